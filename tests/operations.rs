//! The catalogue keeps its own rules.

use std::collections::BTreeSet;

use leadbridge::model::{Kind, Model, fields};
use leadbridge::operation::{Operation, Version};
use leadbridge::operations;

use crate::test;

#[test]
fn ids_are_unique_and_begin_with_their_area() {
    let mut seen = BTreeSet::new();
    for area in &operations::AREAS {
        for operation in area.operations() {
            assert!(seen.insert(operation.id), "{} twice", operation.id);
            assert_eq!(operation.area(), area.name);
            assert_eq!(
                operations::find(operation.id).unwrap().paths,
                operation.paths
            );
            assert!(
                operation.summary().ends_with('.'),
                "{} has no sentence",
                operation.id
            );
        }
    }
}

#[test]
fn paths_lead_to_one_operation() {
    for version in Version::ALL {
        let mut seen = BTreeSet::new();
        for row in operations::all() {
            let Some(path) = row.path_in(version) else {
                continue;
            };
            assert!(
                seen.insert((row.method.as_str(), path)),
                "{} {path} twice",
                row.method
            );
        }
    }
}

#[test]
fn the_catalogue_is_whole() {
    let count = |version| {
        operations::all()
            .filter(|row| row.path_in(version).is_some())
            .count()
    };
    assert_eq!((count(Version::V2), count(Version::V3)), (576, 627));
    let contacts = |version| {
        let own = operations::all().filter(|row| row.area() == "contacts");
        own.filter(|row| row.path_in(version).is_some()).count()
    };
    assert_eq!((contacts(Version::V2), contacts(Version::V3)), (32, 31));
}

#[test]
fn a_model_has_one_name() {
    let mut seen = BTreeSet::new();
    for model in operations::models() {
        assert!(seen.insert(model.name), "{} twice", model.name);
    }
}

#[test]
fn the_usual_sentence_says_what_an_operation_does() {
    let about = |id: &str| operations::find(id).unwrap().summary();
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
        assert_eq!(Operation::read(row).unwrap().summary(), says);
    }
    assert_eq!(about("contacts.get"), "One contact, whole.");
}

#[test]
fn every_type_in_every_table_is_known() {
    const PLAIN: &str = "string number integer numeric boolean any object id email phone date time day clock zone \
                         country timezone url tag file";
    fn look(kind: &'static str, place: &str) {
        match Kind::read(kind) {
            Kind::Nullable(inner) | Kind::List(inner, _) | Kind::Map(inner) => look(inner, place),
            Kind::Union(kinds) => kinds.split('|').for_each(|kind| look(kind, place)),
            Kind::Plain(name, _) => assert!(
                PLAIN.split(' ').any(|known| known == name),
                "{place}: {name}"
            ),
            Kind::Words(_) | Kind::Model(_) => {}
        }
    }
    let all =
        |text: &'static str, place: &str| fields(text).for_each(|field| look(field.kind, place));
    for model in operations::models() {
        all(model.fields, model.name);
    }
    for operation in operations::all() {
        let texts = [operation.bodies[0], operation.bodies[1], operation.result];
        for text in texts
            .into_iter()
            .flatten()
            .chain([operation.query, operation.path_fields])
        {
            match text.strip_prefix("= ") {
                Some(kind) => look(kind, operation.id),
                None if text == "object" => {}
                None => {
                    let is_name =
                        text.starts_with(|c: char| c.is_ascii_uppercase()) && !text.contains(' ');
                    assert!(
                        !is_name || operations::find_model(text).is_some(),
                        "{}: {text}",
                        operation.id
                    );
                    all(Model::read(text).fields, operation.id);
                }
            }
        }
    }
}
