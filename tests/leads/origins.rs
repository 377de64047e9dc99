//! Which pages may post, and what they get back.

use super::*;
use crate::test;

fn post(site: &mut Site, headers: &[(&str, &str)]) -> (u16, Option<Value>) {
    let mut all = vec![("content-type", "application/json")];
    all.extend(headers);
    let form = json!({ "email": "ada@example.com" }).to_string();
    let (response, report) = site.send(Method::Post, &all, &form);
    (response.status, report.error)
}

#[test]
fn the_handlers_own_page_is_known_behind_any_proxy() {
    // The handler sees https://shop.example/leads.
    for (headers, status) in [
        (vec![("origin", "https://shop.example:443")], 200),
        (vec![("origin", "http://shop.example")], 200),
        (
            vec![
                ("origin", "https://www.shop.example"),
                ("host", "www.shop.example"),
            ],
            200,
        ),
        (
            vec![
                ("origin", "https://www.shop.example"),
                ("host", "www.shop.example:443"),
            ],
            200,
        ),
        (
            vec![
                ("origin", "https://www.shop.example"),
                ("sec-fetch-site", "same-origin"),
            ],
            200,
        ),
        (
            vec![("origin", "null"), ("sec-fetch-site", "same-origin")],
            200,
        ),
        (vec![("origin", "null")], 403),
        (
            vec![("origin", "null"), ("sec-fetch-site", "cross-site")],
            403,
        ),
        (
            vec![
                ("origin", "https://www.shop.example"),
                ("x-forwarded-host", "www.shop.example"),
            ],
            403,
        ),
        (vec![("origin", "https://shop.example.evil.example")], 403),
        (vec![("origin", "https://evil.example@shop.example")], 200),
        (vec![("origin", "https://shop.example@evil.example")], 403),
        (
            vec![
                ("origin", "https://evil.example"),
                ("sec-fetch-site", "same-site"),
            ],
            403,
        ),
    ] {
        let (found, _) = post(&mut with(json!({ "allow": [] })), &headers);
        assert_eq!(found, status, "{headers:?}");
    }
    let mut site = with(json!({ "allow": [], "trustProxy": true }));
    let proxied = [
        ("origin", "https://www.shop.example"),
        ("x-forwarded-host", "www.shop.example, inner"),
    ];
    assert_eq!(post(&mut site, &proxied).0, 200);
}

#[test]
fn a_page_that_is_turned_away_is_explained_to_the_owner() {
    let (status, error) = post(&mut site(), &[("origin", "https://other.example")]);
    let message = error.unwrap()["message"].as_str().unwrap().to_owned();
    assert_eq!(status, 403);
    for word in [
        "https://other.example",
        "https://shop.example",
        "lead.allow",
        "trustProxy",
    ] {
        assert!(message.contains(word), "{message}");
    }
}

#[test]
fn headers_that_monitoring_adds_are_allowed() {
    let request = |asked: &str| Request {
        method: Method::Patch,
        url: "https://api.example/leads".into(),
        headers: vec![
            ("origin".into(), "https://shop.example".into()),
            ("access-control-request-headers".into(), asked.into()),
        ],
        body: None,
    };
    let allowed = |asked: &str| {
        let response = site().handler.preflight(&request(asked));
        assert_eq!(response.header("access-control-allow-credentials"), None);
        response
            .header("access-control-allow-headers")
            .unwrap()
            .to_owned()
    };
    assert!(
        allowed("content-type,traceparent, sentry-trace,baggage")
            .ends_with("traceparent, sentry-trace, baggage")
    );
    assert_eq!(allowed("a b, \u{7f}, <x>"), "content-type, idempotency-key");
}

#[test]
fn plain_posts_are_refused_by_a_page() {
    let mut site = site();
    let html = [
        ("accept", "text/html"),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    let large = format!("email=a%40example.com&message={}", "x".repeat(40_000));
    let many: String = (0..200).map(|number| format!("f{number}=1&")).collect();
    for (headers, body, status) in [
        (
            [html[0], html[1], ("origin", "https://evil.example")],
            "email=a",
            403,
        ),
        (
            [html[0], html[1], ("origin", "https://shop.example")],
            large.as_str(),
            413,
        ),
        (
            [html[0], html[1], ("origin", "https://shop.example")],
            many.as_str(),
            413,
        ),
        (
            [
                html[0],
                ("content-type", "image/png"),
                ("origin", "https://shop.example"),
            ],
            "x",
            415,
        ),
    ] {
        let (response, _) = site.send(Method::Post, &headers, body);
        assert_eq!(response.status, status);
        assert!(
            response.body.starts_with("<!doctype html>"),
            "{status}: {}",
            response.body
        );
        assert!(response.body.contains("go back"), "{status}");
    }
    let back = [
        html[0],
        html[1],
        ("referer", "https://shop.example/form?a=\"b"),
    ];
    let (response, _) = site.send(Method::Post, &back, &many);
    assert!(
        response
            .body
            .contains("<a href=\"https://shop.example/form?a=&quot;b\">")
    );
}

#[test]
fn a_form_that_comes_back_asks_for_an_address_once_and_needs_no_style() {
    let html = [
        ("accept", "text/html"),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    for (form, asked) in [
        ("name=Ada&email=&phone=", ["email", "phone"]),
        (
            "name=Ada&your-email=&billing_phone=",
            ["your-email", "billing_phone"],
        ),
        ("name=Ada&input_2=", ["email", "phone"]),
    ] {
        let (response, _) = site().send(Method::Post, &html, form);
        let count = |text: &str| response.body.matches(text).count();
        assert_eq!(response.status, 422);
        for name in asked {
            assert_eq!(count(&format!("<br><input name=\"{name}\"")), 1, "{form}");
        }
        let fields = form.split('&').count() + if form.contains("input_2") { 2 } else { 0 };
        assert_eq!(count("<p><label>"), fields, "{form}");
    }
}

#[test]
fn a_form_that_comes_back_knows_its_page() {
    let (response, _) = site().submit("email=x&_tags=spring&_trap=&_elapsed=99999&_page=https%3A%2F%2Fshop.example%2F%3Futm_source%3D%22news");
    assert_eq!(response.status, 422);
    for hidden in [
        "name=\"_tags\" value=\"spring\"",
        "?utm_source=&quot;news\"",
    ] {
        assert!(response.body.contains(hidden), "{}", response.body);
    }
    assert!(!response.body.contains("_elapsed"));
}

#[test]
fn thanks_stay_on_this_origin() {
    let request = Request {
        method: Method::Post,
        url: "https://shop.example//evil.example/x".into(),
        headers: vec![
            ("accept".into(), "text/html".into()),
            (
                "content-type".into(),
                "application/x-www-form-urlencoded".into(),
            ),
        ],
        body: Some("_trap=x&email=a%40example.com".into()),
    };
    let lead = site().handler.read(&request, "", "a", NOON);
    let Step::Respond(response, _) = lead.poll() else {
        panic!()
    };
    assert_eq!(
        (response.status, response.header("location")),
        (303, Some("?sent"))
    );
}

#[test]
fn only_addresses_of_the_web_are_pages() {
    let mut site = site();
    for page in [
        "javascript:alert(1)",
        "data:text/html,x",
        "//evil.example",
        "https://shop.example/a",
    ] {
        site.post(json!({ "email": "ada@example.com", "message": page, "_page": page, "_referrer": page }));
    }
    let notes: Vec<String> = site
        .pair
        .sandbox
        .store
        .all("note")
        .map(|note| note["body"].as_str().unwrap_or_default().to_owned())
        .collect();
    let pages = notes.iter().filter(|note| note.contains("Page: ")).count();
    assert_eq!((notes.len(), pages), (4, 1), "{notes:?}");
}

#[test]
fn a_form_that_cannot_be_read_is_reported_with_its_reason() {
    let many: Value = Value::Object(
        (0..120)
            .map(|number| (format!("f{number}"), json!("1")))
            .collect(),
    );
    for (kind, body, reason) in [
        ("application/json", many.to_string(), "lead.maxFields"),
        (
            "application/json",
            json!({ "message": "x".repeat(40_000) }).to_string(),
            "lead.maxBytes",
        ),
        ("application/xml", "<a/>".to_owned(), "content_type"),
        ("application/json", "{".to_owned(), "not_json"),
    ] {
        let (_, report) = site().send(Method::Post, &[("content-type", kind)], &body);
        let error = report.error.unwrap_or_default();
        assert_eq!(report.outcome, "refused");
        assert!(
            error["message"]
                .as_str()
                .unwrap_or_default()
                .contains(reason),
            "{error}"
        );
    }
}
