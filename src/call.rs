//! One operation, done properly: sent, waited for, tried again where that is safe, and judged.
//!
//! ```text
//!            ┌──────────── Wait ◀── worth another attempt ──┐
//!            ▼                                              │
//! Token ─▶ Send ──▶ an answer, or none ──▶ judged ──────────┴──▶ Done
//!   ▲        ▲                              │  │
//!   │        └── not there ── look-up ◀─────│──┘ a create whose answer was lost
//!   └────────────────── the token expired ◀─┘
//! ```
//!
//! A [`Call`] never fetches, sleeps or reads a clock. Ask [`Call::poll`] what to do, do it, tell
//! [`Call::handle`] what came of it, and ask again until it says [`Step::Done`].
//!
//! ```
//! use leadbridge::http::Response;
//! use leadbridge::{Call, Outcome, Session, Step};
//! use leadbridge::json;
//!
//! # fn main() -> Result<(), leadbridge::Error> {
//! let mut session = Session::with_token("pit-example")?;
//! let mut call = Call::new("contacts.get", json!({ "contactId": "c_1" }), &session)?;
//!
//! let Step::Send { request, .. } = call.poll(&session, 0) else { panic!() };
//! assert_eq!(request.url, "https://services.leadconnectorhq.com/contacts/c_1");
//!
//! let answer = Response::json(200, r#"{"contact":{"id":"c_1"}}"#);
//! call.handle(&mut session, 40, Outcome::Answer(answer));
//! let Step::Done(Ok(answer)) = call.poll(&session, 40) else { panic!() };
//! assert_eq!(answer.json()["contact"]["id"], "c_1");
//! # Ok(())
//! # }
//! ```

use crate::json;
use crate::json::{Map, Value};
use crate::text::{has, join};

use crate::error::{Code, Error, Millis, Problem};
use crate::http::{Method, Request, Response};
use crate::operation::{Operation, Repeat, Version};
use crate::retry::Failure;
use crate::session::{Secret, Session};
use crate::{date, operations, refusal, request, retry};

/// How patient a call is.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Milliseconds for one attempt.
    pub timeout: Millis,
    /// Milliseconds for the whole call, waits included; none means as long as the attempts take.
    pub deadline: Option<Millis>,
    /// Attempts after the first.
    pub retries: u32,
    /// Spreads the waits of many clients.
    pub seed: u32,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            timeout: 30_000,
            deadline: None,
            retries: 2,
            seed: 0,
        }
    }
}

/// What to do next.
#[derive(Clone, Debug)]
pub enum Step {
    /// Bring a token; the last one was `rejected` or there is none.
    Token {
        /// The server refused the one in the session.
        rejected: bool,
        /// Give up on it at this time; [`Millis::MAX`] is never.
        until: Millis,
    },
    /// Send this and give up on it at `until`.
    Send {
        /// The request, token included.
        request: Request,
        /// When the attempt has taken too long.
        until: Millis,
    },
    /// Ask again at this time.
    Wait(Millis),
    /// It is over.
    Done(Result<Answer, Error>),
}

/// What came of a step.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// A token, or why there is none.
    Token(Result<Secret, Error>),
    /// An answer. The body of a success may be left empty unless [`Call::wants_body`] asks for it.
    Answer(Response),
    /// A success whose body is not JSON.
    Unreadable(Response),
    /// No answer in time.
    TimedOut,
    /// The connection failed or broke off; the text says how.
    Failed(String),
}

/// A success.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The last response; its body is empty where the host kept it.
    pub response: Response,
    /// Requests sent for the operation itself.
    pub attempts: u32,
    /// What was not done as asked: a field that the server ignored, an answer that had to be looked up.
    pub warnings: Vec<Problem>,
    /// Whether the body is ours and not the one that just came over the wire.
    pub recovered: bool,
}

impl Answer {
    /// The body as JSON; null for an empty one.
    pub fn json(&self) -> Value {
        Value::read(&self.response.body).unwrap_or(Value::Null)
    }
}

#[derive(Debug)]
enum State {
    Ready,
    Renewing(Error),
    Sent,
    Waiting(Millis),
    Done(Result<Answer, Error>),
}

/// One call.
#[derive(Debug)]
pub struct Call {
    operation: Option<&'static Operation>,
    request: Request,
    /// The body sent, kept where the answer is compared with it or a lost one is looked up.
    sent: Option<Map>,
    look_up: Option<Request>,
    looking: bool,
    /// Why the answer is being looked up.
    lost: Option<Error>,
    repeat: Repeat,
    patience: Patience,
    attempts: u32,
    looks: u32,
    renewed: bool,
    started: Option<Millis>,
    state: State,
}

impl Call {
    /// A call of an operation with the usual patience. `params` is an object as [`request::build`] takes it.
    ///
    /// # Errors
    /// [`Code::UnknownOperation`] for an id that no row has, and those of [`request::build`].
    pub fn new(id: &str, params: Value, session: &Session) -> Result<Self, Error> {
        Self::with(id, params, session, Patience::default(), false)
    }

    /// The same, with all that can be chosen.
    ///
    /// # Errors
    /// As [`Call::new`].
    pub fn with(
        id: &str,
        params: Value,
        session: &Session,
        patience: Patience,
        unchecked: bool,
    ) -> Result<Self, Error> {
        let operation = operation(id)?;
        let params = object(params)?;
        let request = request::build(operation, &params, session, unchecked)?;
        let sent = sent(operation, &params);
        let look_up = look_up(operation, sent.as_ref(), &params, session);
        let mut call = Self::of(request, operation.repeat, patience);
        call.operation = Some(operation);
        call.sent = sent;
        call.look_up = look_up;
        Ok(call)
    }

    /// A call of any endpoint: the same token, retry and errors, and no check. Reads and PUT may be repeated.
    pub fn raw(request: Request, patience: Patience) -> Self {
        let repeat = if matches!(request.method, Method::Get | Method::Put) {
            Repeat::Safe
        } else {
            Repeat::Never
        };
        Self::of(request, repeat, patience)
    }

    fn of(request: Request, repeat: Repeat, patience: Patience) -> Self {
        Self {
            operation: None,
            request,
            sent: None,
            look_up: None,
            looking: false,
            lost: None,
            repeat,
            patience,
            attempts: 0,
            looks: 0,
            renewed: false,
            started: None,
            state: State::Ready,
        }
    }

    /// Adds a header of the caller's, or replaces one of ours. `Authorization` stays ours.
    pub fn add_header(&mut self, name: &str, value: &str) {
        if !name.eq_ignore_ascii_case("authorization") {
            self.request
                .headers
                .retain(|(known, _)| !known.eq_ignore_ascii_case(name));
            self.request
                .headers
                .push((name.to_owned(), value.to_owned()));
        }
    }

    /// The operation, unless the call is raw.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.operation
    }

    /// Requests sent so far.
    pub fn attempts(&self) -> u32 {
        self.attempts + self.looks
    }

    /// Whether [`Call::handle`] needs the body of an answer with this status.
    pub fn wants_body(&self, status: u16) -> bool {
        !(200..300).contains(&status) || self.looking || self.sent.is_some()
    }

    /// What to do next.
    pub fn poll(&mut self, session: &Session, now: Millis) -> Step {
        self.started.get_or_insert(now);
        let deadline = self.deadline().unwrap_or(Millis::MAX);
        if let State::Waiting(at) = self.state {
            if now < at {
                return Step::Wait(at);
            }
            self.state = State::Ready;
        }
        match &self.state {
            State::Renewing(_) => Step::Token {
                rejected: true,
                until: deadline,
            },
            State::Done(result) => Step::Done(result.clone()),
            State::Ready if session.token.is_none() && !self.is_open() => Step::Token {
                rejected: false,
                until: deadline,
            },
            State::Ready | State::Sent | State::Waiting(_) => {
                if matches!(self.state, State::Ready) {
                    *(if self.looking {
                        &mut self.looks
                    } else {
                        &mut self.attempts
                    }) += 1;
                    self.state = State::Sent;
                }
                let look_up = self.look_up.as_ref().filter(|_| self.looking);
                let mut request = look_up.unwrap_or(&self.request).clone();
                request::authorize(&mut request, session);
                let until = now.saturating_add(self.patience.timeout).min(deadline);
                Step::Send { request, until }
            }
        }
    }

    /// What came of the last step.
    pub fn handle(&mut self, session: &mut Session, now: Millis, outcome: Outcome) {
        match outcome {
            Outcome::Token(result) => self.take_token(session, result),
            Outcome::Answer(answer) if (200..300).contains(&answer.status) => {
                if self.looking {
                    self.found(answer, now);
                } else {
                    let warnings = self.warnings(&answer);
                    self.succeed(answer, warnings, false);
                }
            }
            Outcome::Answer(answer) => {
                let secret = session.token.as_ref().map_or("", Secret::reveal);
                let error = refusal::read(&answer, now, secret);
                if error.code() == Code::TokenExpired && !self.renewed {
                    self.renewed = true;
                    self.state = State::Renewing(error);
                    return;
                }
                self.fail(Failure::Answer(&answer), error, now);
            }
            Outcome::Unreadable(answer) => {
                let message = "the server answered with a success that is not JSON";
                let error = Error::new(Code::UnexpectedAnswer, message).status_is(answer.status);
                if self.repeat == Repeat::LookUp && !self.looking {
                    self.fail(Failure::NoAnswer, error, now);
                } else {
                    self.state = State::Done(Err(error));
                }
            }
            Outcome::TimedOut => {
                let message = match self.deadline().is_some_and(|deadline| now >= deadline) {
                    true => "no answer before the deadline of the call",
                    false => "no answer within the time for one attempt",
                };
                self.fail(Failure::NoAnswer, Error::new(Code::Timeout, message), now);
            }
            Outcome::Failed(how) => {
                let message = join(&["the connection failed: ", &how]);
                self.fail(Failure::NoAnswer, Error::new(Code::Network, message), now);
            }
        }
    }

    /// Whether the operation is for those who have no token yet.
    fn is_open(&self) -> bool {
        self.operation
            .is_some_and(|operation| operation.area() == "oauth" && operation.tokens.is_empty())
    }

    fn deadline(&self) -> Option<Millis> {
        Some(self.started?.saturating_add(self.patience.deadline?))
    }

    fn take_token(&mut self, session: &mut Session, result: Result<Secret, Error>) {
        let rejected = match core::mem::replace(&mut self.state, State::Ready) {
            State::Renewing(error) => Some(error),
            _ => None,
        };
        match (result, rejected) {
            (Err(error), _) => self.state = State::Done(Err(error)),
            // The same token again: the first refusal stands.
            (Ok(token), Some(error)) if session.token.as_ref() == Some(&token) => {
                self.state = State::Done(Err(error))
            }
            (Ok(token), _) => session.token = Some(token),
        }
    }

    fn succeed(&mut self, response: Response, warnings: Vec<Problem>, recovered: bool) {
        self.state = State::Done(Ok(Answer {
            response,
            attempts: self.attempts,
            warnings,
            recovered,
        }));
    }

    fn fail(&mut self, failure: Failure<'_>, error: Error, now: Millis) {
        let is_lost = match failure {
            Failure::NoAnswer => true,
            Failure::Answer(answer) => matches!(answer.status, 502..=504),
        };
        let (repeat, tried) = match self.looking {
            true => (Repeat::Safe, self.looks),
            false => (self.repeat, self.attempts),
        };
        let again = if tried > self.patience.retries {
            None
        } else {
            retry::again_at(tried, failure, repeat, self.patience.seed, now)
        };
        // A wait that ends after the deadline is no use.
        let again = again.filter(|at| self.deadline().is_none_or(|deadline| *at < deadline));
        if is_lost && self.repeat == Repeat::LookUp && !self.looking {
            match (&self.look_up, again) {
                (Some(_), Some(at)) => {
                    self.looking = true;
                    self.looks = 0;
                    self.lost = Some(error);
                    self.state = State::Waiting(at);
                }
                _ => self.state = State::Done(Err(unknown(&error))),
            }
            return;
        }
        self.state = match (again, self.looking) {
            (Some(at), _) => State::Waiting(at),
            (None, true) => State::Done(Err(unknown(self.lost.as_ref().unwrap_or(&error)))),
            (None, false) => State::Done(Err(error)),
        };
    }

    /// The look-up answered: the contact is ours, somebody else's, or not there.
    fn found(&mut self, mut answer: Response, now: Millis) {
        let body: Value = Value::read(&answer.body).unwrap_or(Value::Null);
        let contact = &body["contact"];
        let Some(id) = contact["id"].as_str() else {
            self.looking = false;
            self.state = match self.attempts > self.patience.retries {
                true => State::Done(Err(unknown(
                    self.lost.as_ref().unwrap_or(&Error::new(Code::Network, "")),
                ))),
                false => State::Ready,
            };
            return;
        };
        // Made since the call began, by the server's own clock where it tells it.
        let server_now = answer
            .header("date")
            .and_then(date::http)
            .unwrap_or(now as i64);
        let age = contact["dateAdded"]
            .as_str()
            .and_then(date::instant)
            .map_or(0, |added| server_now - added);
        let elapsed = now.saturating_sub(self.started.unwrap_or(now)) as i64;
        if age > elapsed + 10_000 {
            let sent = self.sent.as_ref();
            let same = |name: &str| {
                sent.and_then(|sent| sent.get(name))
                    .is_some_and(|value| like(value, &contact[name]))
            };
            let field = if same("email") { "email" } else { "phone" };
            let message = "a contact like this was there before the call: update it or use upsert";
            let error = Error::new(Code::Duplicate, message)
                .duplicate_is(Some(id.to_owned()), Some(field.to_owned()))
                .trace_is(refusal::trace(&body));
            self.state = State::Done(Err(error));
            return;
        }
        let message = "the answer was lost; the contact was found, so it was not sent again";
        let warnings = vec![Problem::new("", "answer_lost", message)];
        answer.body = json!({ "contact": contact }).to_string();
        self.succeed(answer, warnings, true);
    }

    /// What the server did not take over: an upsert that matches one contact by e-mail ignores the phone number of
    /// another (issue 37).
    fn warnings(&self, answer: &Response) -> Vec<Problem> {
        let Some(sent) = &self.sent else {
            return Vec::new();
        };
        let body: Value = Value::read(&answer.body).unwrap_or(Value::Null);
        let contact = &body["contact"];
        if !contact.is_object() {
            return Vec::new();
        }
        let ignored = |name: &&&str| {
            sent.get(name).is_some_and(|value| {
                value.is_string()
                    && match **name {
                        "gender" => *value != contact["gender"],
                        name => !like(value, &contact[name]),
                    }
            })
        };
        let warn = |name: &&str| {
            // Issue 313: an upsert of an existing contact drops the gender.
            let message = match *name {
                "gender" => {
                    "was not taken over by the server: an upsert sets it on new contacts only"
                }
                _ => "was not taken over by the server: another contact may have it",
            };
            Problem::new(join(&["body.", name]), "field_ignored", message)
        };
        ["email", "phone", "gender"]
            .iter()
            .filter(ignored)
            .map(warn)
            .collect()
    }
}

/// The row of an id.
///
/// # Errors
/// [`Code::UnknownOperation`], with the nearest id.
pub fn operation(id: &str) -> Result<&'static Operation, Error> {
    operations::find(id).ok_or_else(|| {
        let near = crate::model::nearest(id, operations::all().map(|operation| operation.id));
        let hint = near
            .map(|near| join(&["; did you mean ", near, "?"]))
            .unwrap_or_default();
        Error::new(
            Code::UnknownOperation,
            join(&["there is no operation ", id, &hint]),
        )
    })
}

/// Parameters as an object; null stands for none.
///
/// # Errors
/// [`Code::Invalid`] for anything else.
pub fn object(params: Value) -> Result<Map, Error> {
    match params {
        Value::Object(params) => Ok(params),
        Value::Null => Ok(Map::new()),
        other => {
            let message = join(&[
                "must be an object of parameters, not ",
                crate::model::kind_of(&other),
            ]);
            Err(Error::invalid(vec![Problem::new(
                "params",
                "wrong_type",
                message,
            )]))
        }
    }
}

/// The body of a contact write.
fn sent(operation: &Operation, params: &Map) -> Option<Map> {
    let is_contact = operation
        .body_in(Version::V2)
        .is_some_and(|model| matches!(model, "ContactCreate" | "ContactUpdate" | "ContactUpsert"));
    is_contact
        .then(|| params.get("body").and_then(Value::as_object).cloned())
        .flatten()
}

fn look_up(
    operation: &Operation,
    sent: Option<&Map>,
    params: &Map,
    session: &Session,
) -> Option<Request> {
    if operation.repeat != Repeat::LookUp {
        return None;
    }
    let text = |name: &str| {
        sent?
            .get(name)
            .filter(|value| value.as_str().is_some_and(|text| !text.is_empty()))
    };
    let mut query = Map::new();
    for (name, value) in [("email", text("email")), ("number", text("phone"))] {
        if let Some(value) = value {
            query.insert(name.to_owned(), value.clone());
        }
    }
    if query.is_empty() {
        return None;
    }
    let location = params.get("body").and_then(|body| body.get("locationId"));
    if let Some(location) = location {
        query.insert("locationId".to_owned(), location.clone());
    }
    request::build(
        operations::find("contacts.findDuplicate")?,
        &query,
        session,
        true,
    )
    .ok()
}

/// The same failure, saying that the write may have happened.
fn unknown(error: &Error) -> Error {
    let message = join(&[
        error.message(),
        "; the contact may exist: look it up before you send it again",
    ]);
    let unknown = Error::new(error.code(), message);
    match error.status() {
        Some(status) => unknown.status_is(status),
        None => unknown,
    }
}

/// The same address or number, whatever the spelling.
fn like(sent: &Value, found: &Value) -> bool {
    let plain = |value: &Value| -> String {
        let text = value
            .as_str()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase();
        match has(&text, "@") {
            true => text,
            false => text.chars().filter(char::is_ascii_digit).collect(),
        }
    };
    let (sent, found) = (plain(sent), plain(found));
    // A national number is the end of the international one that the server makes of it.
    sent == found
        || (!has(&sent, "@") && !sent.is_empty() && found.ends_with(sent.trim_start_matches('0')))
}
