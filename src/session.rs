//! One account: who calls, where, and as whom.

use core::fmt;
use std::sync::Arc;

use crate::api::Api;
use crate::error::{Code, Error};
use crate::highlevel;
use crate::http::{base64, encode};
use crate::json::Value;
use crate::schema::Version;
use crate::text::slice;

/// A string that is redacted in `Debug` output.
#[derive(Clone, Default, Eq, PartialEq)]
pub struct Secret {
    text: String,
    /// What it is made of, which is as secret.
    parts: Vec<String>,
}

impl Secret {
    /// Takes a token as it goes into a header: visible ASCII, so that nothing else can slip into the request.
    ///
    /// # Errors
    /// [`Code::Configuration`] for an empty text or one with spaces, line ends or other characters.
    pub fn new(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Error::new(
                Code::Configuration,
                "the token is empty: pass a Private Integration or access token",
            ));
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            let message =
                "the token has characters that no token has (spaces, line ends): copy it again";
            return Err(Error::new(Code::Configuration, message));
        }
        Ok(Self::plain(text))
    }

    /// A user's name and password as HTTP Basic sends them (RFC 7617), for a system with [`Auth::Basic`](crate::api::Auth).
    ///
    /// # Errors
    /// [`Code::Configuration`] for an empty name, and for one with a colon or a control character.
    pub fn basic(user: &str, password: &str) -> Result<Self, Error> {
        let is_control = |text: &str| text.chars().any(char::is_control);
        if user.is_empty() || user.contains(':') || is_control(user) || is_control(password) {
            let message =
                "user and password must be visible, and the user without a colon: copy them again";
            return Err(Error::new(Code::Configuration, message));
        }
        let pair = [user, ":", password].concat();
        Ok(Self {
            text: base64(pair.as_bytes()),
            parts: vec![base64(password.as_bytes()), pair, password.to_owned()],
        })
    }

    fn plain(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            parts: Vec::new(),
        }
    }

    /// The text itself, for the header of the token and nothing else.
    pub(crate) fn reveal(&self) -> &str {
        &self.text
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// Strings that must not appear in an error or a hook's event.
#[derive(Clone, Debug, Default)]
#[doc(hidden)]
pub struct Secrets(Vec<Secret>);

/// Length of the shortest piece of a secret that is redacted by itself. Shorter pieces are ordinary words.
const PIECE: usize = 8;

impl Secrets {
    /// Adds a secret. One of fewer than four characters is ignored: redacting it would destroy every message.
    pub fn add(&mut self, text: &str) {
        let mut encoded = String::new();
        encode(text, &mut encoded);
        for text in [text, &encoded] {
            let known = self.0.iter().any(|known| known.text == text);
            if text.len() >= 4 && !known {
                self.0.push(Secret::plain(text));
            }
        }
    }

    /// Adds a token, and what it is made of.
    pub fn add_token(&mut self, token: &Secret) {
        self.add(&token.text);
        token.parts.iter().for_each(|part| self.add(part));
    }

    /// Adds every text and number of a value.
    pub(crate) fn add_all(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.add_all(item)),
            Value::Object(map) => map.values().for_each(|value| self.add_all(value)),
            Value::String(_) | Value::Number(_) => self.add(&value.to_text()),
            _ => {}
        }
    }

    /// The text with `…` in place of every secret, of every longer piece of one, in any case and also URL-encoded, and of
    /// whatever looks like a token (`pit-…`, `Bearer …`, a JWT).
    pub fn redact(&self, text: &str) -> String {
        cover(text, &self.marks(text), 0)
    }

    /// The same for every string of a JSON value, also where a secret goes on from one string to the next.
    pub fn redact_in(&self, value: &mut Value) {
        let mut all = String::new();
        each(value, &mut |text| all.push_str(text));
        let marks = self.marks(&all);
        let mut at = 0;
        each(value, &mut |text| {
            let hidden = cover(text, &marks, at);
            at += text.len();
            *text = hidden;
        });
    }

    /// The same for every string of an error.
    pub fn redact_error(&self, error: &mut Error) {
        error.each_text(&mut |text| *text = self.redact(text));
    }

    /// Which bytes of a text belong to a secret. They are ASCII, because secrets are.
    fn marks(&self, text: &str) -> Vec<bool> {
        let bytes = text.to_ascii_lowercase().into_bytes();
        let mut marks = vec![false; bytes.len()];
        let mut pieces: Vec<u64> = Vec::new();
        for Secret { text: secret, .. } in &self.0 {
            let secret = secret.to_ascii_lowercase();
            if secret.len() < PIECE {
                for at in 0..bytes.len() {
                    if bytes[at..].starts_with(secret.as_bytes()) {
                        marks[at..at + secret.len()].fill(true);
                    }
                }
            }
            pieces.extend(secret.as_bytes().windows(PIECE).map(piece));
        }
        sort(&mut pieces);
        for (at, window) in bytes.windows(PIECE).enumerate() {
            if pieces.binary_search(&piece(window)).is_ok() {
                marks[at..at + PIECE].fill(true);
            }
        }
        // What looks like a token: a run of the characters that tokens have.
        let mut start = 0;
        for at in 0..=bytes.len() {
            let is_in = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(byte);
            if bytes.get(at).is_some_and(is_in) {
                continue;
            }
            let run = &bytes[start..at];
            let is_named = run.starts_with(b"pit-") || run.starts_with(b"eyj");
            let is_borne = bytes[..start].ends_with(b"bearer ")
                && run.iter().any(|byte| !byte.is_ascii_alphabetic());
            if run.len() >= PIECE && (is_named || is_borne) {
                marks[start..at].fill(true);
            }
            start = at + 1;
        }
        marks
    }
}

/// Shellsort. The sort of the standard library weighs 1.5 KB in brotli, for these few hundred numbers.
fn sort(numbers: &mut [u64]) {
    let mut gap = numbers.len() / 2;
    while gap > 0 {
        for mut at in gap..numbers.len() {
            while at >= gap && numbers[at - gap] > numbers[at] {
                numbers.swap(at - gap, at);
                at -= gap;
            }
        }
        gap /= 2;
    }
}

fn piece(window: &[u8]) -> u64 {
    window
        .iter()
        .fold(0, |piece, byte| piece << 8 | u64::from(*byte))
}

/// A text with `…` for each run of marked bytes; its own marks begin at `from`.
fn cover(text: &str, marks: &[bool], from: usize) -> String {
    let is_marked = |at: usize| marks.get(from + at) == Some(&true);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let start = at;
        let marked = is_marked(at);
        while at < text.len() && is_marked(at) == marked {
            at += 1;
        }
        out.push_str(if marked {
            "…"
        } else {
            slice(text, start..at)
        });
    }
    out
}

fn each(value: &mut Value, visit: &mut dyn FnMut(&mut String)) {
    match value {
        Value::String(text) => visit(text),
        Value::Array(items) => items.iter_mut().for_each(|item| each(item, visit)),
        Value::Object(map) => map.values_mut().for_each(|value| each(value, visit)),
        _ => {}
    }
}

/// What stays the same from call to call.
#[derive(Clone, Debug)]
pub struct Session {
    /// The system that is called; HighLevel unless said.
    pub api: Arc<Api>,
    /// Where the API is, without a slash at the end.
    pub base_url: String,
    /// The version spoken.
    pub version: Version,
    /// Filled in as `locationId` wherever an operation takes it and the caller did not say.
    pub location: Option<String>,
    /// The same for `companyId`.
    pub company: Option<String>,
    /// Where national phone numbers are read, a code such as `GB` or a name, unless the body names a country itself. Without
    /// any they are refused.
    pub country: Option<String>,
    /// What the token may do, where known: checked before a call.
    pub scopes: Option<Vec<String>>,
    /// The token in use; the host brings it when [`crate::Step::Token`] asks.
    pub token: Option<Secret>,
}

impl Default for Session {
    fn default() -> Self {
        Self::of(highlevel::api())
    }
}

impl Session {
    /// A session of a system, at its usual address.
    pub fn of(api: Arc<Api>) -> Self {
        Self {
            base_url: api.base_url.clone().into(),
            api,
            version: Version::V2,
            location: None,
            company: None,
            country: None,
            scopes: None,
            token: None,
        }
    }

    /// A session with a token that does not change.
    ///
    /// # Errors
    /// [`Code::Configuration`] for a text that cannot be a token.
    pub fn with_token(token: &str) -> Result<Self, Error> {
        Ok(Self {
            token: Some(Secret::new(token)?),
            ..Self::default()
        })
    }

    /// The session for one location.
    #[must_use]
    pub fn at(mut self, location: &str) -> Self {
        self.location = Some(location.to_owned());
        self
    }
}
