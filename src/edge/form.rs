//! The names of form fields: which field of a contact each one means.

use crate::json::{Map, Value};
use crate::text::{after, cut, has, join, parts, split_once};

use super::Options;
use super::values::{is_blank, is_ticked, items};

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
    (
        "consent",
        "consent acceptance gdpr gdprconsent privacy privacypolicy agree dsgvo datenschutz datenschutzerklaerung datenschutzerklarung \
         einwilligung zustimmung einverstanden rgpd consentement consentimiento",
    ),
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
pub(super) fn is_noise(name: &str) -> bool {
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

/// Whether a field holds the country or the dial code of the phone number beside it.
pub(super) fn is_phone_country(name: &str) -> bool {
    const NAMES: &str = " dialcode phonecode callingcode countrycallingcode telcode countryiso countryisocode isocountry \
        isocode iso isocountrycode ";
    let bare = letters(name);
    let places = [
        "phone",
        "telephone",
        "tel",
        "mobile",
        "dial",
        "calling",
        "phonenumber",
    ];
    has(NAMES, &join(&[" ", &bare, " "]))
        || ["country", "region", "iso"]
            .iter()
            .any(|word| split_once(&bare, word).is_some_and(|(place, _)| places.contains(&place)))
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
