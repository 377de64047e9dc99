//! The HighLevel API: the areas that are compiled in, and those that JavaScript has added since.

use std::cell::RefCell;
use std::sync::Arc;

use crate::api::Api;
#[cfg(feature = "full")]
use crate::api::Area;
use crate::highlevel;

thread_local! {
    static API: RefCell<Arc<Api>> = RefCell::new(highlevel::api());
}

/// Returns the API with all areas added so far.
pub(super) fn api() -> Arc<Api> {
    API.with_borrow(Arc::clone)
}

/// Adds an area.
#[cfg(feature = "full")]
pub(super) fn add_area(area: Area) {
    API.with_borrow_mut(|api| *api = Arc::new(Api::clone(api).with_area(area)));
}
