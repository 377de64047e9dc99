//! What a form says: a contact, and what fits none of its fields.

use crate::error::{Millis, Problem};
use crate::http::{Request, read_form};
use crate::json;
use crate::json::{Map, Value};
use crate::model::is_url;
use crate::settings::whole;
use crate::text::{has, join};
use crate::{country, date, email, phone, timezone};

use super::form::{OPEN, items, joined, target, text};
use super::note::{Note, one_line};
use super::options::{Attribution, Options};

/// A form, read and judged.
///
/// Everything a visitor typed ends up in `contact`, `custom` or `note`, or the entry is refused.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// The fields of the contact, normalised.
    pub contact: Map,
    /// What the visitor must correct; empty for a lead that can be stored.
    pub stops: Vec<Problem>,
    /// Values that fit no field and are kept in the note.
    pub problems: Vec<Problem>,
    /// What was typed, by the form's own names, in the form's order.
    pub typed: Vec<(String, String)>,
    /// The form's fields as sent.
    pub values: Map,
    /// What the page says beside the form's fields, such as its tags.
    pub(super) hidden: Vec<(String, String)>,
    /// The hidden field that only machines fill in was filled in.
    pub is_trap: bool,
    /// It came sooner than a person could have typed it.
    pub is_too_quick: bool,
    pub(super) custom: Vec<Custom>,
    pub(super) tags: Vec<String>,
    pub(super) source: String,
    pub(super) note: Note,
    pub(super) sources: Vec<Source>,
    /// The idempotency key that came with it.
    pub(super) given: String,
}

/// A value for a custom field.
#[derive(Clone, Debug)]
pub(super) struct Custom {
    /// The id, key or name that the site's options give.
    pub(super) field: String,
    pub(super) value: Value,
    /// The form field, or the part of the attribution.
    pub(super) label: String,
    pub(super) text: String,
    /// Whether a stored value is replaced.
    pub(super) last: bool,
    /// Whether the visitor typed it.
    pub(super) is_typed: bool,
    /// Whether `field` is the id of a definition.
    pub(super) is_resolved: bool,
}

/// Where a field of the contact comes from.
#[derive(Clone, Debug)]
pub(super) struct Source {
    /// The field of the contact.
    pub(super) target: String,
    /// The form field.
    pub(super) name: String,
    /// What was typed.
    pub(super) text: String,
}

/// Query parameters that say where a lead came from.
const CAMPAIGN: [&str; 19] = [
    "utm_source",
    "utm_medium",
    "utm_campaign",
    "utm_term",
    "utm_content",
    "utm_id",
    "utm_source_platform",
    "utm_creative_format",
    "utm_marketing_tactic",
    "gclid",
    "gbraid",
    "wbraid",
    "dclid",
    "fbclid",
    "msclkid",
    "ttclid",
    "twclid",
    "li_fat_id",
    "sccid",
];

/// The longest value of a field with one line; longer ones go into the note.
const LONGEST: usize = 255;

impl Entry {
    pub(super) fn read(values: Map, request: &Request, options: &Options, now: Millis) -> Self {
        let mut entry = Self::default();
        let own = |name: &str| values.get(name).and_then(text).unwrap_or_default();
        entry.is_trap = !own("_trap").is_empty();
        entry.is_too_quick =
            whole(&own("_elapsed")).is_some_and(|elapsed| elapsed < options.min_time);
        let header = request.header("idempotency-key").map(str::to_owned);
        entry.given = header.unwrap_or_else(|| own("_key"));

        let said = values
            .iter()
            .find(|(name, _)| target(name, options) == "country")
            .and_then(|(_, value)| text(value));
        let region = [said, Some(own("_country")), options.country.clone()]
            .into_iter()
            .flatten()
            .find_map(|text| country::code(&text))
            .unwrap_or_default();
        for (name, value) in values.iter().filter(|(name, _)| name.starts_with('_')) {
            if let (Some(text), false) =
                (text(value), matches!(name.as_str(), "_trap" | "_elapsed"))
            {
                entry.hidden.push((name.clone(), text));
            }
        }
        let mut consent = false;
        for (name, value) in values.iter().filter(|(name, _)| !name.starts_with('_')) {
            entry.values.insert(name.clone(), value.clone());
            let Some(items) = items(value) else {
                let message = "must be a string, a number, true or false, or an array of these";
                let problem = Problem::new(join(&["body.", name]), "wrong_type", message);
                entry.stops.push(problem);
                continue;
            };
            for item in &items {
                entry.typed.push((name.clone(), item.clone()));
            }
            let target = target(name, options);
            let line = joined(&items);
            if target == "consent" {
                match is_ticked(value) {
                    true => consent = true,
                    false if !line.is_empty() => entry.note.quote(name, &line),
                    false => {}
                }
                continue;
            }
            if line.trim().is_empty() {
                continue;
            }
            if let Some(field) = target.strip_prefix("customFields.") {
                let value = match items.as_slice() {
                    [one] => match value {
                        Value::Array(_) => vec![one.clone()].into(),
                        Value::String(_) => one.clone().into(),
                        scalar => scalar.clone(),
                    },
                    several => several.to_vec().into(),
                };
                entry.custom.push(Custom {
                    field: field.to_owned(),
                    value,
                    label: name.clone(),
                    text: line,
                    last: false,
                    is_typed: true,
                    is_resolved: false,
                });
            } else if OPEN.contains(&target) {
                // Of several values of one name the first that fits is the field's.
                for item in items.iter().filter(|item| !item.trim().is_empty()) {
                    entry.put(target, name, item, region);
                }
            } else {
                entry.note.quote(name, &line);
            }
        }
        entry.find_address();
        entry.order_names();
        entry.judge(consent, options);
        if consent {
            let words = own("_consent");
            let words = match words.is_empty() {
                true => "given".to_owned(),
                false => join(&["“", &one_line(&words), "”"]),
            };
            let at = date::rfc3339(now as i64);
            entry.note.say("Consent", &join(&[&words, ", ", &at]));
        }
        entry.attribute(&values, request, options);

        entry.tags = options.tags.clone();
        let asked = own("_tags");
        for tag in asked.split(',').map(str::trim) {
            let is_known = options.page_tags.iter().any(|known| known == tag);
            if is_known && !entry.tags.iter().any(|known| known == tag) {
                entry.tags.push(tag.to_owned());
            }
        }
        let source = options.source.clone().unwrap_or_else(|| own("_source"));
        let source: String = one_line(&source).chars().take(200).collect();
        entry.source = if source.is_empty() {
            "Website".into()
        } else {
            source
        };
        entry
    }

    /// Stores a value in the one spelling of its field. A value that does not fit, or that comes second, is kept in the
    /// note.
    fn put(&mut self, target: &str, name: &str, typed: &str, region: &str) {
        match fit(target, typed, region) {
            Ok(value) => match self.contact.get(target) {
                Some(known) if known.as_str() == Some(&value) => {}
                Some(_) => self.note.quote(name, typed),
                None => {
                    self.sources.push(Source {
                        target: target.to_owned(),
                        name: name.to_owned(),
                        text: typed.to_owned(),
                    });
                    self.contact.insert(target.to_owned(), value.into());
                    // An extension is no part of E.164.
                    if target == "phone"
                        && phone::read(typed, region).is_ok_and(|phone| phone.extension.is_some())
                    {
                        self.note.quote(name, typed);
                    }
                }
            },
            Err((code, message)) => {
                self.note.quote(name, typed);
                self.sources.push(Source {
                    target: target.to_owned(),
                    name: name.to_owned(),
                    text: typed.to_owned(),
                });
                let path = join(&["body.", target]);
                self.problems.push(Problem::new(path, code, message));
            }
        }
    }

    /// Where no field is known as the e-mail address, the only value that is one: form builders number their fields.
    fn find_address(&mut self) {
        if self.is_reachable()
            || self
                .problems
                .iter()
                .any(|problem| problem.path == "body.email")
        {
            return;
        }
        let is_address = |(_, text): &&(String, String)| {
            has(text, "@") && email::normalize(text).is_ok_and(|email| has(&email, "."))
        };
        let mut found = self.typed.iter().filter(is_address);
        if let (Some((name, text)), None) = (found.next().cloned(), found.next()) {
            self.put("email", &name, &text, "");
        }
    }

    /// A form with `name` and one half of the name means the other half by it, as French and Italian forms do.
    fn order_names(&mut self) {
        let has = |name: &str| self.contact.contains_key(name);
        let missing = match (has("name"), has("firstName"), has("lastName")) {
            (true, true, false) => "lastName",
            (true, false, true) => "firstName",
            _ => return,
        };
        let other = if missing == "lastName" {
            "firstName"
        } else {
            "lastName"
        };
        let word = |name: &str| {
            self.contact
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let is_whole = word("name").split(' ').any(|part| part == word(other));
        if is_whole {
            return;
        }
        if let Some(name) = self.contact.remove("name") {
            self.contact.insert(missing.to_owned(), name);
            for source in self
                .sources
                .iter_mut()
                .filter(|source| source.target == "name")
            {
                missing.clone_into(&mut source.target);
            }
        }
    }

    fn is_reachable(&self) -> bool {
        ["email", "phone"]
            .iter()
            .any(|name| self.contact.contains_key(name))
    }

    /// Only a lead that cannot be answered, or lacks a consent that the site requires, is refused.
    fn judge(&mut self, consent: bool, options: &Options) {
        if !self.is_reachable() {
            let is_means =
                |problem: &Problem| matches!(problem.path.as_str(), "body.email" | "body.phone");
            let (means, others): (Vec<_>, Vec<_>) = self.problems.drain(..).partition(is_means);
            self.problems = others;
            if means.is_empty() {
                let message = "needs an e-mail address or a phone number, so that we can answer";
                let problem = Problem::new("body.email", "one_required", message);
                self.stops.push(problem);
            }
            self.stops.extend(means);
        }
        if options.require_consent && !consent {
            let message = "must be ticked before we may store what you send";
            let problem = Problem::new("body.consent", "consent_missing", message);
            self.stops.push(problem);
        }
    }

    /// Where the visitor came from goes into the custom fields that the site names, the rest into the note.
    fn attribute(&mut self, values: &Map, request: &Request, options: &Options) {
        let own = |name: &str| {
            values
                .get(name)
                .and_then(text)
                .filter(|text| !text.is_empty())
        };
        let page = own("_page")
            .or_else(|| request.header("referer").map(str::to_owned))
            .unwrap_or_default();
        let query = page
            .split_once('?')
            .map(|(_, query)| read_form(query.split('#').next().unwrap_or_default()));
        let address = page.split(['?', '#']).next().unwrap_or_default().to_owned();
        let mut found: Vec<(String, String)> = Vec::new();
        for (name, value) in query.unwrap_or_default() {
            let name = name.to_ascii_lowercase();
            let is_wanted = CAMPAIGN.contains(&name.as_str()) || mapped(options, &name).is_some();
            if is_wanted && !found.iter().any(|(known, _)| *known == name) {
                found.push((name, value));
            }
        }
        found.push(("page".into(), address));
        found.push(("referrer".into(), own("_referrer").unwrap_or_default()));
        for (name, value) in found {
            let value: String = one_line(&value).chars().take(500).collect();
            if value.is_empty() {
                continue;
            }
            match mapped(options, &name) {
                Some(touch) => self.custom.push(Custom {
                    field: touch.field.clone(),
                    value: value.as_str().into(),
                    label: name,
                    text: value,
                    last: touch.last,
                    is_typed: false,
                    is_resolved: false,
                }),
                None => self.note.say(&super::note::readable(&name), &value),
            }
        }
    }

    /// What makes two submissions the same one, in an unambiguous form: the key that came with it, and what was typed.
    pub(super) fn identity(&self) -> String {
        let typed: Vec<Value> = self
            .typed
            .iter()
            .map(|(name, value)| json!([name, value]))
            .collect();
        json!([self.given, typed]).to_string()
    }

    /// The form's name of a problem's path.
    pub(super) fn field_of(&self, path: &str) -> String {
        let name = path.strip_prefix("body.").unwrap_or(path);
        let found = self.sources.iter().find(|source| source.target == name);
        found.map_or(name, |source| &source.name).to_owned()
    }

    /// Moves a field of the contact into the note.
    pub(super) fn keep_in_note(&mut self, field: &str) {
        self.contact.remove(field);
        for source in self.sources.iter().filter(|source| source.target == field) {
            self.note.quote(&source.name, &source.text);
        }
    }

    /// Moves a value for a custom field into the note.
    pub(super) fn keep_custom_in_note(&mut self, custom: &Custom) {
        match custom.is_typed {
            true => self.note.quote(&custom.label, &custom.text),
            false => self
                .note
                .say(&super::note::readable(&custom.label), &custom.text),
        }
    }

    /// The notes for both contacts when the e-mail address and the phone number belong to two.
    pub(super) fn conflict_note(&self, by_email: &str, by_phone: &str) -> Note {
        let word = |name: &str| {
            self.contact
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let mut note = self.note.clone();
        for (name, value) in self.typed.iter().filter(|(_, value)| !value.is_empty()) {
            note.quote(name, value);
        }
        let message = "the e-mail address and the phone number of a form belong to two contacts, so neither was changed";
        note.say("Conflict", message);
        note.say(
            "E-mail",
            &join(&[word("email"), " belongs to contact ", by_email]),
        );
        note.say(
            "Phone",
            &join(&[word("phone"), " belongs to contact ", by_phone]),
        );
        note
    }
}

fn mapped<'a>(options: &'a Options, name: &str) -> Option<&'a Attribution> {
    options.attribution.iter().find(|touch| touch.name == name)
}

/// A value in the one spelling of its field, or why it does not fit.
fn fit(target: &str, typed: &str, region: &str) -> Result<String, (&'static str, String)> {
    let own = |(code, message): (&'static str, &str)| (code, message.to_owned());
    let line = one_line(typed);
    let value = match target {
        "email" => {
            email::normalize(&line).map_err(|problem| own((problem.code(), problem.message())))?
        }
        "phone" => match phone::read(&line, region) {
            Ok(phone) if phone.valid => phone.e164,
            Ok(_) => {
                let message = "is not a number that its country assigns: check the digits";
                return Err(own(("phone_not_assigned", message)));
            }
            Err(problem) => return Err(own((problem.code(), problem.message()))),
        },
        "country" => match country::code(&line) {
            Some(code) => code.to_owned(),
            None => return Err(own(("not_a_country", "is not a known country"))),
        },
        "dateOfBirth" => {
            let order = match region {
                "US" | "" => date::Order::MonthFirst,
                _ => date::Order::DayFirst,
            };
            match date::read_written(&line, order) {
                Some(date) => date.iso(),
                None => return Err(own(("not_a_date", "must be a date such as 1990-09-25"))),
            }
        }
        "timezone" => match timezone::read(&line) {
            Some(zone) => zone,
            None => {
                let message = "must be a time zone such as America/New_York";
                return Err(own(("not_a_timezone", message)));
            }
        },
        _ => line,
    };
    if value.chars().count() > LONGEST {
        let message = "is longer than 255 characters";
        return Err(own(("too_long", message)));
    }
    match target {
        "website" if !is_url(&value) => {
            let message = "must be a web address such as https://example.com";
            Err(own(("not_a_url", message)))
        }
        _ => Ok(value),
    }
}

fn is_ticked(value: &Value) -> bool {
    match value {
        Value::Bool(ticked) => *ticked,
        Value::String(text) => matches!(
            text.trim().to_ascii_lowercase().as_str(),
            "on" | "true" | "yes" | "1"
        ),
        Value::Array(items) => items.iter().any(is_ticked),
        _ => false,
    }
}
