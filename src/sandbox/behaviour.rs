//! How the sandbox behaves, and what goes wrong in it on demand.

use crate::check::nearest;
use crate::error::{Code, Error, Millis};
use crate::highlevel;
use crate::json::Value;
use crate::settings;

/// How the sandbox behaves; everything may be left as it is.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The company, `company_sandbox`.
    pub company: String,
    /// Its first location, `loc_sandbox`; the token `pit-sandbox` is for this one.
    pub location: String,
    /// Whether contacts may share an e-mail address or phone number.
    pub allow_duplicates: bool,
    /// How long the search index lags behind writes, in milliseconds.
    pub index_lag: Millis,
    /// Requests per window, the window in milliseconds, and requests per day.
    pub limits: Limits,
    /// Whether the rate limits are enforced.
    pub limited: bool,
    /// The country that national phone numbers are read in.
    pub country: String,
}

/// The rate limits, those of the real API unless said otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Requests in a window.
    pub burst: u64,
    /// The window, in milliseconds.
    pub interval: Millis,
    /// Requests in a day.
    pub daily: u64,
}

impl Settings {
    /// Reads `{ company, location, allowDuplicates, indexLag, limits, country }`, as `createSandbox` takes them. Rate limits
    /// are enforced where `limits` is true or an object.
    ///
    /// # Errors
    /// [`Code::Configuration`](crate::Code::Configuration) with every wrong or unknown setting.
    pub fn read(value: &Value) -> Result<Self, Error> {
        let usual = Self::default();
        let mut settings = settings::Settings::of(value);
        let limits = settings.any("limits").unwrap_or(&Value::Null);
        let read = Self {
            limited: limits.is_object() || *limits == Value::Bool(true),
            company: settings.text("company").unwrap_or(usual.company),
            location: settings.text("location").unwrap_or(usual.location),
            allow_duplicates: settings.flag("allowDuplicates").unwrap_or_default(),
            index_lag: settings.number("indexLag").unwrap_or_default(),
            limits: match limits {
                Value::Bool(_) => Limits::default(),
                limits => Limits::read(limits)?,
            },
            country: settings.text("country").unwrap_or(usual.country),
        };
        settings.finish()?;
        Ok(read)
    }
}

impl Limits {
    fn read(value: &Value) -> Result<Self, Error> {
        let usual = Self::default();
        let mut settings = settings::Settings::of(value);
        let read = Self {
            burst: settings.number("burst").unwrap_or(usual.burst),
            interval: settings.number("interval").unwrap_or(usual.interval),
            daily: settings.number("daily").unwrap_or(usual.daily),
        };
        settings.finish()?;
        Ok(read)
    }
}

impl Fault {
    /// Reads `{ kind, times, status, message, retryAfter, delay, operation }`, as `sandbox.fail` takes them.
    ///
    /// # Errors
    /// [`Code::Configuration`](crate::Code::Configuration) with every wrong or unknown setting.
    pub fn read(value: &Value) -> Result<Self, Error> {
        let mut settings = settings::Settings::of(value);
        let read = Self {
            kind: settings.text("kind").unwrap_or_default(),
            times: settings.number("times").map(|times| times as u32),
            status: settings.number("status").map(|status| status as u16),
            message: settings.text("message"),
            retry_after: settings.number("retryAfter").map(|seconds| seconds as u32),
            delay: settings.number("delay").unwrap_or_default(),
            operation: settings.text("operation"),
        };
        settings.finish()?;
        known("kind", &read.kind, &FAULTS, &FAULTS.join(", "))?;
        if let Some(id) = &read.operation {
            let api = highlevel::api();
            let ids: Vec<&str> = api.ids().collect();
            known(
                "operation",
                id,
                &ids,
                "the ids that `leadbridge operations` prints",
            )?;
        }
        if value["status"]
            .as_f64()
            .is_some_and(|status| !(200.0..600.0).contains(&status))
        {
            let message = "status must be from 200 to 599";
            return Err(Error::new(Code::Configuration, message));
        }
        Ok(read)
    }
}

/// The kinds of faults.
const FAULTS: [&str; 7] = [
    "status", "refused", "lost", "cut", "delay", "garbage", "html",
];

/// Refuses a name that is none of those known, with the nearest one.
///
/// # Errors
/// [`Code::Configuration`](crate::Code::Configuration).
pub(super) fn known(what: &str, name: &str, names: &[&str], all: &str) -> Result<(), Error> {
    if names.contains(&name) {
        return Ok(());
    }
    let message = match nearest(name, names.iter().copied()) {
        Some(near) => [what, " ", name, " is not known; did you mean ", near, "?"].concat(),
        None => [what, " ", name, " is not known; there are ", all].concat(),
    };
    Err(Error::new(Code::Configuration, message))
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            burst: 100,
            interval: 10_000,
            daily: 200_000,
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            company: "company_sandbox".into(),
            location: "loc_sandbox".into(),
            allow_duplicates: false,
            index_lag: 0,
            limits: Limits::default(),
            limited: true,
            country: "US".into(),
        }
    }
}

/// Something that goes wrong on demand.
#[derive(Clone, Debug, Default)]
pub struct Fault {
    /// What: `status` (answer with `status`, do nothing), `refused` (no connection, do nothing), `lost` (do it, answer
    /// nothing), `cut` (do it, break the answer off), `delay` (do it, answer after `delay`), `garbage` (do it, answer
    /// broken JSON), `html` (a proxy's page with `status`, do nothing).
    pub kind: String,
    /// How many requests it strikes; 1 unless said.
    pub times: Option<u32>,
    /// The status to answer with.
    pub status: Option<u16>,
    /// The message to answer with.
    pub message: Option<String>,
    /// Seconds for a `Retry-After` header.
    pub retry_after: Option<u32>,
    /// Milliseconds to wait before the answer.
    pub delay: Millis,
    /// Only requests of this operation, such as `contacts.create`.
    pub operation: Option<String>,
}
