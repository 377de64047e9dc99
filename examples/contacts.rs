//! Lists and creates contacts from a terminal. Pages, retries and errors are leadbridge's; `http` sends the requests.
//!
//! ```sh
//! export LEADBRIDGE_TOKEN=pit-… LEADBRIDGE_LOCATION=…
//! cargo run --features blocking --example contacts -- create firstName=Ada email=ada@example.com
//! cargo run --features blocking --example contacts -- list ada
//! ```

mod http;

use std::process::ExitCode;

use leadbridge::blocking::Client;
use leadbridge::json::{Map, Value};
use leadbridge::{Code, Error, json};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", error.code().as_str());
            for problem in error.problems() {
                eprintln!("  {} {}", problem.path, problem.message);
            }
            if let Some(id) = error.contact_id() {
                eprintln!("  the contact is {id}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Error> {
    let agent = http::agent();
    let send = |request: &_, timeout| http::send(&agent, request, timeout);
    let mut client = Client::new(http::session()?, send);
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["create", fields @ ..] => {
            let body = body(fields)?;
            let made = client.call("contacts.create", json!({ "body": body }))?;
            print(&made["contact"]);
        }
        ["list", words @ ..] => {
            let mut body = json!({ "pageLimit": 100 });
            if !words.is_empty() {
                body["query"] = words.join(" ").into();
            }
            for contact in client.list("contacts.search", json!({ "body": body }))? {
                print(&contact?);
            }
        }
        _ => {
            let usage = "usage: contacts list [WORDS], or contacts create FIELD=VALUE…";
            return Err(Error::new(Code::Configuration, usage));
        }
    }
    Ok(())
}

/// `email=ada@example.com tags=vip,new` as an object.
fn body(fields: &[&str]) -> Result<Map, Error> {
    let pair = |field: &&str| {
        let (name, value) = field.split_once('=').ok_or_else(|| {
            let message = format!("{field} must be FIELD=VALUE, such as firstName=Ada");
            Error::new(Code::Configuration, message)
        })?;
        let value = match name {
            "tags" => value.split(',').collect(),
            _ => Value::from(value),
        };
        Ok((name.to_owned(), value))
    };
    fields.iter().map(pair).collect()
}

fn print(contact: &Value) {
    let text = |name: &str| contact[name].as_str().unwrap_or("-").to_owned();
    println!("{}\t{}\t{}", text("id"), text("email"), text("phone"));
}
