// Made from the tables in src/ by `UPDATE=1 cargo test generated`. Do not edit.

export const ids = `calendars getAppointment createAppointment updateAppointment deleteEvent
contacts get list* search* findDuplicate listByBusiness* create upsert update delete listTasks getTask createTask updateTask completeTask deleteTask listNotes getNote createNote updateNote deleteNote listAppointments addTags removeTags bulkUpdateTags bulkUpdateBusiness addFollowers removeFollowers addToCampaign removeFromCampaign removeFromAllCampaigns addToWorkflow removeFromWorkflow`
