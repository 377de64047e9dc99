//! The widget's build: numbers only, because texts that cross cost the page a kilobyte.

use core::sync::atomic::{AtomicU8, Ordering::Relaxed};
#[cfg(not(any(feature = "edge", feature = "full", feature = "sandbox")))]
use lol_alloc::{LeakingAllocator, LockedAllocator};
use wasm_bindgen::prelude::*;

use crate::text::cut;
use crate::{email, phone};

/// A few texts a minute: what a general allocator does better is not needed here, and it weighs more.
#[cfg(not(any(feature = "edge", feature = "full", feature = "sandbox")))]
#[global_allocator]
static ALLOCATOR: LockedAllocator<LeakingAllocator> = LockedAllocator::new(LeakingAllocator::new());

/// A question or its answer: ASCII, ended by 0. JavaScript reads and writes it in the memory.
static TEXT: [AtomicU8; 256] = [const { AtomicU8::new(0) }; 256];

fn text() -> String {
    let mut text = String::new();
    for place in &TEXT {
        match place.load(Relaxed) {
            0 => break,
            byte => text.push(char::from(byte & 127)),
        }
    }
    text
}

/// The rule that the text breaks, counted from 1 as `rules` in `pkg/src/widget/words.ts` has them; 0 for none. The text is
/// an e-mail address; or a country, an ISO 3166 code, a line break and a phone number.
#[wasm_bindgen]
pub fn judge() -> u8 {
    let text = text();
    match cut(&text, b'\n') {
        None => email::check(&text).map_or(0, |invalid| invalid as u8 + 1),
        Some((country, number)) => {
            phone::check(number, country).map_or(0, |invalid| invalid as u8 + 9)
        }
    }
}

/// Groups a phone number as its country writes it while it is being typed. Returns where in the memory the text is.
#[wasm_bindgen]
pub fn format() -> usize {
    let text = text();
    if let Some((country, number)) = cut(&text, b'\n') {
        let grouped = phone::format_as_typed(number, country);
        for (place, byte) in TEXT.iter().zip(grouped.bytes().chain([0])) {
            place.store(byte, Relaxed);
        }
    }
    TEXT.as_ptr() as usize
}
