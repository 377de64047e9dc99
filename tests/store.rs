//! The store in memory does what each command promises.

use leadbridge::store::{Command, Key, Memory, Reply};

use crate::test;

fn key(name: &str) -> Key {
    Key {
        name: name.into(),
        private: String::new(),
    }
}

fn value(text: &str) -> Reply {
    Reply::Value(Some(text.into()))
}

fn claim(value: &str) -> Command {
    Command::Claim {
        value: value.into(),
        ttl: 100,
    }
}

fn replace(old: &str, new: Option<&str>) -> Command {
    Command::Replace {
        old: old.into(),
        new: new.map(str::to_owned),
        ttl: 100,
    }
}

#[test]
fn a_claim_is_held_until_it_expires() {
    let mut store = Memory::default();
    assert_eq!(
        store.execute(&key("a"), claim("one"), 0),
        Reply::Value(None)
    );
    assert_eq!(store.execute(&key("a"), claim("two"), 99), value("one"));
    assert_eq!(
        store.execute(&key("b"), claim("two"), 99),
        Reply::Value(None)
    );
    assert_eq!(store.execute(&key("a"), Command::Get, 99), value("one"));
    assert_eq!(
        store.execute(&key("a"), claim("two"), 100),
        Reply::Value(None)
    );
}

#[test]
fn a_value_is_replaced_only_where_it_is_the_old_one() {
    let mut store = Memory::default();
    let mut get = |command, now| {
        store.execute(&key("a"), command, now);
        store.execute(&key("a"), Command::Get, now)
    };
    assert_eq!(get(replace("", Some("new")), 0), Reply::Value(None));
    assert_eq!(get(claim("one"), 0), value("one"));
    assert_eq!(get(replace("two", Some("three")), 1), value("one"));
    assert_eq!(get(replace("two", None), 1), value("one"));
    assert_eq!(get(replace("one", Some("two")), 50), value("two"));
    assert_eq!(get(Command::Get, 149), value("two"));
    assert_eq!(get(replace("two", None), 149), Reply::Value(None));
}

#[test]
fn a_counter_expires_after_its_first_increment() {
    let mut store = Memory::default();
    let mut count = |now| store.execute(&key("a"), Command::Increment { ttl: 100 }, now);
    assert_eq!(
        [count(0), count(60), count(99), count(100), count(160)].map(|reply| match reply {
            Reply::Count(count) => count,
            other => panic!("{other:?}"),
        }),
        [1, 2, 3, 1, 2]
    );
    assert_eq!(store.execute(&key("a"), Command::Get, 160), value("2"));
    store.execute(&key("a"), Command::Delete, 160);
    assert_eq!(
        store.execute(&key("a"), Command::Get, 160),
        Reply::Value(None)
    );
}

#[test]
fn expired_entries_do_not_stay() {
    let mut store = Memory::default();
    let set = |value: &str| Command::Set {
        value: value.into(),
        ttl: 10,
    };
    for number in 0..1000 {
        store.execute(&key(&number.to_string()), set("x"), 60_000);
    }
    assert_eq!(store.len(), 1000);
    store.execute(&key("later"), set("y"), 120_000);
    assert_eq!(store.len(), 1);
}
