//! The lead and its store: claims, locks, counters, and what an earlier attempt left.

use crate::error::{Code, Error, Millis};
use crate::json::{ToValue, Value};
use crate::store::Reply;

use super::{AWAIT, End, LOCK, Lead, Lock, PAUSES, State, Turn};
use crate::edge::Report;

impl Lead {
    /// What the store replied.
    pub(super) fn replied(&mut self, state: State, reply: Reply) -> State {
        let value = match &reply {
            Reply::Value(Some(text)) => Some(Value::read(text).unwrap_or_default()),
            _ => None,
        };
        // A value that is not ours would be taken for the outcome of a lead that was never stored.
        let list = match &state {
            State::Claim | State::Await(_) => Some("contactIds"),
            State::Resume => Some("notes"),
            State::Lock(_) => Some(""),
            _ => None,
        };
        let is_foreign = list.zip(value.as_ref()).is_some_and(|(list, value)| {
            !value["attempt"].is_string() && value[list].as_array().is_none_or(Vec::is_empty)
        });
        match (state, reply, value) {
            (state, Reply::Failed, _) => {
                let failed = Error::new(Code::Store, "the store of the handler failed");
                self.without_store(state, failed)
            }
            (state, ..) if is_foreign => {
                let message = "the store of the handler returned a value that the handler did not store under this key";
                let foreign = Error::new(Code::Store, message);
                self.error = Some(foreign.clone());
                self.without_store(state, foreign)
            }
            (State::Peek, Reply::Value(Some(count)), _) => {
                self.counted(State::Peek, count.parse().unwrap_or(0))
            }
            (State::Peek, ..) => State::Read,
            (state @ State::Count(_), Reply::Count(count), _) => self.counted(state, count),
            (State::Claim, _, None) => {
                let expires = self.now.saturating_add(self.lifetime());
                self.held.push((self.submission(), expires));
                self.count(None)
            }
            (State::Claim | State::Await(_), _, Some(value)) if value["attempt"].is_null() => {
                self.repeated(&value)
            }
            (State::Claim, ..) => State::Await(self.turn(Lock::Submission, AWAIT)),
            // The other attempt failed: this one takes over.
            (State::Await(_), _, None) => State::Claim,
            (State::Await(turn), ..) if turn.until <= self.now => {
                let message = "This form is being sent already.";
                let response = self.refuse(429, "in_progress", message, Some(2));
                // The other attempt may have died: nobody was thanked, and nothing is known to be stored.
                let error = Error::new(
                    Code::Timeout,
                    "another attempt of this submission has not ended; a later one begins anew when its time is over",
                );
                let report = Report {
                    error: Some(error.to_value()),
                    ..Report::of("failed")
                };
                State::Respond(Box::new((response, report)))
            }
            (State::Await(turn), ..) => {
                let left = turn.until.saturating_sub(self.now);
                State::Await(turn.wait(left))
            }
            (State::Resume, _, Some(value)) => {
                self.is_saved = true;
                match self.work.read(&value) {
                    true => State::Check,
                    false => self.begin_work(),
                }
            }
            (State::Resume, ..) => self.begin_work(),
            (State::Lock(turn), _, None) => {
                let expires = self.now.saturating_add(self.lifetime());
                self.held.push((self.key_of(&turn.lock), expires));
                self.locked(turn.lock)
            }
            (State::Lock(turn), ..) if turn.until <= self.now || self.left() <= turn.pause => {
                self.locked(turn.lock)
            }
            (State::Lock(turn), ..) => State::Lock(turn.wait(Millis::MAX)),
            (State::SaveChange(id), ..) => self.update(id),
            (State::Save, ..) => State::Note,
            (State::Keep(end), ..) if self.is_saved => State::Clear(end),
            (State::Keep(end) | State::Clear(end), ..) => self.release(end),
            (State::Release(end), ..) => {
                self.held.remove(0);
                self.release(end)
            }
            (state, ..) => state,
        }
    }

    /// Where the store failed before the contact is stored, the lead is refused, or goes on without it as the site chose. After
    /// that a visitor must not be made to send it again.
    fn without_store(&mut self, state: State, error: Error) -> State {
        let accepts = self.options.accepts_without_store;
        match state {
            State::Peek => State::Read,
            State::Claim | State::Await(_) if accepts => self.count(None),
            State::Count(_) if accepts => self.counted(state, 0),
            State::Resume if accepts => self.begin_work(),
            State::Lock(turn) if accepts => self.locked(turn.lock),
            State::Claim | State::Await(_) | State::Count(_) | State::Resume | State::Lock(_) => {
                self.fail(&error)
            }
            state => self.replied(state, Reply::Done),
        }
    }

    /// Counts the submission where the address is known.
    pub(in crate::edge) fn count(&self, end: Option<End>) -> State {
        match (&self.address, end) {
            (Some(_), end) => State::Count(end),
            (None, Some(end)) => State::Respond(end),
            (None, None) => State::Resume,
        }
    }

    /// The address has sent so many.
    fn counted(&mut self, state: State, count: u32) -> State {
        if count <= self.options.limit.most {
            return match state {
                State::Count(Some(end)) => State::Respond(end),
                State::Count(None) => State::Resume,
                _ => State::Read,
            };
        }
        let seconds = self.options.limit.window.div_ceil(1000);
        let message = "Too many forms from here. Please wait a little.";
        let response = self.refuse(429, "rate_limited", message, Some(seconds));
        self.release(Box::new((response, Report::of("limited"))))
    }

    /// The definitions of custom fields are needed only where the form has some.
    fn begin_work(&mut self) -> State {
        match self.entry.custom.is_empty() {
            true => self.lock(Lock::Person),
            false => State::Fields,
        }
    }

    /// Keeps other leads out until this one is answered.
    pub(super) fn lock(&mut self, lock: Lock) -> State {
        let key = self.key_of(&lock);
        match self.held.iter().any(|(held, _)| *held == key) {
            true => self.locked(lock),
            false => State::Lock(self.turn(lock, LOCK).due()),
        }
    }

    fn locked(&mut self, lock: Lock) -> State {
        match lock {
            Lock::Contact(id) => State::Get(id),
            _ if self.entry.contact.contains_key("email") => State::FindByEmail,
            _ => State::FindByPhone,
        }
    }

    fn turn(&self, lock: Lock, time: Millis) -> Turn {
        Turn {
            lock,
            until: self.now.saturating_add(time.min(self.options.deadline)),
            pause: PAUSES[0],
            is_due: false,
        }
    }

    /// Releases what this attempt has claimed, then responds. An entry that has expired may be another attempt's by now.
    pub(super) fn release(&mut self, end: End) -> State {
        self.held.retain(|(_, expires)| *expires > self.now);
        match self.held.is_empty() {
            true => State::Respond(end),
            false => State::Release(end),
        }
    }
}

impl Turn {
    /// Waits at most `left` before the next look, and twice as long before the one after it.
    fn wait(mut self, left: Millis) -> Self {
        self.pause = (self.pause * 2).min(PAUSES[1]).min(left);
        self.is_due = false;
        self
    }

    pub(super) fn due(mut self) -> Self {
        self.is_due = true;
        self
    }
}
