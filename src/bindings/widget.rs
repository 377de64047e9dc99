//! The widget's build: two functions, texts only.

#[cfg(not(any(feature = "edge", feature = "full", feature = "sandbox")))]
use lol_alloc::{FreeListAllocator, LockedAllocator};
use wasm_bindgen::prelude::*;

use crate::{email, phone};

/// A few texts a minute: what a general allocator does better is not needed here, and it weighs more.
#[cfg(not(any(feature = "edge", feature = "full", feature = "sandbox")))]
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> =
    LockedAllocator::new(FreeListAllocator::new());

/// Judges what a visitor typed into a field of this kind, `email` or `phone`: an empty text when all is well, else the
/// code and the message with a tab between.
#[wasm_bindgen]
pub fn check(kind: &str, text: &str, country: &str) -> String {
    let trouble = match kind {
        "email" => email::normalize(text)
            .err()
            .map(|trouble| (trouble.code(), trouble.message())),
        "phone" => match phone::read(text, country) {
            Ok(phone) if phone.valid => None,
            Ok(_) => Some((
                "phone_not_assigned",
                "is no number that its country gives out: check the digits",
            )),
            Err(trouble) => Some((trouble.code(), trouble.message())),
        },
        _ => None,
    };
    trouble.map_or_else(String::new, |(code, message)| {
        [code, "\t", message].concat()
    })
}

/// Groups a phone number as its country writes it, while it is being typed.
#[wasm_bindgen]
pub fn format_phone(text: &str, country: &str) -> String {
    phone::format_as_typed(text, country)
}
