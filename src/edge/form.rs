//! What a form says, as a contact and a note.

use crate::json;
use crate::json::{Map, Value};

use super::Options;
use crate::error::{Millis, Problem};
use crate::http::{Request, read_form};
use crate::model::{Model, fields};
use crate::settings::whole;
use crate::text::join;
use crate::{country, date, email, phone};

/// A form, read and judged.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// The body of the upsert.
    pub contact: Map,
    /// What fits no field, for people to read.
    pub note: String,
    /// What the visitor must mend.
    pub problems: Vec<Problem>,
    /// What was typed, by the form's own names, in the form's order.
    pub typed: Vec<(String, String)>,
    /// Form field of each contact field.
    pub sources: Vec<(String, String)>,
    /// The same submission has the same key.
    pub key: String,
    /// The hidden field that only machines fill in was filled in.
    pub is_trap: bool,
    /// It came sooner than a person could have typed it.
    pub is_too_quick: bool,
}

/// Names that forms use, and the contact field each means.
const USUAL: [(&str, &str); 28] = [
    ("name", "name"),
    ("fullname", "name"),
    ("yourname", "name"),
    ("firstname", "firstName"),
    ("givenname", "firstName"),
    ("fname", "firstName"),
    ("lastname", "lastName"),
    ("familyname", "lastName"),
    ("surname", "lastName"),
    ("lname", "lastName"),
    ("email", "email"),
    ("emailaddress", "email"),
    ("mail", "email"),
    ("phone", "phone"),
    ("phonenumber", "phone"),
    ("tel", "phone"),
    ("telephone", "phone"),
    ("mobile", "phone"),
    ("company", "companyName"),
    ("organization", "companyName"),
    ("organisation", "companyName"),
    ("address", "address1"),
    ("streetaddress", "address1"),
    ("zip", "postalCode"),
    ("zipcode", "postalCode"),
    ("postcode", "postalCode"),
    ("birthday", "dateOfBirth"),
    ("dob", "dateOfBirth"),
];

/// Fields of a contact that a visitor may fill in; tags, owner and the like are the site's to say.
const OPEN: [&str; 15] = [
    "name",
    "firstName",
    "lastName",
    "email",
    "phone",
    "companyName",
    "address1",
    "city",
    "state",
    "postalCode",
    "country",
    "website",
    "timezone",
    "dateOfBirth",
    "gender",
];

/// Where a lead came from, in the query of the page.
const CAMPAIGN: [&str; 8] = [
    "utm_source",
    "utm_medium",
    "utm_campaign",
    "utm_term",
    "utm_content",
    "gclid",
    "fbclid",
    "msclkid",
];

/// Adds a field; several of one name become one text.
pub(super) fn add(values: &mut Map, name: String, value: String) {
    match values.get_mut(&name) {
        Some(Value::String(known)) => {
            known.push_str(", ");
            known.push_str(&value);
        }
        _ => {
            values.insert(name, value.into());
        }
    }
}

impl Entry {
    pub(super) fn read(values: Map, request: &Request, options: &Options, now: Millis) -> Self {
        let mut entry = Self::default();
        let own = |name: &str| values.get(name).map(plain).unwrap_or_default();
        entry.is_trap = !own("_trap").is_empty();
        entry.is_too_quick =
            whole(&own("_elapsed")).is_some_and(|elapsed| elapsed < options.min_time);

        let said = values
            .iter()
            .find(|(name, _)| target(name, options) == "country")
            .map(|(_, value)| plain(value));
        let region = [said, Some(own("_country")), options.country.clone()]
            .into_iter()
            .flatten()
            .find_map(|text| country::code(&text))
            .unwrap_or_default();
        let mut notes: Vec<(String, String)> = Vec::new();
        let mut custom: Vec<Value> = Vec::new();
        for (name, value) in values.iter().filter(|(name, _)| !name.starts_with('_')) {
            let text = plain(value);
            entry.typed.push((name.clone(), text.clone()));
            let text = text.trim();
            if text.is_empty() || name == "consent" {
                continue;
            }
            let target = target(name, options);
            if let Some(key) = target.strip_prefix("customFields.") {
                custom.push(json!({ "key": key, "value": value }));
            } else if OPEN.contains(&target.as_str()) {
                entry.sources.push((target.clone(), name.clone()));
                entry.put(&target, text, region);
            } else {
                notes.push((name.clone(), text.to_owned()));
            }
        }
        if !["email", "phone"]
            .iter()
            .any(|name| entry.contact.contains_key(name))
            && entry.problems.is_empty()
        {
            let message = "needs an e-mail address or a phone number, so that we can answer";
            entry
                .problems
                .push(Problem::new("body.email", "one_required", message));
        }

        let consent = is_ticked(values.get("consent"));
        if options.require_consent && !consent {
            let message = "must be ticked before we may store what you send";
            entry
                .problems
                .push(Problem::new("body.consent", "consent_missing", message));
        }
        if consent {
            let words = own("_consent");
            let words = if words.is_empty() {
                "given".to_owned()
            } else {
                join(&["“", &words, "”"])
            };
            notes.push((
                "Consent".into(),
                join(&[&words, ", ", &date::rfc3339(now as i64)]),
            ));
        }
        entry.attribute(&values, request, options, &mut notes, &mut custom);

        let mut tags = options.tags.clone();
        let asked = own("_tags");
        tags.extend(
            asked
                .split(',')
                .map(str::trim)
                .filter(|tag| options.page_tags.iter().any(|known| known == tag))
                .map(str::to_owned),
        );
        if !tags.is_empty() {
            entry.contact.insert("tags".into(), json!(tags));
        }
        let source = options.source.clone().unwrap_or_else(|| own("_source"));
        let source = if source.is_empty() {
            "Website"
        } else {
            source.as_str()
        };
        entry.contact.insert(
            "source".into(),
            source.chars().take(200).collect::<String>().into(),
        );
        if !custom.is_empty() {
            entry.contact.insert("customFields".into(), custom.into());
        }
        if options.note {
            entry.note = lines(&notes);
        }
        entry.key = entry.key_of(request, &own("_key"));
        entry
    }

    /// Puts a value into the contact in its one spelling, or says what is wrong with it.
    fn put(&mut self, name: &str, text: &str, region: &str) {
        let path = join(&["body.", name]);
        let value = match name {
            "email" => {
                email::normalize(text).map_err(|trouble| (trouble.code(), trouble.message()))
            }
            "phone" => match phone::read(text, region) {
                Ok(phone) if phone.valid => Ok(phone.e164),
                Ok(_) => Err((
                    "phone_not_assigned",
                    "is no number that its country gives out: check the digits",
                )),
                Err(trouble) => Err((trouble.code(), trouble.message())),
            },
            "country" => country::code(text)
                .map(str::to_owned)
                .ok_or(("not_a_country", "is no country that we know")),
            "dateOfBirth" => {
                let order = if matches!(region, "US" | "") {
                    date::Order::MonthFirst
                } else {
                    date::Order::DayFirst
                };
                let found = date::read_written(text, order).map(|date| date.iso());
                found.ok_or(("not_a_date", "must be a date such as 1990-09-25"))
            }
            _ => Ok(text.chars().take(1000).collect()),
        };
        match value {
            Ok(value) => {
                self.contact.insert(name.to_owned(), value.into());
            }
            Err((code, message)) => {
                let value = Value::String(text.to_owned());
                self.problems
                    .push(Problem::new(path, code, message).with_value(&value));
            }
        }
    }

    /// Where the visitor came from goes into the custom fields that the site names, the rest into the note.
    fn attribute(
        &self,
        values: &Map,
        request: &Request,
        options: &Options,
        notes: &mut Vec<(String, String)>,
        custom: &mut Vec<Value>,
    ) {
        let own = |name: &str| values.get(name).map(plain).filter(|text| !text.is_empty());
        let page = own("_page")
            .or_else(|| request.header("referer").map(str::to_owned))
            .unwrap_or_default();
        let query = page
            .split_once('?')
            .map(|(_, query)| read_form(query.split('#').next().unwrap_or_default()));
        let query = query.unwrap_or_default();
        let address = page.split(['?', '#']).next().unwrap_or_default().to_owned();
        let campaign = CAMPAIGN.iter().filter_map(|name| {
            let found = query.iter().find(|(key, _)| key == name)?;
            Some((*name, found.1.clone()))
        });
        let places = [
            ("page", address),
            ("referrer", own("_referrer").unwrap_or_default()),
        ];
        for (name, value) in campaign
            .chain(places)
            .filter(|(_, value)| !value.is_empty())
        {
            let value: String = value.chars().take(500).collect();
            match options
                .attribution
                .iter()
                .find(|(known, _)| known == name)
                .map(|(_, field)| field)
            {
                Some(field) => custom.push(json!({ "key": field, "value": value })),
                None => notes.push((name.to_owned(), value)),
            }
        }
    }

    /// The submission's own key together with what was typed: a changed form is another submission. Without a key,
    /// what was typed alone.
    fn key_of(&self, request: &Request, given: &str) -> String {
        let header = request.header("idempotency-key").unwrap_or(given);
        // FNV-1a, 64 bits: no secret, only a short name for a text.
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        let mut eat = |text: &str| {
            for byte in text.bytes().chain([0]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        };
        eat(&header.chars().take(100).collect::<String>());
        for (name, value) in &self.typed {
            eat(name);
            eat(value);
        }
        let mut key = String::new();
        for shift in (0..64).step_by(4).rev() {
            key.push(char::from_digit((hash >> shift & 15) as u32, 16).unwrap_or('0'));
        }
        key
    }

    /// The form's name of a problem's path.
    pub(super) fn field_of(&self, path: &str) -> String {
        let name = path.strip_prefix("body.").unwrap_or(path);
        let found = self.sources.iter().find(|(target, _)| target == name);
        found.map_or(name, |(_, source)| source).to_owned()
    }

    /// What is written on both contacts when e-mail and phone belong to two.
    pub(super) fn conflict_note(&self, both: &[String]) -> String {
        let word = |name: &str| {
            self.contact
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let [by_email, by_phone] = [0, 1].map(|index| both.get(index).map_or("", String::as_str));
        let mut text = join(&[
            "A form came whose e-mail address and phone number belong to two contacts, so neither was changed.\n",
            "E-mail ",
            word("email"),
            ": contact ",
            by_email,
            "\nPhone ",
            word("phone"),
            ": contact ",
            by_phone,
        ]);
        for (name, value) in self.typed.iter().filter(|(_, value)| !value.is_empty()) {
            text.push_str(&join(&["\n", name, ": ", value]));
        }
        if !self.note.is_empty() {
            text.push_str("\n\n");
            text.push_str(&self.note);
        }
        text
    }
}

/// The contact field of a form field: the site's word first, then the usual names, then the field of that name.
fn target(name: &str, options: &Options) -> String {
    if let Some(said) = options
        .fields
        .iter()
        .find(|(field, _)| field == name)
        .map(|(_, target)| target)
    {
        return said.clone();
    }
    let bare: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase();
    if let Some((_, known)) = USUAL.iter().find(|(usual, _)| *usual == bare) {
        return (*known).to_owned();
    }
    let same = fields(Model::read("ContactUpsert").fields)
        .find(|field| field.name.eq_ignore_ascii_case(&bare));
    same.map_or_else(|| name.to_owned(), |field| field.name.to_owned())
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text
            .chars()
            .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
            .take(5000)
            .collect(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

fn is_ticked(value: Option<&Value>) -> bool {
    match value {
        Some(Value::Bool(ticked)) => *ticked,
        Some(Value::String(text)) => matches!(text.as_str(), "on" | "true" | "yes" | "1"),
        _ => false,
    }
}

/// One line a fact, its name made readable: `utm_source` becomes “Utm source”.
fn lines(notes: &[(String, String)]) -> String {
    let line = |(name, value): &(String, String)| {
        let name = name.replace(['_', '-'], " ");
        join(&[&super::page::label(&name), ": ", value])
    };
    notes.iter().map(line).collect::<Vec<_>>().join("\n")
}
