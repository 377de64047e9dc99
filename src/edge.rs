//! A visitor's form becomes a contact: the edge handler, without the network.
//!
//! ```text
//! read ─▶ Count (rate limit) ─▶ Claim (one submission, one contact) ─▶ Call … ─▶ Keep ─▶ Respond
//! ```
//!
//! [`Handler::read`] judges a request: where it comes from, how large it is, what it says. What is left is a [`Lead`],
//! which asks for one thing after another with [`Lead::poll`] and is told with [`Lead::handle`].
//! The host keeps the counters and does the calls; the visitor never sees what HighLevel says.

mod form;
mod page;

use crate::json;
use crate::json::{Map, ToValue, Value};
use crate::text::{has, join};

pub use form::Entry;

use crate::error::{Code, Error, Millis, Problem};
use crate::http::{Request, Response, read_form};
use crate::settings::Settings;

/// How leads are taken.
#[derive(Clone, Debug)]
pub struct Options {
    /// Origins that may post, such as `https://shop.example`; the handler's own origin always may. `*` is any.
    pub allow: Vec<String>,
    /// Form field → contact field, over the usual names. `customFields.KEY` names a custom field.
    pub fields: Vec<(String, String)>,
    /// The country in which national phone numbers are read when the form does not say.
    pub country: Option<String>,
    /// Tags that every lead gets.
    pub tags: Vec<String>,
    /// Tags that a page may add by the widget's `tags`; others are dropped.
    pub page_tags: Vec<String>,
    /// The source of every lead; without one, the page's `source`, or `Website`.
    pub source: Option<String>,
    /// Where a lead came from → custom field: `utm_source`, `utm_medium`, `utm_campaign`, `utm_term`, `utm_content`,
    /// `gclid`, `fbclid`, `msclkid`, `page`, `referrer`.
    pub attribution: Vec<(String, String)>,
    /// Whether what fits no field (message, consent, page, campaign) is left as a note on the contact.
    pub note: bool,
    /// Whether a lead without ticked consent is refused.
    pub require_consent: bool,
    /// The largest body, in bytes.
    pub max_bytes: usize,
    /// The least time between seeing the form and sending it, in milliseconds; quicker is a machine.
    pub min_time: u64,
    /// Leads per address and window, and the window in milliseconds.
    pub limit: Limit,
    /// Where a plain form goes after success; without one, a short page of ours.
    pub thanks: Option<String>,
}

/// How many leads an address may send.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// How many.
    pub most: u32,
    /// In how many milliseconds.
    pub window: Millis,
}

impl Default for Limit {
    fn default() -> Self {
        Self {
            most: 20,
            window: 60_000,
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            allow: Vec::new(),
            fields: Vec::new(),
            country: None,
            tags: Vec::new(),
            page_tags: Vec::new(),
            source: None,
            attribution: Vec::new(),
            note: true,
            require_consent: false,
            max_bytes: 32_768,
            min_time: 800,
            limit: Limit::default(),
            thanks: None,
        }
    }
}

impl Options {
    /// Reads options as `createHandler({ lead })` takes them.
    ///
    /// # Errors
    /// [`Code::Configuration`] with every wrong or unknown name.
    pub fn read(value: &Value) -> Result<Self, Error> {
        let usual = Self::default();
        let mut settings = Settings::of(value);
        let mut limit = Settings::of(settings.any("limit").unwrap_or(&Value::Null));
        let options = Self {
            allow: settings.texts("allow").unwrap_or_default(),
            fields: settings.pairs("fields").unwrap_or_default(),
            country: settings.text("country"),
            tags: settings.texts("tags").unwrap_or_default(),
            page_tags: settings.texts("pageTags").unwrap_or_default(),
            source: settings.text("source"),
            attribution: settings.pairs("attribution").unwrap_or_default(),
            note: settings.flag("note").unwrap_or(usual.note),
            require_consent: settings
                .flag("requireConsent")
                .unwrap_or(usual.require_consent),
            max_bytes: settings
                .number("maxBytes")
                .map_or(usual.max_bytes, |bytes| bytes as usize),
            min_time: settings.number("minTime").unwrap_or(usual.min_time),
            limit: Limit {
                most: limit
                    .number("most")
                    .map_or(usual.limit.most, |most| most as u32),
                window: limit.number("window").unwrap_or(usual.limit.window),
            },
            thanks: settings.text("thanks"),
        };
        limit.finish()?;
        settings.finish()?;
        Ok(options)
    }
}

/// What the host does next.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Add one to this counter, which ends after `window`, and tell how far it is.
    Count {
        /// The counter.
        key: String,
        /// Its life, in milliseconds.
        window: Millis,
    },
    /// Claim this key if nobody has; tell what is kept under it otherwise.
    Claim {
        /// The key of the submission.
        key: String,
    },
    /// Call HighLevel.
    Call {
        /// The operation.
        id: &'static str,
        /// Its parameters.
        params: Value,
    },
    /// Keep this answer under the key of the submission.
    Keep {
        /// The key of the submission.
        key: String,
        /// The answer, as text.
        answer: String,
    },
    /// Give the key up: the submission failed and may come again.
    Release {
        /// The key of the submission.
        key: String,
    },
    /// Answer the visitor; then tell the owner.
    Respond(Response, Report),
}

/// What the host did.
#[derive(Clone, Debug)]
pub enum Told {
    /// How far the counter is.
    Count(u32),
    /// Nobody had the key: go on.
    Claimed,
    /// Somebody had it: the answer kept, or an empty text while it is still being made.
    Known(String),
    /// What HighLevel answered.
    Answer(Value),
    /// The call failed.
    Failed(Error),
    /// It is done.
    Done,
}

/// What became of a request, for the site's owner.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// `created`, `updated`, `conflict`, `repeated`, `refused`, `limited`, `trapped`, `failed`, or empty where
    /// there was no lead.
    pub outcome: String,
    /// The contact, or in a conflict both.
    pub contact_ids: Vec<String>,
    /// What the visitor was asked to mend.
    pub problems: Vec<Problem>,
    /// What HighLevel said, where it failed.
    pub error: Option<Value>,
}

impl Report {
    fn of(outcome: &str) -> Self {
        Self {
            outcome: outcome.to_owned(),
            ..Self::default()
        }
    }
}

impl ToValue for Report {
    /// `{ outcome, contactIds, problems, error }`; no `error` where there was none.
    fn to_value(&self) -> Value {
        let mut value = json!({
            "outcome": self.outcome, "contactIds": self.contact_ids, "problems": self.problems,
        });
        if let Some(error) = &self.error {
            value["error"] = error.clone();
        }
        value
    }
}

/// Takes requests.
#[derive(Clone, Debug, Default)]
pub struct Handler {
    /// How.
    pub options: Options,
}

#[derive(Clone, Debug)]
enum State {
    Count,
    Claim,
    ByPhone,
    ByEmail {
        phone: Value,
    },
    Upsert,
    Note {
        contact: String,
        new: bool,
    },
    Conflict {
        left: Vec<String>,
        both: Vec<String>,
    },
    Keep(Box<(Response, Report)>),
    Release(Box<(Response, Report)>),
    Respond(Box<(Response, Report)>),
}

/// One submission on its way.
#[derive(Clone, Debug)]
pub struct Lead {
    entry: Entry,
    address: String,
    limit: Limit,
    wants_page: bool,
    thanks: String,
    cors: Option<String>,
    state: State,
}

impl Handler {
    /// Judges a request. `address` is the visitor's, for the rate limit.
    pub fn read(&self, request: &Request, address: &str, now: Millis) -> Lead {
        let cors = self.cors(request);
        let wants_page = request
            .header("accept")
            .is_some_and(|accept| has(accept, "text/html"));
        let thanks = self
            .options
            .thanks
            .clone()
            .unwrap_or_else(|| join(&[request.path(), "?sent"]));
        let limit = self.options.limit;
        let make = |entry, state| Lead {
            entry,
            address: address.to_owned(),
            limit,
            wants_page,
            thanks,
            cors: cors.clone().ok().flatten(),
            state,
        };
        let respond = |response: Response, outcome: &str| {
            State::Respond(Box::new((response, Report::of(outcome))))
        };

        if cors.is_err() {
            let response = refusal(
                403,
                "forbidden_origin",
                "This page may not send leads here.",
            );
            return make(Entry::default(), respond(response, "refused"));
        }
        match self.entry(request, now) {
            Ok(entry) if entry.is_trap => {
                // A machine is told nothing that it could learn from.
                let mut lead = make(entry, State::Claim);
                lead.state = State::Respond(Box::new((lead.success(""), Report::of("trapped"))));
                lead
            }
            Ok(entry) => make(entry, State::Count),
            Err(Stop::Response(response, outcome)) => {
                make(Entry::default(), respond(response, outcome))
            }
            Err(Stop::Problems(entry)) => {
                let report = Report {
                    problems: entry.problems.clone(),
                    ..Report::of("refused")
                };
                let mut lead = make(*entry, State::Claim);
                lead.state = State::Respond(Box::new((lead.mend(), report)));
                lead
            }
        }
    }

    /// The origin to allow, where the request names one; an error for one that is not welcome.
    fn cors(&self, request: &Request) -> Result<Option<String>, ()> {
        let origin = request.header("origin").map(str::to_owned);
        let from = match &origin {
            Some(origin) => Some(origin.clone()),
            None => request.header("referer").and_then(origin_of),
        };
        let Some(from) = from else { return Ok(None) };
        let allow = &self.options.allow;
        let is_own = origin_of(&request.url).as_deref() == Some(from.as_str());
        let is_listed = allow
            .iter()
            .any(|known| known == "*" || known.trim_end_matches('/').eq_ignore_ascii_case(&from));
        if is_own || is_listed {
            Ok(origin)
        } else {
            Err(())
        }
    }

    fn entry(&self, request: &Request, now: Millis) -> Result<Entry, Stop> {
        use crate::http::Method::{Get, Post};
        match request.method {
            Post => {}
            Get if request.query().iter().any(|(name, _)| name == "sent") => {
                return Err(Stop::Response(page::thanks(), ""));
            }
            _ => {
                let response = refusal(405, "method", "Send the form with POST.")
                    .with("allow", "POST, OPTIONS");
                return Err(Stop::Response(response, ""));
            }
        }
        let body = request.body.as_deref().unwrap_or_default();
        if body.len() > self.options.max_bytes {
            return Err(Stop::Response(
                refusal(413, "too_large", "The form is too large."),
                "refused",
            ));
        }
        let kind = request
            .header("content-type")
            .unwrap_or_default()
            .split(';')
            .next()
            .unwrap_or_default()
            .trim();
        let values = match kind.to_ascii_lowercase().as_str() {
            "application/json" => match Value::read(body) {
                Ok(Value::Object(values)) => values,
                _ => {
                    return Err(Stop::Response(
                        refusal(400, "not_json", "The body must be a JSON object."),
                        "refused",
                    ));
                }
            },
            "application/x-www-form-urlencoded" => {
                let mut values = Map::new();
                for (name, value) in read_form(body) {
                    form::add(&mut values, name, value);
                }
                values
            }
            _ => {
                let response = refusal(415, "content_type", "Send a form or JSON.");
                return Err(Stop::Response(response, "refused"));
            }
        };
        let entry = Entry::read(values, request, &self.options, now);
        if entry.is_too_quick {
            let response =
                refusal_after(429, "too_quick", "That was quick. Please send it again.", 1);
            return Err(Stop::Response(response, "limited"));
        }
        if entry.problems.is_empty() || entry.is_trap {
            Ok(entry)
        } else {
            Err(Stop::Problems(Box::new(entry)))
        }
    }

    /// The answer to a preflight request (Fetch standard, CORS protocol).
    pub fn preflight(&self, request: &Request) -> Response {
        match self.cors(request) {
            Ok(Some(origin)) => Response {
                status: 204,
                ..Response::default()
            }
            .with("access-control-allow-origin", origin)
            .with("access-control-allow-methods", "POST")
            .with(
                "access-control-allow-headers",
                "content-type, idempotency-key",
            )
            .with("access-control-max-age", "86400")
            .with("vary", "origin"),
            _ => Response {
                status: 403,
                ..Response::default()
            }
            .with("vary", "origin"),
        }
    }
}

enum Stop {
    Response(Response, &'static str),
    Problems(Box<Entry>),
}

impl Lead {
    /// What the form says, as the handler reads it.
    pub fn entry(&self) -> &Entry {
        &self.entry
    }

    /// What the host does next.
    pub fn poll(&self) -> Step {
        let key = || join(&["lead:", &self.entry.key]);
        let find = |name: &str, parameter: &str| Step::Call {
            id: "contacts.findDuplicate",
            params: json!({ parameter: self.entry.contact[name] }),
        };
        match &self.state {
            State::Count => Step::Count {
                key: join(&["rate:", &self.address]),
                window: self.limit.window,
            },
            State::Claim => Step::Claim { key: key() },
            State::ByPhone => find("phone", "number"),
            State::ByEmail { .. } => find("email", "email"),
            State::Upsert => Step::Call {
                id: "contacts.upsert",
                params: json!({ "body": self.entry.contact }),
            },
            State::Note { contact, .. } => Step::Call {
                id: "contacts.createNote",
                params: json!({ "contactId": contact, "body": { "body": self.entry.note } }),
            },
            State::Conflict { left, both } => {
                let note = self.entry.conflict_note(both);
                let contact = left.first().map(String::as_str).unwrap_or_default();
                Step::Call {
                    id: "contacts.createNote",
                    params: json!({ "contactId": contact, "body": { "body": note } }),
                }
            }
            State::Keep(kept) => Step::Keep {
                key: key(),
                answer: kept.0.body.clone(),
            },
            State::Release(_) => Step::Release { key: key() },
            State::Respond(end) => {
                let mut response = end.0.clone();
                if let Some(origin) = &self.cors {
                    response = response
                        .with("access-control-allow-origin", origin.clone())
                        .with("vary", "origin");
                }
                Step::Respond(response, end.1.clone())
            }
        }
    }

    /// What the host did.
    pub fn handle(&mut self, told: Told) {
        self.state = match (self.state.clone(), told) {
            (State::Count, Told::Count(count)) if count > self.limit.most => {
                let seconds = self.limit.window.div_ceil(1000);
                let message = "Too many forms from here. Please wait a little.";
                State::Respond(Box::new((
                    self.refuse(429, "rate_limited", message, Some(seconds)),
                    Report::of("limited"),
                )))
            }
            (State::Count, _) => State::Claim,
            (State::Claim, Told::Known(answer)) if answer.is_empty() => {
                let message = "This form is being sent already.";
                State::Respond(Box::new((
                    self.refuse(429, "in_progress", message, Some(2)),
                    Report::of("repeated"),
                )))
            }
            (State::Claim, Told::Known(answer)) => {
                let known: Value = Value::read(&answer).unwrap_or_default();
                let response = self.success(known["contactId"].as_str().unwrap_or_default());
                State::Respond(Box::new((response, Report::of("repeated"))))
            }
            (State::Claim, _) => match (
                self.entry.contact.contains_key("email"),
                self.entry.contact.contains_key("phone"),
            ) {
                (true, true) => State::ByPhone,
                _ => State::Upsert,
            },
            (State::ByPhone, Told::Answer(answer)) => {
                let found = &answer["contact"];
                let mail = found["email"].as_str().unwrap_or_default();
                let is_same = self.entry.contact["email"]
                    .as_str()
                    .is_some_and(|email| email.eq_ignore_ascii_case(mail));
                match found["id"].as_str() {
                    Some(id) if !is_same => State::ByEmail { phone: id.into() },
                    _ => State::Upsert,
                }
            }
            (State::ByEmail { phone }, Told::Answer(answer)) => {
                let ids = [answer["contact"]["id"].as_str(), phone.as_str()];
                match ids {
                    [Some(by_email), Some(by_phone)] if by_email != by_phone => {
                        let both = vec![by_email.to_owned(), by_phone.to_owned()];
                        State::Conflict {
                            left: both.clone(),
                            both,
                        }
                    }
                    _ => State::Upsert,
                }
            }
            (State::Upsert, Told::Answer(answer)) => {
                let contact = answer["contact"]["id"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned();
                let new = answer["new"] == true;
                if self.entry.note.is_empty() || contact.is_empty() {
                    self.finish(&contact, new, None)
                } else {
                    State::Note { contact, new }
                }
            }
            (State::Note { contact, new }, Told::Failed(error)) => {
                self.finish(&contact, new, Some(&error))
            }
            (State::Note { contact, new }, _) => self.finish(&contact, new, None),
            (State::Conflict { mut left, both }, told) => {
                // Reported on both contacts; which of them it was is for a person to say.
                left.remove(0);
                let failed = if let Told::Failed(error) = &told {
                    Some(error)
                } else {
                    None
                };
                match (failed, left.is_empty()) {
                    (Some(error), _) => self.fail(error),
                    (None, false) => State::Conflict { left, both },
                    (None, true) => {
                        let report = Report {
                            contact_ids: both,
                            ..Report::of("conflict")
                        };
                        State::Keep(Box::new((self.success(""), report)))
                    }
                }
            }
            (_, Told::Failed(error)) => self.fail(&error),
            (State::Keep(end) | State::Release(end), _) => State::Respond(end),
            (state, _) => state,
        };
    }

    fn finish(&self, contact: &str, new: bool, note: Option<&Error>) -> State {
        let mut report = Report::of(if new { "created" } else { "updated" });
        report.contact_ids = vec![contact.to_owned()];
        report.error = note.map(ToValue::to_value);
        State::Keep(Box::new((self.success(contact), report)))
    }

    /// The visitor hears that it did not work and when to try again, and nothing of the reason.
    fn fail(&self, error: &Error) -> State {
        let report = Report {
            error: Some(error.to_value()),
            ..Report::of("failed")
        };
        let passes = matches!(
            error.code(),
            Code::RateLimited | Code::Timeout | Code::Network | Code::Server
        );
        let message = "We could not take your message just now. Please try again in a moment.";
        let response = match passes {
            true => self.refuse(503, "unavailable", message, Some(5)),
            false => self.refuse(
                502,
                "rejected",
                "We could not take your message. Please call or write to us.",
                None,
            ),
        };
        State::Release(Box::new((response, report)))
    }

    fn success(&self, contact: &str) -> Response {
        let mut body = json!({ "ok": true });
        if !contact.is_empty() {
            body["contactId"] = contact.into();
        }
        if self.wants_page {
            // The body is what is kept under the key; a browser follows the address.
            return Response {
                status: 303,
                headers: Vec::new(),
                body: body.to_string(),
            }
            .with("location", self.thanks.clone());
        }
        Response::json(200, body.to_string())
    }

    /// Asks the visitor to mend the form; a plain form comes back with everything that was typed.
    fn mend(&self) -> Response {
        if self.wants_page {
            return page::mend(&self.entry);
        }
        let field = |problem: &Problem| json!({ "field": self.entry.field_of(&problem.path), "path": problem.path, "code": problem.code, "message": problem.message });
        let problems: Vec<Value> = self.entry.problems.iter().map(field).collect();
        Response::json(
            422,
            json!({ "ok": false, "code": "invalid", "problems": problems }).to_string(),
        )
    }

    fn refuse(&self, status: u16, code: &str, message: &str, retry_after: Option<u64>) -> Response {
        let response = match retry_after {
            Some(seconds) => refusal_after(status, code, message, seconds),
            None => refusal(status, code, message),
        };
        if self.wants_page {
            page::apology(status, message, &self.entry, retry_after)
        } else {
            response
        }
    }
}

fn refusal(status: u16, code: &str, message: &str) -> Response {
    Response::json(
        status,
        json!({ "ok": false, "code": code, "message": message }).to_string(),
    )
}

fn refusal_after(status: u16, code: &str, message: &str, seconds: u64) -> Response {
    let body = json!({ "ok": false, "code": code, "message": message, "retryAfter": seconds });
    Response::json(status, body.to_string()).with("retry-after", seconds.to_string())
}

/// Scheme, host and port of a URL.
fn origin_of(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    Some(join(&[scheme, "://", host]).to_ascii_lowercase())
}
