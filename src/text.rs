//! Finding and cutting in texts, byte by byte. `str` brings a searcher for any pattern along, and the tables of Unicode
//! for the words of a slice that is out of place: a tenth of the smallest build.

use core::ops::Range;

/// Whether this is a build of the npm package, which sets `leadbridge_build`. What a build leaves out to be small depends on
/// this and on no feature: features only add.
pub(crate) const IS_PACKAGED: bool = cfg!(any(
    leadbridge_build = "edge",
    leadbridge_build = "full",
    leadbridge_build = "sandbox",
    leadbridge_build = "widget"
));

/// Whether JavaScript has checked the settings before they come here, as `pkg/src/edge/options.ts` does.
pub(crate) const IS_CHECKED: bool = cfg!(leadbridge_build = "edge");

/// Whether this is a build for pages: it accepts what is hard to read, to stay small, and the handler judges it.
pub(crate) const IS_LENIENT: bool = cfg!(leadbridge_build = "widget");

/// A part of a text; nothing where the range is out of place.
pub(crate) fn slice(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

/// What stands before and after the first `mark`, which must be ASCII.
pub(crate) fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let (bytes, mut at) = (text.as_bytes(), 0);
    // A loop, because a search by an iterator stays a call for each byte where size matters.
    while *bytes.get(at)? != mark {
        at += 1;
    }
    text.split_at_checked(at)
        .map(|(before, rest)| (before, slice(rest, 1..rest.len())))
}

/// The same for the last `mark`.
pub(crate) fn cut_last(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = text.bytes().rposition(|byte| byte == mark)?;
    Some((slice(text, 0..at), slice(text, at + 1..text.len())))
}

/// The parts between marks; one for a text without any.
pub(crate) fn parts(text: &str, mark: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    core::iter::from_fn(move || {
        let text = rest?;
        let (part, left) = match cut(text, mark) {
            Some((part, left)) => (part, Some(left)),
            None => (text, None),
        };
        rest = left;
        Some(part)
    })
}

/// Where `words` begin.
pub(crate) fn find(text: &str, words: &str) -> Option<usize> {
    let (text, words) = (text.as_bytes(), words.as_bytes());
    // Empty words are nowhere. Most places are out by their first byte, and a comparison of slices is a call.
    let first = words.first()?;
    let begins = |at: &usize| text.get(*at..).is_some_and(|rest| rest.starts_with(words));
    let mut places = text.iter().enumerate();
    places.find_map(|(at, byte)| Some(at).filter(|at| byte == first && begins(at)))
}

/// Whether a text has `words`.
pub(crate) fn has(text: &str, words: &str) -> bool {
    find(text, words).is_some()
}

/// What stands before and after the first `words`.
pub(crate) fn halves<'a>(text: &'a str, words: &str) -> Option<(&'a str, &'a str)> {
    let at = find(text, words)?;
    let after = at + words.len();
    Some((slice(text, 0..at), slice(text, after..text.len())))
}

/// A text with `with` in place of all `words`.
pub(crate) fn swap(text: &str, words: &str, with: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, after)) = halves(rest, words) {
        out.push_str(before);
        out.push_str(with);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The texts one after the other.
pub(crate) fn join(texts: &[&str]) -> String {
    let mut out = String::new();
    for text in texts {
        out.push_str(text);
    }
    out
}

/// The texts with `between` them.
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

/// What follows a prefix; nothing where the prefix is empty.
pub(crate) fn after<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(prefix.len())?;
    (head == prefix && !prefix.is_empty()).then_some(rest)
}

/// White space of any script, and marks that nobody sees.
pub(crate) fn is_space(c: char) -> bool {
    if IS_LENIENT {
        return c <= ' ';
    }
    matches!(c, '\t'..='\r' | ' ' | '\u{85}' | '\u{a0}' | '\u{ad}' | '\u{1680}' | '\u{2000}'..='\u{200f}')
        || matches!(c, '\u{2028}'..='\u{202f}' | '\u{205f}'..='\u{2060}' | '\u{3000}' | '\u{feff}')
}

/// Marks that show nothing: soft hyphens, joiners, directions, variation selectors (Unicode's default ignorables).
pub(crate) fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// The ASCII character that a full-width one is (Unicode, Halfwidth and Fullwidth Forms), and `.` for an ideographic full
/// stop, as IDNA reads it (UTS 46); any other is itself.
pub(crate) fn ascii(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from((c as u32 - 0xfee0) as u8),
        '。' | '｡' => '.',
        '﹫' => '@',
        _ => c,
    }
}

/// Whether every character of a text `fits`. A page asks about ASCII only.
pub(crate) fn all(text: &str, fits: impl Fn(char) -> bool) -> bool {
    match IS_LENIENT {
        true => text.bytes().all(|byte| fits(char::from(byte))),
        false => text.chars().all(fits),
    }
}

/// The number that a text of digits alone is; nothing where it is too large.
pub(crate) fn natural(text: &str) -> Option<u64> {
    let add = |number: u64, byte: u8| {
        let digit = byte.is_ascii_digit().then(|| u64::from(byte - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    };
    let number = text.bytes().try_fold(0, add)?;
    (!text.is_empty()).then_some(number)
}

/// How many characters a text has.
pub(crate) fn length(text: &str) -> usize {
    // All bytes but those that go on with a character.
    text.bytes().filter(|byte| byte & 0xc0 != 0x80).count()
}

/// A text without the characters at both ends that are `out`.
pub(crate) fn trim(text: &str, out: fn(char) -> bool) -> &str {
    if IS_LENIENT {
        // A page asks about ASCII only.
        let is_in = |byte: &u8| !out(char::from(*byte));
        let bytes = text.as_bytes();
        let start = bytes.iter().position(is_in).unwrap_or(bytes.len());
        let end = bytes.iter().rposition(is_in).map_or(start, |at| at + 1);
        return slice(text, start..end);
    }
    // Forwards only: going backwards takes as much code again.
    let ends = text.char_indices().fold(None, |ends, (at, c)| match ends {
        _ if out(c) => ends,
        None => Some((at, at + c.len_utf8())),
        Some((start, _)) => Some((start, at + c.len_utf8())),
    });
    ends.map_or("", |(start, end)| slice(text, start..end))
}

/// The name most like `name`: the same but for case and underscores, or one letter more, less, other or swapped.
#[inline(never)]
pub(crate) fn nearest<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |text: &str| -> Vec<u8> {
        text.bytes()
            .filter(|byte| *byte != b'_' && *byte != b'-')
            .map(|byte| byte.to_ascii_lowercase())
            .collect()
    };
    let wanted = plain(name);
    let mut close = None;
    for candidate in names {
        let other = plain(candidate);
        if other == wanted {
            return Some(candidate);
        }
        if wanted.len() > 3 && is_one_off(&wanted, &other) {
            close = Some(candidate);
        }
    }
    close
}

fn is_one_off(a: &[u8], b: &[u8]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let after = |text: &[u8], skip: usize| text.get(same + skip..).unwrap_or_default().to_vec();
    if short.len() < long.len() {
        return after(short, 0) == after(long, 1);
    }
    let swapped = matches!((short.get(same..same + 2), long.get(same..same + 2)), (Some([a, b]), Some([c, d])) if a == d && b == c);
    after(short, 1) == after(long, 1) || (swapped && after(short, 2) == after(long, 2))
}
