//! The table as data: what a page, a command line or a reader wants to know of the rows.

use crate::json;
use crate::json::{Map, Value};

use crate::call::operation;
use crate::error::Error;
use crate::model::{Field, Kind, Model, fields_in, words_in};
use crate::operation::{Operation, Paging, Version};
use crate::operations::{self, version_header};

/// Every row: `{ id, area, name?, summary, v2, v3, scopes, tokens, params, body?, result?, pages?, deprecated? }`, `result`
/// where the build has answers. `v2` and `v3` are `{ method, path, version }` or null; `version` is null for an operation
/// without that header.
pub fn rows() -> Value {
    operations::all().map(row).collect()
}

fn row(operation: &'static Operation) -> Value {
    let words = |text: &'static str| -> Value { text.split_whitespace().collect() };
    let place = |version| match operation.path_in(version) {
        None => Value::Null,
        Some(path) => {
            json!({ "method": operation.method.as_str(), "path": path, "version": version_header(operation, version) })
        }
    };
    let newest = if operation.path_in(Version::V3).is_some() {
        Version::V3
    } else {
        Version::V2
    };
    let mut row = json!({
        "id": operation.id,
        "area": operation.area(),
        "summary": operation.summary(),
        "v2": place(Version::V2),
        "v3": place(Version::V3),
        "scopes": words(operation.scope),
        "tokens": words(operation.tokens),
        "params": params(operation, newest).map(|field| json!({
            "name": field.name, "in": field.place, "type": field.kind, "required": field.required,
        })).collect::<Value>(),
    });
    if let Some(name) = operation.name {
        row["name"] = name.into();
    }
    if let Some(body) = operation.body_in(newest) {
        row["body"] = body.split_whitespace().collect::<Vec<_>>().join(" ").into();
    }
    if let Some(result) = operation.result {
        row["result"] = result.into();
    }
    add_pages(&mut row, operation, newest);
    if operation.deprecated[newest as usize] {
        row["deprecated"] = true.into();
    }
    row
}

/// Where a list has its items, and how it goes on.
fn add_pages(out: &mut Value, operation: &Operation, version: Version) {
    if let Some((items, paging)) = operation.pages_in(version) {
        let by = match paging {
            Paging::StartAfter => "startAfter",
            Paging::Cursor(name, _) | Paging::Count(name) | Paging::Page(name) => name,
            Paging::Once => "once",
        };
        out["pages"] = json!({ "items": items, "by": by });
    }
}

/// A parameter of the path or the query.
struct Parameter {
    name: &'static str,
    place: &'static str,
    kind: &'static str,
    required: bool,
}

fn params(operation: &'static Operation, version: Version) -> impl Iterator<Item = Parameter> {
    let path = operation.path_in(version).unwrap_or_default();
    let in_path = Operation::path_parameters(path).map(move |name| {
        let typed = fields_in(operation.path_fields, version).find(|field| field.name == name);
        Parameter {
            name,
            place: "path",
            kind: typed.map_or("string", |field| field.kind),
            required: true,
        }
    });
    let in_query = fields_in(operation.query, version).map(|field| Parameter {
        name: field.name,
        place: "query",
        kind: field.kind,
        required: field.required,
    });
    in_path.chain(in_query)
}

/// The fields of an operation as a tree: `{ params: Field[], body?: Field[], pages? }`, where a field is
/// `{ name, in, type, required, nullable?, words?, list?, map?, fields? }`. Models are followed five deep.
///
/// # Errors
/// [`crate::Code::UnknownOperation`] for an id that no row has.
pub fn describe(id: &str, version: Version) -> Result<Value, Error> {
    let operation = operation(id)?;
    let described = params(operation, version).map(|one| {
        let mut field = kind(one.kind, version, 0);
        field.insert("name".into(), one.name.into());
        field.insert("type".into(), one.kind.into());
        field.insert("in".into(), one.place.into());
        field.insert("required".into(), one.required.into());
        Value::Object(field)
    });
    let mut out = json!({ "params": described.collect::<Value>() });
    if let Some(text) = operation.body_in(version) {
        let model = match text.strip_prefix("= ") {
            Some(_) => Model::new("", ""),
            None if text == "object" => Model::new("", ""),
            None => Model::read(text),
        };
        out["body"] = members(&model, version, 0);
    }
    add_pages(&mut out, operation, version);
    Ok(out)
}

fn members(model: &Model, version: Version, depth: u32) -> Value {
    let member = |field: Field| {
        let mut out = kind(field.kind, version, depth);
        out.insert("name".into(), field.name.into());
        out.insert("type".into(), field.kind.into());
        out.insert("in".into(), "body".into());
        out.insert("required".into(), field.required.into());
        Value::Object(out)
    };
    fields_in(model.fields, version).map(member).collect()
}

fn kind(text: &'static str, version: Version, depth: u32) -> Map {
    let mut out = Map::new();
    match Kind::read(text) {
        Kind::Nullable(inner) => {
            out = kind(inner, version, depth);
            out.insert("nullable".into(), true.into());
        }
        Kind::List(item, _) => {
            out = kind(item, version, depth);
            out.insert("list".into(), true.into());
        }
        Kind::Map(inner) => {
            out = kind(inner, version, depth);
            out.insert("map".into(), true.into());
        }
        Kind::Words(words) => {
            let is_text = words.starts_with('\'');
            let word = |word: &str| match is_text {
                true => Value::from(word),
                false => Value::read(word).unwrap_or(Value::Null),
            };
            out.insert("words".into(), words_in(words, version).map(word).collect());
        }
        Kind::Model(model) if depth < 5 => {
            out.insert("fields".into(), members(model, version, depth + 1));
        }
        _ => {}
    }
    out
}
