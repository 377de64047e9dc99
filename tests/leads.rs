//! A lead is never lost, and never takes anything away from a contact.

use leadbridge::edge::{Outcome, Step};
use leadbridge::error::{Code, Error};
use leadbridge::http::{Method, Request, Response};
use leadbridge::json;
use leadbridge::json::{ToValue, Value};
use leadbridge::store::{Command, Reply};

use crate::support::{NOON, Site};

mod limits;
mod merge;
mod names;
mod origins;
mod plugins;
mod stored;
mod values;

fn site() -> Site {
    with(json!({}))
}

/// A site with options beside the usual ones of these tests.
fn with(options: Value) -> Site {
    let mut all = json!({ "allow": ["https://shop.example"], "country": "US", "minTime": 0 });
    for (name, value) in options.as_object().unwrap() {
        all[name.as_str()] = value.clone();
    }
    Site::new(all)
}

fn body(response: &Response) -> Value {
    Value::read(&response.body).unwrap()
}

fn grace(site: &mut Site) -> String {
    site.pair.contact(json!({
        "firstName": "Grace", "lastName": "Hopper", "email": "grace@example.com", "phone": "+12015550102",
        "tags": ["vip"], "source": "Referral", "city": "Arlington",
    }))
}

fn contact(site: &Site, id: &str) -> Value {
    let found = site.pair.sandbox.store.get("contact", id);
    found.cloned().unwrap()
}

fn note(site: &Site) -> String {
    site.notes().join("\n---\n")
}
