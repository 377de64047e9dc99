//! Numbers as people type them in every region, and what the client's build, which has every rule, says of them: it writes that
//! down, and the widget's build reads it.

use std::collections::BTreeSet;
use std::path::PathBuf;

use leadbridge::phone::check;

use crate::random::Dice;
use crate::test;

const EXAMPLES: &str = include_str!("../vectors/phone-examples.txt");

/// A region, and a number in plain digits and marks.
pub(crate) fn numbers() -> Vec<(&'static str, String)> {
    let mut dice = Dice(7);
    let mut numbers = Vec::new();
    for line in EXAMPLES.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        let (region, abroad, national) = (columns[0], columns[1], columns[2]);
        for example in [abroad, national] {
            numbers.push((region, example.to_owned()));
            for _ in 0..12 {
                // One digit another, more or less.
                let mut digits: Vec<char> = example.chars().collect();
                for _ in 0..1 + dice.up_to(3) {
                    let at = 1 + dice.up_to(digits.len() - 1);
                    let digit = char::from(b'0' + dice.up_to(10) as u8);
                    match dice.up_to(4) {
                        0 if digits.len() > 4 => drop(digits.remove(at)),
                        1 => digits.insert(at, digit),
                        _ if digits[at].is_ascii_digit() => digits[at] = digit,
                        _ => {}
                    }
                }
                numbers.push((region, digits.into_iter().collect()));
            }
        }
    }
    let regions: BTreeSet<&str> = EXAMPLES
        .lines()
        .map(|line| line.split('\t').next().unwrap())
        .collect();
    for region in regions {
        for _ in 0..100 {
            let length = 4 + dice.up_to(10);
            let digits: String = (0..length)
                .map(|_| char::from(b'0' + dice.up_to(10) as u8))
                .collect();
            numbers.push((region, digits));
        }
    }
    numbers
}

/// What is wrong with a number; nothing where it is right.
pub(crate) fn said(region: &str, number: &str) -> &'static str {
    check(number, region).map_or("", |problem| problem.code())
}

/// Where `full` writes what it says, a line a number.
pub(crate) fn place() -> PathBuf {
    [env!("CARGO_TARGET_TMPDIR"), "phones-of-full.txt"]
        .iter()
        .collect()
}

#[cfg(leadbridge_build = "full")]
#[test]
fn what_the_client_says_of_numbers_is_written_down() {
    let lines: Vec<&str> = numbers()
        .iter()
        .map(|(region, number)| said(region, number))
        .collect();
    let right = lines.iter().filter(|line| line.is_empty()).count();
    assert!(
        right > 3_000 && lines.len() - right > 10_000,
        "{right} of {}",
        lines.len()
    );
    std::fs::write(place(), lines.join("\n")).unwrap();
}
