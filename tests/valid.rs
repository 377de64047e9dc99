//! Generates valid parameters of an operation, and invalid variations of them.

use std::cell::Cell;

use leadbridge::api::Row;
use leadbridge::check::{Checker, Path, Side};
use leadbridge::json;
use leadbridge::json::{Map, Value};
use leadbridge::operation::Operation;
use leadbridge::schema::{Bounds, Field, Fields, Kind, Models, Plain, Version, variants_in};

/// Valid parameters of an operation: all path parameters, and all fields of the query and the body or only the required
/// ones.
pub(crate) fn params(row: &Row, version: Version, all: bool) -> Value {
    Table::of(row, version).params(row, all)
}

/// The models that types refer to, in one version.
#[derive(Clone, Copy)]
pub(crate) struct Table<'m> {
    models: &'m Models,
    version: Version,
}

impl<'m> Table<'m> {
    pub(crate) fn of(row: &'m Row, version: Version) -> Self {
        Self {
            models: row.models(),
            version,
        }
    }

    fn params(self, row: &'m Row, all: bool) -> Value {
        let version = self.version;
        let mut params = Map::new();
        for name in Operation::path_parameters(row.path_in(version).unwrap()) {
            let typed = row.path_fields.named(name, version);
            let value = typed.map_or("id_1".into(), |field| self.value(&field.kind, all));
            params.insert(name.into(), value);
        }
        let mut nested = Map::new();
        let first = row.one_of.split(' ').next();
        let needed = |field: &&Field| all || field.required || first == Some(&field.name);
        for field in row.query.of(version).filter(needed) {
            let value = self.value(&field.kind, all);
            match params.contains_key(&field.name) {
                true => nested.insert(field.name.clone().into(), value),
                false => params.insert(field.name.clone().into(), value),
            };
        }
        if !nested.is_empty() {
            params.insert("query".into(), nested.into());
        }
        if let Some(kind) = row.body_in(version) {
            params.insert("body".into(), self.value(kind, all));
        }
        Value::Object(params)
    }

    fn object(self, kind: &'m Kind, all: bool) -> Value {
        let model = match kind {
            Kind::Model(model) => Some(self.models.get(*model)),
            _ => None,
        };
        // The filters of the contact search depend on each other, so a valid one is given.
        match model.map_or("", |model| &model.name) {
            "ContactFilter" => {
                return json!({ "field": "email", "operator": "eq", "value": "a@example.com" });
            }
            "ContactFilterGroup" => return json!({ "group": "OR", "filters": [] }),
            "CustomFieldValue" => return json!({ "id": "f_1", "value": "x" }),
            _ => {}
        }
        let is_one = |name: &str| {
            model.is_some_and(|model| model.one_of.split(' ').any(|known| known == name))
        };
        let wanted = |field: &&Field| all || field.required || is_one(&field.name);
        let fields = kind.fields(self.models).of(self.version);
        let mut made: Map = fields
            .filter(wanted)
            .map(|field| {
                (
                    String::from(field.name.clone()),
                    self.value(&field.kind, all),
                )
            })
            .collect();
        if model.is_some_and(|model| *model.name == *"ContactSearch") {
            made.remove("searchAfter");
        }
        Value::Object(made)
    }

    /// A valid value of a type.
    pub(crate) fn value(self, kind: &'m Kind, all: bool) -> Value {
        match kind.resolve(self.models) {
            Kind::Nullable(inner) => self.value(inner, all),
            Kind::Array(item, bounds) => {
                let count = bounds.least.unwrap_or(1).max(1);
                let is_text = **item == Kind::Plain(Plain::String, Bounds::default());
                let one = |index: u32| match self.value(item, all) {
                    // Some arrays must have unique items.
                    Value::String(text) if index > 0 && is_text => format!("{text}{index}").into(),
                    Value::Object(mut object) if index > 0 => {
                        let own = object.values_mut().find(|own| **own == "x");
                        if let Some(Value::String(text)) = own {
                            text.push_str(&index.to_string());
                        }
                        Value::Object(object)
                    }
                    other => other,
                };
                (0..count).map(one).collect()
            }
            Kind::Map(inner) => json!({ "name": self.value(inner, all) }),
            object @ (Kind::Model(_) | Kind::Object(_)) => self.object(object, all),
            Kind::Union(kinds) => self.value(&kinds[0], all),
            Kind::Enum(variants) => variants_in(variants, self.version).next().unwrap().clone(),
            Kind::Plain(plain, bounds) => self::plain(*plain, *bounds),
        }
    }

    /// All invalid variations of `value`, which must be valid.
    fn violations(self, kind: &'m Kind, value: &Value) -> Vec<Wrong> {
        let one = |value: Value, code| vec![Wrong::new(Vec::new(), Some(value), code)];
        match kind.resolve(self.models) {
            Kind::Nullable(inner) => self.violations(inner, value),
            Kind::Array(item, bounds) => {
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
                // Recursive types end with an empty array.
                if let Some(first) = value.as_array().and_then(|items| items.first()) {
                    found.extend(under("0", self.violations(item, first)));
                }
                found
            }
            Kind::Map(inner) => {
                let mut found = one(json!([]), "wrong_type");
                found.extend(under("name", self.violations(inner, &value["name"])));
                found
            }
            object @ (Kind::Model(_) | Kind::Object(_)) => self.of_object(object, value),
            Kind::Union(kinds) => self.of_union(kinds),
            Kind::Enum(_) => one(json!("no such word"), "not_one_of"),
            Kind::Plain(plain, bounds) => {
                let mut found = match plain {
                    Plain::Any | Plain::File => return Vec::new(),
                    Plain::Number | Plain::Integer | Plain::Numeric => {
                        one(json!(true), "wrong_type")
                    }
                    Plain::Boolean => one(json!("yes"), "wrong_type"),
                    Plain::Object => one(json!([]), "wrong_type"),
                    Plain::Email => one(json!("nobody"), "email_no_at"),
                    Plain::Day => one(json!("1990-9-25"), "not_a_date"),
                    Plain::Date => one(json!("soon"), "not_a_date"),
                    Plain::Time => one(json!("soon"), "not_a_time"),
                    Plain::Clock => one(json!("24:00"), "not_a_time"),
                    Plain::Zone | Plain::Timezone => one(json!("Mars/Base"), "not_a_timezone"),
                    Plain::Country => one(json!("ZZ"), "not_a_country"),
                    Plain::Url => one(json!("no address"), "not_a_url"),
                    Plain::Tag => one(json!(" "), "missing"),
                    _ => one(json!(7), "wrong_type"),
                };
                let is_number = matches!(plain, Plain::Number | Plain::Integer);
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

    /// The variations that are invalid for every alternative of a union.
    fn of_union(self, kinds: &'m [Kind]) -> Vec<Wrong> {
        let problems = |kind: &'m Kind, value: &Value| {
            let mut checker = Checker::new(self.models, self.version, Side::Caller);
            checker.value(kind, value, Path::Root(""), &Map::new());
            checker.problems.len()
        };
        // A filter group contains filters and groups.
        thread_local! { static DEPTH: Cell<u32> = const { Cell::new(0) } }
        let mut found = Vec::new();
        if DEPTH.get() == 2 {
            return found;
        }
        DEPTH.set(DEPTH.get() + 1);
        for kind in kinds {
            let base = self.value(kind, true);
            for wrong in self.violations(kind, &base) {
                let (to, written) = changed(&base, &wrong.path, wrong.to.as_ref());
                let own = problems(kind, &to);
                let others = kinds.iter().filter(|other| *other != kind);
                let least = others.map(|other| problems(other, &to)).min();
                match least {
                    Some(0) => {}
                    // The problems of the closest alternative are reported.
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

    /// The invalid variations of a body.
    pub(crate) fn of_body(self, kind: &'m Kind, value: &Value) -> Vec<Wrong> {
        self.violations(kind, value)
    }

    fn of_object(self, kind: &'m Kind, value: &Value) -> Vec<Wrong> {
        let mut found: Vec<Wrong> = vec![
            Wrong::new(Vec::new(), Some(json!([])), "wrong_type"),
            Wrong::new(vec!["noSuchField".into()], Some(json!(1)), "unknown_field"),
        ];
        let fields: &Fields = kind.fields(self.models);
        for field in fields.of(self.version) {
            let Some(own) = value.get(&*field.name) else {
                continue;
            };
            if field.required
                && !matches!(
                    &*field.name,
                    "locationId" | "location_id" | "companyId" | "altId" | "altType"
                )
            {
                found.push(Wrong::new(vec![field.name.clone().into()], None, "missing"));
            }
            if !matches!(field.kind, Kind::Nullable(_) | Kind::Plain(Plain::Any, _)) {
                found.push(Wrong::new(
                    vec![field.name.clone().into()],
                    Some(Value::Null),
                    "null_not_allowed",
                ));
            }
            found.extend(under(&field.name, self.violations(&field.kind, own)));
        }
        if let Kind::Model(model) = kind {
            for name in self.models.get(*model).read_only.split_whitespace() {
                if value.get(name).is_none() {
                    found.push(Wrong::new(vec![name.into()], Some(json!("x")), "read_only"));
                }
            }
        }
        found
    }
}

fn plain(plain: Plain, bounds: Bounds) -> Value {
    match plain {
        Plain::Number | Plain::Integer => bounds.least.or(bounds.most).unwrap_or(1).into(),
        Plain::Numeric => "1".into(),
        Plain::Boolean => true.into(),
        Plain::Object => json!({}),
        Plain::Any => json!("x"),
        Plain::Id => "id_1".into(),
        Plain::Email => "ada@example.com".into(),
        Plain::Phone => "+12015550123".into(),
        Plain::Date | Plain::Day => "1990-09-25".into(),
        Plain::Time => "2026-11-24T10:00:00Z".into(),
        Plain::Clock => "09:30".into(),
        Plain::Zone | Plain::Timezone => "America/New_York".into(),
        Plain::Country => "US".into(),
        Plain::Url => "https://example.com".into(),
        _ => "x".repeat(bounds.least.unwrap_or(1).max(1) as usize).into(),
    }
}

/// An invalid variation of a value.
pub(crate) struct Wrong {
    /// The path in the value.
    pub(crate) path: Vec<String>,
    /// The new value; `None` to remove it.
    pub(crate) to: Option<Value>,
    /// The expected code; empty if another alternative of a union may be reported.
    pub(crate) code: &'static str,
    /// The path of the problem within `to`.
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

fn under(name: &str, mut wrong: Vec<Wrong>) -> Vec<Wrong> {
    for one in &mut wrong {
        one.path.insert(0, name.to_owned());
    }
    wrong
}

/// Applies a variation; returns the new value and the path as in problems.
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
