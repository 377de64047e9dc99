//! Phone numbers: parsed as people write them, validated by the numbering plan of their region, and formatted as E.164
//! (ITU-T recommendation E.164) or in national grouping.
//!
//! A numbering plan has the lengths and first digits of the region's numbers. It does not distinguish mobile from
//! fixed-line numbers, and rare number ranges are grouped like the common ones.

mod index;
mod typed;

use core::fmt;

use crate::text::{IS_LENIENT, after, cut, is_space, join, parts, slice, trim};

use typed::Typed;

/// A phone number.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Phone {
    /// The number in E.164: `+`, calling code, national number, such as `+12015550123`.
    pub e164: String,
    /// The region as an ISO 3166 code: the one passed to [`read`] if it uses the same numbering plan, else the main
    /// region of the calling code. `001` (world) for calling codes that belong to no country, such as +800.
    pub country: &'static str,
    /// Whether the region's numbering plan has such numbers, by length and first digits. The first two to four digits
    /// are checked for Brazil, China, Czechia, Germany, Israel, Japan, North America, Switzerland and the United
    /// Kingdom, fewer elsewhere. In a sample of 36,750 random numbers over all regions, it is true for every number
    /// that libphonenumber 9.0.43 calls valid. Of the numbers that libphonenumber calls invalid, it is true for 27 %;
    /// in the nine regions above for 0 to 9 %, except for Germany, where few numbers are invalid and it is true for
    /// half of them. It does not say whether a number is in use.
    pub valid: bool,
    /// The digits after `ext`, `x`, `#`, a pause (`,`, `;`) or a word such as `Durchwahl`. The extension is not part of
    /// E.164, so it must be stored separately.
    pub extension: Option<String>,
}

/// Why a string is not a phone number.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Invalid {
    Empty,
    NotAPhone,
    Several,
    CountryUnknown,
    CountryNeeded,
    TooShort,
    TooLong,
    NotAssigned,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl std::error::Error for Invalid {}

impl Invalid {
    /// The stable error code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "phone_empty",
            Self::NotAPhone => "not_a_phone",
            Self::Several => "phone_several",
            Self::CountryUnknown => "phone_country_unknown",
            Self::CountryNeeded => "phone_country_needed",
            Self::TooShort => "phone_too_short",
            Self::TooLong => "phone_too_long",
            Self::NotAssigned => "phone_not_assigned",
        }
    }

    /// A message that says what is wrong and how to fix it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Empty => "is empty",
            Self::NotAPhone => "is not a phone number: write digits, such as +1 201 555 0123",
            Self::Several => {
                "has the digits of more than one number: write one number, such as +1 201 555 0123"
            }
            Self::CountryUnknown => {
                "begins with an unknown country code: check the digits after the +"
            }
            Self::CountryNeeded => "needs its country code, such as +1",
            Self::TooShort => "has too few digits",
            Self::TooLong => "has too many digits",
            Self::NotAssigned => "is not a valid number in its country: check the digits",
        }
    }
}

/// A format for phone numbers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Style {
    /// For callers in the same country: `(201) 555-0123`, `07400 123456`.
    National,
    /// For callers from abroad: `+1 201-555-0123`.
    International,
}

// The generated file has the columns of `phone/regions.txt` as `REGIONS`, `CODES`, `TRUNKS`, `ABROAD`, `NUMBERS` and
// `SHAPES`, one line per plan; the rows of `phone/habits.txt` as `HABITS`; and `HABITUAL`, the regions in that file,
// each with the first two digits of the numbers that its rules match (no digits if a rule may match any number).
include!(concat!(env!("OUT_DIR"), "/regions.rs"));

#[derive(Clone, Copy)]
enum Column {
    Regions,
    Codes,
    Trunks,
    Abroad,
    Numbers,
    Shapes,
}

/// The numbering plan of a region: the index of its line in each column.
#[derive(Clone, Copy, Eq, PartialEq)]
struct Plan(usize);

impl Plan {
    fn of_column(self, column: Column) -> &'static str {
        index::line(column, self.0)
    }

    /// The main region of the plan.
    fn region(self) -> &'static str {
        let mut regions = parts(self.of_column(Column::Regions), b' ');
        regions.next().unwrap_or_default()
    }

    fn code(self) -> &'static str {
        self.of_column(Column::Codes)
    }

    fn trunk(self) -> &'static str {
        self.of_column(Column::Trunks)
    }

    /// Whether this build has the grouping of the numbers.
    fn groups(self) -> bool {
        !IS_LENIENT || !self.of_column(Column::Shapes).is_empty()
    }

    /// The plan that a region uses, and the region code from the table.
    fn of(region: &str) -> Option<(Self, &'static str)> {
        index::of_region(region).map(|(line, own)| (Self(line), own))
    }

    /// The plan for the calling code at the start of the digits, and the remaining digits.
    fn abroad(digits: &str) -> Option<(Self, &str)> {
        let mut lines = index::codes().enumerate();
        lines.find_map(|(line, code)| after(digits, code).map(|own| (Self(line), own)))
    }

    fn has(self, digits: &str) -> bool {
        self.invalid(digits).is_none()
    }

    fn invalid(self, digits: &str) -> Option<Invalid> {
        index::invalid(self.0, digits)
    }
}

/// Why a plan has no such number. Each kind of number is a list of prefixes, separated by `|`, followed by the number
/// of digits: one letter for a single length, or two for the minimum and maximum.
fn invalid(numbers: &str, digits: &str) -> Option<Invalid> {
    let (mut too_few, mut too_many) = (true, true);
    // The state for the current kind, prefix and character class.
    let (mut begins, mut at, mut fits) = (false, 0, true);
    let (mut is_open, mut low, mut is_range, mut is_in) = (false, 0, false, false);
    let mut rest = numbers.as_bytes();
    while let [byte, behind @ ..] = rest {
        rest = behind;
        match *byte {
            b'[' => is_open = true,
            b'-' => is_range = true,
            b'|' => (begins, at, fits) = (begins || fits, 0, true),
            b'a'..=b'z' => {
                let (least, mut most) = (*byte, *byte);
                if let [letter @ b'a'..=b'z', behind @ ..] = rest {
                    (most, rest) = (*letter, behind);
                }
                let length = digits.len() + usize::from(b'`');
                let (least, most) = (usize::from(least), usize::from(most));
                if (begins || fits) && (least..=most).contains(&length) {
                    return None;
                }
                too_few &= length < least;
                too_many &= length > most;
                (begins, at, fits) = (false, 0, true);
            }
            byte => {
                if byte == b']' {
                    is_open = false;
                } else {
                    let from = if is_range { low } else { byte };
                    let digit = digits.as_bytes().get(at);
                    is_in |= digit.is_some_and(|digit| (from..=byte).contains(digit));
                    (low, is_range) = (byte, false);
                }
                if !is_open {
                    (at, fits, is_in) = (at + 1, fits && is_in, false);
                }
            }
        }
    }
    Some(by_length(too_few, too_many))
}

/// The reason for an invalid number, by comparing its length with those in the plan.
fn by_length(too_few: bool, too_many: bool) -> Invalid {
    match (too_few, too_many) {
        (true, _) => Invalid::TooShort,
        (_, true) => Invalid::TooLong,
        _ => Invalid::NotAssigned,
    }
}

/// Parses a phone number. `country` is the ISO 3166 code for national numbers; if it is empty, only international
/// numbers are accepted.
///
/// # Errors
/// The [`Invalid`] reason. A number of a possible length that is not in the numbering plan is not an error: it is
/// returned with [`Phone::valid`] set to false.
pub fn read(text: &str, country: &str) -> Result<Phone, Invalid> {
    let typed = typed::read(text)?;
    let found = match vanity(&typed, country) {
        Some(found) => found,
        None => dialled(&typed.digits, typed.has_plus, country)?,
    };
    // In `Tel. 2 030 123456`, the first digit numbers the phone lines.
    let is_trunk = after(&typed.digits, found.plan.trunk()).is_some();
    let rest = slice(&typed.digits, 1..typed.digits.len());
    if typed.is_counted
        && !is_trunk
        && dialled(rest, false, country).is_ok_and(|rest| rest.plan.has(&rest.digits))
    {
        return Err(Invalid::Several);
    }
    Ok(Phone {
        e164: join(&["+", found.plan.code(), &found.digits]),
        country: found.region,
        valid: found.plan.has(&found.digits),
        extension: Some(typed.extension).filter(|extension| !extension.is_empty()),
    })
}

/// Returns why a phone number is invalid, or `None` if it is valid. Unlike [`read`], a number that is not in the
/// numbering plan is invalid.
///
/// The widget's build validates plain digits only and accepts anything that takes more parsing, such as words, other
/// scripts and local dialling rules; the handler, which has all rules, validates it again.
pub fn check(text: &str, country: &str) -> Option<Invalid> {
    if !IS_LENIENT {
        return match read(text, country) {
            Ok(phone) => (!phone.valid).then_some(Invalid::NotAssigned),
            Err(invalid) => Some(invalid),
        };
    }
    let (mut digits, mut has_plus, mut is_plain) = (String::new(), false, true);
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' => digits.push(char::from(byte)),
            b'+' if digits.is_empty() => has_plus = true,
            b' ' | b'(' | b')' | b'-' | b'.' => {}
            _ => is_plain = false,
        }
    }
    // Argentine mobile numbers follow local dialling rules from abroad, too.
    let is_argentine = has_plus && after(&digits, "54").is_some();
    if !is_plain || is_argentine || (!has_plus && is_habitual(&digits, country)) {
        let has_number = text
            .bytes()
            .any(|byte| byte.is_ascii_digit() || byte > b'~');
        return (!has_number).then_some(Invalid::NotAPhone);
    }
    match dialled(&digits, has_plus, country) {
        Ok(found) => found.plan.invalid(&found.digits),
        // The calling codes that belong to no country: 800, 808, 87, 88, 979.
        Err(Invalid::CountryUnknown)
            if digits.as_bytes().first() == Some(&b'8') || after(&digits, "979").is_some() =>
        {
            None
        }
        Err(invalid) => Some(invalid),
    }
}

/// Whether a rule of `phone/habits.txt` may apply to digits dialled in a region.
fn is_habitual(digits: &str, country: &str) -> bool {
    parts(HABITUAL, b' ')
        .find_map(|habits| after(habits, country))
        .is_some_and(|pairs| {
            let mut pairs = pairs.as_bytes().chunks(2).peekable();
            pairs.peek().is_none() || pairs.any(|pair| digits.as_bytes().starts_with(pair))
        })
}

/// Resolves a vanity number such as 1-800-FLOWERS. The letters count as digits only after the prefix of a toll-free or
/// premium service, and only if the digits alone are not a valid number.
fn vanity(typed: &Typed, country: &str) -> Option<Found> {
    if typed.letters.is_empty() {
        return None;
    }
    let is_number = |digits: &str| {
        let found = dialled(digits, typed.has_plus, country);
        found.ok().filter(|found| found.plan.has(&found.digits))
    };
    if is_number(&typed.digits).is_some() {
        return None;
    }
    let found = is_number(&join(&[&typed.digits, &typed.letters]))?;
    let is_service = match found.plan.code() {
        "1" => parts("800 833 844 855 866 877 888 900", b' ')
            .any(|code| after(&found.digits, code).is_some()),
        "61" => after(&found.digits, "1").is_some(),
        _ => parts("800 900 700", b' ').any(|code| after(&found.digits, code).is_some()),
    };
    // Requires that all digits of the prefix were typed.
    let has_prefix = typed.digits.len() >= 3 && found.digits.len() >= typed.letters.len() + 2;
    (is_service && has_prefix).then_some(found)
}

/// A number of a possible length, with its plan.
struct Found {
    plan: Plan,
    region: &'static str,
    digits: String,
}

fn dialled(digits: &str, has_plus: bool, country: &str) -> Result<Found, Invalid> {
    let home = Plan::of(country);
    if has_plus {
        return abroad(digits, home);
    }
    let Some((plan, region)) = home else {
        return Err(if country.is_empty() {
            Invalid::CountryNeeded
        } else {
            Invalid::CountryUnknown
        });
    };
    // An international prefix. What follows must be a valid number abroad, or else the zeros belong to a national
    // number.
    for prefix in [plan.of_column(Column::Abroad), "00"] {
        let outside = after(digits, prefix).map(|rest| abroad(rest, home));
        if let Some(Ok(found)) = outside
            && found.plan.has(&found.digits)
        {
            return Ok(found);
        }
    }
    #[cfg(not(leadbridge_build = "widget"))]
    if let Some(found) = habitual(plan, digits, region) {
        return Ok(found);
    }
    if plan.has(digits) {
        return finish(plan, digits, region);
    }
    let without_trunk = after(digits, plan.trunk());
    if let Some(rest) = without_trunk
        && plan.has(rest)
    {
        return finish(plan, rest, region);
    }
    // The calling code without the plus.
    let abroad = after(digits, plan.code()).map(|rest| finish(plan, rest, region));
    if let Some(Ok(found)) = abroad
        && plan.has(&found.digits)
    {
        return Ok(found);
    }
    finish(plan, without_trunk.unwrap_or(digits), region)
}

/// Parses digits that begin with a calling code.
fn abroad(digits: &str, home: Option<(Plan, &'static str)>) -> Result<Found, Invalid> {
    let (plan, own) = Plan::abroad(digits).ok_or(Invalid::CountryUnknown)?;
    match home {
        Some((at_home, region)) if at_home == plan => finish(plan, own, region),
        _ => finish(plan, own, plan.region()),
    }
}

/// Formats an E.164 number. A string that is not E.164 is returned unchanged.
pub fn format(e164: &str, style: Style) -> String {
    let Some((plan, own)) = after(e164, "+").and_then(Plan::abroad) else {
        return e164.to_owned();
    };
    match style {
        Style::International => join(&["+", plan.code(), " ", &grouped(plan, own, false)]),
        Style::National => grouped(plan, own, true),
    }
}

/// Groups a partial number while it is typed. Digits are never added or removed, text with letters is returned
/// unchanged, and grouping a grouped number has no effect. The widget's build groups numbers of 39 regions.
pub fn format_as_typed(text: &str, country: &str) -> String {
    let typed = trim(text, is_space);
    let is_mark = |byte| matches!(byte, b'+' | b' ' | b'(' | b')' | b'-' | b'.' | b'/');
    let mut digits = String::new();
    for (at, byte) in typed.bytes().enumerate() {
        if byte.is_ascii_digit() {
            digits.push_str(slice(typed, at..at + 1));
        } else if !is_mark(byte) {
            return text.to_owned();
        }
    }
    if after(typed, "+").is_some() {
        return match Plan::abroad(&digits) {
            Some((plan, _)) if !plan.groups() => text.to_owned(),
            Some((plan, own)) if !own.is_empty() => {
                join(&["+", plan.code(), " ", &grouped(plan, own, false)])
            }
            _ => join(&["+", &digits]),
        };
    }
    let Some((plan, _)) = Plan::of(country) else {
        return digits;
    };
    if !plan.groups() {
        return text.to_owned();
    }
    match after(&digits, plan.trunk()) {
        None => {
            let (shape, _) = shapes(plan, &digits);
            fill(shape, &digits, (!has_trunk(shape)).then_some(plan.trunk()))
        }
        Some("") => digits,
        Some(rest) if has_trunk(plan.of_column(Column::Shapes)) => grouped(plan, rest, true),
        Some(rest) => join(&[plan.trunk(), " ", &grouped(plan, rest, true)]),
    }
}

/// Converts a number by the local dialling rules of a region in `phone/habits.txt`.
#[cfg(not(leadbridge_build = "widget"))]
fn habitual(plan: Plan, digits: &str, region: &'static str) -> Option<Found> {
    for habit in index::habits() {
        let is_of_region = parts(habit.regions, b' ').any(|own| own == region);
        if !is_of_region || invalid(habit.numbers, digits).is_some() {
            continue;
        }
        let dropped = habit
            .drop
            .bytes()
            .next()
            .map_or(0, |drop| usize::from(drop - b'0'));
        let rest = slice(digits, dropped..digits.len());
        let found = match habit.put {
            "+" => abroad(rest, Some((plan, region))),
            _ => finish(plan, &join(&[habit.put, rest]), region),
        };
        if let Ok(found) = found
            && found.plan.has(&found.digits)
        {
            return Some(found);
        }
    }
    None
}

/// Converts an Argentine mobile number: within the country, 15 precedes the number after the area code; from abroad, 9
/// precedes the area code instead. Many people also write the 15 with the country code, with or without the 9.
fn mobile(plan: Plan, digits: &str) -> Option<String> {
    if plan.region() != "AR" {
        return None;
    }
    let digits = after(digits, "9").unwrap_or(digits);
    let digits = after(digits, "0").unwrap_or(digits);
    (2..=4).find_map(|area| {
        let (area, rest) = digits.split_at_checked(area)?;
        let number = join(&["9", area, after(rest, "15")?]);
        // Only Buenos Aires has an area code of two digits.
        let is_area = area.len() > 2 || area == "11";
        (is_area && plan.has(&number)).then_some(number)
    })
}

fn finish(plan: Plan, digits: &str, region: &'static str) -> Result<Found, Invalid> {
    // In `+44 (0)20 …`, the trunk prefix must be removed, unless the plan has numbers that begin with it.
    let digits = trunkless(plan, digits);
    let found = |digits: String| {
        Ok(Found {
            plan,
            region,
            digits,
        })
    };
    match plan.invalid(digits) {
        None => found(digits.to_owned()),
        Some(invalid) => {
            if !IS_LENIENT && let Some(mobile) = mobile(plan, digits) {
                return found(mobile);
            }
            match invalid {
                Invalid::NotAssigned => found(digits.to_owned()),
                invalid => Err(invalid),
            }
        }
    }
}

fn trunkless(plan: Plan, digits: &str) -> &str {
    // Mexico had a 1 before mobile numbers until 2019, and many people still write it.
    let trunk = if plan.region() == "MX" {
        "1"
    } else {
        plan.trunk()
    };
    match after(digits, trunk) {
        Some(rest) if !plan.has(digits) && plan.has(rest) => rest,
        _ => digits,
    }
}

/// Groups a national number; `home` adds the trunk prefix and brackets.
fn grouped(plan: Plan, digits: &str, home: bool) -> String {
    let (national, international) = shapes(plan, digits);
    match international {
        _ if home => fill(national, digits, Some(plan.trunk())),
        "" => fill(national, digits, None),
        shape => fill(shape, digits, None),
    }
}

/// The grouping patterns for a number, by its first digits, then by its length: the national one, and the international
/// one if it differs.
fn shapes(plan: Plan, digits: &str) -> (&'static str, &'static str) {
    let (mut best, mut found) = (usize::MAX, ("", ""));
    for entry in parts(plan.of_column(Column::Shapes), b',') {
        let (firsts, shape) = cut(entry, b':').unwrap_or(("", entry));
        let shape = cut(shape, b'/').unwrap_or((shape, ""));
        let is_first = |first: &u8| firsts.bytes().any(|known| known == *first);
        let sizes = shape.0.bytes().filter(u8::is_ascii_digit);
        let size: usize = sizes.map(|size| usize::from(size - b'0')).sum();
        let known = digits.bytes().next().as_ref().is_some_and(is_first);
        let distance = size.abs_diff(digits.len()) + if known { 0 } else { 1000 };
        if distance < best {
            (best, found) = (distance, shape);
        }
    }
    found
}

/// Fills a grouping pattern with digits, with the trunk prefix and brackets if the pattern has them. A separator is
/// written together with the digit after it, an opening bracket with the first digit inside; extra digits are appended
/// at the end.
fn fill(shape: &str, digits: &str, trunk: Option<&str>) -> String {
    let (mut out, mut rest, mut marks) = (String::new(), digits, 0);
    for (at, size) in shape.bytes().enumerate() {
        if !size.is_ascii_digit() {
            continue;
        }
        if rest.is_empty() {
            break;
        }
        let has_begun = !out.is_empty();
        // The digits typed so far end inside the brackets.
        let is_last = rest.len() <= usize::from(size - b'0');
        let mut is_bare = has_begun;
        for (mark, byte) in shape.bytes().enumerate().take(at).skip(marks) {
            let is_bracket = matches!(byte, b'(' | b')');
            is_bare &= is_bracket;
            match trunk {
                Some(trunk) if byte == b'~' => out.push_str(trunk),
                _ if byte == b'(' && is_last => {}
                None if byte == b'~' || is_bracket || !has_begun => {}
                _ => out.push_str(slice(shape, mark..mark + 1)),
            }
        }
        if is_bare {
            out.push(' ');
        }
        let group = rest.split_at_checked(usize::from(size - b'0'));
        let (group, left) = group.unwrap_or((rest, ""));
        out.push_str(group);
        (rest, marks) = (left, at + 1);
    }
    out.push_str(rest);
    out
}

/// A byte loop: `str::contains` with a char pulls in a generic searcher, 3 KB of the widget.
fn has_trunk(shape: &str) -> bool {
    shape.bytes().any(|byte| byte == b'~')
}
