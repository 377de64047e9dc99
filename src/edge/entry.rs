//! What a form says: a contact, and what fits none of its fields.

use crate::error::{Millis, Problem};
use crate::http::Request;
use crate::json;
use crate::json::{Map, Value};
use crate::settings::whole;
use crate::text::{has, join, replace};
use crate::{country, date, email};

use super::fit::{Numbers, delimited, fit, says_more};
use super::form::{
    Target, is_command, is_nameless, is_secret, is_trapped, may_be_email, may_be_phone, part,
    target,
};
use super::note::{Note, one_line};
use super::options::Options;
use super::values::{is_blank, is_ticked, items, joined, text};

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
    /// The country that the form, the page or the site says, for numbers and dates; or nothing.
    pub(super) region: &'static str,
    numbers: Numbers,
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

impl Entry {
    pub(super) fn read(values: Map, request: &Request, options: &Options, now: Millis) -> Self {
        let mut entry = Self::default();
        let own = |name: &str| values.get(name).and_then(text).unwrap_or_default();
        entry.is_trap = !own("_trap").is_empty()
            || values
                .iter()
                .any(|(name, value)| is_trapped(name, value, options));
        entry.is_too_quick =
            whole(&own("_elapsed")).is_some_and(|elapsed| elapsed < options.min_time);
        let header = request.header("idempotency-key").map(str::to_owned);
        entry.given = header.unwrap_or_else(|| own("_key"));

        let is_country =
            |(name, _): &(&String, &Value)| target(name, options) == Target::Field("country");
        let said = values.iter().filter(is_country).find_map(|(_, value)| {
            let text = text(value)?;
            country::code(&text).map(str::to_owned)
        });
        let region = [said, Some(own("_country")), options.country.clone()]
            .into_iter()
            .flatten()
            .find_map(|text| country::code(&text))
            .unwrap_or_default();
        entry.numbers = Numbers::of(&values, region);
        for name in HIDDEN {
            let value = own(name);
            if !value.is_empty() {
                entry.hidden.push((name.to_owned(), value));
            }
        }
        if own("_page").is_empty()
            && let Some(page) = request.header("referer")
        {
            entry.hidden.push(("_page".to_owned(), page.to_owned()));
        }
        entry.region = region;
        let tel = own("_tel");
        let mut consent = false;
        for (name, value) in values.iter().filter(|(name, _)| !is_own(name)) {
            let target = match target(name, options) {
                // The widget knows the type of its fields.
                Target::Other if tel.split('\n').any(|known| known == name) => {
                    Target::Field("phone")
                }
                Target::Other => match part(name, &values) {
                    Some(field) => Target::Field(field),
                    None => Target::Other,
                },
                target => target,
            };
            if target == Target::Ignored || (target == Target::Other && is_command(name, value)) {
                continue;
            }
            entry.values.insert(name.clone(), value.clone());
            let Some(mut items) = items(value) else {
                let message = "must be a string, a number, true or false, or an array of these";
                let problem = Problem::new(join(&["body.", name]), "wrong_type", message);
                entry.stops.push(problem);
                continue;
            };
            if is_secret(name) {
                entry.values.insert(name.clone(), "…".into());
                items = vec!["(not stored)".to_owned()];
            } else {
                for item in &items {
                    entry.typed.push((name.clone(), item.clone()));
                }
            }
            items.retain(|item| !is_blank(item));
            if target == Target::Field("consent") {
                let words = joined(&items);
                match is_ticked(value) {
                    Some(ticked) => consent |= ticked,
                    None => {
                        consent |= !is_refusal(&words);
                        entry.note.quote(name, &words);
                    }
                }
                continue;
            }
            if items.is_empty() {
                continue;
            }
            match target {
                Target::Custom(field) => {
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
                        text: joined(&items),
                        last: false,
                        is_typed: true,
                        is_resolved: false,
                    });
                }
                Target::Field(field) => {
                    // Of several values of one name the first that fits is the field's.
                    for item in &items {
                        entry.put(field, name, item);
                    }
                }
                Target::Other | Target::Ignored => {
                    for item in &items {
                        entry.note.quote(name, item);
                    }
                }
            }
        }
        entry.find_address();
        entry.order_names();
        entry.judge(consent, options);
        if consent {
            let words: String = own("_consent")
                .chars()
                .filter(|c| !matches!(c, '“' | '”'))
                .take(500)
                .collect();
            let words = match is_blank(&words) {
                true => "given".to_owned(),
                false => join(&["“", &one_line(&words), "”"]),
            };
            let at = date::rfc3339(now as i64);
            entry.note.say("Consent", &join(&[&words, ", ", &at]));
        }
        entry.attribute(&values, request, options);

        let named = options.tags.iter().map(|tag| tag.trim().to_owned());
        entry.tags = named.filter(|tag| !tag.is_empty()).collect();
        let tags = own("_tags");
        for tag in tags.split(',').map(str::trim) {
            let is_known = options.page_tags.iter().any(|known| known == tag);
            if is_known && !tag.is_empty() && !entry.tags.iter().any(|known| known == tag) {
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
    /// note, and so is one that says more than its field can hold.
    fn put(&mut self, target: &str, name: &str, typed: &str) {
        let fitted = self.fit(target, typed);
        match fitted {
            Ok(value) => match self.contact.get(target) {
                Some(known) if known.as_str() == Some(&value) => {}
                Some(_) => self.note.quote(name, typed),
                None => {
                    self.source(target, name, typed);
                    self.contact.insert(target.to_owned(), value.into());
                    if says_more(target, typed) {
                        self.note.quote(name, typed);
                    }
                }
            },
            Err((code, message)) => {
                self.note.quote(name, typed);
                self.source(target, name, typed);
                let path = join(&["body.", target]);
                self.problems.push(Problem::new(path, code, message));
                if let ("email", Some(part)) = (target, delimited(typed)) {
                    self.take(target, part);
                }
            }
        }
    }

    fn fit(&self, target: &str, typed: &str) -> Result<String, (&'static str, String)> {
        match target {
            "phone" => self.numbers.fit(typed),
            _ => fit(target, typed, self.region),
        }
    }

    fn source(&mut self, target: &str, name: &str, typed: &str) {
        self.sources.push(Source {
            target: target.to_owned(),
            name: name.to_owned(),
            text: typed.to_owned(),
        });
    }

    /// Stores a part of what was typed in a field that is still empty; the whole is in the note.
    fn take(&mut self, target: &str, part: &str) {
        if self.contact.contains_key(target) {
            return;
        }
        if let Ok(value) = self.fit(target, part) {
            self.contact.insert(target.to_owned(), value.into());
        }
    }

    /// Finds the e-mail address and the number where no field is known as theirs: form builders number their fields or
    /// name them in any language, and people confuse the two.
    fn find_address(&mut self) {
        let typed = self.typed.clone();
        let of = |entry: &Self, target: &str, name: &str| {
            let mut sources = entry.sources.iter();
            sources.any(|source| source.target == target && source.name == name)
        };
        if !self.contact.contains_key("email") {
            let is_candidate = |(name, text): &&(String, String)| {
                (may_be_email(name) || of(self, "phone", name))
                    && has(text, "@")
                    && email::normalize(text).is_ok()
            };
            let mut found = typed.iter().filter(is_candidate);
            if let (Some((_, text)), None) = (found.next(), found.next()) {
                self.take("email", text);
            }
        }
        if !self.contact.contains_key("phone") {
            let is_candidate = |(name, text): &&(String, String)| {
                let is_number = || self.numbers.fit(text).is_ok();
                (may_be_phone(name) || of(self, "email", name)) && !has(text, "@") && is_number()
            };
            // Of fields whose names say nothing: what is written as a number only, and before the lead is refused, what can
            // be one and is no date.
            let has_email = self.contact.contains_key("email");
            let is_likely = |(name, text): &&(String, String)| {
                is_nameless(name)
                    && (text.starts_with(['+', '('])
                        || !has_email && date::read(text, date::Order::MonthFirst).is_none())
                    && self.numbers.fit(text).is_ok()
            };
            let mut found = typed.iter().find(is_candidate);
            if found.is_none() {
                found = typed.iter().find(is_likely);
            }
            if let Some((_, text)) = found {
                self.take("phone", text);
            }
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
            let is_contact_method =
                |problem: &Problem| matches!(problem.path.as_str(), "body.email" | "body.phone");
            let (methods, others): (Vec<_>, Vec<_>) =
                self.problems.drain(..).partition(is_contact_method);
            self.problems = others;
            if methods.is_empty() {
                let message = "needs an e-mail address or a phone number, so that we can answer";
                let problem = Problem::new("body.email", "one_required", message);
                self.stops.push(problem);
            }
            self.stops.extend(methods);
        }
        if options.require_consent && !consent {
            let message = "must be ticked before we may store what you send";
            let problem = Problem::new("body.consent", "consent_missing", message);
            self.stops.push(problem);
        }
    }

    /// What makes two submissions the same one, in an unambiguous form: the key that came with it, and what was typed.
    pub(super) fn identity(&self) -> String {
        let page = self
            .hidden
            .iter()
            .filter(|(name, _)| matches!(name.as_str(), "_country" | "_source" | "_tags"));
        let typed: Vec<Value> = self
            .typed
            .iter()
            .chain(page)
            .map(|(name, value)| json!([name, value]))
            .collect();
        json!([self.given, typed]).to_json()
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

/// What the page says beside the form's fields; it comes back with a form that is to be corrected.
const HIDDEN: [&str; 8] = [
    "_key",
    "_page",
    "_landing",
    "_referrer",
    "_country",
    "_source",
    "_tags",
    "_consent",
];

/// Whether a name is one of the widget's own.
fn is_own(name: &str) -> bool {
    HIDDEN.contains(&name) || matches!(name, "_trap" | "_elapsed" | "_tel" | "_charset_")
}

/// Whether the words of a choice decline it.
fn is_refusal(words: &str) -> bool {
    let words = join(&[
        " ",
        &replace(&replace(&words.to_ascii_lowercase(), "’", ""), "'", ""),
        " ",
    ]);
    let no = [
        " no ",
        " no, ",
        " not ",
        " nein ",
        " nicht ",
        " non ",
        " ne ",
        " dont ",
        " declined ",
        " decline ",
        " disagree ",
        " kein ",
        " nao ",
        " não ",
        " nei ",
        " nee ",
    ];
    words.trim().is_empty() || no.iter().any(|word| has(&words, word))
}
