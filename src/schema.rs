//! What a field is: the language of fields, read into nodes once.
//!
//! Fields are written as text, one `name type` after another, separated by commas or lines:
//!
//! ```text
//! title! string(1..75)          required, 1 to 75 characters
//! limit integer(1..500)         a whole number from 1 to 500
//! email email?                  may be null, which empties the field; absent leaves it alone
//! tags [string](..50)           a list of at most 50
//! status 'active'|'inactive'    one of these words; 'inactive'@v3 only in v3
//! contact Contact               another model
//! filters [Filter|Group]        either of two models
//! value(field_value|fieldValue) any      callers write any of the three; v2 sends the first, v3 the second
//! limit@v3 number               only in v3; of two lines with one name each is for its version
//! priority 0|0.5|1              one of these numbers
//! prices {number}               an object with any names, whose values are numbers
//! ```
//!
//! The types with formats are those of [`Plain`]. Absent, null and a value are three different things everywhere.

mod kind;
mod models;
mod slips;

use crate::date::Date;
use crate::error::Problem;
use crate::json::{Map, Value};

pub use kind::{Bounds, Field, Fields, Kind, Plain, Word, words_in};
pub use models::{Model, Models};
pub(crate) use models::{blocks, is_model, packed, properties};
pub(crate) use slips::{body_slips, field_slips, slips};

/// The version of an API that a client speaks.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Version {
    /// Each operation's own `Version` header, such as `2021-07-28`.
    #[default]
    V2,
    /// `Version: v3`, released 2026-06-11.
    V3,
}

impl Version {
    /// Both, in order.
    pub const ALL: [Self; 2] = [Self::V2, Self::V3];

    /// Reads `v2` or `v3`.
    pub fn read(text: &str) -> Option<Self> {
        match text {
            "v2" => Some(Self::V2),
            "v3" => Some(Self::V3),
            _ => None,
        }
    }
}

/// A rule that fields cannot say: it gets an object and its path, and adds what is wrong.
pub type Rule = fn(&Map, &str, &mut Vec<Problem>);

/// What a session fills in where the caller says nothing.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fill {
    /// The location.
    Location,
    /// The company.
    Company,
    /// This word, where there is a location.
    Word(&'static str),
}

/// What the table of a system cannot say.
#[derive(Clone, Copy)]
pub struct Rules {
    /// The rule of the model of this name.
    pub model: fn(&str) -> Option<Rule>,
    /// What is filled in for a required field of this name that stands beside `fields`; for a parameter of the path without
    /// them.
    pub fill: fn(&str, Option<&Fields>, Version) -> Option<Fill>,
    /// Said of a required field of this name that is not there.
    pub missing: fn(&str) -> &'static str,
    /// A date as the system writes it; where there is none, dates are sent as they are written.
    pub date: Option<fn(Date) -> String>,
    /// Whether two values of a field by which records are found are the same, whatever their spelling.
    pub is_alike: fn(&Value, &Value) -> bool,
    /// Whether a record that was found is the one that was sent: without it, a lost create is never taken for done.
    pub is_stored: fn(&Map, &Value) -> bool,
    /// What of the record that was sent is not in the one that was answered.
    pub dropped: fn(&Map, &Value) -> Vec<Problem>,
}

impl Rules {
    /// Those of a system without any.
    pub const NONE: Self = Self {
        model: |_| None,
        fill: |_, _, _| None,
        missing: |_| "is required",
        date: None,
        is_alike: |sent, found| sent == found,
        is_stored: |_, _| false,
        dropped: |_, _| Vec::new(),
    };
}
