//! The records of a new account, so that it can be tried: a location, a user, a calendar, a pipeline, automations, a
//! blog. Most of them cannot be created by an operation.

use super::{Index, Settings, Store};
use crate::json;
use crate::json::Value;

/// Adds the records to an empty store. The ids are readable, so that examples can use them.
pub(super) fn fill(store: &mut Store<Index>, settings: &Settings) {
    let location = settings.location.as_str();
    let company = settings.company.as_str();
    let began = "2026-01-01T00:00:00.000Z";
    let mut put = |kind: &str, id: &str, mut record: Value| {
        record["id"] = id.into();
        for name in ["createdAt", "updatedAt"] {
            record[name] = began.into();
        }
        store.put(kind, id, record);
    };
    let own = json!({
        "companyId": company, "name": "Sandbox", "address": "1 Main Street", "city": "Springfield", "state": "IL",
        "country": settings.country, "postalCode": "62701", "website": "https://sandbox.example",
        "timezone": "America/Chicago", "email": "office@sandbox.example", "phone": "+12175550100",
    });
    put("locations", location, own);
    let agency = json!({
        "name": "Sandbox Agency", "email": "agency@sandbox.example", "phone": "+12175550101", "status": "active",
        "timezone": "America/Chicago", "currency": "USD",
    });
    put("companies", company, agency);
    let user = json!({
        "name": "Sam Sandbox", "firstName": "Sam", "lastName": "Sandbox", "email": "sam@sandbox.example",
        "phone": "+12175550102", "companyId": company, "locationIds": [location],
        "roles": { "type": "account", "role": "admin", "locationIds": [location] },
    });
    put("users", "user_sandbox", user);
    let calendar = json!({
        "name": "Visits", "locationId": location, "isActive": true, "slotDuration": 30, "calendarType": "event",
    });
    put("calendars", "calendar_sandbox", calendar);
    let stage = |id: &str, name: &str, position: u32| json!({ "id": id, "name": name, "position": position });
    let pipeline = json!({
        "name": "Sales", "locationId": location, "showInFunnel": true, "showInPieChart": true,
        "stages": [
            stage("stage_new", "New", 0), stage("stage_contacted", "Contacted", 1),
            stage("stage_proposal", "Proposal", 2), stage("stage_closed", "Closed", 3),
        ],
    });
    put("opportunities/pipelines", "pipeline_sandbox", pipeline);
    let reason = json!({ "name": "Too expensive", "locationId": location, "deleted": false });
    put("opportunities/lost-reason", "reason_price", reason);
    let workflow =
        json!({ "name": "Welcome", "status": "published", "version": 1, "locationId": location });
    put("workflows", "workflow_sandbox", workflow);
    let campaign = json!({ "name": "Newsletter", "status": "published", "locationId": location });
    put("campaigns", "campaign_sandbox", campaign);
    let snapshot = json!({ "name": "Starter", "type": "own", "companyId": company });
    put("snapshots", "snapshot_sandbox", snapshot);
    let site = json!({ "_id": "blog_sandbox", "name": "News", "locationId": location });
    put("blogs/site/all", "blog_sandbox", site);
    let author = json!({ "_id": "author_sandbox", "name": "Sam Sandbox", "locationId": location });
    put("blogs/authors", "author_sandbox", author);
    let category = json!({ "_id": "category_sandbox", "label": "General", "urlSlug": "general", "locationId": location });
    put("blogs/categories", "category_sandbox", category);
}
