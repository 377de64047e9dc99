//! Conversations: one with every contact, and the messages in it.

use super::{Ask, Refusal, Sandbox};
use crate::date;
use crate::json;
use crate::json::{Map, Value};

const KIND: &str = "conversations";
const MESSAGE: &str = "conversations/messages";

/// Channels as messages are sent by them, as they are kept, and their numbers (conversations guide).
const CHANNELS: &[(&str, &str, u32)] = &[
    ("Call", "TYPE_CALL", 1),
    ("SMS", "TYPE_SMS", 2),
    ("Email", "TYPE_EMAIL", 3),
    ("WebChat", "TYPE_WEBCHAT", 5),
    ("FB", "TYPE_FACEBOOK", 11),
    ("GMB", "TYPE_GMB", 15),
    ("IG", "TYPE_INSTAGRAM", 18),
    ("WhatsApp", "TYPE_WHATSAPP", 19),
    ("Custom", "TYPE_CUSTOM_SMS", 20),
    ("Live_Chat", "TYPE_LIVE_CHAT", 29),
    ("RCS", "TYPE_RCS", 40),
    ("TIKTOK", "TYPE_TIKTOK", 41),
];

impl Sandbox {
    /// What conversations do beyond keeping records; nothing for an operation that only keeps them.
    pub(super) fn conversations(&mut self, ask: &Ask<'_>) -> Result<Option<Value>, Refusal> {
        let answer = match ask.operation.verb_noun() {
            "create" => {
                let contact = ask.text("contactId").unwrap_or_default();
                let conversation = self.conversation_with(contact, ask)?;
                json!({ "success": true, "conversation": conversation })
            }
            "get" => self.conversation(ask.path("conversationId"), ask)?.into(),
            "update" => {
                let id = ask.path("conversationId");
                let mut conversation = self.conversation(id, ask)?;
                conversation.extend(ask.body.clone());
                self.store.put(KIND, id, conversation.clone().into());
                json!({ "success": true, "conversation": conversation })
            }
            "delete" => {
                let id = ask.path("conversationId");
                self.conversation(id, ask)?;
                self.store.remove(KIND, id);
                for message in self.messages_of(id) {
                    let id = message["id"].as_str().unwrap_or_default();
                    self.store.remove(MESSAGE, id);
                }
                json!({ "success": true })
            }
            "search" => self.search_conversations(ask)?,
            "sendMessage" => self.send_message(ask)?,
            "addInboundMessage" | "addOutboundMessage" => self.add_message(ask)?,
            "getMessage" => self.message(ask.path("id"), ask)?.into(),
            "getEmail" => {
                let message = self.message(ask.path("id"), ask)?;
                if message["messageType"] != "TYPE_EMAIL" {
                    return Err(Refusal::missing("Email", ask.path("id")));
                }
                message.into()
            }
            "listMessages" => self.list_messages(ask)?,
            "exportMessages" => self.export_messages(ask)?,
            "updateMessageStatus" => {
                let id = ask.path("messageId");
                let mut message = self.message(id, ask)?;
                for name in ["status", "error"] {
                    if let Some(value) = ask.body.get(name) {
                        message.insert(name.into(), value.clone());
                    }
                }
                let answer = sent(&message, "Message status updated");
                self.store.put(MESSAGE, id, message.into());
                answer
            }
            "cancelScheduledMessage" | "cancelScheduledEmail" => {
                let id = [ask.path("messageId"), ask.path("emailMessageId")].concat();
                if self.message(&id, ask)?["status"] != "scheduled" {
                    return Err(Refusal::new(400, "The message is not scheduled"));
                }
                self.store.remove(MESSAGE, &id);
                json!({ "status": 200, "message": "The scheduled message was cancelled" })
            }
            "getRecording" => {
                self.call(ask)?;
                "RIFF, as a sandbox has it".into()
            }
            "getTranscription" => {
                self.call(ask)?;
                json!({
                    "mediaChannel": 1, "sentenceIndex": 0, "startTime": 0, "endTime": 1800,
                    "transcript": TRANSCRIPT, "confidence": 0.98,
                })
            }
            "downloadTranscription" => {
                self.call(ask)?;
                TRANSCRIPT.into()
            }
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }

    fn conversation(&self, id: &str, ask: &Ask<'_>) -> Result<Map, Refusal> {
        self.known_record(KIND, "Conversation", id, ask)
    }

    fn message(&self, id: &str, ask: &Ask<'_>) -> Result<Map, Refusal> {
        self.known_record(MESSAGE, "Message", id, ask)
    }

    fn call(&self, ask: &Ask<'_>) -> Result<(), Refusal> {
        let id = ask.path("messageId");
        match self.message(id, ask)?["messageType"].as_str() {
            Some("TYPE_CALL") => Ok(()),
            _ => Err(Refusal::missing("Recording of message", id)),
        }
    }

    /// The messages of a conversation, the newest first.
    fn messages_of(&self, conversation: &str) -> Vec<Value> {
        let mut messages: Vec<Value> = self
            .store
            .all(MESSAGE)
            .filter(|message| message["conversationId"] == conversation)
            .cloned()
            .collect();
        messages.sort_by_key(|message| core::cmp::Reverse(message["order"].as_u64()));
        messages
    }

    /// The conversation with a contact, begun if there is none: a contact has one (issue 73).
    fn conversation_with(&mut self, contact: &str, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let person = self.known_record("contact", "Contact", contact, ask)?;
        let is_theirs = |one: &&Value| one["contactId"] == contact;
        if let Some(known) = self.store.all(KIND).find(is_theirs) {
            return Ok(known.clone());
        }
        let id = self.store.new_id(KIND, ask.now);
        let now = date::rfc3339(ask.now as i64);
        let conversation = json!({
            "id": id, "contactId": contact, "locationId": person["locationId"], "deleted": false, "inbox": true,
            "starred": false, "unreadCount": 0, "assignedTo": person["assignedTo"],
            "dateAdded": now, "dateUpdated": now, "lastMessageDate": now,
        });
        self.store.put(KIND, &id, conversation.clone());
        Ok(conversation)
    }

    fn send_message(&mut self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let contact = ask.text("contactId").unwrap_or_default();
        let person = self.known_record("contact", "Contact", contact, ask)?;
        let channel = ask.text("type").unwrap_or_default();
        let refuse = |message: &str| Err(Refusal::new(400, message));
        if person["dnd"] == true {
            return refuse("Cannot send message as DND is active.");
        }
        let address = match channel {
            "Email" => "email",
            "SMS" | "RCS" | "WhatsApp" => "phone",
            _ => "id",
        };
        let is_told = ask.says(if channel == "Email" {
            "emailTo"
        } else {
            "toNumber"
        });
        if person[address].is_null() && !is_told {
            return refuse(&["Missing ", address, " of the contact"].concat());
        }
        let has_text = ["message", "html", "templateId"]
            .iter()
            .any(|name| ask.text(name).is_some_and(|text| !text.is_empty()));
        let has_files = ask.body["attachments"]
            .as_array()
            .is_some_and(|all| !all.is_empty());
        if !has_text && !has_files {
            return refuse("There is no message or attachments for this message. Skip sending.");
        }
        let later = ask.body["scheduledTimestamp"].as_u64();
        // Seconds, as the specification has them, or milliseconds.
        let later = later.map(|at| if at < 100_000_000_000 { at * 1000 } else { at });
        if later.is_some_and(|at| at <= ask.now) {
            return refuse("scheduledTimestamp must be in the future");
        }
        let conversation = self.conversation_with(contact, ask)?;
        let status = if later.is_some() {
            "scheduled"
        } else {
            "pending"
        };
        let message = self.keep_message(&conversation, ask, "outbound", status);
        Ok(sent(&message, "Message queued successfully."))
    }

    fn add_message(&mut self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let id = ask.text("conversationId").unwrap_or_default();
        let conversation = self.conversation(id, ask)?;
        if ask
            .text("contactId")
            .is_some_and(|contact| conversation["contactId"] != contact)
        {
            return Err(Refusal::new(400, "The contact is not of this conversation"));
        }
        let is_in =
            ask.operation.verb_noun() == "addInboundMessage" && ask.body["direction"] != "outbound";
        let direction = if is_in { "inbound" } else { "outbound" };
        let message = self.keep_message(&conversation.into(), ask, direction, "delivered");
        let mut answer = sent(&message, "Message added");
        answer["success"] = true.into();
        answer["message"] = "Message added".into();
        answer["contactId"] = message["contactId"].clone();
        answer["dateAdded"] = message["dateAdded"].clone();
        Ok(answer)
    }

    /// Keeps a message, and what its conversation shows of the last one.
    fn keep_message(
        &mut self,
        conversation: &Value,
        ask: &Ask<'_>,
        direction: &str,
        status: &str,
    ) -> Map {
        let given = ask.text("type").unwrap_or("SMS");
        let (_, kind, code) = CHANNELS
            .iter()
            .find(|(name, ..)| *name == given)
            .unwrap_or(&("", "TYPE_CUSTOM_SMS", 20));
        let id = self.store.new_id(MESSAGE, ask.now);
        let body = ask.text("message").or(ask.text("html")).unwrap_or_default();
        let when = ask.text("date").and_then(date::instant);
        let when = date::rfc3339(when.unwrap_or(ask.now as i64));
        // Of several in a millisecond, the later is the newer.
        let orders = self
            .store
            .all(MESSAGE)
            .filter_map(|one| one["order"].as_u64());
        let last = orders.max().unwrap_or(0);
        let mut message = Map::from_iter([
            ("id".to_owned(), Value::from(id.as_str())),
            ("order".to_owned(), (last + 1).into()),
        ]);
        for (name, value) in [
            ("type", Value::from(*code)),
            ("messageType", (*kind).into()),
            ("locationId", conversation["locationId"].clone()),
            ("contactId", conversation["contactId"].clone()),
            ("conversationId", conversation["id"].clone()),
            ("dateAdded", when.as_str().into()),
            ("dateUpdated", date::rfc3339(ask.now as i64).into()),
            ("body", body.into()),
            ("direction", direction.into()),
            ("status", status.into()),
            (
                "contentType",
                if ask.says("html") {
                    "text/html"
                } else {
                    "text/plain"
                }
                .into(),
            ),
            (
                "attachments",
                ask.body.get("attachments").cloned().unwrap_or(json!([])),
            ),
            ("source", "api".into()),
            (
                "threadId",
                ask.body
                    .get("threadId")
                    .cloned()
                    .unwrap_or(id.as_str().into()),
            ),
            (
                "from",
                ask.body.get("emailFrom").cloned().unwrap_or("".into()),
            ),
            ("to", json!([ask.text("emailTo").unwrap_or_default()])),
        ] {
            message.insert(name.to_owned(), value);
        }
        if *kind == "TYPE_CALL" {
            let status = ask.body["call"]["status"].as_str().unwrap_or("completed");
            message.insert(
                "meta".into(),
                json!({ "callDuration": "12", "callStatus": status }),
            );
        }
        for name in [
            "subject",
            "conversationProviderId",
            "altId",
            "replyMessageId",
        ] {
            if let Some(value) = ask.body.get(name) {
                message.insert(name.into(), value.clone());
            }
        }
        self.store.put(MESSAGE, &id, message.clone().into());
        let mut conversation = conversation.clone();
        let unread = conversation["unreadCount"].as_u64().unwrap_or(0);
        for (name, value) in [
            ("lastMessageBody", Value::from(body)),
            ("lastMessageType", (*kind).into()),
            ("lastMessageDate", when.as_str().into()),
            ("lastMessageDirection", direction.into()),
            ("dateUpdated", when.as_str().into()),
            (
                "unreadCount",
                if direction == "inbound" {
                    unread + 1
                } else {
                    0
                }
                .into(),
            ),
        ] {
            conversation[name] = value;
        }
        let id = conversation["id"].as_str().unwrap_or_default().to_owned();
        self.store.put(KIND, &id, conversation);
        message
    }

    fn search_conversations(&self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let words = ask.query("query").unwrap_or_default().to_lowercase();
        let mut found: Vec<(i64, Value)> = self
            .store
            .all(KIND)
            .filter(|one| self.may_see(ask, one).is_ok())
            .map(|one| {
                let mut shown = one.clone();
                let id = one["contactId"].as_str().unwrap_or_default();
                let contact = self.store.get("contact", id).unwrap_or(&Value::Null);
                for (name, from) in [
                    ("fullName", "name"),
                    ("contactName", "name"),
                    ("email", "email"),
                    ("phone", "phone"),
                ] {
                    shown[name] = contact[from].as_str().unwrap_or_default().into();
                }
                let is_email = one["lastMessageType"] == "TYPE_EMAIL";
                shown["type"] = if is_email { "TYPE_EMAIL" } else { "TYPE_PHONE" }.into();
                let at = one["lastMessageDate"].as_str().and_then(date::instant);
                (at.unwrap_or(0), shown)
            })
            .filter(|(at, one)| {
                let is = |parameter: &str, name: &str| {
                    ask.query(parameter)
                        .is_none_or(|wanted| one[name] == wanted)
                };
                let status = match ask.query("status") {
                    Some("unread") => one["unreadCount"] != 0,
                    Some("read") => one["unreadCount"] == 0,
                    Some("starred") => one["starred"] == true,
                    _ => true,
                };
                let time = |name: &str| ask.query(name).and_then(|text| text.parse::<i64>().ok());
                let has_words = ["fullName", "email", "phone", "lastMessageBody"]
                    .iter()
                    .any(|name| {
                        one[*name]
                            .as_str()
                            .is_some_and(|text| text.to_lowercase().contains(&words))
                    });
                is("contactId", "contactId")
                    && is("id", "id")
                    && is("assignedTo", "assignedTo")
                    && is("lastMessageType", "lastMessageType")
                    && is("lastMessageDirection", "lastMessageDirection")
                    && status
                    && time("startDate").is_none_or(|from| *at >= from)
                    && time("endDate").is_none_or(|to| *at <= to)
                    && has_words
            })
            .collect();
        let rises = ask.query("sort") == Some("asc");
        found.sort_by_key(|(at, one)| {
            let id = one["id"].as_str().unwrap_or_default().to_owned();
            (if rises { *at } else { -*at }, id)
        });
        let total = found.len();
        // The page after a time: the last one's date, which its `sort` shows.
        if let Some(after) = ask
            .query("startAfterDate")
            .and_then(|text| text.parse::<i64>().ok())
        {
            found.retain(|(at, _)| if rises { *at > after } else { *at < after });
        }
        let limit = ask.limit(20)?;
        let shown = found.into_iter().take(limit).map(|(at, mut one)| {
            one["sort"] = json!([at]);
            one["lastMessageDate"] = at.into();
            one
        });
        let shown: Vec<Value> = shown.collect();
        Ok(json!({ "conversations": shown, "total": total }))
    }

    fn list_messages(&self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let id = ask.path("conversationId");
        self.conversation(id, ask)?;
        let limit = ask.limit(20)?;
        let kinds: Option<Vec<&str>> = ask.query("type").map(|kinds| kinds.split(',').collect());
        let of_kind = |message: &Value| {
            let kind = message["messageType"].as_str().unwrap_or_default();
            kinds.as_ref().is_none_or(|kinds| kinds.contains(&kind))
        };
        let messages = self.messages_of(id);
        let begin = match ask.query("lastMessageId") {
            Some(last) => match messages.iter().position(|message| message["id"] == last) {
                Some(at) => at + 1,
                None => return Err(Refusal::missing("Message", last)),
            },
            None => 0,
        };
        let mut rest = messages.into_iter().skip(begin).filter(of_kind);
        let page: Vec<Value> = rest.by_ref().take(limit).collect();
        let last = page.last().map_or(Value::Null, |last| last["id"].clone());
        let more = rest.next().is_some();
        Ok(json!({ "messages": { "lastMessageId": last, "nextPage": more, "messages": page } }))
    }

    fn export_messages(&self, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let at = |name: &str| ask.query(name).and_then(date::instant);
        let (from, to) = (at("startDate"), at("endDate"));
        let by = match ask.query("sortBy") {
            Some("updatedAt") => "dateUpdated",
            _ => "dateAdded",
        };
        let time = |message: &Value| message[by].as_str().and_then(date::instant).unwrap_or(0);
        let channel = ask.query("channel").map(|channel| {
            let short = match channel {
                "Instagram" => "IG",
                "Facebook" => "FB",
                same => same,
            };
            CHANNELS
                .iter()
                .find(|(name, ..)| *name == short)
                .map_or("", |(_, kind, _)| *kind)
        });
        let is = |message: &Value, name: &str| {
            ask.query(name).is_none_or(|wanted| message[name] == wanted)
        };
        let mut found: Vec<&Value> = self
            .store
            .all(MESSAGE)
            .filter(|message| {
                self.may_see(ask, message).is_ok()
                    && is(message, "conversationId")
                    && is(message, "contactId")
                    && channel.is_none_or(|kind| message["messageType"] == kind)
                    && from.is_none_or(|from| time(message) >= from)
                    && to.is_none_or(|to| time(message) <= to)
            })
            .collect();
        found.sort_by_key(|message| (time(message), message["order"].as_u64()));
        if ask.query("sortOrder") != Some("asc") {
            found.reverse();
        }
        let total = found.len();
        let begin = match ask.query("cursor").filter(|cursor| !cursor.is_empty()) {
            Some(cursor) => match found.iter().position(|message| message["id"] == cursor) {
                Some(at) => at + 1,
                None => return Err(Refusal::new(400, "Invalid cursor")),
            },
            None => 0,
        };
        let limit = ask.number("limit", 100)?;
        let page: Vec<&Value> = found.into_iter().skip(begin).take(limit).collect();
        let more = begin + page.len() < total;
        let next = page
            .last()
            .filter(|_| more)
            .map_or(Value::Null, |last| last["id"].clone());
        Ok(json!({ "messages": page, "nextCursor": next, "total": total }))
    }
}

/// What every recording of the sandbox says.
const TRANSCRIPT: &str = "Hello, this is the sandbox.";

fn sent(message: &Map, said: &str) -> Value {
    let mut answer = json!({
        "conversationId": message["conversationId"], "messageId": message["id"], "msg": said,
        "status": message["status"],
    });
    if message["messageType"] == "TYPE_EMAIL" {
        answer["emailMessageId"] = message["id"].clone();
    }
    answer
}
