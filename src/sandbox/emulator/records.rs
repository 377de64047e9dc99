//! Records, kept by what rows say.

use super::check::{is_required, parameters_of};
use super::{Emulator, Refusal, put};
use crate::api::Row;
use crate::error::Code;
use crate::http::Method;
use crate::json;
use crate::json::{Map, Value};
use crate::operation::{LookUp, Operation, Paging};
use crate::paging::SIZES;
use crate::response::at;
use crate::sandbox::FILE;
use crate::sandbox::asked::Asked;
use crate::sandbox::collection::{Page, Place, adds, creator, pages, parameter};
use crate::sandbox::shape::shape;
use crate::schema::{Kind, Plain, Rules, Version};
use crate::text::cut_last;

/// Items of a page where a request does not say how many.
const PAGE: usize = 20;

impl Emulator {
    /// Carries out a request that has been checked.
    pub(super) fn records(&mut self, asked: &Asked) -> Result<Value, Refusal> {
        let row = &asked.operation;
        if row.binary {
            return Ok(FILE.into());
        }
        let path = row.path_in(asked.version).unwrap_or_default();
        let (place, kind) = (Place::of(path, &[]), collection(path, asked));
        if let Some((creator, how)) = self.looked_up_by(&row.id) {
            let kind = collection(creator.path(), asked);
            return Ok(self.find(&kind, &creator, &how, asked));
        }
        if adds(row, &place) {
            return self.create(asked, &place, &kind);
        }
        if row.is_list() {
            return self.list(asked, &place, &kind);
        }
        let is_kept = creator(&self.api, &place.kind, &[]).is_some();
        match place.own.filter(|_| is_kept) {
            Some(own) => self.one(asked, &kind, own),
            None => Ok(shown(asked, &Map::new(), &true.into())),
        }
    }

    /// The records in which a path says that the row's own is must be there.
    pub(super) fn check_parents(&self, asked: &Asked) -> Result<(), Refusal> {
        let path = asked.operation.path_in(asked.version).unwrap_or_default();
        let ends = path.match_indices('/').map(|(end, _)| &path[..end]);
        for parent in ends.filter(|parent| !parent.is_empty()) {
            let place = Place::of(parent, &[]);
            let Some(own) = place.own else { continue };
            let (kind, id) = (collection(parent, asked), asked.path(own));
            let is_kept = creator(&self.api, &place.kind, &[]).is_some();
            if is_kept && self.store.get(&kind, id).is_none() {
                return Err(Refusal::new(Code::NotFound).with(id));
            }
        }
        Ok(())
    }

    fn create(&mut self, asked: &Asked, place: &Place<'_>, kind: &str) -> Result<Value, Refusal> {
        let row = &asked.operation;
        let mut record = written(asked);
        for (name, value) in asked.path.iter().filter(|(name, _)| name != "id") {
            record.insert(name.clone(), value.as_str().into());
        }
        let parameters = parameters_of(asked);
        let places = (parameters.iter()).filter(|(name, _)| is_required(row, name, asked.version));
        record.extend(places.map(|(name, value)| (name.clone(), value.clone())));
        if let Some(refusal) = self.duplicate(row, kind, &record) {
            return Err(refusal);
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
        if let (Some(own), Some(Kind::Model(model))) = (own, row.body_in(asked.version))
            && models.get(*model).is_read_only(&own)
        {
            record.insert(own, id.clone());
        }
        record.insert("id".into(), id.clone());
        self.store
            .put(kind, &number.to_string(), record.clone().into());
        Ok(shown(asked, &record, &id))
    }

    /// Refuses a record that the row's look-up would find, where the system has words for duplicates.
    fn duplicate(&self, row: &Row, kind: &str, record: &Map) -> Option<Refusal> {
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
                is_alike(rules, &record[field], &other[&**field])
                    && beside.all(|field| is_alike(rules, &record[field], &other[&**field]))
            };
            Some((field, self.store.all(kind).find(same)?))
        })?;
        Some(Refusal::duplicate(
            other["id"].clone(),
            field,
            &record[field],
        ))
    }

    /// The row whose look-up this row is.
    fn looked_up_by(&self, id: &str) -> Option<(Row, LookUp)> {
        self.api.rows().find_map(|row| {
            let how = row.look_up.clone().filter(|how| *how.id == *id)?;
            Some((row, how))
        })
    }

    /// The record that has one of the values by which a look-up finds, and all those beside them; or null.
    fn find(&self, kind: &str, creator: &Row, how: &LookUp, asked: &Asked) -> Value {
        let rules = &creator.models().rules;
        let given = |name: &str| match asked.path(name) {
            "" => asked.given(name).filter(|text| !text.is_empty()),
            text => Some(text.to_owned()),
        };
        let wanted: Vec<(&str, Value)> = (how.params.iter())
            .filter_map(|(name, field)| Some((&**field, given(name)?.into())))
            .collect();
        let is_key = |field: &str| how.by.iter().any(|by| **by == *field);
        let mut all = self.store.all(kind);
        let found = all.find(|record| {
            let has = |(field, value): &&(&str, Value)| is_alike(rules, value, &record[*field]);
            let (keys, beside): (Vec<_>, Vec<_>) =
                wanted.iter().partition(|(field, _)| is_key(field));
            keys.iter().any(has) && beside.iter().all(has)
        });
        let mut answer = json!({});
        put(&mut answer, &how.place, found.cloned().unwrap_or_default());
        answer
    }

    fn list(&self, asked: &Asked, place: &Place<'_>, kind: &str) -> Result<Value, Refusal> {
        let row = &asked.operation;
        let (_, paging) = pages(asked);
        let creator = creator(&self.api, &place.kind, &[]);
        let is_field = |name: &str| {
            let row = creator.as_ref()?;
            let fields = row.body_in(asked.version)?.fields(row.models());
            fields
                .of(asked.version)
                .find(|field| field.takes(name, asked.version))
        };
        let turns = match paging {
            Paging::Cursor(name, _) | Paging::Count(name) | Paging::Page(name) => name,
            Paging::StartAfter | Paging::Once => "",
        };
        let parameters = parameters_of(asked);
        let rules = &row.models().rules;
        let passes = |record: &&Value| {
            let narrows = |(name, value): (&String, &Value)| match record.get(name) {
                _ if name == turns || SIZES.contains(&&**name) => true,
                Some(own) => is_alike(rules, value, own),
                None => is_field(name).is_none(),
            };
            parameters.iter().all(narrows)
        };
        let mut found: Vec<&Value> = self.store.all(kind).filter(passes).collect();
        found.sort_by_key(|record| {
            let id = record["id"].to_text();
            (id.len(), id)
        });
        let limit = asked.number_of(&SIZES).unwrap_or(PAGE);
        let page = Page::of(asked, &found, limit).ok_or_else(|| {
            let message = [turns, " must be a cursor that this list gave"].concat();
            Refusal::new(Code::Invalid).with(&message)
        })?;
        let mut answer = page.show(asked);
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

    /// Reads, changes or deletes a record.
    fn one(&mut self, asked: &Asked, kind: &str, own: &str) -> Result<Value, Refusal> {
        let row = &asked.operation;
        let id = asked.path(own);
        let found = self.store.get(kind, id);
        let missing = || Refusal::new(Code::NotFound).with(id);
        let mut record = (found.and_then(Value::as_object).cloned()).ok_or_else(missing)?;
        let key = record["id"].clone();
        let changes = match row.method {
            Method::Put | Method::Patch => true,
            Method::Post => row.verb_noun().starts_with("update"),
            _ => false,
        };
        if row.method == Method::Delete {
            self.remove(kind, id);
            return Ok(shown(asked, &Map::new(), &key));
        }
        if changes {
            record.extend(written(asked));
            self.store.put(kind, id, record.clone().into());
        }
        Ok(shown(asked, &record, &key))
    }

    /// Removes a record, and those in whose paths it is.
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

    /// The parameter that paths have for the id of a record of this kind, and whether it is a number.
    fn own_of(&self, kind: &str) -> (Option<String>, bool) {
        let found = self.api.rows().find_map(|row| {
            let mut paths = Version::ALL
                .into_iter()
                .filter_map(|version| row.path_in(version));
            let own = paths.find_map(|path| {
                let place = Place::of(path, &[]);
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

/// Where the records of a path are kept: under the path itself, such as `leads/1/notes`, without the parameter at its end.
fn collection(path: &str, asked: &Asked) -> String {
    let path = match cut_last(path, b'/') {
        Some((before, last)) if parameter(last).is_some() => before,
        _ => path,
    };
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    let filled =
        segments.map(|segment| parameter(segment).map_or(segment, |name| asked.path(name)));
    filled.collect::<Vec<_>>().join("/")
}

/// What a body writes; fields that are as secret as a token are taken and never shown.
fn written(asked: &Asked) -> Map {
    let mut body = asked.body.clone();
    for name in asked.operation.secret.split(' ') {
        body.remove(name);
    }
    body
}

/// Whether two values are the same to the system, or in a URL.
fn is_alike(rules: &Rules, sent: &Value, found: &Value) -> bool {
    let is_there = !sent.is_null() && !found.is_null();
    is_there && ((rules.is_alike)(sent, found) || sent.to_text() == found.to_text())
}

/// The response of a row with its record, which is empty where there is none, and the id.
fn shown(asked: &Asked, record: &Map, id: &Value) -> Value {
    let row = &asked.operation;
    let mut body = json!({});
    if let Some(shape) = shape(asked, record) {
        body = shape;
    } else if let Some(place) = place_of(row).filter(|_| !record.is_empty()) {
        put(&mut body, place, record.clone().into());
    }
    let promise = &*row.promise;
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

/// Where a row shows its record.
fn place_of(row: &Operation) -> Option<&str> {
    if let Some(place) = &row.written {
        return Some(place);
    }
    let promise = &*row.promise;
    if let Some(place) = promise.strip_suffix("{}").or(promise.strip_suffix('{')) {
        return Some(place);
    }
    let (place, name) = cut_last(promise, b'.').unwrap_or(("", promise));
    matches!(name, "" | "id" | "_id").then_some(place)
}
