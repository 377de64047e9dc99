//! The company, its users and snapshots, and its locations with their tags, custom fields and tasks.

use super::{ApiError, AuthorizedRequest, Sandbox};
use crate::date;
use crate::json;
use crate::json::{Map, Value};
use crate::timezone;

const LOCATION: &str = "locations";
const COMPANY: &str = "companies";
const USER: &str = "users";
const SNAPSHOT: &str = "snapshots";
/// The data types of custom fields: those of custom objects in the specification, and three more that locations have.
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
    pub(super) fn companies(
        &mut self,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Option<Value>, ApiError> {
        let id = request.path("companyId");
        let company = self.known_record(COMPANY, "Company", id, request)?;
        if request.token["company"] != id {
            return Err(ApiError::new(
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

    /// Operations of locations with behaviour beyond storing records; `None` for the others.
    pub(super) fn locations(
        &mut self,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Option<Value>, ApiError> {
        let verb = request.operation.verb_noun();
        let id = request.path("locationId");
        // A location that is known only from a token has no record, but exists.
        if !id.is_empty() && request.token["location"].as_str().unwrap_or(id) != id {
            return Err(ApiError::new(
                403,
                "The token does not have access to this location.",
            ));
        }
        let answer = match verb {
            "search" => {
                let found = self.page_of(LOCATION, request, |one| {
                    let own = request.token["location"].as_str();
                    own.is_none_or(|own| one["id"] == own)
                        && ["companyId", "email"].iter().all(|name| {
                            request
                                .query(name)
                                .is_none_or(|wanted| one[*name] == wanted)
                        })
                })?;
                json!({ "locations": found })
            }
            "get" => json!({ "location": self.known_record(LOCATION, "Location", id, request)? }),
            "create" => {
                let id = self.store.new_id(LOCATION, request.now);
                let mut location = request.body.clone();
                location.insert("id".into(), id.as_str().into());
                let location = Value::from(location);
                self.store.put(LOCATION, &id, location.clone());
                location
            }
            "update" => {
                let mut location = self.known_record(LOCATION, "Location", id, request)?;
                location.extend(request.body.clone());
                self.store.put(LOCATION, id, location.clone().into());
                location.into()
            }
            "delete" => {
                self.known_record(LOCATION, "Location", id, request)?;
                self.store.remove(LOCATION, id);
                json!({ "success": true, "message": "Deleted Sub-Account" })
            }
            "createTag" | "updateTag" => {
                self.refuse_taken("locations/tags", "name", request.path("tagId"), request)?;
                return Ok(None);
            }
            "createCustomField" | "updateCustomField" => {
                if let Some(kind) = request.text("dataType")
                    && !DATA_TYPES.contains(&kind)
                {
                    let known = DATA_TYPES.join(", ");
                    let message = ["dataType must be one of the following values: ", &known];
                    return Err(ApiError::unprocessable(vec![message.concat()]));
                }
                self.refuse_taken(
                    "locations/customFields",
                    "name",
                    request.path("id"),
                    request,
                )?;
                return Ok(None);
            }
            "createCustomValue" | "updateCustomValue" => {
                self.refuse_taken(
                    "locations/customValues",
                    "name",
                    request.path("id"),
                    request,
                )?;
                return Ok(None);
            }
            "listCustomFields" => {
                let wanted = request.query("model").unwrap_or("all");
                let found = self.page_of("locations/customFields", request, |one| {
                    one["locationId"] == id
                        && (wanted == "all" || one["model"].as_str().unwrap_or("contact") == wanted)
                })?;
                json!({ "customFields": found })
            }
            "searchTasks" => self.search_tasks(request)?,
            "listTimezones" => json!({ "timeZones": timezone::all().collect::<Vec<_>>() }),
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }

    /// The tasks of all contacts in a location.
    fn search_tasks(&self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let among = |name: &str, value: &Value| {
            let wanted = request.body[name].as_array();
            wanted.is_none_or(|wanted| wanted.is_empty() || wanted.contains(value))
        };
        let words = request.text("query").unwrap_or_default().to_lowercase();
        let location = request.path("locationId");
        let (skip, limit) = (request.number("skip", 0)?, request.number("limit", 25)?);
        let tasks = self.store.all("task").filter(|task| {
            let contact = task["contactId"].as_str().unwrap_or_default();
            let contact = self.store.get("contact", contact).unwrap_or(&Value::Null);
            let is =
                |name: &str, own: &Value| request.body.get(name).is_none_or(|wanted| wanted == own);
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

    pub(super) fn users(
        &mut self,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Option<Value>, ApiError> {
        let id = request.path("userId");
        let answer = match request.operation.verb_noun() {
            "create" => {
                self.refuse_taken(USER, "email", "", request)?;
                let id = self.store.new_id(USER, request.now);
                self.write_user(&id, Map::new(), request)
            }
            "get" => self.user(id, request)?.into(),
            "update" => {
                let user = self.user(id, request)?;
                self.refuse_taken(USER, "email", id, request)?;
                self.write_user(id, user, request)
            }
            "delete" => {
                self.user(id, request)?;
                self.store.remove(USER, id);
                let mut answer = request.done();
                answer["message"] = "The user was deleted".into();
                answer
            }
            "list" => {
                let location = request.query("locationId").unwrap_or_default();
                let found = self.page_of(USER, request, |user| {
                    in_list(&user["locationIds"], location)
                })?;
                json!({ "users": found })
            }
            "search" | "filterByEmail" => self.search_users(request)?,
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }

    fn user(&self, id: &str, request: &AuthorizedRequest<'_>) -> Result<Map, ApiError> {
        let user = self.known_record(USER, "User", id, request)?;
        match request.token["location"].as_str() {
            Some(own) if !in_list(&user["locationIds"], own) => Err(ApiError::missing("User", id)),
            _ => Ok(user),
        }
    }

    fn write_user(&mut self, id: &str, mut user: Map, request: &AuthorizedRequest<'_>) -> Value {
        user.extend(request.body.clone());
        // A password is accepted but never returned.
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
        user.insert("updatedAt".into(), date::rfc3339(request.now as i64).into());
        let user = Value::from(user);
        self.store.put(USER, id, user.clone());
        user
    }

    fn search_users(&self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let given = |name: &str| request.query(name).or(request.text(name));
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
                let contains = |name: &str| {
                    user[name]
                        .as_str()
                        .is_some_and(|text| text.to_lowercase().contains(&words))
                };
                is("companyId", &user["companyId"])
                    && is("type", &user["roles"]["type"])
                    && is("role", &user["roles"]["role"])
                    && (request.location())
                        .is_none_or(|location| in_list(&user["locationIds"], location))
                    && among(&ids, &user["id"])
                    && among(&emails, &user["email"])
                    && (words.is_empty()
                        || contains("name")
                        || contains("email")
                        || contains("phone"))
            })
            .collect();
        let (skip, limit) = (request.number("skip", 0)?, request.number("limit", 25)?);
        let count = found.len();
        let page: Vec<&Value> = found.into_iter().skip(skip).take(limit).collect();
        Ok(json!({ "users": page, "count": count }))
    }

    pub(super) fn snapshots(
        &mut self,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Option<Value>, ApiError> {
        let answer = match request.operation.verb_noun() {
            "list" => {
                let company = request.query("companyId").unwrap_or_default();
                json!({ "snapshots": self.page_of(SNAPSHOT, request, |one| one["companyId"] == company)? })
            }
            "createShareLink" => {
                let id = request.text("snapshot_id").unwrap_or_default();
                self.known_record(SNAPSHOT, "Snapshot", id, request)?;
                let share = self.store.new_id("snapshots/share", request.now);
                let link = ["https://affiliates.sandbox.example/?share=", &share].concat();
                self.store.put(
                    "snapshots/share",
                    &share,
                    json!({ "id": share, "snapshotId": id }),
                );
                json!({ "id": share, "shareLink": link })
            }
            // No operation pushes a snapshot; the status comes from a sandbox file.
            "getPushStatus" => {
                self.known_record(SNAPSHOT, "Snapshot", request.path("snapshotId"), request)?;
                return Ok(None);
            }
            _ => {
                self.known_record(SNAPSHOT, "Snapshot", request.path("snapshotId"), request)?;
                return Err(ApiError::missing(
                    "Push to location",
                    request.path("locationId"),
                ));
            }
        };
        Ok(Some(answer))
    }
}

fn in_list(list: &Value, wanted: &str) -> bool {
    list.as_array()
        .is_some_and(|list| list.iter().any(|one| *one == wanted))
}
