//! The names of form fields: which field of a contact each one means.

use crate::json::{Map, Value};
use crate::text::join;

use super::Options;

/// Names that forms use and the contact field each means: names of the common form plugins, the tokens of HTML's
/// `autocomplete`, and the usual words of other languages. Upper case, marks and numbers at the end do not count.
const USUAL: [(&str, &str); 18] = [
    (
        "name",
        "name fullname yourname contactname customername username nom nombre nome nomecompleto nombrecompleto vollername",
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
        "email emailaddress mail mailaddress youremail useremail contactemail courriel correo correoelectronico emailadresse",
    ),
    (
        "phone",
        "phone phonenumber tel telephone telephonenumber telnumber mobile mobilephone mobilenumber cell cellphone cellnumber \
         yourphone yourtel contactphone contactnumber telefon telefonnummer handy handynummer mobil telefono telefone celular \
         movil cellulare telefoon",
    ),
    (
        "companyName",
        "companyname company organization organisation organizationname business businessname firma unternehmen societe \
         entreprise empresa azienda bedrijf",
    ),
    (
        "address1",
        "address1 address streetaddress street addressline1 strasse adresse direccion indirizzo endereco",
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
        "website url homepage web websiteurl siteweb sitioweb",
    ),
    ("timezone", "timezone tz zeitzone"),
    (
        "dateOfBirth",
        "dateofbirth birthday birthdate bday dob geburtstag geburtsdatum datedenaissance fechadenacimiento",
    ),
    ("gender", "gender sex geschlecht sexe sexo"),
    ("consent", "consent acceptance gdpr gdprconsent"),
    (
        "message",
        "message yourmessage nachricht mensaje messaggio mensagem bericht",
    ),
    (
        "subject",
        "subject yoursubject betreff sujet asunto oggetto assunto",
    ),
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
    target == "consent" || OPEN.contains(&target) || custom.is_some_and(|key| !key.is_empty())
}

/// What a form field means: the option first, then the usual names. The name itself where nothing is known.
pub(super) fn target<'a>(name: &'a str, options: &'a Options) -> &'a str {
    let bare = name.strip_suffix("[]").unwrap_or(name);
    let said = options
        .fields
        .iter()
        .find(|(field, _)| field == name || field == bare);
    if let Some((_, target)) = said {
        return target;
    }
    [inner(bare), bare]
        .iter()
        .find_map(|name| usual(name))
        .unwrap_or(name)
}

/// The field that a name usually means.
fn usual(name: &str) -> Option<&'static str> {
    let bare = plain(name);
    let stem = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    let short = stem.strip_prefix("your").unwrap_or(stem);
    let finds = |words: &str, name: &str| words.split_whitespace().any(|word| word == name);
    // `address2` is another line, so what ends in a number is tried whole first, and never for addresses without it.
    let find = |name: &str| USUAL.iter().find(|(_, words)| finds(words, name));
    let found = find(&bare).or_else(|| find(stem).or_else(|| find(short)))?;
    let is_other_line =
        found.0 == "address1" && bare != stem && bare != "address1" && bare != "addressline1";
    (!is_other_line).then_some(found.0)
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

/// Adds a value of a form; several of one name become an array.
pub(super) fn add(values: &mut Map, name: String, value: String) {
    match values.get_mut(&name) {
        Some(Value::Array(items)) => items.push(value.into()),
        Some(known) => {
            let first = known.take();
            *known = Value::Array(vec![first, value.into()]);
        }
        None => {
            values.insert(name, value.into());
        }
    }
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

/// A scalar as text, word for word but for control characters; nothing for an object or an array.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::String(text) => Some(
            text.chars()
                .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
                .collect(),
        ),
        Value::Array(_) | Value::Object(_) => None,
        other => Some(other.to_string()),
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
