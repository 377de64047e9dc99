//! Normalization of e-mail addresses.

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
fn messages_name_the_problem() {
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

#[test]
fn the_widget_has_a_message_for_each_rule() {
    use leadbridge::{email, phone};
    let words = include_str!("../pkg/src/widget/words.ts");
    let start = words.find("const english").unwrap();
    let codes: Vec<&str> = words[start..]
        .lines()
        .skip(1)
        .take(16)
        .filter_map(|line| line.trim().split(':').next())
        .collect();
    let email = {
        use email::Invalid::*;
        [
            Empty, NoAt, TwoAts, NoName, BadName, NoDomain, BadDomain, TooLong,
        ]
    };
    let phone = {
        use phone::Invalid::*;
        [
            Empty,
            NotAPhone,
            Several,
            CountryUnknown,
            CountryNeeded,
            TooShort,
            TooLong,
            NotAssigned,
        ]
    };
    let own = email.map(email::Invalid::code).into_iter();
    let own: Vec<&str> = own.chain(phone.map(phone::Invalid::code)).collect();
    assert_eq!(codes, own);
}
