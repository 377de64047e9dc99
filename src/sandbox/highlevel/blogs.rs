//! Blogs: posts of a site, each under an address of its own.

use super::{Ask, Refusal, Sandbox};
use crate::date;
use crate::http::Method;
use crate::json;
use crate::json::{Map, Value};

const POST: &str = "blogs/posts";
const SITE: &str = "blogs/site/all";

impl Sandbox {
    /// What blogs do beyond keeping records; nothing for an operation that only keeps them.
    pub(super) fn blogs(&mut self, ask: &Ask<'_>) -> Result<Option<Value>, Refusal> {
        let is_taken = |slug: &str, own: &str| {
            let mut all = self.store.all(POST);
            all.any(|post| {
                post["urlSlug"] == slug && post["_id"] != own && self.may_see(ask, post).is_ok()
            })
        };
        let asked =
            |name: &str, value: &Value| ask.query(name).is_none_or(|wanted| *value == wanted);
        let has_words = |value: &Value| {
            let words = ask.query("searchTerm").unwrap_or_default().to_lowercase();
            value
                .as_str()
                .unwrap_or_default()
                .to_lowercase()
                .contains(&words)
        };
        let answer = match (ask.operation.method, ask.operation.verb_noun()) {
            (_, "checkUrlSlug") => {
                let slug = ask.query("urlSlug").unwrap_or_default();
                json!({ "exists": is_taken(slug, ask.query("postId").unwrap_or_default()) })
            }
            (_, "createPost" | "updatePost") => {
                let slug = ask.text("urlSlug").unwrap_or_default();
                let id = ask.path("postId").to_owned();
                if is_taken(slug, &id) {
                    return Err(Refusal::new(
                        400,
                        &["The url slug ", slug, " is already taken"].concat(),
                    ));
                }
                self.known_record(SITE, "Blog", ask.text("blogId").unwrap_or_default(), ask)?;
                let is_new = ask.operation.method == Method::Post;
                let (id, mut post) = match is_new {
                    true => (self.store.new_id(POST, ask.now), Map::new()),
                    false => (id.clone(), self.known_record(POST, "Post", &id, ask)?),
                };
                post.extend(ask.body.clone());
                post.insert("_id".into(), id.as_str().into());
                let is_archived = post["status"] == "ARCHIVED";
                post.insert("archived".into(), is_archived.into());
                post.insert("updatedAt".into(), date::rfc3339(ask.now as i64).into());
                let post = Value::from(post);
                self.store.put(POST, &id, post.clone());
                json!({ (if is_new { "data" } else { "updatedBlogPost" }): post })
            }
            (_, "listPosts") => {
                let found = self.page_of(POST, ask, |post| {
                    asked("blogId", &post["blogId"])
                        && (ask.query("status") == Some("ALL") || asked("status", &post["status"]))
                        && has_words(&post["title"])
                })?;
                json!({ "blogs": found, "count": found.len() })
            }
            (_, "listSites") => {
                json!({ "data": self.page_of(SITE, ask, |site| has_words(&site["name"]))? })
            }
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }
}
