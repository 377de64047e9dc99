//! HighLevel: where it is, its table, and rules of its models that fields cannot say.

pub mod search;

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use crate::api::{Api, Area};

/// The address of the API, the same for every version.
pub const BASE_URL: &str = "https://services.leadconnectorhq.com";

/// The `Version` header of v2, where neither a row nor its area says its own.
const VERSION: &str = "2021-07-28";

// `AREAS`, name and text of every area, contacts first: `build.rs` makes it from the files of `src/operations`.
include!(concat!(env!("OUT_DIR"), "/areas.rs"));

/// HighLevel, with every area that this build has. It is made once and shared.
pub fn api() -> Arc<Api> {
    static API: OnceLock<Arc<Api>> = OnceLock::new();
    let add = |api: Api, (name, text): &(&str, &'static str)| api.with_area(area(name, *text));
    let make = || Arc::new(AREAS.iter().fold(Api::new("HighLevel", BASE_URL), add));
    Arc::clone(API.get_or_init(make))
}

/// An area of HighLevel: its text as `src/operations` has it, without comments, one space for each step.
pub fn area(name: &str, text: impl Into<Cow<'static, str>>) -> Area {
    Area::new(name, text, VERSION, search::rule)
}
