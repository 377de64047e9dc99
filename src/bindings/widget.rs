//! The widget's build. Exports take and return numbers only, because passing strings would add a kilobyte of JavaScript.

use core::sync::atomic::{AtomicU8, Ordering::Relaxed};
#[cfg(leadbridge_build = "widget")]
use lol_alloc::{LeakingAllocator, LockedAllocator};
use wasm_bindgen::prelude::*;

use crate::text::cut;
use crate::{email, phone};

/// An allocator that never frees memory. It is smaller than a general one, and the widget allocates only a few short strings
/// a minute.
#[cfg(leadbridge_build = "widget")]
#[global_allocator]
static ALLOCATOR: LockedAllocator<LeakingAllocator> = LockedAllocator::new(LeakingAllocator::new());

/// The input of an export, and the output of [`format`]: ASCII, terminated by 0. JavaScript reads and writes it directly.
static BUFFER: [AtomicU8; 256] = [const { AtomicU8::new(0) }; 256];

fn input() -> String {
    let mut text = String::new();
    for place in &BUFFER {
        match place.load(Relaxed) {
            0 => break,
            byte => text.push(char::from(byte & 127)),
        }
    }
    text
}

/// Validates the input: an e-mail address; or a country's ISO 3166 code, a line break and a phone number. Returns 0 if it
/// is valid, otherwise the number of the broken rule, from 1, in the order of `rules` in `pkg/src/widget/words.ts`.
#[wasm_bindgen]
pub fn judge() -> u8 {
    let text = input();
    match cut(&text, b'\n') {
        None => email::check(&text).map_or(0, |invalid| invalid as u8 + 1),
        Some((country, number)) => {
            phone::check(number, country).map_or(0, |invalid| invalid as u8 + 9)
        }
    }
}

/// Formats an incomplete phone number in the style of its country. The input is as in [`judge`]; the output replaces it.
/// Returns the address of the input and output buffer.
#[wasm_bindgen]
pub fn format() -> usize {
    let text = input();
    if let Some((country, number)) = cut(&text, b'\n') {
        let grouped = phone::format_as_typed(number, country);
        for (place, byte) in BUFFER.iter().zip(grouped.bytes().chain([0])) {
            place.store(byte, Relaxed);
        }
    }
    BUFFER.as_ptr() as usize
}
