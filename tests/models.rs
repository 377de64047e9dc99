//! Validation against models reports all problems, each with path, code and remedy.

use leadbridge::check::{Checker, Side, to_wire};
use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::schema::{Kind, Models, Version};

use crate::support::{api, contacts};
use crate::test;

/// A model by name, with the models of its area.
fn model(name: &str) -> (&'static Models, Kind) {
    let mut areas = api().areas().map(|area| &area.models);
    areas
        .find_map(|models| Some((models, Kind::Model(models.find(name)?))))
        .unwrap()
}

fn check(name: &str, value: Value) -> Vec<(String, &'static str)> {
    let (models, kind) = model(name);
    let mut checker = Checker::new(models, Version::V2, Side::Caller);
    checker.body(&kind, &value, "body");
    checker
        .problems
        .into_iter()
        .map(|problem| (problem.path, problem.code))
        .collect()
}

fn one(path: &str, code: &'static str) -> Vec<(String, &'static str)> {
    vec![(path.to_owned(), code)]
}

#[test]
fn all_problems_are_reported_in_the_order_of_the_fields() {
    let body = json!({ "locationId": "l", "email": "foo@", "phone": "12", "country": "USA", "tags": "vip", "dnd": "yes" });
    let found = check("ContactCreate", body);
    let codes: Vec<&str> = found.iter().map(|(_, code)| *code).collect();
    assert_eq!(
        codes,
        [
            "email_no_domain",
            "phone_too_short",
            "not_a_country",
            "wrong_type",
            "wrong_type"
        ]
    );
}

#[test]
fn absent_null_and_value_are_three_things() {
    assert_eq!(check("ContactUpdate", json!({})), []);
    assert_eq!(check("ContactUpdate", json!({ "email": null })), []);
    assert_eq!(
        check("ContactUpdate", json!({ "postalCode": null })),
        one("body.postalCode", "null_not_allowed")
    );
}

#[test]
fn a_fetched_contact_is_not_written_back_by_mistake() {
    let fetched = json!({ "id": "c", "locationId": "l", "dateAdded": "2026-01-01T00:00:00Z", "firstName": "Ada" });
    let codes: Vec<&str> = check("ContactUpdate", fetched)
        .into_iter()
        .map(|(_, code)| code)
        .collect();
    assert_eq!(codes, ["read_only", "read_only", "read_only"]);
}

#[test]
fn a_misspelled_field_is_recognised() {
    for (slip, meant) in [
        ("emial", "email"),
        ("first_name", "firstName"),
        ("phon", "phone"),
        ("Tags", "tags"),
    ] {
        let kind = model("ContactUpdate").1;
        let mut checker = Checker::new(contacts(), Version::V2, Side::Caller);
        checker.body(&kind, &json!({ slip: "x" }), "body");
        assert!(
            checker.problems[0].message.contains(meant),
            "{slip}: {}",
            checker.problems[0].message
        );
    }
}

#[test]
fn problems_in_arrays_and_nested_objects_have_their_path() {
    let body = json!({ "tags": ["a", 1], "dndSettings": { "SMS": { "status": "off" } }, "customFields": [{ "value": 1 }, {}] });
    let found = check("ContactUpdate", body);
    let paths: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
    let expected = [
        "body.tags[1]",
        "body.dndSettings.SMS.status",
        "body.customFields[0]",
        "body.customFields[1].value",
        "body.customFields[1]",
    ];
    assert_eq!(paths, expected);
}

#[test]
fn one_body_is_converted_for_both_versions() {
    let body = json!({ "customFields": [{ "id": "f", "value": 7 }], "dndSettings": { "SMS": { "status": "active" } } });
    assert_eq!(check("ContactUpdate", body.clone()), []);
    let wire = |version| {
        to_wire(
            &model("ContactUpdate").1,
            contacts(),
            body.clone(),
            version,
            "",
        )
    };
    let v2 = wire(Version::V2);
    assert_eq!(v2["customFields"], json!([{ "id": "f", "field_value": 7 }]));
    assert_eq!(v2["dndSettings"], json!({ "SMS": { "status": "active" } }));
    let v3 = wire(Version::V3);
    assert_eq!(v3["customFields"], json!([{ "id": "f", "fieldValue": 7 }]));
    assert_eq!(v3["dndSettings"], json!({ "sms": { "status": "active" } }));
}

#[test]
fn two_spellings_of_one_field_are_refused() {
    let body = json!({ "customFields": [{ "id": "f", "value": 7, "field_value": 8 }] });
    assert_eq!(
        check("ContactUpdate", body),
        one("body.customFields[0].field_value", "said_twice")
    );
}

#[test]
fn an_upsert_needs_something_to_match_by() {
    assert_eq!(
        check("ContactUpsert", json!({ "locationId": "l", "name": "Ada" })),
        one("body", "one_required")
    );
    assert_eq!(
        check(
            "ContactUpsert",
            json!({ "locationId": "l", "phone": "+12015550123" })
        ),
        []
    );
}

#[test]
fn formats_are_checked() {
    for (field, good, bad) in [
        ("dateOfBirth", "1990-09-25", "25th of September"),
        ("dateOfBirth", "09/25/1990", "13/13/1990"),
        ("timezone", "Europe/Paris", "Paris"),
        ("website", "https://example.com/a", "not a site"),
        ("country", "US", "us"),
        ("phone", "+1 (201) 555-0123", "call me"),
        ("phone", "+44 7400 123456", "07400 123456"),
        ("email", "ada@example.com", "ada@example"),
    ] {
        assert_eq!(
            check("ContactUpdate", json!({ field: good })),
            [],
            "{field} {good}"
        );
        assert_eq!(
            check("ContactUpdate", json!({ field: bad })).len(),
            1,
            "{field} {bad}"
        );
    }
}

#[test]
fn search_knows_its_fields_and_operators() {
    let search = |filter: Value| {
        check(
            "ContactSearch",
            json!({ "locationId": "l", "pageLimit": 20, "filters": [filter] }),
        )
    };
    assert_eq!(
        search(json!({ "field": "email", "operator": "eq", "value": "a@b.co" })),
        []
    );
    assert_eq!(
        search(json!({ "field": "customFields.abc", "operator": "range", "value": { "gt": 3 } })),
        []
    );
    let nested = json!({ "group": "OR", "filters": [{ "field": "tags", "operator": "contains", "value": "vip" }] });
    assert_eq!(search(nested), []);
    assert_eq!(
        search(json!({ "field": "email", "operator": "contains", "value": "a" })),
        one("body.filters[0].operator", "not_one_of")
    );
    assert_eq!(
        search(json!({ "field": "mail", "operator": "eq", "value": "a" })),
        one("body.filters[0].field", "unknown_field")
    );
    assert_eq!(
        search(json!({ "field": "city", "operator": "eq", "value": "x".repeat(76) })),
        one("body.filters[0].value", "too_long")
    );
    assert_eq!(
        search(json!({ "field": "dnd", "operator": "exists", "value": true })),
        one("body.filters[0].value", "unknown_field")
    );
}

#[test]
fn search_knows_its_limits() {
    let search = |rest: Value| {
        let mut body = json!({ "locationId": "l", "pageLimit": 20 });
        body.as_object_mut()
            .unwrap()
            .extend(rest.as_object().unwrap().clone());
        check("ContactSearch", body)
    };
    assert_eq!(
        search(json!({ "pageLimit": 501 })),
        one("body.pageLimit", "too_large")
    );
    assert_eq!(
        search(json!({ "query": "x".repeat(76) })),
        one("body.query", "too_long")
    );
    assert_eq!(
        search(json!({ "page": 501 })),
        one("body.page", "too_large")
    );
    assert_eq!(
        search(json!({ "page": 2, "searchAfter": [1, "a"] })),
        one("body.page", "contradiction")
    );
    assert_eq!(
        search(json!({ "sort": [{ "field": "city", "direction": "up" }] })).len(),
        2
    );
}

#[test]
fn options_of_a_poll_differ() {
    let poll = |options: &[&str]| {
        let options: Vec<Value> = options.iter().map(|text| json!({ "text": text })).collect();
        let settings = json!({ "duration": "ONE_DAY" });
        check(
            "LinkedinPoll",
            json!({ "question": "When?", "options": options, "settings": settings }),
        )
    };
    assert!(poll(&["Now", "Later"]).is_empty());
    assert_eq!(
        poll(&["Now", "Later", "Now"]),
        one("body.options[2]", "repeated")
    );
}

#[test]
fn the_server_accepts_only_the_names_that_are_sent() {
    let kind = model("ContactUpdate").1;
    let mut checker = Checker::new(contacts(), Version::V2, Side::Server);
    checker.body(
        &kind,
        &json!({ "customFields": [{ "id": "f", "value": 1 }], "phone": "call me" }),
        "",
    );
    let found: Vec<&str> = checker
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert_eq!(found, ["unknown_field", "missing"]);
}

#[test]
fn a_tag_has_a_name_and_is_sent_without_spaces_around_it() {
    for model in ["ContactCreate", "ContactUpsert", "ContactUpdate"] {
        let body =
            json!({ "locationId": "l", "tags": ["vip", "", " ", "\t\u{a0}", " early bird "] });
        let found = check(model, body.clone());
        let found: Vec<_> = found
            .iter()
            .filter(|(path, _)| path.starts_with("body.tags"))
            .collect();
        let expected = ["body.tags[1]", "body.tags[2]", "body.tags[3]"]
            .map(|path| (path.to_owned(), "missing"));
        assert_eq!(found, expected.iter().collect::<Vec<_>>(), "{model}");
        let sent = to_wire(&self::model(model).1, contacts(), body, Version::V2, "US");
        assert_eq!(sent["tags"][4], "early bird");
    }
}
