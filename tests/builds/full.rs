//! The client's build: contacts are in it, and every other area comes as the text that `build.rs` wrote beside it.

use leadbridge::highlevel::area;
use leadbridge::json;
use leadbridge::request::problems;
use leadbridge::schema::Version;

use crate::support::api;
use crate::{test, valid};

/// The text of which `makeAreas` in `pkg/scripts/wasm.js` makes the modules.
const LOADABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/loadable.txt"));

#[test]
fn contacts_are_in_it_and_no_answers() {
    assert!(api().areas().map(|area| &*area.name).eq(["contacts"]));
    assert!(api().rows().all(|row| row.result.is_none()));
    let error = api().row("calendar.list").unwrap_err();
    assert!(error.message().contains("calendars.list"), "{error}");
}

#[test]
fn with_every_area_that_comes_later_the_table_is_whole() {
    let blocks: Vec<(&str, &str)> = LOADABLE
        .split("\n# ")
        .map(|block| {
            block
                .strip_prefix("# ")
                .unwrap_or(block)
                .split_once('\n')
                .unwrap()
        })
        .collect();
    let whole = blocks.iter().fold(api().clone(), |api, (name, text)| {
        let area = area(&api, name, text.trim_end().to_owned());
        assert_eq!(area.lint(), [""; 0], "{name}");
        api.with_area(area)
    });
    for (version, count) in [(Version::V2, 576), (Version::V3, 627)] {
        let rows: Vec<_> = whole
            .rows()
            .filter(|row| row.path_in(version).is_some())
            .collect();
        assert_eq!(rows.len(), count);
        for row in rows {
            let params = valid::params(&row, version, true);
            assert_eq!(
                problems(&row, params.as_object().unwrap(), version),
                [],
                "{}",
                row.id
            );
            let mut wrong = params.as_object().unwrap().clone();
            wrong.insert("noSuchParameter".into(), json!(1));
            let found = problems(&row, &wrong, version);
            assert!(
                found.len() == 1 && found[0].path == "noSuchParameter",
                "{}",
                row.id
            );
        }
    }
}
