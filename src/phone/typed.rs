//! What stands in a text: the digits of one number, and what is not part of it.

use super::Trouble;
use crate::text::{after, ascii, is_hidden, is_space, join, slice, trim};

/// A number as it was typed.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) digits: String,
    pub(super) has_plus: bool,
    pub(super) extension: String,
    /// Whether a single digit comes first, behind a word or before a dot.
    pub(super) is_counted: bool,
    /// Letters behind the digits, as the digits of a keypad: a vanity number, if it is one.
    pub(super) letters: String,
}

/// Words before an extension, in small letters.
const EXTENSION: &str = " x ext extn extension durchwahl dw nebenstelle nst apparat app klappe kl poste anexo ramal interno \
    int toestel tst доб вн dahili 内線 分机 ";
/// Words after a time of day, not after a number.
const HOUR: &str = " uhr h am pm hrs hs ";

/// Reads a text that has one number and may have words around it.
///
/// A number is made of digits that stand together, with marks between them that people put there. Digits on the other side
/// of a word, a comma, a semicolon or a line break are another number, and no guess is made which one is meant.
pub(super) fn read(text: &str) -> Result<Typed, Trouble> {
    let mut typed = Typed::default();
    // The groups of digits so far, and how long the last one is.
    let (mut groups, mut group) = (0, 0);
    let (mut is_over, mut in_extension, mut is_labelled) = (false, false, false);
    let mut is_dialled = false;
    let (mut slashes, mut slash_at) = (0, usize::MAX);
    let mut word = String::new();

    let is_quote = |c: char| {
        is_space(c) || is_hidden(c) || matches!(c, '\'' | '"' | '«' | '»' | '\u{2018}'..='\u{201f}')
    };
    let text = trim(text, is_quote);
    if text.is_empty() {
        return Err(Trouble::Empty);
    }
    let plain = without_parameters(text);
    let text = plain.as_deref().unwrap_or(text);
    let mut letters = text
        .chars()
        .filter(|c| !is_hidden(*c))
        .map(ascii)
        .peekable();
    while let Some(c) = letters.next() {
        if is_letter(c) {
            word.push(c.to_ascii_lowercase());
            if letters.peek().is_some_and(|next| is_letter(*next)) {
                continue;
            }
            let spaced = join(&[" ", &word, " "]);
            let has_digits = !typed.digits.is_empty();
            if crate::text::has(EXTENSION, &spaced) {
                if !has_digits || in_extension && !typed.extension.is_empty() {
                    return Err(Trouble::Several);
                }
                in_extension = true;
            } else if in_extension && typed.extension.is_empty() {
                // `ext. no 12` is unusual; what follows the first word must be its digits.
                return Err(Trouble::NotAPhone);
            } else if has_digits {
                if crate::text::has(HOUR, &spaced) {
                    return Err(Trouble::Several);
                }
                is_over = true;
                for letter in word.bytes() {
                    // The letters of a keypad (ITU-T E.161); a word of other letters is none.
                    let key = usize::from(letter.wrapping_sub(b'a'));
                    match slice("22233344455566677778889999", key..key + 1) {
                        "" => typed.letters.push('?'),
                        key => typed.letters.push_str(key),
                    }
                }
            } else {
                is_labelled = true;
            }
            word.clear();
            group = 0;
            continue;
        }
        if let Some(digit) = digit(c) {
            match () {
                () if in_extension => typed.extension.push_str(digit),
                () if is_over => return Err(Trouble::Several),
                () => {
                    groups += usize::from(group == 0);
                    group += 1;
                    typed.digits.push_str(digit);
                }
            }
            continue;
        }
        let count = typed.digits.len();
        typed.is_counted |= (is_labelled || c == '.') && count == 1 && !typed.has_plus;
        match c {
            '+' if count == 0 => typed.has_plus = true,
            '#' if count > 0 && !in_extension => in_extension = true,
            // `+12015550123~808`, but `03~1234~5678`
            '~' if count > 7 && !in_extension => in_extension = true,
            ',' | ';' if count > 6 && !in_extension && !is_over => {
                match dialled_after(letters.clone()) {
                    Some(extension) => {
                        typed.extension = extension;
                        is_dialled = true;
                        break;
                    }
                    None => is_over = true,
                }
            }
            // `;ext=12`
            '=' if in_extension && typed.extension.is_empty() => {}
            ',' | ';' | ':' | '|' | '&' | '\n' | '、' | '･' | '•' if count > 0 => {
                is_over = true;
            }
            ',' | ';' | ':' | '#' => {}
            '/' => {
                slashes += 1;
                if slashes == 1 && count > 0 {
                    let most = if typed.has_plus || after(&typed.digits, "00").is_some() {
                        (3, 9)
                    } else {
                        (1, 6)
                    };
                    if groups > most.0 || count > most.1 {
                        slash_at = count;
                    }
                }
            }
            // `030 123456 (7-9)`
            '(' if count > 8 => is_over = true,
            _ if is_between(c) => {}
            _ => return Err(Trouble::NotAPhone),
        }
        group = 0;
    }
    if typed.digits.is_empty() {
        return Err(Trouble::NotAPhone);
    }
    if typed.digits.len() > slash_at || (typed.extension.len() > 7 && !is_dialled) {
        return Err(Trouble::Several);
    }
    Ok(typed)
}

/// The digits that a phone dials after a pause, as it keeps them: `,808`, `,,808#`, `;808`. Nothing else may follow, not
/// even a space, as in a list, and behind a single pause six digits may be a second number.
fn dialled_after(rest: impl Iterator<Item = char>) -> Option<String> {
    let (mut digits, mut is_single, mut is_over) = (String::new(), true, false);
    for c in rest {
        match (digit(c), c) {
            (Some(digit), _) if !is_over => digits.push_str(digit),
            (None, ',' | ';') if digits.is_empty() => is_single = false,
            (None, '#') if !digits.is_empty() => is_over = true,
            _ => return None,
        }
    }
    let most = if is_single && !is_over { 5 } else { 15 };
    (!digits.is_empty() && digits.len() <= most).then_some(digits)
}

/// A `tel:` URI without its parameters (RFC 3966) but `ext`: `phone-context` comes before the number that it completes, and
/// `isub` and the others are no part of it. Nothing where there are none. These two are read without `tel:` as well.
fn without_parameters(text: &str) -> Option<String> {
    let mut parts = text.split(';');
    let number = parts.next()?;
    let head = number.split_at_checked(4);
    let uri = head.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("tel:"));
    let number = uri.map_or(number, |(_, number)| number);
    let (mut context, mut rest, mut has_any) = ("", String::new(), false);
    for part in parts {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic());
        if is("isub") || is("phone-context") || uri.is_some() && is_name && !is("ext") {
            has_any = true;
            if is("phone-context") && value.starts_with('+') && !number.contains('+') {
                context = value;
            }
        } else {
            rest.push(';');
            rest.push_str(part);
        }
    }
    has_any.then(|| join(&[context, number, &rest]))
}

/// ASCII, or of any other script as far as it is no mark.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic()
        || c >= '\u{c0}'
            && !is_space(c)
            && digit(c).is_none()
            && !matches!(c, '×' | '÷' | '\u{2000}'..='\u{206f}' | '\u{2212}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | 'ー' | '･')
}

/// A digit of any script that phones are written in: ASCII, Arabic, Persian, Devanagari, Bengali, Thai.
fn digit(c: char) -> Option<&'static str> {
    let zeros = ['0', '٠', '۰', '०', '০', '๐'];
    let at = zeros.iter().find_map(|zero| {
        let at = (c as usize).checked_sub(*zero as usize)?;
        (at < 10).then_some(at)
    })?;
    Some(slice("0123456789", at..at + 1))
}

/// What people put between digits: spaces, dashes, dots, brackets.
fn is_between(c: char) -> bool {
    is_space(c)
        || matches!(
            c,
            '(' | ')' | '-' | '.' | '_' | '*' | '~' | '[' | ']' | '\u{b7}'
        )
        || matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}' | 'ー' | '\u{301c}')
}
