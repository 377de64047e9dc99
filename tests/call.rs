//! One call: tried again where that is safe, never twice where it is not, and over in time.

use leadbridge::http::Response;
use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::session::Secret;
use leadbridge::{Call, Code, Error, Outcome, Patience, Session, Step};

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
    pair.sandbox.heal();
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
        ("refused", json!({ "operation": "contacts.create" })),
        (
            "html",
            json!({ "status": 502, "operation": "contacts.create" }),
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
    pair.fail("refused", json!({ "operation": "contacts.create" }));
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
    pair.patience = Patience {
        deadline: Some(5000),
        retries: 9,
        ..Patience::default()
    };
    pair.fail("status", json!({ "status": 503, "times": 99 }));
    assert!(
        pair.run("contacts.get", json!({ "contactId": "c" }))
            .is_err()
    );
    assert!(pair.now <= NOON + 5000, "{} ms", pair.now - NOON);
    // A wait that would end too late is not begun.
    pair.sandbox.heal();
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
fn an_attempt_that_takes_too_long_is_a_timeout() {
    let mut pair = Pair::new();
    pair.patience = Patience {
        timeout: 1000,
        retries: 0,
        ..Patience::default()
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
    pair.fail("garbage", json!({}));
    assert_eq!(
        pair.run("contacts.get", json!({ "contactId": id }))
            .unwrap_err()
            .code(),
        Code::UnexpectedAnswer
    );
}

#[test]
fn a_token_that_expired_is_asked_for_once_more() {
    let mut session = Session::with_token("old").unwrap();
    let mut call = Call::new("contacts.get", json!({ "contactId": "c" }), &session).unwrap();
    let expired = Response::json(401, r#"{"message":"Invalid JWT"}"#);
    assert!(matches!(call.poll(&session, 0), Step::Send { .. }));
    call.handle(&mut session, 0, Outcome::Answer(expired.clone()));
    assert!(matches!(
        call.poll(&session, 0),
        Step::Token { rejected: true, .. }
    ));
    call.handle(&mut session, 0, Outcome::Token(Secret::new("new")));
    let Step::Send { request, .. } = call.poll(&session, 0) else {
        panic!()
    };
    assert_eq!(request.header("authorization"), Some("Bearer new"));
    call.handle(&mut session, 0, Outcome::Answer(expired));
    let Step::Done(Err(error)) = call.poll(&session, 0) else {
        panic!()
    };
    assert_eq!(error.code(), Code::TokenExpired);
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
    let own = json!({ "body": { "email": "ADA@example.com", "phone": "201-555-0101" } });
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
        ("body.email".to_owned(), "not_an_email"),
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
