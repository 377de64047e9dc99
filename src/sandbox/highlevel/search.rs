//! `POST /contacts/search`: filters, sorting and cursors over an index that may lag.

use core::cmp::{Ordering, Reverse};
use core::ops::Bound;

use crate::json;
use crate::json::{Map, Value};

use super::values::shown;
use super::{ApiError, AuthorizedRequest, Sandbox};
use crate::date;

pub(super) fn run(
    sandbox: &mut Sandbox,
    request: &AuthorizedRequest<'_>,
) -> Result<Value, ApiError> {
    let body = &request.body;
    let limit = body["pageLimit"].as_u64().unwrap_or(20) as usize;
    let page = body.get("page").and_then(Value::as_u64).unwrap_or(1).max(1) as usize;
    if body.contains_key("page") && body.contains_key("searchAfter") {
        return Err(ApiError::new(
            400,
            "page and searchAfter cannot be used together",
        ));
    }
    if page * limit > 10_000 {
        return Err(ApiError::new(
            400,
            "Only the first 10000 records can be paged by number; use searchAfter",
        ));
    }
    let filters = body
        .get("filters")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    for filter in &filters {
        judge(filter)?;
    }
    let query = body
        .get("query")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_lowercase();
    let lag = sandbox.settings.index_lag;
    let location = body["locationId"].as_str().unwrap_or_default();
    let sorts = sorts(body);
    let after = body.get("searchAfter").and_then(Value::as_array);
    let skip = if after.is_some() {
        0
    } else {
        (page - 1) * limit
    };
    // Two steps because of borrowing: first what the index has not seen, then the store.
    let unseen: Vec<(String, Value)> = (sandbox.store.index.unseen(request.now, lag).into_iter())
        .map(|(id, before)| (id.to_owned(), before.clone()))
        .collect();
    let store = &sandbox.store;
    let is_newest_first = sorts.len() == 2 && sorts[0].0 == "dateAdded" && sorts[0].1;
    // The store keeps contacts newest first, so only one page is read.
    if unseen.is_empty() && filters.is_empty() && is_newest_first {
        let start = match after.map(Vec::as_slice) {
            Some([Value::Number(at), Value::String(id), ..]) => {
                let at = at.as_f64() as i64;
                Bound::Excluded((Reverse(at), id.clone()))
            }
            _ => Bound::Unbounded,
        };
        let (total, places) = store
            .index
            .listed(location, (&query, 4), start, skip, limit);
        let contacts: Vec<Value> = places
            .into_iter()
            .filter_map(|(_, id)| store.get("contact", id))
            .map(|contact| row(contact, &sorts, request))
            .collect();
        return Ok(json!({ "contacts": contacts, "total": total }));
    }
    // Later pages reuse the ids that the first page found.
    let query_key = json!([location, query, filters, body.get("sort").cloned()]).to_string();
    let query_key = (query_key, store.revision());
    let is_first = after.is_none() && skip == 0;
    if !is_first
        && let Some((kept, ids)) = &sandbox.found
        && *kept == query_key
        && unseen.is_empty()
    {
        let contact = |id: &String| store.get("contact", id).unwrap_or(&Value::Null);
        let is_before = |id: &String| {
            let after = after.into_iter().flatten().map(Key::read);
            order(keys(contact(id), &sorts), after, &sorts) != Ordering::Greater
        };
        let start = after.map_or(skip, |_| ids.partition_point(is_before));
        let page = ids.iter().skip(start).take(limit);
        let contacts: Vec<Value> = page.map(|id| row(contact(id), &sorts, request)).collect();
        return Ok(json!({ "contacts": contacts, "total": ids.len() }));
    }
    let now: Vec<&Value> = match indexed(&filters) {
        Some((name, value)) => {
            let ids = store.index.ids_by("contact", name, &value, location);
            ids.filter_map(|id| store.get("contact", id)).collect()
        }
        None => store.all("contact").collect(),
    };
    let is_seen = |contact: &&Value| !unseen.iter().any(|(id, _)| contact["id"] == **id);
    let before = unseen.iter().map(|(_, contact)| contact);
    let before = before.filter(|contact| !contact.is_null());
    let filters: Vec<Filter<'_>> = filters.iter().map(Filter::read).collect();
    let mut found: Vec<(Key<'_>, &Value)> = now
        .into_iter()
        .filter(is_seen)
        .chain(before)
        .filter(|contact| contact["locationId"] == *location)
        .filter(|contact| filters.iter().all(|filter| filter.passes(contact)))
        .filter(|contact| query.is_empty() || mentions(contact, &query))
        .map(|contact| (Key::of(contact, &sorts[0].0), contact))
        .collect();
    let total = found.len();
    let (first, rest) = (sorts[0].1, &sorts[1..]);
    let by_keys = |(a, one): &(Key<'_>, &Value), (b, other): &(Key<'_>, &Value)| {
        let by_rest = || order(keys(one, rest), keys(other, rest), rest);
        directed(a.compare(*b), first).then_with(by_rest)
    };
    if is_first && found.len() > limit {
        // Only this page is sorted.
        found.select_nth_unstable_by(limit, by_keys);
        found.truncate(limit);
    }
    found.sort_unstable_by(by_keys);
    let is_before = |(_, contact): &(Key<'_>, &Value)| {
        let after = after.into_iter().flatten().map(Key::read);
        order(keys(contact, &sorts), after, &sorts) != Ordering::Greater
    };
    let start = after.map_or(skip, |_| found.partition_point(is_before));
    let contacts: Vec<Value> = (found.iter().skip(start).take(limit))
        .map(|(_, contact)| row(contact, &sorts, request))
        .collect();
    if !is_first && unseen.is_empty() {
        let id = |(_, contact): &(Key<'_>, &Value)| contact["id"].as_str().map(str::to_owned);
        sandbox.found = Some((query_key, found.iter().filter_map(id).collect()));
    }
    Ok(json!({ "contacts": contacts, "total": total }))
}

/// The first filter that an index can answer: an e-mail address, a phone number or a tag is equal to a value (in lower
/// case).
fn indexed(filters: &[Value]) -> Option<(&'static str, String)> {
    filters.iter().find_map(|filter| {
        let name = match filter["field"].as_str()? {
            "email" => "email",
            "phone" => "phone",
            "tags" => "tags",
            _ => return None,
        };
        let is_plain = filter["filters"].is_null() && filter["operator"] == "eq";
        let value = filter["value"].as_str().filter(|_| is_plain)?;
        (!value.is_empty()).then(|| (name, value.to_lowercase()))
    })
}

/// A contact in search results differs from one that is read by id (issue 314), and has its cursor.
fn row(contact: &Value, sorts: &[(String, bool)], request: &AuthorizedRequest<'_>) -> Value {
    let mut row = shown(contact.as_object().unwrap_or(&Map::new()), request.version);
    let cursor = cursor(contact, sorts);
    if let Some(row) = row.as_object_mut() {
        let moved = [("address1", "address"), ("name", "contactName")];
        for (from, to) in moved {
            if let Some(value) = row.remove(from) {
                row.insert(to.to_owned(), value);
            }
        }
        if let Some(born) = row
            .get("dateOfBirth")
            .and_then(Value::as_str)
            .map(|text| [text, "T00:00:00Z"].concat())
            && let Some(at) = date::instant(&born)
        {
            row.insert("dateOfBirth".into(), at.into());
        }
        for derived in ["fullNameLowerCase", "emailLowerCase"] {
            row.remove(derived);
        }
        row.entry("additionalEmails").or_insert(json!([]));
        row.entry("additionalPhones").or_insert(json!([]));
        row.insert("searchAfter".into(), cursor.into());
    }
    row
}

fn sorts(body: &Map) -> Vec<(String, bool)> {
    let given = body
        .get("sort")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let mut sorts: Vec<(String, bool)> = given
        .filter_map(|sort| {
            Some((
                sort["field"].as_str()?.to_owned(),
                sort["direction"] == "desc",
            ))
        })
        .collect();
    if sorts.is_empty() {
        sorts.push(("dateAdded".into(), true));
    }
    sorts.push(("id".into(), false));
    sorts
}

/// The values that a contact is sorted by, as in its cursor; dates in milliseconds.
fn cursor(contact: &Value, sorts: &[(String, bool)]) -> Vec<Value> {
    let value = |(field, _): &(String, bool)| match Key::of(contact, field) {
        Key::Date(at) => at.into(),
        _ => contact[field].clone(),
    };
    sorts.iter().map(value).collect()
}

/// A value that contacts are sorted by.
#[derive(Clone, Copy)]
enum Key<'a> {
    /// Missing values, false, true and values without an order, in this order.
    Plain(u8),
    Date(i64),
    Number(f64),
    Text(&'a str),
}

impl<'a> Key<'a> {
    fn of(contact: &'a Value, field: &str) -> Self {
        let value = &contact[field];
        match value.as_str() {
            Some(text) if field.starts_with("date") => {
                date::instant(text).map_or(Self::Plain(0), Self::Date)
            }
            _ => Self::read(value),
        }
    }

    fn read(value: &'a Value) -> Self {
        match value {
            Value::Null => Self::Plain(0),
            Value::Bool(false) => Self::Plain(1),
            Value::Bool(true) => Self::Plain(2),
            Value::Number(number) => Self::Number(number.as_f64()),
            Value::String(text) => Self::Text(text),
            _ => Self::Plain(5),
        }
    }

    fn compare(self, other: Self) -> Ordering {
        match (self, other) {
            (Self::Date(a), Self::Date(b)) => a.cmp(&b),
            (Self::Text(a), Self::Text(b)) => a.cmp(b),
            (Self::Date(a), Self::Number(b)) => (a as f64).total_cmp(&b),
            (Self::Number(a), Self::Date(b)) => a.total_cmp(&(b as f64)),
            (Self::Number(a), Self::Number(b)) => a.total_cmp(&b),
            _ => self.rank().cmp(&other.rank()),
        }
    }

    fn rank(self) -> u8 {
        match self {
            Self::Plain(rank) => rank,
            Self::Date(_) | Self::Number(_) => 3,
            Self::Text(_) => 4,
        }
    }
}

fn keys<'a>(contact: &'a Value, sorts: &[(String, bool)]) -> impl Iterator<Item = Key<'a>> {
    sorts.iter().map(|(field, _)| Key::of(contact, field))
}

fn order<'a>(
    a: impl Iterator<Item = Key<'a>>,
    b: impl Iterator<Item = Key<'a>>,
    sorts: &[(String, bool)],
) -> Ordering {
    let by = |((a, b), (_, is_descending)): ((Key<'_>, Key<'_>), &(String, bool))| {
        directed(a.compare(b), *is_descending)
    };
    // A cursor with too few values is padded with missing values.
    let b = b.chain(core::iter::repeat(Key::Plain(0)));
    let mut all = a.zip(b).zip(sorts).map(by);
    all.find(|by| by.is_ne()).unwrap_or(Ordering::Equal)
}

fn directed(by: Ordering, is_descending: bool) -> Ordering {
    if is_descending { by.reverse() } else { by }
}

/// Rejects a filter that the API does not have.
fn judge(filter: &Value) -> Result<(), ApiError> {
    if let Some(inner) = filter["filters"].as_array() {
        return inner.iter().try_for_each(judge);
    }
    let (field, operator) = (
        filter["field"].as_str().unwrap_or_default(),
        filter["operator"].as_str().unwrap_or_default(),
    );
    match crate::highlevel::search::operators(field) {
        None => Err(ApiError::new(400, &["Invalid field ", field].concat())),
        Some(allowed) if !allowed.split(' ').any(|known| known == operator) => Err(ApiError::new(
            400,
            &["Invalid operator ", operator, " for field ", field].concat(),
        )),
        Some(_) => Ok(()),
    }
}

/// A filter, parsed once for all contacts.
struct Filter<'a> {
    /// The path of the value in a contact; for a custom field, its id.
    field: Vec<&'a str>,
    custom: Option<&'a str>,
    operator: &'a str,
    wanted: &'a Value,
    /// The text to find, in lower case.
    lower: String,
    /// The filters of a group.
    inner: Option<Vec<Self>>,
    is_any: bool,
}

impl<'a> Filter<'a> {
    fn read(filter: &'a Value) -> Self {
        let text = |name: &str| filter[name].as_str().unwrap_or_default();
        let name = match text("field") {
            "address" => "address1",
            "contactName" => "name",
            "businessName" => "companyName",
            other => other,
        };
        Self {
            field: name.split('.').collect(),
            custom: name.strip_prefix("customFields."),
            operator: text("operator"),
            wanted: &filter["value"],
            lower: text("value").to_lowercase(),
            inner: (filter["filters"].as_array())
                .map(|inner| inner.iter().map(Self::read).collect()),
            is_any: filter["group"] == "OR",
        }
    }

    fn passes(&self, contact: &Value) -> bool {
        if let Some(inner) = &self.inner {
            return match self.is_any {
                true => inner.iter().any(|filter| filter.passes(contact)),
                false => inner.iter().all(|filter| filter.passes(contact)),
            };
        }
        let found = self.lookup(contact);
        match self.operator {
            "eq" => equals(found, self.wanted),
            "not_eq" => !equals(found, self.wanted),
            "contains" => self.is_in(found),
            "not_contains" => !self.is_in(found),
            "exists" => is_there(found),
            "not_exists" => !is_there(found),
            _ => in_range(found, self.wanted),
        }
    }

    fn lookup<'b>(&self, contact: &'b Value) -> &'b Value {
        if let Some(id) = self.custom {
            let mut fields = contact["customFields"].as_array().into_iter().flatten();
            let field = fields.find(|field| field["id"] == id);
            return field.map_or(&Value::Null, |field| &field["value"]);
        }
        (self.field.iter()).fold(contact, |value, part| &value[*part])
    }

    fn is_in(&self, found: &Value) -> bool {
        match found {
            Value::Array(items) => items.iter().any(|item| self.is_in_text(item)),
            _ => self.is_in_text(found),
        }
    }

    fn is_in_text(&self, found: &Value) -> bool {
        let text = found.as_str();
        text.is_some_and(|text| text.to_lowercase().contains(&self.lower))
    }
}

fn is_there(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    }
}

/// Compares strings case-insensitively; matches if any item of an array equals any wanted value.
fn equals(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (_, Value::Array(wanted)) => wanted.iter().any(|wanted| equals(found, wanted)),
        (Value::Array(items), _) => items.iter().any(|item| equals(item, wanted)),
        (Value::String(a), Value::String(b)) => match a.is_ascii() && b.is_ascii() {
            true => a.eq_ignore_ascii_case(b),
            false => a.to_lowercase() == b.to_lowercase(),
        },
        (Value::Null, Value::Bool(false)) => true,
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        _ => found == wanted,
    }
}

fn in_range(found: &Value, range: &Value) -> bool {
    let number = |value: &Value| match value {
        Value::String(text) => date::instant(text)
            .or_else(|| date::instant(&[text.as_str(), "T00:00:00Z"].concat()))
            .map(|at| at as f64)
            .or_else(|| text.parse().ok()),
        value => value.as_f64(),
    };
    let Some(found) = number(found) else {
        return false;
    };
    let holds = |name: &str, test: fn(f64, f64) -> bool| match range.get(name) {
        None => true,
        Some(bound) => number(bound).is_some_and(|bound| test(found, bound)),
    };
    holds("gt", |a, b| a > b)
        && holds("gte", |a, b| a >= b)
        && holds("lt", |a, b| a < b)
        && holds("lte", |a, b| a <= b)
}

fn mentions(contact: &Value, query: &str) -> bool {
    ["name", "email", "phone", "companyName"]
        .iter()
        .any(|name| {
            contact[*name]
                .as_str()
                .is_some_and(|text| text.to_lowercase().contains(query))
        })
}
