//! What a row is: one operation of the API, written as text and read when it is first used.
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
//! The head has method, path and id; then one property a line, what belongs to it one step further in. `v2 ` or `v3 ` before a
//! property says that it is only that version's. Fields are written in the language of [`crate::schema`].
//!
//! | property | says |
//! |---|---|
//! | `name` | the name in the system's own catalogue of actions and triggers |
//! | `about` | a sentence, where the id does not say enough |
//! | `v2 none`, `v3 none` | this version lacks the operation |
//! | `v3 path` | the path of v3 where it differs |
//! | `scope`, `tokens` | what a token must have, and which kinds are taken (`bearer` unless said) |
//! | `version`, `v3 version` | the `Version` header where it is not the area's, or `v3`; `none` for none |
//! | `path`, `query` | parameters: the path's only where they are no plain text |
//! | `one-of` | parameters of the query of which one at least is needed |
//! | `body`, `form`, `multipart` | fields, a model, `object` for any object, or `= type` |
//! | `returns` | the same for the answer |
//! | `pages` | the list in the answer (`*` for the first one), the parameter of the next page, and where its value is |
//! | `binary` | the answer is a file |
//! | `status`, `repeat`, `deprecated` | the status of success, what a lost answer allows, what is going away |
//! | `look-up` | how a record is found whose answer was lost: an operation, where its answer has it, parameters |
//! | `written` | where the answer shows the record that was written |
//! | `usual` | a field of the body, and what is sent where the caller leaves it out |
//! | `open`, `secret` | needs no token; fields of the body that are as secret as one |
//! | `has` | what a success must have: see [`Operation::promise`], which the host checks |
//! | `why` | why the row differs from the specification |

use std::sync::Arc;

use crate::http::Method;
use crate::json::Value;
use crate::schema::{self, Fields, Kind, Models, Version, properties};
use crate::text::{cut, join, list, natural};

/// How a list operation goes on to its next page. Its parameter is one of the query, or else a field of the body.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Paging {
    /// This parameter takes what the answer has at this place: `nextCursor`, or `last.id` for the `id` of the last item.
    Cursor(Box<str>, Box<str>),
    /// `meta.startAfter` and `meta.startAfterId` of the answer are both parameters.
    StartAfter,
    /// This parameter (`skip`, `offset`) grows by what came.
    Count(Box<str>),
    /// This parameter (`page`) grows by one.
    Page(Box<str>),
    /// Everything comes at once.
    Once,
}

/// What may be done when the answer of a request is lost.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Repeat {
    /// Sending it again changes nothing more: reads, and writes that say what shall be, not what to add.
    Safe,
    /// It may have been done; only the caller can know.
    Never,
    /// Ask whether it was done before sending again, as [`LookUp`] says.
    LookUp,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Content {
    /// `application/json`
    #[default]
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
}

/// How a record is found whose answer was lost.
#[derive(Clone, Debug)]
pub struct LookUp {
    /// The operation that finds it.
    pub id: Box<str>,
    /// Where its answer has the record, or null.
    pub place: Box<str>,
    /// Its parameters, and the fields of the body that they take. A record without any of those in `by` cannot be found.
    pub params: Vec<(Box<str>, Box<str>)>,
    /// The fields by which it is found.
    pub by: Vec<Box<str>>,
}

impl LookUp {
    /// Reads `contacts.findDuplicate contact email number=phone with locationId`.
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

/// One operation of the API. Pairs are for v2 and v3.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Our id, `area.verbNoun`, stable.
    pub id: Box<str>,
    /// The name in the system's own catalogue, where it differs from the id.
    pub name: Option<Box<str>>,
    /// A sentence, or nothing where the id says enough; [`Operation::summary`] always has one.
    pub about: Box<str>,
    /// The method, the same in both versions.
    pub method: Method,
    /// The paths with `{parameters}`, exactly as the specification has them: case and trailing slash count. Empty where
    /// a version lacks the operation.
    pub paths: [Box<str>; 2],
    /// The scopes a token needs, separated by spaces; empty where none is declared.
    pub scope: Box<str>,
    /// The kinds of token taken, as the specification's security schemes name them; empty where none is declared.
    pub tokens: Box<str>,
    /// The `Version` headers; `None` for an operation without that header.
    pub versions: [Option<Box<str>>; 2],
    /// Path parameters that are no plain text.
    pub path_fields: Fields,
    /// Query fields.
    pub query: Fields,
    /// What the bodies are; `None` where there is none.
    pub bodies: [Option<Arc<Kind>>; 2],
    /// How a body is written.
    pub content: Content,
    /// What the answer is; `None` where the specification says nothing.
    pub result: Option<Kind>,
    /// What a success must have: `contact.id` a value, `tags[]` a list, `calendar{}` an object with members, `{` any
    /// body that is an object. `build.rs` makes it of `returns`; empty where the specification promises nothing.
    pub promise: Box<str>,
    /// Parameters of the query of which one at least is needed, with spaces between.
    pub one_of: Box<str>,
    /// For a list: where the items are in the answer (`*` for the first list of it), and how to go on.
    pub pages: [Option<(Box<str>, Paging)>; 2],
    /// Whether the answer is a file and not JSON.
    pub binary: bool,
    /// What a lost answer allows.
    pub repeat: Repeat,
    /// Whether it is for those who have no token yet.
    pub open: bool,
    /// Fields of the body that are as secret as a token, separated by spaces.
    pub secret: Box<str>,
    /// Where the answer shows the record that the body writes: the two are compared.
    pub written: Option<Box<str>>,
    /// How a record is found whose answer was lost.
    pub look_up: Option<LookUp>,
    /// What is sent for fields of the body that the caller leaves out.
    pub usual: Vec<(Box<str>, Value)>,
    /// The status of success; any 2xx is taken as one.
    pub status: u16,
    /// Whether the specification calls it deprecated, by version.
    pub deprecated: [bool; 2],
    /// Why the row differs from the specification; empty where it does not.
    pub why: Box<str>,
}

impl Operation {
    /// Reads a row: its head and the lines under it, with the models of its area, and what the header of the version says
    /// for v2 and v3 where the row says nothing; nothing where there is no such header. `None` for a head that is none.
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
            promise: "".into(),
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
            usual: Vec::new(),
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

    /// Takes over a property `of` one version or both. One that nobody knows is passed over; [`slips`] finds it.
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
            "has" => self.promise = value.into(),
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
                self.usual
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

    /// Whether it only reads: a GET, a list, or one whose scope is for reading.
    pub fn is_read(&self) -> bool {
        self.method == Method::Get || self.is_list() || self.scope.ends_with("readonly")
    }

    /// Whether it is a list, which may come in pages.
    pub fn is_list(&self) -> bool {
        self.pages[0].is_some()
    }

    /// Where the items are in the answer of `version`, and how to go on; `None` for an operation that is not a list.
    pub fn pages_in(&self, version: Version) -> Option<(&str, &Paging)> {
        let (items, paging) = self.pages[version as usize].as_ref()?;
        Some((items, paging))
    }

    /// The area, which is the first word of the id.
    pub fn area(&self) -> &str {
        self.id.split('.').next().unwrap_or(&self.id)
    }

    /// The second word of the id.
    pub fn verb_noun(&self) -> &str {
        cut(&self.id, b'.').map_or(&self.id, |(_, name)| name)
    }

    /// What it does, in one line: the row's own sentence, or one of the id's words. `calendars.getSchedule` reads a
    /// schedule, `products.delete` deletes a product.
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

    /// The path in `version`, or `None` where that version lacks the operation.
    pub fn path_in(&self, version: Version) -> Option<&str> {
        let path = &*self.paths[version as usize];
        (!path.is_empty()).then_some(path)
    }

    /// The path in the first version that has the operation.
    pub fn path(&self) -> &str {
        self.path_in(Version::V2).unwrap_or(&self.paths[1])
    }

    /// What the body is in `version`.
    pub fn body_in(&self, version: Version) -> Option<&Kind> {
        self.bodies[version as usize].as_deref()
    }

    /// The names in braces of a path, in order.
    pub fn path_parameters(path: &str) -> impl Iterator<Item = &str> {
        path.split('{')
            .skip(1)
            .filter_map(|part| part.split('}').next())
    }
}

/// Method, path and id of a head.
pub(crate) fn head_of(head: &str) -> Option<(Method, &str, &str)> {
    let mut words = head.split(' ');
    let method = Method::read(words.next()?)?;
    Some((method, words.next()?, words.next()?))
}

/// Where the items are, and how to go on.
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

/// Words that are not written as an id has them.
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

/// `listBlockedSlots` as `list blocked slots`.
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

/// `businesses` as `business`, `opportunities` as `opportunity`.
fn singular(noun: &str) -> String {
    match (noun.strip_suffix("ies"), noun.strip_suffix("sses")) {
        (Some(stem), _) => join(&[stem, "y"]),
        (_, Some(stem)) => join(&[stem, "ss"]),
        _ => noun.strip_suffix('s').unwrap_or(noun).to_owned(),
    }
}

/// `check` as `Checks`, `search` as `Searches`, `verify` as `Verifies`.
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

/// Adds what a row says that nobody reads.
pub(crate) fn slips(head: &str, rest: &str, models: &Models, slips: &mut Vec<String>) {
    const KNOWN: &str = "name about none path version scope tokens query one-of body form multipart returns has pages \
                         binary repeat status deprecated why open secret written look-up usual";
    for (name, value) in properties(rest) {
        let (name, value) = match name {
            "v2" | "v3" => value.split_once([' ', '\n']).unwrap_or((value, "")),
            _ => (name, value),
        };
        match name {
            "body" | "form" | "multipart" | "returns" => {
                schema::body_slips(head, value, models, slips);
            }
            "path" if !value.starts_with('/') => {
                schema::field_slips(head, value, models, slips);
            }
            "query" => schema::field_slips(head, value, models, slips),
            _ if KNOWN.split_whitespace().any(|known| known == name) => {}
            _ => slips.push(join(&[head, ": ", name, " is no property"])),
        }
    }
}
