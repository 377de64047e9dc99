//! The sandbox's conversations: one per contact, their messages, and the errors of the real API.

use leadbridge::json;
use leadbridge::json::Value;
use leadbridge::paging::Pages;
use leadbridge::schema::Version;

use crate::support::{Pair, api};
use crate::test;

impl Pair {
    /// Sends a text message to a contact; returns the ids of the conversation and the message.
    fn text(&mut self, contact: &str, words: &str) -> (String, String) {
        let body = json!({ "type": "SMS", "contactId": contact, "message": words });
        let sent = self.run("conversations.sendMessage", json!({ "body": body }));
        let sent = sent.unwrap();
        let id = |name: &str| sent[name].as_str().unwrap().to_owned();
        (id("conversationId"), id("messageId"))
    }

    /// The items of all pages of a list, and the number of pages.
    fn all(&mut self, id: &str, params: Value) -> (Vec<Value>, usize) {
        let mut pages = Pages::new(api(), id, params, Version::V2).unwrap();
        let (mut items, mut count) = (Vec::new(), 0);
        while let Some(params) = pages.params().cloned() {
            let answer = self.run(id, params.into()).unwrap();
            let list = pages
                .items()
                .split('.')
                .fold(&answer, |value, name| &value[name]);
            items.extend(list.as_array().unwrap().iter().cloned());
            pages.take(&pages.digest(&answer)).unwrap();
            count += 1;
        }
        (items, count)
    }
}

#[test]
fn a_contact_has_one_conversation_and_its_messages_come_in_pages() {
    let mut pair = Pair::new();
    let ada = pair.contact(json!({ "firstName": "Ada", "phone": "+12015550101" }));
    let (conversation, _) = pair.text(&ada, "message 0");
    for number in 1..7 {
        pair.now += 1000;
        let (same, _) = pair.text(&ada, &format!("message {number}"));
        assert_eq!(same, conversation);
    }
    let again = json!({ "body": { "contactId": ada } });
    let again = pair.run("conversations.create", again).unwrap();
    assert_eq!(again["conversation"]["id"], conversation.as_str());
    let asked = json!({ "conversationId": conversation, "limit": 3 });
    let (messages, pages) = pair.all("conversations.listMessages", asked);
    let bodies: Vec<&str> = messages
        .iter()
        .map(|one| one["body"].as_str().unwrap())
        .collect();
    assert_eq!(
        (bodies.len(), pages, bodies[0], bodies[6]),
        (7, 3, "message 6", "message 0")
    );
    // The last page is marked as the last although it is full.
    let (messages, pages) = pair.all(
        "conversations.listMessages",
        json!({ "conversationId": conversation, "limit": 7 }),
    );
    assert_eq!((messages.len(), pages), (7, 1));
    let (exported, pages) = pair.all(
        "conversations.exportMessages",
        json!({ "limit": 10, "channel": "SMS" }),
    );
    assert_eq!((exported.len(), pages), (7, 1));
    let none = json!({ "limit": 10, "channel": "Email" });
    assert!(pair.all("conversations.exportMessages", none).0.is_empty());
}

#[test]
fn the_newest_message_stays_first_after_deletions() {
    let mut pair = Pair::new();
    let ada = pair.contact(json!({ "phone": "+12015550101" }));
    let bob = pair.contact(json!({ "phone": "+12015550102" }));
    pair.text(&ada, "gone");
    pair.text(&ada, "gone as well");
    let (conversation, _) = pair.text(&bob, "first");
    pair.text(&bob, "second");
    // The conversation is deleted with its contact.
    pair.run("contacts.delete", json!({ "contactId": ada }))
        .unwrap();
    assert_eq!(pair.count("conversations"), 1);
    pair.text(&bob, "third");
    let asked = json!({ "conversationId": conversation });
    let (messages, _) = pair.all("conversations.listMessages", asked);
    let bodies: Vec<&str> = messages
        .iter()
        .map(|one| one["body"].as_str().unwrap())
        .collect();
    assert_eq!(bodies, ["third", "second", "first"]);
}

#[test]
fn search_finds_by_words_status_and_time() {
    let mut pair = Pair::new();
    let mut conversations = Vec::new();
    for (name, phone) in [
        ("Ada", "+12015550101"),
        ("Bob", "+12015550102"),
        ("Cleo", "+12015550103"),
    ] {
        let id = pair.contact(json!({ "firstName": name, "phone": phone }));
        conversations.push(pair.text(&id, &format!("Hello {name}")).0);
        pair.now += 1000;
    }
    let names = |pair: &mut Pair, params: Value| {
        let (found, _) = pair.all("conversations.search", params);
        found
            .iter()
            .map(|one| one["fullName"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names(&mut pair, json!({ "limit": 1 })),
        ["Cleo", "Bob", "Ada"]
    );
    assert_eq!(
        names(&mut pair, json!({ "sort": "asc", "limit": 2 })),
        ["Ada", "Bob", "Cleo"]
    );
    assert_eq!(names(&mut pair, json!({ "query": "hello bob" })), ["Bob"]);
    assert!(names(&mut pair, json!({ "status": "unread" })).is_empty());
    let ada = &conversations[0];
    let contact = pair.sandbox.store.get("conversations", ada).unwrap()["contactId"].clone();
    let reply = json!({
        "type": "SMS", "conversationId": ada, "contactId": contact, "conversationProviderId": "p", "message": "Hi!",
    });
    pair.run("conversations.addInboundMessage", json!({ "body": reply }))
        .unwrap();
    assert_eq!(names(&mut pair, json!({ "status": "unread" })), ["Ada"]);
    let star = json!({ "conversationId": ada, "body": { "starred": true, "unreadCount": 0 } });
    pair.run("conversations.update", star).unwrap();
    assert_eq!(names(&mut pair, json!({ "status": "starred" })), ["Ada"]);
    pair.run("conversations.delete", json!({ "conversationId": ada }))
        .unwrap();
    assert_eq!(pair.count("conversations/messages"), 2);
}

#[test]
fn invalid_messages_are_refused() {
    let mut pair = Pair::new();
    let ada = pair.contact(json!({ "firstName": "Ada", "email": "ada@example.com" }));
    let silent = pair.contact(json!({ "phone": "+12015550101", "dnd": true }));
    for (body, said) in [
        (
            json!({ "type": "SMS", "contactId": ada, "message": "Hi" }),
            "Missing phone",
        ),
        (
            json!({ "type": "SMS", "contactId": silent, "message": "Hi" }),
            "DND is active",
        ),
        (
            json!({ "type": "Email", "contactId": ada }),
            "body needs a value for message or html",
        ),
        (
            json!({ "type": "Email", "contactId": ada, "attachments": [] }),
            "no message or attachments",
        ),
        (
            json!({ "type": "SMS", "contactId": "nobody", "message": "Hi" }),
            "Contact with id nobody",
        ),
        (
            json!({ "type": "Email", "contactId": ada, "html": "Hi", "scheduledTimestamp": 1 }),
            "in the future",
        ),
    ] {
        let refused = pair
            .run("conversations.sendMessage", json!({ "body": body }))
            .unwrap_err();
        assert!(refused.to_string().contains(said), "{refused}");
    }
    let later = pair.now / 1000 + 60;
    let body = json!({ "type": "Email", "contactId": ada, "subject": "Soon", "html": "<p>Hi</p>", "scheduledTimestamp": later });
    let sent = pair
        .run("conversations.sendMessage", json!({ "body": body }))
        .unwrap();
    let email = pair
        .run(
            "conversations.getEmail",
            json!({ "id": sent["emailMessageId"] }),
        )
        .unwrap();
    assert_eq!(
        (&email["subject"], &email["status"]),
        (&"Soon".into(), &"scheduled".into())
    );
    let cancel = json!({ "messageId": sent["messageId"] });
    pair.run("conversations.cancelScheduledMessage", cancel.clone())
        .unwrap();
    assert!(
        pair.run("conversations.cancelScheduledMessage", cancel)
            .is_err()
    );
}

#[test]
fn calls_have_a_recording_and_a_transcript_and_texts_do_not() {
    let mut pair = Pair::new();
    let ada = pair.contact(json!({ "phone": "+12015550101" }));
    let (conversation, text) = pair.text(&ada, "Hi");
    let call = json!({
        "type": "Call", "conversationId": conversation, "conversationProviderId": "p",
        "call": { "to": "+12015550101", "from": "+12015550100", "status": "answered" },
    });
    let call = pair
        .run("conversations.addOutboundMessage", json!({ "body": call }))
        .unwrap();
    let at = |message: &Value| json!({ "messageId": message, "locationId": "loc_sandbox" });
    let call = at(&call["messageId"]);
    let heard = pair
        .answer("conversations.getRecording", call.clone())
        .unwrap();
    assert!(heard.response.body.starts_with("RIFF"));
    let read = pair.run("conversations.getTranscription", call).unwrap();
    assert_eq!(read["transcript"], "Hello, this is the sandbox.");
    assert!(
        pair.answer("conversations.getRecording", at(&text.as_str().into()))
            .is_err()
    );
    let status = json!({ "messageId": text, "body": { "status": "read" } });
    pair.run("conversations.updateMessageStatus", status)
        .unwrap();
    let text = pair
        .run("conversations.getMessage", json!({ "id": text }))
        .unwrap();
    assert_eq!(text["status"], "read");
}
