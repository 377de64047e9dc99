//! Requests and answers as plain values, and the encodings of a URL.

use crate::text::{halves, slice, swap};
use core::fmt;

/// An HTTP method.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(missing_docs)]
pub enum Method {
    Delete,
    Get,
    Patch,
    Post,
    Put,
}

impl Method {
    /// The word that goes over the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }

    /// Reads a method in capitals; `None` for one that no operation uses.
    pub fn read(text: &str) -> Option<Self> {
        [Self::Delete, Self::Get, Self::Patch, Self::Post, Self::Put]
            .into_iter()
            .find(|method| method.as_str() == text)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A request, ready to be sent. `Debug` leaves out what headers say, and the body: both may be secret.
#[derive(Clone, PartialEq)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The whole URL, encoded.
    pub url: String,
    /// Headers, names in the spelling that goes over the wire.
    pub headers: Vec<(String, String)>,
    /// The body, as text.
    pub body: Option<String>,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let mut shown = f.debug_struct("Request");
        shown.field("method", &self.method).field("url", &self.url);
        shown.field("headers", &headers).finish_non_exhaustive()
    }
}

impl Request {
    /// The value of a header, its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }

    /// The path of the URL, still encoded, without the query.
    pub fn path(&self) -> &str {
        let url = self.url.as_str();
        let to = |text: &str, marks: [u8; 2]| text.bytes().position(|byte| marks.contains(&byte));
        let path = match halves(url, "://") {
            Some((_, rest)) => {
                let start = to(rest, [b'/', b'?']);
                start.map_or("/", |start| slice(rest, start..rest.len()))
            }
            None => url,
        };
        slice(path, 0..to(path, [b'?', b'#']).unwrap_or(path.len()))
    }

    /// The query, decoded, in order.
    pub fn query(&self) -> Vec<(String, String)> {
        match self.url.split_once('?') {
            Some((_, query)) => read_form(query.split('#').next().unwrap_or_default()),
            None => Vec::new(),
        }
    }
}

/// An answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// Headers; names in any case.
    pub headers: Vec<(String, String)>,
    /// The body, as text.
    pub body: String,
}

impl Response {
    /// An answer of JSON text.
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self {
            status,
            headers: vec![("content-type".into(), "application/json".into())],
            body: body.into(),
        }
    }

    /// The value of a header, its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }

    /// The same answer with one more header.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

fn find<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers
        .iter()
        .find(|(key, _)| key.eq_ignore_ascii_case(name))
        .map(|(_, value)| value.as_str())
}

/// Writes `text` with every byte that is not unreserved (RFC 3986, section 2.3) as `%XX`. Right for a path
/// segment and for either side of a query: a space is `%20` and a plus is `%2B`.
pub fn encode(text: &str, into: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            into.push(byte as char);
        } else {
            into.push('%');
            into.push(HEX[usize::from(byte >> 4)] as char);
            into.push(HEX[usize::from(byte & 15)] as char);
        }
    }
}

/// Undoes [`encode`]. A `%` that is not followed by two hex digits stands for itself.
pub fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = (bytes[at] == b'%')
            .then(|| Some((hex(*bytes.get(at + 1)?)?, hex(*bytes.get(at + 2)?)?)))
            .flatten();
        match pair {
            Some((high, low)) => {
                out.push(high << 4 | low);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    lossy(&out)
}

/// As `String::from_utf8_lossy`, by what reads other bytes as well.
fn lossy(mut bytes: &[u8]) -> String {
    let mut text = String::new();
    while let Err(wrong) = core::str::from_utf8(bytes) {
        let (good, bad) = bytes.split_at(wrong.valid_up_to());
        text.push_str(core::str::from_utf8(good).unwrap_or_default());
        text.push(char::REPLACEMENT_CHARACTER);
        bytes = wrong.error_len().map_or(&[], |length| &bad[length..]);
    }
    text.push_str(core::str::from_utf8(bytes).unwrap_or_default());
    text
}

fn hex(byte: u8) -> Option<u8> {
    (byte as char).to_digit(16).map(|digit| digit as u8)
}

/// Reads `application/x-www-form-urlencoded` text into pairs, in order (WHATWG URL, section 5.1).
pub fn read_form(text: &str) -> Vec<(String, String)> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (
                decode(&swap(name, "+", " ")),
                decode(&swap(value, "+", " ")),
            )
        })
        .collect()
}

/// Bytes in base64 with padding (RFC 4648, section 4).
pub(crate) fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * at) & 63) as usize];
            out.push(if at <= group.len() {
                char::from(digit)
            } else {
                '='
            });
        }
    }
    out
}
