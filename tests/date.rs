//! Dates and times.

use leadbridge::date::{Order, http, instant, read, read_written, rfc3339};

use crate::test;

#[test]
fn the_eight_formats_are_read() {
    for text in [
        "1990/09/25",
        "09/25/1990",
        "1990-09-25",
        "09-25-1990",
        "1990.09.25",
        "09.25.1990",
        "1990_09_25",
        "09_25_1990",
        "1990-09-25T10:00:00Z",
    ] {
        assert_eq!(
            read(text, Order::MonthFirst)
                .map(|date| date.iso())
                .as_deref(),
            Some("1990-09-25"),
            "{text}"
        );
    }
}

#[test]
fn months_may_be_words() {
    for (text, iso) in [
        ("Nov 10, 1946", Some("1946-11-10")),
        ("26 November 1961", Some("1961-11-26")),
        ("1st of Jan 1944", None),
        ("1st jan 1944", Some("1944-01-01")),
        ("1944, May 3", Some("1944-05-03")),
        ("09/25/1990", Some("1990-09-25")),
        ("Feb 30, 1990", None),
        ("Nov 10, 46", None),
        ("Novem8er 10, 1946", None),
        ("Nov 10 1946 1947", None),
        ("Nov 1946", None),
        ("5x May 1990", None),
        ("3 May 199x", None),
        ("Ñov 10, 1946", None),
    ] {
        let found = read_written(text, Order::MonthFirst).map(|date| date.iso());
        assert_eq!(found.as_deref(), iso, "{text}");
    }
    assert_eq!(read("Nov 10, 1946", Order::MonthFirst), None);
}

#[test]
fn the_order_decides_only_where_both_can_be() {
    let iso = |text, order| read(text, order).map(|date| date.iso());
    assert_eq!(
        iso("03/04/2001", Order::MonthFirst).as_deref(),
        Some("2001-03-04")
    );
    assert_eq!(
        iso("03/04/2001", Order::DayFirst).as_deref(),
        Some("2001-04-03")
    );
    assert_eq!(
        iso("25/12/2001", Order::MonthFirst).as_deref(),
        Some("2001-12-25")
    );
}

#[test]
fn days_that_are_not_are_refused() {
    for text in [
        "2001-02-29",
        "1900-02-29",
        "2001-13-01",
        "2001-00-10",
        "2001-01-32",
        "01/02/03",
        "today",
        "",
        "1/2",
        "1/2/3/4",
        "-1-01-2001",
    ] {
        assert_eq!(read(text, Order::MonthFirst), None, "{text}");
    }
    assert!(read("2000-02-29", Order::MonthFirst).is_some());
}

#[test]
fn times_go_there_and_back() {
    assert_eq!(instant("1970-01-01T00:00:00Z"), Some(0));
    assert_eq!(
        instant("2026-11-24T14:00:00.5+01:00"),
        instant("2026-11-24T13:00:00.500Z")
    );
    assert_eq!(instant("2026-11-24T13:00"), Some(1_795_525_200_000));
    for at in [
        0,
        1,
        951_782_400_000,
        1_795_525_200_123,
        4_102_444_799_999,
        -1,
    ] {
        assert_eq!(instant(&rfc3339(at)), Some(at), "{at}");
    }
    for text in [
        "2026-11-24",
        "2026-11-24T25:00:00Z",
        "2026-11-24T10",
        "2026-02-30T10:00:00Z",
        "24-11-2026T10:00:00Z",
        "2026-11-24T10:00:00ZZ",
        "x",
    ] {
        assert_eq!(instant(text), None, "{text}");
    }
}

#[test]
fn the_date_header_is_read() {
    assert_eq!(
        http("Tue, 24 Nov 2026 13:00:00 GMT"),
        Some(1_795_525_200_000)
    );
    assert_eq!(http("yesterday"), None);
}
