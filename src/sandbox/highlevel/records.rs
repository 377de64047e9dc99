//! Every operation that has no room of its own: records are kept by what their paths say, and what cannot be kept is
//! answered in the shape of the row's answer.
//!
//! `POST /businesses/` adds to the collection `/businesses`, `GET /businesses/{businessId}` reads from it, and so on.

use crate::json;
use crate::json::{Map, Value};

use super::{Ask, Refusal, Sandbox};
use crate::api::Api;
use crate::date;
use crate::http::Method;
use crate::operation::Paging;
use crate::sandbox::FILE;
use crate::sandbox::collection::{Page, Place, adds, creator};
use crate::sandbox::shape::shape;
use crate::schema::{Field, Fields, Kind, Version};

impl Sandbox {
    pub(super) fn records(&mut self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        if ask.operation.binary {
            return Ok(Value::from(FILE));
        }
        let path = ask.operation.path_in(ask.version).unwrap_or_default();
        let place = Place::of(path, &OUTER);
        if adds(&ask.operation, &place) {
            return self.add_record(ask, &place);
        }
        let is_list = place.own.is_none() || !is_complete(&self.api, &place);
        if ask.operation.is_list() && is_list {
            return Ok(self.list_records(ask, &place));
        }
        let Some(own) = place.own.filter(|_| is_complete(&self.api, &place)) else {
            return Ok(answer(ask, &ask.body));
        };
        let kind = place.kind.as_str();
        let mut id = ask.path(own).to_owned();
        if own == "key" {
            // An object goes by its key, which others have in other locations.
            let mut all = self.store.all(kind);
            let is_meant = |one: &&Value| one["key"] == *id && self.may_see(ask, one).is_ok();
            let found = all.find(is_meant).and_then(|one| one["id"].as_str());
            id = found.unwrap_or(&id).to_owned();
        }
        let record = self
            .store
            .get(kind, &id)
            .and_then(Value::as_object)
            .cloned();
        let missing = || Refusal::missing(singular(place.noun), &id);
        let mut record = record.ok_or_else(missing)?;
        self.may_see(ask, &Value::Object(record.clone()))?;
        match ask.operation.method {
            Method::Delete => {
                self.store.remove(kind, &id);
            }
            Method::Put | Method::Patch => {
                record.extend(ask.body.clone());
                record.insert("updatedAt".into(), date::rfc3339(ask.now as i64).into());
                self.store.put(kind, &id, Value::Object(record.clone()));
            }
            _ => {}
        }
        Ok(answer(ask, &record))
    }

    /// A record that must be there, in a place that the token may see.
    pub(super) fn known_record(
        &self,
        kind: &str,
        noun: &str,
        id: &str,
        ask: &Ask<'_>,
    ) -> Result<Map, Refusal> {
        let found = self.store.get(kind, id);
        let record = found.ok_or_else(|| Refusal::missing(noun, id))?;
        self.may_see(ask, record)?;
        Ok(record.as_object().cloned().unwrap_or_default())
    }

    /// What may be once in a location, whatever its case, and is there in another record already. Custom fields of
    /// contacts and those of opportunities do not know of each other.
    pub(super) fn refuse_taken(
        &self,
        kind: &str,
        field: &str,
        own: &str,
        ask: &Ask<'_>,
    ) -> Result<(), Refusal> {
        let Some(wanted) = ask.text(field) else {
            return Ok(());
        };
        let has = |value: &Value| {
            let known = value.as_str();
            known.is_some_and(|known| known.eq_ignore_ascii_case(wanted))
        };
        let before = self.store.get(kind, own).unwrap_or(&Value::Null);
        let model = ask.text("model").or(before["model"].as_str());
        let is_of_model = |other: &Value| {
            other["model"].as_str().unwrap_or("contact") == model.unwrap_or("contact")
        };
        let is_taken = self.store.all(kind).any(|other| {
            other["id"] != own
                && has(&other[field])
                && is_of_model(other)
                && self.may_see(ask, other).is_ok()
        });
        match is_taken {
            true => {
                let message = ["The ", field, " ", wanted, " is already taken"];
                Err(Refusal::new(400, &message.concat()))
            }
            false => Ok(()),
        }
    }

    /// The records of a kind that pass and that the token may see, `limit` of them after as many as the parameter of the
    /// row's paging says.
    pub(super) fn page_of(
        &self,
        kind: &str,
        ask: &Ask<'_>,
        passes: impl Fn(&Value) -> bool,
    ) -> Result<Vec<&Value>, Refusal> {
        let skip = match ask.operation.pages_in(ask.version) {
            Some((_, Paging::Count(name))) => &**name,
            _ => "skip",
        };
        let (skip, limit) = (ask.number(skip, 0)?, ask.number("limit", usize::MAX)?);
        let found = self
            .store
            .all(kind)
            .filter(|record| self.may_see(ask, record).is_ok() && passes(record));
        Ok(found.skip(skip).take(limit).collect())
    }

    fn add_record(&mut self, ask: &Ask<'_>, place: &Place<'_>) -> Result<Value, Refusal> {
        let id = self.store.new_id(&place.kind, ask.now);
        let mut record = ask.body.clone();
        for (name, value) in &ask.path {
            record.insert((*name).to_owned(), value.as_str().into());
        }
        let now = date::rfc3339(ask.now as i64);
        for name in ["id", "_id"] {
            record.insert(name.into(), id.as_str().into());
        }
        for name in ["createdAt", "updatedAt", "dateAdded", "dateUpdated"] {
            record.insert(name.into(), now.as_str().into());
        }
        if place.noun == "customFields" {
            name_field(&mut record);
        }
        if let Some(location) = ask.location() {
            record.entry("locationId").or_insert(location.into());
        }
        self.store
            .put(&place.kind, &id, Value::Object(record.clone()));
        Ok(answer(ask, &record))
    }

    /// The records of a collection that the query does not exclude, a page of them.
    fn list_records(&mut self, ask: &Ask<'_>, place: &Place<'_>) -> Value {
        let filters = filters(ask);
        let matches = |record: &&Value| {
            let passes = filters.iter().all(|filter| filter.passes(record));
            let parents = ask
                .path
                .iter()
                .all(|(name, value)| record[name].as_str().is_none_or(|own| own == value));
            passes && parents && self.may_see(ask, record).is_ok()
        };
        let sizes = ["limit", "pageSize", "pageLength", "pageLimit"];
        let limit = ask.number_of(&sizes).unwrap_or(20).max(1);
        let found: Vec<&Value> = self.store.all(&place.kind).filter(matches).collect();
        let page = Page::of(ask, &found, limit).unwrap_or_else(|| Page::behind(&found, limit));
        page.show(ask)
    }
}

/// A parameter of the query that narrows a list.
enum Filter<'a> {
    /// A field of the items must be this.
    Is(&'a str, &'a str),
    /// Some text of an item must have these words.
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

/// What the query asks of the items: a parameter named as a field of theirs is that field, and a search is for words.
fn filters<'a>(ask: &'a Ask<'_>) -> Vec<Filter<'a>> {
    let models = ask.operation.models();
    let inside = |field: &'a Field| match &field.kind {
        Kind::List(item, _) if matches!(**item, Kind::Model(_)) => Some(item.fields(models)),
        _ => None,
    };
    let result = ask.operation.result.as_ref();
    let items: Option<&Fields> =
        result.and_then(|result| result.fields(models).of(ask.version).find_map(inside));
    let of_items = |name: &str| items.is_some_and(|items| items.named(name, ask.version).is_some());
    let known = ask.operation.query.of(ask.version);
    known
        .filter_map(|field| {
            let value = ask.query(&field.name).filter(|value| !value.is_empty())?;
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

/// A custom field gets a key made from its name, and its options under the name that answers have.
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
    if let Some(options) = record.get("options").cloned() {
        record.insert("picklistOptions".into(), options);
    }
}

/// Parameters of paths that say whose a record is.
const OUTER: [&str; 2] = ["locationId", "companyId"];

/// The kinds of records that operations keep by their paths; contacts have kinds of their own.
pub(super) fn kinds(api: &Api) -> impl Iterator<Item = String> {
    let rows = api.rows().filter(|row| row.area() != "contacts");
    let kind = |path: &str| Place::of(path, &OUTER).kind;
    rows.flat_map(move |row| Version::ALL.map(|version| row.path_in(version).map(kind)))
        .flatten()
}

/// Whether the sandbox can add such records, so that one that is not there is missing.
fn is_complete(api: &Api, place: &Place<'_>) -> bool {
    creator(api, &place.kind, &OUTER).is_some()
}

fn singular(noun: &str) -> &str {
    noun.strip_suffix('s').unwrap_or(noun)
}

/// The answer of a row: what is known from `record`, and samples for the rest. Where the specification says nothing of
/// the answer, the record itself.
fn answer(ask: &Ask<'_>, record: &Map) -> Value {
    shape(ask, record).unwrap_or_else(|| match ask.operation.method {
        Method::Delete => json!({ "succeeded": true }),
        _ => Value::Object(record.clone()),
    })
}
