//! Parses settings from JSON, and reports all invalid settings at once.

use crate::json::{Map, Value};

use crate::error::{Error, Problem};
use crate::text::{self, IS_CHECKED, join, list, nearest};

/// Reads the members of a settings object one by one. Derived `Deserialize` implementations would be larger.
#[derive(Debug)]
pub struct Settings<'a> {
    members: Option<&'a Map>,
    known: Vec<&'static str>,
    problems: Vec<Problem>,
}

impl<'a> Settings<'a> {
    /// Starts reading an object. `null` has no settings.
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
        if !IS_CHECKED {
            self.known.push(name);
        }
        let value = self.members?.get(name).filter(|value| !value.is_null())?;
        let found = read(value);
        if found.is_none() && !IS_CHECKED {
            let message = join(&["must be ", what]);
            // The value is left out because it may be a secret.
            self.problems
                .push(Problem::new(name, "wrong_type", message));
        }
        found
    }

    /// Reads a string.
    pub fn string(&mut self, name: &'static str) -> Option<String> {
        self.take(name, "a string", |value| value.as_str().map(str::to_owned))
    }

    /// Reads an array of strings.
    pub fn strings(&mut self, name: &'static str) -> Option<Vec<String>> {
        self.take(name, "an array of strings", |value| {
            value
                .as_array()?
                .iter()
                .map(|item| item.as_str().map(str::to_owned))
                .collect()
        })
    }

    /// Reads an object whose values are strings.
    pub fn string_map(&mut self, name: &'static str) -> Option<Vec<(String, String)>> {
        self.take(name, "an object of strings", |value| {
            let pair =
                |(name, value): (&String, &Value)| Some((name.clone(), value.as_str()?.to_owned()));
            value.as_object()?.iter().map(pair).collect()
        })
    }

    /// Reads a number that is not negative; a fraction is truncated, and a number that is too large becomes `u64::MAX`.
    pub fn number(&mut self, name: &'static str) -> Option<u64> {
        self.take(name, "a number that is not negative", |value| {
            value
                .as_f64()
                .filter(|number| *number >= 0.0)
                .map(|number| number as u64)
        })
    }

    /// Reads a boolean.
    pub fn boolean(&mut self, name: &'static str) -> Option<bool> {
        self.take(name, "true or false", Value::as_bool)
    }

    /// Reads an object.
    pub fn object(&mut self, name: &'static str) -> Option<&'a Map> {
        self.take(name, "an object", Value::as_object)
    }

    /// Reads nested settings, such as those of `limit`; their problems get its name as a prefix.
    pub fn inside<T>(&mut self, name: &'static str, read: impl FnOnce(&mut Self) -> T) -> T {
        let mut inner = Self {
            members: self.object(name),
            known: Vec::new(),
            problems: Vec::new(),
        };
        let found = read(&mut inner);
        if IS_CHECKED {
            return found;
        }
        for mut problem in inner.all_problems() {
            problem.path = join(&[name, ".", &problem.path]);
            self.problems.push(problem);
        }
        found
    }

    /// Adds a problem that only the caller can detect.
    pub fn refuse(&mut self, path: impl Into<String>, code: &'static str, message: &str) {
        if !IS_CHECKED {
            self.problems.push(Problem::new(path, code, message));
        }
    }

    /// Reads any value.
    pub fn any(&mut self, name: &'static str) -> Option<&'a Value> {
        self.take(name, "there", Some)
    }

    /// Adds names that the host reads, so that a misspelt one is recognized.
    pub fn host_reads(&mut self, names: &[&'static str]) {
        self.known.extend(names);
    }

    /// Finishes reading.
    ///
    /// # Errors
    /// [`Code::Configuration`] with every invalid value and every unknown name.
    pub fn finish(self) -> Result<(), Error> {
        let problems = self.all_problems();
        match problems.is_empty() {
            true => Ok(()),
            false => Err(Error::configuration(problems)),
        }
    }

    fn all_problems(mut self) -> Vec<Problem> {
        if IS_CHECKED {
            return Vec::new();
        }
        for name in self.members.into_iter().flat_map(Map::keys) {
            if !self.known.iter().any(|known| known == name) {
                let hint = match nearest(name, self.known.iter().copied()) {
                    Some(near) => join(&["; did you mean ", near, "?"]),
                    None => join(&["; the settings are ", &list(&self.known, ", ")]),
                };
                let message = join(&["is not a known setting", &hint]);
                self.problems
                    .push(Problem::new(name.as_str(), "unknown_setting", message));
            }
        }
        self.problems
    }
}

/// Parses a decimal number; a fraction is truncated.
pub fn whole(text: &str) -> Option<u64> {
    let text = text.trim();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = fraction.bytes().all(|byte| byte.is_ascii_digit()) && !fraction.is_empty();
    is_number.then(|| text::natural(whole))?
}
