//! `Serialize` and `Deserialize` for values, which `serde-wasm-bindgen` needs.

use super::{Map, Value};
use crate::text::IS_PACKAGED;
use std::fmt;

/// An integer beyond 64 bits becomes a float: few formats have such integers.
impl serde::Serialize for Value {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => to.serialize_unit(),
            Self::Bool(flag) => to.serialize_bool(*flag),
            // JavaScript has only floats, and the integer methods would pull in code that formats error messages.
            Self::Number(number) if IS_PACKAGED => to.serialize_f64(number.as_f64()),
            Self::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(whole), _) => to.serialize_u64(whole),
                (_, Some(whole)) => to.serialize_i64(whole),
                _ => to.serialize_f64(number.as_f64()),
            },
            Self::String(text) => to.serialize_str(text),
            Self::Array(items) => to.collect_seq(items),
            Self::Object(map) => to.collect_map(map),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Value {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Value;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON value")
            }

            fn visit_unit<E>(self) -> Result<Value, E> {
                Ok(Value::Null)
            }

            fn visit_none<E>(self) -> Result<Value, E> {
                Ok(Value::Null)
            }

            fn visit_some<D: serde::Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
                from.deserialize_any(self)
            }

            fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
                Ok(flag.into())
            }

            fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
                Ok(number.into())
            }

            fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
                Ok(number.into())
            }

            fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
                Ok(number.into())
            }

            fn visit_str<E>(self, text: &str) -> Result<Value, E> {
                Ok(text.into())
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(
                self,
                mut from: A,
            ) -> Result<Value, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = from.next_element::<Value>()? {
                    items.push(item);
                }
                Ok(Value::Array(items))
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut from: A,
            ) -> Result<Value, A::Error> {
                let mut map = Map::new();
                while let Some((name, value)) = from.next_entry::<String, Value>()? {
                    map.insert(name, value);
                }
                Ok(Value::Object(map))
            }
        }

        from.deserialize_any(Visitor)
    }
}
