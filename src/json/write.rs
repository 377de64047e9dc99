//! Serializes values to JSON text.

use super::{Map, Value};
use crate::text::slice;
use std::fmt;

impl fmt::Display for Value {
    /// Writes compact JSON.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_json())
    }
}

impl fmt::Display for Map {
    /// Writes compact JSON.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        write_members(self, &mut text);
        f.write_str(&text)
    }
}

pub(super) fn write(value: &Value, into: &mut String) {
    match value {
        Value::Null => into.push_str("null"),
        Value::Bool(true) => into.push_str("true"),
        Value::Bool(false) => into.push_str("false"),
        Value::Number(number) => into.push_str(&number.0),
        Value::String(text) => write_text(text, into),
        Value::Array(items) => {
            into.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    into.push(',');
                }
                write(item, into);
            }
            into.push(']');
        }
        Value::Object(map) => write_members(map, into),
    }
}

fn write_members(map: &Map, into: &mut String) {
    into.push('{');
    for (index, (name, value)) in map.iter().enumerate() {
        if index > 0 {
            into.push(',');
        }
        write_text(name, into);
        into.push(':');
        write(value, into);
    }
    into.push('}');
}

fn write_text(text: &str, into: &mut String) {
    into.push('"');
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let short = match byte {
            b'"' => '"',
            b'\\' => '\\',
            b'\n' => 'n',
            b'\r' => 'r',
            b'\t' => 't',
            8 => 'b',
            12 => 'f',
            0..=31 => 'u',
            _ => continue,
        };
        into.push_str(slice(text, from..at));
        into.push('\\');
        into.push(short);
        if short == 'u' {
            into.push_str("00");
            into.push(if byte < 16 { '0' } else { '1' });
            into.push(char::from(b"0123456789abcdef"[usize::from(byte & 15)]));
        }
        from = at + 1;
    }
    into.push_str(slice(text, from..text.len()));
    into.push('"');
}
