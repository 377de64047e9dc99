//! Every Rust test, in one binary: natively, and as wasm in Node and in a browser.

mod floors;
