//! Countries by whatever people call them.

use leadbridge::country::{code, codes, is_code, name};

use crate::test;

#[test]
fn a_country_is_known_by_many_names() {
    for (text, expected) in [
        ("US", "US"),
        ("us", "US"),
        ("U.S.", "US"),
        ("USA", "US"),
        ("united states of america", "US"),
        ("England", "GB"),
        ("UK", "GB"),
        ("Deutschland", "DE"),
        ("España", "ES"),
        ("México", "MX"),
        ("BRASIL", "BR"),
        ("Holland", "NL"),
        ("south korea", "KR"),
        ("Côte d’Ivoire", "CI"),
        ("DEU", "DE"),
    ] {
        assert_eq!(code(text), Some(expected), "{text}");
    }
    for text in ["", "Atlantis", "XX", "…"] {
        assert_eq!(code(text), None, "{text}");
    }
}

#[test]
fn codes_are_those_of_iso_3166() {
    assert_eq!(codes().count(), 249);
    assert!(codes().all(|code| is_code(code) && name(code).is_some_and(|name| name.len() > 2)));
    assert!(!is_code("us") && !is_code("EU"));
}
