//! Rate limits: how many requests a window and a day take.

use std::collections::BTreeMap;

use crate::error::{Error, Millis};
use crate::json::Value;
use crate::settings;

/// The rate limits, those of HighLevel unless said otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Requests in a window.
    pub burst: u64,
    /// The window, in milliseconds.
    pub interval: Millis,
    /// Requests in a day.
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
    pub(super) fn read(value: &Value) -> Result<Self, Error> {
        let usual = Self::default();
        let mut settings = settings::Settings::of(value);
        let read = Self {
            burst: settings.number("burst").unwrap_or(usual.burst),
            interval: settings.number("interval").unwrap_or(usual.interval),
            daily: settings.number("daily").unwrap_or(usual.daily),
        };
        settings.finish()?;
        Ok(read)
    }
}

/// The requests of each one who is limited: a location, or a token.
#[derive(Debug, Default)]
pub(super) struct Windows(BTreeMap<String, Window>);

const DAY: Millis = 86_400_000;

/// The requests of one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Window {
    /// When the window began.
    began: Millis,
    /// Requests in the window.
    pub(super) count: u64,
    day: Millis,
    /// Requests of the day.
    pub(super) today: u64,
}

impl Windows {
    /// Counts a request; whether it is within the limits.
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

    /// The requests of one, none where they are not counted.
    pub(super) fn of(&self, whose: &str) -> Window {
        self.0.get(whose).copied().unwrap_or_default()
    }

    /// Forgets every request.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

impl Window {
    /// How long it takes until requests are taken again, in milliseconds.
    pub(super) fn wait(&self, limits: &Limits, now: Millis) -> Millis {
        let end = match self.today > limits.daily {
            true => (self.day + 1).saturating_mul(DAY),
            false => self.began.saturating_add(limits.interval),
        };
        end.saturating_sub(now)
    }
}
