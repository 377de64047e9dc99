//! Faults: errors that a test asks for.

use super::{Effect, Reply};
use crate::api::Api;
use crate::check::nearest;
use crate::error::{Code, Error, Millis};
use crate::http::Response;
use crate::json::Value;
use crate::settings::Settings;

/// An error that a test asks for.
#[derive(Clone, Debug, Default)]
pub struct Fault {
    /// The kind: `status` (respond with `status` and do nothing), `refused` (no connection), `lost` (do it, but lose
    /// the response), `cut` (do it, but cut off the response), `delay` (do it, but respond after `delay`), `garbage`
    /// (do it, but respond with invalid JSON), `html` (respond with a proxy's error page with `status` and do nothing).
    pub kind: String,
    /// How many requests are affected; 1 by default.
    pub times: Option<u32>,
    /// The status of the response.
    pub status: Option<u16>,
    /// The message in the response.
    pub message: Option<String>,
    /// The `Retry-After` header, in seconds.
    pub retry_after: Option<u32>,
    /// The delay of the response, in milliseconds.
    pub delay: Millis,
    /// Only requests of this operation, such as `contacts.create`.
    pub operation: Option<String>,
}

impl Fault {
    /// Parses `{ kind, times, status, message, retryAfter, delay, operation }`, the argument of `sandbox.fail`. The
    /// operation must be one of `api`.
    ///
    /// # Errors
    /// [`Code::Configuration`] with every invalid or unknown setting.
    pub fn read_for(api: &Api, value: &Value) -> Result<Self, Error> {
        let mut settings = Settings::of(value);
        let u32_of = |number: u64| number.try_into().unwrap_or(u32::MAX);
        let read = Self {
            kind: settings.string("kind").unwrap_or_default(),
            times: settings.number("times").map(u32_of),
            status: settings
                .number("status")
                .map(|status| status.try_into().unwrap_or(u16::MAX)),
            message: settings.string("message"),
            retry_after: settings.number("retryAfter").map(u32_of),
            delay: settings.number("delay").unwrap_or_default(),
            operation: settings.string("operation"),
        };
        let mut check = |path: &'static str, unknown: Option<String>| {
            if let Some(message) = unknown {
                settings.refuse(path, "not_one_of", &message);
            }
        };
        if value["kind"].is_null() || value["kind"].is_string() {
            check("kind", unknown(&read.kind, &FAULTS, &FAULTS.join(", ")));
        }
        if let Some(id) = &read.operation {
            let ids: Vec<&str> = api.ids().collect();
            let all = "the ids that `leadbridge operations` prints";
            check("operation", unknown(id, &ids, all));
        }
        if read
            .status
            .is_some_and(|status| !(200..600).contains(&status))
        {
            settings.refuse("status", "out_of_range", "must be from 200 to 599");
        }
        settings.finish()?;
        Ok(read)
    }

    /// The reply if the request does not reach the server.
    pub(super) fn instead(&self) -> Option<Reply> {
        match self.kind.as_str() {
            "refused" => Some(Reply {
                effect: Effect::Refused,
                ..Reply::default()
            }),
            "html" => Some(Reply {
                response: page(self.status.unwrap_or(502)),
                effect: Effect::None,
            }),
            _ => None,
        }
    }

    /// The status and message if the server rejects the request without doing anything.
    pub(super) fn rejection(&self) -> Option<(u16, &str)> {
        let message = self.message.as_deref().unwrap_or("Something went wrong");
        (self.kind == "status").then(|| (self.status.unwrap_or(500), message))
    }

    /// Applies the fault to the server's response.
    pub(super) fn apply(&self, mut response: Response) -> Reply {
        let effect = match self.kind.as_str() {
            "lost" => Effect::Lost,
            "cut" => Effect::Cut,
            "delay" => Effect::Delay(self.delay),
            _ => Effect::None,
        };
        if self.kind == "garbage" {
            let mut half = response.body.len() / 2;
            while !response.body.is_char_boundary(half) {
                half -= 1;
            }
            response.body.truncate(half);
        }
        if let Some(seconds) = self.retry_after.filter(|_| self.kind == "status") {
            response = response.with("retry-after", seconds.to_string());
        }
        Reply { response, effect }
    }
}

/// The faults that have not occurred yet.
#[derive(Clone, Debug, Default)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// Adds a fault for the next requests.
    pub fn add(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    /// Removes all faults.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault for a request of this operation; the default fault has no effect.
    pub(super) fn next(&mut self, id: Option<&str>) -> Fault {
        let matches = |fault: &Fault| fault.operation.is_none() || fault.operation.as_deref() == id;
        let Some(index) = self.0.iter().position(matches) else {
            return Fault::default();
        };
        let fault = self.0[index].clone();
        let left = fault.times.unwrap_or(1).saturating_sub(1);
        if left == 0 {
            self.0.remove(index);
        } else {
            self.0[index].times = Some(left);
        }
        fault
    }
}

/// An error page of a proxy.
fn page(status: u16) -> Response {
    let body = format!(
        "<html><head><title>{status}</title></head><body><center><h1>{status}</h1></center><hr><center>cloudflare</center></body></html>"
    );
    Response {
        status,
        headers: vec![("content-type".into(), "text/html".into())],
        body,
    }
}

/// The kinds of faults.
const FAULTS: [&str; 7] = [
    "status", "refused", "lost", "cut", "delay", "garbage", "html",
];

/// Checks that a name is known; the error has the most similar name.
///
/// # Errors
/// [`Code::Configuration`](crate::Code::Configuration).
pub(super) fn known(what: &str, name: &str, names: &[&str], all: &str) -> Result<(), Error> {
    match unknown(name, names, all) {
        None => Ok(()),
        Some(message) => {
            let message = [what, " ", &message].concat();
            Err(Error::new(Code::Configuration, message))
        }
    }
}

/// The message for a name that is not in `names`, or `None` if it is.
fn unknown(name: &str, names: &[&str], all: &str) -> Option<String> {
    if names.contains(&name) {
        return None;
    }
    Some(match nearest(name, names.iter().copied()) {
        Some(near) => [name, " is not known; did you mean ", near, "?"].concat(),
        None if name.is_empty() => ["is required: one of ", all].concat(),
        None => [name, " is not known; known are ", all].concat(),
    })
}
