//! JSON values agree with serde_json, another's reader and writer, on every text.

use leadbridge::json;
use leadbridge::json::{Map, Value};

use crate::test;

/// Pieces that texts are made of at random, right and wrong.
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

/// Numbers one after another that look random and are the same each time (xorshift, Marsaglia 2003).
struct Dice(u32);

impl Dice {
    fn up_to(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 as usize % most
    }
}

/// A value in another's words, to be compared with ours.
fn same(ours: &Value, theirs: &serde_json::Value) -> bool {
    match (ours, theirs) {
        (Value::Number(ours), serde_json::Value::Number(theirs)) => {
            let (ours, theirs) = (ours.as_f64(), theirs.as_f64().unwrap());
            ours == theirs || (ours - theirs).abs() <= theirs.abs() * 1e-14
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
            // Half of a pair and what is larger than any float are none to serde_json; JSON.parse reads them, and so
            // does this.
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
fn numbers_keep_their_digits_and_are_near_where_they_cannot_be_exact() {
    for text in ["1.50", "12345678901234567890123", "1e400", "-0.0"] {
        assert_eq!(Value::read(text).unwrap().to_string(), text);
    }
    let exact = [
        "0",
        "-1",
        "0.1",
        "1.5",
        "123456.789",
        "1e22",
        "-2.5e-7",
        "999999999999999",
        "0.00001",
    ];
    for text in exact {
        assert_eq!(
            Value::read(text).unwrap().as_f64(),
            text.parse().ok(),
            "{text}"
        );
    }
    let mut dice = Dice(88_675_123);
    for _ in 0..20_000 {
        let text = format!(
            "{}{}.{}e{}",
            if dice.up_to(2) == 0 { "" } else { "-" },
            dice.up_to(usize::from(u16::MAX)),
            dice.up_to(1_000_000_000),
            dice.up_to(580) as i32 - 290,
        );
        let (ours, right) = (
            Value::read(&text).unwrap().as_f64().unwrap(),
            text.parse::<f64>().unwrap(),
        );
        assert!(
            (ours - right).abs() <= right.abs() * 1e-13,
            "{text}: {ours} and {right}"
        );
    }
    assert_eq!(
        Value::read("1e999999999999").unwrap().as_f64(),
        Some(f64::INFINITY)
    );
    assert_eq!(Value::read("1e-999999999999").unwrap().as_f64(), Some(0.0));
    assert_eq!(Value::read("9223372036854775808").unwrap().as_i64(), None);
    assert_eq!(
        Value::read("18446744073709551615").unwrap().as_u64(),
        Some(u64::MAX)
    );
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
fn what_is_deep_is_refused_before_the_stack_ends() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(Value::read(&nested(128)).is_ok());
    assert!(Value::read(&nested(129)).is_err());
    assert!(Value::read(&nested(1_000_000)).is_err());
    assert_eq!(Value::read("[1,").unwrap_err().at, 3);
}

#[test]
fn it_goes_to_and_comes_from_serde() {
    let value = json!({ "id": "a", "tags": ["x", null, true], "n": [1, -2, 1.5] });
    let theirs = serde_json::to_value(&value).unwrap();
    assert!(same(&value, &theirs));
    assert_eq!(serde_json::from_value::<Value>(theirs).unwrap(), value);
}
