//! Collections of records: which one a path refers to, and pages of lists.

use super::parsed::ParsedRequest;
use super::put;
use super::shape::{sample, value_of};
use crate::api::{Api, Row};
use crate::http::Method;
use crate::json;
use crate::json::{Map, Value};
use crate::operation::{Operation, Paging};
use crate::paging::first_page;
use crate::schema::{Field, Kind, Plain, Version};

/// A path, split into the collection of records and the record's id.
pub(super) struct ResourcePath<'a> {
    /// The literal segments, which identify the kind of record.
    pub(super) kind: String,
    /// The last literal segment.
    pub(super) noun: &'a str,
    /// The parameter at the end of the path: the id of the record.
    pub(super) own: Option<&'a str>,
}

impl<'a> ResourcePath<'a> {
    /// Splits a path. Parameters in `outer` identify the owner of the records and are ignored.
    pub(super) fn of(path: &'a str, outer: &[&str]) -> Self {
        let segments = || path.split('/').filter(|segment| !segment.is_empty());
        let own = segments()
            .next_back()
            .and_then(parameter)
            .filter(|name| !outer.contains(name));
        let literals: Vec<&str> = segments()
            .filter(|segment| parameter(segment).is_none())
            .collect();
        Self {
            kind: literals.join("/"),
            noun: literals.last().copied().unwrap_or("record"),
            own,
        }
    }
}

/// The name of the parameter, if a path segment is one.
pub(super) fn parameter(segment: &str) -> Option<&str> {
    let rest = segment.strip_prefix('{')?;
    rest.strip_suffix('}')
}

/// Whether an operation creates a record in a collection.
pub(super) fn adds(row: &Operation, place: &ResourcePath<'_>) -> bool {
    row.method == Method::Post && place.own.is_none() && row.verb_noun().starts_with("create")
}

/// The operation that creates records of a kind. If there is none, reading an unknown id is not an error.
pub(super) fn creator(api: &Api, kind: &str, outer: &[&str]) -> Option<Row> {
    api.rows().find(|row| {
        let mut paths = Version::ALL
            .into_iter()
            .filter_map(|version| row.path_in(version));
        paths.any(|path| {
            let place = ResourcePath::of(path, outer);
            place.kind == kind && adds(row, &place)
        })
    })
}

/// A page of a list.
pub(super) struct Page<'a> {
    pub(super) items: Vec<&'a Value>,
    /// The number of records before the page.
    skipped: usize,
    /// The total number of records.
    total: usize,
    limit: usize,
    /// The number of the first page.
    first: usize,
}

impl<'a> Page<'a> {
    /// The page that a request asks for, of at most `limit` records, or of all if the list has no pages. `None` if the
    /// cursor is not the id of a record.
    pub(super) fn of(parsed: &ParsedRequest, found: &[&'a Value], limit: usize) -> Option<Self> {
        let (_, paging) = pages(parsed);
        let limit = if *paging == Paging::Once {
            usize::MAX
        } else {
            limit.max(1)
        };
        let first = match paging {
            Paging::Page(name) => {
                first_page(&parsed.operation.query, name, parsed.version) as usize
            }
            _ => 1,
        };
        // The records after the last one of the previous page.
        let after = |name: &str, field: &str| match parsed.query(name).or(parsed.text(name)) {
            None | Some("") => Some(0),
            Some(last) => Some(found.iter().position(|one| one[field].to_text() == last)? + 1),
        };
        let skipped = match paging {
            Paging::Count(name) => parsed.number_of(&[name]).unwrap_or(0),
            Paging::Page(name) => {
                let number = parsed.number_of(&[name]).unwrap_or(first);
                number.saturating_sub(first).saturating_mul(limit)
            }
            Paging::Cursor(name, at) => after(name, at.strip_prefix("last.").unwrap_or("id"))?,
            Paging::StartAfter => after("startAfterId", "id")?,
            Paging::Once => 0,
        };
        Some(Self {
            items: found.iter().skip(skipped).take(limit).copied().collect(),
            // A page beyond the end is empty.
            skipped: skipped.min(found.len()),
            total: found.len(),
            limit,
            first,
        })
    }

    /// The empty page after the end of a list.
    pub(super) fn past_end(found: &[&'a Value], limit: usize) -> Self {
        Self {
            items: Vec::new(),
            skipped: found.len(),
            total: found.len(),
            limit,
            first: 1,
        }
    }

    /// The number of records up to the end of this page.
    pub(super) fn end(&self) -> usize {
        self.skipped + self.items.len()
    }

    /// Whether there are records after this page.
    pub(super) fn is_more(&self) -> bool {
        self.end() < self.total
    }

    /// Totals, page numbers and cursors, under all names that lists use for them.
    fn beside(&self, cursor: &str) -> Map {
        let (skipped, limit, total) = (self.skipped, self.limit, self.total);
        let is_more = self.is_more();
        let number = skipped / limit + self.first;
        let mut beside = json!({
            "count": total, "total": total, "totalCount": total, "totalRecords": total,
            "totalPages": total.div_ceil(limit), "limit": limit, "pageSize": limit, "skip": skipped, "offset": skipped,
            "page": number, "currentPage": number, "currentPageSize": self.items.len(),
            "hasMore": is_more, "hasNext": is_more, "hasNextPage": is_more,
            "nextPage": is_more.then_some(number + 1), "prevPage": (skipped > 0).then(|| number.saturating_sub(1)),
            "hasPrev": skipped > 0, "hasPrevPage": skipped > 0,
        });
        if let Some(name) = cursor
            .rsplit('.')
            .next()
            .filter(|_| !cursor.starts_with("last."))
        {
            let last = self.items.last().map(|last| last["id"].clone());
            // A token is only returned if there is another page.
            let is_given = is_more || !name.ends_with("Token");
            beside[name] = last.filter(|_| is_given).unwrap_or_default();
        }
        beside.as_object().cloned().unwrap_or_default()
    }

    /// The response with this page.
    pub(super) fn show(&self, parsed: &ParsedRequest) -> Value {
        let (items, paging) = pages(parsed);
        let version = parsed.version;
        let models = parsed.operation.models();
        let result = parsed.operation.result.as_ref();
        let beside = self.beside(match paging {
            Paging::Cursor(_, at) => at,
            _ => "",
        });
        let mut answer = Map::new();
        let (outer, inner) = match items.rsplit_once('.') {
            Some((outer, inner)) => (Some(outer), inner),
            None => (None, items),
        };
        let nothing = Map::new();
        let shown = |item: &Kind| -> Value {
            let page = self.items.iter().map(|record| match item {
                Kind::Plain(Plain::Any | Plain::Object, _) => (*record).clone(),
                _ => value_of(item, record.as_object().unwrap_or(&nothing), parsed, 1),
            });
            page.collect()
        };
        if let Some(Kind::Array(item, _)) = result {
            return shown(item);
        }
        let mut fields: Vec<&Field> = result
            .map(|kind| kind.fields(models).of(version).collect())
            .unwrap_or_default();
        if let Some(outer) = outer {
            // The items are inside a field of the response.
            let first = outer.split('.').next().unwrap_or(outer);
            for field in fields.iter().filter(|field| *field.name != *first) {
                answer.insert(field.name.clone().into(), sample(field, &beside, parsed, 0));
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
            Some(Kind::Array(item, _)) => item,
            _ => &Kind::ANY,
        };
        let others = fields.iter().filter(|field| *field.name != *name);
        let mut inside: Map = others
            .map(|field| {
                (
                    String::from(field.name.clone()),
                    sample(field, &beside, parsed, 0),
                )
            })
            .collect();
        inside.insert(name.to_owned(), shown(item));
        let mut answer = Value::Object(answer);
        put(&mut answer, outer.unwrap_or_default(), inside.into());
        answer
    }
}

/// The path of a list's items and how it continues; by default the first array, in a single page.
pub(super) fn pages(parsed: &ParsedRequest) -> (&str, &Paging) {
    let pages = parsed.operation.pages_in(parsed.version);
    pages.unwrap_or(("*", &Paging::Once))
}

fn is_list(kind: &Kind) -> bool {
    matches!(kind, Kind::Array(..))
}
