//! Records in memory, their ids, and what changed.

use core::cmp::Reverse;
use core::ops::Bound;
use std::collections::{BTreeMap, BTreeSet};

use crate::json;
use crate::json::{ToValue, Value};

use super::words::Words;
use crate::date;
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
    /// What changed, with what was there before.
    changes: Changes,
    /// The changes that were taken last.
    taken: Changes,
    /// Ids by what a record is found by.
    keys: BTreeSet<(u64, u8, String)>,
    /// The contacts of each location.
    listed: BTreeMap<String, Listed>,
    /// Writes that the search index may not have seen yet, with the contact before.
    pending: Vec<(Millis, String, Value)>,
    made: u64,
    /// How many times a record was put in place or removed.
    revision: u64,
}

type Changes = BTreeMap<(String, String), Option<Value>>;

/// The contacts of a location, as lists and queries find them.
#[derive(Debug, Default)]
struct Listed {
    /// Those added last first, each with the number of its entry in `words`.
    added: BTreeMap<Place, usize>,
    words: Words,
}

impl Listed {
    fn add(&mut self, id: &str, contact: &Value) {
        let fields = ["name", "email", "phone", "companyName"].map(|name| text(contact, name));
        self.added
            .insert(place(id, contact), self.words.add(fields));
    }

    fn remove(&mut self, id: &str, contact: &Value) {
        if let Some(entry) = self.added.remove(&place(id, contact)) {
            self.words.remove(entry);
        }
        if self.words.is_stale() {
            let (words, numbers) = self.words.kept();
            self.words = words;
            (self.added.values_mut()).for_each(|entry| *entry = numbers[*entry]);
        }
    }
}

/// Where a contact stands in a list: when it was added, then its id.
pub(crate) type Place = (Reverse<i64>, String);

impl Store {
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

    /// The ids of a kind's records that have a value under a name, in a location where one is given.
    ///
    /// Indexed are `contactId` of every kind, the `name` of a location's tags, in small letters, and of contacts
    /// `businessId`, `tags`, `email` and `phone`; those who have it as an additional address or number come last.
    pub(crate) fn ids_by(
        &self,
        kind: &str,
        name: &str,
        value: &str,
        location: &str,
    ) -> impl Iterator<Item = &str> {
        let key = key(&[kind, name, location, value]);
        let found = self.keys.range((key, 0, String::new())..);
        found
            .take_while(move |(found, ..)| *found == key)
            .map(|(.., id)| id.as_str())
    }

    /// How many contacts of a location have a query in one of their first `fields`, all where the query is empty; and a
    /// page of them after a place, in the order of a list. The fields are the name, the address, the number and the company.
    pub(crate) fn listed(
        &self,
        location: &str,
        (query, fields): (&str, usize),
        start: Bound<Place>,
        skip: usize,
        limit: usize,
    ) -> (usize, Vec<&Place>) {
        let Some(all) = self.listed.get(location) else {
            return (0, Vec::new());
        };
        let (total, found) = match query {
            "" => (all.added.len(), None),
            _ => {
                let (total, found) = all.words.find(query, fields);
                (total, Some(found))
            }
        };
        let behind = all.added.range((start, Bound::Unbounded));
        let page = behind
            .filter(|(_, entry)| found.as_ref().is_none_or(|found| found[**entry]))
            .map(|(place, _)| place);
        // Most queries find few, and what is behind the last one is not looked at.
        let most = limit.min(total.saturating_sub(skip));
        (total, page.skip(skip).take(most).collect())
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
            for (key, rank) in keys_of(kind, before) {
                self.keys.remove(&(key, rank, id.to_owned()));
            }
            if kind == "contact"
                && let Some(listed) = self.listed.get_mut(text(before, "locationId"))
            {
                listed.remove(id, before);
            }
        }
        if !record.is_null() {
            for (key, rank) in keys_of(kind, &record) {
                self.keys.insert((key, rank, id.to_owned()));
            }
            if kind == "contact" {
                let location = text(&record, "locationId").to_owned();
                self.listed.entry(location).or_default().add(id, &record);
            }
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
            self.pending.retain(|(_, pending, _)| *pending != id);
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

    /// Tells the search index of a contact that is written now, with what it was before, null where it was not.
    pub fn index_later(&mut self, id: &str, before: Value, now: Millis) {
        self.pending.push((now, id.to_owned(), before));
    }

    /// Contacts as a search sees them where that is not as they are, when the index lags by `lag`: by id, null where it
    /// sees none.
    pub fn unseen(&mut self, now: Millis, lag: Millis) -> BTreeMap<&str, &Value> {
        self.pending.retain(|(at, ..)| at + lag > now);
        let mut unseen = BTreeMap::new();
        for (_, id, before) in &self.pending {
            unseen.entry(id.as_str()).or_insert(before);
        }
        unseen
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

fn text<'a>(record: &'a Value, name: &str) -> &'a str {
    record[name].as_str().unwrap_or_default()
}

/// A number for a kind, a name, a location and a value (FNV-1a, RFC 9923, spread by [`mix`]). Numbers are compared faster
/// than texts; that two of a million keys share one has a chance of 1 to 30 million.
fn key(parts: &[&str]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    mix(hash)
}

/// What a record is found by, each with 0, or 1 for an additional address or number.
fn keys_of(kind: &str, record: &Value) -> Vec<(u64, u8)> {
    let mut keys = Vec::new();
    let owner = text(record, "contactId");
    if !owner.is_empty() {
        keys.push((key(&[kind, "contactId", "", owner]), 0));
    }
    let location = text(record, "locationId");
    if kind == "locations/tags" {
        let name = text(record, "name").to_lowercase();
        keys.push((key(&[kind, "name", location, &name]), 0));
    }
    if kind != "contact" {
        return keys;
    }
    let business = text(record, "businessId");
    if !business.is_empty() {
        keys.push((key(&[kind, "businessId", location, business]), 0));
    }
    for tag in record["tags"].as_array().into_iter().flatten() {
        let tag = tag.as_str().unwrap_or_default().to_lowercase();
        keys.push((key(&[kind, "tags", location, &tag]), 0));
    }
    for (name, more) in [("email", "additionalEmails"), ("phone", "additionalPhones")] {
        let own = text(record, name);
        if !own.is_empty() {
            keys.push((key(&[kind, name, location, &own.to_lowercase()]), 0));
        }
        for other in record[more].as_array().into_iter().flatten() {
            let other = other.as_str().unwrap_or_else(|| text(other, name));
            if !other.is_empty() {
                keys.push((key(&[kind, name, location, &other.to_lowercase()]), 1));
            }
        }
    }
    keys
}

fn place(id: &str, contact: &Value) -> Place {
    let at = date::instant(text(contact, "dateAdded")).unwrap_or(0);
    (Reverse(at), id.to_owned())
}

/// A well-spread number from a number (splitmix64, Steele et al. 2014).
pub(crate) fn mix(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
