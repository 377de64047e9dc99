//! Phone numbers: read as people write them, judged by the numbering plan of their region, written in E.164 (ITU-T
//! recommendation E.164) and grouped as their country groups them.
//!
//! The plan of each region says how long its numbers are and how they begin. It does not tell a mobile number from a
//! fixed one, and groups the rarer number ranges like the common ones.

use crate::text::{cut, parts, trim};

/// A phone number.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Phone {
    /// `+`, calling code and national number: `+12015550123`.
    pub e164: String,
    /// The region, an ISO 3166 code: the one asked for where it shares the plan, else the main one of the calling code.
    pub country: &'static str,
    /// Whether the region's plan has such numbers.
    pub valid: bool,
    /// The digits after `ext`, `x` or `#`; they are no part of E.164.
    pub extension: Option<String>,
}

/// Why a text is no phone number.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(missing_docs)]
pub enum Trouble {
    Empty,
    NotAPhone,
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

// The columns of `phone/regions.txt`: `REGIONS`, `CODES`, `TRUNKS`, `ABROAD`, `PATTERNS`, `SHAPES`, one line a plan.
include!(concat!(env!("OUT_DIR"), "/regions.rs"));

/// The numbering plan of a region.
#[derive(Clone, Copy, Debug)]
struct Plan {
    region: &'static str,
    code: &'static str,
    trunk: &'static str,
    abroad: &'static str,
    pattern: &'static str,
    shapes: &'static str,
}

impl Plan {
    fn at(line: usize) -> Self {
        let of = |column: &'static str| parts(column, b'\n').nth(line).unwrap_or_default();
        let regions = of(REGIONS);
        Self {
            region: cut(regions, b' ').map_or(regions, |(main, _)| main),
            code: of(CODES),
            trunk: of(TRUNKS),
            abroad: of(ABROAD),
            pattern: of(PATTERNS),
            shapes: of(SHAPES),
        }
    }

    /// The plan of a region, its own or the one it shares, and the region as the table has it.
    fn of(region: &str) -> Option<(Self, &'static str)> {
        let mut lines = parts(REGIONS, b'\n').enumerate();
        lines.find_map(|(line, regions)| {
            let own = parts(regions, b' ').find(|own| *own == region)?;
            Some((Self::at(line), own))
        })
    }

    /// The plan whose calling code the digits begin with.
    fn abroad(digits: &str) -> Option<Self> {
        let line = parts(CODES, b'\n').position(|code| digits.starts_with(code))?;
        Some(Self::at(line))
    }

    fn has(&self, digits: &str) -> bool {
        fits(self.pattern, digits)
    }
}

/// Reads a phone number. `country` is the ISO 3166 code in which a national number is read; empty where only
/// international numbers are taken.
///
/// # Errors
/// A [`Trouble`] that says what is wrong. A number of a possible length that the plan does not have is no error: it comes
/// back with [`Phone::valid`] false.
pub fn read(text: &str, country: &str) -> Result<Phone, Trouble> {
    let (digits, plus, extension) = digits_of(text)?;
    let home = Plan::of(country);
    let national = |plan: Plan, digits: &str, region: &'static str| {
        finish(plan, digits, region, extension.clone())
    };
    if plus {
        return match Plan::abroad(&digits) {
            None => Err(Trouble::CountryUnknown),
            Some(plan) => {
                let region = home
                    .filter(|(own, _)| own.region == plan.region)
                    .map_or(plan.region, |(_, own)| own);
                national(
                    plan,
                    digits.strip_prefix(plan.code).unwrap_or_default(),
                    region,
                )
            }
        };
    }
    let Some((plan, region)) = home else {
        return Err(if country.is_empty() {
            Trouble::CountryNeeded
        } else {
            Trouble::CountryUnknown
        });
    };
    // Dialled from home to abroad; what follows must be a number there, or the zeros belong to a national one.
    let outside = digits.strip_prefix("00").or_else(|| {
        digits
            .strip_prefix(plan.abroad)
            .filter(|_| !plan.abroad.is_empty())
    });
    let outside = outside.and_then(|rest| read(&["+", rest].concat(), country).ok());
    if let Some(phone) = outside.filter(|phone| phone.valid) {
        return Ok(Phone { extension, ..phone });
    }
    if plan.has(&digits) {
        return national(plan, &digits, region);
    }
    let without_trunk = digits
        .strip_prefix(plan.trunk)
        .filter(|_| !plan.trunk.is_empty());
    if let Some(rest) = without_trunk.filter(|rest| plan.has(rest)) {
        return national(plan, rest, region);
    }
    if let Some(rest) = local(plan, without_trunk.unwrap_or(&digits)) {
        return national(plan, &rest, region);
    }
    // The country code without its plus.
    match digits.strip_prefix(plan.code) {
        Some(rest) if plan.has(trunkless(plan, rest)) => national(plan, rest, region),
        _ => national(plan, without_trunk.unwrap_or(&digits), region),
    }
}

/// Writes a number in E.164 as people do; a text that is none comes back as it is.
pub fn format(e164: &str, style: Style) -> String {
    let Some(digits) = e164.strip_prefix('+') else {
        return e164.to_owned();
    };
    let Some(plan) = Plan::abroad(digits) else {
        return e164.to_owned();
    };
    let own = digits.strip_prefix(plan.code).unwrap_or_default();
    match style {
        Style::International => ["+", plan.code, " ", &shaped(plan, own, false)].concat(),
        Style::National => shaped(plan, own, true),
    }
}

/// Groups what has been typed so far as the country groups it. No digit is added or lost, a text with letters is left
/// alone, and grouping what is grouped changes nothing.
pub fn format_as_typed(text: &str, country: &str) -> String {
    let typed = trim(text, char::is_whitespace);
    if typed
        .bytes()
        .any(|byte| !byte.is_ascii_digit() && !b"+ ()-./".contains(&byte))
    {
        return text.to_owned();
    }
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    if typed.starts_with('+') {
        return match Plan::abroad(&digits) {
            None => ["+", &digits].concat(),
            Some(plan) if digits.len() == plan.code.len() => ["+", &digits].concat(),
            Some(plan) => [
                "+",
                plan.code,
                " ",
                &shaped(
                    plan,
                    digits.strip_prefix(plan.code).unwrap_or_default(),
                    false,
                ),
            ]
            .concat(),
        };
    }
    let Some((plan, _)) = Plan::of(country) else {
        return digits;
    };
    match digits
        .strip_prefix(plan.trunk)
        .filter(|_| !plan.trunk.is_empty())
    {
        None if plan.trunk.is_empty() => shaped(plan, &digits, true),
        None => shaped_without_trunk(plan, &digits),
        Some("") => digits,
        Some(rest) if has_trunk(plan.shapes) => shaped(plan, rest, true),
        Some(rest) => [plan.trunk, " ", &shaped(plan, rest, true)].concat(),
    }
}

/// Two habits at home that no other country has: Belarus dials 8 0, and Argentina writes 15 before a mobile number, after
/// the area code, where abroad a 9 stands before it.
fn local(plan: Plan, digits: &str) -> Option<String> {
    let found = match plan.region {
        "BY" => digits.strip_prefix('0')?.to_owned(),
        "AR" => (2..=4).find_map(|area| {
            let (area, rest) = digits.split_at_checked(area)?;
            let number = ["9", area, rest.strip_prefix("15")?].concat();
            plan.has(&number).then_some(number)
        })?,
        _ => return None,
    };
    plan.has(&found).then_some(found)
}

fn finish(
    plan: Plan,
    digits: &str,
    region: &'static str,
    extension: Option<String>,
) -> Result<Phone, Trouble> {
    // `+44 (0)20 …`: the trunk prefix has no place after a country code, unless the plan has such numbers.
    let digits = trunkless(plan, digits);
    let valid = plan.has(digits);
    if !valid {
        let (shortest, longest) = span(plan.pattern.as_bytes());
        if digits.len() < shortest {
            return Err(Trouble::TooShort);
        }
        if digits.len() > longest {
            return Err(Trouble::TooLong);
        }
    }
    Ok(Phone {
        e164: ["+", plan.code, digits].concat(),
        country: region,
        valid,
        extension,
    })
}

fn trunkless(plan: Plan, digits: &str) -> &str {
    // Mexico had a 1 before mobile numbers until 2019, and many still write it.
    let trunk = if plan.region == "MX" { "1" } else { plan.trunk };
    match digits.strip_prefix(trunk) {
        Some(rest) if !trunk.is_empty() && !plan.has(digits) && plan.has(rest) => rest,
        _ => digits,
    }
}

/// The digits of a text, whether a plus stands before them, and the extension.
fn digits_of(text: &str) -> Result<(String, bool, Option<String>), Trouble> {
    let lower = trim(text, char::is_whitespace).to_ascii_lowercase();
    let lower = lower.strip_prefix("tel:").unwrap_or(&lower);
    let (mut digits, mut plus, mut letters) = (String::new(), false, 0);
    let mut extension = String::new();
    let mut rest = lower.chars();
    while let Some(c) = rest.next() {
        match c {
            '+' | '＋' if digits.is_empty() => plus = true,
            // What follows belongs to the house: `x808`, `ext. 808`, `;ext=808`, `#808`.
            'x' | '#' | ';' if !digits.is_empty() => {
                extension = rest.by_ref().filter_map(digit).collect()
            }
            'e' if rest.as_str().starts_with("xt") => {
                extension = rest.by_ref().filter_map(digit).collect()
            }
            'a'..='z' => {
                // The letters of a keypad (ITU-T E.161).
                letters += 1;
                let keys = b"22233344455566677778889999";
                digits.push(
                    keys.get(c as usize - 'a' as usize)
                        .map_or('0', |key| *key as char),
                );
            }
            _ => match digit(c) {
                Some(digit) => digits.push(digit),
                None if is_between(c) => {}
                None => return Err(Trouble::NotAPhone),
            },
        }
    }
    let written = digits.len() - letters;
    if digits.is_empty() {
        return Err(if lower.is_empty() {
            Trouble::Empty
        } else {
            Trouble::NotAPhone
        });
    }
    if letters > 0 && (written < 3 || digits.len() < 10) {
        return Err(Trouble::NotAPhone);
    }
    Ok((
        digits,
        plus,
        Some(extension).filter(|extension| !extension.is_empty()),
    ))
}

/// A digit of any script that phones are written in: ASCII, full width, Arabic, Persian, Devanagari.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '０'..='９' => '０',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        _ => return None,
    };
    char::from_digit(c as u32 - zero as u32, 10)
}

/// What people put between digits: spaces, dashes, dots, slashes, brackets, and marks that cannot be seen.
fn is_between(c: char) -> bool {
    c.is_whitespace()
        || " ()-./,_*~:[]".chars().any(|known| known == c)
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2010}'..='\u{2015}' | '\u{2060}' | '\u{2212}' | '\u{feff}' | '（' | '）' | '－' | '．')
}

/// Groups a national number; `home` with trunk prefix and brackets.
fn shaped(plan: Plan, digits: &str, home: bool) -> String {
    let shape = shape(plan, digits);
    let (national, international) = cut(shape, b'/').unwrap_or((shape, ""));
    if home {
        return lay(national, digits, plan.trunk);
    }
    if !international.is_empty() {
        return lay(international, digits, "");
    }
    lay(&bare(national), digits, "")
}

fn shaped_without_trunk(plan: Plan, digits: &str) -> String {
    let shape = shape(plan, digits);
    let national = cut(shape, b'/').map_or(shape, |(national, _)| national);
    if has_trunk(national) {
        lay(&bare(national), digits, "")
    } else {
        lay(national, digits, "")
    }
}

/// Byte by byte: `str::contains` of a char brings a whole searcher along, 3 KB of the widget.
fn has_trunk(shape: &str) -> bool {
    shape.bytes().any(|byte| byte == b'~')
}

fn bare(shape: &str) -> String {
    let kept = shape.chars().filter(|c| !matches!(c, '~' | '(' | ')'));
    kept.skip_while(|c| matches!(c, ' ' | '-')).collect()
}

/// The shape for these digits: by their first, then by length.
fn shape(plan: Plan, digits: &str) -> &'static str {
    let first = digits.chars().next().unwrap_or('0');
    let size = |shape: &str| -> usize {
        cut(shape, b'/')
            .map_or(shape, |(national, _)| national)
            .bytes()
            .filter(u8::is_ascii_digit)
            .map(|digit| usize::from(digit - b'0'))
            .sum()
    };
    let mut best: Option<(bool, usize, &'static str)> = None;
    for entry in parts(plan.shapes, b',') {
        let (firsts, shape) = cut(entry, b':').unwrap_or(("", entry));
        let rank = (
            !firsts.chars().any(|known| known == first),
            size(shape).abs_diff(digits.len()),
        );
        if best.is_none_or(|(other, distance, _)| rank < (other, distance)) {
            best = Some((rank.0, rank.1, shape));
        }
    }
    best.map_or("", |(_, _, shape)| shape)
}

/// Lays digits into a shape. What stands between groups appears with the digit after it; digits that are left over stand
/// at the end.
fn lay(shape: &str, digits: &str, trunk: &str) -> String {
    let mut out = String::with_capacity(digits.len() + 6);
    let (mut rest, mut between) = (digits, String::new());
    for c in shape.chars() {
        match c {
            '1'..='9' => {
                let (group, after) = rest
                    .split_at_checked(c as usize - '0' as usize)
                    .unwrap_or((rest, ""));
                if group.is_empty() {
                    return out;
                }
                out.push_str(&between);
                between.clear();
                out.push_str(group);
                rest = after;
            }
            '~' => between.push_str(trunk),
            other => between.push(other),
        }
    }
    out.push_str(rest);
    out
}

/// Whether the digits are of a pattern's language: digits, `d`, `[1-35]`, `( | )`, `{n}`, `{n,m}`, `?`.
fn fits(pattern: &str, digits: &str) -> bool {
    fn any(pattern: &[u8], digits: &[u8], done: &mut dyn FnMut(&[u8]) -> bool) -> bool {
        alternatives(pattern).any(|alternative| chain(alternative, digits, done))
    }
    fn chain(pattern: &[u8], digits: &[u8], done: &mut dyn FnMut(&[u8]) -> bool) -> bool {
        match Atom::first(pattern) {
            None => done(digits),
            Some((atom, rest)) => repeat(atom, rest, digits, done),
        }
    }
    fn repeat(
        atom: Atom<'_>,
        rest: &[u8],
        digits: &[u8],
        done: &mut dyn FnMut(&[u8]) -> bool,
    ) -> bool {
        if atom.most > 0 {
            let once_less = Atom {
                least: atom.least.saturating_sub(1),
                most: atom.most - 1,
                ..atom
            };
            let matched = match atom.group() {
                Some(inside) => any(inside, digits, &mut |left| {
                    repeat(once_less, rest, left, done)
                }),
                None => match digits.split_first() {
                    Some((digit, left)) if atom.has(*digit) => repeat(once_less, rest, left, done),
                    _ => false,
                },
            };
            if matched {
                return true;
            }
        }
        atom.least == 0 && chain(rest, digits, done)
    }
    any(pattern.as_bytes(), digits.as_bytes(), &mut <[u8]>::is_empty)
}

/// How few and how many digits a pattern takes.
fn span(pattern: &[u8]) -> (usize, usize) {
    let (mut shortest, mut longest) = (usize::MAX, 0);
    for mut rest in alternatives(pattern) {
        let (mut few, mut many) = (0, 0);
        while let Some((atom, after)) = Atom::first(rest) {
            let (least, most) = atom.group().map_or((1, 1), span);
            few += least * atom.least;
            many += most * atom.most;
            rest = after;
        }
        (shortest, longest) = (shortest.min(few), longest.max(many));
    }
    (shortest, longest)
}

/// The parts between the `|` of this level.
fn alternatives(pattern: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut depth = 0;
    pattern.split(move |byte| {
        depth += i32::from(*byte == b'(') - i32::from(*byte == b')');
        *byte == b'|' && depth == 0
    })
}

/// One digit, set of digits or group of a pattern, and how often it stands.
#[derive(Clone, Copy)]
struct Atom<'a> {
    text: &'a [u8],
    least: usize,
    most: usize,
}

impl<'a> Atom<'a> {
    /// The first atom of a pattern, and what follows it.
    fn first(pattern: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let mut depth = 0;
        let closes = |byte: &u8| {
            depth +=
                i32::from(matches!(byte, b'(' | b'[')) - i32::from(matches!(byte, b')' | b']'));
            depth == 0
        };
        let (text, rest) = pattern.split_at_checked(pattern.iter().position(closes)? + 1)?;
        let once = Self {
            text,
            least: 1,
            most: 1,
        };
        match rest.split_first() {
            Some((b'?', rest)) => Some((Self { least: 0, ..once }, rest)),
            Some((b'{', rest)) => {
                let (mut numbers, mut at) = ([0, 0], 0);
                let mut left = rest;
                while let Some((byte, after)) = left.split_first() {
                    left = after;
                    match byte {
                        b'}' => break,
                        b',' => at = 1,
                        digit => numbers[at] = numbers[at] * 10 + usize::from(digit - b'0'),
                    }
                }
                let [least, most] = numbers;
                let most = if at == 0 { least } else { most };
                Some((Self { text, least, most }, left))
            }
            _ => Some((once, rest)),
        }
    }

    fn group(&self) -> Option<&'a [u8]> {
        self.text.strip_prefix(b"(")?.strip_suffix(b")")
    }

    fn has(&self, digit: u8) -> bool {
        let set = self
            .text
            .strip_prefix(b"[")
            .and_then(|set| set.strip_suffix(b"]"));
        let set = match (set, self.text) {
            (None, b"d") => return true,
            (set, text) => set.unwrap_or(text),
        };
        (0..set.len()).any(|at| match set.get(at..at + 3) {
            Some([first, b'-', last]) => (*first..=*last).contains(&digit),
            _ => set[at] == digit,
        })
    }
}
