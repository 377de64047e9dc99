//! Validates the parameters and the body of a request, by the server's rules.

use crate::check::{Checker, Path, Side};
use crate::error::Problem;
use crate::json::{Map, Value};
use crate::operation::{Content, Operation};
use crate::sandbox::parsed::ParsedRequest;
use crate::schema::{Fields, Kind, Models, Plain, Version};

/// Returns all problems. Strings from a URL or a form are converted to the types of their fields; the converted form
/// becomes the body.
pub(super) fn problems(parsed: &mut ParsedRequest) -> Vec<Problem> {
    let (row, version) = (parsed.operation.clone(), parsed.version);
    let models = row.models();
    let mut checker = Checker::new(models, version, Side::Server);
    for (name, text) in &parsed.path {
        if let Some(field) = row.path_fields.named(name, version) {
            let value = read(&field.kind, models, text);
            checker.value(&field.kind, &value, Path::Root(name), &Map::new());
        }
    }
    let parameters = Kind::Object(row.query.clone());
    let given = parameters_of(parsed);
    checker.body(&parameters, &given.into(), "");
    let mut all = core::mem::take(&mut checker.problems);
    let is_given = |name: &str| parsed.query(name).is_some_and(|text| !text.is_empty());
    if !row.one_of.is_empty() && !row.one_of.split(' ').any(is_given) {
        let message = ["or another of ", &row.one_of, " is required"].concat();
        let first = row.one_of.split(' ').next().unwrap_or_default();
        all.push(Problem::new(first, "one_required", message));
    }
    let Some(kind) = row.body_in(version) else {
        return all;
    };
    if row.content == Content::Form {
        let texts = parsed.whole.as_object().into_iter().flatten();
        let fields = kind.fields(models);
        let typed = texts.map(|(name, text)| {
            let value = read_field(fields, models, version, name, &text.to_text());
            (name.clone(), value)
        });
        let typed: Map = typed.collect();
        parsed.whole = typed.into();
    }
    if row.content != Content::Multipart {
        let mut checker = Checker::new(models, version, Side::Server);
        checker.body(kind, &parsed.whole, "");
        all.append(&mut checker.problems);
        check_dates(
            kind,
            models,
            version,
            &parsed.whole,
            Path::Root(""),
            &mut all,
        );
    }
    all
}

/// The query parameters, converted to their types. A repeated parameter becomes an array if its type is one; otherwise
/// the last value is used.
pub(super) fn parameters_of(parsed: &ParsedRequest) -> Map {
    let row = &parsed.operation;
    let mut given = Map::new();
    for (name, text) in &parsed.query {
        let value = read_field(&row.query, row.models(), parsed.version, name, text);
        match (given.get(name).and_then(Value::as_array), value) {
            (Some(before), Value::Array(more)) => {
                let all = [before.as_slice(), &more].concat();
                given.insert(name.clone(), all.into());
            }
            (_, value) => {
                given.insert(name.clone(), value);
            }
        }
    }
    given
}

/// Whether a query parameter is required, and therefore identifies the collection of a record.
pub(super) fn is_required(row: &Operation, name: &str, version: Version) -> bool {
    let mut fields = row.query.of(version);
    fields.any(|field| field.required && field.takes(name, version))
}

fn read_field(fields: &Fields, models: &Models, version: Version, name: &str, text: &str) -> Value {
    let field = fields.of(version).find(|field| field.takes(name, version));
    field.map_or_else(|| text.into(), |field| read(&field.kind, models, text))
}

/// Converts a string to a type; returns it unchanged if that fails.
fn read(kind: &Kind, models: &Models, text: &str) -> Value {
    let scalar = || Value::read(text).ok();
    let found = match kind.resolve(models) {
        Kind::Nullable(inner) => Some(read(inner, models, text)),
        Kind::Array(item, _) => Some(Value::Array(vec![read(item, models, text)])),
        Kind::Union(kinds) => {
            let mut read = kinds.iter().map(|kind| read(kind, models, text));
            read.find(|value| !value.is_string())
        }
        Kind::Enum(variants) => {
            let mut values = variants.iter().map(|variant| &variant.value);
            values.find(|value| value.to_text() == text).cloned()
        }
        Kind::Plain(Plain::Number | Plain::Integer, _) => scalar().filter(Value::is_number),
        Kind::Plain(Plain::Boolean, _) => scalar().filter(Value::is_boolean),
        _ => None,
    };
    found.unwrap_or_else(|| text.into())
}

/// Reports dates that are not in the system's format.
fn check_dates(
    kind: &Kind,
    models: &Models,
    version: Version,
    value: &Value,
    path: Path<'_>,
    problems: &mut Vec<Problem>,
) {
    let Some(format) = models.rules.date else {
        return;
    };
    match (kind.resolve(models), value) {
        (Kind::Nullable(inner), value) => {
            check_dates(inner, models, version, value, path, problems);
        }
        (Kind::Array(item, _), Value::Array(items)) => {
            for (index, value) in items.iter().enumerate() {
                let path = Path::Item(&path, index);
                check_dates(item, models, version, value, path, problems);
            }
        }
        (Kind::Map(inner), Value::Object(values)) => {
            for (name, value) in values {
                let path = Path::Field(&path, name);
                check_dates(inner, models, version, value, path, problems);
            }
        }
        (object @ (Kind::Model(_) | Kind::Object(_)), Value::Object(values)) => {
            for field in object.fields(models).of(version) {
                if let Some((name, value)) =
                    values.iter().find(|(name, _)| field.takes(name, version))
                {
                    let path = Path::Field(&path, name);
                    check_dates(&field.kind, models, version, value, path, problems);
                }
            }
        }
        (Kind::Plain(Plain::Date, _), Value::String(text)) => {
            let is_written = |date| format.write(date) == *text;
            if !format.read(text).is_some_and(is_written) {
                let message = match format.guess(text) {
                    Some(date) => ["must be written as ", &format.write(date)].concat(),
                    None => "must be a date".to_owned(),
                };
                problems.push(Problem::new(path.write(), "not_a_date", message));
            }
        }
        _ => {}
    }
}
