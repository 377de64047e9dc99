//! Every model, subject by subject; one file a subject.

use crate::model::Model;

/// Declares the subject modules and the list of their tables.
macro_rules! models {
    ($($name:ident),+ $(,)?) => {
        $(mod $name;)+

        /// Every table of models.
        pub const TABLES: &[&[Model]] = &[$($name::MODELS),+];
    };
}

models! { appointment, contact, search }

/// Every model.
pub fn all() -> impl Iterator<Item = &'static Model> {
    TABLES.iter().copied().flatten()
}

/// The model with this name. Names start with a capital, which tells them from types.
pub fn find(name: &str) -> Option<&'static Model> {
    if !name.starts_with(|first: char| first.is_ascii_uppercase()) {
        return None;
    }
    all().find(|model| model.name == name)
}

/// The operators that the contact search knows for a field, separated by spaces; `None` for a field it does not know.
pub fn search_operators(field: &str) -> Option<&'static str> {
    search::operators(field)
}

/// The fields of the contact search with their operators.
pub const SEARCH_FIELDS: &[(&str, &str)] = search::FIELDS;
