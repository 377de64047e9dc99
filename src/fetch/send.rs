//! Sends a request, with the page's `fetch` or with a `fetch` function.

use gloo_net::http::RequestBuilder;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{AbortSignal, FormData};

use super::{Bag, FILE, Host};
use crate::http::{Method, Request};
use crate::json::Value;
use crate::request::MULTIPART;
use crate::text::natural;

thread_local! {
    /// Whether this is a page, where the global `fetch` is called through gloo-net.
    static IS_PAGE: bool = Reflect::has(&js_sys::global(), &"document".into()).unwrap_or(false);
}

/// Sends a request and returns the promise of its response.
pub(super) fn send(
    host: &Host,
    request: &Request,
    signal: &AbortSignal,
) -> Result<JsValue, JsValue> {
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
        // The host sets this header, which includes the boundary of the parts.
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

/// Converts a JSON body to form fields; an array becomes several fields with the same name.
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
