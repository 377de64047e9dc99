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
use crate::paging::first_page;
use crate::schema::{Field, Fields, Kind, Plain, Version, words_in};

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
        let is_list = place.own.is_none() || !is_kept(&self.api, &place);
        if ask.operation.is_list() && is_list {
            return Ok(self.list_records(ask, &place));
        }
        let Some(own) = place.own.filter(|_| is_kept(&self.api, &place)) else {
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
        Ok(shape(ask, &record))
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
            .unwrap_or(("*", &Paging::Once));
        let first = match paging {
            Paging::Page(name) => first_page(&ask.operation.query, name, ask.version) as usize,
            _ => 1,
        };
        let skipped = match paging {
            Paging::Count(name) => number(name).unwrap_or(0),
            Paging::Page(name) => number(name).unwrap_or(first).saturating_sub(first) * limit,
            _ => 0,
        };
        let limit = if *paging == Paging::Once {
            usize::MAX
        } else {
            limit
        };
        let found: Vec<&Value> = self.store.all(&place.kind).filter(matches).collect();
        let total = found.len();
        // After the record that the last page ended with.
        let (cursor, at) = match paging {
            Paging::Cursor(name, at) => (ask.query(name).filter(|id| !id.is_empty()), &**at),
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
        let models = ask.operation.models();
        let result = ask.operation.result.as_ref();
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
        let nothing = Map::new();
        let shown = |item: &Kind| -> Value {
            let page = page.iter().map(|record| match item {
                Kind::Plain(Plain::Any | Plain::Object, _) => (*record).clone(),
                _ => value_of(item, record.as_object().unwrap_or(&nothing), ask, 1),
            });
            page.collect()
        };
        if let Some(Kind::List(item, _)) = result {
            return shown(item);
        }
        let mut fields: Vec<&Field> = result
            .map(|kind| kind.fields(models).of(version).collect())
            .unwrap_or_default();
        if let Some(outer) = outer {
            // The list is inside of a field of the answer.
            for field in fields.iter().filter(|field| *field.name != *outer) {
                answer.insert(field.name.clone().into(), sample(field, &beside, ask, 0));
            }
            let field = fields.iter().find(|field| *field.name == *outer);
            fields = match field {
                Some(field) => field.kind.fields(models).of(version).collect(),
                None => Vec::new(),
            };
        }
        let list = fields
            .iter()
            .find(|field| is_list(&field.kind) && (*field.name == *inner || inner == "*"));
        let name = list.map_or(if inner == "*" { "data" } else { inner }, |field| {
            &field.name
        });
        let item = match list.map(|field| &field.kind) {
            Some(Kind::List(item, _)) => item,
            _ => &Kind::ANY,
        };
        let others = fields.iter().filter(|field| *field.name != *name);
        let mut inside: Map = others
            .map(|field| {
                (
                    String::from(field.name.clone()),
                    sample(field, &beside, ask, 0),
                )
            })
            .collect();
        inside.insert(name.to_owned(), shown(item));
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

/// Where a path's records are.
struct Place<'a> {
    /// The literal segments, which name the kind of record.
    kind: String,
    /// The last literal.
    noun: &'a str,
    /// The parameter at the end, which is the record's own id.
    own: Option<&'a str>,
}

impl<'a> Place<'a> {
    fn of(path: &'a str) -> Self {
        let segments = || path.split('/').filter(|segment| !segment.is_empty());
        let name = |segment: &'a str| {
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
pub(super) fn kinds(api: &Api) -> impl Iterator<Item = String> {
    let rows = api.rows().filter(|row| row.area() != "contacts");
    let kind = |path: &str| Place::of(path).kind;
    rows.flat_map(move |row| Version::ALL.map(|version| row.path_in(version).map(kind)))
        .flatten()
}

/// Whether the sandbox can add such records, so that one that is not there is missing.
fn is_kept(api: &Api, place: &Place<'_>) -> bool {
    api.rows().any(|row| {
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

fn is_list(kind: &Kind) -> bool {
    matches!(kind, Kind::List(..))
}

fn singular(noun: &str) -> &str {
    noun.strip_suffix('s').unwrap_or(noun)
}

/// The answer of a row: what is known from `record`, and samples for the rest. Where the specification says nothing of
/// the answer, the record itself.
fn shape(ask: &Ask<'_>, record: &Map) -> Value {
    match &ask.operation.result {
        None if ask.operation.method == Method::Delete => json!({ "succeeded": true }),
        None => Value::Object(record.clone()),
        Some(kind) => value_of(kind, record, ask, 0),
    }
}

fn object_of(kind: &Kind, record: &Map, ask: &Ask<'_>, depth: u32) -> Value {
    let models = ask.operation.models();
    let fields = kind.fields(models).of(ask.version);
    let fields = fields.filter(|field| depth < 3 || field.required);
    let mut object: Map = fields
        .map(|field| {
            (
                field.wire_name(ask.version).to_owned(),
                sample(field, record, ask, depth),
            )
        })
        .collect();
    // What a caller wrote comes back, though the specification may not say so.
    if let Kind::Model(model) = kind
        && models.get(*model).answer
        && object.contains_key("id")
    {
        for (name, value) in record {
            object.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
    Value::Object(object)
}

fn sample(field: &Field, record: &Map, ask: &Ask<'_>, depth: u32) -> Value {
    match record.get(&field.name) {
        Some(value) if fits(&field.kind, value, ask) => value.clone(),
        _ => value_of(&field.kind, record, ask, depth + 1),
    }
}

fn fits(kind: &Kind, value: &Value, ask: &Ask<'_>) -> bool {
    match kind.meant(ask.operation.models()) {
        Kind::Nullable(inner) => value.is_null() || fits(inner, value, ask),
        Kind::List(..) => value.is_array(),
        Kind::Model(_) | Kind::Map(_) | Kind::Object(_) => value.is_object(),
        Kind::Words(_) | Kind::Union(_) => !value.is_null(),
        Kind::Plain(plain, _) => match plain {
            Plain::Any => true,
            Plain::Number | Plain::Integer => value.is_number(),
            Plain::Boolean => value.is_boolean(),
            Plain::Object => value.is_object(),
            _ => value.is_string(),
        },
    }
}

fn value_of(kind: &Kind, record: &Map, ask: &Ask<'_>, depth: u32) -> Value {
    match kind.meant(ask.operation.models()) {
        Kind::Nullable(_) => Value::Null,
        Kind::List(..) => json!([]),
        Kind::Map(_) => json!({}),
        object @ (Kind::Model(_) | Kind::Object(_)) => object_of(object, record, ask, depth),
        Kind::Union(kinds) => value_of(kinds.first().unwrap_or(&Kind::ANY), record, ask, depth),
        Kind::Words(words) => words_in(words, ask.version)
            .next()
            .cloned()
            .unwrap_or_default(),
        Kind::Plain(plain, bounds) => match plain {
            Plain::Boolean => true.into(),
            Plain::Number | Plain::Integer => bounds.least.unwrap_or(0).into(),
            Plain::Any => Value::Null,
            Plain::Object => json!({}),
            Plain::Time => date::rfc3339(ask.now as i64).into(),
            _ => "".into(),
        },
    }
}
