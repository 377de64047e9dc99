//! Calls one after another: the next page, from what the last one said.

use crate::json;
use crate::json::{Map, Value};

use crate::call::{object, operation};
use crate::error::{Code, Error};
use crate::operation::{Operation, Paging};

/// What the next page depends on. The host plucks it from the answer, so that a page of five hundred contacts need not
/// be read twice.
#[derive(Clone, Debug, Default)]
pub struct Digest {
    /// How many items came.
    pub count: usize,
    /// The `searchAfter` of the last item.
    pub search_after: Value,
    /// The `meta` of the answer.
    pub meta: Value,
}

impl Digest {
    /// The digest that a host plucked: `{ count, searchAfter, meta }`.
    pub fn read(plucked: &Value) -> Self {
        Self {
            count: plucked["count"].as_u64().unwrap_or(0) as usize,
            search_after: plucked["searchAfter"].clone(),
            meta: plucked["meta"].clone(),
        }
    }

    /// The digest of an answer whose items have this name.
    pub fn of(answer: &Value, items: &str) -> Self {
        let list = answer[items].as_array().map_or(&[][..], Vec::as_slice);
        let search_after = list
            .last()
            .map_or(Value::Null, |last| last["searchAfter"].clone());
        Self {
            count: list.len(),
            search_after,
            meta: answer["meta"].clone(),
        }
    }
}

/// A list, page by page. It says which parameters to call with; the answer's [`Digest`] comes back.
///
/// ```
/// use leadbridge::paging::{Digest, Pages};
/// use leadbridge::json;
///
/// # fn main() -> Result<(), leadbridge::Error> {
/// let mut pages = Pages::new("contacts.search", json!({ "body": { "pageLimit": 2 } }))?;
/// let page = json!({ "contacts": [{ "id": "a" }, { "id": "b", "searchAfter": [17, "b"] }] });
/// pages.take(&Digest::of(&page, pages.items()))?;
/// assert_eq!(pages.params().unwrap()["body"]["searchAfter"], json!([17, "b"]));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Pages {
    items: &'static str,
    paging: Paging,
    params: Option<Map>,
    cursor: Option<String>,
    seen: Vec<String>,
}

/// Items a page where the caller does not say.
const USUAL: u64 = 100;

impl Pages {
    /// The pages of a list operation. `params.after` goes on from a cursor.
    ///
    /// # Errors
    /// [`Code::UnknownOperation`], or [`Code::Invalid`] for an operation that is no list or a cursor that is none.
    pub fn new(id: &str, params: Value) -> Result<Self, Error> {
        let operation: &Operation = operation(id)?;
        let mut params = object(params)?;
        let Some((items, paging)) = operation.pages else {
            return Err(Error::new(Code::Invalid, [id, " is not a list"].concat()));
        };
        let after = params.remove("after");
        if paging == Paging::SearchAfter {
            let body = params.entry("body").or_insert_with(|| json!({}));
            if let Some(body) = body.as_object_mut() {
                body.entry("pageLimit").or_insert_with(|| json!(USUAL));
            }
        }
        let mut pages = Self {
            items,
            paging,
            params: Some(params),
            cursor: None,
            seen: Vec::new(),
        };
        match after {
            None | Some(Value::Null) => {}
            Some(Value::String(cursor)) => pages.go_on(cursor)?,
            Some(_) => {
                return Err(Error::new(
                    Code::Invalid,
                    "after must be the cursor of an earlier page, a text",
                ));
            }
        }
        Ok(pages)
    }

    /// The name of the items in the answer.
    pub fn items(&self) -> &'static str {
        self.items
    }

    /// The parameters of the next call, or `None` after the last page.
    pub fn params(&self) -> Option<&Map> {
        self.params.as_ref()
    }

    /// Where the next page begins; safe to keep and to go on from in another process.
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Takes what the last page said.
    ///
    /// # Errors
    /// [`Code::RepeatedCursor`] where the server sends the list in a circle.
    pub fn take(&mut self, page: &Digest) -> Result<(), Error> {
        let next = self
            .params
            .as_ref()
            .and_then(|params| self.next(params, page));
        self.cursor = None;
        match next {
            None => {
                self.params = None;
                Ok(())
            }
            Some(cursor) => self.go_on(cursor.to_string()),
        }
    }

    fn go_on(&mut self, cursor: String) -> Result<(), Error> {
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
        match self.paging {
            Paging::SearchAfter => {
                let body = params.entry("body").or_insert_with(|| json!({}));
                if let Some(body) = body.as_object_mut() {
                    // A page number and a cursor exclude each other.
                    body.remove("page");
                    body.extend(found);
                }
            }
            Paging::StartAfter | Paging::Count(_) | Paging::Page(_) | Paging::Once => {
                params.extend(found)
            }
        }
        self.cursor = Some(cursor);
        Ok(())
    }

    /// The cursor after `page`: the parameters that differ, or `None` at the end. A short page is the last one, and
    /// `total` is not trusted.
    fn next(&self, params: &Map, page: &Digest) -> Option<Value> {
        if page.count == 0 {
            return None;
        }
        let number = |value: Option<&Value>| match value {
            Some(Value::String(text)) => text.parse::<u64>().ok(),
            value => value.and_then(Value::as_u64),
        };
        match self.paging {
            Paging::SearchAfter => {
                let limit = number(params.get("body").and_then(|body| body.get("pageLimit")))
                    .unwrap_or(USUAL);
                let is_last = (page.count as u64) < limit || !page.search_after.is_array();
                (!is_last).then(|| json!({ "searchAfter": page.search_after }))
            }
            Paging::StartAfter => {
                let (after, id) = (&page.meta["startAfter"], &page.meta["startAfterId"]);
                (id.is_string() && !after.is_null())
                    .then(|| json!({ "startAfter": after, "startAfterId": id }))
            }
            Paging::Count(name) => {
                let limit = number(params.get("limit")).unwrap_or(1);
                let from = number(params.get(name)).unwrap_or(0) + page.count as u64;
                ((page.count as u64) >= limit).then(|| json!({ name: from }))
            }
            Paging::Page(name) => {
                let limit = ["pageSize", "limit"]
                    .iter()
                    .find_map(|limit| number(params.get(limit)));
                let next = number(params.get(name)).unwrap_or(1) + 1;
                ((page.count as u64) >= limit.unwrap_or(1)).then(|| json!({ name: next }))
            }
            Paging::Once => None,
        }
    }
}
