//! What holds of the builds of the npm package, natively. `LEADBRIDGE_BUILD` names the build (`build.rs`), and `make test` runs
//! this once for each: `full` before `widget`, which is compared with it. Without a name there is nothing to test.

#![cfg(any(
    leadbridge_build = "edge",
    leadbridge_build = "full",
    leadbridge_build = "sandbox",
    leadbridge_build = "widget"
))]
// Each build uses a part of what the tests share.
#![allow(dead_code, unused_imports)]

pub(crate) use core::prelude::v1::test;

#[cfg(leadbridge_build = "edge")]
#[path = "builds/edge.rs"]
mod edge;
#[cfg(leadbridge_build = "full")]
#[path = "builds/full.rs"]
mod full;
#[cfg(any(leadbridge_build = "full", leadbridge_build = "widget"))]
#[path = "builds/phones.rs"]
mod phones;
#[cfg(leadbridge_build = "widget")]
#[path = "builds/widget.rs"]
mod widget;

#[cfg(leadbridge_build = "sandbox")]
mod catalogue;
#[cfg(leadbridge_build = "sandbox")]
mod robust;
#[cfg(leadbridge_build = "sandbox")]
mod sandbox;

#[cfg(any(leadbridge_build = "edge", leadbridge_build = "full"))]
mod generate;
#[cfg(leadbridge_build = "full")]
mod json;
#[cfg(any(leadbridge_build = "edge", leadbridge_build = "full"))]
mod mutate;
#[cfg(any(leadbridge_build = "edge", leadbridge_build = "full"))]
mod properties;
mod random;
#[cfg(not(leadbridge_build = "widget"))]
mod support;
#[cfg(not(leadbridge_build = "widget"))]
mod valid;
