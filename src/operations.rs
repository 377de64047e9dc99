//! Every operation, area by area; one file an area, one row an operation.

use crate::operation::{Area, Operation, Version};

/// Declares the area modules and the table of tables, so that a file and its name are the only two touches.
macro_rules! areas {
    ($($name:ident),+ $(,)?) => {
        $(mod $name;)+

        /// Every area with its name.
        pub const AREAS: &[(&str, Area)] = &[$((stringify!($name), $name::AREA)),+];
    };
}

areas! { calendars, contacts }

/// Every row, area by area.
pub fn all() -> impl Iterator<Item = &'static Operation> {
    AREAS.iter().flat_map(|(_, area)| area.operations)
}

/// The row with this id.
pub fn find(id: &str) -> Option<&'static Operation> {
    let name = id.split('.').next()?;
    let (_, area) = AREAS.iter().find(|(area, _)| *area == name)?;
    area.operations.iter().find(|operation| operation.id == id)
}

/// The `Version` header of an operation.
pub fn version_header(operation: &Operation, version: Version) -> &'static str {
    match version {
        Version::V3 => "v3",
        Version::V2 => operation.version.unwrap_or_else(|| {
            let area = AREAS.iter().find(|(name, _)| *name == operation.area());
            area.map_or("2021-07-28", |(_, area)| area.version)
        }),
    }
}
