//! HighLevel: where it is, its table, and rules of its models that fields cannot say.

mod account;
mod contact;
pub mod search;

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use crate::api::{Api, Area};
use crate::schema::Rules;

/// What the system is, beside its operations.
const ABOUT: &str = include_str!("highlevel/api.txt");

/// What the table cannot say.
const RULES: Rules = Rules {
    model: search::rule,
    fill: account::fill,
    missing: account::missing,
    date: None,
    is_alike: contact::is_alike,
    is_stored: contact::is_stored,
    dropped: contact::dropped,
};

// `AREAS`, name and text of every area that is built in, contacts first, and `LATER`, the names of the others: `build.rs`
// makes them from the files of `src/operations`.
include!(concat!(env!("OUT_DIR"), "/areas.rs"));

/// HighLevel, with every area that this build has. It is made once and shared.
pub fn api() -> Arc<Api> {
    static API: OnceLock<Arc<Api>> = OnceLock::new();
    let make = || {
        let Ok(api) = Api::read(ABOUT) else {
            unreachable!("the text is ours");
        };
        let api = api.with_later(LATER);
        Arc::new(AREAS.iter().fold(api, |api, (name, text)| {
            let area = area(&api, name, *text);
            api.with_area(area)
        }))
    };
    Arc::clone(API.get_or_init(make))
}

/// An area of HighLevel: its text as `src/operations` has it, without comments, one space for each step.
pub fn area(api: &Api, name: &str, text: impl Into<Cow<'static, str>>) -> Area {
    let versions = api.versions.each_ref().map(|version| &**version);
    Area::new(name, text, versions, RULES)
}
