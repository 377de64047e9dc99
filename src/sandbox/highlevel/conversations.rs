//! Conversations, one per contact, and their messages.

use super::{ApiError, AuthorizedRequest, Sandbox};
use crate::date;
use crate::json;
use crate::json::{Map, Value};

const KIND: &str = "conversations";
const MESSAGE: &str = "conversations/messages";

/// Message types: the name in requests, the name in responses, and the number (conversations guide).
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
    /// Operations of conversations with behaviour beyond storing records; `None` for the others.
    pub(super) fn conversations(
        &mut self,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Option<Value>, ApiError> {
        let answer = match request.operation.verb_noun() {
            "create" => {
                let contact = request.text("contactId").unwrap_or_default();
                let conversation = self.conversation_with(contact, request)?;
                json!({ "success": true, "conversation": conversation })
            }
            "get" => self
                .conversation(request.path("conversationId"), request)?
                .into(),
            "update" => {
                let id = request.path("conversationId");
                let mut conversation = self.conversation(id, request)?;
                conversation.extend(request.body.clone());
                self.store.put(KIND, id, conversation.clone().into());
                json!({ "success": true, "conversation": conversation })
            }
            "delete" => {
                let id = request.path("conversationId");
                self.conversation(id, request)?;
                self.store.remove(KIND, id);
                for message in self.messages_of(id) {
                    let id = message["id"].as_str().unwrap_or_default();
                    self.store.remove(MESSAGE, id);
                }
                json!({ "success": true })
            }
            "search" => self.search_conversations(request)?,
            "sendMessage" => self.send_message(request)?,
            "addInboundMessage" | "addOutboundMessage" => self.add_message(request)?,
            "getMessage" => self.message(request.path("id"), request)?.into(),
            "getEmail" => {
                let message = self.message(request.path("id"), request)?;
                if message["messageType"] != "TYPE_EMAIL" {
                    return Err(ApiError::missing("Email", request.path("id")));
                }
                message.into()
            }
            "listMessages" => self.list_messages(request)?,
            "exportMessages" => self.export_messages(request)?,
            "updateMessageStatus" => {
                let id = request.path("messageId");
                let mut message = self.message(id, request)?;
                for name in ["status", "error"] {
                    if let Some(value) = request.body.get(name) {
                        message.insert(name.into(), value.clone());
                    }
                }
                let answer = sent(&message, "Message status updated");
                self.store.put(MESSAGE, id, message.into());
                answer
            }
            "cancelScheduledMessage" | "cancelScheduledEmail" => {
                let id = [request.path("messageId"), request.path("emailMessageId")].concat();
                if self.message(&id, request)?["status"] != "scheduled" {
                    return Err(ApiError::new(400, "The message is not scheduled"));
                }
                self.store.remove(MESSAGE, &id);
                json!({ "status": 200, "message": "The scheduled message was cancelled" })
            }
            "getRecording" => {
                self.call(request)?;
                "RIFF, as a sandbox has it".into()
            }
            "getTranscription" => {
                self.call(request)?;
                json!({
                    "mediaChannel": 1, "sentenceIndex": 0, "startTime": 0, "endTime": 1800,
                    "transcript": TRANSCRIPT, "confidence": 0.98,
                })
            }
            "downloadTranscription" => {
                self.call(request)?;
                TRANSCRIPT.into()
            }
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }

    fn conversation(&self, id: &str, request: &AuthorizedRequest<'_>) -> Result<Map, ApiError> {
        self.known_record(KIND, "Conversation", id, request)
    }

    fn message(&self, id: &str, request: &AuthorizedRequest<'_>) -> Result<Map, ApiError> {
        self.known_record(MESSAGE, "Message", id, request)
    }

    fn call(&self, request: &AuthorizedRequest<'_>) -> Result<(), ApiError> {
        let id = request.path("messageId");
        match self.message(id, request)?["messageType"].as_str() {
            Some("TYPE_CALL") => Ok(()),
            _ => Err(ApiError::missing("Recording of message", id)),
        }
    }

    /// The messages of a conversation, newest first.
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

    /// The conversation with a contact, created if there is none: a contact has only one (issue 73).
    fn conversation_with(
        &mut self,
        contact: &str,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Value, ApiError> {
        let person = self.known_record("contact", "Contact", contact, request)?;
        let is_theirs = |one: &&Value| one["contactId"] == contact;
        if let Some(known) = self.store.all(KIND).find(is_theirs) {
            return Ok(known.clone());
        }
        let id = self.store.new_id(KIND, request.now);
        let now = date::rfc3339(request.now as i64);
        let conversation = json!({
            "id": id, "contactId": contact, "locationId": person["locationId"], "deleted": false, "inbox": true,
            "starred": false, "unreadCount": 0, "assignedTo": person["assignedTo"],
            "dateAdded": now, "dateUpdated": now, "lastMessageDate": now,
        });
        self.store.put(KIND, &id, conversation.clone());
        Ok(conversation)
    }

    fn send_message(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let contact = request.text("contactId").unwrap_or_default();
        let person = self.known_record("contact", "Contact", contact, request)?;
        let channel = request.text("type").unwrap_or_default();
        let refuse = |message: &str| Err(ApiError::new(400, message));
        if person["dnd"] == true {
            return refuse("Cannot send message as DND is active.");
        }
        let address = match channel {
            "Email" => "email",
            "SMS" | "RCS" | "WhatsApp" => "phone",
            _ => "id",
        };
        let is_told = request.has_field(if channel == "Email" {
            "emailTo"
        } else {
            "toNumber"
        });
        if person[address].is_null() && !is_told {
            return refuse(&["Missing ", address, " of the contact"].concat());
        }
        let has_text = ["message", "html", "templateId"]
            .iter()
            .any(|name| request.text(name).is_some_and(|text| !text.is_empty()));
        let has_files = request.body["attachments"]
            .as_array()
            .is_some_and(|all| !all.is_empty());
        if !has_text && !has_files {
            return refuse("There is no message or attachments for this message. Skip sending.");
        }
        let later = request.body["scheduledTimestamp"].as_u64();
        // Seconds, as in the specification, or milliseconds.
        let later = later.map(|at| if at < 100_000_000_000 { at * 1000 } else { at });
        if later.is_some_and(|at| at <= request.now) {
            return refuse("scheduledTimestamp must be in the future");
        }
        let conversation = self.conversation_with(contact, request)?;
        let status = if later.is_some() {
            "scheduled"
        } else {
            "pending"
        };
        let message = self.keep_message(&conversation, request, "outbound", status);
        Ok(sent(&message, "Message queued successfully."))
    }

    fn add_message(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let id = request.text("conversationId").unwrap_or_default();
        let conversation = self.conversation(id, request)?;
        if request
            .text("contactId")
            .is_some_and(|contact| conversation["contactId"] != contact)
        {
            return Err(ApiError::new(
                400,
                "The contact is not of this conversation",
            ));
        }
        let is_in = request.operation.verb_noun() == "addInboundMessage"
            && request.body["direction"] != "outbound";
        let direction = if is_in { "inbound" } else { "outbound" };
        let message = self.keep_message(&conversation.into(), request, direction, "delivered");
        let mut answer = sent(&message, "Message added");
        answer["success"] = true.into();
        answer["message"] = "Message added".into();
        answer["contactId"] = message["contactId"].clone();
        answer["dateAdded"] = message["dateAdded"].clone();
        Ok(answer)
    }

    /// Stores a message and updates the conversation's last message.
    fn keep_message(
        &mut self,
        conversation: &Value,
        request: &AuthorizedRequest<'_>,
        direction: &str,
        status: &str,
    ) -> Map {
        let given = request.text("type").unwrap_or("SMS");
        let (_, kind, code) = CHANNELS
            .iter()
            .find(|(name, ..)| *name == given)
            .unwrap_or(&("", "TYPE_CUSTOM_SMS", 20));
        let id = self.store.new_id(MESSAGE, request.now);
        let body = request
            .text("message")
            .or(request.text("html"))
            .unwrap_or_default();
        let when = request.text("date").and_then(date::instant);
        let when = date::rfc3339(when.unwrap_or(request.now as i64));
        // Messages in the same millisecond are ordered by creation.
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
            ("dateUpdated", date::rfc3339(request.now as i64).into()),
            ("body", body.into()),
            ("direction", direction.into()),
            ("status", status.into()),
            (
                "contentType",
                if request.has_field("html") {
                    "text/html"
                } else {
                    "text/plain"
                }
                .into(),
            ),
            (
                "attachments",
                request
                    .body
                    .get("attachments")
                    .cloned()
                    .unwrap_or(json!([])),
            ),
            ("source", "api".into()),
            (
                "threadId",
                request
                    .body
                    .get("threadId")
                    .cloned()
                    .unwrap_or(id.as_str().into()),
            ),
            (
                "from",
                request.body.get("emailFrom").cloned().unwrap_or("".into()),
            ),
            ("to", json!([request.text("emailTo").unwrap_or_default()])),
        ] {
            message.insert(name.to_owned(), value);
        }
        if *kind == "TYPE_CALL" {
            let status = request.body["call"]["status"]
                .as_str()
                .unwrap_or("completed");
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
            if let Some(value) = request.body.get(name) {
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

    fn search_conversations(&self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let words = request.query("query").unwrap_or_default().to_lowercase();
        let mut found: Vec<(i64, Value)> = self
            .store
            .all(KIND)
            .filter(|one| self.may_see(request, one).is_ok())
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
                    request
                        .query(parameter)
                        .is_none_or(|wanted| one[name] == wanted)
                };
                let status = match request.query("status") {
                    Some("unread") => one["unreadCount"] != 0,
                    Some("read") => one["unreadCount"] == 0,
                    Some("starred") => one["starred"] == true,
                    _ => true,
                };
                let time = |name: &str| {
                    request
                        .query(name)
                        .and_then(|text| text.parse::<i64>().ok())
                };
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
        let rises = request.query("sort") == Some("asc");
        found.sort_by_key(|(at, one)| {
            let id = one["id"].as_str().unwrap_or_default().to_owned();
            (if rises { *at } else { -*at }, id)
        });
        let total = found.len();
        // The page after a time: the date of the last conversation, from its `sort`.
        if let Some(after) = request
            .query("startAfterDate")
            .and_then(|text| text.parse::<i64>().ok())
        {
            found.retain(|(at, _)| if rises { *at > after } else { *at < after });
        }
        let limit = request.limit(20)?;
        let shown = found.into_iter().take(limit).map(|(at, mut one)| {
            one["sort"] = json!([at]);
            one["lastMessageDate"] = at.into();
            one
        });
        let shown: Vec<Value> = shown.collect();
        Ok(json!({ "conversations": shown, "total": total }))
    }

    fn list_messages(&self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let id = request.path("conversationId");
        self.conversation(id, request)?;
        let limit = request.limit(20)?;
        let kinds: Option<Vec<&str>> = request
            .query("type")
            .map(|kinds| kinds.split(',').collect());
        let of_kind = |message: &Value| {
            let kind = message["messageType"].as_str().unwrap_or_default();
            kinds.as_ref().is_none_or(|kinds| kinds.contains(&kind))
        };
        let messages = self.messages_of(id);
        let begin = match request.query("lastMessageId") {
            Some(last) => match messages.iter().position(|message| message["id"] == last) {
                Some(at) => at + 1,
                None => return Err(ApiError::missing("Message", last)),
            },
            None => 0,
        };
        let mut rest = messages.into_iter().skip(begin).filter(of_kind);
        let page: Vec<Value> = rest.by_ref().take(limit).collect();
        let last = page.last().map_or(Value::Null, |last| last["id"].clone());
        let more = rest.next().is_some();
        Ok(json!({ "messages": { "lastMessageId": last, "nextPage": more, "messages": page } }))
    }

    fn export_messages(&self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let at = |name: &str| request.query(name).and_then(date::instant);
        let (from, to) = (at("startDate"), at("endDate"));
        let by = match request.query("sortBy") {
            Some("updatedAt") => "dateUpdated",
            _ => "dateAdded",
        };
        let time = |message: &Value| message[by].as_str().and_then(date::instant).unwrap_or(0);
        let channel = request.query("channel").map(|channel| {
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
            request
                .query(name)
                .is_none_or(|wanted| message[name] == wanted)
        };
        let mut found: Vec<&Value> = self
            .store
            .all(MESSAGE)
            .filter(|message| {
                self.may_see(request, message).is_ok()
                    && is(message, "conversationId")
                    && is(message, "contactId")
                    && channel.is_none_or(|kind| message["messageType"] == kind)
                    && from.is_none_or(|from| time(message) >= from)
                    && to.is_none_or(|to| time(message) <= to)
            })
            .collect();
        found.sort_by_key(|message| (time(message), message["order"].as_u64()));
        if request.query("sortOrder") != Some("asc") {
            found.reverse();
        }
        let total = found.len();
        let begin = match request.query("cursor").filter(|cursor| !cursor.is_empty()) {
            Some(cursor) => match found.iter().position(|message| message["id"] == cursor) {
                Some(at) => at + 1,
                None => return Err(ApiError::new(400, "Invalid cursor")),
            },
            None => 0,
        };
        let limit = request.number("limit", 100)?;
        let page: Vec<&Value> = found.into_iter().skip(begin).take(limit).collect();
        let more = begin + page.len() < total;
        let next = page
            .last()
            .filter(|_| more)
            .map_or(Value::Null, |last| last["id"].clone());
        Ok(json!({ "messages": page, "nextCursor": next, "total": total }))
    }
}

/// The transcript of every recording.
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
