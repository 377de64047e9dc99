//! The options of `createHandler({ lead })`.

use crate::country;
use crate::error::{Error, Millis, Problem};
use crate::json::{Map, Value};
use crate::settings::Settings;
use crate::text::{IS_CHECKED, has, join};

use super::{form, origin};

/// What happens to a contact that already exists.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub enum Existing {
    /// Empty fields are filled, tags are added; a value that differs is kept in a note.
    #[default]
    Fill,
    /// Fields take the new value; the value before is kept in a note.
    Overwrite,
    /// Fields stay as they are; everything goes into a note. Tags are added.
    Note,
}

/// Where a lead came from, and the custom field that stores it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Attribution {
    /// A query parameter of the page in any case, such as `utm_source`, or `page` or `referrer`.
    pub name: String,
    /// The id, key or name of a custom field.
    pub field: String,
    /// Whether a later lead replaces the value (last touch). Otherwise only an empty field is filled (first touch).
    pub last: bool,
}

/// How leads are taken. Start from [`Options::default`] and set what differs; [`Handler::new`](super::Handler::new) checks the
/// values.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// Origins that may post, such as `https://shop.example`; the handler's own origin always may. `*` is any.
    pub allow: Vec<String>,
    /// Form field → contact field, before the usual names. `customFields.KEY` names a custom field, `consent` the consent.
    pub fields: Vec<(String, String)>,
    /// The country in which national phone numbers are read when the form does not say.
    pub country: Option<String>,
    /// Tags that every lead gets.
    pub tags: Vec<String>,
    /// Tags that a page may add by the widget's `tags`; others are ignored.
    pub page_tags: Vec<String>,
    /// The source of every new contact; without one, the page's `source`, or `Website`.
    pub source: Option<String>,
    /// Which parts of the attribution are stored in custom fields.
    pub attribution: Vec<Attribution>,
    /// What happens to a contact that already exists.
    pub existing: Existing,
    /// Whether what fits no field (message, consent, page, campaign) becomes a note on the contact.
    pub note: bool,
    /// Whether a lead without consent is refused.
    pub require_consent: bool,
    /// The largest body without its files, in bytes.
    pub max_bytes: usize,
    /// The largest body of a form with files, in bytes.
    pub max_upload: usize,
    /// The most values in one form.
    pub max_fields: usize,
    /// How long one lead may take in all, in milliseconds.
    pub deadline: Millis,
    /// Whether leads are taken without limit and claim where the store fails; otherwise they are refused.
    pub accepts_without_store: bool,
    /// The least time between seeing the form and sending it, in milliseconds.
    pub min_time: u64,
    /// Leads per address and window.
    pub limit: Limit,
    /// Where a plain form goes after success; without one, a short page of the handler.
    pub thanks: Option<String>,
    /// Whether the response names the contact.
    pub return_contact_id: bool,
    /// Whether `X-Forwarded-Host` names the host that the visitor sees.
    pub trust_proxy: bool,
}

/// How many leads an address may send.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Limit {
    /// How many.
    pub most: u32,
    /// In how many milliseconds.
    pub window: Millis,
}

impl Default for Limit {
    fn default() -> Self {
        Self {
            most: 20,
            window: 60_000,
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            allow: Vec::new(),
            fields: Vec::new(),
            country: None,
            tags: Vec::new(),
            page_tags: Vec::new(),
            source: None,
            attribution: Vec::new(),
            existing: Existing::default(),
            note: true,
            require_consent: false,
            max_bytes: 32_768,
            max_upload: 5_000_000,
            max_fields: 100,
            deadline: 45_000,
            accepts_without_store: false,
            min_time: 800,
            limit: Limit::default(),
            thanks: None,
            return_contact_id: false,
            trust_proxy: false,
        }
    }
}

impl Options {
    /// Reads options as `createHandler({ lead })` takes them.
    ///
    /// # Errors
    /// [`Code::Configuration`](crate::Code::Configuration) with every wrong value and unknown name.
    pub fn read(value: &Value) -> Result<Self, Error> {
        let usual = Self::default();
        let mut settings = Settings::of(value);
        let existing = match settings.string("existing").as_deref() {
            None | Some("fill") => Existing::Fill,
            Some("overwrite") => Existing::Overwrite,
            Some("note") => Existing::Note,
            Some(_) => {
                let message = "must be 'fill', 'overwrite' or 'note'";
                settings.refuse("existing", "not_one_of", message);
                Existing::Fill
            }
        };
        let accepts_without_store = match settings.string("storeDown").as_deref() {
            None | Some("refuse") => false,
            Some("accept") => true,
            Some(_) => {
                let message = "must be 'refuse' or 'accept'";
                settings.refuse("storeDown", "not_one_of", message);
                false
            }
        };
        let touches = settings.object("attribution");
        let mut attribution = Vec::new();
        for (name, value) in touches.into_iter().flat_map(Map::iter) {
            match touch(name, value) {
                Some(touch) => attribution.push(touch),
                None if IS_CHECKED => {}
                None => {
                    let path = join(&["attribution.", name]);
                    let message = "must be a custom field, or { field, touch: 'first' | 'last' }";
                    settings.refuse(path, "not_one_of", message);
                }
            }
        }
        let limit = settings.inside("limit", |limit| Limit {
            most: limit
                .number("most")
                .map_or(usual.limit.most, |most| most.try_into().unwrap_or(u32::MAX)),
            window: limit.number("window").unwrap_or(usual.limit.window),
        });
        let options = Self {
            allow: settings.strings("allow").unwrap_or_default(),
            fields: settings.string_map("fields").unwrap_or_default(),
            country: settings.string("country"),
            tags: settings.strings("tags").unwrap_or_default(),
            page_tags: settings.strings("pageTags").unwrap_or_default(),
            source: settings.string("source"),
            attribution,
            existing,
            note: settings.boolean("note").unwrap_or(usual.note),
            require_consent: settings
                .boolean("requireConsent")
                .unwrap_or(usual.require_consent),
            max_bytes: size(&mut settings, "maxBytes", usual.max_bytes),
            max_upload: size(&mut settings, "maxUpload", usual.max_upload),
            max_fields: size(&mut settings, "maxFields", usual.max_fields),
            deadline: settings.number("deadline").unwrap_or(usual.deadline),
            accepts_without_store,
            min_time: settings.number("minTime").unwrap_or(usual.min_time),
            limit,
            thanks: settings.string("thanks"),
            return_contact_id: settings.boolean("returnContactId").unwrap_or(false),
            trust_proxy: settings
                .any("trustProxy")
                .is_some_and(|value| *value != Value::Bool(false)),
        };
        if !IS_CHECKED {
            for (path, message) in options.wrong() {
                settings.refuse(path, "not_one_of", message);
            }
        }
        settings.finish()?;
        Ok(options)
    }

    /// The paths of the values that have no meaning, and what each must be.
    fn wrong(&self) -> Vec<(String, &'static str)> {
        let mut found = Vec::new();
        for (index, entry) in self.allow.iter().enumerate() {
            if entry != "*" && (has(entry, "*") || origin::read(entry).is_none()) {
                let path = join(&["allow[", &index.to_string(), "]"]);
                found.push((path, "must be an origin such as https://shop.example, or *"));
            }
        }
        for (name, target) in &self.fields {
            if !form::is_target(target) {
                let path = join(&["fields.", name]);
                let message = "must be a field of a contact, customFields.KEY or consent";
                found.push((path, message));
            }
        }
        let is_code = |text: &str| country::code(text).is_some();
        if !self.country.as_deref().is_none_or(is_code) {
            found.push(("country".to_owned(), "must be a country such as US"));
        }
        found
    }

    /// Checks options that were set field by field, and converts attribution to the names that forms are compared with.
    pub(super) fn checked(mut self) -> Result<Self, Error> {
        let found = self.wrong();
        if !found.is_empty() {
            let problem = |(path, message)| Problem::new(path, "not_one_of", message);
            return Err(Error::configuration(
                found.into_iter().map(problem).collect(),
            ));
        }
        for touch in &mut self.attribution {
            touch.name = touch.name.to_ascii_lowercase();
            touch.field = own_field(&touch.field).to_owned();
        }
        Ok(self)
    }
}

/// The key of a custom field without `customFields.`.
fn own_field(field: &str) -> &str {
    field.strip_prefix("customFields.").unwrap_or(field)
}

fn size(settings: &mut Settings<'_>, name: &'static str, usual: usize) -> usize {
    settings
        .number(name)
        .map_or(usual, |size| size.try_into().unwrap_or(usize::MAX))
}

/// `"first_touch"` or `{ "field": "last_touch", "touch": "last" }`.
fn touch(name: &str, value: &Value) -> Option<Attribution> {
    let field = value.as_str().or_else(|| value["field"].as_str())?;
    let last = match &value["touch"] {
        Value::Null => false,
        touch => match touch.as_str()? {
            "first" => false,
            "last" => true,
            _ => return None,
        },
    };
    Some(Attribution {
        name: name.to_ascii_lowercase(),
        field: own_field(field).to_owned(),
        last,
    })
}
