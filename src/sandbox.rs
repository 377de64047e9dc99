//! Servers as functions: a request and a time go in, a response comes out.
//!
//! [`Sandbox`] is HighLevel, as strict as the real thing; what it alone does is in `highlevel/`. [`Emulator`] is any other
//! system, made from its table. Both read the tables that the client reads, and keep their state in a [`Store`].
//!
//! ```
//! use leadbridge::http::{Method, Request};
//! use leadbridge::sandbox::Sandbox;
//!
//! let mut sandbox = Sandbox::default();
//! let request = Request { method: Method::Get, url: "/contacts/c_1".into(), headers: vec![], body: None };
//! assert_eq!(sandbox.handle(&request, 0).response.status, 401);
//! ```

mod asked;
mod collection;
mod emulator;
mod fault;
mod highlevel;
mod limits;
mod route;
mod shape;
mod store;

use crate::error::Millis;
use crate::http::Response;
use crate::json::Value;

pub use emulator::Emulator;
pub use fault::Fault;
pub use highlevel::{AGENCY_TOKEN, Sandbox, Settings, TOKEN};
pub use limits::Limits;
pub use store::{Change, Store};

/// What happens to an answer on its way.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Effect {
    /// It arrives.
    #[default]
    None,
    /// It never arrives: the connection breaks.
    Lost,
    /// No connection is made.
    Refused,
    /// It breaks off in the middle of the body.
    Cut,
    /// It arrives after so many milliseconds.
    Delay(Millis),
}

/// An answer and what happens to it.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// The answer.
    pub response: Response,
    /// What happens to it.
    pub effect: Effect,
}

/// Counts the responses, and gives each a trace id.
#[derive(Debug, Default)]
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

/// The file that a `binary` operation answers with.
const FILE: &str = "RIFF, as a sandbox has it";

/// A response of this body: a string is a file, anything else JSON.
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
