//! The tables follow their own rules.

use std::collections::{BTreeMap, BTreeSet};

use leadbridge::api::{Api, Area};
use leadbridge::catalogue::describe;
use leadbridge::operation::Operation;
use leadbridge::schema::{Models, Rules, Version};
use leadbridge::{json, request};

use crate::support::{api, row};
use crate::test;

#[test]
fn ids_are_unique_and_begin_with_their_area() {
    let mut seen = BTreeSet::new();
    for operation in api().rows() {
        assert!(seen.insert(operation.id.clone()), "{} twice", operation.id);
        assert!(api().area(operation.area()).is_some(), "{}", operation.id);
        assert_eq!(row(&operation.id).paths, operation.paths);
        assert!(
            operation.summary().ends_with('.'),
            "{} has no sentence",
            operation.id
        );
    }
}

#[test]
fn paths_lead_to_one_operation() {
    for version in Version::ALL {
        let mut seen = BTreeSet::new();
        for row in api().rows() {
            let Some(path) = row.path_in(version) else {
                continue;
            };
            assert!(
                seen.insert((row.method.as_str(), path.to_owned())),
                "{} {path} twice",
                row.method
            );
        }
    }
}

#[test]
fn the_catalogue_is_complete() {
    let count = |version| {
        api()
            .rows()
            .filter(|row| row.path_in(version).is_some())
            .count()
    };
    assert_eq!((count(Version::V2), count(Version::V3)), (576, 627));
    let contacts = |version| {
        let own = api().rows().filter(|row| row.area() == "contacts");
        own.filter(|row| row.path_in(version).is_some()).count()
    };
    assert_eq!((contacts(Version::V2), contacts(Version::V3)), (32, 31));
}

#[test]
fn a_model_has_one_name() {
    let mut seen = BTreeMap::new();
    for area in api().areas() {
        for model in area.models.iter() {
            // A model that two areas use is defined in both.
            let fields = format!("{:?}", model.fields);
            let known = seen.insert(model.name.clone(), fields.clone());
            assert!(
                known.is_none_or(|known| known == fields),
                "{} twice",
                model.name
            );
        }
    }
}

#[test]
fn summaries_are_made_from_ids() {
    let about = |id: &str| row(id).summary();
    for (id, says) in [
        ("calendars.getSchedule", "Reads a schedule."),
        ("objects.list", "Lists objects."),
        ("products.delete", "Deletes a product."),
        ("locations.updateTag", "Changes a tag."),
        ("invoices.sendEstimate", "Sends an estimate."),
        (
            "customFields.listByObjectKey",
            "Lists custom fields by object key.",
        ),
    ] {
        assert_eq!(about(id), says);
    }
    // Of rows that may come.
    for (row, says) in [
        ("PUT /x policies.update", "Changes a policy."),
        ("GET /x addresses.get", "Reads an address."),
        ("POST /x codes.verifyUrl", "Verifies a URL."),
        (
            "POST /x codes.bulkDeleteEntries",
            "Deletes entries in bulk.",
        ),
    ] {
        assert_eq!(
            Operation::read(row, &Models::default(), ["", ""])
                .unwrap()
                .summary(),
            says
        );
    }
    assert_eq!(about("contacts.get"), "One contact, whole.");
}

#[test]
fn lint_finds_no_mistakes_in_the_tables() {
    for area in api().areas() {
        assert_eq!(area.lint(), [""; 0], "{}", area.name);
    }
}

#[test]
fn a_table_with_cycles_is_parsed() {
    let deep = format!("words Deep\n {}any\n", "[".repeat(10_000));
    let nulls = format!("model Nulls\n a any{}\n", "?".repeat(10_000));
    let text = format!(
        "POST /x x.create\r\n body Loop\r\n\
         model Loop\r\n loop Loop\r\n list [Loop]\r\n other Other|Loop\r\n word Word\r\n\
         model Other\n loop! Loop\n\
         words Word\n Word?\n\
         words First\n Second\nwords Second\n First|Second\n{deep}{nulls}"
    );
    let api = Api::read("api X https://x.example").unwrap();
    let api = api.with_area(Area::new("x", text, ["", ""], Rules::NONE));
    let row = api.row("x.create").unwrap();
    let body = json!({ "loop": { "loop": {}, "list": [{}, { "word": null }] }, "other": { "loop": {} }, "word": "w" });
    let params = json!({ "body": body });
    let found = request::problems(&row, params.as_object().unwrap(), Version::V2);
    assert_eq!(found, []);
    describe(&api, "x.create", Version::V2).unwrap();
    for area in api.areas() {
        assert!(area.models.iter().count() == 7 && area.lint().len() >= 4);
    }
}

#[test]
fn lint_finds_mistakes_in_a_table() {
    let slips = |text: &'static str| Area::new("x", text, ["", ""], Rules::NONE).lint();
    let row = "GET /x x.list\n query limit number\n";
    assert_eq!(slips(row), [""; 0]);
    for (line, what) in [
        (" qeury limit number\n", "qeury is not a property"),
        (
            " body limit numbr\n",
            "numbr is not a type: it is parsed as any",
        ),
        (" returns Cat\n", "there is no model Cat"),
        ("mdoel Cat\n", "mdoel Cat is neither a row nor a model"),
        (
            "model Cat\n name sting\n",
            "sting is not a type: it is parsed as any",
        ),
        (
            "words Cat\n 'a'|b\n",
            "'a'|b is not a type: it is parsed as 'a'|null",
        ),
        (
            " repeat always\n",
            "repeat must be safe or never, not always",
        ),
        (" status ok\n", "status must be an HTTP status, not ok"),
        (" status 20\n", "status must be an HTTP status, not 20"),
        (
            " v3 deprecated v4\n",
            "deprecated must be empty, v2 or v3, not v4",
        ),
        (
            " one-of limit page\n",
            "one-of names page, which is not in the query",
        ),
        (
            " body name string\n secret name password\n",
            "secret names password, which is not in the body",
        ),
        (
            " body name string\n usual size 1\n",
            "usual names size, which is not in the body",
        ),
        (
            " body size number\n usual size one\n",
            "usual needs a field and a JSON value: size one",
        ),
        (
            " body email email\n look-up x.find x email\n",
            "look-up names x.find, which is not an operation",
        ),
        (
            " body email email\n look-up x.list x name\n",
            "look-up names name, which is not in the body",
        ),
        (
            " look-up x.list\n",
            "look-up needs an operation and the path of the record: x.list",
        ),
        (
            " returns items [string]\n pages itms limit\n",
            "pages names itms, which `returns` lacks",
        ),
        (
            " returns items [string]\n pages items page\n",
            "pages names page, which is neither in the query nor in the body",
        ),
        (
            " returns cat! Cat\n has cat.id\nmodel Cat\n name string\n",
            "has names cat.id, which `returns` lacks",
        ),
        (
            " returns cat any\n written dog\n",
            "written names dog, which `returns` lacks",
        ),
        (
            " returns [Cat]\n",
            "[Cat] is not a field: write `= type` for a body that is no object",
        ),
        (
            " body a integer(5..1)\n",
            "integer(5..1) has a minimum above its maximum",
        ),
        (" body a any, b any, a string\n", "a is defined twice"),
        (
            "model Cat\n name string\nmodel Cat\n name string\n",
            "Cat is defined twice",
        ),
        (
            "model Cat\n name string\n one-of name age\n",
            "one-of names age, which is not a field",
        ),
        (
            "model Cat\n name string\n read-only name\n",
            "name is a field and read-only",
        ),
    ] {
        let found = slips(Box::leak([row, line].concat().into_boxed_str()));
        assert!(
            found.len() == 1 && found[0].ends_with(what),
            "{line}: {found:?}"
        );
    }
}
