//! `pkg/src/generated` matches the tables. `UPDATE=1 cargo test generated` writes it.

mod typescript;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use leadbridge::Code;
use leadbridge::api::{Area, Row};
use leadbridge::highlevel::search::FIELDS as SEARCH_FIELDS;
use leadbridge::operation::Operation;
use leadbridge::schema::{Field, Fields, Kind, Model, Models, Plain, Variant, Version};

use crate::comments::{self, Headings};
use crate::floors;
use crate::support::{api, rows_of};

use typescript::*;

const HEAD: &str =
    "// Made from the tables in src/ by `UPDATE=1 cargo test generated`. Do not edit.\n\n";

#[test]
fn generated_types_are_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("pkg/src/generated");
    let files = [
        ("models.ts", models_file()),
        ("api.ts", api_file()),
        ("comments.ts", comments_file()),
        ("areas.ts", areas_file()),
        ("lists.ts", lists_file()),
        ("codes.ts", codes_file()),
    ];
    for (name, text) in files {
        let path = folder.join(name);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == text,
            "{} is out of date: run UPDATE=1 cargo test generated",
            path.display()
        );
    }
}

fn models_file() -> String {
    let mut out = HEAD.to_owned();
    out.push_str("import type { Blob } from '../host.js'\n\n/** Any JSON value. */\nexport type Json = string | number | boolean | null | Json[] | { [name: string]: Json }\n\n");
    out.push_str(
        "/** A field that the contact search knows. */\nexport type ContactSearchField =\n",
    );
    for (name, _) in SEARCH_FIELDS {
        writeln!(out, "  | '{name}'").unwrap();
    }
    out.push_str("  | `customFields.${string}`\n");
    let requested = requested_models();
    for (area, models, model) in models() {
        if model.alias.is_some() {
            continue;
        }
        writeln!(out, "\nexport interface {} {{", model.name).unwrap();
        let headings = Headings::model(model, area);
        let side = match requested.contains(&model.name) {
            true => Side::Request,
            false => Side::Response,
        };
        for (comment, member) in members(&model.name, &model.fields, models, &headings, side) {
            if let Some(comment) = comment {
                writeln!(out, "  /** {comment} */").unwrap();
            }
            writeln!(out, "  {member}").unwrap();
        }
        out.push_str("}\n");
    }
    for (_, models, model) in models() {
        if let Some(kind) = &model.alias {
            writeln!(
                out,
                "\nexport type {} = {}",
                model.name,
                typescript(kind, models)
            )
            .unwrap();
        }
    }
    out
}

/// All models, with their area and the models of that area.
fn models() -> Vec<(&'static str, &'static Models, &'static Model)> {
    let mut found: Vec<(&str, &Models, &Model)> = Vec::new();
    for area in api().areas() {
        for model in area.models.iter() {
            if !found.iter().any(|(.., known)| known.name == model.name) {
                found.push((&area.name, &area.models, model));
            }
        }
    }
    found
}

/// Where a type is used: an optional property of a request may be `undefined`, which is the same as leaving it out.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Request,
    Response,
}

/// The models of requests.
fn requested_models() -> BTreeSet<Box<str>> {
    let mut found = BTreeSet::new();
    for row in api().rows() {
        let models = row.models();
        for fields in [&row.path_fields, &row.query] {
            fields
                .iter()
                .for_each(|field| add_models(&field.kind, models, &mut found));
        }
        for body in row.bodies.iter().flatten() {
            add_models(body, models, &mut found);
        }
    }
    found
}

/// Adds the models of a type, and the models of their fields.
fn add_models(kind: &Kind, models: &Models, found: &mut BTreeSet<Box<str>>) {
    match kind {
        Kind::Nullable(inner) | Kind::Map(inner) | Kind::Array(inner, _) => {
            add_models(inner, models, found)
        }
        Kind::Union(kinds) => kinds
            .iter()
            .for_each(|kind| add_models(kind, models, found)),
        Kind::Object(fields) => fields
            .iter()
            .for_each(|field| add_models(&field.kind, models, found)),
        Kind::Model(index) => {
            let model = models.get(*index);
            if !found.insert(model.name.clone()) {
                return;
            }
            if let Some(alias) = &model.alias {
                add_models(alias, models, found);
            }
            for field in model.fields.iter() {
                add_models(&field.kind, models, found);
            }
        }
        Kind::Enum(_) | Kind::Plain(..) => {}
    }
}

fn params(operation: &Row, headings: &Headings) -> (String, bool) {
    let models = operation.models();
    let mut parts: Vec<String> = Vec::new();
    let mut needed = false;
    let filled_in = |name: &str| {
        matches!(
            name,
            "locationId" | "location_id" | "companyId" | "altId" | "altType"
        )
    };
    let in_path: Vec<&str> = Operation::path_parameters(operation.path()).collect();
    for name in &in_path {
        let mut fields = operation.path_fields.iter();
        let typed = fields.find(|field| *field.name == **name);
        let kind = typed.map_or("string".to_owned(), |field| typescript(&field.kind, models));
        let member = match filled_in(name) {
            true => optional(&quoted(name), &kind),
            false => format!("{}: {kind}", quoted(name)),
        };
        parts.push(inline((headings.comment(name).map(str::to_owned), member)));
        needed |= !filled_in(name);
    }
    let mut nested: Vec<String> = Vec::new();
    let lines = members("", &operation.query, models, headings, Side::Request)
        .into_iter()
        .map(inline);
    for ((field, _, required), line) in merged(&operation.query, models).into_iter().zip(lines) {
        needed |= required && !filled_in(&field.name);
        // A query parameter with the name of a path parameter is passed in `query`.
        if in_path.contains(&&*field.name) {
            nested.push(line)
        } else {
            parts.push(line)
        }
    }
    if !nested.is_empty() {
        parts.push(optional("query", &format!("{{ {} }}", nested.join("; "))));
    }
    let bodies: Vec<&Kind> = operation
        .bodies
        .iter()
        .flatten()
        .map(|body| &**body)
        .collect();
    if let Some(body) = bodies.first() {
        let model = match body {
            Kind::Model(model) => Some(models.get(*model)),
            _ => None,
        };
        let is_search = model.is_some_and(|model| *model.name == *"ContactSearch");
        let paged = operation.is_list() && is_search;
        let required = |name: &str| !(filled_in(name) || paged && name == "pageLimit");
        let is_object = matches!(
            body,
            Kind::Model(_) | Kind::Object(_) | Kind::Plain(Plain::Object, _)
        );
        let is_needed = !is_object
            || merged(body.fields(models), models)
                .iter()
                .any(|(field, _, is)| *is && required(&field.name))
            || model.is_some_and(|model| !model.one_of.is_empty());
        let mut kinds: Vec<String> = bodies
            .iter()
            .map(|kind| object(kind, models, headings, Side::Request))
            .collect();
        kinds.dedup();
        let kind = match paged {
            true => format!(
                "Omit<{0}, 'pageLimit'> & {{ pageLimit?: {0}['pageLimit'] | undefined }}",
                object(body, models, headings, Side::Request)
            ),
            false => kinds.join(" | "),
        };
        let member = match is_needed {
            true => format!("body: {kind}"),
            false => optional("body", &kind),
        };
        let mut lacking = Version::ALL.into_iter().filter(|version| {
            operation.path_in(*version).is_some() && operation.body_in(*version).is_none()
        });
        let only = lacking.next().map(|version| match version {
            Version::V2 => "v3 only".to_owned(),
            _ => "v2 only".to_owned(),
        });
        parts.push(inline((only, member)));
        needed |= is_needed;
    }
    if operation.is_list() {
        parts.push("after?: string | undefined".to_owned());
    }
    (
        if parts.is_empty() {
            "{}".to_owned()
        } else {
            format!("{{ {} }}", parts.join("; "))
        },
        needed,
    )
}

fn item(operation: &Row) -> Option<String> {
    if !operation.is_list() {
        return None;
    }
    let versions = Version::ALL.into_iter();
    let mut kinds: Vec<String> = versions
        .filter(|version| operation.path_in(*version).is_some())
        .map(|version| item_in(operation, version))
        .collect();
    kinds.dedup();
    Some(kinds.join(" | "))
}

fn item_in(operation: &Row, version: Version) -> String {
    let models = operation.models();
    let (items, _) = operation.pages_in(version).unwrap();
    let list = operation.result.as_ref().and_then(|result| {
        // `messages.messages` is an array in the model of that field.
        if let Kind::Array(..) = result {
            return Some(result);
        }
        let (mut inside, mut name) = (result.fields(models), items);
        while let Some((outer, rest)) = name.split_once('.') {
            let field = inside.named(outer, version)?;
            (inside, name) = (field.kind.fields(models), rest);
        }
        let is_list = |field: &Field| matches!(field.kind, Kind::Array(..));
        let mut fields = inside.of(version);
        let list = fields.find(|field| *field.name == *name || name == "*" && is_list(field))?;
        Some(&list.kind)
    });
    match list {
        Some(Kind::Array(item, _)) => typescript(item, models),
        // The specification of v2 declares the list of CSV files as one file.
        Some(kind @ Kind::Model(_)) => typescript(kind, models),
        _ => "Json".to_owned(),
    }
}

fn api_file() -> String {
    let mut body = String::new();
    for area in api().areas() {
        writeln!(
            body,
            "\nexport interface {}Operations {{",
            pascal(&area.name)
        )
        .unwrap();
        for operation in rows_of(area) {
            let name = operation.verb_noun();
            let (params, needed) = params(&operation, &Headings::request(&operation));
            let response = Headings::response(&operation);
            let mark = if needed { "" } else { "?" };
            let result = match item(&operation) {
                Some(item) => format!("List<{item}>"),
                None => format!(
                    "Reply<{}>",
                    operation
                        .result
                        .as_ref()
                        .map_or("Json".to_owned(), |result| object(
                            result,
                            &area.models,
                            &response,
                            Side::Response
                        ))
                ),
            };
            let gone = if operation.deprecated[0] || operation.deprecated[1] {
                "\n   * @deprecated by HighLevel\n  "
            } else {
                ""
            };
            let [v2, v3] = operation.paths.each_ref().map(|path| path.is_empty());
            let versions = match (v2, v3) {
                (false, true) => ", v2 only",
                (true, false) => ", v3 only",
                _ => "",
            };
            let scope = if operation.scope.is_empty() {
                String::new()
            } else {
                format!(" Scope {}.", operation.scope)
            };
            writeln!(
                body,
                "  /** {} `{} {}`{versions}.{scope}{gone} */\n  {name}(params{mark}: {params}, options?: CallOptions): {result}",
                operation.summary(), operation.method, operation.path()
            )
            .unwrap();
        }
        body.push_str("}\n");
    }
    body.push_str("\n/** Every operation as a method of its area. */\nexport interface Api {\n");
    for area in api().areas() {
        writeln!(body, "  {}: {}Operations", area.name, pascal(&area.name)).unwrap();
    }
    body.push_str("}\n\n/** Parameters and result of each operation, by id. */\nexport interface Operations {\n");
    for operation in api().rows() {
        // The comments are on the methods above.
        let (params, _) = params(&operation, &Headings::default());
        let result = operation.result.as_ref();
        let result = result.map_or("Json".to_owned(), |result| {
            object(
                result,
                operation.models(),
                &Headings::default(),
                Side::Response,
            )
        });
        writeln!(
            body,
            "  '{}': {{ params: {params}; result: {result} }}",
            operation.id
        )
        .unwrap();
    }
    body.push_str(
        "}\n\n/** The id of an operation. */\nexport type OperationId = keyof Operations\n",
    );
    let words: std::collections::BTreeSet<&str> =
        body.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    let mut used: Vec<&str> = models()
        .into_iter()
        .map(|(.., model)| &*model.name)
        .filter(|name| words.contains(name))
        .collect();
    used.push("Json");
    used.sort_unstable();
    let imports = used
        .iter()
        .map(|name| format!("  {name},\n"))
        .collect::<String>();
    format!(
        "{HEAD}import type {{ Blob }} from '../host.js'\nimport type {{ CallOptions, List, Reply }} from '../types.js'\nimport type {{\n{imports}}} from './models.js'\n{body}"
    )
}

fn pascal(name: &str) -> String {
    name[..1].to_uppercase() + &name[1..]
}

/// What the client needs before its first call: the operations that are lists, and the names of those of contacts. The
/// names of lists begin with `list` or `search`, with some exceptions, which are known by their shortest endings.
fn lists_file() -> String {
    let is_named = |row: &Row| {
        let name = row.verb_noun();
        name.starts_with("list") || name.starts_with("search")
    };
    let is_exception = |row: &Row| is_named(row) != row.is_list();
    let has_none = |area: &Area| rows_of(area).all(|row| !row.is_list());
    let mut areas = Vec::new();
    let mut endings = Vec::new();
    let all: Vec<Row> = api().areas().flat_map(rows_of).collect();
    for area in api().areas() {
        if has_none(area) && rows_of(area).any(|row| is_named(&row)) {
            areas.push(area.name.to_string());
            continue;
        }
        for row in rows_of(area).filter(is_exception) {
            let is_clear = |start: &usize| {
                let ending = &row.id[*start..];
                all.iter()
                    .all(|other| is_exception(other) || !other.id.ends_with(ending))
            };
            let start = (0..row.id.len()).rev().find(is_clear).unwrap();
            endings.push(row.id[start..].to_owned());
        }
    }
    endings.sort_unstable();
    endings.dedup();
    let contacts = api()
        .areas()
        .find(|area| &*area.name == "contacts")
        .unwrap();
    let mut names: Vec<String> = rows_of(contacts)
        .map(|row| row.verb_noun().to_owned())
        .collect();
    names.dedup();
    format!(
        "{HEAD}/** Endings of the ids of lists without `list` or `search` before their names, and of what has it and is none. */
export const exceptions =
  /({})$|^({})\\.(list|search)/

/** The names of the operations of contacts. */
export const contacts =
  '{}'
",
        endings.join("|"),
        areas.join("|"),
        names.join(" ")
    )
}

/// The modules with the tables that are loaded on first use.
fn areas_file() -> String {
    let mut out = HEAD.to_owned();
    out.push_str(
        "/** The tables that are loaded when they are called; that of contacts is built in. */\n",
    );
    out.push_str("export const areas: Record<string, () => Promise<{ text: string }>> = {\n");
    for area in api().areas().skip(1) {
        writeln!(
            out,
            "  {0}: () => import('../../wasm/areas/{0}.js'),",
            area.name
        )
        .unwrap();
    }
    out.push_str("}\n");
    out
}

/// The comments on fields, for documentation; no entry of the package loads this file.
fn comments_file() -> String {
    let mut out = HEAD.to_owned();
    out.push_str(
        "/** `src/comments.txt`: headings, and below them fields with a sentence each. */\n",
    );
    out.push_str("export const comments: string = `");
    let is_comment = |line: &&str| line.is_empty() || line.starts_with('#');
    for line in comments::TEXT.lines().filter(|line| !is_comment(line)) {
        writeln!(out, "{}", line.replace('`', "\\`")).unwrap();
    }
    out.push_str("`\n\n/** Further headings, and whose fields they explain: models of operations, areas of models. */\n");
    out.push_str("export const further: string = `");
    for (heading, owners) in comments::further_headings() {
        let owners: Vec<String> = owners.into_iter().collect();
        writeln!(out, "{heading} {}", owners.join(" ")).unwrap();
    }
    out.push_str("`\n");
    out
}

fn codes_file() -> String {
    let mut out = HEAD.to_owned();
    out.push_str("/** The kind of an error. */\nexport type Code =\n");
    for code in Code::ALL {
        writeln!(out, "  /** {} */\n  | '{code}'", code.meaning().trim()).unwrap();
    }
    out
}

#[test]
fn types_say_which_version_has_a_field() {
    let api = api_file();
    let search = api
        .lines()
        .find(|line| line.starts_with("  search(params?: { /** Search string. */ q?"));
    let search = search.expect("opportunities.search");
    assert!(search.contains(" v2 only. */ pipeline_id?: string | undefined"));
    assert!(search.contains(" v3 only. */ pipelineId?: string | undefined"));

    // In both versions, with different types.
    let both = "body: { /** Identifier of the location (sub-account). */ locationId?";
    assert!(api.contains(both));
    assert!(models_file().contains("`mins` is v3 only. */"));
}

#[test]
fn every_code_is_explained_with_a_remedy() {
    let page = include_str!("../docs/errors.md");
    for code in leadbridge::error::Code::ALL {
        let head = format!("| `{code}` | {} | ", code.meaning().trim());
        let row = page.lines().find(|line| line.starts_with(&head));
        assert!(row.is_some_and(|row| row.len() > head.len() + 5), "{head}");
    }
    let rows = page.lines().filter(|line| line.starts_with("| `")).count();
    // The other rows describe properties, and one is the head of the table.
    assert_eq!(rows, leadbridge::error::Code::ALL.len() + 7);
}

/// `build.rs` leaves all other operations out of the handler's build.
#[test]
fn the_handlers_build_has_the_operations_that_it_calls() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let build = std::fs::read_to_string(root.join("build.rs")).unwrap();
    let (_, list) = build.split_once("const EDGE_OPERATIONS").unwrap();
    let (list, _) = list.split_once("];").unwrap();

    let mut source = String::new();
    floors::visit(&root.join("src/edge"), &mut |_, text| source.push_str(text));
    for file in ["src/edge.rs", "src/bindings/edge.rs"] {
        source.push_str(&std::fs::read_to_string(root.join(file)).unwrap());
    }

    assert!(!operations_in(list).is_empty());
    assert_eq!(operations_in(list), operations_in(&source));
}

/// The ids of operations that stand in quotes.
fn operations_in(source: &str) -> BTreeSet<&str> {
    let quoted = source.split('"');
    quoted.filter(|text| api().find(text).is_some()).collect()
}
