//! One submission as a state machine.
//!
//! ```text
//! Identify ─▶ Lock ─▶ Count ─▶ Resume ─▶ Fields ─▶ Lock ─▶ find ─▶ Create ───────────────────────┐
//!                                │                          └──▶ Lock ─▶ Get ─▶ Update ─▶ Tag ──┤
//!                                └── what an earlier attempt left undone ────────────────────────┴─▶ Save ─▶ Note ─▶ Keep ─▶ Release ─▶ Respond
//! ```
//!
//! Before the body is read, a lead is refused or asks for it: `Peek ─▶ Read`.
//!
//! The visitor is thanked when the contact and every note are stored. An attempt that fails stores what is left to do,
//! and the same submission continues there when it comes again. A note whose response was lost is looked for twice among
//! the contact's notes before it is written again: the server may still be at work.

mod contact;
mod store;

use crate::error::{Code, Error, Millis};
use crate::http::Response;
use crate::json;
use crate::json::{ToValue, Value};
use crate::store::{Command, Key};
use crate::text::join;

use super::entry::Entry;
use super::merge::Change;
use super::options::Options;
use super::work::Work;
use super::{Outcome, Report, Step};

/// How long the outcome of a submission is stored, in milliseconds.
const DAY: Millis = 86_400_000;

/// The same where the form has no key: the same content after this time is a new submission.
const WITHOUT_KEY: Millis = 120_000;

/// The longest that one call may take, in milliseconds.
const CALL_TIMEOUT: Millis = 20_000;

/// The longest that one command of the store may take, in milliseconds.
const STORE_TIMEOUT: Millis = 5_000;

/// The least that a command may take which ends a lead, in milliseconds, whatever time is left.
const END_TIMEOUT: Millis = 1_000;

/// How long a claim or a lock outlives the lead's deadline, in milliseconds, so that no other attempt begins before.
const MARGIN: Millis = 10_000;

/// How long this attempt waits for another attempt of the same submission, in milliseconds.
const AWAIT: Millis = 12_000;

/// How long a lead waits for a lock, in milliseconds; then it goes on without it, so that many others cannot keep it out.
const LOCK: Millis = 10_000;

/// The first and the longest pause before another try to get a lock, in milliseconds.
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
    /// The keys that this attempt has claimed or may have claimed, and when each entry expires: the submission's until it has an
    /// outcome, and locks.
    held: Vec<(Key, Millis)>,
    /// Whether the work that is left is in the store.
    is_saved: bool,
    /// Whether this attempt has begun again because the contact of an earlier one was deleted.
    is_restarted: bool,
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

/// A lock that this attempt tries to get.
#[derive(Clone, Debug)]
pub(super) struct Attempt {
    lock: Lock,
    /// When to give up.
    until: Millis,
    /// How long to wait before the next try.
    pause: Millis,
}

#[derive(Clone, Debug)]
enum Lock {
    /// The claim of the submission, which becomes its outcome.
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
    /// Counts; the end to come to where the limit is not reached, if it is clear already.
    Count(Option<End>),
    Resume,
    Fields,
    /// Claims the key of a lock.
    Lock(Attempt),
    /// Waits before the next try.
    Pause(Attempt),
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
            is_restarted: false,
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
    #[doc(hidden)]
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
        let store = |key, command| Step::Store {
            key,
            command,
            timeout: self.store_timeout(),
        };
        let wait = |time: Millis, key| Step::Wait { time, key };
        match &self.state {
            State::Identify => Step::Digest {
                text: self.entry.identity(),
            },
            State::Lock(turn) => {
                let (value, ttl) = (self.claim(), self.lifetime());
                store(self.key_of(&turn.lock), Command::Claim { value, ttl })
            }
            State::Pause(turn) => {
                let left = turn.until.saturating_sub(self.now);
                wait(turn.pause.min(left), Some(self.key_of(&turn.lock)))
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

    /// A store that hangs must leave time to take the lead without it, and a lead that is over must still end.
    fn store_timeout(&self) -> Millis {
        let time = match &self.state {
            State::Peek | State::Count(Some(_)) => STORE_TIMEOUT,
            State::Lock(_) | State::Count(_) | State::Resume => self.left() / 2,
            _ => END_TIMEOUT.max(self.left()),
        };
        time.clamp(1, STORE_TIMEOUT)
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
            Lock::Person => Key::hashed("lock", &join(&["person:", self.contact_method()])),
            Lock::Contact(id) => Key::hashed("lock", &join(&["contact:", id])),
        }
    }

    /// The e-mail address, or the phone number if there is none.
    fn contact_method(&self) -> &str {
        let contact = &self.entry.contact;
        let method = ["email", "phone"]
            .into_iter()
            .find_map(|field| contact.get(field));
        method.and_then(Value::as_str).unwrap_or_default()
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
        // The claim, which is the first lock, becomes the outcome.
        let submission = self.submission();
        if self.held.first().is_some_and(|(key, _)| *key == submission) {
            self.held.remove(0);
        }
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
