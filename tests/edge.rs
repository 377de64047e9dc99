//! A visitor's form becomes one contact, and only the visitor's business is told to the visitor.

use leadbridge::edge::{Attribution, Handler, Lead, Options, Outcome, Step, Unread};
use leadbridge::http::{Method, Request};
use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::store::{Command, Key, Reply};

use crate::support::Site;
use crate::test;

mod store;

fn site() -> Site {
    Site::new(json!({ "allow": ["https://shop.example"], "country": "US", "minTime": 0 }))
}

fn ada() -> Value {
    json!({ "name": "Ada Lovelace", "email": " ADA@Example.com ", "phone": "(201) 555-0101", "message": "Hello", "_key": "k1" })
}

fn body(response: &leadbridge::http::Response) -> Value {
    Value::read(&response.body).unwrap()
}

#[test]
fn a_lead_becomes_a_contact_with_a_note() {
    let mut site = site();
    site.handler.options.tags = vec!["website".into()];
    let (response, report) = site.post(ada());
    assert_eq!((response.status, report.outcome.as_str()), (200, "created"));
    assert_eq!(
        response.header("access-control-allow-origin"),
        Some("https://shop.example")
    );
    let contact = site.pair.sandbox.store.all("contact").next().unwrap();
    assert_eq!(body(&response), json!({ "ok": true }));
    assert_eq!(report.contact_ids, [contact["id"].as_str().unwrap()]);
    assert_eq!(
        (&contact["email"], &contact["phone"]),
        (&json!("ada@example.com"), &json!("+12015550101"))
    );
    assert_eq!(
        (&contact["firstName"], &contact["lastName"]),
        (&json!("Ada"), &json!("Lovelace"))
    );
    assert_eq!(
        (&contact["tags"], &contact["source"]),
        (&json!(["website"]), &json!("Website"))
    );
    assert_eq!(
        site.pair.sandbox.store.all("note").next().unwrap()["body"],
        "> Message: Hello"
    );
}

#[test]
fn an_owner_reads_an_origin_and_no_sentence() {
    let mut site = site();
    let long = format!("https://{}.example", "a".repeat(100));
    for (origin, shown) in [
        (
            "https://evil.example:8443",
            "a page of https://evil.example:8443 posted to https://shop.example",
        ),
        ("null", "a page of null posted"),
        (
            "x leadbridge/edge: unauthorized: log in at http://evil.example",
            "an invalid origin",
        ),
        (
            "https://x leadbridge/edge: log in at evil.example",
            "an invalid origin",
        ),
        (
            "https://evil.example\u{2028}leadbridge",
            "an invalid origin",
        ),
        ("chrome-extension://abc", "an invalid origin"),
        (long.as_str(), "an invalid origin"),
        ("", "an invalid origin"),
    ] {
        let headers = [("content-type", "application/json"), ("origin", origin)];
        let (response, report) = site.send(Method::Post, &headers, &ada().to_string());
        assert_eq!(response.status, 403, "{origin}");
        let message = report.error.unwrap()["message"].to_string();
        assert!(message.contains(shown), "{origin}: {message}");
        assert!(!message.contains("log in"), "{message}");
    }
    let headers = [
        ("content-type", "application/json"),
        ("referer", "https://x y/z"),
    ];
    let (_, report) = site.send(Method::Post, &headers, &ada().to_string());
    let message = report.error.unwrap()["message"].to_string();
    assert!(message.contains("a page of an invalid origin"), "{message}");
}

#[test]
fn what_is_refused_whatever_the_body_says_is_refused_before_it_is_read() {
    let mut site = site();
    site.handler.options.limit.most = 2;
    let ahead = |site: &Site, method, origin: &str, address: &str| {
        let request = Request {
            method,
            url: "https://shop.example/leads".into(),
            headers: vec![
                ("origin".into(), origin.into()),
                (
                    "content-type".into(),
                    "multipart/form-data; boundary=x".into(),
                ),
            ],
            body: None,
        };
        site.handler.unread(&request, address, Unread::NotYet)
    };
    let status = |lead: &Lead| match lead.poll() {
        Step::Respond(response, _) => response.status,
        _ => 0,
    };
    let shop = "https://shop.example";
    for (method, origin, expected) in [
        (Method::Post, "https://evil.example", 403),
        (Method::Get, shop, 405),
        (Method::Put, shop, 405),
    ] {
        assert_eq!(
            status(&ahead(&site, method, origin, "203.0.113.7")),
            expected
        );
    }
    assert_eq!(ahead(&site, Method::Post, shop, "").poll(), Step::Read);
    for (count, expected) in [("0", 0), ("2", 0), ("3", 429)] {
        let mut lead = ahead(&site, Method::Post, shop, "203.0.113.7");
        let key = Key {
            name: "rate:".into(),
            private: "203.0.113.7".into(),
        };
        let command = Command::Get;
        let timeout = 5_000;
        assert_eq!(
            lead.poll(),
            Step::Store {
                key,
                command,
                timeout
            }
        );
        lead.handle(Outcome::Store(Reply::Value(Some(count.into()))), 0);
        assert_eq!(status(&lead), expected, "{count}");
        assert_eq!(lead.poll() == Step::Read, expected == 0);
    }
}

#[test]
fn problems_are_told_by_the_forms_own_names() {
    let (response, report) =
        site().post(json!({ "Your Name": "Ada", "E-Mail": "foo@", "mobile": "123" }));
    assert_eq!((response.status, report.problems.len()), (422, 2));
    let fields: Vec<Value> = body(&response)["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| problem["field"].clone())
        .collect();
    assert_eq!(fields, ["E-Mail", "mobile"]);
}

#[test]
fn a_lead_needs_an_address_or_a_number() {
    let (response, _) = site().post(json!({ "name": "Ada" }));
    assert_eq!(body(&response)["problems"][0]["code"], "one_required");
    assert!(body(&response)["message"].is_string());
    assert_eq!(
        site().post(json!({ "phone": "+12015550101" })).0.status,
        200
    );
}

#[test]
fn e_mail_and_phone_of_two_people_are_reported_and_not_guessed() {
    let mut site = site();
    let ada = site
        .pair
        .contact(json!({ "email": "ada@example.com", "phone": "+12015550101" }));
    let grace = site
        .pair
        .contact(json!({ "email": "grace@example.com", "phone": "+12015550102" }));
    let before = site.pair.sandbox.store.get("contact", &ada).cloned();
    let (response, report) =
        site.post(json!({ "name": "Who", "email": "ada@example.com", "phone": "+12015550102" }));
    assert_eq!(
        (response.status, body(&response)),
        (200, json!({ "ok": true }))
    );
    assert_eq!(
        (report.outcome.as_str(), report.contact_ids),
        ("conflict", vec![ada.clone(), grace.clone()])
    );
    assert_eq!(
        site.pair.sandbox.store.get("contact", &ada).cloned(),
        before
    );
    let notes: Vec<&Value> = site.pair.sandbox.store.all("note").collect();
    assert_eq!(notes.len(), 2);
    assert!(
        notes
            .iter()
            .all(|note| note["body"].as_str().unwrap().contains("> Name: Who"))
    );
}

#[test]
fn a_person_with_a_new_address_is_the_same_person() {
    let mut site = site();
    let ada = site
        .pair
        .contact(json!({ "email": "ada@old.example", "phone": "+12015550101" }));
    let (_, report) = site.post(json!({ "email": "ada@new.example", "phone": "+12015550101" }));
    assert_eq!(
        (report.outcome.as_str(), report.contact_ids),
        ("updated", vec![ada])
    );
}

#[test]
fn strangers_pages_are_turned_away() {
    let mut site = site();
    let from = |origin: &'static str| [("content-type", "application/json"), ("origin", origin)];
    for (origin, status) in [
        ("https://evil.example", 403),
        ("null", 403),
        ("https://shop.example.evil.example", 403),
        ("https://shop.example", 200),
    ] {
        let (response, _) = site.send(Method::Post, &from(origin), &ada().to_string());
        assert_eq!(response.status, status, "{origin}");
        assert_eq!(
            response.header("access-control-allow-origin").is_some(),
            status == 200
        );
    }
    let referer = [
        ("content-type", "application/json"),
        ("referer", "https://evil.example/page"),
    ];
    assert_eq!(
        site.send(Method::Post, &referer, &ada().to_string())
            .0
            .status,
        403
    );
    assert_eq!(site.pair.count("contact"), 1);
}

#[test]
fn what_is_no_lead_is_refused_in_its_own_way() {
    let mut site = site();
    let json = [("content-type", "application/json")];
    assert_eq!(site.send(Method::Get, &json, "").0.status, 405);
    assert_eq!(
        site.send(Method::Post, &[("content-type", "text/plain")], "hello")
            .0
            .status,
        415
    );
    assert_eq!(site.send(Method::Post, &json, "[1]").0.status, 400);
    assert_eq!(site.send(Method::Post, &json, "{").0.status, 400);
    let large = json!({ "email": "a@example.com", "message": "x".repeat(40_000) }).to_string();
    assert_eq!(site.send(Method::Post, &json, &large).0.status, 413);
    assert_eq!(site.pair.wire.len(), 0);
}

#[test]
fn machines_learn_nothing() {
    let mut site = site();
    let mut trapped = ada();
    trapped["_trap"] = "http://spam.example".into();
    let (response, report) = site.post(trapped);
    assert_eq!(
        (response.status, body(&response), report.outcome.as_str()),
        (200, json!({ "ok": true }), "trapped")
    );
    site.handler.options.min_time = 800;
    let mut quick = ada();
    quick["_elapsed"] = 90.into();
    assert_eq!(site.post(quick).0.status, 429);
    assert_eq!(site.pair.count("contact"), 0);
}

#[test]
fn an_address_may_send_so_many() {
    let mut site = site();
    site.handler.options.limit.most = 2;
    let lead = |number: u32| json!({ "email": format!("a{number}@example.com") });
    assert_eq!(
        [site.post(lead(1)).0.status, site.post(lead(2)).0.status],
        [200, 200]
    );
    let (response, _) = site.post(lead(3));
    assert_eq!(
        (response.status, response.header("retry-after")),
        (429, Some("60"))
    );
}

#[test]
fn a_plain_form_is_sent_on_to_thanks() {
    let mut site = site();
    let (response, _) = site.submit("name=Ada+Lovelace&email=ada%40example.com&message=a%0D%0Ab");
    assert_eq!(
        (response.status, response.header("location")),
        (303, Some("?sent"))
    );
    let (again, report) = site.submit("name=Ada+Lovelace&email=ada%40example.com&message=a%0D%0Ab");
    assert_eq!((again.status, report.outcome.as_str()), (303, "repeated"));
    assert_eq!(site.pair.count("contact"), 1);
    site.handler.options.thanks = Some("https://shop.example/thanks".into());
    let (response, _) = site.submit("email=bob%40example.com");
    assert_eq!(
        response.header("location"),
        Some("https://shop.example/thanks")
    );
}

#[test]
fn a_plain_form_comes_back_with_what_was_typed() {
    let (response, _) = site().submit("name=%3Cb%3EAda&email=foo%40&message=Dear+%22you%22");
    assert_eq!(response.status, 422);
    for kept in [
        "value=\"&lt;b&gt;Ada\"",
        "value=\"foo@\"",
        "Dear &quot;you&quot;",
    ] {
        assert!(response.body.contains(kept), "{}", response.body);
    }
    assert!(!response.body.contains("<b>Ada"));
}

#[test]
fn consent_is_kept_with_its_words_and_time() {
    let mut site = site();
    site.handler.options.require_consent = true;
    let mut lead = ada();
    assert_eq!(site.post(lead.clone()).0.status, 422);
    lead["consent"] = true.into();
    lead["_consent"] = "You may call me.".into();
    assert_eq!(site.post(lead).0.status, 200);
    let note = site.pair.sandbox.store.all("note").next().unwrap()["body"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(
        note.contains("Consent: “You may call me.”, 2026-11-24T"),
        "{note}"
    );
}

#[test]
fn campaigns_go_where_the_site_says() {
    let mut site = Site::new(json!({
        "allow": ["*"], "minTime": 0, "attribution": { "utm_source": "first_touch", "page": "landing_page" }, "pageTags": ["spring"],
        "fields": { "shoe size": "customFields.shoe_size" },
    }));
    let keys =
        ["Shoe size", "First touch", "Landing page"].map(|name| site.pair.define(name, "TEXT"));
    let page = "https://shop.example/a?utm_source=news&utm_campaign=may&token=secret#x";
    let lead = json!({ "email": "a@example.com", "shoe size": "44", "_page": page, "_tags": "spring,admin", "_referrer": "https://search.example/" });
    site.post(lead);
    let contact = site.pair.sandbox.store.all("contact").next().unwrap();
    let fields = json!([{ "id": keys[0], "value": "44" }, { "id": keys[1], "value": "news" }, { "id": keys[2], "value": "https://shop.example/a" }]);
    assert_eq!(
        (&contact["customFields"], &contact["tags"]),
        (&fields, &json!(["spring"]))
    );
    let note = site.pair.sandbox.store.all("note").next().unwrap()["body"]
        .as_str()
        .unwrap();
    assert_eq!(note, "Utm campaign: may\nReferrer: https://search.example/");
}

#[test]
fn a_visitor_cannot_set_what_is_the_sites_to_set() {
    let mut site = site();
    site.post(json!({ "email": "a@example.com", "assignedTo": "boss", "dnd": true, "tags": "admin", "locationId": "loc_other", "source": "me" }));
    let contact = site.pair.sandbox.store.all("contact").next().unwrap();
    assert_eq!(
        (&contact["tags"], &contact["source"], &contact["locationId"]),
        (&json!([]), &json!("Website"), &json!("loc_sandbox"))
    );
    assert!(contact["assignedTo"].is_null() && contact["dnd"].is_null());
}

#[test]
fn a_lost_answer_is_still_one_contact() {
    let mut site = site();
    site.pair.sandbox.settings.allow_duplicates = true;
    site.pair
        .fail("lost", json!({ "operation": "contacts.create" }));
    assert_eq!(site.post(ada()).0.status, 200);
    assert_eq!(site.pair.count("contact"), 1);
}

#[test]
fn preflight_is_answered_for_those_who_may() {
    use leadbridge::http::Request;
    let ask = |origin: &str| Request {
        method: Method::Patch,
        url: "https://shop.example/leads".into(),
        headers: vec![("origin".into(), origin.into())],
        body: None,
    };
    let site = site();
    let yes = site.handler.preflight(&ask("https://shop.example"));
    assert_eq!(
        (yes.status, yes.header("access-control-allow-origin")),
        (204, Some("https://shop.example"))
    );
    let no = site.handler.preflight(&ask("https://evil.example"));
    assert_eq!(
        (no.status, no.header("access-control-allow-origin")),
        (403, None)
    );
}

#[test]
fn a_handler_checks_options_that_are_set_one_by_one() {
    let mut options = Options::default();
    options.allow = vec!["shop.example".into()];
    options.fields = vec![("town".into(), "cty".into())];
    options.country = Some("Atlantis".into());
    let error = Handler::new(options).unwrap_err();
    let paths: Vec<&str> = error
        .problems()
        .iter()
        .map(|problem| &*problem.path)
        .collect();
    assert_eq!(paths, ["allow[0]", "fields.town", "country"]);

    // As `Options::read` does.
    let mut options = Options::default();
    options.attribution = vec![Attribution {
        name: "UTM_Source".into(),
        field: "customFields.first_touch".into(),
        last: false,
    }];
    let handler = Handler::new(options).unwrap();
    let touch = &handler.options.attribution[0];
    assert_eq!((&*touch.name, &*touch.field), ("utm_source", "first_touch"));
}
