//! Parsed requests.

use crate::api::Row;
use crate::error::Millis;
use crate::http::{Request, read_form};
use crate::json;
use crate::json::{Map, Value};
use crate::operation::{Content, Operation};
use crate::schema::{Kind, Plain, Version};

/// A request, parsed by the schema of its operation.
#[derive(Debug)]
pub(super) struct ParsedRequest {
    pub(super) operation: Row,
    pub(super) path: Vec<(String, String)>,
    pub(super) query: Vec<(String, String)>,
    pub(super) body: Map,
    /// The whole body, which is an array for a few operations.
    pub(super) whole: Value,
    pub(super) version: Version,
    pub(super) now: Millis,
}

impl ParsedRequest {
    pub(super) fn path(&self, name: &str) -> &str {
        self.path
            .iter()
            .find(|(key, _)| *key == name)
            .map_or("", |(_, value)| value)
    }

    pub(super) fn query(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.body.get(name).and_then(Value::as_str)
    }

    pub(super) fn has_field(&self, name: &str) -> bool {
        self.body.contains_key(name)
    }

    /// A value of the query or the body, as a string.
    pub(super) fn value_of(&self, name: &str) -> Option<String> {
        let of_body = || self.body.get(name).map(Value::to_text);
        self.query(name).map(str::to_owned).or_else(of_body)
    }

    /// The first of several numbers that the query or the body has.
    pub(super) fn number_of(&self, names: &[&str]) -> Option<usize> {
        names
            .iter()
            .find_map(|name| self.value_of(name)?.parse().ok())
    }
}

/// Why a body cannot be parsed.
#[derive(Clone, Copy, Debug)]
pub(super) enum Unreadable {
    NotJson,
    NotAnObject,
}

/// Parses the body of a request; an empty body is an empty object.
pub(super) fn read_body(
    operation: &Operation,
    request: &Request,
    version: Version,
) -> Result<Value, Unreadable> {
    let text = request.body.as_deref().unwrap_or_default();
    let Some(kind) = operation.body_in(version) else {
        return Ok(json!({}));
    };
    if text.is_empty() {
        return Ok(json!({}));
    }
    if operation.content != Content::Json {
        return Ok(Value::Object(read_fields(request)));
    }
    match Value::read(text) {
        Ok(body @ Value::Object(_)) => Ok(body),
        Ok(body)
            if !matches!(
                kind,
                Kind::Object(_) | Kind::Model(_) | Kind::Plain(Plain::Object, _)
            ) =>
        {
            Ok(body)
        }
        Ok(_) => Err(Unreadable::NotAnObject),
        Err(_) => Err(Unreadable::NotJson),
    }
}

/// Parses a form or JSON body into a flat object.
pub(super) fn read_fields(request: &Request) -> Map {
    let text = request.body.as_deref().unwrap_or_default();
    match Value::read(text) {
        Ok(Value::Object(fields)) => fields,
        _ => read_form(text)
            .into_iter()
            .map(|(name, value)| (name, Value::String(value)))
            .collect(),
    }
}
