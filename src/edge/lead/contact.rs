//! The lead and its contact: found, created or completed, and given its notes.

use crate::date;
use crate::edge::Outcome;
use crate::edge::entry::Custom;
use crate::edge::merge::merge;
use crate::edge::note::is_same;
use crate::edge::reduce::TAGS;
use crate::error::{Code, Error};
use crate::json;
use crate::json::{Map, Value};
use crate::text::list;

use super::{AFTER_BREAK, AFTER_TIMEOUT, Attempt, Lead, Lock, NOTE_RETRIES, PAUSES, State, Work};

impl Lead {
    /// Continues after anything but a command to the store.
    pub(super) fn done(&mut self, state: State, outcome: Outcome) -> State {
        match (state, outcome) {
            (State::Identify, Outcome::Digest(key)) => {
                self.key = key;
                self.lock(Lock::Submission)
            }
            (State::Pause(turn), _) => {
                let pause = PAUSES[1].min(turn.pause * 2);
                State::Lock(Attempt { pause, ..turn })
            }
            (State::Fields, Outcome::Response(defined)) => {
                match defined.is_array() {
                    true => self.resolve(&defined),
                    false => self.unresolved(empty()),
                }
                self.lock(Lock::Person)
            }
            (State::Fields, Outcome::Failed(error)) => {
                self.unresolved(error);
                self.lock(Lock::Person)
            }
            (State::FindByEmail | State::FindByPhone, Outcome::Response(body))
                if body.get("contact").is_none() =>
            {
                self.fail(&empty())
            }
            (State::FindByEmail, Outcome::Response(body)) => {
                self.found[0] = id_of(&body);
                match self.entry.contact.contains_key("phone") {
                    true => State::FindByPhone,
                    false => self.decide(),
                }
            }
            (State::FindByPhone, Outcome::Response(body)) => {
                self.found[1] = id_of(&body);
                self.decide()
            }
            (State::Create, Outcome::Response(body)) => match id_of(&body) {
                Some(contact) => {
                    self.ignored(&body, &self.body());
                    self.work.contact = contact;
                    self.work.is_new = true;
                    self.change.note = self.entry.note.clone();
                    self.stored()
                }
                None => self.fail(&empty()),
            },
            (State::Create, Outcome::Failed(error)) => match (error.code(), error.contact_id()) {
                (Code::Duplicate, Some(contact)) => self.lock(Lock::Contact(contact.to_owned())),
                (Code::Invalid, _) if self.reduce(&error) => State::Create,
                _ => self.fail(&error),
            },
            (State::Get(_), Outcome::Response(body)) if !body["contact"].is_object() => {
                self.fail(&empty())
            }
            (State::Get(id), Outcome::Response(body)) => {
                self.change = merge(&self.entry, &body["contact"], self.options.existing);
                self.work.contact.clone_from(&id);
                self.tries = 0;
                match self.change.body.is_empty() {
                    true => self.tag(),
                    false => self.change(id),
                }
            }
            // It was deleted in between.
            (State::Get(_), Outcome::Failed(error))
                if error.code() == Code::NotFound && self.tries == 0 =>
            {
                self.tries = 1;
                State::Create
            }
            (State::Update(_), Outcome::Response(_)) => self.tag(),
            (State::Update(id), Outcome::Failed(error))
                if matches!(error.code(), Code::Invalid | Code::Duplicate) =>
            {
                self.reduce_change(&error);
                self.change(id)
            }
            (State::Tag, Outcome::Response(_)) => self.stored(),
            (State::Tag, Outcome::Failed(error)) if error.code() == Code::Invalid => {
                let tags = list(&self.change.tags, ", ");
                self.change.note.say(TAGS, &tags);
                self.error = Some(error);
                self.stored()
            }
            (State::Note, Outcome::Response(body)) if body["note"]["id"].is_string() => {
                self.noted()
            }
            // An earlier attempt stored the contact, and it was deleted since.
            (State::Note | State::Check, Outcome::Failed(error))
                if error.code() == Code::NotFound && !self.is_restarted =>
            {
                self.is_restarted = true;
                self.work = Work::default();
                self.begin_work()
            }
            (State::Note, outcome) => {
                let error = match outcome {
                    Outcome::Failed(error) => error,
                    _ => empty().with_unknown_outcome("the note may be there"),
                };
                self.tries += 1;
                let is_timeout = error.code() == Code::Timeout
                    || matches!(error.status(), Some(408 | 504 | 524));
                let [first, second] = match is_timeout {
                    true => AFTER_TIMEOUT,
                    false => AFTER_BREAK,
                };
                self.again = second;
                match !error.is_unknown() || self.tries > NOTE_RETRIES {
                    true => self.fail(&error),
                    false => State::Wait(first),
                }
            }
            (State::Wait(_), Outcome::Waited) => State::Check,
            (State::Check, Outcome::Response(body)) if !body["notes"].is_array() => {
                self.fail(&empty())
            }
            (State::Check, Outcome::Response(body)) => {
                let (_, text) = self.work.next();
                let stored = body["notes"].as_array().into_iter().flatten();
                let since = |at: &str| at >= self.work.since.as_str();
                let is_there = stored
                    .filter(|note| note["dateAdded"].as_str().is_none_or(since))
                    .filter_map(|note| note["body"].as_str())
                    .any(|body| is_same(body, text));
                match (is_there, core::mem::take(&mut self.again)) {
                    (true, _) => self.noted(),
                    (false, 0) => State::Note,
                    (false, time) => State::Wait(time),
                }
            }
            // A look-up after a note whose response was lost.
            (State::Check | State::Wait(_), Outcome::Failed(error)) if self.tries > 0 => {
                self.fail(&error.with_unknown_outcome("the note may be there"))
            }
            (_, Outcome::Failed(error)) => self.fail(&error),
            (state, _) => state,
        }
    }

    fn decide(&mut self) -> State {
        match &self.found {
            [Some(by_email), Some(by_phone)] if by_email != by_phone => {
                let both = vec![by_email.clone(), by_phone.clone()];
                let texts = self.entry.conflict_note(by_email, by_phone).texts();
                for contact in &both {
                    let notes = texts.iter().map(|text| (contact.clone(), text.clone()));
                    self.work.notes.extend(notes);
                }
                self.work.both = both;
                self.begin();
                State::Save
            }
            [Some(id), _] | [None, Some(id)] => self.lock(Lock::Contact(id.clone())),
            [None, None] => State::Create,
        }
    }

    /// The body of a new contact.
    pub(super) fn body(&self) -> Map {
        let entry = &self.entry;
        let mut body = entry.contact.clone();
        if !entry.tags.is_empty() {
            body.insert("tags".into(), json!(entry.tags));
        }
        body.insert("source".into(), entry.source.as_str().into());
        let custom = |custom: &Custom| {
            let name = if custom.is_resolved { "id" } else { "key" };
            json!({ name: custom.field, "value": custom.value })
        };
        let customs: Vec<Value> = entry.custom.iter().map(custom).collect();
        if !customs.is_empty() {
            body.insert("customFields".into(), customs.into());
        }
        body
    }

    /// Stores what the note will say of a change before the change is made, because afterwards the old values are gone. If an
    /// earlier attempt has stored its note, that one is written.
    fn change(&mut self, id: String) -> State {
        let says = self.options.note && self.work.earlier.is_empty();
        match says && self.change.note.has_more_lines_than(&self.entry.note) {
            true => {
                self.begin();
                State::SaveChange(id)
            }
            false => self.update(id),
        }
    }

    pub(super) fn update(&mut self, id: String) -> State {
        match self.change.body.is_empty() {
            true => self.tag(),
            false => State::Update(id),
        }
    }

    fn tag(&mut self) -> State {
        match self.change.tags.is_empty() {
            true => self.stored(),
            false => State::Tag,
        }
    }

    /// The contact is stored; the notes are next.
    fn stored(&mut self) -> State {
        if self.options.note {
            let contact = &self.work.contact;
            let texts = match core::mem::take(&mut self.work.earlier) {
                none if none.is_empty() => self.change.note.texts(),
                earlier => earlier,
            };
            self.work.notes = texts
                .into_iter()
                .map(|text| (contact.clone(), text))
                .collect();
        }
        self.tries = 0;
        self.begin();
        match self.work.notes.is_empty() {
            true => self.finish(),
            false => State::Save,
        }
    }

    /// Notes of this lead are written from now on.
    fn begin(&mut self) {
        if self.work.since.is_empty() {
            self.work.since = date::rfc3339(self.now as i64 - 300_000);
        }
    }

    /// A note is stored.
    fn noted(&mut self) -> State {
        self.work.notes.remove(0);
        self.tries = 0;
        match self.work.notes.is_empty() {
            true => self.finish(),
            false => State::Save,
        }
    }
}

/// The id of the contact in a response; nothing where there is none.
fn id_of(body: &Value) -> Option<String> {
    let id = body["contact"]["id"].as_str()?;
    (!id.is_empty()).then(|| id.to_owned())
}

fn empty() -> Error {
    let message = "the response reports success but lacks the record";
    Error::new(Code::UnexpectedAnswer, message)
}
