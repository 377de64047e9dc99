//! What a lead adds to a contact that already exists.
//!
//! A visitor who knows somebody's address or number must not be able to change what the business knows, so by default
//! only empty fields are filled ([`Existing::Fill`]); everything else that was typed goes into a note.

use crate::json;
use crate::json::{Map, Value};
use crate::phone;
use crate::text::join;

use super::Entry;
use super::note::{Note, one_line};
use super::options::Existing;

/// Fields that a new contact takes and an update does not (specification, `UpdateContactDto`).
const FIXED: [&str; 2] = ["companyName", "gender"];

/// An address is one thing: the street of one and the town of another are none.
const ADDRESS: [&str; 5] = ["address1", "city", "state", "postalCode", "country"];

/// What to write.
#[derive(Clone, Debug, Default)]
pub(super) struct Change {
    /// The body of the update; empty where nothing changes.
    pub(super) body: Map,
    /// The tags that the contact lacks.
    pub(super) tags: Vec<String>,
    /// The note.
    pub(super) note: Note,
}

/// Compares an entry with the contact as the server returns it. The custom fields of the entry are those with an id.
pub(super) fn merge(entry: &Entry, contact: &Value, existing: Existing) -> Change {
    let mut change = Change {
        note: entry.note.clone(),
        ..Change::default()
    };
    change.tags = entry.tags.clone();
    change.tags.retain(|tag| !holds(&contact["tags"], tag));
    let existing = match existing {
        Existing::Overwrite if is_anothers(entry, contact) => Existing::Fill,
        existing => existing,
    };
    names(entry, contact, existing, &mut change);
    let moves = existing != Existing::Note && has_other_address(entry, contact, existing);
    // The address or the number by which the contact was found says nothing new.
    let method = ["email", "phone"]
        .into_iter()
        .find(|field| entry.contact.contains_key(field));
    for (field, value) in &entry.contact {
        if matches!(field.as_str(), "name" | "firstName" | "lastName") {
            continue;
        }
        let known = &contact[field.as_str()];
        let text = value.as_str().unwrap_or_default();
        let others = match field.as_str() {
            // The server replaces the primary address by a second one that is written, so that one stays away.
            "email" => &contact["additionalEmails"],
            "phone" => &contact["additionalPhones"],
            _ => &Value::Null,
        };
        let is_known = is_same(field, known, text) || holds(others, text);
        match (is_known, existing) {
            (false, _) => {}
            // Every value gets a note, so that the response time does not reveal which ones are stored.
            (true, Existing::Note) if method != Some(field.as_str()) => {}
            (true, _) => continue,
        }
        if FIXED.contains(&field.as_str()) || (moves && ADDRESS.contains(&field.as_str())) {
            change.quote(entry, field);
            continue;
        }
        change.put(entry, existing, field, known, value);
    }
    if is_empty(&contact["source"]) && existing != Existing::Note {
        change
            .body
            .insert("source".into(), entry.source.as_str().into());
    }
    customs(entry, contact, existing, &mut change);
    change
}

/// Whether a contact that was found by its phone number has another e-mail address than the one that was typed: two people may
/// share a number, and who knows a number must not be able to take over the address that messages go to.
fn is_anothers(entry: &Entry, contact: &Value) -> bool {
    let typed = entry.contact.get("email").and_then(Value::as_str);
    let known = &contact["email"];
    typed.is_some_and(|typed| {
        !is_empty(known)
            && !is_same("email", known, typed)
            && !holds(&contact["additionalEmails"], typed)
    })
}

impl Change {
    fn put(
        &mut self,
        entry: &Entry,
        existing: Existing,
        field: &str,
        known: &Value,
        value: &Value,
    ) {
        match (existing, is_empty(known)) {
            (Existing::Fill, true) | (Existing::Overwrite, _) => {
                if !is_empty(known) {
                    self.before(field, known);
                } else if matches!(field, "email" | "phone") {
                    // Messages will go there: whoever reads the contact should know where it comes from.
                    let text = value.as_str().unwrap_or_default();
                    self.note.say(&added(field), text);
                }
                self.body.insert(field.to_owned(), value.clone());
            }
            _ => self.quote(entry, field),
        }
    }

    /// Keeps what was typed for a field.
    pub(super) fn quote(&mut self, entry: &Entry, field: &str) {
        for source in entry.sources.iter().filter(|source| source.target == field) {
            self.note.quote(&source.name, &source.text);
        }
    }

    /// Keeps what a field held before it is overwritten.
    fn before(&mut self, label: &str, known: &Value) {
        self.note.say(&join(&["Before, ", label]), &known.to_text());
    }
}

/// What the note says of an address or a number that a form added.
pub(super) fn added(field: &str) -> String {
    join(&["Added by this form, ", field])
}

/// Whether what was typed is not the address that the contact has a part of, or where addresses are replaced, lacks a part
/// that would stay beside it. A country alone, which many systems set by themselves, is none yet.
fn has_other_address(entry: &Entry, contact: &Value, existing: Existing) -> bool {
    ADDRESS.iter().any(|field| {
        let known = &contact[*field];
        let typed = entry.contact.get(field).and_then(Value::as_str);
        let is_other = typed.map_or(*field != "country", |text| {
            existing == Existing::Fill && !is_same(field, known, text)
        });
        !is_empty(known) && is_other
    })
}

/// A name is one thing: it is filled where the contact has none, or completed where the contact has its beginning.
fn names(entry: &Entry, contact: &Value, existing: Existing, change: &mut Change) {
    let word = |name: &str| {
        entry
            .contact
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let (first, last) = match (word("name"), word("firstName"), word("lastName")) {
        ("", first, last) => (first, last),
        (name, _, _) => name.split_once(' ').unwrap_or((name, "")),
    };
    let typed = one_line(&join(&[first, " ", last]));
    if typed.is_empty() {
        return;
    }
    let known = |name: &str| contact[name].as_str().map(one_line).unwrap_or_default();
    let (known_first, known_last) = (known("firstName"), known("lastName"));
    let whole = one_line(&join(&[&known_first, " ", &known_last]));
    if is_part(&typed, &whole) && existing != Existing::Note {
        return;
    }
    let is_completed = known_last.is_empty() && same(first, &known_first);
    // One word replaces one word, and no whole name: the first name of one person and the last name of another are none.
    let is_half = (first.is_empty() && !known_first.is_empty())
        || (last.is_empty() && !known_last.is_empty());
    if existing == Existing::Note
        || (!whole.is_empty() && !is_completed && (existing == Existing::Fill || is_half))
    {
        for name in ["name", "firstName", "lastName"] {
            change.quote(entry, name);
        }
        return;
    }
    if !whole.is_empty() && !is_completed {
        change.before("name", &whole.as_str().into());
    }
    for (name, value) in [("firstName", first), ("lastName", last)] {
        if !value.is_empty() && !same(value, &known(name)) {
            change.body.insert(name.into(), value.into());
        }
    }
}

fn customs(entry: &Entry, contact: &Value, existing: Existing, change: &mut Change) {
    let mut values: Vec<Value> = Vec::new();
    for custom in entry.custom.iter().filter(|custom| custom.is_resolved) {
        let stored = contact["customFields"].as_array().into_iter().flatten();
        let known = stored
            .filter(|field| field["id"] == custom.field.as_str())
            .map(|field| [&field["value"], &field["fieldValue"]])
            .flat_map(|values| values.into_iter().find(|value| !value.is_null()))
            .next()
            .unwrap_or(&Value::Null);
        let is_known = *known == custom.value || known.to_text() == custom.value.to_text();
        if is_known && (existing != Existing::Note || !custom.is_typed) {
            continue;
        }
        let replaces = custom.last || (existing == Existing::Overwrite && custom.is_typed);
        let stores = existing != Existing::Note || custom.last;
        if stores && (is_empty(known) || replaces) {
            if !is_empty(known) && custom.is_typed {
                change.before(&custom.label, known);
            }
            values.push(json!({ "id": custom.field, "value": custom.value }));
        } else if custom.is_typed {
            change.note.quote(&custom.label, &custom.text);
        } else {
            change
                .note
                .say(&super::note::readable(&custom.label), &custom.text);
        }
    }
    if !values.is_empty() {
        change.body.insert("customFields".into(), values.into());
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

fn holds(list: &Value, text: &str) -> bool {
    let texts = list.as_array().into_iter().flatten();
    // A second address may be an object with the address inside.
    let word = |item: &Value| {
        let inner = [item, &item["email"], &item["phone"]];
        inner
            .iter()
            .find_map(|value| value.as_str())
            .map(str::to_owned)
    };
    texts.filter_map(word).any(|known| same(&known, text))
}

fn same(left: &str, right: &str) -> bool {
    one_line(left).eq_ignore_ascii_case(&one_line(right))
}

/// Whether a field already holds what was typed, in whatever spelling the server returns it.
fn is_same(field: &str, known: &Value, text: &str) -> bool {
    let known = known.as_str().unwrap_or_default();
    match field {
        "phone" => {
            let digits = |text: &str| {
                text.chars()
                    .filter(char::is_ascii_digit)
                    .collect::<String>()
            };
            let is_international = known.trim_start().starts_with('+');
            let known_digits = digits(known);
            match is_international {
                true => known_digits == digits(text),
                // A stored national number is read in the country of the one that was typed.
                false => phone::read(known, country_of(text)).is_ok_and(|phone| phone.e164 == text),
            }
        }
        // The server may return a time of day with it.
        "dateOfBirth" => known.get(..10).unwrap_or(known) == text,
        _ => same(known, text),
    }
}

fn country_of(e164: &str) -> &'static str {
    phone::read(e164, "").map_or("", |phone| phone.country)
}

/// Whether all words of one name are words of the other.
fn is_part(typed: &str, whole: &str) -> bool {
    let whole = whole.to_ascii_lowercase();
    let words: Vec<&str> = whole.split(' ').collect();
    typed
        .to_ascii_lowercase()
        .split(' ')
        .all(|word| words.contains(&word))
}
