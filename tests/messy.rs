//! Ten thousand realistic rows with known results are sent through the lead handler.

use leadbridge::country;
use leadbridge::json;
use leadbridge::json::{Map, Value};

use crate::support::{Site, shared};

#[test]
fn e_mail_and_phone_of_messy_rows_agree_with_the_truth() {
    let (Some(rows), Some(truth)) = (
        shared("data/messy-contacts.csv"),
        shared("data/messy-contacts.truth.jsonl"),
    ) else {
        return;
    };
    let rows = read_csv(&std::fs::read_to_string(rows).unwrap());
    let truth = std::fs::read_to_string(truth).unwrap();
    let names = &rows[0];
    let mut site = Site::new(json!({
        "minTime": 0, "note": false, "country": "US",
        "fields": { "E-mail Address": "email", "Mobile Phone": "phone", "Street": "address1", "State/Province": "state",
            "ZIP": "postalCode", "DOB": "dateOfBirth" },
    }));
    site.pair.sandbox.settings.allow_duplicates = true;
    site.pair.sandbox.settings.limits.burst = u64::MAX;
    site.pair.sandbox.settings.limits.daily = u64::MAX;

    let fields = ["email", "phone", "dateOfBirth"];
    let mut agreed = [0; 3];
    let mut all = 0;
    for (row, line) in rows[1..].iter().zip(truth.lines()) {
        let truth: Value = Value::read(line).unwrap();
        let mut form: Map = names
            .iter()
            .zip(row)
            .map(|(name, value)| (name.clone(), Value::from(value.as_str())))
            .collect();
        // A row without a country is read in its known country, like a form on a site in that country.
        let known = form
            .get("Country")
            .and_then(Value::as_str)
            .and_then(country::code)
            .is_some();
        if !known {
            form.insert("Country".into(), truth["country"].clone());
        }
        let entry = site.entry(&Value::Object(form));
        all += 1;
        for (index, name) in fields.iter().enumerate() {
            let ours = entry.contact.get(name).cloned().unwrap_or_default();
            if ours == truth[*name] {
                agreed[index] += 1;
            } else {
                let raw = ["emailRaw", "phoneRaw", "dateOfBirth"][index];
                println!(
                    "row {}: {name} of {}: ours {ours}, truth {}",
                    truth["row"], truth[raw], truth[*name]
                );
            }
        }
    }
    for (name, agreed) in fields.iter().zip(agreed) {
        println!("{name}: {agreed} of {all} agree");
    }
    assert!(
        agreed[0] * 100 >= all * 98 && agreed[1] * 100 >= all * 98,
        "agreement below 98 %: {agreed:?} of {all}"
    );
}

#[test]
fn messy_rows_become_contacts_through_the_whole_path() {
    let Some(rows) = shared("data/messy-contacts.csv") else {
        return;
    };
    let rows = read_csv(&std::fs::read_to_string(rows).unwrap());
    let mut site = Site::new(json!({
        "minTime": 0, "note": false, "country": "US", "limit": { "most": 1_000_000, "window": 60_000 },
        "fields": { "E-mail Address": "email", "Mobile Phone": "phone" },
    }));
    site.pair.sandbox.settings.limits.burst = u64::MAX;
    let (mut stored, mut refused) = (0, 0);
    for row in rows[1..].iter().take(500) {
        let form: Map = rows[0]
            .iter()
            .zip(row)
            .map(|(name, value)| (name.clone(), Value::from(value.as_str())))
            .collect();
        let (response, report) = site.post(Value::Object(form));
        match response.status {
            200 => stored += 1,
            422 => {
                assert!(!report.problems.is_empty());
                refused += 1;
            }
            other => panic!("{other}: {}", response.body),
        }
    }
    println!(
        "{stored} stored, {refused} asked to mend something, {} contacts",
        site.pair.count("contact")
    );
    assert!(site.pair.count("contact") > 300);
}

/// Parses CSV (RFC 4180), with a byte order mark and line breaks inside quotes.
fn read_csv(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut letters = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(c) = letters.next() {
        let row = rows.last_mut().unwrap();
        match c {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                row.last_mut().unwrap().push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\r' if !quoted => {}
            '\n' if !quoted => rows.push(vec![String::new()]),
            other => row.last_mut().unwrap().push(other),
        }
    }
    rows.retain(|row| row.len() > 1);
    rows
}
