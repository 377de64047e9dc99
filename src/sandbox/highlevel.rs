//! Emulates HighLevel as a function from a request and a time to a response.
//!
//! It uses the same tables as the client and is as strict as the real API: the token, the rate limit, the `Version`,
//! the scope, the location and the body are checked in this order. The state is in [`Store`].

mod account;
mod associations;
mod authorized;
mod blogs;
mod calendars;
mod contacts;
mod conversations;
mod error;
mod index;
mod oauth;
mod opportunities;
mod records;
mod route;
mod search;
mod search_text;
mod seeds;
mod settings;
mod values;
mod zones;

use std::sync::Arc;

use crate::json;
use crate::json::{Map, Value};

use super::fault::{self, Faults};
use super::limits::{Counters, Limits};
use super::parsed::{ParsedRequest, read_body};
use super::route::Route;
use super::store::Store;
use super::{Fault, Reply, Traces, response};
pub use settings::Settings;

use authorized::AuthorizedRequest;
use error::{ApiError, message_of};
use index::Index;
use route::{fits, route, versions_of};

use crate::api::Api;
use crate::check::{Checker, Path, Side};
use crate::error::{Code, Error, Millis, Problem};
use crate::highlevel;
use crate::http::{Request, Response};
use crate::operation::{Content, Operation};
use crate::schema::{Bounds, Kind, Model, Models, Plain, Version};

/// The emulated API.
#[derive(Clone, Debug)]
pub struct Sandbox {
    /// The settings.
    pub settings: Settings,
    /// The records.
    pub store: Store<Index>,
    /// The API that is emulated.
    api: Arc<Api>,
    /// The faults that have not occurred yet.
    pub faults: Faults,
    /// The request counters of the rate limits.
    #[doc(hidden)]
    pub counters: Counters,
    traces: Traces,
    /// The last search with the revision of the store, and the ids that it found, in order.
    found: Option<((String, u64), Vec<String>)>,
}

impl Default for Sandbox {
    fn default() -> Self {
        Self::new(Settings::default())
    }
}

/// The published versions, all of which are supported.
const VERSIONS: [&str; 4] = ["2021-07-28", "2021-04-15", "2023-02-21", "v3"];

/// The Private Integration token of the first location in every new sandbox.
pub const TOKEN: &str = "pit-sandbox";
/// The token of the company in every new sandbox, for agency operations.
pub const AGENCY_TOKEN: &str = "pit-agency";

impl Sandbox {
    /// Creates a sandbox with one company, one location, and a token with all scopes for each.
    pub fn new(settings: Settings) -> Self {
        let mut store = Store::default();
        let token = json!({
            "kind": "location", "location": settings.location, "company": settings.company, "scopes": null,
        });
        store.put("token", TOKEN, token);
        let token = json!({ "kind": "company", "company": settings.company, "scopes": null });
        store.put("token", AGENCY_TOKEN, token);
        seeds::fill(&mut store, &settings);
        store.take_changes();
        Self {
            settings,
            store,
            api: highlevel::api(),
            faults: Faults::default(),
            counters: Counters::default(),
            traces: Traces::default(),
            found: None,
        }
    }

    /// Adds a Private Integration token. `None` for `scopes` means all scopes.
    pub fn add_token(&mut self, token: &str, location: &str, scopes: Option<&[&str]>) {
        let company = self.settings.company.clone();
        let record = json!({ "kind": "location", "location": location, "company": company, "scopes": scopes });
        self.store.put("token", token, record);
    }

    /// Adds a contact as if it had been created at `now`, and returns its id.
    pub fn seed(&mut self, contact: Map, now: Millis) -> String {
        let location = contact
            .get("locationId")
            .and_then(Value::as_str)
            .unwrap_or(&self.settings.location)
            .to_owned();
        self.add_contact(&contact, &location, now)
    }

    /// Checks that a contact has only fields and values that the API accepts; the error has the most similar field
    /// name.
    ///
    /// # Errors
    /// [`Code::Configuration`] with the invalid field.
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
        let is_known = |name: &str| MORE.contains(&name) || all().any(|field| field.accepts(name));
        let any_list = Kind::Array(Box::new(Kind::ANY), Bounds::default());
        let text = Kind::Plain(Plain::String, Bounds::default());
        for (name, value) in fields {
            if !is_known(name) {
                let mut names: Vec<&str> = all().map(|field| &*field.name).chain(MORE).collect();
                names.sort_unstable();
                names.dedup();
                fault::known("field", name, &names, &names.join(", "))?;
            }
            // Custom field values have different schemas in requests and responses.
            let kind = match name.as_str() {
                _ if value.is_null() => continue,
                "customFields" | "additionalEmails" | "additionalPhones" => &any_list,
                "name" => &text,
                _ => all()
                    .find(|field| *field.name == **name)
                    .map_or(&Kind::ANY, |field| &field.kind),
            };
            let mut checker = Checker::new(models, Version::V2, Side::Server);
            checker.value(kind, value, Path::Root(name), fields);
            if let Some(problem) = checker.problems.first() {
                return wrong(&[&problem.path, " ", &problem.message]);
            }
        }
        Ok(())
    }

    /// All records of a kind.
    ///
    /// # Errors
    /// [`Code::Configuration`] for a kind that no operation stores, with the most similar one.
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

    /// Handles a request.
    pub fn handle(&mut self, request: &Request, now: Millis) -> Reply {
        let route = route(&self.api, request);
        let id = route.as_ref().ok().map(|found| &*found.operation.id);
        let fault = self.faults.next(id);
        if let Some(reply) = fault.instead() {
            return reply;
        }
        let result = match fault.rejection() {
            Some((status, message)) => Err((ApiError::new(status, message), None)),
            None => self.result_of(request, route, now),
        };
        let (status, mut body, resource) = match result {
            Ok((status, body, resource)) => (status, body, Some(resource)),
            Err((error, resource)) => (error.status, error.body, resource),
        };
        if let Some(object) = body.as_object_mut() {
            object.insert("traceId".into(), self.traces.next(now).into());
        }
        fault.apply(self.with_limits(response(status, body), resource.as_deref()))
    }

    fn result_of(
        &mut self,
        request: &Request,
        route: Result<Route, ApiError>,
        now: Millis,
    ) -> Result<(u16, Value, String), (ApiError, Option<String>)> {
        if request.path() == "/oauth/token" {
            let body = self.grant(request, now);
            return body
                .map(|body| (200, body, "oauth".to_owned()))
                .map_err(|error| (error, None));
        }
        let bearer = request
            .header("authorization")
            .and_then(|value| value.strip_prefix("Bearer "));
        let unknown = |message| (ApiError::new(401, message), None);
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
        let refused = |error| (error, Some(resource.clone()));
        let limits = self.settings.limits;
        if self.settings.limited && !self.counters.count(&resource, &limits, now) {
            return Err(refused(ApiError::new(429, "Too Many Requests")));
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
            .is_ok_and(|route| !versions_of(&route.operation, None).is_empty());
        match header {
            None if !is_free => {
                return Err(refused(ApiError::new(401, "version header was not found.")));
            }
            Some(version) if !VERSIONS.contains(&version) => {
                return Err(refused(ApiError::new(401, "version header is invalid")));
            }
            _ => {}
        }
        let route = route.map_err(refused)?;
        let mut versions = versions_of(&route.operation, header);
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
            return Err(refused(ApiError::new(
                401,
                "The token is not authorized for this scope.",
            )));
        }
        takes_kind(&operation, &token).map_err(refused)?;
        // If both versions have the same header, the version is the one whose schema the request matches.
        let mut authorized = AuthorizedRequest {
            parsed: ParsedRequest {
                operation: operation.clone(),
                path: route.path,
                query: request.query(),
                body: Map::new(),
                whole: Value::Null,
                version: last,
                now,
            },
            token: &token,
            record_location: None,
        };
        if token["location"].is_null() {
            authorized.record_location = self.location_of_record(&authorized);
        }
        let mut admitted = Ok(());
        for version in versions {
            authorized.version = version;
            authorized.whole = read_body(&operation, request, version)
                .map_err(|why| refused(error::unreadable(why)))?;
            authorized.body = authorized.whole.as_object().cloned().unwrap_or_default();
            admitted = self.check_access(&authorized);
            if admitted.is_ok() {
                break;
            }
        }
        admitted.map_err(refused)?;
        if matches!(operation.area(), "contacts" | "opportunities")
            && authorized.has_field("customFields")
        {
            let fitting = self.fitting_values(&authorized).map_err(refused)?;
            authorized.body.insert("customFields".into(), fitting);
        }
        let own = match operation.area() {
            "contacts" => self.contacts(&authorized).map(Some),
            "calendars" => self.calendars(&authorized),
            "associations" => self.associations(&authorized),
            "blogs" => self.blogs(&authorized),
            "companies" => self.companies(&authorized),
            "conversations" => self.conversations(&authorized),
            "locations" => self.locations(&authorized),
            "opportunities" => self.opportunities(&authorized),
            "snapshots" => self.snapshots(&authorized),
            "users" => self.users(&authorized),
            _ => Ok(None),
        };
        own.and_then(|own| own.map_or_else(|| self.records(&authorized), Ok))
            .map(|body| (operation.status, body, resource.clone()))
            .map_err(refused)
    }

    /// Checks that the token may access the request's location and that the parameters match the schema.
    fn check_access(&self, request: &AuthorizedRequest<'_>) -> Result<(), ApiError> {
        let mut checker = Checker::new(request.operation.models(), request.version, Side::Server);
        for field in request.operation.query.of(request.version) {
            if field.required && request.query(&field.name).is_none_or(str::is_empty) {
                checker
                    .problems
                    .push(Problem::new(&*field.name, "missing", ""));
            }
        }
        if let Some(kind) = request.operation.body_in(request.version)
            && request.operation.content == Content::Json
        {
            checker.body(kind, &request.whole, "");
        }
        if !checker.problems.is_empty() {
            return Err(ApiError::unprocessable(
                checker.problems.iter().map(message_of).collect(),
            ));
        }
        match (request.named_location(), request.token["location"].as_str()) {
            (Some(named), Some(own)) if named != own => Err(ApiError::new(
                403,
                "The token does not have access to this location.",
            )),
            _ => Ok(()),
        }
    }

    /// Checks that the token may access a record; records of a company without a location are visible to all.
    fn may_see(&self, request: &AuthorizedRequest<'_>, record: &Value) -> Result<(), ApiError> {
        match (record["locationId"].as_str(), request.location()) {
            (Some(of), Some(here)) if of != here => {
                Err(match request.token["location"].is_string() {
                    true => ApiError::new(403, "The token does not have access to this location."),
                    false => ApiError::new(400, &["Not found in location ", here].concat()),
                })
            }
            _ => Ok(()),
        }
    }

    /// The location of the record whose id is in the path.
    fn location_of_record(&self, request: &AuthorizedRequest<'_>) -> Option<String> {
        let of = |id: &str| {
            let mut records = self
                .store
                .kinds()
                .filter_map(|kind| self.store.get(kind, id));
            records.find_map(|record| record["locationId"].as_str())
        };
        let found = request.path.iter().find_map(|(_, id)| of(id));
        found.map(str::to_owned)
    }

    fn with_limits(&self, response: Response, resource: Option<&str>) -> Response {
        let limits = self.settings.limits;
        let window = self.counters.of(resource.unwrap_or_default());
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
    /// Parses a fault for HighLevel; see [`Fault::read_for`].
    ///
    /// # Errors
    /// [`Code::Configuration`] with every invalid or unknown setting.
    pub fn read(value: &Value) -> Result<Self, Error> {
        Self::read_for(&highlevel::api(), value)
    }
}

/// Checks that an operation accepts the token's kind: location, company, or both. `-Only` may exclude Private
/// Integrations, but that is unconfirmed, so it is not enforced.
fn takes_kind(operation: &Operation, token: &Value) -> Result<(), ApiError> {
    let takes = |kind: &str| {
        let mut all = operation.tokens.split(' ');
        all.any(|known| known.is_empty() || known == "bearer" || known.starts_with(kind))
    };
    match token["kind"].as_str() {
        Some("company") if !takes("Agency-Access") => {
            let message = "The token does not have access to this location.";
            Err(ApiError::new(403, message))
        }
        Some("location") if !takes("Location-Access") => {
            let message = "The token is not authorized for this scope.";
            Err(ApiError::new(401, message))
        }
        _ => Ok(()),
    }
}
