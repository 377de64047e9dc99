//! What ends a wait before the work does.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::{Array, Function, Object, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

use super::{Bag, Missing, elapsed};
use crate::error::Millis;

/// What ends a wait before the work does: the caller's signal, or the clock. A `fetch` of the caller's need not heed the
/// signal that it is given, and a token function is given none.
pub(super) struct Bell {
    /// The time of day when the call began, and what the monotonic clock said then: the clock of a system may be set while
    /// the call lasts.
    began: (f64, f64),
    is_late: Cell<bool>,
    pub(super) is_stopped: Cell<bool>,
    /// Ends the wait under way.
    ring: Cell<Option<Function>>,
    /// What a wait resolves to that was ended; equal to nothing else.
    mark: Bag,
}

impl Bell {
    pub(super) fn new() -> Self {
        Self {
            began: (js_sys::Date::now(), elapsed()),
            is_late: Cell::new(false),
            is_stopped: Cell::new(false),
            ring: Cell::new(None),
            mark: Bag::new(),
        }
    }

    /// The time of day by the monotonic clock.
    pub(super) fn now(&self) -> Millis {
        let (date, mark) = self.began;
        (date + elapsed() - mark) as Millis
    }

    fn ring(&self) {
        if let Some(ring) = self.ring.take() {
            let _ = ring.call1(&JsValue::UNDEFINED, &self.mark);
        }
    }

    /// Has it ring at a time, unless the timer is dropped before. Engines know no longer time than `i32::MAX`, which is 24
    /// days.
    pub(super) fn ring_at(self: &Rc<Self>, until: Millis) -> Option<Timeout> {
        self.is_late.set(false);
        let wait = until.saturating_sub(self.now()).min(i32::MAX as Millis) as u32;
        let bell = self.clone();
        let ring = move || {
            bell.is_late.set(true);
            bell.ring();
        };
        (until < Millis::MAX).then(|| Timeout::new(wait, ring))
    }

    /// What a value or a promise comes to, or `Err(None)` once the bell rings.
    ///
    /// Only the race is awaited, which always ends: a future of a promise that never settles would keep its memory. And only
    /// `Promise.race` calls the `then` of anything thenable safely.
    pub(super) async fn unless(&self, work: &JsValue) -> Result<JsValue, Missing> {
        let rings = self.promise();
        let race = Promise::race(&Array::of2(work, &rings));
        let done = JsFuture::from(race).await;
        self.ring.set(None);
        match done {
            Ok(value) if Object::is(&value, &self.mark) => Err(None),
            done => done.map_err(Some),
        }
    }

    pub(super) async fn rings(&self) {
        let _ = JsFuture::from(self.promise()).await;
    }

    /// A promise that the bell resolves.
    fn promise(&self) -> Promise {
        let promise = Promise::new(&mut |resolve, _| self.ring.set(Some(resolve)));
        if self.is_late.get() || self.is_stopped.get() {
            self.ring();
        }
        promise
    }
}

/// The caller's signal, ringing the bell while the call lasts.
pub(super) struct Stop {
    signal: AbortSignal,
    listener: Closure<dyn FnMut()>,
}

impl Stop {
    pub(super) fn on(signal: &AbortSignal, bell: &Rc<Bell>) -> Self {
        let bell = bell.clone();
        let listener = Closure::new(move || {
            bell.is_stopped.set(true);
            bell.ring();
        });
        let _ = signal.add_event_listener_with_callback("abort", listener.as_ref().unchecked_ref());
        Self {
            signal: signal.clone(),
            listener,
        }
    }
}

impl Drop for Stop {
    fn drop(&mut self) {
        let _ = self
            .signal
            .remove_event_listener_with_callback("abort", self.listener.as_ref().unchecked_ref());
    }
}
