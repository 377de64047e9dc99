//! The values of a form, in whatever shape JSON has them.

use crate::json::{Map, Value};
use crate::text::{is_hidden, is_space, join, replace};

/// What a tick box says; `None` for words of its own.
pub(super) fn is_ticked(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(ticked) => Some(*ticked),
        Value::Number(number) => Some(number.as_f64() != 0.0),
        Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "on" | "true" | "yes" | "1" => Some(true),
            "" | "off" | "false" | "no" | "0" => Some(false),
            _ => None,
        },
        // A hidden `0` before the box itself is how some frameworks send it.
        Value::Array(items) => {
            let all: Vec<_> = items.iter().map(is_ticked).collect();
            match all.contains(&Some(true)) {
                true => Some(true),
                false if all.contains(&None) => None,
                false => Some(false),
            }
        }
        _ => Some(false),
    }
}

/// Adds a value of a form; several of one name become an array.
pub(super) fn add(values: &mut Map, name: String, value: Value) {
    let list = |value: Value| match value {
        Value::Array(items) => items,
        one => vec![one],
    };
    match values.get_mut(&name) {
        Some(known) => {
            let mut all = list(known.take());
            all.extend(list(value));
            *known = Value::Array(all);
        }
        None => {
            values.insert(name, value);
        }
    }
}

/// How many bytes of a JSON text only escape others.
pub(super) fn escapes(body: &str) -> usize {
    let (mut bytes, mut more) = (body.bytes(), 0);
    while let Some(byte) = bytes.next() {
        if byte == b'\\' {
            more += if bytes.next() == Some(b'u') { 5 } else { 1 };
        }
    }
    more
}

/// The scalars of a value as text; nothing for objects and nested arrays.
pub(super) fn items(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Array(items) => {
            let scalar = |item: &Value| (!item.is_array()).then(|| text(item)).flatten();
            items.iter().map(scalar).collect()
        }
        one => Some(vec![text(one)?]),
    }
}

/// A scalar as text, word for word but for control characters and those that turn the direction of what follows; nothing for
/// an object or an array.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        // Line ends of all systems become one.
        Value::String(text) => Some(
            replace(text, "\r\n", "\n")
                .chars()
                .filter_map(|c| match c {
                    '\t' => Some(c),
                    '\n'..='\r' | '\u{85}' => Some('\n'),
                    '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
                    _ => Some(c).filter(|c| !c.is_control()),
                })
                .collect(),
        ),
        Value::Array(_) | Value::Object(_) => None,
        other => Some(other.to_json()),
    }
}

/// Several values on one line.
pub(super) fn joined(items: &[String]) -> String {
    let mut text = String::new();
    for item in items.iter().filter(|item| !item.is_empty()) {
        if !text.is_empty() {
            text.push_str(", ");
        }
        text = join(&[&text, item]);
    }
    text
}

/// Whether a value shows nothing: white space, and marks that nobody sees.
pub(super) fn is_blank(text: &str) -> bool {
    let is_mark = |c: char| {
        matches!(
            c,
            '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{2800}' | '\u{3164}' | '\u{ffa0}'
        )
    };
    text.chars()
        .all(|c| is_space(c) || is_hidden(c) || is_mark(c) || c.is_control())
}
