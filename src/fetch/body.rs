//! Reads the body of a response.

use js_sys::{Array, ArrayBuffer, JsString, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

use super::interrupt::Interrupt;
use super::{Bag, Blob, Fetchable, Missing, Named, Part, Stream, TextDecoder};
use crate::response::Shape;
use crate::text::natural;

/// Reads the body as a string, or as a `Blob`. If it is larger than `limit`, returns the beginning of an error
/// response, or `None` for a successful one, and cancels the rest.
pub(super) async fn read(
    response: &Fetchable,
    headers: &JsValue,
    is_success: bool,
    is_file: bool,
    limit: f64,
    interrupt: &Interrupt,
) -> Result<Option<JsValue>, Missing> {
    let length = header(headers, "content-length").and_then(|length| natural(&length));
    let is_larger = |length: f64| is_success && length > limit;
    let is_encoded = header(headers, "content-encoding").is_some();
    let stream = response.body().unwrap_or_default();
    let reader = match length {
        // HTTP requires that the body has this length, so it need not be counted.
        Some(length) if length as f64 <= limit && !is_encoded => None,
        _ => stream.unchecked_ref::<Stream>().reader().ok(),
    };
    let Some(reader) = reader else {
        let reading = if is_file {
            response.blob()?
        } else {
            response.text()?
        };
        let body = interrupt.race(&reading).await?;
        if is_file {
            let size = Reflect::get(&body, &"size".into())?.as_f64();
            let size = size.ok_or_else(|| thrown("blob() did not resolve to a Blob"))?;
            return Ok((!is_larger(size)).then_some(body));
        }
        let text: &JsString = body
            .dyn_ref()
            .ok_or_else(|| thrown("text() did not resolve to a string"))?;
        return Ok(match f64::from(text.length()) {
            length if length <= limit => Some(body),
            _ if is_success => None,
            _ => Some(text.slice(0, limit as u32).into()),
        });
    };
    let reader: Stream = reader.unchecked_into();
    if length.is_some_and(|length| is_larger(length as f64)) {
        forget(reader.cancel());
        return Ok(None);
    }
    let parts = Array::new();
    let mut size = 0.0;
    loop {
        let part = match reader.read() {
            Ok(reading) => interrupt.race(&reading).await,
            Err(error) => Err(Some(error)),
        };
        let part: Part = match part {
            Ok(part) => part.unchecked_into(),
            Err(missing) => {
                forget(reader.cancel());
                return Err(missing);
            }
        };
        if part.done()?.is_truthy() {
            break;
        }
        let bytes = part.value()?;
        // Test environments such as jsdom have their own `Uint8Array`, so `instanceof` would fail.
        if !ArrayBuffer::is_view(&bytes) {
            return Err(thrown("the body is not a stream of bytes"));
        }
        let bytes: &Uint8Array = bytes.unchecked_ref();
        let room = limit - size;
        // Empty chunks count as one byte, so that an endless stream of them ends.
        size += f64::from(bytes.length().max(1));
        if size > limit {
            forget(reader.cancel());
            if is_success {
                return Ok(None);
            }
            parts.push(&bytes.subarray(0, room as u32));
            break;
        }
        parts.push(bytes);
    }
    if is_file {
        let options = Bag::new();
        options.put("type", &header(headers, "content-type").unwrap_or_default());
        return Ok(Some(Blob::new(&parts, &options)?.into()));
    }
    let whole = match parts.length() {
        1 => parts.get(0).unchecked_into(),
        _ => {
            let parts = || parts.iter().map(JsCast::unchecked_into::<Uint8Array>);
            let whole = Uint8Array::new_with_length(parts().map(|part| part.length()).sum());
            let mut at = 0;
            for part in parts() {
                whole.set(&part, at);
                at += part.length();
            }
            whole
        }
    };
    Ok(Some(TextDecoder::new().decode(&whole)?.into()))
}

pub(super) fn header(headers: &JsValue, name: &str) -> Option<String> {
    headers.unchecked_ref::<Named>().get(name).ok()?.as_string()
}

/// Ignores the result of a promise, so that a rejection is not reported as unhandled.
fn forget(promise: Result<JsValue, JsValue>) {
    if let Ok(promise) = promise {
        let _ = Promise::all_settled(&Array::of1(&promise));
    }
}

pub(super) fn thrown(message: &str) -> Missing {
    Some(js_sys::Error::new(message).into())
}

/// The shape of the value at a path of a parsed body.
pub(super) fn shape(value: &JsValue, place: &str) -> Shape {
    let mut value = value.clone();
    for name in place.split('.').filter(|name| !name.is_empty()) {
        value = Reflect::get(&value, &name.into()).unwrap_or_default();
    }
    if let Some(object) = value.dyn_ref::<Object>() {
        return match Array::is_array(object) {
            true => Shape::List,
            false if Object::keys(object).length() == 0 => Shape::Empty,
            false => Shape::Object,
        };
    }
    let is_empty = |text: &JsString| text.length() == 0;
    match value.is_null() || value.is_undefined() || value.dyn_ref().is_some_and(is_empty) {
        true => Shape::Nothing,
        false => Shape::Scalar,
    }
}
