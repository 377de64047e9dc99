//! Builds the HTTP request of an operation from its parameters, or returns every validation error.

use crate::country;
use crate::json::{Map, Value};
use crate::text::{join, list};

use crate::api::{Auth, Row};
use crate::check::{Checker, Path, Side, child, kind_of, nearest, text_to_wire, to_wire};
use crate::error::{Code, Error, Problem};
use crate::http::{Method, Request, encode};
use crate::operation::{Content, Operation};
use crate::schema::{Fields, Fill, Kind, Version};
use crate::session::Session;

/// Parameter names that the call itself reads; they are not sent as query parameters.
const RESERVED: [&str; 3] = ["body", "query", "after"];

/// Returns parameters as an object. Null is an empty object.
///
/// # Errors
/// [`Code::Invalid`] for any other value.
pub(crate) fn object(params: Value) -> Result<Map, Error> {
    match params {
        Value::Object(params) => Ok(params),
        Value::Null => Ok(Map::new()),
        other => {
            let message = join(&["must be an object of parameters, not ", kind_of(&other)]);
            Err(Error::invalid(vec![Problem::new(
                "params",
                "wrong_type",
                message,
            )]))
        }
    }
}

/// Builds the request of an operation.
///
/// `params` is an object with the path and query parameters by name, and the request body as `body`. A query parameter
/// that has the same name as a path parameter goes into the nested object `query`. A required location or company that is
/// missing is taken from the session. With `unchecked`, the request is built even if parameters fail validation, unless
/// a path parameter is missing or invalid.
///
/// The request has no `Authorization` header: call [`authorize`] just before sending it.
///
/// # Errors
/// [`Code::Invalid`] with every validation error; [`Code::UnknownOperation`] if the session's API version does not have
/// the operation; [`Code::ScopeMissing`] if [`Session::scopes`] is set and lacks a scope of the operation.
pub fn build(
    operation: &Row,
    params: Map,
    session: &Session,
    unchecked: bool,
) -> Result<Request, Error> {
    build_both(operation, params, session, unchecked).map(|(request, _)| request)
}

/// Like [`build`], and also returns the body as it is sent.
pub(crate) fn build_both(
    operation: &Row,
    mut params: Map,
    session: &Session,
    unchecked: bool,
) -> Result<(Request, Option<Value>), Error> {
    let Some(path) = operation.path_in(session.version) else {
        return Err(absent(operation, session.version));
    };
    if let Some(scopes) = &session.scopes {
        let granted = |scope: &str| scopes.iter().any(|granted| granted == scope);
        if let Some(scope) = operation
            .scope
            .split(' ')
            .find(|scope| !scope.is_empty() && !granted(scope))
        {
            let message = join(&[
                &operation.id,
                " needs the scope ",
                scope,
                ", which the token does not have",
            ]);
            return Err(Error::new(Code::ScopeMissing, message));
        }
    }
    fill_in(operation, &mut params, session);
    let found = problems_in(operation, &params, session.version, country(session));
    let prevents_sending = |problem: &Problem| {
        !unchecked || Operation::path_parameters(path).any(|name| name == problem.path)
    };
    if found.iter().any(prevents_sending) {
        let error = Error::invalid(found);
        // The operation takes a secret, and its value may be in a field with a misspelt name.
        return Err(match operation.secret.is_empty() {
            true => error,
            false => error.without_values(),
        });
    }
    Ok(write(operation, path, params, session))
}

/// Returns every validation error of the parameters, in the order path, query, body; empty if they are valid.
///
/// Unlike [`build`], it uses no session: a missing location or company is an error, and a national phone number is read
/// in the country that the same object names, if any.
pub fn problems(operation: &Row, params: &Map, version: Version) -> Vec<Problem> {
    problems_in(operation, params, version, "")
}

/// The session's country as a two-letter code, or an empty string.
fn country(session: &Session) -> &'static str {
    let country = session.country.as_deref();
    country.and_then(country::region).unwrap_or_default()
}

fn problems_in(
    operation: &Row,
    params: &Map,
    version: Version,
    country: &'static str,
) -> Vec<Problem> {
    let missing = operation.models().rules.missing;
    let mut checker = Checker::new(operation.models(), version, Side::Caller);
    checker.country = country;
    let path = operation.path_in(version).unwrap_or(operation.path());
    for name in Operation::path_parameters(path) {
        match params.get(name) {
            Some(Value::String(text)) if matches!(text.trim(), "" | "." | "..") => {
                checker
                    .problems
                    .push(Problem::new(name, "missing", "is empty: give the id"));
            }
            Some(value @ (Value::String(_) | Value::Number(_))) => {
                if let Some(field) = operation.path_fields.named(name, version) {
                    checker.value(&field.kind, value, Path::Root(name), params);
                }
            }
            None | Some(Value::Null) => {
                checker.problems.push(Problem::new(
                    name,
                    "missing",
                    match missing(name) {
                        "is required" => "is required: it is part of the path",
                        remedy => remedy,
                    },
                ));
            }
            Some(other) => {
                checker
                    .problems
                    .push(Problem::new(name, "wrong_type", "must be a string").with_value(other));
            }
        }
    }
    for field in operation.query.of(version) {
        match query_value(path, params, &field.name) {
            None | Some(Value::Null) if field.required => {
                let problem = Problem::new(&*field.name, "missing", missing(&field.name));
                checker.problems.push(problem);
            }
            None | Some(Value::Null) => {}
            Some(value) => checker.value(&field.kind, value, Path::Root(&field.name), params),
        }
    }
    let is_given =
        |name: &str| query_value(path, params, name).is_some_and(|value| !value.is_null());
    let mut one_of = operation.one_of.split(' ').filter(|name| !name.is_empty());
    if let Some(first) = one_of.next()
        && !operation.one_of.split(' ').any(is_given)
    {
        let others: Vec<&str> = one_of.collect();
        let message = join(&["is needed, or ", &list(&others, " or ")]);
        checker
            .problems
            .push(Problem::new(first, "one_required", message));
    }
    let in_query = params.get("query").and_then(Value::as_object);
    let names = params
        .keys()
        .filter(|name| !is_reserved(operation, name))
        .map(|name| (name.as_str(), name.clone()));
    let nested = in_query
        .into_iter()
        .flat_map(Map::keys)
        .map(|name| (name.as_str(), child("query", name)));
    for (name, at) in names.chain(nested) {
        let known = || {
            Operation::path_parameters(path)
                .chain(operation.query.of(version).map(|field| &*field.name))
        };
        if known().any(|known| known == name) {
            continue;
        }
        let message = match nearest(name, known()) {
            Some(near) => join(&["is not a parameter here; did you mean ", near, "?"]),
            None if operation.body_in(version).is_some() => {
                "is not a parameter here; fields of the body go into body".to_owned()
            }
            None => "is not a parameter here".to_owned(),
        };
        checker
            .problems
            .push(Problem::new(at, "unknown_parameter", message));
    }
    match (operation.body_in(version), params.get("body")) {
        (Some(kind), Some(body)) => checker.body(kind, body, "body"),
        (Some(kind), None) => checker.body(kind, &Value::Object(Map::new()), "body"),
        (None, Some(_)) => {
            let message = "is not taken by this operation: leave it out";
            checker
                .problems
                .push(Problem::new("body", "unknown_parameter", message));
        }
        (None, None) => {}
    }
    checker.problems
}

/// Adds the session's token as the header that the API expects ([`Auth`]). Does nothing if the session has no token.
pub fn authorize(request: &mut Request, session: &Session) {
    let Some(token) = &session.token else {
        return;
    };
    let (name, value) = match &session.api.auth {
        Auth::Bearer => ("Authorization", join(&["Bearer ", token.reveal()])),
        Auth::Basic => ("Authorization", join(&["Basic ", token.reveal()])),
        Auth::Header(name) => (&**name, token.reveal().to_owned()),
    };
    request.headers.push((name.to_owned(), value));
}

/// Builds a request to any path, with the headers that every request has.
///
/// `path` starts with a slash and may have a query string. `body` is JSON text. `version` is the value of the API's
/// version header; with `None`, the header is left out.
pub fn plain(
    method: Method,
    path: &str,
    body: Option<String>,
    version: Option<&str>,
    session: &Session,
) -> Request {
    let mut headers = vec![("Accept".to_owned(), "application/json".to_owned())];
    if let (Some(version), Some(name)) = (version, &session.api.version_header) {
        headers.push((name.clone().into(), version.into()));
    }
    if body.is_some() {
        headers.push(("Content-Type".into(), "application/json".into()));
    }
    Request {
        method,
        url: join(&[session.base_url.as_str(), path]),
        headers,
        body,
    }
}

fn absent(operation: &Operation, version: Version) -> Error {
    let (has, lacks) = if version == Version::V2 {
        ("v3", "v2")
    } else {
        ("v2", "v3")
    };
    let message = join(&[&operation.id, " exists in ", has, " and not in ", lacks]);
    Error::new(Code::UnknownOperation, message)
}

/// Whether a top-level name is reserved. `after` is reserved only for list operations.
fn is_reserved(operation: &Operation, name: &str) -> bool {
    RESERVED.contains(&name) && (name != "after" || operation.is_list())
}

/// Returns a query parameter: from the nested object `query`, or else from the top level unless a path parameter has the
/// same name. A top-level `query` that is not an object is itself a query parameter.
fn query_value<'a>(path: &str, params: &'a Map, name: &str) -> Option<&'a Value> {
    let nested = params
        .get("query")
        .and_then(Value::as_object)
        .and_then(|query| query.get(name));
    let in_path = Operation::path_parameters(path).any(|known| known == name);
    let flat = params
        .get(name)
        .filter(|value| !in_path && (name != "query" || !value.is_object()));
    nested.or(flat)
}

/// Fills in the session's location and company where the path, a required query parameter or a required body field needs
/// one and the caller gave none, and adds the operation's default body fields. Payments, products and the store name the
/// location `altId`.
fn fill_in(operation: &Row, params: &mut Map, session: &Session) {
    let version = session.version;
    let path = operation.path_in(version).unwrap_or_default();
    let rules = operation.models().rules;
    let value = |name: &str, beside: Option<&Fields>| match (rules.fill)(name, beside, version)? {
        Fill::Location => session.location.clone(),
        Fill::Company => session.company.clone(),
        Fill::Constant(value) => session.location.as_ref().map(|_| value.to_owned()),
    };
    for name in Operation::path_parameters(path) {
        if let Some(value) = value(name, None) {
            params.entry(name).or_insert(Value::String(value));
        }
    }
    for field in operation.query.of(version).filter(|field| field.required) {
        let known = query_value(path, params, &field.name).is_some();
        if let Some(value) = value(&field.name, Some(&operation.query)).filter(|_| !known) {
            params.insert(field.name.clone().into(), Value::String(value));
        }
    }
    let Some(kind) = operation.body_in(version) else {
        return;
    };
    let fields = kind.fields(operation.models());
    let body = params
        .entry("body")
        .or_insert_with(|| Value::Object(Map::new()));
    if let Some(body) = body.as_object_mut() {
        for (name, value) in &operation.defaults {
            body.entry(&**name).or_insert_with(|| value.clone());
        }
        for field in fields.of(version).filter(|field| field.required) {
            if let Some(value) = value(&field.name, Some(fields)) {
                body.entry(&*field.name).or_insert(Value::String(value));
            }
        }
    }
}

fn write(
    operation: &Row,
    path: &str,
    mut params: Map,
    session: &Session,
) -> (Request, Option<Value>) {
    let mut url = String::with_capacity(path.len() + 64);
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        url.push_str(before);
        encode(&scalar(params.get(name).unwrap_or(&Value::Null)), &mut url);
        rest = after;
    }
    url.push_str(rest);

    let mut separator = '?';
    for field in operation.query.of(session.version) {
        let Some(value) = query_value(path, &params, &field.name).filter(|value| !value.is_null())
        else {
            continue;
        };
        // OpenAPI's default for arrays is one `name=value` per item (style form, explode).
        let items = value
            .as_array()
            .map_or(std::slice::from_ref(value), Vec::as_slice);
        for item in items {
            url.push(separator);
            encode(field.wire_name(session.version), &mut url);
            url.push('=');
            let item = item.clone();
            let item = match field.kind {
                Kind::Plain(plain, _) => text_to_wire(plain, item, country(session)),
                _ => item,
            };
            encode(&scalar(&item), &mut url);
            separator = '&';
        }
    }
    let body = operation.body_in(session.version).map(|kind| {
        let body = params.remove("body");
        let body = body.unwrap_or_else(|| Value::Object(Map::new()));
        let country = country(session);
        to_wire(kind, operation.models(), body, session.version, country)
    });
    let version = operation.versions[session.version as usize].as_deref();
    let encoded = body.as_ref().map(|body| match operation.content {
        Content::Form => form(body),
        Content::Json | Content::Multipart => body.to_json(),
    });
    let mut request = plain(operation.method, &url, encoded, version, session);
    if let (Some(kind), Some(_)) = (content_type(operation.content), &body) {
        for (_, value) in request
            .headers
            .iter_mut()
            .filter(|(name, _)| name == "Content-Type")
        {
            kind.clone_into(value);
        }
    }
    (request, body)
}

/// The media type of a body that is not JSON. For multipart bodies the host adds the boundary.
fn content_type(content: Content) -> Option<&'static str> {
    match content {
        Content::Json => None,
        Content::Form => Some("application/x-www-form-urlencoded"),
        Content::Multipart => Some(MULTIPART),
    }
}

/// The media type of multipart bodies. Such a request's body is JSON text, and the host sends its fields as parts.
pub const MULTIPART: &str = "multipart/form-data";

/// Encodes the fields of a body as `name=value&…` (WHATWG URL, section 5.2).
fn form(body: &Value) -> String {
    let mut text = String::new();
    for (name, value) in body.as_object().into_iter().flatten() {
        if !text.is_empty() {
            text.push('&');
        }
        encode(name, &mut text);
        text.push('=');
        encode(&scalar(value), &mut text);
    }
    text
}

/// A value as text, before percent-encoding.
fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_json(),
    }
}
