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

use crate::text::{IS_PACKAGED, cut, natural, slice};
use std::borrow::Cow;
use std::fmt;
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

/// A number, as it is written. Two are equal that mean the same: `1`, `1.0` and `10e-1`.
#[derive(Clone, Debug)]
pub struct Number(Box<str>);

impl Number {
    /// The digits, such as `-1.50e3`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is negative, its digits without zeros at either end, and the power of ten they are multiplied by.
    fn parts(&self) -> (bool, Vec<u8>, i64) {
        let (number, exponent) = match self.0.split_once(['e', 'E']) {
            None => (&*self.0, 0),
            Some((number, exponent)) => {
                let size = exponent.trim_start_matches(['-', '+']);
                // As large as no text is long: what is beyond makes no difference.
                let size = natural(size).map_or(1 << 40, |size| size.min(1 << 40)) as i64;
                (
                    number,
                    if exponent.starts_with('-') {
                        -size
                    } else {
                        size
                    },
                )
            }
        };
        let fraction = cut(number, b'.').map_or(0, |(_, fraction)| fraction.len());
        let mut digits: Vec<u8> = number
            .bytes()
            .filter(u8::is_ascii_digit)
            .skip_while(|byte| *byte == b'0')
            .collect();
        let length = digits.len();
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        match digits.len() {
            0 => (false, digits, 0),
            left => {
                let power = exponent - fraction as i64 + (length - left) as i64;
                (number.starts_with('-'), digits, power)
            }
        }
    }

    /// The digits of a whole number below ten to the 20th.
    fn whole(&self) -> Option<(bool, u64)> {
        let (is_negative, digits, power) = self.parts();
        if !(0..20).contains(&power) {
            return None;
        }
        let start = if digits.is_empty() { Some(0) } else { None };
        let number = start.or_else(|| natural(core::str::from_utf8(&digits).ok()?))?;
        Some((is_negative, number.checked_mul(10_u64.pow(power as u32))?))
    }

    /// The whole number that it is, unless it is out of range.
    pub fn as_u64(&self) -> Option<u64> {
        match self.whole()? {
            (true, _) => None,
            (false, number) => Some(number),
        }
    }

    /// The whole number that it is, unless it is out of range.
    pub fn as_i64(&self) -> Option<i64> {
        match self.whole()? {
            (true, number) => 0_i64.checked_sub_unsigned(number),
            (false, number) => number.try_into().ok(),
        }
    }

    /// The nearest float, as `JSON.parse` reads it. Larger than any float is infinite.
    pub fn as_f64(&self) -> f64 {
        let (is_negative, digits, power) = self.parts();
        let size = float(&digits, power);
        // Also -0.
        match is_negative || self.0.starts_with('-') {
            true => -size,
            false => size,
        }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.parts() == other.parts()
    }
}

/// The float nearest to `digits` times ten to the power of `power`; of two the even one (IEEE 754, section 4.3.1).
fn float(digits: &[u8], power: i64) -> f64 {
    let add = |number: u64, digit: &u8| number * 10 + u64::from(digit - b'0');
    if digits.len() <= 15 && power.unsigned_abs() <= 22 {
        // Both are exact floats, so that one operation rounds once.
        let (number, scale) = (digits.iter().fold(0, add) as f64, power_of_ten(power));
        return match power < 0 {
            true => number / scale,
            false => number * scale,
        };
    }
    match digits.len() as i64 + power {
        _ if digits.is_empty() => return 0.0,
        310.. => return f64::INFINITY,
        ..-330 => return 0.0,
        _ => {}
    }
    // What is behind 800 digits counts only by being there: no two floats' middle is as long.
    let mut top = Big::default();
    let kept = &digits[..digits.len().min(800)];
    kept.iter().for_each(|digit| top.scale(10, digit - b'0'));
    let mut power = power + (digits.len() - kept.len()) as i64;
    if kept.len() < digits.len() {
        top.scale(10, 1);
        power -= 1;
    }
    let mut bottom = Big(vec![1]);
    for _ in 0..power.unsigned_abs() {
        (if power < 0 { &mut bottom } else { &mut top }).scale(10, 0);
    }
    // The number is top / bottom * 2^exponent, with top / bottom from 1 to 2.
    let mut exponent = 0;
    while top.is_below(&bottom) {
        top.scale(2, 0);
        exponent -= 1;
    }
    loop {
        let mut twice = bottom.clone();
        twice.scale(2, 0);
        if top.is_below(&twice) {
            break;
        }
        bottom = twice;
        exponent += 1;
    }
    match exponent {
        1024.. => return f64::INFINITY,
        ..-1075 => return 0.0,
        _ => {}
    }
    // A float has 53 bits, and fewer below 2^-1022.
    let bits = (exponent + 1075).min(53);
    let mut mantissa = 0_u64;
    for _ in 0..bits {
        mantissa *= 2;
        if !top.is_below(&bottom) {
            top.subtract(&bottom);
            mantissa += 1;
        }
        top.scale(2, 0);
    }
    let is_half_or_more = !top.is_below(&bottom);
    if is_half_or_more {
        top.subtract(&bottom);
    }
    let is_half = top.0.iter().all(|part| *part == 0);
    mantissa += u64::from(is_half_or_more && (!is_half || mantissa % 2 == 1));
    // The leading bit of a full mantissa, and what rounding carries, add to the exponent.
    f64::from_bits(((exponent + 1022).max(0) as u64) * (1 << 52) + mantissa).min(f64::INFINITY)
}

fn power_of_ten(power: i64) -> f64 {
    (0..power.unsigned_abs()).fold(1.0, |scale, _| scale * 10.0)
}

/// A whole number of any size, its lowest 32 bits first.
#[derive(Clone, Default)]
struct Big(Vec<u32>);

impl Big {
    /// Multiplies and adds.
    fn scale(&mut self, by: u32, add: u8) {
        let mut carry = u64::from(add);
        for part in &mut self.0 {
            carry += u64::from(*part) * u64::from(by);
            *part = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    fn part(&self, at: usize) -> u32 {
        self.0.get(at).copied().unwrap_or(0)
    }

    fn is_below(&self, other: &Self) -> bool {
        let places = (0..self.0.len().max(other.0.len())).rev();
        places
            .map(|at| (self.part(at), other.part(at)))
            .find(|(ours, theirs)| ours != theirs)
            .is_some_and(|(ours, theirs)| ours < theirs)
    }

    /// Subtracts a number that is not larger.
    fn subtract(&mut self, other: &Self) {
        let mut borrow = false;
        for (at, part) in self.0.iter_mut().enumerate() {
            let (less, first) = part.overflowing_sub(other.part(at));
            let (less, second) = less.overflowing_sub(u32::from(borrow));
            (*part, borrow) = (less, first || second);
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The members of an object, in their order. Two are equal that have equal members in any order.
#[derive(Clone, Debug, Default)]
pub struct Map {
    members: Vec<(String, Value)>,
    /// Of a map with many members, where they are by name.
    order: Option<Box<Order>>,
}

/// Up to how many members are looked up one by one.
const FEW: usize = 16;

/// The places of members in runs sorted by name. The runs are as long as the powers of two that add up to the number of
/// members, the longest first, so that a new place merges into those behind it and a look-up searches a few.
#[derive(Clone, Debug, Default)]
struct Order(Vec<u32>);

impl Order {
    fn find(&self, name: &str, members: &[(String, Value)]) -> Option<usize> {
        let mut rest = &self.0[..];
        while !rest.is_empty() {
            let (run, after) = rest.split_at(1 << rest.len().ilog2());
            let is_before = |place: &u32| *members[*place as usize].0 < *name;
            let at = run.partition_point(is_before);
            let place = run.get(at).map_or(0, |place| *place as usize);
            if at < run.len() && members[place].0 == name {
                return Some(place);
            }
            rest = after;
        }
        None
    }

    fn add(&mut self, place: usize, members: &[(String, Value)]) {
        let name = |place: u32| &members[place as usize].0;
        self.0.push(place as u32);
        let length = self.0.len();
        let mut run = vec![place as u32];
        while length & run.len() == 0 {
            let start = length - 2 * run.len();
            let (left, right) = (&self.0[start..start + run.len()], &run[..]);
            let mut merged = Vec::with_capacity(2 * run.len());
            let (mut at, mut by) = (0, 0);
            while at < left.len() || by < right.len() {
                let is_left =
                    by == right.len() || (at < left.len() && name(left[at]) < name(right[by]));
                merged.push(if is_left { left[at] } else { right[by] });
                (at, by) = (at + usize::from(is_left), by + usize::from(!is_left));
            }
            run = merged;
        }
        self.0.truncate(length - run.len());
        self.0.extend(run);
    }
}

impl Map {
    /// No members.
    pub const fn new() -> Self {
        Self {
            members: Vec::new(),
            order: None,
        }
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    fn place(&self, name: &str) -> Option<usize> {
        match &self.order {
            Some(order) => order.find(name, &self.members),
            None => self.members.iter().position(|(known, _)| known == name),
        }
    }

    /// Adds a member that is not there.
    fn add(&mut self, name: String, value: Value) {
        self.members.push((name, value));
        match &mut self.order {
            Some(order) => order.add(self.members.len() - 1, &self.members),
            None => self.sort(),
        }
    }

    /// Puts the members in order again, where there are many.
    fn sort(&mut self) {
        self.order = (self.members.len() > FEW).then(|| {
            let mut order = Order::default();
            (0..self.members.len()).for_each(|place| order.add(place, &self.members));
            Box::new(order)
        });
    }

    /// The value of a member.
    pub fn get(&self, name: &str) -> Option<&Value> {
        Some(&self.members[self.place(name)?].1)
    }

    /// The value of a member, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        let place = self.place(name)?;
        Some(&mut self.members[place].1)
    }

    /// Whether there is such a member.
    pub fn contains_key(&self, name: &str) -> bool {
        self.place(name).is_some()
    }

    /// Sets a member; gives the value it had.
    pub fn insert(&mut self, name: String, value: Value) -> Option<Value> {
        match self.place(&name) {
            Some(place) => Some(std::mem::replace(&mut self.members[place].1, value)),
            None => {
                self.add(name, value);
                None
            }
        }
    }

    /// Takes a member out; the others keep their order. To take out many, [`Self::retain`] is faster.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let place = self.place(name)?;
        let (_, value) = self.members.remove(place);
        self.sort();
        Some(value)
    }

    /// A member, there or not.
    pub fn entry(&mut self, name: impl Into<String>) -> Entry<'_> {
        Entry(self, name.into())
    }

    /// Keeps the members that pass.
    pub fn retain(&mut self, mut keeps: impl FnMut(&String, &mut Value) -> bool) {
        self.members.retain_mut(|(name, value)| keeps(name, value));
        self.sort();
    }

    /// The members, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&String, &Value)> + ExactSizeIterator {
        self.members.iter().map(|(name, value)| (name, value))
    }

    /// The members, their values to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&String, &mut Value)> {
        self.members.iter_mut().map(|(name, value)| (&*name, value))
    }

    /// The names, in order.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.members.iter().map(|(name, _)| name)
    }

    /// The values, in order.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.members.iter().map(|(_, value)| value)
    }

    /// The values, to be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut Value> {
        self.members.iter_mut().map(|(_, value)| value)
    }
}

impl PartialEq for Map {
    fn eq(&self, other: &Self) -> bool {
        let same = |(name, value): &(String, Value)| other.get(name) == Some(value);
        self.len() == other.len() && self.members.iter().all(same)
    }
}

impl Index<&str> for Map {
    type Output = Value;

    fn index(&self, name: &str) -> &Value {
        self.get(name).unwrap_or(&Value::Null)
    }
}

impl Extend<(String, Value)> for Map {
    fn extend<T: IntoIterator<Item = (String, Value)>>(&mut self, members: T) {
        for (name, value) in members {
            self.insert(name, value);
        }
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Map {
    fn from_iter<T: IntoIterator<Item = (N, V)>>(members: T) -> Self {
        let mut map = Self::new();
        for (name, value) in members {
            map.insert(name.into(), value.into());
        }
        map
    }
}

impl IntoIterator for Map {
    type Item = (String, Value);
    type IntoIter = std::vec::IntoIter<(String, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

impl<'a> IntoIterator for &'a Map {
    type Item = (&'a String, &'a Value);
    type IntoIter = std::iter::Map<
        std::slice::Iter<'a, (String, Value)>,
        fn(&'a (String, Value)) -> (&'a String, &'a Value),
    >;

    fn into_iter(self) -> Self::IntoIter {
        self.members.iter().map(|(name, value)| (name, value))
    }
}

/// A member of a [`Map`], there or not.
#[derive(Debug)]
pub struct Entry<'a>(&'a mut Map, String);

impl<'a> Entry<'a> {
    /// The value, or this one, which is then set.
    pub fn or_insert(self, value: Value) -> &'a mut Value {
        self.or_insert_with(|| value)
    }

    /// The value, or the one made, which is then set.
    pub fn or_insert_with(self, make: impl FnOnce() -> Value) -> &'a mut Value {
        let Self(map, name) = self;
        let place = map.place(&name).unwrap_or_else(|| {
            map.add(name, make());
            map.len() - 1
        });
        &mut map.members[place].1
    }
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
        write(self, &mut text);
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

/// How deep lists and objects may nest; deeper text is refused, because reading it could exhaust the stack.
const DEEPEST: usize = 128;

/// A text is no JSON.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NotJson {
    /// Where it goes wrong, in bytes from the start.
    pub at: usize,
}

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no JSON from byte ")?;
        fmt::Display::fmt(&self.at, f)
    }
}

impl std::error::Error for NotJson {}

impl Value {
    /// Reads a text. Of members with one name, the last counts; half of a surrogate pair becomes U+FFFD.
    ///
    /// # Errors
    /// [`NotJson`] for anything that RFC 8259 does not allow, and for lists and objects more than 128 deep.
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

// Writing

impl fmt::Display for Value {
    /// Writes compact JSON.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_json())
    }
}

impl fmt::Display for Map {
    /// Writes compact JSON.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        write_members(self, &mut text);
        f.write_str(&text)
    }
}

fn write(value: &Value, into: &mut String) {
    match value {
        Value::Null => into.push_str("null"),
        Value::Bool(true) => into.push_str("true"),
        Value::Bool(false) => into.push_str("false"),
        Value::Number(number) => into.push_str(&number.0),
        Value::String(text) => write_text(text, into),
        Value::Array(items) => {
            into.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    into.push(',');
                }
                write(item, into);
            }
            into.push(']');
        }
        Value::Object(map) => write_members(map, into),
    }
}

fn write_members(map: &Map, into: &mut String) {
    into.push('{');
    for (index, (name, value)) in map.members.iter().enumerate() {
        if index > 0 {
            into.push(',');
        }
        write_text(name, into);
        into.push(':');
        write(value, into);
    }
    into.push('}');
}

fn write_text(text: &str, into: &mut String) {
    into.push('"');
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let short = match byte {
            b'"' => '"',
            b'\\' => '\\',
            b'\n' => 'n',
            b'\r' => 'r',
            b'\t' => 't',
            8 => 'b',
            12 => 'f',
            0..=31 => 'u',
            _ => continue,
        };
        into.push_str(slice(text, from..at));
        into.push('\\');
        into.push(short);
        if short == 'u' {
            into.push_str("00");
            into.push(if byte < 16 { '0' } else { '1' });
            into.push(char::from(b"0123456789abcdef"[usize::from(byte & 15)]));
        }
        from = at + 1;
    }
    into.push_str(slice(text, from..text.len()));
    into.push('"');
}

// From Rust

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
    /// `null` for what is no number or infinite, as `JSON.stringify` has it.
    fn from(number: f64) -> Self {
        if number.is_finite() {
            Self::Number(Number(number.to_string().into()))
        } else {
            Self::Null
        }
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

/// What [`json!`](crate::json!) makes a value of, without taking it.
pub trait ToValue {
    /// The value.
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

to_value!(bool i8 u8 i16 u16 i32 u32 i64 u64 isize usize f64 String Cow<'_, str> Map);

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

impl serde::Serialize for Value {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => to.serialize_unit(),
            Self::Bool(flag) => to.serialize_bool(*flag),
            // JavaScript has no others, and errors about numbers would bring the machinery that writes them.
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
