//! What counts as another submission, and what a visitor learns.

use super::*;
use crate::test;

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
fn the_same_content_after_a_while_gets_its_own_note() {
    let mut site = site();
    let lead = json!({ "email": "ada@example.com", "message": "Please call me." });
    assert_eq!(site.post(lead.clone()).1.outcome, "created");
    assert_eq!(site.post(lead.clone()).1.outcome, "repeated");
    site.wait(180_000);
    assert_eq!(site.post(lead).1.outcome, "updated");
    assert_eq!(site.notes().len(), 2);
}

/// Only the outcome of the submission and the counter of the address stay: nothing that the visitor wrote.
#[test]
fn a_lead_that_succeeded_leaves_no_text_in_the_store() {
    for lead in [
        json!({ "email": "ada@example.com", "message": "Please call me." }),
        json!({ "email": "grace@example.com", "name": "Grace Brewster", "message": "Call." }),
    ] {
        for existing in ["fill", "overwrite"] {
            let mut site = with(json!({ "existing": existing }));
            grace(&mut site);
            assert_eq!(site.post(lead.clone()).0.status, 200);
            let stored = site.stored().join("\n");
            assert!(
                !stored.contains("call") && !stored.contains("Call"),
                "{stored}"
            );
        }
    }
}
