//! The fields of an operation as data.

use leadbridge::describe::describe;
use leadbridge::operation::Version;
use leadbridge::operations;
use serde_json::{Value, json};

use crate::test;

fn described(id: &str) -> Value {
    describe(operations::find(id).unwrap(), Version::V2)
}

fn field<'a>(fields: &'a Value, name: &str) -> &'a Value {
    let mut all = fields.as_array().unwrap().iter();
    all.find(|field| field["name"] == name).unwrap()
}

#[test]
fn a_path_parameter_is_a_required_text() {
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
fn every_operation_is_described_to_the_end() {
    for operation in operations::all() {
        for version in [Version::V2, Version::V3] {
            let described = describe(operation, version);
            assert!(described["params"].is_array(), "{}", operation.id);
            assert_eq!(described.get("body").is_some(), operation.body.is_some());
        }
    }
}
