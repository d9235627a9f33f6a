use std::sync::Arc;

use regain_core::locale::Locale;
use regain_http::{
    json::Unread,
    problem::Problem,
    reply::Reply,
    request::{Body, Headers, Method, Request},
};
use regain_templates::{Brand, Templates};

use crate::answers::{Answers, only_token};

mod email_change;
mod email_verification;
mod password_reset;
mod registration;
mod site;

const NOTHING: [&str; 2] = [
    "There is nothing at this address",
    "Unter dieser Webadresse gibt es keine Seite",
];
const UNREADABLE: [&str; 2] = [
    "This form could not be read",
    "Dieses Formular konnte nicht gelesen werden",
];

fn templates() -> Arc<Templates> {
    let brand = Brand::parse("Example", "https://app.example.test", "help@example.test");
    let english = Locale::parse("en").expect("a tag");
    Arc::new(Templates::new(brand.expect("a brand"), &english).expect("templates"))
}

fn request(method: Method, headers: &[(&str, &str)], body: Body) -> Request {
    let headers = headers
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.as_bytes().to_vec()));
    Request {
        method,
        path: "/account/password/reset/cancel".to_owned(),
        query: None,
        headers: Headers::new(headers),
        peer: None,
        body,
        principal: None,
    }
}

/// A reader of each language, in the order of the headings.
fn readers(method: Method) -> [Request; 2] {
    ["en", "de"].map(|tag| {
        let body = Body::Complete(Vec::new());
        request(method, &[("accept-language", tag)], body)
    })
}

fn says(reply: &Reply, status: u16, heading: &str) {
    let html = String::from_utf8_lossy(&reply.body);
    assert_eq!(reply.status, status, "{html}");
    assert!(html.contains(&format!("<h1>{heading}</h1>")), "{html}");
}

#[test]
fn a_path_of_nobody_has_a_page_of_its_own() {
    let answers = Answers::new(templates());
    for (reader, heading) in readers(Method::Get).iter().zip(NOTHING) {
        says(&answers.refused(&Problem::NotFound, reader), 404, heading);
    }
}

#[test]
fn a_wrong_method_is_a_form_that_could_not_be_read() {
    let answers = Answers::new(templates());
    for (reader, heading) in readers(Method::Put).iter().zip(UNREADABLE) {
        let problem = Problem::MethodNotAllowed(vec![Method::Get, Method::Post]);
        says(&answers.refused(&problem, reader), 405, heading);
    }
}

#[test]
fn what_is_no_form_could_not_be_read() {
    let answers = Answers::new(templates());
    for (reader, heading) in readers(Method::Post).iter().zip(UNREADABLE) {
        for (unread, status) in [
            (Unread::Malformed, 400),
            (Unread::TooLarge, 413),
            (Unread::UnsupportedMediaType, 415),
        ] {
            says(&answers.refused(&unread.into(), reader), status, heading);
        }
    }
}

#[test]
fn a_form_is_read_whole_or_not_at_all() {
    let answers = Answers::new(templates());
    let complete = |text: &str| Body::Complete(text.as_bytes().to_vec());
    let form = "application/x-www-form-urlencoded";
    for (media_type, body, status) in [
        (form, complete("token=a&token=b"), 400),
        (form, Body::Broken, 400),
        (form, Body::TooLarge, 413),
        ("text/plain", complete("token=a"), 415),
    ] {
        let request = request(Method::Post, &[("content-type", media_type)], body);
        let Err(unread) = only_token(&request) else {
            panic!("{status}: the form was read");
        };
        says(
            &answers.refused(&unread.into(), &request),
            status,
            UNREADABLE[0],
        );
    }
}

#[test]
fn a_closed_registration_says_who_may_register() {
    let answers = Answers::new(templates());
    let headings = [
        "Registration is closed",
        "Die Registrierung ist geschlossen",
    ];
    for (reader, heading) in readers(Method::Post).iter().zip(headings) {
        says(
            &answers.refused(&Problem::FeatureDisabled, reader),
            409,
            heading,
        );
    }
}
