// Made from the tables in src/ by `UPDATE=1 cargo test generated`. Do not edit.

/** The ids of lists without `list` or `search` before their names, and of what has it and is none. */
export const exceptions =
  /^(contacts\.(listTasks|listNotes|listAppointments)|adPublishing\.(list|search).*|conversations\.(listCustomSubtypes|exportMessages)|customFields\.(list|search).*|knowledgeBase\.(listCrawlerStatus)|locations\.(listTimezones)|marketplace\.(listInstallations)|payments\.(listOrderNotes)|saas\.(listLocationsOld|listLocations)|snapshots\.(getPushStatus)|socialPlanner\.(listGoogleLocations|listAccounts|listTagDetails|searchQueueCalendar)|users\.(filterByEmail))$/
