//! Contacts, tasks and notes.

use crate::model::Model;

/// What answers carry and requests may not (issue 314).
const READ_ONLY: &str = "id emailLowerCase type dateAdded dateUpdated attachments firstNameLowerCase fullNameLowerCase \
    lastNameLowerCase lastActivity businessId attributionSource lastAttributionSource visitorId attributions followers \
    deleted bounceEmail unsubscribeEmail birthMonth birthDay lastSessionActivityAt offers products contactName \
    additionalEmails additionalPhones searchAfter traceId opportunities phoneLabel validEmail businessName";

pub(super) const MODELS: &[Model] = &[
    Model::new("ContactCreate", "
        locationId! id
        firstName string?
        lastName string?
        name string?
        email email?
        phone phone?
        gender string
        address1 string?
        city string?
        state string?
        postalCode string
        country country
        website url?
        timezone timezone?
        dateOfBirth date?
        companyName string?
        source string
        assignedTo id
        tags [string]
        dnd boolean
        dndSettings DndSettings
        inboundDndSettings InboundDndSettings
        customFields [CustomFieldValue]
    ").read_only(READ_ONLY),
    Model::new("ContactUpsert", "
        locationId! id
        firstName string?
        lastName string?
        name string?
        email email?
        phone phone?
        gender string
        address1 string?
        city string?
        state string?
        postalCode string
        country country
        website url?
        timezone timezone?
        dateOfBirth date?
        companyName string?
        source string
        assignedTo id
        tags [string]
        dnd boolean
        dndSettings DndSettings
        inboundDndSettings InboundDndSettings
        customFields [CustomFieldValue]
        createNewIfDuplicateAllowed boolean
    ").read_only(READ_ONLY).one_of("email phone"),
    Model::new("ContactUpdate", "
        firstName string?
        lastName string?
        name string?
        email email?
        phone phone?
        address1 string?
        city string?
        state string?
        postalCode string
        country country
        website url?
        timezone timezone?
        dateOfBirth date?
        source string?
        assignedTo id?
        tags [string]
        dnd boolean
        dndSettings DndSettings
        inboundDndSettings InboundDndSettings
        customFields [CustomFieldValue]
    ").read_only("locationId gender id emailLowerCase type dateAdded dateUpdated attachments firstNameLowerCase \
        fullNameLowerCase lastNameLowerCase lastActivity businessId attributionSource lastAttributionSource visitorId \
        attributions followers deleted bounceEmail unsubscribeEmail birthMonth birthDay lastSessionActivityAt offers \
        products contactName additionalEmails additionalPhones searchAfter traceId"),
    Model::new("DndSettings", "
        Call(Call|call) DndSetting
        Email(Email|email) DndSetting
        SMS(SMS|sms) DndSetting
        WhatsApp(WhatsApp|whatsApp) DndSetting
        GMB(GMB|gmb) DndSetting
        FB(FB|fb) DndSetting
    "),
    Model::new("DndSetting", "
        status! 'active'|'inactive'|'permanent'
        message string
        code string
    "),
    Model::new("InboundDndSettings", "all InboundDndSetting"),
    Model::new("InboundDndSetting", "
        status! 'active'|'inactive'
        message string
    "),
    // Either id or key; the value as a text, a number, a list of texts or an object of files.
    Model::new("CustomFieldValue", "
        id id
        key string
        value(field_value+fieldValue|fieldValue+field_value)! any
    ").one_of("id key"),
    Model::answer("CustomField", "
        id string
        value any
    "),
    Model::answer("Contact", "
        id! string
        locationId string
        name string
        firstName string
        lastName string
        email string
        phone string
        emailLowerCase string
        firstNameLowerCase string
        lastNameLowerCase string
        fullNameLowerCase string
        companyName string
        address1 string
        city string
        state string
        postalCode string
        country string
        website string
        timezone string
        dateOfBirth string
        dateAdded string
        dateUpdated string
        source string
        type string
        assignedTo string
        tags [string]
        followers [string]
        dnd boolean
        dndSettings DndSettings
        customFields [CustomField]
        businessId string
        attributionSource Attribution
        lastAttributionSource Attribution
        attributions [Attribution]
        visitorId string
        attachments string
        ssn string
        keyword string
        lastActivity string
    "),
    // A search answers with other fields than a read (issue 314).
    Model::answer("FoundContact", "
        id! string
        locationId string
        contactName string
        firstName string
        lastName string
        firstNameLowerCase string
        lastNameLowerCase string
        email string
        phone string
        phoneLabel string
        additionalEmails [any]
        additionalPhones [any]
        validEmail boolean
        companyName string
        businessName string
        businessId string
        address string
        city string
        state string
        postalCode string
        country string
        website string
        timezone string
        dateOfBirth number
        dateAdded string
        dateUpdated string
        source string
        type string
        assignedTo string
        tags [string]
        followers [string]
        dnd boolean
        dndSettings DndSettings
        customFields [CustomField]
        opportunities [any]
        searchAfter [any]
    "),
    Model::answer("Attribution", "
        url string
        campaign string?
        utmSource string?
        utmMedium string?
        utmContent string?
        referrer string?
        campaignId string?
        fbclid string?
        gclid string?
        msclikid string?
        dclid string?
        fbc string?
        fbp string?
        fbEventId string?
        userAgent string?
        ip string?
        medium string?
        mediumId string?
    "),
    Model::answer("ListMeta", "
        total number
        startAfter number
        startAfterId string
        nextPageUrl string
        nextPage number
        currentPage number
    "),
    Model::answer("Task", "
        id! string
        title string
        body string
        assignedTo string
        dueDate string
        completed boolean
        contactId string
    "),
    Model::answer("Note", "
        id! string
        body string
        userId string
        dateAdded string
        contactId string
        title string
        color string
        pinned boolean
    "),
];
