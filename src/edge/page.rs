//! The pages that a visitor without JavaScript sees.

use super::Entry;
use super::form::means;
use crate::http::Response;
use crate::text::join;

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1rem;\
color:#1d1d1f;background:#fbfaf8}h1{font-size:1.5rem;line-height:1.15}p{margin:1rem 0}\
input:not([type=checkbox]),textarea{display:block;box-sizing:border-box;width:100%;min-height:44px;padding:.5rem .75rem;font:inherit;color:inherit;\
background:transparent;border:1px solid #8a8780;border-radius:6px}button{min-height:44px;padding:.5rem 1.25rem;font:inherit;\
color:#fff;background:#1f5f4d;border:0;border-radius:6px}strong{color:#a3261d}\
@media(prefers-color-scheme:dark){body{color:#eceae6;background:#171715}button{background:#2f7d66}strong{color:#ff9a8d}}";

/// The page for a form that was accepted.
pub(super) fn thanks() -> Response {
    page(
        200,
        "Thank you",
        "<h1>Thank you</h1><p>Your message has arrived. We will be in touch.</p>",
    )
}

/// The page for a form with problems. It has everything that the visitor typed.
pub(super) fn correct(entry: &Entry) -> Response {
    let mut body = String::from("<h1>Nearly there</h1><p>Please look at this again:</p><ul>");
    for problem in &entry.stops {
        body.push_str(&join(&[
            "<li><strong>",
            &escape(&label(&entry.field_of(&problem.path))),
            "</strong> ",
            &escape(&problem.message),
            "</li>",
        ]));
    }
    body.push_str("</ul>");
    body.push_str(&form(entry));
    page(422, "Nearly there", &body)
}

/// The page for an error. It has everything that the visitor typed; if nothing could be read, it links `back` to the form.
pub(super) fn apology(status: u16, message: &str, entry: &Entry, back: Option<&str>) -> Response {
    let is_page = |url: &&str| url.starts_with("https://") || url.starts_with("http://");
    let rest = match back.filter(is_page) {
        _ if !entry.typed.is_empty() => form(entry),
        Some(url) => join(&["<p><a href=\"", &escape(url), "\">Back to the form</a></p>"]),
        None => "<p>Please go back to the form.</p>".to_owned(),
    };
    let body = join(&["<h1>Not sent yet</h1><p>", &escape(message), "</p>", &rest]);
    page(status, "Not sent yet", &body)
}

/// The form with everything that was typed, and what its page said beside it.
fn form(entry: &Entry) -> String {
    let mut html = String::from("<form method=\"post\">");
    let hidden = |name: &str, value: &str| {
        join(&[
            "<input type=\"hidden\" name=\"",
            name,
            "\" value=\"",
            value,
            "\">",
        ])
    };
    for (name, value) in &entry.hidden {
        html.push_str(&hidden(&escape(name), &escape(value)));
    }
    let asks = |code: &str| entry.stops.iter().any(|problem| problem.code == code);
    if asks("one_required") {
        for (name, kind, words) in [("email", "email", "E-mail"), ("phone", "tel", "Phone")] {
            if !entry.typed.iter().any(|(known, _)| means(known, name)) {
                html.push_str(&join(&[
                    "<p><label>",
                    words,
                    "<br><input name=\"",
                    name,
                    "\" type=\"",
                    kind,
                    "\"></label></p>",
                ]));
            }
        }
    }
    if asks("consent_missing") {
        let words = entry.hidden.iter().find(|(name, _)| name == "_consent");
        let words = words.map_or("I agree that what I send is stored.", |(_, words)| words);
        html.push_str("<p><label class=\"tick\"><input type=\"checkbox\" name=\"consent\" value=\"yes\" required> ");
        html.push_str(&escape(words));
        html.push_str("</label></p>");
    }
    for (name, value) in entry
        .typed
        .iter()
        .filter(|(name, _)| name != "consent" || !asks("consent_missing"))
    {
        let (name, value) = (escape(name), escape(value));
        let field = if name == "consent" {
            hidden(&name, &value)
        } else if value.contains('\n') || name == "message" {
            let open = [
                "<p><label>",
                &label(&name),
                "<br><textarea rows=\"5\" name=\"",
                &name,
                "\">\n",
            ];
            join(&[&join(&open), &value, "</textarea></label></p>"])
        } else {
            let open = [
                "<p><label>",
                &label(&name),
                "<br><input name=\"",
                &name,
                "\" value=\"",
            ];
            join(&[&join(&open), &value, "\"></label></p>"])
        };
        html.push_str(&field);
    }
    html.push_str("<button>Send</button></form>");
    html
}

/// A name with a capital, where its first letter is of ASCII.
pub(super) fn label(name: &str) -> String {
    let mut text = name.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

fn page(status: u16, title: &str, body: &str) -> Response {
    let html = [
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">",
        "<meta name=\"viewport\" content=\"width=device-width\"><title>",
        title,
        "</title><style>",
        STYLE,
        "</style></head>",
        "<body><main>",
        body,
        "</main></body></html>",
    ];
    Response {
        status,
        headers: Vec::new(),
        body: join(&html),
    }
    .with("content-type", "text/html; charset=utf-8")
    .with(
        "content-security-policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
    )
    .with("x-content-type-options", "nosniff")
    .with("cache-control", "no-store")
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
