//! Emulated systems: calls, paging and the emulator together. The expected requests and responses are written out, so
//! that a mistake that client and emulator share is found.

mod lists;

use std::sync::Arc;

use leadbridge::api::{Api, Area};
use leadbridge::date::Format;
use leadbridge::http::{Method, Request, Response};
use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::paging::Pages;
use leadbridge::sandbox::{Effect, Emulator, Fault, Limits};
use leadbridge::schema::{Rules, Version};
use leadbridge::session::Secret;
use leadbridge::{Call, CallOptions, Code, Error, Millis, Outcome, Session};

use crate::second::{ABOUT, TABLE, month_first};
use crate::support::{self, NOON};
use crate::test;

/// Error messages of the second system.
const REFUSALS: &str = " 200 unauthorized wrong user or password
 200 invalid must|required|not a field
";

/// A third system that differs from the first two.
const LEADS: &str = "api Leads https://leads.example/api
 auth header X-Api-Key
 version Api-Version 7
 message error.message
 trace error.trace
";

const LEADS_TABLE: &str = "
GET /leads leads.list
 query source string, hot boolean, limit integer(1..100), cursor string
 pages data.leads cursor meta.next
POST /leads leads.create
 body Lead
 secret password
 look-up leads.search found email
 has lead.id
POST /leads/search leads.search
 body email email
 repeat safe
GET /leads/{id} leads.get
 path id integer
 has lead{}
PATCH /leads/{id} leads.update
 path id integer
 form source string, score integer
 has lead{}
DELETE /leads/{id} leads.delete
 path id integer
POST /leads/{id}/notes leads.createNote
 path id integer
 body text! string
 returns note! Note
GET /leads/{id}/notes leads.listNotes
 path id integer
 pages notes
POST /leads/{id}/call leads.call
 path id integer
 returns queued! boolean, at! time
model Lead
 name! string
 email email
 source string
 hot boolean
 password string
answer Note
 id! string
 text! string
 created! time
";

fn gym() -> Arc<Api> {
    let rules = Rules {
        date: Some(Format::month_first(month_first)),
        is_stored: |sent, found| sent.get("firstName") == found.get("firstName"),
        ..Rules::NONE
    };
    let api = Api::read(&[ABOUT, REFUSALS].concat()).unwrap();
    let api = api.with_area(Area::new("prospects", TABLE, ["", ""], rules));
    assert_eq!(lint(&api), [""; 0]);
    Arc::new(api)
}

fn leads() -> Arc<Api> {
    let api = Api::read(LEADS).unwrap();
    let area = Area::new("leads", LEADS_TABLE, ["7", "7"], Rules::NONE);
    let api = api.with_area(area);
    assert_eq!(lint(&api), [""; 0]);
    Arc::new(api)
}

fn lint(api: &Api) -> Vec<String> {
    api.areas().flat_map(Area::lint).collect()
}

/// A client, a server, a clock and a log of the requests.
struct World {
    session: Session,
    server: Emulator,
    now: Millis,
    /// For each request: the method, path, query and body; the status and body of the response, without the trace id.
    wire: Vec<(String, String)>,
    last: Response,
    waits: Vec<Millis>,
}

impl World {
    fn new(api: Arc<Api>, token: Secret) -> Self {
        Self {
            server: Emulator::of(Arc::clone(&api), token.clone()),
            session: Session::of(api).with_secret(token),
            now: NOON,
            wire: Vec::new(),
            last: Response::default(),
            waits: Vec::new(),
        }
    }

    fn gym() -> Self {
        Self::new(gym(), Secret::basic("demo", "pass word").unwrap())
    }
    fn leads() -> Self {
        Self::new(leads(), Secret::new("key-1").unwrap())
    }

    fn run(&mut self, id: &str, params: Value) -> Result<Value, Error> {
        let call = Call::new(id, params, &self.session)?;
        self.drive(call)
    }

    fn unchecked(&mut self, id: &str, params: Value) -> Result<Value, Error> {
        let call = Call::with(id, params, &self.session, CallOptions::default(), true)?;
        self.drive(call)
    }

    fn drive(&mut self, call: Call) -> Result<Value, Error> {
        fn parts(world: &mut World) -> (&mut Session, &mut Millis, &mut Vec<Millis>) {
            (&mut world.session, &mut world.now, &mut world.waits)
        }
        let send = |world: &mut Self, request: &Request, _, _: &Call| (world.send(request), 0);
        support::drive(self, call, parts, send).map(|answer| answer.json())
    }

    fn send(&mut self, request: &Request) -> Outcome {
        let reply = self.server.handle(request, self.now);
        let (_, place) = request.url.split_once(".example").unwrap();
        let body = request.body.as_deref().unwrap_or_default();
        let asked = format!("{} {place} {body}", request.method);
        let mut answer = Value::read(&reply.response.body).unwrap();
        let trace = &*self.session.api.errors.trace;
        let (inside, name) = trace.rsplit_once('.').unwrap_or(("", trace));
        let inside = match inside {
            "" => Some(&mut answer),
            inside => answer.get_mut(inside),
        };
        let trace = inside.and_then(|inside| inside.as_object_mut()?.remove(name));
        assert!(trace.is_none_or(|trace| trace.as_str().unwrap().len() == 36));
        let answered = format!("{} {answer}", reply.response.status);
        self.wire.push((asked.trim_end().to_owned(), answered));
        self.last = reply.response.clone();
        match reply.effect {
            Effect::None => Outcome::Response(reply.response),
            Effect::Lost => Outcome::Failed("socket closed".into()),
            effect => panic!("{effect:?}"),
        }
    }

    /// Takes the log since the last call.
    fn wire(&mut self) -> Vec<(String, String)> {
        core::mem::take(&mut self.wire)
    }

    fn fail(&mut self, fault: Value) {
        let fault = Fault::read_for(&self.session.api, &fault).unwrap();
        self.server.faults.add(fault);
    }

    /// Sends a request like another client.
    fn raw(&mut self, method: Method, url: &str, headers: &[(&str, &str)], body: &str) -> Response {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let request = Request {
            method,
            url: url.to_owned(),
            headers: headers.iter().map(owned).collect(),
            body: Some(body.to_owned()).filter(|body| !body.is_empty()),
        };
        self.server.handle(&request, self.now).response
    }
}

fn pair(asked: &str, answered: &str) -> (String, String) {
    (asked.to_owned(), answered.to_owned())
}

fn ada() -> Value {
    json!({
        "clubLocationId": 12,
        "body": { "firstName": "Ada", "email": "ADA@Example.com", "birthDate": "1990-05-09" },
    })
}

const CREATE: &str = r#"POST /prospects?clubLocationId=12 {"firstName":"Ada","email":"ada@example.com","birthDate":"5-9-1990","dontPushToBilling":true}"#;
const CREATED: &str = r#"201 {"prospect":{"firstName":"Ada","email":"ada@example.com","birthDate":"5-9-1990","dontPushToBilling":true,"clubLocationId":12,"userId":"1","id":"1"},"responses":[{"value":"1"}],"status":true}"#;

#[test]
fn a_create_is_stored_and_a_second_one_is_the_duplicate() {
    let mut world = World::gym();
    let created = world.run("prospects.create", ada()).unwrap();
    assert_eq!(created["responses"][0]["value"], "1");
    assert_eq!(world.wire(), [pair(CREATE, CREATED)]);

    let error = world.run("prospects.create", ada()).unwrap_err();
    assert_eq!(error.code(), Code::Duplicate);
    assert_eq!(error.trace_id().map(str::len), Some(36));
    let refused =
        r#"200 {"status":false,"responses":[{"message":"already exists: email ada@example.com"}]}"#;
    assert_eq!(world.wire(), [pair(CREATE, refused)]);
    assert_eq!(world.server.store.all("prospects").count(), 1);
}

#[test]
fn a_create_whose_response_was_lost_is_found_and_not_sent_again() {
    let mut world = World::gym();
    world.fail(json!({ "kind": "lost", "operation": "prospects.create" }));
    let found = world.run("prospects.create", ada()).unwrap();
    assert_eq!(found["prospect"]["id"], "1");
    let shown = r#"200 {"prospect":{"firstName":"Ada","email":"ada@example.com","birthDate":"5-9-1990","dontPushToBilling":true,"clubLocationId":12,"userId":"1","id":"1"},"status":true}"#;
    let look_up = "GET /prospects/find?email=ada%40example.com";
    assert_eq!(world.wire(), [pair(CREATE, CREATED), pair(look_up, shown)]);
    assert_eq!(world.server.store.all("prospects").count(), 1);
}

#[test]
fn a_create_that_was_not_received_is_looked_up_and_sent_again() {
    let mut world = World::gym();
    world.fail(json!({ "kind": "status", "status": 504, "operation": "prospects.create" }));
    world.run("prospects.create", ada()).unwrap();
    let failed = r#"504 {"status":false,"responses":[{"message":"Something went wrong"}]}"#;
    let nobody = pair(
        "GET /prospects/find?email=ada%40example.com",
        r#"200 {"prospect":null,"status":true}"#,
    );
    // After a timeout the record is looked up twice.
    let expected = [
        pair(CREATE, failed),
        nobody.clone(),
        nobody,
        pair(CREATE, CREATED),
    ];
    assert_eq!(world.wire(), expected);
}

#[test]
fn a_list_comes_in_three_pages_from_page_zero() {
    let mut world = World::gym();
    for (name, club) in [
        ("Ada", 12),
        ("Eve", 13),
        ("Bob", 12),
        ("Cy", 12),
        ("Di", 12),
        ("Flo", 12),
    ] {
        let email = format!("{name}@example.com");
        let body = json!({ "firstName": name, "email": email });
        let params = json!({ "clubLocationId": club, "body": body });
        world.run("prospects.create", params).unwrap();
    }
    world.wire();
    let api = Arc::clone(&world.session.api);
    let params = json!({ "clubLocationId": 12, "size": 2 });
    let mut pages = Pages::new(&api, "prospects.list", params, Version::V2).unwrap();
    let mut names = Vec::new();
    while let Some(params) = pages.params().cloned() {
        let page = world.run("prospects.list", params.into()).unwrap();
        let items = page["prospects"].as_array().unwrap().iter();
        names.push(
            items
                .map(|one| one["firstName"].to_text())
                .collect::<Vec<_>>()
                .join(" "),
        );
        pages.take(&pages.digest(&page)).unwrap();
    }
    assert_eq!(names, ["Ada Bob", "Cy Di", "Flo"]);
    let asked: Vec<String> = world.wire().into_iter().map(|(asked, _)| asked).collect();
    let expected = [
        "GET /prospects?clubLocationId=12&size=2",
        "GET /prospects?clubLocationId=12&page=1&size=2",
        "GET /prospects?clubLocationId=12&page=2&size=2",
    ];
    assert_eq!(asked, expected);
}

#[test]
fn an_update_changes_what_it_says_and_keeps_the_rest() {
    let mut world = World::gym();
    world.run("prospects.create", ada()).unwrap();
    world.wire();
    let body = json!({ "firstName": "Ada", "email": "ada@example.com", "lastName": "King" });
    let update = |id: &str| json!({ "userId": id, "body": body });
    world.run("prospects.update", update("1")).unwrap();
    let error = world.run("prospects.update", update("7")).unwrap_err();
    assert_eq!(error.code(), Code::NotFound);
    let sent = r#"{"firstName":"Ada","email":"ada@example.com","lastName":"King"}"#;
    let shown = r#"200 {"firstName":"Ada","email":"ada@example.com","birthDate":"5-9-1990","dontPushToBilling":true,"clubLocationId":12,"userId":"1","id":"1","lastName":"King","status":true}"#;
    let missing = r#"200 {"status":false,"responses":[{"message":"no prospect: 7"}]}"#;
    let expected = [
        pair(&format!("PUT /prospects/1 {sent}"), shown),
        pair(&format!("PUT /prospects/7 {sent}"), missing),
    ];
    assert_eq!(world.wire(), expected);
}

#[test]
fn every_problem_of_a_body_is_reported_at_once() {
    let mut world = World::gym();
    let body = json!({ "firstName": 5, "email": "ada@example.com", "shoe": 4 });
    let params = json!({ "clubLocationId": 12, "body": body });
    let error = world.unchecked("prospects.create", params).unwrap_err();
    assert_eq!(error.code(), Code::Invalid);
    let problems = error
        .problems()
        .iter()
        .map(|problem| problem.message.clone());
    let told = [
        "firstName must be a string, not a number",
        "shoe is not a field here; the API refuses unknown fields",
    ];
    assert_eq!(problems.collect::<Vec<_>>(), told);
    let told = json!(told);
    let refused = format!(r#"200 {{"status":false,"responses":[{{"message":{told}}}]}}"#);
    assert_eq!(world.wire()[0].1, refused);

    // A client that does not know the system's date format and leaves out the club.
    let headers = [("authorization", "basic ZGVtbzpwYXNzIHdvcmQ=")];
    let mut create = |query: &str, body: &str| {
        let url = format!("https://api.gym.example/prospects{query}");
        let response = world.raw(Method::Post, &url, &headers, body);
        Value::read(&response.body).unwrap()["responses"][0]["message"].clone()
    };
    for (date, said) in [
        ("1990-05-09", "birthDate must be written as 5-9-1990"),
        ("31-12-1990", "birthDate must be written as 12-31-1990"),
        ("soon", "birthDate must be a date"),
    ] {
        let body = json!({ "firstName": "Ada", "birthDate": date }).to_string();
        let query = "?clubLocationId=twelve";
        let club = "clubLocationId must be a whole number, not a string";
        assert_eq!(create(query, &body), json!([club, said]));
    }
    assert_eq!(
        create("", r#"{"firstName":"Ada","birthDate":"12-31-1990"}"#),
        "clubLocationId is required"
    );
    assert_eq!(create("?clubLocationId=1", "{"), "the body must be JSON");
    assert_eq!(world.server.store.count(), 0);
}

#[test]
fn a_wrong_password_is_refused_as_the_table_says() {
    let mut world = World::gym();
    world.session.token = Some(Secret::basic("demo", "pass words").unwrap());
    let error = world.run("prospects.create", ada()).unwrap_err();
    assert_eq!(error.code(), Code::Unauthorized);
    let refused = r#"200 {"status":false,"responses":[{"message":"wrong user or password"}]}"#;
    assert_eq!(world.wire(), [pair(CREATE, refused)]);
    assert_eq!(world.server.store.count(), 0);
    // Vectors of RFC 7617, section 2; also with another scheme and without a token.
    let mut world = World::new(gym(), Secret::basic("Aladdin", "open sesame").unwrap());
    let mut find = |headers: &[(&str, &str)]| {
        let response = world.raw(Method::Get, "/prospects/find?email=a@b.co", headers, "");
        Value::read(&response.body).unwrap()["status"].clone()
    };
    assert_eq!(
        find(&[("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")]),
        true
    );
    assert_eq!(
        find(&[("Authorization", "Bearer QWxhZGRpbjpvcGVuIHNlc2FtZQ==")]),
        false
    );
    assert_eq!(find(&[]), false);
}

#[test]
fn a_rate_limit_is_waited_for_and_the_limit_of_a_day_is_not() {
    let mut world = World::gym();
    let mut limits = Limits {
        burst: 1,
        interval: 3_000,
        daily: 4,
    };
    world.server.limits = Some(limits);
    let find = json!({ "email": "ada@example.com" });
    world.run("prospects.find", find.clone()).unwrap();
    assert_eq!(world.last.header("x-left-today"), Some("3"));
    assert_eq!(world.last.header("x-window"), Some("3000"));
    world.run("prospects.find", find.clone()).unwrap();
    assert_eq!(world.waits, [3_000]);
    assert_eq!(
        world.wire()[1].1,
        r#"429 {"status":false,"responses":[{"message":"too many requests"}]}"#
    );
    world.now += 3_000;
    world.run("prospects.find", find.clone()).unwrap();
    assert_eq!(world.last.header("x-left-today"), Some("0"));
    world.now += 3_000;
    let error = world.run("prospects.find", find.clone()).unwrap_err();
    assert_eq!(error.code(), Code::DailyLimit);
    world.server.counters.clear();
    world.run("prospects.find", find).unwrap();

    // A system without these headers uses `Retry-After`.
    let mut world = World::leads();
    limits.interval = 2_500;
    world.server.limits = Some(limits);
    world.run("leads.list", json!({})).unwrap();
    world.now += 100;
    world.run("leads.list", json!({})).unwrap();
    assert_eq!(world.waits, [3_000]);
    assert_eq!(world.last.headers.len(), 1);
}

#[test]
fn a_third_system_behaves_as_its_table_says() {
    let mut world = World::leads();
    let lead =
        json!({ "name": "Ada", "email": "ada@example.com", "password": "engine-42", "hot": true });
    let created = world.run("leads.create", json!({ "body": lead })).unwrap();
    assert_eq!(created["lead"]["id"], 1);
    world.run("leads.get", json!({ "id": 1 })).unwrap();
    let change = json!({ "id": 1, "body": { "source": "fair & web", "score": 7 } });
    world.run("leads.update", change).unwrap();
    let note = json!({ "id": 1, "body": { "text": "called" } });
    world.run("leads.createNote", note.clone()).unwrap();
    world.run("leads.listNotes", json!({ "id": 1 })).unwrap();
    world.run("leads.call", json!({ "id": 1 })).unwrap();
    world.run("leads.delete", json!({ "id": 1 })).unwrap();
    let expected = [
        pair(
            r#"POST /api/leads {"name":"Ada","email":"ada@example.com","password":"engine-42","hot":true}"#,
            r#"201 {"lead":{"name":"Ada","email":"ada@example.com","hot":true,"id":1}}"#,
        ),
        pair(
            "GET /api/leads/1",
            r#"200 {"lead":{"name":"Ada","email":"ada@example.com","hot":true,"id":1}}"#,
        ),
        pair(
            "PATCH /api/leads/1 source=fair%20%26%20web&score=7",
            r#"200 {"lead":{"name":"Ada","email":"ada@example.com","hot":true,"id":1,"source":"fair & web","score":7}}"#,
        ),
        pair(
            r#"POST /api/leads/1/notes {"text":"called"}"#,
            r#"201 {"note":{"id":"1","text":"called","created":"2026-11-24T13:00:00.000Z"}}"#,
        ),
        pair(
            "GET /api/leads/1/notes",
            r#"200 {"notes":[{"text":"called","id":"1"}]}"#,
        ),
        pair(
            "POST /api/leads/1/call",
            r#"201 {"queued":true,"at":"2026-11-24T13:00:00.000Z"}"#,
        ),
        pair("DELETE /api/leads/1", "200 {}"),
    ];
    assert_eq!(world.wire(), expected);
    assert_eq!(world.server.store.count(), 0);
    for (id, params, said) in [
        ("leads.get", json!({ "id": 1 }), "not found: 1"),
        ("leads.createNote", note, "not found: 1"),
        ("leads.listNotes", json!({ "id": 1 }), "not found: 1"),
    ] {
        let error = world.run(id, params).unwrap_err();
        assert_eq!((error.code(), error.status()), (Code::NotFound, Some(404)));
        assert!(error.message().contains(said), "{error}");
    }
}

#[test]
fn a_list_continues_by_cursor_to_the_end() {
    let mut world = World::leads();
    for (number, source) in ["web", "fair", "web", "web", "web", "web"]
        .iter()
        .enumerate()
    {
        let lead = json!({ "name": format!("L{number}"), "source": source, "hot": number != 2 });
        world.run("leads.create", json!({ "body": lead })).unwrap();
    }
    world.wire();
    let api = Arc::clone(&world.session.api);
    let params = json!({ "source": "web", "hot": true, "limit": 2 });
    let mut pages = Pages::new(&api, "leads.list", params, Version::V2).unwrap();
    let (mut names, mut nexts) = (Vec::new(), Vec::new());
    while let Some(params) = pages.params().cloned() {
        let page = world.run("leads.list", params.into()).unwrap();
        let items = page["data"]["leads"].as_array().unwrap().iter();
        names.push(
            items
                .map(|one| one["name"].to_text())
                .collect::<Vec<_>>()
                .join(" "),
        );
        nexts.push(page["meta"]["next"].clone());
        pages.take(&pages.digest(&page)).unwrap();
    }
    assert_eq!(names, ["L0 L3", "L4 L5"]);
    assert_eq!(nexts, [json!(4), json!(null)]);
    let asked: Vec<String> = world.wire().into_iter().map(|(asked, _)| asked).collect();
    let expected = [
        "GET /api/leads?source=web&hot=true&limit=2",
        "GET /api/leads?source=web&hot=true&limit=2&cursor=4",
    ];
    assert_eq!(asked, expected);
    let error = world
        .run("leads.list", json!({ "cursor": "77" }))
        .unwrap_err();
    assert!(
        error
            .message()
            .contains("cursor must be a cursor that this list gave"),
        "{error}"
    );
}

#[test]
fn a_request_without_key_version_or_route_is_refused() {
    let mut world = World::leads();
    let mut ask = |path: &str, headers: &[(&str, &str)]| {
        let response = world.raw(Method::Get, path, headers, "");
        let body = Value::read(&response.body).unwrap();
        (response.status, body["error"]["message"].to_text())
    };
    let both = [("x-api-key", "key-1"), ("api-version", "7")];
    let told = |status: u16, message: &str| (status, message.to_owned());
    assert_eq!(ask("https://leads.example/api/leads", &both).0, 200);
    assert_eq!(ask("/api/leads", &both[1..]), told(401, "unauthorized"));
    assert_eq!(ask("/api/leads", &both[..1]), told(400, "unknown version"));
    assert_eq!(
        ask("/api/leads", &[both[0], ("api-version", "6")]),
        told(400, "unknown version")
    );
    assert_eq!(ask("/api/leads/", &both), told(404, "no such path"));
    assert_eq!(ask("/leads", &both), told(404, "no such path"));
    assert_eq!(
        ask("/api/leads/one", &both),
        told(400, "id must be a whole number, not a string")
    );
    assert_eq!(
        ask("/api/leads?limit=0&colour=red", &both),
        told(
            400,
            r#"["limit must be at least 1","colour is not a field here; the API refuses unknown fields"]"#
        )
    );
}

#[test]
fn a_look_up_may_be_a_search_and_records_may_be_put_in_place() {
    let mut world = World::leads();
    let lead = json!({ "id": 5, "name": "Ada", "email": "ada@example.com" });
    world.server.store.put("leads", "5", lead.clone());
    let mut search = |email: &str| {
        let params = json!({ "body": { "email": email } });
        world.run("leads.search", params).unwrap()["found"].clone()
    };
    assert_eq!(search("ada@example.com"), lead);
    assert_eq!(search("eve@example.com"), Value::Null);
    // Without an error for duplicates, the system allows them. No id is used twice.
    for id in [1, 2, 3, 4, 6] {
        let twin = json!({ "name": "Twin", "email": "ada@example.com" });
        let twin = world.run("leads.create", json!({ "body": twin })).unwrap();
        assert_eq!(twin["lead"]["id"], id);
        world.run("leads.delete", json!({ "id": id })).unwrap();
    }
}
