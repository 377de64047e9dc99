//! Checks for text in a table that the parser ignores; used by the tests of tables.

use crate::text::{cut, join, split_once};

use super::kind::Kind;
use super::models::Models;

/// Reports the parts of a model that are not parsed.
pub(crate) fn lint(head: &str, rest: &str, models: &Models, found: &mut Vec<String>) {
    if head.starts_with("words ") {
        return lint_type(head, rest.trim(), &Models::default(), found);
    }
    let mut fields = rest;
    for word in ["\n read-only", "\n one-of"] {
        fields = split_once(fields, word).map_or(fields, |(before, _)| before);
    }
    lint_field(head, fields, models, found);
}

/// Reports the parts of a body that are not parsed.
pub(crate) fn lint_body(head: &str, text: &str, models: &Models, found: &mut Vec<String>) {
    match text.strip_prefix("= ") {
        Some(kind) => lint_type(head, kind, models, found),
        None if text == "object" || models.find(text).is_some() => {}
        None if text.starts_with(|c: char| c.is_ascii_uppercase()) && !text.contains(' ') => {
            found.push(join(&[head, ": there is no model ", text]));
        }
        None => lint_field(head, text, models, found),
    }
}

/// Reports the parts of fields that are not parsed.
pub(crate) fn lint_field(head: &str, text: &str, models: &Models, found: &mut Vec<String>) {
    for line in text.split([',', '\n']).map(str::trim) {
        if let Some((_, kind)) = cut(line, b' ') {
            lint_type(head, kind.trim(), models, found);
        }
    }
}

/// Reports a type that does not survive a round trip through the parser.
fn lint_type(head: &str, text: &str, models: &Models, found: &mut Vec<String>) {
    let read = Kind::read(text, models).write(models);
    if read != text {
        found.push(join(&[
            head,
            ": ",
            text,
            " is not a type: it is parsed as ",
            &read,
        ]));
    }
}
