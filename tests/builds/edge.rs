//! The handler's build: the operations that a lead needs, and all of a lead.

use std::collections::BTreeSet;
use std::path::Path;

use leadbridge::http::Response;
use leadbridge::json;
use leadbridge::schema::Version;
use leadbridge::{Call, Outcome};

use crate::support::{Site, api};
use crate::{test, valid};

/// The ids of operations that a source names in quotes.
fn named(text: &str, ids: &mut BTreeSet<String>) {
    for word in text.split(['"', '\'', '`']) {
        let is_id = |area: &str, name: &str| {
            matches!(area, "contacts" | "locations")
                && name.chars().all(|letter| letter.is_ascii_alphabetic())
                && !name.is_empty()
        };
        if word
            .split_once('.')
            .is_some_and(|(area, name)| is_id(area, name))
        {
            ids.insert(word.to_owned());
        }
    }
}

#[test]
fn it_has_the_operations_that_it_calls_and_no_other() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut called = BTreeSet::new();
    for folder in ["src/edge", "src/edge/lead", "pkg/src/edge"] {
        for entry in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                named(&std::fs::read_to_string(path).unwrap(), &mut called);
            }
        }
    }
    let ids: BTreeSet<String> = api().ids().map(str::to_owned).collect();
    assert_eq!(ids, called);
    for area in api().areas() {
        assert_eq!(area.lint(), [""; 0]);
    }
}

/// The id of the operation of a line such as `GET /contacts/c_1?a=b`.
fn operation(line: &str, version: Version) -> String {
    let (method, url) = line.split_once(' ').unwrap();
    let path = url.split('?').next().unwrap();
    let fits = |template: &str| {
        let (parts, segments): (Vec<&str>, Vec<&str>) =
            (template.split('/').collect(), path.split('/').collect());
        let mut pairs = parts.iter().zip(&segments);
        parts.len() == segments.len()
            && pairs.all(|(part, segment)| part.starts_with('{') || part == segment)
    };
    let mut rows: Vec<_> = api()
        .rows()
        .filter(|row| row.method.as_str() == method && row.path_in(version).is_some_and(fits))
        .collect();
    // What a template says in words counts more than a parameter.
    rows.sort_by_key(|row| row.path_in(version).unwrap().matches('{').count());
    rows[0].id.clone().into()
}

#[test]
fn leads_are_stored_by_its_operations_alone() {
    for version in Version::ALL {
        let mut site = Site::new(json!({
            "minTime": 0, "country": "US", "tags": ["web"], "existing": "overwrite", "fields": { "Plan": "customFields.plan" },
        }));
        site.pair.session.version = version;
        let lead = json!({ "Name": "Ada Lovelace", "Email": "ada@example.com", "Phone": "201 555 0123", "message": "Hello" });
        assert_eq!(site.post(lead).0.status, 200);
        assert_eq!((site.pair.count("contact"), site.notes().len()), (1, 1));

        site.wait(60_000);
        let again = json!({ "Name": "Augusta King", "Email": "ADA@example.com", "City": "London", "message": "Again", "Plan": "gold" });
        site.pair
            .fail("lost", json!({ "operation": "contacts.createNote" }));
        assert_eq!(site.post(again).0.status, 200);
        let contacts: Vec<_> = site.pair.sandbox.store.all("contact").collect();
        assert_eq!(contacts.len(), 1);
        assert_eq!(
            (&contacts[0]["lastName"], &contacts[0]["city"]),
            (&json!("King"), &json!("London"))
        );
        assert_eq!(contacts[0]["tags"], json!(["web"]));
        assert_eq!(site.notes().len(), 2);

        site.wait(60_000);
        let grace = site.pair.contact(json!({ "email": "grace@example.com" }));
        let lead = json!({ "Email": "grace@example.com" });
        assert_eq!(site.post(lead).0.status, 200);
        let grace = site.pair.sandbox.store.get("contact", &grace).unwrap();
        assert_eq!(grace["tags"], json!(["web"]));

        let wrong = json!({ "Email": "ada@", "Phone": "12" });
        assert_eq!(site.post(wrong).0.status, 422);

        let used: BTreeSet<String> = site
            .pair
            .sent()
            .into_iter()
            .map(|line| operation(line, version))
            .collect();
        let ids: BTreeSet<String> = api().ids().map(str::to_owned).collect();
        assert_eq!(used, ids, "{version:?}: {:?}", site.pair.sent());
    }
}

#[test]
fn a_success_without_what_it_promises_is_none() {
    let mut promises = 0;
    for row in api().rows() {
        assert!(
            row.result.is_none(),
            "{} has the shape of its answer",
            row.id
        );
        if !row.guarantees.is_empty() {
            let session = leadbridge::Session::with_token("pit-x").unwrap();
            let params = valid::params(&row, Version::V2, true);
            let call = Call::new(&row.id, params, &session).unwrap();
            let is_success = |body: &str| {
                let outcome = call.judge(Response::json(200, body));
                matches!(outcome, Outcome::Response(_))
            };
            assert!(!is_success("[1]"), "{}", row.id);
            let is_any = &*row.guarantees == "{";
            assert_eq!(is_success("{}"), is_any, "{}", row.id);
            promises += 1;
        }
    }
    assert!(promises >= 5, "{promises}");
}

#[test]
fn every_operation_is_built_in_both_versions() {
    for version in Version::ALL {
        for row in api().rows() {
            for all in [false, true] {
                let params = valid::params(&row, version, all);
                let session = leadbridge::Session::with_token("pit-x")
                    .unwrap()
                    .with_version(version);
                leadbridge::request::build(
                    &row,
                    params.as_object().unwrap().clone(),
                    &session,
                    false,
                )
                .unwrap();
            }
        }
    }
}
