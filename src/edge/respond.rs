//! What the visitor gets: JSON for the widget, a page for a plain form.

use crate::error::{Code, Error, Problem};
use crate::http::Response;
use crate::json;
use crate::json::{ToValue, Value};

use super::lead::Lead;
use super::{Report, page};

const UNAVAILABLE: &str = "We could not take your message just now. Please try again in a moment.";

impl Lead {
    /// The response to a lead that was stored, or to a machine that must not learn that its lead was not.
    pub(super) fn success(&self, contact: &str) -> Response {
        if self.wants_page {
            // Relative to the page's own address, so that it stays on this origin whatever the path is (RFC 9110, 10.2.2).
            let thanks = self.options.thanks.as_deref().unwrap_or("?sent");
            let response = Response {
                status: 303,
                ..Response::default()
            };
            return response.with("location", thanks);
        }
        let mut body = json!({ "ok": true });
        if self.options.return_contact_id && !contact.is_empty() {
            body["contactId"] = contact.into();
        }
        Response::json(200, body.to_json())
    }

    /// Asks the visitor to correct the form; a plain form comes back with everything that was typed.
    pub(super) fn correct(&self) -> Response {
        if self.wants_page {
            return page::correct(&self.entry);
        }
        let field = |problem: &Problem| json!({ "field": self.entry.field_of(&problem.path), "path": problem.path, "code": problem.code, "message": problem.message });
        let problems: Vec<Value> = self.entry.stops.iter().map(field).collect();
        Response::json(
            422,
            json!({ "ok": false, "code": "invalid", "message": "Please look at this again.", "problems": problems }).to_json(),
        )
    }

    /// A refusal: a page for a browser that posted a plain form, JSON otherwise. `retry_after` is in seconds.
    pub(super) fn refuse(
        &self,
        status: u16,
        code: &str,
        message: &str,
        retry_after: Option<u64>,
    ) -> Response {
        let response = match self.wants_page {
            true => page::apology(status, message, &self.entry, self.back.as_deref()),
            false => {
                let mut body = json!({ "ok": false, "code": code, "message": message });
                if let Some(seconds) = retry_after {
                    body["retryAfter"] = seconds.into();
                }
                Response::json(status, body.to_json())
            }
        };
        match retry_after {
            Some(seconds) => response.with("retry-after", seconds.to_string()),
            None => response,
        }
    }

    /// The end of a lead that failed. The visitor learns when to try again, and nothing of the reason.
    pub(super) fn failure(&self, error: &Error) -> (Response, Report) {
        let report = Report {
            contact_ids: self.contact_ids(),
            problems: self.entry.problems.clone(),
            error: Some(error.to_value()),
            ..Report::of("failed")
        };
        let response = match error.code() {
            Code::RateLimited
            | Code::Timeout
            | Code::Network
            | Code::Server
            | Code::UnexpectedAnswer
            | Code::Aborted => {
                // When the server says, within an hour.
                let wait = error.retry_at().map_or(0, |at| at.saturating_sub(self.now));
                let seconds = wait.div_ceil(1000).clamp(5, 3600);
                self.refuse(503, "unavailable", UNAVAILABLE, Some(seconds))
            }
            Code::Store => self.refuse(503, "unavailable", UNAVAILABLE, Some(5)),
            _ => self.refuse(
                502,
                "rejected",
                "We could not take your message. Please call or write to us.",
                None,
            ),
        };
        (response, report)
    }
}
