//! Dates and times in the formats that HighLevel and HTTP use.

use crate::text::{has, join, natural, parts, slice, split_once};

/// A date in the Gregorian calendar.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(missing_docs)]
pub struct Date {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

impl Date {
    /// Formats the date as `YYYY-MM-DD`.
    pub fn iso(self) -> String {
        let mut out = String::with_capacity(10);
        digits(&mut out, u32::from(self.year), 4);
        out.push('-');
        digits(&mut out, u32::from(self.month), 2);
        out.push('-');
        digits(&mut out, u32::from(self.day), 2);
        out
    }
}

/// Which number is the month in a date such as `03/04/2026`, where both numbers could be.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Order {
    /// Month first if possible, as in `11/21/1968`. This is how HighLevel reads dates.
    MonthFirst,
    /// Month first only: `21/11/1968` is rejected.
    MonthOnly,
    /// Day first if possible, as in `21/11/1968`.
    DayFirst,
    /// Day first only: `11/21/1968` is rejected.
    DayOnly,
}

/// The date format of a system.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    order: Order,
    write: fn(Date) -> String,
}

impl Format {
    /// A format with the year or the month first, such as `11/21/1968`.
    pub const fn month_first(write: fn(Date) -> String) -> Self {
        Self {
            order: Order::MonthFirst,
            write,
        }
    }

    /// A format with the day first, such as `21/11/1968`.
    pub const fn day_first(write: fn(Date) -> String) -> Self {
        Self {
            order: Order::DayFirst,
            write,
        }
    }

    /// Formats a date.
    pub fn write(self, date: Date) -> String {
        (self.write)(date)
    }

    /// Parses a date with the year first or in the order of this format, never in the other order.
    pub fn read(self, text: &str) -> Option<Date> {
        let order = match self.order {
            Order::DayFirst | Order::DayOnly => Order::DayOnly,
            Order::MonthFirst | Order::MonthOnly => Order::MonthOnly,
        };
        read(text, order)
    }

    /// Whether the day comes before the month.
    pub(crate) fn is_day_first(self) -> bool {
        self.order == Order::DayFirst
    }

    /// Parses a date in either order, preferably that of this format.
    pub(crate) fn guess(self, text: &str) -> Option<Date> {
        read(text, self.order)
    }
}

/// Parses a date in any of HighLevel's eight formats (year first or last; `/`, `-`, `.` or `_` as the separator), or
/// the date part of an ISO 8601 timestamp. `order` only matters if both readings are valid dates.
pub fn read(text: &str, order: Order) -> Option<Date> {
    let text = text.trim();
    let text = text.split(['T', ' ']).next().unwrap_or_default();
    let mut parts = text.split(['/', '-', '.', '_']);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let number = |text| natural(text)?.try_into().ok();
    if a.len() == 4 {
        return day(number(a)?, number(b)?, number(c)?);
    }
    if c.len() != 4 || a.len() > 2 || b.len() > 2 {
        return None;
    }
    let (first, second, year) = (number(a)?, number(b)?, number(c)?);
    let (month_first, day_first) = (day(year, first, second), day(year, second, first));
    match order {
        Order::MonthFirst => month_first.or(day_first),
        // HighLevel reads dots with the month first, people write them with the day first.
        Order::MonthOnly
            if has(text, ".") && day_first.is_some_and(|_| month_first != day_first) =>
        {
            None
        }
        Order::MonthOnly => month_first,
        Order::DayFirst => day_first.or(month_first),
        Order::DayOnly => day_first,
    }
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Parses everything that [`read`] does, and dates with an English month name, such as `Nov 10, 1946` or `26th November
/// 1961`. HighLevel does not accept month names: send [`Date::iso`].
#[doc(hidden)]
pub fn read_written(text: &str, order: Order) -> Option<Date> {
    let words = || {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric());
        words.filter(|word| !word.is_empty())
    };
    let month_of = |word: &str| {
        let begins = |name: &&str| {
            word.get(..3)
                .is_some_and(|start| start.eq_ignore_ascii_case(name))
        };
        let is_name = word.bytes().all(|byte| byte.is_ascii_alphabetic());
        MONTHS.iter().position(|name| is_name && begins(name))
    };
    let number_of = |word: &str| {
        let ordinal = ["st", "nd", "rd", "th"];
        let digits = ordinal.iter().find_map(|end| word.strip_suffix(end));
        natural(digits.unwrap_or(word))?.try_into().ok()
    };
    let numeric = read(text, order);
    numeric.or_else(|| {
        let month = words().find_map(month_of)? as u16 + 1;
        let mut numbers = words().filter(|word| month_of(word).is_none());
        let (first, second) = (numbers.next()?, numbers.next()?);
        let (number, year) = match (first.len(), second.len()) {
            (_, 4) => (first, second),
            (4, _) => (second, first),
            _ => return None,
        };
        match numbers.next() {
            None => day(number_of(year)?, month, number_of(number)?),
            Some(_) => None,
        }
    })
}

fn day(year: u16, month: u16, day: u16) -> Option<Date> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = [
        31,
        if leap { 29 } else { 28 },
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ];
    let last = *days.get(usize::from(month).checked_sub(1)?)?;
    (year > 0 && (1..=last).contains(&day)).then_some(Date {
        year,
        month: month as u8,
        day: day as u8,
    })
}

/// Parses an RFC 3339 timestamp (`2026-11-24T13:00:00.000Z`, `2026-11-24T13:00+01:00`) into milliseconds since 1970. A
/// timestamp without a zone is taken as UTC.
pub fn instant(text: &str) -> Option<i64> {
    let (date, time) = text.trim().split_once(['T', 't', ' '])?;
    if date.len() != 10 || date.as_bytes().get(4) != Some(&b'-') {
        return None;
    }
    let date = read(date, Order::MonthFirst)?;
    let zone = time.bytes().position(|byte| b"Zz+-".contains(&byte));
    let zone = zone.unwrap_or(time.len());
    let (clock, zone) = (slice(time, 0..zone), slice(time, zone..time.len()));
    let two = |text: &str, most: i64| -> Option<i64> {
        let number = natural(text)? as i64;
        (text.len() == 2 && number <= most).then_some(number)
    };
    let mut parts = clock.split(':');
    let (hour, minute) = (two(parts.next()?, 23)?, two(parts.next()?, 59)?);
    let (seconds, fraction) = match parts.next() {
        None => (0, 0),
        Some(text) => {
            let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
            if !part.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            let fraction = part
                .bytes()
                .chain(*b"000")
                .take(3)
                .fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0'));
            (two(whole, 60)?, fraction)
        }
    };
    if parts.next().is_some() {
        return None;
    }
    let offset = match zone.chars().next() {
        None | Some('Z' | 'z') => (zone.len() <= 1).then_some(0)?,
        Some(sign) => {
            let plain: String = zone.chars().skip(1).filter(|c| *c != ':').collect();
            let (hours, minutes) = (
                two(plain.get(..2)?, 23)?,
                if plain.len() > 2 {
                    two(plain.get(2..)?, 59)?
                } else {
                    0
                },
            );
            (hours * 60 + minutes) * if sign == '-' { -1 } else { 1 }
        }
    };
    let minutes = days_since_1970(date) * 1440 + hour * 60 + minute - offset;
    Some((minutes * 60 + seconds) * 1000 + fraction)
}

/// Whether the time of day in a timestamp that [`instant`] reads has an offset or `Z`.
pub(crate) fn has_offset(text: &str) -> bool {
    text.bytes().skip(10).any(|byte| b"Zz+-".contains(&byte))
}

/// Formats milliseconds since 1970 as `2026-11-24T13:00:00.000Z`.
pub fn rfc3339(at: i64) -> String {
    let (days, rest) = (at.div_euclid(86_400_000), at.rem_euclid(86_400_000));
    let date = date_of(days);
    let mut out = date.iso();
    for (mark, value, width) in [
        ('T', rest / 3_600_000, 2),
        (':', rest / 60_000 % 60, 2),
        (':', rest / 1000 % 60, 2),
        ('.', rest % 1000, 3),
    ] {
        out.push(mark);
        digits(&mut out, value as u32, width);
    }
    out.push('Z');
    out
}

/// Parses an HTTP date such as `Tue, 24 Nov 2026 13:00:00 GMT` (RFC 9110, section 5.6.7) into milliseconds since 1970.
#[doc(hidden)]
pub fn http(text: &str) -> Option<i64> {
    let mut parts = parts(split_once(text, ", ")?.1, b' ');
    let (date, month, year, clock) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let month = MONTHS.iter().position(|name| *name == month)? as u16 + 1;
    let number = |text| u16::try_from(natural(text)?).ok();
    let found = day(number(year)?, month, number(date)?)?;
    instant(&join(&[&found.iso(), "T", clock, "Z"]))
}

/// The number of days from 1970-01-01 to a date (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
pub(crate) fn days_since_1970(date: Date) -> i64 {
    let (month, day) = (i64::from(date.month), i64::from(date.day));
    let year = i64::from(date.year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The date `days` days after 1970-01-01.
pub(crate) fn date_of(days: i64) -> Date {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Date {
        year: year as u16,
        month: month as u8,
        day: day as u8,
    }
}

fn digits(out: &mut String, value: u32, width: u32) {
    for place in (0..width).rev() {
        out.push(char::from_digit(value / 10_u32.pow(place) % 10, 10).unwrap_or('0'));
    }
}
