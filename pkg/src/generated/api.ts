// Made from the tables in src/ by `UPDATE=1 cargo test generated`. Do not edit.

import type { Blob } from '../host.js'
import type { CallOptions, List, Reply } from '../types.js'
import type {
  AccountsList,
  ActionData,
  AdCampaignGroupData,
  Address,
  AdvancedFollowup,
  AffiliateListMeta,
  AgencyPlan,
  AgentAction,
  AgentCreationRequest,
  AgentStudioCreatePublicAgent,
  AgentStudioExecutePublicAgent,
  Appointment,
  AppointmentBooking,
  AppointmentCreate,
  AppointmentUpdate,
  AttachFBAccount,
  AttachGMBLocation,
  AttachIGAccount,
  AttachLinkedinAccount,
  AttachPinterestAccount,
  AttachThreadsAccount,
  AttachTiktokAccount,
  AttachTwitterAccount,
  AttachYoutubeAccount,
  AttachedRebillingProductConfig,
  Author,
  AutoPaymentDetails,
  AvailableCategory,
  AvailablePhoneNumber,
  AvailableShippingRate,
  BlockSlotCreateRequest,
  BlockedSlotSuccessful,
  Blog,
  BlogPost,
  BrandBoardListItem,
  BrandBoardsCreateBrandVoicePublicV1,
  BrandVoiceAnswersPublicV1,
  BrandVoicePublicV1,
  BuilderUpdateSuccessful,
  BulkActionCampaignPublicV2,
  BulkDelete,
  BulkEditProduct,
  BulkEnableSaasAction,
  BulkUpdate,
  Business,
  CSV,
  CSVImport,
  Calendar,
  CalendarCreate,
  CalendarEvent,
  CalendarList,
  CalendarResource,
  CalendarResourceById,
  CalendarUpdate,
  CalendarsCalendarEvent,
  CalendarsCalendarNotification,
  CalendarsService,
  CallAsset,
  CallLog,
  CallLogs,
  Campaign,
  Campaigns,
  Category,
  CategoryQueueWithCategory,
  Collection,
  Color,
  CommentItem,
  CommentsCreate,
  CommentsGetList,
  CommissionListItem,
  CompleteFileUpload,
  Contact,
  ContactAppointment,
  ContactCreate,
  ContactSearch,
  ContactUpdate,
  ContactUpsert,
  Conversation,
  ConversationChannel,
  ConversationCreate,
  ConversationsConversation,
  ConversationsError,
  ConversationsInitiateFileUpload,
  ConversationsProcessMessage,
  ConversationsSendMessage,
  Coupon,
  CrawledUrl,
  CrawlingStatusData,
  CreateAgent,
  CreateAssociationReq,
  CreateBlogPostParams,
  CreateBrandBoardParam,
  CreateBrandVoicePublicV1,
  CreateBuilder,
  CreateBusiness,
  CreateCalendarNotification,
  CreateCalendarResource,
  CreateCategoryQueue,
  CreateCoupon,
  CreateCouponParams,
  CreateCustomFields,
  CreateCustomMenu,
  CreateCustomObject,
  CreateCustomProviders,
  CreateDtoV3,
  CreateEmailCampaignPublicV2,
  CreateEmployee,
  CreateEstimates,
  CreateFulfillment,
  CreateInvoice,
  CreateInvoiceSchedule,
  CreateInvoiceTemplate,
  CreateLeadForm,
  CreateLinkedinIntegration,
  CreateLocation,
  CreateLocationSuccessful,
  CreateOfflineUserListJob,
  CreateOrUpdateServiceBooking,
  CreatePost,
  CreatePostSuccessful,
  CreatePrice,
  CreateProduct,
  CreateProductCollections,
  CreatePublicAgent,
  CreatePublicServiceBooking,
  CreateQueueItem,
  CreateRedirectParams,
  CreateSchedule,
  CreateService,
  CreateServiceLocation,
  CreateShippingCarrier,
  CreateShippingRate,
  CreateSingleAction,
  CreateStoreSetting,
  CreateTemplateFolderPublicV2,
  CreateTemplatePublicV2,
  CreateUser,
  CreateWhiteLabelIntegrationProvider,
  CreateWidget,
  CustomMenu,
  CustomObjectLabelUpdate,
  CustomProviderKeys,
  CustomValue,
  DefaultInvoice,
  DeleteActionData,
  DeleteCsv,
  DeleteCustomMenuSuccessful,
  DeleteMediaObjectItem,
  DeletePost,
  DeletePostSuccessful,
  DetailedPhoneNumber,
  DiscoverWebsiteData,
  Document,
  DocumentList,
  EditSessionCalendar,
  EmailCampaignPublicV2,
  EmailEvents,
  EmailNotVerified,
  EmailVerifiedV3,
  EmailsCreateEmailCampaignPublicV2,
  EmailsCreateTemplatePublicV2,
  EmailsUpdateTemplatePublicV2,
  Employee,
  EmployeeListItem,
  EnableSaas,
  Estimate,
  EstimateTemplate,
  EstimateTemplates,
  EventCalendarSchedule,
  ExecutePublicAgent,
  Faq,
  FetchAIResponseDetails,
  FetchBuilderSuccesful,
  FetchQueueItems,
  FilterByEmail,
  Folder,
  FollowupSettings,
  FormsMeta,
  FormsParams,
  FormsSubmissionsSubmissions,
  FoundContact,
  Fulfillment,
  FunnelPage,
  GetAccessToken,
  GetAccessTokenSuccessful,
  GetAgent,
  GetAgentById,
  GetAgents,
  GetAllKnowledgeBasesPaginatedData,
  GetAvailableShippingRates,
  GetBrandBoardSuccess,
  GetBulkActionCampaignPublicV2,
  GetById,
  GetByLocationId,
  GetCampaignStatsPublicV2,
  GetCompanyById,
  GetConversationById,
  GetCsvPost,
  GetEmailCampaignPublicV2,
  GetEmailMessage,
  GetEmailTemplate,
  GetFacebookAccounts,
  GetGoogleLocation,
  GetInstagramAccounts,
  GetInstalledLocationsV3Successful,
  GetInvoice,
  GetInvoiceSettings,
  GetKnowledgeBaseByIdData,
  GetLinkedInAccounts,
  GetLocation,
  GetLocationAccessTokenV3Successful,
  GetLocationById,
  GetMessage,
  GetMessageTranscription,
  GetNote,
  GetOrder,
  GetPinterestAccounts,
  GetPostFormatted,
  GetPostSuccessful,
  GetProduct,
  GetPublishedAgents,
  GetPublishedAgentsAgent,
  GetSchedule,
  GetSmsTemplate,
  GetStatistics,
  GetStatisticsResults,
  GetSubscription,
  GetSurveys,
  GetTagsById,
  GetTagsByLocationId,
  GetTemplate,
  GetTemplatePublicV2,
  GetTiktokAccount,
  GetTwitterAccounts,
  GetTxn,
  GetUploadStatus,
  GetWorkflowCampaignPublicV2,
  GetYouTubeAccounts,
  Group,
  GroupCreate,
  HumanHandOver,
  ICustomField,
  ICustomFieldFolder,
  ICustomObject,
  IRecord,
  ImportTemplatePublicV2,
  InitiateFileUpload,
  InstalledLocation,
  InstallerDetails,
  IntegrationProvider,
  InventoryItem,
  Json,
  KnowledgeBaseData,
  KnowledgeBaseListItem,
  LateFeesConfiguration,
  LeadConnectorRecommendation,
  LeadFormAsset,
  Link,
  LinkedInCreateLeadForm,
  ListChargesCharge,
  ListChargesPagination,
  ListFaqs,
  ListMeta,
  ListNumberItem,
  ListNumbersV3Http200,
  ListProductsStats,
  ListSaasLocationsOldPagination,
  LocationAndAccountDelete,
  LocationSubscription,
  LocationTags,
  LocationsCreateCustomFields,
  LocationsCustomField,
  LocationsUpdateCustomFields,
  LostReason,
  MessagePage,
  MigrateConnection,
  Note,
  NumberPool,
  OAuthAffiliateListItem,
  ObjectsICustomField,
  ObjectsRecord,
  OpportunitySearch,
  Order,
  PatchAgent,
  Payment,
  PaymentMethod,
  PaymentsCreateCustomProviders,
  PayoutListItem,
  Pipelines,
  Plans,
  PostRecordOrderPayment,
  PostSearchSuccessful,
  PostSuccessful,
  ProcessMessage,
  ProcessOutboundMessage,
  ProductInterface,
  ProductsDefaultPrice,
  ProposalEstimateLinks,
  PublishingProgress,
  PurchaseNumberForLocationV3Http201,
  PurchasePhoneNumber,
  QueueItem,
  RaiseCharge,
  RecordPayment,
  RecurringTask,
  RecurringTaskCreate,
  RecurringTaskUpdate,
  Redirect,
  Role,
  SaasLocation,
  SaasPlan,
  SaveBuilderData,
  Schedule,
  ScheduleCampaignPublicV2,
  ScheduleObject,
  ScheduleRule,
  Schedules,
  SearchMeta,
  SearchOpportunities,
  SearchPost,
  SearchRecords,
  SendDocument,
  SendDocumentFromPublicApi,
  SendEstimate,
  SendInvoice,
  SendMessage,
  ServiceBooking,
  ServiceLocation,
  SetAccounts,
  ShippingCarrier,
  ShippingRate,
  ShippingZone,
  ShippingZoneCountry,
  SitelinkAsset,
  Slots,
  SnapshotStatus,
  SnapshotStatusSchemaWithAssets,
  Snapshots,
  SocialMediaGmbAccount,
  SocialMediaPinterestAccount,
  SocialMediaTag,
  SocialMediaYouTubeAccount,
  SocialPlannerAttachFBAccount,
  SocialPlannerAttachIGAccount,
  SocialPlannerAttachLinkedinAccount,
  SocialPlannerAttachTiktokAccount,
  SocialPlannerCSVImport,
  SocialPlannerCategory,
  SocialPlannerCommentsCreate,
  SocialPlannerCommentsGetList,
  SocialPlannerCreatePost,
  SocialPlannerSetAccounts,
  SocialPlannerUploadFile,
  StopBot,
  StoreSetting,
  Submission,
  Subscription,
  SurveysMeta,
  Task,
  TaskSearchParams,
  TemplateList,
  TemplateListItemPublicV2,
  Text2Pay,
  TransferBot,
  TriggerWorkflow,
  Twilio,
  Txn,
  UpdateBlogPostParams,
  UpdateBrandBoard,
  UpdateBusiness,
  UpdateCalendarNotifications,
  UpdateCalendarResource,
  UpdateCategoryQueue,
  UpdateContactField,
  UpdateConversation,
  UpdateCouponParams,
  UpdateCustomAudienceBatch,
  UpdateCustomFields,
  UpdateCustomMenu,
  UpdateEmployee,
  UpdateEstimate,
  UpdateInventoryItem,
  UpdateInvoice,
  UpdateInvoiceSchedule,
  UpdateInvoiceTemplate,
  UpdateLocation,
  UpdateMediaObject,
  UpdateOpportunityDtoV3,
  UpdateProduct,
  UpdateProductCollections,
  UpdateProductReview,
  UpdateProductReviewObject,
  UpdatePublicAgentVersion,
  UpdateQueueItem,
  UpdateRebillingOldConfig,
  UpdateRecipientMessageStatus,
  UpdateService,
  UpdateServiceBooking,
  UpdateServiceLocation,
  UpdateShippingCarrier,
  UpdateShippingRate,
  UpdateTemplatePublicV2,
  UpdateUser,
  UpdateWidget,
  UpdatedSlotInfo,
  UploadFile,
  UploadFiles,
  UpsertAd,
  UpsertAdset,
  UpsertAudience,
  UpsertCampaign,
  UpsertConversion,
  UpsertConversionPixel,
  UpsertOpportunity,
  UpsertSegment,
  UserSubscriptionChange,
  UserSuccessful,
  UsersUser,
  UsersUser2,
  WelcomeMessageQuestion,
  Workflow,
  WorkflowCampaignPublicV2,
  WrappedCloneQueueItem,
  WrappedCreateCategoryQueue,
  WrappedDiscardEditSession,
  WrappedEditSessionCalendar,
  WrappedFetchAvailableCategories,
  WrappedFetchCalendarList,
  WrappedFetchCategoryQueues,
  WrappedFetchQueueById,
  WrappedFetchQueueItems,
  WrappedFetchSlots,
  WrappedResetQueueItem,
  WrappedSaveEditSession,
  WrappedStartEditSession,
  WrappedUpdateCategoryQueue,
  WrappedUpdateQueueItem,
} from './models.js'

export interface ContactsOperations {
  /** One contact, whole. `GET /contacts/{contactId}`. Scope contacts.readonly. */
  get(params: { /** Identifier of the contact. */ contactId: string }, options?: CallOptions): Reply<{ /** The contact. */ contact: Contact }>
  /** Contacts of a location, newest first. Prefer contacts.search. `GET /contacts/`, v2 only. Scope contacts.readonly.
   * @deprecated by HighLevel
   */
  list(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the last item of the previous page. */ startAfterId?: string | undefined; /** Creation time of the last contact of the previous page, in epoch milliseconds. */ startAfter?: number | undefined; /** Search string, matched against names, email addresses and phone numbers. */ query?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; after?: string | undefined }, options?: CallOptions): List<Contact>
  /** Contacts by filters, in a stable order, page by page. `POST /contacts/search`. Scope contacts.readonly. */
  search(params?: { body?: Omit<ContactSearch, 'pageLimit'> & { pageLimit?: ContactSearch['pageLimit'] | undefined } | undefined; after?: string | undefined }, options?: CallOptions): List<FoundContact>
  /** The contact that has this e-mail address or phone number, or null. `GET /contacts/search/duplicate`. Scope contacts.readonly. */
  findDuplicate(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Phone number to search for, such as `+12015550123`. */ number?: string | undefined; /** Email address to search for. */ email?: string | undefined }, options?: CallOptions): Reply<{ /** The contact that matches, or `null`. */ contact: Contact | null }>
  /** Contacts that belong to a business. `GET /contacts/business/{businessId}`. Scope contacts.readonly. */
  listByBusiness(params: { /** Identifier of the business. */ businessId: string; /** Maximum number of items per page. */ limit?: number | string | undefined; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Number of items to skip. */ skip?: number | string | undefined; /** Search string, matched against names, email addresses and phone numbers. */ query?: string | undefined; /** Cursor of the next page; not documented. v3 only. */ startAfter?: string | string[] | undefined; after?: string | undefined }, options?: CallOptions): List<Contact>
  /** Adds a contact. Refused as a duplicate where the location forbids duplicates. `POST /contacts/`. Scope contacts.write. */
  create(params?: { body?: ContactCreate | undefined }, options?: CallOptions): Reply<{ /** The contact. */ contact: Contact }>
  /** Updates the contact with this e-mail address or phone number, or adds one. An additional address or number becomes the first, which is lost. `POST /contacts/upsert`. Scope contacts.write. */
  upsert(params: { body: ContactUpsert }, options?: CallOptions): Reply<{ /** Whether the contact was created; `false` where it was updated. */ new: boolean; /** The contact. */ contact: Contact; /** Identifier of the request, for support enquiries. */ traceId?: string }>
  /** Changes the fields given; `tags` replaces all tags. `PUT /contacts/{contactId}`. Scope contacts.write. */
  update(params: { /** Identifier of the contact. */ contactId: string; body?: ContactUpdate | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ succeeded?: boolean; /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean; /** The contact. */ contact: Contact }>
  /** Removes a contact for good. `DELETE /contacts/{contactId}`. Scope contacts.write. */
  delete(params: { /** Identifier of the contact. */ contactId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ succeeded?: boolean; /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean }>
  /** All tasks of a contact. `GET /contacts/{contactId}/tasks`. Scope contacts.readonly. */
  listTasks(params: { /** Identifier of the contact. */ contactId: string }, options?: CallOptions): Reply<{ /** Tasks of the contact. */ tasks: Task[] }>
  /** One task. `GET /contacts/{contactId}/tasks/{taskId}`. Scope contacts.readonly. */
  getTask(params: { /** Identifier of the contact. */ contactId: string; /** Identifier of the task. */ taskId: string }, options?: CallOptions): Reply<{ /** The task. */ task: Task }>
  /** Adds a task to a contact. `POST /contacts/{contactId}/tasks`. Scope contacts.write. */
  createTask(params: { /** Identifier of the contact. */ contactId: string; body: { /** Title of the task. */ title: string; /** Description of the task. */ body?: string | undefined; /** When the task is due, such as `2026-11-24T10:00:00Z`. */ dueDate: string; /** Whether the task is done. */ completed: boolean; /** Identifier of the user who has to do the task. */ assignedTo?: string | undefined } }, options?: CallOptions): Reply<{ /** The task. */ task: Task }>
  /** Changes the fields given. `PUT /contacts/{contactId}/tasks/{taskId}`. Scope contacts.write. */
  updateTask(params: { /** Identifier of the contact. */ contactId: string; /** Identifier of the task. */ taskId: string; body?: { /** Title of the task. */ title?: string | undefined; /** Description of the task. */ body?: string | undefined; /** When the task is due, such as `2026-11-24T10:00:00Z`. */ dueDate?: string | undefined; /** Whether the task is done. */ completed?: boolean | undefined; /** Identifier of the user who has to do the task. */ assignedTo?: string | undefined } | undefined }, options?: CallOptions): Reply<{ /** The task. */ task: Task }>
  /** Marks a task as done, or as open again. `PUT /contacts/{contactId}/tasks/{taskId}/completed`. Scope contacts.write. */
  completeTask(params: { /** Identifier of the contact. */ contactId: string; /** Identifier of the task. */ taskId: string; body: { /** Whether the task is done. */ completed: boolean } }, options?: CallOptions): Reply<{ /** The task. */ task: Task }>
  /** Removes a task. `DELETE /contacts/{contactId}/tasks/{taskId}`. Scope contacts.write. */
  deleteTask(params: { /** Identifier of the contact. */ contactId: string; /** Identifier of the task. */ taskId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ succeeded?: boolean; /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean }>
  /** All notes of a contact. `GET /contacts/{contactId}/notes`. Scope contacts.readonly. */
  listNotes(params: { /** Identifier of the contact. */ contactId: string }, options?: CallOptions): Reply<{ /** Notes on the contact. */ notes: Note[] }>
  /** One note. `GET /contacts/{contactId}/notes/{id}`. Scope contacts.readonly. */
  getNote(params: { /** Identifier of the contact. */ contactId: string; /** Identifier of the note. */ id: string }, options?: CallOptions): Reply<{ /** The note. */ note: Note }>
  /** Adds a note to a contact. `POST /contacts/{contactId}/notes`. Scope contacts.write. */
  createNote(params: { /** Identifier of the contact. */ contactId: string; body: { /** Identifier of the user who wrote the note. */ userId?: string | undefined; /** Content of the note. */ body: string; /** Title of the note. */ title?: string | undefined; /** Color of the note, such as `#FFAA00`. */ color?: string | undefined; /** Whether the note is shown before the others. */ pinned?: boolean | undefined } }, options?: CallOptions): Reply<{ /** The note. */ note: Note }>
  /** Changes the fields given. `PUT /contacts/{contactId}/notes/{id}`. Scope contacts.write. */
  updateNote(params: { /** Identifier of the contact. */ contactId: string; /** Identifier of the note. */ id: string; body?: { /** Identifier of the user who wrote the note. */ userId?: string | undefined; /** Content of the note. */ body?: string | undefined; /** Title of the note. */ title?: string | undefined; /** Color of the note, such as `#FFAA00`. */ color?: string | undefined; /** Whether the note is shown before the others. */ pinned?: boolean | undefined } | undefined }, options?: CallOptions): Reply<{ /** The note. */ note: Note }>
  /** Removes a note. `DELETE /contacts/{contactId}/notes/{id}`. Scope contacts.write. */
  deleteNote(params: { /** Identifier of the contact. */ contactId: string; /** Identifier of the note. */ id: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ succeeded?: boolean; /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean }>
  /** All appointments of a contact. Write them with calendars.createAppointment. `GET /contacts/{contactId}/appointments`. Scope contacts.readonly. */
  listAppointments(params: { /** Identifier of the contact. */ contactId: string }, options?: CallOptions): Reply<{ /** Appointments of the contact. */ events: ContactAppointment[] }>
  /** Adds tags to those a contact has. `POST /contacts/{contactId}/tags`. Scope contacts.write. */
  addTags(params: { /** Identifier of the contact. */ contactId: string; body: { /** Tags to add, by name. */ tags: string[] } }, options?: CallOptions): Reply<{ /** Tags by name, as returned by the server. */ tags: string[] }>
  /** Takes tags away. `DELETE /contacts/{contactId}/tags`. Scope contacts.write. */
  removeTags(params: { /** Identifier of the contact. */ contactId: string; body: { /** Tags to remove, by name. */ tags: string[] } }, options?: CallOptions): Reply<{ /** Tags by name, as returned by the server. */ tags: string[] }>
  /** Adds tags to many contacts, or takes them away: type is add or remove. `POST /contacts/bulk/tags/update/{type}`. Scope contacts.write. */
  bulkUpdateTags(params: { /** Whether to add the tags or to remove them. */ type: 'add' | 'remove'; body: { /** Identifiers of the contacts. */ contacts: string[]; /** Tags to add or remove, by name. */ tags: string[]; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Whether to remove all tags of the contacts, for type `remove`. */ removeAllTags?: boolean | undefined } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ succeeded?: boolean; /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean; /** Number of contacts that failed. */ errorCount: number; /** Results, one for each contact. */ responses: string[] }>
  /** Puts contacts into a business, or takes them out of theirs (businessId null). `POST /contacts/bulk/business`. Scope contacts.write. */
  bulkUpdateBusiness(params: { body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifiers of the contacts, at most 50. */ ids: string[]; /** Identifier of the business; `null` removes the contacts from theirs. */ businessId: string | null } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; /** Identifiers of the contacts that were changed. */ ids: string[] }>
  /** Adds users who follow a contact. `POST /contacts/{contactId}/followers`. Scope contacts.write. */
  addFollowers(params: { /** Identifier of the contact. */ contactId: string; body: { /** Identifiers of the users to add. */ followers: string[] } }, options?: CallOptions): Reply<{ /** Identifiers of the users who follow the contact now. */ followers: string[]; /** Identifiers of the users who were added. */ followersAdded: string[] }>
  /** Takes followers away. `DELETE /contacts/{contactId}/followers`. Scope contacts.write. */
  removeFollowers(params: { /** Identifier of the contact. */ contactId: string; body: { /** Identifiers of the users to remove. */ followers: string[] } }, options?: CallOptions): Reply<{ /** Identifiers of the users who follow the contact now. */ followers: string[]; /** Identifiers of the users who were removed. */ followersRemoved: string[] }>
  /** Enrols a contact in a campaign. `POST /contacts/{contactId}/campaigns/{campaignId}`. Scope contacts.write. */
  addToCampaign(params: { /** Identifier of the contact. */ contactId: string; /** Identifier of the campaign. */ campaignId: string; body?: {} | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ succeeded?: boolean; /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean }>
  /** Takes a contact out of a campaign. `DELETE /contacts/{contactId}/campaigns/{campaignId}`. Scope contacts.write. */
  removeFromCampaign(params: { /** Identifier of the contact. */ contactId: string; /** Identifier of the campaign. */ campaignId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ succeeded?: boolean; /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean }>
  /** Takes a contact out of every campaign. `DELETE /contacts/{contactId}/campaigns/removeAll`. Scope contacts.write. */
  removeFromAllCampaigns(params: { /** Identifier of the contact. */ contactId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ succeeded?: boolean; /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean }>
  /** Starts a workflow for a contact. `POST /contacts/{contactId}/workflow/{workflowId}`. Scope contacts.write. */
  addToWorkflow(params: { /** Identifier of the contact. */ contactId: string; /** Identifier of the workflow. */ workflowId: string; body?: { /** Start of the event that the workflow refers to: ISO 8601 with offset. */ eventStartTime?: string | undefined } | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ succeeded?: boolean; /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean }>
  /** Stops a workflow for a contact. `DELETE /contacts/{contactId}/workflow/{workflowId}`. Scope contacts.write. */
  removeFromWorkflow(params: { /** Identifier of the contact. */ contactId: string; /** Identifier of the workflow. */ workflowId: string; body?: { /** Start of the event that the workflow refers to: ISO 8601 with offset. */ eventStartTime?: string | undefined } | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ succeeded?: boolean; /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean }>
}

export interface AdPublishingOperations {
  /** Reads Facebook reporting. `GET /ad-publishing/facebook/reporting`. Scope adPublishing.readonly. */
  getFacebookReporting(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; groupBy: 'day' | 'week' | 'month'; startDate: string; endDate: string; type: 'AD_MANAGER' | 'INTEGRATION'; /** `ctr` is v3 only */ fields: ('impressions' | 'clicks' | 'spend' | 'cpc' | 'cost_per_conversion' | 'conversions' | 'cpm' | 'reach' | 'frequency' | 'ctr')[] }, options?: CallOptions): Reply<Json>
  /** Reads Facebook campaign reporting. `GET /ad-publishing/facebook/reporting/campaign/{campaignId}`. Scope adPublishing.readonly. */
  getFacebookCampaignReporting(params: { /** Identifier of the campaign. */ campaignId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; startDate: string; endDate: string }, options?: CallOptions): Reply<Json>
  /** Lists Facebook reporting. `GET /ad-publishing/facebook/reporting/list`. Scope adPublishing.readonly. */
  listFacebookReporting(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; listType: string; startDate: string; endDate: string; /** Identifier of the campaign. */ campaignId?: string | undefined; type: 'AD_MANAGER' | 'INTEGRATION' }, options?: CallOptions): Reply<Json>
  /** Reads a Facebook me. `GET /ad-publishing/facebook/me`. Scope adPublishing.readonly. */
  getFacebookMe(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Lists Facebook pages. `GET /ad-publishing/facebook/pages`. Scope adPublishing.readonly. */
  listFacebookPages(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; fetchExisting?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Lists Facebook page Instagram accounts. `GET /ad-publishing/facebook/page/{pageId}/instagram`. Scope adPublishing.readonly. */
  listFacebookPageInstagramAccounts(params: { pageId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; type?: 'INTEGRATION' | 'AD_MANAGER' | undefined }, options?: CallOptions): Reply<Json>
  /** Lists Facebook page forms. `GET /ad-publishing/facebook/page/{pageId}/forms`. Scope adPublishing.readonly. */
  listFacebookPageForms(params: { pageId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Creates a Facebook page form. `POST /ad-publishing/facebook/page/{pageId}/forms`. Scope adPublishing.write. */
  createFacebookPageForm(params: { pageId: string; body: CreateLeadForm }, options?: CallOptions): Reply<Json>
  /** Lists Facebook ad accounts. `GET /ad-publishing/facebook/ad-accounts`. Scope adPublishing.readonly. */
  listFacebookAdAccounts(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; type?: string | undefined; next?: string | undefined; fetchAll?: string | undefined; /** Maximum number of items per page. */ limit?: number | string | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a Facebook ad account. `GET /ad-publishing/facebook/ad-accounts/{adAccountId}`. Scope adPublishing.readonly. */
  getFacebookAdAccount(params: { adAccountId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Deletes a Facebook ad account. `DELETE /ad-publishing/facebook/ad-accounts/{adAccountId}`. Scope adPublishing.write. */
  deleteFacebookAdAccount(params: { adAccountId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Lists Facebook conversation forms. `GET /ad-publishing/facebook/conversation-forms`. Scope adPublishing.readonly. */
  listFacebookConversationForms(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Creates a Facebook conversation form. `POST /ad-publishing/facebook/conversation-forms`. Scope adPublishing.write. */
  createFacebookConversationForm(params: { body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; name: string; text: string; questions: WelcomeMessageQuestion[] } }, options?: CallOptions): Reply<Json>
  /** Reads a Facebook integration. `GET /ad-publishing/facebook/integration`. Scope adPublishing.readonly. */
  getFacebookIntegration(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Creates a Facebook integration. `POST /ad-publishing/facebook/integration`. Scope adPublishing.write. */
  createFacebookIntegration(params: { body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; pageId: string; adAccountId?: string | undefined } }, options?: CallOptions): Reply<Json>
  /** Deletes a Facebook integration. `DELETE /ad-publishing/facebook/integration`. Scope adPublishing.write. */
  deleteFacebookIntegration(params?: { body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Searches Facebook targeting. `GET /ad-publishing/facebook/targeting/search`. Scope adPublishing.readonly. */
  searchFacebookTargeting(params: { type: string; query: string; searchType?: string | undefined; /** Identifier of the location (sub-account). v3 only. */ locationId?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Publishes a Facebook campaign. `POST /ad-publishing/facebook/campaigns/{campaignId}/publish`. Scope adPublishing.write. */
  publishFacebookCampaign(params: { /** Identifier of the campaign. */ campaignId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Deletes a Facebook page. `DELETE /ad-publishing/facebook/page`. Scope adPublishing.write. */
  deleteFacebookPage(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; pageId: string }, options?: CallOptions): Reply<Json>
  /** Lists Facebook pixels. `GET /ad-publishing/facebook/pixels`. Scope adPublishing.readonly. */
  listFacebookPixels(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; channel?: string | undefined; pageId?: string | undefined; igUserId?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Creates or changes a Facebook pixel. `PUT /ad-publishing/facebook/pixels`. Scope adPublishing.write. */
  upsertFacebookPixel(params: { body: UpsertConversionPixel }, options?: CallOptions): Reply<Json>
  /** Lists Facebook custom audiences. `GET /ad-publishing/facebook/custom-audience`. Scope adPublishing.readonly. */
  listFacebookCustomAudiences(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; type: 'lookalike' | 'custom' | 'all'; source?: 'ad_manager' | 'integration' | undefined; adAccountId: string }, options?: CallOptions): Reply<Json>
  /** Reads a Facebook custom audience. `GET /ad-publishing/facebook/custom-audience/{audienceId}`. Scope adPublishing.readonly. */
  getFacebookCustomAudience(params: { audienceId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Changes a Facebook custom audience. `PUT /ad-publishing/facebook/custom-audience/{audienceId}`. Scope adPublishing.write. */
  updateFacebookCustomAudience(params: { audienceId: string; body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; name: string; description?: string | undefined } }, options?: CallOptions): Reply<Json>
  /** Deletes a Facebook custom audience. `DELETE /ad-publishing/facebook/custom-audience/{audienceId}`. Scope adPublishing.write. */
  deleteFacebookCustomAudience(params: { audienceId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Adds a Facebook audience member. `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member`. Scope adPublishing.write. */
  addFacebookAudienceMember(params: { audienceId: string; body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the contact. */ contactId: string; fbAdAccountId?: string | undefined } }, options?: CallOptions): Reply<Json>
  /** Removes a Facebook audience member. `DELETE /ad-publishing/facebook/custom-audience/{audienceId}/member`. Scope adPublishing.write. */
  removeFacebookAudienceMember(params: { audienceId: string; body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the contact. */ contactId: string; fbAdAccountId?: string | undefined } }, options?: CallOptions): Reply<Json>
  /** Changes Facebook audience members. `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member/batch`. Scope adPublishing.write. */
  updateFacebookAudienceMembers(params: { audienceId: string; body: UpdateCustomAudienceBatch }, options?: CallOptions): Reply<Json>
  /** Sets a default Facebook page. `PUT /ad-publishing/facebook/page/default`. Scope adPublishing.write. */
  setDefaultFacebookPage(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined; body: { pageId: string } }, options?: CallOptions): Reply<Json>
  /** Reads a Facebook lead form. `GET /ad-publishing/facebook/lead-form/{leadFormId}`. Scope adPublishing.readonly. */
  getFacebookLeadForm(params: { leadFormId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a Facebook campaign. `GET /ad-publishing/facebook/campaign/{campaignId}`. Scope adPublishing.readonly. */
  getFacebookCampaign(params: { /** Identifier of the campaign. */ campaignId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; fields?: string | undefined; source?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a Facebook entity. `GET /ad-publishing/facebook/entity`. Scope adPublishing.readonly. */
  getFacebookEntity(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; type: 'AD_MANAGER' | 'INTEGRATION'; next?: string | undefined; fetchAll?: string | undefined; /** Identifier of the campaign. */ campaignId?: string | undefined; adSetId?: string | undefined; entityType: 'CAMPAIGN' | 'ADSET' | 'AD'; searchId?: string | undefined; selectedAdAccountId?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Creates or changes a Facebook campaign. `PUT /ad-publishing/facebook/campaigns`. Scope adPublishing.write. */
  upsertFacebookCampaign(params?: { body?: UpsertCampaign | undefined }, options?: CallOptions): Reply<Json>
  /** Creates or changes a Facebook adset. `PUT /ad-publishing/facebook/adsets`. Scope adPublishing.write. */
  upsertFacebookAdset(params: { body: UpsertAdset }, options?: CallOptions): Reply<Json>
  /** Creates or changes a Facebook ads v2. `PUT /ad-publishing/facebook/ads-v2`. Scope adPublishing.write. */
  upsertFacebookAdsV2(params: { body: UpsertAd }, options?: CallOptions): Reply<Json>
  /** Pauses a Facebook campaign. `POST /ad-publishing/facebook/campaigns/{campaignId}/pause`. Scope adPublishing.write. */
  pauseFacebookCampaign(params: { /** Identifier of the campaign. */ campaignId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Resumes a Facebook campaign. `POST /ad-publishing/facebook/campaigns/{campaignId}/resume`. Scope adPublishing.write. */
  resumeFacebookCampaign(params: { /** Identifier of the campaign. */ campaignId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Duplicates a Facebook campaign. `POST /ad-publishing/facebook/campaigns/{campaignId}/duplicate`. Scope adPublishing.write. */
  duplicateFacebookCampaign(params: { /** Identifier of the campaign. */ campaignId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Deletes a Facebook campaign. `DELETE /ad-publishing/facebook/campaigns/{campaignId}`. Scope adPublishing.write. */
  deleteFacebookCampaign(params: { /** Identifier of the campaign. */ campaignId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Pauses a Facebook adset. `POST /ad-publishing/facebook/adsets/{adsetId}/pause`. Scope adPublishing.write. */
  pauseFacebookAdset(params: { adsetId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Resumes a Facebook adset. `POST /ad-publishing/facebook/adsets/{adsetId}/resume`. Scope adPublishing.write. */
  resumeFacebookAdset(params: { adsetId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Duplicates a Facebook adset. `POST /ad-publishing/facebook/adsets/{adsetId}/duplicate`. Scope adPublishing.write. */
  duplicateFacebookAdset(params: { adsetId: string }, options?: CallOptions): Reply<Json>
  /** Deletes a Facebook adset. `DELETE /ad-publishing/facebook/adsets/{adsetId}`. Scope adPublishing.write. */
  deleteFacebookAdset(params: { adsetId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Pauses a Facebook ad. `POST /ad-publishing/facebook/ads/{adId}/pause`. Scope adPublishing.write. */
  pauseFacebookAd(params: { adId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Resumes a Facebook ad. `POST /ad-publishing/facebook/ads/{adId}/resume`. Scope adPublishing.write. */
  resumeFacebookAd(params: { adId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Duplicates a Facebook ad. `POST /ad-publishing/facebook/ads/{adId}/duplicate`. Scope adPublishing.write. */
  duplicateFacebookAd(params: { adId: string }, options?: CallOptions): Reply<Json>
  /** Deletes a Facebook ad. `DELETE /ad-publishing/facebook/ads/{adId}`. Scope adPublishing.write. */
  deleteFacebookAd(params: { adId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Reads Google reporting. `GET /ad-publishing/google/reporting`. Scope adPublishing.readonly. */
  getGoogleReporting(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; groupBy?: 'date' | 'week' | 'month' | undefined; startDate: string; endDate: string; type: 'AD_MANAGER' | 'INTEGRATION'; fields: ('impressions' | 'clicks' | 'cost_micros' | 'average_cpc' | 'conversions' | 'average_cpm' | 'cost_per_conversion' | 'ctr')[] }, options?: CallOptions): Reply<Json>
  /** Lists Google reporting. `GET /ad-publishing/google/reporting/list`. Scope adPublishing.readonly. */
  listGoogleReporting(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; listType: string; startDate: string; endDate: string; /** Identifier of the campaign. */ campaignId?: string | undefined; type: 'AD_MANAGER' | 'INTEGRATION' }, options?: CallOptions): Reply<Json>
  /** Reads Google campaign reporting. `GET /ad-publishing/google/reporting/campaign/{campaignId}`. Scope adPublishing.readonly. */
  getGoogleCampaignReporting(params: { /** Identifier of the campaign. */ campaignId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; startDate: string; endDate: string }, options?: CallOptions): Reply<Json>
  /** Lists Google conversions. `GET /ad-publishing/google/conversions`. Scope adPublishing.readonly. */
  listGoogleConversions(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; type?: 'AD_MANAGER' | 'AD_WORDS' | undefined; conversionType?: string | undefined; category?: string | undefined; startDate?: string | undefined; endDate?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Creates or changes a Google conversion. `PUT /ad-publishing/google/conversions`. Scope adPublishing.write. */
  upsertGoogleConversion(params: { body: UpsertConversion }, options?: CallOptions): Reply<Json>
  /** Reads a Google conversion. `GET /ad-publishing/google/conversions/{conversionId}`. Scope adPublishing.readonly. */
  getGoogleConversion(params: { conversionId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Deletes a Google conversion. `DELETE /ad-publishing/google/conversions/{conversionId}`. Scope adPublishing.write. */
  deleteGoogleConversion(params: { conversionId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a Google integration. `GET /ad-publishing/google/integration`. Scope adPublishing.readonly. */
  getGoogleIntegration(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Creates a Google integration. `POST /ad-publishing/google/integration`. Scope adPublishing.write. */
  createGoogleIntegration(params: { body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; adAccountId: string; mccId: string } }, options?: CallOptions): Reply<Json>
  /** Reads a Google me. `GET /ad-publishing/google/me`. Scope adPublishing.readonly. */
  getGoogleMe(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Lists Google ad accounts. `GET /ad-publishing/google/ad-accounts`. Scope adPublishing.readonly. */
  listGoogleAdAccounts(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; type?: 'INTEGRATION' | 'AD_MANAGER' | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a Google ad account. `GET /ad-publishing/google/ad-accounts/{adAccountId}`. Scope adPublishing.readonly. */
  getGoogleAdAccount(params: { adAccountId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Deletes a Google ad account. `DELETE /ad-publishing/google/ad-accounts/{adAccountId}`. Scope adPublishing.write. */
  deleteGoogleAdAccount(params: { adAccountId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Publishes a Google ad. `POST /ad-publishing/google/ads/{adId}/publish`. Scope adPublishing.write. */
  publishGoogleAd(params: { adId: string }, options?: CallOptions): Reply<Json>
  /** Searches Google targeting. `GET /ad-publishing/google/targeting/search`. Scope adPublishing.readonly. */
  searchGoogleTargeting(params: { type: string; query?: string | undefined; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Finds Google keyword ideas. `POST /ad-publishing/google/keyword-ideas`. Scope adPublishing.readonly. */
  findGoogleKeywordIdeas(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined; body: { url: string; languageCode?: string | undefined; locations?: string[] | undefined; keywords?: string[] | undefined } }, options?: CallOptions): Reply<Json>
  /** Lists Google assets. `GET /ad-publishing/google/assets`. Scope adPublishing.readonly. */
  listGoogleAssets(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; type: 'CALL' | 'SITELINK' | 'LEAD_FORM' | 'IMAGE' | 'TEXT'; /** Identifier of the object. */ id?: string | undefined; advertiserOnly?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Creates or changes Google assets. `POST /ad-publishing/google/assets`. Scope adPublishing.write. */
  upsertGoogleAssets(params: { body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; type: 'CALL' | 'SITELINK' | 'LEAD_FORM'; payload: CallAsset | SitelinkAsset | LeadFormAsset } }, options?: CallOptions): Reply<Json>
  /** Reads a Google entity. `GET /ad-publishing/google/entity`. Scope adPublishing.readonly. */
  getGoogleEntity(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; type: 'AD_MANAGER' | 'INTEGRATION'; /** Identifier of the campaign. */ campaignId?: string | undefined; adGroupId?: string | undefined; entityType: 'CAMPAIGN' | 'ADGROUP' | 'AD'; searchId?: string | undefined; startDate?: string | undefined; endDate?: string | undefined; selectedAdAccountId?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Lists Google target interests. `GET /ad-publishing/google/target-interests`. Scope adPublishing.readonly. */
  listGoogleTargetInterests(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; type: 'AFFINITY' | 'IN_MARKET'; advertisingChannelType: string }, options?: CallOptions): Reply<Json>
  /** Lists Google segments. `GET /ad-publishing/google/segments`. Scope adPublishing.readonly. */
  listGoogleSegments(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; type?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Creates or changes a Google segment. `PUT /ad-publishing/google/segments`. Scope adPublishing.write. */
  upsertGoogleSegment(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; type: 'CUSTOM_SEGMENTS' | 'WEBSITE_VISITOR' | 'CUSTOMER_MATCH' | 'LOOKALIKE'; body: UpsertSegment }, options?: CallOptions): Reply<Json>
  /** Reads a Google segment. `GET /ad-publishing/google/segments/{segmentId}`. Scope adPublishing.readonly. */
  getGoogleSegment(params: { segmentId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; type: 'CUSTOM_SEGMENTS' | 'DATA_SEGMENTS' }, options?: CallOptions): Reply<Json>
  /** Deletes a Google segment. `DELETE /ad-publishing/google/segments/{segmentId}`. Scope adPublishing.write. */
  deleteGoogleSegment(params: { segmentId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; type: 'CUSTOM_SEGMENTS' | 'DATA_SEGMENTS' }, options?: CallOptions): Reply<Json>
  /** Creates a Google offline user list job. `POST /ad-publishing/google/segments/offline-user-list-job`. Scope adPublishing.write. */
  createGoogleOfflineUserListJob(params?: { body?: CreateOfflineUserListJob | undefined }, options?: CallOptions): Reply<Json>
  /** Lists Google audiences. `GET /ad-publishing/google/audiences`. Scope adPublishing.readonly. */
  listGoogleAudiences(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Creates or changes a Google audience. `PUT /ad-publishing/google/audiences`. Scope adPublishing.write. */
  upsertGoogleAudience(params: { body: UpsertAudience }, options?: CallOptions): Reply<Json>
  /** Reads a Google audience. `GET /ad-publishing/google/audiences/{audienceId}`. Scope adPublishing.readonly. */
  getGoogleAudience(params: { audienceId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Creates or changes a Google ad. `PUT /ad-publishing/google/ads`. Scope adPublishing.write. */
  upsertGoogleAd(params: { body: Campaign }, options?: CallOptions): Reply<Json>
  /** Reads a Google ad. `GET /ad-publishing/google/ads/{adId}`. Scope adPublishing.readonly. */
  getGoogleAd(params: { adId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Lists Google conversion goals. `GET /ad-publishing/google/conversion-goals`. Scope adPublishing.readonly. */
  listGoogleConversionGoals(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a LinkedIn integration. `GET /ad-publishing/linkedin/integration`. Scope adPublishing.readonly. */
  getLinkedinIntegration(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Creates a LinkedIn integration. `POST /ad-publishing/linkedin/integration`. Scope adPublishing.write. */
  createLinkedinIntegration(params: { body: CreateLinkedinIntegration }, options?: CallOptions): Reply<Json>
  /** Lists LinkedIn ad accounts. `GET /ad-publishing/linkedin/ad-accounts`. Scope adPublishing.readonly. */
  listLinkedinAdAccounts(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a LinkedIn ad account. `GET /ad-publishing/linkedin/ad-account`. Scope adPublishing.readonly. */
  getLinkedinAdAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; adAccountId: string }, options?: CallOptions): Reply<Json>
  /** Deletes a LinkedIn ad account. `DELETE /ad-publishing/linkedin/ad-account`. Scope adPublishing.write. */
  deleteLinkedinAdAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; adAccountId: string }, options?: CallOptions): Reply<Json>
  /** Reads a LinkedIn me. `GET /ad-publishing/linkedin/me`. Scope adPublishing.readonly. */
  getLinkedinMe(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a LinkedIn ad. `GET /ad-publishing/linkedin/ads/{adId}`. Scope adPublishing.readonly. */
  getLinkedinAd(params: { adId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Publishes a LinkedIn ad. `POST /ad-publishing/linkedin/ads/{adId}/publish`. Scope adPublishing.write. */
  publishLinkedinAd(params: { adId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Creates or changes a LinkedIn ad. `PUT /ad-publishing/linkedin/ads`. Scope adPublishing.write. */
  upsertLinkedinAd(params?: { body?: AdCampaignGroupData | undefined }, options?: CallOptions): Reply<Json>
  /** Searches LinkedIn targeting. `GET /ad-publishing/linkedin/targeting/search`. Scope adPublishing.readonly. */
  searchLinkedinTargeting(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; facet: string; query?: string | undefined; q?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Lists LinkedIn forms. `GET /ad-publishing/linkedin/{accountId}/forms`. Scope adPublishing.readonly. */
  listLinkedinForms(params: { accountId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }, options?: CallOptions): Reply<Json>
  /** Creates a LinkedIn form. `POST /ad-publishing/linkedin/{accountId}/form`. Scope adPublishing.write. */
  createLinkedinForm(params: { accountId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined; body: LinkedInCreateLeadForm }, options?: CallOptions): Reply<Json>
  /** Changes a LinkedIn ad status. `PATCH /ad-publishing/linkedin/{adId}/status`. Scope adPublishing.write. */
  updateLinkedinAdStatus(params: { adId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined; body: { operationType: 'PAUSED' | 'ARCHIVED' | 'RESUME'; type: 'adGroup' | 'adCampaign' | 'ad' } }, options?: CallOptions): Reply<Json>
  /** Reads LinkedIn reporting. `GET /ad-publishing/linkedin/reporting`. Scope adPublishing.readonly. */
  getLinkedinReporting(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; pivot?: 'ACCOUNT' | 'CAMPAIGN' | 'CAMPAIGN_GROUP' | 'CREATIVE' | undefined; groupBy?: 'day' | 'month' | 'year' | undefined; startDate: string; endDate: string; entityUrns?: string | undefined; fields?: string[] | ('clicks' | 'oneClickLeads' | 'costInLocalCurrency' | 'impressions' | 'costInUsd' | 'ctr' | 'cpc' | 'cpm' | 'cpl' | 'externalWebsitePostClickConversions' | 'conversionRate')[] | undefined }, options?: CallOptions): Reply<Json>
  /** Lists LinkedIn reporting. `GET /ad-publishing/linkedin/reporting/list`. Scope adPublishing.readonly. */
  listLinkedinReporting(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; listType: string; /** Identifier of the campaign. */ campaignId: string; campaignGroupId: string; startDate: string; endDate: string; fields?: string[] | ('clicks' | 'oneClickLeads' | 'costInLocalCurrency' | 'impressions' | 'costInUsd' | 'ctr' | 'cpc' | 'cpm' | 'cpl' | 'externalWebsitePostClickConversions' | 'conversionRate')[] | undefined }, options?: CallOptions): Reply<Json>
  /** Reads LinkedIn campaign group reporting. `GET /ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}`. Scope adPublishing.readonly. */
  getLinkedinCampaignGroupReporting(params: { campaignGroupId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; startDate: string; endDate: string; fields?: string[] | ('clicks' | 'oneClickLeads' | 'costInLocalCurrency' | 'impressions' | 'costInUsd' | 'ctr' | 'cpc' | 'cpm' | 'cpl' | 'externalWebsitePostClickConversions' | 'conversionRate')[] | undefined; query?: { campaignGroupId?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a Facebook campaign publishing progress. `GET /ad-publishing/facebook/campaigns/{campaignId}/publishing-progress`, v3 only. Scope adPublishing.readonly. */
  getFacebookCampaignPublishingProgress(params: { /** Identifier of the campaign. */ campaignId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; isDraft?: boolean | undefined }, options?: CallOptions): Reply<PublishingProgress>
}

export interface AffiliateManagerOperations {
  /** Lists affiliates. `GET /affiliate-manager/{locationId}/affiliates`. Scope affiliate-manager.readonly. */
  listAffiliates(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; query?: string | undefined; active?: string | undefined; /** Identifier of the campaign. */ campaignId?: string | undefined; /** Number of items to skip. */ skip?: number | undefined; /** Maximum number of items per page. */ limit?: number | undefined; fromDate?: string | undefined; toDate?: string | undefined; after?: string | undefined }, options?: CallOptions): List<OAuthAffiliateListItem>
  /** Reads an affiliate. `GET /affiliate-manager/{locationId}/affiliates/{affiliateId}`. Scope affiliate-manager.readonly. */
  getAffiliate(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; affiliateId: string }, options?: CallOptions): Reply<OAuthAffiliateListItem>
  /** Lists payouts. `GET /affiliate-manager/{locationId}/payouts`. Scope affiliate-manager.readonly. */
  listPayouts(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; status?: string | undefined; query?: string | undefined; affiliateId?: string | undefined; /** Identifier of the campaign. */ campaignId?: string | undefined; /** Number of items to skip. */ skip?: number | undefined; /** Maximum number of items per page. */ limit?: number | undefined; start?: string | undefined; end?: string | undefined; after?: string | undefined }, options?: CallOptions): List<PayoutListItem>
  /** Lists commissions. `GET /affiliate-manager/{locationId}/commissions`. Scope affiliate-manager.readonly. */
  listCommissions(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the campaign. */ campaignId?: string | undefined; affiliateId?: string | undefined; status?: string | undefined; query?: string | undefined; /** Number of items to skip. */ skip?: number | undefined; /** Maximum number of items per page. */ limit?: number | undefined; fromDate?: string | undefined; toDate?: string | undefined; after?: string | undefined }, options?: CallOptions): List<CommissionListItem>
}

export interface AgentStudioOperations {
  /** Lists agents. `GET /agent-studio/agent`. Scope agent-studio.readonly. */
  listAgents(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; isPublished?: string | undefined; /** Maximum number of items per page. */ limit: number | string; /** Number of items to skip. */ offset: number | string; source?: string | undefined; after?: string | undefined }, options?: CallOptions): List<GetPublishedAgentsAgent>
  /** Creates an agent. `POST /agent-studio/agent`. Scope agent-studio.write. */
  createAgent(params: { source?: string | undefined; body: CreatePublicAgent }, options?: CallOptions): Reply<AgentStudioCreatePublicAgent>
  /** Changes an agent version. `PATCH /agent-studio/agent/versions/{versionId}`. Scope agent-studio.write. */
  updateAgentVersion(params: { versionId: string; source?: string | undefined; body?: UpdatePublicAgentVersion | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; message: string; data: { [name: string]: Json } }>
  /** Reads an agent. `GET /agent-studio/agent/{agentId}`. Scope agent-studio.readonly. */
  getAgent(params: { agentId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; source?: string | undefined }, options?: CallOptions): Reply<GetAgentById>
  /** Changes an agent. `PATCH /agent-studio/agent/{agentId}`. Scope agent-studio.write. */
  updateAgent(params: { agentId: string; source?: string | undefined; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; name?: string | undefined; description?: string | undefined; status?: 'active' | 'inactive' | 'archived' | undefined } | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; message: string; data: { [name: string]: Json } }>
  /** Deletes an agent. `DELETE /agent-studio/agent/{agentId}`. Scope agent-studio.write. */
  deleteAgent(params: { agentId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; source?: string | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; message: string; agentId?: string }>
  /** Publishes an agent version. `POST /agent-studio/agent/versions/{versionId}/publish`. Scope agent-studio.write. */
  publishAgentVersion(params: { versionId: string; source?: string | undefined; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the user. */ userId?: string | undefined; userName?: string | undefined; userEmail?: string | undefined } | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; message: string; data: { [name: string]: Json } }>
  /** Executes an agent. `POST /agent-studio/agent/{agentId}/execute`. Scope agent-studio.write. */
  executeAgent(params: { agentId: string; source?: string | undefined; body: ExecutePublicAgent }, options?: CallOptions): Reply<AgentStudioExecutePublicAgent>
  /** Lists public API agents. `GET /agent-studio/public-api/agents`. Scope agent-studio.readonly.
   * @deprecated by HighLevel
   */
  listPublicApiAgents(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of items per page. */ limit: number | string; /** Number of items to skip. */ offset: number | string; source?: string | undefined; after?: string | undefined }, options?: CallOptions): List<GetPublishedAgentsAgent>
  /** Reads a public API agent. `GET /agent-studio/public-api/agents/{agentId}`. Scope agent-studio.readonly.
   * @deprecated by HighLevel
   */
  getPublicApiAgent(params: { agentId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; source?: string | undefined }, options?: CallOptions): Reply<GetAgentById>
  /** Executes a public API agent. `POST /agent-studio/public-api/agents/{agentId}/execute`. Scope agent-studio.write.
   * @deprecated by HighLevel
   */
  executePublicApiAgent(params: { agentId: string; source?: string | undefined; body: ExecutePublicAgent }, options?: CallOptions): Reply<AgentStudioExecutePublicAgent>
}

export interface AssociationsOperations {
  /** Relates two records by an association; the same two only once. `POST /associations/relations`. Scope associations/relation.write. */
  createRelation(params: { body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the association. */ associationId: string; /** Identifier of the record of the first object. */ firstRecordId: string; /** Identifier of the record of the second object. */ secondRecordId: string } }, options?: CallOptions): Reply<GetPostSuccessful>
  /** What a record is related to. `GET /associations/relations/{recordId}`. Scope associations/relation.readonly. */
  listRelations(params: { /** Identifier of the record. */ recordId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Number of items to skip. */ skip: number; /** Maximum number of items per page. */ limit: number; /** Identifiers of associations. */ associationIds?: string[] | undefined; after?: string | undefined }, options?: CallOptions): List<Json>
  /** Ends one relation; both records stay. `DELETE /associations/relations/{relationId}`. Scope associations/relation.write. */
  deleteRelation(params: { /** Identifier of the relation between two records. */ relationId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<GetPostSuccessful>
  /** The association with this key. `GET /associations/key/{key_name}`. Scope associations.readonly. */
  getByKey(params: { /** Key of the association. */ key_name: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<GetPostSuccessful>
  /** The association of a kind of record, such as `contact` or `custom_objects.pet`. `GET /associations/objectKey/{objectKey}`. Scope associations.readonly. */
  getByObjectKey(params: { /** Key of the object, such as `contact`. */ objectKey: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<GetPostSuccessful>
  /** One association. `GET /associations/{associationId}`. Scope associations.readonly. */
  get(params: { /** Identifier of the association. */ associationId: string }, options?: CallOptions): Reply<GetPostSuccessful>
  /** Renames both ends of an association. `PUT /associations/{associationId}`. Scope associations.write. */
  update(params: { /** Identifier of the association. */ associationId: string; body: { /** Label of the first object. */ firstObjectLabel: string; /** Label of the second object. */ secondObjectLabel: string } }, options?: CallOptions): Reply<GetPostSuccessful>
  /** Removes an association and its relations. `DELETE /associations/{associationId}`. Scope associations.write. */
  delete(params: { /** Identifier of the association. */ associationId: string }, options?: CallOptions): Reply<{ /** Whether it is deleted. */ deleted: boolean; /** Identifier of the association. */ id: string; /** Message about the result. */ message: string }>
  /** The associations of a location. `GET /associations/`. Scope associations.readonly. */
  list(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Number of items to skip. */ skip: number; /** Maximum number of items per page. */ limit: number; after?: string | undefined }, options?: CallOptions): List<Json>
  /** Defines how two kinds of records belong together, under a key of its own. `POST /associations/`. Scope associations.write. */
  create(params: { body: CreateAssociationReq }, options?: CallOptions): Reply<GetPostSuccessful>
}

export interface BlogsOperations {
  /** Whether another post has this slug already. `GET /blogs/posts/url-slug-exists`. Scope blogs/check-slug.readonly. */
  checkUrlSlug(params: { urlSlug: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; postId?: string | undefined }, options?: CallOptions): Reply<{ exists: boolean }>
  /** Replaces a post. `PUT /blogs/posts/{postId}`. Scope blogs/post-update.write. */
  updatePost(params: { postId: string; body: UpdateBlogPostParams }, options?: CallOptions): Reply<{ updatedBlogPost: BlogPost }>
  /** Adds a post to a blog, as a draft or published. `POST /blogs/posts`. Scope blogs/post.write. */
  createPost(params: { body: CreateBlogPostParams }, options?: CallOptions): Reply<{ data: BlogPost }>
  /** The authors of a location's blogs. `GET /blogs/authors`. Scope blogs/author.readonly. */
  listAuthors(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of items per page. */ limit: number; /** Number of items to skip. */ offset: number; after?: string | undefined }, options?: CallOptions): List<Author>
  /** The categories of a location's blogs. `GET /blogs/categories`. Scope blogs/category.readonly. */
  listCategories(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of items per page. */ limit: number; /** Number of items to skip. */ offset: number; after?: string | undefined }, options?: CallOptions): List<Category>
  /** Posts of a blog, by status and words. `GET /blogs/posts/all`. Scope blogs/posts.readonly. */
  listPosts(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; blogId: string; /** Maximum number of items per page. */ limit: number; /** Number of items to skip. */ offset: number; searchTerm?: string | undefined; /** `ALL` is v3 only */ status?: 'PUBLISHED' | 'SCHEDULED' | 'ARCHIVED' | 'DRAFT' | 'ALL' | undefined; after?: string | undefined }, options?: CallOptions): List<BlogPost>
  /** The blogs of a location; a post needs the id of one. `GET /blogs/site/all`. Scope blogs/list.readonly. */
  listSites(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Number of items to skip. */ skip: number; /** Maximum number of items per page. */ limit: number; searchTerm?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Blog>
}

export interface BrandBoardsOperations {
  /** Lists brand boards. `GET /brand-boards/{locationId}`. Scope brand-boards/design-kit.readonly. */
  list(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; search?: string | undefined; /** Whether to return deleted items. */ deleted?: boolean | undefined; after?: string | undefined }, options?: CallOptions): List<BrandBoardListItem>
  /** Reads a brand board. `GET /brand-boards/{locationId}/{id}`. Scope brand-boards/design-kit.readonly. */
  get(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the object. */ id: string }, options?: CallOptions): Reply<GetBrandBoardSuccess>
  /** Changes a brand board. `PATCH /brand-boards/{locationId}/{id}`. Scope brand-boards/design-kit.write. */
  update(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the object. */ id: string; body?: UpdateBrandBoard | undefined }, options?: CallOptions): Reply<GetBrandBoardSuccess>
  /** Deletes a brand board. `DELETE /brand-boards/{locationId}/{id}`. Scope brand-boards/design-kit.write. */
  delete(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the object. */ id: string }, options?: CallOptions): Reply<GetBrandBoardSuccess>
  /** Creates a brand board. `POST /brand-boards/`. Scope brand-boards/design-kit.write. */
  create(params: { body: CreateBrandBoardParam }, options?: CallOptions): Reply<GetBrandBoardSuccess>
  /** Lists brand voices. `GET /brand-boards/locations/{locationId}/brand-voices`, v3 only. */
  listBrandVoices(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; search?: string | undefined; /** Whether to return deleted items. */ deleted?: boolean | undefined; after?: string | undefined }, options?: CallOptions): List<BrandVoicePublicV1>
  /** Creates a brand voice. `POST /brand-boards/locations/{locationId}/brand-voices`, v3 only. */
  createBrandVoice(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: CreateBrandVoicePublicV1 }, options?: CallOptions): Reply<BrandBoardsCreateBrandVoicePublicV1>
  /** Reads a brand voice. `GET /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`, v3 only. */
  getBrandVoice(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; brandVoiceId: string }, options?: CallOptions): Reply<BrandBoardsCreateBrandVoicePublicV1>
  /** Changes a brand voice. `PATCH /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`, v3 only. */
  updateBrandVoice(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; brandVoiceId: string; body?: { name?: string | undefined; answers?: BrandVoiceAnswersPublicV1 | undefined } | undefined }, options?: CallOptions): Reply<BrandBoardsCreateBrandVoicePublicV1>
  /** Deletes a brand voice. `DELETE /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`, v3 only. */
  deleteBrandVoice(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; brandVoiceId: string }, options?: CallOptions): Reply<{ /** Whether it is deleted. */ deleted: boolean; traceId?: string }>
  /** Sets a default brand voice. `POST /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}/default`, v3 only. */
  setDefaultBrandVoice(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; brandVoiceId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; brandVoiceId: string; traceId?: string }>
}

export interface BusinessesOperations {
  /** One business. `GET /businesses/{businessId}`. Scope businesses.readonly. */
  get(params: { /** Identifier of the business. */ businessId: string }, options?: CallOptions): Reply<{ /** The business. */ business: Business }>
  /** Changes the fields given. `PUT /businesses/{businessId}`. Scope businesses.write. */
  update(params: { /** Identifier of the business. */ businessId: string; body?: UpdateBusiness | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; /** The business, as the server spells it. */ buiseness: Business }>
  /** Removes a business; its contacts stay. `DELETE /businesses/{businessId}`. Scope businesses.write. */
  delete(params: { /** Identifier of the business. */ businessId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** The businesses of a location. `GET /businesses/`. Scope businesses.readonly. */
  list(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of items per page. */ limit?: number | string | undefined; /** Number of items to skip. */ skip?: number | string | undefined; after?: string | undefined }, options?: CallOptions): List<Business>
  /** Adds a business, which contacts can belong to. `POST /businesses/`. Scope businesses.write. */
  create(params: { body: CreateBusiness }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; /** The business, as the server spells it. */ buiseness: Business }>
}

export interface CalendarsOperations {
  /** The groups that calendars are sorted into. `GET /calendars/groups`. Scope calendars/groups.readonly. */
  listGroups(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Group>
  /** Adds a group; its slug must be free. `POST /calendars/groups`. Scope calendars/groups.write. */
  createGroup(params: { body: GroupCreate }, options?: CallOptions): Reply<{ /** The calendar group. */ group?: Group }>
  /** Whether a slug is free for a group. `POST /calendars/groups/validate-slug`. Scope calendars/groups.write. */
  validateGroupSlug(params: { body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Slug to check. */ slug: string } }, options?: CallOptions): Reply<{ /** Whether the slug can be used. */ available: boolean }>
  /** Changes name, description and slug of a group. `PUT /calendars/groups/{groupId}`. Scope calendars/groups.write. */
  updateGroup(params: { /** Identifier of the calendar group. */ groupId: string; body: { /** Display name of the group. */ name: string; /** Description of the group. */ description: string; /** Last part of the booking page's address, such as `30-minute-call`. */ slug: string } }, options?: CallOptions): Reply<{ /** The calendar group. */ group?: Group }>
  /** Removes a group. `DELETE /calendars/groups/{groupId}`. Scope calendars/groups.write. */
  deleteGroup(params: { /** Identifier of the calendar group. */ groupId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success?: boolean }>
  /** Switches a group on or off. `PUT /calendars/groups/{groupId}/status`. Scope calendars/groups.write. */
  updateGroupStatus(params: { /** Identifier of the calendar group. */ groupId: string; body: { /** Whether the group can be used for bookings. */ isActive: boolean } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success?: boolean }>
  /** Books an appointment for a contact. `POST /calendars/events/appointments`. Scope calendars/events.write. */
  createAppointment(params: { body: AppointmentCreate }, options?: CallOptions): Reply<Appointment>
  /** One appointment. `GET /calendars/events/appointments/{eventId}`. Scope calendars/events.readonly. */
  getAppointment(params: { /** Identifier of the appointment or blocked slot. */ eventId: string }, options?: CallOptions): Reply<{ /** The appointment. */ event: CalendarEvent }>
  /** Changes the fields given. `PUT /calendars/events/appointments/{eventId}`. Scope calendars/events.write. */
  updateAppointment(params: { /** Identifier of the appointment or blocked slot. */ eventId: string; body?: AppointmentUpdate | undefined }, options?: CallOptions): Reply<Appointment>
  /** Appointments between two times (milliseconds), of a calendar, a user or a group: one of the three is needed. `GET /calendars/events`. Scope calendars/events.readonly. */
  listEvents(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the user; one of this, `calendarId` and `groupId` is required. */ userId?: string | undefined; /** Identifier of the calendar; one of this, `userId` and `groupId` is required. */ calendarId?: string | undefined; /** Identifier of the calendar group; one of this, `userId` and `calendarId` is required. */ groupId?: string | undefined; /** Start of the period, in epoch milliseconds. */ startTime: string; /** End of the period, in epoch milliseconds. */ endTime: string; after?: string | undefined }, options?: CallOptions): List<CalendarsCalendarEvent>
  /** Blocked slots between two times (milliseconds), of a calendar, a user or a group: one of the three is needed. `GET /calendars/blocked-slots`. Scope calendars/events.readonly. */
  listBlockedSlots(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the user; one of this, `calendarId` and `groupId` is required. */ userId?: string | undefined; /** Identifier of the calendar; one of this, `userId` and `groupId` is required. */ calendarId?: string | undefined; /** Identifier of the calendar group; one of this, `userId` and `calendarId` is required. */ groupId?: string | undefined; /** Start of the period, in epoch milliseconds. */ startTime: string; /** End of the period, in epoch milliseconds. */ endTime: string; after?: string | undefined }, options?: CallOptions): List<CalendarsCalendarEvent>
  /** Blocks time, so that nobody can book it. `POST /calendars/events/block-slots`. Scope calendars/events.write. */
  createBlockSlot(params: { body: BlockSlotCreateRequest }, options?: CallOptions): Reply<BlockedSlotSuccessful>
  /** Moves or renames a blocked slot. `PUT /calendars/events/block-slots/{eventId}`. Scope calendars/events.write. */
  updateBlockSlot(params: { /** Identifier of the appointment or blocked slot. */ eventId: string; body: BlockSlotCreateRequest }, options?: CallOptions): Reply<BlockedSlotSuccessful>
  /** Times that can be booked, by day, beside a `traceId`; dates in milliseconds, at most 31 days apart. `GET /calendars/{calendarId}/free-slots`. Scope calendars.readonly. */
  getFreeSlots(params: { /** Identifier of the calendar. */ calendarId: string; /** Start of the period, in epoch milliseconds. */ startDate: number; /** End of the period, in epoch milliseconds; at most 31 days later. */ endDate: number; /** IANA time zone of the returned slots, such as `America/New_York`. */ timezone?: string | undefined; /** Identifier of the team member whose slots are wanted. */ userId?: string | undefined; /** Identifiers of the team members whose slots are wanted. */ userIds?: string[] | undefined }, options?: CallOptions): Reply<{ [name: string]: Slots | string }>
  /** One calendar, with its opening hours and team. `GET /calendars/{calendarId}`. Scope calendars.readonly. */
  get(params: { /** Identifier of the calendar. */ calendarId: string }, options?: CallOptions): Reply<{ /** The calendar. */ calendar: Calendar }>
  /** Changes the fields given. `PUT /calendars/{calendarId}`. Scope calendars.write. */
  update(params: { /** Identifier of the calendar. */ calendarId: string; body?: CalendarUpdate | undefined }, options?: CallOptions): Reply<{ /** The calendar. */ calendar: Calendar }>
  /** Removes a calendar. `DELETE /calendars/{calendarId}`. Scope calendars.write. */
  delete(params: { /** Identifier of the calendar. */ calendarId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Removes an appointment or a blocked slot. `DELETE /calendars/events/{eventId}`. Scope calendars/events.write. */
  deleteEvent(params: { /** Identifier of the appointment or blocked slot. */ eventId: string; body?: {} | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ succeeded?: boolean; /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean }>
  /** Notes on an appointment, at most 20 a page. `GET /calendars/appointments/{appointmentId}/notes`. Scope calendars/events.readonly. */
  listAppointmentNotes(params: { /** Identifier of the appointment. */ appointmentId: string; /** Maximum number of notes per page, at most 20. */ limit: number; /** Number of items to skip. */ offset: number; after?: string | undefined }, options?: CallOptions): List<GetNote>
  /** Adds a note to an appointment, up to 5000 characters. `POST /calendars/appointments/{appointmentId}/notes`. Scope calendars/events.write. */
  createAppointmentNote(params: { /** Identifier of the appointment. */ appointmentId: string; body: { /** Identifier of the user who wrote the note. */ userId?: string | undefined; /** Content of the note, at most 5,000 characters. */ body: string } }, options?: CallOptions): Reply<{ /** The note. */ note?: GetNote }>
  /** Replaces the text of a note. `PUT /calendars/appointments/{appointmentId}/notes/{noteId}`. Scope calendars/events.write. */
  updateAppointmentNote(params: { /** Identifier of the appointment. */ appointmentId: string; /** Identifier of the note. */ noteId: string; body: { /** Identifier of the user who wrote the note. */ userId?: string | undefined; /** Content of the note, at most 5,000 characters. */ body: string } }, options?: CallOptions): Reply<{ /** The note. */ note?: GetNote }>
  /** Removes a note. `DELETE /calendars/appointments/{appointmentId}/notes/{noteId}`. Scope calendars/events.write. */
  deleteAppointmentNote(params: { /** Identifier of the appointment. */ appointmentId: string; /** Identifier of the note. */ noteId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success?: boolean }>
  /** One room or piece of equipment. `GET /calendars/resources/{resourceType}/{id}`. Scope calendars/resources.readonly.
   * @deprecated by HighLevel
   */
  getResource(params: { /** Whether the resource is a piece of equipment or a room. */ resourceType: 'equipments' | 'rooms'; /** Identifier of the resource. */ id: string }, options?: CallOptions): Reply<CalendarResourceById>
  /** Changes a room or piece of equipment. `PUT /calendars/resources/{resourceType}/{id}`. Scope calendars/resources.write.
   * @deprecated by HighLevel
   */
  updateResource(params: { /** Whether the resource is a piece of equipment or a room. */ resourceType: 'equipments' | 'rooms'; /** Identifier of the resource. */ id: string; body?: UpdateCalendarResource | undefined }, options?: CallOptions): Reply<CalendarResource>
  /** Removes a room or piece of equipment. `DELETE /calendars/resources/{resourceType}/{id}`. Scope calendars/resources.write.
   * @deprecated by HighLevel
   */
  deleteResource(params: { /** Whether the resource is a piece of equipment or a room. */ resourceType: 'equipments' | 'rooms'; /** Identifier of the resource. */ id: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success?: boolean }>
  /** The rooms or the equipment of a location. `GET /calendars/resources/{resourceType}`. Scope calendars/resources.readonly.
   * @deprecated by HighLevel
   */
  listResources(params: { /** Whether the resource is a piece of equipment or a room. */ resourceType: 'equipments' | 'rooms'; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of items per page. */ limit: number; /** Number of items to skip. */ skip: number; after?: string | undefined }, options?: CallOptions): List<CalendarResourceById>
  /** Adds a room or equipment that calendars share. `POST /calendars/resources/{resourceType}`. Scope calendars/resources.write.
   * @deprecated by HighLevel
   */
  createResource(params: { /** Whether the resource is a piece of equipment or a room. */ resourceType: 'equipments' | 'rooms'; body: CreateCalendarResource }, options?: CallOptions): Reply<CalendarResourceById>
  /** The messages that a calendar sends. `GET /calendars/{calendarId}/notifications`. Scope calendars/events.readonly. */
  listNotifications(params: { /** Identifier of the calendar. */ calendarId: string; /** Whether to return only active or only inactive notifications. */ isActive?: boolean | undefined; /** Whether to return deleted notifications. */ deleted?: boolean | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ skip?: number | undefined; after?: string | undefined }, options?: CallOptions): List<CalendarsCalendarNotification>
  /** Adds messages that a calendar sends: a list of them. `POST /calendars/{calendarId}/notifications`. Scope calendars/events.write. */
  createNotification(params: { /** Identifier of the calendar. */ calendarId: string; body: CreateCalendarNotification[] }, options?: CallOptions): Reply<CalendarsCalendarNotification[]>
  /** One message that a calendar sends. `GET /calendars/{calendarId}/notifications/{notificationId}`. Scope calendars/events.readonly. */
  getNotification(params: { /** Identifier of the calendar. */ calendarId: string; /** Identifier of the notification. */ notificationId: string }, options?: CallOptions): Reply<CalendarsCalendarNotification>
  /** Changes a message that a calendar sends. `PUT /calendars/{calendarId}/notifications/{notificationId}`. Scope calendars/events.write. */
  updateNotification(params: { /** Identifier of the calendar. */ calendarId: string; /** Identifier of the notification. */ notificationId: string; body?: UpdateCalendarNotifications | undefined }, options?: CallOptions): Reply<{ /** Message about the result. */ message: string }>
  /** Stops a message that a calendar sends. `DELETE /calendars/{calendarId}/notifications/{notificationId}`. Scope calendars/events.write. */
  deleteNotification(params: { /** Identifier of the calendar. */ calendarId: string; /** Identifier of the notification. */ notificationId: string }, options?: CallOptions): Reply<{ /** Message about the result. */ message: string }>
  /** Searches schedules. `GET /calendars/schedules/search`. Scope calendars.readonly. */
  searchSchedules(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the user whose schedules are wanted. */ userId: string; /** Identifier of the calendar. */ calendarId?: string | undefined; /** Number of items to skip. */ skip?: number | undefined; /** Maximum number of schedules per page, 1 to 500. */ limit?: number | undefined; after?: string | undefined }, options?: CallOptions): List<ScheduleObject>
  /** Reads a schedule. `GET /calendars/schedules/{id}`. Scope calendars.readonly. */
  getSchedule(params: { /** Identifier of the schedule. */ id: string }, options?: CallOptions): Reply<{ /** The availability schedule. */ schedule: ScheduleObject }>
  /** Changes a schedule. `PUT /calendars/schedules/{id}`. Scope calendars.write. */
  updateSchedule(params: { /** Identifier of the schedule. */ id: string; body?: { /** Display name of the schedule. */ name?: string | undefined; /** When bookings are possible, by weekday or date. */ rules?: ScheduleRule[] | undefined; /** IANA time zone, such as `America/New_York`. */ timezone?: string | undefined } | undefined }, options?: CallOptions): Reply<{ /** The availability schedule. */ schedule: ScheduleObject }>
  /** Deletes a schedule. `DELETE /calendars/schedules/{id}`. Scope calendars.write. */
  deleteSchedule(params: { /** Identifier of the schedule. */ id: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success?: boolean }>
  /** Creates a schedule. `POST /calendars/schedules`. Scope calendars.write. */
  createSchedule(params: { body: CreateSchedule }, options?: CallOptions): Reply<{ /** The availability schedule. */ schedule: ScheduleObject }>
  /** Adds a schedule calendar. `PUT /calendars/schedules/{id}/associations/{calendarId}`. Scope calendars.write. */
  addScheduleCalendar(params: { /** Identifier of the schedule. */ id: string; /** Identifier of the calendar. */ calendarId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success?: boolean }>
  /** Removes a schedule calendar. `DELETE /calendars/schedules/{id}/associations/{calendarId}`. Scope calendars.write. */
  removeScheduleCalendar(params: { /** Identifier of the schedule. */ id: string; /** Identifier of the calendar. */ calendarId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success?: boolean }>
  /** The calendars of a location, or of a group. `GET /calendars/`. Scope calendars.readonly. */
  list(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the calendar group. */ groupId?: string | undefined; /** Whether to return drafts too. */ showDrafted?: boolean | undefined; after?: string | undefined }, options?: CallOptions): List<Calendar>
  /** Adds a calendar: how long, when open, who takes part. `POST /calendars/`. Scope calendars.write. */
  create(params: { body: CalendarCreate }, options?: CallOptions): Reply<{ /** The calendar. */ calendar: Calendar }>
  /** Lists service bookings. `GET /calendars/services/bookings`, v3 only. Scope calendars/events.readonly. */
  listServiceBookings(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Start of the period. */ startTime: string; /** End of the period. */ endTime: string; /** IANA time zone, such as `America/New_York`. */ timezone?: string | undefined; /** Identifier of the place where services are offered. */ serviceLocationId?: string | undefined; after?: string | undefined }, options?: CallOptions): List<ServiceBooking>
  /** Creates service booking. `POST /calendars/services/bookings`, v3 only. Scope calendars/events.write. */
  createServiceBooking(params: { /** Whether to book even where the time is not free. */ overrideAvailability?: boolean | undefined; /** Whether to ignore the minimum notice. */ skipSchedulingNotice?: boolean | undefined; body: CreatePublicServiceBooking }, options?: CallOptions): Reply<CreateOrUpdateServiceBooking>
  /** Reads service booking. `GET /calendars/services/bookings/{bookingId}`, v3 only. Scope calendars/events.readonly. */
  getServiceBooking(params: { /** Identifier of the booking. */ bookingId: string }, options?: CallOptions): Reply<ServiceBooking>
  /** Changes service booking. `PUT /calendars/services/bookings/{bookingId}`, v3 only. Scope calendars/events.write. */
  updateServiceBooking(params: { /** Identifier of the booking. */ bookingId: string; /** Whether to book even where the time is not free. */ overrideAvailability?: boolean | undefined; /** Whether to ignore the minimum notice. */ skipSchedulingNotice?: boolean | undefined; body?: UpdateServiceBooking | undefined }, options?: CallOptions): Reply<CreateOrUpdateServiceBooking>
  /** Deletes service booking. `DELETE /calendars/services/bookings/{bookingId}`, v3 only. Scope calendars/events.write. */
  deleteServiceBooking(params: { /** Identifier of the booking. */ bookingId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; /** Message about the result. */ message: string }>
  /** Lists catalog services. `GET /calendars/services/catalog`, v3 only. Scope calendars.readonly. */
  listCatalogServices(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the service category. */ serviceCategoryId?: string | undefined; /** Whether to return only private or only public services. */ isPrivate?: boolean | undefined; after?: string | undefined }, options?: CallOptions): List<CalendarsService>
  /** Creates a catalog service. `POST /calendars/services/catalog`, v3 only. Scope calendars.write. */
  createCatalogService(params: { body: CreateService }, options?: CallOptions): Reply<{ /** The service. */ service: CalendarsService }>
  /** Reads a catalog service. `GET /calendars/services/catalog/{serviceId}`, v3 only. Scope calendars.readonly. */
  getCatalogService(params: { /** Identifier of the service. */ serviceId: string }, options?: CallOptions): Reply<{ /** The service. */ service: CalendarsService }>
  /** Changes a catalog service. `PUT /calendars/services/catalog/{serviceId}`, v3 only. Scope calendars.write. */
  updateCatalogService(params: { /** Identifier of the service. */ serviceId: string; body?: UpdateService | undefined }, options?: CallOptions): Reply<{ /** The service. */ service: CalendarsService }>
  /** Deletes a catalog service. `DELETE /calendars/services/catalog/{serviceId}`, v3 only. Scope calendars.write. */
  deleteCatalogService(params: { /** Identifier of the service. */ serviceId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; /** Message about the result. */ message?: string }>
  /** Lists service locations. `GET /calendars/services/locations`, v3 only. Scope calendars.readonly. */
  listServiceLocations(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; after?: string | undefined }, options?: CallOptions): List<ServiceLocation>
  /** Creates a service location. `POST /calendars/services/locations`, v3 only. Scope calendars.write. */
  createServiceLocation(params: { body: CreateServiceLocation }, options?: CallOptions): Reply<ServiceLocation>
  /** Reads a service location. `GET /calendars/services/locations/{serviceLocationId}`, v3 only. Scope calendars.readonly. */
  getServiceLocation(params: { /** Identifier of the place where services are offered. */ serviceLocationId: string }, options?: CallOptions): Reply<ServiceLocation>
  /** Changes a service location. `PUT /calendars/services/locations/{serviceLocationId}`, v3 only. Scope calendars.write. */
  updateServiceLocation(params: { /** Identifier of the place where services are offered. */ serviceLocationId: string; body?: UpdateServiceLocation | undefined }, options?: CallOptions): Reply<ServiceLocation>
  /** Deletes a service location. `DELETE /calendars/services/locations/{serviceLocationId}`, v3 only. Scope calendars.write. */
  deleteServiceLocation(params: { /** Identifier of the place where services are offered. */ serviceLocationId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; /** Message about the result. */ message?: string }>
  /** Reads a calendar schedule. `GET /calendars/schedules/event-calendar/{calendarId}`, v3 only. Scope calendars.readonly. */
  getCalendarSchedule(params: { /** Identifier of the calendar. */ calendarId: string }, options?: CallOptions): Reply<{ /** The availability schedule. */ schedule: EventCalendarSchedule }>
  /** Creates a calendar schedule. `POST /calendars/schedules/event-calendar/{calendarId}`, v3 only. Scope calendars.write. */
  createCalendarSchedule(params: { /** Identifier of the calendar. */ calendarId: string; body: { /** When bookings are possible, by weekday or date. */ rules: ScheduleRule[]; /** IANA time zone, such as `America/New_York`. */ timezone: string } }, options?: CallOptions): Reply<{ /** The availability schedule. */ schedule: EventCalendarSchedule }>
  /** Changes a calendar schedule. `PUT /calendars/schedules/event-calendar/{calendarId}`, v3 only. Scope calendars.write. */
  updateCalendarSchedule(params: { /** Identifier of the calendar. */ calendarId: string; body?: { /** When bookings are possible, by weekday or date. */ rules?: ScheduleRule[] | undefined; /** IANA time zone, such as `America/New_York`. */ timezone?: string | undefined } | undefined }, options?: CallOptions): Reply<{ /** The availability schedule. */ schedule: EventCalendarSchedule }>
}

export interface CampaignsOperations {
  /** The campaigns of a location; contacts.addToCampaign enrols in one. `GET /campaigns/`. Scope campaigns.readonly. */
  list(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Status of the campaigns to return, such as `draft` or `published`. */ status?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Campaigns>
}

export interface ChatWidgetOperations {
  /** Lists a chat widget. `GET /chat-widget/list`, v3 only. Scope chat-widget.readonly. */
  list(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Number of items to skip. */ offset: number | string; /** Maximum number of items per page. */ limit: number | string; chatType?: 'liveChat' | 'waChat' | 'emailChat' | 'allInOneChat' | 'voiceAiChat' | 'facebookChat' | 'instagramChat' | 'webChat' | undefined; excludeChatType?: 'liveChat' | 'waChat' | 'emailChat' | 'allInOneChat' | 'voiceAiChat' | 'facebookChat' | 'instagramChat' | undefined; voiceAiAgentId?: string | undefined; allInOneChatTypes?: 'liveChat' | 'waChat' | 'emailChat' | 'allInOneChat' | 'voiceAiChat' | 'facebookChat' | 'instagramChat' | 'webChat' | undefined; after?: string | undefined }, options?: CallOptions): List<Json>
  /** Reads a chat widget. `GET /chat-widget/data/{locationId}/{id}`, v3 only. Scope chat-widget.readonly. */
  get(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the object. */ id: string }, options?: CallOptions): Reply<Json>
  /** Changes a chat widget. `PUT /chat-widget/data/{locationId}/{id}`, v3 only. Scope chat-widget.write. */
  update(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the object. */ id: string; body?: UpdateWidget | undefined }, options?: CallOptions): Reply<Json>
  /** Patches a chat widget. `PATCH /chat-widget/data/{locationId}/{id}`, v3 only. Scope chat-widget.write. */
  patch(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the object. */ id: string; body?: UpdateWidget | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a public config. `GET /chat-widget/public/config/{id}`, v3 only. */
  getPublicConfig(params: { /** Identifier of the object. */ id: string; version?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Deletes a chat widget. `DELETE /chat-widget/{locationId}/{id}`, v3 only. Scope chat-widget.write. */
  delete(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the object. */ id: string }, options?: CallOptions): Reply<Json>
  /** Clones a chat widget. `POST /chat-widget/clone`, v3 only. Scope chat-widget.write. */
  clone(params: { body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; chatWidgetId: string; name?: string | undefined } }, options?: CallOptions): Reply<Json>
  /** Creates a chat widget. `POST /chat-widget/`, v3 only. Scope chat-widget.write. */
  create(params: { body: CreateWidget }, options?: CallOptions): Reply<Json>
}

export interface CompaniesOperations {
  /** The agency itself. `GET /companies/{companyId}`. Scope companies.readonly. */
  get(params?: { /** Identifier of the agency (company). */ companyId?: string | undefined }, options?: CallOptions): Reply<{ /** The agency. */ company?: GetCompanyById }>
}

export interface ConversationAiOperations {
  /** Creates an agent action. `POST /conversation-ai/agents/{agentId}/actions`. Scope conversation-ai.write. */
  createAgentAction(params: { agentId: string; body: { type: 'triggerWorkflow' | 'updateContactField' | 'appointmentBooking' | 'stopBot' | 'humanHandOver' | 'advancedFollowup' | 'transferBot'; name: string; details: TriggerWorkflow | UpdateContactField | AppointmentBooking | StopBot | HumanHandOver | AdvancedFollowup | TransferBot } }, options?: CallOptions): Reply<{ data: ActionData; /** Whether the operation succeeded. */ success: boolean }>
  /** Lists agent actions. `GET /conversation-ai/agents/{agentId}/actions/list`. Scope conversation-ai.readonly. */
  listAgentActions(params: { agentId: string; after?: string | undefined }, options?: CallOptions): List<ActionData>
  /** Reads an agent action. `GET /conversation-ai/agents/{agentId}/actions/{actionId}`. Scope conversation-ai.readonly. */
  getAgentAction(params: { agentId: string; actionId: string }, options?: CallOptions): Reply<{ data: ActionData; /** Whether the operation succeeded. */ success: boolean }>
  /** Changes an agent action. `PUT /conversation-ai/agents/{agentId}/actions/{actionId}`. Scope conversation-ai.write. */
  updateAgentAction(params: { agentId: string; actionId: string; body: { type: 'triggerWorkflow' | 'updateContactField' | 'appointmentBooking' | 'stopBot' | 'humanHandOver' | 'advancedFollowup' | 'transferBot'; name: string; details: TriggerWorkflow | UpdateContactField | AppointmentBooking | StopBot | HumanHandOver | AdvancedFollowup | TransferBot } }, options?: CallOptions): Reply<{ data: ActionData; /** Whether the operation succeeded. */ success: boolean }>
  /** Deletes an agent action. `DELETE /conversation-ai/agents/{agentId}/actions/{actionId}`. Scope conversation-ai.write. */
  deleteAgentAction(params: { agentId: string; actionId: string }, options?: CallOptions): Reply<{ data: DeleteActionData; /** Whether the operation succeeded. */ success: boolean }>
  /** Changes agent followup settings. `PATCH /conversation-ai/agents/{agentId}/followup-settings`. Scope conversation-ai.write. */
  updateAgentFollowupSettings(params: { agentId: string; body: { actionIds: string[]; followupSettings: FollowupSettings } }, options?: CallOptions): Reply<{ data: ActionData; /** Whether the operation succeeded. */ success: boolean }>
  /** Creates an agent. `POST /conversation-ai/agents`. Scope conversation-ai.write. */
  createAgent(params: { body: CreateEmployee }, options?: CallOptions): Reply<Employee>
  /** Searches agents. `GET /conversation-ai/agents/search`. Scope conversation-ai.readonly. */
  searchAgents(params?: { startAfter?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; query?: string | undefined; after?: string | undefined }, options?: CallOptions): List<EmployeeListItem>
  /** Reads an agent. `GET /conversation-ai/agents/{agentId}`. Scope conversation-ai.readonly. */
  getAgent(params: { agentId: string }, options?: CallOptions): Reply<Employee>
  /** Changes an agent. `PUT /conversation-ai/agents/{agentId}`. Scope conversation-ai.write. */
  updateAgent(params: { agentId: string; body: UpdateEmployee }, options?: CallOptions): Reply<Employee>
  /** Deletes an agent. `DELETE /conversation-ai/agents/{agentId}`. Scope conversation-ai.write. */
  deleteAgent(params: { agentId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; /** Identifier of the object. */ id: string }>
  /** Reads generations. `GET /conversation-ai/generations`. Scope conversation-ai.readonly. */
  getGenerations(params: { /** Identifier of the message. */ messageId: string; source: 'conversation' | 'workflow' }, options?: CallOptions): Reply<FetchAIResponseDetails>
}

export interface ConversationsOperations {
  /** Conversations by words, status, contact, channel and time, the latest first. `GET /conversations/search`. Scope conversations.readonly. */
  search(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the contact. */ contactId?: string | undefined; /** Identifiers of the users who are responsible, separated by commas. */ assignedTo?: string | undefined; /** Identifiers of the users who follow, separated by commas. */ followers?: string | undefined; /** Identifiers of users who are mentioned, separated by commas. */ mentions?: string | undefined; /** Search string. */ query?: string | undefined; /** Sort order. */ sort?: 'asc' | 'desc' | undefined; /** Sort value of the last conversation of the previous page. */ startAfterDate?: number | number[] | undefined; /** Identifier of the conversation. */ id?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Channel and kind of the latest message. */ lastMessageType?: 'TYPE_CALL' | 'TYPE_SMS' | 'TYPE_RCS' | 'TYPE_EMAIL' | 'TYPE_SMS_REVIEW_REQUEST' | 'TYPE_WEBCHAT' | 'TYPE_SMS_NO_SHOW_REQUEST' | 'TYPE_CAMPAIGN_SMS' | 'TYPE_CAMPAIGN_CALL' | 'TYPE_CAMPAIGN_EMAIL' | 'TYPE_CAMPAIGN_VOICEMAIL' | 'TYPE_FACEBOOK' | 'TYPE_CAMPAIGN_FACEBOOK' | 'TYPE_CAMPAIGN_MANUAL_CALL' | 'TYPE_CAMPAIGN_MANUAL_SMS' | 'TYPE_GMB' | 'TYPE_CAMPAIGN_GMB' | 'TYPE_REVIEW' | 'TYPE_INSTAGRAM' | 'TYPE_WHATSAPP' | 'TYPE_CUSTOM_SMS' | 'TYPE_CUSTOM_EMAIL' | 'TYPE_CUSTOM_PROVIDER_SMS' | 'TYPE_CUSTOM_PROVIDER_EMAIL' | 'TYPE_IVR_CALL' | 'TYPE_ACTIVITY_CONTACT' | 'TYPE_ACTIVITY_INVOICE' | 'TYPE_ACTIVITY_PAYMENT' | 'TYPE_ACTIVITY_OPPORTUNITY' | 'TYPE_LIVE_CHAT' | 'TYPE_LIVE_CHAT_INFO_MESSAGE' | 'TYPE_ACTIVITY_APPOINTMENT' | 'TYPE_FACEBOOK_COMMENT' | 'TYPE_INSTAGRAM_COMMENT' | 'TYPE_CUSTOM_CALL' | 'TYPE_INTERNAL_COMMENT' | 'TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG' | 'TYPE_TIKTOK' | 'TYPE_TIKTOK_COMMENT' | 'TYPE_ACTIVITY_WHATSAPP' | 'TYPE_FORM_SUBMISSION' | 'TYPE_SMS_REACTION' | undefined; /** Whether the latest outbound message was sent manually or automatically. */ lastMessageAction?: 'automated' | 'manual' | undefined; /** Whether the latest message is inbound or outbound. */ lastMessageDirection?: 'inbound' | 'outbound' | undefined; /** Which conversations to return. */ status?: 'all' | 'read' | 'unread' | 'starred' | 'recents' | undefined; /** What to sort by. */ sortBy?: 'last_manual_message_date' | 'last_message_date' | 'score_profile' | 'overdue_at' | 'due_at' | undefined; /** Identifier of the score profile to sort by. */ sortScoreProfile?: string | undefined; /** Identifier of the score profile to filter by. */ scoreProfile?: string | undefined; /** Lowest score. */ scoreProfileMin?: number | undefined; /** Highest score. */ scoreProfileMax?: number | undefined; /** Start of the period, in epoch milliseconds. */ startDate?: number | undefined; /** End of the period, in epoch milliseconds. */ endDate?: number | undefined; after?: string | undefined }, options?: CallOptions): List<Conversation>
  /** One conversation, without its messages. `GET /conversations/{conversationId}`. Scope conversations.readonly. */
  get(params: { /** Identifier of the conversation. */ conversationId: string }, options?: CallOptions): Reply<GetConversationById>
  /** Changes a conversation. `PUT /conversations/{conversationId}`. Scope conversations.write. */
  update(params: { /** Identifier of the conversation. */ conversationId: string; body?: UpdateConversation | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; /** The conversation. */ conversation: ConversationsConversation }>
  /** Deletes a conversation. `DELETE /conversations/{conversationId}`. Scope conversations.write. */
  delete(params: { /** Identifier of the conversation. */ conversationId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Lists custom subtypes. `GET /conversations/preferences/custom-subtypes`, v2 only. */
  listCustomSubtypes(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Creates a custom subtype. `POST /conversations/preferences/custom-subtypes`, v2 only. */
  createCustomSubtype(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: { /** Display name of the subtype, at most 100 characters. */ name: string; /** Description of the subtype, at most 100 characters. */ description?: string | undefined; /** Channel of the subscription. */ channel: 'email' | 'sms'; /** Language of the subtype. */ language: string } }, options?: CallOptions): Reply<Json>
  /** Changes a custom subtype. `PUT /conversations/preferences/custom-subtypes/{id}`, v2 only. */
  updateCustomSubtype(params: { /** Identifier of the subtype. */ id: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; body?: { /** Display name of the subtype, at most 100 characters. */ name?: string | undefined; /** Description of the subtype, at most 100 characters. */ description?: string | undefined; /** Whether the subtype is archived. */ archived?: boolean | undefined; /** Identifier of the form for renewed consent. */ resubscription_legal_form_id?: string | undefined } | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a subscription status. `GET /conversations/preferences/unsubscriptions/status`, v2 only. */
  getSubscriptionStatus(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the contact. */ contactId: string; /** Email address whose subscription is asked for. */ email?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Changes a subscription. `POST /conversations/preferences/unsubscriptions/user-change`, v2 only. */
  changeSubscription(params: { body: UserSubscriptionChange }, options?: CallOptions): Reply<Json>
  /** One e-mail, with subject, addresses and body. `GET /conversations/messages/email/{id}`. Scope conversations/message.readonly. */
  getEmail(params: { /** Identifier of the message. */ id: string }, options?: CallOptions): Reply<GetEmailMessage>
  /** Cancels a scheduled email. `DELETE /conversations/messages/email/{emailMessageId}/schedule`. Scope conversations/message.write. */
  cancelScheduledEmail(params: { /** Identifier of the single email, as opposed to its thread. */ emailMessageId: string }, options?: CallOptions): Reply<{ /** HTTP status code. */ status: number; /** Message about the result. */ message: string }>
  /** Exports messages. `GET /conversations/messages/export`. Scope conversations/message.readonly. */
  exportMessages(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of messages per page, 10 to 500. */ limit?: number | undefined; /** `nextCursor` of the previous page. */ cursor?: string | undefined; /** What to sort by. */ sortBy?: 'createdAt' | 'updatedAt' | undefined; /** Sort order. */ sortOrder?: 'asc' | 'desc' | undefined; /** Identifier of the conversation. */ conversationId?: string | undefined; /** Identifier of the contact. */ contactId?: string | undefined; /** Channel of the messages; all where absent. */ channel?: 'Call' | 'SMS' | 'Email' | 'WhatsApp' | 'Instagram' | 'Facebook' | undefined; /** Start of the period. */ startDate?: string | undefined; /** End of the period. */ endDate?: string | undefined; after?: string | undefined }, options?: CallOptions): List<GetMessage>
  /** One message of any channel. `GET /conversations/messages/{id}`. Scope conversations/message.readonly. */
  getMessage(params: { /** Identifier of the message. */ id: string }, options?: CallOptions): Reply<GetMessage>
  /** Messages of a conversation, the latest first. `GET /conversations/{conversationId}/messages`. Scope conversations/message.readonly. */
  listMessages(params: { /** Identifier of the conversation. */ conversationId: string; /** `lastMessageId` of the previous page. */ lastMessageId?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Kinds of messages to return, separated by commas; all where absent. */ type?: 'TYPE_CALL' | 'TYPE_SMS' | 'TYPE_RCS' | 'TYPE_EMAIL' | 'TYPE_FACEBOOK' | 'TYPE_GMB' | 'TYPE_INSTAGRAM' | 'TYPE_WHATSAPP' | 'TYPE_ACTIVITY_APPOINTMENT' | 'TYPE_ACTIVITY_CONTACT' | 'TYPE_ACTIVITY_INVOICE' | 'TYPE_ACTIVITY_PAYMENT' | 'TYPE_ACTIVITY_OPPORTUNITY' | 'TYPE_LIVE_CHAT' | 'TYPE_INTERNAL_COMMENTS' | 'TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG' | 'TYPE_TIKTOK' | 'TYPE_ACTIVITY_WHATSAPP' | 'TYPE_FORM_SUBMISSION' | undefined; after?: string | undefined }, options?: CallOptions): List<GetMessage>
  /** Sends a text, an e-mail or a chat message to a contact, at once or later. `POST /conversations/messages`. Scope conversations/message.write. */
  sendMessage(params: { body: SendMessage }, options?: CallOptions): Reply<ConversationsSendMessage>
  /** Records a message that came in through your own channel. `POST /conversations/messages/inbound`. Scope conversations/message.write. */
  addInboundMessage(params: { body: ProcessMessage }, options?: CallOptions): Reply<ConversationsProcessMessage>
  /** Records a call that was made elsewhere. `POST /conversations/messages/outbound`. Scope conversations/message.write. */
  addOutboundMessage(params: { body: ProcessOutboundMessage }, options?: CallOptions): Reply<ConversationsProcessMessage>
  /** Sends a review reply. `POST /conversations/messages/review-reply`. Scope conversations/message.write.
   * @deprecated by HighLevel
   */
  sendReviewReply(params: { body: { /** Identifier of the conversation. */ conversationId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Content of the reply. */ message: string } }, options?: CallOptions): Reply<ConversationsSendMessage>
  /** Cancels a scheduled message. `DELETE /conversations/messages/{messageId}/schedule`. Scope conversations/message.write. */
  cancelScheduledMessage(params: { /** Identifier of the message. */ messageId: string }, options?: CallOptions): Reply<{ /** HTTP status code. */ status: number; /** Message about the result. */ message: string }>
  /** Uploads attachments. `POST /conversations/messages/upload`. Scope conversations/message.write. */
  uploadAttachments(params: { body: UploadFiles }, options?: CallOptions): Reply<{ /** Addresses of the uploaded files, by file name. */ uploadedFiles: { [name: string]: Json }; /** Identifiers of the files at Twilio. */ twilioMediaSids?: string[] }>
  /** Initiates an upload. `POST /conversations/messages/upload/initiate`. Scope conversations/message.write.
   * @deprecated by HighLevel
   */
  initiateUpload(params: { body: InitiateFileUpload }, options?: CallOptions): Reply<ConversationsInitiateFileUpload>
  /** Completes an upload. `POST /conversations/messages/upload/complete`. Scope conversations/message.write.
   * @deprecated by HighLevel
   */
  completeUpload(params: { body: CompleteFileUpload }, options?: CallOptions): Reply<{ /** Addresses of the uploaded files, by file name. */ uploadedFiles: { [name: string]: Json }; /** Details of the file. */ metadata: { [name: string]: Json } }>
  /** Says how a message fared: delivered, failed, pending or read. `PUT /conversations/messages/{messageId}/status`. Scope conversations/message.write. */
  updateMessageStatus(params: { /** Identifier of the message. */ messageId: string; body: { /** Delivery status. */ status: 'delivered' | 'failed' | 'pending' | 'read'; /** Why the delivery failed. */ error?: ConversationsError | undefined; /** Identifier of the email, where `messageId` is that of a thread. */ emailMessageId?: string | undefined; /** Further recipients of the email that the status applies to. */ recipients?: string[] | undefined } }, options?: CallOptions): Reply<ConversationsSendMessage>
  /** Adds message attachments. `PUT /conversations/messages/{messageId}/attachments`. Scope conversations/message.write. */
  addMessageAttachments(params: { /** Identifier of the message. */ messageId: string; body: { /** Addresses of the attached files. */ attachments: string[] } }, options?: CallOptions): Reply<Json>
  /** The sound of a call, as a file. `GET /conversations/messages/{messageId}/locations/{locationId}/recording`. Scope conversations/message.readonly. */
  getRecording(params: { /** Identifier of the message. */ messageId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<Blob>
  /** What was said in a call. `GET /conversations/locations/{locationId}/messages/{messageId}/transcription`. Scope conversations/message.readonly. */
  getTranscription(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the message. */ messageId: string }, options?: CallOptions): Reply<GetMessageTranscription>
  /** What was said in a call, as a text file. `GET /conversations/locations/{locationId}/messages/{messageId}/transcription/download`. Scope conversations/message.readonly. */
  downloadTranscription(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the message. */ messageId: string }, options?: CallOptions): Reply<Blob>
  /** Shows a visitor of the live chat that someone is typing. `POST /conversations/providers/live-chat/typing`. Scope conversations/livechat.write. */
  showTyping(params: { body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Whether someone is typing: `true` or `false`. */ isTyping: string; /** Identifier of the visitor of the live chat. */ visitorId: string; /** Identifier of the conversation. */ conversationId: string } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Creates a conversation. `POST /conversations/`. Scope conversations.write. */
  create(params: { body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the contact. */ contactId: string } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; /** The conversation. */ conversation: ConversationCreate }>
  /** Changes an email status. `PUT /conversations/messages/email/{id}/status`, v3 only. Scope conversations/message.write. */
  updateEmailStatus(params: { /** Identifier of the email. */ id: string; body: { /** Number of recipients for each event. */ events?: EmailEvents | undefined; /** Delivery status by recipient. */ recipients?: UpdateRecipientMessageStatus[] | undefined; /** Delivery status. */ status: 'pending' | 'scheduled' | 'sent' | 'delivered' | 'read' | 'undelivered' | 'connected' | 'failed' | 'opened' | 'clicked' } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; /** Message about the result. */ message: string }>
}

export interface CoursesOperations {
  /** Imports a course. `POST /courses/courses-exporter/public/import`. */
  import(params: { body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the user. */ userId?: string | undefined; products: ProductInterface[] } }, options?: CallOptions): Reply<Json>
}

export interface CustomFieldsOperations {
  /** Reads a custom field. `GET /custom-fields/{id}`. Scope locations/customFields.readonly. */
  get(params: { /** Identifier of the custom field or folder. */ id: string }, options?: CallOptions): Reply<{ /** The custom field. */ field?: ICustomField }>
  /** Changes a custom field. `PUT /custom-fields/{id}`. Scope locations/customFields.write. */
  update(params: { /** Identifier of the custom field or folder. */ id: string; body: UpdateCustomFields }, options?: CallOptions): Reply<{ /** The custom field. */ field?: ICustomField }>
  /** Deletes a custom field. `DELETE /custom-fields/{id}`. Scope locations/customFields.write. */
  delete(params: { /** Identifier of the custom field or folder. */ id: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded, as v2 spells it. */ succeded: boolean; /** Identifier of the custom field or folder. */ id: string; /** Key of the custom field or folder. */ key: string }>
  /** Lists custom fields by object key. `GET /custom-fields/object-key/{objectKey}`. Scope locations/customFields.readonly. */
  listByObjectKey(params: { /** Key of the object, such as `custom_objects.pet`. */ objectKey: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<{ /** The custom fields of the object. */ fields?: ICustomField[]; /** The folders of the object's custom fields. */ folders?: ICustomField[] }>
  /** Creates a folder. `POST /custom-fields/folder`. Scope locations/customFields.write. */
  createFolder(params: { body: { /** Key of the object, such as `custom_objects.pet`. */ objectKey: string; /** Display name. */ name: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined } }, options?: CallOptions): Reply<ICustomFieldFolder>
  /** Changes a folder. `PUT /custom-fields/folder/{id}`. Scope locations/customFields.write. */
  updateFolder(params: { /** Identifier of the custom field or folder. */ id: string; body: { /** Display name. */ name: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined } }, options?: CallOptions): Reply<ICustomFieldFolder>
  /** Deletes a folder. `DELETE /custom-fields/folder/{id}`. Scope locations/customFields.write. */
  deleteFolder(params: { /** Identifier of the custom field or folder. */ id: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded, as v2 spells it. */ succeded: boolean; /** Identifier of the custom field or folder. */ id: string; /** Key of the custom field or folder. */ key: string }>
  /** Creates a custom field. `POST /custom-fields/`. Scope locations/customFields.write. */
  create(params: { body: CreateCustomFields }, options?: CallOptions): Reply<{ /** The custom field. */ field?: ICustomField }>
}

export interface CustomMenusOperations {
  /** Reads a custom menu. `GET /custom-menus/{customMenuId}`. Scope custom-menu-link.readonly. */
  get(params: { customMenuId: string }, options?: CallOptions): Reply<{ customMenu?: CustomMenu }>
  /** Changes a custom menu. `PUT /custom-menus/{customMenuId}`. Scope custom-menu-link.write. */
  update(params: { customMenuId: string; body?: UpdateCustomMenu | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success?: boolean; customMenu?: CustomMenu }>
  /** Deletes a custom menu. `DELETE /custom-menus/{customMenuId}`. Scope custom-menu-link.write. */
  delete(params: { customMenuId: string }, options?: CallOptions): Reply<DeleteCustomMenuSuccessful>
  /** Lists a custom menus. `GET /custom-menus/`. Scope custom-menu-link.readonly. */
  list(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Number of items to skip. */ skip?: number | undefined; /** Maximum number of items per page. */ limit?: number | undefined; query?: string | undefined; showOnCompany?: boolean | undefined; after?: string | undefined }, options?: CallOptions): List<CustomMenu>
  /** Creates a custom menu. `POST /custom-menus/`. Scope custom-menu-link.write. */
  create(params: { body: CreateCustomMenu }, options?: CallOptions): Reply<{ customMenu?: CustomMenu }>
}

export interface EmailIsvOperations {
  /** Whether mail to an address would arrive; costs credits. `POST /email/verify`. Scope lc-email.readonly. */
  verify(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: { type: 'email' | 'contact'; verify: string } }, options?: CallOptions): Reply<EmailVerifiedV3 | EmailNotVerified | LeadConnectorRecommendation>
}

export interface EmailsOperations {
  /** Lists a scheduled. `GET /emails/schedule`, v2 only. Scope emails/schedule.readonly. */
  listScheduled(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; status?: 'active' | 'pause' | 'complete' | 'cancelled' | 'retry' | 'draft' | 'resend-scheduled' | undefined; emailStatus?: 'all' | 'not-started' | 'paused' | 'cancelled' | 'processing' | 'resumed' | 'next-drip' | 'complete' | 'success' | 'error' | 'waiting' | 'queued' | 'queueing' | 'reading' | 'scheduled' | undefined; name?: string | undefined; parentId?: string | undefined; limitedFields?: boolean | undefined; archived?: boolean | undefined; campaignsOnly?: boolean | undefined; showStats?: boolean | undefined; after?: string | undefined }, options?: CallOptions): List<Schedule>
  /** Lists builders. `GET /emails/builder`, v2 only. Scope emails/builder.readonly. */
  listBuilders(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of items per page. */ limit?: number | string | undefined; /** Number of items to skip. */ offset?: number | string | undefined; search?: string | undefined; sortByDate?: string | undefined; archived?: string | undefined; builderVersion?: '1' | '2' | undefined; name?: string | undefined; parentId?: string | undefined; originId?: string | undefined; templatesOnly?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Json>
  /** Creates a builder. `POST /emails/builder`, v2 only. Scope emails/builder.write. */
  createBuilder(params: { body: CreateBuilder }, options?: CallOptions): Reply<{ redirect: string; traceId: string }>
  /** Deletes a builder. `DELETE /emails/builder/{locationId}/{templateId}`, v2 only. */
  deleteBuilder(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the template. */ templateId: string }, options?: CallOptions): Reply<{ ok?: string; traceId?: string }>
  /** Changes a builder. `POST /emails/builder/data`, v2 only. Scope emails/builder.write. */
  updateBuilder(params: { body: SaveBuilderData }, options?: CallOptions): Reply<BuilderUpdateSuccessful>
  /** Lists templates. `GET /emails/locations/{locationId}/templates`, v3 only. Scope emails/templates.readonly. */
  listTemplates(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; search?: string | undefined; sortBy?: 'updatedAt' | undefined; sortOrder?: 'asc' | 'desc' | undefined; archived?: boolean | undefined; folderId?: string | undefined; include?: 'all' | 'templates' | 'folders' | undefined; after?: string | undefined }, options?: CallOptions): List<TemplateListItemPublicV2>
  /** Creates a template. `POST /emails/locations/{locationId}/templates`, v3 only. Scope emails/templates.write. */
  createTemplate(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: CreateTemplatePublicV2 }, options?: CallOptions): Reply<EmailsCreateTemplatePublicV2>
  /** Imports a template. `POST /emails/locations/{locationId}/templates/import`, v3 only. Scope emails/templates.write. */
  importTemplate(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: ImportTemplatePublicV2 }, options?: CallOptions): Reply<EmailsCreateTemplatePublicV2>
  /** Creates a template folder. `POST /emails/locations/{locationId}/templates/folders`, v3 only. Scope emails/templates.write. */
  createTemplateFolder(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: { name: string; /** Identifier of the user. */ userId?: string | undefined } }, options?: CallOptions): Reply<CreateTemplateFolderPublicV2>
  /** Reads a template. `GET /emails/locations/{locationId}/templates/{templateId}`, v3 only. Scope emails/templates.readonly. */
  getTemplate(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the template. */ templateId: string }, options?: CallOptions): Reply<GetTemplatePublicV2>
  /** Changes a template. `PATCH /emails/locations/{locationId}/templates/{templateId}`, v3 only. Scope emails/templates.write. */
  updateTemplate(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the template. */ templateId: string; body?: UpdateTemplatePublicV2 | undefined }, options?: CallOptions): Reply<EmailsUpdateTemplatePublicV2>
  /** Deletes a template. `DELETE /emails/locations/{locationId}/templates/{templateId}`, v3 only. Scope emails/templates.write. */
  deleteTemplate(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the template. */ templateId: string }, options?: CallOptions): Reply<{ /** Whether it is deleted. */ deleted: boolean; traceId?: string }>
  /** Reads campaign stats. `GET /emails/locations/{locationId}/campaigns/stats/{source}/{sourceId}`, v3 only. Scope emails/stats.readonly. */
  getCampaignStats(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; source: 'email-campaigns' | 'workflow-campaigns' | 'bulk-actions'; sourceId: string; subSourceId?: string | undefined }, options?: CallOptions): Reply<GetCampaignStatsPublicV2>
  /** Lists campaign emails. `GET /emails/locations/{locationId}/campaigns/emails`, v3 only. Scope emails/campaigns.readonly. */
  listCampaignEmails(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; search?: string | undefined; status?: 'all' | 'sent' | 'failed' | 'archived' | 'draft' | 'processing' | 'scheduled' | 'cancelled' | 'paused' | undefined; after?: string | undefined }, options?: CallOptions): List<EmailCampaignPublicV2>
  /** Creates a campaign email. `POST /emails/locations/{locationId}/campaigns/emails`, v3 only. Scope emails/campaigns.write. */
  createCampaignEmail(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: CreateEmailCampaignPublicV2 }, options?: CallOptions): Reply<EmailsCreateEmailCampaignPublicV2>
  /** Reads a campaign email. `GET /emails/locations/{locationId}/campaigns/emails/{campaignId}`, v3 only. Scope emails/campaigns.readonly. */
  getCampaignEmail(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the campaign. */ campaignId: string }, options?: CallOptions): Reply<GetEmailCampaignPublicV2>
  /** Changes a campaign email. `PATCH /emails/locations/{locationId}/campaigns/emails/{campaignId}`, v3 only. Scope emails/campaigns.write. */
  updateCampaignEmail(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the campaign. */ campaignId: string; body?: { name?: string | undefined; editorContent?: string | undefined; editorType?: 'html' | 'text' | undefined; /** Identifier of the user. */ userId?: string | undefined } | undefined }, options?: CallOptions): Reply<EmailsCreateEmailCampaignPublicV2>
  /** Deletes a campaign email. `DELETE /emails/locations/{locationId}/campaigns/emails/{campaignId}`, v3 only. Scope emails/campaigns.write. */
  deleteCampaignEmail(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the campaign. */ campaignId: string }, options?: CallOptions): Reply<{ /** Whether it is deleted. */ deleted: boolean; traceId?: string }>
  /** Lists campaign workflows. `GET /emails/locations/{locationId}/campaigns/workflows`, v3 only. Scope emails/campaigns.readonly. */
  listCampaignWorkflows(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; search?: string | undefined; status?: 'published' | 'draft' | undefined; after?: string | undefined }, options?: CallOptions): List<WorkflowCampaignPublicV2>
  /** Reads a campaign workflow. `GET /emails/locations/{locationId}/campaigns/workflows/{campaignId}`, v3 only. Scope emails/campaigns.readonly. */
  getCampaignWorkflow(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the campaign. */ campaignId: string }, options?: CallOptions): Reply<GetWorkflowCampaignPublicV2>
  /** Lists campaign bulk actions. `GET /emails/locations/{locationId}/campaigns/bulk-actions`, v3 only. Scope emails/campaigns.readonly. */
  listCampaignBulkActions(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; search?: string | undefined; dateFrom?: string | undefined; dateTo?: string | undefined; status?: 'processing' | 'scheduled' | 'paused' | 'complete' | 'cancelled' | undefined; after?: string | undefined }, options?: CallOptions): List<BulkActionCampaignPublicV2>
  /** Reads a campaign bulk action. `GET /emails/locations/{locationId}/campaigns/bulk-actions/{campaignId}`, v3 only. Scope emails/campaigns.readonly. */
  getCampaignBulkAction(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the campaign. */ campaignId: string }, options?: CallOptions): Reply<GetBulkActionCampaignPublicV2>
  /** Schedules a campaign email. `POST /emails/locations/{locationId}/campaigns/emails/{campaignId}/schedule`, v3 only. Scope emails/campaigns.write. */
  scheduleCampaignEmail(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the campaign. */ campaignId: string; body: ScheduleCampaignPublicV2 }, options?: CallOptions): Reply<{ /** Identifier of the campaign. */ campaignId: string; sourceId: string | null; traceId?: string }>
}

export interface FormsOperations {
  /** Lists submissions. `GET /forms/submissions`. Scope forms.readonly. */
  listSubmissions(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Page number from 1. */ page?: number | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Identifier of the form. */ formId?: string | undefined; /** Search string: contact identifier, name, email address or phone number. */ q?: string | undefined; /** First day of the period, such as `2026-11-01`. */ startAt?: string | undefined; /** Last day of the period, such as `2026-11-30`. */ endAt?: string | undefined; after?: string | undefined }, options?: CallOptions): List<FormsSubmissionsSubmissions>
  /** Uploads custom files. `POST /forms/upload-custom-files`. Scope forms.write. */
  uploadCustomFiles(params: { /** Identifier of the contact. */ contactId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; body?: { [name: string]: Json } | undefined }, options?: CallOptions): Reply<Json>
  /** Lists forms. `GET /forms/`. Scope forms.readonly. */
  list(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Number of items to skip. */ skip?: number | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Kind of form or survey, such as `folder`. */ type?: string | undefined; after?: string | undefined }, options?: CallOptions): List<FormsParams>
}

export interface FunnelsOperations {
  /** Creates a lookup redirect. `POST /funnels/lookup/redirect`. Scope funnels/redirect.write. */
  createLookupRedirect(params: { body: CreateRedirectParams }, options?: CallOptions): Reply<{ data: Redirect }>
  /** Changes a lookup redirect. `PATCH /funnels/lookup/redirect/{id}`. Scope funnels/redirect.write. */
  updateLookupRedirect(params: { /** Identifier of the object. */ id: string; body: { target: string; action: 'funnel' | 'website' | 'url' | 'all'; /** Identifier of the location (sub-account). */ locationId?: string | undefined } }, options?: CallOptions): Reply<{ data: Redirect }>
  /** Deletes a lookup redirect. `DELETE /funnels/lookup/redirect/{id}`. Scope funnels/redirect.write. */
  deleteLookupRedirect(params: { /** Identifier of the object. */ id: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<{ data: { [name: string]: Json } }>
  /** Lists lookup redirects. `GET /funnels/lookup/redirect/list`. Scope funnels/redirect.readonly. */
  listLookupRedirects(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of items per page. */ limit: number; /** Number of items to skip. */ offset: number; search?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Json>
  /** Lists funnels. `GET /funnels/funnel/list`. */
  list(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; type?: string | undefined; category?: string | undefined; /** Number of items to skip. */ offset?: number | string | undefined; /** Maximum number of items per page. */ limit?: number | string | undefined; parentId?: string | undefined; name?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Json>
  /** Lists pages. `GET /funnels/page`. */
  listPages(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; funnelId: string; name?: string | undefined; /** Maximum number of items per page. */ limit: number; /** Number of items to skip. */ offset: number; after?: string | undefined }, options?: CallOptions): List<Json>
  /** Reads a page count. `GET /funnels/page/count`. */
  getPageCount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; funnelId: string; name?: string | undefined }, options?: CallOptions): Reply<{ count: number }>
}

export interface InvoicesOperations {
  /** Lists templates. `GET /invoices/template`. Scope invoices/template.readonly. */
  listTemplates(params: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Status of the items to return. */ status?: string | undefined; /** First day of the period, such as `2026-11-01`. */ startAt?: string | undefined; /** Last day of the period, such as `2026-11-30`. */ endAt?: string | undefined; /** Search string. */ search?: string | undefined; /** Whether to return live or test items. */ paymentMode?: 'default' | 'live' | 'test' | undefined; /** Maximum number of items per page. */ limit: number | string; /** Number of items to skip. */ offset: number | string; after?: string | undefined }, options?: CallOptions): List<GetTemplate>
  /** Creates a template. `POST /invoices/template`. Scope invoices/template.write. */
  createTemplate(params: { body: CreateInvoiceTemplate }, options?: CallOptions): Reply<GetTemplate>
  /** Reads a template. `GET /invoices/template/{templateId}`. Scope invoices/template.readonly. */
  getTemplate(params: { /** Identifier of the template. */ templateId: string; /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined }, options?: CallOptions): Reply<GetTemplate>
  /** Changes a template. `PUT /invoices/template/{templateId}`. Scope invoices/template.write. */
  updateTemplate(params: { /** Identifier of the template. */ templateId: string; body: UpdateInvoiceTemplate }, options?: CallOptions): Reply<GetTemplate>
  /** Deletes a template. `DELETE /invoices/template/{templateId}`. Scope invoices/template.write. */
  deleteTemplate(params: { /** Identifier of the template. */ templateId: string; /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Changes a template late fees configuration. `PATCH /invoices/template/{templateId}/late-fees-configuration`. */
  updateTemplateLateFeesConfiguration(params: { /** Identifier of the template. */ templateId: string; body: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Fees for late payments. */ lateFeesConfiguration: LateFeesConfiguration } }, options?: CallOptions): Reply<GetTemplate>
  /** Changes a template payment methods configuration. `PATCH /invoices/template/{templateId}/payment-methods-configuration`. */
  updateTemplatePaymentMethodsConfiguration(params: { /** Identifier of the template. */ templateId: string; body?: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Ways to pay. */ paymentMethods?: PaymentMethod | undefined } | undefined }, options?: CallOptions): Reply<GetTemplate>
  /** Lists schedules. `GET /invoices/schedule`. Scope invoices/schedule.readonly. */
  listSchedules(params: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Status of the items to return. */ status?: string | undefined; /** First day of the period, such as `2026-11-01`. */ startAt?: string | undefined; /** Last day of the period, such as `2026-11-30`. */ endAt?: string | undefined; /** Search string. */ search?: string | undefined; /** Whether to return live or test items. */ paymentMode?: 'default' | 'live' | 'test' | undefined; /** Maximum number of items per page. */ limit: number | string; /** Number of items to skip. */ offset: number | string; after?: string | undefined }, options?: CallOptions): List<GetSchedule>
  /** Creates a schedule. `POST /invoices/schedule`. Scope invoices/schedule.write. */
  createSchedule(params: { body: CreateInvoiceSchedule }, options?: CallOptions): Reply<GetSchedule>
  /** Reads a schedule. `GET /invoices/schedule/{scheduleId}`. Scope invoices/schedule.readonly. */
  getSchedule(params: { /** Identifier of the schedule. */ scheduleId: string; /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined }, options?: CallOptions): Reply<GetSchedule>
  /** Changes a schedule. `PUT /invoices/schedule/{scheduleId}`. Scope invoices/schedule.write. */
  updateSchedule(params: { /** Identifier of the schedule. */ scheduleId: string; body: UpdateInvoiceSchedule }, options?: CallOptions): Reply<GetSchedule>
  /** Deletes a schedule. `DELETE /invoices/schedule/{scheduleId}`. Scope invoices/schedule.write. */
  deleteSchedule(params: { /** Identifier of the schedule. */ scheduleId: string; /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Changes an and schedule schedule. `POST /invoices/schedule/{scheduleId}/updateAndSchedule`. Scope invoices/schedule.write. */
  updateAndScheduleSchedule(params: { /** Identifier of the schedule. */ scheduleId: string }, options?: CallOptions): Reply<GetSchedule>
  /** Schedules a schedule. `POST /invoices/schedule/{scheduleId}/schedule`. Scope invoices/schedule.write. */
  scheduleSchedule(params: { /** Identifier of the schedule. */ scheduleId: string; body: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Whether real money moves; `false` for test payments. */ liveMode: boolean; /** How payments are made automatically. */ autoPayment?: AutoPaymentDetails | undefined } }, options?: CallOptions): Reply<GetSchedule>
  /** Lets a schedule charge a kept card. `POST /invoices/schedule/{scheduleId}/auto-payment`. Scope invoices/schedule.write. */
  setScheduleAutoPayment(params: { /** Identifier of the schedule. */ scheduleId: string; body: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Identifier of the schedule. */ id: string; /** How payments are made automatically. */ autoPayment: AutoPaymentDetails } }, options?: CallOptions): Reply<GetSchedule>
  /** Cancels a schedule. `POST /invoices/schedule/{scheduleId}/cancel`. Scope invoices/schedule.write. */
  cancelSchedule(params: { /** Identifier of the schedule. */ scheduleId: string; body?: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined } | undefined }, options?: CallOptions): Reply<GetSchedule>
  /** Sends an invoice as a text with a link to pay. `POST /invoices/text2pay`. Scope invoices.write. */
  text2Pay(params: { body: Text2Pay }, options?: CallOptions): Reply<{ /** The invoice. */ invoice: DefaultInvoice; /** Address of the invoice's page. */ invoiceUrl: string }>
  /** Generates a number. `GET /invoices/generate-invoice-number`. Scope invoices.readonly. */
  generateNumber(params?: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined }, options?: CallOptions): Reply<{ /** Number of the invoice. */ invoiceNumber?: number }>
  /** Reads settings. `GET /invoices/settings`. Scope invoices.readonly. */
  getSettings(params?: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined }, options?: CallOptions): Reply<GetInvoiceSettings>
  /** Reads an invoice. `GET /invoices/{invoiceId}`. Scope invoices.readonly. */
  get(params: { /** Identifier of the invoice. */ invoiceId: string; /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined }, options?: CallOptions): Reply<GetInvoice>
  /** Changes an invoice. `PUT /invoices/{invoiceId}`. Scope invoices.write. */
  update(params: { /** Identifier of the invoice. */ invoiceId: string; body: UpdateInvoice }, options?: CallOptions): Reply<DefaultInvoice>
  /** Deletes an invoice. `DELETE /invoices/{invoiceId}`. Scope invoices.write. */
  delete(params: { /** Identifier of the invoice. */ invoiceId: string; /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined }, options?: CallOptions): Reply<DefaultInvoice>
  /** Changes a late fees configuration. `PATCH /invoices/{invoiceId}/late-fees-configuration`. */
  updateLateFeesConfiguration(params: { /** Identifier of the invoice. */ invoiceId: string; body: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Fees for late payments. */ lateFeesConfiguration: LateFeesConfiguration } }, options?: CallOptions): Reply<DefaultInvoice>
  /** Voids an invoice. `POST /invoices/{invoiceId}/void`. Scope invoices.write. */
  void(params: { /** Identifier of the invoice. */ invoiceId: string; body?: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined } | undefined }, options?: CallOptions): Reply<DefaultInvoice>
  /** Sends an invoice. `POST /invoices/{invoiceId}/send`. Scope invoices.write. */
  send(params: { /** Identifier of the invoice. */ invoiceId: string; body: SendInvoice }, options?: CallOptions): Reply<{ /** The invoice. */ invoice: DefaultInvoice; /** Details of the SMS. */ smsData: { [name: string]: Json }; /** Details of the email. */ emailData: { [name: string]: Json } }>
  /** Records a payment. `POST /invoices/{invoiceId}/record-payment`. Scope invoices.write. */
  recordPayment(params: { /** Identifier of the invoice. */ invoiceId: string; body: RecordPayment }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; /** The invoice. */ invoice: DefaultInvoice }>
  /** Notes that an invoice was opened. `PATCH /invoices/stats/last-visited-at`. */
  updateLastVisitedAt(params: { body: { /** Identifier of the invoice. */ invoiceId: string } }, options?: CallOptions): Reply<Json>
  /** Creates an estimate. `POST /invoices/estimate`. Scope invoices/estimate.write. */
  createEstimate(params: { body: CreateEstimates }, options?: CallOptions): Reply<Estimate>
  /** Changes an estimate. `PUT /invoices/estimate/{estimateId}`. Scope invoices/estimate.write. */
  updateEstimate(params: { /** Identifier of the estimate. */ estimateId: string; body: UpdateEstimate }, options?: CallOptions): Reply<Estimate>
  /** Deletes an estimate. `DELETE /invoices/estimate/{estimateId}`. Scope invoices/estimate.write. */
  deleteEstimate(params: { /** Identifier of the estimate. */ estimateId: string; body?: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined } | undefined }, options?: CallOptions): Reply<Estimate>
  /** Generates an estimate number. `GET /invoices/estimate/number/generate`. Scope invoices/estimate.readonly. */
  generateEstimateNumber(params?: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined }, options?: CallOptions): Reply<{ /** Number of the estimate. */ estimateNumber: number; /** Identifier of the request, for support enquiries. */ traceId: string }>
  /** Sends an estimate. `POST /invoices/estimate/{estimateId}/send`. Scope invoices/estimate.write. */
  sendEstimate(params: { /** Identifier of the estimate. */ estimateId: string; body: SendEstimate }, options?: CallOptions): Reply<Estimate>
  /** Creates an estimate invoice. `POST /invoices/estimate/{estimateId}/invoice`. Scope invoices/estimate.write. */
  createEstimateInvoice(params: { /** Identifier of the estimate. */ estimateId: string; body: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Whether the estimate is marked as invoiced. */ markAsInvoiced: boolean; /** Version of the operation. */ version?: 'v1' | 'v2' | undefined } }, options?: CallOptions): Reply<{ /** The estimate. */ estimate: Estimate; /** The invoice. */ invoice: DefaultInvoice }>
  /** Lists estimates. `GET /invoices/estimate/list`. Scope invoices/estimate.readonly. */
  listEstimates(params: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** First day of the period, such as `2026-11-01`. */ startAt?: string | undefined; /** Last day of the period, such as `2026-11-30`. */ endAt?: string | undefined; /** Search string. */ search?: string | undefined; /** Status of the estimates to return. */ status?: 'all' | 'draft' | 'sent' | 'accepted' | 'declined' | 'invoiced' | 'viewed' | undefined; /** Identifier of the contact. */ contactId?: string | undefined; /** Maximum number of items per page. */ limit: number | string; /** Number of items to skip. */ offset: number | string; after?: string | undefined }, options?: CallOptions): List<string>
  /** Notes that an estimate was opened. `PATCH /invoices/estimate/stats/last-visited-at`. */
  updateEstimateLastVisitedAt(params: { body: { /** Identifier of the estimate. */ estimateId: string } }, options?: CallOptions): Reply<Json>
  /** Lists estimate templates. `GET /invoices/estimate/template`. Scope invoices/estimate.readonly. */
  listEstimateTemplates(params: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Search string. */ search?: string | undefined; /** Maximum number of items per page. */ limit: number | string; /** Number of items to skip. */ offset: number | string; after?: string | undefined }, options?: CallOptions): List<string>
  /** Creates an estimate template. `POST /invoices/estimate/template`. Scope invoices/estimate.write. */
  createEstimateTemplate(params: { body: EstimateTemplates }, options?: CallOptions): Reply<EstimateTemplate>
  /** Changes an estimate template. `PUT /invoices/estimate/template/{templateId}`. Scope invoices/estimate.write. */
  updateEstimateTemplate(params: { /** Identifier of the template. */ templateId: string; body: EstimateTemplates }, options?: CallOptions): Reply<EstimateTemplate>
  /** Deletes an estimate template. `DELETE /invoices/estimate/template/{templateId}`. Scope invoices/estimate.write. */
  deleteEstimateTemplate(params: { /** Identifier of the template. */ templateId: string; body?: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined } | undefined }, options?: CallOptions): Reply<EstimateTemplate>
  /** Previews an estimate template. `GET /invoices/estimate/template/preview`. Scope invoices/estimate.readonly. */
  previewEstimateTemplate(params: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Identifier of the template. */ templateId: string }, options?: CallOptions): Reply<EstimateTemplate>
  /** Lists invoices. `GET /invoices/`. Scope invoices.readonly. */
  list(params: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Status of the items to return. */ status?: string | undefined; /** First day of the period, such as `2026-11-01`. */ startAt?: string | undefined; /** Last day of the period, such as `2026-11-30`. */ endAt?: string | undefined; /** Search string. */ search?: string | undefined; /** Whether to return live or test items. */ paymentMode?: 'default' | 'live' | 'test' | undefined; /** Identifier of the contact. */ contactId?: string | undefined; /** Maximum number of items per page. */ limit: number | string; /** Number of items to skip. */ offset: number | string; /** Name of the field to sort by. */ sortField?: 'issueDate' | undefined; /** Sort order. */ sortOrder?: 'ascend' | 'descend' | undefined; after?: string | undefined }, options?: CallOptions): List<GetInvoice>
  /** Creates an invoice. `POST /invoices/`. Scope invoices.write. */
  create(params: { body: CreateInvoice }, options?: CallOptions): Reply<DefaultInvoice>
}

export interface KnowledgeBaseOperations {
  /** Lists FAQs. `GET /knowledge-bases/faqs`. */
  listFaqs(params: { knowledgeBaseId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; lastFaqId?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Faq>
  /** Creates a FAQ. `POST /knowledge-bases/faqs`. */
  createFaq(params: { body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; question: string; answer: string; knowledgeBaseId: string } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; faq: Faq }>
  /** Changes a FAQ. `PUT /knowledge-bases/faqs/{id}`. */
  updateFaq(params: { /** Identifier of the object. */ id: string; body: { question: string; answer: string } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Deletes a FAQ. `DELETE /knowledge-bases/faqs/{id}`. */
  deleteFaq(params: { /** Identifier of the object. */ id: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Lists crawled URLs. `GET /knowledge-bases/crawler`. */
  listCrawledUrls(params: { knowledgeBaseId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; page?: number | undefined; pageLength?: number | undefined; query?: string | undefined; after?: string | undefined }, options?: CallOptions): List<CrawledUrl>
  /** Begins to read a website into a knowledge base. `POST /knowledge-bases/crawler`. */
  discoverWebsite(params: { body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; url: string; option: 'Exact' | 'Path' | 'Domain'; knowledgeBaseId: string } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; data: DiscoverWebsiteData }>
  /** Deletes crawled URLs. `DELETE /knowledge-bases/crawler`. */
  deleteCrawledUrls(params: { body: { knowledgeBaseId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; urlIds: string[] } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Lists a crawler status. `GET /knowledge-bases/crawler/status`. */
  listCrawlerStatus(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; operationId: string; knowledgeBaseId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; data: CrawlingStatusData }>
  /** Trains crawled URLs. `POST /knowledge-bases/crawler/train`. */
  trainCrawledUrls(params: { body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; urlIds: string[]; knowledgeBaseId: string; operationId: string } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Reads a knowledge base. `GET /knowledge-bases/{knowledgeBaseId}`. */
  get(params: { knowledgeBaseId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; data: GetKnowledgeBaseByIdData }>
  /** Deletes a knowledge base. `DELETE /knowledge-bases/{knowledgeBaseId}`. */
  delete(params: { knowledgeBaseId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Changes a knowledge base. `PUT /knowledge-bases/{id}`. */
  update(params: { /** Identifier of the object. */ id: string; body?: { name?: string | undefined; description?: string | undefined } | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Lists a knowledge base. `GET /knowledge-bases/`. */
  list(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; query?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; lastKnowledgeBaseId?: string | undefined; after?: string | undefined }, options?: CallOptions): List<KnowledgeBaseListItem>
  /** Creates a knowledge base. `POST /knowledge-bases/`. */
  create(params: { body: { name: string; description?: string | undefined; /** Identifier of the location (sub-account). */ locationId?: string | undefined } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; data: KnowledgeBaseData }>
}

export interface LinksOperations {
  /** Reads a link. `GET /links/id/{linkId}`. Scope links.readonly. */
  get(params: { linkId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<{ link?: Link }>
  /** Changes a link. `PUT /links/{linkId}`. Scope links.write. */
  update(params: { linkId: string; body: { name: string; redirectTo: string } }, options?: CallOptions): Reply<{ link?: Link }>
  /** Deletes a link. `DELETE /links/{linkId}`. Scope links.write. */
  delete(params: { linkId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean; /** Whether the operation succeeded. v3 only. */ succeeded?: boolean }>
  /** Searches links. `GET /links/search`. Scope links.readonly. */
  search(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; query?: string | undefined; /** Number of items to skip. */ skip?: number | undefined; /** Maximum number of items per page. */ limit?: number | undefined; after?: string | undefined }, options?: CallOptions): List<Link>
  /** Lists links. `GET /links/`. Scope links.readonly. */
  list(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Link>
  /** Creates a link. `POST /links/`. Scope links.write. */
  create(params: { body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; name: string; redirectTo: string } }, options?: CallOptions): Reply<{ link?: Link }>
}

export interface LocationsOperations {
  /** The locations of an agency. `GET /locations/search`. Scope locations.readonly. */
  search(params?: { /** Identifier of the agency (company). */ companyId?: string | undefined; /** Number of items to skip. */ skip?: number | string | undefined; /** Maximum number of items per page. */ limit?: number | string | undefined; /** Sort order: `asc` or `desc`. */ order?: string | undefined; /** Email address of the location. */ email?: string | undefined; after?: string | undefined }, options?: CallOptions): List<GetLocation>
  /** One location. `GET /locations/{locationId}`. Scope locations.readonly. */
  get(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<{ /** The location. */ location?: GetLocationById }>
  /** Changes a location. `PUT /locations/{locationId}`. Scope locations.write. */
  update(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body?: UpdateLocation | undefined }, options?: CallOptions): Reply<CreateLocationSuccessful>
  /** Deletes a location. `DELETE /locations/{locationId}`. Scope locations.internal-access-only. */
  delete(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Whether to delete the location's Twilio account too. */ deleteTwilioAccount: boolean }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; /** Message about the result. */ message: string }>
  /** Lists tags. `GET /locations/{locationId}/tags`. Scope locations/tags.readonly. */
  listTags(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; after?: string | undefined }, options?: CallOptions): List<LocationTags>
  /** Adds a tag to those a location offers. `POST /locations/{locationId}/tags`. Scope locations/tags.write. */
  createTag(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: { /** Name of the tag. */ name: string } }, options?: CallOptions): Reply<{ /** The tag. */ tag?: LocationTags }>
  /** Reads a tag. `GET /locations/{locationId}/tags/{tagId}`. */
  getTag(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the tag. */ tagId: string }, options?: CallOptions): Reply<{ /** The tag. */ tag?: LocationTags }>
  /** Changes a tag. `PUT /locations/{locationId}/tags/{tagId}`. */
  updateTag(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the tag. */ tagId: string; body: { /** Name of the tag. */ name: string } }, options?: CallOptions): Reply<{ /** The tag. */ tag?: LocationTags }>
  /** Deletes a tag. `DELETE /locations/{locationId}/tags/{tagId}`. */
  deleteTag(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the tag. */ tagId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean }>
  /** Tasks of all contacts of a location. `POST /locations/{locationId}/tasks/search`. Scope locations/tasks.readonly. */
  searchTasks(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body?: TaskSearchParams | undefined; after?: string | undefined }, options?: CallOptions): List<Json>
  /** Reads a recurring task. `GET /locations/{locationId}/recurring-tasks/{id}`. */
  getRecurringTask(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the recurring task. */ id: string }, options?: CallOptions): Reply<{ /** The recurring task. */ recurringTask: RecurringTask }>
  /** Changes a recurring task. `PUT /locations/{locationId}/recurring-tasks/{id}`. */
  updateRecurringTask(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the recurring task. */ id: string; body?: RecurringTaskUpdate | undefined }, options?: CallOptions): Reply<{ /** The recurring task. */ recurringTask: RecurringTask }>
  /** Deletes a recurring task. `DELETE /locations/{locationId}/recurring-tasks/{id}`. */
  deleteRecurringTask(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the recurring task. */ id: string }, options?: CallOptions): Reply<{ /** Identifier of the recurring task. */ id: string; /** Whether the operation succeeded. */ success: boolean }>
  /** Creates a recurring task. `POST /locations/{locationId}/recurring-tasks`. */
  createRecurringTask(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: RecurringTaskCreate }, options?: CallOptions): Reply<{ /** The recurring task. */ recurringTask: RecurringTask }>
  /** What custom fields a location defines, for contacts or opportunities. `GET /locations/{locationId}/customFields`. Scope locations/customFields.readonly. */
  listCustomFields(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Whose fields to return. */ model?: 'contact' | 'opportunity' | 'all' | undefined; after?: string | undefined }, options?: CallOptions): List<LocationsCustomField>
  /** Defines a custom field. `POST /locations/{locationId}/customFields`. Scope locations/customFields.write. */
  createCustomField(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: LocationsCreateCustomFields }, options?: CallOptions): Reply<{ /** The custom field. */ customField?: LocationsCustomField }>
  /** Reads a custom field. `GET /locations/{locationId}/customFields/{id}`. */
  getCustomField(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the custom field. */ id: string }, options?: CallOptions): Reply<{ /** The custom field. */ customField?: LocationsCustomField }>
  /** Changes a custom field. `PUT /locations/{locationId}/customFields/{id}`. */
  updateCustomField(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the custom field. */ id: string; body: LocationsUpdateCustomFields }, options?: CallOptions): Reply<{ /** The custom field. */ customField?: LocationsCustomField }>
  /** Deletes a custom field. `DELETE /locations/{locationId}/customFields/{id}`. */
  deleteCustomField(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the custom field. */ id: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean }>
  /** Uploads a custom field. `POST /locations/{locationId}/customFields/upload`. Scope locations/customFields.write. */
  uploadCustomField(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body?: { /** Identifier of the contact, opportunity or custom field. */ id?: string | undefined; /** Maximum number of files. */ maxFiles?: string | undefined } | undefined }, options?: CallOptions): Reply<{ /** Addresses of the uploaded files, by file name. */ uploadedFiles?: { [name: string]: Json }; /** Details of the files. */ meta?: string[] }>
  /** Lists custom values. `GET /locations/{locationId}/customValues`. Scope locations/customValues.readonly. */
  listCustomValues(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; after?: string | undefined }, options?: CallOptions): List<CustomValue>
  /** Creates a custom value. `POST /locations/{locationId}/customValues`. Scope locations/customValues.write. */
  createCustomValue(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: { /** Display name of the custom value. */ name: string; /** The value. */ value: string } }, options?: CallOptions): Reply<{ /** The custom value. */ customValue?: CustomValue }>
  /** Reads a custom value. `GET /locations/{locationId}/customValues/{id}`. */
  getCustomValue(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the custom value. */ id: string }, options?: CallOptions): Reply<{ /** The custom value. */ customValue?: CustomValue }>
  /** Changes a custom value. `PUT /locations/{locationId}/customValues/{id}`. */
  updateCustomValue(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the custom value. */ id: string; body: { /** Display name of the custom value. */ name: string; /** The value. */ value: string } }, options?: CallOptions): Reply<{ /** The custom value. */ customValue?: CustomValue }>
  /** Deletes a custom value. `DELETE /locations/{locationId}/customValues/{id}`. */
  deleteCustomValue(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the custom value. */ id: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean }>
  /** Lists timezones. `GET /locations/{locationId}/timezones`. Scope locations.readonly. */
  listTimezones(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Lists templates. `GET /locations/{locationId}/templates`. Scope locations/templates.readonly. */
  listTemplates(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Whether to return deleted templates. */ deleted?: boolean | undefined; /** Number of items to skip. */ skip?: number | string | undefined; /** Maximum number of items per page. */ limit?: number | string | undefined; /** Channel of the templates. */ type?: 'sms' | 'email' | 'whatsapp' | undefined; /** Identifier of the owner of the templates; not documented further. */ originId: string; after?: string | undefined }, options?: CallOptions): List<GetSmsTemplate | GetEmailTemplate>
  /** Deletes a template. `DELETE /locations/{locationId}/templates/{id}`. */
  deleteTemplate(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the template. */ id: string }, options?: CallOptions): Reply<Json>
  /** Adds a location to an agency. `POST /locations/`. Scope locations.write. */
  create(params: { body: CreateLocation }, options?: CallOptions): Reply<CreateLocationSuccessful>
  /** Reads permissions. `GET /locations/{locationId}/permissions`, v3 only. Scope locations/write. */
  getPermissions(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<{ /** Features that the location may use. */ permissions: ('2-way-text-messaging' | 'gmb-messaging' | 'web-chat' | 'reputation-management' | 'facebook-messenger' | 'gmb-call-tracking' | 'missed-call-text-back' | 'text-to-pay' | 'calendar' | 'crm' | 'opportunities' | 'email-marketing' | 'form-builder' | 'survey-builder' | 'trigger-links' | 'html-builder' | 'sms-email-templates' | 'funnels' | 'websites' | 'workflow' | 'membership' | 'all-reports' | 'triggers' | 'campaigns' | 'launchpad')[] }>
  /** Changes permissions. `PUT /locations/{locationId}/permissions`, v3 only. Scope locations/write. */
  updatePermissions(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: { /** Features that the location may use. */ permissions: ('2-way-text-messaging' | 'gmb-messaging' | 'web-chat' | 'reputation-management' | 'facebook-messenger' | 'gmb-call-tracking' | 'missed-call-text-back' | 'text-to-pay' | 'calendar' | 'crm' | 'opportunities' | 'email-marketing' | 'form-builder' | 'survey-builder' | 'trigger-links' | 'html-builder' | 'sms-email-templates' | 'funnels' | 'websites' | 'workflow' | 'membership' | 'all-reports' | 'triggers' | 'campaigns' | 'launchpad')[] } }, options?: CallOptions): Reply<{ /** Features that the location may use. */ permissions: ('2-way-text-messaging' | 'gmb-messaging' | 'web-chat' | 'reputation-management' | 'facebook-messenger' | 'gmb-call-tracking' | 'missed-call-text-back' | 'text-to-pay' | 'calendar' | 'crm' | 'opportunities' | 'email-marketing' | 'form-builder' | 'survey-builder' | 'trigger-links' | 'html-builder' | 'sms-email-templates' | 'funnels' | 'websites' | 'workflow' | 'membership' | 'all-reports' | 'triggers' | 'campaigns' | 'launchpad')[] }>
  /** Reads a conversation channel. `GET /locations/{locationId}/conversationChannels/{type}`, v3 only. Scope locations.readonly. */
  getConversationChannel(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Channel of the conversations. */ type: 'SMS' | 'Email' }, options?: CallOptions): Reply<{ /** Conversation providers of the channel. */ conversationChannel: ConversationChannel }>
}

export interface MarketplaceOperations {
  /** Lists charges. `GET /marketplace/billing/charges`. Scope charges.readonly. */
  listCharges(params?: { meterId?: string | undefined; eventId?: string | undefined; /** Identifier of the user. */ userId?: string | undefined; startDate?: string | undefined; endDate?: string | undefined; /** Number of items to skip. */ skip?: number | undefined; /** Maximum number of items per page. */ limit?: number | undefined; after?: string | undefined }, options?: CallOptions): List<ListChargesCharge>
  /** Creates a charge. `POST /marketplace/billing/charges`. Scope charges.write. */
  createCharge(params: { body: RaiseCharge }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success?: boolean; chargeId?: string }>
  /** Reads a charge. `GET /marketplace/billing/charges/{chargeId}`. Scope charges.readonly. */
  getCharge(params: { chargeId: string }, options?: CallOptions): Reply<ListChargesCharge>
  /** Deletes a charge. `DELETE /marketplace/billing/charges/{chargeId}`. Scope charges.write. */
  deleteCharge(params: { chargeId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success?: boolean }>
  /** Whether an account can pay a charge. `GET /marketplace/billing/charges/has-funds`. Scope charges.readonly. */
  hasFunds(params?: {}, options?: CallOptions): Reply<{ hasFunds?: boolean }>
  /** Lists installations. `GET /marketplace/app/{appId}/installations`. Scope marketplace-installer-details.readonly. */
  listInstallations(params: { appId: string }, options?: CallOptions): Reply<{ installationDetails: InstallerDetails }>
  /** Uninstalls a marketplace. `DELETE /marketplace/app/{appId}/installations`. Scope oauth.write. */
  uninstall(params: { appId: string; body?: { /** Identifier of the agency (company). */ companyId?: string | undefined; /** Identifier of the location (sub-account). */ locationId?: string | undefined; reason?: string | undefined } | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Reads a rebilling config. `GET /marketplace/app/{appId}/rebilling-config/location/{locationId}`. Scope oauth.readonly. */
  getRebillingConfig(params: { appId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<{ plans: Plans }>
  /** Moves an external sign-in to a new connection. `POST /marketplace/external-auth/migration`. Scope marketplace-external-auth-migration.write. */
  migrateExternalAuth(params: { body: MigrateConnection }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; identifier: string; message?: string }>
}

export interface MediasOperations {
  /** Lists files. `GET /medias/files`. Scope medias.readonly. */
  listFiles(params: { /** Number of items to skip. */ offset?: number | string | undefined; /** Maximum number of items per page. */ limit?: number | string | undefined; sortBy: string; sortOrder: string; type: string; query?: string | undefined; altType?: 'location' | undefined; altId?: string | undefined; parentId?: string | undefined; fetchAll?: string | undefined; after?: string | undefined }, options?: CallOptions): List<string>
  /** Puts a file into the media library. `POST /medias/upload-file`. Scope medias.write. */
  uploadFile(params?: { body?: UploadFile | undefined }, options?: CallOptions): Reply<{ fileId: string; url: string }>
  /** Changes a media. `POST /medias/{id}`. */
  update(params: { /** Identifier of the object. */ id: string; body: { name: string; altType?: 'location' | undefined; altId?: string | undefined } }, options?: CallOptions): Reply<Json>
  /** Deletes a media. `DELETE /medias/{id}`. Scope medias.write. */
  delete(params: { /** Identifier of the object. */ id: string; altType?: 'location' | undefined; altId?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Creates a folder. `POST /medias/folder`. */
  createFolder(params: { body: { altId?: string | undefined; altType?: 'location' | undefined; name: string; parentId?: string | undefined } }, options?: CallOptions): Reply<Folder>
  /** Changes files. `PUT /medias/update-files`. */
  updateFiles(params: { body: { altId?: string | undefined; altType?: 'location' | undefined; filesToBeUpdated: UpdateMediaObject[] } }, options?: CallOptions): Reply<Json>
  /** Deletes files. `PUT /medias/delete-files`. */
  deleteFiles(params: { body: { filesToBeDeleted: DeleteMediaObjectItem[]; altType?: 'location' | undefined; altId?: string | undefined; status: 'deleted' | 'trashed' } }, options?: CallOptions): Reply<Json>
}

export interface OauthOperations {
  /** Trades a code or a refresh token for an access token. A refresh token works once. `POST /oauth/token`. */
  getToken(params?: { body?: GetAccessToken | undefined }, options?: CallOptions): Reply<GetAccessTokenSuccessful>
  /** Trades an agency's token for one of a location. `POST /oauth/locationToken`. Scope oauth.write. */
  getLocationToken(params?: { body?: { /** Identifier of the agency (company). */ companyId?: string | undefined; /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<GetLocationAccessTokenV3Successful>
  /** Lists installed locations. `GET /oauth/installedLocations`. Scope oauth.readonly. */
  listInstalledLocations(params: { /** Number of items to skip. v2 only. */ skip?: number | string | undefined; /** Maximum number of items per page. v2 only. */ limit?: number | string | undefined; query?: string | undefined; isInstalled?: boolean | undefined; /** Identifier of the agency (company). */ companyId?: string | undefined; appId: string; versionId?: string | undefined; onTrial?: boolean | undefined; planId?: string | undefined; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** v3 only */ pageSize?: number | undefined; /** v3 only */ pageToken?: string | undefined; /** v3 only */ restrictToUserLocations?: boolean | undefined; after?: string | undefined }, options?: CallOptions): List<InstalledLocation>
}

export interface ObjectsOperations {
  /** Reads an object. `GET /objects/{key}`. Scope objects/schema.readonly. */
  get(params: { key: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; fetchProperties?: string | undefined }, options?: CallOptions): Reply<{ object?: ICustomObject; cache: boolean; fields?: ObjectsICustomField[] }>
  /** Changes an object. `PUT /objects/{key}`. Scope objects/schema.write. */
  update(params: { key: string; body: { labels?: CustomObjectLabelUpdate | undefined; description?: string | null | undefined; /** Identifier of the location (sub-account). */ locationId?: string | undefined; searchableProperties: string[] } }, options?: CallOptions): Reply<{ object?: ICustomObject }>
  /** Reads a record. `GET /objects/{schemaKey}/records/{id}`. */
  getRecord(params: { schemaKey: string; /** Identifier of the object. */ id: string }, options?: CallOptions): Reply<{ record?: IRecord }>
  /** Changes a record. `PUT /objects/{schemaKey}/records/{id}`. */
  updateRecord(params: { schemaKey: string; /** Identifier of the object. */ id: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; body?: { [name: string]: Json } | undefined }, options?: CallOptions): Reply<{ record?: IRecord }>
  /** Deletes a record. `DELETE /objects/{schemaKey}/records/{id}`. */
  deleteRecord(params: { schemaKey: string; /** Identifier of the object. */ id: string }, options?: CallOptions): Reply<{ /** Identifier of the object. */ id?: string; /** Whether the operation succeeded. */ success?: boolean }>
  /** Creates a record. `POST /objects/{schemaKey}/records`. Scope objects/record.write. */
  createRecord(params: { schemaKey: string; body?: { [name: string]: Json } | undefined }, options?: CallOptions): Reply<{ record?: IRecord }>
  /** Records of a custom object, by words. `POST /objects/{schemaKey}/records/search`. Scope objects/record.readonly. */
  searchRecords(params: { schemaKey: string; body: SearchRecords; after?: string | undefined }, options?: CallOptions): List<ObjectsRecord>
  /** Lists objects. `GET /objects/`. Scope objects/schema.readonly. */
  list(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; after?: string | undefined }, options?: CallOptions): List<ICustomObject>
  /** Creates an object. `POST /objects/`. Scope objects/schema.write. */
  create(params: { body: CreateCustomObject }, options?: CallOptions): Reply<{ object?: ICustomObject }>
}

export interface OpportunitiesOperations {
  /** Lists lost reasons. `GET /opportunities/lost-reason`. Scope opportunities.readonly. */
  listLostReasons(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Name of the lost reason. */ name?: string | undefined; /** Whether to return deleted lost reasons. */ deleted?: boolean | undefined; /** Search string. */ query?: string | undefined; /** Number of items to skip. */ skip?: number | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Whether to return the total number. */ getCount?: boolean | undefined; after?: string | undefined }, options?: CallOptions): List<LostReason>
  /** Opportunities by pipeline, stage, status, contact, user and words, the newest first. `GET /opportunities/search`. Scope opportunities.readonly. */
  search(params?: { /** Search string. */ q?: string | undefined; /** Identifier of the location (sub-account). v2 only. */ location_id?: string | undefined; /** Identifier of the pipeline. v2 only. */ pipeline_id?: string | undefined; /** Identifier of the stage in the pipeline. v2 only. */ pipeline_stage_id?: string | undefined; /** Identifier of the contact. v2 only. */ contact_id?: string | undefined; /** Status of the opportunities; all where absent. */ status?: 'open' | 'won' | 'lost' | 'abandoned' | 'all' | undefined; /** Identifier of the user who is responsible. v2 only. */ assigned_to?: string | undefined; /** Identifier of the campaign. */ campaignId?: string | undefined; /** Identifier of the opportunity. */ id?: string | undefined; /** Sort order, such as `added_asc`. */ order?: string | undefined; /** End of the period, such as `11-30-2026`. */ endDate?: string | undefined; /** `meta.startAfter` of the previous page. */ startAfter?: string | undefined; /** `meta.startAfterId` of the previous page. */ startAfterId?: string | undefined; /** Start of the period, such as `11-24-2026`. */ date?: string | undefined; /** Country; not documented further. */ country?: string | undefined; /** Page number from 1. */ page?: number | undefined; /** Maximum number of opportunities per page, at most 100. */ limit?: number | undefined; /** Whether to return the tasks. */ getTasks?: boolean | undefined; /** Whether to return the notes. */ getNotes?: boolean | undefined; /** Whether to return the contacts' appointments. */ getCalendarEvents?: boolean | undefined; /** Identifier of the location (sub-account). v3 only. */ locationId?: string | undefined; /** Identifier of the pipeline. v3 only. */ pipelineId?: string | undefined; /** Identifier of the stage, one of the pipeline's stages. v3 only. */ pipelineStageId?: string | undefined; /** Identifier of the contact. v3 only. */ contactId?: string | undefined; /** Identifier of the user who is responsible. v3 only. */ assignedTo?: string | undefined; after?: string | undefined }, options?: CallOptions): List<SearchOpportunities>
  /** The same by a body, with totals of every stage. `POST /opportunities/search`. Scope opportunities.readonly. */
  searchAdvanced(params: { body: OpportunitySearch; after?: string | undefined }, options?: CallOptions): List<SearchOpportunities>
  /** The pipelines of a location with their stages, whose ids an opportunity needs. `GET /opportunities/pipelines`. Scope opportunities.readonly. */
  listPipelines(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Pipelines>
  /** One opportunity, with its contact. `GET /opportunities/{id}`. Scope opportunities.readonly. */
  get(params: { /** Identifier of the opportunity. */ id: string }, options?: CallOptions): Reply<{ /** The opportunity. */ opportunity?: SearchOpportunities }>
  /** Changes the fields given; another stage moves it on. `PUT /opportunities/{id}`. Scope opportunities.write. */
  update(params: { /** Identifier of the opportunity. */ id: string; body?: UpdateOpportunityDtoV3 | undefined }, options?: CallOptions): Reply<{ /** The opportunity. */ opportunity?: SearchOpportunities }>
  /** Removes an opportunity. `DELETE /opportunities/{id}`. Scope opportunities.write. */
  delete(params: { /** Identifier of the opportunity. */ id: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean; /** Whether the operation succeeded. v3 only. */ success?: boolean }>
  /** Marks an opportunity as open, won, lost or abandoned. `PUT /opportunities/{id}/status`. Scope opportunities.write. */
  updateStatus(params: { /** Identifier of the opportunity. */ id: string; body: { /** Status of the opportunity. */ status: 'open' | 'won' | 'lost' | 'abandoned' | 'all'; /** Identifier of the reason why the opportunity was lost. */ lostReasonId?: string | undefined } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded, as v2 spells it. */ succeded?: boolean; /** Whether the operation succeeded. v3 only. */ success?: boolean }>
  /** Changes the opportunity with this id, or adds one. `POST /opportunities/upsert`. Scope opportunities.write. */
  upsert(params: { body: UpsertOpportunity }, options?: CallOptions): Reply<{ /** The opportunity. */ opportunity: { [name: string]: Json }; /** Whether the opportunity was created; `false` where it was updated. */ new: boolean }>
  /** Adds users who follow an opportunity. `POST /opportunities/{id}/followers`. Scope opportunities.write. */
  addFollowers(params: { /** Identifier of the opportunity. */ id: string; body: { /** Identifiers of the users to add. */ followers: string[] } }, options?: CallOptions): Reply<{ /** Identifiers of the users who follow the opportunity now. */ followers?: string[]; /** Identifiers of the users who were added. */ followersAdded?: string[] }>
  /** Takes followers away, or all of them. `DELETE /opportunities/{id}/followers`. Scope opportunities.write. */
  removeFollowers(params: { /** Identifier of the opportunity. */ id: string; /** Whether to remove all followers. */ isRemoveAllFollowers?: boolean | undefined; body: { /** Identifiers of the users to remove. */ followers: string[] } }, options?: CallOptions): Reply<{ /** Identifiers of the users who follow the opportunity now. */ followers?: string[]; /** Identifiers of the users who were removed. */ followersRemoved?: string[] }>
  /** Adds an opportunity of a contact to a pipeline. `POST /opportunities/`. Scope opportunities.write. */
  create(params: { body: CreateDtoV3 }, options?: CallOptions): Reply<{ /** The opportunity. */ opportunity?: SearchOpportunities }>
}

export interface PaymentsOperations {
  /** Lists whitelabel providers. `GET /payments/integrations/provider/whitelabel`. Scope payments/integration.readonly. */
  listWhitelabelProviders(params?: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; after?: string | undefined }, options?: CallOptions): List<Json>
  /** Creates a whitelabel provider. `POST /payments/integrations/provider/whitelabel`. Scope payments/integration.write. */
  createWhitelabelProvider(params: { body: CreateWhiteLabelIntegrationProvider }, options?: CallOptions): Reply<IntegrationProvider>
  /** Lists orders. `GET /payments/orders`. Scope payments/orders.readonly. */
  listOrders(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** Status of the orders. */ status?: string | undefined; /** Payment status of the orders. */ paymentStatus?: 'paid' | 'unpaid' | 'refunded' | 'partially_paid' | undefined; /** Whether to return live or test payments. */ paymentMode?: string | undefined; /** First day of the period, such as `2026-11-01`. */ startAt?: string | undefined; /** Last day of the period, such as `2026-11-30`. */ endAt?: string | undefined; /** Search string. */ search?: string | undefined; /** Identifier of the contact. */ contactId?: string | undefined; /** Identifiers of funnel products, separated by commas. */ funnelProductIds?: string | undefined; /** Identifier of the funnel, invoice or other source. */ sourceId?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; after?: string | undefined }, options?: CallOptions): List<Order>
  /** Reads an order. `GET /payments/orders/{orderId}`. Scope payments/orders.readonly. */
  getOrder(params: { /** Identifier of the order. */ orderId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the location, as `altType` says. */ altId?: string | undefined }, options?: CallOptions): Reply<GetOrder>
  /** Records an order payment. `POST /payments/orders/{orderId}/record-payment`. Scope payments/orders.collectPayment. */
  recordOrderPayment(params: { /** Identifier of the order. */ orderId: string; body: PostRecordOrderPayment }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Lists order fulfillments. `GET /payments/orders/{orderId}/fulfillments`. Scope payments/orders.readonly. */
  listOrderFulfillments(params: { /** Identifier of the order. */ orderId: string; /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; after?: string | undefined }, options?: CallOptions): List<Fulfillment>
  /** Creates an order fulfillment. `POST /payments/orders/{orderId}/fulfillments`. Scope payments/orders.write. */
  createOrderFulfillment(params: { /** Identifier of the order. */ orderId: string; body: CreateFulfillment }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ status: boolean; /** Fulfillments of the order. */ data: Fulfillment }>
  /** Lists order notes. `GET /payments/orders/{orderId}/notes`. */
  listOrderNotes(params: { /** Identifier of the order. */ orderId: string; /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined }, options?: CallOptions): Reply<Json>
  /** Lists transactions. `GET /payments/transactions`. Scope payments/transactions.readonly. */
  listTransactions(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: string | undefined; /** Whether to return live or test payments. */ paymentMode?: string | undefined; /** First day of the period, such as `2026-11-01`. */ startAt?: string | undefined; /** Last day of the period, such as `2026-11-30`. */ endAt?: string | undefined; /** Kind of source, such as `funnel` or `invoice`. */ entitySourceType?: string | undefined; /** Kind of source, more precisely. */ entitySourceSubType?: string | undefined; /** Search string. */ search?: string | undefined; /** Identifier of the subscription. */ subscriptionId?: string | undefined; /** Identifier of the order, invoice or other object that is paid. */ entityId?: string | undefined; /** Identifier of the contact. */ contactId?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; after?: string | undefined }, options?: CallOptions): List<Txn>
  /** Reads a transaction. `GET /payments/transactions/{transactionId}`. Scope payments/transactions.readonly. */
  getTransaction(params: { /** Identifier of the transaction. */ transactionId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: string | undefined }, options?: CallOptions): Reply<GetTxn>
  /** Lists subscriptions. `GET /payments/subscriptions`. Scope payments/subscriptions.readonly. */
  listSubscriptions(params?: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Identifier of the order, invoice or other object that is paid. */ entityId?: string | undefined; /** Whether to return live or test payments. */ paymentMode?: string | undefined; /** First day of the period, such as `2026-11-01`. */ startAt?: string | undefined; /** Last day of the period, such as `2026-11-30`. */ endAt?: string | undefined; /** Kind of source, such as `funnel` or `invoice`. */ entitySourceType?: string | undefined; /** Search string. */ search?: string | undefined; /** Identifier of the contact. */ contactId?: string | undefined; /** Identifier of the subscription. */ id?: string | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; /** Whether to return the number of payments that were made. */ getPaymentsCollectedCount?: boolean | undefined; after?: string | undefined }, options?: CallOptions): List<Subscription>
  /** Reads a subscription. `GET /payments/subscriptions/{subscriptionId}`. Scope payments/subscriptions.readonly. */
  getSubscription(params: { /** Identifier of the subscription. */ subscriptionId: string; /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined }, options?: CallOptions): Reply<GetSubscription>
  /** Lists coupons. `GET /payments/coupon/list`. Scope payments/coupons.readonly. */
  listCoupons(params?: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; /** Status of the coupons. */ status?: 'scheduled' | 'active' | 'expired' | undefined; /** Search string. */ search?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Coupon>
  /** Reads a coupon. `GET /payments/coupon`. Scope payments/coupons.readonly. */
  getCoupon(params: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Identifier of the coupon. */ id: string; /** Code that customers enter, such as `SPRING10`. */ code: string }, options?: CallOptions): Reply<CreateCoupon>
  /** Creates a coupon. `POST /payments/coupon`. Scope payments/coupons.write. */
  createCoupon(params: { body: CreateCouponParams }, options?: CallOptions): Reply<CreateCoupon>
  /** Changes a coupon. `PUT /payments/coupon`. Scope payments/coupons.write. */
  updateCoupon(params: { body: UpdateCouponParams }, options?: CallOptions): Reply<CreateCoupon>
  /** Deletes a coupon. `DELETE /payments/coupon`. Scope payments/coupons.write. */
  deleteCoupon(params: { body: { /** Identifier of the location, as `altType` says. */ altId?: string | undefined; /** What `altId` identifies: a location. */ altType?: 'location' | undefined; /** Identifier of the coupon. */ id: string } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; /** Identifier of the request, for support enquiries. */ traceId: string }>
  /** Creates a custom provider. `POST /payments/custom-provider/provider`. Scope payments/custom-provider.write. */
  createCustomProvider(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: CreateCustomProviders }, options?: CallOptions): Reply<PaymentsCreateCustomProviders>
  /** Deletes a custom provider. `DELETE /payments/custom-provider/provider`. Scope payments/custom-provider.write. */
  deleteCustomProvider(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Reads a custom provider config. `GET /payments/custom-provider/connect`. Scope payments/custom-provider.readonly. */
  getCustomProviderConfig(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<PaymentsCreateCustomProviders>
  /** Connects a custom provider. `POST /payments/custom-provider/connect`. Scope payments/custom-provider.write. */
  connectCustomProvider(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: { /** Keys for real payments. */ live: CustomProviderKeys; /** Keys for test payments. */ test: CustomProviderKeys } }, options?: CallOptions): Reply<PaymentsCreateCustomProviders>
  /** Disconnects a custom provider. `POST /payments/custom-provider/disconnect`. Scope payments/custom-provider.write. */
  disconnectCustomProvider(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: { /** Whether to disconnect real payments; test payments for `false`. */ liveMode: boolean } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Changes custom provider capabilities. `PUT /payments/custom-provider/capabilities`. Scope payments/custom-provider.write. */
  updateCustomProviderCapabilities(params: { body: { /** Whether the provider can schedule subscriptions. */ supportsSubscriptionSchedules: boolean; /** Identifier of the agency (company). */ companyId?: string | undefined; /** Identifier of the location (sub-account). */ locationId?: string | undefined } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
}

export interface PhoneSystemOperations {
  /** Lists number pools. `GET /phone-system/number-pools`. Scope numberpools.read. */
  listNumberPools(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; after?: string | undefined }, options?: CallOptions): List<NumberPool>
  /** Lists available numbers. `GET /phone-system/numbers/location/{locationId}/available`. Scope phonenumbers.read. */
  listAvailableNumbers(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; countryCode: string; numberTypes?: string | string[] | undefined; firstPart?: string | undefined; lastPart?: string | undefined; anywhere?: string | undefined; smsEnabled?: boolean | undefined; mmsEnabled?: boolean | undefined; voiceEnabled?: boolean | undefined; after?: string | undefined }, options?: CallOptions): List<AvailablePhoneNumber>
  /** Purchases a number. `POST /phone-system/numbers/location/{locationId}/purchase`. Scope phonenumbers.write. */
  purchaseNumber(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: PurchasePhoneNumber }, options?: CallOptions): Reply<PurchaseNumberForLocationV3Http201>
  /** Lists numbers. `GET /phone-system/numbers/location/{locationId}`. Scope phonenumbers.read. */
  listNumbers(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; pageSize?: number | undefined; page?: number | undefined; searchFilter?: string | undefined; skipNumberPool?: boolean | undefined; /** v3 only */ includeRcsSenderIds?: boolean | undefined; after?: string | undefined }, options?: CallOptions): List<DetailedPhoneNumber | ListNumberItem>
}

export interface ProductsOperations {
  /** Changes products in bulk: price, availability, collections. `POST /products/bulk-update`. Scope products.write. */
  bulkUpdate(params: { body: BulkUpdate }, options?: CallOptions): Reply<{ status: boolean; message?: string }>
  /** Edits products in bulk, each with its own changes. `POST /products/bulk-update/edit`. */
  bulkEdit(params: { body: { altId?: string | undefined; altType?: 'location' | undefined; products: BulkEditProduct[] } }, options?: CallOptions): Reply<{ message: string; status: boolean; updatedCount: number }>
  /** Lists prices. `GET /products/{productId}/price`. Scope products/prices.readonly. */
  listPrices(params: { productId: string; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; /** Identifier of the location (sub-account). */ locationId?: string | undefined; ids?: string | undefined; after?: string | undefined }, options?: CallOptions): List<ProductsDefaultPrice>
  /** Creates a price. `POST /products/{productId}/price`. Scope products/prices.write. */
  createPrice(params: { productId: string; body: CreatePrice }, options?: CallOptions): Reply<ProductsDefaultPrice>
  /** Lists an inventory. `GET /products/inventory`. Scope products/prices.readonly. */
  listInventory(params?: { /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; altId?: string | undefined; altType?: 'location' | undefined; search?: string | undefined; after?: string | undefined }, options?: CallOptions): List<InventoryItem>
  /** Changes an inventory. `POST /products/inventory`. Scope products/prices.write. */
  updateInventory(params: { body: { altId?: string | undefined; altType?: 'location' | undefined; items: UpdateInventoryItem[] } }, options?: CallOptions): Reply<{ status: boolean; message?: string }>
  /** Reads a price. `GET /products/{productId}/price/{priceId}`. Scope products/prices.readonly. */
  getPrice(params: { productId: string; priceId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<ProductsDefaultPrice>
  /** Changes a price. `PUT /products/{productId}/price/{priceId}`. Scope products/prices.write. */
  updatePrice(params: { productId: string; priceId: string; body: CreatePrice }, options?: CallOptions): Reply<ProductsDefaultPrice>
  /** Deletes a price. `DELETE /products/{productId}/price/{priceId}`. Scope products/prices.write. */
  deletePrice(params: { productId: string; priceId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<{ status: boolean }>
  /** Reads store stats. `GET /products/store/{storeId}/stats`. Scope products.readonly. */
  getStoreStats(params: { storeId: string; altId?: string | undefined; altType?: 'location' | undefined; search?: string | undefined; collectionIds?: string | undefined }, options?: CallOptions): Reply<{ totalProducts: number; includedInStore: number; excludedFromStore: number }>
  /** Changes a store status. `POST /products/store/{storeId}`. Scope products.write. */
  updateStoreStatus(params: { storeId: string; body: { altId?: string | undefined; altType?: 'location' | undefined; action: 'include' | 'exclude'; productIds: string[] } }, options?: CallOptions): Reply<{ status: boolean; message?: string }>
  /** Changes a display priority. `POST /products/store/{storeId}/priority`. */
  updateDisplayPriority(params: { storeId: string; body: { altId?: string | undefined; altType?: 'location' | undefined; products: Json[][] } }, options?: CallOptions): Reply<Json>
  /** Lists collections. `GET /products/collections`. Scope products/collection.readonly. */
  listCollections(params?: { /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; altId?: string | undefined; altType?: 'location' | undefined; collectionIds?: string | undefined; name?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Json[]>
  /** Creates a collection. `POST /products/collections`. Scope products/collection.write. */
  createCollection(params: { body: CreateProductCollections }, options?: CallOptions): Reply<{ data: Collection }>
  /** Reads a collection. `GET /products/collections/{collectionId}`. Scope products/collection.readonly. */
  getCollection(params: { collectionId: string; altId?: string | undefined }, options?: CallOptions): Reply<{ data: { [name: string]: Json }; status: boolean }>
  /** Changes a collection. `PUT /products/collections/{collectionId}`. Scope products/collection.write. */
  updateCollection(params: { collectionId: string; body?: UpdateProductCollections | undefined }, options?: CallOptions): Reply<{ status: boolean; message?: string }>
  /** Deletes a collection. `DELETE /products/collections/{collectionId}`. Scope products/collection.write. */
  deleteCollection(params: { collectionId: string; altId?: string | undefined; altType?: 'location' | undefined }, options?: CallOptions): Reply<{ status: boolean; message?: string }>
  /** Lists reviews. `GET /products/reviews`. Scope products.readonly. */
  listReviews(params?: { altId?: string | undefined; altType?: 'location' | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; sortField?: 'createdAt' | 'rating' | undefined; sortOrder?: 'asc' | 'desc' | undefined; rating?: number | undefined; startDate?: string | undefined; endDate?: string | undefined; productId?: string | undefined; storeId?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Json[]>
  /** Counts reviews. `GET /products/reviews/count`. Scope products.readonly. */
  countReviews(params?: { altId?: string | undefined; altType?: 'location' | undefined; rating?: number | undefined; startDate?: string | undefined; endDate?: string | undefined; productId?: string | undefined; storeId?: string | undefined }, options?: CallOptions): Reply<{ data: Json[][] }>
  /** Changes a review. `PUT /products/reviews/{reviewId}`. Scope products.write. */
  updateReview(params: { reviewId: string; body: UpdateProductReview }, options?: CallOptions): Reply<{ status: boolean; message?: string }>
  /** Deletes a review. `DELETE /products/reviews/{reviewId}`. Scope products.write. */
  deleteReview(params: { reviewId: string; altId?: string | undefined; altType?: 'location' | undefined; productId: string }, options?: CallOptions): Reply<{ status: boolean; message?: string }>
  /** Changes reviews in bulk. `POST /products/reviews/bulk-update`. Scope products.write. */
  bulkUpdateReviews(params: { body: { altId?: string | undefined; altType?: 'location' | undefined; reviews: UpdateProductReviewObject[]; status: string } }, options?: CallOptions): Reply<{ status: boolean; message?: string }>
  /** Reads a product. `GET /products/{productId}`. Scope products.readonly. */
  get(params: { productId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; sendWishlistStatus?: boolean | undefined }, options?: CallOptions): Reply<GetProduct>
  /** Changes a product. `PUT /products/{productId}`. Scope products.write. */
  update(params: { productId: string; body: UpdateProduct }, options?: CallOptions): Reply<GetProduct>
  /** Deletes a product. `DELETE /products/{productId}`. Scope products.write. */
  delete(params: { productId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; sendWishlistStatus?: boolean | undefined }, options?: CallOptions): Reply<{ status: boolean }>
  /** Lists products. `GET /products/`. Scope products.readonly. */
  list(params?: { /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; /** Identifier of the location (sub-account). */ locationId?: string | undefined; search?: string | undefined; collectionIds?: string | undefined; collectionSlug?: string | undefined; expand?: string[] | undefined; productIds?: string[] | undefined; storeId?: string | undefined; includedInStore?: boolean | undefined; availableInStore?: boolean | undefined; sortOrder?: 'asc' | 'desc' | undefined; after?: string | undefined }, options?: CallOptions): List<GetProduct>
  /** Creates a product. `POST /products/`. Scope products.write. */
  create(params: { body: CreateProduct }, options?: CallOptions): Reply<GetProduct>
}

export interface ProposalsOperations {
  /** Lists documents. `GET /proposals/document`. */
  listDocuments(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; status?: 'draft' | 'sent' | 'viewed' | 'completed' | 'accepted' | undefined; paymentStatus?: 'waiting_for_payment' | 'paid' | 'no_payment' | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ skip?: number | undefined; query?: string | undefined; dateFrom?: string | undefined; dateTo?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Document>
  /** Sends a document. `POST /proposals/document/send`. */
  sendDocument(params: { body: SendDocument }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; links: ProposalEstimateLinks[] }>
  /** Lists templates. `GET /proposals/templates`. */
  listTemplates(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; dateFrom?: string | undefined; dateTo?: string | undefined; type?: string | undefined; name?: string | undefined; isPublicDocument?: boolean | undefined; /** Identifier of the user. */ userId?: string | undefined; /** Maximum number of items per page. */ limit?: number | string | undefined; /** Number of items to skip. */ skip?: number | string | undefined; after?: string | undefined }, options?: CallOptions): List<TemplateList>
  /** Sends a template. `POST /proposals/templates/send`. */
  sendTemplate(params: { body: SendDocumentFromPublicApi }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; links: ProposalEstimateLinks[] }>
}

export interface SaasOperations {
  /** Lists a locations old. `GET /saas-api/public-api/locations`.
   * @deprecated by HighLevel
   */
  listLocationsOld(params?: { customerId?: string | undefined; subscriptionId?: string | undefined; /** Identifier of the agency (company). */ companyId?: string | undefined }, options?: CallOptions): Reply<string[]>
  /** Changes a subscription old. `PUT /saas-api/public-api/update-saas-subscription/{locationId}`.
   * @deprecated by HighLevel
   */
  updateSubscriptionOld(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: { subscriptionId: string; customerId: string; /** Identifier of the agency (company). */ companyId?: string | undefined } }, options?: CallOptions): Reply<string>
  /** Ends the SaaS of locations, by the older address. `POST /saas-api/public-api/bulk-disable-saas/{companyId}`.
   * @deprecated by HighLevel
   */
  bulkDisableOld(params: { /** Identifier of the agency (company). */ companyId?: string | undefined; body: { locationIds: string[] } }, options?: CallOptions): Reply<{ data: { [name: string]: Json } }>
  /** Turns a location into a SaaS one, by the older address. `POST /saas-api/public-api/enable-saas/{locationId}`.
   * @deprecated by HighLevel
   */
  enableOld(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: EnableSaas }, options?: CallOptions): Reply<{ data: { [name: string]: Json } }>
  /** Pauses an old. `POST /saas-api/public-api/pause/{locationId}`.
   * @deprecated by HighLevel
   */
  pauseOld(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: { paused: boolean; /** Identifier of the agency (company). */ companyId?: string | undefined } }, options?: CallOptions): Reply<boolean>
  /** Changes a rebilling old. `POST /saas-api/public-api/update-rebilling/{companyId}`.
   * @deprecated by HighLevel
   */
  updateRebillingOld(params: { /** Identifier of the agency (company). */ companyId?: string | undefined; body: { product: 'contentAI' | 'workflow_premium_actions' | 'workflow_ai' | 'conversationAI' | 'EmailNotification' | 'whatsApp' | 'reviewsAI' | 'VERIFIED_CALLER_ID' | 'WALLET_SALES_TAX' | 'NOTIFICATION_SMS' | 'EmailSmtp' | 'EmailVerification' | 'autoCompleteAddress' | 'funnelAI' | 'domainPurchase' | 'Phone' | 'Email'; locationIds: string[]; config: UpdateRebillingOldConfig } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean }>
  /** Reads an agency plans old. `GET /saas-api/public-api/agency-plans/{companyId}`.
   * @deprecated by HighLevel
   */
  getAgencyPlansOld(params?: { /** Identifier of the agency (company). */ companyId?: string | undefined }, options?: CallOptions): Reply<AgencyPlan[]>
  /** Reads a subscription old. `GET /saas-api/public-api/get-saas-subscription/{locationId}`.
   * @deprecated by HighLevel
   */
  getSubscriptionOld(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the agency (company). */ companyId?: string | undefined }, options?: CallOptions): Reply<LocationSubscription>
  /** Turns locations into SaaS ones, by the older address. `POST /saas-api/public-api/bulk-enable-saas/{companyId}`.
   * @deprecated by HighLevel
   */
  bulkEnableOld(params: { /** Identifier of the agency (company). */ companyId?: string | undefined; body: { locationIds: string[]; isSaaSV2: boolean; actionPayload: BulkEnableSaasAction } }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; message: string; bulkActionUrl?: string }>
  /** SaaS locations of an agency, by the older address. `GET /saas-api/public-api/saas-locations/{companyId}`.
   * @deprecated by HighLevel
   */
  listSaasLocationsOld(params?: { /** Identifier of the agency (company). */ companyId?: string | undefined; page?: number | undefined; after?: string | undefined }, options?: CallOptions): List<SaasLocation>
  /** Reads a plan old. `GET /saas-api/public-api/saas-plan/{planId}`.
   * @deprecated by HighLevel
   */
  getPlanOld(params: { planId: string; /** Identifier of the agency (company). */ companyId?: string | undefined }, options?: CallOptions): Reply<SaasPlan>
  /** Lists locations. `GET /saas/locations`. */
  listLocations(params: { customerId: string; subscriptionId: string; /** Identifier of the agency (company). */ companyId?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Changes a subscription. `PUT /saas/update-saas-subscription/{locationId}`. */
  updateSubscription(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: { subscriptionId: string; customerId: string; /** Identifier of the agency (company). */ companyId?: string | undefined } }, options?: CallOptions): Reply<Json>
  /** Ends the SaaS of locations. `POST /saas/bulk-disable-saas/{companyId}`. */
  bulkDisable(params: { /** Identifier of the agency (company). */ companyId?: string | undefined; body: { locationIds: string[] } }, options?: CallOptions): Reply<Json>
  /** Turns a location into a SaaS one. `POST /saas/enable-saas/{locationId}`. */
  enable(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: EnableSaas }, options?: CallOptions): Reply<Json>
  /** Pauses the SaaS of a location, or resumes it. `POST /saas/pause/{locationId}`. */
  pause(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: { paused: boolean; /** Identifier of the agency (company). */ companyId?: string | undefined } }, options?: CallOptions): Reply<Json>
  /** Changes rebilling. `POST /saas/update-rebilling/{companyId}`. */
  updateRebilling(params: { /** Identifier of the agency (company). */ companyId?: string | undefined; body: { product: 'contentAI' | 'workflow_premium_actions' | 'workflow_ai' | 'conversationAI' | 'EmailNotification' | 'whatsApp' | 'reviewsAI' | 'VERIFIED_CALLER_ID' | 'WALLET_SALES_TAX' | 'NOTIFICATION_SMS' | 'EmailSmtp' | 'EmailVerification' | 'autoCompleteAddress' | 'funnelAI' | 'domainPurchase' | 'Phone' | 'Email'; locationIds: string[]; config: UpdateRebillingOldConfig } }, options?: CallOptions): Reply<Json>
  /** Reads agency plans. `GET /saas/agency-plans/{companyId}`. */
  getAgencyPlans(params?: { /** Identifier of the agency (company). */ companyId?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a subscription. `GET /saas/get-saas-subscription/{locationId}`. */
  getSubscription(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the agency (company). */ companyId?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Turns locations into SaaS ones. `POST /saas/bulk-enable-saas/{companyId}`. */
  bulkEnable(params: { /** Identifier of the agency (company). */ companyId?: string | undefined; body: { locationIds: string[]; isSaaSV2: boolean; actionPayload: BulkEnableSaasAction } }, options?: CallOptions): Reply<Json>
  /** Lists SaaS locations. `GET /saas/saas-locations/{companyId}`. */
  listSaasLocations(params: { /** Identifier of the agency (company). */ companyId?: string | undefined; page: number; after?: string | undefined }, options?: CallOptions): List<Json>
  /** Reads a plan. `GET /saas/saas-plan/{planId}`. */
  getPlan(params: { planId: string; /** Identifier of the agency (company). */ companyId?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Allows attach rebilling. `POST /saas/allow-attach-rebilling/{locationId}`, v3 only. Scope saas/company.read. */
  allowAttachRebilling(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body?: { /** Identifier of the agency (company). */ companyId?: string | undefined; attachedRebillingConfig?: { [name: string]: AttachedRebillingProductConfig } | undefined } | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; /** Identifier of the location (sub-account). */ locationId?: string; attachedRebillingConfig: { [name: string]: Json } }>
  /** Reads a wallet balance. `GET /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance`, v3 only. Scope saas/company.read. */
  getWalletBalance(params?: { /** Identifier of the agency (company). */ companyId?: string | undefined; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<{ walletId: string; balance: number; complimentaryCredits: number }>
  /** Adds complimentary credits. `POST /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance/complimentary-credits`, v3 only. Scope saas/company.write. */
  addComplimentaryCredits(params?: { /** Identifier of the agency (company). */ companyId?: string | undefined; /** Identifier of the location (sub-account). */ locationId?: string | undefined; body?: { complimentaryCreditsAmount?: number | undefined } | undefined }, options?: CallOptions): Reply<{ walletId: string; balance: number; complimentaryCredits: number }>
}

export interface SnapshotsOperations {
  /** The snapshots of an agency. `GET /snapshots/`. */
  list(params?: { /** Identifier of the agency (company). */ companyId?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Snapshots>
  /** Creates a share link. `POST /snapshots/share/link`. */
  createShareLink(params: { /** Identifier of the agency (company). */ companyId?: string | undefined; body: { snapshot_id: string; share_type: 'link' | 'permanent_link' | 'agency_link' | 'location_link'; relationship_number?: string | undefined; share_location_id?: string | undefined } }, options?: CallOptions): Reply<{ /** Identifier of the object. */ id?: string; shareLink?: string }>
  /** Reads a push status. `GET /snapshots/snapshot-status/{snapshotId}`. */
  getPushStatus(params: { snapshotId: string; /** Identifier of the agency (company). */ companyId?: string | undefined; from: string; to: string; lastDoc?: string | undefined; /** Maximum number of items per page. */ limit?: number | string | undefined; after?: string | undefined }, options?: CallOptions): List<SnapshotStatus>
  /** Reads a latest push status. `GET /snapshots/snapshot-status/{snapshotId}/location/{locationId}`. */
  getLatestPushStatus(params: { snapshotId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the agency (company). */ companyId?: string | undefined }, options?: CallOptions): Reply<{ data?: SnapshotStatusSchemaWithAssets }>
}

export interface SocialPlannerOperations {
  /** Begins to connect a Google account. `GET /social-media-posting/oauth/google/start`, v2 only. Scope socialplanner/oauth.readonly. */
  startOauthGoogle(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the user. */ userId: string; page?: number | string | undefined; reconnect?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Lists Google locations. `GET /social-media-posting/oauth/{locationId}/google/locations/{accountId}`, v2 only. */
  listGoogleLocations(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; accountId: string }, options?: CallOptions): Reply<GetGoogleLocation>
  /** Sets Google locations. `POST /social-media-posting/oauth/{locationId}/google/locations/{accountId}`, v2 only. */
  setGoogleLocations(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; accountId: string; body?: { location?: { [name: string]: Json } | undefined; account?: { [name: string]: Json } | undefined; /** Identifier of the agency (company). */ companyId?: string | undefined } | undefined }, options?: CallOptions): Reply<SocialMediaGmbAccount>
  /** Lists posts. `POST /social-media-posting/{locationId}/posts/list`. Scope socialplanner/post.readonly. */
  listPosts(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: SearchPost; after?: string | undefined }, options?: CallOptions): List<GetPostFormatted>
  /** Creates a post. `POST /social-media-posting/{locationId}/posts`. Scope socialplanner/post.write. */
  createPost(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: CreatePost }, options?: CallOptions): Reply<CreatePostSuccessful>
  /** Reads a post. `GET /social-media-posting/{locationId}/posts/{id}`. */
  getPost(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the object. */ id: string }, options?: CallOptions): Reply<CreatePostSuccessful>
  /** Changes a post. `PUT /social-media-posting/{locationId}/posts/{id}`. */
  updatePost(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the object. */ id: string; body: SocialPlannerCreatePost }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; statusCode: number; message: string }>
  /** Deletes a post. `DELETE /social-media-posting/{locationId}/posts/{id}`. */
  deletePost(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the object. */ id: string }, options?: CallOptions): Reply<DeletePostSuccessful>
  /** Deletes posts in bulk. `POST /social-media-posting/{locationId}/posts/bulk-delete`. */
  bulkDeletePosts(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body?: { postIds?: string[] | undefined } | undefined }, options?: CallOptions): Reply<BulkDelete>
  /** Lists accounts. `GET /social-media-posting/{locationId}/accounts`. Scope socialplanner/account.readonly. */
  listAccounts(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<AccountsList>
  /** Deletes an account. `DELETE /social-media-posting/{locationId}/accounts/{id}`. */
  deleteAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the object. */ id: string; /** Identifier of the agency (company). */ companyId?: string | undefined; /** Identifier of the user. */ userId?: string | undefined }, options?: CallOptions): Reply<LocationAndAccountDelete>
  /** Begins to connect a Facebook account. `GET /social-media-posting/oauth/facebook/start`, v2 only. */
  startOauthFacebook(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the user. */ userId: string; page?: number | string | undefined; reconnect?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a Facebook account. `GET /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}`, v2 only. */
  getFacebookAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; accountId: string }, options?: CallOptions): Reply<GetFacebookAccounts>
  /** Attaches a Facebook account. `POST /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}`, v2 only. */
  attachFacebookAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; accountId: string; body?: AttachFBAccount | undefined }, options?: CallOptions): Reply<SocialMediaGmbAccount>
  /** Begins to connect an Instagram account. `GET /social-media-posting/oauth/instagram/start`, v2 only. Scope socialplanner/oauth.readonly. */
  startOauthInstagram(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the user. */ userId: string; page?: number | string | undefined; reconnect?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Reads an Instagram account. `GET /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}`, v2 only. */
  getInstagramAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; accountId: string }, options?: CallOptions): Reply<GetInstagramAccounts>
  /** Attaches an Instagram account. `POST /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}`, v2 only. */
  attachInstagramAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; accountId: string; body: AttachIGAccount }, options?: CallOptions): Reply<SocialMediaGmbAccount>
  /** Begins to connect a LinkedIn account. `GET /social-media-posting/oauth/linkedin/start`, v2 only. */
  startOauthLinkedin(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the user. */ userId: string; page?: number | string | undefined; reconnect?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a LinkedIn account. `GET /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}`, v2 only. */
  getLinkedinAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; accountId: string }, options?: CallOptions): Reply<GetLinkedInAccounts>
  /** Attaches a LinkedIn account. `POST /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}`, v2 only. */
  attachLinkedinAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; accountId: string; body?: AttachLinkedinAccount | undefined }, options?: CallOptions): Reply<SocialMediaGmbAccount>
  /** Begins to connect a Twitter account. `GET /social-media-posting/oauth/twitter/start`, v2 only. Scope socialplanner/oauth.readonly.
   * @deprecated by HighLevel
   */
  startOauthTwitter(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the user. */ userId: string; page?: number | string | undefined; reconnect?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a Twitter account. `GET /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}`, v2 only.
   * @deprecated by HighLevel
   */
  getTwitterAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; accountId: string }, options?: CallOptions): Reply<GetTwitterAccounts>
  /** Attaches a Twitter account. `POST /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}`, v2 only.
   * @deprecated by HighLevel
   */
  attachTwitterAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; accountId: string; body?: AttachTwitterAccount | undefined }, options?: CallOptions): Reply<SocialMediaGmbAccount>
  /** Lists csvs. `GET /social-media-posting/{locationId}/csv`. */
  listCsvs(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Number of items to skip. */ skip?: number | string | undefined; /** Maximum number of items per page. */ limit?: number | string | undefined; includeUsers?: string | undefined; /** Identifier of the user. */ userId?: string | undefined; /** v3 only */ isFromTemplate?: string | undefined; after?: string | undefined }, options?: CallOptions): List<CSVImport | SocialPlannerCSVImport>
  /** Uploads a CSV. `POST /social-media-posting/{locationId}/csv`. Scope socialplanner/csv.write. */
  uploadCsv(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body?: { file?: Blob | undefined } | undefined }, options?: CallOptions): Reply<SocialPlannerUploadFile>
  /** Chooses the accounts that a CSV is posted to. `POST /social-media-posting/{locationId}/set-accounts`. Scope socialplanner/csv.write. */
  setAccounts(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: SetAccounts }, options?: CallOptions): Reply<SocialPlannerSetAccounts>
  /** Reads a CSV. `GET /social-media-posting/{locationId}/csv/{id}`. */
  getCsv(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the object. */ id: string; /** Number of items to skip. */ skip?: number | string | undefined; /** Maximum number of items per page. */ limit?: number | string | undefined }, options?: CallOptions): Reply<GetCsvPost>
  /** Finalizes a CSV. `PATCH /social-media-posting/{locationId}/csv/{id}`. */
  finalizeCsv(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the object. */ id: string; body?: { /** Identifier of the user. */ userId?: string | undefined } | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; statusCode: number; message: string }>
  /** Deletes a CSV. `DELETE /social-media-posting/{locationId}/csv/{id}`. */
  deleteCsv(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the object. */ id: string }, options?: CallOptions): Reply<DeleteCsv>
  /** Deletes a CSV post. `DELETE /social-media-posting/{locationId}/csv/{csvId}/post/{postId}`. */
  deleteCsvPost(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; csvId: string; postId: string }, options?: CallOptions): Reply<DeletePost>
  /** Begins to connect a TikTok account. `GET /social-media-posting/oauth/tiktok/start`, v2 only. Scope socialplanner/oauth.readonly. */
  startOauthTiktok(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the user. */ userId: string; page?: number | string | undefined; reconnect?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a TikTok account. `GET /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}`, v2 only. */
  getTiktokAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; accountId: string }, options?: CallOptions): Reply<GetTiktokAccount>
  /** Attaches a TikTok account. `POST /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}`, v2 only. */
  attachTiktokAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; accountId: string; body?: AttachTiktokAccount | undefined }, options?: CallOptions): Reply<SocialMediaGmbAccount>
  /** Begins to connect a TikTok business account. `GET /social-media-posting/oauth/tiktok-business/start`, v2 only. Scope socialplanner/oauth.readonly. */
  startOauthTiktokBusiness(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the user. */ userId: string; page?: number | string | undefined; reconnect?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a TikTok business account. `GET /social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}`, v2 only. */
  getTiktokBusinessAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; accountId: string }, options?: CallOptions): Reply<GetTiktokAccount>
  /** Lists categories. `GET /social-media-posting/{locationId}/categories`. Scope socialplanner/category.readonly. */
  listCategories(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; searchText?: string | undefined; /** Maximum number of items per page. */ limit?: number | string | undefined; /** Number of items to skip. */ skip?: number | string | undefined; after?: string | undefined }, options?: CallOptions): List<SocialPlannerCategory>
  /** Reads a category. `GET /social-media-posting/{locationId}/categories/{id}`. */
  getCategory(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the object. */ id: string }, options?: CallOptions): Reply<GetById>
  /** Lists tags. `GET /social-media-posting/{locationId}/tags`. */
  listTags(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; searchText?: string | undefined; /** Maximum number of items per page. */ limit?: number | string | undefined; /** Number of items to skip. */ skip?: number | string | undefined; after?: string | undefined }, options?: CallOptions): List<SocialMediaTag>
  /** Lists tag details. `POST /social-media-posting/{locationId}/tags/details`. */
  listTagDetails(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: { tagIds: string[] } }, options?: CallOptions): Reply<GetTagsById>
  /** Reads statistics. `POST /social-media-posting/statistics`. Scope socialplanner/statistics.readonly. */
  getStatistics(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: GetStatistics }, options?: CallOptions): Reply<{ results?: GetStatisticsResults; message?: string; traceId?: string }>
  /** Begins to connect an account of a platform. `GET /social-media-posting/oauth/{platform}/start`, v3 only. */
  startOauth(params: { platform: 'google' | 'facebook' | 'instagram' | 'linkedin' | 'tiktok' | 'tiktok-business' | 'youtube' | 'pinterest' | 'threads' | 'bluesky'; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Identifier of the user. */ userId: string; page?: number | string | undefined; reconnect?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Reads a platform account. `GET /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}`, v3 only. */
  getPlatformAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; platform: 'google' | 'facebook' | 'instagram' | 'linkedin' | 'tiktok' | 'tiktok-business' | 'youtube' | 'pinterest' | 'threads' | 'bluesky'; accountId: string; search?: string | undefined }, options?: CallOptions): Reply<GetFacebookAccounts | GetInstagramAccounts | GetGoogleLocation | GetLinkedInAccounts | GetTiktokAccount | GetTiktokAccount | GetYouTubeAccounts | GetPinterestAccounts>
  /** Attaches a platform account. `POST /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}`, v3 only. */
  attachPlatformAccount(params: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; platform: 'google' | 'facebook' | 'instagram' | 'linkedin' | 'tiktok' | 'youtube' | 'pinterest' | 'threads' | 'bluesky'; accountId: string; body: SocialPlannerAttachFBAccount | SocialPlannerAttachIGAccount | AttachGMBLocation | AttachPinterestAccount | SocialPlannerAttachTiktokAccount | AttachYoutubeAccount | SocialPlannerAttachLinkedinAccount | AttachThreadsAccount }, options?: CallOptions): Reply<SocialMediaGmbAccount | SocialMediaGmbAccount | SocialMediaGmbAccount | SocialMediaGmbAccount | SocialMediaGmbAccount | SocialMediaYouTubeAccount | SocialMediaPinterestAccount>
  /** Lists available categories. `GET /social-media-posting/category/queues/available-categories`, v3 only. Scope socialplanner/category.readonly. */
  listAvailableCategories(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Number of items to skip. */ skip?: number | string | undefined; /** Maximum number of items per page. */ limit?: number | string | undefined; q?: string | undefined; after?: string | undefined }, options?: CallOptions): List<AvailableCategory>
  /** Creates a queue. `POST /social-media-posting/category/queues`, v3 only. Scope socialplanner/category.write. */
  createQueue(params: { body: CreateCategoryQueue }, options?: CallOptions): Reply<WrappedCreateCategoryQueue>
  /** Searches queues. `POST /social-media-posting/category/queues/list`, v3 only. Scope socialplanner/category.readonly. */
  searchQueues(params?: { body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Number of items to skip. */ skip?: number | undefined; /** Maximum number of items per page. */ limit?: number | undefined } | undefined; after?: string | undefined }, options?: CallOptions): List<CategoryQueueWithCategory>
  /** Reads a queue. `GET /social-media-posting/category/queues/{queueId}`, v3 only. Scope socialplanner/category.readonly. */
  getQueue(params: { queueId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<WrappedFetchQueueById>
  /** Changes a queue. `PUT /social-media-posting/category/queues/{queueId}`, v3 only. Scope socialplanner/category.write. */
  updateQueue(params: { queueId: string; body?: UpdateCategoryQueue | undefined }, options?: CallOptions): Reply<WrappedUpdateCategoryQueue>
  /** Searches queue items. `POST /social-media-posting/category/queues/{queueId}/items`, v3 only. Scope socialplanner/category.readonly. */
  searchQueueItems(params: { queueId: string; body?: FetchQueueItems | undefined; after?: string | undefined }, options?: CallOptions): List<QueueItem>
  /** Starts a queue edit. `POST /social-media-posting/category/queues/{queueId}/edit/start`, v3 only. Scope socialplanner/category.write. */
  startQueueEdit(params: { queueId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined } | undefined }, options?: CallOptions): Reply<WrappedStartEditSession>
  /** Saves a queue edit. `POST /social-media-posting/category/queues/{queueId}/edit/save`, v3 only. Scope socialplanner/category.write. */
  saveQueueEdit(params: { queueId: string; body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; sessionId: string; keepInDraft?: boolean | undefined } }, options?: CallOptions): Reply<WrappedSaveEditSession>
  /** Discards a queue edit. `POST /social-media-posting/category/queues/{queueId}/edit/discard`, v3 only. Scope socialplanner/category.write. */
  discardQueueEdit(params: { queueId: string; body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; sessionId: string; keepInDraft?: boolean | undefined } }, options?: CallOptions): Reply<WrappedDiscardEditSession>
  /** Reads a queue edit calendar. `POST /social-media-posting/category/queues/{queueId}/edit/calendar`, v3 only. Scope socialplanner/category.readonly. */
  getQueueEditCalendar(params: { queueId: string; body: EditSessionCalendar }, options?: CallOptions): Reply<WrappedEditSessionCalendar>
  /** Searches queue slots. `POST /social-media-posting/category/queues/{queueId}/slots`, v3 only. Scope socialplanner/category.readonly. */
  searchQueueSlots(params: { queueId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; sessionId?: string | undefined; /** Number of items to skip. */ skip?: number | undefined; /** Maximum number of items per page. */ limit?: number | undefined } | undefined; after?: string | undefined }, options?: CallOptions): List<UpdatedSlotInfo>
  /** Changes a queue item. `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}`, v3 only. Scope socialplanner/category.write. */
  updateQueueItem(params: { queueId: string; itemId: string; body?: UpdateQueueItem | undefined }, options?: CallOptions): Reply<WrappedUpdateQueueItem>
  /** Deletes a queue item. `DELETE /social-media-posting/category/queues/{queueId}/items/{itemId}`, v3 only. Scope socialplanner/category.write. */
  deleteQueueItem(params: { queueId: string; itemId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; sessionId?: string | undefined }, options?: CallOptions): Reply<WrappedSaveEditSession>
  /** Searches a queue calendar. `POST /social-media-posting/category/queues/list/calendar`, v3 only. Scope socialplanner/category.readonly. */
  searchQueueCalendar(params: { body: CalendarList }, options?: CallOptions): Reply<WrappedFetchCalendarList>
  /** Deletes an active post. `DELETE /social-media-posting/category/queues/{postId}/active-post`, v3 only. Scope socialplanner/category.write. */
  deleteActivePost(params: { postId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<WrappedDiscardEditSession>
  /** Resets a queue item. `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}/reset`, v3 only. Scope socialplanner/category.write. */
  resetQueueItem(params: { queueId: string; itemId: string; body?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; sessionId?: string | undefined } | undefined }, options?: CallOptions): Reply<WrappedResetQueueItem>
  /** Clones a queue item. `POST /social-media-posting/category/queues/{queueId}/items/{itemId}/clone`, v3 only. Scope socialplanner/category.write. */
  cloneQueueItem(params: { queueId: string; itemId: string; body: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; sessionId: string; order: number } }, options?: CallOptions): Reply<WrappedCloneQueueItem>
  /** Creates a queue item. `POST /social-media-posting/category/queues/{queueId}/create/item`, v3 only. Scope socialplanner/category.write. */
  createQueueItem(params: { queueId: string; body?: CreateQueueItem | undefined }, options?: CallOptions): Reply<WrappedCloneQueueItem>
  /** Creates a comment. `POST /social-media-posting/comments/{platform}`, v3 only. */
  createComment(params: { platform: 'facebook' | 'instagram' | 'linkedin' | 'community' | 'tiktok' | 'bluesky' | 'youtube' | 'threads'; /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: CommentsCreate }, options?: CallOptions): Reply<SocialPlannerCommentsCreate>
  /** Creates a comment like. `POST /social-media-posting/comments/{platform}/{id}/like`, v3 only. */
  createCommentLike(params: { platform: 'facebook' | 'linkedin' | 'community' | 'tiktok' | 'bluesky'; /** Identifier of the object. */ id: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; statusCode: number; message: string }>
  /** Deletes a comment like. `DELETE /social-media-posting/comments/{platform}/{id}/like`, v3 only. */
  deleteCommentLike(params: { platform: 'facebook' | 'linkedin' | 'community' | 'tiktok' | 'bluesky'; /** Identifier of the object. */ id: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<{ /** Whether the operation succeeded. */ success: boolean; statusCode: number; message: string }>
  /** Lists comments. `POST /social-media-posting/comments/{platform}/list`, v3 only. */
  listComments(params: { platform: 'facebook' | 'instagram' | 'linkedin' | 'community' | 'tiktok' | 'bluesky' | 'youtube' | 'threads'; /** Identifier of the location (sub-account). */ locationId?: string | undefined; body: CommentsGetList; after?: string | undefined }, options?: CallOptions): List<CommentItem>
}

export interface StoreOperations {
  /** Lists shipping zones. `GET /store/shipping-zone`. */
  listShippingZones(params?: { altId?: string | undefined; altType?: 'location' | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; withShippingRate?: boolean | undefined; after?: string | undefined }, options?: CallOptions): List<ShippingZone>
  /** Creates a shipping zone. `POST /store/shipping-zone`. */
  createShippingZone(params: { body: { altId?: string | undefined; altType?: 'location' | undefined; name: string; countries: ShippingZoneCountry[] } }, options?: CallOptions): Reply<{ status: boolean; message?: string; data: ShippingZone }>
  /** Reads a shipping zone. `GET /store/shipping-zone/{shippingZoneId}`. */
  getShippingZone(params: { shippingZoneId: string; altId?: string | undefined; altType?: 'location' | undefined; withShippingRate?: boolean | undefined }, options?: CallOptions): Reply<{ status: boolean; message?: string; data: ShippingZone }>
  /** Changes a shipping zone. `PUT /store/shipping-zone/{shippingZoneId}`. */
  updateShippingZone(params: { shippingZoneId: string; body?: { altId?: string | undefined; altType?: 'location' | undefined; name?: string | undefined; countries?: ShippingZoneCountry[] | undefined } | undefined }, options?: CallOptions): Reply<{ status: boolean; message?: string; data: ShippingZone }>
  /** Deletes a shipping zone. `DELETE /store/shipping-zone/{shippingZoneId}`. */
  deleteShippingZone(params: { shippingZoneId: string; altId?: string | undefined; altType?: 'location' | undefined }, options?: CallOptions): Reply<{ status: boolean; message?: string }>
  /** Finds shipping rates. `POST /store/shipping-zone/shipping-rates`. */
  findShippingRates(params: { body: GetAvailableShippingRates }, options?: CallOptions): Reply<{ status: boolean; message?: string; data: AvailableShippingRate[] }>
  /** Lists shipping zone shipping rates. `GET /store/shipping-zone/{shippingZoneId}/shipping-rate`. */
  listShippingZoneShippingRates(params: { shippingZoneId: string; altId?: string | undefined; altType?: 'location' | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Number of items to skip. */ offset?: number | undefined; after?: string | undefined }, options?: CallOptions): List<ShippingRate>
  /** Creates a shipping zone shipping rate. `POST /store/shipping-zone/{shippingZoneId}/shipping-rate`. */
  createShippingZoneShippingRate(params: { shippingZoneId: string; body: CreateShippingRate }, options?: CallOptions): Reply<{ status: boolean; message?: string; data: ShippingRate }>
  /** Reads a shipping zone shipping rate. `GET /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`. */
  getShippingZoneShippingRate(params: { shippingZoneId: string; shippingRateId: string; altId?: string | undefined; altType?: 'location' | undefined }, options?: CallOptions): Reply<{ status: boolean; message?: string; data: ShippingRate }>
  /** Changes a shipping zone shipping rate. `PUT /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`. */
  updateShippingZoneShippingRate(params: { shippingZoneId: string; shippingRateId: string; body?: UpdateShippingRate | undefined }, options?: CallOptions): Reply<{ status: boolean; message?: string; data: ShippingRate }>
  /** Deletes a shipping zone shipping rate. `DELETE /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`. */
  deleteShippingZoneShippingRate(params: { shippingZoneId: string; shippingRateId: string; altId?: string | undefined; altType?: 'location' | undefined }, options?: CallOptions): Reply<{ status: boolean; message?: string }>
  /** Lists shipping carriers. `GET /store/shipping-carrier`. */
  listShippingCarriers(params?: { altId?: string | undefined; altType?: 'location' | undefined; after?: string | undefined }, options?: CallOptions): List<ShippingCarrier>
  /** Creates a shipping carrier. `POST /store/shipping-carrier`. */
  createShippingCarrier(params: { body: CreateShippingCarrier }, options?: CallOptions): Reply<{ status: boolean; message?: string; data: ShippingCarrier }>
  /** Reads a shipping carrier. `GET /store/shipping-carrier/{shippingCarrierId}`. */
  getShippingCarrier(params: { shippingCarrierId: string; altId?: string | undefined; altType?: 'location' | undefined }, options?: CallOptions): Reply<{ status: boolean; message?: string; data: ShippingCarrier }>
  /** Changes a shipping carrier. `PUT /store/shipping-carrier/{shippingCarrierId}`. */
  updateShippingCarrier(params: { shippingCarrierId: string; body?: UpdateShippingCarrier | undefined }, options?: CallOptions): Reply<{ status: boolean; message?: string; data: ShippingCarrier }>
  /** Deletes a shipping carrier. `DELETE /store/shipping-carrier/{shippingCarrierId}`. */
  deleteShippingCarrier(params: { shippingCarrierId: string; altId?: string | undefined; altType?: 'location' | undefined }, options?: CallOptions): Reply<{ status: boolean; message?: string }>
  /** Reads settings. `GET /store/store-setting`. */
  getSettings(params?: { altId?: string | undefined; altType?: 'location' | undefined }, options?: CallOptions): Reply<{ status: boolean; message?: string; data: StoreSetting }>
  /** Creates settings. `POST /store/store-setting`. */
  createSettings(params: { body: CreateStoreSetting }, options?: CallOptions): Reply<{ status: boolean; message?: string; data: StoreSetting }>
}

export interface SurveysOperations {
  /** Lists submissions. `GET /surveys/submissions`. Scope surveys.readonly. */
  listSubmissions(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Page number from 1. */ page?: number | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Identifier of the survey. */ surveyId?: string | undefined; /** Search string: contact identifier, name, email address or phone number. */ q?: string | undefined; /** First day of the period, such as `2026-11-01`. */ startAt?: string | undefined; /** Last day of the period, such as `2026-11-30`. */ endAt?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Submission>
  /** Lists surveys. `GET /surveys/`. Scope surveys.readonly. */
  list(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Number of items to skip. */ skip?: number | undefined; /** Maximum number of items per page. */ limit?: number | undefined; /** Kind of form or survey, such as `folder`. */ type?: string | undefined; after?: string | undefined }, options?: CallOptions): List<GetSurveys>
}

export interface UsersOperations {
  /** The users of an agency, by words, role and location. `GET /users/search`. Scope users.readonly. */
  search(params?: { /** Identifier of the agency (company). */ companyId?: string | undefined; /** Search string, matched against names, email addresses and phone numbers. */ query?: string | undefined; /** Number of items to skip. */ skip?: number | string | undefined; /** Maximum number of items per page. */ limit?: number | string | undefined; /** Identifier of the location (sub-account). */ locationId?: string | undefined; /** Type of the users: `agency` or `account`. */ type?: string | undefined; /** Role of the users: `admin` or `user`. */ role?: string | undefined; /** Identifiers of the users to return. */ ids?: string | undefined; /** Name of the field to sort by. */ sort?: string | undefined; /** Sort order: `asc` or `desc`. */ sortDirection?: string | undefined; /** Whether to return users with two-way calendar sync. */ enabled2waySync?: boolean | undefined; after?: string | undefined }, options?: CallOptions): List<UsersUser>
  /** Users by their e-mail addresses, separated by commas. `POST /users/search/filter-by-email`. Scope users.readonly. */
  filterByEmail(params: { body: FilterByEmail; after?: string | undefined }, options?: CallOptions): List<UsersUser>
  /** One user. `GET /users/{userId}`. Scope users.readonly. */
  get(params: { /** Identifier of the user. */ userId: string }, options?: CallOptions): Reply<UserSuccessful>
  /** Changes the fields given. `PUT /users/{userId}`. Scope users.write. */
  update(params: { /** Identifier of the user. */ userId: string; body?: UpdateUser | undefined }, options?: CallOptions): Reply<UserSuccessful>
  /** Removes a user. `DELETE /users/{userId}`. Scope users.write. */
  delete(params: { /** Identifier of the user. */ userId: string }, options?: CallOptions): Reply<{ /** Whether the operation succeeded, as v2 spells it. v2 only. */ succeded?: boolean; /** Message about the result. */ message?: string; /** Whether the operation succeeded. v3 only. */ succeeded?: boolean }>
  /** The users of a location. Prefer users.search. `GET /users/`, v2 only. Scope users.readonly.
   * @deprecated by HighLevel
   */
  list(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; after?: string | undefined }, options?: CallOptions): List<UsersUser2>
  /** Adds a user; an e-mail address has one. `POST /users/`. Scope users.write. */
  create(params: { body: CreateUser }, options?: CallOptions): Reply<UserSuccessful>
}

export interface VoiceAiOperations {
  /** Lists agents. `GET /voice-ai/agents`. Scope voice-ai-agents.readonly. */
  listAgents(params?: { page?: number | undefined; pageSize?: number | undefined; /** Identifier of the location (sub-account). */ locationId?: string | undefined; query?: string | undefined; after?: string | undefined }, options?: CallOptions): List<GetAgent>
  /** Creates an agent. `POST /voice-ai/agents`. Scope voice-ai-agents.write. */
  createAgent(params?: { body?: AgentCreationRequest | undefined }, options?: CallOptions): Reply<CreateAgent>
  /** Reads an agent. `GET /voice-ai/agents/{agentId}`. Scope voice-ai-agents.readonly. */
  getAgent(params: { agentId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<GetAgent>
  /** Changes an agent. `PATCH /voice-ai/agents/{agentId}`. Scope voice-ai-agents.write. */
  updateAgent(params: { agentId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; body?: PatchAgent | undefined }, options?: CallOptions): Reply<CreateAgent>
  /** Deletes an agent. `DELETE /voice-ai/agents/{agentId}`. Scope voice-ai-agents.write. */
  deleteAgent(params: { agentId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<Json>
  /** Lists dashboard call logs. `GET /voice-ai/dashboard/call-logs`. Scope voice-ai-dashboard.readonly. */
  listDashboardCallLogs(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; agentId?: string | undefined; /** Identifier of the contact. */ contactId?: string | undefined; callType?: 'LIVE' | 'TRIAL' | undefined; startDate?: number | undefined; endDate?: number | undefined; actionType?: 'CALL_TRANSFER' | 'DATA_EXTRACTION' | 'IN_CALL_DATA_EXTRACTION' | 'WORKFLOW_TRIGGER' | 'SMS' | 'APPOINTMENT_BOOKING' | 'CUSTOM_ACTION' | 'KNOWLEDGE_BASE' | undefined; sortBy?: 'duration' | 'createdAt' | undefined; sort?: 'ascend' | 'descend' | undefined; page?: number | undefined; pageSize?: number | undefined; after?: string | undefined }, options?: CallOptions): List<CallLog>
  /** Reads a dashboard call log. `GET /voice-ai/dashboard/call-logs/{callId}`. Scope voice-ai-dashboard.readonly. */
  getDashboardCallLog(params: { callId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<CallLog>
  /** Creates an action. `POST /voice-ai/actions`. Scope voice-ai-agent-goals.write. */
  createAction(params: { body: CreateSingleAction }, options?: CallOptions): Reply<AgentAction>
  /** Reads an action. `GET /voice-ai/actions/{actionId}`. Scope voice-ai-agent-goals.readonly. */
  getAction(params: { actionId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined }, options?: CallOptions): Reply<AgentAction>
  /** Changes an action. `PUT /voice-ai/actions/{actionId}`. Scope voice-ai-agent-goals.write. */
  updateAction(params: { actionId: string; body: CreateSingleAction }, options?: CallOptions): Reply<AgentAction>
  /** Deletes an action. `DELETE /voice-ai/actions/{actionId}`. Scope voice-ai-agent-goals.write. */
  deleteAction(params: { actionId: string; /** Identifier of the location (sub-account). */ locationId?: string | undefined; agentId: string }, options?: CallOptions): Reply<Json>
}

export interface WorkflowsOperations {
  /** The workflows of a location; contacts.addToWorkflow starts one. `GET /workflows/`. Scope workflows.readonly. */
  list(params?: { /** Identifier of the location (sub-account). */ locationId?: string | undefined; after?: string | undefined }, options?: CallOptions): List<Workflow>
}

/** Every operation as a method of its area. */
export interface Api {
  contacts: ContactsOperations
  adPublishing: AdPublishingOperations
  affiliateManager: AffiliateManagerOperations
  agentStudio: AgentStudioOperations
  associations: AssociationsOperations
  blogs: BlogsOperations
  brandBoards: BrandBoardsOperations
  businesses: BusinessesOperations
  calendars: CalendarsOperations
  campaigns: CampaignsOperations
  chatWidget: ChatWidgetOperations
  companies: CompaniesOperations
  conversationAi: ConversationAiOperations
  conversations: ConversationsOperations
  courses: CoursesOperations
  customFields: CustomFieldsOperations
  customMenus: CustomMenusOperations
  emailIsv: EmailIsvOperations
  emails: EmailsOperations
  forms: FormsOperations
  funnels: FunnelsOperations
  invoices: InvoicesOperations
  knowledgeBase: KnowledgeBaseOperations
  links: LinksOperations
  locations: LocationsOperations
  marketplace: MarketplaceOperations
  medias: MediasOperations
  oauth: OauthOperations
  objects: ObjectsOperations
  opportunities: OpportunitiesOperations
  payments: PaymentsOperations
  phoneSystem: PhoneSystemOperations
  products: ProductsOperations
  proposals: ProposalsOperations
  saas: SaasOperations
  snapshots: SnapshotsOperations
  socialPlanner: SocialPlannerOperations
  store: StoreOperations
  surveys: SurveysOperations
  users: UsersOperations
  voiceAi: VoiceAiOperations
  workflows: WorkflowsOperations
}

/** Parameters and result of each operation, by id. */
export interface Operations {
  'contacts.get': { params: { contactId: string }; result: { contact: Contact } }
  'contacts.list': { params: { locationId?: string | undefined; startAfterId?: string | undefined; startAfter?: number | undefined; query?: string | undefined; limit?: number | undefined; after?: string | undefined }; result: { contacts: Contact[]; count?: number; meta?: ListMeta } }
  'contacts.search': { params: { body?: Omit<ContactSearch, 'pageLimit'> & { pageLimit?: ContactSearch['pageLimit'] | undefined } | undefined; after?: string | undefined }; result: { contacts: FoundContact[]; total?: number } }
  'contacts.findDuplicate': { params: { locationId?: string | undefined; number?: string | undefined; email?: string | undefined }; result: { contact: Contact | null } }
  'contacts.listByBusiness': { params: { businessId: string; limit?: number | string | undefined; locationId?: string | undefined; skip?: number | string | undefined; query?: string | undefined; /** v3 only */ startAfter?: string | string[] | undefined; after?: string | undefined }; result: { contacts: Contact[]; count?: number } }
  'contacts.create': { params: { body?: ContactCreate | undefined }; result: { contact: Contact } }
  'contacts.upsert': { params: { body: ContactUpsert }; result: { new: boolean; contact: Contact; traceId?: string } }
  'contacts.update': { params: { contactId: string; body?: ContactUpdate | undefined }; result: { succeeded?: boolean; succeded?: boolean; contact: Contact } }
  'contacts.delete': { params: { contactId: string }; result: { succeeded?: boolean; succeded?: boolean } }
  'contacts.listTasks': { params: { contactId: string }; result: { tasks: Task[] } }
  'contacts.getTask': { params: { contactId: string; taskId: string }; result: { task: Task } }
  'contacts.createTask': { params: { contactId: string; body: { title: string; body?: string | undefined; dueDate: string; completed: boolean; assignedTo?: string | undefined } }; result: { task: Task } }
  'contacts.updateTask': { params: { contactId: string; taskId: string; body?: { title?: string | undefined; body?: string | undefined; dueDate?: string | undefined; completed?: boolean | undefined; assignedTo?: string | undefined } | undefined }; result: { task: Task } }
  'contacts.completeTask': { params: { contactId: string; taskId: string; body: { completed: boolean } }; result: { task: Task } }
  'contacts.deleteTask': { params: { contactId: string; taskId: string }; result: { succeeded?: boolean; succeded?: boolean } }
  'contacts.listNotes': { params: { contactId: string }; result: { notes: Note[] } }
  'contacts.getNote': { params: { contactId: string; id: string }; result: { note: Note } }
  'contacts.createNote': { params: { contactId: string; body: { userId?: string | undefined; body: string; title?: string | undefined; color?: string | undefined; pinned?: boolean | undefined } }; result: { note: Note } }
  'contacts.updateNote': { params: { contactId: string; id: string; body?: { userId?: string | undefined; body?: string | undefined; title?: string | undefined; color?: string | undefined; pinned?: boolean | undefined } | undefined }; result: { note: Note } }
  'contacts.deleteNote': { params: { contactId: string; id: string }; result: { succeeded?: boolean; succeded?: boolean } }
  'contacts.listAppointments': { params: { contactId: string }; result: { events: ContactAppointment[] } }
  'contacts.addTags': { params: { contactId: string; body: { tags: string[] } }; result: { tags: string[] } }
  'contacts.removeTags': { params: { contactId: string; body: { tags: string[] } }; result: { tags: string[] } }
  'contacts.bulkUpdateTags': { params: { type: 'add' | 'remove'; body: { contacts: string[]; tags: string[]; locationId?: string | undefined; removeAllTags?: boolean | undefined } }; result: { succeeded?: boolean; succeded?: boolean; errorCount: number; responses: string[] } }
  'contacts.bulkUpdateBusiness': { params: { body: { locationId?: string | undefined; ids: string[]; businessId: string | null } }; result: { success: boolean; ids: string[] } }
  'contacts.addFollowers': { params: { contactId: string; body: { followers: string[] } }; result: { followers: string[]; followersAdded: string[] } }
  'contacts.removeFollowers': { params: { contactId: string; body: { followers: string[] } }; result: { followers: string[]; followersRemoved: string[] } }
  'contacts.addToCampaign': { params: { contactId: string; campaignId: string; body?: {} | undefined }; result: { succeeded?: boolean; succeded?: boolean } }
  'contacts.removeFromCampaign': { params: { contactId: string; campaignId: string }; result: { succeeded?: boolean; succeded?: boolean } }
  'contacts.removeFromAllCampaigns': { params: { contactId: string }; result: { succeeded?: boolean; succeded?: boolean } }
  'contacts.addToWorkflow': { params: { contactId: string; workflowId: string; body?: { eventStartTime?: string | undefined } | undefined }; result: { succeeded?: boolean; succeded?: boolean } }
  'contacts.removeFromWorkflow': { params: { contactId: string; workflowId: string; body?: { eventStartTime?: string | undefined } | undefined }; result: { succeeded?: boolean; succeded?: boolean } }
  'adPublishing.getFacebookReporting': { params: { locationId?: string | undefined; groupBy: 'day' | 'week' | 'month'; startDate: string; endDate: string; type: 'AD_MANAGER' | 'INTEGRATION'; /** `ctr` is v3 only */ fields: ('impressions' | 'clicks' | 'spend' | 'cpc' | 'cost_per_conversion' | 'conversions' | 'cpm' | 'reach' | 'frequency' | 'ctr')[] }; result: Json }
  'adPublishing.getFacebookCampaignReporting': { params: { campaignId: string; locationId?: string | undefined; startDate: string; endDate: string }; result: Json }
  'adPublishing.listFacebookReporting': { params: { locationId?: string | undefined; listType: string; startDate: string; endDate: string; campaignId?: string | undefined; type: 'AD_MANAGER' | 'INTEGRATION' }; result: Json }
  'adPublishing.getFacebookMe': { params: { locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.listFacebookPages': { params: { locationId?: string | undefined; fetchExisting?: string | undefined }; result: Json }
  'adPublishing.listFacebookPageInstagramAccounts': { params: { pageId: string; locationId?: string | undefined; type?: 'INTEGRATION' | 'AD_MANAGER' | undefined }; result: Json }
  'adPublishing.listFacebookPageForms': { params: { pageId: string; locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.createFacebookPageForm': { params: { pageId: string; body: CreateLeadForm }; result: Json }
  'adPublishing.listFacebookAdAccounts': { params: { locationId?: string | undefined; type?: string | undefined; next?: string | undefined; fetchAll?: string | undefined; limit?: number | string | undefined }; result: Json }
  'adPublishing.getFacebookAdAccount': { params: { adAccountId: string; locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.deleteFacebookAdAccount': { params: { adAccountId: string; body?: { locationId?: string | undefined } | undefined }; result: Json }
  'adPublishing.listFacebookConversationForms': { params: { locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.createFacebookConversationForm': { params: { body: { locationId?: string | undefined; name: string; text: string; questions: WelcomeMessageQuestion[] } }; result: Json }
  'adPublishing.getFacebookIntegration': { params: { locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.createFacebookIntegration': { params: { body: { locationId?: string | undefined; pageId: string; adAccountId?: string | undefined } }; result: Json }
  'adPublishing.deleteFacebookIntegration': { params: { body?: { locationId?: string | undefined } | undefined }; result: Json }
  'adPublishing.searchFacebookTargeting': { params: { type: string; query: string; searchType?: string | undefined; /** v3 only */ locationId?: string | undefined }; result: Json }
  'adPublishing.publishFacebookCampaign': { params: { campaignId: string; body?: { locationId?: string | undefined } | undefined }; result: Json }
  'adPublishing.deleteFacebookPage': { params: { locationId?: string | undefined; pageId: string }; result: Json }
  'adPublishing.listFacebookPixels': { params: { locationId?: string | undefined; channel?: string | undefined; pageId?: string | undefined; igUserId?: string | undefined }; result: Json }
  'adPublishing.upsertFacebookPixel': { params: { body: UpsertConversionPixel }; result: Json }
  'adPublishing.listFacebookCustomAudiences': { params: { locationId?: string | undefined; type: 'lookalike' | 'custom' | 'all'; source?: 'ad_manager' | 'integration' | undefined; adAccountId: string }; result: Json }
  'adPublishing.getFacebookCustomAudience': { params: { audienceId: string; locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.updateFacebookCustomAudience': { params: { audienceId: string; body: { locationId?: string | undefined; name: string; description?: string | undefined } }; result: Json }
  'adPublishing.deleteFacebookCustomAudience': { params: { audienceId: string; locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.addFacebookAudienceMember': { params: { audienceId: string; body: { locationId?: string | undefined; contactId: string; fbAdAccountId?: string | undefined } }; result: Json }
  'adPublishing.removeFacebookAudienceMember': { params: { audienceId: string; body: { locationId?: string | undefined; contactId: string; fbAdAccountId?: string | undefined } }; result: Json }
  'adPublishing.updateFacebookAudienceMembers': { params: { audienceId: string; body: UpdateCustomAudienceBatch }; result: Json }
  'adPublishing.setDefaultFacebookPage': { params: { locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined; body: { pageId: string } }; result: Json }
  'adPublishing.getFacebookLeadForm': { params: { leadFormId: string; locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.getFacebookCampaign': { params: { campaignId: string; locationId?: string | undefined; fields?: string | undefined; source?: string | undefined }; result: Json }
  'adPublishing.getFacebookEntity': { params: { locationId?: string | undefined; type: 'AD_MANAGER' | 'INTEGRATION'; next?: string | undefined; fetchAll?: string | undefined; campaignId?: string | undefined; adSetId?: string | undefined; entityType: 'CAMPAIGN' | 'ADSET' | 'AD'; searchId?: string | undefined; selectedAdAccountId?: string | undefined }; result: Json }
  'adPublishing.upsertFacebookCampaign': { params: { body?: UpsertCampaign | undefined }; result: Json }
  'adPublishing.upsertFacebookAdset': { params: { body: UpsertAdset }; result: Json }
  'adPublishing.upsertFacebookAdsV2': { params: { body: UpsertAd }; result: Json }
  'adPublishing.pauseFacebookCampaign': { params: { campaignId: string; body?: { locationId?: string | undefined } | undefined }; result: Json }
  'adPublishing.resumeFacebookCampaign': { params: { campaignId: string; body?: { locationId?: string | undefined } | undefined }; result: Json }
  'adPublishing.duplicateFacebookCampaign': { params: { campaignId: string; body?: { locationId?: string | undefined } | undefined }; result: Json }
  'adPublishing.deleteFacebookCampaign': { params: { campaignId: string; body?: { locationId?: string | undefined } | undefined }; result: Json }
  'adPublishing.pauseFacebookAdset': { params: { adsetId: string; body?: { locationId?: string | undefined } | undefined }; result: Json }
  'adPublishing.resumeFacebookAdset': { params: { adsetId: string; body?: { locationId?: string | undefined } | undefined }; result: Json }
  'adPublishing.duplicateFacebookAdset': { params: { adsetId: string }; result: Json }
  'adPublishing.deleteFacebookAdset': { params: { adsetId: string; body?: { locationId?: string | undefined } | undefined }; result: Json }
  'adPublishing.pauseFacebookAd': { params: { adId: string; body?: { locationId?: string | undefined } | undefined }; result: Json }
  'adPublishing.resumeFacebookAd': { params: { adId: string; body?: { locationId?: string | undefined } | undefined }; result: Json }
  'adPublishing.duplicateFacebookAd': { params: { adId: string }; result: Json }
  'adPublishing.deleteFacebookAd': { params: { adId: string; body?: { locationId?: string | undefined } | undefined }; result: Json }
  'adPublishing.getGoogleReporting': { params: { locationId?: string | undefined; groupBy?: 'date' | 'week' | 'month' | undefined; startDate: string; endDate: string; type: 'AD_MANAGER' | 'INTEGRATION'; fields: ('impressions' | 'clicks' | 'cost_micros' | 'average_cpc' | 'conversions' | 'average_cpm' | 'cost_per_conversion' | 'ctr')[] }; result: Json }
  'adPublishing.listGoogleReporting': { params: { locationId?: string | undefined; listType: string; startDate: string; endDate: string; campaignId?: string | undefined; type: 'AD_MANAGER' | 'INTEGRATION' }; result: Json }
  'adPublishing.getGoogleCampaignReporting': { params: { campaignId: string; locationId?: string | undefined; startDate: string; endDate: string }; result: Json }
  'adPublishing.listGoogleConversions': { params: { locationId?: string | undefined; type?: 'AD_MANAGER' | 'AD_WORDS' | undefined; conversionType?: string | undefined; category?: string | undefined; startDate?: string | undefined; endDate?: string | undefined }; result: Json }
  'adPublishing.upsertGoogleConversion': { params: { body: UpsertConversion }; result: Json }
  'adPublishing.getGoogleConversion': { params: { conversionId: string; locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.deleteGoogleConversion': { params: { conversionId: string; locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.getGoogleIntegration': { params: { locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.createGoogleIntegration': { params: { body: { locationId?: string | undefined; adAccountId: string; mccId: string } }; result: Json }
  'adPublishing.getGoogleMe': { params: { locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.listGoogleAdAccounts': { params: { locationId?: string | undefined; type?: 'INTEGRATION' | 'AD_MANAGER' | undefined }; result: Json }
  'adPublishing.getGoogleAdAccount': { params: { adAccountId: string; locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.deleteGoogleAdAccount': { params: { adAccountId: string; body?: { locationId?: string | undefined } | undefined }; result: Json }
  'adPublishing.publishGoogleAd': { params: { adId: string }; result: Json }
  'adPublishing.searchGoogleTargeting': { params: { type: string; query?: string | undefined; locationId?: string | undefined }; result: Json }
  'adPublishing.findGoogleKeywordIdeas': { params: { locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined; body: { url: string; languageCode?: string | undefined; locations?: string[] | undefined; keywords?: string[] | undefined } }; result: Json }
  'adPublishing.listGoogleAssets': { params: { locationId?: string | undefined; type: 'CALL' | 'SITELINK' | 'LEAD_FORM' | 'IMAGE' | 'TEXT'; id?: string | undefined; advertiserOnly?: string | undefined }; result: Json }
  'adPublishing.upsertGoogleAssets': { params: { body: { locationId?: string | undefined; type: 'CALL' | 'SITELINK' | 'LEAD_FORM'; payload: CallAsset | SitelinkAsset | LeadFormAsset } }; result: Json }
  'adPublishing.getGoogleEntity': { params: { locationId?: string | undefined; type: 'AD_MANAGER' | 'INTEGRATION'; campaignId?: string | undefined; adGroupId?: string | undefined; entityType: 'CAMPAIGN' | 'ADGROUP' | 'AD'; searchId?: string | undefined; startDate?: string | undefined; endDate?: string | undefined; selectedAdAccountId?: string | undefined }; result: Json }
  'adPublishing.listGoogleTargetInterests': { params: { locationId?: string | undefined; type: 'AFFINITY' | 'IN_MARKET'; advertisingChannelType: string }; result: Json }
  'adPublishing.listGoogleSegments': { params: { locationId?: string | undefined; type?: string | undefined }; result: Json }
  'adPublishing.upsertGoogleSegment': { params: { locationId?: string | undefined; type: 'CUSTOM_SEGMENTS' | 'WEBSITE_VISITOR' | 'CUSTOMER_MATCH' | 'LOOKALIKE'; body: UpsertSegment }; result: Json }
  'adPublishing.getGoogleSegment': { params: { segmentId: string; locationId?: string | undefined; type: 'CUSTOM_SEGMENTS' | 'DATA_SEGMENTS' }; result: Json }
  'adPublishing.deleteGoogleSegment': { params: { segmentId: string; locationId?: string | undefined; type: 'CUSTOM_SEGMENTS' | 'DATA_SEGMENTS' }; result: Json }
  'adPublishing.createGoogleOfflineUserListJob': { params: { body?: CreateOfflineUserListJob | undefined }; result: Json }
  'adPublishing.listGoogleAudiences': { params: { locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.upsertGoogleAudience': { params: { body: UpsertAudience }; result: Json }
  'adPublishing.getGoogleAudience': { params: { audienceId: string; locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.upsertGoogleAd': { params: { body: Campaign }; result: Json }
  'adPublishing.getGoogleAd': { params: { adId: string; locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.listGoogleConversionGoals': { params: { locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.getLinkedinIntegration': { params: { locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.createLinkedinIntegration': { params: { body: CreateLinkedinIntegration }; result: Json }
  'adPublishing.listLinkedinAdAccounts': { params: { locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.getLinkedinAdAccount': { params: { locationId?: string | undefined; adAccountId: string }; result: Json }
  'adPublishing.deleteLinkedinAdAccount': { params: { locationId?: string | undefined; adAccountId: string }; result: Json }
  'adPublishing.getLinkedinMe': { params: { locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.getLinkedinAd': { params: { adId: string; locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.publishLinkedinAd': { params: { adId: string; body?: { locationId?: string | undefined } | undefined }; result: Json }
  'adPublishing.upsertLinkedinAd': { params: { body?: AdCampaignGroupData | undefined }; result: Json }
  'adPublishing.searchLinkedinTargeting': { params: { locationId?: string | undefined; facet: string; query?: string | undefined; q?: string | undefined }; result: Json }
  'adPublishing.listLinkedinForms': { params: { accountId: string; locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined }; result: Json }
  'adPublishing.createLinkedinForm': { params: { accountId: string; locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined; body: LinkedInCreateLeadForm }; result: Json }
  'adPublishing.updateLinkedinAdStatus': { params: { adId: string; locationId?: string | undefined; /** v3 only */ isDraft?: boolean | undefined; body: { operationType: 'PAUSED' | 'ARCHIVED' | 'RESUME'; type: 'adGroup' | 'adCampaign' | 'ad' } }; result: Json }
  'adPublishing.getLinkedinReporting': { params: { locationId?: string | undefined; pivot?: 'ACCOUNT' | 'CAMPAIGN' | 'CAMPAIGN_GROUP' | 'CREATIVE' | undefined; groupBy?: 'day' | 'month' | 'year' | undefined; startDate: string; endDate: string; entityUrns?: string | undefined; fields?: string[] | ('clicks' | 'oneClickLeads' | 'costInLocalCurrency' | 'impressions' | 'costInUsd' | 'ctr' | 'cpc' | 'cpm' | 'cpl' | 'externalWebsitePostClickConversions' | 'conversionRate')[] | undefined }; result: Json }
  'adPublishing.listLinkedinReporting': { params: { locationId?: string | undefined; listType: string; campaignId: string; campaignGroupId: string; startDate: string; endDate: string; fields?: string[] | ('clicks' | 'oneClickLeads' | 'costInLocalCurrency' | 'impressions' | 'costInUsd' | 'ctr' | 'cpc' | 'cpm' | 'cpl' | 'externalWebsitePostClickConversions' | 'conversionRate')[] | undefined }; result: Json }
  'adPublishing.getLinkedinCampaignGroupReporting': { params: { campaignGroupId: string; locationId?: string | undefined; startDate: string; endDate: string; fields?: string[] | ('clicks' | 'oneClickLeads' | 'costInLocalCurrency' | 'impressions' | 'costInUsd' | 'ctr' | 'cpc' | 'cpm' | 'cpl' | 'externalWebsitePostClickConversions' | 'conversionRate')[] | undefined; query?: { campaignGroupId?: string | undefined } | undefined }; result: Json }
  'adPublishing.getFacebookCampaignPublishingProgress': { params: { campaignId: string; locationId?: string | undefined; isDraft?: boolean | undefined }; result: PublishingProgress }
  'affiliateManager.listAffiliates': { params: { locationId?: string | undefined; query?: string | undefined; active?: string | undefined; campaignId?: string | undefined; skip?: number | undefined; limit?: number | undefined; fromDate?: string | undefined; toDate?: string | undefined; after?: string | undefined }; result: { affiliates: OAuthAffiliateListItem[]; meta: AffiliateListMeta } }
  'affiliateManager.getAffiliate': { params: { locationId?: string | undefined; affiliateId: string }; result: OAuthAffiliateListItem }
  'affiliateManager.listPayouts': { params: { locationId?: string | undefined; status?: string | undefined; query?: string | undefined; affiliateId?: string | undefined; campaignId?: string | undefined; skip?: number | undefined; limit?: number | undefined; start?: string | undefined; end?: string | undefined; after?: string | undefined }; result: { payouts: PayoutListItem[]; meta?: AffiliateListMeta } }
  'affiliateManager.listCommissions': { params: { locationId?: string | undefined; campaignId?: string | undefined; affiliateId?: string | undefined; status?: string | undefined; query?: string | undefined; skip?: number | undefined; limit?: number | undefined; fromDate?: string | undefined; toDate?: string | undefined; after?: string | undefined }; result: { commissions: CommissionListItem[]; meta?: AffiliateListMeta } }
  'agentStudio.listAgents': { params: { locationId?: string | undefined; isPublished?: string | undefined; limit: number | string; offset: number | string; source?: string | undefined; after?: string | undefined }; result: GetPublishedAgents }
  'agentStudio.createAgent': { params: { source?: string | undefined; body: CreatePublicAgent }; result: AgentStudioCreatePublicAgent }
  'agentStudio.updateAgentVersion': { params: { versionId: string; source?: string | undefined; body?: UpdatePublicAgentVersion | undefined }; result: { success: boolean; message: string; data: { [name: string]: Json } } }
  'agentStudio.getAgent': { params: { agentId: string; locationId?: string | undefined; source?: string | undefined }; result: GetAgentById }
  'agentStudio.updateAgent': { params: { agentId: string; source?: string | undefined; body?: { locationId?: string | undefined; name?: string | undefined; description?: string | undefined; status?: 'active' | 'inactive' | 'archived' | undefined } | undefined }; result: { success: boolean; message: string; data: { [name: string]: Json } } }
  'agentStudio.deleteAgent': { params: { agentId: string; locationId?: string | undefined; source?: string | undefined }; result: { success: boolean; message: string; agentId?: string } }
  'agentStudio.publishAgentVersion': { params: { versionId: string; source?: string | undefined; body?: { locationId?: string | undefined; userId?: string | undefined; userName?: string | undefined; userEmail?: string | undefined } | undefined }; result: { success: boolean; message: string; data: { [name: string]: Json } } }
  'agentStudio.executeAgent': { params: { agentId: string; source?: string | undefined; body: ExecutePublicAgent }; result: AgentStudioExecutePublicAgent }
  'agentStudio.listPublicApiAgents': { params: { locationId?: string | undefined; limit: number | string; offset: number | string; source?: string | undefined; after?: string | undefined }; result: GetPublishedAgents }
  'agentStudio.getPublicApiAgent': { params: { agentId: string; locationId?: string | undefined; source?: string | undefined }; result: GetAgentById }
  'agentStudio.executePublicApiAgent': { params: { agentId: string; source?: string | undefined; body: ExecutePublicAgent }; result: AgentStudioExecutePublicAgent }
  'associations.createRelation': { params: { body: { locationId?: string | undefined; associationId: string; firstRecordId: string; secondRecordId: string } }; result: GetPostSuccessful }
  'associations.listRelations': { params: { recordId: string; locationId?: string | undefined; skip: number; limit: number; associationIds?: string[] | undefined; after?: string | undefined }; result: GetPostSuccessful }
  'associations.deleteRelation': { params: { relationId: string; locationId?: string | undefined }; result: GetPostSuccessful }
  'associations.getByKey': { params: { key_name: string; locationId?: string | undefined }; result: GetPostSuccessful }
  'associations.getByObjectKey': { params: { objectKey: string; locationId?: string | undefined }; result: GetPostSuccessful }
  'associations.get': { params: { associationId: string }; result: GetPostSuccessful }
  'associations.update': { params: { associationId: string; body: { firstObjectLabel: string; secondObjectLabel: string } }; result: GetPostSuccessful }
  'associations.delete': { params: { associationId: string }; result: { deleted: boolean; id: string; message: string } }
  'associations.list': { params: { locationId?: string | undefined; skip: number; limit: number; after?: string | undefined }; result: GetPostSuccessful }
  'associations.create': { params: { body: CreateAssociationReq }; result: GetPostSuccessful }
  'blogs.checkUrlSlug': { params: { urlSlug: string; locationId?: string | undefined; postId?: string | undefined }; result: { exists: boolean } }
  'blogs.updatePost': { params: { postId: string; body: UpdateBlogPostParams }; result: { updatedBlogPost: BlogPost } }
  'blogs.createPost': { params: { body: CreateBlogPostParams }; result: { data: BlogPost } }
  'blogs.listAuthors': { params: { locationId?: string | undefined; limit: number; offset: number; after?: string | undefined }; result: { authors: Author[] } }
  'blogs.listCategories': { params: { locationId?: string | undefined; limit: number; offset: number; after?: string | undefined }; result: { categories: Category[] } }
  'blogs.listPosts': { params: { locationId?: string | undefined; blogId: string; limit: number; offset: number; searchTerm?: string | undefined; /** `ALL` is v3 only */ status?: 'PUBLISHED' | 'SCHEDULED' | 'ARCHIVED' | 'DRAFT' | 'ALL' | undefined; after?: string | undefined }; result: { blogs: BlogPost[] } }
  'blogs.listSites': { params: { locationId?: string | undefined; skip: number; limit: number; searchTerm?: string | undefined; after?: string | undefined }; result: { data: Blog[] } }
  'brandBoards.list': { params: { locationId?: string | undefined; limit?: number | undefined; offset?: number | undefined; search?: string | undefined; deleted?: boolean | undefined; after?: string | undefined }; result: { brandBoards: BrandBoardListItem[]; totalCount: number } }
  'brandBoards.get': { params: { locationId?: string | undefined; id: string }; result: GetBrandBoardSuccess }
  'brandBoards.update': { params: { locationId?: string | undefined; id: string; body?: UpdateBrandBoard | undefined }; result: GetBrandBoardSuccess }
  'brandBoards.delete': { params: { locationId?: string | undefined; id: string }; result: GetBrandBoardSuccess }
  'brandBoards.create': { params: { body: CreateBrandBoardParam }; result: GetBrandBoardSuccess }
  'brandBoards.listBrandVoices': { params: { locationId?: string | undefined; limit?: number | undefined; offset?: number | undefined; search?: string | undefined; deleted?: boolean | undefined; after?: string | undefined }; result: { items: BrandVoicePublicV1[]; total: number; traceId?: string } }
  'brandBoards.createBrandVoice': { params: { locationId?: string | undefined; body: CreateBrandVoicePublicV1 }; result: BrandBoardsCreateBrandVoicePublicV1 }
  'brandBoards.getBrandVoice': { params: { locationId?: string | undefined; brandVoiceId: string }; result: BrandBoardsCreateBrandVoicePublicV1 }
  'brandBoards.updateBrandVoice': { params: { locationId?: string | undefined; brandVoiceId: string; body?: { name?: string | undefined; answers?: BrandVoiceAnswersPublicV1 | undefined } | undefined }; result: BrandBoardsCreateBrandVoicePublicV1 }
  'brandBoards.deleteBrandVoice': { params: { locationId?: string | undefined; brandVoiceId: string }; result: { deleted: boolean; traceId?: string } }
  'brandBoards.setDefaultBrandVoice': { params: { locationId?: string | undefined; brandVoiceId: string }; result: { success: boolean; brandVoiceId: string; traceId?: string } }
  'businesses.get': { params: { businessId: string }; result: { business: Business } }
  'businesses.update': { params: { businessId: string; body?: UpdateBusiness | undefined }; result: { success: boolean; buiseness: Business } }
  'businesses.delete': { params: { businessId: string }; result: { success: boolean } }
  'businesses.list': { params: { locationId?: string | undefined; limit?: number | string | undefined; skip?: number | string | undefined; after?: string | undefined }; result: { businesses: Business[] } }
  'businesses.create': { params: { body: CreateBusiness }; result: { success: boolean; buiseness: Business } }
  'calendars.listGroups': { params: { locationId?: string | undefined; after?: string | undefined }; result: { groups?: Group[] } }
  'calendars.createGroup': { params: { body: GroupCreate }; result: { group?: Group } }
  'calendars.validateGroupSlug': { params: { body: { locationId?: string | undefined; slug: string } }; result: { available: boolean } }
  'calendars.updateGroup': { params: { groupId: string; body: { name: string; description: string; slug: string } }; result: { group?: Group } }
  'calendars.deleteGroup': { params: { groupId: string }; result: { success?: boolean } }
  'calendars.updateGroupStatus': { params: { groupId: string; body: { isActive: boolean } }; result: { success?: boolean } }
  'calendars.createAppointment': { params: { body: AppointmentCreate }; result: Appointment }
  'calendars.getAppointment': { params: { eventId: string }; result: { event: CalendarEvent } }
  'calendars.updateAppointment': { params: { eventId: string; body?: AppointmentUpdate | undefined }; result: Appointment }
  'calendars.listEvents': { params: { locationId?: string | undefined; userId?: string | undefined; calendarId?: string | undefined; groupId?: string | undefined; startTime: string; endTime: string; after?: string | undefined }; result: { events?: CalendarsCalendarEvent[] } }
  'calendars.listBlockedSlots': { params: { locationId?: string | undefined; userId?: string | undefined; calendarId?: string | undefined; groupId?: string | undefined; startTime: string; endTime: string; after?: string | undefined }; result: { events?: CalendarsCalendarEvent[] } }
  'calendars.createBlockSlot': { params: { body: BlockSlotCreateRequest }; result: BlockedSlotSuccessful }
  'calendars.updateBlockSlot': { params: { eventId: string; body: BlockSlotCreateRequest }; result: BlockedSlotSuccessful }
  'calendars.getFreeSlots': { params: { calendarId: string; startDate: number; endDate: number; timezone?: string | undefined; userId?: string | undefined; userIds?: string[] | undefined }; result: { [name: string]: Slots | string } }
  'calendars.get': { params: { calendarId: string }; result: { calendar: Calendar } }
  'calendars.update': { params: { calendarId: string; body?: CalendarUpdate | undefined }; result: { calendar: Calendar } }
  'calendars.delete': { params: { calendarId: string }; result: { success: boolean } }
  'calendars.deleteEvent': { params: { eventId: string; body?: {} | undefined }; result: { succeeded?: boolean; succeded?: boolean } }
  'calendars.listAppointmentNotes': { params: { appointmentId: string; limit: number; offset: number; after?: string | undefined }; result: { notes?: GetNote[]; hasMore?: boolean } }
  'calendars.createAppointmentNote': { params: { appointmentId: string; body: { userId?: string | undefined; body: string } }; result: { note?: GetNote } }
  'calendars.updateAppointmentNote': { params: { appointmentId: string; noteId: string; body: { userId?: string | undefined; body: string } }; result: { note?: GetNote } }
  'calendars.deleteAppointmentNote': { params: { appointmentId: string; noteId: string }; result: { success?: boolean } }
  'calendars.getResource': { params: { resourceType: 'equipments' | 'rooms'; id: string }; result: CalendarResourceById }
  'calendars.updateResource': { params: { resourceType: 'equipments' | 'rooms'; id: string; body?: UpdateCalendarResource | undefined }; result: CalendarResource }
  'calendars.deleteResource': { params: { resourceType: 'equipments' | 'rooms'; id: string }; result: { success?: boolean } }
  'calendars.listResources': { params: { resourceType: 'equipments' | 'rooms'; locationId?: string | undefined; limit: number; skip: number; after?: string | undefined }; result: CalendarResourceById[] }
  'calendars.createResource': { params: { resourceType: 'equipments' | 'rooms'; body: CreateCalendarResource }; result: CalendarResourceById }
  'calendars.listNotifications': { params: { calendarId: string; isActive?: boolean | undefined; deleted?: boolean | undefined; limit?: number | undefined; skip?: number | undefined; after?: string | undefined }; result: CalendarsCalendarNotification[] }
  'calendars.createNotification': { params: { calendarId: string; body: CreateCalendarNotification[] }; result: CalendarsCalendarNotification[] }
  'calendars.getNotification': { params: { calendarId: string; notificationId: string }; result: CalendarsCalendarNotification }
  'calendars.updateNotification': { params: { calendarId: string; notificationId: string; body?: UpdateCalendarNotifications | undefined }; result: { message: string } }
  'calendars.deleteNotification': { params: { calendarId: string; notificationId: string }; result: { message: string } }
  'calendars.searchSchedules': { params: { locationId?: string | undefined; userId: string; calendarId?: string | undefined; skip?: number | undefined; limit?: number | undefined; after?: string | undefined }; result: { schedules: ScheduleObject[] } }
  'calendars.getSchedule': { params: { id: string }; result: { schedule: ScheduleObject } }
  'calendars.updateSchedule': { params: { id: string; body?: { name?: string | undefined; rules?: ScheduleRule[] | undefined; timezone?: string | undefined } | undefined }; result: { schedule: ScheduleObject } }
  'calendars.deleteSchedule': { params: { id: string }; result: { success?: boolean } }
  'calendars.createSchedule': { params: { body: CreateSchedule }; result: { schedule: ScheduleObject } }
  'calendars.addScheduleCalendar': { params: { id: string; calendarId: string }; result: { success?: boolean } }
  'calendars.removeScheduleCalendar': { params: { id: string; calendarId: string }; result: { success?: boolean } }
  'calendars.list': { params: { locationId?: string | undefined; groupId?: string | undefined; showDrafted?: boolean | undefined; after?: string | undefined }; result: { calendars?: Calendar[] } }
  'calendars.create': { params: { body: CalendarCreate }; result: { calendar: Calendar } }
  'calendars.listServiceBookings': { params: { locationId?: string | undefined; startTime: string; endTime: string; timezone?: string | undefined; serviceLocationId?: string | undefined; after?: string | undefined }; result: { bookings: ServiceBooking[] } }
  'calendars.createServiceBooking': { params: { overrideAvailability?: boolean | undefined; skipSchedulingNotice?: boolean | undefined; body: CreatePublicServiceBooking }; result: CreateOrUpdateServiceBooking }
  'calendars.getServiceBooking': { params: { bookingId: string }; result: ServiceBooking }
  'calendars.updateServiceBooking': { params: { bookingId: string; overrideAvailability?: boolean | undefined; skipSchedulingNotice?: boolean | undefined; body?: UpdateServiceBooking | undefined }; result: CreateOrUpdateServiceBooking }
  'calendars.deleteServiceBooking': { params: { bookingId: string }; result: { success: boolean; message: string } }
  'calendars.listCatalogServices': { params: { locationId?: string | undefined; serviceCategoryId?: string | undefined; isPrivate?: boolean | undefined; after?: string | undefined }; result: { services: CalendarsService[] } }
  'calendars.createCatalogService': { params: { body: CreateService }; result: { service: CalendarsService } }
  'calendars.getCatalogService': { params: { serviceId: string }; result: { service: CalendarsService } }
  'calendars.updateCatalogService': { params: { serviceId: string; body?: UpdateService | undefined }; result: { service: CalendarsService } }
  'calendars.deleteCatalogService': { params: { serviceId: string }; result: { success: boolean; message?: string } }
  'calendars.listServiceLocations': { params: { locationId?: string | undefined; after?: string | undefined }; result: { serviceLocations: ServiceLocation[] } }
  'calendars.createServiceLocation': { params: { body: CreateServiceLocation }; result: ServiceLocation }
  'calendars.getServiceLocation': { params: { serviceLocationId: string }; result: ServiceLocation }
  'calendars.updateServiceLocation': { params: { serviceLocationId: string; body?: UpdateServiceLocation | undefined }; result: ServiceLocation }
  'calendars.deleteServiceLocation': { params: { serviceLocationId: string }; result: { success: boolean; message?: string } }
  'calendars.getCalendarSchedule': { params: { calendarId: string }; result: { schedule: EventCalendarSchedule } }
  'calendars.createCalendarSchedule': { params: { calendarId: string; body: { rules: ScheduleRule[]; timezone: string } }; result: { schedule: EventCalendarSchedule } }
  'calendars.updateCalendarSchedule': { params: { calendarId: string; body?: { rules?: ScheduleRule[] | undefined; timezone?: string | undefined } | undefined }; result: { schedule: EventCalendarSchedule } }
  'campaigns.list': { params: { locationId?: string | undefined; status?: string | undefined; after?: string | undefined }; result: { campaigns?: Campaigns[] } }
  'chatWidget.list': { params: { locationId?: string | undefined; offset: number | string; limit: number | string; chatType?: 'liveChat' | 'waChat' | 'emailChat' | 'allInOneChat' | 'voiceAiChat' | 'facebookChat' | 'instagramChat' | 'webChat' | undefined; excludeChatType?: 'liveChat' | 'waChat' | 'emailChat' | 'allInOneChat' | 'voiceAiChat' | 'facebookChat' | 'instagramChat' | undefined; voiceAiAgentId?: string | undefined; allInOneChatTypes?: 'liveChat' | 'waChat' | 'emailChat' | 'allInOneChat' | 'voiceAiChat' | 'facebookChat' | 'instagramChat' | 'webChat' | undefined; after?: string | undefined }; result: Json }
  'chatWidget.get': { params: { locationId?: string | undefined; id: string }; result: Json }
  'chatWidget.update': { params: { locationId?: string | undefined; id: string; body?: UpdateWidget | undefined }; result: Json }
  'chatWidget.patch': { params: { locationId?: string | undefined; id: string; body?: UpdateWidget | undefined }; result: Json }
  'chatWidget.getPublicConfig': { params: { id: string; version?: string | undefined }; result: Json }
  'chatWidget.delete': { params: { locationId?: string | undefined; id: string }; result: Json }
  'chatWidget.clone': { params: { body: { locationId?: string | undefined; chatWidgetId: string; name?: string | undefined } }; result: Json }
  'chatWidget.create': { params: { body: CreateWidget }; result: Json }
  'companies.get': { params: { companyId?: string | undefined }; result: { company?: GetCompanyById } }
  'conversationAi.createAgentAction': { params: { agentId: string; body: { type: 'triggerWorkflow' | 'updateContactField' | 'appointmentBooking' | 'stopBot' | 'humanHandOver' | 'advancedFollowup' | 'transferBot'; name: string; details: TriggerWorkflow | UpdateContactField | AppointmentBooking | StopBot | HumanHandOver | AdvancedFollowup | TransferBot } }; result: { data: ActionData; success: boolean } }
  'conversationAi.listAgentActions': { params: { agentId: string; after?: string | undefined }; result: { data: ActionData[]; success: boolean } }
  'conversationAi.getAgentAction': { params: { agentId: string; actionId: string }; result: { data: ActionData; success: boolean } }
  'conversationAi.updateAgentAction': { params: { agentId: string; actionId: string; body: { type: 'triggerWorkflow' | 'updateContactField' | 'appointmentBooking' | 'stopBot' | 'humanHandOver' | 'advancedFollowup' | 'transferBot'; name: string; details: TriggerWorkflow | UpdateContactField | AppointmentBooking | StopBot | HumanHandOver | AdvancedFollowup | TransferBot } }; result: { data: ActionData; success: boolean } }
  'conversationAi.deleteAgentAction': { params: { agentId: string; actionId: string }; result: { data: DeleteActionData; success: boolean } }
  'conversationAi.updateAgentFollowupSettings': { params: { agentId: string; body: { actionIds: string[]; followupSettings: FollowupSettings } }; result: { data: ActionData; success: boolean } }
  'conversationAi.createAgent': { params: { body: CreateEmployee }; result: Employee }
  'conversationAi.searchAgents': { params: { startAfter?: string | undefined; limit?: number | undefined; query?: string | undefined; after?: string | undefined }; result: { agents: EmployeeListItem[]; totalCount: number; count: number } }
  'conversationAi.getAgent': { params: { agentId: string }; result: Employee }
  'conversationAi.updateAgent': { params: { agentId: string; body: UpdateEmployee }; result: Employee }
  'conversationAi.deleteAgent': { params: { agentId: string }; result: { success: boolean; id: string } }
  'conversationAi.getGenerations': { params: { messageId: string; source: 'conversation' | 'workflow' }; result: FetchAIResponseDetails }
  'conversations.search': { params: { locationId?: string | undefined; contactId?: string | undefined; assignedTo?: string | undefined; followers?: string | undefined; mentions?: string | undefined; query?: string | undefined; sort?: 'asc' | 'desc' | undefined; startAfterDate?: number | number[] | undefined; id?: string | undefined; limit?: number | undefined; lastMessageType?: 'TYPE_CALL' | 'TYPE_SMS' | 'TYPE_RCS' | 'TYPE_EMAIL' | 'TYPE_SMS_REVIEW_REQUEST' | 'TYPE_WEBCHAT' | 'TYPE_SMS_NO_SHOW_REQUEST' | 'TYPE_CAMPAIGN_SMS' | 'TYPE_CAMPAIGN_CALL' | 'TYPE_CAMPAIGN_EMAIL' | 'TYPE_CAMPAIGN_VOICEMAIL' | 'TYPE_FACEBOOK' | 'TYPE_CAMPAIGN_FACEBOOK' | 'TYPE_CAMPAIGN_MANUAL_CALL' | 'TYPE_CAMPAIGN_MANUAL_SMS' | 'TYPE_GMB' | 'TYPE_CAMPAIGN_GMB' | 'TYPE_REVIEW' | 'TYPE_INSTAGRAM' | 'TYPE_WHATSAPP' | 'TYPE_CUSTOM_SMS' | 'TYPE_CUSTOM_EMAIL' | 'TYPE_CUSTOM_PROVIDER_SMS' | 'TYPE_CUSTOM_PROVIDER_EMAIL' | 'TYPE_IVR_CALL' | 'TYPE_ACTIVITY_CONTACT' | 'TYPE_ACTIVITY_INVOICE' | 'TYPE_ACTIVITY_PAYMENT' | 'TYPE_ACTIVITY_OPPORTUNITY' | 'TYPE_LIVE_CHAT' | 'TYPE_LIVE_CHAT_INFO_MESSAGE' | 'TYPE_ACTIVITY_APPOINTMENT' | 'TYPE_FACEBOOK_COMMENT' | 'TYPE_INSTAGRAM_COMMENT' | 'TYPE_CUSTOM_CALL' | 'TYPE_INTERNAL_COMMENT' | 'TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG' | 'TYPE_TIKTOK' | 'TYPE_TIKTOK_COMMENT' | 'TYPE_ACTIVITY_WHATSAPP' | 'TYPE_FORM_SUBMISSION' | 'TYPE_SMS_REACTION' | undefined; lastMessageAction?: 'automated' | 'manual' | undefined; lastMessageDirection?: 'inbound' | 'outbound' | undefined; status?: 'all' | 'read' | 'unread' | 'starred' | 'recents' | undefined; sortBy?: 'last_manual_message_date' | 'last_message_date' | 'score_profile' | 'overdue_at' | 'due_at' | undefined; sortScoreProfile?: string | undefined; scoreProfile?: string | undefined; scoreProfileMin?: number | undefined; scoreProfileMax?: number | undefined; startDate?: number | undefined; endDate?: number | undefined; after?: string | undefined }; result: { conversations: Conversation[]; total: number } }
  'conversations.get': { params: { conversationId: string }; result: GetConversationById }
  'conversations.update': { params: { conversationId: string; body?: UpdateConversation | undefined }; result: { success: boolean; conversation: ConversationsConversation } }
  'conversations.delete': { params: { conversationId: string }; result: { success: boolean } }
  'conversations.listCustomSubtypes': { params: { locationId?: string | undefined }; result: Json }
  'conversations.createCustomSubtype': { params: { locationId?: string | undefined; body: { name: string; description?: string | undefined; channel: 'email' | 'sms'; language: string } }; result: Json }
  'conversations.updateCustomSubtype': { params: { id: string; locationId?: string | undefined; body?: { name?: string | undefined; description?: string | undefined; archived?: boolean | undefined; resubscription_legal_form_id?: string | undefined } | undefined }; result: Json }
  'conversations.getSubscriptionStatus': { params: { locationId?: string | undefined; contactId: string; email?: string | undefined }; result: Json }
  'conversations.changeSubscription': { params: { body: UserSubscriptionChange }; result: Json }
  'conversations.getEmail': { params: { id: string }; result: GetEmailMessage }
  'conversations.cancelScheduledEmail': { params: { emailMessageId: string }; result: { status: number; message: string } }
  'conversations.exportMessages': { params: { locationId?: string | undefined; limit?: number | undefined; cursor?: string | undefined; sortBy?: 'createdAt' | 'updatedAt' | undefined; sortOrder?: 'asc' | 'desc' | undefined; conversationId?: string | undefined; contactId?: string | undefined; channel?: 'Call' | 'SMS' | 'Email' | 'WhatsApp' | 'Instagram' | 'Facebook' | undefined; startDate?: string | undefined; endDate?: string | undefined; after?: string | undefined }; result: { messages: GetMessage[]; nextCursor?: string; total: number } }
  'conversations.getMessage': { params: { id: string }; result: GetMessage }
  'conversations.listMessages': { params: { conversationId: string; lastMessageId?: string | undefined; limit?: number | undefined; type?: 'TYPE_CALL' | 'TYPE_SMS' | 'TYPE_RCS' | 'TYPE_EMAIL' | 'TYPE_FACEBOOK' | 'TYPE_GMB' | 'TYPE_INSTAGRAM' | 'TYPE_WHATSAPP' | 'TYPE_ACTIVITY_APPOINTMENT' | 'TYPE_ACTIVITY_CONTACT' | 'TYPE_ACTIVITY_INVOICE' | 'TYPE_ACTIVITY_PAYMENT' | 'TYPE_ACTIVITY_OPPORTUNITY' | 'TYPE_LIVE_CHAT' | 'TYPE_INTERNAL_COMMENTS' | 'TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG' | 'TYPE_TIKTOK' | 'TYPE_ACTIVITY_WHATSAPP' | 'TYPE_FORM_SUBMISSION' | undefined; after?: string | undefined }; result: { messages: MessagePage } }
  'conversations.sendMessage': { params: { body: SendMessage }; result: ConversationsSendMessage }
  'conversations.addInboundMessage': { params: { body: ProcessMessage }; result: ConversationsProcessMessage }
  'conversations.addOutboundMessage': { params: { body: ProcessOutboundMessage }; result: ConversationsProcessMessage }
  'conversations.sendReviewReply': { params: { body: { conversationId: string; locationId?: string | undefined; message: string } }; result: ConversationsSendMessage }
  'conversations.cancelScheduledMessage': { params: { messageId: string }; result: { status: number; message: string } }
  'conversations.uploadAttachments': { params: { body: UploadFiles }; result: { uploadedFiles: { [name: string]: Json }; twilioMediaSids?: string[] } }
  'conversations.initiateUpload': { params: { body: InitiateFileUpload }; result: ConversationsInitiateFileUpload }
  'conversations.completeUpload': { params: { body: CompleteFileUpload }; result: { uploadedFiles: { [name: string]: Json }; metadata: { [name: string]: Json } } }
  'conversations.updateMessageStatus': { params: { messageId: string; body: { status: 'delivered' | 'failed' | 'pending' | 'read'; error?: ConversationsError | undefined; emailMessageId?: string | undefined; recipients?: string[] | undefined } }; result: ConversationsSendMessage }
  'conversations.addMessageAttachments': { params: { messageId: string; body: { attachments: string[] } }; result: Json }
  'conversations.getRecording': { params: { messageId: string; locationId?: string | undefined }; result: Blob }
  'conversations.getTranscription': { params: { locationId?: string | undefined; messageId: string }; result: GetMessageTranscription }
  'conversations.downloadTranscription': { params: { locationId?: string | undefined; messageId: string }; result: Blob }
  'conversations.showTyping': { params: { body: { locationId?: string | undefined; isTyping: string; visitorId: string; conversationId: string } }; result: { success: boolean } }
  'conversations.create': { params: { body: { locationId?: string | undefined; contactId: string } }; result: { success: boolean; conversation: ConversationCreate } }
  'conversations.updateEmailStatus': { params: { id: string; body: { events?: EmailEvents | undefined; recipients?: UpdateRecipientMessageStatus[] | undefined; status: 'pending' | 'scheduled' | 'sent' | 'delivered' | 'read' | 'undelivered' | 'connected' | 'failed' | 'opened' | 'clicked' } }; result: { success: boolean; message: string } }
  'courses.import': { params: { body: { locationId?: string | undefined; userId?: string | undefined; products: ProductInterface[] } }; result: Json }
  'customFields.get': { params: { id: string }; result: { field?: ICustomField } }
  'customFields.update': { params: { id: string; body: UpdateCustomFields }; result: { field?: ICustomField } }
  'customFields.delete': { params: { id: string }; result: { succeded: boolean; id: string; key: string } }
  'customFields.listByObjectKey': { params: { objectKey: string; locationId?: string | undefined }; result: { fields?: ICustomField[]; folders?: ICustomField[] } }
  'customFields.createFolder': { params: { body: { objectKey: string; name: string; locationId?: string | undefined } }; result: ICustomFieldFolder }
  'customFields.updateFolder': { params: { id: string; body: { name: string; locationId?: string | undefined } }; result: ICustomFieldFolder }
  'customFields.deleteFolder': { params: { id: string; locationId?: string | undefined }; result: { succeded: boolean; id: string; key: string } }
  'customFields.create': { params: { body: CreateCustomFields }; result: { field?: ICustomField } }
  'customMenus.get': { params: { customMenuId: string }; result: { customMenu?: CustomMenu } }
  'customMenus.update': { params: { customMenuId: string; body?: UpdateCustomMenu | undefined }; result: { success?: boolean; customMenu?: CustomMenu } }
  'customMenus.delete': { params: { customMenuId: string }; result: DeleteCustomMenuSuccessful }
  'customMenus.list': { params: { locationId?: string | undefined; skip?: number | undefined; limit?: number | undefined; query?: string | undefined; showOnCompany?: boolean | undefined; after?: string | undefined }; result: { customMenus?: CustomMenu[]; totalLinks?: number } }
  'customMenus.create': { params: { body: CreateCustomMenu }; result: { customMenu?: CustomMenu } }
  'emailIsv.verify': { params: { locationId?: string | undefined; body: { type: 'email' | 'contact'; verify: string } }; result: EmailVerifiedV3 | EmailNotVerified | LeadConnectorRecommendation }
  'emails.listScheduled': { params: { locationId?: string | undefined; limit?: number | undefined; offset?: number | undefined; status?: 'active' | 'pause' | 'complete' | 'cancelled' | 'retry' | 'draft' | 'resend-scheduled' | undefined; emailStatus?: 'all' | 'not-started' | 'paused' | 'cancelled' | 'processing' | 'resumed' | 'next-drip' | 'complete' | 'success' | 'error' | 'waiting' | 'queued' | 'queueing' | 'reading' | 'scheduled' | undefined; name?: string | undefined; parentId?: string | undefined; limitedFields?: boolean | undefined; archived?: boolean | undefined; campaignsOnly?: boolean | undefined; showStats?: boolean | undefined; after?: string | undefined }; result: { schedules: Schedule[]; total: string[]; traceId: string } }
  'emails.listBuilders': { params: { locationId?: string | undefined; limit?: number | string | undefined; offset?: number | string | undefined; search?: string | undefined; sortByDate?: string | undefined; archived?: string | undefined; builderVersion?: '1' | '2' | undefined; name?: string | undefined; parentId?: string | undefined; originId?: string | undefined; templatesOnly?: string | undefined; after?: string | undefined }; result: FetchBuilderSuccesful }
  'emails.createBuilder': { params: { body: CreateBuilder }; result: { redirect: string; traceId: string } }
  'emails.deleteBuilder': { params: { locationId?: string | undefined; templateId: string }; result: { ok?: string; traceId?: string } }
  'emails.updateBuilder': { params: { body: SaveBuilderData }; result: BuilderUpdateSuccessful }
  'emails.listTemplates': { params: { locationId?: string | undefined; limit?: number | undefined; offset?: number | undefined; search?: string | undefined; sortBy?: 'updatedAt' | undefined; sortOrder?: 'asc' | 'desc' | undefined; archived?: boolean | undefined; folderId?: string | undefined; include?: 'all' | 'templates' | 'folders' | undefined; after?: string | undefined }; result: { items: TemplateListItemPublicV2[]; total: number; traceId?: string } }
  'emails.createTemplate': { params: { locationId?: string | undefined; body: CreateTemplatePublicV2 }; result: EmailsCreateTemplatePublicV2 }
  'emails.importTemplate': { params: { locationId?: string | undefined; body: ImportTemplatePublicV2 }; result: EmailsCreateTemplatePublicV2 }
  'emails.createTemplateFolder': { params: { locationId?: string | undefined; body: { name: string; userId?: string | undefined } }; result: CreateTemplateFolderPublicV2 }
  'emails.getTemplate': { params: { locationId?: string | undefined; templateId: string }; result: GetTemplatePublicV2 }
  'emails.updateTemplate': { params: { locationId?: string | undefined; templateId: string; body?: UpdateTemplatePublicV2 | undefined }; result: EmailsUpdateTemplatePublicV2 }
  'emails.deleteTemplate': { params: { locationId?: string | undefined; templateId: string }; result: { deleted: boolean; traceId?: string } }
  'emails.getCampaignStats': { params: { locationId?: string | undefined; source: 'email-campaigns' | 'workflow-campaigns' | 'bulk-actions'; sourceId: string; subSourceId?: string | undefined }; result: GetCampaignStatsPublicV2 }
  'emails.listCampaignEmails': { params: { locationId?: string | undefined; limit?: number | undefined; offset?: number | undefined; search?: string | undefined; status?: 'all' | 'sent' | 'failed' | 'archived' | 'draft' | 'processing' | 'scheduled' | 'cancelled' | 'paused' | undefined; after?: string | undefined }; result: { campaigns: EmailCampaignPublicV2[]; total: number; traceId?: string } }
  'emails.createCampaignEmail': { params: { locationId?: string | undefined; body: CreateEmailCampaignPublicV2 }; result: EmailsCreateEmailCampaignPublicV2 }
  'emails.getCampaignEmail': { params: { locationId?: string | undefined; campaignId: string }; result: GetEmailCampaignPublicV2 }
  'emails.updateCampaignEmail': { params: { locationId?: string | undefined; campaignId: string; body?: { name?: string | undefined; editorContent?: string | undefined; editorType?: 'html' | 'text' | undefined; userId?: string | undefined } | undefined }; result: EmailsCreateEmailCampaignPublicV2 }
  'emails.deleteCampaignEmail': { params: { locationId?: string | undefined; campaignId: string }; result: { deleted: boolean; traceId?: string } }
  'emails.listCampaignWorkflows': { params: { locationId?: string | undefined; limit?: number | undefined; offset?: number | undefined; search?: string | undefined; status?: 'published' | 'draft' | undefined; after?: string | undefined }; result: { campaigns: WorkflowCampaignPublicV2[]; total: number; traceId?: string } }
  'emails.getCampaignWorkflow': { params: { locationId?: string | undefined; campaignId: string }; result: GetWorkflowCampaignPublicV2 }
  'emails.listCampaignBulkActions': { params: { locationId?: string | undefined; limit?: number | undefined; offset?: number | undefined; search?: string | undefined; dateFrom?: string | undefined; dateTo?: string | undefined; status?: 'processing' | 'scheduled' | 'paused' | 'complete' | 'cancelled' | undefined; after?: string | undefined }; result: { campaigns: BulkActionCampaignPublicV2[]; total: number; traceId?: string } }
  'emails.getCampaignBulkAction': { params: { locationId?: string | undefined; campaignId: string }; result: GetBulkActionCampaignPublicV2 }
  'emails.scheduleCampaignEmail': { params: { locationId?: string | undefined; campaignId: string; body: ScheduleCampaignPublicV2 }; result: { campaignId: string; sourceId: string | null; traceId?: string } }
  'forms.listSubmissions': { params: { locationId?: string | undefined; page?: number | undefined; limit?: number | undefined; formId?: string | undefined; q?: string | undefined; startAt?: string | undefined; endAt?: string | undefined; after?: string | undefined }; result: { submissions?: FormsSubmissionsSubmissions[]; meta?: FormsMeta } }
  'forms.uploadCustomFiles': { params: { contactId: string; locationId?: string | undefined; body?: { [name: string]: Json } | undefined }; result: Json }
  'forms.list': { params: { locationId?: string | undefined; skip?: number | undefined; limit?: number | undefined; type?: string | undefined; after?: string | undefined }; result: { forms?: FormsParams[]; total?: number } }
  'funnels.createLookupRedirect': { params: { body: CreateRedirectParams }; result: { data: Redirect } }
  'funnels.updateLookupRedirect': { params: { id: string; body: { target: string; action: 'funnel' | 'website' | 'url' | 'all'; locationId?: string | undefined } }; result: { data: Redirect } }
  'funnels.deleteLookupRedirect': { params: { id: string; locationId?: string | undefined }; result: { data: { [name: string]: Json } } }
  'funnels.listLookupRedirects': { params: { locationId?: string | undefined; limit: number; offset: number; search?: string | undefined; after?: string | undefined }; result: { data: { [name: string]: Json } } }
  'funnels.list': { params: { locationId?: string | undefined; type?: string | undefined; category?: string | undefined; offset?: number | string | undefined; limit?: number | string | undefined; parentId?: string | undefined; name?: string | undefined; after?: string | undefined }; result: { funnels: { [name: string]: Json }; count: number; traceId: string } }
  'funnels.listPages': { params: { locationId?: string | undefined; funnelId: string; name?: string | undefined; limit: number; offset: number; after?: string | undefined }; result: FunnelPage }
  'funnels.getPageCount': { params: { locationId?: string | undefined; funnelId: string; name?: string | undefined }; result: { count: number } }
  'invoices.listTemplates': { params: { altId?: string | undefined; altType?: 'location' | undefined; status?: string | undefined; startAt?: string | undefined; endAt?: string | undefined; search?: string | undefined; paymentMode?: 'default' | 'live' | 'test' | undefined; limit: number | string; offset: number | string; after?: string | undefined }; result: { data: GetTemplate[]; totalCount: number } }
  'invoices.createTemplate': { params: { body: CreateInvoiceTemplate }; result: GetTemplate }
  'invoices.getTemplate': { params: { templateId: string; altId?: string | undefined; altType?: 'location' | undefined }; result: GetTemplate }
  'invoices.updateTemplate': { params: { templateId: string; body: UpdateInvoiceTemplate }; result: GetTemplate }
  'invoices.deleteTemplate': { params: { templateId: string; altId?: string | undefined; altType?: 'location' | undefined }; result: { success: boolean } }
  'invoices.updateTemplateLateFeesConfiguration': { params: { templateId: string; body: { altId?: string | undefined; altType?: 'location' | undefined; lateFeesConfiguration: LateFeesConfiguration } }; result: GetTemplate }
  'invoices.updateTemplatePaymentMethodsConfiguration': { params: { templateId: string; body?: { altId?: string | undefined; altType?: 'location' | undefined; paymentMethods?: PaymentMethod | undefined } | undefined }; result: GetTemplate }
  'invoices.listSchedules': { params: { altId?: string | undefined; altType?: 'location' | undefined; status?: string | undefined; startAt?: string | undefined; endAt?: string | undefined; search?: string | undefined; paymentMode?: 'default' | 'live' | 'test' | undefined; limit: number | string; offset: number | string; after?: string | undefined }; result: { schedules: GetSchedule[]; total: number } }
  'invoices.createSchedule': { params: { body: CreateInvoiceSchedule }; result: GetSchedule }
  'invoices.getSchedule': { params: { scheduleId: string; altId?: string | undefined; altType?: 'location' | undefined }; result: GetSchedule }
  'invoices.updateSchedule': { params: { scheduleId: string; body: UpdateInvoiceSchedule }; result: GetSchedule }
  'invoices.deleteSchedule': { params: { scheduleId: string; altId?: string | undefined; altType?: 'location' | undefined }; result: { success: boolean } }
  'invoices.updateAndScheduleSchedule': { params: { scheduleId: string }; result: GetSchedule }
  'invoices.scheduleSchedule': { params: { scheduleId: string; body: { altId?: string | undefined; altType?: 'location' | undefined; liveMode: boolean; autoPayment?: AutoPaymentDetails | undefined } }; result: GetSchedule }
  'invoices.setScheduleAutoPayment': { params: { scheduleId: string; body: { altId?: string | undefined; altType?: 'location' | undefined; id: string; autoPayment: AutoPaymentDetails } }; result: GetSchedule }
  'invoices.cancelSchedule': { params: { scheduleId: string; body?: { altId?: string | undefined; altType?: 'location' | undefined } | undefined }; result: GetSchedule }
  'invoices.text2Pay': { params: { body: Text2Pay }; result: { invoice: DefaultInvoice; invoiceUrl: string } }
  'invoices.generateNumber': { params: { altId?: string | undefined; altType?: 'location' | undefined }; result: { invoiceNumber?: number } }
  'invoices.getSettings': { params: { altId?: string | undefined; altType?: 'location' | undefined }; result: GetInvoiceSettings }
  'invoices.get': { params: { invoiceId: string; altId?: string | undefined; altType?: 'location' | undefined }; result: GetInvoice }
  'invoices.update': { params: { invoiceId: string; body: UpdateInvoice }; result: DefaultInvoice }
  'invoices.delete': { params: { invoiceId: string; altId?: string | undefined; altType?: 'location' | undefined }; result: DefaultInvoice }
  'invoices.updateLateFeesConfiguration': { params: { invoiceId: string; body: { altId?: string | undefined; altType?: 'location' | undefined; lateFeesConfiguration: LateFeesConfiguration } }; result: DefaultInvoice }
  'invoices.void': { params: { invoiceId: string; body?: { altId?: string | undefined; altType?: 'location' | undefined } | undefined }; result: DefaultInvoice }
  'invoices.send': { params: { invoiceId: string; body: SendInvoice }; result: { invoice: DefaultInvoice; smsData: { [name: string]: Json }; emailData: { [name: string]: Json } } }
  'invoices.recordPayment': { params: { invoiceId: string; body: RecordPayment }; result: { success: boolean; invoice: DefaultInvoice } }
  'invoices.updateLastVisitedAt': { params: { body: { invoiceId: string } }; result: Json }
  'invoices.createEstimate': { params: { body: CreateEstimates }; result: Estimate }
  'invoices.updateEstimate': { params: { estimateId: string; body: UpdateEstimate }; result: Estimate }
  'invoices.deleteEstimate': { params: { estimateId: string; body?: { altId?: string | undefined; altType?: 'location' | undefined } | undefined }; result: Estimate }
  'invoices.generateEstimateNumber': { params: { altId?: string | undefined; altType?: 'location' | undefined }; result: { estimateNumber: number; traceId: string } }
  'invoices.sendEstimate': { params: { estimateId: string; body: SendEstimate }; result: Estimate }
  'invoices.createEstimateInvoice': { params: { estimateId: string; body: { altId?: string | undefined; altType?: 'location' | undefined; markAsInvoiced: boolean; version?: 'v1' | 'v2' | undefined } }; result: { estimate: Estimate; invoice: DefaultInvoice } }
  'invoices.listEstimates': { params: { altId?: string | undefined; altType?: 'location' | undefined; startAt?: string | undefined; endAt?: string | undefined; search?: string | undefined; status?: 'all' | 'draft' | 'sent' | 'accepted' | 'declined' | 'invoiced' | 'viewed' | undefined; contactId?: string | undefined; limit: number | string; offset: number | string; after?: string | undefined }; result: { estimates: string[]; total: number; traceId: string } }
  'invoices.updateEstimateLastVisitedAt': { params: { body: { estimateId: string } }; result: Json }
  'invoices.listEstimateTemplates': { params: { altId?: string | undefined; altType?: 'location' | undefined; search?: string | undefined; limit: number | string; offset: number | string; after?: string | undefined }; result: { data: string[]; totalCount: number; traceId: string } }
  'invoices.createEstimateTemplate': { params: { body: EstimateTemplates }; result: EstimateTemplate }
  'invoices.updateEstimateTemplate': { params: { templateId: string; body: EstimateTemplates }; result: EstimateTemplate }
  'invoices.deleteEstimateTemplate': { params: { templateId: string; body?: { altId?: string | undefined; altType?: 'location' | undefined } | undefined }; result: EstimateTemplate }
  'invoices.previewEstimateTemplate': { params: { altId?: string | undefined; altType?: 'location' | undefined; templateId: string }; result: EstimateTemplate }
  'invoices.list': { params: { altId?: string | undefined; altType?: 'location' | undefined; status?: string | undefined; startAt?: string | undefined; endAt?: string | undefined; search?: string | undefined; paymentMode?: 'default' | 'live' | 'test' | undefined; contactId?: string | undefined; limit: number | string; offset: number | string; sortField?: 'issueDate' | undefined; sortOrder?: 'ascend' | 'descend' | undefined; after?: string | undefined }; result: { invoices: GetInvoice[]; total: number } }
  'invoices.create': { params: { body: CreateInvoice }; result: DefaultInvoice }
  'knowledgeBase.listFaqs': { params: { knowledgeBaseId: string; locationId?: string | undefined; limit?: number | undefined; lastFaqId?: string | undefined; after?: string | undefined }; result: ListFaqs }
  'knowledgeBase.createFaq': { params: { body: { locationId?: string | undefined; question: string; answer: string; knowledgeBaseId: string } }; result: { success: boolean; faq: Faq } }
  'knowledgeBase.updateFaq': { params: { id: string; body: { question: string; answer: string } }; result: { success: boolean } }
  'knowledgeBase.deleteFaq': { params: { id: string }; result: { success: boolean } }
  'knowledgeBase.listCrawledUrls': { params: { knowledgeBaseId: string; locationId?: string | undefined; page?: number | undefined; pageLength?: number | undefined; query?: string | undefined; after?: string | undefined }; result: { count: number; urls: CrawledUrl[] } }
  'knowledgeBase.discoverWebsite': { params: { body: { locationId?: string | undefined; url: string; option: 'Exact' | 'Path' | 'Domain'; knowledgeBaseId: string } }; result: { success: boolean; data: DiscoverWebsiteData } }
  'knowledgeBase.deleteCrawledUrls': { params: { body: { knowledgeBaseId: string; locationId?: string | undefined; urlIds: string[] } }; result: { success: boolean } }
  'knowledgeBase.listCrawlerStatus': { params: { locationId?: string | undefined; operationId: string; knowledgeBaseId: string }; result: { success: boolean; data: CrawlingStatusData } }
  'knowledgeBase.trainCrawledUrls': { params: { body: { locationId?: string | undefined; urlIds: string[]; knowledgeBaseId: string; operationId: string } }; result: { success: boolean } }
  'knowledgeBase.get': { params: { knowledgeBaseId: string }; result: { success: boolean; data: GetKnowledgeBaseByIdData } }
  'knowledgeBase.delete': { params: { knowledgeBaseId: string }; result: { success: boolean } }
  'knowledgeBase.update': { params: { id: string; body?: { name?: string | undefined; description?: string | undefined } | undefined }; result: { success: boolean } }
  'knowledgeBase.list': { params: { locationId?: string | undefined; query?: string | undefined; limit?: number | undefined; lastKnowledgeBaseId?: string | undefined; after?: string | undefined }; result: { success: boolean; data: GetAllKnowledgeBasesPaginatedData } }
  'knowledgeBase.create': { params: { body: { name: string; description?: string | undefined; locationId?: string | undefined } }; result: { success: boolean; data: KnowledgeBaseData } }
  'links.get': { params: { linkId: string; locationId?: string | undefined }; result: { link?: Link } }
  'links.update': { params: { linkId: string; body: { name: string; redirectTo: string } }; result: { link?: Link } }
  'links.delete': { params: { linkId: string }; result: { succeded?: boolean; /** v3 only */ succeeded?: boolean } }
  'links.search': { params: { locationId?: string | undefined; query?: string | undefined; skip?: number | undefined; limit?: number | undefined; after?: string | undefined }; result: { links?: Link[] } }
  'links.list': { params: { locationId?: string | undefined; after?: string | undefined }; result: { links?: Link[] } }
  'links.create': { params: { body: { locationId?: string | undefined; name: string; redirectTo: string } }; result: { link?: Link } }
  'locations.search': { params: { companyId?: string | undefined; skip?: number | string | undefined; limit?: number | string | undefined; order?: string | undefined; email?: string | undefined; after?: string | undefined }; result: { locations?: GetLocation[] } }
  'locations.get': { params: { locationId?: string | undefined }; result: { location?: GetLocationById } }
  'locations.update': { params: { locationId?: string | undefined; body?: UpdateLocation | undefined }; result: CreateLocationSuccessful }
  'locations.delete': { params: { locationId?: string | undefined; deleteTwilioAccount: boolean }; result: { success: boolean; message: string } }
  'locations.listTags': { params: { locationId?: string | undefined; after?: string | undefined }; result: { tags?: LocationTags[] } }
  'locations.createTag': { params: { locationId?: string | undefined; body: { name: string } }; result: { tag?: LocationTags } }
  'locations.getTag': { params: { locationId?: string | undefined; tagId: string }; result: { tag?: LocationTags } }
  'locations.updateTag': { params: { locationId?: string | undefined; tagId: string; body: { name: string } }; result: { tag?: LocationTags } }
  'locations.deleteTag': { params: { locationId?: string | undefined; tagId: string }; result: { succeded?: boolean } }
  'locations.searchTasks': { params: { locationId?: string | undefined; body?: TaskSearchParams | undefined; after?: string | undefined }; result: { tasks?: Json[] } }
  'locations.getRecurringTask': { params: { locationId?: string | undefined; id: string }; result: { recurringTask: RecurringTask } }
  'locations.updateRecurringTask': { params: { locationId?: string | undefined; id: string; body?: RecurringTaskUpdate | undefined }; result: { recurringTask: RecurringTask } }
  'locations.deleteRecurringTask': { params: { locationId?: string | undefined; id: string }; result: { id: string; success: boolean } }
  'locations.createRecurringTask': { params: { locationId?: string | undefined; body: RecurringTaskCreate }; result: { recurringTask: RecurringTask } }
  'locations.listCustomFields': { params: { locationId?: string | undefined; model?: 'contact' | 'opportunity' | 'all' | undefined; after?: string | undefined }; result: { customFields?: LocationsCustomField[] } }
  'locations.createCustomField': { params: { locationId?: string | undefined; body: LocationsCreateCustomFields }; result: { customField?: LocationsCustomField } }
  'locations.getCustomField': { params: { locationId?: string | undefined; id: string }; result: { customField?: LocationsCustomField } }
  'locations.updateCustomField': { params: { locationId?: string | undefined; id: string; body: LocationsUpdateCustomFields }; result: { customField?: LocationsCustomField } }
  'locations.deleteCustomField': { params: { locationId?: string | undefined; id: string }; result: { succeded?: boolean } }
  'locations.uploadCustomField': { params: { locationId?: string | undefined; body?: { id?: string | undefined; maxFiles?: string | undefined } | undefined }; result: { uploadedFiles?: { [name: string]: Json }; meta?: string[] } }
  'locations.listCustomValues': { params: { locationId?: string | undefined; after?: string | undefined }; result: { customValues?: CustomValue[] } }
  'locations.createCustomValue': { params: { locationId?: string | undefined; body: { name: string; value: string } }; result: { customValue?: CustomValue } }
  'locations.getCustomValue': { params: { locationId?: string | undefined; id: string }; result: { customValue?: CustomValue } }
  'locations.updateCustomValue': { params: { locationId?: string | undefined; id: string; body: { name: string; value: string } }; result: { customValue?: CustomValue } }
  'locations.deleteCustomValue': { params: { locationId?: string | undefined; id: string }; result: { succeded?: boolean } }
  'locations.listTimezones': { params: { locationId?: string | undefined }; result: Json }
  'locations.listTemplates': { params: { locationId?: string | undefined; deleted?: boolean | undefined; skip?: number | string | undefined; limit?: number | string | undefined; type?: 'sms' | 'email' | 'whatsapp' | undefined; originId: string; after?: string | undefined }; result: { templates?: (GetSmsTemplate | GetEmailTemplate)[]; totalCount?: number } }
  'locations.deleteTemplate': { params: { locationId?: string | undefined; id: string }; result: Json }
  'locations.create': { params: { body: CreateLocation }; result: CreateLocationSuccessful }
  'locations.getPermissions': { params: { locationId?: string | undefined }; result: { permissions: ('2-way-text-messaging' | 'gmb-messaging' | 'web-chat' | 'reputation-management' | 'facebook-messenger' | 'gmb-call-tracking' | 'missed-call-text-back' | 'text-to-pay' | 'calendar' | 'crm' | 'opportunities' | 'email-marketing' | 'form-builder' | 'survey-builder' | 'trigger-links' | 'html-builder' | 'sms-email-templates' | 'funnels' | 'websites' | 'workflow' | 'membership' | 'all-reports' | 'triggers' | 'campaigns' | 'launchpad')[] } }
  'locations.updatePermissions': { params: { locationId?: string | undefined; body: { permissions: ('2-way-text-messaging' | 'gmb-messaging' | 'web-chat' | 'reputation-management' | 'facebook-messenger' | 'gmb-call-tracking' | 'missed-call-text-back' | 'text-to-pay' | 'calendar' | 'crm' | 'opportunities' | 'email-marketing' | 'form-builder' | 'survey-builder' | 'trigger-links' | 'html-builder' | 'sms-email-templates' | 'funnels' | 'websites' | 'workflow' | 'membership' | 'all-reports' | 'triggers' | 'campaigns' | 'launchpad')[] } }; result: { permissions: ('2-way-text-messaging' | 'gmb-messaging' | 'web-chat' | 'reputation-management' | 'facebook-messenger' | 'gmb-call-tracking' | 'missed-call-text-back' | 'text-to-pay' | 'calendar' | 'crm' | 'opportunities' | 'email-marketing' | 'form-builder' | 'survey-builder' | 'trigger-links' | 'html-builder' | 'sms-email-templates' | 'funnels' | 'websites' | 'workflow' | 'membership' | 'all-reports' | 'triggers' | 'campaigns' | 'launchpad')[] } }
  'locations.getConversationChannel': { params: { locationId?: string | undefined; type: 'SMS' | 'Email' }; result: { conversationChannel: ConversationChannel } }
  'marketplace.listCharges': { params: { meterId?: string | undefined; eventId?: string | undefined; userId?: string | undefined; startDate?: string | undefined; endDate?: string | undefined; skip?: number | undefined; limit?: number | undefined; after?: string | undefined }; result: { charges?: ListChargesCharge[]; count?: number; pagination?: ListChargesPagination } }
  'marketplace.createCharge': { params: { body: RaiseCharge }; result: { success?: boolean; chargeId?: string } }
  'marketplace.getCharge': { params: { chargeId: string }; result: ListChargesCharge }
  'marketplace.deleteCharge': { params: { chargeId: string }; result: { success?: boolean } }
  'marketplace.hasFunds': { params: {}; result: { hasFunds?: boolean } }
  'marketplace.listInstallations': { params: { appId: string }; result: { installationDetails: InstallerDetails } }
  'marketplace.uninstall': { params: { appId: string; body?: { companyId?: string | undefined; locationId?: string | undefined; reason?: string | undefined } | undefined }; result: { success: boolean } }
  'marketplace.getRebillingConfig': { params: { appId: string; locationId?: string | undefined }; result: { plans: Plans } }
  'marketplace.migrateExternalAuth': { params: { body: MigrateConnection }; result: { success: boolean; identifier: string; message?: string } }
  'medias.listFiles': { params: { offset?: number | string | undefined; limit?: number | string | undefined; sortBy: string; sortOrder: string; type: string; query?: string | undefined; altType?: 'location' | undefined; altId?: string | undefined; parentId?: string | undefined; fetchAll?: string | undefined; after?: string | undefined }; result: { files: string[] } }
  'medias.uploadFile': { params: { body?: UploadFile | undefined }; result: { fileId: string; url: string } }
  'medias.update': { params: { id: string; body: { name: string; altType?: 'location' | undefined; altId?: string | undefined } }; result: Json }
  'medias.delete': { params: { id: string; altType?: 'location' | undefined; altId?: string | undefined }; result: Json }
  'medias.createFolder': { params: { body: { altId?: string | undefined; altType?: 'location' | undefined; name: string; parentId?: string | undefined } }; result: Folder }
  'medias.updateFiles': { params: { body: { altId?: string | undefined; altType?: 'location' | undefined; filesToBeUpdated: UpdateMediaObject[] } }; result: Json }
  'medias.deleteFiles': { params: { body: { filesToBeDeleted: DeleteMediaObjectItem[]; altType?: 'location' | undefined; altId?: string | undefined; status: 'deleted' | 'trashed' } }; result: Json }
  'oauth.getToken': { params: { body?: GetAccessToken | undefined }; result: GetAccessTokenSuccessful }
  'oauth.getLocationToken': { params: { body?: { companyId?: string | undefined; locationId?: string | undefined } | undefined }; result: GetLocationAccessTokenV3Successful }
  'oauth.listInstalledLocations': { params: { /** v2 only */ skip?: number | string | undefined; /** v2 only */ limit?: number | string | undefined; query?: string | undefined; isInstalled?: boolean | undefined; companyId?: string | undefined; appId: string; versionId?: string | undefined; onTrial?: boolean | undefined; planId?: string | undefined; locationId?: string | undefined; /** v3 only */ pageSize?: number | undefined; /** v3 only */ pageToken?: string | undefined; /** v3 only */ restrictToUserLocations?: boolean | undefined; after?: string | undefined }; result: GetInstalledLocationsV3Successful }
  'objects.get': { params: { key: string; locationId?: string | undefined; fetchProperties?: string | undefined }; result: { object?: ICustomObject; cache: boolean; fields?: ObjectsICustomField[] } }
  'objects.update': { params: { key: string; body: { labels?: CustomObjectLabelUpdate | undefined; description?: string | null | undefined; locationId?: string | undefined; searchableProperties: string[] } }; result: { object?: ICustomObject } }
  'objects.getRecord': { params: { schemaKey: string; id: string }; result: { record?: IRecord } }
  'objects.updateRecord': { params: { schemaKey: string; id: string; locationId?: string | undefined; body?: { [name: string]: Json } | undefined }; result: { record?: IRecord } }
  'objects.deleteRecord': { params: { schemaKey: string; id: string }; result: { id?: string; success?: boolean } }
  'objects.createRecord': { params: { schemaKey: string; body?: { [name: string]: Json } | undefined }; result: { record?: IRecord } }
  'objects.searchRecords': { params: { schemaKey: string; body: SearchRecords; after?: string | undefined }; result: { records?: ObjectsRecord[]; total: number } }
  'objects.list': { params: { locationId?: string | undefined; after?: string | undefined }; result: { objects?: ICustomObject[] } }
  'objects.create': { params: { body: CreateCustomObject }; result: { object?: ICustomObject } }
  'opportunities.listLostReasons': { params: { locationId?: string | undefined; name?: string | undefined; deleted?: boolean | undefined; query?: string | undefined; skip?: number | undefined; limit?: number | undefined; getCount?: boolean | undefined; after?: string | undefined }; result: { lostReasons?: LostReason[]; total?: number } }
  'opportunities.search': { params: { q?: string | undefined; /** v2 only */ location_id?: string | undefined; /** v2 only */ pipeline_id?: string | undefined; /** v2 only */ pipeline_stage_id?: string | undefined; /** v2 only */ contact_id?: string | undefined; status?: 'open' | 'won' | 'lost' | 'abandoned' | 'all' | undefined; /** v2 only */ assigned_to?: string | undefined; campaignId?: string | undefined; id?: string | undefined; order?: string | undefined; endDate?: string | undefined; startAfter?: string | undefined; startAfterId?: string | undefined; date?: string | undefined; country?: string | undefined; page?: number | undefined; limit?: number | undefined; getTasks?: boolean | undefined; getNotes?: boolean | undefined; getCalendarEvents?: boolean | undefined; /** v3 only */ locationId?: string | undefined; /** v3 only */ pipelineId?: string | undefined; /** v3 only */ pipelineStageId?: string | undefined; /** v3 only */ contactId?: string | undefined; /** v3 only */ assignedTo?: string | undefined; after?: string | undefined }; result: { opportunities?: SearchOpportunities[]; meta?: SearchMeta; aggregations?: { [name: string]: Json } } }
  'opportunities.searchAdvanced': { params: { body: OpportunitySearch; after?: string | undefined }; result: PostSearchSuccessful }
  'opportunities.listPipelines': { params: { locationId?: string | undefined; after?: string | undefined }; result: { pipelines?: Pipelines[] } }
  'opportunities.get': { params: { id: string }; result: { opportunity?: SearchOpportunities } }
  'opportunities.update': { params: { id: string; body?: UpdateOpportunityDtoV3 | undefined }; result: { opportunity?: SearchOpportunities } }
  'opportunities.delete': { params: { id: string }; result: { succeded?: boolean; /** v3 only */ success?: boolean } }
  'opportunities.updateStatus': { params: { id: string; body: { status: 'open' | 'won' | 'lost' | 'abandoned' | 'all'; lostReasonId?: string | undefined } }; result: { succeded?: boolean; /** v3 only */ success?: boolean } }
  'opportunities.upsert': { params: { body: UpsertOpportunity }; result: { opportunity: { [name: string]: Json }; new: boolean } }
  'opportunities.addFollowers': { params: { id: string; body: { followers: string[] } }; result: { followers?: string[]; followersAdded?: string[] } }
  'opportunities.removeFollowers': { params: { id: string; isRemoveAllFollowers?: boolean | undefined; body: { followers: string[] } }; result: { followers?: string[]; followersRemoved?: string[] } }
  'opportunities.create': { params: { body: CreateDtoV3 }; result: { opportunity?: SearchOpportunities } }
  'payments.listWhitelabelProviders': { params: { altId?: string | undefined; altType?: 'location' | undefined; limit?: number | undefined; offset?: number | undefined; after?: string | undefined }; result: { providers: IntegrationProvider } }
  'payments.createWhitelabelProvider': { params: { body: CreateWhiteLabelIntegrationProvider }; result: IntegrationProvider }
  'payments.listOrders': { params: { locationId?: string | undefined; altId?: string | undefined; status?: string | undefined; paymentStatus?: 'paid' | 'unpaid' | 'refunded' | 'partially_paid' | undefined; paymentMode?: string | undefined; startAt?: string | undefined; endAt?: string | undefined; search?: string | undefined; contactId?: string | undefined; funnelProductIds?: string | undefined; sourceId?: string | undefined; limit?: number | undefined; offset?: number | undefined; after?: string | undefined }; result: { data: Order[]; totalCount: number } }
  'payments.getOrder': { params: { orderId: string; locationId?: string | undefined; altId?: string | undefined }; result: GetOrder }
  'payments.recordOrderPayment': { params: { orderId: string; body: PostRecordOrderPayment }; result: { success: boolean } }
  'payments.listOrderFulfillments': { params: { orderId: string; altId?: string | undefined; altType?: 'location' | undefined; after?: string | undefined }; result: { status: boolean; data: Fulfillment[] } }
  'payments.createOrderFulfillment': { params: { orderId: string; body: CreateFulfillment }; result: { status: boolean; data: Fulfillment } }
  'payments.listOrderNotes': { params: { orderId: string; altId?: string | undefined; altType?: 'location' | undefined }; result: Json }
  'payments.listTransactions': { params: { locationId?: string | undefined; altId?: string | undefined; altType?: string | undefined; paymentMode?: string | undefined; startAt?: string | undefined; endAt?: string | undefined; entitySourceType?: string | undefined; entitySourceSubType?: string | undefined; search?: string | undefined; subscriptionId?: string | undefined; entityId?: string | undefined; contactId?: string | undefined; limit?: number | undefined; offset?: number | undefined; after?: string | undefined }; result: { data: Txn[]; totalCount: number } }
  'payments.getTransaction': { params: { transactionId: string; locationId?: string | undefined; altId?: string | undefined; altType?: string | undefined }; result: GetTxn }
  'payments.listSubscriptions': { params: { altId?: string | undefined; altType?: 'location' | undefined; entityId?: string | undefined; paymentMode?: string | undefined; startAt?: string | undefined; endAt?: string | undefined; entitySourceType?: string | undefined; search?: string | undefined; contactId?: string | undefined; id?: string | undefined; limit?: number | undefined; offset?: number | undefined; getPaymentsCollectedCount?: boolean | undefined; after?: string | undefined }; result: { data: Subscription[]; totalCount: number } }
  'payments.getSubscription': { params: { subscriptionId: string; altId?: string | undefined; altType?: 'location' | undefined }; result: GetSubscription }
  'payments.listCoupons': { params: { altId?: string | undefined; altType?: 'location' | undefined; limit?: number | undefined; offset?: number | undefined; status?: 'scheduled' | 'active' | 'expired' | undefined; search?: string | undefined; after?: string | undefined }; result: { data: Coupon[]; totalCount: number; traceId: string } }
  'payments.getCoupon': { params: { altId?: string | undefined; altType?: 'location' | undefined; id: string; code: string }; result: CreateCoupon }
  'payments.createCoupon': { params: { body: CreateCouponParams }; result: CreateCoupon }
  'payments.updateCoupon': { params: { body: UpdateCouponParams }; result: CreateCoupon }
  'payments.deleteCoupon': { params: { body: { altId?: string | undefined; altType?: 'location' | undefined; id: string } }; result: { success: boolean; traceId: string } }
  'payments.createCustomProvider': { params: { locationId?: string | undefined; body: CreateCustomProviders }; result: PaymentsCreateCustomProviders }
  'payments.deleteCustomProvider': { params: { locationId?: string | undefined }; result: { success: boolean } }
  'payments.getCustomProviderConfig': { params: { locationId?: string | undefined }; result: PaymentsCreateCustomProviders }
  'payments.connectCustomProvider': { params: { locationId?: string | undefined; body: { live: CustomProviderKeys; test: CustomProviderKeys } }; result: PaymentsCreateCustomProviders }
  'payments.disconnectCustomProvider': { params: { locationId?: string | undefined; body: { liveMode: boolean } }; result: { success: boolean } }
  'payments.updateCustomProviderCapabilities': { params: { body: { supportsSubscriptionSchedules: boolean; companyId?: string | undefined; locationId?: string | undefined } }; result: { success: boolean } }
  'phoneSystem.listNumberPools': { params: { locationId?: string | undefined; after?: string | undefined }; result: { success?: boolean; data?: NumberPool[]; total?: number } }
  'phoneSystem.listAvailableNumbers': { params: { locationId?: string | undefined; countryCode: string; numberTypes?: string | string[] | undefined; firstPart?: string | undefined; lastPart?: string | undefined; anywhere?: string | undefined; smsEnabled?: boolean | undefined; mmsEnabled?: boolean | undefined; voiceEnabled?: boolean | undefined; after?: string | undefined }; result: { fingerprintId: string; numbers: AvailablePhoneNumber[] } }
  'phoneSystem.purchaseNumber': { params: { locationId?: string | undefined; body: PurchasePhoneNumber }; result: PurchaseNumberForLocationV3Http201 }
  'phoneSystem.listNumbers': { params: { locationId?: string | undefined; pageSize?: number | undefined; page?: number | undefined; searchFilter?: string | undefined; skipNumberPool?: boolean | undefined; /** v3 only */ includeRcsSenderIds?: boolean | undefined; after?: string | undefined }; result: ListNumbersV3Http200 }
  'products.bulkUpdate': { params: { body: BulkUpdate }; result: { status: boolean; message?: string } }
  'products.bulkEdit': { params: { body: { altId?: string | undefined; altType?: 'location' | undefined; products: BulkEditProduct[] } }; result: { message: string; status: boolean; updatedCount: number } }
  'products.listPrices': { params: { productId: string; limit?: number | undefined; offset?: number | undefined; locationId?: string | undefined; ids?: string | undefined; after?: string | undefined }; result: { prices: ProductsDefaultPrice[]; total: number } }
  'products.createPrice': { params: { productId: string; body: CreatePrice }; result: ProductsDefaultPrice }
  'products.listInventory': { params: { limit?: number | undefined; offset?: number | undefined; altId?: string | undefined; altType?: 'location' | undefined; search?: string | undefined; after?: string | undefined }; result: { inventory: InventoryItem[]; total: { [name: string]: Json } } }
  'products.updateInventory': { params: { body: { altId?: string | undefined; altType?: 'location' | undefined; items: UpdateInventoryItem[] } }; result: { status: boolean; message?: string } }
  'products.getPrice': { params: { productId: string; priceId: string; locationId?: string | undefined }; result: ProductsDefaultPrice }
  'products.updatePrice': { params: { productId: string; priceId: string; body: CreatePrice }; result: ProductsDefaultPrice }
  'products.deletePrice': { params: { productId: string; priceId: string; locationId?: string | undefined }; result: { status: boolean } }
  'products.getStoreStats': { params: { storeId: string; altId?: string | undefined; altType?: 'location' | undefined; search?: string | undefined; collectionIds?: string | undefined }; result: { totalProducts: number; includedInStore: number; excludedFromStore: number } }
  'products.updateStoreStatus': { params: { storeId: string; body: { altId?: string | undefined; altType?: 'location' | undefined; action: 'include' | 'exclude'; productIds: string[] } }; result: { status: boolean; message?: string } }
  'products.updateDisplayPriority': { params: { storeId: string; body: { altId?: string | undefined; altType?: 'location' | undefined; products: Json[][] } }; result: Json }
  'products.listCollections': { params: { limit?: number | undefined; offset?: number | undefined; altId?: string | undefined; altType?: 'location' | undefined; collectionIds?: string | undefined; name?: string | undefined; after?: string | undefined }; result: { data: Json[][]; total: number } }
  'products.createCollection': { params: { body: CreateProductCollections }; result: { data: Collection } }
  'products.getCollection': { params: { collectionId: string; altId?: string | undefined }; result: { data: { [name: string]: Json }; status: boolean } }
  'products.updateCollection': { params: { collectionId: string; body?: UpdateProductCollections | undefined }; result: { status: boolean; message?: string } }
  'products.deleteCollection': { params: { collectionId: string; altId?: string | undefined; altType?: 'location' | undefined }; result: { status: boolean; message?: string } }
  'products.listReviews': { params: { altId?: string | undefined; altType?: 'location' | undefined; limit?: number | undefined; offset?: number | undefined; sortField?: 'createdAt' | 'rating' | undefined; sortOrder?: 'asc' | 'desc' | undefined; rating?: number | undefined; startDate?: string | undefined; endDate?: string | undefined; productId?: string | undefined; storeId?: string | undefined; after?: string | undefined }; result: { data: Json[][]; total: number } }
  'products.countReviews': { params: { altId?: string | undefined; altType?: 'location' | undefined; rating?: number | undefined; startDate?: string | undefined; endDate?: string | undefined; productId?: string | undefined; storeId?: string | undefined }; result: { data: Json[][] } }
  'products.updateReview': { params: { reviewId: string; body: UpdateProductReview }; result: { status: boolean; message?: string } }
  'products.deleteReview': { params: { reviewId: string; altId?: string | undefined; altType?: 'location' | undefined; productId: string }; result: { status: boolean; message?: string } }
  'products.bulkUpdateReviews': { params: { body: { altId?: string | undefined; altType?: 'location' | undefined; reviews: UpdateProductReviewObject[]; status: string } }; result: { status: boolean; message?: string } }
  'products.get': { params: { productId: string; locationId?: string | undefined; sendWishlistStatus?: boolean | undefined }; result: GetProduct }
  'products.update': { params: { productId: string; body: UpdateProduct }; result: GetProduct }
  'products.delete': { params: { productId: string; locationId?: string | undefined; sendWishlistStatus?: boolean | undefined }; result: { status: boolean } }
  'products.list': { params: { limit?: number | undefined; offset?: number | undefined; locationId?: string | undefined; search?: string | undefined; collectionIds?: string | undefined; collectionSlug?: string | undefined; expand?: string[] | undefined; productIds?: string[] | undefined; storeId?: string | undefined; includedInStore?: boolean | undefined; availableInStore?: boolean | undefined; sortOrder?: 'asc' | 'desc' | undefined; after?: string | undefined }; result: { products: GetProduct[]; total: ListProductsStats[] } }
  'products.create': { params: { body: CreateProduct }; result: GetProduct }
  'proposals.listDocuments': { params: { locationId?: string | undefined; status?: 'draft' | 'sent' | 'viewed' | 'completed' | 'accepted' | undefined; paymentStatus?: 'waiting_for_payment' | 'paid' | 'no_payment' | undefined; limit?: number | undefined; skip?: number | undefined; query?: string | undefined; dateFrom?: string | undefined; dateTo?: string | undefined; after?: string | undefined }; result: DocumentList }
  'proposals.sendDocument': { params: { body: SendDocument }; result: { success: boolean; links: ProposalEstimateLinks[] } }
  'proposals.listTemplates': { params: { locationId?: string | undefined; dateFrom?: string | undefined; dateTo?: string | undefined; type?: string | undefined; name?: string | undefined; isPublicDocument?: boolean | undefined; userId?: string | undefined; limit?: number | string | undefined; skip?: number | string | undefined; after?: string | undefined }; result: { data: TemplateList[]; total: number; traceId?: string } }
  'proposals.sendTemplate': { params: { body: SendDocumentFromPublicApi }; result: { success: boolean; links: ProposalEstimateLinks[] } }
  'saas.listLocationsOld': { params: { customerId?: string | undefined; subscriptionId?: string | undefined; companyId?: string | undefined }; result: string[] }
  'saas.updateSubscriptionOld': { params: { locationId?: string | undefined; body: { subscriptionId: string; customerId: string; companyId?: string | undefined } }; result: string }
  'saas.bulkDisableOld': { params: { companyId?: string | undefined; body: { locationIds: string[] } }; result: { data: { [name: string]: Json } } }
  'saas.enableOld': { params: { locationId?: string | undefined; body: EnableSaas }; result: { data: { [name: string]: Json } } }
  'saas.pauseOld': { params: { locationId?: string | undefined; body: { paused: boolean; companyId?: string | undefined } }; result: boolean }
  'saas.updateRebillingOld': { params: { companyId?: string | undefined; body: { product: 'contentAI' | 'workflow_premium_actions' | 'workflow_ai' | 'conversationAI' | 'EmailNotification' | 'whatsApp' | 'reviewsAI' | 'VERIFIED_CALLER_ID' | 'WALLET_SALES_TAX' | 'NOTIFICATION_SMS' | 'EmailSmtp' | 'EmailVerification' | 'autoCompleteAddress' | 'funnelAI' | 'domainPurchase' | 'Phone' | 'Email'; locationIds: string[]; config: UpdateRebillingOldConfig } }; result: { success: boolean } }
  'saas.getAgencyPlansOld': { params: { companyId?: string | undefined }; result: AgencyPlan[] }
  'saas.getSubscriptionOld': { params: { locationId?: string | undefined; companyId?: string | undefined }; result: LocationSubscription }
  'saas.bulkEnableOld': { params: { companyId?: string | undefined; body: { locationIds: string[]; isSaaSV2: boolean; actionPayload: BulkEnableSaasAction } }; result: { success: boolean; message: string; bulkActionUrl?: string } }
  'saas.listSaasLocationsOld': { params: { companyId?: string | undefined; page?: number | undefined; after?: string | undefined }; result: { locations: SaasLocation[]; pagination: ListSaasLocationsOldPagination } }
  'saas.getPlanOld': { params: { planId: string; companyId?: string | undefined }; result: SaasPlan }
  'saas.listLocations': { params: { customerId: string; subscriptionId: string; companyId?: string | undefined }; result: Json }
  'saas.updateSubscription': { params: { locationId?: string | undefined; body: { subscriptionId: string; customerId: string; companyId?: string | undefined } }; result: Json }
  'saas.bulkDisable': { params: { companyId?: string | undefined; body: { locationIds: string[] } }; result: Json }
  'saas.enable': { params: { locationId?: string | undefined; body: EnableSaas }; result: Json }
  'saas.pause': { params: { locationId?: string | undefined; body: { paused: boolean; companyId?: string | undefined } }; result: Json }
  'saas.updateRebilling': { params: { companyId?: string | undefined; body: { product: 'contentAI' | 'workflow_premium_actions' | 'workflow_ai' | 'conversationAI' | 'EmailNotification' | 'whatsApp' | 'reviewsAI' | 'VERIFIED_CALLER_ID' | 'WALLET_SALES_TAX' | 'NOTIFICATION_SMS' | 'EmailSmtp' | 'EmailVerification' | 'autoCompleteAddress' | 'funnelAI' | 'domainPurchase' | 'Phone' | 'Email'; locationIds: string[]; config: UpdateRebillingOldConfig } }; result: Json }
  'saas.getAgencyPlans': { params: { companyId?: string | undefined }; result: Json }
  'saas.getSubscription': { params: { locationId?: string | undefined; companyId?: string | undefined }; result: Json }
  'saas.bulkEnable': { params: { companyId?: string | undefined; body: { locationIds: string[]; isSaaSV2: boolean; actionPayload: BulkEnableSaasAction } }; result: Json }
  'saas.listSaasLocations': { params: { companyId?: string | undefined; page: number; after?: string | undefined }; result: Json }
  'saas.getPlan': { params: { planId: string; companyId?: string | undefined }; result: Json }
  'saas.allowAttachRebilling': { params: { locationId?: string | undefined; body?: { companyId?: string | undefined; attachedRebillingConfig?: { [name: string]: AttachedRebillingProductConfig } | undefined } | undefined }; result: { success: boolean; locationId?: string; attachedRebillingConfig: { [name: string]: Json } } }
  'saas.getWalletBalance': { params: { companyId?: string | undefined; locationId?: string | undefined }; result: { walletId: string; balance: number; complimentaryCredits: number } }
  'saas.addComplimentaryCredits': { params: { companyId?: string | undefined; locationId?: string | undefined; body?: { complimentaryCreditsAmount?: number | undefined } | undefined }; result: { walletId: string; balance: number; complimentaryCredits: number } }
  'snapshots.list': { params: { companyId?: string | undefined; after?: string | undefined }; result: { snapshots?: Snapshots[] } }
  'snapshots.createShareLink': { params: { companyId?: string | undefined; body: { snapshot_id: string; share_type: 'link' | 'permanent_link' | 'agency_link' | 'location_link'; relationship_number?: string | undefined; share_location_id?: string | undefined } }; result: { id?: string; shareLink?: string } }
  'snapshots.getPushStatus': { params: { snapshotId: string; companyId?: string | undefined; from: string; to: string; lastDoc?: string | undefined; limit?: number | string | undefined; after?: string | undefined }; result: { data?: SnapshotStatus[] } }
  'snapshots.getLatestPushStatus': { params: { snapshotId: string; locationId?: string | undefined; companyId?: string | undefined }; result: { data?: SnapshotStatusSchemaWithAssets } }
  'socialPlanner.startOauthGoogle': { params: { locationId?: string | undefined; userId: string; page?: number | string | undefined; reconnect?: string | undefined }; result: Json }
  'socialPlanner.listGoogleLocations': { params: { locationId?: string | undefined; accountId: string }; result: GetGoogleLocation }
  'socialPlanner.setGoogleLocations': { params: { locationId?: string | undefined; accountId: string; body?: { location?: { [name: string]: Json } | undefined; account?: { [name: string]: Json } | undefined; companyId?: string | undefined } | undefined }; result: SocialMediaGmbAccount }
  'socialPlanner.listPosts': { params: { locationId?: string | undefined; body: SearchPost; after?: string | undefined }; result: PostSuccessful }
  'socialPlanner.createPost': { params: { locationId?: string | undefined; body: CreatePost }; result: CreatePostSuccessful }
  'socialPlanner.getPost': { params: { locationId?: string | undefined; id: string }; result: CreatePostSuccessful }
  'socialPlanner.updatePost': { params: { locationId?: string | undefined; id: string; body: SocialPlannerCreatePost }; result: { success: boolean; statusCode: number; message: string } }
  'socialPlanner.deletePost': { params: { locationId?: string | undefined; id: string }; result: DeletePostSuccessful }
  'socialPlanner.bulkDeletePosts': { params: { locationId?: string | undefined; body?: { postIds?: string[] | undefined } | undefined }; result: BulkDelete }
  'socialPlanner.listAccounts': { params: { locationId?: string | undefined }; result: AccountsList }
  'socialPlanner.deleteAccount': { params: { locationId?: string | undefined; id: string; companyId?: string | undefined; userId?: string | undefined }; result: LocationAndAccountDelete }
  'socialPlanner.startOauthFacebook': { params: { locationId?: string | undefined; userId: string; page?: number | string | undefined; reconnect?: string | undefined }; result: Json }
  'socialPlanner.getFacebookAccount': { params: { locationId?: string | undefined; accountId: string }; result: GetFacebookAccounts }
  'socialPlanner.attachFacebookAccount': { params: { locationId?: string | undefined; accountId: string; body?: AttachFBAccount | undefined }; result: SocialMediaGmbAccount }
  'socialPlanner.startOauthInstagram': { params: { locationId?: string | undefined; userId: string; page?: number | string | undefined; reconnect?: string | undefined }; result: Json }
  'socialPlanner.getInstagramAccount': { params: { locationId?: string | undefined; accountId: string }; result: GetInstagramAccounts }
  'socialPlanner.attachInstagramAccount': { params: { locationId?: string | undefined; accountId: string; body: AttachIGAccount }; result: SocialMediaGmbAccount }
  'socialPlanner.startOauthLinkedin': { params: { locationId?: string | undefined; userId: string; page?: number | string | undefined; reconnect?: string | undefined }; result: Json }
  'socialPlanner.getLinkedinAccount': { params: { locationId?: string | undefined; accountId: string }; result: GetLinkedInAccounts }
  'socialPlanner.attachLinkedinAccount': { params: { locationId?: string | undefined; accountId: string; body?: AttachLinkedinAccount | undefined }; result: SocialMediaGmbAccount }
  'socialPlanner.startOauthTwitter': { params: { locationId?: string | undefined; userId: string; page?: number | string | undefined; reconnect?: string | undefined }; result: Json }
  'socialPlanner.getTwitterAccount': { params: { locationId?: string | undefined; accountId: string }; result: GetTwitterAccounts }
  'socialPlanner.attachTwitterAccount': { params: { locationId?: string | undefined; accountId: string; body?: AttachTwitterAccount | undefined }; result: SocialMediaGmbAccount }
  'socialPlanner.listCsvs': { params: { locationId?: string | undefined; skip?: number | string | undefined; limit?: number | string | undefined; includeUsers?: string | undefined; userId?: string | undefined; /** v3 only */ isFromTemplate?: string | undefined; after?: string | undefined }; result: GetUploadStatus }
  'socialPlanner.uploadCsv': { params: { locationId?: string | undefined; body?: { file?: Blob | undefined } | undefined }; result: SocialPlannerUploadFile }
  'socialPlanner.setAccounts': { params: { locationId?: string | undefined; body: SetAccounts }; result: SocialPlannerSetAccounts }
  'socialPlanner.getCsv': { params: { locationId?: string | undefined; id: string; skip?: number | string | undefined; limit?: number | string | undefined }; result: GetCsvPost }
  'socialPlanner.finalizeCsv': { params: { locationId?: string | undefined; id: string; body?: { userId?: string | undefined } | undefined }; result: { success: boolean; statusCode: number; message: string } }
  'socialPlanner.deleteCsv': { params: { locationId?: string | undefined; id: string }; result: DeleteCsv }
  'socialPlanner.deleteCsvPost': { params: { locationId?: string | undefined; csvId: string; postId: string }; result: DeletePost }
  'socialPlanner.startOauthTiktok': { params: { locationId?: string | undefined; userId: string; page?: number | string | undefined; reconnect?: string | undefined }; result: Json }
  'socialPlanner.getTiktokAccount': { params: { locationId?: string | undefined; accountId: string }; result: GetTiktokAccount }
  'socialPlanner.attachTiktokAccount': { params: { locationId?: string | undefined; accountId: string; body?: AttachTiktokAccount | undefined }; result: SocialMediaGmbAccount }
  'socialPlanner.startOauthTiktokBusiness': { params: { locationId?: string | undefined; userId: string; page?: number | string | undefined; reconnect?: string | undefined }; result: Json }
  'socialPlanner.getTiktokBusinessAccount': { params: { locationId?: string | undefined; accountId: string }; result: GetTiktokAccount }
  'socialPlanner.listCategories': { params: { locationId?: string | undefined; searchText?: string | undefined; limit?: number | string | undefined; skip?: number | string | undefined; after?: string | undefined }; result: GetByLocationId }
  'socialPlanner.getCategory': { params: { locationId?: string | undefined; id: string }; result: GetById }
  'socialPlanner.listTags': { params: { locationId?: string | undefined; searchText?: string | undefined; limit?: number | string | undefined; skip?: number | string | undefined; after?: string | undefined }; result: GetTagsByLocationId }
  'socialPlanner.listTagDetails': { params: { locationId?: string | undefined; body: { tagIds: string[] } }; result: GetTagsById }
  'socialPlanner.getStatistics': { params: { locationId?: string | undefined; body: GetStatistics }; result: { results?: GetStatisticsResults; message?: string; traceId?: string } }
  'socialPlanner.startOauth': { params: { platform: 'google' | 'facebook' | 'instagram' | 'linkedin' | 'tiktok' | 'tiktok-business' | 'youtube' | 'pinterest' | 'threads' | 'bluesky'; locationId?: string | undefined; userId: string; page?: number | string | undefined; reconnect?: string | undefined }; result: Json }
  'socialPlanner.getPlatformAccount': { params: { locationId?: string | undefined; platform: 'google' | 'facebook' | 'instagram' | 'linkedin' | 'tiktok' | 'tiktok-business' | 'youtube' | 'pinterest' | 'threads' | 'bluesky'; accountId: string; search?: string | undefined }; result: GetFacebookAccounts | GetInstagramAccounts | GetGoogleLocation | GetLinkedInAccounts | GetTiktokAccount | GetTiktokAccount | GetYouTubeAccounts | GetPinterestAccounts }
  'socialPlanner.attachPlatformAccount': { params: { locationId?: string | undefined; platform: 'google' | 'facebook' | 'instagram' | 'linkedin' | 'tiktok' | 'youtube' | 'pinterest' | 'threads' | 'bluesky'; accountId: string; body: SocialPlannerAttachFBAccount | SocialPlannerAttachIGAccount | AttachGMBLocation | AttachPinterestAccount | SocialPlannerAttachTiktokAccount | AttachYoutubeAccount | SocialPlannerAttachLinkedinAccount | AttachThreadsAccount }; result: SocialMediaGmbAccount | SocialMediaGmbAccount | SocialMediaGmbAccount | SocialMediaGmbAccount | SocialMediaGmbAccount | SocialMediaYouTubeAccount | SocialMediaPinterestAccount }
  'socialPlanner.listAvailableCategories': { params: { locationId?: string | undefined; skip?: number | string | undefined; limit?: number | string | undefined; q?: string | undefined; after?: string | undefined }; result: WrappedFetchAvailableCategories }
  'socialPlanner.createQueue': { params: { body: CreateCategoryQueue }; result: WrappedCreateCategoryQueue }
  'socialPlanner.searchQueues': { params: { body?: { locationId?: string | undefined; skip?: number | undefined; limit?: number | undefined } | undefined; after?: string | undefined }; result: WrappedFetchCategoryQueues }
  'socialPlanner.getQueue': { params: { queueId: string; locationId?: string | undefined }; result: WrappedFetchQueueById }
  'socialPlanner.updateQueue': { params: { queueId: string; body?: UpdateCategoryQueue | undefined }; result: WrappedUpdateCategoryQueue }
  'socialPlanner.searchQueueItems': { params: { queueId: string; body?: FetchQueueItems | undefined; after?: string | undefined }; result: WrappedFetchQueueItems }
  'socialPlanner.startQueueEdit': { params: { queueId: string; body?: { locationId?: string | undefined } | undefined }; result: WrappedStartEditSession }
  'socialPlanner.saveQueueEdit': { params: { queueId: string; body: { locationId?: string | undefined; sessionId: string; keepInDraft?: boolean | undefined } }; result: WrappedSaveEditSession }
  'socialPlanner.discardQueueEdit': { params: { queueId: string; body: { locationId?: string | undefined; sessionId: string; keepInDraft?: boolean | undefined } }; result: WrappedDiscardEditSession }
  'socialPlanner.getQueueEditCalendar': { params: { queueId: string; body: EditSessionCalendar }; result: WrappedEditSessionCalendar }
  'socialPlanner.searchQueueSlots': { params: { queueId: string; body?: { locationId?: string | undefined; sessionId?: string | undefined; skip?: number | undefined; limit?: number | undefined } | undefined; after?: string | undefined }; result: WrappedFetchSlots }
  'socialPlanner.updateQueueItem': { params: { queueId: string; itemId: string; body?: UpdateQueueItem | undefined }; result: WrappedUpdateQueueItem }
  'socialPlanner.deleteQueueItem': { params: { queueId: string; itemId: string; locationId?: string | undefined; sessionId?: string | undefined }; result: WrappedSaveEditSession }
  'socialPlanner.searchQueueCalendar': { params: { body: CalendarList }; result: WrappedFetchCalendarList }
  'socialPlanner.deleteActivePost': { params: { postId: string; locationId?: string | undefined }; result: WrappedDiscardEditSession }
  'socialPlanner.resetQueueItem': { params: { queueId: string; itemId: string; body?: { locationId?: string | undefined; sessionId?: string | undefined } | undefined }; result: WrappedResetQueueItem }
  'socialPlanner.cloneQueueItem': { params: { queueId: string; itemId: string; body: { locationId?: string | undefined; sessionId: string; order: number } }; result: WrappedCloneQueueItem }
  'socialPlanner.createQueueItem': { params: { queueId: string; body?: CreateQueueItem | undefined }; result: WrappedCloneQueueItem }
  'socialPlanner.createComment': { params: { platform: 'facebook' | 'instagram' | 'linkedin' | 'community' | 'tiktok' | 'bluesky' | 'youtube' | 'threads'; locationId?: string | undefined; body: CommentsCreate }; result: SocialPlannerCommentsCreate }
  'socialPlanner.createCommentLike': { params: { platform: 'facebook' | 'linkedin' | 'community' | 'tiktok' | 'bluesky'; id: string; locationId?: string | undefined }; result: { success: boolean; statusCode: number; message: string } }
  'socialPlanner.deleteCommentLike': { params: { platform: 'facebook' | 'linkedin' | 'community' | 'tiktok' | 'bluesky'; id: string; locationId?: string | undefined }; result: { success: boolean; statusCode: number; message: string } }
  'socialPlanner.listComments': { params: { platform: 'facebook' | 'instagram' | 'linkedin' | 'community' | 'tiktok' | 'bluesky' | 'youtube' | 'threads'; locationId?: string | undefined; body: CommentsGetList; after?: string | undefined }; result: SocialPlannerCommentsGetList }
  'store.listShippingZones': { params: { altId?: string | undefined; altType?: 'location' | undefined; limit?: number | undefined; offset?: number | undefined; withShippingRate?: boolean | undefined; after?: string | undefined }; result: { total: number; data: ShippingZone[] } }
  'store.createShippingZone': { params: { body: { altId?: string | undefined; altType?: 'location' | undefined; name: string; countries: ShippingZoneCountry[] } }; result: { status: boolean; message?: string; data: ShippingZone } }
  'store.getShippingZone': { params: { shippingZoneId: string; altId?: string | undefined; altType?: 'location' | undefined; withShippingRate?: boolean | undefined }; result: { status: boolean; message?: string; data: ShippingZone } }
  'store.updateShippingZone': { params: { shippingZoneId: string; body?: { altId?: string | undefined; altType?: 'location' | undefined; name?: string | undefined; countries?: ShippingZoneCountry[] | undefined } | undefined }; result: { status: boolean; message?: string; data: ShippingZone } }
  'store.deleteShippingZone': { params: { shippingZoneId: string; altId?: string | undefined; altType?: 'location' | undefined }; result: { status: boolean; message?: string } }
  'store.findShippingRates': { params: { body: GetAvailableShippingRates }; result: { status: boolean; message?: string; data: AvailableShippingRate[] } }
  'store.listShippingZoneShippingRates': { params: { shippingZoneId: string; altId?: string | undefined; altType?: 'location' | undefined; limit?: number | undefined; offset?: number | undefined; after?: string | undefined }; result: { total: number; data: ShippingRate[] } }
  'store.createShippingZoneShippingRate': { params: { shippingZoneId: string; body: CreateShippingRate }; result: { status: boolean; message?: string; data: ShippingRate } }
  'store.getShippingZoneShippingRate': { params: { shippingZoneId: string; shippingRateId: string; altId?: string | undefined; altType?: 'location' | undefined }; result: { status: boolean; message?: string; data: ShippingRate } }
  'store.updateShippingZoneShippingRate': { params: { shippingZoneId: string; shippingRateId: string; body?: UpdateShippingRate | undefined }; result: { status: boolean; message?: string; data: ShippingRate } }
  'store.deleteShippingZoneShippingRate': { params: { shippingZoneId: string; shippingRateId: string; altId?: string | undefined; altType?: 'location' | undefined }; result: { status: boolean; message?: string } }
  'store.listShippingCarriers': { params: { altId?: string | undefined; altType?: 'location' | undefined; after?: string | undefined }; result: { status: boolean; message?: string; data: ShippingCarrier[] } }
  'store.createShippingCarrier': { params: { body: CreateShippingCarrier }; result: { status: boolean; message?: string; data: ShippingCarrier } }
  'store.getShippingCarrier': { params: { shippingCarrierId: string; altId?: string | undefined; altType?: 'location' | undefined }; result: { status: boolean; message?: string; data: ShippingCarrier } }
  'store.updateShippingCarrier': { params: { shippingCarrierId: string; body?: UpdateShippingCarrier | undefined }; result: { status: boolean; message?: string; data: ShippingCarrier } }
  'store.deleteShippingCarrier': { params: { shippingCarrierId: string; altId?: string | undefined; altType?: 'location' | undefined }; result: { status: boolean; message?: string } }
  'store.getSettings': { params: { altId?: string | undefined; altType?: 'location' | undefined }; result: { status: boolean; message?: string; data: StoreSetting } }
  'store.createSettings': { params: { body: CreateStoreSetting }; result: { status: boolean; message?: string; data: StoreSetting } }
  'surveys.listSubmissions': { params: { locationId?: string | undefined; page?: number | undefined; limit?: number | undefined; surveyId?: string | undefined; q?: string | undefined; startAt?: string | undefined; endAt?: string | undefined; after?: string | undefined }; result: { submissions?: Submission[]; meta?: SurveysMeta } }
  'surveys.list': { params: { locationId?: string | undefined; skip?: number | undefined; limit?: number | undefined; type?: string | undefined; after?: string | undefined }; result: { surveys?: GetSurveys[]; total?: number } }
  'users.search': { params: { companyId?: string | undefined; query?: string | undefined; skip?: number | string | undefined; limit?: number | string | undefined; locationId?: string | undefined; type?: string | undefined; role?: string | undefined; ids?: string | undefined; sort?: string | undefined; sortDirection?: string | undefined; enabled2waySync?: boolean | undefined; after?: string | undefined }; result: { users?: UsersUser[]; count?: number } }
  'users.filterByEmail': { params: { body: FilterByEmail; after?: string | undefined }; result: { users?: UsersUser[]; count?: number } }
  'users.get': { params: { userId: string }; result: UserSuccessful }
  'users.update': { params: { userId: string; body?: UpdateUser | undefined }; result: UserSuccessful }
  'users.delete': { params: { userId: string }; result: { /** v2 only */ succeded?: boolean; message?: string; /** v3 only */ succeeded?: boolean } }
  'users.list': { params: { locationId?: string | undefined; after?: string | undefined }; result: { users?: UsersUser2[] } }
  'users.create': { params: { body: CreateUser }; result: UserSuccessful }
  'voiceAi.listAgents': { params: { page?: number | undefined; pageSize?: number | undefined; locationId?: string | undefined; query?: string | undefined; after?: string | undefined }; result: GetAgents }
  'voiceAi.createAgent': { params: { body?: AgentCreationRequest | undefined }; result: CreateAgent }
  'voiceAi.getAgent': { params: { agentId: string; locationId?: string | undefined }; result: GetAgent }
  'voiceAi.updateAgent': { params: { agentId: string; locationId?: string | undefined; body?: PatchAgent | undefined }; result: CreateAgent }
  'voiceAi.deleteAgent': { params: { agentId: string; locationId?: string | undefined }; result: Json }
  'voiceAi.listDashboardCallLogs': { params: { locationId?: string | undefined; agentId?: string | undefined; contactId?: string | undefined; callType?: 'LIVE' | 'TRIAL' | undefined; startDate?: number | undefined; endDate?: number | undefined; actionType?: 'CALL_TRANSFER' | 'DATA_EXTRACTION' | 'IN_CALL_DATA_EXTRACTION' | 'WORKFLOW_TRIGGER' | 'SMS' | 'APPOINTMENT_BOOKING' | 'CUSTOM_ACTION' | 'KNOWLEDGE_BASE' | undefined; sortBy?: 'duration' | 'createdAt' | undefined; sort?: 'ascend' | 'descend' | undefined; page?: number | undefined; pageSize?: number | undefined; after?: string | undefined }; result: CallLogs }
  'voiceAi.getDashboardCallLog': { params: { callId: string; locationId?: string | undefined }; result: CallLog }
  'voiceAi.createAction': { params: { body: CreateSingleAction }; result: AgentAction }
  'voiceAi.getAction': { params: { actionId: string; locationId?: string | undefined }; result: AgentAction }
  'voiceAi.updateAction': { params: { actionId: string; body: CreateSingleAction }; result: AgentAction }
  'voiceAi.deleteAction': { params: { actionId: string; locationId?: string | undefined; agentId: string }; result: Json }
  'workflows.list': { params: { locationId?: string | undefined; after?: string | undefined }; result: { workflows?: Workflow[] } }
}

/** The id of an operation. */
export type OperationId = keyof Operations
