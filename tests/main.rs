//! All Rust tests, in one binary: native, and as WebAssembly in Node and in a browser.

/// The attribute of the tests: the same functions run natively and as WebAssembly.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use core::prelude::v1::test;
#[cfg(target_arch = "wasm32")]
pub(crate) use wasm_bindgen_test::wasm_bindgen_test as test;

mod account;
mod calendars;
mod call;
mod catalogue;
#[cfg(not(target_arch = "wasm32"))]
mod comments;
mod conversations;
mod country;
mod date;
mod edge;
mod email;
mod emulator;
mod fields;
#[cfg(not(target_arch = "wasm32"))]
mod floors;
#[cfg(not(target_arch = "wasm32"))]
mod generated;
mod json;
mod leads;
#[cfg(not(target_arch = "wasm32"))]
mod messy;
mod models;
mod operations;
mod opportunities;
mod paging;
mod phone;
mod request;
mod response;
mod retry;
mod robust;
mod sandbox;
mod second;
mod session;
#[cfg(not(target_arch = "wasm32"))]
mod specification;
mod store;
mod support;
mod timezone;
mod valid;
