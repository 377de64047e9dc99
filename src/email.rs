//! Normalizes and validates e-mail addresses.

use core::fmt;

use std::cell::Cell;

use crate::text::{
    IS_LENIENT, IS_PACKAGED, all, ascii, cut, is_hidden, is_space, parts, slice, trim,
};

/// Why a string is not an e-mail address.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Invalid {
    Empty,
    NoAt,
    TwoAts,
    NoName,
    BadName,
    NoDomain,
    BadDomain,
    TooLong,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl std::error::Error for Invalid {}

impl Invalid {
    /// The stable error code, such as `email_no_at`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "email_empty",
            Self::NoAt => "email_no_at",
            Self::TwoAts => "email_two_ats",
            Self::NoName => "email_no_name",
            Self::BadName => "email_bad_name",
            Self::NoDomain => "email_no_domain",
            Self::BadDomain => "email_bad_domain",
            Self::TooLong => "email_too_long",
        }
    }

    /// A message that says what is wrong and how to fix it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Empty => "is empty",
            Self::NoAt => "is not an e-mail address: it has no @",
            Self::TwoAts => "is not an e-mail address: it has more than one @",
            Self::NoName => "is not an e-mail address: the part before the @ is missing",
            Self::BadName => "is not an e-mail address: check the part before the @",
            Self::NoDomain => "is not an e-mail address: the domain after the @ is missing",
            Self::BadDomain => {
                "is not an e-mail address: check the domain after the @, such as example.com"
            }
            Self::TooLong => "is too long for an e-mail address",
        }
    }
}

/// Lower-cases and normalizes a string: to NFC, or to NFKC if `compatible` is true.
#[doc(hidden)]
pub type Fold = fn(text: &str, compatible: bool) -> String;

thread_local! {
    static FOLD: Cell<Option<Fold>> = const { Cell::new(None) };
}

/// Sets the function that lower-cases non-ASCII letters. In JavaScript the host provides it, because the Unicode tables
/// would be most of the build. It is set for the current thread, and replaces the one before.
#[doc(hidden)]
pub fn fold_with(host: Fold) {
    FOLD.set(Some(host));
}

/// Normalizes an e-mail address as people type it: to lower case, with full-width characters as ASCII, and with the
/// domain in the ASCII form of IDNA (RFC 5890). Surrounding spaces, quotes, brackets and punctuation, `mailto:`, a
/// display name and invisible characters are removed. RFC 5321 allows case-sensitive mailboxes, but mail providers do
/// not use them.
///
/// The part before the @ must be a dot-atom (RFC 5322, section 3.4.1) of at most 64 bytes. The domain must have two or
/// more labels of letters, digits and inner hyphens (RFC 1035, section 2.3.1; letters of any script, RFC 5890). The
/// whole address has at most 254 bytes (RFC 5321, section 4.5.3.1). Quoted local parts and IP address domains are
/// rejected.
///
/// In JavaScript, combining characters are composed (NFC); in Rust without [`fold_with`] they are left as they are.
///
/// # Errors
/// The [`Invalid`] reason.
pub fn normalize(text: &str) -> Result<String, Invalid> {
    let plain = plain(text);
    let address = bare(&plain);
    validate(address)?;
    if address.is_ascii() {
        return Ok(address.to_ascii_lowercase());
    }
    let (name, domain) = cut(address, b'@').unwrap_or_default();
    let (mut spelled, domain) = match FOLD.get() {
        Some(fold) => (fold(name, false), fold(domain, true)),
        None => (lower(name), lower(domain)),
    };
    let mut mark = '@';
    for label in parts(&domain, b'.') {
        spelled.push(mark);
        if label.is_ascii() {
            spelled.push_str(label);
        } else {
            spelled.push_str("xn--");
            spelled.push_str(&punycode(label).ok_or(Invalid::BadDomain)?);
        }
        mark = '.';
    }
    validate(&spelled)?;
    Ok(spelled)
}

/// Returns why [`normalize`] rejects an address, or `None` if it is valid. The widget's build validates plain ASCII
/// addresses only and accepts anything that takes more parsing, such as a display name or brackets; the handler
/// validates those.
pub fn check(text: &str) -> Option<Invalid> {
    if IS_LENIENT {
        let is_bare = |byte: u8| !is_surrounding(char::from(byte));
        let is_plain = text.bytes().all(is_bare)
            && !matches!(text.as_bytes(), [.., b'.' | b'!' | b'?' | b'\'']);
        let invalid = validate(text).err();
        return invalid.filter(|invalid| is_plain || *invalid == Invalid::NoAt);
    }
    match text.is_ascii() {
        true => validate(bare(text)).err(),
        false => validate(bare(&plain(text))).err(),
    }
}

/// Used where no host function is set. The npm package always sets one, so its builds leave out the Unicode tables.
fn lower(text: &str) -> String {
    if IS_PACKAGED {
        text.to_ascii_lowercase()
    } else {
        text.to_lowercase()
    }
}

/// Encodes a label in Punycode (RFC 3492, section 6.3).
fn punycode(label: &str) -> Option<String> {
    let mut out: String = label.chars().filter(char::is_ascii).collect();
    let basic = u32::try_from(out.len()).ok()?;
    let mut handled = basic;
    if basic > 0 {
        out.push('-');
    }
    let all = u32::try_from(crate::text::length(label)).ok()?;
    let (mut code, mut delta, mut bias) = (128, 0_u32, 72);
    while handled < all {
        let next = label.chars().map(u32::from).filter(|c| *c >= code).min()?;
        delta = delta.checked_add((next - code).checked_mul(handled + 1)?)?;
        code = next;
        for c in label.chars().map(u32::from) {
            if c < code {
                delta = delta.checked_add(1)?;
            } else if c == code {
                let (mut rest, mut base) = (delta, 36_u32);
                loop {
                    let threshold = base.saturating_sub(bias).clamp(1, 26);
                    if rest < threshold {
                        break;
                    }
                    out.push(letter(threshold + (rest - threshold) % (36 - threshold))?);
                    rest = (rest - threshold) / (36 - threshold);
                    base += 36;
                }
                out.push(letter(rest)?);
                delta = if handled == basic {
                    delta / 700
                } else {
                    delta / 2
                };
                delta += delta / (handled + 1);
                let mut steps = 0;
                while delta > 455 {
                    delta /= 35;
                    steps += 36;
                }
                bias = steps + 36 * delta / (delta + 38);
                (delta, handled) = (0, handled + 1);
            }
        }
        (delta, code) = (delta.checked_add(1)?, code + 1);
    }
    Some(out)
}

fn letter(digit: u32) -> Option<char> {
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    letters
        .as_bytes()
        .get(digit as usize)
        .copied()
        .map(char::from)
}

/// Removes invisible characters and maps full-width characters to ASCII.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars().filter(|c| !is_hidden(*c)) {
        plain.push(ascii(c));
    }
    plain
}

/// Removes a display name, `mailto:` and surrounding punctuation.
fn bare(text: &str) -> &str {
    let text = trim(text, is_surrounding);
    let text = match text.split_at_checked(7) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => {
            cut(rest, b'?').map_or(rest, |(address, _)| address)
        }
        _ => text,
    };
    // In `Ada Example <ada@example.com>` the closing bracket has been trimmed already.
    let text = trim(
        cut(text, b'<').map_or(text, |(_, inner)| inner),
        is_surrounding,
    );
    let is_end = |c: char| is_surrounding(c) || matches!(c, '.' | '!' | '?');
    let text = slice(text, 0..text.trim_end_matches(is_end).len());
    match text.as_bytes() {
        // An apostrophe may start a local part, but never ends a domain.
        [b'\'', .., b'\''] => trim(slice(text, 1..text.len() - 1), is_surrounding),
        _ => text,
    }
}

/// Spaces, brackets, quotes and punctuation that may surround an address.
fn is_surrounding(c: char) -> bool {
    let is_ascii = matches!(
        c,
        '\t'..='\r' | ' ' | '"' | '(' | ')' | '[' | ']' | '<' | '>' | ',' | ';' | ':'
    );
    is_ascii
        || !IS_LENIENT
            && (is_space(c)
                || matches!(c, '«' | '»' | '\u{2018}'..='\u{201f}' | '‹' | '›' | '、' | '､' | '〈'..='】'))
}

fn validate(address: &str) -> Result<(), Invalid> {
    let (name, domain) = match cut(address, b'@') {
        _ if address.is_empty() => return Err(Invalid::Empty),
        None => return Err(Invalid::NoAt),
        Some((_, domain)) if domain.bytes().any(|byte| byte == b'@') => {
            return Err(Invalid::TwoAts);
        }
        Some(("", _)) => return Err(Invalid::NoName),
        Some((_, "")) => return Err(Invalid::NoDomain),
        Some(_) if address.len() > 254 => return Err(Invalid::TooLong),
        Some((name, _)) if name.len() > 64 => return Err(Invalid::TooLong),
        Some(halves) => halves,
    };
    // Letters and digits of any script: non-ASCII characters count as letters, except for blocks of punctuation.
    let is_letter = |c: char| {
        c.is_ascii_alphanumeric()
            || !IS_LENIENT
                && (c >= '\u{c0}' && !is_space(c))
                && !matches!(c, '×' | '÷' | '\u{37e}' | '\u{60c}' | '\u{61b}' | '\u{61f}')
                && !matches!(c, '\u{2000}'..='\u{206f}' | '\u{2e00}'..='\u{2e7f}' | '\u{3000}'..='\u{3004}')
                && !matches!(c, '\u{3008}'..='\u{3020}' | '\u{e000}'..='\u{f8ff}' | '\u{fe10}'..='\u{fe6f}' | '\u{ff5f}'..='\u{ff65}' | '\u{ffe0}'..='\u{ffff}')
    };
    let is_mark = |c| matches!(c, '!' | '#'..='\'' | '*' | '+' | '-' | '/' | '=' | '?' | '^'..='`' | '{'..='~');
    let is_atom = |atom: &str| !atom.is_empty() && all(atom, |c| is_letter(c) || is_mark(c));
    if !parts(name, b'.').all(is_atom) {
        return Err(Invalid::BadName);
    }
    let is_label = |label: &str| {
        matches!(label.len(), 1..=63)
            && label.bytes().next() != Some(b'-')
            && label.bytes().last() != Some(b'-')
            && all(label, |c| is_letter(c) || c == '-')
    };
    // The top-level domain has at least two characters, is not numeric, and is not the whole domain.
    let top = parts(domain, b'.').last().unwrap_or_default();
    let is_top =
        top.len() > 1 && top.len() < domain.len() && !top.bytes().all(|byte| byte.is_ascii_digit());
    if !is_top || !parts(domain, b'.').all(is_label) {
        return Err(Invalid::BadDomain);
    }
    Ok(())
}
