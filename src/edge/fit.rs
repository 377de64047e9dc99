//! Values of a form in the one spelling of their fields.

use crate::json::Map;
use crate::model::is_url;
use crate::text::{has, is_space, join};
use crate::{country, date, email, phone, timezone};

use super::form::{items, letters, may_be_phone, text};
use super::note::one_line;

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
                return Err(own(("not_an_email", ALONE)));
            }
            Ok(address) => address,
            Err(email::Trouble::NoAt) if has(&line, "@") => {
                return Err(own(("not_an_email", ALONE)));
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
    if value.chars().count() > LONGEST {
        let message = "is longer than 255 characters";
        return Err(own(("too_long", message)));
    }
    match target {
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
    let is_end = |c: char| is_space(c) || ",;:<>()[]\"|".contains(c);
    let at = typed.find('@')?;
    let start = typed.get(..at)?.rfind(is_end).map_or(0, |start| {
        start + typed[start..].chars().next().map_or(1, char::len_utf8)
    });
    let end = typed[at..].find(is_end).map_or(typed.len(), |end| at + end);
    let (before, address, after) = (typed.get(..start)?, typed.get(start..end)?, &typed[end..]);
    email::normalize(address).ok()?;

    let words = before.trim_end();
    let is_apart = words.len() < before.len();
    let mut said = words.split(is_end).filter(|word| !word.is_empty());
    let word = said.next_back().unwrap_or_default().to_ascii_lowercase();
    let is_label = ["mail", "correo", "courriel"]
        .iter()
        .any(|label| has(&word, label));
    let is_bracketed = |open: char, close: char| {
        let inside = words.strip_suffix(open);
        inside.is_some_and(|name| name.is_empty() || name.ends_with(is_space) || open == '<')
            && after.starts_with(close)
    };
    let is_enclosed = is_bracketed('<', '>') || is_bracketed('(', ')') || is_bracketed('[', ']');
    let begins = word.is_empty()
        || is_enclosed
        || (words.ends_with(':') && (is_apart || is_label))
        || (is_apart && words.ends_with(is_letter) && is_label)
        || (is_apart
            && said.next().is_some()
            && matches!(&*word, "is" | "ist" | "est" | "es" | "at"));
    let rest = after.trim_start_matches(|c: char| is_end(c) && !"(<[".contains(c) || c == '.');
    let next = rest.split(is_end).next().unwrap_or_default();
    let ends = is_enclosed
        || after.starts_with('"')
        || !rest.starts_with(is_letter)
        || email::normalize(next).is_ok()
        || matches!(next, "or" | "oder" | "ou" | "and" | "und" | "et");
    (begins && ends).then_some(address)
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
    whole: Vec<phone::Phone>,
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
                let typed = items(value).unwrap_or_default();
                let typed = typed
                    .iter()
                    .filter(|text| text.trim_start().starts_with('+'));
                let read = typed.filter_map(|text| phone::read(&one_line(text), "").ok());
                numbers.whole.extend(read.filter(|phone| phone.valid));
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
        let is_same = |whole: &&phone::Phone| {
            phone::read(&line, whole.country).is_ok_and(|phone| phone.e164 == whole.e164)
        };
        if let Some(whole) = self.whole.iter().find(is_same) {
            return Ok(whole.e164.clone());
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

/// Whether a field holds the country or the dial code of the phone number beside it.
pub(super) fn is_phone_country(name: &str) -> bool {
    const NAMES: &str = " dialcode phonecode callingcode countrycallingcode telcode countryiso countryisocode isocountry isocode \
        iso isocountrycode countryiso ";
    const BEFORE: [&str; 6] = ["phone", "telephone", "tel", "mobile", "dial", "calling"];
    let bare = letters(name);
    let is_own = |start: &&str| {
        let rest = bare.strip_prefix(start).unwrap_or_default();
        let rest = rest.strip_prefix("number").unwrap_or(rest);
        ["country", "region", "iso"]
            .iter()
            .any(|word| rest.starts_with(word))
    };
    NAMES.split_whitespace().any(|known| known == bare) || BEFORE.iter().any(|start| is_own(&start))
}

fn numbers_code(name: &str) -> bool {
    is_phone_country(name) || letters(name) == "countrycode"
}
