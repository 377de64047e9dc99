//! Unusual requests do not make the sandboxes panic.

use std::sync::Arc;

use leadbridge::api::{Api, Area};
use leadbridge::http::{Method, Request};
use leadbridge::json;
use leadbridge::sandbox::{Emulator, Fault, Sandbox, TOKEN};
use leadbridge::schema::Rules;
use leadbridge::session::Secret;

use crate::test;

const TABLE: &str = "
POST /m m.create
 body name! string
 returns M
GET /m m.list
 query limit integer, page integer, skip integer
 returns items! [M]
 pages items page
GET /a/{id} a.get
 returns A
POST /a a.create
 body name! string
 returns A
model M
 name string
model A
 b! B
model B
 a! A
";

fn emulator() -> Emulator {
    let api = Api::read("api X https://x.example\n auth bearer\n").unwrap();
    let area = Area::new("m", TABLE, ["", ""], Rules::NONE);
    Emulator::of(Arc::new(api.with_area(area)), Secret::new("t").unwrap())
}

fn request(method: Method, url: &str, body: Option<String>, token: &str) -> Request {
    let bearer = ["Bearer ", token].concat();
    let headers = [
        ("authorization", bearer.as_str()),
        ("version", "2021-07-28"),
        ("content-type", "application/json"),
    ];
    Request {
        method,
        url: url.to_owned(),
        headers: headers
            .map(|(name, value)| (name.into(), value.into()))
            .into(),
        body,
    }
}

#[test]
fn garbage_is_cut_at_a_character_boundary() {
    for length in 1..30 {
        let name = "é".repeat(length);
        let garbage = || Fault {
            kind: "garbage".to_owned(),
            ..Fault::default()
        };
        let mut emulator = emulator();
        emulator.faults.add(garbage());
        let body = json!({ "name": name.as_str() }).to_json();
        let reply = emulator.handle(&request(Method::Post, "/m", Some(body), "t"), 0);
        assert!(!reply.response.body.is_empty());

        let mut sandbox = Sandbox::default();
        sandbox.faults.add(garbage());
        let body = json!({ "firstName": name, "email": "a@b.co", "locationId": "loc_sandbox" });
        let body = Some(body.to_json());
        let reply = sandbox.handle(&request(Method::Post, "/contacts/", body, TOKEN), 0);
        assert!(!reply.response.body.is_empty());
    }
}

#[test]
fn pages_past_the_end_are_empty() {
    const FAR: u64 = u64::MAX;
    let mut emulator = emulator();
    for query in [
        format!("limit=1&page={FAR}"),
        format!("limit=1&skip={}", FAR - 1),
        format!("limit=1&skip={FAR}"),
    ] {
        let url = format!("/m?{query}");
        let reply = emulator.handle(&request(Method::Get, &url, None, "t"), 0);
        assert!(reply.response.status < 500, "{query}");
    }
    let mut sandbox = Sandbox::default();
    for path in ["products", "invoices"] {
        let url = format!(
            "/{path}/?locationId=loc_sandbox&altId=loc_sandbox&altType=location&limit=1&offset={FAR}"
        );
        let reply = sandbox.handle(&request(Method::Get, &url, None, TOKEN), 0);
        assert!(reply.response.status < 500, "{path}");
    }
    let calendars = sandbox.records_of("calendars").unwrap();
    let calendar = calendars
        .first()
        .and_then(|calendar| calendar["id"].as_str());
    let calendar = calendar.unwrap_or("c_1").to_owned();
    let url = format!(
        "/calendars/{calendar}/free-slots?startDate={}&endDate={}",
        i64::MIN,
        i64::MAX
    );
    let reply = sandbox.handle(&request(Method::Get, &url, None, TOKEN), 0);
    assert!(reply.response.status < 500);
}

#[test]
fn responses_of_models_that_require_each_other_are_finite() {
    let mut emulator = emulator();
    let body = Some(json!({ "name": "x" }).to_json());
    let made = emulator.handle(&request(Method::Post, "/a", body, "t"), 0);
    assert_eq!(made.response.status, 201);
    let found = emulator.handle(&request(Method::Get, "/a/1", None, "t"), 0);
    assert_eq!(found.response.status, 200);
}
