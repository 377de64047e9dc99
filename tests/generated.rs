//! `pkg/src/generated` says what the tables say. `UPDATE=1 cargo test generated` writes it.

use std::fmt::Write;
use std::path::Path;

use leadbridge::Code;
use leadbridge::http::Method;
use leadbridge::model::{Kind, Model, fields, words_in};
use leadbridge::models::{self, SEARCH_FIELDS};
use leadbridge::operation::{Operation, Paging, Version};
use leadbridge::operations::{self, AREAS, version_header};

const HEAD: &str =
    "// Made from the tables in src/ by `UPDATE=1 cargo test generated`. Do not edit.\n\n";

#[test]
fn generated_types_are_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("pkg/src/generated");
    let files = [
        ("models.ts", models_file()),
        ("api.ts", api_file()),
        ("operations.ts", operations_file()),
        ("ids.ts", ids_file()),
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
    out.push_str("/** Any JSON value. */\nexport type Json = string | number | boolean | null | Json[] | { [name: string]: Json }\n\n");
    out.push_str(
        "/** A field that the contact search knows. */\nexport type ContactSearchField =\n",
    );
    for (name, _) in SEARCH_FIELDS {
        writeln!(out, "  | '{name}'").unwrap();
    }
    out.push_str("  | `customFields.${string}`\n");
    for model in models::all() {
        writeln!(out, "\nexport interface {} {{", model.name).unwrap();
        out.push_str(&members(model, "  "));
        out.push_str("}\n");
    }
    out
}

fn members(model: &Model, indent: &str) -> String {
    let mut out = String::new();
    for field in fields(model.fields) {
        // Location and company come from the client where the caller leaves them out.
        let filled_in = matches!(field.name, "locationId" | "companyId");
        let mark = if field.required && !filled_in {
            ""
        } else {
            "?"
        };
        let kind = match (model.name, field.name) {
            ("ContactFilter", "field") => "ContactSearchField".to_owned(),
            _ => typescript(field.kind),
        };
        writeln!(out, "{indent}{}{mark}: {kind}", field.name).unwrap();
    }
    out
}

fn typescript(kind: &'static str) -> String {
    match Kind::read(kind) {
        Kind::Nullable(inner) => format!("{} | null", typescript(inner)),
        Kind::Union(kinds) => kinds
            .split('|')
            .map(typescript)
            .collect::<Vec<_>>()
            .join(" | "),
        Kind::Words(words) => words_in(words, Version::V3)
            .map(|word| format!("'{word}'"))
            .collect::<Vec<_>>()
            .join(" | "),
        Kind::List(item, _) => {
            let item = typescript(item);
            if item.contains('|') {
                format!("({item})[]")
            } else {
                format!("{item}[]")
            }
        }
        Kind::Model(model) => model.name.to_owned(),
        Kind::Plain(name, _) => match name {
            "number" | "integer" => "number",
            "numeric" => "number | string",
            "boolean" => "boolean",
            "any" => "Json",
            "object" => "{ [name: string]: Json }",
            _ => "string",
        }
        .to_owned(),
    }
}

fn object(text: &'static str) -> String {
    match models::find(text) {
        Some(model) => model.name.to_owned(),
        None if text.is_empty() => "{}".to_owned(),
        None => {
            let body = members(&Model::new("", text), "")
                .trim_end()
                .replace('\n', "; ");
            format!("{{ {body} }}")
        }
    }
}

fn params(operation: &'static Operation) -> (String, bool) {
    let mut parts: Vec<String> = Vec::new();
    let mut needed = false;
    for name in Operation::path_parameters(operation.path) {
        parts.push(format!("{name}: string"));
        needed = true;
    }
    for text in operation.query_in(Version::V3) {
        let model = Model::new("", text);
        needed |= fields(text).any(|field| field.required && field.name != "locationId");
        parts.extend(members(&model, "").lines().map(str::to_owned));
    }
    if let Some(text) = operation.body {
        let model = Model::read(text);
        let paged = operation.pages.is_some();
        let required = |name: &str| name != "locationId" && !(paged && name == "pageLimit");
        let is_needed = fields(model.fields).any(|field| field.required && required(field.name))
            || !model.one_of.is_empty();
        let kind = match paged {
            true => format!(
                "Omit<{0}, 'pageLimit'> & Partial<Pick<{0}, 'pageLimit'>>",
                object(text)
            ),
            false => object(text),
        };
        parts.push(format!("body{}: {kind}", if is_needed { "" } else { "?" }));
        needed |= is_needed;
    }
    if operation.pages.is_some() {
        parts.push("after?: string".to_owned());
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

fn item(operation: &'static Operation) -> Option<String> {
    let (items, _) = operation.pages?;
    let text = operation.result?;
    let field = fields(Model::read(text).fields).find(|field| field.name == items)?;
    Some(typescript(field.kind).trim_end_matches("[]").to_owned())
}

fn api_file() -> String {
    let mut used: Vec<&str> = Vec::new();
    let mut body = String::new();
    for (area, table) in AREAS {
        writeln!(body, "\nexport interface {} {{", pascal(area)).unwrap();
        for operation in table.operations {
            let name = operation.id.split('.').nth(1).unwrap();
            let (params, needed) = params(operation);
            let mark = if needed { "" } else { "?" };
            let result = match item(operation) {
                Some(item) => format!("List<{item}>"),
                None => format!(
                    "Reply<{}>",
                    operation.result.map_or("Json".to_owned(), object)
                ),
            };
            let gone = if operation.deprecated {
                "\n   * @deprecated by HighLevel\n  "
            } else {
                ""
            };
            let versions = if operation.path_in(Version::V3).is_none() {
                ", v2 only"
            } else {
                ""
            };
            let scope = if operation.scope.is_empty() {
                String::new()
            } else {
                format!(" Scope {}.", operation.scope)
            };
            writeln!(
                body,
                "  /** {} `{} {}`{versions}.{scope}{gone} */",
                operation.summary, operation.method, operation.path
            )
            .unwrap();
            writeln!(
                body,
                "  {name}(params{mark}: {params}, options?: CallOptions): {result}"
            )
            .unwrap();
        }
        body.push_str("}\n");
    }
    body.push_str("\n/** Every operation as a method of its area. */\nexport interface Api {\n");
    for (area, _) in AREAS {
        writeln!(body, "  {area}: {}", pascal(area)).unwrap();
    }
    body.push_str("}\n\n/** Parameters and result of each operation, by id. */\nexport interface Operations {\n");
    for operation in operations::all() {
        let (params, _) = params(operation);
        let result = operation.result.map_or("Json".to_owned(), object);
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
    for model in models::all() {
        let is_used = body.match_indices(model.name).any(|(at, name)| {
            let around = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
            around(body[..at].chars().next_back()) && around(body[at + name.len()..].chars().next())
        });
        if is_used {
            used.push(model.name);
        }
    }
    let json = body.contains("Json").then_some("Json");
    used.extend(json);
    used.sort_unstable();
    let imports = used
        .iter()
        .map(|name| format!("  {name},\n"))
        .collect::<String>();
    format!(
        "{HEAD}import type {{ CallOptions, List, Reply }} from '../types.js'\nimport type {{\n{imports}}} from './models.js'\n{body}"
    )
}

fn pascal(name: &str) -> String {
    name.split('_')
        .map(|word| word[..1].to_uppercase() + &word[1..])
        .collect()
}

fn operations_file() -> String {
    let mut out = HEAD.to_owned();
    out.push_str("import type { OperationRow } from '../types.js'\n\n/** Every operation that leadbridge knows, as data. */\nexport const operations: readonly OperationRow[] = [\n");
    for operation in operations::all() {
        let version = |version| match operation.path_in(version) {
            None => "null".to_owned(),
            Some(path) => format!(
                "{{ method: '{}', path: '{path}', version: '{}' }}",
                operation.method,
                version_header(operation, version)
            ),
        };
        let list = |text: &str| {
            text.split(' ')
                .filter(|word| !word.is_empty())
                .map(|word| format!("'{word}'"))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let mut names: Vec<String> = Vec::new();
        for name in Operation::path_parameters(operation.path) {
            names.push(format!(
                "{{ name: '{name}', in: 'path', type: 'string', required: true }}"
            ));
        }
        for field in operation.query_in(Version::V3).into_iter().flat_map(fields) {
            let kind = typescript(field.kind);
            names.push(format!(
                "{{ name: '{}', in: 'query', type: '{kind}', required: {} }}",
                field.name, field.required
            ));
        }
        writeln!(
            out,
            "  {{\n    id: '{}',\n    area: '{}',",
            operation.id,
            operation.area()
        )
        .unwrap();
        if let Some(name) = operation.name {
            writeln!(out, "    name: '{name}',").unwrap();
        }
        writeln!(out, "    summary: {:?},", operation.summary).unwrap();
        writeln!(
            out,
            "    v2: {},\n    v3: {},",
            version(Version::V2),
            version(Version::V3)
        )
        .unwrap();
        writeln!(
            out,
            "    scopes: [{}],\n    tokens: [{}],",
            list(operation.scope),
            list(operation.tokens)
        )
        .unwrap();
        writeln!(out, "    params: [{}],", names.join(", ")).unwrap();
        if let Some(body) = operation.body {
            writeln!(out, "    body: {:?},", object(body)).unwrap();
        }
        if let Some(result) = operation.result {
            writeln!(out, "    result: {:?},", object(result)).unwrap();
        }
        if let Some((items, paging)) = operation.pages {
            let by = match paging {
                Paging::SearchAfter => "searchAfter",
                Paging::StartAfter => "startAfter",
                Paging::Skip => "skip",
            };
            writeln!(out, "    pages: {{ items: '{items}', by: '{by}' }},").unwrap();
        }
        if operation.deprecated {
            out.push_str("    deprecated: true,\n");
        }
        let _ = Method::Get;
        out.push_str("  },\n");
    }
    out.push_str("]\n");
    out
}

/// One line an area; `*` marks lists. This is all that the client needs before the first call.
fn ids_file() -> String {
    let mut out = HEAD.to_owned();
    out.push_str("export const ids = `");
    for (index, (area, table)) in AREAS.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        out.push_str(area);
        for operation in table.operations {
            let mark = if operation.pages.is_some() { "*" } else { "" };
            write!(out, " {}{mark}", operation.id.split('.').nth(1).unwrap()).unwrap();
        }
    }
    out.push_str("`\n");
    out
}

fn codes_file() -> String {
    let mut out = HEAD.to_owned();
    out.push_str("/** What went wrong, in one word. */\nexport type Code =\n");
    for code in Code::ALL {
        writeln!(out, "  /** {} */\n  | '{code}'", code.meaning().trim()).unwrap();
    }
    out
}
