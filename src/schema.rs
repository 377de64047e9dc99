//! What a field is: the language of fields, read into nodes once.
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
//! The types with formats are those of [`Plain`]. Absent, null and a value are three different things everywhere.

use core::fmt;
use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use crate::date::Date;
use crate::error::Problem;
use crate::json::{Map, Value};
use crate::text::{IS_PACKAGED, cut, halves, has, join, list, natural, slice};

/// The version of an API that a client speaks.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Version {
    /// Each operation's own `Version` header, such as `2021-07-28`.
    #[default]
    V2,
    /// `Version: v3`, released 2026-06-11.
    V3,
}

impl Version {
    /// Both, in order.
    pub const ALL: [Self; 2] = [Self::V2, Self::V3];

    /// Reads `v2` or `v3`.
    pub fn read(text: &str) -> Option<Self> {
        match text {
            "v2" => Some(Self::V2),
            "v3" => Some(Self::V3),
            _ => None,
        }
    }
}

/// A rule that fields cannot say: it gets an object and its path, and adds what is wrong.
pub type Rule = fn(&Map, &str, &mut Vec<Problem>);

/// What a session fills in where the caller says nothing.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fill {
    /// The location.
    Location,
    /// The company.
    Company,
    /// This word, where there is a location.
    Word(&'static str),
}

/// What the table of a system cannot say.
#[derive(Clone, Copy)]
pub struct Rules {
    /// The rule of the model of this name.
    pub model: fn(&str) -> Option<Rule>,
    /// What is filled in for a required field of this name that stands beside `fields`; for a parameter of the path without
    /// them.
    pub fill: fn(&str, Option<&Fields>, Version) -> Option<Fill>,
    /// Said of a required field of this name that is not there.
    pub missing: fn(&str) -> &'static str,
    /// A date as the system writes it; where there is none, dates are sent as they are written.
    pub date: Option<fn(Date) -> String>,
    /// Whether two values of a field by which records are found are the same, whatever their spelling.
    pub is_alike: fn(&Value, &Value) -> bool,
    /// Whether a record that was found is the one that was sent: without it, a lost create is never taken for done.
    pub is_stored: fn(&Map, &Value) -> bool,
    /// What of the record that was sent is not in the one that was answered.
    pub dropped: fn(&Map, &Value) -> Vec<Problem>,
}

impl Rules {
    /// Those of a system without any.
    pub const NONE: Self = Self {
        model: |_| None,
        fill: |_, _, _| None,
        missing: |_| "is required",
        date: None,
        is_alike: |sent, found| sent == found,
        is_stored: |_, _| false,
        dropped: |_, _| Vec::new(),
    };
}

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
    fn read(text: &str, models: &Models) -> Self {
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

/// A named set of fields.
#[derive(Debug)]
pub struct Model {
    /// The name, as it appears in types.
    pub name: Box<str>,
    /// The fields that may be written.
    pub fields: Fields,
    /// Names that answers carry and requests may not, separated by spaces.
    pub read_only: Box<str>,
    /// Names of which at least one must have a value, separated by spaces.
    pub one_of: Box<str>,
    /// A rule that fields cannot say.
    pub rule: Option<Rule>,
    /// Whether it only appears in answers, where every field may be absent and unknown ones are kept.
    pub answer: bool,
    /// Of a name that stands for a long type: the type.
    pub words: Option<Kind>,
}

impl Model {
    /// Reads a block that begins with `model`, `answer` or `words`.
    fn read(block: &str, models: &Models) -> Self {
        let (head, rest) = cut(block, b'\n').unwrap_or((block, ""));
        let (word, name) = cut(head, b' ').unwrap_or((head, ""));
        let mut model = Self {
            name: name.into(),
            fields: Fields::default(),
            read_only: "".into(),
            one_of: "".into(),
            rule: (models.rules.model)(name),
            answer: word == "answer",
            words: None,
        };
        if word == "words" {
            // Of no models: two names for each other would have no end.
            model.words = Some(Kind::read(rest.trim(), &Models::default()));
            return model;
        }
        // What is no field stands at the end.
        let mut fields = rest;
        for word in ["\n read-only", "\n one-of"] {
            if let Some((before, _)) = halves(fields, word) {
                fields = before;
            }
        }
        model.fields = Fields::read(fields, models);
        for (name, value) in properties(rest) {
            match name {
                "read-only" => model.read_only = value.into(),
                "one-of" => model.one_of = value.into(),
                _ => {}
            }
        }
        model
    }

    /// Whether only answers have a field of this name.
    pub fn is_read_only(&self, name: &str) -> bool {
        self.read_only
            .split_ascii_whitespace()
            .any(|known| known == name)
    }
}

/// The models of an area: texts, each read when it is first asked for.
pub struct Models {
    source: Cow<'static, str>,
    entries: Vec<Entry>,
    /// What the table cannot say.
    pub rules: Rules,
}

struct Entry {
    name: Range<usize>,
    block: Range<usize>,
    model: OnceLock<Model>,
}

impl fmt::Debug for Models {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = (0..self.entries.len()).map(|number| self.name(number));
        f.debug_list().entries(names).finish()
    }
}

impl Default for Models {
    fn default() -> Self {
        Self::new("".into(), Rules::NONE)
    }
}

impl Models {
    /// Those of an area's text.
    pub(crate) fn new(source: Cow<'static, str>, rules: Rules) -> Self {
        let mut entries = Vec::new();
        for block in blocks(&source) {
            let text = slice(&source, block.clone());
            let end = text
                .bytes()
                .position(|byte| byte == b'\n')
                .unwrap_or(text.len());
            let head = slice(text, 0..end);
            if let Some((word, _)) = cut(head, b' ')
                && is_model(word)
            {
                entries.push(Entry {
                    name: block.start + word.len() + 1..block.start + end,
                    block,
                    model: OnceLock::new(),
                });
            }
        }
        Self {
            source,
            entries,
            rules,
        }
    }

    /// The number of the model with this name. Names start with a capital, which tells them from types.
    pub fn find(&self, name: &str) -> Option<usize> {
        if !name.starts_with(|first: char| first.is_ascii_uppercase()) {
            return None;
        }
        (0..self.entries.len()).find(|number| self.name(*number) == name)
    }

    /// The name of a model by its number.
    ///
    /// # Panics
    /// For a number that [`Models::find`] never gave.
    pub fn name(&self, number: usize) -> &str {
        slice(&self.source, self.entries[number].name.clone())
    }

    /// A model by its number.
    ///
    /// # Panics
    /// For a number that [`Models::find`] never gave.
    pub fn get(&self, number: usize) -> &Model {
        let entry = &self.entries[number];
        let read = || Model::read(slice(&self.source, entry.block.clone()), self);
        entry.model.get_or_init(read)
    }

    /// The model with this name.
    pub fn named(&self, name: &str) -> Option<&Model> {
        self.find(name).map(|number| self.get(number))
    }

    /// Every model.
    pub fn iter(&self) -> impl Iterator<Item = &Model> {
        (0..self.entries.len()).map(|number| self.get(number))
    }

    /// The text that the models were read of.
    pub(crate) fn source(&self) -> &str {
        &self.source
    }
}

/// A text of a table with one space for each step, and without what is not read. Those of the package are so already.
pub(crate) fn packed(text: Cow<'static, str>) -> Cow<'static, str> {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let step = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(depth)
        .find(|depth| *depth > 0);
    let is_read = |line: &str| !line.starts_with(['#', '\t']) && line.trim_end() == line;
    if IS_PACKAGED || (step.unwrap_or(1) == 1 && text.split('\n').all(is_read)) {
        return text;
    }
    let mut out = String::new();
    for line in text
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
    {
        let steps = depth(line) / step.unwrap_or(1);
        out.extend(core::iter::repeat_n(' ', steps));
        out.push_str(line.trim());
        out.push('\n');
    }
    out.into()
}

/// Whether a head of this word is a model's.
pub(crate) fn is_model(word: &str) -> bool {
    matches!(word, "model" | "answer" | "words")
}

/// Heads with the lines under them.
pub(crate) fn blocks(source: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    core::iter::from_fn(move || {
        let rest = slice(source, at..source.len());
        at += rest.len() - rest.trim_start().len();
        let start = at;
        let mut lines = slice(source, at..source.len()).split_inclusive('\n');
        at += lines.next()?.len();
        for line in lines.take_while(|line| line.starts_with(' ')) {
            at += line.len();
        }
        Some(start..start + slice(source, start..at).trim_end().len())
    })
}

/// The properties under a head: name and value, what stands further in included.
pub(crate) fn properties(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    core::iter::from_fn(move || {
        let body = rest.trim_start();
        let mut end = 0;
        for line in body.split_inclusive('\n') {
            if end > 0 && !line.starts_with("  ") {
                break;
            }
            end += line.len();
        }
        if end == 0 {
            return None;
        }
        let line = slice(body, 0..end);
        rest = slice(body, end..body.len());
        let space = line.bytes().position(|byte| byte == b' ' || byte == b'\n');
        let space = space.unwrap_or(line.len());
        let value = slice(line, space..line.len());
        Some((slice(line, 0..space), value.trim()))
    })
}

/// Adds what a model says that nobody reads.
pub(crate) fn slips(head: &str, rest: &str, models: &Models, slips: &mut Vec<String>) {
    if head.starts_with("words ") {
        return type_slips(head, rest.trim(), &Models::default(), slips);
    }
    let mut fields = rest;
    for word in ["\n read-only", "\n one-of"] {
        fields = halves(fields, word).map_or(fields, |(before, _)| before);
    }
    field_slips(head, fields, models, slips);
}

/// Adds what a body says that nobody reads.
pub(crate) fn body_slips(head: &str, text: &str, models: &Models, slips: &mut Vec<String>) {
    match text.strip_prefix("= ") {
        Some(kind) => type_slips(head, kind, models, slips),
        None if text == "object" || models.find(text).is_some() => {}
        None if text.starts_with(|c: char| c.is_ascii_uppercase()) && !text.contains(' ') => {
            slips.push(join(&[head, ": there is no model ", text]));
        }
        None => field_slips(head, text, models, slips),
    }
}

/// Adds what fields say that nobody reads.
pub(crate) fn field_slips(head: &str, text: &str, models: &Models, slips: &mut Vec<String>) {
    for line in text.split([',', '\n']).map(str::trim) {
        if let Some((_, kind)) = cut(line, b' ') {
            type_slips(head, kind.trim(), models, slips);
        }
    }
}

/// Adds the type, where it is not what was read of it.
fn type_slips(head: &str, text: &str, models: &Models, slips: &mut Vec<String>) {
    let read = Kind::read(text, models).write(models);
    if read != text {
        slips.push(join(&[head, ": ", text, " is no type, but ", &read]));
    }
}
