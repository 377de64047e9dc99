//! Time zones by their IANA names.

use leadbridge::timezone::is_iana;

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
