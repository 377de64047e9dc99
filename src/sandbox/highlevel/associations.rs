//! Associations between kinds of records, and relations between two records.

use super::{ApiError, AuthorizedRequest, Sandbox};
use crate::json;
use crate::json::Value;

const KIND: &str = "associations";
const RELATION: &str = "associations/relations";

impl Sandbox {
    /// Operations of associations with behaviour beyond storing records; `None` for the others.
    pub(super) fn associations(
        &mut self,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Option<Value>, ApiError> {
        let by = |name: &str, value: &str| {
            let found = self
                .store
                .all(KIND)
                .find(|one| one[name] == value && self.may_see(request, one).is_ok());
            found
                .cloned()
                .ok_or_else(|| ApiError::missing("Association", value))
        };
        let answer = match request.operation.verb_noun() {
            "create" => {
                self.refuse_taken(KIND, "key", "", request)?;
                return Ok(None);
            }
            "getByKey" => by("key", request.path("key_name"))?,
            "getByObjectKey" => {
                let key = request.path("objectKey");
                by("firstObjectKey", key).or_else(|_| by("secondObjectKey", key))?
            }
            "delete" => {
                let id = request.path("associationId");
                self.known_record(KIND, "Association", id, request)?;
                self.store.remove(KIND, id);
                let made = self
                    .store
                    .all(RELATION)
                    .filter(|one| one["associationId"] == id);
                let made: Vec<String> = made
                    .filter_map(|one| one["id"].as_str().map(str::to_owned))
                    .collect();
                for relation in made {
                    self.store.remove(RELATION, &relation);
                }
                json!({ "deleted": true, "id": id, "message": "The association was deleted" })
            }
            "createRelation" => {
                let id = request.text("associationId").unwrap_or_default();
                self.known_record(KIND, "Association", id, request)?;
                let ends = |one: &Value| {
                    let end = |name: &str| one[name].as_str().unwrap_or_default().to_owned();
                    let mut ends = [end("firstRecordId"), end("secondRecordId")];
                    ends.sort();
                    ends
                };
                let wanted = ends(&request.whole);
                let is_there = self
                    .store
                    .all(RELATION)
                    .any(|one| one["associationId"] == id && ends(one) == wanted);
                if is_there {
                    // Issue 73.
                    let message = "Could not create relation: duplicate relation of object Ids for given association ";
                    return Err(ApiError::new(400, &[message, id].concat()));
                }
                let relation = self.store.new_id(RELATION, request.now);
                let mut record = request.body.clone();
                record.insert("id".into(), relation.as_str().into());
                let record = Value::from(record);
                self.store.put(RELATION, &relation, record.clone());
                record
            }
            "listRelations" => {
                let record = request.path("recordId");
                let found = self.page_of(RELATION, request, |one| {
                    one["firstRecordId"] == record || one["secondRecordId"] == record
                })?;
                json!({ "relations": found, "total": found.len() })
            }
            "deleteRelation" => {
                let id = request.path("relationId");
                let relation = self.known_record(RELATION, "Relation", id, request)?;
                self.store.remove(RELATION, id);
                relation.into()
            }
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }
}
