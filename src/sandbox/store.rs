//! An in-memory store of records with a change log.

use std::collections::BTreeMap;

use crate::json;
use crate::json::{ToValue, Value};

use crate::error::Millis;

/// A record that was written or removed. Replaying all changes recreates the store.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The kind of record, such as `contact`.
    pub kind: String,
    /// The id of the record.
    pub id: String,
    /// The record after the change; `null` if it was removed.
    pub record: Value,
}

impl Change {
    /// Parses a line `{ "kind": …, "id": …, "record": … }`. `None` if it is invalid.
    pub fn read(line: &str) -> Option<Self> {
        let mut value = Value::read(line).ok()?;
        let text = |name: &str| value[name].as_str().map(str::to_owned);
        Some(Self {
            kind: text("kind")?,
            id: text("id")?,
            record: value.get_mut("record")?.take(),
        })
    }
}

impl ToValue for Change {
    /// The format of [`Change::read`].
    fn to_value(&self) -> Value {
        json!({ "kind": self.kind, "id": self.id, "record": self.record })
    }
}

/// Records by kind and id.
#[derive(Clone, Debug, Default)]
pub struct Store<I = ()> {
    kinds: BTreeMap<String, BTreeMap<String, Value>>,
    /// The changed records with their previous values.
    changes: Changes,
    /// The changes that were taken last.
    taken: Changes,
    made: u64,
    /// The number of writes and removals.
    revision: u64,
    pub(super) index: I,
}

/// An index that a store keeps up to date for faster lookups; `()` for none.
pub trait Index: Default {
    /// A record was added.
    fn add(&mut self, _kind: &str, _id: &str, _record: &Value) {}
    /// A record was removed, or is about to be replaced.
    fn remove(&mut self, _kind: &str, _id: &str, _record: &Value) {}
    /// A change of the record with this id was undone.
    fn undo(&mut self, _id: &str) {}
}

impl Index for () {}

type Changes = BTreeMap<(String, String), Option<Value>>;

impl<I: Index> Store<I> {
    /// The record with a kind and an id.
    pub fn get(&self, kind: &str, id: &str) -> Option<&Value> {
        self.kinds.get(kind)?.get(id)
    }

    /// All records of a kind, by id.
    pub fn all(&self, kind: &str) -> impl Iterator<Item = &Value> {
        self.kinds.get(kind).into_iter().flat_map(BTreeMap::values)
    }

    /// The kinds of the records in the store.
    pub fn kinds(&self) -> impl Iterator<Item = &str> {
        self.kinds.keys().map(String::as_str)
    }

    /// The number of records.
    pub fn count(&self) -> usize {
        self.kinds.values().map(BTreeMap::len).sum()
    }

    /// A number that differs after every change.
    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }

    /// Writes a record.
    pub fn put(&mut self, kind: &str, id: &str, record: Value) {
        let before = self.set(kind, id, record);
        self.changed(kind, id, before);
    }

    /// Removes a record and returns it.
    pub fn remove(&mut self, kind: &str, id: &str) -> Option<Value> {
        let removed = self.set(kind, id, Value::Null)?;
        self.changed(kind, id, Some(removed.clone()));
        Some(removed)
    }

    fn changed(&mut self, kind: &str, id: &str, before: Option<Value>) {
        let key = (kind.to_owned(), id.to_owned());
        self.changes.entry(key).or_insert(before);
    }

    /// Writes a record, or removes it if the value is `null`, updates the index, and returns the previous record.
    fn set(&mut self, kind: &str, id: &str, record: Value) -> Option<Value> {
        let records = match self.kinds.get_mut(kind) {
            Some(records) => records,
            None => self.kinds.entry(kind.to_owned()).or_default(),
        };
        self.revision += 1;
        let before = records.remove(id);
        if let Some(before) = &before {
            self.index.remove(kind, id, before);
        }
        if !record.is_null() {
            self.index.add(kind, id, &record);
            if let Some(records) = self.kinds.get_mut(kind) {
                records.insert(id.to_owned(), record);
            }
        }
        before
    }

    /// Returns the changes since the last call. Appending them to a file makes the store persistent.
    #[doc(hidden)]
    pub fn take_changes(&mut self) -> Vec<Change> {
        self.taken = core::mem::take(&mut self.changes);
        let change = |(kind, id): &(String, String)| Change {
            kind: kind.clone(),
            id: id.clone(),
            record: self.get(kind, id).cloned().unwrap_or_default(),
        };
        self.taken.keys().map(change).collect()
    }

    /// Like [`Store::take_changes`], as text with one change per line, without copying the records.
    #[doc(hidden)]
    pub fn take_lines(&mut self) -> String {
        self.taken = core::mem::take(&mut self.changes);
        let mut lines = String::new();
        for (kind, id) in self.taken.keys() {
            write_line(&mut lines, kind, id, self.get(kind, id));
        }
        lines
    }

    /// Undoes the changes that were taken last, for example because they could not be saved.
    #[doc(hidden)]
    pub fn undo(&mut self) {
        for ((kind, id), before) in core::mem::take(&mut self.taken) {
            self.set(&kind, &id, before.unwrap_or_default());
            self.index.undo(&id);
        }
    }

    /// All records, as changes that recreate the store.
    #[doc(hidden)]
    pub fn snapshot(&self) -> Vec<Change> {
        let of_kind = |(kind, records): (&String, &BTreeMap<String, Value>)| {
            let change = |(id, record): (&String, &Value)| Change {
                kind: kind.clone(),
                id: id.clone(),
                record: record.clone(),
            };
            records.iter().map(change).collect::<Vec<Change>>()
        };
        self.kinds.iter().flat_map(of_kind).collect()
    }

    /// Like [`Store::snapshot`], as text with one change per line.
    #[doc(hidden)]
    pub fn lines(&self) -> String {
        let mut lines = String::new();
        for (kind, records) in &self.kinds {
            for (id, record) in records {
                write_line(&mut lines, kind, id, Some(record));
            }
        }
        lines
    }

    /// Applies a saved change. The search index has it immediately.
    #[doc(hidden)]
    pub fn replay(&mut self, change: Change) {
        self.set(&change.kind, &change.id, change.record);
        self.made += 1;
    }

    /// Creates an unused id of twenty letters and digits, like those of HighLevel.
    #[doc(hidden)]
    pub fn new_id(&mut self, kind: &str, now: Millis) -> String {
        const ALPHABET: &[u8; 62] =
            b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        loop {
            self.made += 1;
            let (mut a, mut b) = (mix(now ^ self.made << 20), mix(self.made ^ 0x5bd1_e995));
            let id: String = (0..20)
                .map(|place| {
                    let half = if place < 10 { &mut a } else { &mut b };
                    let letter = ALPHABET[(*half % 62) as usize];
                    *half /= 62;
                    letter as char
                })
                .collect();
            if self.get(kind, &id).is_none() {
                return id;
            }
        }
    }
}

/// Writes a line in the format of [`Change::read`].
fn write_line(lines: &mut String, kind: &str, id: &str, record: Option<&Value>) {
    let record = record.map_or_else(|| "null".to_owned(), Value::to_string);
    let (kind, id) = (Value::from(kind).to_string(), Value::from(id).to_string());
    let parts = [
        "{\"kind\":",
        &kind,
        ",\"id\":",
        &id,
        ",\"record\":",
        &record,
        "}\n",
    ];
    parts.iter().for_each(|part| lines.push_str(part));
}

/// Hashes a number (splitmix64, Steele et al. 2014).
pub(crate) fn mix(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
