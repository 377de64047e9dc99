//! Sends requests with `ureq`, over HTTPS, or over HTTP if the base URL says so, such as a sandbox's.

use std::env;
use std::io::{ErrorKind, Read};
use std::time::Duration;

use leadbridge::blocking::Missing;
use leadbridge::http::{Request, Response};
use leadbridge::{Error, Session};
use ureq::{Agent, AsSendBody, Body, Error as Failure, RequestExt, http};

/// The largest response that is read, in bytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The session of the environment variables `LEADBRIDGE_TOKEN`, `LEADBRIDGE_LOCATION` and, for another server than
/// HighLevel's, `LEADBRIDGE_URL`.
pub(crate) fn session() -> Result<Session, Error> {
    let variable = |name| env::var(name).unwrap_or_default();
    let session = Session::with_token(&variable("LEADBRIDGE_TOKEN"))?;
    let session = session.with_location(&variable("LEADBRIDGE_LOCATION"));
    match env::var("LEADBRIDGE_URL") {
        // Refuses `http` to another machine, because the token is sent to it.
        Ok(url) => session.with_base_url(&url),
        Err(_) => Ok(session),
    }
}

pub(crate) fn agent() -> Agent {
    let config = Agent::config_builder()
        // What a status means is decided by leadbridge.
        .http_status_as_error(false)
        // The token would go to another server.
        .max_redirects(0)
        .user_agent(concat!("leadbridge/", env!("CARGO_PKG_VERSION")));
    config.build().into()
}

pub(crate) fn send(
    agent: &Agent,
    request: &Request,
    timeout: Duration,
) -> Result<Response, Missing> {
    let mut builder = http::Request::builder()
        .method(request.method.as_str())
        .uri(&request.url);
    for (name, value) in &request.headers {
        builder = builder.header(name, value);
    }
    let invalid = |error: http::Error| Missing::Unreached(error.to_string());
    let answered = match &request.body {
        Some(body) => run(
            agent,
            builder.body(body.as_str()).map_err(invalid)?,
            timeout,
        ),
        None => run(agent, builder.body(()).map_err(invalid)?, timeout),
    };
    read(answered.map_err(missing)?)
}

fn run(
    agent: &Agent,
    request: http::Request<impl AsSendBody>,
    timeout: Duration,
) -> Result<http::Response<Body>, Failure> {
    let request = request.with_agent(agent).configure();
    request.timeout_global(Some(timeout)).run()
}

fn read(answered: http::Response<Body>) -> Result<Response, Missing> {
    let (head, body) = answered.into_parts();
    let headers = head.headers.iter().filter_map(|(name, value)| {
        let value = value.to_str().ok()?;
        Some((name.as_str().to_owned(), value.to_owned()))
    });
    let mut response = Response {
        status: head.status.as_u16(),
        headers: headers.collect(),
        body: String::new(),
    };
    let mut bytes = Vec::new();
    let mut reader = body.into_reader().take(MAX_BYTES + 1);
    reader
        .read_to_end(&mut bytes)
        .map_err(|error| missing(error.into()))?;
    if head.status.is_success() && bytes.len() as u64 > MAX_BYTES {
        return Err(Missing::TooLarge(response));
    }
    response.body = String::from_utf8_lossy(&bytes).into_owned();
    Ok(response)
}

fn missing(failure: Failure) -> Missing {
    match failure {
        Failure::Timeout(_) => Missing::TimedOut,
        Failure::HostNotFound | Failure::ConnectionFailed => {
            Missing::Unreached(failure.to_string())
        }
        Failure::Io(error) if error.kind() == ErrorKind::ConnectionRefused => {
            Missing::Unreached(error.to_string())
        }
        other => Missing::Failed(other.to_string()),
    }
}
