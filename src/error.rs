//! The error type: a code to match on, a message for people, and details such as the status and the invalid fields.

use core::fmt;

use crate::json;
use crate::json::{ToValue, Value};

/// Milliseconds since 1970-01-01 UTC.
pub type Millis = u64;

/// Defines [`Code`]. The strings are stable and are the same in JavaScript.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $word:literal,)+) => {
        /// The kind of an error. [`Code::as_str`] is the string that JavaScript sees.
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum Code { $($(#[doc = $doc])+ $variant,)+ }

        impl Code {
            /// All codes, in the order of their definition.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The stable string, such as `rate_limited`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// A sentence that explains the code.
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc),+),)+ }
            }
        }
    };
}

codes! {
    /// The parameters are invalid; `problems` lists every one. Nothing was sent, or the server answered 422.
    Invalid = "invalid",
    /// The token is rejected, or its kind or plan cannot be used with this operation.
    Unauthorized = "unauthorized",
    /// The token is invalid or has expired.
    TokenExpired = "token_expired",
    /// The token lacks a scope of this operation.
    ScopeMissing = "scope_missing",
    /// The token belongs to another location or company.
    WrongLocation = "wrong_location",
    /// The `Version` header is missing or unknown, or that version lacks the operation.
    VersionRejected = "version_rejected",
    /// The server has no such path (it says so with 401 or 404).
    RouteUnknown = "route_unknown",
    /// The server does not allow the request.
    Forbidden = "forbidden",
    /// A proxy in front of the server refused the request, usually because of its User-Agent.
    Blocked = "blocked",
    /// The requested record does not exist.
    NotFound = "not_found",
    /// The location does not allow duplicates, and `contactId` has the same `field`.
    Duplicate = "duplicate",
    /// The request conflicts with the current state.
    Conflict = "conflict",
    /// Too many requests in a short time; `retryAt` is when to try again.
    RateLimited = "rate_limited",
    /// The daily request limit is reached.
    DailyLimit = "daily_limit",
    /// There was no response before the deadline.
    Timeout = "timeout",
    /// The caller's signal aborted the call.
    Aborted = "aborted",
    /// The connection failed. If `unknown` is true, the server may have done a write nevertheless.
    Network = "network",
    /// The server failed.
    Server = "server",
    /// The server refused with a status that has no code of its own.
    Refused = "refused",
    /// The response is not what the operation returns: not JSON, incomplete, without its result, a redirect, too large.
    UnexpectedAnswer = "unexpected_answer",
    /// A list returned the same cursor twice, so that paging would never end.
    RepeatedCursor = "repeated_cursor",
    /// There is no operation with this id in this version.
    UnknownOperation = "unknown_operation",
    /// The configuration of the client is invalid.
    Configuration = "configuration",
    /// A token or secret in a browser page; use an edge handler.
    TokenInPage = "token_in_page",
    /// The handler's store of claims and counters failed or did not respond in time.
    Store = "store",
    /// The WebAssembly failed to load, or a synchronous function was called before `ready()` was awaited.
    NotReady = "not_ready",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The path of the field: `body.email`, `body.customFields[2].value`, `contactId`.
    pub path: String,
    /// The stable problem code: `missing`, `unknown_field`, `email_no_at` …
    pub code: &'static str,
    /// A message that says what is wrong and how to fix it.
    pub message: String,
    /// The value, if it is short.
    pub value: Option<Value>,
}

impl Problem {
    /// Creates a problem without a value.
    pub fn new(path: impl Into<String>, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            code,
            message: message.into(),
            value: None,
        }
    }

    /// Adds the value. Long strings, arrays and objects are left out.
    #[must_use]
    pub fn with_value(mut self, value: &Value) -> Self {
        let short = match value {
            Value::String(text) => text.len() <= 200,
            Value::Array(_) | Value::Object(_) => false,
            _ => true,
        };
        if short {
            self.value = Some(value.clone());
        }
        self
    }
}

/// Why a call failed. An error never contains a token, and contains values from a body only if the caller asks for them.
#[derive(Clone, Debug, PartialEq)]
pub struct Error(Box<Facts>);

/// The details of an error. All but the code and the message are optional.
#[derive(Clone, Debug, PartialEq)]
struct Facts {
    code: Code,
    message: String,
    status: Option<u16>,
    problems: Vec<Problem>,
    retry_at: Option<Millis>,
    trace_id: Option<String>,
    contact_id: Option<String>,
    field: Option<String>,
    unknown: bool,
}

impl Error {
    /// Creates an error without details.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self(Box::new(Facts {
            code,
            message: message.into(),
            status: None,
            problems: Vec::new(),
            retry_at: None,
            trace_id: None,
            contact_id: None,
            field: None,
            unknown: false,
        }))
    }

    /// Creates an error for invalid parameters. The message has the first problem and the number of others.
    pub fn invalid(problems: Vec<Problem>) -> Self {
        let message = match problems.as_slice() {
            [] => "the request is not valid".to_owned(),
            [only] => join(&only.path, &only.message),
            [first, rest @ ..] => {
                let mut text = join(&first.path, &first.message);
                text.push_str(" (and ");
                text.push_str(&rest.len().to_string());
                text.push_str(if rest.len() == 1 {
                    " more problem)"
                } else {
                    " more problems)"
                });
                text
            }
        };
        let mut error = Self::new(Code::Invalid, message);
        error.0.problems = problems;
        error
    }

    /// Creates an error for invalid settings, with a message as that of [`Error::invalid`].
    pub(crate) fn configuration(problems: Vec<Problem>) -> Self {
        let mut error = Self::invalid(problems);
        error.0.code = Code::Configuration;
        error
    }

    /// Sets the HTTP status of the response.
    #[must_use]
    #[doc(hidden)]
    pub fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    /// Sets the time after which the call can be tried again.
    #[must_use]
    pub(crate) fn with_retry_at(mut self, at: Millis) -> Self {
        self.0.retry_at = Some(at);
        self
    }

    /// Sets the server's trace id.
    #[must_use]
    pub(crate) fn with_trace_id(mut self, trace: Option<String>) -> Self {
        self.0.trace_id = trace;
        self
    }

    /// Sets the existing contact of a duplicate, and the field that has the same value.
    #[must_use]
    #[doc(hidden)]
    pub fn with_duplicate(mut self, contact_id: Option<String>, field: Option<String>) -> Self {
        self.0.contact_id = contact_id;
        self.0.field = field;
        self
    }

    /// Marks the outcome of a write as unknown: it may have been done. `remedy` is appended to the message.
    #[must_use]
    #[doc(hidden)]
    pub fn with_unknown_outcome(mut self, remedy: &str) -> Self {
        self.0.message.push_str("; ");
        self.0.message.push_str(remedy);
        self.0.unknown = true;
        self
    }

    /// Inserts text at the start of the message.
    pub(crate) fn with_prefix(mut self, prefix: &str) -> Self {
        self.0.message.insert_str(0, prefix);
        self
    }

    /// Visits every string of the error that may come from outside, so that secrets can be redacted.
    pub(crate) fn each_text(&mut self, visit: &mut dyn FnMut(&mut String)) {
        let facts = &mut *self.0;
        visit(&mut facts.message);
        for text in [&mut facts.trace_id, &mut facts.contact_id, &mut facts.field] {
            text.iter_mut().for_each(&mut *visit);
        }
        for problem in &mut facts.problems {
            visit(&mut problem.path);
            visit(&mut problem.message);
            if let Some(Value::String(text)) = &mut problem.value {
                visit(text);
            }
        }
    }

    /// Removes the values of the problems.
    #[must_use]
    pub(crate) fn without_values(mut self) -> Self {
        for problem in &mut self.0.problems {
            problem.value = None;
        }
        self
    }

    /// Sets the problems.
    #[must_use]
    pub(crate) fn with_problems(mut self, problems: Vec<Problem>) -> Self {
        self.0.problems = problems;
        self
    }

    /// The kind of the error.
    pub fn code(&self) -> Code {
        self.0.code
    }

    /// Whether a write may have been done although it failed: a request was sent and its outcome is unknown. If this is
    /// false, nothing was done.
    pub fn is_unknown(&self) -> bool {
        self.0.unknown
    }

    /// What went wrong and, if known, how to fix it.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The HTTP status, if there was a response.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// All invalid fields.
    pub fn problems(&self) -> &[Problem] {
        &self.0.problems
    }

    /// When to try again.
    pub fn retry_at(&self) -> Option<Millis> {
        self.0.retry_at
    }

    /// The server's trace id, to be quoted to HighLevel's support.
    pub fn trace_id(&self) -> Option<&str> {
        self.0.trace_id.as_deref()
    }

    /// For a duplicate: the id of the existing contact.
    pub fn contact_id(&self) -> Option<&str> {
        self.0.contact_id.as_deref()
    }

    /// For a duplicate: the field that has the same value, `email` or `phone`.
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }
}

fn join(path: &str, message: &str) -> String {
    let mut text = String::with_capacity(path.len() + message.len() + 1);
    text.push_str(path);
    text.push(' ');
    text.push_str(message);
    text
}

impl ToValue for Problem {
    /// Converts to `{ path, code, message, value }`; `value` is absent if it is not known.
    fn to_value(&self) -> Value {
        let mut value = json!({ "path": self.path, "code": self.code, "message": self.message });
        if let Some(found) = &self.value {
            value["value"] = found.clone();
        }
        value
    }
}

impl ToValue for Error {
    /// Converts to `{ code, message, status, problems, retryAt, traceId, contactId, field, unknown }`. Details that are
    /// not known are absent, and so is `unknown` if it is false.
    fn to_value(&self) -> Value {
        let facts = &*self.0;
        let mut value = json!({ "code": facts.code.as_str(), "message": facts.message });
        let mut add = |name: &str, known: Value| {
            if !known.is_null() {
                value[name] = known;
            }
        };
        add("status", facts.status.to_value());
        if !facts.problems.is_empty() {
            add("problems", facts.problems.to_value());
        }
        add("retryAt", facts.retry_at.to_value());
        add("traceId", facts.trace_id.to_value());
        add("contactId", facts.contact_id.to_value());
        add("field", facts.field.to_value());
        if facts.unknown {
            add("unknown", true.into());
        }
        value
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Error {}

impl fmt::Display for Problem {
    /// The path and the message, as in the message of an error.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&join(&self.path, &self.message))
    }
}
