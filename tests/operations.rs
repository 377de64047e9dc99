//! The catalogue keeps its own rules.

use std::collections::BTreeSet;

use leadbridge::model::{Kind, Model, fields};
use leadbridge::operation::Version;
use leadbridge::{models, operations};

use crate::test;

#[test]
fn ids_are_unique_and_begin_with_their_area() {
    let mut seen = BTreeSet::new();
    for (area, table) in operations::AREAS {
        for operation in table.operations {
            assert!(seen.insert(operation.id), "{} twice", operation.id);
            assert_eq!(operation.area(), *area);
            assert_eq!(operations::find(operation.id).unwrap().path, operation.path);
            assert!(
                operation.summary.ends_with('.'),
                "{} has no sentence",
                operation.id
            );
        }
    }
}

#[test]
fn contacts_are_whole() {
    let contacts = || operations::all().filter(|operation| operation.area() == "contacts");
    assert_eq!(
        contacts()
            .filter(|operation| operation.path_in(Version::V2).is_some())
            .count(),
        32
    );
    assert_eq!(
        contacts()
            .filter(|operation| operation.path_in(Version::V3).is_some())
            .count(),
        31
    );
}

#[test]
fn every_type_in_every_table_is_known() {
    const PLAIN: &str = "string number integer numeric boolean any object id email phone date time country timezone url";
    fn look(kind: &'static str, place: &str) {
        match Kind::read(kind) {
            Kind::Nullable(inner) | Kind::List(inner, _) => look(inner, place),
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
    for model in models::all() {
        all(model.fields, model.name);
    }
    for operation in operations::all() {
        for text in [
            Some(operation.query),
            Some(operation.query_v3),
            operation.body,
            operation.result,
        ]
        .into_iter()
        .flatten()
        {
            let is_name = text.starts_with(|c: char| c.is_ascii_uppercase());
            assert!(
                !is_name || models::find(text).is_some(),
                "{}: {text}",
                operation.id
            );
            all(Model::read(text).fields, operation.id);
        }
    }
}
