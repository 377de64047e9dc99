//! One operation, done properly: sent, waited for, tried again where that is safe, and judged.
//!
//! ```text
//!            ┌──────────── Wait ◀── worth another attempt ──┐
//!            ▼                                              │
//! Token ─▶ Send ──▶ a response, or none ──▶ judged ─────────┴──▶ Done
//!   ▲        ▲                              │  │
//!   │        └── not there ── look-up ◀─────│──┘ a create whose response was lost
//!   └────────────── the token was refused ◀─┘
//! ```
//!
//! If a write fails and one of its attempts may have reached the server, [`Error::is_unknown`] is true. An attempt may have
//! been executed if there was no response, if a success lacks what the operation promises, and with status 408 and 5xx; any
//! other response means that nothing was done.
//!
//! A [`Call`] never fetches, sleeps or reads a clock: [`Call::poll`] returns the next step, and [`Call::handle`] takes its
//! outcome, until the step is [`Step::Done`].
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
//! call.handle(&mut session, 40, Outcome::Response(answer));
//! let Step::Done(Ok(answer)) = call.poll(&session, 40) else { panic!() };
//! assert_eq!(answer.json()["contact"]["id"], "c_1");
//! # Ok(())
//! # }
//! ```

mod look_up;
mod step;

pub use step::{CallOptions, LONGEST_WAIT, Outcome, Step, Success};

use core::fmt;

use crate::json::{Map, Value};
use crate::text::{join, replace, slice};

use crate::api::Row;
use crate::check::kind_of;
use crate::error::{Code, Error, Millis, Problem};
use crate::http::{Method, Request, Response};
use crate::operation::Repeat;
use crate::response::{Shape, is_complete};
use crate::retry::Failure;
use crate::schema::Rules;
use crate::session::{Secret, Secrets, Session};
use crate::{request, response, retry};

#[derive(Debug)]
enum State {
    Ready,
    Renewing(Error),
    Sent,
    Waiting(Millis),
    Done(Result<Success, Error>),
}

/// One call. `Debug` leaves out what is sent, which may be secret.
pub struct Call {
    operation: Option<Row>,
    request: Request,
    /// Whether a success may say in its body that nothing was done.
    is_flagged: bool,
    /// The body that was sent, where the response is compared with it or the record may have to be looked up.
    sent: Option<Map>,
    looking: bool,
    /// Whether a look-up has found no record once; the server may still be executing the attempt.
    looked_once: bool,
    /// Why the record is being looked up: the error of the attempt.
    lost: Option<Error>,
    repeat: Repeat,
    is_read: bool,
    /// Whether an earlier attempt may have been executed.
    unknown: bool,
    options: CallOptions,
    attempts: u32,
    looks: u32,
    /// How many tokens were refused.
    refused: u32,
    /// Whether a new token was asked for.
    asked: bool,
    /// The token of the attempt under way.
    token: Option<Secret>,
    secrets: Secrets,
    started: Option<Millis>,
    state: State,
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.operation.as_ref().map(|operation| &operation.id);
        let mut shown = f.debug_struct("Call");
        shown
            .field("operation", &id)
            .field("request", &self.request);
        shown
            .field("attempts", &self.attempts())
            .finish_non_exhaustive()
    }
}

impl Call {
    /// A call of an operation with the default options. `params` is an object as [`request::build`] takes it.
    ///
    /// # Errors
    /// [`Code::UnknownOperation`] for an id that no row has, and those of [`request::build`].
    pub fn new(id: &str, params: Value, session: &Session) -> Result<Self, Error> {
        Self::with(id, params, session, CallOptions::default(), false)
    }

    /// A call with options. With `unchecked`, parameters that the check would refuse are sent; see [`request::build`].
    ///
    /// # Errors
    /// As [`Call::new`].
    pub fn with(
        id: &str,
        params: Value,
        session: &Session,
        options: CallOptions,
        unchecked: bool,
    ) -> Result<Self, Error> {
        let operation = session.api.row(id)?;
        let params = object(params)?;
        let (request, body) = request::build_both(&operation, params, session, unchecked)?;
        let mut call = Self::of(request, operation.repeat, options);
        call.is_read = operation.is_read();
        if let Some(Value::Object(body)) = body {
            for name in operation.secret.split(' ').filter(|name| !name.is_empty()) {
                call.secrets.add_all(&body[name]);
            }
            let is_kept = operation.written.is_some() || operation.look_up.is_some();
            call.sent = Some(body).filter(|_| is_kept);
        }
        call.operation = Some(operation);
        Ok(call)
    }

    /// A call of any endpoint, unchecked, with the same token, retries and errors. GET and PUT may be sent again.
    pub fn raw(request: Request, options: CallOptions) -> Self {
        let repeat = if matches!(request.method, Method::Get | Method::Put) {
            Repeat::Safe
        } else {
            Repeat::Never
        };
        Self::of(request, repeat, options)
    }

    fn of(request: Request, repeat: Repeat, options: CallOptions) -> Self {
        let is_read = request.method == Method::Get;
        Self {
            operation: None,
            request,
            is_flagged: false,
            sent: None,
            looking: false,
            looked_once: false,
            lost: None,
            repeat,
            is_read,
            unknown: false,
            options,
            attempts: 0,
            looks: 0,
            refused: 0,
            asked: false,
            token: None,
            secrets: Secrets::default(),
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
    pub fn operation(&self) -> Option<&Row> {
        self.operation.as_ref()
    }

    /// Requests sent so far.
    pub fn attempts(&self) -> u32 {
        self.attempts + self.looks
    }

    /// Whether [`Call::handle`] needs the body of an answer with this status.
    pub fn needs_body(&self, status: u16) -> bool {
        !(200..300).contains(&status) || self.looking || self.sent.is_some() || self.is_flagged
    }

    /// The outcome of a response whose whole body was read: [`Outcome::Unreadable`] for a success whose body is not JSON or lacks
    /// what the operation promises, such as the id of a contact that was created. Then a write may have been done or not, and
    /// [`Call::handle`] finds out.
    pub fn judge(&self, response: Response) -> Outcome {
        let is_file = || self.operation().is_some_and(|operation| operation.binary);
        if !(200..300).contains(&response.status) || is_file() {
            return Outcome::Response(response);
        }
        let body = match response.body.as_str() {
            "" => Ok(Value::Null),
            body => Value::read(body),
        };
        let shape = |body: &Value, place: &str| match place {
            "" => Shape::of(body),
            place => Shape::of(response::at(body, place)),
        };
        match body {
            Ok(body) if is_complete(self.promise(), |place| shape(&body, place)) => {
                Outcome::Response(response)
            }
            _ => Outcome::Unreadable(response),
        }
    }

    /// What a success must have, for a host that does not use [`Call::judge`].
    #[doc(hidden)]
    pub fn promise(&self) -> &str {
        match (&self.operation, self.looking) {
            (_, true) => "{",
            (Some(operation), false) => &operation.guarantees,
            (None, false) => "",
        }
    }

    /// A text with the secrets of this call redacted.
    pub fn redact(&self, text: &str) -> String {
        self.secrets.redact(text)
    }

    /// Whether the call is over.
    #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
    pub(crate) fn is_over(&self) -> bool {
        matches!(self.state, State::Done(_))
    }

    /// The token of the last attempt.
    #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
    pub(crate) fn sent_token(&self) -> Option<&str> {
        self.token.as_ref().map(Secret::reveal)
    }

    /// The error of a call that its caller aborts.
    pub fn aborted(&mut self) -> Error {
        if matches!(self.state, State::Sent) && !self.looking && !self.is_read {
            self.unknown = true;
        }
        self.final_error(Error::new(Code::Aborted, "the signal stopped the call"))
    }

    /// What to do next.
    pub fn poll(&mut self, session: &Session, now: Millis) -> Step {
        self.started.get_or_insert(now);
        self.is_flagged = session.api.errors.flag.is_some();
        let deadline = self.deadline().unwrap_or(Millis::MAX);
        let until = now.saturating_add(self.options.timeout).min(deadline);
        if let State::Waiting(at) = self.state {
            if now < at {
                return Step::Wait(at);
            }
            self.state = State::Ready;
        }
        match &self.state {
            State::Renewing(_) => Step::Token {
                rejected: true,
                until,
            },
            State::Done(result) => Step::Done(result.clone()),
            State::Ready if session.token.is_none() && !self.is_open() => Step::Token {
                rejected: false,
                until,
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
                let mut request = match self.looking {
                    false => self.request.clone(),
                    true => match self.look_up(session) {
                        Ok(request) => request,
                        Err(error) => {
                            self.end(self.lost.clone().unwrap_or(error));
                            return self.poll(session, now);
                        }
                    },
                };
                request::authorize(&mut request, session);
                self.token.clone_from(&session.token);
                if let Some(token) = &session.token {
                    self.secrets.add_token(token);
                }
                Step::Send { request, until }
            }
        }
    }

    /// Takes the outcome of the last step.
    pub fn handle(&mut self, session: &mut Session, now: Millis, outcome: Outcome) {
        if let Some(token) = &session.token {
            self.secrets.add_token(token);
        }
        match outcome {
            Outcome::Token(result) => self.take_token(session, result),
            Outcome::Response(answer)
                if (200..300).contains(&answer.status)
                    && !response::is_flagged(&session.api.errors, &answer) =>
            {
                if self.looking {
                    self.looked_up(session, answer, now);
                } else {
                    let warnings = self.dropped(&answer);
                    self.succeed(answer, warnings, false);
                }
            }
            Outcome::Response(answer) if is_elsewhere(&answer) => {
                let error = redirect(&answer);
                self.fail(session, Failure::Response(&answer), error, now);
            }
            Outcome::Response(answer) => {
                let mut error = response::read(&session.api, &answer, now, &self.secrets);
                if error.code() == Code::ScopeMissing
                    && let Some(operation) = &self.operation
                    && !operation.scope.is_empty()
                {
                    let needs = join(&[" needs ", &replace(&operation.scope, " ", " and "), ": "]);
                    error = error.with_prefix(&join(&[&operation.id, &needs]));
                }
                // Another call may have renewed the token since this one was sent.
                let is_renewed = session.token != self.token;
                // A bare 401 may mean any of its causes, a refused token among them. Who has no token yet is not asked for one.
                let is_of_token = matches!(error.code(), Code::TokenExpired | Code::Unauthorized);
                if is_of_token && !self.is_open() && self.refused < 3 && (is_renewed || !self.asked)
                {
                    self.refused += 1;
                    self.state = match is_renewed {
                        true => State::Ready,
                        false => State::Renewing(error),
                    };
                    self.asked |= !is_renewed;
                    return;
                }
                self.fail(session, Failure::Response(&answer), error, now);
            }
            Outcome::Unreadable(answer) => {
                let message = "the response reports success but lacks the result";
                let error = Error::new(Code::UnexpectedAnswer, message).with_status(answer.status);
                self.fail(session, Failure::NoResponse, error, now);
            }
            Outcome::TooLarge(answer) => {
                let message = "the response is larger than maxBytes";
                let error = Error::new(Code::UnexpectedAnswer, message).with_status(answer.status);
                self.unknown |= !self.is_read && !self.looking;
                self.end(error);
            }
            Outcome::TimedOut => {
                let message = match self.deadline().is_some_and(|deadline| now >= deadline) {
                    true => "no response before the deadline",
                    false => "no response within the timeout",
                };
                self.fail(
                    session,
                    Failure::NoResponse,
                    Error::new(Code::Timeout, message),
                    now,
                );
            }
            Outcome::Failed(how) => {
                let how = response::short(&self.redact(&how));
                let message = join(&["the connection failed: ", &how]);
                self.fail(
                    session,
                    Failure::NoResponse,
                    Error::new(Code::Network, message),
                    now,
                );
            }
            Outcome::Unreached(why) => {
                let why = response::short(&self.redact(&why));
                let message = join(&["no connection was made: ", &why]);
                let error = Error::new(Code::Network, message);
                self.fail(session, Failure::NoConnection, error, now);
            }
        }
    }

    /// Whether the operation is for those who have no token yet.
    fn is_open(&self) -> bool {
        let operation = self.operation.as_ref();
        operation.is_some_and(|row| row.open)
    }

    fn deadline(&self) -> Option<Millis> {
        Some(self.started?.saturating_add(self.options.deadline?))
    }

    fn take_token(&mut self, session: &mut Session, result: Result<Secret, Error>) {
        let rejected = match core::mem::replace(&mut self.state, State::Ready) {
            State::Renewing(error) => Some(error),
            _ => None,
        };
        match (result, rejected) {
            (Err(error), _) => self.end(error),
            // The same token again: the error of the first attempt stands.
            (Ok(token), Some(error)) if self.token.as_ref() == Some(&token) => self.end(error),
            (Ok(token), _) => session.token = Some(token),
        }
    }

    fn succeed(&mut self, response: Response, warnings: Vec<Problem>, recovered: bool) {
        self.state = State::Done(Ok(Success {
            response,
            attempts: self.attempts,
            warnings,
            recovered,
        }));
    }

    fn end(&mut self, error: Error) {
        self.state = State::Done(Err(self.final_error(error)));
    }

    /// The error as the caller gets it: secrets redacted, and with a remedy where the outcome is unknown.
    fn final_error(&self, mut error: Error) -> Error {
        self.secrets.redact_error(&mut error);
        if !self.unknown {
            return error;
        }
        error.with_unknown_outcome(match (self.repeat, &self.sent) {
            (Repeat::Safe, _) => "it may have been done; sending it again changes nothing more",
            (_, Some(_)) => "the contact may exist: look it up before you send it again",
            _ => "it may have been done: check before you send it again",
        })
    }

    fn fail(&mut self, session: &Session, failure: Failure<'_>, error: Error, now: Millis) {
        let (may_be_done, is_lost) = match failure {
            Failure::NoResponse => (true, true),
            Failure::NoConnection => (false, false),
            Failure::Response(answer) => {
                // A redirect after a POST usually means that it was done (RFC 9110, section 15.4.4).
                let is_redirect = is_elsewhere(answer);
                let is_server = answer.status == 408 || answer.status >= 500;
                let is_gateway = retry::is_gateway(answer.status);
                (is_redirect || is_server, is_redirect || is_gateway)
            }
        };
        if may_be_done && !self.is_read && !self.looking {
            self.unknown = true;
        }
        let (repeat, tried) = match self.looking {
            true => (Repeat::Safe, self.looks),
            false => (self.repeat, self.attempts),
        };
        let again = if tried > self.options.retries {
            None
        } else {
            retry::retry_at(
                tried,
                failure,
                repeat,
                self.options.seed,
                now,
                &session.api.limits,
            )
        };
        // A wait that ends after the deadline is no use, and without a deadline nobody expects a long one.
        let again = again.filter(|at| match self.deadline() {
            Some(deadline) => *at < deadline,
            None => *at <= now.saturating_add(LONGEST_WAIT),
        });
        if is_lost && self.repeat == Repeat::LookUp && !self.looking {
            // A redirect is looked up at once: waiting does not change it.
            let is_redirect =
                error.code() == Code::UnexpectedAnswer && tried <= self.options.retries;
            let at = again.or(is_redirect.then_some(now));
            match at.filter(|_| self.is_findable()) {
                Some(at) => self.begin_look_up(error, at),
                None => self.end(error),
            }
            return;
        }
        // The first attempt may have arrived after it was looked up: then it is the duplicate.
        if error.code() == Code::Duplicate && self.lost.is_some() && self.is_findable() {
            return self.begin_look_up(error, now);
        }
        match (again, self.looking) {
            (Some(at), _) => self.state = State::Waiting(at),
            (None, true) => self.end(self.lost.clone().unwrap_or(error)),
            (None, false) => self.end(error),
        }
    }

    /// What the table of the system cannot say.
    fn rules(&self) -> Rules {
        let operation = self.operation.as_ref();
        operation.map_or(Rules::NONE, |operation| operation.models().rules)
    }

    /// What of the record that was sent is not in the one that was answered.
    fn dropped(&self, answer: &Response) -> Vec<Problem> {
        let shown = || {
            let place = self.operation.as_ref()?.written.as_ref()?;
            let body = Value::read(&answer.body).ok()?;
            Some(response::at(&body, place).clone()).filter(Value::is_object)
        };
        match (&self.sent, shown()) {
            (Some(sent), Some(shown)) => (self.rules().dropped)(sent, &shown),
            _ => Vec::new(),
        }
    }
}

/// Parameters as an object; null stands for none.
///
/// # Errors
/// [`Code::Invalid`] for anything else.
pub(crate) fn object(params: Value) -> Result<Map, Error> {
    match params {
        Value::Object(params) => Ok(params),
        Value::Null => Ok(Map::new()),
        other => {
            let message = join(&["must be an object of parameters, not ", kind_of(&other)]);
            Err(Error::invalid(vec![Problem::new(
                "params",
                "wrong_type",
                message,
            )]))
        }
    }
}

/// Whether an answer sends the call elsewhere. Browsers show a redirect that is not followed as status 0 (Fetch, "opaque-redirect").
fn is_elsewhere(answer: &Response) -> bool {
    answer.status < 400 && !(200..300).contains(&answer.status)
}

/// An answer that sends the call elsewhere. Redirects are not followed: the body and the token would go to another address,
/// and of a POST browsers make a GET.
fn redirect(answer: &Response) -> Error {
    let place = answer.header("location").unwrap_or_default();
    let end = place.bytes().position(|byte| b"?#".contains(&byte));
    let place = slice(place, 0..end.unwrap_or(place.len()));
    let message = "the server redirects, which is not followed: set baseUrl to where the API is";
    let message = match place {
        "" => message.to_owned(),
        place => join(&[message, " (", &response::short(place), ")"]),
    };
    Error::new(Code::UnexpectedAnswer, message).with_status(answer.status)
}
