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
  customFields?: CustomFieldValue[] | { [name: string]: Json }
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
  customFields?: CustomFieldValue[] | { [name: string]: Json }
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
  customFields?: CustomFieldValue[] | { [name: string]: Json }
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

export interface CreateLeadForm {
  type: 'MORE_VOLUME' | 'HIGHER_INTENT'
  name: string
  locationId?: string
  greetingCard?: GreetingCard
  questions: FormQuestion[]
  questionPageHeadline?: string
  privacyPolicyLink: string
  privacyPolicyText?: string
  customDisclaimer?: CustomDisclaimer
  thankYouPage: ThankYouPage
  isDraft?: boolean
  draftFormId?: string
  locale?: string
}

export interface GreetingCard {
  title: string
  style: string
  content: string[]
}

export interface FormQuestion {
  label?: string
  key: string
  type: 'CUSTOM' | 'CITY' | 'COMPANY_NAME' | 'COUNTRY' | 'DATE_OF_BIRTH' | 'EMAIL' | 'FIRST_NAME' | 'FULL_NAME' | 'GENDER' | 'JOB_TITLE' | 'LAST_NAME' | 'MARITAL_STATUS' | 'MILITARY_STATUS' | 'PHONE' | 'POST_CODE' | 'RELATIONSHIP_STATUS' | 'STATE' | 'STREET_ADDRESS' | 'WORK_EMAIL' | 'WORK_PHONE_NUMBER' | 'ZIP' | 'SHORT_ANSWER' | 'MARITIAL_STATUS'
  options?: FormQuestionOption[]
}

export interface FormQuestionOption {
  key: string
  value: string
}

export interface CustomDisclaimer {
  title: string
  body: string
  checkboxes?: CustomDisclaimerCheckbox[]
}

export interface CustomDisclaimerCheckbox {
  is_required?: boolean
  text: string
  key: string
  isRequired?: boolean
}

export interface ThankYouPage {
  title: string
  body: string
  buttonText: string
  buttonType: string
  buttonLink?: string
  businessPhone?: string
  countryCode?: string
}

export interface WelcomeMessageQuestion {
  question: string
  response?: string
}

export interface UpsertConversionPixel {
  locationId?: string
  conversionPixelId?: string
  name?: string
  igUserId?: string
  type: string
}

export interface UpdateCustomAudienceBatch {
  locationId?: string
  csvPath?: string
  operationType: string
  smartlistIds?: string[]
  dynamicAudience?: string
}

export interface UpsertCampaign {
  id?: string
  locationId?: string
  name?: string
  objective?: 'OUTCOME_LEADS' | 'OUTCOME_TRAFFIC' | 'OUTCOME_ENGAGEMENT' | 'OUTCOME_SALES'
  specialAdCategories?: 'EMPLOYMENT' | 'CREDIT' | 'FINANCIAL_PRODUCTS_SERVICES' | 'HOUSING' | 'ISSUES_ELECTIONS_POLITICS' | 'ONLINE_GAMBLING_AND_GAMING' | 'NONE' | ('EMPLOYMENT' | 'CREDIT' | 'FINANCIAL_PRODUCTS_SERVICES' | 'HOUSING' | 'ISSUES_ELECTIONS_POLITICS' | 'ONLINE_GAMBLING_AND_GAMING' | 'NONE')[]
  source?: string
}

export interface UpsertAdset {
  id?: string
  locationId?: string
  name?: string
  pageId?: string
  instagramActorId?: string
  messagingPlatforms?: 'WHATSAPP' | 'MESSENGER' | 'INSTAGRAM_DIRECT' | ('WHATSAPP' | 'MESSENGER' | 'INSTAGRAM_DIRECT')[]
  whatsappNumber?: string
  audience?: FacebookAudience
  budget?: Budget
  conversionLocation?: string
  customEventType?: string
  pixelId?: string
  campaignId: string
}

export interface FacebookAudience {
  geo_locations?: AudienceLocation[]
  locales?: AudienceLocale[]
  placements?: AudiencePlacements
  placementType?: 'auto' | 'manual'
  lookalike?: AudienceCustomAudienceItem[]
  retargeting?: AudienceCustomAudienceItem[]
  interests?: AudienceInterest[]
  age_min?: number
  age_max?: number
  genders?: number[]
  geoLocations?: AdPublishingAudienceLocation[]
  ageMin?: number
  ageMax?: number
}

export interface AudienceLocation {
  key: string
  name: string
  type: 'country' | 'city' | 'region' | 'country_group' | 'geo_market' | 'large_geo_area' | 'medium_geo_area' | 'small_geo_area' | 'subcity' | 'neighborhood' | 'zip' | 'address'
  selectionType: 'include' | 'exclude'
  radius?: number
  radiusUnit?: 'km' | 'mi'
  geometry?: AudienceLocationGeometry
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
  facebook?: string[]
  instagram?: string[]
  messenger?: string[]
}

export interface AudienceCustomAudienceItem {
  id: string
  name: string
}

export interface AudienceInterest {
  id: string
  name: string
  type?: string
}

export interface AdPublishingAudienceLocation {
  key: string
  name: string
  type: 'country' | 'city' | 'region' | 'country_group' | 'geo_market' | 'large_geo_area' | 'medium_geo_area' | 'small_geo_area' | 'subcity' | 'neighborhood' | 'zip' | 'address'
  selectionType: 'include' | 'exclude'
  radius?: number
  radiusUnit?: 'km' | 'mi'
  geometry?: AdPublishingAudienceLocationGeometry
}

export interface AdPublishingAudienceLocationGeometry {
  location: { [name: string]: Json }
  locationType: string
}

export interface Budget {
  budgetType: 'DAILY' | 'LIFETIME'
  amount: number
  scheduleStartDate?: string
  scheduleEndDate?: string
}

export interface UpsertAd {
  id?: string
  locationId?: string
  name?: string
  primaryText?: string
  headline?: string
  description?: string
  imageUrl?: string
  mediaType?: 'SINGLE' | 'CAROUSEL'
  media?: Media[]
  multiAdvertiserAds?: boolean
  campaignId: string
  adsetId: string
  cta?: string
  conversationFormId?: string
  destinationLink?: string
  destinationFormId?: string
}

export interface Media {
  src: string
  thumbnailUrl?: string
  selectedPoster?: number
  type: 'image' | 'video'
  name?: string
  headline?: string
  description?: string
  link?: string
}

export interface UpsertConversion {
  locationId?: string
  conversionId?: string
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
  callConversionAction?: string
  adScheduleTargets?: AdScheduleTarget[]
  resourceName?: string
}

export interface AdScheduleTarget {
  startMinute: 'ZERO' | 'FIFTEEN' | 'THIRTY' | 'FORTY_FIVE'
  endMinute: 'ZERO' | 'FIFTEEN' | 'THIRTY' | 'FORTY_FIVE'
  dayOfWeek: 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'
  startHour: number
  endHour: number
}

export interface SitelinkAsset {
  resourceName?: string
  linkText: string
  finalUrls: string
  description1?: string
  description2?: string
  startDate?: string
  endDate?: string
  adScheduleTargets?: AdScheduleTarget[]
}

export interface LeadFormAsset {
  resourceName?: string
  headline: string
  description: string
  businessName: string
  privacyPolicyUrl: string
  fields: LeadFormField[]
  callToActionType: 'LEARN_MORE' | 'GET_QUOTE' | 'APPLY_NOW' | 'SIGN_UP' | 'CONTACT_US' | 'SUBSCRIBE' | 'DOWNLOAD' | 'BOOK_NOW' | 'GET_OFFER' | 'REGISTER' | 'GET_INFO' | 'REQUEST_DEMO' | 'JOIN_NOW' | 'GET_STARTED' | 'VISIT_SITE'
  callToActionDescription?: string
  backgroundImageAsset?: string
  desiredIntent?: 'LOW_INTENT' | 'HIGH_INTENT'
  customQuestionFields?: CustomQuestionField[]
  postSubmitHeadline?: string
  postSubmitDescription?: string
  postSubmitCallToActionType?: 'VISIT_SITE' | 'DOWNLOAD' | 'LEARN_MORE' | 'SHOP_NOW'
  finalUrls?: string
}

export interface LeadFormField {
  inputType: string
  singleChoiceAnswers?: string[]
}

export interface CustomQuestionField {
  customQuestionText: string
  singleChoiceAnswers: string[]
}

export interface UpsertSegment {
  name: string
  description?: string
  members?: Member[]
  status?: string
  type?: string
  id?: string
  membershipStatus?: string
  ruleBasedUserList?: RuleBasedUserList
  membershipLifeSpan?: number
  seedUserListIds?: string[]
  countryCodes?: string[]
  expansionLevel?: 'BALANCED' | 'BROAD' | 'NARROW'
}

export interface Member {
  memberType: 'KEYWORD' | 'URL' | 'APP'
  keyword?: string
  url?: string
  app?: string
}

export interface RuleBasedUserList {
  prepopulationStatus?: 'REQUESTED'
  flexibleRuleUserList: FlexibleRuleUserList
}

export interface FlexibleRuleUserList {
  inclusiveRuleOperator?: string
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
  locationId?: string
  smartListIds?: string[]
  csvPath?: string
  userListId?: string
  isDynamic?: boolean
}

export interface UpsertAudience {
  locationId?: string
  resourceName?: string
  name: string
  dimensions?: AudienceDimension
  exclusionDimension?: AudienceDimension
}

export interface AudienceDimension {
  isAgeUnknown?: boolean
  ageRanges?: string[]
  genders?: string[]
  parentalStatuses?: string[]
  audienceSegments?: AudienceSegments
}

export interface AudienceSegments {
  customAudiences?: string[]
  userLists?: string[]
  userInterests?: string[]
}

export interface Campaign {
  id?: string
  name: string
  locationId?: string
  advertisingChannelType: 'SEARCH' | 'DISCOVERY' | 'DISPLAY' | 'HOTEL' | 'LOCAL' | 'MULTI_CHANNEL' | 'PERFORMANCE_MAX' | 'DEMAND_GEN'
  advertisingChannelSubType?: 'DEMAND_GEN'
  goalType?: 'WEBSITE_TRAFFIC' | 'LEAD'
  budget?: GoogleBudget
  audience?: GoogleCampaignAudience
  networkSettings?: GoogleNetworkSettings
  biddingStrategy?: GoogleBiddingStrategy
  assets?: GoogleAssets
  isEuPoliticalAds?: boolean
  adGroups?: GoogleAdGroup[]
  campaignGoal?: GoogleCampaignGoal
  adSchedule?: GoogleAdSchedule[]
  publishingStatus?: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'PUBLISHING' | 'FAILED' | 'IN_REVIEW' | 'PAUSED' | 'ARCHIVED' | 'WITH_ISSUES' | 'REJECTED'
  googleAdAccountId?: string
  unpublishedChanges?: boolean
  maximumCpc?: number
  googleCampaignId?: string
  source?: string
  advancedOptions?: { [name: string]: Json }
}

export interface GoogleBudget {
  budgetType?: 'DAILY' | 'LIFETIME'
  amount?: number
  scheduleStartDate?: string
  scheduleEndDate?: string
}

export interface GoogleCampaignAudience {
  geo_locations?: GoogleGeoLocation[]
  locales?: GoogleLocale[]
  gender?: GoogleDemographicTarget[]
  ageRange?: GoogleDemographicTarget[]
  segments?: GoogleSegmentTarget[]
  targetInterests?: GoogleTargetInterests
  geoLocations?: AdPublishingGoogleGeoLocation[]
}

export interface GoogleGeoLocation {
  key?: string
  id?: string
  name?: string
  country_name?: string
  type?: string
  radius?: number
  radiusUnit?: 'km' | 'mi'
  selectionType?: 'include' | 'exclude'
  resourceName?: string
  place_id?: string
  formatted_address?: string
  geometry?: GeoGeometry
  address_components?: GeoAddressComponent[]
}

export interface GeoGeometry {
  location?: GeoLatLng
  location_type?: string
  viewport?: GeoViewport
}

export interface GeoLatLng {
  lat?: number
  lng?: number
}

export interface GeoViewport {
  northeast?: GeoLatLng
  southwest?: GeoLatLng
}

export interface GeoAddressComponent {
  long_name?: string
  short_name?: string
  types?: string[]
}

export interface GoogleLocale {
  name?: string
  key?: string
  id?: string
  resourceName?: string
}

export interface GoogleDemographicTarget {
  enum: string
  negative: boolean
}

export interface GoogleSegmentTarget {
  type: string
  id: string
}

export interface GoogleTargetInterests {
  affinity?: string[]
  inMarket?: string[]
}

export interface AdPublishingGoogleGeoLocation {
  key?: string
  id?: string
  name?: string
  countryName?: string
  type?: string
  radius?: number
  radiusUnit?: 'km' | 'mi'
  selectionType?: 'include' | 'exclude'
  resourceName?: string
  placeId?: string
  formattedAddress?: string
  geometry?: AdPublishingGeoGeometry
  addressComponents?: AdPublishingGeoAddressComponent[]
}

export interface AdPublishingGeoGeometry {
  location?: GeoLatLng
  locationType?: string
  viewport?: GeoViewport
}

export interface AdPublishingGeoAddressComponent {
  longName?: string
  shortName?: string
  types?: string[]
}

export interface GoogleNetworkSettings {
  targetSearchNetwork: boolean
  targetContentNetwork: boolean
}

export interface GoogleBiddingStrategy {
  type?: string
  value?: number
}

export interface GoogleAssets {
  calls?: string[]
  sitelinks?: string[]
  leadForm?: string
  images?: GoogleAssetImage[]
  businessLogo?: GoogleAssetImage
}

export interface GoogleAssetImage {
  url: string
  resourceName?: string
  name?: string
  error?: string
}

export interface GoogleAdGroup {
  id?: string
  adGroupId?: string
  name?: string
  adCampaignId?: string
  adContent?: GoogleAdContent[]
  keywords?: GoogleKeywords
  publishingStatus?: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'PUBLISHING' | 'FAILED' | 'IN_REVIEW' | 'PAUSED' | 'ARCHIVED' | 'WITH_ISSUES' | 'REJECTED'
  adGroupError?: string
  googleAdGroupId?: string
  customChannels?: boolean
  selectedChannels?: ('GMAIL' | 'YOUTUBE_IN_STREAM' | 'YOUTUBE_SHORTS' | 'YOUTUBE_IN_FEED' | 'DISCOVER' | 'DISPLAY')[]
  googleAudienceId?: string
  audience?: GoogleAdGroupAudience
}

export interface GoogleAdContent {
  id?: string
  name?: string
  mediaType?: 'IMAGE' | 'VIDEO' | 'CAROUSEL'
  headlines?: string[]
  longHeadlines?: string[]
  descriptions?: string[]
  finalUrl?: string
  path1?: string
  path2?: string
  isDeleted?: boolean
  adError?: string
  publishingStatus?: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'PUBLISHING' | 'FAILED' | 'IN_REVIEW' | 'PAUSED' | 'ARCHIVED' | 'WITH_ISSUES' | 'REJECTED'
  adId?: string
  adCampaignId?: string
  adGroupId?: string
  googleAdId?: string
  media?: GoogleMedia[]
  callToActionLabel?: 'AUTOMATED' | 'LEARN_MORE' | 'GET_QUOTE' | 'APPLY_NOW' | 'SIGN_UP' | 'CONTACT_US' | 'SUBSCRIBE' | 'DOWNLOAD' | 'BOOK_NOW' | 'SHOP_NOW' | 'BUY_NOW' | 'DONATE_NOW' | 'ORDER_NOW' | 'PLAY_NOW' | 'SEE_MORE'
  businessName?: string
  youtubeVideoLinks?: GoogleYouTubeVideoLink[]
  carouselCards?: GoogleCarouselCard[]
  placements?: ('GMAIL' | 'YOUTUBE_IN_STREAM' | 'YOUTUBE_SHORTS' | 'YOUTUBE_IN_FEED' | 'DISCOVER' | 'DISPLAY')[]
  customChannels?: boolean
}

export interface GoogleMedia {
  type?: 'IMAGE'
  src?: string
  isLogo?: boolean
  error?: string
  url?: string
  imageType?: string
}

export interface GoogleYouTubeVideoLink {
  youtubeVideoId: string
}

export interface GoogleCarouselCard {
  headline?: string
  finalUrl?: string
  callToActionLabel?: string
  media?: GoogleMedia[]
}

export interface GoogleKeywords {
  positives?: GoogleKeywordItem[]
  negatives?: GoogleKeywordItem[]
}

export interface GoogleKeywordItem {
  keyword: string
  matchType: string
}

export interface GoogleAdGroupAudience {
  geo_locations?: GoogleGeoLocation[]
  locales?: GoogleLocale[]
  geoLocations?: AdPublishingGoogleGeoLocation[]
}

export interface GoogleCampaignGoal {
  type: 'CONVERSIONS' | 'CLICK' | 'YOUTUBE_ENGAGEMENT'
  value?: string
  isCustomConversionGoal?: boolean
}

export interface GoogleAdSchedule {
  dayOfWeek: 'FRIDAY' | 'MONDAY' | 'SATURDAY' | 'SUNDAY' | 'THURSDAY' | 'TUESDAY' | 'UNKNOWN' | 'UNSPECIFIED' | 'WEDNESDAY' | 'ALL_DAYS' | 'MONDAY_TO_FRIDAY' | 'SATURDAY_AND_SUNDAY'
  from: string
  to: string
}

export interface CreateLinkedinIntegration {
  locationId?: string
  adAccountId: string
  adAccountName: string
  currencyCode: string
  organizationId: string
}

export interface AdCampaignGroupData {
  id?: string
  locationId?: string
  budget?: GoogleBudget
  adCampaigns?: AdCampaign[]
  adBudgetOptimization?: 'MAXIMUM_DELIVERY' | 'COST_CAP'
  objectiveType?: 'LEAD_GENERATION' | 'WEBSITE_VISIT'
  name?: string
  adCampaignGroupId?: string
  publishingStatus?: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'PUBLISHING' | 'FAILED' | 'IN_REVIEW' | 'PAUSED' | 'ARCHIVED' | 'WITH_ISSUES' | 'REJECTED'
  linkedInAdAccountId?: string
  unpublishedChanges?: boolean
  meta?: { [name: string]: Json }
  linkedInError?: string
}

export interface AdCampaign {
  id?: string
  locale?: Locale
  name?: string
  publishingStatus?: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'PUBLISHING' | 'FAILED' | 'IN_REVIEW' | 'PAUSED' | 'ARCHIVED' | 'WITH_ISSUES' | 'REJECTED'
  mediaType?: 'STANDARD_UPDATE' | 'SINGLE_VIDEO' | 'CAROUSEL'
  audience?: Audience
  unitCost?: UnitCost
  campaignType?: string
  adCampaignGroupId?: string
  adCampaignId?: string
  ads?: LinkedInAd[]
  linkedInError?: string
  meta?: { [name: string]: Json }
}

export interface Locale {
  country: string
  language: string
}

export interface Audience {
  geo_locations?: GeoLocation[]
  targetAudience?: TargetAudience
  geoLocations?: GeoLocation[]
}

export interface GeoLocation {
  name: string
  urn: string
  facetUrn: string
  selectionType: 'include' | 'exclude'
}

export interface TargetAudience {
  include?: SelectedAttribute[][]
  exclude?: SelectedAttribute[][]
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
  id?: string
  name?: string
  introductoryText?: string
  destinationUrl?: string
  callToActionLabel?: string
  destinationFormId?: string
  contentReferenceString?: string
  media?: LinkedInMedia[]
  adCampaignId?: string
  adId?: string
  headline?: string
  publishingStatus?: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'PUBLISHING' | 'FAILED' | 'IN_REVIEW' | 'PAUSED' | 'ARCHIVED' | 'WITH_ISSUES' | 'REJECTED'
  adCampaignGroupId?: string
  description?: string
  meta?: { [name: string]: Json }
  linkedInError?: string
}

export interface LinkedInMedia {
  type?: 'video' | 'image'
  src?: string
  frames?: string[]
  selectedPoster?: number
  thumbnailUrl?: string
  name?: string
  headline?: string
  destinationUrl?: string
  fileSizeBytes?: number
}

export interface LinkedInCreateLeadForm {
  owner: SponsoredAccountOwner
  creationLocale: Locale
  name: string
  state: 'PUBLISHED'
  content: LeadFormContent
  hiddenFields?: HiddenField[]
}

export interface SponsoredAccountOwner {
  sponsoredAccount: string
}

export interface LeadFormContent {
  questions: LeadFormQuestion[]
  description?: LocalizedString
  headline: LocalizedString
  postSubmissionInfo: PostSubmissionInfo
  legalInfo: LegalInfo
}

export interface LeadFormQuestion {
  question: LocalizedString
  name: string
  questionDetails: QuestionDetails
  predefinedField?: string
}

export interface LocalizedString {
  localized: { [name: string]: Json }
}

export interface QuestionDetails {
  textQuestionDetails?: { [name: string]: Json }
  multipleChoiceQuestionDetails?: MultipleChoiceQuestionDetails
}

export interface MultipleChoiceQuestionDetails {
  options: MultipleChoiceOption[]
}

export interface MultipleChoiceOption {
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
  legalDisclaimer?: LocalizedString
}

export interface Consent {
  checkRequired: boolean
  id: number
  consent: LocalizedString
}

export interface HiddenField {
  name: string
  value: string
}

export interface PublishingProgress {
  campaignId: string
  publishingStatus: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'PUBLISHING' | 'FAILED' | 'IN_REVIEW' | 'PAUSED' | 'ARCHIVED' | 'WITH_ISSUES' | 'REJECTED'
  total: number
  processed: number
  isComplete: boolean
  hasFailed: boolean
}

export interface OAuthAffiliateListItem {
  _id: string
  firstName?: string
  lastName?: string
  phone?: string
  deleted?: boolean
  locationId?: string
  active?: boolean
  address?: string
  avatar?: string
  createdAt?: string
  createdBy?: { [name: string]: Json }
  facebookUrl?: string
  instagramUrl?: string
  linkedInUrl?: string
  twitterUrl?: string
  youtubeUrl?: string
  websiteUrl?: string
  contactId?: string
  campaignIds?: string[]
  vatId?: string
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
  _id: string
  locationId?: string
  affiliateId: string
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
  deleted?: boolean
  isMigrated?: boolean
  createdAt?: string
  updatedAt?: string
  campaign?: string
  affiliateName?: string
  affiliateEmail?: string
  payoutMethod?: string
  affiliate?: OAuthAffiliateListItem
}

export interface CommissionListItem {
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
  createdAt?: string
  eventId?: string
  campaign?: CommissionCampaign
  affiliate?: CommissionAffiliate
  dueAt?: string
  liveMode?: boolean
  tier?: number
}

export interface CommissionCustomer {
  _id?: string
  firstName?: string
  lastName?: string
  email?: string
  type?: string
}

export interface CommissionCampaign {
  id?: string
  name?: string
  liveMode?: boolean
}

export interface CommissionAffiliate {
  _id?: string
  name?: string
  email?: string
}

export interface GetPublishedAgents {
  success: boolean
  message: string
  agents: GetPublishedAgentsAgent[]
  pagination: GetPublishedAgentsPagination
}

export interface GetPublishedAgentsAgent {
  agentId?: string
  name?: string
  description?: string
  locationId?: string
  status?: string
  createdAt?: string
  updatedAt?: string
}

export interface GetPublishedAgentsPagination {
  total?: number
  limit?: number
  offset?: number
  hasMore?: boolean
}

export interface CreatePublicAgent {
  locationId?: string
  name?: string
  description?: string
  agencyId?: string
  authorId?: string
  authorName?: string
  authorEmail?: string
  status: 'active' | 'inactive' | 'archived'
  version: { [name: string]: Json }
  nodes?: string[]
  edges?: string[]
}

export interface AgentStudioCreatePublicAgent {
  success: boolean
  message: string
  agent: { [name: string]: Json }
  versions: Json[]
}

export interface UpdatePublicAgentVersion {
  locationId?: string
  versionName?: string
  description?: string
  nodes?: { [name: string]: Json }[]
  edges?: { [name: string]: Json }[]
  globalVariables?: { [name: string]: Json }[]
  inputVariables?: { [name: string]: Json }[]
  runtimeVariables?: { [name: string]: Json }[]
  globalConfig?: { [name: string]: Json }
  userId?: string
  userName?: string
}

export interface GetAgentById {
  success: boolean
  message: string
  agent: { [name: string]: Json }
  traceId?: string
}

export interface ExecutePublicAgent {
  message: string
  executionId?: string
  inputVariables?: { [name: string]: Json }
  versionId?: string
  attachments?: PublicAttachment[]
  locationId?: string
  contactId?: string
}

export interface PublicAttachment {
  type: string
  imageUrl: string
}

export interface AgentStudioExecutePublicAgent {
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
  locationId?: string
  id: string
  key: string
  firstObjectLabel: { [name: string]: Json }
  firstObjectKey: { [name: string]: Json }
  secondObjectLabel: { [name: string]: Json }
  secondObjectKey: { [name: string]: Json }
  associationType: { [name: string]: Json }
}

export interface CreateAssociationReq {
  locationId?: string
  key: string
  firstObjectLabel: string
  firstObjectKey: string
  secondObjectLabel: string
  secondObjectKey: string
}

export interface UpdateBlogPostParams {
  title: string
  locationId?: string
  blogId: string
  imageUrl: string
  description: string
  rawHTML: string
  status: 'DRAFT' | 'PUBLISHED' | 'SCHEDULED' | 'ARCHIVED'
  imageAltText: string
  categories: string[]
  tags?: string[]
  author: string
  urlSlug: string
  canonicalLink?: string
  publishedAt: string
  wordCount?: number
}

export interface BlogPost {
  categories: string[]
  tags?: string[]
  archived: boolean
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
  updatedAt: string
}

export interface CreateBlogPostParams {
  title: string
  locationId?: string
  blogId: string
  imageUrl: string
  description: string
  rawHTML: string
  status: 'DRAFT' | 'PUBLISHED' | 'SCHEDULED' | 'ARCHIVED'
  imageAltText: string
  categories: string[]
  tags?: string[]
  author: string
  urlSlug: string
  canonicalLink?: string
  publishedAt: string
}

export interface Author {
  _id: string
  name: string
  locationId?: string
  updatedAt: string
  canonicalLink: string
}

export interface Category {
  _id: string
  label?: string
  locationId?: string
  updatedAt: string
  canonicalLink: string
  urlSlug: string
}

export interface Blog {
  _id: string
  name: string
}

export interface BrandBoardListItem {
  _id: string
  name: string
  updatedAt: string
  default?: boolean
  meta?: MetaData
}

export interface MetaData {
  updatedBy?: string
  lastAction?: string
  sourceId?: string
  sourceType?: 'template' | 'blank' | 'snapshot' | 'url'
}

export interface GetBrandBoardSuccess {
  _id: string
  locationId?: string
  name: string
  logos?: Logo[]
  colors?: Color[]
  fonts?: Font[]
  default: boolean
  deleted: boolean
  parentId?: string
  folderId?: string
  originId?: string
  meta?: MetaData
  createdAt?: string
  updatedAt?: string
  missingAssets?: MissingAssets
}

export interface Logo {
  id?: string
  url: string
  label: string
  path: string
}

export interface Color {
  id?: string
  hexa: string
  rgba: string
  hex: string
  rgb: string
  label: string
}

export interface Font {
  id?: string
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
  name?: string
  logos?: Logo[]
  colors?: Color[]
  fonts?: Font[]
  default?: boolean
  parentId?: string
}

export interface CreateBrandBoardParam {
  locationId?: string
  name: string
  logos?: Logo[]
  colors?: Color[]
  fonts?: Font[]
  default?: boolean
  brandBoardId?: string
  parentId?: string
  type?: 'template' | 'blank' | 'snapshot' | 'url'
  url?: string
}

export interface BrandVoicePublicV1 {
  id: string
  name: string
  isDefault: boolean
  createdAt: string
  updatedAt: string
}

export interface CreateBrandVoicePublicV1 {
  name?: string
  type: 'manual' | 'url' | 'description'
  url?: string
  description?: string
  answers?: BrandVoiceAnswers
}

export interface BrandVoiceAnswers {
  brandName: string
  toneOfVoice: string
  targetAudience: string
  customerPainPoints: string
  businessType?: string
  companyWebsite?: string
  companyEmail?: string
  companyAddress?: string
  phone?: { [name: string]: Json }
  businessHours?: string
  brandPromise?: string
  brandValues?: string
  brandPurpose?: string
  competitiveAdvantage?: string
  risksOfInaction?: string
  uniqueSellingProposition?: string
  callToAction?: string
}

export interface BrandBoardsCreateBrandVoicePublicV1 {
  id: string
  name: string
  isDefault: boolean
  createdAt: string
  updatedAt: string
  locationId?: string
  deleted: boolean
  answers?: BrandVoiceAnswersPublicV1
  traceId?: string
}

export interface BrandVoiceAnswersPublicV1 {
  brandName?: string
  toneOfVoice?: string
  targetAudience?: string
  customerPainPoints?: string
  businessType?: string
  companyWebsite?: string
  companyEmail?: string
  companyAddress?: string
  phone?: { [name: string]: Json }
  businessHours?: string
  brandPromise?: string
  brandValues?: string
  brandPurpose?: string
  competitiveAdvantage?: string
  risksOfInaction?: string
  uniqueSellingProposition?: string
  callToAction?: string
}

export interface Business {
  id: string
  name: string
  phone?: string
  email?: string
  website?: string
  address?: string
  city?: string
  description?: string
  state?: string
  postalCode?: string
  country?: string
  updatedBy?: { [name: string]: Json }
  locationId?: string
  createdBy?: { [name: string]: Json }
  createdAt?: string
  updatedAt?: string
}

export interface UpdateBusiness {
  name?: string
  phone?: string
  email?: string
  postalCode?: string
  website?: string
  address?: string
  state?: string
  city?: string
  country?: string
  description?: string
}

export interface CreateBusiness {
  name: string
  locationId?: string
  phone?: string
  email?: string
  website?: string
  address?: string
  city?: string
  postalCode?: string
  state?: string
  country?: string
  description?: string
}

export interface Group {
  locationId?: string
  name: string
  description: string
  slug: string
  isActive?: boolean
  id?: string
}

export interface GroupCreate {
  locationId?: string
  name: string
  description: string
  slug: string
  isActive?: boolean
}

export interface CalendarsCalendarEvent {
  id: string
  address?: string
  title: string
  calendarId: string
  locationId?: string
  contactId: string
  groupId: string
  appointmentStatus: string
  assignedUserId: string
  users: string[]
  notes?: string
  description?: string
  isRecurring?: boolean
  rrule?: string
  startTime: { [name: string]: Json }
  endTime: { [name: string]: Json }
  dateAdded: { [name: string]: Json }
  dateUpdated: { [name: string]: Json }
  assignedResources?: string[]
  createdBy?: CreatedOrUpdatedBy
  masterEventId?: string
  deleted?: boolean
}

export interface CreatedOrUpdatedBy {
  userId?: string
  source: string
}

export interface BlockSlotCreateRequest {
  title?: string
  calendarId: string
  assignedUserId?: string
  locationId?: string
  startTime?: string
  endTime?: string
}

export interface BlockedSlotSuccessful {
  id: string
  locationId?: string
  title: string
  startTime: { [name: string]: Json }
  endTime: { [name: string]: Json }
  calendarId?: string
  assignedUserId?: string
}

export interface Slots {
  slots: string[]
}

export interface Calendar {
  isActive?: boolean
  notifications?: CalendarNotification[]
  locationId?: string
  groupId?: string
  teamMembers?: TeamMember[]
  eventType?: 'RoundRobin_OptimizeForAvailability' | 'RoundRobin_OptimizeForEqualDistribution'
  name: string
  description?: string
  slug?: string
  widgetSlug?: string
  calendarType?: 'round_robin' | 'event' | 'class_booking' | 'collective' | 'service_booking' | 'personal'
  widgetType?: 'default' | 'classic'
  eventTitle?: string
  eventColor?: string
  locationConfigurations?: LocationConfiguration[]
  slotDuration?: number
  slotDurationUnit?: 'mins' | 'hours'
  slotInterval?: number
  slotIntervalUnit?: 'mins' | 'hours'
  slotBuffer?: number
  slotBufferUnit?: 'mins' | 'hours'
  preBuffer?: number
  preBufferUnit?: 'mins' | 'hours'
  appoinmentPerSlot?: number
  appoinmentPerDay?: number
  allowBookingAfter?: number
  allowBookingAfterUnit?: 'hours' | 'days' | 'weeks' | 'months' | 'mins'
  allowBookingFor?: number
  allowBookingForUnit?: 'days' | 'weeks' | 'months'
  openHours?: OpenHour[]
  enableRecurring?: boolean
  recurring?: Recurring
  formId?: string
  stickyContact?: boolean
  isLivePaymentMode?: boolean
  autoConfirm?: boolean
  shouldSendAlertEmailsToAssignedMember?: boolean
  alertEmail?: string
  googleInvitationEmails?: boolean
  allowReschedule?: boolean
  allowCancellation?: boolean
  shouldAssignContactToTeamMember?: boolean
  shouldSkipAssigningContactForExisting?: boolean
  notes?: string
  pixelId?: string
  formSubmitType?: 'RedirectURL' | 'ThankYouMessage'
  formSubmitRedirectURL?: string
  formSubmitThanksMessage?: string
  availabilityType?: 0 | 1
  availabilities?: Availability[]
  guestType?: 'count_only' | 'collect_detail'
  consentLabel?: string
  calendarCoverImage?: string
  lookBusyConfig?: LookBusyConfiguration
  id: string
}

export interface CalendarNotification {
  type?: 'email'
  shouldSendToContact: boolean
  shouldSendToGuest: boolean
  shouldSendToUser: boolean
  shouldSendToSelectedUsers: boolean
  selectedUsers: string
}

export interface TeamMember {
  userId: string
  priority?: 0 | 0.5 | 1
  isPrimary?: boolean
  locationConfigurations?: LocationConfiguration[]
}

export interface LocationConfiguration {
  kind: 'custom' | 'zoom_conference' | 'google_conference' | 'inbound_call' | 'outbound_call' | 'physical' | 'booker' | 'ms_teams_conference'
  location?: string
  meetingId?: string
}

export interface OpenHour {
  daysOfTheWeek: number[]
  hours: Hour[]
}

export interface Hour {
  openHour: number
  openMinute: number
  closeHour: number
  closeMinute: number
}

export interface Recurring {
  freq?: 'DAILY' | 'WEEKLY' | 'MONTHLY'
  count?: number
  bookingOption?: 'skip' | 'continue' | 'book_next'
  bookingOverlapDefaultStatus?: 'confirmed' | 'new'
}

export interface Availability {
  date: string
  hours: Hour[]
  deleted?: boolean
}

export interface LookBusyConfiguration {
  enabled: boolean
  LookBusyPercentage: number
}

export interface CalendarUpdate {
  notifications?: CalendarNotification[]
  groupId?: string
  teamMembers?: CalendarsTeamMember[]
  eventType?: 'RoundRobin_OptimizeForAvailability' | 'RoundRobin_OptimizeForEqualDistribution'
  name?: string
  description?: string
  slug?: string
  widgetSlug?: string
  widgetType?: 'default' | 'classic'
  eventTitle?: string
  eventColor?: string
  locationConfigurations?: CalendarsLocationConfiguration[]
  slotDuration?: number
  slotDurationUnit?: 'mins' | 'hours'
  preBufferUnit?: 'mins' | 'hours'
  slotInterval?: number
  slotIntervalUnit?: 'mins' | 'hours'
  slotBuffer?: number
  preBuffer?: number
  appoinmentPerSlot?: number
  appoinmentPerDay?: number
  allowBookingAfter?: number
  allowBookingAfterUnit?: 'hours' | 'days' | 'weeks' | 'months' | 'mins'
  allowBookingFor?: number
  allowBookingForUnit?: 'days' | 'weeks' | 'months'
  openHours?: OpenHour[]
  enableRecurring?: boolean
  recurring?: Recurring
  formId?: string
  stickyContact?: boolean
  isLivePaymentMode?: boolean
  autoConfirm?: boolean
  shouldSendAlertEmailsToAssignedMember?: boolean
  alertEmail?: string
  googleInvitationEmails?: boolean
  allowReschedule?: boolean
  allowCancellation?: boolean
  shouldAssignContactToTeamMember?: boolean
  shouldSkipAssigningContactForExisting?: boolean
  notes?: string
  pixelId?: string
  formSubmitType?: 'RedirectURL' | 'ThankYouMessage'
  formSubmitRedirectURL?: string
  formSubmitThanksMessage?: string
  availabilityType?: 0 | 1
  availabilities?: UpdateAvailability[]
  guestType?: 'count_only' | 'collect_detail'
  consentLabel?: string
  calendarCoverImage?: string
  lookBusyConfig?: LookBusyConfiguration
  isActive?: boolean
}

export interface CalendarsTeamMember {
  userId: string
  priority?: 0 | 0.5 | 1
  isPrimary?: boolean
  locationConfigurations?: CalendarsLocationConfiguration[]
}

export interface CalendarsLocationConfiguration {
  kind: 'custom' | 'zoom_conference' | 'google_conference' | 'inbound_call' | 'outbound_call' | 'physical' | 'booker' | 'ms_teams_conference'
  location?: string
}

export interface UpdateAvailability {
  date: string
  hours: Hour[]
  deleted?: boolean
  id?: string
}

export interface GetNote {
  id?: string
  body?: string
  userId?: string
  dateAdded?: string
  contactId?: string
  createdBy?: NoteCreatedBy
}

export interface NoteCreatedBy {
  id?: string
  name?: string
}

export interface CalendarResourceById {
  locationId?: string
  name: string
  resourceType: 'equipments' | 'rooms'
  isActive: boolean
  description?: string
  quantity?: number
  outOfService?: number
  capacity?: number
  calendarIds: string[]
}

export interface UpdateCalendarResource {
  locationId?: string
  name?: string
  description?: string
  quantity?: number
  outOfService?: number
  capacity?: number
  calendarIds?: string[]
  isActive?: boolean
}

export interface CalendarResource {
  locationId?: string
  name: string
  resourceType: 'equipments' | 'rooms'
  isActive: boolean
  description?: string
  quantity?: number
  outOfService?: number
  capacity?: number
}

export interface CreateCalendarResource {
  locationId?: string
  name: string
  description: string
  quantity: number
  outOfService: number
  capacity: number
  calendarIds: string[]
}

export interface CalendarsCalendarNotification {
  _id?: string
  receiverType?: 'contact' | 'guest' | 'assignedUser' | 'emails' | 'phoneNumbers' | 'business'
  additionalEmailIds?: string[]
  additionalPhoneNumbers?: string[]
  channel?: 'email' | 'inApp' | 'sms' | 'whatsapp'
  notificationType?: 'booked' | 'confirmation' | 'cancellation' | 'reminder' | 'followup' | 'reschedule'
  isActive?: boolean
  additionalWhatsappNumbers?: string[]
  templateId?: string
  body?: string
  subject?: string
  afterTime?: Schedules[]
  beforeTime?: Schedules[]
  selectedUsers?: string[]
  deleted?: boolean
}

export interface Schedules {
  timeOffset?: number
  unit?: string
}

export interface CreateCalendarNotification {
  receiverType: 'contact' | 'guest' | 'assignedUser' | 'emails' | 'phoneNumbers' | 'business'
  channel: 'email' | 'inApp' | 'sms' | 'whatsapp'
  notificationType: 'booked' | 'confirmation' | 'cancellation' | 'reminder' | 'followup' | 'reschedule'
  isActive?: boolean
  templateId?: string
  body?: string
  subject?: string
  afterTime?: Schedules[]
  beforeTime?: Schedules[]
  additionalEmailIds?: string[]
  additionalPhoneNumbers?: string[]
  selectedUsers?: string[]
  fromAddress?: string
  fromName?: string
  fromNumber?: string
}

export interface UpdateCalendarNotifications {
  receiverType?: 'contact' | 'guest' | 'assignedUser' | 'emails' | 'phoneNumbers' | 'business'
  additionalEmailIds?: string[]
  additionalPhoneNumbers?: string[]
  selectedUsers?: string[]
  channel?: 'email' | 'inApp' | 'sms' | 'whatsapp'
  notificationType?: 'booked' | 'confirmation' | 'cancellation' | 'reminder' | 'followup' | 'reschedule'
  isActive?: boolean
  deleted?: boolean
  templateId?: string
  body?: string
  subject?: string
  afterTime?: Schedules[]
  beforeTime?: Schedules[]
  fromAddress?: string
  fromNumber?: string
  fromName?: string
}

export interface ScheduleObject {
  id: string
  name: string
  locationId?: string
  rules: ScheduleRule[]
  timezone: string
  dateAdded: string
  dateUpdated: string
  userId: string
  calendarIds?: string[]
  deleted: boolean
}

export interface ScheduleRule {
  type: 'wday' | 'date'
  intervals: ScheduleInterval[]
  date?: string
  day?: 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday'
}

export interface ScheduleInterval {
  from: string
  to: string
}

export interface CreateSchedule {
  rules?: ScheduleRule[]
  timezone: string
  locationId?: string
  name: string
  userId: string
  calendarIds?: string[]
}

export interface CalendarCreate {
  isActive?: boolean
  notifications?: CalendarNotification[]
  locationId?: string
  groupId?: string
  teamMembers?: CalendarsTeamMember[]
  eventType?: 'RoundRobin_OptimizeForAvailability' | 'RoundRobin_OptimizeForEqualDistribution'
  name: string
  description?: string
  slug?: string
  widgetSlug?: string
  calendarType?: 'round_robin' | 'event' | 'class_booking' | 'collective' | 'service_booking' | 'personal'
  widgetType?: 'default' | 'classic'
  eventTitle?: string
  eventColor?: string
  locationConfigurations?: CalendarsLocationConfiguration[]
  slotDuration?: number
  slotDurationUnit?: 'mins' | 'hours'
  slotInterval?: number
  slotIntervalUnit?: 'mins' | 'hours'
  slotBuffer?: number
  slotBufferUnit?: 'mins' | 'hours'
  preBuffer?: number
  preBufferUnit?: 'mins' | 'hours'
  appoinmentPerSlot?: number
  appoinmentPerDay?: number
  allowBookingAfter?: number
  allowBookingAfterUnit?: 'hours' | 'days' | 'weeks' | 'months' | 'mins'
  allowBookingFor?: number
  allowBookingForUnit?: 'days' | 'weeks' | 'months'
  openHours?: OpenHour[]
  enableRecurring?: boolean
  recurring?: Recurring
  formId?: string
  stickyContact?: boolean
  isLivePaymentMode?: boolean
  autoConfirm?: boolean
  shouldSendAlertEmailsToAssignedMember?: boolean
  alertEmail?: string
  googleInvitationEmails?: boolean
  allowReschedule?: boolean
  allowCancellation?: boolean
  shouldAssignContactToTeamMember?: boolean
  shouldSkipAssigningContactForExisting?: boolean
  notes?: string
  pixelId?: string
  formSubmitType?: 'RedirectURL' | 'ThankYouMessage'
  formSubmitRedirectURL?: string
  formSubmitThanksMessage?: string
  availabilityType?: 0 | 1
  availabilities?: Availability[]
  guestType?: 'count_only' | 'collect_detail'
  consentLabel?: string
  calendarCoverImage?: string
  lookBusyConfig?: LookBusyConfiguration
}

export interface ServiceBooking {
  bookingId: string
  locationId?: string
  contactId: string
  serviceLocationId: string
  title: string
  startTime: string
  endTime: string
  services: Service[]
  timezone: string
  status: string
  deleted: boolean
  dateAdded: string
  dateUpdated: string
  createdBy: CreatedOrUpdatedBy
  meetingLocation?: string
}

export interface Service {
  id: string
  serviceCategoryId: string
  serviceStaffId: string
  serviceStartTime: string
  serviceEndTime: string
  serviceResources?: ServiceResource[]
  serviceAddOns?: ServiceAddOn[]
}

export interface ServiceResource {
  id: string
}

export interface ServiceAddOn {
  id: string
  quantity?: number
}

export interface CreatePublicServiceBooking {
  locationId?: string
  contactId: string
  startTime: string
  endTime: string
  timezone: string
  services: CreateBookingService[]
  serviceLocationId?: string
  meetingLocation?: string
  title?: string
  status?: 'confirmed' | 'new'
}

export interface CreateBookingService {
  id: string
  staffId?: string
  position?: number
  addOns?: CalendarsServiceAddOn[]
}

export interface CalendarsServiceAddOn {
  id: string
  quantity?: number
  duration?: number
}

export interface CreateOrUpdateServiceBooking {
  bookingId: string
  locationId?: string
  contactId: string
  serviceLocationId: string
  title: string
  startTime: string
  endTime: string
  services: Service[]
  timezone: string
  status: string
  deleted: boolean
  dateAdded: string
  dateUpdated: string
  createdBy: CreatedOrUpdatedBy
  meetingLocation?: string
  messages?: Json[][]
}

export interface UpdateServiceBooking {
  serviceLocationId?: string
  meetingLocation?: string
  title?: string
  status?: 'confirmed' | 'cancelled' | 'invalid' | 'new' | 'showed' | 'no_show'
  startTime?: string
  endTime?: string
  timezone?: string
  services?: CreateBookingService[]
}

export interface CalendarsService {
  id: string
  locationId?: string
  name: string
  description?: string
  slug?: string
  eventColor?: string
  coverImage?: string
  serviceCategoryId?: string
  payment?: Payment
  serviceDuration?: number
  serviceDurationUnit?: 'mins' | 'hours'
  preBuffer?: number
  preBufferUnit?: 'mins' | 'hours'
  postBuffer?: number
  postBufferUnit?: 'mins' | 'hours'
  isPrivate?: boolean
  formId?: string
  variations?: ServiceVariation[]
  staff?: ServiceResource[]
}

export interface Payment {
  amount?: number
  deposit?: number
  depositType?: 'percentage' | 'amount'
}

export interface ServiceVariation {
  id: string
  name: string
  serviceDuration?: number
  serviceDurationUnit?: 'mins' | 'hours'
  payment?: Payment
  preBuffer?: number
  preBufferUnit?: 'mins' | 'hours'
  postBuffer?: number
  postBufferUnit?: 'mins' | 'hours'
}

export interface CreateService {
  locationId?: string
  name: string
  slug: string
  staff: ServiceResource[]
  description?: string
  eventColor?: string
  coverImage?: string
  serviceCategoryId?: string
  payment?: Payment
  serviceDuration?: number
  serviceDurationUnit?: 'mins' | 'hours'
  preBuffer?: number
  preBufferUnit?: 'mins' | 'hours'
  postBuffer?: number
  postBufferUnit?: 'mins' | 'hours'
  isPrivate?: boolean
  formId?: string
  variations?: CreateServiceVariation[]
}

export interface CreateServiceVariation {
  serviceDuration?: number
  serviceDurationUnit?: 'mins' | 'hours'
  preBuffer?: number
  preBufferUnit?: 'mins' | 'hours'
  postBuffer?: number
  postBufferUnit?: 'mins' | 'hours'
  payment?: Payment
  name: string
}

export interface UpdateService {
  name?: string
  description?: string
  slug?: string
  eventColor?: string
  coverImage?: string
  serviceCategoryId?: string
  payment?: Payment
  serviceDuration?: number
  serviceDurationUnit?: 'mins' | 'hours'
  preBuffer?: number
  preBufferUnit?: 'mins' | 'hours'
  postBuffer?: number
  postBufferUnit?: 'mins' | 'hours'
  isPrivate?: boolean
  formId?: string
  staff?: ServiceResource[]
  variations?: UpdateServiceVariation[]
}

export interface UpdateServiceVariation {
  serviceDuration?: number
  serviceDurationUnit?: 'mins' | 'hours'
  preBuffer?: number
  preBufferUnit?: 'mins' | 'hours'
  postBuffer?: number
  postBufferUnit?: 'mins' | 'hours'
  payment?: Payment
  id?: string
  name?: string
}

export interface ServiceLocation {
  id: string
  locationId?: string
  name: string
  slug: string
  isActive?: boolean
  isPrivate?: boolean
  coverImage?: string
  locationType?: 'offline' | 'ask_booker'
  address?: string
  phone?: string
}

export interface CreateServiceLocation {
  locationId?: string
  name: string
  slug: string
  phone?: string
  address?: string
  coverImage?: string
  locationType?: 'offline' | 'ask_booker'
}

export interface UpdateServiceLocation {
  name?: string
  slug?: string
  phone?: string
  address?: string
  coverImage?: string
  locationType?: 'offline' | 'ask_booker'
}

export interface EventCalendarSchedule {
  timezone: string
  rules: ScheduleRule[]
  calendarId: string
  dateAdded?: string
  dateUpdated?: string
}

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

export interface Campaigns {
  id?: string
  name?: string
  status?: string
  locationId?: string
}

export interface UpdateWidget {
  version?: number
  chatType?: 'liveChat' | 'emailChat'
  name?: string
  default?: boolean
  settings?: WidgetSettings
}

export interface WidgetSettings {
  acknowledgementDetails?: AcknowledgementDetails
  agencyName?: string
  agencyWebsite?: string
  allowAvatarImage?: boolean
  autoCountryCode?: boolean
  countryCode?: string
  chatType: string
  promptType?: string
  chatIcon: string
  enableRevisitMessage?: boolean
  heading?: string
  legalMsg?: string
  liveChatAckMsg?: string
  liveChatEndedMsg?: string
  liveChatFeedbackMsg?: string
  liveChatFeedbackNote?: string
  liveChatIntroMsg?: string
  liveChatUserInactiveMsg?: string
  liveChatUserInactiveTime?: string
  liveChatVisitorInactiveMsg?: string
  liveChatVisitorInactiveTime?: string
  locale?: string
  promptAvatar?: string
  promptAvatarAltText?: string
  isPromptAvatarImageOptimize?: boolean
  promptMsg?: string
  revisitPromptMsg?: string
  sendActionText?: string
  showAgencyBranding?: boolean
  showConsentCheckbox?: boolean
  showLiveChatWelcomeMsg?: boolean
  showPrompt?: boolean
  subHeading?: string
  successMsg?: string
  supportContact?: string
  thankYouMsg?: string
  theme?: WidgetSettingsTheme
  useEmailField?: boolean
  waNumber?: string
  widgetPrimaryColor?: string
  representativeAssignedMessage?: string
  dimensions?: WidgetSettingsCustomization
  advanceSettings?: AdvanceSettings
  locationCountryCode?: string
  widgetId?: string
  widgetPlacement?: string
}

export interface AcknowledgementDetails {
  icon?: string
  placeholderColor?: string
  liveChatIcon?: string
  liveChatPlaceholderColor?: string
}

export interface WidgetSettingsTheme {
  name?: string
  colors?: WidgetSettingsThemeCustomColor
}

export interface WidgetSettingsThemeCustomColor {
  chatBubbleColor?: string
  backgroundColor?: string
  headerColor?: string
  buttonColor?: string
  avatarBackgroundColor?: string
  avatarBorderColor?: string
  senderMessageColor?: string
  receivedMessageColor?: string
}

export interface WidgetSettingsCustomization {
  position?: string
  sizes?: WidgetSettingsCustomizationSize
}

export interface WidgetSettingsCustomizationSize {
  width?: number
  height?: number
}

export interface AdvanceSettings {
  brandingTitle?: string
  redirect?: ChatWidgetRedirect
  enableContactForm?: boolean
  defaultConsentCheck?: boolean
  businessOfficeHours?: BusinessOfficeHours
  contactFormOptions?: string[]
  allInOneChatTypes?: ('liveChat' | 'waChat' | 'emailChat' | 'allInOneChat' | 'voiceAiChat' | 'facebookChat' | 'instagramChat' | 'webChat')[]
  allInOneInitialMsg?: string
  contactFormIntroMessage?: string
  contactFormSystemMessage?: string
  prefilledMessageText?: string
  voiceAiAgent?: { [name: string]: Json }
  fbPage?: FBPage
  instagramPage?: InstagramPage
  playNotificationSound?: boolean
  voiceAiSendActionText?: string
  aTwoPCompliance?: A2PCompliance
}

export interface ChatWidgetRedirect {
  redirectAction?: boolean
  redirectWebsite?: string
  redirectText?: string
}

export interface BusinessOfficeHours {
  enableBusinessHours?: boolean
  openHours?: string[]
  timezone?: string
  outsideOfficeHoursWelcomeMsg?: string
}

export interface FBPage {
  facebookPageId?: string
  facebookPageName?: string
}

export interface InstagramPage {
  facebookPageId?: string
  facebookPageName?: string
  instagramPageId?: string
  instagramUsername?: string
}

export interface A2PCompliance {
  enableA2PCompliance?: boolean
  a2pOptInForm1?: string
  a2pOptInForm1ShowCheckbox?: boolean
  a2pOptInForm1PreChecked?: boolean
  isA2POptInForm2?: boolean
  a2pOptInForm2?: string
  a2pOptInForm2ShowCheckbox?: boolean
  a2pOptInForm2PreChecked?: boolean
  privacyPolicyLink?: string
  termsOfServiceLink?: string
  isA2POptInForm1?: boolean
  messageType?: string
}

export interface CreateWidget {
  version: number
  chatType: 'liveChat' | 'emailChat'
  name: string
  locationId?: string
  deleted?: boolean
  default?: boolean
  settings?: WidgetSettings
}

export interface GetCompanyById {
  id?: string
  name?: string
  email?: string
  logoUrl?: string
  phone?: string
  website?: string
  domain?: string
  spareDomain?: string
  privacyPolicy?: string
  termsConditions?: string
  address?: string
  city?: string
  postalCode?: string
  country?: string
  state?: string
  timezone?: string
  relationshipNumber?: string
  subdomain?: string
  plan?: number
  currency?: string
  customerType?: string
  termsOfServiceVersion?: string
  termsOfServiceAcceptedBy?: string
  twilioTrialMode?: boolean
  twilioFreeCredits?: number
  termsOfServiceAcceptedDate?: string
  privacyPolicyVersion?: string
  privacyPolicyAcceptedBy?: string
  privacyPolicyAcceptedDate?: string
  affiliatePolicyVersion?: string
  affiliatePolicyAcceptedBy?: string
  affiliatePolicyAcceptedDate?: string
  isReselling?: boolean
  onboardingInfo?: IOnboarding
  upgradeEnabledForClients?: boolean
  cancelEnabledForClients?: boolean
  autoSuspendEnabled?: boolean
  saasSettings?: { [name: string]: Json }
  stripeConnectId?: string
  enableDepreciatedFeatures?: boolean
  premiumUpgraded?: boolean
  status?: string
  locationCount?: number
  disableEmailService?: boolean
  referralId?: string
  isEnterpriseAccount?: boolean
  businessNiche?: string
  businessCategory?: string
  businessAffinityGroup?: string
  isSandboxAccount?: boolean
  enableNewSubAccountDefaultData?: boolean
}

export interface IOnboarding {
  pending: boolean
  haveWebsite?: boolean
  websiteUrl?: string
  industryServed?: string
  customerCount?: string
  tools?: string[]
  location?: boolean
  conversationDemo?: boolean
  locationId?: string
  snapshotId?: string
  planId?: string
  affiliateSignup?: boolean
  hasJoinedKickoffCall?: boolean
  kickoffActionTaken?: boolean
  hasJoinedImplementationCall?: boolean
  version?: string
  metaData?: { [name: string]: Json }
}

export interface TriggerWorkflow {
  workflowIds: string[]
  triggerCondition: string
  triggerMessage?: string
}

export interface UpdateContactField {
  contactFieldId: string
  description: string
  contactUpdateExamples?: string[]
}

export interface AppointmentBooking {
  actionId?: string
  calendarId: string
  onlySendLink: boolean
  triggerWorkflow: boolean
  workflowIds?: string[]
  sleepAfterBooking: boolean
  sleepTimeUnit?: 'days' | 'hours' | 'minutes'
  sleepTime?: number
  transferBot: boolean
  transferAgent?: string
  rescheduleEnabled: boolean
  cancelEnabled: boolean
}

export interface StopBot {
  stopBotDetectionType: 'Goodbye' | 'Custom'
  stopBotTriggerCondition: string
  reactivateEnabled: boolean
  sleepTimeUnit?: 'days' | 'hours' | 'minutes'
  sleepTime?: number
  enabled: boolean
  stopBotExamples: string[]
  finalMessage: string
  tags?: string[]
}

export interface HumanHandOver {
  enabled: boolean
  triggerCondition: string
  examples?: string[]
  assignToUserId?: string
  skipAssignToUser?: boolean
  createTask?: boolean
  reactivateEnabled: boolean
  sleepTimeUnit?: 'days' | 'hours' | 'minutes'
  sleepTime?: number
  finalMessage: string
  tags?: string[]
  handoverType: 'contactRequest' | 'lackOfInformation' | 'failedToResolveIssue' | 'custom'
}

export interface AdvancedFollowup {
  enabled: boolean
  scenarioId: 'contactStoppedReplying' | 'contactIsBusy' | 'contactRequested'
  followupSequence: FollowupSequence[]
  followupSettings?: FollowupSettings
}

export interface FollowupSequence {
  id: number
  followupTimeUnit: 'days' | 'hours' | 'minutes'
  followupTime: number
  aiEnabledMessage?: boolean
  triggerWorkflow?: boolean
  customMessage?: string
  workflowId?: string
  contactRequested?: boolean
}

export interface FollowupSettings {
  dynamicChannelSwitching: boolean
  followUpHours?: boolean
  workingHours?: WorkingHours[]
  timezoneToUse?: 'contact' | 'business'
}

export interface WorkingHours {
  dayOfTheWeek: number
  intervals?: Interval[]
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
  transferBotTriggerCondition?: string
  transferBotExamples?: string[]
}

export interface ActionData {
  id: string
  name: string
  type: 'triggerWorkflow' | 'updateContactField' | 'appointmentBooking' | 'stopBot' | 'humanHandOver' | 'advancedFollowup' | 'transferBot'
  agentId?: string
  details: TriggerWorkflow | UpdateContactField | AppointmentBooking | StopBot | HumanHandOver | AdvancedFollowup | TransferBot
}

export interface DeleteActionData {
  id: string
}

export interface CreateEmployee {
  name: string
  businessName?: string
  mode?: 'off' | 'suggestive' | 'auto-pilot'
  channels?: ('IG' | 'FB' | 'SMS' | 'WebChat' | 'WhatsApp' | 'Live_Chat')[]
  isPrimary?: boolean
  waitTime?: number
  waitTimeUnit?: 'minutes' | 'seconds'
  sleepEnabled?: boolean
  sleepTime?: number
  sleepTimeUnit?: 'hours' | 'minutes' | 'seconds'
  personality: string
  goal: string
  instructions: string
  autoPilotMaxMessages?: number
  knowledgeBaseIds?: string[]
  respondToImages?: boolean
  respondToAudio?: boolean
  sleepOnManualMessage?: boolean
  sleepOnWorkflowMessage?: boolean
}

export interface Employee {
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
  id: string
  type: 'triggerWorkflow' | 'updateContactField' | 'appointmentBooking' | 'stopBot' | 'humanHandOver' | 'advancedFollowup' | 'transferBot'
}

export interface EmployeeListItem {
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
  createdAt: string
  updatedAt: string
  sleepOnManualMessage?: boolean
  sleepOnWorkflowMessage?: boolean
}

export interface UpdateEmployee {
  name?: string
  businessName?: string
  mode?: 'off' | 'suggestive' | 'auto-pilot'
  channels?: ('IG' | 'FB' | 'SMS' | 'WebChat' | 'WhatsApp' | 'Live_Chat')[]
  isPrimary?: boolean
  waitTime?: number
  waitTimeUnit?: 'minutes' | 'seconds'
  sleepEnabled?: boolean
  sleepTime?: number
  sleepTimeUnit?: 'hours' | 'minutes' | 'seconds'
  personality?: string
  goal?: string
  instructions?: string
  autoPilotMaxMessages: number
  knowledgeBaseIds?: string[]
  respondToImages?: boolean
  respondToAudio?: boolean
  sleepOnManualMessage?: boolean
  sleepOnWorkflowMessage?: boolean
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
  id: string
  contactId: string
  locationId?: string
  lastMessageBody: string
  lastMessageType: 'TYPE_CALL' | 'TYPE_SMS' | 'TYPE_RCS' | 'TYPE_EMAIL' | 'TYPE_SMS_REVIEW_REQUEST' | 'TYPE_WEBCHAT' | 'TYPE_SMS_NO_SHOW_REQUEST' | 'TYPE_CAMPAIGN_SMS' | 'TYPE_CAMPAIGN_CALL' | 'TYPE_CAMPAIGN_EMAIL' | 'TYPE_CAMPAIGN_VOICEMAIL' | 'TYPE_FACEBOOK' | 'TYPE_CAMPAIGN_FACEBOOK' | 'TYPE_CAMPAIGN_MANUAL_CALL' | 'TYPE_CAMPAIGN_MANUAL_SMS' | 'TYPE_GMB' | 'TYPE_CAMPAIGN_GMB' | 'TYPE_REVIEW' | 'TYPE_INSTAGRAM' | 'TYPE_WHATSAPP' | 'TYPE_CUSTOM_SMS' | 'TYPE_CUSTOM_EMAIL' | 'TYPE_CUSTOM_PROVIDER_SMS' | 'TYPE_CUSTOM_PROVIDER_EMAIL' | 'TYPE_IVR_CALL' | 'TYPE_ACTIVITY_CONTACT' | 'TYPE_ACTIVITY_INVOICE' | 'TYPE_ACTIVITY_PAYMENT' | 'TYPE_ACTIVITY_OPPORTUNITY' | 'TYPE_LIVE_CHAT' | 'TYPE_LIVE_CHAT_INFO_MESSAGE' | 'TYPE_ACTIVITY_APPOINTMENT' | 'TYPE_FACEBOOK_COMMENT' | 'TYPE_INSTAGRAM_COMMENT' | 'TYPE_CUSTOM_CALL' | 'TYPE_INTERNAL_COMMENT' | 'TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG' | 'TYPE_TIKTOK' | 'TYPE_TIKTOK_COMMENT' | 'TYPE_ACTIVITY_WHATSAPP' | 'TYPE_FORM_SUBMISSION' | 'TYPE_SMS_REACTION'
  type: 'TYPE_PHONE' | 'TYPE_EMAIL' | 'TYPE_FB_MESSENGER' | 'TYPE_REVIEW' | 'TYPE_GROUP_SMS'
  unreadCount: number
  fullName: string
  contactName: string
  email: string
  phone: string
}

export interface GetConversationById {
  contactId: string
  locationId?: string
  deleted: boolean
  inbox: boolean
  type: number
  unreadCount: number
  assignedTo?: string
  id: string
  starred?: boolean
}

export interface UpdateConversation {
  locationId?: string
  unreadCount?: number
  starred?: boolean
  feedback?: { [name: string]: Json } | 'positive' | 'negative'
}

export interface ConversationsConversation {
  id?: string
  locationId?: string
  contactId: string
  assignedTo?: string
  userId?: string
  lastMessageBody?: string
  lastMessageDate?: string
  lastMessageType?: 'TYPE_CALL' | 'TYPE_SMS' | 'TYPE_RCS' | 'TYPE_EMAIL' | 'TYPE_SMS_REVIEW_REQUEST' | 'TYPE_WEBCHAT' | 'TYPE_SMS_NO_SHOW_REQUEST' | 'TYPE_CAMPAIGN_SMS' | 'TYPE_CAMPAIGN_CALL' | 'TYPE_CAMPAIGN_EMAIL' | 'TYPE_CAMPAIGN_VOICEMAIL' | 'TYPE_FACEBOOK' | 'TYPE_CAMPAIGN_FACEBOOK' | 'TYPE_CAMPAIGN_MANUAL_CALL' | 'TYPE_CAMPAIGN_MANUAL_SMS' | 'TYPE_GMB' | 'TYPE_CAMPAIGN_GMB' | 'TYPE_REVIEW' | 'TYPE_INSTAGRAM' | 'TYPE_WHATSAPP' | 'TYPE_CUSTOM_SMS' | 'TYPE_CUSTOM_EMAIL' | 'TYPE_CUSTOM_PROVIDER_SMS' | 'TYPE_CUSTOM_PROVIDER_EMAIL' | 'TYPE_IVR_CALL' | 'TYPE_ACTIVITY_CONTACT' | 'TYPE_ACTIVITY_INVOICE' | 'TYPE_ACTIVITY_PAYMENT' | 'TYPE_ACTIVITY_OPPORTUNITY' | 'TYPE_LIVE_CHAT' | 'TYPE_LIVE_CHAT_INFO_MESSAGE' | 'TYPE_ACTIVITY_APPOINTMENT' | 'TYPE_FACEBOOK_COMMENT' | 'TYPE_INSTAGRAM_COMMENT' | 'TYPE_CUSTOM_CALL' | 'TYPE_INTERNAL_COMMENT' | 'TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG' | 'TYPE_TIKTOK' | 'TYPE_TIKTOK_COMMENT' | 'TYPE_ACTIVITY_WHATSAPP' | 'TYPE_FORM_SUBMISSION' | 'TYPE_SMS_REACTION'
  unreadCount?: number
  inbox?: boolean
  starred?: boolean
  deleted: boolean
}

export interface UserSubscriptionChange {
  locationId?: string
  contactId: string
  email: string
  subscription_action: SubscriptionAction
  legal_reason?: string
  legal_description?: string
}

export interface SubscriptionAction {
  type: 'default' | 'custom' | 'resub_all'
  subtype_name?: 'One on One'
  subtype_id?: string
  subtype_status: 'subscribed' | 'unsubscribed'
}

export interface GetEmailMessage {
  id: string
  altId?: string
  threadId: string
  locationId?: string
  contactId: string
  conversationId: string
  dateAdded: string
  subject?: string
  body: string
  direction: 'inbound' | 'outbound'
  status?: 'pending' | 'scheduled' | 'sent' | 'delivered' | 'read' | 'undelivered' | 'connected' | 'failed' | 'opened'
  contentType: string
  attachments?: string[]
  provider?: string
  from: string
  to: string[]
  cc?: string[]
  bcc?: string[]
  replyToMessageId?: string
  source?: 'workflow' | 'bulk_actions' | 'campaign' | 'api' | 'app'
  conversationProviderId?: string
}

export interface GetMessage {
  id: string
  type: number
  messageType: 'TYPE_CALL' | 'TYPE_SMS' | 'TYPE_RCS' | 'TYPE_EMAIL' | 'TYPE_SMS_REVIEW_REQUEST' | 'TYPE_WEBCHAT' | 'TYPE_SMS_NO_SHOW_REQUEST' | 'TYPE_CAMPAIGN_SMS' | 'TYPE_CAMPAIGN_CALL' | 'TYPE_CAMPAIGN_EMAIL' | 'TYPE_CAMPAIGN_VOICEMAIL' | 'TYPE_FACEBOOK' | 'TYPE_CAMPAIGN_FACEBOOK' | 'TYPE_CAMPAIGN_MANUAL_CALL' | 'TYPE_CAMPAIGN_MANUAL_SMS' | 'TYPE_GMB' | 'TYPE_CAMPAIGN_GMB' | 'TYPE_REVIEW' | 'TYPE_INSTAGRAM' | 'TYPE_WHATSAPP' | 'TYPE_CUSTOM_SMS' | 'TYPE_CUSTOM_EMAIL' | 'TYPE_CUSTOM_PROVIDER_SMS' | 'TYPE_CUSTOM_PROVIDER_EMAIL' | 'TYPE_IVR_CALL' | 'TYPE_ACTIVITY_CONTACT' | 'TYPE_ACTIVITY_INVOICE' | 'TYPE_ACTIVITY_PAYMENT' | 'TYPE_ACTIVITY_OPPORTUNITY' | 'TYPE_LIVE_CHAT' | 'TYPE_LIVE_CHAT_INFO_MESSAGE' | 'TYPE_ACTIVITY_APPOINTMENT' | 'TYPE_FACEBOOK_COMMENT' | 'TYPE_INSTAGRAM_COMMENT' | 'TYPE_CUSTOM_CALL' | 'TYPE_INTERNAL_COMMENT' | 'TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG' | 'TYPE_TIKTOK' | 'TYPE_TIKTOK_COMMENT' | 'TYPE_ACTIVITY_WHATSAPP' | 'TYPE_FORM_SUBMISSION' | 'TYPE_SMS_REACTION'
  locationId?: string
  contactId: string
  conversationId: string
  dateAdded: string
  body?: string
  direction: 'inbound' | 'outbound'
  status?: 'connected' | 'delivered' | 'failed' | 'opened' | 'pending' | 'read' | 'scheduled' | 'sent' | 'undelivered' | 'clicked' | 'opt_out' | 'queued'
  contentType: string
  attachments?: string[]
  meta?: MessageMeta
  source?: 'workflow' | 'bulk_actions' | 'campaign' | 'api' | 'app'
  userId?: string
  conversationProviderId?: string
  chatWidgetId?: string
}

export interface MessagePage {
  lastMessageId: string
  nextPage: boolean
  messages: GetMessage[]
}

export interface MessageMeta {
  callDuration?: string
  callStatus?: 'pending' | 'completed' | 'answered' | 'busy' | 'no-answer' | 'failed' | 'canceled' | 'voicemail'
  email?: { [name: string]: Json }
}

export interface SendMessage {
  type: 'SMS' | 'RCS' | 'Email' | 'WhatsApp' | 'IG' | 'FB' | 'Custom' | 'Live_Chat' | 'TIKTOK'
  subType?: { [name: string]: Json }
  contactId: string
  appointmentId?: string
  attachments?: string[]
  emailFrom?: string
  emailCc?: string[]
  emailBcc?: string[]
  html?: string
  message?: string
  subject?: string
  replyMessageId?: string
  templateId?: string
  threadId?: string
  scheduledTimestamp?: number
  conversationProviderId?: string
  emailTo?: string
  customSubtypeId?: string
  emailReplyMode?: 'reply' | 'reply_all'
  fromNumber?: string
  toNumber?: string
  forward?: ForwardConfig
  status?: 'delivered' | 'failed' | 'pending' | 'read'
  usesNativeSchedulingAi?: boolean
  optimizationPeriod?: '24h' | '48h' | '72h'
}

export interface ForwardConfig {
  isForwarded: boolean
  forwardWholeThread?: boolean
  messageId?: string
  emailMessageId?: string
  sourceContactId?: string
  sourceConversationId?: string
  toEmail?: string
  recipientContactId?: string
  recipientConversationId?: string
}

export interface ConversationsSendMessage {
  conversationId: string
  emailMessageId?: string
  messageId: string
  messageIds?: string[]
  msg?: string
  forwardData?: Forward
  status: 'delivered' | 'failed' | 'pending' | 'read'
}

export interface Forward {
  forwardWholeThread?: boolean
  messageId?: string
  emailMessageId?: string
  sourceContactId?: string
  sourceConversationId?: string
  forwardToEmail?: string
  recipientContactId?: string
  recipientConversationId?: string
}

export interface ProcessMessage {
  type: 'SMS' | 'RCS' | 'Email' | 'WhatsApp' | 'GMB' | 'IG' | 'FB' | 'Custom' | 'WebChat' | 'Live_Chat' | 'Call' | 'IVR_Call' | 'Campaign_Call' | 'Campaign_VoiceMail' | 'TIKTOK' | 'ALL_IN_ONE_CHAT' | 'FORM_SUBMISSION'
  attachments?: string[]
  message?: string
  conversationId: string
  contactId: string
  conversationProviderId: string
  html?: string
  subject?: string
  emailFrom?: string
  emailTo?: string
  emailCc?: string[]
  emailBcc?: string[]
  emailMessageId?: string
  altId?: string
  direction?: 'inbound' | 'outbound'
  date?: string
  call?: CallData
}

export interface CallData {
  to?: string
  from?: string
  status?: 'pending' | 'completed' | 'answered' | 'busy' | 'no-answer' | 'failed' | 'canceled' | 'voicemail'
}

export interface ConversationsProcessMessage {
  success: boolean
  conversationId: string
  messageId: string
  message: string
  contactId?: string
  dateAdded?: string
  emailMessageId?: string
}

export interface ProcessOutboundMessage {
  type: 'Call'
  attachments?: string[]
  conversationId: string
  conversationProviderId: string
  altId?: string
  date?: string
  call?: CallData
}

export interface UploadFiles {
  conversationId: string
  contactId: string
  locationId?: string
  attachmentUrls: string[]
  chatServiceSid?: string
  isGroupSms?: string
}

export interface InitiateFileUpload {
  locationId?: string
  conversationId: string
  filename: string
  contentType: string
  fileSize?: number
  channel: string
}

export interface ConversationsInitiateFileUpload {
  uploadUrl: string
  uploadId: string
  filePath: string
  expiresAt: number
  maxFileSize: number
}

export interface CompleteFileUpload {
  uploadId: string
  filePath: string
  locationId?: string
  conversationId: string
  filename: string
}

export interface ConversationsError {
  code: string
  type: string
  message: string
}

export interface GetMessageTranscription {
  mediaChannel: number
  sentenceIndex: number
  startTime: number
  endTime: number
  transcript: string
  confidence: number
}

export interface ConversationCreate {
  id: string
  dateUpdated: string
  dateAdded: string
  deleted: boolean
  contactId: string
  locationId?: string
  lastMessageDate: string
  assignedTo?: string
}

export interface EmailEvents {
  delivered?: number
  opened?: number
  clicked?: number
  replied?: number
  failed?: number
  accepted?: number
  rejected?: number
  unsubscribed?: number
  complained?: number
  stored?: number
}

export interface UpdateRecipientMessageStatus {
  emailId: string
  status: 'pending' | 'scheduled' | 'sent' | 'delivered' | 'read' | 'undelivered' | 'connected' | 'failed' | 'opened' | 'clicked'
  failReason?: string
}

export interface ProductInterface {
  title: string
  description: string
  imageUrl?: string
  categories: CategoryInterface[]
  instructorDetails?: InstructorDetails
}

export interface CategoryInterface {
  title: string
  visibility: 'published' | 'draft'
  thumbnailUrl?: string
  posts?: PostInterface[]
  subCategories?: SubCategoryInterface[]
}

export interface PostInterface {
  title: string
  visibility: 'published' | 'draft'
  thumbnailUrl?: string
  contentType: 'video' | 'assignment' | 'quiz'
  description: string
  bucketVideoUrl?: string
  postMaterials?: PostMaterialInterface[]
}

export interface PostMaterialInterface {
  title: string
  type: 'pdf' | 'image' | 'docx' | 'pptx' | 'xlsx' | 'html' | 'dotx' | 'epub' | 'webp' | 'gdoc' | 'mp3' | 'doc' | 'txt' | 'zip' | 'ppt' | 'key' | 'htm' | 'xls' | 'odp' | 'odt' | 'rtf' | 'm4a' | 'ods' | 'mp4' | 'ai' | 'avi' | 'mov' | 'wmv' | 'mkv' | 'wav' | 'flac' | 'ogg' | 'png' | 'jpeg' | 'jpg' | 'gif' | 'bmp' | 'tiff' | 'svg' | 'odg' | 'sxw' | 'sxc' | 'sxi' | 'rar' | '7z' | 'json' | 'xml' | 'csv' | 'md' | 'obj' | 'stl' | 'woff' | 'ttf'
  url: string
}

export interface SubCategoryInterface {
  title: string
  visibility: 'published' | 'draft'
  thumbnailUrl?: string
  posts?: PostInterface[]
}

export interface InstructorDetails {
  name: string
  description: string
}

export interface ICustomField {
  locationId?: string
  name?: string
  description?: string
  placeholder?: string
  showInForms: boolean
  options?: CustomFieldsOption[]
  acceptedFormats?: '.pdf' | '.docx' | '.doc' | '.jpg' | '.jpeg' | '.png' | '.gif' | '.csv' | '.xlsx' | '.xls' | 'all'
  id: string
  objectKey: string
  dataType: 'TEXT' | 'LARGE_TEXT' | 'NUMERICAL' | 'PHONE' | 'MONETORY' | 'CHECKBOX' | 'SINGLE_OPTIONS' | 'MULTIPLE_OPTIONS' | 'DATE' | 'TEXTBOX_LIST' | 'FILE_UPLOAD' | 'RADIO'
  parentId: string
  fieldKey: string
  allowCustomOption?: boolean
  maxFileLimit?: number
  dateAdded: string
  dateUpdated: string
}

export interface CustomFieldsOption {
  key: string
  label: string
  url?: string
}

export interface UpdateCustomFields {
  locationId?: string
  name?: string
  description?: string
  placeholder?: string
  showInForms: boolean
  options?: CustomFieldsOption[]
  acceptedFormats?: '.pdf' | '.docx' | '.doc' | '.jpg' | '.jpeg' | '.png' | '.gif' | '.csv' | '.xlsx' | '.xls' | 'all'
  maxFileLimit?: number
}

export interface ICustomFieldFolder {
  id: string
  objectKey: string
  locationId?: string
  name: string
}

export interface CreateCustomFields {
  locationId?: string
  name?: string
  description?: string
  placeholder?: string
  showInForms: boolean
  options?: CustomFieldsOption[]
  acceptedFormats?: '.pdf' | '.docx' | '.doc' | '.jpg' | '.jpeg' | '.png' | '.gif' | '.csv' | '.xlsx' | '.xls' | 'all'
  dataType: 'TEXT' | 'LARGE_TEXT' | 'NUMERICAL' | 'PHONE' | 'MONETORY' | 'CHECKBOX' | 'SINGLE_OPTIONS' | 'MULTIPLE_OPTIONS' | 'DATE' | 'TEXTBOX_LIST' | 'FILE_UPLOAD' | 'RADIO' | 'EMAIL'
  fieldKey: string
  objectKey: string
  maxFileLimit?: number
  allowCustomOption?: boolean
  parentId: string
}

export interface CustomMenu {
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
  name?: string
  fontFamily?: 'fab' | 'fas' | 'far'
}

export interface UpdateCustomMenu {
  title?: string
  url?: string
  icon?: IconSchemaOptional
  showOnCompany?: boolean
  showOnLocation?: boolean
  showToAllLocations?: boolean
  openMode?: 'iframe' | 'new_tab' | 'current_tab'
  locations?: string[]
  userRole?: 'all' | 'admin' | 'user'
  allowCamera?: boolean
  allowMicrophone?: boolean
}

export interface DeleteCustomMenuSuccessful {
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
  allowCamera?: boolean
  allowMicrophone?: boolean
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
  id: string
  parentId: string
  childCount: number
  campaignType: string
  bulkActionVersion: string
  _id: string
  status: string
  sendDays: string[]
  deleted: boolean
  migrated: boolean
  archived: boolean
  hasTracking: boolean
  isPlainText: boolean
  hasUtmTracking: boolean
  enableResendToUnopened: boolean
  locationId?: string
  templateId: string
  templateType: string
  createdAt: string
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
  dateAdded?: string
  previewUrl?: string
  id?: string
  version?: string
  templateType?: string
}

export interface CreateBuilder {
  locationId?: string
  title?: string
  type: 'html' | 'folder' | 'import' | 'builder' | 'blank'
  updatedBy?: string
  builderVersion?: '1' | '2'
  name?: string
  parentId?: string
  templateDataUrl?: string
  importProvider: 'mailchimp' | 'active_campaign' | 'kajabi'
  importURL?: string
  templateSource?: string
  isPlainText?: boolean
}

export interface SaveBuilderData {
  locationId?: string
  templateId: string
  updatedBy: string
  dnd: IBuilderJsonMapper
  html: string
  editorType: 'html' | 'builder'
  previewText?: string
  isPlainText?: boolean
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
  id: string
  name: string
  type: 'template' | 'folder'
  isPlainText?: boolean
  updatedAt?: string
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
  editorContent?: string
  parentFolderId?: string
  subjectLine?: string
  fromName?: string
  fromEmail?: string
  previewText?: string
  userId?: string
}

export interface EmailsCreateTemplatePublicV2 {
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
  createdAt?: string
  updatedAt?: string
  traceId?: string
}

export interface ImportTemplatePublicV2 {
  importProvider: 'mailchimp' | 'active_campaign'
  importUrl: string
  name?: string
  parentFolderId?: string
  userId?: string
}

export interface CreateTemplateFolderPublicV2 {
  id: string
  name: string
  createdAt?: string
  updatedAt?: string
  traceId?: string
}

export interface GetTemplatePublicV2 {
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
  deleted: boolean
  createdAt?: string
  updatedAt?: string
  traceId?: string
}

export interface UpdateTemplatePublicV2 {
  name?: string
  editorContent?: string
  editorType?: 'html' | 'text'
  previewText?: string
  subjectLine?: string
  fromName?: string
  fromEmail?: string
  archived?: boolean
  parentFolderId?: string
  userId?: string
}

export interface EmailsUpdateTemplatePublicV2 {
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
  updatedAt?: string
  createdAt?: string
  traceId?: string
}

export interface GetCampaignStatsPublicV2 {
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
  id: string
  source?: string
  sourceId?: string
  name?: string
  status?: 'all' | 'sent' | 'failed' | 'archived' | 'draft' | 'processing' | 'scheduled' | 'cancelled' | 'paused'
  campaignType?: string
  campaignCategory?: string
  variations?: EmailCampaignVariationPublicV2[]
  deleted: boolean
  createdAt: string
  updatedAt: string
}

export interface EmailCampaignVariationPublicV2 {
  sourceId: string
  isWinner: boolean
}

export interface CreateEmailCampaignPublicV2 {
  name: string
  editorType: 'html' | 'text'
  templateId?: string
  editorContent?: string
  parentFolderId?: string
  timeZone: string
  userId: string
  userName?: string
}

export interface EmailsCreateEmailCampaignPublicV2 {
  id: string
  source?: string
  sourceId?: string
  name?: string
  status?: 'all' | 'sent' | 'failed' | 'archived' | 'draft' | 'processing' | 'scheduled' | 'cancelled' | 'paused'
  campaignType?: string
  campaignCategory?: string
  variations?: EmailCampaignVariationPublicV2[]
  deleted: boolean
  createdAt: string
  updatedAt: string
  traceId?: string
}

export interface GetEmailCampaignPublicV2 {
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
  deleted: boolean
  createdAt: string
  updatedAt: string
  traceId?: string
}

export interface WorkflowCampaignPublicV2 {
  id: string
  name?: string
  status?: 'published' | 'draft'
  source?: string
  sourceId?: string
  deleted?: boolean
  createdAt: string
  updatedAt: string
}

export interface GetWorkflowCampaignPublicV2 {
  id: string
  name?: string
  status?: 'published' | 'draft'
  source?: string
  sourceId?: string
  subSources?: WorkflowCampaignSubSourcePublicV2[]
  deleted?: boolean
  createdAt: string
  updatedAt: string
  traceId?: string
}

export interface WorkflowCampaignSubSourcePublicV2 {
  id: string
  name?: string
  subject?: string
  fromName?: string
  fromEmail?: string
  previewText?: string
  editorType?: 'html' | 'builder' | 'text'
  isPlainText?: boolean
  editorContentUrl?: string
  createdAt?: string
  updatedAt?: string
}

export interface BulkActionCampaignPublicV2 {
  id: string
  source?: string
  sourceId?: string
  name?: string
  status: 'processing' | 'scheduled' | 'paused' | 'complete' | 'cancelled'
  scheduleType?: 'NOW' | 'SCHEDULED' | 'DRIP'
  deleted: boolean
  createdAt: string
  updatedAt: string
  completedAt?: string
  emailMetadata?: BulkActionCampaignEmailDetails
}

export interface BulkActionCampaignEmailDetails {
  subject?: string
  from?: string
  name?: string
  templateId?: string
}

export interface GetBulkActionCampaignPublicV2 {
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
  deleted: boolean
  createdAt: string
  updatedAt: string
  completedAt?: string
  traceId?: string
}

export interface ScheduleCampaignPublicV2 {
  scheduleType: 'immediate' | 'scheduled' | 'batch' | 'rss' | 'smart_send'
  timeZone: string
  userId: string
  userName?: string
  emailMeta: ScheduleCampaignEmailMetaPublicV2
  recipients: ScheduleCampaignRecipientsPublicV2
  sendDays?: ('Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun')[]
  scheduleConfig?: ScheduleCampaignScheduleConfigPublicV2
  rssConfig?: ScheduleCampaignRssConfigPublicV2
  abTestConfig?: ScheduleCampaignABTestConfigPublicV2
}

export interface ScheduleCampaignEmailMetaPublicV2 {
  subject: string
  fromName: string
  fromEmail: string
  replyToAddress?: string
  previewText?: string
  attachments?: string[]
}

export interface ScheduleCampaignRecipientsPublicV2 {
  type: 'contact' | 'tag' | 'segment'
  contactIds?: string[]
  tagIds?: string[]
  segment?: 'engaged_last_7_days' | 'engaged_last_30_days' | 'engaged_last_60_days' | 'engaged_last_5_campaigns' | 'unengaged_last_5_campaigns'
  freezeList?: boolean
}

export interface ScheduleCampaignScheduleConfigPublicV2 {
  sendAt?: string
  batch?: ScheduleCampaignBatchConfigPublicV2
  tracking?: ScheduleCampaignTrackingPublicV2
  resend?: ScheduleCampaignResendPublicV2
  emailPreferenceId?: string
}

export interface ScheduleCampaignBatchConfigPublicV2 {
  batchSize: number
  interval: number
  intervalUnit: 'minutes' | 'hours' | 'days'
  skipDays?: ('Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun')[]
  windowStart?: string
  windowEnd?: string
}

export interface ScheduleCampaignTrackingPublicV2 {
  clickTracking?: boolean
  utmTracking?: boolean
}

export interface ScheduleCampaignResendPublicV2 {
  enabled?: boolean
  waitHours?: number
  subject?: string
}

export interface ScheduleCampaignRssConfigPublicV2 {
  name: string
  rssFeedURL: string
  repeatAfter: 'every_day' | 'every_week' | 'every_month'
  repeatAfterTime: string
  rssFeedLimit?: number
  startAtDay?: 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday'
  startAtMonthDay?: string
  firstExecutionDate?: string
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
  subject?: string
  documentId?: string
}

export interface FormsSubmissionsSubmissions {
  id?: string
  contactId?: string
  createdAt?: string
  formId?: string
  name?: string
  email?: string
  others?: Others
}

export interface Others {
  __submissions_other_field__?: string
  __custom_field_id__?: string
  eventData?: EventData
  fieldsOriSequance?: string[]
}

export interface EventData {
  fbc?: string
  fbp?: string
  page?: PageDetails
  type?: string
  domain?: string
  medium?: string
  source?: string
  version?: string
  adSource?: string
  mediumId?: string
  parentId?: string
  referrer?: string
  fbEventId?: string
  timestamp?: number
  parentName?: string
  fingerprint?: string
  pageVisitType?: string
  contactSessionIds?: ContactSessionIds | null
}

export interface PageDetails {
  url?: string
  title?: string
}

export interface ContactSessionIds {
  ids?: string[] | null
}

export interface FormsMeta {
  total?: number
  currentPage?: number
  nextPage?: number | null
  prevPage?: number | null
}

export interface FormsParams {
  id?: string
  name?: string
  locationId?: string
}

export interface CreateRedirectParams {
  locationId?: string
  domain: string
  path: string
  target: string
  action: 'funnel' | 'website' | 'url' | 'all'
}

export interface Redirect {
  id: string
  locationId?: string
  domain: string
  path: string
  pathLowercase: string
  type: string
  target: string
  action: string
}

export interface FunnelPage {
  _id: string
  locationId?: string
  funnelId: string
  name: string
  stepId: string
  deleted: string
  updatedAt: string
}

export interface GetTemplate {
  _id: string
  altId?: string
  altType?: 'location'
  name: string
  businessDetails: BusinessDetails
  currency: string
  discount?: Discount
  items: string[]
  invoiceNumberPrefix?: string
  total: number
  createdAt: string
  updatedAt: string
}

export interface BusinessDetails {
  logoUrl?: string
  name?: string
  phoneNo?: string
  address?: Address
  website?: string
  customValues?: string[]
}

export interface Address {
  addressLine1?: string
  addressLine2?: string
  city?: string
  state?: string
  countryCode?: string
  postalCode?: string
}

export interface Discount {
  value?: number
  type: 'percentage' | 'fixed'
  validOnProductIds?: string[]
}

export interface CreateInvoiceTemplate {
  altId?: string
  altType?: 'location'
  internal?: boolean
  name: string
  businessDetails: BusinessDetails
  currency: string
  items: InvoiceItem[]
  automaticTaxesEnabled?: boolean
  discount?: Discount
  termsNotes?: string
  title?: string
  tipsConfiguration?: TipsConfiguration
  lateFeesConfiguration?: LateFeesConfiguration
  invoiceNumberPrefix?: string
  paymentMethods?: PaymentMethod
  attachments?: string[]
  miscellaneousCharges?: ProcessingFee
}

export interface InvoiceItem {
  name: string
  description?: string
  productId?: string
  priceId?: string
  currency: string
  amount: number
  qty: number
  taxes?: ItemTax[]
  automaticTaxCategoryId?: string
  isSetupFeeItem?: boolean
  type?: 'one_time' | 'recurring'
  taxInclusive?: boolean
}

export interface ItemTax {
  _id: string
  name: string
  rate: number
  calculation?: 'exclusive'
  description?: string
  taxId?: string
}

export interface TipsConfiguration {
  tipsPercentage: string[]
  tipsEnabled: boolean
}

export interface LateFeesConfiguration {
  enable: boolean
  value: number
  type: 'fixed' | 'percentage'
  frequency: LateFeesFrequency
  grace?: LateFeesGrace
  maxLateFees?: LateFeesMaxFees
}

export interface LateFeesFrequency {
  intervalCount: number
  interval: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'one_time'
}

export interface LateFeesGrace {
  intervalCount: number
  interval: 'day'
}

export interface LateFeesMaxFees {
  type: 'fixed'
  value: number
}

export interface PaymentMethod {
  stripe: StripePaymentMethod
}

export interface StripePaymentMethod {
  enableBankDebitOnly: boolean
}

export interface ProcessingFee {
  charges: Json[][]
  collectedMiscellaneousCharges?: number
  paidCharges?: ProcessingFeePaidCharge[]
}

export interface ProcessingFeePaidCharge {
  name: string
  charge: number
  amount: number
  _id: string
}

export interface UpdateInvoiceTemplate {
  altId?: string
  altType?: 'location'
  internal?: boolean
  name: string
  businessDetails: BusinessDetails
  currency: string
  items: InvoiceItem[]
  discount?: Discount
  termsNotes?: string
  title?: string
  miscellaneousCharges?: ProcessingFee
}

export interface GetSchedule {
  _id: string
  status: { [name: string]: Json }
  liveMode: boolean
  altId?: string
  altType?: 'location'
  name: string
  schedule?: ScheduleOptions
  invoices: DefaultInvoice[]
  businessDetails: BusinessDetails
  currency: string
  contactDetails: ContactDetails
  discount?: Discount
  items: string[]
  total: number
  title: string
  termsNotes: string
  compiledTermsNotes: string
  createdAt: string
  updatedAt: string
}

export interface ScheduleOptions {
  executeAt?: string
  rrule?: CustomRRuleOptions
}

export interface CustomRRuleOptions {
  intervalType: 'yearly' | 'monthly' | 'weekly' | 'daily' | 'hourly' | 'minutely' | 'secondly'
  interval: number
  startDate: string
  startTime?: string
  endDate?: string
  endTime?: string
  dayOfMonth?: number
  dayOfWeek?: 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su'
  numOfWeek?: number
  monthOfYear?: 'jan' | 'feb' | 'mar' | 'apr' | 'may' | 'jun' | 'jul' | 'aug' | 'sep' | 'oct' | 'nov' | 'dec'
  count?: number
  daysBefore?: number
  useStartAsPrimaryUserAccepted?: boolean
  endType?: string
}

export interface DefaultInvoice {
  _id: string
  status: 'draft' | 'sent' | 'payment_processing' | 'paid' | 'void' | 'partially_paid'
  liveMode: boolean
  amountPaid: number
  altId?: string
  altType?: 'location'
  name: string
  businessDetails: { [name: string]: Json }
  invoiceNumber: number
  currency: string
  contactDetails: { [name: string]: Json }
  issueDate: string
  dueDate: string
  discount?: { [name: string]: Json }
  invoiceItems: string[]
  total: number
  title: string
  amountDue: number
  createdAt: string
  updatedAt: string
  automaticTaxesEnabled?: boolean
  automaticTaxesCalculated?: boolean
  paymentSchedule?: { [name: string]: Json }
}

export interface ContactDetails {
  id: string
  name: string
  phoneNo: string
  email: string
  additionalEmails?: AdditionalEmails[]
  companyName?: string
  address?: Address
  customFields?: string[]
}

export interface AdditionalEmails {
  email: string
}

export interface CreateInvoiceSchedule {
  altId?: string
  altType?: 'location'
  name: string
  contactDetails: ContactDetails
  schedule: ScheduleOptions
  liveMode: boolean
  businessDetails: BusinessDetails
  currency: string
  items: InvoiceItem[]
  automaticTaxesEnabled?: boolean
  discount: Discount
  termsNotes?: string
  title?: string
  tipsConfiguration?: TipsConfiguration
  lateFeesConfiguration?: LateFeesConfiguration
  invoiceNumberPrefix?: string
  paymentMethods?: PaymentMethod
  attachments?: Attachments[]
  miscellaneousCharges?: ProcessingFee
}

export interface Attachments {
  id: string
  name: string
  url: string
  type: string
  size: number
}

export interface UpdateInvoiceSchedule {
  altId?: string
  altType?: 'location'
  name: string
  contactDetails: ContactDetails
  schedule: ScheduleOptions
  liveMode: boolean
  businessDetails: BusinessDetails
  currency: string
  items: InvoiceItem[]
  discount: Discount
  termsNotes?: string
  title?: string
  attachments?: Attachments[]
  miscellaneousCharges?: ProcessingFee
}

export interface AutoPaymentDetails {
  enable: boolean
  type?: string
  paymentMethodId?: string
  customerId?: string
  card?: Card
  usBankAccount?: USBankAccount
  sepaDirectDebit?: SepaDirectDebit
  bacsDirectDebit?: BacsDirectDebit
  becsDirectDebit?: BecsDirectDebit
  cardId?: string
  provider?: { [name: string]: Json }
}

export interface Card {
  brand: string
  last4: string
}

export interface USBankAccount {
  bank_name: string
  last4: string
}

export interface SepaDirectDebit {
  bank_code: string
  last4: string
  branch_code: string
}

export interface BacsDirectDebit {
  sort_code: string
  last4: string
}

export interface BecsDirectDebit {
  bsb_number: string
  last4: string
}

export interface Text2Pay {
  altId?: string
  altType?: 'location'
  name: string
  currency: string
  items: InvoiceItem[]
  termsNotes?: string
  title?: string
  contactDetails: ContactDetails
  invoiceNumber?: string
  issueDate: string
  dueDate?: string
  sentTo: SentTo
  liveMode: boolean
  automaticTaxesEnabled?: boolean
  paymentSchedule?: PaymentSchedule
  lateFeesConfiguration?: LateFeesConfiguration
  tipsConfiguration?: TipsConfiguration
  invoiceNumberPrefix?: string
  paymentMethods?: PaymentMethod
  attachments?: Attachments[]
  miscellaneousCharges?: ProcessingFee
  id?: string
  includeTermsNote?: boolean
  action: 'draft' | 'send'
  userId: string
  discount?: Discount
  businessDetails?: BusinessDetails
}

export interface SentTo {
  email: string[]
  emailCc?: string[]
  emailBcc?: string[]
  phoneNo?: string[]
}

export interface PaymentSchedule {
  type: 'fixed' | 'percentage'
  schedules: string[]
}

export interface GetInvoiceSettings {
  altId?: string
  altType?: 'location'
  termsNote?: string
  estimatesTermsNote?: string
  title?: string
  estimatesTitle?: string
  invoiceNumberPrefix?: string
  estimateNumberPrefix?: string
  dueAfterXDays?: number
  estimatesExpireAfterXDays?: number
  minimumPercentagePartialPayment?: number
  customFields?: string[]
  customNotification?: CustomNotification
  businessDetails?: InvoiceSettingsBusinessDetails
  senderConfiguration?: InvoiceSettingsSenderConfiguration
  productSettings?: InvoiceProductSettings
  reminderSettings?: ReminderSettings
  lateFeesConfiguration?: LateFeesConfiguration
  tipsConfiguration?: TipsConfiguration
  paymentMethods?: PaymentMethod
}

export interface CustomNotification {
  customerSendInvoice: CustomNotificationItem
  teamPaymentSuccess: CustomNotificationItem
  customerPaymentSuccess: CustomNotificationItem
  teamAutoPaymentSuccess: CustomNotificationItem
  customerAutoPaymentSuccess: CustomNotificationItem
  teamPaymentFailure: CustomNotificationItem
  customerPaymentFailure: CustomNotificationItem
  teamAutoPaymentFailure: CustomNotificationItem
  customerAutoPaymentFailure: CustomNotificationItem
  customerAutoPaymentInfo: CustomNotificationItem
  customerAutoPaymentAmountChanged: CustomNotificationItem
  teamAutoPaymentSkip: CustomNotificationItem
  teamRecurringSendInvoiceFailed: CustomNotificationItem
  customerSendEstimate: CustomNotificationItem
  teamEstimateAccepted: CustomNotificationItem
  teamEstimateDeclined: CustomNotificationItem
}

export interface CustomNotificationItem {
  enabled: boolean
  emailTemplate: string
  smsTemplate: string
  fromName?: string
  fromEmail?: string
  emailSubject?: string
  defaultEmailTemplateId?: string
}

export interface InvoiceSettingsBusinessDetails {
  logoUrl?: string
  name: string
  phoneNo?: string
  address?: InvoicesAddress
  website?: string
  customValues?: string[]
}

export interface InvoicesAddress {
  addressLine1?: string
  addressLine2?: string
  city?: string
  state?: string
  countryCode?: string
  postalCode?: string
}

export interface InvoiceSettingsSenderConfiguration {
  fromName?: string
  fromEmail?: string
}

export interface InvoiceProductSettings {
  enableImportProductDescription?: boolean
  descriptionOptional?: boolean
}

export interface ReminderSettings {
  defaultEmailTemplateId: string
  reminders: Reminder[]
}

export interface Reminder {
  enabled: boolean
  emailTemplate: string
  smsTemplate: string
  emailSubject: string
  reminderId: string
  reminderName: string
  reminderTime: 'before' | 'after'
  intervalType: 'yearly' | 'monthly' | 'weekly' | 'daily' | 'hourly' | 'minutely' | 'secondly'
  maxReminders: number
  reminderInvoiceCondition: 'invoice_sent' | 'invoice_overdue'
  reminderNumber: number
  startTime?: string
  endTime?: string
  timezone?: string
}

export interface GetInvoice {
  _id: string
  status: 'draft' | 'sent' | 'payment_processing' | 'paid' | 'void' | 'partially_paid'
  liveMode: boolean
  amountPaid: number
  altId?: string
  altType?: 'location'
  name: string
  businessDetails: { [name: string]: Json }
  invoiceNumber: number
  currency: string
  contactDetails: { [name: string]: Json }
  issueDate: string
  dueDate: string
  discount?: { [name: string]: Json }
  invoiceItems: string[]
  total: number
  title: string
  amountDue: number
  createdAt: string
  updatedAt: string
  automaticTaxesEnabled?: boolean
  automaticTaxesCalculated?: boolean
  paymentSchedule?: { [name: string]: Json }
  totalSummary: TotalSummary
  remindersConfiguration?: RemindersConfiguration
}

export interface TotalSummary {
  subTotal: number
  discount: number
  tax: number
}

export interface RemindersConfiguration {
  reminderExecutionDetailsList: { [name: string]: Json }
  reminderSettings: ReminderSettings
}

export interface UpdateInvoice {
  altId?: string
  altType?: 'location'
  name: string
  title?: string
  currency: string
  description?: string
  businessDetails?: BusinessDetails
  invoiceNumber?: string
  contactId?: string
  contactDetails?: ContactDetails
  termsNotes?: string
  discount?: Discount
  invoiceItems: InvoiceItem[]
  automaticTaxesEnabled?: boolean
  liveMode?: boolean
  issueDate: string
  dueDate: string
  paymentSchedule?: PaymentSchedule
  tipsConfiguration?: TipsConfiguration
  xeroDetails?: { [name: string]: Json }
  invoiceNumberPrefix?: string
  paymentMethods?: PaymentMethod
  attachments?: Attachments[]
  miscellaneousCharges?: ProcessingFee
}

export interface SendInvoice {
  altId?: string
  altType?: 'location'
  userId: string
  action: 'sms_and_email' | 'send_manually' | 'email' | 'sms'
  liveMode: boolean
  sentFrom?: InvoiceSettingsSenderConfiguration
  autoPayment?: AutoPaymentDetails
}

export interface RecordPayment {
  altId?: string
  altType?: 'location'
  mode: 'cash' | 'card' | 'cheque' | 'bank_transfer' | 'other'
  card: Card
  cheque: Cheque
  notes: string
  amount?: number
  meta?: { [name: string]: Json }
  paymentScheduleIds?: string[]
  fulfilledAt?: string
}

export interface Cheque {
  number: string
}

export interface CreateEstimates {
  altId?: string
  altType?: 'location'
  name: string
  businessDetails: BusinessDetails
  currency: string
  items: EstimateLineItem[]
  liveMode?: boolean
  discount: Discount
  termsNotes?: string
  title?: string
  contactDetails: ContactDetails
  estimateNumber?: number
  issueDate?: string
  expiryDate?: string
  sentTo?: SentTo
  automaticTaxesEnabled?: boolean
  meta?: { [name: string]: Json }
  sendEstimateDetails?: SendEstimate
  frequencySettings: FrequencySettings
  estimateNumberPrefix?: string
  userId?: string
  attachments?: Attachments[]
  autoInvoice?: AutoInvoicing
  miscellaneousCharges?: ProcessingFee
  paymentScheduleConfig?: PaymentScheduleConfig
}

export interface EstimateLineItem {
  name: string
  description?: string
  productId?: string
  priceId?: string
  currency: string
  amount: number
  qty: number
  taxes?: ItemTax[]
  automaticTaxCategoryId?: string
  isSetupFeeItem?: boolean
  type?: 'one_time' | 'recurring'
  taxInclusive?: boolean
  attachments?: string[]
}

export interface SendEstimate {
  altId?: string
  altType?: 'location'
  action: 'sms_and_email' | 'send_manually' | 'email' | 'sms'
  liveMode: boolean
  userId: string
  sentFrom?: InvoiceSettingsSenderConfiguration
  estimateName?: string
}

export interface FrequencySettings {
  enabled: boolean
  schedule: ScheduleOptions
}

export interface AutoInvoicing {
  enabled: boolean
  directPayments?: boolean
}

export interface PaymentScheduleConfig {
  type: 'fixed' | 'percentage'
  dateConfig: PaymentScheduleDateConfig
  schedules: Json[][]
}

export interface PaymentScheduleDateConfig {
  depositDateType: 'estimate_accepted' | 'custom'
  scheduleDateType: 'regular_interval' | 'custom'
}

export interface Estimate {
  altId?: string
  altType?: 'location'
  _id: string
  liveMode: boolean
  deleted: boolean
  name: string
  currency: string
  businessDetails: { [name: string]: Json }
  items: Json[][]
  discount: Discount
  title?: string
  estimateNumberPrefix?: string
  attachments?: Attachments[]
  updatedBy?: string
  total: number
  createdAt: string
  updatedAt: string
  __v: number
  automaticTaxesEnabled: boolean
  termsNotes?: string
  companyId?: string
  contactDetails: { [name: string]: Json }
  issueDate: string
  expiryDate: string
  sentBy?: string
  automaticTaxesCalculated: boolean
  meta: { [name: string]: Json }
  estimateActionHistory: string[]
  sentTo: { [name: string]: Json }
  frequencySettings: FrequencySettings
  lastVisitedAt: string
  totalamountInUSD: number
  autoInvoice?: { [name: string]: Json }
  traceId: string
}

export interface UpdateEstimate {
  altId?: string
  altType?: 'location'
  name: string
  businessDetails: BusinessDetails
  currency: string
  items: EstimateLineItem[]
  liveMode?: boolean
  discount: Discount
  termsNotes?: string
  title?: string
  contactDetails: ContactDetails
  estimateNumber?: number
  issueDate?: string
  expiryDate?: string
  sentTo?: SentTo
  automaticTaxesEnabled?: boolean
  meta?: { [name: string]: Json }
  sendEstimateDetails?: SendEstimate
  frequencySettings: FrequencySettings
  estimateNumberPrefix?: string
  userId?: string
  attachments?: Attachments[]
  autoInvoice?: AutoInvoicing
  miscellaneousCharges?: ProcessingFee
  paymentScheduleConfig?: PaymentScheduleConfig
  estimateStatus?: 'all' | 'draft' | 'sent' | 'accepted' | 'declined' | 'invoiced' | 'viewed'
}

export interface EstimateTemplates {
  altId?: string
  altType?: 'location'
  name: string
  businessDetails: BusinessDetails
  currency: string
  items: Json[][]
  liveMode?: boolean
  discount: Discount
  termsNotes?: string
  title?: string
  automaticTaxesEnabled?: boolean
  meta?: { [name: string]: Json }
  sendEstimateDetails?: SendEstimate
  estimateNumberPrefix?: string
  attachments?: Attachments[]
  miscellaneousCharges?: ProcessingFee
}

export interface EstimateTemplate {
  altId?: string
  altType?: 'location'
  _id: string
  liveMode: boolean
  deleted: boolean
  name: string
  currency: string
  businessDetails: { [name: string]: Json }
  items: Json[][]
  discount: Discount
  title?: string
  estimateNumberPrefix?: string
  attachments?: Attachments[]
  updatedBy?: string
  total: number
  createdAt: string
  updatedAt: string
  __v: number
  automaticTaxesEnabled: boolean
  termsNotes?: string
}

export interface CreateInvoice {
  altId?: string
  altType?: 'location'
  name: string
  businessDetails: BusinessDetails
  currency: string
  items: InvoiceItem[]
  discount: Discount
  termsNotes?: string
  title?: string
  contactDetails: ContactDetails
  invoiceNumber?: string
  issueDate: string
  dueDate?: string
  sentTo: SentTo
  liveMode: boolean
  automaticTaxesEnabled?: boolean
  paymentSchedule?: PaymentSchedule
  lateFeesConfiguration?: LateFeesConfiguration
  tipsConfiguration?: TipsConfiguration
  invoiceNumberPrefix?: string
  paymentMethods?: PaymentMethod
  attachments?: Attachments[]
  miscellaneousCharges?: ProcessingFee
}

export interface ListFaqs {
  count: number
  faqs: Faq[]
  lastFaqId?: string
  hasMore?: boolean
}

export interface Faq {
  id: string
  question: string
  questionLowerCase: string
  answer: string
  knowledgeBaseId: string
  locationId?: string
  trainedUrlId: string
  deleted: boolean
  createdAt: string
  updatedAt: string
}

export interface CrawledUrl {
  id: string
  url: string
  title: string
  status: 'Pending' | 'Processing' | 'Successful' | 'Failed' | 'Existing' | 'Restricted' | 'Cancelled' | 'Aborted' | 'Training'
  locationId?: string
  knowledgeBaseId: string
  content: string
  contentEditedByUser: boolean
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
  _id: 'Pending' | 'Processing' | 'Successful' | 'Failed' | 'Existing' | 'Restricted' | 'Cancelled' | 'Aborted' | 'Training'
  records: CrawlingRecord[]
}

export interface CrawlingRecord {
  url: string
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
  _id: string
  locationId?: string
  status: 'Pending' | 'Processing' | 'Successful' | 'Failed' | 'Existing' | 'Restricted' | 'Cancelled' | 'Aborted' | 'Training'
  url: string
  mode: 'Exact' | 'Path' | 'Domain'
  knowledgeBaseId: string
  createdAt: string
  updatedAt: string
  __v: number
  robotsFileData?: string
}

export interface GetKnowledgeBaseByIdData {
  id: string
  name: string
  nameLowerCase: string
  locationId?: string
  deleted: boolean
  createdAt: string
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
  id: string
  name: string
  createdAt: string
}

export interface KnowledgeBaseData {
  id: string
  name: string
  nameLowerCase: string
  locationId?: string
  kbMetadata: { [name: string]: Json }
  deleted: boolean
  createdAt: string
  updatedAt: string
}

export interface Link {
  id?: string
  name?: string
  redirectTo?: string
  fieldKey?: string
  locationId?: string
}

export interface GetLocation {
  id?: string
  name?: string
  phone?: string
  email?: string
  address?: string
  city?: string
  state?: string
  country?: string
  postalCode?: string
  website?: string
  timezone?: string
  settings?: Settings
  social?: Social
}

export interface Settings {
  allowDuplicateContact?: boolean
  allowDuplicateOpportunity?: boolean
  allowFacebookNameMerge?: boolean
  disableContactTimezone?: boolean
}

export interface Social {
  facebookUrl?: string
  googlePlus?: string
  linkedIn?: string
  foursquare?: string
  twitter?: string
  yelp?: string
  instagram?: string
  youtube?: string
  pinterest?: string
  blogRss?: string
  googlePlacesId?: string
}

export interface GetLocationById {
  id?: string
  companyId?: string
  name?: string
  domain?: string
  address?: string
  city?: string
  state?: string
  logoUrl?: string
  country?: string
  postalCode?: string
  website?: string
  timezone?: string
  firstName?: string
  lastName?: string
  email?: string
  phone?: string
  business?: LocationsBusiness
  social?: Social
  settings?: Settings
  reseller?: { [name: string]: Json }
}

export interface LocationsBusiness {
  name?: string
  address?: string
  city?: string
  state?: string
  country?: string
  postalCode?: string
  website?: string
  timezone?: string
  logoUrl?: string
}

export interface UpdateLocation {
  name?: string
  phone?: string
  companyId?: string
  address?: string
  city?: string
  state?: string
  country?: string
  postalCode?: string
  website?: string
  timezone?: string
  prospectInfo?: ProspectInfo
  settings?: Settings
  social?: Social
  twilio?: Twilio
  mailgun?: Mailgun
  snapshot?: SnapshotPut
}

export interface ProspectInfo {
  firstName: string
  lastName: string
  email: string
}

export interface Twilio {
  sid: string
  authToken: string
}

export interface Mailgun {
  apiKey: string
  domain: string
}

export interface SnapshotPut {
  id: string
  override?: boolean
}

export interface CreateLocationSuccessful {
  id?: string
  companyId?: string
  name?: string
  phone?: string
  email?: string
  address?: string
  city?: string
  state?: string
  domain?: string
  country?: string
  postalCode?: string
  website?: string
  timezone?: string
  settings?: Settings
  social?: Social
}

export interface LocationTags {
  name?: string
  locationId?: string
  id?: string
}

export interface TaskSearchParams {
  contactId?: string[]
  completed?: boolean
  assignedTo?: string[]
  query?: string
  limit?: number
  skip?: number
  businessId?: string
}

export interface RecurringTask {
  id: string
  title: string
  description: string
  locationId?: string
  updatedAt: string
  createdAt: string
  rruleOptions: CustomRRulesOptions
  totalOccurrence: number
  deleted: boolean
  assignedTo?: string
  contactId?: string
}

export interface CustomRRulesOptions {
  intervalType: 'yearly' | 'monthly' | 'weekly' | 'daily' | 'hourly'
  interval: number
  startDate: string
  endDate?: string
  dayOfMonth?: number
  dayOfWeek?: 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'
  monthOfYear?: number
  count?: number
  createTaskIfOverDue?: boolean
  dueAfterSeconds: number
}

export interface RecurringTaskUpdate {
  title?: string
  description?: string
  contactIds?: string[]
  owners?: string[]
  rruleOptions?: CustomRRulesOptions
  ignoreTaskCreation?: boolean
}

export interface RecurringTaskCreate {
  title: string
  description?: string
  contactIds?: string[]
  owners?: string[]
  rruleOptions: CustomRRulesOptions
  ignoreTaskCreation?: boolean
}

export interface LocationsCustomField {
  id?: string
  name?: string
  fieldKey?: string
  placeholder?: string
  dataType?: string
  position?: number
  picklistOptions?: string[]
  picklistImageOptions?: string[]
  isAllowedCustomOption?: boolean
  isMultiFileAllowed?: boolean
  maxFileLimit?: number
  locationId?: string
  model?: 'contact' | 'opportunity'
}

export interface LocationsCreateCustomFields {
  name: string
  dataType: string
  placeholder?: string
  acceptedFormat?: string[]
  isMultipleFile?: boolean
  maxNumberOfFiles?: number
  textBoxListOptions?: TextBoxListOptions[]
  position?: number
  fieldKey?: string
  parentId?: string
  description?: string
  options?: string[]
  model?: 'contact' | 'opportunity'
}

export interface TextBoxListOptions {
  label?: string
  prefillValue?: string
}

export interface LocationsUpdateCustomFields {
  name: string
  placeholder?: string
  acceptedFormat?: string[]
  isMultipleFile?: boolean
  maxNumberOfFiles?: number
  textBoxListOptions?: TextBoxListOptions[]
  position?: number
  fieldKey?: string
  parentId?: string
  description?: string
  options?: string[]
  model?: 'contact' | 'opportunity'
}

export interface CustomValue {
  id?: string
  name?: string
  fieldKey?: string
  value?: string
  locationId?: string
}

export interface GetSmsTemplate {
  id?: string
  name?: string
  type?: string
  template?: SmsTemplate
  dateAdded?: string
  locationId?: string
  urlAttachments?: string[]
}

export interface SmsTemplate {
  body?: string
  attachments?: Json[][]
}

export interface GetEmailTemplate {
  id?: string
  name?: string
  type?: string
  dateAdded?: string
  template?: EmailTemplate
  locationId?: string
}

export interface EmailTemplate {
  subject?: string
  attachments?: Json[][]
  html?: string
}

export interface CreateLocation {
  name: string
  phone?: string
  companyId?: string
  address?: string
  city?: string
  state?: string
  country?: string
  postalCode?: string
  website?: string
  timezone?: string
  prospectInfo?: ProspectInfo
  settings?: Settings
  social?: Social
  twilio?: Twilio
  mailgun?: Mailgun
  snapshotId?: string
}

export interface ConversationChannel {
  SMS?: ConversationChannelEntry[]
  Email?: ConversationChannelEntry[]
}

export interface ConversationChannelEntry {
  conversationProvider: ConversationProvider
}

export interface ConversationProvider {
  _id: string
  name: string
  type: 'SMS' | 'Email'
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
  createdAt?: string
  updatedAt?: string
}

export interface ListChargesPagination {
  total?: number
  skip?: number
  limit?: number
}

export interface RaiseCharge {
  appId: string
  meterId: string
  eventId: string
  userId?: string
  locationId?: string
  companyId?: string
  description: string
  price?: number
  units: number
  eventTime?: string
}

export interface InstallerDetails {
  companyId?: string
  locationId?: string
  companyName: string
  relationshipNumber: string
  companyEmail?: string | null
  companyOwnerFullName?: string | null
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
  locationId?: string
  appId: string
  appVersionId: string
  accountId: string
  apiKey?: string
  basicCredentials?: { [name: string]: Json }
  accessToken?: string
  refreshToken?: string
  expiryIn?: number
  expiryAt?: number
  scopes?: string[]
  displayName?: string
  isDefault?: boolean
}

export interface UploadFile {
  file?: Blob
  hosted?: boolean
  fileUrl?: string
  name?: string
  parentId?: string
}

export interface Folder {
  altId?: string
  altType?: 'location'
  name: string
  parentId?: string
  type: string
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
  id: string
  name?: string
}

export interface DeleteMediaObjectItem {
  _id: string
}

export interface GetAccessToken {
  client_id?: string
  client_secret?: string
  grant_type?: 'authorization_code' | 'refresh_token' | 'client_credentials'
  code?: string
  refresh_token?: string
  user_type?: 'Company' | 'Location'
  redirect_uri?: string
  clientId?: string
  clientSecret?: string
  grantType?: 'authorization_code' | 'refresh_token' | 'client_credentials'
  refreshToken?: string
  userType?: 'Company' | 'Location'
  redirectUri?: string
}

export interface GetAccessTokenSuccessful {
  access_token?: string
  token_type?: string
  expires_in?: number
  refresh_token?: string
  scope?: string
  userType?: string
  locationId?: string
  companyId?: string
  approvedLocations?: string[]
  userId: string
  planId?: string
  isBulkInstallation?: boolean
  installToFutureLocations?: boolean
  approveAllLocations?: boolean
  accessToken?: string
  tokenType?: string
  expiresIn?: number
  refreshToken?: string
}

export interface GetLocationAccessTokenV3Successful {
  access_token?: string
  token_type?: string
  expires_in?: number
  scope?: string
  locationId?: string
  planId?: string
  userId: string
  appId?: string
  versionId?: string
  accessToken?: string
  tokenType?: string
  expiresIn?: number
  refreshToken?: string
}

export interface GetInstalledLocationsV3Successful {
  locations?: InstalledLocation[]
  count?: number
  installToFutureLocations?: boolean
  items?: InstalledLocation[]
  pagination?: V3PaginationMeta
  metadata?: V3InstalledLocationsListMetadata
}

export interface InstalledLocation {
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
  id: string
  standard: boolean
  key: string
  labels: CustomObjectLabel
  description?: string
  locationId?: string
  primaryDisplayProperty: string
  dateAdded: string
  dateUpdated: string
  type?: { [name: string]: Json }
}

export interface CustomObjectLabel {
  singular: string
  plural: string
}

export interface ObjectsICustomField {
  locationId?: string
  name?: string
  description?: string
  placeholder?: string
  showInForms: boolean
  options?: ObjectsOption[]
  acceptedFormats?: '.pdf' | '.docx' | '.doc' | '.jpg' | '.jpeg' | '.png' | '.gif' | '.csv' | '.xlsx' | '.xls' | 'all'
  id: string
  objectKey: string
  dataType: 'TEXT' | 'LARGE_TEXT' | 'NUMERICAL' | 'PHONE' | 'MONETORY' | 'CHECKBOX' | 'SINGLE_OPTIONS' | 'MULTIPLE_OPTIONS' | 'DATE' | 'TEXTBOX_LIST' | 'FILE_UPLOAD' | 'RADIO'
  parentId: string
  fieldKey: string
  allowCustomOption?: boolean
  maxFileLimit?: number
  dateAdded: string
  dateUpdated: string
}

export interface ObjectsOption {
  key: string
  label: string
  url?: string
}

export interface CustomObjectLabelUpdate {
  singular?: string
  plural?: string
}

export interface IRecord {
  id: string
  owner: string[]
  followers: string[]
  properties: string
  dateAdded: string
  dateUpdated: string
}

export interface SearchRecords {
  locationId?: string
  page?: number
  pageLimit: number
  query: string
  searchAfter?: string[]
}

export interface ObjectsRecord {
  id: string
  owner: string[]
  followers: string[]
  properties: string
  createdAt: string
  updatedAt: string
  locationId?: string
  objectId: string
  objectKey: string
  createdBy: CreatedBy
  lastUpdatedBy: CreatedBy
  searchAfter: number[]
}

export interface CreatedBy {
  channel: string
  createdAt: string
  source: string
  sourceId: string
}

export interface CreateCustomObject {
  labels: CustomObjectLabel
  key: string
  description?: string
  locationId?: string
  primaryDisplayPropertyDetails: CustomObjectDisplayPropertyDetails
}

export interface CustomObjectDisplayPropertyDetails {
  key: string
  name: string
  dataType: string
}

export interface LostReason {
  id?: string
  name?: string
  locationId?: string
  updatedAt?: string
  createdAt?: string
}

export interface SearchOpportunities {
  id?: string
  name?: string
  monetaryValue?: number
  pipelineId?: string
  pipelineStageId?: string
  assignedTo?: string
  status?: string
  source?: string
  lastStatusChangeAt?: string
  lastStageChangeAt?: string
  lastActionDate?: string
  indexVersion?: string
  createdAt?: string
  updatedAt?: string
  contactId?: string
  locationId?: string
  contact?: SearchOpportunitiesContact
  notes?: Json[][]
  tasks?: Json[][]
  calendarEvents?: Json[][]
  lostReasonId?: string
  customFields?: OpportunitiesCustomField[]
  followers?: Json[][]
  externalObjectId?: string
  forecastExpectedCloseDate?: string
  forecastOriginalCloseDate?: string
  forecastSlippageCount?: number
  forecastDaysSlipped?: number
  forecastLastSlippedAt?: string
  forecastProbability?: number
  effectiveProbability?: number
}

export interface SearchOpportunitiesContact {
  id?: string
  name?: string
  companyName?: string
  email?: string
  phone?: string
  tags?: string[]
}

export interface OpportunitiesCustomField {
  id: string
  fieldValue: string | { [name: string]: Json } | string[] | { [name: string]: Json }[]
}

export interface SearchMeta {
  total?: number
  nextPageUrl?: string
  startAfterId?: string
  startAfter?: number
  currentPage?: number
  nextPage?: number
  prevPage?: number
}

export interface OpportunitySearch {
  locationId?: string
  query: string
  limit: number
  page?: number
  searchAfter?: string[]
  additionalDetails: AdditionalDetails
}

export interface AdditionalDetails {
  notes: boolean
  tasks: boolean
  calendarEvents: boolean
  unReadConversations: boolean
}

export interface PostSearchSuccessful {
  opportunities?: SearchOpportunities[]
  total: number
  aggregations?: { [name: string]: Json }
  stageAggregations?: StageAggregation[]
}

export interface StageAggregation {
  pipelineStageId: string
  totalCount: number
  totalValue: number
  weightedValue: number
  openValue: number
  openWeightedValue: number
  wonValue: number
}

export interface Pipelines {
  id?: string
  name?: string
  stages?: Json[][]
  showInFunnel?: boolean
  showInPieChart?: boolean
  locationId?: string
  colorRenderMode?: 'dot' | 'bg-tint' | 'none'
  useOpportunityProbability?: boolean
}

export interface UpdateOpportunityDtoV3 {
  pipelineId?: string
  name?: string
  pipelineStageId?: string
  status?: 'open' | 'won' | 'lost' | 'abandoned' | 'all'
  monetaryValue?: number
  assignedTo?: string
  customFields?: CustomFieldValue[] | { [name: string]: Json }
  forecastExpectedCloseDate?: string
  forecastProbability?: number
}

export interface UpsertOpportunity {
  id?: string
  contactId?: string
  pipelineId: string
  locationId?: string
  followers?: string[]
  isRemoveAllFollowers?: boolean
  followersActionType?: 'add' | 'remove'
  name?: string
  status?: 'open' | 'won' | 'lost' | 'abandoned' | 'all'
  pipelineStageId?: string
  monetaryValue?: number
  assignedTo?: string
  lostReasonId?: string
  forecastExpectedCloseDate?: string
  forecastProbability?: number
}

export interface CreateDtoV3 {
  pipelineId: string
  locationId?: string
  name: string
  pipelineStageId?: string
  status: 'open' | 'won' | 'lost' | 'abandoned' | 'all'
  contactId: string
  monetaryValue?: number
  assignedTo?: string
  customFields?: CustomFieldValue[] | { [name: string]: Json }
  forecastExpectedCloseDate?: string
  forecastProbability?: number
}

export interface IntegrationProvider {
  _id: string
  altId?: string
  altType?: string
  title: string
  route: string
  provider: string
  description: string
  imageUrl: string
  createdAt: string
  updatedAt: string
}

export interface CreateWhiteLabelIntegrationProvider {
  altId?: string
  altType?: 'location'
  uniqueName: string
  title: string
  provider: 'authorize-net' | 'nmi'
  description: string
  imageUrl: string
}

export interface Order {
  _id: string
  altId?: string
  altType?: string
  contactId?: string
  contactName?: string
  contactEmail?: string
  currency?: string
  amount?: number
  subtotal?: number
  discount?: number
  status: string
  liveMode?: boolean
  totalProducts?: number
  sourceType: string
  sourceName?: string
  sourceId?: string
  sourceMeta?: { [name: string]: Json }
  couponCode?: string
  createdAt: string
  updatedAt: string
  sourceSubType?: string
  fulfillmentStatus?: string
  onetimeProducts?: number
  recurringProducts?: number
  createdBy?: string
}

export interface GetOrder {
  _id: string
  altId?: string
  altType?: string
  contactId?: string
  currency?: string
  amount?: number
  status: string
  liveMode?: boolean
  createdAt: string
  updatedAt: string
  fulfillmentStatus?: string
  contactSnapshot?: { [name: string]: Json }
  amountSummary?: AmountSummary
  source?: OrderSource
  items?: string[]
  coupon?: { [name: string]: Json }
  trackingId?: string
  fingerprint?: string
  meta?: { [name: string]: Json }
  markAsTest?: boolean
  traceId?: string
  automaticTaxesCalculated?: boolean
  taxCalculationProvider?: { [name: string]: Json }
  createdBy?: string
}

export interface AmountSummary {
  subtotal: number
  discount?: number
}

export interface OrderSource {
  type: 'funnel' | 'website' | 'invoice' | 'calendar' | 'text2Pay' | 'document_contracts' | 'membership' | 'mobile_app' | 'communities' | 'point_of_sale' | 'manual' | 'form' | 'survey' | 'payment_link' | 'external'
  subType?: 'one_step_order_form' | 'two_step_order_form' | 'upsell' | 'tap_to_pay' | 'card_payment' | 'store' | 'contact_view' | 'email_campaign' | 'payments_dashboard' | 'shopify' | 'subscription_view' | 'store_upsell' | 'woocommerce' | 'service' | 'meeting' | 'imported_csv' | 'qr_code' | 'saas_one_time' | 'saas_subscription'
  id: string
  name?: string
  meta?: { [name: string]: Json }
}

export interface PostRecordOrderPayment {
  altId?: string
  altType?: 'location'
  mode: 'cash' | 'card' | 'cheque' | 'bank_transfer' | 'other'
  card?: PaymentsCard
  cheque?: PaymentsCheque
  notes?: string
  amount?: number
  meta?: { [name: string]: Json }
  isPartialPayment?: boolean
}

export interface PaymentsCard {
  type: 'visa' | 'mastercard' | 'other'
  last4: string
}

export interface PaymentsCheque {
  number: string
}

export interface Fulfillment {
  altId?: string
  altType?: 'location'
  trackings: FulfillmentTracking[]
  _id: string
  items: FulfilledItem[]
  createdAt: string
  updatedAt: string
}

export interface FulfillmentTracking {
  trackingNumber?: string
  shippingCarrier?: string
  trackingUrl?: string
}

export interface FulfilledItem {
  _id: string
  name: string
  product: DefaultProduct
  price: DefaultPrice
  qty: number
}

export interface DefaultProduct {
  _id: string
  description?: string
  variants?: ProductVariant[]
  locationId?: string
  name: string
  productType: string
  availableInStore?: boolean
  createdAt: string
  updatedAt: string
  statementDescriptor?: string
  image?: string
  collectionIds?: string[]
  isTaxesEnabled?: boolean
  taxes?: string[]
  automaticTaxCategoryId?: string
  label?: ProductLabel
  slug?: string
}

export interface ProductVariant {
  id: string
  name: string
  options: ProductVariantOption[]
}

export interface ProductVariantOption {
  id: string
  name: string
}

export interface ProductLabel {
  title: string
  startDate?: string
  endDate?: string
}

export interface DefaultPrice {
  _id: string
  membershipOffers?: MembershipOffer[]
  variantOptionIds?: string[]
  locationId?: string
  product?: string
  userId?: string
  name: string
  type: 'one_time' | 'recurring'
  currency: string
  amount: number
  recurring?: PaymentsRecurring
  createdAt?: string
  updatedAt?: string
  compareAtPrice?: number
  trackInventory?: boolean
  availableQuantity?: number
  allowOutOfStockPurchases?: boolean
}

export interface MembershipOffer {
  label: string
  value: string
  _id: string
}

export interface PaymentsRecurring {
  interval: 'day' | 'month' | 'week' | 'year'
  intervalCount: number
}

export interface CreateFulfillment {
  altId?: string
  altType?: 'location'
  trackings: FulfillmentTracking[]
  items: FulfillmentItems[]
  notifyCustomer: boolean
}

export interface FulfillmentItems {
  priceId: string
  qty: number
}

export interface Txn {
  _id: string
  altId?: string
  altType?: string
  contactId?: string
  mergedFromContactId?: string
  contactName?: string
  contactEmail?: string
  currency?: string
  amount?: number
  status: { [name: string]: Json }
  liveMode?: boolean
  entityType?: string
  entityId?: string
  entitySourceType: string
  entitySourceSubType?: string
  entitySourceName?: string
  entitySourceId?: string
  entitySourceMeta?: { [name: string]: Json }
  subscriptionId?: string
  chargeId?: string
  chargeSnapshot?: { [name: string]: Json }
  paymentProviderType?: string
  paymentProviderConnectedAccount?: string
  ipAddress?: string
  createdAt: string
  updatedAt: string
  amountRefunded?: number
  paymentMethod?: { [name: string]: Json }
  fulfilledAt: string
  createdBy?: string
}

export interface GetTxn {
  _id: string
  altType?: string
  altId?: string
  contactId?: string
  contactSnapshot?: { [name: string]: Json }
  currency?: string
  amount?: number
  status?: { [name: string]: Json }
  liveMode?: boolean
  createdAt: string
  updatedAt: string
  entityType?: string
  entityId?: string
  entitySource?: OrderSource
  chargeId?: string
  chargeSnapshot?: { [name: string]: Json }
  invoiceId?: string
  subscriptionId?: string
  paymentProvider?: { [name: string]: Json }
  ipAddress?: string
  meta?: { [name: string]: Json }
  markAsTest?: boolean
  isParent?: boolean
  amountRefunded?: number
  receiptId?: string
  qboSynced?: boolean
  qboResponse?: { [name: string]: Json }
  traceId?: string
  mergedFromContactId?: string
  createdBy?: string
}

export interface Subscription {
  _id: string
  altId?: string
  altType?: 'location'
  contactId?: string
  contactName?: string
  contactEmail?: string
  currency?: string
  amount?: number
  status: { [name: string]: Json }
  liveMode?: boolean
  entityType?: string
  entityId?: string
  entitySourceType: string
  entitySourceName?: string
  entitySourceId?: string
  entitySourceMeta?: { [name: string]: Json }
  subscriptionId?: string
  subscriptionSnapshot?: { [name: string]: Json }
  paymentProviderType?: string
  paymentProviderConnectedAccount?: string
  ipAddress?: string
  createdAt: string
  updatedAt: string
  createdBy?: string
}

export interface GetSubscription {
  _id: string
  altType?: { [name: string]: Json }
  altId?: string
  contactId?: string
  contactSnapshot?: { [name: string]: Json }
  coupon?: { [name: string]: Json }
  currency?: string
  amount?: number
  status?: { [name: string]: Json }
  liveMode?: boolean
  entityType?: string
  entityId?: string
  entitySource?: OrderSource
  subscriptionId?: string
  subscriptionSnapshot?: { [name: string]: Json }
  paymentProvider?: { [name: string]: Json }
  ipAddress?: string
  createdAt: string
  updatedAt: string
  meta?: { [name: string]: Json }
  markAsTest?: boolean
  schedule?: PaymentsScheduleOptions
  autoPayment?: { [name: string]: Json }
  recurringProduct?: { [name: string]: Json }
  canceledAt?: string
  canceledBy?: string
  traceId?: string
  createdBy?: string
}

export interface PaymentsScheduleOptions {
  executeAt?: string
  rrule?: PaymentsCustomRRuleOptions
}

export interface PaymentsCustomRRuleOptions {
  intervalType: 'yearly' | 'monthly' | 'weekly' | 'daily' | 'hourly' | 'minutely' | 'secondly'
  interval: number
  startDate: string
  startTime?: string
  endDate?: string
  endTime?: string
  dayOfMonth?: number
  dayOfWeek?: 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su'
  numOfWeek?: number
  monthOfYear?: 'jan' | 'feb' | 'mar' | 'apr' | 'may' | 'jun' | 'jul' | 'aug' | 'sep' | 'oct' | 'nov' | 'dec'
  count?: number
  daysBefore?: number
}

export interface Coupon {
  _id: string
  usageCount: number
  limitPerCustomer: number
  altId?: string
  altType?: string
  name: string
  code: string
  discountType: 'percentage' | 'amount'
  discountValue: number
  status: 'scheduled' | 'active' | 'expired'
  startDate: string
  endDate?: string
  applyToFuturePayments: boolean
  applyToFuturePaymentsConfig: ApplyToFuturePaymentsConfig
  userId?: string
  createdAt: string
  updatedAt: string
  productIds?: string[]
  priceIds?: string[]
  variantIds?: string[]
}

export interface ApplyToFuturePaymentsConfig {
  type: 'forever' | 'fixed'
  duration?: number
  durationType?: string
}

export interface CreateCoupon {
  _id: string
  usageCount: number
  limitPerCustomer: number
  altId?: string
  altType?: string
  name: string
  code: string
  discountType: 'percentage' | 'amount'
  discountValue: number
  status: 'scheduled' | 'active' | 'expired'
  startDate: string
  endDate?: string
  applyToFuturePayments: boolean
  applyToFuturePaymentsConfig: ApplyToFuturePaymentsConfig
  userId?: string
  createdAt: string
  updatedAt: string
  traceId: string
}

export interface CreateCouponParams {
  altId?: string
  altType?: 'location'
  name: string
  code: string
  discountType: 'percentage' | 'amount'
  discountValue: number
  startDate: string
  endDate?: string
  usageLimit?: number
  productIds?: string[]
  applyToFuturePayments?: boolean
  applyToFuturePaymentsConfig?: PaymentsApplyToFuturePaymentsConfig
  limitPerCustomer?: boolean
  priceIds?: string[]
  variantIds?: string[]
}

export interface PaymentsApplyToFuturePaymentsConfig {
  type: 'forever' | 'fixed'
  duration: number
  durationType: 'months'
}

export interface UpdateCouponParams {
  altId?: string
  altType?: 'location'
  name: string
  code: string
  discountType: 'percentage' | 'amount'
  discountValue: number
  startDate: string
  endDate?: string
  usageLimit?: number
  productIds?: string[]
  applyToFuturePayments?: boolean
  applyToFuturePaymentsConfig?: PaymentsApplyToFuturePaymentsConfig
  limitPerCustomer?: boolean
  id: string
  priceIds?: string[]
  variantIds?: string[]
}

export interface CreateCustomProviders {
  name: string
  description: string
  paymentsUrl: string
  queryUrl: string
  imageUrl: string
  supportsSubscriptionSchedule: boolean
}

export interface PaymentsCreateCustomProviders {
  name: string
  description: string
  paymentsUrl: string
  queryUrl: string
  imageUrl: string
  _id: string
  locationId?: string
  marketplaceAppId: string
  paymentProvider?: { [name: string]: Json }
  deleted: boolean
  createdAt: string
  updatedAt: string
  traceId?: string
}

export interface CustomProviderKeys {
  apiKey: string
  publishableKey: string
}

export interface NumberPool {
  id?: string
  name?: string
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
  countryCode?: string
  numberType?: 'local' | 'tollFree' | 'mobile'
  addressSid?: string | null | string
  bundleSid?: string | null | string
  locality?: string | null | string
  region?: string | null | string
  fingerprintId?: string | null | string
  skipLocationKYC?: boolean | null | boolean
  paymentIntentId?: string
  stripeAccountId?: string
  paymentMethodId?: string
}

export interface PurchaseNumberForLocationV3Http201 {
  id?: string
  account_sid?: string
  under_ghl_account?: boolean
  validate_sms?: boolean
  location_id?: string
  migration_status?: string | null
  migration_numbers?: string[]
  assigned_to_numbers?: { [name: string]: string }
  numbers?: { [name: string]: string }
  number_name?: { [name: string]: string }
  new_account_sid?: string | null
  status?: 'success'
  data?: PurchaseNumberForLocationV3
  message?: string
  statusCode?: number
}

export interface PurchaseNumberForLocationV3 {
  number: string
  locationId?: string
  id: string
  underLcAccount: boolean
}

export interface ListNumbersV3Http200 {
  numbers?: DetailedPhoneNumber[]
  isUnderGhl?: boolean
  pageSize?: number
  page?: number
  accountStatus?: 'active' | 'suspended' | 'closed'
  status?: 'success'
  data?: ListNumbersV3
  message?: string
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
  dateAdded?: string
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
  dateAdded?: { [name: string]: Json }
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
  altId?: string
  altType?: 'location'
  type: 'bulk-update-price' | 'bulk-update-availability' | 'bulk-update-product-collection' | 'bulk-delete-products' | 'bulk-update-currency'
  productIds: string[]
  filters?: BulkUpdateFilters
  price?: PriceUpdateField
  compareAtPrice?: PriceUpdateField
  availability?: boolean
  collectionIds?: string[]
  currency?: string
}

export interface BulkUpdateFilters {
  collectionIds?: string[]
  productType?: string
  availableInStore?: boolean
  search?: string
}

export interface PriceUpdateField {
  type: 'INCREASE_BY_AMOUNT' | 'REDUCE_BY_AMOUNT' | 'SET_NEW_PRICE' | 'INCREASE_BY_PERCENTAGE' | 'REDUCE_BY_PERCENTAGE'
  value: number
  roundToWhole?: boolean
}

export interface BulkEditProduct {
  _id: string
  name?: string
  description?: string
  image?: string
  availableInStore?: boolean
  prices?: BulkEditPrice[]
  collectionIds?: string[]
  isLabelEnabled?: boolean
  isTaxesEnabled?: boolean
  seo?: ProductSEO
  slug?: string
  automaticTaxCategoryId?: string
  taxInclusive?: boolean
  taxes?: { [name: string]: Json }[]
  medias?: { [name: string]: Json }[]
  label?: { [name: string]: Json }
}

export interface BulkEditPrice {
  _id: string
  name?: string
  amount?: number
  currency?: string
  compareAtPrice?: number
  availableQuantity?: number
  trackInventory?: boolean
  allowOutOfStockPurchases?: boolean
  sku?: string
  trialPeriod?: number
  totalCycles?: number
  setupFee?: number
  shippingOptions?: ShippingOptions
  recurring?: ProductsRecurring
}

export interface ShippingOptions {
  weight?: WeightOptions
  dimensions?: PriceDimensions
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
  title?: string
  description?: string
}

export interface ProductsDefaultPrice {
  _id: string
  membershipOffers?: ProductsMembershipOffer[]
  variantOptionIds?: string[]
  locationId?: string
  product?: string
  userId?: string
  name: string
  type: 'one_time' | 'recurring'
  currency: string
  amount: number
  recurring?: ProductsRecurring
  createdAt?: string
  updatedAt?: string
  compareAtPrice?: number
  trackInventory?: boolean
  availableQuantity?: number
  allowOutOfStockPurchases?: boolean
}

export interface ProductsMembershipOffer {
  label: string
  value: string
  _id: string
}

export interface CreatePrice {
  name: string
  type: 'one_time' | 'recurring'
  currency: string
  amount: number
  recurring?: ProductsRecurring
  description?: string
  membershipOffers?: ProductsMembershipOffer[]
  trialPeriod?: number
  totalCycles?: number
  setupFee?: number
  variantOptionIds?: string[]
  compareAtPrice?: number
  locationId?: string
  userId?: string
  meta?: PriceMeta
  trackInventory?: boolean
  availableQuantity?: number
  allowOutOfStockPurchases?: boolean
  sku?: string
  shippingOptions?: ShippingOptions
  isDigitalProduct?: boolean
  digitalDelivery?: string[]
}

export interface PriceMeta {
  source: 'stripe' | 'woocommerce' | 'shopify'
  sourceId?: string
  stripePriceId: string
  internalSource: 'agency_plan' | 'funnel' | 'membership' | 'communities' | 'gokollab' | 'calendar'
}

export interface InventoryItem {
  _id: string
  name: string
  availableQuantity: number
  sku: string
  allowOutOfStockPurchases: boolean
  product: string
  updatedAt: string
  image?: string
  productName?: string
}

export interface UpdateInventoryItem {
  priceId: string
  availableQuantity?: number
  allowOutOfStockPurchases?: boolean
}

export interface CreateProductCollections {
  altId?: string
  altType?: 'location'
  collectionId?: string
  name: string
  slug: string
  image?: string
  seo?: ProductSEO
}

export interface Collection {
  _id: string
  altId?: string
  name: string
  slug: string
  image: string
  seo: ProductSEO
  createdAt: string
}

export interface UpdateProductCollections {
  altId?: string
  altType?: 'location'
  name?: string
  slug?: string
  image?: string
  seo?: ProductSEO
}

export interface UpdateProductReview {
  altId?: string
  altType?: 'location'
  productId: string
  status: string
  reply?: ProductReview[]
  rating?: number
  headline?: string
  detail?: string
}

export interface ProductReview {
  headline: string
  comment: string
  user: UserDetails
}

export interface UserDetails {
  name: string
  email: string
  phone?: string
  isCustomer?: boolean
}

export interface UpdateProductReviewObject {
  reviewId: string
  productId: string
  storeId: string
}

export interface GetProduct {
  _id: string
  description?: string
  variants?: ProductsProductVariant[]
  locationId?: string
  name: string
  productType: string
  availableInStore?: boolean
  createdAt: string
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
  id: string
  name: string
  options: ProductsProductVariantOption[]
}

export interface ProductsProductVariantOption {
  id: string
  name: string
}

export interface ProductsProductLabel {
  title: string
  startDate?: string
  endDate?: string
}

export interface UpdateProduct {
  name: string
  locationId?: string
  description?: string
  productType: 'DIGITAL' | 'PHYSICAL' | 'SERVICE' | 'PHYSICAL/DIGITAL'
  image?: string
  statementDescriptor?: string
  availableInStore?: boolean
  medias?: ProductMedia[]
  variants?: ProductsProductVariant[]
  collectionIds?: string[]
  isTaxesEnabled?: boolean
  taxes?: string[]
  automaticTaxCategoryId?: string
  isLabelEnabled?: boolean
  label?: ProductsProductLabel
  slug?: string
  seo?: ProductSEO
  taxInclusive?: boolean
  prices?: string[]
}

export interface ProductMedia {
  id: string
  title?: string
  url: string
  type: 'image' | 'video'
  isFeatured?: boolean
  priceIds?: Json[][]
}

export interface ListProductsStats {
  total: number
}

export interface CreateProduct {
  name: string
  locationId?: string
  description?: string
  productType: 'DIGITAL' | 'PHYSICAL' | 'SERVICE' | 'PHYSICAL/DIGITAL'
  image?: string
  statementDescriptor?: string
  availableInStore?: boolean
  medias?: ProductMedia[]
  variants?: ProductsProductVariant[]
  collectionIds?: string[]
  isTaxesEnabled?: boolean
  taxes?: string[]
  automaticTaxCategoryId?: string
  isLabelEnabled?: boolean
  label?: ProductsProductLabel
  slug?: string
  seo?: ProductSEO
  taxInclusive?: boolean
}

export interface DocumentList {
  documents: Document[]
  total: number
  whiteLabelBaseUrl?: number
  whiteLabelBaseUrlForInvoice?: number
}

export interface Document {
  locationId?: string
  documentId: string
  _id: string
  name: string
  type: string
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
  updatedAt: string
  createdAt: string
}

export interface FillableFields {
  fieldId: string
  isRequired: boolean
  hasCompleted: boolean
  recipient: string
  entityType: 'contacts' | 'users'
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
  id: string
  value: number
  type: 'percentage' | 'custom_amount'
}

export interface RecipientItem {
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
  deleted: boolean
}

export interface SendDocument {
  locationId?: string
  documentId: string
  documentName?: string
  medium?: 'link' | 'email'
  ccRecipients?: CCRecipientItem[]
  notificationSettings?: NotificationSettings
  sentBy: string
}

export interface CCRecipientItem {
  email: string
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
  templateId: string
  subject: string
}

export interface NotificationSenderSetting {
  fromEmail: string
  fromName: string
}

export interface TemplateList {
  _id: string
  deleted: boolean
  version: number
  name: string
  locationId?: string
  type: 'proposal' | 'estimate' | 'contentLibrary'
  updatedBy: string
  isPublicDocument: boolean
  createdAt: string
  updatedAt: string
  id: string
  documentCount?: number
  docFormUrl?: string
}

export interface SendDocumentFromPublicApi {
  templateId: string
  userId: string
  sendDocument?: boolean
  locationId?: string
  contactId: string
  opportunityId?: string
}

export interface EnableSaas {
  stripeAccountId?: string
  name?: string
  email?: string
  stripeCustomerId?: string
  companyId?: string
  isSaaSV2: boolean
  contactId?: string
  providerLocationId?: string
  description?: string
  saasPlanId?: string
  priceId?: string
}

export interface UpdateRebillingOldConfig {
  optIn?: boolean
  enabled?: boolean
  markup?: number
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
  createdAt: string
  updatedAt: string
}

export interface AgencyPlanPrice {
  id?: string
  billingInterval?: 'month' | 'year'
  active?: boolean
  amount?: number
  currency?: string
  symbol?: string
}

export interface LocationSubscription {
  locationId?: string
  isSaaSV2: boolean
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
  priceId?: string
  stripeAccountId?: string
  saasPlanId: string
  providerLocationId?: string
}

export interface SaasLocation {
  locationId?: string
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
  limit?: number
  total?: number
  totalPages?: number
  hasNext?: boolean
  hasPrev?: boolean
}

export interface SaasPlan {
  planId: string
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
  createdAt: string
  updatedAt: string
}

export interface AttachedRebillingProductConfig {
  enabled: boolean
  markup: number
  price?: number
}

export interface Snapshots {
  id?: string
  name?: string
  type?: string
}

export interface SnapshotStatus {
  id?: string
  locationId?: string
  status?: string
  dateAdded?: string
}

export interface SnapshotStatusSchemaWithAssets {
  id?: string
  locationId?: string
  status?: string
  completed?: string[]
  pending?: string[]
}

export interface GetGoogleLocation {
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
  success: boolean
  statusCode: number
  message: string
  results?: SocialGoogleMediaAccount
}

export interface SocialGoogleMediaAccount {
  _id?: string
  oAuthId?: string
  oldId?: string
  locationId?: string
  originId?: string
  platform?: { [name: string]: Json }
  type?: { [name: string]: Json }
  name?: string
  avatar?: string
  meta?: { [name: string]: Json }
  active?: boolean
  deleted?: boolean
  createdAt?: string
  updatedAt?: string
}

export interface SearchPost {
  type?: string
  accounts?: string
  skip: string
  limit: string
  fromDate: string
  toDate: string
  includeUsers: string
  postType?: 'post' | 'story' | 'reel'
}

export interface PostSuccessful {
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
  _id?: string
  source?: 'composer' | 'csv' | 'recurring' | 'review' | 'rss'
  locationId?: string
  platform?: string
  displayDate?: string
  createdAt?: string
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
  thumbnail?: string
  blueskyPostDetails?: BlueskyPost
  linkedinPostDetails?: LinkedinPost
  pinterestPostDetails?: PinterestPost
  facebookPostDetails?: FacebookPost
  instagramPostDetails?: InstagramPost
  youtubePostDetails?: YoutubePost
  mediaOptimization?: boolean
  insights?: PostInsights
}

export interface PostMedia {
  url: string
  caption?: string
  type?: string | 'image/jpeg' | 'image/jpg' | 'image/png' | 'image/gif' | 'video/mp4' | 'video/mov' | 'video/webm'
  thumbnail?: string
  defaultThumb?: string
  id?: string
  originalUrl?: string
  watermarkedUrl?: string
  optimizedUrl?: string
  optimizedType?: string
  isModified?: boolean
  altText?: string
}

export interface OgTags {
  metaImage?: string
  metaLink?: string
  ogTitle?: string
  ogDescription?: string
}

export interface FormatedApprovalDetails {
  approver?: string
  requesterNote?: string
  approverNote?: string
  approvalStatus?: { [name: string]: Json } | 'pending' | 'approved' | 'rejected' | 'not_required'
  approverUser?: PostUser
}

export interface PostUser {
  id: string
  title: string
  firstName: string
  lastName: string
  profilePhoto: string
  phone: string
  email: string
}

export interface TiktokPost {
  privacyLevel?: 'PUBLIC_TO_EVERYONE' | 'MUTUAL_FOLLOW_FRIENDS' | 'SELF_ONLY'
  promoteOtherBrand?: boolean
  enableComment?: boolean
  enableDuet?: boolean
  enableStitch?: boolean
  videoDisclosure?: boolean
  promoteYourBrand?: boolean
}

export interface GMBPost {
  gmbEventType?: string | 'STANDARD' | 'EVENT' | 'OFFER'
  title?: string
  offerTitle?: string
  startDate?: StartDate
  endDate?: EndDate
  termsConditions?: string
  url?: string
  couponCode?: string
  redeemOnlineUrl?: string
  actionType?: 'none' | 'order' | 'book' | 'shop' | 'learn_more' | 'call' | 'sign_up'
}

export interface StartDate {
  startDate?: SocialPlannerDate
  startTime?: Time
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
  endDate?: SocialPlannerDate
  endTime?: Time
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
  poll?: LinkedinPoll
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
  title?: string
  link?: string
  boardIds?: { [name: string]: string }
  pinterestBoards?: PinterestBoardSelection[]
  shortenedLinks?: string[]
}

export interface PinterestBoardSelection {
  accountId: string
  boards: string[]
}

export interface FacebookPost {
  type: 'post' | 'story' | 'reel'
  textFormatPresetId?: string
}

export interface InstagramPost {
  type: 'post' | 'story' | 'reel'
  collaborators?: { [name: string]: Json }
  showOnFeed?: boolean
  publishViaPushNotification?: boolean
  publisherNote?: string
}

export interface YoutubePost {
  title?: string
  privacyLevel?: 'private' | 'public' | 'unlisted'
  type: 'video' | 'short'
}

export interface PostInsights {
  like?: number
  share?: number
  comment?: number
}

export interface CreatePost {
  accountIds: string[]
  summary?: string
  media?: PostMedia[]
  status?: 'draft' | 'scheduled' | 'in_review' | 'published' | 'in_progress' | 'pending' | 'failed' | 'notification_sent' | 'deleted'
  scheduleDate?: string
  createdBy?: string
  followUpComment?: string
  ogTagsDetails?: OgTags
  type: 'post' | 'story' | 'reel'
  postApprovalDetails?: PostApproval
  scheduleTimeUpdated?: boolean
  tags?: string[]
  categoryId?: string
  tiktokPostDetails?: TiktokPost
  gmbPostDetails?: GMBPost
  userId: string
  selectedBestTime?: string
  applyWatermark?: boolean
  linkedinPostDetails?: LinkedinPost
  pinterestPostDetails?: PinterestPost
  facebookPostDetails?: FacebookPost
  instagramPostDetails?: InstagramPost
  youtubePostDetails?: YoutubePost
}

export interface PostApproval {
  approver?: string
  requesterNote?: string
  approverNote?: string
  approvalStatus?: 'pending' | 'approved' | 'rejected' | 'not_required'
}

export interface CreatePostSuccessful {
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerCreatePostSuccessful
}

export interface SocialPlannerCreatePostSuccessful {
  post?: GetPostFormatted
}

export interface SocialPlannerCreatePost {
  accountIds?: string[]
  summary?: string
  media?: PostMedia[]
  status?: 'draft' | 'scheduled' | 'in_review' | 'published' | 'in_progress' | 'pending' | 'failed' | 'notification_sent' | 'deleted'
  scheduleDate?: string
  createdBy?: string
  followUpComment?: string
  ogTagsDetails?: OgTags
  type: 'post' | 'story' | 'reel'
  postApprovalDetails?: PostApproval
  scheduleTimeUpdated?: boolean
  tags?: string[]
  categoryId?: string
  tiktokPostDetails?: TiktokPost
  gmbPostDetails?: GMBPost
  userId?: string
  selectedBestTime?: string
  applyWatermark?: boolean
  linkedinPostDetails?: LinkedinPost
  pinterestPostDetails?: PinterestPost
  facebookPostDetails?: FacebookPost
  instagramPostDetails?: InstagramPost
  youtubePostDetails?: YoutubePost
}

export interface DeletePostSuccessful {
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerDeletePostSuccessful
}

export interface SocialPlannerDeletePostSuccessful {
  postId?: string
}

export interface BulkDelete {
  success: boolean
  statusCode: number
  message: string
  results: Json
}

export interface AccountsList {
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
  id: string
  name: string
  accountIds: string[]
}

export interface LocationAndAccountDelete {
  success: boolean
  statusCode: number
  message: string
  results?: DeleteAccount
}

export interface DeleteAccount {
  locationId?: string
  id?: string
}

export interface GetFacebookAccounts {
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerGetFacebookAccounts
}

export interface SocialPlannerGetFacebookAccounts {
  pages?: FacebookPage[]
}

export interface FacebookPage {
  id?: string
  name?: string
  avatar?: string
  isOwned?: boolean
  isConnected?: boolean
}

export interface AttachFBAccount {
  type?: string
  originId?: string
  name?: string
  avatar?: string
  companyId?: string
}

export interface GetInstagramAccounts {
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerGetInstagramAccounts
}

export interface SocialPlannerGetInstagramAccounts {
  accounts?: InstagramAccount[]
}

export interface InstagramAccount {
  id?: string
  name?: string
  avatar?: string
  pageId?: string
  isConnected?: boolean
}

export interface AttachIGAccount {
  originId?: string
  name?: string
  avatar?: string
  pageId: string
  companyId?: string
}

export interface GetLinkedInAccounts {
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
  id?: string
  name?: string
  avatar?: string
  urn?: string
  isConnected?: boolean
}

export interface AttachLinkedinAccount {
  type?: 'page' | 'group' | 'profile' | 'location' | 'business'
  originId?: string
  name?: string
  avatar?: string
  urn?: string
  companyId?: string
}

export interface GetTwitterAccounts {
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerGetTwitterAccounts
}

export interface SocialPlannerGetTwitterAccounts {
  profile?: TwitterProfile[]
}

export interface TwitterProfile {
  id?: string
  name?: string
  username?: string
  avatar?: string
  protected?: boolean
  verified?: boolean
  isConnected?: boolean
}

export interface AttachTwitterAccount {
  originId?: string
  name?: string
  username?: string
  avatar?: string
  protected?: boolean
  verified?: boolean
  companyId?: string
}

export interface GetUploadStatus {
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
  _id: string
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
  createdAt?: string
}

export interface SocialPlannerCSVImport {
  id?: string
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
  createdAt?: string
  csvFileType?: 'basic' | 'advance'
  mediaOptimization?: boolean
  applyWatermark?: boolean
  channel?: string
  updatedAt?: string
}

export interface SocialPlannerUploadFile {
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerUploadFile2
}

export interface SocialPlannerUploadFile2 {
  filePath?: string
  rowsCount?: number
  fileName?: string
  fileSize?: number
  csvFileType?: 'basic' | 'advance'
}

export interface SetAccounts {
  accountIds: string[]
  filePath: string
  rowsCount: number
  fileName: string
  approver?: string
  userId?: string
  csvFileType?: 'basic' | 'advance'
}

export interface SocialPlannerSetAccounts {
  success: boolean
  statusCode: number
  message: string
  results?: SetAccountsResult
}

export interface SetAccountsResult {
  csvId: string
}

export interface GetCsvPost {
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
  _id?: string
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
  createdAt?: string
  id?: string
  csvFileType?: 'basic' | 'advance'
  mediaOptimization?: boolean
  applyWatermark?: boolean
  channel?: string
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
  csvFileType?: 'basic' | 'advance'
  mediaOptimization?: boolean
  applyWatermark?: boolean
  status?: 'pending' | 'accepted' | 'rejected' | 'deleted'
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
  success: boolean
  statusCode: number
  message: string
  results?: CSV
}

export interface CSV {
  csv?: Csv
}

export interface Csv {
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
  csvFileType?: 'basic' | 'advance'
  mediaOptimization?: boolean
  applyWatermark?: boolean
  updatedAt?: string
}

export interface DeletePost {
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerDeletePost
}

export interface SocialPlannerDeletePost {
  postId: string
  csv?: DeletePostCsv
}

export interface DeletePostCsv {
  _id?: string
  csvFileType?: 'basic' | 'advance'
  mediaOptimization?: boolean
  applyWatermark?: boolean
  status?: 'pending' | 'in_progress' | 'completed' | 'failed' | 'in_review' | 'importing' | 'deleted'
  updatedAt?: string
}

export interface GetTiktokAccount {
  success: boolean
  statusCode: number
  message: string
  results?: SocialPlannerGetTiktokAccount
}

export interface SocialPlannerGetTiktokAccount {
  profile?: TiktokProfile[]
}

export interface TiktokProfile {
  id?: string
  name?: string
  username?: string
  avatar?: string
  verified?: boolean
  isConnected?: boolean
  type?: { [name: string]: Json }
}

export interface AttachTiktokAccount {
  type?: 'page' | 'group' | 'profile' | 'location' | 'business'
  originId?: string
  name?: string
  avatar?: string
  verified?: boolean
  username?: string
  companyId?: string
}

export interface GetByLocationId {
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
  locationId?: string
  _id?: string
  createdBy?: string
  deleted: boolean
  createdAt?: string
  updatedAt?: string
}

export interface GetById {
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
  locationId?: string
  _id?: string
  createdBy?: string
  deleted: boolean
  message?: string
  createdAt?: string
  updatedAt?: string
}

export interface GetTagsByLocationId {
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
  locationId?: string
  _id?: string
  createdBy?: string
  deleted?: boolean
  createdAt?: string
  updatedAt?: string
}

export interface GetTagsById {
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
  platforms?: ('facebook' | 'instagram' | 'linkedin' | 'google' | 'pinterest' | 'youtube' | 'tiktok')[]
  currentRange?: GetStatisticsCurrentRange
  prevRange?: GetStatisticsCurrentRange
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
  success: boolean
  statusCode: number
  message: string
  results?: GetYoutubeAccount
}

export interface GetYoutubeAccount {
  profile?: YoutubeProfile[]
}

export interface YoutubeProfile {
  id?: string
  name?: string
  username?: string
  avatar?: string
  verified?: boolean
  isConnected?: boolean
  type?: string
}

export interface GetPinterestAccounts {
  success: boolean
  statusCode: number
  message: string
  results?: GetPinterestAccount
}

export interface GetPinterestAccount {
  profile?: PinterestProfile[]
}

export interface PinterestProfile {
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
  originId?: string
  name?: string
  avatar?: string
  pageId: string
}

export interface AttachGMBLocation {
  location: AttachGMBLocationLocation
  account: AttachGMBLocationAccount
}

export interface AttachGMBLocationLocation {
  name: string
  storeCode?: string
  title: string
  storefrontAddress?: { [name: string]: Json }
  metadata?: { [name: string]: Json }
  maxLocation?: boolean
  isVerified?: boolean
  isConnected?: boolean
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
  name?: string
  avatar?: string
  verified?: boolean
  username?: string
  websiteUrl?: string
  companyId?: string
  type?: 'profile'
  originAccountType?: string
}

export interface SocialPlannerAttachTiktokAccount {
  type: 'page' | 'group' | 'profile' | 'location' | 'business'
  originId: string
  name: string
  avatar: string
  verified?: boolean
  username?: string
}

export interface AttachYoutubeAccount {
  type: 'profile'
  originId: string
  name: string
  avatar: string
  verified?: boolean
  username?: string
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
  deleted?: boolean
  _id?: string
  name?: string
  locationId?: string
  primaryColor?: string
  secondaryColor?: string
  createdBy?: string
  createdAt?: string
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
  locationId?: string
  categoryId: string
  timeSlots: TimeSlot[]
  enableFuturePosts?: boolean
  prioritizeNewContent?: boolean
  userId: string
}

export interface TimeSlot {
  dayOfWeek: number
  time: string
}

export interface WrappedCreateCategoryQueue {
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
  _id?: string
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
  createdAt?: string
  updatedAt?: string
}

export interface CreatedTimeSlot {
  _id?: string
  dayOfWeek?: number
  time?: string
}

export interface WrappedFetchCategoryQueues {
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
  _id?: string
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
  createdAt?: string
  updatedAt?: string
  category?: CategoryInfo
}

export interface CategoryInfo {
  _id?: string
  name?: string
  primaryColor?: string
  secondaryColor?: string
  deleted?: boolean
  locationId?: string
  createdBy?: string
  createdAt?: string
  updatedAt?: string
}

export interface WrappedFetchQueueById {
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
  locationId?: string
  skipLegacyWatermark?: boolean
  status?: string
  skipDateTime?: string
  timeSlots?: TimeSlot[]
  enableFuturePosts?: boolean
  prioritizeNewContent?: boolean
}

export interface WrappedUpdateCategoryQueue {
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
  _id?: string
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
  createdAt?: string
  updatedAt?: string
}

export interface FetchQueueItems {
  locationId?: string
  sessionId?: string
  skip?: number
  limit?: number
  errorFilter?: boolean
  itemId?: string
}

export interface WrappedFetchQueueItems {
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
  _id?: string
  content?: string
  mentions?: { [name: string]: Json }[]
  ogTags?: SocialPlannerOgTags
}

export interface SocialPlannerOgTags {
  metaLink?: string
  metaImage?: string
  ogTitle?: string
}

export interface SocialPlannerGetPostFormatted {
  _id?: string
  source?: 'composer' | 'csv' | 'recurring' | 'review' | 'rss'
  locationId?: string
  platform?: string
  thumbnail?: string
  displayDate?: string
  createdAt?: string
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
  caption?: string
  originalUrl?: string
  watermarkedUrl?: string
  type: 'image/jpeg' | 'image/jpg' | 'image/png' | 'image/gif' | 'video/mp4' | 'video/mov' | 'video/webm'
  thumbnail?: string
  id?: string
  optimizedUrl?: string
  optimizedType?: string
  isModified?: boolean
  altText?: string
}

export interface SocialPlannerOgTags2 {
  metaImage?: string
  metaLink?: string
  ogTitle?: string
  ogDescription?: string
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
  promoteOtherBrand?: boolean
  enableComment?: boolean
  enableDuet?: boolean
  enableStitch?: boolean
  videoDisclosure?: boolean
  promoteYourBrand?: boolean
}

export interface SocialPlannerGMBPost {
  gmbEventType: 'STANDARD' | 'EVENT' | 'OFFER'
  title?: string
  offerTitle?: string
  startDate?: StartDate
  endDate?: EndDate
  termsConditions?: string
  url?: string
  couponCode?: string
  redeemOnlineUrl?: string
  actionType?: 'none' | 'order' | 'book' | 'shop' | 'learn_more' | 'call' | 'sign_up'
}

export interface FetchQueueItemsMeta {
  count?: string
  skip?: number
  limit?: number
}

export interface WrappedStartEditSession {
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
  success: boolean
  statusCode: number
  results: DiscardEditSession
  traceId?: string
}

export interface DiscardEditSession {
  message?: string
}

export interface EditSessionCalendar {
  locationId?: string
  sessionId: string
  startDate: string
  endDate: string
  accountIds?: string[]
}

export interface WrappedEditSessionCalendar {
  success: boolean
  statusCode: number
  results: SocialPlannerEditSessionCalendar
  traceId?: string
}

export interface SocialPlannerEditSessionCalendar {
  message?: string
  scheduledPosts?: EditSessionScheduledPost[]
  total?: number
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
  timezone?: string
  isDraft?: boolean
  originalItemId?: string | null
}

export interface WrappedFetchSlots {
  success: boolean
  statusCode: number
  results: FetchSlots
  traceId?: string
}

export interface FetchSlots {
  message?: string
  slots?: UpdatedSlotInfo[]
  total?: number
  skip?: number
  limit?: number
  timezone?: string
}

export interface UpdateQueueItem {
  locationId?: string
  sessionId?: string
  modifiedPostPayload?: QueueModifiedPost
  newOrder?: number | string
  variations?: VariationInput[]
  primaryImage?: string
}

export interface QueueModifiedPost {
  accountIds?: string[]
  summary?: string
  media?: SocialPlannerPostMedia[]
  status?: 'draft' | 'scheduled' | 'in_review' | 'published' | 'in_progress' | 'pending' | 'failed' | 'notification_sent' | 'deleted'
  scheduleDate?: string
  selectedBestTime?: string
  createdBy?: string
  followUpComment?: string
  ogTagsDetails?: SocialPlannerOgTags2
  type?: 'post' | 'story' | 'reel'
  postApprovalDetails?: SocialPlannerPostApproval
  scheduleTimeUpdated?: boolean
  tags?: string[]
  categoryId?: string
  applyWatermark?: boolean
  tiktokPostDetails?: SocialPlannerTiktokPost
  gmbPostDetails?: SocialPlannerGMBPost
  userId?: string
  linkedinPostDetails?: LinkedinPost
  pinterestPostDetails?: PinterestPost
  facebookPostDetails?: FacebookPost
  instagramPostDetails?: InstagramPost
  youtubePostDetails?: YoutubePost
  locationId?: string
}

export interface SocialPlannerPostApproval {
  approver?: string
  requesterNote?: string
  approverNote?: string
  approvalStatus?: 'pending' | 'approved' | 'rejected' | 'not_required'
}

export interface VariationInput {
  content?: string
  mentions?: { [name: string]: Json }[]
  ogTags?: SocialPlannerOgTags
}

export interface WrappedUpdateQueueItem {
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
  createdAt?: string
  updatedAt?: string
  deleted?: boolean
  locationId?: string
}

export interface GetModifiedPayloadFormatted {
  _id?: string
  source?: 'composer' | 'csv' | 'recurring' | 'review' | 'rss' | 'template-library' | 'category-queue' | 'native'
  locationId?: string
  displayDate?: string
  createdAt?: string
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
  locationId?: string
  startDate: string
  endDate: string
  categoryIds?: string[]
  accountIds?: string[]
}

export interface WrappedFetchCalendarList {
  success: boolean
  statusCode: number
  results: FetchCalendarList
  traceId?: string
}

export interface FetchCalendarList {
  message?: string
  scheduledPosts?: ScheduledPost[]
  total?: number
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
  timezone?: string
}

export interface WrappedResetQueueItem {
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
  locationId?: string
  sessionId?: string
  modifiedPostPayload?: QueueModifiedPost
  order?: number | string
  variations?: VariationInput[]
  primaryImage?: string
  directToQueue?: boolean
}

export interface CommentsCreate {
  parentId: string
  isParentThread: boolean
  content: string
  attachments?: Attachment[]
  mentions?: Mentions[]
  notifyAllGroupMembers?: boolean
}

export interface Attachment {
  url: string
  type: 'image'
}

export interface Mentions {
  name: string
  id: string
  offset: number
  length: number
  slug?: string
}

export interface SocialPlannerCommentsCreate {
  success: boolean
  statusCode: number
  message: string
  results: CommentItem
}

export interface CommentItem {
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
  createdAt?: string
  updatedAt?: string
}

export interface CommentAttachment {
  type?: string
  url?: string
  thumbnail?: string
  videoUrl?: string
}

export interface CommentAuthor {
  id?: string
  name?: string
  profilePic?: string
}

export interface CommentsGetList {
  fromDate?: string
  toDate?: string
  originIds: string[]
  sortBy?: 'top' | 'latest'
  search?: string
  skip?: number
  limit?: number
  parentId?: string
}

export interface SocialPlannerCommentsGetList {
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
  skip: number
  limit: number
  hasMore: boolean
}

export interface ShippingZone {
  altId?: string
  altType?: 'location'
  name: string
  countries: ShippingZoneCountry[]
  _id: string
  shippingRates?: ShippingRate[]
  createdAt: string
  updatedAt: string
}

export interface ShippingZoneCountry {
  code: string
  states?: ShippingZoneCountryState[]
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
  _id: string
  shippingZoneId: string
  createdAt: string
  updatedAt: string
}

export interface ShippingCarrierService {
  name: string
  value: string
}

export interface GetAvailableShippingRates {
  altId?: string
  altType?: 'location'
  country: string
  address?: ContactAddress
  amountAvailable?: string
  totalOrderAmount: number
  weightAvailable?: boolean
  totalOrderWeight: number
  source: StoreOrderSource
  products: ProductItem[]
  couponCode?: string
}

export interface ContactAddress {
  name?: string
  companyName?: string
  addressLine1?: string
  country: string
  state?: 'AL' | 'AK' | 'AS' | 'AZ' | 'AR' | 'AA' | 'AE' | 'AP' | 'CA' | 'CO' | 'CT' | 'DE' | 'DC' | 'FM' | 'FL' | 'GA' | 'GU' | 'HI' | 'ID' | 'IL' | 'IN' | 'IA' | 'KS' | 'KY' | 'LA' | 'ME' | 'MH' | 'MD' | 'MA' | 'MI' | 'MN' | 'MS' | 'MO' | 'MT' | 'NE' | 'NV' | 'NH' | 'NJ' | 'NM' | 'NY' | 'NC' | 'ND' | 'MP' | 'OH' | 'OK' | 'OR' | 'PW' | 'PA' | 'PR' | 'RI' | 'SC' | 'SD' | 'TN' | 'TX' | 'UT' | 'VT' | 'VI' | 'VA' | 'WA' | 'WV' | 'WI' | 'WY' | 'AB' | 'BC' | 'MB' | 'NB' | 'NL' | 'NT' | 'NS' | 'NU' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT' | 'BA' | 'CC' | 'CH' | 'CB' | 'CN' | 'ER' | 'FO' | 'JY' | 'LP' | 'LR' | 'MZ' | 'NQ' | 'RN' | 'SA' | 'SJ' | 'SL' | 'SF' | 'SE' | 'TF' | 'TU' | 'ACT' | 'NSW' | 'QLD' | 'TAS' | 'VIC' | 'AC' | 'AM' | 'CE' | 'DF' | 'ES' | 'GO' | 'MG' | 'PB' | 'PI' | 'RJ' | 'RO' | 'RR' | 'RS' | 'SP' | 'TO' | 'AI' | 'AN' | 'AT' | 'BI' | 'LI' | 'LL' | 'ML' | 'RM' | 'TA' | 'VS' | 'AMA' | 'ANT' | 'ARA' | 'ATL' | 'BOL' | 'BOY' | 'CAL' | 'CAQ' | 'CAS' | 'CAU' | 'CES' | 'CHO' | 'CUN' | 'COR' | 'GUA' | 'GUV' | 'HUI' | 'LAG' | 'MAG' | 'MET' | 'NAR' | 'NSA' | 'PUT' | 'QUI' | 'RIS' | 'SAP' | 'SAN' | 'SUC' | 'TOL' | 'VAC' | 'VAU' | 'VID' | 'CR-A' | 'CR-C' | 'CR-G' | 'CR-H' | 'CR-L' | 'CR-P' | 'CR-SJ' | 'GT-16' | 'GT-15' | 'GT-04' | 'GT-20' | 'GT-02' | 'GT-05' | 'GT-01' | 'GT-13' | 'GT-18' | 'GT-21' | 'GT-22' | 'GT-17' | 'GT-09' | 'GT-14' | 'GT-11' | 'GT-03' | 'GT-12' | 'GT-06' | 'GT-07' | 'GT-10' | 'GT-08' | 'GT-19' | 'HK' | 'KL' | 'BR' | 'CG' | 'DN' | 'DD' | 'DL' | 'GJ' | 'HR' | 'HP' | 'JK' | 'JH' | 'KA' | 'LD' | 'PY' | 'TS' | 'TR' | 'UP' | 'UK' | 'WB' | 'CW' | 'D' | 'G' | 'KE' | 'KK' | 'LS' | 'LM' | 'LK' | 'LH' | 'OY' | 'SO' | 'WD' | 'WH' | 'WX' | 'WW' | 'AG' | 'AO' | 'AV' | 'BT' | 'BL' | 'BN' | 'BG' | 'BO' | 'BZ' | 'BS' | 'CL' | 'CI' | 'CZ' | 'CS' | 'CR' | 'KR' | 'EN' | 'FE' | 'FI' | 'FG' | 'FC' | 'FR' | 'GE' | 'GR' | 'IM' | 'IS' | 'AQ' | 'LT' | 'LE' | 'LC' | 'LO' | 'LU' | 'MC' | 'NA' | 'NO' | 'OG' | 'OT' | 'PD' | 'PV' | 'PG' | 'PU' | 'PC' | 'PT' | 'PN' | 'PZ' | 'PO' | 'RG' | 'RA' | 'RC' | 'RE' | 'SS' | 'SV' | 'SI' | 'SR' | 'TE' | 'TP' | 'TV' | 'UD' | 'VE' | 'VB' | 'VC' | 'VR' | 'VV' | 'JP-23' | 'JP-05' | 'JP-02' | 'JP-12' | 'JP-38' | 'JP-18' | 'JP-40' | 'JP-07' | 'JP-21' | 'JP-10' | 'JP-34' | 'JP-01' | 'JP-28' | 'JP-08' | 'JP-17' | 'JP-03' | 'JP-37' | 'JP-46' | 'JP-14' | 'JP-39' | 'JP-43' | 'JP-26' | 'JP-24' | 'JP-04' | 'JP-45' | 'JP-20' | 'JP-42' | 'JP-29' | 'JP-15' | 'JP-44' | 'JP-33' | 'JP-47' | 'JP-27' | 'JP-41' | 'JP-11' | 'JP-25' | 'JP-32' | 'JP-22' | 'JP-09' | 'JP-36' | 'JP-13' | 'JP-31' | 'JP-16' | 'JP-30' | 'JP-06' | 'JP-35' | 'JP-19' | 'JHR' | 'KDH' | 'KTN' | 'KUL' | 'LBN' | 'MLK' | 'NSN' | 'PHG' | 'PNG' | 'PRK' | 'PLS' | 'PJY' | 'SBH' | 'SWK' | 'SGR' | 'TRG' | 'AGU' | 'BCN' | 'BCS' | 'CAM' | 'CHP' | 'CHH' | 'CMX' | 'COA' | 'COL' | 'DUR' | 'GRO' | 'HID' | 'JAL' | 'MIC' | 'MOR' | 'MEX' | 'NAY' | 'NLE' | 'OAX' | 'PUE' | 'QUE' | 'ROO' | 'SLP' | 'SIN' | 'SON' | 'TAB' | 'TAM' | 'TLA' | 'VER' | 'YUC' | 'ZAC' | 'AUK' | 'BOP' | 'CAN' | 'CIT' | 'GIS' | 'HKB' | 'MWT' | 'MBH' | 'NTL' | 'OTA' | 'STL' | 'TKI' | 'WKO' | 'WGN' | 'WTC' | 'GB' | 'KP' | 'ANC' | 'APU' | 'ARE' | 'AYA' | 'CAJ' | 'CUS' | 'HUV' | 'HUC' | 'ICA' | 'JUN' | 'LAL' | 'LAM' | 'LIM' | 'LOR' | 'MDD' | 'MOQ' | 'PAS' | 'PIU' | 'PUN' | 'SAM' | 'TAC' | 'TUM' | 'UCA' | 'PH-ABR' | 'PH-AGN' | 'PH-AGS' | 'PH-AKL' | 'PH-ALB' | 'PH-ANT' | 'PH-APA' | 'PH-AUR' | 'PH-BAS' | 'PH-BAN' | 'PH-BTN' | 'PH-BTG' | 'PH-BEN' | 'PH-BIL' | 'PH-BOH' | 'PH-BUK' | 'PH-BUL' | 'PH-CAG' | 'PH-CAN' | 'PH-CAS' | 'PH-CAM' | 'PH-CAP' | 'PH-CAT' | 'PH-CAV' | 'PH-CEB' | 'PH-NCO' | 'PH-DAO' | 'PH-DAV' | 'PH-DAS' | 'PH-EAS' | 'PH-GUI' | 'PH-IFU' | 'PH-ILN' | 'PH-ILS' | 'PH-ILI' | 'PH-ISA' | 'PH-KAL' | 'PH-LUN' | 'PH-LAG' | 'PH-LAN' | 'PH-LAS' | 'PH-LEY' | 'PH-MAG' | 'PH-MAD' | 'PH-MAS' | 'PH-00' | 'PH-MSC' | 'PH-MSR' | 'PH-MOU' | 'PH-NEC' | 'PH-NER' | 'PH-NSA' | 'PH-NUE' | 'PH-NUV' | 'PH-MDC' | 'PH-MDR' | 'PH-PLW' | 'PH-PAM' | 'PH-PAN' | 'PH-QUE' | 'PH-QUI' | 'PH-RIZ' | 'PH-ROM' | 'PH-WSA' | 'PH-SAR' | 'PH-SIG' | 'PH-SOR' | 'PH-SCO' | 'PH-SLE' | 'PH-SUK' | 'PH-SLU' | 'PH-SUN' | 'PH-SUR' | 'PH-TAR' | 'PH-TAW' | 'PH-ZMB' | 'PH-ZAN' | 'PH-ZAS' | 'PH-ZSI' | 'PT-20' | 'PT-01' | 'PT-02' | 'PT-03' | 'PT-04' | 'PT-05' | 'PT-06' | 'PT-07' | 'PT-08' | 'PT-09' | 'PT-10' | 'PT-11' | 'PT-30' | 'PT-12' | 'PT-13' | 'PT-14' | 'PT-15' | 'PT-16' | 'PT-17' | 'PT-18' | 'BH' | 'BV' | 'B' | 'CJ' | 'CV' | 'DB' | 'DJ' | 'GL' | 'HD' | 'IF' | 'MM' | 'PH' | 'SM' | 'SB' | 'TM' | 'TL' | 'VL' | 'VN' | 'KR-26' | 'KR-43' | 'KR-44' | 'KR-27' | 'KR-30' | 'KR-42' | 'KR-29' | 'KR-47' | 'KR-41' | 'KR-48' | 'KR-28' | 'KR-49' | 'KR-45' | 'KR-46' | 'KR-50' | 'KR-11' | 'KR-31' | 'C' | 'A' | 'O' | 'PM' | 'BU' | 'S' | 'CU' | 'GI' | 'H' | 'HU' | 'J' | 'GC' | 'L' | 'M' | 'MU' | 'P' | 'SG' | 'T' | 'V' | 'ZA' | 'Z' | 'AJ' | 'DU' | 'FU' | 'RK' | 'SH' | 'UQ' | 'BFP' | 'ENG' | 'NIR' | 'SCT' | 'WLS' | 'FS' | 'FD' | 'RV' | 'TT'
  city?: string
  zip?: string
  phone?: string
  email?: string
}

export interface StoreOrderSource {
  type: 'funnel' | 'website' | 'invoice' | 'calendar' | 'text2Pay' | 'document_contracts' | 'membership' | 'mobile_app' | 'communities' | 'point_of_sale' | 'manual' | 'form' | 'survey' | 'payment_link' | 'external'
  subType?: 'one_step_order_form' | 'two_step_order_form' | 'upsell' | 'tap_to_pay' | 'card_payment' | 'store' | 'contact_view' | 'email_campaign' | 'payments_dashboard' | 'shopify' | 'subscription_view' | 'store_upsell' | 'woocommerce' | 'service' | 'meeting' | 'imported_csv' | 'qr_code'
}

export interface ProductItem {
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
  _id: string
  shippingZoneId: string
}

export interface CreateShippingRate {
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
}

export interface UpdateShippingRate {
  altId?: string
  altType?: 'location'
  name?: string
  description?: string
  currency?: string
  amount?: number
  conditionType?: 'none' | 'price' | 'weight'
  minCondition?: number
  maxCondition?: number
  isCarrierRate?: boolean
  shippingCarrierId?: string
  percentageOfRateFee?: number
  shippingCarrierServices?: ShippingCarrierService[]
}

export interface ShippingCarrier {
  altId?: string
  altType?: 'location'
  name: string
  callbackUrl: string
  services?: ShippingCarrierService[]
  allowsMultipleServiceSelection?: boolean
  _id: string
  marketplaceAppId: string
  createdAt: string
  updatedAt: string
}

export interface CreateShippingCarrier {
  altId?: string
  altType?: 'location'
  name: string
  callbackUrl: string
  services?: ShippingCarrierService[]
  allowsMultipleServiceSelection?: boolean
}

export interface UpdateShippingCarrier {
  altId?: string
  altType?: 'location'
  name?: string
  callbackUrl?: string
  services?: ShippingCarrierService[]
  allowsMultipleServiceSelection?: boolean
}

export interface StoreSetting {
  altId?: string
  altType?: 'location'
  shippingOrigin: StoreShippingOrigin
  storeOrderNotification?: StoreOrderNotification
  storeOrderFulfillmentNotification?: StoreOrderNotification
  _id: string
  createdAt: string
  updatedAt: string
}

export interface StoreShippingOrigin {
  name: string
  country: string
  state?: 'AL' | 'AK' | 'AS' | 'AZ' | 'AR' | 'AA' | 'AE' | 'AP' | 'CA' | 'CO' | 'CT' | 'DE' | 'DC' | 'FM' | 'FL' | 'GA' | 'GU' | 'HI' | 'ID' | 'IL' | 'IN' | 'IA' | 'KS' | 'KY' | 'LA' | 'ME' | 'MH' | 'MD' | 'MA' | 'MI' | 'MN' | 'MS' | 'MO' | 'MT' | 'NE' | 'NV' | 'NH' | 'NJ' | 'NM' | 'NY' | 'NC' | 'ND' | 'MP' | 'OH' | 'OK' | 'OR' | 'PW' | 'PA' | 'PR' | 'RI' | 'SC' | 'SD' | 'TN' | 'TX' | 'UT' | 'VT' | 'VI' | 'VA' | 'WA' | 'WV' | 'WI' | 'WY' | 'AB' | 'BC' | 'MB' | 'NB' | 'NL' | 'NT' | 'NS' | 'NU' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT' | 'BA' | 'CC' | 'CH' | 'CB' | 'CN' | 'ER' | 'FO' | 'JY' | 'LP' | 'LR' | 'MZ' | 'NQ' | 'RN' | 'SA' | 'SJ' | 'SL' | 'SF' | 'SE' | 'TF' | 'TU' | 'ACT' | 'NSW' | 'QLD' | 'TAS' | 'VIC' | 'AC' | 'AM' | 'CE' | 'DF' | 'ES' | 'GO' | 'MG' | 'PB' | 'PI' | 'RJ' | 'RO' | 'RR' | 'RS' | 'SP' | 'TO' | 'AI' | 'AN' | 'AT' | 'BI' | 'LI' | 'LL' | 'ML' | 'RM' | 'TA' | 'VS' | 'AMA' | 'ANT' | 'ARA' | 'ATL' | 'BOL' | 'BOY' | 'CAL' | 'CAQ' | 'CAS' | 'CAU' | 'CES' | 'CHO' | 'CUN' | 'COR' | 'GUA' | 'GUV' | 'HUI' | 'LAG' | 'MAG' | 'MET' | 'NAR' | 'NSA' | 'PUT' | 'QUI' | 'RIS' | 'SAP' | 'SAN' | 'SUC' | 'TOL' | 'VAC' | 'VAU' | 'VID' | 'CR-A' | 'CR-C' | 'CR-G' | 'CR-H' | 'CR-L' | 'CR-P' | 'CR-SJ' | 'GT-16' | 'GT-15' | 'GT-04' | 'GT-20' | 'GT-02' | 'GT-05' | 'GT-01' | 'GT-13' | 'GT-18' | 'GT-21' | 'GT-22' | 'GT-17' | 'GT-09' | 'GT-14' | 'GT-11' | 'GT-03' | 'GT-12' | 'GT-06' | 'GT-07' | 'GT-10' | 'GT-08' | 'GT-19' | 'HK' | 'KL' | 'BR' | 'CG' | 'DN' | 'DD' | 'DL' | 'GJ' | 'HR' | 'HP' | 'JK' | 'JH' | 'KA' | 'LD' | 'PY' | 'TS' | 'TR' | 'UP' | 'UK' | 'WB' | 'CW' | 'D' | 'G' | 'KE' | 'KK' | 'LS' | 'LM' | 'LK' | 'LH' | 'OY' | 'SO' | 'WD' | 'WH' | 'WX' | 'WW' | 'AG' | 'AO' | 'AV' | 'BT' | 'BL' | 'BN' | 'BG' | 'BO' | 'BZ' | 'BS' | 'CL' | 'CI' | 'CZ' | 'CS' | 'CR' | 'KR' | 'EN' | 'FE' | 'FI' | 'FG' | 'FC' | 'FR' | 'GE' | 'GR' | 'IM' | 'IS' | 'AQ' | 'LT' | 'LE' | 'LC' | 'LO' | 'LU' | 'MC' | 'NA' | 'NO' | 'OG' | 'OT' | 'PD' | 'PV' | 'PG' | 'PU' | 'PC' | 'PT' | 'PN' | 'PZ' | 'PO' | 'RG' | 'RA' | 'RC' | 'RE' | 'SS' | 'SV' | 'SI' | 'SR' | 'TE' | 'TP' | 'TV' | 'UD' | 'VE' | 'VB' | 'VC' | 'VR' | 'VV' | 'JP-23' | 'JP-05' | 'JP-02' | 'JP-12' | 'JP-38' | 'JP-18' | 'JP-40' | 'JP-07' | 'JP-21' | 'JP-10' | 'JP-34' | 'JP-01' | 'JP-28' | 'JP-08' | 'JP-17' | 'JP-03' | 'JP-37' | 'JP-46' | 'JP-14' | 'JP-39' | 'JP-43' | 'JP-26' | 'JP-24' | 'JP-04' | 'JP-45' | 'JP-20' | 'JP-42' | 'JP-29' | 'JP-15' | 'JP-44' | 'JP-33' | 'JP-47' | 'JP-27' | 'JP-41' | 'JP-11' | 'JP-25' | 'JP-32' | 'JP-22' | 'JP-09' | 'JP-36' | 'JP-13' | 'JP-31' | 'JP-16' | 'JP-30' | 'JP-06' | 'JP-35' | 'JP-19' | 'JHR' | 'KDH' | 'KTN' | 'KUL' | 'LBN' | 'MLK' | 'NSN' | 'PHG' | 'PNG' | 'PRK' | 'PLS' | 'PJY' | 'SBH' | 'SWK' | 'SGR' | 'TRG' | 'AGU' | 'BCN' | 'BCS' | 'CAM' | 'CHP' | 'CHH' | 'CMX' | 'COA' | 'COL' | 'DUR' | 'GRO' | 'HID' | 'JAL' | 'MIC' | 'MOR' | 'MEX' | 'NAY' | 'NLE' | 'OAX' | 'PUE' | 'QUE' | 'ROO' | 'SLP' | 'SIN' | 'SON' | 'TAB' | 'TAM' | 'TLA' | 'VER' | 'YUC' | 'ZAC' | 'AUK' | 'BOP' | 'CAN' | 'CIT' | 'GIS' | 'HKB' | 'MWT' | 'MBH' | 'NTL' | 'OTA' | 'STL' | 'TKI' | 'WKO' | 'WGN' | 'WTC' | 'GB' | 'KP' | 'ANC' | 'APU' | 'ARE' | 'AYA' | 'CAJ' | 'CUS' | 'HUV' | 'HUC' | 'ICA' | 'JUN' | 'LAL' | 'LAM' | 'LIM' | 'LOR' | 'MDD' | 'MOQ' | 'PAS' | 'PIU' | 'PUN' | 'SAM' | 'TAC' | 'TUM' | 'UCA' | 'PH-ABR' | 'PH-AGN' | 'PH-AGS' | 'PH-AKL' | 'PH-ALB' | 'PH-ANT' | 'PH-APA' | 'PH-AUR' | 'PH-BAS' | 'PH-BAN' | 'PH-BTN' | 'PH-BTG' | 'PH-BEN' | 'PH-BIL' | 'PH-BOH' | 'PH-BUK' | 'PH-BUL' | 'PH-CAG' | 'PH-CAN' | 'PH-CAS' | 'PH-CAM' | 'PH-CAP' | 'PH-CAT' | 'PH-CAV' | 'PH-CEB' | 'PH-NCO' | 'PH-DAO' | 'PH-DAV' | 'PH-DAS' | 'PH-EAS' | 'PH-GUI' | 'PH-IFU' | 'PH-ILN' | 'PH-ILS' | 'PH-ILI' | 'PH-ISA' | 'PH-KAL' | 'PH-LUN' | 'PH-LAG' | 'PH-LAN' | 'PH-LAS' | 'PH-LEY' | 'PH-MAG' | 'PH-MAD' | 'PH-MAS' | 'PH-00' | 'PH-MSC' | 'PH-MSR' | 'PH-MOU' | 'PH-NEC' | 'PH-NER' | 'PH-NSA' | 'PH-NUE' | 'PH-NUV' | 'PH-MDC' | 'PH-MDR' | 'PH-PLW' | 'PH-PAM' | 'PH-PAN' | 'PH-QUE' | 'PH-QUI' | 'PH-RIZ' | 'PH-ROM' | 'PH-WSA' | 'PH-SAR' | 'PH-SIG' | 'PH-SOR' | 'PH-SCO' | 'PH-SLE' | 'PH-SUK' | 'PH-SLU' | 'PH-SUN' | 'PH-SUR' | 'PH-TAR' | 'PH-TAW' | 'PH-ZMB' | 'PH-ZAN' | 'PH-ZAS' | 'PH-ZSI' | 'PT-20' | 'PT-01' | 'PT-02' | 'PT-03' | 'PT-04' | 'PT-05' | 'PT-06' | 'PT-07' | 'PT-08' | 'PT-09' | 'PT-10' | 'PT-11' | 'PT-30' | 'PT-12' | 'PT-13' | 'PT-14' | 'PT-15' | 'PT-16' | 'PT-17' | 'PT-18' | 'BH' | 'BV' | 'B' | 'CJ' | 'CV' | 'DB' | 'DJ' | 'GL' | 'HD' | 'IF' | 'MM' | 'PH' | 'SM' | 'SB' | 'TM' | 'TL' | 'VL' | 'VN' | 'KR-26' | 'KR-43' | 'KR-44' | 'KR-27' | 'KR-30' | 'KR-42' | 'KR-29' | 'KR-47' | 'KR-41' | 'KR-48' | 'KR-28' | 'KR-49' | 'KR-45' | 'KR-46' | 'KR-50' | 'KR-11' | 'KR-31' | 'C' | 'A' | 'O' | 'PM' | 'BU' | 'S' | 'CU' | 'GI' | 'H' | 'HU' | 'J' | 'GC' | 'L' | 'M' | 'MU' | 'P' | 'SG' | 'T' | 'V' | 'ZA' | 'Z' | 'AJ' | 'DU' | 'FU' | 'RK' | 'SH' | 'UQ' | 'BFP' | 'ENG' | 'NIR' | 'SCT' | 'WLS' | 'FS' | 'FD' | 'RV' | 'TT'
  city: string
  street1: string
  street2?: string
  zip: string
  phone?: string
  email?: string
}

export interface StoreOrderNotification {
  enabled: boolean
  subject: string
  emailTemplateId: string
  defaultEmailTemplateId: string
}

export interface CreateStoreSetting {
  altId?: string
  altType?: 'location'
  shippingOrigin: StoreShippingOrigin
  storeOrderNotification?: StoreOrderNotification
  storeOrderFulfillmentNotification?: StoreOrderNotification
}

export interface Submission {
  id?: string
  contactId?: string
  createdAt?: string
  surveyId?: string
  name?: string
  email?: string
  others?: SurveysOthers
}

export interface SurveysOthers {
  __submissions_other_field__?: string
  __custom_field_id__?: string
  eventData?: SurveysEventData
  fieldsOriSequance?: string[]
}

export interface SurveysEventData {
  fbc?: string
  fbp?: string
  page?: SurveysPageDetails
  type?: string
  domain?: string
  medium?: string
  source?: string
  version?: string
  adSource?: string
  mediumId?: string
  parentId?: string
  referrer?: string
  fbEventId?: string
  timestamp?: number
  parentName?: string
  fingerprint?: string
  pageVisitType?: string
  contactSessionIds?: SurveysContactSessionIds | null
}

export interface SurveysPageDetails {
  url?: string
  title?: string
}

export interface SurveysContactSessionIds {
  ids?: string[] | null
}

export interface SurveysMeta {
  total?: number
  currentPage?: number
  nextPage?: number | null
  prevPage?: number | null
}

export interface GetSurveys {
  id?: string
  name?: string
  locationId?: string
}

export interface UsersUser {
  id?: string
  name?: string
  firstName?: string
  lastName?: string
  email?: string
  phone?: string
  extension?: string
  permissions?: Permissions
  scopes?: 'campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export' | 'pipelines.create' | 'ai-studio.readonly' | 'ai-studio.write' | 'askai.write' | 'copilot.readonly'
  roles?: Role
  deleted?: boolean
  lcPhone?: { [name: string]: Json }
  platformLanguage?: 'en_US' | 'es' | 'fr_CA' | 'fr_FR' | 'nl' | 'de' | 'pt_PT' | 'pt_BR' | 'it' | 'sv' | 'da' | 'fi' | 'no'
}

export interface Permissions {
  campaignsEnabled?: boolean
  campaignsReadOnly?: boolean
  contactsEnabled?: boolean
  workflowsEnabled?: boolean
  workflowsReadOnly?: boolean
  triggersEnabled?: boolean
  funnelsEnabled?: boolean
  websitesEnabled?: boolean
  opportunitiesEnabled?: boolean
  dashboardStatsEnabled?: boolean
  bulkRequestsEnabled?: boolean
  appointmentsEnabled?: boolean
  reviewsEnabled?: boolean
  onlineListingsEnabled?: boolean
  phoneCallEnabled?: boolean
  conversationsEnabled?: boolean
  assignedDataOnly?: boolean
  adwordsReportingEnabled?: boolean
  membershipEnabled?: boolean
  facebookAdsReportingEnabled?: boolean
  attributionsReportingEnabled?: boolean
  settingsEnabled?: boolean
  tagsEnabled?: boolean
  leadValueEnabled?: boolean
  marketingEnabled?: boolean
  agentReportingEnabled?: boolean
  botService?: boolean
  socialPlanner?: boolean
  bloggingEnabled?: boolean
  invoiceEnabled?: boolean
  affiliateManagerEnabled?: boolean
  contentAiEnabled?: boolean
  refundsEnabled?: boolean
  recordPaymentEnabled?: boolean
  cancelSubscriptionEnabled?: boolean
  paymentsEnabled?: boolean
  communitiesEnabled?: boolean
  exportPaymentsEnabled?: boolean
}

export interface Role {
  type?: string
  role?: string
  locationIds?: string[]
  restrictSubAccount?: boolean
}

export interface FilterByEmail {
  companyId?: string
  emails: string
  deleted?: boolean
  skip?: string
  limit?: string
  projection?: string
}

export interface UserSuccessful {
  id?: string
  name?: string
  firstName?: string
  lastName?: string
  email?: string
  phone?: string
  extension?: string
  permissions?: Permissions
  scopes?: 'campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export' | 'pipelines.create' | 'ai-studio.readonly' | 'ai-studio.write' | 'askai.write' | 'copilot.readonly'
  roles?: Role
  lcPhone?: { [name: string]: Json }
  platformLanguage?: 'en_US' | 'es' | 'fr_CA' | 'fr_FR' | 'nl' | 'de' | 'pt_PT' | 'pt_BR' | 'it' | 'sv' | 'da' | 'fi' | 'no'
}

export interface UpdateUser {
  firstName?: string
  lastName?: string
  email?: string
  password?: string
  phone?: string
  type?: string
  role?: string
  companyId?: string
  locationIds?: string[]
  permissions?: Permissions
  scopes?: ('campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export' | 'pipelines.create' | 'ai-studio.readonly' | 'ai-studio.write' | 'askai.write' | 'copilot.readonly')[]
  scopesAssignedToOnly?: ('campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export' | 'pipelines.create' | 'ai-studio.readonly' | 'ai-studio.write' | 'askai.write' | 'copilot.readonly')[]
  profilePhoto?: string
  twilioPhone?: { [name: string]: string }
  platformLanguage?: 'en_US' | 'es' | 'fr_CA' | 'fr_FR' | 'nl' | 'de' | 'pt_PT' | 'pt_BR' | 'it' | 'sv' | 'da' | 'fi' | 'no'
}

export interface UsersUser2 {
  id?: string
  name?: string
  firstName?: string
  lastName?: string
  email?: string
  phone?: string
  extension?: string
  permissions?: Permissions
  scopes?: 'campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export'
  roles?: Role
  deleted?: boolean
  lcPhone?: { [name: string]: Json }
  platformLanguage?: 'en_US' | 'es' | 'fr_CA' | 'fr_FR' | 'nl' | 'de' | 'pt_PT' | 'pt_BR' | 'it' | 'sv' | 'da' | 'fi' | 'no'
}

export interface CreateUser {
  companyId?: string
  firstName: string
  lastName: string
  email: string
  password: string
  phone?: string
  type: string
  role: string
  locationIds: string[]
  permissions?: Permissions
  scopes?: ('campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export' | 'pipelines.create' | 'ai-studio.readonly' | 'ai-studio.write' | 'askai.write' | 'copilot.readonly')[]
  scopesAssignedToOnly?: ('campaigns.readonly' | 'campaigns.write' | 'calendars.readonly' | 'calendars/events.write' | 'calendars/groups.write' | 'calendars.write' | 'contacts.write' | 'contacts/bulkActions.write' | 'workflows.readonly' | 'workflows.write' | 'triggers.write' | 'funnels.write' | 'forms.write' | 'surveys.write' | 'quizzes.write' | 'websites.write' | 'medias.write' | 'medias.readonly' | 'opportunities.write' | 'opportunities/leadValue.readonly' | 'opportunities/bulkActions.write' | 'reporting/phone.readonly' | 'reporting/adwords.readonly' | 'reporting/facebookAds.readonly' | 'reporting/attributions.readonly' | 'prospecting/auditReport.write' | 'reporting/reports.readonly' | 'reporting/agent.readonly' | 'reporting/reports.write' | 'reporting/stats.export' | 'payments.write' | 'payments/records.write' | 'payments/orders.readonly' | 'payments/orders.export' | 'payments/orders.import' | 'payments/orders.collectPayment' | 'payments/subscriptions.readonly' | 'payments/subscriptions.write' | 'payments/subscriptions.update' | 'payments/subscriptions.export' | 'payments/subscriptions.pauseResumeCancel' | 'payments/subscriptions.sharePaymentMethod' | 'payments/transactions.readonly' | 'payments/transactions.export' | 'payments/transactions.import' | 'payments/transactions.refund' | 'payments/transactions.viewReceipts' | 'payments/taxesSettings.readonly' | 'payments/settings.readonly' | 'payments/taxesSettings.updateInclusiveExclusive' | 'payments/taxesSettings.manageRates' | 'payments/taxesSettings.configureAutomatic' | 'products.readonly' | 'products.write' | 'products.delete' | 'products.duplicate' | 'products.bulkActions' | 'payments/settings.write' | 'payments/settings.configureReceipt' | 'payments/settings.configureSubscription' | 'invoices.write' | 'invoices.readonly' | 'invoices/schedule.readonly' | 'invoices/schedule.write' | 'invoices/template.readonly' | 'invoices/template.write' | 'reputation/review.write' | 'reputation/listing.write' | 'reputation/reviewsAIAgents.write' | 'reputation/gbp.write' | 'conversations.write' | 'conversations.readonly' | 'conversations/message.readonly' | 'conversations/message.write' | 'contentAI.write' | 'dashboard/stats.readonly' | 'locations/tags.write' | 'locations/tags.readonly' | 'marketing.write' | 'eliza.write' | 'settings.write' | 'socialplanner/post.write' | 'socialplanner/account.readonly' | 'socialplanner/account.write' | 'socialplanner/category.readonly' | 'socialplanner/category.write' | 'socialplanner/csv.readonly' | 'socialplanner/csv.write' | 'socialplanner/group.write' | 'socialplanner/hashtag.readonly' | 'socialplanner/hashtag.write' | 'socialplanner/oauth.readonly' | 'socialplanner/oauth.write' | 'socialplanner/post.readonly' | 'socialplanner/recurring.readonly' | 'socialplanner/recurring.write' | 'socialplanner/review.readonly' | 'socialplanner/review.write' | 'socialplanner/rss.readonly' | 'socialplanner/rss.write' | 'socialplanner/search.readonly' | 'socialplanner/setting.readonly' | 'socialplanner/setting.write' | 'socialplanner/stat.readonly' | 'socialplanner/tag.readonly' | 'socialplanner/tag.write' | 'socialplanner/filters.readonly' | 'socialplanner/medias.readonly' | 'socialplanner/medias.write' | 'socialplanner/watermarks.readonly' | 'socialplanner/watermarks.write' | 'socialplanner/metatag.readonly' | 'socialplanner/facebook.readonly' | 'socialplanner/linkedin.readonly' | 'socialplanner/twitter.readonly' | 'socialplanner/notification.readonly' | 'socialplanner/notification.write' | 'socialplanner/snapshot.readonly' | 'socialplanner/snapshot.write' | 'marketing/affiliate.write' | 'blogs.write' | 'membership.write' | 'communities.write' | 'gokollab.write' | 'certificates.write' | 'certificates.readonly' | 'adPublishing.write' | 'adPublishing.readonly' | 'prospecting.write' | 'prospecting.readonly' | 'prospecting/reports.readonly' | 'private-integration-location.readonly' | 'private-integration-location.write' | 'private-integration-company.readonly' | 'private-integration-company.write' | 'native-integrations.readonly' | 'native-integrations.write' | 'wordpress.write' | 'wordpress.read' | 'custom-menu-link.write' | 'qrcodes.write' | 'users/team-management.write' | 'users/team-management.readonly' | 'loginas.write' | 'users-sso-login-management.write' | 'users-sso-login-management.readonly' | 'sso-config.write' | 'snapshots/api.readonly' | 'snapshots/api.create' | 'snapshots/api.edit' | 'snapshots/api.push' | 'snapshots/api.refresh' | 'snapshots/api.share' | 'snapshots/api.delete' | 'internaltools.location-transfer.write' | 'internaltools.location-transfer.readonly' | 'affiliateportal.write' | 'affiliateportal.readonly' | 'companies.write' | 'internaltools.billing.write' | 'internaltools.billing.readonly' | 'internaltools.billing-common.readonly' | 'internaltools.billing-common.write' | 'voice-ai-agents.write' | 'voice-ai-agents.readonly' | 'voice-ai-common.readonly' | 'voice-ai-common.write' | 'voice-ai-agent-goals.readonly' | 'voice-ai-agent-goals.write' | 'voice-ai-dashboard.readonly' | 'agency/launchpad.write' | 'agency/launchpad.readonly' | 'launchpad/location.write' | 'launchpad/location.readonly' | 'text-ai-agents.write' | 'text-ai-agent-goals.readonly' | 'text-ai-agent-goals.write' | 'text-ai-agent-training.write' | 'text-ai-agents-dashboard.readonly' | 'locations.create' | 'locations.delete' | 'locations.export.list' | 'locations.features-limits.manage' | 'locations.pause-resume' | 'locations.agency-subaccounts.manage' | 'locations.billing.manage' | 'locations.details.manage' | 'audit-logs.readonly' | 'audit-logs.export' | 'pipelines.create' | 'ai-studio.readonly' | 'ai-studio.write' | 'askai.write' | 'copilot.readonly')[]
  profilePhoto?: string
  twilioPhone?: { [name: string]: string }
  platformLanguage?: 'en_US' | 'es' | 'fr_CA' | 'fr_FR' | 'nl' | 'de' | 'pt_PT' | 'pt_BR' | 'it' | 'sv' | 'da' | 'fi' | 'no'
}

export interface GetAgents {
  total: number
  page: number
  pageSize: number
  agents: GetAgent[]
}

export interface GetAgent {
  id: string
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
  hearWhisperMessage?: boolean
}

export interface DataExtractionActionParameters {
  contactFieldId: string
  description: string
  examples: string[]
  overwriteExistingValue?: boolean
}

export interface WorkflowTriggerParameters {
  triggerPrompt: string
  triggerMessage: string
  workflowId: string
}

export interface SMSParameters {
  triggerPrompt: string
  triggerMessage: string
  messageBody: string
}

export interface AppointmentBookingActionParameters {
  calendarId: string
  daysOfOfferingDates: number
  slotsPerDay: number
  hoursBetweenSlots: number
}

export interface CustomActionParameters {
  triggerPrompt: string
  triggerMessage: string
  apiDetails: CustomActionApiDetails
  selectedPaths?: string[]
}

export interface CustomActionApiDetails {
  url: string
  method: 'POST' | 'GET'
  authenticationRequired?: boolean
  authenticationValue?: string
  headers?: CustomActionHeader[]
  parameters?: CustomActionParameter[]
}

export interface CustomActionHeader {
  key: string
  value: string
}

export interface CustomActionParameter {
  name: string
  description?: string
  type?: string
  example?: string
}

export interface KnowledgeBaseParameters {
  triggerPrompt: string
  knowledgeBaseId: string
}

export interface AgentCreationRequest {
  locationId?: string
  agentName?: string
  businessName?: string
  welcomeMessage?: string
  agentPrompt?: string
  voiceId?: string
  language?: 'en-US' | 'pt-BR' | 'es' | 'fr' | 'de' | 'it' | 'nl-NL' | 'multi'
  patienceLevel?: 'low' | 'medium' | 'high'
  maxCallDuration?: number
  sendUserIdleReminders?: boolean
  reminderAfterIdleTimeSeconds?: number
  inboundNumber?: string
  numberPoolId?: string
  callEndWorkflowIds?: string[]
  sendPostCallNotificationTo?: VoiceAiSendPostCallNotification
  agentWorkingHours?: AgentWorkingHours[]
  timezone?: string
  isAgentAsBackupDisabled?: boolean
  translation?: VoiceAiTranslation
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
  language?: string
}

export interface CreateAgent {
  id: string
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
  timezone: string
  isAgentAsBackupDisabled: boolean
  translation?: Translation
}

export interface PatchAgent {
  agentName?: string
  businessName?: string
  welcomeMessage?: string
  agentPrompt?: string
  voiceId?: string
  language?: 'en-US' | 'pt-BR' | 'es' | 'fr' | 'de' | 'it' | 'nl-NL' | 'multi'
  patienceLevel?: 'low' | 'medium' | 'high'
  maxCallDuration?: number
  sendUserIdleReminders?: boolean
  reminderAfterIdleTimeSeconds?: number
  inboundNumber?: string
  numberPoolId?: string
  callEndWorkflowIds?: string[]
  sendPostCallNotificationTo?: VoiceAiSendPostCallNotification
  agentWorkingHours?: AgentWorkingHours[]
  timezone?: string
  isAgentAsBackupDisabled?: boolean
  translation?: VoiceAiTranslation
}

export interface CallLogs {
  total: number
  page: number
  pageSize: number
  callLogs: CallLog[]
}

export interface CallLog {
  id: string
  contactId?: string
  agentId: string
  isAgentDeleted: boolean
  fromNumber?: string
  createdAt: string
  duration: number
  trialCall: boolean
  executedCallActions: CallAction[]
  summary: string
  transcript: string
  translation?: Translation
  extractedData?: { [name: string]: Json }
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
  locationId?: string
  actionType: 'CALL_TRANSFER' | 'DATA_EXTRACTION' | 'IN_CALL_DATA_EXTRACTION' | 'WORKFLOW_TRIGGER' | 'SMS' | 'APPOINTMENT_BOOKING' | 'CUSTOM_ACTION' | 'KNOWLEDGE_BASE'
  name: string
  actionParameters: CallTransferActionParameters | DataExtractionActionParameters | DataExtractionActionParameters | WorkflowTriggerParameters | SMSParameters | AppointmentBookingActionParameters | CustomActionParameters | KnowledgeBaseParameters
}

export interface Workflow {
  id?: string
  name?: string
  status?: string
  version?: number
  createdAt?: string
  updatedAt?: string
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
