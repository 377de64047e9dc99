//! Values of custom fields: brought to the types that the location defines.

use super::{Ask, Refusal, Sandbox};
use crate::fields;
use crate::json;
use crate::json::{Map, Value};

/// Where definitions are kept.
const DEFINED: &str = "locations/customFields";

impl Sandbox {
    /// The values of a body, by the ids of their definitions and in their types. One that the location does not define
    /// is dropped without a word, as the real API does (issue n8n 20474).
    pub(super) fn fitting_values(&self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let location = ask.text("locationId").or(ask.token["location"].as_str());
        let model = ask.operation.area().trim_end_matches('s');
        let model = if model == "opportunitie" {
            "opportunity"
        } else {
            model
        };
        let defined: Value = self
            .store
            .all(DEFINED)
            .filter(|field| field["locationId"].as_str() == location)
            .filter(|field| field["model"].as_str().unwrap_or("contact") == model)
            .cloned()
            .collect();
        let mut fitting = Vec::new();
        for given in ask.body["customFields"].as_array().into_iter().flatten() {
            let name = given["id"].as_str().or(given["key"].as_str());
            let Some(field) = name.and_then(|name| fields::find(&defined, name)) else {
                continue;
            };
            let value = fields::fit(field, written(given)).map_err(|what| {
                let name = field["name"].as_str().unwrap_or_default();
                Refusal::new(
                    400,
                    &["Invalid value for custom field ", name, ": ", &what].concat(),
                )
            })?;
            fitting.push(json!({ "id": field["id"], "value": value }));
        }
        Ok(fitting.into())
    }
}

/// What was written, under any of its names.
fn written(field: &Value) -> &Value {
    let names = ["field_value", "fieldValue", "value"];
    let found = names.iter().find_map(|name| field.get(*name));
    found.unwrap_or(&Value::Null)
}

/// Takes over values, `{ id | key, value }`, into a record, which shows each as `{ id, [shown]: value }`.
pub(super) fn merge(record: &mut Map, given: &Value, shown: &str) {
    let mut kept = record["customFields"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    for field in given.as_array().into_iter().flatten() {
        let id = field["id"].as_str().or(field["key"].as_str());
        let id = id.unwrap_or_default();
        kept.retain(|old| old["id"] != id);
        let value = written(field);
        if !value.is_null() {
            kept.push(json!({ "id": id, shown: value }));
        }
    }
    record.insert("customFields".into(), kept.into());
}
