//! Validation rules that the schema language cannot express. Most are for the filters of the contact search: the
//! specification does not describe its body, so they follow the search guide and issues 31, 42, 279, 289 and 314.

use crate::json::{Map, Value};
use crate::text::{IS_HANDLER, join, length, replace};

use crate::check::{child, nearest};
use crate::error::Problem;
use crate::schema::Rule;

/// The rule for a model.
pub(crate) fn rule(model: &str) -> Option<Rule> {
    match model {
        // None of its operations has such a model.
        _ if IS_HANDLER => None,
        "ContactSearch" => Some(pages),
        "ContactFilter" => Some(filter),
        "LinkedinPoll" => Some(different_options),
        _ => None,
    }
}

const TEXT: &str = "eq not_eq contains not_contains exists not_exists";
const EXACT: &str = "eq not_eq exists not_exists";
const ORDERED: &str = "range exists not_exists";
const EVERY: &str = "eq not_eq contains not_contains exists not_exists range";

/// The searchable fields and their operators.
pub const FIELDS: &[(&str, &str)] = &[
    ("id", EXACT),
    ("contactName", TEXT),
    ("firstNameLowerCase", TEXT),
    ("lastNameLowerCase", TEXT),
    ("email", EXACT),
    ("phone", TEXT),
    ("address", TEXT),
    ("city", TEXT),
    ("state", TEXT),
    ("country", TEXT),
    ("postalCode", TEXT),
    ("companyName", TEXT),
    ("businessName", TEXT),
    ("assignedTo", EXACT),
    ("source", TEXT),
    ("dnd", EXACT),
    ("isValidWhatsapp", EXACT),
    ("followers", EXACT),
    ("tags", TEXT),
    ("dateAdded", ORDERED),
    ("dateUpdated", ORDERED),
    ("lastEmailClickedDate", ORDERED),
    ("lastEmailOpenedDate", ORDERED),
    ("dndSettings.Email.status", EXACT),
    ("dndSettings.SMS.status", EXACT),
    ("dndSettings.Call.status", EXACT),
    ("inboundDndSettings.all.status", EXACT),
];

/// The operators of a field, separated by spaces; `None` if the field is not searchable.
pub fn operators(field: &str) -> Option<&'static str> {
    if field
        .strip_prefix("customFields.")
        .is_some_and(|id| !id.is_empty())
    {
        return Some(EVERY);
    }
    FIELDS
        .iter()
        .find(|(name, _)| *name == field)
        .map(|(_, operators)| *operators)
}

/// Rejects a page number together with a cursor, and page numbers beyond the 10,000th contact.
fn pages(search: &Map, path: &str, problems: &mut Vec<Problem>) {
    let Some(page) = search.get("page").and_then(Value::as_f64) else {
        return;
    };
    if search.contains_key("searchAfter") {
        let message =
            "cannot be used together with searchAfter: leave page out and continue with the cursor";
        problems.push(Problem::new(child(path, "page"), "contradiction", message));
    }
    let limit = search
        .get("pageLimit")
        .and_then(Value::as_f64)
        .unwrap_or(1.0);
    if page * limit > 10_000.0 {
        let message =
            "is beyond the first 10,000 contacts: continue with searchAfter of the last contact";
        problems.push(Problem::new(child(path, "page"), "too_large", message));
    }
}

fn filter(filter: &Map, path: &str, problems: &mut Vec<Problem>) {
    let (Some(field), Some(operator)) = (text(filter, "field"), text(filter, "operator")) else {
        return;
    };
    let Some(allowed) = operators(field) else {
        let names = FIELDS.iter().map(|(name, _)| *name);
        let message = match nearest(field, names) {
            Some(near) => join(&["cannot be searched; did you mean ", near, "?"]),
            None => "cannot be searched; custom fields are written customFields.{id}".to_owned(),
        };
        let value = Value::String(field.to_owned());
        problems
            .push(Problem::new(child(path, "field"), "unknown_field", message).with_value(&value));
        return;
    };
    if EVERY.split(' ').any(|known| known == operator)
        && !allowed.split(' ').any(|known| known == operator)
    {
        let message = join(&[
            "does not work on ",
            field,
            ": use ",
            &replace(allowed, " ", ", "),
        ]);
        problems.push(Problem::new(child(path, "operator"), "not_one_of", message));
        return;
    }
    let value = filter.get("value");
    let at = child(path, "value");
    let problem = match (operator, value) {
        ("exists" | "not_exists", Some(_)) => {
            Some(("unknown_field", "must be left out with this operator"))
        }
        ("exists" | "not_exists", None) => None,
        (_, None | Some(Value::Null)) => Some(("missing", "is required with this operator")),
        ("range", Some(Value::Object(range))) => {
            let known = |name: &String| matches!(name.as_str(), "gt" | "gte" | "lt" | "lte");
            (range.is_empty() || !range.keys().all(known))
                .then_some(("wrong_type", "must be an object of gt, gte, lt or lte"))
        }
        ("range", Some(_)) => Some(("wrong_type", "must be an object of gt, gte, lt or lte")),
        ("contains" | "not_contains", Some(value)) if !value.is_string() => {
            Some(("wrong_type", "must be a string"))
        }
        (_, Some(Value::String(text))) if length(text) > 75 => {
            Some(("too_long", "must have at most 75 characters"))
        }
        _ => None,
    };
    if let Some((code, message)) = problem {
        problems.push(Problem::new(at, code, message));
    }
}

/// Rejects a poll with repeated options: the only array in the specification whose items must be unique.
fn different_options(poll: &Map, path: &str, problems: &mut Vec<Problem>) {
    let options = poll.get("options").and_then(Value::as_array);
    let mut seen = Vec::new();
    for (index, option) in options.into_iter().flatten().enumerate() {
        let text = option["text"].as_str();
        if text.is_some() && seen.contains(&text) {
            let place = join(&[&child(path, "options"), "[", &index.to_string(), "]"]);
            let message = "is repeated: the options must be different";
            problems.push(Problem::new(place, "repeated", message));
        }
        seen.push(text);
    }
}

fn text<'a>(object: &'a Map, name: &str) -> Option<&'a str> {
    object.get(name).and_then(Value::as_str)
}
