//! Which row a request is for, in which version.

use super::Refusal;
use crate::api::{Api, Row};
use crate::http::{Request, decode};
use crate::operation::Operation;
use crate::schema::Version;

/// The versions of an operation that a `Version` header may mean. Any date is taken for v2, as the real API does.
pub(super) fn spoken(operation: &Operation, header: Option<&str>) -> Vec<Version> {
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

/// A path that some row has.
#[derive(Debug)]
pub(super) struct Route {
    pub(super) operation: Row,
    pub(super) path: Vec<(String, String)>,
}

impl Route {
    /// v3 refuses paths that it removed, and older versions do not know its new ones.
    pub(super) fn fits(&self, version: Version, request: &Request) -> Result<(), Refusal> {
        let path = request.path();
        let matches = |template: &str| match_path(template, path).is_some();
        if self.operation.path_in(version).is_some_and(matches) {
            return Ok(());
        }
        Err(match version {
            Version::V3 => {
                let message = [
                    "Endpoint ",
                    path,
                    " not available in API version v3. This endpoint was removed in version v3.",
                ];
                Refusal::new(400, &message.concat())
            }
            Version::V2 => Refusal::new(
                404,
                &["Cannot ", request.method.as_str(), " ", path].concat(),
            ),
        })
    }
}

/// The row of a request: one of the version asked for, with the most literal segments among those that match.
pub(super) fn route(api: &Api, request: &Request) -> Result<Route, Refusal> {
    let (path, header) = (request.path(), request.header("version"));
    let mut best: Option<((bool, usize), Route)> = None;
    for operation in api
        .rows()
        .filter(|operation| operation.method == request.method)
    {
        for version in Version::ALL {
            let template = operation.path_in(version);
            let Some(found) = template.and_then(|template| match_path(template, path)) else {
                continue;
            };
            let rank = (!spoken(&operation, header).contains(&version), found.len());
            if best.as_ref().is_none_or(|(best, _)| rank < *best) {
                best = Some((
                    rank,
                    Route {
                        operation: operation.clone(),
                        path: found,
                    },
                ));
            }
        }
    }
    best.map(|(_, route)| route).ok_or_else(|| {
        let message =
            "This route is not yet supported by the IAM Service. Please update your IAM config.";
        Refusal::new(401, message)
    })
}

/// The values of a template's parameters, if the path is of its form. Case and trailing slash count.
fn match_path(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let (mut parts, mut segments) = (template.split('/'), path.split('/'));
    let mut found = Vec::new();
    loop {
        match (parts.next(), segments.next()) {
            (None, None) => return Some(found),
            (Some(part), Some(segment)) => match part
                .strip_prefix('{')
                .and_then(|part| part.strip_suffix('}'))
            {
                Some(_) if segment.is_empty() => return None,
                Some(name) => found.push((name.to_owned(), decode(segment))),
                None if part != segment => return None,
                None => {}
            },
            _ => return None,
        }
    }
}
