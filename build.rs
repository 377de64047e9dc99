//! Packs the tables into the crate. `src/operations`: one file per area, without comments; builds for apps and sites
//! omit the response schemas, which only types, tests and the sandbox need. `src/phone/regions.txt`: stored by column,
//! which compresses better than by line.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fmt::Write;
use std::fs;
use std::path::Path;

fn main() {
    pack_areas();
    pack_regions();
}

/// The operations that the edge handler calls. Its build has no others, and only the models of contacts.
const EDGE_OPERATIONS: [&str; 8] = [
    "contacts.addTags",
    "contacts.create",
    "contacts.createNote",
    "contacts.findDuplicate",
    "contacts.get",
    "contacts.listNotes",
    "contacts.update",
    "locations.listCustomFields",
];

fn pack_areas() {
    println!("cargo::rerun-if-changed=src/operations");
    // An environment variable set by the npm package's scripts, not a Cargo feature: features must only add.
    let build = env::var("LEADBRIDGE_BUILD").unwrap_or_default();
    println!("cargo::rerun-if-env-changed=LEADBRIDGE_BUILD");
    if !build.is_empty() {
        println!("cargo::rustc-cfg=leadbridge_build=\"{build}\"");
    }
    let is_small = build == "full" || build == "edge";
    let is_edge = build == "edge";
    let mut files: Vec<_> = fs::read_dir("src/operations")
        .expect("src/operations is there")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| {
            let is_called = |stem: &str| {
                EDGE_OPERATIONS
                    .iter()
                    .any(|id| id.split('.').next() == Some(stem))
            };
            !is_edge
                || path
                    .file_stem()
                    .is_some_and(|stem| is_called(&stem.to_string_lossy()))
        })
        .collect();
    // Contacts come first, because most calls use them.
    files.sort_by_key(|path| {
        (
            path.file_stem().is_none_or(|stem| stem != "contacts"),
            path.clone(),
        )
    });
    let mut out = String::from(
        "/// The name and text of each built-in area; contacts come first.\nconst AREAS: &[(&str, &str)] = &[\n",
    );
    let (mut loadable, mut names) = (String::new(), Vec::new());
    for path in files {
        let stem = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .expect("a name");
        let text = pack(
            &fs::read_to_string(&path).expect("a text"),
            is_small,
            is_edge.then_some(stem),
        );
        // Apps load the other areas on first use; `makeAreas` in `pkg/scripts/wasm.js` reads them from this file.
        if build == "full" && stem != "contacts" {
            writeln!(loadable, "# {}{}", camel(stem), text.trim_end()).expect("memory");
            names.push(camel(stem));
        } else {
            writeln!(out, "    ({:?}, {text:?}),", camel(stem)).expect("memory");
        }
    }
    write("loadable.txt", &loadable);
    writeln!(
        out,
        "];\n/// The names of the other areas, separated by spaces.\nconst LOADABLE: &str = {:?};",
        names.join(" ")
    )
    .expect("memory");
    write("areas.rs", &out);
}

/// Writes the columns of the numbering plans as constants with one line per plan. In the column of numbers, lengths
/// become letters after the prefixes, `a` for one digit: `6:900 6-8:8|[2-5]` becomes `900f8|[2-5]fh`.
fn pack_regions() {
    println!("cargo::rerun-if-changed=src/phone/regions.txt");
    let is_widget = env::var("LEADBRIDGE_BUILD").is_ok_and(|build| build == "widget");
    let text = fs::read_to_string("src/phone/regions.txt").expect("a text");
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        // The widget accepts all numbers of the calling codes that belong to no country.
        .filter(|line| !is_widget || !line.starts_with("001;"));
    let mut plans: Vec<Vec<&str>> = lines.map(|line| line.split(';').collect()).collect();
    println!("cargo::rerun-if-changed=src/phone/ranges.txt");
    let text = fs::read_to_string("src/phone/ranges.txt").expect("a text");
    for line in text.lines().filter(|_| !is_widget) {
        if let Some((region, numbers)) = line.split_once(';').filter(|_| !line.starts_with('#')) {
            let is_its = |plan: &&mut Vec<&str>| plan[0].split(' ').next() == Some(region);
            plans.iter_mut().find(is_its).expect("a plan")[4] = numbers;
        }
    }
    // For regions outside [`EXACT`], the widget has only the lengths of numbers and no grouping; the handler checks
    // their first digits.
    let loose: Vec<String> = plans.iter().map(|plan| lengths_of(plan)).collect();
    for (plan, numbers) in plans.iter_mut().zip(&loose) {
        if is_widget && !EXACT.contains(&plan[0].split(' ').next().expect("a region")) {
            plan[4] = numbers;
            plan[5] = "";
        }
    }
    // Sorted, so that similar lines are adjacent and compress better.
    plans.sort_by_key(|plan| plan[5]);
    let names = ["REGIONS", "CODES", "TRUNKS", "ABROAD", "NUMBERS", "SHAPES"];
    let mut out = String::new();
    for (column, name) in names.iter().enumerate() {
        let values: Vec<String> = plans
            .iter()
            .map(|plan| match *name {
                "NUMBERS" => plan[column].split(' ').map(pack_numbers).collect(),
                _ => plan[column].to_owned(),
            })
            .collect();
        writeln!(out, "const {name}: &str = {:?};", values.join("\n")).expect("memory");
    }

    println!("cargo::rerun-if-changed=src/phone/habits.txt");
    let text = fs::read_to_string("src/phone/habits.txt").expect("a text");
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut habits = Vec::new();
    let mut regions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in lines {
        let mut columns: Vec<String> = line.split(';').map(str::to_owned).collect();
        let (_, beginnings) = columns[1].split_once(':').expect("lengths and beginnings");
        let pairs: Vec<String> = beginnings.split('|').flat_map(first_pairs).collect();
        for region in columns[0].split(' ') {
            regions
                .entry(region.to_owned())
                .or_default()
                .extend(pairs.iter().cloned());
        }
        columns[1] = columns[1].split(' ').map(pack_numbers).collect();
        habits.push(columns.join(";"));
    }
    // For the mobile numbers of Argentina; see `phone::mobile`.
    regions.insert("AR".to_owned(), BTreeSet::from([String::new()]));
    let habitual: Vec<String> = regions
        .iter()
        .map(|(region, pairs)| match pairs.contains("") {
            true => region.clone(),
            false => region.clone() + &pairs.iter().map(String::as_str).collect::<String>(),
        })
        .collect();
    for (name, value) in [
        ("HABITS", habits.join("\n")),
        ("HABITUAL", habitual.join(" ")),
    ] {
        // The widget knows where there are habits, and leaves them to the handler.
        if !is_widget || name != "HABITS" {
            writeln!(out, "const {name}: &str = {value:?};").expect("memory");
        }
    }
    write("regions.rs", &out);
}

/// The first two digits of the numbers that a pattern such as `0[0-3][0-9]` matches; an empty string if the pattern has
/// only one digit.
fn first_pairs(pattern: &str) -> Vec<String> {
    let mut places: Vec<Vec<u8>> = Vec::new();
    let mut bytes = pattern.bytes();
    while let Some(byte) = bytes.next() {
        let mut place = Vec::new();
        if byte == b'[' {
            let class: Vec<u8> = bytes.by_ref().take_while(|byte| *byte != b']').collect();
            for (at, byte) in class.iter().enumerate() {
                match byte {
                    b'-' => place.extend(class[at - 1]..=class[at + 1]),
                    digit => place.push(*digit),
                }
            }
        } else {
            place.push(byte);
        }
        places.push(place);
    }
    let [first, second, ..] = places.as_slice() else {
        return vec![String::new()];
    };
    let pair = |first: u8| second.iter().map(move |second| [first, *second]);
    let pairs = first.iter().flat_map(|first| pair(*first));
    pairs
        .map(|pair| String::from_utf8_lossy(&pair).into_owned())
        .collect()
}

/// The regions for which the widget checks first digits and groups numbers.
const EXACT: &[&str] = &[
    "AE", "AT", "AU", "BE", "BR", "CA", "CH", "CL", "CO", "CZ", "DE", "DK", "ES", "FI", "FR", "GB",
    "GR", "IE", "IL", "IN", "IT", "MX", "MY", "NL", "NO", "NZ", "PH", "PL", "PT", "RO", "SA", "SE",
    "SG", "TR", "UA", "US", "ZA",
];

/// Reduces the numbers of a plan to their lengths: `6:900 8-9:[2-5]` becomes `6-9:[1-9]` for a trunk prefix of 0.
fn lengths_of(plan: &[&str]) -> String {
    let lengths = plan[4].split(' ').flat_map(|group| {
        let (lengths, _) = group.split_once(':').expect("lengths and beginnings");
        lengths.split('-')
    });
    let lengths: Vec<u8> = lengths
        .map(|length| length.parse().expect("a length"))
        .collect();
    let (least, most) = (lengths.iter().min(), lengths.iter().max());
    let first = if plan[2] == "0" { "[1-9]" } else { "[0-9]" };
    format!("{}-{}:{first}", least.expect("one"), most.expect("one"))
}

fn pack_numbers(numbers: &str) -> String {
    let (lengths, beginnings) = numbers.split_once(':').expect("lengths and beginnings");
    let letter = |length: &str| char::from(b'`' + length.parse::<u8>().expect("a length"));
    let letters: String = lengths.split('-').map(letter).collect();
    [beginnings, &letters].concat()
}

fn write(name: &str, text: &str) {
    let place = Path::new(&env::var_os("OUT_DIR").expect("cargo sets it")).join(name);
    fs::write(place, text).expect("a file is written");
}

/// Removes comments and empty lines, and indents by one space per level instead of two.
///
/// For the edge handler, `edge` is the name of the area.
fn pack(text: &str, is_small: bool, edge: Option<&str>) -> String {
    let mut out = String::from("\n");
    let (mut in_block, mut in_property, mut in_row) = (false, false, false);
    let mut head = "";
    for line in text
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
    {
        let content = line.trim();
        let depth = (line.len() - line.trim_start().len()) / 2;
        let word = content.split(' ').next().unwrap_or_default();
        match depth {
            0 => {
                let is_out = match word {
                    "answer" => is_small,
                    "model" | "words" => edge.is_some_and(|area| area != "contacts"),
                    "version" => false,
                    _ => {
                        let id = content.split(' ').nth(2).unwrap_or_default();
                        edge.is_some() && !EDGE_OPERATIONS.contains(&id)
                    }
                };
                (in_block, in_property) = (is_out, false);
                in_row = !matches!(word, "model" | "answer" | "words");
                head = content;
            }
            // A field of a model may have the name of a property.
            1 => in_property = is_small && in_row && matches!(word, "returns" | "why"),
            _ => {}
        }
        if !in_block && !in_property {
            writeln!(out, "{}{content}", " ".repeat(depth)).expect("memory");
        }
        if let (false, true, 1, Some(result)) =
            (in_block, in_row, depth, content.strip_prefix("returns "))
            && let Some(guarantees) = guarantees(head, result)
        {
            writeln!(out, " has {guarantees}").expect("memory");
        }
    }
    out
}

/// What every successful response of a row has, in the syntax of `Operation::guarantees`: the first required object or
/// array in the specification, or the id for contacts, notes and tasks. `success: true` is not used, because a response
/// without it can still be a success.
fn guarantees(head: &str, result: &str) -> Option<String> {
    let mut words = head.split(' ');
    let (method, id) = (words.next()?, words.nth(1)?);
    let (area, verb) = id.split_once('.')?;
    let is_model = |kind: &str| kind.starts_with(|first: char| first.is_ascii_uppercase());
    if method == "DELETE" {
        return None;
    }
    if let Some(kind) = result.strip_prefix("= ") {
        return kind.starts_with('[').then(|| "[]".to_owned());
    }
    if !result.contains(' ') {
        return is_model(result).then(|| "{}".to_owned());
    }
    for field in result.split(',') {
        let (name, kind) = field.trim().split_once(' ')?;
        let is_made = method == "POST" && verb.starts_with("create") && is_model(kind);
        let Some(name) = name.strip_suffix('!').or(is_made.then_some(name)) else {
            continue;
        };
        match kind {
            _ if kind.ends_with('?') || name.contains('@') => {}
            "Contact" | "Note" | "Task" if area == "contacts" => return Some(format!("{name}.id")),
            "object" => return Some("{".to_owned()),
            _ if kind.starts_with('[') => return Some(format!("{name}[]")),
            _ if is_model(kind) => return Some(format!("{name}{{}}")),
            _ => {}
        }
    }
    (method == "GET").then(|| "{".to_owned())
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        name + &word[..1].to_uppercase() + &word[1..]
    })
}
