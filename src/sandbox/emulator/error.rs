//! Error responses in the format of a system.

use super::put;
use crate::api::Errors;
use crate::error::Code;
use crate::json;
use crate::json::Value;

/// An error response.
#[derive(Debug)]
pub(super) struct ApiError {
    pub(super) code: Code,
    /// The status, if it is not the usual one for the code.
    status: Option<u16>,
    details: Vec<String>,
    /// For a duplicate: the id of the existing record, and the field with the same value.
    known: Option<(Value, Box<str>)>,
}

impl ApiError {
    pub(super) fn new(code: Code) -> Self {
        Self {
            code,
            status: None,
            details: Vec::new(),
            known: None,
        }
    }

    /// An error with this status and message, whatever its code.
    pub(super) fn of_status(status: u16, message: &str) -> Self {
        Self {
            status: Some(status),
            ..Self::new(Code::Refused).with(message)
        }
    }

    pub(super) fn duplicate(id: Value, field: &str, value: &Value) -> Self {
        let detail = [field, " ", &value.to_text()].concat();
        Self {
            known: Some((id, field.into())),
            ..Self::new(Code::Duplicate).with(&detail)
        }
    }

    /// Adds a detail to the message.
    pub(super) fn with(mut self, detail: &str) -> Self {
        self.details.push(detail.to_owned());
        self
    }

    /// The status and the body. The message contains one of the table's phrases for the code.
    pub(super) fn write(self, errors: &Errors) -> (u16, Value) {
        let of = |code: Code| errors.meanings.iter().find(|known| known.code == code);
        let meaning = match self.code {
            _ if self.status.is_some() => None,
            Code::Unauthorized => of(self.code).or_else(|| of(Code::TokenExpired)),
            code => of(code),
        };
        let (usual, words) = usual(self.code);
        // The id of an existing record is read from a 400, not from every status.
        let usual = match (self.code, &errors.duplicate) {
            (Code::Duplicate, Some(_)) => 400,
            _ => usual,
        };
        let status = self.status.or(meaning.map(|known| known.status));
        let all: Vec<&str> = match meaning {
            Some(known) => known.phrases.iter().map(|word| &**word).collect(),
            None => vec![words],
        };
        let said = self.details.join("; ").to_ascii_lowercase();
        let mut messages = self.details;
        match messages.first_mut() {
            None if all[0].is_empty() => messages.push(words.to_owned()),
            None => messages.push(all[0].to_owned()),
            Some(_) if all.iter().any(|word| said.contains(word)) => {}
            Some(first) => *first = [all[0], ": ", first].concat(),
        }
        let mut body = json!({});
        if let Some(flag) = &errors.flag {
            put(&mut body, flag, false.into());
        }
        if let Some(place) = errors.messages.first() {
            let words = match messages.as_slice() {
                [message] => message.as_str().into(),
                _ => messages.into(),
            };
            put(&mut body, place, words);
        }
        if let (Some([of_id, of_field]), Some((id, field))) = (&errors.duplicate, self.known) {
            put(&mut body, of_id, id.to_text().into());
            put(&mut body, of_field, (*field).into());
        }
        (status.unwrap_or(usual), body)
    }
}

/// The status and message for codes that the table does not have (RFC 9110, section 15; RFC 6585, section 4).
fn usual(code: Code) -> (u16, &'static str) {
    match code {
        Code::Unauthorized => (401, "unauthorized"),
        Code::RouteUnknown => (404, "no such path"),
        Code::NotFound => (404, "not found"),
        Code::Duplicate => (409, "already exists"),
        Code::VersionRejected => (400, "unknown version"),
        Code::RateLimited => (429, "too many requests"),
        _ => (400, ""),
    }
}
