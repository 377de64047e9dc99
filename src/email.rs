//! E-mail addresses: one spelling for each, and a sentence for what is none.

use crate::text::{after, cut, is_space, parts, trim};

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
    let address = bare(text);
    judge(address)?;
    Ok(address.to_ascii_lowercase())
}

/// What is wrong with an address, if anything, as [`normalize`] finds it.
pub fn trouble(text: &str) -> Option<Trouble> {
    judge(bare(text)).err()
}

fn bare(text: &str) -> &str {
    let text = trim(text, is_space);
    let text = after(text, "mailto:").unwrap_or(text);
    let inner = after(text, "<").and_then(|inner| cut(inner, b'>'));
    match inner {
        Some((inner, "")) => trim(inner, is_space),
        _ => text,
    }
}

fn judge(address: &str) -> Result<(), Trouble> {
    let (name, domain) = match cut(address, b'@') {
        _ if address.is_empty() => return Err(Trouble::Empty),
        None => return Err(Trouble::NoAt),
        Some((_, domain)) if domain.bytes().any(|byte| byte == b'@') => {
            return Err(Trouble::TwoAts);
        }
        Some(("", _)) => return Err(Trouble::NoName),
        Some((_, "")) => return Err(Trouble::NoDomain),
        Some(_) if address.len() > 254 => return Err(Trouble::TooLong),
        Some((name, _)) if name.len() > 64 => return Err(Trouble::TooLong),
        Some(halves) => halves,
    };
    // Letters and digits of any script; what is not ASCII is taken for one unless it is space.
    let is_letter = |c: char| c.is_ascii_alphanumeric() || (c > '\u{a0}' && !is_space(c));
    let is_mark = |c| matches!(c, '!' | '#'..='\'' | '*' | '+' | '-' | '/' | '=' | '?' | '^'..='`' | '{'..='~');
    let is_atom = |atom: &str| !atom.is_empty() && atom.chars().all(|c| is_letter(c) || is_mark(c));
    if !parts(name, b'.').all(is_atom) {
        return Err(Trouble::BadName);
    }
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().next() != Some(b'-')
            && label.bytes().last() != Some(b'-')
            && label.chars().all(|c| is_letter(c) || c == '-')
    };
    // The last label has two characters, not digits alone, and is not the only one.
    let top = parts(domain, b'.').last().unwrap_or_default();
    let is_top =
        top.len() > 1 && top.len() < domain.len() && !top.bytes().all(|byte| byte.is_ascii_digit());
    if !is_top || !parts(domain, b'.').all(is_label) {
        return Err(Trouble::BadDomain);
    }
    Ok(())
}
