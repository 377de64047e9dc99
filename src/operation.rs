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
//! The head has method, path and id; then one property a line, what belongs to it two steps in. `v2 ` or `v3 ` before a
//! property says that it is only that version's. Fields are written in the language of [`crate::model`].
//!
//! | property | says |
//! |---|---|
//! | `name` | the name in HighLevel's catalogue of actions and triggers |
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
//! | `why` | why the row differs from the specification |

use crate::http::Method;
use crate::text::{join, list, natural, parts, slice};

/// The version of the API that a client speaks.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Version {
    /// Each operation's own `Version` header, such as `2021-07-28`.
    #[default]
    V2,
    /// `Version: v3`, released 2026-06-11.
    V3,
}

impl Version {
    /// Both, in order.
    pub const ALL: [Self; 2] = [Self::V2, Self::V3];

    /// Reads `v2` or `v3`.
    pub fn read(text: &str) -> Option<Self> {
        match text {
            "v2" => Some(Self::V2),
            "v3" => Some(Self::V3),
            _ => None,
        }
    }
}

/// How a list operation goes on to its next page. Its parameter is one of the query, or else a field of the body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Paging {
    /// This parameter takes what the answer has at this place: `nextCursor`, or `last.id` for the `id` of the last item.
    Cursor(&'static str, &'static str),
    /// `meta.startAfter` and `meta.startAfterId` of the answer are both parameters.
    StartAfter,
    /// This parameter (`skip`, `offset`) grows by what came.
    Count(&'static str),
    /// This parameter (`page`) grows by one.
    Page(&'static str),
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
    /// Ask whether it was done before sending again, with the operation that finds a contact by e-mail or phone.
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

/// One operation of the API. Pairs are for v2 and v3.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// Our id, `area.verbNoun`, stable.
    pub id: &'static str,
    /// The name in HighLevel's catalogue of actions and triggers.
    pub name: Option<&'static str>,
    /// A sentence, or nothing where the id says enough; [`Operation::summary`] always has one.
    pub about: &'static str,
    /// The method, the same in both versions.
    pub method: Method,
    /// The paths with `{parameters}`, exactly as the specification has them: case and trailing slash count. Empty where
    /// a version lacks the operation.
    pub paths: [&'static str; 2],
    /// The scopes a token needs, separated by spaces; empty where none is declared.
    pub scope: &'static str,
    /// The kinds of token taken, as the specification's security schemes name them; empty where none is declared.
    pub tokens: &'static str,
    /// The `Version` headers where they are not the usual ones.
    pub versions: [Option<&'static str>; 2],
    /// Path parameters that are no plain text.
    pub path_fields: &'static str,
    /// Query fields.
    pub query: &'static str,
    /// What the bodies are: fields, a model, `object` or `= type`; `None` where there is none.
    pub bodies: [Option<&'static str>; 2],
    /// How a body is written.
    pub content: Content,
    /// Fields of the answer, a model, or `= type`; `None` where the specification says nothing.
    pub result: Option<&'static str>,
    /// What a success must have: `contact.id` a value, `tags[]` a list, `calendar{}` an object with members, `{` any
    /// body that is an object. `build.rs` makes it of `returns`; empty where the specification promises nothing.
    pub promise: &'static str,
    /// Parameters of the query of which one at least is needed, with spaces between.
    pub one_of: &'static str,
    /// For a list: where the items are in the answer, and how to go on, which [`Operation::pages_in`] reads.
    pub pages: [Option<&'static str>; 2],
    /// Whether the answer is a file and not JSON.
    pub binary: bool,
    /// What a lost answer allows.
    pub repeat: Repeat,
    /// The status of success; any 2xx is taken as one.
    pub status: u16,
    /// Whether the specification calls it deprecated, by version.
    pub deprecated: [bool; 2],
    /// Why the row differs from the specification; empty where it does not.
    pub why: &'static str,
}

impl Operation {
    /// Reads a row: its head and the lines under it. `None` for a head that is none.
    pub fn read(block: &'static str) -> Option<Self> {
        let (head, rest) = block.split_once('\n').unwrap_or((block, ""));
        let mut words = head.split(' ');
        let method = Method::read(words.next()?)?;
        let (path, id) = (words.next()?, words.next()?);
        let mut row = Self {
            id,
            name: None,
            about: "",
            method,
            paths: [path, path],
            scope: "",
            tokens: "bearer",
            versions: [None, None],
            path_fields: "",
            query: "",
            bodies: [None, None],
            content: Content::Json,
            result: None,
            promise: "",
            one_of: "",
            pages: [None, None],
            binary: false,
            repeat: match method {
                Method::Get | Method::Put => Repeat::Safe,
                _ => Repeat::Never,
            },
            status: if method == Method::Post { 201 } else { 200 },
            deprecated: [false, false],
            why: "",
        };
        for (name, value) in properties(rest) {
            row.set(name, value, [true, true]);
        }
        Some(row)
    }

    fn set(&mut self, name: &str, value: &'static str, of: [bool; 2]) {
        let each = |pair: &mut [Option<&'static str>; 2], value| {
            (0..2)
                .filter(|index| of[*index])
                .for_each(|index| pair[index] = Some(value));
        };
        match name {
            "v2" | "v3" => {
                let (inner, value) = value.split_once([' ', '\n']).unwrap_or((value, ""));
                self.set(inner, value, [name == "v2", name == "v3"]);
            }
            "none" => (0..2)
                .filter(|index| of[*index])
                .for_each(|index| self.paths[index] = ""),
            "path" if of == [false, true] => self.paths[1] = value,
            "path" => self.path_fields = value,
            "version" if of == [true, true] => self.versions[0] = Some(value),
            "version" => each(&mut self.versions, value),
            "name" => self.name = Some(value),
            "about" => self.about = value,
            "scope" => self.scope = value,
            "tokens" => self.tokens = if value == "none" { "" } else { value },
            "query" => self.query = value,
            "one-of" => self.one_of = value,
            "body" | "form" | "multipart" => {
                each(&mut self.bodies, value);
                self.content = match name {
                    "form" => Content::Form,
                    "multipart" => Content::Multipart,
                    _ => Content::Json,
                };
            }
            "returns" => self.result = Some(value),
            "has" => self.promise = value,
            "pages" => each(&mut self.pages, value),
            "binary" => self.binary = true,
            "repeat" => {
                self.repeat = match value {
                    "safe" => Repeat::Safe,
                    "look-up" => Repeat::LookUp,
                    _ => Repeat::Never,
                };
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
            "why" => self.why = value,
            // `tests/operations.rs` finds a property that nobody knows.
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
    pub fn pages_in(&self, version: Version) -> Option<(&'static str, Paging)> {
        let mut words = self.pages[version as usize]?.split(' ');
        let items = words.next()?;
        let paging = match (words.next().unwrap_or("once"), words.next()) {
            (name, Some(place)) => Paging::Cursor(name, place),
            ("startAfter", None) => Paging::StartAfter,
            ("once", None) => Paging::Once,
            (name @ ("page" | "pageNumber"), None) => Paging::Page(name),
            (name, None) => Paging::Count(name),
        };
        Some((items, paging))
    }

    /// The area, which is the first word of the id.
    pub fn area(&self) -> &'static str {
        self.id.split('.').next().unwrap_or(self.id)
    }

    /// The second word of the id.
    pub fn verb_noun(&self) -> &'static str {
        self.id.split_once('.').map_or(self.id, |(_, name)| name)
    }

    /// What it does, in one line: the row's own sentence, or one of the id's words. `calendars.getSchedule` reads a
    /// schedule, `products.delete` deletes a product.
    pub fn summary(&self) -> String {
        if !self.about.is_empty() {
            return self.about.to_owned();
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
    pub fn path_in(&self, version: Version) -> Option<&'static str> {
        let path = self.paths[version as usize];
        (!path.is_empty()).then_some(path)
    }

    /// The path in the first version that has the operation.
    pub fn path(&self) -> &'static str {
        self.path_in(Version::V2).unwrap_or(self.paths[1])
    }

    /// What the body is in `version`.
    pub fn body_in(&self, version: Version) -> Option<&'static str> {
        self.bodies[version as usize]
    }

    /// The names in braces of a path, in order.
    pub fn path_parameters(path: &'static str) -> impl Iterator<Item = &'static str> {
        path.split('{')
            .skip(1)
            .filter_map(|part| part.split('}').next())
    }
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

/// The properties under a head: name and value, what stands further in included.
pub(crate) fn properties(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut rest = text;
    core::iter::from_fn(move || {
        let start = rest.find(|c: char| !c.is_whitespace())?;
        let body = slice(rest, start..rest.len());
        let mut lines = parts(body, b'\n');
        let mut end = lines.next()?.len();
        for further in lines.take_while(|line| line.starts_with("  ")) {
            end += 1 + further.len();
        }
        let line = slice(body, 0..end);
        rest = slice(body, end..body.len());
        let (name, value) = line.split_once([' ', '\n']).unwrap_or((line, ""));
        Some((name, value.trim()))
    })
}
