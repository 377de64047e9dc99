//! Percent signs and forms: compared with `percent-encoding` and `form_urlencoded`, which implement the WHATWG URL standard.

use form_urlencoded::parse;
use leadbridge::Session;
use leadbridge::http::{Method, Request, decode, encode, read_form};
use leadbridge::json;
use leadbridge::request::build;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::random::Dice;
use crate::support::row;
use crate::test;

/// What is not unreserved in RFC 3986, section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

const PIECES: &[&str] = &[
    "%",
    "%%",
    "%2",
    "%2B",
    "%2b",
    "%20",
    "%00",
    "%C3%A9",
    "%C3",
    "%A9",
    "%ff",
    "%F0%9F%98%80",
    "%ED%A0%80",
    "%u00e9",
    "%G1",
    "%1g",
    "%é",
    "%+",
    "%+1",
    "%-1",
    "+",
    "&",
    "&&",
    "=",
    "==",
    "#",
    "?",
    ";",
    "/",
    ":",
    "@",
    " ",
    "\t",
    "\n",
    "\0",
    "\"",
    "'",
    "<",
    "[",
    "\\",
    "|",
    "~",
    "-",
    ".",
    "_",
    "*",
    "!",
    "(",
    ",",
    "$",
    "a",
    "Z",
    "0",
    "name",
    "é",
    "日本",
    "😀",
    "\u{feff}",
    "\u{ad}",
    "\u{a0}",
    "\u{7f}",
    "\u{fffd}",
];

fn encoded(text: &str) -> String {
    let mut out = String::new();
    encode(text, &mut out);
    out
}

fn form(text: &str) -> Vec<(String, String)> {
    let pairs = parse(text.as_bytes());
    pairs
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect()
}

fn get(url: &str) -> Request {
    Request {
        method: Method::Get,
        url: url.to_owned(),
        headers: Vec::new(),
        body: None,
    }
}

#[test]
fn any_text_is_read_as_the_url_standard_says() {
    let mut dice = Dice(1);
    for _ in 0..50_000 {
        let text = dice.text(PIECES, 12);
        let theirs = percent_decode_str(&text).decode_utf8_lossy();
        assert_eq!(decode(&text), theirs, "{text:?}");
        assert_eq!(read_form(&text), form(&text), "{text:?}");
    }
}

#[test]
fn any_text_is_written_as_the_url_standard_says_and_comes_back() {
    let mut dice = Dice(2);
    for _ in 0..50_000 {
        let text = dice.text(PIECES, 12);
        let ours = encoded(&text);
        assert_eq!(ours, utf8_percent_encode(&text, RESERVED).to_string());
        assert_eq!(decode(&ours), text);
    }
    for code in (0..0x800).chain(0xd7f0..0xe010).chain(0x1_f600..0x1_f610) {
        let text: String = char::from_u32(code).into_iter().collect();
        let ours = encoded(&text);
        assert_eq!(ours, utf8_percent_encode(&text, RESERVED).to_string());
        assert_eq!(decode(&ours), text, "{code:x}");
    }
}

#[test]
fn pairs_come_back_in_their_order() {
    let mut dice = Dice(3);
    for _ in 0..10_000 {
        let pairs: Vec<(String, String)> = (0..dice.up_to(5))
            .map(|_| (dice.text(PIECES, 4), dice.text(PIECES, 4)))
            .collect();
        let written: Vec<String> = pairs
            .iter()
            .map(|(name, value)| [&encoded(name), "=", &encoded(value)].concat())
            .collect();
        let written = written.join("&");
        assert_eq!(read_form(&written), pairs, "{written}");
        assert_eq!(form(&written), pairs, "{written}");
        // As browsers write it, with a plus for a space.
        let theirs = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&pairs)
            .finish();
        assert_eq!(read_form(&theirs), pairs, "{theirs}");
    }
}

/// The cases of `url/urlencoded-parser.any.js` in web-platform-tests, and what the standard's algorithm gives for others.
#[test]
fn the_cases_of_the_standard_hold() {
    let cases: &[(&str, &[(&str, &str)])] = &[
        ("", &[]),
        ("test", &[("test", "")]),
        ("test=", &[("test", "")]),
        ("%EF%BB%BFtest=%EF%BB%BF", &[("\u{feff}test", "\u{feff}")]),
        ("%EF%BF%BF=%EF%BF%BF", &[("\u{ffff}", "\u{ffff}")]),
        ("%FE%FF", &[("\u{fffd}\u{fffd}", "")]),
        ("%FF%FE", &[("\u{fffd}\u{fffd}", "")]),
        ("†&†=x", &[("†", ""), ("†", "x")]),
        ("%C2", &[("\u{fffd}", "")]),
        ("%C2x", &[("\u{fffd}x", "")]),
        (
            "_charset_=windows-1252&test=%C2x",
            &[("_charset_", "windows-1252"), ("test", "\u{fffd}x")],
        ),
        ("%=a", &[("%", "a")]),
        ("%a=a", &[("%a", "a")]),
        ("%a_=a", &[("%a_", "a")]),
        ("id=0&value=%", &[("id", "0"), ("value", "%")]),
        ("b=%2sf%2a", &[("b", "%2sf*")]),
        ("b=%2%2af%2a", &[("b", "%2*f*")]),
        ("b=%%2a", &[("b", "%*")]),
        ("a=b=c", &[("a", "b=c")]),
        ("=", &[("", "")]),
        ("=a", &[("", "a")]),
        ("a&b", &[("a", ""), ("b", "")]),
        ("&a=1&&b=2&", &[("a", "1"), ("b", "2")]),
        ("a=1;b=2", &[("a", "1;b=2")]),
        ("a+b=c+d", &[("a b", "c d")]),
        ("a%2Bb=c%2Bd", &[("a+b", "c+d")]),
        ("a%26b=c%3Dd", &[("a&b", "c=d")]),
        ("%2B+%2b", &[("+ +", "")]),
        ("a=1&a=2", &[("a", "1"), ("a", "2")]),
        ("?a=1", &[("?a", "1")]),
        ("a=%00", &[("a", "\0")]),
        ("a=%253D", &[("a", "%3D")]),
    ];
    for (text, pairs) in cases {
        let ours = read_form(text);
        let ours: Vec<(&str, &str)> = ours
            .iter()
            .map(|(name, value)| (&**name, &**value))
            .collect();
        assert_eq!(ours, *pairs, "{text}");
    }
}

#[test]
fn path_and_query_end_where_the_standard_says() {
    for (url, path, query) in [
        ("https://x.example", "/", ""),
        ("https://x.example?a=1", "/", "a=1"),
        ("https://x.example#a", "/", ""),
        ("https://x.example#/a?b=1", "/", ""),
        ("https://x.example/a?b=1", "/a", "b=1"),
        ("https://x.example/a?b=1?c=2", "/a", "b=1?c=2"),
        ("https://x.example/a?b=1#c?d=2&e", "/a", "b=1"),
        ("https://x.example/a#b?c=1", "/a", ""),
        ("https://x.example/a%3Fb%23?c=%23", "/a%3Fb%23", "c=%23"),
        (
            "https://x.example?next=https://y.example/a",
            "/",
            "next=https://y.example/a",
        ),
        ("https://x.example:8443/a/?b", "/a/", "b"),
        ("https://x.example/?", "/", ""),
        ("/a/b?c=/d", "/a/b", "c=/d"),
        ("/a#b/c?d", "/a", ""),
        ("/a?u=https://y.example/b", "/a", "u=https://y.example/b"),
    ] {
        let request = get(url);
        assert_eq!(request.path(), path, "{url}");
        assert_eq!(request.query(), form(query), "{url}");
    }
}

#[test]
fn what_is_put_into_a_request_is_what_a_server_reads() {
    let session = Session::with_token("pit-x").unwrap().with_location("loc_1");
    let (update, list) = (row("contacts.updateNote"), row("contacts.list"));
    let mut dice = Dice(4);
    for _ in 0..2_000 {
        let (id, note) = (dice.text(PIECES, 8), dice.text(PIECES, 8));
        let params =
            json!({ "contactId": id, "id": note, "body": { "body": note, "userId": "u" } });
        let built = build(
            &update,
            params.as_object().unwrap().clone(),
            &session,
            false,
        );
        // Dots alone would be cut out of a path.
        let is_segment = |text: &str| !matches!(text.trim(), "" | "." | "..");
        if is_segment(&id) && is_segment(&note) {
            let request = built.unwrap();
            let segments: Vec<_> = request.path().split('/').skip(1).collect();
            let read = |at: usize| percent_decode_str(segments[at]).decode_utf8().unwrap();
            assert_eq!(segments.len(), 4, "{}", request.url);
            assert_eq!((read(1).as_ref(), read(3).as_ref()), (&*id, &*note));
            assert_eq!(request.query(), []);
        } else {
            built.unwrap_err();
        }
        let params = json!({ "query": note, "startAfterId": id });
        let request = build(&list, params.as_object().unwrap().clone(), &session, false).unwrap();
        let (_, query) = request.url.split_once('?').unwrap();
        let read = form(query);
        assert_eq!(read, request.query());
        for (name, value) in [
            ("locationId", "loc_1"),
            ("query", &note),
            ("startAfterId", &id),
        ] {
            assert!(
                read.contains(&(name.to_owned(), value.to_owned())),
                "{}",
                request.url
            );
        }
    }
}

#[test]
fn forms_are_written_as_a_server_reads_them() {
    let row = row("oauth.getToken");
    let session = Session::default();
    let mut dice = Dice(5);
    for _ in 0..2_000 {
        let code = dice.text(PIECES, 8);
        let params = json!({ "body": {
            "client_id": "c", "client_secret": dice.text(PIECES, 8), "grant_type": "authorization_code", "code": code,
        } });
        let request = build(&row, params.as_object().unwrap().clone(), &session, false).unwrap();
        let read = form(request.body.as_deref().unwrap());
        let sent: Vec<_> = params["body"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
            .collect();
        assert_eq!(read, sent);
    }
}
