//! What JavaScript sees; each build exports its own.
#![allow(unreachable_pub)] // wasm_bindgen exports what the crate keeps to itself

#[cfg(any(feature = "edge", feature = "full"))]
mod api;
#[cfg(feature = "full")]
mod ask;
#[cfg(feature = "full")]
mod call;
#[cfg(any(feature = "edge", feature = "full"))]
mod client;
#[cfg(feature = "edge")]
mod edge;
#[cfg(feature = "sandbox")]
mod sandbox;
#[cfg(any(feature = "edge", feature = "full", feature = "sandbox"))]
mod spelling;
#[cfg(feature = "widget")]
mod widget;

/// Smaller than the usual allocator. Only the builds of the npm package have it: an app may have one of its own.
#[cfg(any(
    leadbridge_build = "edge",
    leadbridge_build = "full",
    leadbridge_build = "sandbox"
))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
