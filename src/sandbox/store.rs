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
pub struct Store {
    kinds: BTreeMap<String, BTreeMap<String, Value>>,
    changes: Vec<Change>,
    /// What a search sees, and what it will see once the index has caught up.
    index: BTreeMap<String, Value>,
    pending: Vec<(Millis, String, Value)>,
    made: u64,
}

impl Store {
    /// A record.
    pub fn get(&self, kind: &str, id: &str) -> Option<&Value> {
        self.kinds.get(kind)?.get(id)
    }

    /// Every record of a kind, by id.
    pub fn all(&self, kind: &str) -> impl Iterator<Item = &Value> {
        self.kinds.get(kind).into_iter().flat_map(BTreeMap::values)
    }

    /// Writes a record.
    pub fn put(&mut self, kind: &str, id: &str, record: Value) {
        self.kinds
            .entry(kind.to_owned())
            .or_default()
            .insert(id.to_owned(), record.clone());
        self.changes.push(Change {
            kind: kind.to_owned(),
            id: id.to_owned(),
            record,
        });
    }

    /// Removes a record and gives it.
    pub fn remove(&mut self, kind: &str, id: &str) -> Option<Value> {
        let removed = self.kinds.get_mut(kind)?.remove(id)?;
        self.changes.push(Change {
            kind: kind.to_owned(),
            id: id.to_owned(),
            record: Value::Null,
        });
        Some(removed)
    }

    /// What changed since the last time this was asked; append it to a file and nothing is lost.
    pub fn take_changes(&mut self) -> Vec<Change> {
        core::mem::take(&mut self.changes)
    }

    /// Everything, as changes that rebuild it.
    pub fn snapshot(&self) -> Vec<Change> {
        let every = |(kind, records): (&String, &BTreeMap<String, Value>)| {
            let change = |(id, record): (&String, &Value)| Change {
                kind: kind.clone(),
                id: id.clone(),
                record: record.clone(),
            };
            records.iter().map(change).collect::<Vec<_>>()
        };
        self.kinds.iter().flat_map(every).collect()
    }

    /// Applies a change that was kept; the search index sees it at once.
    pub fn replay(&mut self, change: Change) {
        let records = self.kinds.entry(change.kind.clone()).or_default();
        if change.record.is_null() {
            records.remove(&change.id);
        } else {
            records.insert(change.id.clone(), change.record.clone());
        }
        if change.kind == "contact" {
            self.pending.push((0, change.id, change.record));
        }
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

    /// Tells the search index of a contact written or, with null, removed.
    pub fn index_later(&mut self, id: &str, record: Value, now: Millis) {
        self.pending.push((now, id.to_owned(), record));
    }

    /// The contacts that a search sees at `now`, when the index lags by `lag`.
    pub fn indexed(&mut self, now: Millis, lag: Millis) -> impl Iterator<Item = &Value> {
        let (due, later) = core::mem::take(&mut self.pending)
            .into_iter()
            .partition(|(at, ..)| at + lag <= now);
        self.pending = later;
        let due: Vec<(Millis, String, Value)> = due;
        for (_, id, record) in due {
            if record.is_null() {
                self.index.remove(&id);
            } else {
                self.index.insert(id, record);
            }
        }
        self.index.values()
    }
}

/// A well-spread number from a number (splitmix64, Steele et al. 2014).
pub(crate) fn mix(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
