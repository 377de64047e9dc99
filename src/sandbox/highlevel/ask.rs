//! A request that has been let in, as the rooms of the sandbox read it.

use core::ops::{Deref, DerefMut};

use super::Refusal;
use crate::json;
use crate::json::Value;
use crate::sandbox::asked::Asked;
use crate::schema::Version;

/// A request that has been let in.
#[derive(Debug)]
pub(super) struct Ask<'a> {
    pub(super) asked: Asked,
    pub(super) token: &'a Value,
    /// The location of the record that the path names.
    pub(super) near: Option<String>,
}

impl Deref for Ask<'_> {
    type Target = Asked;

    fn deref(&self) -> &Asked {
        &self.asked
    }
}

impl DerefMut for Ask<'_> {
    fn deref_mut(&mut self) -> &mut Asked {
        &mut self.asked
    }
}

impl Ask<'_> {
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
