//! The fields of an operation as a tree of data, for forms and documentation.

use serde_json::{Map, Value, json};

use crate::model::{Kind, Model, fields, words_in};
use crate::operation::{Operation, Version};

/// How deep models are followed: some hold themselves.
const DEPTH: usize = 5;

/// `{ params: Field[], body?: Field[] }`, where a field is
/// `{ name, in, type, required, nullable?, words?, list?, fields? }`.
pub fn describe(operation: &'static Operation, version: Version) -> Value {
    let path = operation.path_in(version).unwrap_or_default();
    let in_path = Operation::path_parameters(path)
        .map(|name| Value::Object(named(name, "path", "string", true)));
    let in_query = operation
        .query_in(version)
        .into_iter()
        .flat_map(|text| members(text, "query", version, 0));
    let mut described = json!({ "params": in_path.chain(in_query).collect::<Vec<_>>() });
    if let Some(body) = operation.body {
        let body = Model::read(body).fields;
        described["body"] = members(body, "body", version, 0).collect();
    }
    described
}

fn members(
    text: &'static str,
    place: &'static str,
    version: Version,
    depth: usize,
) -> impl Iterator<Item = Value> {
    fields(text).map(move |field| {
        let mut said = named(field.name, place, field.kind, field.required);
        add_kind(&mut said, field.kind, place, version, depth);
        Value::Object(said)
    })
}

fn named(name: &str, place: &str, kind: &str, required: bool) -> Map<String, Value> {
    [
        ("name", name.into()),
        ("in", place.into()),
        ("type", kind.into()),
        ("required", required.into()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into_iter()
    .collect()
}

/// Adds what a type says of itself.
fn add_kind(
    said: &mut Map<String, Value>,
    text: &'static str,
    place: &'static str,
    version: Version,
    depth: usize,
) {
    match Kind::read(text) {
        Kind::Nullable(inner) => {
            said.insert("nullable".into(), true.into());
            add_kind(said, inner, place, version, depth);
        }
        Kind::List(item, _) => {
            said.insert("list".into(), true.into());
            add_kind(said, item, place, version, depth);
        }
        Kind::Words(words) => {
            said.insert("words".into(), words_in(words, version).collect());
        }
        Kind::Model(model) if depth < DEPTH => {
            let inside = members(model.fields, place, version, depth + 1).collect();
            said.insert("fields".into(), inside);
        }
        _ => {}
    }
}
