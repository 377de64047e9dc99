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
