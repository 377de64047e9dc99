//! Any system as a function, made from its table: see [`Emulator`].

mod check;
mod records;
mod refusal;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::asked::{Asked, Unreadable, read_body};
use super::fault::Faults;
use super::limits::Windows;
use super::route::{Route, route};
use super::{Fault, Limits, Reply, Store, Traces, response};
use crate::api::{Api, Auth};
use crate::error::{Code, Millis};
use crate::http::{Method, Request, Response};
use crate::json;
use crate::json::{Map, Value};
use crate::operation::Operation;
use crate::response::at;
use crate::schema::Version;
use crate::session::Secret;
use crate::text::{cut, natural};

use refusal::Refusal;

/// An API that is emulated from its table alone, for tests of what calls it.
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
/// let gym = Api::read("api Gym https://api.gym.example\n  auth bearer\n  words error")?;
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
/// A request is judged in this order: token, rate limit, path, version, parent records, parameters and body, of which all
/// problems are told at once. A refusal has the status and one of the words of the first meaning that the table has for its
/// code, or else the usual status of HTTP; several problems are an array where the words are.
///
/// Records are kept by the literal segments of their paths; rows do with them what their method, path and properties say:
///
/// | a row | does |
/// |---|---|
/// | `POST` with an id such as `leads.create…`, and no parameter at the end | adds a record |
/// | with `pages` | lists them |
/// | that the `look-up` of another row names | finds the record |
/// | with a parameter at the end | reads, changes (`PUT`, `PATCH`, and `POST` as `leads.update…`) or deletes the record |
///
/// Any other row keeps nothing, and its response has the shape of `returns` and `has`.
///
/// Where a table does not say more, the plainest shape is taken. Ids count from 1. A record shows what was written, the
/// parameters of the path and the required ones of the query, and its id as `id`, and under the name that paths have for it
/// where the model of the body has that as `read-only`. It goes with the record in whose path it is. It is shown where `written` says, else where `has` names it or its id
/// (`lead.id`), else the whole body; where `has` of a create names any other scalar, that is the id. A create whose look-up
/// would find a record is refused where the table has words for duplicates. A parameter of a list narrows it where records
/// have a field of that name.
#[derive(Debug)]
pub struct Emulator {
    /// The records.
    pub store: Store,
    /// The rate limits; `None` for none.
    pub limits: Option<Limits>,
    api: Arc<Api>,
    /// The token that every request must have.
    token: Secret,
    faults: Faults,
    windows: Windows,
    traces: Traces,
    /// The last id of each collection: none is given twice.
    last: BTreeMap<String, u64>,
}

impl Emulator {
    /// An API without records or rate limits, which takes requests with this token.
    pub fn of(api: Arc<Api>, token: Secret) -> Self {
        Self {
            store: Store::default(),
            limits: None,
            api,
            token,
            faults: Faults::default(),
            windows: Windows::default(),
            traces: Traces::default(),
            last: BTreeMap::new(),
        }
    }

    /// Lets something go wrong, from the next request on.
    pub fn fail(&mut self, fault: Fault) {
        self.faults.add(fault);
    }

    /// Ends every fault that has not struck yet.
    pub fn heal(&mut self) {
        self.faults.clear();
    }

    /// Resets the rate limits.
    pub fn rest(&mut self) {
        self.windows.clear();
    }

    /// Answers a request.
    pub fn handle(&mut self, request: &Request, now: Millis) -> Reply {
        let route = self.route(request);
        let id = route.as_ref().map(|route| &*route.operation.id);
        let fault = self.faults.next(id);
        if let Some(reply) = fault.instead() {
            return reply;
        }
        let answered = match fault.refusal() {
            Some((status, message)) => Err(Refusal::of_status(status, message)),
            None => self.answer(request, route, now),
        };
        let is_over = matches!(&answered, Err(refusal) if refusal.code == Code::RateLimited);
        let errors = &self.api.errors;
        let mut is_traced = !errors.trace.is_empty();
        let (status, mut body) = match answered {
            Ok((status, mut body)) => {
                // A place inside of an object, such as `error.trace`, is that of refusals alone.
                is_traced &= body.is_object() && cut(&errors.trace, b'.').is_none();
                if let Some(flag) = &errors.flag
                    && body.is_object()
                    && at(&body, flag).is_null()
                {
                    put(&mut body, flag, true.into());
                }
                (status, body)
            }
            Err(refusal) => refusal.write(errors),
        };
        if is_traced {
            put(&mut body, &errors.trace, self.traces.next(now).into());
        }
        fault.strike(self.with_limits(response(status, body), is_over, now))
    }

    fn answer(
        &mut self,
        request: &Request,
        route: Option<Route>,
        now: Millis,
    ) -> Result<(u16, Value), Refusal> {
        let is_open = route.as_ref().is_some_and(|route| route.operation.open);
        if !is_open && !self.knows(request) {
            return Err(Refusal::new(Code::Unauthorized));
        }
        if let Some(limits) = &self.limits
            && !self.windows.count("", limits, now)
        {
            return Err(Refusal::new(Code::RateLimited));
        }
        let route = route.ok_or_else(|| Refusal::new(Code::RouteUnknown))?;
        if !self.speaks(&route.operation, route.version, request) {
            return Err(Refusal::new(Code::VersionRejected));
        }
        let whole = read_body(&route.operation, request, route.version).map_err(|why| {
            Refusal::new(Code::Invalid).with(match why {
                Unreadable::NotJson => "the body must be JSON",
                Unreadable::NotAnObject => "the body must be an object",
            })
        })?;
        let mut asked = Asked {
            operation: route.operation,
            path: route.path,
            query: request.query(),
            body: Map::new(),
            whole,
            version: route.version,
            now,
        };
        self.check_parents(&asked)?;
        let problems = check::problems(&mut asked);
        if !problems.is_empty() {
            let refusal = Refusal::new(Code::Invalid);
            return Err(problems.iter().fold(refusal, |refusal, problem| {
                refusal.with(&[&problem.path, " ", &problem.message].concat())
            }));
        }
        asked.body = asked.whole.as_object().cloned().unwrap_or_default();
        let status = asked.operation.status;
        self.records(&asked).map(|body| (status, body))
    }

    fn route(&self, request: &Request) -> Option<Route> {
        // The address of an API may have a path itself.
        let base = Request {
            method: Method::Get,
            url: self.api.base_url.clone().into(),
            headers: Vec::new(),
            body: None,
        };
        let base = base.path().trim_end_matches('/');
        let path = request.path().strip_prefix(base)?;
        let speaks = |row: &Operation, version| self.speaks(row, version, request);
        route(&self.api, request.method, path, speaks)
    }

    /// Whether a request has the header of this version.
    fn speaks(&self, row: &Operation, version: Version, request: &Request) -> bool {
        match (&self.api.version_header, &row.versions[version as usize]) {
            (Some(name), Some(wanted)) => request.header(name) == Some(wanted),
            _ => true,
        }
    }

    /// Whether a request has the token. Schemes are compared in any case (RFC 9110, section 11.1).
    fn knows(&self, request: &Request) -> bool {
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

    /// Adds the headers of rate limits. Where none says how long a window is, `Retry-After` does.
    fn with_limits(&self, mut response: Response, is_over: bool, now: Millis) -> Response {
        let Some(limits) = &self.limits else {
            return response;
        };
        let (names, window) = (&self.api.limits, self.windows.of(""));
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

/// Puts a value at a place such as `error.message` or `responses.0.message`, in objects and arrays that are made where they
/// are not there. The empty place is the whole.
fn put(into: &mut Value, place: &str, value: Value) {
    if place.is_empty() {
        *into = value;
        return;
    }
    let (name, rest) = cut(place, b'.').unwrap_or((place, ""));
    let Some(index) = natural(name) else {
        if !into.is_object() {
            *into = json!({});
        }
        return put(&mut into[name], rest, value);
    };
    let mut items = into.as_array().cloned().unwrap_or_default();
    let index = index as usize;
    if items.len() <= index {
        items.resize(index + 1, Value::Null);
    }
    put(&mut items[index], rest, value);
    *into = items.into();
}
