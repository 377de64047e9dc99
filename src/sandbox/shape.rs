//! Responses in the shape that a row's `returns` has: what is known of a record, and samples for the rest.

use super::asked::Asked;
use crate::date;
use crate::json;
use crate::json::{Map, Value};
use crate::schema::{Field, Kind, Plain, words_in};

/// The response of a row that says what it returns.
pub(super) fn shape(asked: &Asked, record: &Map) -> Option<Value> {
    let kind = asked.operation.result.as_ref()?;
    Some(value_of(kind, record, asked, 0))
}

/// Models may require each other in a circle.
const DEEPEST: u32 = 16;

fn object_of(kind: &Kind, record: &Map, asked: &Asked, depth: u32) -> Value {
    let models = asked.operation.models();
    let fields = kind.fields(models).of(asked.version);
    let fields = fields.filter(|field| depth < 3 || field.required && depth < DEEPEST);
    let mut object: Map = fields
        .map(|field| {
            (
                field.wire_name(asked.version).to_owned(),
                sample(field, record, asked, depth),
            )
        })
        .collect();
    // What a caller wrote comes back, though the specification may not say so.
    if let Kind::Model(model) = kind
        && models.get(*model).answer
        && object.contains_key("id")
    {
        for (name, value) in record {
            object.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
    Value::Object(object)
}

pub(super) fn sample(field: &Field, record: &Map, asked: &Asked, depth: u32) -> Value {
    match record.get(&field.name) {
        Some(value) if fits(&field.kind, value, asked) => value.clone(),
        _ => value_of(&field.kind, record, asked, depth + 1),
    }
}

fn fits(kind: &Kind, value: &Value, asked: &Asked) -> bool {
    match kind.meant(asked.operation.models()) {
        Kind::Nullable(inner) => value.is_null() || fits(inner, value, asked),
        Kind::List(..) => value.is_array(),
        Kind::Model(_) | Kind::Map(_) | Kind::Object(_) => value.is_object(),
        Kind::Words(_) | Kind::Union(_) => !value.is_null(),
        Kind::Plain(plain, _) => match plain {
            Plain::Any => true,
            Plain::Number | Plain::Integer => value.is_number(),
            Plain::Boolean => value.is_boolean(),
            Plain::Object => value.is_object(),
            _ => value.is_string(),
        },
    }
}

pub(super) fn value_of(kind: &Kind, record: &Map, asked: &Asked, depth: u32) -> Value {
    match kind.meant(asked.operation.models()) {
        Kind::Nullable(_) => Value::Null,
        Kind::List(..) => json!([]),
        Kind::Map(_) => json!({}),
        object @ (Kind::Model(_) | Kind::Object(_)) => object_of(object, record, asked, depth),
        Kind::Union(kinds) => value_of(kinds.first().unwrap_or(&Kind::ANY), record, asked, depth),
        Kind::Words(words) => words_in(words, asked.version)
            .next()
            .cloned()
            .unwrap_or_default(),
        Kind::Plain(plain, bounds) => match plain {
            Plain::Boolean => true.into(),
            Plain::Number | Plain::Integer => bounds.least.unwrap_or(0).into(),
            Plain::Any => Value::Null,
            Plain::Object => json!({}),
            Plain::Time => date::rfc3339(asked.now as i64).into(),
            Plain::Date => {
                let write = asked.operation.models().rules.date;
                let today = date::rfc3339(asked.now as i64);
                let today = date::read(&today, date::Order::MonthOnly);
                let written = write.zip(today).map(|(write, today)| write(today));
                written.unwrap_or_default().into()
            }
            _ => "".into(),
        },
    }
}
