//! The client for native programs: [`leadbridge::blocking`].

use std::time::Duration;

use leadbridge::blocking::{Client, List, Missing};
use leadbridge::http::{Request, Response};
use leadbridge::json::Value;
use leadbridge::{CallOptions, Code, Error, Session, json};

use crate::test;

/// Reads a list to its end from the given responses: the ids, and the error that ends it.
fn read(mut pages: Vec<Result<Value, Missing>>) -> (Vec<Value>, Option<Error>) {
    pages.reverse();
    let send = |_: &Request, _: Duration| {
        let page = pages.pop().expect("no further request");
        page.map(|page| Response::json(200, page.to_json()))
    };
    let options = CallOptions::default().with_retries(0);
    let mut client =
        Client::new(Session::with_token("pit-example").unwrap(), send).with_options(options);
    let params = json!({ "body": { "locationId": "l", "pageLimit": 2 } });
    let mut list: List<'_, _> = client.list("contacts.search", params).unwrap();
    let mut ids = Vec::new();
    for item in &mut list {
        match item {
            Ok(item) => ids.push(item["id"].clone()),
            Err(error) => {
                assert!(list.next().is_none());
                return (ids, Some(error));
            }
        }
    }
    assert!(list.next().is_none());
    (ids, None)
}

fn page(ids: [&str; 2], cursor: &str) -> Result<Value, Missing> {
    let item = |id: &str| json!({ "id": id, "searchAfter": [cursor] });
    Ok(json!({ "contacts": [item(ids[0]), item(ids[1])] }))
}

#[test]
fn a_list_gives_the_items_before_the_error_that_ends_it() {
    let broken = || Err(Missing::Failed("closed".into()));
    let (ids, error) = read(vec![page(["a", "b"], "1"), broken()]);
    assert_eq!(ids, ["a", "b"]);
    assert_eq!(error.unwrap().code(), Code::Network);
    // The second page has new items and the cursor of the first.
    let (ids, error) = read(vec![page(["a", "b"], "1"), page(["c", "d"], "1")]);
    assert_eq!(ids, ["a", "b", "c", "d"]);
    assert_eq!(error.unwrap().code(), Code::RepeatedCursor);
    // The items of a page that is the same as the one before are not given again.
    let (ids, error) = read(vec![page(["a", "b"], "1"), page(["a", "b"], "2")]);
    assert_eq!(ids, ["a", "b"]);
    assert_eq!(error.unwrap().code(), Code::RepeatedCursor);
    let (ids, error) = read(vec![page(["a", "b"], "1"), Ok(json!({ "contacts": [] }))]);
    assert_eq!((ids.len(), error.is_none()), (2, true));
}

#[test]
fn a_list_compares_numeric_ids() {
    let page = |cursor: &str| {
        Ok(json!({ "contacts": [{ "id": 1 }, { "id": 2, "searchAfter": [cursor] }] }))
    };
    let (ids, error) = read(vec![page("1"), page("2")]);
    assert_eq!(ids, [json!(1), json!(2)]);
    assert_eq!(error.unwrap().code(), Code::RepeatedCursor);
}

#[test]
fn a_list_that_continues_from_a_cursor_skips_nothing() {
    let all: Vec<Value> = (0..10)
        .map(|number| json!({ "id": format!("c_{number}") }))
        .collect();
    // A server with pages of four, whose cursor is the number of contacts before the page.
    let send = |request: &Request, _: Duration| {
        let body = Value::read(request.body.as_deref().unwrap()).unwrap();
        let from = body["searchAfter"][0].as_u64().unwrap_or(0) as usize;
        let mut page: Vec<Value> = all.iter().skip(from).take(4).cloned().collect();
        if let Some(last) = page.last_mut() {
            last["searchAfter"] = json!([from + 4]);
        }
        Ok(Response::json(200, json!({ "contacts": page }).to_json()))
    };
    let session = Session::with_token("pit-example").unwrap();
    let params = json!({ "body": { "locationId": "l", "pageLimit": 4 } });
    for read in 0..=10 {
        let mut client = Client::new(session.clone(), send);
        let mut list = client.list("contacts.search", params.clone()).unwrap();
        let ids = |list: &mut dyn Iterator<Item = Result<Value, Error>>| -> Vec<String> {
            list.map(|item| item.unwrap()["id"].to_text()).collect()
        };
        let mut found = ids(&mut list.by_ref().take(read));
        let mut later = params.clone();
        if let Some(cursor) = list.cursor() {
            later["after"] = cursor.into();
        }
        found.extend(ids(&mut client.list("contacts.search", later).unwrap()));
        found.sort();
        found.dedup();
        assert_eq!(found.len(), 10, "after {read}");
    }
}

#[test]
fn execute_returns_headers_and_warnings() {
    let send = |_: &Request, _: Duration| {
        let record = json!({ "contact": { "id": "c_1", "email": "ada@example.com" } });
        Ok(Response::json(201, record.to_json()).with("x-trace", "1"))
    };
    let session = Session::with_token("pit-example")
        .unwrap()
        .with_location("l");
    let mut client = Client::new(session, send);
    let body = json!({ "body": { "email": "ada@example.com", "phone": "+12015550123" } });
    let made = client.execute("contacts.create", body).unwrap();
    assert_eq!(made.response.header("x-trace"), Some("1"));
    assert_eq!(made.warnings[0].path, "body.phone");
    assert_eq!(made.json()["contact"]["id"], "c_1");
}

#[test]
fn a_call_without_time_left_is_not_sent() {
    let send = |_: &Request, _: Duration| -> Result<Response, Missing> { panic!("was sent") };
    let mut client = Client::new(Session::with_token("pit-example").unwrap(), send);
    let late = client.call_within("contacts.get", json!({ "contactId": "c_1" }), Some(0));
    let late = late.unwrap_err();
    assert_eq!((late.code(), late.is_unknown()), (Code::Timeout, false));
}

#[test]
fn what_is_shown_for_debugging_has_no_token() {
    let send = |_: &Request, _: Duration| Err(Missing::TimedOut);
    let mut client = Client::new(Session::with_token("pit-example").unwrap(), send);
    let shown = format!("{client:?}");
    assert!(
        shown.contains("services.leadconnectorhq.com") && !shown.contains("pit-"),
        "{shown}"
    );
    let list = client
        .list("contacts.search", json!({ "body": {} }))
        .unwrap();
    assert!(format!("{list:?}").contains("contacts.search"));
    let missing: &dyn std::error::Error = &Missing::Failed("reset".into());
    assert_eq!(missing.to_string(), "the connection failed: reset");
}
