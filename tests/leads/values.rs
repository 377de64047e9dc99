//! Values that do not fit their field are kept in the note.

use super::*;
use crate::test;

#[test]
fn what_the_crm_would_refuse_is_kept_word_for_word() {
    for (name, typed, code) in [
        ("timezone", "Moon/Crater", "not_a_timezone"),
        ("website", "www.example.com/contact us", "not_a_url"),
        ("birthday", "the 5th of Octember", "not_a_date"),
        ("country", "Middle-earth", "not_a_country"),
        ("phone", "call me", "not_a_phone"),
        ("city", &"x".repeat(300), "too_long"),
    ] {
        let mut site = site();
        let (response, report) = site.post(json!({ "email": "ada@example.com", name: typed }));
        assert_eq!(
            (response.status, report.outcome.as_str()),
            (200, "created"),
            "{name}"
        );
        assert_eq!(report.problems[0].code, code);
        assert!(note(&site).contains(typed), "{name}: {}", note(&site));
    }
}

#[test]
fn zones_and_countries_are_read_as_people_write_them() {
    for (name, typed, stored) in [
        (
            "timezone",
            "Pacific Time (US & Canada)",
            "America/Los_Angeles",
        ),
        ("timezone", "america/new york", "America/New_York"),
        ("country", "Korea, Republic of", "KR"),
        ("country", "United States (US)", "US"),
    ] {
        let entry = site().entry(&json!({ "email": "ada@example.com", name: typed }));
        assert_eq!(entry.contact.get(name), Some(&json!(stored)), "{typed}");
    }
}

#[test]
fn a_lead_with_one_way_to_answer_is_taken() {
    let mut site = site();
    let (response, report) = site.post(json!({ "email": "ada@", "phone": "(201) 555-0101" }));
    assert_eq!(
        (response.status, report.problems[0].path.as_str()),
        (200, "body.email")
    );
    assert_eq!(note(&site), "> Email: ada@");
    let (response, report) = site.post(json!({ "email": "ada@", "phone": "12", "timezone": "x" }));
    let paths: Vec<&str> = report
        .problems
        .iter()
        .map(|problem| problem.path.as_str())
        .collect();
    assert_eq!(
        (response.status, paths),
        (422, vec!["body.email", "body.phone"])
    );
}

#[test]
fn a_second_value_of_one_kind_is_kept() {
    let mut site = site();
    site.post(json!({
        "email": "ada@example.com", "e-mail": "ADA@example.com", "your-email": "ada@work.example",
        "phone": "x", "mobile": "(201) 555-0101", "cell": "(201) 555-0103", "company": "ACME", "organization": "ACME Ltd",
    }));
    let contact = site.pair.sandbox.store.all("contact").next().unwrap();
    assert_eq!(
        (
            &contact["email"],
            &contact["phone"],
            &contact["companyName"]
        ),
        (
            &json!("ada@example.com"),
            &json!("+12015550101"),
            &json!("ACME")
        )
    );
    assert_eq!(
        note(&site),
        "> Your email: ada@work.example\n> Phone: x\n> Cell: (201) 555-0103\n> Organization: ACME Ltd"
    );
}

#[test]
fn names_of_form_plugins_are_known() {
    for (name, field) in [
        ("your-email", "email"),
        ("form_fields[email]", "email"),
        ("contact[email]", "email"),
        ("fields[email][value]", "email"),
        ("EMAIL", "email"),
        ("Email-2", "email"),
        ("cell", "phone"),
        ("your-tel", "phone"),
        ("Telefon", "phone"),
        ("FNAME", "firstName"),
        ("Vorname", "firstName"),
        ("given-name", "firstName"),
        ("Apellidos", "lastName"),
        ("Société", "companyName"),
        ("address-level2", "city"),
        ("Straße", "address1"),
        ("ADDRESS[addr1]", "address1"),
        ("postal-code", "postalCode"),
        ("bday", "dateOfBirth"),
        ("country-name", "country"),
    ] {
        let value = match field {
            "phone" => "+12015550101",
            "dateOfBirth" => "1990-09-25",
            "country" => "DE",
            _ => "ada@example.com",
        };
        let mut form = json!({ "email": "bob@example.com", "phone": "+12015550102" });
        form.as_object_mut().unwrap().remove(field);
        form[name] = value.into();
        let entry = site().entry(&form);
        assert_eq!(entry.contact.get(field), Some(&json!(value)), "{name}");
    }
    for name in [
        "email_opt_in",
        "phone_type",
        "telegram",
        "mobile_app",
        "address2",
        "company_size",
        "nickname",
    ] {
        let entry = site().entry(&json!({ "email": "ada@example.com", name: "yes" }));
        assert_eq!(entry.contact.len(), 1, "{name}");
    }
}

#[test]
fn an_address_in_a_numbered_field_is_found() {
    let entry = site()
        .entry(&json!({ "input_1": "Ada", "input_3": "ada@example.com", "input_4": "Hello" }));
    assert_eq!(entry.contact.get("email"), Some(&json!("ada@example.com")));
    let two = site().entry(&json!({ "input_1": "ada@example.com", "input_2": "bob@example.com" }));
    assert!(!two.stops.is_empty());
}

#[test]
fn a_number_in_a_field_whose_name_says_nothing_is_found() {
    let phone = |form: Value| {
        let entry = site().entry(&form);
        entry.contact.get("phone").cloned()
    };
    let expected = Some(json!("+12015550123"));
    // Nothing else says how to answer.
    assert_eq!(phone(json!({ "input_3": "2015550123" })), expected);
    let builder =
        json!({ "form_fields[name]": "Ada", "form_fields[field_a1b2c3d]": "201-555-0123" });
    assert_eq!(phone(builder), expected);
    // Written as a number only.
    let both = json!({ "input_2": "ada@example.com", "input_3": "(201) 555-0123" });
    assert_eq!(phone(both), expected);
    // It may be anything.
    let order = json!({ "email": "ada@example.com", "input_3": "2015550123" });
    assert_eq!(phone(order), None);
    assert_eq!(phone(json!({ "customer": "2015550123" })), None);
    // The widget saw `type="tel"`.
    let told = json!({ "call us on": "2015550123", "_tel": "call us on\nother" });
    assert_eq!(phone(told), expected);
}

#[test]
fn values_that_repeat_are_a_list_where_the_field_takes_one() {
    for (kind, form, expected) in [
        (
            "MULTIPLE_OPTIONS",
            "interests[]=News&interests[]=Offers",
            json!(["News", "Offers"]),
        ),
        ("MULTIPLE_OPTIONS", "interests[]=News", json!(["News"])),
        (
            "TEXT",
            "interests[]=News&interests[]=Offers",
            json!("News, Offers"),
        ),
    ] {
        let mut site = with(json!({ "fields": { "interests": "customFields.interests" } }));
        let id = site.pair.define("Interests", kind);
        let (response, _) = site.submit(&format!("email=ada%40example.com&{form}"));
        assert_eq!(response.status, 303);
        let contact = site.pair.sandbox.store.all("contact").next().unwrap();
        assert_eq!(
            contact["customFields"],
            json!([{ "id": id, "value": expected }]),
            "{form}"
        );
    }
}

#[test]
fn custom_fields_that_do_not_exist_or_do_not_fit_are_kept() {
    let fields = json!({ "budget": "customFields.budgett", "score": "customFields.score" });
    let mut site =
        with(json!({ "fields": fields, "attribution": { "utm_source": "first_touch" } }));
    site.pair.define("Score", "NUMERICAL");
    let page = "https://shop.example/?utm_source=news";
    let (response, report) = site.post(
        json!({ "email": "ada@example.com", "budget": "5000", "score": "a lot", "_page": page }),
    );
    assert_eq!(response.status, 200);
    let mut codes: Vec<_> = report
        .problems
        .iter()
        .map(|problem| (problem.path.as_str(), problem.code))
        .collect();
    codes.sort_unstable();
    assert_eq!(
        codes,
        [
            ("body.customFields.budgett", "unknown_field"),
            ("body.customFields.first_touch", "unknown_field"),
            ("body.customFields.score", "wrong_type"),
        ]
    );
    for kept in ["> Budget: 5000", "> Score: a lot", "Utm source: news"] {
        assert!(note(&site).contains(kept), "{}", note(&site));
    }
}

#[test]
fn without_definitions_custom_fields_are_kept_twice() {
    let mut site = with(json!({ "fields": { "size": "customFields.size" } }));
    site.pair.define("Size", "TEXT");
    let fault = json!({ "status": 401, "message": "The token does not have the scope", "operation": "locations.listCustomFields", "times": 9 });
    site.pair.fail("status", fault);
    let (response, report) = site.post(json!({ "email": "ada@example.com", "size": "44" }));
    assert_eq!(response.status, 200);
    assert_eq!(report.error.unwrap()["code"], "scope_missing");
    assert_eq!(note(&site), "> Size: 44");
    let contact = site.pair.sandbox.store.all("contact").next().unwrap();
    assert_eq!(contact["customFields"][0]["value"], "44");
}

#[test]
fn what_the_server_refuses_goes_into_the_note() {
    for message in ["city must be shorter", "something is wrong"] {
        let mut site = site();
        let fault = json!({ "status": 422, "message": message, "operation": "contacts.create", "times": 1 });
        site.pair.fail("status", fault);
        let (response, report) =
            site.post(json!({ "email": "ada@example.com", "city": "Arlington", "name": "Ada" }));
        assert_eq!(
            (response.status, report.outcome.as_str()),
            (200, "created"),
            "{message}"
        );
        assert!(note(&site).contains("> City: Arlington"), "{}", note(&site));
        let contact = site.pair.sandbox.store.all("contact").next().unwrap();
        assert_eq!(contact["firstName"] == "Ada", message.starts_with("city"));
    }
}

#[test]
fn a_long_message_is_kept_to_its_end() {
    let mut site = site();
    let words: Vec<String> = (1000..4000).map(|number| number.to_string()).collect();
    let (response, _) =
        site.post(json!({ "email": "ada@example.com", "message": words.join("\t") }));
    let notes = site.notes();
    assert_eq!((response.status, notes.len()), (200, 4));
    assert!(notes.iter().all(|note| note.chars().count() <= 5000));
    let mut kept: Vec<&str> = notes
        .iter()
        .flat_map(|note| note.split(['\t', '\n', ' ', '>']))
        .collect();
    kept.retain(|word| words.iter().any(|known| known == word));
    kept.sort_unstable();
    // Where a note is full a word may be cut in two.
    assert!(kept.len() >= words.len() - 3 && kept.contains(&"3999"));
    for part in 1..=4 {
        let line = format!("Part: {part} of 4");
        assert!(notes.iter().any(|note| note.ends_with(&line)), "{line}");
    }
}

#[test]
fn a_visitor_cannot_write_the_handlers_lines() {
    let mut site = site();
    let consent = "Consent: “I agree”, 2020-01-01";
    for separator in ["\n", "\r\n", "\u{2028}"] {
        site.post(json!({
            "email": "ada@example.com", "message": format!("Hi{separator}{consent}"), "x\nConsent": "given",
        }));
    }
    for line in note(&site).lines().filter(|line| *line != "---") {
        assert!(line.starts_with("> "), "{line}");
    }
}

#[test]
fn objects_are_refused_by_type() {
    for value in [json!({ "a": 1 }), json!([["a"]]), json!([{}])] {
        let mut site = site();
        let (response, report) = site.post(json!({ "email": "ada@example.com", "name": value }));
        assert_eq!(
            (response.status, report.problems[0].code),
            (422, "wrong_type")
        );
        assert_eq!(site.pair.wire.len(), 0);
    }
}

#[test]
fn addresses_and_code_are_no_names() {
    for typed in [
        "You won https://evil.example/x",
        "www.evil.example",
        "<img src=x onerror=alert(1)>",
    ] {
        let mut site = site();
        let (response, report) = site.post(json!({ "email": "ada@example.com", "name": typed }));
        assert_eq!(
            (response.status, report.problems[0].code),
            (200, "not_a_name"),
            "{typed}"
        );
        let contact = contact(&site, &report.contact_ids[0]);
        assert!(
            ["firstName", "lastName", "name"]
                .iter()
                .all(|name| contact[*name].is_null()),
            "{contact}"
        );
        assert!(note(&site).contains(typed), "{}", note(&site));
    }
    let mut site = site();
    let (_, report) =
        site.post(json!({ "email": "ada@example.com", "name": "Ada King (Lovelace), M.A." }));
    assert_eq!(report.problems, []);
}
