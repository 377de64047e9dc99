//! Blogs: posts of a site, each with a unique slug.

use super::{ApiError, AuthorizedRequest, Sandbox};
use crate::date;
use crate::http::Method;
use crate::json;
use crate::json::{Map, Value};

const POST: &str = "blogs/posts";
const SITE: &str = "blogs/site/all";

impl Sandbox {
    /// Operations of blogs with behaviour beyond storing records; `None` for the others.
    pub(super) fn blogs(
        &mut self,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Option<Value>, ApiError> {
        let is_taken = |slug: &str, own: &str| {
            let mut all = self.store.all(POST);
            all.any(|post| {
                post["urlSlug"] == slug && post["_id"] != own && self.may_see(request, post).is_ok()
            })
        };
        let matches =
            |name: &str, value: &Value| request.query(name).is_none_or(|wanted| *value == wanted);
        let has_words = |value: &Value| {
            let words = request
                .query("searchTerm")
                .unwrap_or_default()
                .to_lowercase();
            value
                .as_str()
                .unwrap_or_default()
                .to_lowercase()
                .contains(&words)
        };
        let answer = match (request.operation.method, request.operation.verb_noun()) {
            (_, "checkUrlSlug") => {
                let slug = request.query("urlSlug").unwrap_or_default();
                json!({ "exists": is_taken(slug, request.query("postId").unwrap_or_default()) })
            }
            (_, "createPost" | "updatePost") => {
                let slug = request.text("urlSlug").unwrap_or_default();
                let id = request.path("postId").to_owned();
                if is_taken(slug, &id) {
                    return Err(ApiError::new(
                        400,
                        &["The url slug ", slug, " is already taken"].concat(),
                    ));
                }
                self.known_record(
                    SITE,
                    "Blog",
                    request.text("blogId").unwrap_or_default(),
                    request,
                )?;
                let is_new = request.operation.method == Method::Post;
                let (id, mut post) = match is_new {
                    true => (self.store.new_id(POST, request.now), Map::new()),
                    false => (id.clone(), self.known_record(POST, "Post", &id, request)?),
                };
                post.extend(request.body.clone());
                post.insert("_id".into(), id.as_str().into());
                let is_archived = post["status"] == "ARCHIVED";
                post.insert("archived".into(), is_archived.into());
                post.insert("updatedAt".into(), date::rfc3339(request.now as i64).into());
                let post = Value::from(post);
                self.store.put(POST, &id, post.clone());
                json!({ (if is_new { "data" } else { "updatedBlogPost" }): post })
            }
            (_, "listPosts") => {
                let found = self.page_of(POST, request, |post| {
                    matches("blogId", &post["blogId"])
                        && (request.query("status") == Some("ALL")
                            || matches("status", &post["status"]))
                        && has_words(&post["title"])
                })?;
                json!({ "blogs": found, "count": found.len() })
            }
            (_, "listSites") => {
                json!({ "data": self.page_of(SITE, request, |site| has_words(&site["name"]))? })
            }
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }
}
