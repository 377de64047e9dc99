//! A visitor's form becomes a contact: the edge handler, without the network.
//!
//! [`Handler::read`] judges a request: where it comes from, how large it is, what it says. What is left is a [`Lead`],
//! which asks for one thing after another with [`Lead::poll`] and continues with [`Lead::handle`].
//! The host keeps counters and claims in a store and makes the calls; the visitor never sees what HighLevel says. It also decodes
//! `multipart/form-data`, which forms with files are sent as: it passes the fields as a JSON object in the body, with
//! `application/json` as the content type, and for each file a string such as its name.

mod attribution;
mod entry;
mod fit;
mod flatten;
mod form;
mod lead;
mod merge;
mod note;
mod options;
mod origin;
mod page;
mod reduce;
mod respond;
mod values;
mod work;

#[doc(hidden)]
pub use entry::Entry;
pub use lead::Lead;
pub use options::{Attribution, Existing, Limit, Options};

use crate::error::{Code, Error, Millis, Problem};
use crate::http::{Method, Request, Response, read_form};
use crate::json;
use crate::json::{Map, ToValue, Value};
use crate::store::{Command, Key, Reply};
use crate::text::{has, join};

use lead::{End, State};
use origin::Sender;

/// What the host does next. A host executes every step, so that a new one is a breaking change.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Read the body, and begin again with it: [`Handler::read`].
    Read,
    /// Compute the SHA-256 digest of this text, in hexadecimal.
    Digest {
        /// The text.
        text: String,
    },
    /// Execute a command of the store.
    Store {
        /// The key.
        key: Key,
        /// The command.
        command: Command,
        /// In how many milliseconds to give up: the store has failed then.
        timeout: Millis,
    },
    /// Fetch the definitions of the location's custom fields, an array; they may be some minutes old.
    Fields {
        /// In how many milliseconds to give up.
        timeout: Millis,
    },
    /// Call HighLevel.
    Call {
        /// The operation.
        id: &'static str,
        /// Its parameters.
        params: Value,
        /// In how many milliseconds to give up.
        timeout: Millis,
    },
    /// Wait.
    Wait {
        /// How long, in milliseconds.
        time: Millis,
        /// A key that another attempt has claimed: the host may wait shorter where it sees that the entry changes.
        key: Option<Key>,
    },
    /// Respond to the visitor; then report to the owner.
    Respond(Response, Report),
}

/// What came of a step.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// The digest.
    Digest(String),
    /// What the store replied.
    Store(Reply),
    /// The body of a success, of a call or of [`Step::Fields`]. `$warnings` has the client's warnings, if any.
    Response(Value),
    /// The call failed.
    Failed(Error),
    /// The time is over.
    Waited,
}

/// What became of a request, for the site's owner.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Report {
    /// `created`, `updated`, `conflict`, `repeated`, `refused`, `limited`, `trapped`, `failed`, or empty where
    /// there was no lead.
    pub outcome: String,
    /// The contact, or in a conflict both. A failed lead may have one already.
    pub contact_ids: Vec<String>,
    /// What the visitor was asked to correct, or what was kept in the note because it fits no field.
    pub problems: Vec<Problem>,
    /// What went wrong, where something did.
    pub error: Option<Value>,
    /// The fields of the form, as sent; members of objects as `address[city]`.
    pub values: Map,
    /// The same for all attempts of one submission; empty where none began.
    pub key: String,
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
    /// `{ outcome, contactIds, problems, error, values, key }`; no `error` and no `key` where there was none.
    fn to_value(&self) -> Value {
        let mut value = json!({
            "outcome": self.outcome, "contactIds": self.contact_ids, "problems": self.problems,
        });
        if let Some(error) = &self.error {
            value["error"] = error.clone();
        }
        value["values"] = Value::Object(self.values.clone());
        if !self.key.is_empty() {
            value["key"] = self.key.as_str().into();
        }
        value
    }
}

/// Why the host could not read a body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Unread {
    /// It is larger than the options allow.
    TooLarge,
    /// It has more fields than the options allow.
    TooManyFields,
    /// It did not arrive in time.
    TimedOut,
    /// It broke off, or is not what its type says.
    Broken,
    /// It is read later: a request that is refused whatever its body is needs no body.
    NotYet,
}

/// Handles requests with form submissions.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Handler {
    /// The options. A value that is changed here is not checked.
    pub options: Options,
}

/// Why a request is no lead: the response, and the outcome for the owner.
struct Stop(u16, &'static str, &'static str);

impl Handler {
    /// Creates a handler.
    ///
    /// # Errors
    /// [`Code::Configuration`] with every option that has no meaning: an entry of `allow` that is no origin, a target of `fields`
    /// that is no field of a contact, an unknown country.
    pub fn new(options: Options) -> Result<Self, Error> {
        let options = options.checked()?;
        Ok(Self { options })
    }

    /// Reads a request. `address` is the visitor's, as the rate limit counts it; where it is empty nothing is counted.
    /// `attempt` is a text that no other attempt has, such as a random UUID: it marks what this one claims in the store.
    pub fn read(&self, request: &Request, address: &str, attempt: &str, now: Millis) -> Lead {
        let mut lead = self.judge(request, address, now, None);
        attempt.clone_into(&mut lead.attempt);
        lead.deadline = now.saturating_add(self.options.deadline);
        lead
    }

    /// The same for a request whose body could not be read.
    pub fn unread(&self, request: &Request, address: &str, why: Unread) -> Lead {
        self.judge(request, address, 0, Some(why))
    }

    /// The response to a preflight request (Fetch standard, CORS protocol).
    pub fn preflight(&self, request: &Request) -> Response {
        origin::preflight(request, &self.options)
    }

    fn judge(&self, request: &Request, address: &str, now: Millis, why: Option<Unread>) -> Lead {
        let mut lead = Lead::new(Entry::default(), &self.options);
        lead.wants_page = request
            .header("accept")
            .is_some_and(|accept| has(accept, "text/html"));
        lead.address = Some(address.to_owned()).filter(|address| !address.is_empty());
        match origin::judge(request, &self.options) {
            Sender::Allowed(origin) => lead.cors = origin,
            Sender::Refused(origin) => {
                let message = "This page may not send leads here.";
                let response = lead.refuse(403, "forbidden_origin", message, None);
                let error = Error::new(Code::Forbidden, origin::explain(&origin, request));
                let report = Report {
                    error: Some(error.to_value()),
                    ..Report::of("refused")
                };
                lead.state = State::Respond(Box::new((response, report)));
                return lead;
            }
        }
        lead.back = request.header("referer").map(str::to_owned);
        lead.state = match self.values(request, why) {
            Ok(None) => lead.end(page::thanks(), ""),
            Ok(Some(values)) => {
                lead.entry = Entry::read(values, request, &self.options, now);
                self.state(&lead)
            }
            Err(_) if why == Some(Unread::NotYet) && request.method == Method::Post => {
                // Any other body is small enough to be read sooner than a store replies.
                let kind = request.header("content-type").unwrap_or_default();
                match lead.address.is_some() && has(&kind.to_ascii_lowercase(), "multipart/") {
                    true => State::Peek,
                    false => State::Read,
                }
            }
            Err(Stop(405, code, message)) => {
                let response = lead.refuse(405, code, message, None);
                lead.end(response.with("allow", "POST, OPTIONS"), "")
            }
            Err(Stop(status, code, message)) => {
                let response = lead.refuse(status, code, message, None);
                let remedy = match code {
                    "too_large" => "; lead.maxBytes and lead.maxUpload say how large it may be",
                    "too_many_fields" => "; lead.maxFields says how many there may be",
                    _ => "",
                };
                let why = join(&["a form was refused as ", code, remedy]);
                let report = Report {
                    error: Some(Error::new(Code::Invalid, why).to_value()),
                    ..Report::of("refused")
                };
                lead.count(Some(Box::new((response, report))))
            }
        };
        lead
    }

    /// Where an entry begins: what is refused or trapped is counted and answered, a lead is identified first.
    fn state(&self, lead: &Lead) -> State {
        let entry = &lead.entry;
        let end: End = if entry.is_trap {
            // A machine is answered as a person is.
            Box::new((lead.success(""), Report::of("trapped")))
        } else if entry.is_too_quick {
            let message = "That was quick. Please send it again.";
            let response = lead.refuse(429, "too_quick", message, Some(1));
            Box::new((response, Report::of("limited")))
        } else if !entry.stops.is_empty() {
            let report = Report {
                problems: entry.stops.clone(),
                ..Report::of("refused")
            };
            Box::new((lead.correct(), report))
        } else {
            return State::Identify;
        };
        lead.count(Some(end))
    }

    /// The fields of the form; nothing for a visit to the page of thanks.
    fn values(&self, request: &Request, why: Option<Unread>) -> Result<Option<Map>, Stop> {
        match request.method {
            Method::Post => {}
            Method::Get if request.query().iter().any(|(name, _)| name == "sent") => {
                return Ok(None);
            }
            _ => return Err(Stop(405, "method", "Send the form with POST.")),
        }
        let too_large = Stop(413, "too_large", "The form is too large to be sent.");
        let too_many = Stop(413, "too_many_fields", "The form has too many fields.");
        match why {
            None => {}
            Some(Unread::TooLarge) => return Err(too_large),
            Some(Unread::TooManyFields) => return Err(too_many),
            Some(Unread::TimedOut) => {
                return Err(Stop(
                    408,
                    "too_slow",
                    "The form did not arrive in time. Please send it again.",
                ));
            }
            Some(Unread::Broken | Unread::NotYet) => {
                return Err(Stop(
                    400,
                    "broken",
                    "The form did not arrive whole. Please send it again.",
                ));
            }
        }
        let body = request.body.as_deref().unwrap_or_default();
        // Tokens that frameworks add can be long; whatever is larger is not even read.
        let bytes = self.options.max_bytes;
        if body.len() > bytes.saturating_mul(4) {
            return Err(too_large);
        }
        let kind = request.header("content-type").unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        let most = self.options.max_fields;
        let values = match kind.to_ascii_lowercase().as_str() {
            // A beacon is sent as plain text.
            "application/json" | "text/plain" => match Value::read(body) {
                Ok(Value::Object(values)) => {
                    let values = flatten::flatten(values, &self.options);
                    let width =
                        |value: &Value| value.as_array().map_or(1, |items| items.len().max(1));
                    if values.values().map(width).sum::<usize>() > most {
                        return Err(too_many);
                    }
                    values
                }
                _ if body.len() > bytes => return Err(too_large),
                _ if kind == "text/plain" => {
                    return Err(Stop(415, "content_type", "Send a form or JSON."));
                }
                _ => return Err(Stop(400, "not_json", "The body must be a JSON object.")),
            },
            "application/x-www-form-urlencoded" => {
                let fields = read_form(body);
                if fields.len() > most {
                    return Err(too_many);
                }
                let mut values = Map::new();
                for (name, value) in fields {
                    values::add(&mut values, name, value.into());
                }
                values
            }
            _ if body.len() > bytes => return Err(too_large),
            _ => return Err(Stop(415, "content_type", "Send a form or JSON.")),
        };
        // JSON writes a line break with two letters, which nobody typed.
        let more = flatten::noise(&values).saturating_add(values::escapes(body));
        match body.len() > bytes.saturating_add(more) {
            true => Err(too_large),
            false => Ok(Some(values)),
        }
    }
}
