//! E-mail addresses in their one spelling.

use leadbridge::email::normalize;
use leadbridge::json::Value;

use crate::test;

#[test]
fn addresses_are_read_as_they_are_written() {
    let cases: Value = Value::read(include_str!("vectors/emails.json")).unwrap();
    for case in cases.as_array().unwrap() {
        let text = case[0].as_str().unwrap();
        assert_eq!(
            normalize(text).ok().as_deref(),
            case[1].as_str(),
            "{text:?}"
        );
    }
}

#[test]
fn what_is_wrong_is_said() {
    assert!(normalize("ada").unwrap_err().message().contains("no @"));
    assert!(
        normalize("ada@")
            .unwrap_err()
            .message()
            .contains("after the @")
    );
    assert_eq!(normalize("").unwrap_err().code(), "email_empty");
    assert!(normalize(&format!("{}@example.com", "a".repeat(65))).is_err());
    assert!(normalize(&format!("a@{}.com", "b".repeat(64))).is_err());
}
