//! Lists of emulated systems.

use super::*;
use crate::test;

#[test]
fn a_list_may_be_at_any_depth() {
    for (items, returns) in [
        ("*", ""),
        ("rows", ""),
        ("data.rows", ""),
        ("data.inner.rows", ""),
        ("groups.0.rows", ""),
        ("data.groups.0.rows", ""),
        ("data.rows", " returns data! Data\n"),
    ] {
        let table = format!(
            "GET /rows rows.list\n query page integer(1..), size integer\n{returns} pages {items} page\n\
             POST /rows rows.create\n body name! string\nanswer Data\n rows! [Row]\nanswer Row\n id! string\n name! string\n"
        );
        let api = Api::read("api Rows https://rows.example").unwrap();
        let api = Arc::new(api.with_area(Area::new("rows", table, ["", ""], Rules::NONE)));
        assert_eq!(lint(&api), [""; 0]);
        let mut emulator = Emulator::of(api.clone(), Secret::new("t").unwrap());
        let mut session = Session::of(api).with_secret(Secret::new("t").unwrap());
        let mut call = |id: &str, params: Value| {
            let call = Call::new(id, params, &session).unwrap();
            let send = |request: &Request| Outcome::Response(emulator.handle(request, 0).response);
            crate::second::drive(call, &mut session, send).0.unwrap()
        };
        for name in ["a", "b", "c"] {
            call("rows.create", json!({ "body": { "name": name } }));
        }
        let page = call("rows.list", json!({ "size": 2 }));
        let pages = Pages::new(&session.api, "rows.list", json!({}), session.version).unwrap();
        let names: Vec<&Value> = pages
            .items_in(&page)
            .iter()
            .map(|row| &row["name"])
            .collect();
        assert_eq!(names, ["a", "b"], "{items}: {page}");
    }
}
