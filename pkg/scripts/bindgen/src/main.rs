//! `bindgen IN.wasm NAME FOLDER` writes `NAME.js`, `NAME_bg.wasm` and their types.

use std::{env, process};

use wasm_bindgen_cli_support::Bindgen;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [input, name, folder] = &arguments[..] else {
        eprintln!("bindgen IN.wasm NAME FOLDER");
        process::exit(2);
    };
    let written = Bindgen::new()
        .input_path(input)
        .out_name(name)
        .web(true)
        .and_then(|bindgen| {
            bindgen
                .typescript(true)
                .omit_default_module_path(true)
                .generate(folder)
        });
    if let Err(error) = written {
        eprintln!("{error:?}");
        process::exit(1);
    }
}
