//! Calendars: so far the appointments, which is how those of a contact are written.

use crate::operation::{Area, delete, get, post, put};

const READ: &str = "calendars/events.readonly";
const WRITE: &str = "calendars/events.write";

#[rustfmt::skip]
pub(super) const AREA: Area = Area::version("2021-04-15").operations(&[
    get   ("calendars.getAppointment",    "/calendars/events/appointments/{eventId}").named("Get Appointment").about("One appointment.")
        .scope(READ).returns("event! CalendarEvent"),
    post  ("calendars.createAppointment", "/calendars/events/appointments").named("Create Appointment").about("Books an appointment for a contact.")
        .scope(WRITE).body("AppointmentCreate").returns("Appointment").ok(200),
    put   ("calendars.updateAppointment", "/calendars/events/appointments/{eventId}").named("Update Appointment").about("Changes the fields given.")
        .scope(WRITE).body("AppointmentUpdate").returns("Appointment"),
    delete("calendars.deleteEvent",       "/calendars/events/{eventId}").named("Delete Event").about("Removes an appointment or a blocked slot.")
        .scope(WRITE).body("").returns("succeeded boolean, succeded boolean").ok(201),
]);
