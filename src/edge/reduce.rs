//! What a lead leaves out when the account has no place for it, or refuses it: it goes into the note.

use crate::error::{Error, Problem};
use crate::json::{Map, Value};
use crate::text::{join, list};
use crate::{date, fields};

use super::Lead;
use super::entry::Custom;
use super::fit::order;
use super::merge::added;

/// The line of the note with tags that the server refused.
pub(super) const TAGS: &str = "Tags that could not be added";

impl Lead {
    /// Gives custom fields the ids of the location. What the location does not define, or what does not fit the type of
    /// its field, goes into the note; so does what the type does not hold whole, such as a time beside a date.
    pub(super) fn resolve(&mut self, defined: &Value) {
        for mut custom in core::mem::take(&mut self.entry.custom) {
            let path = join(&["body.customFields.", &custom.field]);
            let Some(field) = fields::find(defined, &custom.field) else {
                let message = "is not a custom field of the location: create it, or change the option that names it";
                let problem = Problem::new(path, "unknown_field", message);
                self.entry.problems.push(problem);
                self.entry.keep_custom_in_note(&custom);
                continue;
            };
            match typed_value(field, &custom, self.entry.region) {
                Ok(value) => {
                    let written = match &value {
                        Value::Array(_) => custom.text.clone(),
                        other => other.to_text(),
                    };
                    if written != custom.text.trim() && custom.is_typed {
                        self.entry.note.quote(&custom.label, &custom.text);
                    }
                    custom.field = field["id"].as_str().unwrap_or_default().to_owned();
                    custom.value = value;
                    custom.is_resolved = true;
                    self.entry.custom.push(custom);
                }
                Err(message) => {
                    let problem = Problem::new(path, "wrong_type", message);
                    self.entry.problems.push(problem);
                    self.entry.keep_custom_in_note(&custom);
                }
            }
        }
    }

    /// Without definitions a value cannot be checked or compared: a new contact gets it by its key, which the server
    /// drops if it does not know it, so it goes into the note as well.
    pub(super) fn unresolved(&mut self, error: Error) {
        for custom in self.entry.custom.clone() {
            self.entry.keep_custom_in_note(&custom);
        }
        self.error = Some(error);
    }

    /// Moves what the server refuses into the note; false where nothing is left to move.
    pub(super) fn reduce(&mut self, error: &Error) -> bool {
        let is_contact_method = |field: &str| matches!(field, "email" | "phone");
        let reachable = ["email", "phone"]
            .iter()
            .filter(|field| self.entry.contact.contains_key(field))
            .count();
        let mut named = refused_fields(error, &self.entry.contact);
        if reachable < 2
            || named
                .iter()
                .filter(|field| is_contact_method(field))
                .count()
                > 1
        {
            named.retain(|field| !is_contact_method(field));
        }
        let customs = !self.entry.custom.is_empty()
            && (named.is_empty()
                || error
                    .problems()
                    .iter()
                    .any(|problem| is_custom(&problem.path)));
        if named.is_empty() && !customs {
            // The server does not say which: everything but address and number, then the tags, then the number.
            named = self
                .entry
                .contact
                .keys()
                .filter(|field| !is_contact_method(field))
                .cloned()
                .collect();
        }
        let names_tags = || {
            let mut problems = error.problems().iter();
            problems.any(|problem| problem.path.starts_with("body.tags"))
        };
        let entry = &mut self.entry;
        if !entry.tags.is_empty() && (named.is_empty() && !customs || names_tags()) {
            let tags = core::mem::take(&mut entry.tags);
            entry.note.say(TAGS, &list(&tags, ", "));
            let problem = Problem::new("body.tags", "refused", error.message());
            entry.problems.push(problem);
            return true;
        }
        if named.is_empty() && !customs {
            if reachable < 2 {
                return false;
            }
            named.push("phone".into());
        }
        for field in &named {
            self.entry.keep_in_note(field);
            let path = join(&["body.", field]);
            self.entry
                .problems
                .push(Problem::new(path, "refused", error.message()));
        }
        if customs {
            self.unresolved(error.clone());
            self.entry.custom.clear();
        }
        true
    }

    /// The same for an update, of which nothing may be left.
    pub(super) fn reduce_change(&mut self, error: &Error) {
        let mut named = refused_fields(error, &self.change.body);
        // Another contact has this address or number.
        let taken = error.field().map(str::to_owned);
        named.extend(taken.filter(|field| self.change.body.contains_key(field)));
        if named.is_empty() || self.tries > 0 {
            named = self.change.body.keys().cloned().collect();
        }
        self.tries += 1;
        for field in &named {
            self.change.body.remove(field);
            match field.as_str() {
                "customFields" => {
                    for custom in self.entry.custom.clone() {
                        self.change.note.quote(&custom.label, &custom.text);
                    }
                }
                _ => {
                    self.change.note.remove_line(&added(field));
                    self.change.quote(&self.entry, field);
                }
            }
            let path = join(&["body.", field]);
            self.entry
                .problems
                .push(Problem::new(path, "refused", error.message()));
        }
    }

    /// Keeps what the server did not take over, as the client's warnings say.
    pub(super) fn ignored(&mut self, response: &Value, body: &Map) {
        let warnings = response["$warnings"].as_array().into_iter().flatten();
        for warning in warnings {
            let path = warning["path"].as_str().unwrap_or_default();
            let field = path.strip_prefix("body.").unwrap_or(path);
            if body.contains_key(field) {
                for source in self.entry.sources.clone() {
                    if source.target == field {
                        self.entry.note.quote(&source.name, &source.text);
                    }
                }
                let message = "was not stored by the server";
                self.entry
                    .problems
                    .push(Problem::new(path, "field_ignored", message));
            }
        }
    }
}

/// A value of a form as the type of its custom field has it. A form has texts only, so they are read as the visitor's
/// country writes them; a number that could be two is refused: `1.000` is a thousand in some countries and one in others.
fn typed_value(field: &Value, custom: &Custom, region: &str) -> Result<Value, String> {
    let kind = field["dataType"].as_str().unwrap_or_default();
    let text = custom.text.trim();
    let fit = |value: &Value| fields::fit(field, value).map_err(|(_, message)| message);
    match kind {
        "NUMERICAL" | "MONETORY" | "FLOAT" if custom.value.is_string() => {
            let is_grouped = text.split_once('.').is_some_and(|(whole, rest)| {
                rest.len() == 3 && !matches!(whole.trim_start_matches('-'), "" | "0")
            });
            match is_grouped {
                true => Err("could be a thousand or one: write it without a dot".to_owned()),
                false => fit(&text.into()),
            }
        }
        "DATE" => match date::read_written(text, order(text, region)) {
            Some(date) => Ok(date.iso().into()),
            None => fit(&custom.value),
        },
        "CHECKBOX" | "MULTIPLE_OPTIONS" => fit(&custom.value),
        _ => match &custom.value {
            Value::Array(_) => fit(&text.into()),
            value => fit(value),
        },
    }
}

fn is_custom(path: &str) -> bool {
    path.starts_with("body.customFields")
}

/// The fields of a body that the problems of an error name.
fn refused_fields(error: &Error, body: &Map) -> Vec<String> {
    let mut named: Vec<String> = Vec::new();
    for problem in error.problems() {
        let name = problem.path.strip_prefix("body.").unwrap_or(&problem.path);
        let name = name.split(['.', '[']).next().unwrap_or_default();
        // Messages of the server name a field by its first word.
        let found = body.keys().find(|field| field.eq_ignore_ascii_case(name));
        if let Some(field) = found.filter(|field| !named.contains(field)) {
            named.push(field.clone());
        }
    }
    named
}
