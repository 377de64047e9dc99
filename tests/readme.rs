//! The programs in the README, compiled.

use leadbridge::Error;

#[cfg(all(feature = "fetch", target_arch = "wasm32"))]
#[allow(dead_code)]
async fn in_a_page() -> Result<(), Error> {
    use leadbridge::{Client, Session, json};

    let session = Session::with_token("page")?
        .with_location("loc_1")
        .with_base_url("/api")?;
    let client = Client::new(session);
    let found = client
        .call("contacts.get", json!({ "contactId": "c_1" }))
        .await?;
    let _ = found;
    Ok(())
}

#[cfg(feature = "blocking")]
#[allow(dead_code)]
fn on_a_server(
    send: fn(
        &leadbridge::http::Request,
        std::time::Duration,
    ) -> Result<leadbridge::http::Response, leadbridge::blocking::Missing>,
) -> Result<(), Error> {
    use leadbridge::blocking::Client;
    use leadbridge::{Session, json};

    let session = Session::with_token("pit-…")?.with_location("loc_1");
    let mut client = Client::new(session, send);
    let made = client.call(
        "contacts.create",
        json!({ "body": { "email": "ada@example.com" } }),
    )?;
    println!("{}", made["contact"]["id"]);
    for contact in client.list("contacts.search", json!({ "body": { "pageLimit": 100 } }))? {
        println!("{}", contact?["email"]);
    }
    Ok(())
}

/// Without white space and without the commas that only a formatter writes.
fn compact(text: &str) -> String {
    text.replace(|c: char| c.is_whitespace(), "")
        .replace(",)", ")")
}

#[test]
fn the_programs_in_the_readme_are_these() {
    let compiled = compact(include_str!("readme.rs"));
    let readme = include_str!("../README.md");
    let programs: Vec<&str> = readme.split("```rust,ignore").skip(1).collect();
    assert_eq!(programs.len(), 2);
    for program in programs {
        let program = program.split("```").next().unwrap();
        for part in program.split("\n\n").map(compact) {
            assert!(compiled.contains(&part), "{program}");
        }
    }
}
