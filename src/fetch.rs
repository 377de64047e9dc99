//! The driver: carries out what a [`Call`] says, with `fetch`.
//!
//! One loop, two ways to send: in a page through gloo-net; on a server, or where the user passes a `fetch`, by that
//! function directly, which costs a third less time there (no `Request` object is built).

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::json::Value;
use gloo_net::http::RequestBuilder;
use gloo_timers::callback::Timeout;
use js_sys::{Array, ArrayBuffer, Function, JsString, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal, FormData};

use crate::call::{Answer, Call, Outcome, Patience, Step};
use crate::error::{Code, Error, Millis};
use crate::http::{Method, Request, Response};
use crate::refusal::{self, Shape};
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
    pub answer: Answer,
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
            return Err(call.stopped());
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
                        ("url", call.hide(&request.url).into()),
                    ],
                );
                let began = bell.now();
                let outcome;
                (outcome, got) = attempt(&call, host, &request, until, &bell).await;
                if let Outcome::Answer(answer)
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
        if bell.is_stopped.get() && !matches!(outcome, Outcome::Answer(_)) {
            return Err(call.stopped());
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
        return Ok((Outcome::Answer(answer), got));
    }
    let is_success = (200..300).contains(&answer.status);
    let is_file = is_success && call.operation().is_some_and(|operation| operation.binary);
    let limit = match (is_success, host.max_bytes) {
        (false, _) => ERROR_BYTES,
        (true, None) => MAX_BYTES,
        (true, Some(bytes)) => bytes as f64,
    };
    if !is_success || call.wants_body(answer.status) {
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
        return Ok((Outcome::Answer(answer), got));
    }
    let text: JsString = body.unchecked_into();
    if host.text || call.wants_body(answer.status) {
        answer.body = String::from(&text);
    }
    if !is_success {
        return Ok((Outcome::Answer(answer), got));
    }
    let is_kept = match (host.text, text.length()) {
        (_, 0) => Some(refusal::is_kept(call.promise(), |_| Shape::Nothing)),
        (true, _) => Value::read(&answer.body).ok().map(|value| {
            got.json = value;
            let shape = |place: &str| match place {
                "" => Shape::of(&got.json),
                place => Shape::of(refusal::at(&got.json, place)),
            };
            refusal::is_kept(call.promise(), shape)
        }),
        (false, _) => parse(&text).ok().map(|value| {
            got.value = value;
            refusal::is_kept(call.promise(), |place| shape(&got.value, place))
        }),
    };
    if is_kept == Some(true) {
        return Ok((Outcome::Answer(answer), got));
    }
    (got.value, got.json) = Default::default();
    Ok((Outcome::Unreadable(answer), got))
}

/// The body as a string, or as a `Blob`. Of one that is larger than `limit` the beginning, if it is no success; otherwise
/// nothing. The rest is cancelled, not read.
async fn read(
    response: &Fetchable,
    headers: &JsValue,
    is_success: bool,
    is_file: bool,
    limit: f64,
    bell: &Bell,
) -> Result<Option<JsValue>, Missing> {
    let length = header(headers, "content-length").and_then(|length| natural(&length));
    let is_larger = |length: f64| is_success && length > limit;
    let is_encoded = header(headers, "content-encoding").is_some();
    let stream = response.body().unwrap_or_default();
    let reader = match length {
        // The length is that of the body, as HTTP requires: no need to count.
        Some(length) if length as f64 <= limit && !is_encoded => None,
        _ => stream.unchecked_ref::<Stream>().reader().ok(),
    };
    let Some(reader) = reader else {
        let reading = if is_file {
            response.blob()?
        } else {
            response.text()?
        };
        let body = bell.unless(&reading).await?;
        if is_file {
            let size = Reflect::get(&body, &"size".into())?.as_f64();
            let size = size.ok_or_else(|| thrown("blob() resolved to no Blob"))?;
            return Ok((!is_larger(size)).then_some(body));
        }
        let text: &JsString = body
            .dyn_ref()
            .ok_or_else(|| thrown("text() resolved to no string"))?;
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
            Ok(reading) => bell.unless(&reading).await,
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
        // Test environments such as jsdom have a `Uint8Array` of their own, so that its class says nothing.
        if !ArrayBuffer::is_view(&bytes) {
            return Err(thrown("the body is no stream of bytes"));
        }
        let bytes: &Uint8Array = bytes.unchecked_ref();
        let room = limit - size;
        // An endless stream of nothing has an end too.
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

fn header(headers: &JsValue, name: &str) -> Option<String> {
    headers.unchecked_ref::<Named>().get(name).ok()?.as_string()
}

/// Lets a promise go that may reject: nobody waits for it.
fn forget(promise: Result<JsValue, JsValue>) {
    if let Ok(promise) = promise {
        let _ = Promise::all_settled(&Array::of1(&promise));
    }
}

fn thrown(message: &str) -> Missing {
    Some(js_sys::Error::new(message).into())
}

/// What is at a place of a parsed body.
fn shape(value: &JsValue, place: &str) -> Shape {
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

thread_local! {
    /// Whether this is a page, whose own `fetch` goes through gloo-net.
    static IS_PAGE: bool = Reflect::has(&js_sys::global(), &"document".into()).unwrap_or(false);
}

/// The two ways to send.
fn send(host: &Host, request: &Request, signal: &AbortSignal) -> Result<JsValue, JsValue> {
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
    init.put("redirect", "manual");
    match (&parts, &request.body) {
        (Some(parts), _) => init.put_value("body", parts),
        (None, Some(text)) => init.put("body", text),
        (None, None) => {}
    }
    fetch.call2(&JsValue::UNDEFINED, &request.url.as_str().into(), &init)
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
            let text = item.to_text();
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

fn send_from_page(request: &Request, signal: &AbortSignal) -> Result<JsValue, JsValue> {
    let mut builder = RequestBuilder::new(&request.url)
        .method(method(request.method))
        .redirect(web_sys::RequestRedirect::Manual)
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
    })
    .into())
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
                let why = refusal::short(&call.hide(&words(&error, "it gave no reason")));
                let message = join(&["the token function failed: ", &why]);
                Err(Error::new(Code::Unauthorized, message))
            }
        }
    }
}

/// What ends a wait before the work does: the caller's signal, or the clock. A `fetch` of the caller's need not heed the
/// signal that it is given, and a token function is given none.
struct Bell {
    /// The time of day when the call began, and what the monotonic clock said then: the clock of a system may be set while
    /// the call lasts.
    began: (f64, f64),
    is_late: Cell<bool>,
    is_stopped: Cell<bool>,
    /// Ends the wait under way.
    ring: Cell<Option<Function>>,
    /// What a wait resolves to that was ended; equal to nothing else.
    mark: Bag,
}

impl Bell {
    fn new() -> Self {
        Self {
            began: (js_sys::Date::now(), elapsed()),
            is_late: Cell::new(false),
            is_stopped: Cell::new(false),
            ring: Cell::new(None),
            mark: Bag::new(),
        }
    }

    /// The time of day by the monotonic clock.
    fn now(&self) -> Millis {
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
    fn ring_at(self: &Rc<Self>, until: Millis) -> Option<Timeout> {
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
    async fn unless(&self, work: &JsValue) -> Result<JsValue, Missing> {
        let rings = self.promise();
        let race = Promise::race(&Array::of2(work, &rings));
        let done = JsFuture::from(race).await;
        self.ring.set(None);
        match done {
            Ok(value) if Object::is(&value, &self.mark) => Err(None),
            done => done.map_err(Some),
        }
    }

    async fn rings(&self) {
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
        Ok(run(call, &self.session, &self.host).await?.json)
    }
}
