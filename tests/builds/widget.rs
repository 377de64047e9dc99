//! The widget's build: its rules for phone numbers and e-mail addresses are fewer, and never stricter.

use std::collections::BTreeSet;

use leadbridge::email;
use leadbridge::json::Value;
use leadbridge::phone::check;

use crate::phones::{numbers, place, said};
use crate::test;

/// The regions that `build.rs` gives it whole.
fn exact() -> BTreeSet<&'static str> {
    let text = include_str!("../../build.rs");
    let (_, list) = text.split_once("const EXACT").unwrap();
    let (list, _) = list.split_once("];").unwrap();
    let regions: BTreeSet<&str> = list.split('"').filter(|word| word.len() == 2).collect();
    assert!(regions.len() > 30);
    regions
}

#[test]
fn it_refuses_no_number_that_the_client_takes_and_agrees_where_it_knows_the_region() {
    let full = std::fs::read_to_string(place())
        .expect("what the client says: run these tests with LEADBRIDGE_BUILD=full first");
    let (exact, numbers) = (exact(), numbers());
    assert_eq!(full.split('\n').count(), numbers.len());
    let (mut wrong, mut agreed, mut accepted) = (Vec::new(), 0, 0);
    for ((region, number), full) in numbers.iter().zip(full.split('\n')) {
        let ours = said(region, number);
        match (ours, full) {
            _ if ours == full => agreed += usize::from(exact.contains(region)),
            // What takes more to read than the page has, and what it knows only by its length, is for the handler.
            ("", _) => accepted += 1,
            _ if full.is_empty() || exact.contains(region) => {
                wrong.push(format!("{region} {number}: {ours}, not {full:?}"))
            }
            _ => {}
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}\n{}",
        wrong.len(),
        numbers.len(),
        wrong[..wrong.len().min(40)].join("\n")
    );
    println!(
        "{agreed} agree in {} regions, {accepted} are left to the handler",
        exact.len()
    );
    assert!(agreed > 3_000);
}

#[test]
fn it_refuses_no_right_number_or_address_of_the_vectors() {
    let (mut phones, mut emails) = (0, 0);
    for case in Value::read(include_str!("../vectors/phones.json"))
        .unwrap()
        .as_array()
        .unwrap()
    {
        let text = |at: usize| case[at].as_str().unwrap();
        if text(2).starts_with('+') {
            assert_eq!(check(text(0), text(1)), None, "{case}");
            phones += 1;
        }
    }
    for case in Value::read(include_str!("../vectors/emails.json"))
        .unwrap()
        .as_array()
        .unwrap()
    {
        let address = case[0].as_str().unwrap();
        // The page asks about ASCII alone and leaves other addresses to the handler.
        if address.is_ascii() && case[1].as_str().is_some_and(|right| right.contains('@')) {
            assert_eq!(email::check(address), None, "{case}");
            emails += 1;
        }
    }
    assert!(phones > 50 && emails > 10, "{phones} {emails}");
}
