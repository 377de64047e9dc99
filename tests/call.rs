//! One call: tried again where that is safe, never twice where it is not, and over in time.

use leadbridge::http::Response;
use leadbridge::json;
use leadbridge::json::ToValue;
use leadbridge::json::Value;
use leadbridge::session::Secret;
use leadbridge::{Call, CallOptions, Code, Error, Outcome, Session, Step};

use crate::support::{NOON, Pair, problems};
use crate::test;

mod lost;
mod token;

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
fn the_deadline_holds_with_waits_included() {
    let mut pair = Pair::new();
    pair.options = CallOptions::default().with_deadline(5000).with_retries(9);
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
    pair.options = CallOptions::default().with_timeout(1000).with_retries(0);
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
    let mut session = Session::with_token("pit-test")
        .unwrap()
        .with_location("loc_1");
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

/// No attempt after the first.
fn once() -> CallOptions {
    CallOptions::default().with_retries(0)
}

#[test]
fn a_phone_number_that_lost_its_extension_is_a_warning() {
    for (stored, is_warned) in [
        ("+12015550123", true),
        ("+12015550123 ext. 5", false),
        ("+12015550124", true),
    ] {
        let mut session = Session::with_token("pit-example")
            .unwrap()
            .with_location("l");
        let body = json!({ "body": { "phone": "+1 201 555 0123 x5" } });
        let mut call = Call::new("contacts.create", body, &session).unwrap();
        assert!(matches!(call.poll(&session, 0), Step::Send { .. }));
        let contact = json!({ "contact": { "id": "c_1", "phone": stored } });
        let response = Response::json(201, contact.to_json());
        call.handle(&mut session, 0, Outcome::Response(response));
        let Step::Done(Ok(success)) = call.poll(&session, 0) else {
            panic!()
        };
        let is_said = |warning: &leadbridge::Problem| warning.message.contains("extension");
        assert_eq!(success.warnings.iter().any(is_said), is_warned, "{stored}");
    }
}
