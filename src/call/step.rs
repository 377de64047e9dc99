//! What a call is given, asks for, takes and ends with.

use crate::error::{Error, Millis, Problem};
use crate::http::{Request, Response};
use crate::json::Value;
use crate::session::Secret;

/// Timeout, deadline and retries of a call.
#[derive(Clone, Copy, Debug)]
pub struct CallOptions {
    /// Milliseconds for one attempt.
    pub timeout: Millis,
    /// Milliseconds for the whole call, waits included; none means as long as the attempts take, without a wait longer
    /// than [`LONGEST_WAIT`].
    pub deadline: Option<Millis>,
    /// Attempts after the first. The delay that the server asks for is waited for, unless it ends after the deadline.
    pub retries: u32,
    /// The seed of the random part of delays, which keeps many clients from trying again at the same time.
    pub seed: u32,
}

/// The longest wait for another attempt of a call without a deadline. Where the server asks for more, the call fails, and
/// [`Error::retry_at`] says when to go on.
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

/// What to do next.
#[derive(Clone, Debug)]
pub enum Step {
    /// Bring a token; the last one was `rejected` or there is none.
    Token {
        /// The server refused the one in the session.
        rejected: bool,
        /// Give up on it at this time; [`Millis::MAX`] is never.
        until: Millis,
    },
    /// Send this and give up on it at `until`.
    Send {
        /// The request, token included.
        request: Request,
        /// When the attempt has taken too long.
        until: Millis,
    },
    /// Ask again at this time.
    Wait(Millis),
    /// It is over.
    Done(Result<Success, Error>),
}

/// What came of a [`Step`].
#[derive(Clone, Debug)]
pub enum Outcome {
    /// A token, or why there is none.
    Token(Result<Secret, Error>),
    /// A response. The body of a success may be left empty unless [`Call::needs_body`](super::Call::needs_body) asks for it.
    Response(Response),
    /// A success whose body is not JSON, or without what the operation promises: see [`Call::judge`](super::Call::judge).
    Unreadable(Response),
    /// A success whose body is larger than the host reads.
    TooLarge(Response),
    /// No response in time.
    TimedOut,
    /// The connection failed or broke off; the text says how.
    Failed(String),
    /// No connection was made, so the server has done nothing; the text says why.
    Unreached(String),
}

/// A success.
#[derive(Clone, Debug)]
pub struct Success {
    /// The last response; its body is empty where the host kept it.
    pub response: Response,
    /// Requests sent for the operation itself.
    pub attempts: u32,
    /// What was not done as asked: a field that the server ignored, a lost response that had to be looked up.
    pub warnings: Vec<Problem>,
    /// Whether the body was put together from a look-up, because the response itself was lost.
    pub recovered: bool,
}

impl Success {
    /// The body as JSON; null for an empty one.
    pub fn json(&self) -> Value {
        Value::read(&self.response.body).unwrap_or(Value::Null)
    }
}
