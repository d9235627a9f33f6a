use std::time::Duration;

use regain_core::{
    token::Ring,
    violation::{Field, Rule, Violation},
};
use serde_json::{Value, json};

use super::{Sphere, problems};
use crate::{dialect::Dialect, json::Unread, limits::Limit, problem::Problem};

/// Every route, with what a source network may not do too often.
#[test]
fn the_route_table() {
    let routes = Sphere::new().routes();
    let table: Vec<_> = routes
        .iter()
        .map(|route| {
            let limit = route.limit.map_or("", Limit::name);
            format!("{} {} {limit}", route.method.as_str(), route.path)
        })
        .collect();
    assert_eq!(
        table,
        [
            "POST /forgot-password ask",
            "POST /reset-password redeem",
            "POST /change-password ",
            "POST /email/send-verification ask",
            "POST /email/verify redeem",
            "GET /config ",
        ]
    );
    assert!(routes.iter().all(|route| !route.form));
}

/// What would never work, or work for longer than a mailed secret may.
#[test]
fn a_link_works_for_a_minute_to_a_day() {
    let (minute, day) = (Duration::from_mins(1), Duration::from_hours(24));
    for (given, taken) in [
        (Duration::ZERO, minute),
        (minute, minute),
        (Duration::from_mins(10), Duration::from_mins(10)),
        (day, day),
        (Duration::MAX, day),
    ] {
        let sphere = Sphere::new().link_lifetime(given);
        assert_eq!(sphere.link_lifetime, taken);
    }
    let sphere = Sphere::default();
    assert_eq!(sphere.link_lifetime, Duration::from_mins(60));
}

fn told(problem: &Problem) -> (u16, Value) {
    let reply = problems::reply(problem);
    let body = serde_json::from_slice(&reply.body).expect("JSON");
    (reply.status, body)
}

#[test]
fn every_problem_has_its_status_and_a_message() {
    let wait = Duration::from_secs(1);
    for (problem, status) in [
        (Problem::Unread(Unread::Malformed), 400),
        (Problem::Unread(Unread::TooLarge), 413),
        (Problem::Unread(Unread::UnsupportedMediaType), 415),
        (Problem::AuthenticationRequired, 401),
        (Problem::PasswordSignInRequired, 401),
        (Problem::AccessDenied, 403),
        (Problem::CrossSiteRequest, 403),
        (Problem::EmailNotVerified, 403),
        (Problem::NotFound, 404),
        (Problem::MethodNotAllowed(Vec::new()), 405),
        (Problem::EmailTaken, 409),
        (Problem::UsernameTaken, 409),
        (Problem::AlreadyVerified, 409),
        (Problem::FeatureDisabled, 409),
        (Problem::SetupAlreadyDone, 409),
        (Problem::CoolingDown { remaining: wait }, 429),
        (Problem::TooManyAttempts { retry_after: wait }, 429),
        (Problem::EmailDisabled, 503),
        (Problem::Overloaded { retry_after: wait }, 503),
        (Problem::HookFailed, 500),
    ] {
        let (given, body) = told(&problem);
        assert_eq!(given, status, "{problem:?}");
        assert!(body["message"].is_string(), "{problem:?}");
        let members = body.as_object().expect("an object").len();
        assert_eq!(members, 1, "{problem:?}");
    }
}

/// No token, a dead one, a forged one, one of nobody: which of them it is, is not told.
#[test]
fn every_fault_of_a_token_is_told_alike() {
    let ring = Ring::PasswordReset;
    let invalid = told(&Problem::TokenInvalid(ring));
    let message = "The token does not work or was used already.";
    assert_eq!(
        (invalid.0, &invalid.1["errors"]),
        (422, &json!({ "token": [message] }))
    );
    for problem in [
        Problem::TokenMissing(ring),
        Problem::TokenExpired(ring),
        Problem::TokenInvalid(Ring::EmailVerification),
        Problem::UserNotFound,
    ] {
        assert_eq!(told(&problem), invalid, "{problem:?}");
    }
}

#[test]
fn a_field_has_all_that_is_wrong_with_it() {
    let violation = |field, rule| Violation::new(field, rule);
    let (status, body) = told(&Problem::ValidationFailed(vec![
        violation(Field::Password, Rule::Digit),
        violation(Field::Login, Rule::Required),
        violation(Field::Password, Rule::Uppercase),
    ]));
    let password = [Rule::Digit.to_string(), Rule::Uppercase.to_string()];
    let errors = json!({ "login": ["This field is required."], "password": password });
    assert_eq!((status, &body["errors"]), (422, &errors));
    let (status, body) = told(&Problem::InvalidCredentials);
    let errors = json!({ "current_password": ["This password is not right."] });
    assert_eq!((status, &body["errors"]), (422, &errors));
}
