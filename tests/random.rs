//! Random values that are the same in every run, so that a test that fails can be run again.

/// Numbers in a fixed sequence that looks random (splitmix64: Steele, Lea and Flood, 2014).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut number = self.0;
        number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        number ^ (number >> 31)
    }

    /// A number from 0 to `most`, without `most`.
    pub(crate) fn up_to(&mut self, most: usize) -> usize {
        (self.roll() % most as u64) as usize
    }

    /// True once in `times` on average.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn one_in(&mut self, times: usize) -> bool {
        self.up_to(times) == 0
    }

    pub(crate) fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.up_to(from.len())]
    }

    /// Up to `most` pieces, one after another.
    pub(crate) fn text(&mut self, pieces: &[&str], most: usize) -> String {
        (0..self.up_to(most + 1))
            .map(|_| self.pick(pieces))
            .collect()
    }
}
