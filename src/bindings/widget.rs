//! The widget's build: one function, texts only.

#[cfg(not(any(feature = "edge", feature = "full", feature = "sandbox")))]
use lol_alloc::{FreeListAllocator, LockedAllocator};
use wasm_bindgen::prelude::*;

use crate::text::cut;
use crate::{email, phone};

/// A few texts a minute: what a general allocator does better is not needed here, and it weighs more.
#[cfg(not(any(feature = "edge", feature = "full", feature = "sandbox")))]
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> =
    LockedAllocator::new(FreeListAllocator::new());

/// Answers one question about what a visitor types, told in lines: what is asked, the country as an ISO 3166 code, and the
/// text. `email` and `phone` say what is wrong with it: nothing when all is well. `format` groups a phone number as its
/// country writes it, while it is being typed.
///
/// One function with one text, because each more costs the page half a kilobyte.
#[wasm_bindgen]
pub fn ask(question: String) -> String {
    let (about, rest) = cut(&question, b'\n').unwrap_or_default();
    let (country, text) = cut(rest, b'\n').unwrap_or_default();
    let message = match about {
        "format" => return phone::format_as_typed(text, country),
        "email" => email::trouble(text).map(email::Trouble::message),
        _ => phone::trouble(text, country).map(phone::Trouble::message),
    };
    message.unwrap_or_default().to_owned()
}
