//! What a table says that nobody reads, for tests of tables.

use crate::text::{cut, halves, join};

use super::kind::Kind;
use super::models::Models;

/// Adds what a model says that nobody reads.
pub(crate) fn slips(head: &str, rest: &str, models: &Models, slips: &mut Vec<String>) {
    if head.starts_with("words ") {
        return type_slips(head, rest.trim(), &Models::default(), slips);
    }
    let mut fields = rest;
    for word in ["\n read-only", "\n one-of"] {
        fields = halves(fields, word).map_or(fields, |(before, _)| before);
    }
    field_slips(head, fields, models, slips);
}

/// Adds what a body says that nobody reads.
pub(crate) fn body_slips(head: &str, text: &str, models: &Models, slips: &mut Vec<String>) {
    match text.strip_prefix("= ") {
        Some(kind) => type_slips(head, kind, models, slips),
        None if text == "object" || models.find(text).is_some() => {}
        None if text.starts_with(|c: char| c.is_ascii_uppercase()) && !text.contains(' ') => {
            slips.push(join(&[head, ": there is no model ", text]));
        }
        None => field_slips(head, text, models, slips),
    }
}

/// Adds what fields say that nobody reads.
pub(crate) fn field_slips(head: &str, text: &str, models: &Models, slips: &mut Vec<String>) {
    for line in text.split([',', '\n']).map(str::trim) {
        if let Some((_, kind)) = cut(line, b' ') {
            type_slips(head, kind.trim(), models, slips);
        }
    }
}

/// Adds the type, where it is not what was read of it.
fn type_slips(head: &str, text: &str, models: &Models, slips: &mut Vec<String>) {
    let read = Kind::read(text, models).write(models);
    if read != text {
        slips.push(join(&[head, ": ", text, " is no type, but ", &read]));
    }
}
