//! Settings that come as JSON: read one by one, and everything wrong with them told at once.

use crate::json::{Map, Value};

use crate::error::{Code, Error, Problem};
use crate::text::{self, IS_CHECKED, join, list, nearest};

/// Reads the members of an object. A derived reader would weigh more than all of them together.
#[derive(Debug)]
pub struct Settings<'a> {
    members: Option<&'a Map>,
    known: Vec<&'static str>,
    problems: Vec<Problem>,
}

impl<'a> Settings<'a> {
    /// Settings from an object; null and nothing stand for none.
    pub fn of(value: &'a Value) -> Self {
        let mut problems = Vec::new();
        if !IS_CHECKED && !value.is_object() && !value.is_null() {
            problems.push(Problem::new("settings", "wrong_type", "must be an object"));
        }
        Self {
            members: value.as_object(),
            known: Vec::new(),
            problems,
        }
    }

    fn take<T>(
        &mut self,
        name: &'static str,
        what: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Option<T> {
        self.known.push(name);
        let value = self.members?.get(name).filter(|value| !value.is_null())?;
        let found = read(value);
        if found.is_none() && !IS_CHECKED {
            let message = join(&["must be ", what]);
            // Without the value, which may be a secret.
            self.problems
                .push(Problem::new(name, "wrong_type", message));
        }
        found
    }

    /// A text.
    pub fn text(&mut self, name: &'static str) -> Option<String> {
        self.take(name, "a text", |value| value.as_str().map(str::to_owned))
    }

    /// A list of texts.
    pub fn texts(&mut self, name: &'static str) -> Option<Vec<String>> {
        self.take(name, "a list of texts", |value| {
            value
                .as_array()?
                .iter()
                .map(|item| item.as_str().map(str::to_owned))
                .collect()
        })
    }

    /// Texts by name.
    pub fn pairs(&mut self, name: &'static str) -> Option<Vec<(String, String)>> {
        self.take(name, "an object of texts", |value| {
            let pair =
                |(name, value): (&String, &Value)| Some((name.clone(), value.as_str()?.to_owned()));
            value.as_object()?.iter().map(pair).collect()
        })
    }

    /// A number that is not negative; fractions are cut off.
    pub fn number(&mut self, name: &'static str) -> Option<u64> {
        self.take(name, "a number that is not negative", |value| {
            value
                .as_f64()
                .filter(|number| *number >= 0.0)
                .map(|number| number as u64)
        })
    }

    /// True or false.
    pub fn flag(&mut self, name: &'static str) -> Option<bool> {
        self.take(name, "true or false", Value::as_bool)
    }

    /// Anything.
    pub fn any(&mut self, name: &'static str) -> Option<&'a Value> {
        self.take(name, "there", Some)
    }

    /// Adds names that the host reads, so that a misspelt one is recognized.
    pub fn host_reads(&mut self, names: &[&'static str]) {
        self.known.extend(names);
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// [`Code::Configuration`] with every wrong value, and every name that nobody read.
    pub fn finish(mut self) -> Result<(), Error> {
        if IS_CHECKED {
            return Ok(());
        }
        for name in self.members.into_iter().flat_map(Map::keys) {
            if !self.known.iter().any(|known| known == name) {
                let hint = match nearest(name, self.known.iter().copied()) {
                    Some(near) => join(&["; did you mean ", near, "?"]),
                    None => join(&["; there are ", &list(&self.known, ", ")]),
                };
                let message = join(&["is not a setting here", &hint]);
                self.problems
                    .push(Problem::new(name.as_str(), "unknown_setting", message));
            }
        }
        match self.problems.first() {
            None => Ok(()),
            Some(first) => {
                let message = join(&[first.path.as_str(), " ", &first.message]);
                Err(Error::new(Code::Configuration, message).problems_are(self.problems))
            }
        }
    }
}

/// A number written in digits, with or without a fraction, which is cut off.
pub fn whole(text: &str) -> Option<u64> {
    let text = text.trim();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = fraction.bytes().all(|byte| byte.is_ascii_digit()) && !fraction.is_empty();
    is_number.then(|| text::natural(whole))?
}
