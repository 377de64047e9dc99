//! Indexes of contacts and their records, for lists and searches.

use core::cmp::Reverse;
use core::ops::Bound;
use std::collections::{BTreeMap, BTreeSet};

use super::search_text::SearchText;
use crate::date;
use crate::error::Millis;
use crate::json::Value;
use crate::sandbox::store::{self, mix};

/// The indexes of the sandbox's store.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Record ids by key; see [`keys_of`].
    keys: BTreeSet<(u64, u8, String)>,
    /// The contacts of each location.
    listed: BTreeMap<String, Listed>,
    /// Recent writes that a search may not have seen yet, with the previous contact.
    pending: Vec<(Millis, String, Value)>,
}

impl store::Index for Index {
    fn add(&mut self, kind: &str, id: &str, record: &Value) {
        for (key, rank) in keys_of(kind, record) {
            self.keys.insert((key, rank, id.to_owned()));
        }
        if kind == "contact" {
            let location = text(record, "locationId").to_owned();
            self.listed.entry(location).or_default().add(id, record);
        }
    }

    fn remove(&mut self, kind: &str, id: &str, record: &Value) {
        for (key, rank) in keys_of(kind, record) {
            self.keys.remove(&(key, rank, id.to_owned()));
        }
        if kind == "contact"
            && let Some(listed) = self.listed.get_mut(text(record, "locationId"))
        {
            listed.remove(id, record);
        }
    }

    fn undo(&mut self, id: &str) {
        self.pending.retain(|(_, pending, _)| pending != id);
    }
}

impl Index {
    /// The ids of the records of a kind with a value in a field, within a location unless it is empty.
    ///
    /// The indexed fields are `contactId` of every kind, the `name` of a location's tags (in lower case), and
    /// `businessId`, `tags`, `email` and `phone` of contacts. Contacts with an additional address or number come last.
    pub(super) fn ids_by(
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

    /// The number of contacts in a location that have a query in one of their first `fields` (all for an empty query),
    /// and a page of them after a position, in list order. The fields are the name, the e-mail address, the phone
    /// number and the company.
    pub(super) fn listed(
        &self,
        location: &str,
        (query, fields): (&str, usize),
        start: Bound<Position>,
        skip: usize,
        limit: usize,
    ) -> (usize, Vec<&Position>) {
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
        // Most queries match few contacts, so the search stops at the last one.
        let most = limit.min(total.saturating_sub(skip));
        (total, page.skip(skip).take(most).collect())
    }

    /// Records a write of a contact for the search index, with its previous value (`null` if it is new).
    pub(super) fn record_write(&mut self, id: &str, before: Value, now: Millis) {
        self.pending.push((now, id.to_owned(), before));
    }

    /// Contacts whose recent writes a search does not see yet, because the index lags by `lag`: the values that it
    /// sees, by id; `null` for new contacts.
    pub(super) fn unseen(&mut self, now: Millis, lag: Millis) -> BTreeMap<&str, &Value> {
        self.pending.retain(|(at, ..)| at + lag > now);
        let mut unseen = BTreeMap::new();
        for (_, id, before) in &self.pending {
            unseen.entry(id.as_str()).or_insert(before);
        }
        unseen
    }
}

/// The contacts of a location, for lists and queries.
#[derive(Clone, Debug, Default)]
struct Listed {
    /// By creation date, newest first, with the number of the entry in `words`.
    added: BTreeMap<Position, usize>,
    words: SearchText,
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
            let (words, numbers) = self.words.compacted();
            self.words = words;
            (self.added.values_mut()).for_each(|entry| *entry = numbers[*entry]);
        }
    }
}

/// The position of a contact in a list: its creation date, then its id.
pub(super) type Position = (Reverse<i64>, String);

fn text<'a>(record: &'a Value, name: &str) -> &'a str {
    record[name].as_str().unwrap_or_default()
}

/// A hash of a kind, a field, a location and a value (FNV-1a, RFC 9923, with [`mix`]). Numbers compare faster than
/// strings; among a million keys, the chance of a collision is 1 in 30 million.
fn key(parts: &[&str]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    mix(hash)
}

/// The index keys of a record, with 0, or with 1 for an additional address or number.
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

fn place(id: &str, contact: &Value) -> Position {
    let at = date::instant(text(contact, "dateAdded")).unwrap_or(0);
    (Reverse(at), id.to_owned())
}
