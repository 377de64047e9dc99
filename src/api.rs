//! One system as a value: its address, and its operations, area by area. HighLevel is [`crate::highlevel::api`]; another one
//! is two texts, in the words of [`Api::read`] and [`crate::operation`]:
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
//! let gym = Api::read("api Gym https://api.gym.example\n  auth basic\n  words message")?;
//! let gym = gym.with_area(Area::new("members", members, ["", ""], Rules::NONE));
//! let session = Session {
//!     token: Some(Secret::basic("user", "password")?),
//!     ..Session::of(Arc::new(gym))
//! };
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
use crate::text::{cut, join, natural, slice};

/// Operations that belong together, and the models that they name: a text, of which each part is read when it is first
/// asked for.
#[derive(Debug)]
pub struct Area {
    /// The first word of its ids.
    pub name: Box<str>,
    /// The models.
    pub models: Models,
    /// What the header of the version says for v2 and v3, where a row does not say its own.
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
    /// An area of this text: rows as [`crate::operation`] has them, models, and a line `version` where its rows have another
    /// version than the first of `versions`, which are those of [`Api::versions`]. `rules` are those of the system.
    ///
    /// Lines stand one space in for each step, or as many as the first one that stands in; of comments (`#`), empty lines,
    /// spaces at the end and `\r` nothing is read.
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
            // Only heads that can be read have an entry.
            let versions = self.versions.each_ref().map(|version| &**version);
            Operation::read(block, &self.models, versions).expect("a head")
        })
    }

    /// What its text says that nobody reads: heads, properties and types, for tests of a table.
    pub fn slips(&self) -> Vec<String> {
        let source = self.models.source();
        let mut slips = Vec::new();
        for (at, entry) in self.entries.iter().enumerate() {
            let id = slice(source, entry.id.clone());
            if cut(id, b'.').is_none_or(|(area, _)| *area != *self.name) {
                slips.push(join(&[id, " does not begin with the area, ", &self.name]));
            }
            let mut before = self.entries.iter().take(at);
            if before.any(|other| slice(source, other.id.clone()) == id) {
                slips.push(join(&[id, " is there twice"]));
            }
        }
        for block in blocks(source) {
            let text = slice(source, block);
            let (head, rest) = cut(text, b'\n').unwrap_or((text, ""));
            let word = head.split(' ').next().unwrap_or_default();
            if head_of(head).is_some() {
                crate::operation::slips(head, rest, &self.models, &mut slips);
            } else if is_model(word) {
                crate::schema::slips(head, rest, &self.models, &mut slips);
            } else if word != "version" {
                slips.push(join(&[head, " is no row and no model"]));
            }
        }
        slips
    }
}

/// An operation of an area, which it keeps alive: cheap to clone.
#[derive(Clone, Debug)]
pub struct Row {
    area: Arc<Area>,
    at: usize,
}

impl Row {
    /// The models that its fields name.
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
pub enum Auth {
    /// `Authorization: Bearer …` (RFC 6750)
    #[default]
    Bearer,
    /// `Authorization: Basic …` (RFC 7617); the token is what `Secret::basic` gives.
    Basic,
    /// A header of this name.
    Header(Box<str>),
}

/// What an answer of a status means that has one of some words.
#[derive(Clone, Debug)]
pub struct Meaning {
    /// The status.
    pub status: u16,
    /// Words in lower case, of which one is enough.
    pub says: Vec<Box<str>>,
    /// The meaning.
    pub code: Code,
}

/// How answers say that something went wrong. Places are those of the body, such as `error.message`.
#[derive(Clone, Debug, Default)]
pub struct Errors {
    /// A place that is `false` where nothing was done, though the status is that of a success.
    pub flag: Option<Box<str>>,
    /// Where the words are: the first of these places that has some.
    pub words: Vec<Box<str>>,
    /// Where the trace id is.
    pub trace: Box<str>,
    /// Where a duplicate says which record is there already, and by which field.
    pub duplicate: Option<[Box<str>; 2]>,
    /// What words mean, the first that fits.
    pub meanings: Vec<Meaning>,
}

/// One system.
#[derive(Clone)]
pub struct Api {
    /// Its name.
    pub name: Box<str>,
    /// The address of its API, without a slash at the end.
    pub base_url: Box<str>,
    /// How a token is sent.
    pub auth: Auth,
    /// The header that names the version, if there is one.
    pub version_header: Option<Box<str>>,
    /// What that header says for v2 and v3, where a row says nothing else.
    pub versions: [Box<str>; 2],
    /// How answers say that something went wrong.
    pub errors: Errors,
    /// Headers of rate limits.
    pub limits: Limits,
    areas: Vec<Arc<Area>>,
    /// Names of areas that may still come, separated by spaces.
    later: Box<str>,
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
    /// Reads what a system is, without its operations, from a text such as `src/highlevel/api.txt`:
    ///
    /// | property | says |
    /// |---|---|
    /// | head | `api`, the name, the address |
    /// | `auth` | `bearer`, `basic`, or `header` and its name |
    /// | `version` | the header that names the version, and what it says for v2 and v3 |
    /// | `limits` | the headers that say how many requests the day has left, and how long a window is |
    /// | `words`, `trace`, `duplicate`, `flag` | places in the answers: see [`Errors`] |
    /// | a status | a code, and words with a bar between them: what an answer with one of them means |
    ///
    /// # Errors
    /// [`Code::Configuration`] with the property that cannot be read.
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
            later: "".into(),
        };
        let is_url = ["https://", "http://"]
            .iter()
            .any(|start| api.base_url.starts_with(start));
        if !is_head || !is_url || words.next().is_some() || api.base_url.ends_with('/') {
            return Err(unread("api", head));
        }
        for (name, value) in properties(rest) {
            api.set(name, value).ok_or_else(|| unread(name, value))?;
        }
        Ok(api)
    }

    fn set(&mut self, name: &str, value: &str) -> Option<()> {
        let (first, rest) = cut(value, b' ').unwrap_or((value, ""));
        match name {
            "auth" => {
                self.auth = match first {
                    "bearer" => Auth::Bearer,
                    "basic" => Auth::Basic,
                    "header" if !rest.is_empty() => Auth::Header(rest.into()),
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
                    interval: Some(rest.into()),
                };
            }
            "words" => self.errors.words = value.split(' ').map(Box::from).collect(),
            "trace" => self.errors.trace = value.into(),
            "flag" => self.errors.flag = Some(value.into()),
            "duplicate" => self.errors.duplicate = Some([first.into(), rest.into()]),
            status => {
                let code = Code::ALL.iter().find(|code| code.as_str() == first)?;
                self.errors.meanings.push(Meaning {
                    status: natural(status)?.try_into().ok()?,
                    says: rest.split('|').map(Box::from).collect(),
                    code: *code,
                });
            }
        }
        Some(())
    }

    /// The same with an area, in place of one of its name. The first stays the first; behind it they stand by their names.
    #[must_use]
    pub fn with_area(mut self, area: Area) -> Self {
        self.areas.retain(|known| known.name != area.name);
        let first = self.areas.len().min(1);
        let is_before = |known: &&Arc<Area>| known.name < area.name;
        let at = first + self.areas.iter().skip(first).take_while(is_before).count();
        self.areas.insert(at, Arc::new(area));
        self
    }

    /// The same with the names of areas that may still come, separated by spaces: an unknown operation may be one of theirs.
    #[must_use]
    pub fn with_later(mut self, names: &str) -> Self {
        self.later = names.into();
        self
    }

    /// The name of the area that is meant: this one where there is one or may come one, or else the nearest.
    pub fn area_like(&self, name: &str) -> Option<&str> {
        let names = || {
            let later = self.later.split(' ').filter(|name| !name.is_empty());
            self.areas().map(|area| &*area.name).chain(later)
        };
        let own = names().find(|known| *known == name);
        own.or_else(|| nearest(name, names()))
    }

    /// Every area.
    pub fn areas(&self) -> impl Iterator<Item = &Area> {
        self.areas.iter().map(|area| &**area)
    }

    /// The area of this name.
    pub fn area(&self, name: &str) -> Option<&Area> {
        self.areas().find(|area| *area.name == *name)
    }

    /// Every row, area by area.
    pub fn rows(&self) -> impl Iterator<Item = Row> {
        self.areas.iter().flat_map(|area| {
            (0..area.entries.len()).map(|at| Row {
                area: Arc::clone(area),
                at,
            })
        })
    }

    /// The ids of all rows.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.areas.iter().flat_map(|area| {
            let source = area.models.source();
            area.entries
                .iter()
                .map(move |entry| slice(source, entry.id.clone()))
        })
    }

    /// The row with this id.
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

    /// The row with this id.
    ///
    /// # Errors
    /// [`Code::UnknownOperation`], with the nearest id.
    pub fn row(&self, id: &str) -> Result<Row, Error> {
        self.find(id).ok_or_else(|| {
            // The operations of an area that has not come are not known.
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

fn unread(name: &str, value: &str) -> Error {
    let message = join(&["the system's ", name, " cannot be read: ", value]);
    Error::new(Code::Configuration, message)
}
