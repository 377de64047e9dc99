//! The settings of the sandbox.

use super::Limits;
use crate::error::{Error, Millis};
use crate::json::Value;
use crate::settings;

/// The settings of the sandbox; all have defaults.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The id of the company; `company_sandbox` by default.
    pub company: String,
    /// The id of the first location, to which the token `pit-sandbox` belongs; `loc_sandbox` by default.
    pub location: String,
    /// Whether contacts may share an e-mail address or phone number.
    pub allow_duplicates: bool,
    /// The delay between a write and its visibility in searches, in milliseconds.
    pub index_lag: Millis,
    /// The rate limits.
    pub limits: Limits,
    /// Whether the rate limits are enforced.
    pub limited: bool,
    /// The country of national phone numbers.
    pub country: String,
}

impl Settings {
    /// Parses `{ company, location, allowDuplicates, indexLag, limits, country }`, the argument of `createSandbox`.
    /// Rate limits are enforced if `limits` is true or an object.
    ///
    /// # Errors
    /// [`Code::Configuration`](crate::Code::Configuration) with every invalid or unknown setting.
    pub fn read(value: &Value) -> Result<Self, Error> {
        let usual = Self::default();
        let mut settings = settings::Settings::of(value);
        let (limited, limits) = match settings.any("limits") {
            None => (false, Limits::default()),
            Some(Value::Bool(limited)) => (*limited, Limits::default()),
            Some(limits) => (limits.is_object(), settings.inside("limits", Limits::read)),
        };
        let read = Self {
            limited,
            company: settings.string("company").unwrap_or(usual.company),
            location: settings.string("location").unwrap_or(usual.location),
            allow_duplicates: settings.boolean("allowDuplicates").unwrap_or_default(),
            index_lag: settings.number("indexLag").unwrap_or_default(),
            limits,
            country: settings.string("country").unwrap_or(usual.country),
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
