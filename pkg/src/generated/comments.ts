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
CreateCalendarNotification calendars.createNotification
CreateCalendarResource calendars.createResource
CreateDtoV3 opportunities.create
CreateLocation locations.create
CreateLocationSuccessful locations.create.returns locations.update.returns
CreateOrUpdateServiceBooking calendars.createServiceBooking.returns calendars.updateServiceBooking.returns
CreatePublicServiceBooking calendars.createServiceBooking
CreateSchedule calendars.createSchedule
CreateService calendars.createCatalogService
CreateServiceLocation calendars.createServiceLocation
GetConversationById conversations.get.returns
GetEmailMessage conversations.getEmail.returns
GetMessage conversations.getMessage.returns
GetMessageTranscription conversations.getTranscription.returns
GroupCreate calendars.createGroup
InitiateFileUpload conversations.initiateUpload
LocationsCreateCustomFields locations.createCustomField
LocationsUpdateCustomFields locations.updateCustomField
OpportunitySearch opportunities.searchAdvanced
PostSearchSuccessful opportunities.searchAdvanced.returns
ProcessMessage conversations.addInboundMessage
ProcessOutboundMessage conversations.addOutboundMessage
RecurringTaskCreate locations.createRecurringTask
RecurringTaskUpdate locations.updateRecurringTask
SendMessage conversations.sendMessage
ServiceBooking calendars.getServiceBooking.returns
ServiceLocation calendars.createServiceLocation.returns calendars.getServiceLocation.returns calendars.updateServiceLocation.returns
Slots calendars.getFreeSlots.returns
TaskSearchParams locations.searchTasks
UpdateCalendarNotifications calendars.updateNotification
UpdateCalendarResource calendars.updateResource
UpdateConversation conversations.update
UpdateLocation locations.update
UpdateOpportunityDtoV3 opportunities.update
UpdateService calendars.updateCatalogService
UpdateServiceBooking calendars.updateServiceBooking
UpdateServiceLocation calendars.updateServiceLocation
UploadFiles conversations.uploadAttachments
UpsertOpportunity opportunities.upsert
UserSubscriptionChange conversations.changeSubscription
calendars Calendar CalendarCreate CalendarEvent CalendarResource CalendarResourceById CalendarUpdate CalendarsCalendarEvent CalendarsService CreateOrUpdateServiceBooking CreatePublicServiceBooking CreateSchedule CreateService CreateServiceLocation CreateServiceVariation EventCalendarSchedule Group GroupCreate ScheduleObject Service ServiceBooking ServiceLocation ServiceVariation UpdateService UpdateServiceBooking UpdateServiceLocation UpdateServiceVariation
contacts Contact ContactCreate ContactUpdate ContactUpsert FoundContact
conversations Conversation ConversationCreate ConversationsConversation ConversationsProcessMessage ConversationsSendMessage GetConversationById GetEmailMessage GetMessage ProcessMessage ProcessOutboundMessage SendMessage UpdateConversation
locations CreateLocation CreateLocationSuccessful GetEmailTemplate GetLocation GetLocationById GetSmsTemplate LocationsBusiness LocationsCreateCustomFields LocationsCustomField LocationsUpdateCustomFields UpdateLocation
opportunities CreateDtoV3 PostSearchSuccessful SearchOpportunities StageAggregation UpdateOpportunityDtoV3 UpsertOpportunity
`
