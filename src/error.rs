//! Every failure, one type: a code to switch on, a sentence to read, and the facts.

use core::fmt;

use crate::json;
use crate::json::{ToValue, Value};

/// Milliseconds since 1970-01-01 UTC.
pub type Millis = u64;

/// Everything that went wrong, as one word each. The words are stable and cross to JavaScript unchanged.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $word:literal,)+) => {
        /// What went wrong, in one word. [`Code::as_str`] gives the word that JavaScript sees.
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        #[non_exhaustive]
        pub enum Code { $($(#[doc = $doc])+ $variant,)+ }

        impl Code {
            /// Every code, in the order of this page.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The stable word, such as `rate_limited`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// What the code means, in a sentence.
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc),+),)+ }
            }
        }
    };
}

codes! {
    /// The parameters are wrong; `problems` lists every one. Nothing was sent, or the server answered 422.
    Invalid = "invalid",
    /// The token is refused, or it is of a kind or plan that this operation does not take.
    Unauthorized = "unauthorized",
    /// The token is invalid or has expired.
    TokenExpired = "token_expired",
    /// The token lacks a scope of this operation.
    ScopeMissing = "scope_missing",
    /// The token belongs to another location or company.
    WrongLocation = "wrong_location",
    /// The `Version` header is missing, unknown, or does not know this operation.
    VersionRejected = "version_rejected",
    /// The server has no such path (it says so with 401 or 404).
    RouteUnknown = "route_unknown",
    /// The server understood and refuses.
    Forbidden = "forbidden",
    /// A proxy in front of the server refused the request, usually because of its User-Agent.
    Blocked = "blocked",
    /// The thing asked for does not exist.
    NotFound = "not_found",
    /// The location does not allow duplicates, and `contactId` has the same `field`.
    Duplicate = "duplicate",
    /// The request contradicts the present state.
    Conflict = "conflict",
    /// Too many requests in the burst window; `retryAt` says when to go on.
    RateLimited = "rate_limited",
    /// The requests of the day are used up.
    DailyLimit = "daily_limit",
    /// No answer in time.
    Timeout = "timeout",
    /// The caller's signal stopped the call.
    Aborted = "aborted",
    /// The connection failed. For a write, `unknown` says that the server may have acted all the same.
    Network = "network",
    /// The server failed.
    Server = "server",
    /// The server refused with a status that has no code of its own.
    Refused = "refused",
    /// The response is not what the operation promises: not JSON, cut short, without its result, a redirect, too large.
    UnexpectedAnswer = "unexpected_answer",
    /// A list gave the same cursor twice; going on would never end.
    RepeatedCursor = "repeated_cursor",
    /// There is no operation with this id in this version.
    UnknownOperation = "unknown_operation",
    /// The client is set up wrongly.
    Configuration = "configuration",
    /// A token or secret in a browser page; use an edge handler.
    TokenInPage = "token_in_page",
    /// The handler's store of claims and counters failed or did not answer in time.
    Store = "store",
    /// The core is not running: its WebAssembly failed, or `ready()` was not awaited before a function without a promise.
    NotReady = "not_ready",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing wrong with one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where: `body.email`, `body.customFields[2].value`, `contactId`.
    pub path: String,
    /// What, in one stable word: `missing`, `unknown_field`, `email_no_at` …
    pub code: &'static str,
    /// What is wrong and how to mend it, in a sentence.
    pub message: String,
    /// The value found, when it is short.
    pub value: Option<Value>,
}

impl Problem {
    /// A problem at `path`.
    pub fn new(path: impl Into<String>, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            code,
            message: message.into(),
            value: None,
        }
    }

    /// The same, showing the value found. Long texts, lists and objects are left out.
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

/// A failure. It never holds a token; it holds a body only where the caller asked for it.
#[derive(Clone, Debug)]
pub struct Error(Box<Facts>);

/// What is known of a failure; all but the code and the message may be unknown.
#[derive(Clone, Debug)]
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
    /// A failure with a code and a sentence.
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

    /// A refusal of parameters before anything was sent: the sentence names the first problem and the count.
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

    /// The same failure, with the HTTP status of the answer.
    #[must_use]
    pub fn status_is(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    /// The same failure, with the time from which another attempt makes sense.
    #[must_use]
    pub fn retry_at_is(mut self, at: Millis) -> Self {
        self.0.retry_at = Some(at);
        self
    }

    /// The same failure, with the server's trace id.
    #[must_use]
    pub fn trace_is(mut self, trace: Option<String>) -> Self {
        self.0.trace_id = trace;
        self
    }

    /// The same failure, with the contact that is already there and the field that matches.
    #[must_use]
    pub fn duplicate_is(mut self, contact_id: Option<String>, field: Option<String>) -> Self {
        self.0.contact_id = contact_id;
        self.0.field = field;
        self
    }

    /// The same failure of a write that may have been done, with what to do about it.
    #[must_use]
    pub fn unknown_is(mut self, remedy: &str) -> Self {
        self.0.message.push_str("; ");
        self.0.message.push_str(remedy);
        self.0.unknown = true;
        self
    }

    /// The same with words before its message.
    pub(crate) fn begin(mut self, words: &str) -> Self {
        self.0.message.insert_str(0, words);
        self
    }

    /// Visits every string of the failure that may come from elsewhere.
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

    /// The same failure, without the values of its problems.
    #[must_use]
    pub fn without_values(mut self) -> Self {
        for problem in &mut self.0.problems {
            problem.value = None;
        }
        self
    }

    /// The same failure, with its problems.
    #[must_use]
    pub fn problems_are(mut self, problems: Vec<Problem>) -> Self {
        self.0.problems = problems;
        self
    }

    /// What went wrong, in one word.
    pub fn code(&self) -> Code {
        self.0.code
    }

    /// Whether the write may have been done although it failed: an attempt was sent and its outcome is not known. Where this
    /// is false, nothing was done.
    pub fn is_unknown(&self) -> bool {
        self.0.unknown
    }

    /// What went wrong and, where known, what to do.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The HTTP status, if an answer came.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// Every problem of the parameters.
    pub fn problems(&self) -> &[Problem] {
        &self.0.problems
    }

    /// When another attempt makes sense.
    pub fn retry_at(&self) -> Option<Millis> {
        self.0.retry_at
    }

    /// The server's trace id: quote it to HighLevel's support.
    pub fn trace_id(&self) -> Option<&str> {
        self.0.trace_id.as_deref()
    }

    /// Of a duplicate: the contact that is already there.
    pub fn contact_id(&self) -> Option<&str> {
        self.0.contact_id.as_deref()
    }

    /// Of a duplicate: the field that matches, `email` or `phone`.
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
    /// `{ path, code, message, value }`; no `value` where none is known.
    fn to_value(&self) -> Value {
        let mut value = json!({ "path": self.path, "code": self.code, "message": self.message });
        if let Some(found) = &self.value {
            value["value"] = found.clone();
        }
        value
    }
}

impl ToValue for Error {
    /// `{ code, message, status, problems, retryAt, traceId, contactId, field, unknown }`; absent where there is nothing to
    /// say, and `unknown` where it is false.
    fn to_value(&self) -> Value {
        let facts = &*self.0;
        let mut value = json!({ "code": facts.code.as_str(), "message": facts.message });
        let mut tell = |name: &str, known: Value| {
            if !known.is_null() {
                value[name] = known;
            }
        };
        tell("status", facts.status.to_value());
        if !facts.problems.is_empty() {
            tell("problems", facts.problems.to_value());
        }
        tell("retryAt", facts.retry_at.to_value());
        tell("traceId", facts.trace_id.to_value());
        tell("contactId", facts.contact_id.to_value());
        tell("field", facts.field.to_value());
        if facts.unknown {
            tell("unknown", true.into());
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
