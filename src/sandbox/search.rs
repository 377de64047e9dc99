//! `POST /contacts/search`: filters, sort and cursors over an index that may lag.

use core::cmp::{Ordering, Reverse};
use core::ops::Bound;

use crate::json;
use crate::json::{Map, Value};

use super::values::shown;
use super::{Ask, Refusal, Sandbox};
use crate::date;

pub(super) fn run(sandbox: &mut Sandbox, ask: &Ask<'_>) -> Result<Value, Refusal> {
    let body = &ask.body;
    let limit = body["pageLimit"].as_u64().unwrap_or(20) as usize;
    let page = body.get("page").and_then(Value::as_u64).unwrap_or(1).max(1) as usize;
    if body.contains_key("page") && body.contains_key("searchAfter") {
        return Err(Refusal::new(
            400,
            "page and searchAfter cannot be used together",
        ));
    }
    if page * limit > 10_000 {
        return Err(Refusal::new(
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
    // Two borrows: what the index has not seen is read first, then the store.
    let unseen: Vec<(String, Value)> = (sandbox.store.unseen(ask.now, lag).into_iter())
        .map(|(id, before)| (id.to_owned(), before.clone()))
        .collect();
    let store = &sandbox.store;
    let is_newest_first = sorts.len() == 2 && sorts[0].0 == "dateAdded" && sorts[0].1;
    // Newest first is the order in which the store keeps them: only a page is read.
    if unseen.is_empty() && filters.is_empty() && is_newest_first {
        let start = match after.map(Vec::as_slice) {
            Some([Value::Number(at), Value::String(id), ..]) => {
                let at = at.as_f64() as i64;
                Bound::Excluded((Reverse(at), id.clone()))
            }
            _ => Bound::Unbounded,
        };
        let matches = |text: &str| has_words(text, &query);
        let is_match = (!query.is_empty()).then_some(&matches as &dyn Fn(&str) -> bool);
        let (total, places) = store.listed(location, is_match, start, skip, limit);
        let contacts: Vec<Value> = places
            .into_iter()
            .filter_map(|(_, id)| store.get("contact", id))
            .map(|contact| row(contact, &sorts, ask))
            .collect();
        return Ok(json!({ "contacts": contacts, "total": total }));
    }
    let now: Vec<&Value> = match indexed(&filters) {
        Some((name, value)) => {
            let ids = store.ids_by("contact", name, value, location);
            ids.filter_map(|id| store.get("contact", id)).collect()
        }
        None => store.all("contact").collect(),
    };
    let is_seen = |contact: &&Value| !unseen.iter().any(|(id, _)| contact["id"] == **id);
    let before = unseen.iter().map(|(_, contact)| contact);
    let before = before.filter(|contact| !contact.is_null());
    let mut found: Vec<(Vec<Value>, &Value)> = now
        .into_iter()
        .filter(is_seen)
        .chain(before)
        .filter(|contact| contact["locationId"] == *location)
        .filter(|contact| filters.iter().all(|filter| passes(filter, contact)))
        .filter(|contact| query.is_empty() || mentions(contact, &query))
        .map(|contact| (key(contact, &sorts), contact))
        .collect();
    found.sort_by(|(a, _), (b, _)| order(a, b, &sorts));
    let total = found.len();
    if let Some(after) = after {
        found.retain(|(key, _)| order(key, after, &sorts) == Ordering::Greater);
    }
    let contacts: Vec<Value> = (found.iter().skip(skip).take(limit))
        .map(|(_, contact)| row(contact, &sorts, ask))
        .collect();
    Ok(json!({ "contacts": contacts, "total": total }))
}

/// The first filter that an index answers: equality of an address or a number.
fn indexed(filters: &[Value]) -> Option<(&'static str, &str)> {
    filters.iter().find_map(|filter| {
        let name = match filter["field"].as_str()? {
            "email" => "email",
            "phone" => "phone",
            _ => return None,
        };
        let is_plain = filter["filters"].is_null() && filter["operator"] == "eq";
        let value = filter["value"].as_str().filter(|_| is_plain)?;
        let is_lower = !value.is_empty() && value == value.to_lowercase();
        is_lower.then_some((name, value))
    })
}

/// Whether a line of a text has the words; a query with a line break is in none.
pub(super) fn has_words(text: &str, query: &str) -> bool {
    text.contains(query) && !query.contains('\n')
}

/// A search shows a contact otherwise than a read does (issue 314), and with its cursor.
fn row(contact: &Value, sorts: &[(String, bool)], ask: &Ask<'_>) -> Value {
    let mut row = shown(contact.as_object().unwrap_or(&Map::new()), ask.version);
    let cursor = key(contact, sorts);
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

/// What a contact is sorted by; dates as milliseconds. This is its cursor, too.
fn key(contact: &Value, sorts: &[(String, bool)]) -> Vec<Value> {
    sorts
        .iter()
        .map(|(field, _)| match contact[field].as_str() {
            Some(text) if field.starts_with("date") => {
                date::instant(text).map_or(Value::Null, Value::from)
            }
            Some(text) => text.into(),
            None => contact[field].clone(),
        })
        .collect()
}

fn order(a: &[Value], b: &[Value], sorts: &[(String, bool)]) -> Ordering {
    for (index, (_, descending)) in sorts.iter().enumerate() {
        let (a, b) = (
            a.get(index).unwrap_or(&Value::Null),
            b.get(index).unwrap_or(&Value::Null),
        );
        let by = compare(a, b);
        if by != Ordering::Equal {
            return if *descending { by.reverse() } else { by };
        }
    }
    Ordering::Equal
}

fn compare(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a
            .as_f64()
            .partial_cmp(&b.as_f64())
            .unwrap_or(Ordering::Equal),
        (Value::String(a), Value::String(b)) => a.cmp(b),
        _ => rank(a).cmp(&rank(b)),
    }
}

fn rank(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(false) => 1,
        Value::Bool(true) => 2,
        Value::Number(_) => 3,
        _ => 4,
    }
}

/// Refuses a filter that the language does not have.
fn judge(filter: &Value) -> Result<(), Refusal> {
    if let Some(inner) = filter["filters"].as_array() {
        return inner.iter().try_for_each(judge);
    }
    let (field, operator) = (
        filter["field"].as_str().unwrap_or_default(),
        filter["operator"].as_str().unwrap_or_default(),
    );
    match crate::search::operators(field) {
        None => Err(Refusal::new(400, &["Invalid field ", field].concat())),
        Some(allowed) if !allowed.split(' ').any(|known| known == operator) => Err(Refusal::new(
            400,
            &["Invalid operator ", operator, " for field ", field].concat(),
        )),
        Some(_) => Ok(()),
    }
}

fn passes(filter: &Value, contact: &Value) -> bool {
    if let Some(inner) = filter["filters"].as_array() {
        return match filter["group"] == "OR" {
            true => inner.iter().any(|filter| passes(filter, contact)),
            false => inner.iter().all(|filter| passes(filter, contact)),
        };
    }
    let found = lookup(contact, filter["field"].as_str().unwrap_or_default());
    let wanted = &filter["value"];
    match filter["operator"].as_str().unwrap_or_default() {
        "eq" => equals(&found, wanted),
        "not_eq" => !equals(&found, wanted),
        "contains" => contains(&found, wanted),
        "not_contains" => !contains(&found, wanted),
        "exists" => is_there(&found),
        "not_exists" => !is_there(&found),
        _ => in_range(&found, wanted),
    }
}

fn lookup(contact: &Value, field: &str) -> Value {
    if let Some(id) = field.strip_prefix("customFields.") {
        let fields = contact["customFields"].as_array().into_iter().flatten();
        return fields
            .filter(|field| field["id"] == id)
            .map(|field| field["value"].clone())
            .next()
            .unwrap_or_default();
    }
    let name = match field {
        "address" => "address1",
        "contactName" => "name",
        "businessName" => "companyName",
        other => other,
    };
    name.split('.')
        .fold(contact.clone(), |value, part| value[part].clone())
}

fn is_there(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    }
}

/// Texts without regard to case; of a list, any item; a wanted list, any of it.
fn equals(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (_, Value::Array(wanted)) => wanted.iter().any(|wanted| equals(found, wanted)),
        (Value::Array(items), _) => items.iter().any(|item| equals(item, wanted)),
        (Value::String(a), Value::String(b)) => a.to_lowercase() == b.to_lowercase(),
        (Value::Null, Value::Bool(false)) => true,
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        _ => found == wanted,
    }
}

fn contains(found: &Value, wanted: &Value) -> bool {
    let wanted = wanted.as_str().unwrap_or_default().to_lowercase();
    match found {
        Value::Array(items) => items.iter().any(|item| {
            item.as_str()
                .is_some_and(|text| text.to_lowercase().contains(&wanted))
        }),
        Value::String(text) => text.to_lowercase().contains(&wanted),
        _ => false,
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
