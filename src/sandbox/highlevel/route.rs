//! Matches requests to operations and versions.

use super::ApiError;
use crate::api::Api;
use crate::http::Request;
use crate::operation::Operation;
use crate::sandbox::route::{self, Route, match_path};
use crate::schema::Version;

/// The versions of an operation that a `Version` header may mean. Any date means v2, as in the real API.
pub(super) fn versions_of(operation: &Operation, header: Option<&str>) -> Vec<Version> {
    let means = |version: &Version| {
        let own = operation.versions[*version as usize].as_deref();
        match header {
            Some("v3") => *version == Version::V3,
            Some(_) => *version == Version::V2 || own == header,
            None => own.is_none(),
        }
    };
    Version::ALL.into_iter().filter(means).collect()
}

/// Rejects a path that v3 removed, or that is new in v3 with an older version.
pub(super) fn fits(route: &Route, version: Version, request: &Request) -> Result<(), ApiError> {
    let path = request.path();
    let matches = |template: &str| match_path(template, path).is_some();
    if route.operation.path_in(version).is_some_and(matches) {
        return Ok(());
    }
    Err(match version {
        Version::V3 => {
            let message = [
                "Endpoint ",
                path,
                " not available in API version v3. This endpoint was removed in version v3.",
            ];
            ApiError::new(400, &message.concat())
        }
        Version::V2 => ApiError::new(
            404,
            &["Cannot ", request.method.as_str(), " ", path].concat(),
        ),
    })
}

/// The operation for a request.
pub(super) fn route(api: &Api, request: &Request) -> Result<Route, ApiError> {
    let header = request.header("version");
    let supports =
        |operation: &Operation, version| versions_of(operation, header).contains(&version);
    route::route(api, request.method, request.path(), supports).ok_or_else(|| {
        let message =
            "This route is not yet supported by the IAM Service. Please update your IAM config.";
        ApiError::new(401, message)
    })
}
