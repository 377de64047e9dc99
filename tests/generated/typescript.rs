//! Schemas as types of TypeScript.

use super::*;

/// The only version that has a field: `v2 only`, or nothing if both have it.
pub(super) fn only_in(fields: &Fields, name: &str) -> Option<String> {
    let mut own = fields.iter().filter(|field| *field.name == *name);
    let only = own.next()?.only?;
    own.all(|field| field.only == Some(only))
        .then(|| format!("{only} only"))
}

/// The values of a field that only one version has: `` `done` v3 only ``.
pub(super) fn values_of_one_version(kind: &Kind) -> Vec<String> {
    match kind {
        Kind::Nullable(inner) | Kind::Map(inner) | Kind::Array(inner, _) => {
            values_of_one_version(inner)
        }
        Kind::Union(kinds) => kinds.iter().flat_map(values_of_one_version).collect(),
        Kind::Enum(variants) => variants
            .iter()
            .filter_map(|variant| {
                let value = match variant.value.as_str() {
                    Some(text) => text.to_owned(),
                    None => variant.value.to_string(),
                };
                Some(format!("`{value}` is {} only", variant.only?))
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The comment on a field: what it is, and which versions have it.
pub(super) fn comment(field: &Field, fields: &Fields, headings: &Headings) -> Option<String> {
    let sentence = headings.comment(&field.name).map(str::to_owned);
    let versions = match only_in(fields, &field.name) {
        Some(only) => Some(only),
        None => {
            let own = fields.iter().filter(|own| own.name == field.name);
            let mut values: Vec<String> = own
                .flat_map(|own| values_of_one_version(&own.kind))
                .collect();
            values.dedup();
            (!values.is_empty()).then(|| values.join(", "))
        }
    };
    match (sentence, versions) {
        (Some(sentence), Some(versions)) => Some(format!("{sentence} {versions}.")),
        (sentence, versions) => sentence.or(versions),
    }
}

/// Fields by name; a field that differs between versions has the types of both.
pub(super) fn merged<'f>(fields: &'f Fields, models: &Models) -> Vec<(&'f Field, String, bool)> {
    let mut found: Vec<(&Field, String, bool)> = Vec::new();
    for field in fields.iter() {
        let kind = typescript(&field.kind, models);
        match found
            .iter_mut()
            .find(|(known, ..)| known.name == field.name)
        {
            None => found.push((field, kind, field.required && field.only.is_none())),
            Some((_, known, required)) => {
                if *known != kind {
                    *known = format!("{known} | {kind}");
                }
                *required |= field.required && found_required(fields, &field.name);
            }
        }
    }
    found
}

pub(super) fn found_required(fields: &Fields, name: &str) -> bool {
    let mut own = fields.iter().filter(|field| *field.name == *name);
    own.all(|field| field.required)
}

/// Each field with its comment.
pub(super) fn members(
    model: &str,
    fields: &Fields,
    models: &Models,
    headings: &Headings,
    side: Side,
) -> Vec<(Option<String>, String)> {
    let member = |(field, kind, required): (&Field, String, bool)| {
        // The client fills in the location and the company.
        let filled_in = matches!(
            &*field.name,
            "locationId" | "location_id" | "companyId" | "altId" | "altType"
        );
        let is_optional = !required || filled_in;
        let kind = match (model, &*field.name) {
            ("ContactFilter", "field") => "ContactSearchField".to_owned(),
            // The client also accepts an object of values by name.
            (_, "customFields") if kind == "CustomFieldValue[]" => {
                format!("{kind} | {{ [name: string]: Json }}")
            }
            _ => kind,
        };
        let member = match (is_optional, side) {
            (false, _) => format!("{}: {kind}", quoted(&field.name)),
            (true, Side::Response) => format!("{}?: {kind}", quoted(&field.name)),
            (true, Side::Request) => optional(&quoted(&field.name), &kind),
        };
        (comment(field, fields, headings), member)
    };
    merged(fields, models).into_iter().map(member).collect()
}

/// An optional member of a request.
pub(super) fn optional(name: &str, kind: &str) -> String {
    format!("{name}?: {kind} | undefined")
}

/// A member on one line.
pub(super) fn inline((comment, member): (Option<String>, String)) -> String {
    match comment {
        Some(comment) => format!("/** {comment} */ {member}"),
        None => member,
    }
}

/// The name of a member, quoted if it is not an identifier.
pub(super) fn quoted(name: &str) -> String {
    let is_plain = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$')
        && !name.starts_with(|first: char| first.is_ascii_digit());
    if is_plain {
        name.to_owned()
    } else {
        format!("'{name}'")
    }
}

pub(super) fn typescript(kind: &Kind, models: &Models) -> String {
    let own = |kind: &Kind| typescript(kind, models);
    let quoted = |variant: &Variant| match variant.value.as_str() {
        Some(text) => format!("'{text}'"),
        None => variant.value.to_string(),
    };
    match kind {
        Kind::Nullable(inner) => format!("{} | null", own(inner)),
        Kind::Union(kinds) => kinds.iter().map(own).collect::<Vec<_>>().join(" | "),
        Kind::Enum(variants) => variants.iter().map(quoted).collect::<Vec<_>>().join(" | "),
        Kind::Map(inner) => format!("{{ [name: string]: {} }}", own(inner)),
        Kind::Array(item, _) => {
            let item = own(item);
            if item.contains('|') {
                format!("({item})[]")
            } else {
                format!("{item}[]")
            }
        }
        Kind::Model(model) => match &models.get(*model).alias {
            // An alias is written as its type.
            Some(alias) => own(alias),
            None => models.name(*model).to_owned(),
        },
        Kind::Object(_) => "{ [name: string]: Json }".to_owned(),
        Kind::Plain(plain, _) => match plain {
            Plain::Number | Plain::Integer => "number",
            Plain::Numeric => "number | string",
            Plain::Boolean => "boolean",
            Plain::Any => "Json",
            Plain::File => "Blob",
            Plain::Object => "{ [name: string]: Json }",
            _ => "string",
        }
        .to_owned(),
    }
}

pub(super) fn object(kind: &Kind, models: &Models, headings: &Headings, side: Side) -> String {
    match kind {
        Kind::Object(fields) if fields.is_empty() => "{}".to_owned(),
        Kind::Object(fields) => {
            let members = members("", fields, models, headings, side);
            let members: Vec<String> = members.into_iter().map(inline).collect();
            format!("{{ {} }}", members.join("; "))
        }
        Kind::Model(model) => models.name(*model).to_owned(),
        kind => typescript(kind, models),
    }
}
