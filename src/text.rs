//! String helpers for small builds. `str::find` and `str::split` pull in a generic pattern searcher, and slicing with
//! `[]` pulls in the panic messages and Unicode tables: together a tenth of the smallest build.

use core::ops::Range;

/// Whether this build is part of the npm package, whose build script sets `leadbridge_build`. Code that is left out to
/// save space depends on this constant and never on a Cargo feature, because features must only add.
pub(crate) const IS_PACKAGED: bool = cfg!(any(
    leadbridge_build = "edge",
    leadbridge_build = "full",
    leadbridge_build = "sandbox",
    leadbridge_build = "widget"
));

/// Whether this is the edge handler's build, which calls only the operations in `EDGE_OPERATIONS` in `build.rs`.
pub(crate) const IS_HANDLER: bool = cfg!(leadbridge_build = "edge");

/// Whether JavaScript has already validated the settings, as `pkg/src/edge/options.ts` does.
pub(crate) const IS_CHECKED: bool = IS_HANDLER;

/// Whether this is the widget's build. To stay small it accepts input that is hard to validate; the handler validates
/// it again.
pub(crate) const IS_LENIENT: bool = cfg!(leadbridge_build = "widget");

/// The substring in `range`, or an empty string if the range is out of bounds.
pub(crate) fn slice(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

/// Splits at the first `separator`, which must be ASCII. `None` if there is no such byte.
pub(crate) fn cut(text: &str, separator: u8) -> Option<(&str, &str)> {
    let (bytes, mut at) = (text.as_bytes(), 0);
    // A loop, because when optimized for size an iterator search costs a function call per byte.
    while *bytes.get(at)? != separator {
        at += 1;
    }
    text.split_at_checked(at)
        .map(|(before, rest)| (before, slice(rest, 1..rest.len())))
}

/// Splits at the last `separator`, which must be ASCII.
pub(crate) fn cut_last(text: &str, separator: u8) -> Option<(&str, &str)> {
    let at = text.bytes().rposition(|byte| byte == separator)?;
    Some((slice(text, 0..at), slice(text, at + 1..text.len())))
}

/// Splits at every `separator`. A string without one yields itself.
pub(crate) fn parts(text: &str, separator: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    core::iter::from_fn(move || {
        let text = rest?;
        let (part, left) = match cut(text, separator) {
            Some((part, left)) => (part, Some(left)),
            None => (text, None),
        };
        rest = left;
        Some(part)
    })
}

/// The byte offset of the first occurrence of `needle`. An empty string is never found.
pub(crate) fn find(text: &str, needle: &str) -> Option<usize> {
    let (text, needle) = (text.as_bytes(), needle.as_bytes());
    // The first byte rules out most offsets without the function call that comparing slices costs.
    let first = needle.first()?;
    let begins = |at: &usize| text.get(*at..).is_some_and(|rest| rest.starts_with(needle));
    let mut places = text.iter().enumerate();
    places.find_map(|(at, byte)| Some(at).filter(|at| byte == first && begins(at)))
}

/// Whether `text` contains `needle`.
pub(crate) fn has(text: &str, needle: &str) -> bool {
    find(text, needle).is_some()
}

/// Splits at the first occurrence of `needle`.
pub(crate) fn split_once<'a>(text: &'a str, needle: &str) -> Option<(&'a str, &'a str)> {
    let at = find(text, needle)?;
    let after = at + needle.len();
    Some((slice(text, 0..at), slice(text, after..text.len())))
}

/// Replaces every occurrence of `needle` with `with`.
pub(crate) fn replace(text: &str, needle: &str, with: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, after)) = split_once(rest, needle) {
        out.push_str(before);
        out.push_str(with);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Concatenates strings.
pub(crate) fn join(texts: &[&str]) -> String {
    let mut out = String::new();
    for text in texts {
        out.push_str(text);
    }
    out
}

/// Joins strings with `between` as the separator.
pub(crate) fn list<T: AsRef<str>>(texts: &[T], between: &str) -> String {
    let mut out = String::new();
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            out.push_str(between);
        }
        out.push_str(text.as_ref());
    }
    out
}

/// Strips a prefix. `None` if the prefix is empty or missing.
pub(crate) fn after<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(prefix.len())?;
    (head == prefix && !prefix.is_empty()).then_some(rest)
}

/// Whether a character is white space in any script, or an invisible mark.
pub(crate) fn is_space(c: char) -> bool {
    if IS_LENIENT {
        return c <= ' ';
    }
    matches!(c, '\t'..='\r' | ' ' | '\u{85}' | '\u{a0}' | '\u{ad}' | '\u{1680}' | '\u{2000}'..='\u{200f}')
        || matches!(c, '\u{2028}'..='\u{202f}' | '\u{205f}'..='\u{2060}' | '\u{3000}' | '\u{feff}')
}

/// Whether a character is invisible: soft hyphens, joiners, direction marks, variation selectors (Unicode's default
/// ignorables).
pub(crate) fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// Maps a full-width character to ASCII (Unicode, Halfwidth and Fullwidth Forms) and an ideographic full stop to `.`
/// (UTS 46). Any other character is returned unchanged.
pub(crate) fn ascii(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from((c as u32 - 0xfee0) as u8),
        '。' | '｡' => '.',
        '﹫' => '@',
        _ => c,
    }
}

/// Whether all characters satisfy `fits`. The widget's build tests bytes, so its predicates must reject or accept ASCII
/// only.
pub(crate) fn all(text: &str, fits: impl Fn(char) -> bool) -> bool {
    match IS_LENIENT {
        true => text.bytes().all(|byte| fits(char::from(byte))),
        false => text.chars().all(fits),
    }
}

/// Parses a string of ASCII digits. `None` if it is empty, has any other character, or does not fit in a `u64`.
pub(crate) fn natural(text: &str) -> Option<u64> {
    let add = |number: u64, byte: u8| {
        let digit = byte.is_ascii_digit().then(|| u64::from(byte - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    };
    let number = text.bytes().try_fold(0, add)?;
    (!text.is_empty()).then_some(number)
}

/// The number of characters (Unicode scalar values).
pub(crate) fn length(text: &str) -> usize {
    // Counts every byte except UTF-8 continuation bytes.
    text.bytes().filter(|byte| byte & 0xc0 != 0x80).count()
}

/// Removes leading and trailing characters for which `out` is true.
pub(crate) fn trim(text: &str, out: fn(char) -> bool) -> &str {
    if IS_LENIENT {
        // In the widget's build, predicates test ASCII characters only.
        let is_in = |byte: &u8| !out(char::from(*byte));
        let bytes = text.as_bytes();
        let start = bytes.iter().position(is_in).unwrap_or(bytes.len());
        let end = bytes.iter().rposition(is_in).map_or(start, |at| at + 1);
        return slice(text, start..end);
    }
    // Scans forwards only; a second loop from the end would double the code size.
    let ends = text.char_indices().fold(None, |ends, (at, c)| match ends {
        _ if out(c) => ends,
        None => Some((at, at + c.len_utf8())),
        Some((start, _)) => Some((start, at + c.len_utf8())),
    });
    ends.map_or("", |(start, end)| slice(text, start..end))
}

/// Returns the name most similar to `name`, for suggestions: equal apart from case, underscores and hyphens, or with one
/// letter added, removed, changed or swapped with the next. `None` if no name is that similar.
pub(crate) fn nearest<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut close = None;
    for candidate in names {
        match distance(name, candidate) {
            0 => return Some(candidate),
            1 => close = Some(candidate),
            _ => {}
        }
    }
    close
}

/// Returns 0 for names that are equal apart from case, underscores and hyphens, 1 for a difference of one letter in a name
/// of at least four letters, otherwise 2. Separate from `nearest`, which is compiled once per iterator type.
#[inline(never)]
fn distance(name: &str, other: &str) -> u8 {
    let plain = |text: &str| -> Vec<u8> {
        text.bytes()
            .filter(|byte| *byte != b'_' && *byte != b'-')
            .map(|byte| byte.to_ascii_lowercase())
            .collect()
    };
    let (name, other) = (plain(name), plain(other));
    if name == other {
        return 0;
    }
    let (short, long) = match name.len() <= other.len() {
        true => (&name, &other),
        false => (&other, &name),
    };
    let same = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let is_close = match long.len() - short.len() {
        0 => {
            let is_swapped =
                short.get(same) == long.get(same + 1) && short.get(same + 1) == long.get(same);
            let skip = if is_swapped { 2 } else { 1 };
            rest(short, same + skip) == rest(long, same + skip)
        }
        1 => rest(short, same) == rest(long, same + 1),
        _ => false,
    };
    if name.len() > 3 && is_close { 1 } else { 2 }
}

fn rest(bytes: &[u8], start: usize) -> &[u8] {
    bytes.get(start..).unwrap_or_default()
}
