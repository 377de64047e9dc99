//! The edge handler's build. Requests and steps are passed as JSON text, once per step.

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

/// Receives form submissions.
#[wasm_bindgen]
pub struct LeadHandler {
    handler: CoreHandler,
    /// The client that makes the calls; without one, JavaScript makes them.
    client: Option<Rc<Client>>,
}

#[wasm_bindgen]
impl LeadHandler {
    /// Creates a handler. `options` is the `lead` option of `createHandler` as JSON text. Throws an error as an object.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &str) -> Result<Self, JsValue> {
        let options = Value::read(options).unwrap_or_default();
        let options = Options::read(&options).map_err(|error| to_js(&error))?;
        Ok(Self {
            handler: CoreHandler { options },
            client: None,
        })
    }

    /// Sets the client that makes the calls. Without one, `Lead.poll` returns them as steps for JavaScript.
    #[wasm_bindgen(js_name = useClient)]
    pub fn use_client(&mut self, client: Client) {
        self.client = Some(Rc::new(client));
    }

    /// Whether the handler makes the calls with the client of `useClient`.
    #[wasm_bindgen(getter, js_name = isCalling)]
    pub fn is_calling(&self) -> bool {
        self.client.is_some()
    }

    /// Fetches the definitions of the location's custom fields with the client of `useClient`, within `time` milliseconds.
    /// Resolves to JSON text, or undefined without a client; rejects with an error as an object.
    pub fn fields(&self, time: f64) -> Promise {
        let params = json!({ "model": "contact" });
        let pending = self
            .client
            .as_ref()
            .map(|client| client.execute("locations.listCustomFields", params, time as u64));
        future_to_promise(async move {
            let Some(pending) = pending else {
                return Ok(JsValue::UNDEFINED);
            };
            match pending.await {
                Ok(body) => Ok(body["customFields"].to_json().into()),
                Err(error) => Err(to_js(&error)),
            }
        })
    }

    /// The largest body without its files, in bytes.
    #[wasm_bindgen(getter, js_name = maxBytes)]
    pub fn max_bytes(&self) -> u32 {
        self.handler.options.max_bytes as u32
    }

    /// The largest body of a form with files, in bytes.
    #[wasm_bindgen(getter, js_name = maxUpload)]
    pub fn max_upload(&self) -> u32 {
        self.handler.options.max_upload as u32
    }

    /// Starts a submission. `headers` is a JSON object of strings. `address` is the visitor's IP address for the rate limit, or
    /// an empty string. `attempt` is a random UUID. `now` is in milliseconds since 1970. `unread` is the reason why there is
    /// no body: `too_large`, `too_many`, `timeout`, `broken`, `ahead` (not read yet), or an empty string if there is one.
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
                    "too_many" => Some(Unread::TooManyFields),
                    "timeout" => Some(Unread::TimedOut),
                    "ahead" => Some(Unread::NotYet),
                    _ => Some(Unread::Broken),
                };
                let lead = match why {
                    None => self.handler.read(&request, address, attempt, now as u64),
                    Some(why) => self.handler.unread(&request, address, why),
                };
                Lead {
                    stage: Rc::new(RefCell::new(Stage::Running(Box::new(lead)))),
                    client: self.client.clone(),
                }
            }
        }
    }
}

enum Stage {
    Preflight(Response),
    Running(Box<CoreLead>),
}

/// One submission in progress.
#[wasm_bindgen]
pub struct Lead {
    stage: Rc<RefCell<Stage>>,
    client: Option<Rc<Client>>,
}

#[wasm_bindgen]
impl Lead {
    /// Returns the next step as JSON text: `do`, the name of the step, and those of `command`, `key`, `private`, `value`, `old`,
    /// `ttl`, `time`, `text`, `id`, `params`, `response` and `report` that it needs. A step `call` without `id` and `params` is
    /// made by `Lead.call`.
    pub fn poll(&self) -> String {
        self.stage.borrow().next(self.client.is_none())
    }

    /// Takes the outcome of the last step, and returns the next step as `poll` does. `now` is in milliseconds since 1970.
    ///
    /// `what` is `digest` with the digest as `value`; for the store `value` with a string, `nothing`, `count` with a number,
    /// `done` or `store_failed`; `response` with JSON text; `failed` with an error as JSON text; or `waited`.
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

    /// Makes the next call, and resolves to the step after it.
    pub fn call(&self) -> Promise {
        let pending = match (&*self.stage.borrow(), &self.client) {
            (Stage::Running(lead), Some(client)) => match lead.poll() {
                Step::Call {
                    id,
                    params,
                    timeout,
                } => Some(client.execute(id, params, timeout)),
                _ => None,
            },
            _ => None,
        };
        let stage = self.stage.clone();
        future_to_promise(async move {
            if let Some(pending) = pending {
                let outcome = match pending.await {
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
        if let Self::Running(lead) = self {
            lead.handle(outcome, now);
        }
    }

    /// Returns the next step as JSON text. `shows_calls` includes the operation and parameters of a call.
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
            Self::Running(lead) => match lead.poll() {
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

/// A step as a JSON object.
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

/// Reads an error of the JavaScript client: the members that the core uses.
fn error(facts: &Value) -> Error {
    let string = |name: &str| facts[name].as_str().map(str::to_owned);
    let code = string("code").unwrap_or_default();
    let mut known = Code::ALL.iter().copied();
    let code = known.find(|known| known.as_str() == code);
    let error = Error::new(
        code.unwrap_or(Code::Server),
        string("message").unwrap_or_default(),
    );
    let problem = |problem: &Value| {
        let text = |name: &str| problem[name].as_str().unwrap_or_default();
        Problem::new(text("path"), "refused", text("message"))
    };
    let problems = facts["problems"].as_array().into_iter().flatten();
    let error = error
        .with_trace_id(string("traceId"))
        .with_duplicate(string("contactId"), string("field"))
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
