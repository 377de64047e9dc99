//! HighLevel as a function: a request and a time go in, an answer comes out.
//!
//! It reads the same tables as the client and is as strict as the real thing: token, rate limit, `Version`, scope,
//! location and body are judged in this order. State is in [`Store`]; nothing else is remembered.
//!
//! ```
//! use leadbridge::http::{Method, Request};
//! use leadbridge::sandbox::Sandbox;
//!
//! let mut sandbox = Sandbox::default();
//! let request = Request { method: Method::Get, url: "/contacts/c_1".into(), headers: vec![], body: None };
//! assert_eq!(sandbox.handle(&request, 0).response.status, 401);
//! ```

mod account;
mod ask;
mod associations;
mod behaviour;
mod blogs;
mod calendars;
mod contacts;
mod conversations;
mod oauth;
mod opportunities;
mod records;
mod refusal;
mod route;
mod search;
mod seeds;
mod store;
mod values;
mod words;
mod zones;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::json;
use crate::json::{Map, Value};

pub use behaviour::{Fault, Limits, Settings};
pub use store::{Change, Store};

use ask::Ask;
use refusal::{Refusal, complaint};
use route::{Route, route, spoken};

use crate::api::Api;
use crate::check::{Checker, Place, Side};
use crate::error::{Code, Error, Millis, Problem};
use crate::highlevel;
use crate::http::{Request, Response, read_form};
use crate::operation::{Content, Operation};
use crate::schema::{Bounds, Kind, Model, Models, Plain, Version};

/// What happens to an answer on its way.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Effect {
    /// It arrives.
    #[default]
    None,
    /// It never arrives: the connection breaks.
    Lost,
    /// No connection is made.
    Refused,
    /// It breaks off in the middle of the body.
    Cut,
    /// It arrives after so many milliseconds.
    Delay(Millis),
}

/// An answer and what happens to it.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// The answer.
    pub response: Response,
    /// What happens to it.
    pub effect: Effect,
}

/// The emulated API.
#[derive(Debug)]
pub struct Sandbox {
    /// How it behaves.
    pub settings: Settings,
    /// What it knows.
    pub store: Store,
    /// The API that it emulates.
    api: Arc<Api>,
    faults: Vec<Fault>,
    windows: BTreeMap<String, Window>,
    traces: u64,
    /// A search, with the revision of the store that it saw, and the ids that it found in their order.
    found: Option<((String, u64), Vec<String>)>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Window {
    began: Millis,
    count: u64,
    day: Millis,
    today: u64,
}

impl Default for Sandbox {
    fn default() -> Self {
        Self::new(Settings::default())
    }
}

/// The versions that are published, all of them served.
const VERSIONS: [&str; 4] = ["2021-07-28", "2021-04-15", "2023-02-21", "v3"];

/// The Private Integration token of its first location, which every new sandbox knows.
pub const TOKEN: &str = "pit-sandbox";
/// That of its company, for the operations of an agency.
pub const AGENCY_TOKEN: &str = "pit-agency";

impl Sandbox {
    /// A sandbox with one company, one location, and a token for each that may do everything.
    pub fn new(settings: Settings) -> Self {
        let mut store = Store::default();
        let token = json!({
            "kind": "location", "location": settings.location, "company": settings.company, "scopes": null,
        });
        store.put("token", TOKEN, token);
        let token = json!({ "kind": "company", "company": settings.company, "scopes": null });
        store.put("token", AGENCY_TOKEN, token);
        seeds::plant(&mut store, &settings);
        store.take_changes();
        Self {
            settings,
            store,
            api: highlevel::api(),
            faults: Vec::new(),
            windows: BTreeMap::new(),
            traces: 0,
            found: None,
        }
    }

    /// Adds a Private Integration token. `scopes` of `None` are all scopes.
    pub fn add_token(&mut self, token: &str, location: &str, scopes: Option<&[&str]>) {
        let company = self.settings.company.clone();
        let record = json!({ "kind": "location", "location": location, "company": company, "scopes": scopes });
        self.store.put("token", token, record);
    }

    /// Puts a contact in place, as if it had been created at `now`; gives its id.
    pub fn seed(&mut self, contact: Map, now: Millis) -> String {
        let location = contact
            .get("locationId")
            .and_then(Value::as_str)
            .unwrap_or(&self.settings.location)
            .to_owned();
        self.add_contact(&contact, &location, now)
    }

    /// Refuses fields that no contact has, with the nearest name, and values that the API refuses.
    ///
    /// # Errors
    /// [`Code::Configuration`] with the field.
    pub fn check_seed(&self, contact: &Value) -> Result<(), Error> {
        let wrong = |message: &[&str]| Err(Error::new(Code::Configuration, message.concat()));
        let Some(fields) = contact.as_object() else {
            return wrong(&["a contact must be an object of fields"]);
        };
        const MORE: [&str; 3] = ["name", "additionalEmails", "additionalPhones"];
        let models = self.contact_models();
        let known = ["ContactCreate", "ContactUpsert", "Contact"];
        let known: Vec<&Model> = known.iter().filter_map(|name| models.named(name)).collect();
        let all = || known.iter().flat_map(|model| model.fields.iter());
        let is_known =
            |name: &str| MORE.contains(&name) || all().any(|field| field.answers_to(name));
        let any_list = Kind::List(Box::new(Kind::ANY), Bounds::default());
        let text = Kind::Plain(Plain::String, Bounds::default());
        for (name, value) in fields {
            if !is_known(name) {
                let mut names: Vec<&str> = all().map(|field| &*field.name).chain(MORE).collect();
                names.sort_unstable();
                names.dedup();
                behaviour::known("field", name, &names, &names.join(", "))?;
            }
            // A value of a custom field is written and shown in two ways.
            let kind = match name.as_str() {
                _ if value.is_null() => continue,
                "customFields" | "additionalEmails" | "additionalPhones" => &any_list,
                "name" => &text,
                _ => all()
                    .find(|field| *field.name == **name)
                    .map_or(&Kind::ANY, |field| &field.kind),
            };
            let mut checker = Checker::new(models, Version::V2, Side::Server);
            checker.value(kind, value, Place::Root(name), fields);
            if let Some(problem) = checker.problems.first() {
                return wrong(&[&problem.path, " ", &problem.message]);
            }
        }
        Ok(())
    }

    /// Every record of a kind.
    ///
    /// # Errors
    /// [`Code::Configuration`] for a kind that no operation keeps, with the nearest.
    pub fn records_of(&self, kind: &str) -> Result<Vec<&Value>, Error> {
        let mut kinds: Vec<String> = ["contact", "task", "note", "event", "enrolled", "token"]
            .into_iter()
            .chain(self.store.kinds())
            .map(str::to_owned)
            .chain(records::kinds(&self.api))
            .collect();
        kinds.sort_unstable();
        kinds.dedup();
        let names: Vec<&str> = kinds.iter().map(String::as_str).collect();
        let all =
            "contact, task, note, event, and the paths of other records, such as opportunities";
        behaviour::known("kind", kind, &names, all)?;
        Ok(self.store.all(kind).collect())
    }

    /// The models of contacts.
    fn contact_models(&self) -> &Models {
        &self
            .api
            .area("contacts")
            .expect("HighLevel has contacts")
            .models
    }

    /// Lets something go wrong, from the next request on.
    pub fn fail(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    /// Ends every fault that has not struck yet.
    pub fn heal(&mut self) {
        self.faults.clear();
    }

    /// Forgets how many requests came; the limits begin anew.
    pub fn rest(&mut self) {
        self.windows.clear();
    }

    /// Answers a request.
    pub fn handle(&mut self, request: &Request, now: Millis) -> Reply {
        let route = route(&self.api, request);
        let fault = self.strike(route.as_ref().ok().map(|found| &*found.operation.id));
        if let Some(fault) = &fault {
            match fault.kind.as_str() {
                "refused" => {
                    return Reply {
                        effect: Effect::Refused,
                        ..Reply::default()
                    };
                }
                "html" => {
                    return Reply {
                        response: page(fault.status.unwrap_or(502)),
                        effect: Effect::None,
                    };
                }
                "status" => {
                    let status = fault.status.unwrap_or(500);
                    let message = fault.message.as_deref().unwrap_or("Something went wrong");
                    let mut response = self.refuse(Refusal::new(status, message), None, now);
                    if let Some(seconds) = fault.retry_after {
                        response = response.with("retry-after", seconds.to_string());
                    }
                    return Reply {
                        response,
                        effect: Effect::None,
                    };
                }
                _ => {}
            }
        }
        let mut response = match self.answer(request, route, now) {
            Ok((status, Value::String(file), resource)) => {
                let response = Response {
                    status,
                    headers: vec![("content-type".into(), media_type(&file).into())],
                    body: file,
                };
                self.with_limits(response, Some(&resource), now)
            }
            Ok((status, mut body, resource)) => {
                if let Some(object) = body.as_object_mut() {
                    object.insert("traceId".into(), self.trace(now).into());
                }
                self.with_limits(
                    Response::json(status, body.to_string()),
                    Some(&resource),
                    now,
                )
            }
            Err((refusal, resource)) => self.refuse(refusal, resource.as_deref(), now),
        };
        let effect = match fault
            .as_ref()
            .map(|fault| (fault.kind.as_str(), fault.delay))
        {
            Some(("lost", _)) => Effect::Lost,
            Some(("cut", _)) => Effect::Cut,
            Some(("delay", delay)) => Effect::Delay(delay),
            Some(("garbage", _)) => {
                response.body.truncate(response.body.len() / 2);
                Effect::None
            }
            _ => Effect::None,
        };
        Reply { response, effect }
    }

    fn strike(&mut self, id: Option<&str>) -> Option<Fault> {
        let matches = |fault: &Fault| fault.operation.is_none() || fault.operation.as_deref() == id;
        let index = self.faults.iter().position(matches)?;
        let fault = self.faults[index].clone();
        let left = fault.times.unwrap_or(1).saturating_sub(1);
        if left == 0 {
            self.faults.remove(index);
        } else {
            self.faults[index].times = Some(left);
        }
        Some(fault)
    }

    fn answer(
        &mut self,
        request: &Request,
        route: Result<Route, Refusal>,
        now: Millis,
    ) -> Result<(u16, Value, String), (Refusal, Option<String>)> {
        if request.path() == "/oauth/token" {
            let body = self.grant(request, now);
            return body
                .map(|body| (200, body, "oauth".to_owned()))
                .map_err(|refusal| (refusal, None));
        }
        let bearer = request
            .header("authorization")
            .and_then(|value| value.strip_prefix("Bearer "));
        let unknown = |message| (Refusal::new(401, message), None);
        let secret = bearer.ok_or_else(|| unknown("Unauthorized"))?;
        let token = self
            .store
            .get("token", secret)
            .cloned()
            .ok_or_else(|| unknown("Invalid JWT"))?;
        if token["expires"]
            .as_u64()
            .is_some_and(|expires| expires <= now)
        {
            return Err(unknown("Invalid token: access token is invalid"));
        }
        let resource = token["location"]
            .as_str()
            .or(token["company"].as_str())
            .unwrap_or_default()
            .to_owned();
        let refused = |refusal| (refusal, Some(resource.clone()));
        if !self.count(&resource, now) {
            return Err(refused(Refusal::new(429, "Too Many Requests")));
        }
        if matches!(
            request.path(),
            "/oauth/locationToken" | "/oauth/location-token"
        ) {
            let body = self.location_token(request, &token, now).map_err(refused)?;
            return Ok((201, body, resource));
        }
        let header = request.header("version");
        let is_free = route
            .as_ref()
            .is_ok_and(|route| !spoken(&route.operation, None).is_empty());
        match header {
            None if !is_free => {
                return Err(refused(Refusal::new(401, "version header was not found.")));
            }
            Some(version) if !VERSIONS.contains(&version) => {
                return Err(refused(Refusal::new(401, "version header is invalid")));
            }
            _ => {}
        }
        let route = route.map_err(refused)?;
        let mut versions = spoken(&route.operation, header);
        let last = versions.last().copied().unwrap_or(Version::V2);
        versions.retain(|version| route.fits(*version, request).is_ok());
        if versions.is_empty() {
            route.fits(last, request).map_err(refused)?;
            versions.push(last);
        }
        let operation = route.operation.clone();
        let has_scope = |scope: &str| match token["scopes"].as_array() {
            None => true,
            Some(scopes) => scopes.iter().any(|granted| granted == scope),
        };
        if !operation
            .scope
            .split(' ')
            .filter(|scope| !scope.is_empty())
            .all(has_scope)
        {
            return Err(refused(Refusal::new(
                401,
                "The token is not authorized for this scope.",
            )));
        }
        takes_kind(&operation, &token).map_err(refused)?;
        // Where both versions have one header, a request is of the version that it fits.
        let mut ask = Ask {
            operation: operation.clone(),
            path: route.path,
            query: request.query(),
            body: Map::new(),
            whole: Value::Null,
            version: last,
            token: &token,
            near: None,
            now,
        };
        if token["location"].is_null() {
            ask.near = self.location_near(&ask);
        }
        let mut admitted = Ok(());
        for version in versions {
            ask.version = version;
            ask.whole = read_body(&operation, request, version).map_err(refused)?;
            ask.body = ask.whole.as_object().cloned().unwrap_or_default();
            admitted = self.admit(&ask);
            if admitted.is_ok() {
                break;
            }
        }
        admitted.map_err(refused)?;
        if matches!(operation.area(), "contacts" | "opportunities") && ask.says("customFields") {
            let fitting = self.fitting_values(&ask).map_err(refused)?;
            ask.body.insert("customFields".into(), fitting);
        }
        let own = match operation.area() {
            "contacts" => self.contacts(&ask).map(Some),
            "calendars" => self.calendars(&ask),
            "associations" => self.associations(&ask),
            "blogs" => self.blogs(&ask),
            "companies" => self.companies(&ask),
            "conversations" => self.conversations(&ask),
            "locations" => self.locations(&ask),
            "opportunities" => self.opportunities(&ask),
            "snapshots" => self.snapshots(&ask),
            "users" => self.users(&ask),
            _ => Ok(None),
        };
        own.and_then(|own| own.map_or_else(|| self.records(&ask), Ok))
            .map(|body| (operation.status, body, resource.clone()))
            .map_err(refused)
    }

    /// The location of a request must be the token's, and the parameters must fit the row.
    fn admit(&self, ask: &Ask<'_>) -> Result<(), Refusal> {
        let mut checker = Checker::new(ask.operation.models(), ask.version, Side::Server);
        for field in ask.operation.query.of(ask.version) {
            if field.required && ask.query(&field.name).is_none_or(str::is_empty) {
                checker
                    .problems
                    .push(Problem::new(&*field.name, "missing", ""));
            }
        }
        if let Some(kind) = ask.operation.body_in(ask.version)
            && ask.operation.content == Content::Json
        {
            checker.body(kind, &ask.whole, "");
        }
        if !checker.problems.is_empty() {
            return Err(Refusal::unprocessable(
                checker.problems.iter().map(complaint).collect(),
            ));
        }
        match (ask.named_location(), ask.token["location"].as_str()) {
            (Some(asked), Some(own)) if asked != own => Err(Refusal::new(
                403,
                "The token does not have access to this location.",
            )),
            _ => Ok(()),
        }
    }

    /// Whether a record is in the location of a request; one of a company that names none is for all.
    fn may_see(&self, ask: &Ask<'_>, record: &Value) -> Result<(), Refusal> {
        match (record["locationId"].as_str(), ask.location()) {
            (Some(of), Some(here)) if of != here => Err(match ask.token["location"].is_string() {
                true => Refusal::new(403, "The token does not have access to this location."),
                false => Refusal::new(400, &["Not found in location ", here].concat()),
            }),
            _ => Ok(()),
        }
    }

    /// The location of a record that the path names by its id.
    fn location_near(&self, ask: &Ask<'_>) -> Option<String> {
        let of = |id: &str| {
            let mut records = self
                .store
                .kinds()
                .filter_map(|kind| self.store.get(kind, id));
            records.find_map(|record| record["locationId"].as_str())
        };
        let found = ask.path.iter().find_map(|(_, id)| of(id));
        found.map(str::to_owned)
    }

    fn count(&mut self, resource: &str, now: Millis) -> bool {
        let limits = self.settings.limits;
        if !self.settings.limited {
            return true;
        }
        let window = self.windows.entry(resource.to_owned()).or_default();
        if window.count == 0 || now.saturating_sub(window.began) >= limits.interval {
            (window.began, window.count) = (now, 0);
        }
        const DAY: Millis = 86_400_000;
        if now / DAY != window.day {
            (window.day, window.today) = (now / DAY, 0);
        }
        window.count += 1;
        window.today += 1;
        window.count <= limits.burst && window.today <= limits.daily
    }

    fn with_limits(&self, response: Response, resource: Option<&str>, now: Millis) -> Response {
        let limits = self.settings.limits;
        let window = resource
            .and_then(|resource| self.windows.get(resource))
            .copied()
            .unwrap_or_default();
        let _ = now;
        response
            .with("x-ratelimit-limit-daily", limits.daily.to_string())
            .with(
                "x-ratelimit-daily-remaining",
                limits.daily.saturating_sub(window.today).to_string(),
            )
            .with(
                "x-ratelimit-interval-milliseconds",
                limits.interval.to_string(),
            )
            .with("x-ratelimit-max", limits.burst.to_string())
            .with(
                "x-ratelimit-remaining",
                limits.burst.saturating_sub(window.count).to_string(),
            )
    }

    fn refuse(&mut self, refusal: Refusal, resource: Option<&str>, now: Millis) -> Response {
        let mut body = refusal.body;
        body["traceId"] = self.trace(now).into();
        self.with_limits(
            Response::json(refusal.status, body.to_string()),
            resource,
            now,
        )
    }

    fn trace(&mut self, now: Millis) -> String {
        self.traces += 1;
        let (a, b) = (store::mix(now ^ self.traces), store::mix(self.traces));
        format!(
            "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}",
            a >> 32,
            a & 0xffff,
            b >> 52,
            (b >> 40) & 0xfff,
            b & 0xffff_ffff_ffff
        )
    }
}

/// Whether an operation takes tokens of locations, of companies, or both. `-Only` seems to exclude Private Integrations,
/// which no one has confirmed, so it is not enforced.
fn takes_kind(operation: &Operation, token: &Value) -> Result<(), Refusal> {
    let takes = |kind: &str| {
        let mut all = operation.tokens.split(' ');
        all.any(|known| known.is_empty() || known == "bearer" || known.starts_with(kind))
    };
    match token["kind"].as_str() {
        Some("company") if !takes("Agency-Access") => {
            let message = "The token does not have access to this location.";
            Err(Refusal::new(403, message))
        }
        Some("location") if !takes("Location-Access") => {
            let message = "The token is not authorized for this scope.";
            Err(Refusal::new(401, message))
        }
        _ => Ok(()),
    }
}

fn read_body(operation: &Operation, request: &Request, version: Version) -> Result<Value, Refusal> {
    let text = request.body.as_deref().unwrap_or_default();
    let Some(kind) = operation.body_in(version) else {
        return Ok(json!({}));
    };
    if text.is_empty() {
        return Ok(json!({}));
    }
    if operation.content != Content::Json {
        return Ok(Value::Object(read_fields(request)));
    }
    match Value::read(text) {
        Ok(body @ Value::Object(_)) => Ok(body),
        Ok(body)
            if !matches!(
                kind,
                Kind::Object(_) | Kind::Model(_) | Kind::Plain(Plain::Object, _)
            ) =>
        {
            Ok(body)
        }
        Ok(_) => Err(Refusal::new(400, "The body must be an object")),
        Err(_) => Err(Refusal::new(400, "Unexpected token in JSON")),
    }
}

/// A form or a JSON body, flat.
fn read_fields(request: &Request) -> Map {
    let text = request.body.as_deref().unwrap_or_default();
    match Value::read(text) {
        Ok(Value::Object(fields)) => fields,
        _ => read_form(text)
            .into_iter()
            .map(|(name, value)| (name, Value::String(value)))
            .collect(),
    }
}

/// Of a file: the sandbox has recordings and texts.
fn media_type(file: &str) -> &'static str {
    if file.starts_with("RIFF") {
        "audio/x-wav"
    } else {
        "text/plain"
    }
}

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
