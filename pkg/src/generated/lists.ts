// Made from the tables in src/ by `UPDATE=1 cargo test generated`. Do not edit.

/** Lists without `list` or `search` before their names, and what has it and is none; an area with `*` has no lists. */
export const exceptions = `contacts listTasks listNotes listAppointments
adPublishing *
conversations listCustomSubtypes exportMessages
customFields *
knowledgeBase listCrawlerStatus
locations listTimezones
marketplace listInstallations
payments listOrderNotes
saas listLocationsOld listLocations
snapshots getPushStatus
socialPlanner listGoogleLocations listAccounts listTagDetails searchQueueCalendar
users filterByEmail
`
