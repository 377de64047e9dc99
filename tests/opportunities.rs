//! The sandbox's opportunities in the stages of a pipeline.

use leadbridge::json;
use leadbridge::json::Value;

use crate::support::Pair;
use crate::test;

const PIPELINE: &str = "pipeline_sandbox";

impl Pair {
    /// Creates an opportunity with a new contact; returns its id.
    fn deal(&mut self, name: &str, more: Value) -> String {
        let contact =
            self.contact(json!({ "firstName": name, "email": format!("{name}@example.com") }));
        let mut body = json!({
            "locationId": "loc_sandbox", "pipelineId": PIPELINE, "name": name, "status": "open", "contactId": contact,
        });
        for (name, value) in more.as_object().unwrap() {
            body[name.as_str()] = value.clone();
        }
        let made = self
            .run("opportunities.create", json!({ "body": body }))
            .unwrap();
        made["opportunity"]["id"].as_str().unwrap().to_owned()
    }

    fn names(&mut self, asked: Value) -> Vec<String> {
        let found = self.run("opportunities.search", asked).unwrap();
        let deals = found["opportunities"].as_array().unwrap().iter();
        deals
            .map(|deal| deal["name"].as_str().unwrap().to_owned())
            .collect()
    }

    fn refused(&mut self, id: &str, params: Value) -> String {
        self.run(id, params).unwrap_err().to_string()
    }
}

#[test]
fn a_deal_begins_in_the_first_stage_and_moves_on() {
    let mut pair = Pair::new();
    let pipelines = pair.run("opportunities.listPipelines", json!({})).unwrap();
    let stages = &pipelines["pipelines"][0]["stages"];
    assert_eq!(stages[0]["id"], "stage_new", "{pipelines}");
    let id = pair.deal("ada", json!({ "monetaryValue": 500 }));
    let get = json!({ "id": id });
    let deal = pair.run("opportunities.get", get.clone()).unwrap()["opportunity"].clone();
    assert_eq!(
        (
            &deal["pipelineStageId"],
            &deal["contact"]["email"],
            &deal["monetaryValue"]
        ),
        (&"stage_new".into(), &"ada@example.com".into(), &500.into())
    );
    pair.now += 1000;
    let moved = json!({ "id": id, "body": { "pipelineStageId": "stage_proposal" } });
    let moved = pair.run("opportunities.update", moved).unwrap()["opportunity"].clone();
    assert_ne!(moved["lastStageChangeAt"], deal["lastStageChangeAt"]);
    assert_eq!(moved["lastStatusChangeAt"], deal["lastStatusChangeAt"]);
    let lost = json!({ "id": id, "body": { "status": "lost", "lostReasonId": "reason_price" } });
    assert_eq!(
        pair.run("opportunities.updateStatus", lost).unwrap()["succeded"],
        true
    );
    let lost = pair.run("opportunities.get", get.clone()).unwrap()["opportunity"].clone();
    assert_eq!(
        (&lost["status"], &lost["lostReasonId"]),
        (&"lost".into(), &"reason_price".into())
    );
    // The opportunity is deleted with its contact.
    let contact = json!({ "contactId": deal["contactId"] });
    pair.run("contacts.delete", contact).unwrap();
    assert!(pair.run("opportunities.get", get).is_err());
}

#[test]
fn unknown_pipelines_stages_and_contacts_are_refused() {
    let mut pair = Pair::new();
    let id = pair.deal("ada", json!({}));
    let change = |body: Value| json!({ "id": id, "body": body });
    for (body, missing) in [
        (json!({ "pipelineId": "p" }), "Pipeline with id p not found"),
        (
            json!({ "pipelineStageId": "s" }),
            "Pipeline stage with id s not found",
        ),
    ] {
        let said = pair.refused("opportunities.update", change(body));
        assert!(said.contains(missing), "{said}");
    }
    let body = json!({ "locationId": "loc_sandbox", "pipelineId": PIPELINE, "name": "x", "status": "open", "contactId": "c" });
    let said = pair.refused("opportunities.create", json!({ "body": body }));
    assert!(said.contains("Contact with id c not found"), "{said}");
    assert_eq!(pair.count("opportunities"), 1);
}

#[test]
fn an_upsert_creates_without_an_id_and_changes_with_one() {
    let mut pair = Pair::v3();
    let body = json!({
        "locationId": "loc_sandbox", "pipelineId": PIPELINE, "name": "ada",
        "followers": ["u1", "u2"], "isRemoveAllFollowers": false, "followersActionType": "add",
    });
    let made = pair
        .run("opportunities.upsert", json!({ "body": body }))
        .unwrap();
    assert_eq!(made["new"], true);
    let mut again = body.clone();
    again["id"] = made["opportunity"]["id"].clone();
    again["followers"] = json!(["u1"]);
    again["followersActionType"] = "remove".into();
    let again = pair
        .run("opportunities.upsert", json!({ "body": again }))
        .unwrap();
    assert_eq!(
        (&again["new"], &again["opportunity"]["followers"]),
        (&false.into(), &json!(["u2"]))
    );
    let id = &again["opportunity"]["id"];
    let more = json!({ "id": id, "body": { "followers": ["u2", "u3"] } });
    let more = pair.run("opportunities.addFollowers", more).unwrap();
    assert_eq!(
        (&more["followers"], &more["followersAdded"]),
        (&json!(["u2", "u3"]), &json!(["u3"]))
    );
    let none = json!({ "id": id, "isRemoveAllFollowers": true, "body": { "followers": [] } });
    let none = pair.run("opportunities.removeFollowers", none).unwrap();
    assert_eq!(none["followers"], json!([]));
}

#[test]
fn search_filters_and_pages_in_both_spellings() {
    for mut pair in [Pair::new(), Pair::v3()] {
        let v2 = pair.session.version == leadbridge::schema::Version::V2;
        for (name, more) in [
            (
                "ada",
                json!({ "pipelineStageId": "stage_closed", "status": "won" }),
            ),
            ("bob", json!({ "assignedTo": "u1" })),
            ("cleo", json!({})),
        ] {
            pair.deal(name, more);
            pair.now += 1000;
        }
        let spelled = |plain: &str, old: &str| (if v2 { old } else { plain }).to_owned();
        assert_eq!(pair.names(json!({})), ["cleo", "bob", "ada"]);
        assert_eq!(
            pair.names(json!({ "order": "added_asc" })),
            ["ada", "bob", "cleo"]
        );
        assert_eq!(pair.names(json!({ "status": "won" })), ["ada"]);
        assert_eq!(pair.names(json!({ "status": "all", "q": "BOB@" })), ["bob"]);
        let (stage, to) = (
            spelled("pipelineStageId", "pipeline_stage_id"),
            spelled("assignedTo", "assigned_to"),
        );
        assert_eq!(pair.names(json!({ stage: "stage_closed" })), ["ada"]);
        assert_eq!(pair.names(json!({ to: "u1" })), ["bob"]);
        assert_eq!(pair.names(json!({ "endDate": "11-23-2026" })), [""; 0]);
        assert_eq!(pair.names(json!({ "date": "11-24-2026" })).len(), 3);
        let page = pair
            .run("opportunities.search", json!({ "limit": 2 }))
            .unwrap();
        assert_eq!(
            (&page["meta"]["total"], &page["meta"]["nextPage"]),
            (&3.into(), &2.into())
        );
        let next = json!({ "limit": 2, "startAfter": page["meta"]["startAfter"].to_string(), "startAfterId": page["meta"]["startAfterId"] });
        assert_eq!(pair.names(next), ["ada"]);
        assert_eq!(pair.names(json!({ "limit": 2, "page": 2 })), ["ada"]);
    }
}

#[test]
fn the_search_by_body_counts_stages() {
    let mut pair = Pair::v3();
    pair.deal("ada", json!({ "status": "won", "monetaryValue": 100 }));
    pair.deal(
        "bob",
        json!({ "monetaryValue": 40, "forecastProbability": 50 }),
    );
    let body = json!({
        "locationId": "loc_sandbox", "query": "", "limit": 1, "page": 1, "searchAfter": [],
        "additionalDetails": { "notes": false, "tasks": false, "calendarEvents": false, "unReadConversations": false },
    });
    let first = pair
        .run("opportunities.searchAdvanced", json!({ "body": body }))
        .unwrap();
    let stage = json!({
        "totalCount": 2, "totalValue": 140, "weightedValue": 120, "openValue": 40, "openWeightedValue": 20,
        "wonValue": 100, "pipelineStageId": "stage_new",
    });
    assert_eq!(
        (&first["total"], &first["stageAggregations"][0]),
        (&2.into(), &stage)
    );
    let mut body = body;
    body["searchAfter"] = first["opportunities"][0]["sort"].clone();
    let second = pair
        .run("opportunities.searchAdvanced", json!({ "body": body }))
        .unwrap();
    assert_ne!(
        second["opportunities"][0]["id"],
        first["opportunities"][0]["id"]
    );
    assert_eq!(second["opportunities"].as_array().unwrap().len(), 1);
}

#[test]
fn custom_values_are_checked_by_their_definitions() {
    let mut pair = Pair::new();
    let mut define = |name: &str, kind: &str, model: &str, options: Value| {
        let mut body = json!({ "name": name, "dataType": kind, "model": model });
        if !options.is_null() {
            body["options"] = options;
        }
        let made = pair.run("locations.createCustomField", json!({ "body": body }));
        made.unwrap()["customField"]["id"].clone()
    };
    let score = define("Score", "NUMERICAL", "contact", Value::Null);
    let size = define("Size", "SINGLE_OPTIONS", "contact", json!(["S", "M"]));
    let source = define("Seen in", "TEXT", "opportunity", Value::Null);
    let body = json!({ "email": "ada@example.com", "customFields": [
        { "id": score, "value": "7" }, { "key": "size", "value": "M" }, { "id": "unknown", "value": 1 },
    ] });
    let made = pair
        .run("contacts.create", json!({ "body": body }))
        .unwrap();
    assert_eq!(
        made["contact"]["customFields"],
        json!([{ "id": score, "value": 7 }, { "id": size, "value": "M" }])
    );
    let id = &made["contact"]["id"];
    for (field, value, said) in [
        (&score, "many", "Score: must be a number"),
        (&size, "XL", "Size: must be one of S, M"),
    ] {
        let body = json!({ "customFields": [{ "id": field, "value": value }] });
        let refused = pair.refused("contacts.update", json!({ "contactId": id, "body": body }));
        assert!(refused.contains(said), "{refused}");
    }
    let body = json!({ "customFields": [{ "id": score, "value": null }] });
    pair.run("contacts.update", json!({ "contactId": id, "body": body }))
        .unwrap();
    let left = pair
        .run("contacts.get", json!({ "contactId": id }))
        .unwrap();
    assert_eq!(
        left["contact"]["customFields"],
        json!([{ "id": size, "value": "M" }])
    );
    let values = json!([{ "id": source, "value": "a fair" }, { "id": score, "value": 1 }]);
    let deal = pair.deal("bob", json!({ "customFields": values }));
    let deal = pair
        .run("opportunities.get", json!({ "id": deal }))
        .unwrap();
    assert_eq!(
        deal["opportunity"]["customFields"],
        json!([{ "id": source, "fieldValue": "a fair" }])
    );
}
