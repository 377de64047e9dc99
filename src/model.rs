//! What a field is, and whether a value fits it.
//!
//! Fields are written as text, one `name type` after another, separated by commas or lines:
//!
//! ```text
//! title! string(1..75)          required, 1 to 75 characters
//! limit integer(1..500)         a whole number from 1 to 500
//! email email?                  may be null, which empties the field; absent leaves it alone
//! tags [string](..50)           a list of at most 50
//! status 'active'|'inactive'    one of these words; 'inactive'@v3 only in v3
//! contact Contact               another model
//! filters [Filter|Group]        either of two models
//! value(field_value|fieldValue) any      callers write any of the three; v2 sends the first, v3 the second
//! limit@v3 number               only in v3; of two lines with one name each is for its version
//! priority 0|0.5|1              one of these numbers
//! prices {number}               an object with any names, whose values are numbers
//! ```
//!
//! Types: `string number integer numeric boolean any object`, and texts with a format: `id email phone date
//! time day clock zone country timezone url tag file`. `day` is `2026-11-24` and nothing else, `clock` is `9:30`, `zone` a
//! time zone of an area and one place. `numeric` is a number that the specification calls a string; both are taken.
//! Absent, null and a value are three different things everywhere.

use std::ptr;
use std::sync::{Mutex, PoisonError};

use crate::json::{Map, Value};
use crate::text::{halves, has, join, length, list, natural, slice, swap};

use crate::error::Problem;
use crate::operation::Version;
use crate::settings::whole;
use crate::{country, date, email, operations, phone, timezone};

/// A rule that fields cannot say: it gets an object and its path, and adds what is wrong.
pub type Rule = fn(&Map, &str, &mut Vec<Problem>);

/// A named set of fields.
#[derive(Clone, Copy, Debug)]
pub struct Model {
    /// The name, as it appears in types.
    pub name: &'static str,
    /// The fields that may be written, in the language of this module.
    pub fields: &'static str,
    /// Names that answers carry and requests may not, separated by spaces.
    pub read_only: &'static str,
    /// Names of which at least one must have a value, separated by spaces.
    pub one_of: &'static str,
    /// A rule that fields cannot say.
    pub rule: Option<Rule>,
    /// Whether it only appears in answers, where unknown fields are kept.
    pub answer: bool,
    /// Of a name that stands for a long type: the type.
    pub words: &'static str,
}

impl Model {
    /// A model that requests use.
    pub const fn new(name: &'static str, fields: &'static str) -> Self {
        Self {
            name,
            fields,
            read_only: "",
            one_of: "",
            rule: None,
            answer: false,
            words: "",
        }
    }

    /// A model that answers use: every field may be absent and others may appear.
    pub const fn answer(name: &'static str, fields: &'static str) -> Self {
        Self {
            answer: true,
            ..Self::new(name, fields)
        }
    }

    /// The model with names that only answers carry.
    #[must_use]
    pub const fn read_only(mut self, names: &'static str) -> Self {
        self.read_only = names;
        self
    }

    /// The model with names of which one must have a value.
    #[must_use]
    pub const fn one_of(mut self, names: &'static str) -> Self {
        self.one_of = names;
        self
    }

    /// The model with a rule that fields cannot say.
    #[must_use]
    pub const fn rule(mut self, rule: Rule) -> Self {
        self.rule = Some(rule);
        self
    }

    /// The model that a text stands for: a name, or fields written in place.
    pub fn read(text: &'static str) -> Self {
        match operations::find_model(text) {
            Some(model) => *model,
            None => Self::new("", text),
        }
    }
}

/// One field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name that callers use.
    pub name: &'static str,
    /// The names on the wire in v2 and v3; the first of several, separated by `+`, is the one sent.
    pub wire: [&'static str; 2],
    /// Whether it must be there.
    pub required: bool,
    /// Its type, in the language of this module.
    pub kind: &'static str,
    /// The version that alone has it.
    pub only: Option<Version>,
}

impl Field {
    fn read(line: &'static str) -> Self {
        let (head, kind) = line.split_once(' ').unwrap_or((line, "any"));
        let required = head.ends_with('!');
        let head = head.trim_end_matches('!');
        let (head, only) = match head.split_once('@') {
            Some((head, version)) => (head, Version::read(version)),
            None => (head, None),
        };
        let (name, wire) = match head.split_once('(') {
            Some((name, wire)) => (name, wire.trim_end_matches(')')),
            None => (head, head),
        };
        let wire = wire.split_once('|').unwrap_or((wire, wire));
        Self {
            name,
            wire: [wire.0, wire.1],
            required,
            kind: kind.trim(),
            only,
        }
    }

    /// The name sent in `version`.
    pub fn wire_name(&self, version: Version) -> &'static str {
        self.wire[version as usize]
            .split('+')
            .next()
            .unwrap_or(self.name)
    }

    /// Whether the server takes `name` for this field in `version`.
    fn takes(&self, name: &str, version: Version) -> bool {
        self.wire[version as usize]
            .split('+')
            .any(|wire| wire == name)
    }

    /// Whether a caller may write `name` for this field.
    fn answers_to(&self, name: &str) -> bool {
        self.name == name || self.takes(name, Version::V2) || self.takes(name, Version::V3)
    }
}

/// Texts with the fields read of them.
type Shelf = Mutex<Vec<(&'static str, &'static [Field])>>;

/// What was read, by where the texts stand in memory.
static READ: [Shelf; 64] = [const { Mutex::new(Vec::new()) }; 64];

/// A list of fields. A text is read once.
pub fn fields(text: &'static str) -> impl Iterator<Item = Field> {
    read(text).iter().copied()
}

fn read(text: &'static str) -> &'static [Field] {
    let shelf = &READ[(text.as_ptr().addr() >> 3) % READ.len()];
    let mut known = shelf.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, fields)) = known.iter().find(|(read, _)| ptr::eq(*read, text)) {
        return fields;
    }
    let lines = text.split([',', '\n']).map(str::trim);
    let fields: Vec<Field> = lines
        .filter(|line| !line.is_empty())
        .map(Field::read)
        .collect();
    let fields: &'static [Field] = fields.leak();
    known.push((text, fields));
    fields
}

/// The fields that `version` has.
pub fn fields_in(text: &'static str, version: Version) -> impl Iterator<Item = Field> {
    fields(text).filter(move |field| field.only.is_none_or(|only| only == version))
}

/// A type, taken apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// A type followed by `?`: also null.
    Nullable(&'static str),
    /// Several types: any one of them.
    Union(&'static str),
    /// Words in quotes, or numbers: one of them.
    Words(&'static str),
    /// An object with any names: the type of its values.
    Map(&'static str),
    /// A list: the type of its items, and how many.
    List(&'static str, Bounds),
    /// A name that a model has.
    Model(&'static Model),
    /// A plain type or a format, and its bounds.
    Plain(&'static str, Bounds),
}

/// The words that `version` knows of a [`Kind::Words`].
pub fn words_in(words: &'static str, version: Version) -> impl Iterator<Item = &'static str> {
    words
        .split('|')
        .filter_map(move |word| match word.split_once('@') {
            Some((word, only)) => (Version::read(only) == Some(version)).then_some(word),
            None => Some(word),
        })
        .map(|word| word.trim_matches('\''))
}

/// From how much to how much: characters, items, or the number itself.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bounds {
    /// The least.
    pub least: Option<u32>,
    /// The most.
    pub most: Option<u32>,
}

impl PartialEq for Model {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Kind {
    /// Takes a type apart. An unknown name is [`Kind::Plain`] `any`; `tests/models.rs` finds such a slip.
    pub fn read(text: &'static str) -> Self {
        if let Some(inner) = text.strip_suffix('?') {
            return Self::Nullable(inner);
        }
        if text.starts_with(|first: char| first == '\'' || first.is_ascii_digit()) {
            return Self::Words(text);
        }
        if let Some(inner) = text
            .strip_prefix('{')
            .and_then(|inner| inner.strip_suffix('}'))
        {
            return Self::Map(inner);
        }
        let open = text.bytes().rposition(|byte| byte == b'(');
        let (body, bounds) = match (open, text.strip_suffix(')')) {
            (Some(open), Some(inner)) => (
                slice(text, 0..open),
                bounds(slice(inner, open + 1..inner.len())),
            ),
            _ => (text, Bounds::default()),
        };
        let items = body.strip_prefix('[');
        if let Some(item) = items.and_then(|items| items.strip_suffix(']')) {
            return Self::List(item, bounds);
        }
        if has(body, "|") {
            return Self::Union(text);
        }
        match operations::find_model(body) {
            Some(model) if !model.words.is_empty() => Self::read(model.words),
            Some(model) => Self::Model(model),
            None => Self::Plain(body, bounds),
        }
    }
}

fn bounds(text: &str) -> Bounds {
    let (least, most) = halves(text, "..").unwrap_or((text, text));
    let number = |text| natural(text)?.try_into().ok();
    Bounds {
        least: number(least),
        most: number(most),
    }
}

/// Whose spelling and rules a check follows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Side {
    /// Ours, before sending: any spelling of a name, and every rule that catches a mistake early.
    Caller,
    /// The server's: only the names on the wire, and only what it is known to refuse.
    Server,
}

/// Checks values and collects every problem.
#[derive(Debug)]
pub struct Checker {
    /// The version whose names and types count.
    pub version: Version,
    /// Whose rules.
    pub side: Side,
    /// Where national phone numbers are read that have no country beside them; a code such as `GB`, or nothing.
    pub country: &'static str,
    /// What was found.
    pub problems: Vec<Problem>,
}

impl Checker {
    /// A checker with nothing found yet.
    pub fn new(version: Version, side: Side) -> Self {
        Self {
            version,
            side,
            country: "",
            problems: Vec::new(),
        }
    }

    fn push(&mut self, path: &str, code: &'static str, message: impl Into<String>, value: &Value) {
        self.problems
            .push(Problem::new(path, code, message).with_value(value));
    }

    /// Checks an object against a model. `path` is where it stands, such as `body`.
    pub fn object(&mut self, model: &Model, value: &Value, path: &str) {
        let Some(object) = value.as_object() else {
            let found = kind_of(value);
            self.push(
                path,
                "wrong_type",
                join(&["must be an object, not ", found]),
                value,
            );
            return;
        };
        let mut seen: Vec<&str> = Vec::new();
        for (name, value) in object {
            let at = child(path, name);
            let found = fields_in(model.fields, self.version).find(|field| match self.side {
                Side::Caller => field.answers_to(name),
                Side::Server => field.takes(name, self.version),
            });
            match found {
                Some(field) => {
                    if self.side == Side::Caller && seen.contains(&field.name) {
                        let message = [
                            "is another spelling of ",
                            field.name,
                            ", which is there too: write one",
                        ];
                        self.push(&at, "said_twice", join(&message), value);
                    }
                    seen.push(field.name);
                    self.value(field.kind, value, &at, object);
                }
                None if model.answer => {}
                None if model
                    .read_only
                    .split_whitespace()
                    .any(|known| known == name) =>
                {
                    let message = "comes with answers and cannot be written: leave it out";
                    self.push(&at, "read_only", message, value);
                }
                None => {
                    let near = nearest(
                        name,
                        fields_in(model.fields, self.version).map(|field| field.name),
                    );
                    let mut message =
                        "is not a field here; the API refuses unknown fields".to_owned();
                    if let Some(near) = near {
                        message = join(&["is not a field here; did you mean ", near, "?"]);
                    }
                    self.push(&at, "unknown_field", message, value);
                }
            }
        }
        for field in fields_in(model.fields, self.version).filter(|field| field.required) {
            if !seen.contains(&field.name) {
                let name = if self.side == Side::Server {
                    field.wire_name(self.version)
                } else {
                    field.name
                };
                self.push(
                    &child(path, name),
                    "missing",
                    missing(name),
                    &Value::Array(Vec::new()),
                );
            }
        }
        if self.side == Side::Caller {
            if !model.one_of.is_empty()
                && !model.one_of.split(' ').any(|name| has_value(object, name))
            {
                let names = swap(model.one_of, " ", " or ");
                let message = join(&["needs a value for ", &names]);
                self.push(path, "one_required", message, &Value::Array(Vec::new()));
            }
            if let Some(rule) = model.rule {
                rule(object, path, &mut self.problems);
            }
        }
    }

    /// Checks a value against a type. `beside` is the object it stands in: a phone number looks there for its country.
    pub fn value(&mut self, kind: &'static str, value: &Value, path: &str, beside: &Map) {
        match Kind::read(kind) {
            Kind::Nullable(_) if value.is_null() => {}
            Kind::Nullable(inner) => self.value(inner, value, path, beside),
            _ if value.is_null() && kind != "any" => {
                self.push(
                    path,
                    "null_not_allowed",
                    "cannot be null: leave it out, or give it a value",
                    value,
                );
            }
            Kind::Words(words) => {
                let known: Vec<&str> = words_in(words, self.version).collect();
                let is_one = match value {
                    Value::String(text) => {
                        words.starts_with('\'') && known.contains(&text.as_str())
                    }
                    Value::Number(_) => {
                        let is_word = |word: &&str| Value::read(word).as_ref() == Ok(value);
                        !words.starts_with('\'') && known.iter().any(is_word)
                    }
                    _ => false,
                };
                if !is_one {
                    self.push(
                        path,
                        "not_one_of",
                        join(&["must be one of ", &list(&known, ", ")]),
                        value,
                    );
                }
            }
            Kind::Union(kinds) => self.union(kinds, value, path, beside),
            Kind::List(item, bounds) => match value.as_array() {
                None => {
                    let message = join(&["must be a list, not ", kind_of(value)]);
                    self.push(path, "wrong_type", message, value);
                }
                Some(items) => {
                    self.within(bounds, items.len(), "items", path, value);
                    for (index, value) in items.iter().enumerate() {
                        let at = join(&[path, "[", &index.to_string(), "]"]);
                        self.value(item, value, &at, beside);
                    }
                }
            },
            Kind::Map(inner) => match value.as_object() {
                None => {
                    let message = join(&["must be an object, not ", kind_of(value)]);
                    self.push(path, "wrong_type", message, value);
                }
                Some(object) => {
                    for (name, value) in object {
                        self.value(inner, value, &child(path, name), object);
                    }
                }
            },
            Kind::Model(model) => self.object(model, value, path),
            Kind::Plain(name, bounds) => self.plain(name, bounds, value, path, beside),
        }
    }

    /// Tries every type and keeps the problems of the one that fits best.
    fn union(&mut self, kinds: &'static str, value: &Value, path: &str, beside: &Map) {
        let mut best: Option<Vec<Problem>> = None;
        for kind in kinds.split('|') {
            let mut attempt = Self::new(self.version, self.side);
            attempt.country = self.country;
            attempt.value(kind, value, path, beside);
            if best
                .as_ref()
                .is_none_or(|best| attempt.problems.len() < best.len())
            {
                best = Some(attempt.problems);
            }
        }
        self.problems.extend(best.unwrap_or_default());
    }

    fn within(&mut self, bounds: Bounds, size: usize, what: &str, path: &str, value: &Value) {
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
        self.push(path, code, message, value);
    }

    fn plain(&mut self, name: &str, bounds: Bounds, value: &Value, path: &str, beside: &Map) {
        let expected = match name {
            "any" | "file" => return,
            "boolean" if value.is_boolean() => return,
            "boolean" => "true or false",
            "object" if value.is_object() => return,
            "object" => "an object",
            "number" | "integer" | "numeric" => {
                let number = match value {
                    Value::String(text) if name == "numeric" => {
                        whole(text).map(|number| number as f64)
                    }
                    _ => value.as_f64(),
                };
                match number {
                    Some(number) if name == "integer" && number.fract() != 0.0 => "a whole number",
                    Some(number) => return self.in_range(bounds, number, path, value),
                    None if name == "integer" => "a whole number",
                    None => "a number",
                }
            }
            _ => match value.as_str() {
                Some(text) => {
                    self.within(bounds, length(text), "characters", path, value);
                    return self.format(name, text, path, value, beside);
                }
                None => "a text",
            },
        };
        let message = join(&["must be ", expected, ", not ", kind_of(value)]);
        self.push(path, "wrong_type", message, value);
    }

    fn in_range(&mut self, bounds: Bounds, number: f64, path: &str, value: &Value) {
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

    fn format(&mut self, name: &str, text: &str, path: &str, value: &Value, beside: &Map) {
        // The server is known to check e-mail addresses; the other formats it takes as they come.
        let (code, message) = match name {
            "email" => match email::normalize(text) {
                Ok(_) => return,
                Err(trouble) => (trouble.code(), trouble.message()),
            },
            _ if self.side == Side::Server => return,
            "id" if text.is_empty() => ("missing", "is empty: give the id"),
            "tag" if text.trim().is_empty() => ("missing", "is empty: a tag has a name"),
            "phone" => {
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
            "date" if date::read(text, date::Order::MonthOnly).is_none() => ("not_a_date", DATE),
            "time" if date::instant(text).is_none() => (
                "not_a_time",
                "must be a date and time such as 2026-11-24T10:00:00Z",
            ),
            "country" if !country::is_code(text) => (
                "not_a_country",
                "must be a two-letter country code such as US",
            ),
            "day" if !is_day(text) => ("not_a_date", "must be a date such as 1990-09-25"),
            "clock" if !is_clock(text) => ("not_a_time", "must be a time of day such as 09:30"),
            "zone" if !(timezone::is_iana(text) && is_zone(text)) => (
                "not_a_timezone",
                "must be a time zone such as America/New_York",
            ),
            "timezone" if !timezone::is_iana(text) => (
                "not_a_timezone",
                "must be a time zone such as America/New_York",
            ),
            "url" if !is_url(text) => (
                "not_a_url",
                "must be a web address such as https://example.com",
            ),
            _ => return,
        };
        self.push(path, code, message, value);
    }
}

impl Checker {
    /// Checks a body against what a row says of it: fields, a model, `object` for any object, or `= type`.
    pub fn body(&mut self, text: &'static str, value: &Value, path: &str) {
        match (text, text.strip_prefix("= ")) {
            (_, Some(kind)) => self.value(kind, value, path, &Map::new()),
            ("object", _) => self.value("object", value, path, &Map::new()),
            _ => self.object(&Model::read(text), value, path),
        }
    }
}

/// What to do about a field that must be there: the account's own are set once.
pub(crate) fn missing(name: &str) -> &'static str {
    match name {
        "locationId" | "location_id" | "altId" | "altType" => {
            "is required: pass it, or set the location once with createClient({ location }), on the command line with --location or LEADBRIDGE_LOCATION"
        }
        "companyId" => {
            "is required: pass it, or set the company once with createClient({ company }), on the command line with --company or LEADBRIDGE_COMPANY"
        }
        _ => "is required",
    }
}

/// Where a national phone number is read: in the country beside it, or else in this one.
fn country_of(beside: &Map, usual: &'static str) -> &'static str {
    let own = beside.get("country").and_then(Value::as_str);
    own.and_then(country::region).unwrap_or(usual)
}

/// A phone number as it is sent: in E.164, with its extension behind it. What is none stays as it is.
fn phone_to_wire(value: &Value, country: &str) -> Value {
    let text = value.as_str().unwrap_or_default();
    match phone::read(text, country) {
        Ok(phone) => match &phone.extension {
            Some(extension) => join(&[&phone.e164, " ext. ", extension]).into(),
            None => phone.e164.into(),
        },
        Err(_) => value.clone(),
    }
}

/// A number, an address or a tag in the one spelling in which it is stored and found. What is none stays as it is.
pub(crate) fn text_to_wire(format: &str, value: &Value, country: &str) -> Value {
    let text = value.as_str().unwrap_or_default();
    match format {
        "phone" => phone_to_wire(value, country),
        "email" => email::normalize(text).map_or_else(|_| value.clone(), Value::from),
        "tag" => text.trim().into(),
        _ => value.clone(),
    }
}

/// A body with the names of the wire, and phone numbers in E.164; national ones are read in `country`.
pub fn body_to_wire(
    text: &'static str,
    value: &Value,
    version: Version,
    country: &'static str,
) -> Value {
    match (text, text.strip_prefix("= ")) {
        (_, Some(kind)) => kind_to_wire(kind, value, version, country),
        ("object", _) => value.clone(),
        _ => to_wire(&Model::read(text), value, version, country),
    }
}

/// Rewrites names to those of the wire, and phone numbers, e-mail addresses and tags to their one spelling, in every model below.
pub fn to_wire(model: &Model, value: &Value, version: Version, country: &'static str) -> Value {
    let Some(object) = value.as_object() else {
        return value.clone();
    };
    let country = country_of(object, country);
    let mut out = Map::new();
    for (name, value) in object {
        match fields_in(model.fields, version).find(|field| field.answers_to(name)) {
            Some(field) => out.insert(
                field.wire_name(version).to_owned(),
                kind_to_wire(field.kind, value, version, country),
            ),
            None => out.insert(name.clone(), value.clone()),
        };
    }
    Value::Object(out)
}

fn kind_to_wire(
    kind: &'static str,
    value: &Value,
    version: Version,
    country: &'static str,
) -> Value {
    match (Kind::read(kind), value) {
        (Kind::Nullable(inner), _) => kind_to_wire(inner, value, version, country),
        (Kind::Plain(format @ ("phone" | "email" | "tag"), _), Value::String(_)) => {
            text_to_wire(format, value, country)
        }
        (Kind::Map(inner), Value::Object(object)) => object
            .iter()
            .map(|(name, value)| (name.clone(), kind_to_wire(inner, value, version, country)))
            .collect::<Map>()
            .into(),
        (Kind::Model(model), _) => to_wire(model, value, version, country),
        (Kind::List(item, _), Value::Array(items)) => items
            .iter()
            .map(|value| kind_to_wire(item, value, version, country))
            .collect(),
        _ => value.clone(),
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
    "must be a date such as 1990-09-25: without the year in front, HighLevel reads the month first";

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

/// The name most like `name`: the same but for case and underscores, or one letter more, less, other or swapped.
pub fn nearest<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |text: &str| -> Vec<u8> {
        text.bytes()
            .filter(|byte| *byte != b'_' && *byte != b'-')
            .map(|byte| byte.to_ascii_lowercase())
            .collect()
    };
    let wanted = plain(name);
    let mut close = None;
    for candidate in names {
        let other = plain(candidate);
        if other == wanted {
            return Some(candidate);
        }
        if wanted.len() > 3 && is_one_off(&wanted, &other) {
            close = Some(candidate);
        }
    }
    close
}

fn is_one_off(a: &[u8], b: &[u8]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let after = |text: &[u8], skip: usize| text.get(same + skip..).unwrap_or_default().to_vec();
    if short.len() < long.len() {
        return after(short, 0) == after(long, 1);
    }
    let swapped = matches!((short.get(same..same + 2), long.get(same..same + 2)), (Some([a, b]), Some([c, d])) if a == d && b == c);
    after(short, 1) == after(long, 1) || (swapped && after(short, 2) == after(long, 2))
}
