//! Phone numbers as people write them.

use leadbridge::country::region;
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
fn digits_after_a_pause_are_an_extension() {
    for text in [
        "+16502530000,1234",
        "+16502530000,,1234#",
        "+16502530000,,1234",
        "+16502530000,,,,1234",
        "+16502530000;1234",
        "+16502530000;1234#",
        "+16502530000~1234",
        "+1 650-253-0000 ~ 1234",
        "(650) 253-0000,1234",
        "650.253.0000;1234",
        "tel:+1-650-253-0000;ext=1234",
    ] {
        let phone = read(text, "US").unwrap();
        assert_eq!(
            (phone.e164.as_str(), phone.extension.as_deref()),
            ("+16502530000", Some("1234")),
            "{text}"
        );
    }
    // A conference number.
    let phone = read("+16502530000,,123456789#", "").unwrap();
    assert_eq!(phone.extension.as_deref(), Some("123456789"));
    // It is as long as a local number, so it may be one.
    for text in [
        "+16502530000,2530001",
        "+16502530000, 253 0001",
        "+16502530000;6502530001",
        "+16502530000, 1234",
        "+16502530000; 1234",
        "030 123456, 123457",
        "030 123456\n1234",
    ] {
        assert!(read(text, "DE").is_err(), "{text}");
    }
}

#[test]
fn the_parameters_of_a_uri_are_no_part_of_its_number() {
    for text in [
        "tel:253-0000;phone-context=+1650",
        "tel:650-253-0000;phone-context=+1",
        "TEL:2530000;Phone-Context=+1-650",
        "tel:+1-650-253-0000;phone-context=example.com",
        "+16502530000;isub=12",
        "tel:+16502530000;isub=12;cpc=payphone",
        "tel:+16502530000;npdi;rn=+16502539999",
        "tel:+16502530000",
    ] {
        let phone = read(text, "").unwrap();
        assert_eq!(
            (phone.e164.as_str(), phone.extension),
            ("+16502530000", None),
            "{text}"
        );
    }
    let phone = read("tel:253-0000;ext=12;phone-context=+1650", "").unwrap();
    assert_eq!(phone.extension.as_deref(), Some("12"));
    assert!(read("tel:253-0000;phone-context=example.com", "").is_err());
}

#[test]
fn numbers_of_no_country_are_read() {
    for (text, valid) in [
        ("+800 1234 5678", true),
        ("+80000123456", true),
        ("+808 1234 5678", true),
        ("+870 773 111 632", true),
        ("+878 10 12345 12345", true),
        ("+881 6 123 45678 9", true),
        ("+881 9 123 45678", true),
        ("+882 13 300655", true),
        ("+883 5100 12345", true),
        ("+979 1 2345 6789", true),
        ("+979 2 2345 6789", false),
        ("+878 20 12345 12345", false),
    ] {
        let phone = read(text, "DE").unwrap();
        assert_eq!((phone.country, phone.valid), ("001", valid), "{text}");
        let plain = text.replace(' ', "");
        assert_eq!(phone.e164, plain);
        let digits = |text: String| text.replace(' ', "");
        assert_eq!(digits(format(&plain, Style::International)), plain);
    }
    for text in ["+8001234567", "+800123456789", "+979123456", "+87012345"] {
        assert!(read(text, "").is_err(), "{text}");
    }
}

#[test]
fn numbers_outside_the_numbering_plan_are_not_valid() {
    for text in [
        // No such area code, or an exchange code that begins with 0 or 1.
        "+12223334444",
        "+15555555555",
        "+17400123456",
        "+19876543210",
        "+12010550123",
        "+12011550123",
        "+10015550123",
        "+12115550123",
        "+12215550123",
        "+18895550123",
        // A mobile number in Brazil has nine digits and begins with 9; area codes have no 0.
        "+551187654321",
        "+5511887654321",
        "+551087654321",
        "+552087654321",
        "+420904214950",
        "+4916042010",
        "+491604201",
        "+97212345678",
        "+972571234567",
        "+41231234567",
        "+41501234567",
        "+8612012345678",
        "+8611012345678",
        "+4420510000000",
        "+442510000000",
        "+446012345678",
        "+81101234567",
        "+81181234567",
    ] {
        let valid = read(text, "").map(|phone| phone.valid);
        assert!(!matches!(valid, Ok(true)), "{text}");
    }
    for text in [
        "+12015550123",
        "+14165550123",
        "+18005550123",
        "+18335550123",
        "+19005550123",
        "+18765550123",
        "+551133334444",
        "+5511987654321",
        "+558001234567",
        "+5540041234",
        "+420212345678",
        "+420601123456",
        "+4916012345678",
        "+4915123456789",
        "+4930123456",
        "+97221234567",
        "+972502345678",
        "+41446681800",
        "+41791234567",
        "+8613812345678",
        "+861012345678",
        "+442079460000",
        "+447400123456",
        "+441212345678",
        "+81312345678",
        "+819012345678",
    ] {
        let valid = read(text, "").map(|phone| phone.valid);
        assert_eq!(valid, Ok(true), "{text}");
    }
}

#[test]
fn islands_without_a_code_of_their_own_are_regions() {
    for (name, text, e164) in [
        ("AC", "62889", "+24762889"),
        ("ac", "40123", "+24740123"),
        ("TA", "8999", "+2908999"),
    ] {
        let phone = read(text, region(name).unwrap()).unwrap();
        assert_eq!((phone.e164.as_str(), phone.valid), (e164, true), "{name}");
        assert_eq!(phone.country, name.to_uppercase());
    }
    assert_eq!(
        (region("Germany"), region("XX"), region("001")),
        (Some("DE"), None, None)
    );
}

#[test]
fn an_argentine_mobile_number_is_read_with_and_without_its_15_and_9() {
    for (country, text, e164) in [
        ("", "+54 11 15 6677 3399", "+5491166773399"),
        ("", "+54 9 11 15 6677 3399", "+5491166773399"),
        ("", "+54 9 11 6677 3399", "+5491166773399"),
        ("", "+54 (11) 15-6677-3399", "+5491166773399"),
        ("", "+54 011 15 6677 3399", "+5491166773399"),
        ("", "+54 (0)11 15 6677 3399", "+5491166773399"),
        ("", "+54 9 011 15 6677 3399", "+5491166773399"),
        ("", "+541115-5744-7700", "+5491157447700"),
        ("", "+54 351 15 631 5733", "+5493516315733"),
        ("", "+54 9 351 15 631 5733", "+5493516315733"),
        ("", "+54 2966 15 401234", "+5492966401234"),
        ("AR", "54 (11) 1566773399", "+5491166773399"),
        ("AR", "0054 11 15 6677 3399", "+5491166773399"),
        ("US", "011 54 11 15 6677 3399", "+5491166773399"),
        ("AR", "011 15 6677 3399", "+5491166773399"),
        ("AR", "11 15 6677 3399", "+5491166773399"),
        ("AR", "0351 15 631 5733", "+5493516315733"),
        ("AR", "9 11 15 6677 3399", "+5491166773399"),
        // A landline has neither.
        ("", "+54 11 6677 3399", "+541166773399"),
        ("AR", "011 6677-3399", "+541166773399"),
    ] {
        let phone = read(text, country);
        assert!(
            matches!(&phone, Ok(phone) if phone.valid && phone.e164 == e164),
            "{text}: {phone:?}, not {e164}"
        );
    }
    assert!(read("+54 11 15 6677 33999", "").is_err());
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
