//! Requests that have been authorized.

use core::ops::{Deref, DerefMut};

use super::ApiError;
use crate::json;
use crate::json::Value;
use crate::sandbox::parsed::ParsedRequest;
use crate::schema::Version;

/// A request that has been authorized.
#[derive(Debug)]
pub(super) struct AuthorizedRequest<'a> {
    pub(super) parsed: ParsedRequest,
    pub(super) token: &'a Value,
    /// The location of the record whose id is in the path.
    pub(super) record_location: Option<String>,
}

impl Deref for AuthorizedRequest<'_> {
    type Target = ParsedRequest;

    fn deref(&self) -> &ParsedRequest {
        &self.parsed
    }
}

impl DerefMut for AuthorizedRequest<'_> {
    fn deref_mut(&mut self) -> &mut ParsedRequest {
        &mut self.parsed
    }
}

impl AuthorizedRequest<'_> {
    /// The location in the path, the body or the query.
    pub(super) fn named_location(&self) -> Option<&str> {
        let of_path = self.path.iter().find(|(name, _)| *name == "locationId");
        let given = |name| self.text(name).or(self.query(name));
        of_path
            .map(|(_, value)| value.as_str())
            .or_else(|| given("locationId"))
            .or_else(|| self.query("location_id"))
            .or_else(|| given("altId").filter(|_| given("altType").is_none_or(is_location)))
    }

    /// The location of the request: the named one, or the token's (if it is a location token), or that of the record.
    pub(super) fn location(&self) -> Option<&str> {
        let own = || {
            self.token["location"]
                .as_str()
                .or(self.record_location.as_deref())
        };
        self.named_location().or_else(own)
    }

    /// A number in the query or the body, or the default.
    pub(super) fn number(&self, name: &str, usual: usize) -> Result<usize, ApiError> {
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
            ApiError::unprocessable(vec![[name, must].concat()])
        })
    }

    /// The page size, at most 100.
    pub(super) fn limit(&self, usual: usize) -> Result<usize, ApiError> {
        let limit = self.number("limit", usual)?;
        if limit > 100 {
            let message = "limit must not be greater than 100".into();
            return Err(ApiError::unprocessable(vec![message]));
        }
        Ok(limit)
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
