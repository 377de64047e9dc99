//! The client for Rust apps in a real browser, with the page's own `fetch` and with one that is passed in.
#![cfg(target_arch = "wasm32")]

use std::sync::Arc;

use js_sys::Function;
use leadbridge::api::{Api, Area};
use leadbridge::json;
use leadbridge::schema::Rules;
use leadbridge::session::Secret;
use leadbridge::{CallOptions, Client, Code, Error, Session};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn session() -> Session {
    Session::with_token("page").unwrap().with_location("loc_1")
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
    let session = session().with_base_url(&origin).unwrap();
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
    let session = session().with_base_url("http://127.0.0.1:1").unwrap();
    let options = CallOptions::default().with_retries(0);
    let failed = Client::new(session)
        .with_options(options)
        .call("contacts.get", json!({ "contactId": "c_1" }))
        .await;
    assert_eq!(failed.unwrap_err().code(), Code::Network);
}

/// Creates a record of a system that reports errors in 2xx responses, with its own rate limit headers. `response` is an
/// expression in JavaScript.
async fn refused(response: &str) -> Error {
    let about = "api Gym https://api.gym.example\n flag status\n message message\n limits x-left-today x-window\n 200 duplicate already exists";
    let table = "\nPOST /members members.create\n body Member\n has member.id\nmodel Member\n name! string\n";
    let api = Api::read(about).unwrap();
    let api = api.with_area(Area::new("members", table, ["", ""], Rules::NONE));
    let session = Session::of(Arc::new(api)).with_secret(Secret::new("page").unwrap());
    let fetch = ["return Promise.resolve(", response, ")"].concat();
    let result = Client::new(session)
        .with_fetch(Function::new_with_args("url, init", &fetch))
        .call("members.create", json!({ "body": { "name": "Ada" } }))
        .await;
    result.unwrap_err()
}

#[wasm_bindgen_test]
async fn an_error_in_a_2xx_response_is_an_error_with_its_code() {
    let response = "Response.json({ status: false, message: 'The member already exists' })";
    let error = refused(response).await;
    assert_eq!(
        (error.code(), error.is_unknown()),
        (Code::Duplicate, false),
        "{error}"
    );
}

#[wasm_bindgen_test]
async fn the_limits_of_the_system_are_read_from_its_headers() {
    let response = "Response.json({}, { status: 429, headers: { 'x-left-today': '0' } })";
    assert_eq!(refused(response).await.code(), Code::DailyLimit);
}
