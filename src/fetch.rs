//! Drives a [`Call`] with `fetch`.
//!
//! In a page, requests are sent with gloo-net. On a server, or with a `fetch` function from the user, that function is
//! called directly, which takes a third less time because no `Request` object is created.

mod body;
mod interrupt;
mod send;

use std::cell::RefCell;
use std::rc::Rc;

use crate::json::Value;
use js_sys::{Array, Function, JsString, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{AbortController, AbortSignal};

use body::{header, read, shape, thrown};
use interrupt::{Interrupt, SignalListener};
use send::send;

use crate::call::{Call, CallOptions, Outcome, Step, Success};
use crate::error::{Code, Error, Millis};
use crate::http::{Request, Response};
use crate::response::{self, Shape};
use crate::session::{Secret, Session};
use crate::text::join;

#[wasm_bindgen]
extern "C" {
    /// A JavaScript object. Members are set by assignment, which takes half the time of `Reflect.set`.
    #[wasm_bindgen(js_name = Object, extends = Object)]
    pub(crate) type Bag;
    #[wasm_bindgen(constructor, js_class = "Object")]
    pub(crate) fn new() -> Bag;
    #[wasm_bindgen(method, indexing_setter)]
    pub(crate) fn put(this: &Bag, name: &str, value: &str);
    #[wasm_bindgen(method, indexing_setter)]
    pub(crate) fn put_value(this: &Bag, name: &str, value: &JsValue);

    #[wasm_bindgen(catch, js_namespace = JSON, js_name = parse)]
    fn parse(text: &JsString) -> Result<JsValue, JsValue>;

    /// `performance.now()`: a monotonic clock, in milliseconds.
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn elapsed() -> f64;

    /// The value that `fetch` resolved to. It should be a `Response` but may be anything, so every access can throw.
    type Fetchable;
    #[wasm_bindgen(catch, method, getter)]
    fn status(this: &Fetchable) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, method, getter, js_name = type)]
    fn kind(this: &Fetchable) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, method, getter)]
    fn headers(this: &Fetchable) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, method, getter)]
    fn body(this: &Fetchable) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, method)]
    fn text(this: &Fetchable) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, method)]
    fn blob(this: &Fetchable) -> Result<JsValue, JsValue>;

    /// The response's `headers`.
    type Named;
    #[wasm_bindgen(catch, method)]
    fn get(this: &Named, name: &str) -> Result<JsValue, JsValue>;

    /// The response's `body`, or its reader.
    type Stream;
    #[wasm_bindgen(catch, method, js_name = getReader)]
    fn reader(this: &Stream) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, method)]
    fn read(this: &Stream) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, method)]
    fn cancel(this: &Stream) -> Result<JsValue, JsValue>;

    /// The result of a reader's `read()`.
    type Part;
    #[wasm_bindgen(catch, method, getter)]
    fn done(this: &Part) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, method, getter)]
    fn value(this: &Part) -> Result<JsValue, JsValue>;

    type TextDecoder;
    #[wasm_bindgen(constructor)]
    fn new() -> TextDecoder;
    #[wasm_bindgen(catch, method)]
    fn decode(this: &TextDecoder, bytes: &Uint8Array) -> Result<JsString, JsValue>;

    type Blob;
    #[wasm_bindgen(catch, constructor)]
    fn new(parts: &Array, options: &Bag) -> Result<Blob, JsValue>;
}

/// The maximum number of bytes read from the body of an error response.
const ERROR_BYTES: f64 = 65_536.0;

/// The default maximum size of the body of a successful response, in bytes.
const MAX_BYTES: f64 = 67_108_864.0;

/// The headers of error responses that the core reads, besides those of [`Call::limits`].
const READ: [&str; 4] = ["retry-after", "content-type", "date", "location"];

/// What JavaScript provides for a call.
#[derive(Clone, Debug, Default)]
#[doc(hidden)]
pub struct Host {
    /// A function like `fetch`; the global `fetch` if there is none.
    pub fetch: Option<Function>,
    /// Called for a token, with whether the last one was rejected, and that token; returns a string or a promise of
    /// one.
    pub token: Option<Function>,
    /// Aborts the call, including its waits.
    pub signal: Option<AbortSignal>,
    /// Called for each `request`, `response`, `retry` and `warning`, with an object of details.
    pub on_event: Option<Function>,
    /// The files of the body, which refers to them by number; see [`FILE`].
    pub files: Option<Array>,
    /// Whether the response is parsed in Rust, into [`Fetched::json`], instead of in JavaScript.
    pub text: bool,
    /// The maximum size of the body of a successful response, in bytes; 64 MiB by default.
    pub max_bytes: Option<u64>,
}

/// Marks a file in a body, followed by its index in [`Host::files`]. Strings from callers cannot begin with it.
#[doc(hidden)]
pub const FILE: &str = "\u{0}file:";

/// A successful response, with its value if [`Host::text`] is set.
#[derive(Debug)]
#[doc(hidden)]
pub struct Fetched {
    /// The response without its body.
    pub success: Success,
    /// The body, parsed in JavaScript; undefined if it is empty.
    pub value: JsValue,
    /// The body, parsed in Rust; null if it is empty.
    pub json: Value,
    /// The response's `Headers`, if there are any.
    pub headers: JsValue,
}

/// Runs a call to its end.
///
/// # Errors
/// The errors of the call, [`Code::Aborted`] after the signal, and the errors of the token function.
#[doc(hidden)]
pub async fn run(
    mut call: Call,
    session: &Rc<RefCell<Session>>,
    host: &Host,
) -> Result<Fetched, Error> {
    let interrupt = Rc::new(Interrupt::new());
    let _stop = host
        .signal
        .as_ref()
        .map(|signal| SignalListener::on(signal, &interrupt));
    let mut received = Received::default();
    loop {
        if host.signal.as_ref().is_some_and(AbortSignal::aborted) && !call.is_over() {
            return Err(call.aborted());
        }
        let step = call.poll(&session.borrow(), interrupt.now());
        let outcome = match step {
            Step::Done(Err(error)) => return Err(error),
            Step::Done(Ok(success)) => {
                if success.recovered && host.text {
                    received.json = success.json();
                } else if success.recovered {
                    received.value =
                        parse(&success.response.body.as_str().into()).unwrap_or_default();
                }
                for warning in &success.warnings {
                    host.emit(
                        "warning",
                        &call,
                        &[
                            ("path", (&warning.path).into()),
                            ("message", (&warning.message).into()),
                        ],
                    );
                }
                return Ok(Fetched {
                    success,
                    value: received.value,
                    json: received.json,
                    headers: received.headers,
                });
            }
            Step::Wait(until) => {
                host.emit("retry", &call, &[("at", (until as f64).into())]);
                let _timer = interrupt.after(until);
                interrupt.interrupted().await;
                continue;
            }
            Step::Token { rejected, until } => {
                let _timer = interrupt.after(until);
                Outcome::Token(host.token(&call, rejected, &interrupt).await)
            }
            Step::Send { request, until } => {
                host.emit(
                    "request",
                    &call,
                    &[
                        ("method", request.method.as_str().into()),
                        ("url", call.redact(&request.url).into()),
                    ],
                );
                let began = interrupt.now();
                let outcome;
                (outcome, received) = attempt(&call, host, &request, until, &interrupt).await;
                if let Outcome::Response(response)
                | Outcome::Unreadable(response)
                | Outcome::TooLarge(response) = &outcome
                {
                    let took = interrupt.now().saturating_sub(began) as f64;
                    host.emit(
                        "response",
                        &call,
                        &[("status", response.status.into()), ("took", took.into())],
                    );
                }
                outcome
            }
        };
        if interrupt.aborted.get() && !matches!(outcome, Outcome::Response(_)) {
            return Err(call.aborted());
        }
        call.handle(&mut session.borrow_mut(), interrupt.now(), outcome);
    }
}

/// The parts of a response that the core does not need.
#[derive(Default)]
struct Received {
    value: JsValue,
    json: Value,
    headers: JsValue,
}

/// Why there is no response: the exception, or `None` if the wait was interrupted.
type Missing = Option<JsValue>;

/// Sends the request once and reads the response, until the deadline or the caller's signal.
async fn attempt(
    call: &Call,
    host: &Host,
    request: &Request,
    until: Millis,
    interrupt: &Rc<Interrupt>,
) -> (Outcome, Received) {
    let none = |outcome| (outcome, Received::default());
    let Ok(controller) = AbortController::new() else {
        return none(Outcome::Failed(
            "this runtime has no AbortController".into(),
        ));
    };
    let _timer = interrupt.after(until);
    let missing = match exchange(call, host, request, &controller.signal(), interrupt).await {
        Ok(done) => return done,
        Err(missing) => missing,
    };
    controller.abort();
    none(match missing {
        Some(thrown) if is_unreached(&thrown) => Outcome::Unreached(message_of(&thrown, "")),
        Some(thrown) => Outcome::Failed(message_of(&thrown, "fetch failed")),
        None => Outcome::TimedOut,
    })
}

async fn exchange(
    call: &Call,
    host: &Host,
    request: &Request,
    signal: &AbortSignal,
    interrupt: &Interrupt,
) -> Result<(Outcome, Received), Missing> {
    let sending = send(host, request, signal)?;
    let fetched: Fetchable = interrupt.race(&sending).await?.unchecked_into();
    let status = fetched.status()?.as_f64().unwrap_or(-1.0);
    let is_opaque = status == 0.0 && fetched.kind()? == "opaqueredirect";
    let is_status = (200.0..1000.0).contains(&status) && status % 1.0 == 0.0;
    if !is_opaque && !is_status {
        return Err(thrown("fetch did not resolve to a Response with a status"));
    }
    let headers = fetched.headers().unwrap_or_default();
    let mut received = Received {
        headers: headers.clone(),
        ..Received::default()
    };
    let mut response = Response {
        status: status as u16,
        ..Response::default()
    };
    // In a page, the target of a redirect is not visible.
    if is_opaque {
        return Ok((Outcome::Response(response), received));
    }
    let is_success = (200..300).contains(&response.status);
    let is_file = is_success && call.operation().is_some_and(|operation| operation.binary);
    let limit = match (is_success, host.max_bytes) {
        (false, _) => ERROR_BYTES,
        (true, None) => MAX_BYTES,
        (true, Some(bytes)) => bytes as f64,
    };
    if !is_success || call.needs_body(response.status) {
        let [daily, interval] = call.limits();
        let [retry, kind, date, location] = READ;
        for name in [retry, kind, date, location, daily, interval] {
            if let Some(value) = header(&headers, name) {
                response.headers.push((name.to_owned(), value));
            }
        }
    }
    let Some(body) = read(&fetched, &headers, is_success, is_file, limit, interrupt).await? else {
        return Ok((Outcome::TooLarge(response), received));
    };
    if is_file {
        received.value = body;
        return Ok((Outcome::Response(response), received));
    }
    let text: JsString = body.unchecked_into();
    if host.text || call.needs_body(response.status) {
        response.body = String::from(&text);
    }
    if !is_success || call.is_flagged(&response) {
        return Ok((Outcome::Response(response), received));
    }
    let is_kept = match (host.text, text.length()) {
        (_, 0) => Some(response::is_complete(call.promise(), |_| Shape::Nothing)),
        (true, _) => Value::read(&response.body).ok().map(|value| {
            received.json = value;
            let shape = |place: &str| match place {
                "" => Shape::of(&received.json),
                place => Shape::of(response::at(&received.json, place)),
            };
            response::is_complete(call.promise(), shape)
        }),
        (false, _) => parse(&text).ok().map(|value| {
            received.value = value;
            response::is_complete(call.promise(), |place| shape(&received.value, place))
        }),
    };
    if is_kept == Some(true) {
        return Ok((Outcome::Response(response), received));
    }
    (received.value, received.json) = Default::default();
    Ok((Outcome::Unreadable(response), received))
}

/// Whether an exception of `fetch` says that no connection was made, by the error codes of Node (in the cause) and Bun.
/// Browsers do not say.
fn is_unreached(error: &JsValue) -> bool {
    let member = |value: &JsValue, name: &str| Reflect::get(value, &name.into()).ok();
    let code = |value: &JsValue| member(value, "code").and_then(|code| code.as_string());
    let found = member(error, "cause").as_ref().and_then(code);
    matches!(
        found.or_else(|| code(error)).as_deref(),
        Some(
            "ECONNREFUSED"
                | "ENOTFOUND"
                | "EAI_AGAIN"
                | "UND_ERR_CONNECT_TIMEOUT"
                | "ConnectionRefused"
        )
    )
}

/// The error code for an exception of the token function. Temporary failures of the token API are kept.
fn code_of(error: &JsValue) -> Code {
    const PASSING: [Code; 5] = [
        Code::Network,
        Code::Timeout,
        Code::RateLimited,
        Code::Server,
        Code::Aborted,
    ];
    let code = Reflect::get(error, &"code".into()).ok();
    let code = code.and_then(|code| code.as_string()).unwrap_or_default();
    let known = PASSING.into_iter().find(|known| known.as_str() == code);
    match known {
        None if is_unreached(error) => Code::Network,
        known => known.unwrap_or(Code::Unauthorized),
    }
}

/// The message of an exception, with the cause that Node adds to "fetch failed"; `otherwise` if there is no message.
fn message_of(error: &JsValue, otherwise: &str) -> String {
    let message = |value: &JsValue| {
        let text = Reflect::get(value, &"message".into()).ok();
        let text = text.and_then(|text| text.as_string());
        text.or_else(|| value.as_string())
            .filter(|text| !text.is_empty())
    };
    let mut text = message(error).unwrap_or_else(|| otherwise.to_owned());
    if let Some(cause) = Reflect::get(error, &"cause".into())
        .ok()
        .as_ref()
        .and_then(message)
    {
        text.push_str(" (");
        text.push_str(&cause);
        text.push(')');
    }
    text
}

impl Host {
    /// Calls the hook with the operation, the attempt and some details. Exceptions of the hook are ignored.
    fn emit(&self, what: &str, call: &Call, facts: &[(&str, JsValue)]) {
        let Some(on_event) = &self.on_event else {
            return;
        };
        let event = Bag::new();
        let id = call
            .operation()
            .map_or(JsValue::UNDEFINED, |operation| (*operation.id).into());
        let all = [("operation", id), ("attempt", call.attempts().into())];
        for (name, fact) in all.iter().chain(facts) {
            event.put_value(name, fact);
        }
        let _ = on_event.call2(&JsValue::UNDEFINED, &what.into(), &event);
    }

    async fn token(
        &self,
        call: &Call,
        rejected: bool,
        interrupt: &Interrupt,
    ) -> Result<Secret, Error> {
        let configuration = |message| Error::new(Code::Configuration, message);
        // A static token cannot be renewed: it is returned again, so that the call fails with the server's error.
        if let (true, None, Some(sent)) = (rejected, &self.token, call.sent_token()) {
            return Secret::new(sent);
        }
        let missing = "no token: pass `token` to createClient";
        let get_token = self.token.as_ref().ok_or_else(|| configuration(missing))?;
        let sent = call.sent_token().map_or(JsValue::UNDEFINED, Into::into);
        let given = match get_token.call2(&JsValue::UNDEFINED, &rejected.into(), &sent) {
            Ok(promise) => interrupt.race(&promise).await,
            Err(error) => Err(Some(error)),
        };
        match given {
            Ok(token) => {
                let message = "`token` must be a string, or a function that returns one";
                Secret::new(&token.as_string().ok_or_else(|| configuration(message))?)
            }
            Err(None) => {
                let message = "no token before the deadline of the call";
                Err(Error::new(Code::Timeout, message))
            }
            Err(Some(error)) => {
                let why = response::short(&call.redact(&message_of(&error, "it gave no reason")));
                let message = join(&["the token function failed: ", &why]);
                Err(Error::new(code_of(&error), message))
            }
        }
    }
}

/// Calls HighLevel from a Rust app in the browser.
///
/// ```no_run
/// # #[cfg(feature = "fetch")]
/// # async fn example() -> Result<(), leadbridge::Error> {
/// use leadbridge::{Client, Session};
/// use leadbridge::json;
///
/// // In a page, the base URL is a proxy of yours that adds the token.
/// let session = Session::with_token("page")?.with_location("loc_1").with_base_url("/api")?;
/// let client = Client::new(session);
/// let found = client.call("contacts.get", json!({ "contactId": "c_1" })).await?;
/// println!("{}", found["contact"]["email"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    session: Rc<RefCell<Session>>,
    host: Host,
    options: CallOptions,
}

impl Client {
    /// Creates a client for a session.
    pub fn new(session: Session) -> Self {
        let host = Host {
            text: true,
            ..Host::default()
        };
        Self {
            session: Rc::new(RefCell::new(session)),
            host,
            options: CallOptions::default(),
        }
    }

    /// Sets the function that sends requests instead of the global `fetch`.
    #[must_use]
    pub fn with_fetch(mut self, fetch: Function) -> Self {
        self.host.fetch = Some(fetch);
        self
    }

    /// Sets timeout, deadline and retries of each call.
    #[must_use]
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Calls an operation and returns the body of the response, or null.
    ///
    /// # Errors
    /// The errors of [`Call::with`] and [`run`].
    pub async fn call(&self, id: &str, params: Value) -> Result<Value, Error> {
        let call = Call::with(id, params, &self.session.borrow(), self.options, false)?;
        Ok(run(call, &self.session, &self.host).await?.json)
    }
}
