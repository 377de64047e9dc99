//! Custom field values, arrays that are added to and removed from, and the names of messaging channels in a version.

use super::{ApiError, AuthorizedRequest, Sandbox};
use crate::api::Api;
use crate::fields;
use crate::highlevel;
use crate::json;
use crate::json::{Map, Value};
use crate::schema::{Fields, Version};

/// The collection of custom field definitions.
pub(super) const DEFINED: &str = "locations/customFields";

impl Sandbox {
    /// The custom field values of a body, by the ids of their definitions and converted to their types. A value of an
    /// unknown field is ignored without an error, as in the real API (issue n8n 20474).
    pub(super) fn fitting_values(
        &self,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Value, ApiError> {
        let location = request.location();
        let model = match request.operation.area() {
            "opportunities" => "opportunity",
            _ => "contact",
        };
        let defined: Value = self
            .store
            .all(DEFINED)
            .filter(|field| field["locationId"].as_str() == location)
            .filter(|field| field["model"].as_str().unwrap_or("contact") == model)
            .cloned()
            .collect();
        let mut fitting = Vec::new();
        for given in request.body["customFields"]
            .as_array()
            .into_iter()
            .flatten()
        {
            let name = given["id"].as_str().or(given["key"].as_str());
            let Some(field) = name.and_then(|name| fields::find(&defined, name)) else {
                continue;
            };
            let value = fields::fit(field, written(given)).map_err(|(_, what)| {
                let name = field["name"].as_str().unwrap_or_default();
                ApiError::new(
                    400,
                    &["Invalid value for custom field ", name, ": ", &what].concat(),
                )
            })?;
            fitting.push(json!({ "id": field["id"], "value": value }));
        }
        Ok(fitting.into())
    }

    /// Removes the values of a deleted custom field from every record.
    pub(super) fn remove_values(&mut self, field: &str) {
        for kind in ["contact", "opportunities"] {
            let has = |record: &&Value| {
                let mut values = record["customFields"].as_array().into_iter().flatten();
                values.any(|value| value["id"] == field)
            };
            let found: Vec<Value> = self.store.all(kind).filter(has).cloned().collect();
            for mut record in found {
                let values = record["customFields"].as_array().into_iter().flatten();
                let left: Value = values
                    .filter(|value| value["id"] != field)
                    .cloned()
                    .collect();
                record["customFields"] = left;
                let id = record["id"].as_str().unwrap_or_default().to_owned();
                self.store.put(kind, &id, record);
            }
        }
    }
}

/// The value, under any of its names.
fn written(field: &Value) -> &Value {
    let names = ["field_value", "fieldValue", "value"];
    let found = names.iter().find_map(|name| field.get(*name));
    found.unwrap_or(&Value::Null)
}

/// Merges values, `{ id | key, value }`, into a record, where each is `{ id, [shown]: value }`.
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

/// A contact as in responses; v3 has other names for the do-not-disturb channels.
pub(super) fn shown(contact: &Map, version: Version) -> Value {
    let mut contact = contact.clone();
    if let Some(Value::Object(settings)) = contact.get("dndSettings") {
        let api = highlevel::api();
        let spelled = channels(&api)
            .iter()
            .filter_map(|field| {
                Some((
                    field.wire_name(version).to_owned(),
                    settings.get(&field.name)?.clone(),
                ))
            })
            .collect();
        contact.insert("dndSettings".into(), Value::Object(spelled));
    }
    Value::Object(contact)
}

/// The do-not-disturb channels.
fn channels(api: &Api) -> &Fields {
    let contacts = &api.area("contacts").expect("an area").models;
    &contacts.named("DndSettings").expect("a model").fields
}

/// Merges do-not-disturb settings, with each channel under its own name.
pub(super) fn merge_dnd(contact: &mut Map, value: &Value) {
    let mut settings = contact
        .get("dndSettings")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    let api = highlevel::api();
    for (name, value) in value.as_object().into_iter().flatten() {
        let mut channels = channels(&api).iter();
        let known = channels.find(|field| field.accepts(name));
        settings.insert(
            known.map_or(name.as_str(), |field| &field.name).to_owned(),
            value.clone(),
        );
    }
    contact.insert("dndSettings".into(), Value::Object(settings));
}

/// Adds to or removes from an array. Returns the new array and what changed.
pub(super) fn change_list(
    object: &mut Map,
    name: &str,
    items: &Value,
    add: bool,
) -> (Vec<String>, Vec<String>) {
    let mut list = object.get(name).map(texts).unwrap_or_default();
    let mut changed = Vec::new();
    for item in texts(items) {
        let is_same = |known: &String| is_same_item(name, known, &item);
        match (add, list.iter().any(is_same)) {
            (true, false) => list.push(item.clone()),
            (false, true) => list.retain(|known| !is_same_item(name, known, &item)),
            _ => continue,
        }
        changed.push(item);
    }
    object.insert(name.to_owned(), json!(list));
    (list, changed)
}

/// Whether two items of an array are the same; tags are compared without case.
fn is_same_item(name: &str, one: &str, other: &str) -> bool {
    one == other || name == "tags" && one.to_lowercase() == other.to_lowercase()
}

/// The strings in an array.
pub(super) fn texts(list: &Value) -> Vec<String> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}
