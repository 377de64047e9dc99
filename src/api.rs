//! One system as a value: its address, and its operations, area by area.

use core::fmt;
use std::borrow::Cow;
use std::ops::{Deref, Range};
use std::sync::{Arc, OnceLock};

use crate::check::nearest;
use crate::error::{Code, Error};
use crate::operation::{Operation, head_of};
use crate::schema::{Models, Rules, blocks, is_model};
use crate::text::{cut, join, slice};

/// Operations that belong together, and the models that they name: a text, of which each part is read when it is first
/// asked for.
#[derive(Debug)]
pub struct Area {
    /// The first word of its ids.
    pub name: Box<str>,
    /// The models.
    pub models: Models,
    /// The `Version` header of v2, where a row does not say its own.
    version: Box<str>,
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    id: Range<usize>,
    block: Range<usize>,
    operation: OnceLock<Operation>,
}

impl Area {
    /// An area of this text: rows as [`crate::operation`] has them, models, and a line `version` where its rows have another
    /// `Version` header than `version`. `rules` are those of the models.
    pub fn new(
        name: &str,
        text: impl Into<Cow<'static, str>>,
        version: &str,
        rules: Rules,
    ) -> Self {
        let models = Models::new(text.into(), rules);
        let source = models.source();
        let (mut version, mut entries) = (Box::from(version), Vec::new());
        for block in blocks(source) {
            let text = slice(source, block.clone());
            let head = cut(text, b'\n').map_or(text, |(head, _)| head);
            let end = block.start + head.len();
            if let Some((_, _, id)) = head_of(head) {
                entries.push(Entry {
                    id: end - id.len()..end,
                    block,
                    operation: OnceLock::new(),
                });
            } else if let Some(("version", value)) = cut(head, b' ') {
                version = value.into();
            }
        }
        Self {
            name: name.into(),
            version,
            entries,
            models,
        }
    }

    fn operation(&self, at: usize) -> &Operation {
        let entry = &self.entries[at];
        entry.operation.get_or_init(|| {
            let source = self.models.source();
            let block = slice(source, entry.block.clone());
            // Only heads that can be read have an entry.
            Operation::read(block, &self.models, &self.version).expect("a head")
        })
    }

    /// What its text says that nobody reads: heads, properties and types, for tests of a table.
    pub fn slips(&self) -> Vec<String> {
        let source = self.models.source();
        let mut slips = Vec::new();
        for block in blocks(source) {
            let text = slice(source, block);
            let (head, rest) = cut(text, b'\n').unwrap_or((text, ""));
            let word = head.split(' ').next().unwrap_or_default();
            if head_of(head).is_some() {
                crate::operation::slips(head, rest, &self.models, &mut slips);
            } else if is_model(word) {
                crate::schema::slips(head, rest, &self.models, &mut slips);
            } else if word != "version" {
                slips.push(join(&[head, " is no row and no model"]));
            }
        }
        slips
    }
}

/// An operation of an area, which it keeps alive: cheap to clone.
#[derive(Clone, Debug)]
pub struct Row {
    area: Arc<Area>,
    at: usize,
}

impl Row {
    /// The models that its fields name.
    pub fn models(&self) -> &Models {
        &self.area.models
    }
}

impl Deref for Row {
    type Target = Operation;

    fn deref(&self) -> &Operation {
        self.area.operation(self.at)
    }
}

/// One system.
#[derive(Clone)]
pub struct Api {
    /// Its name.
    pub name: Box<str>,
    /// The address of its API, without a slash at the end.
    pub base_url: Box<str>,
    areas: Vec<Arc<Area>>,
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Api");
        shown
            .field("name", &self.name)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

impl Api {
    /// A system without operations.
    pub fn new(name: &str, base_url: &str) -> Self {
        Self {
            name: name.into(),
            base_url: base_url.into(),
            areas: Vec::new(),
        }
    }

    /// The same with an area, in place of one of its name. The first stays the first; behind it they stand by their names.
    #[must_use]
    pub fn with_area(mut self, area: Area) -> Self {
        self.areas.retain(|known| known.name != area.name);
        let first = self.areas.len().min(1);
        let is_before = |known: &&Arc<Area>| known.name < area.name;
        let at = first + self.areas.iter().skip(first).take_while(is_before).count();
        self.areas.insert(at, Arc::new(area));
        self
    }

    /// Every area.
    pub fn areas(&self) -> impl Iterator<Item = &Area> {
        self.areas.iter().map(|area| &**area)
    }

    /// The area of this name.
    pub fn area(&self, name: &str) -> Option<&Area> {
        self.areas().find(|area| *area.name == *name)
    }

    /// Every row, area by area.
    pub fn rows(&self) -> impl Iterator<Item = Row> {
        self.areas.iter().flat_map(|area| {
            (0..area.entries.len()).map(|at| Row {
                area: Arc::clone(area),
                at,
            })
        })
    }

    /// The ids of all rows.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.areas.iter().flat_map(|area| {
            let source = area.models.source();
            area.entries
                .iter()
                .map(move |entry| slice(source, entry.id.clone()))
        })
    }

    /// The row with this id.
    pub fn find(&self, id: &str) -> Option<Row> {
        let (name, _) = cut(id, b'.')?;
        let area = self.areas.iter().find(|area| *area.name == *name)?;
        let source = area.models.source();
        let mut ids = area
            .entries
            .iter()
            .map(|entry| slice(source, entry.id.clone()));
        let at = ids.position(|known| known == id)?;
        Some(Row {
            area: Arc::clone(area),
            at,
        })
    }

    /// The row with this id.
    ///
    /// # Errors
    /// [`Code::UnknownOperation`], with the nearest id.
    pub fn row(&self, id: &str) -> Result<Row, Error> {
        self.find(id).ok_or_else(|| {
            let near = nearest(id, self.ids()).map(|near| join(&["; did you mean ", near, "?"]));
            let message = join(&["there is no operation ", id, &near.unwrap_or_default()]);
            Error::new(Code::UnknownOperation, message)
        })
    }
}
