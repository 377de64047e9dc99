//! How the sandbox behaves.

use super::Limits;
use crate::error::{Error, Millis};
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
