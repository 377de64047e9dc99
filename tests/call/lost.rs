//! Writes whose response was lost.

use super::*;
use crate::test;

#[test]
fn a_create_whose_answer_was_lost_is_looked_up_and_found() {
    for kind in ["lost", "cut", "garbage"] {
        let mut pair = Pair::new();
        pair.fail(kind, json!({ "operation": "contacts.create" }));
        let answer = pair.answer("contacts.create", ada()).unwrap();
        assert_eq!(
            answer.json()["contact"]["email"],
            "ada@example.com",
            "{kind}"
        );
        assert_eq!(
            (answer.recovered, answer.warnings[0].code),
            (true, "answer_lost")
        );
        assert_eq!(pair.count("contact"), 1);
        assert_eq!(
            pair.sent(),
            [
                "POST /contacts/",
                "GET /contacts/search/duplicate?locationId=loc_sandbox&email=ada%40example.com"
            ]
        );
    }
}

#[test]
fn a_create_that_was_not_done_is_sent_again_after_looking() {
    for (kind, fault) in [
        (
            "html",
            json!({ "status": 502, "operation": "contacts.create" }),
        ),
        (
            "status",
            json!({ "status": 503, "operation": "contacts.create" }),
        ),
    ] {
        let mut pair = Pair::new();
        pair.fail(kind, fault);
        assert!(pair.run("contacts.create", ada()).is_ok());
        assert_eq!((pair.count("contact"), pair.wire.len()), (1, 3), "{kind}");
    }
}

#[test]
fn somebody_who_was_there_before_is_not_taken_for_ours() {
    let mut pair = Pair::new();
    pair.sandbox.settings.allow_duplicates = true;
    let old = pair.contact(json!({ "email": "ada@example.com" }));
    pair.now += 3_600_000;
    pair.fail("html", json!({ "operation": "contacts.create" }));
    let error = pair.run("contacts.create", ada()).unwrap_err();
    assert_eq!(
        (error.code(), error.contact_id(), error.field()),
        (Code::Duplicate, Some(old.as_str()), Some("email"))
    );
}

#[test]
fn a_create_that_nothing_can_find_says_that_it_may_have_happened() {
    let mut pair = Pair::new();
    pair.fail("lost", json!({}));
    let error = pair
        .run("contacts.create", json!({ "body": { "firstName": "Ada" } }))
        .unwrap_err();
    assert_eq!((error.code(), pair.wire.len()), (Code::Network, 1));
    assert!(error.message().contains("may exist"), "{error}");
    // The look-up fails, too.
    pair.fail("lost", json!({ "times": 9 }));
    let error = pair.run("contacts.create", ada()).unwrap_err();
    assert!(error.message().contains("may exist"), "{error}");
    assert_eq!(
        pair.wire
            .iter()
            .filter(|(line, _)| line.starts_with("POST"))
            .count(),
        2
    );
}

#[test]
fn a_write_that_may_have_been_done_says_so() {
    let no = |status| Response::json(status, r#"{"message":"no"}"#);
    let note = || json!({ "contactId": "c", "body": { "body": "hello" } });
    for (id, params, answers, is_unknown) in [
        ("contacts.upsert", ada(), vec![lost(), no(500)], true),
        (
            "contacts.upsert",
            ada(),
            vec![lost(), no(429).with("x-ratelimit-daily-remaining", "0")],
            true,
        ),
        ("contacts.upsert", ada(), vec![lost(), no(400)], true),
        ("contacts.upsert", ada(), vec![no(503), no(422)], true),
        ("contacts.upsert", ada(), vec![no(400)], false),
        (
            "contacts.upsert",
            ada(),
            vec![no(429).with("x-ratelimit-daily-remaining", "0")],
            false,
        ),
        ("contacts.createNote", note(), vec![lost()], true),
        ("contacts.createNote", note(), vec![no(500)], true),
        ("contacts.createNote", note(), vec![no(408)], true),
        ("contacts.createNote", note(), vec![no(404)], false),
        (
            "contacts.createNote",
            note(),
            vec![no(429).with("retry-after", "1"), no(403)],
            false,
        ),
        (
            "contacts.create",
            json!({ "body": { "firstName": "Ada" } }),
            vec![lost()],
            true,
        ),
        (
            "contacts.get",
            json!({ "contactId": "c" }),
            vec![lost()],
            false,
        ),
        (
            "contacts.search",
            json!({ "body": { "pageLimit": 1 } }),
            vec![lost()],
            false,
        ),
    ] {
        let error = over(id, params, &answers).0.unwrap_err();
        assert_eq!(error.is_unknown(), is_unknown, "{id} {answers:?}: {error}");
        assert_eq!(error.to_value()["unknown"] == true, is_unknown);
    }
}

#[test]
fn a_caller_that_stops_a_write_under_way_learns_that_it_may_have_been_done() {
    let mut session = Session::with_token("pit-test")
        .unwrap()
        .with_location("loc_1");
    let mut call = Call::new("contacts.upsert", ada(), &session).unwrap();
    assert!(!call.aborted().is_unknown(), "nothing was sent");
    call.poll(&session, 0);
    assert!(call.aborted().is_unknown());

    let mut call = Call::new("contacts.upsert", ada(), &session).unwrap();
    call.poll(&session, 0);
    let busy = Response::json(429, "{}").with("retry-after", "5");
    call.handle(&mut session, 0, Outcome::Response(busy));
    assert!(
        !call.aborted().is_unknown(),
        "the server said that it did nothing"
    );

    let mut call = Call::new("contacts.get", json!({ "contactId": "c" }), &session).unwrap();
    call.poll(&session, 0);
    assert!(!call.aborted().is_unknown(), "a read does nothing");
}

/// A create whose answer was lost, and the contact that the look-up finds.
fn found(sent: Value, contact: Value, date: Option<&str>) -> Result<(), Error> {
    let found = Response::json(200, json!({ "contact": contact }).to_string());
    let found = date
        .iter()
        .fold(found, |found, date| found.with("date", *date));
    over("contacts.create", json!({ "body": sent }), &[lost(), found]).0
}

#[test]
fn a_lost_create_is_ours_only_if_what_is_stored_is_what_was_sent() {
    let sent = || {
        json!({
            "firstName": "Ada", "email": "Ada@example.com", "phone": "+12015550102", "city": null,
            "dateOfBirth": "1990-09-25", "tags": ["VIP"], "customFields": [{ "id": "f_1", "value": 7 }],
        })
    };
    let stored = |name: &str, value: Value| {
        let mut contact = json!({
            "id": "c_1", "firstName": "ada", "email": "ada@example.com", "phone": "+12015550102", "type": "lead",
            "dateOfBirth": "1990-09-25T00:00:00.000Z", "tags": ["vip", "web"], "country": "US",
            "customFields": [{ "id": "f_1", "value": "7" }], "dateAdded": "2026-11-24T13:00:00.100Z",
        });
        contact[name] = value;
        contact
    };
    assert!(found(sent(), stored("source", "api".into()), None).is_ok());
    for (name, value) in [
        ("firstName", json!("Grace")),
        ("firstName", json!(null)),
        ("phone", json!("+12015550103")),
        ("dateOfBirth", json!("1990-09-26")),
        ("tags", json!(["web"])),
        ("customFields", json!([{ "id": "f_1", "value": "8" }])),
        // Only another call can have set these.
        ("lastName", json!("Hopper")),
        ("city", json!("London")),
        ("companyName", json!("Navy")),
    ] {
        let error = found(sent(), stored(name, value), None).unwrap_err();
        assert_eq!(
            (error.code(), error.is_unknown(), error.contact_id()),
            (Code::Network, true, Some("c_1")),
            "{name}"
        );
        assert!(error.message().contains("compare it"), "{error}");
    }
    let name = json!({ "name": "Ada Lovelace", "email": "ada@example.com" });
    let of = |last: &str| json!({ "id": "c_1", "email": "ada@example.com", "firstName": "Ada", "lastName": last });
    assert!(found(name.clone(), of("Lovelace"), None).is_ok());
    assert!(found(name, of("Byron"), None).is_err());
}

#[test]
fn the_clock_alone_makes_no_contact_ours_or_somebody_elses() {
    let sent = || json!({ "email": "ada@example.com" });
    let contact =
        |added: &str| json!({ "id": "c_1", "email": "ada@example.com", "dateAdded": added });
    let early = "2026-11-24T12:55:00.000Z";
    // By our clock it was there before, but our clock may be ahead.
    let error = found(sent(), contact(early), None).unwrap_err();
    assert_eq!((error.code(), error.is_unknown()), (Code::Network, true));
    // By the server's clock it is new, or it is old.
    let date = Some("Tue, 24 Nov 2026 12:55:01 GMT");
    assert!(found(sent(), contact(early), date).is_ok());
    let error = found(sent(), contact("2026-11-24T12:50:00.000Z"), date).unwrap_err();
    assert_eq!((error.code(), error.is_unknown()), (Code::Duplicate, true));
}

#[test]
fn a_create_that_arrived_late_is_the_duplicate() {
    let nobody = Response::json(200, r#"{"contact":null}"#);
    let refused = Response::json(
        400,
        r#"{"message":"This location does not allow duplicated contacts."}"#,
    );
    let found = |name: &str| {
        Response::json(
            200,
            json!({ "contact": { "id": "c_1", "firstName": name, "email": "ada@example.com" } })
                .to_string(),
        )
    };
    for (name, is_ours) in [("Ada", true), ("Grace", false)] {
        let answers = [
            lost(),
            nobody.clone(),
            nobody.clone(),
            refused.clone(),
            found(name),
        ];
        let (result, used) = over("contacts.create", ada(), &answers);
        assert_eq!((result.is_ok(), used), (is_ours, 5), "{name}");
        assert!(result.map_or_else(|error| error.is_unknown(), |()| true));
    }
}

#[test]
fn a_create_that_may_still_be_under_way_is_looked_up_twice_before_it_is_sent_again() {
    let nobody = Response::json(200, r#"{"contact":null}"#);
    let made =
        json!({ "contact": { "id": "c_1", "firstName": "Ada", "email": "ada@example.com" } });
    let made = Response::json(200, made.to_string());
    for (status, pause) in [(408, 5_000), (504, 5_000), (524, 5_000), (599, 2_500)] {
        let mut session = Session::with_token("pit-test")
            .unwrap()
            .with_location("loc_1");
        let mut call = Call::new("contacts.create", ada(), &session).unwrap();
        let (mut now, mut sent, mut waits) = (NOON, Vec::new(), Vec::new());
        let result = loop {
            match call.poll(&session, now) {
                Step::Done(result) => break result,
                Step::Wait(until) => {
                    waits.push(until - now);
                    now = until;
                }
                Step::Token { .. } => unreachable!("the token is there"),
                Step::Send { request, .. } => {
                    sent.push(request.method);
                    let outcome = match sent.len() {
                        1 if status == 599 => Outcome::Failed("socket closed".into()),
                        1 => Outcome::Response(Response::json(status, "")),
                        2 | 3 => Outcome::Response(nobody.clone()),
                        _ => Outcome::Response(made.clone()),
                    };
                    call.handle(&mut session, now, outcome);
                }
            }
        };
        let methods: Vec<&str> = sent.iter().map(|method| method.as_str()).collect();
        assert_eq!(methods, ["POST", "GET", "GET", "POST"], "{status}");
        assert_eq!(waits[1], pause, "{status}");
        assert!(result.is_ok(), "{status}");
    }
    // The gateway of an account that allows duplicates gives up, and the contact is stored two seconds after the look-up.
    let mut pair = Pair::new();
    pair.sandbox.settings.allow_duplicates = true;
    let mut call = Call::new("contacts.create", ada(), &pair.session).unwrap();
    let Step::Send { request, .. } = call.poll(&pair.session, pair.now) else {
        panic!("a create is sent")
    };
    call.handle(&mut pair.session, pair.now, Outcome::TimedOut);
    let mut waits = Vec::new();
    let answer = loop {
        match call.poll(&pair.session, pair.now) {
            Step::Done(result) => break result.unwrap(),
            Step::Wait(until) => {
                waits.push(until - pair.now);
                pair.now = until;
                if waits.len() == 2 {
                    pair.sandbox.handle(&request, pair.now);
                }
            }
            Step::Send { request, .. } => {
                let response = pair.sandbox.handle(&request, pair.now).response;
                call.handle(&mut pair.session, pair.now, Outcome::Response(response));
            }
            Step::Token { .. } => panic!("the token is good"),
        }
    };
    assert!(answer.recovered);
    assert_eq!((waits[1], pair.count("contact")), (5_000, 1));
}

#[test]
fn what_never_reached_the_server_is_sent_again_and_was_not_done() {
    for (id, params) in [
        ("contacts.create", ada()),
        ("contacts.create", json!({ "body": { "firstName": "Ada" } })),
        ("tags", json!(null)),
    ] {
        let mut pair = Pair::new();
        let (id, params) = match id {
            "tags" => {
                let contact = pair.contact(json!({ "email": "bob@example.com" }));
                let note = json!({ "contactId": contact, "body": { "body": "hello" } });
                ("contacts.createNote", note)
            }
            id => (id, params),
        };
        pair.fail("refused", json!({ "operation": id, "times": 1 }));
        assert!(pair.run(id, params.clone()).is_ok(), "{id}");
        assert_eq!(pair.wire.len(), 2, "nothing is looked up");
        pair.fail("refused", json!({ "operation": id, "times": 9 }));
        let error = pair.run(id, params).unwrap_err();
        assert_eq!(
            (error.code(), error.is_unknown(), pair.wire.len()),
            (Code::Network, false, 5),
            "{error}"
        );
    }
    // An attempt before it may have been done.
    let mut pair = Pair::new();
    pair.fail(
        "lost",
        json!({ "operation": "contacts.upsert", "times": 1 }),
    );
    pair.fail(
        "refused",
        json!({ "operation": "contacts.upsert", "times": 9 }),
    );
    assert!(pair.run("contacts.upsert", ada()).unwrap_err().is_unknown());
}

#[test]
fn a_second_look_does_not_outlive_the_deadline() {
    let mut pair = Pair::new();
    pair.options.deadline = Some(4_000);
    pair.fail(
        "status",
        json!({ "status": 504, "operation": "contacts.create" }),
    );
    let started = pair.now;
    let error = pair.run("contacts.create", ada()).unwrap_err();
    assert_eq!(error.status(), Some(504));
    assert!(error.is_unknown() && pair.now - started < 4_000);
}
