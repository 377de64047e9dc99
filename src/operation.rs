//! What a row is: one operation of the API, said as data.
//!
//! ```
//! use leadbridge::operation::{Area, get, post};
//!
//! const AREA: Area = Area::version("2021-07-28").operations(&[
//!     get("notes.list", "/contacts/{contactId}/notes").scope("contacts.readonly").returns("notes [Note]"),
//!     post("notes.create", "/contacts/{contactId}/notes").scope("contacts.write").body("body! string, title string"),
//! ]);
//! assert_eq!(AREA.operations[0].area(), "notes");
//! ```
//!
//! Fields are written in the language of [`crate::model`].

use crate::http::Method;

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
    /// Reads `v2` or `v3`.
    pub fn read(text: &str) -> Option<Self> {
        match text {
            "v2" => Some(Self::V2),
            "v3" => Some(Self::V3),
            _ => None,
        }
    }
}

/// How a list operation goes on to its next page.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Paging {
    /// `searchAfter` of the last item goes into the body; the sort must stay the same.
    SearchAfter,
    /// `meta.startAfter` and `meta.startAfterId` of the answer go into the query.
    StartAfter,
    /// `skip` in the query grows by what came.
    Skip,
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

/// One operation of the API.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// Our id, `area.verbNoun`, stable.
    pub id: &'static str,
    /// The name in HighLevel's catalogue of actions and triggers.
    pub name: Option<&'static str>,
    /// What it does, in one line.
    pub summary: &'static str,
    /// The method, the same in both versions.
    pub method: Method,
    /// The path with `{parameters}`, exactly as the specification has it: case and trailing slash count.
    pub path: &'static str,
    /// The path in v3 where it differs; empty where v3 lacks the operation.
    pub path_v3: Option<&'static str>,
    /// The scope a token needs, or an empty text where none is declared.
    pub scope: &'static str,
    /// The kinds of token taken, as the specification's security schemes name them.
    pub tokens: &'static str,
    /// The `Version` header of v2 where it differs from the area's.
    pub version: Option<&'static str>,
    /// Query fields.
    pub query: &'static str,
    /// Further query fields of v3.
    pub query_v3: &'static str,
    /// Body fields, or the name of a model; `None` where there is no body, an empty text for an empty object.
    pub body: Option<&'static str>,
    /// Fields of the answer, or the name of a model; `None` where the specification says nothing.
    pub result: Option<&'static str>,
    /// For a list: the name of the items in the answer, and how to go on.
    pub pages: Option<(&'static str, Paging)>,
    /// What a lost answer allows.
    pub repeat: Repeat,
    /// The status of success; any 2xx is taken as one.
    pub status: u16,
    /// Whether the specification calls it deprecated.
    pub deprecated: bool,
    /// Why the row differs from the specification; empty where it does not.
    pub differs: &'static str,
}

const fn row(method: Method, id: &'static str, path: &'static str) -> Operation {
    Operation {
        id,
        name: None,
        summary: "",
        method,
        path,
        path_v3: None,
        scope: "",
        tokens: "bearer",
        version: None,
        query: "",
        query_v3: "",
        body: None,
        result: None,
        pages: None,
        repeat: match method {
            Method::Get | Method::Put => Repeat::Safe,
            _ => Repeat::Never,
        },
        status: 200,
        deprecated: false,
        differs: "",
    }
}

/// A row that reads.
pub const fn get(id: &'static str, path: &'static str) -> Operation {
    row(Method::Get, id, path)
}

/// A row that adds or does. Its success is 201 unless [`Operation::ok`] says otherwise.
pub const fn post(id: &'static str, path: &'static str) -> Operation {
    let mut row = row(Method::Post, id, path);
    row.status = 201;
    row
}

/// A row that replaces.
pub const fn put(id: &'static str, path: &'static str) -> Operation {
    row(Method::Put, id, path)
}

/// A row that removes.
pub const fn delete(id: &'static str, path: &'static str) -> Operation {
    row(Method::Delete, id, path)
}

/// Builds one setter per line: the method's name, and what it sets.
macro_rules! setters {
    ($($(#[$doc:meta])+ $name:ident($($argument:ident: $kind:ty),*) $field:ident = $value:expr;)+) => {
        impl Operation {
            $($(#[$doc])+ #[must_use] pub const fn $name(mut self, $($argument: $kind),*) -> Self {
                self.$field = $value;
                self
            })+
        }
    };
}

setters! {
    /// The name in HighLevel's catalogue.
    named(name: &'static str) name = Some(name);
    /// One line on what it does.
    about(summary: &'static str) summary = summary;
    /// The path in v3.
    v3_path(path: &'static str) path_v3 = Some(path);
    /// v3 lacks it.
    v2_only() path_v3 = Some("");
    /// The scope a token needs.
    scope(scope: &'static str) scope = scope;
    /// The kinds of token taken.
    tokens(tokens: &'static str) tokens = tokens;
    /// The `Version` header of v2, where it is not the area's.
    versioned(version: &'static str) version = Some(version);
    /// Query fields.
    query(fields: &'static str) query = fields;
    /// Further query fields of v3.
    v3_query(fields: &'static str) query_v3 = fields;
    /// Body fields, or a model's name.
    body(fields: &'static str) body = Some(fields);
    /// Answer fields, or a model's name.
    returns(fields: &'static str) result = Some(fields);
    /// The list's items in the answer, and how to go on.
    pages(items: &'static str, paging: Paging) pages = Some((items, paging));
    /// What a lost answer allows.
    repeat(repeat: Repeat) repeat = repeat;
    /// The status of success.
    ok(status: u16) status = status;
    /// The specification calls it deprecated.
    deprecated() deprecated = true;
    /// Why the row differs from the specification.
    differs(why: &'static str) differs = why;
}

impl Operation {
    /// The area, which is the first word of the id.
    pub fn area(&self) -> &'static str {
        self.id.split('.').next().unwrap_or(self.id)
    }

    /// The path in `version`, or `None` where that version lacks the operation.
    pub fn path_in(&self, version: Version) -> Option<&'static str> {
        let path = match version {
            Version::V2 => self.path,
            Version::V3 => self.path_v3.unwrap_or(self.path),
        };
        (!path.is_empty()).then_some(path)
    }

    /// The names in braces of a path, in order.
    pub fn path_parameters(path: &'static str) -> impl Iterator<Item = &'static str> {
        path.split('{')
            .skip(1)
            .filter_map(|part| part.split('}').next())
    }

    /// The query fields in `version`, each list in the language of [`crate::model`].
    pub fn query_in(&self, version: Version) -> [&'static str; 2] {
        [
            self.query,
            if version == Version::V3 {
                self.query_v3
            } else {
                ""
            },
        ]
    }
}

/// Operations that belong together and share a `Version` header.
#[derive(Clone, Copy, Debug)]
pub struct Area {
    /// The `Version` header of v2.
    pub version: &'static str,
    /// One row per operation.
    pub operations: &'static [Operation],
}

impl Area {
    /// An area whose v2 operations carry this `Version` header.
    pub const fn version(version: &'static str) -> Self {
        Self {
            version,
            operations: &[],
        }
    }

    /// The area with its rows.
    #[must_use]
    pub const fn operations(mut self, operations: &'static [Operation]) -> Self {
        self.operations = operations;
        self
    }
}
