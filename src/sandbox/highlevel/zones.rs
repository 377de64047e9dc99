//! Time zones: conversion between instants and local time.

use crate::date::{self, Date};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const RULES: &str = include_str!("zones.txt");

/// A time zone, by its current rule. Times are in milliseconds; instants are since 1970.
#[derive(Debug, Default)]
pub(super) struct Zone {
    /// The offset from UTC in winter.
    winter: i64,
    summer: Option<Summer>,
}

#[derive(Debug)]
struct Summer {
    /// The offset from UTC in summer.
    ahead: i64,
    from: Transition,
    until: Transition,
}

/// The date and local time of a transition.
#[derive(Debug)]
struct Transition {
    month: u8,
    /// The first to fourth such weekday of the month, or 5 for the last.
    week: i64,
    /// 0 is Sunday.
    weekday: i64,
    /// The time since midnight; it may be on another day.
    time: i64,
}

impl Zone {
    /// The zone with an IANA name; UTC for any other string.
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

    /// Parses `-06:00 -05:00 M3.2.0 M11.1.0`, or `-05:00` if there is no summer time.
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
            from: Transition::read(words.next()?)?,
            until: Transition::read(words.next()?)?,
        };
        Some(Self {
            winter,
            summer: Some(summer),
        })
    }

    /// The offset from UTC at an instant.
    fn ahead(&self, at: i64) -> i64 {
        let Some(Summer { ahead, from, until }) = &self.summer else {
            return self.winter;
        };
        let year = date::date_of(at.saturating_add(self.winter).div_euclid(DAY)).year;
        // A transition is given in the local time before it.
        let (from, until) = (from.of(year) - self.winter, until.of(year) - ahead);
        let is_summer = match from < until {
            true => (from..until).contains(&at),
            // In the southern hemisphere, summer includes the new year.
            false => !(until..from).contains(&at),
        };
        if is_summer { *ahead } else { self.winter }
    }

    /// The local time at an instant, as milliseconds since 1970 without a zone.
    pub(super) fn clock(&self, at: i64) -> i64 {
        at + self.ahead(at)
    }

    /// The instant of a local time. If it occurs twice, the first; if it is skipped, the time is moved forward by the
    /// gap.
    pub(super) fn instant(&self, clock: i64) -> i64 {
        let [first, second] = [clock - DAY, clock + DAY].map(|near| clock - self.ahead(near));
        match self.clock(first) != clock && self.clock(second) == clock {
            true => second,
            false => first,
        }
    }

    /// Formats an instant as `2026-12-01T08:00:00-06:00`.
    pub(super) fn write(&self, at: i64) -> String {
        let ahead = self.ahead(at);
        let clock = date::rfc3339(at + ahead);
        let (sign, minutes) = (if ahead < 0 { "-" } else { "+" }, ahead.abs() / MINUTE);
        let (hours, minutes) = (minutes / 60, minutes % 60);
        format!("{}{sign}{hours:02}:{minutes:02}", &clock[..19])
    }
}

impl Transition {
    /// Parses `M3.2.0` (the second Sunday of March at 2:00) or `M3.2.0/1` (at 1:00).
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

    /// The local time of the transition in a year.
    fn of(&self, year: u16) -> i64 {
        let first = month(year, self.month);
        // 1970-01-01 was a Thursday.
        let days = (self.weekday - first.div_euclid(DAY) - 4).rem_euclid(7) + (self.week - 1) * 7;
        let day = first + days * DAY;
        let is_over = day >= month(year, self.month + 1);
        day - if is_over { 7 * DAY } else { 0 } + self.time
    }
}

/// Parses a number of hours, with or without minutes: `-06:00`, `26`, `2:45`.
fn length(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once(':').unwrap_or((text, "0"));
    let sign = if hours.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = (hours.parse::<i64>().ok()?, minutes.parse::<i64>().ok()?);
    Some(hours * HOUR + sign * minutes * MINUTE)
}

/// Midnight at the start of a month; month 13 is January of the next year.
fn month(year: u16, month: u8) -> i64 {
    let (year, month) = (year + u16::from(month / 13), month % 13 + month / 13);
    date::days_since_1970(Date {
        year,
        month,
        day: 1,
    }) * DAY
}
