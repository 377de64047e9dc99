//! Access to the lines of the tables. Most builds split them once, because an import parses many numbers; the widget's
//! build, which parses one, scans them on each call.

#[cfg(not(leadbridge_build = "widget"))]
pub(super) use indexed::{codes, habits, invalid, line, of_region};
#[cfg(leadbridge_build = "widget")]
pub(super) use scanned::{codes, invalid, line, of_region};

#[cfg(not(leadbridge_build = "widget"))]
mod indexed {
    use super::super::{ABROAD, CODES, Column, HABITS, NUMBERS, REGIONS, SHAPES, TRUNKS};
    use crate::phone::Invalid;
    use crate::text::parts;
    use std::ops::RangeInclusive;
    use std::sync::{LazyLock, OnceLock};

    static COLUMNS: LazyLock<[Vec<&'static str>; 6]> = LazyLock::new(|| {
        [REGIONS, CODES, TRUNKS, ABROAD, NUMBERS, SHAPES].map(|text| parts(text, b'\n').collect())
    });

    /// All regions, with the line of their plan.
    static OWN: LazyLock<Vec<(&'static str, usize)>> = LazyLock::new(|| {
        let lines = COLUMNS[Column::Regions as usize].iter().enumerate();
        let own =
            lines.flat_map(|(line, regions)| parts(regions, b' ').map(move |own| (own, line)));
        own.collect()
    });

    /// A row of `phone/habits.txt`.
    pub(in crate::phone) struct Habit {
        pub(in crate::phone) regions: &'static str,
        pub(in crate::phone) numbers: &'static str,
        pub(in crate::phone) drop: &'static str,
        pub(in crate::phone) put: &'static str,
    }

    static DIALLED: LazyLock<Vec<Habit>> = LazyLock::new(|| {
        let habit = |line| {
            let mut columns = parts(line, b';');
            let mut column = || columns.next().unwrap_or_default();
            Habit {
                regions: column(),
                numbers: column(),
                drop: column(),
                put: column(),
            }
        };
        parts(HABITS, b'\n').map(habit).collect()
    });

    /// One kind of number in a plan: the possible lengths, and the prefixes by their first digit.
    struct Kind {
        lengths: RangeInclusive<usize>,
        begins: [Vec<&'static [u8]>; 10],
    }

    /// The kinds of each plan, parsed on first use.
    static KINDS: LazyLock<Vec<OnceLock<Vec<Kind>>>> = LazyLock::new(|| {
        let plans = COLUMNS[Column::Numbers as usize].iter();
        plans.map(|_| OnceLock::new()).collect()
    });

    /// Whether digits match a prefix pattern: digits, or several in brackets.
    fn fits(mut begin: &[u8], mut digits: &[u8]) -> bool {
        while let Some((set, rest)) = first(begin) {
            match digits {
                [digit, left @ ..] if has(set, *digit) => (begin, digits) = (rest, left),
                _ => return false,
            }
        }
        true
    }

    /// Splits a prefix pattern into its first character class, without brackets, and the rest.
    fn first(begin: &[u8]) -> Option<(&[u8], &[u8])> {
        match begin {
            [] => None,
            [b'[', rest @ ..] => {
                let end = rest.iter().position(|byte| *byte == b']')?;
                Some((&rest[..end], &rest[end + 1..]))
            }
            [_, rest @ ..] => Some((&begin[..1], rest)),
        }
    }

    /// Whether a digit is in a character class such as `2-57`.
    fn has(set: &[u8], digit: u8) -> bool {
        let is_in = |(at, byte): (usize, &u8)| match set.get(at + 1..) {
            Some([b'-', last, ..]) => (*byte..=*last).contains(&digit),
            _ => *byte == digit,
        };
        set.iter().enumerate().any(is_in)
    }

    fn kinds(numbers: &'static str) -> Vec<Kind> {
        let is_length = |byte: u8| byte.is_ascii_lowercase();
        let (mut kinds, mut rest) = (Vec::new(), numbers.as_bytes());
        while let Some(end) = rest.iter().position(|byte| is_length(*byte)) {
            let (begins, behind) = rest.split_at(end);
            let least = usize::from(behind[0] - b'`');
            let (most, left) = match behind {
                [_, most, left @ ..] if is_length(*most) => (usize::from(*most - b'`'), left),
                _ => (least, &behind[1..]),
            };
            rest = left;
            let mut by_first: [Vec<&'static [u8]>; 10] = Default::default();
            for begin in begins.split(|byte| *byte == b'|') {
                for (digit, own) in (b'0'..).zip(&mut by_first) {
                    if first(begin).is_none_or(|(set, _)| has(set, digit)) {
                        own.push(begin);
                    }
                }
            }
            kinds.push(Kind {
                lengths: least..=most,
                begins: by_first,
            });
        }
        kinds
    }

    pub(in crate::phone) fn invalid(line: usize, digits: &str) -> Option<Invalid> {
        let numbers = self::line(Column::Numbers, line);
        let kinds = KINDS.get(line)?.get_or_init(|| kinds(numbers));
        let (digits, length) = (digits.as_bytes(), digits.len());
        let digit = digits
            .first()
            .map(|digit| usize::from(digit.wrapping_sub(b'0')));
        let begins = |kind: &Kind| match digit {
            Some(digit) => kind
                .begins
                .get(digit)
                .is_some_and(|begins| begins.iter().any(|begin| fits(begin, digits))),
            None => false,
        };
        if kinds
            .iter()
            .any(|kind| kind.lengths.contains(&length) && begins(kind))
        {
            return None;
        }
        let is_short = kinds.iter().all(|kind| length < *kind.lengths.start());
        let is_long = kinds.iter().all(|kind| length > *kind.lengths.end());
        Some(super::super::by_length(is_short, is_long))
    }

    pub(in crate::phone) fn line(column: Column, line: usize) -> &'static str {
        COLUMNS[column as usize]
            .get(line)
            .copied()
            .unwrap_or_default()
    }

    pub(in crate::phone) fn of_region(region: &str) -> Option<(usize, &'static str)> {
        let mut all = OWN.iter();
        let (own, line) = all.find(|(own, _)| *own == region)?;
        Some((*line, *own))
    }

    pub(in crate::phone) fn codes() -> impl Iterator<Item = &'static str> {
        COLUMNS[Column::Codes as usize].iter().copied()
    }

    pub(in crate::phone) fn habits() -> impl Iterator<Item = &'static Habit> {
        DIALLED.iter()
    }
}

#[cfg(leadbridge_build = "widget")]
mod scanned {

    use super::super::{ABROAD, CODES, Column, NUMBERS, REGIONS, SHAPES, TRUNKS};
    use crate::phone::Invalid;
    use crate::text::parts;

    pub(in crate::phone) fn line(column: Column, line: usize) -> &'static str {
        let text = match column {
            Column::Regions => REGIONS,
            Column::Codes => CODES,
            Column::Trunks => TRUNKS,
            Column::Abroad => ABROAD,
            Column::Numbers => NUMBERS,
            Column::Shapes => SHAPES,
        };
        parts(text, b'\n').nth(line).unwrap_or_default()
    }

    pub(in crate::phone) fn of_region(region: &str) -> Option<(usize, &'static str)> {
        let mut lines = parts(REGIONS, b'\n').enumerate();
        lines.find_map(|(line, regions)| {
            let own = parts(regions, b' ').find(|own| *own == region)?;
            Some((line, own))
        })
    }

    pub(in crate::phone) fn codes() -> impl Iterator<Item = &'static str> {
        parts(CODES, b'\n')
    }
    pub(in crate::phone) fn invalid(line: usize, digits: &str) -> Option<Invalid> {
        super::super::invalid(self::line(Column::Numbers, line), digits)
    }
}
