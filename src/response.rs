//! Turns an error response into an [`Error`] with a code.
//!
//! The API's table ([`Errors`]) says where the response body has its message and which messages have a code of their own;
//! otherwise the code follows from the status. The message is a string or an array of strings. It may be missing, for
//! example if a proxy responded with an HTML page.

use crate::json::Value;
use crate::text::{has, join, list, natural};

use crate::api::{Api, Errors};
use crate::error::{Code, Error, Millis, Problem};
use crate::http::Response;
use crate::operation::Repeat;
use crate::retry;
use crate::session::Secrets;

/// Reads the error of a response with a status other than 2xx, or with a flag in its body (see [`is_flagged`]).
///
/// `now` is in milliseconds since 1970. `secrets` are redacted in the server's message, which may repeat request headers,
/// before it is shortened to 500 characters.
pub fn read(api: &Api, response: &Response, now: Millis, secrets: &Secrets) -> Error {
    let errors = &api.errors;
    let mut body: Value = Value::read(&response.body).unwrap_or(Value::Null);
    secrets.redact_in(&mut body);
    let found = messages(errors, &body);
    let message = clean(&list(&found, "; "), secrets);
    let code = code(api, response, &body, &message);
    let mut error = Error::new(code, sentence(code, response.status, &message))
        .with_status(response.status)
        .with_trace_id(trace(errors, &body));
    match code {
        Code::Duplicate => {
            let [id, field] = errors.duplicate.as_ref().map_or([None, None], |places| {
                places.each_ref().map(|place| word(at(&body, place)))
            });
            error = error.with_duplicate(id, field);
        }
        Code::Invalid => {
            error = error.with_problems(
                found
                    .iter()
                    .take(100)
                    .map(|message| problem(&clean(message, secrets)))
                    .collect(),
            );
        }
        Code::RateLimited | Code::DailyLimit | Code::Server => {
            // A call that is not retried automatically can still report the server's delay.
            let failure = retry::Failure::Response(response);
            let again = retry::retry_at(1, failure, Repeat::Safe, 0, now, &api.limits);
            if let Some(at) = again.or_else(|| retry::retry_after(response, now)) {
                error = error.with_retry_at(at);
            }
        }
        _ => {}
    }
    secrets.redact_error(&mut error);
    error
}

/// Returns the trace id in the body of a response, whether a success or an error.
pub fn trace(errors: &Errors, body: &Value) -> Option<String> {
    at(body, &errors.trace).as_str().map(short)
}

/// Whether the body of a response with status 2xx reports an error: the field that [`Errors::flag`] names is `false`.
pub fn is_flagged(errors: &Errors, response: &Response) -> bool {
    let Some(flag) = &errors.flag else {
        return false;
    };
    Value::read(&response.body).is_ok_and(|body| *at(&body, flag) == false)
}

/// Returns the value at a path such as `error.message` or `errors.0.message`; null if there is none.
pub(crate) fn at<'a>(value: &'a Value, place: &str) -> &'a Value {
    place
        .split('.')
        .fold(value, |value, name| match (value, natural(name)) {
            (Value::Array(items), Some(index)) => items.get(index as usize).unwrap_or(&Value::Null),
            _ => &value[name],
        })
}

/// An id or the name of a field. Some systems have numeric ids.
fn word(value: &Value) -> Option<String> {
    (value.is_string() || value.is_number()).then(|| short(&value.to_text()))
}

fn messages(errors: &Errors, body: &Value) -> Vec<String> {
    for place in &errors.messages {
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

/// The first 500 characters of text from outside, such as a server's message.
pub(crate) fn short(text: &str) -> String {
    text.chars().take(500).collect()
}

fn code(api: &Api, response: &Response, body: &Value, message: &str) -> Code {
    let message = message.to_ascii_lowercase();
    let errors = &api.errors;
    let names_record = |[id, _]: &[Box<str>; 2]| word(at(body, id)).is_some();
    let may_be_duplicate = matches!(response.status, 200..=299 | 400 | 409 | 422);
    if may_be_duplicate && errors.duplicate.as_ref().is_some_and(names_record) {
        return Code::Duplicate;
    }
    let mut meanings = errors
        .meanings
        .iter()
        .filter(|known| known.status == response.status);
    if let Some(known) = meanings.find(|known| {
        known
            .phrases
            .iter()
            .any(|part| part.is_empty() || has(&message, part))
    }) {
        return known.code;
    }
    let start = response.body.trim_start();
    let is_page = start.starts_with('<') || (body.is_null() && start.starts_with("error code:"));
    match response.status {
        400 | 422 => Code::Invalid,
        401 => Code::Unauthorized,
        403 if is_page => Code::Blocked,
        403 => Code::Forbidden,
        404 => Code::NotFound,
        409 => Code::Conflict,
        429 if retry::is_daily(response, &api.limits) => Code::DailyLimit,
        429 => Code::RateLimited,
        408 | 500.. => Code::Server,
        _ => Code::Refused,
    }
}

fn sentence(code: Code, status: u16, message: &str) -> String {
    let hint = match code {
        Code::TokenExpired => "the token is invalid or has expired: renew it",
        Code::Unauthorized => {
            "the token is refused: its kind or plan may not be the one this operation takes"
        }
        Code::ScopeMissing => "the token lacks a scope: add it and make a new token",
        Code::WrongLocation => "the token belongs to another location or company",
        Code::VersionRejected => "the Version header is not one that this path takes",
        Code::RouteUnknown => "the server has no such path: check its case and trailing slash",
        Code::Blocked => "a proxy refused the request: send a User-Agent of your own",
        Code::Duplicate => "a record like this exists and duplicates are not allowed: update it",
        Code::NotFound => "not found",
        Code::RateLimited => "too many requests in the burst window: wait until retryAt",
        Code::DailyLimit => "the daily request limit is reached: wait until the next day",
        Code::Invalid => "the server refuses the request",
        Code::Conflict => "the request conflicts with the current state",
        Code::Forbidden => "the server does not allow the request",
        Code::Server => "the server failed",
        _ => "the server refuses the request",
    };
    let mut text = String::from(hint);
    text.push_str(" (");
    text.push_str(&status.to_string());
    if !message.is_empty() {
        text.push_str(": ");
        text.push_str(message);
    }
    text.push(')');
    text
}

/// Reads the field from a message such as `property X should not exist`, `X must be …` or `each value in X must be …`: the
/// server validates with class-validator.
fn problem(message: &str) -> Problem {
    let unknown = message
        .strip_prefix("property ")
        .and_then(|rest| rest.strip_suffix(" should not exist"));
    if let Some(name) = unknown {
        let message = "is not a field here; the API refuses unknown fields";
        return Problem::new(join(&["body.", name]), "unknown_field", message);
    }
    let item = message.strip_prefix("each value in ");
    let mut words = item.unwrap_or(message).split(' ');
    let first = words.next().unwrap_or_default();
    let path = match words.next() {
        Some("must" | "should") => join(&["body.", first]),
        _ => "body".to_owned(),
    };
    Problem::new(path, "refused", message)
}

/// The kind of value at a path in a response.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shape {
    /// Missing, null or an empty string.
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

/// Whether a success has the value that its operation guarantees.
///
/// `promise` is written as in [`crate::operation::Operation::guarantees`]. `shape` returns the kind of value at a path such
/// as `contact.id`; the empty path is the whole body.
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
