//! Contacts: themselves, their tasks, notes, tags, followers, campaigns and workflows.

use crate::operation::{
    Area,
    Paging::{SearchAfter, Skip, StartAfter},
    Repeat::{LookUp, Safe},
    delete, get, post, put,
};

const READ: &str = "contacts.readonly";
const WRITE: &str = "contacts.write";
const NO_SCHEMA: &str = "the specification leaves it empty; known from the search guide and issues 31, 42, 279, 289";
const BODY_FORM: &str = "the specification types dateOfBirth as an object, which its own example contradicts; \
                         a custom field takes id or key, and one value instead of nine variants";
const UNDECLARED: &str = "the specification declares no security; the scope is the one of its sibling operations";

#[rustfmt::skip]
pub(super) const AREA: Area = Area::version("2021-07-28").operations(&[
    get   ("contacts.get",      "/contacts/{contactId}").named("Get Contact").about("One contact, whole.")
        .scope(READ).returns("contact! Contact"),
    get   ("contacts.list",     "/contacts/").named("List Contacts (Deprecated)").about("Contacts of a location, newest first. Prefer contacts.search.")
        .scope(READ).query("locationId! id, startAfterId string, startAfter number, query string, limit integer(1..100)")
        .returns("contacts! [Contact], count number, meta ListMeta").pages("contacts", StartAfter).v2_only().deprecated()
        .differs("limit is a number of at most 100; meta is not in the specification but in every answer"),
    post  ("contacts.search",   "/contacts/search").named("Search Contacts").about("Contacts by filters, in a stable order, page by page.")
        .scope(READ).body("ContactSearch").returns("contacts! [FoundContact], total number").ok(200).repeat(Safe)
        .pages("contacts", SearchAfter).differs(NO_SCHEMA),
    get   ("contacts.findDuplicate", "/contacts/search/duplicate").named("Get Duplicate Contact").about("The contact that has this e-mail address or phone number, or null.")
        .scope(READ).query("locationId! id, number phone, email email").returns("contact! Contact?").differs(NO_SCHEMA),
    get   ("contacts.listByBusiness", "/contacts/business/{businessId}").named("Get Contacts by Business").about("Contacts that belong to a business.")
        .scope(READ).query("limit numeric, locationId! id, skip numeric, query string").v3_query("startAfter string|[string]")
        .returns("contacts! [Contact], count number").pages("contacts", Skip),
    post  ("contacts.create",   "/contacts/").named("Create Contact").about("Adds a contact. Refused as a duplicate where the location forbids duplicates.")
        .scope(WRITE).body("ContactCreate").returns("contact! Contact").repeat(LookUp).differs(BODY_FORM),
    post  ("contacts.upsert",   "/contacts/upsert").named("Upsert Contact").about("Updates the contact with this e-mail address or phone number, or adds one.")
        .scope(WRITE).body("ContactUpsert").returns("new! boolean, contact! Contact, traceId string").ok(200).repeat(Safe).differs(BODY_FORM),
    put   ("contacts.update",   "/contacts/{contactId}").named("Update Contact").about("Changes the fields given; `tags` replaces all tags.")
        .scope(WRITE).body("ContactUpdate").returns("succeeded boolean, succeded boolean, contact! Contact").differs(BODY_FORM),
    delete("contacts.delete",   "/contacts/{contactId}").named("Delete Contact").about("Removes a contact for good.")
        .scope(WRITE).returns("succeeded boolean, succeded boolean"),

    get   ("contacts.listTasks",    "/contacts/{contactId}/tasks").named("Get Contact Tasks").about("All tasks of a contact.")
        .scope(READ).returns("tasks! [Task]"),
    get   ("contacts.getTask",      "/contacts/{contactId}/tasks/{taskId}").named("Get Contact Task by ID").about("One task.")
        .scope(READ).returns("task! Task"),
    post  ("contacts.createTask",   "/contacts/{contactId}/tasks").named("Create Contact Task").about("Adds a task to a contact.")
        .scope(WRITE).body("title! string, body string, dueDate! time, completed! boolean, assignedTo id").returns("task! Task"),
    put   ("contacts.updateTask",   "/contacts/{contactId}/tasks/{taskId}").named("Update Contact Task").about("Changes the fields given.")
        .scope(WRITE).body("title string, body string, dueDate time, completed boolean, assignedTo id").returns("task! Task"),
    put   ("contacts.completeTask", "/contacts/{contactId}/tasks/{taskId}/completed").named("Complete Contact Task").about("Marks a task as done, or as open again.")
        .scope(WRITE).body("completed! boolean").returns("task! Task"),
    delete("contacts.deleteTask",   "/contacts/{contactId}/tasks/{taskId}").named("Delete Contact Task").about("Removes a task.")
        .scope(WRITE).returns("succeeded boolean, succeded boolean"),

    get   ("contacts.listNotes",  "/contacts/{contactId}/notes").named("Get Contact Notes").about("All notes of a contact.")
        .scope(READ).returns("notes! [Note]"),
    get   ("contacts.getNote",    "/contacts/{contactId}/notes/{id}").named("Get Contact Note by ID").about("One note.")
        .scope(READ).returns("note! Note"),
    post  ("contacts.createNote", "/contacts/{contactId}/notes").named("Create Contact Note").about("Adds a note to a contact.")
        .scope(WRITE).body("userId id, body! string, title string, color string, pinned boolean").returns("note! Note"),
    put   ("contacts.updateNote", "/contacts/{contactId}/notes/{id}").named("Update Contact Note").about("Changes the fields given.")
        .scope(WRITE).body("userId id, body string, title string, color string, pinned boolean").returns("note! Note"),
    delete("contacts.deleteNote", "/contacts/{contactId}/notes/{id}").named("Delete Contact Note").about("Removes a note.")
        .scope(WRITE).returns("succeeded boolean, succeded boolean"),

    get   ("contacts.listAppointments", "/contacts/{contactId}/appointments").named("Get Contact Appointments").about("All appointments of a contact. Write them with calendars.createAppointment.")
        .scope(READ).returns("events! [ContactAppointment]"),

    post  ("contacts.addTags",    "/contacts/{contactId}/tags").named("Add Tags to Contact").about("Adds tags to those a contact has.")
        .scope(WRITE).body("tags! [string]").returns("tags! [string]").repeat(Safe),
    delete("contacts.removeTags", "/contacts/{contactId}/tags").named("Remove Tags from Contact").about("Takes tags away.")
        .scope(WRITE).body("tags! [string]").returns("tags! [string]").repeat(Safe),
    post  ("contacts.bulkUpdateTags", "/contacts/bulk/tags/update/{type}").named("Bulk Update Contact Tags").about("Adds tags to many contacts, or takes them away: type is add or remove.")
        .scope(WRITE).tokens("").body("contacts! [string], tags! [string], locationId! id, removeAllTags boolean")
        .returns("succeeded boolean, succeded boolean, errorCount! number, responses! [string]").repeat(Safe).differs(UNDECLARED),
    post  ("contacts.bulkUpdateBusiness", "/contacts/bulk/business").about("Puts contacts into a business, or takes them out of theirs (businessId null).")
        .scope(WRITE).tokens("").body("locationId! id, ids! [string](..50), businessId! id?")
        .returns("success! boolean, ids! [string]").ok(200).repeat(Safe)
        .differs("no security declared: the siblings' scope; the limit of 50 stands on the id instead of the list of ids"),

    post  ("contacts.addFollowers",    "/contacts/{contactId}/followers").about("Adds users who follow a contact.")
        .scope(WRITE).body("followers! [string]").returns("followers! [string], followersAdded! [string]").repeat(Safe),
    delete("contacts.removeFollowers", "/contacts/{contactId}/followers").about("Takes followers away.")
        .scope(WRITE).body("followers! [string]").returns("followers! [string], followersRemoved! [string]").repeat(Safe),

    post  ("contacts.addToCampaign",      "/contacts/{contactId}/campaigns/{campaignId}").named("Add Contact to Campaign").about("Enrols a contact in a campaign.")
        .scope(WRITE).body("").returns("succeeded boolean, succeded boolean"),
    delete("contacts.removeFromCampaign", "/contacts/{contactId}/campaigns/{campaignId}").named("Remove from Campaign").about("Takes a contact out of a campaign.")
        .scope(WRITE).returns("succeeded boolean, succeded boolean"),
    delete("contacts.removeFromAllCampaigns", "/contacts/{contactId}/campaigns/removeAll").v3_path("/contacts/{contactId}/campaigns/remove-all")
        .named("Remove from All Campaigns").about("Takes a contact out of every campaign.").scope(WRITE).returns("succeeded boolean, succeded boolean"),
    post  ("contacts.addToWorkflow",      "/contacts/{contactId}/workflow/{workflowId}").named("Add Contact to Workflow").about("Starts a workflow for a contact.")
        .scope(WRITE).body("eventStartTime time").returns("succeeded boolean, succeded boolean").ok(200),
    delete("contacts.removeFromWorkflow", "/contacts/{contactId}/workflow/{workflowId}").named("Remove from Workflow").about("Stops a workflow for a contact.")
        .scope(WRITE).body("eventStartTime time").returns("succeeded boolean, succeded boolean"),
]);
