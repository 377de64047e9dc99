//! The client for Rust apps in a real browser, with the page's own `fetch` and with one that is passed in.
#![cfg(target_arch = "wasm32")]

use js_sys::Function;
use leadbridge::json;
use leadbridge::{Client, Code, Session};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn session() -> Session {
    Session::with_token("page").unwrap().at("loc_1")
}

#[wasm_bindgen_test]
async fn a_contact_is_read_through_a_fetch_of_ones_own() {
    let fetch = Function::new_with_args(
        "url, init",
        "return Promise.resolve(Response.json({ contact: { id: 'c_1', asked: url, by: init.headers.Authorization } }))",
    );
    let found = Client::new(session())
        .with_fetch(fetch)
        .call("contacts.get", json!({ "contactId": "c_1" }))
        .await
        .unwrap();
    assert_eq!(
        found["contact"]["asked"],
        "https://services.leadconnectorhq.com/contacts/c_1"
    );
    assert_eq!(found["contact"]["by"], "Bearer page");
}

#[wasm_bindgen_test]
async fn the_page_s_own_fetch_reaches_a_server() {
    // The test runner's server has no such path; the error response shows that the request arrived.
    let origin = js_sys::eval("location.origin")
        .unwrap()
        .as_string()
        .unwrap();
    let session = Session {
        base_url: origin,
        ..session()
    };
    let refused = Client::new(session)
        .call("contacts.get", json!({ "contactId": "nobody" }))
        .await
        .unwrap_err();
    assert_eq!(
        (refused.code(), refused.status()),
        (Code::NotFound, Some(404))
    );
}

#[wasm_bindgen_test]
async fn a_connection_that_fails_is_a_network_error() {
    let session = Session {
        base_url: "http://127.0.0.1:1".into(),
        ..session()
    };
    let options = leadbridge::CallOptions {
        retries: 0,
        ..Default::default()
    };
    let failed = Client::new(session)
        .with_limits(options)
        .call("contacts.get", json!({ "contactId": "c_1" }))
        .await;
    assert_eq!(failed.unwrap_err().code(), Code::Network);
}
