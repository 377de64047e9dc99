//! Calendars: free slots, appointments and blocked slots.
//!
//! A calendar is open from Monday to Friday, 8:00 to 17:00, in slots of 30 minutes, unless its `openHours` or
//! `availabilities` say otherwise. Hours and days are in the time zone of its location, or UTC if it has none; free
//! slots are returned in the requested time zone, or that of the location.

use super::zones::Zone;
use super::{ApiError, AuthorizedRequest, Sandbox};
use crate::date;
use crate::http::Method;
use crate::json;
use crate::json::{Map, Value};

/// The largest time value in milliseconds (ECMA-262, "Time Values").
const FARTHEST: i64 = 8_640_000_000_000_000;

const MINUTE: i64 = 60_000;
const DAY: i64 = 1440 * MINUTE;
/// The longest period for which free slots are returned.
const LONGEST: i64 = 31 * DAY;
const BLOCKED: &str = "calendars/events/block-slots";
const RESOURCE: &str = "calendars/resources";
const NOTIFICATION: &str = "calendars/notifications";

impl Sandbox {
    /// Operations of calendars with behaviour beyond storing records; `None` for the others.
    pub(super) fn calendars(
        &mut self,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Option<Value>, ApiError> {
        let answer = match request.operation.verb_noun() {
            "createAppointment" => self.book(request)?,
            "updateAppointment" => {
                let (id, before) = self.event(request)?;
                let mut event = before.clone();
                event.extend(request.body.clone());
                // A new start without an end moves an appointment and keeps its length.
                if request.has_field("startTime")
                    && !request.has_field("endTime")
                    && let Ok(Some((from, to))) = span(&before, 30 * MINUTE)
                    && let Some(start) = event["startTime"].as_str().and_then(date::instant)
                {
                    event.insert("endTime".into(), date::rfc3339(start + to - from).into());
                }
                self.write_event(&id, event, &before, request)?
            }
            "getAppointment" => json!({ "event": self.event(request)?.1 }),
            "deleteEvent" => {
                let id = request.path("eventId");
                if self.store.remove(BLOCKED, id).is_none() {
                    self.event(request)?;
                    self.store.remove("event", id);
                }
                json!({ "succeeded": true })
            }
            "createBlockSlot" | "updateBlockSlot" => self.block(request)?,
            "listEvents" => self.events_between(request, "event")?,
            "listBlockedSlots" => self.events_between(request, BLOCKED)?,
            "getFreeSlots" => self.free_slots(request)?,
            "listAppointmentNotes" | "createAppointmentNote" => {
                self.known_record(
                    "event",
                    "Appointment",
                    request.path("appointmentId"),
                    request,
                )?;
                return Ok(None);
            }
            "create" | "update" => {
                if let Some(group) = request.text("groupId") {
                    self.known_record("calendars/groups", "Group", group, request)?;
                }
                self.refuse_slug("calendars", request.path("calendarId"), request)?;
                return Ok(None);
            }
            "createGroup" | "updateGroup" => {
                self.refuse_slug("calendars/groups", request.path("groupId"), request)?;
                return Ok(None);
            }
            "validateGroupSlug" => {
                json!({ "available": self.refuse_slug("calendars/groups", "", request).is_ok() })
            }
            "updateGroupStatus" => {
                let id = request.path("groupId");
                let mut group = self.known_record("calendars/groups", "Group", id, request)?;
                group.extend(request.body.clone());
                self.store.put("calendars/groups", id, group.into());
                json!({ "success": true })
            }
            verb if verb.ends_with("Resource") || verb == "listResources" => {
                self.resources(request)?
            }
            verb if verb.ends_with("Notification") || verb == "listNotifications" => {
                self.notifications(request)?
            }
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }

    fn event(&self, request: &AuthorizedRequest<'_>) -> Result<(String, Map), ApiError> {
        let id = request.path("eventId");
        Ok((
            id.to_owned(),
            self.known_record("event", "Event", id, request)?,
        ))
    }

    fn book(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let contact = request.text("contactId").unwrap_or_default();
        self.known_record("contact", "Contact", contact, request)?;
        let mut event = request.body.clone();
        let id = self.store.new_id("event", request.now);
        event.insert("id".into(), id.as_str().into());
        event
            .entry("appointmentStatus")
            .or_insert("confirmed".into());
        event.entry("title").or_insert("Appointment".into());
        event.insert("isRecurring".into(), event.contains_key("rrule").into());
        event.insert("dateAdded".into(), date::rfc3339(request.now as i64).into());
        self.write_event(&id, event, &Map::new(), request)
    }

    /// Stores an appointment, unless its slot is taken.
    fn write_event(
        &mut self,
        id: &str,
        mut event: Map,
        before: &Map,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Value, ApiError> {
        let calendar_id = event["calendarId"].as_str().unwrap_or_default().to_owned();
        let calendar = self.known_record("calendars", "Calendar", &calendar_id, request)?;
        let calendar = self.calendar(&calendar);
        let Some((start, end)) = span(&event, calendar.duration)? else {
            let message = "startTime must be a valid ISO 8601 date string".into();
            return Err(ApiError::unprocessable(vec![message]));
        };
        event.insert("endTime".into(), date::rfc3339(end).into());
        // Booking, moving or reinstating an appointment needs a free slot; changing its title does not.
        let is_moved = before.is_empty()
            || !takes_time(before)
            || event["calendarId"] != before["calendarId"]
            || span(before, calendar.duration).ok().flatten() != Some((start, end));
        let is_asked = |name: &str| request.body.get(name).and_then(Value::as_bool) == Some(true);
        if is_moved && takes_time(&event) && !is_asked("ignoreFreeSlotValidation") {
            let busy = self.busy(&calendar_id, event["assignedUserId"].as_str(), id);
            let day = calendar.day(start);
            let is_offered = (is_asked("ignoreDateRange")
                || calendar.takes_bookings(start, request.now))
                && calendar.offers(start, end)
                && calendar.has_room(start, end, &busy)
                && !self.is_full(&calendar, &calendar_id, day, id);
            if !is_offered {
                let message = "The slot you have selected is no longer available.";
                return Err(ApiError::new(400, message));
            }
        }
        for name in ["ignoreFreeSlotValidation", "ignoreDateRange", "toNotify"] {
            event.remove(name);
        }
        event.insert(
            "dateUpdated".into(),
            date::rfc3339(request.now as i64).into(),
        );
        let event = Value::Object(event);
        self.store.put("event", id, event.clone());
        Ok(event)
    }

    fn block(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let given = request.path("eventId");
        let mut slot = Map::new();
        if !given.is_empty() {
            slot = self.known_record(BLOCKED, "Event", given, request)?;
        }
        slot.extend(request.body.clone());
        match slot["calendarId"].as_str() {
            Some(calendar) => {
                drop(self.known_record("calendars", "Calendar", calendar, request)?)
            }
            None if slot["assignedUserId"].is_null() => {
                return Err(ApiError::new(
                    400,
                    "calendarId or assignedUserId is required",
                ));
            }
            None => {}
        }
        let Some((start, end)) = span(&slot, 30 * MINUTE)? else {
            let message = "startTime must be a valid ISO 8601 date string".into();
            return Err(ApiError::unprocessable(vec![message]));
        };
        let id = match given {
            "" => self.store.new_id(BLOCKED, request.now),
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

    /// The events of a calendar, a user or a group that overlap a period, in order.
    fn events_between(
        &self,
        request: &AuthorizedRequest<'_>,
        kind: &str,
    ) -> Result<Value, ApiError> {
        let edge = |name: &str| {
            let text = request.query(name).unwrap_or_default();
            let at = text.parse().ok().or_else(|| date::instant(text));
            at.ok_or_else(|| {
                ApiError::unprocessable(vec![[name, " must be a number of milliseconds"].concat()])
            })
        };
        let (from, to): (i64, i64) = (edge("startTime")?, edge("endTime")?);
        let (calendar, user, group) = (
            request.query("calendarId"),
            request.query("userId"),
            request.query("groupId"),
        );
        if calendar.or(user).or(group).is_none() {
            let message = "Either calendarId, userId or groupId is required";
            return Err(ApiError::unprocessable(vec![message.into()]));
        }
        let in_group = |event: &Value| {
            let calendar = event["calendarId"].as_str().unwrap_or_default();
            let calendar = self.store.get("calendars", calendar);
            group.is_none_or(|group| calendar.is_some_and(|calendar| calendar["groupId"] == group))
        };
        let mut found: Vec<(i64, &Value)> = self
            .store
            .all(kind)
            .filter(|event| self.may_see(request, event).is_ok())
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

    /// The busy times of a calendar and, for slots blocked in all calendars of a user, of the user; without the
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

    /// The active appointments of a calendar, without the one that is being moved.
    fn booked<'a>(&'a self, calendar: &'a str, moved: &'a str) -> impl Iterator<Item = &'a Value> {
        self.store.all("event").filter(move |event| {
            event["calendarId"] == calendar && event["id"] != moved && takes_time(event_map(event))
        })
    }

    /// Whether a day has reached the calendar's maximum number of appointments.
    fn is_full(&self, calendar: &Calendar, id: &str, day: i64, moved: &str) -> bool {
        calendar.per_day.is_some_and(|most| {
            let starts = self.booked(id, moved).filter_map(times);
            starts
                .filter(|(start, _)| calendar.day(*start) == day)
                .count()
                >= most
        })
    }

    fn free_slots(&self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let id = request.path("calendarId");
        let calendar = self.calendar(&self.known_record("calendars", "Calendar", id, request)?);
        // The range of JavaScript dates (ECMA-262, "Time Values").
        let is_time = |at: &i64| (-FARTHEST..=FARTHEST).contains(at);
        let edge =
            |name: &str| -> Option<i64> { request.query(name)?.parse().ok().filter(is_time) };
        let (Some(from), Some(to)) = (edge("startDate"), edge("endDate")) else {
            let message = "startDate and endDate must be numbers of milliseconds";
            return Err(ApiError::unprocessable(vec![message.into()]));
        };
        if to < from || to - from > LONGEST {
            let message = "The date range must be at most 31 days, and endDate after startDate";
            return Err(ApiError::new(400, message));
        }
        let requested = request.query("timezone");
        if requested.is_some_and(|zone| !crate::timezone::is_iana(zone)) {
            let message = "timezone must be a valid time zone";
            return Err(ApiError::unprocessable(vec![message.into()]));
        }
        let shown = requested.map(Zone::of);
        let shown = shown.as_ref().unwrap_or(&calendar.zone);
        let busy = self.busy(id, request.query("userId"), "");
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
                        && calendar.takes_bookings(start, request.now)
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

    /// Creates a calendar in the time zone of its location.
    fn calendar(&self, record: &Map) -> Calendar {
        let location = record["locationId"].as_str().unwrap_or_default();
        let location = self.store.get("locations", location);
        let zone = location.and_then(|location| location["timezone"].as_str());
        Calendar::of(record, Zone::of(zone.unwrap_or_default()))
    }

    fn refuse_slug(
        &self,
        kind: &str,
        own: &str,
        request: &AuthorizedRequest<'_>,
    ) -> Result<(), ApiError> {
        self.refuse_taken(kind, "slug", own, request)?;
        self.refuse_taken(kind, "widgetSlug", own, request)
    }

    /// Equipment and rooms, each in their own collection.
    fn resources(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let sort = request.path("resourceType");
        let kind = [RESOURCE, "/", sort].concat();
        if !matches!(sort, "equipments" | "rooms") {
            let message = "resourceType must be one of the following values: equipments, rooms";
            return Err(ApiError::unprocessable(vec![message.into()]));
        }
        let id = request.path("id").to_owned();
        let mut record = Map::new();
        if !id.is_empty() {
            record = self.known_record(&kind, "Resource", &id, request)?;
        }
        match (request.operation.method, request.operation.verb_noun()) {
            (_, "listResources") => {
                let page = self.page_of(&kind, request, |_| true)?;
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
            self.store.new_id(&kind, request.now)
        } else {
            id
        };
        record.extend(request.body.clone());
        record.insert("id".into(), id.as_str().into());
        record.entry("isActive").or_insert(true.into());
        let record = Value::Object(record);
        self.store.put(&kind, &id, record.clone());
        Ok(record)
    }

    /// Notifications of a calendar; a request creates several.
    fn notifications(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let calendar = request.path("calendarId");
        self.known_record("calendars", "Calendar", calendar, request)?;
        let id = request.path("notificationId").to_owned();
        if request.operation.verb_noun() == "listNotifications" {
            let wanted = |name: &str| request.query(name).map(|text| text == "true");
            let (active, deleted) = (wanted("isActive"), wanted("deleted").unwrap_or(false));
            let page = self.page_of(NOTIFICATION, request, |one| {
                one["calendarId"] == calendar
                    && active.is_none_or(|active| one["isActive"] == active)
                    && one["deleted"] == deleted
            })?;
            return Ok(Value::Array(page.into_iter().cloned().collect()));
        }
        if request.operation.method == Method::Post {
            let given = request.whole.as_array().cloned().unwrap_or_default();
            let mut made = Vec::new();
            for mut one in given {
                let id = self.store.new_id(NOTIFICATION, request.now);
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
        let mut one = self.known_record(NOTIFICATION, "Notification", &id, request)?;
        if one["calendarId"] != calendar {
            return Err(ApiError::missing("Notification", &id));
        }
        match request.operation.method {
            Method::Get => return Ok(one.into()),
            Method::Delete => {
                one.insert("deleted".into(), true.into());
            }
            _ => one.extend(request.body.clone()),
        }
        self.store.put(NOTIFICATION, &id, one.into());
        let done = if request.operation.method == Method::Delete {
            "deleted"
        } else {
            "updated"
        };
        Ok(json!({ "message": ["Notification ", done].concat() }))
    }
}

/// The settings of a calendar that determine when it is free. Times are in milliseconds.
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

    /// The opening hours on a day, counted from 1970.
    fn hours(&self, day: i64) -> Vec<(i64, i64)> {
        // 1970-01-01 was a Thursday; Sunday is 0.
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

    /// Whether a slot begins at `start` and the calendar is open until `end`.
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

/// The start and end; without an end, `length` after the start.
fn span(event: &Map, length: i64) -> Result<Option<(i64, i64)>, ApiError> {
    let time = |name: &str| event[name].as_str().and_then(date::instant);
    let Some(start) = time("startTime") else {
        return Ok(None);
    };
    let end = time("endTime").unwrap_or(start + length);
    if end <= start {
        return Err(ApiError::new(400, "endTime must be after startTime"));
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

/// Whether an appointment occupies its slot; a cancelled one does not.
fn takes_time(event: &Map) -> bool {
    !matches!(
        event["appointmentStatus"].as_str(),
        Some("cancelled" | "noshow" | "invalid")
    )
}
