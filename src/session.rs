//! The account that calls are made for: base URL, API version, location, token.

use core::fmt;
use std::sync::Arc;

use crate::api::Api;
use crate::country;
use crate::error::{Code, Error};
use crate::highlevel;
use crate::http::{base64, encode};
use crate::json::Value;
use crate::schema::Version;
use crate::text::{cut, slice};

/// A string that is redacted in `Debug` output.
#[derive(Clone, Default, Eq, PartialEq)]
pub struct Secret {
    text: String,
    /// Other strings that reveal it and must be redacted too, such as the password of a Basic token.
    parts: Vec<String>,
}

impl Secret {
    /// Creates a secret from a token as it is sent in a header. White space at both ends is removed.
    ///
    /// # Errors
    /// [`Code::Configuration`] if the token is empty or has characters other than visible ASCII, which could add further
    /// headers to the request.
    pub fn new(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Error::new(
                Code::Configuration,
                "the token is empty: pass an access token",
            ));
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            let message =
                "the token has characters that no token has (spaces, line ends): copy it again";
            return Err(Error::new(Code::Configuration, message));
        }
        Ok(Self::plain(text))
    }

    /// Creates a secret from a user name and a password, for an API with HTTP Basic authentication (RFC 7617;
    /// [`Auth::Basic`](crate::api::Auth)).
    ///
    /// # Errors
    /// [`Code::Configuration`] if the user name is empty or has a colon, or if either has a control character.
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

    /// The secret itself. Use it only for the request header.
    pub(crate) fn reveal(&self) -> &str {
        &self.text
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// Strings to redact in errors and in the events of hooks.
#[derive(Clone, Debug, Default)]
#[doc(hidden)]
pub struct Secrets(Vec<Secret>);

/// The length in bytes of the shortest part of a secret that is redacted. Shorter parts also match ordinary words.
const PIECE: usize = 8;

impl Secrets {
    /// Adds a secret, and its URL-encoded form. Strings of fewer than four bytes are ignored, because redacting them would
    /// make most messages unreadable.
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

    /// Adds a token, and for HTTP Basic its password.
    pub fn add_token(&mut self, token: &Secret) {
        self.add(&token.text);
        token.parts.iter().for_each(|part| self.add(part));
    }

    /// Adds every string and number in a value, at any depth.
    pub(crate) fn add_all(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.add_all(item)),
            Value::Object(map) => map.values().for_each(|value| self.add_all(value)),
            Value::String(_) | Value::Number(_) => self.add(&value.to_text()),
            _ => {}
        }
    }

    /// Returns the text with `…` in place of secrets.
    ///
    /// Redacts each secret and each part of one that is at least eight bytes long, ignoring case and also URL-encoded, and
    /// anything that looks like a token (`pit-…`, `Bearer …`, a JWT).
    pub fn redact(&self, text: &str) -> String {
        mask(text, &self.marks(text), 0)
    }

    /// Redacts every string in a JSON value, in place. Also finds a secret that continues from one string to the next.
    pub fn redact_in(&self, value: &mut Value) {
        let mut all = String::new();
        each_string(value, &mut |text| all.push_str(text));
        let marks = self.marks(&all);
        let mut at = 0;
        each_string(value, &mut |text| {
            let hidden = mask(text, &marks, at);
            at += text.len();
            *text = hidden;
        });
    }

    /// Redacts every string in an error, in place.
    pub fn redact_error(&self, error: &mut Error) {
        error.each_text(&mut |text| *text = self.redact(text));
    }

    /// For each byte of a text, whether to redact it. Only ASCII bytes are, because secrets are ASCII.
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
        // Anything that looks like a token: a run of characters that are allowed in tokens.
        let mut start = 0;
        for at in 0..=bytes.len() {
            let is_in = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(byte);
            if bytes.get(at).is_some_and(is_in) {
                continue;
            }
            let run = &bytes[start..at];
            let has_prefix = run.starts_with(b"pit-") || run.starts_with(b"eyj");
            let follows_bearer = bytes[..start].ends_with(b"bearer ")
                && run.iter().any(|byte| !byte.is_ascii_alphabetic());
            if run.len() >= PIECE && (has_prefix || follows_bearer) {
                marks[start..at].fill(true);
            }
            start = at + 1;
        }
        marks
    }
}

/// Shellsort, for a few hundred numbers. The standard library's sort would add 1.5 KB to the compressed build.
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

/// Returns the text with `…` in place of each run of marked bytes. `from` is the index of the text's first byte in `marks`.
fn mask(text: &str, marks: &[bool], from: usize) -> String {
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

fn each_string(value: &mut Value, visit: &mut dyn FnMut(&mut String)) {
    match value {
        Value::String(text) => visit(text),
        Value::Array(items) => items.iter_mut().for_each(|item| each_string(item, visit)),
        Value::Object(map) => map.values_mut().for_each(|value| each_string(value, visit)),
        _ => {}
    }
}

/// The settings that all calls of an account share.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Session {
    /// The API that is called; by default HighLevel.
    pub api: Arc<Api>,
    /// The base URL of the API, without a trailing slash.
    pub base_url: String,
    /// The API version.
    pub version: Version,
    /// The location's id. Filled in as `locationId` (or `altId`) where an operation requires it and the caller gave none.
    pub location: Option<String>,
    /// The company's id. Filled in as `companyId` in the same way.
    pub company: Option<String>,
    /// The country of phone numbers in national format, as a code such as `GB` or a name. A country in the same object takes
    /// precedence. Without either, national numbers are validation errors.
    pub country: Option<String>,
    /// The scopes of the token, if known. A call that needs another scope fails without a request.
    pub scopes: Option<Vec<String>>,
    /// The current token. Without one, a call starts with [`crate::Step::Token`], which requests it from the host.
    pub token: Option<Secret>,
}

impl Default for Session {
    fn default() -> Self {
        Self::of(highlevel::api())
    }
}

impl Session {
    /// Creates a session for an API, with the API's default base URL and no token.
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

    /// Creates a HighLevel session with a token, such as a Private Integration token.
    ///
    /// # Errors
    /// [`Code::Configuration`] if the token is invalid; see [`Secret::new`].
    pub fn with_token(token: &str) -> Result<Self, Error> {
        Ok(Self {
            token: Some(Secret::new(token)?),
            ..Self::default()
        })
    }

    /// Sets the token: `Session::of(api).with_secret(Secret::basic(user, password)?)`.
    #[must_use]
    pub fn with_secret(mut self, token: Secret) -> Self {
        self.token = Some(token);
        self
    }

    /// Sets the base URL: a proxy that adds the token, or a sandbox. In a page it may be a path such as `/api`.
    ///
    /// # Errors
    /// [`Code::Configuration`] for a URL to which the token must not be sent: with a user name, a query or a fragment, or with
    /// `http` to another host than this machine. Within a network that is trusted, set [`Session::base_url`] itself.
    pub fn with_base_url(mut self, base_url: &str) -> Result<Self, Error> {
        // The message does not repeat the URL, which may contain a password.
        let refuse = |message| Err(Error::new(Code::Configuration, message));
        if base_url
            .bytes()
            .any(|byte| !byte.is_ascii_graphic() || byte == b'\\')
        {
            return refuse("the base URL must not contain spaces or backslashes");
        }
        if base_url.contains(['?', '#']) {
            return refuse("the base URL must not contain a query or fragment");
        }
        let is_path = base_url.starts_with('/') && !base_url.starts_with("//");
        let (scheme, rest) = cut(base_url, b':').unwrap_or((base_url, ""));
        let rest = rest.strip_prefix("//").unwrap_or_default();
        let host = cut(rest, b'/').map_or(rest, |(host, _)| host);
        let is_secure = scheme.eq_ignore_ascii_case("https");
        match is_path {
            true => {}
            _ if host.is_empty() || !is_secure && !scheme.eq_ignore_ascii_case("http") => {
                return refuse("the base URL must be a URL such as https://api.example");
            }
            _ if host.contains('@') => {
                return refuse("the base URL must not contain a user name or password");
            }
            _ if !is_secure && !is_loopback(host) => {
                return refuse(
                    "the base URL must begin with https, because the token is sent to it",
                );
            }
            _ => {}
        }
        base_url
            .trim_end_matches('/')
            .clone_into(&mut self.base_url);
        Ok(self)
    }

    /// Sets the API version.
    #[must_use]
    pub fn with_version(mut self, version: Version) -> Self {
        self.version = version;
        self
    }

    /// Sets the location's id.
    #[must_use]
    pub fn with_location(mut self, location: &str) -> Self {
        self.location = Some(location.to_owned());
        self
    }

    /// Sets the company's id.
    #[must_use]
    pub fn with_company(mut self, company: &str) -> Self {
        self.company = Some(company.to_owned());
        self
    }

    /// Sets the country of phone numbers in national format: a code such as `GB`, or a name.
    ///
    /// # Errors
    /// [`Code::Configuration`] for an unknown country.
    pub fn with_country(mut self, country: &str) -> Result<Self, Error> {
        self.set_country(country)?;
        Ok(self)
    }

    /// As [`Session::with_country`].
    pub(crate) fn set_country(&mut self, country: &str) -> Result<(), Error> {
        if country::region(country).is_none() {
            let message = "country must be a two-letter code such as GB, or a country's name";
            return Err(Error::new(Code::Configuration, message));
        }
        self.country = Some(country.to_owned());
        Ok(())
    }

    /// Sets the scopes of the token.
    #[must_use]
    pub fn with_scopes(mut self, scopes: &[&str]) -> Self {
        self.scopes = Some(scopes.iter().map(|scope| (*scope).to_owned()).collect());
        self
    }
}

/// Whether a host, with or without a port, is this machine.
fn is_loopback(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => return rest.starts_with("::1]"),
        None => cut(host, b':').map_or(host, |(name, _)| name),
    };
    let name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
    let is_number = |part: &str| part.parse::<u8>().is_ok();
    let is_address = name.split('.').count() == 4 && name.split('.').all(is_number);
    name == "localhost" || name.ends_with(".localhost") || is_address && name.starts_with("127.")
}
