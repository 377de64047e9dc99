//! What is left to do once a contact is stored. The store keeps it until it is done, so that a repeated submission continues
//! where an earlier attempt failed.

use crate::json;
use crate::json::Value;

#[derive(Clone, Debug, Default)]
pub(super) struct Work {
    pub(super) contact: String,
    pub(super) is_new: bool,
    /// In a conflict, the contacts found by e-mail and by phone.
    pub(super) both: Vec<String>,
    /// Contact and text of every note that is not written yet.
    pub(super) notes: Vec<(String, String)>,
    /// The note of an earlier attempt that began to change the contact; what the contact was before is known only there.
    pub(super) earlier: Vec<String>,
    /// A note with the same text from before this time belongs to another lead; five minutes for clocks that differ.
    pub(super) since: String,
}

impl Work {
    /// Contact and text of the next note.
    pub(super) fn next(&self) -> (&str, &str) {
        let next = self.notes.first();
        next.map_or(("", ""), |(contact, text)| (contact, text))
    }

    /// The JSON text for the store. Before the contact has changed there are no notes to write; the note so far, `begun`, is
    /// then stored without a contact.
    pub(super) fn write(&self, begun: &[String]) -> String {
        let note = |(contact, text): &(String, String)| json!([contact, text]);
        let notes: Vec<Value> = match self.notes.is_empty() {
            true => begun.iter().map(|text| json!(["", text])).collect(),
            false => self.notes.iter().map(note).collect(),
        };
        json!({ "contact": self.contact, "new": self.is_new, "both": self.both, "notes": notes, "since": self.since })
            .to_json()
    }

    /// Reads what an earlier attempt stored. Returns whether its notes are next; false where the contact must be changed again.
    pub(super) fn read(&mut self, value: &Value) -> bool {
        let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        self.contact = word(&value["contact"]);
        self.is_new = value["new"] == true;
        self.both = list(&value["both"]).iter().map(word).collect();
        let note = |note: &Value| (word(&note[0]), word(&note[1]));
        self.notes = list(&value["notes"]).iter().map(note).collect();
        self.since = word(&value["since"]);
        if self.notes.iter().any(|(contact, _)| contact.is_empty()) {
            self.earlier = self.notes.drain(..).map(|(_, text)| text).collect();
        }
        !self.notes.is_empty()
    }
}
