// Made from the tables in src/ by `UPDATE=1 cargo test generated`. Do not edit.

import type { Blob } from '../host.js'

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

export interface ContactSearch {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Number of contacts per page, 1 to 500. */
  pageLimit: number
  /** Page number from 1, for the first 10,000 contacts; an alternative to `searchAfter`. */
  page?: number | undefined
  /** `searchAfter` of the last contact of the previous page. */
  searchAfter?: Json[] | undefined
  /** Search string, at most 75 characters. */
  query?: string | undefined
  /** Conditions, all of which must hold. */
  filters?: (ContactFilterGroup | ContactFilter)[] | undefined
  /** Sort order; the first entry takes precedence. */
  sort?: ContactSort[] | undefined
}

export interface ContactFilter {
  /** Name of the field to compare, such as `email` or `customFields.<id>`. */
  field: ContactSearchField
  /** How to compare; which operators are allowed depends on the field. */
  operator: 'eq' | 'not_eq' | 'contains' | 'not_contains' | 'exists' | 'not_exists' | 'range'
  /** Value to compare with; absent for `exists` and `not_exists`. */
  value?: Json | undefined
}

export interface ContactFilterGroup {
  /** Whether all filters must hold (`AND`) or at least one (`OR`). */
  group: 'AND' | 'OR'
  /** Conditions or nested groups. */
  filters: (ContactFilterGroup | ContactFilter)[]
}

export interface ContactSort {
  /** Name of the field to sort by. */
  field: 'email' | 'dnd' | 'source' | 'firstNameLowerCase' | 'lastNameLowerCase' | 'dateAdded' | 'dateUpdated'
  /** Ascending or descending order. */
  direction: 'asc' | 'desc'
}

export interface ContactCreate {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Given name. */
  firstName?: string | null | undefined
  /** Family name. */
  lastName?: string | null | undefined
  /** Full name; an alternative to `firstName` and `lastName`. */
  name?: string | null | undefined
  /** Primary email address. */
  email?: string | null | undefined
  /** Primary phone number, such as `+12015550123`. */
  phone?: string | null | undefined
  /** Gender; the server has been reported to ignore it. */
  gender?: string | undefined
  /** Street and house number. */
  address1?: string | null | undefined
  /** City or town. */
  city?: string | null | undefined
  /** State, province or region. */
  state?: string | null | undefined
  /** Postal or ZIP code. */
  postalCode?: string | undefined
  /** Two-letter ISO 3166 code, such as `US`. */
  country?: string | undefined
  /** Address of the contact's website. */
  website?: string | null | undefined
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string | null | undefined
  /** Date of birth, such as `1990-09-25`. */
  dateOfBirth?: string | null | undefined
  /** Name of the company that the contact works for. */
  companyName?: string | null | undefined
  /** Where the contact came from, in free form, such as `public api`. */
  source?: string | undefined
  /** Identifier of the user who becomes responsible for the contact. */
  assignedTo?: string | undefined
  /** Tags of the contact, by name. */
  tags?: string[] | undefined
  /** Whether messages to the contact are blocked on every channel (do not disturb). */
  dnd?: boolean | undefined
  /** Blocked channels, channel by channel (do not disturb). */
  dndSettings?: DndSettings | undefined
  /** Whether messages from the contact are blocked. */
  inboundDndSettings?: InboundDndSettings | undefined
  /** Values by identifier or key; fields that are absent stay as they are. */
  customFields?: CustomFieldValue[] | { [name: string]: Json } | undefined
}

export interface ContactUpsert {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Given name; `null` clears it. */
  firstName?: string | null | undefined
  /** Family name; `null` clears it. */
  lastName?: string | null | undefined
  /** Full name; `null` clears it. */
  name?: string | null | undefined
  /** Primary email address; `null` clears it. */
  email?: string | null | undefined
  /** Primary phone number, such as `+12015550123`; `null` clears it. */
  phone?: string | null | undefined
  /** Gender; the server has been reported to ignore it. */
  gender?: string | undefined
  /** Street and house number; `null` clears it. */
  address1?: string | null | undefined
  /** City or town; `null` clears it. */
  city?: string | null | undefined
  /** State, province or region; `null` clears it. */
  state?: string | null | undefined
  /** Postal or ZIP code. */
  postalCode?: string | undefined
  /** Two-letter ISO 3166 code, such as `US`. */
  country?: string | undefined
  /** Address of the contact's website; `null` clears it. */
  website?: string | null | undefined
  /** IANA time zone, such as `America/New_York`; `null` clears it. */
  timezone?: string | null | undefined
  /** Date of birth, such as `1990-09-25`; `null` clears it. */
  dateOfBirth?: string | null | undefined
  /** Name of the contact's company; `null` clears it. */
  companyName?: string | null | undefined
  /** Where the contact came from, in free form, such as `public api`. */
  source?: string | undefined
  /** Identifier of the user who becomes responsible for the contact. */
  assignedTo?: string | undefined
  /** Tags by name; replaces all tags of the contact. */
  tags?: string[] | undefined
  /** Whether messages to the contact are blocked on every channel (do not disturb). */
  dnd?: boolean | undefined
  /** Blocked channels, channel by channel (do not disturb). */
  dndSettings?: DndSettings | undefined
  /** Whether messages from the contact are blocked. */
  inboundDndSettings?: InboundDndSettings | undefined
  /** Values by identifier or key; fields that are absent stay as they are. */
  customFields?: CustomFieldValue[] | { [name: string]: Json } | undefined
  /** Whether to add a contact where the location allows duplicates, instead of an update. */
  createNewIfDuplicateAllowed?: boolean | undefined
}

export interface ContactUpdate {
  /** Given name; `null` clears it. */
  firstName?: string | null | undefined
  /** Family name; `null` clears it. */
  lastName?: string | null | undefined
  /** Full name; `null` clears it. */
  name?: string | null | undefined
  /** Primary email address; `null` clears it. */
  email?: string | null | undefined
  /** Primary phone number, such as `+12015550123`; `null` clears it. */
  phone?: string | null | undefined
  /** Street and house number; `null` clears it. */
  address1?: string | null | undefined
  /** City or town; `null` clears it. */
  city?: string | null | undefined
  /** State, province or region; `null` clears it. */
  state?: string | null | undefined
  /** Postal or ZIP code. */
  postalCode?: string | undefined
  /** Two-letter ISO 3166 code, such as `US`. */
  country?: string | undefined
  /** Address of the contact's website; `null` clears it. */
  website?: string | null | undefined
  /** IANA time zone, such as `America/New_York`; `null` clears it. */
  timezone?: string | null | undefined
  /** Date of birth, such as `1990-09-25`; `null` clears it. */
  dateOfBirth?: string | null | undefined
  /** Where the contact came from, in free form; `null` clears it. */
  source?: string | null | undefined
  /** Identifier of the user who is responsible; `null` removes the assignment. */
  assignedTo?: string | null | undefined
  /** Tags by name; replaces all tags of the contact. */
  tags?: string[] | undefined
  /** Whether messages to the contact are blocked on every channel (do not disturb). */
  dnd?: boolean | undefined
  /** Blocked channels, channel by channel (do not disturb). */
  dndSettings?: DndSettings | undefined
  /** Whether messages from the contact are blocked. */
  inboundDndSettings?: InboundDndSettings | undefined
  /** Values by identifier or key; fields that are absent stay as they are. */
  customFields?: CustomFieldValue[] | { [name: string]: Json } | undefined
}

export interface DndSettings {
  /** Setting for phone calls. */
  Call?: DndSetting | undefined
  /** Setting for emails. */
  Email?: DndSetting | undefined
  /** Setting for SMS. */
  SMS?: DndSetting | undefined
  /** Setting for WhatsApp messages. */
  WhatsApp?: DndSetting | undefined
  /** Setting for Google Business messages. */
  GMB?: DndSetting | undefined
  /** Setting for Facebook messages. */
  FB?: DndSetting | undefined
}

export interface DndSetting {
  /** `active` blocks the channel, `permanent` blocks it permanently, `inactive` allows it. */
  status: 'active' | 'inactive' | 'permanent'
  /** Reason for the setting. */
  message?: string | undefined
  /** Code of the reason; not documented. */
  code?: string | undefined
}

export interface InboundDndSettings {
  /** Setting for messages on every channel. */
  all?: InboundDndSetting | undefined
}

export interface InboundDndSetting {
  /** `active` blocks messages from the contact, `inactive` allows them. */
  status: 'active' | 'inactive'
  /** Reason for the setting. */
  message?: string | undefined
}

export interface CustomFieldValue {
  /** Identifier of the custom field; an alternative to `key`. */
  id?: string | undefined
  /** Key of the custom field, such as `lead_score`; an alternative to `id`. */
  key?: string | undefined
  /** Value: a string, number, array of strings or files, as the field's data type requires. */
  value: Json
}

export interface CustomField {
  /** Identifier of the custom field. */
  id?: string
  /** Value: a string, number, array or object, depending on the field's data type. */
  value?: Json
}

export interface Contact {
  /** Identifier of the contact. */
  id: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Full name. */
  name?: string
  /** Given name. */
  firstName?: string
  /** Family name. */
  lastName?: string
  /** Primary email address. */
  email?: string
  /** Primary phone number, such as `+12015550123`. */
  phone?: string
  /** The email address in lower case. */
  emailLowerCase?: string
  /** The given name in lower case. */
  firstNameLowerCase?: string
  /** The family name in lower case. */
  lastNameLowerCase?: string
  /** The full name in lower case. */
  fullNameLowerCase?: string
  /** Name of the company that the contact works for. */
  companyName?: string
  /** Street and house number. */
  address1?: string
  /** City or town. */
  city?: string
  /** State, province or region. */
  state?: string
  /** Postal or ZIP code. */
  postalCode?: string
  /** Two-letter country code, such as `US`. */
  country?: string
  /** Address of the contact's website. */
  website?: string
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string
  /** Date of birth, such as `1990-09-25`. */
  dateOfBirth?: string
  /** When it was added. */
  dateAdded?: string
  /** When it was last changed. */
  dateUpdated?: string
  /** Where the contact came from, in free form, such as `public api`. */
  source?: string
  /** Kind of contact, such as `lead` or `customer`. */
  type?: string
  /** Identifier of the user who is responsible for it. */
  assignedTo?: string
  /** Tags of the contact, by name. */
  tags?: string[]
  /** Identifiers of the users who follow the contact. */
  followers?: string[]
  /** Whether messages to the contact are blocked on every channel (do not disturb). */
  dnd?: boolean
  /** Blocked channels, channel by channel (do not disturb). */
  dndSettings?: DndSettings
  /** Values of the location's custom fields. */
  customFields?: CustomField[]
  /** Identifier of the business. */
  businessId?: string
  /** Where the contact first came from. */
  attributionSource?: Attribution
  /** Where the contact came from most recently. */
  lastAttributionSource?: Attribution
  /** Where the contact came from, visit by visit. */
  attributions?: Attribution[]
  /** Identifier of the website visitor. */
  visitorId?: string
  /** As returned by the server; not documented. */
  attachments?: string
  /** Social security number. */
  ssn?: string
  /** As returned by the server; not documented. */
  keyword?: string
  /** When the contact was last active. */
  lastActivity?: string
}

export interface FoundContact {
  /** Identifier of the contact. */
  id: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Full name. */
  contactName?: string
  /** Given name. */
  firstName?: string
  /** Family name. */
  lastName?: string
  /** The given name in lower case. */
  firstNameLowerCase?: string
  /** The family name in lower case. */
  lastNameLowerCase?: string
  /** Primary email address. */
  email?: string
  /** Primary phone number, such as `+12015550123`. */
  phone?: string
  /** Label of the primary phone number. */
  phoneLabel?: string
  /** Further email addresses; read-only. */
  additionalEmails?: Json[]
  /** Further phone numbers; read-only. */
  additionalPhones?: Json[]
  /** Whether the server considers the email address valid. */
  validEmail?: boolean
  /** Name of the company that the contact works for. */
  companyName?: string
  /** Name of the business that the contact belongs to. */
  businessName?: string
  /** Identifier of the business. */
  businessId?: string
  /** Street and house number; `address1` in other responses. */
  address?: string
  /** City or town. */
  city?: string
  /** State, province or region. */
  state?: string
  /** Postal or ZIP code. */
  postalCode?: string
  /** Two-letter country code, such as `US`. */
  country?: string
  /** Address of the contact's website. */
  website?: string
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string
  /** Date of birth in epoch milliseconds. */
  dateOfBirth?: number
  /** When it was added. */
  dateAdded?: string
  /** When it was last changed. */
  dateUpdated?: string
  /** Where the contact came from, in free form, such as `public api`. */
  source?: string
  /** Kind of contact, such as `lead` or `customer`. */
  type?: string
  /** Identifier of the user who is responsible for it. */
  assignedTo?: string
  /** Tags of the contact, by name. */
  tags?: string[]
  /** Identifiers of the users who follow the contact. */
  followers?: string[]
  /** Whether messages to the contact are blocked on every channel (do not disturb). */
  dnd?: boolean
  /** Blocked channels, channel by channel (do not disturb). */
  dndSettings?: DndSettings
  /** Values of the location's custom fields. */
  customFields?: CustomField[]
  /** Opportunities of the contact. */
  opportunities?: Json[]
  /** Position of the contact in the result; `searchAfter` of the next request. */
  searchAfter?: Json[]
}

export interface Attribution {
  /** Address of the page that the contact visited. */
  url?: string
  /** Name of the marketing campaign. */
  campaign?: string | null
  /** Value of `utm_source`. */
  utmSource?: string | null
  /** Value of `utm_medium`. */
  utmMedium?: string | null
  /** Value of `utm_content`. */
  utmContent?: string | null
  /** Address of the page that linked to the visited one. */
  referrer?: string | null
  /** Identifier of the marketing campaign. */
  campaignId?: string | null
  /** Click identifier of Facebook. */
  fbclid?: string | null
  /** Click identifier of Google Ads. */
  gclid?: string | null
  /** Click identifier of Microsoft Ads. */
  msclikid?: string | null
  /** Click identifier of Google Display & Video. */
  dclid?: string | null
  /** Value of Facebook's `_fbc` cookie, a click identifier. */
  fbc?: string | null
  /** Value of Facebook's `_fbp` cookie, a browser identifier. */
  fbp?: string | null
  /** Identifier of the Facebook pixel event. */
  fbEventId?: string | null
  /** User agent of the visitor's browser. */
  userAgent?: string | null
  /** IP address of the visitor. */
  ip?: string | null
  /** Where the contact was captured, such as a form or a calendar. */
  medium?: string | null
  /** Identifier of the form, calendar or other medium. */
  mediumId?: string | null
}

export interface ListMeta {
  /** Total number of matches. */
  total?: number
  /** Value of `startAfter` for the next page. */
  startAfter?: number
  /** Value of `startAfterId` for the next page. */
  startAfterId?: string
  /** Address of the next page. */
  nextPageUrl?: string
  /** Number of the next page. */
  nextPage?: number
  /** Number of this page. */
  currentPage?: number
}

export interface Task {
  /** Identifier of the task. */
  id: string
  /** Title of the task. */
  title?: string
  /** Description of the task. */
  body?: string
  /** Identifier of the user who has to do the task. */
  assignedTo?: string
  /** When the task is due, such as `2026-11-24T10:00:00Z`. */
  dueDate?: string
  /** Whether the task is done. */
  completed?: boolean
  /** Identifier of the contact. */
  contactId?: string
}

export interface Note {
  /** Identifier of the note. */
  id: string
  /** Content of the note. */
  body?: string
  /** Identifier of the user who wrote the note. */
  userId?: string
  /** When it was added. */
  dateAdded?: string
  /** Identifier of the contact. */
  contactId?: string
  /** Title of the note. */
  title?: string
  /** Color of the note, such as `#FFAA00`. */
  color?: string
  /** Whether the note is shown before the others. */
  pinned?: boolean
}

export interface ContactAppointment {
  /** Identifier of the appointment. */
  id: string
  /** Identifier of the calendar. */
  calendarId?: string
  /** Status of the appointment, such as `booked`. */
  status?: string
  /** Title of the appointment. */
  title?: string
  /** Identifier of the user whom the contact meets. */
  assignedUserId?: string
  /** Notes on the appointment. */
  notes?: string
  /** When the appointment starts, such as `2026-11-24T10:00:00Z`. */
  startTime?: string
  /** When the appointment ends, such as `2026-11-24T10:30:00Z`. */
  endTime?: string
  /** Where the appointment takes place: an address, phone number or meeting link. */
  address?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the contact. */
  contactId?: string
  /** Identifier of the calendar group. */
  groupId?: string
  /** Status, such as `confirmed`, `cancelled`, `showed` (attended) or `noshow`. */
  appointmentStatus?: string
  /** Identifiers of further users who take part. */
  users?: string[]
  /** When it was added. */
  dateAdded?: string
  /** When it was last changed. */
  dateUpdated?: string
  /** Identifiers of the rooms and equipment that are reserved. */
  assignedResources?: string[]
}

export interface CreateLeadForm {
  type: 'MORE_VOLUME' | 'HIGHER_INTENT'
  name: string
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  greetingCard?: GreetingCard | undefined
  questions: FormQuestion[]
  questionPageHeadline?: string | undefined
  privacyPolicyLink: string
  privacyPolicyText?: string | undefined
  customDisclaimer?: CustomDisclaimer | undefined
  thankYouPage: ThankYouPage
  /** v3 only */
  isDraft?: boolean | undefined
  /** v3 only */
  draftFormId?: string | undefined
  /** v3 only */
  locale?: string | undefined
}

export interface GreetingCard {
  title: string
  style: string
  content: string[]
}

export interface FormQuestion {
  label?: string | undefined
  key: string
  type: 'CUSTOM' | 'CITY' | 'COMPANY_NAME' | 'COUNTRY' | 'DATE_OF_BIRTH' | 'EMAIL' | 'FIRST_NAME' | 'FULL_NAME' | 'GENDER' | 'JOB_TITLE' | 'LAST_NAME' | 'MARITAL_STATUS' | 'MILITARY_STATUS' | 'PHONE' | 'POST_CODE' | 'RELATIONSHIP_STATUS' | 'STATE' | 'STREET_ADDRESS' | 'WORK_EMAIL' | 'WORK_PHONE_NUMBER' | 'ZIP' | 'SHORT_ANSWER' | 'MARITIAL_STATUS'
  options?: FormQuestionOption[] | undefined
}

export interface FormQuestionOption {
  key: string
  value: string
}

export interface CustomDisclaimer {
  title: string
  body: string
  checkboxes?: CustomDisclaimerCheckbox[] | undefined
}

export interface CustomDisclaimerCheckbox {
  /** v2 only */
  is_required?: boolean | undefined
  text: string
  key: string
  /** v3 only */
  isRequired?: boolean | undefined
}

export interface ThankYouPage {
  title: string
  body: string
  buttonText: string
  buttonType: string
  buttonLink?: string | undefined
  businessPhone?: string | undefined
  countryCode?: string | undefined
}

export interface WelcomeMessageQuestion {
  question: string
  response?: string | undefined
}

export interface UpsertConversionPixel {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  conversionPixelId?: string | undefined
  name?: string | undefined
  igUserId?: string | undefined
  type: string
}

export interface UpdateCustomAudienceBatch {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  csvPath?: string | undefined
  operationType: string
  smartlistIds?: string[] | undefined
  dynamicAudience?: string | undefined
}

export interface UpsertCampaign {
  /** Identifier of the object. */
  id?: string | undefined
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  name?: string | undefined
  objective?: 'OUTCOME_LEADS' | 'OUTCOME_TRAFFIC' | 'OUTCOME_ENGAGEMENT' | 'OUTCOME_SALES' | undefined
  specialAdCategories?: 'EMPLOYMENT' | 'CREDIT' | 'FINANCIAL_PRODUCTS_SERVICES' | 'HOUSING' | 'ISSUES_ELECTIONS_POLITICS' | 'ONLINE_GAMBLING_AND_GAMING' | 'NONE' | ('EMPLOYMENT' | 'CREDIT' | 'FINANCIAL_PRODUCTS_SERVICES' | 'HOUSING' | 'ISSUES_ELECTIONS_POLITICS' | 'ONLINE_GAMBLING_AND_GAMING' | 'NONE')[] | undefined
  source?: string | undefined
}

export interface UpsertAdset {
  /** Identifier of the object. */
  id?: string | undefined
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  name?: string | undefined
  pageId?: string | undefined
  instagramActorId?: string | undefined
  messagingPlatforms?: 'WHATSAPP' | 'MESSENGER' | 'INSTAGRAM_DIRECT' | ('WHATSAPP' | 'MESSENGER' | 'INSTAGRAM_DIRECT')[] | undefined
  whatsappNumber?: string | undefined
  audience?: FacebookAudience | undefined
  budget?: Budget | undefined
  conversionLocation?: string | undefined
  customEventType?: string | undefined
  pixelId?: string | undefined
  /** Identifier of the campaign. */
  campaignId: string
}

export interface FacebookAudience {
  /** v2 only */
  geo_locations?: AudienceLocation[] | undefined
  locales?: AudienceLocale[] | undefined
  placements?: AudiencePlacements | undefined
  placementType?: 'auto' | 'manual' | undefined
  lookalike?: AudienceCustomAudienceItem[] | undefined
  retargeting?: AudienceCustomAudienceItem[] | undefined
  interests?: AudienceInterest[] | undefined
  /** v2 only */
  age_min?: number | undefined
  /** v2 only */
  age_max?: number | undefined
  genders?: number[] | undefined
  /** v3 only */
  geoLocations?: AdPublishingAudienceLocation[] | undefined
  /** v3 only */
  ageMin?: number | undefined
  /** v3 only */
  ageMax?: number | undefined
}

export interface AudienceLocation {
  key: string
  name: string
  type: 'country' | 'city' | 'region' | 'country_group' | 'geo_market' | 'large_geo_area' | 'medium_geo_area' | 'small_geo_area' | 'subcity' | 'neighborhood' | 'zip' | 'address'
  selectionType: 'include' | 'exclude'
  radius?: number | undefined
  radiusUnit?: 'km' | 'mi' | undefined
  geometry?: AudienceLocationGeometry | undefined
}

export interface AudienceLocationGeometry {
  location: { [name: string]: Json }
  location_type: string
}

export interface AudienceLocale {
  name: string
  key: number
}

export interface AudiencePlacements {
  facebook?: string[] | undefined
  instagram?: string[] | undefined
  messenger?: string[] | undefined
}

export interface AudienceCustomAudienceItem {
  /** Identifier of the object. */
  id: string
  name: string
}

export interface AudienceInterest {
  /** Identifier of the object. */
  id: string
  name: string
  type?: string | undefined
}

export interface AdPublishingAudienceLocation {
  key: string
  name: string
  type: 'country' | 'city' | 'region' | 'country_group' | 'geo_market' | 'large_geo_area' | 'medium_geo_area' | 'small_geo_area' | 'subcity' | 'neighborhood' | 'zip' | 'address'
  selectionType: 'include' | 'exclude'
  radius?: number | undefined
  radiusUnit?: 'km' | 'mi' | undefined
  geometry?: AdPublishingAudienceLocationGeometry | undefined
}

export interface AdPublishingAudienceLocationGeometry {
  location: { [name: string]: Json }
  locationType: string
}

export interface Budget {
  budgetType: 'DAILY' | 'LIFETIME'
  amount: number
  scheduleStartDate?: string | undefined
  scheduleEndDate?: string | undefined
}

export interface UpsertAd {
  /** Identifier of the object. */
  id?: string | undefined
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  name?: string | undefined
  primaryText?: string | undefined
  headline?: string | undefined
  description?: string | undefined
  imageUrl?: string | undefined
  mediaType?: 'SINGLE' | 'CAROUSEL' | undefined
  media?: Media[] | undefined
  multiAdvertiserAds?: boolean | undefined
  /** Identifier of the campaign. */
  campaignId: string
  adsetId: string
  cta?: string | undefined
  conversationFormId?: string | undefined
  destinationLink?: string | undefined
  destinationFormId?: string | undefined
}

export interface Media {
  src: string
  thumbnailUrl?: string | undefined
  selectedPoster?: number | undefined
  type: 'image' | 'video'
  name?: string | undefined
  headline?: string | undefined
  description?: string | undefined
  link?: string | undefined
}

export interface UpsertConversion {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  conversionId?: string | undefined
  name: string
  type: 'UPLOAD_CLICKS' | 'UPLOAD_CALLS' | 'WEBPAGE' | 'LEAD_FORM_SUBMIT'
  category: string
  valueSettings: ConversionValueSettings
  countingType: 'ONE_PER_CLICK' | 'MANY_PER_CLICK'
  attributionModel: 'GOOGLE_SEARCH_ATTRIBUTION_DATA_DRIVEN' | 'GOOGLE_ADS_LAST_CLICK'
  clickThroughWindow: number
}

export interface ConversionValueSettings {
  defaultValue: number
  defaultCurrencyCode: string
  alwaysUseDefaultValue: boolean
}

export interface CallAsset {
  phoneNumber: string
  countryCode: string
  callConversionAction?: string | undefined
  adScheduleTargets?: AdScheduleTarget[] | undefined
  resourceName?: string | undefined
}

export interface AdScheduleTarget {
  startMinute: 'ZERO' | 'FIFTEEN' | 'THIRTY' | 'FORTY_FIVE'
  endMinute: 'ZERO' | 'FIFTEEN' | 'THIRTY' | 'FORTY_FIVE'
  dayOfWeek: 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'
  startHour: number
  endHour: number
}

export interface SitelinkAsset {
  resourceName?: string | undefined
  linkText: string
  finalUrls: string
  description1?: string | undefined
  description2?: string | undefined
  startDate?: string | undefined
  endDate?: string | undefined
  adScheduleTargets?: AdScheduleTarget[] | undefined
}

export interface LeadFormAsset {
  resourceName?: string | undefined
  headline: string
  description: string
  businessName: string
  privacyPolicyUrl: string
  fields: LeadFormField[]
  callToActionType: 'LEARN_MORE' | 'GET_QUOTE' | 'APPLY_NOW' | 'SIGN_UP' | 'CONTACT_US' | 'SUBSCRIBE' | 'DOWNLOAD' | 'BOOK_NOW' | 'GET_OFFER' | 'REGISTER' | 'GET_INFO' | 'REQUEST_DEMO' | 'JOIN_NOW' | 'GET_STARTED' | 'VISIT_SITE'
  callToActionDescription?: string | undefined
  backgroundImageAsset?: string | undefined
  desiredIntent?: 'LOW_INTENT' | 'HIGH_INTENT' | undefined
  customQuestionFields?: CustomQuestionField[] | undefined
  postSubmitHeadline?: string | undefined
  postSubmitDescription?: string | undefined
  postSubmitCallToActionType?: 'VISIT_SITE' | 'DOWNLOAD' | 'LEARN_MORE' | 'SHOP_NOW' | undefined
  finalUrls?: string | undefined
}

export interface LeadFormField {
  inputType: string
  singleChoiceAnswers?: string[] | undefined
}

export interface CustomQuestionField {
  customQuestionText: string
  singleChoiceAnswers: string[]
}

export interface UpsertSegment {
  name: string
  description?: string | undefined
  members?: Member[] | undefined
  status?: string | undefined
  type?: string | undefined
  /** Identifier of the object. */
  id?: string | undefined
  membershipStatus?: string | undefined
  ruleBasedUserList?: RuleBasedUserList | undefined
  membershipLifeSpan?: number | undefined
  seedUserListIds?: string[] | undefined
  countryCodes?: string[] | undefined
  expansionLevel?: 'BALANCED' | 'BROAD' | 'NARROW' | undefined
}

export interface Member {
  memberType: 'KEYWORD' | 'URL' | 'APP'
  keyword?: string | undefined
  url?: string | undefined
  app?: string | undefined
}

export interface RuleBasedUserList {
  prepopulationStatus?: 'REQUESTED' | undefined
  flexibleRuleUserList: FlexibleRuleUserList
}

export interface FlexibleRuleUserList {
  inclusiveRuleOperator?: string | undefined
  inclusiveOperands: RuleOperand[]
  exclusiveOperands: RuleOperand[]
}

export interface RuleOperand {
  lookbackWindowDays: number
  rule: Rule
}

export interface Rule {
  ruleItemGroups: RuleItemGroup[]
}

export interface RuleItemGroup {
  ruleItems: RuleItem[]
}

export interface RuleItem {
  name: 'url__' | 'referrer__'
  stringRuleItem: StringRuleItem
}

export interface StringRuleItem {
  operator: string
  value: string
}

export interface CreateOfflineUserListJob {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  smartListIds?: string[] | undefined
  csvPath?: string | undefined
  userListId?: string | undefined
  isDynamic?: boolean | undefined
}

export interface UpsertAudience {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  resourceName?: string | undefined
  name: string
  dimensions?: AudienceDimension | undefined
  exclusionDimension?: AudienceDimension | undefined
}

export interface AudienceDimension {
  isAgeUnknown?: boolean | undefined
  ageRanges?: string[] | undefined
  genders?: string[] | undefined
  parentalStatuses?: string[] | undefined
  audienceSegments?: AudienceSegments | undefined
}

export interface AudienceSegments {
  customAudiences?: string[] | undefined
  userLists?: string[] | undefined
  userInterests?: string[] | undefined
}

export interface Campaign {
  /** Identifier of the object. */
  id?: string | undefined
  name: string
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  advertisingChannelType: 'SEARCH' | 'DISCOVERY' | 'DISPLAY' | 'HOTEL' | 'LOCAL' | 'MULTI_CHANNEL' | 'PERFORMANCE_MAX' | 'DEMAND_GEN'
  advertisingChannelSubType?: 'DEMAND_GEN' | undefined
  goalType?: 'WEBSITE_TRAFFIC' | 'LEAD' | undefined
  budget?: GoogleBudget | undefined
  audience?: GoogleCampaignAudience | undefined
  networkSettings?: GoogleNetworkSettings | undefined
  biddingStrategy?: GoogleBiddingStrategy | undefined
  assets?: GoogleAssets | undefined
  isEuPoliticalAds?: boolean | undefined
  adGroups?: GoogleAdGroup[] | undefined
  campaignGoal?: GoogleCampaignGoal | undefined
  adSchedule?: GoogleAdSchedule[] | undefined
  publishingStatus?: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'PUBLISHING' | 'FAILED' | 'IN_REVIEW' | 'PAUSED' | 'ARCHIVED' | 'WITH_ISSUES' | 'REJECTED' | undefined
  googleAdAccountId?: string | undefined
  unpublishedChanges?: boolean | undefined
  maximumCpc?: number | undefined
  googleCampaignId?: string | undefined
  source?: string | undefined
  advancedOptions?: { [name: string]: Json } | undefined
}

export interface GoogleBudget {
  budgetType?: 'DAILY' | 'LIFETIME' | undefined
  amount?: number | undefined
  scheduleStartDate?: string | undefined
  scheduleEndDate?: string | undefined
}

export interface GoogleCampaignAudience {
  /** v2 only */
  geo_locations?: GoogleGeoLocation[] | undefined
  locales?: GoogleLocale[] | undefined
  gender?: GoogleDemographicTarget[] | undefined
  ageRange?: GoogleDemographicTarget[] | undefined
  segments?: GoogleSegmentTarget[] | undefined
  targetInterests?: GoogleTargetInterests | undefined
  /** v3 only */
  geoLocations?: AdPublishingGoogleGeoLocation[] | undefined
}

export interface GoogleGeoLocation {
  key?: string | undefined
  /** Identifier of the object. */
  id?: string | undefined
  name?: string | undefined
  country_name?: string | undefined
  type?: string | undefined
  radius?: number | undefined
  radiusUnit?: 'km' | 'mi' | undefined
  selectionType?: 'include' | 'exclude' | undefined
  resourceName?: string | undefined
  place_id?: string | undefined
  formatted_address?: string | undefined
  geometry?: GeoGeometry | undefined
  address_components?: GeoAddressComponent[] | undefined
}

export interface GeoGeometry {
  location?: GeoLatLng | undefined
  location_type?: string | undefined
  viewport?: GeoViewport | undefined
}

export interface GeoLatLng {
  lat?: number | undefined
  lng?: number | undefined
}

export interface GeoViewport {
  northeast?: GeoLatLng | undefined
  southwest?: GeoLatLng | undefined
}

export interface GeoAddressComponent {
  long_name?: string | undefined
  short_name?: string | undefined
  types?: string[] | undefined
}

export interface GoogleLocale {
  name?: string | undefined
  key?: string | undefined
  /** Identifier of the object. */
  id?: string | undefined
  resourceName?: string | undefined
}

export interface GoogleDemographicTarget {
  enum: string
  negative: boolean
}

export interface GoogleSegmentTarget {
  type: string
  /** Identifier of the object. */
  id: string
}

export interface GoogleTargetInterests {
  affinity?: string[] | undefined
  inMarket?: string[] | undefined
}

export interface AdPublishingGoogleGeoLocation {
  key?: string | undefined
  /** Identifier of the object. */
  id?: string | undefined
  name?: string | undefined
  countryName?: string | undefined
  type?: string | undefined
  radius?: number | undefined
  radiusUnit?: 'km' | 'mi' | undefined
  selectionType?: 'include' | 'exclude' | undefined
  resourceName?: string | undefined
  placeId?: string | undefined
  formattedAddress?: string | undefined
  geometry?: AdPublishingGeoGeometry | undefined
  addressComponents?: AdPublishingGeoAddressComponent[] | undefined
}

export interface AdPublishingGeoGeometry {
  location?: GeoLatLng | undefined
  locationType?: string | undefined
  viewport?: GeoViewport | undefined
}

export interface AdPublishingGeoAddressComponent {
  longName?: string | undefined
  shortName?: string | undefined
  types?: string[] | undefined
}

export interface GoogleNetworkSettings {
  targetSearchNetwork: boolean
  targetContentNetwork: boolean
}

export interface GoogleBiddingStrategy {
  type?: string | undefined
  value?: number | undefined
}

export interface GoogleAssets {
  calls?: string[] | undefined
  sitelinks?: string[] | undefined
  leadForm?: string | undefined
  images?: GoogleAssetImage[] | undefined
  businessLogo?: GoogleAssetImage | undefined
}

export interface GoogleAssetImage {
  url: string
  resourceName?: string | undefined
  name?: string | undefined
  error?: string | undefined
}

export interface GoogleAdGroup {
  /** Identifier of the object. */
  id?: string | undefined
  adGroupId?: string | undefined
  name?: string | undefined
  adCampaignId?: string | undefined
  adContent?: GoogleAdContent[] | undefined
  keywords?: GoogleKeywords | undefined
  publishingStatus?: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'PUBLISHING' | 'FAILED' | 'IN_REVIEW' | 'PAUSED' | 'ARCHIVED' | 'WITH_ISSUES' | 'REJECTED' | undefined
  adGroupError?: string | undefined
  googleAdGroupId?: string | undefined
  customChannels?: boolean | undefined
  selectedChannels?: ('GMAIL' | 'YOUTUBE_IN_STREAM' | 'YOUTUBE_SHORTS' | 'YOUTUBE_IN_FEED' | 'DISCOVER' | 'DISPLAY')[] | undefined
  googleAudienceId?: string | undefined
  audience?: GoogleAdGroupAudience | undefined
}

export interface GoogleAdContent {
  /** Identifier of the object. */
  id?: string | undefined
  name?: string | undefined
  mediaType?: 'IMAGE' | 'VIDEO' | 'CAROUSEL' | undefined
  headlines?: string[] | undefined
  longHeadlines?: string[] | undefined
  descriptions?: string[] | undefined
  finalUrl?: string | undefined
  path1?: string | undefined
  path2?: string | undefined
  isDeleted?: boolean | undefined
  adError?: string | undefined
  publishingStatus?: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'PUBLISHING' | 'FAILED' | 'IN_REVIEW' | 'PAUSED' | 'ARCHIVED' | 'WITH_ISSUES' | 'REJECTED' | undefined
  adId?: string | undefined
  adCampaignId?: string | undefined
  adGroupId?: string | undefined
  googleAdId?: string | undefined
  media?: GoogleMedia[] | undefined
  callToActionLabel?: 'AUTOMATED' | 'LEARN_MORE' | 'GET_QUOTE' | 'APPLY_NOW' | 'SIGN_UP' | 'CONTACT_US' | 'SUBSCRIBE' | 'DOWNLOAD' | 'BOOK_NOW' | 'SHOP_NOW' | 'BUY_NOW' | 'DONATE_NOW' | 'ORDER_NOW' | 'PLAY_NOW' | 'SEE_MORE' | undefined
  businessName?: string | undefined
  youtubeVideoLinks?: GoogleYouTubeVideoLink[] | undefined
  carouselCards?: GoogleCarouselCard[] | undefined
  placements?: ('GMAIL' | 'YOUTUBE_IN_STREAM' | 'YOUTUBE_SHORTS' | 'YOUTUBE_IN_FEED' | 'DISCOVER' | 'DISPLAY')[] | undefined
  customChannels?: boolean | undefined
}

export interface GoogleMedia {
  type?: 'IMAGE' | undefined
  src?: string | undefined
  isLogo?: boolean | undefined
  error?: string | undefined
  url?: string | undefined
  imageType?: string | undefined
}

export interface GoogleYouTubeVideoLink {
  youtubeVideoId: string
}

export interface GoogleCarouselCard {
  headline?: string | undefined
  finalUrl?: string | undefined
  callToActionLabel?: string | undefined
  media?: GoogleMedia[] | undefined
}

export interface GoogleKeywords {
  positives?: GoogleKeywordItem[] | undefined
  negatives?: GoogleKeywordItem[] | undefined
}

export interface GoogleKeywordItem {
  keyword: string
  matchType: string
}

export interface GoogleAdGroupAudience {
  /** v2 only */
  geo_locations?: GoogleGeoLocation[] | undefined
  locales?: GoogleLocale[] | undefined
  /** v3 only */
  geoLocations?: AdPublishingGoogleGeoLocation[] | undefined
}

export interface GoogleCampaignGoal {
  type: 'CONVERSIONS' | 'CLICK' | 'YOUTUBE_ENGAGEMENT'
  value?: string | undefined
  isCustomConversionGoal?: boolean | undefined
}

export interface GoogleAdSchedule {
  dayOfWeek: 'FRIDAY' | 'MONDAY' | 'SATURDAY' | 'SUNDAY' | 'THURSDAY' | 'TUESDAY' | 'UNKNOWN' | 'UNSPECIFIED' | 'WEDNESDAY' | 'ALL_DAYS' | 'MONDAY_TO_FRIDAY' | 'SATURDAY_AND_SUNDAY'
  from: string
  to: string
}

export interface CreateLinkedinIntegration {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  adAccountId: string
  adAccountName: string
  currencyCode: string
  organizationId: string
}

export interface AdCampaignGroupData {
  /** Identifier of the object. */
  id?: string | undefined
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  budget?: GoogleBudget | undefined
  adCampaigns?: AdCampaign[] | undefined
  adBudgetOptimization?: 'MAXIMUM_DELIVERY' | 'COST_CAP' | undefined
  objectiveType?: 'LEAD_GENERATION' | 'WEBSITE_VISIT' | undefined
  name?: string | undefined
  adCampaignGroupId?: string | undefined
  publishingStatus?: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'PUBLISHING' | 'FAILED' | 'IN_REVIEW' | 'PAUSED' | 'ARCHIVED' | 'WITH_ISSUES' | 'REJECTED' | undefined
  linkedInAdAccountId?: string | undefined
  unpublishedChanges?: boolean | undefined
  meta?: { [name: string]: Json } | undefined
  linkedInError?: string | undefined
}

export interface AdCampaign {
  /** Identifier of the object. */
  id?: string | undefined
  locale?: Locale | undefined
  name?: string | undefined
  publishingStatus?: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'PUBLISHING' | 'FAILED' | 'IN_REVIEW' | 'PAUSED' | 'ARCHIVED' | 'WITH_ISSUES' | 'REJECTED' | undefined
  mediaType?: 'STANDARD_UPDATE' | 'SINGLE_VIDEO' | 'CAROUSEL' | undefined
  audience?: Audience | undefined
  unitCost?: UnitCost | undefined
  campaignType?: string | undefined
  adCampaignGroupId?: string | undefined
  adCampaignId?: string | undefined
  ads?: LinkedInAd[] | undefined
  linkedInError?: string | undefined
  meta?: { [name: string]: Json } | undefined
}

export interface Locale {
  country: string
  language: string
}

export interface Audience {
  /** v2 only */
  geo_locations?: GeoLocation[] | undefined
  targetAudience?: TargetAudience | undefined
  /** v3 only */
  geoLocations?: GeoLocation[] | undefined
}

export interface GeoLocation {
  name: string
  urn: string
  facetUrn: string
  selectionType: 'include' | 'exclude'
}

export interface TargetAudience {
  include?: SelectedAttribute[][] | undefined
  exclude?: SelectedAttribute[][] | undefined
}

export interface SelectedAttribute {
  urn: string
  name: string
  categoryName: string
  facet: string
}

export interface UnitCost {
  amount: number
}

export interface LinkedInAd {
  /** Identifier of the object. */
  id?: string | undefined
  name?: string | undefined
  introductoryText?: string | undefined
  destinationUrl?: string | undefined
  callToActionLabel?: string | undefined
  destinationFormId?: string | undefined
  contentReferenceString?: string | undefined
  media?: LinkedInMedia[] | undefined
  adCampaignId?: string | undefined
  adId?: string | undefined
  headline?: string | undefined
  publishingStatus?: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'PUBLISHING' | 'FAILED' | 'IN_REVIEW' | 'PAUSED' | 'ARCHIVED' | 'WITH_ISSUES' | 'REJECTED' | undefined
  adCampaignGroupId?: string | undefined
  description?: string | undefined
  meta?: { [name: string]: Json } | undefined
  linkedInError?: string | undefined
}

export interface LinkedInMedia {
  type?: 'video' | 'image' | undefined
  src?: string | undefined
  frames?: string[] | undefined
  selectedPoster?: number | undefined
  thumbnailUrl?: string | undefined
  name?: string | undefined
  headline?: string | undefined
  destinationUrl?: string | undefined
  fileSizeBytes?: number | undefined
}

export interface LinkedInCreateLeadForm {
  owner: SponsoredAccountOwner
  creationLocale: Locale
  name: string
  state: 'PUBLISHED'
  content: LeadFormContent
  hiddenFields?: HiddenField[] | undefined
}

export interface SponsoredAccountOwner {
  sponsoredAccount: string
}

export interface LeadFormContent {
  questions: LeadFormQuestion[]
  description?: LocalizedString | undefined
  headline: LocalizedString
  postSubmissionInfo: PostSubmissionInfo
  legalInfo: LegalInfo
}

export interface LeadFormQuestion {
  question: LocalizedString
  name: string
  questionDetails: QuestionDetails
  predefinedField?: string | undefined
}

export interface LocalizedString {
  localized: { [name: string]: Json }
}

export interface QuestionDetails {
  textQuestionDetails?: { [name: string]: Json } | undefined
  multipleChoiceQuestionDetails?: MultipleChoiceQuestionDetails | undefined
}

export interface MultipleChoiceQuestionDetails {
  options: MultipleChoiceOption[]
}

export interface MultipleChoiceOption {
  /** Identifier of the object. */
  id: number
  text: LocalizedString
}

export interface PostSubmissionInfo {
  message: LocalizedString
  callToAction: PostSubmissionCallToAction
}

export interface PostSubmissionCallToAction {
  callToActionTarget: PostSubmissionCallToActionTarget
  callToActionLabel: 'VISIT_COMPANY_WEBSITE' | 'DOWNLOAD_NOW' | 'TRY_NOW' | 'VIEW_NOW' | 'LEARN_MORE'
}

export interface PostSubmissionCallToActionTarget {
  landingPageUrl: string
}

export interface LegalInfo {
  consents: Consent[]
  privacyPolicyUrl: string
  legalDisclaimer?: LocalizedString | undefined
}

export interface Consent {
  checkRequired: boolean
  /** Identifier of the object. */
  id: number
  consent: LocalizedString
}

export interface HiddenField {
  name: string
  value: string
}

export interface PublishingProgress {
  /** Identifier of the campaign. */
  campaignId: string
  publishingStatus: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'PUBLISHING' | 'FAILED' | 'IN_REVIEW' | 'PAUSED' | 'ARCHIVED' | 'WITH_ISSUES' | 'REJECTED'
  total: number
  processed: number
  isComplete: boolean
  hasFailed: boolean
}

export interface OAuthAffiliateListItem {
  /** Identifier of the object. */
  _id: string
  firstName?: string
  lastName?: string
  phone?: string
  /** Whether it is deleted. */
  deleted?: boolean
  /** Identifier of the location (sub-account). */
  locationId?: string
  active?: boolean
  address?: string
  avatar?: string
  /** When it was created. */
  createdAt?: string
  createdBy?: { [name: string]: Json }
  facebookUrl?: string
  instagramUrl?: string
  linkedInUrl?: string
  twitterUrl?: string
  youtubeUrl?: string
  websiteUrl?: string
  /** Identifier of the contact. */
  contactId?: string
  campaignIds?: string[]
  vatId?: string
  /** When it was last changed. */
  updatedAt?: string
  w8Form?: string
  w9Form?: string
  lastUpdatedBy?: { [name: string]: Json }
  email: string
  revenue?: number
  customer?: number
  lead?: number
  droppedCustomer?: number
  clickCount?: number
  paid?: number
  currency?: string
  owned?: number
}

export interface AffiliateListMeta {
  count: number
}

export interface PayoutListItem {
  /** Identifier of the object. */
  _id: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  affiliateId: string
  /** Identifier of the campaign. */
  campaignId?: string
  currency: string
  amount: number
  status?: string
  payoutMonth?: string
  dueAt?: string
  paidAt?: string
  paidMeta?: { [name: string]: Json }
  paidMethod?: string
  altId?: string
  /** Whether it is deleted. */
  deleted?: boolean
  isMigrated?: boolean
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
  campaign?: string
  affiliateName?: string
  affiliateEmail?: string
  payoutMethod?: string
  affiliate?: OAuthAffiliateListItem
}

export interface CommissionListItem {
  /** Identifier of the object. */
  _id: string
  productId?: string
  productName?: string
  qty?: number
  productCommission?: number
  commissionAmount?: number
  amount?: number
  unitDiscount?: number
  campaignName?: string
  commission?: number
  commissionType?: string
  transactionAt?: string
  transactionId?: string
  affiliateId?: string
  payoutId?: string
  status?: string
  currency?: string
  isTrial?: boolean
  customer?: CommissionCustomer
  /** When it was created. */
  createdAt?: string
  eventId?: string
  campaign?: CommissionCampaign
  affiliate?: CommissionAffiliate
  dueAt?: string
  liveMode?: boolean
  tier?: number
}

export interface CommissionCustomer {
  /** Identifier of the object. */
  _id?: string
  firstName?: string
  lastName?: string
  email?: string
  type?: string
}

export interface CommissionCampaign {
  /** Identifier of the object. */
  id?: string
  name?: string
  liveMode?: boolean
}

export interface CommissionAffiliate {
  /** Identifier of the object. */
  _id?: string
  name?: string
  email?: string
}

export interface GetPublishedAgents {
  /** Whether the operation succeeded. */
  success: boolean
  message: string
  agents: GetPublishedAgentsAgent[]
  pagination: GetPublishedAgentsPagination
}

export interface GetPublishedAgentsAgent {
  agentId?: string
  name?: string
  description?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  status?: string
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
}

export interface GetPublishedAgentsPagination {
  total?: number
  /** Maximum number of items per page. */
  limit?: number
  /** Number of items to skip. */
  offset?: number
  hasMore?: boolean
}

export interface CreatePublicAgent {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  name?: string | undefined
  description?: string | undefined
  agencyId?: string | undefined
  authorId?: string | undefined
  authorName?: string | undefined
  authorEmail?: string | undefined
  status: 'active' | 'inactive' | 'archived'
  version: { [name: string]: Json }
  nodes?: string[] | undefined
  edges?: string[] | undefined
}

export interface AgentStudioCreatePublicAgent {
  /** Whether the operation succeeded. */
  success: boolean
  message: string
  agent: { [name: string]: Json }
  versions: Json[]
}

export interface UpdatePublicAgentVersion {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  versionName?: string | undefined
  description?: string | undefined
  nodes?: { [name: string]: Json }[] | undefined
  edges?: { [name: string]: Json }[] | undefined
  globalVariables?: { [name: string]: Json }[] | undefined
  inputVariables?: { [name: string]: Json }[] | undefined
  runtimeVariables?: { [name: string]: Json }[] | undefined
  globalConfig?: { [name: string]: Json } | undefined
  /** Identifier of the user. */
  userId?: string | undefined
  userName?: string | undefined
}

export interface GetAgentById {
  /** Whether the operation succeeded. */
  success: boolean
  message: string
  agent: { [name: string]: Json }
  traceId?: string
}

export interface ExecutePublicAgent {
  message: string
  executionId?: string | undefined
  inputVariables?: { [name: string]: Json } | undefined
  versionId?: string | undefined
  attachments?: PublicAttachment[] | undefined
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Identifier of the contact. */
  contactId?: string | undefined
}

export interface PublicAttachment {
  type: string
  imageUrl: string
}

export interface AgentStudioExecutePublicAgent {
  /** Whether the operation succeeded. */
  success: boolean
  executionId: string
  interactionId: string
  response: string
  type: string
  nextExpectedInput: string
  goalCompletion: boolean
  executionStatus: string
  flowSwitch: boolean
  attachments: Json[]
  generativeOutputs: Json[]
}

export interface GetPostSuccessful {
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the association. */
  id: string
  /** Key of the association. */
  key: string
  /** Label of the first object. */
  firstObjectLabel: { [name: string]: Json }
  /** Key of the first object, such as `contact`. */
  firstObjectKey: { [name: string]: Json }
  /** Label of the second object. */
  secondObjectLabel: { [name: string]: Json }
  /** Key of the second object, such as `custom_objects.pet`. */
  secondObjectKey: { [name: string]: Json }
  /** Whether the association is built in or defined by the user. */
  associationType: { [name: string]: Json }
}

export interface CreateAssociationReq {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Key of the association. */
  key: string
  /** Label of the first object. */
  firstObjectLabel: string
  /** Key of the first object, such as `contact`. */
  firstObjectKey: string
  /** Label of the second object. */
  secondObjectLabel: string
  /** Key of the second object, such as `custom_objects.pet`. */
  secondObjectKey: string
}

export interface UpdateBlogPostParams {
  title: string
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  blogId: string
  imageUrl: string
  description: string
  rawHTML: string
  status: 'DRAFT' | 'PUBLISHED' | 'SCHEDULED' | 'ARCHIVED'
  imageAltText: string
  categories: string[]
  tags?: string[] | undefined
  author: string
  urlSlug: string
  canonicalLink?: string | undefined
  publishedAt: string
  /** v3 only */
  wordCount?: number | undefined
}

export interface BlogPost {
  categories: string[]
  tags?: string[]
  archived: boolean
  /** Identifier of the object. */
  _id: string
  title: string
  description: string
  imageUrl: string
  status: string
  imageAltText: string
  urlSlug: string
  canonicalLink?: string
  author?: string
  publishedAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface CreateBlogPostParams {
  title: string
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  blogId: string
  imageUrl: string
  description: string
  rawHTML: string
  status: 'DRAFT' | 'PUBLISHED' | 'SCHEDULED' | 'ARCHIVED'
  imageAltText: string
  categories: string[]
  tags?: string[] | undefined
  author: string
  urlSlug: string
  canonicalLink?: string | undefined
  publishedAt: string
}

export interface Author {
  /** Identifier of the object. */
  _id: string
  name: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** When it was last changed. */
  updatedAt: string
  canonicalLink: string
}

export interface Category {
  /** Identifier of the object. */
  _id: string
  label?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** When it was last changed. */
  updatedAt: string
  canonicalLink: string
  urlSlug: string
}

export interface Blog {
  /** Identifier of the object. */
  _id: string
  name: string
}

export interface BrandBoardListItem {
  /** Identifier of the object. */
  _id: string
  name: string
  /** When it was last changed. */
  updatedAt: string
  default?: boolean
  meta?: MetaData
}

export interface MetaData {
  updatedBy?: string
  lastAction?: string
  sourceId?: string
  /** `url` is v3 only */
  sourceType?: 'template' | 'blank' | 'snapshot' | 'url'
}

export interface GetBrandBoardSuccess {
  /** Identifier of the object. */
  _id: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  name: string
  logos?: Logo[]
  colors?: Color[]
  fonts?: Font[]
  default: boolean
  /** Whether it is deleted. */
  deleted: boolean
  parentId?: string
  folderId?: string
  originId?: string
  meta?: MetaData
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
  /** v3 only */
  missingAssets?: MissingAssets
}

export interface Logo {
  /** Identifier of the object. */
  id?: string | undefined
  url: string
  label: string
  path: string
}

export interface Color {
  /** Identifier of the object. */
  id?: string | undefined
  hexa: string
  rgba: string
  hex: string
  rgb: string
  label: string
}

export interface Font {
  /** Identifier of the object. */
  id?: string | undefined
  font: string
  fallback: string
  label: string
}

export interface MissingAssets {
  logos: string[]
  fonts: string[]
  colors: string[]
}

export interface UpdateBrandBoard {
  name?: string | undefined
  logos?: Logo[] | undefined
  colors?: Color[] | undefined
  fonts?: Font[] | undefined
  default?: boolean | undefined
  parentId?: string | undefined
}

export interface CreateBrandBoardParam {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  name: string
  logos?: Logo[] | undefined
  colors?: Color[] | undefined
  fonts?: Font[] | undefined
  default?: boolean | undefined
  brandBoardId?: string | undefined
  parentId?: string | undefined
  /** `url` is v3 only */
  type?: 'template' | 'blank' | 'snapshot' | 'url' | undefined
  /** v3 only */
  url?: string | undefined
}

export interface BrandVoicePublicV1 {
  /** Identifier of the object. */
  id: string
  name: string
  isDefault: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface CreateBrandVoicePublicV1 {
  name?: string | undefined
  type: 'manual' | 'url' | 'description'
  url?: string | undefined
  description?: string | undefined
  answers?: BrandVoiceAnswers | undefined
}

export interface BrandVoiceAnswers {
  brandName: string
  toneOfVoice: string
  targetAudience: string
  customerPainPoints: string
  businessType?: string | undefined
  companyWebsite?: string | undefined
  companyEmail?: string | undefined
  companyAddress?: string | undefined
  phone?: { [name: string]: Json } | undefined
  businessHours?: string | undefined
  brandPromise?: string | undefined
  brandValues?: string | undefined
  brandPurpose?: string | undefined
  competitiveAdvantage?: string | undefined
  risksOfInaction?: string | undefined
  uniqueSellingProposition?: string | undefined
  callToAction?: string | undefined
}

export interface BrandBoardsCreateBrandVoicePublicV1 {
  /** Identifier of the object. */
  id: string
  name: string
  isDefault: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Whether it is deleted. */
  deleted: boolean
  answers?: BrandVoiceAnswersPublicV1
  traceId?: string
}

export interface BrandVoiceAnswersPublicV1 {
  brandName?: string | undefined
  toneOfVoice?: string | undefined
  targetAudience?: string | undefined
  customerPainPoints?: string | undefined
  businessType?: string | undefined
  companyWebsite?: string | undefined
  companyEmail?: string | undefined
  companyAddress?: string | undefined
  phone?: { [name: string]: Json } | undefined
  businessHours?: string | undefined
  brandPromise?: string | undefined
  brandValues?: string | undefined
  brandPurpose?: string | undefined
  competitiveAdvantage?: string | undefined
  risksOfInaction?: string | undefined
  uniqueSellingProposition?: string | undefined
  callToAction?: string | undefined
}

export interface Business {
  /** Identifier of the business. */
  id: string
  /** Name of the business. */
  name: string
  /** Phone number of the business. */
  phone?: string
  /** Email address of the business. */
  email?: string
  /** Address of the website. */
  website?: string
  /** Street and house number. */
  address?: string
  /** City or town. */
  city?: string
  /** Description of the business. */
  description?: string
  /** State, province or region. */
  state?: string
  /** Postal or ZIP code. */
  postalCode?: string
  /** Country of the business. */
  country?: string
  /** Who last changed the business. */
  updatedBy?: { [name: string]: Json }
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Who created the business, and from where. */
  createdBy?: { [name: string]: Json }
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
}

export interface UpdateBusiness {
  /** Name of the business. */
  name?: string | undefined
  /** Phone number of the business. */
  phone?: string | undefined
  /** Email address of the business. */
  email?: string | undefined
  /** Postal or ZIP code. */
  postalCode?: string | undefined
  /** Address of the website. */
  website?: string | undefined
  /** Street and house number. */
  address?: string | undefined
  /** State, province or region. */
  state?: string | undefined
  /** City or town. */
  city?: string | undefined
  /** Country of the business. */
  country?: string | undefined
  /** Description of the business. */
  description?: string | undefined
}

export interface CreateBusiness {
  /** Name of the business. */
  name: string
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Phone number of the business. */
  phone?: string | undefined
  /** Email address of the business. */
  email?: string | undefined
  /** Address of the website. */
  website?: string | undefined
  /** Street and house number. */
  address?: string | undefined
  /** City or town. */
  city?: string | undefined
  /** Postal or ZIP code. */
  postalCode?: string | undefined
  /** State, province or region. */
  state?: string | undefined
  /** Country of the business. */
  country?: string | undefined
  /** Description of the business. */
  description?: string | undefined
}

export interface Group {
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Display name of the group. */
  name: string
  /** Description of the group. */
  description: string
  /** Last part of the booking page's address, such as `30-minute-call`. */
  slug: string
  /** Whether the group can be used for bookings. */
  isActive?: boolean
  /** Identifier of the calendar group. */
  id?: string
}

export interface GroupCreate {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Display name of the group. */
  name: string
  /** Description of the group. */
  description: string
  /** Last part of the booking page's address, such as `30-minute-call`. */
  slug: string
  /** Whether the group can be used for bookings. */
  isActive?: boolean | undefined
}

export interface CalendarsCalendarEvent {
  /** Identifier of the appointment. */
  id: string
  /** Where the appointment takes place: an address, phone number or meeting link. */
  address?: string
  /** Title of the appointment. */
  title: string
  /** Identifier of the calendar. */
  calendarId: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the contact. */
  contactId: string
  /** Identifier of the calendar group. */
  groupId: string
  /** Status, such as `confirmed`, `cancelled`, `showed` (attended) or `noshow`. */
  appointmentStatus: string
  /** Identifier of the user whom the contact meets. */
  assignedUserId: string
  /** Identifiers of further users who take part. */
  users: string[]
  /** Notes on the appointment. */
  notes?: string
  /** Description of the appointment. */
  description?: string
  /** Whether the appointment is part of a series. */
  isRecurring?: boolean
  /** Recurrence rule in the format of iCalendar (RFC 5545), such as `RRULE:FREQ=DAILY;COUNT=5`. */
  rrule?: string
  /** When the appointment starts, such as `2026-11-24T10:00:00Z`. */
  startTime: { [name: string]: Json }
  /** When the appointment ends, such as `2026-11-24T10:30:00Z`. */
  endTime: { [name: string]: Json }
  /** When it was added. */
  dateAdded: { [name: string]: Json }
  /** When it was last changed. */
  dateUpdated: { [name: string]: Json }
  /** Identifiers of the rooms and equipment that are reserved. */
  assignedResources?: string[]
  /** Who created it, and from where. */
  createdBy?: CreatedOrUpdatedBy
  /** Identifier of the series that the appointment belongs to. */
  masterEventId?: string
  /** Whether it is deleted. v3 only. */
  deleted?: boolean
}

export interface CreatedOrUpdatedBy {
  /** Identifier of the user; absent where no user did it. */
  userId?: string
  /** Where the change came from, such as `booking_widget` or `third_party`. */
  source: string
}

export interface BlockSlotCreateRequest {
  /** Title of the blocked slot. */
  title?: string | undefined
  /** Identifier of the calendar to block; an alternative to `assignedUserId`. */
  calendarId: string
  /** Identifier of the user whose time is blocked. */
  assignedUserId?: string | undefined
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** When the blocked slot starts, such as `2026-11-24T10:00:00Z`. */
  startTime?: string | undefined
  /** When the blocked slot ends, such as `2026-11-24T10:30:00Z`. */
  endTime?: string | undefined
}

export interface BlockedSlotSuccessful {
  /** Identifier of the blocked slot. */
  id: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Title of the blocked slot. */
  title: string
  /** When the blocked slot starts, such as `2026-11-24T10:00:00Z`. */
  startTime: { [name: string]: Json }
  /** When the blocked slot ends, such as `2026-11-24T10:30:00Z`. */
  endTime: { [name: string]: Json }
  /** Identifier of the calendar to block; an alternative to `assignedUserId`. */
  calendarId?: string
  /** Identifier of the user whose time is blocked. */
  assignedUserId?: string
}

export interface Slots {
  /** Start times that can be booked, such as `2026-11-24T10:00:00-05:00`. */
  slots: string[]
}

export interface Calendar {
  /** Whether the calendar can be booked; `false` is a draft. */
  isActive?: boolean
  /** Notifications about appointments; prefer the notification operations. */
  notifications?: CalendarNotification[]
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the calendar group. */
  groupId?: string
  /** Users whose appointments the calendar books. */
  teamMembers?: TeamMember[]
  /** How `round_robin` distributes appointments: by availability or equally. */
  eventType?: 'RoundRobin_OptimizeForAvailability' | 'RoundRobin_OptimizeForEqualDistribution'
  /** Display name of the calendar. */
  name: string
  /** Description of the calendar. */
  description?: string
  /** Last part of the booking page's address, such as `30-minute-call`. */
  slug?: string
  /** Slug of the booking widget. */
  widgetSlug?: string
  /** Kind of calendar, such as `round_robin` or `class_booking`. */
  calendarType?: 'round_robin' | 'event' | 'class_booking' | 'collective' | 'service_booking' | 'personal'
  /** Design of the booking widget. */
  widgetType?: 'default' | 'classic'
  /** Title of new appointments; may contain variables such as `{{contact.name}}`. */
  eventTitle?: string
  /** Color in the calendar view, such as `#039be5`. */
  eventColor?: string
  /** Where meetings can take place. */
  locationConfigurations?: LocationConfiguration[]
  /** Duration of an appointment, in `slotDurationUnit`. */
  slotDuration?: number
  /** Unit of `slotDuration`. */
  slotDurationUnit?: 'mins' | 'hours'
  /** Time between the starts of two slots, in `slotIntervalUnit`. */
  slotInterval?: number
  /** Unit of `slotInterval`. */
  slotIntervalUnit?: 'mins' | 'hours'
  /** Time kept free after an appointment, in `slotBufferUnit`. */
  slotBuffer?: number
  /** Unit of `slotBuffer`. */
  slotBufferUnit?: 'mins' | 'hours'
  /** Time kept free before the appointment, in `preBufferUnit`. */
  preBuffer?: number
  /** Unit of `preBuffer`. */
  preBufferUnit?: 'mins' | 'hours'
  /** Maximum number of appointments per slot. */
  appoinmentPerSlot?: number
  /** Maximum number of appointments per day. */
  appoinmentPerDay?: number
  /** Minimum notice before an appointment, in `allowBookingAfterUnit`. */
  allowBookingAfter?: number
  /** Unit of `allowBookingAfter`. `mins` is v3 only. */
  allowBookingAfterUnit?: 'hours' | 'days' | 'weeks' | 'months' | 'mins'
  /** How far ahead appointments can be booked, in `allowBookingForUnit`. */
  allowBookingFor?: number
  /** Unit of `allowBookingFor`. */
  allowBookingForUnit?: 'days' | 'weeks' | 'months'
  /** Weekly open hours. */
  openHours?: OpenHour[]
  /** Whether appointments may repeat. */
  enableRecurring?: boolean
  /** How appointments repeat. */
  recurring?: Recurring
  /** Identifier of the booking form. */
  formId?: string
  /** Whether the form is filled in with the contact's data from earlier visits. */
  stickyContact?: boolean
  /** Whether payments are real rather than tests. */
  isLivePaymentMode?: boolean
  /** Whether new appointments are confirmed at once. */
  autoConfirm?: boolean
  /** Whether alerts go to the assigned team member. */
  shouldSendAlertEmailsToAssignedMember?: boolean
  /** Email address that receives alerts. */
  alertEmail?: string
  /** Whether Google Calendar sends its own invitations. */
  googleInvitationEmails?: boolean
  /** Whether contacts may move their appointments. */
  allowReschedule?: boolean
  /** Whether contacts may cancel their appointments. */
  allowCancellation?: boolean
  /** Whether a booking assigns the contact to the team member. */
  shouldAssignContactToTeamMember?: boolean
  /** Whether contacts that already have a user stay assigned to that user. */
  shouldSkipAssigningContactForExisting?: boolean
  /** Additional notes. */
  notes?: string
  /** Identifier of the Facebook pixel. */
  pixelId?: string
  /** What happens after a booking: a redirect or a message. */
  formSubmitType?: 'RedirectURL' | 'ThankYouMessage'
  /** Address to open after a booking, for `formSubmitType` `RedirectURL`. */
  formSubmitRedirectURL?: string
  /** Message shown after a booking, for `formSubmitType` `ThankYouMessage`. */
  formSubmitThanksMessage?: string
  /** Which hours apply: `openHours` (0), `availabilities` (1), or both where absent. */
  availabilityType?: 0 | 1
  /** Open hours of particular dates, for `availabilityType` 1. */
  availabilities?: Availability[]
  /** Whether guests are only counted or their details collected. */
  guestType?: 'count_only' | 'collect_detail'
  /** Label of the consent checkbox on the booking form. */
  consentLabel?: string
  /** Address of the cover image. */
  calendarCoverImage?: string
  /** Settings that hide a share of the free slots. */
  lookBusyConfig?: LookBusyConfiguration
  /** Identifier of the calendar. */
  id: string
}

export interface CalendarNotification {
  /** Channel of the notification. */
  type?: 'email' | undefined
  /** Whether the contact is notified. */
  shouldSendToContact: boolean
  /** Whether guests are notified. */
  shouldSendToGuest: boolean
  /** Whether the assigned user is notified. */
  shouldSendToUser: boolean
  /** Whether the addresses in `selectedUsers` are notified. */
  shouldSendToSelectedUsers: boolean
  /** Addresses to notify, separated by commas. */
  selectedUsers: string
}

export interface TeamMember {
  /** Identifier of the user. */
  userId: string
  /** Priority: 0 is low, 0.5 medium, 1 high. */
  priority?: 0 | 0.5 | 1
  /** Whether the user is the primary member, for collective calendars. */
  isPrimary?: boolean
  /** Where the user's meetings can take place. */
  locationConfigurations?: LocationConfiguration[]
}

export interface LocationConfiguration {
  /** Kind of meeting location, such as `physical` or `zoom_conference`. */
  kind: 'custom' | 'zoom_conference' | 'google_conference' | 'inbound_call' | 'outbound_call' | 'physical' | 'booker' | 'ms_teams_conference'
  /** Address, phone number or link that `kind` needs. */
  location?: string
  /** Identifier of the meeting location. */
  meetingId?: string
}

export interface OpenHour {
  /** Weekdays: 0 is Sunday, 6 is Saturday. */
  daysOfTheWeek: number[]
  /** Open hours on these weekdays. */
  hours: Hour[]
}

export interface Hour {
  /** Hour of the start, 0 to 23. */
  openHour: number
  /** Minute of the start. */
  openMinute: number
  /** Hour of the end, 0 to 23. */
  closeHour: number
  /** Minute of the end. */
  closeMinute: number
}

export interface Recurring {
  /** How often appointments repeat. */
  freq?: 'DAILY' | 'WEEKLY' | 'MONTHLY' | undefined
  /** Number of repetitions, at most 24. */
  count?: number | undefined
  /** What happens where a slot is taken: skip it, continue, or book the next one. */
  bookingOption?: 'skip' | 'continue' | 'book_next' | undefined
  /** Status of appointments that overlap others. */
  bookingOverlapDefaultStatus?: 'confirmed' | 'new' | undefined
}

export interface Availability {
  /** The date, such as `2026-11-24`. */
  date: string
  /** Open hours on this date. */
  hours: Hour[]
  /** Whether to remove the entry. */
  deleted?: boolean | undefined
}

export interface LookBusyConfiguration {
  /** Whether slots are hidden. */
  enabled: boolean
  /** Share of the free slots to hide, in percent. */
  LookBusyPercentage: number
}

export interface CalendarUpdate {
  /** Notifications about appointments; prefer the notification operations. */
  notifications?: CalendarNotification[] | undefined
  /** Identifier of the calendar group. */
  groupId?: string | undefined
  /** Users whose appointments the calendar books. */
  teamMembers?: CalendarsTeamMember[] | undefined
  /** How `round_robin` distributes appointments: by availability or equally. */
  eventType?: 'RoundRobin_OptimizeForAvailability' | 'RoundRobin_OptimizeForEqualDistribution' | undefined
  /** Display name of the calendar. */
  name?: string | undefined
  /** Description of the calendar. */
  description?: string | undefined
  /** Last part of the booking page's address, such as `30-minute-call`. */
  slug?: string | undefined
  /** Slug of the booking widget. */
  widgetSlug?: string | undefined
  /** Design of the booking widget. */
  widgetType?: 'default' | 'classic' | undefined
  /** Title of new appointments; may contain variables such as `{{contact.name}}`. */
  eventTitle?: string | undefined
  /** Color in the calendar view, such as `#039be5`. */
  eventColor?: string | undefined
  /** Where meetings can take place. */
  locationConfigurations?: CalendarsLocationConfiguration[] | undefined
  /** Duration of an appointment, in `slotDurationUnit`. */
  slotDuration?: number | undefined
  /** Unit of `slotDuration`. */
  slotDurationUnit?: 'mins' | 'hours' | undefined
  /** Unit of `preBuffer`. */
  preBufferUnit?: 'mins' | 'hours' | undefined
  /** Time between the starts of two slots, in `slotIntervalUnit`. */
  slotInterval?: number | undefined
  /** Unit of `slotInterval`. */
  slotIntervalUnit?: 'mins' | 'hours' | undefined
  /** Time kept free after an appointment, in `slotBufferUnit`. */
  slotBuffer?: number | undefined
  /** Time kept free before the appointment, in `preBufferUnit`. */
  preBuffer?: number | undefined
  /** Maximum number of appointments per slot. */
  appoinmentPerSlot?: number | undefined
  /** Maximum number of appointments per day. */
  appoinmentPerDay?: number | undefined
  /** Minimum notice before an appointment, in `allowBookingAfterUnit`. */
  allowBookingAfter?: number | undefined
  /** Unit of `allowBookingAfter`. `mins` is v3 only. */
  allowBookingAfterUnit?: 'hours' | 'days' | 'weeks' | 'months' | 'mins' | undefined
  /** How far ahead appointments can be booked, in `allowBookingForUnit`. */
  allowBookingFor?: number | undefined
  /** Unit of `allowBookingFor`. */
  allowBookingForUnit?: 'days' | 'weeks' | 'months' | undefined
  /** Weekly open hours. */
  openHours?: OpenHour[] | undefined
  /** Whether appointments may repeat. */
  enableRecurring?: boolean | undefined
  /** How appointments repeat. */
  recurring?: Recurring | undefined
  /** Identifier of the booking form. */
  formId?: string | undefined
  /** Whether the form is filled in with the contact's data from earlier visits. */
  stickyContact?: boolean | undefined
  /** Whether payments are real rather than tests. */
  isLivePaymentMode?: boolean | undefined
  /** Whether new appointments are confirmed at once. */
  autoConfirm?: boolean | undefined
  /** Whether alerts go to the assigned team member. */
  shouldSendAlertEmailsToAssignedMember?: boolean | undefined
  /** Email address that receives alerts. */
  alertEmail?: string | undefined
  /** Whether Google Calendar sends its own invitations. */
  googleInvitationEmails?: boolean | undefined
  /** Whether contacts may move their appointments. */
  allowReschedule?: boolean | undefined
  /** Whether contacts may cancel their appointments. */
  allowCancellation?: boolean | undefined
  /** Whether a booking assigns the contact to the team member. */
  shouldAssignContactToTeamMember?: boolean | undefined
  /** Whether contacts that already have a user stay assigned to that user. */
  shouldSkipAssigningContactForExisting?: boolean | undefined
  /** Additional notes. */
  notes?: string | undefined
  /** Identifier of the Facebook pixel. */
  pixelId?: string | undefined
  /** What happens after a booking: a redirect or a message. */
  formSubmitType?: 'RedirectURL' | 'ThankYouMessage' | undefined
  /** Address to open after a booking, for `formSubmitType` `RedirectURL`. */
  formSubmitRedirectURL?: string | undefined
  /** Message shown after a booking, for `formSubmitType` `ThankYouMessage`. */
  formSubmitThanksMessage?: string | undefined
  /** Which hours apply: `openHours` (0), `availabilities` (1), or both where absent. */
  availabilityType?: 0 | 1 | undefined
  /** Open hours of particular dates, for `availabilityType` 1. */
  availabilities?: UpdateAvailability[] | undefined
  /** Whether guests are only counted or their details collected. */
  guestType?: 'count_only' | 'collect_detail' | undefined
  /** Label of the consent checkbox on the booking form. */
  consentLabel?: string | undefined
  /** Address of the cover image. */
  calendarCoverImage?: string | undefined
  /** Settings that hide a share of the free slots. */
  lookBusyConfig?: LookBusyConfiguration | undefined
  /** Whether the calendar can be booked; `false` is a draft. */
  isActive?: boolean | undefined
}

export interface CalendarsTeamMember {
  /** Identifier of the user. */
  userId: string
  /** Priority: 0 is low, 0.5 medium, 1 high. */
  priority?: 0 | 0.5 | 1 | undefined
  /** Whether the user is the primary member, for collective calendars. */
  isPrimary?: boolean | undefined
  /** Where the user's meetings can take place. */
  locationConfigurations?: CalendarsLocationConfiguration[] | undefined
}

export interface CalendarsLocationConfiguration {
  /** Kind of meeting location, such as `physical` or `zoom_conference`. */
  kind: 'custom' | 'zoom_conference' | 'google_conference' | 'inbound_call' | 'outbound_call' | 'physical' | 'booker' | 'ms_teams_conference'
  /** Address, phone number or link that `kind` needs. */
  location?: string | undefined
}

export interface UpdateAvailability {
  /** The date, such as `2026-11-24`. */
  date: string
  /** Open hours on this date. */
  hours: Hour[]
  /** Whether to remove the entry. */
  deleted?: boolean | undefined
  /** Identifier of the entry. */
  id?: string | undefined
}

export interface GetNote {
  /** Identifier of the note. */
  id?: string
  /** Content of the note, at most 5,000 characters. */
  body?: string
  /** Identifier of the user who wrote the note. */
  userId?: string
  /** When it was added. */
  dateAdded?: string
  /** Identifier of the contact. */
  contactId?: string
  /** The user who wrote the note. */
  createdBy?: NoteCreatedBy
}

export interface NoteCreatedBy {
  /** Identifier of the user. */
  id?: string
  /** Name of the user. */
  name?: string
}

export interface CalendarResourceById {
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Display name of the resource. */
  name: string
  /** Whether the resource is a piece of equipment or a room. */
  resourceType: 'equipments' | 'rooms'
  /** Whether the resource can be reserved. */
  isActive: boolean
  /** Description of the resource. */
  description?: string
  /** Total number of units. */
  quantity?: number
  /** Number of units that are out of service. */
  outOfService?: number
  /** Number of people, for a room. */
  capacity?: number
  /** Identifiers of the calendars that use the resource, at most 100. */
  calendarIds: string[]
}

export interface UpdateCalendarResource {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Display name of the resource. */
  name?: string | undefined
  /** Description of the resource. */
  description?: string | undefined
  /** Total number of units. */
  quantity?: number | undefined
  /** Number of units that are out of service. */
  outOfService?: number | undefined
  /** Number of people, for a room. */
  capacity?: number | undefined
  /** Identifiers of the calendars that use the resource, at most 100. */
  calendarIds?: string[] | undefined
  /** Whether the resource can be reserved. */
  isActive?: boolean | undefined
}

export interface CalendarResource {
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Display name of the resource. */
  name: string
  /** Whether the resource is a piece of equipment or a room. */
  resourceType: 'equipments' | 'rooms'
  /** Whether the resource can be reserved. */
  isActive: boolean
  /** Description of the resource. */
  description?: string
  /** Total number of units. */
  quantity?: number
  /** Number of units that are out of service. */
  outOfService?: number
  /** Number of people, for a room. */
  capacity?: number
}

export interface CreateCalendarResource {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Display name of the resource. */
  name: string
  /** Description of the resource. */
  description: string
  /** Total number of units. */
  quantity: number
  /** Number of units that are out of service. */
  outOfService: number
  /** Number of people, for a room. */
  capacity: number
  /** Identifiers of the calendars that use the resource, at most 100. */
  calendarIds: string[]
}

export interface CalendarsCalendarNotification {
  /** Identifier of the notification. */
  _id?: string
  /** Who receives the notification. */
  receiverType?: 'contact' | 'guest' | 'assignedUser' | 'emails' | 'phoneNumbers' | 'business'
  /** Further email addresses, for `receiverType` `emails`. */
  additionalEmailIds?: string[]
  /** Further phone numbers, for `receiverType` `phoneNumbers`. */
  additionalPhoneNumbers?: string[]
  /** Channel of the notification. */
  channel?: 'email' | 'inApp' | 'sms' | 'whatsapp'
  /** Event that triggers the notification. */
  notificationType?: 'booked' | 'confirmation' | 'cancellation' | 'reminder' | 'followup' | 'reschedule'
  /** Whether the notification is sent. */
  isActive?: boolean
  /** Further WhatsApp numbers. */
  additionalWhatsappNumbers?: string[]
  /** Identifier of the template. */
  templateId?: string
  /** Content of the notification. */
  body?: string
  /** Subject of the email. */
  subject?: string
  /** How long after the appointment to send it, for `followup`. */
  afterTime?: Schedules[]
  /** How long before the appointment to send it, for `reminder`. */
  beforeTime?: Schedules[]
  /** Identifiers of further users who are notified. */
  selectedUsers?: string[]
  /** Whether it is deleted. */
  deleted?: boolean
}

export interface Schedules {
  /** Length of time, in `unit`. */
  timeOffset?: number | undefined
  /** Unit of `timeOffset`, such as `hours`. */
  unit?: string | undefined
}

export interface CreateCalendarNotification {
  /** Who receives the notification. */
  receiverType: 'contact' | 'guest' | 'assignedUser' | 'emails' | 'phoneNumbers' | 'business'
  /** Channel of the notification. */
  channel: 'email' | 'inApp' | 'sms' | 'whatsapp'
  /** Event that triggers the notification. */
  notificationType: 'booked' | 'confirmation' | 'cancellation' | 'reminder' | 'followup' | 'reschedule'
  /** Whether the notification is sent. */
  isActive?: boolean | undefined
  /** Identifier of the template. */
  templateId?: string | undefined
  /** Content of the notification. */
  body?: string | undefined
  /** Subject of the email. */
  subject?: string | undefined
  /** How long after the appointment to send it, for `followup`. */
  afterTime?: Schedules[] | undefined
  /** How long before the appointment to send it, for `reminder`. */
  beforeTime?: Schedules[] | undefined
  /** Further email addresses, for `receiverType` `emails`. */
  additionalEmailIds?: string[] | undefined
  /** Further phone numbers, for `receiverType` `phoneNumbers`. */
  additionalPhoneNumbers?: string[] | undefined
  /** Identifiers of further users who are notified. */
  selectedUsers?: string[] | undefined
  /** Email address of the sender. */
  fromAddress?: string | undefined
  /** Name of the sender. */
  fromName?: string | undefined
  /** Phone number of the sender. */
  fromNumber?: string | undefined
}

export interface UpdateCalendarNotifications {
  /** Who receives the notification. */
  receiverType?: 'contact' | 'guest' | 'assignedUser' | 'emails' | 'phoneNumbers' | 'business' | undefined
  /** Further email addresses, for `receiverType` `emails`. */
  additionalEmailIds?: string[] | undefined
  /** Further phone numbers, for `receiverType` `phoneNumbers`. */
  additionalPhoneNumbers?: string[] | undefined
  /** Identifiers of further users who are notified. */
  selectedUsers?: string[] | undefined
  /** Channel of the notification. */
  channel?: 'email' | 'inApp' | 'sms' | 'whatsapp' | undefined
  /** Event that triggers the notification. */
  notificationType?: 'booked' | 'confirmation' | 'cancellation' | 'reminder' | 'followup' | 'reschedule' | undefined
  /** Whether the notification is sent. */
  isActive?: boolean | undefined
  /** Whether it is deleted. */
  deleted?: boolean | undefined
  /** Identifier of the template. */
  templateId?: string | undefined
  /** Content of the notification. */
  body?: string | undefined
  /** Subject of the email. */
  subject?: string | undefined
  /** How long after the appointment to send it, for `followup`. */
  afterTime?: Schedules[] | undefined
  /** How long before the appointment to send it, for `reminder`. */
  beforeTime?: Schedules[] | undefined
  /** Email address of the sender. */
  fromAddress?: string | undefined
  /** Phone number of the sender. */
  fromNumber?: string | undefined
  /** Name of the sender. */
  fromName?: string | undefined
}

export interface ScheduleObject {
  /** Identifier of the schedule. */
  id: string
  /** Display name of the schedule. */
  name: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** When bookings are possible, by weekday or date. */
  rules: ScheduleRule[]
  /** IANA time zone, such as `America/New_York`. */
  timezone: string
  /** When it was added. */
  dateAdded: string
  /** When it was last changed. */
  dateUpdated: string
  /** Identifier of the user whose availability it is. */
  userId: string
  /** Identifiers of the calendars that use the schedule. */
  calendarIds?: string[]
  /** Whether it is deleted. */
  deleted: boolean
}

export interface ScheduleRule {
  /** Whether the rule is for a weekday (`wday`) or a date. */
  type: 'wday' | 'date'
  /** Open hours. */
  intervals: ScheduleInterval[]
  /** The date, for type `date`, such as `2026-11-24`. */
  date?: string | undefined
  /** The weekday, for type `wday`. */
  day?: 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | undefined
}

export interface ScheduleInterval {
  /** Start in local time, such as `09:00`. */
  from: string
  /** End in local time, such as `17:00`. */
  to: string
}

export interface CreateSchedule {
  /** When bookings are possible, by weekday or date. */
  rules?: ScheduleRule[] | undefined
  /** IANA time zone, such as `America/New_York`. */
  timezone: string
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Display name of the schedule. */
  name: string
  /** Identifier of the user whose availability it is. */
  userId: string
  /** Identifiers of the calendars that use the schedule. */
  calendarIds?: string[] | undefined
}

export interface CalendarCreate {
  /** Whether the calendar can be booked; `false` is a draft. */
  isActive?: boolean | undefined
  /** Notifications about appointments; prefer the notification operations. */
  notifications?: CalendarNotification[] | undefined
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Identifier of the calendar group. */
  groupId?: string | undefined
  /** Users whose appointments the calendar books. */
  teamMembers?: CalendarsTeamMember[] | undefined
  /** How `round_robin` distributes appointments: by availability or equally. */
  eventType?: 'RoundRobin_OptimizeForAvailability' | 'RoundRobin_OptimizeForEqualDistribution' | undefined
  /** Display name of the calendar. */
  name: string
  /** Description of the calendar. */
  description?: string | undefined
  /** Last part of the booking page's address, such as `30-minute-call`. */
  slug?: string | undefined
  /** Slug of the booking widget. */
  widgetSlug?: string | undefined
  /** Kind of calendar, such as `round_robin` or `class_booking`. */
  calendarType?: 'round_robin' | 'event' | 'class_booking' | 'collective' | 'service_booking' | 'personal' | undefined
  /** Design of the booking widget. */
  widgetType?: 'default' | 'classic' | undefined
  /** Title of new appointments; may contain variables such as `{{contact.name}}`. */
  eventTitle?: string | undefined
  /** Color in the calendar view, such as `#039be5`. */
  eventColor?: string | undefined
  /** Where meetings can take place. */
  locationConfigurations?: CalendarsLocationConfiguration[] | undefined
  /** Duration of an appointment, in `slotDurationUnit`. */
  slotDuration?: number | undefined
  /** Unit of `slotDuration`. */
  slotDurationUnit?: 'mins' | 'hours' | undefined
  /** Time between the starts of two slots, in `slotIntervalUnit`. */
  slotInterval?: number | undefined
  /** Unit of `slotInterval`. */
  slotIntervalUnit?: 'mins' | 'hours' | undefined
  /** Time kept free after an appointment, in `slotBufferUnit`. */
  slotBuffer?: number | undefined
  /** Unit of `slotBuffer`. */
  slotBufferUnit?: 'mins' | 'hours' | undefined
  /** Time kept free before the appointment, in `preBufferUnit`. */
  preBuffer?: number | undefined
  /** Unit of `preBuffer`. */
  preBufferUnit?: 'mins' | 'hours' | undefined
  /** Maximum number of appointments per slot. */
  appoinmentPerSlot?: number | undefined
  /** Maximum number of appointments per day. */
  appoinmentPerDay?: number | undefined
  /** Minimum notice before an appointment, in `allowBookingAfterUnit`. */
  allowBookingAfter?: number | undefined
  /** Unit of `allowBookingAfter`. `mins` is v3 only. */
  allowBookingAfterUnit?: 'hours' | 'days' | 'weeks' | 'months' | 'mins' | undefined
  /** How far ahead appointments can be booked, in `allowBookingForUnit`. */
  allowBookingFor?: number | undefined
  /** Unit of `allowBookingFor`. */
  allowBookingForUnit?: 'days' | 'weeks' | 'months' | undefined
  /** Weekly open hours. */
  openHours?: OpenHour[] | undefined
  /** Whether appointments may repeat. */
  enableRecurring?: boolean | undefined
  /** How appointments repeat. */
  recurring?: Recurring | undefined
  /** Identifier of the booking form. */
  formId?: string | undefined
  /** Whether the form is filled in with the contact's data from earlier visits. */
  stickyContact?: boolean | undefined
  /** Whether payments are real rather than tests. */
  isLivePaymentMode?: boolean | undefined
  /** Whether new appointments are confirmed at once. */
  autoConfirm?: boolean | undefined
  /** Whether alerts go to the assigned team member. */
  shouldSendAlertEmailsToAssignedMember?: boolean | undefined
  /** Email address that receives alerts. */
  alertEmail?: string | undefined
  /** Whether Google Calendar sends its own invitations. */
  googleInvitationEmails?: boolean | undefined
  /** Whether contacts may move their appointments. */
  allowReschedule?: boolean | undefined
  /** Whether contacts may cancel their appointments. */
  allowCancellation?: boolean | undefined
  /** Whether a booking assigns the contact to the team member. */
  shouldAssignContactToTeamMember?: boolean | undefined
  /** Whether contacts that already have a user stay assigned to that user. */
  shouldSkipAssigningContactForExisting?: boolean | undefined
  /** Additional notes. */
  notes?: string | undefined
  /** Identifier of the Facebook pixel. */
  pixelId?: string | undefined
  /** What happens after a booking: a redirect or a message. */
  formSubmitType?: 'RedirectURL' | 'ThankYouMessage' | undefined
  /** Address to open after a booking, for `formSubmitType` `RedirectURL`. */
  formSubmitRedirectURL?: string | undefined
  /** Message shown after a booking, for `formSubmitType` `ThankYouMessage`. */
  formSubmitThanksMessage?: string | undefined
  /** Which hours apply: `openHours` (0), `availabilities` (1), or both where absent. */
  availabilityType?: 0 | 1 | undefined
  /** Open hours of particular dates, for `availabilityType` 1. */
  availabilities?: Availability[] | undefined
  /** Whether guests are only counted or their details collected. */
  guestType?: 'count_only' | 'collect_detail' | undefined
  /** Label of the consent checkbox on the booking form. */
  consentLabel?: string | undefined
  /** Address of the cover image. */
  calendarCoverImage?: string | undefined
  /** Settings that hide a share of the free slots. */
  lookBusyConfig?: LookBusyConfiguration | undefined
}

export interface ServiceBooking {
  /** Identifier of the booking. */
  bookingId: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the contact. */
  contactId: string
  /** Identifier of the place where services are offered. */
  serviceLocationId: string
  /** Title of the booking. */
  title: string
  /** When the booking starts, such as `2026-11-24T10:00:00Z`. */
  startTime: string
  /** When the booking ends, such as `2026-11-24T11:00:00Z`. */
  endTime: string
  /** The booked services. */
  services: Service[]
  /** IANA time zone, such as `America/New_York`. */
  timezone: string
  /** Status of the booking, such as `confirmed` or `cancelled`. */
  status: string
  /** Whether it is deleted. */
  deleted: boolean
  /** When it was added. */
  dateAdded: string
  /** When it was last changed. */
  dateUpdated: string
  /** Who created it, and from where. */
  createdBy: CreatedOrUpdatedBy
  /** Where the meeting takes place. */
  meetingLocation?: string
}

export interface Service {
  /** Identifier of the service. */
  id: string
  /** Identifier of the service category. */
  serviceCategoryId: string
  /** Identifier of the staff member. */
  serviceStaffId: string
  /** When the service starts. */
  serviceStartTime: string
  /** When the service ends. */
  serviceEndTime: string
  /** Resources that the service uses. */
  serviceResources?: ServiceResource[]
  /** Add-ons that were booked with the service. */
  serviceAddOns?: ServiceAddOn[]
}

export interface ServiceResource {
  /** Identifier of the staff member or resource. */
  id: string
}

export interface ServiceAddOn {
  /** Identifier of the add-on. */
  id: string
  /** Number of units. */
  quantity?: number
}

export interface CreatePublicServiceBooking {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Identifier of the contact. */
  contactId: string
  /** When the booking starts, such as `2026-11-24T10:00:00Z`. */
  startTime: string
  /** When the booking ends, such as `2026-11-24T11:00:00Z`. */
  endTime: string
  /** IANA time zone, such as `America/New_York`. */
  timezone: string
  /** The services to book. */
  services: CreateBookingService[]
  /** Identifier of the place where services are offered. */
  serviceLocationId?: string | undefined
  /** Where the meeting takes place. */
  meetingLocation?: string | undefined
  /** Title of the booking. */
  title?: string | undefined
  /** Status of the booking, such as `confirmed` or `cancelled`. */
  status?: 'confirmed' | 'new' | undefined
}

export interface CreateBookingService {
  /** Identifier of the service. */
  id: string
  /** Identifier of the staff member. */
  staffId?: string | undefined
  /** Position of the service in the booking. */
  position?: number | undefined
  /** Add-ons to book with the service. */
  addOns?: CalendarsServiceAddOn[] | undefined
}

export interface CalendarsServiceAddOn {
  /** Identifier of the add-on. */
  id: string
  /** Number of units. */
  quantity?: number | undefined
  /** Additional duration; the unit is not documented. */
  duration?: number | undefined
}

export interface CreateOrUpdateServiceBooking {
  /** Identifier of the booking. */
  bookingId: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the contact. */
  contactId: string
  /** Identifier of the place where services are offered. */
  serviceLocationId: string
  /** Title of the booking. */
  title: string
  /** When the booking starts, such as `2026-11-24T10:00:00Z`. */
  startTime: string
  /** When the booking ends, such as `2026-11-24T11:00:00Z`. */
  endTime: string
  /** The booked services. */
  services: Service[]
  /** IANA time zone, such as `America/New_York`. */
  timezone: string
  /** Status of the booking, such as `confirmed` or `cancelled`. */
  status: string
  /** Whether it is deleted. */
  deleted: boolean
  /** When it was added. */
  dateAdded: string
  /** When it was last changed. */
  dateUpdated: string
  /** Who created it, and from where. */
  createdBy: CreatedOrUpdatedBy
  /** Where the meeting takes place. */
  meetingLocation?: string
  /** Messages about the booking; not documented. */
  messages?: Json[]
}

export interface UpdateServiceBooking {
  /** Identifier of the place where services are offered. */
  serviceLocationId?: string | undefined
  /** Where the meeting takes place. */
  meetingLocation?: string | undefined
  /** Title of the booking. */
  title?: string | undefined
  /** Status of the booking, such as `confirmed` or `cancelled`. */
  status?: 'confirmed' | 'cancelled' | 'invalid' | 'new' | 'showed' | 'no_show' | undefined
  /** When the booking starts, such as `2026-11-24T10:00:00Z`. */
  startTime?: string | undefined
  /** When the booking ends, such as `2026-11-24T11:00:00Z`. */
  endTime?: string | undefined
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string | undefined
  /** The services to book. */
  services?: CreateBookingService[] | undefined
}

export interface CalendarsService {
  /** Identifier of the service. */
  id: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Display name of the service. */
  name: string
  /** Description of the service. */
  description?: string
  /** Last part of the service's address, such as `haircut`. */
  slug?: string
  /** Color in the calendar view, such as `#039be5`. */
  eventColor?: string
  /** Address of the cover image. */
  coverImage?: string
  /** Identifier of the service category. */
  serviceCategoryId?: string
  /** What the customer pays. */
  payment?: Payment
  /** Duration of the service, in `serviceDurationUnit`. */
  serviceDuration?: number
  /** Unit of `serviceDuration`. */
  serviceDurationUnit?: 'mins' | 'hours'
  /** Time kept free before the service, in `preBufferUnit`. */
  preBuffer?: number
  /** Unit of `preBuffer`. */
  preBufferUnit?: 'mins' | 'hours'
  /** Time kept free after the service, in `postBufferUnit`. */
  postBuffer?: number
  /** Unit of `postBuffer`. */
  postBufferUnit?: 'mins' | 'hours'
  /** Whether it is hidden from public booking pages. */
  isPrivate?: boolean
  /** Identifier of the form. */
  formId?: string
  /** Variations of the service, with their own duration and price. */
  variations?: ServiceVariation[]
  /** Staff members who offer the service. */
  staff?: ServiceResource[]
}

export interface Payment {
  /** Price of the service. */
  amount?: number | undefined
  /** Deposit: a percentage or an amount, as `depositType` says. */
  deposit?: number | undefined
  /** Whether `deposit` is a percentage or an amount. */
  depositType?: 'percentage' | 'amount' | undefined
}

export interface ServiceVariation {
  /** Identifier of the variation. */
  id: string
  /** Display name of the variation. */
  name: string
  /** Duration of the service, in `serviceDurationUnit`. */
  serviceDuration?: number
  /** Unit of `serviceDuration`. */
  serviceDurationUnit?: 'mins' | 'hours'
  /** What the customer pays. */
  payment?: Payment
  /** Time kept free before the service, in `preBufferUnit`. */
  preBuffer?: number
  /** Unit of `preBuffer`. */
  preBufferUnit?: 'mins' | 'hours'
  /** Time kept free after the service, in `postBufferUnit`. */
  postBuffer?: number
  /** Unit of `postBuffer`. */
  postBufferUnit?: 'mins' | 'hours'
}

export interface CreateService {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Display name of the service. */
  name: string
  /** Last part of the service's address, such as `haircut`. */
  slug: string
  /** Staff members who offer the service. */
  staff: ServiceResource[]
  /** Description of the service. */
  description?: string | undefined
  /** Color in the calendar view, such as `#039be5`. */
  eventColor?: string | undefined
  /** Address of the cover image. */
  coverImage?: string | undefined
  /** Identifier of the service category. */
  serviceCategoryId?: string | undefined
  /** What the customer pays. */
  payment?: Payment | undefined
  /** Duration of the service, in `serviceDurationUnit`. */
  serviceDuration?: number | undefined
  /** Unit of `serviceDuration`. */
  serviceDurationUnit?: 'mins' | 'hours' | undefined
  /** Time kept free before the service, in `preBufferUnit`. */
  preBuffer?: number | undefined
  /** Unit of `preBuffer`. */
  preBufferUnit?: 'mins' | 'hours' | undefined
  /** Time kept free after the service, in `postBufferUnit`. */
  postBuffer?: number | undefined
  /** Unit of `postBuffer`. */
  postBufferUnit?: 'mins' | 'hours' | undefined
  /** Whether it is hidden from public booking pages. */
  isPrivate?: boolean | undefined
  /** Identifier of the form. */
  formId?: string | undefined
  /** Variations of the service, with their own duration and price. */
  variations?: CreateServiceVariation[] | undefined
}

export interface CreateServiceVariation {
  /** Duration of the service, in `serviceDurationUnit`. */
  serviceDuration?: number | undefined
  /** Unit of `serviceDuration`. */
  serviceDurationUnit?: 'mins' | 'hours' | undefined
  /** Time kept free before the service, in `preBufferUnit`. */
  preBuffer?: number | undefined
  /** Unit of `preBuffer`. */
  preBufferUnit?: 'mins' | 'hours' | undefined
  /** Time kept free after the service, in `postBufferUnit`. */
  postBuffer?: number | undefined
  /** Unit of `postBuffer`. */
  postBufferUnit?: 'mins' | 'hours' | undefined
  /** What the customer pays. */
  payment?: Payment | undefined
  /** Display name of the variation. */
  name: string
}

export interface UpdateService {
  /** Display name of the service. */
  name?: string | undefined
  /** Description of the service. */
  description?: string | undefined
  /** Last part of the service's address, such as `haircut`. */
  slug?: string | undefined
  /** Color in the calendar view, such as `#039be5`. */
  eventColor?: string | undefined
  /** Address of the cover image. */
  coverImage?: string | undefined
  /** Identifier of the service category. */
  serviceCategoryId?: string | undefined
  /** What the customer pays. */
  payment?: Payment | undefined
  /** Duration of the service, in `serviceDurationUnit`. */
  serviceDuration?: number | undefined
  /** Unit of `serviceDuration`. */
  serviceDurationUnit?: 'mins' | 'hours' | undefined
  /** Time kept free before the service, in `preBufferUnit`. */
  preBuffer?: number | undefined
  /** Unit of `preBuffer`. */
  preBufferUnit?: 'mins' | 'hours' | undefined
  /** Time kept free after the service, in `postBufferUnit`. */
  postBuffer?: number | undefined
  /** Unit of `postBuffer`. */
  postBufferUnit?: 'mins' | 'hours' | undefined
  /** Whether it is hidden from public booking pages. */
  isPrivate?: boolean | undefined
  /** Identifier of the form. */
  formId?: string | undefined
  /** Staff members who offer the service. */
  staff?: ServiceResource[] | undefined
  /** Variations of the service, with their own duration and price. */
  variations?: UpdateServiceVariation[] | undefined
}

export interface UpdateServiceVariation {
  /** Duration of the service, in `serviceDurationUnit`. */
  serviceDuration?: number | undefined
  /** Unit of `serviceDuration`. */
  serviceDurationUnit?: 'mins' | 'hours' | undefined
  /** Time kept free before the service, in `preBufferUnit`. */
  preBuffer?: number | undefined
  /** Unit of `preBuffer`. */
  preBufferUnit?: 'mins' | 'hours' | undefined
  /** Time kept free after the service, in `postBufferUnit`. */
  postBuffer?: number | undefined
  /** Unit of `postBuffer`. */
  postBufferUnit?: 'mins' | 'hours' | undefined
  /** What the customer pays. */
  payment?: Payment | undefined
  /** Identifier of the variation. */
  id?: string | undefined
  /** Display name of the variation. */
  name?: string | undefined
}

export interface ServiceLocation {
  /** Identifier of the place. */
  id: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Display name of the place. */
  name: string
  /** Last part of the place's address. */
  slug: string
  /** Whether it is active. */
  isActive?: boolean
  /** Whether it is hidden from public booking pages. */
  isPrivate?: boolean
  /** Address of the cover image. */
  coverImage?: string
  /** `offline` is a physical place, `ask_booker` asks the customer for one. */
  locationType?: 'offline' | 'ask_booker'
  /** Street address of the place. */
  address?: string
  /** Phone number of the place. */
  phone?: string
}

export interface CreateServiceLocation {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Display name of the place. */
  name: string
  /** Last part of the place's address. */
  slug: string
  /** Phone number of the place. */
  phone?: string | undefined
  /** Street address of the place. */
  address?: string | undefined
  /** Address of the cover image. */
  coverImage?: string | undefined
  /** `offline` is a physical place, `ask_booker` asks the customer for one. */
  locationType?: 'offline' | 'ask_booker' | undefined
}

export interface UpdateServiceLocation {
  /** Display name of the place. */
  name?: string | undefined
  /** Last part of the place's address. */
  slug?: string | undefined
  /** Phone number of the place. */
  phone?: string | undefined
  /** Street address of the place. */
  address?: string | undefined
  /** Address of the cover image. */
  coverImage?: string | undefined
  /** `offline` is a physical place, `ask_booker` asks the customer for one. */
  locationType?: 'offline' | 'ask_booker' | undefined
}

export interface EventCalendarSchedule {
  /** IANA time zone, such as `America/New_York`. */
  timezone: string
  /** When bookings are possible, by weekday or date. */
  rules: ScheduleRule[]
  /** Identifier of the calendar. */
  calendarId: string
  /** When it was added. */
  dateAdded?: string
  /** When it was last changed. */
  dateUpdated?: string
}

export interface AppointmentCreate {
  /** Identifier of the calendar. */
  calendarId: string
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Identifier of the contact. */
  contactId: string
  /** When the appointment starts, such as `2026-11-24T10:00:00Z`. */
  startTime: string
  /** When the appointment ends, such as `2026-11-24T10:30:00Z`. */
  endTime?: string | undefined
  /** Title of the appointment. */
  title?: string | undefined
  /** Where the meeting takes place, such as `phone`, `zoom` or `address`. */
  meetingLocationType?: 'custom' | 'zoom' | 'gmeet' | 'phone' | 'address' | 'ms_teams' | 'google' | undefined
  /** Identifier of one of the calendar's meeting locations; `default` where absent. */
  meetingLocationId?: string | undefined
  /** Whether `meetingLocationType` and `address` replace the calendar's own setting. */
  overrideLocationConfig?: boolean | undefined
  /** Status, such as `confirmed`, `cancelled`, `showed` (attended) or `noshow`. `active` is v3 only, `completed` is v3 only. */
  appointmentStatus?: 'new' | 'confirmed' | 'cancelled' | 'showed' | 'noshow' | 'invalid' | 'active' | 'completed' | undefined
  /** Identifier of the user whom the contact meets. */
  assignedUserId?: string | undefined
  /** Description of the appointment. */
  description?: string | undefined
  /** Where the appointment takes place: an address, phone number or meeting link. */
  address?: string | undefined
  /** Whether to ignore the calendar's minimum notice and date range. */
  ignoreDateRange?: boolean | undefined
  /** Whether automations and notifications run. */
  toNotify?: boolean | undefined
  /** Whether to book even where the time slot is not free. */
  ignoreFreeSlotValidation?: boolean | undefined
  /** Recurrence rule in the format of iCalendar (RFC 5545), such as `RRULE:FREQ=DAILY;COUNT=5`. */
  rrule?: string | undefined
}

export interface AppointmentUpdate {
  /** Identifier of the calendar. */
  calendarId?: string | undefined
  /** When the appointment starts, such as `2026-11-24T10:00:00Z`. */
  startTime?: string | undefined
  /** When the appointment ends, such as `2026-11-24T10:30:00Z`. */
  endTime?: string | undefined
  /** Title of the appointment. */
  title?: string | undefined
  /** Where the meeting takes place, such as `phone`, `zoom` or `address`. */
  meetingLocationType?: 'custom' | 'zoom' | 'gmeet' | 'phone' | 'address' | 'ms_teams' | 'google' | undefined
  /** Identifier of one of the calendar's meeting locations; `default` where absent. */
  meetingLocationId?: string | undefined
  /** Whether `meetingLocationType` and `address` replace the calendar's own setting. */
  overrideLocationConfig?: boolean | undefined
  /** Status, such as `confirmed`, `cancelled`, `showed` (attended) or `noshow`. `active` is v3 only, `completed` is v3 only. */
  appointmentStatus?: 'new' | 'confirmed' | 'cancelled' | 'showed' | 'noshow' | 'invalid' | 'active' | 'completed' | undefined
  /** Identifier of the user whom the contact meets. */
  assignedUserId?: string | undefined
  /** Description of the appointment. */
  description?: string | undefined
  /** Where the appointment takes place: an address, phone number or meeting link. */
  address?: string | undefined
  /** Whether to ignore the calendar's minimum notice and date range. */
  ignoreDateRange?: boolean | undefined
  /** Whether automations and notifications run. */
  toNotify?: boolean | undefined
  /** Whether to book even where the time slot is not free. */
  ignoreFreeSlotValidation?: boolean | undefined
  /** Recurrence rule in the format of iCalendar (RFC 5545), such as `RRULE:FREQ=DAILY;COUNT=5`. */
  rrule?: string | undefined
}

export interface Appointment {
  /** Identifier of the appointment. */
  id: string
  /** Identifier of the calendar. */
  calendarId: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the contact. */
  contactId: string
  /** When the appointment starts, such as `2026-11-24T10:00:00Z`. */
  startTime?: string
  /** When the appointment ends, such as `2026-11-24T10:30:00Z`. */
  endTime?: string
  /** Title of the appointment. */
  title?: string
  /** Where the meeting takes place, such as `phone`, `zoom` or `address`. */
  meetingLocationType?: string
  /** Status, such as `confirmed`, `cancelled`, `showed` (attended) or `noshow`. */
  appointmentStatus?: 'new' | 'confirmed' | 'cancelled' | 'showed' | 'noshow' | 'invalid' | 'active' | 'completed'
  /** Identifier of the user whom the contact meets. */
  assignedUserId?: string
  /** Where the appointment takes place: an address, phone number or meeting link. */
  address?: string
  /** Whether the appointment is part of a series. */
  isRecurring?: boolean
  /** Recurrence rule in the format of iCalendar (RFC 5545), such as `RRULE:FREQ=DAILY;COUNT=5`. */
  rrule?: string
  /** When it was added. */
  dateAdded?: string
  /** When it was last changed. */
  dateUpdated?: string
}

export interface CalendarEvent {
  /** Identifier of the appointment. */
  id: string
  /** Title of the appointment. */
  title?: string
  /** Identifier of the calendar. */
  calendarId?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the contact. */
  contactId?: string
  /** Identifier of the calendar group. */
  groupId?: string
  /** Status, such as `confirmed`, `cancelled`, `showed` (attended) or `noshow`. */
  appointmentStatus?: string
  /** Identifier of the user whom the contact meets. */
  assignedUserId?: string
  /** Identifiers of further users who take part. */
  users?: string[]
  /** Where the appointment takes place: an address, phone number or meeting link. */
  address?: string
  /** Notes on the appointment. */
  notes?: string
  /** Description of the appointment. */
  description?: string
  /** Whether the appointment is part of a series. */
  isRecurring?: boolean
  /** Recurrence rule in the format of iCalendar (RFC 5545), such as `RRULE:FREQ=DAILY;COUNT=5`. */
  rrule?: string
  /** When the appointment starts, such as `2026-11-24T10:00:00Z`. */
  startTime?: Json
  /** When the appointment ends, such as `2026-11-24T10:30:00Z`. */
  endTime?: Json
  /** When it was added. */
  dateAdded?: Json
  /** When it was last changed. */
  dateUpdated?: Json
  /** Identifiers of the rooms and equipment that are reserved. */
  assignedResources?: string[]
  /** Who created it, and from where. */
  createdBy?: Json
  /** Identifier of the series that the appointment belongs to. */
  masterEventId?: string
  /** Whether it is deleted. */
  deleted?: boolean
}

export interface Campaigns {
  /** Identifier of the campaign. */
  id?: string
  /** Display name of the campaign. */
  name?: string
  /** Status, such as `draft` or `published`. */
  status?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
}

export interface UpdateWidget {
  version?: number | undefined
  chatType?: 'liveChat' | 'emailChat' | undefined
  name?: string | undefined
  default?: boolean | undefined
  settings?: WidgetSettings | undefined
}

export interface WidgetSettings {
  acknowledgementDetails?: AcknowledgementDetails | undefined
  agencyName?: string | undefined
  agencyWebsite?: string | undefined
  allowAvatarImage?: boolean | undefined
  autoCountryCode?: boolean | undefined
  countryCode?: string | undefined
  chatType: string
  promptType?: string | undefined
  chatIcon: string
  enableRevisitMessage?: boolean | undefined
  heading?: string | undefined
  legalMsg?: string | undefined
  liveChatAckMsg?: string | undefined
  liveChatEndedMsg?: string | undefined
  liveChatFeedbackMsg?: string | undefined
  liveChatFeedbackNote?: string | undefined
  liveChatIntroMsg?: string | undefined
  liveChatUserInactiveMsg?: string | undefined
  liveChatUserInactiveTime?: string | undefined
  liveChatVisitorInactiveMsg?: string | undefined
  liveChatVisitorInactiveTime?: string | undefined
  locale?: string | undefined
  promptAvatar?: string | undefined
  promptAvatarAltText?: string | undefined
  isPromptAvatarImageOptimize?: boolean | undefined
  promptMsg?: string | undefined
  revisitPromptMsg?: string | undefined
  sendActionText?: string | undefined
  showAgencyBranding?: boolean | undefined
  showConsentCheckbox?: boolean | undefined
  showLiveChatWelcomeMsg?: boolean | undefined
  showPrompt?: boolean | undefined
  subHeading?: string | undefined
  successMsg?: string | undefined
  supportContact?: string | undefined
  thankYouMsg?: string | undefined
  theme?: WidgetSettingsTheme | undefined
  useEmailField?: boolean | undefined
  waNumber?: string | undefined
  widgetPrimaryColor?: string | undefined
  representativeAssignedMessage?: string | undefined
  dimensions?: WidgetSettingsCustomization | undefined
  advanceSettings?: AdvanceSettings | undefined
  locationCountryCode?: string | undefined
  widgetId?: string | undefined
  widgetPlacement?: string | undefined
}

export interface AcknowledgementDetails {
  icon?: string | undefined
  placeholderColor?: string | undefined
  liveChatIcon?: string | undefined
  liveChatPlaceholderColor?: string | undefined
}

export interface WidgetSettingsTheme {
  name?: string | undefined
  colors?: WidgetSettingsThemeCustomColor | undefined
}

export interface WidgetSettingsThemeCustomColor {
  chatBubbleColor?: string | undefined
  backgroundColor?: string | undefined
  headerColor?: string | undefined
  buttonColor?: string | undefined
  avatarBackgroundColor?: string | undefined
  avatarBorderColor?: string | undefined
  senderMessageColor?: string | undefined
  receivedMessageColor?: string | undefined
}

export interface WidgetSettingsCustomization {
  position?: string | undefined
  sizes?: WidgetSettingsCustomizationSize | undefined
}

export interface WidgetSettingsCustomizationSize {
  width?: number | undefined
  height?: number | undefined
}

export interface AdvanceSettings {
  brandingTitle?: string | undefined
  redirect?: ChatWidgetRedirect | undefined
  enableContactForm?: boolean | undefined
  defaultConsentCheck?: boolean | undefined
  businessOfficeHours?: BusinessOfficeHours | undefined
  contactFormOptions?: string[] | undefined
  allInOneChatTypes?: ('liveChat' | 'waChat' | 'emailChat' | 'allInOneChat' | 'voiceAiChat' | 'facebookChat' | 'instagramChat' | 'webChat')[] | undefined
  allInOneInitialMsg?: string | undefined
  contactFormIntroMessage?: string | undefined
  contactFormSystemMessage?: string | undefined
  prefilledMessageText?: string | undefined
  voiceAiAgent?: { [name: string]: Json } | undefined
  fbPage?: FBPage | undefined
  instagramPage?: InstagramPage | undefined
  playNotificationSound?: boolean | undefined
  voiceAiSendActionText?: string | undefined
  aTwoPCompliance?: A2PCompliance | undefined
}

export interface ChatWidgetRedirect {
  redirectAction?: boolean | undefined
  redirectWebsite?: string | undefined
  redirectText?: string | undefined
}

export interface BusinessOfficeHours {
  enableBusinessHours?: boolean | undefined
  openHours?: string[] | undefined
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string | undefined
  outsideOfficeHoursWelcomeMsg?: string | undefined
}

export interface FBPage {
  facebookPageId?: string | undefined
  facebookPageName?: string | undefined
}

export interface InstagramPage {
  facebookPageId?: string | undefined
  facebookPageName?: string | undefined
  instagramPageId?: string | undefined
  instagramUsername?: string | undefined
}

export interface A2PCompliance {
  enableA2PCompliance?: boolean | undefined
  a2pOptInForm1?: string | undefined
  a2pOptInForm1ShowCheckbox?: boolean | undefined
  a2pOptInForm1PreChecked?: boolean | undefined
  isA2POptInForm2?: boolean | undefined
  a2pOptInForm2?: string | undefined
  a2pOptInForm2ShowCheckbox?: boolean | undefined
  a2pOptInForm2PreChecked?: boolean | undefined
  privacyPolicyLink?: string | undefined
  termsOfServiceLink?: string | undefined
  isA2POptInForm1?: boolean | undefined
  messageType?: string | undefined
}

export interface CreateWidget {
  version: number
  chatType: 'liveChat' | 'emailChat'
  name: string
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Whether it is deleted. */
  deleted?: boolean | undefined
  default?: boolean | undefined
  settings?: WidgetSettings | undefined
}

export interface GetCompanyById {
  /** Identifier of the agency. */
  id?: string
  /** Name of the agency. */
  name?: string
  /** Email address of the agency. */
  email?: string
  /** Address of the logo. */
  logoUrl?: string
  /** Phone number of the agency. */
  phone?: string
  /** Address of the website. */
  website?: string
  /** Domain of the agency's application. */
  domain?: string
  /** Spare domain of the agency's application. */
  spareDomain?: string
  /** Privacy policy of the agency. */
  privacyPolicy?: string
  /** Terms and conditions of the agency. */
  termsConditions?: string
  /** Street and house number. */
  address?: string
  /** City or town. */
  city?: string
  /** Postal or ZIP code. */
  postalCode?: string
  /** Country of the agency. */
  country?: string
  /** State, province or region. */
  state?: string
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string
  /** Relationship number of the agency, such as `0-000-001`. */
  relationshipNumber?: string
  /** Subdomain of the agency. */
  subdomain?: string
  /** Plan of the agency, as a number. */
  plan?: number
  /** Currency of the agency. */
  currency?: string
  /** Kind of customer that the agency is. */
  customerType?: string
  /** Version of the terms of service that was accepted. */
  termsOfServiceVersion?: string
  /** Who accepted the terms of service. */
  termsOfServiceAcceptedBy?: string
  /** Whether Twilio is in trial mode. */
  twilioTrialMode?: boolean
  /** Free Twilio credits that are left. */
  twilioFreeCredits?: number
  /** When the terms of service were accepted. */
  termsOfServiceAcceptedDate?: string
  /** Version of the privacy policy that was accepted. */
  privacyPolicyVersion?: string
  /** Who accepted the privacy policy. */
  privacyPolicyAcceptedBy?: string
  /** When the privacy policy was accepted. */
  privacyPolicyAcceptedDate?: string
  /** Version of the affiliate policy that was accepted. */
  affiliatePolicyVersion?: string
  /** Who accepted the affiliate policy. */
  affiliatePolicyAcceptedBy?: string
  /** When the affiliate policy was accepted. */
  affiliatePolicyAcceptedDate?: string
  /** Whether the agency resells. */
  isReselling?: boolean
  /** How the onboarding of the agency went. */
  onboardingInfo?: IOnboarding
  /** Whether clients can upgrade their plans. */
  upgradeEnabledForClients?: boolean
  /** Whether clients can cancel their subscriptions. */
  cancelEnabledForClients?: boolean
  /** Whether locations are suspended automatically. */
  autoSuspendEnabled?: boolean
  /** Settings for SaaS mode. */
  saasSettings?: { [name: string]: Json }
  /** Identifier of the Stripe Connect account. */
  stripeConnectId?: string
  /** Whether deprecated features are on. */
  enableDepreciatedFeatures?: boolean
  /** Whether the agency has upgraded to premium. */
  premiumUpgraded?: boolean
  /** Status of the agency's account. */
  status?: string
  /** Number of locations. */
  locationCount?: number
  /** Whether the email service is off. */
  disableEmailService?: boolean
  /** Identifier of the referral. */
  referralId?: string
  /** Whether the agency has an enterprise account. */
  isEnterpriseAccount?: boolean
  /** Niche of the agency's business. */
  businessNiche?: string
  /** Category of the agency's business. */
  businessCategory?: string
  /** Affinity group of the agency's business. */
  businessAffinityGroup?: string
  /** Whether the account is for tests. */
  isSandboxAccount?: boolean
  /** Whether new locations begin with default data. */
  enableNewSubAccountDefaultData?: boolean
}

export interface IOnboarding {
  /** Whether the onboarding is pending. */
  pending: boolean
  /** Whether the agency has a website. */
  haveWebsite?: boolean
  /** Address of the agency's website. */
  websiteUrl?: string
  /** Industry that the agency serves. */
  industryServed?: string
  /** Number of customers of the agency. */
  customerCount?: string
  /** Tools that the agency uses. */
  tools?: string[]
  /** Whether a location was set up. */
  location?: boolean
  /** Whether the demo of conversations took place. */
  conversationDemo?: boolean
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the snapshot. */
  snapshotId?: string
  /** Identifier of the plan. */
  planId?: string
  /** Whether the agency signed up as an affiliate. */
  affiliateSignup?: boolean
  /** Whether the agency joined the kickoff call. */
  hasJoinedKickoffCall?: boolean
  /** Whether the action of the kickoff was taken. */
  kickoffActionTaken?: boolean
  /** Whether the agency joined the implementation call. */
  hasJoinedImplementationCall?: boolean
  /** Version of the onboarding. */
  version?: string
  /** Further data; not documented. */
  metaData?: { [name: string]: Json }
}

export interface TriggerWorkflow {
  workflowIds: string[]
  triggerCondition: string
  triggerMessage?: string | undefined
}

export interface UpdateContactField {
  contactFieldId: string
  description: string
  contactUpdateExamples?: string[] | undefined
}

export interface AppointmentBooking {
  actionId?: string | undefined
  /** Identifier of the calendar. */
  calendarId: string
  onlySendLink: boolean
  triggerWorkflow: boolean
  workflowIds?: string[] | undefined
  sleepAfterBooking: boolean
  sleepTimeUnit?: 'days' | 'hours' | 'minutes' | undefined
  sleepTime?: number | undefined
  transferBot: boolean
  transferAgent?: string | undefined
  rescheduleEnabled: boolean
  cancelEnabled: boolean
}

export interface StopBot {
  stopBotDetectionType: 'Goodbye' | 'Custom'
  stopBotTriggerCondition: string
  reactivateEnabled: boolean
  sleepTimeUnit?: 'days' | 'hours' | 'minutes' | undefined
  sleepTime?: number | undefined
  enabled: boolean
  stopBotExamples: string[]
  finalMessage: string
  tags?: string[] | undefined
}

export interface HumanHandOver {
  enabled: boolean
  triggerCondition: string
  examples?: string[] | undefined
  assignToUserId?: string | undefined
  skipAssignToUser?: boolean | undefined
  createTask?: boolean | undefined
  reactivateEnabled: boolean
  sleepTimeUnit?: 'days' | 'hours' | 'minutes' | undefined
  sleepTime?: number | undefined
  finalMessage: string
  tags?: string[] | undefined
  handoverType: 'contactRequest' | 'lackOfInformation' | 'failedToResolveIssue' | 'custom'
}

export interface AdvancedFollowup {
  enabled: boolean
  scenarioId: 'contactStoppedReplying' | 'contactIsBusy' | 'contactRequested'
  followupSequence: FollowupSequence[]
  followupSettings?: FollowupSettings | undefined
}

export interface FollowupSequence {
  /** Identifier of the object. */
  id: number
  followupTimeUnit: 'days' | 'hours' | 'minutes'
  followupTime: number
  aiEnabledMessage?: boolean | undefined
  triggerWorkflow?: boolean | undefined
  customMessage?: string | undefined
  /** Identifier of the workflow. */
  workflowId?: string | undefined
  contactRequested?: boolean | undefined
}

export interface FollowupSettings {
  dynamicChannelSwitching: boolean
  followUpHours?: boolean | undefined
  workingHours?: WorkingHours[] | undefined
  timezoneToUse?: 'contact' | 'business' | undefined
}

export interface WorkingHours {
  dayOfTheWeek: number
  intervals?: Interval[] | undefined
}

export interface Interval {
  startHour: number
  startMinute: number
  endHour: number
  endMinute: number
}

export interface TransferBot {
  transferBotType: 'Default' | 'Custom'
  transferToBot: string
  enabled: boolean
  transferBotTriggerCondition?: string | undefined
  transferBotExamples?: string[] | undefined
}

export interface ActionData {
  /** Identifier of the object. */
  id: string
  name: string
  type: 'triggerWorkflow' | 'updateContactField' | 'appointmentBooking' | 'stopBot' | 'humanHandOver' | 'advancedFollowup' | 'transferBot'
  agentId?: string
  details: TriggerWorkflow | UpdateContactField | AppointmentBooking | StopBot | HumanHandOver | AdvancedFollowup | TransferBot
}

export interface DeleteActionData {
  /** Identifier of the object. */
  id: string
}

export interface CreateEmployee {
  name: string
  businessName?: string | undefined
  mode?: 'off' | 'suggestive' | 'auto-pilot' | undefined
  channels?: ('IG' | 'FB' | 'SMS' | 'WebChat' | 'WhatsApp' | 'Live_Chat')[] | undefined
  isPrimary?: boolean | undefined
  waitTime?: number | undefined
  waitTimeUnit?: 'minutes' | 'seconds' | undefined
  sleepEnabled?: boolean | undefined
  sleepTime?: number | undefined
  sleepTimeUnit?: 'hours' | 'minutes' | 'seconds' | undefined
  personality: string
  goal: string
  instructions: string
  autoPilotMaxMessages?: number | undefined
  knowledgeBaseIds?: string[] | undefined
  respondToImages?: boolean | undefined
  respondToAudio?: boolean | undefined
  sleepOnManualMessage?: boolean | undefined
  sleepOnWorkflowMessage?: boolean | undefined
}

export interface Employee {
  /** Identifier of the object. */
  id: string
  name: string
  businessName?: string
  mode: 'off' | 'suggestive' | 'auto-pilot'
  channels: ('IG' | 'FB' | 'SMS' | 'WebChat' | 'WhatsApp' | 'Live_Chat')[]
  waitTime: number
  waitTimeUnit: 'minutes' | 'seconds'
  sleepEnabled: boolean
  sleepTime?: number
  sleepTimeUnit?: 'hours' | 'minutes' | 'seconds'
  actions: ActionsId[]
  isPrimary: boolean
  autoPilotMaxMessages: number
  goal?: string
  personality?: string
  instructions?: string
  knowledgeBaseIds?: string[]
  sleepOnManualMessage?: boolean
  sleepOnWorkflowMessage?: boolean
}

export interface ActionsId {
  /** Identifier of the object. */
  id: string
  type: 'triggerWorkflow' | 'updateContactField' | 'appointmentBooking' | 'stopBot' | 'humanHandOver' | 'advancedFollowup' | 'transferBot'
}

export interface EmployeeListItem {
  /** Identifier of the object. */
  id: string
  name: string
  businessName?: string
  mode: 'off' | 'suggestive' | 'auto-pilot'
  channels: string[]
  waitTime: number
  waitTimeUnit: 'minutes' | 'seconds'
  sleepEnabled: boolean
  sleepTime?: number
  sleepTimeUnit?: 'hours' | 'minutes' | 'seconds'
  actions: { [name: string]: Json }[]
  isPrimary: boolean
  autoPilotMaxMessages: number
  goal?: { [name: string]: Json }
  knowledgeBaseIds?: string[]
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  sleepOnManualMessage?: boolean
  sleepOnWorkflowMessage?: boolean
}

export interface UpdateEmployee {
  name?: string | undefined
  businessName?: string | undefined
  mode?: 'off' | 'suggestive' | 'auto-pilot' | undefined
  channels?: ('IG' | 'FB' | 'SMS' | 'WebChat' | 'WhatsApp' | 'Live_Chat')[] | undefined
  isPrimary?: boolean | undefined
  waitTime?: number | undefined
  waitTimeUnit?: 'minutes' | 'seconds' | undefined
  sleepEnabled?: boolean | undefined
  sleepTime?: number | undefined
  sleepTimeUnit?: 'hours' | 'minutes' | 'seconds' | undefined
  personality?: string | undefined
  goal?: string | undefined
  instructions?: string | undefined
  autoPilotMaxMessages: number
  knowledgeBaseIds?: string[] | undefined
  respondToImages?: boolean | undefined
  respondToAudio?: boolean | undefined
  sleepOnManualMessage?: boolean | undefined
  sleepOnWorkflowMessage?: boolean | undefined
}

export interface FetchAIResponseDetails {
  prompt: string
  intent?: string
  responseMessage: string
  faqs?: Json[]
  website?: Json[]
  agentId?: string
  input?: string
  actionLogs: Json[]
  history: Json[]
  mode?: string
}

export interface Conversation {
  /** Identifier of the conversation. */
  id: string
  /** Identifier of the contact. */
  contactId: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Content of the latest message. */
  lastMessageBody: string
  /** Channel and kind of the latest message. */
  lastMessageType: 'TYPE_CALL' | 'TYPE_SMS' | 'TYPE_RCS' | 'TYPE_EMAIL' | 'TYPE_SMS_REVIEW_REQUEST' | 'TYPE_WEBCHAT' | 'TYPE_SMS_NO_SHOW_REQUEST' | 'TYPE_CAMPAIGN_SMS' | 'TYPE_CAMPAIGN_CALL' | 'TYPE_CAMPAIGN_EMAIL' | 'TYPE_CAMPAIGN_VOICEMAIL' | 'TYPE_FACEBOOK' | 'TYPE_CAMPAIGN_FACEBOOK' | 'TYPE_CAMPAIGN_MANUAL_CALL' | 'TYPE_CAMPAIGN_MANUAL_SMS' | 'TYPE_GMB' | 'TYPE_CAMPAIGN_GMB' | 'TYPE_REVIEW' | 'TYPE_INSTAGRAM' | 'TYPE_WHATSAPP' | 'TYPE_CUSTOM_SMS' | 'TYPE_CUSTOM_EMAIL' | 'TYPE_CUSTOM_PROVIDER_SMS' | 'TYPE_CUSTOM_PROVIDER_EMAIL' | 'TYPE_IVR_CALL' | 'TYPE_ACTIVITY_CONTACT' | 'TYPE_ACTIVITY_INVOICE' | 'TYPE_ACTIVITY_PAYMENT' | 'TYPE_ACTIVITY_OPPORTUNITY' | 'TYPE_LIVE_CHAT' | 'TYPE_LIVE_CHAT_INFO_MESSAGE' | 'TYPE_ACTIVITY_APPOINTMENT' | 'TYPE_FACEBOOK_COMMENT' | 'TYPE_INSTAGRAM_COMMENT' | 'TYPE_CUSTOM_CALL' | 'TYPE_INTERNAL_COMMENT' | 'TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG' | 'TYPE_TIKTOK' | 'TYPE_TIKTOK_COMMENT' | 'TYPE_ACTIVITY_WHATSAPP' | 'TYPE_FORM_SUBMISSION' | 'TYPE_SMS_REACTION'
  /** Kind of conversation, by its main channel. */
  type: 'TYPE_PHONE' | 'TYPE_EMAIL' | 'TYPE_FB_MESSENGER' | 'TYPE_REVIEW' | 'TYPE_GROUP_SMS'
  /** Number of messages that nobody has read. */
  unreadCount: number
  /** Full name of the contact. */
  fullName: string
  /** Full name of the contact, or of the company. */
  contactName: string
  /** Email address of the contact. */
  email: string
  /** Phone number of the contact. */
  phone: string
}

export interface GetConversationById {
  /** Identifier of the contact. */
  contactId: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Whether it is deleted. */
  deleted: boolean
  /** Whether the conversation is in the inbox. */
  inbox: boolean
  /** Kind of conversation, as a number. */
  type: number
  /** Number of messages that nobody has read. */
  unreadCount: number
  /** Identifier of the user who is responsible for the conversation. */
  assignedTo?: string
  /** Identifier of the conversation. */
  id: string
  /** Whether the conversation is starred. */
  starred?: boolean
}

export interface UpdateConversation {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Number of messages that nobody has read. */
  unreadCount?: number | undefined
  /** Whether the conversation is starred. */
  starred?: boolean | undefined
  /** Feedback on the conversation. */
  feedback?: { [name: string]: Json } | 'positive' | 'negative' | undefined
}

export interface ConversationsConversation {
  /** Identifier of the conversation. */
  id?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the contact. */
  contactId: string
  /** Identifier of the user who is responsible for the conversation. */
  assignedTo?: string
  /** Identifier of the user who takes part. */
  userId?: string
  /** Content of the latest message. */
  lastMessageBody?: string
  /** When the latest message was sent or received. */
  lastMessageDate?: string
  /** Channel and kind of the latest message. */
  lastMessageType?: 'TYPE_CALL' | 'TYPE_SMS' | 'TYPE_RCS' | 'TYPE_EMAIL' | 'TYPE_SMS_REVIEW_REQUEST' | 'TYPE_WEBCHAT' | 'TYPE_SMS_NO_SHOW_REQUEST' | 'TYPE_CAMPAIGN_SMS' | 'TYPE_CAMPAIGN_CALL' | 'TYPE_CAMPAIGN_EMAIL' | 'TYPE_CAMPAIGN_VOICEMAIL' | 'TYPE_FACEBOOK' | 'TYPE_CAMPAIGN_FACEBOOK' | 'TYPE_CAMPAIGN_MANUAL_CALL' | 'TYPE_CAMPAIGN_MANUAL_SMS' | 'TYPE_GMB' | 'TYPE_CAMPAIGN_GMB' | 'TYPE_REVIEW' | 'TYPE_INSTAGRAM' | 'TYPE_WHATSAPP' | 'TYPE_CUSTOM_SMS' | 'TYPE_CUSTOM_EMAIL' | 'TYPE_CUSTOM_PROVIDER_SMS' | 'TYPE_CUSTOM_PROVIDER_EMAIL' | 'TYPE_IVR_CALL' | 'TYPE_ACTIVITY_CONTACT' | 'TYPE_ACTIVITY_INVOICE' | 'TYPE_ACTIVITY_PAYMENT' | 'TYPE_ACTIVITY_OPPORTUNITY' | 'TYPE_LIVE_CHAT' | 'TYPE_LIVE_CHAT_INFO_MESSAGE' | 'TYPE_ACTIVITY_APPOINTMENT' | 'TYPE_FACEBOOK_COMMENT' | 'TYPE_INSTAGRAM_COMMENT' | 'TYPE_CUSTOM_CALL' | 'TYPE_INTERNAL_COMMENT' | 'TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG' | 'TYPE_TIKTOK' | 'TYPE_TIKTOK_COMMENT' | 'TYPE_ACTIVITY_WHATSAPP' | 'TYPE_FORM_SUBMISSION' | 'TYPE_SMS_REACTION'
  /** Number of messages that nobody has read. */
  unreadCount?: number
  /** Whether the conversation is in the inbox. */
  inbox?: boolean
  /** Whether the conversation is starred. */
  starred?: boolean
  /** Whether it is deleted. */
  deleted: boolean
}

export interface UserSubscriptionChange {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Identifier of the contact. */
  contactId: string
  /** Email address whose subscription changes. */
  email: string
  /** What to change. */
  subscription_action: SubscriptionAction
  /** Legal reason for the change. */
  legal_reason?: string | undefined
  /** Explanation of the legal reason. */
  legal_description?: string | undefined
}

export interface SubscriptionAction {
  /** Kind of change: a default subtype, a custom one, or everything again (`resub_all`). */
  type: 'default' | 'custom' | 'resub_all'
  /** Name of the default subtype. */
  subtype_name?: 'One on One' | undefined
  /** Identifier of the custom subtype. */
  subtype_id?: string | undefined
  /** Status of the subscription afterwards. */
  subtype_status: 'subscribed' | 'unsubscribed'
}

export interface GetEmailMessage {
  /** Identifier of the message. */
  id: string
  /** Identifier of the message in the provider's system. */
  altId?: string
  /** Identifier of the email thread. */
  threadId: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the contact. */
  contactId: string
  /** Identifier of the conversation. */
  conversationId: string
  /** When the message was sent or received. */
  dateAdded: string
  /** Subject of the email. */
  subject?: string
  /** Content of the message. */
  body: string
  /** Whether the contact sent the message (`inbound`) or received it. */
  direction: 'inbound' | 'outbound'
  /** Delivery status. */
  status?: 'pending' | 'scheduled' | 'sent' | 'delivered' | 'read' | 'undelivered' | 'connected' | 'failed' | 'opened'
  /** MIME type of the content, such as `text/plain`. */
  contentType: string
  /** Addresses of the attached files. */
  attachments?: string[]
  /** Email service that delivered the message. */
  provider?: string
  /** Address of the sender. */
  from: string
  /** Addresses of the recipients. */
  to: string[]
  /** Addresses of the recipients of copies. */
  cc?: string[]
  /** Addresses of the recipients of blind copies. */
  bcc?: string[]
  /** Identifier of the message that this one replies to. */
  replyToMessageId?: string
  /** What sent the message. */
  source?: 'workflow' | 'bulk_actions' | 'campaign' | 'api' | 'app'
  /** Identifier of the conversation provider (channel) of an app. */
  conversationProviderId?: string
}

export interface GetMessage {
  /** Identifier of the message. */
  id: string
  /** Kind of message, as a number; `messageType` is its name. */
  type: number
  /** Channel and kind of the message. */
  messageType: 'TYPE_CALL' | 'TYPE_SMS' | 'TYPE_RCS' | 'TYPE_EMAIL' | 'TYPE_SMS_REVIEW_REQUEST' | 'TYPE_WEBCHAT' | 'TYPE_SMS_NO_SHOW_REQUEST' | 'TYPE_CAMPAIGN_SMS' | 'TYPE_CAMPAIGN_CALL' | 'TYPE_CAMPAIGN_EMAIL' | 'TYPE_CAMPAIGN_VOICEMAIL' | 'TYPE_FACEBOOK' | 'TYPE_CAMPAIGN_FACEBOOK' | 'TYPE_CAMPAIGN_MANUAL_CALL' | 'TYPE_CAMPAIGN_MANUAL_SMS' | 'TYPE_GMB' | 'TYPE_CAMPAIGN_GMB' | 'TYPE_REVIEW' | 'TYPE_INSTAGRAM' | 'TYPE_WHATSAPP' | 'TYPE_CUSTOM_SMS' | 'TYPE_CUSTOM_EMAIL' | 'TYPE_CUSTOM_PROVIDER_SMS' | 'TYPE_CUSTOM_PROVIDER_EMAIL' | 'TYPE_IVR_CALL' | 'TYPE_ACTIVITY_CONTACT' | 'TYPE_ACTIVITY_INVOICE' | 'TYPE_ACTIVITY_PAYMENT' | 'TYPE_ACTIVITY_OPPORTUNITY' | 'TYPE_LIVE_CHAT' | 'TYPE_LIVE_CHAT_INFO_MESSAGE' | 'TYPE_ACTIVITY_APPOINTMENT' | 'TYPE_FACEBOOK_COMMENT' | 'TYPE_INSTAGRAM_COMMENT' | 'TYPE_CUSTOM_CALL' | 'TYPE_INTERNAL_COMMENT' | 'TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG' | 'TYPE_TIKTOK' | 'TYPE_TIKTOK_COMMENT' | 'TYPE_ACTIVITY_WHATSAPP' | 'TYPE_FORM_SUBMISSION' | 'TYPE_SMS_REACTION'
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the contact. */
  contactId: string
  /** Identifier of the conversation. */
  conversationId: string
  /** When the message was sent or received. */
  dateAdded: string
  /** Content of the message. */
  body?: string
  /** Whether the contact sent the message (`inbound`) or received it. */
  direction: 'inbound' | 'outbound'
  /** Delivery status. */
  status?: 'connected' | 'delivered' | 'failed' | 'opened' | 'pending' | 'read' | 'scheduled' | 'sent' | 'undelivered' | 'clicked' | 'opt_out' | 'queued'
  /** MIME type of the content, such as `text/plain`. */
  contentType: string
  /** Addresses of the attached files. */
  attachments?: string[]
  /** Details that depend on the channel, such as the duration of a call. */
  meta?: MessageMeta
  /** What sent the message. */
  source?: 'workflow' | 'bulk_actions' | 'campaign' | 'api' | 'app'
  /** Identifier of the user who sent the message. */
  userId?: string
  /** Identifier of the conversation provider (channel) of an app. */
  conversationProviderId?: string
  /** Identifier of the chat widget. */
  chatWidgetId?: string
}

export interface MessagePage {
  /** Identifier of the last message of this page, for the next request. */
  lastMessageId: string
  /** Whether there are further messages. */
  nextPage: boolean
  /** Messages, the latest first. */
  messages: GetMessage[]
}

export interface MessageMeta {
  /** Duration of the call, in seconds. */
  callDuration?: string
  /** Status of the call. */
  callStatus?: 'pending' | 'completed' | 'answered' | 'busy' | 'no-answer' | 'failed' | 'canceled' | 'voicemail'
  /** Details of the email, such as its message identifiers. */
  email?: { [name: string]: Json }
}

export interface SendMessage {
  /** Channel of the message. */
  type: 'SMS' | 'RCS' | 'Email' | 'WhatsApp' | 'IG' | 'FB' | 'Custom' | 'Live_Chat' | 'TIKTOK'
  /** Kind of message within the channel; not documented. */
  subType?: { [name: string]: Json } | undefined
  /** Identifier of the contact who receives the message. */
  contactId: string
  /** Identifier of the appointment that the message is about. */
  appointmentId?: string | undefined
  /** Addresses of files to attach. */
  attachments?: string[] | undefined
  /** Address of the sender. */
  emailFrom?: string | undefined
  /** Addresses of the recipients of copies. */
  emailCc?: string[] | undefined
  /** Addresses of the recipients of blind copies. */
  emailBcc?: string[] | undefined
  /** Content of an email, as HTML. */
  html?: string | undefined
  /** Content of the message. */
  message?: string | undefined
  /** Subject of the email. */
  subject?: string | undefined
  /** Identifier of the message to reply to. */
  replyMessageId?: string | undefined
  /** Identifier of the template to send. */
  templateId?: string | undefined
  /** Identifier of the email thread. */
  threadId?: string | undefined
  /** When to send the message, in epoch seconds; at once where absent. */
  scheduledTimestamp?: number | undefined
  /** Identifier of the conversation provider (channel) of an app. */
  conversationProviderId?: string | undefined
  /** Address of the recipient, where it is not the contact's primary one. */
  emailTo?: string | undefined
  /** Identifier of the subscription subtype that the message belongs to. */
  customSubtypeId?: string | undefined
  /** Whether to reply to the sender or to all recipients. */
  emailReplyMode?: 'reply' | 'reply_all' | undefined
  /** Phone number of the sender, such as `+12015550123`. */
  fromNumber?: string | undefined
  /** Phone number of the recipient, such as `+12015550123`. */
  toNumber?: string | undefined
  /** What to forward, and to whom. */
  forward?: ForwardConfig | undefined
  /** Delivery status. */
  status?: 'delivered' | 'failed' | 'pending' | 'read' | undefined
  /** Whether the server chooses the sending time. */
  usesNativeSchedulingAi?: boolean | undefined
  /** Period within which the best sending time is chosen. */
  optimizationPeriod?: '24h' | '48h' | '72h' | undefined
}

export interface ForwardConfig {
  /** Whether the message is a forwarded one. */
  isForwarded: boolean
  /** Whether to forward the whole email thread. */
  forwardWholeThread?: boolean | undefined
  /** Identifier of the message to forward. */
  messageId?: string | undefined
  /** Identifier of the email to forward. */
  emailMessageId?: string | undefined
  /** Identifier of the contact of the original message. */
  sourceContactId?: string | undefined
  /** Identifier of the conversation of the original message. */
  sourceConversationId?: string | undefined
  /** Email address of the recipient. */
  toEmail?: string | undefined
  /** Identifier of the contact who receives the message. */
  recipientContactId?: string | undefined
  /** Identifier of the recipient's conversation. */
  recipientConversationId?: string | undefined
}

export interface ConversationsSendMessage {
  /** Identifier of the conversation. */
  conversationId: string
  /** Identifier of the single email, as opposed to its thread. */
  emailMessageId?: string
  /** Identifier of the message. */
  messageId: string
  /** Identifiers of the messages, where there are several. */
  messageIds?: string[]
  /** Message about the result. */
  msg?: string
  /** What was forwarded, and to whom. */
  forwardData?: Forward
  /** Delivery status. */
  status: 'delivered' | 'failed' | 'pending' | 'read'
}

export interface Forward {
  /** Whether to forward the whole email thread. */
  forwardWholeThread?: boolean
  /** Identifier of the message to forward. */
  messageId?: string
  /** Identifier of the email to forward. */
  emailMessageId?: string
  /** Identifier of the contact of the original message. */
  sourceContactId?: string
  /** Identifier of the conversation of the original message. */
  sourceConversationId?: string
  /** Email address of the recipient. */
  forwardToEmail?: string
  /** Identifier of the contact who receives the message. */
  recipientContactId?: string
  /** Identifier of the recipient's conversation. */
  recipientConversationId?: string
}

export interface ProcessMessage {
  /** Channel of the message. */
  type: 'SMS' | 'RCS' | 'Email' | 'WhatsApp' | 'GMB' | 'IG' | 'FB' | 'Custom' | 'WebChat' | 'Live_Chat' | 'Call' | 'IVR_Call' | 'Campaign_Call' | 'Campaign_VoiceMail' | 'TIKTOK' | 'ALL_IN_ONE_CHAT' | 'FORM_SUBMISSION'
  /** Addresses of the attached files. */
  attachments?: string[] | undefined
  /** Content of the message. */
  message?: string | undefined
  /** Identifier of the conversation. */
  conversationId: string
  /** Identifier of the contact. */
  contactId: string
  /** Identifier of the conversation provider (channel) of an app. */
  conversationProviderId: string
  /** Content of an email, as HTML. */
  html?: string | undefined
  /** Subject of the email. */
  subject?: string | undefined
  /** Address of the sender. */
  emailFrom?: string | undefined
  /** Address of the recipient. */
  emailTo?: string | undefined
  /** Addresses of the recipients of copies. */
  emailCc?: string[] | undefined
  /** Addresses of the recipients of blind copies. */
  emailBcc?: string[] | undefined
  /** Identifier of the email that this one replies to. */
  emailMessageId?: string | undefined
  /** Identifier of the message in your system. */
  altId?: string | undefined
  /** Whether the contact sent the message (`inbound`) or received it. */
  direction?: 'inbound' | 'outbound' | undefined
  /** When the message was sent or received; now where absent. */
  date?: string | undefined
  /** Details of the call. */
  call?: CallData | undefined
}

export interface CallData {
  /** Phone number that was called. */
  to?: string | undefined
  /** Phone number of the caller. */
  from?: string | undefined
  /** Status of the call. */
  status?: 'pending' | 'completed' | 'answered' | 'busy' | 'no-answer' | 'failed' | 'canceled' | 'voicemail' | undefined
}

export interface ConversationsProcessMessage {
  /** Whether the operation succeeded. */
  success: boolean
  /** Identifier of the conversation. */
  conversationId: string
  /** Identifier of the message. */
  messageId: string
  /** Message about the result. */
  message: string
  /** Identifier of the contact. */
  contactId?: string
  /** When it was added. */
  dateAdded?: string
  /** Identifier of the single email, as opposed to its thread. */
  emailMessageId?: string
}

export interface ProcessOutboundMessage {
  /** Channel of the message. */
  type: 'Call'
  /** Addresses of the attached files. */
  attachments?: string[] | undefined
  /** Identifier of the conversation. */
  conversationId: string
  /** Identifier of the conversation provider (channel) of an app. */
  conversationProviderId: string
  /** Identifier of the message in your system. */
  altId?: string | undefined
  /** When the message was sent or received; now where absent. */
  date?: string | undefined
  /** Details of the call. */
  call?: CallData | undefined
}

export interface UploadFiles {
  /** Identifier of the conversation. */
  conversationId: string
  /** Identifier of the contact. */
  contactId: string
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Addresses of the files to attach. */
  attachmentUrls: string[]
  /** Identifier of the chat service. */
  chatServiceSid?: string | undefined
  /** Whether the conversation is a group SMS: `true` or `false`. */
  isGroupSms?: string | undefined
}

export interface InitiateFileUpload {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Identifier of the conversation. */
  conversationId: string
  /** Name of the file. */
  filename: string
  /** MIME type of the file, such as `image/png`. */
  contentType: string
  /** Size of the file, in bytes. */
  fileSize?: number | undefined
  /** Channel that the file is for. */
  channel: string
}

export interface ConversationsInitiateFileUpload {
  /** Address to upload the file to. */
  uploadUrl: string
  /** Identifier of the upload. */
  uploadId: string
  /** Path of the file in the storage. */
  filePath: string
  /** When the upload address expires. */
  expiresAt: number
  /** Maximum size of the file. */
  maxFileSize: number
}

export interface CompleteFileUpload {
  /** Identifier of the upload. */
  uploadId: string
  /** Path of the file in the storage. */
  filePath: string
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Identifier of the conversation. */
  conversationId: string
  /** Name of the file. */
  filename: string
}

export interface ConversationsError {
  /** Error code. */
  code: string
  /** Kind of error. */
  type: string
  /** Explanation of the error. */
  message: string
}

export interface GetMessageTranscription {
  /** Number of the audio channel. */
  mediaChannel: number
  /** Position of the sentence, from 0. */
  sentenceIndex: number
  /** Start of the sentence in the recording. */
  startTime: number
  /** End of the sentence in the recording. */
  endTime: number
  /** The spoken sentence. */
  transcript: string
  /** How certain the transcription is. */
  confidence: number
}

export interface ConversationCreate {
  /** Identifier of the conversation. */
  id: string
  /** When it was last changed. */
  dateUpdated: string
  /** When it was added. */
  dateAdded: string
  /** Whether it is deleted. */
  deleted: boolean
  /** Identifier of the contact. */
  contactId: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** When the latest message was sent or received. */
  lastMessageDate: string
  /** Identifier of the user who is responsible for the conversation. */
  assignedTo?: string
}

export interface EmailEvents {
  /** Number of recipients who received the email. */
  delivered?: number | undefined
  /** Number of recipients who opened the email. */
  opened?: number | undefined
  /** Number of recipients who clicked a link. */
  clicked?: number | undefined
  /** Number of recipients who replied. */
  replied?: number | undefined
  /** Number of recipients for whom the delivery failed. */
  failed?: number | undefined
  /** Number of recipients for whom the email was accepted. */
  accepted?: number | undefined
  /** Number of recipients for whom the email was rejected. */
  rejected?: number | undefined
  /** Number of recipients who unsubscribed. */
  unsubscribed?: number | undefined
  /** Number of recipients who reported the email as spam. */
  complained?: number | undefined
  /** Number of emails that were stored. */
  stored?: number | undefined
}

export interface UpdateRecipientMessageStatus {
  /** Email address of the recipient. */
  emailId: string
  /** Delivery status. */
  status: 'pending' | 'scheduled' | 'sent' | 'delivered' | 'read' | 'undelivered' | 'connected' | 'failed' | 'opened' | 'clicked'
  /** Why the delivery failed. */
  failReason?: string | undefined
}

export interface ProductInterface {
  title: string
  description: string
  imageUrl?: string | undefined
  categories: CategoryInterface[]
  instructorDetails?: InstructorDetails | undefined
}

export interface CategoryInterface {
  title: string
  visibility: 'published' | 'draft'
  thumbnailUrl?: string | undefined
  posts?: PostInterface[] | undefined
  subCategories?: SubCategoryInterface[] | undefined
}

export interface PostInterface {
  title: string
  visibility: 'published' | 'draft'
  thumbnailUrl?: string | undefined
  contentType: 'video' | 'assignment' | 'quiz'
  description: string
  bucketVideoUrl?: string | undefined
  postMaterials?: PostMaterialInterface[] | undefined
}

export interface PostMaterialInterface {
  title: string
  type: 'pdf' | 'image' | 'docx' | 'pptx' | 'xlsx' | 'html' | 'dotx' | 'epub' | 'webp' | 'gdoc' | 'mp3' | 'doc' | 'txt' | 'zip' | 'ppt' | 'key' | 'htm' | 'xls' | 'odp' | 'odt' | 'rtf' | 'm4a' | 'ods' | 'mp4' | 'ai' | 'avi' | 'mov' | 'wmv' | 'mkv' | 'wav' | 'flac' | 'ogg' | 'png' | 'jpeg' | 'jpg' | 'gif' | 'bmp' | 'tiff' | 'svg' | 'odg' | 'sxw' | 'sxc' | 'sxi' | 'rar' | '7z' | 'json' | 'xml' | 'csv' | 'md' | 'obj' | 'stl' | 'woff' | 'ttf'
  url: string
}

export interface SubCategoryInterface {
  title: string
  visibility: 'published' | 'draft'
  thumbnailUrl?: string | undefined
  posts?: PostInterface[] | undefined
}

export interface InstructorDetails {
  name: string
  description: string
}

export interface ICustomField {
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Display name. */
  name?: string
  /** Description of the field. */
  description?: string
  /** Placeholder that is shown while the field is empty. */
  placeholder?: string
  /** Whether the field is available in forms. */
  showInForms: boolean
  /** Options to choose from. */
  options?: CustomFieldsOption[]
  /** Accepted file extensions, for a field of type `FILE_UPLOAD`. */
  acceptedFormats?: '.pdf' | '.docx' | '.doc' | '.jpg' | '.jpeg' | '.png' | '.gif' | '.csv' | '.xlsx' | '.xls' | 'all'
  /** Identifier of the custom field or folder. */
  id: string
  /** Key of the object, such as `custom_objects.pet`. */
  objectKey: string
  /** Data type of the field. */
  dataType: 'TEXT' | 'LARGE_TEXT' | 'NUMERICAL' | 'PHONE' | 'MONETORY' | 'CHECKBOX' | 'SINGLE_OPTIONS' | 'MULTIPLE_OPTIONS' | 'DATE' | 'TEXTBOX_LIST' | 'FILE_UPLOAD' | 'RADIO'
  /** Identifier of the folder that contains the field. */
  parentId: string
  /** Key of the field, such as `custom_objects.pet.name`. */
  fieldKey: string
  /** Whether values beside the options are allowed, for a field of type `RADIO`. */
  allowCustomOption?: boolean
  /** Maximum number of files, for a field of type `FILE_UPLOAD`. */
  maxFileLimit?: number
  /** When it was added. */
  dateAdded: string
  /** When it was last changed. */
  dateUpdated: string
}

export interface CustomFieldsOption {
  /** Key of the option. */
  key: string
  /** Label of the option. */
  label: string
  /** Address of the option's image. */
  url?: string | undefined
}

export interface UpdateCustomFields {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Display name. */
  name?: string | undefined
  /** Description of the field. */
  description?: string | undefined
  /** Placeholder that is shown while the field is empty. */
  placeholder?: string | undefined
  /** Whether the field is available in forms. */
  showInForms: boolean
  /** Options to choose from. */
  options?: CustomFieldsOption[] | undefined
  /** Accepted file extensions, for a field of type `FILE_UPLOAD`. */
  acceptedFormats?: '.pdf' | '.docx' | '.doc' | '.jpg' | '.jpeg' | '.png' | '.gif' | '.csv' | '.xlsx' | '.xls' | 'all' | undefined
  /** Maximum number of files, for a field of type `FILE_UPLOAD`. */
  maxFileLimit?: number | undefined
}

export interface ICustomFieldFolder {
  /** Identifier of the custom field or folder. */
  id: string
  /** Key of the object, such as `custom_objects.pet`. */
  objectKey: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Display name. */
  name: string
}

export interface CreateCustomFields {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Display name. */
  name?: string | undefined
  /** Description of the field. */
  description?: string | undefined
  /** Placeholder that is shown while the field is empty. */
  placeholder?: string | undefined
  /** Whether the field is available in forms. */
  showInForms: boolean
  /** Options to choose from. */
  options?: CustomFieldsOption[] | undefined
  /** Accepted file extensions, for a field of type `FILE_UPLOAD`. */
  acceptedFormats?: '.pdf' | '.docx' | '.doc' | '.jpg' | '.jpeg' | '.png' | '.gif' | '.csv' | '.xlsx' | '.xls' | 'all' | undefined
  /** Data type of the field. */
  dataType: 'TEXT' | 'LARGE_TEXT' | 'NUMERICAL' | 'PHONE' | 'MONETORY' | 'CHECKBOX' | 'SINGLE_OPTIONS' | 'MULTIPLE_OPTIONS' | 'DATE' | 'TEXTBOX_LIST' | 'FILE_UPLOAD' | 'RADIO' | 'EMAIL'
  /** Key of the field, such as `custom_objects.pet.name`. */
  fieldKey: string
  /** Key of the object, such as `custom_objects.pet`. */
  objectKey: string
  /** Maximum number of files, for a field of type `FILE_UPLOAD`. */
  maxFileLimit?: number | undefined
  /** Whether values beside the options are allowed, for a field of type `RADIO`. */
  allowCustomOption?: boolean | undefined
  /** Identifier of the folder that contains the field. */
  parentId: string
}

export interface CustomMenu {
  /** Identifier of the object. */
  id?: string
  icon?: IconSchemaOptional
  title?: string
  url?: string
  order?: number
  showOnCompany?: boolean
  showOnLocation?: boolean
  showToAllLocations?: boolean
  locations?: string[]
  openMode?: 'iframe' | 'new_tab' | 'current_tab'
  userRole?: 'all' | 'admin' | 'user'
  allowCamera?: boolean
  allowMicrophone?: boolean
}

export interface IconSchemaOptional {
  name?: string | undefined
  fontFamily?: 'fab' | 'fas' | 'far' | undefined
}

export interface UpdateCustomMenu {
  title?: string | undefined
  url?: string | undefined
  icon?: IconSchemaOptional | undefined
  showOnCompany?: boolean | undefined
  showOnLocation?: boolean | undefined
  showToAllLocations?: boolean | undefined
  openMode?: 'iframe' | 'new_tab' | 'current_tab' | undefined
  locations?: string[] | undefined
  userRole?: 'all' | 'admin' | 'user' | undefined
  allowCamera?: boolean | undefined
  allowMicrophone?: boolean | undefined
}

export interface DeleteCustomMenuSuccessful {
  /** Whether the operation succeeded. */
  success?: boolean
  message?: string
  deletedMenuId?: string
  deletedAt?: string
}

export interface CreateCustomMenu {
  title: string
  url: string
  icon: Icon
  showOnCompany: boolean
  showOnLocation: boolean
  showToAllLocations: boolean
  openMode: 'iframe' | 'new_tab' | 'current_tab'
  locations: string[]
  userRole: 'all' | 'admin' | 'user'
  allowCamera?: boolean | undefined
  allowMicrophone?: boolean | undefined
}

export interface Icon {
  name: string
  fontFamily: 'fab' | 'fas' | 'far'
}

export interface EmailVerifiedV3 {
  reason?: string[]
  result: 'deliverable' | 'undeliverable' | 'do_not_send' | 'unknown' | 'catch_all'
  risk: 'high' | 'low' | 'medium' | 'unknown'
  address: string
  leadConnectorRecommendation?: LeadConnectorRecommendation
}

export interface LeadConnectorRecommendation {
  isEmailValid?: boolean
}

export interface EmailNotVerified {
  verified: boolean
  message?: string
  address?: string
}

export interface Schedule {
  name: string
  repeatAfter: string
  /** Identifier of the object. */
  id: string
  parentId: string
  childCount: number
  campaignType: string
  bulkActionVersion: string
  /** Identifier of the object. */
  _id: string
  status: string
  sendDays: string[]
  /** Whether it is deleted. */
  deleted: boolean
  migrated: boolean
  archived: boolean
  hasTracking: boolean
  isPlainText: boolean
  hasUtmTracking: boolean
  enableResendToUnopened: boolean
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the template. */
  templateId: string
  templateType: string
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  __v: number
  documentId: string
  downloadUrl: string
  templateDataDownloadUrl: string
  child: string[]
}

export interface FetchBuilderSuccesful {
  name?: string
  updatedBy?: string
  isPlainText?: boolean
  lastUpdated?: string
  /** When it was added. */
  dateAdded?: string
  previewUrl?: string
  /** Identifier of the object. */
  id?: string
  version?: string
  templateType?: string
}

export interface CreateBuilder {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  title?: string | undefined
  type: 'html' | 'folder' | 'import' | 'builder' | 'blank'
  updatedBy?: string | undefined
  builderVersion?: '1' | '2' | undefined
  name?: string | undefined
  parentId?: string | undefined
  templateDataUrl?: string | undefined
  importProvider: 'mailchimp' | 'active_campaign' | 'kajabi'
  importURL?: string | undefined
  templateSource?: string | undefined
  isPlainText?: boolean | undefined
}

export interface SaveBuilderData {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Identifier of the template. */
  templateId: string
  updatedBy: string
  dnd: IBuilderJsonMapper
  html: string
  editorType: 'html' | 'builder'
  previewText?: string | undefined
  isPlainText?: boolean | undefined
}

export interface IBuilderJsonMapper {
  elements: string[]
  attrs: { [name: string]: Json }
  templateSettings: { [name: string]: Json }
}

export interface BuilderUpdateSuccessful {
  ok?: string
  traceId?: string
  previewUrl?: string
  templateDownloadUrl?: string
}

export interface TemplateListItemPublicV2 {
  /** Identifier of the object. */
  id: string
  name: string
  type: 'template' | 'folder'
  isPlainText?: boolean
  /** When it was last changed. */
  updatedAt?: string
  /** When it was created. */
  createdAt?: string
  previewUrl?: string
  editorType?: 'html' | 'builder' | 'text'
  childCount?: number
  hasChildren?: boolean
  parentFolderId?: string
}

export interface CreateTemplatePublicV2 {
  name: string
  editorType: 'html' | 'text'
  editorContent?: string | undefined
  parentFolderId?: string | undefined
  subjectLine?: string | undefined
  fromName?: string | undefined
  fromEmail?: string | undefined
  previewText?: string | undefined
  /** Identifier of the user. */
  userId?: string | undefined
}

export interface EmailsCreateTemplatePublicV2 {
  /** Identifier of the object. */
  id: string
  name: string
  editorType: 'html' | 'text'
  isPlainText: boolean
  parentFolderId?: string
  fromName?: string
  fromEmail?: string
  subjectLine?: string
  previewText?: string
  previewUrl?: string
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
  traceId?: string
}

export interface ImportTemplatePublicV2 {
  importProvider: 'mailchimp' | 'active_campaign'
  importUrl: string
  name?: string | undefined
  parentFolderId?: string | undefined
  /** Identifier of the user. */
  userId?: string | undefined
}

export interface CreateTemplateFolderPublicV2 {
  /** Identifier of the object. */
  id: string
  name: string
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
  traceId?: string
}

export interface GetTemplatePublicV2 {
  /** Identifier of the object. */
  id: string
  name: string
  editorType: 'html' | 'builder' | 'text'
  isPlainText: boolean
  parentFolderId?: string
  fromName?: string
  fromEmail?: string
  subject?: string
  previewText?: string
  editorContentUrl?: string
  /** Whether it is deleted. */
  deleted: boolean
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
  traceId?: string
}

export interface UpdateTemplatePublicV2 {
  name?: string | undefined
  editorContent?: string | undefined
  editorType?: 'html' | 'text' | undefined
  previewText?: string | undefined
  subjectLine?: string | undefined
  fromName?: string | undefined
  fromEmail?: string | undefined
  archived?: boolean | undefined
  parentFolderId?: string | undefined
  /** Identifier of the user. */
  userId?: string | undefined
}

export interface EmailsUpdateTemplatePublicV2 {
  /** Identifier of the object. */
  id: string
  name: string
  archived: boolean
  fromName: string
  fromEmail: string
  subjectLine: string
  previewText: string
  previewUrl: string
  editorType?: 'html' | 'text'
  isPlainText?: boolean
  parentFolderId?: string
  /** When it was last changed. */
  updatedAt?: string
  /** When it was created. */
  createdAt?: string
  traceId?: string
}

export interface GetCampaignStatsPublicV2 {
  /** Identifier of the location (sub-account). */
  locationId?: string
  source: 'email-campaigns' | 'workflow-campaigns' | 'bulk-actions'
  sourceId: string
  subSourceId?: string
  stats: EmailStatsNumbersPublicV2
  traceId?: string
}

export interface EmailStatsNumbersPublicV2 {
  sent: number
  accepted: number
  delivered: number
  opened: number
  clicked: number
  unsubscribed: number
  complained: number
  permanentFail: number
  temporaryFail: number
  rejected: number
  failed: number
  replied: number
  openRate: number
  clickRate: number
  unsubscribeRate: number
  complaintRate: number
  bounceRate: number
  replyRate: number
}

export interface EmailCampaignPublicV2 {
  /** Identifier of the object. */
  id: string
  source?: string
  sourceId?: string
  name?: string
  status?: 'all' | 'sent' | 'failed' | 'archived' | 'draft' | 'processing' | 'scheduled' | 'cancelled' | 'paused'
  campaignType?: string
  campaignCategory?: string
  variations?: EmailCampaignVariationPublicV2[]
  /** Whether it is deleted. */
  deleted: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface EmailCampaignVariationPublicV2 {
  sourceId: string
  isWinner: boolean
}

export interface CreateEmailCampaignPublicV2 {
  name: string
  editorType: 'html' | 'text'
  /** Identifier of the template. */
  templateId?: string | undefined
  editorContent?: string | undefined
  parentFolderId?: string | undefined
  timeZone: string
  /** Identifier of the user. */
  userId: string
  userName?: string | undefined
}

export interface EmailsCreateEmailCampaignPublicV2 {
  /** Identifier of the object. */
  id: string
  source?: string
  sourceId?: string
  name?: string
  status?: 'all' | 'sent' | 'failed' | 'archived' | 'draft' | 'processing' | 'scheduled' | 'cancelled' | 'paused'
  campaignType?: string
  campaignCategory?: string
  variations?: EmailCampaignVariationPublicV2[]
  /** Whether it is deleted. */
  deleted: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  traceId?: string
}

export interface GetEmailCampaignPublicV2 {
  /** Identifier of the object. */
  id: string
  source?: string
  sourceId?: string
  name?: string
  status?: 'all' | 'sent' | 'failed' | 'archived' | 'draft' | 'processing' | 'scheduled' | 'cancelled' | 'paused'
  campaignType?: string
  campaignCategory?: string
  variations?: EmailCampaignVariationPublicV2[]
  editorType?: 'html' | 'builder' | 'text'
  isPlainText?: boolean
  editorContentUrl?: string
  fromName?: string
  fromEmail?: string
  subject?: string
  replyToAddress?: string
  previewText?: string
  /** Whether it is deleted. */
  deleted: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  traceId?: string
}

export interface WorkflowCampaignPublicV2 {
  /** Identifier of the object. */
  id: string
  name?: string
  status?: 'published' | 'draft'
  source?: string
  sourceId?: string
  /** Whether it is deleted. */
  deleted?: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface GetWorkflowCampaignPublicV2 {
  /** Identifier of the object. */
  id: string
  name?: string
  status?: 'published' | 'draft'
  source?: string
  sourceId?: string
  subSources?: WorkflowCampaignSubSourcePublicV2[]
  /** Whether it is deleted. */
  deleted?: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  traceId?: string
}

export interface WorkflowCampaignSubSourcePublicV2 {
  /** Identifier of the object. */
  id: string
  name?: string
  subject?: string
  fromName?: string
  fromEmail?: string
  previewText?: string
  editorType?: 'html' | 'builder' | 'text'
  isPlainText?: boolean
  editorContentUrl?: string
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
}

export interface BulkActionCampaignPublicV2 {
  /** Identifier of the object. */
  id: string
  source?: string
  sourceId?: string
  name?: string
  status: 'processing' | 'scheduled' | 'paused' | 'complete' | 'cancelled'
  scheduleType?: 'NOW' | 'SCHEDULED' | 'DRIP'
  /** Whether it is deleted. */
  deleted: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  completedAt?: string
  emailMetadata?: BulkActionCampaignEmailDetails
}

export interface BulkActionCampaignEmailDetails {
  subject?: string
  from?: string
  name?: string
  /** Identifier of the template. */
  templateId?: string
}

export interface GetBulkActionCampaignPublicV2 {
  /** Identifier of the object. */
  id: string
  source?: string
  sourceId?: string
  name?: string
  status: 'processing' | 'scheduled' | 'paused' | 'complete' | 'cancelled'
  scheduleType?: 'NOW' | 'SCHEDULED' | 'DRIP'
  fromName?: string
  fromEmail?: string
  subject?: string
  replyToAddress?: string
  previewText?: string
  editorType?: 'html' | 'builder' | 'text'
  isPlainText?: boolean
  editorContentUrl?: string
  /** Whether it is deleted. */
  deleted: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  completedAt?: string
  traceId?: string
}

export interface ScheduleCampaignPublicV2 {
  scheduleType: 'immediate' | 'scheduled' | 'batch' | 'rss' | 'smart_send'
  timeZone: string
  /** Identifier of the user. */
  userId: string
  userName?: string | undefined
  emailMeta: ScheduleCampaignEmailMetaPublicV2
  recipients: ScheduleCampaignRecipientsPublicV2
  sendDays?: ('Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun')[] | undefined
  scheduleConfig?: ScheduleCampaignScheduleConfigPublicV2 | undefined
  rssConfig?: ScheduleCampaignRssConfigPublicV2 | undefined
  abTestConfig?: ScheduleCampaignABTestConfigPublicV2 | undefined
}

export interface ScheduleCampaignEmailMetaPublicV2 {
  subject: string
  fromName: string
  fromEmail: string
  replyToAddress?: string | undefined
  previewText?: string | undefined
  attachments?: string[] | undefined
}

export interface ScheduleCampaignRecipientsPublicV2 {
  type: 'contact' | 'tag' | 'segment'
  /** Identifiers of the contacts. */
  contactIds?: string[] | undefined
  tagIds?: string[] | undefined
  segment?: 'engaged_last_7_days' | 'engaged_last_30_days' | 'engaged_last_60_days' | 'engaged_last_5_campaigns' | 'unengaged_last_5_campaigns' | undefined
  freezeList?: boolean | undefined
}

export interface ScheduleCampaignScheduleConfigPublicV2 {
  sendAt?: string | undefined
  batch?: ScheduleCampaignBatchConfigPublicV2 | undefined
  tracking?: ScheduleCampaignTrackingPublicV2 | undefined
  resend?: ScheduleCampaignResendPublicV2 | undefined
  emailPreferenceId?: string | undefined
}

export interface ScheduleCampaignBatchConfigPublicV2 {
  batchSize: number
  interval: number
  intervalUnit: 'minutes' | 'hours' | 'days'
  skipDays?: ('Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun')[] | undefined
  windowStart?: string | undefined
  windowEnd?: string | undefined
}

export interface ScheduleCampaignTrackingPublicV2 {
  clickTracking?: boolean | undefined
  utmTracking?: boolean | undefined
}

export interface ScheduleCampaignResendPublicV2 {
  enabled?: boolean | undefined
  waitHours?: number | undefined
  subject?: string | undefined
}

export interface ScheduleCampaignRssConfigPublicV2 {
  name: string
  rssFeedURL: string
  repeatAfter: 'every_day' | 'every_week' | 'every_month'
  repeatAfterTime: string
  rssFeedLimit?: number | undefined
  startAtDay?: 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday' | undefined
  startAtMonthDay?: string | undefined
  firstExecutionDate?: string | undefined
}

export interface ScheduleCampaignABTestConfigPublicV2 {
  testType: 'emailContent' | 'subjectLine'
  testDuration: number
  variationCount: number
  testSize: number
  winningCriteria: 'openRate' | 'clickRate'
  variations: ScheduleCampaignABTestVariationPublicV2[]
}

export interface ScheduleCampaignABTestVariationPublicV2 {
  subject?: string | undefined
  documentId?: string | undefined
}

export interface FormsSubmissionsSubmissions {
  /** Identifier of the submission. */
  id?: string
  /** Identifier of the contact. */
  contactId?: string
  /** When the submission was sent. */
  createdAt?: string
  /** Identifier of the form. */
  formId?: string
  /** Name from the submission. */
  name?: string
  /** Email address from the submission. */
  email?: string
  /** Values of all further fields. */
  others?: Others
}

export interface Others {
  /** Stands for any further field, by its name. */
  __submissions_other_field__?: string
  /** Stands for any custom field, by its identifier. */
  __custom_field_id__?: string
  /** Where and how the submission was made. */
  eventData?: EventData
  /** Names of the fields in their original order. */
  fieldsOriSequance?: string[]
}

export interface EventData {
  /** Value of Facebook's `_fbc` cookie, a click identifier. */
  fbc?: string
  /** Value of Facebook's `_fbp` cookie, a browser identifier. */
  fbp?: string
  /** The page with the form. */
  page?: PageDetails
  /** Kind of event, such as `page-visit`. */
  type?: string
  /** Domain of the page. */
  domain?: string
  /** Where the submission was made, such as `form`. */
  medium?: string
  /** Where the visitor came from. */
  source?: string
  /** Version of the event format. */
  version?: string
  /** Source of the ad that led to the page. */
  adSource?: string
  /** Identifier of the form or survey. */
  mediumId?: string
  /** Identifier of the page or funnel around the form. */
  parentId?: string
  /** Address of the page that linked to this one. */
  referrer?: string
  /** Identifier of the Facebook pixel event. */
  fbEventId?: string
  /** When the submission was made, in epoch milliseconds. */
  timestamp?: number
  /** Name of the page or funnel around the form. */
  parentName?: string
  /** Fingerprint of the browser. */
  fingerprint?: string
  /** Kind of page visit. */
  pageVisitType?: string
  /** Identifiers of the contact's sessions. */
  contactSessionIds?: ContactSessionIds | null
}

export interface PageDetails {
  /** Address of the page. */
  url?: string
  /** Title of the page. */
  title?: string
}

export interface ContactSessionIds {
  /** Identifiers of the sessions. */
  ids?: string[] | null
}

export interface FormsMeta {
  /** Total number of submissions. */
  total?: number
  /** Number of this page. */
  currentPage?: number
  /** Number of the next page; `null` on the last one. */
  nextPage?: number | null
  /** Number of the previous page; `null` on the first one. */
  prevPage?: number | null
}

export interface FormsParams {
  /** Identifier of the form. */
  id?: string
  /** Name of the form. */
  name?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
}

export interface CreateRedirectParams {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  domain: string
  path: string
  target: string
  action: 'funnel' | 'website' | 'url' | 'all'
}

export interface Redirect {
  /** Identifier of the object. */
  id: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  domain: string
  path: string
  pathLowercase: string
  type: string
  target: string
  action: string
}

export interface FunnelPage {
  /** Identifier of the object. */
  _id: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  funnelId: string
  name: string
  stepId: string
  /** Whether it is deleted. */
  deleted: string
  /** When it was last changed. */
  updatedAt: string
}

export interface GetTemplate {
  /** Identifier of the template. */
  _id: string
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** What `altId` identifies: a location. */
  altType?: 'location'
  /** Name of the template. */
  name: string
  /** The business that appears as the sender. */
  businessDetails: BusinessDetails
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** Discount. */
  discount?: Discount
  /** Items that are sold. */
  items: string[]
  /** Prefix of invoice numbers, such as `INV-`. */
  invoiceNumberPrefix?: string
  /** Total amount, in the units of `currency`. */
  total: number
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface BusinessDetails {
  /** Address of the logo. */
  logoUrl?: string | undefined
  /** Name of the business. */
  name?: string | undefined
  /** Phone number, such as `+12015550123`. */
  phoneNo?: string | undefined
  /** Address of the business. */
  address?: Address | undefined
  /** Address of the website. */
  website?: string | undefined
  /** Further values, such as a tax number. */
  customValues?: string[] | undefined
}

export interface Address {
  /** Street and house number. */
  addressLine1?: string | undefined
  /** Second line of the address. */
  addressLine2?: string | undefined
  /** City or town. */
  city?: string | undefined
  /** State, province or region. */
  state?: string | undefined
  /** Two-letter ISO 3166 code, such as `US`. */
  countryCode?: string | undefined
  /** Postal or ZIP code. */
  postalCode?: string | undefined
}

export interface Discount {
  /** Discount, as `type` says. */
  value?: number | undefined
  /** Whether `value` is a percentage or a fixed amount. */
  type: 'percentage' | 'fixed'
  /** Identifiers of the products that the discount applies to. */
  validOnProductIds?: string[] | undefined
}

export interface CreateInvoiceTemplate {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** Whether the template is for internal use. */
  internal?: boolean | undefined
  /** Name of the template. */
  name: string
  /** The business that appears as the sender. */
  businessDetails: BusinessDetails
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** Items that are sold. */
  items: InvoiceItem[]
  /** Whether taxes are calculated automatically. */
  automaticTaxesEnabled?: boolean | undefined
  /** Discount. */
  discount?: Discount | undefined
  /** Terms and notes, as HTML. */
  termsNotes?: string | undefined
  /** Title of the document, such as `INVOICE`. */
  title?: string | undefined
  /** Tips that customers can add. */
  tipsConfiguration?: TipsConfiguration | undefined
  /** Fees for late payments. */
  lateFeesConfiguration?: LateFeesConfiguration | undefined
  /** Prefix of invoice numbers, such as `INV-`. */
  invoiceNumberPrefix?: string | undefined
  /** Ways to pay. */
  paymentMethods?: PaymentMethod | undefined
  /** Files that are attached. */
  attachments?: string[] | undefined
  /** Further charges, such as processing fees. */
  miscellaneousCharges?: ProcessingFee | undefined
}

export interface InvoiceItem {
  /** Name of the item. */
  name: string
  /** Description of the item. */
  description?: string | undefined
  /** Identifier of the product. */
  productId?: string | undefined
  /** Identifier of the price. */
  priceId?: string | undefined
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** Price of one unit, in the units of `currency`. */
  amount: number
  /** Number of units. */
  qty: number
  /** Taxes that apply. */
  taxes?: ItemTax[] | undefined
  /** Identifier of the category for automatic taxes. */
  automaticTaxCategoryId?: string | undefined
  /** Whether the item is a setup fee. */
  isSetupFeeItem?: boolean | undefined
  /** Whether the item is paid once or repeatedly. */
  type?: 'one_time' | 'recurring' | undefined
  /** Whether `amount` includes taxes. */
  taxInclusive?: boolean | undefined
}

export interface ItemTax {
  /** Identifier of the tax. */
  _id: string
  /** Name of the tax. */
  name: string
  /** Rate, in percent. */
  rate: number
  /** How the tax is calculated: on top of the amount. */
  calculation?: 'exclusive' | undefined
  /** Description of the tax. */
  description?: string | undefined
  /** Tax number. */
  taxId?: string | undefined
}

export interface TipsConfiguration {
  /** Suggested tips, in percent. */
  tipsPercentage: string[]
  /** Whether customers can add tips. */
  tipsEnabled: boolean
}

export interface LateFeesConfiguration {
  /** Whether late fees apply. */
  enable: boolean
  /** Fee, as `type` says. */
  value: number
  /** Whether `value` is a percentage or a fixed amount. */
  type: 'fixed' | 'percentage'
  /** How often the fee is added. */
  frequency: LateFeesFrequency
  /** How long after the due date no fee applies. */
  grace?: LateFeesGrace | undefined
  /** Maximum amount of all fees. */
  maxLateFees?: LateFeesMaxFees | undefined
}

export interface LateFeesFrequency {
  /** Length of the period, in `interval`. */
  intervalCount: number
  /** Unit of `intervalCount`. */
  interval: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'one_time'
}

export interface LateFeesGrace {
  /** Length of the period, in `interval`. */
  intervalCount: number
  /** Unit of `intervalCount`. */
  interval: 'day'
}

export interface LateFeesMaxFees {
  /** How `value` is meant: a fixed amount. */
  type: 'fixed'
  /** Maximum amount. */
  value: number
}

export interface PaymentMethod {
  /** Settings for payments through Stripe. */
  stripe: StripePaymentMethod
}

export interface StripePaymentMethod {
  /** Whether only bank debits are possible. */
  enableBankDebitOnly: boolean
}

export interface ProcessingFee {
  /** Charges that are added. */
  charges: Json[][]
  /** Amount of the charges that were paid. */
  collectedMiscellaneousCharges?: number | undefined
  /** Charges that were paid. */
  paidCharges?: ProcessingFeePaidCharge[] | undefined
}

export interface ProcessingFeePaidCharge {
  /** Name of the charge. */
  name: string
  /** Rate or amount of the charge. */
  charge: number
  /** Amount of the charge. */
  amount: number
  /** Identifier of the charge. */
  _id: string
}

export interface UpdateInvoiceTemplate {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** Whether the template is for internal use. */
  internal?: boolean | undefined
  /** Name of the template. */
  name: string
  /** The business that appears as the sender. */
  businessDetails: BusinessDetails
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** Items that are sold. */
  items: InvoiceItem[]
  /** Discount. */
  discount?: Discount | undefined
  /** Terms and notes, as HTML. */
  termsNotes?: string | undefined
  /** Title of the document, such as `INVOICE`. */
  title?: string | undefined
  /** Further charges, such as processing fees. */
  miscellaneousCharges?: ProcessingFee | undefined
}

export interface GetSchedule {
  /** Identifier of the schedule. */
  _id: string
  /** Status of the schedule, such as `draft` or `scheduled`. */
  status: { [name: string]: Json }
  /** Whether real money moves; `false` for test payments. */
  liveMode: boolean
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** What `altId` identifies: a location. */
  altType?: 'location'
  /** Name of the schedule. */
  name: string
  /** When it is sent. */
  schedule?: ScheduleOptions
  /** Invoices that the schedule has created. */
  invoices: DefaultInvoice[]
  /** The business that appears as the sender. */
  businessDetails: BusinessDetails
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** The contact who receives it. */
  contactDetails: ContactDetails
  /** Discount. */
  discount?: Discount
  /** Items that are sold. */
  items: string[]
  /** Total amount, in the units of `currency`. */
  total: number
  /** Title of the invoices, such as `INVOICE`. */
  title: string
  /** Terms and notes, as HTML. */
  termsNotes: string
  /** Terms and notes, with variables filled in. */
  compiledTermsNotes: string
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface ScheduleOptions {
  /** When to run once. */
  executeAt?: string | undefined
  /** When to repeat. */
  rrule?: CustomRRuleOptions | undefined
}

export interface CustomRRuleOptions {
  /** Unit of `interval`. */
  intervalType: 'yearly' | 'monthly' | 'weekly' | 'daily' | 'hourly' | 'minutely' | 'secondly'
  /** Number of units between two repetitions. */
  interval: number
  /** First day of the series, such as `2026-11-24`. */
  startDate: string
  /** Time of day at which the series starts. */
  startTime?: string | undefined
  /** Last day of the series, such as `2027-11-30`. */
  endDate?: string | undefined
  /** Time of day at which the series ends. */
  endTime?: string | undefined
  /** Day of the month. */
  dayOfMonth?: number | undefined
  /** Day of the week. */
  dayOfWeek?: 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su' | undefined
  /** Week of the month. */
  numOfWeek?: number | undefined
  /** Month of the year. */
  monthOfYear?: 'jan' | 'feb' | 'mar' | 'apr' | 'may' | 'jun' | 'jul' | 'aug' | 'sep' | 'oct' | 'nov' | 'dec' | undefined
  /** Number of repetitions. */
  count?: number | undefined
  /** Number of days by which it is created in advance. */
  daysBefore?: number | undefined
  /** Whether the user has accepted the start date as the first one. */
  useStartAsPrimaryUserAccepted?: boolean | undefined
  /** How the series ends, such as by date or number. */
  endType?: string | undefined
}

export interface DefaultInvoice {
  /** Identifier of the invoice. */
  _id: string
  /** Status of the invoice. */
  status: 'draft' | 'sent' | 'payment_processing' | 'paid' | 'void' | 'partially_paid'
  /** Whether real money moves; `false` for test payments. */
  liveMode: boolean
  /** Amount that was paid. */
  amountPaid: number
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** What `altId` identifies: a location. */
  altType?: 'location'
  /** Name of the invoice. */
  name: string
  /** The business that appears as the sender. */
  businessDetails: { [name: string]: Json }
  /** Number of the invoice. */
  invoiceNumber: number
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** The contact who receives it. */
  contactDetails: { [name: string]: Json }
  /** Day on which it is issued, such as `2026-11-24`. */
  issueDate: string
  /** Day on which the payment is due, such as `2026-12-08`. */
  dueDate: string
  /** Discount. */
  discount?: { [name: string]: Json }
  /** Items of the invoice. */
  invoiceItems: string[]
  /** Total amount, in the units of `currency`. */
  total: number
  /** Title of the invoice, such as `INVOICE`. */
  title: string
  /** Amount that is still to be paid. */
  amountDue: number
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Whether taxes are calculated automatically. */
  automaticTaxesEnabled?: boolean
  /** Whether taxes were calculated automatically. */
  automaticTaxesCalculated?: boolean
  /** Installments. */
  paymentSchedule?: { [name: string]: Json }
}

export interface ContactDetails {
  /** Identifier of the contact. */
  id: string
  /** Full name of the contact. */
  name: string
  /** Phone number, such as `+12015550123`. */
  phoneNo: string
  /** Email address of the contact. */
  email: string
  /** Further email addresses. */
  additionalEmails?: AdditionalEmails[] | undefined
  /** Name of the contact's company. */
  companyName?: string | undefined
  /** Address of the contact. */
  address?: Address | undefined
  /** Values of custom fields. */
  customFields?: string[] | undefined
}

export interface AdditionalEmails {
  /** Email address. */
  email: string
}

export interface CreateInvoiceSchedule {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** Name of the schedule. */
  name: string
  /** The contact who receives it. */
  contactDetails: ContactDetails
  /** When it is sent. */
  schedule: ScheduleOptions
  /** Whether real money moves; `false` for test payments. */
  liveMode: boolean
  /** The business that appears as the sender. */
  businessDetails: BusinessDetails
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** Items that are sold. */
  items: InvoiceItem[]
  /** Whether taxes are calculated automatically. */
  automaticTaxesEnabled?: boolean | undefined
  /** Discount. */
  discount: Discount
  /** Terms and notes, as HTML. */
  termsNotes?: string | undefined
  /** Title of the invoices, such as `INVOICE`. */
  title?: string | undefined
  /** Tips that customers can add. */
  tipsConfiguration?: TipsConfiguration | undefined
  /** Fees for late payments. */
  lateFeesConfiguration?: LateFeesConfiguration | undefined
  /** Prefix of invoice numbers, such as `INV-`. */
  invoiceNumberPrefix?: string | undefined
  /** Ways to pay. */
  paymentMethods?: PaymentMethod | undefined
  /** Files that are attached. */
  attachments?: Attachments[] | undefined
  /** Further charges, such as processing fees. */
  miscellaneousCharges?: ProcessingFee | undefined
}

export interface Attachments {
  /** Identifier of the file. */
  id: string
  /** Name of the file. */
  name: string
  /** Address of the file. */
  url: string
  /** MIME type of the file. */
  type: string
  /** Size of the file, in bytes. */
  size: number
}

export interface UpdateInvoiceSchedule {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** Name of the schedule. */
  name: string
  /** The contact who receives it. */
  contactDetails: ContactDetails
  /** When it is sent. */
  schedule: ScheduleOptions
  /** Whether real money moves; `false` for test payments. */
  liveMode: boolean
  /** The business that appears as the sender. */
  businessDetails: BusinessDetails
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** Items that are sold. */
  items: InvoiceItem[]
  /** Discount. */
  discount: Discount
  /** Terms and notes, as HTML. */
  termsNotes?: string | undefined
  /** Title of the invoices, such as `INVOICE`. */
  title?: string | undefined
  /** Files that are attached. */
  attachments?: Attachments[] | undefined
  /** Further charges, such as processing fees. */
  miscellaneousCharges?: ProcessingFee | undefined
}

export interface AutoPaymentDetails {
  /** Whether payments are made automatically. */
  enable: boolean
  /** Kind of payment method, such as `card`. */
  type?: string | undefined
  /** Identifier of the payment method at the payment provider. */
  paymentMethodId?: string | undefined
  /** Identifier of the customer at the payment provider. */
  customerId?: string | undefined
  /** Details of the card. */
  card?: Card | undefined
  /** Bank account in the United States. */
  usBankAccount?: USBankAccount | undefined
  /** Account for SEPA direct debits. */
  sepaDirectDebit?: SepaDirectDebit | undefined
  /** Account for direct debits in the United Kingdom. */
  bacsDirectDebit?: BacsDirectDebit | undefined
  /** Account for direct debits in Australia. */
  becsDirectDebit?: BecsDirectDebit | undefined
  /** Identifier of the card. */
  cardId?: string | undefined
  /** Payment provider. */
  provider?: { [name: string]: Json } | undefined
}

export interface Card {
  /** Brand of the card, such as `visa`. */
  brand: string
  /** Last four digits of the card's number. */
  last4: string
}

export interface USBankAccount {
  /** Name of the bank. */
  bank_name: string
  /** Last four digits of the account's number. */
  last4: string
}

export interface SepaDirectDebit {
  /** Code of the bank. */
  bank_code: string
  /** Last four digits of the account's number. */
  last4: string
  /** Code of the branch. */
  branch_code: string
}

export interface BacsDirectDebit {
  /** Sort code of the bank. */
  sort_code: string
  /** Last four digits of the account's number. */
  last4: string
}

export interface BecsDirectDebit {
  /** BSB number of the bank. */
  bsb_number: string
  /** Last four digits of the account's number. */
  last4: string
}

export interface Text2Pay {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** Name of the invoice. */
  name: string
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** Items of the invoice. */
  items: InvoiceItem[]
  /** Terms and notes, as HTML. */
  termsNotes?: string | undefined
  /** Title of the invoice, such as `INVOICE`. */
  title?: string | undefined
  /** The contact who receives it. */
  contactDetails: ContactDetails
  /** Number of the invoice. */
  invoiceNumber?: string | undefined
  /** Day on which it is issued, such as `2026-11-24`. */
  issueDate: string
  /** Day on which the payment is due, such as `2026-12-08`. */
  dueDate?: string | undefined
  /** Recipients of the message. */
  sentTo: SentTo
  /** Whether real money moves; `false` for test payments. */
  liveMode: boolean
  /** Whether taxes are calculated automatically. */
  automaticTaxesEnabled?: boolean | undefined
  /** Installments. */
  paymentSchedule?: PaymentSchedule | undefined
  /** Fees for late payments. */
  lateFeesConfiguration?: LateFeesConfiguration | undefined
  /** Tips that customers can add. */
  tipsConfiguration?: TipsConfiguration | undefined
  /** Prefix of invoice numbers, such as `INV-`. */
  invoiceNumberPrefix?: string | undefined
  /** Ways to pay. */
  paymentMethods?: PaymentMethod | undefined
  /** Files that are attached. */
  attachments?: Attachments[] | undefined
  /** Further charges, such as processing fees. */
  miscellaneousCharges?: ProcessingFee | undefined
  /** Identifier of the invoice. */
  id?: string | undefined
  /** Whether to include the terms and notes. */
  includeTermsNote?: boolean | undefined
  /** Whether to save a draft or to send the invoice. */
  action: 'draft' | 'send'
  /** Identifier of the user who sends it. */
  userId: string
  /** Discount. */
  discount?: Discount | undefined
  /** The business that appears as the sender. */
  businessDetails?: BusinessDetails | undefined
}

export interface SentTo {
  /** Email addresses of the recipients. */
  email: string[]
  /** Addresses of the recipients of copies. */
  emailCc?: string[] | undefined
  /** Addresses of the recipients of blind copies. */
  emailBcc?: string[] | undefined
  /** Phone numbers of the recipients. */
  phoneNo?: string[] | undefined
}

export interface PaymentSchedule {
  /** Whether installments are percentages or fixed amounts. */
  type: 'fixed' | 'percentage'
  /** The installments. */
  schedules: string[]
}

export interface GetInvoiceSettings {
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** What `altId` identifies: a location. */
  altType?: 'location'
  /** Terms and notes on invoices. */
  termsNote?: string
  /** Terms and notes on estimates. */
  estimatesTermsNote?: string
  /** Title of invoices, at most 40 characters. */
  title?: string
  /** Title of estimates, at most 40 characters. */
  estimatesTitle?: string
  /** Prefix of invoice numbers, such as `INV-`. */
  invoiceNumberPrefix?: string
  /** Prefix of estimate numbers, such as `EST-`. */
  estimateNumberPrefix?: string
  /** Number of days until payment is due. */
  dueAfterXDays?: number
  /** Number of days until estimates expire. */
  estimatesExpireAfterXDays?: number
  /** Minimum of a partial payment, in percent. */
  minimumPercentagePartialPayment?: number
  /** Custom fields to show, at most 3. */
  customFields?: string[]
  /** Messages to customers and to the team. */
  customNotification?: CustomNotification
  /** The business that appears as the sender. */
  businessDetails?: InvoiceSettingsBusinessDetails
  /** Sender of messages. */
  senderConfiguration?: InvoiceSettingsSenderConfiguration
  /** Settings for items. */
  productSettings?: InvoiceProductSettings
  /** Reminders that are sent. */
  reminderSettings?: ReminderSettings
  /** Fees for late payments. */
  lateFeesConfiguration?: LateFeesConfiguration
  /** Tips that customers can add. */
  tipsConfiguration?: TipsConfiguration
  /** Ways to pay. */
  paymentMethods?: PaymentMethod
}

export interface CustomNotification {
  /** To the customer, with an invoice. */
  customerSendInvoice: CustomNotificationItem
  /** To the team, when a payment succeeds. */
  teamPaymentSuccess: CustomNotificationItem
  /** To the customer, when a payment succeeds. */
  customerPaymentSuccess: CustomNotificationItem
  /** To the team, when an automatic payment succeeds. */
  teamAutoPaymentSuccess: CustomNotificationItem
  /** To the customer, when an automatic payment succeeds. */
  customerAutoPaymentSuccess: CustomNotificationItem
  /** To the team, when a payment fails. */
  teamPaymentFailure: CustomNotificationItem
  /** To the customer, when a payment fails. */
  customerPaymentFailure: CustomNotificationItem
  /** To the team, when an automatic payment fails. */
  teamAutoPaymentFailure: CustomNotificationItem
  /** To the customer, when an automatic payment fails. */
  customerAutoPaymentFailure: CustomNotificationItem
  /** To the customer, about a coming automatic payment. */
  customerAutoPaymentInfo: CustomNotificationItem
  /** To the customer, when the amount of automatic payments changes. */
  customerAutoPaymentAmountChanged: CustomNotificationItem
  /** To the team, when an automatic payment is skipped. */
  teamAutoPaymentSkip: CustomNotificationItem
  /** To the team, when a recurring invoice cannot be sent. */
  teamRecurringSendInvoiceFailed: CustomNotificationItem
  /** To the customer, with an estimate. */
  customerSendEstimate: CustomNotificationItem
  /** To the team, when an estimate is accepted. */
  teamEstimateAccepted: CustomNotificationItem
  /** To the team, when an estimate is declined. */
  teamEstimateDeclined: CustomNotificationItem
}

export interface CustomNotificationItem {
  /** Whether the message is sent. */
  enabled: boolean
  /** Email template. */
  emailTemplate: string
  /** SMS template. */
  smsTemplate: string
  /** Name of the sender. */
  fromName?: string
  /** Email address of the sender. */
  fromEmail?: string
  /** Subject of the email. */
  emailSubject?: string
  /** Identifier of the email template that is used by default. */
  defaultEmailTemplateId?: string
}

export interface InvoiceSettingsBusinessDetails {
  /** Address of the logo. */
  logoUrl?: string
  /** Name of the business. */
  name: string
  /** Phone number, such as `+12015550123`. */
  phoneNo?: string
  /** Address of the business. */
  address?: InvoicesAddress
  /** Address of the website. */
  website?: string
  /** Further values, such as a tax number. */
  customValues?: string[]
}

export interface InvoicesAddress {
  /** Street and house number. */
  addressLine1?: string
  /** Second line of the address. */
  addressLine2?: string
  /** City or town. */
  city?: string
  /** State, province or region. */
  state?: string
  /** Two-letter ISO 3166 code, such as `US`. */
  countryCode?: string
  /** Postal or ZIP code. */
  postalCode?: string
}

export interface InvoiceSettingsSenderConfiguration {
  /** Name of the sender. */
  fromName?: string | undefined
  /** Email address of the sender. */
  fromEmail?: string | undefined
}

export interface InvoiceProductSettings {
  /** Whether items take the description of the product. */
  enableImportProductDescription?: boolean
  /** Whether items can do without a description. */
  descriptionOptional?: boolean
}

export interface ReminderSettings {
  /** Identifier of the email template that is used by default. */
  defaultEmailTemplateId: string
  /** The reminders. */
  reminders: Reminder[]
}

export interface Reminder {
  /** Whether the message is sent. */
  enabled: boolean
  /** Email template. */
  emailTemplate: string
  /** SMS template. */
  smsTemplate: string
  /** Subject of the email. */
  emailSubject: string
  /** Identifier of the reminder. */
  reminderId: string
  /** Name of the reminder. */
  reminderName: string
  /** Whether the reminder is sent before or after. */
  reminderTime: 'before' | 'after'
  /** Unit of `reminderNumber`. */
  intervalType: 'yearly' | 'monthly' | 'weekly' | 'daily' | 'hourly' | 'minutely' | 'secondly'
  /** Maximum number of reminders. */
  maxReminders: number
  /** Whether reminders begin when the invoice is sent or overdue. */
  reminderInvoiceCondition: 'invoice_sent' | 'invoice_overdue'
  /** Length of the period, in `intervalType`. */
  reminderNumber: number
  /** Start of the time within which reminders are sent. */
  startTime?: string
  /** End of the time within which reminders are sent. */
  endTime?: string
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string
}

export interface GetInvoice {
  /** Identifier of the invoice. */
  _id: string
  /** Status of the invoice. */
  status: 'draft' | 'sent' | 'payment_processing' | 'paid' | 'void' | 'partially_paid'
  /** Whether real money moves; `false` for test payments. */
  liveMode: boolean
  /** Amount that was paid. */
  amountPaid: number
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** What `altId` identifies: a location. */
  altType?: 'location'
  /** Name of the invoice. */
  name: string
  /** The business that appears as the sender. */
  businessDetails: { [name: string]: Json }
  /** Number of the invoice. */
  invoiceNumber: number
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** The contact who receives it. */
  contactDetails: { [name: string]: Json }
  /** Day on which it is issued, such as `2026-11-24`. */
  issueDate: string
  /** Day on which the payment is due, such as `2026-12-08`. */
  dueDate: string
  /** Discount. */
  discount?: { [name: string]: Json }
  /** Items of the invoice. */
  invoiceItems: string[]
  /** Total amount, in the units of `currency`. */
  total: number
  /** Title of the invoice, such as `INVOICE`. */
  title: string
  /** Amount that is still to be paid. */
  amountDue: number
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Whether taxes are calculated automatically. */
  automaticTaxesEnabled?: boolean
  /** Whether taxes were calculated automatically. */
  automaticTaxesCalculated?: boolean
  /** Installments. */
  paymentSchedule?: { [name: string]: Json }
  /** Amounts before and after tax and discount. */
  totalSummary: TotalSummary
  /** Reminders that are sent. */
  remindersConfiguration?: RemindersConfiguration
}

export interface TotalSummary {
  /** Amount before tax and discount. */
  subTotal: number
  /** Amount of the discount. */
  discount: number
  /** Amount of the taxes. */
  tax: number
}

export interface RemindersConfiguration {
  /** Reminders that were sent. */
  reminderExecutionDetailsList: { [name: string]: Json }
  /** Settings of the reminders. */
  reminderSettings: ReminderSettings
}

export interface UpdateInvoice {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** Name of the invoice. */
  name: string
  /** Title of the invoice, such as `INVOICE`. */
  title?: string | undefined
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** Description of the invoice. */
  description?: string | undefined
  /** The business that appears as the sender. */
  businessDetails?: BusinessDetails | undefined
  /** Number of the invoice. */
  invoiceNumber?: string | undefined
  /** Identifier of the contact. */
  contactId?: string | undefined
  /** The contact who receives it. */
  contactDetails?: ContactDetails | undefined
  /** Terms and notes, as HTML. */
  termsNotes?: string | undefined
  /** Discount. */
  discount?: Discount | undefined
  /** Items of the invoice. */
  invoiceItems: InvoiceItem[]
  /** Whether taxes are calculated automatically. */
  automaticTaxesEnabled?: boolean | undefined
  /** Whether real money moves; `false` for test payments. */
  liveMode?: boolean | undefined
  /** Day on which it is issued, such as `2026-11-24`. */
  issueDate: string
  /** Day on which the payment is due, such as `2026-12-08`. */
  dueDate: string
  /** Installments. */
  paymentSchedule?: PaymentSchedule | undefined
  /** Tips that customers can add. */
  tipsConfiguration?: TipsConfiguration | undefined
  /** Data for Xero; not documented. */
  xeroDetails?: { [name: string]: Json } | undefined
  /** Prefix of invoice numbers, such as `INV-`. */
  invoiceNumberPrefix?: string | undefined
  /** Ways to pay. */
  paymentMethods?: PaymentMethod | undefined
  /** Files that are attached. */
  attachments?: Attachments[] | undefined
  /** Further charges, such as processing fees. */
  miscellaneousCharges?: ProcessingFee | undefined
}

export interface SendInvoice {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** Identifier of the user who sends it. */
  userId: string
  /** How to send it. */
  action: 'sms_and_email' | 'send_manually' | 'email' | 'sms'
  /** Whether real money moves; `false` for test payments. */
  liveMode: boolean
  /** Sender of the message. */
  sentFrom?: InvoiceSettingsSenderConfiguration | undefined
  /** How the invoice is paid automatically. */
  autoPayment?: AutoPaymentDetails | undefined
}

export interface RecordPayment {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** How it was paid. */
  mode: 'cash' | 'card' | 'cheque' | 'bank_transfer' | 'other'
  /** Details of the card, for `mode` `card`. */
  card: Card
  /** Details of the cheque, for `mode` `cheque`. */
  cheque: Cheque
  /** Notes on the payment. */
  notes: string
  /** Amount that was paid. */
  amount?: number | undefined
  /** Further data; not documented. */
  meta?: { [name: string]: Json } | undefined
  /** Identifiers of the installments that were paid. */
  paymentScheduleIds?: string[] | undefined
  /** When the payment was made. */
  fulfilledAt?: string | undefined
}

export interface Cheque {
  /** Number of the cheque. */
  number: string
}

export interface CreateEstimates {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** Name of the estimate. */
  name: string
  /** The business that appears as the sender. */
  businessDetails: BusinessDetails
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** Items that are sold. */
  items: EstimateLineItem[]
  /** Whether real money moves; `false` for test payments. */
  liveMode?: boolean | undefined
  /** Discount. */
  discount: Discount
  /** Terms and notes, as HTML. */
  termsNotes?: string | undefined
  /** Title of the estimate, such as `ESTIMATE`. */
  title?: string | undefined
  /** The contact who receives it. */
  contactDetails: ContactDetails
  /** Number of the estimate. */
  estimateNumber?: number | undefined
  /** Day on which it is issued, such as `2026-11-24`. */
  issueDate?: string | undefined
  /** Day on which the estimate expires, such as `2026-12-08`. */
  expiryDate?: string | undefined
  /** Recipients of the message. */
  sentTo?: SentTo | undefined
  /** Whether taxes are calculated automatically. */
  automaticTaxesEnabled?: boolean | undefined
  /** Further data; not documented. */
  meta?: { [name: string]: Json } | undefined
  /** How to send the estimate. */
  sendEstimateDetails?: SendEstimate | undefined
  /** How often the estimate repeats. */
  frequencySettings: FrequencySettings
  /** Prefix of estimate numbers, such as `EST-`. */
  estimateNumberPrefix?: string | undefined
  /** Identifier of the user who sends it. */
  userId?: string | undefined
  /** Files that are attached. */
  attachments?: Attachments[] | undefined
  /** Whether an invoice follows an accepted estimate. */
  autoInvoice?: AutoInvoicing | undefined
  /** Further charges, such as processing fees. */
  miscellaneousCharges?: ProcessingFee | undefined
  /** Installments of the invoice that follows. */
  paymentScheduleConfig?: PaymentScheduleConfig | undefined
}

export interface EstimateLineItem {
  /** Name of the item. */
  name: string
  /** Description of the item. */
  description?: string | undefined
  /** Identifier of the product. */
  productId?: string | undefined
  /** Identifier of the price. */
  priceId?: string | undefined
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** Price of one unit, in the units of `currency`. */
  amount: number
  /** Number of units. */
  qty: number
  /** Taxes that apply. */
  taxes?: ItemTax[] | undefined
  /** Identifier of the category for automatic taxes. */
  automaticTaxCategoryId?: string | undefined
  /** Whether the item is a setup fee. */
  isSetupFeeItem?: boolean | undefined
  /** Whether the item is paid once or repeatedly. */
  type?: 'one_time' | 'recurring' | undefined
  /** Whether `amount` includes taxes. */
  taxInclusive?: boolean | undefined
  /** Files that are attached. */
  attachments?: string[] | undefined
}

export interface SendEstimate {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** How to send it. */
  action: 'sms_and_email' | 'send_manually' | 'email' | 'sms'
  /** Whether real money moves; `false` for test payments. */
  liveMode: boolean
  /** Identifier of the user who sends it. */
  userId: string
  /** Sender of the message. */
  sentFrom?: InvoiceSettingsSenderConfiguration | undefined
  /** Name of the estimate. */
  estimateName?: string | undefined
}

export interface FrequencySettings {
  /** Whether the estimate repeats. */
  enabled: boolean
  /** When it is sent. */
  schedule: ScheduleOptions
}

export interface AutoInvoicing {
  /** Whether an invoice is created. */
  enabled: boolean
  /** Whether the customer can pay at once. */
  directPayments?: boolean | undefined
}

export interface PaymentScheduleConfig {
  /** Whether installments are percentages or fixed amounts. */
  type: 'fixed' | 'percentage'
  /** Days on which installments are due. */
  dateConfig: PaymentScheduleDateConfig
  /** The installments. */
  schedules: Json[][]
}

export interface PaymentScheduleDateConfig {
  /** When the deposit is due. */
  depositDateType: 'estimate_accepted' | 'custom'
  /** When the other installments are due. */
  scheduleDateType: 'regular_interval' | 'custom'
}

export interface Estimate {
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** What `altId` identifies: a location. */
  altType?: 'location'
  /** Identifier of the estimate. */
  _id: string
  /** Whether real money moves; `false` for test payments. */
  liveMode: boolean
  /** Whether it is deleted. */
  deleted: boolean
  /** Name of the estimate. */
  name: string
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** The business that appears as the sender. */
  businessDetails: { [name: string]: Json }
  /** Items that are sold. */
  items: Json[][]
  /** Discount. */
  discount: Discount
  /** Title of the estimate, such as `ESTIMATE`. */
  title?: string
  /** Prefix of estimate numbers, such as `EST-`. */
  estimateNumberPrefix?: string
  /** Files that are attached. */
  attachments?: Attachments[]
  /** Who last changed the estimate. */
  updatedBy?: string
  /** Total amount, in the units of `currency`. */
  total: number
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Version number of the database record. */
  __v: number
  /** Whether taxes are calculated automatically. */
  automaticTaxesEnabled: boolean
  /** Terms and notes, as HTML. */
  termsNotes?: string
  /** Identifier of the agency (company). */
  companyId?: string
  /** The contact who receives it. */
  contactDetails: { [name: string]: Json }
  /** Day on which it is issued, such as `2026-11-24`. */
  issueDate: string
  /** Day on which the estimate expires, such as `2026-12-08`. */
  expiryDate: string
  /** Who sent the estimate. */
  sentBy?: string
  /** Whether taxes were calculated automatically. */
  automaticTaxesCalculated: boolean
  /** Further data; not documented. */
  meta: { [name: string]: Json }
  /** What happened to the estimate. */
  estimateActionHistory: string[]
  /** Recipients of the message. */
  sentTo: { [name: string]: Json }
  /** How often the estimate repeats. */
  frequencySettings: FrequencySettings
  /** When the estimate was last viewed. */
  lastVisitedAt: string
  /** Total amount in US dollars. */
  totalamountInUSD: number
  /** Whether an invoice follows an accepted estimate. */
  autoInvoice?: { [name: string]: Json }
  /** Identifier of the request, for support enquiries. */
  traceId: string
}

export interface UpdateEstimate {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** Name of the estimate. */
  name: string
  /** The business that appears as the sender. */
  businessDetails: BusinessDetails
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** Items that are sold. */
  items: EstimateLineItem[]
  /** Whether real money moves; `false` for test payments. */
  liveMode?: boolean | undefined
  /** Discount. */
  discount: Discount
  /** Terms and notes, as HTML. */
  termsNotes?: string | undefined
  /** Title of the estimate, such as `ESTIMATE`. */
  title?: string | undefined
  /** The contact who receives it. */
  contactDetails: ContactDetails
  /** Number of the estimate. */
  estimateNumber?: number | undefined
  /** Day on which it is issued, such as `2026-11-24`. */
  issueDate?: string | undefined
  /** Day on which the estimate expires, such as `2026-12-08`. */
  expiryDate?: string | undefined
  /** Recipients of the message. */
  sentTo?: SentTo | undefined
  /** Whether taxes are calculated automatically. */
  automaticTaxesEnabled?: boolean | undefined
  /** Further data; not documented. */
  meta?: { [name: string]: Json } | undefined
  /** How to send the estimate. */
  sendEstimateDetails?: SendEstimate | undefined
  /** How often the estimate repeats. */
  frequencySettings: FrequencySettings
  /** Prefix of estimate numbers, such as `EST-`. */
  estimateNumberPrefix?: string | undefined
  /** Identifier of the user who sends it. */
  userId?: string | undefined
  /** Files that are attached. */
  attachments?: Attachments[] | undefined
  /** Whether an invoice follows an accepted estimate. */
  autoInvoice?: AutoInvoicing | undefined
  /** Further charges, such as processing fees. */
  miscellaneousCharges?: ProcessingFee | undefined
  /** Installments of the invoice that follows. */
  paymentScheduleConfig?: PaymentScheduleConfig | undefined
  /** Status of the estimate. */
  estimateStatus?: 'all' | 'draft' | 'sent' | 'accepted' | 'declined' | 'invoiced' | 'viewed' | undefined
}

export interface EstimateTemplates {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** Name of the template. */
  name: string
  /** The business that appears as the sender. */
  businessDetails: BusinessDetails
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** Items that are sold. */
  items: Json[][]
  /** Whether real money moves; `false` for test payments. */
  liveMode?: boolean | undefined
  /** Discount. */
  discount: Discount
  /** Terms and notes, as HTML. */
  termsNotes?: string | undefined
  /** Title of the document, such as `INVOICE`. */
  title?: string | undefined
  /** Whether taxes are calculated automatically. */
  automaticTaxesEnabled?: boolean | undefined
  /** Further data; not documented. */
  meta?: { [name: string]: Json } | undefined
  /** How to send the estimate. */
  sendEstimateDetails?: SendEstimate | undefined
  /** Prefix of estimate numbers, such as `EST-`. */
  estimateNumberPrefix?: string | undefined
  /** Files that are attached. */
  attachments?: Attachments[] | undefined
  /** Further charges, such as processing fees. */
  miscellaneousCharges?: ProcessingFee | undefined
}

export interface EstimateTemplate {
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** What `altId` identifies: a location. */
  altType?: 'location'
  /** Identifier of the template. */
  _id: string
  /** Whether real money moves; `false` for test payments. */
  liveMode: boolean
  /** Whether it is deleted. */
  deleted: boolean
  /** Name of the template. */
  name: string
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** The business that appears as the sender. */
  businessDetails: { [name: string]: Json }
  /** Items that are sold. */
  items: Json[][]
  /** Discount. */
  discount: Discount
  /** Title of the document, such as `INVOICE`. */
  title?: string
  /** Prefix of estimate numbers, such as `EST-`. */
  estimateNumberPrefix?: string
  /** Files that are attached. */
  attachments?: Attachments[]
  /** Who last changed the template. */
  updatedBy?: string
  /** Total amount, in the units of `currency`. */
  total: number
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Version number of the database record. */
  __v: number
  /** Whether taxes are calculated automatically. */
  automaticTaxesEnabled: boolean
  /** Terms and notes, as HTML. */
  termsNotes?: string
}

export interface CreateInvoice {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** Name of the invoice. */
  name: string
  /** The business that appears as the sender. */
  businessDetails: BusinessDetails
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** Items of the invoice. */
  items: InvoiceItem[]
  /** Discount. */
  discount: Discount
  /** Terms and notes, as HTML. */
  termsNotes?: string | undefined
  /** Title of the invoice, such as `INVOICE`. */
  title?: string | undefined
  /** The contact who receives it. */
  contactDetails: ContactDetails
  /** Number of the invoice. */
  invoiceNumber?: string | undefined
  /** Day on which it is issued, such as `2026-11-24`. */
  issueDate: string
  /** Day on which the payment is due, such as `2026-12-08`. */
  dueDate?: string | undefined
  /** Recipients of the message. */
  sentTo: SentTo
  /** Whether real money moves; `false` for test payments. */
  liveMode: boolean
  /** Whether taxes are calculated automatically. */
  automaticTaxesEnabled?: boolean | undefined
  /** Installments. */
  paymentSchedule?: PaymentSchedule | undefined
  /** Fees for late payments. */
  lateFeesConfiguration?: LateFeesConfiguration | undefined
  /** Tips that customers can add. */
  tipsConfiguration?: TipsConfiguration | undefined
  /** Prefix of invoice numbers, such as `INV-`. */
  invoiceNumberPrefix?: string | undefined
  /** Ways to pay. */
  paymentMethods?: PaymentMethod | undefined
  /** Files that are attached. */
  attachments?: Attachments[] | undefined
  /** Further charges, such as processing fees. */
  miscellaneousCharges?: ProcessingFee | undefined
}

export interface ListFaqs {
  count: number
  faqs: Faq[]
  lastFaqId?: string
  hasMore?: boolean
}

export interface Faq {
  /** Identifier of the object. */
  id: string
  question: string
  questionLowerCase: string
  answer: string
  knowledgeBaseId: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  trainedUrlId: string
  /** Whether it is deleted. */
  deleted: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface CrawledUrl {
  /** Identifier of the object. */
  id: string
  url: string
  title: string
  status: 'Pending' | 'Processing' | 'Successful' | 'Failed' | 'Existing' | 'Restricted' | 'Cancelled' | 'Aborted' | 'Training'
  /** Identifier of the location (sub-account). */
  locationId?: string
  knowledgeBaseId: string
  content: string
  contentEditedByUser: boolean
  /** When it was last changed. */
  updatedAt: string
}

export interface DiscoverWebsiteData {
  operationId: string
  status: 'Pending' | 'Processing' | 'Successful' | 'Failed' | 'Existing' | 'Restricted' | 'Cancelled' | 'Aborted' | 'Training'
  url: string
}

export interface CrawlingStatusData {
  aggregate: CrawlingAggregate[]
  operationDetails: OperationDetails
}

export interface CrawlingAggregate {
  /** Status of the pages that are counted. */
  _id: 'Pending' | 'Processing' | 'Successful' | 'Failed' | 'Existing' | 'Restricted' | 'Cancelled' | 'Aborted' | 'Training'
  records: CrawlingRecord[]
}

export interface CrawlingRecord {
  url: string
  /** Identifier of the object. */
  id: string
  title?: string
  error?: ErrorDetails
}

export interface ErrorDetails {
  stack: string
  response: string
  status: number
  options?: { [name: string]: Json }
  message: string
  name: string
}

export interface OperationDetails {
  discoveredUrlsCount: number
  trainedUrlsCount: number
  /** Identifier of the object. */
  _id: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  status: 'Pending' | 'Processing' | 'Successful' | 'Failed' | 'Existing' | 'Restricted' | 'Cancelled' | 'Aborted' | 'Training'
  url: string
  mode: 'Exact' | 'Path' | 'Domain'
  knowledgeBaseId: string
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  __v: number
  robotsFileData?: string
}

export interface GetKnowledgeBaseByIdData {
  /** Identifier of the object. */
  id: string
  name: string
  nameLowerCase: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Whether it is deleted. */
  deleted: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  kbMetadata: KnowledgeBaseMetadata
  isDefault?: boolean
}

export interface KnowledgeBaseMetadata {
  faqs: number
  urls: number
  richText: number
  files: number
  webSearches: number
  tables: number
}

export interface GetAllKnowledgeBasesPaginatedData {
  knowledgeBases: KnowledgeBaseListItem[]
  activeCount: number
  hasMore: boolean
  lastKnowledgeBaseId?: string
}

export interface KnowledgeBaseListItem {
  /** Identifier of the object. */
  id: string
  name: string
  /** When it was created. */
  createdAt: string
}

export interface KnowledgeBaseData {
  /** Identifier of the object. */
  id: string
  name: string
  nameLowerCase: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  kbMetadata: { [name: string]: Json }
  /** Whether it is deleted. */
  deleted: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface Link {
  /** Identifier of the object. */
  id?: string
  name?: string
  redirectTo?: string
  fieldKey?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
}

export interface GetLocation {
  /** Identifier of the location. */
  id?: string
  /** Name of the location, usually of the business. */
  name?: string
  /** Phone number of the location, such as `+12015550123`. */
  phone?: string
  /** Email address of the location. */
  email?: string
  /** Street and house number. */
  address?: string
  /** City or town. */
  city?: string
  /** State, province or region. */
  state?: string
  /** Two-letter ISO 3166 code, such as `US`. */
  country?: string
  /** Postal or ZIP code. */
  postalCode?: string
  /** Address of the website. */
  website?: string
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string
  /** Settings for contacts and opportunities. */
  settings?: Settings
  /** Social media profiles. */
  social?: Social
}

export interface Settings {
  /** Whether several contacts may have the same email address or phone number. */
  allowDuplicateContact?: boolean | undefined
  /** Whether a contact may have several opportunities in a pipeline. */
  allowDuplicateOpportunity?: boolean | undefined
  /** Whether contacts are merged by their Facebook name. */
  allowFacebookNameMerge?: boolean | undefined
  /** Whether the time zones of contacts are ignored. */
  disableContactTimezone?: boolean | undefined
}

export interface Social {
  /** Address of the Facebook page. */
  facebookUrl?: string | undefined
  /** Address of the Google+ page. */
  googlePlus?: string | undefined
  /** Address of the LinkedIn page. */
  linkedIn?: string | undefined
  /** Address of the Foursquare page. */
  foursquare?: string | undefined
  /** Address of the Twitter (X) profile. */
  twitter?: string | undefined
  /** Address of the Yelp page. */
  yelp?: string | undefined
  /** Address of the Instagram profile. */
  instagram?: string | undefined
  /** Address of the YouTube channel. */
  youtube?: string | undefined
  /** Address of the Pinterest profile. */
  pinterest?: string | undefined
  /** Address of the blog's RSS feed. */
  blogRss?: string | undefined
  /** Identifier of the business at Google Places. */
  googlePlacesId?: string | undefined
}

export interface GetLocationById {
  /** Identifier of the location. */
  id?: string
  /** Identifier of the agency (company). */
  companyId?: string
  /** Name of the location, usually of the business. */
  name?: string
  /** Domain of the location's pages. */
  domain?: string
  /** Street and house number. */
  address?: string
  /** City or town. */
  city?: string
  /** State, province or region. */
  state?: string
  /** Address of the logo. */
  logoUrl?: string
  /** Two-letter ISO 3166 code, such as `US`. */
  country?: string
  /** Postal or ZIP code. */
  postalCode?: string
  /** Address of the website. */
  website?: string
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string
  /** Given name of the contact person. */
  firstName?: string
  /** Family name of the contact person. */
  lastName?: string
  /** Email address of the location. */
  email?: string
  /** Phone number of the location, such as `+12015550123`. */
  phone?: string
  /** The business that the location represents. */
  business?: LocationsBusiness
  /** Social media profiles. */
  social?: Social
  /** Settings for contacts and opportunities. */
  settings?: Settings
  /** Settings for reselling; not documented. */
  reseller?: { [name: string]: Json }
}

export interface LocationsBusiness {
  /** Name of the business. */
  name?: string
  /** Street and house number. */
  address?: string
  /** City or town. */
  city?: string
  /** State, province or region. */
  state?: string
  /** Two-letter ISO 3166 code, such as `US`. */
  country?: string
  /** Postal or ZIP code. */
  postalCode?: string
  /** Address of the website. */
  website?: string
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string
  /** Address of the logo. */
  logoUrl?: string
}

export interface UpdateLocation {
  /** Name of the location, usually of the business. */
  name?: string | undefined
  /** Phone number of the location, such as `+12015550123`. */
  phone?: string | undefined
  /** Identifier of the agency (company). */
  companyId?: string | undefined
  /** Street and house number. */
  address?: string | undefined
  /** City or town. */
  city?: string | undefined
  /** State, province or region. */
  state?: string | undefined
  /** Two-letter ISO 3166 code, such as `US`. */
  country?: string | undefined
  /** Postal or ZIP code. */
  postalCode?: string | undefined
  /** Address of the website. */
  website?: string | undefined
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string | undefined
  /** Contact person of the location. */
  prospectInfo?: ProspectInfo | undefined
  /** Settings for contacts and opportunities. */
  settings?: Settings | undefined
  /** Social media profiles. */
  social?: Social | undefined
  /** Credentials for sending SMS through Twilio. */
  twilio?: Twilio | undefined
  /** Credentials for sending email through Mailgun. */
  mailgun?: Mailgun | undefined
  /** Snapshot to load into the location. */
  snapshot?: SnapshotPut | undefined
}

export interface ProspectInfo {
  /** Given name. */
  firstName: string
  /** Family name. */
  lastName: string
  /** Email address. */
  email: string
}

export interface Twilio {
  /** Account SID. */
  sid: string
  /** Auth token; secret. */
  authToken: string
}

export interface Mailgun {
  /** API key; secret. */
  apiKey: string
  /** Domain that emails are sent from. */
  domain: string
}

export interface SnapshotPut {
  /** Identifier of the snapshot. */
  id: string
  /** Whether the snapshot replaces what exists. */
  override?: boolean | undefined
}

export interface CreateLocationSuccessful {
  /** Identifier of the location. */
  id?: string
  /** Identifier of the agency (company). */
  companyId?: string
  /** Name of the location, usually of the business. */
  name?: string
  /** Phone number of the location, such as `+12015550123`. */
  phone?: string
  /** Email address of the location. */
  email?: string
  /** Street and house number. */
  address?: string
  /** City or town. */
  city?: string
  /** State, province or region. */
  state?: string
  /** Domain of the location's pages. */
  domain?: string
  /** Two-letter ISO 3166 code, such as `US`. */
  country?: string
  /** Postal or ZIP code. */
  postalCode?: string
  /** Address of the website. */
  website?: string
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string
  /** Settings for contacts and opportunities. */
  settings?: Settings
  /** Social media profiles. */
  social?: Social
}

export interface LocationTags {
  /** Name of the tag. */
  name?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the tag. */
  id?: string
}

export interface TaskSearchParams {
  /** Identifiers of the contacts. */
  contactId?: string[] | undefined
  /** Whether to return only completed or only open tasks. */
  completed?: boolean | undefined
  /** Identifiers of the users who have to do the tasks. */
  assignedTo?: string[] | undefined
  /** Search string. */
  query?: string | undefined
  /** Maximum number of items per page. */
  limit?: number | undefined
  /** Number of items to skip. */
  skip?: number | undefined
  /** Identifier of the business. */
  businessId?: string | undefined
}

export interface RecurringTask {
  /** Identifier of the recurring task. */
  id: string
  /** Title of each task. */
  title: string
  /** Description of each task. */
  description: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** When it was last changed. */
  updatedAt: string
  /** When it was created. */
  createdAt: string
  /** When tasks are created. */
  rruleOptions: CustomRRulesOptions
  /** Number of tasks in the series. */
  totalOccurrence: number
  /** Whether it is deleted. */
  deleted: boolean
  /** Identifier of the user who has to do the tasks. */
  assignedTo?: string
  /** Identifier of the contact. */
  contactId?: string
}

export interface CustomRRulesOptions {
  /** Unit of `interval`. */
  intervalType: 'yearly' | 'monthly' | 'weekly' | 'daily' | 'hourly'
  /** Number of units between two tasks. */
  interval: number
  /** When the series begins. */
  startDate: string
  /** When the series ends. */
  endDate?: string | undefined
  /** Day of the month. */
  dayOfMonth?: number | undefined
  /** Day of the week. */
  dayOfWeek?: 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU' | undefined
  /** Month of the year. */
  monthOfYear?: number | undefined
  /** Number of tasks after which the series ends. */
  count?: number | undefined
  /** Whether to create the next task while the previous one is overdue. */
  createTaskIfOverDue?: boolean | undefined
  /** Seconds from the creation of a task until it is due. */
  dueAfterSeconds: number
}

export interface RecurringTaskUpdate {
  /** Title of each task. */
  title?: string | undefined
  /** Description of each task. */
  description?: string | undefined
  /** Identifiers of the contacts that the tasks are about. */
  contactIds?: string[] | undefined
  /** Identifiers of the users who have to do the tasks. */
  owners?: string[] | undefined
  /** When tasks are created. */
  rruleOptions?: CustomRRulesOptions | undefined
  /** Whether to save the series without creating tasks. */
  ignoreTaskCreation?: boolean | undefined
}

export interface RecurringTaskCreate {
  /** Title of each task. */
  title: string
  /** Description of each task. */
  description?: string | undefined
  /** Identifiers of the contacts that the tasks are about. */
  contactIds?: string[] | undefined
  /** Identifiers of the users who have to do the tasks. */
  owners?: string[] | undefined
  /** When tasks are created. */
  rruleOptions: CustomRRulesOptions
  /** Whether to save the series without creating tasks. */
  ignoreTaskCreation?: boolean | undefined
}

export interface LocationsCustomField {
  /** Identifier of the custom field. */
  id?: string
  /** Display name of the custom field. */
  name?: string
  /** Key of the field, such as `contact.lead_score`. */
  fieldKey?: string
  /** Placeholder that is shown while the field is empty. */
  placeholder?: string
  /** Data type, such as `TEXT`, `NUMERICAL`, `SINGLE_OPTIONS` or `DATE`. */
  dataType?: string
  /** Position among the fields. */
  position?: number
  /** Options to choose from. */
  picklistOptions?: string[]
  /** Addresses of images, for options that are images. */
  picklistImageOptions?: string[]
  /** Whether values beside the options are allowed. */
  isAllowedCustomOption?: boolean
  /** Whether several files are allowed. */
  isMultiFileAllowed?: boolean
  /** Maximum number of files. */
  maxFileLimit?: number
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Whether the custom field belongs to contacts or opportunities. */
  model?: 'contact' | 'opportunity'
}

export interface LocationsCreateCustomFields {
  /** Display name of the custom field. */
  name: string
  /** Data type, such as `TEXT`, `NUMERICAL`, `SINGLE_OPTIONS` or `DATE`. */
  dataType: string
  /** Placeholder that is shown while the field is empty. */
  placeholder?: string | undefined
  /** Accepted file extensions, such as `.pdf`, for a file field. */
  acceptedFormat?: string[] | undefined
  /** Whether several files are allowed. */
  isMultipleFile?: boolean | undefined
  /** Maximum number of files. */
  maxNumberOfFiles?: number | undefined
  /** Input boxes of a field of type `TEXTBOX_LIST`. */
  textBoxListOptions?: TextBoxListOptions[] | undefined
  /** Position among the fields. */
  position?: number | undefined
  /** Key of the field, such as `contact.lead_score`. */
  fieldKey?: string | undefined
  /** Identifier of the folder that contains the field. */
  parentId?: string | undefined
  /** Description of the custom field. */
  description?: string | undefined
  /** Options to choose from. */
  options?: string[] | undefined
  /** Whether the custom field belongs to contacts or opportunities. */
  model?: 'contact' | 'opportunity' | undefined
}

export interface TextBoxListOptions {
  /** Label of the box. */
  label?: string | undefined
  /** Initial value of the box. */
  prefillValue?: string | undefined
}

export interface LocationsUpdateCustomFields {
  /** Display name of the custom field. */
  name: string
  /** Placeholder that is shown while the field is empty. */
  placeholder?: string | undefined
  /** Accepted file extensions, such as `.pdf`, for a file field. */
  acceptedFormat?: string[] | undefined
  /** Whether several files are allowed. */
  isMultipleFile?: boolean | undefined
  /** Maximum number of files. */
  maxNumberOfFiles?: number | undefined
  /** Input boxes of a field of type `TEXTBOX_LIST`. */
  textBoxListOptions?: TextBoxListOptions[] | undefined
  /** Position among the fields. */
  position?: number | undefined
  /** Key of the field, such as `contact.lead_score`. */
  fieldKey?: string | undefined
  /** Identifier of the folder that contains the field. */
  parentId?: string | undefined
  /** Description of the custom field. */
  description?: string | undefined
  /** Options to choose from. */
  options?: string[] | undefined
  /** Whether the custom field belongs to contacts or opportunities. */
  model?: 'contact' | 'opportunity' | undefined
}

export interface CustomValue {
  /** Identifier of the custom value. */
  id?: string
  /** Display name of the custom value. */
  name?: string
  /** Key for use in templates, such as `{{ custom_values.company_slogan }}`. */
  fieldKey?: string
  /** The value. */
  value?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
}

export interface GetSmsTemplate {
  /** Identifier of the template. */
  id?: string
  /** Display name of the template. */
  name?: string
  /** Channel of the template. */
  type?: string
  /** Content of the template. */
  template?: SmsTemplate
  /** When it was added. */
  dateAdded?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Addresses of the attached files. */
  urlAttachments?: string[]
}

export interface SmsTemplate {
  /** Content of the message. */
  body?: string
  /** Attached files. */
  attachments?: Json[]
}

export interface GetEmailTemplate {
  /** Identifier of the template. */
  id?: string
  /** Display name of the template. */
  name?: string
  /** Channel of the template. */
  type?: string
  /** When it was added. */
  dateAdded?: string
  /** Content of the template. */
  template?: EmailTemplate
  /** Identifier of the location (sub-account). */
  locationId?: string
}

export interface EmailTemplate {
  /** Subject of the email. */
  subject?: string
  /** Attached files. */
  attachments?: Json[]
  /** Content of the email, as HTML. */
  html?: string
}

export interface CreateLocation {
  /** Name of the location, usually of the business. */
  name: string
  /** Phone number of the location, such as `+12015550123`. */
  phone?: string | undefined
  /** Identifier of the agency (company). */
  companyId?: string | undefined
  /** Street and house number. */
  address?: string | undefined
  /** City or town. */
  city?: string | undefined
  /** State, province or region. */
  state?: string | undefined
  /** Two-letter ISO 3166 code, such as `US`. */
  country?: string | undefined
  /** Postal or ZIP code. */
  postalCode?: string | undefined
  /** Address of the website. */
  website?: string | undefined
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string | undefined
  /** Contact person of the location. */
  prospectInfo?: ProspectInfo | undefined
  /** Settings for contacts and opportunities. */
  settings?: Settings | undefined
  /** Social media profiles. */
  social?: Social | undefined
  /** Credentials for sending SMS through Twilio. */
  twilio?: Twilio | undefined
  /** Credentials for sending email through Mailgun. */
  mailgun?: Mailgun | undefined
  /** Identifier of the snapshot to load into the new location. */
  snapshotId?: string | undefined
}

export interface ConversationChannel {
  /** Providers for SMS. */
  SMS?: ConversationChannelEntry[]
  /** Providers for email. */
  Email?: ConversationChannelEntry[]
}

export interface ConversationChannelEntry {
  /** A conversation provider. */
  conversationProvider: ConversationProvider
}

export interface ConversationProvider {
  /** Identifier of the conversation provider. */
  _id: string
  /** Display name of the provider. */
  name: string
  /** Channel of the provider. */
  type: 'SMS' | 'Email'
  /** Whether the provider is the default one. */
  default: boolean
}

export interface ListChargesCharge {
  refunded?: boolean
  currency?: string
  appId?: string
  meterId?: string
  chargeId?: string
  entityType?: string
  entityId?: string
  amountCharged?: number
  pricePerUnit?: number
  transactionType?: string
  units?: number
  meta?: { [name: string]: Json }
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
}

export interface ListChargesPagination {
  total?: number
  /** Number of items to skip. */
  skip?: number
  /** Maximum number of items per page. */
  limit?: number
}

export interface RaiseCharge {
  appId: string
  meterId: string
  eventId: string
  /** Identifier of the user. */
  userId?: string | undefined
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Identifier of the agency (company). */
  companyId?: string | undefined
  description: string
  price?: number | undefined
  units: number
  eventTime?: string | undefined
}

export interface InstallerDetails {
  /** Identifier of the agency (company). */
  companyId?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  companyName: string
  relationshipNumber: string
  companyEmail?: string | null
  companyOwnerFullName?: string | null
  /** Identifier of the user. */
  userId: string
  isWhitelabelCompany: boolean
  companyPlan?: string | null
  companyHighLevelPlan?: string | null
  marketplaceAppPlanId?: string
  whitelabelDetails?: WhitelabelDetails
}

export interface WhitelabelDetails {
  domain: string
  logoUrl: string
}

export interface Plans {
  subscription: SubscriptionPlan[]
  usage: UsagePlan[]
}

export interface SubscriptionPlan {
  resellingAmount: number
  baseAmount: number
  planId: string
  features: string[]
  paymentType: string
  name: string
  paymentTime: string
}

export interface UsagePlan {
  productType: string
  productName: string
  usageUnit: string
  meterId: string
  meterName: string
  fixedPricePerUnit: number
  priceType: 'fixed' | 'dynamic'
  minPricePerUnit: string
  maxPricePerUnit: string
  executionLimitPerCycle: number
}

export interface MigrateConnection {
  type: 'oauth2' | 'basic'
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  appId: string
  appVersionId: string
  accountId: string
  apiKey?: string | undefined
  basicCredentials?: { [name: string]: Json } | undefined
  accessToken?: string | undefined
  refreshToken?: string | undefined
  expiryIn?: number | undefined
  expiryAt?: number | undefined
  scopes?: string[] | undefined
  displayName?: string | undefined
  isDefault?: boolean | undefined
}

export interface UploadFile {
  file?: Blob | undefined
  hosted?: boolean | undefined
  fileUrl?: string | undefined
  name?: string | undefined
  parentId?: string | undefined
}

export interface Folder {
  altId?: string
  altType?: 'location'
  name: string
  parentId?: string
  type: string
  /** Whether it is deleted. */
  deleted?: boolean
  pendingUpload?: boolean
  category?: string
  subCategory?: string
  isPrivate?: boolean
  relocatedFolder?: boolean
  migrationCompleted?: boolean
  appFolder?: boolean
  isEssential?: boolean
  status?: string
  lastUpdatedBy?: string
}

export interface UpdateMediaObject {
  /** Identifier of the object. */
  id: string
  name?: string | undefined
}

export interface DeleteMediaObjectItem {
  /** Identifier of the object. */
  _id: string
}

export interface GetAccessToken {
  /** v2 only */
  client_id?: string | undefined
  /** v2 only */
  client_secret?: string | undefined
  /** v2 only */
  grant_type?: 'authorization_code' | 'refresh_token' | 'client_credentials' | undefined
  code?: string | undefined
  /** v2 only */
  refresh_token?: string | undefined
  /** v2 only */
  user_type?: 'Company' | 'Location' | undefined
  /** v2 only */
  redirect_uri?: string | undefined
  /** v3 only */
  clientId?: string | undefined
  /** v3 only */
  clientSecret?: string | undefined
  /** v3 only */
  grantType?: 'authorization_code' | 'refresh_token' | 'client_credentials' | undefined
  /** v3 only */
  refreshToken?: string | undefined
  /** v3 only */
  userType?: 'Company' | 'Location' | undefined
  /** v3 only */
  redirectUri?: string | undefined
}

export interface GetAccessTokenSuccessful {
  /** v2 only */
  access_token?: string
  /** v2 only */
  token_type?: string
  /** v2 only */
  expires_in?: number
  /** v2 only */
  refresh_token?: string
  scope?: string
  userType?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the agency (company). */
  companyId?: string
  approvedLocations?: string[]
  /** Identifier of the user. */
  userId: string
  planId?: string
  isBulkInstallation?: boolean
  installToFutureLocations?: boolean
  approveAllLocations?: boolean
  /** v3 only */
  accessToken?: string
  /** v3 only */
  tokenType?: string
  /** v3 only */
  expiresIn?: number
  /** v3 only */
  refreshToken?: string
}

export interface GetLocationAccessTokenV3Successful {
  /** v2 only */
  access_token?: string
  /** v2 only */
  token_type?: string
  /** v2 only */
  expires_in?: number
  scope?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  planId?: string
  /** Identifier of the user. */
  userId: string
  appId?: string
  versionId?: string
  /** v3 only */
  accessToken?: string
  /** v3 only */
  tokenType?: string
  /** v3 only */
  expiresIn?: number
  /** v3 only */
  refreshToken?: string
}

export interface GetInstalledLocationsV3Successful {
  /** v2 only */
  locations?: InstalledLocation[]
  /** v2 only */
  count?: number
  installToFutureLocations?: boolean
  /** v3 only */
  items?: InstalledLocation[]
  /** v3 only */
  pagination?: V3PaginationMeta
  /** v3 only */
  metadata?: V3InstalledLocationsListMetadata
}

export interface InstalledLocation {
  /** Identifier of the object. */
  _id: string
  name: string
  address: string
  isInstalled?: boolean
  versionId?: string
  installedAt?: string
}

export interface V3PaginationMeta {
  totalRecords?: number
  hasNextPage: boolean
  hasPrevPage: boolean
  nextPageToken?: string
  prevPageToken?: string
  currentPageSize: number
  estimatedTotalRecords?: number
}

export interface V3InstalledLocationsListMetadata {
  filterApplied?: { [name: string]: Json }
  sortApplied?: { [name: string]: Json }
}

export interface ICustomObject {
  /** Identifier of the object. */
  id: string
  standard: boolean
  key: string
  labels: CustomObjectLabel
  description?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  primaryDisplayProperty: string
  /** When it was added. */
  dateAdded: string
  /** When it was last changed. */
  dateUpdated: string
  type?: { [name: string]: Json }
}

export interface CustomObjectLabel {
  singular: string
  plural: string
}

export interface ObjectsICustomField {
  /** Identifier of the location (sub-account). */
  locationId?: string
  name?: string
  description?: string
  placeholder?: string
  showInForms: boolean
  options?: ObjectsOption[]
  acceptedFormats?: '.pdf' | '.docx' | '.doc' | '.jpg' | '.jpeg' | '.png' | '.gif' | '.csv' | '.xlsx' | '.xls' | 'all'
  /** Identifier of the object. */
  id: string
  objectKey: string
  dataType: 'TEXT' | 'LARGE_TEXT' | 'NUMERICAL' | 'PHONE' | 'MONETORY' | 'CHECKBOX' | 'SINGLE_OPTIONS' | 'MULTIPLE_OPTIONS' | 'DATE' | 'TEXTBOX_LIST' | 'FILE_UPLOAD' | 'RADIO'
  parentId: string
  fieldKey: string
  allowCustomOption?: boolean
  maxFileLimit?: number
  /** When it was added. */
  dateAdded: string
  /** When it was last changed. */
  dateUpdated: string
}

export interface ObjectsOption {
  key: string
  label: string
  url?: string
}

export interface CustomObjectLabelUpdate {
  singular?: string | undefined
  plural?: string | undefined
}

export interface IRecord {
  /** Identifier of the object. */
  id: string
  owner: string[]
  followers: string[]
  properties: string
  /** When it was added. */
  dateAdded: string
  /** When it was last changed. */
  dateUpdated: string
}

export interface SearchRecords {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  page?: number | undefined
  pageLimit: number
  query: string
  searchAfter?: string[] | undefined
}

export interface ObjectsRecord {
  /** Identifier of the object. */
  id: string
  owner: string[]
  followers: string[]
  properties: string
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  objectId: string
  objectKey: string
  createdBy: CreatedBy
  lastUpdatedBy: CreatedBy
  searchAfter: number[]
}

export interface CreatedBy {
  channel: string
  /** When it was created. */
  createdAt: string
  source: string
  sourceId: string
}

export interface CreateCustomObject {
  labels: CustomObjectLabel
  key: string
  description?: string | undefined
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  primaryDisplayPropertyDetails: CustomObjectDisplayPropertyDetails
}

export interface CustomObjectDisplayPropertyDetails {
  key: string
  name: string
  dataType: string
}

export interface LostReason {
  /** Identifier of the lost reason. */
  id?: string
  /** Display name of the lost reason. */
  name?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** When it was last changed. */
  updatedAt?: string
  /** When it was created. */
  createdAt?: string
}

export interface SearchOpportunities {
  /** Identifier of the opportunity. */
  id?: string
  /** Name of the opportunity. */
  name?: string
  /** Value of the opportunity, in the location's currency. */
  monetaryValue?: number
  /** Identifier of the pipeline. */
  pipelineId?: string
  /** Identifier of the stage, one of the pipeline's stages. */
  pipelineStageId?: string
  /** Identifier of the user who is responsible for the opportunity. */
  assignedTo?: string
  /** Status of the opportunity: `open`, `won`, `lost` or `abandoned`. */
  status?: string
  /** Where the opportunity came from, in free form. */
  source?: string
  /** When the status last changed. */
  lastStatusChangeAt?: string
  /** When the opportunity last moved to another stage. */
  lastStageChangeAt?: string
  /** When something last happened. */
  lastActionDate?: string
  /** Version of the search index entry. */
  indexVersion?: string
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
  /** Identifier of the contact. */
  contactId?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** The contact of the opportunity. */
  contact?: SearchOpportunitiesContact
  /** Notes on the opportunity, where they were requested. */
  notes?: Json[]
  /** Tasks of the opportunity, where they were requested. */
  tasks?: Json[]
  /** Appointments of the contact, where they were requested. */
  calendarEvents?: Json[]
  /** Identifier of the reason why the opportunity was lost. */
  lostReasonId?: string
  /** Values of the location's custom fields. */
  customFields?: OpportunitiesCustomField[]
  /** Users who follow the opportunity. */
  followers?: Json[]
  /** Identifier of the opportunity in another system. */
  externalObjectId?: string
  /** Date when the opportunity is expected to close. v3 only. */
  forecastExpectedCloseDate?: string
  /** Close date that was expected first. v3 only. */
  forecastOriginalCloseDate?: string
  /** How often the expected close date moved to a later day. v3 only. */
  forecastSlippageCount?: number
  /** Number of days by which the expected close date has moved. v3 only. */
  forecastDaysSlipped?: number
  /** When the expected close date last moved to a later day. v3 only. */
  forecastLastSlippedAt?: string
  /** Probability that the opportunity is won. v3 only. */
  forecastProbability?: number
  /** Probability that counts in forecasts. v3 only. */
  effectiveProbability?: number
}

export interface SearchOpportunitiesContact {
  /** Identifier of the contact. */
  id?: string
  /** Full name of the contact. */
  name?: string
  /** Name of the contact's company. */
  companyName?: string
  /** Email address of the contact. */
  email?: string
  /** Phone number of the contact. */
  phone?: string
  /** Tags of the contact, by name. */
  tags?: string[]
}

export interface OpportunitiesCustomField {
  /** Identifier of the custom field. */
  id: string
  /** Value; its type depends on the field's data type. */
  fieldValue: string | { [name: string]: Json } | string[] | { [name: string]: Json }[]
}

export interface SearchMeta {
  /** Total number of matches. */
  total?: number
  /** Address of the next page. */
  nextPageUrl?: string
  /** Value of `startAfterId` for the next page. */
  startAfterId?: string
  /** Value of `startAfter` for the next page. */
  startAfter?: number
  /** Number of this page. */
  currentPage?: number
  /** Number of the next page. */
  nextPage?: number
  /** Number of the previous page. */
  prevPage?: number
}

export interface OpportunitySearch {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Search string. */
  query: string
  /** Maximum number of opportunities per page. */
  limit: number
  /** Page number from 1; excludes `searchAfter`. */
  page?: number | undefined
  /** Position after which the page begins; excludes `page`. */
  searchAfter?: string[] | undefined
  /** What to return beside the opportunities. */
  additionalDetails: AdditionalDetails
}

export interface AdditionalDetails {
  /** Whether to return the notes. */
  notes: boolean
  /** Whether to return the tasks. */
  tasks: boolean
  /** Whether to return the appointments. */
  calendarEvents: boolean
  /** Whether to return the unread conversations. */
  unReadConversations: boolean
}

export interface PostSearchSuccessful {
  /** The opportunities. */
  opportunities?: SearchOpportunities[]
  /** Total number of matches. */
  total: number
  /** Totals of the result; not documented. */
  aggregations?: { [name: string]: Json }
  /** Totals by pipeline stage. v3 only. */
  stageAggregations?: StageAggregation[]
}

export interface StageAggregation {
  /** Identifier of the stage, one of the pipeline's stages. */
  pipelineStageId: string
  /** Number of opportunities in the stage. */
  totalCount: number
  /** Value of all opportunities in the stage. */
  totalValue: number
  /** Value of all opportunities, weighted by probability. */
  weightedValue: number
  /** Value of the open opportunities. */
  openValue: number
  /** Value of the open opportunities, weighted by probability. */
  openWeightedValue: number
  /** Value of the won opportunities. */
  wonValue: number
}

export interface PipelineStage {
  /** Identifier of the stage, which an opportunity names as pipelineStageId. */
  id?: string
  /** Display name of the stage. */
  name?: string
  /** Place of the stage in the pipeline, from 0. */
  position?: number
  /** Whether the stage is part of the funnel chart. */
  showInFunnel?: boolean
  /** Whether the stage is part of the pie chart. */
  showInPieChart?: boolean
}

export interface Pipelines {
  /** Identifier of the pipeline. */
  id?: string
  /** Display name of the pipeline. */
  name?: string
  /** Stages of the pipeline, each with its identifier and name. */
  stages?: PipelineStage[]
  /** Whether the pipeline is part of the funnel chart. */
  showInFunnel?: boolean
  /** Whether the pipeline is part of the pie chart. */
  showInPieChart?: boolean
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** How the stages' colors are shown. */
  colorRenderMode?: 'dot' | 'bg-tint' | 'none'
  /** Whether opportunities have their own probability instead of the stage's. v3 only. */
  useOpportunityProbability?: boolean
}

export interface UpdateOpportunityDtoV3 {
  /** Identifier of the pipeline. */
  pipelineId?: string | undefined
  /** Name of the opportunity. */
  name?: string | undefined
  /** Identifier of the stage, one of the pipeline's stages. */
  pipelineStageId?: string | undefined
  /** Status of the opportunity. */
  status?: 'open' | 'won' | 'lost' | 'abandoned' | 'all' | undefined
  /** Value of the opportunity, in the location's currency. */
  monetaryValue?: number | undefined
  /** Identifier of the user who is responsible for the opportunity. */
  assignedTo?: string | undefined
  /** Values of the location's custom fields. */
  customFields?: CustomFieldValue[] | { [name: string]: Json } | undefined
  /** Date when the opportunity is expected to close. v3 only. */
  forecastExpectedCloseDate?: string | undefined
  /** Probability that the opportunity is won. v3 only. */
  forecastProbability?: number | undefined
}

export interface UpsertOpportunity {
  /** Identifier of the opportunity to update; a new one is created where it is absent. */
  id?: string | undefined
  /** Identifier of the contact. */
  contactId?: string | undefined
  /** Identifier of the pipeline. */
  pipelineId: string
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Identifiers of the users that `followersActionType` adds or removes. */
  followers?: string[] | undefined
  /** Whether to remove all followers. */
  isRemoveAllFollowers?: boolean | undefined
  /** Whether `followers` are added or removed. */
  followersActionType?: 'add' | 'remove' | undefined
  /** Name of the opportunity. */
  name?: string | undefined
  /** Status of the opportunity. */
  status?: 'open' | 'won' | 'lost' | 'abandoned' | 'all' | undefined
  /** Identifier of the stage, one of the pipeline's stages. */
  pipelineStageId?: string | undefined
  /** Value of the opportunity, in the location's currency. */
  monetaryValue?: number | undefined
  /** Identifier of the user who is responsible for the opportunity. */
  assignedTo?: string | undefined
  /** Identifier of the reason why the opportunity was lost. */
  lostReasonId?: string | undefined
  /** Date when the opportunity is expected to close. v3 only. */
  forecastExpectedCloseDate?: string | undefined
  /** Probability that the opportunity is won. v3 only. */
  forecastProbability?: number | undefined
}

export interface CreateDtoV3 {
  /** Identifier of the pipeline. */
  pipelineId: string
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Name of the opportunity. */
  name: string
  /** Identifier of the stage, one of the pipeline's stages. */
  pipelineStageId?: string | undefined
  /** Status of the opportunity. */
  status: 'open' | 'won' | 'lost' | 'abandoned' | 'all'
  /** Identifier of the contact. */
  contactId: string
  /** Value of the opportunity, in the location's currency. */
  monetaryValue?: number | undefined
  /** Identifier of the user who is responsible for the opportunity. */
  assignedTo?: string | undefined
  /** Values of the location's custom fields. */
  customFields?: CustomFieldValue[] | { [name: string]: Json } | undefined
  /** Date when the opportunity is expected to close. v3 only. */
  forecastExpectedCloseDate?: string | undefined
  /** Probability that the opportunity is won. v3 only. */
  forecastProbability?: number | undefined
}

export interface IntegrationProvider {
  /** Identifier of the provider. */
  _id: string
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** What `altId` identifies: a location. */
  altType?: string
  /** Display name of the provider. */
  title: string
  /** Path of the provider's page. */
  route: string
  /** Payment provider. */
  provider: string
  /** Description of the provider. */
  description: string
  /** Address of the logo. */
  imageUrl: string
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface CreateWhiteLabelIntegrationProvider {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** Unique name of the provider. */
  uniqueName: string
  /** Display name of the provider. */
  title: string
  /** Payment provider. */
  provider: 'authorize-net' | 'nmi'
  /** Description of the provider. */
  description: string
  /** Address of the logo. */
  imageUrl: string
}

export interface Order {
  /** Identifier of the order. */
  _id: string
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** What `altId` identifies: a location. */
  altType?: string
  /** Identifier of the contact. */
  contactId?: string
  /** Full name of the contact. */
  contactName?: string
  /** Email address of the contact. */
  contactEmail?: string
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency?: string
  /** Amount to pay, in the units of `currency`. */
  amount?: number
  /** Amount before discount. */
  subtotal?: number
  /** Amount of the discount. */
  discount?: number
  /** Status of the order, such as `pending` or `completed`. */
  status: string
  /** Whether real money moves; `false` for test payments. */
  liveMode?: boolean
  /** Number of products. */
  totalProducts?: number
  /** Kind of source, such as `funnel` or `invoice`. */
  sourceType: string
  /** Name of the source. */
  sourceName?: string
  /** Identifier of the funnel, invoice or other source. */
  sourceId?: string
  /** Further data of the source. */
  sourceMeta?: { [name: string]: Json }
  /** Code of the coupon that was applied. */
  couponCode?: string
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Kind of source, more precisely. */
  sourceSubType?: string
  /** Status of the delivery, such as `fulfilled`. */
  fulfillmentStatus?: string
  /** Number of products that are paid once. */
  onetimeProducts?: number
  /** Number of products that are paid repeatedly. */
  recurringProducts?: number
  /** Who created it. */
  createdBy?: string
}

export interface GetOrder {
  /** Identifier of the order. */
  _id: string
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** What `altId` identifies: a location. */
  altType?: string
  /** Identifier of the contact. */
  contactId?: string
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency?: string
  /** Amount to pay, in the units of `currency`. */
  amount?: number
  /** Status of the order, such as `pending` or `completed`. */
  status: string
  /** Whether real money moves; `false` for test payments. */
  liveMode?: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Status of the delivery, such as `fulfilled`. */
  fulfillmentStatus?: string
  /** The contact as it was at that time. */
  contactSnapshot?: { [name: string]: Json }
  /** Amounts before discount, and discount. */
  amountSummary?: AmountSummary
  /** What the order came from. */
  source?: OrderSource
  /** Items that are sold. */
  items?: string[]
  /** The coupon that was applied. */
  coupon?: { [name: string]: Json }
  /** Identifier for tracking the order. */
  trackingId?: string
  /** Fingerprint of the order. */
  fingerprint?: string
  /** Further data; not documented. */
  meta?: { [name: string]: Json }
  /** Whether it is marked as a test. */
  markAsTest?: boolean
  /** Identifier of the request, for support enquiries. */
  traceId?: string
  /** Whether taxes were calculated automatically. */
  automaticTaxesCalculated?: boolean
  /** Service that calculates taxes. */
  taxCalculationProvider?: { [name: string]: Json }
  /** Who created it. */
  createdBy?: string
}

export interface AmountSummary {
  /** Amount before discount. */
  subtotal: number
  /** Amount of the discount. */
  discount?: number
}

export interface OrderSource {
  /** Kind of source. */
  type: 'funnel' | 'website' | 'invoice' | 'calendar' | 'text2Pay' | 'document_contracts' | 'membership' | 'mobile_app' | 'communities' | 'point_of_sale' | 'manual' | 'form' | 'survey' | 'payment_link' | 'external'
  /** Kind of source, more precisely. */
  subType?: 'one_step_order_form' | 'two_step_order_form' | 'upsell' | 'tap_to_pay' | 'card_payment' | 'store' | 'contact_view' | 'email_campaign' | 'payments_dashboard' | 'shopify' | 'subscription_view' | 'store_upsell' | 'woocommerce' | 'service' | 'meeting' | 'imported_csv' | 'qr_code' | 'saas_one_time' | 'saas_subscription'
  /** Identifier of the source. */
  id: string
  /** Name of the source. */
  name?: string
  /** Further data; not documented. */
  meta?: { [name: string]: Json }
}

export interface PostRecordOrderPayment {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** How it was paid. */
  mode: 'cash' | 'card' | 'cheque' | 'bank_transfer' | 'other'
  /** Details of the card, for `mode` `card`. */
  card?: PaymentsCard | undefined
  /** Details of the cheque, for `mode` `cheque`. */
  cheque?: PaymentsCheque | undefined
  /** Notes on the payment. */
  notes?: string | undefined
  /** Amount that was paid. */
  amount?: number | undefined
  /** Further data; not documented. */
  meta?: { [name: string]: Json } | undefined
  /** Whether only a part was paid. */
  isPartialPayment?: boolean | undefined
}

export interface PaymentsCard {
  /** Brand of the card. */
  type: 'visa' | 'mastercard' | 'other'
  /** Last four digits of the card's number. */
  last4: string
}

export interface PaymentsCheque {
  /** Number of the cheque. */
  number: string
}

export interface Fulfillment {
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** What `altId` identifies: a location. */
  altType?: 'location'
  /** How the delivery can be tracked. */
  trackings: FulfillmentTracking[]
  /** Identifier of the fulfillment. */
  _id: string
  /** Items that are delivered. */
  items: FulfilledItem[]
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface FulfillmentTracking {
  /** Tracking number of the carrier. */
  trackingNumber?: string | undefined
  /** Name of the carrier. */
  shippingCarrier?: string | undefined
  /** Address of the carrier's tracking page. */
  trackingUrl?: string | undefined
}

export interface FulfilledItem {
  /** Identifier of the item. */
  _id: string
  /** Name of the item. */
  name: string
  /** Product that is delivered. */
  product: DefaultProduct
  /** Price of the item. */
  price: DefaultPrice
  /** Number of units. */
  qty: number
}

export interface DefaultProduct {
  /** Identifier of the product. */
  _id: string
  /** Description of the product. */
  description?: string
  /** Variants of the product, such as size and color. */
  variants?: ProductVariant[]
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Name of the product. */
  name: string
  /** Kind of product, such as `PHYSICAL` or `DIGITAL`. */
  productType: string
  /** Whether the product is in the online store. */
  availableInStore?: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Description on the customer's bank statement. */
  statementDescriptor?: string
  /** Address of the product's image. */
  image?: string
  /** Identifiers of the collections that contain the product. */
  collectionIds?: string[]
  /** Whether taxes apply. */
  isTaxesEnabled?: boolean
  /** Identifiers of the taxes that apply. */
  taxes?: string[]
  /** Identifier of the category for automatic taxes. */
  automaticTaxCategoryId?: string
  /** Label shown with the product, such as a sale. */
  label?: ProductLabel
  /** Last part of the product page's address. */
  slug?: string
}

export interface ProductVariant {
  /** Identifier of the variant. */
  id: string
  /** Name of the variant, such as `Size`. */
  name: string
  /** Options of the variant. */
  options: ProductVariantOption[]
}

export interface ProductVariantOption {
  /** Identifier of the option. */
  id: string
  /** Name of the option, such as `Large`. */
  name: string
}

export interface ProductLabel {
  /** Label, such as `Sale`. */
  title: string
  /** When the label appears. */
  startDate?: string
  /** When the label disappears. */
  endDate?: string
}

export interface DefaultPrice {
  /** Identifier of the price. */
  _id: string
  /** Membership offers that come with the price. */
  membershipOffers?: MembershipOffer[]
  /** Identifiers of the variant options that the price is for. */
  variantOptionIds?: string[]
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the product. */
  product?: string
  /** Identifier of the user. */
  userId?: string
  /** Name of the price. */
  name: string
  /** Whether the price is paid once or repeatedly. */
  type: 'one_time' | 'recurring'
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency: string
  /** Price, in the units of `currency`. */
  amount: number
  /** How often the price is paid. */
  recurring?: PaymentsRecurring
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
  /** Former price, shown for comparison. */
  compareAtPrice?: number
  /** Whether the stock is tracked. */
  trackInventory?: boolean
  /** Number of units in stock. */
  availableQuantity?: number
  /** Whether the product can be bought while it is out of stock. */
  allowOutOfStockPurchases?: boolean
}

export interface MembershipOffer {
  /** Label of the offer. */
  label: string
  /** Identifier of the membership offer. */
  value: string
  /** Identifier of the offer. */
  _id: string
}

export interface PaymentsRecurring {
  /** Unit of `intervalCount`. */
  interval: 'day' | 'month' | 'week' | 'year'
  /** Number of units between two payments. */
  intervalCount: number
}

export interface CreateFulfillment {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** How the delivery can be tracked. */
  trackings: FulfillmentTracking[]
  /** Items that are delivered. */
  items: FulfillmentItems[]
  /** Whether the customer is notified. */
  notifyCustomer: boolean
}

export interface FulfillmentItems {
  /** Identifier of the price. */
  priceId: string
  /** Number of units. */
  qty: number
}

export interface Txn {
  /** Identifier of the transaction. */
  _id: string
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** What `altId` identifies: a location. */
  altType?: string
  /** Identifier of the contact. */
  contactId?: string
  /** Identifier of the contact that was merged into this one. */
  mergedFromContactId?: string
  /** Full name of the contact. */
  contactName?: string
  /** Email address of the contact. */
  contactEmail?: string
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency?: string
  /** Amount of the transaction, in the units of `currency`. */
  amount?: number
  /** Status of the transaction, such as `succeeded` or `failed`. */
  status: { [name: string]: Json }
  /** Whether real money moves; `false` for test payments. */
  liveMode?: boolean
  /** Kind of object that is paid, such as `order` or `invoice`. */
  entityType?: string
  /** Identifier of the order, invoice or other object that is paid. */
  entityId?: string
  /** Kind of source, such as `funnel` or `invoice`. */
  entitySourceType: string
  /** Kind of source, more precisely. */
  entitySourceSubType?: string
  /** Name of the source. */
  entitySourceName?: string
  /** Identifier of the funnel, invoice or other source. */
  entitySourceId?: string
  /** Further data of the source. */
  entitySourceMeta?: { [name: string]: Json }
  /** Identifier of the subscription. */
  subscriptionId?: string
  /** Identifier of the charge at the payment provider. */
  chargeId?: string
  /** The charge as the payment provider returned it. */
  chargeSnapshot?: { [name: string]: Json }
  /** Payment provider, such as `stripe`. */
  paymentProviderType?: string
  /** Account at the payment provider. */
  paymentProviderConnectedAccount?: string
  /** IP address of the customer. */
  ipAddress?: string
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Amount that was refunded. */
  amountRefunded?: number
  /** How it was paid. */
  paymentMethod?: { [name: string]: Json }
  /** When the payment was made. */
  fulfilledAt: string
  /** Who created it. */
  createdBy?: string
}

export interface GetTxn {
  /** Identifier of the transaction. */
  _id: string
  /** What `altId` identifies: a location. */
  altType?: string
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** Identifier of the contact. */
  contactId?: string
  /** The contact as it was at that time. */
  contactSnapshot?: { [name: string]: Json }
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency?: string
  /** Amount of the transaction, in the units of `currency`. */
  amount?: number
  /** Status of the transaction, such as `succeeded` or `failed`. */
  status?: { [name: string]: Json }
  /** Whether real money moves; `false` for test payments. */
  liveMode?: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Kind of object that is paid, such as `order` or `invoice`. */
  entityType?: string
  /** Identifier of the order, invoice or other object that is paid. */
  entityId?: string
  /** What the payment came from, such as a funnel or an invoice. */
  entitySource?: OrderSource
  /** Identifier of the charge at the payment provider. */
  chargeId?: string
  /** The charge as the payment provider returned it. */
  chargeSnapshot?: { [name: string]: Json }
  /** Identifier of the invoice. */
  invoiceId?: string
  /** Identifier of the subscription. */
  subscriptionId?: string
  /** Payment provider. */
  paymentProvider?: { [name: string]: Json }
  /** IP address of the customer. */
  ipAddress?: string
  /** Further data; not documented. */
  meta?: { [name: string]: Json }
  /** Whether it is marked as a test. */
  markAsTest?: boolean
  /** Whether other transactions belong to this one. */
  isParent?: boolean
  /** Amount that was refunded. */
  amountRefunded?: number
  /** Identifier of the receipt. */
  receiptId?: string
  /** Whether the transaction is synchronized with QuickBooks Online. */
  qboSynced?: boolean
  /** Response of QuickBooks Online. */
  qboResponse?: { [name: string]: Json }
  /** Identifier of the request, for support enquiries. */
  traceId?: string
  /** Identifier of the contact that was merged into this one. */
  mergedFromContactId?: string
  /** Who created it. */
  createdBy?: string
}

export interface Subscription {
  /** Identifier of the subscription. */
  _id: string
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** What `altId` identifies: a location. */
  altType?: 'location'
  /** Identifier of the contact. */
  contactId?: string
  /** Full name of the contact. */
  contactName?: string
  /** Email address of the contact. */
  contactEmail?: string
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency?: string
  /** Amount of each payment, in the units of `currency`. */
  amount?: number
  /** Status of the subscription, such as `active` or `canceled`. */
  status: { [name: string]: Json }
  /** Whether real money moves; `false` for test payments. */
  liveMode?: boolean
  /** Kind of object that is paid, such as `order` or `invoice`. */
  entityType?: string
  /** Identifier of the order, invoice or other object that is paid. */
  entityId?: string
  /** Kind of source, such as `funnel` or `invoice`. */
  entitySourceType: string
  /** Name of the source. */
  entitySourceName?: string
  /** Identifier of the funnel, invoice or other source. */
  entitySourceId?: string
  /** Further data of the source. */
  entitySourceMeta?: { [name: string]: Json }
  /** Identifier of the subscription at the payment provider. */
  subscriptionId?: string
  /** The subscription as the payment provider returned it. */
  subscriptionSnapshot?: { [name: string]: Json }
  /** Payment provider, such as `stripe`. */
  paymentProviderType?: string
  /** Account at the payment provider. */
  paymentProviderConnectedAccount?: string
  /** IP address of the customer. */
  ipAddress?: string
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Who created it. */
  createdBy?: string
}

export interface GetSubscription {
  /** Identifier of the subscription. */
  _id: string
  /** What `altId` identifies: a location. */
  altType?: { [name: string]: Json }
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** Identifier of the contact. */
  contactId?: string
  /** The contact as it was at that time. */
  contactSnapshot?: { [name: string]: Json }
  /** The coupon that was applied. */
  coupon?: { [name: string]: Json }
  /** Three-letter ISO 4217 code, such as `USD`. */
  currency?: string
  /** Amount of each payment, in the units of `currency`. */
  amount?: number
  /** Status of the subscription, such as `active` or `canceled`. */
  status?: { [name: string]: Json }
  /** Whether real money moves; `false` for test payments. */
  liveMode?: boolean
  /** Kind of object that is paid, such as `order` or `invoice`. */
  entityType?: string
  /** Identifier of the order, invoice or other object that is paid. */
  entityId?: string
  /** What the payment came from, such as a funnel or an invoice. */
  entitySource?: OrderSource
  /** Identifier of the subscription at the payment provider. */
  subscriptionId?: string
  /** The subscription as the payment provider returned it. */
  subscriptionSnapshot?: { [name: string]: Json }
  /** Payment provider. */
  paymentProvider?: { [name: string]: Json }
  /** IP address of the customer. */
  ipAddress?: string
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Further data; not documented. */
  meta?: { [name: string]: Json }
  /** Whether it is marked as a test. */
  markAsTest?: boolean
  /** When payments are due. */
  schedule?: PaymentsScheduleOptions
  /** How payments are made automatically. */
  autoPayment?: { [name: string]: Json }
  /** Product that is paid repeatedly. */
  recurringProduct?: { [name: string]: Json }
  /** When the subscription was cancelled. */
  canceledAt?: string
  /** Who cancelled the subscription. */
  canceledBy?: string
  /** Identifier of the request, for support enquiries. */
  traceId?: string
  /** Who created it. */
  createdBy?: string
}

export interface PaymentsScheduleOptions {
  /** When to run once. */
  executeAt?: string
  /** When to repeat. */
  rrule?: PaymentsCustomRRuleOptions
}

export interface PaymentsCustomRRuleOptions {
  /** Unit of `interval`. */
  intervalType: 'yearly' | 'monthly' | 'weekly' | 'daily' | 'hourly' | 'minutely' | 'secondly'
  /** Number of units between two repetitions. */
  interval: number
  /** First day of the series, such as `2026-11-24`. */
  startDate: string
  /** Time of day at which the series starts. */
  startTime?: string
  /** Last day of the series, such as `2027-11-30`. */
  endDate?: string
  /** Time of day at which the series ends. */
  endTime?: string
  /** Day of the month. */
  dayOfMonth?: number
  /** Day of the week. */
  dayOfWeek?: 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su'
  /** Week of the month. */
  numOfWeek?: number
  /** Month of the year. */
  monthOfYear?: 'jan' | 'feb' | 'mar' | 'apr' | 'may' | 'jun' | 'jul' | 'aug' | 'sep' | 'oct' | 'nov' | 'dec'
  /** Number of repetitions. */
  count?: number
  /** Number of days by which it is created in advance. */
  daysBefore?: number
}

export interface Coupon {
  /** Identifier of the coupon. */
  _id: string
  /** How often the coupon was used. */
  usageCount: number
  /** Limit on how often one customer can use the coupon. */
  limitPerCustomer: number
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** What `altId` identifies: a location. */
  altType?: string
  /** Name of the coupon. */
  name: string
  /** Code that customers enter, such as `SPRING10`. */
  code: string
  /** Whether `discountValue` is a percentage or an amount. */
  discountType: 'percentage' | 'amount'
  /** Discount, as `discountType` says. */
  discountValue: number
  /** Status of the coupon. */
  status: 'scheduled' | 'active' | 'expired'
  /** When the coupon becomes valid. */
  startDate: string
  /** When the coupon expires. */
  endDate?: string
  /** Whether the discount applies to later payments of a subscription. */
  applyToFuturePayments: boolean
  /** For how many later payments the discount applies. */
  applyToFuturePaymentsConfig: ApplyToFuturePaymentsConfig
  /** Identifier of the user. */
  userId?: string
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Identifiers of the products. v3 only. */
  productIds?: string[]
  /** Identifiers of the prices. v3 only. */
  priceIds?: string[]
  /** Identifiers of the product variants. v3 only. */
  variantIds?: string[]
}

export interface ApplyToFuturePaymentsConfig {
  /** Whether the discount applies for good or for a fixed time. */
  type: 'forever' | 'fixed'
  /** Number of months or other units, for type `fixed`. */
  duration?: number
  /** Unit of `duration`. */
  durationType?: string
}

export interface CreateCoupon {
  /** Identifier of the coupon. */
  _id: string
  /** How often the coupon was used. */
  usageCount: number
  /** Limit on how often one customer can use the coupon. */
  limitPerCustomer: number
  /** Identifier of the location, as `altType` says. */
  altId?: string
  /** What `altId` identifies: a location. */
  altType?: string
  /** Name of the coupon. */
  name: string
  /** Code that customers enter, such as `SPRING10`. */
  code: string
  /** Whether `discountValue` is a percentage or an amount. */
  discountType: 'percentage' | 'amount'
  /** Discount, as `discountType` says. */
  discountValue: number
  /** Status of the coupon. */
  status: 'scheduled' | 'active' | 'expired'
  /** When the coupon becomes valid. */
  startDate: string
  /** When the coupon expires. */
  endDate?: string
  /** Whether the discount applies to later payments of a subscription. */
  applyToFuturePayments: boolean
  /** For how many later payments the discount applies. */
  applyToFuturePaymentsConfig: ApplyToFuturePaymentsConfig
  /** Identifier of the user. */
  userId?: string
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Identifier of the request, for support enquiries. */
  traceId: string
}

export interface CreateCouponParams {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** Name of the coupon. */
  name: string
  /** Code that customers enter, such as `SPRING10`. */
  code: string
  /** Whether `discountValue` is a percentage or an amount. */
  discountType: 'percentage' | 'amount'
  /** Discount, as `discountType` says. */
  discountValue: number
  /** When the coupon becomes valid. */
  startDate: string
  /** When the coupon expires. */
  endDate?: string | undefined
  /** How often the coupon can be used in total. */
  usageLimit?: number | undefined
  /** Identifiers of the products. */
  productIds?: string[] | undefined
  /** Whether the discount applies to later payments of a subscription. */
  applyToFuturePayments?: boolean | undefined
  /** For how many later payments the discount applies. */
  applyToFuturePaymentsConfig?: PaymentsApplyToFuturePaymentsConfig | undefined
  /** Whether each customer can use the coupon only once. */
  limitPerCustomer?: boolean | undefined
  /** Identifiers of the prices. v3 only. */
  priceIds?: string[] | undefined
  /** Identifiers of the product variants. v3 only. */
  variantIds?: string[] | undefined
}

export interface PaymentsApplyToFuturePaymentsConfig {
  /** Whether the discount applies for good or for a fixed time. */
  type: 'forever' | 'fixed'
  /** Number of months or other units, for type `fixed`. */
  duration: number
  /** Unit of `duration`. */
  durationType: 'months'
}

export interface UpdateCouponParams {
  /** Identifier of the location, as `altType` says. */
  altId?: string | undefined
  /** What `altId` identifies: a location. */
  altType?: 'location' | undefined
  /** Name of the coupon. */
  name: string
  /** Code that customers enter, such as `SPRING10`. */
  code: string
  /** Whether `discountValue` is a percentage or an amount. */
  discountType: 'percentage' | 'amount'
  /** Discount, as `discountType` says. */
  discountValue: number
  /** When the coupon becomes valid. */
  startDate: string
  /** When the coupon expires. */
  endDate?: string | undefined
  /** How often the coupon can be used in total. */
  usageLimit?: number | undefined
  /** Identifiers of the products. */
  productIds?: string[] | undefined
  /** Whether the discount applies to later payments of a subscription. */
  applyToFuturePayments?: boolean | undefined
  /** For how many later payments the discount applies. */
  applyToFuturePaymentsConfig?: PaymentsApplyToFuturePaymentsConfig | undefined
  /** Whether each customer can use the coupon only once. */
  limitPerCustomer?: boolean | undefined
  /** Identifier of the coupon. */
  id: string
  /** Identifiers of the prices. v3 only. */
  priceIds?: string[] | undefined
  /** Identifiers of the product variants. v3 only. */
  variantIds?: string[] | undefined
}

export interface CreateCustomProviders {
  /** Display name of the provider. */
  name: string
  /** Description of the provider. */
  description: string
  /** Address of the page that takes payments, shown in an iframe. */
  paymentsUrl: string
  /** Address that the server calls to verify and change payments. */
  queryUrl: string
  /** Address of the logo. */
  imageUrl: string
  /** Whether the provider can schedule subscriptions. */
  supportsSubscriptionSchedule: boolean
}

export interface PaymentsCreateCustomProviders {
  /** Display name of the provider. */
  name: string
  /** Description of the provider. */
  description: string
  /** Address of the page that takes payments, shown in an iframe. */
  paymentsUrl: string
  /** Address that the server calls to verify and change payments. */
  queryUrl: string
  /** Address of the logo. */
  imageUrl: string
  /** Identifier of the provider. */
  _id: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the app. */
  marketplaceAppId: string
  /** Payment provider. */
  paymentProvider?: { [name: string]: Json }
  /** Whether it is deleted. */
  deleted: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Identifier of the request, for support enquiries. */
  traceId?: string
}

export interface CustomProviderKeys {
  /** API key; secret. */
  apiKey: string
  /** Publishable key. */
  publishableKey: string
}

export interface NumberPool {
  /** Identifier of the object. */
  id?: string
  name?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  numbers?: NumberPoolNumber[]
  forwardingNumber?: string
  whisper?: boolean
  whisperMessage?: string
  callRecording?: boolean
  isActive?: boolean
  inboundCallService?: NumberPoolInboundCallService | null
}

export interface NumberPoolNumber {
  phoneNumber?: string
  friendlyName?: string
}

export interface NumberPoolInboundCallService {
  type?: string
  value?: string
}

export interface AvailablePhoneNumber {
  phoneNumber: string
  friendlyName: string
  isoCountry: string
  lata?: string | null
  locality?: string | null
  rateCenter?: string | null
  latitude?: string | null
  longitude?: string | null
  region?: string | null
  /** Postal or ZIP code. */
  postalCode?: string | null
  addressRequirements: 'none' | 'any' | 'local' | 'foreign'
  beta: boolean
  capabilities: AvailablePhoneNumberCapabilities
  price?: AvailablePhoneNumberPrice
}

export interface AvailablePhoneNumberCapabilities {
  MMS?: boolean
  SMS?: boolean
  voice?: boolean
}

export interface AvailablePhoneNumberPrice {
  number_type?: string
  price?: number
  price_unit?: string
}

export interface PurchasePhoneNumber {
  phoneNumber: string
  countryCode?: string | undefined
  numberType?: 'local' | 'tollFree' | 'mobile' | undefined
  addressSid?: string | null | string | undefined
  bundleSid?: string | null | string | undefined
  locality?: string | null | string | undefined
  region?: string | null | string | undefined
  fingerprintId?: string | null | string | undefined
  skipLocationKYC?: boolean | null | boolean | undefined
  /** v3 only */
  paymentIntentId?: string | undefined
  /** v3 only */
  stripeAccountId?: string | undefined
  /** v3 only */
  paymentMethodId?: string | undefined
}

export interface PurchaseNumberForLocationV3Http201 {
  /** Identifier of the object. v2 only. */
  id?: string
  /** v2 only */
  account_sid?: string
  /** v2 only */
  under_ghl_account?: boolean
  /** v2 only */
  validate_sms?: boolean
  /** Identifier of the location (sub-account). v2 only. */
  location_id?: string
  /** v2 only */
  migration_status?: string | null
  /** v2 only */
  migration_numbers?: string[]
  /** v2 only */
  assigned_to_numbers?: { [name: string]: string }
  /** v2 only */
  numbers?: { [name: string]: string }
  /** v2 only */
  number_name?: { [name: string]: string }
  /** v2 only */
  new_account_sid?: string | null
  /** v3 only */
  status?: 'success'
  /** v3 only */
  data?: PurchaseNumberForLocationV3
  /** v3 only */
  message?: string
  /** v3 only */
  statusCode?: number
}

export interface PurchaseNumberForLocationV3 {
  number: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the object. */
  id: string
  underLcAccount: boolean
}

export interface ListNumbersV3Http200 {
  /** v2 only */
  numbers?: DetailedPhoneNumber[]
  /** v2 only */
  isUnderGhl?: boolean
  /** v2 only */
  pageSize?: number
  /** v2 only */
  page?: number
  /** v2 only */
  accountStatus?: 'active' | 'suspended' | 'closed'
  /** v3 only */
  status?: 'success'
  /** v3 only */
  data?: ListNumbersV3
  /** v3 only */
  message?: string
  /** v3 only */
  statusCode?: number
}

export interface DetailedPhoneNumber {
  phoneNumber: string
  friendlyName?: string | null
  sid: string
  countryCode: string
  capabilities: DetailedPhoneNumberCapabilities
  type: 'local' | 'toll-free' | 'mobile' | 'national'
  isDefaultNumber: boolean
  linkedUser?: string | null
  linkedRingAllUsers: string[]
  inboundCallService?: DetailedPhoneNumberInboundCallService | null
  forwardingNumber?: string | null
  isGroupConversationEnabled: boolean
  addressSid?: string | null
  bundleSid?: string | null
  /** When it was added. */
  dateAdded?: string
  /** When it was last changed. */
  dateUpdated?: string
  origin?: 'twilio' | 'hosted' | 'ported'
}

export interface DetailedPhoneNumberCapabilities {
  voice?: boolean
  sms?: boolean
  mms?: boolean
  fax?: boolean
}

export interface DetailedPhoneNumberInboundCallService {
  type?: 'voice_ai' | 'ivr' | 'forward'
  value?: string
}

export interface ListNumbersV3 {
  numbers: ListNumberItem[]
  isUnderLc?: boolean
  pageSize?: number
  page?: number
  accountStatus?: string
  rcsSenderIds?: RcsSenderId[]
  total?: number
}

export interface ListNumberItem {
  phoneNumber: string
  friendlyName?: string
  sid?: string
  countryCode?: string
  capabilities?: DetailedPhoneNumberCapabilities
  type?: string
  isDefaultNumber?: boolean
  linkedUser?: string | null
  linkedRingAllUsers?: string[]
  inboundCallService?: { [name: string]: Json }
  forwardingNumber?: string
  isGroupConversationEnabled?: boolean
  addressSid?: string
  bundleSid?: string
  /** When it was added. */
  dateAdded?: { [name: string]: Json }
  /** When it was last changed. */
  dateUpdated?: { [name: string]: Json }
  dateCreated?: { [name: string]: Json }
  origin?: string
}

export interface RcsSenderId {
  number: string
  numberType: string
  friendlyName?: string
  rcsMeta?: { [name: string]: Json }
}

export interface BulkUpdate {
  altId?: string | undefined
  altType?: 'location' | undefined
  type: 'bulk-update-price' | 'bulk-update-availability' | 'bulk-update-product-collection' | 'bulk-delete-products' | 'bulk-update-currency'
  productIds: string[]
  filters?: BulkUpdateFilters | undefined
  price?: PriceUpdateField | undefined
  compareAtPrice?: PriceUpdateField | undefined
  availability?: boolean | undefined
  collectionIds?: string[] | undefined
  currency?: string | undefined
}

export interface BulkUpdateFilters {
  collectionIds?: string[] | undefined
  productType?: string | undefined
  availableInStore?: boolean | undefined
  search?: string | undefined
}

export interface PriceUpdateField {
  type: 'INCREASE_BY_AMOUNT' | 'REDUCE_BY_AMOUNT' | 'SET_NEW_PRICE' | 'INCREASE_BY_PERCENTAGE' | 'REDUCE_BY_PERCENTAGE'
  value: number
  roundToWhole?: boolean | undefined
}

export interface BulkEditProduct {
  /** Identifier of the object. */
  _id: string
  name?: string | undefined
  description?: string | undefined
  image?: string | undefined
  availableInStore?: boolean | undefined
  prices?: BulkEditPrice[] | undefined
  collectionIds?: string[] | undefined
  isLabelEnabled?: boolean | undefined
  isTaxesEnabled?: boolean | undefined
  seo?: ProductSEO | undefined
  slug?: string | undefined
  automaticTaxCategoryId?: string | undefined
  taxInclusive?: boolean | undefined
  taxes?: { [name: string]: Json }[] | undefined
  medias?: { [name: string]: Json }[] | undefined
  label?: { [name: string]: Json } | undefined
}

export interface BulkEditPrice {
  /** Identifier of the object. */
  _id: string
  name?: string | undefined
  amount?: number | undefined
  currency?: string | undefined
  compareAtPrice?: number | undefined
  availableQuantity?: number | undefined
  trackInventory?: boolean | undefined
  allowOutOfStockPurchases?: boolean | undefined
  sku?: string | undefined
  trialPeriod?: number | undefined
  totalCycles?: number | undefined
  setupFee?: number | undefined
  shippingOptions?: ShippingOptions | undefined
  recurring?: ProductsRecurring | undefined
}

export interface ShippingOptions {
  weight?: WeightOptions | undefined
  dimensions?: PriceDimensions | undefined
}

export interface WeightOptions {
  value: number
  unit: 'kg' | 'lb' | 'g' | 'oz'
}

export interface PriceDimensions {
  height: number
  width: number
  length: number
  unit: 'cm' | 'in' | 'm'
}

export interface ProductsRecurring {
  interval: 'day' | 'month' | 'week' | 'year'
  intervalCount: number
}

export interface ProductSEO {
  title?: string | undefined
  description?: string | undefined
}

export interface ProductsDefaultPrice {
  /** Identifier of the object. */
  _id: string
  membershipOffers?: ProductsMembershipOffer[]
  variantOptionIds?: string[]
  /** Identifier of the location (sub-account). */
  locationId?: string
  product?: string
  /** Identifier of the user. */
  userId?: string
  name: string
  type: 'one_time' | 'recurring'
  currency: string
  amount: number
  recurring?: ProductsRecurring
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
  compareAtPrice?: number
  trackInventory?: boolean
  availableQuantity?: number
  allowOutOfStockPurchases?: boolean
}

export interface ProductsMembershipOffer {
  label: string
  value: string
  /** Identifier of the object. */
  _id: string
}

export interface CreatePrice {
  name: string
  type: 'one_time' | 'recurring'
  currency: string
  amount: number
  recurring?: ProductsRecurring | undefined
  description?: string | undefined
  membershipOffers?: ProductsMembershipOffer[] | undefined
  trialPeriod?: number | undefined
  totalCycles?: number | undefined
  setupFee?: number | undefined
  variantOptionIds?: string[] | undefined
  compareAtPrice?: number | undefined
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Identifier of the user. */
  userId?: string | undefined
  meta?: PriceMeta | undefined
  trackInventory?: boolean | undefined
  availableQuantity?: number | undefined
  allowOutOfStockPurchases?: boolean | undefined
  sku?: string | undefined
  shippingOptions?: ShippingOptions | undefined
  isDigitalProduct?: boolean | undefined
  digitalDelivery?: string[] | undefined
}

export interface PriceMeta {
  source: 'stripe' | 'woocommerce' | 'shopify'
  sourceId?: string | undefined
  stripePriceId: string
  internalSource: 'agency_plan' | 'funnel' | 'membership' | 'communities' | 'gokollab' | 'calendar'
}

export interface InventoryItem {
  /** Identifier of the object. */
  _id: string
  name: string
  availableQuantity: number
  sku: string
  allowOutOfStockPurchases: boolean
  product: string
  /** When it was last changed. */
  updatedAt: string
  image?: string
  productName?: string
}

export interface UpdateInventoryItem {
  priceId: string
  availableQuantity?: number | undefined
  allowOutOfStockPurchases?: boolean | undefined
}

export interface CreateProductCollections {
  altId?: string | undefined
  altType?: 'location' | undefined
  collectionId?: string | undefined
  name: string
  slug: string
  image?: string | undefined
  seo?: ProductSEO | undefined
}

export interface Collection {
  /** Identifier of the object. */
  _id: string
  altId?: string
  name: string
  slug: string
  image: string
  seo: ProductSEO
  /** When it was created. */
  createdAt: string
}

export interface UpdateProductCollections {
  altId?: string | undefined
  altType?: 'location' | undefined
  name?: string | undefined
  slug?: string | undefined
  image?: string | undefined
  seo?: ProductSEO | undefined
}

export interface UpdateProductReview {
  altId?: string | undefined
  altType?: 'location' | undefined
  productId: string
  status: string
  reply?: ProductReview[] | undefined
  rating?: number | undefined
  headline?: string | undefined
  detail?: string | undefined
}

export interface ProductReview {
  headline: string
  comment: string
  user: UserDetails
}

export interface UserDetails {
  name: string
  email: string
  phone?: string | undefined
  isCustomer?: boolean | undefined
}

export interface UpdateProductReviewObject {
  reviewId: string
  productId: string
  storeId: string
}

export interface GetProduct {
  /** Identifier of the object. */
  _id: string
  description?: string
  variants?: ProductsProductVariant[]
  /** Identifier of the location (sub-account). */
  locationId?: string
  name: string
  productType: string
  availableInStore?: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  statementDescriptor?: string
  image?: string
  collectionIds?: string[]
  isTaxesEnabled?: boolean
  taxes?: string[]
  automaticTaxCategoryId?: string
  label?: ProductsProductLabel
  slug?: string
}

export interface ProductsProductVariant {
  /** Identifier of the object. */
  id: string
  name: string
  options: ProductsProductVariantOption[]
}

export interface ProductsProductVariantOption {
  /** Identifier of the object. */
  id: string
  name: string
}

export interface ProductsProductLabel {
  title: string
  startDate?: string | undefined
  endDate?: string | undefined
}

export interface UpdateProduct {
  name: string
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  description?: string | undefined
  productType: 'DIGITAL' | 'PHYSICAL' | 'SERVICE' | 'PHYSICAL/DIGITAL'
  image?: string | undefined
  statementDescriptor?: string | undefined
  availableInStore?: boolean | undefined
  medias?: ProductMedia[] | undefined
  variants?: ProductsProductVariant[] | undefined
  collectionIds?: string[] | undefined
  isTaxesEnabled?: boolean | undefined
  taxes?: string[] | undefined
  automaticTaxCategoryId?: string | undefined
  isLabelEnabled?: boolean | undefined
  label?: ProductsProductLabel | undefined
  slug?: string | undefined
  seo?: ProductSEO | undefined
  taxInclusive?: boolean | undefined
  prices?: string[] | undefined
}

export interface ProductMedia {
  /** Identifier of the object. */
  id: string
  title?: string | undefined
  url: string
  type: 'image' | 'video'
  isFeatured?: boolean | undefined
  priceIds?: Json[][] | undefined
}

export interface ListProductsStats {
  total: number
}

export interface CreateProduct {
  name: string
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  description?: string | undefined
  productType: 'DIGITAL' | 'PHYSICAL' | 'SERVICE' | 'PHYSICAL/DIGITAL'
  image?: string | undefined
  statementDescriptor?: string | undefined
  availableInStore?: boolean | undefined
  medias?: ProductMedia[] | undefined
  variants?: ProductsProductVariant[] | undefined
  collectionIds?: string[] | undefined
  isTaxesEnabled?: boolean | undefined
  taxes?: string[] | undefined
  automaticTaxCategoryId?: string | undefined
  isLabelEnabled?: boolean | undefined
  label?: ProductsProductLabel | undefined
  slug?: string | undefined
  seo?: ProductSEO | undefined
  taxInclusive?: boolean | undefined
}

export interface DocumentList {
  documents: Document[]
  total: number
  whiteLabelBaseUrl?: number
  whiteLabelBaseUrlForInvoice?: number
}

export interface Document {
  /** Identifier of the location (sub-account). */
  locationId?: string
  documentId: string
  /** Identifier of the object. */
  _id: string
  name: string
  type: string
  /** Whether it is deleted. */
  deleted: boolean
  isExpired: boolean
  documentRevision: number
  fillableFields: FillableFields[]
  grandTotal: GrandTotal
  locale: string
  status: ('draft' | 'sent' | 'viewed' | 'completed' | 'accepted')[]
  paymentStatus: ('waiting_for_payment' | 'paid' | 'no_payment')[]
  recipients: RecipientItem[]
  links: ProposalEstimateLinks[]
  /** When it was last changed. */
  updatedAt: string
  /** When it was created. */
  createdAt: string
}

export interface FillableFields {
  fieldId: string
  isRequired: boolean
  hasCompleted: boolean
  recipient: string
  entityType: 'contacts' | 'users'
  /** Identifier of the object. */
  id: string
  type: 'Page' | 'Text' | 'Image' | 'Video' | 'Table' | 'ProductList' | 'PageBreak' | 'Signature' | 'PaymentDetails' | 'TextField' | 'DateField' | 'InitialsField' | 'Checkbox' | 'Row' | 'Column'
  value: string
}

export interface GrandTotal {
  amount: number
  currency: string
  discountPercentage: number
  discounts: ProposalsDiscount[]
}

export interface ProposalsDiscount {
  /** Identifier of the object. */
  id: string
  value: number
  type: 'percentage' | 'custom_amount'
}

export interface RecipientItem {
  /** Identifier of the object. */
  id: string
  firstName?: string
  lastName?: string
  email: string
  phoneNumber?: string
  phone?: string
  hasCompleted: boolean
  role: 'user' | 'signer'
  isPrimary: boolean
  signingOrder: number
  imgUrl?: string
  ip?: string
  userAgent?: string
  signedDate?: string
  contactName?: string
  country?: string
  entityName?: string
  initialsImgUrl?: string
  lastViewedAt?: string
  shareLink?: string
}

export interface ProposalEstimateLinks {
  referenceId: string
  documentId: string
  recipientId: string
  entityName: 'contacts' | 'users'
  recipientCategory: 'recipient' | 'cc' | 'bcc'
  documentRevision: number
  createdBy: string
  /** Whether it is deleted. */
  deleted: boolean
}

export interface SendDocument {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  documentId: string
  documentName?: string | undefined
  medium?: 'link' | 'email' | undefined
  ccRecipients?: CCRecipientItem[] | undefined
  notificationSettings?: NotificationSettings | undefined
  sentBy: string
}

export interface CCRecipientItem {
  email: string
  /** Identifier of the object. */
  id: string
  imageUrl: string
  contactName: string
  firstName: string
  lastName: string
}

export interface NotificationSettings {
  receive: NotificationSendSetting
  sender: NotificationSenderSetting
}

export interface NotificationSendSetting {
  /** Identifier of the template. */
  templateId: string
  subject: string
}

export interface NotificationSenderSetting {
  fromEmail: string
  fromName: string
}

export interface TemplateList {
  /** Identifier of the object. */
  _id: string
  /** Whether it is deleted. */
  deleted: boolean
  version: number
  name: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  type: 'proposal' | 'estimate' | 'contentLibrary'
  updatedBy: string
  isPublicDocument: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
  /** Identifier of the object. */
  id: string
  documentCount?: number
  docFormUrl?: string
}

export interface SendDocumentFromPublicApi {
  /** Identifier of the template. */
  templateId: string
  /** Identifier of the user. */
  userId: string
  sendDocument?: boolean | undefined
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  /** Identifier of the contact. */
  contactId: string
  opportunityId?: string | undefined
}

export interface EnableSaas {
  stripeAccountId?: string | undefined
  name?: string | undefined
  email?: string | undefined
  stripeCustomerId?: string | undefined
  /** Identifier of the agency (company). */
  companyId?: string | undefined
  isSaaSV2: boolean
  /** Identifier of the contact. */
  contactId?: string | undefined
  providerLocationId?: string | undefined
  description?: string | undefined
  saasPlanId?: string | undefined
  priceId?: string | undefined
}

export interface UpdateRebillingOldConfig {
  optIn?: boolean | undefined
  enabled?: boolean | undefined
  markup?: number | undefined
}

export interface AgencyPlan {
  planId: string
  title: string
  description: string
  saasProducts: string[]
  addOns?: string[]
  planLevel: number
  trialPeriod: number
  userLimit?: number
  contactLimit?: number
  prices: AgencyPlanPrice[]
  categoryId?: string
  snapshotId?: string
  productId?: string
  isSaaSV2: boolean
  providerLocationId?: string
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface AgencyPlanPrice {
  /** Identifier of the object. */
  id?: string
  billingInterval?: 'month' | 'year'
  active?: boolean
  amount?: number
  currency?: string
  symbol?: string
}

export interface LocationSubscription {
  /** Identifier of the location (sub-account). */
  locationId?: string
  isSaaSV2: boolean
  /** Identifier of the agency (company). */
  companyId?: string
  saasMode?: string
  subscriptionId?: string
  customerId?: string
  productId?: string
  priceId?: string
  saasPlanId?: string
  subscriptionStatus?: string
}

export interface BulkEnableSaasAction {
  priceId?: string | undefined
  stripeAccountId?: string | undefined
  saasPlanId: string
  providerLocationId?: string | undefined
}

export interface SaasLocation {
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the agency (company). */
  companyId?: string
  saasMode: string
  subscriptionId: string
  customerId?: string
  name?: string
  email?: string
  providerLocationId?: string
  isSaaSV2?: boolean
  subscriptionInfo?: { [name: string]: Json }
}

export interface ListSaasLocationsOldPagination {
  page?: number
  /** Maximum number of items per page. */
  limit?: number
  total?: number
  totalPages?: number
  hasNext?: boolean
  hasPrev?: boolean
}

export interface SaasPlan {
  planId: string
  /** Identifier of the agency (company). */
  companyId?: string
  title: string
  description: string
  saasProducts: string[]
  addOns?: string[]
  planLevel: number
  trialPeriod: number
  setupFee?: number
  userLimit?: number
  contactLimit?: number
  prices: AgencyPlanPrice[]
  categoryId?: string
  snapshotId?: string
  providerLocationId?: string
  productId?: string
  isSaaSV2: boolean
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface AttachedRebillingProductConfig {
  enabled: boolean
  markup: number
  price?: number | undefined
}

export interface Snapshots {
  /** Identifier of the object. */
  id?: string
  name?: string
  type?: string
}

export interface SnapshotStatus {
  /** Identifier of the object. */
  id?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  status?: string
  /** When it was added. */
  dateAdded?: string
}

export interface SnapshotStatusSchemaWithAssets {
  /** Identifier of the object. */
  id?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  status?: string
  completed?: string[]
  pending?: string[]
}

export interface GetGoogleLocation {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: GetGoogleLocationAccount
}

export interface GetGoogleLocationAccount {
  locations?: SocialPlannerGetGoogleLocation
}

export interface SocialPlannerGetGoogleLocation {
  location?: GoogleLocation
  account?: GoogleAccounts
}

export interface GoogleLocation {
  name?: string
  storeCode?: string
  title?: string
  metadata?: { [name: string]: Json }
  storefrontAddress?: { [name: string]: Json }
  relationshipData?: { [name: string]: Json }
  maxLocation?: boolean
  isVerified?: boolean
  isConnected?: boolean
}

export interface GoogleAccounts {
  name?: string
  accountName?: string
  type?: string
  verificationState?: string
  vettedState?: string
}

export interface SocialMediaGmbAccount {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialGoogleMediaAccount
}

export interface SocialGoogleMediaAccount {
  /** Identifier of the object. */
  _id?: string
  oAuthId?: string
  oldId?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  originId?: string
  platform?: { [name: string]: Json }
  type?: { [name: string]: Json }
  name?: string
  avatar?: string
  meta?: { [name: string]: Json }
  active?: boolean
  /** Whether it is deleted. */
  deleted?: boolean
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
}

export interface SearchPost {
  type?: string | undefined
  accounts?: string | undefined
  /** Number of items to skip. */
  skip: string
  /** Maximum number of items per page. */
  limit: string
  fromDate: string
  toDate: string
  includeUsers: string
  postType?: 'post' | 'story' | 'reel' | undefined
}

export interface PostSuccessful {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerPostSuccessful
}

export interface SocialPlannerPostSuccessful {
  posts?: GetPostFormatted[]
  count?: number
}

export interface GetPostFormatted {
  /** Identifier of the object. */
  _id?: string
  source?: 'composer' | 'csv' | 'recurring' | 'review' | 'rss'
  /** Identifier of the location (sub-account). */
  locationId?: string
  platform?: string
  displayDate?: string
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
  accountId?: string
  error: string
  postId?: string
  publishedAt?: string
  accountIds?: string[]
  summary?: string
  media?: PostMedia[]
  status?: { [name: string]: Json }
  createdBy?: string
  type: { [name: string]: Json }
  tags?: string[]
  ogTagsDetails?: OgTags
  postApprovalDetails?: FormatedApprovalDetails
  tiktokPostDetails?: TiktokPost
  gmbPostDetails?: GMBPost
  user?: PostUser
  /** v3 only */
  thumbnail?: string
  /** v3 only */
  blueskyPostDetails?: BlueskyPost
  /** v3 only */
  linkedinPostDetails?: LinkedinPost
  /** v3 only */
  pinterestPostDetails?: PinterestPost
  /** v3 only */
  facebookPostDetails?: FacebookPost
  /** v3 only */
  instagramPostDetails?: InstagramPost
  /** v3 only */
  youtubePostDetails?: YoutubePost
  /** v3 only */
  mediaOptimization?: boolean
  /** v3 only */
  insights?: PostInsights
}

export interface PostMedia {
  url: string
  caption?: string | undefined
  type?: string | 'image/jpeg' | 'image/jpg' | 'image/png' | 'image/gif' | 'video/mp4' | 'video/mov' | 'video/webm' | undefined
  thumbnail?: string | undefined
  /** v2 only */
  defaultThumb?: string | undefined
  /** Identifier of the object. */
  id?: string | undefined
  /** v3 only */
  originalUrl?: string | undefined
  /** v3 only */
  watermarkedUrl?: string | undefined
  /** v3 only */
  optimizedUrl?: string | undefined
  /** v3 only */
  optimizedType?: string | undefined
  /** v3 only */
  isModified?: boolean | undefined
  /** v3 only */
  altText?: string | undefined
}

export interface OgTags {
  metaImage?: string | undefined
  metaLink?: string | undefined
  /** v3 only */
  ogTitle?: string | undefined
  /** v3 only */
  ogDescription?: string | undefined
}

export interface FormatedApprovalDetails {
  approver?: string
  requesterNote?: string
  approverNote?: string
  approvalStatus?: { [name: string]: Json } | 'pending' | 'approved' | 'rejected' | 'not_required'
  approverUser?: PostUser
}

export interface PostUser {
  /** Identifier of the object. */
  id: string
  title: string
  firstName: string
  lastName: string
  profilePhoto: string
  phone: string
  email: string
}

export interface TiktokPost {
  privacyLevel?: 'PUBLIC_TO_EVERYONE' | 'MUTUAL_FOLLOW_FRIENDS' | 'SELF_ONLY' | undefined
  promoteOtherBrand?: boolean | undefined
  enableComment?: boolean | undefined
  enableDuet?: boolean | undefined
  enableStitch?: boolean | undefined
  videoDisclosure?: boolean | undefined
  promoteYourBrand?: boolean | undefined
}

export interface GMBPost {
  gmbEventType?: string | 'STANDARD' | 'EVENT' | 'OFFER' | undefined
  title?: string | undefined
  offerTitle?: string | undefined
  startDate?: StartDate | undefined
  endDate?: EndDate | undefined
  termsConditions?: string | undefined
  url?: string | undefined
  couponCode?: string | undefined
  redeemOnlineUrl?: string | undefined
  actionType?: 'none' | 'order' | 'book' | 'shop' | 'learn_more' | 'call' | 'sign_up' | undefined
}

export interface StartDate {
  startDate?: SocialPlannerDate | undefined
  startTime?: Time | undefined
}

export interface SocialPlannerDate {
  year: number
  month: number
  day: number
}

export interface Time {
  hours: number
  minutes: number
  seconds: number
}

export interface EndDate {
  endDate?: SocialPlannerDate | undefined
  endTime?: Time | undefined
}

export interface BlueskyPost {
  shortenedLinks?: string[]
  replyTo?: string
  quotePost?: string
  language?: string
  externalLink?: string
  externalLinkTitle?: string
  externalLinkDescription?: string
}

export interface LinkedinPost {
  pdfTitle: string
  postAsPdf: boolean
  poll?: LinkedinPoll | undefined
}

export interface LinkedinPoll {
  question: string
  options: LinkedinPollOption[]
  settings: LinkedinPollSettings
}

export interface LinkedinPollOption {
  text: string
}

export interface LinkedinPollSettings {
  duration: 'ONE_DAY' | 'THREE_DAYS' | 'SEVEN_DAYS' | 'FOURTEEN_DAYS'
}

export interface PinterestPost {
  title?: string | undefined
  link?: string | undefined
  boardIds?: { [name: string]: string } | undefined
  pinterestBoards?: PinterestBoardSelection[] | undefined
  shortenedLinks?: string[] | undefined
}

export interface PinterestBoardSelection {
  accountId: string
  boards: string[]
}

export interface FacebookPost {
  type: 'post' | 'story' | 'reel'
  textFormatPresetId?: string | undefined
}

export interface InstagramPost {
  type: 'post' | 'story' | 'reel'
  collaborators?: { [name: string]: Json } | undefined
  showOnFeed?: boolean | undefined
  publishViaPushNotification?: boolean | undefined
  publisherNote?: string | undefined
}

export interface YoutubePost {
  title?: string | undefined
  privacyLevel?: 'private' | 'public' | 'unlisted' | undefined
  type: 'video' | 'short'
}

export interface PostInsights {
  like?: number
  share?: number
  comment?: number
}

export interface CreatePost {
  accountIds: string[]
  summary?: string | undefined
  media?: PostMedia[] | undefined
  status?: 'draft' | 'scheduled' | 'in_review' | 'published' | 'in_progress' | 'pending' | 'failed' | 'notification_sent' | 'deleted' | undefined
  scheduleDate?: string | undefined
  createdBy?: string | undefined
  followUpComment?: string | undefined
  ogTagsDetails?: OgTags | undefined
  type: 'post' | 'story' | 'reel'
  postApprovalDetails?: PostApproval | undefined
  scheduleTimeUpdated?: boolean | undefined
  tags?: string[] | undefined
  categoryId?: string | undefined
  tiktokPostDetails?: TiktokPost | undefined
  gmbPostDetails?: GMBPost | undefined
  /** Identifier of the user. */
  userId: string
  /** v3 only */
  selectedBestTime?: string | undefined
  /** v3 only */
  applyWatermark?: boolean | undefined
  /** v3 only */
  linkedinPostDetails?: LinkedinPost | undefined
  /** v3 only */
  pinterestPostDetails?: PinterestPost | undefined
  /** v3 only */
  facebookPostDetails?: FacebookPost | undefined
  /** v3 only */
  instagramPostDetails?: InstagramPost | undefined
  /** v3 only */
  youtubePostDetails?: YoutubePost | undefined
}

export interface PostApproval {
  approver?: string | undefined
  requesterNote?: string | undefined
  approverNote?: string | undefined
  approvalStatus?: 'pending' | 'approved' | 'rejected' | 'not_required' | undefined
}

export interface CreatePostSuccessful {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerCreatePostSuccessful
}

export interface SocialPlannerCreatePostSuccessful {
  post?: GetPostFormatted
}

export interface SocialPlannerCreatePost {
  accountIds?: string[] | undefined
  summary?: string | undefined
  media?: PostMedia[] | undefined
  status?: 'draft' | 'scheduled' | 'in_review' | 'published' | 'in_progress' | 'pending' | 'failed' | 'notification_sent' | 'deleted' | undefined
  scheduleDate?: string | undefined
  createdBy?: string | undefined
  followUpComment?: string | undefined
  ogTagsDetails?: OgTags | undefined
  type: 'post' | 'story' | 'reel'
  postApprovalDetails?: PostApproval | undefined
  scheduleTimeUpdated?: boolean | undefined
  tags?: string[] | undefined
  categoryId?: string | undefined
  tiktokPostDetails?: TiktokPost | undefined
  gmbPostDetails?: GMBPost | undefined
  /** Identifier of the user. */
  userId?: string | undefined
  /** v3 only */
  selectedBestTime?: string | undefined
  /** v3 only */
  applyWatermark?: boolean | undefined
  /** v3 only */
  linkedinPostDetails?: LinkedinPost | undefined
  /** v3 only */
  pinterestPostDetails?: PinterestPost | undefined
  /** v3 only */
  facebookPostDetails?: FacebookPost | undefined
  /** v3 only */
  instagramPostDetails?: InstagramPost | undefined
  /** v3 only */
  youtubePostDetails?: YoutubePost | undefined
}

export interface DeletePostSuccessful {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerDeletePostSuccessful
}

export interface SocialPlannerDeletePostSuccessful {
  postId?: string
}

export interface BulkDelete {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results: Json
}

export interface AccountsList {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerAccountsList
}

export interface SocialPlannerAccountsList {
  accounts?: GetAccount[]
  groups?: GetGroup[]
}

export interface GetAccount {
  /** Identifier of the object. */
  id?: string
  oauthId?: string
  profileId?: string
  name?: string
  platform?: string
  type?: string
  expire?: string
  isExpired?: boolean
  meta?: { [name: string]: Json }
}

export interface GetGroup {
  /** Identifier of the object. */
  id: string
  name: string
  accountIds: string[]
}

export interface LocationAndAccountDelete {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: DeleteAccount
}

export interface DeleteAccount {
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the object. */
  id?: string
}

export interface GetFacebookAccounts {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerGetFacebookAccounts
}

export interface SocialPlannerGetFacebookAccounts {
  pages?: FacebookPage[]
}

export interface FacebookPage {
  /** Identifier of the object. */
  id?: string
  name?: string
  avatar?: string
  isOwned?: boolean
  isConnected?: boolean
}

export interface AttachFBAccount {
  type?: string | undefined
  originId?: string | undefined
  name?: string | undefined
  avatar?: string | undefined
  /** Identifier of the agency (company). */
  companyId?: string | undefined
}

export interface GetInstagramAccounts {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerGetInstagramAccounts
}

export interface SocialPlannerGetInstagramAccounts {
  accounts?: InstagramAccount[]
}

export interface InstagramAccount {
  /** Identifier of the object. */
  id?: string
  name?: string
  avatar?: string
  pageId?: string
  isConnected?: boolean
}

export interface AttachIGAccount {
  originId?: string | undefined
  name?: string | undefined
  avatar?: string | undefined
  pageId: string
  /** Identifier of the agency (company). */
  companyId?: string | undefined
}

export interface GetLinkedInAccounts {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: GetLinkedInAccount
}

export interface GetLinkedInAccount {
  pages?: LinkedInPage[]
  profile?: LinkedInPage[]
}

export interface LinkedInPage {
  /** Identifier of the object. */
  id?: string
  name?: string
  avatar?: string
  urn?: string
  isConnected?: boolean
}

export interface AttachLinkedinAccount {
  type?: 'page' | 'group' | 'profile' | 'location' | 'business' | undefined
  originId?: string | undefined
  name?: string | undefined
  avatar?: string | undefined
  urn?: string | undefined
  /** Identifier of the agency (company). */
  companyId?: string | undefined
}

export interface GetTwitterAccounts {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerGetTwitterAccounts
}

export interface SocialPlannerGetTwitterAccounts {
  profile?: TwitterProfile[]
}

export interface TwitterProfile {
  /** Identifier of the object. */
  id?: string
  name?: string
  username?: string
  avatar?: string
  protected?: boolean
  verified?: boolean
  isConnected?: boolean
}

export interface AttachTwitterAccount {
  originId?: string | undefined
  name?: string | undefined
  username?: string | undefined
  avatar?: string | undefined
  protected?: boolean | undefined
  verified?: boolean | undefined
  /** Identifier of the agency (company). */
  companyId?: string | undefined
}

export interface GetUploadStatus {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerGetUploadStatus
}

export interface SocialPlannerGetUploadStatus {
  csvs: CSVImport | SocialPlannerCSVImport[]
  count: number
}

export interface CSVImport {
  /** Identifier of the object. */
  _id: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  fileName?: string
  accountIds?: string[]
  file?: string
  status?: string
  count?: number
  createdBy?: string
  traceId?: string
  originId?: string
  approver?: string
  /** When it was created. */
  createdAt?: string
}

export interface SocialPlannerCSVImport {
  /** Identifier of the object. */
  id?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  fileName?: string
  accountIds?: string[]
  file?: string
  status?: 'pending' | 'in_progress' | 'completed' | 'failed' | 'in_review' | 'importing' | 'deleted'
  count?: number
  createdBy?: string
  traceId?: string
  originId?: string
  approver?: string
  /** When it was created. */
  createdAt?: string
  csvFileType?: 'basic' | 'advance'
  mediaOptimization?: boolean
  applyWatermark?: boolean
  channel?: string
  /** When it was last changed. */
  updatedAt?: string
}

export interface SocialPlannerUploadFile {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerUploadFile2
}

export interface SocialPlannerUploadFile2 {
  filePath?: string
  rowsCount?: number
  fileName?: string
  /** v3 only */
  fileSize?: number
  /** v3 only */
  csvFileType?: 'basic' | 'advance'
}

export interface SetAccounts {
  accountIds: string[]
  filePath: string
  rowsCount: number
  fileName: string
  approver?: string | undefined
  /** Identifier of the user. */
  userId?: string | undefined
  /** v3 only */
  csvFileType?: 'basic' | 'advance' | undefined
}

export interface SocialPlannerSetAccounts {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  /** v3 only */
  results?: SetAccountsResult
}

export interface SetAccountsResult {
  csvId: string
}

export interface GetCsvPost {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerGetCsvPost
}

export interface SocialPlannerGetCsvPost {
  csv?: SocialPlannerCSVImport2
  count?: number
  posts?: CSVPost[]
}

export interface SocialPlannerCSVImport2 {
  /** Identifier of the object. v2 only. */
  _id?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  fileName?: string
  accountIds?: string[]
  file?: string
  status?: string | 'pending' | 'in_progress' | 'completed' | 'failed' | 'in_review' | 'importing' | 'deleted'
  count?: number
  createdBy?: string
  traceId?: string
  originId?: string
  approver?: string
  /** When it was created. */
  createdAt?: string
  /** Identifier of the object. v3 only. */
  id?: string
  /** v3 only */
  csvFileType?: 'basic' | 'advance'
  /** v3 only */
  mediaOptimization?: boolean
  /** v3 only */
  applyWatermark?: boolean
  /** v3 only */
  channel?: string
  /** When it was last changed. v3 only. */
  updatedAt?: string
}

export interface CSVPost {
  accountIds?: string[]
  link?: IOgTags
  medias?: CSVMedia[]
  scheduleDate?: string
  summary?: string
  followUpComment?: string
  type?: { [name: string]: Json } | string
  tiktokPostDetails?: TiktokPost
  gmbPostDetails?: GMBPost
  errorMessage?: string
  /** v3 only */
  csvFileType?: 'basic' | 'advance'
  /** v3 only */
  mediaOptimization?: boolean
  /** v3 only */
  applyWatermark?: boolean
  /** v3 only */
  status?: 'pending' | 'accepted' | 'rejected' | 'deleted'
  /** When it was last changed. v3 only. */
  updatedAt?: string
}

export interface IOgTags {
  url?: string
  ogDescription?: string
  ogImage?: OgImage
  ogTitle?: string
  ogUrl?: string
  ogSiteName?: string
  error?: string
}

export interface OgImage {
  url?: string
  width?: number
  height?: number
  type?: string
}

export interface CSVMedia {
  url?: string
  type?: string
  size?: number
  width?: number
  height?: number
  aspectRatio?: number
  duration?: number
  format?: string
  videoCodecName?: string
  frameRate?: number
  audioCodecName?: string
  audioChannels?: number
  displayAspectRatio?: string
  frames?: string[]
  selectedPoster?: number
  error?: string
  instagramError?: string
  gmbError?: string
  facebookError?: string
  linkedinError?: string
  twitterError?: string
  tiktokError?: string
  tiktokBusinessError?: string
  invalidError?: string
}

export interface DeleteCsv {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: CSV
}

export interface CSV {
  csv?: Csv
}

export interface Csv {
  /** Identifier of the location (sub-account). */
  locationId?: string
  fileName?: string
  accountIds?: string[]
  file?: string
  status?: { [name: string]: Json } | 'pending' | 'in_progress' | 'completed' | 'failed' | 'in_review' | 'importing' | 'deleted'
  count?: number
  createdBy?: string
  traceId?: string
  originId?: string
  approver?: string
  /** v3 only */
  csvFileType?: 'basic' | 'advance'
  /** v3 only */
  mediaOptimization?: boolean
  /** v3 only */
  applyWatermark?: boolean
  /** When it was last changed. v3 only. */
  updatedAt?: string
}

export interface DeletePost {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerDeletePost
}

export interface SocialPlannerDeletePost {
  postId: string
  /** v3 only */
  csv?: DeletePostCsv
}

export interface DeletePostCsv {
  /** Identifier of the object. */
  _id?: string
  csvFileType?: 'basic' | 'advance'
  mediaOptimization?: boolean
  applyWatermark?: boolean
  status?: 'pending' | 'in_progress' | 'completed' | 'failed' | 'in_review' | 'importing' | 'deleted'
  /** When it was last changed. */
  updatedAt?: string
}

export interface GetTiktokAccount {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerGetTiktokAccount
}

export interface SocialPlannerGetTiktokAccount {
  profile?: TiktokProfile[]
}

export interface TiktokProfile {
  /** Identifier of the object. */
  id?: string
  name?: string
  username?: string
  avatar?: string
  verified?: boolean
  isConnected?: boolean
  type?: { [name: string]: Json }
}

export interface AttachTiktokAccount {
  type?: 'page' | 'group' | 'profile' | 'location' | 'business' | undefined
  originId?: string | undefined
  name?: string | undefined
  avatar?: string | undefined
  verified?: boolean | undefined
  username?: string | undefined
  /** Identifier of the agency (company). */
  companyId?: string | undefined
}

export interface GetByLocationId {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerGetByLocationId
}

export interface SocialPlannerGetByLocationId {
  count: number
  categories: SocialPlannerCategory[]
}

export interface SocialPlannerCategory {
  name?: string
  primaryColor?: string
  secondaryColor?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the object. */
  _id?: string
  createdBy?: string
  /** Whether it is deleted. */
  deleted: boolean
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
}

export interface GetById {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: GetCategory
}

export interface GetCategory {
  category?: SocialPlannerGetById
}

export interface SocialPlannerGetById {
  name?: string
  primaryColor?: string
  secondaryColor?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the object. */
  _id?: string
  createdBy?: string
  /** Whether it is deleted. */
  deleted: boolean
  message?: string
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
}

export interface GetTagsByLocationId {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerGetTagsByLocationId
}

export interface SocialPlannerGetTagsByLocationId {
  tags?: SocialMediaTag[]
  count?: number
}

export interface SocialMediaTag {
  tag?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  /** Identifier of the object. */
  _id?: string
  createdBy?: string
  /** Whether it is deleted. */
  deleted?: boolean
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
}

export interface GetTagsById {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerGetTagsById
}

export interface SocialPlannerGetTagsById {
  tags: SocialMediaTag[]
  count?: number
}

export interface GetStatistics {
  profileIds: string[]
  platforms?: ('facebook' | 'instagram' | 'linkedin' | 'google' | 'pinterest' | 'youtube' | 'tiktok')[] | undefined
  /** v3 only */
  currentRange?: GetStatisticsCurrentRange | undefined
  /** v3 only */
  prevRange?: GetStatisticsCurrentRange | undefined
}

export interface GetStatisticsCurrentRange {
  startDate: string
  endDate: string
}

export interface GetStatisticsResults {
  dayRange?: string[]
  totals?: GetStatisticsResultsTotals
  postPerformance?: GetStatisticsResultsPostPerformance
  breakdowns?: GetStatisticsResultsBreakdowns
  platformTotals?: GetStatisticsResultsPlatformTotals
  demographics?: GetStatisticsResultsDemographics
}

export interface GetStatisticsResultsTotals {
  posts?: number
  likes?: number
  followers?: number
  impressions?: number
  comments?: number
}

export interface GetStatisticsResultsPostPerformance {
  posts?: { [name: string]: number[] } | { [name: string]: Json }
  impressions?: number[]
  likes?: number[]
  comments?: number[]
}

export interface GetStatisticsResultsBreakdowns {
  posts?: GetStatisticsResultsBreakdownsPosts
  impressions?: GetStatisticsResultsBreakdownsPosts
  reach?: GetStatisticsResultsBreakdownsPosts
  engagement?: { [name: string]: GetStatisticsResultsBreakdownsEngagement }
}

export interface GetStatisticsResultsBreakdownsPosts {
  total?: number
  totalChange?: number
  platforms?: { [name: string]: GetStatisticsResultsBreakdownsPostsPlatform }
}

export interface GetStatisticsResultsBreakdownsPostsPlatform {
  value?: number
  change?: number
}

export interface GetStatisticsResultsBreakdownsEngagement {
  likes?: number
  comments?: number
  shares?: number
  change?: number
}

export interface GetStatisticsResultsPlatformTotals {
  impressions?: { [name: string]: GetStatisticsResultsPlatformTotalsImpression }
  followers?: { [name: string]: GetStatisticsResultsPlatformTotalsImpression }
  likes?: { [name: string]: GetStatisticsResultsPlatformTotalsImpression }
}

export interface GetStatisticsResultsPlatformTotalsImpression {
  total?: number
  series?: number[]
}

export interface GetStatisticsResultsDemographics {
  gender?: GetStatisticsResultsDemographicsGender
  age?: GetStatisticsResultsDemographicsAge
}

export interface GetStatisticsResultsDemographicsGender {
  totals?: GetStatisticsResultsDemographicsGenderTotals
}

export interface GetStatisticsResultsDemographicsGenderTotals {
  male?: GetStatisticsResultsDemographicsGenderTotalsMale
  female?: GetStatisticsResultsDemographicsGenderTotalsMale
  unknown?: GetStatisticsResultsDemographicsGenderTotalsMale
}

export interface GetStatisticsResultsDemographicsGenderTotalsMale {
  total?: number
  percentage?: number
}

export interface GetStatisticsResultsDemographicsAge {
  totals?: GetStatisticsResultsDemographicsAgeTotals
}

export interface GetStatisticsResultsDemographicsAgeTotals {
  '13-17'?: number
  '18-24'?: number
  '25-34'?: number
  '35-44'?: number
  '45-54'?: number
  '55-64'?: number
  '65+'?: number
}

export interface GetYouTubeAccounts {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: GetYoutubeAccount
}

export interface GetYoutubeAccount {
  profile?: YoutubeProfile[]
}

export interface YoutubeProfile {
  /** Identifier of the object. */
  id?: string
  name?: string
  username?: string
  avatar?: string
  verified?: boolean
  isConnected?: boolean
  type?: string
}

export interface GetPinterestAccounts {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: GetPinterestAccount
}

export interface GetPinterestAccount {
  profile?: PinterestProfile[]
}

export interface PinterestProfile {
  /** Identifier of the object. */
  id?: string
  name?: string
  username?: string
  avatar?: string
  isConnected?: boolean
  type?: string
  websiteUrl?: string
}

export interface SocialPlannerAttachFBAccount {
  type: 'page'
  originId: string
  name: string
  avatar: string
}

export interface SocialPlannerAttachIGAccount {
  originId?: string | undefined
  name?: string | undefined
  avatar?: string | undefined
  pageId: string
}

export interface AttachGMBLocation {
  location: AttachGMBLocationLocation
  account: AttachGMBLocationAccount
}

export interface AttachGMBLocationLocation {
  name: string
  storeCode?: string | undefined
  title: string
  storefrontAddress?: { [name: string]: Json } | undefined
  metadata?: { [name: string]: Json } | undefined
  maxLocation?: boolean | undefined
  isVerified?: boolean | undefined
  isConnected?: boolean | undefined
}

export interface AttachGMBLocationAccount {
  name: string
  accountName: string
  type: string
  verificationState: string
  vettedState: string
}

export interface AttachPinterestAccount {
  originId: string
  name?: string | undefined
  avatar?: string | undefined
  verified?: boolean | undefined
  username?: string | undefined
  websiteUrl?: string | undefined
  /** Identifier of the agency (company). */
  companyId?: string | undefined
  type?: 'profile' | undefined
  originAccountType?: string | undefined
}

export interface SocialPlannerAttachTiktokAccount {
  type: 'page' | 'group' | 'profile' | 'location' | 'business'
  originId: string
  name: string
  avatar: string
  verified?: boolean | undefined
  username?: string | undefined
}

export interface AttachYoutubeAccount {
  type: 'profile'
  originId: string
  name: string
  avatar: string
  verified?: boolean | undefined
  username?: string | undefined
}

export interface SocialPlannerAttachLinkedinAccount {
  type: 'page' | 'group' | 'profile' | 'location' | 'business'
  originId: string
  name: string
  avatar: string
  urn: string
}

export interface AttachThreadsAccount {
  type: 'profile'
  originId: string
  name: string
  avatar: string
}

export interface SocialMediaYouTubeAccount {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: BaseOAuthAccount
}

export interface BaseOAuthAccount {
  name: string
  originId: string
  avatar?: string
  platform: 'youtube'
}

export interface SocialMediaPinterestAccount {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerBaseOAuthAccount
}

export interface SocialPlannerBaseOAuthAccount {
  name: string
  originId: string
  avatar?: string
  platform: 'pinterest'
}

export interface WrappedFetchAvailableCategories {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  results: FetchAvailableCategories
  traceId?: string
}

export interface FetchAvailableCategories {
  message?: string
  categories?: AvailableCategory[]
  meta?: SocialPlannerMeta
}

export interface AvailableCategory {
  /** Whether it is deleted. */
  deleted?: boolean
  /** Identifier of the object. */
  _id?: string
  name?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  primaryColor?: string
  secondaryColor?: string
  createdBy?: string
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
  publishedPostsCount?: number
  status?: 'available' | 'in_queue' | 'draft'
  queueDetails?: AvailableCategoryQueueDetails | null
}

export interface AvailableCategoryQueueDetails {
  queueId?: string
  prioritizeNewContent?: boolean
  enableFuturePosts?: boolean
}

export interface SocialPlannerMeta {
  count?: string
}

export interface CreateCategoryQueue {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  categoryId: string
  timeSlots: TimeSlot[]
  enableFuturePosts?: boolean | undefined
  prioritizeNewContent?: boolean | undefined
  /** Identifier of the user. */
  userId: string
}

export interface TimeSlot {
  dayOfWeek: number
  time: string
}

export interface WrappedCreateCategoryQueue {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  results: SocialPlannerCreateCategoryQueue
  traceId?: string
}

export interface SocialPlannerCreateCategoryQueue {
  message?: string
  queue?: CreatedCategoryQueue
}

export interface CreatedCategoryQueue {
  /** Identifier of the object. */
  _id?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  categoryId?: string
  timeSlots?: CreatedTimeSlot[]
  enableFuturePosts?: boolean
  prioritizeNewContent?: boolean
  status?: 'active' | 'paused' | 'draft'
  startDate?: string
  skipDateTime?: string[]
  totalPosts?: number
  lastScheduledTime?: string | null
  createdBy?: string
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
}

export interface CreatedTimeSlot {
  /** Identifier of the object. */
  _id?: string
  dayOfWeek?: number
  time?: string
}

export interface WrappedFetchCategoryQueues {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  results: FetchCategoryQueues
  traceId?: string
}

export interface FetchCategoryQueues {
  message?: string
  queues?: CategoryQueueWithCategory[]
  meta?: SocialPlannerMeta
}

export interface CategoryQueueWithCategory {
  /** Identifier of the object. */
  _id?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  categoryId?: string
  timeSlots?: TimeSlot[]
  enableFuturePosts?: boolean
  prioritizeNewContent?: boolean
  currentOrder?: number
  status?: 'active' | 'paused' | 'draft'
  startDate?: string
  skipDateTime?: string[]
  currentPostId?: string | null
  totalPosts?: number
  lastScheduledTime?: string | null
  createdBy?: string
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
  category?: CategoryInfo
}

export interface CategoryInfo {
  /** Identifier of the object. */
  _id?: string
  name?: string
  primaryColor?: string
  secondaryColor?: string
  /** Whether it is deleted. */
  deleted?: boolean
  /** Identifier of the location (sub-account). */
  locationId?: string
  createdBy?: string
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
}

export interface WrappedFetchQueueById {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  results: FetchQueueById
  traceId?: string
}

export interface FetchQueueById {
  message?: string
  queue?: CategoryQueueWithCategory
}

export interface UpdateCategoryQueue {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  skipLegacyWatermark?: boolean | undefined
  status?: string | undefined
  skipDateTime?: string | undefined
  timeSlots?: TimeSlot[] | undefined
  enableFuturePosts?: boolean | undefined
  prioritizeNewContent?: boolean | undefined
}

export interface WrappedUpdateCategoryQueue {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  results: SocialPlannerUpdateCategoryQueue
  traceId?: string
}

export interface SocialPlannerUpdateCategoryQueue {
  message?: string
  queue?: CategoryQueue
}

export interface CategoryQueue {
  /** Identifier of the object. */
  _id?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  categoryId?: string
  timeSlots?: TimeSlot[]
  enableFuturePosts?: boolean
  prioritizeNewContent?: boolean
  currentOrder?: number
  status?: 'active' | 'paused' | 'draft'
  startDate?: string
  skipDateTime?: string[]
  currentPostId?: string | null
  totalPosts?: number
  lastScheduledTime?: string | null
  createdBy?: string
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
}

export interface FetchQueueItems {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  sessionId?: string | undefined
  /** Number of items to skip. */
  skip?: number | undefined
  /** Maximum number of items per page. */
  limit?: number | undefined
  errorFilter?: boolean | undefined
  itemId?: string | undefined
}

export interface WrappedFetchQueueItems {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  results: SocialPlannerFetchQueueItems
  traceId?: string
}

export interface SocialPlannerFetchQueueItems {
  message?: string
  items?: QueueItem[]
  meta?: FetchQueueItemsMeta
}

export interface QueueItem {
  /** Identifier of the object. */
  _id?: string
  order?: number
  variations?: Variation[]
  primaryImage?: string
  postId?: string
  post?: SocialPlannerGetPostFormatted
  errors?: string[]
  scheduledDateTime?: string | null
  scheduledVariationIndex?: number
  isSkipped?: boolean
}

export interface Variation {
  /** Identifier of the object. */
  _id?: string
  content?: string
  mentions?: { [name: string]: Json }[]
  ogTags?: SocialPlannerOgTags
}

export interface SocialPlannerOgTags {
  metaLink?: string | undefined
  metaImage?: string | undefined
  ogTitle?: string | undefined
}

export interface SocialPlannerGetPostFormatted {
  /** Identifier of the object. */
  _id?: string
  source?: 'composer' | 'csv' | 'recurring' | 'review' | 'rss'
  /** Identifier of the location (sub-account). */
  locationId?: string
  platform?: string
  thumbnail?: string
  displayDate?: string
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
  accountId?: string
  error: string
  postId?: string
  publishedAt?: string
  accountIds?: string[]
  summary?: string
  media?: SocialPlannerPostMedia[]
  status?: { [name: string]: Json }
  createdBy?: string
  type: { [name: string]: Json }
  tags?: string[]
  ogTagsDetails?: SocialPlannerOgTags2
  postApprovalDetails?: SocialPlannerFormatedApprovalDetails
  tiktokPostDetails?: SocialPlannerTiktokPost
  gmbPostDetails?: SocialPlannerGMBPost
  blueskyPostDetails?: BlueskyPost
  user?: PostUser
  linkedinPostDetails?: LinkedinPost
  pinterestPostDetails?: PinterestPost
  facebookPostDetails?: FacebookPost
  instagramPostDetails?: InstagramPost
  youtubePostDetails?: YoutubePost
  mediaOptimization?: boolean
  insights?: PostInsights
}

export interface SocialPlannerPostMedia {
  url: string
  caption?: string | undefined
  originalUrl?: string | undefined
  watermarkedUrl?: string | undefined
  type: 'image/jpeg' | 'image/jpg' | 'image/png' | 'image/gif' | 'video/mp4' | 'video/mov' | 'video/webm'
  thumbnail?: string | undefined
  /** Identifier of the object. */
  id?: string | undefined
  optimizedUrl?: string | undefined
  optimizedType?: string | undefined
  isModified?: boolean | undefined
  altText?: string | undefined
}

export interface SocialPlannerOgTags2 {
  metaImage?: string | undefined
  metaLink?: string | undefined
  ogTitle?: string | undefined
  ogDescription?: string | undefined
}

export interface SocialPlannerFormatedApprovalDetails {
  approver?: string
  requesterNote?: string
  approverNote?: string
  approvalStatus?: 'pending' | 'approved' | 'rejected' | 'not_required'
  approverUser?: PostUser
}

export interface SocialPlannerTiktokPost {
  privacyLevel: 'PUBLIC_TO_EVERYONE' | 'MUTUAL_FOLLOW_FRIENDS' | 'SELF_ONLY'
  promoteOtherBrand?: boolean | undefined
  enableComment?: boolean | undefined
  enableDuet?: boolean | undefined
  enableStitch?: boolean | undefined
  videoDisclosure?: boolean | undefined
  promoteYourBrand?: boolean | undefined
}

export interface SocialPlannerGMBPost {
  gmbEventType: 'STANDARD' | 'EVENT' | 'OFFER'
  title?: string | undefined
  offerTitle?: string | undefined
  startDate?: StartDate | undefined
  endDate?: EndDate | undefined
  termsConditions?: string | undefined
  url?: string | undefined
  couponCode?: string | undefined
  redeemOnlineUrl?: string | undefined
  actionType?: 'none' | 'order' | 'book' | 'shop' | 'learn_more' | 'call' | 'sign_up' | undefined
}

export interface FetchQueueItemsMeta {
  count?: string
  /** Number of items to skip. */
  skip?: number
  /** Maximum number of items per page. */
  limit?: number
}

export interface WrappedStartEditSession {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  results: StartEditSession
  traceId?: string
}

export interface StartEditSession {
  message?: string
  sessionId?: string
  itemCount?: number
}

export interface WrappedSaveEditSession {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  results: SaveEditSession
  traceId?: string
}

export interface SaveEditSession {
  message?: string
  updatedSlots?: UpdatedSlotInfo[]
  totalPostsChanged?: number
}

export interface UpdatedSlotInfo {
  itemId?: string
  scheduledDateTime?: string | null
  isSkipped?: boolean
}

export interface WrappedDiscardEditSession {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  results: DiscardEditSession
  traceId?: string
}

export interface DiscardEditSession {
  message?: string
}

export interface EditSessionCalendar {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  sessionId: string
  startDate: string
  endDate: string
  accountIds?: string[] | undefined
}

export interface WrappedEditSessionCalendar {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  results: SocialPlannerEditSessionCalendar
  traceId?: string
}

export interface SocialPlannerEditSessionCalendar {
  message?: string
  scheduledPosts?: EditSessionScheduledPost[]
  total?: number
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string
}

export interface EditSessionScheduledPost {
  scheduledDateTime?: string
  post?: SocialPlannerGetPostFormatted
  queueItemId?: string
  queueId?: string
  order?: number
  variations?: Variation[]
  primaryImage?: string
  errors?: string[]
  category?: CategoryInfo | null
  currentVariation?: number
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string
  isDraft?: boolean
  originalItemId?: string | null
}

export interface WrappedFetchSlots {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  results: FetchSlots
  traceId?: string
}

export interface FetchSlots {
  message?: string
  slots?: UpdatedSlotInfo[]
  total?: number
  /** Number of items to skip. */
  skip?: number
  /** Maximum number of items per page. */
  limit?: number
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string
}

export interface UpdateQueueItem {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  sessionId?: string | undefined
  modifiedPostPayload?: QueueModifiedPost | undefined
  newOrder?: number | string | undefined
  variations?: VariationInput[] | undefined
  primaryImage?: string | undefined
}

export interface QueueModifiedPost {
  accountIds?: string[] | undefined
  summary?: string | undefined
  media?: SocialPlannerPostMedia[] | undefined
  status?: 'draft' | 'scheduled' | 'in_review' | 'published' | 'in_progress' | 'pending' | 'failed' | 'notification_sent' | 'deleted' | undefined
  scheduleDate?: string | undefined
  selectedBestTime?: string | undefined
  createdBy?: string | undefined
  followUpComment?: string | undefined
  ogTagsDetails?: SocialPlannerOgTags2 | undefined
  type?: 'post' | 'story' | 'reel' | undefined
  postApprovalDetails?: SocialPlannerPostApproval | undefined
  scheduleTimeUpdated?: boolean | undefined
  tags?: string[] | undefined
  categoryId?: string | undefined
  applyWatermark?: boolean | undefined
  tiktokPostDetails?: SocialPlannerTiktokPost | undefined
  gmbPostDetails?: SocialPlannerGMBPost | undefined
  /** Identifier of the user. */
  userId?: string | undefined
  linkedinPostDetails?: LinkedinPost | undefined
  pinterestPostDetails?: PinterestPost | undefined
  facebookPostDetails?: FacebookPost | undefined
  instagramPostDetails?: InstagramPost | undefined
  youtubePostDetails?: YoutubePost | undefined
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
}

export interface SocialPlannerPostApproval {
  approver?: string | undefined
  requesterNote?: string | undefined
  approverNote?: string | undefined
  approvalStatus?: 'pending' | 'approved' | 'rejected' | 'not_required' | undefined
}

export interface VariationInput {
  content?: string | undefined
  mentions?: { [name: string]: Json }[] | undefined
  ogTags?: SocialPlannerOgTags | undefined
}

export interface WrappedUpdateQueueItem {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  results: SocialPlannerUpdateQueueItem
  traceId?: string
}

export interface SocialPlannerUpdateQueueItem {
  message?: string
  queueItem?: CreatedQueueItemWithVariations
  updatedSlots?: UpdatedSlotInfo[]
  totalPostsChanged?: number
}

export interface CreatedQueueItemWithVariations {
  /** Identifier of the object. */
  _id?: string
  order?: number
  variations?: Variation[]
  primaryImage?: string
  lastScheduledTime?: string | null
  queueId?: string
  postId?: string
  modifiedPostPayload?: GetModifiedPayloadFormatted
  parentPostId?: string
  errors?: string[]
  currentVariation?: number
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
  /** Whether it is deleted. */
  deleted?: boolean
  /** Identifier of the location (sub-account). */
  locationId?: string
}

export interface GetModifiedPayloadFormatted {
  /** Identifier of the object. */
  _id?: string
  source?: 'composer' | 'csv' | 'recurring' | 'review' | 'rss' | 'template-library' | 'category-queue' | 'native'
  /** Identifier of the location (sub-account). */
  locationId?: string
  displayDate?: string
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
  accountId?: string
  error: string
  postId?: string
  publishedAt?: string
  thumbnail?: string
  accountIds?: string[]
  summary?: string
  media?: SocialPlannerPostMedia[]
  status?: { [name: string]: Json }
  createdBy?: string
  type: { [name: string]: Json }
  tags?: string[]
  ogTagsDetails?: SocialPlannerOgTags2
  postApprovalDetails?: SocialPlannerFormatedApprovalDetails
  tiktokPostDetails?: SocialPlannerTiktokPost
  gmbPostDetails?: SocialPlannerGMBPost
  user?: PostUser
  linkedinPostDetails?: LinkedinPost
  pinterestPostDetails?: PinterestPost
  facebookPostDetails?: FacebookPost
  instagramPostDetails?: InstagramPost
  youtubePostDetails?: YoutubePost
  mediaOptimization?: boolean
}

export interface CalendarList {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  startDate: string
  endDate: string
  categoryIds?: string[] | undefined
  accountIds?: string[] | undefined
}

export interface WrappedFetchCalendarList {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  results: FetchCalendarList
  traceId?: string
}

export interface FetchCalendarList {
  message?: string
  scheduledPosts?: ScheduledPost[]
  total?: number
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string
}

export interface ScheduledPost {
  scheduledDateTime?: string
  post?: SocialPlannerGetPostFormatted
  queueItemId?: string
  queueId?: string
  order?: number
  variations?: Variation[]
  primaryImage?: string
  errors?: string[]
  category?: CategoryInfo | null
  currentVariation?: number
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string
}

export interface WrappedResetQueueItem {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  results: ResetQueueItem
  traceId?: string
}

export interface ResetQueueItem {
  message?: string
  queueItem?: QueueItemWithVariations
}

export interface QueueItemWithVariations {
  /** Identifier of the object. */
  _id?: string
  order?: number
  variations?: Variation[]
  primaryImage?: string
  postId?: string
  post?: SocialPlannerGetPostFormatted
  errors?: string[]
  scheduledDateTime?: string | null
  scheduledVariationIndex?: number
  isSkipped?: boolean
  currentVariation?: number
}

export interface WrappedCloneQueueItem {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  results: CloneQueueItem
  traceId?: string
}

export interface CloneQueueItem {
  message?: string
  queueItem?: CreatedQueueItemWithVariations
}

export interface CreateQueueItem {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  sessionId?: string | undefined
  modifiedPostPayload?: QueueModifiedPost | undefined
  order?: number | string | undefined
  variations?: VariationInput[] | undefined
  primaryImage?: string | undefined
  directToQueue?: boolean | undefined
}

export interface CommentsCreate {
  parentId: string
  isParentThread: boolean
  content: string
  attachments?: Attachment[] | undefined
  mentions?: Mentions[] | undefined
  notifyAllGroupMembers?: boolean | undefined
}

export interface Attachment {
  url: string
  type: 'image'
}

export interface Mentions {
  name: string
  /** Identifier of the object. */
  id: string
  /** Position of the mention in the content. */
  offset: number
  length: number
  slug?: string | undefined
}

export interface SocialPlannerCommentsCreate {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results: CommentItem
}

export interface CommentItem {
  /** Identifier of the object. */
  _id: string
  platform: string
  platformCommentId?: string
  platformParentId?: string
  platformPostId?: string
  postId: string
  originId: string
  isParentThread?: boolean
  isPost: boolean
  content?: string
  attachments?: CommentAttachment[]
  author?: CommentAuthor
  level?: number
  likeCount: number
  reactionCount: number
  replyCount: number
  shareCount: number
  repostCount: number
  quoteCount: number
  previewLink?: string
  isRead: boolean
  isDeleted: boolean
  isEdited: boolean
  publishedAt?: string
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
}

export interface CommentAttachment {
  type?: string
  url?: string
  thumbnail?: string
  videoUrl?: string
}

export interface CommentAuthor {
  /** Identifier of the object. */
  id?: string
  name?: string
  profilePic?: string
}

export interface CommentsGetList {
  fromDate?: string | undefined
  toDate?: string | undefined
  originIds: string[]
  sortBy?: 'top' | 'latest' | undefined
  search?: string | undefined
  /** Number of items to skip. */
  skip?: number | undefined
  /** Maximum number of items per page. */
  limit?: number | undefined
  parentId?: string | undefined
}

export interface SocialPlannerCommentsGetList {
  /** Whether the operation succeeded. */
  success: boolean
  statusCode: number
  message: string
  results: CommentsGetListResults
}

export interface CommentsGetListResults {
  comments: CommentItem[]
  meta: CommentsListMeta
}

export interface CommentsListMeta {
  total: number
  totalUnread?: number
  /** Number of items to skip. */
  skip: number
  /** Maximum number of items per page. */
  limit: number
  hasMore: boolean
}

export interface ShippingZone {
  altId?: string
  altType?: 'location'
  name: string
  countries: ShippingZoneCountry[]
  /** Identifier of the object. */
  _id: string
  shippingRates?: ShippingRate[]
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface ShippingZoneCountry {
  code: string
  states?: ShippingZoneCountryState[] | undefined
}

export interface ShippingZoneCountryState {
  code: 'AL' | 'AK' | 'AS' | 'AZ' | 'AR' | 'AA' | 'AE' | 'AP' | 'CA' | 'CO' | 'CT' | 'DE' | 'DC' | 'FM' | 'FL' | 'GA' | 'GU' | 'HI' | 'ID' | 'IL' | 'IN' | 'IA' | 'KS' | 'KY' | 'LA' | 'ME' | 'MH' | 'MD' | 'MA' | 'MI' | 'MN' | 'MS' | 'MO' | 'MT' | 'NE' | 'NV' | 'NH' | 'NJ' | 'NM' | 'NY' | 'NC' | 'ND' | 'MP' | 'OH' | 'OK' | 'OR' | 'PW' | 'PA' | 'PR' | 'RI' | 'SC' | 'SD' | 'TN' | 'TX' | 'UT' | 'VT' | 'VI' | 'VA' | 'WA' | 'WV' | 'WI' | 'WY' | 'AB' | 'BC' | 'MB' | 'NB' | 'NL' | 'NT' | 'NS' | 'NU' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT' | 'BA' | 'CC' | 'CH' | 'CB' | 'CN' | 'ER' | 'FO' | 'JY' | 'LP' | 'LR' | 'MZ' | 'NQ' | 'RN' | 'SA' | 'SJ' | 'SL' | 'SF' | 'SE' | 'TF' | 'TU' | 'ACT' | 'NSW' | 'QLD' | 'TAS' | 'VIC' | 'AC' | 'AM' | 'CE' | 'DF' | 'ES' | 'GO' | 'MG' | 'PB' | 'PI' | 'RJ' | 'RO' | 'RR' | 'RS' | 'SP' | 'TO' | 'AI' | 'AN' | 'AT' | 'BI' | 'LI' | 'LL' | 'ML' | 'RM' | 'TA' | 'VS' | 'AMA' | 'ANT' | 'ARA' | 'ATL' | 'BOL' | 'BOY' | 'CAL' | 'CAQ' | 'CAS' | 'CAU' | 'CES' | 'CHO' | 'CUN' | 'COR' | 'GUA' | 'GUV' | 'HUI' | 'LAG' | 'MAG' | 'MET' | 'NAR' | 'NSA' | 'PUT' | 'QUI' | 'RIS' | 'SAP' | 'SAN' | 'SUC' | 'TOL' | 'VAC' | 'VAU' | 'VID' | 'CR-A' | 'CR-C' | 'CR-G' | 'CR-H' | 'CR-L' | 'CR-P' | 'CR-SJ' | 'GT-16' | 'GT-15' | 'GT-04' | 'GT-20' | 'GT-02' | 'GT-05' | 'GT-01' | 'GT-13' | 'GT-18' | 'GT-21' | 'GT-22' | 'GT-17' | 'GT-09' | 'GT-14' | 'GT-11' | 'GT-03' | 'GT-12' | 'GT-06' | 'GT-07' | 'GT-10' | 'GT-08' | 'GT-19' | 'HK' | 'KL' | 'BR' | 'CG' | 'DN' | 'DD' | 'DL' | 'GJ' | 'HR' | 'HP' | 'JK' | 'JH' | 'KA' | 'LD' | 'PY' | 'TS' | 'TR' | 'UP' | 'UK' | 'WB' | 'CW' | 'D' | 'G' | 'KE' | 'KK' | 'LS' | 'LM' | 'LK' | 'LH' | 'OY' | 'SO' | 'WD' | 'WH' | 'WX' | 'WW' | 'AG' | 'AO' | 'AV' | 'BT' | 'BL' | 'BN' | 'BG' | 'BO' | 'BZ' | 'BS' | 'CL' | 'CI' | 'CZ' | 'CS' | 'CR' | 'KR' | 'EN' | 'FE' | 'FI' | 'FG' | 'FC' | 'FR' | 'GE' | 'GR' | 'IM' | 'IS' | 'AQ' | 'LT' | 'LE' | 'LC' | 'LO' | 'LU' | 'MC' | 'NA' | 'NO' | 'OG' | 'OT' | 'PD' | 'PV' | 'PG' | 'PU' | 'PC' | 'PT' | 'PN' | 'PZ' | 'PO' | 'RG' | 'RA' | 'RC' | 'RE' | 'SS' | 'SV' | 'SI' | 'SR' | 'TE' | 'TP' | 'TV' | 'UD' | 'VE' | 'VB' | 'VC' | 'VR' | 'VV' | 'JP-23' | 'JP-05' | 'JP-02' | 'JP-12' | 'JP-38' | 'JP-18' | 'JP-40' | 'JP-07' | 'JP-21' | 'JP-10' | 'JP-34' | 'JP-01' | 'JP-28' | 'JP-08' | 'JP-17' | 'JP-03' | 'JP-37' | 'JP-46' | 'JP-14' | 'JP-39' | 'JP-43' | 'JP-26' | 'JP-24' | 'JP-04' | 'JP-45' | 'JP-20' | 'JP-42' | 'JP-29' | 'JP-15' | 'JP-44' | 'JP-33' | 'JP-47' | 'JP-27' | 'JP-41' | 'JP-11' | 'JP-25' | 'JP-32' | 'JP-22' | 'JP-09' | 'JP-36' | 'JP-13' | 'JP-31' | 'JP-16' | 'JP-30' | 'JP-06' | 'JP-35' | 'JP-19' | 'JHR' | 'KDH' | 'KTN' | 'KUL' | 'LBN' | 'MLK' | 'NSN' | 'PHG' | 'PNG' | 'PRK' | 'PLS' | 'PJY' | 'SBH' | 'SWK' | 'SGR' | 'TRG' | 'AGU' | 'BCN' | 'BCS' | 'CAM' | 'CHP' | 'CHH' | 'CMX' | 'COA' | 'COL' | 'DUR' | 'GRO' | 'HID' | 'JAL' | 'MIC' | 'MOR' | 'MEX' | 'NAY' | 'NLE' | 'OAX' | 'PUE' | 'QUE' | 'ROO' | 'SLP' | 'SIN' | 'SON' | 'TAB' | 'TAM' | 'TLA' | 'VER' | 'YUC' | 'ZAC' | 'AUK' | 'BOP' | 'CAN' | 'CIT' | 'GIS' | 'HKB' | 'MWT' | 'MBH' | 'NTL' | 'OTA' | 'STL' | 'TKI' | 'WKO' | 'WGN' | 'WTC' | 'GB' | 'KP' | 'ANC' | 'APU' | 'ARE' | 'AYA' | 'CAJ' | 'CUS' | 'HUV' | 'HUC' | 'ICA' | 'JUN' | 'LAL' | 'LAM' | 'LIM' | 'LOR' | 'MDD' | 'MOQ' | 'PAS' | 'PIU' | 'PUN' | 'SAM' | 'TAC' | 'TUM' | 'UCA' | 'PH-ABR' | 'PH-AGN' | 'PH-AGS' | 'PH-AKL' | 'PH-ALB' | 'PH-ANT' | 'PH-APA' | 'PH-AUR' | 'PH-BAS' | 'PH-BAN' | 'PH-BTN' | 'PH-BTG' | 'PH-BEN' | 'PH-BIL' | 'PH-BOH' | 'PH-BUK' | 'PH-BUL' | 'PH-CAG' | 'PH-CAN' | 'PH-CAS' | 'PH-CAM' | 'PH-CAP' | 'PH-CAT' | 'PH-CAV' | 'PH-CEB' | 'PH-NCO' | 'PH-DAO' | 'PH-DAV' | 'PH-DAS' | 'PH-EAS' | 'PH-GUI' | 'PH-IFU' | 'PH-ILN' | 'PH-ILS' | 'PH-ILI' | 'PH-ISA' | 'PH-KAL' | 'PH-LUN' | 'PH-LAG' | 'PH-LAN' | 'PH-LAS' | 'PH-LEY' | 'PH-MAG' | 'PH-MAD' | 'PH-MAS' | 'PH-00' | 'PH-MSC' | 'PH-MSR' | 'PH-MOU' | 'PH-NEC' | 'PH-NER' | 'PH-NSA' | 'PH-NUE' | 'PH-NUV' | 'PH-MDC' | 'PH-MDR' | 'PH-PLW' | 'PH-PAM' | 'PH-PAN' | 'PH-QUE' | 'PH-QUI' | 'PH-RIZ' | 'PH-ROM' | 'PH-WSA' | 'PH-SAR' | 'PH-SIG' | 'PH-SOR' | 'PH-SCO' | 'PH-SLE' | 'PH-SUK' | 'PH-SLU' | 'PH-SUN' | 'PH-SUR' | 'PH-TAR' | 'PH-TAW' | 'PH-ZMB' | 'PH-ZAN' | 'PH-ZAS' | 'PH-ZSI' | 'PT-20' | 'PT-01' | 'PT-02' | 'PT-03' | 'PT-04' | 'PT-05' | 'PT-06' | 'PT-07' | 'PT-08' | 'PT-09' | 'PT-10' | 'PT-11' | 'PT-30' | 'PT-12' | 'PT-13' | 'PT-14' | 'PT-15' | 'PT-16' | 'PT-17' | 'PT-18' | 'BH' | 'BV' | 'B' | 'CJ' | 'CV' | 'DB' | 'DJ' | 'GL' | 'HD' | 'IF' | 'MM' | 'PH' | 'SM' | 'SB' | 'TM' | 'TL' | 'VL' | 'VN' | 'KR-26' | 'KR-43' | 'KR-44' | 'KR-27' | 'KR-30' | 'KR-42' | 'KR-29' | 'KR-47' | 'KR-41' | 'KR-48' | 'KR-28' | 'KR-49' | 'KR-45' | 'KR-46' | 'KR-50' | 'KR-11' | 'KR-31' | 'C' | 'A' | 'O' | 'PM' | 'BU' | 'S' | 'CU' | 'GI' | 'H' | 'HU' | 'J' | 'GC' | 'L' | 'M' | 'MU' | 'P' | 'SG' | 'T' | 'V' | 'ZA' | 'Z' | 'AJ' | 'DU' | 'FU' | 'RK' | 'SH' | 'UQ' | 'BFP' | 'ENG' | 'NIR' | 'SCT' | 'WLS' | 'FS' | 'FD' | 'RV' | 'TT'
}

export interface ShippingRate {
  altId?: string
  altType?: 'location'
  name: string
  description?: string
  currency: string
  amount: number
  conditionType: 'none' | 'price' | 'weight'
  minCondition: number
  maxCondition: number
  isCarrierRate?: boolean
  shippingCarrierId: string
  percentageOfRateFee?: number
  shippingCarrierServices?: ShippingCarrierService[]
  /** Identifier of the object. */
  _id: string
  shippingZoneId: string
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface ShippingCarrierService {
  name: string
  value: string
}

export interface GetAvailableShippingRates {
  altId?: string | undefined
  altType?: 'location' | undefined
  country: string
  address?: ContactAddress | undefined
  amountAvailable?: string | undefined
  totalOrderAmount: number
  weightAvailable?: boolean | undefined
  totalOrderWeight: number
  source: StoreOrderSource
  products: ProductItem[]
  couponCode?: string | undefined
}

export interface ContactAddress {
  name?: string | undefined
  companyName?: string | undefined
  addressLine1?: string | undefined
  country: string
  state?: 'AL' | 'AK' | 'AS' | 'AZ' | 'AR' | 'AA' | 'AE' | 'AP' | 'CA' | 'CO' | 'CT' | 'DE' | 'DC' | 'FM' | 'FL' | 'GA' | 'GU' | 'HI' | 'ID' | 'IL' | 'IN' | 'IA' | 'KS' | 'KY' | 'LA' | 'ME' | 'MH' | 'MD' | 'MA' | 'MI' | 'MN' | 'MS' | 'MO' | 'MT' | 'NE' | 'NV' | 'NH' | 'NJ' | 'NM' | 'NY' | 'NC' | 'ND' | 'MP' | 'OH' | 'OK' | 'OR' | 'PW' | 'PA' | 'PR' | 'RI' | 'SC' | 'SD' | 'TN' | 'TX' | 'UT' | 'VT' | 'VI' | 'VA' | 'WA' | 'WV' | 'WI' | 'WY' | 'AB' | 'BC' | 'MB' | 'NB' | 'NL' | 'NT' | 'NS' | 'NU' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT' | 'BA' | 'CC' | 'CH' | 'CB' | 'CN' | 'ER' | 'FO' | 'JY' | 'LP' | 'LR' | 'MZ' | 'NQ' | 'RN' | 'SA' | 'SJ' | 'SL' | 'SF' | 'SE' | 'TF' | 'TU' | 'ACT' | 'NSW' | 'QLD' | 'TAS' | 'VIC' | 'AC' | 'AM' | 'CE' | 'DF' | 'ES' | 'GO' | 'MG' | 'PB' | 'PI' | 'RJ' | 'RO' | 'RR' | 'RS' | 'SP' | 'TO' | 'AI' | 'AN' | 'AT' | 'BI' | 'LI' | 'LL' | 'ML' | 'RM' | 'TA' | 'VS' | 'AMA' | 'ANT' | 'ARA' | 'ATL' | 'BOL' | 'BOY' | 'CAL' | 'CAQ' | 'CAS' | 'CAU' | 'CES' | 'CHO' | 'CUN' | 'COR' | 'GUA' | 'GUV' | 'HUI' | 'LAG' | 'MAG' | 'MET' | 'NAR' | 'NSA' | 'PUT' | 'QUI' | 'RIS' | 'SAP' | 'SAN' | 'SUC' | 'TOL' | 'VAC' | 'VAU' | 'VID' | 'CR-A' | 'CR-C' | 'CR-G' | 'CR-H' | 'CR-L' | 'CR-P' | 'CR-SJ' | 'GT-16' | 'GT-15' | 'GT-04' | 'GT-20' | 'GT-02' | 'GT-05' | 'GT-01' | 'GT-13' | 'GT-18' | 'GT-21' | 'GT-22' | 'GT-17' | 'GT-09' | 'GT-14' | 'GT-11' | 'GT-03' | 'GT-12' | 'GT-06' | 'GT-07' | 'GT-10' | 'GT-08' | 'GT-19' | 'HK' | 'KL' | 'BR' | 'CG' | 'DN' | 'DD' | 'DL' | 'GJ' | 'HR' | 'HP' | 'JK' | 'JH' | 'KA' | 'LD' | 'PY' | 'TS' | 'TR' | 'UP' | 'UK' | 'WB' | 'CW' | 'D' | 'G' | 'KE' | 'KK' | 'LS' | 'LM' | 'LK' | 'LH' | 'OY' | 'SO' | 'WD' | 'WH' | 'WX' | 'WW' | 'AG' | 'AO' | 'AV' | 'BT' | 'BL' | 'BN' | 'BG' | 'BO' | 'BZ' | 'BS' | 'CL' | 'CI' | 'CZ' | 'CS' | 'CR' | 'KR' | 'EN' | 'FE' | 'FI' | 'FG' | 'FC' | 'FR' | 'GE' | 'GR' | 'IM' | 'IS' | 'AQ' | 'LT' | 'LE' | 'LC' | 'LO' | 'LU' | 'MC' | 'NA' | 'NO' | 'OG' | 'OT' | 'PD' | 'PV' | 'PG' | 'PU' | 'PC' | 'PT' | 'PN' | 'PZ' | 'PO' | 'RG' | 'RA' | 'RC' | 'RE' | 'SS' | 'SV' | 'SI' | 'SR' | 'TE' | 'TP' | 'TV' | 'UD' | 'VE' | 'VB' | 'VC' | 'VR' | 'VV' | 'JP-23' | 'JP-05' | 'JP-02' | 'JP-12' | 'JP-38' | 'JP-18' | 'JP-40' | 'JP-07' | 'JP-21' | 'JP-10' | 'JP-34' | 'JP-01' | 'JP-28' | 'JP-08' | 'JP-17' | 'JP-03' | 'JP-37' | 'JP-46' | 'JP-14' | 'JP-39' | 'JP-43' | 'JP-26' | 'JP-24' | 'JP-04' | 'JP-45' | 'JP-20' | 'JP-42' | 'JP-29' | 'JP-15' | 'JP-44' | 'JP-33' | 'JP-47' | 'JP-27' | 'JP-41' | 'JP-11' | 'JP-25' | 'JP-32' | 'JP-22' | 'JP-09' | 'JP-36' | 'JP-13' | 'JP-31' | 'JP-16' | 'JP-30' | 'JP-06' | 'JP-35' | 'JP-19' | 'JHR' | 'KDH' | 'KTN' | 'KUL' | 'LBN' | 'MLK' | 'NSN' | 'PHG' | 'PNG' | 'PRK' | 'PLS' | 'PJY' | 'SBH' | 'SWK' | 'SGR' | 'TRG' | 'AGU' | 'BCN' | 'BCS' | 'CAM' | 'CHP' | 'CHH' | 'CMX' | 'COA' | 'COL' | 'DUR' | 'GRO' | 'HID' | 'JAL' | 'MIC' | 'MOR' | 'MEX' | 'NAY' | 'NLE' | 'OAX' | 'PUE' | 'QUE' | 'ROO' | 'SLP' | 'SIN' | 'SON' | 'TAB' | 'TAM' | 'TLA' | 'VER' | 'YUC' | 'ZAC' | 'AUK' | 'BOP' | 'CAN' | 'CIT' | 'GIS' | 'HKB' | 'MWT' | 'MBH' | 'NTL' | 'OTA' | 'STL' | 'TKI' | 'WKO' | 'WGN' | 'WTC' | 'GB' | 'KP' | 'ANC' | 'APU' | 'ARE' | 'AYA' | 'CAJ' | 'CUS' | 'HUV' | 'HUC' | 'ICA' | 'JUN' | 'LAL' | 'LAM' | 'LIM' | 'LOR' | 'MDD' | 'MOQ' | 'PAS' | 'PIU' | 'PUN' | 'SAM' | 'TAC' | 'TUM' | 'UCA' | 'PH-ABR' | 'PH-AGN' | 'PH-AGS' | 'PH-AKL' | 'PH-ALB' | 'PH-ANT' | 'PH-APA' | 'PH-AUR' | 'PH-BAS' | 'PH-BAN' | 'PH-BTN' | 'PH-BTG' | 'PH-BEN' | 'PH-BIL' | 'PH-BOH' | 'PH-BUK' | 'PH-BUL' | 'PH-CAG' | 'PH-CAN' | 'PH-CAS' | 'PH-CAM' | 'PH-CAP' | 'PH-CAT' | 'PH-CAV' | 'PH-CEB' | 'PH-NCO' | 'PH-DAO' | 'PH-DAV' | 'PH-DAS' | 'PH-EAS' | 'PH-GUI' | 'PH-IFU' | 'PH-ILN' | 'PH-ILS' | 'PH-ILI' | 'PH-ISA' | 'PH-KAL' | 'PH-LUN' | 'PH-LAG' | 'PH-LAN' | 'PH-LAS' | 'PH-LEY' | 'PH-MAG' | 'PH-MAD' | 'PH-MAS' | 'PH-00' | 'PH-MSC' | 'PH-MSR' | 'PH-MOU' | 'PH-NEC' | 'PH-NER' | 'PH-NSA' | 'PH-NUE' | 'PH-NUV' | 'PH-MDC' | 'PH-MDR' | 'PH-PLW' | 'PH-PAM' | 'PH-PAN' | 'PH-QUE' | 'PH-QUI' | 'PH-RIZ' | 'PH-ROM' | 'PH-WSA' | 'PH-SAR' | 'PH-SIG' | 'PH-SOR' | 'PH-SCO' | 'PH-SLE' | 'PH-SUK' | 'PH-SLU' | 'PH-SUN' | 'PH-SUR' | 'PH-TAR' | 'PH-TAW' | 'PH-ZMB' | 'PH-ZAN' | 'PH-ZAS' | 'PH-ZSI' | 'PT-20' | 'PT-01' | 'PT-02' | 'PT-03' | 'PT-04' | 'PT-05' | 'PT-06' | 'PT-07' | 'PT-08' | 'PT-09' | 'PT-10' | 'PT-11' | 'PT-30' | 'PT-12' | 'PT-13' | 'PT-14' | 'PT-15' | 'PT-16' | 'PT-17' | 'PT-18' | 'BH' | 'BV' | 'B' | 'CJ' | 'CV' | 'DB' | 'DJ' | 'GL' | 'HD' | 'IF' | 'MM' | 'PH' | 'SM' | 'SB' | 'TM' | 'TL' | 'VL' | 'VN' | 'KR-26' | 'KR-43' | 'KR-44' | 'KR-27' | 'KR-30' | 'KR-42' | 'KR-29' | 'KR-47' | 'KR-41' | 'KR-48' | 'KR-28' | 'KR-49' | 'KR-45' | 'KR-46' | 'KR-50' | 'KR-11' | 'KR-31' | 'C' | 'A' | 'O' | 'PM' | 'BU' | 'S' | 'CU' | 'GI' | 'H' | 'HU' | 'J' | 'GC' | 'L' | 'M' | 'MU' | 'P' | 'SG' | 'T' | 'V' | 'ZA' | 'Z' | 'AJ' | 'DU' | 'FU' | 'RK' | 'SH' | 'UQ' | 'BFP' | 'ENG' | 'NIR' | 'SCT' | 'WLS' | 'FS' | 'FD' | 'RV' | 'TT' | undefined
  /** City or town. */
  city?: string | undefined
  zip?: string | undefined
  phone?: string | undefined
  email?: string | undefined
}

export interface StoreOrderSource {
  type: 'funnel' | 'website' | 'invoice' | 'calendar' | 'text2Pay' | 'document_contracts' | 'membership' | 'mobile_app' | 'communities' | 'point_of_sale' | 'manual' | 'form' | 'survey' | 'payment_link' | 'external'
  subType?: 'one_step_order_form' | 'two_step_order_form' | 'upsell' | 'tap_to_pay' | 'card_payment' | 'store' | 'contact_view' | 'email_campaign' | 'payments_dashboard' | 'shopify' | 'subscription_view' | 'store_upsell' | 'woocommerce' | 'service' | 'meeting' | 'imported_csv' | 'qr_code' | undefined
}

export interface ProductItem {
  /** Identifier of the object. */
  id: string
  qty: number
}

export interface AvailableShippingRate {
  name: string
  description?: string
  currency: string
  amount: number
  isCarrierRate?: boolean
  shippingCarrierId: string
  percentageOfRateFee?: number
  shippingCarrierServices?: ShippingCarrierService[]
  /** Identifier of the object. */
  _id: string
  shippingZoneId: string
}

export interface CreateShippingRate {
  altId?: string | undefined
  altType?: 'location' | undefined
  name: string
  description?: string | undefined
  currency: string
  amount: number
  conditionType: 'none' | 'price' | 'weight'
  minCondition: number
  maxCondition: number
  isCarrierRate?: boolean | undefined
  shippingCarrierId: string
  percentageOfRateFee?: number | undefined
  shippingCarrierServices?: ShippingCarrierService[] | undefined
}

export interface UpdateShippingRate {
  altId?: string | undefined
  altType?: 'location' | undefined
  name?: string | undefined
  description?: string | undefined
  currency?: string | undefined
  amount?: number | undefined
  conditionType?: 'none' | 'price' | 'weight' | undefined
  minCondition?: number | undefined
  maxCondition?: number | undefined
  isCarrierRate?: boolean | undefined
  shippingCarrierId?: string | undefined
  percentageOfRateFee?: number | undefined
  shippingCarrierServices?: ShippingCarrierService[] | undefined
}

export interface ShippingCarrier {
  altId?: string
  altType?: 'location'
  name: string
  callbackUrl: string
  services?: ShippingCarrierService[]
  allowsMultipleServiceSelection?: boolean
  /** Identifier of the object. */
  _id: string
  marketplaceAppId: string
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface CreateShippingCarrier {
  altId?: string | undefined
  altType?: 'location' | undefined
  name: string
  callbackUrl: string
  services?: ShippingCarrierService[] | undefined
  allowsMultipleServiceSelection?: boolean | undefined
}

export interface UpdateShippingCarrier {
  altId?: string | undefined
  altType?: 'location' | undefined
  name?: string | undefined
  callbackUrl?: string | undefined
  services?: ShippingCarrierService[] | undefined
  allowsMultipleServiceSelection?: boolean | undefined
}

export interface StoreSetting {
  altId?: string
  altType?: 'location'
  shippingOrigin: StoreShippingOrigin
  storeOrderNotification?: StoreOrderNotification
  storeOrderFulfillmentNotification?: StoreOrderNotification
  /** Identifier of the object. */
  _id: string
  /** When it was created. */
  createdAt: string
  /** When it was last changed. */
  updatedAt: string
}

export interface StoreShippingOrigin {
  name: string
  country: string
  state?: 'AL' | 'AK' | 'AS' | 'AZ' | 'AR' | 'AA' | 'AE' | 'AP' | 'CA' | 'CO' | 'CT' | 'DE' | 'DC' | 'FM' | 'FL' | 'GA' | 'GU' | 'HI' | 'ID' | 'IL' | 'IN' | 'IA' | 'KS' | 'KY' | 'LA' | 'ME' | 'MH' | 'MD' | 'MA' | 'MI' | 'MN' | 'MS' | 'MO' | 'MT' | 'NE' | 'NV' | 'NH' | 'NJ' | 'NM' | 'NY' | 'NC' | 'ND' | 'MP' | 'OH' | 'OK' | 'OR' | 'PW' | 'PA' | 'PR' | 'RI' | 'SC' | 'SD' | 'TN' | 'TX' | 'UT' | 'VT' | 'VI' | 'VA' | 'WA' | 'WV' | 'WI' | 'WY' | 'AB' | 'BC' | 'MB' | 'NB' | 'NL' | 'NT' | 'NS' | 'NU' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT' | 'BA' | 'CC' | 'CH' | 'CB' | 'CN' | 'ER' | 'FO' | 'JY' | 'LP' | 'LR' | 'MZ' | 'NQ' | 'RN' | 'SA' | 'SJ' | 'SL' | 'SF' | 'SE' | 'TF' | 'TU' | 'ACT' | 'NSW' | 'QLD' | 'TAS' | 'VIC' | 'AC' | 'AM' | 'CE' | 'DF' | 'ES' | 'GO' | 'MG' | 'PB' | 'PI' | 'RJ' | 'RO' | 'RR' | 'RS' | 'SP' | 'TO' | 'AI' | 'AN' | 'AT' | 'BI' | 'LI' | 'LL' | 'ML' | 'RM' | 'TA' | 'VS' | 'AMA' | 'ANT' | 'ARA' | 'ATL' | 'BOL' | 'BOY' | 'CAL' | 'CAQ' | 'CAS' | 'CAU' | 'CES' | 'CHO' | 'CUN' | 'COR' | 'GUA' | 'GUV' | 'HUI' | 'LAG' | 'MAG' | 'MET' | 'NAR' | 'NSA' | 'PUT' | 'QUI' | 'RIS' | 'SAP' | 'SAN' | 'SUC' | 'TOL' | 'VAC' | 'VAU' | 'VID' | 'CR-A' | 'CR-C' | 'CR-G' | 'CR-H' | 'CR-L' | 'CR-P' | 'CR-SJ' | 'GT-16' | 'GT-15' | 'GT-04' | 'GT-20' | 'GT-02' | 'GT-05' | 'GT-01' | 'GT-13' | 'GT-18' | 'GT-21' | 'GT-22' | 'GT-17' | 'GT-09' | 'GT-14' | 'GT-11' | 'GT-03' | 'GT-12' | 'GT-06' | 'GT-07' | 'GT-10' | 'GT-08' | 'GT-19' | 'HK' | 'KL' | 'BR' | 'CG' | 'DN' | 'DD' | 'DL' | 'GJ' | 'HR' | 'HP' | 'JK' | 'JH' | 'KA' | 'LD' | 'PY' | 'TS' | 'TR' | 'UP' | 'UK' | 'WB' | 'CW' | 'D' | 'G' | 'KE' | 'KK' | 'LS' | 'LM' | 'LK' | 'LH' | 'OY' | 'SO' | 'WD' | 'WH' | 'WX' | 'WW' | 'AG' | 'AO' | 'AV' | 'BT' | 'BL' | 'BN' | 'BG' | 'BO' | 'BZ' | 'BS' | 'CL' | 'CI' | 'CZ' | 'CS' | 'CR' | 'KR' | 'EN' | 'FE' | 'FI' | 'FG' | 'FC' | 'FR' | 'GE' | 'GR' | 'IM' | 'IS' | 'AQ' | 'LT' | 'LE' | 'LC' | 'LO' | 'LU' | 'MC' | 'NA' | 'NO' | 'OG' | 'OT' | 'PD' | 'PV' | 'PG' | 'PU' | 'PC' | 'PT' | 'PN' | 'PZ' | 'PO' | 'RG' | 'RA' | 'RC' | 'RE' | 'SS' | 'SV' | 'SI' | 'SR' | 'TE' | 'TP' | 'TV' | 'UD' | 'VE' | 'VB' | 'VC' | 'VR' | 'VV' | 'JP-23' | 'JP-05' | 'JP-02' | 'JP-12' | 'JP-38' | 'JP-18' | 'JP-40' | 'JP-07' | 'JP-21' | 'JP-10' | 'JP-34' | 'JP-01' | 'JP-28' | 'JP-08' | 'JP-17' | 'JP-03' | 'JP-37' | 'JP-46' | 'JP-14' | 'JP-39' | 'JP-43' | 'JP-26' | 'JP-24' | 'JP-04' | 'JP-45' | 'JP-20' | 'JP-42' | 'JP-29' | 'JP-15' | 'JP-44' | 'JP-33' | 'JP-47' | 'JP-27' | 'JP-41' | 'JP-11' | 'JP-25' | 'JP-32' | 'JP-22' | 'JP-09' | 'JP-36' | 'JP-13' | 'JP-31' | 'JP-16' | 'JP-30' | 'JP-06' | 'JP-35' | 'JP-19' | 'JHR' | 'KDH' | 'KTN' | 'KUL' | 'LBN' | 'MLK' | 'NSN' | 'PHG' | 'PNG' | 'PRK' | 'PLS' | 'PJY' | 'SBH' | 'SWK' | 'SGR' | 'TRG' | 'AGU' | 'BCN' | 'BCS' | 'CAM' | 'CHP' | 'CHH' | 'CMX' | 'COA' | 'COL' | 'DUR' | 'GRO' | 'HID' | 'JAL' | 'MIC' | 'MOR' | 'MEX' | 'NAY' | 'NLE' | 'OAX' | 'PUE' | 'QUE' | 'ROO' | 'SLP' | 'SIN' | 'SON' | 'TAB' | 'TAM' | 'TLA' | 'VER' | 'YUC' | 'ZAC' | 'AUK' | 'BOP' | 'CAN' | 'CIT' | 'GIS' | 'HKB' | 'MWT' | 'MBH' | 'NTL' | 'OTA' | 'STL' | 'TKI' | 'WKO' | 'WGN' | 'WTC' | 'GB' | 'KP' | 'ANC' | 'APU' | 'ARE' | 'AYA' | 'CAJ' | 'CUS' | 'HUV' | 'HUC' | 'ICA' | 'JUN' | 'LAL' | 'LAM' | 'LIM' | 'LOR' | 'MDD' | 'MOQ' | 'PAS' | 'PIU' | 'PUN' | 'SAM' | 'TAC' | 'TUM' | 'UCA' | 'PH-ABR' | 'PH-AGN' | 'PH-AGS' | 'PH-AKL' | 'PH-ALB' | 'PH-ANT' | 'PH-APA' | 'PH-AUR' | 'PH-BAS' | 'PH-BAN' | 'PH-BTN' | 'PH-BTG' | 'PH-BEN' | 'PH-BIL' | 'PH-BOH' | 'PH-BUK' | 'PH-BUL' | 'PH-CAG' | 'PH-CAN' | 'PH-CAS' | 'PH-CAM' | 'PH-CAP' | 'PH-CAT' | 'PH-CAV' | 'PH-CEB' | 'PH-NCO' | 'PH-DAO' | 'PH-DAV' | 'PH-DAS' | 'PH-EAS' | 'PH-GUI' | 'PH-IFU' | 'PH-ILN' | 'PH-ILS' | 'PH-ILI' | 'PH-ISA' | 'PH-KAL' | 'PH-LUN' | 'PH-LAG' | 'PH-LAN' | 'PH-LAS' | 'PH-LEY' | 'PH-MAG' | 'PH-MAD' | 'PH-MAS' | 'PH-00' | 'PH-MSC' | 'PH-MSR' | 'PH-MOU' | 'PH-NEC' | 'PH-NER' | 'PH-NSA' | 'PH-NUE' | 'PH-NUV' | 'PH-MDC' | 'PH-MDR' | 'PH-PLW' | 'PH-PAM' | 'PH-PAN' | 'PH-QUE' | 'PH-QUI' | 'PH-RIZ' | 'PH-ROM' | 'PH-WSA' | 'PH-SAR' | 'PH-SIG' | 'PH-SOR' | 'PH-SCO' | 'PH-SLE' | 'PH-SUK' | 'PH-SLU' | 'PH-SUN' | 'PH-SUR' | 'PH-TAR' | 'PH-TAW' | 'PH-ZMB' | 'PH-ZAN' | 'PH-ZAS' | 'PH-ZSI' | 'PT-20' | 'PT-01' | 'PT-02' | 'PT-03' | 'PT-04' | 'PT-05' | 'PT-06' | 'PT-07' | 'PT-08' | 'PT-09' | 'PT-10' | 'PT-11' | 'PT-30' | 'PT-12' | 'PT-13' | 'PT-14' | 'PT-15' | 'PT-16' | 'PT-17' | 'PT-18' | 'BH' | 'BV' | 'B' | 'CJ' | 'CV' | 'DB' | 'DJ' | 'GL' | 'HD' | 'IF' | 'MM' | 'PH' | 'SM' | 'SB' | 'TM' | 'TL' | 'VL' | 'VN' | 'KR-26' | 'KR-43' | 'KR-44' | 'KR-27' | 'KR-30' | 'KR-42' | 'KR-29' | 'KR-47' | 'KR-41' | 'KR-48' | 'KR-28' | 'KR-49' | 'KR-45' | 'KR-46' | 'KR-50' | 'KR-11' | 'KR-31' | 'C' | 'A' | 'O' | 'PM' | 'BU' | 'S' | 'CU' | 'GI' | 'H' | 'HU' | 'J' | 'GC' | 'L' | 'M' | 'MU' | 'P' | 'SG' | 'T' | 'V' | 'ZA' | 'Z' | 'AJ' | 'DU' | 'FU' | 'RK' | 'SH' | 'UQ' | 'BFP' | 'ENG' | 'NIR' | 'SCT' | 'WLS' | 'FS' | 'FD' | 'RV' | 'TT' | undefined
  /** City or town. */
  city: string
  street1: string
  street2?: string | undefined
  zip: string
  phone?: string | undefined
  email?: string | undefined
}

export interface StoreOrderNotification {
  enabled: boolean
  subject: string
  emailTemplateId: string
  defaultEmailTemplateId: string
}

export interface CreateStoreSetting {
  altId?: string | undefined
  altType?: 'location' | undefined
  shippingOrigin: StoreShippingOrigin
  storeOrderNotification?: StoreOrderNotification | undefined
  storeOrderFulfillmentNotification?: StoreOrderNotification | undefined
}

export interface Submission {
  /** Identifier of the submission. */
  id?: string
  /** Identifier of the contact. */
  contactId?: string
  /** When the submission was sent. */
  createdAt?: string
  /** Identifier of the survey. */
  surveyId?: string
  /** Name from the submission. */
  name?: string
  /** Email address from the submission. */
  email?: string
  /** Values of all further fields. */
  others?: SurveysOthers
}

export interface SurveysOthers {
  /** Stands for any further field, by its name. */
  __submissions_other_field__?: string
  /** Stands for any custom field, by its identifier. */
  __custom_field_id__?: string
  /** Where and how the submission was made. */
  eventData?: SurveysEventData
  /** Names of the fields in their original order. */
  fieldsOriSequance?: string[]
}

export interface SurveysEventData {
  /** Value of Facebook's `_fbc` cookie, a click identifier. */
  fbc?: string
  /** Value of Facebook's `_fbp` cookie, a browser identifier. */
  fbp?: string
  /** The page with the form. */
  page?: SurveysPageDetails
  /** Kind of event, such as `page-visit`. */
  type?: string
  /** Domain of the page. */
  domain?: string
  /** Where the submission was made, such as `form`. */
  medium?: string
  /** Where the visitor came from. */
  source?: string
  /** Version of the event format. */
  version?: string
  /** Source of the ad that led to the page. */
  adSource?: string
  /** Identifier of the form or survey. */
  mediumId?: string
  /** Identifier of the page or funnel around the form. */
  parentId?: string
  /** Address of the page that linked to this one. */
  referrer?: string
  /** Identifier of the Facebook pixel event. */
  fbEventId?: string
  /** When the submission was made, in epoch milliseconds. */
  timestamp?: number
  /** Name of the page or funnel around the form. */
  parentName?: string
  /** Fingerprint of the browser. */
  fingerprint?: string
  /** Kind of page visit. */
  pageVisitType?: string
  /** Identifiers of the contact's sessions. */
  contactSessionIds?: SurveysContactSessionIds | null
}

export interface SurveysPageDetails {
  /** Address of the page. */
  url?: string
  /** Title of the page. */
  title?: string
}

export interface SurveysContactSessionIds {
  /** Identifiers of the sessions. */
  ids?: string[] | null
}

export interface SurveysMeta {
  /** Total number of submissions. */
  total?: number
  /** Number of this page. */
  currentPage?: number
  /** Number of the next page; `null` on the last one. */
  nextPage?: number | null
  /** Number of the previous page; `null` on the first one. */
  prevPage?: number | null
}

export interface GetSurveys {
  /** Identifier of the survey. */
  id?: string
  /** Name of the survey. */
  name?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
}

export interface UsersUser {
  /** Identifier of the user. */
  id?: string
  /** Full name. */
  name?: string
  /** Given name. */
  firstName?: string
  /** Family name. */
  lastName?: string
  /** Email address, used to sign in. */
  email?: string
  /** Phone number, such as `+12015550123`. */
  phone?: string
  /** Extension of the phone number. */
  extension?: string
  /** Features that the user may use. */
  permissions?: Permissions
  /** Scopes that the user has. */
  scopes?: 'campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export' | 'pipelines.create' | 'ai-studio.readonly' | 'ai-studio.write' | 'askai.write' | 'copilot.readonly'
  /** Role, and the locations where the user has it. */
  roles?: Role
  /** Whether it is deleted. */
  deleted?: boolean
  /** Phone numbers by location. */
  lcPhone?: { [name: string]: Json }
  /** Language of the user interface. */
  platformLanguage?: 'en_US' | 'es' | 'fr_CA' | 'fr_FR' | 'nl' | 'de' | 'pt_PT' | 'pt_BR' | 'it' | 'sv' | 'da' | 'fi' | 'no'
}

export interface Permissions {
  /** Whether the user can use campaigns. */
  campaignsEnabled?: boolean | undefined
  /** Whether the user can only view campaigns. */
  campaignsReadOnly?: boolean | undefined
  /** Whether the user can use contacts. */
  contactsEnabled?: boolean | undefined
  /** Whether the user can use workflows. */
  workflowsEnabled?: boolean | undefined
  /** Whether the user can only view workflows. */
  workflowsReadOnly?: boolean | undefined
  /** Whether the user can use triggers. */
  triggersEnabled?: boolean | undefined
  /** Whether the user can use funnels. */
  funnelsEnabled?: boolean | undefined
  /** Whether the user can use websites. */
  websitesEnabled?: boolean | undefined
  /** Whether the user can use opportunities. */
  opportunitiesEnabled?: boolean | undefined
  /** Whether the user sees the statistics of the dashboard. */
  dashboardStatsEnabled?: boolean | undefined
  /** Whether the user can run bulk actions. */
  bulkRequestsEnabled?: boolean | undefined
  /** Whether the user can use appointments. */
  appointmentsEnabled?: boolean | undefined
  /** Whether the user can use reviews. */
  reviewsEnabled?: boolean | undefined
  /** Whether the user can use online listings. */
  onlineListingsEnabled?: boolean | undefined
  /** Whether the user can make phone calls. */
  phoneCallEnabled?: boolean | undefined
  /** Whether the user can use conversations. */
  conversationsEnabled?: boolean | undefined
  /** Whether the user sees only data assigned to the user. */
  assignedDataOnly?: boolean | undefined
  /** Whether the user sees the reports of Google Ads. */
  adwordsReportingEnabled?: boolean | undefined
  /** Whether the user can use memberships. */
  membershipEnabled?: boolean | undefined
  /** Whether the user sees the reports of Facebook ads. */
  facebookAdsReportingEnabled?: boolean | undefined
  /** Whether the user sees the attribution report. */
  attributionsReportingEnabled?: boolean | undefined
  /** Whether the user can use the settings. */
  settingsEnabled?: boolean | undefined
  /** Whether the user can use tags. */
  tagsEnabled?: boolean | undefined
  /** Whether the user sees the value of opportunities. */
  leadValueEnabled?: boolean | undefined
  /** Whether the user can use marketing. */
  marketingEnabled?: boolean | undefined
  /** Whether the user sees the reports of agents. */
  agentReportingEnabled?: boolean | undefined
  /** Whether the user can use bots. */
  botService?: boolean | undefined
  /** Whether the user can use the social planner. */
  socialPlanner?: boolean | undefined
  /** Whether the user can use blogs. */
  bloggingEnabled?: boolean | undefined
  /** Whether the user can use invoices. */
  invoiceEnabled?: boolean | undefined
  /** Whether the user can use the affiliate manager. */
  affiliateManagerEnabled?: boolean | undefined
  /** Whether the user can use Content AI. */
  contentAiEnabled?: boolean | undefined
  /** Whether the user can refund payments. */
  refundsEnabled?: boolean | undefined
  /** Whether the user can record payments. */
  recordPaymentEnabled?: boolean | undefined
  /** Whether the user can cancel subscriptions. */
  cancelSubscriptionEnabled?: boolean | undefined
  /** Whether the user can use payments. */
  paymentsEnabled?: boolean | undefined
  /** Whether the user can use communities. */
  communitiesEnabled?: boolean | undefined
  /** Whether the user can export payments. */
  exportPaymentsEnabled?: boolean | undefined
}

export interface Role {
  /** Whether the user belongs to the agency (`agency`) or to locations (`account`). */
  type?: string
  /** Role: `admin` or `user`. */
  role?: string
  /** Identifiers of the locations that the user can access. */
  locationIds?: string[]
  /** Whether the user is restricted to these locations. */
  restrictSubAccount?: boolean
}

export interface FilterByEmail {
  /** Identifier of the agency (company). */
  companyId?: string | undefined
  /** Email addresses, separated by commas. */
  emails: string
  /** Whether to return deleted users. */
  deleted?: boolean | undefined
  /** Number of items to skip. */
  skip?: string | undefined
  /** Maximum number of items per page. */
  limit?: string | undefined
  /** Fields to return; not documented further. */
  projection?: string | undefined
}

export interface UserSuccessful {
  /** Identifier of the user. */
  id?: string
  /** Full name. */
  name?: string
  /** Given name. */
  firstName?: string
  /** Family name. */
  lastName?: string
  /** Email address, used to sign in. */
  email?: string
  /** Phone number, such as `+12015550123`. */
  phone?: string
  /** Extension of the phone number. */
  extension?: string
  /** Features that the user may use. */
  permissions?: Permissions
  /** Scopes that the user has. */
  scopes?: 'campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export' | 'pipelines.create' | 'ai-studio.readonly' | 'ai-studio.write' | 'askai.write' | 'copilot.readonly'
  /** Role, and the locations where the user has it. */
  roles?: Role
  /** Phone numbers by location. */
  lcPhone?: { [name: string]: Json }
  /** Language of the user interface. */
  platformLanguage?: 'en_US' | 'es' | 'fr_CA' | 'fr_FR' | 'nl' | 'de' | 'pt_PT' | 'pt_BR' | 'it' | 'sv' | 'da' | 'fi' | 'no'
}

export interface UpdateUser {
  /** Given name. */
  firstName?: string | undefined
  /** Family name. */
  lastName?: string | undefined
  /** Email address; the server may refuse a change. */
  email?: string | undefined
  /** Password of the user; never returned. */
  password?: string | undefined
  /** Phone number, such as `+12015550123`. */
  phone?: string | undefined
  /** Whether the user belongs to the agency (`agency`) or to locations (`account`). */
  type?: string | undefined
  /** Role: `admin` or `user`. */
  role?: string | undefined
  /** Identifier of the agency (company). */
  companyId?: string | undefined
  /** Identifiers of the locations that the user can access. */
  locationIds?: string[] | undefined
  /** Features that the user may use. */
  permissions?: Permissions | undefined
  /** Scopes that the user has. */
  scopes?: ('campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export' | 'pipelines.create' | 'ai-studio.readonly' | 'ai-studio.write' | 'askai.write' | 'copilot.readonly')[] | undefined
  /** Scopes that apply only to data assigned to the user. */
  scopesAssignedToOnly?: ('campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export' | 'pipelines.create' | 'ai-studio.readonly' | 'ai-studio.write' | 'askai.write' | 'copilot.readonly')[] | undefined
  /** Address of the profile photo. */
  profilePhoto?: string | undefined
  /** Phone numbers by location. */
  twilioPhone?: { [name: string]: string } | undefined
  /** Language of the user interface. */
  platformLanguage?: 'en_US' | 'es' | 'fr_CA' | 'fr_FR' | 'nl' | 'de' | 'pt_PT' | 'pt_BR' | 'it' | 'sv' | 'da' | 'fi' | 'no' | undefined
}

export interface UsersUser2 {
  /** Identifier of the user. */
  id?: string
  /** Full name. */
  name?: string
  /** Given name. */
  firstName?: string
  /** Family name. */
  lastName?: string
  /** Email address, used to sign in. */
  email?: string
  /** Phone number, such as `+12015550123`. */
  phone?: string
  /** Extension of the phone number. */
  extension?: string
  /** Features that the user may use. */
  permissions?: Permissions
  /** Scopes that the user has. */
  scopes?: 'campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export'
  /** Role, and the locations where the user has it. */
  roles?: Role
  /** Whether it is deleted. */
  deleted?: boolean
  /** Phone numbers by location. */
  lcPhone?: { [name: string]: Json }
  /** Language of the user interface. */
  platformLanguage?: 'en_US' | 'es' | 'fr_CA' | 'fr_FR' | 'nl' | 'de' | 'pt_PT' | 'pt_BR' | 'it' | 'sv' | 'da' | 'fi' | 'no'
}

export interface CreateUser {
  /** Identifier of the agency (company). */
  companyId?: string | undefined
  /** Given name. */
  firstName: string
  /** Family name. */
  lastName: string
  /** Email address, used to sign in. */
  email: string
  /** Password of the user; never returned. */
  password: string
  /** Phone number, such as `+12015550123`. */
  phone?: string | undefined
  /** Whether the user belongs to the agency (`agency`) or to locations (`account`). */
  type: string
  /** Role: `admin` or `user`. */
  role: string
  /** Identifiers of the locations that the user can access. */
  locationIds: string[]
  /** Features that the user may use. */
  permissions?: Permissions | undefined
  /** Scopes that the user has. */
  scopes?: ('campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export' | 'pipelines.create' | 'ai-studio.readonly' | 'ai-studio.write' | 'askai.write' | 'copilot.readonly')[] | undefined
  /** Scopes that apply only to data assigned to the user. */
  scopesAssignedToOnly?: ('campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export' | 'pipelines.create' | 'ai-studio.readonly' | 'ai-studio.write' | 'askai.write' | 'copilot.readonly')[] | undefined
  /** Address of the profile photo. */
  profilePhoto?: string | undefined
  /** Phone numbers by location. */
  twilioPhone?: { [name: string]: string } | undefined
  /** Language of the user interface. */
  platformLanguage?: 'en_US' | 'es' | 'fr_CA' | 'fr_FR' | 'nl' | 'de' | 'pt_PT' | 'pt_BR' | 'it' | 'sv' | 'da' | 'fi' | 'no' | undefined
}

export interface GetAgents {
  total: number
  page: number
  pageSize: number
  agents: GetAgent[]
}

export interface GetAgent {
  /** Identifier of the object. */
  id: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  agentName: string
  businessName: string
  welcomeMessage: string
  agentPrompt: string
  voiceId: string
  language: string
  patienceLevel: string
  maxCallDuration: number
  sendUserIdleReminders: boolean
  reminderAfterIdleTimeSeconds: number
  inboundNumber?: string
  numberPoolId?: string
  callEndWorkflowIds?: string[]
  sendPostCallNotificationTo?: SendPostCallNotification
  agentWorkingHours?: AgentWorkingHours[]
  /** IANA time zone, such as `America/New_York`. */
  timezone: string
  isAgentAsBackupDisabled: boolean
  translation?: Translation
  actions: AgentAction[]
}

export interface SendPostCallNotification {
  admins?: boolean
  allUsers?: boolean
  contactAssignedUser?: boolean
  specificUsers?: string[]
  customEmails?: string[]
}

export interface AgentWorkingHours {
  dayOfTheWeek: 1 | 2 | 3 | 4 | 5 | 6 | 7
  intervals: VoiceAiInterval[]
}

export interface VoiceAiInterval {
  startHour: number
  endHour: number
  startMinute: number
  endMinute: number
}

export interface Translation {
  enabled?: boolean
  language?: string
}

export interface AgentAction {
  /** Identifier of the object. */
  id: string
  actionType: 'CALL_TRANSFER' | 'DATA_EXTRACTION' | 'IN_CALL_DATA_EXTRACTION' | 'WORKFLOW_TRIGGER' | 'SMS' | 'APPOINTMENT_BOOKING' | 'CUSTOM_ACTION' | 'KNOWLEDGE_BASE'
  name: string
  actionParameters: CallTransferActionParameters | DataExtractionActionParameters | DataExtractionActionParameters | WorkflowTriggerParameters | SMSParameters | AppointmentBookingActionParameters | CustomActionParameters | KnowledgeBaseParameters
}

export interface CallTransferActionParameters {
  triggerPrompt: string
  transferToType: 'number'
  transferToValue: string
  triggerMessage: string
  hearWhisperMessage?: boolean | undefined
}

export interface DataExtractionActionParameters {
  contactFieldId: string
  description: string
  examples: string[]
  overwriteExistingValue?: boolean | undefined
}

export interface WorkflowTriggerParameters {
  triggerPrompt: string
  triggerMessage: string
  /** Identifier of the workflow. */
  workflowId: string
}

export interface SMSParameters {
  triggerPrompt: string
  triggerMessage: string
  messageBody: string
}

export interface AppointmentBookingActionParameters {
  /** Identifier of the calendar. */
  calendarId: string
  daysOfOfferingDates: number
  slotsPerDay: number
  hoursBetweenSlots: number
}

export interface CustomActionParameters {
  triggerPrompt: string
  triggerMessage: string
  apiDetails: CustomActionApiDetails
  selectedPaths?: string[] | undefined
}

export interface CustomActionApiDetails {
  url: string
  method: 'POST' | 'GET'
  authenticationRequired?: boolean | undefined
  authenticationValue?: string | undefined
  headers?: CustomActionHeader[] | undefined
  parameters?: CustomActionParameter[] | undefined
}

export interface CustomActionHeader {
  key: string
  value: string
}

export interface CustomActionParameter {
  name: string
  description?: string | undefined
  type?: string | undefined
  example?: string | undefined
}

export interface KnowledgeBaseParameters {
  triggerPrompt: string
  knowledgeBaseId: string
}

export interface AgentCreationRequest {
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  agentName?: string | undefined
  businessName?: string | undefined
  welcomeMessage?: string | undefined
  agentPrompt?: string | undefined
  voiceId?: string | undefined
  language?: 'en-US' | 'pt-BR' | 'es' | 'fr' | 'de' | 'it' | 'nl-NL' | 'multi' | undefined
  patienceLevel?: 'low' | 'medium' | 'high' | undefined
  maxCallDuration?: number | undefined
  sendUserIdleReminders?: boolean | undefined
  reminderAfterIdleTimeSeconds?: number | undefined
  inboundNumber?: string | undefined
  numberPoolId?: string | undefined
  callEndWorkflowIds?: string[] | undefined
  sendPostCallNotificationTo?: VoiceAiSendPostCallNotification | undefined
  agentWorkingHours?: AgentWorkingHours[] | undefined
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string | undefined
  isAgentAsBackupDisabled?: boolean | undefined
  translation?: VoiceAiTranslation | undefined
}

export interface VoiceAiSendPostCallNotification {
  admins: boolean
  allUsers: boolean
  contactAssignedUser: boolean
  specificUsers: string[]
  customEmails: string[]
}

export interface VoiceAiTranslation {
  enabled: boolean
  language?: string | undefined
}

export interface CreateAgent {
  /** Identifier of the object. */
  id: string
  /** Identifier of the location (sub-account). */
  locationId?: string
  agentName: string
  businessName: string
  welcomeMessage: string
  agentPrompt: string
  voiceId: string
  language: string
  patienceLevel: string
  maxCallDuration: number
  sendUserIdleReminders: boolean
  reminderAfterIdleTimeSeconds: number
  inboundNumber?: string
  numberPoolId?: string
  callEndWorkflowIds?: string[]
  sendPostCallNotificationTo?: SendPostCallNotification
  agentWorkingHours?: AgentWorkingHours[]
  /** IANA time zone, such as `America/New_York`. */
  timezone: string
  isAgentAsBackupDisabled: boolean
  translation?: Translation
}

export interface PatchAgent {
  agentName?: string | undefined
  businessName?: string | undefined
  welcomeMessage?: string | undefined
  agentPrompt?: string | undefined
  voiceId?: string | undefined
  language?: 'en-US' | 'pt-BR' | 'es' | 'fr' | 'de' | 'it' | 'nl-NL' | 'multi' | undefined
  patienceLevel?: 'low' | 'medium' | 'high' | undefined
  maxCallDuration?: number | undefined
  sendUserIdleReminders?: boolean | undefined
  reminderAfterIdleTimeSeconds?: number | undefined
  inboundNumber?: string | undefined
  numberPoolId?: string | undefined
  callEndWorkflowIds?: string[] | undefined
  sendPostCallNotificationTo?: VoiceAiSendPostCallNotification | undefined
  agentWorkingHours?: AgentWorkingHours[] | undefined
  /** IANA time zone, such as `America/New_York`. */
  timezone?: string | undefined
  isAgentAsBackupDisabled?: boolean | undefined
  translation?: VoiceAiTranslation | undefined
}

export interface CallLogs {
  total: number
  page: number
  pageSize: number
  callLogs: CallLog[]
}

export interface CallLog {
  /** Identifier of the object. */
  id: string
  /** Identifier of the contact. */
  contactId?: string
  agentId: string
  isAgentDeleted: boolean
  fromNumber?: string
  /** When it was created. */
  createdAt: string
  duration: number
  trialCall: boolean
  executedCallActions: CallAction[]
  summary: string
  transcript: string
  translation?: Translation
  extractedData?: { [name: string]: Json }
  /** Identifier of the message. */
  messageId?: string
}

export interface CallAction {
  actionId?: string
  actionType: 'CALL_TRANSFER' | 'DATA_EXTRACTION' | 'IN_CALL_DATA_EXTRACTION' | 'WORKFLOW_TRIGGER' | 'SMS' | 'APPOINTMENT_BOOKING' | 'CUSTOM_ACTION' | 'KNOWLEDGE_BASE'
  actionName: string
  actionParameters?: CallTransferActionParameters | DataExtractionActionParameters | DataExtractionActionParameters | WorkflowTriggerParameters | SMSParameters | AppointmentBookingActionParameters | CustomActionParameters | KnowledgeBaseParameters
  executedAt?: string
  triggerReceivedAt?: string
}

export interface CreateSingleAction {
  agentId: string
  /** Identifier of the location (sub-account). */
  locationId?: string | undefined
  actionType: 'CALL_TRANSFER' | 'DATA_EXTRACTION' | 'IN_CALL_DATA_EXTRACTION' | 'WORKFLOW_TRIGGER' | 'SMS' | 'APPOINTMENT_BOOKING' | 'CUSTOM_ACTION' | 'KNOWLEDGE_BASE'
  name: string
  actionParameters: CallTransferActionParameters | DataExtractionActionParameters | DataExtractionActionParameters | WorkflowTriggerParameters | SMSParameters | AppointmentBookingActionParameters | CustomActionParameters | KnowledgeBaseParameters
}

export interface Workflow {
  /** Identifier of the workflow. */
  id?: string
  /** Display name of the workflow. */
  name?: string
  /** Status, such as `draft` or `published`. */
  status?: string
  /** Version number of the workflow. */
  version?: number
  /** When it was created. */
  createdAt?: string
  /** When it was last changed. */
  updatedAt?: string
  /** Identifier of the location (sub-account). */
  locationId?: string
}

export type AdPublishingType = 'CUSTOM' | 'CITY' | 'COMPANY_NAME' | 'COUNTRY' | 'DATE_OF_BIRTH' | 'EMAIL' | 'FIRST_NAME' | 'FULL_NAME' | 'GENDER' | 'JOB_TITLE' | 'LAST_NAME' | 'MARITAL_STATUS' | 'MILITARY_STATUS' | 'PHONE' | 'POST_CODE' | 'RELATIONSHIP_STATUS' | 'STATE' | 'STREET_ADDRESS' | 'WORK_EMAIL' | 'WORK_PHONE_NUMBER' | 'ZIP' | 'SHORT_ANSWER' | 'MARITIAL_STATUS'

export type LastMessageType = 'TYPE_CALL' | 'TYPE_SMS' | 'TYPE_RCS' | 'TYPE_EMAIL' | 'TYPE_SMS_REVIEW_REQUEST' | 'TYPE_WEBCHAT' | 'TYPE_SMS_NO_SHOW_REQUEST' | 'TYPE_CAMPAIGN_SMS' | 'TYPE_CAMPAIGN_CALL' | 'TYPE_CAMPAIGN_EMAIL' | 'TYPE_CAMPAIGN_VOICEMAIL' | 'TYPE_FACEBOOK' | 'TYPE_CAMPAIGN_FACEBOOK' | 'TYPE_CAMPAIGN_MANUAL_CALL' | 'TYPE_CAMPAIGN_MANUAL_SMS' | 'TYPE_GMB' | 'TYPE_CAMPAIGN_GMB' | 'TYPE_REVIEW' | 'TYPE_INSTAGRAM' | 'TYPE_WHATSAPP' | 'TYPE_CUSTOM_SMS' | 'TYPE_CUSTOM_EMAIL' | 'TYPE_CUSTOM_PROVIDER_SMS' | 'TYPE_CUSTOM_PROVIDER_EMAIL' | 'TYPE_IVR_CALL' | 'TYPE_ACTIVITY_CONTACT' | 'TYPE_ACTIVITY_INVOICE' | 'TYPE_ACTIVITY_PAYMENT' | 'TYPE_ACTIVITY_OPPORTUNITY' | 'TYPE_LIVE_CHAT' | 'TYPE_LIVE_CHAT_INFO_MESSAGE' | 'TYPE_ACTIVITY_APPOINTMENT' | 'TYPE_FACEBOOK_COMMENT' | 'TYPE_INSTAGRAM_COMMENT' | 'TYPE_CUSTOM_CALL' | 'TYPE_INTERNAL_COMMENT' | 'TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG' | 'TYPE_TIKTOK' | 'TYPE_TIKTOK_COMMENT' | 'TYPE_ACTIVITY_WHATSAPP' | 'TYPE_FORM_SUBMISSION' | 'TYPE_SMS_REACTION'

export type ConversationsType = 'TYPE_CALL' | 'TYPE_SMS' | 'TYPE_RCS' | 'TYPE_EMAIL' | 'TYPE_FACEBOOK' | 'TYPE_GMB' | 'TYPE_INSTAGRAM' | 'TYPE_WHATSAPP' | 'TYPE_ACTIVITY_APPOINTMENT' | 'TYPE_ACTIVITY_CONTACT' | 'TYPE_ACTIVITY_INVOICE' | 'TYPE_ACTIVITY_PAYMENT' | 'TYPE_ACTIVITY_OPPORTUNITY' | 'TYPE_LIVE_CHAT' | 'TYPE_INTERNAL_COMMENTS' | 'TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG' | 'TYPE_TIKTOK' | 'TYPE_ACTIVITY_WHATSAPP' | 'TYPE_FORM_SUBMISSION'

export type CoursesType = 'pdf' | 'image' | 'docx' | 'pptx' | 'xlsx' | 'html' | 'dotx' | 'epub' | 'webp' | 'gdoc' | 'mp3' | 'doc' | 'txt' | 'zip' | 'ppt' | 'key' | 'htm' | 'xls' | 'odp' | 'odt' | 'rtf' | 'm4a' | 'ods' | 'mp4' | 'ai' | 'avi' | 'mov' | 'wmv' | 'mkv' | 'wav' | 'flac' | 'ogg' | 'png' | 'jpeg' | 'jpg' | 'gif' | 'bmp' | 'tiff' | 'svg' | 'odg' | 'sxw' | 'sxc' | 'sxi' | 'rar' | '7z' | 'json' | 'xml' | 'csv' | 'md' | 'obj' | 'stl' | 'woff' | 'ttf'

export type Permission = '2-way-text-messaging' | 'gmb-messaging' | 'web-chat' | 'reputation-management' | 'facebook-messenger' | 'gmb-call-tracking' | 'missed-call-text-back' | 'text-to-pay' | 'calendar' | 'crm' | 'opportunities' | 'email-marketing' | 'form-builder' | 'survey-builder' | 'trigger-links' | 'html-builder' | 'sms-email-templates' | 'funnels' | 'websites' | 'workflow' | 'membership' | 'all-reports' | 'triggers' | 'campaigns' | 'launchpad'

export type StoreCode = 'AL' | 'AK' | 'AS' | 'AZ' | 'AR' | 'AA' | 'AE' | 'AP' | 'CA' | 'CO' | 'CT' | 'DE' | 'DC' | 'FM' | 'FL' | 'GA' | 'GU' | 'HI' | 'ID' | 'IL' | 'IN' | 'IA' | 'KS' | 'KY' | 'LA' | 'ME' | 'MH' | 'MD' | 'MA' | 'MI' | 'MN' | 'MS' | 'MO' | 'MT' | 'NE' | 'NV' | 'NH' | 'NJ' | 'NM' | 'NY' | 'NC' | 'ND' | 'MP' | 'OH' | 'OK' | 'OR' | 'PW' | 'PA' | 'PR' | 'RI' | 'SC' | 'SD' | 'TN' | 'TX' | 'UT' | 'VT' | 'VI' | 'VA' | 'WA' | 'WV' | 'WI' | 'WY' | 'AB' | 'BC' | 'MB' | 'NB' | 'NL' | 'NT' | 'NS' | 'NU' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT' | 'BA' | 'CC' | 'CH' | 'CB' | 'CN' | 'ER' | 'FO' | 'JY' | 'LP' | 'LR' | 'MZ' | 'NQ' | 'RN' | 'SA' | 'SJ' | 'SL' | 'SF' | 'SE' | 'TF' | 'TU' | 'ACT' | 'NSW' | 'QLD' | 'TAS' | 'VIC' | 'AC' | 'AM' | 'CE' | 'DF' | 'ES' | 'GO' | 'MG' | 'PB' | 'PI' | 'RJ' | 'RO' | 'RR' | 'RS' | 'SP' | 'TO' | 'AI' | 'AN' | 'AT' | 'BI' | 'LI' | 'LL' | 'ML' | 'RM' | 'TA' | 'VS' | 'AMA' | 'ANT' | 'ARA' | 'ATL' | 'BOL' | 'BOY' | 'CAL' | 'CAQ' | 'CAS' | 'CAU' | 'CES' | 'CHO' | 'CUN' | 'COR' | 'GUA' | 'GUV' | 'HUI' | 'LAG' | 'MAG' | 'MET' | 'NAR' | 'NSA' | 'PUT' | 'QUI' | 'RIS' | 'SAP' | 'SAN' | 'SUC' | 'TOL' | 'VAC' | 'VAU' | 'VID' | 'CR-A' | 'CR-C' | 'CR-G' | 'CR-H' | 'CR-L' | 'CR-P' | 'CR-SJ' | 'GT-16' | 'GT-15' | 'GT-04' | 'GT-20' | 'GT-02' | 'GT-05' | 'GT-01' | 'GT-13' | 'GT-18' | 'GT-21' | 'GT-22' | 'GT-17' | 'GT-09' | 'GT-14' | 'GT-11' | 'GT-03' | 'GT-12' | 'GT-06' | 'GT-07' | 'GT-10' | 'GT-08' | 'GT-19' | 'HK' | 'KL' | 'BR' | 'CG' | 'DN' | 'DD' | 'DL' | 'GJ' | 'HR' | 'HP' | 'JK' | 'JH' | 'KA' | 'LD' | 'PY' | 'TS' | 'TR' | 'UP' | 'UK' | 'WB' | 'CW' | 'D' | 'G' | 'KE' | 'KK' | 'LS' | 'LM' | 'LK' | 'LH' | 'OY' | 'SO' | 'WD' | 'WH' | 'WX' | 'WW' | 'AG' | 'AO' | 'AV' | 'BT' | 'BL' | 'BN' | 'BG' | 'BO' | 'BZ' | 'BS' | 'CL' | 'CI' | 'CZ' | 'CS' | 'CR' | 'KR' | 'EN' | 'FE' | 'FI' | 'FG' | 'FC' | 'FR' | 'GE' | 'GR' | 'IM' | 'IS' | 'AQ' | 'LT' | 'LE' | 'LC' | 'LO' | 'LU' | 'MC' | 'NA' | 'NO' | 'OG' | 'OT' | 'PD' | 'PV' | 'PG' | 'PU' | 'PC' | 'PT' | 'PN' | 'PZ' | 'PO' | 'RG' | 'RA' | 'RC' | 'RE' | 'SS' | 'SV' | 'SI' | 'SR' | 'TE' | 'TP' | 'TV' | 'UD' | 'VE' | 'VB' | 'VC' | 'VR' | 'VV' | 'JP-23' | 'JP-05' | 'JP-02' | 'JP-12' | 'JP-38' | 'JP-18' | 'JP-40' | 'JP-07' | 'JP-21' | 'JP-10' | 'JP-34' | 'JP-01' | 'JP-28' | 'JP-08' | 'JP-17' | 'JP-03' | 'JP-37' | 'JP-46' | 'JP-14' | 'JP-39' | 'JP-43' | 'JP-26' | 'JP-24' | 'JP-04' | 'JP-45' | 'JP-20' | 'JP-42' | 'JP-29' | 'JP-15' | 'JP-44' | 'JP-33' | 'JP-47' | 'JP-27' | 'JP-41' | 'JP-11' | 'JP-25' | 'JP-32' | 'JP-22' | 'JP-09' | 'JP-36' | 'JP-13' | 'JP-31' | 'JP-16' | 'JP-30' | 'JP-06' | 'JP-35' | 'JP-19' | 'JHR' | 'KDH' | 'KTN' | 'KUL' | 'LBN' | 'MLK' | 'NSN' | 'PHG' | 'PNG' | 'PRK' | 'PLS' | 'PJY' | 'SBH' | 'SWK' | 'SGR' | 'TRG' | 'AGU' | 'BCN' | 'BCS' | 'CAM' | 'CHP' | 'CHH' | 'CMX' | 'COA' | 'COL' | 'DUR' | 'GRO' | 'HID' | 'JAL' | 'MIC' | 'MOR' | 'MEX' | 'NAY' | 'NLE' | 'OAX' | 'PUE' | 'QUE' | 'ROO' | 'SLP' | 'SIN' | 'SON' | 'TAB' | 'TAM' | 'TLA' | 'VER' | 'YUC' | 'ZAC' | 'AUK' | 'BOP' | 'CAN' | 'CIT' | 'GIS' | 'HKB' | 'MWT' | 'MBH' | 'NTL' | 'OTA' | 'STL' | 'TKI' | 'WKO' | 'WGN' | 'WTC' | 'GB' | 'KP' | 'ANC' | 'APU' | 'ARE' | 'AYA' | 'CAJ' | 'CUS' | 'HUV' | 'HUC' | 'ICA' | 'JUN' | 'LAL' | 'LAM' | 'LIM' | 'LOR' | 'MDD' | 'MOQ' | 'PAS' | 'PIU' | 'PUN' | 'SAM' | 'TAC' | 'TUM' | 'UCA' | 'PH-ABR' | 'PH-AGN' | 'PH-AGS' | 'PH-AKL' | 'PH-ALB' | 'PH-ANT' | 'PH-APA' | 'PH-AUR' | 'PH-BAS' | 'PH-BAN' | 'PH-BTN' | 'PH-BTG' | 'PH-BEN' | 'PH-BIL' | 'PH-BOH' | 'PH-BUK' | 'PH-BUL' | 'PH-CAG' | 'PH-CAN' | 'PH-CAS' | 'PH-CAM' | 'PH-CAP' | 'PH-CAT' | 'PH-CAV' | 'PH-CEB' | 'PH-NCO' | 'PH-DAO' | 'PH-DAV' | 'PH-DAS' | 'PH-EAS' | 'PH-GUI' | 'PH-IFU' | 'PH-ILN' | 'PH-ILS' | 'PH-ILI' | 'PH-ISA' | 'PH-KAL' | 'PH-LUN' | 'PH-LAG' | 'PH-LAN' | 'PH-LAS' | 'PH-LEY' | 'PH-MAG' | 'PH-MAD' | 'PH-MAS' | 'PH-00' | 'PH-MSC' | 'PH-MSR' | 'PH-MOU' | 'PH-NEC' | 'PH-NER' | 'PH-NSA' | 'PH-NUE' | 'PH-NUV' | 'PH-MDC' | 'PH-MDR' | 'PH-PLW' | 'PH-PAM' | 'PH-PAN' | 'PH-QUE' | 'PH-QUI' | 'PH-RIZ' | 'PH-ROM' | 'PH-WSA' | 'PH-SAR' | 'PH-SIG' | 'PH-SOR' | 'PH-SCO' | 'PH-SLE' | 'PH-SUK' | 'PH-SLU' | 'PH-SUN' | 'PH-SUR' | 'PH-TAR' | 'PH-TAW' | 'PH-ZMB' | 'PH-ZAN' | 'PH-ZAS' | 'PH-ZSI' | 'PT-20' | 'PT-01' | 'PT-02' | 'PT-03' | 'PT-04' | 'PT-05' | 'PT-06' | 'PT-07' | 'PT-08' | 'PT-09' | 'PT-10' | 'PT-11' | 'PT-30' | 'PT-12' | 'PT-13' | 'PT-14' | 'PT-15' | 'PT-16' | 'PT-17' | 'PT-18' | 'BH' | 'BV' | 'B' | 'CJ' | 'CV' | 'DB' | 'DJ' | 'GL' | 'HD' | 'IF' | 'MM' | 'PH' | 'SM' | 'SB' | 'TM' | 'TL' | 'VL' | 'VN' | 'KR-26' | 'KR-43' | 'KR-44' | 'KR-27' | 'KR-30' | 'KR-42' | 'KR-29' | 'KR-47' | 'KR-41' | 'KR-48' | 'KR-28' | 'KR-49' | 'KR-45' | 'KR-46' | 'KR-50' | 'KR-11' | 'KR-31' | 'C' | 'A' | 'O' | 'PM' | 'BU' | 'S' | 'CU' | 'GI' | 'H' | 'HU' | 'J' | 'GC' | 'L' | 'M' | 'MU' | 'P' | 'SG' | 'T' | 'V' | 'ZA' | 'Z' | 'AJ' | 'DU' | 'FU' | 'RK' | 'SH' | 'UQ' | 'BFP' | 'ENG' | 'NIR' | 'SCT' | 'WLS' | 'FS' | 'FD' | 'RV' | 'TT'

export type Scopes = 'campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export' | 'pipelines.create' | 'ai-studio.readonly' | 'ai-studio.write' | 'askai.write' | 'copilot.readonly'

export type UsersScopes = 'campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export'
