//! A visitor is thanked only if the lead is stored, and a failed lead continues.

use super::*;
use crate::test;

#[test]
fn a_visitor_is_thanked_when_the_message_is_stored() {
    let mut site = site();
    site.pair.fail(
        "status",
        json!({ "status": 503, "operation": "contacts.createNote", "times": 99 }),
    );
    let lead = json!({ "email": "ada@example.com", "message": "Hello", "_key": "k" });
    let (response, report) = site.post(lead.clone());
    assert_eq!((response.status, report.outcome.as_str()), (503, "failed"));
    assert_eq!(
        (report.contact_ids.len(), &report.values["message"]),
        (1, &json!("Hello"))
    );
    site.pair.sandbox.faults.clear();
    site.pair.wire.clear();
    let (response, report) = site.post(lead);
    assert_eq!((response.status, report.outcome.as_str()), (200, "created"));
    assert_eq!(
        (site.pair.count("contact"), site.notes()),
        (1, vec!["> Message: Hello".into()])
    );
    assert!(
        !site
            .pair
            .sent()
            .iter()
            .any(|line| line.starts_with("POST /contacts/ "))
    );
}

#[test]
fn a_note_whose_response_is_lost_is_written_once() {
    for kind in ["lost", "cut"] {
        let mut site = site();
        site.pair.fail(
            kind,
            json!({ "operation": "contacts.createNote", "times": 1 }),
        );
        let (response, _) = site.post(json!({ "email": "ada@example.com", "message": "Hello" }));
        assert_eq!((response.status, site.notes().len()), (200, 1), "{kind}");
    }
}

#[test]
fn a_note_that_is_written_after_its_response_was_lost_is_not_written_again() {
    let lost = |code, status: Option<u16>| {
        let error = Error::new(code, "no answer").with_unknown_outcome("it may have been done");
        status.map_or(error.clone(), |status| error.with_status(status))
    };
    for (error, late) in [
        (lost(Code::Network, None), vec![1, 400, 2_000, 2_900]),
        (lost(Code::Server, Some(502)), vec![1, 400, 2_900]),
        (lost(Code::Server, Some(504)), vec![5, 500, 2_000, 7_900]),
        (lost(Code::Server, Some(524)), vec![5, 7_900]),
        (lost(Code::Timeout, None), vec![5, 2_000, 7_900]),
        (lost(Code::Timeout, Some(408)), vec![5, 7_900]),
    ] {
        for late in late {
            let mut site = site();
            site.late = Some(late);
            site.forced = vec![("contacts.createNote", Err(error.clone()))];
            let lead = json!({ "email": "ada@example.com", "message": "Hello" });
            let (response, _) = site.post(lead);
            site.wait(60_000);
            assert_eq!(
                (response.status, site.notes().len()),
                (200, 1),
                "{error} {late}"
            );
        }
    }
}

#[test]
fn a_lead_without_time_to_look_for_its_note_fails_and_goes_on_when_it_comes_again() {
    let site = site();
    let request = |site: &Site| {
        let request = Request {
            method: Method::Post,
            url: "https://shop.example/leads".into(),
            headers: vec![("content-type".into(), "application/json".into())],
            body: Some(r#"{"email":"ada@example.com","message":"Hello"}"#.into()),
        };
        site.handler.read(&request, "", "a", 0)
    };
    let lost = Error::new(Code::Network, "cut").with_unknown_outcome("it may have been done");
    let mut lead = request(&site);
    let mut saved = None;
    loop {
        let mut now = 0;
        let outcome = match lead.poll() {
            Step::Digest { .. } => Outcome::Digest("k".into()),
            Step::Store { key, command, .. } => {
                if let Command::Set { value, .. } = &command {
                    assert_eq!(key.name, "left:k");
                    saved = Some(value.clone());
                }
                match command {
                    Command::Get | Command::Claim { .. } => Outcome::Store(Reply::Value(None)),
                    _ => Outcome::Store(Reply::Done),
                }
            }
            Step::Call {
                id: "contacts.createNote",
                ..
            } => {
                // There is less time than a look for the note needs.
                now = 44_900;
                Outcome::Failed(lost.clone())
            }
            Step::Call {
                id: "contacts.create",
                ..
            } => Outcome::Response(json!({ "contact": { "id": "c1" } })),
            Step::Call { .. } => Outcome::Response(json!({ "contact": null })),
            Step::Respond(response, report) => {
                assert_eq!((response.status, report.outcome.as_str()), (503, "failed"));
                assert_eq!(report.error.unwrap()["unknown"], true);
                break;
            }
            other => panic!("{other:?}"),
        };
        lead.handle(outcome, now);
    }
    let mut lead = request(&site);
    lead.handle(Outcome::Digest("k".into()), 0);
    lead.handle(Outcome::Store(Reply::Value(None)), 0);
    lead.handle(Outcome::Store(Reply::Value(saved)), 0);
    assert!(
        matches!(
            lead.poll(),
            Step::Call {
                id: "contacts.listNotes",
                ..
            }
        ),
        "{:?}",
        lead.poll()
    );
}

#[test]
fn in_a_conflict_each_contact_gets_its_note_once() {
    let mut site = site();
    grace(&mut site);
    site.pair.contact(json!({ "email": "ada@example.com" }));
    let lead = json!({ "email": "ada@example.com", "phone": "+12015550102", "message": "Hello", "_key": "k" });
    site.pair.fail(
        "lost",
        json!({ "operation": "contacts.createNote", "times": 1 }),
    );
    site.pair.fail(
        "status",
        json!({ "status": 500, "operation": "contacts.createNote", "times": 9 }),
    );
    assert_eq!(site.post(lead.clone()).0.status, 503);
    site.pair.sandbox.faults.clear();
    let (response, report) = site.post(lead);
    assert_eq!(
        (response.status, report.outcome.as_str()),
        (200, "conflict")
    );
    let mut owners: Vec<String> = site
        .pair
        .sandbox
        .store
        .all("note")
        .map(|note| note["contactId"].to_string())
        .collect();
    owners.sort();
    owners.dedup();
    assert_eq!((owners.len(), site.notes().len()), (2, 2));
}

#[test]
fn a_success_without_the_contact_is_a_failure() {
    for answer in [
        json!({}),
        json!([]),
        json!(null),
        json!(1),
        json!({ "contact": {} }),
        json!({ "contact": { "id": "" } }),
    ] {
        let mut site = site();
        site.forced.push(("contacts.create", Ok(answer.clone())));
        let (response, report) = site.post(json!({ "phone": "+12015550101", "_key": "k" }));
        assert_eq!(
            (response.status, report.outcome.as_str()),
            (503, "failed"),
            "{answer}"
        );
        site.pair.sandbox.faults.clear();
        assert_eq!(
            site.post(json!({ "phone": "+12015550101", "_key": "k" }))
                .0
                .status,
            200
        );
    }
}

#[test]
fn an_empty_success_is_no_answer_to_a_question() {
    for (id, answers) in [
        (
            "contacts.findDuplicate",
            [json!({}), json!(null), json!([])],
        ),
        (
            "contacts.listNotes",
            [json!({}), json!(null), json!({ "notes": null })],
        ),
    ] {
        for answer in answers {
            let mut site = site();
            let ada = site.pair.contact(json!({ "email": "ada@example.com" }));
            if id == "contacts.listNotes" {
                site.pair.fail(
                    "lost",
                    json!({ "operation": "contacts.createNote", "times": 1 }),
                );
            }
            site.forced.push((id, Ok(answer)));
            let lead = json!({ "email": "ada@example.com", "message": "Hello", "_key": "k" });
            assert_eq!(site.post(lead.clone()).0.status, 503, "{id}");
            let (response, report) = site.post(lead);
            assert_eq!(
                (response.status, report.contact_ids),
                (200, vec![ada]),
                "{id}"
            );
            assert_eq!(
                (site.pair.count("contact"), site.notes().len()),
                (1, 1),
                "{id}"
            );
        }
    }
}

#[test]
fn a_number_that_another_contact_has_is_kept_in_the_note() {
    let mut site = site();
    site.pair.contact(json!({ "email": "ada@example.com" }));
    let error = leadbridge::Error::new(leadbridge::error::Code::Duplicate, "taken")
        .with_duplicate(Some("c_2".into()), Some("phone".into()));
    site.forced.push(("contacts.update", Err(error)));
    let (response, _) = site
        .post(json!({ "email": "ada@example.com", "phone": "+12015550101", "city": "Arlington" }));
    assert_eq!(
        (response.status, note(&site)),
        (200, "> Phone: +12015550101".into())
    );
    assert_eq!(
        site.pair.sandbox.store.all("contact").next().unwrap()["city"],
        "Arlington"
    );
}

#[test]
fn an_older_note_of_the_same_words_is_not_taken_for_this_leads() {
    let form = |key: &str| json!({ "_key": key, "email": "ada@example.com", "message": "Please call me back" });
    let mut site = site();
    site.post(form("1"));
    site.pair.now += 3_600_000;
    site.pair.fail(
        "status",
        json!({ "status": 500, "operation": "contacts.createNote", "times": 1 }),
    );
    assert_eq!(site.post(form("2")).0.status, 200);
    assert_eq!(site.pair.count("note"), 2);
}

#[test]
fn a_contact_that_is_deleted_before_its_note_is_written_is_created_again() {
    for after in ["contacts.createNote", "contacts.listNotes"] {
        let mut site = site();
        let lost = Error::new(Code::Network, "lost");
        let lost = match after {
            "contacts.createNote" => lost,
            _ => lost.with_unknown_outcome("the note may be there"),
        };
        site.forced = vec![("contacts.createNote", Err(lost))];
        if after == "contacts.listNotes" {
            let lost = Error::new(Code::Network, "lost");
            site.forced.push(("contacts.listNotes", Err(lost)));
        }
        let lead = json!({ "email": "ada@example.com", "message": "Hello", "_key": "k" });
        let (response, report) = site.post(lead.clone());
        assert_eq!(
            (response.status, report.outcome.as_str()),
            (503, "failed"),
            "{after}"
        );
        let [id] = report.contact_ids.as_slice() else {
            panic!("{report:?}")
        };
        site.pair
            .run("contacts.delete", json!({ "contactId": id }))
            .unwrap();
        site.wait(60_000);
        let (response, report) = site.post(lead);
        assert_eq!(
            (response.status, report.outcome.as_str()),
            (200, "created"),
            "{after}: {report:?}"
        );
        assert_eq!(site.notes(), ["> Message: Hello"]);
        assert_eq!(site.pair.sandbox.store.all("contact").count(), 1);
    }
}

#[test]
fn tags_that_the_server_refuses_go_into_the_note() {
    for (message, times) in [
        ("tags must be an array", 1),
        ("each value in tags must be a string", 1),
        ("no", 2),
    ] {
        let mut site = with(json!({ "tags": ["web"] }));
        let fault = json!({ "status": 422, "message": message, "operation": "contacts.create", "times": times });
        site.pair.fail("status", fault);
        let lead = json!({ "email": "ada@example.com", "phone": "+12015550101", "city": "Ulm" });
        let (response, report) = site.post(lead);
        assert_eq!(response.status, 200, "{message}: {report:?}");
        let made = contact(&site, &report.contact_ids[0]);
        assert_eq!(made["tags"], json!([]), "{message}");
        assert_eq!(made["phone"], "+12015550101", "{message}");
        let note = note(&site);
        assert!(
            note.contains("Tags that could not be added: web"),
            "{message}: {note}"
        );
        let mut problems = report.problems.iter();
        assert!(problems.any(|problem| problem.path == "body.tags"));
    }
}
