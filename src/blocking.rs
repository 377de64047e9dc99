//! Drives calls and lists to their end on the current thread, with any HTTP client.
//!
//! `send` takes a request and the time left for it, and returns [`Ok`] with the response, whatever its status, or why there is
//! none. What a response means, and whether a request is sent again, is decided here. `examples/contacts.rs` has a `send` for
//! the client `ureq`.
//!
//! ```
//! use std::time::Duration;
//!
//! use leadbridge::blocking::{Client, Missing};
//! use leadbridge::http::{Request, Response};
//! use leadbridge::{Session, json};
//!
//! # fn main() -> Result<(), leadbridge::Error> {
//! let send = |request: &Request, _timeout: Duration| -> Result<Response, Missing> {
//!     assert_eq!(request.path(), "/contacts/c_1");
//!     Ok(Response::json(200, r#"{ "contact": { "id": "c_1", "email": "ada@example.com" } }"#))
//! };
//! let mut client = Client::new(Session::with_token("pit-example")?, send);
//! let found = client.call("contacts.get", json!({ "contactId": "c_1" }))?;
//! assert_eq!(found["contact"]["email"], "ada@example.com");
//! # Ok(())
//! # }
//! ```
//!
//! It needs a clock and threads that can sleep, so it does not run as WebAssembly in a page: use `Client` of the feature `fetch`
//! there. An asynchronous program polls [`Call`] itself, in the same loop with its own timers.

use core::fmt;
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::call::{Call, CallOptions, Outcome, Step, Success};
use crate::error::{Code, Error, Millis};
use crate::http::{Request, Response};
use crate::json::{Map, Value};
use crate::paging::Pages;
use crate::request::MULTIPART;
use crate::session::Session;

/// Why there is no response. Only a request that was certainly not sent may be sent again if it is not safe to repeat.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Missing {
    /// No connection was made (refused, no such host), so the server has done nothing. The text says why.
    Unreached(String),
    /// The connection broke, or the response is not HTTP. The text says how.
    Failed(String),
    /// No whole response within the time for it.
    TimedOut,
    /// The body of the response is larger than the program reads. The response needs its status only.
    TooLarge(Response),
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreached(why) => write!(f, "no connection was made: {why}"),
            Self::Failed(how) => write!(f, "the connection failed: {how}"),
            Self::TimedOut => f.write_str("no response in time"),
            Self::TooLarge(response) => {
                write!(
                    f,
                    "the response with status {} is too large",
                    response.status
                )
            }
        }
    }
}

impl std::error::Error for Missing {}

/// Calls a system with a function that sends requests.
pub struct Client<S> {
    session: Session,
    options: CallOptions,
    send: S,
}

impl<S> fmt::Debug for Client<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Client");
        shown
            .field("session", &self.session)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl<S> Client<S>
where
    S: FnMut(&Request, Duration) -> Result<Response, Missing>,
{
    /// Creates a client. `send` must not follow redirects, which would send the token to another server.
    pub fn new(session: Session, send: S) -> Self {
        let now = now();
        let options = CallOptions {
            // Processes that start together should not retry together.
            seed: (now ^ u64::from(std::process::id()) << 16) as u32,
            ..CallOptions::default()
        };
        Self {
            session,
            options,
            send,
        }
    }

    /// Sets timeout, deadline and retries of each call. Without a seed, the client keeps its own.
    #[must_use]
    pub fn with_options(mut self, options: CallOptions) -> Self {
        let seed = self.options.seed;
        self.options = options;
        if options.seed == CallOptions::default().seed {
            self.options.seed = seed;
        }
        self
    }

    /// The session, such as for [`crate::request::plain`].
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Calls an operation and returns the body of the response, or null. `params` is an object as
    /// [`crate::request::build`] takes it. Warnings are dropped: [`Client::execute`] returns them.
    ///
    /// # Errors
    /// Those of [`Call::new`], and of the call itself. The token of the session is not renewed.
    pub fn call(&mut self, id: &str, params: Value) -> Result<Value, Error> {
        self.execute(id, params).map(|success| success.json())
    }

    /// Calls an operation and returns the whole result: the response with its headers, and
    /// [`warnings`](Success::warnings), such as a field that the server ignored.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub fn execute(&mut self, id: &str, params: Value) -> Result<Success, Error> {
        let call = Call::with(id, params, &self.session, self.options, false)?;
        self.run(call)
    }

    /// As [`Client::call`], with a deadline of its own for this call, in milliseconds; `None` for no deadline.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub fn call_within(
        &mut self,
        id: &str,
        params: Value,
        deadline: Option<Millis>,
    ) -> Result<Value, Error> {
        let options = CallOptions {
            deadline,
            ..self.options
        };
        let call = Call::with(id, params, &self.session, options, false)?;
        self.run(call).map(|success| success.json())
    }

    /// Runs a call to its end: any call, such as a [`Call::raw`].
    ///
    /// # Errors
    /// Those of the call, and [`Code::Configuration`] for an operation that takes files.
    pub fn run(&mut self, mut call: Call) -> Result<Success, Error> {
        loop {
            match call.poll(&self.session, now()) {
                Step::Done(result) => return result,
                Step::Wait(until) => thread::sleep(left(until)),
                Step::Token { .. } => {
                    let token = self.session.token.clone();
                    let message = "the session has no token: create it with `Session::with_token`";
                    let token = token.ok_or_else(|| Error::new(Code::Configuration, message));
                    // The same token again, so that the server's error stands.
                    call.handle(&mut self.session, now(), Outcome::Token(token));
                }
                Step::Send { request, .. } if request.header("content-type") == Some(MULTIPART) => {
                    let message = "`blocking` sends no files: poll the call yourself to send its fields as parts";
                    return Err(Error::new(Code::Configuration, message));
                }
                Step::Send { request, until } => {
                    let outcome = match (self.send)(&request, left(until)) {
                        Ok(response) => call.judge(response),
                        Err(Missing::Unreached(why)) => Outcome::Unreached(why),
                        Err(Missing::Failed(how)) => Outcome::Failed(how),
                        Err(Missing::TimedOut) => Outcome::TimedOut,
                        Err(Missing::TooLarge(response)) => Outcome::TooLarge(response),
                    };
                    call.handle(&mut self.session, now(), outcome);
                }
            }
        }
    }

    /// The items of a list, page by page. A page is requested when its first item is. The list ends with an error, after the
    /// items that were received before it.
    ///
    /// # Errors
    /// Those of [`Pages::new`].
    pub fn list(&mut self, id: &str, params: Value) -> Result<List<'_, S>, Error> {
        let pages = Pages::new(&self.session.api, id, params, self.session.version)?;
        Ok(List {
            id: id.to_owned(),
            pages,
            cursor: None,
            items: Vec::new().into_iter(),
            ids: None,
            has_failed: false,
            error: None,
            client: self,
        })
    }
}

/// The items of a list: see [`Client::list`].
pub struct List<'c, S> {
    client: &'c mut Client<S>,
    id: String,
    pages: Pages,
    /// The cursor of the page that `items` are of.
    cursor: Option<String>,
    /// The items of the page that are left.
    items: std::vec::IntoIter<Value>,
    /// The ids of the last page, if each item has one.
    ids: Option<Vec<String>>,
    has_failed: bool,
    /// The error that the list ends with, until the items before it are returned.
    error: Option<Error>,
}

impl<S> fmt::Debug for List<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("List");
        shown
            .field("id", &self.id)
            .field("cursor", &self.pages.cursor())
            .finish_non_exhaustive()
    }
}

impl<S> List<'_, S>
where
    S: FnMut(&Request, Duration) -> Result<Response, Missing>,
{
    /// Where a later list continues, as JSON text: with `after`, as in `json!({ "after": cursor })`. It is the beginning of the
    /// page whose items are being returned, so that none is skipped: those that were returned of it come again. `None` on the
    /// first page, and when the list has ended.
    pub fn cursor(&self) -> Option<&str> {
        match self.items.as_slice() {
            [] => self.pages.cursor(),
            _ => self.cursor.as_deref(),
        }
    }

    fn page(&mut self, params: Map) -> Result<(), Error> {
        let body = self.client.call(&self.id, Value::Object(params))?;
        let items = self.pages.items_in(&body);
        // Without ids, two pages may be equal.
        let ids: Option<Vec<String>> = items.iter().map(id_of).collect();
        if ids.is_some() && ids == self.ids && !items.is_empty() {
            let message = "two pages have the same items: the server ignores the cursor";
            return Err(Error::new(Code::RepeatedCursor, message));
        }
        self.cursor = self.pages.cursor().map(str::to_owned);
        self.items = Vec::from(items).into_iter();
        self.ids = ids;
        let digest = self.pages.digest(&body);
        self.pages.take(&digest)
    }
}

impl<S> Iterator for List<'_, S>
where
    S: FnMut(&Request, Duration) -> Result<Response, Missing>,
{
    type Item = Result<Value, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.items.next() {
                return Some(Ok(item));
            }
            if self.has_failed {
                return self.error.take().map(Err);
            }
            let params = self.pages.params()?.clone();
            if let Err(error) = self.page(params) {
                self.has_failed = true;
                self.error = Some(error);
            }
        }
    }
}

fn id_of(item: &Value) -> Option<String> {
    let ids = [&item["id"], &item["_id"]];
    let is_id = |id: &&&Value| id.is_string() || id.is_number();
    ids.iter().find(is_id).map(|id| id.to_text())
}

/// The time by the clock of the machine, in milliseconds since 1970.
pub fn now() -> Millis {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.unwrap_or_default().as_millis() as Millis
}

fn left(until: Millis) -> Duration {
    Duration::from_millis(until.saturating_sub(now()))
}
