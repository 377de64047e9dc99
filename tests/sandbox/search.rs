//! Search and lists against a scan of all contacts.

use super::*;
use crate::test;

#[test]
fn search_filters_sorts_and_lags() {
    let mut pair = Pair::new();
    for (name, city, tags, score) in [
        ("Ada", "London", json!(["vip"]), 7),
        ("Bob", "Paris", json!([]), 3),
        ("Cleo", "London", json!(["new", "vip"]), 9),
    ] {
        pair.now += 60_000;
        pair.contact(json!({ "firstName": name, "city": city, "tags": tags, "customFields": [{ "id": "score", "field_value": score }] }));
    }
    let mut found = |filters: Value, sort: Value| {
        let answer = pair
            .run(
                "contacts.search",
                json!({ "body": { "pageLimit": 20, "filters": filters, "sort": sort } }),
            )
            .unwrap();
        let names = answer["contacts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|contact| contact["firstName"].as_str().unwrap().to_owned());
        names.collect::<Vec<_>>().join(" ")
    };
    let by_name = json!([{ "field": "firstNameLowerCase", "direction": "desc" }]);
    assert_eq!(found(json!([]), json!([])), "Cleo Bob Ada");
    assert_eq!(
        found(
            json!([{ "field": "city", "operator": "eq", "value": "london" }]),
            by_name
        ),
        "Cleo Ada"
    );
    assert_eq!(
        found(
            json!([{ "field": "tags", "operator": "not_exists" }]),
            json!([])
        ),
        "Bob"
    );
    assert_eq!(
        found(
            json!([{ "field": "customFields.score", "operator": "range", "value": { "gte": 7 } }]),
            json!([])
        ),
        "Cleo Ada"
    );
    let either = json!([{ "group": "OR", "filters": [{ "field": "city", "operator": "contains", "value": "Par" }, { "field": "tags", "operator": "eq", "value": ["new", "old"] }] }]);
    assert_eq!(found(either, json!([])), "Cleo Bob");
    assert_eq!(
        found(
            json!([{ "field": "dateAdded", "operator": "range", "value": { "lt": "2026-11-24T13:02:30Z" } }]),
            json!([])
        ),
        "Bob Ada"
    );
    pair.sandbox.settings.index_lag = 5000;
    pair.contact(json!({ "firstName": "Dora" }));
    let count = |pair: &mut Pair| {
        pair.run("contacts.search", json!({ "body": { "pageLimit": 20 } }))
            .unwrap()["total"]
            .clone()
    };
    assert_eq!(count(&mut pair), 3);
    pair.now += 5000;
    assert_eq!(count(&mut pair), 4);
}

/// A search by index, by text or by the ids of the previous page finds what a scan of all contacts finds.
#[test]
fn search_pages_match_a_scan_of_all_contacts() {
    let mut pair = Pair::new();
    let mut all: Vec<(String, Value)> = Vec::new();
    let mut seed = 7_u64;
    let mut random = |most: u64| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1442);
        (seed >> 33) % most
    };
    for number in 0..120 {
        pair.now += 1000 * random(2);
        let contact = json!({
            "firstName": ["Ada", "Bob", "Cleo", "Zoë"][random(4) as usize],
            "lastName": ["Lovelace", "", "Byron"][random(3) as usize],
            "email": format!("n{number}@Example.com"),
            "companyName": ["Ada & Co", "Analytical"][random(2) as usize],
            "tags": [["vip", "new", "Alt Ärger"][random(3) as usize]],
        });
        let made = pair.contact(contact.clone());
        all.push((made, contact));
    }
    // Some contacts are deleted and some renamed, so that they must no longer be found under their old values.
    for at in (0..120).rev().step_by(3) {
        let id = all[at].0.clone();
        if at % 2 == 0 {
            pair.run("contacts.delete", json!({ "contactId": id }))
                .unwrap();
            all.remove(at);
        } else {
            all[at].1["firstName"] = "Dora".into();
            let body = json!({ "firstName": "Dora" });
            pair.run("contacts.update", json!({ "contactId": id, "body": body }))
                .unwrap();
        }
    }
    let text = |contact: &Value, name: &str| contact[name].as_str().unwrap().to_owned();
    let is_named = |contact: &Value, word: &str| {
        let name = [text(contact, "firstName"), text(contact, "lastName")].join(" ");
        let all = [name, text(contact, "email"), text(contact, "companyName")];
        all.iter().any(|text| text.to_lowercase().contains(word))
    };
    type Test<'a> = Box<dyn Fn(&Value) -> bool + 'a>;
    let cases: [(Value, Test<'_>); 5] = [
        (
            json!({ "query": "ADA" }),
            Box::new(|contact| is_named(contact, "ada")),
        ),
        (
            json!({ "query": "dora" }),
            Box::new(|contact| is_named(contact, "dora")),
        ),
        (json!({ "query": "n1\nn2" }), Box::new(|_| false)),
        (
            json!({ "filters": [{ "field": "tags", "operator": "eq", "value": "ALT ÄRGER" }] }),
            Box::new(|contact| contact["tags"][0] == "Alt Ärger"),
        ),
        (
            json!({ "filters": [{ "field": "firstNameLowerCase", "operator": "contains", "value": "O" }] }),
            Box::new(|contact| {
                contact["firstName"]
                    .as_str()
                    .unwrap()
                    .to_lowercase()
                    .contains('o')
            }),
        ),
    ];
    let sorts = [
        json!([]),
        json!([{ "field": "lastNameLowerCase", "direction": "asc" }, { "field": "dateAdded", "direction": "desc" }]),
        json!([{ "field": "firstNameLowerCase", "direction": "desc" }]),
    ];
    for (asked, test) in &cases {
        let mut wanted: Vec<&str> = all
            .iter()
            .filter(|(_, contact)| test(contact))
            .map(|(id, _)| id.as_str())
            .collect();
        wanted.sort_unstable();
        for sort in &sorts {
            let mut body = asked.clone();
            body["pageLimit"] = 7.into();
            body["sort"] = sort.clone();
            let mut ask = |page: Value| {
                let mut body = body.clone();
                for (name, value) in page.as_object().unwrap().iter() {
                    body[name.as_str()] = value.clone();
                }
                pair.run("contacts.search", json!({ "body": body }))
                    .unwrap()
            };
            let (mut by_number, mut by_cursor) = (Vec::new(), Vec::new());
            let mut cursor = json!({});
            for page in 1.. {
                let numbered = ask(json!({ "page": page }));
                let behind = ask(cursor);
                assert_eq!(numbered["total"], wanted.len(), "{body}");
                assert_eq!(
                    numbered["contacts"], behind["contacts"],
                    "{body}, page {page}"
                );
                let rows = behind["contacts"].as_array().unwrap().clone();
                let Some(last) = rows.last() else { break };
                cursor = json!({ "searchAfter": last["searchAfter"] });
                let ids = |rows: &[Value]| -> Vec<String> {
                    rows.iter().map(|row| text(row, "id")).collect()
                };
                by_number.extend(ids(numbered["contacts"].as_array().unwrap()));
                by_cursor.extend(ids(&rows));
            }
            let whole = ask(json!({ "pageLimit": 500 }));
            let whole: Vec<String> = (whole["contacts"].as_array().unwrap().iter())
                .map(|row| text(row, "id"))
                .collect();
            assert_eq!(by_number, whole, "{body}");
            assert_eq!(by_cursor, whole, "{body}");
            by_number.sort_unstable();
            assert_eq!(by_number, wanted, "{body}");
        }
    }
}

/// The search text is rebuilt when most of it belongs to contacts that have changed.
#[test]
fn a_contact_that_changes_often_is_found_by_its_current_values() {
    let mut pair = Pair::new();
    let id = pair.contact(json!({ "firstName": "Ada", "email": "ada@example.com" }));
    pair.contact(json!({ "firstName": "Bob", "companyName": "Ada & Co" }));
    for number in 0..2500 {
        let body = json!({ "firstName": format!("Name{number}") });
        pair.run("contacts.update", json!({ "contactId": id, "body": body }))
            .unwrap();
    }
    let mut count = |query: &str| {
        let body = json!({ "pageLimit": 20, "query": query });
        let found = pair.run("contacts.search", json!({ "body": body }));
        found.unwrap()["total"].as_u64().unwrap()
    };
    assert_eq!(count("name2499"), 1);
    assert_eq!(count("name2498"), 0);
    assert_eq!(count("ada"), 2);
    assert_eq!(count("bob"), 1);
}

#[test]
fn totals_and_page_flags_of_a_list_are_correct() {
    let mut pair = Pair::v3();
    for id in ["a", "b", "c"] {
        let record = json!({ "id": id, "_id": id, "name": id, "locationId": "loc_sandbox" });
        let (kind, id) = ("oauth/installed-locations".to_owned(), id.to_owned());
        pair.sandbox.store.replay(Change { kind, id, record });
    }
    pair.session.token = leadbridge::Session::with_token(leadbridge::sandbox::AGENCY_TOKEN)
        .unwrap()
        .token;
    let mut page = |more: Value| {
        let mut asked = json!({ "companyId": "company_sandbox", "appId": "a", "pageSize": 2 });
        asked["pageToken"] = more;
        pair.run("oauth.listInstalledLocations", asked).unwrap()["pagination"].clone()
    };
    let first = page(Value::Null);
    assert_eq!(first["totalRecords"], 3);
    assert_eq!(
        (&first["hasNextPage"], &first["hasPrevPage"]),
        (&true.into(), &false.into())
    );
    let second = page(first["nextPageToken"].clone());
    assert_eq!(second["currentPageSize"], 1);
    assert_eq!(
        (&second["hasNextPage"], &second["hasPrevPage"]),
        (&false.into(), &true.into())
    );
    assert_eq!(second["nextPageToken"], "");
}
