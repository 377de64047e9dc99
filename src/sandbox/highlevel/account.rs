//! The account itself: its company, its locations with their tags, fields and tasks, its users, its snapshots.

use super::{Ask, Refusal, Sandbox};
use crate::date;
use crate::json;
use crate::json::{Map, Value};
use crate::timezone;

const LOCATION: &str = "locations";
const COMPANY: &str = "companies";
const USER: &str = "users";
const SNAPSHOT: &str = "snapshots";
/// What a custom field can hold, as the specification has it for custom objects, and three that locations have beside.
const DATA_TYPES: [&str; 16] = [
    "TEXT",
    "LARGE_TEXT",
    "NUMERICAL",
    "PHONE",
    "MONETORY",
    "CHECKBOX",
    "SINGLE_OPTIONS",
    "MULTIPLE_OPTIONS",
    "DATE",
    "TEXTBOX_LIST",
    "FILE_UPLOAD",
    "RADIO",
    "EMAIL",
    "FLOAT",
    "TIME",
    "SIGNATURE",
];

impl Sandbox {
    pub(super) fn companies(&mut self, ask: &Ask<'_>) -> Result<Option<Value>, Refusal> {
        let id = ask.path("companyId");
        let company = self.known_record(COMPANY, "Company", id, ask)?;
        if ask.token["company"] != id {
            return Err(Refusal::new(
                403,
                "The token does not have access to this company.",
            ));
        }
        let mut company = Value::from(company);
        let of_company = |one: &&Value| one["companyId"] == id;
        let count = self.store.all(LOCATION).filter(of_company).count();
        company["locationCount"] = count.into();
        Ok(Some(json!({ "company": company })))
    }

    /// What locations do beyond keeping records; nothing for an operation that only keeps them.
    pub(super) fn locations(&mut self, ask: &Ask<'_>) -> Result<Option<Value>, Refusal> {
        let verb = ask.operation.verb_noun();
        let id = ask.path("locationId");
        // A location that is known by a token alone has no record, and is there nevertheless.
        if !id.is_empty() && ask.token["location"].as_str().unwrap_or(id) != id {
            return Err(Refusal::new(
                403,
                "The token does not have access to this location.",
            ));
        }
        let answer = match verb {
            "search" => {
                let found = self.page_of(LOCATION, ask, |one| {
                    let own = ask.token["location"].as_str();
                    own.is_none_or(|own| one["id"] == own)
                        && ["companyId", "email"]
                            .iter()
                            .all(|name| ask.query(name).is_none_or(|wanted| one[*name] == wanted))
                })?;
                json!({ "locations": found })
            }
            "get" => json!({ "location": self.known_record(LOCATION, "Location", id, ask)? }),
            "create" => {
                let id = self.store.new_id(LOCATION, ask.now);
                let mut location = ask.body.clone();
                location.insert("id".into(), id.as_str().into());
                let location = Value::from(location);
                self.store.put(LOCATION, &id, location.clone());
                location
            }
            "update" => {
                let mut location = self.known_record(LOCATION, "Location", id, ask)?;
                location.extend(ask.body.clone());
                self.store.put(LOCATION, id, location.clone().into());
                location.into()
            }
            "delete" => {
                self.known_record(LOCATION, "Location", id, ask)?;
                self.store.remove(LOCATION, id);
                json!({ "success": true, "message": "Deleted Sub-Account" })
            }
            "createTag" | "updateTag" => {
                self.refuse_taken("locations/tags", "name", ask.path("tagId"), ask)?;
                return Ok(None);
            }
            "createCustomField" | "updateCustomField" => {
                if let Some(kind) = ask.text("dataType")
                    && !DATA_TYPES.contains(&kind)
                {
                    let known = DATA_TYPES.join(", ");
                    let message = ["dataType must be one of the following values: ", &known];
                    return Err(Refusal::unprocessable(vec![message.concat()]));
                }
                self.refuse_taken("locations/customFields", "name", ask.path("id"), ask)?;
                return Ok(None);
            }
            "createCustomValue" | "updateCustomValue" => {
                self.refuse_taken("locations/customValues", "name", ask.path("id"), ask)?;
                return Ok(None);
            }
            "listCustomFields" => {
                let wanted = ask.query("model").unwrap_or("all");
                let found = self.page_of("locations/customFields", ask, |one| {
                    one["locationId"] == id
                        && (wanted == "all" || one["model"].as_str().unwrap_or("contact") == wanted)
                })?;
                json!({ "customFields": found })
            }
            "searchTasks" => self.search_tasks(ask)?,
            "listTimezones" => json!({ "timeZones": timezone::all().collect::<Vec<_>>() }),
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }

    /// Tasks of every contact of a location.
    fn search_tasks(&self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let among = |name: &str, value: &Value| {
            let wanted = ask.body[name].as_array();
            wanted.is_none_or(|wanted| wanted.is_empty() || wanted.contains(value))
        };
        let words = ask.text("query").unwrap_or_default().to_lowercase();
        let location = ask.path("locationId");
        let (skip, limit) = (ask.number("skip", 0)?, ask.number("limit", 25)?);
        let tasks = self.store.all("task").filter(|task| {
            let contact = task["contactId"].as_str().unwrap_or_default();
            let contact = self.store.get("contact", contact).unwrap_or(&Value::Null);
            let is =
                |name: &str, own: &Value| ask.body.get(name).is_none_or(|wanted| wanted == own);
            contact["locationId"] == location
                && is("completed", &task["completed"])
                && is("businessId", &contact["businessId"])
                && among("contactId", &task["contactId"])
                && among("assignedTo", &task["assignedTo"])
                && task["title"]
                    .as_str()
                    .unwrap_or_default()
                    .to_lowercase()
                    .contains(&words)
        });
        let page: Vec<&Value> = tasks.skip(skip).take(limit).collect();
        Ok(json!({ "tasks": page }))
    }

    pub(super) fn users(&mut self, ask: &Ask<'_>) -> Result<Option<Value>, Refusal> {
        let id = ask.path("userId");
        let answer = match ask.operation.verb_noun() {
            "create" => {
                self.refuse_taken(USER, "email", "", ask)?;
                let id = self.store.new_id(USER, ask.now);
                self.write_user(&id, Map::new(), ask)
            }
            "get" => self.user(id, ask)?.into(),
            "update" => {
                let user = self.user(id, ask)?;
                self.refuse_taken(USER, "email", id, ask)?;
                self.write_user(id, user, ask)
            }
            "delete" => {
                self.user(id, ask)?;
                self.store.remove(USER, id);
                let mut answer = ask.done();
                answer["message"] = "The user was deleted".into();
                answer
            }
            "list" => {
                let location = ask.query("locationId").unwrap_or_default();
                let found =
                    self.page_of(USER, ask, |user| in_list(&user["locationIds"], location))?;
                json!({ "users": found })
            }
            "search" | "filterByEmail" => self.search_users(ask)?,
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }

    fn user(&self, id: &str, ask: &Ask<'_>) -> Result<Map, Refusal> {
        let user = self.known_record(USER, "User", id, ask)?;
        match ask.token["location"].as_str() {
            Some(own) if !in_list(&user["locationIds"], own) => Err(Refusal::missing("User", id)),
            _ => Ok(user),
        }
    }

    fn write_user(&mut self, id: &str, mut user: Map, ask: &Ask<'_>) -> Value {
        user.extend(ask.body.clone());
        // A password is taken and never shown.
        user.remove("password");
        let text = |name: &str| user[name].as_str().unwrap_or_default();
        let name = [text("firstName"), text("lastName")]
            .join(" ")
            .trim()
            .to_owned();
        let mut roles = user["roles"].clone();
        for part in ["type", "role", "locationIds"] {
            if let Some(value) = user.remove(part) {
                roles[part] = value.clone();
                if part == "locationIds" {
                    user.insert(part.into(), value);
                }
            }
        }
        user.insert("id".into(), id.into());
        user.insert("name".into(), name.into());
        user.insert("roles".into(), roles);
        user.insert("updatedAt".into(), date::rfc3339(ask.now as i64).into());
        let user = Value::from(user);
        self.store.put(USER, id, user.clone());
        user
    }

    fn search_users(&self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let given = |name: &str| ask.query(name).or(ask.text(name));
        let split =
            |name: &str| given(name).map(|text| text.split(',').map(str::trim).collect::<Vec<_>>());
        let (ids, emails) = (split("ids"), split("emails"));
        let words = given("query").unwrap_or_default().to_lowercase();
        let found: Vec<&Value> = self
            .store
            .all(USER)
            .filter(|user| {
                let is = |name: &str, own: &Value| given(name).is_none_or(|wanted| *own == wanted);
                let among = |wanted: &Option<Vec<&str>>, own: &Value| {
                    let is_own = |wanted: &&str| {
                        own.as_str()
                            .is_some_and(|own| own.eq_ignore_ascii_case(wanted))
                    };
                    wanted.as_ref().is_none_or(|all| all.iter().any(is_own))
                };
                let speaks = |name: &str| {
                    user[name]
                        .as_str()
                        .is_some_and(|text| text.to_lowercase().contains(&words))
                };
                is("companyId", &user["companyId"])
                    && is("type", &user["roles"]["type"])
                    && is("role", &user["roles"]["role"])
                    && (ask.location())
                        .is_none_or(|location| in_list(&user["locationIds"], location))
                    && among(&ids, &user["id"])
                    && among(&emails, &user["email"])
                    && (words.is_empty() || speaks("name") || speaks("email") || speaks("phone"))
            })
            .collect();
        let (skip, limit) = (ask.number("skip", 0)?, ask.number("limit", 25)?);
        let count = found.len();
        let page: Vec<&Value> = found.into_iter().skip(skip).take(limit).collect();
        Ok(json!({ "users": page, "count": count }))
    }

    pub(super) fn snapshots(&mut self, ask: &Ask<'_>) -> Result<Option<Value>, Refusal> {
        let answer = match ask.operation.verb_noun() {
            "list" => {
                let company = ask.query("companyId").unwrap_or_default();
                json!({ "snapshots": self.page_of(SNAPSHOT, ask, |one| one["companyId"] == company)? })
            }
            "createShareLink" => {
                let id = ask.text("snapshot_id").unwrap_or_default();
                self.known_record(SNAPSHOT, "Snapshot", id, ask)?;
                let share = self.store.new_id("snapshots/share", ask.now);
                let link = ["https://affiliates.sandbox.example/?share=", &share].concat();
                self.store.put(
                    "snapshots/share",
                    &share,
                    json!({ "id": share, "snapshotId": id }),
                );
                json!({ "id": share, "shareLink": link })
            }
            // No operation pushes a snapshot; what was pushed comes from a file.
            "getPushStatus" => {
                self.known_record(SNAPSHOT, "Snapshot", ask.path("snapshotId"), ask)?;
                return Ok(None);
            }
            _ => {
                self.known_record(SNAPSHOT, "Snapshot", ask.path("snapshotId"), ask)?;
                return Err(Refusal::missing("Push to location", ask.path("locationId")));
            }
        };
        Ok(Some(answer))
    }
}

fn in_list(list: &Value, wanted: &str) -> bool {
    list.as_array()
        .is_some_and(|list| list.iter().any(|one| *one == wanted))
}
