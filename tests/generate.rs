//! Random values that a type allows, made from the nodes of a schema.

use leadbridge::highlevel::search;
use leadbridge::json;
use leadbridge::json::{Map, Value};
use leadbridge::schema::{Bounds, Field, Kind, Model, Models, Plain, Version, variants_in};

use crate::random::Dice;

/// Characters of one to four bytes, and those that JSON escapes.
const LETTERS: &[&str] = &[
    "a", "Z", "7", " ", "é", "ß", "日", "😀", "\"", "\\", "/", "\n", "\u{1}", "&", "%", "+", "#",
    "=", "?", "<", "\u{feff}",
];

/// Numbers that a reader of floats would change.
const NUMBERS: &[&str] = &[
    "0",
    "1",
    "-1",
    "1.50",
    "0.1",
    "-0.0",
    "1e3",
    "2.5E-7",
    "9007199254740993",
    "12345678901234567890123",
    "100000000000000000000.25",
];

const WHOLE: &[&str] = &[
    "0",
    "7",
    "-12",
    "7.0",
    "1e2",
    "9007199254740993",
    "12345678901234567890123",
];

/// Makes values of types.
pub(crate) struct Generator<'m> {
    pub(crate) models: &'m Models,
    pub(crate) version: Version,
    pub(crate) dice: Dice,
}

impl<'m> Generator<'m> {
    /// A value that a type allows, nested no deeper than it must be from `depth` on.
    pub(crate) fn value(&mut self, kind: &'m Kind, depth: u32) -> Value {
        match kind.resolve(self.models) {
            Kind::Nullable(_) if self.dice.one_in(4) => Value::Null,
            Kind::Nullable(inner) => self.value(inner, depth),
            Kind::Union(kinds) if depth > 3 => self.value(&kinds[0], depth + 1),
            Kind::Union(kinds) => {
                let at = self.dice.up_to(kinds.len());
                self.value(&kinds[at], depth + 1)
            }
            Kind::Enum(variants) => {
                let known: Vec<&Value> = variants_in(variants, self.version).collect();
                self.dice.pick(&known).clone()
            }
            Kind::Map(inner) => {
                let count = if depth > 3 { 0 } else { self.dice.up_to(3) };
                let names = (0..count).map(|_| self.dice.text(LETTERS, 4));
                let names: Vec<String> = names.collect();
                let members = names
                    .into_iter()
                    .map(|name| (name, self.value(inner, depth + 1)));
                Value::Object(members.collect())
            }
            Kind::Array(item, bounds) => {
                let least = bounds.least.unwrap_or(0) as usize;
                let most = bounds.most.map_or(least + 3, |most| most as usize);
                let count = match depth > 3 {
                    true => least,
                    false if most <= 30 && self.dice.one_in(4) => most,
                    false => (least + self.dice.up_to(4)).min(most),
                };
                (0..count).map(|_| self.value(item, depth + 1)).collect()
            }
            object @ (Kind::Model(_) | Kind::Object(_)) => self.object(object, depth),
            Kind::Plain(plain, bounds) => self.plain(*plain, *bounds, depth),
        }
    }

    pub(crate) fn model(&self, kind: &Kind) -> Option<&'m Model> {
        match kind {
            Kind::Model(model) => Some(self.models.get(*model)),
            _ => None,
        }
    }

    fn object(&mut self, kind: &'m Kind, depth: u32) -> Value {
        let model = self.model(kind);
        let one_of: Vec<&str> = model.map_or(Vec::new(), |model| {
            model.one_of.split_whitespace().collect()
        });
        let one = (!one_of.is_empty()).then(|| self.dice.pick(&one_of));
        let mut made: Vec<(String, Value)> = Vec::new();
        for field in kind.fields(self.models).of(self.version) {
            let wanted = depth < 4 && self.dice.one_in(1 + depth as usize);
            if !field.required && one != Some(&*field.name) && !wanted {
                continue;
            }
            let mut value = self.value(&field.kind, depth + 1);
            if one == Some(&*field.name) {
                while value.is_null() || value == "" {
                    value = self.value(&field.kind, depth + 1);
                }
            }
            // Of the names of one_of, each stands for itself.
            let spellings = match one_of.contains(&&*field.name) {
                true => vec![&*field.name],
                false => spellings(field),
            };
            made.push((self.dice.pick(&spellings).to_owned(), value));
        }
        // In any order.
        for last in (1..made.len()).rev() {
            made.swap(last, self.dice.up_to(last + 1));
        }
        let mut made: Map = made.into_iter().collect();
        self.obey(model.map_or("", |model| &model.name), &mut made);
        Value::Object(made)
    }

    /// What `highlevel::search` says of models beside their fields.
    fn obey(&mut self, model: &str, made: &mut Map) {
        match model {
            "ContactFilter" => {
                let fields: Vec<&(&str, &str)> = search::FIELDS.iter().collect();
                let (name, operators) = self.dice.pick(&fields);
                let operators: Vec<&str> = operators.split(' ').collect();
                let operator = self.dice.pick(&operators);
                made.insert("field".into(), (*name).into());
                made.insert("operator".into(), operator.into());
                match operator {
                    "exists" | "not_exists" => made.remove("value"),
                    "range" => made.insert("value".into(), json!({ "gte": 1.50 })),
                    _ => made.insert("value".into(), self.string(0, 75).into()),
                };
            }
            "ContactSearch" => {
                made.remove("searchAfter");
                made.remove("page");
            }
            "LinkedinPoll" => {
                let options = made.get_mut("options").and_then(Value::as_array_mut);
                for (at, option) in options.into_iter().flatten().enumerate() {
                    option["text"] = at.to_string().into();
                }
            }
            _ => {}
        }
    }

    fn string(&mut self, least: usize, most: usize) -> String {
        let length = match self.dice.up_to(4) {
            0 => least,
            1 if most < 200 => most,
            _ => (least + self.dice.up_to(8)).min(most),
        };
        (0..length).map(|_| self.dice.pick(LETTERS)).collect()
    }

    fn number(&mut self, bounds: Bounds, is_whole: bool) -> Value {
        if bounds == Bounds::default() {
            let all = if is_whole { WHOLE } else { NUMBERS };
            return Value::read(self.dice.pick(all)).unwrap();
        }
        let least = bounds.least.unwrap_or(0);
        let most = bounds.most.unwrap_or(least + 1_000);
        let number = match self.dice.up_to(3) {
            0 => least,
            1 => most,
            _ => least + self.dice.up_to((most - least) as usize + 1) as u32,
        };
        let fraction = match number < most && !is_whole && self.dice.one_in(2) {
            true => ".50",
            false => "",
        };
        Value::read(&format!("{number}{fraction}")).unwrap()
    }

    fn plain(&mut self, plain: Plain, bounds: Bounds, depth: u32) -> Value {
        let texts: &[&str] = match plain {
            Plain::Any => return self.json(depth),
            Plain::File => return json!({ "name": self.json(depth) }),
            Plain::Boolean => return self.dice.one_in(2).into(),
            Plain::Object => {
                return Value::Object(
                    (0..self.dice.up_to(3))
                        .map(|at| (format!("k{at}"), self.json(depth)))
                        .collect(),
                );
            }
            Plain::Number => return self.number(bounds, false),
            Plain::Integer => return self.number(bounds, true),
            Plain::Numeric if self.dice.one_in(2) => return self.number(bounds, false),
            Plain::Numeric => {
                return self
                    .number(
                        Bounds {
                            least: bounds.least.or(Some(0)),
                            ..bounds
                        },
                        true,
                    )
                    .to_json()
                    .into();
            }
            Plain::String | Plain::Id | Plain::Tag => {
                let least = bounds.least.unwrap_or(u32::from(plain != Plain::String)) as usize;
                let text = self.string(least, bounds.most.map_or(least + 20, |most| most as usize));
                // A tag is sent without spaces around it.
                return match plain {
                    Plain::Tag => format!("a{}b", text.trim()).into(),
                    _ => text.into(),
                };
            }
            Plain::Clock => &["9:30", "09:30", "0:00", "23:59"],
            Plain::Country => &["US", "GB", "DE", "XK"],
            Plain::Date => &["1990-09-25", "09/25/1990", "1990/9/25"],
            Plain::Day => &["1990-09-25", "2024-02-29"],
            Plain::Email => &["ada@example.com", "a.b+c@sub.example.co.uk"],
            Plain::Phone => &["+12015550123", "+447400123456", "+33612345678"],
            Plain::Time => &["2026-11-24T10:00:00Z", "2026-11-24T10:00:00.123+05:30"],
            Plain::Timezone => &[
                "America/New_York",
                "Europe/Paris",
                "America/Argentina/Ushuaia",
                "UTC",
            ],
            Plain::Zone => &["America/New_York", "Europe/Paris"],
            Plain::Url => &[
                "https://example.com",
                "http://example.com:8080/a?b=c#d",
                "example.co.uk",
            ],
            other => panic!("no values of {other:?}"),
        };
        self.dice.pick(texts).into()
    }

    /// Any JSON value.
    pub(crate) fn json(&mut self, depth: u32) -> Value {
        let most = if depth > 4 { 4 } else { 7 };
        match self.dice.up_to(most) {
            0 => Value::Null,
            1 => self.dice.one_in(2).into(),
            2 => Value::read(self.dice.pick(NUMBERS)).unwrap(),
            3 => self.dice.text(LETTERS, 8).into(),
            4 | 5 => (0..self.dice.up_to(4))
                .map(|_| self.json(depth + 1))
                .collect(),
            _ => {
                let names = (0..self.dice.up_to(4)).map(|_| self.dice.text(LETTERS, 3));
                let names: Vec<String> = names.collect();
                Value::Object(
                    names
                        .into_iter()
                        .map(|name| (name, self.json(depth + 1)))
                        .collect(),
                )
            }
        }
    }
}

/// The names that a caller may write for a field.
pub(crate) fn spellings(field: &Field) -> Vec<&str> {
    let wire = field.wire.iter().flatten().flatten().map(|name| &**name);
    let mut names: Vec<&str> = std::iter::once(&*field.name).chain(wire).collect();
    names.sort_unstable();
    names.dedup();
    names
}
