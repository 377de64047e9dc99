//! One submission on its way: the state machine.
//!
//! ```text
//! Digest ─▶ Claim ─▶ Count ─▶ Recall ─▶ Fields ─▶ find ─▶ create ───────────┐
//!             │                  │                  └──▶ get ─▶ update ─▶ tag ─┤
//!           Await                └── what an earlier attempt left undone ──────┴─▶ Save ─▶ notes ─▶ Keep ─▶ Respond
//! ```
//!
//! Before the body is read, a lead is refused or asks for it: `Peek ─▶ Read`.
//!
//! The visitor is thanked when the contact and every note are stored. An attempt that fails keeps what is left to do,
//! and the same submission goes on there when it comes again. A note whose response was lost is looked for twice among
//! the contact's notes before it is written again: the server may still be at work.

use crate::date;
use crate::error::{Code, Error, Millis, Problem};
use crate::http::Response;
use crate::json;
use crate::json::{Map, ToValue, Value};
use crate::text::{join, list};

use super::entry::{Custom, Entry};
use super::merge::{Change, merge};
use super::note::is_same;
use super::options::Options;
use super::{Report, Step, Told, page};

/// How long the outcome of a submission is kept, in milliseconds.
const DAY: u64 = 86_400_000;

/// The same where the form has no key: the same content after this time is a new submission.
const SHORT: u64 = 120_000;

/// How often a note is written again after a response was lost.
const NOTE_TRIES: u32 = 3;

/// When a note whose response was lost is looked for, and how much later once more, in milliseconds. After a timeout the
/// server may still be at work; what a cut connection has delivered is mostly done by then.
const LATE: [Millis; 2] = [3_000, 5_000];
const CUT: [Millis; 2] = [500, 2_500];

/// One submission on its way.
#[derive(Clone, Debug)]
pub struct Lead {
    pub(super) entry: Entry,
    /// The key of the address for the rate limit; without one nothing is counted.
    pub(super) address: Option<String>,
    pub(super) options: Options,
    pub(super) wants_page: bool,
    pub(super) cors: Option<String>,
    /// The page that the form is on, for the way back.
    pub(super) back: Option<String>,
    pub(super) state: State,
    key: String,
    work: Work,
    pub(super) change: Change,
    /// An error that did not stop the lead and that the owner must fix.
    pub(super) error: Option<Error>,
    /// Contacts found by e-mail and by phone.
    found: [Option<String>; 2],
    pub(super) tries: u32,
    /// How long to wait before the second look for a note whose response was lost; zero where it was the second.
    again: Millis,
    now: Millis,
}

/// What is left to do once the contact is stored; kept in the store until it is done.
#[derive(Clone, Debug, Default)]
struct Work {
    contact: String,
    is_new: bool,
    /// In a conflict, the contacts found by e-mail and by phone.
    both: Vec<String>,
    /// Contact and text of every note that is not written yet.
    notes: Vec<(String, String)>,
    /// The note of an earlier attempt that began to change the contact, which no longer tells what it was before.
    earlier: Vec<String>,
    /// Before this time a note of the same text is another lead's; five minutes for clocks that differ.
    since: String,
}

pub(super) type End = Box<(Response, Report)>;

#[derive(Clone, Debug)]
pub(super) enum State {
    /// Looks whether the address has used up its limit, before the body is read.
    Peek,
    Read,
    Identify,
    Claim,
    Await,
    /// Counts; the end to come to where the limit is not reached, if it is clear already.
    Count(Option<End>),
    Recall,
    Fields,
    /// Waits until no other lead looks for the same person: where the account allows duplicates, both would find nobody and
    /// make a contact each.
    Meet,
    ByEmail,
    ByPhone,
    Create,
    /// Waits until no other lead changes this contact.
    Lock(String),
    Get(String),
    /// Keeps what the note will say of the contact before it is changed.
    Before(String),
    Update(String),
    Tag,
    Save,
    Note,
    /// Waits until the server may have written the note.
    Wait(Millis),
    /// Looks whether the note was written by an attempt whose response was lost.
    Check,
    Keep(End),
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
            work: Work::default(),
            change: Change::default(),
            error: None,
            found: [None, None],
            tries: 0,
            again: 0,
            now: 0,
        }
    }

    /// What the form says, as the handler reads it.
    pub fn entry(&self) -> &Entry {
        &self.entry
    }

    /// What the host does next.
    pub fn poll(&self) -> Step {
        let key = || join(&["lead:", &self.key]);
        let left = || join(&["left:", &self.key]);
        let rate = || join(&["rate:", self.address.as_deref().unwrap_or_default()]);
        let call = |id, params| Step::Call { id, params };
        match &self.state {
            State::Identify => Step::Digest {
                text: self.entry.identity(),
            },
            State::Claim => Step::Claim { key: key() },
            State::Await => Step::Await { key: key() },
            State::Peek => Step::Peek { key: rate() },
            State::Read => Step::Read,
            State::Count(_) => Step::Count {
                key: rate(),
                window: self.options.limit.window,
            },
            State::Recall => Step::Recall { key: left() },
            State::Fields => Step::Fields,
            State::ByEmail => call(
                "contacts.findDuplicate",
                json!({ "email": self.entry.contact["email"] }),
            ),
            State::ByPhone => call(
                "contacts.findDuplicate",
                json!({ "number": self.entry.contact["phone"] }),
            ),
            State::Create => call("contacts.create", json!({ "body": self.body() })),
            State::Meet => Step::Lock {
                key: join(&["person:", self.means()]),
            },
            State::Lock(id) => Step::Lock {
                key: join(&["contact:", id]),
            },
            State::Get(id) => call("contacts.get", json!({ "contactId": id })),
            State::Update(id) => call(
                "contacts.update",
                json!({ "contactId": id, "body": self.change.body }),
            ),
            State::Tag => call(
                "contacts.addTags",
                json!({ "contactId": self.work.contact, "body": { "tags": self.change.tags } }),
            ),
            State::Before(_) | State::Save => Step::Save {
                key: left(),
                text: self.work.write(&self.change.note.texts()),
                window: DAY,
            },
            State::Note => {
                let (contact, text) = self.work.next();
                call(
                    "contacts.createNote",
                    json!({ "contactId": contact, "body": { "body": text } }),
                )
            }
            State::Wait(time) => Step::Wait { time: *time },
            State::Check => call(
                "contacts.listNotes",
                json!({ "contactId": self.work.next().0 }),
            ),
            State::Keep(end) => Step::Keep {
                key: key(),
                left: left(),
                answer: json!({ "contactIds": end.1.contact_ids }).to_json(),
                window: if self.entry.given.is_empty() {
                    SHORT
                } else {
                    DAY
                },
            },
            State::Release(_) => Step::Release { key: key() },
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
    pub fn handle(&mut self, told: Told, now: Millis) {
        self.now = now;
        if let Told::StoreDown = told {
            let message = "We could not take your message just now. Please try again in a moment.";
            let response = self.refuse(503, "unavailable", message, Some(5));
            let error = Error::new(Code::Store, "the store of the handler failed");
            let report = Report {
                error: Some(error.to_value()),
                ..Report::of("failed")
            };
            let end = Box::new((response, report));
            self.state = match self.state {
                State::Peek
                | State::Identify
                | State::Claim
                | State::Await
                | State::Count(Some(_)) => State::Respond(end),
                // The claim is this attempt's: the next one need not wait for it to end.
                _ => State::Release(end),
            };
            return;
        }
        let state = core::mem::replace(&mut self.state, State::Identify);
        self.state = match (state, told) {
            (State::Identify, Told::Digest(key)) => {
                self.key = key;
                State::Claim
            }
            (State::Claim, Told::Claimed) => self.count(None),
            (State::Claim, Told::Known(text)) if text.is_empty() => State::Await,
            (State::Await, Told::Known(text)) if text.is_empty() => {
                let message = "This form is being sent already.";
                let response = self.refuse(429, "in_progress", message, Some(2));
                // It may have died: nobody was thanked, and nothing is known to be stored.
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
            (State::Claim | State::Await, Told::Known(text)) => self.repeated(&text),
            // The store cannot say, and the site takes leads without one.
            (State::Await, Told::Claimed) => self.count(None),
            // The other attempt failed: this one takes over.
            (State::Await, _) => State::Claim,
            (state @ (State::Peek | State::Count(_)), Told::Count(count))
                if count > self.options.limit.most =>
            {
                let seconds = self.options.limit.window.div_ceil(1000);
                let message = "Too many forms from here. Please wait a little.";
                let limited = self.refuse(429, "rate_limited", message, Some(seconds));
                let limited = Box::new((limited, Report::of("limited")));
                match state {
                    State::Count(None) => State::Release(limited),
                    _ => State::Respond(limited),
                }
            }
            (State::Peek, _) => State::Read,
            (State::Count(Some(end)), _) => State::Respond(end),
            (State::Count(None), _) => State::Recall,
            (State::Recall, Told::Known(text)) if self.work.read(&text) => State::Check,
            (State::Recall, _) if self.entry.custom.is_empty() => State::Meet,
            (State::Recall, _) => State::Fields,
            (State::Fields, Told::Answer(defined)) if !defined.is_array() => {
                self.unresolved(empty());
                State::Meet
            }
            (State::Fields, Told::Answer(defined)) => {
                self.resolve(&defined);
                State::Meet
            }
            (State::Fields, Told::Failed(error)) => {
                self.unresolved(error);
                State::Meet
            }
            (State::Meet, Told::Done) => match self.entry.contact.contains_key("email") {
                true => State::ByEmail,
                false => State::ByPhone,
            },
            (State::ByEmail | State::ByPhone, Told::Answer(answer))
                if answer.get("contact").is_none() =>
            {
                self.fail(&empty())
            }
            (State::ByEmail, Told::Answer(answer)) => {
                self.found[0] = id_of(&answer);
                match self.entry.contact.contains_key("phone") {
                    true => State::ByPhone,
                    false => self.decide(),
                }
            }
            (State::ByPhone, Told::Answer(answer)) => {
                self.found[1] = id_of(&answer);
                self.decide()
            }
            (State::Create, Told::Answer(answer)) => match id_of(&answer) {
                Some(contact) => {
                    self.ignored(&answer, &self.body());
                    self.work.contact = contact;
                    self.work.is_new = true;
                    self.change.note = self.entry.note.clone();
                    self.stored()
                }
                None => self.fail(&empty()),
            },
            (State::Create, Told::Failed(error)) => match (error.code(), error.contact_id()) {
                (Code::Duplicate, Some(contact)) => State::Lock(contact.to_owned()),
                (Code::Invalid, _) if self.reduce(&error) => State::Create,
                _ => self.fail(&error),
            },
            (State::Lock(id), Told::Done) => State::Get(id),
            (State::Get(id), Told::Answer(answer)) => {
                let contact = &answer["contact"];
                if !contact.is_object() {
                    self.state = self.fail(&empty());
                    return;
                }
                self.change = merge(&self.entry, contact, self.options.existing);
                self.work.contact.clone_from(&id);
                self.tries = 0;
                match self.change.body.is_empty() {
                    true => self.tag(),
                    false => self.change(id),
                }
            }
            // It was deleted in between.
            (State::Get(_), Told::Failed(error))
                if error.code() == Code::NotFound && self.tries == 0 =>
            {
                self.tries = 1;
                State::Create
            }
            (State::Before(id), _) => self.update(id),
            (State::Update(_), Told::Answer(_)) => self.tag(),
            (State::Update(id), Told::Failed(error))
                if matches!(error.code(), Code::Invalid | Code::Duplicate) =>
            {
                self.reduce_change(&error);
                self.change(id)
            }
            (State::Tag, Told::Answer(_)) => self.stored(),
            (State::Tag, Told::Failed(error)) if error.code() == Code::Invalid => {
                let tags = list(&self.change.tags, ", ");
                self.change.note.say("Tags that could not be added", &tags);
                self.error = Some(error);
                self.stored()
            }
            (State::Save, _) => State::Note,
            (State::Note, Told::Answer(answer)) if answer["note"]["id"].is_string() => self.noted(),
            (State::Note, told) => {
                let error = match told {
                    Told::Failed(error) => error,
                    _ => empty().with_unknown_outcome("the note may be there"),
                };
                self.tries += 1;
                let is_late = error.code() == Code::Timeout
                    || matches!(error.status(), Some(408 | 504 | 524));
                let [first, second] = if is_late { LATE } else { CUT };
                self.again = second;
                match !error.is_unknown() || self.tries > NOTE_TRIES {
                    true => self.fail(&error),
                    false => State::Wait(first),
                }
            }
            (State::Wait(_), Told::Done) => State::Check,
            (State::Check, Told::Answer(answer)) if !answer["notes"].is_array() => {
                self.fail(&empty())
            }
            (State::Check, Told::Answer(answer)) => {
                let (_, text) = self.work.next();
                let stored = answer["notes"].as_array().into_iter().flatten();
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
            // A look-up after a note whose answer was lost.
            (State::Check | State::Wait(_), Told::Failed(error)) if self.tries > 0 => {
                self.fail(&error.with_unknown_outcome("the note may be there"))
            }
            (_, Told::Failed(error)) => self.fail(&error),
            (State::Keep(end) | State::Release(end), _) => State::Respond(end),
            (state, _) => state,
        };
    }

    /// Counts the submission where the address is known.
    pub(super) fn count(&self, end: Option<End>) -> State {
        match (&self.address, end) {
            (Some(_), end) => State::Count(end),
            (None, Some(end)) => State::Respond(end),
            (None, None) => State::Recall,
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
            [Some(id), _] | [None, Some(id)] => State::Lock(id.clone()),
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
                State::Before(id)
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

    fn finish(&self) -> State {
        let work = &self.work;
        let (outcome, contact_ids) = match (work.both.is_empty(), work.is_new) {
            (false, _) => ("conflict", work.both.clone()),
            (true, true) => ("created", vec![work.contact.clone()]),
            (true, false) => ("updated", vec![work.contact.clone()]),
        };
        let report = Report {
            problems: self.entry.problems.clone(),
            error: self.error.as_ref().map(ToValue::to_value),
            contact_ids,
            ..Report::of(outcome)
        };
        State::Keep(Box::new((self.success(&work.contact), report)))
    }

    /// The submission was taken before.
    fn repeated(&self, text: &str) -> State {
        let known: Value = Value::read(text).unwrap_or_default();
        let ids = known["contactIds"].as_array().into_iter().flatten();
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

    /// The visitor learns that it did not work and when to try again, and nothing of the reason.
    fn fail(&self, error: &Error) -> State {
        let work = &self.work;
        let mut contact_ids = work.both.clone();
        if !work.contact.is_empty() {
            contact_ids.push(work.contact.clone());
        }
        let report = Report {
            contact_ids,
            problems: self.entry.problems.clone(),
            error: Some(error.to_value()),
            ..Report::of("failed")
        };
        let passes = matches!(
            error.code(),
            Code::RateLimited
                | Code::Timeout
                | Code::Network
                | Code::Server
                | Code::UnexpectedAnswer
                | Code::Aborted
        );
        let message = "We could not take your message just now. Please try again in a moment.";
        let response = match passes {
            true => self.refuse(503, "unavailable", message, Some(self.pause(error))),
            false => self.refuse(
                502,
                "rejected",
                "We could not take your message. Please call or write to us.",
                None,
            ),
        };
        State::Release(Box::new((response, report)))
    }

    /// When the visitor may try again, in seconds: when the server says, within an hour.
    fn pause(&self, error: &Error) -> u64 {
        let wait = error.retry_at().map_or(0, |at| at.saturating_sub(self.now));
        wait.div_ceil(1000).clamp(5, 3600)
    }

    /// The response to a lead that was taken, or to a machine that must not learn that it was not.
    pub(super) fn success(&self, contact: &str) -> Response {
        if self.wants_page {
            // Relative to the page's own address, so that it stays on this origin whatever the path is (RFC 9110, 10.2.2).
            let thanks = self.options.thanks.as_deref().unwrap_or("?sent");
            let response = Response {
                status: 303,
                ..Response::default()
            };
            return response.with("location", thanks);
        }
        let mut body = json!({ "ok": true });
        if self.options.return_contact_id && !contact.is_empty() {
            body["contactId"] = contact.into();
        }
        Response::json(200, body.to_json())
    }

    /// Asks the visitor to correct the form; a plain form comes back with everything that was typed.
    pub(super) fn correct(&self) -> Response {
        if self.wants_page {
            return page::correct(&self.entry);
        }
        let field = |problem: &Problem| json!({ "field": self.entry.field_of(&problem.path), "path": problem.path, "code": problem.code, "message": problem.message });
        let problems: Vec<Value> = self.entry.stops.iter().map(field).collect();
        Response::json(
            422,
            json!({ "ok": false, "code": "invalid", "message": "Please look at this again.", "problems": problems }).to_json(),
        )
    }

    /// A refusal: a page for a browser that posted a plain form, JSON otherwise.
    pub(super) fn refuse(
        &self,
        status: u16,
        code: &str,
        message: &str,
        retry_after: Option<u64>,
    ) -> Response {
        let response = match self.wants_page {
            true => page::apology(status, message, &self.entry, self.back.as_deref()),
            false => {
                let mut body = json!({ "ok": false, "code": code, "message": message });
                if let Some(seconds) = retry_after {
                    body["retryAfter"] = seconds.into();
                }
                Response::json(status, body.to_json())
            }
        };
        match retry_after {
            Some(seconds) => response.with("retry-after", seconds.to_string()),
            None => response,
        }
    }
}

impl Work {
    fn next(&self) -> (&str, &str) {
        let next = self.notes.first();
        next.map_or(("", ""), |(contact, text)| (contact, text))
    }

    /// Without notes to write, the change has only begun, and its note so far is kept without a contact.
    fn write(&self, begun: &[String]) -> String {
        let note = |(contact, text): &(String, String)| json!([contact, text]);
        let notes: Vec<Value> = match self.notes.is_empty() {
            true => begun.iter().map(|text| json!(["", text])).collect(),
            false => self.notes.iter().map(note).collect(),
        };
        json!({ "contact": self.contact, "new": self.is_new, "both": self.both, "notes": notes, "since": self.since })
            .to_json()
    }

    /// Reads what an earlier attempt left; false where the contact is to be changed again, and for nothing.
    fn read(&mut self, text: &str) -> bool {
        let value: Value = Value::read(text).unwrap_or_default();
        let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        self.contact = word(&value["contact"]);
        self.is_new = value["new"] == true;
        self.both = list(&value["both"]).iter().map(word).collect();
        let note = |note: &Value| (word(&note[0]), word(&note[1]));
        self.notes = list(&value["notes"]).iter().map(note).collect();
        self.since = word(&value["since"]);
        if self.notes.iter().any(|(contact, _)| contact.is_empty()) {
            self.earlier = self.notes.drain(..).map(|(_, text)| text).collect();
        }
        !self.notes.is_empty()
    }
}

/// The id of the contact in a response; nothing where there is none.
fn id_of(answer: &Value) -> Option<String> {
    let id = answer["contact"]["id"].as_str()?;
    (!id.is_empty()).then(|| id.to_owned())
}

fn empty() -> Error {
    let message = "the server reported success without the record that it promises";
    Error::new(Code::UnexpectedAnswer, message)
}
