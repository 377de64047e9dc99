//! Custom fields by name. Requests and responses identify them by id; the location's definitions have their names. The clients
//! of this crate do not convert names: a program reads the definitions with `locations.listCustomFields`, and passes each body to
//! [`resolve_body`] before a call, also those of searches. The server finds nothing by a name, without an error.
//!
//! ```
//! use leadbridge::fields::resolve;
//! use leadbridge::json;
//!
//! let defined = json!([{ "id": "f_1", "name": "Lead score", "fieldKey": "contact.lead_score", "dataType": "NUMERICAL" }]);
//! let given = json!({ "lead_score": "7" });
//! let values = resolve(&defined, given.as_object().unwrap()).unwrap();
//! assert_eq!(values, json!([{ "id": "f_1", "value": 7 }]));
//! ```

use crate::json;
use crate::json::{Map, Value};

use crate::check::{DATE, child, kind_of, nearest};
use crate::date;
use crate::error::Problem;
use crate::text::{self, join};

const PLACE: &str = "body.customFields";

/// How many keys an error message lists.
const SHOWN: usize = 20;

/// The prefix of a custom field in a search filter.
const PREFIX: &str = "customFields.";

/// Converts custom field values, named by id, key (`lead_score` or `contact.lead_score`) or name, to the array that a
/// request takes: `[{ id, value }]`. `defined` is the array of definitions from `locations.listCustomFields`. A value
/// is converted to the field's type if that is lossless; `null` clears a field.
///
/// # Errors
/// A problem for every field that the location does not define, and for every value that does not fit its type.
pub fn resolve(defined: &Value, given: &Map) -> Result<Value, Vec<Problem>> {
    let (mut values, mut problems) = (Vec::new(), Vec::new());
    for (name, value) in given {
        let place = child(PLACE, name);
        match find(defined, name) {
            None => problems.push(unknown(defined, place, value)),
            Some(field)
                if values
                    .iter()
                    .any(|other: &Value| other["id"] == field["id"]) =>
            {
                let message = "is repeated under another name: set each custom field once";
                problems.push(Problem::new(place, "repeated", message).with_value(value));
            }
            Some(field) => match fit(field, value) {
                Ok(value) => values.push(json!({ "id": field["id"], "value": value })),
                Err((code, message)) => {
                    problems.push(Problem::new(place, code, message).with_value(value))
                }
            },
        }
    }
    if problems.is_empty() {
        Ok(Value::Array(values))
    } else {
        Err(problems)
    }
}

/// Replaces the names of custom fields in a body by ids: in `customFields`, if it is an object (see [`resolve`]), and
/// in the `filters` of a search, such as `customFields.lead_score`. For a name, the API would return no results and no
/// error.
///
/// # Errors
/// The same as [`resolve`].
pub fn resolve_body(defined: &Value, body: &mut Map) -> Result<(), Vec<Problem>> {
    let mut problems = Vec::new();
    if let Some(given) = body.get_mut("customFields")
        && let Value::Object(values) = given
    {
        match resolve(defined, values) {
            Ok(resolved) => *given = resolved,
            Err(wrong) => problems = wrong,
        }
    }
    if let Some(filters) = body.get_mut("filters") {
        resolve_filters(defined, filters, "body.filters", &mut problems);
    }
    match problems.is_empty() {
        true => Ok(()),
        false => Err(problems),
    }
}

/// A value that is not an array is left to the validation of the body.
fn resolve_filters(defined: &Value, filters: &mut Value, path: &str, problems: &mut Vec<Problem>) {
    let Value::Array(filters) = filters else {
        return;
    };
    for (index, filter) in filters.iter_mut().enumerate() {
        let Value::Object(filter) = filter else {
            continue;
        };
        let place = join(&[path, "[", &index.to_string(), "]"]);
        if let Some(inner) = filter.get_mut("filters") {
            resolve_filters(defined, inner, &child(&place, "filters"), problems);
        }
        let Some(field) = filter.get_mut("field") else {
            continue;
        };
        let name = field.as_str().and_then(|field| field.strip_prefix(PREFIX));
        let Some(name) = name.filter(|name| !name.is_empty()) else {
            continue;
        };
        match find(defined, name) {
            Some(found) => {
                let id = found["id"].as_str().unwrap_or_default();
                *field = join(&[PREFIX, id]).into();
                // The search compares exactly: `"3"` is not 3, and options are case-sensitive.
                let is_one = matches!(
                    found["dataType"].as_str(),
                    Some("NUMERICAL" | "MONETORY" | "FLOAT" | "SINGLE_OPTIONS" | "RADIO")
                );
                let is_exact = matches!(filter["operator"].as_str(), Some("eq" | "not_eq"));
                if let Some(value) = filter.get_mut("value").filter(|_| is_one && is_exact) {
                    match fit(found, value) {
                        Ok(fitting) => *value = fitting,
                        Err((code, message)) => {
                            let place = child(&place, "value");
                            problems.push(Problem::new(place, code, message).with_value(value));
                        }
                    }
                }
            }
            None => problems.push(unknown(defined, child(&place, "field"), field)),
        }
    }
}

fn unknown(defined: &Value, place: String, value: &Value) -> Problem {
    let keys: Vec<&str> = list(defined).iter().filter_map(key).collect();
    let name = place.rsplit('.').next().unwrap_or_default();
    let message = match (nearest(name, keys.iter().copied()), keys.get(..SHOWN)) {
        (_, None) if keys.is_empty() => {
            "is not a custom field of the location, which has none".to_owned()
        }
        (_, None) => join(&[
            "is not a custom field of the location; its fields are: ",
            &text::list(&keys, ", "),
        ]),
        (Some(near), _) => join(&[
            "is not a custom field of the location; did you mean ",
            near,
            "?",
        ]),
        (None, Some(some)) => join(&[
            "is not a custom field of the location; its fields are: ",
            &text::list(some, ", "),
            " and more",
        ]),
    };
    Problem::new(place, "unknown_field", message).with_value(value)
}

fn list(defined: &Value) -> &[Value] {
    defined.as_array().map_or(&[], Vec::as_slice)
}

/// The key without the record type in front, such as `contact.`.
fn key(field: &Value) -> Option<&str> {
    let key = field["fieldKey"].as_str()?;
    Some(key.split_once('.').map_or(key, |(_, key)| key))
}

/// Finds a definition by id, key or name.
pub(crate) fn find<'a>(defined: &'a Value, name: &str) -> Option<&'a Value> {
    let by = |is: &dyn Fn(&Value) -> bool| list(defined).iter().find(|field| is(field));
    by(&|field| field["id"] == name)
        .or_else(|| by(&|field| field["fieldKey"] == name || key(field) == Some(name)))
        .or_else(|| {
            let is = |own: Option<&str>| own.is_some_and(|own| own.eq_ignore_ascii_case(name));
            by(&|field| is(field["name"].as_str()) || is(key(field)))
        })
}

/// Converts a value to the field's type.
pub(crate) fn fit(field: &Value, value: &Value) -> Result<Value, (&'static str, String)> {
    if value.is_null() {
        return Ok(Value::Null);
    }
    let mut options: Vec<&str> = Vec::new();
    for name in ["picklistOptions", "options"] {
        for option in list(&field[name]).iter().filter_map(Value::as_str) {
            if !options.contains(&option) {
                options.push(option);
            }
        }
    }
    let alike = |text: &str| {
        let mut options = options.iter();
        options.find(|option| option.eq_ignore_ascii_case(text.trim()))
    };
    let option = |value: &Value| match value.as_str() {
        Some(text) if options.is_empty() || options.contains(&text) => Ok(value.clone()),
        Some(text) if alike(text).is_some() => Ok((*alike(text).unwrap_or(&"")).into()),
        // A number is accepted for an option with the same text, such as `2` of `1`, `2`, `3`.
        None if value.is_number() && alike(&value.to_text()).is_some() => {
            Ok(value.to_text().into())
        }
        _ => Err((
            "not_one_of",
            join(&["must be one of ", &text::list(&options, ", ")]),
        )),
    };
    let wrong = |what: &str| {
        let message = join(&["must be ", what, ", not ", kind_of(value)]);
        Err(("wrong_type", message))
    };
    match field["dataType"].as_str().unwrap_or_default() {
        "NUMERICAL" | "MONETORY" | "FLOAT" => match value {
            Value::Number(_) => Ok(value.clone()),
            Value::String(text) => match Value::read(text.trim()) {
                Ok(number @ Value::Number(_)) => Ok(number),
                _ => wrong("a number"),
            },
            _ => wrong("a number"),
        },
        "DATE" => match value
            .as_str()
            .and_then(|text| date::read_written(text, date::Order::MonthOnly))
        {
            Some(date) => Ok(date.iso().into()),
            None => Err(("not_a_date", DATE.to_owned())),
        },
        "CHECKBOX" | "MULTIPLE_OPTIONS" => match value {
            Value::Array(items) => items.iter().map(option).collect(),
            one => option(one).map(|one| Value::Array(vec![one])),
        },
        "SINGLE_OPTIONS" | "RADIO" => option(value),
        "TEXT" | "LARGE_TEXT" | "PHONE" | "EMAIL" => match value {
            Value::String(_) => Ok(value.clone()),
            Value::Number(number) => Ok(number.as_str().into()),
            _ => wrong("a string"),
        },
        // Values of unknown types are left to the server.
        _ => Ok(value.clone()),
    }
}
