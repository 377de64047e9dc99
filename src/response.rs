//! Turns a response that is no success into an error with a code.
//!
//! Where a response has its message, and what the message means, is part of the system's table ([`Errors`]); otherwise the
//! status decides. A message is a string, an array of strings, the page of a proxy, or missing.

use crate::json::Value;
use crate::text::{has, join, list, natural};

use crate::api::{Api, Errors};
use crate::error::{Code, Error, Millis, Problem};
use crate::http::Response;
use crate::operation::Repeat;
use crate::retry;
use crate::session::Secrets;

/// Reads the error of a response. `secrets` are redacted in the server's message before it is shortened, in case it repeats
/// the request's headers.
pub fn read(api: &Api, answer: &Response, now: Millis, secrets: &Secrets) -> Error {
    let errors = &api.errors;
    let mut body: Value = Value::read(&answer.body).unwrap_or(Value::Null);
    secrets.redact_in(&mut body);
    let said = messages(errors, &body);
    let words = clean(&list(&said, "; "), secrets);
    let code = code(api, answer, &body, &words);
    let mut error = Error::new(code, sentence(code, answer.status, &words))
        .with_status(answer.status)
        .with_trace_id(trace(errors, &body));
    match code {
        Code::Duplicate => {
            let [id, field] = errors.duplicate.as_ref().map_or([None, None], |places| {
                places
                    .each_ref()
                    .map(|place| at(&body, place).as_str().map(short))
            });
            error = error.with_duplicate(id, field);
        }
        Code::Invalid => {
            error = error.with_problems(
                said.iter()
                    .take(100)
                    .map(|message| problem(&clean(message, secrets)))
                    .collect(),
            );
        }
        Code::RateLimited | Code::DailyLimit | Code::Server => {
            // Where no attempt is made by itself, the server may still have said when to come back.
            let failure = retry::Failure::Response(answer);
            let again = retry::retry_at(1, failure, Repeat::Safe, 0, now, &api.limits);
            if let Some(at) = again.or_else(|| retry::retry_after(answer, now)) {
                error = error.with_retry_at(at);
            }
        }
        _ => {}
    }
    secrets.redact_error(&mut error);
    error
}

/// The trace id of an answer's body, success or not.
pub fn trace(errors: &Errors, body: &Value) -> Option<String> {
    at(body, &errors.trace).as_str().map(short)
}

/// Whether a success has a flag in its body that says that nothing was done.
pub fn is_flagged(errors: &Errors, answer: &Response) -> bool {
    let Some(flag) = &errors.flag else {
        return false;
    };
    Value::read(&answer.body).is_ok_and(|body| *at(&body, flag) == false)
}

/// What is at a place such as `error.message` or `errors.0.message`.
pub(crate) fn at<'a>(value: &'a Value, place: &str) -> &'a Value {
    place
        .split('.')
        .fold(value, |value, name| match (value, natural(name)) {
            (Value::Array(items), Some(index)) => items.get(index as usize).unwrap_or(&Value::Null),
            _ => &value[name],
        })
}

fn messages(errors: &Errors, body: &Value) -> Vec<String> {
    for place in &errors.words {
        match at(body, place) {
            Value::String(text) if !text.is_empty() => return vec![text.clone()],
            Value::Array(items) if !items.is_empty() => {
                return items.iter().map(Value::to_text).collect();
            }
            _ => {}
        }
    }
    Vec::new()
}

fn clean(text: &str, secrets: &Secrets) -> String {
    short(&secrets.redact(text))
}

/// At most 500 characters of what somebody else wrote.
pub(crate) fn short(text: &str) -> String {
    text.chars().take(500).collect()
}

fn code(api: &Api, answer: &Response, body: &Value, words: &str) -> Code {
    let words = words.to_ascii_lowercase();
    let errors = &api.errors;
    let names_record = |[id, _]: &[Box<str>; 2]| at(body, id).is_string();
    if answer.status == 400 && errors.duplicate.as_ref().is_some_and(names_record) {
        return Code::Duplicate;
    }
    let mut meanings = errors
        .meanings
        .iter()
        .filter(|known| known.status == answer.status);
    if let Some(known) = meanings.find(|known| {
        known
            .phrases
            .iter()
            .any(|part| part.is_empty() || has(&words, part))
    }) {
        return known.code;
    }
    let start = answer.body.trim_start();
    let is_page = start.starts_with('<') || (body.is_null() && start.starts_with("error code:"));
    match answer.status {
        400 | 422 => Code::Invalid,
        401 => Code::Unauthorized,
        403 if is_page => Code::Blocked,
        403 => Code::Forbidden,
        404 => Code::NotFound,
        409 => Code::Conflict,
        429 if retry::is_daily(answer, &api.limits) => Code::DailyLimit,
        429 => Code::RateLimited,
        408 | 500.. => Code::Server,
        _ => Code::Refused,
    }
}

fn sentence(code: Code, status: u16, words: &str) -> String {
    let hint = match code {
        Code::TokenExpired => "the token is invalid or has expired: renew it",
        Code::Unauthorized => {
            "the token is refused: its kind or plan may not be the one this operation takes"
        }
        Code::ScopeMissing => "the token lacks a scope: tick it and make a new token",
        Code::WrongLocation => "the token belongs to another location or company",
        Code::VersionRejected => "the Version header is not one that this path takes",
        Code::RouteUnknown => "the server has no such path; case and trailing slash count",
        Code::Blocked => "a proxy refused the request: send a User-Agent of your own",
        Code::Duplicate => {
            "a contact like this exists and the location allows no duplicates: update it or use upsert"
        }
        Code::NotFound => "there is no such thing",
        Code::RateLimited => "too many requests in the burst window: wait until retryAt",
        Code::DailyLimit => "the requests of the day are used up: go on tomorrow",
        Code::Invalid => "the server refuses the request",
        Code::Conflict => "the request contradicts the present state",
        Code::Forbidden => "the server understood and refuses",
        Code::Server => "the server failed",
        _ => "the server refuses the request",
    };
    let mut text = String::from(hint);
    text.push_str(" (");
    text.push_str(&status.to_string());
    if !words.is_empty() {
        text.push_str(": ");
        text.push_str(words);
    }
    text.push(')');
    text
}

/// `property X should not exist` and `X must be …` name the field in their words.
fn problem(message: &str) -> Problem {
    let unknown = message
        .strip_prefix("property ")
        .and_then(|rest| rest.strip_suffix(" should not exist"));
    if let Some(name) = unknown {
        let message = "is not a field here; the API refuses unknown fields";
        return Problem::new(join(&["body.", name]), "unknown_field", message);
    }
    let mut words = message.split(' ');
    let first = words.next().unwrap_or_default();
    let path = match words.next() {
        Some("must" | "should") => join(&["body.", first]),
        _ => "body".to_owned(),
    };
    Problem::new(path, "refused", message)
}

/// The kind of value at a place of a response.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shape {
    /// Nothing, null or an empty string.
    Nothing,
    /// An object without members.
    Empty,
    /// An object with members.
    Object,
    /// An array.
    List,
    /// Any other value.
    Scalar,
}

impl Shape {
    /// The shape of a value.
    pub fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Nothing,
            Value::String(text) if text.is_empty() => Self::Nothing,
            Value::Object(map) if map.is_empty() => Self::Empty,
            Value::Object(_) => Self::Object,
            Value::Array(_) => Self::List,
            _ => Self::Scalar,
        }
    }
}

/// Whether a success has what its operation guarantees: see [`crate::operation::Operation::guarantees`]. `shape` looks at a
/// place such as `contact.id`; the empty place is the whole body.
pub fn is_complete(promise: &str, shape: impl Fn(&str) -> Shape) -> bool {
    if promise.is_empty() {
        true
    } else if let Some(place) = promise.strip_suffix("{}") {
        shape(place) == Shape::Object
    } else if let Some(place) = promise.strip_suffix('{') {
        matches!(shape(place), Shape::Object | Shape::Empty)
    } else if let Some(place) = promise.strip_suffix("[]") {
        shape(place) == Shape::List
    } else {
        shape(promise) == Shape::Scalar
    }
}
