//! What a query is looked for in: the names, addresses and numbers of contacts, in one text.

/// One text for all contacts of a location, a field a line: one long text is searched faster than many short ones.
#[derive(Debug, Default)]
pub(super) struct Words {
    text: String,
    /// Where each entry begins, and whether its contact still has it.
    entries: Vec<(usize, bool)>,
    /// How many entries no contact has any more.
    gone: usize,
}

impl Words {
    /// Adds the fields of a contact, and gives the number of the entry.
    pub(super) fn add<'a>(&mut self, fields: impl IntoIterator<Item = &'a str>) -> usize {
        self.entries.push((self.text.len(), true));
        for field in fields {
            self.text.push_str(&field.to_lowercase());
            self.text.push('\n');
        }
        self.entries.len() - 1
    }

    /// The entry's contact is gone, or has another entry now.
    pub(super) fn remove(&mut self, entry: usize) {
        if let Some((_, is_there @ true)) = self.entries.get_mut(entry) {
            *is_there = false;
            self.gone += 1;
        }
    }

    /// Whether it is time for [`Words::kept`]: most entries are gone.
    pub(super) fn is_stale(&self) -> bool {
        self.gone > 1000 && self.gone * 2 > self.entries.len()
    }

    /// The entries that are in use, in a text of their own, with their new numbers by the old ones.
    pub(super) fn kept(&self) -> (Self, Vec<usize>) {
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

    /// How many entries have the query, in small letters, in one of their first `fields`; and which, by number. A query
    /// with a line break is in none.
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
