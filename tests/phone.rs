//! Phone numbers, as people write them.

use leadbridge::json::Value;
use leadbridge::phone::{Style, format, format_as_typed, read};

use crate::test;

#[test]
fn numbers_are_read_as_they_are_written() {
    let cases: Value = Value::read(include_str!("vectors/phones.json")).unwrap();
    for case in cases.as_array().unwrap() {
        let text = |index: usize| case[index].as_str().unwrap();
        let found = match read(text(0), text(1)) {
            Ok(phone) if phone.valid => phone.e164,
            Ok(_) => "phone_not_assigned".into(),
            Err(trouble) => trouble.code().into(),
        };
        assert_eq!(found, text(2), "{:?} in {}", text(0), text(1));
    }
}

#[test]
fn examples_of_every_region_are_read_at_home_and_from_abroad() {
    let (mut count, mut wrong) = (0, Vec::new());
    for line in include_str!("vectors/phone-examples.txt").lines() {
        let [region, e164, national] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        for (text, country) in [(e164, ""), (national, region)] {
            match read(text, country) {
                Ok(phone) if phone.valid && phone.e164 == e164 => count += 1,
                other => wrong.push(format!("{text} in {region}: {other:?}, not {e164}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(count, 2 * 489);
}

#[test]
fn an_extension_stands_apart() {
    for text in [
        "201 555 0123 ext. 808",
        "(201) 555-0123x808",
        "201-555-0123 #808",
        "+12015550123;ext=808",
        "201 555 0123 Durchwahl 808",
        "201 555 0123, poste 808",
        "201 555 0123 (ext 808)",
        "201 555 0123 доб. 808",
        "201 555 0123 内線 808",
    ] {
        let phone = read(text, "US").unwrap();
        assert_eq!(
            (phone.e164.as_str(), phone.extension.as_deref()),
            ("+12015550123", Some("808")),
            "{text}"
        );
    }
}

#[test]
fn letters_are_digits_only_in_a_vanity_number() {
    for (text, country, expected) in [
        ("1-800-FLOWERS", "US", "+18003569377"),
        ("1800 flowers", "US", "+18003569377"),
        ("0800 REVERSE", "GB", "+448007383773"),
        ("0800 1234567 Ada", "DE", "+498001234567"),
        ("201 555 0123 Adam", "US", "+12015550123"),
    ] {
        assert_eq!(read(text, country).unwrap().e164, expected, "{text}");
    }
    for text in ["201 555 Adam", "201-555-HELP", "Ada", "1-800-FLOWERS-NOW"] {
        assert!(read(text, "US").is_err(), "{text}");
    }
}

#[test]
fn a_second_number_is_never_joined_to_the_first() {
    let marks = [
        " or ",
        " und ",
        "; ",
        ", ",
        " / ",
        "\n",
        " | ",
        " & ",
        " oder auch ",
        ": ",
    ];
    for mark in marks {
        for (country, first, second) in [
            ("DE", "030 123456", "0171 1234567"),
            ("US", "(201) 555-0123", "201-555-0124"),
            ("AT", "01 234567", "12"),
        ] {
            let text = [first, mark, second].concat();
            let found = read(&text, country);
            assert!(found.is_err(), "{text:?}: {found:?}");
        }
    }
}

#[test]
fn numbers_are_written_as_their_country_does() {
    assert_eq!(format("+12015550123", Style::National), "(201) 555-0123");
    assert_eq!(
        format("+12015550123", Style::International),
        "+1 201-555-0123"
    );
    assert_eq!(format("+447400123456", Style::National), "07400 123456");
    assert_eq!(
        format("+33612345678", Style::International),
        "+33 6 12 34 56 78"
    );
    assert_eq!(format("nonsense", Style::National), "nonsense");
}

#[test]
fn typing_is_grouped_and_never_changed() {
    for (country, typed, last) in [
        ("US", "2015550123", "(201) 555-0123"),
        ("US", "12015550123", "1 (201) 555-0123"),
        ("GB", "07400123456", "07400 123456"),
        ("FR", "0612345678", "06 12 34 56 78"),
        ("DE", "+4915123456789", "+49 1512 3456789"),
        ("", "+12015550123", "+1 201-555-0123"),
        ("XX", "12345", "12345"),
    ] {
        let mut text = String::new();
        for c in typed.chars() {
            text.push(c);
            let grouped = format_as_typed(&text, country);
            let digits = |text: &str| {
                text.chars()
                    .filter(char::is_ascii_digit)
                    .collect::<String>()
            };
            assert_eq!(digits(&grouped), digits(&text));
            assert_eq!(format_as_typed(&grouped, country), grouped, "again");
            text = grouped;
        }
        assert_eq!(text, last);
    }
    assert_eq!(format_as_typed("call me 5", "US"), "call me 5");
}

#[test]
fn brackets_are_written_once_they_close() {
    for (country, typed, grouped) in [
        ("US", "2", "2"),
        ("US", "201", "201"),
        ("US", "2015", "(201) 5"),
        ("US", "12", "1 2"),
        ("US", "1201", "1 201"),
        ("US", "12015", "1 (201) 5"),
        ("RU", "8912", "8 912"),
        ("RU", "89123", "8 (912) 3"),
        ("BR", "11", "11"),
        ("BR", "119", "(11) 9"),
    ] {
        assert_eq!(format_as_typed(typed, country), grouped, "{country}");
    }
    for country in "AM AU BR CL CO CU EC HU ID IE LT PE PH PK RU SL TM TR US ZW".split(' ') {
        for first in ["", "0", "06", "1", "2", "6", "8"] {
            for length in 1..10 {
                let typed = [first, &"3456789012"[..length]].concat();
                let grouped = format_as_typed(&typed, country);
                let count = |mark| grouped.matches(mark).count();
                assert_eq!(count('('), count(')'), "{country} {grouped}");
            }
        }
    }
}
