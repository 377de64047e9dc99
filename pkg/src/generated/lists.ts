// Made from the tables in src/ by `UPDATE=1 cargo test generated`. Do not edit.

/** Endings of the ids of lists without `list` or `search` before their names, and of what has it and is none. */
export const exceptions =
  /(etPushStatus|llations|pes|rNotes|rStatus|rtMessages|stAccounts|stGoogleLocations|stNotes|tLocations|tLocationsOld|tTasks|tails|tments|ueCalendar|yEmail|zones)$|^(adPublishing|customFields)\.(list|search)/

/** The names of the operations of contacts. */
export const contacts =
  'get list search findDuplicate listByBusiness create upsert update delete listTasks getTask createTask updateTask completeTask deleteTask listNotes getNote createNote updateNote deleteNote listAppointments addTags removeTags bulkUpdateTags bulkUpdateBusiness addFollowers removeFollowers addToCampaign removeFromCampaign removeFromAllCampaigns addToWorkflow removeFromWorkflow'
