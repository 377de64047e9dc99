//! Time zones: what a clock on the wall shows.

use crate::date::{self, Date};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const RULES: &str = include_str!("zones.txt");

/// A time zone, by the rule that is in force today. Times are in milliseconds, since 1970 where they are instants.
#[derive(Debug, Default)]
pub(super) struct Zone {
    /// How far the zone is ahead of UTC in winter.
    winter: i64,
    summer: Option<Summer>,
}

#[derive(Debug)]
struct Summer {
    /// How far the zone is ahead of UTC then.
    ahead: i64,
    from: Turn,
    until: Turn,
}

/// A day of the year and a time on its clock.
#[derive(Debug)]
struct Turn {
    month: u8,
    /// The first to the fourth such weekday of the month, or 5 for the last.
    week: i64,
    /// 0 is Sunday.
    weekday: i64,
    /// Since the midnight that the day begins with; it may be on another day.
    time: i64,
}

impl Zone {
    /// The zone of a name of the IANA database; of any other text, UTC.
    pub(super) fn of(name: &str) -> Self {
        let known = |line: &&str| {
            let (_, names) = line.split_once(": ").unwrap_or_default();
            names.split(' ').any(|known| known == name)
        };
        let rule = RULES.lines().find(known).and_then(|line| {
            let (rule, _) = line.split_once(": ")?;
            Self::read(rule)
        });
        rule.unwrap_or_default()
    }

    /// `-06:00 -05:00 M3.2.0 M11.1.0`, or `-05:00` where there is no summer time.
    fn read(rule: &str) -> Option<Self> {
        let mut words = rule.split(' ');
        let winter = length(words.next()?)?;
        let Some(ahead) = words.next() else {
            return Some(Self {
                winter,
                summer: None,
            });
        };
        let summer = Summer {
            ahead: length(ahead)?,
            from: Turn::read(words.next()?)?,
            until: Turn::read(words.next()?)?,
        };
        Some(Self {
            winter,
            summer: Some(summer),
        })
    }

    /// How far its clocks are ahead of UTC at an instant.
    fn ahead(&self, at: i64) -> i64 {
        let Some(Summer { ahead, from, until }) = &self.summer else {
            return self.winter;
        };
        let year = date::date_of(at.saturating_add(self.winter).div_euclid(DAY)).year;
        // Each turn is told by the clock that it ends.
        let (from, until) = (from.of(year) - self.winter, until.of(year) - ahead);
        let is_summer = match from < until {
            true => (from..until).contains(&at),
            // South of the equator a year begins and ends with summer.
            false => !(until..from).contains(&at),
        };
        if is_summer { *ahead } else { self.winter }
    }

    /// What a clock shows at an instant, as if it were UTC.
    pub(super) fn clock(&self, at: i64) -> i64 {
        at + self.ahead(at)
    }

    /// When a clock shows this. Of a time that comes twice, the first; one that is left out is as late as it would have been.
    pub(super) fn instant(&self, clock: i64) -> i64 {
        let [first, second] = [clock - DAY, clock + DAY].map(|near| clock - self.ahead(near));
        match self.clock(first) != clock && self.clock(second) == clock {
            true => second,
            false => first,
        }
    }

    /// An instant as `2026-12-01T08:00:00-06:00`.
    pub(super) fn write(&self, at: i64) -> String {
        let ahead = self.ahead(at);
        let clock = date::rfc3339(at + ahead);
        let (sign, minutes) = (if ahead < 0 { "-" } else { "+" }, ahead.abs() / MINUTE);
        let (hours, minutes) = (minutes / 60, minutes % 60);
        format!("{}{sign}{hours:02}:{minutes:02}", &clock[..19])
    }
}

impl Turn {
    /// `M3.2.0`, the second Sunday of March at two o'clock, or `M3.2.0/1` at one.
    fn read(text: &str) -> Option<Self> {
        let (day, time) = text.split_once('/').unwrap_or((text, "2"));
        let mut numbers = day.strip_prefix('M')?.split('.');
        Some(Self {
            month: numbers.next()?.parse().ok()?,
            week: numbers.next()?.parse().ok()?,
            weekday: numbers.next()?.parse().ok()?,
            time: length(time)?,
        })
    }

    /// What the clock shows then, in a year.
    fn of(&self, year: u16) -> i64 {
        let first = month(year, self.month);
        // The first of January 1970 was a Thursday.
        let days = (self.weekday - first.div_euclid(DAY) - 4).rem_euclid(7) + (self.week - 1) * 7;
        let day = first + days * DAY;
        let is_over = day >= month(year, self.month + 1);
        day - if is_over { 7 * DAY } else { 0 } + self.time
    }
}

/// A number of hours, with or without minutes: `-06:00`, `26`, `2:45`.
fn length(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once(':').unwrap_or((text, "0"));
    let sign = if hours.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = (hours.parse::<i64>().ok()?, minutes.parse::<i64>().ok()?);
    Some(hours * HOUR + sign * minutes * MINUTE)
}

/// The midnight that a month begins with; the thirteenth is January.
fn month(year: u16, month: u8) -> i64 {
    let (year, month) = (year + u16::from(month / 13), month % 13 + month / 13);
    date::days_since_1970(Date {
        year,
        month,
        day: 1,
    }) * DAY
}
