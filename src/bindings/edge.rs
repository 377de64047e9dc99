//! The edge handler's build: requests and steps cross as JSON text, once a step.

use std::cell::RefCell;
use std::rc::Rc;

use crate::json;
use crate::json::{Map, ToValue, Value};
use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;

use super::client::{Client, to_js};
use crate::edge::{Handler as CoreHandler, Lead as CoreLead, Options, Outcome, Step, Unread};
use crate::error::{Code, Error, Problem};
use crate::http::{Method, Request, Response};
use crate::store::{Command, Key, Reply};

/// Takes leads.
#[wasm_bindgen]
pub struct LeadHandler {
    handler: CoreHandler,
    /// Makes the calls, unless JavaScript does.
    client: Option<Rc<Client>>,
}

#[wasm_bindgen]
impl LeadHandler {
    /// `options` as `createHandler({ lead })` takes them, as JSON text. Throws the facts of an error.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &str) -> Result<Self, JsValue> {
        let options = Value::read(options).unwrap_or_default();
        let options = Options::read(&options).map_err(|error| to_js(&error))?;
        Ok(Self {
            handler: CoreHandler { options },
            client: None,
        })
    }

    /// Has the calls made here, by this client; without one `Lead.poll` shows them.
    #[wasm_bindgen(js_name = useClient)]
    pub fn use_client(&mut self, client: Client) {
        self.client = Some(Rc::new(client));
    }

    /// Whether calls are made here.
    #[wasm_bindgen(getter, js_name = isCalling)]
    pub fn is_calling(&self) -> bool {
        self.client.is_some()
    }

    /// The definitions of the location's custom fields, as JSON text, asked for within `time` milliseconds by the client of
    /// `useClient`. Rejects with the facts of an error.
    pub fn fields(&self, time: f64) -> Promise {
        let params = json!({ "model": "contact" });
        let asked = self
            .client
            .as_ref()
            .map(|client| client.ask("locations.listCustomFields", params, time as u64));
        future_to_promise(async move {
            let Some(asked) = asked else {
                return Ok(JsValue::UNDEFINED);
            };
            match asked.await {
                Ok(answer) => Ok(answer["customFields"].to_json().into()),
                Err(error) => Err(to_js(&error)),
            }
        })
    }

    /// The largest body to read, in bytes.
    #[wasm_bindgen(getter, js_name = maxBytes)]
    pub fn max_bytes(&self) -> u32 {
        self.handler.options.max_bytes as u32
    }

    /// The largest body of a form with files, in bytes.
    #[wasm_bindgen(getter, js_name = maxUpload)]
    pub fn max_upload(&self) -> u32 {
        self.handler.options.max_upload as u32
    }

    /// Begins a submission. `unread` says why there is no body: `too_large`, `timeout`, `broken`, `ahead` before it is read,
    /// or an empty string. `attempt` is a random UUID; `now` is in milliseconds since 1970.
    #[allow(clippy::too_many_arguments)]
    pub fn read(
        &self,
        method: &str,
        url: &str,
        headers: &str,
        body: Option<String>,
        address: &str,
        attempt: &str,
        now: f64,
        unread: &str,
    ) -> Lead {
        let headers: Value = Value::read(headers).unwrap_or_default();
        let text =
            |(name, value): (&String, &Value)| Some((name.clone(), value.as_str()?.to_owned()));
        let headers = headers
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(text)
            .collect();
        let known = Method::read(method);
        let request = Request {
            method: known.unwrap_or(Method::Patch),
            url: url.to_owned(),
            headers,
            body,
        };
        match method {
            "OPTIONS" => Lead {
                stage: Rc::new(RefCell::new(Stage::Preflight(
                    self.handler.preflight(&request),
                ))),
                client: None,
            },
            _ => {
                let why = match unread {
                    "" => None,
                    "too_large" => Some(Unread::TooLarge),
                    "timeout" => Some(Unread::TimedOut),
                    "ahead" => Some(Unread::Ahead),
                    _ => Some(Unread::Broken),
                };
                let lead = match why {
                    None => self.handler.read(&request, address, attempt, now as u64),
                    Some(why) => self.handler.unread(&request, address, why),
                };
                Lead {
                    stage: Rc::new(RefCell::new(Stage::Going(Box::new(lead)))),
                    client: self.client.clone(),
                }
            }
        }
    }
}

enum Stage {
    Preflight(Response),
    Going(Box<CoreLead>),
}

/// One submission on its way.
#[wasm_bindgen]
pub struct Lead {
    stage: Rc<RefCell<Stage>>,
    client: Option<Rc<Client>>,
}

#[wasm_bindgen]
impl Lead {
    /// What to do next, as JSON text: `{ do, command, key, private, value, old, ttl, time, text, id, params, response, report }`.
    /// A call that is made here has neither `id` nor `params`.
    pub fn poll(&self) -> String {
        self.stage.borrow().next(self.client.is_none())
    }

    /// What came of it: `digest` with a text; of a store `value` with a text, `nothing`, `count` with a number, `done` or
    /// `store_failed`; `response` with JSON; `failed` with the facts of an error as JSON; `waited`. `now` as in `read`.
    /// Returns what to do next, as `poll` does.
    pub fn handle(&self, what: &str, value: &str, now: f64) -> String {
        let outcome = match what {
            "digest" => Outcome::Digest(value.to_owned()),
            "value" => Outcome::Store(Reply::Value(Some(value.to_owned()))),
            "nothing" => Outcome::Store(Reply::Value(None)),
            "count" => Outcome::Store(Reply::Count(value.parse().unwrap_or(0))),
            "done" => Outcome::Store(Reply::Done),
            "store_failed" => Outcome::Store(Reply::Failed),
            "response" => Outcome::Response(Value::read(value).unwrap_or_default()),
            "failed" => Outcome::Failed(error(&Value::read(value).unwrap_or_default())),
            _ => Outcome::Waited,
        };
        self.stage.borrow_mut().handle(outcome, now as u64);
        self.poll()
    }

    /// Makes the call that is next and resolves to what to do after it.
    pub fn call(&self) -> Promise {
        let asked = match (&*self.stage.borrow(), &self.client) {
            (Stage::Going(lead), Some(client)) => match lead.poll() {
                Step::Call {
                    id,
                    params,
                    timeout,
                } => Some(client.ask(id, params, timeout)),
                _ => None,
            },
            _ => None,
        };
        let stage = self.stage.clone();
        future_to_promise(async move {
            if let Some(asked) = asked {
                let outcome = match asked.await {
                    Ok(body) => Outcome::Response(body),
                    Err(error) => Outcome::Failed(error),
                };
                let now = js_sys::Date::now() as u64;
                stage.borrow_mut().handle(outcome, now);
            }
            let next = stage.borrow().next(false);
            Ok(next.into())
        })
    }
}

impl Stage {
    fn handle(&mut self, outcome: Outcome, now: u64) {
        if let Self::Going(lead) = self {
            lead.handle(outcome, now);
        }
    }

    /// What to do next, as JSON text; of a call what it is, where JavaScript makes it.
    fn next(&self, shows_calls: bool) -> String {
        let respond = |response: Response, report: Value| {
            let headers: Map = response
                .headers
                .into_iter()
                .map(|(name, value)| (name, Value::String(value)))
                .collect();
            let shown =
                json!({ "status": response.status, "headers": headers, "body": response.body });
            step("respond", &mut [("response", shown), ("report", report)])
        };
        let step = match self {
            Self::Preflight(response) => respond(response.clone(), json!({ "outcome": "" })),
            Self::Going(lead) => match lead.poll() {
                Step::Read => step("read", &mut []),
                Step::Digest { text } => step("digest", &mut [("text", text.into())]),
                Step::Store {
                    key,
                    command,
                    timeout,
                } => store(key, command, timeout),
                Step::Fields { timeout } => step("fields", &mut [("time", timeout.into())]),
                Step::Call { .. } if !shows_calls => step("call", &mut []),
                Step::Call {
                    id,
                    params,
                    timeout,
                } => step(
                    "call",
                    &mut [
                        ("id", id.into()),
                        ("params", params),
                        ("time", timeout.into()),
                    ],
                ),
                Step::Wait { time, key } => {
                    let Key { name, private } = key.unwrap_or_default();
                    let mut key = [
                        ("key", name.into()),
                        ("private", private.into()),
                        ("time", time.into()),
                    ];
                    step("wait", &mut key)
                }
                Step::Respond(response, report) => respond(response, report.to_value()),
            },
        };
        step.to_json()
    }
}

/// A step as an object.
fn step(name: &str, members: &mut [(&str, Value)]) -> Value {
    let mut step = Map::new();
    step.insert("do".to_owned(), name.into());
    for (name, value) in members {
        step.insert((*name).to_owned(), core::mem::take(value));
    }
    Value::Object(step)
}

/// A command of the store: `{ do: 'store', command, key, private, value, old, ttl, time }`.
fn store(key: Key, command: Command, timeout: u64) -> Value {
    let (name, value, old, ttl) = match command {
        Command::Get => ("get", None, None, 0),
        Command::Set { value, ttl } => ("set", Some(value), None, ttl),
        Command::Claim { value, ttl } => ("claim", Some(value), None, ttl),
        Command::Replace { old, new, ttl } => ("replace", new, Some(old), ttl),
        Command::Delete => ("delete", None, None, 0),
        Command::Increment { ttl } => ("increment", None, None, ttl),
    };
    let text = |text: Option<String>| text.unwrap_or_default().into();
    step(
        "store",
        &mut [
            ("command", name.into()),
            ("key", key.name.into()),
            ("private", key.private.into()),
            ("value", text(value)),
            ("old", text(old)),
            ("ttl", ttl.into()),
            ("time", timeout.into()),
        ],
    )
}

/// An error of the client, as far as the core uses it.
fn error(facts: &Value) -> Error {
    let word = |name: &str| facts[name].as_str().map(str::to_owned);
    let code = word("code").unwrap_or_default();
    let mut known = Code::ALL.iter().copied();
    let code = known.find(|known| known.as_str() == code);
    let error = Error::new(
        code.unwrap_or(Code::Server),
        word("message").unwrap_or_default(),
    );
    let problem = |problem: &Value| {
        let text = |name: &str| problem[name].as_str().unwrap_or_default();
        Problem::new(text("path"), "refused", text("message"))
    };
    let problems = facts["problems"].as_array().into_iter().flatten();
    let error = error
        .with_trace_id(word("traceId"))
        .with_duplicate(word("contactId"), word("field"))
        .with_problems(problems.map(problem).collect());
    let error = match facts["status"].as_u64() {
        Some(status) => error.with_status(status as u16),
        None => error,
    };
    let error = match facts["retryAt"].as_u64() {
        Some(at) => error.with_retry_at(at),
        None => error,
    };
    match facts["unknown"] == true {
        true => error.with_unknown_outcome("it may have been done"),
        false => error,
    }
}
