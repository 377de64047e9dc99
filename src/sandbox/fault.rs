//! What goes wrong on demand.

use super::{Effect, Reply};
use crate::api::Api;
use crate::check::nearest;
use crate::error::{Code, Error, Millis};
use crate::http::Response;
use crate::json::Value;
use crate::settings;

/// Something that goes wrong on demand.
#[derive(Clone, Debug, Default)]
pub struct Fault {
    /// What: `status` (answer with `status`, do nothing), `refused` (no connection, do nothing), `lost` (do it, answer
    /// nothing), `cut` (do it, break the answer off), `delay` (do it, answer after `delay`), `garbage` (do it, answer
    /// broken JSON), `html` (a proxy's page with `status`, do nothing).
    pub kind: String,
    /// How many requests it strikes; 1 unless said.
    pub times: Option<u32>,
    /// The status to answer with.
    pub status: Option<u16>,
    /// The message to answer with.
    pub message: Option<String>,
    /// Seconds for a `Retry-After` header.
    pub retry_after: Option<u32>,
    /// Milliseconds to wait before the answer.
    pub delay: Millis,
    /// Only requests of this operation, such as `contacts.create`.
    pub operation: Option<String>,
}

impl Fault {
    /// Reads `{ kind, times, status, message, retryAfter, delay, operation }`, as `sandbox.fail` takes them; the operation is
    /// one of `api`.
    ///
    /// # Errors
    /// [`Code::Configuration`] with every wrong or unknown setting.
    pub fn read_for(api: &Api, value: &Value) -> Result<Self, Error> {
        let mut settings = settings::Settings::of(value);
        let read = Self {
            kind: settings.text("kind").unwrap_or_default(),
            times: settings.number("times").map(|times| times as u32),
            status: settings.number("status").map(|status| status as u16),
            message: settings.text("message"),
            retry_after: settings.number("retryAfter").map(|seconds| seconds as u32),
            delay: settings.number("delay").unwrap_or_default(),
            operation: settings.text("operation"),
        };
        settings.finish()?;
        known("kind", &read.kind, &FAULTS, &FAULTS.join(", "))?;
        if let Some(id) = &read.operation {
            let ids: Vec<&str> = api.ids().collect();
            known(
                "operation",
                id,
                &ids,
                "the ids that `leadbridge operations` prints",
            )?;
        }
        if value["status"]
            .as_f64()
            .is_some_and(|status| !(200.0..600.0).contains(&status))
        {
            let message = "status must be from 200 to 599";
            return Err(Error::new(Code::Configuration, message));
        }
        Ok(read)
    }
    /// The reply of a request that never reaches the server.
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

    /// The status and the message with which the server refuses a request, without doing anything.
    pub(super) fn refusal(&self) -> Option<(u16, &str)> {
        let message = self.message.as_deref().unwrap_or("Something went wrong");
        (self.kind == "status").then(|| (self.status.unwrap_or(500), message))
    }

    /// What becomes of the server's response.
    pub(super) fn strike(&self, mut response: Response) -> Reply {
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

/// The faults that have not struck yet.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    pub(super) fn add(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault that strikes a request of this operation; one that does nothing where there is none.
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

/// A page that a proxy sends in place of the server.
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

/// Refuses a name that is none of those known, with the nearest one.
///
/// # Errors
/// [`Code::Configuration`](crate::Code::Configuration).
pub(super) fn known(what: &str, name: &str, names: &[&str], all: &str) -> Result<(), Error> {
    if names.contains(&name) {
        return Ok(());
    }
    let message = match nearest(name, names.iter().copied()) {
        Some(near) => [what, " ", name, " is not known; did you mean ", near, "?"].concat(),
        None => [what, " ", name, " is not known; there are ", all].concat(),
    };
    Err(Error::new(Code::Configuration, message))
}
