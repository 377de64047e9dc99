//! Compares the tables with the official specification: every difference must be explained in its row. `make drift
//! SPEC=…` prints all differences.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use leadbridge::api::Row;
use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::operation::{Content, Paging};
use leadbridge::paging::{Digest, Pages};
use leadbridge::schema::{Kind, Plain, Version, variants_in};

use crate::support::{api, shared};

#[test]
fn rows_match_the_specification() {
    let folder = match std::env::var_os("LEADBRIDGE_SPEC") {
        Some(path) => PathBuf::from(path),
        None => match shared("openapi") {
            Some(path) => path,
            None => return,
        },
    };
    let mut found = Vec::new();
    let mut compared = BTreeMap::new();
    for (name, version) in [("v2", Version::V2), ("v3", Version::V3)] {
        let mut seen = BTreeSet::new();
        for entry in std::fs::read_dir(folder.join(name))
            .expect("v2 and v3 are folders of the specification")
        {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            let document: Value = Value::read(&text).unwrap();
            for (path, methods) in document["paths"].as_object().unwrap() {
                for (method, said) in methods.as_object().unwrap() {
                    let method = method.to_uppercase();
                    if leadbridge::http::Method::read(&method).is_none() {
                        continue;
                    }
                    *compared.entry(name).or_insert(0) += 1;
                    let row = api().rows().find(|row| {
                        row.method.as_str() == method && row.path_in(version) == Some(path.as_str())
                    });
                    match row {
                        None => found.push((None, format!("{name}: no row for {method} {path}"))),
                        Some(row) => {
                            seen.insert(row.id.clone());
                            Comparison {
                                document: &document,
                                row: &row,
                                version,
                                found: &mut found,
                            }
                            .compare(said);
                        }
                    }
                }
            }
        }
        for row in api()
            .rows()
            .filter(|row| row.path_in(version).is_some() && !seen.contains(&row.id))
        {
            found.push((
                None,
                format!("{name}: {} is not in the specification", row.id),
            ));
        }
    }
    let (explained, bare): (Vec<_>, Vec<_>) = found.into_iter().partition(|(why, _)| why.is_some());
    for (why, difference) in &explained {
        println!(
            "explained: {difference}\n    because {}",
            why.as_deref().unwrap_or_default()
        );
    }
    println!(
        "compared: {compared:?}; {} differences explained, {} not",
        explained.len(),
        bare.len()
    );
    let lines: Vec<&str> = bare
        .iter()
        .map(|(_, difference)| difference.as_str())
        .collect();
    assert!(lines.is_empty(), "\n{}", lines.join("\n"));
}

struct Comparison<'a> {
    document: &'a Value,
    row: &'a Row,
    version: Version,
    found: &'a mut Vec<(Option<String>, String)>,
}

impl Comparison<'_> {
    fn differ(&mut self, what: &str, ours: &str, theirs: &str) {
        if ours == theirs {
            return;
        }
        let why = Some(String::from(self.row.why.clone())).filter(|why| !why.is_empty());
        // A long type is shown from the first difference.
        let same = ours
            .chars()
            .zip(theirs.chars())
            .take_while(|(a, b)| a == b)
            .count();
        let from = |text: &str| {
            text.chars()
                .skip(same.saturating_sub(40))
                .take(120)
                .collect::<String>()
        };
        let line = format!(
            "{} {:?}: {what}: ours …{}, theirs …{}",
            self.row.id,
            self.version,
            from(ours),
            from(theirs)
        );
        self.found.push((why, line));
    }

    fn compare(&mut self, said: &Value) {
        let row = self.row;
        let (tokens, scope) = security(said);
        if !tokens.is_empty() {
            self.differ("tokens", &row.tokens, &tokens);
        }
        if !scope.is_empty() {
            self.differ("scope", &row.scope, &scope);
        }
        let deprecated = row.deprecated[self.version as usize].to_string();
        self.differ(
            "deprecated",
            &deprecated,
            &said["deprecated"].as_bool().unwrap_or(false).to_string(),
        );

        let parameters: Vec<&Value> = said["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|one| resolve(self.document, one))
            .collect();
        let header = parameters.iter().find(|one| {
            one["in"] == "header"
                && one["name"]
                    .as_str()
                    .is_some_and(|name| name.eq_ignore_ascii_case("version"))
        });
        let header = header
            .and_then(|one| one["schema"]["enum"][0].as_str())
            .unwrap_or("none");
        self.differ(
            "Version",
            row.versions[self.version as usize]
                .as_deref()
                .unwrap_or("none"),
            header,
        );

        let query: BTreeSet<String> = parameters
            .iter()
            .filter(|one| one["in"] == "query")
            .map(|one| {
                member(
                    one["name"].as_str().unwrap(),
                    one["required"] == true,
                    &self.theirs(&one["schema"], 0),
                )
            })
            .collect();
        let ours: BTreeSet<String> = row
            .query
            .of(self.version)
            .map(|field| member(&field.name, field.required, &self.ours(&field.kind)))
            .collect();
        self.differ("query", &format!("{ours:?}"), &format!("{query:?}"));

        self.compare_pages(said, &parameters);

        let responses = said["responses"].as_object().unwrap();
        let status = responses.keys().filter(|code| code.starts_with('2')).max();
        if let Some(status) =
            status.filter(|_| self.version == Version::V2 || row.paths[0].is_empty())
        {
            self.differ("status", &row.status.to_string(), status);
        }

        let body = resolve(self.document, &said["requestBody"]);
        let written = match row.content {
            Content::Json => "application/json",
            Content::Form => "application/x-www-form-urlencoded",
            Content::Multipart => "multipart/form-data",
        };
        let Some(contents) = body["content"].as_object() else {
            self.differ(
                "body",
                &row.body_in(self.version).is_some().to_string(),
                "false",
            );
            return;
        };
        let Some(content) = contents.get(written) else {
            self.differ(
                "content",
                written,
                &contents.keys().cloned().collect::<Vec<_>>().join(" "),
            );
            return;
        };
        let theirs = self.theirs(&content["schema"], 0);
        let ours = match row.body_in(self.version) {
            None => "none".to_owned(),
            Some(Kind::Plain(Plain::Object, _)) => "object".to_owned(),
            Some(kind @ (Kind::Model(_) | Kind::Object(_))) => self.object(kind, 0),
            Some(kind) => self.ours(kind),
        };
        // A body without a schema is the same as an object without members.
        let plain = |text: String| {
            if matches!(text.as_str(), "any" | "{}") {
                "object".to_owned()
            } else {
                text
            }
        };
        self.differ("body", &plain(ours), &plain(theirs));
    }

    /// Checks that the paging parameter and the path of its value exist in the specification, that the items are an
    /// array in the response, and that a list in a single page has no paging parameter.
    fn compare_pages(&mut self, said: &Value, parameters: &[&Value]) {
        let Some((items, paging)) = self.row.pages_in(self.version) else {
            return;
        };
        let document = self.document;
        let query = parameters.iter().filter(|one| one["in"] == "query");
        let mut given: BTreeSet<&str> = query.filter_map(|one| one["name"].as_str()).collect();
        let body = &resolve(document, &said["requestBody"])["content"]["application/json"];
        given.extend(
            members(document, &body["schema"])
                .into_iter()
                .map(|(name, _)| name),
        );
        let (names, next): (&[&str], &str) = match &paging {
            Paging::Cursor(name, next) => (&[name], next),
            Paging::Count(name) | Paging::Page(name) => (&[name], ""),
            Paging::StartAfter => (&["startAfter", "startAfterId"], ""),
            Paging::Once => (&[], ""),
        };
        for name in names.iter().filter(|name| !given.contains(**name)) {
            self.differ("paging parameter", name, "none");
        }
        if let Paging::Page(name) = paging {
            // Without a page number, the response is the first page, and the next is the second.
            let said = parameters.iter().find(|one| one["name"] == **name);
            let said = said.map_or(&Value::Null, |one| &one["schema"]);
            let first = said["default"].as_u64().or(said["minimum"].as_u64());
            let mut pages = Pages::new(api(), &self.row.id, json!({}), self.version).unwrap();
            let page = Digest {
                count: 1,
                ..Digest::default()
            };
            pages.take(&page).unwrap();
            let cursor = Value::read(pages.cursor().unwrap()).unwrap();
            let second = (first.unwrap_or(1) + 1).to_string();
            self.differ("second page", &cursor[&**name].to_string(), &second);
        }
        let goes_on = GOES_ON.iter().find(|name| given.contains(**name));
        if let (Paging::Once, Some(name)) = (paging, goes_on) {
            self.differ("pages", "once", name);
        }

        let responses = said["responses"].as_object().unwrap();
        let success = responses.iter().filter(|(code, _)| code.starts_with('2'));
        let Some((_, success)) = success.max_by_key(|(code, _)| code.as_str()) else {
            return;
        };
        let answer = &resolve(document, success)["content"]["application/json"]["schema"];
        // Many responses have no schema, and some have that of a single item.
        let lists = lists_in(document, answer, "", 0);
        match items {
            // The first array in the response, or the response itself.
            "*" => {
                let deeper = lists.iter().find(|place| place.contains('.'));
                let at_top = lists.iter().any(|place| !place.contains('.'));
                if let Some(place) = deeper.filter(|_| !at_top) {
                    self.differ("items", items, place);
                }
            }
            _ if lists.is_empty() => {}
            _ if lists.iter().any(|place| place == items) => {}
            _ => self.differ("items", items, &lists.join(" or ")),
        }
        let (from, place) = match next.strip_prefix("last.") {
            Some(place) => (step(document, find(document, answer, items), "[]"), place),
            None => (answer, next),
        };
        let is_described = !next.is_empty() && !members(document, from).is_empty();
        if is_described && find(document, from, place).is_null() {
            self.differ("next value", next, "none");
        }
    }

    /// A type of ours in the terms of the specification, where formats are strings.
    fn ours(&self, kind: &Kind) -> String {
        self.ours_within(kind, 0)
    }

    fn ours_within(&self, kind: &Kind, depth: u32) -> String {
        match kind.resolve(self.row.models()) {
            Kind::Nullable(inner) => format!("{}?", self.ours_within(inner, depth)),
            Kind::Union(kinds) => several(kinds.iter().map(|kind| self.ours_within(kind, depth))),
            Kind::Enum(variants) => one_of(variants_in(variants, self.version).map(Value::to_text)),
            Kind::Array(item, bounds) => format!(
                "[{}]{}",
                self.ours_within(item, depth),
                limits(bounds.least.map(f64::from), bounds.most.map(f64::from))
            ),
            Kind::Map(inner) => format!("{{*{}}}", self.ours_within(inner, depth)),
            object @ (Kind::Model(_) | Kind::Object(_)) => self.object(object, depth + 1),
            Kind::Plain(plain, bounds) => {
                let limits = limits(bounds.least.map(f64::from), bounds.most.map(f64::from));
                match plain.name() {
                    name @ ("number" | "integer" | "boolean" | "any" | "object") => {
                        format!("{name}{limits}")
                    }
                    _ => format!("string{limits}"),
                }
            }
        }
    }

    fn object(&self, kind: &Kind, depth: u32) -> String {
        let models = self.row.models();
        // The filters of the contact search are recursive.
        if depth > 12 {
            return kind.write(models);
        }
        let members: BTreeSet<String> = kind
            .fields(models)
            .of(self.version)
            .map(|field| {
                member(
                    field.wire_name(self.version),
                    field.required,
                    &self.ours_within(&field.kind, depth),
                )
            })
            .collect();
        format!("{{{}}}", members.into_iter().collect::<Vec<_>>().join(", "))
    }

    fn theirs(&self, schema: &Value, depth: u32) -> String {
        let schema = resolve(self.document, schema);
        let optional = if schema["nullable"] == true { "?" } else { "" };
        if let Some(all) = schema["allOf"].as_array() {
            let mut merged = schema.as_object().unwrap().clone();
            merged.remove("allOf");
            for part in all.iter().map(|part| resolve(self.document, part)) {
                for (name, value) in part.as_object().unwrap() {
                    match (merged.get_mut(name), value) {
                        (Some(Value::Object(known)), Value::Object(more)) => {
                            known.extend(more.clone())
                        }
                        (Some(Value::Array(known)), Value::Array(more)) if name == "required" => {
                            known.extend(more.clone())
                        }
                        _ => {
                            merged.insert(name.clone(), value.clone());
                        }
                    }
                }
            }
            let inner = self.theirs(&Value::Object(merged), depth + 1);
            let end = if inner.ends_with('?') { "" } else { optional };
            return format!("{inner}{end}");
        }
        for name in ["oneOf", "anyOf"] {
            if let Some(kinds) = schema[name].as_array() {
                return format!(
                    "{}{optional}",
                    several(kinds.iter().map(|one| self.theirs(one, depth + 1)))
                );
            }
        }
        if let Some(words) = schema["enum"].as_array() {
            let flat: Vec<&Value> = words
                .iter()
                .flat_map(|word| {
                    word.as_array()
                        .map_or(vec![word], |list| list.iter().collect())
                })
                .collect();
            if flat.len() > 200
                && flat
                    .iter()
                    .all(|word| word.as_str().is_some_and(|word| word.len() == 2))
            {
                return format!("string{optional}");
            }
            let words = one_of(flat.iter().map(|word| {
                word.as_str()
                    .map_or_else(|| word.to_string(), str::to_owned)
            }));
            let words = if schema["type"] == "array" {
                format!("[{words}]")
            } else {
                words
            };
            return format!("{words}{optional}");
        }
        let number = |name: &str| schema[name].as_f64();
        let text = if schema["type"] == "array" || !schema["items"].is_null() {
            let item = if schema["items"].is_null() {
                "any".to_owned()
            } else {
                self.theirs(&schema["items"], depth + 1)
            };
            format!("[{item}]{}", limits(number("minItems"), number("maxItems")))
        } else if let Some(properties) = schema["properties"]
            .as_object()
            .filter(|properties| !properties.is_empty())
        {
            if depth > 30 {
                return "object".to_owned();
            }
            let required: Vec<&str> = schema["required"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            let members: BTreeSet<String> = properties
                .iter()
                .filter(|(_, value)| resolve(self.document, value)["readOnly"] != true)
                .map(|(name, value)| {
                    member(
                        name,
                        required.contains(&name.as_str()),
                        &self.theirs(value, depth + 1),
                    )
                })
                .collect();
            format!("{{{}}}", members.into_iter().collect::<Vec<_>>().join(", "))
        } else if schema["additionalProperties"]
            .as_object()
            .is_some_and(|more| !more.is_empty())
        {
            format!(
                "{{*{}}}",
                self.theirs(&schema["additionalProperties"], depth + 1)
            )
        } else {
            match schema["type"].as_str() {
                Some("string") => format!(
                    "string{}",
                    limits(
                        number("minLength").filter(|least| *least > 0.0),
                        number("maxLength")
                    )
                ),
                Some(kind @ ("number" | "integer")) => {
                    format!("{kind}{}", limits(number("minimum"), number("maximum")))
                }
                Some(kind) => kind.to_owned(),
                None => "any".to_owned(),
            }
        };
        format!("{text}{optional}")
    }
}

fn member(name: &str, required: bool, kind: &str) -> String {
    format!("{name}{}: {kind}", if required { "!" } else { "" })
}

fn one_of(words: impl Iterator<Item = String>) -> String {
    words
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect::<Vec<_>>()
        .join("|")
}

fn several(kinds: impl Iterator<Item = String>) -> String {
    one_of(kinds)
}

fn limits(least: Option<f64>, most: Option<f64>) -> String {
    let show = |number: Option<f64>| number.map_or(String::new(), |number| number.to_string());
    if least.is_none() && most.is_none() {
        String::new()
    } else {
        format!("({}..{})", show(least), show(most))
    }
}

/// The names of paging parameters.
const GOES_ON: [&str; 14] = [
    "after",
    "cursor",
    "lastDoc",
    "lastFaqId",
    "lastKnowledgeBaseId",
    "lastMessageId",
    "offset",
    "page",
    "pageNumber",
    "pageToken",
    "searchAfter",
    "skip",
    "startAfter",
    "startAfterId",
];

/// The members of an object schema, including those of its parts.
fn members<'a>(document: &'a Value, schema: &'a Value) -> Vec<(&'a str, &'a Value)> {
    let schema = resolve(document, schema);
    let own = schema["properties"].as_object().into_iter().flatten();
    let mut found: Vec<_> = own.map(|(name, value)| (name.as_str(), value)).collect();
    for parts in ["allOf", "oneOf", "anyOf"] {
        for part in schema[parts].as_array().into_iter().flatten() {
            found.extend(members(document, part));
        }
    }
    found
}

/// The schema of a member, or of the items of an array for `[]`; null if there is none.
fn step<'a>(document: &'a Value, schema: &'a Value, name: &str) -> &'a Value {
    if name == "[]" {
        return resolve(document, &resolve(document, schema)["items"]);
    }
    let found = members(document, schema);
    let found = found.into_iter().find(|(own, _)| *own == name);
    found.map_or(&Value::Null, |(_, value)| resolve(document, value))
}

/// The schema at a path such as `pagination.nextPageToken`.
fn find<'a>(document: &'a Value, schema: &'a Value, place: &str) -> &'a Value {
    place
        .split('.')
        .fold(schema, |schema, name| step(document, schema, name))
}

/// The paths of arrays in a response, at most two objects deep.
fn lists_in(document: &Value, schema: &Value, place: &str, depth: u32) -> Vec<String> {
    let schema = resolve(document, schema);
    if schema["type"] == "array" || !schema["items"].is_null() {
        return vec![place.trim_start_matches('.').to_owned()];
    }
    if depth > 2 {
        return Vec::new();
    }
    let inside = members(document, schema).into_iter();
    inside
        .flat_map(|(name, value)| lists_in(document, value, &format!("{place}.{name}"), depth + 1))
        .collect()
}

/// The kinds of token, and the scopes of the first.
fn security(said: &Value) -> (String, String) {
    let all: Vec<(&String, &Value)> = said["security"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|one| one.as_object().unwrap())
        .collect();
    let tokens = all
        .iter()
        .map(|(kind, _)| kind.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    let scope = all.first().map_or(String::new(), |(_, scopes)| {
        scopes
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(" ")
    });
    (tokens, scope)
}

/// Resolves a reference such as `#/components/schemas/Contact`.
fn at<'a>(document: &'a Value, reference: &str) -> &'a Value {
    let steps = reference.split('/').skip(1);
    steps.fold(document, |value, step| &value[step])
}

fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    match schema["$ref"].as_str() {
        Some(reference) => resolve(document, at(document, reference)),
        None => schema,
    }
}
