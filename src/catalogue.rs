//! The operations as JSON, for the explorer, the command line and other tools.

use core::cell::Cell;

use crate::json;
use crate::json::{Map, Value};

use crate::api::{Api, Row};
use crate::error::Error;
use crate::operation::{Operation, Paging};
use crate::schema::{Field, Fields, Kind, Models, Version, variants_in};

/// All operations: `{ id, area, name?, summary, v2, v3, scopes, tokens, params, body?, result?, pages?, deprecated? }`.
/// `result` is absent in builds without response schemas. `v2` and `v3` are `{ method, path, version }`, or `null` if
/// that version lacks the operation; `version` is `null` for an operation without that header.
pub fn rows(api: &Api) -> Value {
    api.rows().map(|operation| row(&operation)).collect()
}

fn row(operation: &Row) -> Value {
    let models = operation.models();
    let words = |text: &str| -> Value { text.split_whitespace().collect() };
    let endpoint = |version| match operation.path_in(version) {
        None => Value::Null,
        Some(path) => {
            let header = operation.versions[version as usize].as_deref();
            json!({ "method": operation.method.as_str(), "path": path, "version": header })
        }
    };
    let newest = if operation.path_in(Version::V3).is_some() {
        Version::V3
    } else {
        Version::V2
    };
    let mut row = json!({
        "id": &*operation.id,
        "area": operation.area(),
        "summary": operation.summary(),
        "v2": endpoint(Version::V2),
        "v3": endpoint(Version::V3),
        "scopes": words(&operation.scope),
        "tokens": words(&operation.tokens),
        "params": params(operation, newest).map(|field| json!({
            "name": field.name, "in": field.source, "type": field.text(models), "required": field.required,
        })).collect::<Value>(),
    });
    if let Some(name) = &operation.name {
        row["name"] = (**name).into();
    }
    if let Some(body) = operation.body_in(newest) {
        row["body"] = body.write_body(models).into();
    }
    if let Some(result) = &operation.result {
        row["result"] = result.write_body(models).into();
    }
    add_pages(&mut row, operation, newest);
    if operation.deprecated[newest as usize] {
        row["deprecated"] = true.into();
    }
    row
}

/// Adds the path of the items in a list's response, and the parameter for the next page.
fn add_pages(out: &mut Value, operation: &Operation, version: Version) {
    if let Some((items, paging)) = operation.pages_in(version) {
        let by = match paging {
            Paging::StartAfter => "startAfter",
            Paging::Cursor(name, _) | Paging::Count(name) | Paging::Page(name) => &**name,
            Paging::Once => "once",
        };
        out["pages"] = json!({ "items": items, "by": by });
    }
}

/// A path or query parameter.
struct Parameter<'a> {
    name: &'a str,
    source: &'static str,
    /// The type; `None` means string.
    kind: Option<&'a Kind>,
    required: bool,
}

impl Parameter<'_> {
    fn text(&self, models: &Models) -> String {
        self.kind
            .map_or("string".to_owned(), |kind| kind.write(models))
    }
}

fn params(operation: &Operation, version: Version) -> impl Iterator<Item = Parameter<'_>> {
    let path = operation.path_in(version).unwrap_or_default();
    let in_path = Operation::path_parameters(path).map(move |name| Parameter {
        name,
        source: "path",
        kind: operation
            .path_fields
            .named(name, version)
            .map(|field| &field.kind),
        required: true,
    });
    let in_query = operation.query.of(version).map(|field| Parameter {
        name: &field.name,
        source: "query",
        kind: Some(&field.kind),
        required: field.required,
    });
    in_path.chain(in_query)
}

/// The fields of an operation as a tree: `{ params: Field[], body?: Field[], pages? }`, where a field is `{ name, in,
/// type, required, nullable?, words?, list?, map?, fields? }`. The tree is at most five models deep and has at most
/// 20,000 fields.
///
/// # Errors
/// [`crate::Code::UnknownOperation`] for an unknown id.
pub fn describe(api: &Api, id: &str, version: Version) -> Result<Value, Error> {
    let operation = api.row(id)?;
    let tree = Tree {
        models: operation.models(),
        version,
        left: Cell::new(20_000),
    };
    let described = params(&operation, version).map(|one| {
        let mut field = one.kind.map_or(Map::new(), |kind| tree.kind(kind, 0));
        field.insert("name".into(), one.name.into());
        field.insert("type".into(), one.text(tree.models).into());
        field.insert("in".into(), one.source.into());
        field.insert("required".into(), one.required.into());
        Value::Object(field)
    });
    let mut out = json!({ "params": described.collect::<Value>() });
    if let Some(body) = operation.body_in(version) {
        out["body"] = tree.members(body.fields(tree.models), 0);
    }
    add_pages(&mut out, &operation, version);
    Ok(out)
}

/// Converts types to trees, in one version.
struct Tree<'m> {
    models: &'m Models,
    version: Version,
    /// How many more fields may be added: models that refer to each other would grow without limit.
    left: Cell<usize>,
}

impl Tree<'_> {
    fn members(&self, fields: &Fields, depth: u32) -> Value {
        self.left.set(self.left.get().saturating_sub(fields.len()));
        let member = |field: &Field| {
            let mut out = self.kind(&field.kind, depth);
            out.insert("name".into(), (*field.name).into());
            out.insert("type".into(), field.kind.write(self.models).into());
            out.insert("in".into(), "body".into());
            out.insert("required".into(), field.required.into());
            Value::Object(out)
        };
        fields.of(self.version).map(member).collect()
    }

    fn kind(&self, kind: &Kind, depth: u32) -> Map {
        let mut out = Map::new();
        match kind.resolve(self.models) {
            Kind::Nullable(inner) => {
                out = self.kind(inner, depth);
                out.insert("nullable".into(), true.into());
            }
            Kind::Array(item, _) => {
                out = self.kind(item, depth);
                out.insert("list".into(), true.into());
            }
            Kind::Map(inner) => {
                out = self.kind(inner, depth);
                out.insert("map".into(), true.into());
            }
            Kind::Enum(variants) => {
                let values = variants_in(variants, self.version).cloned().collect();
                out.insert("words".into(), values);
            }
            model @ Kind::Model(_) if depth < 5 && self.left.get() > 0 => {
                let fields = model.fields(self.models);
                out.insert("fields".into(), self.members(fields, depth + 1));
            }
            _ => {}
        }
        out
    }
}
