//! Models, and the block syntax of the tables.

use core::fmt;
use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use crate::text::{IS_PACKAGED, cut, slice, split_once};

use super::kind::{Fields, Kind};
use super::{Rule, Rules};

/// A named object schema, or an alias for a type.
#[derive(Debug)]
pub struct Model {
    /// The name, as it appears in schemas.
    pub name: Box<str>,
    /// The fields that may be written.
    pub fields: Fields,
    /// Names of fields that responses have and requests must not, separated by spaces.
    pub read_only: Box<str>,
    /// Names of fields of which at least one must have a value, separated by spaces.
    pub one_of: Box<str>,
    /// A rule that the schema language cannot express.
    pub rule: Option<Rule>,
    /// Whether the model is only used in responses, where any field may be absent and unknown fields are kept.
    pub is_response: bool,
    /// The type, if the model is an alias for one.
    pub alias: Option<Kind>,
}

impl Model {
    /// Parses a block that begins with `model`, `answer` or `words`.
    fn read(block: &str, models: &Models) -> Self {
        let (head, rest) = cut(block, b'\n').unwrap_or((block, ""));
        let (word, name) = cut(head, b' ').unwrap_or((head, ""));
        let mut model = Self {
            name: name.into(),
            fields: Fields::default(),
            read_only: "".into(),
            one_of: "".into(),
            rule: (models.rules.model)(name),
            is_response: word == "answer",
            alias: None,
        };
        if word == "words" {
            // Without models: aliases that refer to each other would never end.
            model.alias = Some(Kind::read(rest.trim(), &Models::default()));
            return model;
        }
        // Properties follow the fields.
        let mut fields = rest;
        for word in ["\n read-only", "\n one-of"] {
            if let Some((before, _)) = split_once(fields, word) {
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

    /// Whether a field with this name is read-only.
    pub fn is_read_only(&self, name: &str) -> bool {
        self.read_only
            .split_ascii_whitespace()
            .any(|known| known == name)
    }
}

/// The models of an area, each parsed on first use.
pub struct Models {
    source: Cow<'static, str>,
    entries: Vec<Entry>,
    /// The rules that the tables cannot express.
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
    /// The models in the text of an area.
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

    /// The index of the model with this name. Model names begin with a capital letter, type names do not.
    pub fn find(&self, name: &str) -> Option<usize> {
        if !name.starts_with(|first: char| first.is_ascii_uppercase()) {
            return None;
        }
        (0..self.entries.len()).find(|number| self.name(*number) == name)
    }

    /// The name of a model by its index.
    ///
    /// # Panics
    /// Panics for an index that [`Models::find`] did not return.
    pub fn name(&self, number: usize) -> &str {
        slice(&self.source, self.entries[number].name.clone())
    }

    /// A model by its index.
    ///
    /// # Panics
    /// Panics for an index that [`Models::find`] did not return.
    pub fn get(&self, number: usize) -> &Model {
        let entry = &self.entries[number];
        let read = || Model::read(slice(&self.source, entry.block.clone()), self);
        entry.model.get_or_init(read)
    }

    /// The model with this name.
    pub fn named(&self, name: &str) -> Option<&Model> {
        self.find(name).map(|number| self.get(number))
    }

    /// All models.
    pub fn iter(&self) -> impl Iterator<Item = &Model> {
        (0..self.entries.len()).map(|number| self.get(number))
    }

    /// The text that the models are parsed from.
    pub(crate) fn source(&self) -> &str {
        &self.source
    }
}

/// Normalizes the text of a table to one space per indentation level, without comments and trailing space. The tables
/// in the package are already normalized.
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

/// Whether a block with this first word is a model.
pub(crate) fn is_model(word: &str) -> bool {
    matches!(word, "model" | "answer" | "words")
}

/// The byte ranges of the blocks: each is a line without indentation and the indented lines below it.
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

/// The properties in a block as name and value; a value includes the lines that are indented further.
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
