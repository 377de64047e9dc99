//! Decides whether and when to retry a request; [`crate::call`] carries it out.

use crate::date;
use crate::error::Millis;
use crate::http::Response;
use crate::operation::Repeat;
use crate::settings::whole;
use crate::text::natural;

/// The names of a system's rate limit headers.
#[derive(Clone, Debug, Default)]
pub struct Limits {
    /// The header with the number of requests left in the day.
    pub daily: Option<Box<str>>,
    /// The header with the length of the rate limit window, in milliseconds.
    pub interval: Option<Box<str>>,
}

/// How an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Failure<'a> {
    /// The server sent an error response.
    Response(&'a Response),
    /// There was no complete response: the connection failed, the body was cut off, or the deadline passed. The server
    /// may have carried out the request.
    NoResponse,
    /// No connection was made, so the server did nothing.
    NoConnection,
}

/// Whether a status comes from a gateway or means that the server stopped waiting: 408, 502 to 504, and Cloudflare's
/// 520 to 524.
pub fn is_gateway(status: u16) -> bool {
    matches!(status, 408 | 502..=504 | 520..=524)
}

/// When to retry, or `None` to give up.
///
/// A 429 is always retried, because the server did nothing, unless the daily limit is reached. A gateway status (see
/// [`is_gateway`]) and a lost response are retried if the operation may be repeated. A 500 is not retried, because
/// HighLevel answers 500 to invalid ids (issue 6). The server's `Retry-After` has precedence over our own delay,
/// however long it is; [`crate::call`] decides whether to wait that long.
pub fn retry_at(
    attempt: u32,
    failure: Failure<'_>,
    repeat: Repeat,
    seed: u32,
    now: Millis,
    limits: &Limits,
) -> Option<Millis> {
    match failure {
        Failure::Response(response) if response.status == 429 => {
            let wait = || {
                retry_after(response, now)
                    .unwrap_or_else(|| now.saturating_add(window(response, limits)))
            };
            (!is_daily(response, limits)).then(wait)
        }
        Failure::Response(response) if is_gateway(response.status) && repeat != Repeat::Never => {
            Some(
                retry_after(response, now)
                    .unwrap_or_else(|| now.saturating_add(backoff(attempt, seed))),
            )
        }
        Failure::NoConnection => Some(now.saturating_add(backoff(attempt, seed))),
        Failure::NoResponse if repeat != Repeat::Never => {
            Some(now.saturating_add(backoff(attempt, seed)))
        }
        _ => None,
    }
}

/// Whether the daily limit is reached, so that a short wait does not help.
pub fn is_daily(response: &Response, limits: &Limits) -> bool {
    let left = limits.daily.as_ref().and_then(|name| response.header(name));
    left.is_some_and(|left| left.trim() == "0")
}

/// When the server will accept requests again: `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3).
/// Servers also send formats that the RFC does not have: a fraction of a second, an RFC 3339 date, and seconds or
/// milliseconds since 1970. Of several delays (`60, 120`) the longest is used. A date is compared with the server's own
/// `Date` header, if there is one.
pub(crate) fn retry_after(response: &Response, now: Millis) -> Option<Millis> {
    let text = response.header("retry-after")?.trim();
    let at = match delay(text) {
        Some(wait) if wait < SINCE_1970 => return Some(now.saturating_add(wait)),
        Some(time) if time < SINCE_1970 * 1000 => time as i64,
        // The largest date in JavaScript (ECMA-262, "Time Values").
        Some(time) => (time / 1000).min(8_640_000_000_000_000) as i64,
        None => date::http(text).or_else(|| date::instant(text))?,
    };
    let clock = response.header("date").and_then(date::http);
    let wait = at - clock.unwrap_or(now as i64);
    Some(now.saturating_add(wait.max(0) as Millis))
}

/// A number of seconds from here on is a time since 1970: as a delay it would be more than thirty years.
const SINCE_1970: Millis = 1_000_000_000_000;

/// The longest of several delays in seconds, as milliseconds. A number that is too large is capped.
fn delay(text: &str) -> Option<Millis> {
    let mut longest = None;
    for part in text.split(',') {
        let part = part.trim();
        let is_number = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        longest = longest.max(Some(seconds(part).or(is_number.then_some(Millis::MAX))?));
    }
    longest
}

/// Converts seconds such as `3` or `0.5` to milliseconds, rounded up.
fn seconds(text: &str) -> Option<Millis> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = fraction.len() as u32;
    let part = natural(fraction).filter(|_| digits < 16)?;
    let scale = 10_u64.pow(digits);
    let more = (part * 1000).div_ceil(scale);
    Some(natural(whole)?.saturating_mul(1000).saturating_add(more))
}

/// The length of the rate limit window, or ten seconds if the server does not send it.
fn window(response: &Response, limits: &Limits) -> Millis {
    let header = limits
        .interval
        .as_ref()
        .and_then(|name| response.header(name));
    let interval = header.and_then(whole);
    interval.unwrap_or(10_000).min(60_000)
}

/// Half a second, doubled for each attempt up to eight seconds, minus a random part of up to half, so that many clients
/// do not retry at the same moment.
fn backoff(attempt: u32, seed: u32) -> Millis {
    let full = 500_u64 << attempt.saturating_sub(1).min(4);
    // One step of a linear congruential generator (Numerical Recipes' constants) per attempt.
    let chance = seed
        .wrapping_add(attempt)
        .wrapping_mul(1_664_525)
        .wrapping_add(1_013_904_223);
    full - full * u64::from(chance >> 16) / 0x1_FFFF
}
