//! Parameters that a row allows, made from the row; and, one by one, what it does not allow.

use std::cell::Cell;

use leadbridge::json;
use leadbridge::json::{Map, Value};
use leadbridge::model::{Bounds, Checker, Field, Kind, Model, Side, fields_in, words_in};
use leadbridge::operation::{Operation, Version};

/// Valid parameters of a row: every path parameter, and of query and body all fields or only the required ones.
pub(crate) fn params(row: &'static Operation, version: Version, all: bool) -> Value {
    let mut params = Map::new();
    for name in Operation::path_parameters(row.path_in(version).unwrap()) {
        let typed = fields_in(row.path_fields, version).find(|field| field.name == name);
        params.insert(
            name.into(),
            typed.map_or("id_1".into(), |field| value(field.kind, version, all)),
        );
    }
    let mut nested = Map::new();
    let needed = |field: &Field| field.required || row.one_of.split(' ').next() == Some(field.name);
    for field in fields_in(row.query, version).filter(|field| all || needed(field)) {
        let value = value(field.kind, version, all);
        if params.contains_key(field.name) {
            nested.insert(field.name.into(), value);
        } else {
            params.insert(field.name.into(), value);
        }
    }
    if !nested.is_empty() {
        params.insert("query".into(), nested.into());
    }
    if let Some(text) = row.body_in(version) {
        params.insert("body".into(), body(text, version, all));
    }
    Value::Object(params)
}

/// A valid body.
pub(crate) fn body(text: &'static str, version: Version, all: bool) -> Value {
    match text.strip_prefix("= ") {
        Some(kind) => value(kind, version, all),
        None if text == "object" => json!({}),
        None => object(&Model::read(text), version, all),
    }
}

fn object(model: &Model, version: Version, all: bool) -> Value {
    // Filters of the contact search depend on each other; one that is right is written out.
    match model.name {
        "ContactFilter" => {
            return json!({ "field": "email", "operator": "eq", "value": "a@example.com" });
        }
        "ContactFilterGroup" => return json!({ "group": "OR", "filters": [] }),
        "CustomFieldValue" => return json!({ "id": "f_1", "value": "x" }),
        _ => {}
    }
    let wanted = |field: &Field| {
        all || field.required || model.one_of.split(' ').any(|name| name == field.name)
    };
    let mut made: Map = fields_in(model.fields, version)
        .filter(wanted)
        .map(|field| (field.name.to_owned(), value(field.kind, version, all)))
        .collect();
    if model.name == "ContactSearch" {
        made.remove("searchAfter");
    }
    Value::Object(made)
}

/// A valid value of a type.
pub(crate) fn value(kind: &'static str, version: Version, all: bool) -> Value {
    match Kind::read(kind) {
        Kind::Nullable(inner) => value(inner, version, all),
        Kind::List(item, bounds) => {
            let count = bounds.least.unwrap_or(1).max(1);
            let one = |index: u32| match value(item, version, all) {
                // Some lists take nothing twice.
                Value::String(text)
                    if index > 0
                        && Kind::read(item) == Kind::Plain("string", Bounds::default()) =>
                {
                    format!("{text}{index}").into()
                }
                Value::Object(mut object) if index > 0 => {
                    if let Some(Value::String(text)) = object.values_mut().find(|own| *own == "x") {
                        text.push_str(&index.to_string());
                    }
                    Value::Object(object)
                }
                other => other,
            };
            (0..count).map(one).collect()
        }
        Kind::Map(inner) => json!({ "name": value(inner, version, all) }),
        Kind::Model(model) => object(model, version, all),
        Kind::Union(kinds) => value(kinds.split('|').next().unwrap(), version, all),
        Kind::Words(words) => {
            let word = words_in(words, version).next().unwrap();
            if words.starts_with('\'') {
                word.into()
            } else {
                Value::read(word).unwrap()
            }
        }
        Kind::Plain(name, bounds) => plain(name, bounds),
    }
}

fn plain(name: &str, bounds: Bounds) -> Value {
    match name {
        "number" | "integer" => bounds.least.or(bounds.most).unwrap_or(1).into(),
        "numeric" => "1".into(),
        "boolean" => true.into(),
        "object" => json!({}),
        "any" => json!("x"),
        "id" => "id_1".into(),
        "email" => "ada@example.com".into(),
        "phone" => "+12015550123".into(),
        "date" | "day" => "1990-09-25".into(),
        "time" => "2026-11-24T10:00:00Z".into(),
        "clock" => "09:30".into(),
        "zone" | "timezone" => "America/New_York".into(),
        "country" => "US".into(),
        "url" => "https://example.com".into(),
        _ => "x".repeat(bounds.least.unwrap_or(1).max(1) as usize).into(),
    }
}

/// One thing wrong with a value.
pub(crate) struct Wrong {
    /// Where, under the value.
    pub(crate) path: Vec<String>,
    /// What it becomes; `None`: left out.
    pub(crate) to: Option<Value>,
    /// The code to expect; empty where another alternative of a union may be the one that is told.
    pub(crate) code: &'static str,
    /// Where in `to` the problem is, as problems write it.
    pub(crate) inside: String,
}

impl Wrong {
    fn new(path: Vec<String>, to: Option<Value>, code: &'static str) -> Self {
        let inside = String::new();
        Self {
            path,
            to,
            code,
            inside,
        }
    }
}

/// Everything that a type forbids of `value`, which must be one that it allows.
pub(crate) fn violations(kind: &'static str, value: &Value, version: Version) -> Vec<Wrong> {
    let one = |value: Value, code| vec![Wrong::new(Vec::new(), Some(value), code)];
    match Kind::read(kind) {
        Kind::Nullable(inner) => violations(inner, value, version),
        Kind::List(item, bounds) => {
            let mut found = one(json!(7), "wrong_type");
            if let Some(most) = bounds.most {
                found.extend(one(
                    Value::Array(vec![value[0].clone(); most as usize + 1]),
                    "too_long",
                ));
            }
            if bounds.least.is_some_and(|least| least > 0) {
                found.extend(one(json!([]), "too_short"));
            }
            // What is nested ever deeper ends with an empty list.
            if let Some(first) = value.as_array().and_then(|items| items.first()) {
                found.extend(under("0", violations(item, first, version)));
            }
            found
        }
        Kind::Map(inner) => {
            let mut found = one(json!([]), "wrong_type");
            found.extend(under("name", violations(inner, &value["name"], version)));
            found
        }
        Kind::Model(model) => of_object(model, value, version),
        Kind::Union(kinds) => of_union(kinds, version),
        Kind::Words(_) => one(json!("no such word"), "not_one_of"),
        Kind::Plain(name, bounds) => {
            let mut found = match name {
                "any" | "file" => return Vec::new(),
                "number" | "integer" | "numeric" => one(json!(true), "wrong_type"),
                "boolean" => one(json!("yes"), "wrong_type"),
                "object" => one(json!([]), "wrong_type"),
                "email" => one(json!("nobody"), "email_no_at"),
                "day" => one(json!("1990-9-25"), "not_a_date"),
                "date" => one(json!("soon"), "not_a_date"),
                "time" => one(json!("soon"), "not_a_time"),
                "clock" => one(json!("24:00"), "not_a_time"),
                "zone" | "timezone" => one(json!("Mars/Base"), "not_a_timezone"),
                "country" => one(json!("ZZ"), "not_a_country"),
                "url" => one(json!("no address"), "not_a_url"),
                "tag" => one(json!(" "), "missing"),
                _ => one(json!(7), "wrong_type"),
            };
            let is_number = matches!(name, "number" | "integer");
            if let Some(most) = bounds.most {
                found.extend(match is_number {
                    true => one(json!(most + 1), "too_large"),
                    false => one(json!("x".repeat(most as usize + 1)), "too_long"),
                });
            }
            if let Some(least) = bounds.least.filter(|least| *least > 0) {
                found.extend(match is_number {
                    true => one(json!(least - 1), "too_small"),
                    false => one(json!("x".repeat(least as usize - 1)), "too_short"),
                });
            }
            found
        }
    }
}

/// What each alternative of a union forbids and no other allows.
fn of_union(kinds: &'static str, version: Version) -> Vec<Wrong> {
    let problems = |kind: &'static str, value: &Value| {
        let mut checker = Checker::new(version, Side::Caller);
        checker.value(kind, value, "", &Map::new());
        checker.problems.len()
    };
    // A group of filters is a list of filters and groups.
    thread_local! { static DEPTH: Cell<u32> = const { Cell::new(0) } }
    let mut found = Vec::new();
    if DEPTH.get() == 2 {
        return found;
    }
    DEPTH.set(DEPTH.get() + 1);
    for kind in kinds.split('|') {
        let base = value(kind, version, true);
        for wrong in violations(kind, &base, version) {
            let (to, written) = changed(&base, &wrong.path, wrong.to.as_ref());
            let own = problems(kind, &to);
            let mut others = kinds.split('|').filter(|other| *other != kind);
            let least = others.by_ref().map(|other| problems(other, &to)).min();
            match least {
                Some(0) => {}
                // The alternative that fits best is the one that is told.
                Some(least) if least <= own => {
                    found.push(Wrong::new(Vec::new(), Some(to), ""));
                }
                _ => found.push(Wrong {
                    inside: written.strip_prefix("body").unwrap().to_owned() + &wrong.inside,
                    ..Wrong::new(Vec::new(), Some(to), wrong.code)
                }),
            }
        }
    }
    DEPTH.set(DEPTH.get() - 1);
    found
}

/// What a body forbids.
pub(crate) fn of_body(text: &'static str, value: &Value, version: Version) -> Vec<Wrong> {
    match text.strip_prefix("= ") {
        Some(kind) => violations(kind, value, version),
        None if text == "object" => {
            vec![Wrong::new(Vec::new(), Some(json!([])), "wrong_type")]
        }
        None => of_object(&Model::read(text), value, version),
    }
}

fn of_object(model: &Model, value: &Value, version: Version) -> Vec<Wrong> {
    let mut found: Vec<Wrong> = vec![
        Wrong::new(Vec::new(), Some(json!([])), "wrong_type"),
        Wrong::new(vec!["noSuchField".into()], Some(json!(1)), "unknown_field"),
    ];
    for field in fields_in(model.fields, version) {
        let Some(own) = value.get(field.name) else {
            continue;
        };
        if field.required
            && !matches!(
                field.name,
                "locationId" | "location_id" | "companyId" | "altId" | "altType"
            )
        {
            found.push(Wrong::new(vec![field.name.into()], None, "missing"));
        }
        if !field.kind.ends_with('?')
            && field.kind != "any"
            && Kind::read(field.kind) != Kind::Plain("any", Bounds::default())
        {
            found.push(Wrong::new(
                vec![field.name.into()],
                Some(Value::Null),
                "null_not_allowed",
            ));
        }
        found.extend(under(field.name, violations(field.kind, own, version)));
    }
    for name in model.read_only.split_whitespace() {
        if value.get(name).is_none() {
            found.push(Wrong::new(vec![name.into()], Some(json!("x")), "read_only"));
        }
    }
    found
}

fn under(name: &str, mut wrong: Vec<Wrong>) -> Vec<Wrong> {
    for one in &mut wrong {
        one.path.insert(0, name.to_owned());
    }
    wrong
}

/// The value with one thing changed, and the path as problems write it.
pub(crate) fn changed(value: &Value, path: &[String], to: Option<&Value>) -> (Value, String) {
    let mut out = value.clone();
    let mut place = &mut out;
    let mut written = "body".to_owned();
    for (index, name) in path.iter().enumerate() {
        let is_last = index + 1 == path.len();
        match place {
            Value::Array(items) => {
                written = format!("{written}[{name}]");
                place = &mut items[name.parse::<usize>().unwrap()];
            }
            Value::Object(object) => {
                written = format!("{written}.{name}");
                match to {
                    None if is_last => {
                        object.remove(name);
                        return (out, written);
                    }
                    _ => place = object.entry(name.clone()).or_insert(Value::Null),
                }
            }
            _ => panic!("{path:?} leads nowhere"),
        }
    }
    *place = to.cloned().unwrap_or_default();
    (out, written)
}
