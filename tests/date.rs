//! Dates and times.

use std::sync::Arc;

use leadbridge::api::{Api, Area};
use leadbridge::date::{Format, Order, http, instant, read, read_written, rfc3339};
use leadbridge::http::{Method, Request};
use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::sandbox::Emulator;
use leadbridge::schema::Rules;
use leadbridge::session::Secret;
use leadbridge::{Call, Error, Session};

use crate::second::{ABOUT, TABLE, drive, made};
use crate::test;

#[test]
fn the_eight_formats_are_read() {
    for text in [
        "1990/09/25",
        "09/25/1990",
        "1990-09-25",
        "09-25-1990",
        "1990.09.25",
        "09.25.1990",
        "1990_09_25",
        "09_25_1990",
        "1990-09-25T10:00:00Z",
    ] {
        assert_eq!(
            read(text, Order::MonthFirst)
                .map(|date| date.iso())
                .as_deref(),
            Some("1990-09-25"),
            "{text}"
        );
    }
}

#[test]
fn month_names_are_read() {
    for (text, iso) in [
        ("Nov 10, 1946", Some("1946-11-10")),
        ("26 November 1961", Some("1961-11-26")),
        ("1st of Jan 1944", None),
        ("1st jan 1944", Some("1944-01-01")),
        ("1944, May 3", Some("1944-05-03")),
        ("09/25/1990", Some("1990-09-25")),
        ("Feb 30, 1990", None),
        ("Nov 10, 46", None),
        ("Novem8er 10, 1946", None),
        ("Nov 10 1946 1947", None),
        ("Nov 1946", None),
        ("5x May 1990", None),
        ("3 May 199x", None),
        ("Ñov 10, 1946", None),
    ] {
        let found = read_written(text, Order::MonthFirst).map(|date| date.iso());
        assert_eq!(found.as_deref(), iso, "{text}");
    }
    assert_eq!(read("Nov 10, 1946", Order::MonthFirst), None);
}

#[test]
fn the_order_matters_only_for_ambiguous_dates() {
    let iso = |text, order| read(text, order).map(|date| date.iso());
    assert_eq!(
        iso("03/04/2001", Order::MonthFirst).as_deref(),
        Some("2001-03-04")
    );
    assert_eq!(
        iso("03/04/2001", Order::DayFirst).as_deref(),
        Some("2001-04-03")
    );
    assert_eq!(
        iso("25/12/2001", Order::MonthFirst).as_deref(),
        Some("2001-12-25")
    );
}

#[test]
fn invalid_dates_are_refused() {
    for text in [
        "2001-02-29",
        "1900-02-29",
        "2001-13-01",
        "2001-00-10",
        "2001-01-32",
        "01/02/03",
        "today",
        "",
        "1/2",
        "1/2/3/4",
        "-1-01-2001",
    ] {
        assert_eq!(read(text, Order::MonthFirst), None, "{text}");
    }
    assert!(read("2000-02-29", Order::MonthFirst).is_some());
}

#[test]
fn times_survive_a_round_trip() {
    assert_eq!(instant("1970-01-01T00:00:00Z"), Some(0));
    assert_eq!(
        instant("2026-11-24T14:00:00.5+01:00"),
        instant("2026-11-24T13:00:00.500Z")
    );
    assert_eq!(instant("2026-11-24T13:00"), Some(1_795_525_200_000));
    for at in [
        0,
        1,
        951_782_400_000,
        1_795_525_200_123,
        4_102_444_799_999,
        -1,
    ] {
        assert_eq!(instant(&rfc3339(at)), Some(at), "{at}");
    }
    for text in [
        "2026-11-24",
        "2026-11-24T25:00:00Z",
        "2026-11-24T10",
        "2026-02-30T10:00:00Z",
        "24-11-2026T10:00:00Z",
        "2026-11-24T10:00:00ZZ",
        "x",
    ] {
        assert_eq!(instant(text), None, "{text}");
    }
}

#[test]
fn the_date_header_is_read() {
    assert_eq!(
        http("Tue, 24 Nov 2026 13:00:00 GMT"),
        Some(1_795_525_200_000)
    );
    assert_eq!(http("yesterday"), None);
}

#[test]
fn a_system_whose_dates_have_the_day_first_gets_them_back_unchanged() {
    let rules = Rules {
        date: Some(Format::day_first(|date| {
            format!("{:02}/{:02}/{}", date.day, date.month, date.year)
        })),
        ..Rules::NONE
    };
    let api = Api::read(ABOUT).unwrap();
    let api = Arc::new(api.with_area(Area::new("prospects", TABLE, ["", ""], rules)));
    let mut session =
        Session::of(Arc::clone(&api)).with_secret(Secret::basic("demo", "pass word").unwrap());
    let sent = |date: &str, session: &mut Session| {
        let body = json!({ "firstName": "Ada", "email": "ada@example.com", "birthDate": date });
        let params = json!({ "userId": "9", "body": body });
        let call = Call::new("prospects.update", params, session)?;
        let (_, sent) = drive(call, session, |_| made());
        let body = Value::read(sent[0].body.as_ref().unwrap()).unwrap();
        Ok::<_, Error>(body["birthDate"].as_str().unwrap().to_owned())
    };
    // 3 April, as the user writes it and as the system returns it.
    for date in [
        "2026-04-03",
        "2026-04-03T00:00:00Z",
        "03/04/2026",
        "3.4.2026",
    ] {
        assert_eq!(sent(date, &mut session).unwrap(), "03/04/2026", "{date}");
    }
    assert_eq!(sent("25/09/1990", &mut session).unwrap(), "25/09/1990");
    let error = sent("09/25/1990", &mut session).unwrap_err();
    assert!(
        error
            .message()
            .contains("the day must come before the month"),
        "{error}"
    );

    // The emulated server accepts the same format only.
    let mut server = Emulator::of(api, session.token.clone().unwrap());
    for (date, expected) in [
        ("03/04/2026", ""),
        ("2026-04-03", "must be written as 03/04/2026"),
        ("09/25/1990", "must be written as 25/09/1990"),
    ] {
        let body = json!({ "firstName": "Ada", "email": format!("{}@b.co", date.len()), "birthDate": date });
        let request = Request {
            method: Method::Post,
            url: "https://api.gym.example/prospects?clubLocationId=1".into(),
            headers: vec![("authorization".into(), "Basic ZGVtbzpwYXNzIHdvcmQ=".into())],
            body: Some(body.to_json()),
        };
        let response = server.handle(&request, 0).response;
        match expected {
            "" => assert_eq!(response.status, 201, "{}", response.body),
            message => assert!(response.body.contains(message), "{}", response.body),
        }
    }
}

#[test]
fn dots_are_refused_where_day_and_month_could_be_exchanged() {
    for (text, is_read) in [
        ("03.04.1990", false),
        ("13.04.1990", false),
        ("04.13.1990", true),
        ("04.04.1990", true),
        ("1990.04.03", true),
        ("03/04/1990", true),
    ] {
        assert_eq!(read(text, Order::MonthOnly).is_some(), is_read, "{text}");
    }
}
