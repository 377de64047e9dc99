//! A request, read.

use crate::api::Row;
use crate::error::Millis;
use crate::http::{Request, read_form};
use crate::json;
use crate::json::{Map, Value};
use crate::operation::{Content, Operation};
use crate::schema::{Kind, Plain, Version};

/// A request, read as its row says.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) operation: Row,
    pub(super) path: Vec<(String, String)>,
    pub(super) query: Vec<(String, String)>,
    pub(super) body: Map,
    /// The body as it came, which a few operations take as a list.
    pub(super) whole: Value,
    pub(super) version: Version,
    pub(super) now: Millis,
}

impl Asked {
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

    pub(super) fn says(&self, name: &str) -> bool {
        self.body.contains_key(name)
    }

    /// What the query or the body has under a name, as text.
    pub(super) fn given(&self, name: &str) -> Option<String> {
        let of_body = || self.body.get(name).map(Value::to_text);
        self.query(name).map(str::to_owned).or_else(of_body)
    }

    /// The first of some numbers that the query or the body has.
    pub(super) fn number_of(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.given(name)?.parse().ok())
    }
}

/// Why a body cannot be read.
#[derive(Clone, Copy, Debug)]
pub(super) enum Unreadable {
    NotJson,
    NotAnObject,
}

/// The body of a request, an empty object where there is none.
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

/// A form or a JSON body, flat.
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
