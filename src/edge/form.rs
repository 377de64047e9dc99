//! The names of form fields: which field of a contact each one means.

use crate::json::{Map, Value};
use crate::text::{after, cut, has, is_hidden, is_space, join, parts, replace};

use super::Options;
use super::fit::is_phone_country;

/// Names that forms use and the contact field each means: names of the common form plugins, the tokens of HTML's
/// `autocomplete`, and the usual words of other languages. Upper case, marks and numbers at the end do not count.
const USUAL: [(&str, &str); 18] = [
    (
        "name",
        "name fullname username nom nombre nome nomecompleto nombrecompleto nomcomplet nometprenom vollername vorundnachname \
         nomeecognome nombreyapellidos",
    ),
    (
        "firstName",
        "firstname givenname fname first forename vorname prenom primernombre primeironome voornaam",
    ),
    (
        "lastName",
        "lastname familyname surname lname last nachname nomdefamille apellido apellidos cognome sobrenome achternaam",
    ),
    (
        "email",
        "email emailaddress mail mailaddress courriel correo correoelectronico emailadresse replyto",
    ),
    (
        "phone",
        "phone phonenumber tel telephone telephonenumber telnumber mobile mobilephone mobilenumber cell cellphone cellnumber \
         contactnumber internationalphone internationalnumber intlphone intlnumber phonefull phoneintl phoneinternational phonee164 \
         e164 fullnumber telefon telefonnummer handy handynummer mobil telefono telefone celular \
         movil cellulare telefoon",
    ),
    (
        "companyName",
        "companyname company organization organisation organizationname business businessname firma unternehmen societe \
         entreprise empresa azienda bedrijf",
    ),
    (
        "address1",
        "addr1 address1 address streetaddress street addressline1 strasse strase adresse direccion indirizzo endereco",
    ),
    (
        "city",
        "city town addresslevel2 ort stadt ville ciudad citta cidade",
    ),
    (
        "state",
        "state province region addresslevel1 bundesland provincia",
    ),
    (
        "postalCode",
        "postalcode zip zipcode postcode plz postleitzahl codepostal codigopostal cep",
    ),
    (
        "country",
        "country countryname countrycode land pays pais paese",
    ),
    (
        "website",
        "website url homepage web websiteurl webseite siteweb sitioweb",
    ),
    ("timezone", "timezone tz zeitzone"),
    (
        "dateOfBirth",
        "dateofbirth datadinascita fechanacimiento birthday birthdate bday dob geburtstag geburtsdatum datedenaissance fechadenacimiento",
    ),
    ("gender", "gender sex geschlecht sexe sexo"),
    ("consent", "consent acceptance gdpr gdprconsent"),
    (
        "message",
        "message nachricht mensaje messaggio mensagem bericht",
    ),
    ("subject", "subject betreff sujet asunto oggetto assunto"),
];

/// Fields of a contact that a visitor may fill in; tags, owner and the like are the site's to set.
pub(super) const OPEN: [&str; 15] = [
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

/// Whether an option may send a form field there.
pub(super) fn is_target(target: &str) -> bool {
    let custom = target.strip_prefix("customFields.");
    target.is_empty()
        || target == "consent"
        || OPEN.contains(&target)
        || custom.is_some_and(|key| !key.is_empty())
}

/// What a form field means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Target<'a> {
    /// A field of the contact that a visitor may fill in, or `consent`.
    Field(&'a str),
    /// A custom field that the site's options name.
    Custom(&'a str),
    /// Nothing that is known: it is kept in the note.
    Other,
    /// Nothing that people typed, or that the site wants: it is left out.
    Ignored,
}

/// What a form field means: the option first, then the usual names. Only an option names a custom field.
pub(super) fn target<'a>(name: &str, options: &'a Options) -> Target<'a> {
    let bare = name.strip_suffix("[]").unwrap_or(name);
    let said = options
        .fields
        .iter()
        .find(|(field, _)| field == name || field == bare);
    if let Some((_, target)) = said {
        return match target.strip_prefix("customFields.") {
            Some(key) => Target::Custom(key),
            None if target.is_empty() => Target::Ignored,
            None => Target::Field(target),
        };
    }
    if is_noise(name) {
        return Target::Ignored;
    }
    if is_phone_country(name) {
        return Target::Other;
    }
    let found = [bare, inner(bare)].iter().find_map(|name| usual(name));
    match found {
        Some(field) if field == "consent" || OPEN.contains(&field) => Target::Field(field),
        _ => Target::Other,
    }
}

/// Gravity Forms numbers the parts of names and addresses: `input_1.3` and `input_1.6` are a first and a last name where
/// there is no `input_1.5`, which would be a postal code.
pub(super) fn part(name: &str, values: &Map) -> Option<&'static str> {
    let (field, part) = cut(name, b'.')?;
    let has = |part: &str| values.get(&join(&[field, ".", part])).is_some();
    let is_address = has("3") && has("5") && !has("2_month");
    match part {
        _ if !field.starts_with("input_") => None,
        "3" if !is_address && has("6") => Some("firstName"),
        "6" if !is_address && has("3") => Some("lastName"),
        "1" if is_address => Some("address1"),
        "3" if is_address => Some("city"),
        "4" if is_address => Some("state"),
        "5" if is_address => Some("postalCode"),
        "6" if is_address => Some("country"),
        _ => None,
    }
}

/// Words before a name that do not change what it means.
const BEFORE: [&str; 13] = [
    "your",
    "billing",
    "contact",
    "customer",
    "user",
    "visitor",
    "etpbcontact",
    "ihre",
    "ihr",
    "votre",
    "full",
    "nolabel",
    "formfield",
];

/// Fields that may stand several times in a form, numbered.
const NUMBERED: [&str; 7] = [
    "name",
    "firstName",
    "lastName",
    "email",
    "phone",
    "companyName",
    "consent",
];

/// The field that a name usually means.
fn usual(name: &str) -> Option<&'static str> {
    // Jetpack's `g7-email`, in the form of page 7.
    let name = match name.strip_prefix('g').and_then(|rest| cut(rest, b'-')) {
        Some((page, rest)) if page.bytes().all(|byte| byte.is_ascii_digit()) => rest,
        _ => name,
    };
    let bare = plain(name);
    let stem = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    let find = |name: &str| {
        let is_named = |words: &str| parts(words, b' ').any(|word| word == name);
        let found = USUAL.iter().find(|(_, words)| is_named(words));
        found.map(|(field, _)| *field)
    };
    let find = |name: &str| {
        let short = BEFORE
            .iter()
            .find_map(|word| find(name.strip_prefix(word)?));
        find(name).or(short)
    };
    find(&bare).or_else(|| find(stem).filter(|field| NUMBERED.contains(field)))
}

/// What forms send that nobody typed: checks against machines and forged requests, and the bookkeeping of form plugins.
fn is_noise(name: &str) -> bool {
    const NAMES: &str = " grecaptcharesponse hcaptcharesponse cfturnstileresponse authenticitytoken requestverificationtoken wpnonce wphttpreferer utf8 akjs formid postid queriedid referertitle \
        contactformid contactformhash jetpackcontactformjwt itemkey renderid \
        formtype formname formbuildid formtoken formkey honeypottime accesskey hscontext wpformsid wpformspostid wpformsnonce wpformssubmit wpformsauthor ";
    // Settings of form services, which stand before the name with an underscore.
    const CONFIG: &str = "next subject captcha template token method cc bcc autoresponse blacklist webhook format language \
        redirect url error";
    // Form plugins of WordPress; of Divi all but its fields, which are `et_pb_contact_name_0`.
    const BEGINNINGS: [&str; 11] = [
        "_wp",
        "gform_",
        "is_submit_",
        "state_",
        "et_pb_contactform_",
        "et_pb_contact_captcha_",
        "et_pb_contact_email_fields_",
        "et_pb_contact_email_hidden_fields_",
        "frm_",
        "__fluent_form_",
        "_fluentform_",
    ];
    let is_long = |name: &str| name.starts_with("state_") && name.len() > 6;
    let is_numbered = |name: &str| name.bytes().skip(6).all(|byte| byte.is_ascii_digit());
    let found = BEGINNINGS.iter().any(|start| name.starts_with(start));
    // Gravity Forms keeps its state in `state_1`.
    let is_field = name.starts_with("state_") && !(is_long(name) && is_numbered(name));
    let bare = plain(name);
    let small = name.to_ascii_lowercase();
    // ASP.NET's `__VIEWSTATE`, the server actions of Next.js, tokens by any framework.
    let is_token = name
        .strip_prefix("__")
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
        || name.starts_with("$ACTION_")
        || (small == "nonce" || small.ends_with("_nonce") || small.ends_with("-nonce"))
        || (has(&bare, "csrf") || has(&bare, "xsrf"));
    let is_config = name
        .strip_prefix('_')
        .is_some_and(|rest| CONFIG.split(' ').any(|known| known == rest));
    is_token
        || is_config
        || is_honeypot(name)
        || (found && !is_field)
        || (!bare.is_empty() && NAMES.split(' ').any(|known| known == bare))
}

/// Whether a field is WordPress's own name of what its server does with a form, such as `action=nf_ajax_submit`; words of
/// people have spaces, or no marks.
pub(super) fn is_command(name: &str, value: &Value) -> bool {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let text = value.as_str().unwrap_or_default();
    name == "action"
        && text.bytes().all(is_word)
        && text.bytes().any(|byte| !byte.is_ascii_alphanumeric())
}

/// Whether only machines fill a field in: the traps of other form services and plugins, by their names.
fn is_honeypot(name: &str) -> bool {
    let small = name.to_ascii_lowercase();
    let bare = plain(name);
    (has(&bare, "honeypot")
        && !["time", "token", "hash", "id"]
            .iter()
            .any(|end| bare.ends_with(end)))
        || matches!(
            &*small,
            "_honey" | "_hp" | "bot-field" | "bot_field" | "botcheck" | "wpforms[hp]"
        )
        || ["_gotcha", "hp_", "hp-", "ak_hp_"]
            .iter()
            .any(|start| small.starts_with(start))
}

/// Whether a trap of another service was filled in, unless the site's options name it as a field.
pub(super) fn is_trapped(name: &str, value: &Value, options: &Options) -> bool {
    is_honeypot(name)
        && target(name, options) == Target::Ignored
        && !options.fields.iter().any(|(field, _)| field == name)
        && is_ticked(value) != Some(false)
        && items(value).is_none_or(|items| !items.iter().all(|item| is_blank(item)))
}

/// Whether a name says that the value is a secret, which belongs in no note: passwords and the numbers of cards.
pub(super) fn is_secret(name: &str) -> bool {
    let bare = plain(name);
    let words = [
        "password",
        "passwd",
        "pwd",
        "passphrase",
        "passcode",
        "passwort",
        "kennwort",
        "contrasena",
        "motdepasse",
        "senha",
        "wachtwoord",
        "cardnumber",
        "cardno",
        "ccnum",
        "cccsc",
        "creditcard",
        "kartennummer",
        "kreditkarte",
        "kartennr",
        "kartenpruf",
        "prufziffer",
        "geheimzahl",
        "numerocarte",
        "cartebancaire",
        "numerotarjeta",
        "tarjetadecredito",
        "cartadicredito",
        "cvc",
        "cvv",
    ];
    let last = plain(inner(name));
    let stem = last.trim_end_matches(|c: char| c.is_ascii_digit());
    // Passes for a season or a border are none.
    words.iter().any(|word| has(&bare, word)) || matches!(stem, "pass" | "userpass" | "pw" | "otp")
}

/// Whether a field without a known meaning may hold the visitor's own e-mail address: its name says so, or says nothing.
pub(super) fn may_be_email(name: &str) -> bool {
    let words = ["mail", "correo", "courriel", "replyto", "メール"];
    !is_someone_else(name) && (says(name, &words) || is_nameless(name))
}

/// Whether a name, or the innermost word of it, usually means this field.
pub(super) fn means(name: &str, field: &str) -> bool {
    [name, inner(name)]
        .iter()
        .any(|name| usual(name) == Some(field))
}

/// The same for a phone number.
pub(super) fn may_be_phone(name: &str) -> bool {
    let words = [
        "phone",
        "telefon",
        "téléphone",
        "teléfono",
        "mobil",
        "móvil",
        "movil",
        "handy",
        "whatsapp",
        "portable",
        "rufnummer",
        "celular",
        "cellulare",
        "電話",
    ];
    !is_someone_else(name) && (means(name, "phone") || says(name, &words))
}

fn says(name: &str, words: &[&str]) -> bool {
    let name = name.to_ascii_lowercase();
    words.iter().any(|word| has(&name, word))
}

fn is_someone_else(name: &str) -> bool {
    let words = [
        "friend",
        "recipient",
        "spouse",
        "partner",
        "refer",
        "owner",
        "admin",
        "manager",
        "boss",
        "emergency",
        "parent",
        "guest",
        "_to",
        "sendto",
        "notify",
        "bcc",
        "fax",
        "assistant",
    ];
    says(name, &words) && !says(name, &["reply"])
}

/// Form builders number their fields: `input_3`, `wpforms[fields][1]`.
pub(super) fn is_nameless(name: &str) -> bool {
    let letters = letters(name);
    // `form_fields[field_a1b2c3d]`
    let is_digit = |byte: u8| byte.is_ascii_hexdigit();
    if after(inner(name), "field_").is_some_and(|rest| rest.bytes().all(is_digit)) {
        return true;
    }
    let words = " input field fields item itemmeta wpformsfields q question nffield text textfield form formfields entry answer f ";
    words.split(' ').any(|word| word == letters)
}

/// The innermost word in brackets: `form_fields[email]` and `contact[email][value]` are named by `email`.
fn inner(name: &str) -> &str {
    let mut parts = name.split(['[', ']', '.']).filter(|part| !part.is_empty());
    let is_word = |part: &&str| {
        part.bytes().any(|byte| byte.is_ascii_alphabetic()) && !matches!(*part, "value" | "values")
    };
    parts.rfind(is_word).unwrap_or(name)
}

/// A name in small ASCII letters and digits; letters with marks lose them.
fn plain(name: &str) -> String {
    let letter = |c: char| match c {
        'ß' => 's',
        'à'..='å' | 'À'..='Å' => 'a',
        'è'..='ë' | 'È'..='Ë' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' => 'i',
        'ò'..='ö' | 'Ò'..='Ö' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' => 'u',
        'ç' | 'Ç' => 'c',
        'ñ' | 'Ñ' => 'n',
        other => other.to_ascii_lowercase(),
    };
    name.chars()
        .map(letter)
        .filter(char::is_ascii_alphanumeric)
        .collect()
}

/// The letters of a plain name.
pub(super) fn letters(name: &str) -> String {
    let mut letters = plain(name);
    letters.retain(|c| c.is_ascii_alphabetic());
    letters
}

/// What a tick box says; nothing for words of its own.
pub(super) fn is_ticked(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(ticked) => Some(*ticked),
        Value::Number(number) => Some(number.as_f64() != 0.0),
        Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "on" | "true" | "yes" | "1" => Some(true),
            "" | "off" | "false" | "no" | "0" => Some(false),
            _ => None,
        },
        // A hidden `0` before the box itself is how some frameworks send it.
        Value::Array(items) => {
            let all: Vec<_> = items.iter().map(is_ticked).collect();
            match all.contains(&Some(true)) {
                true => Some(true),
                false if all.contains(&None) => None,
                false => Some(false),
            }
        }
        _ => Some(false),
    }
}

/// Adds a value of a form; several of one name become an array.
pub(super) fn add(values: &mut Map, name: String, value: Value) {
    let list = |value: Value| match value {
        Value::Array(items) => items,
        one => vec![one],
    };
    match values.get_mut(&name) {
        Some(known) => {
            let mut all = list(known.take());
            all.extend(list(value));
            *known = Value::Array(all);
        }
        None => {
            values.insert(name, value);
        }
    }
}

/// Objects that are deeper are kept as JSON text.
const DEEPEST: usize = 8;

/// Names the members of objects as forms do: `{ "address": { "city": … } }` is `address[city]`. The first object of a list
/// needs no number. Lists of scalars stay, and so does an object in the place of a simple field (`name`) none of whose
/// members means anything: it is refused for its type.
pub(super) fn flatten(values: Map, options: &Options) -> Map {
    let mut flat = Map::new();
    for (name, value) in &values {
        let mut members = Map::new();
        spread(&mut members, name, value, 0);
        let is_word = |name: &str| {
            !name
                .trim_end_matches(']')
                .ends_with(|c: char| c.is_ascii_digit())
        };
        let is_field = |name: &str| {
            matches!(target(name, options), Target::Field(_)) || is_phone_country(name)
        };
        let is_whole = items(value).is_none()
            && match target(name, options) {
                Target::Field(_) => !members.keys().any(|name| is_word(name) && is_field(name)),
                Target::Ignored => true,
                _ => false,
            };
        match is_whole {
            true => add(&mut flat, name.clone(), value.clone()),
            false => members
                .into_iter()
                .for_each(|(name, value)| add(&mut flat, name, value)),
        }
    }
    flat
}

fn spread(flat: &mut Map, name: &str, value: &Value, depth: usize) {
    let inner = |key: &str| join(&[name, "[", key, "]"]);
    match value {
        Value::Object(_) | Value::Array(_) if depth > DEEPEST => {
            add(flat, name.to_owned(), value.to_json().into());
        }
        Value::Object(members) => {
            for (key, member) in members {
                spread(flat, &inner(key), member, depth + 1);
            }
        }
        Value::Array(list) if items(value).is_none() => {
            for (at, member) in list.iter().enumerate() {
                match at == 0 && member.is_object() {
                    true => spread(flat, name, member, depth + 1),
                    false => spread(flat, &inner(&at.to_string()), member, depth + 1),
                }
            }
        }
        simple => add(flat, name.to_owned(), simple.clone()),
    }
}

/// How long the fields are that nobody typed: tokens of frameworks can be longer than any form.
pub(super) fn noise(values: &Map) -> usize {
    let mut bytes = 0;
    for (name, value) in values {
        if is_noise(name) {
            bytes += value.as_str().unwrap_or_default().len();
        }
    }
    bytes
}

/// How many bytes of a JSON text only escape others.
pub(super) fn escapes(body: &str) -> usize {
    let (mut bytes, mut more) = (body.bytes(), 0);
    while let Some(byte) = bytes.next() {
        if byte == b'\\' {
            more += if bytes.next() == Some(b'u') { 5 } else { 1 };
        }
    }
    more
}

/// The scalars of a value as text; nothing for objects and nested arrays.
pub(super) fn items(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Array(items) => {
            let scalar = |item: &Value| (!item.is_array()).then(|| text(item)).flatten();
            items.iter().map(scalar).collect()
        }
        one => Some(vec![text(one)?]),
    }
}

/// A scalar as text, word for word but for control characters and those that turn the direction of what follows; nothing for
/// an object or an array.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        // Line ends of all systems become one.
        Value::String(text) => Some(
            replace(text, "\r\n", "\n")
                .chars()
                .filter_map(|c| match c {
                    '\t' => Some(c),
                    '\n'..='\r' | '\u{85}' => Some('\n'),
                    '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
                    _ => Some(c).filter(|c| !c.is_control()),
                })
                .collect(),
        ),
        Value::Array(_) | Value::Object(_) => None,
        other => Some(other.to_json()),
    }
}

/// Several values on one line.
pub(super) fn joined(items: &[String]) -> String {
    let mut text = String::new();
    for item in items.iter().filter(|item| !item.is_empty()) {
        if !text.is_empty() {
            text.push_str(", ");
        }
        text = join(&[&text, item]);
    }
    text
}

/// Whether a value shows nothing: white space, and marks that nobody sees.
pub(super) fn is_blank(text: &str) -> bool {
    let is_mark = |c: char| {
        matches!(
            c,
            '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{2800}' | '\u{3164}' | '\u{ffa0}'
        )
    };
    text.chars()
        .all(|c| is_space(c) || is_hidden(c) || is_mark(c) || c.is_control())
}
