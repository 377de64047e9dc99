//! Matches requests to operations.

use crate::api::{Api, Row};
use crate::http::{Method, decode};
use crate::operation::Operation;
use crate::schema::Version;

/// An operation whose path matches a request.
#[derive(Debug)]
pub(super) struct Route {
    pub(super) operation: Row,
    pub(super) version: Version,
    /// The path parameters.
    pub(super) path: Vec<(String, String)>,
}

/// The operation for a method and a path. If several match, one in a version that the request `supports` is preferred,
/// then the one with the most literal segments.
pub(super) fn route(
    api: &Api,
    method: Method,
    path: &str,
    supports: impl Fn(&Operation, Version) -> bool,
) -> Option<Route> {
    let mut best: Option<((bool, usize), Route)> = None;
    for operation in api.rows().filter(|operation| operation.method == method) {
        for version in Version::ALL {
            let template = operation.path_in(version);
            let Some(found) = template.and_then(|template| match_path(template, path)) else {
                continue;
            };
            let rank = (!supports(&operation, version), found.len());
            if best.as_ref().is_none_or(|(best, _)| rank < *best) {
                let route = Route {
                    operation: operation.clone(),
                    version,
                    path: found,
                };
                best = Some((rank, route));
            }
        }
    }
    best.map(|(_, route)| route)
}

/// The values of the path parameters, if the path matches the template. Case and trailing slash matter.
pub(super) fn match_path(template: &str, path: &str) -> Option<Vec<(String, String)>> {
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
