//! Every operation that has no room of its own: records are kept by what their paths say, and what cannot be kept is
//! answered in the shape of the row's answer.
//!
//! `POST /businesses/` adds to the collection `/businesses`, `GET /businesses/{businessId}` reads from it, and so on.

use crate::json;
use crate::json::{Map, Value};

use super::{Ask, Refusal, Sandbox};
use crate::date;
use crate::http::Method;
use crate::model::{Field, Kind, Model, fields_in, words_in};
use crate::operation::{Operation, Paging, Version};
use crate::operations;
use crate::paging::first_page;

impl Sandbox {
    pub(super) fn records(&mut self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        if ask.operation.binary {
            return Ok(Value::from("RIFF, as a sandbox has it"));
        }
        let path = ask.operation.path_in(ask.version).unwrap_or_default();
        let place = Place::of(path);
        let verb = ask.operation.verb_noun();
        let creates = ask.operation.method == Method::Post
            && place.own.is_none()
            && verb.starts_with("create");
        if creates {
            return self.add_record(ask, &place);
        }
        let is_list = place.own.is_none() || !is_kept(&place);
        if ask.operation.is_list() && is_list {
            return Ok(self.list_records(ask, &place));
        }
        let Some(own) = place.own.filter(|_| is_kept(&place)) else {
            return Ok(shape(ask, &ask.body));
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
        Ok(shape(ask, &record))
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
            Some((_, Paging::Count(name))) => name,
            _ => "skip",
        };
        let (skip, limit) = (ask.number(skip, 0)?, ask.number("limit", usize::MAX)?);
        let found = self
            .store
            .all(kind)
            .filter(|record| self.may_see(ask, record).is_ok() && passes(record));
        Ok(found.skip(skip).take(limit).collect())
    }

    fn add_record(&mut self, ask: &Ask<'_>, place: &Place) -> Result<Value, Refusal> {
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
        Ok(shape(ask, &record))
    }

    /// The records of a collection that the query does not exclude, a page of them.
    fn list_records(&mut self, ask: &Ask<'_>, place: &Place) -> Value {
        let filters = filters(ask);
        let matches = |record: &&Value| {
            let passes = filters.iter().all(|filter| filter.passes(record));
            let parents = ask
                .path
                .iter()
                .all(|(name, value)| record[*name].as_str().is_none_or(|own| own == value));
            passes && parents && self.may_see(ask, record).is_ok()
        };
        let number = |name: &str| {
            let given = ask.body.get(name).map(|value| match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            });
            let given = ask.query(name).map(str::to_owned).or(given);
            given.and_then(|text| text.parse::<usize>().ok())
        };
        let sizes = ["limit", "pageSize", "pageLength", "pageLimit"];
        let limit = sizes.into_iter().find_map(number).unwrap_or(20).max(1);
        let (items, paging) = ask
            .operation
            .pages_in(ask.version)
            .unwrap_or(("*", Paging::Once));
        let first = match paging {
            Paging::Page(name) => first_page(ask.operation.query, name, ask.version) as usize,
            _ => 1,
        };
        let skipped = match paging {
            Paging::Count(name) => number(name).unwrap_or(0),
            Paging::Page(name) => number(name).unwrap_or(first).saturating_sub(first) * limit,
            _ => 0,
        };
        let limit = if paging == Paging::Once {
            usize::MAX
        } else {
            limit
        };
        let found: Vec<&Value> = self.store.all(&place.kind).filter(matches).collect();
        let total = found.len();
        // After the record that the last page ended with.
        let (cursor, at) = match paging {
            Paging::Cursor(name, at) => (ask.query(name).filter(|id| !id.is_empty()), at),
            _ => (None, ""),
        };
        let skipped = match cursor {
            Some(id) => {
                let last = found.iter().position(|record| record["id"] == id);
                last.map_or(total, |last| last + 1)
            }
            None => skipped,
        };
        let version = ask.version;
        let result = ask.operation.result;
        let page: Vec<&Value> = found.into_iter().skip(skipped).take(limit).collect();
        let is_more = skipped + page.len() < total;
        let number = skipped / limit + first;
        // What an answer says beside its list, under the names that lists have for it.
        let mut beside = json!({
            "count": total, "total": total, "totalCount": total, "totalRecords": total,
            "totalPages": total.div_ceil(limit), "limit": limit, "pageSize": limit, "skip": skipped, "offset": skipped,
            "page": number, "currentPage": number, "currentPageSize": page.len(),
            "hasMore": is_more, "hasNext": is_more, "hasNextPage": is_more,
            "nextPage": is_more.then_some(number + 1), "prevPage": (skipped > 0).then(|| number - 1),
            "hasPrev": skipped > 0, "hasPrevPage": skipped > 0,
        });
        if let Some(name) = at.rsplit('.').next().filter(|_| !at.starts_with("last.")) {
            let last = page.last().map(|last| last["id"].clone());
            // A token is for a page that there is.
            let is_given = is_more || !name.ends_with("Token");
            beside[name] = last.filter(|_| is_given).unwrap_or_default();
        }
        let beside = beside.as_object().cloned().unwrap_or_default();
        let mut answer = Map::new();
        let (outer, inner) = match items.rsplit_once('.') {
            Some((outer, inner)) => (Some(outer), inner),
            None => (None, items),
        };
        let mut fields: Vec<Field> = result
            .map(|text| fields_in(Model::read(text).fields, version).collect())
            .unwrap_or_default();
        if let Some(outer) = outer {
            // The list is inside of a field of the answer.
            for field in fields.iter().filter(|field| field.name != outer) {
                answer.insert(field.name.into(), sample(field, &beside, ask, 0));
            }
            let field = fields.iter().find(|field| field.name == outer);
            fields = match field.map(|field| Kind::read(field.kind)) {
                Some(Kind::Model(model)) => fields_in(model.fields, version).collect(),
                _ => Vec::new(),
            };
        }
        let list = fields
            .iter()
            .find(|field| is_list(field.kind) && (field.name == inner || inner == "*"));
        let name = list.map_or(if inner == "*" { "data" } else { inner }, |field| {
            field.name
        });
        let item = list.map_or("any", |field| match Kind::read(field.kind) {
            Kind::List(item, _) => item,
            _ => "any",
        });
        let others = fields.iter().filter(|field| field.name != name);
        let mut inside: Map = others
            .map(|field| (field.name.to_owned(), sample(field, &beside, ask, 0)))
            .collect();
        let nothing = Map::new();
        let shown = page.into_iter().map(|record| match item {
            "any" | "object" => record.clone(),
            _ => value_of(item, record.as_object().unwrap_or(&nothing), ask, 1),
        });
        inside.insert(name.to_owned(), Value::Array(shown.collect()));
        match outer {
            Some(outer) => {
                answer.insert(outer.to_owned(), Value::Object(inside));
            }
            None => answer = inside,
        }
        Value::Object(answer)
    }
}

/// A parameter of the query that narrows a list.
enum Filter<'a> {
    /// A field of the items must be this.
    Is(&'static str, &'a str),
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
    let items = ask.operation.result.and_then(|text| {
        fields_in(Model::read(text).fields, ask.version).find_map(|field| {
            match Kind::read(field.kind) {
                Kind::List(item, _) => match Kind::read(item) {
                    Kind::Model(model) => Some(model.fields),
                    _ => None,
                },
                _ => None,
            }
        })
    });
    let of_items = |name: &str| {
        let mut fields = fields_in(items.unwrap_or_default(), ask.version);
        fields.any(|field| field.name == name)
    };
    let known = fields_in(ask.operation.query, ask.version);
    known
        .filter_map(|field| {
            let value = ask.query(field.name).filter(|value| !value.is_empty())?;
            let instant = || value.parse().ok().or_else(|| date::instant(value));
            match field.name {
                "startTime" if of_items("endTime") => instant().map(Filter::EndsAfter),
                "endTime" if of_items("startTime") => instant().map(Filter::BeginsBefore),
                "locationId" | "companyId" | "altId" | "altType" | "limit" | "skip" | "offset" => {
                    None
                }
                "query" | "search" | "searchTerm" | "q" => Some(Filter::Has(value.to_lowercase())),
                _ if value.eq_ignore_ascii_case("all") || !of_items(field.name) => None,
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

/// Where a path's records are.
struct Place {
    /// The literal segments, which name the kind of record.
    kind: String,
    /// The last literal.
    noun: &'static str,
    /// The parameter at the end, which is the record's own id.
    own: Option<&'static str>,
}

impl Place {
    fn of(path: &'static str) -> Self {
        let segments = || path.split('/').filter(|segment| !segment.is_empty());
        let name = |segment: &'static str| {
            segment
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'))
        };
        let own = segments()
            .next_back()
            .and_then(name)
            .filter(|name| !matches!(*name, "locationId" | "companyId"));
        let literals: Vec<&str> = segments()
            .filter(|segment| name(segment).is_none())
            .collect();
        Self {
            kind: literals.join("/"),
            noun: literals.last().copied().unwrap_or("record"),
            own,
        }
    }
}

/// The kinds of records that operations keep by their paths; contacts have kinds of their own.
pub(super) fn kinds() -> impl Iterator<Item = String> {
    let rows = operations::all().filter(|row| row.area() != "contacts");
    let paths = rows.flat_map(|row| Version::ALL.map(|version| row.path_in(version)));
    paths.flatten().map(|path| Place::of(path).kind)
}

/// Whether the sandbox can add such records, so that one that is not there is missing.
fn is_kept(place: &Place) -> bool {
    operations::all().any(|row| {
        row.method == Method::Post
            && row.verb_noun().starts_with("create")
            && Version::ALL
                .into_iter()
                .filter_map(|version| row.path_in(version))
                .any(|path| {
                    let other = Place::of(path);
                    other.own.is_none() && other.kind == place.kind
                })
    })
}

fn is_list(kind: &'static str) -> bool {
    matches!(Kind::read(kind), Kind::List(..))
}

fn singular(noun: &str) -> &str {
    noun.strip_suffix('s').unwrap_or(noun)
}

/// The answer of a row: what is known from `record`, and samples for the rest. Where the specification says nothing of
/// the answer, the record itself.
fn shape(ask: &Ask<'_>, record: &Map) -> Value {
    let operation: &Operation = ask.operation;
    match operation.result {
        None if operation.method == Method::Delete => json!({ "succeeded": true }),
        None => Value::Object(record.clone()),
        Some(text) => match text.strip_prefix("= ") {
            Some(kind) => value_of(kind, record, ask, 0),
            None => object_of(&Model::read(text), record, ask, 0),
        },
    }
}

fn object_of(model: &Model, record: &Map, ask: &Ask<'_>, depth: u32) -> Value {
    let fields = fields_in(model.fields, ask.version).filter(|field| depth < 3 || field.required);
    let mut object: Map = fields
        .map(|field| {
            (
                field.wire_name(ask.version).to_owned(),
                sample(&field, record, ask, depth),
            )
        })
        .collect();
    // What a caller wrote comes back, though the specification may not say so.
    if model.answer && object.contains_key("id") {
        for (name, value) in record {
            object.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
    Value::Object(object)
}

fn sample(field: &Field, record: &Map, ask: &Ask<'_>, depth: u32) -> Value {
    match record.get(field.name) {
        Some(value) if fits(field.kind, value) => value.clone(),
        _ => value_of(field.kind, record, ask, depth + 1),
    }
}

fn fits(kind: &'static str, value: &Value) -> bool {
    match Kind::read(kind) {
        Kind::Nullable(inner) => value.is_null() || fits(inner, value),
        Kind::List(..) => value.is_array(),
        Kind::Model(_) | Kind::Map(_) => value.is_object(),
        Kind::Words(_) | Kind::Union(_) => !value.is_null(),
        Kind::Plain("any", _) => true,
        Kind::Plain("number" | "integer", _) => value.is_number(),
        Kind::Plain("boolean", _) => value.is_boolean(),
        Kind::Plain("object", _) => value.is_object(),
        Kind::Plain(..) => value.is_string(),
    }
}

fn value_of(kind: &'static str, record: &Map, ask: &Ask<'_>, depth: u32) -> Value {
    match Kind::read(kind) {
        Kind::Nullable(_) => Value::Null,
        Kind::List(..) => json!([]),
        Kind::Map(_) => json!({}),
        Kind::Model(model) => object_of(model, record, ask, depth),
        Kind::Union(kinds) => {
            value_of(kinds.split('|').next().unwrap_or("any"), record, ask, depth)
        }
        Kind::Words(words) => {
            let word = words_in(words, ask.version).next().unwrap_or_default();
            if words.starts_with('\'') {
                word.into()
            } else {
                Value::read(word).unwrap_or(json!(0))
            }
        }
        Kind::Plain(name, bounds) => match name {
            "boolean" => true.into(),
            "number" | "integer" => bounds.least.unwrap_or(0).into(),
            "any" => Value::Null,
            "object" => json!({}),
            "time" => date::rfc3339(ask.now as i64).into(),
            _ => "".into(),
        },
    }
}
