//! The edge handler's build: requests, steps and errors cross as JSON text.

use crate::json;
use crate::json::{Map, ToValue, Value};
use wasm_bindgen::prelude::*;

use crate::edge::{Handler as CoreHandler, Lead as CoreLead, Options, Step, Told};
use crate::error::{Code, Error};
use crate::http::{Method, Request, Response};

/// Takes leads.
#[wasm_bindgen]
pub struct LeadHandler(CoreHandler);

#[wasm_bindgen]
impl LeadHandler {
    /// `options` as `createHandler({ lead })` takes them, as JSON text. Throws the facts of an error, as JSON text.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &str) -> Result<Self, String> {
        let options = Value::read(options).unwrap_or_default();
        let options = Options::read(&options).map_err(|error| error.to_value().to_string())?;
        Ok(Self(CoreHandler { options }))
    }

    /// The largest body to read, in bytes.
    #[wasm_bindgen(getter, js_name = maxBytes)]
    pub fn max_bytes(&self) -> u32 {
        self.0.options.max_bytes as u32
    }

    /// Begins a submission.
    pub fn read(
        &self,
        method: &str,
        url: &str,
        headers: &str,
        body: Option<String>,
        address: &str,
        now: f64,
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
            "OPTIONS" => Lead(Stage::Preflight(self.0.preflight(&request))),
            _ => Lead(Stage::Going(Box::new(
                self.0.read(&request, address, now as u64),
            ))),
        }
    }
}

enum Stage {
    Preflight(Response),
    Going(Box<CoreLead>),
}

/// One submission on its way.
#[wasm_bindgen]
pub struct Lead(Stage);

#[wasm_bindgen]
impl Lead {
    /// What to do next, as JSON text: `{ do, key, window, id, params, answer, response, report }`.
    pub fn poll(&self) -> String {
        let shown = |response: Response| {
            let headers: Map = response
                .headers
                .into_iter()
                .map(|(name, value)| (name, Value::String(value)))
                .collect();
            json!({ "status": response.status, "headers": headers, "body": response.body })
        };
        let step = match &self.0 {
            Stage::Preflight(response) => {
                json!({ "do": "respond", "response": shown(response.clone()), "report": { "outcome": "" } })
            }
            Stage::Going(lead) => match lead.poll() {
                Step::Count { key, window } => {
                    json!({ "do": "count", "key": key, "window": window })
                }
                Step::Claim { key } => json!({ "do": "claim", "key": key }),
                Step::Call { id, params } => json!({ "do": "call", "id": id, "params": params }),
                Step::Keep { key, answer } => json!({ "do": "keep", "key": key, "answer": answer }),
                Step::Release { key } => json!({ "do": "release", "key": key }),
                Step::Respond(response, report) => {
                    json!({ "do": "respond", "response": shown(response), "report": report })
                }
            },
        };
        step.to_string()
    }

    /// What was done: `count` with a number, `claimed`, `known` with a text, `answer` with JSON, `failed` with a code and
    /// a message, or `done`.
    pub fn handle(&mut self, what: &str, value: &str) {
        let told = match what {
            "count" => Told::Count(value.parse().unwrap_or(0)),
            "claimed" => Told::Claimed,
            "known" => Told::Known(value.to_owned()),
            "answer" => Told::Answer(Value::read(value).unwrap_or_default()),
            "failed" => {
                let facts: Value = Value::read(value).unwrap_or_default();
                let word = facts["code"].as_str().unwrap_or_default();
                let code = Code::ALL
                    .iter()
                    .copied()
                    .find(|code| code.as_str() == word)
                    .unwrap_or(Code::Server);
                let error = Error::new(code, facts["message"].as_str().unwrap_or_default());
                let error = error.trace_is(facts["traceId"].as_str().map(str::to_owned));
                Told::Failed(match facts["status"].as_u64() {
                    Some(status) => error.status_is(status as u16),
                    None => error,
                })
            }
            _ => Told::Done,
        };
        if let Stage::Going(lead) = &mut self.0 {
            lead.handle(told);
        }
    }
}
