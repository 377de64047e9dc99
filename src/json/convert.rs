//! Conversions to JSON values, and comparisons with Rust values.

use super::{Map, Number, Value};
use std::borrow::Cow;

macro_rules! whole_numbers {
    ($($kind:ty)*) => { $(
        impl From<$kind> for Value {
            fn from(number: $kind) -> Self {
                Self::Number(Number(number.to_string().into()))
            }
        }

        impl PartialEq<$kind> for Value {
            fn eq(&self, other: &$kind) -> bool {
                self == &Self::from(*other)
            }
        }
    )* };
}

whole_numbers!(i8 u8 i16 u16 i32 u32 i64 u64 isize usize);

impl From<f64> for Value {
    /// NaN and infinities, which JSON does not have, become the string `NaN`: validation refuses them where a
    /// number is expected, while `null` would clear what is stored.
    fn from(number: f64) -> Self {
        if number.is_finite() {
            Self::Number(Number(number.to_string().into()))
        } else {
            Self::String("NaN".to_owned())
        }
    }
}

impl From<f32> for Value {
    /// The shortest decimal number that is this one; see `From<f64>`.
    fn from(number: f32) -> Self {
        if number.is_finite() {
            Self::Number(Number(number.to_string().into()))
        } else {
            Self::String("NaN".to_owned())
        }
    }
}

impl From<char> for Value {
    fn from(letter: char) -> Self {
        Self::String(letter.to_string())
    }
}

impl PartialEq<f64> for Value {
    fn eq(&self, other: &f64) -> bool {
        self.as_f64() == Some(*other)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Bool(flag)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<Cow<'_, str>> for Value {
    fn from(text: Cow<'_, str>) -> Self {
        Self::String(text.into_owned())
    }
}

impl From<Map> for Value {
    fn from(map: Map) -> Self {
        Self::Object(map)
    }
}

impl<T: Into<Self>> From<Vec<T>> for Value {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<T: Into<Self>> FromIterator<T> for Value {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::Array(items.into_iter().map(Into::into).collect())
    }
}

impl PartialEq<str> for Value {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<&str> for Value {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == Some(*other)
    }
}

impl PartialEq<String> for Value {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<bool> for Value {
    fn eq(&self, other: &bool) -> bool {
        self.as_bool() == Some(*other)
    }
}

/// Types that [`json!`](crate::json!) converts to a [`Value`] by reference.
pub trait ToValue {
    /// Converts to a value.
    fn to_value(&self) -> Value;
}

macro_rules! to_value {
    ($($kind:ty)*) => { $(
        impl ToValue for $kind {
            fn to_value(&self) -> Value {
                self.clone().into()
            }
        }
    )* };
}

to_value!(bool char i8 u8 i16 u16 i32 u32 i64 u64 isize usize f32 f64 String Cow<'_, str> Map);

impl ToValue for Value {
    fn to_value(&self) -> Value {
        self.clone()
    }
}

impl ToValue for str {
    fn to_value(&self) -> Value {
        self.into()
    }
}

impl<T: ToValue + ?Sized> ToValue for &T {
    fn to_value(&self) -> Value {
        (**self).to_value()
    }
}

impl<T: ToValue> ToValue for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, ToValue::to_value)
    }
}

impl<T: ToValue> ToValue for [T] {
    fn to_value(&self) -> Value {
        self.iter().map(ToValue::to_value).collect()
    }
}

impl<T: ToValue, const N: usize> ToValue for [T; N] {
    fn to_value(&self) -> Value {
        self.as_slice().to_value()
    }
}

impl<T: ToValue> ToValue for Vec<T> {
    fn to_value(&self) -> Value {
        self.as_slice().to_value()
    }
}
