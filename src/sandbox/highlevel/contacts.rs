//! Contacts with their tasks, notes, tags, followers, campaigns and workflows.

use core::cmp::Reverse;
use core::ops::Bound;

use crate::json;
use crate::json::{Map, Value};

use super::values::{self, change_list, merge_dnd, shown, texts};
use super::{ApiError, AuthorizedRequest, Sandbox, search};
use crate::error::Millis;
use crate::schema::Version;
use crate::{country, date, email, phone};

/// The records that are deleted with their contact.
const CHILDREN: [&str; 6] = [
    "task",
    "note",
    "event",
    "opportunities",
    "conversations",
    "conversations/messages",
];

impl Sandbox {
    pub(super) fn contacts(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let action = request.operation.id.split('.').nth(1).unwrap_or_default();
        match action {
            "create" => self.create(request),
            "upsert" => self.upsert(request),
            "search" => search::run(self, request),
            "list" => self.list(request),
            "listByBusiness" => self.list_by_business(request),
            "findDuplicate" => self.find_duplicate(request),
            "bulkUpdateTags" => self.bulk_tags(request),
            "bulkUpdateBusiness" => self.bulk_business(request),
            _ => {
                let (id, contact) = self.contact(request)?;
                self.of_one(action, &id, contact, request)
            }
        }
    }

    /// Operations on one contact.
    fn of_one(
        &mut self,
        action: &str,
        id: &str,
        mut contact: Map,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Value, ApiError> {
        match action {
            "get" => Ok(json!({ "contact": shown(&contact, request.version) })),
            "update" => {
                let before = contact.clone();
                self.apply(&mut contact, &request.body);
                self.refuse_duplicate(&contact, &before, id)?;
                self.write_contact(id, contact.clone(), request.now);
                let mut answer = request.done();
                answer["contact"] = shown(&contact, request.version);
                Ok(answer)
            }
            "delete" => {
                self.store.remove("contact", id);
                for kind in CHILDREN {
                    for child in self.children(kind, id) {
                        self.store
                            .remove(kind, child["id"].as_str().unwrap_or_default());
                    }
                }
                if self.settings.index_lag > 0 {
                    self.store
                        .index
                        .record_write(id, contact.into(), request.now);
                }
                Ok(request.done())
            }
            "listTasks" => Ok(json!({ "tasks": self.children("task", id) })),
            "listNotes" => Ok(json!({ "notes": self.children("note", id) })),
            "listAppointments" => Ok(json!({ "events": self.children("event", id) })),
            "createTask" => Ok(json!({ "task": self.add_child("task", id, request) })),
            "createNote" => Ok(json!({ "note": self.add_child("note", id, request) })),
            "getTask" => Ok(json!({ "task": self.child("task", request.path("taskId"), id)? })),
            "getNote" => Ok(json!({ "note": self.child("note", request.path("id"), id)? })),
            "updateTask" | "completeTask" => Ok(
                json!({ "task": self.change_child("task", request.path("taskId"), id, request)? }),
            ),
            "updateNote" => {
                Ok(json!({ "note": self.change_child("note", request.path("id"), id, request)? }))
            }
            "deleteTask" => self.remove_child("task", request.path("taskId"), id, request),
            "deleteNote" => self.remove_child("note", request.path("id"), id, request),
            "addTags" | "removeTags" | "addFollowers" | "removeFollowers" => {
                let name = if action.ends_with("Tags") {
                    "tags"
                } else {
                    "followers"
                };
                let (now, changed) = change_list(
                    &mut contact,
                    name,
                    &request.body[name],
                    action.starts_with("add"),
                );
                self.write_contact(id, contact, request.now);
                let mut answer = json!({ name: now });
                match action {
                    "addFollowers" => answer["followersAdded"] = changed.into(),
                    "removeFollowers" => answer["followersRemoved"] = changed.into(),
                    _ => {}
                }
                Ok(answer)
            }
            "addToCampaign" | "removeFromCampaign" | "addToWorkflow" | "removeFromWorkflow" => {
                let (kind, joined) = match action.ends_with("Campaign") {
                    true => ("campaigns", request.path("campaignId")),
                    false => ("workflows", request.path("workflowId")),
                };
                let noun = if kind == "campaigns" {
                    "Campaign"
                } else {
                    "Workflow"
                };
                self.known_record(kind, noun, joined, request)?;
                let mut enrolled = self.enrolled(id);
                change_list(
                    &mut enrolled,
                    kind,
                    &json!([joined]),
                    action.starts_with("add"),
                );
                self.store.put("enrolled", id, Value::Object(enrolled));
                Ok(request.done())
            }
            "removeFromAllCampaigns" => {
                let mut enrolled = self.enrolled(id);
                enrolled.insert("campaigns".into(), json!([]));
                self.store.put("enrolled", id, Value::Object(enrolled));
                Ok(request.done())
            }
            _ => Err(ApiError::new(
                404,
                "The sandbox does not know this operation.",
            )),
        }
    }

    fn enrolled(&self, id: &str) -> Map {
        self.store
            .get("enrolled", id)
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default()
    }

    fn contact(&self, request: &AuthorizedRequest<'_>) -> Result<(String, Map), ApiError> {
        let id = request.path("contactId");
        let contact = self
            .store
            .get("contact", id)
            .ok_or_else(|| ApiError::missing("Contact", id))?;
        self.may_see(request, contact)?;
        Ok((
            id.to_owned(),
            contact.as_object().cloned().unwrap_or_default(),
        ))
    }

    fn create(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let location = request.text("locationId").unwrap_or_default().to_owned();
        let mut contact =
            Map::from_iter([("locationId".to_owned(), Value::from(location.as_str()))]);
        self.apply(&mut contact, &request.body);
        self.refuse_duplicate(&contact, &Map::new(), "")?;
        let id = self.add_contact(&request.body, &location, request.now);
        Ok(json!({ "contact": self.shown_contact(&id, request.version) }))
    }

    /// Matches by e-mail, then by phone. If they match two contacts, the first is updated and the phone number is
    /// ignored without an error (specification, issue 37).
    fn upsert(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let location = request.text("locationId").unwrap_or_default().to_owned();
        let mut wanted = Map::new();
        self.apply(&mut wanted, &request.body);
        let by = |name: &str| {
            wanted
                .get(name)
                .and_then(|value| self.find_by(name, value, &location))
        };
        let (by_email, by_phone) = (by("email"), by("phone"));
        let create_anyway = self.settings.allow_duplicates
            && request.body.get("createNewIfDuplicateAllowed") == Some(&json!(true));
        let found = by_email
            .clone()
            .or_else(|| by_phone.clone())
            .filter(|_| !create_anyway);
        let (id, new) = match found {
            None => (
                self.add_contact(&request.body, &location, request.now),
                true,
            ),
            Some(id) => {
                let mut body = request.body.clone();
                if by_email.is_some() && by_phone.is_some() && by_email != by_phone {
                    body.remove("phone");
                }
                // Issue 313: the gender is ignored.
                body.remove("gender");
                let mut contact = self
                    .store
                    .get("contact", &id)
                    .and_then(Value::as_object)
                    .cloned()
                    .unwrap_or_default();
                keep_address(&mut contact, &wanted);
                self.apply(&mut contact, &body);
                self.write_contact(&id, contact, request.now);
                (id, false)
            }
        };
        Ok(json!({ "new": new, "contact": self.shown_contact(&id, request.version) }))
    }

    fn shown_contact(&self, id: &str, version: Version) -> Value {
        let contact = self.store.get("contact", id).and_then(Value::as_object);
        contact.map_or(Value::Null, |contact| shown(contact, version))
    }

    /// Creates a contact from the fields of a body, and returns its id.
    pub(super) fn add_contact(&mut self, body: &Map, location: &str, now: Millis) -> String {
        let id = self.store.new_id("contact", now);
        let mut contact = Map::from_iter([
            ("id".to_owned(), Value::from(id.as_str())),
            ("locationId".to_owned(), location.into()),
            ("dateAdded".to_owned(), date::rfc3339(now as i64).into()),
            ("type".to_owned(), "lead".into()),
            ("tags".to_owned(), json!([])),
            ("customFields".to_owned(), json!([])),
        ]);
        self.apply(&mut contact, body);
        self.write_contact(&id, contact, now);
        id
    }

    fn write_contact(&mut self, id: &str, mut contact: Map, now: Millis) {
        contact.insert("dateUpdated".into(), date::rfc3339(now as i64).into());
        self.make_tags(&contact, now);
        if self.settings.index_lag > 0 {
            let before = self.store.get("contact", id).cloned();
            self.store
                .index
                .record_write(id, before.unwrap_or_default(), now);
        }
        self.store.put("contact", id, Value::Object(contact));
    }

    /// Adds the tags of a contact to the tags of its location.
    fn make_tags(&mut self, contact: &Map, now: Millis) {
        const TAGS: &str = "locations/tags";
        let location = contact.get("locationId").cloned().unwrap_or_default();
        let place = location.as_str().unwrap_or_default();
        for name in contact.get("tags").map(texts).unwrap_or_default() {
            let lower = name.to_lowercase();
            let mut known = self.store.index.ids_by(TAGS, "name", &lower, place);
            if name.trim().is_empty() || known.next().is_some() {
                continue;
            }
            drop(known);
            let id = self.store.new_id(TAGS, now);
            let at = date::rfc3339(now as i64);
            let tag = json!({
                "id": id, "_id": id, "name": name, "locationId": location, "createdAt": at, "updatedAt": at,
                "dateAdded": at, "dateUpdated": at,
            });
            self.store.put(TAGS, &id, tag);
        }
    }

    /// Applies the fields of a body: `null` clears a field, an absent field is unchanged.
    fn apply(&self, contact: &mut Map, body: &Map) {
        let region = body
            .get("country")
            .and_then(Value::as_str)
            .unwrap_or(&self.settings.country);
        for (name, value) in body {
            match name.as_str() {
                "locationId" | "createNewIfDuplicateAllowed" => {}
                "customFields" => values::merge(contact, value, "value"),
                "dndSettings" => merge_dnd(contact, value),
                _ if value.is_null() => {
                    contact.remove(name);
                }
                "tags" => {
                    contact.remove(name);
                    change_list(contact, name, value, true);
                }
                "name" => {
                    let (first, last) = split_name(value.as_str().unwrap_or_default());
                    contact.insert("firstName".into(), first.into());
                    contact.insert("lastName".into(), last.into());
                }
                "email" => {
                    let text = value.as_str().unwrap_or_default();
                    contact.insert(
                        name.clone(),
                        email::normalize(text)
                            .unwrap_or_else(|_| text.to_lowercase())
                            .into(),
                    );
                }
                "phone" => {
                    let text = value.as_str().unwrap_or_default();
                    // Parsing every name of every country would take longer than the rest of this function.
                    let code = country::codes().find(|code| *code == region);
                    let region = code.or_else(|| country::code(region)).unwrap_or("US");
                    let number = phone::read(text, region)
                        .map_or_else(|_| text.to_owned(), |phone| phone.e164);
                    contact.insert(name.clone(), number.into());
                }
                "dateOfBirth" => {
                    let text = value.as_str().unwrap_or_default();
                    let iso = date::read(text, date::Order::MonthFirst)
                        .map_or_else(|| text.to_owned(), |date| date.iso());
                    contact.insert(name.clone(), iso.into());
                }
                _ => {
                    contact.insert(name.clone(), value.clone());
                }
            }
        }
        let word = |name: &str| {
            contact
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .trim()
                .to_owned()
        };
        let (first, last, mail) = (word("firstName"), word("lastName"), word("email"));
        let full = [first.as_str(), last.as_str()].join(" ").trim().to_owned();
        let derived = [
            ("firstNameLowerCase", first.to_lowercase()),
            ("lastNameLowerCase", last.to_lowercase()),
            ("fullNameLowerCase", full.to_lowercase()),
            ("emailLowerCase", mail.to_lowercase()),
            ("name", full),
        ];
        for (name, value) in derived {
            if value.is_empty() {
                contact.remove(name);
            } else {
                contact.insert(name.to_owned(), value.into());
            }
        }
    }

    fn refuse_duplicate(&self, contact: &Map, before: &Map, own: &str) -> Result<(), ApiError> {
        if self.settings.allow_duplicates {
            return Ok(());
        }
        let location = contact
            .get("locationId")
            .and_then(Value::as_str)
            .unwrap_or_default();
        for name in ["email", "phone"] {
            let Some(value) = contact
                .get(name)
                .filter(|value| before.get(name) != Some(value))
            else {
                continue;
            };
            if let Some(id) = self.find_by(name, value, location).filter(|id| id != own) {
                let mut error =
                    ApiError::new(400, "This location does not allow duplicated contacts.");
                error.body["meta"] = json!({ "contactId": id, "matchingField": name });
                return Err(error);
            }
        }
        Ok(())
    }

    /// Finds a contact by address or number, then by additional addresses and numbers, like the real search for
    /// duplicates.
    fn find_by(&self, name: &str, value: &Value, location: &str) -> Option<String> {
        let value = value.as_str()?.to_lowercase();
        let mut ids = self.store.index.ids_by("contact", name, &value, location);
        ids.next().map(str::to_owned)
    }

    fn find_duplicate(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let location = request.query("locationId").unwrap_or_default();
        let mut wanted = Map::new();
        for (name, parameter) in [("email", "email"), ("phone", "number")] {
            if let Some(value) = request.query(parameter).filter(|value| !value.is_empty()) {
                wanted.insert(name.to_owned(), value.into());
            }
        }
        let mut plain = Map::new();
        self.apply(&mut plain, &wanted);
        let by = |name: &str| {
            plain
                .get(name)
                .and_then(|value| self.find_by(name, value, location))
        };
        let found = by("email").or_else(|| by("phone"));
        Ok(
            json!({ "contact": found.map_or(Value::Null, |id| self.shown_contact(&id, request.version)) }),
        )
    }

    fn list(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let location = request.query("locationId").unwrap_or_default();
        let limit = request.limit(20)?;
        let query = request.query("query").unwrap_or_default().to_lowercase();
        let start = match (request.query("startAfter"), request.query("startAfterId")) {
            (Some(after), Some(id)) => {
                let must = || ApiError::unprocessable(vec!["startAfter must be a number".into()]);
                let after: i64 = after.parse().map_err(|_| must())?;
                Bound::Excluded((Reverse(after), id.to_owned()))
            }
            _ => Bound::Unbounded,
        };
        // The query is searched in the name, the e-mail address and the phone number, but not in the company.
        let (total, places) = (self.store.index).listed(location, (&query, 3), start, 0, limit + 1);
        let mut found: Vec<(i64, &Value)> = places
            .into_iter()
            .filter_map(|(Reverse(at), id)| Some((*at, self.store.get("contact", id)?)))
            .collect();
        let more = found.len() > limit;
        found.truncate(limit);
        let mut meta = json!({ "total": total });
        if let Some((added, last)) = found.last().filter(|_| more) {
            meta["startAfter"] = (*added).into();
            meta["startAfterId"] = last["id"].clone();
        }
        let contacts: Vec<Value> = found
            .into_iter()
            .filter_map(|(_, contact)| contact.as_object())
            .map(|contact| shown(contact, request.version))
            .collect();
        Ok(json!({ "contacts": contacts, "count": total, "meta": meta }))
    }

    fn list_by_business(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let (limit, skip) = (request.number("limit", 25)?, request.number("skip", 0)?);
        let location = request.location().unwrap_or_default();
        let ids = (self.store.index).ids_by(
            "contact",
            "businessId",
            request.path("businessId"),
            location,
        );
        let found: Vec<&Value> = ids.filter_map(|id| self.store.get("contact", id)).collect();
        let count = found.len();
        let page = found
            .into_iter()
            .skip(skip)
            .take(limit)
            .filter_map(Value::as_object);
        let contacts: Vec<Value> = page
            .map(|contact| shown(contact, request.version))
            .collect();
        Ok(json!({ "contacts": contacts, "count": count }))
    }

    fn contact_of(&self, id: &str, location: &Value) -> Option<Map> {
        let contact = self.store.get("contact", id)?.as_object()?;
        (contact["locationId"] == *location).then(|| contact.clone())
    }

    fn bulk_tags(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let add = match request.path("type") {
            "add" => true,
            "remove" => false,
            other => return Err(ApiError::new(400, &["Invalid type ", other].concat())),
        };
        let mut errors = 0;
        let mut responses = Vec::new();
        for id in texts(&request.body["contacts"]) {
            match self.contact_of(&id, &request.body["locationId"]) {
                None => {
                    errors += 1;
                    responses.push(["Contact with id ", &id, " not found"].concat());
                }
                Some(mut contact) => {
                    if request.body.get("removeAllTags") == Some(&json!(true)) {
                        contact.insert("tags".into(), json!([]));
                    }
                    change_list(&mut contact, "tags", &request.body["tags"], add);
                    self.write_contact(&id, contact, request.now);
                    responses.push(id);
                }
            }
        }
        let mut answer = request.done();
        answer["errorCount"] = errors.into();
        answer["responses"] = responses.into();
        Ok(answer)
    }

    fn bulk_business(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let mut done = Vec::new();
        for id in texts(&request.body["ids"]) {
            let Some(mut contact) = self.contact_of(&id, &request.body["locationId"]) else {
                continue;
            };
            match &request.body["businessId"] {
                Value::Null => contact.remove("businessId"),
                business => contact.insert("businessId".into(), business.clone()),
            };
            self.write_contact(&id, contact, request.now);
            done.push(id);
        }
        Ok(json!({ "success": true, "ids": done }))
    }

    fn children(&self, kind: &str, contact: &str) -> Vec<Value> {
        let ids = self.store.index.ids_by(kind, "contactId", contact, "");
        let found = ids.filter_map(|id| self.store.get(kind, id));
        found.cloned().collect()
    }

    fn child(&self, kind: &str, id: &str, contact: &str) -> Result<Value, ApiError> {
        let found = self
            .store
            .get(kind, id)
            .filter(|child| child["contactId"] == contact);
        found
            .cloned()
            .ok_or_else(|| ApiError::missing(if kind == "task" { "Task" } else { "Note" }, id))
    }

    fn add_child(&mut self, kind: &str, contact: &str, request: &AuthorizedRequest<'_>) -> Value {
        let id = self.store.new_id(kind, request.now);
        let mut child = request.body.clone();
        child.insert("id".into(), id.as_str().into());
        child.insert("contactId".into(), contact.into());
        if kind == "note" {
            child.insert("dateAdded".into(), date::rfc3339(request.now as i64).into());
        }
        self.store.put(kind, &id, Value::Object(child.clone()));
        Value::Object(child)
    }

    fn change_child(
        &mut self,
        kind: &str,
        id: &str,
        contact: &str,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Value, ApiError> {
        let mut child = self.child(kind, id, contact)?;
        if let Some(fields) = child.as_object_mut() {
            fields.extend(request.body.clone());
        }
        self.store.put(kind, id, child.clone());
        Ok(child)
    }

    fn remove_child(
        &mut self,
        kind: &str,
        id: &str,
        contact: &str,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Value, ApiError> {
        self.child(kind, id, contact)?;
        self.store.remove(kind, id);
        Ok(request.done())
    }
}

/// If an upsert matches an additional address, it replaces the main one, which is lost: the real API does not keep it
/// as an additional address (issue 337).
fn keep_address(contact: &mut Map, wanted: &Map) {
    for (name, more) in [("email", "additionalEmails"), ("phone", "additionalPhones")] {
        let (Some(new), Some(Value::Array(others))) = (wanted.get(name), contact.get_mut(more))
        else {
            continue;
        };
        others.retain(|other| {
            let known = if other.is_object() {
                &other[name]
            } else {
                other
            };
            known.as_str().map(str::to_lowercase).as_deref() != new.as_str()
        });
    }
}

fn split_name(name: &str) -> (&str, &str) {
    let name = name.trim();
    name.split_once(' ')
        .map_or((name, ""), |(first, rest)| (first, rest.trim()))
}
