//! Test helpers: a session, a sandbox, and a clock that jumps over waits.

use std::sync::{Arc, OnceLock};

#[cfg(not(target_arch = "wasm32"))]
use leadbridge::api::Area;
use leadbridge::api::{Api, Row};
use leadbridge::edge::{Handler, Options, Outcome as LeadOutcome, Report, Step as LeadStep};
use leadbridge::http::{Method, Request, Response};
use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::sandbox::{Effect, Fault, Sandbox};
use leadbridge::schema::{Models, Version};
use leadbridge::store::{Command, Key, Memory, Reply};
use leadbridge::{Call, CallOptions, Error, Millis, Outcome, Session, Step, Success};

/// 2026-11-24T13:00:00Z.
pub(crate) const NOON: Millis = 1_795_525_200_000;

/// A client, a sandbox and a clock.
pub(crate) struct Pair {
    pub(crate) session: Session,
    pub(crate) sandbox: Sandbox,
    pub(crate) now: Millis,
    pub(crate) options: CallOptions,
    /// Method, path and query, and body of everything that went over the wire.
    pub(crate) wire: Vec<(String, Option<String>)>,
    /// The length of each wait.
    pub(crate) waits: Vec<Millis>,
}

impl Pair {
    pub(crate) fn new() -> Self {
        Self {
            session: Session::with_token("pit-sandbox")
                .unwrap()
                .with_location("loc_sandbox"),
            sandbox: Sandbox::default(),
            now: NOON,
            options: CallOptions::default(),
            wire: Vec::new(),
            waits: Vec::new(),
        }
    }

    pub(crate) fn v3() -> Self {
        let mut pair = Self::new();
        pair.session.version = Version::V3;
        pair
    }

    /// Runs an operation and returns the body of its response.
    pub(crate) fn run(&mut self, id: &str, params: Value) -> Result<Value, Error> {
        self.answer(id, params).map(|answer| answer.json())
    }

    /// The same, with what is known beside the body.
    pub(crate) fn answer(&mut self, id: &str, params: Value) -> Result<Success, Error> {
        let call = Call::with(id, params, &self.session, self.options, false)?;
        self.drive(call)
    }

    pub(crate) fn drive(&mut self, call: Call) -> Result<Success, Error> {
        fn parts(pair: &mut Pair) -> (&mut Session, &mut Millis, &mut Vec<Millis>) {
            (&mut pair.session, &mut pair.now, &mut pair.waits)
        }
        drive(self, call, parts, Self::send)
    }

    fn send(&mut self, request: &Request, until: Millis, call: &Call) -> (Outcome, Millis) {
        let place = request
            .url
            .strip_prefix(&self.session.base_url)
            .unwrap_or(&request.url);
        self.wire
            .push((format!("{} {place}", request.method), request.body.clone()));
        let reply = self.sandbox.handle(request, self.now);
        match reply.effect {
            Effect::None => (call.judge(reply.response), 20),
            Effect::Refused => (Outcome::Unreached("connection refused".into()), 20),
            Effect::Lost => (Outcome::Failed("socket closed".into()), 20),
            Effect::Cut => (Outcome::Failed("terminated".into()), 20),
            Effect::Delay(delay) if self.now + delay >= until => {
                (Outcome::TimedOut, until - self.now)
            }
            Effect::Delay(delay) => (call.judge(reply.response), delay),
            other => panic!("no host has {other:?}"),
        }
    }

    pub(crate) fn fail(&mut self, kind: &str, mut fault: Value) {
        fault["kind"] = kind.into();
        self.sandbox.faults.add(Fault::read(&fault).unwrap());
    }

    pub(crate) fn count(&self, kind: &str) -> usize {
        self.sandbox.store.all(kind).count()
    }

    /// Creates a contact and returns its id.
    pub(crate) fn contact(&mut self, contact: Value) -> String {
        self.sandbox
            .seed(contact.as_object().unwrap().clone(), self.now)
    }

    /// Creates a custom field of contacts and returns its id.
    pub(crate) fn define(&mut self, name: &str, kind: &str) -> Value {
        let body = json!({ "name": name, "dataType": kind });
        let params = json!({ "locationId": "loc_sandbox", "body": body });
        let version = core::mem::replace(&mut self.session.version, Version::V2);
        let made = self.run("locations.createCustomField", params).unwrap();
        self.session.version = version;
        made["customField"]["id"].clone()
    }

    pub(crate) fn sent(&self) -> Vec<&str> {
        self.wire.iter().map(|(line, _)| line.as_str()).collect()
    }
}

/// Runs a call to its end. `parts` are the session, the clock and the list of waits: the clock jumps over each wait. A
/// rejected token is replaced by the same one. `send` takes a request, its deadline and the call, and
/// returns the outcome and the time it took.
pub(crate) fn drive<W>(
    world: &mut W,
    mut call: Call,
    parts: impl Fn(&mut W) -> (&mut Session, &mut Millis, &mut Vec<Millis>),
    mut send: impl FnMut(&mut W, &Request, Millis, &Call) -> (Outcome, Millis),
) -> Result<Success, Error> {
    loop {
        let (session, now, waits) = parts(world);
        match call.poll(session, *now) {
            Step::Done(result) => return result,
            Step::Wait(until) => {
                waits.push(until - *now);
                *now = until;
            }
            Step::Token { .. } => {
                let same = session.token.clone().unwrap();
                call.handle(session, *now, Outcome::Token(Ok(same)));
            }
            Step::Send { request, until } => {
                let (outcome, took) = send(world, &request, until, &call);
                let (session, now, _) = parts(world);
                *now += took;
                call.handle(session, *now, outcome);
            }
        }
    }
}

/// A site: its edge handler, the account behind it, and the store.
pub(crate) struct Site {
    pub(crate) handler: Handler,
    pub(crate) pair: Pair,
    pub(crate) store: Memory,
    /// The keys of every command to the store.
    keys: Vec<Key>,
    attempts: u32,
    /// What the next calls of these operations come to, in place of the account's own answer.
    pub(crate) forced: Vec<(&'static str, Result<Value, Error>)>,
    /// If the response to a note is lost, the note is written after this time, in milliseconds.
    pub(crate) late: Option<u64>,
    pending: Vec<(u64, Value)>,
}

impl Site {
    pub(crate) fn new(options: Value) -> Self {
        let options = Options::read(&options).unwrap();
        Self {
            handler: Handler::new(options).unwrap(),
            pair: Pair::new(),
            store: Memory::default(),
            keys: Vec::new(),
            attempts: 0,
            forced: Vec::new(),
            late: None,
            pending: Vec::new(),
        }
    }

    /// Posts JSON like the widget.
    pub(crate) fn post(&mut self, fields: Value) -> (Response, Report) {
        let headers = [
            ("content-type", "application/json"),
            ("accept", "application/json"),
            ("origin", "https://shop.example"),
        ];
        self.send(Method::Post, &headers, &fields.to_string())
    }

    /// Posts a form like a browser without JavaScript.
    pub(crate) fn submit(&mut self, form: &str) -> (Response, Report) {
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("accept", "text/html,application/xhtml+xml"),
            ("origin", "https://shop.example"),
        ];
        self.send(Method::Post, &headers, form)
    }

    /// The entry that the handler reads from a form, whether or not it is accepted.
    pub(crate) fn entry(&self, fields: &Value) -> leadbridge::edge::Entry {
        let headers = [("content-type", "application/json")];
        let request = request(Method::Post, &headers, &fields.to_string());
        self.handler
            .read(&request, "203.0.113.7", "", self.pair.now)
            .entry()
            .clone()
    }

    /// The values in the store.
    pub(crate) fn stored(&mut self) -> Vec<String> {
        let (store, now) = (&mut self.store, self.pair.now);
        let value = |key| match store.execute(key, Command::Get, now) {
            Reply::Value(value) => value,
            _ => None,
        };
        self.keys.iter().filter_map(value).collect()
    }

    /// Advances the clock, in milliseconds.
    pub(crate) fn wait(&mut self, time: u64) {
        self.pair.now += time;
        let (due, rest) = core::mem::take(&mut self.pending)
            .into_iter()
            .partition(|(at, _)| *at <= self.pair.now);
        self.pending = rest;
        let due: Vec<(u64, Value)> = due;
        for (_, params) in due {
            self.pair.run("contacts.createNote", params).unwrap();
        }
    }

    /// The notes of a contact, or of all.
    pub(crate) fn notes(&self) -> Vec<String> {
        let notes = self.pair.sandbox.store.all("note");
        notes
            .map(|note| note["body"].as_str().unwrap().to_owned())
            .collect()
    }

    pub(crate) fn send(
        &mut self,
        method: Method,
        headers: &[(&str, &str)],
        body: &str,
    ) -> (Response, Report) {
        let request = request(method, headers, body);
        self.attempts += 1;
        let attempt = format!("attempt {}", self.attempts);
        let mut lead = self
            .handler
            .read(&request, "203.0.113.7", &attempt, self.pair.now);
        loop {
            let called = |result| match result {
                Ok(body) => LeadOutcome::Response(body),
                Err(error) => LeadOutcome::Failed(error),
            };
            let outcome = match lead.poll() {
                LeadStep::Respond(response, report) => return (response, report),
                LeadStep::Read => unreachable!("the body is here"),
                // As unambiguous as a digest, and longer.
                LeadStep::Digest { text } => LeadOutcome::Digest(text),
                LeadStep::Store { key, command, .. } => {
                    self.keys.push(key.clone());
                    LeadOutcome::Store(self.store.execute(&key, command, self.pair.now))
                }
                LeadStep::Wait { time, .. } => {
                    self.wait(time);
                    LeadOutcome::Waited
                }
                LeadStep::Fields { .. } => {
                    let params = json!({ "locationId": "loc_sandbox" });
                    let answer = self.pair.run("locations.listCustomFields", params);
                    called(answer.map(|answer| answer["customFields"].clone()))
                }
                LeadStep::Call { id, params, .. } => {
                    let forced = self.forced.iter().position(|(known, _)| *known == id);
                    called(match forced {
                        Some(at) => {
                            if let (Some(late), "contacts.createNote") = (self.late, id) {
                                self.pending.push((self.pair.now + late, params));
                            }
                            self.forced.remove(at).1
                        }
                        None => self.pair.run(id, params),
                    })
                }
            };
            lead.handle(outcome, self.pair.now);
        }
    }
}

fn request(method: Method, headers: &[(&str, &str)], body: &str) -> Request {
    Request {
        method,
        url: "https://shop.example/leads".into(),
        headers: headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        body: Some(body.to_owned()),
    }
}

/// The path of a file next to the repository, or `None` if it does not exist.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn shared(path: &str) -> Option<std::path::PathBuf> {
    let root = std::env::var("LEADBRIDGE_SHARED")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../shared").into());
    let path = std::path::Path::new(&root).join(path);
    if path.exists() {
        return Some(path);
    }
    println!(
        "skipped: {} is not there (it stands beside the project, not in it)",
        path.display()
    );
    None
}

/// The problems of an error: path and code.
pub(crate) fn problems(error: &Error) -> Vec<(String, &'static str)> {
    error
        .problems()
        .iter()
        .map(|problem| (problem.path.clone(), problem.code))
        .collect()
}

/// HighLevel.
pub(crate) fn api() -> &'static Api {
    static API: OnceLock<Arc<Api>> = OnceLock::new();
    API.get_or_init(leadbridge::highlevel::api)
}

/// An operation of HighLevel.
pub(crate) fn row(id: &str) -> Row {
    api().row(id).unwrap()
}

/// The models of contacts.
pub(crate) fn contacts() -> &'static Models {
    &api().area("contacts").unwrap().models
}

/// The operations of an area.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn rows_of(area: &Area) -> impl Iterator<Item = Row> {
    api().rows().filter(|row| row.area() == &*area.name)
}
