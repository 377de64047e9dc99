//! Who may post: the handler's own origin and those that the site allows.
//!
//! A browser says where a request comes from in `Sec-Fetch-Site` (Fetch Metadata), `Origin` (Fetch standard) and
//! `Referer`; a page cannot forge any of them. Behind a proxy `request.url` often names an inner address, so the
//! handler's own host is also what `Host` says, and `X-Forwarded-Host` where the site trusts its proxy.

use crate::http::{Request, Response};
use crate::text::{cut_last, join, split_once};

use super::Options;

/// What is known of the sender.
pub(super) enum Sender {
    /// May post; the value is the origin for `Access-Control-Allow-Origin`.
    Allowed(Option<String>),
    /// May not post; the value is where the request comes from.
    Refused(String),
}

/// Judges the sender of a request.
pub(super) fn judge(request: &Request, options: &Options) -> Sender {
    let header = request.header("origin");
    let said = header.and_then(read);
    let origin = said.clone().or_else(|| match header {
        // `null` and the like say nothing that a list could hold.
        Some(_) => None,
        None => request.header("referer").and_then(read),
    });
    let echo = said.and(header.map(str::to_owned));
    // Older browsers do not send it; a page cannot set it.
    if request.header("sec-fetch-site") == Some("same-origin") {
        return Sender::Allowed(echo);
    }
    if options.allow.iter().any(|known| known == "*") {
        return Sender::Allowed(header.map(str::to_owned));
    }
    let Some(origin) = origin else {
        let is_foreign = matches!(
            request.header("sec-fetch-site"),
            Some("cross-site" | "same-site")
        );
        return match header {
            Some(header) => Sender::Refused(header.to_owned()),
            None if is_foreign => Sender::Refused("another site".to_owned()),
            // None of the headers: not a browser, and nothing a page could cause.
            None => Sender::Allowed(None),
        };
    };
    let is_listed = options
        .allow
        .iter()
        .any(|known| read(known).as_ref() == Some(&origin));
    if is_listed || own_hosts(request, options).any(|host| host == host_of(&origin)) {
        Sender::Allowed(echo)
    } else {
        Sender::Refused(origin)
    }
}

/// The message for the owner about a page that was refused.
pub(super) fn explain(origin: &str, request: &Request) -> String {
    let own = shown(&request.url);
    join(&[
        "a page of ",
        &shown(origin),
        " posted to ",
        &own,
        " and was refused; if the page is yours, add its origin to lead.allow, or set lead.trustProxy if a proxy changes the host",
    ])
}

/// An origin for a message; a header may have any text.
fn shown(url: &str) -> String {
    let is_fit = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:/[]".contains(&byte);
    match read(url) {
        Some(origin) if origin.len() <= 100 && origin.bytes().all(is_fit) => origin,
        // Pages without an origin of their own, such as files and sandboxed frames.
        _ if matches!(url, "null" | "another site") => url.to_owned(),
        _ => "an invalid origin".to_owned(),
    }
}

/// The response to a preflight request (Fetch standard, CORS protocol).
///
/// The requested headers are allowed, because monitoring scripts add their own to every request; no credentials are.
pub(super) fn preflight(request: &Request, options: &Options) -> Response {
    let Sender::Allowed(Some(origin)) = judge(request, options) else {
        let response = Response {
            status: 403,
            ..Response::default()
        };
        return response.with("vary", "origin");
    };
    let mut headers = String::from("content-type, idempotency-key");
    let requested = request
        .header("access-control-request-headers")
        .unwrap_or_default();
    let is_name = |name: &&str| {
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        !name.is_empty() && name.len() <= 60 && name.bytes().all(is_token)
    };
    for name in requested.split(',').map(str::trim).filter(is_name).take(30) {
        headers.push_str(", ");
        headers.push_str(name);
    }
    let response = Response {
        status: 204,
        ..Response::default()
    };
    response
        .with("access-control-allow-origin", origin)
        .with("access-control-allow-methods", "POST")
        .with("access-control-allow-headers", headers)
        .with("access-control-max-age", "86400")
        .with("vary", "origin, access-control-request-headers")
}

/// Scheme, host and port of a URL in one spelling; nothing where there is no host.
pub(super) fn read(url: &str) -> Option<String> {
    let (scheme, rest) = split_once(url.trim(), "://")?;
    let scheme = scheme.to_ascii_lowercase();
    let host = rest.split(['/', '?', '#', '\\']).next()?;
    let host = cut_last(host, b'@').map_or(host, |(_, host)| host);
    if host.is_empty() || !scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    Some(join(&[&scheme, "://", &host_in(host)]))
}

/// A host without the port that its scheme implies. Which of the two schemes it is does not matter here: behind a proxy
/// that ends TLS the handler sees `http` where the visitor sees `https`.
fn host_in(host: &str) -> String {
    let host = host.trim().to_ascii_lowercase();
    let bare = host
        .strip_suffix(":443")
        .or_else(|| host.strip_suffix(":80"));
    bare.unwrap_or(&host).to_owned()
}

fn host_of(origin: &str) -> &str {
    split_once(origin, "://").map_or(origin, |(_, host)| host)
}

/// The hosts under which visitors may know the handler.
fn own_hosts(request: &Request, options: &Options) -> impl Iterator<Item = String> {
    let url = read(&request.url).map(|origin| host_of(&origin).to_owned());
    let host = request.header("host").map(host_in);
    let forwarded = request
        .header("x-forwarded-host")
        .filter(|_| options.trust_proxy)
        // The first entry of a list is the one of the visitor's own request.
        .map(|hosts| host_in(hosts.split(',').next().unwrap_or_default()));
    [url, host, forwarded].into_iter().flatten()
}
