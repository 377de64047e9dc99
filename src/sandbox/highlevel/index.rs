//! Contacts, and what hangs on them, by what lists and searches look for.

use core::cmp::Reverse;
use core::ops::Bound;
use std::collections::{BTreeMap, BTreeSet};

use super::words::Words;
use crate::date;
use crate::error::Millis;
use crate::json::Value;
use crate::sandbox::store::{self, mix};

/// What the store of HighLevel keeps beside its records.
#[derive(Debug, Default)]
pub struct Index {
    /// Ids by what a record is found by.
    keys: BTreeSet<(u64, u8, String)>,
    /// The contacts of each location.
    listed: BTreeMap<String, Listed>,
    /// Writes that a search may not have seen yet, with the contact before.
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
    /// The ids of a kind's records that have a value under a name, in a location where one is given.
    ///
    /// Indexed are `contactId` of every kind, the `name` of a location's tags, in small letters, and of contacts
    /// `businessId`, `tags`, `email` and `phone`; those who have it as an additional address or number come last.
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

    /// How many contacts of a location have a query in one of their first `fields`, all where the query is empty; and a
    /// page of them after a place, in the order of a list. The fields are the name, the address, the number and the company.
    pub(super) fn listed(
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

    /// Tells the search index of a contact that is written now, with what it was before, null where it was not.
    pub(super) fn later(&mut self, id: &str, before: Value, now: Millis) {
        self.pending.push((now, id.to_owned(), before));
    }

    /// Contacts as a search sees them where that is not as they are, when the index lags by `lag`: by id, null where it
    /// sees none.
    pub(super) fn unseen(&mut self, now: Millis, lag: Millis) -> BTreeMap<&str, &Value> {
        self.pending.retain(|(at, ..)| at + lag > now);
        let mut unseen = BTreeMap::new();
        for (_, id, before) in &self.pending {
            unseen.entry(id.as_str()).or_insert(before);
        }
        unseen
    }
}

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
pub(super) type Place = (Reverse<i64>, String);

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
