//! Tokens that expire, and secrets.

use super::*;
use crate::test;

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
        let mut session = Session::with_token("old").unwrap().with_location("loc_1");
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
fn no_error_of_a_call_has_a_secret_of_it() {
    let mut session = Session::with_token("old-token-12345678")
        .unwrap()
        .with_location("loc_1");
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
