//! What is wrong with the parameters and the body of a request, by the rules of a server.

use crate::check::{Checker, Place, Side};
use crate::date::{self, Order};
use crate::error::Problem;
use crate::json::{Map, Value};
use crate::operation::{Content, Operation};
use crate::sandbox::asked::Asked;
use crate::schema::{Fields, Kind, Models, Plain, Version};

/// Every problem. What comes as text in a URL or a form is read as its type; a form is kept so.
pub(super) fn problems(asked: &mut Asked) -> Vec<Problem> {
    let (row, version) = (asked.operation.clone(), asked.version);
    let models = row.models();
    let mut checker = Checker::new(models, version, Side::Server);
    for (name, text) in &asked.path {
        if let Some(field) = row.path_fields.named(name, version) {
            let value = read(&field.kind, models, text);
            checker.value(&field.kind, &value, Place::Root(name), &Map::new());
        }
    }
    let parameters = Kind::Object(row.query.clone());
    let given = parameters_of(asked);
    checker.body(&parameters, &given.into(), "");
    let mut all = core::mem::take(&mut checker.problems);
    let is_given = |name: &str| asked.query(name).is_some_and(|text| !text.is_empty());
    if !row.one_of.is_empty() && !row.one_of.split(' ').any(is_given) {
        let message = ["or another of ", &row.one_of, " is required"].concat();
        let first = row.one_of.split(' ').next().unwrap_or_default();
        all.push(Problem::new(first, "one_required", message));
    }
    let Some(kind) = row.body_in(version) else {
        return all;
    };
    if row.content == Content::Form {
        let texts = asked.whole.as_object().into_iter().flatten();
        let fields = kind.fields(models);
        let typed = texts.map(|(name, text)| {
            let value = read_field(fields, models, version, name, &text.to_text());
            (name.clone(), value)
        });
        let typed: Map = typed.collect();
        asked.whole = typed.into();
    }
    if row.content != Content::Multipart {
        let mut checker = Checker::new(models, version, Side::Server);
        checker.body(kind, &asked.whole, "");
        all.append(&mut checker.problems);
        check_dates(
            kind,
            models,
            version,
            &asked.whole,
            Place::Root(""),
            &mut all,
        );
    }
    all
}

/// The parameters of the query, each as its type. One that comes several times is a list, or else the last counts.
pub(super) fn parameters_of(asked: &Asked) -> Map {
    let row = &asked.operation;
    let mut given = Map::new();
    for (name, text) in &asked.query {
        let value = read_field(&row.query, row.models(), asked.version, name, text);
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

/// Whether a parameter of the query must be there, and so says where a record is.
pub(super) fn is_required(row: &Operation, name: &str, version: Version) -> bool {
    let mut fields = row.query.of(version);
    fields.any(|field| field.required && field.takes(name, version))
}

fn read_field(fields: &Fields, models: &Models, version: Version, name: &str, text: &str) -> Value {
    let field = fields.of(version).find(|field| field.takes(name, version));
    field.map_or_else(|| text.into(), |field| read(&field.kind, models, text))
}

/// A text as the value of a type, or as it is where it is none.
fn read(kind: &Kind, models: &Models, text: &str) -> Value {
    let scalar = || Value::read(text).ok();
    let found = match kind.meant(models) {
        Kind::Nullable(inner) => Some(read(inner, models, text)),
        Kind::List(item, _) => Some(Value::Array(vec![read(item, models, text)])),
        Kind::Union(kinds) => {
            let mut read = kinds.iter().map(|kind| read(kind, models, text));
            read.find(|value| !value.is_string())
        }
        Kind::Words(words) => {
            let mut values = words.iter().map(|word| &word.value);
            values.find(|value| value.to_text() == text).cloned()
        }
        Kind::Plain(Plain::Number | Plain::Integer, _) => scalar().filter(Value::is_number),
        Kind::Plain(Plain::Boolean, _) => scalar().filter(Value::is_boolean),
        _ => None,
    };
    found.unwrap_or_else(|| text.into())
}

/// Adds dates that are not written as the system writes them.
fn check_dates(
    kind: &Kind,
    models: &Models,
    version: Version,
    value: &Value,
    place: Place<'_>,
    problems: &mut Vec<Problem>,
) {
    let Some(write) = models.rules.date else {
        return;
    };
    match (kind.meant(models), value) {
        (Kind::Nullable(inner), value) => {
            check_dates(inner, models, version, value, place, problems);
        }
        (Kind::List(item, _), Value::Array(items)) => {
            for (index, value) in items.iter().enumerate() {
                let place = Place::Item(&place, index);
                check_dates(item, models, version, value, place, problems);
            }
        }
        (Kind::Map(inner), Value::Object(values)) => {
            for (name, value) in values {
                let place = Place::Field(&place, name);
                check_dates(inner, models, version, value, place, problems);
            }
        }
        (object @ (Kind::Model(_) | Kind::Object(_)), Value::Object(values)) => {
            for field in object.fields(models).of(version) {
                if let Some((name, value)) =
                    values.iter().find(|(name, _)| field.takes(name, version))
                {
                    let place = Place::Field(&place, name);
                    check_dates(&field.kind, models, version, value, place, problems);
                }
            }
        }
        (Kind::Plain(Plain::Date, _), Value::String(text)) => {
            let read = |order| date::read(text, order).map(write);
            let ours = [Order::MonthFirst, Order::DayFirst].map(read);
            if !ours.iter().flatten().any(|ours| ours == text) {
                let message = match &ours[0] {
                    Some(ours) => ["must be written as ", ours].concat(),
                    None => "must be a date".to_owned(),
                };
                problems.push(Problem::new(place.write(), "not_a_date", message));
            }
        }
        _ => {}
    }
}
