//! E-mail addresses: one spelling for each, and a sentence for what is none.

use std::cell::Cell;

use crate::text::{
    IS_LENIENT, IS_PACKAGED, all, ascii, cut, is_hidden, is_space, parts, slice, trim,
};

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
    /// The stable word, such as `email_no_at`.
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

/// Writes a text in small letters and composed: NFC, or NFKC where it is `compatible`.
pub type Fold = fn(text: &str, compatible: bool) -> String;

thread_local! {
    static FOLD: Cell<Option<Fold>> = const { Cell::new(None) };
}

/// Lets the host fold letters that are not ASCII: it has the tables of Unicode, and they would be most of a build. The first
/// one stays.
pub fn fold_with(host: Fold) {
    FOLD.set(Some(host));
}

/// Reads an address as people write it, and returns its one spelling: in small letters, full-width forms as ASCII, and the
/// domain in the ASCII form of IDNA (RFC 5890). Spaces, quotes, brackets and punctuation around it, `mailto:`, a name in
/// front of angle brackets and invisible marks are removed. Case matters in no mailbox that people use, though RFC 5321
/// would let it.
///
/// The part before the @ is a dot-atom (RFC 5322, section 3.4.1) of at most 64 bytes, the domain has two or more labels of
/// letters, digits and inner hyphens (RFC 1035, section 2.3.1; letters of any script, RFC 5890), and the whole has at
/// most 254 bytes (RFC 5321, section 4.5.3.1). Quoted names and addresses of numbers are refused.
///
/// In JavaScript, letters with separate marks are composed (NFC); without it they stay as they are.
///
/// # Errors
/// A [`Trouble`] that says what is wrong.
pub fn normalize(text: &str) -> Result<String, Trouble> {
    let plain = plain(text);
    let address = bare(&plain);
    judge(address)?;
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
            spelled.push_str(&punycode(label).ok_or(Trouble::BadDomain)?);
        }
        mark = '.';
    }
    judge(&spelled)?;
    Ok(spelled)
}

/// What is wrong with an address, if anything, as [`normalize`] finds it. A page asks about ASCII only, and what takes more
/// to read, such as a name in front or brackets, is left to the handler.
pub fn trouble(text: &str) -> Option<Trouble> {
    if IS_LENIENT {
        let is_bare = |byte: u8| !is_around(char::from(byte));
        let is_plain = text.bytes().all(is_bare)
            && !matches!(text.as_bytes(), [.., b'.' | b'!' | b'?' | b'\'']);
        let trouble = judge(text).err();
        return trouble.filter(|trouble| is_plain || *trouble == Trouble::NoAt);
    }
    match text.is_ascii() {
        true => judge(bare(text)).err(),
        false => judge(bare(&plain(text))).err(),
    }
}

/// Without a host. The npm package has one and leaves out the tables.
fn lower(text: &str) -> String {
    if IS_PACKAGED {
        text.to_ascii_lowercase()
    } else {
        text.to_lowercase()
    }
}

/// RFC 3492, section 6.3.
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

/// Without marks that cannot be seen, and in ASCII as far as a character is one in full width.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars().filter(|c| !is_hidden(*c)) {
        plain.push(ascii(c));
    }
    plain
}

/// The address without what people put around it.
fn bare(text: &str) -> &str {
    let text = trim(text, is_around);
    let text = match text.split_at_checked(7) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => {
            cut(rest, b'?').map_or(rest, |(address, _)| address)
        }
        _ => text,
    };
    // `Ada Example <ada@example.com>`: the closing bracket is trimmed already.
    let text = trim(cut(text, b'<').map_or(text, |(_, inner)| inner), is_around);
    let is_end = |c: char| is_around(c) || matches!(c, '.' | '!' | '?');
    let text = slice(text, 0..text.trim_end_matches(is_end).len());
    match text.as_bytes() {
        // An apostrophe may begin a name, and never ends a domain.
        [b'\'', .., b'\''] => trim(slice(text, 1..text.len() - 1), is_around),
        _ => text,
    }
}

/// Spaces, brackets, quotes and punctuation that are part of no address.
fn is_around(c: char) -> bool {
    let is_ascii = matches!(
        c,
        '\t'..='\r' | ' ' | '"' | '(' | ')' | '[' | ']' | '<' | '>' | ',' | ';' | ':'
    );
    is_ascii
        || !IS_LENIENT
            && (is_space(c)
                || matches!(c, '«' | '»' | '\u{2018}'..='\u{201f}' | '‹' | '›' | '、' | '､' | '〈'..='】'))
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
    // Letters and digits of any script; what is not ASCII is taken for one, except for the blocks of punctuation.
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
        return Err(Trouble::BadName);
    }
    let is_label = |label: &str| {
        matches!(label.len(), 1..=63)
            && label.bytes().next() != Some(b'-')
            && label.bytes().last() != Some(b'-')
            && all(label, |c| is_letter(c) || c == '-')
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
