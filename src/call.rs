//! One operation, done properly: sent, waited for, tried again where that is safe, and judged.
//!
//! ```text
//!            ┌──────────── Wait ◀── worth another attempt ──┐
//!            ▼                                              │
//! Token ─▶ Send ──▶ an answer, or none ──▶ judged ──────────┴──▶ Done
//!   ▲        ▲                              │  │
//!   │        └── not there ── look-up ◀─────│──┘ a create whose answer was lost
//!   └────────────── the token was refused ◀─┘
//! ```
//!
//! A write that fails after an attempt which may have been done says so: [`Error::is_unknown`]. An attempt may have been
//! done if no answer came, if the answer is not what the operation promises, and with 408 and 5xx; any other answer says
//! that nothing was done.
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

use core::fmt;

use crate::json::{Map, Value};
use crate::text::{cut, cut_last, join, natural, replace, slice};

use crate::api::Row;
use crate::check::kind_of;
use crate::error::{Code, Error, Millis, Problem};
use crate::http::{Method, Request, Response};
use crate::operation::{LookUp, Repeat};
use crate::retry::Failure;
use crate::schema::Rules;
use crate::session::{Secret, Secrets, Session};
use crate::{date, refusal, request, retry};

/// How patient a call is.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Milliseconds for one attempt.
    pub timeout: Millis,
    /// Milliseconds for the whole call, waits included; none means as long as the attempts take, without a wait longer
    /// than [`LONGEST_WAIT`].
    pub deadline: Option<Millis>,
    /// Attempts after the first. The server's own delay is waited for, but not where it ends after the deadline.
    pub retries: u32,
    /// Spreads the waits of many clients.
    pub seed: u32,
}

/// The longest wait for another attempt of a call without a deadline. Where the server asks for more, the call fails, and
/// [`Error::retry_at`] says when to go on.
pub const LONGEST_WAIT: Millis = 60_000;

/// After a time-out, how much later a contact that is not there is looked up once more, before it is sent again; half of it
/// after a broken connection.
const SECOND_LOOK: Millis = 5_000;

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
    /// A success whose body is not JSON, or without what [`Call::promise`] says.
    Unreadable(Response),
    /// A success whose body is larger than the host reads.
    TooLarge(Response),
    /// No answer in time.
    TimedOut,
    /// The connection failed or broke off; the text says how.
    Failed(String),
    /// No connection was made, so the server has done nothing; the text says why.
    Unreached(String),
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

/// One call. `Debug` leaves out what is sent, which may be secret.
pub struct Call {
    operation: Option<Row>,
    request: Request,
    /// Whether a success may say in its body that nothing was done.
    is_flagged: bool,
    /// The body sent, kept where the answer is compared with it or a lost one is looked up.
    sent: Option<Map>,
    looking: bool,
    /// Whether the look-up has found nobody once, although the attempt may still be under way.
    is_early: bool,
    /// Why the answer is being looked up.
    lost: Option<Error>,
    repeat: Repeat,
    is_read: bool,
    /// Whether an attempt that is over may have been done.
    unknown: bool,
    patience: Patience,
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
        let operation = session.api.row(id)?;
        let params = object(params)?;
        let (request, body) = request::build_both(&operation, params, session, unchecked)?;
        let mut call = Self::of(request, operation.repeat, patience);
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
        let is_read = request.method == Method::Get;
        Self {
            operation: None,
            request,
            is_flagged: false,
            sent: None,
            looking: false,
            is_early: false,
            lost: None,
            repeat,
            is_read,
            unknown: false,
            patience,
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
    pub fn wants_body(&self, status: u16) -> bool {
        !(200..300).contains(&status) || self.looking || self.sent.is_some() || self.is_flagged
    }

    /// What a success must have; a host that keeps the body checks it with [`refusal::is_kept`].
    pub fn promise(&self) -> &str {
        match (&self.operation, self.looking) {
            (_, true) => "{",
            (Some(operation), false) => &operation.guarantees,
            (None, false) => "",
        }
    }

    /// A text of somebody else's without the secrets that this call knows.
    pub fn hide(&self, text: &str) -> String {
        self.secrets.hide(text)
    }

    /// Whether [`Call::poll`] says [`Step::Done`].
    #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
    pub(crate) fn is_over(&self) -> bool {
        matches!(self.state, State::Done(_))
    }

    /// The token of the last attempt.
    #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
    pub(crate) fn sent_token(&self) -> Option<&str> {
        self.token.as_ref().map(Secret::reveal)
    }

    /// The error of a call that its caller stops.
    pub fn stopped(&mut self) -> Error {
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
        let until = now.saturating_add(self.patience.timeout).min(deadline);
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

    /// What came of the last step.
    pub fn handle(&mut self, session: &mut Session, now: Millis, outcome: Outcome) {
        if let Some(token) = &session.token {
            self.secrets.add_token(token);
        }
        match outcome {
            Outcome::Token(result) => self.take_token(session, result),
            Outcome::Answer(answer)
                if (200..300).contains(&answer.status)
                    && !refusal::is_flagged(&session.api.errors, &answer) =>
            {
                if self.looking {
                    self.found(session, answer, now);
                } else {
                    let warnings = self.dropped(&answer);
                    self.succeed(answer, warnings, false);
                }
            }
            Outcome::Answer(answer) if is_elsewhere(&answer) => {
                let error = redirect(&answer);
                self.fail(session, Failure::Response(&answer), error, now);
            }
            Outcome::Answer(answer) => {
                let mut error = refusal::read(&session.api, &answer, now, &self.secrets);
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
                let message = "the answer is a success without what the operation promises";
                let error = Error::new(Code::UnexpectedAnswer, message).with_status(answer.status);
                self.fail(session, Failure::NoResponse, error, now);
            }
            Outcome::TooLarge(answer) => {
                let message = "the answer is larger than maxBytes";
                let error = Error::new(Code::UnexpectedAnswer, message).with_status(answer.status);
                self.unknown |= !self.is_read && !self.looking;
                self.end(error);
            }
            Outcome::TimedOut => {
                let message = match self.deadline().is_some_and(|deadline| now >= deadline) {
                    true => "no answer before the deadline of the call",
                    false => "no answer within the time for one attempt",
                };
                self.fail(
                    session,
                    Failure::NoResponse,
                    Error::new(Code::Timeout, message),
                    now,
                );
            }
            Outcome::Failed(how) => {
                let how = refusal::short(&self.hide(&how));
                let message = join(&["the connection failed: ", &how]);
                self.fail(
                    session,
                    Failure::NoResponse,
                    Error::new(Code::Network, message),
                    now,
                );
            }
            Outcome::Unreached(why) => {
                let why = refusal::short(&self.hide(&why));
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
        Some(self.started?.saturating_add(self.patience.deadline?))
    }

    fn take_token(&mut self, session: &mut Session, result: Result<Secret, Error>) {
        let rejected = match core::mem::replace(&mut self.state, State::Ready) {
            State::Renewing(error) => Some(error),
            _ => None,
        };
        match (result, rejected) {
            (Err(error), _) => self.end(error),
            // The same token again: the first refusal stands.
            (Ok(token), Some(error)) if self.token.as_ref() == Some(&token) => self.end(error),
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

    fn end(&mut self, error: Error) {
        self.state = State::Done(Err(self.final_error(error)));
    }

    /// The error as the caller gets it: without secrets, and saying where the outcome is unknown what to do.
    fn final_error(&self, mut error: Error) -> Error {
        self.secrets.hide_error(&mut error);
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
        let again = if tried > self.patience.retries {
            None
        } else {
            retry::retry_at(
                tried,
                failure,
                repeat,
                self.patience.seed,
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
                error.code() == Code::UnexpectedAnswer && tried <= self.patience.retries;
            let at = again.or(is_redirect.then_some(now));
            match at.filter(|_| self.is_findable()) {
                Some(at) => self.look(error, at),
                None => self.end(error),
            }
            return;
        }
        // The first attempt may have arrived after it was looked up: then it is the duplicate.
        if error.code() == Code::Duplicate && self.lost.is_some() && self.is_findable() {
            return self.look(error, now);
        }
        match (again, self.looking) {
            (Some(at), _) => self.state = State::Waiting(at),
            (None, true) => self.end(self.lost.clone().unwrap_or(error)),
            (None, false) => self.end(error),
        }
    }

    /// What was sent under a name, where it has a value.
    fn sent_text(&self, name: &str) -> Option<&Value> {
        let value = self.sent.as_ref()?.get(name)?;
        value
            .as_str()
            .filter(|text| !text.is_empty())
            .map(|_| value)
    }

    fn how_to_find(&self) -> Option<&LookUp> {
        self.operation.as_ref()?.look_up.as_ref()
    }

    /// Whether the record has something by which it can be looked up.
    fn is_findable(&self) -> bool {
        self.how_to_find()
            .is_some_and(|how| how.by.iter().any(|name| self.sent_text(name).is_some()))
    }

    /// The request that looks the record up.
    fn look_up(&self, session: &Session) -> Result<Request, Error> {
        let params = self.how_to_find().map_or(&[][..], |how| &how.params);
        let row = session
            .api
            .row(self.how_to_find().map_or("", |how| &how.id))?;
        let has_body = row.body_in(session.version).is_some();
        let (mut beside, mut body) = (Map::new(), Map::new());
        for (name, field) in params {
            let Some(value) = self.sent_text(field) else {
                continue;
            };
            let is_in_body = has_body && row.query.named(name, session.version).is_none();
            let into = if is_in_body { &mut body } else { &mut beside };
            into.insert((**name).to_owned(), value.clone());
        }
        if !body.is_empty() {
            beside.insert("body".to_owned(), Value::Object(body));
        }
        request::build(&row, beside, session, true)
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
            Some(refusal::at(&body, place).clone()).filter(Value::is_object)
        };
        match (&self.sent, shown()) {
            (Some(sent), Some(shown)) => (self.rules().dropped)(sent, &shown),
            _ => Vec::new(),
        }
    }

    /// Looks the contact up, because the outcome of an attempt is not known.
    fn look(&mut self, why: Error, at: Millis) {
        self.looking = true;
        self.is_early = false;
        self.looks = 0;
        self.lost = Some(why);
        self.state = State::Waiting(at);
    }

    /// The look-up answered: the contact is ours, somebody else's, or not there. It is ours only if what is stored is what
    /// was sent, and if it was not there before.
    fn found(&mut self, session: &Session, mut answer: Response, now: Millis) {
        let body: Value = Value::read(&answer.body).unwrap_or(Value::Null);
        let place = self
            .how_to_find()
            .map_or(Box::default(), |how| how.place.clone());
        let contact = refusal::at(&body, &place);
        let lost = self.lost.clone();
        let lost = lost.unwrap_or_else(|| Error::new(Code::Network, "the answer was lost"));
        let ids = [&contact["id"], &contact["_id"]];
        let id = ids.into_iter().find(|id| !id.is_null());
        if contact.as_object().is_none_or(Map::is_empty) {
            // Who gave up waiting does not stop the server, and neither does a connection that breaks.
            let second = match (lost.code(), lost.status()) {
                (Code::Timeout, _) | (_, Some(408 | 504 | 524)) => Some(SECOND_LOOK),
                (Code::Network, _) => Some(SECOND_LOOK / 2),
                _ => None,
            };
            if let Some(later) = second.filter(|_| !self.is_early) {
                self.is_early = true;
                let at = now.saturating_add(later);
                return match self.deadline() {
                    Some(deadline) if at >= deadline => self.end(lost),
                    _ => self.state = State::Waiting(at),
                };
            }
            self.looking = false;
            // A redirect would come again, and only `null` says that nobody is there.
            let (inside, name) = cut_last(&place, b'.').unwrap_or(("", &place));
            let inside = if inside.is_empty() {
                &body
            } else {
                refusal::at(&body, inside)
            };
            let is_absent = inside.get(name).is_none();
            let is_redirect = matches!(lost.status(), Some(300..=399));
            let is_over = self.attempts > self.patience.retries || lost.code() == Code::Duplicate;
            match is_over || is_redirect || is_absent {
                true => self.end(lost),
                false => self.state = State::Ready,
            }
            return;
        }
        let nothing = Map::new();
        let sent = self.sent.as_ref().unwrap_or(&nothing);
        // How long it has been there, by the server's own clock where it tells it, else by ours, which may be wrong.
        let clock = answer.header("date").and_then(date::http);
        let added = contact["dateAdded"].as_str().and_then(date::instant);
        let age = added.map_or(0, |added| clock.unwrap_or(now as i64) - added);
        let elapsed = now.saturating_sub(self.started.unwrap_or(now)) as i64;
        let is_old = age > elapsed + 10_000;
        let is_stored = (self.rules().is_stored)(sent, contact);
        if is_stored && !is_old {
            let message = "the answer was lost; the contact was found, so it was not sent again";
            let warnings = vec![Problem::new("", "answer_lost", message)];
            // As the operation itself answers, where its table says how.
            let written = self
                .operation
                .as_ref()
                .and_then(|row| row.written.as_deref());
            answer.body = nested(written.unwrap_or(&place), contact.clone()).to_json();
            self.succeed(answer, warnings, true);
            return;
        }
        let is_same = |name: &str| {
            let sent = sent.get(name);
            sent.is_some_and(|sent| (self.rules().is_same)(sent, &contact[name]))
        };
        let by = self.how_to_find().map_or(&[][..], |how| &how.by);
        let field = by.iter().find(|name| is_same(name)).or(by.last());
        let field = field.cloned().unwrap_or_default();
        let field = &*field;
        let error = if is_old && (clock.is_some() || !is_stored) {
            let message = "a contact like this was there before the call: update it or use upsert";
            Error::new(Code::Duplicate, message)
                .with_trace_id(refusal::trace(&session.api.errors, &body))
        } else {
            let message = join(&[
                lost.message(),
                "; contactId has the same ",
                field,
                ", but it is not certain that this call made it: compare it with what you sent",
            ]);
            let error = Error::new(lost.code(), message);
            match lost.status() {
                Some(status) => error.with_status(status),
                None => error,
            }
        };
        self.end(error.with_duplicate(id.map(Value::to_text), Some(field.to_owned())));
    }
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
            let message = join(&["must be an object of parameters, not ", kind_of(&other)]);
            Err(Error::invalid(vec![Problem::new(
                "params",
                "wrong_type",
                message,
            )]))
        }
    }
}

/// A value at a place such as `data.contact` or `responses.0.value`, with nothing beside it.
fn nested(place: &str, value: Value) -> Value {
    let (first, rest) = cut(place, b'.').map_or((place, None), |(first, rest)| (first, Some(rest)));
    let inner = match rest {
        Some(rest) => nested(rest, value),
        None => value,
    };
    match natural(first) {
        Some(0) => Value::Array(vec![inner]),
        _ => Value::Object(Map::from_iter([(first, inner)])),
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
        place => join(&[message, " (", &refusal::short(place), ")"]),
    };
    Error::new(Code::UnexpectedAnswer, message).with_status(answer.status)
}
