//! The sandbox's build. Values are passed as JSON text.

use crate::json;
use crate::json::{Map, Value};
use wasm_bindgen::prelude::*;

use crate::error::Error;
use crate::http::{Method, Request};
use crate::sandbox::{Change, Effect, Fault, Sandbox as Core, Settings};

fn read(text: &str) -> Result<Value, JsError> {
    Value::read(text).map_err(|error| JsError::new(&error.to_string()))
}

fn thrown(error: &Error) -> JsError {
    JsError::new(error.message())
}

/// The emulated API, and the number of memory pages at the last call of `grow`.
#[wasm_bindgen]
pub struct Sandbox(Core, usize);

#[wasm_bindgen]
impl Sandbox {
    /// Creates a sandbox. `settings` is JSON text. Throws if a setting is invalid.
    #[wasm_bindgen(constructor)]
    pub fn new(settings: &str) -> Result<Self, JsError> {
        let settings = Settings::read(&read(settings)?).map_err(|error| thrown(&error))?;
        Ok(Self(Core::new(settings), 0))
    }

    /// Handles a request. `headers` is a JSON object of strings; `now` is in milliseconds since 1970. Returns JSON text:
    /// `{ status, headers, body, effect, delay }`. `effect` is the fault for the host to simulate; `delay` is in milliseconds.
    pub fn handle(
        &mut self,
        method: &str,
        url: &str,
        headers: &str,
        body: Option<String>,
        now: f64,
    ) -> Result<String, JsError> {
        let headers = read(headers)?;
        let text =
            |(name, value): (&String, &Value)| Some((name.clone(), value.as_str()?.to_owned()));
        let Some(method) = Method::read(method) else {
            return Ok(
                json!({ "status": 405, "headers": { "allow": "GET, POST, PUT, PATCH, DELETE" }, "body": "Method Not Allowed", "effect": "none", "delay": 0 })
                    .to_string(),
            );
        };
        let request = Request {
            method,
            url: url.to_owned(),
            headers: headers
                .as_object()
                .into_iter()
                .flatten()
                .filter_map(text)
                .collect(),
            body,
        };
        let reply = self.0.handle(&request, now as u64);
        self.grow();
        let (effect, delay) = match reply.effect {
            Effect::None => ("none", 0),
            Effect::Lost => ("lost", 0),
            Effect::Refused => ("refused", 0),
            Effect::Cut => ("cut", 0),
            Effect::Delay(delay) => ("delay", delay),
        };
        let headers: Map = reply
            .response
            .headers
            .into_iter()
            .map(|(name, value)| (name, Value::String(value)))
            .collect();
        Ok(json!({
            "status": reply.response.status, "headers": headers, "body": reply.response.body,
            "effect": effect, "delay": delay,
        })
        .to_string())
    }

    /// Adds a fault, as JSON text. Throws if it is invalid.
    pub fn fail(&mut self, fault: &str) -> Result<(), JsError> {
        let fault = Fault::read(&read(fault)?).map_err(|error| thrown(&error))?;
        self.0.faults.add(fault);
        Ok(())
    }

    /// Removes all faults.
    pub fn heal(&mut self) {
        self.0.faults.clear();
    }

    /// Resets the rate limit counters.
    pub fn rest(&mut self) {
        self.0.counters.clear();
    }

    /// Returns every record of a kind as a JSON array. Throws if there is no such kind.
    pub fn records(&self, kind: &str) -> Result<String, JsError> {
        let found = self.0.records_of(kind).map_err(|error| thrown(&error))?;
        Ok(Value::Array(found.into_iter().cloned().collect()).to_string())
    }

    /// Adds a contact, given as JSON text, and returns its id. Throws if it is invalid.
    pub fn seed(&mut self, contact: &str, now: f64) -> Result<String, JsError> {
        let contact = read(contact)?;
        let checked = self.0.check_seed(&contact);
        checked.map_err(|error| thrown(&error))?;
        let contact = contact.as_object().cloned().unwrap_or_default();
        self.grow();
        Ok(self.0.seed(contact, now as u64))
    }

    /// Adds a token for a location. `scopes` are separated by spaces; undefined grants all.
    #[wasm_bindgen(js_name = addToken)]
    pub fn add_token(&mut self, token: &str, location: &str, scopes: Option<String>) {
        let scopes = scopes.as_deref().map(list);
        self.0.add_token(token, location, scopes.as_deref());
    }

    /// Returns an OAuth authorization code for a client. An undefined location authorizes the whole company, undefined scopes
    /// grant all.
    pub fn authorize(
        &mut self,
        client_id: &str,
        location: Option<String>,
        scopes: Option<String>,
        now: f64,
    ) -> String {
        let scopes = scopes.as_deref().map(list);
        let (location, scopes) = (location.as_deref(), scopes.as_deref());
        self.0.authorize(client_id, location, scopes, now as u64)
    }

    /// Returns the changes since the last call, one JSON object per line.
    pub fn changes(&mut self) -> String {
        self.0.store.take_lines()
    }

    /// Returns all records, one JSON object per line.
    pub fn snapshot(&self) -> String {
        self.0.store.lines()
    }

    /// Undoes the changes that `changes` returned last.
    pub fn undo(&mut self) {
        self.0.store.undo();
    }

    /// The number of records.
    pub fn count(&self) -> u32 {
        self.0.store.count() as u32
    }

    /// Applies lines from `changes` or `snapshot`. Returns the number of invalid lines, such as a last line that was truncated.
    pub fn replay(&mut self, lines: &str) -> u32 {
        let mut broken = 0;
        for line in lines.lines().filter(|line| !line.trim().is_empty()) {
            self.grow();
            match Change::read(line) {
                Some(change) => self.0.store.replay(change),
                None => broken += 1,
            }
        }
        broken
    }

    /// If the memory has grown, grows it by another quarter at once. The allocator grows it one page of 64 KB at a time, and
    /// each growth can trigger a garbage collection in the host, which takes milliseconds.
    fn grow(&mut self) {
        const PAGE: usize = 1 << 16;
        let pages = memory_pages();
        if pages > self.1 {
            let mut room = Vec::<u8>::new();
            // If this fails, the next allocation that needs the memory reports it.
            let _ = room.try_reserve_exact(pages / 4 * PAGE);
            core::hint::black_box(&room);
            self.1 = memory_pages();
        }
    }
}

#[cfg(target_arch = "wasm32")]
fn memory_pages() -> usize {
    core::arch::wasm32::memory_size::<0>()
}

#[cfg(not(target_arch = "wasm32"))]
fn memory_pages() -> usize {
    0
}

fn list(scopes: &str) -> Vec<&str> {
    scopes.split_whitespace().collect()
}
