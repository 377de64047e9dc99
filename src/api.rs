//! A system as a value: its URL, its authentication, its errors and its operations. HighLevel is
//! [`crate::highlevel::api`]; another system is defined by two texts, in the syntax of [`Api::read`] and
//! [`crate::operation`]:
//!
//! ```
//! use std::sync::Arc;
//!
//! use leadbridge::api::{Api, Area};
//! use leadbridge::schema::Rules;
//! use leadbridge::session::Secret;
//! use leadbridge::{Call, Session, Step, json};
//!
//! # fn main() -> Result<(), leadbridge::Error> {
//! let members = "
//! POST /members members.create
//!   body Member
//! model Member
//!   name! string(1..40)
//!   email email?
//! ";
//! let gym = Api::read("api Gym https://api.gym.example\n  auth basic\n  message message")?;
//! let gym = gym.with_area(Area::new("members", members, ["", ""], Rules::NONE));
//! let session = Session::of(Arc::new(gym)).with_secret(Secret::basic("user", "password")?);
//! let error = Call::new("members.create", json!({ "body": { "nmae": "Ada" } }), &session).unwrap_err();
//! assert_eq!(error.problems()[0].path, "body.nmae");
//!
//! let mut call = Call::new("members.create", json!({ "body": { "name": "Ada" } }), &session)?;
//! let Step::Send { request, .. } = call.poll(&session, 0) else { panic!() };
//! assert_eq!(request.url, "https://api.gym.example/members");
//! # Ok(())
//! # }
//! ```

use core::fmt;
use std::borrow::Cow;
use std::ops::{Deref, Range};
use std::sync::{Arc, OnceLock};

use crate::check::nearest;
use crate::error::{Code, Error};
use crate::operation::{Operation, head_of};
use crate::retry::Limits;
use crate::schema::packed;
use crate::schema::{Models, Rules, blocks, is_model, properties};
use crate::text::{IS_PACKAGED, cut, join, natural, parts, slice};

/// A group of operations and their models, parsed on first use.
#[derive(Debug)]
pub struct Area {
    /// The first part of the ids of its operations.
    pub name: Box<str>,
    /// The models.
    #[doc(hidden)]
    pub models: Models,
    /// The default values of the version header for v2 and v3.
    versions: [Box<str>; 2],
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    id: Range<usize>,
    block: Range<usize>,
    operation: OnceLock<Operation>,
}

impl Area {
    /// Creates an area from the text of its rows (see [`crate::operation`]) and models. A line `version` in the text
    /// replaces the first of `versions`, which are those of [`Api::versions`]. `rules` are the rules of the system.
    ///
    /// The text may be indented by any number of spaces per level; the first indented line determines it. Comments
    /// (`#`), empty lines, trailing spaces and `\r` are ignored.
    pub fn new(
        name: &str,
        text: impl Into<Cow<'static, str>>,
        versions: [&str; 2],
        rules: Rules,
    ) -> Self {
        let models = Models::new(packed(text.into()), rules);
        let source = models.source();
        let (mut versions, mut entries) = (versions.map(Box::from), Vec::new());
        for block in blocks(source) {
            let text = slice(source, block.clone());
            let head = cut(text, b'\n').map_or(text, |(head, _)| head);
            let end = block.start + head.len();
            if let Some((_, _, id)) = head_of(head) {
                entries.push(Entry {
                    id: end - id.len()..end,
                    block,
                    operation: OnceLock::new(),
                });
            } else if let Some(("version", value)) = cut(head, b' ') {
                versions[0] = value.into();
            }
        }
        Self {
            name: name.into(),
            versions,
            entries,
            models,
        }
    }

    fn operation(&self, at: usize) -> &Operation {
        let entry = &self.entries[at];
        entry.operation.get_or_init(|| {
            let source = self.models.source();
            let block = slice(source, entry.block.clone());
            // The entries are made from lines that were parsed as a head.
            let versions = self.versions.each_ref().map(|version| &**version);
            Operation::read(block, &self.models, versions).expect("a head")
        })
    }

    /// Reports rows, properties and types that are not parsed, for tests of a table.
    pub fn lint(&self) -> Vec<String> {
        let source = self.models.source();
        let mut found = Vec::new();
        for (at, entry) in self.entries.iter().enumerate() {
            let id = slice(source, entry.id.clone());
            if cut(id, b'.').is_none_or(|(area, _)| *area != *self.name) {
                found.push(join(&[
                    id,
                    " does not begin with the name of the area, ",
                    &self.name,
                ]));
            }
            let mut before = self.entries.iter().take(at);
            if before.any(|other| slice(source, other.id.clone()) == id) {
                found.push(join(&[id, " is defined twice"]));
            }
            // Of another area, the operations are not known here.
            let how = self.operation(at).look_up.as_ref();
            let is_own = |id: &str| cut(id, b'.').is_none_or(|(area, _)| *area == *self.name);
            let is_known = |id: &str| {
                let mut ids = self.entries.iter();
                ids.any(|entry| slice(source, entry.id.clone()) == id)
            };
            if let Some(how) = how.filter(|how| is_own(&how.id) && !is_known(&how.id)) {
                found.push(join(&[
                    id,
                    ": look-up names ",
                    &how.id,
                    ", which is not an operation",
                ]));
            }
        }
        for block in blocks(source) {
            let text = slice(source, block);
            let (head, rest) = cut(text, b'\n').unwrap_or((text, ""));
            let word = head.split(' ').next().unwrap_or_default();
            if head_of(head).is_some() {
                crate::operation::lint(head, rest, &self.models, &mut found);
            } else if is_model(word) {
                let name = head.split(' ').nth(1).unwrap_or_default();
                let names = self.models.iter().filter(|model| *model.name == *name);
                let is_twice = names.count() > 1;
                if is_twice && !found.iter().any(|known| known.starts_with(name)) {
                    found.push(join(&[name, " is defined twice"]));
                }
                crate::schema::lint(head, rest, &self.models, &mut found);
            } else if word != "version" {
                found.push(join(&[head, " is neither a row nor a model"]));
            }
        }
        found
    }
}

/// An operation of an area. Cloning is cheap; it keeps the area alive.
#[derive(Clone, Debug)]
pub struct Row {
    area: Arc<Area>,
    at: usize,
}

impl Row {
    /// The models that its schemas refer to.
    #[doc(hidden)]
    pub fn models(&self) -> &Models {
        &self.area.models
    }
}

impl Deref for Row {
    type Target = Operation;

    fn deref(&self) -> &Operation {
        self.area.operation(self.at)
    }
}

/// How a token is sent.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub enum Auth {
    /// `Authorization: Bearer …` (RFC 6750).
    #[default]
    Bearer,
    /// `Authorization: Basic …` (RFC 7617); create the token with `Secret::basic`.
    Basic,
    /// A header with this name.
    Header(Box<str>),
}

/// An error code for responses with a status and certain phrases in their message.
#[derive(Clone, Debug)]
#[doc(hidden)]
pub struct Meaning {
    /// The HTTP status.
    pub status: u16,
    /// Phrases in lower case; the message must contain one of them.
    pub phrases: Vec<Box<str>>,
    /// The error code.
    pub code: Code,
}

/// How error responses are read. Paths such as `error.message` refer to the body.
#[derive(Clone, Debug, Default)]
#[doc(hidden)]
pub struct Errors {
    /// The path of a value that is `false` if the request failed although its status is 2xx.
    pub flag: Option<Box<str>>,
    /// The paths of the message; the first that has a value is used.
    pub messages: Vec<Box<str>>,
    /// The path of the trace id.
    pub trace: Box<str>,
    /// The paths of the existing record's id and of the field with the same value, in the error for a duplicate.
    pub duplicate: Option<[Box<str>; 2]>,
    /// The error codes by status and message; the first match is used.
    pub meanings: Vec<Meaning>,
}

/// A system: its URL, its authentication, its errors and its operations.
#[derive(Clone)]
pub struct Api {
    /// The name.
    pub name: Box<str>,
    /// The base URL, without a trailing slash.
    pub base_url: Box<str>,
    /// How a token is sent.
    pub auth: Auth,
    /// The name of the version header, if there is one.
    pub version_header: Option<Box<str>>,
    /// The default values of the version header for v2 and v3.
    #[doc(hidden)]
    pub versions: [Box<str>; 2],
    /// How error responses are read.
    #[doc(hidden)]
    pub errors: Errors,
    /// The names of the rate limit headers.
    #[doc(hidden)]
    pub limits: Limits,
    areas: Vec<Arc<Area>>,
    /// The names of areas that can be loaded, separated by spaces.
    loadable: Box<str>,
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Api");
        shown
            .field("name", &self.name)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

impl Api {
    /// Parses the definition of a system, without its operations, from text such as `src/highlevel/api.txt`:
    ///
    /// | property | meaning |
    /// |---|---|
    /// | head | `api`, the name, the base URL |
    /// | `auth` | `bearer`, `basic`, or `header` and its name |
    /// | `version` | the version header, and its values for v2 and v3 |
    /// | `limits` | the headers with the number of requests left in the day, and with the length of the rate limit window |
    /// | `message`, `trace` | paths in the response: of the message (the first that has a value), of the trace id |
    /// | `duplicate` | paths in the error for a duplicate: of the existing record's id, of the field with the same value |
    /// | `flag` | the path of a value that is `false` if the request failed although its status is 2xx |
    /// | a status | an error code, and phrases separated by `|`: the code of a response with that status and one of the phrases |
    ///
    /// # Errors
    /// [`Code::Configuration`] with the property that is invalid.
    pub fn read(text: &str) -> Result<Self, Error> {
        let text = &*packed(text.to_owned().into());
        let text = text.trim_start();
        let (head, rest) = cut(text, b'\n').unwrap_or((text, ""));
        let mut words = head.split(' ');
        let is_head = words.next() == Some("api");
        let mut api = Self {
            name: words.next().unwrap_or_default().into(),
            base_url: words.next().unwrap_or_default().into(),
            auth: Auth::Bearer,
            version_header: None,
            versions: ["".into(), "".into()],
            errors: Errors::default(),
            limits: Limits::default(),
            areas: Vec::new(),
            loadable: "".into(),
        };
        let is_url = ["https://", "http://"]
            .iter()
            .any(|start| api.base_url.starts_with(start));
        if !is_head
            || api.name.is_empty()
            || !is_url
            || words.next().is_some()
            || api.base_url.ends_with('/')
        {
            return Err(invalid("api", head));
        }
        for (name, value) in properties(rest) {
            api.set(name, value).ok_or_else(|| invalid(name, value))?;
        }
        Ok(api)
    }

    fn set(&mut self, name: &str, value: &str) -> Option<()> {
        let (first, rest) = cut(value, b' ').unwrap_or((value, ""));
        // The tables of a package are checked by the tests.
        let has_gap = |text: &str, mark| !IS_PACKAGED && parts(text, mark).any(str::is_empty);
        if has_gap(value, b' ') {
            return None;
        }
        match name {
            "auth" => {
                self.auth = match (first, rest) {
                    ("bearer", "") => Auth::Bearer,
                    ("basic", "") => Auth::Basic,
                    ("header", name) => Auth::Header(word(name)?),
                    _ => return None,
                }
            }
            "version" => {
                let (v2, v3) = cut(rest, b' ').unwrap_or((rest, rest));
                self.version_header = Some(first.into());
                self.versions = [v2.into(), v3.into()];
            }
            "limits" => {
                self.limits = Limits {
                    daily: Some(first.into()),
                    interval: match rest {
                        "" => None,
                        name => Some(word(name)?),
                    },
                };
            }
            "message" => self.errors.messages = value.split(' ').map(Box::from).collect(),
            "trace" => self.errors.trace = word(value)?,
            "flag" => self.errors.flag = Some(word(value)?),
            "duplicate" => self.errors.duplicate = Some([first.into(), word(rest)?]),
            status => {
                let code = Code::ALL.iter().find(|code| code.as_str() == first)?;
                // Without phrases, the code is that of every response with the status.
                if !rest.is_empty() && has_gap(rest, b'|') {
                    return None;
                }
                self.errors.meanings.push(Meaning {
                    status: natural(status)?.try_into().ok()?,
                    phrases: rest.split('|').map(Box::from).collect(),
                    code: *code,
                });
            }
        }
        Some(())
    }

    /// Adds an area, or replaces the one with its name. The first area stays first; the others are sorted by name.
    #[must_use]
    pub fn with_area(mut self, area: Area) -> Self {
        self.areas.retain(|known| known.name != area.name);
        let first = self.areas.len().min(1);
        let is_before = |known: &&Arc<Area>| known.name < area.name;
        let at = first + self.areas.iter().skip(first).take_while(is_before).count();
        self.areas.insert(at, Arc::new(area));
        self
    }

    /// Sets the names of areas that can be loaded, separated by spaces. The error for an unknown operation mentions
    /// them.
    #[must_use]
    #[doc(hidden)]
    pub fn with_loadable(mut self, names: &str) -> Self {
        self.loadable = names.into();
        self
    }

    /// The name of the area with this name, loaded or not, or of the one most similar to it.
    #[doc(hidden)]
    pub fn area_like(&self, name: &str) -> Option<&str> {
        let names = || {
            let loadable = self.loadable.split(' ').filter(|name| !name.is_empty());
            self.areas().map(|area| &*area.name).chain(loadable)
        };
        let own = names().find(|known| *known == name);
        own.or_else(|| nearest(name, names()))
    }

    /// All loaded areas.
    pub fn areas(&self) -> impl Iterator<Item = &Area> {
        self.areas.iter().map(|area| &**area)
    }

    /// The area with this name.
    pub fn area(&self, name: &str) -> Option<&Area> {
        self.areas().find(|area| *area.name == *name)
    }

    /// All operations, area by area.
    pub fn rows(&self) -> impl Iterator<Item = Row> {
        self.areas.iter().flat_map(|area| {
            (0..area.entries.len()).map(|at| Row {
                area: Arc::clone(area),
                at,
            })
        })
    }

    /// The ids of all operations.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.areas.iter().flat_map(|area| {
            let source = area.models.source();
            area.entries
                .iter()
                .map(move |entry| slice(source, entry.id.clone()))
        })
    }

    /// The operation with this id.
    pub fn find(&self, id: &str) -> Option<Row> {
        let (name, _) = cut(id, b'.')?;
        let area = self.areas.iter().find(|area| *area.name == *name)?;
        let source = area.models.source();
        let mut ids = area
            .entries
            .iter()
            .map(|entry| slice(source, entry.id.clone()));
        let at = ids.position(|known| known == id)?;
        Some(Row {
            area: Arc::clone(area),
            at,
        })
    }

    /// The operation with this id.
    ///
    /// # Errors
    /// [`Code::UnknownOperation`] with the most similar id.
    pub fn row(&self, id: &str) -> Result<Row, Error> {
        self.find(id).ok_or_else(|| {
            // The operations of an area that is not loaded are not known.
            let of_area = || {
                let (area, name) = cut(id, b'.')?;
                Some(join(&[
                    self.area_like(area).filter(|near| *near != area)?,
                    ".",
                    name,
                ]))
            };
            let near = nearest(id, self.ids()).map(str::to_owned).or_else(of_area);
            let near = near.map(|near| join(&["; did you mean ", &near, "?"]));
            let message = join(&["there is no operation ", id, &near.unwrap_or_default()]);
            Error::new(Code::UnknownOperation, message)
        })
    }
}

/// A value of exactly one word.
fn word(text: &str) -> Option<Box<str>> {
    (IS_PACKAGED || !text.is_empty() && cut(text, b' ').is_none()).then(|| text.into())
}

fn invalid(name: &str, value: &str) -> Error {
    let message = match value {
        "" if !IS_PACKAGED => join(&["`", name, "` in the definition of the system needs a value"]),
        _ => join(&[
            "`",
            name,
            "` in the definition of the system is invalid: ",
            value,
        ]),
    };
    Error::new(Code::Configuration, message)
}
