//! The schema language: text that is parsed into types and fields, and written from them.

use crate::json::Value;
use crate::text::{cut, has, join, list, natural, slice, split_once};

use super::Version;
use super::kind::{Bounds, Field, Fields, Kind, Plain, Variant};
use super::models::Models;

impl Kind {
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
}

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
