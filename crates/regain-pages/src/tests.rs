use std::sync::Arc;

use regain_core::locale::Locale;
use regain_http::{
    json::Unread,
    problem::Problem,
    reply::Reply,
    request::{Body, Headers, Method, Request},
};
use regain_templates::{Brand, Templates, page::Places};

use crate::answers::{Answers, only_token};

mod asking;
mod codes;
mod email_change;
mod email_verification;
mod password_reset;
mod registration;
mod signed_in;
mod site;
mod well_known;

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

fn answers() -> Answers {
    Answers::new(templates(), Places::default())
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
    let answers = answers();
    for (reader, heading) in readers(Method::Get).iter().zip(NOTHING) {
        says(&answers.refused(&Problem::NotFound, reader), 404, heading);
    }
}

#[test]
fn a_wrong_method_is_a_form_that_could_not_be_read() {
    let answers = answers();
    for (reader, heading) in readers(Method::Put).iter().zip(UNREADABLE) {
        let problem = Problem::MethodNotAllowed(vec![Method::Get, Method::Post]);
        says(&answers.refused(&problem, reader), 405, heading);
    }
}

#[test]
fn what_is_no_form_could_not_be_read() {
    let answers = answers();
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
    let answers = answers();
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
fn every_refusal_has_a_page_that_fits() {
    use std::time::Duration;

    let answers = answers();
    let wait = Duration::from_secs(61);
    let limit = regain_http::limits::Limit::Ask;
    let every = [
        (Problem::AuthenticationRequired, 401, "Please sign in"),
        (Problem::AccessDenied, 403, "Please sign in again"),
        (
            Problem::CrossSiteRequest,
            403,
            "This form came from another site",
        ),
        (
            Problem::CoolingDown { remaining: wait },
            429,
            "Too many attempts",
        ),
        (
            Problem::RateLimited {
                limit,
                retry_after: wait,
            },
            429,
            "Too many attempts",
        ),
        (
            Problem::TooManyAttempts { retry_after: wait },
            429,
            "Too many attempts",
        ),
        (
            Problem::EmailDisabled,
            503,
            "We cannot send messages at the moment",
        ),
        (
            Problem::Overloaded { retry_after: wait },
            503,
            "Please try again in a moment",
        ),
        (
            Problem::AlreadyVerified,
            409,
            "Your e-mail address is confirmed already",
        ),
        (Problem::SetupAlreadyDone, 409, "Example is set up already"),
        (Problem::HookFailed, 500, "Something went wrong on our side"),
    ];
    let [reader, _] = readers(Method::Get);
    for (problem, status, heading) in every {
        let reply = answers.refused(&problem, &reader);
        says(&reply, status, heading);
        let html = String::from_utf8_lossy(&reply.body);
        assert_eq!(html.contains("in 2 minutes"), status == 429, "{html}");
    }
}

#[test]
fn pages_lead_to_the_host_and_show_what_is_its_own() {
    let (templates, places) = (templates(), Places::default());
    let plain = Answers::new(templates.clone(), places.clone());
    let places = places.sign_in_at("/in?x=\"").expect("a path");
    let places = places.logo_at("/logo.svg").expect("a path");
    let branded = Answers::new(templates, places);
    let [reader, _] = readers(Method::Get);
    let policy = |reply: &Reply| {
        let policy = reply.header("content-security-policy");
        policy.expect("a policy").to_owned()
    };
    let reply = plain.refused(&Problem::AuthenticationRequired, &reader);
    let html = String::from_utf8_lossy(&reply.body);
    assert!(
        html.contains("href=\"https://app.example.test\">Sign in</a>"),
        "{html}"
    );
    assert!(!policy(&reply).contains("img-src"));
    let reply = branded.refused(&Problem::AuthenticationRequired, &reader);
    let html = String::from_utf8_lossy(&reply.body);
    assert!(
        html.contains("href=\"/in?x&#x3D;&quot;\">Sign in</a>"),
        "{html}"
    );
    assert!(
        html.contains("<img src=\"/logo.svg\" alt=\"Example\""),
        "{html}"
    );
    assert!(policy(&reply).contains("; img-src 'self'; "));
}

#[test]
fn a_closed_registration_says_who_may_register() {
    let answers = answers();
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
