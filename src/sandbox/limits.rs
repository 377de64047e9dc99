//! Rate limits per window and per day.

use std::collections::BTreeMap;

use crate::error::Millis;
use crate::settings::Settings;

/// Rate limits. The defaults are those of HighLevel.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Limits {
    /// Requests per window.
    pub burst: u64,
    /// The length of the window, in milliseconds.
    pub interval: Millis,
    /// Requests per day.
    pub daily: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            burst: 100,
            interval: 10_000,
            daily: 200_000,
        }
    }
}

impl Limits {
    pub(super) fn read(settings: &mut Settings<'_>) -> Self {
        let usual = Self::default();
        Self {
            burst: settings.number("burst").unwrap_or(usual.burst),
            interval: settings.number("interval").unwrap_or(usual.interval),
            daily: settings.number("daily").unwrap_or(usual.daily),
        }
    }
}

/// The request counters for each limited key: a location or a token.
#[derive(Clone, Debug, Default)]
pub struct Counters(BTreeMap<String, Window>);

const DAY: Millis = 86_400_000;

/// The request counters of one key.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Window {
    /// The start of the window.
    began: Millis,
    /// Requests in the window.
    pub(super) count: u64,
    day: Millis,
    /// Requests in the day.
    pub(super) today: u64,
}

impl Counters {
    /// Counts a request. Returns whether it is within the limits.
    pub(super) fn count(&mut self, whose: &str, limits: &Limits, now: Millis) -> bool {
        let window = self.0.entry(whose.to_owned()).or_default();
        if window.count == 0 || now.saturating_sub(window.began) >= limits.interval {
            (window.began, window.count) = (now, 0);
        }
        if now / DAY != window.day {
            (window.day, window.today) = (now / DAY, 0);
        }
        window.count += 1;
        window.today += 1;
        window.count <= limits.burst && window.today <= limits.daily
    }

    /// The counters of a key; zero if it is unknown.
    pub(super) fn of(&self, whose: &str) -> Window {
        self.0.get(whose).copied().unwrap_or_default()
    }

    /// Resets all counters.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

impl Window {
    /// The time until requests are accepted again, in milliseconds.
    pub(super) fn wait(&self, limits: &Limits, now: Millis) -> Millis {
        let end = match self.today > limits.daily {
            true => (self.day + 1).saturating_mul(DAY),
            false => self.began.saturating_add(limits.interval),
        };
        end.saturating_sub(now)
    }
}
