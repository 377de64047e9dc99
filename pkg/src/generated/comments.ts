// Made from the tables in src/ by `UPDATE=1 cargo test generated`. Do not edit.

/** `src/comments.txt`: headings, and below them fields with a sentence each. */
export const comments: string = `*
  _id Identifier of the object.
  appointmentId Identifier of the appointment.
  businessId Identifier of the business.
  calendarId Identifier of the calendar.
  campaignId Identifier of the campaign.
  city City or town.
  companyId Identifier of the agency (company).
  contactId Identifier of the contact.
  contactIds Identifiers of the contacts.
  conversationId Identifier of the conversation.
  createdAt When it was created.
  dateAdded When it was added.
  dateUpdated When it was last changed.
  deleted Whether it is deleted.
  formId Identifier of the form.
  id Identifier of the object.
  limit Maximum number of items per page.
  locationId Identifier of the location (sub-account).
  location_id Identifier of the location (sub-account).
  lostReasonId Identifier of the reason why the opportunity was lost.
  messageId Identifier of the message.
  noteId Identifier of the note.
  offset Number of items to skip.
  pipelineId Identifier of the pipeline.
  postalCode Postal or ZIP code.
  skip Number of items to skip.
  startAfterId Identifier of the last item of the previous page.
  succeded Whether the operation succeeded, as v2 spells it.
  succeeded Whether the operation succeeded.
  success Whether the operation succeeded.
  taskId Identifier of the task.
  templateId Identifier of the template.
  timezone IANA time zone, such as \`America/New_York\`.
  updatedAt When it was last changed.
  userId Identifier of the user.
  workflowId Identifier of the workflow.
contacts
  additionalEmails Further email addresses; read-only.
  additionalPhones Further phone numbers; read-only.
  address1 Street and house number.
  assignedTo Identifier of the user who is responsible for it.
  attachments As returned by the server; not documented.
  attributionSource Where the contact first came from.
  attributions Where the contact came from, visit by visit.
  businessName Name of the business that the contact belongs to.
  companyName Name of the company that the contact works for.
  contact The contact.
  contactName Full name.
  contacts The contacts.
  count Number of contacts that match.
  country Two-letter country code, such as \`US\`.
  customFields Values of the location's custom fields.
  dateOfBirth Date of birth, such as \`1990-09-25\`.
  dnd Whether messages to the contact are blocked on every channel (do not disturb).
  dndSettings Blocked channels, channel by channel (do not disturb).
  email Primary email address.
  emailLowerCase The email address in lower case.
  events Appointments of the contact.
  eventStartTime Start of the event that the workflow refers to: ISO 8601 with offset.
  firstName Given name.
  firstNameLowerCase The given name in lower case.
  followers Identifiers of the users who follow the contact.
  fullNameLowerCase The full name in lower case.
  gender Gender; the server has been reported to ignore it.
  ids Identifiers of the contacts, at most 50.
  inboundDndSettings Whether messages from the contact are blocked.
  keyword As returned by the server; not documented.
  lastActivity When the contact was last active.
  lastAttributionSource Where the contact came from most recently.
  lastName Family name.
  lastNameLowerCase The family name in lower case.
  name Full name; an alternative to \`firstName\` and \`lastName\`.
  meta Where the next page begins.
  note The note.
  opportunities Opportunities of the contact.
  phone Primary phone number, such as \`+12015550123\`.
  phoneLabel Label of the primary phone number.
  query Search string, matched against names, email addresses and phone numbers.
  source Where the contact came from, in free form, such as \`public api\`.
  ssn Social security number.
  startAfter Creation time of the last contact of the previous page, in epoch milliseconds.
  state State, province or region.
  tags Tags of the contact, by name.
  task The task.
  tasks Tasks of the contact.
  total Total number of contacts that match.
  traceId Identifier of the request, for support enquiries.
  type Kind of contact, such as \`lead\` or \`customer\`.
  validEmail Whether the server considers the email address valid.
  visitorId Identifier of the website visitor.
  website Address of the contact's website.
Contact FoundContact
  id Identifier of the contact.
  name Full name.
FoundContact
  address Street and house number; \`address1\` in other responses.
  dateOfBirth Date of birth in epoch milliseconds.
  searchAfter Position of the contact in the result; \`searchAfter\` of the next request.
ContactCreate ContactUpsert
  assignedTo Identifier of the user who becomes responsible for the contact.
ContactCreate ContactUpsert ContactUpdate
  country Two-letter ISO 3166 code, such as \`US\`.
  customFields Values by identifier or key; fields that are absent stay as they are.
ContactUpsert ContactUpdate
  address1 Street and house number; \`null\` clears it.
  city City or town; \`null\` clears it.
  dateOfBirth Date of birth, such as \`1990-09-25\`; \`null\` clears it.
  email Primary email address; \`null\` clears it.
  firstName Given name; \`null\` clears it.
  lastName Family name; \`null\` clears it.
  name Full name; \`null\` clears it.
  phone Primary phone number, such as \`+12015550123\`; \`null\` clears it.
  state State, province or region; \`null\` clears it.
  tags Tags by name; replaces all tags of the contact.
  timezone IANA time zone, such as \`America/New_York\`; \`null\` clears it.
  website Address of the contact's website; \`null\` clears it.
ContactUpsert
  companyName Name of the contact's company; \`null\` clears it.
  createNewIfDuplicateAllowed Whether to add a contact where the location allows duplicates, instead of an update.
ContactUpdate
  assignedTo Identifier of the user who is responsible; \`null\` removes the assignment.
  source Where the contact came from, in free form; \`null\` clears it.
DndSettings
  Call Setting for phone calls.
  Email Setting for emails.
  SMS Setting for SMS.
  WhatsApp Setting for WhatsApp messages.
  GMB Setting for Google Business messages.
  FB Setting for Facebook messages.
DndSetting
  status \`active\` blocks the channel, \`permanent\` blocks it permanently, \`inactive\` allows it.
  message Reason for the setting.
  code Code of the reason; not documented.
InboundDndSettings
  all Setting for messages on every channel.
InboundDndSetting
  status \`active\` blocks messages from the contact, \`inactive\` allows them.
  message Reason for the setting.
CustomFieldValue
  id Identifier of the custom field; an alternative to \`key\`.
  key Key of the custom field, such as \`lead_score\`; an alternative to \`id\`.
  value Value: a string, number, array of strings or files, as the field's data type requires.
CustomField
  id Identifier of the custom field.
  value Value: a string, number, array or object, depending on the field's data type.
Attribution
  url Address of the page that the contact visited.
  campaign Name of the marketing campaign.
  campaignId Identifier of the marketing campaign.
  utmSource Value of \`utm_source\`.
  utmMedium Value of \`utm_medium\`.
  utmContent Value of \`utm_content\`.
  referrer Address of the page that linked to the visited one.
  fbclid Click identifier of Facebook.
  gclid Click identifier of Google Ads.
  msclikid Click identifier of Microsoft Ads.
  dclid Click identifier of Google Display & Video.
  fbc Value of Facebook's \`_fbc\` cookie, a click identifier.
  fbp Value of Facebook's \`_fbp\` cookie, a browser identifier.
  fbEventId Identifier of the Facebook pixel event.
  userAgent User agent of the visitor's browser.
  ip IP address of the visitor.
  medium Where the contact was captured, such as a form or a calendar.
  mediumId Identifier of the form, calendar or other medium.
ListMeta SearchMeta
  total Total number of matches.
  startAfter Value of \`startAfter\` for the next page.
  startAfterId Value of \`startAfterId\` for the next page.
  nextPageUrl Address of the next page.
  nextPage Number of the next page.
  currentPage Number of this page.
SearchMeta
  prevPage Number of the previous page.
ContactSearch
  pageLimit Number of contacts per page, 1 to 500.
  page Page number from 1, for the first 10,000 contacts; an alternative to \`searchAfter\`.
  searchAfter \`searchAfter\` of the last contact of the previous page.
  query Search string, at most 75 characters.
  filters Conditions, all of which must hold.
  sort Sort order; the first entry takes precedence.
ContactFilter
  field Name of the field to compare, such as \`email\` or \`customFields.<id>\`.
  operator How to compare; which operators are allowed depends on the field.
  value Value to compare with; absent for \`exists\` and \`not_exists\`.
ContactFilterGroup
  group Whether all filters must hold (\`AND\`) or at least one (\`OR\`).
  filters Conditions or nested groups.
ContactSort
  field Name of the field to sort by.
  direction Ascending or descending order.
Task contacts.createTask contacts.updateTask contacts.completeTask
  id Identifier of the task.
  title Title of the task.
  body Description of the task.
  assignedTo Identifier of the user who has to do the task.
  dueDate When the task is due, such as \`2026-11-24T10:00:00Z\`.
  completed Whether the task is done.
Note contacts.getNote contacts.createNote contacts.updateNote contacts.deleteNote
  id Identifier of the note.
  body Content of the note.
  userId Identifier of the user who wrote the note.
  title Title of the note.
  color Color of the note, such as \`#FFAA00\`.
  pinned Whether the note is shown before the others.
contacts.listNotes.returns
  notes Notes on the contact.
ContactAppointment
  status Status of the appointment, such as \`booked\`.
Appointment AppointmentCreate AppointmentUpdate CalendarEvent CalendarsCalendarEvent ContactAppointment
  address Where the appointment takes place: an address, phone number or meeting link.
  appointmentStatus Status, such as \`confirmed\`, \`cancelled\`, \`showed\` (attended) or \`noshow\`.
  assignedResources Identifiers of the rooms and equipment that are reserved.
  assignedUserId Identifier of the user whom the contact meets.
  description Description of the appointment.
  endTime When the appointment ends, such as \`2026-11-24T10:30:00Z\`.
  groupId Identifier of the calendar group.
  id Identifier of the appointment.
  isRecurring Whether the appointment is part of a series.
  masterEventId Identifier of the series that the appointment belongs to.
  meetingLocationType Where the meeting takes place, such as \`phone\`, \`zoom\` or \`address\`.
  notes Notes on the appointment.
  rrule Recurrence rule in the format of iCalendar (RFC 5545), such as \`RRULE:FREQ=DAILY;COUNT=5\`.
  startTime When the appointment starts, such as \`2026-11-24T10:00:00Z\`.
  title Title of the appointment.
  users Identifiers of further users who take part.
contacts.bulkUpdateTags
  contacts Identifiers of the contacts.
  tags Tags to add or remove, by name.
  type Whether to add the tags or to remove them.
  removeAllTags Whether to remove all tags of the contacts, for type \`remove\`.
contacts.bulkUpdateTags.returns
  errorCount Number of contacts that failed.
  responses Results, one for each contact.
contacts.bulkUpdateBusiness
  businessId Identifier of the business; \`null\` removes the contacts from theirs.
contacts.bulkUpdateBusiness.returns
  ids Identifiers of the contacts that were changed.
contacts.addTags
  tags Tags to add, by name.
contacts.removeTags
  tags Tags to remove, by name.
contacts.addTags.returns contacts.removeTags.returns
  tags Tags by name, as returned by the server.
contacts.addFollowers
  followers Identifiers of the users to add.
contacts.removeFollowers
  followers Identifiers of the users to remove.
contacts.addFollowers.returns contacts.removeFollowers.returns
  followers Identifiers of the users who follow the contact now.
  followersAdded Identifiers of the users who were added.
  followersRemoved Identifiers of the users who were removed.
contacts.findDuplicate
  number Phone number to search for, such as \`+12015550123\`.
  email Email address to search for.
contacts.findDuplicate.returns
  contact The contact that matches, or \`null\`.
contacts.upsert.returns
  new Whether the contact was created; \`false\` where it was updated.
contacts.listByBusiness
  startAfter Cursor of the next page; not documented.
calendars
  availabilityType Which hours apply: \`openHours\` (0), \`availabilities\` (1), or both where absent.
  calendar The calendar.
  calendars The calendars.
  coverImage Address of the cover image.
  createdBy Who created it, and from where.
  endTime End of the period.
  eventColor Color in the calendar view, such as \`#039be5\`.
  eventId Identifier of the appointment or blocked slot.
  events Appointments or blocked slots.
  group The calendar group.
  groupId Identifier of the calendar group.
  groups The calendar groups.
  isActive Whether it is active.
  isPrivate Whether it is hidden from public booking pages.
  meetingLocation Where the meeting takes place.
  message Message about the result.
  note The note.
  notificationId Identifier of the notification.
  payment What the customer pays.
  postBuffer Time kept free after the service, in \`postBufferUnit\`.
  postBufferUnit Unit of \`postBuffer\`.
  preBuffer Time kept free before the appointment, in \`preBufferUnit\`.
  preBufferUnit Unit of \`preBuffer\`.
  resourceType Whether the resource is a piece of equipment or a room.
  rules When bookings are possible, by weekday or date.
  schedule The availability schedule.
  schedules The availability schedules.
  serviceCategoryId Identifier of the service category.
  serviceDuration Duration of the service, in \`serviceDurationUnit\`.
  serviceDurationUnit Unit of \`serviceDuration\`.
  serviceId Identifier of the service.
  serviceLocationId Identifier of the place where services are offered.
  service The service.
  services The services.
  slug Last part of the booking page's address, such as \`30-minute-call\`.
  startTime Start of the period.
  status Status of the booking, such as \`confirmed\` or \`cancelled\`.
  title Title of the booking.
Group GroupCreate calendars.updateGroup
  id Identifier of the calendar group.
  name Display name of the group.
  description Description of the group.
  isActive Whether the group can be used for bookings.
calendars.updateGroupStatus
  isActive Whether the group can be used for bookings.
calendars.validateGroupSlug
  slug Slug to check.
calendars.validateGroupSlug.returns
  available Whether the slug can be used.
CreatedOrUpdatedBy
  userId Identifier of the user; absent where no user did it.
  source Where the change came from, such as \`booking_widget\` or \`third_party\`.
AppointmentCreate AppointmentUpdate
  ignoreDateRange Whether to ignore the calendar's minimum notice and date range.
  ignoreFreeSlotValidation Whether to book even where the time slot is not free.
  meetingLocationId Identifier of one of the calendar's meeting locations; \`default\` where absent.
  overrideLocationConfig Whether \`meetingLocationType\` and \`address\` replace the calendar's own setting.
  toNotify Whether automations and notifications run.
BlockSlotCreateRequest BlockedSlotSuccessful
  id Identifier of the blocked slot.
  title Title of the blocked slot.
  calendarId Identifier of the calendar to block; an alternative to \`assignedUserId\`.
  assignedUserId Identifier of the user whose time is blocked.
  startTime When the blocked slot starts, such as \`2026-11-24T10:00:00Z\`.
  endTime When the blocked slot ends, such as \`2026-11-24T10:30:00Z\`.
Slots
  slots Start times that can be booked, such as \`2026-11-24T10:00:00-05:00\`.
Calendar CalendarCreate CalendarUpdate
  id Identifier of the calendar.
  alertEmail Email address that receives alerts.
  allowBookingAfter Minimum notice before an appointment, in \`allowBookingAfterUnit\`.
  allowBookingAfterUnit Unit of \`allowBookingAfter\`.
  allowBookingFor How far ahead appointments can be booked, in \`allowBookingForUnit\`.
  allowBookingForUnit Unit of \`allowBookingFor\`.
  allowCancellation Whether contacts may cancel their appointments.
  allowReschedule Whether contacts may move their appointments.
  appoinmentPerDay Maximum number of appointments per day.
  appoinmentPerSlot Maximum number of appointments per slot.
  autoConfirm Whether new appointments are confirmed at once.
  availabilities Open hours of particular dates, for \`availabilityType\` 1.
  calendarCoverImage Address of the cover image.
  calendarType Kind of calendar, such as \`round_robin\` or \`class_booking\`.
  consentLabel Label of the consent checkbox on the booking form.
  description Description of the calendar.
  enableRecurring Whether appointments may repeat.
  eventTitle Title of new appointments; may contain variables such as \`{{contact.name}}\`.
  eventType How \`round_robin\` distributes appointments: by availability or equally.
  formId Identifier of the booking form.
  formSubmitRedirectURL Address to open after a booking, for \`formSubmitType\` \`RedirectURL\`.
  formSubmitThanksMessage Message shown after a booking, for \`formSubmitType\` \`ThankYouMessage\`.
  formSubmitType What happens after a booking: a redirect or a message.
  googleInvitationEmails Whether Google Calendar sends its own invitations.
  guestType Whether guests are only counted or their details collected.
  isActive Whether the calendar can be booked; \`false\` is a draft.
  isLivePaymentMode Whether payments are real rather than tests.
  locationConfigurations Where meetings can take place.
  lookBusyConfig Settings that hide a share of the free slots.
  name Display name of the calendar.
  notes Additional notes.
  notifications Notifications about appointments; prefer the notification operations.
  openHours Weekly open hours.
  pixelId Identifier of the Facebook pixel.
  recurring How appointments repeat.
  shouldAssignContactToTeamMember Whether a booking assigns the contact to the team member.
  shouldSendAlertEmailsToAssignedMember Whether alerts go to the assigned team member.
  shouldSkipAssigningContactForExisting Whether contacts that already have a user stay assigned to that user.
  slotBuffer Time kept free after an appointment, in \`slotBufferUnit\`.
  slotBufferUnit Unit of \`slotBuffer\`.
  slotDuration Duration of an appointment, in \`slotDurationUnit\`.
  slotDurationUnit Unit of \`slotDuration\`.
  slotInterval Time between the starts of two slots, in \`slotIntervalUnit\`.
  slotIntervalUnit Unit of \`slotInterval\`.
  stickyContact Whether the form is filled in with the contact's data from earlier visits.
  teamMembers Users whose appointments the calendar books.
  widgetSlug Slug of the booking widget.
  widgetType Design of the booking widget.
CalendarNotification
  type Channel of the notification.
  shouldSendToContact Whether the contact is notified.
  shouldSendToGuest Whether guests are notified.
  shouldSendToUser Whether the assigned user is notified.
  shouldSendToSelectedUsers Whether the addresses in \`selectedUsers\` are notified.
  selectedUsers Addresses to notify, separated by commas.
TeamMember CalendarsTeamMember
  priority Priority: 0 is low, 0.5 medium, 1 high.
  isPrimary Whether the user is the primary member, for collective calendars.
  locationConfigurations Where the user's meetings can take place.
LocationConfiguration CalendarsLocationConfiguration
  kind Kind of meeting location, such as \`physical\` or \`zoom_conference\`.
  location Address, phone number or link that \`kind\` needs.
  meetingId Identifier of the meeting location.
OpenHour
  daysOfTheWeek Weekdays: 0 is Sunday, 6 is Saturday.
  hours Open hours on these weekdays.
Hour
  openHour Hour of the start, 0 to 23.
  openMinute Minute of the start.
  closeHour Hour of the end, 0 to 23.
  closeMinute Minute of the end.
Recurring
  freq How often appointments repeat.
  count Number of repetitions, at most 24.
  bookingOption What happens where a slot is taken: skip it, continue, or book the next one.
  bookingOverlapDefaultStatus Status of appointments that overlap others.
Availability UpdateAvailability
  id Identifier of the entry.
  date The date, such as \`2026-11-24\`.
  hours Open hours on this date.
  deleted Whether to remove the entry.
LookBusyConfiguration
  enabled Whether slots are hidden.
  LookBusyPercentage Share of the free slots to hide, in percent.
GetNote calendars.createAppointmentNote calendars.updateAppointmentNote
  id Identifier of the note.
  body Content of the note, at most 5,000 characters.
  userId Identifier of the user who wrote the note.
  createdBy The user who wrote the note.
NoteCreatedBy
  id Identifier of the user.
  name Name of the user.
calendars.listAppointmentNotes
  limit Maximum number of notes per page, at most 20.
calendars.listAppointmentNotes.returns
  notes Notes on the appointment.
  hasMore Whether there are further notes.
CalendarResourceById CalendarResource CreateCalendarResource UpdateCalendarResource
  name Display name of the resource.
  description Description of the resource.
  isActive Whether the resource can be reserved.
  quantity Total number of units.
  outOfService Number of units that are out of service.
  capacity Number of people, for a room.
  calendarIds Identifiers of the calendars that use the resource, at most 100.
calendars.getResource calendars.updateResource calendars.deleteResource
  id Identifier of the resource.
CalendarsCalendarNotification CreateCalendarNotification UpdateCalendarNotifications
  _id Identifier of the notification.
  receiverType Who receives the notification.
  additionalEmailIds Further email addresses, for \`receiverType\` \`emails\`.
  additionalPhoneNumbers Further phone numbers, for \`receiverType\` \`phoneNumbers\`.
  additionalWhatsappNumbers Further WhatsApp numbers.
  channel Channel of the notification.
  notificationType Event that triggers the notification.
  isActive Whether the notification is sent.
  body Content of the notification.
  subject Subject of the email.
  afterTime How long after the appointment to send it, for \`followup\`.
  beforeTime How long before the appointment to send it, for \`reminder\`.
  selectedUsers Identifiers of further users who are notified.
  fromAddress Email address of the sender.
  fromName Name of the sender.
  fromNumber Phone number of the sender.
Schedules
  timeOffset Length of time, in \`unit\`.
  unit Unit of \`timeOffset\`, such as \`hours\`.
calendars.listNotifications
  isActive Whether to return only active or only inactive notifications.
  deleted Whether to return deleted notifications.
ScheduleObject CreateSchedule calendars.updateSchedule
  id Identifier of the schedule.
  name Display name of the schedule.
  userId Identifier of the user whose availability it is.
  calendarIds Identifiers of the calendars that use the schedule.
calendars.getSchedule calendars.deleteSchedule calendars.addScheduleCalendar calendars.removeScheduleCalendar
  id Identifier of the schedule.
ScheduleRule
  type Whether the rule is for a weekday (\`wday\`) or a date.
  intervals Open hours.
  date The date, for type \`date\`, such as \`2026-11-24\`.
  day The weekday, for type \`wday\`.
ScheduleInterval
  from Start in local time, such as \`09:00\`.
  to End in local time, such as \`17:00\`.
ServiceBooking CreateOrUpdateServiceBooking
  bookingId Identifier of the booking.
  services The booked services.
  messages Messages about the booking; not documented.
ServiceBooking CreatePublicServiceBooking CreateOrUpdateServiceBooking UpdateServiceBooking
  startTime When the booking starts, such as \`2026-11-24T10:00:00Z\`.
  endTime When the booking ends, such as \`2026-11-24T11:00:00Z\`.
CreatePublicServiceBooking UpdateServiceBooking
  services The services to book.
Service
  id Identifier of the service.
  serviceStaffId Identifier of the staff member.
  serviceStartTime When the service starts.
  serviceEndTime When the service ends.
  serviceResources Resources that the service uses.
  serviceAddOns Add-ons that were booked with the service.
ServiceResource
  id Identifier of the staff member or resource.
ServiceAddOn CalendarsServiceAddOn
  id Identifier of the add-on.
  quantity Number of units.
  duration Additional duration; the unit is not documented.
CreateBookingService
  id Identifier of the service.
  staffId Identifier of the staff member.
  position Position of the service in the booking.
  addOns Add-ons to book with the service.
CalendarsService CreateService UpdateService
  id Identifier of the service.
  name Display name of the service.
  description Description of the service.
  slug Last part of the service's address, such as \`haircut\`.
  staff Staff members who offer the service.
  variations Variations of the service, with their own duration and price.
CalendarsService CreateService UpdateService ServiceVariation CreateServiceVariation UpdateServiceVariation
  preBuffer Time kept free before the service, in \`preBufferUnit\`.
ServiceVariation CreateServiceVariation UpdateServiceVariation
  id Identifier of the variation.
  name Display name of the variation.
Payment
  amount Price of the service.
  deposit Deposit: a percentage or an amount, as \`depositType\` says.
  depositType Whether \`deposit\` is a percentage or an amount.
ServiceLocation CreateServiceLocation UpdateServiceLocation
  id Identifier of the place.
  name Display name of the place.
  slug Last part of the place's address.
  address Street address of the place.
  phone Phone number of the place.
  locationType \`offline\` is a physical place, \`ask_booker\` asks the customer for one.
calendars.listServiceLocations.returns
  serviceLocations The places where services are offered.
calendars.getServiceBooking calendars.updateServiceBooking calendars.deleteServiceBooking
  bookingId Identifier of the booking.
calendars.createServiceBooking calendars.updateServiceBooking
  overrideAvailability Whether to book even where the time is not free.
  skipSchedulingNotice Whether to ignore the minimum notice.
calendars.listServiceBookings.returns
  bookings The bookings in the period.
calendars.listCatalogServices
  isPrivate Whether to return only private or only public services.
calendars.list
  showDrafted Whether to return drafts too.
calendars.listEvents calendars.listBlockedSlots
  startTime Start of the period, in epoch milliseconds.
  endTime End of the period, in epoch milliseconds.
  userId Identifier of the user; one of this, \`calendarId\` and \`groupId\` is required.
  calendarId Identifier of the calendar; one of this, \`userId\` and \`groupId\` is required.
  groupId Identifier of the calendar group; one of this, \`userId\` and \`calendarId\` is required.
calendars.getFreeSlots
  startDate Start of the period, in epoch milliseconds.
  endDate End of the period, in epoch milliseconds; at most 31 days later.
  timezone IANA time zone of the returned slots, such as \`America/New_York\`.
  userId Identifier of the team member whose slots are wanted.
  userIds Identifiers of the team members whose slots are wanted.
calendars.getAppointment.returns
  event The appointment.
calendars.searchSchedules
  userId Identifier of the user whose schedules are wanted.
  limit Maximum number of schedules per page, 1 to 500.
conversations
  appointmentId Identifier of the appointment that the message is about.
  assignedTo Identifier of the user who is responsible for the conversation.
  attachments Addresses of the attached files.
  call Details of the call.
  conversation The conversation.
  conversationProviderId Identifier of the conversation provider (channel) of an app.
  emailMessageId Identifier of the single email, as opposed to its thread.
  inbox Whether the conversation is in the inbox.
  message Message about the result.
  starred Whether the conversation is starred.
  unreadCount Number of messages that nobody has read.
  uploadedFiles Addresses of the uploaded files, by file name.
Conversation GetConversationById ConversationsConversation ConversationCreate UpdateConversation
  id Identifier of the conversation.
  contactName Full name of the contact, or of the company.
  email Email address of the contact.
  feedback Feedback on the conversation.
  fullName Full name of the contact.
  lastMessageBody Content of the latest message.
  lastMessageDate When the latest message was sent or received.
  lastMessageType Channel and kind of the latest message.
  phone Phone number of the contact.
  userId Identifier of the user who takes part.
Conversation
  type Kind of conversation, by its main channel.
GetConversationById
  type Kind of conversation, as a number.
UserSubscriptionChange
  email Email address whose subscription changes.
  subscription_action What to change.
  legal_reason Legal reason for the change.
  legal_description Explanation of the legal reason.
SubscriptionAction
  type Kind of change: a default subtype, a custom one, or everything again (\`resub_all\`).
  subtype_name Name of the default subtype.
  subtype_id Identifier of the custom subtype.
  subtype_status Status of the subscription afterwards.
conversations.getSubscriptionStatus
  email Email address whose subscription is asked for.
conversations.createCustomSubtype conversations.updateCustomSubtype
  id Identifier of the subtype.
  name Display name of the subtype, at most 100 characters.
  description Description of the subtype, at most 100 characters.
  channel Channel of the subscription.
  language Language of the subtype.
  archived Whether the subtype is archived.
  resubscription_legal_form_id Identifier of the form for renewed consent.
GetEmailMessage GetMessage
  id Identifier of the message.
  altId Identifier of the message in the provider's system.
  body Content of the message.
  bcc Addresses of the recipients of blind copies.
  cc Addresses of the recipients of copies.
  contentType MIME type of the content, such as \`text/plain\`.
  chatWidgetId Identifier of the chat widget.
  dateAdded When the message was sent or received.
  direction Whether the contact sent the message (\`inbound\`) or received it.
  from Address of the sender.
  messageType Channel and kind of the message.
  meta Details that depend on the channel, such as the duration of a call.
  provider Email service that delivered the message.
  replyToMessageId Identifier of the message that this one replies to.
  source What sent the message.
  status Delivery status.
  subject Subject of the email.
  threadId Identifier of the email thread.
  to Addresses of the recipients.
  type Kind of message, as a number; \`messageType\` is its name.
  userId Identifier of the user who sent the message.
conversations.getEmail conversations.getMessage
  id Identifier of the message.
MessagePage
  lastMessageId Identifier of the last message of this page, for the next request.
  nextPage Whether there are further messages.
  messages Messages, the latest first.
MessageMeta
  callDuration Duration of the call, in seconds.
  callStatus Status of the call.
  email Details of the email, such as its message identifiers.
SendMessage
  type Channel of the message.
  subType Kind of message within the channel; not documented.
  contactId Identifier of the contact who receives the message.
  attachments Addresses of files to attach.
  customSubtypeId Identifier of the subscription subtype that the message belongs to.
  emailBcc Addresses of the recipients of blind copies.
  emailCc Addresses of the recipients of copies.
  emailFrom Address of the sender.
  emailReplyMode Whether to reply to the sender or to all recipients.
  emailTo Address of the recipient, where it is not the contact's primary one.
  forward What to forward, and to whom.
  fromNumber Phone number of the sender, such as \`+12015550123\`.
  html Content of an email, as HTML.
  message Content of the message.
  optimizationPeriod Period within which the best sending time is chosen.
  replyMessageId Identifier of the message to reply to.
  scheduledTimestamp When to send the message, in epoch seconds; at once where absent.
  status Delivery status.
  subject Subject of the email.
  templateId Identifier of the template to send.
  threadId Identifier of the email thread.
  toNumber Phone number of the recipient, such as \`+12015550123\`.
  usesNativeSchedulingAi Whether the server chooses the sending time.
ForwardConfig Forward
  isForwarded Whether the message is a forwarded one.
  forwardWholeThread Whether to forward the whole email thread.
  messageId Identifier of the message to forward.
  emailMessageId Identifier of the email to forward.
  sourceContactId Identifier of the contact of the original message.
  sourceConversationId Identifier of the conversation of the original message.
  toEmail Email address of the recipient.
  forwardToEmail Email address of the recipient.
  recipientContactId Identifier of the contact who receives the message.
  recipientConversationId Identifier of the recipient's conversation.
ConversationsSendMessage
  messageIds Identifiers of the messages, where there are several.
  msg Message about the result.
  forwardData What was forwarded, and to whom.
  status Delivery status.
ProcessMessage ProcessOutboundMessage
  type Channel of the message.
  altId Identifier of the message in your system.
  attachments Addresses of the attached files.
  date When the message was sent or received; now where absent.
  direction Whether the contact sent the message (\`inbound\`) or received it.
  emailBcc Addresses of the recipients of blind copies.
  emailCc Addresses of the recipients of copies.
  emailFrom Address of the sender.
  emailTo Address of the recipient.
  emailMessageId Identifier of the email that this one replies to.
  html Content of an email, as HTML.
  message Content of the message.
  subject Subject of the email.
CallData
  to Phone number that was called.
  from Phone number of the caller.
  status Status of the call.
UploadFiles
  attachmentUrls Addresses of the files to attach.
  chatServiceSid Identifier of the chat service.
  isGroupSms Whether the conversation is a group SMS: \`true\` or \`false\`.
conversations.uploadAttachments.returns
  twilioMediaSids Identifiers of the files at Twilio.
InitiateFileUpload CompleteFileUpload ConversationsInitiateFileUpload
  uploadUrl Address to upload the file to.
  uploadId Identifier of the upload.
  filePath Path of the file in the storage.
  filename Name of the file.
  contentType MIME type of the file, such as \`image/png\`.
  fileSize Size of the file, in bytes.
  channel Channel that the file is for.
  expiresAt When the upload address expires.
  maxFileSize Maximum size of the file.
conversations.completeUpload.returns
  metadata Details of the file.
ConversationsError
  code Error code.
  type Kind of error.
  message Explanation of the error.
GetMessageTranscription
  mediaChannel Number of the audio channel.
  sentenceIndex Position of the sentence, from 0.
  startTime Start of the sentence in the recording.
  endTime End of the sentence in the recording.
  transcript The spoken sentence.
  confidence How certain the transcription is.
EmailEvents
  accepted Number of recipients for whom the email was accepted.
  clicked Number of recipients who clicked a link.
  complained Number of recipients who reported the email as spam.
  delivered Number of recipients who received the email.
  failed Number of recipients for whom the delivery failed.
  opened Number of recipients who opened the email.
  rejected Number of recipients for whom the email was rejected.
  replied Number of recipients who replied.
  stored Number of emails that were stored.
  unsubscribed Number of recipients who unsubscribed.
UpdateRecipientMessageStatus
  emailId Email address of the recipient.
  status Delivery status.
  failReason Why the delivery failed.
conversations.search
  assignedTo Identifiers of the users who are responsible, separated by commas.
  endDate End of the period, in epoch milliseconds.
  followers Identifiers of the users who follow, separated by commas.
  id Identifier of the conversation.
  lastMessageAction Whether the latest outbound message was sent manually or automatically.
  lastMessageDirection Whether the latest message is inbound or outbound.
  lastMessageType Channel and kind of the latest message.
  mentions Identifiers of users who are mentioned, separated by commas.
  query Search string.
  scoreProfile Identifier of the score profile to filter by.
  scoreProfileMax Highest score.
  scoreProfileMin Lowest score.
  sort Sort order.
  sortBy What to sort by.
  sortScoreProfile Identifier of the score profile to sort by.
  startAfterDate Sort value of the last conversation of the previous page.
  startDate Start of the period, in epoch milliseconds.
  status Which conversations to return.
conversations.search.returns
  conversations The conversations, sorted.
  total Total number of conversations that match.
conversations.exportMessages
  channel Channel of the messages; all where absent.
  cursor \`nextCursor\` of the previous page.
  endDate End of the period.
  limit Maximum number of messages per page, 10 to 500.
  sortBy What to sort by.
  sortOrder Sort order.
  startDate Start of the period.
conversations.exportMessages.returns
  messages The messages, sorted.
  nextCursor Cursor of the next page; absent on the last one.
  total Total number of messages that match.
conversations.listMessages
  lastMessageId \`lastMessageId\` of the previous page.
  type Kinds of messages to return, separated by commas; all where absent.
conversations.listMessages.returns
  messages One page of messages.
conversations.sendReviewReply
  message Content of the reply.
conversations.cancelScheduledEmail.returns conversations.cancelScheduledMessage.returns
  status HTTP status code.
conversations.updateMessageStatus conversations.updateEmailStatus
  id Identifier of the email.
  emailMessageId Identifier of the email, where \`messageId\` is that of a thread.
  error Why the delivery failed.
  events Number of recipients for each event.
  status Delivery status.
conversations.updateEmailStatus
  recipients Delivery status by recipient.
conversations.updateMessageStatus
  recipients Further recipients of the email that the status applies to.
conversations.showTyping
  isTyping Whether someone is typing: \`true\` or \`false\`.
  visitorId Identifier of the visitor of the live chat.
opportunities
  aggregations Totals of the result; not documented.
  assignedTo Identifier of the user who is responsible for the opportunity.
  customFields Values of the location's custom fields.
  effectiveProbability Probability that counts in forecasts.
  externalObjectId Identifier of the opportunity in another system.
  forecastDaysSlipped Number of days by which the expected close date has moved.
  forecastExpectedCloseDate Date when the opportunity is expected to close.
  forecastLastSlippedAt When the expected close date last moved to a later day.
  forecastOriginalCloseDate Close date that was expected first.
  forecastProbability Probability that the opportunity is won.
  forecastSlippageCount How often the expected close date moved to a later day.
  followersAdded Identifiers of the users who were added.
  followersRemoved Identifiers of the users who were removed.
  id Identifier of the opportunity.
  monetaryValue Value of the opportunity, in the location's currency.
  name Name of the opportunity.
  opportunities The opportunities.
  opportunity The opportunity.
  pipelineStageId Identifier of the stage, one of the pipeline's stages.
  status Status of the opportunity.
  total Total number of matches.
LostReason
  id Identifier of the lost reason.
  name Display name of the lost reason.
opportunities.listLostReasons
  deleted Whether to return deleted lost reasons.
  getCount Whether to return the total number.
  name Name of the lost reason.
  query Search string.
opportunities.listLostReasons.returns
  lostReasons The lost reasons.
SearchOpportunities
  calendarEvents Appointments of the contact, where they were requested.
  contact The contact of the opportunity.
  followers Users who follow the opportunity.
  indexVersion Version of the search index entry.
  lastActionDate When something last happened.
  lastStageChangeAt When the opportunity last moved to another stage.
  lastStatusChangeAt When the status last changed.
  notes Notes on the opportunity, where they were requested.
  source Where the opportunity came from, in free form.
  status Status of the opportunity: \`open\`, \`won\`, \`lost\` or \`abandoned\`.
  tasks Tasks of the opportunity, where they were requested.
SearchOpportunitiesContact
  id Identifier of the contact.
  name Full name of the contact.
  companyName Name of the contact's company.
  email Email address of the contact.
  phone Phone number of the contact.
  tags Tags of the contact, by name.
OpportunitiesCustomField
  id Identifier of the custom field.
  fieldValue Value; its type depends on the field's data type.
OpportunitySearch
  query Search string.
  limit Maximum number of opportunities per page.
  page Page number from 1; excludes \`searchAfter\`.
  searchAfter Position after which the page begins; excludes \`page\`.
  additionalDetails What to return beside the opportunities.
AdditionalDetails
  notes Whether to return the notes.
  tasks Whether to return the tasks.
  calendarEvents Whether to return the appointments.
  unReadConversations Whether to return the unread conversations.
PostSearchSuccessful
  stageAggregations Totals by pipeline stage.
StageAggregation
  totalCount Number of opportunities in the stage.
  totalValue Value of all opportunities in the stage.
  weightedValue Value of all opportunities, weighted by probability.
  openValue Value of the open opportunities.
  openWeightedValue Value of the open opportunities, weighted by probability.
  wonValue Value of the won opportunities.
Pipelines
  id Identifier of the pipeline.
  name Display name of the pipeline.
  stages Stages of the pipeline, each with its identifier and name.
  showInFunnel Whether the pipeline is part of the funnel chart.
  showInPieChart Whether the pipeline is part of the pie chart.
  colorRenderMode How the stages' colors are shown.
  useOpportunityProbability Whether opportunities have their own probability instead of the stage's.
PipelineStage
  id Identifier of the stage, which an opportunity names as pipelineStageId.
  name Display name of the stage.
  position Place of the stage in the pipeline, from 0.
  showInFunnel Whether the stage is part of the funnel chart.
  showInPieChart Whether the stage is part of the pie chart.
opportunities.listPipelines.returns
  pipelines The pipelines of the location.
UpsertOpportunity
  id Identifier of the opportunity to update; a new one is created where it is absent.
  followers Identifiers of the users that \`followersActionType\` adds or removes.
  followersActionType Whether \`followers\` are added or removed.
  isRemoveAllFollowers Whether to remove all followers.
opportunities.upsert.returns
  new Whether the opportunity was created; \`false\` where it was updated.
opportunities.addFollowers
  followers Identifiers of the users to add.
opportunities.removeFollowers
  followers Identifiers of the users to remove.
  isRemoveAllFollowers Whether to remove all followers.
opportunities.addFollowers.returns opportunities.removeFollowers.returns
  followers Identifiers of the users who follow the opportunity now.
opportunities.search
  q Search string.
  assigned_to Identifier of the user who is responsible.
  assignedTo Identifier of the user who is responsible.
  contact_id Identifier of the contact.
  country Country; not documented further.
  date Start of the period, such as \`11-24-2026\`.
  endDate End of the period, such as \`11-30-2026\`.
  getCalendarEvents Whether to return the contacts' appointments.
  getNotes Whether to return the notes.
  getTasks Whether to return the tasks.
  limit Maximum number of opportunities per page, at most 100.
  order Sort order, such as \`added_asc\`.
  page Page number from 1.
  pipeline_id Identifier of the pipeline.
  pipeline_stage_id Identifier of the stage in the pipeline.
  startAfter \`meta.startAfter\` of the previous page.
  startAfterId \`meta.startAfterId\` of the previous page.
  status Status of the opportunities; all where absent.
opportunities.search.returns
  meta Total number, and where the next page begins.
locations
  address Street and house number.
  country Two-letter ISO 3166 code, such as \`US\`.
  customField The custom field.
  customFields The custom fields that the location defines.
  customValue The custom value.
  customValues The custom values of the location.
  domain Domain of the location's pages.
  email Email address of the location.
  fieldKey Key of the field, such as \`contact.lead_score\`.
  location The location.
  locations The locations.
  logoUrl Address of the logo.
  mailgun Credentials for sending email through Mailgun.
  message Message about the result.
  model Whether the custom field belongs to contacts or opportunities.
  permissions Features that the location may use.
  phone Phone number of the location, such as \`+12015550123\`.
  prospectInfo Contact person of the location.
  recurringTask The recurring task.
  settings Settings for contacts and opportunities.
  social Social media profiles.
  state State, province or region.
  tag The tag.
  tags The tags of the location.
  totalCount Total number of matches.
  twilio Credentials for sending SMS through Twilio.
  type Channel of the template.
  website Address of the website.
GetLocation GetLocationById CreateLocationSuccessful CreateLocation UpdateLocation
  id Identifier of the location.
  name Name of the location, usually of the business.
  firstName Given name of the contact person.
  lastName Family name of the contact person.
  business The business that the location represents.
  reseller Settings for reselling; not documented.
  snapshot Snapshot to load into the location.
  snapshotId Identifier of the snapshot to load into the new location.
Settings
  allowDuplicateContact Whether several contacts may have the same email address or phone number.
  allowDuplicateOpportunity Whether a contact may have several opportunities in a pipeline.
  allowFacebookNameMerge Whether contacts are merged by their Facebook name.
  disableContactTimezone Whether the time zones of contacts are ignored.
Social
  facebookUrl Address of the Facebook page.
  googlePlus Address of the Google+ page.
  linkedIn Address of the LinkedIn page.
  foursquare Address of the Foursquare page.
  twitter Address of the Twitter (X) profile.
  yelp Address of the Yelp page.
  instagram Address of the Instagram profile.
  youtube Address of the YouTube channel.
  pinterest Address of the Pinterest profile.
  blogRss Address of the blog's RSS feed.
  googlePlacesId Identifier of the business at Google Places.
LocationsBusiness
  name Name of the business.
ProspectInfo
  firstName Given name.
  lastName Family name.
  email Email address.
Twilio
  sid Account SID.
  authToken Auth token; secret.
Mailgun
  apiKey API key; secret.
  domain Domain that emails are sent from.
SnapshotPut
  id Identifier of the snapshot.
  override Whether the snapshot replaces what exists.
LocationTags locations.createTag locations.updateTag
  id Identifier of the tag.
  name Name of the tag.
  tagId Identifier of the tag.
locations.getTag locations.deleteTag
  tagId Identifier of the tag.
TaskSearchParams
  contactId Identifiers of the contacts.
  completed Whether to return only completed or only open tasks.
  assignedTo Identifiers of the users who have to do the tasks.
  query Search string.
locations.searchTasks.returns
  tasks The tasks.
RecurringTask RecurringTaskCreate RecurringTaskUpdate
  id Identifier of the recurring task.
  title Title of each task.
  description Description of each task.
  assignedTo Identifier of the user who has to do the tasks.
  contactIds Identifiers of the contacts that the tasks are about.
  owners Identifiers of the users who have to do the tasks.
  rruleOptions When tasks are created.
  totalOccurrence Number of tasks in the series.
  ignoreTaskCreation Whether to save the series without creating tasks.
CustomRRulesOptions
  intervalType Unit of \`interval\`.
  interval Number of units between two tasks.
  startDate When the series begins.
  endDate When the series ends.
  dayOfMonth Day of the month.
  dayOfWeek Day of the week.
  monthOfYear Month of the year.
  count Number of tasks after which the series ends.
  createTaskIfOverDue Whether to create the next task while the previous one is overdue.
  dueAfterSeconds Seconds from the creation of a task until it is due.
locations.getRecurringTask locations.updateRecurringTask locations.deleteRecurringTask
  id Identifier of the recurring task.
LocationsCustomField LocationsCreateCustomFields LocationsUpdateCustomFields
  id Identifier of the custom field.
  name Display name of the custom field.
  acceptedFormat Accepted file extensions, such as \`.pdf\`, for a file field.
  dataType Data type, such as \`TEXT\`, \`NUMERICAL\`, \`SINGLE_OPTIONS\` or \`DATE\`.
  description Description of the custom field.
  isAllowedCustomOption Whether values beside the options are allowed.
  isMultiFileAllowed Whether several files are allowed.
  isMultipleFile Whether several files are allowed.
  maxFileLimit Maximum number of files.
  maxNumberOfFiles Maximum number of files.
  options Options to choose from.
  parentId Identifier of the folder that contains the field.
  picklistImageOptions Addresses of images, for options that are images.
  picklistOptions Options to choose from.
  placeholder Placeholder that is shown while the field is empty.
  position Position among the fields.
  textBoxListOptions Input boxes of a field of type \`TEXTBOX_LIST\`.
locations.getCustomField locations.updateCustomField locations.deleteCustomField
  id Identifier of the custom field.
locations.listCustomFields
  model Whose fields to return.
locations.uploadCustomField
  id Identifier of the contact, opportunity or custom field.
  maxFiles Maximum number of files.
locations.uploadCustomField.returns
  uploadedFiles Addresses of the uploaded files, by file name.
  meta Details of the files.
TextBoxListOptions
  label Label of the box.
  prefillValue Initial value of the box.
CustomValue locations.createCustomValue locations.updateCustomValue
  id Identifier of the custom value.
  name Display name of the custom value.
  fieldKey Key for use in templates, such as \`{{ custom_values.company_slogan }}\`.
  value The value.
locations.getCustomValue locations.deleteCustomValue
  id Identifier of the custom value.
GetSmsTemplate GetEmailTemplate
  id Identifier of the template.
  name Display name of the template.
  template Content of the template.
  urlAttachments Addresses of the attached files.
SmsTemplate EmailTemplate
  attachments Attached files.
  body Content of the message.
  html Content of the email, as HTML.
  subject Subject of the email.
locations.listTemplates
  deleted Whether to return deleted templates.
  originId Identifier of the owner of the templates; not documented further.
  type Channel of the templates.
locations.listTemplates.returns
  templates The templates.
locations.deleteTemplate
  id Identifier of the template.
locations.search
  email Email address of the location.
  order Sort order: \`asc\` or \`desc\`.
locations.delete
  deleteTwilioAccount Whether to delete the location's Twilio account too.
locations.getConversationChannel
  type Channel of the conversations.
locations.getConversationChannel.returns
  conversationChannel Conversation providers of the channel.
ConversationChannel
  SMS Providers for SMS.
  Email Providers for email.
ConversationChannelEntry
  conversationProvider A conversation provider.
ConversationProvider
  _id Identifier of the conversation provider.
  name Display name of the provider.
  type Channel of the provider.
  default Whether the provider is the default one.
CrawlingAggregate
  _id Status of the pages that are counted.
brandBoards.list brandBoards.listBrandVoices
  deleted Whether to return deleted items.
Mentions
  offset Position of the mention in the content.
users
  count Number of users that match.
  email Email address, used to sign in.
  extension Extension of the phone number.
  firstName Given name.
  lastName Family name.
  lcPhone Phone numbers by location.
  message Message about the result.
  name Full name.
  password Password of the user; never returned.
  permissions Features that the user may use.
  phone Phone number, such as \`+12015550123\`.
  platformLanguage Language of the user interface.
  profilePhoto Address of the profile photo.
  role Role: \`admin\` or \`user\`.
  roles Role, and the locations where the user has it.
  scopes Scopes that the user has.
  scopesAssignedToOnly Scopes that apply only to data assigned to the user.
  twilioPhone Phone numbers by location.
  type Whether the user belongs to the agency (\`agency\`) or to locations (\`account\`).
  users The users.
UsersUser UsersUser2 UserSuccessful
  id Identifier of the user.
CreateUser UpdateUser
  locationIds Identifiers of the locations that the user can access.
UpdateUser
  email Email address; the server may refuse a change.
Role
  locationIds Identifiers of the locations that the user can access.
  restrictSubAccount Whether the user is restricted to these locations.
Permissions
  adwordsReportingEnabled Whether the user sees the reports of Google Ads.
  affiliateManagerEnabled Whether the user can use the affiliate manager.
  agentReportingEnabled Whether the user sees the reports of agents.
  appointmentsEnabled Whether the user can use appointments.
  assignedDataOnly Whether the user sees only data assigned to the user.
  attributionsReportingEnabled Whether the user sees the attribution report.
  bloggingEnabled Whether the user can use blogs.
  botService Whether the user can use bots.
  bulkRequestsEnabled Whether the user can run bulk actions.
  campaignsEnabled Whether the user can use campaigns.
  campaignsReadOnly Whether the user can only view campaigns.
  cancelSubscriptionEnabled Whether the user can cancel subscriptions.
  communitiesEnabled Whether the user can use communities.
  contactsEnabled Whether the user can use contacts.
  contentAiEnabled Whether the user can use Content AI.
  conversationsEnabled Whether the user can use conversations.
  dashboardStatsEnabled Whether the user sees the statistics of the dashboard.
  exportPaymentsEnabled Whether the user can export payments.
  facebookAdsReportingEnabled Whether the user sees the reports of Facebook ads.
  funnelsEnabled Whether the user can use funnels.
  invoiceEnabled Whether the user can use invoices.
  leadValueEnabled Whether the user sees the value of opportunities.
  marketingEnabled Whether the user can use marketing.
  membershipEnabled Whether the user can use memberships.
  onlineListingsEnabled Whether the user can use online listings.
  opportunitiesEnabled Whether the user can use opportunities.
  paymentsEnabled Whether the user can use payments.
  phoneCallEnabled Whether the user can make phone calls.
  recordPaymentEnabled Whether the user can record payments.
  refundsEnabled Whether the user can refund payments.
  reviewsEnabled Whether the user can use reviews.
  settingsEnabled Whether the user can use the settings.
  socialPlanner Whether the user can use the social planner.
  tagsEnabled Whether the user can use tags.
  triggersEnabled Whether the user can use triggers.
  websitesEnabled Whether the user can use websites.
  workflowsEnabled Whether the user can use workflows.
  workflowsReadOnly Whether the user can only view workflows.
users.search
  enabled2waySync Whether to return users with two-way calendar sync.
  ids Identifiers of the users to return.
  query Search string, matched against names, email addresses and phone numbers.
  role Role of the users: \`admin\` or \`user\`.
  sort Name of the field to sort by.
  sortDirection Sort order: \`asc\` or \`desc\`.
  type Type of the users: \`agency\` or \`account\`.
FilterByEmail
  deleted Whether to return deleted users.
  emails Email addresses, separated by commas.
  projection Fields to return; not documented further.
businesses
  address Street and house number.
  buiseness The business, as the server spells it.
  business The business.
  businesses The businesses.
  country Country of the business.
  createdBy Who created the business, and from where.
  description Description of the business.
  email Email address of the business.
  id Identifier of the business.
  name Name of the business.
  phone Phone number of the business.
  state State, province or region.
  updatedBy Who last changed the business.
  website Address of the website.
companies
  company The agency.
GetCompanyById
  address Street and house number.
  affiliatePolicyAcceptedBy Who accepted the affiliate policy.
  affiliatePolicyAcceptedDate When the affiliate policy was accepted.
  affiliatePolicyVersion Version of the affiliate policy that was accepted.
  autoSuspendEnabled Whether locations are suspended automatically.
  businessAffinityGroup Affinity group of the agency's business.
  businessCategory Category of the agency's business.
  businessNiche Niche of the agency's business.
  cancelEnabledForClients Whether clients can cancel their subscriptions.
  country Country of the agency.
  currency Currency of the agency.
  customerType Kind of customer that the agency is.
  disableEmailService Whether the email service is off.
  domain Domain of the agency's application.
  email Email address of the agency.
  enableDepreciatedFeatures Whether deprecated features are on.
  enableNewSubAccountDefaultData Whether new locations begin with default data.
  id Identifier of the agency.
  isEnterpriseAccount Whether the agency has an enterprise account.
  isReselling Whether the agency resells.
  isSandboxAccount Whether the account is for tests.
  locationCount Number of locations.
  logoUrl Address of the logo.
  name Name of the agency.
  onboardingInfo How the onboarding of the agency went.
  phone Phone number of the agency.
  plan Plan of the agency, as a number.
  premiumUpgraded Whether the agency has upgraded to premium.
  privacyPolicy Privacy policy of the agency.
  privacyPolicyAcceptedBy Who accepted the privacy policy.
  privacyPolicyAcceptedDate When the privacy policy was accepted.
  privacyPolicyVersion Version of the privacy policy that was accepted.
  referralId Identifier of the referral.
  relationshipNumber Relationship number of the agency, such as \`0-000-001\`.
  saasSettings Settings for SaaS mode.
  spareDomain Spare domain of the agency's application.
  state State, province or region.
  status Status of the agency's account.
  stripeConnectId Identifier of the Stripe Connect account.
  subdomain Subdomain of the agency.
  termsConditions Terms and conditions of the agency.
  termsOfServiceAcceptedBy Who accepted the terms of service.
  termsOfServiceAcceptedDate When the terms of service were accepted.
  termsOfServiceVersion Version of the terms of service that was accepted.
  twilioFreeCredits Free Twilio credits that are left.
  twilioTrialMode Whether Twilio is in trial mode.
  upgradeEnabledForClients Whether clients can upgrade their plans.
  website Address of the website.
IOnboarding
  affiliateSignup Whether the agency signed up as an affiliate.
  conversationDemo Whether the demo of conversations took place.
  customerCount Number of customers of the agency.
  hasJoinedImplementationCall Whether the agency joined the implementation call.
  hasJoinedKickoffCall Whether the agency joined the kickoff call.
  haveWebsite Whether the agency has a website.
  industryServed Industry that the agency serves.
  kickoffActionTaken Whether the action of the kickoff was taken.
  location Whether a location was set up.
  metaData Further data; not documented.
  pending Whether the onboarding is pending.
  planId Identifier of the plan.
  snapshotId Identifier of the snapshot.
  tools Tools that the agency uses.
  version Version of the onboarding.
  websiteUrl Address of the agency's website.
workflows.list.returns
  workflows The workflows of the location.
Workflow
  id Identifier of the workflow.
  name Display name of the workflow.
  status Status, such as \`draft\` or \`published\`.
  version Version number of the workflow.
campaigns.list
  status Status of the campaigns to return, such as \`draft\` or \`published\`.
campaigns.list.returns
  campaigns The campaigns of the location.
Campaigns
  id Identifier of the campaign.
  name Display name of the campaign.
  status Status, such as \`draft\` or \`published\`.
customFields
  acceptedFormats Accepted file extensions, for a field of type \`FILE_UPLOAD\`.
  allowCustomOption Whether values beside the options are allowed, for a field of type \`RADIO\`.
  dataType Data type of the field.
  description Description of the field.
  field The custom field.
  fieldKey Key of the field, such as \`custom_objects.pet.name\`.
  fields The custom fields of the object.
  folders The folders of the object's custom fields.
  id Identifier of the custom field or folder.
  key Key of the custom field or folder.
  maxFileLimit Maximum number of files, for a field of type \`FILE_UPLOAD\`.
  name Display name.
  objectKey Key of the object, such as \`custom_objects.pet\`.
  options Options to choose from.
  parentId Identifier of the folder that contains the field.
  placeholder Placeholder that is shown while the field is empty.
  showInForms Whether the field is available in forms.
CustomFieldsOption
  key Key of the option.
  label Label of the option.
  url Address of the option's image.
associations
  associationId Identifier of the association.
  associationIds Identifiers of associations.
  associationType Whether the association is built in or defined by the user.
  firstObjectKey Key of the first object, such as \`contact\`.
  firstObjectLabel Label of the first object.
  firstRecordId Identifier of the record of the first object.
  id Identifier of the association.
  key Key of the association.
  key_name Key of the association.
  message Message about the result.
  objectKey Key of the object, such as \`contact\`.
  recordId Identifier of the record.
  relationId Identifier of the relation between two records.
  secondObjectKey Key of the second object, such as \`custom_objects.pet\`.
  secondObjectLabel Label of the second object.
  secondRecordId Identifier of the record of the second object.
forms surveys
  createdAt When the submission was sent.
  email Email address from the submission.
  endAt Last day of the period, such as \`2026-11-30\`.
  meta Total number, and which page this is.
  others Values of all further fields.
  page Page number from 1.
  q Search string: contact identifier, name, email address or phone number.
  startAt First day of the period, such as \`2026-11-01\`.
  submissions The submissions.
  surveyId Identifier of the survey.
  total Total number of matches.
  type Kind of form or survey, such as \`folder\`.
forms.list.returns surveys.list.returns
  forms The forms.
  surveys The surveys.
FormsParams
  id Identifier of the form.
  name Name of the form.
GetSurveys
  id Identifier of the survey.
  name Name of the survey.
FormsSubmissionsSubmissions Submission
  id Identifier of the submission.
  name Name from the submission.
Others SurveysOthers
  __submissions_other_field__ Stands for any further field, by its name.
  __custom_field_id__ Stands for any custom field, by its identifier.
  eventData Where and how the submission was made.
  fieldsOriSequance Names of the fields in their original order.
EventData SurveysEventData
  adSource Source of the ad that led to the page.
  contactSessionIds Identifiers of the contact's sessions.
  domain Domain of the page.
  fbEventId Identifier of the Facebook pixel event.
  fbc Value of Facebook's \`_fbc\` cookie, a click identifier.
  fbp Value of Facebook's \`_fbp\` cookie, a browser identifier.
  fingerprint Fingerprint of the browser.
  medium Where the submission was made, such as \`form\`.
  mediumId Identifier of the form or survey.
  page The page with the form.
  pageVisitType Kind of page visit.
  parentId Identifier of the page or funnel around the form.
  parentName Name of the page or funnel around the form.
  referrer Address of the page that linked to this one.
  source Where the visitor came from.
  timestamp When the submission was made, in epoch milliseconds.
  type Kind of event, such as \`page-visit\`.
  version Version of the event format.
PageDetails SurveysPageDetails
  title Title of the page.
  url Address of the page.
ContactSessionIds SurveysContactSessionIds
  ids Identifiers of the sessions.
FormsMeta SurveysMeta
  currentPage Number of this page.
  nextPage Number of the next page; \`null\` on the last one.
  prevPage Number of the previous page; \`null\` on the first one.
  total Total number of submissions.
payments invoices
  altId Identifier of the location, as \`altType\` says.
  altType What \`altId\` identifies: a location.
  amountRefunded Amount that was refunded.
  attachments Files that are attached.
  automaticTaxesCalculated Whether taxes were calculated automatically.
  automaticTaxesEnabled Whether taxes are calculated automatically.
  automaticTaxCategoryId Identifier of the category for automatic taxes.
  businessDetails The business that appears as the sender.
  card Details of the card.
  contactDetails The contact who receives it.
  contactEmail Email address of the contact.
  contactName Full name of the contact.
  contactSnapshot The contact as it was at that time.
  coupon The coupon that was applied.
  createdBy Who created it.
  currency Three-letter ISO 4217 code, such as \`USD\`.
  data The items of this page.
  discount Discount.
  endAt Last day of the period, such as \`2026-11-30\`.
  entityId Identifier of the order, invoice or other object that is paid.
  fulfilledAt When the payment was made.
  imageUrl Address of the logo.
  invoiceId Identifier of the invoice.
  items Items that are sold.
  liveMode Whether real money moves; \`false\` for test payments.
  markAsTest Whether it is marked as a test.
  meta Further data; not documented.
  orderId Identifier of the order.
  paymentMode Whether to return live or test payments.
  paymentProvider Payment provider.
  priceId Identifier of the price.
  productId Identifier of the product.
  productIds Identifiers of the products.
  qty Number of units.
  search Search string.
  startAt First day of the period, such as \`2026-11-01\`.
  subscriptionId Identifier of the subscription.
  totalCount Total number of matches.
  traceId Identifier of the request, for support enquiries.
PaymentsCustomRRuleOptions CustomRRuleOptions
  count Number of repetitions.
  dayOfMonth Day of the month.
  dayOfWeek Day of the week.
  daysBefore Number of days by which it is created in advance.
  endDate Last day of the series, such as \`2027-11-30\`.
  endTime Time of day at which the series ends.
  endType How the series ends, such as by date or number.
  interval Number of units between two repetitions.
  intervalType Unit of \`interval\`.
  monthOfYear Month of the year.
  numOfWeek Week of the month.
  startDate First day of the series, such as \`2026-11-24\`.
  startTime Time of day at which the series starts.
  useStartAsPrimaryUserAccepted Whether the user has accepted the start date as the first one.
PaymentsScheduleOptions ScheduleOptions
  executeAt When to run once.
  rrule When to repeat.
payments
  applyToFuturePayments Whether the discount applies to later payments of a subscription.
  applyToFuturePaymentsConfig For how many later payments the discount applies.
  chargeId Identifier of the charge at the payment provider.
  chargeSnapshot The charge as the payment provider returned it.
  code Code that customers enter, such as \`SPRING10\`.
  discountType Whether \`discountValue\` is a percentage or an amount.
  discountValue Discount, as \`discountType\` says.
  endDate When the coupon expires.
  entitySource What the payment came from, such as a funnel or an invoice.
  entitySourceId Identifier of the funnel, invoice or other source.
  entitySourceMeta Further data of the source.
  entitySourceName Name of the source.
  entitySourceSubType Kind of source, more precisely.
  entitySourceType Kind of source, such as \`funnel\` or \`invoice\`.
  entityType Kind of object that is paid, such as \`order\` or \`invoice\`.
  fingerprint Fingerprint of the order.
  fulfillmentStatus Status of the delivery, such as \`fulfilled\`.
  ipAddress IP address of the customer.
  limitPerCustomer Limit on how often one customer can use the coupon.
  mergedFromContactId Identifier of the contact that was merged into this one.
  paymentProviderConnectedAccount Account at the payment provider.
  paymentProviderType Payment provider, such as \`stripe\`.
  paymentsUrl Address of the page that takes payments, shown in an iframe.
  priceIds Identifiers of the prices.
  provider Payment provider.
  queryUrl Address that the server calls to verify and change payments.
  source What the order came from.
  sourceId Identifier of the funnel, invoice or other source.
  sourceMeta Further data of the source.
  sourceName Name of the source.
  sourceSubType Kind of source, more precisely.
  sourceType Kind of source, such as \`funnel\` or \`invoice\`.
  startDate When the coupon becomes valid.
  subscriptionSnapshot The subscription as the payment provider returned it.
  subtotal Amount before discount.
  transactionId Identifier of the transaction.
  usageCount How often the coupon was used.
  usageLimit How often the coupon can be used in total.
  variantIds Identifiers of the product variants.
IntegrationProvider CreateWhiteLabelIntegrationProvider
  _id Identifier of the provider.
  description Description of the provider.
  route Path of the provider's page.
  title Display name of the provider.
  uniqueName Unique name of the provider.
payments.listWhitelabelProviders.returns
  providers The providers.
Order GetOrder
  _id Identifier of the order.
  amount Amount to pay, in the units of \`currency\`.
  amountSummary Amounts before discount, and discount.
  couponCode Code of the coupon that was applied.
  discount Amount of the discount.
  onetimeProducts Number of products that are paid once.
  recurringProducts Number of products that are paid repeatedly.
  status Status of the order, such as \`pending\` or \`completed\`.
  taxCalculationProvider Service that calculates taxes.
  totalProducts Number of products.
  trackingId Identifier for tracking the order.
payments.listOrders
  funnelProductIds Identifiers of funnel products, separated by commas.
  paymentStatus Payment status of the orders.
  status Status of the orders.
AmountSummary
  discount Amount of the discount.
OrderSource
  id Identifier of the source.
  name Name of the source.
  subType Kind of source, more precisely.
  type Kind of source.
PostRecordOrderPayment RecordPayment
  amount Amount that was paid.
  card Details of the card, for \`mode\` \`card\`.
  cheque Details of the cheque, for \`mode\` \`cheque\`.
  isPartialPayment Whether only a part was paid.
  mode How it was paid.
  notes Notes on the payment.
  paymentScheduleIds Identifiers of the installments that were paid.
PaymentsCard Card
  brand Brand of the card, such as \`visa\`.
  last4 Last four digits of the card's number.
  type Brand of the card.
PaymentsCheque Cheque
  number Number of the cheque.
payments.listOrderFulfillments.returns payments.createOrderFulfillment.returns
  data Fulfillments of the order.
  status Whether the operation succeeded.
Fulfillment CreateFulfillment
  _id Identifier of the fulfillment.
  items Items that are delivered.
  notifyCustomer Whether the customer is notified.
  trackings How the delivery can be tracked.
FulfillmentTracking
  shippingCarrier Name of the carrier.
  trackingNumber Tracking number of the carrier.
  trackingUrl Address of the carrier's tracking page.
FulfilledItem FulfillmentItems
  _id Identifier of the item.
  name Name of the item.
  price Price of the item.
  product Product that is delivered.
  qty Number of units.
DefaultProduct
  _id Identifier of the product.
  availableInStore Whether the product is in the online store.
  collectionIds Identifiers of the collections that contain the product.
  description Description of the product.
  image Address of the product's image.
  isTaxesEnabled Whether taxes apply.
  label Label shown with the product, such as a sale.
  name Name of the product.
  productType Kind of product, such as \`PHYSICAL\` or \`DIGITAL\`.
  slug Last part of the product page's address.
  statementDescriptor Description on the customer's bank statement.
  taxes Identifiers of the taxes that apply.
  variants Variants of the product, such as size and color.
ProductVariant
  id Identifier of the variant.
  name Name of the variant, such as \`Size\`.
  options Options of the variant.
ProductVariantOption
  id Identifier of the option.
  name Name of the option, such as \`Large\`.
ProductLabel
  endDate When the label disappears.
  startDate When the label appears.
  title Label, such as \`Sale\`.
DefaultPrice
  _id Identifier of the price.
  allowOutOfStockPurchases Whether the product can be bought while it is out of stock.
  amount Price, in the units of \`currency\`.
  availableQuantity Number of units in stock.
  compareAtPrice Former price, shown for comparison.
  membershipOffers Membership offers that come with the price.
  name Name of the price.
  product Identifier of the product.
  recurring How often the price is paid.
  trackInventory Whether the stock is tracked.
  type Whether the price is paid once or repeatedly.
  variantOptionIds Identifiers of the variant options that the price is for.
MembershipOffer
  _id Identifier of the offer.
  label Label of the offer.
  value Identifier of the membership offer.
PaymentsRecurring
  interval Unit of \`intervalCount\`.
  intervalCount Number of units between two payments.
Txn GetTxn
  _id Identifier of the transaction.
  amount Amount of the transaction, in the units of \`currency\`.
  isParent Whether other transactions belong to this one.
  paymentMethod How it was paid.
  qboResponse Response of QuickBooks Online.
  qboSynced Whether the transaction is synchronized with QuickBooks Online.
  receiptId Identifier of the receipt.
  status Status of the transaction, such as \`succeeded\` or \`failed\`.
Subscription GetSubscription
  _id Identifier of the subscription.
  amount Amount of each payment, in the units of \`currency\`.
  autoPayment How payments are made automatically.
  canceledAt When the subscription was cancelled.
  canceledBy Who cancelled the subscription.
  recurringProduct Product that is paid repeatedly.
  schedule When payments are due.
  status Status of the subscription, such as \`active\` or \`canceled\`.
  subscriptionId Identifier of the subscription at the payment provider.
payments.listSubscriptions
  getPaymentsCollectedCount Whether to return the number of payments that were made.
  id Identifier of the subscription.
Coupon CreateCoupon CreateCouponParams UpdateCouponParams
  _id Identifier of the coupon.
  id Identifier of the coupon.
  name Name of the coupon.
  status Status of the coupon.
payments.getCoupon payments.deleteCoupon
  id Identifier of the coupon.
payments.listCoupons
  status Status of the coupons.
CreateCouponParams UpdateCouponParams
  limitPerCustomer Whether each customer can use the coupon only once.
ApplyToFuturePaymentsConfig PaymentsApplyToFuturePaymentsConfig
  duration Number of months or other units, for type \`fixed\`.
  durationType Unit of \`duration\`.
  type Whether the discount applies for good or for a fixed time.
CreateCustomProviders PaymentsCreateCustomProviders
  _id Identifier of the provider.
  description Description of the provider.
  marketplaceAppId Identifier of the app.
  name Display name of the provider.
  supportsSubscriptionSchedule Whether the provider can schedule subscriptions.
payments.connectCustomProvider
  live Keys for real payments.
  test Keys for test payments.
payments.disconnectCustomProvider
  liveMode Whether to disconnect real payments; test payments for \`false\`.
payments.updateCustomProviderCapabilities
  supportsSubscriptionSchedules Whether the provider can schedule subscriptions.
CustomProviderKeys
  apiKey API key; secret.
  publishableKey Publishable key.
invoices
  amountDue Amount that is still to be paid.
  amountPaid Amount that was paid.
  autoPayment How payments are made automatically.
  city City or town.
  dueDate Day on which the payment is due, such as \`2026-12-08\`.
  estimate The estimate.
  estimateId Identifier of the estimate.
  estimateNumber Number of the estimate.
  estimateNumberPrefix Prefix of estimate numbers, such as \`EST-\`.
  estimates The estimates.
  expiryDate Day on which the estimate expires, such as \`2026-12-08\`.
  invoice The invoice.
  invoiceItems Items of the invoice.
  invoiceNumber Number of the invoice.
  invoiceNumberPrefix Prefix of invoice numbers, such as \`INV-\`.
  invoices The invoices.
  issueDate Day on which it is issued, such as \`2026-11-24\`.
  lateFeesConfiguration Fees for late payments.
  logoUrl Address of the logo.
  miscellaneousCharges Further charges, such as processing fees.
  paymentMethods Ways to pay.
  paymentSchedule Installments.
  paymentScheduleConfig Installments of the invoice that follows.
  phoneNo Phone number, such as \`+12015550123\`.
  schedule When it is sent.
  scheduleId Identifier of the schedule.
  schedules The schedules.
  sentFrom Sender of the message.
  sentTo Recipients of the message.
  state State, province or region.
  tax Amount of the taxes.
  termsNotes Terms and notes, as HTML.
  tipsConfiguration Tips that customers can add.
  total Total amount, in the units of \`currency\`.
  userId Identifier of the user who sends it.
  website Address of the website.
invoices.listSchedules.returns invoices.listEstimates.returns invoices.list.returns
  total Total number of matches.
invoices.listTemplates invoices.listSchedules invoices.list
  paymentMode Whether to return live or test items.
  status Status of the items to return.
invoices.listEstimates
  status Status of the estimates to return.
invoices.list
  sortField Name of the field to sort by.
  sortOrder Sort order.
GetTemplate CreateInvoiceTemplate UpdateInvoiceTemplate EstimateTemplates EstimateTemplate
  _id Identifier of the template.
  internal Whether the template is for internal use.
  name Name of the template.
  title Title of the document, such as \`INVOICE\`.
GetSchedule CreateInvoiceSchedule UpdateInvoiceSchedule
  _id Identifier of the schedule.
  compiledTermsNotes Terms and notes, with variables filled in.
  invoices Invoices that the schedule has created.
  name Name of the schedule.
  status Status of the schedule, such as \`draft\` or \`scheduled\`.
  title Title of the invoices, such as \`INVOICE\`.
DefaultInvoice GetInvoice UpdateInvoice CreateInvoice Text2Pay
  _id Identifier of the invoice.
  action Whether to save a draft or to send the invoice.
  description Description of the invoice.
  id Identifier of the invoice.
  includeTermsNote Whether to include the terms and notes.
  items Items of the invoice.
  name Name of the invoice.
  remindersConfiguration Reminders that are sent.
  status Status of the invoice.
  title Title of the invoice, such as \`INVOICE\`.
  totalSummary Amounts before and after tax and discount.
  xeroDetails Data for Xero; not documented.
CreateEstimates UpdateEstimate Estimate
  __v Version number of the database record.
  _id Identifier of the estimate.
  autoInvoice Whether an invoice follows an accepted estimate.
  estimateActionHistory What happened to the estimate.
  estimateStatus Status of the estimate.
  frequencySettings How often the estimate repeats.
  lastVisitedAt When the estimate was last viewed.
  name Name of the estimate.
  sendEstimateDetails How to send the estimate.
  sentBy Who sent the estimate.
  title Title of the estimate, such as \`ESTIMATE\`.
  totalamountInUSD Total amount in US dollars.
  updatedBy Who last changed the estimate.
EstimateTemplate
  __v Version number of the database record.
  updatedBy Who last changed the template.
EstimateTemplates
  sendEstimateDetails How to send the estimate.
BusinessDetails InvoiceSettingsBusinessDetails
  address Address of the business.
  customValues Further values, such as a tax number.
  name Name of the business.
Address InvoicesAddress
  addressLine1 Street and house number.
  addressLine2 Second line of the address.
  countryCode Two-letter ISO 3166 code, such as \`US\`.
ContactDetails
  additionalEmails Further email addresses.
  address Address of the contact.
  companyName Name of the contact's company.
  customFields Values of custom fields.
  email Email address of the contact.
  id Identifier of the contact.
  name Full name of the contact.
AdditionalEmails
  email Email address.
Discount
  type Whether \`value\` is a percentage or a fixed amount.
  validOnProductIds Identifiers of the products that the discount applies to.
  value Discount, as \`type\` says.
InvoiceItem EstimateLineItem
  amount Price of one unit, in the units of \`currency\`.
  description Description of the item.
  isSetupFeeItem Whether the item is a setup fee.
  name Name of the item.
  taxInclusive Whether \`amount\` includes taxes.
  taxes Taxes that apply.
  type Whether the item is paid once or repeatedly.
ItemTax
  _id Identifier of the tax.
  calculation How the tax is calculated: on top of the amount.
  description Description of the tax.
  name Name of the tax.
  rate Rate, in percent.
  taxId Tax number.
TipsConfiguration
  tipsEnabled Whether customers can add tips.
  tipsPercentage Suggested tips, in percent.
LateFeesConfiguration
  enable Whether late fees apply.
  frequency How often the fee is added.
  grace How long after the due date no fee applies.
  maxLateFees Maximum amount of all fees.
  type Whether \`value\` is a percentage or a fixed amount.
  value Fee, as \`type\` says.
LateFeesFrequency LateFeesGrace
  interval Unit of \`intervalCount\`.
  intervalCount Length of the period, in \`interval\`.
LateFeesMaxFees
  type How \`value\` is meant: a fixed amount.
  value Maximum amount.
PaymentMethod
  stripe Settings for payments through Stripe.
StripePaymentMethod
  enableBankDebitOnly Whether only bank debits are possible.
ProcessingFee
  charges Charges that are added.
  collectedMiscellaneousCharges Amount of the charges that were paid.
  paidCharges Charges that were paid.
ProcessingFeePaidCharge
  _id Identifier of the charge.
  amount Amount of the charge.
  charge Rate or amount of the charge.
  name Name of the charge.
Attachments
  id Identifier of the file.
  name Name of the file.
  size Size of the file, in bytes.
  type MIME type of the file.
  url Address of the file.
AutoPaymentDetails
  bacsDirectDebit Account for direct debits in the United Kingdom.
  becsDirectDebit Account for direct debits in Australia.
  cardId Identifier of the card.
  customerId Identifier of the customer at the payment provider.
  enable Whether payments are made automatically.
  paymentMethodId Identifier of the payment method at the payment provider.
  provider Payment provider.
  sepaDirectDebit Account for SEPA direct debits.
  type Kind of payment method, such as \`card\`.
  usBankAccount Bank account in the United States.
USBankAccount SepaDirectDebit BacsDirectDebit BecsDirectDebit
  bank_code Code of the bank.
  bank_name Name of the bank.
  branch_code Code of the branch.
  bsb_number BSB number of the bank.
  last4 Last four digits of the account's number.
  sort_code Sort code of the bank.
SentTo
  email Email addresses of the recipients.
  emailBcc Addresses of the recipients of blind copies.
  emailCc Addresses of the recipients of copies.
  phoneNo Phone numbers of the recipients.
PaymentSchedule
  schedules The installments.
  type Whether installments are percentages or fixed amounts.
GetInvoiceSettings
  customFields Custom fields to show, at most 3.
  customNotification Messages to customers and to the team.
  dueAfterXDays Number of days until payment is due.
  estimatesExpireAfterXDays Number of days until estimates expire.
  estimatesTermsNote Terms and notes on estimates.
  estimatesTitle Title of estimates, at most 40 characters.
  minimumPercentagePartialPayment Minimum of a partial payment, in percent.
  productSettings Settings for items.
  reminderSettings Reminders that are sent.
  senderConfiguration Sender of messages.
  termsNote Terms and notes on invoices.
  title Title of invoices, at most 40 characters.
CustomNotification
  customerAutoPaymentAmountChanged To the customer, when the amount of automatic payments changes.
  customerAutoPaymentFailure To the customer, when an automatic payment fails.
  customerAutoPaymentInfo To the customer, about a coming automatic payment.
  customerAutoPaymentSuccess To the customer, when an automatic payment succeeds.
  customerPaymentFailure To the customer, when a payment fails.
  customerPaymentSuccess To the customer, when a payment succeeds.
  customerSendEstimate To the customer, with an estimate.
  customerSendInvoice To the customer, with an invoice.
  teamAutoPaymentFailure To the team, when an automatic payment fails.
  teamAutoPaymentSkip To the team, when an automatic payment is skipped.
  teamAutoPaymentSuccess To the team, when an automatic payment succeeds.
  teamEstimateAccepted To the team, when an estimate is accepted.
  teamEstimateDeclined To the team, when an estimate is declined.
  teamPaymentFailure To the team, when a payment fails.
  teamPaymentSuccess To the team, when a payment succeeds.
  teamRecurringSendInvoiceFailed To the team, when a recurring invoice cannot be sent.
CustomNotificationItem Reminder
  defaultEmailTemplateId Identifier of the email template that is used by default.
  emailSubject Subject of the email.
  emailTemplate Email template.
  enabled Whether the message is sent.
  fromEmail Email address of the sender.
  fromName Name of the sender.
  smsTemplate SMS template.
Reminder
  endTime End of the time within which reminders are sent.
  intervalType Unit of \`reminderNumber\`.
  maxReminders Maximum number of reminders.
  reminderId Identifier of the reminder.
  reminderInvoiceCondition Whether reminders begin when the invoice is sent or overdue.
  reminderName Name of the reminder.
  reminderNumber Length of the period, in \`intervalType\`.
  reminderTime Whether the reminder is sent before or after.
  startTime Start of the time within which reminders are sent.
InvoiceSettingsSenderConfiguration
  fromEmail Email address of the sender.
  fromName Name of the sender.
InvoiceProductSettings
  descriptionOptional Whether items can do without a description.
  enableImportProductDescription Whether items take the description of the product.
ReminderSettings
  defaultEmailTemplateId Identifier of the email template that is used by default.
  reminders The reminders.
TotalSummary
  discount Amount of the discount.
  subTotal Amount before tax and discount.
RemindersConfiguration
  reminderExecutionDetailsList Reminders that were sent.
  reminderSettings Settings of the reminders.
SendInvoice SendEstimate
  action How to send it.
  autoPayment How the invoice is paid automatically.
  estimateName Name of the estimate.
FrequencySettings
  enabled Whether the estimate repeats.
AutoInvoicing
  directPayments Whether the customer can pay at once.
  enabled Whether an invoice is created.
PaymentScheduleConfig
  dateConfig Days on which installments are due.
  schedules The installments.
  type Whether installments are percentages or fixed amounts.
PaymentScheduleDateConfig
  depositDateType When the deposit is due.
  scheduleDateType When the other installments are due.
invoices.text2Pay.returns
  invoiceUrl Address of the invoice's page.
invoices.send.returns
  emailData Details of the email.
  smsData Details of the SMS.
invoices.setScheduleAutoPayment
  id Identifier of the schedule.
invoices.createEstimateInvoice
  markAsInvoiced Whether the estimate is marked as invoiced.
  version Version of the operation.
`

/** Further headings, and whose fields they explain: models of operations, areas of models. */
export const further: string = `Appointment calendars.createAppointment.returns calendars.updateAppointment.returns
AppointmentCreate calendars.createAppointment
AppointmentUpdate calendars.updateAppointment
BlockSlotCreateRequest calendars.createBlockSlot calendars.updateBlockSlot
BlockedSlotSuccessful calendars.createBlockSlot.returns calendars.updateBlockSlot.returns
CalendarCreate calendars.create
CalendarResource calendars.updateResource.returns
CalendarResourceById calendars.createResource.returns calendars.getResource.returns calendars.listResources.returns
CalendarUpdate calendars.update
CalendarsCalendarNotification calendars.createNotification.returns calendars.getNotification.returns calendars.listNotifications.returns
CompleteFileUpload conversations.completeUpload
ContactCreate contacts.create
ContactSearch contacts.search
ContactUpdate contacts.update
ContactUpsert contacts.upsert
ConversationsInitiateFileUpload conversations.initiateUpload.returns
ConversationsProcessMessage conversations.addInboundMessage.returns conversations.addOutboundMessage.returns
ConversationsSendMessage conversations.sendMessage.returns conversations.sendReviewReply.returns conversations.updateMessageStatus.returns
CreateAssociationReq associations.create
CreateBusiness businesses.create
CreateCalendarNotification calendars.createNotification
CreateCalendarResource calendars.createResource
CreateCoupon payments.createCoupon.returns payments.getCoupon.returns payments.updateCoupon.returns
CreateCouponParams payments.createCoupon
CreateCustomFields customFields.create
CreateCustomProviders payments.createCustomProvider
CreateDtoV3 opportunities.create
CreateEstimates invoices.createEstimate
CreateFulfillment payments.createOrderFulfillment
CreateInvoice invoices.create
CreateInvoiceSchedule invoices.createSchedule
CreateInvoiceTemplate invoices.createTemplate
CreateLocation locations.create
CreateLocationSuccessful locations.create.returns locations.update.returns
CreateOrUpdateServiceBooking calendars.createServiceBooking.returns calendars.updateServiceBooking.returns
CreatePublicServiceBooking calendars.createServiceBooking
CreateSchedule calendars.createSchedule
CreateService calendars.createCatalogService
CreateServiceLocation calendars.createServiceLocation
CreateUser users.create
CreateWhiteLabelIntegrationProvider payments.createWhitelabelProvider
DefaultInvoice invoices.create.returns invoices.delete.returns invoices.update.returns invoices.updateLateFeesConfiguration.returns invoices.void.returns
Estimate invoices.createEstimate.returns invoices.deleteEstimate.returns invoices.sendEstimate.returns invoices.updateEstimate.returns
EstimateTemplate invoices.createEstimateTemplate.returns invoices.deleteEstimateTemplate.returns invoices.previewEstimateTemplate.returns invoices.updateEstimateTemplate.returns
EstimateTemplates invoices.createEstimateTemplate invoices.updateEstimateTemplate
FilterByEmail users.filterByEmail
GetConversationById conversations.get.returns
GetEmailMessage conversations.getEmail.returns
GetInvoice invoices.get.returns
GetInvoiceSettings invoices.getSettings.returns
GetMessage conversations.getMessage.returns
GetMessageTranscription conversations.getTranscription.returns
GetOrder payments.getOrder.returns
GetPostSuccessful associations.create.returns associations.createRelation.returns associations.deleteRelation.returns associations.get.returns associations.getByKey.returns associations.getByObjectKey.returns associations.list.returns associations.listRelations.returns associations.update.returns
GetSchedule invoices.cancelSchedule.returns invoices.createSchedule.returns invoices.getSchedule.returns invoices.scheduleSchedule.returns invoices.setScheduleAutoPayment.returns invoices.updateAndScheduleSchedule.returns invoices.updateSchedule.returns
GetSubscription payments.getSubscription.returns
GetTemplate invoices.createTemplate.returns invoices.getTemplate.returns invoices.updateTemplate.returns invoices.updateTemplateLateFeesConfiguration.returns invoices.updateTemplatePaymentMethodsConfiguration.returns
GetTxn payments.getTransaction.returns
GroupCreate calendars.createGroup
ICustomFieldFolder customFields.createFolder.returns customFields.updateFolder.returns
InitiateFileUpload conversations.initiateUpload
IntegrationProvider payments.createWhitelabelProvider.returns
LocationsCreateCustomFields locations.createCustomField
LocationsUpdateCustomFields locations.updateCustomField
OpportunitySearch opportunities.searchAdvanced
PaymentsCreateCustomProviders payments.connectCustomProvider.returns payments.createCustomProvider.returns payments.getCustomProviderConfig.returns
PostRecordOrderPayment payments.recordOrderPayment
PostSearchSuccessful opportunities.searchAdvanced.returns
ProcessMessage conversations.addInboundMessage
ProcessOutboundMessage conversations.addOutboundMessage
RecordPayment invoices.recordPayment
RecurringTaskCreate locations.createRecurringTask
RecurringTaskUpdate locations.updateRecurringTask
SendEstimate invoices.sendEstimate
SendInvoice invoices.send
SendMessage conversations.sendMessage
ServiceBooking calendars.getServiceBooking.returns
ServiceLocation calendars.createServiceLocation.returns calendars.getServiceLocation.returns calendars.updateServiceLocation.returns
TaskSearchParams locations.searchTasks
Text2Pay invoices.text2Pay
UpdateBusiness businesses.update
UpdateCalendarNotifications calendars.updateNotification
UpdateCalendarResource calendars.updateResource
UpdateConversation conversations.update
UpdateCouponParams payments.updateCoupon
UpdateCustomFields customFields.update
UpdateEstimate invoices.updateEstimate
UpdateInvoice invoices.update
UpdateInvoiceSchedule invoices.updateSchedule
UpdateInvoiceTemplate invoices.updateTemplate
UpdateLocation locations.update
UpdateOpportunityDtoV3 opportunities.update
UpdateService calendars.updateCatalogService
UpdateServiceBooking calendars.updateServiceBooking
UpdateServiceLocation calendars.updateServiceLocation
UpdateUser users.update
UploadFiles conversations.uploadAttachments
UpsertOpportunity opportunities.upsert
UserSubscriptionChange conversations.changeSubscription
UserSuccessful users.create.returns users.get.returns users.update.returns
associations CreateAssociationReq GetPostSuccessful
businesses Business CreateBusiness UpdateBusiness
calendars Calendar CalendarCreate CalendarEvent CalendarResource CalendarResourceById CalendarUpdate CalendarsCalendarEvent CalendarsService CreateOrUpdateServiceBooking CreatePublicServiceBooking CreateSchedule CreateService CreateServiceLocation CreateServiceVariation EventCalendarSchedule Group GroupCreate ScheduleObject Service ServiceBooking ServiceLocation ServiceVariation UpdateService UpdateServiceBooking UpdateServiceLocation UpdateServiceVariation
contacts Contact ContactCreate ContactUpdate ContactUpsert FoundContact
conversations Conversation ConversationCreate ConversationsConversation ConversationsProcessMessage ConversationsSendMessage GetConversationById GetEmailMessage GetMessage ProcessMessage ProcessOutboundMessage SendMessage UpdateConversation
customFields CreateCustomFields ICustomField ICustomFieldFolder UpdateCustomFields
forms FormsSubmissionsSubmissions
invoices Address AutoPaymentDetails BusinessDetails ContactDetails CreateEstimates CreateInvoice CreateInvoiceSchedule CreateInvoiceTemplate DefaultInvoice Estimate EstimateLineItem EstimateTemplate EstimateTemplates FrequencySettings GetInvoice GetInvoiceSettings GetSchedule GetTemplate InvoiceItem InvoiceSettingsBusinessDetails InvoicesAddress RecordPayment SendEstimate SendInvoice Text2Pay TotalSummary UpdateEstimate UpdateInvoice UpdateInvoiceSchedule UpdateInvoiceTemplate
locations CreateLocation CreateLocationSuccessful GetEmailTemplate GetLocation GetLocationById GetSmsTemplate LocationsBusiness LocationsCreateCustomFields LocationsCustomField LocationsUpdateCustomFields UpdateLocation
opportunities CreateDtoV3 PostSearchSuccessful SearchOpportunities StageAggregation UpdateOpportunityDtoV3 UpsertOpportunity
payments AmountSummary Coupon CreateCoupon CreateCouponParams CreateCustomProviders CreateFulfillment CreateWhiteLabelIntegrationProvider DefaultPrice DefaultProduct Fulfillment FulfillmentItems GetOrder GetSubscription GetTxn IntegrationProvider Order OrderSource PaymentsCreateCustomProviders PostRecordOrderPayment Subscription Txn UpdateCouponParams
surveys Submission
users CreateUser Role UpdateUser UserSuccessful UsersUser UsersUser2
`
