//! One call: tried again where that is safe, never twice where it is not, and over in time.

use leadbridge::http::Response;
use leadbridge::json;
use leadbridge::json::ToValue;
use leadbridge::json::Value;
use leadbridge::session::Secret;
use leadbridge::{Call, CallOptions, Code, Error, Outcome, Session, Step};

use crate::support::{NOON, Pair, problems};
use crate::test;

fn ada() -> Value {
    json!({ "body": { "firstName": "Ada", "email": "ada@example.com" } })
}

#[test]
fn a_read_is_tried_again() {
    let mut pair = Pair::new();
    let id = pair.contact(json!({ "email": "ada@example.com" }));
    for status in [429, 502, 503, 504] {
        pair.fail("status", json!({ "status": status, "times": 2 }));
        assert!(
            pair.run("contacts.get", json!({ "contactId": id })).is_ok(),
            "{status}"
        );
    }
    pair.fail("lost", json!({}));
    assert!(pair.run("contacts.get", json!({ "contactId": id })).is_ok());
    pair.fail("cut", json!({}));
    assert!(pair.run("contacts.get", json!({ "contactId": id })).is_ok());
}

#[test]
fn a_read_gives_up_after_its_retries() {
    let mut pair = Pair::new();
    pair.fail("status", json!({ "status": 503, "times": 9 }));
    let error = pair
        .run("contacts.get", json!({ "contactId": "c" }))
        .unwrap_err();
    assert_eq!((error.code(), pair.wire.len()), (Code::Server, 3));
    // 500 is how this API says that an id is bad.
    pair.sandbox.faults.clear();
    pair.wire.clear();
    pair.fail("status", json!({ "status": 500 }));
    assert!(
        pair.run("contacts.get", json!({ "contactId": "c" }))
            .is_err()
    );
    assert_eq!(pair.wire.len(), 1);
}

#[test]
fn a_post_is_not_sent_twice() {
    let mut pair = Pair::new();
    let id = pair.contact(json!({ "email": "ada@example.com" }));
    for kind in ["lost", "cut", "garbage"] {
        pair.fail(kind, json!({}));
        let note = json!({ "contactId": id, "body": { "body": kind } });
        assert!(pair.run("contacts.createNote", note).is_err());
    }
    assert_eq!(pair.count("note"), 3);
}

#[test]
fn a_refused_rate_is_waited_for_even_by_a_post() {
    let mut pair = Pair::new();
    let id = pair.contact(json!({ "email": "ada@example.com" }));
    pair.fail("status", json!({ "status": 429, "retryAfter": 2 }));
    assert!(
        pair.run(
            "contacts.createNote",
            json!({ "contactId": id, "body": { "body": "hello" } })
        )
        .is_ok()
    );
    assert_eq!(
        (pair.count("note"), pair.waits.as_slice()),
        (1, &[2000][..])
    );
}

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
fn the_deadline_holds_with_waits_included() {
    let mut pair = Pair::new();
    pair.options = CallOptions {
        deadline: Some(5000),
        retries: 9,
        ..CallOptions::default()
    };
    pair.fail("status", json!({ "status": 503, "times": 99 }));
    assert!(
        pair.run("contacts.get", json!({ "contactId": "c" }))
            .is_err()
    );
    assert!(pair.now <= NOON + 5000, "{} ms", pair.now - NOON);
    // A wait that would end too late is not begun.
    pair.sandbox.faults.clear();
    let began = pair.now;
    pair.fail("status", json!({ "status": 429, "retryAfter": 60 }));
    let error = pair
        .run("contacts.get", json!({ "contactId": "c" }))
        .unwrap_err();
    assert_eq!(
        (error.code(), error.retry_at()),
        (Code::RateLimited, Some(pair.now + 60_000))
    );
    assert!(pair.now < began + 100);
}

#[test]
fn a_long_wait_is_not_made_unless_a_deadline_allows_it() {
    let note = json!({ "contactId": "c", "body": { "body": "hello" } });
    for (status, code) in [(429, Code::RateLimited), (503, Code::Server)] {
        for seconds in [61, 600, 277_403] {
            for (id, params) in [
                ("contacts.get", json!({ "contactId": "c" })),
                ("contacts.create", ada()),
                ("contacts.createNote", note.clone()),
            ] {
                let mut pair = Pair::new();
                let fault = json!({ "status": status, "retryAfter": seconds, "times": 9 });
                pair.fail("status", fault);
                let error = pair.run(id, params).unwrap_err();
                assert_eq!(
                    (error.code(), error.retry_at()),
                    (code, Some(pair.now + seconds * 1000)),
                    "{id} {status} {seconds}"
                );
                assert_eq!((pair.waits.len(), pair.wire.len()), (0, 1));
            }
        }
    }
    // A minute is waited for.
    let mut pair = Pair::new();
    let id = pair.contact(json!({ "email": "ada@example.com" }));
    pair.fail("status", json!({ "status": 429, "retryAfter": 60 }));
    assert!(pair.run("contacts.get", json!({ "contactId": id })).is_ok());
    assert_eq!(pair.waits, [60_000]);
    // So is more, where the deadline leaves the time.
    pair.options.deadline = Some(700_000);
    pair.fail("status", json!({ "status": 429, "retryAfter": 600 }));
    assert!(pair.run("contacts.get", json!({ "contactId": id })).is_ok());
    assert_eq!(pair.waits, [60_000, 600_000]);
}

#[test]
fn an_attempt_that_takes_too_long_is_a_timeout() {
    let mut pair = Pair::new();
    pair.options = CallOptions {
        timeout: 1000,
        retries: 0,
        ..CallOptions::default()
    };
    pair.fail("delay", json!({ "delay": 5000 }));
    assert_eq!(
        pair.run("contacts.get", json!({ "contactId": "c" }))
            .unwrap_err()
            .code(),
        Code::Timeout
    );
}

#[test]
fn a_broken_answer_is_said_to_be_one() {
    let mut pair = Pair::new();
    let id = pair.contact(json!({ "email": "ada@example.com" }));
    pair.fail("garbage", json!({ "times": 3 }));
    assert_eq!(
        pair.run("contacts.get", json!({ "contactId": id }))
            .unwrap_err()
            .code(),
        Code::UnexpectedAnswer
    );
}

#[test]
fn a_broken_answer_is_tried_again_where_that_is_safe() {
    let mut pair = Pair::new();
    let id = pair.contact(json!({ "email": "ada@example.com" }));
    for (operation, params) in [
        ("contacts.get", json!({ "contactId": id })),
        ("contacts.upsert", ada()),
        (
            "contacts.update",
            json!({ "contactId": id, "body": { "city": "London" } }),
        ),
        (
            "contacts.addTags",
            json!({ "contactId": id, "body": { "tags": ["vip"] } }),
        ),
    ] {
        pair.fail("garbage", json!({ "operation": operation }));
        assert!(pair.run(operation, params).is_ok(), "{operation}");
    }
}

/// Drives a call over these answers; what it came to, and how many were used.
fn over(id: &str, params: Value, answers: &[Response]) -> (Result<(), Error>, usize) {
    let mut session = Session::with_token("pit-test").unwrap().at("loc_1");
    let mut call = Call::new(id, params, &session).unwrap();
    let (mut now, mut used) = (NOON, 0);
    loop {
        match call.poll(&session, now) {
            Step::Done(result) => return (result.map(|_| ()), used),
            Step::Wait(until) => now = until,
            Step::Token { .. } => unreachable!("the token is there"),
            Step::Send { .. } => {
                let answer = answers[used.min(answers.len() - 1)].clone();
                used += 1;
                now += 20;
                let outcome = match answer.status {
                    599 => Outcome::Failed("socket closed".into()),
                    _ => call.judge(answer),
                };
                call.handle(&mut session, now, outcome);
            }
        }
    }
}

fn lost() -> Response {
    Response::json(599, "")
}

#[test]
fn a_success_without_what_was_promised_is_none() {
    let note = || json!({ "contactId": "c", "body": { "body": "hello" } });
    let update = || json!({ "contactId": "c", "body": { "city": "London" } });
    for body in [
        "null",
        "{}",
        "[]",
        "1",
        "true",
        r#""ok""#,
        r#"{"contact":{}}"#,
        r#"{"contact":{"id":""}}"#,
        r#"{"note":null}"#,
    ] {
        let answers = [Response::json(200, body)];
        for (id, params, attempts, is_unknown) in [
            ("contacts.createNote", note(), 1, true),
            ("contacts.update", update(), 3, true),
            ("contacts.upsert", ada(), 3, true),
            ("contacts.get", json!({ "contactId": "c" }), 3, false),
        ] {
            let (result, used) = over(id, params, &answers);
            let error = result.unwrap_err();
            assert_eq!(
                (error.code(), error.is_unknown(), used),
                (Code::UnexpectedAnswer, is_unknown, attempts),
                "{id} {body}"
            );
        }
    }
}

#[test]
fn a_redirect_is_not_followed_and_no_success() {
    for status in [300, 301, 302, 303, 307, 308] {
        let answer = Response::json(status, "").with("location", "https://evil.example/x?token=1");
        for (id, params, is_unknown) in [
            ("contacts.get", json!({ "contactId": "c" }), false),
            ("contacts.upsert", ada(), true),
        ] {
            let (result, used) = over(id, params, std::slice::from_ref(&answer));
            let error = result.unwrap_err();
            assert_eq!(
                (error.code(), error.is_unknown(), used),
                (Code::UnexpectedAnswer, is_unknown, 1),
                "{id} {status}"
            );
            assert!(
                error.message().contains("(https://evil.example/x)"),
                "{error}"
            );
        }
    }
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
    let mut session = Session::with_token("pit-test").unwrap().at("loc_1");
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
        let mut session = Session::with_token("pit-test").unwrap().at("loc_1");
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
fn custom_fields_that_the_server_leaves_out_are_told() {
    let mut pair = Pair::new();
    let fields = json!([{ "id": "nope", "value": 2 }, { "key": "nope2", "value": 3 }, { "id": "empty", "value": "" }]);
    let answer = pair
        .answer(
            "contacts.upsert",
            json!({ "body": { "email": "ada@example.com", "customFields": fields } }),
        )
        .unwrap();
    let told: Vec<_> = answer
        .warnings
        .iter()
        .map(|told| (told.path.as_str(), told.code))
        .collect();
    assert_eq!(
        told,
        [
            ("body.customFields[0]", "field_ignored"),
            ("body.customFields[1]", "field_ignored")
        ]
    );
}

#[test]
fn an_error_names_the_scope_that_the_token_lacks() {
    let mut pair = Pair::new();
    pair.fail(
        "status",
        json!({ "status": 401, "message": "The token is not authorized for this scope." }),
    );
    let error = pair.run("contacts.create", ada()).unwrap_err();
    assert_eq!(error.code(), Code::ScopeMissing);
    assert!(
        error
            .message()
            .starts_with("contacts.create needs contacts.write: "),
        "{error}"
    );
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

#[test]
fn a_token_that_another_call_renewed_is_not_asked_for_again() {
    let mut session = Session::with_token("old").unwrap();
    let get = |session: &Session| {
        let mut call = Call::new("contacts.get", json!({ "contactId": "c" }), session).unwrap();
        assert!(matches!(call.poll(session, 0), Step::Send { .. }));
        call
    };
    let (mut first, mut second) = (get(&session), get(&session));
    let expired = Response::json(401, r#"{"message":"Invalid JWT"}"#);
    first.handle(&mut session, 0, Outcome::Response(expired.clone()));
    assert!(matches!(
        first.poll(&session, 0),
        Step::Token { rejected: true, .. }
    ));
    first.handle(&mut session, 0, Outcome::Token(Secret::new("new")));
    second.handle(&mut session, 0, Outcome::Response(expired.clone()));
    let Step::Send { request, .. } = second.poll(&session, 0) else {
        panic!("the new token is there")
    };
    assert_eq!(request.header("authorization"), Some("Bearer new"));
    // Two calls that wait for one renewal get the same token, which is not the one that they sent.
    let (mut third, mut fourth) = (get(&session), get(&session));
    for call in [&mut third, &mut fourth] {
        call.handle(&mut session, 0, Outcome::Response(expired.clone()));
    }
    for call in [&mut third, &mut fourth] {
        assert!(matches!(
            call.poll(&session, 0),
            Step::Token { rejected: true, .. }
        ));
        call.handle(&mut session, 0, Outcome::Token(Secret::new("newer")));
        assert!(matches!(call.poll(&session, 0), Step::Send { .. }));
    }
}

#[test]
fn a_token_that_expired_is_asked_for_once_more() {
    let mut session = Session::with_token("old").unwrap();
    let mut call = Call::new("contacts.get", json!({ "contactId": "c" }), &session).unwrap();
    let expired = Response::json(401, r#"{"message":"Invalid JWT"}"#);
    assert!(matches!(call.poll(&session, 0), Step::Send { .. }));
    call.handle(&mut session, 0, Outcome::Response(expired.clone()));
    assert!(matches!(
        call.poll(&session, 0),
        Step::Token { rejected: true, .. }
    ));
    call.handle(&mut session, 0, Outcome::Token(Secret::new("new")));
    let Step::Send { request, .. } = call.poll(&session, 0) else {
        panic!()
    };
    assert_eq!(request.header("authorization"), Some("Bearer new"));
    call.handle(&mut session, 0, Outcome::Response(expired));
    let Step::Done(Err(error)) = call.poll(&session, 0) else {
        panic!()
    };
    assert_eq!(error.code(), Code::TokenExpired);
}

#[test]
fn a_bare_401_asks_for_the_token_once_more() {
    let ask_again = |status: u16, body: &str, id: &str, params: Value| {
        let mut session = Session::with_token("old").unwrap().at("loc_1");
        let mut call = Call::new(id, params, &session).unwrap();
        assert!(matches!(call.poll(&session, 0), Step::Send { .. }));
        let refused = || Outcome::Response(Response::json(status, body));
        call.handle(&mut session, 0, refused());
        let is_asked = matches!(call.poll(&session, 0), Step::Token { rejected: true, .. });
        if is_asked {
            call.handle(&mut session, 0, Outcome::Token(Secret::new("new")));
            assert!(matches!(call.poll(&session, 0), Step::Send { .. }));
            // Not a second time.
            call.handle(&mut session, 0, refused());
        }
        assert!(matches!(call.poll(&session, 0), Step::Done(Err(_))));
        is_asked
    };
    for (body, is_asked) in [
        ("", true),
        ("{}", true),
        ("<html>401</html>", true),
        (r#"{"statusCode":401,"message":"Unauthorized"}"#, true),
        (r#"{"message":"Invalid Private Integration token"}"#, true),
        (r#"{"message":"Token has been revoked"}"#, true),
        (r#"{"error":"unauthorized"}"#, true),
        (r#"{"message":"Invalid JWT"}"#, true),
        (r#"{"message":"version header was not found."}"#, false),
        (
            r#"{"message":"The token is not authorized for this scope."}"#,
            false,
        ),
        (
            r#"{"message":"This route is not yet supported by the IAM Service."}"#,
            false,
        ),
        (
            r#"{"message":"The token does not have access to this location."}"#,
            false,
        ),
    ] {
        for (id, params) in [
            ("contacts.get", json!({ "contactId": "c" })),
            ("contacts.create", ada()),
        ] {
            assert_eq!(ask_again(401, body, id, params), is_asked, "{id} {body}");
        }
        assert!(!ask_again(
            403,
            body,
            "contacts.get",
            json!({ "contactId": "c" })
        ));
    }
    // Who fetches a token is asked for none.
    let body = json!({ "client_id": "a", "client_secret": "b", "grant_type": "refresh_token" });
    let params = json!({ "body": body });
    assert!(!ask_again(401, "", "oauth.getToken", params));
}

#[test]
fn the_same_token_again_ends_the_call() {
    let mut pair = Pair::new();
    pair.session.token = Some(Secret::new("unknown").unwrap());
    let error = pair
        .run("contacts.get", json!({ "contactId": "c" }))
        .unwrap_err();
    assert_eq!((error.code(), pair.wire.len()), (Code::TokenExpired, 1));
}

#[test]
fn a_token_function_that_fails_ends_the_call() {
    let mut session = Session::default();
    let mut call = Call::new("contacts.get", json!({ "contactId": "c" }), &session).unwrap();
    assert!(matches!(
        call.poll(&session, 0),
        Step::Token {
            rejected: false,
            ..
        }
    ));
    call.handle(
        &mut session,
        0,
        Outcome::Token(Err(Error::new(Code::Unauthorized, "no vault"))),
    );
    assert!(matches!(call.poll(&session, 0), Step::Done(Err(_))));
}

#[test]
fn an_upsert_that_ignored_the_phone_says_so() {
    let mut pair = Pair::new();
    pair.contact(json!({ "email": "ada@example.com", "phone": "+12015550101" }));
    pair.contact(json!({ "email": "grace@example.com", "phone": "+12015550102" }));
    let both = json!({ "body": { "email": "ada@example.com", "phone": "+12015550102" } });
    let answer = pair.answer("contacts.upsert", both).unwrap();
    assert_eq!(
        (answer.warnings[0].path.as_str(), answer.warnings[0].code),
        ("body.phone", "field_ignored")
    );
    let own = json!({ "body": { "email": "ADA@example.com", "phone": "+1 201-555-0101" } });
    assert!(
        pair.answer("contacts.upsert", own)
            .unwrap()
            .warnings
            .is_empty()
    );
}

#[test]
fn every_problem_is_said_before_anything_is_sent() {
    let mut pair = Pair::new();
    let error = pair
        .run(
            "contacts.create",
            json!({ "body": { "email": "x", "tags": 1 } }),
        )
        .unwrap_err();
    let expected = [
        ("body.email".to_owned(), "email_no_at"),
        ("body.tags".to_owned(), "wrong_type"),
    ];
    assert_eq!((problems(&error), pair.wire.len()), (expected.to_vec(), 0));
}

#[test]
fn an_id_with_a_slip_gets_a_hint() {
    let error = Pair::new().run("contacts.gett", json!({})).unwrap_err();
    assert_eq!(error.code(), Code::UnknownOperation);
    assert!(error.message().contains("contacts.get?"), "{error}");
}

#[test]
fn no_error_of_a_call_has_a_secret_of_it() {
    let mut session = Session::with_token("old-token-12345678")
        .unwrap()
        .at("loc_1");
    let get = json!({ "contactId": "c" });
    let mut call = Call::new("contacts.get", get.clone(), &session).unwrap();
    call.poll(&session, 0);
    let expired = Response::json(401, r#"{"message":"Invalid JWT"}"#);
    call.handle(&mut session, 0, Outcome::Response(expired.clone()));
    call.poll(&session, 0);
    call.handle(
        &mut session,
        0,
        Outcome::Token(Secret::new("new-token-87654321")),
    );
    call.poll(&session, 0);
    let both = r#"{"message":"old-token-12345678 and new-token-87654321"}"#;
    call.handle(
        &mut session,
        0,
        Outcome::Response(Response::json(403, both)),
    );
    let Step::Done(Err(error)) = call.poll(&session, 0) else {
        panic!("403 ends a call")
    };
    assert!(error.message().contains("… and …"), "{error}");

    // What `fetch` or the token function fails with.
    let how = format!("{} new-token-87654321", "x".repeat(490));
    let mut call = Call::with("contacts.get", get.clone(), &session, once(), false).unwrap();
    call.poll(&session, 0);
    call.handle(&mut session, 0, Outcome::Failed(how));
    let Step::Done(Err(error)) = call.poll(&session, 0) else {
        panic!("there are no retries")
    };
    assert!(!error.message().contains("new-tok"), "{error}");
    let mut call = Call::with("contacts.get", get, &session, once(), false).unwrap();
    call.poll(&session, 0);
    call.handle(&mut session, 0, Outcome::Response(expired));
    call.poll(&session, 0);
    let failed = Error::new(Code::Unauthorized, "no renewal of new-token-87654321");
    call.handle(&mut session, 0, Outcome::Token(Err(failed)));
    let Step::Done(Err(error)) = call.poll(&session, 0) else {
        panic!("without a token a call ends")
    };
    assert_eq!(error.message(), "no renewal of …");

    // The secrets of a token request, and not the names of its fields.
    let body = json!({ "client_id": "client-1", "client_secret": "hush-hush-hush", "grant_type": "refresh_token", "refresh_token": "refresh-me-12345" });
    let answer =
        r#"{"message":"refresh_token: client hush-hush-hush may not use refresh-me-12345"}"#;
    let error = over(
        "oauth.getToken",
        json!({ "body": body }),
        &[Response::json(403, answer)],
    );
    let error = error.0.unwrap_err();
    assert!(
        error
            .message()
            .contains("refresh_token: client … may not use …"),
        "{error}"
    );
}

/// No attempt after the first.
fn once() -> CallOptions {
    CallOptions {
        retries: 0,
        ..CallOptions::default()
    }
}
