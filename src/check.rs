//! Validates values against schemas, and converts them to what is sent.

use crate::json::{Map, Value};
pub(crate) use crate::text::nearest;
use crate::text::{IS_PACKAGED, has, join, length, list, replace};

use crate::error::Problem;
use crate::schema::{Bounds, Fields, Kind, Model, Models, Plain, Version, variants_in};
use crate::settings::whole;
use crate::{country, date, email, phone, timezone};

/// Whose names and rules a check applies.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Side {
    /// The caller's: any spelling of a name, and all rules that find a mistake before it is sent.
    Caller,
    /// The server's: only the names that are sent, and only what the server is known to reject.
    Server,
}

/// The path of a value, formatted only if there is a problem with it.
#[derive(Clone, Copy, Debug)]
pub enum Path<'a> {
    /// A parameter, or `body`.
    Root(&'a str),
    /// A field of an object.
    Field(&'a Self, &'a str),
    /// An item of an array.
    Item(&'a Self, usize),
}

impl Path<'_> {
    /// Formats the path as in problems: `body.tags[2]`.
    pub fn write(&self) -> String {
        match self {
            Self::Root(name) => (*name).to_owned(),
            Self::Field(path, name) => child(&path.write(), name),
            Self::Item(path, index) => join(&[&path.write(), "[", &index.to_string(), "]"]),
        }
    }
}

/// Validates values and collects all problems.
#[derive(Debug)]
pub struct Checker<'m> {
    /// The models that types refer to.
    pub models: &'m Models,
    /// The version whose names and types apply.
    pub version: Version,
    /// Whose names and rules apply.
    pub side: Side,
    /// The country of national phone numbers that have no country beside them, such as `GB`; empty for none.
    pub country: &'static str,
    /// The problems found so far.
    pub problems: Vec<Problem>,
    /// Inside a union, how many more alternatives may be tried, including those of nested unions.
    tries: Option<u32>,
}

/// The limit of alternatives tried for a union and the unions inside it, whose numbers multiply. Beyond it, validation
/// is left to the server.
const TRIES: u32 = 2_000;

impl<'m> Checker<'m> {
    /// Creates a checker without problems.
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
        path: Path<'_>,
        code: &'static str,
        message: impl Into<String>,
        value: &Value,
    ) {
        let problem = Problem::new(path.write(), code, message);
        self.problems.push(problem.with_value(value));
    }

    /// Validates a body.
    pub fn body(&mut self, kind: &'m Kind, value: &Value, path: &str) {
        match kind {
            Kind::Object(_) | Kind::Model(_) => self.object(kind, value, Path::Root(path)),
            _ => self.value(kind, value, Path::Root(path), &Map::new()),
        }
    }

    /// Validates an object.
    fn object(&mut self, kind: &'m Kind, value: &Value, path: Path<'_>) {
        let Some(object) = value.as_object() else {
            return self.wrong_type("an object", value, path);
        };
        let model = match kind {
            Kind::Model(model) => Some(self.models.get(*model)),
            _ => None,
        };
        self.fields(kind.fields(self.models), model, object, path);
    }

    fn fields(
        &mut self,
        fields: &'m Fields,
        model: Option<&'m Model>,
        object: &Map,
        path: Path<'_>,
    ) {
        let (version, side) = (self.version, self.side);
        let mut seen: Vec<&str> = Vec::with_capacity(object.len());
        for (name, value) in object {
            let at = Path::Field(&path, name);
            let found = fields.of(version).find(|field| match side {
                Side::Caller => field.accepts(name),
                Side::Server => field.takes(name, version),
            });
            match found {
                Some(field) => {
                    if side == Side::Caller && field.wire.is_some() && seen.contains(&&*field.name)
                    {
                        let message = [
                            "is another name of ",
                            &field.name,
                            ", which is set as well: set only one",
                        ];
                        self.push(at, "said_twice", join(&message), value);
                    }
                    seen.push(&field.name);
                    self.value(&field.kind, value, at, object);
                }
                None if model.is_some_and(|model| model.is_response) => {}
                None if model.is_some_and(|model| model.is_read_only(name)) => {
                    let message = "is read-only: leave it out";
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
                    Path::Field(&path, name),
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
            let names = replace(&model.one_of, " ", " or ");
            let message = join(&["needs a value for ", &names]);
            self.push(path, "one_required", message, &Value::Array(Vec::new()));
        }
        if let Some(rule) = model.rule {
            rule(object, &path.write(), &mut self.problems);
        }
    }

    /// Validates a value. `beside` is the object that contains it, which may have the country of a phone number.
    pub fn value(&mut self, kind: &'m Kind, value: &Value, path: Path<'_>, beside: &Map) {
        match kind.resolve(self.models) {
            Kind::Nullable(_) if value.is_null() => {}
            Kind::Nullable(inner) => self.value(inner, value, path, beside),
            Kind::Plain(Plain::Any, _) => {}
            _ if value.is_null() => {
                let message = "cannot be null: leave it out, or give it a value";
                self.push(path, "null_not_allowed", message, value);
            }
            Kind::Enum(variants) => {
                if !variants_in(variants, self.version).any(|known| known == value) {
                    let known: Vec<String> = variants_in(variants, self.version)
                        .map(Value::to_text)
                        .collect();
                    let message = join(&["must be one of ", &list(&known, ", ")]);
                    self.push(path, "not_one_of", message, value);
                }
            }
            Kind::Union(kinds) => self.union(kinds, value, path, beside),
            Kind::Array(item, bounds) => match value.as_array() {
                None => self.wrong_type("an array", value, path),
                Some(items) => {
                    self.within(*bounds, items.len(), "items", path, value);
                    for (index, value) in items.iter().enumerate() {
                        self.value(item, value, Path::Item(&path, index), beside);
                    }
                }
            },
            Kind::Map(inner) => match value.as_object() {
                None => self.wrong_type("an object", value, path),
                Some(object) => {
                    for (name, value) in object {
                        self.value(inner, value, Path::Field(&path, name), object);
                    }
                }
            },
            object @ (Kind::Model(_) | Kind::Object(_)) => self.object(object, value, path),
            Kind::Plain(plain, bounds) => self.plain(*plain, *bounds, value, path, beside),
        }
    }

    /// Tries the alternatives until one matches. If none does, reports the problems of the closest one.
    fn union(&mut self, kinds: &'m [Kind], value: &Value, path: Path<'_>, beside: &Map) {
        let before = core::mem::take(&mut self.problems);
        let mut best: Option<Vec<Problem>> = None;
        let is_outermost = self.tries.is_none();
        for kind in kinds {
            let Some(left) = self.tries.unwrap_or(TRIES).checked_sub(1) else {
                best = None;
                break;
            };
            self.tries = Some(left);
            self.value(kind, value, path, beside);
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

    fn wrong_type(&mut self, expected: &str, value: &Value, path: Path<'_>) {
        let message = join(&["must be ", expected, ", not ", kind_of(value)]);
        self.push(path, "wrong_type", message, value);
    }

    fn within(&mut self, bounds: Bounds, size: usize, what: &str, path: Path<'_>, value: &Value) {
        let least = bounds.least.filter(|least| size < *least as usize);
        let most = bounds.most.filter(|most| size > *most as usize);
        let (code, rule, limit) = match (least, most) {
            (Some(least), _) => ("too_short", "must have at least ", least),
            (_, Some(most)) => ("too_long", "must have at most ", most),
            _ => return,
        };
        let message = join(&[
            rule,
            &limit.to_string(),
            " ",
            what,
            ", not ",
            &size.to_string(),
        ]);
        self.push(path, code, message, value);
    }

    fn plain(&mut self, plain: Plain, bounds: Bounds, value: &Value, path: Path<'_>, beside: &Map) {
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
                    Some(number) => return self.in_range(bounds, number, path, value),
                    None if plain == Plain::Integer => "a whole number",
                    None => "a number",
                }
            }
            _ => match value.as_str() {
                Some(text) => {
                    if bounds != Bounds::default() {
                        self.within(bounds, length(text), "characters", path, value);
                    }
                    return self.format(plain, text, path, value, beside);
                }
                None => "a string",
            },
        };
        self.wrong_type(expected, value, path);
    }

    fn in_range(&mut self, bounds: Bounds, number: f64, path: Path<'_>, value: &Value) {
        if let Some(least) = bounds.least.filter(|least| number < f64::from(*least)) {
            self.push(
                path,
                "too_small",
                join(&["must be at least ", &least.to_string()]),
                value,
            );
        }
        if let Some(most) = bounds.most.filter(|most| number > f64::from(*most)) {
            self.push(
                path,
                "too_large",
                join(&["must be at most ", &most.to_string()]),
                value,
            );
        }
    }

    fn format(&mut self, plain: Plain, text: &str, path: Path<'_>, value: &Value, beside: &Map) {
        // The server is known to validate e-mail addresses but no other format.
        let (code, message) = match plain {
            Plain::Email => match email::normalize(text) {
                Ok(_) => return,
                Err(invalid) => (invalid.code(), invalid.message()),
            },
            _ if self.side == Side::Server => return,
            Plain::Id if text.is_empty() => ("missing", "is empty: give the id"),
            Plain::Tag if text.trim().is_empty() => ("missing", "is empty: a tag has a name"),
            Plain::Phone => {
                match phone::read(text, country_of(beside, self.country)) {
                    Ok(phone) if phone.valid => return,
                    Ok(_) => ("phone_not_assigned", phone::Invalid::NotAssigned.message()),
                    // The server would read the number in the location's own country, which is not known here.
                    Err(invalid @ phone::Invalid::CountryNeeded) => (
                        invalid.code(),
                        "needs its country code, such as +1, or a country: createClient({ country: 'US' }), --country on the command line",
                    ),
                    Err(invalid) => (invalid.code(), invalid.message()),
                }
            }
            Plain::Date if self.models.rules.read_date(text).is_none() => {
                let format = self.models.rules.date;
                // HighLevel's dates do not have the day first.
                let is_day_first = !IS_PACKAGED && format.is_some_and(date::Format::is_day_first);
                (
                    "not_a_date",
                    if is_day_first { DATE_DAY_FIRST } else { DATE },
                )
            }
            // Without an offset it would be another time in each time zone.
            Plain::Time if date::instant(text).is_none() || !date::has_offset(text) => (
                "not_a_time",
                "must be a date, time and offset such as 2026-11-24T10:00:00Z",
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
        self.push(path, code, message, value);
    }
}

/// The country for parsing a national phone number: the `country` field beside it, or else `usual`.
fn country_of(beside: &Map, usual: &'static str) -> &'static str {
    let own = beside.get("country").and_then(Value::as_str);
    own.and_then(country::region).unwrap_or(usual)
}

/// Converts a phone number to E.164 with its extension. An invalid number is returned unchanged.
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

/// Normalizes a phone number, e-mail address or tag to the form that is stored and searched. Invalid text is returned
/// unchanged.
pub(crate) fn text_to_wire(plain: Plain, value: Value, country: &str) -> Value {
    let text = value.as_str().unwrap_or_default();
    match plain {
        Plain::Phone => phone_to_wire(value, country),
        Plain::Email => email::normalize(text).map_or_else(|_| value, Value::from),
        Plain::Tag if text.trim().len() < text.len() => text.trim().into(),
        _ => value,
    }
}

/// Converts a body to what is sent: field names of the version, and normalized phone numbers, e-mail addresses and
/// tags, including nested models. National phone numbers are read in `country`.
pub fn to_wire(
    kind: &Kind,
    models: &Models,
    value: Value,
    version: Version,
    country: &'static str,
) -> Value {
    let each = |kind: &Kind, value| to_wire(kind, models, value, version, country);
    match (kind.resolve(models), value) {
        (Kind::Nullable(inner), value) => each(inner, value),
        (Kind::Plain(Plain::Date, _), Value::String(text)) if models.rules.date.is_some() => {
            let read = models.rules.read_date(&text);
            let written = models
                .rules
                .date
                .zip(read)
                .map(|(format, date)| format.write(date));
            written.unwrap_or(text).into()
        }
        (Kind::Plain(plain, _), value @ Value::String(_)) => text_to_wire(*plain, value, country),
        (Kind::Map(inner), Value::Object(object)) => object
            .into_iter()
            .map(|(name, value)| (name, each(inner, value)))
            .collect::<Map>()
            .into(),
        (Kind::Array(item, _), Value::Array(items)) => {
            items.into_iter().map(|value| each(item, value)).collect()
        }
        (Kind::Union(kinds), value) => {
            let fits = |kind: &&Kind| {
                let mut checker = Checker::new(models, version, Side::Caller);
                checker.country = country;
                checker.value(kind, &value, Path::Root(""), &Map::new());
                checker.problems.is_empty()
            };
            match kinds.iter().find(fits) {
                Some(kind) => each(kind, value),
                None => value,
            }
        }
        (object @ (Kind::Model(_) | Kind::Object(_)), Value::Object(values)) => {
            let fields = object.fields(models);
            let country = country_of(&values, country);
            let mut out = Map::new();
            for (name, value) in values {
                match fields.of(version).find(|field| field.accepts(&name)) {
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

/// Appends a field name to a path.
pub fn child(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        join(&[path, ".", name])
    }
}

/// The type of a JSON value with its article, for messages.
pub fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

fn has_value(object: &Map, name: &str) -> bool {
    !matches!(object.get(name), None | Some(Value::Null))
        && object.get(name).and_then(Value::as_str) != Some("")
}

/// The message for an invalid date. None of the formats that HighLevel documents for `dateOfBirth` has the day first.
pub(crate) const DATE: &str = "must be a date such as 1990-09-25: if the year is not first, the month must come before the day";

/// The message for an invalid date in a system whose dates have the day first.
const DATE_DAY_FIRST: &str = "must be a date such as 1990-09-25: if the year is not first, the day must come before the month";

/// Whether a string is a date such as `1990-09-25`.
fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
        && date::read(text, date::Order::MonthFirst).is_some()
}

/// Whether a string is a time of day such as `9:30` or `09:30`, at most `23:59`.
fn is_clock(text: &str) -> bool {
    let Some((hour, minute)) = text.split_once(':') else {
        return false;
    };
    let below = |text: &str, most: u64| whole(text).is_some_and(|number| number < most);
    hour.len() <= 2 && minute.len() == 2 && below(hour, 24) && below(minute, 60)
}

/// Whether a string is an area and one path, in letters, such as `Europe/Paris`.
fn is_zone(text: &str) -> bool {
    text.split('/').count() == 2
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphabetic() || b"_/".contains(&byte))
}

/// Whether a string is a URL, with or without its scheme.
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
