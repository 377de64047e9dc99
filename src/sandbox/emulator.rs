//! Emulates any system from its table; see [`Emulator`].

mod check;
mod error;
mod records;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::fault::Faults;
use super::limits::Counters;
use super::parsed::{ParsedRequest, Unreadable, read_body};
use super::route::{Route, route};
use super::{Limits, Reply, Store, Traces, put, response};
use crate::api::{Api, Auth};
use crate::error::{Code, Millis};
use crate::http::{Method, Request, Response};
use crate::json::{Map, Value};
use crate::operation::Operation;
use crate::response::at;
use crate::schema::Version;
use crate::session::Secret;
use crate::text::cut;

use error::ApiError;

/// An API emulated from its table alone, for tests of code that calls it.
///
/// ```
/// # use std::sync::Arc;
/// use leadbridge::api::{Api, Area};
/// use leadbridge::http::{Method, Request};
/// use leadbridge::sandbox::Emulator;
/// use leadbridge::schema::Rules;
/// use leadbridge::session::Secret;
///
/// # fn main() -> Result<(), leadbridge::Error> {
/// let members = "
/// POST /members members.create
///   body name! string
/// GET /members/{id} members.get
/// ";
/// let gym = Api::read("api Gym https://api.gym.example\n  auth bearer\n  message error")?;
/// let gym = gym.with_area(Area::new("members", members, ["", ""], Rules::NONE));
/// let mut gym = Emulator::of(Arc::new(gym), Secret::new("key")?);
/// let mut send = |method, url: &str, body: Option<&str>| {
///     let headers = vec![("Authorization".into(), "Bearer key".into())];
///     let request = Request { method, url: url.into(), headers, body: body.map(str::to_owned) };
///     let response = gym.handle(&request, 0).response;
///     (response.status, response.body)
/// };
/// let created = send(Method::Post, "https://api.gym.example/members", Some(r#"{"name":"Ada"}"#));
/// assert_eq!(created, (201, r#"{"name":"Ada","id":"1"}"#.into()));
/// let refused = send(Method::Get, "/members/7", None);
/// assert_eq!(refused, (404, r#"{"error":"not found: 7"}"#.into()));
/// # Ok(())
/// # }
/// ```
///
/// Requests are checked in this order: token, rate limit, path, version, parent records, then parameters and body, of
/// which all problems are reported together. An error has the status and a phrase of the first entry in the table for
/// its code, or else the usual HTTP status. Several problems are an array at the path of the message.
///
/// Records are stored by the literal segments of their paths. The method, the path and the properties of an operation
/// determine what it does:
///
/// | operation | effect |
/// |---|---|
/// | `POST` with an id such as `leads.create…`, and no parameter at the end of the path | creates a record |
/// | with `pages` | lists the records |
/// | in the `look-up` of another row | finds a record |
/// | with a parameter at the end of the path | reads, updates (`PUT`, `PATCH`, and `POST` with an id such as `leads.update…`) or deletes the record |
///
/// Any other operation stores nothing; its response has the shape of `returns` and `has`.
///
/// If the table does not say otherwise, the simplest behaviour is used. Ids are counted from 1. A response shows the
/// record with the fields that were written, the parameters of the path and the required query parameters, and the id
/// as `id` (and under the name of the path parameter, if the model of the body has it as `read-only`). The record is at
/// the path in `written`, or else where `has` has the record or its id (`lead.id`), or else the whole body; if `has` of
/// a create has any other value, that is the id. Deleting a record deletes the records below its path. A create is
/// rejected as a duplicate if its look-up would find a record and the table has a phrase for duplicates. A query
/// parameter filters a list if records have a field with that name.
#[derive(Clone, Debug)]
pub struct Emulator {
    /// The records.
    pub store: Store,
    /// The rate limits; `None` for no limits.
    pub limits: Option<Limits>,
    api: Arc<Api>,
    /// The token that requests must have.
    token: Secret,
    /// The faults that have not occurred yet.
    pub faults: Faults,
    /// The request counters of the rate limits.
    #[doc(hidden)]
    pub counters: Counters,
    traces: Traces,
    /// The last id in each collection, so that no id is used twice.
    last: BTreeMap<String, u64>,
}

impl Emulator {
    /// Creates an API without records or rate limits that accepts requests with this token.
    pub fn of(api: Arc<Api>, token: Secret) -> Self {
        Self {
            store: Store::default(),
            limits: None,
            api,
            token,
            faults: Faults::default(),
            counters: Counters::default(),
            traces: Traces::default(),
            last: BTreeMap::new(),
        }
    }

    /// Handles a request.
    pub fn handle(&mut self, request: &Request, now: Millis) -> Reply {
        let route = self.route(request);
        let id = route.as_ref().map(|route| &*route.operation.id);
        let fault = self.faults.next(id);
        if let Some(reply) = fault.instead() {
            return reply;
        }
        let answered = match fault.rejection() {
            Some((status, message)) => Err(ApiError::of_status(status, message)),
            None => self.answer(request, route, now),
        };
        let is_over = matches!(&answered, Err(error) if error.code == Code::RateLimited);
        let errors = &self.api.errors;
        let mut is_traced = !errors.trace.is_empty();
        let (status, mut body) = match answered {
            Ok((status, mut body)) => {
                // A path inside an object, such as `error.trace`, is only set in errors.
                is_traced &= body.is_object() && cut(&errors.trace, b'.').is_none();
                if let Some(flag) = &errors.flag
                    && body.is_object()
                    && at(&body, flag).is_null()
                {
                    put(&mut body, flag, true.into());
                }
                (status, body)
            }
            Err(error) => error.write(errors),
        };
        if is_traced {
            put(&mut body, &errors.trace, self.traces.next(now).into());
        }
        fault.apply(self.with_limits(response(status, body), is_over, now))
    }

    fn answer(
        &mut self,
        request: &Request,
        route: Option<Route>,
        now: Millis,
    ) -> Result<(u16, Value), ApiError> {
        let is_open = route.as_ref().is_some_and(|route| route.operation.open);
        if !is_open && !self.is_authorized(request) {
            return Err(ApiError::new(Code::Unauthorized));
        }
        if let Some(limits) = &self.limits
            && !self.counters.count("", limits, now)
        {
            return Err(ApiError::new(Code::RateLimited));
        }
        let route = route.ok_or_else(|| ApiError::new(Code::RouteUnknown))?;
        if !self.supports(&route.operation, route.version, request) {
            return Err(ApiError::new(Code::VersionRejected));
        }
        let whole = read_body(&route.operation, request, route.version).map_err(|why| {
            ApiError::new(Code::Invalid).with(match why {
                Unreadable::NotJson => "the body must be JSON",
                Unreadable::NotAnObject => "the body must be an object",
            })
        })?;
        let mut parsed = ParsedRequest {
            operation: route.operation,
            path: route.path,
            query: request.query(),
            body: Map::new(),
            whole,
            version: route.version,
            now,
        };
        self.check_parents(&parsed)?;
        let problems = check::problems(&mut parsed);
        if !problems.is_empty() {
            let error = ApiError::new(Code::Invalid);
            return Err(problems.iter().fold(error, |error, problem| {
                error.with(&[&problem.path, " ", &problem.message].concat())
            }));
        }
        parsed.body = parsed.whole.as_object().cloned().unwrap_or_default();
        let status = parsed.operation.status;
        self.records(&parsed).map(|body| (status, body))
    }

    fn route(&self, request: &Request) -> Option<Route> {
        // The base URL of an API may have a path.
        let base = Request {
            method: Method::Get,
            url: self.api.base_url.clone().into(),
            headers: Vec::new(),
            body: None,
        };
        let base = base.path().trim_end_matches('/');
        let path = request.path().strip_prefix(base)?;
        let supports = |row: &Operation, version| self.supports(row, version, request);
        route(&self.api, request.method, path, supports)
    }

    /// Whether a request has the version header for `version`.
    fn supports(&self, row: &Operation, version: Version, request: &Request) -> bool {
        match (&self.api.version_header, &row.versions[version as usize]) {
            (Some(name), Some(wanted)) => request.header(name) == Some(wanted),
            _ => true,
        }
    }

    /// Whether a request has the token. Authentication schemes are case-insensitive (RFC 9110, section 11.1).
    fn is_authorized(&self, request: &Request) -> bool {
        let after = |scheme: &str| {
            let (word, token) = request.header("authorization")?.split_once(' ')?;
            word.eq_ignore_ascii_case(scheme).then_some(token.trim())
        };
        let given = match &self.api.auth {
            Auth::Bearer => after("bearer"),
            Auth::Basic => after("basic"),
            Auth::Header(name) => request.header(name),
        };
        given == Some(self.token.reveal())
    }

    /// Adds the rate limit headers. `Retry-After` is used if no header has the length of the window.
    fn with_limits(&self, mut response: Response, is_over: bool, now: Millis) -> Response {
        let Some(limits) = &self.limits else {
            return response;
        };
        let (names, window) = (&self.api.limits, self.counters.of(""));
        let left = limits.daily.saturating_sub(window.today);
        if let Some(name) = &names.daily {
            response = response.with(name, left.to_string());
        }
        match &names.interval {
            Some(name) => response.with(name, limits.interval.to_string()),
            None if is_over => {
                let wait = window.wait(limits, now);
                response.with("retry-after", wait.div_ceil(1000).to_string())
            }
            None => response,
        }
    }
}
