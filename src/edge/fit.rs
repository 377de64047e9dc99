//! Values of a form in the one spelling of their fields.

use crate::check::is_url;
use crate::json::Map;
use crate::text::{has, is_space, join, length};
use crate::{country, date, email, phone, timezone};

use super::form::{is_phone_country, letters, may_be_phone};
use super::note::one_line;
use super::values::{items, text};

/// The longest value of a field with one line; longer ones go into the note.
const LONGEST: usize = 255;

const ALONE: &str = "is not an e-mail address: write the address alone, such as ada@example.com";

/// A value in the one spelling of its field, or why it does not fit.
pub(super) fn fit(
    target: &str,
    typed: &str,
    region: &str,
) -> Result<String, (&'static str, String)> {
    let own = |(code, message): (&'static str, &str)| (code, message.to_owned());
    let line = one_line(typed);
    let value = match target {
        "email" => match email::normalize(&line) {
            // `john<smith@example.com` is a slip, and no name before an address in brackets.
            Ok(_) if has(&line, "<") && !has(&line, ">") && !line.starts_with('<') => {
                return Err(own(("email_bad_name", ALONE)));
            }
            Ok(address) => address,
            Err(email::Invalid::NoAt) if has(&line, "@") => {
                return Err(own(("email_bad_name", ALONE)));
            }
            Err(problem) => return Err(own((problem.code(), problem.message()))),
        },
        "phone" => match phone::read(&line, region) {
            Ok(phone) if phone.valid => phone.e164,
            Ok(_) => {
                let message = "is not a number that its country assigns: check the digits";
                return Err(own(("phone_not_assigned", message)));
            }
            Err(problem) => return Err(own((problem.code(), problem.message()))),
        },
        "country" => match country::code(&line) {
            Some(code) => code.to_owned(),
            None => return Err(own(("not_a_country", "is not a known country"))),
        },
        "dateOfBirth" => match date::read_written(&line, order(&line, region)) {
            Some(date) => date.iso(),
            None => return Err(own(("not_a_date", "must be a date such as 1990-09-25"))),
        },
        "timezone" => match timezone::read(&line) {
            Some(zone) => zone,
            None => {
                let message = "must be a time zone such as America/New_York";
                return Err(own(("not_a_timezone", message)));
            }
        },
        _ => line,
    };
    if length(&value) > LONGEST {
        let message = "is longer than 255 characters";
        return Err(own(("too_long", message)));
    }
    match target {
        // A message of the account would make a link of it, or an element of the page.
        "name" | "firstName" | "lastName"
            if has(&value, "://") || has(&value, "www.") || has(&value, "<") =>
        {
            Err(own(("not_a_name", "must be a name")))
        }
        "website" if !is_url(&value) => {
            let message = "must be a web address such as https://example.com";
            Err(own(("not_a_url", message)))
        }
        _ => Ok(value),
    }
}

/// How a date without the name of its month is read. Dots are nowhere written with the month first.
pub(super) fn order(text: &str, region: &str) -> date::Order {
    match region {
        "US" | "" if !has(text, ".") => date::Order::MonthFirst,
        _ => date::Order::DayFirst,
    }
}

/// Whether a value says more than its field holds: words and an extension beside a number, a time beside a date.
pub(super) fn says_more(target: &str, typed: &str) -> bool {
    match target {
        "phone" => typed.chars().any(|c| c.is_ascii_alphabetic() || c == '#'),
        "dateOfBirth" => has(typed, ":"),
        _ => false,
    }
}

/// The e-mail address among other words, where it is clear where the address begins and ends: `my mail is ada@example.com`,
/// `ada@example.com (work)`. A word directly before it may be a part of it, as in `john smith@example.com`, and so may the
/// letters after it: such an address would be somebody else's.
pub(super) fn delimited(typed: &str) -> Option<&str> {
    let at = typed.find('@')?;
    let start = after_last(typed.get(..at)?);
    let end = at + first_word(typed.get(at..)?).len();
    let (before, after) = (typed.get(..start)?, typed.get(end..)?);
    let address = typed.get(start..end)?;
    email::normalize(address).ok()?;

    let words = before.trim_end_matches(is_space);
    let is_apart = words.len() < before.len();
    let said = words.trim_end_matches(is_end);
    let word = said.get(after_last(said)..)?.to_ascii_lowercase();
    let is_label = has(&word, "mail") || has(&word, "correo") || has(&word, "courriel");
    let is_enclosed = match (words.as_bytes().last(), after.as_bytes().first()) {
        (Some(b'<'), Some(b'>')) => true,
        (Some(b'('), Some(b')')) | (Some(b'['), Some(b']')) => {
            words.len() == 1 || words.get(..words.len() - 1)?.ends_with(is_space)
        }
        _ => false,
    };
    let is_said = has(said, " ") && matches!(&*word, "is" | "ist" | "est" | "es" | "at");
    let begins = said.is_empty()
        || is_enclosed
        || (words.ends_with(':') && (is_apart || is_label))
        || (is_apart && words.len() == said.len() && (is_label || is_said));
    let is_between = |c: char| is_end(c) && !matches!(c, '(' | '<' | '[') || c == '.';
    let rest = after.trim_start_matches(is_between);
    let next = first_word(rest);
    let ends = is_enclosed
        || after.starts_with('"')
        || !rest.starts_with(is_letter)
        || matches!(next, "or" | "oder" | "ou" | "and" | "und" | "et")
        || email::normalize(next).is_ok();
    (begins && ends).then_some(address)
}

/// Where the last word of a text begins.
fn after_last(text: &str) -> usize {
    text.trim_end_matches(|c| !is_end(c)).len()
}

/// The text up to the end of its first word.
fn first_word(text: &str) -> &str {
    text.get(..text.find(is_end).unwrap_or(text.len()))
        .unwrap_or_default()
}

/// Whether a word ends here.
fn is_end(c: char) -> bool {
    is_space(c)
        || matches!(
            c,
            ',' | ';' | ':' | '<' | '>' | '(' | ')' | '[' | ']' | '"' | '|'
        )
}

/// Letters of all scripts, and marks that are not of ASCII.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || !c.is_ascii()
}

/// What a form says about its phone numbers beside the numbers themselves.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbers {
    /// The dial code of a field of its own, such as `+49`.
    dial: String,
    /// The country in which national numbers are read.
    region: &'static str,
    /// International numbers with their countries: phone widgets send one beside the national number that was typed.
    whole: Vec<(String, &'static str)>,
}

impl Numbers {
    pub(super) fn of(values: &Map, region: &'static str) -> Self {
        let mut numbers = Self {
            region,
            ..Self::default()
        };
        for (name, value) in values {
            if numbers_code(name) {
                let said = text(value).unwrap_or_default();
                let word = said.trim_matches(|c: char| !is_letter(c));
                let digits = said.trim().trim_start_matches('+').trim_start_matches('0');
                let is_code = matches!(digits.len(), 1..=4)
                    && digits.bytes().all(|byte| byte.is_ascii_digit());
                if is_code && numbers.dial.is_empty() {
                    numbers.dial = join(&["+", digits]);
                } else if let Some(code) = country::code(word) {
                    numbers.region = code;
                }
            }
            if may_be_phone(name) {
                for typed in items(value).unwrap_or_default() {
                    let line = one_line(&typed);
                    match phone::read(&line, "") {
                        Ok(phone) if phone.valid && line.starts_with('+') => {
                            numbers.whole.push((phone.e164, phone.country));
                        }
                        _ => {}
                    }
                }
            }
        }
        numbers
    }

    /// A number in its one spelling. A national one is read in the country that the form says beside it.
    pub(super) fn fit(&self, typed: &str) -> Result<String, (&'static str, String)> {
        let line = one_line(typed);
        if line.starts_with('+') {
            return fit("phone", &line, self.region);
        }
        for (number, country) in &self.whole {
            match fit("phone", &line, country) {
                Ok(same) if same == *number => return Ok(same),
                _ => {}
            }
        }
        if self.dial.is_empty() {
            return fit("phone", &line, self.region);
        }
        // Without the trunk prefix where the country has one.
        fit("phone", &join(&[&self.dial, " ", &line]), "").or_else(|_| {
            let line = line.trim_start_matches('0');
            fit("phone", &join(&[&self.dial, " ", line]), "")
        })
    }
}

fn numbers_code(name: &str) -> bool {
    is_phone_country(name) || letters(name) == "countrycode"
}
