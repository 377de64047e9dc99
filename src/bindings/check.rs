//! Questions that need no network.

use crate::json;
use crate::json::{Map, Value};
use wasm_bindgen::prelude::*;

use super::call::{object_of, to_js, version};
use crate::call::operation;
use crate::error::{Code, Error};
use crate::paging::{Digest, Pages as CorePages};
use crate::session::{Secret, Session};
use crate::{catalogue, country, email, fields, phone, request};

/// Every problem of an operation's parameters (JSON text), as an array.
#[wasm_bindgen]
pub fn check(
    id: &str,
    params: &str,
    version_name: Option<String>,
    location: Option<String>,
) -> Result<JsValue, JsValue> {
    // A client fills in location and company, so their absence is no mistake of these parameters.
    let filled = Some("filled-in".to_owned());
    let location = location.or_else(|| filled.clone());
    let session = Session {
        version: version(version_name.as_deref())?,
        location,
        company: filled,
        ..Session::default()
    };
    let params = object_of(params)?;
    let operation = operation(id).map_err(|error| to_js(&error))?;
    match request::build(operation, &params, &session, false) {
        Ok(_) => Ok(to_js(&json!([]))),
        Err(error) if error.code() == Code::Invalid => Ok(to_js(&error.problems())),
        Err(error) => Err(to_js(&error)),
    }
}

/// The request that a call would send, as `{ method, url, headers, body }`.
#[wasm_bindgen]
pub fn build(
    id: &str,
    params: &str,
    version_name: Option<String>,
    token: Option<String>,
    location: Option<String>,
    base_url: Option<String>,
) -> Result<JsValue, JsValue> {
    let token = token
        .map(|token| Secret::new(&token))
        .transpose()
        .map_err(|error| to_js(&error))?;
    let mut session = Session {
        version: version(version_name.as_deref())?,
        location,
        token,
        ..Session::default()
    };
    if let Some(base_url) = base_url {
        session.base_url = base_url;
    }
    let operation = operation(id).map_err(|error| to_js(&error))?;
    let mut request = request::build(operation, &object_of(params)?, &session, false)
        .map_err(|error| to_js(&error))?;
    request::authorize(&mut request, &session);
    let headers: Map = request.headers.into_iter().collect();
    Ok(to_js(&json!({
        "method": request.method.as_str(), "url": request.url, "headers": headers, "body": request.body,
    })))
}

fn trouble(code: &str, message: &str, value: &str) -> JsValue {
    to_js(&json!({ "path": "", "code": code, "message": message, "value": value }))
}

/// A phone number read: `{ e164, country, possible, valid }`, or a problem.
#[wasm_bindgen(js_name = normalizePhone)]
pub fn normalize_phone(text: &str, country_name: &str) -> JsValue {
    match phone::read(text, country::code(country_name).unwrap_or_default()) {
        Ok(phone) => to_js(&json!({
            "e164": phone.e164, "country": phone.country, "possible": true, "valid": phone.valid,
        })),
        Err(wrong) => trouble(wrong.code(), wrong.message(), text),
    }
}

/// An e-mail address in its one spelling, or a problem.
#[wasm_bindgen(js_name = normalizeEmail)]
pub fn normalize_email(text: &str) -> JsValue {
    match email::normalize(text) {
        Ok(address) => address.into(),
        Err(wrong) => trouble(wrong.code(), wrong.message(), text),
    }
}

/// A number in E.164 as people write it, `national` or `international`.
#[wasm_bindgen(js_name = formatPhone)]
pub fn format_phone(e164: &str, style: &str) -> String {
    let style = if style == "national" {
        phone::Style::National
    } else {
        phone::Style::International
    };
    phone::format(e164, style)
}

/// A list, page by page.
#[wasm_bindgen]
pub struct Pages(CorePages);

#[wasm_bindgen]
impl Pages {
    /// Begins a list; `params` is JSON text.
    #[wasm_bindgen(constructor)]
    pub fn new(id: &str, params: &str) -> Result<Self, JsValue> {
        let params = Value::Object(object_of(params)?);
        CorePages::new(id, params)
            .map(Self)
            .map_err(|error| to_js(&error))
    }

    /// Where the items are in an answer.
    #[wasm_bindgen(getter)]
    pub fn items(&self) -> String {
        self.0.items().to_owned()
    }

    /// Where an answer says how to go on.
    #[wasm_bindgen(getter)]
    pub fn next(&self) -> String {
        self.0.next().to_owned()
    }

    /// The cursor of the page to come; undefined for the first and after the last.
    #[wasm_bindgen(getter)]
    pub fn cursor(&self) -> Option<String> {
        self.0.cursor().map(str::to_owned)
    }

    /// The parameters of the page to come, as JSON text; undefined after the last.
    #[wasm_bindgen(getter)]
    pub fn params(&self) -> Option<String> {
        Some(self.0.params()?.to_string())
    }

    /// Takes the digest of a page, as JSON text.
    pub fn take(&mut self, digest: &str) -> Result<(), JsValue> {
        let digest = Value::read(digest).unwrap_or_default();
        self.0
            .take(&Digest::read(&digest))
            .map_err(|error| to_js(&error))
    }
}

/// Every row of the table, as JSON text.
#[wasm_bindgen]
pub fn rows() -> String {
    catalogue::rows().to_string()
}

/// The fields of an operation as a tree, as JSON text.
#[wasm_bindgen]
pub fn describe(id: &str, version_name: Option<String>) -> Result<String, JsValue> {
    let found = catalogue::describe(id, version(version_name.as_deref())?);
    found
        .map(|fields| fields.to_string())
        .map_err(|error| to_js(&error))
}

/// Custom fields by name as the list that a request takes; both are JSON text, and so is the answer.
#[wasm_bindgen(js_name = resolveFields)]
pub fn resolve_fields(defined: &str, given: &str) -> Result<String, JsValue> {
    let defined = Value::read(defined).unwrap_or_default();
    let found = fields::resolve(&defined, &object_of(given)?);
    found
        .map(|values| values.to_string())
        .map_err(|problems| to_js(&Error::invalid(problems)))
}
