//! Interrupts a wait, by the caller's signal or at the deadline.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::{Array, Function, Object, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

use super::{Bag, Missing, elapsed};
use crate::error::Millis;

/// Interrupts a wait, by the caller's signal or at the deadline. A custom `fetch` may ignore the signal that it is
/// given, and a token function is given none.
pub(super) struct Interrupt {
    /// The time of day and the monotonic clock at the start of the call: the system clock may be changed during the
    /// call.
    began: (f64, f64),
    timed_out: Cell<bool>,
    pub(super) aborted: Cell<bool>,
    /// Resolves the promise of the current wait.
    resolve: Cell<Option<Function>>,
    /// The value that an interrupted wait resolves to; equal to no other value.
    mark: Bag,
}

impl Interrupt {
    pub(super) fn new() -> Self {
        Self {
            began: (js_sys::Date::now(), elapsed()),
            timed_out: Cell::new(false),
            aborted: Cell::new(false),
            resolve: Cell::new(None),
            mark: Bag::new(),
        }
    }

    /// The time of day, measured with the monotonic clock.
    pub(super) fn now(&self) -> Millis {
        let (date, mark) = self.began;
        (date + elapsed() - mark) as Millis
    }

    fn fire(&self) {
        if let Some(resolve) = self.resolve.take() {
            let _ = resolve.call1(&JsValue::UNDEFINED, &self.mark);
        }
    }

    /// Interrupts at a time, unless the timer is dropped before. JavaScript timers wait at most `i32::MAX`
    /// milliseconds, which is 24 days.
    pub(super) fn after(self: &Rc<Self>, until: Millis) -> Option<Timeout> {
        self.timed_out.set(false);
        let wait = until.saturating_sub(self.now()).min(i32::MAX as Millis) as u32;
        let interrupt = self.clone();
        let resolve = move || {
            interrupt.timed_out.set(true);
            interrupt.fire();
        };
        (until < Millis::MAX).then(|| Timeout::new(wait, resolve))
    }

    /// Waits for a value or promise; `Err(None)` if it is interrupted.
    ///
    /// Only the race is awaited, because it always settles: the future of a promise that never settles would leak.
    /// `Promise.race` also calls the `then` of any thenable safely.
    pub(super) async fn race(&self, work: &JsValue) -> Result<JsValue, Missing> {
        let rings = self.promise();
        let race = Promise::race(&Array::of2(work, &rings));
        let done = JsFuture::from(race).await;
        self.resolve.set(None);
        match done {
            Ok(value) if Object::is(&value, &self.mark) => Err(None),
            done => done.map_err(Some),
        }
    }

    pub(super) async fn interrupted(&self) {
        let _ = JsFuture::from(self.promise()).await;
    }

    /// A promise that resolves when the wait is interrupted.
    fn promise(&self) -> Promise {
        let promise = Promise::new(&mut |resolve, _| self.resolve.set(Some(resolve)));
        if self.timed_out.get() || self.aborted.get() {
            self.fire();
        }
        promise
    }
}

/// Listens to the caller's signal during the call.
pub(super) struct SignalListener {
    signal: AbortSignal,
    listener: Closure<dyn FnMut()>,
}

impl SignalListener {
    pub(super) fn on(signal: &AbortSignal, interrupt: &Rc<Interrupt>) -> Self {
        let interrupt = interrupt.clone();
        let listener = Closure::new(move || {
            interrupt.aborted.set(true);
            interrupt.fire();
        });
        let _ = signal.add_event_listener_with_callback("abort", listener.as_ref().unchecked_ref());
        Self {
            signal: signal.clone(),
            listener,
        }
    }
}

impl Drop for SignalListener {
    fn drop(&mut self) {
        let _ = self
            .signal
            .remove_event_listener_with_callback("abort", self.listener.as_ref().unchecked_ref());
    }
}
