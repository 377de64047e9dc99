//! Types and fields: texts and the nodes that are read of them.

use crate::json::Value;
use crate::text::{cut, halves, has, join, list, natural, slice};

use super::Version;
use super::models::Models;

/// From how much to how much: characters, items, or the number itself.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Bounds {
    /// The least.
    pub least: Option<u32>,
    /// The most.
    pub most: Option<u32>,
}

impl Bounds {
    /// Reads `1..75`, `..50` or `9`.
    fn read(text: &str) -> Self {
        let (least, most) = halves(text, "..").unwrap_or((text, text));
        let number = |text| natural(text)?.try_into().ok();
        Self {
            least: number(least),
            most: number(most),
        }
    }

    /// The same as text, in its parentheses; nothing where there are none.
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

/// Types that are not made of others: JSON's, and texts with a format.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Plain {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// `9:30`
    Clock,
    /// A two-letter code (ISO 3166-1).
    Country,
    /// A date in any spelling that leaves no doubt.
    Date,
    /// `2026-11-24` and nothing else.
    Day,
    /// An e-mail address.
    Email,
    /// A file, in a body of several parts.
    File,
    /// An identifier.
    Id,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A number that the specification calls a string; both are taken.
    Numeric,
    /// An object with any fields.
    Object,
    /// A phone number.
    Phone,
    /// A text.
    String,
    /// The name of a tag.
    Tag,
    /// A date and a time (RFC 3339).
    Time,
    /// A time zone's name in the IANA database.
    Timezone,
    /// A web address.
    Url,
    /// A time zone of an area and one place.
    Zone,
}

/// Names of [`Plain`], in its order.
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
    /// Reads a name such as `string`.
    pub fn read(name: &str) -> Option<Self> {
        let found = NAMES.iter().find(|(known, _)| *known == name);
        found.map(|(_, plain)| *plain)
    }

    /// The name.
    pub fn name(self) -> &'static str {
        NAMES[self as usize].0
    }
}

/// One of the values that a field may have.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// A text or a number.
    pub value: Value,
    /// The version that alone has it.
    pub only: Option<Version>,
}

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// `string?`: also null.
    Nullable(Box<Self>),
    /// `string|number`: any one of them.
    Union(Vec<Self>),
    /// `'a'|'b'` or `1|2`: one of them.
    Words(Vec<Word>),
    /// `{number}`: an object with any names, and the type of its values.
    Map(Box<Self>),
    /// `[string](..50)`: a list, and how many items it has.
    List(Box<Self>, Bounds),
    /// `Contact`: a model, by its number in [`Models`].
    Model(usize),
    /// Fields that a row writes in place.
    Object(Fields),
    /// `string(1..75)`: a type that is not made of others, and its bounds.
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

    /// Reads a type. A name that nothing has is [`Plain::Any`], and so is what nests deeper than 32; [`slips`] finds both.
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
            return Self::Words(text.split('|').map(Word::read).collect());
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
            return Self::List(Box::new(inner(item)), bounds);
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

    /// What a row says of a body: fields in place, a model, `object` for any object, or `= type`.
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

    /// The fields of an object: a model's or those in place; none of any other type.
    pub fn fields<'a>(&'a self, models: &'a Models) -> &'a Fields {
        const NONE: &Fields = &Fields(Vec::new());
        match self {
            Self::Object(fields) => fields,
            Self::Model(model) => &models.get(*model).fields,
            _ => NONE,
        }
    }

    /// The same type where a model is a name for one, and this one otherwise.
    pub fn meant<'a>(&'a self, models: &'a Models) -> &'a Self {
        match self {
            Self::Model(model) => models.get(*model).words.as_ref().unwrap_or(self),
            _ => self,
        }
    }

    /// The type as text, in the language of this module.
    pub fn write(&self, models: &Models) -> String {
        let all = |kinds: &[Self]| -> Vec<String> {
            kinds.iter().map(|kind| kind.write(models)).collect()
        };
        match self {
            Self::Nullable(inner) => join(&[&inner.write(models), "?"]),
            Self::Union(kinds) => list(&all(kinds), "|"),
            Self::Words(words) => {
                let words: Vec<String> = words.iter().map(Word::write).collect();
                list(&words, "|")
            }
            Self::Map(inner) => join(&["{", &inner.write(models), "}"]),
            Self::List(item, bounds) => join(&["[", &item.write(models), "]", &bounds.write()]),
            Self::Model(model) => models.name(*model).to_owned(),
            Self::Object(fields) => fields.write(models),
            Self::Plain(plain, bounds) => join(&[plain.name(), &bounds.write()]),
        }
    }

    /// What a row says of a body, as text: as [`Kind::write`], with `= ` before what is no object.
    pub(crate) fn write_body(&self, models: &Models) -> String {
        let text = self.write(models);
        match self {
            Self::Object(_) | Self::Model(_) | Self::Plain(Plain::Object, _) => text,
            _ => join(&["= ", &text]),
        }
    }
}

impl Word {
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

/// The words that `version` knows.
pub fn words_in(words: &[Word], version: Version) -> impl Iterator<Item = &Value> {
    let is_known = move |word: &&Word| word.only.is_none_or(|only| only == version);
    words.iter().filter(is_known).map(|word| &word.value)
}

/// One field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The name that callers use.
    pub name: Box<str>,
    /// The names on the wire in v2 and v3, where they are not `name`; the first of several is the one sent.
    pub wire: Option<[Vec<Box<str>>; 2]>,
    /// Whether it must be there.
    pub required: bool,
    /// Its type.
    pub kind: Kind,
    /// The version that alone has it.
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

    /// The name sent in `version`.
    pub fn wire_name(&self, version: Version) -> &str {
        let wire = self.wire.as_ref().map(|wire| &wire[version as usize]);
        wire.and_then(|wire| wire.first()).unwrap_or(&self.name)
    }

    /// Whether the server takes `name` for this field in `version`.
    pub(crate) fn takes(&self, name: &str, version: Version) -> bool {
        match &self.wire {
            None => *self.name == *name,
            Some(wire) => wire[version as usize].iter().any(|wire| **wire == *name),
        }
    }

    /// Whether a caller may write `name` for this field.
    pub(crate) fn answers_to(&self, name: &str) -> bool {
        *self.name == *name
            || (self.wire.is_some() && Version::ALL.iter().any(|one| self.takes(name, *one)))
    }
}

/// Fields, in their order.
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

    /// Every field; one that both versions have in different ways comes twice.
    pub fn iter(&self) -> impl Iterator<Item = &Field> {
        self.0.iter()
    }

    /// The fields that `version` has.
    pub fn of(&self, version: Version) -> impl Iterator<Item = &Field> {
        let is_its = move |field: &&Field| field.only.is_none_or(|only| only == version);
        self.0.iter().filter(is_its)
    }

    /// The field of this name that `version` has.
    pub fn named(&self, name: &str, version: Version) -> Option<&Field> {
        self.of(version).find(|field| *field.name == *name)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
