//! Receives the form posts of the widget, or of a plain form, and creates contacts.
//!
//! ```sh
//! export LEADBRIDGE_TOKEN=pit-… LEADBRIDGE_LOCATION=…
//! cargo run --features blocking --example lead_server -- 127.0.0.1:8080 https://shop.example
//! ```
//!
//! The arguments are the address to listen on and the origins of the pages that may post. Claims and counters are kept in memory:
//! several processes need a shared store. Behind a proxy, take the visitor's address from the header that your proxy sets.

mod http;

use std::io::Read;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use leadbridge::blocking::{Client, now};
use leadbridge::edge::{Handler, Lead, Options, Outcome, Report, Step, Unread};
use leadbridge::http::{Method, Request, Response};
use leadbridge::json::{ToValue, Value};
use leadbridge::store::Memory;
use leadbridge::{Error, Session, json};
use sha2::{Digest, Sha256};

/// How many leads are handled at a time.
const THREADS: usize = 8;

struct Site {
    handler: Handler,
    session: Session,
    agent: ureq::Agent,
    store: Mutex<Memory>,
    attempts: AtomicU64,
}

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut arguments = std::env::args().skip(1);
    let address = arguments.next().unwrap_or("127.0.0.1:8080".into());
    let mut options = Options::default();
    options.allow = arguments.collect();
    let site = Site {
        handler: Handler::new(options)?,
        session: http::session()?,
        agent: http::agent(),
        store: Mutex::default(),
        attempts: AtomicU64::new(0),
    };
    let server = tiny_http::Server::http(&address)?;
    println!("http://{}", server.server_addr());
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Ok(request) = server.recv() {
                    site.take(request);
                }
            });
        }
    });
    Ok(())
}

impl Site {
    fn take(&self, mut incoming: tiny_http::Request) {
        let (response, report) = self.respond(&mut incoming);
        let mut out =
            tiny_http::Response::from_string(response.body).with_status_code(response.status);
        for (name, value) in &response.headers {
            if let Ok(header) = tiny_http::Header::from_bytes(name.as_str(), value.as_str()) {
                out.add_header(header);
            }
        }
        // A visitor who has left gets no response; the lead is stored nevertheless.
        let _ = incoming.respond(out);
        // Of a lead that failed, the report has the only copy of what the visitor typed: keep it.
        if !report.outcome.is_empty() {
            println!("{}", report.to_value());
        }
    }

    fn respond(&self, incoming: &mut tiny_http::Request) -> (Response, Report) {
        let mut request = head(incoming);
        if *incoming.method() == tiny_http::Method::Options {
            return (self.handler.preflight(&request), Report::default());
        }
        let address = incoming
            .remote_addr()
            .map(|address| address.ip().to_string());
        let address = address.unwrap_or_default();
        // Another site's page, and an address that has reached its limit, are refused before the body is read.
        let ahead = self.handler.unread(&request, &address, Unread::NotYet);
        if let Some(refused) = self.drive(ahead) {
            return refused;
        }
        // A form may be this large before its line breaks and letters are decoded.
        let most = self.handler.options.max_bytes as u64 * 4;
        let mut body = String::new();
        let reading = incoming
            .as_reader()
            .take(most + 1)
            .read_to_string(&mut body);
        let lead = match reading {
            Err(_) => self.handler.unread(&request, &address, Unread::Broken),
            Ok(size) if size as u64 > most => {
                self.handler.unread(&request, &address, Unread::TooLarge)
            }
            // The connection ended before the whole body came.
            Ok(size) if incoming.body_length().is_some_and(|whole| size < whole) => {
                self.handler.unread(&request, &address, Unread::Broken)
            }
            Ok(_) => {
                request.body = Some(body);
                let number = self.attempts.fetch_add(1, Ordering::Relaxed);
                let attempt = format!("{}-{}-{number}", std::process::id(), now());
                self.handler.read(&request, &address, &attempt, now())
            }
        };
        self.drive(lead).expect("the body is read")
    }

    /// Runs a lead to its end, or to where the body must be read.
    fn drive(&self, mut lead: Lead) -> Option<(Response, Report)> {
        let send = |request: &_, timeout| http::send(&self.agent, request, timeout);
        let mut client = Client::new(self.session.clone(), send);
        let outcome = |result: Result<Value, Error>| match result {
            Ok(body) => Outcome::Response(body),
            Err(error) => Outcome::Failed(error),
        };
        loop {
            let outcome = match lead.poll() {
                Step::Respond(response, report) => return Some((response, report)),
                Step::Read => return None,
                Step::Digest { text } => {
                    let digest = Sha256::digest(text);
                    Outcome::Digest(digest.iter().map(|byte| format!("{byte:02x}")).collect())
                }
                Step::Store { key, command, .. } => {
                    let mut store = self.store.lock().expect("no thread panics with the lock");
                    Outcome::Store(store.execute(&key, command, now()))
                }
                Step::Fields { timeout } => {
                    let params = json!({ "model": "contact" });
                    let found =
                        client.call_within("locations.listCustomFields", params, Some(timeout));
                    outcome(found.map(|found| found["customFields"].clone()))
                }
                Step::Call {
                    id,
                    params,
                    timeout,
                } => outcome(client.call_within(id, params, Some(timeout))),
                Step::Wait { time, .. } => {
                    thread::sleep(Duration::from_millis(time));
                    Outcome::Waited
                }
            };
            lead.handle(outcome, now());
        }
    }
}

/// A request without its body.
fn head(incoming: &tiny_http::Request) -> Request {
    let header = |header: &tiny_http::Header| {
        let name = header.field.as_str().as_str().to_owned();
        (name, header.value.as_str().to_owned())
    };
    let headers: Vec<(String, String)> = incoming.headers().iter().map(header).collect();
    let host = incoming
        .headers()
        .iter()
        .find(|header| header.field.equiv("host"));
    let host = host.map_or("", |host| host.value.as_str());
    Request {
        // The handler takes GET and POST, and refuses all others in the same way.
        method: Method::read(incoming.method().as_str()).unwrap_or(Method::Put),
        url: format!("http://{host}{}", incoming.url()),
        headers,
        body: None,
    }
}
