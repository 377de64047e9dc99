//! Appointments.

use crate::json;
use crate::json::{Map, Value};

use super::{Ask, Refusal, Sandbox};
use crate::date;

impl Sandbox {
    pub(super) fn calendars(&mut self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        match ask.operation.id {
            "calendars.createAppointment" => {
                let contact = ask.text("contactId").unwrap_or_default();
                let known = self
                    .store
                    .get("contact", contact)
                    .ok_or_else(|| Refusal::missing("Contact", contact))?;
                self.may_see(ask, known)?;
                let mut event = ask.body.clone();
                let id = self.store.new_id("event", ask.now);
                event.insert("id".into(), id.as_str().into());
                event
                    .entry("appointmentStatus")
                    .or_insert("confirmed".into());
                event.entry("title").or_insert("Appointment".into());
                event.insert("isRecurring".into(), event.contains_key("rrule").into());
                event.insert("dateAdded".into(), date::rfc3339(ask.now as i64).into());
                self.write_event(&id, event, ask)
            }
            "calendars.updateAppointment" => {
                let (id, mut event) = self.event(ask)?;
                event.extend(ask.body.clone());
                self.write_event(&id, event, ask)
            }
            "calendars.getAppointment" => Ok(json!({ "event": self.event(ask)?.1 })),
            _ => {
                let (id, _) = self.event(ask)?;
                self.store.remove("event", &id);
                Ok(json!({ "succeeded": true }))
            }
        }
    }

    fn event(&self, ask: &Ask<'_>) -> Result<(String, Map), Refusal> {
        let id = ask.path("eventId");
        let event = self
            .store
            .get("event", id)
            .ok_or_else(|| Refusal::missing("Event", id))?;
        self.may_see(ask, event)?;
        Ok((
            id.to_owned(),
            event.as_object().cloned().unwrap_or_default(),
        ))
    }

    fn write_event(&mut self, id: &str, mut event: Map, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let time = |name: &str| {
            event
                .get(name)
                .and_then(Value::as_str)
                .and_then(date::instant)
        };
        match (time("startTime"), time("endTime")) {
            (None, _) => {
                return Err(Refusal::unprocessable(vec![
                    "startTime must be a valid ISO 8601 date string".into(),
                ]));
            }
            (Some(start), Some(end)) if end <= start => {
                return Err(Refusal::new(400, "endTime must be after startTime"));
            }
            (Some(start), None) => {
                event.insert("endTime".into(), date::rfc3339(start + 1_800_000).into());
            }
            _ => {}
        }
        event.insert("dateUpdated".into(), date::rfc3339(ask.now as i64).into());
        let event = Value::Object(event);
        self.store.put("event", id, event.clone());
        Ok(event)
    }
}
