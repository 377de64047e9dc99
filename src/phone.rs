//! Phone numbers: read as people write them, judged by the numbering plan of their region, written in E.164 (ITU-T
//! recommendation E.164) and grouped as their country groups them.
//!
//! The plan of each region says how long its numbers are and how they begin. It does not tell a mobile number from a
//! fixed one, and groups the rarer number ranges like the common ones.

mod index;
mod typed;

use crate::text::{IS_LENIENT, after, cut, is_space, join, parts, slice, trim};

use typed::Typed;

/// A phone number.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Phone {
    /// `+`, calling code and national number: `+12015550123`.
    pub e164: String,
    /// The region, an ISO 3166 code: the one asked for where it shares the plan, else the main one of the calling code.
    /// `001`, the world, for numbers of no country, such as those that begin with +800.
    pub country: &'static str,
    /// Whether the region's plan has such numbers: by their length and first digits, two to four of them in Brazil,
    /// China, Czechia, Germany, Israel, Japan, North America, Switzerland and the United Kingdom, fewer elsewhere. It is
    /// never false for a number that libphonenumber 9.0.43 calls valid, as far as a sample of 36,750 random numbers over
    /// all regions tells. Of those that libphonenumber calls invalid, it is true for 27 %; in these nine regions for 0 to
    /// 9 %, except in Germany, where few are invalid and it is true for half of them. No table says whether a number is
    /// in use.
    pub valid: bool,
    /// The digits after `ext`, `x`, `#`, a pause (`,`, `;`) or a word such as `Durchwahl`. They are not part of E.164:
    /// whoever stores the number keeps them elsewhere.
    pub extension: Option<String>,
}

/// Why a text is no phone number.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(missing_docs)]
pub enum Trouble {
    Empty,
    NotAPhone,
    Several,
    CountryUnknown,
    CountryNeeded,
    TooShort,
    TooLong,
    NotAssigned,
}

impl Trouble {
    /// The stable word.
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

    /// What is wrong and what to do.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Empty => "is empty",
            Self::NotAPhone => "is not a phone number: write digits, such as +1 201 555 0123",
            Self::Several => {
                "has digits that are not part of one number: write one number, such as +1 201 555 0123"
            }
            Self::CountryUnknown => {
                "begins with no country code that exists: check the digits after the +"
            }
            Self::CountryNeeded => "needs its country code, such as +1",
            Self::TooShort => "has too few digits",
            Self::TooLong => "has too many digits",
            Self::NotAssigned => "is no number that its country gives out: check the digits",
        }
    }
}

/// How a number is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Style {
    /// As at home: `(201) 555-0123`, `07400 123456`.
    National,
    /// As abroad: `+1 201-555-0123`.
    International,
}

// The columns of `phone/regions.txt`: `REGIONS`, `CODES`, `TRUNKS`, `ABROAD`, `NUMBERS`, `SHAPES`, one line a plan. Of
// `phone/habits.txt`: `HABITS`, and `HABITUAL`, the regions in it, each with
// the first two digits of what is dialled so there, where it is not any number.
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

/// The numbering plan of a region: a line of every column.
#[derive(Clone, Copy, Eq, PartialEq)]
struct Plan(usize);

impl Plan {
    fn of_column(self, column: Column) -> &'static str {
        index::line(column, self.0)
    }

    /// The main one of those that share it.
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

    /// Whether this build knows how the numbers are grouped.
    fn groups(self) -> bool {
        !IS_LENIENT || !self.of_column(Column::Shapes).is_empty()
    }

    /// The plan of a region, its own or the one it shares, and the region as the table has it.
    fn of(region: &str) -> Option<(Self, &'static str)> {
        index::of_region(region).map(|(line, own)| (Self(line), own))
    }

    /// The plan whose calling code the digits begin with, and the digits behind it.
    fn abroad(digits: &str) -> Option<(Self, &str)> {
        let mut lines = index::codes().enumerate();
        lines.find_map(|(line, code)| after(digits, code).map(|own| (Self(line), own)))
    }

    fn has(self, digits: &str) -> bool {
        self.misses(digits).is_none()
    }

    fn misses(self, digits: &str) -> Option<Trouble> {
        index::misses(self.0, digits)
    }
}

/// Why a plan has no such number. For each kind of number stand its beginnings, with `|` between them, and behind them how
/// many digits it has: one letter, or two for at least and at most.
fn misses(numbers: &str, digits: &str) -> Option<Trouble> {
    let (mut too_few, mut too_many) = (true, true);
    // Of this kind, of this beginning, and of these brackets.
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
    Some(out_of(too_few, too_many))
}

/// What is wrong with a number that is none, by the lengths that the plan has.
fn out_of(too_few: bool, too_many: bool) -> Trouble {
    match (too_few, too_many) {
        (true, _) => Trouble::TooShort,
        (_, true) => Trouble::TooLong,
        _ => Trouble::NotAssigned,
    }
}

/// Reads a phone number. `country` is the ISO 3166 code in which a national number is read; empty where only
/// international numbers are taken.
///
/// # Errors
/// A [`Trouble`] that says what is wrong. A number of a possible length that the plan does not have is no error: it comes
/// back with [`Phone::valid`] false.
pub fn read(text: &str, country: &str) -> Result<Phone, Trouble> {
    let typed = typed::read(text)?;
    let found = match vanity(&typed, country) {
        Some(found) => found,
        None => dialled(&typed.digits, typed.has_plus, country)?,
    };
    // `Tel. 2 030 123456`: the first digit counts the numbers.
    let is_trunk = after(&typed.digits, found.plan.trunk()).is_some();
    let rest = slice(&typed.digits, 1..typed.digits.len());
    if typed.is_counted
        && !is_trunk
        && dialled(rest, false, country).is_ok_and(|rest| rest.plan.has(&rest.digits))
    {
        return Err(Trouble::Several);
    }
    Ok(Phone {
        e164: join(&["+", found.plan.code(), &found.digits]),
        country: found.region,
        valid: found.plan.has(&found.digits),
        extension: Some(typed.extension).filter(|extension| !extension.is_empty()),
    })
}

/// What is wrong with a phone number, if anything: as [`read`], and a number that the plan does not have is wrong, too.
///
/// A build for pages judges plain digits only and accepts what takes more to read, such as words, other scripts and the
/// habits of a region: the handler, which has all rules, judges it.
pub fn trouble(text: &str, country: &str) -> Option<Trouble> {
    if !IS_LENIENT {
        return match read(text, country) {
            Ok(phone) => (!phone.valid).then_some(Trouble::NotAssigned),
            Err(trouble) => Some(trouble),
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
    // The mobile numbers of Argentina are a habit that is seen abroad, too.
    let is_argentine = has_plus && after(&digits, "54").is_some();
    if !is_plain || is_argentine || (!has_plus && is_habitual(&digits, country)) {
        let has_number = text
            .bytes()
            .any(|byte| byte.is_ascii_digit() || byte > b'~');
        return (!has_number).then_some(Trouble::NotAPhone);
    }
    match dialled(&digits, has_plus, country) {
        Ok(found) => found.plan.misses(&found.digits),
        // The codes of no country: 800, 808, 87, 88, 979.
        Err(Trouble::CountryUnknown)
            if digits.as_bytes().first() == Some(&b'8') || after(&digits, "979").is_some() =>
        {
            None
        }
        Err(trouble) => Some(trouble),
    }
}

/// Whether digits may be dialled as `phone/habits.txt` says of the region.
fn is_habitual(digits: &str, country: &str) -> bool {
    parts(HABITUAL, b' ')
        .find_map(|habits| after(habits, country))
        .is_some_and(|pairs| {
            let mut pairs = pairs.as_bytes().chunks(2).peekable();
            pairs.peek().is_none() || pairs.any(|pair| digits.as_bytes().starts_with(pair))
        })
}

/// The letters of a vanity number such as 1-800-FLOWERS: only behind the prefix of a free or paid service, and only where
/// digits and letters together are a number and the digits alone are none.
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
    // All digits of the prefix were typed.
    let has_prefix = typed.digits.len() >= 3 && found.digits.len() >= typed.letters.len() + 2;
    (is_service && has_prefix).then_some(found)
}

/// A number of a possible length.
struct Found {
    plan: Plan,
    region: &'static str,
    digits: String,
}

fn dialled(digits: &str, has_plus: bool, country: &str) -> Result<Found, Trouble> {
    let home = Plan::of(country);
    if has_plus {
        return abroad(digits, home);
    }
    let Some((plan, region)) = home else {
        return Err(if country.is_empty() {
            Trouble::CountryNeeded
        } else {
            Trouble::CountryUnknown
        });
    };
    // Dialled from home to abroad; what follows must be a number there, or the zeros belong to a national one.
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
    // The country code without its plus.
    let abroad = after(digits, plan.code()).map(|rest| finish(plan, rest, region));
    if let Some(Ok(found)) = abroad
        && plan.has(&found.digits)
    {
        return Ok(found);
    }
    finish(plan, without_trunk.unwrap_or(digits), region)
}

/// Digits that begin with a calling code.
fn abroad(digits: &str, home: Option<(Plan, &'static str)>) -> Result<Found, Trouble> {
    let (plan, own) = Plan::abroad(digits).ok_or(Trouble::CountryUnknown)?;
    match home {
        Some((at_home, region)) if at_home == plan => finish(plan, own, region),
        _ => finish(plan, own, plan.region()),
    }
}

/// Writes a number in E.164 as people do; a text that is none comes back as it is.
pub fn format(e164: &str, style: Style) -> String {
    let Some((plan, own)) = after(e164, "+").and_then(Plan::abroad) else {
        return e164.to_owned();
    };
    match style {
        Style::International => join(&["+", plan.code(), " ", &shaped(plan, own, false)]),
        Style::National => shaped(plan, own, true),
    }
}

/// Groups what has been typed so far as the country groups it. No digit is added or lost, a text with letters is left
/// alone, and grouping what is grouped changes nothing. A build for pages groups the numbers of 39 regions.
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
                join(&["+", plan.code(), " ", &shaped(plan, own, false)])
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
            lay(shape, &digits, (!has_trunk(shape)).then_some(plan.trunk()))
        }
        Some("") => digits,
        Some(rest) if has_trunk(plan.of_column(Column::Shapes)) => shaped(plan, rest, true),
        Some(rest) => join(&[plan.trunk(), " ", &shaped(plan, rest, true)]),
    }
}

/// A number as `phone/habits.txt` says that it is dialled in a region.
#[cfg(not(leadbridge_build = "widget"))]
fn habitual(plan: Plan, digits: &str, region: &'static str) -> Option<Found> {
    for habit in index::habits() {
        let is_of_region = parts(habit.regions, b' ').any(|own| own == region);
        if !is_of_region || misses(habit.numbers, digits).is_some() {
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

/// Argentina writes 15 before a mobile number, after the area code, where abroad a 9 stands before it. Many write the 15
/// abroad as well, with the 9 or without it.
fn mobile(plan: Plan, digits: &str) -> Option<String> {
    if plan.region() != "AR" {
        return None;
    }
    let digits = after(digits, "9").unwrap_or(digits);
    let digits = after(digits, "0").unwrap_or(digits);
    (2..=4).find_map(|area| {
        let (area, rest) = digits.split_at_checked(area)?;
        let number = join(&["9", area, after(rest, "15")?]);
        // Buenos Aires alone has an area code of two digits.
        let is_area = area.len() > 2 || area == "11";
        (is_area && plan.has(&number)).then_some(number)
    })
}

fn finish(plan: Plan, digits: &str, region: &'static str) -> Result<Found, Trouble> {
    // `+44 (0)20 …`: the trunk prefix has no place after a country code, unless the plan has such numbers.
    let digits = trunkless(plan, digits);
    let found = |digits: String| {
        Ok(Found {
            plan,
            region,
            digits,
        })
    };
    match plan.misses(digits) {
        None => found(digits.to_owned()),
        Some(_) if !IS_LENIENT && let Some(mobile) = mobile(plan, digits) => found(mobile),
        Some(Trouble::NotAssigned) => found(digits.to_owned()),
        Some(trouble) => Err(trouble),
    }
}

fn trunkless(plan: Plan, digits: &str) -> &str {
    // Mexico had a 1 before mobile numbers until 2019, and many still write it.
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

/// Groups a national number; `home` with trunk prefix and brackets.
fn shaped(plan: Plan, digits: &str, home: bool) -> String {
    let (national, international) = shapes(plan, digits);
    match international {
        _ if home => lay(national, digits, Some(plan.trunk())),
        "" => lay(national, digits, None),
        shape => lay(shape, digits, None),
    }
}

/// The shapes for these digits, by their first, then by length: the national one, and the international one where it is
/// another.
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

/// Lays digits into a shape, with the trunk prefix and brackets where there is one. What stands between groups appears
/// with the digit after it, brackets with the first digit behind them; digits that are left over stand at the end.
fn lay(shape: &str, digits: &str, trunk: Option<&str>) -> String {
    let (mut out, mut rest, mut marks) = (String::new(), digits, 0);
    for (at, size) in shape.bytes().enumerate() {
        if !size.is_ascii_digit() {
            continue;
        }
        if rest.is_empty() {
            break;
        }
        let has_begun = !out.is_empty();
        // What is typed so far ends inside the brackets.
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

/// Byte by byte: `str::contains` of a char brings a whole searcher along, 3 KB of the widget.
fn has_trunk(shape: &str) -> bool {
    shape.bytes().any(|byte| byte == b'~')
}
