//! JSON numbers, kept as their digits.

use crate::text::{cut, natural};
use std::fmt;

/// A JSON number, kept as its digits. Two numbers are equal if they have the same value: `1`, `1.0` and `10e-1`.
#[derive(Clone, Debug)]
pub struct Number(pub(super) Box<str>);

impl Number {
    /// The digits as written, such as `-1.50e3`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The sign, the significant digits without leading and trailing zeros, and the power of ten.
    fn parts(&self) -> (bool, Vec<u8>, i64) {
        let (number, exponent) = match self.0.split_once(['e', 'E']) {
            None => (&*self.0, 0),
            Some((number, exponent)) => {
                let size = exponent.trim_start_matches(['-', '+']);
                // Larger than the length of any string, so that capping the exponent here changes no result.
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

    /// The sign and value of a whole number below 10^20.
    fn whole(&self) -> Option<(bool, u64)> {
        let (is_negative, digits, power) = self.parts();
        if !(0..20).contains(&power) {
            return None;
        }
        let start = if digits.is_empty() { Some(0) } else { None };
        let number = start.or_else(|| natural(core::str::from_utf8(&digits).ok()?))?;
        Some((is_negative, number.checked_mul(10_u64.pow(power as u32))?))
    }

    /// The number as a `u64`, if it is whole and in range.
    pub fn as_u64(&self) -> Option<u64> {
        match self.whole()? {
            (true, _) => None,
            (false, number) => Some(number),
        }
    }

    /// The number as an `i64`, if it is whole and in range.
    pub fn as_i64(&self) -> Option<i64> {
        match self.whole()? {
            (true, number) => 0_i64.checked_sub_unsigned(number),
            (false, number) => number.try_into().ok(),
        }
    }

    /// The nearest `f64`, as in `JSON.parse`. Numbers beyond the range are infinite.
    pub fn as_f64(&self) -> f64 {
        let (is_negative, digits, power) = self.parts();
        let size = float(&digits, power);
        // The sign is also kept for -0.
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

/// The `f64` nearest to `digits` times ten to the power of `power`, rounding ties to even (IEEE 754, section 4.3.1).
fn float(digits: &[u8], power: i64) -> f64 {
    let add = |number: u64, digit: &u8| number * 10 + u64::from(digit - b'0');
    if digits.len() <= 15 && power.unsigned_abs() <= 22 {
        // Both are exact floats, so the operation rounds only once.
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
    // The midpoint between two floats has fewer than 800 digits: of the digits after those, it only matters whether
    // there are any.
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
    // The number is top / bottom * 2^exponent, with top / bottom in [1, 2).
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
    // A float has 53 significant bits, and fewer below 2^-1022.
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
    // The implicit leading bit and a carry from rounding both add to the exponent.
    f64::from_bits(((exponent + 1022).max(0) as u64) * (1 << 52) + mantissa).min(f64::INFINITY)
}

fn power_of_ten(power: i64) -> f64 {
    (0..power.unsigned_abs()).fold(1.0, |scale, _| scale * 10.0)
}

/// An unsigned integer of any size, least significant 32 bits first.
#[derive(Clone, Default)]
struct Big(Vec<u32>);

impl Big {
    /// Multiplies by `by` and adds `add`.
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
