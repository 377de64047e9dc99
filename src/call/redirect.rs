//! Redirects, which are errors.

use crate::error::{Code, Error};
use crate::http::Response;
use crate::response;
use crate::text::{join, slice};

/// Whether a response is a redirect. In browsers, a redirect that is not followed has status 0 (Fetch, "opaque-redirect").
pub(super) fn is_redirect(response: &Response) -> bool {
    response.status < 400 && !(200..300).contains(&response.status)
}

/// The error for a redirect. Redirects are not followed: they would send the body and the token to another address, and
/// browsers turn a POST into a GET.
pub(super) fn redirect(response: &Response) -> Error {
    let place = response.header("location").unwrap_or_default();
    let end = place.bytes().position(|byte| b"?#".contains(&byte));
    let place = slice(place, 0..end.unwrap_or(place.len()));
    let message =
        "the server redirects, which is not followed: set the base URL to where the API is";
    let message = match place {
        "" => message.to_owned(),
        place => join(&[message, " (", &response::short(place), ")"]),
    };
    Error::new(Code::UnexpectedAnswer, message).with_status(response.status)
}
