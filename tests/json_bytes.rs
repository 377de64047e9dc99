//! Real bodies with bytes changed at random: JSON is read as serde_json, an independent reader, reads it.
//!
//! Where the two differ by design: serde_json refuses half of a surrogate pair and numbers beyond every float, which
//! `JSON.parse` and we read; it refuses 128 levels, we refuse 129; to it `1` and `1.0` are two values, to us one.

use leadbridge::json;
use leadbridge::json::Value;
use serde::de::IgnoredAny;

use crate::random::Dice;
use crate::support::Pair;
use crate::test;

/// The last depth that we read.
const DEEPEST: usize = 128;

/// What bytes are replaced by, beside random ones.
const TOKENS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\\"",
    "\\u",
    "\\ud83d",
    "\\ude00",
    "\\ud83d\\ude00",
    "\\uD800\\u0041",
    "\\u0000",
    "\\u00e9",
    "\\U0041",
    "\\/",
    "\\a",
    "\\b",
    "null",
    "true",
    "false",
    "nul",
    "True",
    "NaN",
    "Infinity",
    "0",
    "00",
    "-",
    "-0",
    "1.0",
    "1.",
    ".1",
    "1e5",
    "1E+05",
    "1e-400",
    "1e400",
    "1e",
    "12345678901234567890123.50",
    "18446744073709551616",
    " ",
    "\n",
    "\t",
    "\r",
    "\u{b}",
    "\u{c}",
    "\0",
    "\u{1f}",
    "\u{7f}",
    "\u{a0}",
    "\u{2028}",
    "\u{feff}",
    "é",
    "😀",
    "//",
    "/**/",
    "'",
    "{\"a\":1,\"a\":2}",
    "\"\":",
    "[[[[[[[[",
    "]]]]]]]]",
    "{\"a\":{\"a\":{\"a\":",
];

/// Bodies and answers as they are sent, and a text of every kind.
fn corpus() -> Vec<String> {
    let mut pair = Pair::new();
    let contact = json!({ "body": {
        "firstName": "Zoë \u{1f600}", "email": "ada@example.com", "phone": "+12015550123", "tags": ["vip", "a\"b\\c\n"],
        "dnd": true, "dndSettings": { "SMS": { "status": "active" } }, "customFields": [{ "id": "f", "value": [1, 2.50, null] }],
    } });
    let made = pair.run("contacts.create", contact.clone()).unwrap();
    let found = pair
        .run("contacts.search", json!({ "body": { "pageLimit": 20 } }))
        .unwrap();
    let vectors = [
        include_str!("vectors/phones.json"),
        include_str!("vectors/emails.json"),
    ];
    let rows = vectors
        .iter()
        .flat_map(|text| text.lines().skip(1).take(12));
    let mut corpus: Vec<String> = rows
        .map(|row| row.trim_end_matches(',').to_owned())
        .collect();
    corpus.extend([contact.to_json(), made.to_json(), found.to_json()]);
    corpus.extend([
        r#"{ "traceId" : "x", "statusCode" : 422, "message" : [ "email must be an email", "tags must be an array" ] }"#.to_owned(),
        r#"[0, -0, 1.50, -1.5e-10, 12345678901234567890123, 0.1E+2, 1e308, 9007199254740993]"#.to_owned(),
        r#"{"a":"\"\\\/\b\f\n\r\t\u0041\u00e9\ud83d\ude00","":{"a":[],"b":{}},"a":null}"#.to_owned(),
        format!("{}1{}", "[".repeat(124), "]".repeat(124)),
        format!("{}1{}", "{\"a\":[".repeat(62), "]}".repeat(62)),
    ]);
    corpus
}

/// A text of the corpus with up to five changes.
fn mutated(dice: &mut Dice, corpus: &[String]) -> String {
    let mut bytes = corpus[dice.up_to(corpus.len())].clone().into_bytes();
    for _ in 0..1 + dice.up_to(5) {
        let at = dice.up_to(bytes.len() + 1);
        let to = (at + 1 + dice.up_to(8)).min(bytes.len());
        let part = bytes[at..to].to_vec();
        match dice.up_to(8) {
            0 => drop(bytes.drain(at..to)),
            1 => drop(bytes.splice(at..at, part)),
            2 => drop(bytes.splice(at..to, dice.pick(TOKENS).bytes())),
            3 => drop(bytes.splice(at..at, dice.pick(TOKENS).bytes())),
            4 => drop(bytes.splice(at..at, [dice.roll() as u8])),
            5 => bytes.truncate(at.max(1)),
            6 => {
                let other = corpus[dice.up_to(corpus.len())].as_bytes();
                let from = dice.up_to(other.len());
                let end = (from + dice.up_to(40)).min(other.len());
                bytes.splice(at..at, other[from..end].iter().copied());
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << dice.up_to(7);
                }
            }
        }
    }
    // What is no text never comes here: the host decodes bodies first.
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What a text holds that is JSON.
#[derive(Default)]
struct Source<'a> {
    /// How deep it nests.
    depth: usize,
    /// How many members its objects have.
    members: usize,
    /// Its numbers as they are written.
    numbers: Vec<&'a str>,
}

fn scan(text: &str) -> Source<'_> {
    let (mut source, mut depth, mut at) = (Source::default(), 0, 0);
    let bytes = text.as_bytes();
    while at < bytes.len() {
        let start = at;
        at += 1;
        match bytes[start] {
            b'[' | b'{' => {
                depth += 1;
                source.depth = source.depth.max(depth);
            }
            b']' | b'}' => depth -= 1,
            b':' => source.members += 1,
            b'"' => {
                while bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at += 1;
            }
            b'-' | b'0'..=b'9' => {
                let is_part =
                    |byte: &&u8| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-');
                at += bytes[at..].iter().take_while(is_part).count();
                source.numbers.push(&text[start..at]);
            }
            _ => {}
        }
    }
    source
}

/// Whether both are the same; floats but for the last digit, where serde_json without `float_roundtrip` may be off.
fn same(ours: &Value, theirs: &serde_json::Value) -> bool {
    match (ours, theirs) {
        (Value::Number(ours), serde_json::Value::Number(theirs)) => {
            let right: f64 = ours.as_str().parse().unwrap();
            let is_near =
                |theirs: f64| theirs == right || (theirs - right).abs() <= right.abs() * 1e-15;
            ours.as_f64().to_bits() == right.to_bits()
                && theirs.as_f64().is_some_and(is_near)
                && theirs
                    .as_u64()
                    .is_none_or(|theirs| ours.as_u64() == Some(theirs))
                && theirs
                    .as_i64()
                    .is_none_or(|theirs| ours.as_i64() == Some(theirs))
        }
        (Value::Array(ours), serde_json::Value::Array(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .zip(theirs)
                    .all(|(ours, theirs)| same(ours, theirs))
        }
        (Value::Object(ours), serde_json::Value::Object(theirs)) => {
            let mut pairs = theirs.iter().map(|(name, theirs)| (ours.get(name), theirs));
            ours.len() == theirs.len()
                && pairs.all(|(ours, theirs)| ours.is_some_and(|ours| same(ours, theirs)))
        }
        (Value::Null, serde_json::Value::Null) => true,
        (Value::Bool(ours), serde_json::Value::Bool(theirs)) => ours == theirs,
        (Value::String(ours), serde_json::Value::String(theirs)) => ours == theirs,
        _ => false,
    }
}

#[derive(Debug, Default)]
struct Seen {
    read: usize,
    refused: usize,
    halves: usize,
    beyond: usize,
    deep: usize,
    repeated: usize,
}

fn compare(text: &str, seen: &mut Seen) {
    // Judges the grammar alone: no limit of depth, no surrogates, no size of numbers.
    let is_json = serde_json::from_str::<IgnoredAny>(text).is_ok();
    let source = if is_json {
        scan(text)
    } else {
        Source::default()
    };
    let depth = source.depth;
    let ours = match Value::read(text) {
        Ok(ours) => ours,
        Err(wrong) => {
            assert!(
                !is_json || depth > DEEPEST,
                "{text:?} is JSON; we stop at {}",
                wrong.at
            );
            assert!(wrong.at <= text.len(), "{text:?}");
            seen.refused += 1;
            return;
        }
    };
    assert!(
        is_json && depth <= DEEPEST,
        "{text:?} is not JSON or too deep, and became {ours}"
    );
    match serde_json::from_str::<serde_json::Value>(text) {
        Ok(theirs) => assert!(same(&ours, &theirs), "{text:?}: {ours} and {theirs}"),
        Err(error) => {
            let error = error.to_string();
            let is_half =
                error.contains("surrogate") || error.contains("unexpected end of hex escape");
            if is_half {
                seen.halves += 1;
            } else if error.contains("number out of range") {
                seen.beyond += 1;
            } else {
                assert!(
                    error.contains("recursion") && depth == DEEPEST,
                    "{text:?}: {error}"
                );
                seen.deep += 1;
            }
        }
    }
    let again = ours.to_json();
    assert_eq!(again, ours.to_string());
    let back = Value::read(&again);
    assert_eq!(back.as_ref(), Ok(&ours), "{text:?}: {again}");
    assert_eq!(back.unwrap().to_json(), again, "{text:?}");
    if depth < DEEPEST
        && let Ok(theirs) = serde_json::from_str(&again)
    {
        assert!(same(&ours, &theirs), "{text:?}: {again}");
    }
    // Of members with one name only the last is left.
    let written = scan(&again);
    if written.members == source.members {
        assert_eq!(written.numbers, source.numbers, "{text:?}: digits changed");
    } else {
        assert!(written.members < source.members, "{text:?}: {again}");
        seen.repeated += 1;
    }
    seen.read += 1;
}

#[test]
fn bodies_with_changed_bytes_are_read_as_serde_json_reads_them() {
    let corpus = corpus();
    let (mut dice, mut seen) = (Dice(20_261_129), Seen::default());
    for text in &corpus {
        compare(text, &mut seen);
    }
    let read = seen.read;
    assert_eq!(read, corpus.len());
    for depth in 120..=140 {
        compare(
            &[&"[".repeat(depth), "1", &"]".repeat(depth)].concat(),
            &mut seen,
        );
        compare(
            &["{\"a\":".repeat(depth), "1".into(), "}".repeat(depth)].concat(),
            &mut seen,
        );
        compare(
            &["[".repeat(depth), "{}".into(), "]".repeat(depth)].concat(),
            &mut seen,
        );
        compare(
            &["[[],".repeat(depth), "1".into(), "]".repeat(depth)].concat(),
            &mut seen,
        );
        compare(
            &["[".repeat(depth), "]".repeat(depth - 1)].concat(),
            &mut seen,
        );
    }
    assert_eq!(seen.deep, 4);
    for _ in 0..200_000 {
        compare(&mutated(&mut dice, &corpus), &mut seen);
    }
    // Enough of every kind.
    let least = Seen {
        read: 20_000,
        refused: 20_000,
        halves: 100,
        beyond: 30,
        deep: 4,
        repeated: 100,
    };
    let counts = |seen: &Seen| {
        [
            seen.read,
            seen.refused,
            seen.halves,
            seen.beyond,
            seen.deep,
            seen.repeated,
        ]
    };
    let pairs = counts(&seen).into_iter().zip(counts(&least));
    assert!(
        pairs.into_iter().all(|(seen, least)| seen >= least),
        "{seen:?}"
    );
}

#[test]
fn to_serde_json_one_and_one_point_zero_differ_and_to_us_they_do_not() {
    let (one, same) = ("[1]", "[1.0]");
    assert_eq!(Value::read(one), Value::read(same));
    let theirs = |text| serde_json::from_str::<serde_json::Value>(text).unwrap();
    assert_ne!(theirs(one), theirs(same));
}

#[test]
fn half_of_a_pair_becomes_the_replacement_character() {
    for (escape, right) in [
        (r"\ud83d", "\u{fffd}"),
        (r"\ude00", "\u{fffd}"),
        (r"\ude00\ud83d", "\u{fffd}\u{fffd}"),
        (r"\ud83d\ud83d\ude00", "\u{fffd}\u{1f600}"),
        (r"\ud83dx", "\u{fffd}x"),
        (r"\ud83d\n", "\u{fffd}\n"),
        (r"\ud83d\u0041", "\u{fffd}A"),
        (r"\uD83D\uDE00", "\u{1f600}"),
        (r"\udbff\udfff", "\u{10ffff}"),
        (r"\ud800\udc00", "\u{10000}"),
    ] {
        let text = format!("{{\"{escape}\":\"{escape}\"}}");
        assert_eq!(Value::read(&text), Ok(json!({ right: right })), "{text}");
    }
    for escape in [
        r"\ud83d\u",
        r"\ud83d\u12",
        r"\ud83d\ug000",
        r"\u+123",
        r"\u 123",
        r"\uD8é0",
    ] {
        assert!(Value::read(&format!("\"{escape}\"")).is_err(), "{escape}");
    }
}
