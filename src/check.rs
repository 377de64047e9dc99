//! Whether a value fits its type, and how it is written on the wire.

use crate::json::{Map, Value};
pub(crate) use crate::text::nearest;
use crate::text::{has, join, length, list, swap};

use crate::error::Problem;
use crate::schema::{Bounds, Fields, Kind, Model, Models, Plain, Version, words_in};
use crate::settings::whole;
use crate::{country, date, email, phone, timezone};

/// Whose spelling and rules a check follows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Side {
    /// Ours, before sending: any spelling of a name, and every rule that catches a mistake early.
    Caller,
    /// The server's: only the names on the wire, and only what it is known to refuse.
    Server,
}

/// Where a value stands, written out when there is a problem with it.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// A parameter, or `body`.
    Root(&'a str),
    /// A field of an object.
    Field(&'a Self, &'a str),
    /// An item of a list.
    Item(&'a Self, usize),
}

impl Place<'_> {
    /// The place as problems name it: `body.tags[2]`.
    pub fn write(&self) -> String {
        match self {
            Self::Root(name) => (*name).to_owned(),
            Self::Field(place, name) => child(&place.write(), name),
            Self::Item(place, index) => join(&[&place.write(), "[", &index.to_string(), "]"]),
        }
    }
}

/// Checks values and collects every problem.
#[derive(Debug)]
pub struct Checker<'m> {
    /// What the names of models mean.
    pub models: &'m Models,
    /// The version whose names and types count.
    pub version: Version,
    /// Whose rules.
    pub side: Side,
    /// Where national phone numbers are read that have no country beside them; a code such as `GB`, or nothing.
    pub country: &'static str,
    /// What was found.
    pub problems: Vec<Problem>,
    /// Within a union, how many alternatives of it and of those inside may still be tried.
    tries: Option<u32>,
}

/// How many alternatives are tried of a union and of those inside it, which multiply; what takes longer is left to the server.
const TRIES: u32 = 2_000;

impl<'m> Checker<'m> {
    /// A checker with nothing found yet.
    pub fn new(models: &'m Models, version: Version, side: Side) -> Self {
        Self {
            models,
            version,
            side,
            country: "",
            problems: Vec::new(),
            tries: None,
        }
    }

    fn push(
        &mut self,
        place: Place<'_>,
        code: &'static str,
        message: impl Into<String>,
        value: &Value,
    ) {
        let problem = Problem::new(place.write(), code, message);
        self.problems.push(problem.with_value(value));
    }

    /// Checks a body against what a row says of it.
    pub fn body(&mut self, kind: &'m Kind, value: &Value, place: &str) {
        match kind {
            Kind::Object(_) | Kind::Model(_) => self.object(kind, value, Place::Root(place)),
            _ => self.value(kind, value, Place::Root(place), &Map::new()),
        }
    }

    /// Checks an object against a model or fields in place.
    fn object(&mut self, kind: &'m Kind, value: &Value, place: Place<'_>) {
        let Some(object) = value.as_object() else {
            return self.wrong_type("an object", value, place);
        };
        let model = match kind {
            Kind::Model(model) => Some(self.models.get(*model)),
            _ => None,
        };
        self.fields(kind.fields(self.models), model, object, place);
    }

    fn fields(
        &mut self,
        fields: &'m Fields,
        model: Option<&'m Model>,
        object: &Map,
        place: Place<'_>,
    ) {
        let (version, side) = (self.version, self.side);
        let mut seen: Vec<&str> = Vec::with_capacity(object.len());
        for (name, value) in object {
            let at = Place::Field(&place, name);
            let found = fields.of(version).find(|field| match side {
                Side::Caller => field.answers_to(name),
                Side::Server => field.takes(name, version),
            });
            match found {
                Some(field) => {
                    if side == Side::Caller && field.wire.is_some() && seen.contains(&&*field.name)
                    {
                        let message = [
                            "is another spelling of ",
                            &field.name,
                            ", which is there too: write one",
                        ];
                        self.push(at, "said_twice", join(&message), value);
                    }
                    seen.push(&field.name);
                    self.value(&field.kind, value, at, object);
                }
                None if model.is_some_and(|model| model.answer) => {}
                None if model.is_some_and(|model| model.is_read_only(name)) => {
                    let message = "comes with answers and cannot be written: leave it out";
                    self.push(at, "read_only", message, value);
                }
                None => {
                    let near = nearest(name, fields.of(version).map(|field| &*field.name));
                    let message = match near {
                        Some(near) => join(&["is not a field here; did you mean ", near, "?"]),
                        None => "is not a field here; the API refuses unknown fields".to_owned(),
                    };
                    self.push(at, "unknown_field", message, value);
                }
            }
        }
        for field in fields.of(version).filter(|field| field.required) {
            if !seen.contains(&&*field.name) {
                let name = match side {
                    Side::Server => field.wire_name(version),
                    Side::Caller => &field.name,
                };
                let nothing = Value::Array(Vec::new());
                self.push(
                    Place::Field(&place, name),
                    "missing",
                    (self.models.rules.missing)(name),
                    &nothing,
                );
            }
        }
        let Some(model) = model.filter(|_| side == Side::Caller) else {
            return;
        };
        let is_one = |name| has_value(object, name);
        if !model.one_of.is_empty() && !model.one_of.split(' ').any(is_one) {
            let names = swap(&model.one_of, " ", " or ");
            let message = join(&["needs a value for ", &names]);
            self.push(place, "one_required", message, &Value::Array(Vec::new()));
        }
        if let Some(rule) = model.rule {
            rule(object, &place.write(), &mut self.problems);
        }
    }

    /// Checks a value against a type. `beside` is the object it stands in: a phone number looks there for its country.
    pub fn value(&mut self, kind: &'m Kind, value: &Value, place: Place<'_>, beside: &Map) {
        match kind.meant(self.models) {
            Kind::Nullable(_) if value.is_null() => {}
            Kind::Nullable(inner) => self.value(inner, value, place, beside),
            Kind::Plain(Plain::Any, _) => {}
            _ if value.is_null() => {
                let message = "cannot be null: leave it out, or give it a value";
                self.push(place, "null_not_allowed", message, value);
            }
            Kind::Words(words) => {
                if !words_in(words, self.version).any(|word| word == value) {
                    let known: Vec<String> =
                        words_in(words, self.version).map(Value::to_text).collect();
                    let message = join(&["must be one of ", &list(&known, ", ")]);
                    self.push(place, "not_one_of", message, value);
                }
            }
            Kind::Union(kinds) => self.union(kinds, value, place, beside),
            Kind::List(item, bounds) => match value.as_array() {
                None => self.wrong_type("a list", value, place),
                Some(items) => {
                    self.within(*bounds, items.len(), "items", place, value);
                    for (index, value) in items.iter().enumerate() {
                        self.value(item, value, Place::Item(&place, index), beside);
                    }
                }
            },
            Kind::Map(inner) => match value.as_object() {
                None => self.wrong_type("an object", value, place),
                Some(object) => {
                    for (name, value) in object {
                        self.value(inner, value, Place::Field(&place, name), object);
                    }
                }
            },
            object @ (Kind::Model(_) | Kind::Object(_)) => self.object(object, value, place),
            Kind::Plain(plain, bounds) => self.plain(*plain, *bounds, value, place, beside),
        }
    }

    /// Tries the types, up to one that fits, and keeps the problems of the one that fits best.
    fn union(&mut self, kinds: &'m [Kind], value: &Value, place: Place<'_>, beside: &Map) {
        let before = core::mem::take(&mut self.problems);
        let mut best: Option<Vec<Problem>> = None;
        let is_outermost = self.tries.is_none();
        for kind in kinds {
            let Some(left) = self.tries.unwrap_or(TRIES).checked_sub(1) else {
                best = None;
                break;
            };
            self.tries = Some(left);
            self.value(kind, value, place, beside);
            let found = core::mem::take(&mut self.problems);
            if best.as_ref().is_none_or(|best| found.len() < best.len()) {
                best = Some(found);
            }
            if best.as_ref().is_some_and(Vec::is_empty) {
                break;
            }
        }
        if is_outermost {
            self.tries = None;
        }
        self.problems = before;
        self.problems.extend(best.unwrap_or_default());
    }

    fn wrong_type(&mut self, expected: &str, value: &Value, place: Place<'_>) {
        let message = join(&["must be ", expected, ", not ", kind_of(value)]);
        self.push(place, "wrong_type", message, value);
    }

    fn within(&mut self, bounds: Bounds, size: usize, what: &str, place: Place<'_>, value: &Value) {
        let least = bounds.least.filter(|least| size < *least as usize);
        let most = bounds.most.filter(|most| size > *most as usize);
        let (code, words, limit) = match (least, most) {
            (Some(least), _) => ("too_short", "must have at least ", least),
            (_, Some(most)) => ("too_long", "must have at most ", most),
            _ => return,
        };
        let message = join(&[
            words,
            &limit.to_string(),
            " ",
            what,
            ", not ",
            &size.to_string(),
        ]);
        self.push(place, code, message, value);
    }

    fn plain(
        &mut self,
        plain: Plain,
        bounds: Bounds,
        value: &Value,
        place: Place<'_>,
        beside: &Map,
    ) {
        let expected = match plain {
            Plain::Any | Plain::File => return,
            Plain::Boolean if value.is_boolean() => return,
            Plain::Boolean => "true or false",
            Plain::Object if value.is_object() => return,
            Plain::Object => "an object",
            Plain::Number | Plain::Integer | Plain::Numeric => {
                let number = match value {
                    Value::String(text) if plain == Plain::Numeric => {
                        whole(text).map(|number| number as f64)
                    }
                    _ => value.as_f64(),
                };
                match number {
                    Some(number) if plain == Plain::Integer && number.fract() != 0.0 => {
                        "a whole number"
                    }
                    Some(number) => return self.in_range(bounds, number, place, value),
                    None if plain == Plain::Integer => "a whole number",
                    None => "a number",
                }
            }
            _ => match value.as_str() {
                Some(text) => {
                    if bounds != Bounds::default() {
                        self.within(bounds, length(text), "characters", place, value);
                    }
                    return self.format(plain, text, place, value, beside);
                }
                None => "a text",
            },
        };
        self.wrong_type(expected, value, place);
    }

    fn in_range(&mut self, bounds: Bounds, number: f64, place: Place<'_>, value: &Value) {
        if let Some(least) = bounds.least.filter(|least| number < f64::from(*least)) {
            self.push(
                place,
                "too_small",
                join(&["must be at least ", &least.to_string()]),
                value,
            );
        }
        if let Some(most) = bounds.most.filter(|most| number > f64::from(*most)) {
            self.push(
                place,
                "too_large",
                join(&["must be at most ", &most.to_string()]),
                value,
            );
        }
    }

    fn format(&mut self, plain: Plain, text: &str, place: Place<'_>, value: &Value, beside: &Map) {
        // The server is known to check e-mail addresses; the other formats it takes as they come.
        let (code, message) = match plain {
            Plain::Email => match email::normalize(text) {
                Ok(_) => return,
                Err(trouble) => (trouble.code(), trouble.message()),
            },
            _ if self.side == Side::Server => return,
            Plain::Id if text.is_empty() => ("missing", "is empty: give the id"),
            Plain::Tag if text.trim().is_empty() => ("missing", "is empty: a tag has a name"),
            Plain::Phone => {
                match phone::read(text, country_of(beside, self.country)) {
                    Ok(phone) if phone.valid => return,
                    Ok(_) => (
                        "phone_not_assigned",
                        "is no number that its country gives out: check the digits",
                    ),
                    // Where it is stored would depend on the location's own country.
                    Err(trouble @ phone::Trouble::CountryNeeded) => (
                        trouble.code(),
                        "needs its country code, such as +1, or a country: createClient({ country: 'US' }), --country on the command line",
                    ),
                    Err(trouble) => (trouble.code(), trouble.message()),
                }
            }
            Plain::Date if date::read(text, date::Order::MonthOnly).is_none() => {
                ("not_a_date", DATE)
            }
            Plain::Time if date::instant(text).is_none() => (
                "not_a_time",
                "must be a date and time such as 2026-11-24T10:00:00Z",
            ),
            Plain::Country if !country::is_code(text) => (
                "not_a_country",
                "must be a two-letter country code such as US",
            ),
            Plain::Day if !is_day(text) => ("not_a_date", "must be a date such as 1990-09-25"),
            Plain::Clock if !is_clock(text) => {
                ("not_a_time", "must be a time of day such as 09:30")
            }
            Plain::Zone if !(timezone::is_iana(text) && is_zone(text)) => (
                "not_a_timezone",
                "must be a time zone such as America/New_York",
            ),
            Plain::Timezone if !timezone::is_iana(text) => (
                "not_a_timezone",
                "must be a time zone such as America/New_York",
            ),
            Plain::Url if !is_url(text) => (
                "not_a_url",
                "must be a web address such as https://example.com",
            ),
            _ => return,
        };
        self.push(place, code, message, value);
    }
}

/// Where a national phone number is read: in the country beside it, or else in this one.
fn country_of(beside: &Map, usual: &'static str) -> &'static str {
    let own = beside.get("country").and_then(Value::as_str);
    own.and_then(country::region).unwrap_or(usual)
}

/// A phone number as it is sent: in E.164, with its extension behind it. What is none stays as it is.
fn phone_to_wire(value: Value, country: &str) -> Value {
    let text = value.as_str().unwrap_or_default();
    match phone::read(text, country) {
        Ok(phone) => match &phone.extension {
            Some(extension) => join(&[&phone.e164, " ext. ", extension]).into(),
            None => phone.e164.into(),
        },
        Err(_) => value,
    }
}

/// A number, an address or a tag in the one spelling in which it is stored and found. What is none stays as it is.
pub(crate) fn text_to_wire(plain: Plain, value: Value, country: &str) -> Value {
    let text = value.as_str().unwrap_or_default();
    match plain {
        Plain::Phone => phone_to_wire(value, country),
        Plain::Email => email::normalize(text).map_or_else(|_| value, Value::from),
        Plain::Tag if text.trim().len() < text.len() => text.trim().into(),
        _ => value,
    }
}

/// A body with the names of the wire, and phone numbers, e-mail addresses and tags in their one spelling, in every model
/// below; national numbers are read in `country`.
pub fn to_wire(
    kind: &Kind,
    models: &Models,
    value: Value,
    version: Version,
    country: &'static str,
) -> Value {
    let each = |kind: &Kind, value| to_wire(kind, models, value, version, country);
    match (kind.meant(models), value) {
        (Kind::Nullable(inner), value) => each(inner, value),
        (Kind::Plain(Plain::Date, _), Value::String(text)) if models.rules.date.is_some() => {
            let read = date::read(&text, date::Order::MonthOnly);
            let written = models.rules.date.zip(read).map(|(write, date)| write(date));
            written.unwrap_or(text).into()
        }
        (Kind::Plain(plain, _), value @ Value::String(_)) => text_to_wire(*plain, value, country),
        (Kind::Map(inner), Value::Object(object)) => object
            .into_iter()
            .map(|(name, value)| (name, each(inner, value)))
            .collect::<Map>()
            .into(),
        (Kind::List(item, _), Value::Array(items)) => {
            items.into_iter().map(|value| each(item, value)).collect()
        }
        (object @ (Kind::Model(_) | Kind::Object(_)), Value::Object(values)) => {
            let fields = object.fields(models);
            let country = country_of(&values, country);
            let mut out = Map::new();
            for (name, value) in values {
                match fields.of(version).find(|field| field.answers_to(&name)) {
                    Some(field) => {
                        let value = to_wire(&field.kind, models, value, version, country);
                        out.insert(field.wire_name(version).to_owned(), value)
                    }
                    None => out.insert(name, value),
                };
            }
            Value::Object(out)
        }
        (_, value) => value,
    }
}

/// The path of `name` inside `path`.
pub fn child(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        join(&[path, ".", name])
    }
}

/// What a JSON value is, in words.
pub fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn has_value(object: &Map, name: &str) -> bool {
    !matches!(object.get(name), None | Some(Value::Null))
        && object.get(name).and_then(Value::as_str) != Some("")
}

/// Said of what is no date. Of the formats that HighLevel documents for `dateOfBirth`, none has the day first.
pub(crate) const DATE: &str =
    "must be a date such as 1990-09-25: without the year in front, the month is read first";

/// `1990-09-25`
fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
        && date::read(text, date::Order::MonthFirst).is_some()
}

/// `9:30`, `09:30`, at most `23:59`.
fn is_clock(text: &str) -> bool {
    let Some((hour, minute)) = text.split_once(':') else {
        return false;
    };
    let below = |text: &str, most: u64| whole(text).is_some_and(|number| number < most);
    hour.len() <= 2 && minute.len() == 2 && below(hour, 24) && below(minute, 60)
}

/// An area and one place, in letters.
fn is_zone(text: &str) -> bool {
    text.split('/').count() == 2
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphabetic() || b"_/".contains(&byte))
}

/// Whether a text is a web address, with or without its scheme.
pub(crate) fn is_url(text: &str) -> bool {
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .unwrap_or(text);
    let host = host.split(['/', '?', '#', ':']).next().unwrap_or_default();
    !text.chars().any(char::is_whitespace)
        && has(host, ".")
        && !host.starts_with('.')
        && !host.ends_with('.')
}
