//! Emulated servers as functions from a request and a time to a response.
//!
//! [`Sandbox`] emulates HighLevel, with the behaviour of the real API in `highlevel/`. [`Emulator`] emulates any other
//! system from its table. Both use the same tables as the client and keep their state in a [`Store`].
//!
//! ```
//! use leadbridge::http::{Method, Request};
//! use leadbridge::sandbox::Sandbox;
//!
//! let mut sandbox = Sandbox::default();
//! let request = Request { method: Method::Get, url: "/contacts/c_1".into(), headers: vec![], body: None };
//! assert_eq!(sandbox.handle(&request, 0).response.status, 401);
//! ```

mod collection;
mod emulator;
mod fault;
mod highlevel;
mod limits;
mod parsed;
mod route;
mod shape;
mod store;

use crate::error::Millis;
use crate::http::Response;
use crate::json;
use crate::json::Value;
use crate::text::{cut, natural};

pub use emulator::Emulator;
pub use fault::{Fault, Faults};
pub use highlevel::{AGENCY_TOKEN, Sandbox, Settings, TOKEN};
#[doc(hidden)]
pub use limits::Counters;
pub use limits::Limits;
#[doc(hidden)]
pub use store::Change;
pub use store::Store;

/// What happens to a response on the network.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub enum Effect {
    /// It arrives.
    #[default]
    None,
    /// The connection breaks before the response arrives.
    Lost,
    /// No connection is made.
    Refused,
    /// The connection breaks in the middle of the body.
    Cut,
    /// It arrives after a delay in milliseconds.
    Delay(Millis),
}

/// A response, and what happens to it on the network.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reply {
    /// The response.
    pub response: Response,
    /// What happens to it.
    pub effect: Effect,
}

/// Creates trace ids from the number of responses.
#[derive(Clone, Debug, Default)]
struct Traces(u64);

impl Traces {
    fn next(&mut self, now: Millis) -> String {
        self.0 += 1;
        let (a, b) = (store::mix(now ^ self.0), store::mix(self.0));
        format!(
            "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}",
            a >> 32,
            a & 0xffff,
            b >> 52,
            (b >> 40) & 0xfff,
            b & 0xffff_ffff_ffff
        )
    }
}

/// The body of responses of `binary` operations.
const FILE: &str = "RIFF, as a sandbox has it";

/// Creates a response: a string becomes a file, any other value JSON.
fn response(status: u16, body: Value) -> Response {
    let Value::String(file) = body else {
        return Response::json(status, body.to_string());
    };
    let kind = match file.starts_with("RIFF") {
        true => "audio/x-wav",
        false => "text/plain",
    };
    Response {
        status,
        headers: vec![("content-type".into(), kind.into())],
        body: file,
    }
}

/// Sets the value at a path such as `error.message` or `responses.0.message`, creating objects and arrays as needed.
/// The empty path is the whole value.
fn put(into: &mut Value, place: &str, value: Value) {
    if place.is_empty() {
        *into = value;
        return;
    }
    let (name, rest) = cut(place, b'.').unwrap_or((place, ""));
    let Some(index) = natural(name) else {
        if !into.is_object() {
            *into = json!({});
        }
        return put(&mut into[name], rest, value);
    };
    let mut items = into.as_array().cloned().unwrap_or_default();
    let index = index as usize;
    if items.len() <= index {
        items.resize(index + 1, Value::Null);
    }
    put(&mut items[index], rest, value);
    *into = items.into();
}
