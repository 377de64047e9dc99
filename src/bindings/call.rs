//! Calls: small things cross as objects, bodies as text or not at all.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;
use web_sys::AbortSignal;

use crate::call::{Call, Patience};
use crate::error::{Code, Error, Problem};
use crate::fetch::{Host, run};
use crate::http::{Method, encode};
use crate::operation::Version;
use crate::request;
use crate::session::Session;

/// A value as a JavaScript object; what is absent stays absent.
pub(super) fn to_js(value: &(impl Serialize + ?Sized)) -> JsValue {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .unwrap_or_default()
}

/// JSON text as parameters.
pub(super) fn object_of(params: &str) -> Result<Map<String, Value>, JsValue> {
    let params = if params.is_empty() {
        Ok(Value::Null)
    } else {
        serde_json::from_str(params)
    };
    let params =
        params.map_err(|_| to_js(&Error::new(Code::Invalid, "the parameters are not JSON")))?;
    crate::call::object(params).map_err(|error| to_js(&error))
}

/// `v2` or `v3`; nothing is v2.
pub(super) fn version(name: Option<&str>) -> Result<Version, JsValue> {
    let unknown = || {
        to_js(&Error::new(
            Code::Configuration,
            "version must be 'v2' or 'v3'",
        ))
    };
    Version::read(name.unwrap_or("v2")).ok_or_else(unknown)
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Settings {
    base_url: Option<String>,
    version: Option<String>,
    location: Option<String>,
    company: Option<String>,
    scopes: Option<Vec<String>>,
    timeout: Option<f64>,
    deadline: Option<f64>,
    retries: Option<u32>,
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
struct Options {
    timeout: Option<f64>,
    deadline: Option<f64>,
    retries: Option<u32>,
    unchecked: bool,
    headers: Option<Map<String, Value>>,
}

#[derive(Deserialize)]
struct Anything {
    method: String,
    path: String,
    #[serde(default)]
    query: Map<String, Value>,
    body: Option<Value>,
    version: Option<String>,
}

/// HighLevel, called.
#[wasm_bindgen]
pub struct Client {
    session: Rc<RefCell<Session>>,
    host: Host,
    patience: Patience,
}

#[wasm_bindgen]
impl Client {
    /// `settings` as `createClient` takes them; `fetch`, `token` and `tell` are functions or undefined.
    #[wasm_bindgen(constructor)]
    pub fn new(
        settings: JsValue,
        fetch: Option<Function>,
        token: Option<Function>,
        tell: Option<Function>,
    ) -> Result<Self, JsValue> {
        let settings: Settings = serde_wasm_bindgen::from_value(settings)
            .map_err(|error| to_js(&Error::new(Code::Configuration, error.to_string())))?;
        let mut session = Session {
            version: version(settings.version.as_deref())?,
            location: settings.location,
            company: settings.company,
            scopes: settings.scopes,
            ..Session::default()
        };
        if let Some(base_url) = settings.base_url {
            base_url
                .trim_end_matches('/')
                .clone_into(&mut session.base_url);
        }
        let usual = Patience::default();
        let patience = Patience {
            timeout: settings
                .timeout
                .map_or(usual.timeout, |timeout| timeout as u64),
            deadline: settings.deadline.map(|deadline| deadline as u64),
            retries: settings.retries.unwrap_or(usual.retries),
            seed: 0,
        };
        let host = Host {
            fetch,
            token,
            tell,
            ..Host::default()
        };
        Ok(Self {
            session: Rc::new(RefCell::new(session)),
            host,
            patience,
        })
    }

    /// Calls an operation. `params` is JSON text. Resolves to `{ value, status, headers, attempts, warnings }`,
    /// rejects with the facts of an error.
    pub fn call(
        &self,
        id: &str,
        params: &str,
        options: JsValue,
        signal: Option<AbortSignal>,
    ) -> Promise {
        let made = options_of(options).and_then(|options| {
            let (patience, unchecked) = (self.patience(&options), options.unchecked);
            let params = Value::Object(object_of(params)?);
            let call = Call::with(id, params, &self.session.borrow(), patience, unchecked);
            let mut call = call.map_err(|error| to_js(&error))?;
            add_headers(&mut call, &options)?;
            Ok(call)
        });
        self.carry_out(made, signal)
    }

    /// Calls any endpoint; `request` is `{ method, path, query, body, version }`.
    pub fn request(
        &self,
        request: JsValue,
        options: JsValue,
        signal: Option<AbortSignal>,
    ) -> Promise {
        let made = options_of(options).and_then(|options| {
            let request: Anything = serde_wasm_bindgen::from_value(request)
                .map_err(|error| to_js(&Error::new(Code::Invalid, error.to_string())))?;
            let method = Method::read(&request.method.to_ascii_uppercase());
            let method = method
                .ok_or_else(|| invalid("method", "must be GET, POST, PUT, PATCH or DELETE"))?;
            if !request.path.starts_with('/') {
                return Err(invalid("path", "must begin with a slash"));
            }
            let mut path = request.path;
            for (name, value) in &request.query {
                path.push(if path.contains('?') { '&' } else { '?' });
                encode(name, &mut path);
                path.push('=');
                encode(value.as_str().unwrap_or(&value.to_string()), &mut path);
            }
            let session = self.session.borrow();
            let usual = if session.version == Version::V3 {
                "v3"
            } else {
                "2021-07-28"
            };
            let version = request.version.as_deref().unwrap_or(usual);
            let body = request.body.map(|body| body.to_string());
            let request = request::plain(method, &path, body, Some(version), &session);
            let mut call = Call::raw(request, self.patience(&options));
            add_headers(&mut call, &options)?;
            Ok(call)
        });
        self.carry_out(made, signal)
    }
}

impl Client {
    fn patience(&self, options: &Options) -> Patience {
        Patience {
            timeout: options
                .timeout
                .map_or(self.patience.timeout, |timeout| timeout as u64),
            deadline: options
                .deadline
                .map(|deadline| deadline as u64)
                .or(self.patience.deadline),
            retries: options.retries.unwrap_or(self.patience.retries),
            seed: (js_sys::Math::random() * f64::from(u32::MAX)) as u32,
        }
    }

    fn carry_out(&self, call: Result<Call, JsValue>, signal: Option<AbortSignal>) -> Promise {
        let session = self.session.clone();
        let host = Host {
            signal,
            ..self.host.clone()
        };
        let call = match call {
            Ok(call) => call,
            Err(error) => return Promise::reject(&error),
        };
        future_to_promise(async move {
            let fetched = run(call, &session, &host)
                .await
                .map_err(|error| to_js(&error))?;
            let result = Object::new();
            let answer = fetched.answer;
            Reflect::set(&result, &"value".into(), &fetched.value)?;
            Reflect::set(&result, &"status".into(), &answer.response.status.into())?;
            Reflect::set(&result, &"headers".into(), &fetched.headers)?;
            Reflect::set(&result, &"attempts".into(), &answer.attempts.into())?;
            if !answer.warnings.is_empty() {
                Reflect::set(&result, &"warnings".into(), &to_js(&answer.warnings))?;
            }
            Ok(result.into())
        })
    }
}

fn options_of(options: JsValue) -> Result<Options, JsValue> {
    if options.is_undefined() || options.is_null() {
        return Ok(Options::default());
    }
    serde_wasm_bindgen::from_value(options)
        .map_err(|error| to_js(&Error::new(Code::Invalid, error.to_string())))
}

fn invalid(path: &str, message: &str) -> JsValue {
    to_js(&Error::invalid(vec![Problem::new(
        path,
        "not_one_of",
        message,
    )]))
}

/// The caller's own headers. Names and values are checked here, because gloo-net would stop the program.
fn add_headers(call: &mut Call, options: &Options) -> Result<(), JsValue> {
    for (name, value) in options.headers.iter().flatten() {
        let is_name = !name.is_empty()
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let value = value.as_str().unwrap_or_default();
        if !is_name || !value.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return Err(invalid(
                &["headers.", name].concat(),
                "must be visible ASCII without line ends",
            ));
        }
        call.add_header(name, value);
    }
    Ok(())
}
