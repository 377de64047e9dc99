//! Appointments, which calendars own and contacts show.

use crate::model::Model;

pub(super) const MODELS: &[Model] = &[
    // v2 answers with the states active and completed, but does not take them.
    Model::new("AppointmentCreate", "
        calendarId! id
        locationId! id
        contactId! id
        startTime! time
        endTime time
        title string
        meetingLocationType 'custom'|'zoom'|'gmeet'|'phone'|'address'|'ms_teams'|'google'
        meetingLocationId string
        overrideLocationConfig boolean
        appointmentStatus 'new'|'confirmed'|'cancelled'|'showed'|'noshow'|'invalid'|'active'@v3|'completed'@v3
        assignedUserId id
        description string
        address string
        ignoreDateRange boolean
        toNotify boolean
        ignoreFreeSlotValidation boolean
        rrule string
    ").read_only("id dateAdded dateUpdated isRecurring"),
    Model::new("AppointmentUpdate", "
        calendarId id
        startTime time
        endTime time
        title string
        meetingLocationType 'custom'|'zoom'|'gmeet'|'phone'|'address'|'ms_teams'|'google'
        meetingLocationId string
        overrideLocationConfig boolean
        appointmentStatus 'new'|'confirmed'|'cancelled'|'showed'|'noshow'|'invalid'|'active'@v3|'completed'@v3
        assignedUserId id
        description string
        address string
        ignoreDateRange boolean
        toNotify boolean
        ignoreFreeSlotValidation boolean
        rrule string
    ").read_only("id locationId contactId dateAdded dateUpdated isRecurring"),
    Model::answer("Appointment", "
        id! string
        calendarId! string
        locationId! string
        contactId! string
        startTime string
        endTime string
        title string
        meetingLocationType string
        appointmentStatus 'new'|'confirmed'|'cancelled'|'showed'|'noshow'|'invalid'|'active'|'completed'
        assignedUserId string
        address string
        isRecurring boolean
        rrule string
        dateAdded string
        dateUpdated string
    "),
    Model::answer("CalendarEvent", "
        id! string
        title string
        calendarId string
        locationId string
        contactId string
        groupId string
        appointmentStatus string
        assignedUserId string
        users [string]
        address string
        notes string
        description string
        isRecurring boolean
        rrule string
        startTime any
        endTime any
        dateAdded any
        dateUpdated any
        assignedResources [string]
        createdBy any
        masterEventId string
        deleted boolean
    "),
    Model::answer("ContactAppointment", "
        id! string
        calendarId string
        status string
        title string
        assignedUserId string
        notes string
        startTime string
        endTime string
        address string
        locationId string
        contactId string
        groupId string
        appointmentStatus string
        users [string]
        dateAdded string
        dateUpdated string
        assignedResources [string]
    "),
];
