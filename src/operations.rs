//! Every operation, area by area; one file an area, its rows and then its models.

use std::sync::OnceLock;

use crate::model::Model;
use crate::operation::{Operation, Version, properties};
use crate::text::{halves, has, join, parts, slice};

/// Operations that belong together, as text until they are first used.
#[derive(Debug)]
pub struct Area {
    /// The first word of its ids.
    pub name: &'static str,
    text: &'static str,
    operations: OnceLock<Vec<Operation>>,
    models: OnceLock<Vec<Model>>,
}

// `AREAS`, every area, contacts first: `build.rs` makes it from the files of `src/operations`.
include!(concat!(env!("OUT_DIR"), "/areas.rs"));

impl Area {
    const fn new(name: &'static str, text: &'static str) -> Self {
        Self {
            name,
            text,
            operations: OnceLock::new(),
            models: OnceLock::new(),
        }
    }

    /// The rows.
    pub fn operations(&'static self) -> &'static [Operation] {
        self.operations
            .get_or_init(|| self.blocks().filter_map(Operation::read).collect())
    }

    /// The models that its rows name.
    pub fn models(&'static self) -> &'static [Model] {
        self.models
            .get_or_init(|| self.blocks().filter_map(Model::of_block).collect())
    }

    /// The `Version` header of v2, where a row does not say its own.
    pub fn version(&self) -> &'static str {
        let mut lines = self.text.lines();
        lines
            .find_map(|line| line.strip_prefix("version "))
            .unwrap_or("2021-07-28")
    }

    /// Heads with the lines under them.
    fn blocks(&self) -> impl Iterator<Item = &'static str> {
        let mut rest = self.text.trim_start();
        core::iter::from_fn(move || {
            let block = rest;
            if block.is_empty() {
                return None;
            }
            let mut lines = parts(block, b'\n');
            let mut end = lines.next()?.len();
            for further in lines.take_while(|line| line.starts_with(' ')) {
                end += 1 + further.len();
            }
            rest = slice(block, end..block.len()).trim_start();
            Some(slice(block, 0..end).trim_end())
        })
    }
}

/// Every row, area by area.
pub fn all() -> impl Iterator<Item = &'static Operation> {
    AREAS.iter().flat_map(Area::operations)
}

/// The area of an id.
fn area(id: &str) -> Option<&'static Area> {
    let name = id.split('.').next()?;
    AREAS.iter().find(|area| area.name == name)
}

/// The row with this id.
pub fn find(id: &str) -> Option<&'static Operation> {
    area(id)?
        .operations()
        .iter()
        .find(|operation| operation.id == id)
}

/// Every model, area by area.
pub fn models() -> impl Iterator<Item = &'static Model> {
    AREAS.iter().flat_map(Area::models)
}

/// The model with this name. Names start with a capital, which tells them from types. Areas that are read already are
/// asked first, and of the others only those are read whose text has the name.
pub fn find_model(name: &str) -> Option<&'static Model> {
    if !name.starts_with(|first: char| first.is_ascii_uppercase()) {
        return None;
    }
    let known = AREAS.iter().filter_map(|area| area.models.get());
    if let Some(found) = known.flatten().find(|model| model.name == name) {
        return Some(found);
    }
    let heads = ["model", "answer", "words"].map(|word| join(&["\n", word, " ", name, "\n"]));
    let area = AREAS
        .iter()
        .find(|area| heads.iter().any(|head| has(area.text, head)))?;
    area.models().iter().find(|model| model.name == name)
}

/// The `Version` header of an operation, or `None` where it has none.
pub fn version_header(operation: &Operation, version: Version) -> Option<&'static str> {
    let usual = || match version {
        Version::V3 => "v3",
        Version::V2 => area(operation.id).map_or("2021-07-28", Area::version),
    };
    let header = operation.versions[version as usize].unwrap_or_else(usual);
    (header != "none").then_some(header)
}

impl Model {
    /// Reads a block that begins with `model`, `answer` or `words`.
    fn of_block(block: &'static str) -> Option<Self> {
        let (head, rest) = block.split_once('\n').unwrap_or((block, ""));
        let (word, name) = head.split_once(' ')?;
        let mut model = match word {
            "model" => Self::new(name, rest),
            "answer" => Self::answer(name, rest),
            "words" => {
                return Some(Self {
                    words: rest.trim(),
                    ..Self::new(name, "")
                });
            }
            _ => return None,
        };
        // What is no field stands at the end.
        for word in ["\n read-only", "\n one-of"] {
            if let Some((fields, _)) = halves(model.fields, word) {
                model.fields = fields;
            }
        }
        for (name, value) in properties(rest) {
            match name {
                "read-only" => model.read_only = value,
                "one-of" => model.one_of = value,
                _ => {}
            }
        }
        model.rule = crate::search::rule(name);
        Some(model)
    }
}
