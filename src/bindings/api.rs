//! What is known of HighLevel: the areas that are built in, and those that JavaScript has brought since.

use std::cell::RefCell;
use std::sync::Arc;

use crate::api::Api;
#[cfg(feature = "full")]
use crate::api::Area;
use crate::highlevel;

thread_local! {
    static KNOWN: RefCell<Arc<Api>> = RefCell::new(highlevel::api());
}

/// HighLevel, as far as it is known.
pub(super) fn api() -> Arc<Api> {
    KNOWN.with_borrow(Arc::clone)
}

/// Adds an area.
#[cfg(feature = "full")]
pub(super) fn learn(area: Area) {
    KNOWN.with_borrow_mut(|known| *known = Arc::new(Api::clone(known).with_area(area)));
}
