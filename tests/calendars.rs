//! The sandbox's calendars compute free slots and refuse appointments in taken ones.

use leadbridge::Session;
use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::sandbox::AGENCY_TOKEN;

use crate::support::{NOON, Pair};
use crate::test;

/// 2026-12-01, a Tuesday, at midnight in Chicago, where the sandbox's location is; in milliseconds.
const TUESDAY: u64 = 1_796_104_800_000;
const HOUR: u64 = 3_600_000;

impl Pair {
    /// Creates a calendar in the sandbox's location and returns its id.
    fn calendar(&mut self, mut body: Value) -> String {
        body["locationId"] = "loc_sandbox".into();
        body["name"] = "Visits".into();
        let made = self.run("calendars.create", json!({ "body": body }));
        made.unwrap()["calendar"]["id"].as_str().unwrap().to_owned()
    }

    fn book(&mut self, calendar: &str, start: &str, more: Value) -> Result<Value, String> {
        let known = self.sandbox.store.all("contact").next();
        let known = known.map(|contact| contact["id"].as_str().unwrap().to_owned());
        let contact = known.unwrap_or_else(|| self.contact(json!({ "email": "ada@example.com" })));
        let mut body = json!({ "calendarId": calendar, "contactId": contact, "startTime": start });
        for (name, value) in more.as_object().unwrap() {
            body[name.as_str()] = value.clone();
        }
        let made = self.run("calendars.createAppointment", json!({ "body": body }));
        made.map_err(|error| error.to_string())
    }

    /// The free slots on a day in 2026 as times: `09:00`.
    fn free(&mut self, calendar: &str, day: u64) -> Vec<String> {
        let asked =
            json!({ "calendarId": calendar, "startDate": day, "endDate": day + 24 * HOUR - 1 });
        let found = self.run("calendars.getFreeSlots", asked).unwrap();
        let days = found.as_object().unwrap().iter();
        let slots = days.filter_map(|(_, day)| day["slots"].as_array());
        slots
            .flatten()
            .map(|slot| slot.as_str().unwrap()[11..16].to_owned())
            .collect()
    }
}

#[test]
fn free_slots_are_open_hours_less_what_is_booked_and_blocked() {
    let mut pair = Pair::new();
    let calendar = pair.calendar(json!({ "openHours": [{
        "daysOfTheWeek": [2],
        "hours": [
            { "openHour": 9, "openMinute": 0, "closeHour": 11, "closeMinute": 0 },
            { "openHour": 14, "openMinute": 30, "closeHour": 15, "closeMinute": 45 },
        ],
    }] }));
    assert_eq!(
        pair.free(&calendar, TUESDAY),
        ["09:00", "09:30", "10:00", "10:30", "14:30", "15:00"]
    );
    assert!(pair.free(&calendar, TUESDAY + 24 * HOUR).is_empty());
    pair.book(&calendar, "2026-12-01T09:30:00-06:00", json!({}))
        .unwrap();
    let block = json!({
        "locationId": "loc_sandbox", "calendarId": calendar, "title": "Lunch",
        "startTime": "2026-12-01T14:00:00-06:00", "endTime": "2026-12-01T15:00:00-06:00",
    });
    pair.run("calendars.createBlockSlot", json!({ "body": block }))
        .unwrap();
    assert_eq!(
        pair.free(&calendar, TUESDAY),
        ["09:00", "10:00", "10:30", "15:00"]
    );
}

#[test]
fn a_calendar_without_hours_is_open_on_weekdays() {
    let mut pair = Pair::new();
    let calendar = pair.calendar(json!({}));
    let free = pair.free(&calendar, TUESDAY);
    assert_eq!(
        (free.len(), free[0].as_str(), free[17].as_str()),
        (18, "08:00", "16:30")
    );
    let saturday = TUESDAY + 4 * 24 * HOUR;
    assert!(pair.free(&calendar, saturday).is_empty());
    // No slots in the past: it is just after noon on 24 November.
    pair.now = NOON + 5 * HOUR + 1;
    assert_eq!(pair.free(&calendar, NOON - 7 * HOUR)[0], "12:30");
}

#[test]
fn hours_are_in_the_time_zone_of_the_location_and_slots_in_the_requested_one() {
    let mut pair = Pair::new();
    let calendar = pair.calendar(json!({
        "openHours": [{
            "daysOfTheWeek": [0, 1, 2, 3, 4, 5, 6],
            "hours": [{ "openHour": 9, "openMinute": 0, "closeHour": 10, "closeMinute": 0 }],
        }],
        "slotDuration": 60,
    }));
    let mut slots = |zone: Option<&str>, from: &str, to: &str| -> Vec<(String, String)> {
        let [from, to] = [from, to].map(|at| leadbridge::date::instant(at).unwrap());
        let mut asked = json!({ "calendarId": calendar, "startDate": from, "endDate": to });
        if let Some(zone) = zone {
            asked["timezone"] = zone.into();
        }
        let found = pair.run("calendars.getFreeSlots", asked).unwrap();
        let days = found.as_object().unwrap().iter();
        let one = |(day, slots): (&String, &Value)| {
            Some((
                day.clone(),
                slots["slots"].as_array()?[0].as_str()?.to_owned(),
            ))
        };
        days.filter_map(one).collect()
    };
    let told = |days: &[(&str, &str)]| -> Vec<(String, String)> {
        days.iter()
            .map(|(day, slot)| ((*day).into(), [day, *slot].concat()))
            .collect()
    };
    // In Chicago, summer time begins on the second Sunday of March.
    let (from, to) = ("2027-03-13T06:00Z", "2027-03-15T04:59Z");
    assert_eq!(
        slots(None, from, to),
        told(&[
            ("2027-03-13", "T09:00:00-06:00"),
            ("2027-03-14", "T09:00:00-05:00")
        ])
    );
    assert_eq!(
        slots(Some("Asia/Kolkata"), from, to),
        told(&[
            ("2027-03-13", "T20:30:00+05:30"),
            ("2027-03-14", "T19:30:00+05:30")
        ])
    );
    // There it is already the next day.
    assert_eq!(
        slots(Some("Pacific/Kiritimati"), from, to),
        told(&[
            ("2027-03-14", "T05:00:00+14:00"),
            ("2027-03-15", "T04:00:00+14:00")
        ])
    );
    assert_eq!(
        slots(Some("UTC"), "2027-11-06T05:00Z", "2027-11-08T05:59Z"),
        told(&[
            ("2027-11-06", "T14:00:00+00:00"),
            ("2027-11-07", "T15:00:00+00:00")
        ])
    );

    // The day is full by the calendar's own time zone: half past eight in the evening is the next day in UTC.
    let evening = pair.calendar(json!({
        "openHours": [{
            "daysOfTheWeek": [2],
            "hours": [{ "openHour": 19, "openMinute": 0, "closeHour": 21, "closeMinute": 0 }],
        }],
        "appoinmentPerDay": 1,
    }));
    pair.book(&evening, "2026-12-01T20:30:00-06:00", json!({}))
        .unwrap();
    assert!(pair.free(&evening, TUESDAY).is_empty());

    // The hours follow the location's time zone.
    let moved = json!({ "locationId": "loc_sandbox", "body": { "companyId": "company_sandbox", "timezone": "Australia/Lord_Howe" } });
    let location = pair.session.token.take();
    pair.session.token = Session::with_token(AGENCY_TOKEN).unwrap().token;
    pair.run("locations.update", moved).unwrap();
    pair.session.token = location;
    let lord_howe = 1_796_083_200_000 - 11 * HOUR;
    assert_eq!(pair.free(&calendar, lord_howe), ["09:00"]);
    let asked = json!({ "calendarId": calendar, "startDate": lord_howe, "endDate": lord_howe + 24 * HOUR - 1 });
    let found = pair.run("calendars.getFreeSlots", asked).unwrap();
    assert_eq!(
        found["2026-12-01"]["slots"],
        json!(["2026-12-01T09:00:00+11:00"])
    );
}

#[test]
fn a_new_account_has_a_calendar() {
    let mut pair = Pair::new();
    let found = pair.run("calendars.list", json!({})).unwrap();
    assert_eq!(found["calendars"][0]["id"], "calendar_sandbox", "{found}");
    assert_eq!(pair.free("calendar_sandbox", TUESDAY).len(), 18);
}

#[test]
fn lengths_buffers_and_limits_shape_the_slots() {
    let mut pair = Pair::new();
    let hours = json!([{ "daysOfTheWeek": [2], "hours": [{ "openHour": 9, "openMinute": 0, "closeHour": 12, "closeMinute": 0 }] }]);
    let long = pair.calendar(json!({ "openHours": hours, "slotDuration": 1, "slotDurationUnit": "hours", "slotInterval": 30, "slotBuffer": 30 }));
    assert_eq!(
        pair.free(&long, TUESDAY),
        ["09:00", "09:30", "10:00", "10:30", "11:00"]
    );
    pair.book(&long, "2026-12-01T09:00:00-06:00", json!({}))
        .unwrap();
    // Booked until ten, with a buffer of half an hour.
    assert_eq!(pair.free(&long, TUESDAY), ["10:30", "11:00"]);

    let group = pair.calendar(json!({ "openHours": hours, "slotDuration": 90, "appoinmentPerSlot": 2, "appoinmentPerDay": 3 }));
    for start in ["09:00", "09:00", "10:30"] {
        assert!(pair.free(&group, TUESDAY).contains(&start.to_owned()));
        pair.book(
            &group,
            &["2026-12-01T", start, ":00-06:00"].concat(),
            json!({}),
        )
        .unwrap();
    }
    assert!(pair.free(&group, TUESDAY).is_empty());

    let soon = pair.calendar(
        json!({ "openHours": hours, "allowBookingFor": 3, "allowBookingForUnit": "days" }),
    );
    assert!(pair.free(&soon, TUESDAY).is_empty());
    let dated = pair.calendar(json!({ "availabilityType": 1, "availabilities": [{
        "date": "2026-12-02T00:00:00.000Z",
        "hours": [{ "openHour": 20, "openMinute": 0, "closeHour": 21, "closeMinute": 0 }],
    }] }));
    assert!(pair.free(&dated, TUESDAY).is_empty());
    assert_eq!(pair.free(&dated, TUESDAY + 24 * HOUR), ["20:00", "20:30"]);
}

#[test]
fn taken_closed_and_unknown_slots_are_refused() {
    let mut pair = Pair::new();
    let calendar = pair.calendar(json!({}));
    let no =
        "the server refuses the request (400: The slot you have selected is no longer available.)";
    let first = pair
        .book(&calendar, "2026-12-01T10:00:00-06:00", json!({}))
        .unwrap();
    for start in [
        "2026-12-01T10:15:00-06:00",
        "2026-12-05T10:00:00-06:00",
        "2026-11-23T10:00:00-06:00",
    ] {
        assert_eq!(pair.book(&calendar, start, json!({})).unwrap_err(), no);
    }
    let anyway = json!({ "ignoreFreeSlotValidation": true });
    pair.book(&calendar, "2026-12-05T10:00:00-06:00", anyway)
        .unwrap();
    let unknown = pair.book("nowhere", "2026-12-01T10:00:00-06:00", json!({}));
    assert!(unknown.unwrap_err().contains("Calendar with id nowhere"));
    let backwards = json!({ "endTime": "2026-12-01T07:00:00-06:00" });
    let backwards = pair.book(&calendar, "2026-12-01T11:00:00-06:00", backwards);
    assert!(backwards.unwrap_err().contains("after startTime"));

    // An appointment does not conflict with itself, and a cancelled one does not conflict with others.
    let body =
        json!({ "startTime": "2026-12-01T10:00:00-06:00", "endTime": "2026-12-01T10:45:00-06:00" });
    let moved_on = json!({ "eventId": first["id"], "body": body });
    pair.run("calendars.updateAppointment", moved_on).unwrap();
    let cancelled = json!({ "eventId": first["id"], "body": { "appointmentStatus": "cancelled" } });
    pair.run("calendars.updateAppointment", cancelled).unwrap();
    pair.book(&calendar, "2026-12-01T10:00:00-06:00", json!({}))
        .unwrap();
    let long = json!({ "calendarId": calendar, "startDate": TUESDAY, "endDate": TUESDAY + 32 * 24 * HOUR });
    let long = pair.run("calendars.getFreeSlots", long).unwrap_err();
    assert!(long.to_string().contains("31 days"), "{long}");
}

#[test]
fn events_are_found_by_calendar_by_user_and_by_group() {
    let mut pair = Pair::new();
    let group = json!({ "body": { "locationId": "loc_sandbox", "name": "Team", "description": "All", "slug": "team" } });
    let group = pair.run("calendars.createGroup", group).unwrap()["group"]["id"].clone();
    let calendar = pair.calendar(json!({ "groupId": group }));
    let other = pair.calendar(json!({}));
    let by_user = json!({ "assignedUserId": "u1" });
    let late = pair
        .book(&calendar, "2026-12-01T16:00:00-06:00", by_user)
        .unwrap();
    let early = pair
        .book(&calendar, "2026-12-01T09:00:00-06:00", json!({}))
        .unwrap();
    pair.book(&other, "2026-12-01T09:00:00-06:00", json!({}))
        .unwrap();
    let mut found = |by: &str, id: Value| {
        let (from, to) = (TUESDAY.to_string(), (TUESDAY + 20 * HOUR).to_string());
        let mut asked = json!({ "locationId": "loc_sandbox", "startTime": from, "endTime": to });
        asked[by] = id;
        let events = pair.run("calendars.listEvents", asked).unwrap()["events"].clone();
        let ids = events.as_array().unwrap().iter();
        ids.map(|event| event["id"].clone()).collect::<Vec<_>>()
    };
    let both = [early["id"].clone(), late["id"].clone()];
    assert_eq!(found("calendarId", calendar.as_str().into()), both);
    assert_eq!(found("groupId", group.clone()), both);
    assert_eq!(found("userId", "u1".into()), both[1..]);
    let nobody = json!({ "locationId": "loc_sandbox", "startTime": "0", "endTime": "1" });
    let nobody = pair.run("calendars.listEvents", nobody).unwrap_err();
    assert_eq!(
        nobody.to_string(),
        "calendarId is needed, or userId or groupId"
    );

    let taken = json!({ "body": { "locationId": "loc_sandbox", "slug": "team" } });
    assert_eq!(
        pair.run("calendars.validateGroupSlug", taken).unwrap()["available"],
        false
    );
    let off = json!({ "groupId": group, "body": { "isActive": false } });
    pair.run("calendars.updateGroupStatus", off).unwrap();
    let groups = json!({ "locationId": "loc_sandbox" });
    let groups = pair.run("calendars.listGroups", groups).unwrap();
    assert_eq!(groups["groups"][0]["isActive"], false, "{groups}");
}

#[test]
fn resources_and_notifications_are_kept() {
    let mut pair = Pair::new();
    let calendar = pair.calendar(json!({}));
    let room = json!({ "resourceType": "rooms", "body": {
        "locationId": "loc_sandbox", "name": "Blue", "description": "Upstairs",
        "quantity": 1, "outOfService": 0, "capacity": 4, "calendarIds": [calendar],
    } });
    let room = pair.run("calendars.createResource", room).unwrap();
    let list = |kind: &str| json!({ "resourceType": kind, "locationId": "loc_sandbox", "limit": 10, "skip": 0 });
    let rooms = pair.run("calendars.listResources", list("rooms")).unwrap();
    assert_eq!(
        (&rooms[0]["name"], &rooms[0]["id"]),
        (&"Blue".into(), &room["id"])
    );
    let none = pair.run("calendars.listResources", list("equipments"));
    assert_eq!(none.unwrap(), json!([]));
    let gone = json!({ "resourceType": "rooms", "id": room["id"] });
    pair.run("calendars.deleteResource", gone.clone()).unwrap();
    assert!(pair.run("calendars.getResource", gone).is_err());

    let body =
        json!([{ "receiverType": "contact", "channel": "email", "notificationType": "booked" }]);
    let made = json!({ "calendarId": calendar, "body": body });
    let made = pair.run("calendars.createNotification", made).unwrap();
    let one = json!({ "calendarId": calendar, "notificationId": made[0]["_id"] });
    let mut changed = one.clone();
    changed["body"] = json!({ "isActive": false });
    pair.run("calendars.updateNotification", changed).unwrap();
    let asked = json!({ "calendarId": calendar, "isActive": false });
    let mut count = |asked: &Value| {
        let found = pair.run("calendars.listNotifications", asked.clone());
        found.unwrap().as_array().unwrap().len()
    };
    assert_eq!(count(&asked), 1);
    assert_eq!(
        count(&json!({ "calendarId": calendar, "isActive": true })),
        0
    );
    pair.run("calendars.deleteNotification", one).unwrap();
    assert_eq!(
        pair.run("calendars.listNotifications", asked).unwrap(),
        json!([])
    );
}

#[test]
fn a_calendar_books_what_it_offers_and_nothing_else() {
    let mut seed = 7_u64;
    let mut pick = |choices: &[u64]| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        choices[(seed >> 33) as usize % choices.len()]
    };
    for _ in 0..12 {
        let mut pair = Pair::new();
        pair.sandbox.settings.limited = false;
        let calendar = pair.calendar(json!({
            "openHours": [{ "daysOfTheWeek": [2], "hours": [
                { "openHour": pick(&[7, 8, 9]), "openMinute": pick(&[0, 10, 30]), "closeHour": 11, "closeMinute": 20 },
                { "openHour": 13, "openMinute": pick(&[0, 15]), "closeHour": pick(&[14, 15]), "closeMinute": 0 },
            ] }],
            "slotDuration": pick(&[20, 30, 45, 60]), "slotInterval": pick(&[10, 15, 30]),
            "slotBuffer": pick(&[0, 10]), "preBuffer": pick(&[0, 15]),
            "appoinmentPerSlot": pick(&[1, 2]), "appoinmentPerDay": pick(&[0, 1, 2, 9]),
        }));
        for start in ["2026-12-01T09:30:00-06:00", "2026-12-01T13:30:00-06:00"] {
            let _ = pair.book(&calendar, start, json!({}));
        }
        let offered = pair.free(&calendar, TUESDAY);
        for minute in (360..960).step_by(5) {
            let clock = format!("{:02}:{:02}", minute / 60, minute % 60);
            let booked = pair.book(
                &calendar,
                &format!("2026-12-01T{clock}:00-06:00"),
                json!({}),
            );
            assert_eq!(
                booked.is_ok(),
                offered.contains(&clock),
                "{clock} of {offered:?}"
            );
            if let Ok(event) = booked {
                let id = json!({ "eventId": event["id"] });
                pair.run("calendars.deleteEvent", id).unwrap();
            }
        }
    }
}

#[test]
fn a_move_by_its_start_keeps_the_length_of_an_appointment() {
    let mut pair = Pair::new();
    let calendar = pair.calendar(json!({}));
    let event = pair
        .book(&calendar, "2026-12-01T10:00:00-06:00", json!({}))
        .unwrap();
    let body = json!({ "startTime": "2026-12-01T08:00:00-06:00" });
    let params = json!({ "eventId": event["id"], "body": body });
    let moved = pair.run("calendars.updateAppointment", params).unwrap();
    assert_eq!(moved["endTime"], "2026-12-01T14:30:00.000Z");
}

#[test]
fn a_cancelled_appointment_is_not_reinstated_in_a_taken_slot() {
    let mut pair = Pair::new();
    let calendar = pair.calendar(json!({}));
    let at = "2026-12-01T10:00:00-06:00";
    let event = pair.book(&calendar, at, json!({})).unwrap();
    let set = |pair: &mut Pair, status: &str| {
        let body = json!({ "appointmentStatus": status });
        pair.run(
            "calendars.updateAppointment",
            json!({ "eventId": event["id"], "body": body }),
        )
    };
    set(&mut pair, "cancelled").unwrap();
    pair.book(&calendar, at, json!({})).unwrap();
    assert!(set(&mut pair, "confirmed").is_err());
}

#[test]
fn a_calendar_takes_as_many_appointments_a_day_as_it_says() {
    let mut pair = Pair::new();
    let calendar = pair.calendar(json!({ "appoinmentPerDay": 2 }));
    let mut book = |hour: &str| {
        let at = ["2026-12-01T", hour, ":00-06:00"].concat();
        pair.book(&calendar, &at, json!({})).is_ok()
    };
    assert_eq!(
        [book("08:00"), book("08:07"), book("09:00"), book("10:00")],
        [true, false, true, false]
    );
}

#[test]
fn bookings_of_services_are_found_by_time() {
    let mut pair = Pair::v3();
    for day in ["01", "02", "03"] {
        let body = json!({
            "contactId": "x", "timezone": "UTC", "services": [{ "id": "s" }],
            "startTime": format!("2026-12-{day}T09:00:00Z"), "endTime": format!("2026-12-{day}T10:00:00Z"),
        });
        pair.run(
            "calendars.createServiceBooking",
            json!({ "body": body.clone() }),
        )
        .unwrap();
    }
    for (from, to, count) in [
        ("2026-12-01T00:00:00Z", "2026-12-04T00:00:00Z", 3),
        ("2026-12-02T09:30:00Z", "2026-12-03T09:00:00Z", 1),
        ("2026-12-01T10:00:00Z", "2026-12-02T09:00:00Z", 0),
        ("1796083200000", "1796169600000", 1),
    ] {
        let asked = json!({ "startTime": from, "endTime": to });
        let found = pair.run("calendars.listServiceBookings", asked).unwrap();
        let found = found["bookings"].as_array().unwrap().len();
        assert_eq!(found, count, "{from} {to}");
    }
}
