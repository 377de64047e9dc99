//! Associations of kinds of records, by their keys, and the relations that they make between two records.

use super::{Ask, Refusal, Sandbox};
use crate::json;
use crate::json::Value;

const KIND: &str = "associations";
const RELATION: &str = "associations/relations";

impl Sandbox {
    /// What associations do beyond keeping records; nothing for an operation that only keeps them.
    pub(super) fn associations(&mut self, ask: &Ask<'_>) -> Result<Option<Value>, Refusal> {
        let by = |name: &str, value: &str| {
            let found = self
                .store
                .all(KIND)
                .find(|one| one[name] == value && self.may_see(ask, one).is_ok());
            found
                .cloned()
                .ok_or_else(|| Refusal::missing("Association", value))
        };
        let answer = match ask.operation.verb_noun() {
            "create" => {
                self.refuse_taken(KIND, "key", "", ask)?;
                return Ok(None);
            }
            "getByKey" => by("key", ask.path("key_name"))?,
            "getByObjectKey" => {
                let key = ask.path("objectKey");
                by("firstObjectKey", key).or_else(|_| by("secondObjectKey", key))?
            }
            "delete" => {
                let id = ask.path("associationId");
                self.known_record(KIND, "Association", id, ask)?;
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
                let id = ask.text("associationId").unwrap_or_default();
                self.known_record(KIND, "Association", id, ask)?;
                let ends = |one: &Value| {
                    let end = |name: &str| one[name].as_str().unwrap_or_default().to_owned();
                    let mut ends = [end("firstRecordId"), end("secondRecordId")];
                    ends.sort();
                    ends
                };
                let wanted = ends(&ask.whole);
                let is_there = self
                    .store
                    .all(RELATION)
                    .any(|one| one["associationId"] == id && ends(one) == wanted);
                if is_there {
                    // Issue 73.
                    let message = "Could not create relation: duplicate relation of object Ids for given association ";
                    return Err(Refusal::new(400, &[message, id].concat()));
                }
                let relation = self.store.new_id(RELATION, ask.now);
                let mut record = ask.body.clone();
                record.insert("id".into(), relation.as_str().into());
                let record = Value::from(record);
                self.store.put(RELATION, &relation, record.clone());
                record
            }
            "listRelations" => {
                let record = ask.path("recordId");
                let found = self.page_of(RELATION, ask, |one| {
                    one["firstRecordId"] == record || one["secondRecordId"] == record
                })?;
                json!({ "relations": found, "total": found.len() })
            }
            "deleteRelation" => {
                let id = ask.path("relationId");
                let relation = self.known_record(RELATION, "Relation", id, ask)?;
                self.store.remove(RELATION, id);
                relation.into()
            }
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }
}
