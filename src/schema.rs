//! The schema language for fields, and the parsed schemas.
//!
//! A schema is text with one `name type` per field, separated by commas or line breaks:
//!
//! ```text
//! title! string(1..75)          required, 1 to 75 characters
//! limit integer(1..500)         a whole number from 1 to 500
//! email email?                  may be null, which clears the field; absent leaves it unchanged
//! tags [string](..50)           an array of at most 50 strings
//! status 'active'|'inactive'    one of these strings; 'inactive'@v3 would only be in v3
//! contact Contact               a model
//! filters [Filter|Group]        an array of either of two models
//! value(field_value|fieldValue) any      callers may use any of the names; field_value is sent in v2, fieldValue in v3
//! limit@v3 number               only in v3; another line may have the same name for v2
//! priority 0|0.5|1              one of these numbers
//! prices {number}               an object with any member names, whose values are numbers
//! ```
//!
//! A model is a block of fields with a name that begins with a capital letter. `answer` in place of `model` is for responses
//! only: any field may be missing, and unknown ones are kept. `words` is a name for a type.
//!
//! ```text
//! model Member
//!   name! string(1..40)
//!   email email?
//!   phone phone
//!   level Level
//!   read-only id joined           responses have these fields, requests must not
//!   one-of email phone            at least one of these must have a value
//! words Level
//!   'basic'|'premium'
//! ```
//!
//! The formats are listed at [`Plain`]. Absent, `null` and a value are always three different things.

mod kind;
mod language;
mod lint;
mod models;

use core::fmt;

use crate::date::{self, Date};
use crate::error::Problem;
use crate::json::{Map, Value};

pub use kind::Plain;
#[doc(hidden)]
pub use kind::{Bounds, Field, Fields, Kind, Variant, variants_in};
pub(crate) use lint::{lint, lint_body, lint_field};
#[doc(hidden)]
pub use models::{Model, Models};
pub(crate) use models::{blocks, is_model, packed, properties};

/// The version of an API that a client uses.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Version {
    /// The operation's own `Version` header, such as `2021-07-28`.
    #[default]
    V2,
    /// `Version: v3`, released 2026-06-11.
    V3,
}

impl Version {
    /// All versions, in order.
    pub const ALL: [Self; 2] = [Self::V2, Self::V3];

    /// Parses `v2` or `v3`.
    pub fn read(text: &str) -> Option<Self> {
        match text {
            "v2" => Some(Self::V2),
            "v3" => Some(Self::V3),
            _ => None,
        }
    }
}

impl fmt::Display for Version {
    /// `v2` or `v3`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V2 => "v2",
            Self::V3 => "v3",
        })
    }
}

/// A validation rule that the schema language cannot express. It takes an object and its path, and adds problems.
#[doc(hidden)]
pub type Rule = fn(&Map, &str, &mut Vec<Problem>);

/// A value that the session fills in for a required field.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
#[doc(hidden)]
pub enum Fill {
    /// The session's location.
    Location,
    /// The session's company.
    Company,
    /// This string, if the session has a location.
    Constant(&'static str),
}

/// What the tables of a system cannot express: `Rules { date: Some(Format::day_first(Date::iso)), ..Rules::NONE }`.
#[derive(Clone, Copy)]
pub struct Rules {
    /// The rule for the model with a name.
    #[doc(hidden)]
    pub model: fn(&str) -> Option<Rule>,
    /// The value to fill in for a required field with a name. The second argument is the fields beside it, or `None`
    /// for a path parameter.
    #[doc(hidden)]
    pub fill: fn(&str, Option<&Fields>, Version) -> Option<Fill>,
    /// The message for a missing required field with a name.
    #[doc(hidden)]
    pub missing: fn(&str) -> &'static str,
    /// The system's date format. Dates are read with the year first or in the order of this format, and sent in it. If
    /// it is `None`, dates are read with the year or the month first, and sent as the caller wrote them.
    pub date: Option<date::Format>,
    /// Whether two values of a field that identifies a record, such as a phone number, are equal apart from spelling.
    pub is_same: fn(&Value, &Value) -> bool,
    /// Whether a record that was found is the one that was sent. The default never accepts one, so that a create whose
    /// response was lost is not reported as done.
    pub is_stored: fn(&Map, &Value) -> bool,
    /// When the server created a record that was found, in milliseconds since 1970, if the record says.
    pub created: fn(&Value) -> Option<i64>,
    /// The fields of a sent record that the server ignored, by comparing it with the record in the response.
    pub dropped: fn(&Map, &Value) -> Vec<Problem>,
}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rules").finish_non_exhaustive()
    }
}

impl Rules {
    /// The rules of a system that needs none.
    pub const NONE: Self = Self {
        model: |_| None,
        fill: |_, _, _| None,
        missing: |_| "is required",
        date: None,
        is_same: |sent, found| sent == found,
        is_stored: |_, _| false,
        created: |_| None,
        dropped: |_, _| Vec::new(),
    };

    /// Parses a date from a caller: with the year first, or in the order of the system's format.
    pub(crate) fn read_date(&self, text: &str) -> Option<Date> {
        match self.date {
            Some(format) => format.read(text),
            None => date::read(text, date::Order::MonthOnly),
        }
    }
}
