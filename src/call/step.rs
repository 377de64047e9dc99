//! The types that a call and its host exchange: options, steps, outcomes and the result.

use crate::error::{Error, Millis, Problem};
use crate::http::{Request, Response};
use crate::json::Value;
use crate::session::Secret;

/// Timeout, deadline and retry limit of a call: `CallOptions::default().with_retries(0)`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct CallOptions {
    /// The limit for one attempt, in milliseconds.
    pub timeout: Millis,
    /// The limit for the whole call including waits, in milliseconds. Without one, a call is limited only by its retries and
    /// by [`LONGEST_WAIT`] between them.
    pub deadline: Option<Millis>,
    /// The most attempts after the first. If the server sends a delay (`Retry-After`), the call waits for it; if the delay
    /// ends after the deadline, the call fails instead.
    pub retries: u32,
    /// The seed for the random part of retry delays, so that many clients do not retry at the same time.
    pub seed: u32,
}

/// The longest wait before a retry of a call without a deadline, in milliseconds. If the server sends a longer delay, the
/// call fails, and [`Error::retry_at`] is the time to try again.
pub const LONGEST_WAIT: Millis = 60_000;

impl Default for CallOptions {
    fn default() -> Self {
        Self {
            timeout: 30_000,
            deadline: None,
            retries: 2,
            seed: 0,
        }
    }
}

impl CallOptions {
    /// Sets the limit for one attempt, in milliseconds.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Millis) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the limit for the whole call, in milliseconds.
    #[must_use]
    pub fn with_deadline(mut self, deadline: Millis) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets the most attempts after the first.
    #[must_use]
    pub fn with_retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// Sets the seed for the random part of retry delays.
    #[must_use]
    pub fn with_seed(mut self, seed: u32) -> Self {
        self.seed = seed;
        self
    }
}

/// What the host must do next. A host executes every step, so that a new one is a breaking change.
#[derive(Clone, Debug)]
pub enum Step {
    /// Get a token, and return it as [`Outcome::Token`].
    Token {
        /// Whether the server rejected the session's token. If false, the session has none.
        rejected: bool,
        /// The time to give up, in milliseconds since 1970; [`Millis::MAX`] means never.
        until: Millis,
    },
    /// Send a request.
    Send {
        /// The request, token included.
        request: Request,
        /// The time to give up and return [`Outcome::TimedOut`], in milliseconds since 1970.
        until: Millis,
    },
    /// Call [`Call::poll`](super::Call::poll) again at this time, in milliseconds since 1970.
    Wait(Millis),
    /// The call has ended.
    Done(Result<Success, Error>),
}

/// The outcome of a [`Step`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// A token, or the error of getting one.
    Token(Result<Secret, Error>),
    /// A response. The body of a success may be left empty if [`Call::needs_body`](super::Call::needs_body) is false.
    Response(Response),
    /// A success whose body is not JSON or lacks the expected result; see [`Call::judge`](super::Call::judge).
    Unreadable(Response),
    /// A success whose body is larger than the host's limit.
    TooLarge(Response),
    /// No response in time.
    TimedOut,
    /// The connection failed after the request may have been sent; the string describes the failure.
    Failed(String),
    /// No connection was made, so the server has not received the request; the string describes the failure.
    Unreached(String),
}

/// The result of a successful call.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Success {
    /// The last response. Its body is empty if the host did not pass it on.
    pub response: Response,
    /// The number of requests sent for the operation, without those that look a record up.
    pub attempts: u32,
    /// Deviations from the request: fields that the server ignored, or a lost response that was reconciled by a look-up.
    pub warnings: Vec<Problem>,
    /// Whether the body comes from a look-up because the response itself was lost.
    pub recovered: bool,
}

impl Success {
    /// The body as JSON; null if it is empty or not JSON.
    pub fn json(&self) -> Value {
        Value::read(&self.response.body).unwrap_or(Value::Null)
    }
}
