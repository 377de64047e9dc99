//! Whether and when to retry.

use leadbridge::error::Millis;
use leadbridge::http::Response;
use leadbridge::operation::Repeat::{self, Never, Safe};
use leadbridge::retry::{self, Failure};

use crate::support::api;
use crate::test;

/// When a request to HighLevel is retried.
fn retry_at(
    attempt: u32,
    failure: Failure<'_>,
    repeat: Repeat,
    seed: u32,
    now: Millis,
) -> Option<Millis> {
    retry::retry_at(attempt, failure, repeat, seed, now, &api().limits)
}

fn answer(status: u16, headers: &[(&str, &str)]) -> Response {
    headers.iter().fold(
        Response {
            status,
            ..Response::default()
        },
        |answer, (name, value)| answer.with(name, *value),
    )
}

#[test]
fn the_servers_delay_wins() {
    let told = answer(
        429,
        &[
            ("Retry-After", "3"),
            ("X-RateLimit-Interval-Milliseconds", "10000"),
        ],
    );
    assert_eq!(
        retry_at(1, Failure::Response(&told), Never, 0, 1000),
        Some(4000)
    );
    let busy = answer(503, &[("retry-after", "2")]);
    assert_eq!(
        retry_at(1, Failure::Response(&busy), Safe, 0, 0),
        Some(2000)
    );
}

#[test]
fn without_a_delay_the_window_is_waited_for() {
    let told = answer(429, &[("x-ratelimit-interval-milliseconds", "7000")]);
    assert_eq!(
        retry_at(1, Failure::Response(&told), Never, 0, 0),
        Some(7000)
    );
    assert_eq!(
        retry_at(1, Failure::Response(&answer(429, &[])), Never, 0, 0),
        Some(10_000)
    );
}

#[test]
fn the_end_of_the_day_is_not_waited_for() {
    let told = answer(429, &[("X-RateLimit-Daily-Remaining", "0")]);
    assert_eq!(retry_at(1, Failure::Response(&told), Safe, 0, 0), None);
}

#[test]
fn only_passing_failures_are_tried_again() {
    for (status, again) in [
        (500, false),
        (501, false),
        (502, true),
        (503, true),
        (504, true),
        (408, true),
        (505, false),
        (520, true),
        (522, true),
        (524, true),
        (525, false),
        (404, false),
        (401, false),
    ] {
        let answer = answer(status, &[]);
        assert_eq!(
            retry_at(1, Failure::Response(&answer), Safe, 0, 0).is_some(),
            again,
            "{status}"
        );
        assert_eq!(retry_at(1, Failure::Response(&answer), Never, 0, 0), None);
    }
    assert!(retry_at(1, Failure::NoResponse, Safe, 0, 0).is_some());
    assert_eq!(retry_at(1, Failure::NoResponse, Never, 0, 0), None);
}

#[test]
fn waits_grow_and_differ() {
    let wait = |attempt, seed| retry_at(attempt, Failure::NoResponse, Safe, seed, 0).unwrap();
    for attempt in 1..8_u32 {
        let full = 500 << (attempt - 1).min(4);
        for seed in [0, 1, 77, u32::MAX] {
            assert!(
                (full / 2..=full).contains(&wait(attempt, seed)),
                "attempt {attempt}: {}",
                wait(attempt, seed)
            );
        }
    }
    assert_ne!(wait(3, 1), wait(3, 40_000_000));
}

#[test]
fn an_invalid_retry_after_is_ignored() {
    for bad in ["soon", "-1", "NaN", "inf", ""] {
        let told = answer(429, &[("retry-after", bad)]);
        assert_eq!(
            retry_at(1, Failure::Response(&told), Never, 0, 0),
            Some(10_000),
            "{bad}"
        );
    }
}

#[test]
fn a_delay_may_be_a_date_a_time_or_a_fraction() {
    const NOON: u64 = 1_795_525_200_000;
    let date = "Tue, 24 Nov 2026 13:00:03 GMT";
    for (told, expected) in [
        ("0.5", 500),
        ("1.25", 1250),
        ("2.0001", 2001),
        ("0", 0),
        (" 3 ", 3000),
        ("600", 600_000),
        ("277403", 277_403_000),
        ("999999999", 999_999_999_000),
        ("60, 120", 120_000),
        ("120, 60", 120_000),
        (date, 3000),
        ("Tue, 24 Nov 2026 12:00:00 GMT", 0),
        ("Tue, 24 Nov 2026 14:00:00 GMT", 3_600_000),
        ("2026-11-24T13:00:03Z", 3000),
        // Seconds since 1970, also with a fraction, and milliseconds.
        ("1795525203", 3000),
        ("1795528800", 3_600_000),
        ("1795525203.5", 3500),
        ("1795525203250", 3250),
        ("1795525100", 0),
        // None of these is a valid delay, so the default is used.
        ("1.", 10_000),
        (".5", 10_000),
        ("1.5.5", 10_000),
        ("Tue, 24 Foo 2026 13:00:03 GMT", 10_000),
    ] {
        let busy = answer(429, &[("retry-after", told)]);
        let wait = retry_at(1, Failure::Response(&busy), Never, 0, NOON).unwrap() - NOON;
        assert_eq!(wait, expected, "{told:?}");
    }
    // The result is always a valid JavaScript date.
    for told in ["18446744073709551615", "99999999999999999999999"] {
        let busy = answer(429, &[("retry-after", told)]);
        let at = retry_at(1, Failure::Response(&busy), Never, 0, NOON);
        assert_eq!(at, Some(8_640_000_000_000_000), "{told}");
    }
    // The server's date is compared with the server's clock, which is five minutes behind.
    let busy = answer(
        503,
        &[
            ("retry-after", date),
            ("date", "Tue, 24 Nov 2026 13:00:00 GMT"),
        ],
    );
    let now = NOON + 300_000;
    assert_eq!(
        retry_at(1, Failure::Response(&busy), Safe, 0, now),
        Some(now + 3000)
    );
}
