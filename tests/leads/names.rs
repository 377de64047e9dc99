//! Names, addresses and numbers as forms send them.

use super::*;
use crate::test;

#[test]
fn letters_before_an_address_are_not_cut_off() {
    for typed in [
        "john smith@gmail.com",
        "john. smith@gmail.com",
        "john,smith@gmail.com",
        "john, smith@gmail.com",
        "john;smith@gmail.com",
        "john:smith@gmail.com",
        "john(smith@gmail.com",
        "john (smith@gmail.com",
        "john<smith@gmail.com",
        "john[smith@gmail.com]",
        "john\"smith@gmail.com",
        "john\nsmith@gmail.com",
        "ada news@b.co",
        "jos é@gmail.com",
        "aol user@aol.com",
        "is smith@gmail.com",
        "john or smith@gmail.com",
        "john@gmail.co m",
        "john@mail.example,com",
        "john@ gmail.com smith@gmail.com",
    ] {
        let mut site = site();
        let (response, report) = site.post(json!({ "email": typed }));
        assert_eq!(response.status, 422, "{typed}");
        assert!(report.problems[0].code.starts_with("email_"), "{typed}");
        let smith = site
            .pair
            .contact(json!({ "email": "smith@gmail.com", "firstName": "Eve" }));
        let lead = json!({ "email": typed, "phone": "+16502530000", "company": "ACME" });
        let (response, report) = site.post(lead);
        assert_eq!(
            (response.status, report.outcome.as_str()),
            (200, "created"),
            "{typed}"
        );
        assert!(contact(&site, &smith).get("phone").is_none());
        let line = typed.split('\n').next().unwrap();
        assert!(note(&site).contains(&format!("> Email: {line}")));
    }
}

#[test]
fn an_address_that_is_clearly_delimited_is_found_among_words() {
    for typed in [
        "my mail is ada@example.com",
        "E-mail: ada@example.com.",
        "mail:ada@example.com",
        "Ada: ada@example.com",
        "ada@example.com (work)",
        "ada@example.com,",
        "ada@example.com, bob@example.com",
        "ada@example.com; bob@example.com",
        "ada@example.com or bob@example.com",
        "ada@example.com 201-555-0123",
        "Ada Lovelace <ada@example.com>",
        "Ada Lovelace <ada@example.com> (work)",
        "my mail <ada@example.com> thanks",
        "Ada Lovelace (ada@example.com)",
        "<a href=\"mailto:ada@example.com\">write</a>",
        "mailto:ada@example.com?subject=Hi",
        "reach me at ada@example.com",
    ] {
        let entry = site().entry(&json!({ "email": typed }));
        let found = entry.contact.get("email");
        assert_eq!(found, Some(&json!("ada@example.com")), "{typed}");
    }
}

#[test]
fn markup_around_an_address_is_named_as_what_is_wrong() {
    for typed in ["ada@example.com<script>", "<a href=\"x\">ada@example</a>"] {
        let entry = site().entry(&json!({ "email": typed }));
        let message = entry.stops.iter().chain(&entry.problems).next().unwrap();
        assert!(!message.message.contains("no @"), "{}", message.message);
    }
}

#[test]
fn an_international_number_beside_the_national_one_wins() {
    for (country, typed, whole) in [
        ("US", "7400 123456", "+447400123456"),
        ("US", "07400 123456", "+44 7400 123456"),
        ("US", "98765 43210", "+919876543210"),
        ("DE", "06 12 34 56 78", "+33612345678"),
        ("US", "8 916 123-45-67", "+79161234567"),
        ("US", "(201) 555-0123", "+12015550123"),
    ] {
        for name in [
            "intl_phone",
            "full_phone",
            "full_phone_number",
            "phone_full",
            "phone_e164",
            "phoneFull",
            "full_number",
            "international_phone",
            "phone[full]",
            "phone_intl",
        ] {
            let expected: String = whole.split(' ').collect();
            let forms = [
                json!({ "phone": typed, name: whole }),
                json!({ name: whole, "phone": typed }),
                json!({ "phone": [typed, whole] }),
            ];
            for form in forms {
                let mut site = with(json!({ "country": country }));
                let (response, _) = site.post(form.clone());
                let contact = site.pair.sandbox.store.all("contact").next().unwrap();
                assert_eq!(
                    (response.status, &contact["phone"]),
                    (200, &json!(expected)),
                    "{form}"
                );
            }
        }
    }
    let two = site().entry(&json!({ "phone": "(201) 555-0123", "intl_phone": "+44 7400 123456" }));
    assert_eq!(two.contact["phone"], "+12015550123");
}

#[test]
fn a_country_beside_the_phone_is_the_numbers_and_not_the_contacts() {
    for name in [
        "phone_country",
        "phoneCountry",
        "phone-country",
        "phone_country_code",
        "phone[country]",
        "phone_region",
        "phone_iso",
        "country_iso",
        "country-iso2",
        "iso2",
        "tel_country",
        "mobile_country_iso",
        "dial_country",
    ] {
        for value in ["GB", "gb", "United Kingdom", "+44", "United Kingdom (+44)"] {
            let form = json!({ "phone": "07400 123456", name: value });
            let entry = site().entry(&form);
            assert_eq!(
                entry.contact.get("phone"),
                Some(&json!("+447400123456")),
                "{form}"
            );
            assert_eq!(entry.contact.get("country"), None, "{form}");
        }
    }
}

#[test]
fn names_of_consent_and_of_elementor_are_known() {
    let mut site = with(json!({ "requireConsent": true }));
    for name in ["acceptance-123", "acceptance-1", "gdpr-2"] {
        let form = json!({ "email": "ada@example.com", name: "1" });
        assert_eq!(site.post(form).0.status, 200, "{name}");
    }
    for name in ["No Label name", "form-field-name"] {
        let entry = site.entry(&json!({ "email": "ada@example.com", name: "Ada" }));
        assert_eq!(entry.contact.get("name"), Some(&json!("Ada")), "{name}");
    }
}

#[test]
fn a_line_of_the_handler_that_is_cut_goes_on_with_a_mark() {
    let mut site = with(json!({ "existing": "overwrite" }));
    let city = "x".repeat(6000);
    site.pair
        .contact(json!({ "email": "ada@example.com", "city": city }));
    site.post(json!({ "email": "ada@example.com", "city": "Rome" }));
    let kept = note(&site);
    assert!(
        kept.lines()
            .any(|line| line.starts_with("Before, city: xxx"))
    );
    assert!(kept.lines().any(|line| line.starts_with("… xxx")), "{kept}");
    assert_eq!(kept.matches('x').count(), 6000);
}

#[test]
fn members_of_objects_are_read_as_the_names_of_forms_are() {
    for (form, field, expected) in [
        (json!({ "address": { "city": "Rome" } }), "city", "Rome"),
        (
            json!({ "name": { "first": "Ada", "x": 1 } }),
            "firstName",
            "Ada",
        ),
        (
            json!({ "company": { "name": "ACME" } }),
            "companyName",
            "ACME",
        ),
        (
            json!({ "data": { "deep": { "zip": "1" } } }),
            "postalCode",
            "1",
        ),
        (
            json!({ "people": [{ "first_name": "Ada" }, 1] }),
            "firstName",
            "Ada",
        ),
        (
            json!({ "phone": { "number": "(201) 555-0123" } }),
            "phone",
            "+12015550123",
        ),
        (
            json!({ "phone": [{ "number": "(201) 555-0123" }] }),
            "phone",
            "+12015550123",
        ),
        (
            json!({ "phone": { "country": "GB", "number": "07400 123456" } }),
            "phone",
            "+447400123456",
        ),
    ] {
        let mut form = form;
        form["email"] = "ada@example.com".into();
        let entry = site().entry(&form);
        assert_eq!(entry.contact.get(field), Some(&json!(expected)), "{form}");
        assert!(entry.stops.is_empty(), "{form}");
    }
    for email in [
        json!({ "value": "ada@example.com" }),
        json!({ "address": "ada@example.com" }),
        json!([{ "address": "ada@example.com" }]),
    ] {
        let entry = site().entry(&json!({ "email": email }));
        let found = entry.contact.get("email");
        assert_eq!(found, Some(&json!("ada@example.com")), "{email}");
    }
}

#[test]
fn members_that_mean_nothing_are_kept_in_the_note() {
    let mut site = with(json!({ "fields": { "junk": "", "survey": "customFields.survey" } }));
    let (response, _) = site.post(json!({
        "email": "ada@example.com", "meta": { "a": 1, "b": { "c": "two" } }, "weird": { "a": [1] }, "deep": [["x"], [{}]],
        "list": ["x", 2], "empty": {}, "junk": { "x": "left out" }, "survey": { "q": "Why?" }, "login": { "password": "hunter2" },
        "_token": { "x": "left out" },
    }));
    assert_eq!(response.status, 200);
    let kept = note(&site);
    for line in [
        "> Meta.a: 1",
        "> Meta.b.c: two",
        "> Weird.a: 1",
        "> Deep.0: x",
        "> List: x",
        "> List: 2",
        "> Survey.q: Why?",
        "> Login.password: (not stored)",
    ] {
        assert!(kept.contains(line), "{line} is not in {kept}");
    }
    assert!(
        !kept.contains("hunter2") && !kept.contains("left out"),
        "{kept}"
    );
}

#[test]
fn members_count_as_fields_and_depth_has_an_end() {
    let members = (0..60).map(|number| (format!("f{number}"), json!(1)));
    let object: leadbridge::json::Map = members.collect();
    let form = json!({ "email": "ada@example.com", "a": object, "b": [[1, 2], object] });
    assert_eq!(site().post(form).0.status, 413);
    let deep = format!(
        r#"{{"email":"ada@example.com","a":{}1{}}}"#,
        r#"{"b":"#.repeat(60),
        "}".repeat(60)
    );
    let mut site = site();
    assert_eq!(site.post(Value::read(&deep).unwrap()).0.status, 200);
    assert!(note(&site).contains(r#"{"b":1}"#), "{}", note(&site));
}

#[test]
fn traps_of_other_services_are_traps() {
    let names = [
        "_gotcha",
        "_honey",
        "_honeypot",
        "bot-field",
        "botcheck",
        "honeypot",
        "Honeypot",
        "email_honeypot",
        "form_fields[honeypot]",
        "hp_name",
        "hp-email",
        "wpforms[hp]",
        "ak_hp_textarea",
    ];
    for name in names {
        let mut site = site();
        let form = json!({ "email": "ada@example.com", "message": "Hi", name: "bot" });
        let (response, report) = site.post(form);
        assert_eq!(
            (
                response.status,
                report.outcome.as_str(),
                site.pair.wire.len()
            ),
            (200, "trapped", 0),
            "{name}"
        );
        assert_eq!(report.values["message"], "Hi");
        for unfilled in [json!(""), json!(" "), json!(false), json!(null)] {
            let form = json!({ "email": "ada@example.com", "message": "Hi", name: unfilled });
            assert_eq!(site.post(form).0.status, 200);
            assert_eq!(note(&site), "> Message: Hi");
        }
    }
    let mut site = with(json!({ "fields": { "hp_name": "name" } }));
    let lead =
        json!({ "email": "ada@example.com", "hp_name": "Ada", "website": "https://a.example" });
    assert_eq!(site.post(lead).1.outcome, "created");
}

#[test]
fn numbered_parts_of_names_and_addresses_are_read() {
    let entry = site().entry(&json!({
        "input_1.3": "Ada", "input_1.6": "Lovelace", "input_2": "ada@example.com",
        "input_4.1": "12 St James's Square", "input_4.2": "", "input_4.3": "London", "input_4.4": "", "input_4.5": "SW1Y 4JH", "input_4.6": "United Kingdom",
        "input_5.1": "1", "input_5.2": "I agree.", "input_5.3": "1",
        "input_7.1": "4111111111111111", "input_7.2_month": "1", "input_7.3": "123", "input_7.5": "Ada Lovelace",
    }));
    for (field, value) in [
        ("firstName", "Ada"),
        ("lastName", "Lovelace"),
        ("address1", "12 St James's Square"),
        ("city", "London"),
        ("postalCode", "SW1Y 4JH"),
        ("country", "GB"),
    ] {
        assert_eq!(entry.contact.get(field), Some(&json!(value)), "{field}");
    }
}

#[test]
fn names_of_secrets_are_known_and_passes_are_none() {
    for (name, is_secret) in [
        ("pwd", true),
        ("user_pass", true),
        ("pass1", true),
        ("login[pass]", true),
        ("Contraseña", true),
        ("mot-de-passe", true),
        ("cc-number", true),
        ("cc-csc", true),
        ("new-password", true),
        ("Kreditkarte", true),
        ("karten-nr", true),
        ("numero_carte", true),
        ("tarjeta_de_credito", true),
        ("Prüfziffer", true),
        ("Speisekarte", false),
        ("boarding_pass", false),
        ("season pass", false),
        ("compass", false),
        ("PIN code", false),
        ("passenger", false),
        ("business_card", false),
    ] {
        let mut site = site();
        let (_, report) = site.post(json!({ "email": "ada@example.com", name: "hunter2" }));
        let kept = report.to_value().to_string() + &note(&site);
        assert_eq!(!kept.contains("hunter2"), is_secret, "{name}: {kept}");
    }
}

#[test]
#[cfg(not(target_family = "wasm"))] // has no clock here
fn no_text_keeps_the_handler_busy() {
    // What is read once for each of its characters takes minutes here, and everything else takes a moment.
    let fields = [
        "email",
        "phone",
        "name",
        "firstName",
        "company",
        "address",
        "zip",
        "state",
        "country",
        "website",
        "timezone",
        "birthday",
        "gender",
        "message",
        "x_mail",
        "tel_2",
        "input_3",
        "consent",
        "customer[x][y]",
        "Kontakt",
    ];
    let units = [
        ".", "!", "?", "@", "+", "-", "(", " ", "\n", "a", "0", "1 ", "a.", "a@b.", ",", "<", "'",
        "&", "/", "\u{3002}", "\u{200b}", "\u{ff10}", "\u{301}", "é", "한", "😀", "+1", "ext",
        "http://", "x@y.zz ", "\\", "%41", "[", "_", ":", "x:1\n",
    ];
    for unit in units {
        for (before, after) in [("", ""), ("a@b", ""), ("+1", "2"), ("a", "a@b.example")] {
            let text = before.to_owned() + &unit.repeat(8_000 / unit.len()) + after;
            let mut form = json!({});
            for field in fields {
                form[field] = text.as_str().into();
            }
            // Another program can only make it slower.
            let is_quick = |_| {
                let began = std::time::Instant::now();
                with(json!({ "maxBytes": 500_000 })).post(form.clone());
                began.elapsed().as_secs_f32() < 1.0
            };
            assert!((0..4).any(is_quick), "{unit:?} after {before:?}");
        }
    }
}

#[test]
fn consent_is_recognized_in_other_languages() {
    for name in [
        "datenschutz",
        "Datenschutzerklärung",
        "einwilligung",
        "zustimmung",
        "einverstanden",
        "dsgvo",
        "rgpd",
        "consentement",
        "privacy",
        "privacy_policy",
        "agree",
        "gdpr-consent",
    ] {
        let mut site = with(json!({ "requireConsent": true }));
        let (response, _) = site.post(json!({ "email": "ada@example.com", name: "on" }));
        assert_eq!(response.status, 200, "{name}: {}", response.body);
        let (response, _) = site.post(json!({ "email": "eve@example.com", name: "" }));
        assert_eq!(response.status, 422, "{name}");
    }
}
