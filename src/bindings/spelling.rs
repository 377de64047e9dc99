//! Normalizes non-ASCII letters of e-mail addresses with JavaScript's string methods, so that the build needs no Unicode
//! tables.

use wasm_bindgen::prelude::*;

use crate::email;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["String", "prototype", "normalize"], js_name = call)]
    fn normalize(text: &str, form: &str) -> String;
    #[wasm_bindgen(js_namespace = ["String", "prototype", "toLowerCase"], js_name = call)]
    fn lower(text: &str) -> String;
}

#[wasm_bindgen(start)]
fn start() {
    email::fold_with(|text, compatible| {
        normalize(&lower(text), if compatible { "NFKC" } else { "NFC" })
    });
}
