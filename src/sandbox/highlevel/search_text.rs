//! The text that queries search: names, addresses and numbers of contacts, in one string.

/// The fields of all contacts of a location, one per line: a single long string is searched faster than many short
/// ones.
#[derive(Clone, Debug, Default)]
pub(super) struct SearchText {
    text: String,
    /// The start of each entry, and whether it is still in use.
    entries: Vec<(usize, bool)>,
    /// The number of entries that are no longer in use.
    gone: usize,
}

impl SearchText {
    /// Adds the fields of a contact and returns the number of the entry.
    pub(super) fn add<'a>(&mut self, fields: impl IntoIterator<Item = &'a str>) -> usize {
        self.entries.push((self.text.len(), true));
        for field in fields {
            self.text.push_str(&field.to_lowercase());
            self.text.push('\n');
        }
        self.entries.len() - 1
    }

    /// Marks an entry as unused, because its contact was removed or changed.
    pub(super) fn remove(&mut self, entry: usize) {
        if let Some((_, is_there @ true)) = self.entries.get_mut(entry) {
            *is_there = false;
            self.gone += 1;
        }
    }

    /// Whether most entries are unused, so that [`SearchText::compacted`] should be called.
    pub(super) fn is_stale(&self) -> bool {
        self.gone > 1000 && self.gone * 2 > self.entries.len()
    }

    /// The entries in use, with their new numbers by the old ones.
    pub(super) fn compacted(&self) -> (Self, Vec<usize>) {
        let mut kept = Self::default();
        let mut numbers = Vec::with_capacity(self.entries.len());
        for (entry, (start, is_there)) in self.entries.iter().enumerate() {
            numbers.push(kept.entries.len());
            if *is_there {
                kept.entries.push((kept.text.len(), true));
                kept.text.push_str(&self.text[*start..self.end(entry)]);
            }
        }
        (kept, numbers)
    }

    /// The number of entries that have the query (in lower case) in one of their first `fields`, and which entries, by
    /// number. A query with a line break matches none.
    pub(super) fn find(&self, query: &str, fields: usize) -> (usize, Vec<bool>) {
        let mut found = vec![false; self.entries.len()];
        let (mut total, mut entry) = (0, 0);
        if query.contains('\n') {
            return (0, found);
        }
        for (at, _) in self.text.match_indices(query) {
            while at >= self.end(entry) {
                entry += 1;
            }
            let (start, is_there) = self.entries[entry];
            let line = self.text[start..at].bytes().filter(|byte| *byte == b'\n');
            if is_there && !found[entry] && line.count() < fields {
                found[entry] = true;
                total += 1;
            }
        }
        (total, found)
    }

    fn end(&self, entry: usize) -> usize {
        let next = self.entries.get(entry + 1);
        next.map_or(self.text.len(), |(start, _)| *start)
    }
}
