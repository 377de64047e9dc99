//! Whether and when to try again. It decides; [`crate::call`] obeys.

use crate::date;
use crate::error::Millis;
use crate::http::Response;
use crate::operation::Repeat;
use crate::settings::whole;
use crate::text::natural;

/// The headers in which a system says how many requests it takes.
#[derive(Clone, Debug, Default)]
pub struct Limits {
    /// How many the day has left.
    pub daily: Option<Box<str>>,
    /// How long a window is, in milliseconds.
    pub interval: Option<Box<str>>,
}

/// How an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Failure<'a> {
    /// An answer came that is no success.
    Response(&'a Response),
    /// No answer: the connection failed, the body broke off, or time ran out. The server may have acted.
    NoAnswer,
    /// No connection was made: the server has done nothing.
    NoConnection,
}

/// Whether it was not the server that answered, or it gave up waiting: 408, the gateway's 502 to 504, and those of Cloudflare,
/// which is in front of many (520 to 524).
pub fn is_gateway(status: u16) -> bool {
    matches!(status, 408 | 502..=504 | 520..=524)
}

/// When to try again, or `None` to give up.
///
/// 429 is always worth another attempt, because the server says that it did nothing; a day's limit is not. What
/// [`is_gateway`] names and lost answers are, where repeating is safe; 500 is not, because this API answers 500 to bad ids
/// (issue 6). The server's own delay wins over ours, however long it is: it knows why it refused. Whether such a wait is
/// made is for [`crate::call`] to say.
pub fn again_at(
    attempt: u32,
    failure: Failure<'_>,
    repeat: Repeat,
    seed: u32,
    now: Millis,
    limits: &Limits,
) -> Option<Millis> {
    match failure {
        Failure::Response(answer) if answer.status == 429 => {
            let wait =
                || told(answer, now).unwrap_or_else(|| now.saturating_add(window(answer, limits)));
            (!is_daily(answer, limits)).then(wait)
        }
        Failure::Response(answer) if is_gateway(answer.status) && repeat != Repeat::Never => {
            Some(told(answer, now).unwrap_or_else(|| now.saturating_add(backoff(attempt, seed))))
        }
        Failure::NoConnection => Some(now.saturating_add(backoff(attempt, seed))),
        Failure::NoAnswer if repeat != Repeat::Never => {
            Some(now.saturating_add(backoff(attempt, seed)))
        }
        _ => None,
    }
}

/// Whether the requests of the day are used up: waiting seconds is no use.
pub fn is_daily(answer: &Response, limits: &Limits) -> bool {
    let left = limits.daily.as_ref().and_then(|name| answer.header(name));
    left.is_some_and(|left| left.trim() == "0")
}

/// When the server will take requests again: `Retry-After`, in seconds or as a date (RFC 9110, section 10.2.3). Not in the
/// RFC, but sent: a fraction of a second, a date of RFC 3339, and the time in seconds or milliseconds since 1970, which no
/// delay can be. Of several delays (`60, 120`) the longest counts. A date is compared with the server's own `Date` where
/// there is one.
pub(crate) fn told(answer: &Response, now: Millis) -> Option<Millis> {
    let told = answer.header("retry-after")?.trim();
    let at = match delay(told) {
        Some(wait) if wait < SINCE_1970 => return Some(now.saturating_add(wait)),
        Some(time) if time < SINCE_1970 * 1000 => time as i64,
        // No date of JavaScript is later.
        Some(time) => (time / 1000).min(8_640_000_000_000_000) as i64,
        None => date::http(told).or_else(|| date::instant(told))?,
    };
    let clock = answer.header("date").and_then(date::http);
    let wait = at - clock.unwrap_or(now as i64);
    Some(now.saturating_add(wait.max(0) as Millis))
}

/// From here a number of seconds is a time since 1970: as a delay, it would be more than thirty years.
const SINCE_1970: Millis = 1_000_000_000_000;

/// The longest of some delays in seconds, in milliseconds. A number that is too large stands for the largest.
fn delay(text: &str) -> Option<Millis> {
    let mut longest = None;
    for part in text.split(',') {
        let part = part.trim();
        let is_number = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        longest = longest.max(Some(seconds(part).or(is_number.then_some(Millis::MAX))?));
    }
    longest
}

/// `3` or `0.5` in milliseconds, rounded up.
fn seconds(text: &str) -> Option<Millis> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = fraction.len() as u32;
    let part = natural(fraction).filter(|_| digits < 16)?;
    let scale = 10_u64.pow(digits);
    let more = (part * 1000).div_ceil(scale);
    Some(natural(whole)?.saturating_mul(1000).saturating_add(more))
}

/// The burst window, or ten seconds where nobody says.
fn window(answer: &Response, limits: &Limits) -> Millis {
    let told = limits
        .interval
        .as_ref()
        .and_then(|name| answer.header(name));
    let interval = told.and_then(whole);
    interval.unwrap_or(10_000).min(60_000)
}

/// Half a second, doubled each time up to eight, less up to a half of it by chance, so that many clients do not
/// come back at once.
fn backoff(attempt: u32, seed: u32) -> Millis {
    let full = 500_u64 << attempt.saturating_sub(1).min(4);
    // One step of a linear congruential generator (Numerical Recipes' constants) per attempt.
    let chance = seed
        .wrapping_add(attempt)
        .wrapping_mul(1_664_525)
        .wrapping_add(1_013_904_223);
    full - full * u64::from(chance >> 16) / 0x1_FFFF
}
