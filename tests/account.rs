//! The sandbox's account: locations, users, tags, values, associations, blogs; and tokens of the right kind.

use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::sandbox::AGENCY_TOKEN;
use leadbridge::{Code, Session};

use crate::support::Pair;
use crate::test;

impl Pair {
    /// A client of the company's token.
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
