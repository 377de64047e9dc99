//! Paging of lists.

use leadbridge::Code;
use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::operation::Paging;
use leadbridge::paging::{Digest, Pages};
use leadbridge::request;
use leadbridge::schema::{Fields, Kind, Version};

use crate::support::{NOON, Pair, api};
use crate::test;

/// All ids in a list, and the number of requests.
fn walk(pair: &mut Pair, id: &str, params: Value) -> (Vec<String>, usize) {
    let mut pages = Pages::new(api(), id, params, Version::V2).unwrap();
    let (mut ids, mut requests) = (Vec::new(), 0);
    while let Some(params) = pages.params().cloned() {
        assert!(requests < 100, "{id} never ends");
        let answer = pair.run(id, Value::Object(params)).unwrap();
        let items = pages.items_in(&answer).iter();
        ids.extend(items.map(|item| item["id"].as_str().unwrap().to_owned()));
        pages.take(&pages.digest(&answer)).unwrap();
        requests += 1;
    }
    (ids, requests)
}

fn filled(count: u64) -> Pair {
    let mut pair = Pair::new();
    pair.sandbox.settings.limits.burst = 1000;
    for number in 0..count {
        pair.now = NOON + number / 3;
        pair.contact(json!({ "firstName": format!("N{number}"), "email": format!("n{number}@example.com"), "businessId": "b_1" }));
    }
    pair
}

#[test]
fn the_list_of_a_response_is_found_wherever_it_is() {
    let id = "calendars.listNotifications";
    let params = json!({ "calendarId": "c", "limit": 2 });
    for (page, count) in [
        (json!([{ "id": "a" }, { "id": "b" }]), 2),
        (
            json!({ "total": 2, "notifications": [{ "id": "a" }, { "id": "b" }] }),
            2,
        ),
        (json!({ "notifications": [] }), 0),
        (json!({ "total": 2 }), 0),
        (json!(null), 0),
    ] {
        let mut pages = Pages::new(api(), id, params.clone(), Version::V2).unwrap();
        assert_eq!(pages.items_in(&page).len(), count, "{page}");
        let digest = pages.digest(&page);
        assert_eq!(digest.count, count, "{page}");
        pages.take(&digest).unwrap();
        let next = pages.params().map(|params| params["skip"].clone());
        assert_eq!(next, (count == 2).then(|| json!(2)), "{page}");
    }
}

#[test]
fn every_contact_comes_once_in_every_kind_of_list() {
    let mut pair = filled(53);
    for (id, params, requests) in [
        ("contacts.search", json!({ "body": { "pageLimit": 10 } }), 6),
        (
            "contacts.search",
            json!({ "body": { "pageLimit": 10, "sort": [{ "field": "email", "direction": "asc" }] } }),
            6,
        ),
        ("contacts.search", json!({}), 1),
        ("contacts.list", json!({ "limit": 10 }), 6),
        (
            "contacts.listByBusiness",
            json!({ "businessId": "b_1", "limit": 10 }),
            6,
        ),
        (
            "contacts.listByBusiness",
            json!({ "businessId": "b_1", "limit": "25" }),
            3,
        ),
    ] {
        let (mut ids, count) = walk(&mut pair, id, params.clone());
        assert_eq!((ids.len(), count), (53, requests), "{id} {params}");
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), 53, "{id} {params}");
    }
}

#[test]
fn a_nested_parameter_of_paging_advances() {
    let mut pair = filled(7);
    for (id, params) in [
        (
            "contacts.listByBusiness",
            json!({ "businessId": "b_1", "query": { "skip": 0, "limit": 3 } }),
        ),
        (
            "contacts.listByBusiness",
            json!({ "businessId": "b_1", "limit": 3, "query": { "skip": null } }),
        ),
        (
            "contacts.list",
            json!({ "query": { "limit": 3, "startAfter": null, "startAfterId": null } }),
        ),
    ] {
        let (mut ids, count) = walk(&mut pair, id, params.clone());
        ids.sort();
        ids.dedup();
        assert_eq!((ids.len(), count), (7, 3), "{id} {params}");
    }
}

#[test]
fn a_list_continues_from_a_saved_cursor() {
    let mut pair = filled(25);
    for (id, params) in [
        ("contacts.search", json!({ "body": { "pageLimit": 10 } })),
        ("contacts.list", json!({ "limit": 10 })),
    ] {
        let mut pages = Pages::new(api(), id, params.clone(), Version::V2).unwrap();
        let first = pair
            .run(id, Value::Object(pages.params().unwrap().clone()))
            .unwrap();
        pages.take(&pages.digest(&first)).unwrap();
        let mut later = params.clone();
        later["after"] = pages.cursor().unwrap().into();
        let (rest, _) = walk(&mut pair, id, later);
        assert_eq!(rest.len(), 15, "{id}");
    }
}

#[test]
fn paging_properties_exist_in_the_response_and_the_request() {
    let mut wrong = Vec::new();
    let rows = api().rows().filter(|row| row.is_list());
    for (row, version) in rows.flat_map(|row| Version::ALL.map(|version| (row.clone(), version))) {
        if row.path_in(version).is_none() {
            continue;
        }
        let (items, paging) = row.pages_in(version).unwrap();
        let none = Fields::default();
        let models = row.models();
        let mut inside = row
            .result
            .as_ref()
            .map_or(&none, |kind| kind.fields(models));
        let mut names = items.split('.').peekable();
        while let Some(name) = names.next() {
            let kind = inside.named(name, version).map(|field| &field.kind);
            let is_last = names.peek().is_none();
            // The specification of v2 declares the list of CSV files as one file.
            let is_one = version == Version::V2 && *row.id == *"socialPlanner.listCsvs";
            match kind {
                Some(kind @ Kind::Model(_)) if !is_last => inside = kind.fields(models),
                Some(Kind::Array(..)) if is_last => {}
                Some(Kind::Model(_)) if is_one => {}
                _ if items == "*" => {}
                _ => wrong.push(format!("{} {version:?}: no list {items}", row.id)),
            }
        }
        let name = match paging {
            Paging::Cursor(name, _) | Paging::Count(name) | Paging::Page(name) => name,
            Paging::StartAfter => "startAfter",
            Paging::Once => continue,
        };
        let body = row.body_in(version).map(|kind| kind.fields(models));
        let mut places = body.into_iter().chain([&row.query]);
        if !places.any(|place| place.named(name, version).is_some()) {
            wrong.push(format!("{} {version:?}: no parameter {name}", row.id));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn installed_locations_go_on_by_a_token_in_v3() {
    let next = |version, answer: Value| {
        let params = json!({ "companyId": "c", "appId": "a" });
        let mut pages = Pages::new(api(), "oauth.listInstalledLocations", params, version).unwrap();
        pages.take(&pages.digest(&answer)).unwrap();
        pages.cursor().map(str::to_owned)
    };
    let page = json!({ "items": [{ "_id": "a" }], "pagination": { "nextPageToken": "t2" } });
    let cursor = next(Version::V3, page);
    assert_eq!(cursor.as_deref(), Some(r#"{"pageToken":"t2"}"#));
    let last = json!({ "items": [{ "_id": "a" }], "pagination": { "hasNextPage": false } });
    assert_eq!(next(Version::V3, last), None);
    let cursor = next(Version::V2, json!({ "locations": [{ "_id": "a" }] }));
    assert_eq!(cursor.as_deref(), Some(r#"{"skip":1}"#));
}

#[test]
fn pages_are_counted_from_the_number_of_the_first_one() {
    for (id, key, second) in [
        ("phoneSystem.listNumbers", "page", 1),
        ("voiceAi.listAgents", "page", 2),
        ("forms.listSubmissions", "page", 2),
    ] {
        for version in Version::ALL {
            let mut pages = Pages::new(api(), id, json!({}), version).unwrap();
            let page = Digest {
                count: 1,
                ..Digest::default()
            };
            pages.take(&page).unwrap();
            assert_eq!(pages.params().unwrap()[key], second, "{id} {version:?}");
        }
    }
}

#[test]
fn a_repeated_cursor_is_an_error() {
    let params = json!({ "body": { "pageLimit": 1 } });
    let mut pages = Pages::new(api(), "contacts.search", params, Version::V2).unwrap();
    let page = Digest {
        count: 1,
        next: json!([1, "a"]),
        ..Digest::default()
    };
    pages.take(&page).unwrap();
    assert_eq!(pages.take(&page).unwrap_err().code(), Code::RepeatedCursor);
    assert!(pages.params().is_none());
}

#[test]
fn invalid_cursors_are_refused() {
    assert_eq!(
        Pages::new(
            api(),
            "contacts.search",
            json!({ "after": "page 2" }),
            Version::V2
        )
        .unwrap_err()
        .code(),
        Code::Invalid
    );
    assert_eq!(
        Pages::new(api(), "contacts.search", json!({ "after": 2 }), Version::V2)
            .unwrap_err()
            .code(),
        Code::Invalid
    );
    assert_eq!(
        Pages::new(api(), "contacts.get", json!({}), Version::V2)
            .unwrap_err()
            .code(),
        Code::Invalid
    );
}

#[test]
fn every_cursor_passes_the_check_of_its_own_list() {
    let mut count = 0;
    for row in api().rows().filter(|row| row.is_list()) {
        for version in Version::ALL {
            // The cursor of contacts.search is always an array.
            if row.path_in(version).is_none() || *row.id == *"contacts.search" {
                continue;
            }
            for next in [
                json!(1_700_000_000_000_u64),
                json!("1700000000000"),
                json!({ "startAfter": 1_700_000_000_000_u64, "startAfterId": "x" }),
                json!({ "startAfter": "1700000000000", "startAfterId": "x" }),
            ] {
                let mut pages = Pages::new(api(), &row.id, json!({}), version).unwrap();
                let page = Digest {
                    count: 100,
                    next,
                    last: false,
                    total: None,
                };
                pages.take(&page).unwrap();
                let Some(params) = pages.params() else {
                    continue;
                };
                let cursor = Value::read(pages.cursor().unwrap()).unwrap();
                let names: Vec<&String> = cursor.as_object().unwrap().keys().collect();
                let found = request::problems(&row, params, version);
                let is_of_cursor = |path: &str| {
                    names
                        .iter()
                        .any(|name| path.trim_start_matches("body.") == **name)
                };
                let found: Vec<_> = found
                    .iter()
                    .filter(|problem| is_of_cursor(&problem.path))
                    .collect();
                assert!(found.is_empty(), "{} {version:?}: {found:?}", row.id);
                count += 1;
            }
        }
    }
    assert!(count > 300, "{count}");
}

#[test]
fn a_short_page_is_not_the_last_where_the_total_says_so() {
    let page = |ids: &[u64], total: u64| {
        let contacts: Vec<Value> = ids
            .iter()
            .map(|id| json!({ "id": id.to_string(), "searchAfter": [id] }))
            .collect();
        json!({ "contacts": contacts, "total": total })
    };
    let read = |after: Option<&str>, answers: &[Value]| {
        let params = json!({ "body": { "pageLimit": 2 }, "after": after });
        let mut pages = Pages::new(api(), "contacts.search", params, Version::V2).unwrap();
        let mut calls = 0;
        while pages.params().is_some() && calls < answers.len() {
            let digest = pages.digest(&answers[calls]);
            pages.take(&digest).unwrap();
            calls += 1;
        }
        calls
    };
    let all = [page(&[1], 4), page(&[2, 3], 4), page(&[4], 4), page(&[], 4)];
    assert_eq!(read(None, &all), 3);
    // With a total that is too large, an empty page ends the list; a total that is too small does not end it.
    assert_eq!(read(None, &[page(&[1], 9), page(&[], 9)]), 2);
    assert_eq!(read(None, &[page(&[1, 2], 1), page(&[3], 1)]), 2);
    // When continuing from a cursor, the number of previous items is unknown.
    assert_eq!(
        read(
            Some(r#"{"searchAfter":[1]}"#),
            &[page(&[2], 4), page(&[3], 4)]
        ),
        1
    );
}
