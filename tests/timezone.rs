//! Time zones by IANA name and by other names.

use leadbridge::timezone::{is_iana, read};

use crate::test;

#[test]
fn zones_are_known_by_name() {
    for name in [
        "UTC",
        "Europe/Paris",
        "America/New_York",
        "America/Argentina/Buenos_Aires",
        "Asia/Calcutta",
        "Etc/GMT+5",
        "US/Pacific",
    ] {
        assert!(is_iana(name), "{name}");
    }
    for name in [
        "",
        "/",
        "Paris",
        "Europe/",
        "Europe/Atlantis",
        "europe/paris",
        "GMT+2",
        "America/Argentina",
    ] {
        assert!(!is_iana(name), "{name}");
    }
}

#[test]
fn zones_are_read_as_people_write_them() {
    for (text, expected) in [
        ("America/New_York", "America/New_York"),
        ("america/new york", "America/New_York"),
        ("EUROPE/PARIS", "Europe/Paris"),
        ("utc", "UTC"),
        ("Pacific Time", "America/Los_Angeles"),
        ("Pacific Time (US & Canada)", "America/Los_Angeles"),
        (
            "(GMT-08:00) Pacific Time (US & Canada)",
            "America/Los_Angeles",
        ),
        ("Eastern Standard Time", "America/New_York"),
        ("us mountain standard time", ""),
        ("Central Daylight Time", "America/Chicago"),
    ] {
        assert_eq!(read(text).unwrap_or_default(), expected, "{text}");
    }
    for text in [
        "",
        "Time",
        "Pacific",
        "Summer Time",
        "Central European Time",
        "GMT+2",
        "PST",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}
