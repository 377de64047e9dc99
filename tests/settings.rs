//! Settings that come as JSON: each is read, and everything wrong with them is told at once, without what was written.

use leadbridge::edge::Options;
use leadbridge::json;
use leadbridge::json::{Map, Value};
use leadbridge::sandbox::{Fault, Settings as Sandbox};
use leadbridge::settings::{Settings, whole};
use leadbridge::{Code, Error};

use crate::support::problems;
use crate::test;

/// What no error may show.
const SECRET: &str = "pit-7f3a-secret";

fn sorted(error: &Error) -> Vec<(String, &'static str)> {
    let mut found = problems(error);
    found.sort();
    found
}

/// Reads settings that have a secret in the place of a right value, in each of these one by one, and in all at once.
fn refuses(
    read: impl Fn(&Value) -> Result<(), Error>,
    base: &Value,
    wrong: &[(&str, Value, &str, &'static str)],
) {
    let with = |names: &[&(&str, Value, &str, &'static str)]| {
        let mut settings = base.clone();
        for (name, value, ..) in names {
            settings[*name] = value.clone();
        }
        settings
    };
    for one in wrong {
        let settings = with(&[one]);
        let error = read(&settings).expect_err(&settings.to_json());
        assert_eq!(error.code(), Code::Configuration);
        assert_eq!(problems(&error), [(one.2.to_owned(), one.3)], "{settings}");
        assert!(error.message().starts_with(one.2), "{settings}: {error}");
        assert!(
            !format!("{error:?}").contains(SECRET),
            "{settings}: {error:?}"
        );
    }
    // The last of one name stands for all of them.
    let mut last: Vec<&(&str, Value, &str, &'static str)> = Vec::new();
    for one in wrong {
        last.retain(|other| other.0 != one.0);
        last.push(one);
    }
    let error = read(&with(&last)).unwrap_err();
    let mut all: Vec<(String, &str)> = last.iter().map(|one| (one.2.to_owned(), one.3)).collect();
    all.sort();
    assert_eq!(sorted(&error), all);
}

fn unknown(name: &'static str) -> (&'static str, Value, &'static str, &'static str) {
    (name, json!(SECRET), name, "unknown_setting")
}

#[test]
fn every_option_of_the_handler_is_read() {
    let options = Options::read(&json!({
        "allow": ["https://shop.example", "*"],
        "fields": { "Mail": "email", "Plan": "customFields.plan", "ok": "consent" },
        "country": "GB", "tags": ["web"], "pageTags": ["a", "b"], "source": "Site",
        "attribution": { "UTM_Source": "first_source", "page": { "field": "customFields.last_page", "touch": "last" } },
        "existing": "overwrite", "note": false, "requireConsent": true,
        "maxBytes": 1, "maxUpload": 2, "maxFields": 3, "minTime": 4,
        "limit": { "most": 5, "window": 6 },
        "thanks": "/thanks", "returnContactId": true, "trustProxy": 1,
    }))
    .unwrap();
    assert_eq!(options.allow, ["https://shop.example", "*"]);
    let fields = [
        ("Mail", "email"),
        ("Plan", "customFields.plan"),
        ("ok", "consent"),
    ];
    assert_eq!(
        options.fields,
        fields.map(|(name, target)| (name.to_owned(), target.to_owned()))
    );
    assert_eq!(options.country.as_deref(), Some("GB"));
    assert_eq!(
        (options.tags, options.page_tags),
        (vec!["web".to_owned()], vec!["a".to_owned(), "b".to_owned()])
    );
    assert_eq!(options.source.as_deref(), Some("Site"));
    let touches: Vec<(&str, &str, bool)> = options
        .attribution
        .iter()
        .map(|touch| (&*touch.name, &*touch.field, touch.last))
        .collect();
    assert_eq!(
        touches,
        [
            ("utm_source", "first_source", false),
            ("page", "last_page", true)
        ]
    );
    assert_eq!(format!("{:?}", options.existing), "Overwrite");
    assert_eq!((options.note, options.require_consent), (false, true));
    assert_eq!(
        (
            options.max_bytes,
            options.max_upload,
            options.max_fields,
            options.min_time
        ),
        (1, 2, 3, 4)
    );
    assert_eq!((options.limit.most, options.limit.window), (5, 6));
    assert_eq!(options.thanks.as_deref(), Some("/thanks"));
    assert_eq!(
        (options.return_contact_id, options.trust_proxy),
        (true, true)
    );
}

#[test]
fn options_that_are_not_there_or_null_are_the_usual_ones() {
    let usual = format!("{:?}", Options::default());
    let names = "allow fields country tags pageTags source attribution existing note requireConsent maxBytes maxUpload \
                 maxFields minTime limit thanks returnContactId trustProxy";
    let nulls: Map = names
        .split_whitespace()
        .map(|name| (name.to_owned(), Value::Null))
        .collect();
    for settings in [
        json!({}),
        Value::Null,
        Value::Object(nulls),
        json!({ "limit": {} }),
        json!({ "limit": { "most": null } }),
    ] {
        assert_eq!(
            format!("{:?}", Options::read(&settings).unwrap()),
            usual,
            "{settings}"
        );
    }
}

#[test]
fn every_wrong_option_of_the_handler_is_named() {
    refuses(
        |settings| Options::read(settings).map(drop),
        &json!({}),
        &[
            ("allow", json!(SECRET), "allow", "wrong_type"),
            (
                "allow",
                json!(["https://a.example", 7]),
                "allow",
                "wrong_type",
            ),
            (
                "allow",
                json!(["https://*.example"]),
                "allow[0]",
                "not_one_of",
            ),
            ("allow", json!(["*", SECRET]), "allow[1]", "not_one_of"),
            ("fields", json!([SECRET]), "fields", "wrong_type"),
            ("fields", json!({ "a": 7 }), "fields", "wrong_type"),
            (
                "fields",
                json!({ "a": "email", "b": SECRET }),
                "fields.b",
                "not_one_of",
            ),
            ("country", json!(1), "country", "wrong_type"),
            ("country", json!(SECRET), "country", "not_one_of"),
            ("tags", json!(SECRET), "tags", "wrong_type"),
            ("tags", json!([null]), "tags", "wrong_type"),
            ("pageTags", json!({}), "pageTags", "wrong_type"),
            ("source", json!([SECRET]), "source", "wrong_type"),
            ("attribution", json!(SECRET), "attribution", "wrong_type"),
            (
                "attribution",
                json!({ "page": { "field": "f", "touch": SECRET } }),
                "attribution.page",
                "not_one_of",
            ),
            (
                "attribution",
                json!({ "page": { "field": 7 } }),
                "attribution.page",
                "not_one_of",
            ),
            (
                "attribution",
                json!({ "utm_source": true }),
                "attribution.utm_source",
                "not_one_of",
            ),
            ("existing", json!(true), "existing", "wrong_type"),
            ("existing", json!(SECRET), "existing", "not_one_of"),
            ("note", json!("false"), "note", "wrong_type"),
            ("requireConsent", json!(0), "requireConsent", "wrong_type"),
            ("maxBytes", json!("1"), "maxBytes", "wrong_type"),
            ("maxUpload", json!(-1), "maxUpload", "wrong_type"),
            ("maxFields", json!([]), "maxFields", "wrong_type"),
            ("minTime", json!(-0.5), "minTime", "wrong_type"),
            ("limit", json!(SECRET), "limit", "wrong_type"),
            (
                "limit",
                json!({ "most": SECRET }),
                "limit.most",
                "wrong_type",
            ),
            (
                "limit",
                json!({ "window": -1 }),
                "limit.window",
                "wrong_type",
            ),
            (
                "limit",
                json!({ "per": SECRET }),
                "limit.per",
                "unknown_setting",
            ),
            ("thanks", json!(7), "thanks", "wrong_type"),
            (
                "returnContactId",
                json!(SECRET),
                "returnContactId",
                "wrong_type",
            ),
            unknown("Tags"),
            unknown("contstructor"),
        ],
    );
    let error = Options::read(&json!({ "tgas": [] })).unwrap_err();
    assert!(error.message().contains("tags"), "{error}");
    for no_object in [json!([]), json!(SECRET), json!(7), json!(true)] {
        let error = Options::read(&no_object).unwrap_err();
        assert_eq!(problems(&error), [("settings".to_owned(), "wrong_type")]);
        assert!(!format!("{error:?}").contains(SECRET));
    }
}

#[test]
fn a_number_that_is_too_large_is_the_largest_there_is() {
    for (text, right) in [
        ("4294967296", u32::MAX),
        ("4294967301", u32::MAX),
        ("1e400", u32::MAX),
        ("4294967295", u32::MAX),
        ("7.9", 7),
    ] {
        let number = Value::read(text).unwrap();
        let options =
            Options::read(&json!({ "limit": { "most": number }, "maxBytes": number })).unwrap();
        assert_eq!(options.limit.most, right, "{text}");
        assert!(options.max_bytes >= right as usize, "{text}");
        let fault = json!({ "kind": "status", "times": number, "retryAfter": number });
        let fault = Fault::read(&fault).unwrap();
        assert_eq!(
            (fault.times, fault.retry_after),
            (Some(right), Some(right)),
            "{text}"
        );
    }
}

#[test]
fn every_setting_of_the_sandbox_is_read_and_every_wrong_one_named() {
    let read = Sandbox::read(&json!({
        "company": "c", "location": "l", "allowDuplicates": true, "indexLag": 7, "country": "DE",
        "limits": { "burst": 1, "interval": 2, "daily": 3 },
    }))
    .unwrap();
    assert_eq!(
        (&*read.company, &*read.location, &*read.country),
        ("c", "l", "DE")
    );
    assert_eq!(
        (read.allow_duplicates, read.index_lag, read.limited),
        (true, 7, true)
    );
    assert_eq!(
        (read.limits.burst, read.limits.interval, read.limits.daily),
        (1, 2, 3)
    );
    let usual = Sandbox::default();
    for (limits, limited) in [
        (json!(null), false),
        (json!(false), false),
        (json!(true), true),
        (json!({}), true),
    ] {
        let read = Sandbox::read(&json!({ "limits": limits })).unwrap();
        assert_eq!(
            (read.limited, read.limits.burst),
            (limited, usual.limits.burst),
            "{limits}"
        );
    }
    refuses(
        |settings| Sandbox::read(settings).map(drop),
        &json!({}),
        &[
            ("company", json!([SECRET]), "company", "wrong_type"),
            ("location", json!(7), "location", "wrong_type"),
            (
                "allowDuplicates",
                json!(SECRET),
                "allowDuplicates",
                "wrong_type",
            ),
            ("indexLag", json!(-1), "indexLag", "wrong_type"),
            ("country", json!(true), "country", "wrong_type"),
            ("limits", json!(SECRET), "limits", "wrong_type"),
            ("limits", json!([]), "limits", "wrong_type"),
            (
                "limits",
                json!({ "daily": SECRET }),
                "limits.daily",
                "wrong_type",
            ),
            (
                "limits",
                json!({ "hourly": 1 }),
                "limits.hourly",
                "unknown_setting",
            ),
            unknown("compny"),
        ],
    );
}

#[test]
fn every_setting_of_a_fault_is_read_and_every_wrong_one_named() {
    let fault = Fault::read(&json!({
        "kind": "status", "times": 2, "status": 503, "message": "m", "retryAfter": 3, "delay": 4, "operation": "contacts.get",
    }))
    .unwrap();
    assert_eq!(
        (&*fault.kind, fault.times, fault.status),
        ("status", Some(2), Some(503))
    );
    assert_eq!(
        (fault.message.as_deref(), fault.retry_after, fault.delay),
        (Some("m"), Some(3), 4)
    );
    assert_eq!(fault.operation.as_deref(), Some("contacts.get"));
    let base = json!({ "kind": "status" });
    refuses(
        |settings| Fault::read(settings).map(drop),
        &base,
        &[
            ("kind", json!(null), "kind", "not_one_of"),
            ("kind", json!(7), "kind", "wrong_type"),
            ("kind", json!("stauts"), "kind", "not_one_of"),
            ("times", json!(SECRET), "times", "wrong_type"),
            ("status", json!("500"), "status", "wrong_type"),
            ("status", json!(-500), "status", "wrong_type"),
            ("status", json!(199), "status", "out_of_range"),
            ("status", json!(600), "status", "out_of_range"),
            ("status", json!(66_036), "status", "out_of_range"),
            ("message", json!({ "a": SECRET }), "message", "wrong_type"),
            ("retryAfter", json!(-1), "retryAfter", "wrong_type"),
            ("delay", json!("1s"), "delay", "wrong_type"),
            ("operation", json!(7), "operation", "wrong_type"),
            (
                "operation",
                json!("contacts.gte"),
                "operation",
                "not_one_of",
            ),
            unknown("delya"),
        ],
    );
}

#[test]
fn settings_are_read_by_type() {
    let value = json!({ "text": "a", "texts": [], "pairs": { "a": "b" }, "number": 1.9, "flag": false, "any": [1], "object": {} });
    let mut settings = Settings::of(&value);
    assert_eq!(settings.string("text").as_deref(), Some("a"));
    assert_eq!(settings.strings("texts"), Some(Vec::new()));
    assert_eq!(
        settings.string_map("pairs"),
        Some(vec![("a".to_owned(), "b".to_owned())])
    );
    assert_eq!(settings.number("number"), Some(1));
    assert_eq!(settings.boolean("flag"), Some(false));
    assert_eq!(settings.any("any"), Some(&json!([1])));
    assert_eq!(settings.object("object"), Some(&Map::new()));
    assert_eq!(settings.string("missing"), None);
    settings.finish().unwrap();

    for (text, right) in [
        ("7", Some(7)),
        (" 7 ", Some(7)),
        ("7.9", Some(7)),
        ("007", Some(7)),
        ("-7", None),
        ("7.", None),
        (".7", None),
        ("", None),
        ("7e2", None),
        ("+7", None),
        ("7.-1", None),
        ("18446744073709551615", Some(u64::MAX)),
        ("18446744073709551616", None),
    ] {
        assert_eq!(whole(text), right, "{text}");
    }
}
