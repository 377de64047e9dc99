//! Cutting texts at single bytes. `str::split` and its kin bring a searcher for any pattern along, 3 KB of the widget.

/// What stands before and after the first `mark`, which must be ASCII.
pub(crate) fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == mark)?;
    // An index out of place would tell which, with all of Unicode's tables.
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// The parts between marks; one for a text without any.
pub(crate) fn parts(text: &str, mark: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    core::iter::from_fn(move || {
        let text = rest?;
        let (part, left) = match cut(text, mark) {
            Some((part, left)) => (part, Some(left)),
            None => (text, None),
        };
        rest = left;
        Some(part)
    })
}
