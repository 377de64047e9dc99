//! The sandbox's locations, users, tags, custom values, associations and blogs, and the kinds of tokens.

use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::sandbox::AGENCY_TOKEN;
use leadbridge::{Code, Session};

use crate::support::Pair;
use crate::test;

impl Pair {
    /// A client with the company's token.
    fn agency() -> Self {
        let mut pair = Self::new();
        pair.session.token = Session::with_token(AGENCY_TOKEN).unwrap().token;
        pair.session.company = Some("company_sandbox".into());
        pair
    }

    fn ok(&mut self, id: &str, params: Value) -> Value {
        self.run(id, params).unwrap()
    }

    fn no(&mut self, id: &str, params: Value, said: &str) {
        let error = self.run(id, params).unwrap_err();
        assert!(error.to_string().contains(said), "{id}: {error}");
    }
}

#[test]
fn operations_of_an_agency_take_its_token_and_no_other() {
    let mut pair = Pair::new();
    let company = json!({ "companyId": "company_sandbox" });
    let refused = pair.run("snapshots.list", company.clone()).unwrap_err();
    assert_eq!(refused.code(), Code::ScopeMissing, "{refused}");
    let mut agency = Pair::agency();
    let snapshots = agency.ok("snapshots.list", company);
    assert_eq!(snapshots["snapshots"][0]["name"], "Starter");
    agency.no(
        "calendars.listResources",
        json!({ "resourceType": "rooms", "locationId": "loc_sandbox", "limit": 1, "skip": 0 }),
        "access to this location",
    );
    let share = json!({ "companyId": "company_sandbox", "body": { "snapshot_id": "snapshot_sandbox", "share_type": "link" } });
    let share = agency.ok("snapshots.createShareLink", share);
    assert!(
        share["shareLink"]
            .as_str()
            .unwrap()
            .ends_with(share["id"].as_str().unwrap())
    );
}

#[test]
fn a_location_is_created_found_changed_and_deleted() {
    let mut pair = Pair::agency();
    let body = json!({ "name": "Branch", "companyId": "company_sandbox", "city": "Bergen" });
    let made = pair.ok("locations.create", json!({ "body": body }));
    let found = pair.ok(
        "locations.search",
        json!({ "companyId": "company_sandbox" }),
    );
    assert_eq!(found["locations"].as_array().unwrap().len(), 2);
    let of_company = pair.ok("companies.get", json!({ "companyId": "company_sandbox" }));
    assert_eq!(of_company["company"]["locationCount"], 2);
    let id = json!({ "locationId": made["id"] });
    let change = json!({ "locationId": made["id"], "body": { "companyId": "company_sandbox", "city": "Oslo" } });
    pair.ok("locations.update", change);
    assert_eq!(
        pair.ok("locations.get", id.clone())["location"]["city"],
        "Oslo"
    );
    let mut gone = id.clone();
    gone["deleteTwilioAccount"] = false.into();
    pair.ok("locations.delete", gone);
    pair.no("locations.get", id, "not found");
    let mut stranger = Pair::new();
    stranger.no(
        "locations.get",
        json!({ "locationId": "loc_other" }),
        "access to this location",
    );
}

#[test]
fn names_of_tags_fields_and_values_are_used_once() {
    let mut pair = Pair::new();
    let tag = pair.ok("locations.createTag", json!({ "body": { "name": "VIP" } }));
    pair.no(
        "locations.createTag",
        json!({ "body": { "name": "vip" } }),
        "already taken",
    );
    let same = json!({ "tagId": tag["tag"]["id"], "body": { "name": "Vip" } });
    pair.ok("locations.updateTag", same);
    assert_eq!(
        pair.ok("locations.listTags", json!({}))["tags"][0]["name"],
        "Vip"
    );
    let value = json!({ "body": { "name": "Hours", "value": "9 to 5" } });
    pair.ok("locations.createCustomValue", value.clone());
    pair.no("locations.createCustomValue", value, "already taken");
    let field = |model: &str, name: &str| json!({ "body": { "name": name, "dataType": "TEXT", "model": model } });
    pair.ok("locations.createCustomField", field("contact", "Shoe size"));
    pair.ok("locations.createCustomField", field("opportunity", "Fair"));
    let names = |pair: &mut Pair, model: &str| {
        let found = pair.ok("locations.listCustomFields", json!({ "model": model }));
        let fields = found["customFields"].as_array().unwrap().clone();
        let keys = fields
            .iter()
            .map(|field| field["fieldKey"].as_str().unwrap().to_owned());
        let mut keys: Vec<String> = keys.collect();
        keys.sort();
        keys
    };
    assert_eq!(names(&mut pair, "contact"), ["contact.shoe_size"]);
    assert_eq!(
        names(&mut pair, "all"),
        ["contact.shoe_size", "opportunity.fair"]
    );
    let zones = pair.ok("locations.listTimezones", json!({}));
    assert!(
        zones["timeZones"]
            .as_array()
            .unwrap()
            .contains(&"Europe/Oslo".into())
    );
}

#[test]
fn tasks_of_all_contacts_are_searched() {
    let mut pair = Pair::new();
    let mut ids = Vec::new();
    for (email, title, completed) in [
        ("a@example.com", "Call back", false),
        ("b@example.com", "Send offer", true),
    ] {
        let id = pair.contact(json!({ "email": email }));
        let body =
            json!({ "title": title, "dueDate": "2026-12-01T10:00:00Z", "completed": completed });
        pair.ok(
            "contacts.createTask",
            json!({ "contactId": id, "body": body }),
        );
        ids.push(id);
    }
    let count = |pair: &mut Pair, body: Value| {
        pair.ok("locations.searchTasks", json!({ "body": body }))["tasks"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(count(&mut pair, json!({})), 2);
    assert_eq!(count(&mut pair, json!({ "completed": true })), 1);
    assert_eq!(
        count(&mut pair, json!({ "contactId": [ids[0]], "query": "CALL" })),
        1
    );
    assert_eq!(
        count(
            &mut pair,
            json!({ "contactId": [ids[0]], "query": "offer" })
        ),
        0
    );
}

#[test]
fn users_are_known_by_their_email_and_never_show_a_password() {
    let mut pair = Pair::agency();
    let body = json!({
        "companyId": "company_sandbox", "firstName": "Ada", "lastName": "Byron", "email": "ada@example.com",
        "password": "secret-12", "type": "account", "role": "user", "locationIds": ["loc_sandbox"],
    });
    let made = pair.ok("users.create", json!({ "body": body }));
    assert_eq!(
        (&made["name"], &made["roles"]["role"]),
        (&"Ada Byron".into(), &"user".into())
    );
    pair.no(
        "users.create",
        json!({ "body": body }),
        "ada@example.com is already taken",
    );
    let asked = json!({ "companyId": "company_sandbox", "query": "byron" });
    let found = pair.ok("users.search", asked);
    assert_eq!(
        (&found["count"], &found["users"][0]["id"]),
        (&1.into(), &made["id"])
    );
    assert!(!found.to_string().contains("secret-12"));
    let asked = json!({ "body": { "companyId": "company_sandbox", "emails": "ADA@example.com,no@example.com" } });
    assert_eq!(pair.ok("users.filterByEmail", asked)["count"], 1);
    let wrong = json!({ "body": { "companyId": "company_sandbox", "emails": "a@example.com", "skip": "some" } });
    pair.no("users.filterByEmail", wrong, "skip must be a number");
    let change = json!({ "userId": made["id"], "body": { "role": "admin", "companyId": "company_sandbox" } });
    assert_eq!(pair.ok("users.update", change)["roles"]["role"], "admin");
    pair.ok("users.delete", json!({ "userId": made["id"] }));
    pair.no("users.get", json!({ "userId": made["id"] }), "not found");
    let mut own = Pair::new();
    assert_eq!(
        own.ok("users.list", json!({}))["users"][0]["id"],
        "user_sandbox"
    );
}

#[test]
fn two_records_are_related_once() {
    let mut pair = Pair::new();
    let body = json!({
        "key": "owner", "firstObjectLabel": "Owner", "firstObjectKey": "contact",
        "secondObjectLabel": "Pet", "secondObjectKey": "custom_objects.pet",
    });
    let made = pair.ok("associations.create", json!({ "body": body }));
    pair.no(
        "associations.create",
        json!({ "body": body }),
        "already taken",
    );
    assert_eq!(
        pair.ok("associations.getByKey", json!({ "key_name": "owner" }))["id"],
        made["id"]
    );
    assert_eq!(
        pair.ok(
            "associations.getByObjectKey",
            json!({ "objectKey": "custom_objects.pet" })
        )["id"],
        made["id"]
    );
    let relation = |one: &str, two: &str| json!({ "body": { "associationId": made["id"], "firstRecordId": one, "secondRecordId": two } });
    let first = pair.ok("associations.createRelation", relation("ada", "rex"));
    pair.no(
        "associations.createRelation",
        relation("rex", "ada"),
        "duplicate relation",
    );
    pair.ok("associations.createRelation", relation("ada", "fido"));
    let asked = |record: &str| json!({ "recordId": record, "skip": 0, "limit": 10 });
    assert_eq!(
        pair.ok("associations.listRelations", asked("ada"))["total"],
        2
    );
    pair.ok(
        "associations.deleteRelation",
        json!({ "relationId": first["id"] }),
    );
    let none = |pair: &mut Pair, record: &str| {
        pair.ok("associations.listRelations", asked(record))["total"] == 0
    };
    assert!(none(&mut pair, "rex") && !none(&mut pair, "fido"));
    pair.ok(
        "associations.delete",
        json!({ "associationId": made["id"] }),
    );
    assert!(none(&mut pair, "fido"));
}

#[test]
fn a_post_has_an_address_of_its_own() {
    let mut pair = Pair::new();
    let post = |slug: &str, status: &str| {
        json!({
            "title": slug, "blogId": "blog_sandbox", "imageUrl": "https://example.com/a.png", "description": "d",
            "rawHTML": "<p>Hi</p>", "status": status, "imageAltText": "a", "categories": ["category_sandbox"],
            "author": "author_sandbox", "urlSlug": slug, "publishedAt": "2026-11-24T13:00:00Z",
        })
    };
    let made = pair.ok(
        "blogs.createPost",
        json!({ "body": post("first", "DRAFT") }),
    );
    pair.no(
        "blogs.createPost",
        json!({ "body": post("first", "DRAFT") }),
        "already taken",
    );
    pair.ok(
        "blogs.createPost",
        json!({ "body": post("second", "PUBLISHED") }),
    );
    let exists = |slug: &str| json!({ "urlSlug": slug });
    assert_eq!(
        pair.ok("blogs.checkUrlSlug", exists("first"))["exists"],
        true
    );
    assert_eq!(
        pair.ok("blogs.checkUrlSlug", exists("third"))["exists"],
        false
    );
    let change = json!({ "postId": made["data"]["_id"], "body": post("first", "ARCHIVED") });
    assert_eq!(
        pair.ok("blogs.updatePost", change)["updatedBlogPost"]["archived"],
        true
    );
    let asked =
        json!({ "blogId": "blog_sandbox", "limit": 10, "offset": 0, "status": "PUBLISHED" });
    let found = pair.ok("blogs.listPosts", asked);
    assert_eq!(found["blogs"].as_array().unwrap().len(), 1);
    let mut elsewhere = post("fourth", "DRAFT");
    elsewhere["blogId"] = "nowhere".into();
    pair.no(
        "blogs.createPost",
        json!({ "body": elsewhere }),
        "Blog with id nowhere",
    );
}

#[test]
fn a_list_is_narrowed_by_fields_of_its_items() {
    let mut pair = Pair::new();
    assert_eq!(
        pair.ok("campaigns.list", json!({ "status": "published" }))["campaigns"][0]["id"],
        "campaign_sandbox"
    );
    assert_eq!(
        pair.ok("campaigns.list", json!({ "status": "draft" }))["campaigns"],
        json!([])
    );
    assert_eq!(
        pair.ok("workflows.list", json!({}))["workflows"][0]["name"],
        "Welcome"
    );
    let contact = pair.contact(json!({ "email": "a@example.com" }));
    pair.no(
        "contacts.addToWorkflow",
        json!({ "contactId": contact, "workflowId": "w", "body": {} }),
        "Workflow with id w",
    );
}

/// A client with the company's token, and two new locations.
fn agency_of_two() -> (Pair, [Value; 2]) {
    let mut pair = Pair::agency();
    let made = ["North", "South"].map(|name| {
        let body = json!({ "name": name, "companyId": "company_sandbox" });
        pair.ok("locations.create", json!({ "body": body }))["id"].clone()
    });
    (pair, made)
}

#[test]
fn names_of_one_location_are_free_in_another() {
    let (mut pair, [north, south]) = agency_of_two();
    let association = json!({
        "key": "owner", "firstObjectLabel": "Owner", "firstObjectKey": "contact", "secondObjectLabel": "Pet",
        "secondObjectKey": "custom_objects.pet",
    });
    let group = json!({ "name": "Team", "description": "", "slug": "team" });
    let bodies = [
        ("locations.createTag", "path", json!({ "name": "vip" })),
        (
            "locations.createCustomValue",
            "path",
            json!({ "name": "Hours", "value": "9 to 5" }),
        ),
        (
            "locations.createCustomField",
            "path",
            json!({ "name": "Score", "dataType": "NUMERICAL" }),
        ),
        ("associations.create", "body", association),
        (
            "calendars.create",
            "body",
            json!({ "name": "Visits", "slug": "visits" }),
        ),
        ("calendars.createGroup", "body", group),
        (
            "contacts.create",
            "body",
            json!({ "email": "ada@example.com" }),
        ),
    ];
    for (id, place, body) in bodies {
        let params = |location: &Value| {
            let mut params = json!({ "body": body });
            match place {
                "path" => params["locationId"] = location.clone(),
                _ => params["body"]["locationId"] = location.clone(),
            }
            params
        };
        pair.ok(id, params(&north));
        pair.ok(id, params(&south));
        let again = pair.run(id, params(&south)).unwrap_err();
        assert_eq!(again.status(), Some(400), "{id}: {again}");
    }
    let of_deals = json!({ "name": "Score", "dataType": "NUMERICAL", "model": "opportunity" });
    let of_deals = json!({ "locationId": north, "body": of_deals });
    pair.ok("locations.createCustomField", of_deals.clone());
    pair.no("locations.createCustomField", of_deals, "already taken");
    let slug = |location: &Value| json!({ "body": { "locationId": location, "slug": "team" } });
    let is_free = |pair: &mut Pair, location: &Value| {
        pair.ok("calendars.validateGroupSlug", slug(location))["available"].clone()
    };
    assert_eq!(is_free(&mut pair, &north), false);
    assert_eq!(is_free(&mut pair, &"loc_sandbox".into()), true);
}

#[test]
fn a_tag_is_renamed_within_its_location() {
    let (mut pair, [north, south]) = agency_of_two();
    let tag =
        |name: &str, location: &Value| json!({ "locationId": location, "body": { "name": name } });
    pair.ok("locations.createTag", tag("vip", &north));
    let mut own = tag("cold", &south);
    let made = pair.ok("locations.createTag", own.clone());
    own["tagId"] = made["tag"]["id"].clone();
    own["body"]["name"] = "vip".into();
    assert_eq!(pair.ok("locations.updateTag", own)["tag"]["name"], "vip");
}

#[test]
fn an_agency_request_for_one_location_returns_no_data_of_another() {
    let (mut pair, [north, south]) = agency_of_two();
    let in_body = |location: &Value, mut body: Value| {
        body["locationId"] = location.clone();
        json!({ "body": body })
    };
    let of = |location: &Value| json!({ "locationId": location });
    // Records that one location lists are not listed in the other.
    let pet = json!({
        "labels": { "singular": "Pet", "plural": "Pets" }, "key": "custom_objects.pet",
        "primaryDisplayPropertyDetails": { "key": "custom_objects.pet.name", "name": "Name", "dataType": "TEXT" },
    });
    let association = json!({
        "key": "owner", "firstObjectLabel": "Owner", "firstObjectKey": "contact", "secondObjectLabel": "Pet",
        "secondObjectKey": "custom_objects.pet",
    });
    let made = [
        (
            "businesses.create",
            json!({ "name": "Shop" }),
            "businesses.list",
            "businesses",
        ),
        (
            "links.create",
            json!({ "name": "Shop", "redirectTo": "https://shop.example" }),
            "links.list",
            "links",
        ),
        (
            "calendars.create",
            json!({ "name": "Visits" }),
            "calendars.list",
            "calendars",
        ),
        ("objects.create", pet, "objects.list", "objects"),
        (
            "contacts.create",
            json!({ "email": "ada@example.com", "tags": ["vip"] }),
            "contacts.list",
            "contacts",
        ),
    ];
    for (create, body, list, items) in made {
        pair.ok(create, in_body(&south, body));
        let mut count = |location: &Value| {
            let found = pair.ok(list, json!({ "locationId": location }));
            found[items].as_array().map(Vec::len)
        };
        assert_eq!(count(&south), Some(1), "{list}");
        assert_eq!(count(&north), Some(0), "{list}");
    }
    let contact = pair.sandbox.store.all("contact").next().unwrap()["id"].clone();
    let found = |pair: &mut Pair, location: &Value| {
        let search = json!({ "pageLimit": 10, "filters": [{ "field": "tags", "operator": "eq", "value": "vip" }] });
        let found = pair.ok("contacts.search", in_body(location, search));
        found["contacts"].as_array().unwrap().len()
    };
    assert_eq!((found(&mut pair, &south), found(&mut pair, &north)), (1, 0));
    let twin = |location: &Value| json!({ "locationId": location, "email": "ada@example.com" });
    assert_eq!(
        pair.ok("contacts.findDuplicate", twin(&south))["contact"]["id"],
        contact
    );
    assert!(pair.ok("contacts.findDuplicate", twin(&north))["contact"].is_null());
    assert_eq!(pair.ok("locations.listTags", of(&north))["tags"], json!([]));

    // By key and by id.
    pair.ok("associations.create", in_body(&south, association));
    let key = |location: &Value| json!({ "key_name": "owner", "locationId": location });
    pair.ok("associations.getByKey", key(&south));
    pair.no("associations.getByKey", key(&north), "not found");
    let object = |location: &Value| json!({ "key": "custom_objects.pet", "locationId": location });
    pair.ok("objects.get", object(&south));
    pair.no("objects.get", object(&north), "not found");
    let tag = pair.sandbox.store.all("locations/tags").next().unwrap()["id"].clone();
    let tag = |location: &Value| json!({ "locationId": location, "tagId": tag });
    pair.ok("locations.getTag", tag(&south));
    pair.no("locations.getTag", tag(&north), "Not found");
    pair.no("locations.deleteTag", tag(&north), "Not found");

    // Records of another location cannot be referred to.
    let calendar = pair
        .sandbox
        .store
        .all("calendars")
        .find(|one| one["locationId"] == south);
    let calendar = calendar.unwrap()["id"].clone();
    let visit = |location: &Value| {
        let body = json!({
            "calendarId": calendar, "contactId": contact, "startTime": "2026-11-25T10:00:00Z",
        });
        in_body(location, body)
    };
    pair.no("calendars.createAppointment", visit(&north), "Not found");
    pair.ok("calendars.createAppointment", visit(&south));
    let deal = json!({ "pipelineId": "pipeline_sandbox", "contactId": contact, "name": "Deal", "status": "open" });
    pair.no("opportunities.create", in_body(&south, deal), "Not found");
    let joined = json!({ "contactId": contact, "workflowId": "workflow_sandbox", "body": {} });
    pair.no("contacts.addToWorkflow", joined, "Not found");
}

#[test]
fn custom_fields_of_a_contact_are_those_of_its_location_for_an_agency_too() {
    let (mut pair, [north, south]) = agency_of_two();
    let mut ids = [&north, &south].map(|location| {
        let body = json!({ "name": "Score", "dataType": "NUMERICAL" });
        let made = pair.ok(
            "locations.createCustomField",
            json!({ "locationId": location, "body": body }),
        );
        made["customField"]["id"].clone()
    });
    let body = json!({ "locationId": south, "email": "ada@example.com" });
    let contact = pair.ok("contacts.create", json!({ "body": body }))["contact"]["id"].clone();
    let fields = ids.clone().map(|id| json!({ "id": id, "field_value": 7 }));
    let body = json!({ "customFields": fields });
    let kept = pair.ok(
        "contacts.update",
        json!({ "contactId": contact, "body": body }),
    );
    let own = core::mem::take(&mut ids[1]);
    assert_eq!(
        kept["contact"]["customFields"],
        json!([{ "id": own, "value": 7 }])
    );
}

#[test]
fn a_location_sees_its_own_users() {
    let (mut pair, [north, _]) = agency_of_two();
    let body = json!({
        "companyId": "company_sandbox", "firstName": "Nora", "lastName": "North", "email": "nora@example.com",
        "password": "Secret-123", "type": "account", "role": "user", "locationIds": [north],
    });
    pair.ok("users.create", json!({ "body": body }));
    let search = json!({ "companyId": "company_sandbox" });
    assert_eq!(pair.ok("users.search", search.clone())["count"], 2);
    let mut own = Pair::new();
    own.sandbox = pair.sandbox;
    let found = own.ok("users.search", search);
    assert_eq!(found["count"], 1);
    assert_eq!(found["users"][0]["id"], "user_sandbox");
}

#[test]
fn a_custom_field_of_an_unknown_type_is_refused() {
    let mut pair = Pair::new();
    let field = |kind: &str| json!({ "body": { "name": kind, "dataType": kind } });
    for kind in ["MONETORY", "SIGNATURE"] {
        pair.ok("locations.createCustomField", field(kind));
    }
    for kind in ["example", "text", ""] {
        pair.no(
            "locations.createCustomField",
            field(kind),
            "must be one of the following values: TEXT",
        );
    }
}
