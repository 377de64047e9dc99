//! HighLevel as a function: a request and a time go in, an answer comes out.
//!
//! It reads the same tables as the client and is as strict as the real thing: token, rate limit, `Version`, scope,
//! location and body are judged in this order. State is in [`Store`]; nothing else is remembered.

mod account;
mod ask;
mod associations;
mod blogs;
mod calendars;
mod contacts;
mod conversations;
mod index;
mod oauth;
mod opportunities;
mod records;
mod refusal;
mod route;
mod search;
mod seeds;
mod settings;
mod values;
mod words;
mod zones;

use std::sync::Arc;

use crate::json;
use crate::json::{Map, Value};

use super::asked::{Asked, read_body};
use super::fault::{self, Faults};
use super::limits::{Limits, Windows};
use super::route::Route;
use super::store::Store;
use super::{Fault, Reply, Traces, response};
pub use settings::Settings;

use ask::Ask;
use index::Index;
use refusal::{Refusal, complaint};
use route::{fits, route, spoken};

use crate::api::Api;
use crate::check::{Checker, Place, Side};
use crate::error::{Code, Error, Millis, Problem};
use crate::highlevel;
use crate::http::{Request, Response};
use crate::operation::{Content, Operation};
use crate::schema::{Bounds, Kind, Model, Models, Plain, Version};

/// The emulated API.
#[derive(Debug)]
pub struct Sandbox {
    /// How it behaves.
    pub settings: Settings,
    /// What it knows.
    pub store: Store<Index>,
    /// The API that it emulates.
    api: Arc<Api>,
    faults: Faults,
    windows: Windows,
    traces: Traces,
    /// A search, with the revision of the store that it saw, and the ids that it found in their order.
    found: Option<((String, u64), Vec<String>)>,
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
            faults: Faults::default(),
            windows: Windows::default(),
            traces: Traces::default(),
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
                fault::known("field", name, &names, &names.join(", "))?;
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
        fault::known("kind", kind, &names, all)?;
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
        self.faults.add(fault);
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
        let id = route.as_ref().ok().map(|found| &*found.operation.id);
        let fault = self.faults.next(id);
        if let Some(reply) = fault.instead() {
            return reply;
        }
        let answered = match fault.refusal() {
            Some((status, message)) => Err((Refusal::new(status, message), None)),
            None => self.answer(request, route, now),
        };
        let (status, mut body, resource) = match answered {
            Ok((status, body, resource)) => (status, body, Some(resource)),
            Err((refusal, resource)) => (refusal.status, refusal.body, resource),
        };
        if let Some(object) = body.as_object_mut() {
            object.insert("traceId".into(), self.traces.next(now).into());
        }
        fault.strike(self.with_limits(response(status, body), resource.as_deref()))
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
        let limits = self.settings.limits;
        if self.settings.limited && !self.windows.count(&resource, &limits, now) {
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
        versions.retain(|version| fits(&route, *version, request).is_ok());
        if versions.is_empty() {
            fits(&route, last, request).map_err(refused)?;
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
            asked: Asked {
                operation: operation.clone(),
                path: route.path,
                query: request.query(),
                body: Map::new(),
                whole: Value::Null,
                version: last,
                now,
            },
            token: &token,
            near: None,
        };
        if token["location"].is_null() {
            ask.near = self.location_near(&ask);
        }
        let mut admitted = Ok(());
        for version in versions {
            ask.version = version;
            ask.whole = read_body(&operation, request, version)
                .map_err(|why| refused(refusal::unreadable(why)))?;
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

    fn with_limits(&self, response: Response, resource: Option<&str>) -> Response {
        let limits = self.settings.limits;
        let window = self.windows.of(resource.unwrap_or_default());
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
}

impl Fault {
    /// Reads a fault of HighLevel: see [`Fault::read_for`].
    ///
    /// # Errors
    /// [`Code::Configuration`] with every wrong or unknown setting.
    pub fn read(value: &Value) -> Result<Self, Error> {
        Self::read_for(&highlevel::api(), value)
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
