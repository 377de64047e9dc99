//! Collections: the records that a path names, and the pages of a list.

use super::asked::Asked;
use super::shape::{sample, value_of};
use crate::api::{Api, Row};
use crate::http::Method;
use crate::json;
use crate::json::{Map, Value};
use crate::operation::{Operation, Paging};
use crate::paging::first_page;
use crate::schema::{Field, Kind, Plain, Version};

/// Where a path's records are.
pub(super) struct Place<'a> {
    /// The literal segments, which name the kind of record.
    pub(super) kind: String,
    /// The last literal.
    pub(super) noun: &'a str,
    /// The parameter at the end, which is the record's own id.
    pub(super) own: Option<&'a str>,
}

impl<'a> Place<'a> {
    /// Parameters that are `outer` say whose a record is, wherever they stand.
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

/// The name of a parameter, where a segment of a path is one.
pub(super) fn parameter(segment: &str) -> Option<&str> {
    let rest = segment.strip_prefix('{')?;
    rest.strip_suffix('}')
}

/// Whether a row adds a record to the collection at `place`.
pub(super) fn adds(row: &Operation, place: &Place<'_>) -> bool {
    row.method == Method::Post && place.own.is_none() && row.verb_noun().starts_with("create")
}

/// The row that adds records of a kind; where there is none, a record that is not there cannot be missed.
pub(super) fn creator(api: &Api, kind: &str, outer: &[&str]) -> Option<Row> {
    api.rows().find(|row| {
        let mut paths = Version::ALL
            .into_iter()
            .filter_map(|version| row.path_in(version));
        paths.any(|path| {
            let place = Place::of(path, outer);
            place.kind == kind && adds(row, &place)
        })
    })
}

/// A page of a list.
pub(super) struct Page<'a> {
    pub(super) items: Vec<&'a Value>,
    /// How many records are before it.
    skipped: usize,
    /// How many records there are.
    total: usize,
    limit: usize,
    /// The number of the first page.
    first: usize,
}

impl<'a> Page<'a> {
    /// The page of these records that a request asks for, of at most `limit`, or of all where the list has no pages. `None`
    /// where its cursor is that of no record.
    pub(super) fn of(asked: &Asked, found: &[&'a Value], limit: usize) -> Option<Self> {
        let (_, paging) = pages(asked);
        let limit = if *paging == Paging::Once {
            usize::MAX
        } else {
            limit.max(1)
        };
        let first = match paging {
            Paging::Page(name) => first_page(&asked.operation.query, name, asked.version) as usize,
            _ => 1,
        };
        // After the record that the last page ended with.
        let after = |name: &str, field: &str| match asked.query(name).or(asked.text(name)) {
            None | Some("") => Some(0),
            Some(last) => Some(found.iter().position(|one| one[field].to_text() == last)? + 1),
        };
        let skipped = match paging {
            Paging::Count(name) => asked.number_of(&[name]).unwrap_or(0),
            Paging::Page(name) => {
                let number = asked.number_of(&[name]).unwrap_or(first);
                number.saturating_sub(first).saturating_mul(limit)
            }
            Paging::Cursor(name, at) => after(name, at.strip_prefix("last.").unwrap_or("id"))?,
            Paging::StartAfter => after("startAfterId", "id")?,
            Paging::Once => 0,
        };
        Some(Self {
            items: found.iter().skip(skipped).take(limit).copied().collect(),
            // Behind the end there is nothing more to skip.
            skipped: skipped.min(found.len()),
            total: found.len(),
            limit,
            first,
        })
    }

    /// The page behind the end of a list.
    pub(super) fn behind(found: &[&'a Value], limit: usize) -> Self {
        Self {
            items: Vec::new(),
            skipped: found.len(),
            total: found.len(),
            limit,
            first: 1,
        }
    }

    /// How many records there are up to its end.
    pub(super) fn end(&self) -> usize {
        self.skipped + self.items.len()
    }

    /// Whether there are more records after it.
    pub(super) fn is_more(&self) -> bool {
        self.end() < self.total
    }

    /// What a list says beside its items, under the names that lists have for it.
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
            // A token is for a page that there is.
            let is_given = is_more || !name.ends_with("Token");
            beside[name] = last.filter(|_| is_given).unwrap_or_default();
        }
        beside.as_object().cloned().unwrap_or_default()
    }

    /// The response with this page.
    pub(super) fn show(&self, asked: &Asked) -> Value {
        let (items, paging) = pages(asked);
        let version = asked.version;
        let models = asked.operation.models();
        let result = asked.operation.result.as_ref();
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
                _ => value_of(item, record.as_object().unwrap_or(&nothing), asked, 1),
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
                answer.insert(field.name.clone().into(), sample(field, &beside, asked, 0));
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
                    sample(field, &beside, asked, 0),
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

/// Where the items of a list are, and how it goes on; nothing said is the first list, and all at once.
pub(super) fn pages(asked: &Asked) -> (&str, &Paging) {
    let pages = asked.operation.pages_in(asked.version);
    pages.unwrap_or(("*", &Paging::Once))
}

fn is_list(kind: &Kind) -> bool {
    matches!(kind, Kind::List(..))
}
