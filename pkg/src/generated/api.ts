// Made from the tables in src/ by `UPDATE=1 cargo test generated`. Do not edit.

import type { CallOptions, List, Reply } from '../types.js'
import type {
  Appointment,
  AppointmentCreate,
  AppointmentUpdate,
  CalendarEvent,
  Contact,
  ContactAppointment,
  ContactCreate,
  ContactSearch,
  ContactUpdate,
  ContactUpsert,
  FoundContact,
  ListMeta,
  Note,
  Task,
} from './models.js'

export interface Calendars {
  /** One appointment. `GET /calendars/events/appointments/{eventId}`. Scope calendars/events.readonly. */
  getAppointment(params: { eventId: string }, options?: CallOptions): Reply<{ event: CalendarEvent }>
  /** Books an appointment for a contact. `POST /calendars/events/appointments`. Scope calendars/events.write. */
  createAppointment(params: { body: AppointmentCreate }, options?: CallOptions): Reply<Appointment>
  /** Changes the fields given. `PUT /calendars/events/appointments/{eventId}`. Scope calendars/events.write. */
  updateAppointment(params: { eventId: string; body?: AppointmentUpdate }, options?: CallOptions): Reply<Appointment>
  /** Removes an appointment or a blocked slot. `DELETE /calendars/events/{eventId}`. Scope calendars/events.write. */
  deleteEvent(params: { eventId: string; body?: {} }, options?: CallOptions): Reply<{ succeeded?: boolean; succeded?: boolean }>
}

export interface Contacts {
  /** One contact, whole. `GET /contacts/{contactId}`. Scope contacts.readonly. */
  get(params: { contactId: string }, options?: CallOptions): Reply<{ contact: Contact }>
  /** Contacts of a location, newest first. Prefer contacts.search. `GET /contacts/`, v2 only. Scope contacts.readonly.
   * @deprecated by HighLevel
   */
  list(params?: { locationId?: string; startAfterId?: string; startAfter?: number; query?: string; limit?: number; after?: string }, options?: CallOptions): List<Contact>
  /** Contacts by filters, in a stable order, page by page. `POST /contacts/search`. Scope contacts.readonly. */
  search(params?: { body?: Omit<ContactSearch, 'pageLimit'> & Partial<Pick<ContactSearch, 'pageLimit'>>; after?: string }, options?: CallOptions): List<FoundContact>
  /** The contact that has this e-mail address or phone number, or null. `GET /contacts/search/duplicate`. Scope contacts.readonly. */
  findDuplicate(params?: { locationId?: string; number?: string; email?: string }, options?: CallOptions): Reply<{ contact: Contact | null }>
  /** Contacts that belong to a business. `GET /contacts/business/{businessId}`. Scope contacts.readonly. */
  listByBusiness(params: { businessId: string; limit?: number | string; locationId?: string; skip?: number | string; query?: string; startAfter?: string | string[]; after?: string }, options?: CallOptions): List<Contact>
  /** Adds a contact. Refused as a duplicate where the location forbids duplicates. `POST /contacts/`. Scope contacts.write. */
  create(params?: { body?: ContactCreate }, options?: CallOptions): Reply<{ contact: Contact }>
  /** Updates the contact with this e-mail address or phone number, or adds one. `POST /contacts/upsert`. Scope contacts.write. */
  upsert(params: { body: ContactUpsert }, options?: CallOptions): Reply<{ new: boolean; contact: Contact; traceId?: string }>
  /** Changes the fields given; `tags` replaces all tags. `PUT /contacts/{contactId}`. Scope contacts.write. */
  update(params: { contactId: string; body?: ContactUpdate }, options?: CallOptions): Reply<{ succeeded?: boolean; succeded?: boolean; contact: Contact }>
  /** Removes a contact for good. `DELETE /contacts/{contactId}`. Scope contacts.write. */
  delete(params: { contactId: string }, options?: CallOptions): Reply<{ succeeded?: boolean; succeded?: boolean }>
  /** All tasks of a contact. `GET /contacts/{contactId}/tasks`. Scope contacts.readonly. */
  listTasks(params: { contactId: string }, options?: CallOptions): Reply<{ tasks: Task[] }>
  /** One task. `GET /contacts/{contactId}/tasks/{taskId}`. Scope contacts.readonly. */
  getTask(params: { contactId: string; taskId: string }, options?: CallOptions): Reply<{ task: Task }>
  /** Adds a task to a contact. `POST /contacts/{contactId}/tasks`. Scope contacts.write. */
  createTask(params: { contactId: string; body: { title: string; body?: string; dueDate: string; completed: boolean; assignedTo?: string } }, options?: CallOptions): Reply<{ task: Task }>
  /** Changes the fields given. `PUT /contacts/{contactId}/tasks/{taskId}`. Scope contacts.write. */
  updateTask(params: { contactId: string; taskId: string; body?: { title?: string; body?: string; dueDate?: string; completed?: boolean; assignedTo?: string } }, options?: CallOptions): Reply<{ task: Task }>
  /** Marks a task as done, or as open again. `PUT /contacts/{contactId}/tasks/{taskId}/completed`. Scope contacts.write. */
  completeTask(params: { contactId: string; taskId: string; body: { completed: boolean } }, options?: CallOptions): Reply<{ task: Task }>
  /** Removes a task. `DELETE /contacts/{contactId}/tasks/{taskId}`. Scope contacts.write. */
  deleteTask(params: { contactId: string; taskId: string }, options?: CallOptions): Reply<{ succeeded?: boolean; succeded?: boolean }>
  /** All notes of a contact. `GET /contacts/{contactId}/notes`. Scope contacts.readonly. */
  listNotes(params: { contactId: string }, options?: CallOptions): Reply<{ notes: Note[] }>
  /** One note. `GET /contacts/{contactId}/notes/{id}`. Scope contacts.readonly. */
  getNote(params: { contactId: string; id: string }, options?: CallOptions): Reply<{ note: Note }>
  /** Adds a note to a contact. `POST /contacts/{contactId}/notes`. Scope contacts.write. */
  createNote(params: { contactId: string; body: { userId?: string; body: string; title?: string; color?: string; pinned?: boolean } }, options?: CallOptions): Reply<{ note: Note }>
  /** Changes the fields given. `PUT /contacts/{contactId}/notes/{id}`. Scope contacts.write. */
  updateNote(params: { contactId: string; id: string; body?: { userId?: string; body?: string; title?: string; color?: string; pinned?: boolean } }, options?: CallOptions): Reply<{ note: Note }>
  /** Removes a note. `DELETE /contacts/{contactId}/notes/{id}`. Scope contacts.write. */
  deleteNote(params: { contactId: string; id: string }, options?: CallOptions): Reply<{ succeeded?: boolean; succeded?: boolean }>
  /** All appointments of a contact. Write them with calendars.createAppointment. `GET /contacts/{contactId}/appointments`. Scope contacts.readonly. */
  listAppointments(params: { contactId: string }, options?: CallOptions): Reply<{ events: ContactAppointment[] }>
  /** Adds tags to those a contact has. `POST /contacts/{contactId}/tags`. Scope contacts.write. */
  addTags(params: { contactId: string; body: { tags: string[] } }, options?: CallOptions): Reply<{ tags: string[] }>
  /** Takes tags away. `DELETE /contacts/{contactId}/tags`. Scope contacts.write. */
  removeTags(params: { contactId: string; body: { tags: string[] } }, options?: CallOptions): Reply<{ tags: string[] }>
  /** Adds tags to many contacts, or takes them away: type is add or remove. `POST /contacts/bulk/tags/update/{type}`. Scope contacts.write. */
  bulkUpdateTags(params: { type: string; body: { contacts: string[]; tags: string[]; locationId?: string; removeAllTags?: boolean } }, options?: CallOptions): Reply<{ succeeded?: boolean; succeded?: boolean; errorCount: number; responses: string[] }>
  /** Puts contacts into a business, or takes them out of theirs (businessId null). `POST /contacts/bulk/business`. Scope contacts.write. */
  bulkUpdateBusiness(params: { body: { locationId?: string; ids: string[]; businessId: string | null } }, options?: CallOptions): Reply<{ success: boolean; ids: string[] }>
  /** Adds users who follow a contact. `POST /contacts/{contactId}/followers`. Scope contacts.write. */
  addFollowers(params: { contactId: string; body: { followers: string[] } }, options?: CallOptions): Reply<{ followers: string[]; followersAdded: string[] }>
  /** Takes followers away. `DELETE /contacts/{contactId}/followers`. Scope contacts.write. */
  removeFollowers(params: { contactId: string; body: { followers: string[] } }, options?: CallOptions): Reply<{ followers: string[]; followersRemoved: string[] }>
  /** Enrols a contact in a campaign. `POST /contacts/{contactId}/campaigns/{campaignId}`. Scope contacts.write. */
  addToCampaign(params: { contactId: string; campaignId: string; body?: {} }, options?: CallOptions): Reply<{ succeeded?: boolean; succeded?: boolean }>
  /** Takes a contact out of a campaign. `DELETE /contacts/{contactId}/campaigns/{campaignId}`. Scope contacts.write. */
  removeFromCampaign(params: { contactId: string; campaignId: string }, options?: CallOptions): Reply<{ succeeded?: boolean; succeded?: boolean }>
  /** Takes a contact out of every campaign. `DELETE /contacts/{contactId}/campaigns/removeAll`. Scope contacts.write. */
  removeFromAllCampaigns(params: { contactId: string }, options?: CallOptions): Reply<{ succeeded?: boolean; succeded?: boolean }>
  /** Starts a workflow for a contact. `POST /contacts/{contactId}/workflow/{workflowId}`. Scope contacts.write. */
  addToWorkflow(params: { contactId: string; workflowId: string; body?: { eventStartTime?: string } }, options?: CallOptions): Reply<{ succeeded?: boolean; succeded?: boolean }>
  /** Stops a workflow for a contact. `DELETE /contacts/{contactId}/workflow/{workflowId}`. Scope contacts.write. */
  removeFromWorkflow(params: { contactId: string; workflowId: string; body?: { eventStartTime?: string } }, options?: CallOptions): Reply<{ succeeded?: boolean; succeded?: boolean }>
}

/** Every operation as a method of its area. */
export interface Api {
  calendars: Calendars
  contacts: Contacts
}

/** Parameters and result of each operation, by id. */
export interface Operations {
  'calendars.getAppointment': { params: { eventId: string }; result: { event: CalendarEvent } }
  'calendars.createAppointment': { params: { body: AppointmentCreate }; result: Appointment }
  'calendars.updateAppointment': { params: { eventId: string; body?: AppointmentUpdate }; result: Appointment }
  'calendars.deleteEvent': { params: { eventId: string; body?: {} }; result: { succeeded?: boolean; succeded?: boolean } }
  'contacts.get': { params: { contactId: string }; result: { contact: Contact } }
  'contacts.list': { params: { locationId?: string; startAfterId?: string; startAfter?: number; query?: string; limit?: number; after?: string }; result: { contacts: Contact[]; count?: number; meta?: ListMeta } }
  'contacts.search': { params: { body?: Omit<ContactSearch, 'pageLimit'> & Partial<Pick<ContactSearch, 'pageLimit'>>; after?: string }; result: { contacts: FoundContact[]; total?: number } }
  'contacts.findDuplicate': { params: { locationId?: string; number?: string; email?: string }; result: { contact: Contact | null } }
  'contacts.listByBusiness': { params: { businessId: string; limit?: number | string; locationId?: string; skip?: number | string; query?: string; startAfter?: string | string[]; after?: string }; result: { contacts: Contact[]; count?: number } }
  'contacts.create': { params: { body?: ContactCreate }; result: { contact: Contact } }
  'contacts.upsert': { params: { body: ContactUpsert }; result: { new: boolean; contact: Contact; traceId?: string } }
  'contacts.update': { params: { contactId: string; body?: ContactUpdate }; result: { succeeded?: boolean; succeded?: boolean; contact: Contact } }
  'contacts.delete': { params: { contactId: string }; result: { succeeded?: boolean; succeded?: boolean } }
  'contacts.listTasks': { params: { contactId: string }; result: { tasks: Task[] } }
  'contacts.getTask': { params: { contactId: string; taskId: string }; result: { task: Task } }
  'contacts.createTask': { params: { contactId: string; body: { title: string; body?: string; dueDate: string; completed: boolean; assignedTo?: string } }; result: { task: Task } }
  'contacts.updateTask': { params: { contactId: string; taskId: string; body?: { title?: string; body?: string; dueDate?: string; completed?: boolean; assignedTo?: string } }; result: { task: Task } }
  'contacts.completeTask': { params: { contactId: string; taskId: string; body: { completed: boolean } }; result: { task: Task } }
  'contacts.deleteTask': { params: { contactId: string; taskId: string }; result: { succeeded?: boolean; succeded?: boolean } }
  'contacts.listNotes': { params: { contactId: string }; result: { notes: Note[] } }
  'contacts.getNote': { params: { contactId: string; id: string }; result: { note: Note } }
  'contacts.createNote': { params: { contactId: string; body: { userId?: string; body: string; title?: string; color?: string; pinned?: boolean } }; result: { note: Note } }
  'contacts.updateNote': { params: { contactId: string; id: string; body?: { userId?: string; body?: string; title?: string; color?: string; pinned?: boolean } }; result: { note: Note } }
  'contacts.deleteNote': { params: { contactId: string; id: string }; result: { succeeded?: boolean; succeded?: boolean } }
  'contacts.listAppointments': { params: { contactId: string }; result: { events: ContactAppointment[] } }
  'contacts.addTags': { params: { contactId: string; body: { tags: string[] } }; result: { tags: string[] } }
  'contacts.removeTags': { params: { contactId: string; body: { tags: string[] } }; result: { tags: string[] } }
  'contacts.bulkUpdateTags': { params: { type: string; body: { contacts: string[]; tags: string[]; locationId?: string; removeAllTags?: boolean } }; result: { succeeded?: boolean; succeded?: boolean; errorCount: number; responses: string[] } }
  'contacts.bulkUpdateBusiness': { params: { body: { locationId?: string; ids: string[]; businessId: string | null } }; result: { success: boolean; ids: string[] } }
  'contacts.addFollowers': { params: { contactId: string; body: { followers: string[] } }; result: { followers: string[]; followersAdded: string[] } }
  'contacts.removeFollowers': { params: { contactId: string; body: { followers: string[] } }; result: { followers: string[]; followersRemoved: string[] } }
  'contacts.addToCampaign': { params: { contactId: string; campaignId: string; body?: {} }; result: { succeeded?: boolean; succeded?: boolean } }
  'contacts.removeFromCampaign': { params: { contactId: string; campaignId: string }; result: { succeeded?: boolean; succeded?: boolean } }
  'contacts.removeFromAllCampaigns': { params: { contactId: string }; result: { succeeded?: boolean; succeded?: boolean } }
  'contacts.addToWorkflow': { params: { contactId: string; workflowId: string; body?: { eventStartTime?: string } }; result: { succeeded?: boolean; succeded?: boolean } }
  'contacts.removeFromWorkflow': { params: { contactId: string; workflowId: string; body?: { eventStartTime?: string } }; result: { succeeded?: boolean; succeded?: boolean } }
}

/** The id of an operation. */
export type OperationId = keyof Operations
