//! Every operation in both versions: valid parameters are built, invalid ones are refused with path and code.

use leadbridge::api::Row;
use leadbridge::catalogue::describe;
use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::sandbox::AGENCY_TOKEN;
use leadbridge::schema::Version;
use leadbridge::{Session, request};

use crate::support::{Pair, api};
use crate::{test, valid};

fn rows(version: Version) -> impl Iterator<Item = Row> {
    api()
        .rows()
        .filter(move |row| row.path_in(version).is_some())
}

fn session(version: Version) -> Session {
    Session::with_token("pit-sandbox")
        .unwrap()
        .with_version(version)
}

/// With `LEADBRIDGE_REQUESTS=file`, every request is also written to the file, one per line: `pkg/test/openapi.test.js`
/// validates them with a third-party validator.
#[test]
fn valid_parameters_of_every_operation_are_built() {
    let mut built = 0;
    let mut lines = String::new();
    for version in Version::ALL {
        for row in rows(version) {
            for all in [false, true] {
                let params = valid::params(&row, version, all);
                let made = request::build(
                    &row,
                    params.as_object().unwrap().clone(),
                    &session(version),
                    false,
                );
                let problems = made.as_ref().err().map(|error| error.problems().to_vec());
                assert!(made.is_ok(), "{} {version:?}: {problems:?}", row.id);
                let made = made.unwrap();
                let line = json!({
                    "id": &*row.id, "version": format!("{version:?}").to_lowercase(), "method": row.method.as_str(),
                    "path": row.path_in(version), "url": made.url, "headers": made.headers.iter().map(|(name, value)| json!([name, value])).collect::<Vec<_>>(), "body": made.body,
                });
                lines.push_str(&line.to_string());
                lines.push('\n');
                built += 1;
            }
        }
    }
    assert_eq!(built, 2 * (576 + 627));
    #[cfg(not(target_arch = "wasm32"))]
    if let Some(file) = std::env::var_os("LEADBRIDGE_REQUESTS") {
        std::fs::write(file, lines).unwrap();
    }
}

#[test]
fn invalid_bodies_are_refused_with_path_and_code() {
    let (mut tried, mut wrong) = (0, Vec::new());
    for version in Version::ALL {
        for row in rows(version) {
            let Some(kind) = row.body_in(version) else {
                continue;
            };
            let mut params = valid::params(&row, version, true);
            let body = params["body"].clone();
            for wrong_value in valid::Table::of(&row, version).of_body(kind, &body) {
                let valid::Wrong { path, to, code, .. } = &wrong_value;
                let (changed, place) = valid::changed(&body, path, to.as_ref());
                let place = place + &wrong_value.inside;
                params["body"] = changed;
                let found = request::problems(&row, params.as_object().unwrap(), version);
                tried += 1;
                let is_there = |problem: &leadbridge::Problem| match *code {
                    "" => problem.path.starts_with(&place),
                    code => problem.path == place && problem.code == code,
                };
                if !found.iter().any(is_there) {
                    wrong.push(format!(
                        "{} {version:?}: {place} {to:?} is not {code}: {found:?}",
                        row.id
                    ));
                }
            }
        }
    }
    println!("violations tried: {tried}");
    assert!(
        wrong.is_empty(),
        "{} of {tried}\n{}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
    assert!(tried > 25_000, "{tried}");
}

#[test]
fn a_request_without_a_required_parameter_is_not_built() {
    for version in Version::ALL {
        for row in rows(version) {
            let whole = valid::params(&row, version, false);
            for name in whole
                .as_object()
                .unwrap()
                .keys()
                .filter(|name| !matches!(name.as_str(), "body" | "query"))
            {
                let mut params = whole.clone();
                params.as_object_mut().unwrap().remove(name);
                let found = request::problems(&row, params.as_object().unwrap(), version);
                assert!(
                    found.iter().any(|problem| problem.path == *name
                        && matches!(problem.code, "missing" | "one_required")),
                    "{} {version:?}: {name}",
                    row.id
                );
            }
        }
    }
}

/// Operations that need parameters which cannot be generated; `tests/sandbox.rs` calls them.
const NOT_GENERATED: &[(&str, &str)] = &[
    (
        "oauth.getToken",
        "takes a code or a refresh token that the sandbox gave out",
    ),
    ("oauth.getLocationToken", "takes a company's token"),
];

#[test]
fn the_sandbox_answers_every_operation() {
    for version in Version::ALL {
        for row in rows(version).filter(|row| NOT_GENERATED.iter().all(|(id, _)| **id != *row.id)) {
            let mut pair = Pair::new();
            pair.session.version = version;
            pair.session.company = Some("company_sandbox".into());
            if row.tokens.starts_with("Agency-Access") {
                pair.session.token = Session::with_token(AGENCY_TOKEN).unwrap().token;
            }
            let mut params = valid::params(&row, version, false);
            at_home(&mut params);
            if row.verb_noun() == "listEvents" || row.verb_noun() == "listBlockedSlots" {
                // Milliseconds in a string, which only the prose of the specification says.
                params["startTime"] = "0".into();
                params["endTime"] = "1".into();
            }
            if *row.id == *"locations.createCustomField" {
                // A string in the specification, which lists the types elsewhere.
                params["body"]["dataType"] = "TEXT".into();
            }
            match pair.answer(&row.id, params) {
                Ok(answer) => assert_eq!(answer.response.status, row.status, "{}", row.id),
                // A record that does not exist is an error, which is a valid response too.
                Err(error) => assert_eq!(
                    error.code(),
                    leadbridge::Code::NotFound,
                    "{} {version:?}: {error} {:?}",
                    row.id,
                    error.problems()
                ),
            }
        }
    }
}

/// Replaces generated ids by those of the sandbox's location and company.
fn at_home(value: &mut Value) {
    match value {
        Value::Object(object) => {
            for (name, value) in object.iter_mut() {
                match name.as_str() {
                    "locationId" | "location_id" | "altId" => *value = "loc_sandbox".into(),
                    "companyId" => *value = "company_sandbox".into(),
                    _ => at_home(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(at_home),
        _ => {}
    }
}

fn described(id: &str) -> Value {
    describe(api(), id, Version::V2).unwrap()
}

fn field<'a>(fields: &'a Value, name: &str) -> &'a Value {
    let mut all = fields.as_array().unwrap().iter();
    all.find(|field| field["name"] == name).unwrap()
}

#[test]
fn a_path_parameter_is_a_required_string() {
    let expected = json!({ "params": [{ "name": "contactId", "in": "path", "type": "string", "required": true }] });
    assert_eq!(described("contacts.get"), expected);
}

#[test]
fn a_body_is_a_tree_of_fields() {
    let create = described("contacts.create");
    assert_eq!(field(&create["body"], "email")["in"], "body");
    assert_eq!(field(&create["body"], "tags")["list"], true);

    let search = described("contacts.search");
    let sort = field(&search["body"], "sort");
    let direction = field(&sort["fields"], "direction");
    assert_eq!(direction["words"], json!(["asc", "desc"]));
}

#[test]
fn every_operation_is_described() {
    for operation in api().rows() {
        for version in [Version::V2, Version::V3] {
            let described = describe(api(), &operation.id, version).unwrap();
            assert!(described["params"].is_array(), "{}", operation.id);
            assert_eq!(
                described.get("body").is_some(),
                operation.body_in(version).is_some()
            );
        }
    }
}
