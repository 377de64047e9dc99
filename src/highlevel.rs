//! HighLevel: its definition, its operations, and the rules that the tables cannot express.

mod account;
mod contact;
#[doc(hidden)]
pub mod search;

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use crate::api::{Api, Area};
use crate::schema::Rules;

/// The definition of the system, without its operations.
const ABOUT: &str = include_str!("highlevel/api.txt");

/// What the tables cannot express.
const RULES: Rules = Rules {
    model: search::rule,
    fill: account::fill,
    missing: account::missing,
    date: None,
    is_same: contact::is_same,
    is_stored: contact::is_stored,
    created: contact::created,
    dropped: contact::dropped,
};

// `build.rs` generates this file from `src/operations`: `AREAS` has the name and text of every built-in area, contacts
// first, and `LOADABLE` the names of the others.
include!(concat!(env!("OUT_DIR"), "/areas.rs"));

/// HighLevel with the built-in areas of this build. The value is created once and shared.
pub fn api() -> Arc<Api> {
    static API: OnceLock<Arc<Api>> = OnceLock::new();
    let make = || {
        let Ok(api) = Api::read(ABOUT) else {
            unreachable!("the text is ours");
        };
        let api = api.with_loadable(LOADABLE);
        Arc::new(AREAS.iter().fold(api, |api, (name, text)| {
            let area = area(&api, name, *text);
            api.with_area(area)
        }))
    };
    Arc::clone(API.get_or_init(make))
}

/// Creates an area of HighLevel from text in the syntax of `src/operations`, without comments and with one space per
/// level.
#[doc(hidden)]
pub fn area(api: &Api, name: &str, text: impl Into<Cow<'static, str>>) -> Area {
    let versions = api.versions.each_ref().map(|version| &**version);
    Area::new(name, text, versions, RULES)
}
