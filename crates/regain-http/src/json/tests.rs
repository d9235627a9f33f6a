use serde::Deserialize;

use super::{Unread, nested, object, present};
use crate::request::{Body, Headers, Method, Request};

#[derive(Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
struct Names {
    first: String,
    #[serde(default, deserialize_with = "present")]
    last: Option<String>,
}

fn request(headers: &[(&str, &[u8])], body: Body) -> Request {
    let headers = headers
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.to_vec()));
    Request {
        method: Method::Post,
        path: String::new(),
        query: None,
        headers: Headers::new(headers),
        peer: None,
        body,
        principal: None,
    }
}

fn read(body: &[u8]) -> Result<Names, Unread> {
    let body = Body::Complete(body.to_vec());
    object(&request(&[("Content-Type", b"application/json")], body))
}

fn typed(headers: &[(&str, &[u8])]) -> Result<Names, Unread> {
    object(&request(
        headers,
        Body::Complete(br#"{"first":"Ada"}"#.to_vec()),
    ))
}

#[test]
fn an_object_is_read() {
    let ada = |last: Option<&str>| Names {
        first: "Ada".to_owned(),
        last: last.map(str::to_owned),
    };
    assert_eq!(read(br#"{"first":"Ada"}"#), Ok(ada(None)));
    assert_eq!(
        read(b"\r\n\t {\"last\":\"King\", \"first\":\"\\u0041da\"} \n"),
        Ok(ada(Some("King")))
    );
}

#[test]
fn nothing_is_guessed() {
    for body in [
        "",
        " ",
        "null",
        "[]",
        r#"["Ada"]"#,
        r#"["Ada","King"]"#,
        r#""Ada""#,
        "{}",
        r#"{"first":"Ada"}{}"#,
        r#"{"first":"Ada"}x"#,
        r#"{"first":"Ada","first":"Eve"}"#,
        r#"{"first":"Ada","last":"King","last":"King"}"#,
        r#"{"first":"Ada","middle":""}"#,
        r#"{"First":"Ada"}"#,
        r#"{"first":null}"#,
        r#"{"first":"Ada","last":null}"#,
        r#"{"first":1}"#,
        r#"{"first":["Ada"]}"#,
        r#"{"first":"\ud800"}"#,
        "{\"first\":\"A\u{0}\"}",
        "\u{feff}{\"first\":\"Ada\"}",
        "\u{a0}{\"first\":\"Ada\"}",
    ] {
        assert_eq!(read(body.as_bytes()), Err(Unread::Malformed), "{body:?}");
    }
    for body in [
        &b"{\"first\":\"\xff\"}"[..],
        b"{\"first\":\"\xc0\x80\"}",
        b"\xff\xfe{\0",
    ] {
        assert_eq!(read(body), Err(Unread::Malformed), "{body:?}");
    }
    let deep = format!(
        r#"{{"first":{}{}}}"#,
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    assert_eq!(read(deep.as_bytes()), Err(Unread::Malformed));
}

#[test]
fn only_json_in_utf_8_is_looked_at() {
    for good in [
        "application/json",
        "APPLICATION/json; Charset=\"UTF-8\"",
        "application/json;charset=utf-8",
    ] {
        assert!(
            typed(&[("content-type", good.as_bytes())]).is_ok(),
            "{good}"
        );
    }
    let json: (&str, &[u8]) = ("content-type", b"application/json");
    let all_bad: [&[(&str, &[u8])]; 9] = [
        &[],
        &[("content-type", b"text/plain")],
        &[("content-type", b"application/json; charset=utf-16")],
        &[("content-type", b"application/json; boundary=x")],
        &[("content-type", b"application/json\xff")],
        &[json, json],
        &[json, ("content-type", b"text/plain")],
        &[json, ("content-encoding", b"gzip")],
        &[json, ("content-encoding", b"\xff")],
    ];
    for bad in all_bad {
        assert_eq!(typed(bad), Err(Unread::UnsupportedMediaType), "{bad:?}");
    }
}

#[test]
fn an_empty_body_needs_no_type() {
    let empty = || Body::Complete(Vec::new());
    for headers in [&[][..], &[("content-type", &b"text/plain"[..])]] {
        assert_eq!(
            object::<Names>(&request(headers, empty())),
            Err(Unread::Malformed)
        );
    }
}

#[test]
fn a_body_that_was_not_read_whole_says_why() {
    let json: &[(&str, &[u8])] = &[("content-type", b"application/json")];
    assert_eq!(
        object::<Names>(&request(json, Body::TooLarge)),
        Err(Unread::TooLarge)
    );
    assert_eq!(
        object::<Names>(&request(json, Body::Broken)),
        Err(Unread::Malformed)
    );
}

#[derive(Debug, Default, Deserialize, PartialEq, Eq)]
struct Inner {
    #[serde(default)]
    first: String,
}

#[derive(Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
struct Outer {
    #[serde(default, deserialize_with = "nested")]
    inner: Inner,
}

#[test]
fn an_object_within_is_an_object() {
    let read = |body: &str| {
        let body = Body::Complete(body.as_bytes().to_vec());
        let read = object::<Outer>(&request(&[("Content-Type", b"application/json")], body));
        read.map(|outer| outer.inner.first)
    };
    assert_eq!(read("{}"), Ok(String::new()));
    assert_eq!(read(r#"{"inner":{}}"#), Ok(String::new()));
    assert_eq!(
        read(r#"{"inner":{"first":"Ada","other":[1]}}"#),
        Ok("Ada".to_owned())
    );
    for body in [
        r#"{"inner":["Ada"]}"#,
        r#"{"inner":null}"#,
        r#"{"inner":"Ada"}"#,
        r#"{"inner":{"first":"Ada","first":"Ada"}}"#,
        r#"{"inner":{"first":1}}"#,
        r#"{"inner":{},"inner":{}}"#,
    ] {
        assert_eq!(read(body), Err(Unread::Malformed), "{body}");
    }
}
