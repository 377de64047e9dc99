//! Every shape in which the API says no.

use leadbridge::Code;
use leadbridge::http::Response;
use leadbridge::refusal::read;
use leadbridge::session::Secrets;

use crate::test;

fn refused(status: u16, body: &str) -> leadbridge::Error {
    let mut secrets = Secrets::default();
    secrets.add("pit-secret");
    read(&Response::json(status, body), 0, &secrets)
}

#[test]
fn the_meanings_of_401_are_told_apart() {
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
fn limits_are_told_apart() {
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
fn a_token_that_the_server_echoes_is_cut_out() {
    let error = refused(401, r#"{"message":"Invalid JWT pit-secret in header"}"#);
    assert!(!format!("{error:?} {error}").contains("pit-secret"));
    let list = refused(
        422,
        r#"{"message":["Authorization must not be Bearer pit-secret"]}"#,
    );
    assert!(!format!("{list:?}").contains("pit-secret"));
}
