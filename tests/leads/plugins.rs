//! Forms of widespread plugins.

use super::*;
use crate::test;

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
