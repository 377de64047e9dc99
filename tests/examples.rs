//! The examples run as programs, over sockets on this machine, against the sandbox.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use leadbridge::blocking::now;
use leadbridge::http::{Method, Request};
use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::sandbox::{Effect, Fault, Sandbox, TOKEN};

/// A sandbox as a server.
struct Server {
    sandbox: Arc<Mutex<Sandbox>>,
    url: String,
}

impl Server {
    fn start() -> Self {
        let server = tiny_http::Server::http("127.0.0.1:0").unwrap();
        let url = format!("http://{}", server.server_addr());
        let sandbox = Arc::new(Mutex::new(Sandbox::default()));
        let shared = Arc::clone(&sandbox);
        thread::spawn(move || {
            for mut incoming in server.incoming_requests() {
                let request = request(&mut incoming);
                let reply = shared.lock().unwrap().handle(&request, now());
                if reply.effect == Effect::Lost {
                    // Without a response the client would wait for its whole timeout.
                    let mut writer = incoming.into_writer();
                    let _ = writer.write_all(b"no HTTP\r\n\r\n");
                    let _ = writer.flush();
                    continue;
                }
                let mut out = tiny_http::Response::from_string(reply.response.body)
                    .with_status_code(reply.response.status);
                for (name, value) in &reply.response.headers {
                    let header = tiny_http::Header::from_bytes(name.as_str(), value.as_str());
                    out.add_header(header.unwrap());
                }
                let _ = incoming.respond(out);
            }
        });
        Self { sandbox, url }
    }

    fn fail(&self, fault: &Value) {
        let fault = Fault::read(fault).unwrap();
        self.sandbox.lock().unwrap().faults.add(fault);
    }

    fn emails(&self) -> Vec<String> {
        let sandbox = self.sandbox.lock().unwrap();
        let contacts = sandbox.store.all("contact");
        contacts
            .map(|contact| contact["email"].as_str().unwrap().to_owned())
            .collect()
    }

    fn example(&self, name: &str, token: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(built(name));
        command
            .args(arguments)
            .env("LEADBRIDGE_TOKEN", token)
            .env("LEADBRIDGE_LOCATION", "loc_sandbox")
            .env("LEADBRIDGE_URL", &self.url);
        command
    }

    fn contacts(&self, token: &str, arguments: &[&str]) -> (bool, String, String) {
        let Output {
            status,
            stdout,
            stderr,
        } = self.example("contacts", token, arguments).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (status.success(), text(stdout), text(stderr))
    }
}

/// Builds an example, which `cargo test --test examples` does not, and returns the path of the program.
fn built(name: &str) -> String {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["build", "--locked", "--features", "blocking"])
        .args(["--message-format=json", "--example", name])
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    // The build script of `ring` is run again where these differ, and `ring` compiled.
    for (name, _) in std::env::vars() {
        let is_package = name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
        if is_package || name == "OUT_DIR" {
            command.env_remove(name);
        }
    }
    let Output { stdout, stderr, .. } = command.output().unwrap();
    let messages = String::from_utf8(stdout).unwrap();
    let messages = messages.lines().map(|line| Value::read(line).unwrap());
    let program = messages
        .filter(|message| message["target"]["name"] == name)
        .find_map(|message| message["executable"].as_str().map(str::to_owned));
    program.unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&stderr)))
}

fn request(incoming: &mut tiny_http::Request) -> Request {
    let mut body = String::new();
    incoming.as_reader().read_to_string(&mut body).unwrap();
    let header = |header: &tiny_http::Header| {
        (
            header.field.as_str().to_string(),
            header.value.as_str().to_owned(),
        )
    };
    Request {
        method: Method::read(incoming.method().as_str()).unwrap(),
        url: incoming.url().to_owned(),
        headers: incoming.headers().iter().map(header).collect(),
        body: Some(body).filter(|body| !body.is_empty()),
    }
}

#[test]
fn contacts_creates_a_contact_and_says_why_it_cannot() {
    let server = Server::start();
    let ada = ["create", "firstName=Ada", "email=ada@example.com"];
    // The contact is created and the response lost, so it is looked up.
    server.fail(&json!({ "kind": "lost", "operation": "contacts.create" }));
    let (is_done, out, err) = server.contacts(TOKEN, &ada);
    assert!(is_done, "{err}");
    assert!(out.contains("\tada@example.com\t"), "{out}");
    assert_eq!(server.emails(), ["ada@example.com"]);

    let (is_done, _, err) = server.contacts(TOKEN, &ada);
    assert!(!is_done && err.starts_with("duplicate: "), "{err}");
    let (is_done, _, err) = server.contacts(TOKEN, &["create", "emial=bob@example.com"]);
    assert!(!is_done && err.contains("  body.emial "), "{err}");
    let (is_done, _, err) = server.contacts("pit-another", &ada);
    assert!(!is_done && err.contains("401"), "{err}");
    assert_eq!(server.emails().len(), 1);
}

#[test]
fn a_success_that_is_no_json_is_none() {
    let server = Server::start();
    server.fail(&json!({ "kind": "garbage", "operation": "contacts.create", "times": 1 }));
    let (is_done, out, err) = server.contacts(TOKEN, &["create", "email=ada@example.com"]);
    // What was created is found by a search.
    assert!(is_done && out.contains("ada@example.com"), "{out} {err}");
    assert_eq!(server.emails().len(), 1);
}

#[test]
fn contacts_lists_all_pages_and_retries() {
    let server = Server::start();
    for number in 0..230 {
        let contact = json!({ "email": format!("ada{number}@example.com") });
        let contact = contact.as_object().unwrap().clone();
        server.sandbox.lock().unwrap().seed(contact, now());
    }
    server.fail(&json!({ "kind": "status", "status": 503, "operation": "contacts.search" }));
    let (is_done, out, err) = server.contacts(TOKEN, &["list"]);
    assert!(is_done, "{err}");
    let mut ids: Vec<&str> = out
        .lines()
        .map(|line| line.split('\t').next().unwrap())
        .collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!((ids.len(), out.lines().count()), (230, 230));
    let (_, out, _) = server.contacts(TOKEN, &["list", "ada17@example.com"]);
    assert_eq!(out.lines().count(), 1, "{out}");
}

/// The lead server, which stops at the end of a test.
struct Site {
    child: Child,
    url: String,
    reports: BufReader<ChildStdout>,
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Site {
    fn start(server: &Server, token: &str) -> Self {
        let arguments = ["127.0.0.1:0", "https://shop.example"];
        let mut command = server.example("lead_server", token, &arguments);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let reports = BufReader::new(child.stdout.take().unwrap());
        let mut site = Self {
            child,
            url: String::new(),
            reports,
        };
        site.url = site.line();
        site
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.reports.read_line(&mut line).unwrap();
        line.trim().to_owned()
    }

    /// Posts a form as the widget does, and returns the status and the body of the response.
    fn post(&self, origin: &str, form: &str) -> (u16, Value) {
        let config = ureq::Agent::config_builder().http_status_as_error(false);
        let agent: ureq::Agent = config.build().into();
        let posted = agent
            .post(format!("{}/leads", self.url))
            .header("content-type", "application/x-www-form-urlencoded")
            .header("accept", "application/json")
            .header("origin", origin)
            .send(form);
        let mut response = posted.unwrap();
        let body = response.body_mut().read_to_string().unwrap();
        (response.status().as_u16(), Value::read(&body).unwrap())
    }
}

#[test]
fn a_form_that_is_posted_to_the_lead_server_becomes_a_contact() {
    let server = Server::start();
    let mut site = Site::start(&server, TOKEN);
    let form = "name=Ada+Lovelace&email=ada%40example.com&message=Hello&_key=k1";
    let shop = "https://shop.example";
    server.fail(&json!({ "kind": "status", "status": 503, "operation": "contacts.create" }));
    let ok = (200, json!({ "ok": true }));
    assert_eq!(site.post(shop, form), ok);
    assert!(site.line().contains(r#""outcome":"created""#));
    assert_eq!(site.post(shop, form), ok);
    assert!(site.line().contains(r#""outcome":"repeated""#));
    assert_eq!(server.emails(), ["ada@example.com"]);
    let sandbox = server.sandbox.lock().unwrap();
    let notes: Vec<&Value> = sandbox.store.all("note").collect();
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0]["body"], "> Message: Hello");
    drop(sandbox);

    let (status, body) = site.post("https://evil.example", form);
    assert_eq!((status, &body["code"]), (403, &json!("forbidden_origin")));
    assert!(site.line().contains(r#""outcome":"refused""#));
    let (status, body) = site.post(shop, "name=Ada&_key=k2");
    assert_eq!((status, &body["ok"]), (422, &json!(false)));
    let (status, _) = site.post(shop, &format!("message={}", "a".repeat(200_000)));
    assert_eq!(status, 413);
    assert_eq!(server.emails().len(), 1);
}

#[test]
fn a_visitor_is_not_thanked_for_a_lead_that_was_refused() {
    let server = Server::start();
    let mut site = Site::start(&server, "pit-another");
    let (status, body) = site.post("https://shop.example", "email=ada%40example.com");
    assert!(status >= 500 && body["ok"] == false, "{status} {body}");
    let report = site.line();
    assert!(report.contains(r#""outcome":"failed""#), "{report}");
    assert!(report.contains("ada@example.com"), "{report}");
    assert_eq!(server.emails().len(), 0);
}
