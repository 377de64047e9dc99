//! The sandbox is as strict as the real API and keeps its state.

use leadbridge::http::{Method, Request, Response};
use leadbridge::json;
use leadbridge::json::{ToValue, Value};
use leadbridge::sandbox::{Change, Sandbox, Settings};

use crate::support::{NOON, Pair};
use crate::test;

mod search;
mod tokens;

fn ask(
    sandbox: &mut Sandbox,
    method: Method,
    url: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Response {
    let mut all = vec![
        ("Authorization", "Bearer pit-sandbox"),
        ("Version", "2021-07-28"),
    ];
    for (name, value) in headers {
        all.retain(|(known, _)| known != name);
        all.push((name, value));
    }
    let headers = all
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (name.into(), value.into()))
        .collect();
    let body = Some(body.to_owned()).filter(|body| !body.is_empty());
    sandbox
        .handle(
            &Request {
                method,
                url: url.into(),
                headers,
                body,
            },
            NOON,
        )
        .response
}

fn said(response: &Response) -> (u16, Value) {
    let body: Value = Value::read(&response.body).unwrap();
    (response.status, body["message"].clone())
}

#[test]
fn error_messages_are_those_of_the_real_api() {
    let sandbox = &mut Sandbox::default();
    sandbox.add_token("pit-reader", "loc_sandbox", Some(&["contacts.readonly"]));
    sandbox.add_token("pit-other", "loc_other", None);
    let get = |sandbox: &mut Sandbox, url: &str, headers: &[(&str, &str)]| {
        said(&ask(sandbox, Method::Get, url, headers, ""))
    };
    let list = "/contacts/?locationId=loc_sandbox";
    assert_eq!(
        get(sandbox, list, &[("Authorization", "")]),
        (401, json!("Unauthorized"))
    );
    assert_eq!(
        get(sandbox, list, &[("Authorization", "Bearer who")]),
        (401, json!("Invalid JWT"))
    );
    assert_eq!(
        get(sandbox, list, &[("Version", "")]),
        (401, json!("version header was not found."))
    );
    assert_eq!(
        get(sandbox, list, &[("Version", "2020-01-01")]),
        (401, json!("version header is invalid"))
    );
    assert_eq!(
        get(sandbox, list, &[("Authorization", "Bearer pit-other")]).0,
        403
    );
    assert_eq!(
        get(sandbox, "/Contacts/?locationId=loc_sandbox", &[]).0,
        401
    );
    assert_eq!(
        get(sandbox, "/contacts/nobody", &[]),
        (400, json!("Contact with id nobody not found"))
    );
    assert_eq!(get(sandbox, list, &[("Version", "v3")]).0, 400);
    assert_eq!(
        get(sandbox, "/contacts/", &[]),
        (422, json!(["locationId should not be empty"]))
    );
    let post = |sandbox: &mut Sandbox, headers: &[(&str, &str)], body: &str| {
        said(&ask(sandbox, Method::Post, "/contacts/", headers, body))
    };
    let reader = [("Authorization", "Bearer pit-reader")];
    assert_eq!(
        post(sandbox, &reader, r#"{"locationId":"loc_sandbox"}"#),
        (401, json!("The token is not authorized for this scope."))
    );
    let wrong = r#"{"locationId":"loc_sandbox","shoe":44,"email":"foo","tags":"a"}"#;
    let words = json!([
        "property shoe should not exist",
        "email must be an email",
        "tags must be an array"
    ]);
    assert_eq!(post(sandbox, &[], wrong), (422, words));
    assert_eq!(post(sandbox, &[], "{").0, 400);
}

#[test]
fn a_duplicate_is_refused_with_its_meta() {
    let mut pair = Pair::new();
    let id = pair.contact(json!({ "phone": "+12015550101" }));
    let body = r#"{"locationId":"loc_sandbox","phone":"(201) 555-0101"}"#;
    let answer = ask(&mut pair.sandbox, Method::Post, "/contacts/", &[], body);
    let body: Value = Value::read(&answer.body).unwrap();
    assert_eq!(
        (answer.status, &body["meta"]),
        (400, &json!({ "contactId": id, "matchingField": "phone" }))
    );
    assert!(body["traceId"].is_string());
    pair.sandbox.settings.allow_duplicates = true;
    let again = json!({ "body": { "phone": "+12015550101" } });
    assert!(pair.run("contacts.create", again).is_ok());
}

#[test]
fn more_than_a_hundred_requests_in_ten_seconds_are_refused() {
    let mut pair = Pair::new();
    let list = "/contacts/?locationId=loc_sandbox";
    for left in (0..100).rev() {
        let answer = ask(&mut pair.sandbox, Method::Get, list, &[], "");
        assert_eq!(
            (answer.status, answer.header("x-ratelimit-remaining")),
            (200, Some(left.to_string().as_str()))
        );
    }
    let refused = ask(&mut pair.sandbox, Method::Get, list, &[], "");
    assert_eq!(
        (
            refused.status,
            refused.header("x-ratelimit-interval-milliseconds")
        ),
        (429, Some("10000"))
    );
    // The client waits until the window ends.
    assert!(pair.run("contacts.list", json!({})).is_ok());
    assert_eq!(pair.waits, [10_000]);
}

#[test]
fn tasks_notes_tags_and_followers_belong_to_their_contact() {
    let mut pair = Pair::new();
    let id = pair.contact(json!({ "email": "ada@example.com" }));
    let other = pair.contact(json!({ "email": "bob@example.com" }));
    let with = |more: Value| {
        let mut params = json!({ "contactId": id });
        params
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        params
    };
    let task = json!({ "title": "Call", "dueDate": "2026-12-01T10:00:00Z", "completed": false });
    let task = pair
        .run("contacts.createTask", with(json!({ "body": task })))
        .unwrap()["task"]["id"]
        .clone();
    let done = pair
        .run(
            "contacts.completeTask",
            with(json!({ "taskId": task, "body": { "completed": true } })),
        )
        .unwrap();
    assert_eq!(done["task"]["completed"], true);
    assert!(
        pair.run(
            "contacts.getTask",
            json!({ "contactId": other, "taskId": task })
        )
        .is_err()
    );
    let note = pair
        .run(
            "contacts.createNote",
            with(json!({ "body": { "body": "hello" } })),
        )
        .unwrap()["note"]["id"]
        .clone();
    let changed = pair
        .run(
            "contacts.updateNote",
            with(json!({ "id": note, "body": { "body": "bye" } })),
        )
        .unwrap();
    assert_eq!(changed["note"]["body"], "bye");
    assert_eq!(
        pair.run(
            "contacts.addTags",
            with(json!({ "body": { "tags": ["a", "b", "a"] } }))
        )
        .unwrap()["tags"],
        json!(["a", "b"])
    );
    assert_eq!(
        pair.run(
            "contacts.removeTags",
            with(json!({ "body": { "tags": ["a"] } }))
        )
        .unwrap()["tags"],
        json!(["b"])
    );
    let followed = pair
        .run(
            "contacts.addFollowers",
            with(json!({ "body": { "followers": ["u1"] } })),
        )
        .unwrap();
    assert_eq!(followed["followersAdded"], json!(["u1"]));
    for (operation, params) in [
        (
            "contacts.addToCampaign",
            json!({ "campaignId": "campaign_sandbox" }),
        ),
        (
            "contacts.removeFromCampaign",
            json!({ "campaignId": "campaign_sandbox" }),
        ),
        ("contacts.removeFromAllCampaigns", json!({})),
        (
            "contacts.addToWorkflow",
            json!({ "workflowId": "workflow_sandbox", "body": { "eventStartTime": "2026-12-01T10:00:00+01:00" } }),
        ),
        (
            "contacts.removeFromWorkflow",
            json!({ "workflowId": "workflow_sandbox" }),
        ),
        ("contacts.deleteTask", json!({ "taskId": task })),
        ("contacts.deleteNote", json!({ "id": note })),
    ] {
        assert_eq!(
            pair.run(operation, with(params)).unwrap()["succeded"],
            true,
            "{operation}"
        );
    }
    let bulk = json!({ "type": "add", "body": { "contacts": [id, "nobody"], "tags": ["vip"] } });
    assert_eq!(
        pair.run("contacts.bulkUpdateTags", bulk).unwrap()["errorCount"],
        1
    );
    let business = json!({ "body": { "ids": [id], "businessId": "b_1" } });
    assert_eq!(
        pair.run("contacts.bulkUpdateBusiness", business).unwrap()["ids"],
        json!([id])
    );
    assert_eq!(
        pair.run("contacts.delete", with(json!({}))).unwrap()["succeded"],
        true
    );
    assert!(pair.run("contacts.get", with(json!({}))).is_err());
}

#[test]
fn appointments_are_written_by_calendars_and_shown_by_contacts() {
    let mut pair = Pair::new();
    let id = pair.contact(json!({ "email": "ada@example.com" }));
    let calendar = json!({ "body": { "locationId": "loc_sandbox", "name": "Visits" } });
    let calendar = pair.run("calendars.create", calendar).unwrap()["calendar"]["id"].clone();
    let start = "2026-12-01T10:00:00-06:00";
    let made = json!({ "body": { "calendarId": calendar, "contactId": id, "startTime": start } });
    let event = pair.run("calendars.createAppointment", made).unwrap();
    assert_eq!(event["endTime"], "2026-12-01T16:30:00.000Z");
    let changed = json!({ "eventId": event["id"], "body": { "appointmentStatus": "showed" } });
    assert_eq!(
        pair.run("calendars.updateAppointment", changed).unwrap()["appointmentStatus"],
        "showed"
    );
    assert_eq!(
        pair.run("contacts.listAppointments", json!({ "contactId": id }))
            .unwrap()["events"][0]["id"],
        event["id"]
    );
    assert_eq!(
        pair.run("calendars.deleteEvent", json!({ "eventId": event["id"] }))
            .unwrap()["succeeded"],
        true
    );
    assert!(
        pair.run(
            "calendars.getAppointment",
            json!({ "eventId": event["id"] })
        )
        .is_err()
    );
}

#[test]
fn both_versions_respond_with_their_own_names() {
    let body = json!({ "email": "ada@example.com", "dndSettings": { "SMS": { "status": "active" } }, "customFields": [{ "key": "score", "value": 7 }] });
    for (mut pair, channel, done) in [(Pair::new(), "SMS", None), (Pair::v3(), "sms", Some(true))] {
        let score = pair.define("Score", "NUMERICAL");
        let made = pair
            .run("contacts.create", json!({ "body": body }))
            .unwrap();
        assert!(
            made["contact"]["dndSettings"][channel].is_object(),
            "{made}"
        );
        assert_eq!(
            made["contact"]["customFields"],
            json!([{ "id": score, "value": 7 }])
        );
        let gone = pair
            .run(
                "contacts.delete",
                json!({ "contactId": made["contact"]["id"] }),
            )
            .unwrap();
        assert_eq!(gone["succeeded"].as_bool(), done);
        assert_eq!(gone["succeded"], true);
    }
}

#[test]
fn replaying_changes_recreates_the_store() {
    let mut pair = Pair::new();
    let id = pair.contact(json!({ "email": "ada@example.com" }));
    let gone = pair.contact(json!({ "email": "bob@example.com" }));
    pair.run(
        "contacts.createNote",
        json!({ "contactId": id, "body": { "body": "hello" } }),
    )
    .unwrap();
    pair.run("contacts.delete", json!({ "contactId": gone }))
        .unwrap();
    let changes = pair.sandbox.store.take_changes();
    assert!(pair.sandbox.store.take_changes().is_empty());
    let mut other = Sandbox::new(Settings::default());
    for change in changes {
        let line = change.to_value().to_string();
        other.store.replay(Change::read(&line).unwrap());
    }
    assert_eq!(other.store.snapshot(), pair.sandbox.store.snapshot());
    pair.sandbox = other;
    assert_eq!(
        pair.run("contacts.search", json!({ "body": { "pageLimit": 20 } }))
            .unwrap()["total"],
        1
    );
}

#[test]
fn an_upsert_by_an_additional_address_replaces_the_first_which_is_lost() {
    let mut pair = Pair::new();
    let more = json!([{ "email": "jane@example.com" }, { "email": "joan@example.com" }]);
    let id = pair.contact(json!({ "email": "john@example.com", "additionalEmails": more }));
    let asked = json!({ "email": "Jane@example.com" });
    let found = pair.run("contacts.findDuplicate", asked).unwrap();
    assert_eq!(found["contact"]["id"], id.as_str());
    let body = json!({ "email": "jane@example.com", "city": "London" });
    let done = pair
        .run("contacts.upsert", json!({ "body": body }))
        .unwrap();
    assert_eq!(done["new"], false);
    assert_eq!(done["contact"]["email"], "jane@example.com");
    assert_eq!(
        done["contact"]["additionalEmails"],
        json!([{ "email": "joan@example.com" }])
    );
    assert_eq!(pair.count("contact"), 1);
    let asked = json!({ "email": "john@example.com" });
    let found = pair.run("contacts.findDuplicate", asked).unwrap();
    assert_eq!(found["contact"], Value::Null);
}

#[test]
fn an_upsert_by_an_additional_number_replaces_the_first_which_is_lost() {
    let mut pair = Pair::new();
    pair.contact(json!({ "phone": "+12015550101", "additionalPhones": ["+12015550102"] }));
    let body = json!({ "phone": "+12015550102" });
    let done = pair
        .run("contacts.upsert", json!({ "body": body }))
        .unwrap();
    assert_eq!(
        (
            &done["contact"]["phone"],
            &done["contact"]["additionalPhones"]
        ),
        (&json!("+12015550102"), &json!([]))
    );
    // A contact that is found by its main number keeps the others.
    let mut pair = Pair::new();
    pair.contact(json!({ "phone": "+12015550101", "additionalPhones": ["+12015550102"] }));
    let body = json!({ "phone": "+12015550101" });
    let done = pair
        .run("contacts.upsert", json!({ "body": body }))
        .unwrap();
    assert_eq!(
        (
            &done["contact"]["phone"],
            &done["contact"]["additionalPhones"]
        ),
        (&json!("+12015550101"), &json!(["+12015550102"]))
    );
}

#[test]
fn a_gender_that_an_upsert_drops_is_a_warning() {
    let mut pair = Pair::new();
    let body = json!({ "email": "ada@example.com", "gender": "female" });
    let upsert = |pair: &mut Pair| {
        let done = pair.answer("contacts.upsert", json!({ "body": body.clone() }));
        done.unwrap()
            .warnings
            .iter()
            .map(|warning| warning.path.clone())
            .collect::<Vec<_>>()
    };
    assert!(upsert(&mut pair).is_empty());
    let mut other = Pair::new();
    other.contact(json!({ "email": "ada@example.com", "gender": "male" }));
    assert_eq!(upsert(&mut other), ["body.gender"]);
}

#[test]
fn a_tag_of_a_contact_is_a_tag_of_its_location() {
    let mut pair = Pair::new();
    let body = json!({ "email": "ada@example.com", "tags": ["created"] });
    let made = pair
        .run("contacts.create", json!({ "body": body }))
        .unwrap();
    let id = made["contact"]["id"].clone();
    let add = json!({ "contactId": id, "body": { "tags": ["added", "Created"] } });
    pair.run("contacts.addTags", add).unwrap();
    let bulk = json!({ "locationId": "loc_sandbox", "contacts": [id], "tags": ["bulk"] });
    pair.run(
        "contacts.bulkUpdateTags",
        json!({ "type": "add", "body": bulk }),
    )
    .unwrap();
    let listed = pair
        .run("locations.listTags", json!({ "locationId": "loc_sandbox" }))
        .unwrap();
    let tags = listed["tags"].as_array().unwrap().iter();
    let mut names: Vec<&str> = tags.map(|tag| tag["name"].as_str().unwrap()).collect();
    names.sort_unstable();
    assert_eq!(names, ["added", "bulk", "created"]);
}

#[test]
fn unsaved_changes_are_undone_with_their_indexes() {
    let mut pair = Pair::new();
    let id = pair.contact(json!({ "email": "ada@example.com" }));
    pair.sandbox.store.take_changes();
    let before = pair.sandbox.store.snapshot();
    let body = json!({ "email": "other@example.com" });
    pair.run("contacts.update", json!({ "contactId": id, "body": body }))
        .unwrap();
    pair.run(
        "contacts.create",
        json!({ "body": { "email": "new@example.com" } }),
    )
    .unwrap();
    pair.sandbox.store.take_changes();
    pair.sandbox.store.undo();
    assert_eq!(pair.sandbox.store.snapshot(), before);
    for (email, is_there) in [("ada", true), ("other", false), ("new", false)] {
        let email = [email, "@example.com"].concat();
        let found = pair
            .run("contacts.findDuplicate", json!({ "email": email }))
            .unwrap();
        assert_eq!(found["contact"].is_object(), is_there);
    }
}

#[test]
fn faults_seeds_and_kinds_that_do_not_exist_are_refused_with_the_nearest_name() {
    use leadbridge::sandbox::Fault;
    let sandbox = Pair::new().sandbox;
    for (fault, said) in [
        (json!({ "kind": "timeout" }), "known are status, refused"),
        (json!({ "kind": "dela" }), "did you mean delay?"),
        (json!({}), "one of status"),
        (
            json!({ "kind": "lost", "operation": "contact.create" }),
            "did you mean contacts.create?",
        ),
        (
            json!({ "kind": "status", "status": 70_000 }),
            "from 200 to 599",
        ),
    ] {
        let error = Fault::read(&fault).unwrap_err();
        assert!(error.message().contains(said), "{}", error.message());
    }
    let error = sandbox
        .check_seed(&json!({ "emial": "a@example.com" }))
        .unwrap_err();
    assert!(
        error.message().contains("did you mean email?"),
        "{}",
        error.message()
    );
    assert!(sandbox.check_seed(&json!([])).is_err());
    for (contact, said) in [
        (json!({ "email": 5 }), "email must be a string"),
        (json!({ "email": "zz" }), "email "),
        (json!({ "email": "" }), "email "),
        (json!({ "dnd": "yes" }), "dnd must be true or false"),
        (json!({ "tags": "vip" }), "tags must be an array"),
        (json!({ "tags": [7] }), "tags[0] must be a string"),
        (
            json!({ "customFields": {} }),
            "customFields must be an array",
        ),
        (json!({ "lastName": 7 }), "lastName must be a string"),
    ] {
        let error = sandbox.check_seed(&contact).unwrap_err();
        assert!(error.message().starts_with(said), "{}", error.message());
    }
    for contact in [
        json!({ "email": null, "phone": "n/a", "dnd": true, "tags": [] }),
        json!({ "customFields": [{ "id": "f", "value": 7 }], "dateAdded": "2026-01-01T00:00:00Z" }),
    ] {
        assert!(sandbox.check_seed(&contact).is_ok(), "{contact}");
    }
    let error = sandbox.records_of("contacts").unwrap_err();
    assert!(
        error.message().contains("did you mean contact?"),
        "{}",
        error.message()
    );
    assert!(sandbox.records_of("opportunities").unwrap().is_empty());
}

#[test]
fn repeated_tags_are_stored_once() {
    let mut pair = Pair::new();
    let tags = json!(["VIP", "new", "vip", "VIP"]);
    let tags_of = |done: &Value| done["contact"]["tags"].clone();
    let body = json!({ "email": "ada@example.com", "tags": tags });
    let made = pair
        .run("contacts.create", json!({ "body": body }))
        .unwrap();
    assert_eq!(tags_of(&made), json!(["VIP", "new"]));

    let again = pair
        .run("contacts.upsert", json!({ "body": body }))
        .unwrap();
    assert_eq!(tags_of(&again), json!(["VIP", "new"]));

    let id = made["contact"]["id"].clone();
    let params = json!({ "contactId": id, "body": { "tags": ["a", "A", "b"] } });
    let changed = pair.run("contacts.update", params).unwrap();
    assert_eq!(tags_of(&changed), json!(["a", "b"]));

    let mut change = |action: &str, tags: Value| {
        let params = json!({ "contactId": id, "body": { "tags": tags } });
        pair.run(action, params).unwrap()["tags"].clone()
    };
    assert_eq!(change("contacts.addTags", json!(["B"])), json!(["a", "b"]));
    assert_eq!(change("contacts.removeTags", json!(["B"])), json!(["a"]));
}

#[test]
fn new_options_of_a_custom_field_are_its_pick_list() {
    let mut pair = Pair::new();
    let body = json!({ "name": "Size", "dataType": "SINGLE_OPTIONS", "options": ["S", "M"] });
    let params = json!({ "locationId": "loc_sandbox", "body": body });
    let made = pair.run("locations.createCustomField", params).unwrap();
    let id = made["customField"]["id"].clone();
    let body = json!({ "name": "Size", "options": ["S", "M", "L"] });
    let params = json!({ "locationId": "loc_sandbox", "id": id, "body": body });
    let changed = pair.run("locations.updateCustomField", params).unwrap();
    let options = &changed["customField"]["picklistOptions"];
    assert_eq!(*options, json!(["S", "M", "L"]));
}

#[test]
fn a_deleted_custom_field_has_no_values() {
    let mut pair = Pair::new();
    let [score, size] = ["Score", "Size"].map(|name| pair.define(name, "TEXT"));
    let values = json!([{ "id": score, "field_value": "7" }, { "id": size, "field_value": "L" }]);
    let body = json!({ "email": "ada@example.com", "customFields": values });
    let made = pair
        .run("contacts.create", json!({ "body": body }))
        .unwrap();

    let params = json!({ "locationId": "loc_sandbox", "id": score });
    pair.run("locations.deleteCustomField", params).unwrap();

    let params = json!({ "contactId": made["contact"]["id"] });
    let read = pair.run("contacts.get", params).unwrap();
    let left = json!([{ "id": size, "value": "L" }]);
    assert_eq!(read["contact"]["customFields"], left);
}
