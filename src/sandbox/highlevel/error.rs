//! Error responses with the messages of the real API.

use crate::error::Problem;
use crate::json;
use crate::json::Value;
use crate::sandbox::parsed::Unreadable;

/// An error response.
#[derive(Debug)]
pub(super) struct ApiError {
    pub(super) status: u16,
    pub(super) body: Value,
}

impl ApiError {
    pub(super) fn new(status: u16, message: &str) -> Self {
        let error = match status {
            400 => "Bad Request",
            401 => "Unauthorized",
            403 => "Forbidden",
            404 => "Not Found",
            422 => "Unprocessable Entity",
            429 => "Too Many Requests",
            _ => "Internal Server Error",
        };
        Self {
            status,
            body: json!({ "statusCode": status, "message": message, "error": error }),
        }
    }

    pub(super) fn unprocessable(messages: Vec<String>) -> Self {
        let body =
            json!({ "statusCode": 422, "message": messages, "error": "Unprocessable Entity" });
        Self { status: 422, body }
    }

    /// The API answers 400 for records that do not exist (examples in the specification).
    pub(super) fn missing(what: &str, id: &str) -> Self {
        Self::new(400, &[what, " with id ", id, " not found"].concat())
    }
}

/// The error for a body that cannot be parsed.
pub(super) fn unreadable(why: Unreadable) -> ApiError {
    let message = match why {
        Unreadable::NotJson => "Unexpected token in JSON",
        Unreadable::NotAnObject => "The body must be an object",
    };
    ApiError::new(400, message)
}

/// Formats a problem like the real API.
pub(super) fn message_of(problem: &Problem) -> String {
    let path = &problem.path;
    match problem.code {
        "unknown_field" | "read_only" => ["property ", path, " should not exist"].concat(),
        "missing" => [path, " should not be empty"].concat(),
        "not_one_of" => {
            let words = problem.message.trim_start_matches("must be one of ");
            [path, " must be one of the following values: ", words].concat()
        }
        "wrong_type" | "null_not_allowed" => {
            let what = problem.message.split(", not").next().unwrap_or_default();
            let what = match what.trim_start_matches("must be ") {
                "a string" => "a string",
                "a number" | "a whole number" => "a number conforming to the specified constraints",
                "true or false" => "a boolean value",
                "an array" => "an array",
                _ => "an object",
            };
            [path, " must be ", what].concat()
        }
        code if code.contains("email") => [path, " must be an email"].concat(),
        _ => [path, " ", &problem.message].concat(),
    }
}
