//! Operations: the syntax of a row in a table, and the parsed row.
//!
//! ```text
//! PUT /contacts/{contactId}/notes/{id} contacts.updateNote
//!   name Update Contact Note
//!   about Changes the fields given.
//!   scope contacts.write
//!   body userId id, body string, title string
//!   returns note! Note
//! ```
//!
//! The first line has the method, the path and the id. Each line below is a property; lines that belong to a property
//! are indented further. `v2 ` or `v3 ` before a property limits it to that version. Fields are written in the language
//! of [`crate::schema`].
//!
//! | property | meaning |
//! |---|---|
//! | `name` | the name in the system's own catalogue of actions and triggers |
//! | `about` | a description, if the id is not enough |
//! | `v2 none`, `v3 none` | this version lacks the operation |
//! | `v3 path` | the path in v3, if it differs |
//! | `scope`, `tokens` | the scopes that a token needs, and the accepted kinds of token (default `bearer`) |
//! | `version`, `v3 version` | the `Version` header, if it is not the default of the area; `none` for no header |
//! | `path`, `query` | parameters; those of the path only if they are not plain strings |
//! | `one-of` | query parameters of which at least one is required |
//! | `body`, `form`, `multipart` | fields, a model, `object` for any object, or `= type` |
//! | `returns` | the same for the response |
//! | `pages` | the path of the items in the response (`*` for the first array), the parameter of the next page, and the path of its value |
//! | `binary` | the response is a file |
//! | `status` | the status of a successful response |
//! | `repeat` | `safe` or `never`: whether the request may be sent again if its response was lost |
//! | `deprecated` | the operation is deprecated |
//! | `look-up` | how to find a record whose create response was lost: an operation, the path in its response, parameters |
//! | `written` | the path in the response of the record that was written |
//! | `usual` | a field of the body and its default value |
//! | `open`, `secret` | no token is needed; fields of the body that must be kept secret like a token |
//! | `has` | what every successful response has: `contact.id` for a value, `tags[]` for an array, `calendar{}` for an object with members, `{` for any object. `returns` itself is not checked, so write it in a table of yours: a response without it is an error, not an empty list |
//! | `why` | why the row differs from the specification |

mod lint;

use std::sync::Arc;

use crate::http::Method;
use crate::json::Value;
use crate::schema::{Fields, Kind, Models, Version, properties};
use crate::text::{cut, join, list, natural};

pub(crate) use lint::lint;

/// How a list continues on its next page. The parameter is a query parameter, or else a field of the body.
#[derive(Clone, Debug, Eq, PartialEq)]
#[doc(hidden)]
pub enum Paging {
    /// The parameter is set to the value at a path of the response: `nextCursor`, or `last.id` for the `id` of the last
    /// item.
    Cursor(Box<str>, Box<str>),
    /// `meta.startAfter` and `meta.startAfterId` of the response are both sent as parameters.
    StartAfter,
    /// The parameter (`skip`, `offset`) is increased by the number of items received.
    Count(Box<str>),
    /// The parameter (`page`) is increased by one.
    Page(Box<str>),
    /// The response has all items.
    Once,
}

/// Whether a request may be sent again if its response was lost.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
#[doc(hidden)]
pub enum Repeat {
    /// It may: reads, and writes that have the same result when repeated.
    Safe,
    /// It may not: the write may have been done, and only the caller can find out.
    Never,
    /// Only after looking up whether the write was done; see [`LookUp`].
    LookUp,
}

/// The content type of a body.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[doc(hidden)]
pub enum Content {
    /// `application/json`
    #[default]
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
}

/// How to find a record whose create response was lost.
#[derive(Clone, Debug)]
#[doc(hidden)]
pub struct LookUp {
    /// The operation that finds it.
    pub id: Box<str>,
    /// The path of the record in its response, which may be null.
    pub place: Box<str>,
    /// The parameters of that operation, and the body fields that they are set to. A record without any of the fields
    /// in `by` cannot be found.
    pub params: Vec<(Box<str>, Box<str>)>,
    /// The fields that identify the record.
    pub by: Vec<Box<str>>,
}

impl LookUp {
    /// Parses `contacts.findDuplicate contact email number=phone with locationId`.
    fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let (id, place) = (words.next()?, words.next()?);
        let (mut params, mut by, mut is_key) = (Vec::new(), Vec::new(), true);
        for word in words {
            if word == "with" {
                is_key = false;
                continue;
            }
            let (param, field) = cut(word, b'=').unwrap_or((word, word));
            params.push((param.into(), field.into()));
            if is_key {
                by.push(field.into());
            }
        }
        Some(Self {
            id: id.into(),
            place: place.into(),
            params,
            by,
        })
    }
}

/// An operation of the API. Arrays of two are for v2 and v3.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The id, `area.verbNoun`, which is stable.
    pub id: Box<str>,
    /// The name in the system's own catalogue, if it differs from the id.
    pub name: Option<Box<str>>,
    /// A description, or empty if the id is enough; [`Operation::summary`] is never empty.
    pub about: Box<str>,
    /// The method, which is the same in both versions.
    pub method: Method,
    /// The paths with `{parameters}`, exactly as in the specification: case and trailing slash matter. Empty if a
    /// version lacks the operation.
    #[doc(hidden)]
    pub paths: [Box<str>; 2],
    /// The scopes that a token needs, separated by spaces; empty if none are declared.
    pub scope: Box<str>,
    /// The kinds of token that are accepted, by the names of the specification's security schemes; empty if none are
    /// declared.
    pub tokens: Box<str>,
    /// The `Version` headers; `None` for an operation without that header.
    #[doc(hidden)]
    pub versions: [Option<Box<str>>; 2],
    /// The path parameters that are not plain strings.
    #[doc(hidden)]
    pub path_fields: Fields,
    /// The query parameters.
    #[doc(hidden)]
    pub query: Fields,
    /// The schemas of the bodies; `None` if there is no body.
    #[doc(hidden)]
    pub bodies: [Option<Arc<Kind>>; 2],
    /// The content type of the body.
    #[doc(hidden)]
    pub content: Content,
    /// The schema of the response; `None` if the specification has none.
    #[doc(hidden)]
    pub result: Option<Kind>,
    /// What every successful response has: `contact.id` for a value, `tags[]` for an array, `calendar{}` for an object
    /// with members, `{` for any object. `build.rs` derives it from `returns`; empty if the specification does not say.
    #[doc(hidden)]
    pub guarantees: Box<str>,
    /// Query parameters of which at least one is required, separated by spaces.
    #[doc(hidden)]
    pub one_of: Box<str>,
    /// For a list: the path of the items in the response (`*` for the first array in it), and how to get the next page.
    #[doc(hidden)]
    pub pages: [Option<(Box<str>, Paging)>; 2],
    /// Whether the response is a file instead of JSON.
    pub binary: bool,
    /// Whether the request may be sent again if its response was lost.
    #[doc(hidden)]
    pub repeat: Repeat,
    /// Whether no token is needed.
    pub open: bool,
    /// Fields of the body that must be kept secret like a token, separated by spaces.
    #[doc(hidden)]
    pub secret: Box<str>,
    /// The path in the response of the record that was written, which is compared with the body.
    #[doc(hidden)]
    pub written: Option<Box<str>>,
    /// How to find a record whose create response was lost.
    #[doc(hidden)]
    pub look_up: Option<LookUp>,
    /// The values that are sent for fields of the body that the caller leaves out.
    #[doc(hidden)]
    pub defaults: Vec<(Box<str>, Value)>,
    /// The status of a successful response; any 2xx is accepted.
    pub status: u16,
    /// Whether the specification marks it as deprecated, by version.
    pub deprecated: [bool; 2],
    /// Why the row differs from the specification; empty if it does not.
    #[doc(hidden)]
    pub why: Box<str>,
}

impl Operation {
    /// Parses a row: its first line and the indented lines below it. `versions` are the defaults of the `Version`
    /// header for v2 and v3; an empty string means no header. `None` if the first line is invalid.
    #[doc(hidden)]
    pub fn read(block: &str, models: &Models, versions: [&str; 2]) -> Option<Self> {
        let (head, rest) = cut(block, b'\n').unwrap_or((block, ""));
        let (method, path, id) = head_of(head)?;
        let mut row = Self {
            id: id.into(),
            name: None,
            about: "".into(),
            method,
            paths: [path.into(), path.into()],
            scope: "".into(),
            tokens: "bearer".into(),
            versions: versions.map(|version| Some(Box::from(version))),
            path_fields: Fields::default(),
            query: Fields::default(),
            bodies: [None, None],
            content: Content::Json,
            result: None,
            guarantees: "".into(),
            one_of: "".into(),
            pages: [None, None],
            binary: false,
            repeat: match method {
                Method::Get | Method::Put => Repeat::Safe,
                _ => Repeat::Never,
            },
            status: if method == Method::Post { 201 } else { 200 },
            open: false,
            secret: "".into(),
            written: None,
            look_up: None,
            defaults: Vec::new(),
            deprecated: [false, false],
            why: "".into(),
        };
        for (name, value) in properties(rest) {
            row.set(name, value, [true, true], models);
        }
        for version in &mut row.versions {
            version.take_if(|version| matches!(&**version, "" | "none"));
        }
        Some(row)
    }

    /// Sets a property for one version or both. Unknown properties are ignored; `lint` reports them.
    fn set(&mut self, name: &str, value: &str, of: [bool; 2], models: &Models) {
        let each = |set: &mut dyn FnMut(usize)| (0..2).filter(|index| of[*index]).for_each(set);
        match name {
            "v2" | "v3" => {
                let (inner, value) = value.split_once([' ', '\n']).unwrap_or((value, ""));
                if !matches!(inner, "v2" | "v3") {
                    self.set(inner, value, [name == "v2", name == "v3"], models);
                }
            }
            "none" => each(&mut |index| self.paths[index] = "".into()),
            "path" if of == [false, true] => self.paths[1] = value.into(),
            "path" => self.path_fields = Fields::read(value, models),
            "version" if of == [true, true] => self.versions[0] = Some(value.into()),
            "version" => each(&mut |index| self.versions[index] = Some(value.into())),
            "name" => self.name = Some(value.into()),
            "about" => self.about = value.into(),
            "scope" => self.scope = value.into(),
            "tokens" => self.tokens = if value == "none" { "" } else { value }.into(),
            "query" => self.query = Fields::read(value, models),
            "one-of" => self.one_of = value.into(),
            "body" | "form" | "multipart" => {
                let body = Arc::new(Kind::of_body(value, models));
                each(&mut |index| self.bodies[index] = Some(Arc::clone(&body)));
                self.content = match name {
                    "form" => Content::Form,
                    "multipart" => Content::Multipart,
                    _ => Content::Json,
                };
            }
            "returns" => self.result = Some(Kind::of_body(value, models)),
            "has" => self.guarantees = value.into(),
            "pages" => each(&mut |index| self.pages[index] = read_pages(value)),
            "binary" => self.binary = true,
            "repeat" => {
                self.repeat = match value {
                    "safe" => Repeat::Safe,
                    _ => Repeat::Never,
                };
            }
            "open" => self.open = true,
            "secret" => self.secret = value.into(),
            "written" => self.written = Some(value.into()),
            "look-up" => {
                self.repeat = Repeat::LookUp;
                self.look_up = LookUp::read(value);
            }
            "usual" => {
                let (name, value) = cut(value, b' ').unwrap_or((value, ""));
                self.defaults
                    .push((name.into(), Value::read(value).unwrap_or_default()));
            }
            "status" => {
                self.status = natural(value)
                    .and_then(|status| status.try_into().ok())
                    .unwrap_or(self.status)
            }
            "deprecated" => {
                self.deprecated = match value {
                    "v2" => [true, false],
                    "v3" => [false, true],
                    _ => [true, true],
                };
            }
            "why" => self.why = value.into(),
            _ => {}
        }
    }

    /// Whether the operation only reads: a GET, a list, or one with a read-only scope.
    pub fn is_read(&self) -> bool {
        self.method == Method::Get || self.is_list() || self.scope.ends_with("readonly")
    }

    /// Whether the operation is a list, which may have pages.
    pub fn is_list(&self) -> bool {
        self.pages[0].is_some()
    }

    /// The path of the items in the response, and how to get the next page; `None` for an operation that is not a list.
    #[doc(hidden)]
    pub fn pages_in(&self, version: Version) -> Option<(&str, &Paging)> {
        let (items, paging) = self.pages[version as usize].as_ref()?;
        Some((items, paging))
    }

    /// The area: the first word of the id.
    pub fn area(&self) -> &str {
        self.id.split('.').next().unwrap_or(&self.id)
    }

    /// The part of the id after the area.
    #[doc(hidden)]
    pub fn verb_noun(&self) -> &str {
        cut(&self.id, b'.').map_or(&self.id, |(_, name)| name)
    }

    /// A one-line description: the row's own, or one made from the id. `calendars.getSchedule` is described as "Reads a
    /// schedule.", `products.delete` as "Deletes a product."
    pub fn summary(&self) -> String {
        if !self.about.is_empty() {
            return self.about.clone().into();
        }
        let said = words(self.verb_noun());
        let (said, in_bulk) = match said.strip_prefix("bulk ") {
            Some(said) => (said, " in bulk"),
            None => (said.as_str(), ""),
        };
        let (verb, noun) = said.split_once(' ').unwrap_or((said, ""));
        let many = words(self.area());
        let (noun, rest) = match noun {
            rest if rest.is_empty() || rest.starts_with("by ") => match verb {
                "list" | "search" => (many, rest),
                _ => (singular(&many), rest),
            },
            noun => (noun.to_owned(), ""),
        };
        let is_many = noun.ends_with('s') && !noun.ends_with("us") && !noun.ends_with("ss")
            || noun.ends_with("ing")
            || !in_bulk.is_empty();
        let article = match noun.chars().next() {
            _ if is_many => "",
            Some('a' | 'e' | 'i' | 'o' | 'u' | 'A' | 'I' | 'O') => "an ",
            _ => "a ",
        };
        let verb = match verb {
            "get" => "Reads".to_owned(),
            "update" => "Changes".to_owned(),
            "upsert" => "Creates or changes".to_owned(),
            other => third_person(other),
        };
        let gap = if rest.is_empty() { "" } else { " " };
        join(&[&verb, " ", article, &noun, gap, rest, in_bulk, "."])
    }

    /// The path in `version`; `None` if that version lacks the operation.
    pub fn path_in(&self, version: Version) -> Option<&str> {
        let path = &*self.paths[version as usize];
        (!path.is_empty()).then_some(path)
    }

    /// The path in the first version that has the operation.
    pub fn path(&self) -> &str {
        self.path_in(Version::V2).unwrap_or(&self.paths[1])
    }

    /// The schema of the body in `version`.
    #[doc(hidden)]
    pub fn body_in(&self, version: Version) -> Option<&Kind> {
        self.bodies[version as usize].as_deref()
    }

    /// The names of the path parameters, in order.
    #[doc(hidden)]
    pub fn path_parameters(path: &str) -> impl Iterator<Item = &str> {
        path.split('{')
            .skip(1)
            .filter_map(|part| part.split('}').next())
    }
}

/// Parses the method, the path and the id of a row.
pub(crate) fn head_of(head: &str) -> Option<(Method, &str, &str)> {
    let mut words = head.split(' ');
    let method = Method::read(words.next()?)?;
    Some((method, words.next()?, words.next()?))
}

/// Parses the property `pages`.
fn read_pages(text: &str) -> Option<(Box<str>, Paging)> {
    let mut words = text.split(' ');
    let items = words.next()?;
    let paging = match (words.next().unwrap_or("once"), words.next()) {
        (name, Some(place)) => Paging::Cursor(name.into(), place.into()),
        ("startAfter", None) => Paging::StartAfter,
        ("once", None) => Paging::Once,
        (name @ ("page" | "pageNumber"), None) => Paging::Page(name.into()),
        (name, None) => Paging::Count(name.into()),
    };
    Some((items.into(), paging))
}

/// Words with a spelling other than in ids.
const SPELLINGS: &[(&str, &str)] = &[
    ("ai", "AI"),
    ("api", "API"),
    ("csv", "CSV"),
    ("facebook", "Facebook"),
    ("faq", "FAQ"),
    ("faqs", "FAQs"),
    ("google", "Google"),
    ("instagram", "Instagram"),
    ("linkedin", "LinkedIn"),
    ("oauth", "OAuth"),
    ("saas", "SaaS"),
    ("tiktok", "TikTok"),
    ("twitter", "Twitter"),
    ("url", "URL"),
    ("urls", "URLs"),
];

/// Converts `listBlockedSlots` to `list blocked slots`.
fn words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            words.push(' ');
        }
        words.push(letter.to_ascii_lowercase());
    }
    let spelled = words.split(' ').map(|word| {
        let known = SPELLINGS.iter().find(|(known, _)| *known == word);
        known.map_or(word, |(_, spelled)| spelled)
    });
    list(&spelled.collect::<Vec<_>>(), " ")
}

/// Converts `businesses` to `business`, `opportunities` to `opportunity`.
fn singular(noun: &str) -> String {
    match (noun.strip_suffix("ies"), noun.strip_suffix("sses")) {
        (Some(stem), _) => join(&[stem, "y"]),
        (_, Some(stem)) => join(&[stem, "ss"]),
        _ => noun.strip_suffix('s').unwrap_or(noun).to_owned(),
    }
}

/// Converts `check` to `Checks`, `search` to `Searches`, `verify` to `Verifies`.
fn third_person(verb: &str) -> String {
    let mut text = verb.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let hisses = ["s", "sh", "ch", "x", "o"]
        .iter()
        .any(|end| verb.ends_with(end));
    let is_vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u');
    let stem = verb
        .strip_suffix('y')
        .filter(|stem| !stem.ends_with(is_vowel));
    if stem.is_some() {
        text.pop();
        text.push_str("ie");
    } else if hisses {
        text.push('e');
    }
    text.push('s');
    text
}
