//! The dependencies between modules, by the floors in ARCHITECTURE.md.

use std::path::Path;

/// From the lowest to the highest. A module uses modules of lower floors and its own children only.
const FLOORS: &[&[&str]] = &[
    &["text"],
    &[
        "country", "date", "email", "http", "json", "phone", "timezone",
    ],
    &["error"],
    &["schema", "settings", "store"],
    &["check", "operation"],
    &["retry"],
    &["api"],
    &["highlevel"],
    &["session"],
    &["fields", "request", "response"],
    &["call"],
    &["catalogue", "paging"],
    &["edge", "sandbox"],
    &["blocking", "fetch"],
    &["bindings"],
];

/// Cargo compiles a crate once with the union of all features. So a feature may only add items; what must differ
/// between builds depends on `leadbridge_build`, which only the npm package sets.
#[test]
fn features_only_add() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut wrong = Vec::new();
    visit(&root.join("src"), &mut |path, text| {
        for (at, _) in text.match_indices("cfg!(") {
            let inside = text[at..].split([';', '{']).next().unwrap();
            if inside.contains("feature") {
                wrong.push(format!("{}: {inside}", path.display()));
            }
        }
    });
    let build = std::fs::read_to_string(root.join("build.rs")).unwrap();
    if build.contains("CARGO_FEATURE") {
        wrong.push("build.rs reads a feature".to_owned());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn modules_use_only_lower_floors() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    let mut seen = Vec::new();
    visit(&src, &mut |path, text| {
        let relative = path.strip_prefix(&src).unwrap().with_extension("");
        let module = relative.iter().next().unwrap().to_str().unwrap().to_owned();
        if module == "lib" {
            return;
        }
        let Some(floor) = floor(&module) else {
            wrong.push(format!(
                "src/{}: {module} is on no floor",
                relative.display()
            ));
            return;
        };
        seen.push(module.clone());
        let lines: Vec<&str> = text
            .lines()
            .map(|line| line.split("//").next().unwrap())
            .collect();
        for (number, code) in lines.iter().enumerate() {
            for (at, _) in code.match_indices("crate::") {
                // A list in braces may have several lines.
                let rest = lines[number + 1..].concat();
                for name in names(&format!("{}{rest}", &code[at + 7..])) {
                    let may =
                        name == module || self::floor(&name).is_none_or(|other| other < floor);
                    if !may {
                        wrong.push(format!(
                            "src/{}.rs:{}: {module} may not use {name}",
                            relative.display(),
                            number + 1
                        ));
                    }
                }
            }
            let is_border = matches!(module.as_str(), "bindings" | "fetch");
            if !is_border
                && ["wasm_bindgen", "js_sys", "web_sys"]
                    .iter()
                    .any(|name| code.contains(name))
            {
                wrong.push(format!(
                    "src/{}.rs:{}: JavaScript belongs into bindings and fetch",
                    relative.display(),
                    number + 1
                ));
            }
        }
    });
    for name in FLOORS.iter().flat_map(|floor| floor.iter()) {
        if !seen.iter().any(|module| module == name) {
            wrong.push(format!("{name} is on a floor and has no file"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

/// The documentation and ARCHITECTURE.md show the same map, with the modules of each floor.
#[test]
fn both_documents_show_these_floors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap();
    let [architecture, library] = [read("ARCHITECTURE.md"), read("src/lib.rs")];
    let rows = |text: &str, start: &str| -> Vec<String> {
        let rows = text.lines().filter_map(|line| line.strip_prefix(start));
        let is_row = |row: &&str| {
            let number = row
                .get(..2)
                .and_then(|number| number.trim().parse::<usize>().ok());
            number.is_some() && row.get(2..4) == Some("  ")
        };
        rows.filter(is_row).map(str::to_owned).collect()
    };
    let shown = rows(&architecture, "");
    assert_eq!(shown, rows(&library, "//! "));
    let modules: Vec<Vec<&str>> = shown
        .iter()
        .rev()
        .map(|row| row[4..].split("   ").next().unwrap().split("  ").collect())
        .collect();
    assert_eq!(modules, FLOORS);
}

/// The modules after `crate::`: one, or several in braces.
fn names(text: &str) -> Vec<String> {
    let word = |text: &str| {
        text.trim()
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect::<String>()
    };
    match text.strip_prefix('{') {
        Some(list) => list
            .split(['}', ';'])
            .next()
            .unwrap()
            .split(',')
            .map(word)
            .collect(),
        None => vec![word(text)],
    }
}

/// Calls `act` with the path and the text of each Rust file in a folder.
pub(crate) fn visit(folder: &Path, act: &mut dyn FnMut(&Path, &str)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            visit(&path, act);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            act(&path, &std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn modules_for_every_system_do_not_mention_highlevel() {
    for file in [
        "api",
        "blocking",
        "call",
        "call/look_up",
        "call/redirect",
        "call/step",
        "check",
        "catalogue",
        "date",
        "error",
        "fetch",
        "operation",
        "paging",
        "response",
        "request",
        "retry",
        "schema",
        "sandbox/parsed",
        "sandbox/collection",
        "sandbox/emulator",
        "sandbox/emulator/check",
        "sandbox/emulator/records",
        "sandbox/emulator/error",
        "sandbox/fault",
        "sandbox/limits",
        "sandbox/route",
        "sandbox/shape",
    ] {
        let path = format!("{}/src/{file}.rs", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        let code = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            let line = line.to_lowercase();
            for word in ["highlevel", "locationid", "leadconnector", "findduplicate"] {
                assert!(!line.contains(word), "{file}: {line}");
            }
        }
    }
}
