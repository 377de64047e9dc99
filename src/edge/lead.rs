//! One submission as a state machine.
//!
//! ```text
//! Identify ─▶ Claim ─▶ Count ─▶ Resume ─▶ Fields ─▶ Lock ─▶ find ─▶ Create ───────────────────────┐
//!               │                 │                           └──▶ Lock ─▶ Get ─▶ Update ─▶ Tag ──┤
//!             Await               └── what an earlier attempt left undone ─────────────────────────┴─▶ Save ─▶ Note ─▶ Keep ─▶ Release ─▶ Respond
//! ```
//!
//! Before the body is read, a lead is refused or asks for it: `Peek ─▶ Read`.
//!
//! The visitor is thanked when the contact and every note are stored. An attempt that fails stores what is left to do,
//! and the same submission continues there when it comes again. A note whose response was lost is looked for twice among
//! the contact's notes before it is written again: the server may still be at work.

use crate::date;
use crate::error::{Code, Error, Millis};
use crate::http::Response;
use crate::json;
use crate::json::{Map, ToValue, Value};
use crate::store::{Command, Key, Reply};
use crate::text::{join, list};

use super::entry::{Custom, Entry};
use super::merge::{Change, merge};
use super::note::is_same;
use super::options::Options;
use super::work::Work;
use super::{Outcome, Report, Step};

/// How long the outcome of a submission is stored, in milliseconds.
const DAY: Millis = 86_400_000;

/// The same where the form has no key: the same content after this time is a new submission.
const WITHOUT_KEY: Millis = 120_000;

/// The longest that one call may take, in milliseconds.
const CALL_TIMEOUT: Millis = 20_000;

/// How long a claim or a lock outlives the lead's deadline, in milliseconds, so that no other attempt begins before.
const MARGIN: Millis = 10_000;

/// How long this attempt waits for another attempt of the same submission, in milliseconds.
const AWAIT: Millis = 12_000;

/// How long a lead waits for a lock, in milliseconds; then it goes on without it, so that many others cannot keep it out.
const LOCK: Millis = 10_000;

/// The first and the longest pause between two looks at a key that another attempt has, in milliseconds.
const PAUSES: [Millis; 2] = [20, 400];

/// How often a note is written again after a response was lost.
const NOTE_RETRIES: u32 = 3;

/// When a note whose response was lost is looked for, and how much later once more, in milliseconds. After a timeout the
/// server may still be at work; what a broken connection has delivered is mostly done by then.
const AFTER_TIMEOUT: [Millis; 2] = [3_000, 5_000];
const AFTER_BREAK: [Millis; 2] = [500, 2_500];

/// One submission on its way.
#[derive(Clone, Debug)]
pub struct Lead {
    pub(super) entry: Entry,
    /// The visitor's address, for the rate limit; without one nothing is counted.
    pub(super) address: Option<String>,
    pub(super) options: Options,
    pub(super) wants_page: bool,
    pub(super) cors: Option<String>,
    /// The page that the form is on, for the way back.
    pub(super) back: Option<String>,
    pub(super) state: State,
    /// The digest of the submission.
    key: String,
    /// What this attempt stores under the keys that it claims; unique.
    pub(super) attempt: String,
    /// The keys that this attempt has claimed, and when each entry expires: the submission's until it has an outcome, and locks.
    held: Vec<(Key, Millis)>,
    /// Whether what is left to do is in the store.
    is_saved: bool,
    work: Work,
    pub(super) change: Change,
    /// An error that did not stop the lead and that the owner must fix.
    pub(super) error: Option<Error>,
    /// Contacts found by e-mail and by phone.
    found: [Option<String>; 2],
    pub(super) tries: u32,
    /// How long to wait before the second look for a note whose response was lost; zero where it was the second.
    again: Millis,
    /// When no time is left for this lead.
    pub(super) deadline: Millis,
    pub(super) now: Millis,
}

pub(super) type End = Box<(Response, Report)>;

/// Waiting for a key that another attempt has.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    /// For which lock; for the outcome of the submission none.
    lock: Lock,
    /// When to give up.
    until: Millis,
    /// How long to wait before the next look.
    pause: Millis,
    /// Whether it is time for that look.
    is_due: bool,
}

#[derive(Clone, Debug)]
enum Lock {
    Submission,
    /// Where the account allows duplicates, two leads of one person would both find nobody and create a contact each.
    Person,
    /// Two leads that fill the same empty field would both read it as empty, and one value would be lost.
    Contact(String),
}

#[derive(Clone, Debug)]
pub(super) enum State {
    /// Reads whether the address has reached its limit, before the body is read.
    Peek,
    Read,
    Identify,
    Claim,
    Await(Turn),
    /// Counts; the end to come to where the limit is not reached, if it is clear already.
    Count(Option<End>),
    Resume,
    Fields,
    Lock(Turn),
    FindByEmail,
    FindByPhone,
    Create,
    Get(String),
    /// Stores what the note will say of the contact before it is changed.
    SaveChange(String),
    Update(String),
    Tag,
    Save,
    Note,
    /// Waits until the server may have written the note.
    Wait(Millis),
    /// Looks whether the note was written by an attempt whose response was lost.
    Check,
    Keep(End),
    /// Deletes what was left to do.
    Clear(End),
    Release(End),
    Respond(End),
}

impl Lead {
    pub(super) fn new(entry: Entry, options: &Options) -> Self {
        Self {
            entry,
            address: None,
            options: options.clone(),
            wants_page: false,
            cors: None,
            back: None,
            state: State::Identify,
            key: String::new(),
            attempt: String::new(),
            held: Vec::new(),
            is_saved: false,
            work: Work::default(),
            change: Change::default(),
            error: None,
            found: [None, None],
            tries: 0,
            again: 0,
            deadline: 0,
            now: 0,
        }
    }

    /// What the form says, as the handler reads it.
    pub fn entry(&self) -> &Entry {
        &self.entry
    }

    /// What the host does next.
    pub fn poll(&self) -> Step {
        let timeout = CALL_TIMEOUT.min(self.left());
        let call = |id, params| Step::Call {
            id,
            params,
            timeout,
        };
        let store = |key, command| Step::Store { key, command };
        let claim = || Command::Claim {
            value: self.claim(),
            ttl: self.lifetime(),
        };
        let wait = |time: Millis, key| Step::Wait { time, key };
        match &self.state {
            State::Identify => Step::Digest {
                text: self.entry.identity(),
            },
            State::Claim => store(self.submission(), claim()),
            State::Await(turn) if turn.is_due => store(self.submission(), Command::Get),
            State::Lock(turn) if turn.is_due => store(self.key_of(&turn.lock), claim()),
            State::Await(turn) | State::Lock(turn) => {
                wait(turn.pause, Some(self.key_of(&turn.lock)))
            }
            State::Peek => store(self.rate(), Command::Get),
            State::Read => Step::Read,
            State::Count(_) => {
                let ttl = self.options.limit.window;
                store(self.rate(), Command::Increment { ttl })
            }
            State::Resume => store(self.rest(), Command::Get),
            State::Fields => Step::Fields { timeout },
            State::FindByEmail => call(
                "contacts.findDuplicate",
                json!({ "email": self.entry.contact["email"] }),
            ),
            State::FindByPhone => call(
                "contacts.findDuplicate",
                json!({ "number": self.entry.contact["phone"] }),
            ),
            State::Create => call("contacts.create", json!({ "body": self.body() })),
            State::Get(id) => call("contacts.get", json!({ "contactId": id })),
            State::Update(id) => call(
                "contacts.update",
                json!({ "contactId": id, "body": self.change.body }),
            ),
            State::Tag => call(
                "contacts.addTags",
                json!({ "contactId": self.work.contact, "body": { "tags": self.change.tags } }),
            ),
            State::SaveChange(_) | State::Save => {
                let value = self.work.write(&self.change.note.texts());
                store(self.rest(), Command::Set { value, ttl: DAY })
            }
            State::Note => {
                let (contact, text) = self.work.next();
                call(
                    "contacts.createNote",
                    json!({ "contactId": contact, "body": { "body": text } }),
                )
            }
            State::Wait(time) => wait(*time, None),
            State::Check => call(
                "contacts.listNotes",
                json!({ "contactId": self.work.next().0 }),
            ),
            State::Keep(end) => {
                let value = json!({ "contactIds": end.1.contact_ids }).to_json();
                let ttl = match self.entry.given.is_empty() {
                    true => WITHOUT_KEY,
                    false => DAY,
                };
                store(self.submission(), Command::Set { value, ttl })
            }
            State::Clear(_) => store(self.rest(), Command::Delete),
            State::Release(_) => {
                let key = self.held.first().map(|(key, _)| key.clone());
                let command = Command::Replace {
                    old: self.claim(),
                    new: None,
                    ttl: 0,
                };
                store(key.unwrap_or_default(), command)
            }
            State::Respond(end) => {
                let (mut response, mut report) = (**end).clone();
                if let Some(origin) = &self.cors {
                    response = response
                        .with("access-control-allow-origin", origin.clone())
                        .with("vary", "origin");
                }
                report.values = self.entry.values.clone();
                report.key.clone_from(&self.key);
                Step::Respond(response, report)
            }
        }
    }

    /// Continues with what the host did; `now` is in milliseconds since 1970.
    pub fn handle(&mut self, outcome: Outcome, now: Millis) {
        self.now = now;
        let state = core::mem::replace(&mut self.state, State::Identify);
        let next = match outcome {
            Outcome::Store(reply) => self.replied(state, reply),
            outcome => self.done(state, outcome),
        };
        self.state = match next {
            state if self.is_late(&state) => {
                let late = Error::new(Code::Timeout, "no time is left for this lead");
                self.done(state, Outcome::Failed(late))
            }
            state => state,
        };
    }

    /// Whether no time is left for what this state asks for.
    fn is_late(&self, state: &State) -> bool {
        match state {
            State::Wait(time) => self.left() <= *time,
            State::Fields
            | State::FindByEmail
            | State::FindByPhone
            | State::Create
            | State::Get(_)
            | State::Update(_)
            | State::Tag
            | State::Note
            | State::Check => self.left() == 0,
            _ => false,
        }
    }

    /// The time that is left, in milliseconds.
    fn left(&self) -> Millis {
        self.deadline.saturating_sub(self.now)
    }

    /// How long a claim lives, in milliseconds.
    fn lifetime(&self) -> Millis {
        self.options.deadline.saturating_add(MARGIN)
    }

    /// The entry that this attempt stores under a key that it claims.
    fn claim(&self) -> String {
        json!({ "attempt": self.attempt }).to_json()
    }

    /// The key of the submission.
    fn submission(&self) -> Key {
        Key::of("lead", &self.key)
    }

    /// The key of what is left to do.
    fn rest(&self) -> Key {
        Key::of("left", &self.key)
    }

    /// The counter of the address.
    fn rate(&self) -> Key {
        Key::hashed("rate", self.address.as_deref().unwrap_or_default())
    }

    fn key_of(&self, lock: &Lock) -> Key {
        match lock {
            Lock::Submission => self.submission(),
            Lock::Person => Key::hashed("lock", &join(&["person:", self.means()])),
            Lock::Contact(id) => Key::hashed("lock", &join(&["contact:", id])),
        }
    }

    /// What the store replied.
    fn replied(&mut self, state: State, reply: Reply) -> State {
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

    /// Continues after anything but a command to the store.
    fn done(&mut self, state: State, outcome: Outcome) -> State {
        match (state, outcome) {
            (State::Identify, Outcome::Digest(key)) => {
                self.key = key;
                State::Claim
            }
            (State::Await(turn), _) => State::Await(turn.due()),
            (State::Lock(turn), _) => State::Lock(turn.due()),
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
                self.change.note.say("Tags that could not be added", &tags);
                self.error = Some(error);
                self.stored()
            }
            (State::Note, Outcome::Response(body)) if body["note"]["id"].is_string() => {
                self.noted()
            }
            (State::Note, outcome) => {
                let error = match outcome {
                    Outcome::Failed(error) => error,
                    _ => empty().unknown_is("the note may be there"),
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
                self.fail(&error.unknown_is("the note may be there"))
            }
            (_, Outcome::Failed(error)) => self.fail(&error),
            (state, _) => state,
        }
    }

    /// Counts the submission where the address is known.
    pub(super) fn count(&self, end: Option<End>) -> State {
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
    fn lock(&mut self, lock: Lock) -> State {
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
    fn release(&mut self, end: End) -> State {
        self.held.retain(|(_, expires)| *expires > self.now);
        match self.held.is_empty() {
            true => State::Respond(end),
            false => State::Release(end),
        }
    }

    /// The e-mail address, or else the number.
    fn means(&self) -> &str {
        let contact = &self.entry.contact;
        let means = ["email", "phone"]
            .into_iter()
            .find_map(|field| contact.get(field));
        means.and_then(Value::as_str).unwrap_or_default()
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
    fn body(&self) -> Map {
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

    /// What the note will say of a change is kept before it is made: then the contact no longer tells what it was. An earlier
    /// attempt that did so has the last word.
    fn change(&mut self, id: String) -> State {
        let says = self.options.note && self.work.earlier.is_empty();
        match says && self.change.note.says_more_than(&self.entry.note) {
            true => {
                self.begin();
                State::SaveChange(id)
            }
            false => self.update(id),
        }
    }

    fn update(&mut self, id: String) -> State {
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

    fn finish(&mut self) -> State {
        let work = &self.work;
        let outcome = match (work.both.is_empty(), work.is_new) {
            (false, _) => "conflict",
            (true, true) => "created",
            (true, false) => "updated",
        };
        let report = Report {
            problems: self.entry.problems.clone(),
            error: self.error.as_ref().map(ToValue::to_value),
            contact_ids: self.contact_ids(),
            ..Report::of(outcome)
        };
        let response = self.success(&self.work.contact);
        // The claim becomes the outcome.
        let submission = self.submission();
        self.held.retain(|(key, _)| *key != submission);
        State::Keep(Box::new((response, report)))
    }

    /// The contacts that are stored: in a conflict both, otherwise one, or none yet.
    pub(super) fn contact_ids(&self) -> Vec<String> {
        match self.work.contact.as_str() {
            _ if !self.work.both.is_empty() => self.work.both.clone(),
            "" => Vec::new(),
            contact => vec![contact.to_owned()],
        }
    }

    /// The submission was taken before.
    fn repeated(&self, outcome: &Value) -> State {
        let ids = outcome["contactIds"].as_array().into_iter().flatten();
        let report = Report {
            contact_ids: ids.filter_map(Value::as_str).map(str::to_owned).collect(),
            ..Report::of("repeated")
        };
        let contact = match report.contact_ids.as_slice() {
            [one] => one.as_str(),
            _ => "",
        };
        State::Respond(Box::new((self.success(contact), report)))
    }

    pub(super) fn end(&self, response: Response, outcome: &str) -> State {
        State::Respond(Box::new((response, Report::of(outcome))))
    }

    fn fail(&mut self, error: &Error) -> State {
        let end = Box::new(self.failure(error));
        self.release(end)
    }
}

impl Turn {
    /// Waits at most `left` before the next look, and twice as long before the one after it.
    fn wait(mut self, left: Millis) -> Self {
        self.pause = (self.pause * 2).min(PAUSES[1]).min(left);
        self.is_due = false;
        self
    }

    fn due(mut self) -> Self {
        self.is_due = true;
        self
    }
}

/// The id of the contact in a response; nothing where there is none.
fn id_of(body: &Value) -> Option<String> {
    let id = body["contact"]["id"].as_str()?;
    (!id.is_empty()).then(|| id.to_owned())
}

fn empty() -> Error {
    let message = "the server reported success without the record that it promises";
    Error::new(Code::UnexpectedAnswer, message)
}
