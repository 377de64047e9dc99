//! Types and fields.

use crate::json::Value;

use super::Version;

/// Limits of the number of characters or items, or of the value of a number.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Bounds {
    /// The minimum, inclusive.
    pub least: Option<u32>,
    /// The maximum, inclusive.
    pub most: Option<u32>,
}

/// The primitive types: those of JSON, and strings with a format.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
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
    /// `Contact`: a model, by its index in [`Models`](super::Models).
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
pub struct Fields(pub(super) Vec<Field>);

impl Fields {
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
