//! Custom fields by name.

use leadbridge::fields::resolve;
use leadbridge::json;
use leadbridge::json::Value;

use crate::test;

fn defined() -> Value {
    json!([
        { "id": "f_1", "name": "Lead score", "fieldKey": "contact.lead_score", "dataType": "NUMERICAL" },
        { "id": "f_2", "name": "Colour", "fieldKey": "contact.colour", "dataType": "SINGLE_OPTIONS", "picklistOptions": ["red", "blue"] },
        { "id": "f_3", "name": "Born", "fieldKey": "contact.born", "dataType": "DATE" },
        { "id": "f_4", "name": "Likes", "fieldKey": "contact.likes", "dataType": "CHECKBOX", "picklistOptions": ["tea", "milk"] },
    ])
}

fn resolved(given: Value) -> Result<Value, Vec<(String, &'static str)>> {
    let problems = |problems: Vec<leadbridge::Problem>| {
        problems
            .into_iter()
            .map(|one| (one.path, one.code))
            .collect()
    };
    resolve(&defined(), given.as_object().unwrap()).map_err(problems)
}

#[test]
fn a_field_is_known_by_id_key_and_name() {
    for name in ["f_1", "lead_score", "contact.lead_score", "lead SCORE"] {
        assert_eq!(
            resolved(json!({ name: 7 })).unwrap(),
            json!([{ "id": "f_1", "value": 7 }]),
            "{name}"
        );
    }
}

#[test]
fn values_are_converted_to_the_type_of_the_field() {
    let given =
        json!({ "lead_score": "7.5", "born": "09/25/1990", "likes": "tea", "colour": null });
    let values = resolved(given).unwrap();
    let of = |id: &str| {
        values
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["id"] == id)
            .unwrap()["value"]
            .clone()
    };
    assert_eq!(
        (of("f_1"), of("f_3"), of("f_4"), of("f_2")),
        (json!(7.5), json!("1990-09-25"), json!(["tea"]), json!(null))
    );
}

#[test]
fn every_invalid_field_is_reported() {
    let given = json!({ "lead_score": "many", "colour": "green", "born": "soon", "likes": ["tea", "rum"], "size": 1 });
    let mut problems = resolved(given).unwrap_err();
    problems.sort();
    let at = |name: &str, code| (format!("body.customFields.{name}"), code);
    let expected = vec![
        at("born", "not_a_date"),
        at("colour", "not_one_of"),
        at("lead_score", "wrong_type"),
        at("likes", "not_one_of"),
        at("size", "unknown_field"),
    ];
    assert_eq!(problems, expected);
}

#[test]
fn a_date_whose_first_number_is_no_month_is_refused() {
    for (date, iso) in [
        ("1990-09-25", Some("1990-09-25")),
        ("09/25/1990", Some("1990-09-25")),
        ("25 Sep 1990", Some("1990-09-25")),
        // `03/04/1990` would be read with the month first without an error, so `25/09/1990` must not be accepted.
        ("25/09/1990", None),
        ("25.09.1990", None),
    ] {
        let found = resolved(json!({ "born": date }));
        let value = found.as_ref().ok().map(|found| found[0]["value"].clone());
        assert_eq!(value, iso.map(Value::from), "{date}");
    }
}

#[test]
fn a_field_that_is_named_twice_is_refused_and_keys_are_found_in_capitals() {
    let twice = resolved(json!({ "lead_score": 3, "Lead score": 4 })).unwrap_err();
    assert_eq!(
        twice,
        [("body.customFields.Lead score".to_owned(), "repeated")]
    );
    assert_eq!(
        resolved(json!({ "LEAD_SCORE": 3 })).unwrap()[0]["value"],
        json!(3)
    );
}

#[test]
fn the_value_of_a_filter_is_converted_to_the_stored_type() {
    use leadbridge::fields::resolve_body;
    let defined = json!([
        { "id": "f_1", "fieldKey": "contact.lead_score", "dataType": "NUMERICAL" },
        { "id": "f_2", "fieldKey": "contact.size", "dataType": "RADIO", "picklistOptions": ["1", "2", "Big"] },
        { "id": "f_3", "fieldKey": "contact.note", "dataType": "TEXT" },
    ]);
    let resolve = |field: &str, operator: &str, value: Value| {
        let filter = json!({ "field": format!("customFields.{field}"), "operator": operator, "value": value });
        let body = json!({ "filters": [{ "group": "OR", "filters": [filter] }] });
        let mut body = body.as_object().unwrap().clone();
        resolve_body(&defined, &mut body)
            .map(|()| body["filters"][0]["filters"][0]["value"].clone())
            .map_err(|problems| (problems[0].path.clone(), problems[0].code))
    };
    assert_eq!(resolve("lead_score", "eq", json!("3")), Ok(json!(3)));
    assert_eq!(resolve("size", "not_eq", json!("big")), Ok(json!("Big")));
    assert_eq!(resolve("size", "eq", json!(2)), Ok(json!("2")));
    assert_eq!(resolve("size", "contains", json!("b")), Ok(json!("b")));
    assert_eq!(resolve("note", "eq", json!("3")), Ok(json!("3")));
    let at = "body.filters[0].filters[0].value".to_owned();
    assert_eq!(
        resolve("lead_score", "eq", json!("three")),
        Err((at.clone(), "wrong_type"))
    );
    assert_eq!(
        resolve("size", "eq", json!("Platinum")),
        Err((at, "not_one_of"))
    );
}

#[test]
fn the_most_similar_of_many_fields_is_named() {
    let define = |at: usize| json!({ "id": at.to_string(), "fieldKey": format!("contact.field_number_{at}") });
    let defined: Vec<Value> = (0..200).map(define).collect();
    let message = |name: &str| {
        let given = json!({ name: 1 });
        let wrong = leadbridge::fields::resolve(&json!(defined), given.as_object().unwrap());
        wrong.unwrap_err()[0].message.clone()
    };
    assert!(message("field_numbr_7").ends_with("did you mean field_number_7?"));
    let other = message("shoe");
    assert!(other.ends_with("field_number_19 and more"), "{other}");
}
