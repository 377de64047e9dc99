//! The driver: carries out what a [`Call`] says, with `fetch`.
//!
//! One loop, two ways to send: in a page through gloo-net; on a server, or where the user passes a `fetch`, by that
//! function directly, which costs a third less time there (no `Request` object is built).

use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use crate::json::Value;
use gloo_net::http::RequestBuilder;
use gloo_timers::callback::Timeout;
use js_sys::{Array, Function, JsString, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal, FormData};

use crate::call::{Answer, Call, Outcome, Patience, Step};
use crate::error::{Code, Error, Millis};
use crate::http::{Method, Request, Response};
use crate::request::MULTIPART;
use crate::session::{Secret, Session};
use crate::text::{join, natural};

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
}

/// Headers that the core reads of an answer that is no success.
const READ: [&str; 5] = [
    "retry-after",
    "x-ratelimit-interval-milliseconds",
    "x-ratelimit-daily-remaining",
    "content-type",
    "date",
];

/// What the host brings to a call.
#[derive(Clone, Debug, Default)]
pub struct Host {
    /// Anything shaped like `fetch`; without one, the global.
    pub fetch: Option<Function>,
    /// Asked for a token with whether the last was rejected; answers a text or a promise of one.
    pub token: Option<Function>,
    /// Stops the call, waits included.
    pub signal: Option<AbortSignal>,
    /// Told of each `request`, `response`, `retry` and `warning`, with an object of facts.
    pub tell: Option<Function>,
    /// Files of the body, which stand in it by number: see [`FILE`].
    pub files: Option<Array>,
    /// Whether the answer's text is to come along in [`Answer::response`].
    pub text: bool,
}

/// What stands in a body for a file: this mark, and its number in [`Host::files`]. No text of a caller begins like it.
pub const FILE: &str = "\u{0}file:";

/// A success with its value still on JavaScript's side.
#[derive(Debug)]
pub struct Fetched {
    /// The answer, without its body.
    pub answer: Answer,
    /// The parsed body; undefined for an empty one.
    pub value: JsValue,
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
    let bell = Rc::new(Bell::default());
    let _stop = host.signal.as_ref().map(|signal| Stop::on(signal, &bell));
    let mut value = JsValue::UNDEFINED;
    let mut headers = JsValue::UNDEFINED;
    loop {
        if host.signal.as_ref().is_some_and(AbortSignal::aborted) {
            return Err(Error::new(Code::Aborted, "the signal stopped the call"));
        }
        let step = call.poll(&session.borrow(), now());
        let outcome = match step {
            Step::Done(Err(error)) => return Err(error),
            Step::Done(Ok(answer)) => {
                if answer.recovered {
                    value = parse(&answer.response.body.as_str().into()).unwrap_or_default();
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
                    value,
                    headers,
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
                Outcome::Token(host.bring_token(rejected, &bell).await)
            }
            Step::Send { request, until } => {
                host.tell(
                    "request",
                    &call,
                    &[
                        ("method", request.method.as_str().into()),
                        ("url", (&request.url).into()),
                    ],
                );
                let began = now();
                let (outcome, body, found) = attempt(&call, host, &request, until, &bell).await;
                (value, headers) = (body, found);
                if let Outcome::Answer(answer)
                | Outcome::Unreadable(answer)
                | Outcome::TooLarge(answer) = &outcome
                {
                    let took = now().saturating_sub(began) as f64;
                    host.tell(
                        "response",
                        &call,
                        &[("status", answer.status.into()), ("took", took.into())],
                    );
                }
                outcome
            }
        };
        call.handle(&mut session.borrow_mut(), now(), outcome);
    }
}

/// Sends once and reads what comes, until the time is up or the caller stops.
async fn attempt(
    call: &Call,
    host: &Host,
    request: &Request,
    until: Millis,
    bell: &Rc<Bell>,
) -> (Outcome, JsValue, JsValue) {
    let none = |outcome| (outcome, JsValue::UNDEFINED, JsValue::UNDEFINED);
    let Ok(controller) = AbortController::new() else {
        return none(Outcome::Failed(
            "this runtime has no AbortController".into(),
        ));
    };
    let _timer = bell.ring_at(until);
    let failed = |error: Option<JsValue>| match error {
        Some(error) => none(Outcome::Failed(words(&error))),
        None => {
            controller.abort();
            none(Outcome::TimedOut)
        }
    };
    let sent = match send(host, request, &controller.signal()) {
        Ok(sending) => bell.unless(sending).await,
        Err(error) => Err(Some(error)),
    };
    let response: web_sys::Response = match sent {
        Ok(response) => response.unchecked_into(),
        Err(error) => return failed(error),
    };
    let status = response.status();
    let headers = response.headers();
    let is_success = (200..300).contains(&status);
    if is_success && call.operation().is_some_and(|operation| operation.binary) {
        let file = match response.blob() {
            Ok(reading) => bell.unless(reading).await,
            Err(error) => Err(Some(error)),
        };
        return match file {
            Ok(file) => {
                let answer = Response {
                    status,
                    ..Response::default()
                };
                (Outcome::Answer(answer), file, headers.into())
            }
            Err(error) => failed(error),
        };
    }
    let text = match response.text() {
        Ok(reading) => bell.unless(reading).await,
        Err(error) => Err(Some(error)),
    };
    let text: JsString = match text {
        Ok(text) => text.unchecked_into(),
        Err(error) => return failed(error),
    };
    let mut answer = Response {
        status,
        ..Response::default()
    };
    if !is_success || call.wants_body(status) {
        answer.headers = READ
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), headers.get(name).ok()??)))
            .collect();
    }
    if host.text || call.wants_body(status) {
        answer.body = String::from(&text);
    }
    if !is_success || text.length() == 0 {
        return (Outcome::Answer(answer), JsValue::UNDEFINED, headers.into());
    }
    match parse(&text) {
        Ok(value) => (Outcome::Answer(answer), value, headers.into()),
        Err(_) => (
            Outcome::Unreadable(answer),
            JsValue::UNDEFINED,
            headers.into(),
        ),
    }
}

thread_local! {
    /// Whether this is a page, whose own `fetch` goes through gloo-net.
    static IS_PAGE: bool = Reflect::has(&js_sys::global(), &"document".into()).unwrap_or(false);
}

/// The two ways to send.
fn send(host: &Host, request: &Request, signal: &AbortSignal) -> Result<Promise, JsValue> {
    let parts = (request.header("content-type") == Some(MULTIPART))
        .then(|| form_data(request, host.files.as_ref()))
        .transpose()?;
    let fetch: Function = match &host.fetch {
        Some(fetch) => fetch.clone(),
        None if parts.is_none() && IS_PAGE.with(|is_page| *is_page) => {
            return send_from_page(request, signal);
        }
        None => Reflect::get(&js_sys::global(), &"fetch".into())?.dyn_into()?,
    };
    let headers = Bag::new();
    for (name, value) in &request.headers {
        // The host writes this one itself, with the boundary between the parts.
        if value != MULTIPART {
            headers.put(name, value);
        }
    }
    let init = Bag::new();
    init.put("method", request.method.as_str());
    init.put_value("headers", &headers);
    init.put_value("signal", signal);
    match (&parts, &request.body) {
        (Some(parts), _) => init.put_value("body", parts),
        (None, Some(text)) => init.put("body", text),
        (None, None) => {}
    }
    let answer = fetch.call2(&JsValue::UNDEFINED, &request.url.as_str().into(), &init)?;
    Ok(Promise::resolve(&answer))
}

/// The fields of a JSON body as parts; lists become several parts of one name.
fn form_data(request: &Request, files: Option<&Array>) -> Result<FormData, JsValue> {
    let parts = FormData::new()?;
    let body: Value = Value::read(request.body.as_deref().unwrap_or_default()).unwrap_or_default();
    for (name, value) in body.as_object().into_iter().flatten() {
        let items = value
            .as_array()
            .map_or(core::slice::from_ref(value), Vec::as_slice);
        for item in items {
            let text = item
                .as_str()
                .map_or_else(|| item.to_string(), str::to_owned);
            let file = text
                .strip_prefix(FILE)
                .and_then(|number| u32::try_from(natural(number)?).ok());
            match (file, files) {
                (Some(number), Some(files)) => {
                    parts.append_with_blob(name, files.get(number).unchecked_ref())?;
                }
                _ => parts.append_with_str(name, &text)?,
            }
        }
    }
    Ok(parts)
}

fn send_from_page(request: &Request, signal: &AbortSignal) -> Result<Promise, JsValue> {
    let mut builder = RequestBuilder::new(&request.url)
        .method(method(request.method))
        .abort_signal(Some(signal));
    for (name, value) in &request.headers {
        builder = builder.header(name, value);
    }
    let ready = match &request.body {
        Some(body) => builder.body(body.as_str()),
        None => builder.build(),
    };
    let ready = ready.map_err(|error| js_error(&error))?;
    Ok(wasm_bindgen_futures::future_to_promise(async move {
        let response = ready.send().await.map_err(|error| js_error(&error))?;
        Ok(web_sys::Response::from(response).into())
    }))
}

fn method(method: Method) -> gloo_net::http::Method {
    match method {
        Method::Delete => gloo_net::http::Method::DELETE,
        Method::Get => gloo_net::http::Method::GET,
        Method::Patch => gloo_net::http::Method::PATCH,
        Method::Post => gloo_net::http::Method::POST,
        Method::Put => gloo_net::http::Method::PUT,
    }
}

fn js_error(error: &gloo_net::Error) -> JsValue {
    js_sys::Error::new(&error.to_string()).into()
}

/// What a thrown value says, with the cause that Node keeps beside "fetch failed".
fn words(error: &JsValue) -> String {
    let message = |value: &JsValue| {
        Reflect::get(value, &"message".into())
            .ok()
            .and_then(|text| text.as_string())
    };
    let mut text = message(error).unwrap_or_else(|| "fetch failed".to_owned());
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

fn now() -> Millis {
    js_sys::Date::now() as Millis
}

impl Host {
    /// Calls the hook with the operation, the attempt and some facts; what it throws is its own affair.
    fn tell(&self, what: &str, call: &Call, facts: &[(&str, JsValue)]) {
        let Some(tell) = &self.tell else { return };
        let event = Bag::new();
        let id = call
            .operation()
            .map_or(JsValue::UNDEFINED, |operation| operation.id.into());
        let all = [("operation", id), ("attempt", call.attempts().into())];
        for (name, fact) in all.iter().chain(facts) {
            event.put_value(name, fact);
        }
        let _ = tell.call2(&JsValue::UNDEFINED, &what.into(), &event);
    }

    async fn bring_token(&self, rejected: bool, bell: &Bell) -> Result<Secret, Error> {
        let missing = || {
            Error::new(
                Code::Configuration,
                "no token: pass `token` to createClient",
            )
        };
        let bring = self.token.as_ref().ok_or_else(missing)?;
        let promise = bring
            .call1(&JsValue::UNDEFINED, &rejected.into())
            .map(|answer| Promise::resolve(&answer));
        let answer = match promise {
            Ok(promise) => bell.unless(promise).await,
            Err(error) => Err(Some(error)),
        };
        match answer {
            Ok(token) => Secret::new(&token.as_string().ok_or_else(missing)?),
            Err(None) => {
                let message = "no token before the deadline of the call";
                Err(Error::new(Code::Timeout, message))
            }
            Err(Some(error)) => {
                let message = join(&["the token function failed: ", &words(&error)]);
                Err(Error::new(Code::Unauthorized, message))
            }
        }
    }
}

/// What ends a wait before the work does: the caller's signal, or the clock. A `fetch` of the caller's need not heed the
/// signal that it is given, and a token function is given none.
#[derive(Default)]
struct Bell {
    is_late: Cell<bool>,
    is_stopped: Cell<bool>,
    /// Who waits.
    waker: Cell<Option<Waker>>,
}

impl Bell {
    fn ring(&self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }

    /// Has it ring at a time, unless the timer is dropped before. Engines know no longer time than `i32::MAX`, which is 24
    /// days.
    fn ring_at(self: &Rc<Self>, until: Millis) -> Option<Timeout> {
        self.is_late.set(false);
        let wait = until.saturating_sub(now()).min(i32::MAX as Millis) as u32;
        let bell = self.clone();
        let ring = move || {
            bell.is_late.set(true);
            bell.ring();
        };
        (until < Millis::MAX).then(|| Timeout::new(wait, ring))
    }

    /// What a promise comes to, or `Err(None)` once the bell rings.
    async fn unless(&self, work: Promise) -> Result<JsValue, Option<JsValue>> {
        let mut work = JsFuture::from(work);
        poll_fn(|context| match Pin::new(&mut work).poll(context) {
            Poll::Ready(done) => Poll::Ready(done.map_err(Some)),
            Poll::Pending => self.poll(context).map(|()| Err(None)),
        })
        .await
    }

    async fn rings(&self) {
        poll_fn(|context| self.poll(context)).await;
    }

    fn poll(&self, context: &Context<'_>) -> Poll<()> {
        if self.is_late.get() || self.is_stopped.get() {
            return Poll::Ready(());
        }
        self.waker.set(Some(context.waker().clone()));
        Poll::Pending
    }
}

/// The caller's signal, ringing the bell while the call lasts.
struct Stop {
    signal: AbortSignal,
    listener: Closure<dyn FnMut()>,
}

impl Stop {
    fn on(signal: &AbortSignal, bell: &Rc<Bell>) -> Self {
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
    patience: Patience,
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
            patience: Patience::default(),
        }
    }

    /// The client sending through this function instead of the global `fetch`.
    #[must_use]
    pub fn through(mut self, fetch: Function) -> Self {
        self.host.fetch = Some(fetch);
        self
    }

    /// The client with another patience.
    #[must_use]
    pub fn patient(mut self, patience: Patience) -> Self {
        self.patience = patience;
        self
    }

    /// Calls an operation; gives the body of the answer, or null.
    ///
    /// # Errors
    /// As [`Call::with`] and [`run`].
    pub async fn call(&self, id: &str, params: Value) -> Result<Value, Error> {
        let call = Call::with(id, params, &self.session.borrow(), self.patience, false)?;
        Ok(run(call, &self.session, &self.host).await?.answer.json())
    }
}
