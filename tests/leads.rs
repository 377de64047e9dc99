//! A lead is never lost, and never takes anything away from a contact.

use leadbridge::edge::{Outcome, Step};
use leadbridge::error::{Code, Error};
use leadbridge::http::{Method, Request, Response};
use leadbridge::json;
use leadbridge::json::{ToValue, Value};
use leadbridge::store::{Command, Reply};

use crate::support::{NOON, Site};
use crate::test;

fn site() -> Site {
    with(json!({}))
}

/// A site with options beside the usual ones of these tests.
fn with(options: Value) -> Site {
    let mut all = json!({ "allow": ["https://shop.example"], "country": "US", "minTime": 0 });
    for (name, value) in options.as_object().unwrap() {
        all[name.as_str()] = value.clone();
    }
    Site::new(all)
}

fn body(response: &Response) -> Value {
    Value::read(&response.body).unwrap()
}

fn grace(site: &mut Site) -> String {
    site.pair.contact(json!({
        "firstName": "Grace", "lastName": "Hopper", "email": "grace@example.com", "phone": "+12015550102",
        "tags": ["vip"], "source": "Referral", "city": "Arlington",
    }))
}

fn contact(site: &Site, id: &str) -> Value {
    let found = site.pair.sandbox.store.get("contact", id);
    found.cloned().unwrap()
}

fn note(site: &Site) -> String {
    site.notes().join("\n---\n")
}

// What a stranger can do to a contact.

#[test]
fn a_visitor_adds_to_a_contact_and_never_overwrites_it() {
    let mut site = with(json!({ "tags": ["website"], "source": "Form" }));
    let id = grace(&mut site);
    let (response, report) = site.post(json!({
        "name": "Mallory", "email": "mallory@evil.example", "phone": "+12015550102", "city": "Elsewhere", "zip": "22201", "url": "https://acme.example",
    }));
    assert_eq!((response.status, report.outcome.as_str()), (200, "updated"));
    let contact = contact(&site, &id);
    for (field, value) in [
        ("firstName", "Grace"),
        ("lastName", "Hopper"),
        ("email", "grace@example.com"),
        ("source", "Referral"),
        ("city", "Arlington"),
        ("website", "https://acme.example"),
    ] {
        assert_eq!(contact[field], value, "{field}");
    }
    assert_eq!(contact["tags"], json!(["vip", "website"]));
    for typed in [
        "> Name: Mallory",
        "> Email: mallory@evil.example",
        "> City: Elsewhere",
        "> Zip: 22201",
    ] {
        assert!(note(&site).contains(typed), "{}", note(&site));
    }
}

#[test]
fn a_known_visitor_blanks_nothing() {
    let mut site = with(json!({ "tags": ["website"] }));
    let id = grace(&mut site);
    let before = contact(&site, &id);
    site.post(json!({ "email": "GRACE@example.com", "name": "grace", "phone": "", "city": " " }));
    let after = contact(&site, &id);
    for field in ["firstName", "lastName", "email", "phone", "source", "city"] {
        assert_eq!(after[field], before[field], "{field}");
    }
    assert_eq!(after["tags"], json!(["vip", "website"]));
    assert_eq!(site.notes(), Vec::<String>::new());
}

#[test]
fn a_name_is_completed_where_the_contact_has_its_beginning() {
    for (known, typed, first, last) in [
        (json!({}), "Ada Lovelace", "Ada", "Lovelace"),
        (
            json!({ "firstName": "Ada" }),
            "ada lovelace",
            "Ada",
            "lovelace",
        ),
        (
            json!({ "firstName": "Ada", "lastName": "Byron" }),
            "Ada Lovelace",
            "Ada",
            "Byron",
        ),
        (
            json!({ "firstName": "Ada", "lastName": "Byron" }),
            "ADA",
            "Ada",
            "Byron",
        ),
        (json!({ "lastName": "Byron" }), "Ada", "", "Byron"),
    ] {
        let mut site = site();
        let mut known = known;
        known["email"] = "ada@example.com".into();
        let id = site.pair.contact(known);
        site.post(json!({ "email": "ada@example.com", "name": typed }));
        let contact = contact(&site, &id);
        let word = |name: &str| contact[name].as_str().unwrap_or_default().to_owned();
        assert_eq!(
            (word("firstName"), word("lastName")),
            (first.into(), last.into()),
            "{typed}"
        );
    }
}

#[test]
fn overwriting_keeps_what_was_there_in_the_note() {
    let mut site = with(json!({ "existing": "overwrite", "tags": ["website"] }));
    let id = grace(&mut site);
    site.post(
        json!({ "email": "grace@example.com", "phone": "+12015550199", "name": "Grace Murray" }),
    );
    let contact = contact(&site, &id);
    assert_eq!(
        (&contact["phone"], &contact["lastName"]),
        (&json!("+12015550199"), &json!("Murray"))
    );
    assert_eq!(
        (&contact["source"], &contact["tags"]),
        (&json!("Referral"), &json!(["vip", "website"]))
    );
    for before in ["Before, phone: +12015550102", "Before, name: Grace Hopper"] {
        assert!(note(&site).contains(before), "{}", note(&site));
    }
}

#[test]
fn with_notes_alone_a_contact_keeps_its_fields() {
    let mut site = with(json!({ "existing": "note", "tags": ["website"] }));
    let id = site.pair.contact(json!({ "email": "ada@example.com" }));
    site.post(json!({ "email": "ada@example.com", "name": "Ada", "message": "Hello" }));
    let contact = contact(&site, &id);
    assert!(contact["firstName"].is_null() || contact["firstName"] == "");
    assert_eq!(contact["tags"], json!(["website"]));
    assert_eq!(note(&site), "> Message: Hello\n> Name: Ada");
}

#[test]
fn first_touch_stays_and_last_touch_moves() {
    for existing in ["fill", "overwrite"] {
        let touches = json!({ "utm_source": "first_source", "utm_medium": { "field": "last_medium", "touch": "last" } });
        let mut site = with(json!({ "attribution": touches, "existing": existing }));
        let ids = ["First source", "Last medium"].map(|name| site.pair.define(name, "TEXT"));
        for (source, medium) in [("news", "email"), ("ads", "cpc")] {
            let page = format!("https://shop.example/?UTM_Source={source}&utm_medium={medium}");
            site.post(json!({ "email": "ada@example.com", "_page": page, "_key": source }));
        }
        let contact = site.pair.sandbox.store.all("contact").next().unwrap();
        let fields = json!([{ "id": ids[0], "value": "news" }, { "id": ids[1], "value": "cpc" }]);
        assert_eq!(contact["customFields"], fields, "{existing}");
        assert!(note(&site).contains("Utm source: ads"), "{}", note(&site));
    }
}

#[test]
fn a_custom_field_with_a_value_is_not_replaced() {
    let mut site =
        with(json!({ "fields": { "budget": "customFields.budget", "size": "customFields.size" } }));
    let budget = site.pair.define("Budget", "TEXT");
    let size = site.pair.define("Size", "TEXT");
    let id = site.pair.contact(json!({
        "email": "ada@example.com", "customFields": [{ "id": budget, "value": "5000" }],
    }));
    site.post(json!({ "email": "ada@example.com", "budget": "10", "size": "44" }));
    let stored = contact(&site, &id);
    let value = |id: &Value| {
        let fields = stored["customFields"].as_array().unwrap();
        fields
            .iter()
            .find(|field| field["id"] == *id)
            .map(|field| field["value"].clone())
    };
    assert_eq!(
        (value(&budget), value(&size)),
        (Some("5000".into()), Some("44".into()))
    );
    assert_eq!(note(&site), "> Budget: 10");
}

#[test]
fn a_contact_that_appears_in_between_is_filled_and_not_doubled() {
    let mut site = site();
    let id = grace(&mut site);
    // Neither search finds it, as a search index that lags does; the create is refused as a duplicate.
    for _ in 0..2 {
        let nobody = json!({ "contact": null });
        site.forced.push(("contacts.findDuplicate", Ok(nobody)));
    }
    let (response, report) = site
        .post(json!({ "email": "grace@example.com", "phone": "+12015550102", "message": "Hi" }));
    assert_eq!((response.status, report.contact_ids), (200, vec![id]));
    assert_eq!(site.pair.count("contact"), 1);
}

// What does not fit a field.

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

// Thanks means stored.

#[test]
fn a_visitor_is_thanked_when_the_message_is_stored() {
    let mut site = site();
    site.pair.fail(
        "status",
        json!({ "status": 503, "operation": "contacts.createNote", "times": 99 }),
    );
    let lead = json!({ "email": "ada@example.com", "message": "Hello", "_key": "k" });
    let (response, report) = site.post(lead.clone());
    assert_eq!((response.status, report.outcome.as_str()), (503, "failed"));
    assert_eq!(
        (report.contact_ids.len(), &report.values["message"]),
        (1, &json!("Hello"))
    );
    site.pair.sandbox.faults.clear();
    site.pair.wire.clear();
    let (response, report) = site.post(lead);
    assert_eq!((response.status, report.outcome.as_str()), (200, "created"));
    assert_eq!(
        (site.pair.count("contact"), site.notes()),
        (1, vec!["> Message: Hello".into()])
    );
    assert!(
        !site
            .pair
            .sent()
            .iter()
            .any(|line| line.starts_with("POST /contacts/ "))
    );
}

#[test]
fn a_note_whose_response_is_lost_is_written_once() {
    for kind in ["lost", "cut"] {
        let mut site = site();
        site.pair.fail(
            kind,
            json!({ "operation": "contacts.createNote", "times": 1 }),
        );
        let (response, _) = site.post(json!({ "email": "ada@example.com", "message": "Hello" }));
        assert_eq!((response.status, site.notes().len()), (200, 1), "{kind}");
    }
}

#[test]
fn a_note_that_is_written_after_its_response_was_lost_is_not_written_again() {
    let lost = |code, status: Option<u16>| {
        let error = Error::new(code, "no answer").with_unknown_outcome("it may have been done");
        status.map_or(error.clone(), |status| error.with_status(status))
    };
    for (error, late) in [
        (lost(Code::Network, None), vec![1, 400, 2_000, 2_900]),
        (lost(Code::Server, Some(502)), vec![1, 400, 2_900]),
        (lost(Code::Server, Some(504)), vec![5, 500, 2_000, 7_900]),
        (lost(Code::Server, Some(524)), vec![5, 7_900]),
        (lost(Code::Timeout, None), vec![5, 2_000, 7_900]),
        (lost(Code::Timeout, Some(408)), vec![5, 7_900]),
    ] {
        for late in late {
            let mut site = site();
            site.late = Some(late);
            site.forced = vec![("contacts.createNote", Err(error.clone()))];
            let lead = json!({ "email": "ada@example.com", "message": "Hello" });
            let (response, _) = site.post(lead);
            site.wait(60_000);
            assert_eq!(
                (response.status, site.notes().len()),
                (200, 1),
                "{error} {late}"
            );
        }
    }
}

#[test]
fn a_lead_without_time_to_look_for_its_note_fails_and_goes_on_when_it_comes_again() {
    let site = site();
    let request = |site: &Site| {
        let request = Request {
            method: Method::Post,
            url: "https://shop.example/leads".into(),
            headers: vec![("content-type".into(), "application/json".into())],
            body: Some(r#"{"email":"ada@example.com","message":"Hello"}"#.into()),
        };
        site.handler.read(&request, "", "a", 0)
    };
    let lost = Error::new(Code::Network, "cut").with_unknown_outcome("it may have been done");
    let mut lead = request(&site);
    let mut saved = None;
    loop {
        let mut now = 0;
        let outcome = match lead.poll() {
            Step::Digest { .. } => Outcome::Digest("k".into()),
            Step::Store { key, command, .. } => {
                if let Command::Set { value, .. } = &command {
                    assert_eq!(key.name, "left:k");
                    saved = Some(value.clone());
                }
                match command {
                    Command::Get | Command::Claim { .. } => Outcome::Store(Reply::Value(None)),
                    _ => Outcome::Store(Reply::Done),
                }
            }
            Step::Call {
                id: "contacts.createNote",
                ..
            } => {
                // There is less time than a look for the note needs.
                now = 44_900;
                Outcome::Failed(lost.clone())
            }
            Step::Call {
                id: "contacts.create",
                ..
            } => Outcome::Response(json!({ "contact": { "id": "c1" } })),
            Step::Call { .. } => Outcome::Response(json!({ "contact": null })),
            Step::Respond(response, report) => {
                assert_eq!((response.status, report.outcome.as_str()), (503, "failed"));
                assert_eq!(report.error.unwrap()["unknown"], true);
                break;
            }
            other => panic!("{other:?}"),
        };
        lead.handle(outcome, now);
    }
    let mut lead = request(&site);
    lead.handle(Outcome::Digest("k".into()), 0);
    lead.handle(Outcome::Store(Reply::Value(None)), 0);
    lead.handle(Outcome::Store(Reply::Value(saved)), 0);
    assert!(
        matches!(
            lead.poll(),
            Step::Call {
                id: "contacts.listNotes",
                ..
            }
        ),
        "{:?}",
        lead.poll()
    );
}

#[test]
fn in_a_conflict_each_contact_gets_its_note_once() {
    let mut site = site();
    grace(&mut site);
    site.pair.contact(json!({ "email": "ada@example.com" }));
    let lead = json!({ "email": "ada@example.com", "phone": "+12015550102", "message": "Hello", "_key": "k" });
    site.pair.fail(
        "lost",
        json!({ "operation": "contacts.createNote", "times": 1 }),
    );
    site.pair.fail(
        "status",
        json!({ "status": 500, "operation": "contacts.createNote", "times": 9 }),
    );
    assert_eq!(site.post(lead.clone()).0.status, 503);
    site.pair.sandbox.faults.clear();
    let (response, report) = site.post(lead);
    assert_eq!(
        (response.status, report.outcome.as_str()),
        (200, "conflict")
    );
    let mut owners: Vec<String> = site
        .pair
        .sandbox
        .store
        .all("note")
        .map(|note| note["contactId"].to_string())
        .collect();
    owners.sort();
    owners.dedup();
    assert_eq!((owners.len(), site.notes().len()), (2, 2));
}

#[test]
fn a_success_without_the_contact_is_a_failure() {
    for answer in [
        json!({}),
        json!([]),
        json!(null),
        json!(1),
        json!({ "contact": {} }),
        json!({ "contact": { "id": "" } }),
    ] {
        let mut site = site();
        site.forced.push(("contacts.create", Ok(answer.clone())));
        let (response, report) = site.post(json!({ "phone": "+12015550101", "_key": "k" }));
        assert_eq!(
            (response.status, report.outcome.as_str()),
            (503, "failed"),
            "{answer}"
        );
        site.pair.sandbox.faults.clear();
        assert_eq!(
            site.post(json!({ "phone": "+12015550101", "_key": "k" }))
                .0
                .status,
            200
        );
    }
}

#[test]
fn an_empty_success_is_no_answer_to_a_question() {
    for (id, answers) in [
        (
            "contacts.findDuplicate",
            [json!({}), json!(null), json!([])],
        ),
        (
            "contacts.listNotes",
            [json!({}), json!(null), json!({ "notes": null })],
        ),
    ] {
        for answer in answers {
            let mut site = site();
            let ada = site.pair.contact(json!({ "email": "ada@example.com" }));
            if id == "contacts.listNotes" {
                site.pair.fail(
                    "lost",
                    json!({ "operation": "contacts.createNote", "times": 1 }),
                );
            }
            site.forced.push((id, Ok(answer)));
            let lead = json!({ "email": "ada@example.com", "message": "Hello", "_key": "k" });
            assert_eq!(site.post(lead.clone()).0.status, 503, "{id}");
            let (response, report) = site.post(lead);
            assert_eq!(
                (response.status, report.contact_ids),
                (200, vec![ada]),
                "{id}"
            );
            assert_eq!(
                (site.pair.count("contact"), site.notes().len()),
                (1, 1),
                "{id}"
            );
        }
    }
}

#[test]
fn a_number_that_another_contact_has_is_kept_in_the_note() {
    let mut site = site();
    site.pair.contact(json!({ "email": "ada@example.com" }));
    let error = leadbridge::Error::new(leadbridge::error::Code::Duplicate, "taken")
        .with_duplicate(Some("c_2".into()), Some("phone".into()));
    site.forced.push(("contacts.update", Err(error)));
    let (response, _) = site
        .post(json!({ "email": "ada@example.com", "phone": "+12015550101", "city": "Arlington" }));
    assert_eq!(
        (response.status, note(&site)),
        (200, "> Phone: +12015550101".into())
    );
    assert_eq!(
        site.pair.sandbox.store.all("contact").next().unwrap()["city"],
        "Arlington"
    );
}

// Who may post.

fn post(site: &mut Site, headers: &[(&str, &str)]) -> (u16, Option<Value>) {
    let mut all = vec![("content-type", "application/json")];
    all.extend(headers);
    let form = json!({ "email": "ada@example.com" }).to_string();
    let (response, report) = site.send(Method::Post, &all, &form);
    (response.status, report.error)
}

#[test]
fn the_handlers_own_page_is_known_behind_any_proxy() {
    // The handler sees https://shop.example/leads.
    for (headers, status) in [
        (vec![("origin", "https://shop.example:443")], 200),
        (vec![("origin", "http://shop.example")], 200),
        (
            vec![
                ("origin", "https://www.shop.example"),
                ("host", "www.shop.example"),
            ],
            200,
        ),
        (
            vec![
                ("origin", "https://www.shop.example"),
                ("host", "www.shop.example:443"),
            ],
            200,
        ),
        (
            vec![
                ("origin", "https://www.shop.example"),
                ("sec-fetch-site", "same-origin"),
            ],
            200,
        ),
        (
            vec![("origin", "null"), ("sec-fetch-site", "same-origin")],
            200,
        ),
        (vec![("origin", "null")], 403),
        (
            vec![("origin", "null"), ("sec-fetch-site", "cross-site")],
            403,
        ),
        (
            vec![
                ("origin", "https://www.shop.example"),
                ("x-forwarded-host", "www.shop.example"),
            ],
            403,
        ),
        (vec![("origin", "https://shop.example.evil.example")], 403),
        (vec![("origin", "https://evil.example@shop.example")], 200),
        (vec![("origin", "https://shop.example@evil.example")], 403),
        (
            vec![
                ("origin", "https://evil.example"),
                ("sec-fetch-site", "same-site"),
            ],
            403,
        ),
    ] {
        let (found, _) = post(&mut with(json!({ "allow": [] })), &headers);
        assert_eq!(found, status, "{headers:?}");
    }
    let mut site = with(json!({ "allow": [], "trustProxy": true }));
    let proxied = [
        ("origin", "https://www.shop.example"),
        ("x-forwarded-host", "www.shop.example, inner"),
    ];
    assert_eq!(post(&mut site, &proxied).0, 200);
}

#[test]
fn a_page_that_is_turned_away_is_explained_to_the_owner() {
    let (status, error) = post(&mut site(), &[("origin", "https://other.example")]);
    let message = error.unwrap()["message"].as_str().unwrap().to_owned();
    assert_eq!(status, 403);
    for word in [
        "https://other.example",
        "https://shop.example",
        "lead.allow",
        "trustProxy",
    ] {
        assert!(message.contains(word), "{message}");
    }
}

#[test]
fn headers_that_monitoring_adds_are_allowed() {
    let request = |asked: &str| Request {
        method: Method::Patch,
        url: "https://api.example/leads".into(),
        headers: vec![
            ("origin".into(), "https://shop.example".into()),
            ("access-control-request-headers".into(), asked.into()),
        ],
        body: None,
    };
    let allowed = |asked: &str| {
        let response = site().handler.preflight(&request(asked));
        assert_eq!(response.header("access-control-allow-credentials"), None);
        response
            .header("access-control-allow-headers")
            .unwrap()
            .to_owned()
    };
    assert!(
        allowed("content-type,traceparent, sentry-trace,baggage")
            .ends_with("traceparent, sentry-trace, baggage")
    );
    assert_eq!(allowed("a b, \u{7f}, <x>"), "content-type, idempotency-key");
}

#[test]
fn plain_posts_are_refused_by_a_page() {
    let mut site = site();
    let html = [
        ("accept", "text/html"),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    let large = format!("email=a%40example.com&message={}", "x".repeat(40_000));
    let many: String = (0..200).map(|number| format!("f{number}=1&")).collect();
    for (headers, body, status) in [
        (
            [html[0], html[1], ("origin", "https://evil.example")],
            "email=a",
            403,
        ),
        (
            [html[0], html[1], ("origin", "https://shop.example")],
            large.as_str(),
            413,
        ),
        (
            [html[0], html[1], ("origin", "https://shop.example")],
            many.as_str(),
            413,
        ),
        (
            [
                html[0],
                ("content-type", "image/png"),
                ("origin", "https://shop.example"),
            ],
            "x",
            415,
        ),
    ] {
        let (response, _) = site.send(Method::Post, &headers, body);
        assert_eq!(response.status, status);
        assert!(
            response.body.starts_with("<!doctype html>"),
            "{status}: {}",
            response.body
        );
        assert!(response.body.contains("go back"), "{status}");
    }
    let back = [
        html[0],
        html[1],
        ("referer", "https://shop.example/form?a=\"b"),
    ];
    let (response, _) = site.send(Method::Post, &back, &many);
    assert!(
        response
            .body
            .contains("<a href=\"https://shop.example/form?a=&quot;b\">")
    );
}

#[test]
fn a_form_that_comes_back_asks_for_an_address_once_and_needs_no_style() {
    let html = [
        ("accept", "text/html"),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    for (form, asked) in [
        ("name=Ada&email=&phone=", ["email", "phone"]),
        (
            "name=Ada&your-email=&billing_phone=",
            ["your-email", "billing_phone"],
        ),
        ("name=Ada&input_2=", ["email", "phone"]),
    ] {
        let (response, _) = site().send(Method::Post, &html, form);
        let count = |text: &str| response.body.matches(text).count();
        assert_eq!(response.status, 422);
        for name in asked {
            assert_eq!(count(&format!("<br><input name=\"{name}\"")), 1, "{form}");
        }
        let fields = form.split('&').count() + if form.contains("input_2") { 2 } else { 0 };
        assert_eq!(count("<p><label>"), fields, "{form}");
    }
}

#[test]
fn a_form_that_comes_back_knows_its_page() {
    let (response, _) = site().submit("email=x&_tags=spring&_trap=&_elapsed=99999&_page=https%3A%2F%2Fshop.example%2F%3Futm_source%3D%22news");
    assert_eq!(response.status, 422);
    for hidden in [
        "name=\"_tags\" value=\"spring\"",
        "?utm_source=&quot;news\"",
    ] {
        assert!(response.body.contains(hidden), "{}", response.body);
    }
    assert!(!response.body.contains("_elapsed"));
}

#[test]
fn thanks_stay_on_this_origin() {
    let request = Request {
        method: Method::Post,
        url: "https://shop.example//evil.example/x".into(),
        headers: vec![
            ("accept".into(), "text/html".into()),
            (
                "content-type".into(),
                "application/x-www-form-urlencoded".into(),
            ),
        ],
        body: Some("_trap=x&email=a%40example.com".into()),
    };
    let lead = site().handler.read(&request, "", "a", NOON);
    let Step::Respond(response, _) = lead.poll() else {
        panic!()
    };
    assert_eq!(
        (response.status, response.header("location")),
        (303, Some("?sent"))
    );
}

// What a visitor may learn, and how often.

#[test]
fn the_contact_is_named_only_where_the_site_asks_for_it() {
    let lead = json!({ "email": "ada@example.com", "_key": "k" });
    let mut quiet = site();
    assert_eq!(body(&quiet.post(lead.clone()).0), json!({ "ok": true }));
    assert_eq!(body(&quiet.post(lead.clone()).0), json!({ "ok": true }));
    let mut site = with(json!({ "returnContactId": true }));
    for _ in 0..2 {
        let (response, report) = site.post(lead.clone());
        assert_eq!(body(&response)["contactId"], report.contact_ids[0].as_str());
    }
}

#[test]
fn repetitions_are_not_counted_and_wrong_forms_are() {
    let mut site = with(json!({ "limit": { "most": 2 } }));
    let lead = json!({ "email": "ada@example.com", "_key": "k" });
    for _ in 0..9 {
        assert_eq!(site.post(lead.clone()).0.status, 200);
    }
    assert_eq!(
        site.post(json!({ "name": "no way to answer" })).0.status,
        422
    );
    assert_eq!(
        site.post(json!({ "name": "no way to answer" })).0.status,
        429
    );
    let (response, report) = site.post(json!({ "email": "bob@example.com" }));
    assert_eq!((response.status, report.outcome.as_str()), (429, "limited"));
    assert_eq!(report.values["email"], "bob@example.com");
    site.wait(60_000);
    assert_eq!(
        site.post(json!({ "email": "bob@example.com" })).0.status,
        200
    );
}

#[test]
fn contents_that_look_alike_are_two_submissions() {
    let mut site = site();
    site.pair.sandbox.settings.allow_duplicates = true;
    let forms = [
        json!({ "email": "ada@example.com", "a": "b\u{0}c", "d": "e" }),
        json!({ "email": "ada@example.com", "a": "b", "c\u{0}d": "e" }),
        json!({ "email": "ada@example.com", "a": "b\",[\"c", "d": "e" }),
        json!({ "email": "ada@example.com", "a": ["b", "c"], "d": "e" }),
    ];
    for form in forms {
        assert_ne!(site.post(form).1.outcome, "repeated");
    }
}

#[test]
fn without_a_key_the_same_content_is_a_new_submission_after_a_while() {
    let window = |form: Value| {
        let headers = vec![("content-type".into(), "application/json".into())];
        let request = Request {
            method: Method::Post,
            url: "https://shop.example/leads".into(),
            headers,
            body: Some(form.to_string()),
        };
        let mut lead = site().handler.read(&request, "", "a", NOON);
        for outcome in [
            Outcome::Digest("d".into()),
            Outcome::Store(Reply::Value(None)),
            Outcome::Store(Reply::Value(None)),
            Outcome::Store(Reply::Value(None)),
            Outcome::Response(json!({ "contact": null })),
            Outcome::Response(json!({ "contact": { "id": "c_1" } })),
        ] {
            lead.handle(outcome, NOON);
        }
        match lead.poll() {
            Step::Store {
                command: Command::Set { ttl, .. },
                ..
            } => ttl,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(window(json!({ "email": "ada@example.com" })), 120_000);
    assert_eq!(
        window(json!({ "email": "ada@example.com", "_key": "k" })),
        86_400_000
    );
}

#[test]
fn a_second_address_of_a_contact_stays_a_second_one() {
    let mut site = with(json!({ "existing": "overwrite" }));
    let id = site.pair.contact(json!({
        "email": "john@example.com", "additionalEmails": ["jane@example.com"], "phone": "+12015550101",
    }));
    let (_, report) = site.post(json!({ "email": "jane@example.com", "phone": "+12015550101" }));
    assert_eq!(report.contact_ids, [id.as_str()]);
    assert_eq!(contact(&site, &id)["email"], "john@example.com");
}

// What real forms send.

#[test]
fn forms_of_ninja_jetpack_and_divi_are_understood_and_their_bookkeeping_is_left_out() {
    for (fields, quoted) in [
        (
            json!({ "nf-field-1": "Ada Lovelace", "nf-field-2": "ada@example.com", "action": "nf_ajax_submit", "_wpnonce": "1a" }),
            "> Nf field 1: Ada Lovelace\n> Nf field 2: ada@example.com",
        ),
        (
            json!({ "g7-name": "Ada Lovelace", "g7-email": "ada@example.com", "g7-message": "Hi", "_wpnonce": "1a",
                "_wp_http_referer": "/x", "contact-form-id": "7", "contact-form-hash": "5e", "action": "grunion-contact-form" }),
            "> G7 message: Hi",
        ),
        (
            json!({ "et_pb_contact_name_0": "Ada Lovelace", "et_pb_contact_email_0": "ada@example.com", "et_pb_contact_message_0": "Hi",
                "et_pb_contactform_submit_0": "et_contact_proccess", "_wpnonce-et-pb-contact-form-submitted-0": "1a",
                "et_pb_contact_captcha_0": "12", "et_pb_contact_email_fields_0": "[]", "et_pb_contact_email_hidden_fields_0": "[]" }),
            "> Et pb contact message 0: Hi",
        ),
        (
            json!({ "item_meta[1]": "ada@example.com", "frm_action": "create", "frm_hide_fields_2": "", "item_key": "", "frm_submit_entry_2": "1a", "action": "Buy" }),
            "> Item meta.1: ada@example.com\n> Action: Buy",
        ),
        (
            json!({ "email": "ada@example.com", "__fluent_form_embded_post_id": "9", "_fluentform_3_fluentformnonce": "1a", "action": "Call me back" }),
            "> Action: Call me back",
        ),
    ] {
        let mut site = site();
        let (response, _) = site.post(fields.clone());
        assert_eq!(response.status, 200, "{fields}");
        let contact = site.pair.sandbox.store.all("contact").next().unwrap();
        assert_eq!(contact["email"], "ada@example.com", "{fields}");
        assert_eq!(note(&site), quoted);
    }
}

#[test]
fn line_breaks_of_every_kind_are_kept_and_directions_are_not() {
    let mut site = site();
    site.post(json!({
        "email": "ada@example.com",
        "message": "a\u{85}b\u{b}c\u{c}d\r\ne\rf\tg",
        "colour": "\u{202e}der\u{202c} \u{2066}x\u{2069}\u{7}",
        "si\u{202e}ze": "44",
    }));
    let lines: Vec<String> = note(&site).lines().map(str::to_owned).collect();
    for line in [
        "> Message: a",
        "> b",
        "> c",
        "> d",
        "> e",
        "> f\tg",
        "> Colour: der x",
        "> Si ze: 44",
    ] {
        assert!(lines.iter().any(|known| known == line), "{line}: {lines:?}");
    }
}

#[test]
fn a_form_of_line_breaks_is_as_large_as_it_was_typed() {
    let mut site = site();
    let breaks = "\n".repeat(30_000);
    let (response, _) = site.post(json!({ "email": "ada@example.com", "message": breaks }));
    assert_eq!(response.status, 200);
    let quotes = "\"\\".repeat(15_000);
    assert_eq!(
        site.post(json!({ "email": "ada@example.com", "message": quotes }))
            .0
            .status,
        200
    );
    let large = "\n".repeat(33_000);
    assert_eq!(
        site.post(json!({ "email": "ada@example.com", "message": large }))
            .0
            .status,
        413
    );
}

#[test]
fn only_the_site_names_custom_fields() {
    let mut site = site();
    let id = site.pair.define("Approved", "TEXT");
    for name in ["customFields.approved", "customFields.Approved"] {
        site.post(json!({ "email": "ada@example.com", name: "yes", "_key": name }));
    }
    let by_id = format!("customFields.{}", id.as_str().unwrap());
    site.post(json!({ "email": "ada@example.com", by_id: "yes" }));
    let contact = site.pair.sandbox.store.all("contact").next().unwrap();
    assert_eq!(contact["customFields"].as_array().map_or(0, Vec::len), 0);
    assert!(note(&site).contains("CustomFields.approved: yes"));
}

#[test]
fn values_of_custom_fields_are_read_as_the_country_writes_them() {
    for (kind, country, typed, stored, kept) in [
        ("DATE", "DE", "04.03.2025", json!("2025-03-04"), true),
        ("DATE", "GB", "04/03/2025", json!("2025-03-04"), true),
        ("DATE", "US", "04/03/2025", json!("2025-04-03"), true),
        ("DATE", "US", "2026-12-04", json!("2026-12-04"), false),
        ("DATE", "US", "2026-12-04T14:30", json!("2026-12-04"), true),
        ("NUMERICAL", "DE", "1.000", json!(null), true),
        ("NUMERICAL", "US", "1500", json!(1500), false),
        ("NUMERICAL", "US", "1.5", json!(1.5), false),
        ("SINGLE_OPTIONS", "US", "green", json!("Green"), true),
    ] {
        let mut site = with(json!({ "fields": { "q": "customFields.q" }, "country": country }));
        let body = json!({ "name": "Q", "dataType": kind, "options": ["Green", "Red"] });
        let params = json!({ "locationId": "loc_sandbox", "body": body });
        site.pair
            .run("locations.createCustomField", params)
            .unwrap();
        let (response, _) = site.post(json!({ "email": "ada@example.com", "q": typed }));
        assert_eq!(response.status, 200);
        let contact = site.pair.sandbox.store.all("contact").next().unwrap();
        assert_eq!(
            contact["customFields"][0]["value"], stored,
            "{kind} {typed}"
        );
        let quoted = note(&site).contains(&format!("> Q: {typed}"));
        assert_eq!(quoted, kept, "{kind} {typed}: {}", note(&site));
    }
}

#[test]
fn words_beside_a_number_and_a_time_beside_a_date_are_kept() {
    for (name, typed) in [
        ("phone", "201-555-0123 ask for Bob"),
        ("phone", "(Mom) 201-555-0123"),
        ("phone", "201-555-0123 ext. 12"),
        ("birthday", "1990-01-02T03:04:05Z"),
    ] {
        let mut site = site();
        site.post(json!({ "email": "ada@example.com", name: typed }));
        assert!(note(&site).contains(typed), "{typed}: {}", note(&site));
    }
}

#[test]
fn a_dial_code_of_its_own_belongs_to_the_number() {
    for (code, typed, expected) in [
        ("+49", "151 23456789", "+4915123456789"),
        ("49", "0151 23456789", "+4915123456789"),
        ("+44", "07400 123456", "+447400123456"),
        ("+39", "06 1234 5678", "+390612345678"),
        ("+1", "+44 7400 123456", "+447400123456"),
    ] {
        let entry = site().entry(&json!({ "country_code": code, "phone": typed }));
        assert_eq!(
            entry.contact.get("phone"),
            Some(&json!(expected)),
            "{code} {typed}"
        );
    }
    let wrong =
        site().entry(&json!({ "email": "ada@example.com", "dial_code": "+49", "phone": "12" }));
    assert!(wrong.contact.get("phone").is_none() && !wrong.problems.is_empty());
}

#[test]
fn the_bookkeeping_of_form_plugins_is_left_out_and_secrets_are_not_stored() {
    let mut site = with(json!({ "fields": { "junk": "" } }));
    let (_, report) = site.post(json!({
        "email": "ada@example.com", "state_1": "WyJbXSJd", "state_3": "x", "g-recaptcha-response": "03AG", "csrf_token": "t", "_wpcf7": "5",
        "gform_submit": "1", "junk": "y", "password": "hunter2", "card_number": "4111111111111111", "_question": "Why?", "state": "Ohio",
    }));
    let contact = site.pair.sandbox.store.all("contact").next().unwrap();
    assert_eq!(contact["state"], "Ohio");
    assert_eq!(
        note(&site),
        "> Password: (not stored)\n> Card number: (not stored)\n>  question: Why?"
            .replace(">  q", "> Q")
    );
    let values = report.to_value().to_string();
    assert!(
        !values.contains("hunter2") && !values.contains("4111"),
        "{values}"
    );
}

#[test]
fn consent_is_what_the_visitor_says() {
    for (value, status) in [
        (json!("I agree"), 200),
        (json!("Ja, ich stimme zu"), 200),
        (json!("accepted"), 200),
        (json!(["0", "1"]), 200),
        (json!(true), 200),
        (json!("no"), 422),
        (json!("I do not agree"), 422),
        (json!("Nein"), 422),
        (json!("0"), 422),
        (json!(false), 422),
        (json!(""), 422),
    ] {
        let mut site = with(json!({ "requireConsent": true, "fields": { "privacy": "consent" } }));
        let (response, _) = site.post(json!({ "email": "ada@example.com", "privacy": value }));
        assert_eq!(response.status, status, "{value}");
    }
    let mut site = with(json!({ "requireConsent": true }));
    let (page, _) = site.submit("email=ada%40example.com&_consent=You+may+call");
    assert!(
        page.body.contains("type=\"checkbox\" name=\"consent\"")
            && page.body.contains("You may call")
    );
    let (page, _) = site.submit("name=Ada");
    assert!(page.body.contains("name=\"email\"") && page.body.contains("name=\"phone\""));
}

#[test]
fn consent_words_cannot_look_like_the_handlers_own() {
    let mut site = site();
    let words = format!(
        "I agree”, 2020-01-01{}Before, email: owner@forged.example",
        "x".repeat(4964)
    );
    site.post(json!({ "email": "ada@example.com", "consent": true, "_consent": words }));
    let note = note(&site);
    assert_eq!(note.matches('”').count(), 1, "{note}");
    assert!(!note.lines().any(|line| line.starts_with("Before")));
}

#[test]
fn somebody_elses_address_is_not_the_visitors() {
    for name in ["recipient", "friend_email", "spouse email", "refer_email"] {
        let entry =
            site().entry(&json!({ "name": "Ann", "phone": "", name: "friend@example.com" }));
        assert!(!entry.stops.is_empty(), "{name}");
    }
    for name in [
        "Adresse e-mail",
        "Work Email",
        "_replyto",
        "メールアドレス",
        "billing_email",
        "et_pb_contact_email_0",
        "wpforms[fields][1]",
    ] {
        let entry = site().entry(&json!({ "phone": "+12015550123", name: "ada@example.com" }));
        assert_eq!(
            entry.contact.get("email"),
            Some(&json!("ada@example.com")),
            "{name}"
        );
    }
    for name in [
        "Numéro de téléphone",
        "whatsapp",
        "Portable",
        "電話番号",
        "et_pb_contact_phone_0",
        "Phone (optional)",
    ] {
        let entry = site().entry(&json!({ name: "(201) 555-0123" }));
        assert_eq!(
            entry.contact.get("phone"),
            Some(&json!("+12015550123")),
            "{name}"
        );
    }
    let swapped = site().entry(&json!({ "phone": "ada@example.com", "email": "201-555-0123" }));
    assert_eq!(
        swapped.contact.get("email"),
        Some(&json!("ada@example.com"))
    );
    let two = site().entry(&json!({ "email": "ada@example.com, bob@example.com" }));
    assert_eq!(two.contact.get("email"), Some(&json!("ada@example.com")));
}

#[test]
fn hidden_fields_of_a_form_say_where_the_lead_came_from() {
    let mut site = with(json!({ "attribution": { "utm_source": "first_touch" } }));
    let id = site.pair.define("First touch", "TEXT");
    site.post(json!({ "email": "ada@example.com", "utm_source": "google", "_page": "https://shop.example/?utm_source=other" }));
    let contact = site.pair.sandbox.store.all("contact").next().unwrap();
    assert_eq!(
        contact["customFields"],
        json!([{ "id": id, "value": "google" }])
    );
}

#[test]
fn a_campaign_is_that_of_one_click() {
    for (page, landing, referrer, source) in [
        (
            "/contact?utm_source=page&x=1",
            "/?utm_source=landing&gclid=g",
            "",
            "page",
        ),
        // A single-page site has changed its address since.
        (
            "/contact",
            "/?utm_source=landing&utm_campaign=may",
            "",
            "landing",
        ),
        (
            "/contact?tab=2",
            "/?utm_source=landing",
            "https://news.example/?utm_source=news",
            "landing",
        ),
        // The page before is of the same site.
        (
            "/contact",
            "/contact",
            "https://shop.example/?utm_source=before#top",
            "before",
        ),
        (
            "/contact",
            "/contact",
            "https://shop.example.evil.example/?utm_source=news",
            "",
        ),
        ("/contact", "", "http://shop.example/?utm_source=news", ""),
        ("", "", "https://shop.example/?utm_source=news", ""),
    ] {
        let mut site = with(json!({ "attribution": { "utm_source": "first_touch" } }));
        site.pair.define("First touch", "TEXT");
        let at = |path: &str| match path {
            "" => String::new(),
            path => format!("https://shop.example{path}"),
        };
        site.post(json!({ "email": "ada@example.com", "_page": at(page), "_landing": at(landing), "_referrer": referrer }));
        let contact = site.pair.sandbox.store.all("contact").next().unwrap();
        let found = contact["customFields"][0]["value"].as_str();
        assert_eq!(
            found.unwrap_or_default(),
            source,
            "{page} {landing} {referrer}"
        );
        assert!(!note(&site).contains("Gclid"), "not of the same click");
    }
    // What is in a field of the form is not told twice.
    let mut site = site();
    site.post(json!({ "email": "ada@example.com", "gclid": "g1", "_page": "https://shop.example/?gclid=g1&utm_term=x" }));
    assert_eq!(note(&site).matches("g1").count(), 1, "{}", note(&site));
    assert!(note(&site).contains("Utm term: x"));
}

#[test]
fn an_address_is_filled_whole_or_not_at_all() {
    let mut site = site();
    let id = site
        .pair
        .contact(json!({ "email": "ada@example.com", "city": "Rome", "country": "IT" }));
    site.post(json!({ "email": "ada@example.com", "address": "Rue X 1", "city": "Paris", "zip": "75001", "country": "FR" }));
    let contact = contact(&site, &id);
    assert!(
        contact["address1"].is_null() && contact["postalCode"].is_null(),
        "{contact}"
    );
    for typed in [
        "> Address: Rue X 1",
        "> City: Paris",
        "> Zip: 75001",
        "> Country: FR",
    ] {
        assert!(note(&site).contains(typed), "{}", note(&site));
    }
}

#[test]
fn a_part_alone_does_not_change_the_address_that_is_known() {
    let street = json!({ "address1": "1 Main St", "city": "London" });
    for (known, typed, is_filled) in [
        (&street, json!({ "country": "KP" }), false),
        (&street, json!({ "state": "Nowhere" }), false),
        (&street, json!({ "city": "London", "zip": "E1" }), false),
        (
            &street,
            json!({ "address": "1 main st", "city": "LONDON", "zip": "E1" }),
            true,
        ),
        (
            &json!({ "country": "GB" }),
            json!({ "city": "London", "zip": "E1" }),
            true,
        ),
        (
            &json!({ "country": "GB" }),
            json!({ "city": "Paris", "country": "FR" }),
            false,
        ),
        (&json!({}), json!({ "zip": "E1" }), true),
    ] {
        let mut site = site();
        let mut contact_before = known.clone();
        contact_before["email"] = "ada@example.com".into();
        let id = site.pair.contact(contact_before);
        let mut form = typed.clone();
        form["email"] = "ada@example.com".into();
        site.post(form);
        let now = contact(&site, &id);
        for field in ["address1", "city", "state", "postalCode", "country"] {
            let is_kept = now[field] == known[field];
            assert!(
                is_kept || (is_filled && known[field].is_null()),
                "{typed}: {now}"
            );
        }
        let grew = ["city", "postalCode", "country", "state"]
            .iter()
            .any(|field| now[*field] != known[*field]);
        assert_eq!(grew, is_filled, "{typed}: {now}");
    }
}

#[test]
fn what_nobody_sees_is_no_value() {
    let entry = site().entry(&json!({ "email": "ada@example.com", "firstName": "\u{200b}", "city": "\u{2800}", "message": "\u{3164}" }));
    assert_eq!(entry.contact.len(), 1);
}

#[test]
fn one_word_does_not_replace_a_whole_name() {
    let mut site = with(json!({ "existing": "overwrite" }));
    let id = grace(&mut site);
    site.post(json!({ "email": "grace@example.com", "name": "Bob" }));
    assert_eq!(contact(&site, &id)["firstName"], "Grace");
    assert!(note(&site).contains("> Name: Bob"));
}

#[test]
fn one_word_replaces_one_word_and_an_address_is_replaced_whole() {
    let word = |contact: &Value, field: &str| contact[field].as_str().unwrap_or("").to_owned();
    for (stored, typed, kept) in [
        (
            json!({ "firstName": "Vic" }),
            json!({ "firstName": "Eve" }),
            json!({ "firstName": "Eve" }),
        ),
        (
            json!({ "firstName": "Vic" }),
            json!({ "name": "Eve" }),
            json!({ "firstName": "Eve" }),
        ),
        (
            json!({ "lastName": "Tim" }),
            json!({ "lastName": "New" }),
            json!({ "firstName": "", "lastName": "New" }),
        ),
        (
            json!({ "firstName": "Vic" }),
            json!({ "lastName": "New" }),
            json!({ "firstName": "Vic", "lastName": "" }),
        ),
        (
            json!({ "firstName": "Vic", "lastName": "Tim" }),
            json!({ "firstName": "Eve" }),
            json!({ "firstName": "Vic", "lastName": "Tim" }),
        ),
        (
            json!({ "address1": "A 1", "city": "Rome" }),
            json!({ "city": "Paris" }),
            json!({ "address1": "A 1", "city": "Rome" }),
        ),
        (
            json!({ "address1": "A 1", "city": "Rome", "postalCode": "00100" }),
            json!({ "address1": "B 2", "city": "Paris" }),
            json!({ "address1": "A 1", "city": "Rome", "postalCode": "00100" }),
        ),
        (
            json!({ "address1": "A 1", "city": "Rome", "country": "IT" }),
            json!({ "address1": "B 2", "city": "Paris" }),
            json!({ "address1": "B 2", "city": "Paris" }),
        ),
        (
            json!({ "city": "Rome" }),
            json!({ "address1": "B 2", "city": "Paris" }),
            json!({ "address1": "B 2", "city": "Paris" }),
        ),
        (
            json!({ "country": "US" }),
            json!({ "city": "Paris" }),
            json!({ "city": "Paris" }),
        ),
    ] {
        let mut site = with(json!({ "existing": "overwrite" }));
        let (mut stored, mut typed) = (stored, typed);
        stored["email"] = "vic@example.com".into();
        typed["email"] = "vic@example.com".into();
        let id = site.pair.contact(stored.clone());
        site.post(typed.clone());
        let contact = contact(&site, &id);
        for (field, value) in kept.as_object().unwrap() {
            assert_eq!(
                word(&contact, field),
                value.as_str().unwrap(),
                "{stored} {typed}"
            );
        }
    }
}

#[test]
fn with_notes_alone_a_value_that_is_stored_costs_as_much_as_another() {
    let sent = |city: &str, phone: &str, name: &str| {
        let mut site = with(json!({ "existing": "note" }));
        grace(&mut site);
        site.post(
            json!({ "email": "grace@example.com", "city": city, "phone": phone, "name": name }),
        );
        site.pair.wire.len()
    };
    let wrong = sent("Paris", "+12015550177", "Eve");
    assert_eq!(sent("Arlington", "+12015550177", "Eve"), wrong);
    for (city, phone, name) in [
        ("Arlington", "", ""),
        ("", "+12015550102", ""),
        ("", "", "Grace Hopper"),
    ] {
        let other = sent(
            if city.is_empty() { "" } else { "Paris" },
            if phone.is_empty() { "" } else { "+12015550177" },
            if name.is_empty() { "" } else { "Eve" },
        );
        assert_eq!(sent(city, phone, name), other, "{city}{phone}{name}");
    }
}

#[test]
fn the_pages_own_tags_make_another_submission() {
    let mut site = with(json!({ "pageTags": ["newsletter"] }));
    site.post(json!({ "email": "ada@example.com" }));
    let (_, report) = site.post(json!({ "email": "ada@example.com", "_tags": "newsletter" }));
    assert_eq!(report.outcome, "updated");
    let contact = site.pair.sandbox.store.all("contact").next().unwrap();
    assert_eq!(contact["tags"], json!(["newsletter"]));
}

#[test]
fn letters_before_an_address_are_not_cut_off() {
    for typed in [
        "john smith@gmail.com",
        "john. smith@gmail.com",
        "john,smith@gmail.com",
        "john, smith@gmail.com",
        "john;smith@gmail.com",
        "john:smith@gmail.com",
        "john(smith@gmail.com",
        "john (smith@gmail.com",
        "john<smith@gmail.com",
        "john[smith@gmail.com]",
        "john\"smith@gmail.com",
        "john\nsmith@gmail.com",
        "ada news@b.co",
        "jos é@gmail.com",
        "aol user@aol.com",
        "is smith@gmail.com",
        "john or smith@gmail.com",
        "john@gmail.co m",
        "john@mail.example,com",
        "john@ gmail.com smith@gmail.com",
    ] {
        let mut site = site();
        let (response, report) = site.post(json!({ "email": typed }));
        assert_eq!(response.status, 422, "{typed}");
        assert!(report.problems[0].code.starts_with("email_"), "{typed}");
        let smith = site
            .pair
            .contact(json!({ "email": "smith@gmail.com", "firstName": "Eve" }));
        let lead = json!({ "email": typed, "phone": "+16502530000", "company": "ACME" });
        let (response, report) = site.post(lead);
        assert_eq!(
            (response.status, report.outcome.as_str()),
            (200, "created"),
            "{typed}"
        );
        assert!(contact(&site, &smith).get("phone").is_none());
        let line = typed.split('\n').next().unwrap();
        assert!(note(&site).contains(&format!("> Email: {line}")));
    }
}

#[test]
fn an_address_that_is_clearly_delimited_is_found_among_words() {
    for typed in [
        "my mail is ada@example.com",
        "E-mail: ada@example.com.",
        "mail:ada@example.com",
        "Ada: ada@example.com",
        "ada@example.com (work)",
        "ada@example.com,",
        "ada@example.com, bob@example.com",
        "ada@example.com; bob@example.com",
        "ada@example.com or bob@example.com",
        "ada@example.com 201-555-0123",
        "Ada Lovelace <ada@example.com>",
        "Ada Lovelace <ada@example.com> (work)",
        "my mail <ada@example.com> thanks",
        "Ada Lovelace (ada@example.com)",
        "<a href=\"mailto:ada@example.com\">write</a>",
        "mailto:ada@example.com?subject=Hi",
        "reach me at ada@example.com",
    ] {
        let entry = site().entry(&json!({ "email": typed }));
        let found = entry.contact.get("email");
        assert_eq!(found, Some(&json!("ada@example.com")), "{typed}");
    }
}

#[test]
fn markup_around_an_address_is_named_as_what_is_wrong() {
    for typed in ["ada@example.com<script>", "<a href=\"x\">ada@example</a>"] {
        let entry = site().entry(&json!({ "email": typed }));
        let message = entry.stops.iter().chain(&entry.problems).next().unwrap();
        assert!(!message.message.contains("no @"), "{}", message.message);
    }
}

#[test]
fn an_international_number_beside_the_national_one_wins() {
    for (country, typed, whole) in [
        ("US", "7400 123456", "+447400123456"),
        ("US", "07400 123456", "+44 7400 123456"),
        ("US", "98765 43210", "+919876543210"),
        ("DE", "06 12 34 56 78", "+33612345678"),
        ("US", "8 916 123-45-67", "+79161234567"),
        ("US", "(201) 555-0123", "+12015550123"),
    ] {
        for name in [
            "intl_phone",
            "full_phone",
            "full_phone_number",
            "phone_full",
            "phone_e164",
            "phoneFull",
            "full_number",
            "international_phone",
            "phone[full]",
            "phone_intl",
        ] {
            let expected: String = whole.split(' ').collect();
            let forms = [
                json!({ "phone": typed, name: whole }),
                json!({ name: whole, "phone": typed }),
                json!({ "phone": [typed, whole] }),
            ];
            for form in forms {
                let mut site = with(json!({ "country": country }));
                let (response, _) = site.post(form.clone());
                let contact = site.pair.sandbox.store.all("contact").next().unwrap();
                assert_eq!(
                    (response.status, &contact["phone"]),
                    (200, &json!(expected)),
                    "{form}"
                );
            }
        }
    }
    let two = site().entry(&json!({ "phone": "(201) 555-0123", "intl_phone": "+44 7400 123456" }));
    assert_eq!(two.contact["phone"], "+12015550123");
}

#[test]
fn a_country_beside_the_phone_is_the_numbers_and_not_the_contacts() {
    for name in [
        "phone_country",
        "phoneCountry",
        "phone-country",
        "phone_country_code",
        "phone[country]",
        "phone_region",
        "phone_iso",
        "country_iso",
        "country-iso2",
        "iso2",
        "tel_country",
        "mobile_country_iso",
        "dial_country",
    ] {
        for value in ["GB", "gb", "United Kingdom", "+44", "United Kingdom (+44)"] {
            let form = json!({ "phone": "07400 123456", name: value });
            let entry = site().entry(&form);
            assert_eq!(
                entry.contact.get("phone"),
                Some(&json!("+447400123456")),
                "{form}"
            );
            assert_eq!(entry.contact.get("country"), None, "{form}");
        }
    }
}

#[test]
fn names_of_consent_and_of_elementor_are_known() {
    let mut site = with(json!({ "requireConsent": true }));
    for name in ["acceptance-123", "acceptance-1", "gdpr-2"] {
        let form = json!({ "email": "ada@example.com", name: "1" });
        assert_eq!(site.post(form).0.status, 200, "{name}");
    }
    for name in ["No Label name", "form-field-name"] {
        let entry = site.entry(&json!({ "email": "ada@example.com", name: "Ada" }));
        assert_eq!(entry.contact.get("name"), Some(&json!("Ada")), "{name}");
    }
}

#[test]
fn a_line_of_the_handler_that_is_cut_goes_on_with_a_mark() {
    let mut site = with(json!({ "existing": "overwrite" }));
    let city = "x".repeat(6000);
    site.pair
        .contact(json!({ "email": "ada@example.com", "city": city }));
    site.post(json!({ "email": "ada@example.com", "city": "Rome" }));
    let kept = note(&site);
    assert!(
        kept.lines()
            .any(|line| line.starts_with("Before, city: xxx"))
    );
    assert!(kept.lines().any(|line| line.starts_with("… xxx")), "{kept}");
    assert_eq!(kept.matches('x').count(), 6000);
}

#[test]
fn members_of_objects_are_read_as_the_names_of_forms_are() {
    for (form, field, expected) in [
        (json!({ "address": { "city": "Rome" } }), "city", "Rome"),
        (
            json!({ "name": { "first": "Ada", "x": 1 } }),
            "firstName",
            "Ada",
        ),
        (
            json!({ "company": { "name": "ACME" } }),
            "companyName",
            "ACME",
        ),
        (
            json!({ "data": { "deep": { "zip": "1" } } }),
            "postalCode",
            "1",
        ),
        (
            json!({ "people": [{ "first_name": "Ada" }, 1] }),
            "firstName",
            "Ada",
        ),
        (
            json!({ "phone": { "number": "(201) 555-0123" } }),
            "phone",
            "+12015550123",
        ),
        (
            json!({ "phone": [{ "number": "(201) 555-0123" }] }),
            "phone",
            "+12015550123",
        ),
        (
            json!({ "phone": { "country": "GB", "number": "07400 123456" } }),
            "phone",
            "+447400123456",
        ),
    ] {
        let mut form = form;
        form["email"] = "ada@example.com".into();
        let entry = site().entry(&form);
        assert_eq!(entry.contact.get(field), Some(&json!(expected)), "{form}");
        assert!(entry.stops.is_empty(), "{form}");
    }
    for email in [
        json!({ "value": "ada@example.com" }),
        json!({ "address": "ada@example.com" }),
        json!([{ "address": "ada@example.com" }]),
    ] {
        let entry = site().entry(&json!({ "email": email }));
        let found = entry.contact.get("email");
        assert_eq!(found, Some(&json!("ada@example.com")), "{email}");
    }
}

#[test]
fn members_that_mean_nothing_are_kept_in_the_note() {
    let mut site = with(json!({ "fields": { "junk": "", "survey": "customFields.survey" } }));
    let (response, _) = site.post(json!({
        "email": "ada@example.com", "meta": { "a": 1, "b": { "c": "two" } }, "weird": { "a": [1] }, "deep": [["x"], [{}]],
        "list": ["x", 2], "empty": {}, "junk": { "x": "left out" }, "survey": { "q": "Why?" }, "login": { "password": "hunter2" },
        "_token": { "x": "left out" },
    }));
    assert_eq!(response.status, 200);
    let kept = note(&site);
    for line in [
        "> Meta.a: 1",
        "> Meta.b.c: two",
        "> Weird.a: 1",
        "> Deep.0: x",
        "> List: x",
        "> List: 2",
        "> Survey.q: Why?",
        "> Login.password: (not stored)",
    ] {
        assert!(kept.contains(line), "{line} is not in {kept}");
    }
    assert!(
        !kept.contains("hunter2") && !kept.contains("left out"),
        "{kept}"
    );
}

#[test]
fn members_count_as_fields_and_depth_has_an_end() {
    let members = (0..60).map(|number| (format!("f{number}"), json!(1)));
    let object: leadbridge::json::Map = members.collect();
    let form = json!({ "email": "ada@example.com", "a": object, "b": [[1, 2], object] });
    assert_eq!(site().post(form).0.status, 413);
    let deep = format!(
        r#"{{"email":"ada@example.com","a":{}1{}}}"#,
        r#"{"b":"#.repeat(60),
        "}".repeat(60)
    );
    let mut site = site();
    assert_eq!(site.post(Value::read(&deep).unwrap()).0.status, 200);
    assert!(note(&site).contains(r#"{"b":1}"#), "{}", note(&site));
}

#[test]
fn traps_of_other_services_are_traps() {
    let names = [
        "_gotcha",
        "_honey",
        "_honeypot",
        "bot-field",
        "botcheck",
        "honeypot",
        "Honeypot",
        "email_honeypot",
        "form_fields[honeypot]",
        "hp_name",
        "hp-email",
        "wpforms[hp]",
        "ak_hp_textarea",
    ];
    for name in names {
        let mut site = site();
        let form = json!({ "email": "ada@example.com", "message": "Hi", name: "bot" });
        let (response, report) = site.post(form);
        assert_eq!(
            (
                response.status,
                report.outcome.as_str(),
                site.pair.wire.len()
            ),
            (200, "trapped", 0),
            "{name}"
        );
        assert_eq!(report.values["message"], "Hi");
        for unfilled in [json!(""), json!(" "), json!(false), json!(null)] {
            let form = json!({ "email": "ada@example.com", "message": "Hi", name: unfilled });
            assert_eq!(site.post(form).0.status, 200);
            assert_eq!(note(&site), "> Message: Hi");
        }
    }
    let mut site = with(json!({ "fields": { "hp_name": "name" } }));
    let lead =
        json!({ "email": "ada@example.com", "hp_name": "Ada", "website": "https://a.example" });
    assert_eq!(site.post(lead).1.outcome, "created");
}

#[test]
fn settings_and_tokens_are_no_part_of_a_submission() {
    let mut site = site();
    for (number, outcome) in ["created", "repeated"].into_iter().enumerate() {
        let mut form = json!({ "email": "ada@example.com", "message": "Hi" });
        for name in [
            "_next",
            "_subject",
            "_captcha",
            "_template",
            "_cc",
            "form-name",
            "_token",
            "_method",
            "CRAFT_CSRF_TOKEN",
            "YII_CSRF_TOKEN",
            "_xsrf",
            "form_build_id",
            "form_token",
            "honeypot_time",
            "__VIEWSTATE",
            "__VIEWSTATEGENERATOR",
            "__EVENTTARGET",
            "__EVENTVALIDATION",
            "nonce",
            "contact_nonce",
            "woocommerce-process-checkout-nonce",
            "$ACTION_ID_7f",
        ] {
            form[name] = format!("t{number}").into();
        }
        let (_, report) = site.post(form);
        assert_eq!(report.outcome, outcome);
    }
    assert_eq!(site.notes(), ["> Message: Hi"]);
    for name in [
        "annonce",
        "announce",
        "token",
        "subject",
        "next",
        "__mine",
        "_question",
        "hp",
    ] {
        let entry = site.entry(&json!({ "email": "ada@example.com", name: "kept" }));
        assert!(entry.values.contains_key(name), "{name}");
        assert!(!entry.is_trap, "{name}");
    }
}

#[test]
fn a_long_token_is_no_long_form() {
    let mut site = site();
    let state = "x".repeat(40_000);
    let form = json!({ "email": "ada@example.com", "__VIEWSTATE": state });
    assert_eq!(site.post(form).0.status, 200);
    let (page, _) = site.submit(&format!("email=bob%40example.com&__VIEWSTATE={state}"));
    assert_eq!(page.status, 303);
    let form = json!({ "email": "ada@example.com", "__VIEWSTATE": "x".repeat(140_000) });
    assert_eq!(site.post(form).0.status, 413);
    let form = json!({ "email": "ada@example.com", "message": state });
    assert_eq!(site.post(form).0.status, 413);
}

#[test]
fn numbered_parts_of_names_and_addresses_are_read() {
    let entry = site().entry(&json!({
        "input_1.3": "Ada", "input_1.6": "Lovelace", "input_2": "ada@example.com",
        "input_4.1": "12 St James's Square", "input_4.2": "", "input_4.3": "London", "input_4.4": "", "input_4.5": "SW1Y 4JH", "input_4.6": "United Kingdom",
        "input_5.1": "1", "input_5.2": "I agree.", "input_5.3": "1",
        "input_7.1": "4111111111111111", "input_7.2_month": "1", "input_7.3": "123", "input_7.5": "Ada Lovelace",
    }));
    for (field, value) in [
        ("firstName", "Ada"),
        ("lastName", "Lovelace"),
        ("address1", "12 St James's Square"),
        ("city", "London"),
        ("postalCode", "SW1Y 4JH"),
        ("country", "GB"),
    ] {
        assert_eq!(entry.contact.get(field), Some(&json!(value)), "{field}");
    }
}

#[test]
fn only_addresses_of_the_web_are_pages() {
    let mut site = site();
    for page in [
        "javascript:alert(1)",
        "data:text/html,x",
        "//evil.example",
        "https://shop.example/a",
    ] {
        site.post(json!({ "email": "ada@example.com", "message": page, "_page": page, "_referrer": page }));
    }
    let notes: Vec<String> = site
        .pair
        .sandbox
        .store
        .all("note")
        .map(|note| note["body"].as_str().unwrap_or_default().to_owned())
        .collect();
    let pages = notes.iter().filter(|note| note.contains("Page: ")).count();
    assert_eq!((notes.len(), pages), (4, 1), "{notes:?}");
}

#[test]
fn a_form_that_cannot_be_read_is_reported_with_its_reason() {
    let many: Value = Value::Object(
        (0..120)
            .map(|number| (format!("f{number}"), json!("1")))
            .collect(),
    );
    for (kind, body, reason) in [
        ("application/json", many.to_string(), "lead.maxFields"),
        (
            "application/json",
            json!({ "message": "x".repeat(40_000) }).to_string(),
            "lead.maxBytes",
        ),
        ("application/xml", "<a/>".to_owned(), "content_type"),
        ("application/json", "{".to_owned(), "not_json"),
    ] {
        let (_, report) = site().send(Method::Post, &[("content-type", kind)], &body);
        let error = report.error.unwrap_or_default();
        assert_eq!(report.outcome, "refused");
        assert!(
            error["message"]
                .as_str()
                .unwrap_or_default()
                .contains(reason),
            "{error}"
        );
    }
}

#[test]
fn what_was_overwritten_is_told_also_when_a_later_step_failed() {
    for operation in ["contacts.addTags", "contacts.update", "contacts.createNote"] {
        let mut site = with(json!({ "existing": "overwrite", "tags": ["website"] }));
        let id = site.pair.contact(json!({ "email": "ada@example.com", "firstName": "Old", "lastName": "Name", "website": "https://old.example" }));
        let form = json!({ "_key": "k", "email": "ada@example.com", "name": "Ada New", "website": "https://new.example", "message": "hello" });
        site.pair.fail(
            "status",
            json!({ "status": 500, "operation": operation, "times": 9 }),
        );
        assert_ne!(site.post(form.clone()).0.status, 200, "{operation}");
        site.pair.sandbox.faults.clear();
        assert_eq!(site.post(form).0.status, 200, "{operation}");
        assert_eq!(contact(&site, &id)["website"], "https://new.example");
        let notes = note(&site);
        for text in [
            "> Message: hello",
            "Before, website: https://old.example",
            "Before, name: Old Name",
        ] {
            assert_eq!(notes.matches(text).count(), 1, "{operation}: {notes}");
        }
    }
}

#[test]
fn a_note_does_not_say_that_a_number_was_added_which_the_server_refused() {
    for operation in ["contacts.addTags", "contacts.createNote"] {
        let mut site = with(json!({ "existing": "overwrite", "tags": ["website"] }));
        let contact = json!({ "email": "ada@example.com", "website": "https://old.example" });
        let id = site.pair.contact(contact);
        let form = json!({ "_key": "k", "email": "ada@example.com", "phone": "+12015550123", "website": "https://new.example", "message": "hello" });
        let refused = json!({ "status": 422, "operation": "contacts.update", "message": "phone must be a valid phone number" });
        site.pair.fail("status", refused.clone());
        site.pair.fail(
            "status",
            json!({ "status": 500, "operation": operation, "times": 9 }),
        );
        assert_ne!(site.post(form.clone()).0.status, 200, "{operation}");
        site.pair.sandbox.faults.clear();
        site.pair.fail("status", refused);
        assert_eq!(site.post(form).0.status, 200, "{operation}");
        assert_eq!(
            site.pair.sandbox.store.get("contact", &id).unwrap()["website"],
            "https://new.example"
        );
        let notes = note(&site);
        assert!(!notes.contains("Added"), "{operation}: {notes}");
        for text in [
            "> Phone: +12015550123",
            "Before, website: https://old.example",
        ] {
            assert_eq!(notes.matches(text).count(), 1, "{operation}: {notes}");
        }
    }
}

#[test]
fn an_older_note_of_the_same_words_is_not_taken_for_this_leads() {
    let form = |key: &str| json!({ "_key": key, "email": "ada@example.com", "message": "Please call me back" });
    let mut site = site();
    site.post(form("1"));
    site.pair.now += 3_600_000;
    site.pair.fail(
        "status",
        json!({ "status": 500, "operation": "contacts.createNote", "times": 1 }),
    );
    assert_eq!(site.post(form("2")).0.status, 200);
    assert_eq!(site.pair.count("note"), 2);
}

#[test]
fn names_of_secrets_are_known_and_passes_are_none() {
    for (name, is_secret) in [
        ("pwd", true),
        ("user_pass", true),
        ("pass1", true),
        ("login[pass]", true),
        ("Contraseña", true),
        ("mot-de-passe", true),
        ("cc-number", true),
        ("cc-csc", true),
        ("new-password", true),
        ("Kreditkarte", true),
        ("karten-nr", true),
        ("numero_carte", true),
        ("tarjeta_de_credito", true),
        ("Prüfziffer", true),
        ("Speisekarte", false),
        ("boarding_pass", false),
        ("season pass", false),
        ("compass", false),
        ("PIN code", false),
        ("passenger", false),
        ("business_card", false),
    ] {
        let mut site = site();
        let (_, report) = site.post(json!({ "email": "ada@example.com", name: "hunter2" }));
        let kept = report.to_value().to_string() + &note(&site);
        assert_eq!(!kept.contains("hunter2"), is_secret, "{name}: {kept}");
    }
}

#[test]
#[cfg(not(target_family = "wasm"))] // has no clock here
fn no_text_keeps_the_handler_busy() {
    // What is read once for each of its characters takes minutes here, and everything else takes a moment.
    let fields = [
        "email",
        "phone",
        "name",
        "firstName",
        "company",
        "address",
        "zip",
        "state",
        "country",
        "website",
        "timezone",
        "birthday",
        "gender",
        "message",
        "x_mail",
        "tel_2",
        "input_3",
        "consent",
        "customer[x][y]",
        "Kontakt",
    ];
    let units = [
        ".", "!", "?", "@", "+", "-", "(", " ", "\n", "a", "0", "1 ", "a.", "a@b.", ",", "<", "'",
        "&", "/", "\u{3002}", "\u{200b}", "\u{ff10}", "\u{301}", "é", "한", "😀", "+1", "ext",
        "http://", "x@y.zz ", "\\", "%41", "[", "_", ":", "x:1\n",
    ];
    for unit in units {
        for (before, after) in [("", ""), ("a@b", ""), ("+1", "2"), ("a", "a@b.example")] {
            let text = before.to_owned() + &unit.repeat(8_000 / unit.len()) + after;
            let mut form = json!({});
            for field in fields {
                form[field] = text.as_str().into();
            }
            // Another program can only make it slower.
            let is_quick = |_| {
                let began = std::time::Instant::now();
                with(json!({ "maxBytes": 500_000 })).post(form.clone());
                began.elapsed().as_secs_f32() < 1.0
            };
            assert!((0..4).any(is_quick), "{unit:?} after {before:?}");
        }
    }
}
