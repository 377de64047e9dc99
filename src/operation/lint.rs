//! Checks for text in a row that has no effect; used by the tests of tables.

use crate::json::Value;
use crate::schema::{self, Fields, Kind, Models, Version, properties};
use crate::text::{cut, join, natural};

use super::{LookUp, Operation, Paging};

const KNOWN: &str = "name about none path version scope tokens query one-of body form multipart returns has pages \
                     binary repeat status deprecated why open secret written look-up usual";

/// Reports the parts of a row that are not parsed, and names of fields that the row lacks.
pub(crate) fn lint(head: &str, rest: &str, models: &Models, found: &mut Vec<String>) {
    let Some(row) = Operation::read(&join(&[head, "\n", rest]), models, ["", ""]) else {
        return;
    };
    let mut report = |parts: &[&str]| found.push(join(&[head, ": ", &join(parts)]));
    for (name, value) in properties(rest) {
        let (name, value) = match name {
            "v2" | "v3" => value.split_once([' ', '\n']).unwrap_or((value, "")),
            _ => (name, value),
        };
        let first = value.split(' ').next().unwrap_or_default();
        match name {
            "repeat" if !matches!(value, "safe" | "never") => {
                report(&["repeat must be safe or never, not ", value]);
            }
            "status" if !natural(value).is_some_and(|status| (100..600).contains(&status)) => {
                report(&["status must be an HTTP status, not ", value]);
            }
            "deprecated" if !matches!(value, "" | "v2" | "v3") => {
                report(&["deprecated must be empty, v2 or v3, not ", value]);
            }
            "one-of" => {
                for name in value.split(' ').filter(|name| !has(&row.query, name)) {
                    report(&["one-of names ", name, ", which is not in the query"]);
                }
            }
            "secret" => {
                for name in value.split(' ').filter(|name| !in_body(&row, name, models)) {
                    report(&["secret names ", name, ", which is not in the body"]);
                }
            }
            "usual" if !in_body(&row, first, models) => {
                report(&["usual names ", first, ", which is not in the body"]);
            }
            "usual" if cut(value, b' ').is_none_or(|(_, value)| Value::read(value).is_err()) => {
                report(&["usual needs a field and a JSON value: ", value]);
            }
            "written" => lint_place("written", value, &row, models, &mut report),
            "has" => {
                for place in value.split(' ') {
                    let path = place.trim_end_matches("[]").trim_end_matches("{}");
                    if path != "{" {
                        lint_place("has", path, &row, models, &mut report);
                    }
                }
            }
            "pages" => {
                let items = first;
                if items != "*" {
                    lint_place("pages", items, &row, models, &mut report);
                }
            }
            "look-up" => match LookUp::read(value) {
                None => report(&[
                    "look-up needs an operation and the path of the record: ",
                    value,
                ]),
                Some(how) => {
                    for name in how.by.iter().filter(|name| !in_body(&row, name, models)) {
                        report(&["look-up names ", name, ", which is not in the body"]);
                    }
                }
            },
            _ if KNOWN.split_whitespace().any(|known| known == name) => {}
            _ => report(&[name, " is not a property"]),
        }
    }
    for version in Version::ALL {
        let Some((_, paging)) = row.pages_in(version) else {
            continue;
        };
        let name: &str = match paging {
            Paging::Cursor(name, _) | Paging::Count(name) | Paging::Page(name) => name,
            Paging::StartAfter => "startAfter",
            Paging::Once => continue,
        };
        let body = row.body_in(version).map(|body| body.fields(models));
        let is_there = |fields: &Fields| fields.named(name, version).is_some();
        if !is_there(&row.query) && !body.is_some_and(is_there) {
            report(&[
                "pages names ",
                name,
                ", which is neither in the query nor in the body",
            ]);
            break;
        }
    }
    for (name, value) in properties(rest) {
        let (name, value) = match name {
            "v2" | "v3" => value.split_once([' ', '\n']).unwrap_or((value, "")),
            _ => (name, value),
        };
        match name {
            "body" | "form" | "multipart" | "returns" => {
                schema::lint_body(head, value, models, found);
            }
            "path" if !value.starts_with('/') => schema::lint_field(head, value, models, found),
            "query" => schema::lint_field(head, value, models, found),
            _ => {}
        }
    }
}

fn has(fields: &Fields, name: &str) -> bool {
    fields.iter().any(|field| *field.name == *name)
}

/// Whether the body of either version has a field; a body of any object has every field.
fn in_body(row: &Operation, name: &str, models: &Models) -> bool {
    row.bodies.iter().flatten().any(|body| match &**body {
        Kind::Object(_) | Kind::Model(_) => has(body.fields(models), name),
        _ => true,
    })
}

/// Reports a path in the response that `returns` lacks.
fn lint_place(
    property: &str,
    place: &str,
    row: &Operation,
    models: &Models,
    report: &mut dyn FnMut(&[&str]),
) {
    if row
        .result
        .as_ref()
        .is_some_and(|result| !leads(result, place, models))
    {
        report(&[property, " names ", place, ", which `returns` lacks"]);
    }
}

/// Whether a type may have a value at a path.
fn leads(kind: &Kind, place: &str, models: &Models) -> bool {
    let (name, rest) = cut(place, b'.').map_or((place, None), |(name, rest)| (name, Some(rest)));
    let inner = match kind.resolve(models) {
        Kind::Nullable(inner) => return leads(inner, place, models),
        Kind::Union(kinds) => return kinds.iter().any(|kind| leads(kind, place, models)),
        Kind::Array(item, _) if natural(name).is_some() => &**item,
        Kind::Map(inner) => &**inner,
        Kind::Object(_) | Kind::Model(_) => {
            let mut fields = kind.fields(models).iter();
            match fields.find(|field| *field.name == *name) {
                Some(field) => &field.kind,
                None => return place.is_empty(),
            }
        }
        Kind::Array(..) | Kind::Enum(_) => return place.is_empty(),
        Kind::Plain(..) => return true,
    };
    rest.is_none_or(|rest| leads(inner, rest, models))
}
