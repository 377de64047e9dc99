//! JSON objects that keep the order of their members.

use super::Value;
use std::ops::Index;

/// The members of an object, in insertion order. Two maps are equal if they have equal members in any order.
#[derive(Clone, Debug, Default)]
pub struct Map {
    members: Vec<(String, Value)>,
    /// The index by name; only for maps with more than [`FEW`] members.
    order: Option<Box<Order>>,
}

/// Maps with at most this many members are searched linearly.
const FEW: usize = 16;

/// Member indexes in runs sorted by name. The run lengths are the powers of two that sum to the number of members,
/// longest first: adding a member merges runs, and a lookup does a binary search in each run.
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
    /// An empty map.
    pub const fn new() -> Self {
        Self {
            members: Vec::new(),
            order: None,
        }
    }

    /// The number of members.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether the map is empty.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    fn place(&self, name: &str) -> Option<usize> {
        match &self.order {
            Some(order) => order.find(name, &self.members),
            None => self.members.iter().position(|(known, _)| known == name),
        }
    }

    /// Adds a member that does not exist yet.
    fn add(&mut self, name: String, value: Value) {
        self.members.push((name, value));
        match &mut self.order {
            Some(order) => order.add(self.members.len() - 1, &self.members),
            None => self.sort(),
        }
    }

    /// Rebuilds the index by name.
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

    /// The value of a member, mutably.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        let place = self.place(name)?;
        Some(&mut self.members[place].1)
    }

    /// Whether the member exists.
    pub fn contains_key(&self, name: &str) -> bool {
        self.place(name).is_some()
    }

    /// Sets a member and returns its previous value.
    pub fn insert(&mut self, name: String, value: Value) -> Option<Value> {
        match self.place(&name) {
            Some(place) => Some(std::mem::replace(&mut self.members[place].1, value)),
            None => {
                self.add(name, value);
                None
            }
        }
    }

    /// Removes a member, keeping the order of the others. Use [`Self::retain`] to remove many.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let place = self.place(name)?;
        let (_, value) = self.members.remove(place);
        self.sort();
        Some(value)
    }

    /// The entry for a member, for insertion if it is missing.
    pub fn entry(&mut self, name: impl Into<String>) -> Entry<'_> {
        Entry(self, name.into())
    }

    /// Keeps the members for which `keeps` returns true.
    pub fn retain(&mut self, mut keeps: impl FnMut(&String, &mut Value) -> bool) {
        self.members.retain_mut(|(name, value)| keeps(name, value));
        self.sort();
    }

    /// Iterates over the members, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&String, &Value)> + ExactSizeIterator {
        self.members.iter().map(|(name, value)| (name, value))
    }

    /// Iterates over the members with mutable values.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&String, &mut Value)> {
        self.members.iter_mut().map(|(name, value)| (&*name, value))
    }

    /// Iterates over the names, in order.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.members.iter().map(|(name, _)| name)
    }

    /// Iterates over the values, in order.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.members.iter().map(|(_, value)| value)
    }

    /// Iterates over the values, mutably.
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

/// A member of a [`Map`] that may not exist yet.
#[derive(Debug)]
pub struct Entry<'a>(&'a mut Map, String);

impl<'a> Entry<'a> {
    /// The value, inserting `value` if the member does not exist.
    pub fn or_insert(self, value: Value) -> &'a mut Value {
        self.or_insert_with(|| value)
    }

    /// The value, inserting the result of `make` if the member does not exist.
    pub fn or_insert_with(self, make: impl FnOnce() -> Value) -> &'a mut Value {
        let Self(map, name) = self;
        let place = map.place(&name).unwrap_or_else(|| {
            map.add(name, make());
            map.len() - 1
        });
        &mut map.members[place].1
    }
}
