//! The rows against the official specification. Every difference is explained by the row, or fails.

use std::collections::{BTreeMap, BTreeSet};

use leadbridge::model::{Kind, Model, fields, words_in};
use leadbridge::operation::{Operation, Version};
use leadbridge::operations;
use serde_json::Value;

use crate::support::shared;

const FILES: [(&str, Version, &[&str]); 4] = [
    ("openapi/v2/contacts.json", Version::V2, &["/contacts/"]),
    ("openapi/v3/contacts-v3.json", Version::V3, &["/contacts/"]),
    // Of the calendars, the appointments so far.
    (
        "openapi/v2/calendars.json",
        Version::V2,
        &[
            "/calendars/events/appointments",
            "DELETE /calendars/events/",
        ],
    ),
    (
        "openapi/v3/calendars-v3.json",
        Version::V3,
        &[
            "/calendars/events/appointments",
            "DELETE /calendars/events/",
        ],
    ),
];

#[test]
fn rows_say_what_the_specification_says() {
    let mut wrong = Vec::new();
    let mut compared = BTreeMap::new();
    for (file, version, places) in FILES {
        let Some(path) = shared(file) else { return };
        let document: Value =
            serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        for (path, methods) in document["paths"].as_object().unwrap() {
            for (method, said) in methods.as_object().unwrap() {
                let method = method.to_uppercase();
                let place = format!("{method} {path}");
                if !places
                    .iter()
                    .any(|start| place.starts_with(start) || path.starts_with(start))
                {
                    continue;
                }
                *compared.entry(file).or_insert(0) += 1;
                let row = operations::all().find(|row| {
                    row.method.as_str() == method && row.path_in(version) == Some(path.as_str())
                });
                match row {
                    None => wrong.push(format!("{file}: no row for {place}")),
                    Some(row) => compare(&document, row, version, said, &mut wrong),
                }
            }
        }
        for row in operations::all() {
            let Some(path) = row.path_in(version) else {
                continue;
            };
            let here = places.iter().any(|start| path.starts_with(start));
            if here && document["paths"][path][row.method.as_str().to_lowercase()].is_null() {
                wrong.push(format!("{file}: {} is not in the specification", row.id));
            }
        }
    }
    println!("compared: {compared:?}");
    assert_eq!((compared[FILES[0].0], compared[FILES[1].0]), (32, 31));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn compare(
    document: &Value,
    row: &'static Operation,
    version: Version,
    said: &Value,
    wrong: &mut Vec<String>,
) {
    let mut differ = |what: &str, ours: String, theirs: String| {
        if ours != theirs && row.differs.is_empty() {
            wrong.push(format!(
                "{} {version:?}: {what}: ours {ours}, theirs {theirs}",
                row.id
            ));
        }
    };
    let scopes = |said: &Value| {
        let all = said["security"]
            .as_array()
            .into_iter()
            .flatten()
            .flat_map(|one| one.as_object().unwrap());
        let mut kinds: Vec<(String, String)> = all
            .map(|(kind, scopes)| {
                let scopes = scopes
                    .as_array()
                    .unwrap()
                    .iter()
                    .filter_map(Value::as_str)
                    .collect::<Vec<_>>();
                (kind.clone(), scopes.join(" "))
            })
            .collect();
        kinds.sort();
        kinds
    };
    let [kind, scope] = scopes(said)
        .first()
        .map_or([String::new(), String::new()], |(kind, scope)| {
            [kind.clone(), scope.clone()]
        });
    differ("scope", row.scope.to_owned(), scope);
    differ("tokens", row.tokens.to_owned(), kind);
    differ(
        "deprecated",
        row.deprecated.to_string(),
        said["deprecated"].as_bool().unwrap_or(false).to_string(),
    );

    let parameters: Vec<&Value> = said["parameters"]
        .as_array()
        .into_iter()
        .flatten()
        .collect();
    let header = parameters.iter().find(|one| one["name"] == "Version");
    let header = header
        .and_then(|one| one["schema"]["enum"][0].as_str())
        .unwrap_or_default();
    differ(
        "Version",
        operations::version_header(row, version).to_owned(),
        header.to_owned(),
    );

    let theirs: BTreeSet<String> = parameters
        .iter()
        .filter(|one| one["in"] == "query")
        .map(|one| {
            parameter(
                one["name"].as_str().unwrap(),
                one["required"] == true,
                &type_of(document, &one["schema"]),
            )
        })
        .collect();
    let ours: BTreeSet<String> = row
        .query_in(version)
        .into_iter()
        .flat_map(fields)
        .map(|field| parameter(field.name, field.required, &ours_of(field.kind, version)))
        .collect();
    differ("query", format!("{ours:?}"), format!("{theirs:?}"));

    let codes: Vec<&String> = said["responses"]
        .as_object()
        .unwrap()
        .keys()
        .filter(|code| code.starts_with('2'))
        .collect();
    differ("status", row.status.to_string(), codes[0].clone());

    let body = &said["requestBody"]["content"]["application/json"]["schema"];
    match (row.body, body.is_null()) {
        (None, true) => {}
        (Some(_), true) | (None, false) => differ(
            "body",
            row.body.is_some().to_string(),
            (!body.is_null()).to_string(),
        ),
        (Some(text), false) => {
            let (ours, theirs) = (our_body(text, version), their_body(document, body));
            differ("body", format!("{ours:#?}"), format!("{theirs:#?}"));
            // Names and what is required must agree even where types are explained away, unless there is no schema.
            let names = |body: &BTreeMap<String, (bool, String)>| {
                body.iter()
                    .map(|(name, (required, _))| {
                        format!("{name}{}", if *required { "!" } else { "" })
                    })
                    .collect::<Vec<_>>()
            };
            if !theirs.is_empty() && names(&ours) != names(&theirs) {
                wrong.push(format!(
                    "{} {version:?}: body names: ours {:?}, theirs {:?}",
                    row.id,
                    names(&ours),
                    names(&theirs)
                ));
            }
        }
    }
}

fn parameter(name: &str, required: bool, kind: &str) -> String {
    format!("{name}{}: {kind}", if required { "!" } else { "" })
}

fn our_body(text: &'static str, version: Version) -> BTreeMap<String, (bool, String)> {
    fields(Model::read(text).fields)
        .map(|field| {
            (
                field.wire_name(version).to_owned(),
                (field.required, ours_of(field.kind, version)),
            )
        })
        .collect()
}

fn their_body(document: &Value, schema: &Value) -> BTreeMap<String, (bool, String)> {
    let schema = resolve(document, schema);
    let required: Vec<&str> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let properties = schema["properties"].as_object();
    properties
        .into_iter()
        .flatten()
        .map(|(name, property)| {
            let optional = if property["nullable"] == true {
                "?"
            } else {
                ""
            };
            let kind = format!("{}{optional}", type_of(document, property));
            (name.clone(), (required.contains(&name.as_str()), kind))
        })
        .collect()
}

/// Our type in the specification's words: formats are texts there.
fn ours_of(kind: &'static str, version: Version) -> String {
    match Kind::read(kind) {
        Kind::Nullable(inner) => format!("{}?", ours_of(inner, version)),
        Kind::Union(kinds) => kinds
            .split('|')
            .map(|kind| ours_of(kind, version))
            .collect::<Vec<_>>()
            .join("|"),
        Kind::Words(words) => {
            let mut words: Vec<&str> = words_in(words, version).collect();
            words.sort_unstable();
            words.join("|")
        }
        Kind::List(item, _) => format!("[{}]", ours_of(item, version)),
        Kind::Model(model) => {
            let names = fields(model.fields)
                .map(|field| field.wire_name(version))
                .collect::<BTreeSet<_>>();
            format!("{names:?}")
        }
        Kind::Plain(name, _) => match name {
            "number" | "integer" => "number",
            "boolean" => "boolean",
            "any" | "object" => "object",
            _ => "string",
        }
        .to_owned(),
    }
}

fn type_of(document: &Value, schema: &Value) -> String {
    let schema = resolve(document, schema);
    if let Some(all) = schema["allOf"].as_array() {
        return type_of(document, &all[0]);
    }
    for name in ["oneOf", "anyOf"] {
        if let Some(several) = schema[name].as_array() {
            return several
                .iter()
                .map(|one| type_of(document, one))
                .collect::<Vec<_>>()
                .join("|");
        }
    }
    if let Some(words) = schema["enum"].as_array() {
        let mut words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
        words.sort_unstable();
        return words.join("|");
    }
    if let Some(properties) = schema["properties"].as_object() {
        let names: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
        return format!("{names:?}");
    }
    match schema["type"].as_str() {
        Some("array") => format!("[{}]", type_of(document, &schema["items"])),
        Some(plain) => plain.to_owned(),
        None => "object".to_owned(),
    }
}

fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    match schema["$ref"].as_str() {
        Some(reference) => resolve(document, document.pointer(&reference[1..]).unwrap()),
        None => schema,
    }
}
