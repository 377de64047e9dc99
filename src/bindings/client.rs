//! A client for one account, created from settings.

use std::cell::RefCell;
use std::rc::Rc;

use crate::json::{ToValue, Value};
use js_sys::Function;
#[cfg(feature = "full")]
use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::api::api;
#[cfg(feature = "edge")]
use crate::call::Call;
use crate::call::CallOptions;
use crate::error::{Code, Error};
use crate::fetch::Host;
#[cfg(feature = "edge")]
use crate::fetch::run;
use crate::schema::Version;
use crate::session::Session;
use crate::settings::Settings;

/// Converts a value to a JavaScript object; missing members stay missing. An integer that a double cannot represent exactly
/// makes the direct conversion fail. The value is then converted with `JSON.parse`, which rounds the integer. The edge
/// handler's build, which converts few objects, always uses `JSON.parse`.
pub(super) fn to_js(value: &(impl ToValue + ?Sized)) -> JsValue {
    let value = value.to_value();
    let by_text = || js_sys::JSON::parse(&value.to_json()).unwrap_or_default();
    #[cfg(feature = "full")]
    {
        let converted = value.serialize(&serde_wasm_bindgen::Serializer::json_compatible());
        converted.unwrap_or_else(|_| by_text())
    }
    #[cfg(not(feature = "full"))]
    by_text()
}

/// Parses JSON text from the package's JavaScript. It is always valid, so the only possible error is its depth.
pub(super) fn parsed(text: &str) -> Result<Value, Error> {
    let message = "the parameters nest too deep: lists and objects may be 127 deep";
    Value::read(text).map_err(|_| Error::new(Code::Invalid, message))
}

/// Reads the API version: `v2` (default) or `v3`.
pub(super) fn version(settings: &mut Settings<'_>) -> Result<Version, Error> {
    let version = match settings.any("version") {
        None => Some(Version::V2),
        Some(name) => name.as_str().and_then(Version::read),
    };
    version.ok_or_else(|| Error::new(Code::Configuration, "version must be 'v2' or 'v3'"))
}

/// Reads the settings of the account. The caller reads the other settings.
pub(super) fn session(settings: &mut Settings<'_>) -> Result<Session, Error> {
    let mut session = Session {
        version: version(settings)?,
        location: settings.string("location"),
        company: settings.string("company"),
        scopes: settings.strings("scopes"),
        ..Session::of(api())
    };
    if let Some(country) = settings.string("country") {
        session.set_country(&country)?;
    }
    if let Some(base_url) = settings.string("baseUrl") {
        base_url
            .trim_end_matches('/')
            .clone_into(&mut session.base_url);
    }
    Ok(session)
}

/// A client that calls HighLevel.
#[wasm_bindgen]
pub struct Client {
    pub(super) session: Rc<RefCell<Session>>,
    pub(super) host: Host,
    pub(super) options: CallOptions,
    /// Whether validation errors include the invalid values.
    pub(super) shows_values: bool,
}

#[wasm_bindgen]
impl Client {
    /// Creates a client. `settings` is JSON text with the settings of `createClient`. `fetch`, `token` (returns a token) and
    /// `on_event` (receives the events of hooks) are functions or undefined. Throws an error as an object.
    #[wasm_bindgen(constructor)]
    pub fn new(
        settings: &str,
        fetch: Option<Function>,
        token: Option<Function>,
        on_event: Option<Function>,
    ) -> Result<Self, JsValue> {
        let host = Host {
            fetch,
            token,
            on_event,
            ..Host::default()
        };
        let made = parsed(settings).and_then(|settings| Self::with(&settings, host));
        made.map_err(|error| to_js(&error))
    }
}

impl Client {
    fn with(settings: &Value, mut host: Host) -> Result<Self, Error> {
        let mut settings = Settings::of(settings);
        let usual = CallOptions::default();
        let options = CallOptions {
            timeout: settings.number("timeout").unwrap_or(usual.timeout),
            deadline: settings.number("deadline"),
            retries: settings
                .number("retries")
                .map_or(usual.retries, |retries| retries as u32),
            seed: 0,
        };
        host.max_bytes = settings.number("maxBytes");
        let session = session(&mut settings)?;
        let shows_values = settings.boolean("showValues").unwrap_or(false);
        settings.host_reads(&["token", "fetch", "on", "insecure", "allowTokenInPage"]);
        settings.finish()?;
        Ok(Self {
            shows_values,
            session: Rc::new(RefCell::new(session)),
            host,
            options,
        })
    }

    /// Calls an operation that this build includes, within `time` milliseconds. Returns the body as JSON, with the warnings of
    /// the call, if any, in `$warnings`.
    #[cfg(feature = "edge")]
    pub(super) fn execute(
        &self,
        id: &str,
        params: Value,
        time: u64,
    ) -> impl Future<Output = Result<Value, Error>> + use<> {
        let options = CallOptions {
            deadline: Some(time),
            seed: seed(),
            ..self.options
        };
        let call = Call::with(id, params, &self.session.borrow(), options, false);
        let (session, host) = (self.session.clone(), self.host.clone());
        let shows_values = self.shows_values;
        async move {
            let host = Host { text: true, ..host };
            let fetched = match call {
                Ok(call) => run(call, &session, &host).await,
                Err(error) => Err(error),
            };
            let fetched = fetched.map_err(|error| match shows_values {
                true => error,
                false => error.without_values(),
            })?;
            let mut value = fetched.json;
            if !fetched.success.warnings.is_empty() {
                value["$warnings"] = fetched.success.warnings.to_value();
            }
            Ok(value)
        }
    }
}

/// Returns a random seed for the retry delays of a call.
pub(super) fn seed() -> u32 {
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}
