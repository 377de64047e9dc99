//! Requests as they are sent.

use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::request::build;
use leadbridge::schema::Version;
use leadbridge::{Code, Error, Session};

use crate::support::{api, problems, row};
use crate::test;

fn made(id: &str, params: Value) -> Result<leadbridge::http::Request, Error> {
    made_in(Version::V2, id, params)
}

fn made_in(version: Version, id: &str, params: Value) -> Result<leadbridge::http::Request, Error> {
    let session = Session::with_token("pit-secret")
        .unwrap()
        .with_location("loc_1")
        .with_version(version);
    let params = params.as_object().unwrap().clone();
    build(&row(id), params, &session, false)
}

fn place(request: &leadbridge::http::Request) -> &str {
    request
        .url
        .strip_prefix("https://services.leadconnectorhq.com")
        .unwrap()
}

#[test]
fn path_segments_are_encoded() {
    let request = made("contacts.get", json!({ "contactId": "a/b?c d%é" })).unwrap();
    assert_eq!(place(&request), "/contacts/a%2Fb%3Fc%20d%25%C3%A9");
}

#[test]
fn a_request_without_a_path_parameter_is_not_built() {
    for params in [
        json!({}),
        json!({ "contactId": "" }),
        json!({ "contactId": null }),
        json!({ "contactId": ".." }),
    ] {
        let error = made("contacts.get", params).unwrap_err();
        assert_eq!(problems(&error), [("contactId".to_owned(), "missing")]);
    }
    let session = Session::with_token("t").unwrap();
    let params = json!({ "oops": 1 });
    let error = build(
        &row("contacts.get"),
        params.as_object().unwrap().clone(),
        &session,
        true,
    )
    .unwrap_err();
    assert_eq!(error.code(), Code::Invalid);
}

#[test]
fn slashes_and_case_stay_as_specified() {
    assert_eq!(
        place(&made("contacts.create", json!({ "body": {} })).unwrap()),
        "/contacts/"
    );
    let all = json!({ "contactId": "c" });
    assert_eq!(
        place(&made("contacts.removeFromAllCampaigns", all.clone()).unwrap()),
        "/contacts/c/campaigns/removeAll"
    );
    let v3 = made_in(Version::V3, "contacts.removeFromAllCampaigns", all).unwrap();
    assert_eq!(place(&v3), "/contacts/c/campaigns/remove-all");
}

#[test]
fn each_operation_carries_its_version() {
    let version =
        |request: leadbridge::http::Request| request.header("version").unwrap().to_owned();
    assert_eq!(
        version(made("contacts.get", json!({ "contactId": "c" })).unwrap()),
        "2021-07-28"
    );
    assert_eq!(
        version(made("calendars.getAppointment", json!({ "eventId": "e" })).unwrap()),
        "2021-04-15"
    );
    assert_eq!(
        version(made_in(Version::V3, "contacts.get", json!({ "contactId": "c" })).unwrap()),
        "v3"
    );
}

#[test]
fn the_location_is_filled_in_where_it_is_taken() {
    assert_eq!(
        made("contacts.create", json!({})).unwrap().body.unwrap(),
        r#"{"locationId":"loc_1"}"#
    );
    let none = made("contacts.findDuplicate", json!({})).unwrap_err();
    assert_eq!(none.problems()[0].code, "one_required", "{none}");
    let request = made(
        "contacts.findDuplicate",
        json!({ "number": "+12015550123" }),
    )
    .unwrap();
    assert_eq!(
        place(&request),
        "/contacts/search/duplicate?locationId=loc_1&number=%2B12015550123"
    );
    let own = made(
        "contacts.create",
        json!({ "body": { "locationId": "loc_2" } }),
    )
    .unwrap();
    assert_eq!(own.body.unwrap(), r#"{"locationId":"loc_2"}"#);
    // An update has no location: the API rejects it.
    assert_eq!(
        made(
            "contacts.update",
            json!({ "contactId": "c", "body": { "city": "Bern" } })
        )
        .unwrap()
        .body
        .unwrap(),
        r#"{"city":"Bern"}"#
    );
}

#[test]
fn delete_may_have_a_body() {
    let request = made(
        "contacts.removeTags",
        json!({ "contactId": "c", "body": { "tags": ["a"] } }),
    )
    .unwrap();
    assert_eq!(
        (request.method.as_str(), request.body.as_deref()),
        ("DELETE", Some(r#"{"tags":["a"]}"#))
    );
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(
        made(
            "contacts.deleteNote",
            json!({ "contactId": "c", "id": "n" })
        )
        .unwrap()
        .body,
        None
    );
    // A required body without fields is an empty object.
    assert_eq!(
        made("calendars.deleteEvent", json!({ "eventId": "e" }))
            .unwrap()
            .body
            .as_deref(),
        Some("{}")
    );
}

#[test]
fn lists_in_a_query_are_repeated() {
    let params = json!({ "businessId": "b", "startAfter": ["Ada", "c_1"], "limit": 5 });
    let request = made_in(Version::V3, "contacts.listByBusiness", params).unwrap();
    assert_eq!(
        place(&request),
        "/contacts/business/b?limit=5&locationId=loc_1&startAfter=Ada&startAfter=c_1"
    );
}

#[test]
fn numbers_and_booleans_are_taken_as_declared() {
    let error = made(
        "contacts.list",
        json!({ "limit": "many", "startAfter": true }),
    )
    .unwrap_err();
    assert_eq!(
        problems(&error),
        [
            ("startAfter".to_owned(), "wrong_type"),
            ("limit".to_owned(), "wrong_type")
        ]
    );
    // Declared as a string, but numbers are accepted.
    assert!(
        made(
            "contacts.listByBusiness",
            json!({ "businessId": "b", "limit": "25" })
        )
        .is_ok()
    );
}

#[test]
fn unknown_parameters_are_refused_with_a_hint() {
    let error = made("contacts.get", json!({ "contactID": "c" })).unwrap_err();
    let hint = error
        .problems()
        .iter()
        .find(|problem| problem.path == "contactID")
        .unwrap();
    assert!(hint.message.contains("contactId"), "{}", hint.message);
    let flat = made("contacts.create", json!({ "email": "a@b.co" })).unwrap_err();
    assert!(flat.message().contains("body"), "{flat}");
}

#[test]
fn unchecked_sends_what_the_check_would_refuse() {
    let session = Session::with_token("t").unwrap();
    let params = json!({ "contactId": "c", "body": { "shoeSize": 44 } });
    let row = row("contacts.update");
    assert!(build(&row, params.as_object().unwrap().clone(), &session, false).is_err());
    let request = build(&row, params.as_object().unwrap().clone(), &session, true).unwrap();
    assert_eq!(request.body.unwrap(), r#"{"shoeSize":44}"#);
}

#[test]
fn an_operation_that_the_version_lacks_is_an_error() {
    let error = made_in(Version::V3, "contacts.list", json!({})).unwrap_err();
    assert_eq!(error.code(), Code::UnknownOperation);
}

#[test]
fn a_missing_scope_is_an_error_before_sending() {
    let mut session = Session::with_token("t").unwrap();
    session.scopes = Some(vec!["contacts.readonly".into()]);
    let row = row("contacts.delete");
    let error = build(
        &row,
        json!({ "contactId": "c" }).as_object().unwrap().clone(),
        &session,
        false,
    )
    .unwrap_err();
    assert_eq!(error.code(), Code::ScopeMissing);
    assert!(error.message().contains("contacts.write"));
}

#[test]
fn national_phone_numbers_are_sent_in_e164_or_refused() {
    let sent = |country: Option<&str>, body: Value| {
        let mut session = Session::with_token("pit-secret")
            .unwrap()
            .with_location("loc_us");
        session.country = country.map(str::to_owned);
        let create = row("contacts.create");
        let params = json!({ "body": body });
        let request = build(
            &create,
            params.as_object().unwrap().clone(),
            &session,
            false,
        )?;
        let body = Value::read(&request.body.unwrap()).unwrap();
        Ok::<Value, Error>(body["phone"].clone())
    };
    for (country, body, right) in [
        (
            Some("GB"),
            json!({ "phone": "07400 123456" }),
            "+447400123456",
        ),
        (
            Some("United Kingdom"),
            json!({ "phone": "07400 123456" }),
            "+447400123456",
        ),
        (
            Some("US"),
            json!({ "phone": "(201) 555-0123" }),
            "+12015550123",
        ),
        (
            Some("US"),
            json!({ "phone": "07400 123456", "country": "GB" }),
            "+447400123456",
        ),
        (
            None,
            json!({ "phone": "07400 123456", "country": "GB" }),
            "+447400123456",
        ),
        (None, json!({ "phone": "+44 7400 123456" }), "+447400123456"),
        (
            Some("US"),
            json!({ "phone": "+44 (0)7400 123456" }),
            "+447400123456",
        ),
        (
            Some("US"),
            json!({ "phone": "201-555-0123 ext. 12" }),
            "+12015550123 ext. 12",
        ),
    ] {
        assert_eq!(
            sent(country, body.clone()).unwrap(),
            right,
            "{country:?} {body}"
        );
    }
    for (country, body, code) in [
        (
            None,
            json!({ "phone": "07400 123456" }),
            "phone_country_needed",
        ),
        (
            Some("US"),
            json!({ "phone": "07400 123456" }),
            "phone_too_long",
        ),
    ] {
        let error = sent(country, body.clone()).unwrap_err();
        assert_eq!(
            problems(&error),
            [("body.phone".to_owned(), code)],
            "{body}"
        );
    }
    let error = sent(None, json!({ "phone": "07400 123456" })).unwrap_err();
    assert!(
        error.message().contains("createClient({ country"),
        "{}",
        error.message()
    );
    assert_eq!(
        sent(None, json!({ "email": "a@example.com", "phone": null })).unwrap(),
        Value::Null
    );
}

#[test]
fn a_contact_is_looked_up_by_its_number_in_e164() {
    let session = Session::with_token("pit-secret")
        .unwrap()
        .with_location("loc_1")
        .with_country("GB")
        .unwrap();
    let find = row("contacts.findDuplicate");
    let params = json!({ "number": "07400 123456" });
    let request = build(&find, params.as_object().unwrap().clone(), &session, false).unwrap();
    assert_eq!(
        place(&request),
        "/contacts/search/duplicate?locationId=loc_1&number=%2B447400123456"
    );
}

#[test]
fn a_missing_location_or_company_names_the_setting() {
    let session = Session::with_token("pit-secret").unwrap();
    let mut count = 0;
    for row in api().rows() {
        for version in Version::ALL {
            let session = session.clone().with_version(version);
            let Err(error) = build(&row, json::Map::new(), &session, false) else {
                continue;
            };
            for problem in error
                .problems()
                .iter()
                .filter(|problem| problem.code == "missing")
            {
                let own = problem.path.trim_start_matches("body.");
                let remedy = match own {
                    "locationId" | "location_id" | "altId" => {
                        ["createClient({ location })", "LEADBRIDGE_LOCATION"]
                    }
                    "companyId" => ["createClient({ company })", "LEADBRIDGE_COMPANY"],
                    _ => continue,
                };
                for words in remedy {
                    assert!(
                        problem.message.contains(words),
                        "{}: {}",
                        row.id,
                        problem.message
                    );
                }
                count += 1;
            }
        }
    }
    assert!(count > 200, "{count}");
}

#[test]
fn email_addresses_are_sent_normalized() {
    let session = Session::with_token("pit-example")
        .unwrap()
        .with_location("loc_1");
    let sent = |id: &str, params: Value| {
        let operation = row(id);
        let params = params.as_object().unwrap().clone();
        build(&operation, params, &session, false).unwrap()
    };
    for typed in [
        "ADA@Example.com",
        " “ada@example.com” ",
        "mailto:ada@example.com",
        "ada＠example.com",
    ] {
        let created = sent("contacts.create", json!({ "body": { "email": typed } }));
        assert!(
            created
                .body
                .unwrap()
                .contains("\"email\":\"ada@example.com\""),
            "{typed}"
        );
        let found = sent("contacts.findDuplicate", json!({ "email": typed }));
        assert!(
            found.url.ends_with("email=ada%40example.com"),
            "{typed}: {}",
            found.url
        );
    }
}

#[test]
fn invalid_utf8_becomes_replacement_characters() {
    // Complete and truncated characters of each length, bytes that are invalid in UTF-8, overlong forms and surrogates,
    // in all orders.
    let pieces: [&[u8]; 12] = [
        b"a",
        b"\xc3\xa9",
        b"\xc3",
        b"\xa9",
        b"\xe2\x82\xac",
        b"\xe2\x82",
        b"\xf0\x9f\x98\x80",
        b"\xf0\x9f\x98",
        b"\xff",
        b"\xc0\xaf",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
    ];
    let every = 0..pieces.len();
    for (a, b) in every
        .clone()
        .flat_map(|a| every.clone().map(move |b| (a, b)))
    {
        for c in every.clone() {
            let bytes = [pieces[a], pieces[b], pieces[c]].concat();
            let coded: String = bytes.iter().map(|byte| format!("%{byte:02X}")).collect();
            assert_eq!(
                leadbridge::http::decode(&coded),
                String::from_utf8_lossy(&bytes),
                "{coded}"
            );
        }
    }
}

#[test]
fn a_time_needs_its_offset() {
    for (time, is_valid) in [
        ("2026-12-07T15:00:00Z", true),
        ("2026-12-07T15:00:00-06:00", true),
        ("2026-12-07 15:00+01:00", true),
        ("2026-12-07T15:00:00", false),
        ("2026-12-07T15:00", false),
    ] {
        let body = json!({ "title": "Call", "dueDate": time, "completed": false });
        let found = made(
            "contacts.createTask",
            json!({ "contactId": "c_1", "body": body }),
        );
        assert_eq!(found.is_ok(), is_valid, "{time}: {found:?}");
    }
}
