//! A refusal, in the words of a system.

use super::put;
use crate::api::Errors;
use crate::error::Code;
use crate::json;
use crate::json::Value;

/// A refusal in the making.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) code: Code,
    /// The status, where it is not that of the code.
    status: Option<u16>,
    details: Vec<String>,
    /// The id of the record that is there already, and the field that is the same.
    known: Option<(Value, Box<str>)>,
}

impl Refusal {
    pub(super) fn new(code: Code) -> Self {
        Self {
            code,
            status: None,
            details: Vec::new(),
            known: None,
        }
    }

    /// With this status and this message, whatever they mean.
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

    /// The same with one more detail.
    pub(super) fn with(mut self, detail: &str) -> Self {
        self.details.push(detail.to_owned());
        self
    }

    /// The status and the body. A message has one of the words by which the table says what it means.
    pub(super) fn write(self, errors: &Errors) -> (u16, Value) {
        let of = |code: Code| errors.meanings.iter().find(|known| known.code == code);
        let meaning = match self.code {
            _ if self.status.is_some() => None,
            Code::Unauthorized => of(self.code).or_else(|| of(Code::TokenExpired)),
            code => of(code),
        };
        let (usual, words) = usual(self.code);
        // Only a 400 is looked at for the record that is there already.
        let usual = match (self.code, &errors.duplicate) {
            (Code::Duplicate, Some(_)) => 400,
            _ => usual,
        };
        let status = self.status.or(meaning.map(|known| known.status));
        let all: Vec<&str> = match meaning {
            Some(known) => known.says.iter().map(|word| &**word).collect(),
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
        if let Some(place) = errors.words.first() {
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

/// The status of a code and its words, where the table has none (RFC 9110, section 15; RFC 6585, section 4).
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
