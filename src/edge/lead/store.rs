//! The lead and its store: claims, locks, counters, and what an earlier attempt left.

use crate::error::{Code, Error};
use crate::json::{ToValue, Value};
use crate::store::Reply;

use super::{AWAIT, Attempt, End, LOCK, Lead, Lock, PAUSES, State};
use crate::edge::Report;

impl Lead {
    /// Continues with the store's reply.
    pub(super) fn replied(&mut self, state: State, reply: Reply) -> State {
        let value = match &reply {
            Reply::Value(Some(text)) => Some(Value::read(text).unwrap_or_default()),
            _ => None,
        };
        // A value that the handler did not write would be taken for the outcome of a lead that was never stored.
        let list = match &state {
            State::Lock(turn) => match turn.lock {
                Lock::Submission => "contactIds",
                _ => "",
            },
            State::Resume => "notes",
            _ => "",
        };
        let is_foreign = matches!(state, State::Lock(_) | State::Resume)
            && value.as_ref().is_some_and(|value| {
                !value["attempt"].is_string() && value[list].as_array().is_none_or(Vec::is_empty)
            });
        match (state, reply, value) {
            (state, Reply::Failed, _) => {
                // The command may have been executed.
                if let State::Lock(turn) = &state {
                    self.hold(&turn.lock);
                }
                self.without_store(state, "the store of the handler failed")
            }
            (state, ..) if is_foreign => {
                let message = "the store of the handler returned a value that the handler did not store under this key";
                self.error = Some(Error::new(Code::Store, message));
                self.without_store(state, message)
            }
            (State::Peek, Reply::Value(Some(count)), _) => {
                self.counted(State::Peek, count.parse().unwrap_or(0))
            }
            (State::Peek, ..) => State::Read,
            (state @ State::Count(_), Reply::Count(count), _) => self.counted(state, count),
            // A client of a store that repeats a command gets back what the first one has stored.
            (State::Lock(turn), _, value)
                if value
                    .as_ref()
                    .is_none_or(|value| value["attempt"] == *self.attempt) =>
            {
                self.hold(&turn.lock);
                self.locked(turn.lock)
            }
            (State::Lock(_), _, Some(value)) if value["attempt"].is_null() => self.repeated(&value),
            (State::Lock(turn), ..) if turn.until > self.now && self.left() > turn.pause => {
                State::Pause(turn)
            }
            (State::Lock(turn), ..) if matches!(turn.lock, Lock::Submission) => {
                let message = "This form is being sent already.";
                let response = self.refuse(429, "in_progress", message, Some(2));
                // The other attempt may have been interrupted; it is unknown whether it has stored anything.
                let error = Error::new(
                    Code::Timeout,
                    "another attempt of this submission has not ended; after its deadline, a repetition starts again",
                );
                let report = Report {
                    error: Some(error.to_value()),
                    ..Report::of("failed")
                };
                State::Respond(Box::new((response, report)))
            }
            (State::Lock(turn), ..) => self.locked(turn.lock),
            (State::Resume, _, Some(value)) => {
                self.is_saved = true;
                match self.work.read(&value) {
                    true => State::Check,
                    false => self.begin_work(),
                }
            }
            (State::Resume, ..) => self.begin_work(),
            (State::SaveChange(id), ..) => {
                self.is_saved = true;
                self.update(id)
            }
            (State::Save, ..) => {
                self.is_saved = true;
                State::Note
            }
            (State::Keep(end), ..) if self.is_saved => State::Clear(end),
            (State::Keep(end) | State::Clear(end), ..) => self.release(end),
            (State::Release(end), ..) => {
                self.held.remove(0);
                self.release(end)
            }
            (state, ..) => state,
        }
    }

    /// Handles a failure of the store. Before the contact is stored, the lead fails or continues without the store, by the
    /// option `storeDown`; after that it continues, so that the visitor need not send it again.
    fn without_store(&mut self, state: State, message: &str) -> State {
        let accepts = self.options.accepts_without_store;
        match state {
            State::Peek => State::Read,
            State::Count(_) if accepts => self.counted(state, 0),
            State::Resume if accepts => self.begin_work(),
            State::Lock(turn) if accepts => self.locked(turn.lock),
            State::Count(_) | State::Resume | State::Lock(_) => {
                self.fail(&Error::new(Code::Store, message))
            }
            state => self.replied(state, Reply::Done),
        }
    }

    /// Counts the submission if the address is known.
    pub(in crate::edge) fn count(&self, end: Option<End>) -> State {
        match (&self.address, end) {
            (Some(_), end) => State::Count(end),
            (None, Some(end)) => State::Respond(end),
            (None, None) => State::Resume,
        }
    }

    /// Continues with the number of submissions from the address.
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

    /// Fetches the definitions of custom fields if the form has any.
    pub(super) fn begin_work(&mut self) -> State {
        match self.entry.custom.is_empty() {
            true => self.lock(Lock::Person),
            false => State::Fields,
        }
    }

    /// Takes a lock that this attempt keeps until it responds.
    pub(super) fn lock(&mut self, lock: Lock) -> State {
        let key = self.key_of(&lock);
        if self.held.iter().any(|(held, _)| *held == key) {
            return self.locked(lock);
        }
        let time = match lock {
            Lock::Submission => AWAIT,
            _ => LOCK,
        };
        State::Lock(Attempt {
            lock,
            until: self.now.saturating_add(time),
            pause: PAUSES[0],
        })
    }

    /// Remembers to release a lock.
    fn hold(&mut self, lock: &Lock) {
        let expires = self.now.saturating_add(self.lifetime());
        self.held.push((self.key_of(lock), expires));
    }

    /// Continues with the lock.
    fn locked(&mut self, lock: Lock) -> State {
        match lock {
            Lock::Submission => self.count(None),
            Lock::Contact(id) => State::Get(id),
            Lock::Person if self.entry.contact.contains_key("email") => State::FindByEmail,
            Lock::Person => State::FindByPhone,
        }
    }

    /// Releases what this attempt has claimed, then responds. An entry that has expired may be another attempt's by now.
    pub(super) fn release(&mut self, end: End) -> State {
        while let Some((_, expires)) = self.held.first() {
            if *expires > self.now {
                return State::Release(end);
            }
            self.held.remove(0);
        }
        State::Respond(end)
    }
}
