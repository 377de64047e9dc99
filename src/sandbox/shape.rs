//! Creates responses from the schema in `returns`: known values of a record, and sample values for the rest.

use super::parsed::ParsedRequest;
use crate::date;
use crate::json;
use crate::json::{Map, Value};
use crate::schema::{Field, Kind, Plain, variants_in};

/// The response of an operation with a response schema.
pub(super) fn shape(parsed: &ParsedRequest, record: &Map) -> Option<Value> {
    let kind = parsed.operation.result.as_ref()?;
    Some(value_of(kind, record, parsed, 0))
}

/// Models may require each other in a cycle.
const DEEPEST: u32 = 16;

fn object_of(kind: &Kind, record: &Map, parsed: &ParsedRequest, depth: u32) -> Value {
    let models = parsed.operation.models();
    let fields = kind.fields(models).of(parsed.version);
    let fields = fields.filter(|field| depth < 3 || field.required && depth < DEEPEST);
    let mut object: Map = fields
        .map(|field| {
            (
                field.wire_name(parsed.version).to_owned(),
                sample(field, record, parsed, depth),
            )
        })
        .collect();
    // Fields that the caller sent are returned even if the specification does not list them.
    if let Kind::Model(model) = kind
        && models.get(*model).is_response
        && object.contains_key("id")
    {
        for (name, value) in record {
            object.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
    Value::Object(object)
}

pub(super) fn sample(field: &Field, record: &Map, parsed: &ParsedRequest, depth: u32) -> Value {
    match record.get(&field.name) {
        Some(value) if fits(&field.kind, value, parsed) => value.clone(),
        _ => value_of(&field.kind, record, parsed, depth + 1),
    }
}

fn fits(kind: &Kind, value: &Value, parsed: &ParsedRequest) -> bool {
    match kind.resolve(parsed.operation.models()) {
        Kind::Nullable(inner) => value.is_null() || fits(inner, value, parsed),
        Kind::Array(..) => value.is_array(),
        Kind::Model(_) | Kind::Map(_) | Kind::Object(_) => value.is_object(),
        Kind::Enum(_) | Kind::Union(_) => !value.is_null(),
        Kind::Plain(plain, _) => match plain {
            Plain::Any => true,
            Plain::Number | Plain::Integer => value.is_number(),
            Plain::Boolean => value.is_boolean(),
            Plain::Object => value.is_object(),
            _ => value.is_string(),
        },
    }
}

pub(super) fn value_of(kind: &Kind, record: &Map, parsed: &ParsedRequest, depth: u32) -> Value {
    match kind.resolve(parsed.operation.models()) {
        Kind::Nullable(_) => Value::Null,
        Kind::Array(..) => json!([]),
        Kind::Map(_) => json!({}),
        object @ (Kind::Model(_) | Kind::Object(_)) => object_of(object, record, parsed, depth),
        Kind::Union(kinds) => value_of(kinds.first().unwrap_or(&Kind::ANY), record, parsed, depth),
        Kind::Enum(variants) => variants_in(variants, parsed.version)
            .next()
            .cloned()
            .unwrap_or_default(),
        Kind::Plain(plain, bounds) => match plain {
            Plain::Boolean => true.into(),
            Plain::Number | Plain::Integer => bounds.least.unwrap_or(0).into(),
            Plain::Any => Value::Null,
            Plain::Object => json!({}),
            Plain::Time => date::rfc3339(parsed.now as i64).into(),
            Plain::Date => {
                let format = parsed.operation.models().rules.date;
                let today = date::date_of((parsed.now / 86_400_000) as i64);
                format
                    .map_or_else(String::new, |format| format.write(today))
                    .into()
            }
            _ => "".into(),
        },
    }
}
