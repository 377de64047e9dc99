//! A key-value store whose entries expire, as the handler asks for it: one command, one reply. The host has the store, such
//! as memory, Redis or a database.

use std::collections::HashMap;

use crate::error::Millis;
use crate::text::join;

/// The key of an entry.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
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

/// A command for a store, which must execute every one, so that a new one is a breaking change. Each command is atomic; `ttl` is the lifetime of the entry in milliseconds.
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
    /// Replaces or deletes the value if it is `old` (compare and set).
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

/// How often expired entries are removed, in milliseconds.
const SWEEP: Millis = 60_000;

/// A store in memory, for one process.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// The value of each key, and when it expires.
    entries: HashMap<Key, (String, Millis)>,
    swept: Millis,
}

impl Memory {
    /// Executes a command; `now` is in milliseconds since 1970.
    pub fn execute(&mut self, key: &Key, command: Command, now: Millis) -> Reply {
        if now.saturating_sub(self.swept) >= SWEEP {
            self.entries.retain(|_, (_, expires)| *expires > now);
            self.swept = now;
        }
        let found = self.entries.get(key).filter(|(_, expires)| *expires > now);
        let value = found.map(|(value, _)| value.clone());
        let ends = |ttl: Millis| now.saturating_add(ttl);
        let (stored, reply) = match command {
            Command::Get => return Reply::Value(value),
            Command::Claim { .. } if value.is_some() => return Reply::Value(value),
            Command::Replace { ref old, .. } if value.as_ref() != Some(old) => return Reply::Done,
            Command::Claim { value, ttl } => (Some((value, ends(ttl))), Reply::Value(None)),
            Command::Set { value, ttl } => (Some((value, ends(ttl))), Reply::Done),
            Command::Replace { new, ttl, .. } => (new.map(|new| (new, ends(ttl))), Reply::Done),
            Command::Delete => (None, Reply::Done),
            Command::Increment { ttl } => {
                let expires = found.map_or(ends(ttl), |(_, expires)| *expires);
                let count = value.and_then(|count| count.parse().ok()).unwrap_or(0u32);
                let count = count.saturating_add(1);
                (Some((count.to_string(), expires)), Reply::Count(count))
            }
        };
        match stored {
            Some(entry) => drop(self.entries.insert(key.clone(), entry)),
            None => drop(self.entries.remove(key)),
        }
        reply
    }

    /// How many entries are kept, those included that have expired since the last sweep.
    #[allow(clippy::len_without_is_empty)]
    pub fn len(&self) -> usize {
        self.entries.len()
    }
}
