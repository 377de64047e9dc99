//! Models, and the blocks of a table in which they stand.

use core::fmt;
use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use crate::text::{IS_PACKAGED, cut, halves, slice};

use super::kind::{Fields, Kind};
use super::{Rule, Rules};

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
