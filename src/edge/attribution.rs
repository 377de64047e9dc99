//! Where a visitor came from.

use crate::http::{Request, read_form};
use crate::json::Map;
use crate::text::slice;

use super::entry::{Custom, Entry};
use super::note::one_line;
use super::options::{Attribution, Options};
use super::values::{is_blank, text};

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

impl Entry {
    /// Where the visitor came from goes into the custom fields that the site names, the rest into the note.
    pub(super) fn attribute(&mut self, values: &Map, request: &Request, options: &Options) {
        let own = |name: &str| {
            values
                .get(name)
                .and_then(text)
                .filter(|text| !text.is_empty())
        };
        let page = own("_page")
            .or_else(|| request.header("referer").map(str::to_owned))
            .unwrap_or_default();
        let address = page.split(['?', '#']).next().unwrap_or_default().to_owned();
        let referrer = own("_referrer").unwrap_or_default();
        // The campaign of one click: that of the page, else of the page on which the visitor came, else of the page before,
        // where it is of the same site.
        let is_of_site = !page.is_empty() && site(&referrer) == site(&page);
        let landing = own("_landing").unwrap_or_default();
        let before = if is_of_site { referrer.as_str() } else { "" };
        let is_campaign = |name: &str| CAMPAIGN.contains(&name) || mapped(options, name).is_some();
        let query = [page.as_str(), &landing, before]
            .into_iter()
            .filter_map(|page| page.split_once('?'))
            .map(|(_, query)| read_form(query.split('#').next().unwrap_or_default()))
            .find(|query| {
                let mut names = query.iter().map(|(name, _)| name.to_ascii_lowercase());
                names.any(|name| is_campaign(&name))
            });
        let mut found: Vec<(String, String)> = Vec::new();
        let mut said: Vec<(String, String)> = Vec::new();
        // A form may have the parts in hidden fields of its own.
        let in_form = self
            .values
            .iter()
            .filter_map(|(name, value)| Some((name.clone(), text(value)?)));
        let in_form: Vec<_> = in_form.filter(|(_, value)| !is_blank(value)).collect();
        let is_form = in_form.len();
        let all = in_form.into_iter().chain(query.unwrap_or_default());
        for (at, (name, value)) in all.enumerate() {
            let name = name.to_ascii_lowercase();
            let is_page = matches!(name.as_str(), "page" | "referrer");
            let is_wanted = match at < is_form {
                // What is not mapped is in the note already.
                true => CAMPAIGN.contains(&name.as_str()) && mapped(options, &name).is_some(),
                false => {
                    !is_page && is_campaign(&name) && !said.contains(&(name.clone(), value.clone()))
                }
            };
            if is_wanted && !found.iter().any(|(known, _)| *known == name) {
                found.push((name, value));
            } else if at < is_form {
                said.push((name, value));
            }
        }
        found.push(("page".into(), address));
        found.push(("referrer".into(), referrer));
        for (name, value) in found {
            let value: String = one_line(&value).chars().take(500).collect();
            // A page is on the web: what else is sent for one would be a link in the note.
            let is_page = matches!(name.as_str(), "page" | "referrer");
            let is_web = value.starts_with("https://") || value.starts_with("http://");
            if value.is_empty() || (is_page && !is_web) {
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
}

/// Scheme and host of an address.
fn site(url: &str) -> &str {
    let mut slashes = 0;
    let end = url.bytes().position(|byte| {
        slashes += u32::from(byte == b'/');
        slashes > 2 || byte == b'?' || byte == b'#'
    });
    slice(url, 0..end.unwrap_or(url.len()))
}

fn mapped<'a>(options: &'a Options, name: &str) -> Option<&'a Attribution> {
    options.attribution.iter().find(|touch| touch.name == name)
}
