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
