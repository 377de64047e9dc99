//! Calls from JavaScript. Small values are passed as objects; bodies as JSON text, or they stay in JavaScript.

use crate::json::Value;
use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;
use web_sys::AbortSignal;

use super::api::api;
use super::client::{Client, parsed, seed, to_js};
use crate::call::{Call, CallOptions};
use crate::error::{Error, Problem};
use crate::fetch::{Bag, Host, run};
use crate::http::{Method, Request, encode};
use crate::request;
use crate::session::Session;
use crate::settings::Settings;
use crate::text::{has, join};

/// The options of one call.
#[derive(Default)]
struct Options {
    timeout: Option<u64>,
    deadline: Option<u64>,
    retries: Option<u64>,
    max_bytes: Option<u64>,
    unchecked: bool,
    headers: Vec<(String, String)>,
}

impl Options {
    fn read(value: &Value) -> Result<Self, Error> {
        let mut settings = Settings::of(value);
        let options = Self {
            timeout: settings.number("timeout"),
            deadline: settings.number("deadline"),
            retries: settings.number("retries"),
            max_bytes: settings.number("maxBytes"),
            unchecked: settings.boolean("unchecked").unwrap_or(false),
            headers: settings.string_map("headers").unwrap_or_default(),
        };
        settings.host_reads(&["signal"]);
        settings.finish()?;
        Ok(options)
    }
}

#[wasm_bindgen]
impl Client {
    /// Makes a call. `request` is a JSON array: an operation's id, its parameters, and the options of this call. If the id is
    /// null, any endpoint can be called, and the parameters are `{ method, path, query, body, version }`. `files` are the
    /// files that the parameters refer to by index. Resolves to `{ value, status, headers, attempts, warnings }`; rejects
    /// with an error as an object.
    pub fn call(
        &self,
        request: &str,
        signal: Option<AbortSignal>,
        files: Option<Array>,
    ) -> Promise {
        let (call, max_bytes) = match self.read(request) {
            Ok(read) => read,
            Err(error) => return Promise::reject(&thrown(error, self.shows_values)),
        };
        let session = self.session.clone();
        let host = Host {
            signal,
            files,
            max_bytes: max_bytes.or(self.host.max_bytes),
            ..self.host.clone()
        };
        let shows_values = self.shows_values;
        future_to_promise(async move {
            let fetched = run(call, &session, &host)
                .await
                .map_err(|error| thrown(error, shows_values))?;
            let result = Bag::new();
            let success = fetched.success;
            result.put_value("value", &fetched.value);
            result.put_value("status", &success.response.status.into());
            result.put_value("headers", &fetched.headers);
            result.put_value("attempts", &success.attempts.into());
            if !success.warnings.is_empty() {
                result.put_value("warnings", &to_js(&success.warnings));
            }
            Ok(result.into())
        })
    }
}

impl Client {
    /// Returns the call and its `maxBytes`.
    fn read(&self, request: &str) -> Result<(Call, Option<u64>), Error> {
        let mut request = parsed(request)?;
        let options = Options::read(&request[2])?;
        let limits = self.options(&options);
        let params = request.get_mut(1).map(Value::take).unwrap_or_default();
        self.session.borrow_mut().api = api();
        let session = self.session.borrow();
        let mut call = match request[0].as_str() {
            Some(id) => Call::with(id, params, &session, limits, options.unchecked)?,
            None => Call::raw(any_request(&params, &session)?, limits),
        };
        add_headers(&mut call, &options)?;
        Ok((call, options.max_bytes))
    }

    fn options(&self, options: &Options) -> CallOptions {
        CallOptions {
            timeout: options.timeout.unwrap_or(self.options.timeout),
            deadline: options.deadline.or(self.options.deadline),
            retries: options
                .retries
                .map_or(self.options.retries, |retries| retries as u32),
            seed: seed(),
        }
    }
}

#[cfg(feature = "full")]
/// Returns the error of a call as a JavaScript object. Without `shows_values`, the values of its problems are removed.
fn thrown(error: Error, shows_values: bool) -> JsValue {
    match shows_values {
        true => to_js(&error),
        false => to_js(&error.without_values()),
    }
}

#[cfg(feature = "full")]
/// Builds a request to any endpoint.
fn any_request(request: &Value, session: &Session) -> Result<Request, Error> {
    let mut request = Settings::of(request);
    let method = request.string("method").unwrap_or_default();
    let method = Method::read(&method.to_ascii_uppercase())
        .ok_or_else(|| invalid("method", "must be GET, POST, PUT, PATCH or DELETE"))?;
    let mut path = request.string("path").unwrap_or_default();
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
        encode(&value.to_text(), &mut path);
    }
    let (body, version) = (request.any("body"), request.string("version"));
    request.finish()?;
    let usual = &session.api.versions[session.version as usize];
    let version = version.as_deref().unwrap_or(usual);
    let body = body.map(Value::to_string);
    Ok(request::plain(method, &path, body, Some(version), session))
}

fn invalid(path: &str, message: &str) -> Error {
    Error::invalid(vec![Problem::new(path, "not_one_of", message)])
}

#[cfg(feature = "full")]
/// Adds the caller's headers. Names and values are validated here, because gloo-net panics on invalid ones.
fn add_headers(call: &mut Call, options: &Options) -> Result<(), Error> {
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
