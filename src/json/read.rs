//! Parses JSON text (RFC 8259).

use super::{Map, Number, Value};
use crate::text::slice;
use std::fmt;

/// The maximum nesting depth. Deeper text is rejected, because parsing it could overflow the stack.
const DEEPEST: usize = 128;

/// The error for text that is not JSON.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NotJson {
    /// The byte offset of the error.
    pub at: usize,
}

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not JSON at byte ")?;
        fmt::Display::fmt(&self.at, f)
    }
}

impl std::error::Error for NotJson {}

impl Value {
    /// Parses JSON text. If a member name is repeated, the last value is used; an unpaired surrogate becomes U+FFFD.
    ///
    /// # Errors
    /// [`NotJson`] for anything that RFC 8259 does not allow, and for more than 128 levels of nesting.
    pub fn read(text: &str) -> Result<Self, NotJson> {
        let mut reader = Reader {
            text,
            at: 0,
            depth: 0,
        };
        let value = reader.value().filter(|_| {
            reader.skip_space();
            reader.at == text.len()
        });
        value.ok_or(NotJson { at: reader.at })
    }
}

impl std::str::FromStr for Value {
    type Err = NotJson;

    fn from_str(text: &str) -> Result<Self, NotJson> {
        Self::read(text)
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn eat(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        self.text.get(self.at..)?.strip_prefix(word)?;
        self.at += word.len();
        Some(value)
    }

    fn value(&mut self) -> Option<Value> {
        self.skip_space();
        match self.peek()? {
            b'n' => self.word("null", Value::Null),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'"' => self.string().map(Value::String),
            open @ (b'[' | b'{') => {
                self.at += 1;
                self.depth += 1;
                if self.depth > DEEPEST {
                    return None;
                }
                let value = if open == b'[' {
                    self.list()
                } else {
                    self.object()
                };
                self.depth -= 1;
                value
            }
            _ => self.number(),
        }
    }

    fn list(&mut self) -> Option<Value> {
        let mut items = Vec::new();
        self.skip_space();
        if !self.eat(b']') {
            loop {
                items.push(self.value()?);
                self.skip_space();
                if self.eat(b']') {
                    break;
                }
                self.eat(b',').then_some(())?;
            }
        }
        Some(Value::Array(items))
    }

    fn object(&mut self) -> Option<Value> {
        let mut map = Map::new();
        self.skip_space();
        if !self.eat(b'}') {
            loop {
                self.skip_space();
                let name = self.string()?;
                self.skip_space();
                self.eat(b':').then_some(())?;
                let value = self.value()?;
                map.insert(name, value);
                self.skip_space();
                if self.eat(b'}') {
                    break;
                }
                self.eat(b',').then_some(())?;
            }
        }
        Some(Value::Object(map))
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn number(&mut self) -> Option<Value> {
        let start = self.at;
        self.eat(b'-');
        if !self.eat(b'0') {
            self.digits()?;
        }
        if self.eat(b'.') {
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if !self.eat(b'+') {
                self.eat(b'-');
            }
            self.digits()?;
        }
        let digits = slice(self.text, start..self.at);
        Some(Value::Number(Number(digits.into())))
    }

    fn string(&mut self) -> Option<String> {
        self.eat(b'"').then_some(())?;
        let mut text = String::new();
        loop {
            let start = self.at;
            let byte = loop {
                let byte = self.peek()?;
                if byte < b' ' {
                    return None;
                }
                if matches!(byte, b'"' | b'\\') {
                    break byte;
                }
                self.at += 1;
            };
            text.push_str(slice(self.text, start..self.at));
            self.at += 1;
            if byte == b'"' {
                return Some(text);
            }
            let escape = self.peek()?;
            self.at += 1;
            text.push(match escape {
                b'"' | b'\\' | b'/' => escape as char,
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'n' => '\n',
                b'r' => '\r',
                b't' => '\t',
                b'u' => self.escaped()?,
                _ => return None,
            });
        }
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        let add = |number, c: char| Some(number * 16 + c.to_digit(16)?);
        digits.chars().try_fold(0, add)
    }

    fn escaped(&mut self) -> Option<char> {
        let first = self.hex()?;
        if (0xd800..0xdc00).contains(&first) {
            let start = self.at;
            if self.eat(b'\\') && self.eat(b'u') {
                let second = self.hex()?;
                if (0xdc00..0xe000).contains(&second) {
                    return char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00));
                }
            }
            self.at = start;
        }
        Some(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }
}
