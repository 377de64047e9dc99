//! One account: who calls, where, and as whom.

use core::fmt;

use crate::error::{Code, Error};
use crate::operation::Version;

/// The address of the API, the same for every version.
pub const BASE_URL: &str = "https://services.leadconnectorhq.com";

/// A text that never shows itself.
#[derive(Clone, Default, Eq, PartialEq)]
pub struct Secret(String);

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
        Ok(Self(text.to_owned()))
    }

    /// The text itself, for the `Authorization` header and nothing else.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// What stays the same from call to call.
#[derive(Clone, Debug)]
pub struct Session {
    /// Where the API is, without a slash at the end.
    pub base_url: String,
    /// The version spoken.
    pub version: Version,
    /// Filled in as `locationId` wherever an operation takes it and the caller did not say.
    pub location: Option<String>,
    /// The same for `companyId`.
    pub company: Option<String>,
    /// What the token may do, where known: checked before a call.
    pub scopes: Option<Vec<String>>,
    /// The token in use; the host brings it when [`crate::Step::Token`] asks.
    pub token: Option<Secret>,
}

impl Default for Session {
    fn default() -> Self {
        Self {
            base_url: BASE_URL.to_owned(),
            version: Version::V2,
            location: None,
            company: None,
            scopes: None,
            token: None,
        }
    }
}

impl Session {
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
