//! The error responses of the API in all their formats.

use leadbridge::http::Response;
use leadbridge::json;
use leadbridge::json::ToValue;
use leadbridge::response;
use leadbridge::session::Secrets;
use leadbridge::{Code, Millis};

use crate::support::api;
use crate::test;

/// The error that HighLevel's response means.
fn read(answer: &Response, now: Millis, secrets: &Secrets) -> leadbridge::Error {
    response::read(api(), answer, now, secrets)
}

fn refused(status: u16, body: &str) -> leadbridge::Error {
    let mut secrets = Secrets::default();
    secrets.add("pit-secret");
    read(&Response::json(status, body), 0, &secrets)
}

#[test]
fn the_meanings_of_401_are_distinguished() {
    for (said, code) in [
        (
            r#"{"statusCode":401,"message":"Invalid JWT"}"#,
            Code::TokenExpired,
        ),
        (
            r#"{"statusCode":401,"message":"Invalid token: access token is invalid"}"#,
            Code::TokenExpired,
        ),
        (
            r#"{"statusCode":401,"message":"The token is not authorized for this scope."}"#,
            Code::ScopeMissing,
        ),
        (
            r#"{"statusCode":401,"message":"version header was not found."}"#,
            Code::VersionRejected,
        ),
        (
            r#"{"statusCode":401,"message":"version header is invalid"}"#,
            Code::VersionRejected,
        ),
        (
            r#"{"message":"This route is not yet supported by the IAM Service. Please update your IAM config."}"#,
            Code::RouteUnknown,
        ),
        (
            r#"{"statusCode":401,"message":"Unauthorized"}"#,
            Code::Unauthorized,
        ),
        ("", Code::Unauthorized),
        (
            r#"{"statusCode":401,"message":"Invalid Private Integration token"}"#,
            Code::TokenExpired,
        ),
        (
            r#"{"message":"The token does not have access to this location."}"#,
            Code::WrongLocation,
        ),
    ] {
        assert_eq!(refused(401, said).code(), code, "{said}");
    }
}

#[test]
fn a_duplicate_carries_the_contact_and_the_field() {
    let error = refused(
        400,
        r#"{"statusCode":400,"message":"This location does not allow duplicated contacts.","meta":{"contactId":"c_9","matchingField":"email"},"traceId":"t-1"}"#,
    );
    assert_eq!(
        (
            error.code(),
            error.contact_id(),
            error.field(),
            error.trace_id()
        ),
        (Code::Duplicate, Some("c_9"), Some("email"), Some("t-1"))
    );
}

#[test]
fn every_body_shape_is_read() {
    let list = refused(
        422,
        r#"{"statusCode":422,"message":["property shoe should not exist","email must be an email"],"error":"Unprocessable Entity"}"#,
    );
    let found: Vec<(&str, &str)> = list
        .problems()
        .iter()
        .map(|problem| (problem.path.as_str(), problem.code))
        .collect();
    assert_eq!(
        (list.code(), found),
        (
            Code::Invalid,
            vec![("body.shoe", "unknown_field"), ("body.email", "refused")]
        )
    );
    let second = refused(
        400,
        r#"{"status":400,"message":"Contact not found","name":"HttpException","traceId":"t-2"}"#,
    );
    assert_eq!(
        (second.code(), second.trace_id()),
        (Code::NotFound, Some("t-2"))
    );
    let envelope = refused(
        400,
        r#"{"error":{"code":"X","message":"No such installation does not exist"}}"#,
    );
    assert_eq!(envelope.code(), Code::NotFound);
    assert_eq!(
        refused(403, "<html>error code: 1010</html>").code(),
        Code::Blocked
    );
    assert_eq!(refused(403, "error code: 1010").code(), Code::Blocked);
    assert_eq!(
        refused(
            403,
            r#"{"message":"The token does not have access to this location."}"#
        )
        .code(),
        Code::WrongLocation
    );
    assert_eq!(
        refused(404, r#"{"message":"Cannot GET /contacts/lookup"}"#).code(),
        Code::RouteUnknown
    );
    assert_eq!(refused(404, "{}").code(), Code::NotFound);
    assert_eq!(refused(400, r#"{"message":"Endpoint /x not available in API version v3. This endpoint was removed in version v3."}"#).code(), Code::VersionRejected);
    assert_eq!(
        refused(502, "<html><h1>Bad Gateway</h1></html>").code(),
        Code::Server
    );
    assert_eq!(refused(500, "").code(), Code::Server);
    assert_eq!(refused(418, "null").code(), Code::Refused);
    assert_eq!(refused(409, "[]").code(), Code::Conflict);
}

#[test]
fn burst_and_daily_limits_are_distinguished() {
    let burst = Response::json(429, "{}").with("x-ratelimit-interval-milliseconds", "10000");
    let error = read(&burst, 5000, &Secrets::default());
    assert_eq!(
        (error.code(), error.retry_at()),
        (Code::RateLimited, Some(15_000))
    );
    let day = Response::json(429, "{}").with("x-ratelimit-daily-remaining", "0");
    assert_eq!(
        (
            read(&day, 0, &Secrets::default()).code(),
            read(&day, 0, &Secrets::default()).retry_at()
        ),
        (Code::DailyLimit, None)
    );
}

#[test]
fn retry_at_is_the_time_that_the_server_asks_for() {
    for (status, code) in [
        (429, Code::RateLimited),
        (503, Code::Server),
        // These are not retried automatically.
        (500, Code::Server),
        (408, Code::Server),
    ] {
        let answer = Response::json(status, "{}").with("retry-after", "277403");
        let error = read(&answer, 1000, &Secrets::default());
        assert_eq!(
            (error.code(), error.retry_at()),
            (code, Some(277_404_000)),
            "{status}"
        );
    }
    let day = Response::json(429, "{}").with("x-ratelimit-daily-remaining", "0");
    let error = read(&day.with("retry-after", "600"), 0, &Secrets::default());
    assert_eq!(
        (error.code(), error.retry_at()),
        (Code::DailyLimit, Some(600_000))
    );
}

#[test]
fn a_token_echoed_by_the_server_is_redacted() {
    let error = refused(401, r#"{"message":"Invalid JWT pit-secret in header"}"#);
    assert!(!format!("{error:?} {error}").contains("pit-secret"));
    let list = refused(
        422,
        r#"{"message":["Authorization must not be Bearer pit-secret"]}"#,
    );
    assert!(!format!("{list:?}").contains("pit-secret"));
}

fn secrets(texts: &[&str]) -> Secrets {
    let mut secrets = Secrets::default();
    texts.iter().for_each(|text| secrets.add(text));
    secrets
}

const TOKEN: &str = "0f8fad5b-d9cb-469f-a165-70867728950e+/=";

#[test]
fn no_piece_of_a_token_is_left_anywhere_in_an_error() {
    let (start, end) = TOKEN.split_at(20);
    let far = "x".repeat(490);
    for (status, body) in [
        // It is redacted before it is shortened to 500 characters.
        (401, json!({ "message": format!("{far}{TOKEN}") })),
        (
            422,
            json!({ "message": [format!("{far}{TOKEN}"), "second"] }),
        ),
        // In pieces.
        (422, json!({ "message": [start, end] })),
        (
            401,
            json!({ "message": format!("your token begins with {start}") }),
        ),
        (
            401,
            json!({ "message": format!("your token ends with {end}") }),
        ),
        // In other forms.
        (401, json!({ "message": TOKEN.to_uppercase() })),
        (
            401,
            json!({ "message": "0f8fad5b-d9cb-469f-a165-70867728950e%2B%2F%3D" }),
        ),
        // In other fields.
        (500, json!({ "message": "no", "traceId": TOKEN })),
        (
            400,
            json!({ "message": "no", "meta": { "contactId": TOKEN, "matchingField": TOKEN } }),
        ),
        (
            422,
            json!({ "message": [format!("{TOKEN} must be shorter")] }),
        ),
        (
            422,
            json!({ "message": [format!("property {TOKEN} should not exist")] }),
        ),
        (422, json!({ "message": [{ TOKEN: "nested" }] })),
        (401, json!({ "error": { "message": TOKEN } })),
        (401, json!({ "error_description": TOKEN })),
    ] {
        let answer = Response::json(status, body.to_string());
        let error = read(&answer, 0, &secrets(&[TOKEN]));
        let shown = format!("{error:?} {error} {}", error.to_value()).to_lowercase();
        for window in TOKEN.as_bytes().windows(9) {
            let piece = std::str::from_utf8(window).unwrap();
            assert!(!shown.contains(piece), "{body}: {piece} in {shown}");
        }
    }
}

#[test]
fn text_that_looks_like_a_token_is_redacted() {
    let hidden = secrets(&[]);
    for (text, expected) in [
        ("vault gave pit-1f2e3d4c, which", "vault gave …, which"),
        (
            "Authorization: Bearer abc.def-123",
            "Authorization: Bearer …",
        ),
        ("eyJhbGciOiJIUzI1NiJ9.e30.x is no JWT", "… is no JWT"),
        (
            "a Bearer authentication is needed",
            "a Bearer authentication is needed",
        ),
        ("the pit is deep: été 😀", "the pit is deep: été 😀"),
        ("", ""),
    ] {
        assert_eq!(hidden.redact(text), expected);
    }
}

#[test]
fn ordinary_words_survive_a_token_that_shares_them() {
    let hidden = secrets(&["pit-sandbox", "abc"]);
    assert_eq!(
        hidden.redact("no contact in loc_sandbox, abc"),
        "no contact in loc_sandbox, abc"
    );
    assert_eq!(hidden.redact("é pit-sandbox é"), "é … é");
    assert_eq!(
        secrets(&["short"]).redact("a Short one, shorter"),
        "a … one, …er"
    );
}

#[cfg(not(target_arch = "wasm32"))] // which has no clock
#[test]
fn a_large_body_is_redacted_in_time() {
    let body = format!(r#"{{"message":"{}{TOKEN}"}}"#, "pit 0f8fad5".repeat(5_000));
    // Other processes can only slow it down, so one quick run is enough.
    let is_quick = |_| {
        let began = std::time::Instant::now();
        let answer = Response::json(401, body.clone());
        let error = read(&answer, 0, &secrets(&[&TOKEN.repeat(30)]));
        assert!(!error.message().contains(TOKEN) && error.message().len() < 800);
        began.elapsed().as_secs() < 2
    };
    assert!((0..4).any(is_quick));
}
