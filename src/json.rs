//! JSON values (RFC 8259) that stay small in WebAssembly. Objects keep the order of their members, and numbers keep
//! their digits, so that a 20-digit id survives a round trip and no hash tables or float conversion tables are needed.
//!
//! ```
//! use leadbridge::json;
//! use leadbridge::json::Value;
//!
//! let contact = Value::read(r#"{ "firstName": "Ada", "score": 1.50 }"#).unwrap();
//! assert_eq!(contact["firstName"], "Ada");
//! assert_eq!(contact["missing"], Value::Null);
//! assert_eq!(contact.to_string(), r#"{"firstName":"Ada","score":1.50}"#);
//! assert_eq!(json!({ "tags": ["new"], "city": null })["tags"][0], "new");
//! ```

mod convert;
mod map;
mod number;
mod read;
mod serde;
mod write;

pub use convert::ToValue;
pub use map::{Entry, Map};
pub use number::Number;
pub use read::NotJson;

use std::ops::{Index, IndexMut};

/// A JSON value.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Self>),
    /// An object.
    Object(Map),
}

impl Value {
    /// The boolean, if the value is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(flag) => Some(*flag),
            _ => None,
        }
    }

    fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The value as a `u64`; see [`Number::as_u64`].
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number()?.as_u64()
    }

    /// The value as an `i64`; see [`Number::as_i64`].
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// The value as an `f64`; see [`Number::as_f64`].
    pub fn as_f64(&self) -> Option<f64> {
        Some(self.as_number()?.as_f64())
    }

    /// Serializes to compact JSON, like `to_string`. It avoids `std::fmt`, which adds 1.8 KB to a build that does not
    /// use it otherwise.
    pub fn to_json(&self) -> String {
        let mut text = String::new();
        write::write(self, &mut text);
        text
    }

    /// The string, or the JSON text of any other value.
    pub fn to_text(&self) -> String {
        self.as_str().map_or_else(|| self.to_json(), str::to_owned)
    }

    /// The string, if the value is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The array, if the value is one.
    pub fn as_array(&self) -> Option<&Vec<Self>> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The array, mutably, if the value is one.
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Self>> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The object, if the value is one.
    pub fn as_object(&self) -> Option<&Map> {
        match self {
            Self::Object(map) => Some(map),
            _ => None,
        }
    }

    /// The object, mutably, if the value is one.
    pub fn as_object_mut(&mut self) -> Option<&mut Map> {
        match self {
            Self::Object(map) => Some(map),
            _ => None,
        }
    }

    /// Whether the value is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether the value is a boolean.
    pub fn is_boolean(&self) -> bool {
        matches!(self, Self::Bool(_))
    }

    /// Whether the value is a number.
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    /// Whether the value is a string.
    pub fn is_string(&self) -> bool {
        matches!(self, Self::String(_))
    }

    /// Whether the value is an array.
    pub fn is_array(&self) -> bool {
        matches!(self, Self::Array(_))
    }

    /// Whether the value is an object.
    pub fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// The member with a name or the item at an index, if it exists.
    pub fn get<K: Key>(&self, key: K) -> Option<&Self> {
        key.get_in(self)
    }

    /// The member with a name or the item at an index, mutably.
    pub fn get_mut<K: Key>(&mut self, key: K) -> Option<&mut Self> {
        key.get_in_mut(self)
    }

    /// Takes the value, leaving `null` in its place.
    pub fn take(&mut self) -> Self {
        std::mem::take(self)
    }
}

/// A member name or an array index.
pub trait Key {
    /// The value at the key, if it exists.
    fn get_in(self, value: &Value) -> Option<&Value>;
    /// The value at the key, mutably.
    fn get_in_mut(self, value: &mut Value) -> Option<&mut Value>;
    /// The value at the key; a missing member is inserted as `null`.
    fn get_or_insert(self, value: &mut Value) -> &mut Value;
}

impl Key for &str {
    fn get_in(self, value: &Value) -> Option<&Value> {
        value.as_object()?.get(self)
    }

    fn get_in_mut(self, value: &mut Value) -> Option<&mut Value> {
        value.as_object_mut()?.get_mut(self)
    }

    fn get_or_insert(self, value: &mut Value) -> &mut Value {
        if value.is_null() {
            *value = Value::Object(Map::new());
        }
        let map = value.as_object_mut().expect("the value is not an object");
        map.entry(self).or_insert(Value::Null)
    }
}

impl Key for &String {
    fn get_in(self, value: &Value) -> Option<&Value> {
        self.as_str().get_in(value)
    }

    fn get_in_mut(self, value: &mut Value) -> Option<&mut Value> {
        self.as_str().get_in_mut(value)
    }

    fn get_or_insert(self, value: &mut Value) -> &mut Value {
        self.as_str().get_or_insert(value)
    }
}

impl Key for usize {
    fn get_in(self, value: &Value) -> Option<&Value> {
        value.as_array()?.get(self)
    }

    fn get_in_mut(self, value: &mut Value) -> Option<&mut Value> {
        value.as_array_mut()?.get_mut(self)
    }

    fn get_or_insert(self, value: &mut Value) -> &mut Value {
        self.get_in_mut(value).expect("the index is out of bounds")
    }
}

impl<K: Key> Index<K> for Value {
    type Output = Self;

    /// The member with a name or the item at an index, or `null` if it does not exist.
    fn index(&self, key: K) -> &Self {
        key.get_in(self).unwrap_or(&Self::Null)
    }
}

impl<K: Key> IndexMut<K> for Value {
    /// The member with a name, inserted if it does not exist, or the item at an index.
    ///
    /// # Panics
    /// Panics if the index is out of bounds, or if the value is neither an object nor `null`.
    fn index_mut(&mut self, key: K) -> &mut Self {
        key.get_or_insert(self)
    }
}

// The macros.

/// Creates a [`Value`] from JSON syntax with Rust expressions: `json!({ "id": id, "tags": ["a", tag] })`.
#[macro_export]
macro_rules! json {
    (null) => { $crate::json::Value::Null };
    ([ $($items:tt)* ]) => { $crate::json::Value::Array($crate::json_items!([] $($items)*)) };
    ({ $($members:tt)* }) => {{
        #[allow(unused_mut)]
        let mut map = $crate::json::Map::new();
        $crate::json_members!(map $($members)*);
        $crate::json::Value::Object(map)
    }};
    ($value:expr) => { $crate::json::ToValue::to_value(&$value) };
}

/// Parses array items for [`json!`](crate::json!).
#[doc(hidden)]
#[macro_export]
macro_rules! json_items {
    ([ $($done:expr,)* ]) => { ::std::vec![$($done),*] };
    ([ $($done:expr,)* ] null $(, $($rest:tt)*)?) => {
        $crate::json_items!([ $($done,)* $crate::json::Value::Null, ] $($($rest)*)?)
    };
    ([ $($done:expr,)* ] [ $($items:tt)* ] $(, $($rest:tt)*)?) => {
        $crate::json_items!([ $($done,)* $crate::json!([ $($items)* ]), ] $($($rest)*)?)
    };
    ([ $($done:expr,)* ] { $($members:tt)* } $(, $($rest:tt)*)?) => {
        $crate::json_items!([ $($done,)* $crate::json!({ $($members)* }), ] $($($rest)*)?)
    };
    ([ $($done:expr,)* ] $value:expr $(, $($rest:tt)*)?) => {
        $crate::json_items!([ $($done,)* $crate::json!($value), ] $($($rest)*)?)
    };
}

/// Parses object members for [`json!`](crate::json!).
#[doc(hidden)]
#[macro_export]
macro_rules! json_members {
    ($map:ident) => {};
    ($map:ident $name:tt : null $(, $($rest:tt)*)?) => {
        $map.insert($name.into(), $crate::json::Value::Null);
        $crate::json_members!($map $($($rest)*)?);
    };
    ($map:ident $name:tt : [ $($items:tt)* ] $(, $($rest:tt)*)?) => {
        $map.insert($name.into(), $crate::json!([ $($items)* ]));
        $crate::json_members!($map $($($rest)*)?);
    };
    ($map:ident $name:tt : { $($members:tt)* } $(, $($rest:tt)*)?) => {
        $map.insert($name.into(), $crate::json!({ $($members)* }));
        $crate::json_members!($map $($($rest)*)?);
    };
    ($map:ident $name:tt : $value:expr $(, $($rest:tt)*)?) => {
        $map.insert($name.into(), $crate::json!($value));
        $crate::json_members!($map $($($rest)*)?);
    };
}
