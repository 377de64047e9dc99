//! What a session fills in: location and company, under the names that operations have for them.

use crate::schema::{Fields, Fill, Kind, Plain, Version};

/// What is filled in for a field of this name. Payments, products and the store call the location `altId`, unless `altType`
/// beside it can only be something else.
pub(super) fn fill(name: &str, beside: Option<&Fields>, version: Version) -> Option<Fill> {
    let is_other = |kind: &Kind| match kind {
        Kind::Plain(Plain::String, _) => false,
        Kind::Words(words) => !words.iter().any(|word| word.value == "location"),
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
        "altType" if takes_alt() => Some(Fill::Word("location")),
        _ => None,
    }
}

/// What to do about a field that must be there: the account's own are set once.
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
