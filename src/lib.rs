//! Connect any web app, website or edge function to HighLevel contacts.
//!
//! The core takes values and a time, and says what to do next. It never fetches, sleeps, reads a clock or keeps a
//! token where it could leak; the host does, in a browser, on a server, at the edge or in a test.
//!
//! ```
//! use leadbridge::sandbox::Sandbox;
//! use leadbridge::{Success, Call, Error, Outcome, Session, Step};
//! use leadbridge::json;
//!
//! /// The whole driver. With a socket in place of the sandbox, nothing else changes.
//! fn drive(mut call: Call, session: &mut Session, api: &mut Sandbox) -> Result<Success, Error> {
//!     let mut now = 0;
//!     loop {
//!         match call.poll(session, now) {
//!             Step::Send { request, .. } => {
//!                 let answer = api.handle(&request, now).response;
//!                 call.handle(session, now, Outcome::Response(answer));
//!             }
//!             Step::Wait(until) => now = until,
//!             Step::Token { .. } => unreachable!("the session has a token that does not expire"),
//!             Step::Done(result) => return result,
//!         }
//!     }
//! }
//!
//! # fn main() -> Result<(), Error> {
//! let mut api = Sandbox::default();
//! let mut session = Session::with_token("pit-sandbox")?.with_location("loc_sandbox");
//! let ada = json!({ "body": { "firstName": "Ada", "email": "ada@example.com" } });
//! let made = drive(Call::new("contacts.create", ada, &session)?, &mut session, &mut api)?;
//! assert_eq!(made.json()["contact"]["email"], "ada@example.com");
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | none | the core, for any host |
//! | `blocking` | `blocking::Client`, which runs calls on the current thread with any HTTP client |
//! | `fetch` | `Client`, which calls from a Rust app in a page; only as WebAssembly |
//! | `full`, `edge`, `sandbox`, `widget` | the exports of the npm package to JavaScript; a Rust app needs none of them |
//!
//! # Floors
//!
//! ```text
//! 14  bindings                                          what JavaScript sees
//! 13  blocking  fetch                                   the network
//! 12  edge  sandbox                                     the edge handler and the sandbox
//! 11  catalogue  paging                                 the operations as data; lists, page by page
//! 10  call                                              one call of an operation
//!  9  fields  request  response                         custom fields by name, error responses, building a request
//!  8  session                                           the account and its token
//!  7  highlevel                                         one system, with the rules that its table cannot express
//!  6  api                                               a system as a value
//!  5  retry                                             when to retry
//!  4  check  operation                                  validation; the rows of a table
//!  3  schema  settings  store                           types of fields; settings; the commands of a store
//!  2  error                                             errors and their codes
//!  1  country  date  email  http  json  phone  timezone
//!  0  text                                              splitting at ASCII bytes
//! ```
//!
//! A module names modules on lower floors and its own children; `tests/floors.rs` holds this map.
//!
//! Items that this documentation does not show, although they are public, are for the crate's own tests and builds: they may
//! change in any release.

pub mod api;
#[cfg(all(feature = "bindings", target_arch = "wasm32"))]
mod bindings;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod call;
pub mod catalogue;
#[doc(hidden)]
pub mod check;
pub mod country;
pub mod date;
pub mod edge;
pub mod email;
pub mod error;
#[cfg(all(feature = "fetch", target_arch = "wasm32"))]
pub mod fetch;
pub mod fields;
pub mod highlevel;
pub mod http;
pub mod json;
pub mod operation;
pub mod paging;
pub mod phone;
pub mod request;
#[doc(hidden)]
pub mod response;
#[doc(hidden)]
pub mod retry;
pub mod sandbox;
pub mod schema;
pub mod session;
#[doc(hidden)]
pub mod settings;
pub mod store;
mod text;
pub mod timezone;

pub use call::{Call, CallOptions, Outcome, Step, Success};
pub use error::{Code, Error, Millis, Problem};
#[cfg(all(feature = "fetch", target_arch = "wasm32"))]
pub use fetch::Client;
pub use json::Value;
pub use session::Session;
