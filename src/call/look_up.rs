//! Reconciles a create whose response was lost: looks the record up before sending it again.

use crate::date;
use crate::error::{Code, Error, Millis, Problem};
use crate::http::{Request, Response};
use crate::json::{Map, Value};
use crate::operation::LookUp;
use crate::session::Session;
use crate::text::{cut, cut_last, join, natural};
use crate::{request, response};

use super::{Call, State};

/// The delay in milliseconds after a look-up that found no record before the second and last look-up, if the attempt timed
/// out. After a broken connection it is half as long.
const SECOND_LOOK_UP: Millis = 5_000;

impl Call {
    /// The field of the body that was sent, if it is a non-empty string.
    fn sent_string(&self, name: &str) -> Option<&Value> {
        let value = self.sent.as_ref()?.get(name)?;
        value
            .as_str()
            .filter(|text| !text.is_empty())
            .map(|_| value)
    }

    pub(super) fn look_up_rule(&self) -> Option<&LookUp> {
        self.operation.as_ref()?.look_up.as_ref()
    }

    /// Whether the body has a field by which the record can be looked up.
    pub(super) fn is_findable(&self) -> bool {
        self.look_up_rule()
            .is_some_and(|how| how.by.iter().any(|name| self.sent_string(name).is_some()))
    }

    /// Builds the request that looks the record up.
    pub(super) fn look_up(&self, session: &Session) -> Result<Request, Error> {
        let params = self.look_up_rule().map_or(&[][..], |how| &how.params);
        let row = session
            .api
            .row(self.look_up_rule().map_or("", |how| &how.id))?;
        let has_body = row.body_in(session.version).is_some();
        let (mut beside, mut body) = (Map::new(), Map::new());
        for (name, field) in params {
            let Some(value) = self.sent_string(field) else {
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

    /// Starts a look-up at the time `at`, because it is unknown whether the attempt was executed. `why` is its error.
    pub(super) fn begin_look_up(&mut self, why: Error, at: Millis) {
        self.is_looking_up = true;
        self.found_none_once = false;
        self.look_ups = 0;
        self.lost = Some(why);
        self.state = State::Waiting(at);
    }

    /// Handles the response of the look-up: this call created the record, or another one did, or there is none. This call
    /// created it only if its fields are those that were sent and it did not exist before the call.
    pub(super) fn looked_up(&mut self, session: &Session, mut response: Response, now: Millis) {
        let body: Value = Value::read(&response.body).unwrap_or(Value::Null);
        let place = self
            .look_up_rule()
            .map_or(Box::default(), |how| how.place.clone());
        let contact = response::at(&body, &place);
        let lost = self.lost.clone();
        let lost = lost.unwrap_or_else(|| Error::new(Code::Network, "the response was lost"));
        let ids = [&contact["id"], &contact["_id"]];
        let id = ids.into_iter().find(|id| !id.is_null());
        if contact.as_object().is_none_or(Map::is_empty) {
            // After a timeout or a broken connection the server may still be executing the attempt.
            let second = match (lost.code(), lost.status()) {
                (Code::Timeout, _) | (_, Some(408 | 504 | 524)) => Some(SECOND_LOOK_UP),
                (Code::Network, _) => Some(SECOND_LOOK_UP / 2),
                _ => None,
            };
            if let Some(later) = second.filter(|_| !self.found_none_once) {
                self.found_none_once = true;
                let at = now.saturating_add(later);
                return match self.deadline() {
                    Some(deadline) if at >= deadline => self.end(lost),
                    _ => self.state = State::Waiting(at),
                };
            }
            self.is_looking_up = false;
            // Sent again only if the response has the record's field, as null or empty: without the field it is unclear
            // whether the record exists. After a redirect, another attempt would be redirected too.
            let (inside, name) = cut_last(&place, b'.').unwrap_or(("", &place));
            let inside = if inside.is_empty() {
                &body
            } else {
                response::at(&body, inside)
            };
            let is_absent = inside.get(name).is_none();
            let is_redirect = matches!(lost.status(), Some(300..=399));
            let is_over = self.attempts > self.options.retries || lost.code() == Code::Duplicate;
            match is_over || is_redirect || is_absent {
                true => self.end(lost),
                false => self.state = State::Ready,
            }
            return;
        }
        let nothing = Map::new();
        let sent = self.sent.as_ref().unwrap_or(&nothing);
        // The age of the record by the server's clock (`Date`), or else by the local clock, which may be wrong.
        let clock = response.header("date").and_then(date::http);
        let added = (self.rules().created)(contact);
        let age = added.map_or(0, |added| clock.unwrap_or(now as i64) - added);
        let elapsed = now.saturating_sub(self.started.unwrap_or(now)) as i64;
        let is_old = age > elapsed + 10_000;
        let is_stored = (self.rules().is_stored)(sent, contact);
        if is_stored && !is_old {
            let message = "the response was lost; the record was found, so it was not sent again";
            let warnings = vec![Problem::new("", "answer_lost", message)];
            // The same body as a response of the operation itself, if its table says where the record goes.
            let written = self
                .operation
                .as_ref()
                .and_then(|row| row.written.as_deref());
            response.body = nested(written.unwrap_or(&place), contact.clone()).to_json();
            self.succeed(response, warnings, true);
            return;
        }
        let is_same = |name: &str| {
            let sent = sent.get(name);
            sent.is_some_and(|sent| (self.rules().is_same)(sent, &contact[name]))
        };
        let by = self.look_up_rule().map_or(&[][..], |how| &how.by);
        let field = by.iter().find(|name| is_same(name)).or(by.last());
        let field = field.cloned().unwrap_or_default();
        let field = &*field;
        let error = if is_old && (clock.is_some() || !is_stored) {
            let message = "a record like this existed before the call: update it";
            Error::new(Code::Duplicate, message)
                .with_trace_id(response::trace(&session.api.errors, &body))
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

/// Wraps a value so that it is at a path such as `data.contact` or `responses.0.value`.
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
