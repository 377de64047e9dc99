//! Lists: the parameters of the next page, from the response of the last one.

use crate::json;
use crate::json::{Map, Value};

use crate::api::{Api, Row};
use crate::error::{Code, Error};
use crate::operation::Paging;
use crate::request::object;
use crate::response::at;
use crate::schema::{Fields, Kind, Plain, Version};
use crate::text::{cut_last, join, natural};

/// What the next page depends on: see [`Pages::digest`]. A host that reads responses itself makes it from its own values, so
/// that a page of five hundred contacts need not be read twice.
#[derive(Clone, Debug, Default)]
pub struct Digest {
    /// How many items the page has.
    pub count: usize,
    /// The value that the next request sends as its cursor; null for none.
    pub next: Value,
    /// Whether the response says that this was the last page: `nextPage` or `hasMore` beside the list is false.
    pub last: bool,
    /// How many items the whole list has, if the response says so.
    pub total: Option<u64>,
}

impl Digest {
    /// The digest that a host digest: `{ count, next, last, total }`.
    #[doc(hidden)]
    pub fn read(digest: &Value) -> Self {
        Self {
            count: digest["count"].as_u64().unwrap_or(0) as usize,
            next: digest["next"].clone(),
            last: digest["last"] == true,
            total: digest["total"].as_u64(),
        }
    }

    /// The digest of a response whose items are at this place, and whose next value is at that one.
    #[doc(hidden)]
    pub fn of(response: &Value, items: &str, next: &str) -> Self {
        let list = list_at(response, items);
        let beside = cut_last(items, b'.').map_or(response, |(place, _)| at(response, place));
        let next = match (next.strip_prefix("last."), list.last()) {
            (Some(place), last) => last.map_or(&Value::Null, |last| at(last, place)),
            (None, _) => at(response, next),
        };
        Self {
            count: list.len(),
            next: next.clone(),
            last: beside["nextPage"] == false || beside["hasMore"] == false,
            total: [
                &response["total"],
                &response["count"],
                &response["meta"]["total"],
            ]
            .iter()
            .find_map(|total| total.as_u64()),
        }
    }
}

/// Names of the parameter that says how many items a page has.
pub(crate) const SIZES: [&str; 6] = [
    "pageLimit",
    "pageSize",
    "pageLength",
    "limit",
    "size",
    "per_page",
];

/// The list at a place of a response; `*` is the first list of it. Empty where there is none.
fn list_at<'a>(response: &'a Value, place: &str) -> &'a [Value] {
    let list = match (place, response) {
        ("*", Value::Object(members)) => members.values().find_map(Value::as_array),
        ("*", response) => response.as_array(),
        (place, response) => at(response, place).as_array(),
    };
    list.map_or(&[], Vec::as_slice)
}

/// The number of the first page: 1, or 0 where the parameter may be 0.
pub(crate) fn first_page(fields: &Fields, name: &str, version: Version) -> u64 {
    let starts_at_0 =
        |kind: &Kind| matches!(kind, Kind::Plain(_, bounds) if bounds.least == Some(0));
    u64::from(
        !fields
            .named(name, version)
            .is_some_and(|field| starts_at_0(&field.kind)),
    )
}

/// A list, page by page: [`Pages::params`] are the parameters of the next call, and [`Pages::take`] takes the [`Digest`] of its
/// response.
///
/// ```
/// use leadbridge::paging::Pages;
/// use leadbridge::{highlevel, json};
/// use leadbridge::schema::Version;
///
/// # fn main() -> Result<(), leadbridge::Error> {
/// let params = json!({ "body": { "pageLimit": 2 } });
/// let mut pages = Pages::new(&highlevel::api(), "contacts.search", params, Version::V2)?;
/// let page = json!({ "contacts": [{ "id": "a" }, { "id": "b", "searchAfter": [17, "b"] }] });
/// assert_eq!(pages.items_in(&page).len(), 2);
/// pages.take(&pages.digest(&page))?;
/// assert_eq!(pages.params().unwrap()["body"]["searchAfter"], json!([17, "b"]));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Pages {
    operation: Row,
    paging: Paging,
    version: Version,
    /// Whether the parameters of paging are fields of the body.
    in_body: bool,
    params: Option<Map>,
    cursor: Option<String>,
    seen: Vec<String>,
    /// The number of items received, if the list was read from its beginning.
    received: Option<u64>,
}

impl Pages {
    /// The pages of a list operation, in a version of the API. `params` is an object as [`crate::request::build`] takes it; its
    /// `after` may be the [`Pages::cursor`] of an earlier page, to continue there.
    ///
    /// # Errors
    /// [`Code::UnknownOperation`] for an unknown id, [`Code::Invalid`] for an operation that is not a list, for parameters that
    /// are not an object, and for an `after` that is not a cursor.
    pub fn new(api: &Api, id: &str, params: Value, version: Version) -> Result<Self, Error> {
        let operation = api.row(id)?;
        let mut params = object(params)?;
        let Some((_, paging)) = operation.pages_in(version) else {
            return Err(Error::new(Code::Invalid, join(&[id, " is not a list"])));
        };
        let after = params.remove("after");
        let paging = paging.clone();
        let mut in_body = false;
        let own = match &paging {
            Paging::Cursor(name, _) | Paging::Count(name) | Paging::Page(name) => {
                in_body = operation.query.named(name, version).is_none();
                name
            }
            Paging::StartAfter | Paging::Once => "startAfter",
        };
        // Parameters of paging may be nested in `query`, which comes before those at the top level.
        for name in [own, "startAfterId"].into_iter().chain(SIZES) {
            let query = params.get_mut("query").and_then(Value::as_object_mut);
            if let Some(value) = query.and_then(|query| query.remove(name)) {
                params.insert(name.to_owned(), value);
            }
        }
        if !operation.defaults.is_empty() {
            let body = params.entry("body").or_insert_with(|| json!({}));
            if let Some(body) = body.as_object_mut() {
                for (name, value) in &operation.defaults {
                    body.entry(&**name).or_insert_with(|| value.clone());
                }
            }
        }
        let mut pages = Self {
            operation,
            paging,
            version,
            in_body,
            params: Some(params),
            cursor: None,
            seen: Vec::new(),
            received: matches!(after, None | Some(Value::Null)).then_some(0),
        };
        match after {
            None | Some(Value::Null) => {}
            Some(Value::String(cursor)) => pages.continue_from(cursor)?,
            Some(_) => {
                return Err(Error::new(
                    Code::Invalid,
                    "after must be the cursor of an earlier page, a string",
                ));
            }
        }
        Ok(pages)
    }

    /// The items of a response; none where it has no list.
    pub fn items_in<'a>(&self, response: &'a Value) -> &'a [Value] {
        list_at(response, self.items())
    }

    /// What [`Pages::take`] needs of a response.
    pub fn digest(&self, response: &Value) -> Digest {
        Digest::of(response, self.items(), self.next())
    }

    /// Where the items are in the response; `*` is the first list of it.
    #[doc(hidden)]
    pub fn items(&self) -> &str {
        let pages = self.operation.pages_in(self.version);
        pages.map_or("", |(items, _)| items)
    }

    /// The fields of the query or the body, of which the parameter of paging is one.
    fn fields(&self) -> Option<&Fields> {
        match self.in_body {
            true => {
                let body = self.operation.body_in(self.version);
                body.map(|body| body.fields(self.operation.models()))
            }
            false => Some(&self.operation.query),
        }
    }

    /// The path of the next cursor in the response: `last.` is the last item, and empty is none.
    #[doc(hidden)]
    pub fn next(&self) -> &str {
        match &self.paging {
            Paging::Cursor(_, place) => place,
            Paging::StartAfter => "meta",
            _ => "",
        }
    }

    /// The parameters of the next call, or `None` after the last page.
    pub fn params(&self) -> Option<&Map> {
        self.params.as_ref()
    }

    /// The cursor of the next page, as JSON text; `None` on the first page and after the last. It may be stored, and continued
    /// from in another process with `after`.
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Takes the digest of the last page; then [`Pages::params`] are those of the next one.
    ///
    /// # Errors
    /// [`Code::RepeatedCursor`] if the server returned a cursor that it had returned before: the list would never end.
    pub fn take(&mut self, page: &Digest) -> Result<(), Error> {
        self.received = self.received.map(|received| received + page.count as u64);
        let next = self
            .params
            .as_ref()
            .and_then(|params| self.after(params, page));
        self.cursor = None;
        match next {
            None => {
                self.params = None;
                Ok(())
            }
            Some(cursor) => self.continue_from(cursor.to_json()),
        }
    }

    fn continue_from(&mut self, cursor: String) -> Result<(), Error> {
        let Ok(Value::Object(found)) = Value::read(&cursor) else {
            return Err(Error::new(
                Code::Invalid,
                "after is not a cursor: pass `next` of an earlier page as it came",
            ));
        };
        if self.seen.contains(&cursor) {
            self.params = None;
            let message = "the server gave the same cursor twice; the list would never end";
            return Err(Error::new(Code::RepeatedCursor, message));
        }
        self.seen.push(cursor.clone());
        let params = self.params.get_or_insert_default();
        if self.in_body {
            let body = params.entry("body").or_insert_with(|| json!({}));
            if let Some(body) = body.as_object_mut() {
                if matches!(self.paging, Paging::Cursor(..)) {
                    // A page number and a cursor exclude each other.
                    body.remove("page");
                }
                body.extend(found);
            }
        } else {
            params.extend(found);
        }
        self.cursor = Some(cursor);
        Ok(())
    }

    /// A value as the query's parameter takes it: responses give some cursors as numbers that requests take as strings, and
    /// the other way round. In a URL they are the same.
    fn fitted(&self, name: &str, value: &Value) -> Value {
        let field = self
            .fields()
            .and_then(|fields| fields.named(name, self.version));
        let is = |kind: &Kind, plains: [Plain; 2]| matches!(kind, Kind::Plain(plain, _) if plains.contains(plain));
        let takes = |plains| match field.map(|field| &field.kind) {
            Some(Kind::Union(kinds)) => kinds.iter().any(|kind| is(kind, plains)),
            Some(kind) => is(kind, plains),
            None => false,
        };
        let takes_text = takes([Plain::String, Plain::Id]);
        let takes_number = takes([Plain::Number, Plain::Integer]);
        match value {
            Value::Number(number) if takes_text && !takes_number => number.as_str().into(),
            Value::String(text) if takes_number && !takes_text => {
                let number = Value::read(text).ok().filter(Value::is_number);
                number.unwrap_or_else(|| value.clone())
            }
            _ => value.clone(),
        }
    }

    /// The cursor after `page`: the parameters that differ, or `None` at the end. A short page is the last one, unless `total`
    /// says that there are more. A `total` never ends a list.
    fn after(&self, params: &Map, page: &Digest) -> Option<Value> {
        if page.count == 0 || page.last {
            return None;
        }
        let nothing = Map::new();
        let params = match self.in_body {
            true => params
                .get("body")
                .and_then(Value::as_object)
                .unwrap_or(&nothing),
            false => params,
        };
        let number = |name: &str| match params.get(name) {
            Some(Value::String(text)) => natural(text),
            value => value.and_then(Value::as_u64),
        };
        let limit = SIZES.iter().find_map(|name| number(name));
        let has_more = |total: u64| self.received.is_some_and(|received| received < total);
        let is_full = page.count as u64 >= limit.unwrap_or(1) || page.total.is_some_and(has_more);
        match &self.paging {
            Paging::Cursor(name, _) => {
                let is_there = match &page.next {
                    Value::Null => false,
                    Value::String(text) => !text.is_empty(),
                    // No list takes an object as its cursor.
                    Value::Object(_) => false,
                    _ => true,
                };
                (is_full && is_there).then(|| one(name, self.fitted(name, &page.next)))
            }
            Paging::StartAfter => {
                let (after, id) = (&page.next["startAfter"], &page.next["startAfterId"]);
                (id.is_string() && !after.is_null())
                    .then(|| json!({ "startAfter": self.fitted("startAfter", after), "startAfterId": id }))
            }
            Paging::Count(name) => {
                let from = number(name).unwrap_or(0) + page.count as u64;
                is_full.then(|| one(name, self.fitted(name, &json!(from))))
            }
            Paging::Page(name) => is_full.then(|| {
                let first = self
                    .fields()
                    .map_or(1, |fields| first_page(fields, name, self.version));
                let next = json!(number(name).unwrap_or(first) + 1);
                one(name, self.fitted(name, &next))
            }),
            Paging::Once => None,
        }
    }
}

/// An object of one field.
fn one(name: &str, value: Value) -> Value {
    Value::Object(Map::from_iter([(name, value)]))
}
