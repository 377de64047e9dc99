//! All Rust tests, in one binary: native, and as WebAssembly in Node and in a browser.

/// The attribute of the tests: the same functions run natively and as WebAssembly.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use core::prelude::v1::test;
#[cfg(target_arch = "wasm32")]
pub(crate) use wasm_bindgen_test::wasm_bindgen_test as test;

mod account;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
mod blocking;
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
mod encoding;
mod fields;
#[cfg(not(target_arch = "wasm32"))]
mod floors;
#[cfg(not(target_arch = "wasm32"))]
mod generate;
#[cfg(not(target_arch = "wasm32"))]
mod generated;
mod json;
#[cfg(not(target_arch = "wasm32"))]
mod json_bytes;
mod leads;
#[cfg(not(target_arch = "wasm32"))]
mod messy;
mod models;
#[cfg(not(target_arch = "wasm32"))]
mod mutate;
mod operations;
mod opportunities;
mod paging;
mod phone;
#[cfg(not(target_arch = "wasm32"))]
mod properties;
mod random;
mod readme;
mod request;
mod response;
mod retry;
mod robust;
mod sandbox;
mod second;
mod session;
mod settings;
#[cfg(not(target_arch = "wasm32"))]
mod specification;
mod store;
mod support;
mod timezone;
mod valid;
