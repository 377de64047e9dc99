//! A request that has been let in, as the rooms of the sandbox read it.

use super::Refusal;
use crate::api::Row;
use crate::error::Millis;
use crate::json;
use crate::json::{Map, Value};
use crate::schema::Version;

/// A request that has been let in.
#[derive(Debug)]
pub(super) struct Ask<'a> {
    pub(super) operation: Row,
    pub(super) path: Vec<(String, String)>,
    pub(super) query: Vec<(String, String)>,
    pub(super) body: Map,
    /// The body as it came, which a few operations take as a list.
    pub(super) whole: Value,
    pub(super) version: Version,
    pub(super) token: &'a Value,
    /// The location of the record that the path names.
    pub(super) near: Option<String>,
    pub(super) now: Millis,
}

impl Ask<'_> {
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

    /// The location that the path, the body or the query names.
    pub(super) fn named_location(&self) -> Option<&str> {
        let of_path = self.path.iter().find(|(name, _)| *name == "locationId");
        let given = |name| self.text(name).or(self.query(name));
        of_path
            .map(|(_, value)| value.as_str())
            .or_else(|| given("locationId"))
            .or_else(|| self.query("location_id"))
            .or_else(|| given("altId").filter(|_| given("altType").is_none_or(is_location)))
    }

    /// The location that the request is for: the one that it names, that of its token, which may be a company's, or that
    /// of its record.
    pub(super) fn location(&self) -> Option<&str> {
        let own = || self.token["location"].as_str().or(self.near.as_deref());
        self.named_location().or_else(own)
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.body.get(name).and_then(Value::as_str)
    }

    /// A number of the query or the body, or the usual one.
    pub(super) fn number(&self, name: &str, usual: usize) -> Result<usize, Refusal> {
        let given = match (self.query(name), self.body.get(name)) {
            (Some(text), _) => text.to_owned(),
            (None, Some(Value::String(text))) => text.clone(),
            (None, Some(Value::Number(number))) => number.to_string(),
            _ => return Ok(usual),
        };
        if given.is_empty() {
            return Ok(usual);
        }
        given.parse().map_err(|_| {
            let must = " must be a number conforming to the specified constraints";
            Refusal::unprocessable(vec![[name, must].concat()])
        })
    }

    /// How many items a page has, 100 at most.
    pub(super) fn limit(&self, usual: usize) -> Result<usize, Refusal> {
        let limit = self.number("limit", usual)?;
        if limit > 100 {
            let message = "limit must not be greater than 100".into();
            return Err(Refusal::unprocessable(vec![message]));
        }
        Ok(limit)
    }

    pub(super) fn says(&self, name: &str) -> bool {
        self.body.contains_key(name)
    }

    pub(super) fn done(&self) -> Value {
        match self.version {
            Version::V2 => json!({ "succeded": true }),
            Version::V3 => json!({ "succeeded": true, "succeded": true }),
        }
    }
}

fn is_location(kind: &str) -> bool {
    kind == "location"
}
