//! What holds of every table: a value that it allows passes and is sent as it is; whatever is made wrong in it is found, there
//! and nowhere else.

use std::sync::Arc;

use leadbridge::api::{Api, Area, Row};
use leadbridge::check::{Checker, Side};
use leadbridge::highlevel;
use leadbridge::json::{Map, Value};
use leadbridge::operation::{Content, Operation};
use leadbridge::request::{build, problems};
use leadbridge::schema::{Fields, Kind, Models, Rules, Version};
use leadbridge::{Session, json};

use crate::generate::{Generator, spellings};
use crate::mutate::{Mutation, Step, written};
use crate::random::Dice;
use crate::test;

/// Every type of `leadbridge::schema`, alone, bounded and in others. One space a step: a build of the package reads no other.
const EVERY_KIND: &str = "
POST /things/{id}/{number}/{word} things.create
 path number number(1..9), word 'a'|'b'
 query id string, tags [tag], flag boolean, limit! integer(1..100), at@v3 time, either email|number, wired(x|y) string
 one-of flag at either
 body Thing
PUT /things/{id} things.replace
 body name! string(1..5), list! [integer](1..3), inner! Inner
PUT /lists/{id} things.list
 body = [Thing](..3)
PUT /maps/{id} things.map
 body = {Inner?}
GET /things things.find
 query phone phone, email email, words [Word], day day
model Thing
 any any
 boolean! boolean
 clock clock
 country country
 date date
 day day
 email email?
 file file
 id id
 integer integer
 whole integer(2..7)
 number number
 ranged number(10..20)
 least number(1..)
 numeric numeric
 bounded numeric(1..20)
 object object
 phone phone
 string! string
 exact string(3)
 short string(..3)
 long string(2..)
 tag tag
 time time
 timezone timezone
 zone zone
 url url
 nullable number?
 nulls [string?]?
 word! 'a'|'b'|'c'@v2|'d'@v3
 digit 0|0.5|1
 alias Word
 mixed string|number
 list [string]
 pair [number](2)
 few [[Inner](..2)](1..4)
 map {number}
 maps {{[Inner]}}
 inner Inner
 inners [Inner?](..3)
 either Inner|[Other]
 or Inner|Other|number
 thing Thing
 title(subject|caption)! string(..20)
 split@v2! string
 split@v3! [string](1..)
model Inner
 name string
 phone phone
 email email
 value(field_value+fieldValue|fieldValue+field_value) any
 others [Other]
 read-only createdAt updatedAt
 one-of name phone
model Other
 key! string(1..)
 size(total) number(0..)
 word Word
words Word
 'one'|2|'three'@v3
";

fn every_kind() -> Api {
    let api = Api::read("api X https://x.example\n auth bearer\n version Version 1 2\n").unwrap();
    let area = Area::new("things", EVERY_KIND, ["", ""], Rules::NONE);
    assert_eq!(area.lint(), [""; 0]);
    api.with_area(area)
}

/// Calls `each` with rows of both systems in both versions, and how often they are tried.
fn for_each_row(mut each: impl FnMut(&Row, Version, Generator<'_>)) {
    let (own, mut seed) = (every_kind(), 0);
    for (api, times) in [(&own, 120), (&*highlevel::api(), 3)] {
        for version in Version::ALL {
            for row in api.rows().filter(|row| row.path_in(version).is_some()) {
                for _ in 0..times {
                    seed += 1;
                    let generator = Generator {
                        models: row.models(),
                        version,
                        dice: Dice(seed),
                    };
                    each(&row, version, generator);
                }
            }
        }
    }
}

/// Parameters that a row allows.
fn params(row: &Row, generator: &mut Generator<'_>) -> Map {
    let version = generator.version;
    let path = row.path_in(version).unwrap();
    let (mut params, mut nested) = (Map::new(), Map::new());
    for name in Operation::path_parameters(path) {
        let value = match row.path_fields.named(name, version) {
            Some(field) => alone(generator, &field.kind, row.models()),
            None if generator.dice.one_in(5) => json!(12),
            None => format!("{} x", generator.json(9).to_text()).into(),
        };
        params.insert(name.into(), value);
    }
    let one_of: Vec<&str> = row.one_of.split_whitespace().collect();
    let is_one = |name: &str| one_of.contains(&name);
    let can_nest = row.query.named("query", version).is_none();
    for field in row.query.of(version) {
        if !field.required && !is_one(&field.name) && generator.dice.one_in(2) {
            continue;
        }
        let value = alone(generator, &field.kind, row.models());
        // A path and a query may have one name; then the query's stands in `query`, where any other may stand too.
        let is_nested = params.contains_key(&field.name) || (can_nest && generator.dice.one_in(5));
        let place = if is_nested { &mut nested } else { &mut params };
        place.insert(field.name.clone().into(), value);
    }
    if !nested.is_empty() {
        params.insert("query".into(), nested.into());
    }
    if let Some(kind) = row.body_in(version) {
        let mut body = alone(generator, kind, row.models());
        for (name, value) in &row.defaults {
            let body = body.as_object_mut().unwrap();
            body.entry(&**name).or_insert_with(|| value.clone());
        }
        params.insert("body".into(), body);
    }
    params
}

/// A value that is not null.
fn alone(generator: &mut Generator<'_>, kind: &Kind, models: &Models) -> Value {
    let mut own = Generator {
        models,
        version: generator.version,
        dice: Dice(generator.dice.roll()),
    };
    loop {
        let value = own.value(kind, 0);
        if !value.is_null() {
            return value;
        }
    }
}

/// Every way to make one thing wrong in parameters that a row allows.
fn mutations(row: &Row, params: &Map, generator: &Generator<'_>) -> Vec<Mutation> {
    let version = generator.version;
    let mut own = Generator {
        models: row.models(),
        version,
        dice: Dice(generator.dice.0),
    };
    let one = |name: &str, to: Option<Value>, code| Mutation {
        at: vec![Step::Name(name.into())],
        to,
        code,
        beside: None,
        lenient: None,
        alone: false,
    };
    let mut found = vec![one("noSuchParameter", Some(json!(1)), "unknown_parameter")];
    let path = row.path_in(version).unwrap();
    for name in Operation::path_parameters(path) {
        found.push(one(name, None, "missing"));
        for wrong in ["", " ", ".", "..", "\t"] {
            found.push(one(name, Some(wrong.into()), "missing"));
        }
        for wrong in [json!(true), json!([]), json!({}), json!(["a"])] {
            found.push(one(name, Some(wrong), "wrong_type"));
        }
        if let Some(field) = row.path_fields.named(name, version) {
            let all = own.mutations(&field.kind, &params[name]);
            // Of a path, null is no value, and nothing but a string or a number gets to its type.
            let typed = all.into_iter().filter(|mutation| {
                matches!(&mutation.to, Some(Value::String(text)) if !text.trim().is_empty())
                    || matches!(mutation.to, Some(Value::Number(_)))
            });
            found.extend(typed.map(|mutation| mutation.under(Step::Name(name.into()))));
        }
    }
    for field in row.query.of(version) {
        let is_one = row
            .one_of
            .split_whitespace()
            .any(|name| *name == *field.name);
        let nested = params
            .get("query")
            .and_then(|query| query.get(&*field.name));
        let in_path = Operation::path_parameters(path).any(|name| *name == *field.name);
        let Some(value) = nested.or(params.get(&field.name).filter(|_| !in_path)) else {
            continue;
        };
        // Of a query, null is no value.
        let mut all = own.mutations(&field.kind, value);
        all.retain(|mutation| {
            !mutation.at.is_empty() || !mutation.to.as_ref().is_some_and(Value::is_null)
        });
        if field.required && !is_one {
            all.push(Mutation {
                at: Vec::new(),
                ..one("", None, "missing")
            });
            all.push(Mutation {
                at: Vec::new(),
                ..one("", Some(Value::Null), "missing")
            });
        }
        for mutation in all {
            // `query` as a string is a parameter; as an object it is where others stand.
            if *field.name == *"query"
                && matches!(mutation.to, Some(Value::Object(_)))
                && mutation.at.is_empty()
            {
                continue;
            }
            let mutation = mutation.under(Step::Name(field.name.clone().into()));
            found.push(if nested.is_some() {
                mutation.under(Step::Name("query".into()))
            } else {
                mutation
            });
        }
    }
    if params.get("query").is_some_and(Value::is_object) {
        found.push(
            one("noSuchParameter", Some(json!(1)), "unknown_parameter")
                .under(Step::Name("query".into())),
        );
    }
    match (row.body_in(version), params.get("body")) {
        (Some(kind), Some(body)) => {
            let mut all = own.mutations(kind, body);
            for mutation in &mut all {
                // A body that is null is no object.
                let is_null = mutation.to.as_ref().is_some_and(Value::is_null);
                if mutation.at.is_empty() && is_null {
                    mutation.code = "";
                }
            }
            found.extend(
                all.into_iter()
                    .map(|mutation| mutation.under(Step::Name("body".into()))),
            );
        }
        _ => found.push(one("body", Some(json!({})), "unknown_parameter")),
    }
    found
}

/// The path of the problem: a parameter that stands in `query` is called by its own name.
fn path_of(steps: &[Step], code: &str) -> String {
    match steps {
        [Step::Name(query), own @ ..]
            if query == "query" && code != "unknown_parameter" && !own.is_empty() =>
        {
            written("", own)
        }
        _ => written("", steps),
    }
}

/// What is expected of mutations that were made together.
fn expected(mutations: &[&Mutation]) -> Vec<String> {
    let mut paths = Vec::new();
    for mutation in mutations {
        paths.push(path_of(&mutation.at, mutation.code));
        if mutation.beside.is_some() {
            paths.push(path_of(
                &mutation.at[..mutation.at.len() - 1],
                mutation.code,
            ));
        }
    }
    paths.sort();
    paths
}

fn found(row: &Row, params: &Map, version: Version) -> Vec<(String, &'static str)> {
    let mut found: Vec<_> = problems(row, params, version)
        .into_iter()
        .map(|problem| {
            assert!(!problem.message.is_empty() && !problem.code.is_empty());
            (problem.path, problem.code)
        })
        .collect();
    found.sort();
    found
}

/// Mutations that are tried of each value: all would be a hundred times as many.
const TRIED: usize = 12;

#[test]
fn what_a_table_allows_passes_and_what_is_made_wrong_is_found_there_alone() {
    let (mut singles, mut pairs, mut leniences) = (0, 0, 0);
    for_each_row(|row, version, mut generator| {
        let right = params(row, &mut generator);
        let shown = Value::Object(right.clone());
        assert_eq!(
            found(row, &right, version),
            [],
            "{} {version:?}: {shown}",
            row.id
        );

        let all = mutations(row, &right, &generator);
        for _ in 0..TRIED {
            let mutation = &all[generator.dice.up_to(all.len())];
            let mut wrong = shown.clone();
            mutation.apply(&mut wrong);
            let found = found(row, wrong.as_object().unwrap(), version);
            let paths: Vec<&String> = found.iter().map(|(path, _)| path).collect();
            if let Some(steps) = mutation.lenient {
                let within = path_of(&mutation.at[..steps], "");
                assert!(
                    paths.iter().all(|path| path.starts_with(&within)),
                    "{} {version:?}: {mutation:?} of {shown}: {found:?}",
                    row.id
                );
                leniences += 1;
                continue;
            }
            assert_eq!(
                paths,
                expected(&[mutation]).iter().collect::<Vec<_>>(),
                "{} {version:?}: {mutation:?} of {shown}: {found:?}",
                row.id
            );
            let own = path_of(&mutation.at, mutation.code);
            let is_code = |(path, code): &(String, &str)| *path == own && *code == mutation.code;
            assert!(
                mutation.code.is_empty() || found.iter().any(is_code),
                "{} {version:?}: {mutation:?} of {shown}: {found:?}",
                row.id
            );
            singles += 1;
        }
        for _ in 0..TRIED / 2 {
            let (one, other) = (
                &all[generator.dice.up_to(all.len())],
                &all[generator.dice.up_to(all.len())],
            );
            let is_apart = |one: &Mutation, other: &Mutation| !other.at.starts_with(&one.at);
            let is_sure = |mutation: &Mutation| mutation.lenient.is_none() && !mutation.alone;
            if !is_apart(one, other) || !is_apart(other, one) || !is_sure(one) || !is_sure(other) {
                continue;
            }
            let mut wrong = shown.clone();
            one.apply(&mut wrong);
            other.apply(&mut wrong);
            let found = found(row, wrong.as_object().unwrap(), version);
            let paths: Vec<&String> = found.iter().map(|(path, _)| path).collect();
            assert_eq!(
                paths,
                expected(&[one, other]).iter().collect::<Vec<_>>(),
                "{} {version:?}: {one:?} and {other:?} of {shown}: {found:?}",
                row.id
            );
            pairs += 1;
        }
    });
    println!("{singles} mutations, {pairs} pairs, {leniences} where another value may be allowed");
    assert!(singles > 8_000 && pairs > 2_000 && leniences > 100);
}

#[test]
fn of_parameters_that_need_one_of_several_the_first_is_named() {
    for_each_row(|row, version, mut generator| {
        let mut names = row.one_of.split_whitespace();
        let Some(first) = names.next() else {
            return;
        };
        let mut params = params(row, &mut generator);
        for name in row.one_of.split_whitespace() {
            params.remove(name);
            if let Some(query) = params.get_mut("query").and_then(Value::as_object_mut) {
                query.remove(name);
            }
        }
        assert_eq!(
            found(row, &params, version),
            [(first.to_owned(), "one_required")]
        );
    });
}

#[test]
fn checking_ends_for_any_json() {
    for_each_row(|row, version, mut generator| {
        let right = params(row, &mut generator);
        let mut places = vec![
            "body".to_owned(),
            "query".to_owned(),
            "noSuchParameter".to_owned(),
        ];
        places.extend(right.keys().cloned());
        for _ in 0..4 {
            let mut any = right.clone();
            for place in &places {
                if generator.dice.one_in(2) {
                    any.insert(place.clone(), generator.json(0));
                }
            }
            for problem in problems(row, &any, version) {
                assert!(
                    !problem.message.is_empty() && !problem.path.is_empty(),
                    "{}: {problem:?}",
                    row.id
                );
            }
        }
        // Members that the table knows, with any values.
        let Some(kind) = row.body_in(version) else {
            return;
        };
        for _ in 0..4 {
            let fields: &Fields = kind.fields(row.models());
            let names = fields.iter().flat_map(spellings).map(str::to_owned);
            let body: Map = names.map(|name| (name, generator.json(1))).collect();
            for side in [Side::Caller, Side::Server] {
                let mut checker = Checker::new(row.models(), version, side);
                checker.body(kind, &Value::Object(body.clone()), "body");
                assert!(
                    checker
                        .problems
                        .iter()
                        .all(|problem| problem.path.starts_with("body"))
                );
            }
        }
    });
}

#[test]
fn what_passes_is_sent_as_it_is() {
    let mut sent = 0;
    for_each_row(|row, version, mut generator| {
        let params = params(row, &mut generator);
        let session = Session::of(Arc::new(every_kind())).with_version(version);
        let request = build(row, params.clone(), &session, false).unwrap();
        let text = |value: &Value| match value {
            Value::Null => String::new(),
            value => value.to_text(),
        };

        let path = row.path_in(version).unwrap();
        for (segment, name) in request.path().split('/').zip(path.split('/')) {
            let name = name
                .strip_prefix('{')
                .and_then(|name| name.strip_suffix('}'));
            if let Some(name) = name {
                let read = percent_encoding::percent_decode_str(segment)
                    .decode_utf8()
                    .unwrap();
                assert_eq!(read, text(&params[name]), "{}", request.url);
            }
        }
        let mut query: Vec<(String, String)> = Vec::new();
        for field in row.query.of(version) {
            let in_path = Operation::path_parameters(path).any(|name| *name == *field.name);
            let nested = params
                .get("query")
                .and_then(|query| query.get(&*field.name));
            let Some(value) = nested.or(params.get(&field.name).filter(|_| !in_path)) else {
                continue;
            };
            let items = value
                .as_array()
                .map_or(vec![value], |items| items.iter().collect());
            query.extend(
                items
                    .into_iter()
                    .map(|item| (field.wire_name(version).to_owned(), text(item))),
            );
        }
        assert_eq!(request.query(), query, "{}", request.url);

        let Some(kind) = row.body_in(version) else {
            assert_eq!(request.body, None);
            return;
        };
        let right = on_the_wire(kind, row.models(), &params["body"], version);
        let body = request.body.unwrap();
        match row.content {
            Content::Form => {
                let pairs: Vec<(String, String)> = right
                    .as_object()
                    .unwrap()
                    .iter()
                    .map(|(name, value)| (name.clone(), text(value)))
                    .collect();
                assert_eq!(leadbridge::http::read_form(&body), pairs, "{}", row.id);
            }
            Content::Json | Content::Multipart => {
                let (ours, right) = (&body, &right.to_json());
                let same = ours
                    .bytes()
                    .zip(right.bytes())
                    .take_while(|(ours, right)| ours == right)
                    .count();
                let near = |text: &str| {
                    text.chars()
                        .skip(same.saturating_sub(80))
                        .take(160)
                        .collect::<String>()
                };
                assert!(
                    ours == right,
                    "{} {version:?}: {} is not {}",
                    row.id,
                    near(ours),
                    near(right)
                );
            }
        }
        // And the server takes it.
        let mut checker = Checker::new(row.models(), version, Side::Server);
        checker.body(kind, &right, "body");
        assert_eq!(checker.problems, [], "{} {version:?}: {right}", row.id);
        sent += 1;
    });
    assert!(sent > 900);
}

/// A body with the names of the wire, and nothing else changed.
fn on_the_wire(kind: &Kind, models: &Models, value: &Value, version: Version) -> Value {
    let each = |kind: &Kind, value: &Value| on_the_wire(kind, models, value, version);
    match (kind.resolve(models), value) {
        (Kind::Nullable(inner), value) => each(inner, value),
        (Kind::Map(inner), Value::Object(map)) => Value::Object(
            map.iter()
                .map(|(name, value)| (name.clone(), each(inner, value)))
                .collect(),
        ),
        (Kind::Array(item, _), Value::Array(items)) => {
            items.iter().map(|value| each(item, value)).collect()
        }
        (Kind::Union(kinds), value) => {
            let fits = |kind: &&Kind| {
                let mut checker = Checker::new(models, version, Side::Caller);
                checker.body(kind, value, "");
                checker.problems.is_empty()
            };
            each(kinds.iter().find(fits).unwrap(), value)
        }
        (object @ (Kind::Model(_) | Kind::Object(_)), Value::Object(map)) => {
            let members = map.iter().map(|(name, value)| {
                let mut fields = object.fields(models).of(version);
                match fields.find(|field| spellings(field).contains(&&**name)) {
                    Some(field) => (
                        field.wire_name(version).to_owned(),
                        each(&field.kind, value),
                    ),
                    None => (name.clone(), value.clone()),
                }
            });
            Value::Object(members.collect())
        }
        (_, value) => value.clone(),
    }
}
