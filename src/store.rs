//! A key-value store whose entries expire, as the handler asks for it: one command, one reply. The host has the store, such
//! as memory, Redis or a database.

use crate::error::Millis;
use crate::text::join;

/// The key of an entry.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Key {
    /// The beginning of the key, or all of it.
    pub name: String,
    /// Personal data, of which the host appends the SHA-256 digest to `name`, in hexadecimal; empty for none.
    pub private: String,
}

impl Key {
    pub(crate) fn of(space: &str, id: &str) -> Self {
        Self {
            name: join(&[space, ":", id]),
            private: String::new(),
        }
    }

    pub(crate) fn hashed(space: &str, private: &str) -> Self {
        Self {
            name: join(&[space, ":"]),
            private: private.to_owned(),
        }
    }
}

/// What a store is asked to do. Each command is atomic; `ttl` is the lifetime of the entry in milliseconds.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Command {
    /// Reads a value. Replied with [`Reply::Value`]; a counter as decimal digits, or nothing where the store cannot say.
    Get,
    /// Stores a value, whatever was there.
    Set {
        /// The new value.
        value: String,
        /// Its lifetime.
        ttl: Millis,
    },
    /// Stores a value unless there is one. Replied with [`Reply::Value`]: the value that was there.
    Claim {
        /// The new value.
        value: String,
        /// Its lifetime.
        ttl: Millis,
    },
    /// Replaces or deletes the value if it is `old` (compare and set). A store without this command may delete unconditionally:
    /// it is sent only while the entry of `old` cannot have expired.
    Replace {
        /// The value that must be there.
        old: String,
        /// The new value, or `None` to delete the entry.
        new: Option<String>,
        /// The lifetime of the new value.
        ttl: Millis,
    },
    /// Deletes the entry, if there is one.
    Delete,
    /// Adds one to a counter, which expires `ttl` after its first increment. Replied with [`Reply::Count`].
    Increment {
        /// The lifetime of a new counter.
        ttl: Millis,
    },
}

/// What the store replied.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Reply {
    /// The value that was there.
    Value(Option<String>),
    /// The value of the counter.
    Count(u32),
    /// The command has no result.
    Done,
    /// The store failed or did not reply in time.
    Failed,
}

struct Entry {
    key: Key,
    value: String,
    expires: Millis,
}

/// A store in memory, for one process and for tests.
#[derive(Default)]
pub struct Memory {
    entries: Vec<Entry>,
}

impl Memory {
    /// Executes a command; `now` is in milliseconds since 1970.
    pub fn execute(&mut self, key: &Key, command: Command, now: Millis) -> Reply {
        self.entries.retain(|entry| entry.expires > now);
        let at = self.entries.iter().position(|entry| entry.key == *key);
        let found = at.map(|at| self.entries[at].value.clone());
        let mut put = |value: String, expires: Millis| {
            let key = key.clone();
            let entry = Entry {
                key,
                value,
                expires,
            };
            match at {
                Some(at) => self.entries[at] = entry,
                None => self.entries.push(entry),
            }
        };
        match command {
            Command::Get => Reply::Value(found),
            Command::Set { value, ttl } => {
                put(value, now.saturating_add(ttl));
                Reply::Done
            }
            Command::Claim { value, ttl } => {
                if found.is_none() {
                    put(value, now.saturating_add(ttl));
                }
                Reply::Value(found)
            }
            Command::Replace { old, new, ttl } => {
                match (found == Some(old), new, at) {
                    (true, Some(new), _) => put(new, now.saturating_add(ttl)),
                    (true, None, Some(at)) => drop(self.entries.swap_remove(at)),
                    _ => {}
                }
                Reply::Done
            }
            Command::Delete => {
                if let Some(at) = at {
                    self.entries.swap_remove(at);
                }
                Reply::Done
            }
            Command::Increment { ttl } => {
                let count = found.and_then(|count| count.parse().ok()).unwrap_or(0u32);
                let count = count.saturating_add(1);
                let expires = at.map_or(now.saturating_add(ttl), |at| self.entries[at].expires);
                let entry = Entry {
                    key: key.clone(),
                    value: count.to_string(),
                    expires,
                };
                match at {
                    Some(at) => self.entries[at] = entry,
                    None => self.entries.push(entry),
                }
                Reply::Count(count)
            }
        }
    }

    /// The values whose keys begin with this text, in no order; for tests.
    pub fn values<'a>(&'a self, beginning: &'a str) -> impl Iterator<Item = &'a str> {
        let is_here = move |entry: &&Entry| entry.key.name.starts_with(beginning);
        self.entries
            .iter()
            .filter(is_here)
            .map(|entry| &*entry.value)
    }
}
