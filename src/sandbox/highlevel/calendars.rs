//! Calendars: who is free when, what is booked and what is blocked.
//!
//! A calendar is open from Monday to Friday, 8:00 to 17:00, unless its `openHours` or `availabilities` say otherwise, in
//! slots of 30 minutes. Its hours and days are those of its location's time zone, UTC where there is none; free slots are
//! told in the time zone that is asked for, or in that of the location.

use super::zones::Zone;
use super::{Ask, Refusal, Sandbox};
use crate::date;
use crate::http::Method;
use crate::json;
use crate::json::{Map, Value};

/// The last instant that there is, and but for its sign the first, in milliseconds.
const FARTHEST: i64 = 8_640_000_000_000_000;

const MINUTE: i64 = 60_000;
const DAY: i64 = 1440 * MINUTE;
/// The longest stretch that free slots are given for.
const LONGEST: i64 = 31 * DAY;
const BLOCKED: &str = "calendars/events/block-slots";
const RESOURCE: &str = "calendars/resources";
const NOTIFICATION: &str = "calendars/notifications";

impl Sandbox {
    /// What calendars do beyond keeping records; nothing for an operation that only keeps them.
    pub(super) fn calendars(&mut self, ask: &Ask<'_>) -> Result<Option<Value>, Refusal> {
        let answer = match ask.operation.verb_noun() {
            "createAppointment" => self.book(ask)?,
            "updateAppointment" => {
                let (id, before) = self.event(ask)?;
                let mut event = before.clone();
                event.extend(ask.body.clone());
                // A new start alone moves an appointment and keeps its length.
                if ask.says("startTime")
                    && !ask.says("endTime")
                    && let Ok(Some((from, to))) = span(&before, 30 * MINUTE)
                    && let Some(start) = event["startTime"].as_str().and_then(date::instant)
                {
                    event.insert("endTime".into(), date::rfc3339(start + to - from).into());
                }
                self.write_event(&id, event, &before, ask)?
            }
            "getAppointment" => json!({ "event": self.event(ask)?.1 }),
            "deleteEvent" => {
                let id = ask.path("eventId");
                if self.store.remove(BLOCKED, id).is_none() {
                    self.event(ask)?;
                    self.store.remove("event", id);
                }
                json!({ "succeeded": true })
            }
            "createBlockSlot" | "updateBlockSlot" => self.block(ask)?,
            "listEvents" => self.events_between(ask, "event")?,
            "listBlockedSlots" => self.events_between(ask, BLOCKED)?,
            "getFreeSlots" => self.free_slots(ask)?,
            "listAppointmentNotes" | "createAppointmentNote" => {
                self.known_record("event", "Appointment", ask.path("appointmentId"), ask)?;
                return Ok(None);
            }
            "create" | "update" => {
                if let Some(group) = ask.text("groupId") {
                    self.known_record("calendars/groups", "Group", group, ask)?;
                }
                self.refuse_slug("calendars", ask.path("calendarId"), ask)?;
                return Ok(None);
            }
            "createGroup" | "updateGroup" => {
                self.refuse_slug("calendars/groups", ask.path("groupId"), ask)?;
                return Ok(None);
            }
            "validateGroupSlug" => {
                json!({ "available": self.refuse_slug("calendars/groups", "", ask).is_ok() })
            }
            "updateGroupStatus" => {
                let id = ask.path("groupId");
                let mut group = self.known_record("calendars/groups", "Group", id, ask)?;
                group.extend(ask.body.clone());
                self.store.put("calendars/groups", id, group.into());
                json!({ "success": true })
            }
            verb if verb.ends_with("Resource") || verb == "listResources" => self.resources(ask)?,
            verb if verb.ends_with("Notification") || verb == "listNotifications" => {
                self.notifications(ask)?
            }
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }

    fn event(&self, ask: &Ask<'_>) -> Result<(String, Map), Refusal> {
        let id = ask.path("eventId");
        Ok((id.to_owned(), self.known_record("event", "Event", id, ask)?))
    }

    fn book(&mut self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let contact = ask.text("contactId").unwrap_or_default();
        self.known_record("contact", "Contact", contact, ask)?;
        let mut event = ask.body.clone();
        let id = self.store.new_id("event", ask.now);
        event.insert("id".into(), id.as_str().into());
        event
            .entry("appointmentStatus")
            .or_insert("confirmed".into());
        event.entry("title").or_insert("Appointment".into());
        event.insert("isRecurring".into(), event.contains_key("rrule").into());
        event.insert("dateAdded".into(), date::rfc3339(ask.now as i64).into());
        self.write_event(&id, event, &Map::new(), ask)
    }

    /// Keeps an appointment, unless its calendar is not free then.
    fn write_event(
        &mut self,
        id: &str,
        mut event: Map,
        before: &Map,
        ask: &Ask<'_>,
    ) -> Result<Value, Refusal> {
        let calendar_id = event["calendarId"].as_str().unwrap_or_default().to_owned();
        let calendar = self.known_record("calendars", "Calendar", &calendar_id, ask)?;
        let calendar = self.calendar(&calendar);
        let Some((start, end)) = span(&event, calendar.duration)? else {
            let message = "startTime must be a valid ISO 8601 date string".into();
            return Err(Refusal::unprocessable(vec![message]));
        };
        event.insert("endTime".into(), date::rfc3339(end).into());
        // Booking it, moving it and taking back that it was called off need a free slot; a change of its title does not.
        let is_moved = before.is_empty()
            || !takes_time(before)
            || event["calendarId"] != before["calendarId"]
            || span(before, calendar.duration).ok().flatten() != Some((start, end));
        let is_asked = |name: &str| ask.body.get(name).and_then(Value::as_bool) == Some(true);
        if is_moved && takes_time(&event) && !is_asked("ignoreFreeSlotValidation") {
            let busy = self.busy(&calendar_id, event["assignedUserId"].as_str(), id);
            let day = calendar.day(start);
            let is_offered = (is_asked("ignoreDateRange")
                || calendar.takes_bookings(start, ask.now))
                && calendar.offers(start, end)
                && calendar.has_room(start, end, &busy)
                && !self.is_full(&calendar, &calendar_id, day, id);
            if !is_offered {
                let message = "The slot you have selected is no longer available.";
                return Err(Refusal::new(400, message));
            }
        }
        for name in ["ignoreFreeSlotValidation", "ignoreDateRange", "toNotify"] {
            event.remove(name);
        }
        event.insert("dateUpdated".into(), date::rfc3339(ask.now as i64).into());
        let event = Value::Object(event);
        self.store.put("event", id, event.clone());
        Ok(event)
    }

    fn block(&mut self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let given = ask.path("eventId");
        let mut slot = Map::new();
        if !given.is_empty() {
            slot = self.known_record(BLOCKED, "Event", given, ask)?;
        }
        slot.extend(ask.body.clone());
        match slot["calendarId"].as_str() {
            Some(calendar) => drop(self.known_record("calendars", "Calendar", calendar, ask)?),
            None if slot["assignedUserId"].is_null() => {
                return Err(Refusal::new(
                    400,
                    "calendarId or assignedUserId is required",
                ));
            }
            None => {}
        }
        let Some((start, end)) = span(&slot, 30 * MINUTE)? else {
            let message = "startTime must be a valid ISO 8601 date string".into();
            return Err(Refusal::unprocessable(vec![message]));
        };
        let id = match given {
            "" => self.store.new_id(BLOCKED, ask.now),
            given => given.to_owned(),
        };
        slot.insert("id".into(), id.as_str().into());
        slot.insert("startTime".into(), date::rfc3339(start).into());
        slot.insert("endTime".into(), date::rfc3339(end).into());
        slot.entry("title").or_insert("Blocked".into());
        let slot = Value::Object(slot);
        self.store.put(BLOCKED, &id, slot.clone());
        Ok(slot)
    }

    /// The events of a calendar, a user or a group that touch a stretch of time, first things first.
    fn events_between(&self, ask: &Ask<'_>, kind: &str) -> Result<Value, Refusal> {
        let edge = |name: &str| {
            let text = ask.query(name).unwrap_or_default();
            let at = text.parse().ok().or_else(|| date::instant(text));
            at.ok_or_else(|| {
                Refusal::unprocessable(vec![[name, " must be a number of milliseconds"].concat()])
            })
        };
        let (from, to): (i64, i64) = (edge("startTime")?, edge("endTime")?);
        let (calendar, user, group) = (
            ask.query("calendarId"),
            ask.query("userId"),
            ask.query("groupId"),
        );
        if calendar.or(user).or(group).is_none() {
            let message = "Either calendarId, userId or groupId is required";
            return Err(Refusal::unprocessable(vec![message.into()]));
        }
        let in_group = |event: &Value| {
            let calendar = event["calendarId"].as_str().unwrap_or_default();
            let calendar = self.store.get("calendars", calendar);
            group.is_none_or(|group| calendar.is_some_and(|calendar| calendar["groupId"] == group))
        };
        let mut found: Vec<(i64, &Value)> = self
            .store
            .all(kind)
            .filter(|event| self.may_see(ask, event).is_ok())
            .filter(|event| calendar.is_none_or(|id| event["calendarId"] == id))
            .filter(|event| user.is_none_or(|id| event["assignedUserId"] == id))
            .filter(|event| in_group(event))
            .filter_map(|event| Some((times(event)?, event)))
            .filter(|((start, end), _)| *start < to && *end > from)
            .map(|((start, _), event)| (start, event))
            .collect();
        found.sort_by_key(|(start, _)| *start);
        let events: Vec<&Value> = found.into_iter().map(|(_, event)| event).collect();
        Ok(json!({ "events": events }))
    }

    /// When the calendar and, for a slot blocked for all of a user's calendars, the user has no time; without the
    /// appointment that is being moved.
    fn busy(&self, calendar: &str, user: Option<&str>, moved: &str) -> Vec<(i64, i64)> {
        let booked = self.booked(calendar, moved);
        let location = self.store.get("calendars", calendar);
        let location = location.map_or(&Value::Null, |calendar| &calendar["locationId"]);
        let blocked = self.store.all(BLOCKED).filter(|slot| {
            slot["calendarId"] == calendar
                || slot["calendarId"].is_null()
                    && slot["locationId"] == *location
                    && user.is_some_and(|user| slot["assignedUserId"] == user)
        });
        booked.chain(blocked).filter_map(times).collect()
    }

    /// The appointments of a calendar that take time, without the one that is being moved.
    fn booked<'a>(&'a self, calendar: &'a str, moved: &'a str) -> impl Iterator<Item = &'a Value> {
        self.store.all("event").filter(move |event| {
            event["calendarId"] == calendar && event["id"] != moved && takes_time(event_map(event))
        })
    }

    /// Whether a day has as many appointments as its calendar takes in a day.
    fn is_full(&self, calendar: &Calendar, id: &str, day: i64, moved: &str) -> bool {
        calendar.per_day.is_some_and(|most| {
            let starts = self.booked(id, moved).filter_map(times);
            starts
                .filter(|(start, _)| calendar.day(*start) == day)
                .count()
                >= most
        })
    }

    fn free_slots(&self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let id = ask.path("calendarId");
        let calendar = self.calendar(&self.known_record("calendars", "Calendar", id, ask)?);
        // No clock goes further (ECMA-262, "Time Values").
        let is_time = |at: &i64| (-FARTHEST..=FARTHEST).contains(at);
        let edge = |name: &str| -> Option<i64> { ask.query(name)?.parse().ok().filter(is_time) };
        let (Some(from), Some(to)) = (edge("startDate"), edge("endDate")) else {
            let message = "startDate and endDate must be numbers of milliseconds";
            return Err(Refusal::unprocessable(vec![message.into()]));
        };
        if to < from || to - from > LONGEST {
            let message = "The date range must be at most 31 days, and endDate after startDate";
            return Err(Refusal::new(400, message));
        }
        let asked = ask.query("timezone");
        if asked.is_some_and(|zone| !crate::timezone::is_iana(zone)) {
            let message = "timezone must be a valid time zone";
            return Err(Refusal::unprocessable(vec![message.into()]));
        }
        let shown = asked.map(Zone::of);
        let shown = shown.as_ref().unwrap_or(&calendar.zone);
        let busy = self.busy(id, ask.query("userId"), "");
        let mut days = Map::new();
        for day in calendar.day(from)..=calendar.day(to) {
            if self.is_full(&calendar, id, day, "") {
                continue;
            }
            for (open, close) in calendar.hours(day) {
                let mut start = open;
                while start + calendar.duration <= close {
                    let fits = start >= from
                        && start <= to
                        && calendar.takes_bookings(start, ask.now)
                        && calendar.has_room(start, start + calendar.duration, &busy);
                    if fits {
                        let slot = shown.write(start);
                        let day = days.entry(&slot[..10]);
                        let day = day.or_insert_with(|| json!({ "slots": [] }));
                        if let Some(slots) = day["slots"].as_array_mut() {
                            slots.push(slot.into());
                        }
                    }
                    start += calendar.interval;
                }
            }
        }
        Ok(Value::Object(days))
    }

    /// A calendar in the time zone of its location.
    fn calendar(&self, record: &Map) -> Calendar {
        let location = record["locationId"].as_str().unwrap_or_default();
        let location = self.store.get("locations", location);
        let zone = location.and_then(|location| location["timezone"].as_str());
        Calendar::of(record, Zone::of(zone.unwrap_or_default()))
    }

    fn refuse_slug(&self, kind: &str, own: &str, ask: &Ask<'_>) -> Result<(), Refusal> {
        self.refuse_taken(kind, "slug", own, ask)?;
        self.refuse_taken(kind, "widgetSlug", own, ask)
    }

    /// Equipment and rooms: one collection each.
    fn resources(&mut self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let sort = ask.path("resourceType");
        let kind = [RESOURCE, "/", sort].concat();
        if !matches!(sort, "equipments" | "rooms") {
            let message = "resourceType must be one of the following values: equipments, rooms";
            return Err(Refusal::unprocessable(vec![message.into()]));
        }
        let id = ask.path("id").to_owned();
        let mut record = Map::new();
        if !id.is_empty() {
            record = self.known_record(&kind, "Resource", &id, ask)?;
        }
        match (ask.operation.method, ask.operation.verb_noun()) {
            (_, "listResources") => {
                let page = self.page_of(&kind, ask, |_| true)?;
                return Ok(Value::Array(page.into_iter().cloned().collect()));
            }
            (Method::Delete, _) => {
                self.store.remove(&kind, &id);
                return Ok(json!({ "success": true }));
            }
            (Method::Get, _) => return Ok(record.into()),
            _ => {}
        }
        let id = if id.is_empty() {
            self.store.new_id(&kind, ask.now)
        } else {
            id
        };
        record.extend(ask.body.clone());
        record.insert("id".into(), id.as_str().into());
        record.entry("isActive").or_insert(true.into());
        let record = Value::Object(record);
        self.store.put(&kind, &id, record.clone());
        Ok(record)
    }

    /// Notifications of a calendar; several are created at once.
    fn notifications(&mut self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let calendar = ask.path("calendarId");
        self.known_record("calendars", "Calendar", calendar, ask)?;
        let id = ask.path("notificationId").to_owned();
        if ask.operation.verb_noun() == "listNotifications" {
            let wanted = |name: &str| ask.query(name).map(|text| text == "true");
            let (active, deleted) = (wanted("isActive"), wanted("deleted").unwrap_or(false));
            let page = self.page_of(NOTIFICATION, ask, |one| {
                one["calendarId"] == calendar
                    && active.is_none_or(|active| one["isActive"] == active)
                    && one["deleted"] == deleted
            })?;
            return Ok(Value::Array(page.into_iter().cloned().collect()));
        }
        if ask.operation.method == Method::Post {
            let given = ask.whole.as_array().cloned().unwrap_or_default();
            let mut made = Vec::new();
            for mut one in given {
                let id = self.store.new_id(NOTIFICATION, ask.now);
                one["_id"] = id.as_str().into();
                one["id"] = id.as_str().into();
                one["calendarId"] = calendar.into();
                one["deleted"] = false.into();
                if one["isActive"].is_null() {
                    one["isActive"] = true.into();
                }
                self.store.put(NOTIFICATION, &id, one.clone());
                made.push(one);
            }
            return Ok(Value::Array(made));
        }
        let mut one = self.known_record(NOTIFICATION, "Notification", &id, ask)?;
        if one["calendarId"] != calendar {
            return Err(Refusal::missing("Notification", &id));
        }
        match ask.operation.method {
            Method::Get => return Ok(one.into()),
            Method::Delete => {
                one.insert("deleted".into(), true.into());
            }
            _ => one.extend(ask.body.clone()),
        }
        self.store.put(NOTIFICATION, &id, one.into());
        let done = if ask.operation.method == Method::Delete {
            "deleted"
        } else {
            "updated"
        };
        Ok(json!({ "message": ["Notification ", done].concat() }))
    }
}

/// What of a calendar decides when it is free. Times in milliseconds.
struct Calendar {
    zone: Zone,
    duration: i64,
    interval: i64,
    before: i64,
    after: i64,
    per_slot: usize,
    per_day: Option<usize>,
    notice: i64,
    horizon: Option<i64>,
    open_hours: Vec<Value>,
    dates: Vec<Value>,
    only_dates: bool,
}

impl Calendar {
    fn of(record: &Map, zone: Zone) -> Self {
        let length = |name: &str, unit: &str| {
            let minutes = match record[unit].as_str() {
                Some("hours") => 60,
                Some("days") => 1440,
                Some("weeks") => 7 * 1440,
                Some("months") => 30 * 1440,
                _ => 1,
            };
            let count = record[name].as_f64().filter(|count| *count > 0.0)?;
            Some((count * f64::from(minutes * 60_000)) as i64)
        };
        let list = |name: &str| record[name].as_array().cloned().unwrap_or_default();
        let duration = length("slotDuration", "slotDurationUnit").unwrap_or(30 * MINUTE);
        let mut open_hours = list("openHours");
        if open_hours.is_empty() {
            open_hours.push(json!({
                "daysOfTheWeek": [1, 2, 3, 4, 5],
                "hours": [{ "openHour": 8, "openMinute": 0, "closeHour": 17, "closeMinute": 0 }],
            }));
        }
        Self {
            zone,
            duration,
            interval: length("slotInterval", "slotIntervalUnit").unwrap_or(duration),
            before: length("preBuffer", "preBufferUnit").unwrap_or(0),
            after: length("slotBuffer", "slotBufferUnit").unwrap_or(0),
            per_slot: record["appoinmentPerSlot"].as_u64().unwrap_or(1).max(1) as usize,
            per_day: record["appoinmentPerDay"]
                .as_u64()
                .filter(|most| *most > 0)
                .map(|most| most as usize),
            notice: length("allowBookingAfter", "allowBookingAfterUnit").unwrap_or(0),
            horizon: length("allowBookingFor", "allowBookingForUnit"),
            open_hours,
            dates: list("availabilities"),
            only_dates: record["availabilityType"] == 1,
        }
    }

    /// The day of an instant, counted from 1970.
    fn day(&self, at: i64) -> i64 {
        self.zone.clock(at).div_euclid(DAY)
    }

    /// From when to when it is open on a day, counted from 1970.
    fn hours(&self, day: i64) -> Vec<(i64, i64)> {
        // The first of January 1970 was a Thursday; Sunday is 0.
        let weekday = (day + 4).rem_euclid(7);
        let name = &date::rfc3339(day * DAY)[..10];
        let of_date = self.dates.iter().find(|one| {
            one["deleted"] != true
                && one["date"]
                    .as_str()
                    .is_some_and(|date| date.starts_with(name))
        });
        let of_week = || {
            let is_on = |one: &&Value| {
                one["daysOfTheWeek"]
                    .as_array()
                    .is_some_and(|days| days.iter().any(|day| *day == weekday))
            };
            self.open_hours.iter().filter(is_on)
        };
        let rows: Vec<&Value> = match of_date {
            Some(one) => vec![one],
            None if self.only_dates => Vec::new(),
            None => of_week().collect(),
        };
        let at = |hours: &Value, hour: &str, minute: &str| {
            let number = |name: &str| hours[name].as_i64().unwrap_or(0);
            let clock = day * DAY + (number(hour) * 60 + number(minute)) * MINUTE;
            self.zone.instant(clock)
        };
        let hours = rows
            .into_iter()
            .filter_map(|row| row["hours"].as_array())
            .flatten();
        hours
            .map(|one| {
                (
                    at(one, "openHour", "openMinute"),
                    at(one, "closeHour", "closeMinute"),
                )
            })
            .collect()
    }

    /// Whether a slot begins then, and there is time until the end.
    fn offers(&self, start: i64, end: i64) -> bool {
        self.hours(self.day(start)).iter().any(|(open, close)| {
            *open <= start
                && (start - open) % self.interval == 0
                && start + self.duration <= *close
                && end <= *close
        })
    }

    fn has_room(&self, start: i64, end: i64, busy: &[(i64, i64)]) -> bool {
        let meets = |(from, to): &&(i64, i64)| {
            start - self.before < to + self.after && from - self.before < end + self.after
        };
        busy.iter().filter(meets).count() < self.per_slot
    }

    fn takes_bookings(&self, start: i64, now: u64) -> bool {
        let now = now as i64;
        start >= now + self.notice && self.horizon.is_none_or(|horizon| start <= now + horizon)
    }
}

/// Start and end; without an end, `length` after the start.
fn span(event: &Map, length: i64) -> Result<Option<(i64, i64)>, Refusal> {
    let time = |name: &str| event[name].as_str().and_then(date::instant);
    let Some(start) = time("startTime") else {
        return Ok(None);
    };
    let end = time("endTime").unwrap_or(start + length);
    if end <= start {
        return Err(Refusal::new(400, "endTime must be after startTime"));
    }
    Ok(Some((start, end)))
}

fn times(event: &Value) -> Option<(i64, i64)> {
    span(event_map(event), 30 * MINUTE).ok()?
}

fn event_map(event: &Value) -> &Map {
    const NONE: &Map = &Map::new();
    event.as_object().unwrap_or(NONE)
}

/// An appointment that is called off leaves its slot free.
fn takes_time(event: &Map) -> bool {
    !matches!(
        event["appointmentStatus"].as_str(),
        Some("cancelled" | "noshow" | "invalid")
    )
}
