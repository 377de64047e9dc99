//! The notes on a contact: what a visitor wrote, quoted, and what the handler adds.
//!
//! ```text
//! > Message: Hello,
//! > please call me.
//! Consent: “You may call me.”, 2026-11-24T13:00:00.000Z
//! Page: https://shop.example/repair
//! ```
//!
//! Lines that begin with `>` are the visitor's, whatever they say; all others are the handler's.

use crate::text::{join, list, replace};

/// The most characters in one note, without the line that numbers it; a longer text becomes several.
const MOST: usize = 4980;

/// A note being written.
#[derive(Clone, Debug, Default)]
pub(super) struct Note {
    quoted: Vec<(String, String)>,
    lines: Vec<String>,
}

impl Note {
    /// Adds a value of the visitor's, word for word.
    pub(super) fn quote(&mut self, label: &str, text: &str) {
        let line = (label.to_owned(), text.to_owned());
        if !self.quoted.contains(&line) {
            self.quoted.push(line);
        }
    }

    /// Adds a line of the handler's.
    pub(super) fn say(&mut self, label: &str, text: &str) {
        self.lines.push(join(&[label, ": ", &one_line(text)]));
    }

    /// Removes what the handler said under a label.
    pub(super) fn remove_line(&mut self, label: &str) {
        let start = join(&[label, ": "]);
        self.lines.retain(|line| !line.starts_with(&start));
    }

    /// Whether it has more lines of the handler's than another.
    pub(super) fn has_more_lines_than(&self, other: &Self) -> bool {
        self.lines.len() > other.lines.len()
    }

    /// The notes to write; none where there is nothing to say.
    pub(super) fn texts(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (label, text) in &self.quoted {
            let text = join(&[&readable(label), ": ", text]);
            let parts = text.split(['\n', '\u{2028}', '\u{2029}']);
            lines.extend(parts.map(|line| join(&["> ", line])));
        }
        lines.extend(self.lines.iter().cloned());
        let mut texts: Vec<String> = Vec::new();
        let mut room = 0;
        for line in lines.iter().flat_map(|line| pieces(line)) {
            let length = crate::text::length(&line) + 1;
            match texts.last_mut().filter(|_| length <= room) {
                Some(text) => {
                    text.push('\n');
                    text.push_str(&line);
                    room -= length;
                }
                None => {
                    room = MOST - length;
                    texts.push(line);
                }
            }
        }
        let count = texts.len();
        if count > 1 {
            for (index, text) in texts.iter_mut().enumerate() {
                let [part, all] = [index + 1, count].map(|number| number.to_string());
                text.push_str(&join(&["\nPart: ", &part, " of ", &all]));
            }
        }
        texts
    }
}

/// A line that fits a note; a longer one is cut, and what follows is quoted like it.
fn pieces(line: &str) -> Vec<String> {
    let chars: Vec<char> = line.chars().collect();
    let mark = if line.starts_with("> ") { "> " } else { "… " };
    let piece = |(index, part): (usize, &[char])| {
        let text: String = part.iter().collect();
        join(&[if index == 0 { "" } else { mark }, &text])
    };
    match chars.len() {
        0 => vec![String::new()],
        _ => chars.chunks(MOST - 10).enumerate().map(piece).collect(),
    }
}

/// A name made readable: `utm_source` becomes “Utm source”, and `address[city]` “Address.city”.
pub(super) fn readable(name: &str) -> String {
    let name = replace(&replace(&replace(name, "[]", ""), "[", "."), "]", "");
    super::page::label(&one_line(&replace(&replace(&name, "_", " "), "-", " ")))
}

/// A text on one line, without control characters.
pub(super) fn one_line(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|c: char| {
            // With the line breaks of Unicode, what turns the direction of the rest of a line.
            c.is_control() || matches!(c, ' ' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        })
        .filter(|word| !word.is_empty())
        .collect();
    list(&words, " ")
}

/// Whether a note that the server returns is this text. A server may return it as HTML or with other white space.
pub(super) fn is_same(stored: &str, text: &str) -> bool {
    let plain = letters(stored, true);
    stored == text || plain == letters(text, false) || plain == letters(text, true)
}

/// The letters and digits of a text; of HTML, those outside of tags and entities.
fn letters(text: &str, is_html: bool) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(c) = rest.chars().next() {
        let end = match c {
            '<' if is_html => rest.find('>'),
            '&' if is_html => rest.find(';').filter(|end| *end < 8),
            _ => None,
        };
        if !c.is_ascii() || c.is_ascii_alphanumeric() {
            out.push(c);
        }
        let skipped = end.map_or(c.len_utf8(), |end| end + 1);
        rest = rest.get(skipped..).unwrap_or_default();
    }
    out
}
