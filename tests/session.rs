//! Invalid tokens are refused, and tokens are never shown.

use leadbridge::http::Response;
use leadbridge::{Code, Session};

use crate::test;

#[test]
fn a_token_is_never_shown() {
    let session = Session::with_token("pit-very-secret").unwrap();
    assert!(!format!("{session:?}").contains("secret"));
}

#[test]
fn a_token_that_could_break_the_request_is_refused() {
    for bad in ["", "  ", "pit-a\r\nX-Evil: 1", "pit a", "pît"] {
        let error = Session::with_token(bad).unwrap_err();
        assert_eq!(error.code(), Code::Configuration);
        assert!(bad.trim().is_empty() || !error.message().contains(bad));
    }
    assert!(Session::with_token(" pit-copied-with-a-line-end\n").is_ok());
}

#[test]
fn a_base_url_is_one_to_which_a_token_may_be_sent() {
    let base_url = |url: &str| {
        let session = Session::default().with_base_url(url);
        session.map(|session| session.base_url)
    };
    for (url, kept) in [
        ("https://api.example", "https://api.example"),
        ("HTTPS://api.example/v1/", "HTTPS://api.example/v1"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://app.localhost/", "http://app.localhost"),
        ("http://127.0.0.1:4010/api", "http://127.0.0.1:4010/api"),
        ("http://[::1]:80", "http://[::1]:80"),
        ("/api", "/api"),
    ] {
        assert_eq!(base_url(url).unwrap(), kept);
    }
    for url in [
        "",
        "api.example",
        "ftp://api.example",
        "https://",
        "https:///api",
        "//api.example",
        "http://api.example",
        "http://127.0.0.1.example",
        "http://localhost.example",
        "http://127.1.example:80",
        "http://[::2]",
        "https://user:secret@api.example",
        "https://api.example?key=secret",
        "https://api.example#secret",
        "https://api example",
        "https://api.example\\secret",
        "https://api.example\n",
    ] {
        let error = base_url(url).unwrap_err();
        assert_eq!(error.code(), Code::Configuration, "{url}");
        assert!(!error.message().contains("secret"), "{error}");
    }
}

#[test]
fn an_unknown_country_is_refused() {
    assert!(Session::default().with_country("Germany").is_ok());
    let error = Session::default().with_country("Atlantis").unwrap_err();
    assert_eq!(error.code(), Code::Configuration);
}

#[test]
fn a_response_shows_no_body_in_debug_output() {
    let response = Response::json(200, r#"{"access_token":"secret"}"#).with("set-cookie", "secret");
    let shown = format!("{response:?}");
    assert!(
        shown.contains("200") && !shown.contains("secret"),
        "{shown}"
    );
}
