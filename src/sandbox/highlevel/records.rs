//! All operations without a module of their own: records are stored by their paths, and other operations return a
//! sample of their response schema.
//!
//! `POST /businesses/` adds to the collection `/businesses`, `GET /businesses/{businessId}` reads from it, and so on.

use crate::json;
use crate::json::{Map, Value};

use super::values::DEFINED;
use super::{ApiError, AuthorizedRequest, Sandbox};
use crate::api::Api;
use crate::date;
use crate::http::Method;
use crate::operation::Paging;
use crate::sandbox::FILE;
use crate::sandbox::collection::{Page, ResourcePath, adds, creator};
use crate::sandbox::shape::shape;
use crate::schema::{Field, Fields, Kind, Version};

impl Sandbox {
    pub(super) fn records(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        if request.operation.binary {
            return Ok(Value::from(FILE));
        }
        let path = request
            .operation
            .path_in(request.version)
            .unwrap_or_default();
        let place = ResourcePath::of(path, &OUTER);
        if adds(&request.operation, &place) {
            return self.add_record(request, &place);
        }
        let is_list = place.own.is_none() || !is_kept(&self.api, &place);
        if request.operation.is_list() && is_list {
            return Ok(self.list_records(request, &place));
        }
        let Some(own) = place.own.filter(|_| is_kept(&self.api, &place)) else {
            return Ok(answer(request, &request.body));
        };
        let kind = place.kind.as_str();
        let mut id = request.path(own).to_owned();
        if own == "key" {
            // An object is identified by its key, which is only unique within a location.
            let mut all = self.store.all(kind);
            let is_meant = |one: &&Value| one["key"] == *id && self.may_see(request, one).is_ok();
            let found = all.find(is_meant).and_then(|one| one["id"].as_str());
            id = found.unwrap_or(&id).to_owned();
        }
        let record = self
            .store
            .get(kind, &id)
            .and_then(Value::as_object)
            .cloned();
        let missing = || ApiError::missing(singular(place.noun), &id);
        let mut record = record.ok_or_else(missing)?;
        self.may_see(request, &Value::Object(record.clone()))?;
        match request.operation.method {
            Method::Delete => {
                self.store.remove(kind, &id);
                if kind == DEFINED {
                    self.remove_values(&id);
                }
            }
            Method::Put | Method::Patch => {
                record.extend(request.body.clone());
                if place.noun == "customFields" {
                    show_options(&mut record);
                }
                record.insert("updatedAt".into(), date::rfc3339(request.now as i64).into());
                self.store.put(kind, &id, Value::Object(record.clone()));
            }
            _ => {}
        }
        Ok(answer(request, &record))
    }

    /// Returns a record that must exist and be visible to the token.
    pub(super) fn known_record(
        &self,
        kind: &str,
        noun: &str,
        id: &str,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Map, ApiError> {
        let found = self.store.get(kind, id);
        let record = found.ok_or_else(|| ApiError::missing(noun, id))?;
        self.may_see(request, record)?;
        Ok(record.as_object().cloned().unwrap_or_default())
    }

    /// Rejects a value that another record of the location has, ignoring case. Custom fields of contacts and of
    /// opportunities are separate.
    pub(super) fn refuse_taken(
        &self,
        kind: &str,
        field: &str,
        own: &str,
        request: &AuthorizedRequest<'_>,
    ) -> Result<(), ApiError> {
        let Some(wanted) = request.text(field) else {
            return Ok(());
        };
        let has = |value: &Value| {
            let known = value.as_str();
            known.is_some_and(|known| known.eq_ignore_ascii_case(wanted))
        };
        let before = self.store.get(kind, own).unwrap_or(&Value::Null);
        let model = request.text("model").or(before["model"].as_str());
        let is_of_model = |other: &Value| {
            other["model"].as_str().unwrap_or("contact") == model.unwrap_or("contact")
        };
        let is_taken = self.store.all(kind).any(|other| {
            other["id"] != own
                && has(&other[field])
                && is_of_model(other)
                && self.may_see(request, other).is_ok()
        });
        match is_taken {
            true => {
                let message = ["The ", field, " ", wanted, " is already taken"];
                Err(ApiError::new(400, &message.concat()))
            }
            false => Ok(()),
        }
    }

    /// A page of the records of a kind that match and are visible to the token: `limit` of them, at the offset in the
    /// operation's paging parameter.
    pub(super) fn page_of(
        &self,
        kind: &str,
        request: &AuthorizedRequest<'_>,
        passes: impl Fn(&Value) -> bool,
    ) -> Result<Vec<&Value>, ApiError> {
        let skip = match request.operation.pages_in(request.version) {
            Some((_, Paging::Count(name))) => &**name,
            _ => "skip",
        };
        let (skip, limit) = (
            request.number(skip, 0)?,
            request.number("limit", usize::MAX)?,
        );
        let found = self
            .store
            .all(kind)
            .filter(|record| self.may_see(request, record).is_ok() && passes(record));
        Ok(found.skip(skip).take(limit).collect())
    }

    fn add_record(
        &mut self,
        request: &AuthorizedRequest<'_>,
        place: &ResourcePath<'_>,
    ) -> Result<Value, ApiError> {
        let id = self.store.new_id(&place.kind, request.now);
        let mut record = request.body.clone();
        for (name, value) in &request.path {
            record.insert((*name).to_owned(), value.as_str().into());
        }
        let now = date::rfc3339(request.now as i64);
        for name in ["id", "_id"] {
            record.insert(name.into(), id.as_str().into());
        }
        for name in ["createdAt", "updatedAt", "dateAdded", "dateUpdated"] {
            record.insert(name.into(), now.as_str().into());
        }
        if place.noun == "customFields" {
            name_field(&mut record);
        }
        if let Some(location) = request.location() {
            record.entry("locationId").or_insert(location.into());
        }
        self.store
            .put(&place.kind, &id, Value::Object(record.clone()));
        Ok(answer(request, &record))
    }

    /// A page of the records in a collection that match the query.
    fn list_records(&mut self, request: &AuthorizedRequest<'_>, place: &ResourcePath<'_>) -> Value {
        let filters = filters(request);
        let matches = |record: &&Value| {
            let passes = filters.iter().all(|filter| filter.passes(record));
            let parents = request
                .path
                .iter()
                .all(|(name, value)| record[name].as_str().is_none_or(|own| own == value));
            passes && parents && self.may_see(request, record).is_ok()
        };
        let sizes = ["limit", "pageSize", "pageLength", "pageLimit"];
        let limit = request.number_of(&sizes).unwrap_or(20).max(1);
        let found: Vec<&Value> = self.store.all(&place.kind).filter(matches).collect();
        let page =
            Page::of(request, &found, limit).unwrap_or_else(|| Page::past_end(&found, limit));
        page.show(request)
    }
}

/// A query parameter that filters a list.
enum Filter<'a> {
    /// A field must have this value.
    Is(&'a str, &'a str),
    /// Some string in the item must contain this text.
    Has(String),
    /// The item must end after this instant.
    EndsAfter(i64),
    /// The item must begin before this instant.
    BeginsBefore(i64),
}

impl Filter<'_> {
    fn passes(&self, record: &Value) -> bool {
        match self {
            Self::Is(name, wanted) => match &record[*name] {
                Value::String(own) => own == wanted,
                Value::Array(own) => own.iter().any(|own| *own == *wanted),
                Value::Null => *wanted == "false",
                own => Value::read(wanted).is_ok_and(|wanted| wanted == *own),
            },
            Self::EndsAfter(at) => instant(record, "endTime").is_none_or(|end| end > *at),
            Self::BeginsBefore(at) => instant(record, "startTime").is_none_or(|start| start < *at),
            Self::Has(words) => record.as_object().is_some_and(|record| {
                let texts = record.iter().filter_map(|(_, value)| value.as_str());
                texts
                    .map(str::to_lowercase)
                    .any(|text| text.contains(words))
            }),
        }
    }
}

fn instant(record: &Value, name: &str) -> Option<i64> {
    record[name].as_str().and_then(date::instant)
}

/// The filters of a query: a parameter with the name of a field compares it, and a search parameter looks for text.
fn filters<'a>(request: &'a AuthorizedRequest<'_>) -> Vec<Filter<'a>> {
    let models = request.operation.models();
    let inside = |field: &'a Field| match &field.kind {
        Kind::Array(item, _) if matches!(**item, Kind::Model(_)) => Some(item.fields(models)),
        _ => None,
    };
    let result = request.operation.result.as_ref();
    let items: Option<&Fields> =
        result.and_then(|result| result.fields(models).of(request.version).find_map(inside));
    let of_items =
        |name: &str| items.is_some_and(|items| items.named(name, request.version).is_some());
    let known = request.operation.query.of(request.version);
    known
        .filter_map(|field| {
            let value = request
                .query(&field.name)
                .filter(|value| !value.is_empty())?;
            let instant = || value.parse().ok().or_else(|| date::instant(value));
            match &*field.name {
                "startTime" if of_items("endTime") => instant().map(Filter::EndsAfter),
                "endTime" if of_items("startTime") => instant().map(Filter::BeginsBefore),
                "locationId" | "companyId" | "altId" | "altType" | "limit" | "skip" | "offset" => {
                    None
                }
                "query" | "search" | "searchTerm" | "q" => Some(Filter::Has(value.to_lowercase())),
                _ if value.eq_ignore_ascii_case("all") || !of_items(&field.name) => None,
                name => Some(Filter::Is(name, value)),
            }
        })
        .collect()
}

/// Sets the key of a custom field from its name, and its options under the name in responses.
fn name_field(record: &mut Map) {
    let of_key = |key: &str| key.split_once('.').map_or(key, |(_, key)| key).to_owned();
    let given = record["fieldKey"].as_str().map(of_key);
    let name = given.as_deref().or(record["name"].as_str());
    let name = name.unwrap_or_default();
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '_'
        }
    };
    let key: String = name.chars().map(plain).collect();
    let model = record
        .get("model")
        .and_then(Value::as_str)
        .unwrap_or("contact");
    let key = [model, ".", &key].concat();
    record.insert("fieldKey".into(), key.into());
    show_options(record);
}

/// Sets the options of a custom field under the name in responses.
fn show_options(record: &mut Map) {
    if let Some(options) = record.get("options").cloned() {
        record.insert("picklistOptions".into(), options);
    }
}

/// Path parameters that identify the owner of a record.
const OUTER: [&str; 2] = ["locationId", "companyId"];

/// The kinds of records that are stored by their paths. Contacts have their own kinds.
pub(super) fn kinds(api: &Api) -> impl Iterator<Item = String> {
    let rows = api.rows().filter(|row| row.area() != "contacts");
    let kind = |path: &str| ResourcePath::of(path, &OUTER).kind;
    rows.flat_map(move |row| Version::ALL.map(|version| row.path_in(version).map(kind)))
        .flatten()
}

/// Whether the sandbox can create such records, so that an unknown id is an error.
fn is_kept(api: &Api, place: &ResourcePath<'_>) -> bool {
    creator(api, &place.kind, &OUTER).is_some()
}

fn singular(noun: &str) -> &str {
    noun.strip_suffix('s').unwrap_or(noun)
}

/// The response of an operation: known values from `record`, and sample values for the rest. Without a response schema,
/// it is the record itself.
fn answer(request: &AuthorizedRequest<'_>, record: &Map) -> Value {
    shape(request, record).unwrap_or_else(|| match request.operation.method {
        Method::Delete => json!({ "succeeded": true }),
        _ => Value::Object(record.clone()),
    })
}
