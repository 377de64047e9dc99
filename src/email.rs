//! E-mail addresses: one spelling for each, and a sentence for what is none.

use crate::text::{cut, parts, trim};

/// Why a text is no e-mail address.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(missing_docs)]
pub enum Trouble {
    Empty,
    NoAt,
    TwoAts,
    NoName,
    BadName,
    NoDomain,
    BadDomain,
    TooLong,
}

impl Trouble {
    /// The stable word: `email_empty` or `not_an_email`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "email_empty",
            _ => "not_an_email",
        }
    }

    /// What is wrong and what to do.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Empty => "is empty",
            Self::NoAt => "is not an e-mail address: it has no @",
            Self::TwoAts => "is not an e-mail address: it has more than one @",
            Self::NoName => "is not an e-mail address: nothing stands before the @",
            Self::BadName => "is not an e-mail address: look at the part before the @",
            Self::NoDomain => "is not an e-mail address: nothing stands after the @",
            Self::BadDomain => {
                "is not an e-mail address: look at the part after the @, such as example.com"
            }
            Self::TooLong => "is too long for an e-mail address",
        }
    }
}

/// Reads an address as people write it: spaces around it, `mailto:`, angle brackets and invisible marks go, and letters
/// become small. Case matters in no mailbox that people use, though RFC 5321 would let it.
///
/// The part before the @ is a dot-atom (RFC 5322, section 3.4.1) of at most 64 bytes, the domain has two or more labels of
/// letters, digits and inner hyphens (RFC 1035, section 2.3.1; letters of any script, RFC 5890), and the whole has at
/// most 254 bytes (RFC 5321, section 4.5.3.1). Quoted names and addresses of numbers are refused.
///
/// # Errors
/// A [`Trouble`] that says what is wrong.
pub fn normalize(text: &str) -> Result<String, Trouble> {
    let hidden = |c: char| {
        c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    let text = trim(text, hidden);
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let inner = text.strip_prefix('<');
    let inner = inner.and_then(|inner| inner.strip_suffix('>'));
    let text = trim(inner.unwrap_or(text), hidden);
    if text.is_empty() {
        return Err(Trouble::Empty);
    }
    let Some((name, domain)) = cut(text, b'@') else {
        return Err(Trouble::NoAt);
    };
    if domain.bytes().any(|byte| byte == b'@') {
        return Err(Trouble::TwoAts);
    }
    if name.is_empty() {
        return Err(Trouble::NoName);
    }
    if domain.is_empty() {
        return Err(Trouble::NoDomain);
    }
    if text.len() > 254 || name.len() > 64 {
        return Err(Trouble::TooLong);
    }
    // `str::contains` of a char brings a whole searcher along, 3 KB of the widget.
    // Letters and digits of any script; what is not ASCII is taken for one unless it is space.
    let is_letter = |c: char| c.is_ascii_alphanumeric() || (c > '\u{a0}' && !hidden(c));
    let is_atom = |c: char| is_letter(c) || "!#$%&'*+/=?^_`{|}~-".chars().any(|mark| mark == c);
    if !parts(name, b'.').all(|atom| !atom.is_empty() && atom.chars().all(is_atom)) {
        return Err(Trouble::BadName);
    }
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| is_letter(c) || c == '-')
    };
    let last = parts(domain, b'.').last().unwrap_or_default();
    let is_top = last.chars().nth(1).is_some() && !last.chars().all(|c| c.is_ascii_digit());
    if domain.bytes().all(|byte| byte != b'.') || !parts(domain, b'.').all(is_label) || !is_top {
        return Err(Trouble::BadDomain);
    }
    Ok(text.to_ascii_lowercase())
}
