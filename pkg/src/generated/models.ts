// Made from the tables in src/ by `UPDATE=1 cargo test generated`. Do not edit.

/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/** A field that the contact search knows. */
export type ContactSearchField =
  | 'id'
  | 'contactName'
  | 'firstNameLowerCase'
  | 'lastNameLowerCase'
  | 'email'
  | 'phone'
  | 'address'
  | 'city'
  | 'state'
  | 'country'
  | 'postalCode'
  | 'companyName'
  | 'businessName'
  | 'assignedTo'
  | 'source'
  | 'dnd'
  | 'isValidWhatsapp'
  | 'followers'
  | 'tags'
  | 'dateAdded'
  | 'dateUpdated'
  | 'lastEmailClickedDate'
  | 'lastEmailOpenedDate'
  | 'dndSettings.Email.status'
  | 'dndSettings.SMS.status'
  | 'dndSettings.Call.status'
  | 'inboundDndSettings.all.status'
  | `customFields.${string}`

export interface AppointmentCreate {
  calendarId: string
  locationId?: string
  contactId: string
  startTime: string
  endTime?: string
  title?: string
  meetingLocationType?: 'custom' | 'zoom' | 'gmeet' | 'phone' | 'address' | 'ms_teams' | 'google'
  meetingLocationId?: string
  overrideLocationConfig?: boolean
  appointmentStatus?: 'new' | 'confirmed' | 'cancelled' | 'showed' | 'noshow' | 'invalid' | 'active' | 'completed'
  assignedUserId?: string
  description?: string
  address?: string
  ignoreDateRange?: boolean
  toNotify?: boolean
  ignoreFreeSlotValidation?: boolean
  rrule?: string
}

export interface AppointmentUpdate {
  calendarId?: string
  startTime?: string
  endTime?: string
  title?: string
  meetingLocationType?: 'custom' | 'zoom' | 'gmeet' | 'phone' | 'address' | 'ms_teams' | 'google'
  meetingLocationId?: string
  overrideLocationConfig?: boolean
  appointmentStatus?: 'new' | 'confirmed' | 'cancelled' | 'showed' | 'noshow' | 'invalid' | 'active' | 'completed'
  assignedUserId?: string
  description?: string
  address?: string
  ignoreDateRange?: boolean
  toNotify?: boolean
  ignoreFreeSlotValidation?: boolean
  rrule?: string
}

export interface Appointment {
  id: string
  calendarId: string
  locationId?: string
  contactId: string
  startTime?: string
  endTime?: string
  title?: string
  meetingLocationType?: string
  appointmentStatus?: 'new' | 'confirmed' | 'cancelled' | 'showed' | 'noshow' | 'invalid' | 'active' | 'completed'
  assignedUserId?: string
  address?: string
  isRecurring?: boolean
  rrule?: string
  dateAdded?: string
  dateUpdated?: string
}

export interface CalendarEvent {
  id: string
  title?: string
  calendarId?: string
  locationId?: string
  contactId?: string
  groupId?: string
  appointmentStatus?: string
  assignedUserId?: string
  users?: string[]
  address?: string
  notes?: string
  description?: string
  isRecurring?: boolean
  rrule?: string
  startTime?: Json
  endTime?: Json
  dateAdded?: Json
  dateUpdated?: Json
  assignedResources?: string[]
  createdBy?: Json
  masterEventId?: string
  deleted?: boolean
}

export interface ContactAppointment {
  id: string
  calendarId?: string
  status?: string
  title?: string
  assignedUserId?: string
  notes?: string
  startTime?: string
  endTime?: string
  address?: string
  locationId?: string
  contactId?: string
  groupId?: string
  appointmentStatus?: string
  users?: string[]
  dateAdded?: string
  dateUpdated?: string
  assignedResources?: string[]
}

export interface ContactCreate {
  locationId?: string
  firstName?: string | null
  lastName?: string | null
  name?: string | null
  email?: string | null
  phone?: string | null
  gender?: string
  address1?: string | null
  city?: string | null
  state?: string | null
  postalCode?: string
  country?: string
  website?: string | null
  timezone?: string | null
  dateOfBirth?: string | null
  companyName?: string | null
  source?: string
  assignedTo?: string
  tags?: string[]
  dnd?: boolean
  dndSettings?: DndSettings
  inboundDndSettings?: InboundDndSettings
  customFields?: CustomFieldValue[]
}

export interface ContactUpsert {
  locationId?: string
  firstName?: string | null
  lastName?: string | null
  name?: string | null
  email?: string | null
  phone?: string | null
  gender?: string
  address1?: string | null
  city?: string | null
  state?: string | null
  postalCode?: string
  country?: string
  website?: string | null
  timezone?: string | null
  dateOfBirth?: string | null
  companyName?: string | null
  source?: string
  assignedTo?: string
  tags?: string[]
  dnd?: boolean
  dndSettings?: DndSettings
  inboundDndSettings?: InboundDndSettings
  customFields?: CustomFieldValue[]
  createNewIfDuplicateAllowed?: boolean
}

export interface ContactUpdate {
  firstName?: string | null
  lastName?: string | null
  name?: string | null
  email?: string | null
  phone?: string | null
  address1?: string | null
  city?: string | null
  state?: string | null
  postalCode?: string
  country?: string
  website?: string | null
  timezone?: string | null
  dateOfBirth?: string | null
  source?: string | null
  assignedTo?: string | null
  tags?: string[]
  dnd?: boolean
  dndSettings?: DndSettings
  inboundDndSettings?: InboundDndSettings
  customFields?: CustomFieldValue[]
}

export interface DndSettings {
  Call?: DndSetting
  Email?: DndSetting
  SMS?: DndSetting
  WhatsApp?: DndSetting
  GMB?: DndSetting
  FB?: DndSetting
}

export interface DndSetting {
  status: 'active' | 'inactive' | 'permanent'
  message?: string
  code?: string
}

export interface InboundDndSettings {
  all?: InboundDndSetting
}

export interface InboundDndSetting {
  status: 'active' | 'inactive'
  message?: string
}

export interface CustomFieldValue {
  id?: string
  key?: string
  value: Json
}

export interface CustomField {
  id?: string
  value?: Json
}

export interface Contact {
  id: string
  locationId?: string
  name?: string
  firstName?: string
  lastName?: string
  email?: string
  phone?: string
  emailLowerCase?: string
  firstNameLowerCase?: string
  lastNameLowerCase?: string
  fullNameLowerCase?: string
  companyName?: string
  address1?: string
  city?: string
  state?: string
  postalCode?: string
  country?: string
  website?: string
  timezone?: string
  dateOfBirth?: string
  dateAdded?: string
  dateUpdated?: string
  source?: string
  type?: string
  assignedTo?: string
  tags?: string[]
  followers?: string[]
  dnd?: boolean
  dndSettings?: DndSettings
  customFields?: CustomField[]
  businessId?: string
  attributionSource?: Attribution
  lastAttributionSource?: Attribution
  attributions?: Attribution[]
  visitorId?: string
  attachments?: string
  ssn?: string
  keyword?: string
  lastActivity?: string
}

export interface FoundContact {
  id: string
  locationId?: string
  contactName?: string
  firstName?: string
  lastName?: string
  firstNameLowerCase?: string
  lastNameLowerCase?: string
  email?: string
  phone?: string
  phoneLabel?: string
  additionalEmails?: Json[]
  additionalPhones?: Json[]
  validEmail?: boolean
  companyName?: string
  businessName?: string
  businessId?: string
  address?: string
  city?: string
  state?: string
  postalCode?: string
  country?: string
  website?: string
  timezone?: string
  dateOfBirth?: number
  dateAdded?: string
  dateUpdated?: string
  source?: string
  type?: string
  assignedTo?: string
  tags?: string[]
  followers?: string[]
  dnd?: boolean
  dndSettings?: DndSettings
  customFields?: CustomField[]
  opportunities?: Json[]
  searchAfter?: Json[]
}

export interface Attribution {
  url?: string
  campaign?: string | null
  utmSource?: string | null
  utmMedium?: string | null
  utmContent?: string | null
  referrer?: string | null
  campaignId?: string | null
  fbclid?: string | null
  gclid?: string | null
  msclikid?: string | null
  dclid?: string | null
  fbc?: string | null
  fbp?: string | null
  fbEventId?: string | null
  userAgent?: string | null
  ip?: string | null
  medium?: string | null
  mediumId?: string | null
}

export interface ListMeta {
  total?: number
  startAfter?: number
  startAfterId?: string
  nextPageUrl?: string
  nextPage?: number
  currentPage?: number
}

export interface Task {
  id: string
  title?: string
  body?: string
  assignedTo?: string
  dueDate?: string
  completed?: boolean
  contactId?: string
}

export interface Note {
  id: string
  body?: string
  userId?: string
  dateAdded?: string
  contactId?: string
  title?: string
  color?: string
  pinned?: boolean
}

export interface ContactSearch {
  locationId?: string
  pageLimit: number
  page?: number
  searchAfter?: Json[]
  query?: string
  filters?: (ContactFilterGroup | ContactFilter)[]
  sort?: ContactSort[]
}

export interface ContactFilter {
  field: ContactSearchField
  operator: 'eq' | 'not_eq' | 'contains' | 'not_contains' | 'exists' | 'not_exists' | 'range'
  value?: Json
}

export interface ContactFilterGroup {
  group: 'AND' | 'OR'
  filters: (ContactFilterGroup | ContactFilter)[]
}

export interface ContactSort {
  field: 'email' | 'dnd' | 'source' | 'firstNameLowerCase' | 'lastNameLowerCase' | 'dateAdded' | 'dateUpdated'
  direction: 'asc' | 'desc'
}
