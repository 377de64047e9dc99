//! Names the members of objects in a JSON form as other forms do.

use crate::json::{Map, Value};
use crate::text::join;

use super::Options;
use super::form::{Target, is_noise, is_phone_country, target};
use super::values::{add, items};

/// Objects that are deeper are kept as JSON text.
const DEEPEST: usize = 8;

/// Names the members of objects as forms do: `{ "address": { "city": … } }` is `address[city]`. The first object of a list
/// needs no number. Lists of scalars stay, and so does an object in the place of a simple field (`name`) none of whose
/// members means anything: it is refused for its type.
pub(super) fn flatten(values: Map, options: &Options) -> Map {
    let mut flat = Map::new();
    for (name, value) in &values {
        let mut members = Map::new();
        spread(&mut members, name, value, 0);
        let is_word = |name: &str| {
            !name
                .trim_end_matches(']')
                .ends_with(|c: char| c.is_ascii_digit())
        };
        let is_field = |name: &str| {
            matches!(target(name, options), Target::Field(_)) || is_phone_country(name)
        };
        let is_whole = items(value).is_none()
            && match target(name, options) {
                Target::Field(_) => !members.keys().any(|name| is_word(name) && is_field(name)),
                Target::Ignored => true,
                _ => false,
            };
        match is_whole {
            true => add(&mut flat, name.clone(), value.clone()),
            false => members
                .into_iter()
                .for_each(|(name, value)| add(&mut flat, name, value)),
        }
    }
    flat
}

fn spread(flat: &mut Map, name: &str, value: &Value, depth: usize) {
    let inner = |key: &str| join(&[name, "[", key, "]"]);
    match value {
        Value::Object(_) | Value::Array(_) if depth > DEEPEST => {
            add(flat, name.to_owned(), value.to_json().into());
        }
        Value::Object(members) => {
            for (key, member) in members {
                spread(flat, &inner(key), member, depth + 1);
            }
        }
        Value::Array(list) if items(value).is_none() => {
            for (at, member) in list.iter().enumerate() {
                match at == 0 && member.is_object() {
                    true => spread(flat, name, member, depth + 1),
                    false => spread(flat, &inner(&at.to_string()), member, depth + 1),
                }
            }
        }
        simple => add(flat, name.to_owned(), simple.clone()),
    }
}

/// How long the fields are that nobody typed: tokens of frameworks can be longer than any form.
pub(super) fn noise(values: &Map) -> usize {
    let mut bytes = 0;
    for (name, value) in values {
        if is_noise(name) {
            bytes += value.as_str().unwrap_or_default().len();
        }
    }
    bytes
}
