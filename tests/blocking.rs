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
fn a_list_has_the_cursor_to_continue_from() {
    let pages = [
        page(["a", "b"], "1"),
        page(["c", "d"], "2"),
        page(["c", "d"], "2"),
    ];
    let mut pages = pages.into_iter();
    let send = |request: &Request, _: Duration| {
        let page = pages.next().expect("no further request")?;
        let continues = request.body.as_deref().unwrap().contains("searchAfter");
        Ok(Response::json(
            200,
            json!({ "contacts": page["contacts"], "continues": continues }).to_json(),
        ))
    };
    let mut client = Client::new(Session::with_token("pit-example").unwrap(), send);
    let params = json!({ "body": { "locationId": "l", "pageLimit": 2 } });
    let mut list = client.list("contacts.search", params.clone()).unwrap();
    assert_eq!(list.cursor(), None);
    assert_eq!(list.next().unwrap().unwrap()["id"], "a");
    let cursor = list.cursor().unwrap().to_owned();
    assert_eq!(list.nth(1).unwrap().unwrap()["id"], "c");

    let mut later = params;
    later["after"] = cursor.into();
    let mut list = client.list("contacts.search", later).unwrap();
    assert_eq!(list.next().unwrap().unwrap()["id"], "c");
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
