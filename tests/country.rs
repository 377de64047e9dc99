//! Countries by code, name and other names.

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
        ("ST", "ST"),
        ("XK", "XK"),
        ("Republic of Kosovo", "XK"),
        ("Korea, Republic of", "KR"),
        ("Korea (South)", "KR"),
        ("Korea, Democratic People's Republic of", "KP"),
        ("Korea (North)", "KP"),
        ("Congo, The Democratic Republic of the", "CD"),
        ("Republic of the Congo", "CG"),
        ("Congo (Brazzaville)", "CG"),
        ("United States (US)", "US"),
        ("United States of America (USA)", "US"),
        ("United Kingdom (UK)", "GB"),
        ("United Kingdom of Great Britain and Northern Ireland", "GB"),
        ("United States (US) Minor Outlying Islands", "UM"),
        ("Virgin Islands, U.S.", "VI"),
        ("Virgin Islands (British)", "VG"),
        ("Cote D'Ivoire", "CI"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("Czech Republic", "CZ"),
        ("Bolivia, Plurinational State of", "BO"),
        ("Iran (Islamic Republic of)", "IR"),
        ("Tanzania, United Republic of", "TZ"),
        ("Taiwan, Province of China", "TW"),
        ("Federal Republic of Germany", "DE"),
        ("People's Republic of China", "CN"),
        ("Republic of China", "TW"),
        ("St. Kitts & Nevis", "KN"),
        ("Trinidad & Tobago", "TT"),
        ("Curacao", "CW"),
        ("São Tomé and Príncipe", "ST"),
        ("The Bahamas", "BS"),
        ("Gambia, The", "GM"),
        ("Italien", "IT"),
        ("Niederlande", "NL"),
        ("Österreich", "AT"),
        ("Osterreich", "AT"),
        ("Estados Unidos", "US"),
        ("Royaume-Uni", "GB"),
        ("Россия", "RU"),
        ("РОССИЯ", "RU"),
        ("대한민국", "KR"),
        ("Ελλάδα", "GR"),
    ] {
        assert_eq!(code(text), Some(expected), "{text}");
    }
    for text in [
        "",
        "Atlantis",
        "XX",
        "…",
        "Republic",
        "the",
        "United",
        "Congo (Paris)",
        "States",
    ] {
        assert_eq!(code(text), None, "{text}");
    }
}

#[test]
fn codes_are_those_of_iso_3166() {
    assert_eq!(codes().count(), 249);
    assert!(codes().all(|code| is_code(code) && name(code).is_some_and(|name| name.len() > 2)));
    assert!(!is_code("us") && !is_code("EU"));
}
