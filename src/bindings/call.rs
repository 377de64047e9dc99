//! Calls: small things cross as objects, bodies as text or not at all.

use std::cell::RefCell;
use std::rc::Rc;

use crate::json::{Map, ToValue, Value};
use js_sys::{Array, Function, Object, Promise, Reflect};
use serde::Serialize;
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
use crate::settings::Settings;
use crate::text::{has, join};

/// A value as a JavaScript object; what is absent stays absent.
pub(super) fn to_js(value: &(impl ToValue + ?Sized)) -> JsValue {
    value
        .to_value()
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .unwrap_or_default()
}

/// JSON text as parameters.
pub(super) fn object_of(params: &str) -> Result<Map, JsValue> {
    let params = if params.is_empty() {
        Ok(Value::Null)
    } else {
        Value::read(params)
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

/// How patient one call is, and what it may do.
#[derive(Default)]
struct Options {
    timeout: Option<u64>,
    deadline: Option<u64>,
    retries: Option<u64>,
    unchecked: bool,
    headers: Vec<(String, String)>,
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
        settings: &str,
        fetch: Option<Function>,
        token: Option<Function>,
        tell: Option<Function>,
    ) -> Result<Self, JsValue> {
        let value = parsed(settings)?;
        let mut settings = Settings::of(&value);
        let usual = Patience::default();
        let patience = Patience {
            timeout: settings.number("timeout").unwrap_or(usual.timeout),
            deadline: settings.number("deadline"),
            retries: settings
                .number("retries")
                .map_or(usual.retries, |retries| retries as u32),
            seed: 0,
        };
        let mut session = Session {
            version: version(settings.text("version").as_deref())?,
            location: settings.text("location"),
            company: settings.text("company"),
            scopes: settings.texts("scopes"),
            ..Session::default()
        };
        if let Some(base_url) = settings.text("baseUrl") {
            base_url
                .trim_end_matches('/')
                .clone_into(&mut session.base_url);
        }
        settings.finish().map_err(|error| to_js(&error))?;
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
    /// rejects with the facts of an error. `files` are those that stand in `params` by number.
    pub fn call(
        &self,
        id: &str,
        params: &str,
        options: Option<String>,
        signal: Option<AbortSignal>,
        files: Option<Array>,
    ) -> Promise {
        let made = options_of(options).and_then(|options| {
            let (patience, unchecked) = (self.patience(&options), options.unchecked);
            let params = Value::Object(object_of(params)?);
            let call = Call::with(id, params, &self.session.borrow(), patience, unchecked);
            let mut call = call.map_err(|error| to_js(&error))?;
            add_headers(&mut call, &options)?;
            Ok(call)
        });
        self.carry_out(made, signal, files)
    }

    /// Calls any endpoint; `request` is `{ method, path, query, body, version }`.
    pub fn request(
        &self,
        request: &str,
        options: Option<String>,
        signal: Option<AbortSignal>,
    ) -> Promise {
        let made = options_of(options).and_then(|options| {
            let value = parsed(request)?;
            let mut request = Settings::of(&value);
            let method = request.text("method").unwrap_or_default();
            let method = Method::read(&method.to_ascii_uppercase())
                .ok_or_else(|| invalid("method", "must be GET, POST, PUT, PATCH or DELETE"))?;
            let mut path = request.text("path").unwrap_or_default();
            if !path.starts_with('/') {
                return Err(invalid("path", "must begin with a slash"));
            }
            for (name, value) in request
                .any("query")
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
            {
                path.push(if has(&path, "?") { '&' } else { '?' });
                encode(name, &mut path);
                path.push('=');
                encode(value.as_str().unwrap_or(&value.to_string()), &mut path);
            }
            let (body, version) = (request.any("body"), request.text("version"));
            request.finish().map_err(|error| to_js(&error))?;
            let session = self.session.borrow();
            let usual = if session.version == Version::V3 {
                "v3"
            } else {
                "2021-07-28"
            };
            let version = version.as_deref().unwrap_or(usual);
            let body = body.map(Value::to_string);
            let request = request::plain(method, &path, body, Some(version), &session);
            let mut call = Call::raw(request, self.patience(&options));
            add_headers(&mut call, &options)?;
            Ok(call)
        });
        self.carry_out(made, signal, None)
    }
}

impl Client {
    fn patience(&self, options: &Options) -> Patience {
        Patience {
            timeout: options.timeout.unwrap_or(self.patience.timeout),
            deadline: options.deadline.or(self.patience.deadline),
            retries: options
                .retries
                .map_or(self.patience.retries, |retries| retries as u32),
            seed: (js_sys::Math::random() * f64::from(u32::MAX)) as u32,
        }
    }

    fn carry_out(
        &self,
        call: Result<Call, JsValue>,
        signal: Option<AbortSignal>,
        files: Option<Array>,
    ) -> Promise {
        let session = self.session.clone();
        let host = Host {
            signal,
            files,
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

/// JSON text that our own side wrote.
fn parsed(text: &str) -> Result<Value, JsValue> {
    Value::read(text).map_err(|_| to_js(&Error::new(Code::Invalid, "the settings are not JSON")))
}

fn options_of(options: Option<String>) -> Result<Options, JsValue> {
    let Some(text) = options else {
        return Ok(Options::default());
    };
    let value = parsed(&text)?;
    let mut settings = Settings::of(&value);
    let options = Options {
        timeout: settings.number("timeout"),
        deadline: settings.number("deadline"),
        retries: settings.number("retries"),
        unchecked: settings.flag("unchecked").unwrap_or(false),
        headers: settings.pairs("headers").unwrap_or_default(),
    };
    settings.finish().map_err(|error| to_js(&error))?;
    Ok(options)
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
    for (name, value) in &options.headers {
        let is_name = !name.is_empty()
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if !is_name || !value.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return Err(invalid(
                &join(&["headers.", name]),
                "must be visible ASCII without line ends",
            ));
        }
        call.add_header(name, value);
    }
    Ok(())
}
