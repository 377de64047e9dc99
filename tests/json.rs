//! JSON values agree with serde_json on random text.

use leadbridge::json;
use leadbridge::json::{Map, Value};

use crate::test;

/// Pieces of valid and invalid JSON.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\"a\"",
    "\"\\n\\u0041\\ud83d\\ude00\\/\"",
    "\"\\ud83d\"",
    "\"\\x\"",
    "\"\u{1}\"",
    "null",
    "true",
    "false",
    "nul",
    "0",
    "-0",
    "01",
    "1",
    "-12",
    "1.5",
    "1.",
    ".5",
    "1e3",
    "1E+3",
    "2e-7",
    "1e",
    "-",
    "+1",
    "18446744073709551615",
    " ",
    "\n",
    "\t",
    "\u{a0}",
    "é",
    "\"é\"",
    "{\"a\":1}",
    "[1,2]",
    "\"b\":",
    "/",
    "\\",
];

/// Pseudo-random numbers with a fixed seed (xorshift, Marsaglia 2003).
struct Dice(u32);

impl Dice {
    fn up_to(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 as usize % most
    }
}

/// Compares with a value of serde_json.
fn same(ours: &Value, theirs: &serde_json::Value) -> bool {
    match (ours, theirs) {
        (Value::Number(ours), serde_json::Value::Number(theirs)) => {
            let (ours, theirs) = (ours.as_f64(), theirs.as_f64().unwrap());
            // Without its feature `float_roundtrip`, serde_json may be off by one unit in the last place.
            ours == theirs || (ours - theirs).abs() <= theirs.abs() * 1e-15
        }
        (Value::Array(ours), serde_json::Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| same(a, b))
        }
        (Value::Object(ours), serde_json::Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && theirs
                    .iter()
                    .all(|(name, theirs)| ours.get(name).is_some_and(|ours| same(ours, theirs)))
        }
        (Value::Null, serde_json::Value::Null) => true,
        (Value::Bool(ours), serde_json::Value::Bool(theirs)) => ours == theirs,
        (Value::String(ours), serde_json::Value::String(theirs)) => ours == theirs,
        _ => false,
    }
}

#[test]
fn it_reads_and_refuses_what_serde_json_does() {
    let mut dice = Dice(2_463_534_242);
    let mut read = 0;
    for _ in 0..200_000 {
        let mut text = String::new();
        for _ in 0..=dice.up_to(7) {
            text.push_str(PIECES[dice.up_to(PIECES.len())]);
        }
        let theirs: Result<serde_json::Value, _> = serde_json::from_str(&text);
        match (Value::read(&text), theirs) {
            (Ok(ours), Ok(theirs)) => {
                assert!(same(&ours, &theirs), "{text}: {ours} and {theirs}");
                let again = ours.to_string();
                assert_eq!(Value::read(&again), Ok(ours.clone()), "{text}");
                let theirs_again = serde_json::from_str(&again).unwrap();
                assert!(same(&ours, &theirs_again), "{text}: {again}");
                read += 1;
            }
            (Err(_), Err(_)) => {}
            // serde_json rejects unpaired surrogates and numbers out of range; like JSON.parse, this crate accepts
            // them.
            (Ok(_), Err(error))
                if text.contains("\"\\ud83d\"") || error.to_string().contains("range") => {}
            (ours, theirs) => panic!("{text:?}: {ours:?} and {theirs:?}"),
        }
    }
    assert!(read > 5_000, "only {read} texts were JSON");
}

#[test]
fn every_character_is_written_as_serde_json_writes_it() {
    for code in (0..0x3000).chain(0x1_f600..0x1_f700) {
        let text: String = char::from_u32(code).into_iter().collect();
        let ours = Value::from(text.as_str()).to_string();
        assert_eq!(ours, serde_json::Value::from(text).to_string());
    }
}

#[test]
fn numbers_keep_their_digits_and_are_the_nearest_floats() {
    for text in ["1.50", "12345678901234567890123", "1e400", "-0.0"] {
        assert_eq!(Value::read(text).unwrap().to_string(), text);
    }
    let is_nearest = |text: &str| {
        let (ours, right) = (
            Value::read(text).unwrap().as_f64().unwrap(),
            text.parse::<f64>().unwrap(),
        );
        assert_eq!(
            ours.to_bits(),
            right.to_bits(),
            "{text}: {ours} and {right}"
        );
    };
    let fixed = [
        "0",
        "-0",
        "-0.0e9",
        "-1",
        "0.1",
        "1e22",
        "1e23",
        "-2.5e-7",
        "9007199254740993",
        "9007199254740992.99999",
        "0.30000000000000004",
        "-122.41941550000001",
        "5e-324",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "1.2e-324",
        "2.2250738585072011e-308",
        "2.2250738585072014e-308",
        "1.7976931348623157e308",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "9e308",
        "9e309",
        "0.000001e314",
        "1e-400",
        "1e999999999999",
        "1e-99999999999999999999",
    ];
    fixed.into_iter().for_each(is_nearest);
    // Exactly between two floats, and slightly above, in a digit far to the right.
    is_nearest(&format!("9007199254740993.{}", "0".repeat(900)));
    is_nearest(&format!("9007199254740993.{}1", "0".repeat(900)));
    is_nearest(&format!("0.{}7e350", "0".repeat(400)));
    is_nearest(&format!("7{}e-400", "0".repeat(390)));
    let mut dice = Dice(88_675_123);
    for _ in 0..20_000 {
        is_nearest(&format!(
            "{}{}.{}e{}",
            if dice.up_to(2) == 0 { "" } else { "-" },
            dice.up_to(usize::from(u16::MAX)),
            dice.up_to(1_000_000_000),
            dice.up_to(700) as i32 - 350,
        ));
        // Every float is parsed from its shortest representation.
        let bits = (u64::from(dice.0) << 32) | dice.up_to(usize::MAX) as u64;
        let float = f64::from_bits(bits);
        if float.is_finite() {
            is_nearest(&float.to_string());
            is_nearest(&format!("{float:e}"));
        }
    }
}

#[test]
fn numbers_with_the_same_value_are_equal() {
    let read = |text: &str| Value::read(text).unwrap();
    for (one, other) in [
        ("1", "1.0"),
        ("1", "1e0"),
        ("1", "10e-1"),
        ("-100", "-1E+2"),
        ("0", "-0.0e7"),
        ("0.5", "50e-2"),
        ("12345678901234567890123", "1234567890123456789012.30e1"),
    ] {
        assert_eq!(read(one), read(other), "{one} and {other}");
    }
    for (one, other) in [
        ("1", "-1"),
        ("1", "10"),
        ("1.0", "1.01"),
        ("12345678901234567890123", "12345678901234567890124"),
        ("1e400", "1e401"),
        ("1", "true"),
    ] {
        assert_ne!(read(one), read(other), "{one} and {other}");
    }
    assert_eq!(read("[1.0, {\"a\": 2e1}]"), json!([1, { "a": 20 }]));
    assert_eq!(read("7.0"), 7);
}

#[test]
fn whole_numbers_are_read_however_they_are_written() {
    let read = |text: &str| Value::read(text).unwrap();
    for (text, right) in [
        ("18446744073709551615", Some(u64::MAX)),
        ("18446744073709551616", None),
        ("1e2", Some(100)),
        ("100.00", Some(100)),
        ("1e19", Some(10_000_000_000_000_000_000)),
        ("2e19", None),
        ("0.0", Some(0)),
        ("-0", Some(0)),
        ("-1", None),
        ("1.5", None),
    ] {
        assert_eq!(read(text).as_u64(), right, "{text}");
    }
    assert_eq!(read("9223372036854775808").as_i64(), None);
    assert_eq!(read("-9223372036854775808").as_i64(), Some(i64::MIN));
    assert_eq!(read("-9223372036854775809").as_i64(), None);
    assert_eq!(read("-1.20e1").as_i64(), Some(-12));
}

#[test]
fn objects_of_any_size_are_read_as_serde_json_reads_them() {
    let mut dice = Dice(521_288_629);
    for round in 0..300 {
        let names = 1 + dice.up_to(100);
        let members: Vec<String> = (0..dice.up_to(200))
            .map(|value| format!("\"n{}\":{value}", dice.up_to(names)))
            .collect();
        let text = format!("{{{}}}", members.join(","));
        let theirs: serde_json::Value = serde_json::from_str(&text).unwrap();
        let mut ours = Value::read(&text).unwrap();
        assert!(same(&ours, &theirs), "{round}: {text}");
        let map = ours.as_object_mut().unwrap();
        // Compared with a linear map.
        let mut plain: Vec<(String, Value)> = map
            .iter()
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        for step in 0..100 {
            let name = format!("n{}", dice.up_to(names + 20));
            let at = plain.iter().position(|(known, _)| *known == name);
            assert_eq!(map.get(&name), at.map(|at| &plain[at].1));
            match (dice.up_to(3), at) {
                (0, Some(at)) => {
                    assert_eq!(map.remove(&name), Some(plain.remove(at).1));
                }
                (0, None) => assert_eq!(map.remove(&name), None),
                (_, Some(at)) => {
                    plain[at].1 = json!(step);
                    map.insert(name, json!(step));
                }
                (_, None) => {
                    plain.push((name.clone(), json!(step)));
                    map.insert(name, json!(step));
                }
            }
        }
        map.retain(|name, _| name.ends_with('1'));
        plain.retain(|(name, _)| name.ends_with('1'));
        assert!(
            map.iter()
                .eq(plain.iter().map(|(name, value)| (name, value)))
        );
        assert_eq!(*map, plain.into_iter().rev().collect::<Map>());
    }
}

#[test]
fn large_objects_are_read_and_compared() {
    // With a linear search for each member, this would take 10^10 steps for each order of names.
    let count = 150_000;
    let names: [&dyn Fn(usize) -> String; 3] = [
        &|index| format!("{index:09}"),
        &|index| format!("{:09}", 999_999_999 - index),
        &|index| format!("{:09}", index * 7919 % 1_000_003),
    ];
    for name in names {
        let members: Vec<String> = (0..count)
            .map(|index| format!("\"{}\":{index}", name(index)))
            .collect();
        let read = Value::read(&format!("{{{}}}", members.join(","))).unwrap();
        let again: Map = read.as_object().unwrap().clone().into_iter().collect();
        assert_eq!(again.len(), count);
        assert_eq!(read, Value::Object(again));
    }
}

#[test]
fn members_keep_their_order_and_the_last_of_a_name_counts() {
    let read = Value::read(r#"{"b":1,"a":2,"b":3}"#).unwrap();
    assert_eq!(read.to_string(), r#"{"b":3,"a":2}"#);
    assert_eq!(read, json!({ "a": 2, "b": 3 }));
    assert_ne!(read, json!({ "a": 2, "b": 3, "c": null }));
    let mut map = Map::new();
    *map.entry("tags").or_insert(json!([])) = json!(["x"]);
    map.entry("tags").or_insert(json!("not taken"));
    assert_eq!(map["tags"], json!(["x"]));
    assert_eq!(map.remove("tags"), Some(json!(["x"])));
    assert_eq!(map["tags"], Value::Null);
}

#[test]
fn deep_nesting_is_refused_without_a_stack_overflow() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(Value::read(&nested(128)).is_ok());
    assert!(Value::read(&nested(129)).is_err());
    assert!(Value::read(&nested(1_000_000)).is_err());
    assert_eq!(Value::read("[1,").unwrap_err().at, 3);
}

#[test]
fn values_convert_to_and_from_serde() {
    let value = json!({ "id": "a", "tags": ["x", null, true], "n": [1, -2, 1.5] });
    let theirs = serde_json::to_value(&value).unwrap();
    assert!(same(&value, &theirs));
    assert_eq!(serde_json::from_value::<Value>(theirs).unwrap(), value);
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn bodies_of_every_shape_are_read_and_written_in_one_pass() {
    // A reader or writer that went back for each part would take 10^12 steps for each of these.
    const COUNT: usize = 1_000_000;
    for (shape, part, between, ends) in [
        ("one string of escapes", r"\n\u00e9", "", ["\"", "\""]),
        ("one string of pairs", r"\ud83d\ude00", "", ["\"", "\""]),
        ("one string of plain text", "é", "", ["\"", "\""]),
        ("one number", "7", "", ["1", ""]),
        ("one fraction", "70", "", ["0.", "1"]),
        ("many strings", r#""a\tb""#, ",", ["[", "]"]),
        ("many numbers", "12.50", ",", ["[", "]"]),
        ("many arrays", "[[]]", ",", ["[", "]"]),
        ("many objects", r#"{"a":{}}"#, ",", ["[", "]"]),
        ("one name again and again", r#""a":1"#, ",", ["{", "}"]),
        ("spaces", " ", "", ["[", "]"]),
    ] {
        let text = [ends[0], &vec![part; COUNT].join(between), ends[1]].concat();
        let read = Value::read(&text).unwrap_or_else(|error| panic!("{shape}: {error}"));
        let written = read.to_json();
        assert_eq!(Value::read(&written).as_ref(), Ok(&read), "{shape}");
        assert!(written.len() <= text.len(), "{shape}");
    }
}

#[test]
fn numbers_that_json_lacks_do_not_become_null() {
    for (value, text) in [
        (json!(f64::NAN), "NaN"),
        (json!(f64::INFINITY), "NaN"),
        (json!(f32::NEG_INFINITY), "NaN"),
    ] {
        assert_eq!(value, text);
    }
    assert_eq!(json!([0.1f32, 'a']).to_json(), r#"[0.1,"a"]"#);
}
