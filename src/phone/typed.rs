//! Extracts the digits of one phone number from text.

use super::Invalid;
use crate::text::{after, ascii, is_hidden, is_space, join, slice, trim};

/// A number as it was typed.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) digits: String,
    pub(super) has_plus: bool,
    pub(super) extension: String,
    /// Whether the text begins with a single digit, after a word or before a dot, as in a numbered list.
    pub(super) is_counted: bool,
    /// The letters after the digits, converted to keypad digits: a vanity number, if it is one.
    pub(super) letters: String,
}

/// Words that introduce an extension, in lower case.
const EXTENSION: &str = " x ext extn extension durchwahl dw nebenstelle nst apparat app klappe kl poste anexo ramal interno \
    int toestel tst доб вн dahili 内線 分机 ";
/// Words that follow a time of day but not a phone number.
const HOUR: &str = " uhr h am pm hrs hs ";

/// Parses text that contains one number and may have words around it.
///
/// A number consists of digits with only separators between them. Digits after a word, a comma, a semicolon or a line
/// break belong to another number; if there are two, it is an error, not a guess.
pub(super) fn read(text: &str) -> Result<Typed, Invalid> {
    let mut typed = Typed::default();
    // The number of digit groups so far, and the length of the last one.
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
        return Err(Invalid::Empty);
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
                if in_extension && !typed.extension.is_empty() {
                    return Err(Invalid::Several);
                }
                in_extension = true;
            } else if in_extension && typed.extension.is_empty() {
                // A word after `ext.` as in `ext. no 12` is unusual: only digits are accepted there.
                return Err(Invalid::NotAPhone);
            } else if has_digits {
                if crate::text::has(HOUR, &spaced) {
                    return Err(Invalid::Several);
                }
                is_over = true;
                for letter in word.bytes() {
                    // Keypad letters (ITU-T E.161). A word with other characters is not a vanity number.
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
                () if is_over => return Err(Invalid::Several),
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
            // `+12015550123~808` has an extension, but `03~1234~5678` has separators.
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
            // As in `;ext=12`.
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
            // As in `030 123456 (7-9)`.
            '(' if count > 8 => is_over = true,
            _ if is_between(c) => {}
            _ => return Err(Invalid::NotAPhone),
        }
        group = 0;
    }
    if typed.digits.is_empty() {
        return Err(match typed.extension.is_empty() {
            true => Invalid::NotAPhone,
            false => Invalid::Several,
        });
    }
    if typed.digits.len() > slash_at || (typed.extension.len() > 7 && !is_dialled) {
        return Err(Invalid::Several);
    }
    Ok(typed)
}

/// The digits dialled after a pause, as phones store them: `,808`, `,,808#`, `;808`. Nothing else may follow, not even
/// a space as in a list. After a single pause, six or more digits may be a second number.
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

/// Removes the parameters of a `tel:` URI (RFC 3966) except for `ext`; `phone-context` is moved to the front of the
/// number that it completes. `None` if there are none. `isub` and `phone-context` are recognized without `tel:` as
/// well.
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

/// ASCII letters, and non-ASCII characters that are not separators.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic()
        || c >= '\u{c0}'
            && !is_space(c)
            && digit(c).is_none()
            && !matches!(c, '×' | '÷' | '\u{2000}'..='\u{206f}' | '\u{2212}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | 'ー' | '･')
}

/// A digit in any script that is used for phone numbers: ASCII, Arabic, Persian, Devanagari, Bengali, Thai.
fn digit(c: char) -> Option<&'static str> {
    let zeros = ['0', '٠', '۰', '०', '০', '๐'];
    let at = zeros.iter().find_map(|zero| {
        let at = (c as usize).checked_sub(*zero as usize)?;
        (at < 10).then_some(at)
    })?;
    Some(slice("0123456789", at..at + 1))
}

/// Separators between digits: spaces, dashes, dots, brackets.
fn is_between(c: char) -> bool {
    is_space(c)
        || matches!(
            c,
            '(' | ')' | '-' | '.' | '_' | '*' | '~' | '[' | ']' | '\u{b7}'
        )
        || matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}' | 'ー' | '\u{301c}')
}
