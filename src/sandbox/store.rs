//! Records in memory, their ids, and what changed.

use std::collections::BTreeMap;

use crate::json;
use crate::json::{ToValue, Value};

use crate::error::Millis;

/// One record written or, without a record, removed. Replaying all changes gives the store again.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The kind of record, such as `contact`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// What it is now; null where it is gone.
    pub record: Value,
}

impl Change {
    /// Reads a line that was kept: `{ "kind": …, "id": …, "record": … }`. Nothing for a line that is none.
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
    /// As [`Change::read`] reads it.
    fn to_value(&self) -> Value {
        json!({ "kind": self.kind, "id": self.id, "record": self.record })
    }
}

/// Every record by kind and id.
#[derive(Debug, Default)]
pub struct Store<I = ()> {
    kinds: BTreeMap<String, BTreeMap<String, Value>>,
    /// What changed, with what was there before.
    changes: Changes,
    /// The changes that were taken last.
    taken: Changes,
    made: u64,
    /// How many times a record was put in place or removed.
    revision: u64,
    pub(super) index: I,
}

/// What a store keeps beside its records, to find them faster than one by one; `()` is nothing.
pub trait Index: Default {
    /// A record is put in place.
    fn add(&mut self, _kind: &str, _id: &str, _record: &Value) {}
    /// A record is removed, or about to be replaced.
    fn remove(&mut self, _kind: &str, _id: &str, _record: &Value) {}
    /// A change of the record with this id is undone.
    fn undo(&mut self, _id: &str) {}
}

impl Index for () {}

type Changes = BTreeMap<(String, String), Option<Value>>;

impl<I: Index> Store<I> {
    /// A record.
    pub fn get(&self, kind: &str, id: &str) -> Option<&Value> {
        self.kinds.get(kind)?.get(id)
    }

    /// Every record of a kind, by id.
    pub fn all(&self, kind: &str) -> impl Iterator<Item = &Value> {
        self.kinds.get(kind).into_iter().flat_map(BTreeMap::values)
    }

    /// The kinds that there are records of.
    pub fn kinds(&self) -> impl Iterator<Item = &str> {
        self.kinds.keys().map(String::as_str)
    }

    /// How many records there are.
    pub fn count(&self) -> usize {
        self.kinds.values().map(BTreeMap::len).sum()
    }

    /// Another number after every change.
    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }

    /// Writes a record.
    pub fn put(&mut self, kind: &str, id: &str, record: Value) {
        let before = self.set(kind, id, record);
        self.changed(kind, id, before);
    }

    /// Removes a record and gives it.
    pub fn remove(&mut self, kind: &str, id: &str) -> Option<Value> {
        let removed = self.set(kind, id, Value::Null)?;
        self.changed(kind, id, Some(removed.clone()));
        Some(removed)
    }

    fn changed(&mut self, kind: &str, id: &str, before: Option<Value>) {
        let key = (kind.to_owned(), id.to_owned());
        self.changes.entry(key).or_insert(before);
    }

    /// Puts a record in place, or removes it where it is null; keeps every index and gives what was there.
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

    /// What changed since the last time this was asked; append it to a file and nothing is lost.
    pub fn take_changes(&mut self) -> Vec<Change> {
        self.taken = core::mem::take(&mut self.changes);
        let change = |(kind, id): &(String, String)| Change {
            kind: kind.clone(),
            id: id.clone(),
            record: self.get(kind, id).cloned().unwrap_or_default(),
        };
        self.taken.keys().map(change).collect()
    }

    /// The same as text, a change a line, without a copy of the records.
    pub fn take_lines(&mut self) -> String {
        self.taken = core::mem::take(&mut self.changes);
        let mut lines = String::new();
        for (kind, id) in self.taken.keys() {
            write_line(&mut lines, kind, id, self.get(kind, id));
        }
        lines
    }

    /// Undoes the changes that were taken last, such as those that could not be kept.
    pub fn undo(&mut self) {
        for ((kind, id), before) in core::mem::take(&mut self.taken) {
            self.set(&kind, &id, before.unwrap_or_default());
            self.index.undo(&id);
        }
    }

    /// Everything, as changes that rebuild it.
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

    /// The same as text, a change a line.
    pub fn lines(&self) -> String {
        let mut lines = String::new();
        for (kind, records) in &self.kinds {
            for (id, record) in records {
                write_line(&mut lines, kind, id, Some(record));
            }
        }
        lines
    }

    /// Applies a change that was kept; the search index sees it at once.
    pub fn replay(&mut self, change: Change) {
        self.set(&change.kind, &change.id, change.record);
        self.made += 1;
    }

    /// An id that no record of this kind has: twenty letters and digits, like the real ones.
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

/// Writes a line that [`Change::read`] reads.
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

/// A well-spread number from a number (splitmix64, Steele et al. 2014).
pub(crate) fn mix(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
