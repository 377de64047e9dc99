//! JSON values, small in wasm: members stay in their order, numbers stay the digits that they were. So no hash tables, no
//! tables for reading and writing floats, and nothing is lost of an identifier of twenty digits. RFC 8259.
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
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Self>),
    /// An object.
    Object(Map),
}

impl Value {
    /// The boolean that it is.
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

    /// The whole number that it is; see [`Number::as_u64`].
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number()?.as_u64()
    }

    /// The whole number that it is; see [`Number::as_i64`].
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// The number that it is; see [`Number::as_f64`].
    pub fn as_f64(&self) -> Option<f64> {
        Some(self.as_number()?.as_f64())
    }

    /// Compact JSON, as `to_string` gives it, without the machinery of `std::fmt`: 1.8 KB in a build that nothing else brings it to.
    pub fn to_json(&self) -> String {
        let mut text = String::new();
        write::write(self, &mut text);
        text
    }

    /// The text that it is, or else its JSON.
    pub fn to_text(&self) -> String {
        self.as_str().map_or_else(|| self.to_json(), str::to_owned)
    }

    /// The text that it is.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The list that it is.
    pub fn as_array(&self) -> Option<&Vec<Self>> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The list that it is, to be changed.
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Self>> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The object that it is.
    pub fn as_object(&self) -> Option<&Map> {
        match self {
            Self::Object(map) => Some(map),
            _ => None,
        }
    }

    /// The object that it is, to be changed.
    pub fn as_object_mut(&mut self) -> Option<&mut Map> {
        match self {
            Self::Object(map) => Some(map),
            _ => None,
        }
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether it is a boolean.
    pub fn is_boolean(&self) -> bool {
        matches!(self, Self::Bool(_))
    }

    /// Whether it is a number.
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    /// Whether it is a text.
    pub fn is_string(&self) -> bool {
        matches!(self, Self::String(_))
    }

    /// Whether it is a list.
    pub fn is_array(&self) -> bool {
        matches!(self, Self::Array(_))
    }

    /// Whether it is an object.
    pub fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// The value of a member or an item, if there is one.
    pub fn get<K: Key>(&self, key: K) -> Option<&Self> {
        key.of(self)
    }

    /// The same, to be changed.
    pub fn get_mut<K: Key>(&mut self, key: K) -> Option<&mut Self> {
        key.of_mut(self)
    }

    /// The value, leaving `null` in its place.
    pub fn take(&mut self) -> Self {
        std::mem::take(self)
    }
}

/// What a value can be asked for: the name of a member, or the place of an item.
pub trait Key {
    /// The value there.
    fn of(self, value: &Value) -> Option<&Value>;
    /// The value there, to be changed.
    fn of_mut(self, value: &mut Value) -> Option<&mut Value>;
    /// The value there, made when it is not.
    fn made_in(self, value: &mut Value) -> &mut Value;
}

impl Key for &str {
    fn of(self, value: &Value) -> Option<&Value> {
        value.as_object()?.get(self)
    }

    fn of_mut(self, value: &mut Value) -> Option<&mut Value> {
        value.as_object_mut()?.get_mut(self)
    }

    fn made_in(self, value: &mut Value) -> &mut Value {
        if value.is_null() {
            *value = Value::Object(Map::new());
        }
        let map = value.as_object_mut().expect("only an object has members");
        map.entry(self).or_insert(Value::Null)
    }
}

impl Key for &String {
    fn of(self, value: &Value) -> Option<&Value> {
        self.as_str().of(value)
    }

    fn of_mut(self, value: &mut Value) -> Option<&mut Value> {
        self.as_str().of_mut(value)
    }

    fn made_in(self, value: &mut Value) -> &mut Value {
        self.as_str().made_in(value)
    }
}

impl Key for usize {
    fn of(self, value: &Value) -> Option<&Value> {
        value.as_array()?.get(self)
    }

    fn of_mut(self, value: &mut Value) -> Option<&mut Value> {
        value.as_array_mut()?.get_mut(self)
    }

    fn made_in(self, value: &mut Value) -> &mut Value {
        self.of_mut(value).expect("only what is there can be set")
    }
}

impl<K: Key> Index<K> for Value {
    type Output = Self;

    /// The value of a member or an item; `null` when there is none.
    fn index(&self, key: K) -> &Self {
        key.of(self).unwrap_or(&Self::Null)
    }
}

impl<K: Key> IndexMut<K> for Value {
    /// The value of a member, made when there is none, or of an item.
    ///
    /// # Panics
    /// On an item that is not there, or a member of what is no object.
    fn index_mut(&mut self, key: K) -> &mut Self {
        key.made_in(self)
    }
}

// Reading

/// A [`Value`] as it is written in JSON, with expressions in it: `json!({ "id": id, "tags": ["a", tag] })`.
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

/// The items of a list in [`json!`](crate::json!).
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

/// The members of an object in [`json!`](crate::json!).
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

// For serde
