//! Letters of e-mail addresses that are not ASCII, folded by the host, which has the tables of Unicode.

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
