//! Values that the session fills in: the location and the company, under the names that operations use.

use crate::schema::{Fields, Fill, Kind, Plain, Version};

/// The value to fill in for a field. Payments, products and the store call the location `altId`; it is filled in unless
/// the type of `altType` beside it excludes locations.
pub(super) fn fill(name: &str, beside: Option<&Fields>, version: Version) -> Option<Fill> {
    let is_other = |kind: &Kind| match kind {
        Kind::Plain(Plain::String, _) => false,
        Kind::Enum(words) => !words.iter().any(|word| word.value == "location"),
        _ => true,
    };
    let takes_alt = || {
        let kind = beside.map(|fields| fields.named("altType", version).map(|field| &field.kind));
        kind.is_some_and(|kind| !kind.is_some_and(is_other))
    };
    match name {
        "locationId" | "location_id" => Some(Fill::Location),
        "companyId" => Some(Fill::Company),
        "altId" if takes_alt() => Some(Fill::Location),
        "altType" if takes_alt() => Some(Fill::Constant("location")),
        _ => None,
    }
}

/// The message for a missing field. The location and the company can be set once for all calls.
pub(super) fn missing(name: &str) -> &'static str {
    match name {
        "locationId" | "location_id" | "altId" | "altType" => {
            "is required: pass it, or set the location once with createClient({ location }), on the command line with --location or LEADBRIDGE_LOCATION"
        }
        "companyId" => {
            "is required: pass it, or set the company once with createClient({ company }), on the command line with --company or LEADBRIDGE_COMPANY"
        }
        _ => "is required",
    }
}
