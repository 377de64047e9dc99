//! Every way to make one thing wrong in a value that a type allows.

use leadbridge::json;
use leadbridge::json::{Map, Value};
use leadbridge::schema::{Bounds, Kind, Models, Plain, variants_in};

use crate::generate::{Generator, spellings};

/// A step from a value to one inside it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    Name(String),
    Item(usize),
}

/// One thing made wrong.
#[derive(Clone, Debug)]
pub(crate) struct Mutation {
    /// Where, below the value.
    pub(crate) at: Vec<Step>,
    /// What it becomes; `None`: left out.
    pub(crate) to: Option<Value>,
    /// The code of the problem; empty where several would do.
    pub(crate) code: &'static str,
    /// A problem that comes beside it, at the object around it.
    pub(crate) beside: Option<&'static str>,
    /// Of a place where another value may be allowed for: how many steps lead to where problems may stand. Within a union the
    /// alternative that fits best is the one whose problems are reported, and another one may fit. A rule of a model
    /// compares fields with each other.
    pub(crate) lenient: Option<usize>,
    /// Whether another mutation may change what comes of it.
    pub(crate) alone: bool,
}

impl Mutation {
    fn new(to: Option<Value>, code: &'static str) -> Self {
        Self {
            at: Vec::new(),
            to,
            code,
            beside: None,
            lenient: None,
            alone: false,
        }
    }

    pub(crate) fn under(mut self, step: Step) -> Self {
        self.at.insert(0, step);
        self.lenient = self.lenient.map(|steps| steps + 1);
        self
    }

    /// The value with this done to it.
    pub(crate) fn apply(&self, value: &mut Value) {
        let Some((last, before)) = self.at.split_last() else {
            *value = self.to.clone().expect("a value is not left out of itself");
            return;
        };
        let mut place = value;
        for step in before {
            place = match step {
                Step::Name(name) => place.get_mut(name).expect("a member"),
                Step::Item(at) => place.get_mut(*at).expect("an item"),
            };
        }
        match (last, &self.to) {
            (Step::Name(name), Some(to)) => {
                place
                    .as_object_mut()
                    .unwrap()
                    .insert(name.clone(), to.clone());
            }
            (Step::Name(name), None) => {
                place.as_object_mut().unwrap().remove(name);
            }
            (Step::Item(at), to) => place[*at] = to.clone().unwrap(),
        }
    }
}

/// A path as problems have it.
pub(crate) fn written(root: &str, steps: &[Step]) -> String {
    steps.iter().fold(root.to_owned(), |path, step| match step {
        Step::Name(name) if path.is_empty() => name.clone(),
        Step::Name(name) => format!("{path}.{name}"),
        Step::Item(at) => format!("{path}[{at}]"),
    })
}

/// The types of JSON values that a type may have: `n`ull, `b`oolean, `0` number, `s`tring, `[`, `{`.
fn shapes(kind: &Kind, models: &Models) -> String {
    match kind.resolve(models) {
        Kind::Nullable(inner) => shapes(inner, models) + "n",
        Kind::Union(kinds) => kinds.iter().map(|kind| shapes(kind, models)).collect(),
        Kind::Enum(variants) => variants
            .iter()
            .map(|variant| shape(&variant.value))
            .collect(),
        Kind::Array(..) => "[".into(),
        Kind::Map(_) | Kind::Model(_) | Kind::Object(_) => "{".into(),
        Kind::Plain(plain, _) => match plain {
            Plain::Any => "nb0s[{",
            Plain::File => "b0s[{",
            Plain::Boolean => "b",
            Plain::Object => "{",
            Plain::Number | Plain::Integer => "0",
            Plain::Numeric => "0s",
            _ => "s",
        }
        .into(),
    }
}

fn shape(value: &Value) -> char {
    match value {
        Value::Null => 'n',
        Value::Bool(_) => 'b',
        Value::Number(_) => '0',
        Value::String(_) => 's',
        Value::Array(_) => '[',
        Value::Object(_) => '{',
    }
}

impl<'m> Generator<'m> {
    /// Every way in which one thing of `value`, which its type allows, is made wrong.
    pub(crate) fn mutations(&mut self, kind: &'m Kind, value: &Value) -> Vec<Mutation> {
        let meant = kind.resolve(self.models);
        let allowed = shapes(meant, self.models);
        let is_enum = matches!(meant, Kind::Enum(_));
        let mut found = Vec::new();
        for wrong in [
            json!(null),
            json!(true),
            json!(7),
            json!("wrong"),
            json!([]),
            json!({}),
        ] {
            if !allowed.contains(shape(&wrong)) {
                let code = match (&wrong, meant) {
                    (Value::Null, _) => "null_not_allowed",
                    // The alternative that is reported may be an enum.
                    (_, Kind::Union(_)) => "",
                    _ if is_enum
                        || matches!(meant, Kind::Nullable(inner) if matches!(inner.resolve(self.models), Kind::Enum(_))) =>
                    {
                        "not_one_of"
                    }
                    _ => "wrong_type",
                };
                found.push(Mutation::new(Some(wrong), code));
            }
        }
        found.extend(self.inside(meant, value));
        found
    }

    /// The same without values of another JSON type.
    fn inside(&mut self, kind: &'m Kind, value: &Value) -> Vec<Mutation> {
        let one = |to: Value, code| Mutation::new(Some(to), code);
        match kind.resolve(self.models) {
            Kind::Nullable(_) if value.is_null() => Vec::new(),
            Kind::Nullable(inner) => self.inside(inner, value),
            Kind::Union(kinds) => {
                let at = self.dice.up_to(kinds.len());
                if shapes(&kinds[at], self.models).contains(shape(value)) {
                    let all = self.inside(&kinds[at], value);
                    return all
                        .into_iter()
                        .filter(|mutation| reaches(value, &mutation.at))
                        .map(lenient)
                        .collect();
                }
                Vec::new()
            }
            Kind::Enum(variants) => {
                let mut wrong = vec![json!("no such word"), json!(""), json!(4711)];
                // A word of the other version alone.
                wrong.extend(variants.iter().map(|variant| variant.value.clone()));
                wrong.retain(|wrong| {
                    !variants_in(variants, self.version).any(|value| value == wrong)
                });
                wrong
                    .into_iter()
                    .map(|wrong| one(wrong, "not_one_of"))
                    .collect()
            }
            Kind::Map(inner) => {
                let mut found = Vec::new();
                for (name, value) in value.as_object().into_iter().flatten() {
                    let all = self.mutations(inner, value);
                    found.extend(
                        all.into_iter()
                            .map(|mutation| mutation.under(Step::Name(name.clone()))),
                    );
                }
                found
            }
            Kind::Array(item, bounds) => {
                let mut found = Vec::new();
                let mut of = |count: u32| (0..count).map(|_| self.value(item, 3)).collect();
                if let Some(most) = bounds.most {
                    found.push(one(of(most + 1), "too_long"));
                }
                if let Some(least) = bounds.least.filter(|least| *least > 0) {
                    found.push(one(of(least - 1), "too_short"));
                }
                let items = value.as_array().into_iter().flatten().enumerate();
                for (at, value) in items.take(3) {
                    let all = self.mutations(item, value);
                    found.extend(
                        all.into_iter()
                            .map(|mutation| mutation.under(Step::Item(at))),
                    );
                }
                found
            }
            object @ (Kind::Model(_) | Kind::Object(_)) => {
                self.in_object(object, value.as_object().unwrap())
            }
            Kind::Plain(plain, bounds) => in_plain(*plain, *bounds),
        }
    }

    fn in_object(&mut self, kind: &'m Kind, object: &Map) -> Vec<Mutation> {
        let model = self.model(kind);
        let is_answer = model.is_some_and(|model| model.is_response);
        let name = |name: &str| Step::Name(name.to_owned());
        let mut found = Vec::new();
        if !is_answer {
            found.push(
                Mutation::new(Some(self.json(3)), "unknown_field").under(name("noSuchField")),
            );
        }
        for read_only in model
            .map_or("", |model| &model.read_only)
            .split_whitespace()
        {
            // A version may have a field of this name.
            let mut fields = kind.fields(self.models).of(self.version);
            if !is_answer && !fields.any(|field| spellings(field).contains(&read_only)) {
                found.push(Mutation::new(Some(self.json(3)), "read_only").under(name(read_only)));
            }
        }
        let one_of: Vec<&str> = model.map_or(Vec::new(), |model| {
            model.one_of.split_whitespace().collect()
        });
        let has_value = |name: &str| {
            object
                .get(name)
                .is_some_and(|value| !value.is_null() && value != "")
        };
        for field in kind.fields(self.models).of(self.version) {
            let spellings = spellings(field);
            let Some((spelling, value)) = spellings
                .iter()
                .find_map(|name| Some((*name, object.get(name)?)))
            else {
                continue;
            };
            let mut own: Vec<Mutation> = self.mutations(&field.kind, value);
            if field.required {
                own.push(Mutation::new(None, "missing"));
            }
            let is_one = one_of.contains(&spelling);
            let is_last = is_one
                && !one_of
                    .iter()
                    .any(|name| *name != spelling && has_value(name));
            for mut mutation in own {
                let is_gone = mutation
                    .to
                    .as_ref()
                    .is_none_or(|to| to.is_null() || to == "");
                if mutation.at.is_empty() && is_one {
                    mutation.alone = true;
                    mutation.beside = (is_last && is_gone).then_some("one_required");
                }
                // What is missing is called by our own name, whatever a caller would have written.
                if mutation.to.is_none() && mutation.at.is_empty() && spelling != &*field.name {
                    continue;
                }
                found.push(mutation.under(name(spelling)));
            }
            if let Some(other) = spellings.iter().find(|other| **other != spelling) {
                let again = self.value(&field.kind, 3);
                let mut twice = Mutation::new(Some(again), "said_twice").under(name(other));
                twice.alone = true;
                found.push(twice);
            }
        }
        if model.is_some_and(|model| model.rule.is_some()) {
            found = found.into_iter().map(lenient).collect();
        }
        found
    }
}

/// The same, whose problems may stand anywhere from here on.
fn lenient(mutation: Mutation) -> Mutation {
    Mutation {
        lenient: Some(0),
        ..mutation
    }
}

/// Whether all steps but the last lead to something.
fn reaches(value: &Value, steps: &[Step]) -> bool {
    let Some((last, before)) = steps.split_last() else {
        return true;
    };
    let place = before.iter().try_fold(value, |place, step| match step {
        Step::Name(name) => place.get(name),
        Step::Item(at) => place.get(*at),
    });
    place.is_some_and(|place| match last {
        Step::Name(_) => place.is_object(),
        Step::Item(at) => place.get(*at).is_some(),
    })
}

/// Values of the right JSON type that a format or a limit forbids.
fn in_plain(plain: Plain, bounds: Bounds) -> Vec<Mutation> {
    let number = |text: String, code| Mutation::new(Some(Value::read(&text).unwrap()), code);
    let mut found = Vec::new();
    match plain {
        Plain::Number | Plain::Integer | Plain::Numeric => {
            if let Some(most) = bounds.most {
                found.push(number((most + 1).to_string(), "too_large"));
                if plain == Plain::Number {
                    found.push(number(format!("{most}.0001"), "too_large"));
                }
            }
            if let Some(least) = bounds.least {
                found.push(number((i64::from(least) - 1).to_string(), "too_small"));
            }
        }
        Plain::Any | Plain::Boolean | Plain::File | Plain::Object => {}
        _ => {
            let text = |length: u32| Value::from("é".repeat(length as usize));
            if let Some(most) = bounds.most {
                found.push(Mutation::new(Some(text(most + 1)), "too_long"));
            }
            if let Some(least) = bounds.least.filter(|least| *least > 0) {
                found.push(Mutation::new(Some(text(least - 1)), "too_short"));
            }
        }
    }
    let (code, texts): (_, &[&str]) = match plain {
        Plain::Integer => {
            found.push(number(
                format!("{}.5", bounds.least.unwrap_or(1)),
                "wrong_type",
            ));
            return found;
        }
        Plain::Clock => (
            "not_a_time",
            &["24:00", "9:60", "9", "009:30", "9:3", "9:30pm", "+9:30", ""],
        ),
        Plain::Country => ("not_a_country", &["ZZ", "us", "USA", ""]),
        Plain::Date => ("not_a_date", &["soon", "13/13/1990", "1990-02-30", ""]),
        Plain::Day => (
            "not_a_date",
            &[
                "soon",
                "1990-9-25",
                "1990-02-30",
                "09/25/1990",
                "1990-09-25T00:00:00Z",
                "",
            ],
        ),
        Plain::Email => (
            "",
            &[
                "nobody",
                "@example.com",
                "ada@",
                "ada@example",
                "a b@example.com",
                "",
            ],
        ),
        Plain::Id => ("missing", &[""]),
        Plain::Numeric => ("wrong_type", &["x", "", "1e", "--1", "1,000", "0x1"]),
        Plain::Phone => ("", &["call me", "12", "+1201555", "+99 1234567", ""]),
        Plain::Tag => ("missing", &["", " ", "\t\u{a0}"]),
        Plain::Time => (
            "not_a_time",
            &[
                "soon",
                "2026-02-30T10:00:00Z",
                "2026-11-24T25:00:00Z",
                "10:00",
                "",
            ],
        ),
        Plain::Timezone => ("not_a_timezone", &["Mars/Base", "Paris", ""]),
        Plain::Zone => (
            "not_a_timezone",
            &["Mars/Base", "Paris", "UTC", "America/Argentina/Ushuaia", ""],
        ),
        Plain::Url => (
            "not_a_url",
            &[
                "no address",
                "localhost",
                "https://",
                "https://.com",
                "example.",
                "a b.com",
                "",
            ],
        ),
        _ => return found,
    };
    found.extend(
        texts
            .iter()
            .map(|text| Mutation::new(Some((*text).into()), code)),
    );
    found
}
