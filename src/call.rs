//! One call of an operation as a state machine: token renewal, retries where they are safe, and checks of the response.
//!
//! ```text
//!            ┌──────────── Wait ◀── worth another attempt ──┐
//!            ▼                                              │
//! Token ─▶ Send ──▶ a response, or none ──▶ checked ────────┴──▶ Done
//!   ▲        ▲                              │  │
//!   │        └── not found ── look-up ◀─────│──┘ a create whose response was lost
//!   └───────────── the token was rejected ◀─┘
//! ```
//!
//! If a write fails and one of its attempts may have been executed, [`Error::is_unknown`] is true. An attempt may have been
//! executed if there was no response, if a success lacks the expected result, and after a redirect or status 408 or 5xx.
//! Any other response means that nothing was changed.
//!
//! A [`Call`] does no I/O and reads no clock: [`Call::poll`] returns the next step, the host executes it and passes the
//! outcome to [`Call::handle`], until the step is [`Step::Done`].
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
//! let response = Response::json(200, r#"{"contact":{"id":"c_1"}}"#);
//! call.handle(&mut session, 40, Outcome::Response(response));
//! let Step::Done(Ok(response)) = call.poll(&session, 40) else { panic!() };
//! assert_eq!(response.json()["contact"]["id"], "c_1");
//! # Ok(())
//! # }
//! ```

mod look_up;
mod redirect;
mod step;

pub use step::{CallOptions, LONGEST_WAIT, Outcome, Step, Success};

use core::fmt;
use std::sync::Arc;

use crate::json::{Map, Value};
use crate::text::{join, replace};

use crate::api::{Api, Row};
use crate::error::{Code, Error, Millis, Problem};
use crate::http::{Method, Request, Response};
use crate::operation::Repeat;
use crate::response::{Shape, is_complete};
use crate::retry::Failure;
use crate::schema::Rules;
use crate::session::{Secret, Secrets, Session};
use crate::{request, response, retry};

use redirect::{is_redirect, redirect};

#[derive(Debug)]
enum State {
    Ready,
    Renewing(Error),
    Sent,
    Waiting(Millis),
    Done(Result<Success, Error>),
}

/// One call of an operation. Its `Debug` output omits the body, which may have secrets.
pub struct Call {
    operation: Option<Row>,
    request: Request,
    /// The system of the last request.
    api: Option<Arc<Api>>,
    /// The body that was sent, if it is compared with the response or needed to look the record up.
    sent: Option<Map>,
    is_looking_up: bool,
    /// Whether a look-up has already found no record; the server may still be executing the attempt.
    found_none_once: bool,
    /// The error of the attempt whose record is being looked up.
    lost: Option<Error>,
    repeat: Repeat,
    is_read: bool,
    /// Whether an earlier attempt may have been executed.
    unknown: bool,
    options: CallOptions,
    attempts: u32,
    look_ups: u32,
    /// How many tokens were rejected.
    rejections: u32,
    /// Whether a new token was requested from the host.
    has_renewed: bool,
    /// The token of the current attempt.
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
    /// Creates a call with the default options. `id` is an operation such as `contacts.get`; `params` is an object as in
    /// [`request::build`], or null.
    ///
    /// # Errors
    /// [`Code::UnknownOperation`] if the API has no such operation; [`Code::Invalid`] if `params` is not an object or null;
    /// and the errors of [`request::build`].
    pub fn new(id: &str, params: Value, session: &Session) -> Result<Self, Error> {
        Self::with(id, params, session, CallOptions::default(), false)
    }

    /// Creates a call with options. With `unchecked`, parameters that fail validation are sent; see [`request::build`].
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
        let params = request::object(params)?;
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

    /// Creates a call of any endpoint, without validation but with the same token renewal, retries and errors. Only GET and
    /// PUT are retried after an error that leaves open whether the request was executed.
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
            api: None,
            sent: None,
            is_looking_up: false,
            found_none_once: false,
            lost: None,
            repeat,
            is_read,
            unknown: false,
            options,
            attempts: 0,
            look_ups: 0,
            rejections: 0,
            has_renewed: false,
            token: None,
            secrets: Secrets::default(),
            started: None,
            state: State::Ready,
        }
    }

    /// Sets a request header. Replaces a header of the same name; `Authorization` is ignored.
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

    /// The operation; `None` for a call made with [`Call::raw`].
    pub fn operation(&self) -> Option<&Row> {
        self.operation.as_ref()
    }

    /// The number of requests sent so far, including look-ups.
    pub fn attempts(&self) -> u32 {
        self.attempts + self.look_ups
    }

    /// Whether [`Call::handle`] needs the body of a response with this status.
    pub fn needs_body(&self, status: u16) -> bool {
        !(200..300).contains(&status)
            || self.is_looking_up
            || self.sent.is_some()
            || self
                .api
                .as_ref()
                .is_some_and(|api| api.errors.flag.is_some())
    }

    /// Returns the outcome of a response whose whole body was read, to the request of the last [`Call::poll`]:
    /// [`Outcome::Unreadable`] if it is a success whose body is not JSON or lacks the expected result, such as the id of a new
    /// record; otherwise [`Outcome::Response`].
    ///
    /// After an unreadable response a write may have been executed or not; [`Call::handle`] resolves this where it can.
    pub fn judge(&self, response: Response) -> Outcome {
        let is_file = || self.operation().is_some_and(|operation| operation.binary);
        if !(200..300).contains(&response.status) || is_file() || self.is_flagged(&response) {
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

    /// Whether the body of a response with status 2xx reports an error. An error lacks the result of a success.
    pub(crate) fn is_flagged(&self, response: &Response) -> bool {
        match &self.api {
            Some(api) => response::is_flagged(&api.errors, response),
            None => false,
        }
    }

    /// The names of the rate limit headers.
    #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
    pub(crate) fn limits(&self) -> [&str; 2] {
        let Some(api) = &self.api else {
            return [""; 2];
        };
        let crate::retry::Limits { daily, interval } = &api.limits;
        [daily, interval].map(|name| name.as_deref().unwrap_or_default())
    }

    /// The value that a success must have, as in [`is_complete`], for a host that does not use [`Call::judge`].
    #[doc(hidden)]
    pub fn promise(&self) -> &str {
        match (&self.operation, self.is_looking_up) {
            (_, true) => "{",
            (Some(operation), false) => &operation.guarantees,
            (None, false) => "",
        }
    }

    /// Returns the text with the secrets of this call redacted.
    pub fn redact(&self, text: &str) -> String {
        self.secrets.redact(text)
    }

    /// Whether the call has ended.
    #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
    pub(crate) fn is_over(&self) -> bool {
        matches!(self.state, State::Done(_))
    }

    /// The token of the last attempt.
    #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
    pub(crate) fn sent_token(&self) -> Option<&str> {
        self.token.as_ref().map(Secret::reveal)
    }

    /// Returns the error for a call that the caller aborts. [`Error::is_unknown`] is true if a write
    /// may have been executed.
    pub fn aborted(&mut self) -> Error {
        if matches!(self.state, State::Sent) && !self.is_looking_up && !self.is_read {
            self.unknown = true;
        }
        self.final_error(Error::new(Code::Aborted, "the signal stopped the call"))
    }

    /// Returns what the host must do next. `now` is in milliseconds since 1970.
    pub fn poll(&mut self, session: &Session, now: Millis) -> Step {
        self.started.get_or_insert(now);
        self.api = Some(Arc::clone(&session.api));
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
                    if now >= deadline {
                        let error = Error::new(Code::Timeout, "no response before the deadline");
                        self.end(self.lost.clone().unwrap_or(error));
                        return self.poll(session, now);
                    }
                    *(if self.is_looking_up {
                        &mut self.look_ups
                    } else {
                        &mut self.attempts
                    }) += 1;
                    self.state = State::Sent;
                }
                let mut request = match self.is_looking_up {
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

    /// Takes the outcome of the last step. `now` is in milliseconds since 1970. A new token is stored in the session.
    pub fn handle(&mut self, session: &mut Session, now: Millis, outcome: Outcome) {
        if let Some(token) = &session.token {
            self.secrets.add_token(token);
        }
        match outcome {
            Outcome::Token(result) => self.take_token(session, result),
            Outcome::Response(response)
                if (200..300).contains(&response.status) && !self.is_flagged(&response) =>
            {
                if self.is_looking_up {
                    self.looked_up(session, response, now);
                } else {
                    let warnings = self.dropped(&response);
                    self.succeed(response, warnings, false);
                }
            }
            Outcome::Response(response) if is_redirect(&response) => {
                let error = redirect(&response);
                self.fail(session, Failure::Response(&response), error, now);
            }
            Outcome::Response(response) => {
                let mut error = response::read(&session.api, &response, now, &self.secrets);
                if error.code() == Code::ScopeMissing
                    && let Some(operation) = &self.operation
                    && !operation.scope.is_empty()
                {
                    let needs = join(&[" needs ", &replace(&operation.scope, " ", " and "), ": "]);
                    error = error.with_prefix(&join(&[&operation.id, &needs]));
                }
                // Another call may have renewed the token since this one was sent.
                let is_renewed = session.token != self.token;
                // A 401 without a known message may also mean an invalid token. Open operations send no token to renew.
                let may_be_token = matches!(error.code(), Code::TokenExpired | Code::Unauthorized);
                if may_be_token
                    && !self.is_open()
                    && self.rejections < 3
                    && (is_renewed || !self.has_renewed)
                {
                    self.rejections += 1;
                    self.state = match is_renewed {
                        true => State::Ready,
                        false => State::Renewing(error),
                    };
                    self.has_renewed |= !is_renewed;
                    return;
                }
                self.fail(session, Failure::Response(&response), error, now);
            }
            Outcome::Unreadable(response) => {
                let message = "the response reports success but lacks the result";
                let error =
                    Error::new(Code::UnexpectedAnswer, message).with_status(response.status);
                self.fail(session, Failure::NoResponse, error, now);
            }
            Outcome::TooLarge(response) => {
                let message = "the response is larger than maxBytes";
                let error =
                    Error::new(Code::UnexpectedAnswer, message).with_status(response.status);
                self.unknown |= !self.is_read && !self.is_looking_up;
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

    /// Whether the operation needs no token.
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
            // The host returned the rejected token again, so a retry would fail too.
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

    /// Returns the error for the caller: with secrets redacted, and with a remedy if the outcome is unknown.
    fn final_error(&self, mut error: Error) -> Error {
        self.secrets.redact_error(&mut error);
        if !self.unknown {
            return error;
        }
        error.with_unknown_outcome(match (self.repeat, &self.sent) {
            (Repeat::Safe, _) => "it may have been done; sending it again changes nothing more",
            (_, Some(_)) => "the record may exist: look it up before you send it again",
            _ => "it may have been done: check before you send it again",
        })
    }

    fn fail(&mut self, session: &Session, failure: Failure<'_>, error: Error, now: Millis) {
        let (may_be_done, is_lost) = match failure {
            Failure::NoResponse => (true, true),
            Failure::NoConnection => (false, false),
            Failure::Response(response) => {
                // A redirect after a POST usually means that the request was executed (RFC 9110, section 15.4.4).
                let is_redirected = is_redirect(response);
                let is_server = response.status == 408 || response.status >= 500;
                let is_gateway = retry::is_gateway(response.status);
                (is_redirected || is_server, is_redirected || is_gateway)
            }
        };
        if may_be_done && !self.is_read && !self.is_looking_up {
            self.unknown = true;
        }
        let (repeat, tried) = match self.is_looking_up {
            true => (Repeat::Safe, self.look_ups),
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
        // No retry that would start after the deadline, or without a deadline after a long wait.
        let again = again.filter(|at| match self.deadline() {
            Some(deadline) => *at < deadline,
            None => *at <= now.saturating_add(LONGEST_WAIT),
        });
        if is_lost && self.repeat == Repeat::LookUp && !self.is_looking_up {
            // After a redirect the record is looked up at once: it was created already or not at all.
            let is_redirect =
                error.code() == Code::UnexpectedAnswer && tried <= self.options.retries;
            let at = again.or(is_redirect.then_some(now));
            match at.filter(|_| self.is_findable()) {
                Some(at) => self.begin_look_up(error, at),
                None => self.end(error),
            }
            return;
        }
        // The first attempt may have been executed after the look-up; then its record is the duplicate.
        if error.code() == Code::Duplicate
            && self.lost.is_some()
            && !self.is_looking_up
            && self.is_findable()
        {
            return self.begin_look_up(error, now);
        }
        match (again, self.is_looking_up) {
            (Some(at), _) => self.state = State::Waiting(at),
            (None, true) => self.end(self.lost.clone().unwrap_or(error)),
            (None, false) => self.end(error),
        }
    }

    /// The API's rules that its table cannot express.
    fn rules(&self) -> Rules {
        let operation = self.operation.as_ref();
        operation.map_or(Rules::NONE, |operation| operation.models().rules)
    }

    /// Returns a warning for each field that was sent and that the record in the response lacks.
    fn dropped(&self, response: &Response) -> Vec<Problem> {
        let shown = || {
            let place = self.operation.as_ref()?.written.as_ref()?;
            let body = Value::read(&response.body).ok()?;
            Some(response::at(&body, place).clone()).filter(Value::is_object)
        };
        match (&self.sent, shown()) {
            (Some(sent), Some(shown)) => (self.rules().dropped)(sent, &shown),
            _ => Vec::new(),
        }
    }
}
