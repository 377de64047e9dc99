//! Checks for text in a table that the parser ignores; used by the tests of tables.

use crate::text::{cut, join, split_once};

use super::Version;
use super::kind::{Fields, Kind};
use super::models::{Models, properties};

/// Reports the parts of a model that are not parsed.
pub(crate) fn lint(head: &str, rest: &str, models: &Models, found: &mut Vec<String>) {
    if head.starts_with("words ") {
        return lint_type(head, rest.trim(), &Models::default(), found);
    }
    for (name, value) in properties(rest) {
        if !matches!(name, "read-only" | "one-of") {
            continue;
        }
        let is_field = |name: &str| {
            let model = models.named(head.split(' ').nth(1).unwrap_or_default());
            model.is_some_and(|model| model.fields.iter().any(|field| *field.name == *name))
        };
        for field in value.split_whitespace() {
            match (name, is_field(field)) {
                ("one-of", false) => {
                    found.push(join(&[
                        head,
                        ": one-of names ",
                        field,
                        ", which is not a field",
                    ]));
                }
                ("read-only", true) => {
                    found.push(join(&[head, ": ", field, " is a field and read-only"]));
                }
                _ => {}
            }
        }
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
    let lines = text.split([',', '\n']).map(str::trim);
    for line in lines.filter(|line| !line.is_empty()) {
        if line.starts_with(['[', '{', '\'', '=']) {
            found.push(join(&[
                head,
                ": ",
                line,
                " is not a field: write `= type` for a body that is no object",
            ]));
        } else if let Some((_, kind)) = cut(line, b' ') {
            lint_type(head, kind.trim(), models, found);
        }
    }
    let fields = Fields::read(text, models);
    for version in Version::ALL {
        let mut names: Vec<&str> = Vec::new();
        for field in fields.of(version) {
            if names.contains(&&*field.name) {
                found.push(join(&[head, ": ", &field.name, " is defined twice"]));
                return;
            }
            names.push(&field.name);
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
    // `integer(5..1)`: nothing is valid.
    for part in text.split('(').skip(1) {
        let range = part.split(')').next().unwrap_or_default();
        let (least, most) = split_once(range, "..").unwrap_or((range, ""));
        if let (Ok(least), Ok(most)) = (least.parse::<f64>(), most.parse::<f64>())
            && least > most
        {
            found.push(join(&[
                head,
                ": ",
                text,
                " has a minimum above its maximum",
            ]));
        }
    }
}
