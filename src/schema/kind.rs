//! Types and fields: parsing schema text, and writing it.

use crate::json::Value;
use crate::text::{cut, has, join, list, natural, slice, split_once};

use super::Version;
use super::models::Models;

/// Limits of the number of characters or items, or of the value of a number.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Bounds {
    /// The minimum, inclusive.
    pub least: Option<u32>,
    /// The maximum, inclusive.
    pub most: Option<u32>,
}

impl Bounds {
    /// Parses `1..75`, `..50` or `9`.
    fn read(text: &str) -> Self {
        let (least, most) = split_once(text, "..").unwrap_or((text, text));
        let number = |text| natural(text)?.try_into().ok();
        Self {
            least: number(least),
            most: number(most),
        }
    }

    /// The bounds in parentheses, as in schema text; empty if there are none.
    fn write(self) -> String {
        let number =
            |number: Option<u32>| number.map_or(String::new(), |number| number.to_string());
        match self {
            Self {
                least: None,
                most: None,
            } => String::new(),
            Self { least, most } if least == most => join(&["(", &number(least), ")"]),
            Self { least, most } => join(&["(", &number(least), "..", &number(most), ")"]),
        }
    }
}

/// The primitive types: those of JSON, and strings with a format.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Plain {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A time of day, such as `9:30`.
    Clock,
    /// A two-letter country code (ISO 3166-1).
    Country,
    /// A date in any unambiguous format.
    Date,
    /// A date as `2026-11-24`.
    Day,
    /// An e-mail address.
    Email,
    /// A file in a multipart body.
    File,
    /// An identifier.
    Id,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A number that the specification declares as a string; both are accepted.
    Numeric,
    /// An object with any members.
    Object,
    /// A phone number.
    Phone,
    /// A string.
    String,
    /// The name of a tag.
    Tag,
    /// A timestamp (RFC 3339).
    Time,
    /// The name of a time zone in the IANA database.
    Timezone,
    /// A URL, with or without its scheme.
    Url,
    /// A time zone with one area and one place, such as `Europe/Paris`.
    Zone,
}

/// The names of [`Plain`], in its order.
const NAMES: [(&str, Plain); 20] = [
    ("any", Plain::Any),
    ("boolean", Plain::Boolean),
    ("clock", Plain::Clock),
    ("country", Plain::Country),
    ("date", Plain::Date),
    ("day", Plain::Day),
    ("email", Plain::Email),
    ("file", Plain::File),
    ("id", Plain::Id),
    ("integer", Plain::Integer),
    ("number", Plain::Number),
    ("numeric", Plain::Numeric),
    ("object", Plain::Object),
    ("phone", Plain::Phone),
    ("string", Plain::String),
    ("tag", Plain::Tag),
    ("time", Plain::Time),
    ("timezone", Plain::Timezone),
    ("url", Plain::Url),
    ("zone", Plain::Zone),
];

impl Plain {
    /// Parses a name such as `string`.
    #[doc(hidden)]
    pub fn read(name: &str) -> Option<Self> {
        let found = NAMES.iter().find(|(known, _)| *known == name);
        found.map(|(_, plain)| *plain)
    }

    /// The name in schema text.
    #[doc(hidden)]
    pub fn name(self) -> &'static str {
        NAMES[self as usize].0
    }
}

/// One of the values of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// A string or a number.
    pub value: Value,
    /// The only version that has the value; `None` for both.
    pub only: Option<Version>,
}

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// `string?`: also accepts `null`.
    Nullable(Box<Self>),
    /// `string|number`: accepts any of these types.
    Union(Vec<Self>),
    /// `'a'|'b'` or `1|2`: an enum of strings or numbers.
    Enum(Vec<Variant>),
    /// `{number}`: an object with any member names, and the type of its values.
    Map(Box<Self>),
    /// `[string](..50)`: an array, and the limits of its length.
    Array(Box<Self>, Bounds),
    /// `Contact`: a model, by its index in [`Models`].
    Model(usize),
    /// An object whose fields are listed in the row itself.
    Object(Fields),
    /// `string(1..75)`: a primitive type and its bounds.
    Plain(Plain, Bounds),
}

impl Kind {
    /// Any JSON value.
    pub const ANY: Self = Self::Plain(
        Plain::Any,
        Bounds {
            least: None,
            most: None,
        },
    );

    /// Parses a type. An unknown name, or nesting deeper than 32, is parsed as [`Plain::Any`]; [`lint`] reports both.
    pub(super) fn read(text: &str, models: &Models) -> Self {
        Self::read_within(text, models, 32)
    }

    fn read_within(text: &str, models: &Models, depth: u32) -> Self {
        let Some(depth) = depth.checked_sub(1) else {
            return Self::ANY;
        };
        let inner = |text: &str| Self::read_within(text, models, depth);
        if let Some(other) = text.strip_suffix('?') {
            return Self::Nullable(Box::new(inner(other)));
        }
        let first = text.bytes().next().unwrap_or_default();
        if first == b'\'' || first.is_ascii_digit() {
            return Self::Enum(text.split('|').map(Variant::read).collect());
        }
        let values = text.strip_prefix('{');
        if let Some(values) = values.and_then(|values| values.strip_suffix('}')) {
            return Self::Map(Box::new(inner(values)));
        }
        let open = text.bytes().rposition(|byte| byte == b'(');
        let (body, bounds) = match (open, text.strip_suffix(')')) {
            (Some(open), Some(inner)) => (
                slice(text, 0..open),
                Bounds::read(slice(inner, open + 1..inner.len())),
            ),
            _ => (text, Bounds::default()),
        };
        let items = body.strip_prefix('[');
        if let Some(item) = items.and_then(|items| items.strip_suffix(']')) {
            return Self::Array(Box::new(inner(item)), bounds);
        }
        if has(body, "|") {
            return Self::Union(text.split('|').map(inner).collect());
        }
        match (models.find(body), Plain::read(body)) {
            (Some(model), _) => Self::Model(model),
            (None, Some(plain)) => Self::Plain(plain, bounds),
            (None, None) => Self::ANY,
        }
    }

    /// Parses a body: fields, a model name, `object` for any object, or `= type`.
    pub(crate) fn of_body(text: &str, models: &Models) -> Self {
        if let Some(kind) = text.strip_prefix("= ") {
            return Self::read(kind, models);
        }
        match (models.find(text), text) {
            (Some(model), _) => Self::Model(model),
            (None, "object") => Self::Plain(Plain::Object, Bounds::default()),
            (None, fields) => Self::Object(Fields::read(fields, models)),
        }
    }

    /// The fields of an object or a model; empty for any other type.
    pub fn fields<'a>(&'a self, models: &'a Models) -> &'a Fields {
        const NONE: &Fields = &Fields(Vec::new());
        match self {
            Self::Object(fields) => fields,
            Self::Model(model) => &models.get(*model).fields,
            _ => NONE,
        }
    }

    /// The aliased type if this is a model that is an alias, and the type itself otherwise.
    pub fn resolve<'a>(&'a self, models: &'a Models) -> &'a Self {
        match self {
            Self::Model(model) => models.get(*model).alias.as_ref().unwrap_or(self),
            _ => self,
        }
    }

    /// The type in the schema language.
    pub fn write(&self, models: &Models) -> String {
        let all = |kinds: &[Self]| -> Vec<String> {
            kinds.iter().map(|kind| kind.write(models)).collect()
        };
        match self {
            Self::Nullable(inner) => join(&[&inner.write(models), "?"]),
            Self::Union(kinds) => list(&all(kinds), "|"),
            Self::Enum(variants) => {
                let variants: Vec<String> = variants.iter().map(Variant::write).collect();
                list(&variants, "|")
            }
            Self::Map(inner) => join(&["{", &inner.write(models), "}"]),
            Self::Array(item, bounds) => join(&["[", &item.write(models), "]", &bounds.write()]),
            Self::Model(model) => models.name(*model).to_owned(),
            Self::Object(fields) => fields.write(models),
            Self::Plain(plain, bounds) => join(&[plain.name(), &bounds.write()]),
        }
    }

    /// The body in the schema language: like [`Kind::write`], with `= ` before a type that is not an object.
    pub(crate) fn write_body(&self, models: &Models) -> String {
        let text = self.write(models);
        match self {
            Self::Object(_) | Self::Model(_) | Self::Plain(Plain::Object, _) => text,
            _ => join(&["= ", &text]),
        }
    }
}

impl Variant {
    fn read(text: &str) -> Self {
        let (word, only) = cut(text, b'@').unwrap_or((text, ""));
        let value = match word.strip_prefix('\'') {
            Some(word) => word.trim_end_matches('\'').into(),
            None => Value::read(word).unwrap_or_default(),
        };
        Self {
            value,
            only: Version::read(only),
        }
    }

    fn write(&self) -> String {
        let only = match self.only {
            None => "",
            Some(Version::V2) => "@v2",
            Some(Version::V3) => "@v3",
        };
        match &self.value {
            Value::String(word) => join(&["'", word, "'", only]),
            number => join(&[&number.to_json(), only]),
        }
    }
}

/// The enum values that `version` has.
pub fn variants_in(variants: &[Variant], version: Version) -> impl Iterator<Item = &Value> {
    let is_known = move |variant: &&Variant| variant.only.is_none_or(|only| only == version);
    variants
        .iter()
        .filter(is_known)
        .map(|variant| &variant.value)
}

/// A field of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The name for callers.
    pub name: Box<str>,
    /// The names in requests of v2 and v3, if they differ from `name`; the first of several is sent.
    pub wire: Option<[Vec<Box<str>>; 2]>,
    /// Whether the field is required.
    pub required: bool,
    /// The type.
    pub kind: Kind,
    /// The only version that has the field; `None` for both.
    pub only: Option<Version>,
}

impl Field {
    fn read(line: &str, models: &Models) -> Self {
        let (head, kind) = cut(line, b' ').unwrap_or((line, "any"));
        let required = head.ends_with('!');
        let head = head.trim_end_matches('!');
        let (head, only) = cut(head, b'@').unwrap_or((head, ""));
        let names = |text: &str| text.split('+').map(Box::from).collect();
        let (name, wire) = match cut(head, b'(') {
            None => (head, None),
            Some((name, wire)) => {
                let wire = wire.trim_end_matches(')');
                let (v2, v3) = cut(wire, b'|').unwrap_or((wire, wire));
                (name, Some([names(v2), names(v3)]))
            }
        };
        Self {
            name: name.into(),
            wire,
            required,
            kind: Kind::read(kind.trim(), models),
            only: Version::read(only),
        }
    }

    fn write(&self, models: &Models) -> String {
        let wire = self.wire.as_ref().map_or(String::new(), |[v2, v3]| {
            let (v2, v3) = (list(v2, "+"), list(v3, "+"));
            match v2 == v3 {
                true => join(&["(", &v2, ")"]),
                false => join(&["(", &v2, "|", &v3, ")"]),
            }
        });
        let only = match self.only {
            None => "",
            Some(Version::V2) => "@v2",
            Some(Version::V3) => "@v3",
        };
        let mark = if self.required { "!" } else { "" };
        join(&[&self.name, &wire, only, mark, " ", &self.kind.write(models)])
    }

    /// The name that is sent in `version`.
    pub fn wire_name(&self, version: Version) -> &str {
        let wire = self.wire.as_ref().map(|wire| &wire[version as usize]);
        wire.and_then(|wire| wire.first()).unwrap_or(&self.name)
    }

    /// Whether the server accepts `name` for this field in `version`.
    pub(crate) fn takes(&self, name: &str, version: Version) -> bool {
        match &self.wire {
            None => *self.name == *name,
            Some(wire) => wire[version as usize].iter().any(|wire| **wire == *name),
        }
    }

    /// Whether callers may write `name` for this field.
    pub(crate) fn accepts(&self, name: &str) -> bool {
        *self.name == *name
            || (self.wire.is_some() && Version::ALL.iter().any(|one| self.takes(name, *one)))
    }
}

/// The fields of an object, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields(Vec<Field>);

impl Fields {
    pub(crate) fn read(text: &str, models: &Models) -> Self {
        let mut fields = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let end = rest.bytes().position(|byte| byte == b',' || byte == b'\n');
            let end = end.unwrap_or(rest.len());
            let line = slice(rest, 0..end).trim();
            if !line.is_empty() {
                fields.push(Field::read(line, models));
            }
            rest = slice(rest, (end + 1).min(rest.len())..rest.len());
        }
        Self(fields)
    }

    fn write(&self, models: &Models) -> String {
        let fields: Vec<String> = self.iter().map(|field| field.write(models)).collect();
        list(&fields, ", ")
    }

    /// All fields. A field that differs between versions is returned once for each.
    pub fn iter(&self) -> impl Iterator<Item = &Field> {
        self.0.iter()
    }

    /// The fields of `version`.
    pub fn of(&self, version: Version) -> impl Iterator<Item = &Field> {
        let is_its = move |field: &&Field| field.only.is_none_or(|only| only == version);
        self.0.iter().filter(is_its)
    }

    /// The field with this name in `version`.
    pub fn named(&self, name: &str, version: Version) -> Option<&Field> {
        self.of(version).find(|field| *field.name == *name)
    }

    /// The number of fields.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no fields.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
