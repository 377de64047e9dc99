//! Compares contacts in requests with those in responses.

use crate::json::{Map, Value};
use crate::text::{has, join};

use crate::date;
use crate::error::Problem;

/// Fields that the server ignored: an upsert that matches one contact by e-mail ignores a phone number that another
/// contact has (issue 37).
pub(super) fn dropped(sent: &Map, contact: &Value) -> Vec<Problem> {
    let mut warnings = dropped_fields(sent, &contact["customFields"]);
    let ignored = |name: &&&str| {
        sent.get(name).is_some_and(|value| {
            value.is_string()
                && match **name {
                    "gender" => *value != contact["gender"],
                    name => !is_same(value, &contact[name]),
                }
        })
    };
    let warn = |name: &&str| {
        // Issue 313: an upsert of an existing contact ignores the gender.
        let message = match *name {
            "gender" => "was ignored by the server: an upsert sets it on new contacts only",
            "phone" => {
                "was not stored as sent: another contact may have it, or the extension is lost"
            }
            _ => "was ignored by the server: another contact may have it",
        };
        Problem::new(join(&["body.", name]), "field_ignored", message)
    };
    let names = ["email", "phone", "gender"];
    warnings.extend(names.iter().filter(ignored).map(warn));
    warnings
}

/// Custom fields that the server ignored because the location has none with this id or key.
fn dropped_fields(sent: &Map, stored: &Value) -> Vec<Problem> {
    let sent = sent.get("customFields").and_then(Value::as_array);
    let (Some(stored), Some(sent)) = (stored.as_array(), sent) else {
        return Vec::new();
    };
    let is_dropped = |field: &Value| {
        let value = ["value", "field_value", "fieldValue"].map(|name| &field[name]);
        let is_empty = value.iter().all(|value| match value {
            Value::Array(items) => items.is_empty(),
            value => is_empty(value),
        });
        !is_empty
            && match &field["id"] {
                // Responses have no keys: a field that was sent by key is only known to be missing if there are no
                // fields at all.
                Value::Null => stored.is_empty(),
                id => !stored.iter().any(|stored| stored["id"] == *id),
            }
    };
    let message = "was ignored by the server: the location may have no such custom field";
    let warn = |(index, _): (usize, &Value)| {
        let place = join(&["body.customFields[", &index.to_string(), "]"]);
        Problem::new(place, "field_ignored", message)
    };
    let sent = sent.iter().enumerate();
    sent.filter(|(_, field)| is_dropped(field))
        .map(warn)
        .collect()
}

/// Whether a value is `null` or an empty string.
fn is_empty(value: &Value) -> bool {
    value.is_null() || value.as_str() == Some("")
}

/// Fields of a contact that the server never fills in by itself.
const OWN: &[&str] = &[
    "email",
    "phone",
    "firstName",
    "lastName",
    "companyName",
    "address1",
    "city",
    "state",
    "postalCode",
    "website",
    "dateOfBirth",
];

/// When a contact was created, in milliseconds since 1970.
pub(super) fn created(contact: &Value) -> Option<i64> {
    contact["dateAdded"].as_str().and_then(date::instant)
}

/// Whether a stored contact is the one that was sent: it has every field that was sent, and none that only another call
/// can have set.
pub(super) fn is_stored(sent: &Map, contact: &Value) -> bool {
    let is_empty = is_empty;
    let text = |value: &Value| {
        value
            .as_str()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase()
    };
    let full_name = || {
        let name = join(&[
            &text(&contact["firstName"]),
            " ",
            &text(&contact["lastName"]),
        ]);
        name.trim().to_owned()
    };
    let is_same = |(name, value): (&String, &Value)| {
        let found = &contact[name.as_str()];
        match (name.as_str(), value) {
            // Filled in from the session if the caller leaves it out.
            ("locationId", _) => true,
            _ if is_empty(value) => is_empty(found),
            ("name", _) if is_empty(found) => text(value) == full_name(),
            ("email" | "phone", _) => is_same(value, found),
            ("dateOfBirth", Value::String(day)) => {
                let read = |text: &str| date::read(text, date::Order::MonthFirst);
                let found = found.as_str().and_then(read);
                found.is_some() && found == read(day)
            }
            ("tags", Value::Array(tags)) => tags.iter().all(|tag| {
                let stored = found.as_array().into_iter().flatten();
                stored.into_iter().any(|stored| text(stored) == text(tag))
            }),
            ("customFields", Value::Array(fields)) => fields.iter().all(|field| {
                let value = ["value", "field_value", "fieldValue"]
                    .iter()
                    .map(|name| &field[*name]);
                let value = value.into_iter().find(|value| !value.is_null());
                let stored = found.as_array().into_iter().flatten();
                let mut stored = stored.filter(|stored| stored["id"] == field["id"]);
                // A field that was sent by key cannot be compared: responses have only ids.
                !field["id"].is_string()
                    || value.is_none_or(|value| {
                        stored.any(|stored| stored["value"].to_text() == value.to_text())
                    })
            }),
            (_, Value::String(_)) => text(value) == text(found),
            (_, Value::Bool(false)) if found.is_null() => true,
            (_, Value::Array(_) | Value::Object(_)) => true,
            _ => value == found,
        }
    };
    let is_ours = |name: &&&str| {
        sent.contains_key(name) || (name.ends_with("Name") && sent.contains_key("name"))
    };
    sent.iter().all(is_same)
        && OWN
            .iter()
            .filter(|name| !is_ours(name))
            .all(|name| is_empty(&contact[*name]))
}

/// Whether two e-mail addresses or phone numbers are equal apart from spelling.
pub(super) fn is_same(sent: &Value, found: &Value) -> bool {
    let plain = |value: &Value| -> String {
        let text = value
            .as_str()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase();
        match has(&text, "@") {
            true => text,
            false => text.chars().filter(char::is_ascii_digit).collect(),
        }
    };
    let (sent, found) = (plain(sent), plain(found));
    // A national number is the end of the international number that the server stores.
    sent == found
        || (!has(&sent, "@") && !sent.is_empty() && found.ends_with(sent.trim_start_matches('0')))
}
