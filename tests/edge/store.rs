//! Claims, and stores that fail.

use super::*;
use crate::test;

#[test]
fn the_same_submission_is_one_contact_however_often_it_is_sent() {
    let mut site = site();
    site.pair.sandbox.settings.allow_duplicates = true;
    for outcome in ["created", "repeated", "repeated"] {
        let (response, report) = site.post(ada());
        assert_eq!((response.status, report.outcome.as_str()), (200, outcome));
    }
    assert_eq!(
        (site.pair.count("contact"), site.pair.count("note")),
        (1, 1)
    );
}

#[test]
fn one_that_is_under_way_is_asked_to_wait() {
    let mut site = site();
    let (_, report) = site.post(ada());
    let key = Key {
        name: format!("lead:{}", report.key),
        private: String::new(),
    };
    let value = r#"{"attempt":"another"}"#.to_owned();
    let ttl = 55_000;
    site.store
        .execute(&key, Command::Set { value, ttl }, site.pair.now);
    let before = site.pair.now;
    let (response, _) = site.post(ada());
    assert_eq!(site.pair.now - before, 12_000);
    assert_eq!(
        (response.status, response.header("retry-after")),
        (429, Some("2"))
    );
}

#[test]
fn a_claim_that_has_expired_is_not_released() {
    let site = site();
    let request = json_request(&ada());
    // After 55 seconds the entry may be another attempt's.
    for (late, is_released) in [(54_999, true), (55_000, false)] {
        let mut lead = site.handler.read(&request, "", "this one", 0);
        lead.handle(Outcome::Digest("d".into()), 0);
        assert!(matches!(
            lead.poll(),
            Step::Store {
                command: Command::Claim { ttl: 55_000, .. },
                ..
            }
        ));
        lead.handle(Outcome::Store(Reply::Value(None)), 0);
        lead.handle(Outcome::Store(Reply::Failed), late);
        let releases = match lead.poll() {
            Step::Store {
                command: Command::Replace { old, new: None, .. },
                ..
            } => old == r#"{"attempt":"this one"}"#,
            Step::Respond(response, _) => {
                assert_eq!(response.status, 503);
                false
            }
            other => panic!("{other:?}"),
        };
        assert_eq!(releases, is_released, "{late}");
    }
}

#[test]
fn a_claim_whose_reply_was_lost_is_released() {
    let mut site = with_deadline(45_000);
    let request = json_request(&ada());
    let mut lead = site.handler.read(&request, "", "this one", 0);
    lead.handle(Outcome::Digest("d".into()), 0);
    let Step::Store { key, command, .. } = lead.poll() else {
        panic!()
    };
    // The store executes the command, and the connection breaks.
    site.store.execute(&key, command, 0);
    lead.handle(Outcome::Store(Reply::Failed), 10);
    let Step::Store { key, command, .. } = lead.poll() else {
        panic!("{:?}", lead.poll())
    };
    assert_eq!(site.store.execute(&key, command, 10), Reply::Done);
    assert_eq!(
        site.store.execute(&key, Command::Get, 10),
        Reply::Value(None)
    );
    lead.handle(Outcome::Store(Reply::Done), 10);
    assert!(matches!(lead.poll(), Step::Respond(response, _) if response.status == 503));
}

#[test]
fn a_store_gets_no_more_than_half_of_the_time_that_is_left() {
    let timeout = |lead: &Lead| match lead.poll() {
        Step::Store { timeout, .. } => timeout,
        other => panic!("{other:?}"),
    };
    for (deadline, first) in [(45_000, 5_000), (4_000, 2_000), (300, 150), (1, 1)] {
        let site = with_deadline(deadline);
        let mut lead = site.handler.read(&json_request(&ada()), "", "one", 0);
        lead.handle(Outcome::Digest("d".into()), 0);
        assert_eq!(timeout(&lead), first);
        lead.handle(Outcome::Store(Reply::Value(None)), deadline / 2);
        assert_eq!(
            timeout(&lead),
            (deadline - deadline / 2).div_euclid(2).clamp(1, 5_000)
        );
        // What ends the lead has a second, whatever is left.
        lead.handle(Outcome::Store(Reply::Failed), deadline);
        assert_eq!(timeout(&lead), 1_000);
    }
}

fn with_deadline(deadline: u64) -> Site {
    Site::new(json!({ "deadline": deadline }))
}

fn json_request(form: &Value) -> Request {
    Request {
        method: Method::Post,
        url: "https://shop.example/leads".into(),
        headers: vec![("content-type".into(), "application/json".into())],
        body: Some(form.to_string()),
    }
}

#[test]
fn a_claim_that_the_store_executed_twice_is_ours() {
    let site = site();
    let request = json_request(&ada());
    for (found, is_ours) in [("this one", true), ("another", false)] {
        let mut lead = site.handler.read(&request, "", "this one", 0);
        lead.handle(Outcome::Digest("d".into()), 0);
        let value = json!({ "attempt": found }).to_string();
        lead.handle(Outcome::Store(Reply::Value(Some(value))), 0);
        let goes_on = matches!(lead.poll(), Step::Store { key, command: Command::Get, .. } if key.name == "left:d");
        let waits = matches!(lead.poll(), Step::Wait { time: 20, .. });
        assert_eq!((goes_on, waits), (is_ours, !is_ours));
    }
}

#[test]
fn what_happens_without_a_store_is_one_of_two_words() {
    let read =
        |store_down: &str| leadbridge::edge::Options::read(&json!({ "storeDown": store_down }));
    assert!(read("accept").unwrap().accepts_without_store);
    assert!(!read("refuse").unwrap().accepts_without_store);
    let error = read("acept").unwrap_err();
    assert_eq!(error.problems()[0].path, "storeDown");
}

#[test]
fn a_failed_submission_may_come_again() {
    let mut site = site();
    site.pair
        .fail("status", json!({ "status": 503, "times": 99 }));
    let (response, report) = site.post(ada());
    assert_eq!((response.status, report.outcome.as_str()), (503, "failed"));
    assert_eq!(body(&response)["code"], "unavailable");
    site.pair.sandbox.faults.clear();
    assert_eq!(site.post(ada()).0.status, 200);
    assert_eq!(site.pair.count("contact"), 1);
}

#[test]
fn nothing_of_the_upstream_reaches_the_visitor() {
    for (status, message) in [
        (500, "database pit-sandbox exploded"),
        (401, "Invalid JWT"),
        (422, "property shoe should not exist"),
    ] {
        let mut site = site();
        site.pair.fail(
            "status",
            json!({ "status": status, "message": message, "times": 99 }),
        );
        let (response, report) = site.post(ada());
        assert!(matches!(response.status, 502 | 503));
        for secret in [
            "pit-sandbox",
            "exploded",
            "JWT",
            "shoe",
            "HighLevel",
            "traceId",
        ] {
            assert!(!response.body.contains(secret), "{}", response.body);
        }
        assert!(report.error.is_some());
    }
}
