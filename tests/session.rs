//! Invalid tokens are refused, and tokens are never shown.

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
