//! A second system that differs from HighLevel: Basic authentication, errors in 2xx responses, its own date format, and
//! no versions.

use std::sync::Arc;

use leadbridge::api::{Api, Area};
use leadbridge::catalogue::{describe, rows};
use leadbridge::date::{Date, Format};
use leadbridge::http::{Request, Response};
use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::paging::Pages;
use leadbridge::schema::{Rules, Version};
use leadbridge::session::Secret;
use leadbridge::{Call, CallOptions, Code, Error, Outcome, Session, Step, request};

use crate::test;

pub(crate) const ABOUT: &str = "api Gym https://api.gym.example
 auth basic
 flag status
 message responses.0.message message
 trace request
 limits x-left-today x-window
 200 duplicate already exists
 200 not_found no prospect
 503 blocked maintenance
";

pub(crate) const TABLE: &str = "
GET /prospects prospects.list
 query clubLocationId! integer, page integer(0..), size integer(1..1000)
 pages prospects page
POST /prospects prospects.create
 query clubLocationId! integer
 body Prospect
 usual dontPushToBilling true
 look-up prospects.find prospect email
 written prospect
 has responses.0.value
GET /prospects/find prospects.find
 query email! email
PUT /prospects/{userId} prospects.update
 body Prospect
model Prospect
 firstName! string(1..40)
 lastName string
 email email
 mobilePhone phone
 gender 'M'|'F'
 birthDate date
 dontPushToBilling boolean
 read-only userId
 one-of email mobilePhone
";

/// Formats a date as `5-9-1990`.
pub(crate) fn month_first(date: Date) -> String {
    format!("{}-{}-{}", date.month, date.day, date.year)
}

fn gym() -> Arc<Api> {
    let rules = Rules {
        date: Some(Format::month_first(month_first)),
        is_stored: |sent, found| sent.get("firstName") == found.get("firstName"),
        ..Rules::NONE
    };
    let api = Api::read(ABOUT).unwrap();
    Arc::new(api.with_area(Area::new("prospects", TABLE, ["", ""], rules)))
}

fn session() -> Session {
    Session::of(gym()).with_secret(Secret::basic("demo", "pass word").unwrap())
}

/// Runs a call to its end with responses from `serve`, which are judged as a host does; returns the result and the requests.
pub(crate) fn drive(
    mut call: Call,
    session: &mut Session,
    mut serve: impl FnMut(&Request) -> Outcome,
) -> (Result<Value, Error>, Vec<Request>) {
    let (mut now, mut sent) = (0, Vec::new());
    loop {
        match call.poll(session, now) {
            Step::Send { request, .. } => {
                let outcome = match serve(&request) {
                    Outcome::Response(response) => call.judge(response),
                    outcome => outcome,
                };
                sent.push(request);
                call.handle(session, now, outcome);
            }
            Step::Wait(until) => now = until,
            Step::Token { .. } => panic!("there is a token"),
            Step::Done(result) => return (result.map(|answer| answer.json()), sent),
        }
    }
}

fn ada() -> Value {
    json!({
        "clubLocationId": 12,
        "body": { "firstName": "Ada", "email": "ADA@Example.com", "birthDate": "1990-05-09" },
    })
}

pub(crate) fn made() -> Outcome {
    let body = r#"{"status":true,"responses":[{"message":"Prospect created","value":"9"}]}"#;
    Outcome::Response(Response::json(200, body))
}

#[test]
fn a_call_follows_the_conventions_of_its_system() {
    let mut session = session();
    let call = Call::new("prospects.create", ada(), &session).unwrap();
    let (result, sent) = drive(call, &mut session, |_| made());
    assert_eq!(result.unwrap()["responses"][0]["value"], "9");
    let [request] = sent.as_slice() else {
        panic!("one request")
    };
    assert_eq!(
        request.url,
        "https://api.gym.example/prospects?clubLocationId=12"
    );
    // The vector of RFC 7617 with another password.
    assert_eq!(
        request.header("authorization"),
        Some("Basic ZGVtbzpwYXNzIHdvcmQ=")
    );
    assert_eq!(request.header("version"), None);
    let body = Value::read(request.body.as_deref().unwrap()).unwrap();
    let expected = json!({
        "firstName": "Ada", "email": "ada@example.com", "birthDate": "5-9-1990", "dontPushToBilling": true,
    });
    assert_eq!(body, expected);
}

#[test]
fn an_error_in_a_2xx_response_is_an_error_with_its_code() {
    for (message, code) in [
        ("Prospect already exists", Code::Duplicate),
        ("There is no prospect 9", Code::NotFound),
        ("The club is closed", Code::Refused),
    ] {
        let mut session = session();
        let body =
            json!({ "status": false, "responses": [{ "message": message }], "request": "t_1" });
        let call = Call::new("prospects.create", ada(), &session).unwrap();
        assert!(call.needs_body(200));
        let answer = Response::json(200, body.to_string());
        let (result, sent) = drive(call, &mut session, |_| Outcome::Response(answer.clone()));
        let error = result.unwrap_err();
        assert_eq!((error.code(), sent.len()), (code, 1), "{error}");
        assert!(!error.message().contains("contact"), "{error}");
        assert!(error.message().contains(message), "{error}");
        assert_eq!(error.trace_id(), Some("t_1"));
    }
    // Nothing was changed, so that the operation is not repeated even where that would be safe.
    let table = TABLE.replace(
        "PUT /prospects/{userId} prospects.update\n",
        "PUT /prospects/{userId} prospects.update\n has responses.0.value\n",
    );
    let mut session = session_of(&table);
    let params = json!({ "userId": "9", "body": { "firstName": "Ada" } });
    let call = Call::with(
        "prospects.update",
        params,
        &session,
        CallOptions::default(),
        true,
    );
    let answer = Response::json(200, r#"{"status":false,"message":"The club is closed"}"#);
    let (result, sent) = drive(call.unwrap(), &mut session, |_| {
        Outcome::Response(answer.clone())
    });
    let error = result.unwrap_err();
    assert_eq!((error.code(), sent.len()), (Code::Refused, 1), "{error}");
    assert!(!error.is_unknown());

    let mut session = self::session();
    let call = Call::new("prospects.create", ada(), &session).unwrap();
    let answer = Response::json(503, r#"{"message":"Maintenance until five"}"#);
    let (result, _) = drive(call, &mut session, |_| Outcome::Response(answer.clone()));
    assert_eq!(result.unwrap_err().code(), Code::Blocked);
}

#[test]
fn a_look_up_that_is_refused_as_a_duplicate_ends() {
    let mut session = session();
    let call = Call::new("prospects.create", ada(), &session).unwrap();
    let answer = Response::json(200, r#"{"status":false,"message":"already exists"}"#);
    let mut answers = vec![Outcome::TimedOut];
    let (result, sent) = drive(call, &mut session, |_| {
        answers.pop().unwrap_or(Outcome::Response(answer.clone()))
    });
    let error = result.unwrap_err();
    assert_eq!((error.code(), sent.len()), (Code::Timeout, 2), "{error}");
    assert!(error.is_unknown());
    assert!(!error.message().contains("contact"), "{error}");
}

#[test]
fn the_id_of_an_existing_record_is_read_from_a_400_a_409_and_a_422() {
    let about =
        "api Gym https://api.gym.example\n message message\n duplicate existing.id existing.field";
    let area = Area::new("prospects", TABLE, ["", ""], Rules::NONE);
    let api = Arc::new(Api::read(about).unwrap().with_area(area));
    let text = r#"{"message":"exists","existing":{"id":"7","field":"email"}}"#;
    let number = r#"{"message":"exists","existing":{"id":7,"field":"email"}}"#;
    for (status, code, body) in [
        (400, Code::Duplicate, text),
        (409, Code::Duplicate, number),
        (422, Code::Duplicate, text),
        (404, Code::NotFound, text),
    ] {
        let mut session = Session::of(api.clone()).with_secret(Secret::new("t").unwrap());
        let call = Call::new("prospects.create", ada(), &session).unwrap();
        let refused = Outcome::Response(Response::json(status, body));
        let (result, _) = drive(call, &mut session, |_| refused.clone());
        let error = result.unwrap_err();
        let id = (code == Code::Duplicate).then_some("7");
        assert_eq!((error.code(), error.contact_id()), (code, id), "{error}");
    }
}

#[test]
fn its_limits_are_read_from_its_headers() {
    let mut session = session();
    let call = Call::new("prospects.create", ada(), &session).unwrap();
    let busy = Response::json(429, "{}").with("x-window", "1500");
    let mut answers = vec![made(), Outcome::Response(busy)];
    let (result, sent) = drive(call, &mut session, |_| answers.pop().unwrap());
    assert!(result.is_ok() && sent.len() == 2);
    let call = Call::new("prospects.create", ada(), &session).unwrap();
    let over = Response::json(429, "{}").with("x-left-today", "0");
    let (result, sent) = drive(call, &mut session, |_| Outcome::Response(over.clone()));
    assert_eq!(
        (result.unwrap_err().code(), sent.len()),
        (Code::DailyLimit, 1)
    );
}

#[test]
fn a_lost_create_is_looked_up_as_its_table_says() {
    let mut session = session();
    let call = Call::new("prospects.create", ada(), &session).unwrap();
    let found = Response::json(200, r#"{"prospect":{"id":"9","firstName":"Ada"}}"#);
    let mut answers = vec![Outcome::Response(found), Outcome::TimedOut];
    let (result, sent) = drive(call, &mut session, |_| answers.pop().unwrap());
    assert_eq!(
        result.unwrap(),
        json!({ "prospect": { "id": "9", "firstName": "Ada" } })
    );
    let urls: Vec<&str> = sent.iter().map(|request| &request.url[23..]).collect();
    assert_eq!(
        urls,
        [
            "/prospects?clubLocationId=12",
            "/prospects/find?email=ada%40example.com"
        ]
    );
}

#[test]
fn a_found_record_is_returned_like_a_created_one() {
    let ada = || json!({ "userId": 9, "firstName": "Ada" });
    for (place, written, body, result) in [
        (
            "data.prospect",
            "",
            json!({ "data": { "prospect": ada() } }),
            json!({ "data": { "prospect": ada() } }),
        ),
        (
            "responses.0",
            "",
            json!({ "responses": [ada()] }),
            json!({ "responses": [ada()] }),
        ),
        (
            "responses.0",
            " written made.prospect\n",
            json!({ "responses": [ada()] }),
            json!({ "made": { "prospect": ada() } }),
        ),
    ] {
        let table = TABLE
            .replace(
                "prospects.find prospect",
                &format!("prospects.find {place}"),
            )
            .replace(" written prospect\n", written);
        let mut session = session_of(&table);
        let call = Call::new("prospects.create", self::ada(), &session).unwrap();
        let found = Response::json(200, body.to_json());
        let mut answers = vec![Outcome::Response(found), Outcome::TimedOut];
        let (found, sent) = drive(call, &mut session, |_| answers.pop().unwrap());
        assert_eq!(found.unwrap(), result, "{place}");
        assert_eq!(sent.len(), 2);
    }
}

fn session_of(table: &str) -> Session {
    let rules = Rules {
        is_stored: |sent, found| sent.get("firstName") == found.get("firstName"),
        ..Rules::NONE
    };
    let area = Area::new("prospects", table.to_owned(), ["", ""], rules);
    Session::of(Arc::new(Api::read(ABOUT).unwrap().with_area(area)))
        .with_secret(Secret::basic("demo", "pass word").unwrap())
}

#[test]
fn a_look_up_may_have_a_body() {
    let table = TABLE.replace(
        "GET /prospects/find prospects.find\n query email! email",
        "POST /prospects/find prospects.find\n body email! email",
    );
    let mut session = session_of(&table);
    let call = Call::new("prospects.create", ada(), &session).unwrap();
    let found = Response::json(200, r#"{"prospect":{"firstName":"Ada"}}"#);
    let mut answers = vec![Outcome::Response(found), Outcome::TimedOut];
    let (result, sent) = drive(call, &mut session, |_| answers.pop().unwrap());
    assert_eq!(result.unwrap()["prospect"]["firstName"], "Ada");
    let body = sent[1].body.as_deref();
    assert_eq!(body, Some(r#"{"email":"ada@example.com"}"#));
}

#[test]
fn mistakes_are_found_before_anything_is_sent() {
    let session = session();
    let params =
        json!({ "body": { "userId": "1", "gender": "male", "birthDate": "soon", "shoe": 4 } });
    let error = Call::new("prospects.create", params, &session).unwrap_err();
    let found: Vec<(&str, &str)> = error
        .problems()
        .iter()
        .map(|problem| (problem.path.as_str(), problem.code))
        .collect();
    let expected = [
        ("clubLocationId", "missing"),
        ("body.userId", "read_only"),
        ("body.gender", "not_one_of"),
        ("body.birthDate", "not_a_date"),
        ("body.shoe", "unknown_field"),
        ("body.firstName", "missing"),
        ("body", "one_required"),
    ];
    assert_eq!(found, expected);
    // The fields that HighLevel's sessions fill in are not special here.
    assert!(
        error
            .problems()
            .iter()
            .all(|problem| !problem.message.contains("LEADBRIDGE"))
    );
    let error = Call::new("contacts.get", json!({}), &session).unwrap_err();
    assert_eq!(error.code(), Code::UnknownOperation);
}

#[test]
fn its_lists_start_at_page_zero() {
    let api = gym();
    let params = json!({ "clubLocationId": 12, "size": 2 });
    let mut pages = Pages::new(&api, "prospects.list", params, Version::V2).unwrap();
    let mut asked = Vec::new();
    for page in [json!({ "prospects": [1, 2] }), json!({ "prospects": [3] })] {
        asked.push(pages.params().unwrap().get("page").cloned());
        pages.take(&pages.digest(&page)).unwrap();
    }
    assert_eq!(asked, [None, Some(json!(1))]);
    assert!(pages.params().is_none());
}

#[test]
fn its_table_is_described_and_invalid_definitions_are_refused() {
    let api = gym();
    for area in api.areas() {
        assert_eq!(area.lint(), [""; 0]);
    }
    assert_eq!(rows(&api).as_array().unwrap().len(), 4);
    let described = describe(&api, "prospects.create", Version::V2).unwrap();
    assert_eq!(described["body"][4]["words"], json!(["M", "F"]));
    for (text, what) in [
        ("api Gym", "api"),
        ("api Gym https://x\n auth magic", "auth"),
        ("api Gym https://x\n 404 nothing here", "404"),
        ("api Gym https://x\n colour blue", "colour"),
        ("api  https://x", "api"),
        ("api Gym https://x\n auth header", "`auth`"),
        ("api Gym https://x\n version", "`version`"),
        ("api Gym https://x\n limits", "`limits`"),
        ("api Gym https://x\n message", "`message`"),
        ("api Gym https://x\n message error  message", "`message`"),
        ("api Gym https://x\n trace", "`trace`"),
        ("api Gym https://x\n flag", "`flag`"),
        ("api Gym https://x\n duplicate meta.id", "`duplicate`"),
        ("api Gym https://x\n 404 not_found gone||missing", "`404`"),
    ] {
        let error = Api::read(text).unwrap_err();
        assert_eq!(error.code(), Code::Configuration);
        assert!(error.message().contains(what), "{error}");
    }
    let any_404 = Api::read("api Gym https://x\n 404 not_found").unwrap();
    assert_eq!(any_404.errors.meanings[0].code, Code::NotFound);
}

#[test]
fn a_password_is_never_shown() {
    let session = session();
    assert!(!format!("{session:?}").contains("ZGVt"));
    for (user, password) in [("", "x"), ("a:b", "x"), ("a", "x\r\nHost: evil")] {
        assert_eq!(
            Secret::basic(user, password).unwrap_err().code(),
            Code::Configuration
        );
    }
    // RFC 7617, section 2; and the padding of RFC 4648, section 10.
    for (user, password, coded) in [
        ("Aladdin", "open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        ("a", "", "YTo="),
        ("a", "b", "YTpi"),
    ] {
        let mut session = Session::of(gym()).with_secret(Secret::basic(user, password).unwrap());
        let call = Call::new(
            "prospects.find",
            json!({ "email": "a@example.com" }),
            &session,
        )
        .unwrap();
        let (_, sent) = drive(call, &mut session, |_| made());
        assert_eq!(
            sent[0].header("authorization"),
            Some(&*format!("Basic {coded}"))
        );
    }
}

#[test]
fn a_table_may_have_any_indentation() {
    let read = |table: String| {
        let api = Api::read(&ABOUT.replace("\n ", "\n    ").replace('\n', "\r\n")).unwrap();
        let api = api.with_area(Area::new("prospects", table, ["1", "2"], Rules::NONE));
        assert_eq!(
            api.areas().flat_map(Area::lint).collect::<Vec<_>>(),
            [""; 0]
        );
        rows(&api).to_json()
    };
    let expected = read(TABLE.to_owned());
    assert!(expected.contains(r#""version":"1""#));
    let wide = TABLE
        .replace("\n ", "\n   ")
        .replace("\nmodel", "\n# comment\n\n  \nmodel");
    for table in [
        wide.clone(),
        wide.replace('\n', "\r\n"),
        TABLE.replace("\n ", "\n\t"),
        TABLE.replace('\n', "  \n"),
    ] {
        assert_eq!(read(table), expected);
    }
}

#[test]
fn parts_of_a_password_are_redacted_in_server_messages() {
    for said in [
        "s3cret-Passw0rd!",
        "frontdesk:s3cret-Passw0rd!",
        "s3cret-Passw0rd%21",
        "czNjcmV0LVBhc3N3MHJkIQ==",
    ] {
        let mut session =
            Session::of(gym()).with_secret(Secret::basic("frontdesk", "s3cret-Passw0rd!").unwrap());
        let call = Call::new("prospects.create", ada(), &session).unwrap();
        assert!(!format!("{call:?}").contains("Ada"), "{call:?}");
        let answer = Response::json(400, json!({ "message": said }).to_string());
        let (result, sent) = drive(call, &mut session, |_| Outcome::Response(answer.clone()));
        let error = result.unwrap_err();
        assert!(!error.message().contains(said), "{error}");
        assert!(!format!("{:?}", sent[0]).contains("Basic"), "{:?}", sent[0]);
    }
}

#[test]
fn a_success_of_any_shape_is_read_without_harm() {
    for (api, id, params) in [
        (gym(), "prospects.create", ada()),
        (
            leadbridge::highlevel::api(),
            "contacts.create",
            json!({ "body": { "email": "a@b.co", "locationId": "l" } }),
        ),
    ] {
        for body in [
            "[]",
            "1",
            "true",
            "\"x\"",
            "null",
            "",
            "{}",
            r#"{"contact":[]}"#,
            r#"{"prospect":"x"}"#,
        ] {
            let mut session =
                Session::of(api.clone()).with_secret(Secret::new("pit-example").unwrap());
            let call = Call::new(id, params.clone(), &session).unwrap();
            let answer = Outcome::Response(Response::json(201, body));
            let _ = drive(call, &mut session, |_| answer.clone());
            let call = Call::new(id, params.clone(), &session).unwrap();
            let mut answers = vec![answer.clone(), Outcome::TimedOut];
            let _ = drive(call, &mut session, |_| {
                answers.pop().unwrap_or(answer.clone())
            });
        }
    }
}

#[test]
fn nested_unions_are_validated_in_time() {
    let table = "
POST /s a.s
 body filter! And|Or|Leaf
model And
 op! 'and'
 items! [And|Or|Leaf]
model Or
 op! 'or'
 items! [And|Or|Leaf]
model Leaf
 field! string
";
    let api = Api::read("api X https://x.example").unwrap();
    let api = api.with_area(Area::new("a", table, ["", ""], Rules::NONE));
    let row = api.row("a.s").unwrap();
    let problems = |leaf: Value, depth: u32, op: &str| {
        let wrap = |inner, _| json!({ "op": op, "items": [inner] });
        let filter = (0..depth).fold(leaf, wrap);
        let params = json!({ "body": { "filter": filter } });
        request::problems(&row, params.as_object().unwrap(), Version::V2).len()
    };
    for op in ["and", "or"] {
        assert_eq!(problems(json!({ "field": "x" }), 3, op), 0);
        assert_eq!(problems(json!({ "field": 7 }), 3, op), 1);
        for depth in [30, 100] {
            assert_eq!(
                problems(json!({ "field": "x" }), depth, op),
                0,
                "{op} {depth}"
            );
            problems(json!({ "field": 7 }), depth, op);
        }
    }
}

#[test]
fn a_long_array_of_unions_is_validated_completely() {
    let api = Api::read("api X https://x.example").unwrap();
    let table = "\nPOST /s a.s\n body items! [integer|email]\n";
    let api = api.with_area(Area::new("a", table, ["", ""], Rules::NONE));
    let row = api.row("a.s").unwrap();
    let mut items = vec![json!("ada@example.com"); 3_000];
    items.push(json!("nobody"));
    let params = json!({ "body": { "items": items } });
    let found = request::problems(&row, params.as_object().unwrap(), Version::V2);
    let paths: Vec<&str> = found.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["body.items[3000]"]);
}

#[test]
fn descriptions_of_models_that_refer_to_each_other_are_finite() {
    let fields: String = (0..20).map(|at| format!(" f{at} M\n")).collect();
    let api = Api::read("api X https://x.example").unwrap();
    let table = format!("POST /s a.s\n body M\nmodel M\n{fields}");
    let api = api.with_area(Area::new("a", table, ["", ""], Rules::NONE));
    assert!(describe(&api, "a.s", Version::V2).unwrap().to_json().len() < 5_000_000);
}
