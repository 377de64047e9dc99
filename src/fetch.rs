//! The driver: carries out what a [`Call`] says, with `fetch`.
//!
//! One loop, two ways to send: in a page through gloo-net; on a server, or where the user passes a `fetch`, by that
//! function directly, which costs a third less time there (no `Request` object is built).

mod bell;
mod body;
mod send;

use std::cell::RefCell;
use std::rc::Rc;

use crate::json::Value;
use js_sys::{Array, Function, JsString, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{AbortController, AbortSignal};

use bell::{Bell, Stop};
use body::{header, read, shape, thrown};
use send::send;

use crate::call::{Call, CallOptions, Outcome, Step, Success};
use crate::error::{Code, Error, Millis};
use crate::http::{Request, Response};
use crate::response::{self, Shape};
use crate::session::{Secret, Session};
use crate::text::join;

#[wasm_bindgen]
extern "C" {
    /// An object. Its fields are set by plain assignment, which costs half of what `Reflect.set` does.
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

    /// Milliseconds of a clock that nobody can set.
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn elapsed() -> f64;

    /// What a `fetch` resolved to. It should be a `Response`, but it may be anything: each access can throw.
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

    /// Its `headers`.
    type Named;
    #[wasm_bindgen(catch, method)]
    fn get(this: &Named, name: &str) -> Result<JsValue, JsValue>;

    /// Its `body`, and the reader of it.
    type Stream;
    #[wasm_bindgen(catch, method, js_name = getReader)]
    fn reader(this: &Stream) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, method)]
    fn read(this: &Stream) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, method)]
    fn cancel(this: &Stream) -> Result<JsValue, JsValue>;

    /// What a reader resolves to.
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

/// How much is read of the body of an answer that is no success, in bytes.
const ERROR_BYTES: f64 = 65_536.0;

/// How much is read of the body of a success unless said, in bytes.
const MAX_BYTES: f64 = 67_108_864.0;

/// Headers that the core reads of an answer that is no success.
const READ: [&str; 6] = [
    "retry-after",
    "x-ratelimit-interval-milliseconds",
    "x-ratelimit-daily-remaining",
    "content-type",
    "date",
    "location",
];

/// What the host brings to a call.
#[derive(Clone, Debug, Default)]
pub struct Host {
    /// Anything shaped like `fetch`; without one, the global.
    pub fetch: Option<Function>,
    /// Called for a token with whether the last was rejected, and that one; returns a string or a promise of one.
    pub token: Option<Function>,
    /// Stops the call, waits included.
    pub signal: Option<AbortSignal>,
    /// Told of each `request`, `response`, `retry` and `warning`, with an object of facts.
    pub tell: Option<Function>,
    /// Files of the body, which stand in it by number: see [`FILE`].
    pub files: Option<Array>,
    /// Whether the answer is read here, into [`Fetched::json`], and not on JavaScript's side.
    pub text: bool,
    /// The largest body of a success that is read, in bytes; 64 MiB unless said.
    pub max_bytes: Option<u64>,
}

/// What stands in a body for a file: this mark, and its number in [`Host::files`]. No text of a caller begins like it.
pub const FILE: &str = "\u{0}file:";

/// A success, with its value where [`Host::text`] asked for it.
#[derive(Debug)]
pub struct Fetched {
    /// The answer, without its body.
    pub answer: Success,
    /// The parsed body on JavaScript's side; undefined for an empty one.
    pub value: JsValue,
    /// The parsed body on ours; null for an empty one.
    pub json: Value,
    /// The answer's `Headers`, where there are any.
    pub headers: JsValue,
}

/// Carries a call out.
///
/// # Errors
/// Those of the call, [`Code::Aborted`] by the signal, and whatever the token function fails with.
pub async fn run(
    mut call: Call,
    session: &Rc<RefCell<Session>>,
    host: &Host,
) -> Result<Fetched, Error> {
    let bell = Rc::new(Bell::new());
    let _stop = host.signal.as_ref().map(|signal| Stop::on(signal, &bell));
    let mut got = Got::default();
    loop {
        if host.signal.as_ref().is_some_and(AbortSignal::aborted) && !call.is_over() {
            return Err(call.aborted());
        }
        let step = call.poll(&session.borrow(), bell.now());
        let outcome = match step {
            Step::Done(Err(error)) => return Err(error),
            Step::Done(Ok(answer)) => {
                if answer.recovered && host.text {
                    got.json = answer.json();
                } else if answer.recovered {
                    got.value = parse(&answer.response.body.as_str().into()).unwrap_or_default();
                }
                for warning in &answer.warnings {
                    host.tell(
                        "warning",
                        &call,
                        &[
                            ("path", (&warning.path).into()),
                            ("message", (&warning.message).into()),
                        ],
                    );
                }
                return Ok(Fetched {
                    answer,
                    value: got.value,
                    json: got.json,
                    headers: got.headers,
                });
            }
            Step::Wait(until) => {
                host.tell("retry", &call, &[("at", (until as f64).into())]);
                let _timer = bell.ring_at(until);
                bell.rings().await;
                continue;
            }
            Step::Token { rejected, until } => {
                let _timer = bell.ring_at(until);
                Outcome::Token(host.bring_token(&call, rejected, &bell).await)
            }
            Step::Send { request, until } => {
                host.tell(
                    "request",
                    &call,
                    &[
                        ("method", request.method.as_str().into()),
                        ("url", call.redact(&request.url).into()),
                    ],
                );
                let began = bell.now();
                let outcome;
                (outcome, got) = attempt(&call, host, &request, until, &bell).await;
                if let Outcome::Response(answer)
                | Outcome::Unreadable(answer)
                | Outcome::TooLarge(answer) = &outcome
                {
                    let took = bell.now().saturating_sub(began) as f64;
                    host.tell(
                        "response",
                        &call,
                        &[("status", answer.status.into()), ("took", took.into())],
                    );
                }
                outcome
            }
        };
        if bell.is_stopped.get() && !matches!(outcome, Outcome::Response(_)) {
            return Err(call.aborted());
        }
        call.handle(&mut session.borrow_mut(), bell.now(), outcome);
    }
}

/// What is kept of an answer beside the outcome.
#[derive(Default)]
struct Got {
    value: JsValue,
    json: Value,
    headers: JsValue,
}

/// Why there is no answer: what was thrown, or nothing where the bell rang.
type Missing = Option<JsValue>;

/// Sends once and reads what comes, until the time is up or the caller stops.
async fn attempt(
    call: &Call,
    host: &Host,
    request: &Request,
    until: Millis,
    bell: &Rc<Bell>,
) -> (Outcome, Got) {
    let none = |outcome| (outcome, Got::default());
    let Ok(controller) = AbortController::new() else {
        return none(Outcome::Failed(
            "this runtime has no AbortController".into(),
        ));
    };
    let _timer = bell.ring_at(until);
    let missing = match exchange(call, host, request, &controller.signal(), bell).await {
        Ok(done) => return done,
        Err(missing) => missing,
    };
    controller.abort();
    none(match missing {
        Some(thrown) if is_unreached(&thrown) => Outcome::Unreached(words(&thrown, "")),
        Some(thrown) => Outcome::Failed(words(&thrown, "fetch failed")),
        None => Outcome::TimedOut,
    })
}

async fn exchange(
    call: &Call,
    host: &Host,
    request: &Request,
    signal: &AbortSignal,
    bell: &Bell,
) -> Result<(Outcome, Got), Missing> {
    let sending = send(host, request, signal)?;
    let response: Fetchable = bell.unless(&sending).await?.unchecked_into();
    let status = response.status()?.as_f64().unwrap_or(-1.0);
    let is_opaque = status == 0.0 && response.kind()? == "opaqueredirect";
    let is_status = (200.0..1000.0).contains(&status) && status % 1.0 == 0.0;
    if !is_opaque && !is_status {
        return Err(thrown("fetch resolved to no Response with a status"));
    }
    let headers = response.headers().unwrap_or_default();
    let mut got = Got {
        headers: headers.clone(),
        ..Got::default()
    };
    let mut answer = Response {
        status: status as u16,
        ..Response::default()
    };
    // A page is not told where it was redirected.
    if is_opaque {
        return Ok((Outcome::Response(answer), got));
    }
    let is_success = (200..300).contains(&answer.status);
    let is_file = is_success && call.operation().is_some_and(|operation| operation.binary);
    let limit = match (is_success, host.max_bytes) {
        (false, _) => ERROR_BYTES,
        (true, None) => MAX_BYTES,
        (true, Some(bytes)) => bytes as f64,
    };
    if !is_success || call.needs_body(answer.status) {
        answer.headers = READ
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), header(&headers, name)?)))
            .collect();
    }
    let Some(body) = read(&response, &headers, is_success, is_file, limit, bell).await? else {
        return Ok((Outcome::TooLarge(answer), got));
    };
    if is_file {
        got.value = body;
        return Ok((Outcome::Response(answer), got));
    }
    let text: JsString = body.unchecked_into();
    if host.text || call.needs_body(answer.status) {
        answer.body = String::from(&text);
    }
    if !is_success {
        return Ok((Outcome::Response(answer), got));
    }
    let is_kept = match (host.text, text.length()) {
        (_, 0) => Some(response::is_complete(call.promise(), |_| Shape::Nothing)),
        (true, _) => Value::read(&answer.body).ok().map(|value| {
            got.json = value;
            let shape = |place: &str| match place {
                "" => Shape::of(&got.json),
                place => Shape::of(response::at(&got.json, place)),
            };
            response::is_complete(call.promise(), shape)
        }),
        (false, _) => parse(&text).ok().map(|value| {
            got.value = value;
            response::is_complete(call.promise(), |place| shape(&got.value, place))
        }),
    };
    if is_kept == Some(true) {
        return Ok((Outcome::Response(answer), got));
    }
    (got.value, got.json) = Default::default();
    Ok((Outcome::Unreadable(answer), got))
}

/// Whether a failed `fetch` says that no connection was made: by the error codes of Node, which keeps them in the cause, and
/// of Bun. Browsers do not tell.
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

/// Why a token function failed: where the API of the tokens was away or asked to wait, that passes by itself.
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

/// What a thrown value says, with the cause that Node keeps beside "fetch failed"; `otherwise` where it says nothing.
fn words(error: &JsValue, otherwise: &str) -> String {
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
    /// Calls the hook with the operation, the attempt and some facts; what it throws is its own affair.
    fn tell(&self, what: &str, call: &Call, facts: &[(&str, JsValue)]) {
        let Some(tell) = &self.tell else { return };
        let event = Bag::new();
        let id = call
            .operation()
            .map_or(JsValue::UNDEFINED, |operation| (*operation.id).into());
        let all = [("operation", id), ("attempt", call.attempts().into())];
        for (name, fact) in all.iter().chain(facts) {
            event.put_value(name, fact);
        }
        let _ = tell.call2(&JsValue::UNDEFINED, &what.into(), &event);
    }

    async fn bring_token(&self, call: &Call, rejected: bool, bell: &Bell) -> Result<Secret, Error> {
        let configuration = |message| Error::new(Code::Configuration, message);
        // A token that does not change cannot be renewed: it comes back, and the refusal stands.
        if let (true, None, Some(sent)) = (rejected, &self.token, call.sent_token()) {
            return Secret::new(sent);
        }
        let missing = "no token: pass `token` to createClient";
        let bring = self.token.as_ref().ok_or_else(|| configuration(missing))?;
        let sent = call.sent_token().map_or(JsValue::UNDEFINED, Into::into);
        let answer = match bring.call2(&JsValue::UNDEFINED, &rejected.into(), &sent) {
            Ok(promise) => bell.unless(&promise).await,
            Err(error) => Err(Some(error)),
        };
        match answer {
            Ok(token) => {
                let message = "`token` must be a string, or a function that returns one";
                Secret::new(&token.as_string().ok_or_else(|| configuration(message))?)
            }
            Err(None) => {
                let message = "no token before the deadline of the call";
                Err(Error::new(Code::Timeout, message))
            }
            Err(Some(error)) => {
                let why = response::short(&call.redact(&words(&error, "it gave no reason")));
                let message = join(&["the token function failed: ", &why]);
                Err(Error::new(code_of(&error), message))
            }
        }
    }
}

/// HighLevel from a Rust app in the browser.
///
/// ```no_run
/// # #[cfg(feature = "fetch")]
/// # async fn example() -> Result<(), leadbridge::Error> {
/// use leadbridge::{Client, Session};
/// use leadbridge::json;
///
/// // In a page, the base URL is a proxy of yours that adds the token.
/// let session = Session { base_url: "/api".into(), ..Session::with_token("page")?.at("loc_1") };
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
    /// A client that calls as this session says.
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

    /// The client sending through this function instead of the global `fetch`.
    #[must_use]
    pub fn through(mut self, fetch: Function) -> Self {
        self.host.fetch = Some(fetch);
        self
    }

    /// The client with other options for each call.
    #[must_use]
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Calls an operation; gives the body of the answer, or null.
    ///
    /// # Errors
    /// As [`Call::with`] and [`run`].
    pub async fn call(&self, id: &str, params: Value) -> Result<Value, Error> {
        let call = Call::with(id, params, &self.session.borrow(), self.options, false)?;
        Ok(run(call, &self.session, &self.host).await?.json)
    }
}
