//! Stores and returns records, by the rows of the table.

use super::check::{is_required, parameters_of};
use super::{ApiError, Emulator, put};
use crate::api::Row;
use crate::error::Code;
use crate::http::Method;
use crate::json;
use crate::json::{Map, Value};
use crate::operation::{LookUp, Operation, Paging};
use crate::paging::SIZES;
use crate::response::at;
use crate::sandbox::FILE;
use crate::sandbox::collection::{Page, ResourcePath, adds, creator, pages, parameter};
use crate::sandbox::parsed::ParsedRequest;
use crate::sandbox::shape::shape;
use crate::schema::{Kind, Plain, Rules, Version};
use crate::text::cut_last;

/// The default page size.
const PAGE: usize = 20;

impl Emulator {
    /// Carries out a validated request.
    pub(super) fn records(&mut self, parsed: &ParsedRequest) -> Result<Value, ApiError> {
        let row = &parsed.operation;
        if row.binary {
            return Ok(FILE.into());
        }
        let path = row.path_in(parsed.version).unwrap_or_default();
        let (place, kind) = (ResourcePath::of(path, &[]), collection(path, parsed));
        if let Some((creator, how)) = self.looked_up_by(&row.id) {
            let kind = collection(creator.path(), parsed);
            return Ok(self.find(&kind, &creator, &how, parsed));
        }
        if adds(row, &place) {
            return self.create(parsed, &place, &kind);
        }
        if row.is_list() {
            return self.list(parsed, &place, &kind);
        }
        let is_kept = creator(&self.api, &place.kind, &[]).is_some();
        match place.own.filter(|_| is_kept) {
            Some(own) => self.one(parsed, &kind, own),
            None => Ok(shown(parsed, &Map::new(), &true.into())),
        }
    }

    /// Checks that the parent records in the path exist.
    pub(super) fn check_parents(&self, parsed: &ParsedRequest) -> Result<(), ApiError> {
        let path = parsed.operation.path_in(parsed.version).unwrap_or_default();
        let ends = path.match_indices('/').map(|(end, _)| &path[..end]);
        for parent in ends.filter(|parent| !parent.is_empty()) {
            let place = ResourcePath::of(parent, &[]);
            let Some(own) = place.own else { continue };
            let (kind, id) = (collection(parent, parsed), parsed.path(own));
            let is_kept = creator(&self.api, &place.kind, &[]).is_some();
            if is_kept && self.store.get(&kind, id).is_none() {
                return Err(ApiError::new(Code::NotFound).with(id));
            }
        }
        Ok(())
    }

    fn create(
        &mut self,
        parsed: &ParsedRequest,
        place: &ResourcePath<'_>,
        kind: &str,
    ) -> Result<Value, ApiError> {
        let row = &parsed.operation;
        let mut record = written(parsed);
        for (name, value) in parsed.path.iter().filter(|(name, _)| name != "id") {
            record.insert(name.clone(), value.as_str().into());
        }
        let parameters = parameters_of(parsed);
        let places = (parameters.iter()).filter(|(name, _)| is_required(row, name, parsed.version));
        record.extend(places.map(|(name, value)| (name.clone(), value.clone())));
        if let Some(error) = self.duplicate(row, kind, &record) {
            return Err(error);
        }
        let last = self.last.entry(kind.to_owned()).or_default();
        *last += 1;
        while self.store.get(kind, &last.to_string()).is_some() {
            *last += 1;
        }
        let number = *last;
        let (own, is_number) = self.own_of(&place.kind);
        let id: Value = match is_number {
            true => number.into(),
            false => number.to_string().into(),
        };
        let models = row.models();
        if let (Some(own), Some(Kind::Model(model))) = (own, row.body_in(parsed.version))
            && models.get(*model).is_read_only(&own)
        {
            record.insert(own, id.clone());
        }
        record.insert("id".into(), id.clone());
        self.store
            .put(kind, &number.to_string(), record.clone().into());
        Ok(shown(parsed, &record, &id))
    }

    /// Rejects a record that the operation's look-up would find, if the system has an error for duplicates.
    fn duplicate(&self, row: &Row, kind: &str, record: &Map) -> Option<ApiError> {
        let errors = &self.api.errors;
        let mut meanings = errors.meanings.iter();
        let has_words =
            errors.duplicate.is_some() || meanings.any(|known| known.code == Code::Duplicate);
        let how = row.look_up.as_ref().filter(|_| has_words)?;
        let rules = &row.models().rules;
        let (field, other) = how.by.iter().find_map(|field| {
            let same = |other: &&Value| {
                let beside = how.params.iter().map(|(_, field)| field);
                let mut beside = beside.filter(|field| !how.by.contains(field));
                is_same(rules, &record[field], &other[&**field])
                    && beside.all(|field| is_same(rules, &record[field], &other[&**field]))
            };
            Some((field, self.store.all(kind).find(same)?))
        })?;
        Some(ApiError::duplicate(
            other["id"].clone(),
            field,
            &record[field],
        ))
    }

    /// The create operation whose look-up this operation is.
    fn looked_up_by(&self, id: &str) -> Option<(Row, LookUp)> {
        self.api.rows().find_map(|row| {
            let how = row.look_up.clone().filter(|how| *how.id == *id)?;
            Some((row, how))
        })
    }

    /// Finds the record that has one of the identifying values and all values beside them; `null` if there is none.
    fn find(&self, kind: &str, creator: &Row, how: &LookUp, parsed: &ParsedRequest) -> Value {
        let rules = &creator.models().rules;
        let given = |name: &str| match parsed.path(name) {
            "" => parsed.value_of(name).filter(|text| !text.is_empty()),
            text => Some(text.to_owned()),
        };
        let wanted: Vec<(&str, Value)> = (how.params.iter())
            .filter_map(|(name, field)| Some((&**field, given(name)?.into())))
            .collect();
        let is_key = |field: &str| how.by.iter().any(|by| **by == *field);
        let mut all = self.store.all(kind);
        let found = all.find(|record| {
            let has = |(field, value): &&(&str, Value)| is_same(rules, value, &record[*field]);
            let (keys, beside): (Vec<_>, Vec<_>) =
                wanted.iter().partition(|(field, _)| is_key(field));
            keys.iter().any(has) && beside.iter().all(has)
        });
        let mut answer = json!({});
        put(&mut answer, &how.place, found.cloned().unwrap_or_default());
        answer
    }

    fn list(
        &self,
        parsed: &ParsedRequest,
        place: &ResourcePath<'_>,
        kind: &str,
    ) -> Result<Value, ApiError> {
        let row = &parsed.operation;
        let (_, paging) = pages(parsed);
        let creator = creator(&self.api, &place.kind, &[]);
        let is_field = |name: &str| {
            let row = creator.as_ref()?;
            let fields = row.body_in(parsed.version)?.fields(row.models());
            fields
                .of(parsed.version)
                .find(|field| field.takes(name, parsed.version))
        };
        let turns = match paging {
            Paging::Cursor(name, _) | Paging::Count(name) | Paging::Page(name) => name,
            Paging::StartAfter | Paging::Once => "",
        };
        let parameters = parameters_of(parsed);
        let rules = &row.models().rules;
        let passes = |record: &&Value| {
            let narrows = |(name, value): (&String, &Value)| match record.get(name) {
                _ if name == turns || SIZES.contains(&&**name) => true,
                Some(own) => is_same(rules, value, own),
                None => is_field(name).is_none(),
            };
            parameters.iter().all(narrows)
        };
        let mut found: Vec<&Value> = self.store.all(kind).filter(passes).collect();
        found.sort_by_key(|record| {
            let id = record["id"].to_text();
            (id.len(), id)
        });
        let limit = parsed.number_of(&SIZES).unwrap_or(PAGE);
        let page = Page::of(parsed, &found, limit).ok_or_else(|| {
            let message = [turns, " must be a cursor that this list gave"].concat();
            ApiError::new(Code::Invalid).with(&message)
        })?;
        let mut answer = page.show(parsed);
        let last = page.items.last().filter(|_| page.is_more());
        match paging {
            Paging::Cursor(_, at) if !at.starts_with("last.") => {
                let last = last.map(|last| last["id"].clone());
                put(&mut answer, at, last.unwrap_or_default());
            }
            Paging::StartAfter => {
                if let Some(last) = last {
                    put(&mut answer, "meta.startAfter", page.end().into());
                    put(&mut answer, "meta.startAfterId", last["id"].clone());
                }
            }
            _ => {}
        }
        Ok(answer)
    }

    /// Reads, updates or deletes a record.
    fn one(&mut self, parsed: &ParsedRequest, kind: &str, own: &str) -> Result<Value, ApiError> {
        let row = &parsed.operation;
        let id = parsed.path(own);
        let found = self.store.get(kind, id);
        let missing = || ApiError::new(Code::NotFound).with(id);
        let mut record = (found.and_then(Value::as_object).cloned()).ok_or_else(missing)?;
        let key = record["id"].clone();
        let changes = match row.method {
            Method::Put | Method::Patch => true,
            Method::Post => row.verb_noun().starts_with("update"),
            _ => false,
        };
        if row.method == Method::Delete {
            self.remove(kind, id);
            return Ok(shown(parsed, &Map::new(), &key));
        }
        if changes {
            record.extend(written(parsed));
            self.store.put(kind, id, record.clone().into());
        }
        Ok(shown(parsed, &record, &key))
    }

    /// Removes a record and the records below its path.
    fn remove(&mut self, kind: &str, id: &str) {
        self.store.remove(kind, id);
        let inside = [kind, "/", id, "/"].concat();
        let kinds = self.store.kinds().filter(|kind| kind.starts_with(&inside));
        let kinds: Vec<String> = kinds.map(str::to_owned).collect();
        for kind in kinds {
            let ids: Vec<String> = (self.store.all(&kind))
                .map(|record| record["id"].to_text())
                .collect();
            for id in ids {
                self.store.remove(&kind, &id);
            }
        }
    }

    /// The name of the path parameter for the id of records of this kind, and whether it is a number.
    fn own_of(&self, kind: &str) -> (Option<String>, bool) {
        let found = self.api.rows().find_map(|row| {
            let mut paths = Version::ALL
                .into_iter()
                .filter_map(|version| row.path_in(version));
            let own = paths.find_map(|path| {
                let place = ResourcePath::of(path, &[]);
                place.own.filter(|_| place.kind == kind).map(str::to_owned)
            })?;
            let field = row.path_fields.iter().find(|field| *field.name == *own);
            let is_number = matches!(
                field.map(|field| &field.kind),
                Some(Kind::Plain(Plain::Integer | Plain::Number, _))
            );
            Some((Some(own), is_number))
        });
        found.unwrap_or_default()
    }
}

/// The collection of a path: the path itself, such as `leads/1/notes`, without the parameter at its end.
fn collection(path: &str, parsed: &ParsedRequest) -> String {
    let path = match cut_last(path, b'/') {
        Some((before, last)) if parameter(last).is_some() => before,
        _ => path,
    };
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    let filled =
        segments.map(|segment| parameter(segment).map_or(segment, |name| parsed.path(name)));
    filled.collect::<Vec<_>>().join("/")
}

/// The fields that a body writes. Secret fields are accepted but never returned.
fn written(parsed: &ParsedRequest) -> Map {
    let mut body = parsed.body.clone();
    for name in parsed.operation.secret.split(' ') {
        body.remove(name);
    }
    body
}

/// Whether two values are equal for the system, or as strings in a URL.
fn is_same(rules: &Rules, sent: &Value, found: &Value) -> bool {
    let is_there = !sent.is_null() && !found.is_null();
    is_there && ((rules.is_same)(sent, found) || sent.to_text() == found.to_text())
}

/// The response of an operation with its record (empty if there is none) and the id.
fn shown(parsed: &ParsedRequest, record: &Map, id: &Value) -> Value {
    let row = &parsed.operation;
    let mut body = json!({});
    if let Some(shape) = shape(parsed, record) {
        body = shape;
    } else if let Some(place) = place_of(row).filter(|_| !record.is_empty()) {
        put(&mut body, place, record.clone().into());
    }
    let promise = &*row.guarantees;
    let found = |place: &str| match place {
        "" => body.clone(),
        place => at(&body, place).clone(),
    };
    if let Some(place) = promise.strip_suffix("[]") {
        if !found(place).is_array() {
            put(&mut body, place, json!([]));
        }
    } else if let Some(place) = promise.strip_suffix("{}") {
        if !found(place).is_object() {
            put(&mut body, place, json!({ "id": id }));
        }
    } else if !promise.is_empty() && !promise.ends_with('{') && found(promise).is_null() {
        put(&mut body, promise, id.clone());
    }
    body
}

/// The path of the record in the response.
fn place_of(row: &Operation) -> Option<&str> {
    if let Some(place) = &row.written {
        return Some(place);
    }
    let promise = &*row.guarantees;
    if let Some(place) = promise.strip_suffix("{}").or(promise.strip_suffix('{')) {
        return Some(place);
    }
    let (place, name) = cut_last(promise, b'.').unwrap_or(("", promise));
    matches!(name, "" | "id" | "_id").then_some(place)
}
