use std::time::Duration;

use regain_core::{
    token::Ring,
    violation::{Field, Rule, Violation},
};
use serde_json::{Value, json};

use super::{SLaunch, problems};
use crate::{
    dialect::Dialect,
    json::Unread,
    limits::Limit,
    problem::Problem,
    request::{Body, Headers, Method, Request},
};

/// Every route, with what a source network may not do too often.
#[test]
fn the_route_table() {
    let routes = SLaunch.routes();
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
            "POST /api/users/password-recovery ",
            "POST /api/users/verify-recovery-token redeem",
            "POST /api/users/change-password redeem",
            "GET /api/self/sessions ",
            "DELETE /api/self/sessions/{id} ",
            "GET /api/admin/sessions ",
            "DELETE /api/admin/sessions/{id} ",
            "GET /api/users/{id}/avatar ",
        ]
    );
    let owned = |path: &str| SLaunch.prefixes().iter().any(|own| path.starts_with(own));
    assert!(routes.iter().all(|route| !route.form && owned(route.path)));
}

fn told(problem: &Problem, method: Method) -> (u16, Value) {
    let request = Request {
        method,
        path: String::new(),
        query: None,
        headers: Headers::default(),
        peer: None,
        body: Body::Complete(Vec::new()),
        principal: None,
    };
    let reply = problems::reply(problem, &request);
    let mut body: Value = serde_json::from_slice(&reply.body).expect("JSON");
    let members = body.as_object().expect("an object").len();
    assert_eq!(members, 1, "{problem:?}");
    (reply.status, body["detail"].take())
}

#[test]
fn every_problem_has_its_status_and_a_detail() {
    let (ring, wait) = (Ring::PasswordReset, Duration::from_secs(1));
    for (problem, status) in [
        (Problem::Unread(Unread::Malformed), 400),
        (Problem::Unread(Unread::TooLarge), 413),
        (Problem::Unread(Unread::UnsupportedMediaType), 415),
        (Problem::TokenMissing(ring), 401),
        (Problem::TokenInvalid(ring), 401),
        (Problem::TokenExpired(ring), 401),
        (Problem::AuthenticationRequired, 401),
        (Problem::PasswordSignInRequired, 401),
        (Problem::InvalidCredentials, 401),
        (Problem::AccessDenied, 403),
        (Problem::CrossSiteRequest, 403),
        (Problem::EmailNotVerified, 403),
        (Problem::NotFound, 404),
        (Problem::UserNotFound, 404),
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
        let (given, detail) = told(&problem, Method::Post);
        assert_eq!(given, status, "{problem:?}");
        assert!(detail.is_string(), "{problem:?}");
    }
}

#[test]
fn a_broken_rule_says_where_it_is() {
    let id = Violation::new(Field::AccountId, Rule::Required);
    let token = Violation::new(Field::Token, Rule::Required);
    let problem = Problem::ValidationFailed(vec![id, token]);
    let (status, detail) = told(&problem, Method::Post);
    assert_eq!(status, 422);
    let missing = |place, name| json!({ "loc": [place, name], "msg": "This field is required.", "type": "required" });
    assert_eq!(
        detail,
        json!([missing("body", "id"), missing("body", "token")])
    );
    let (_, detail) = told(&problem, Method::Get);
    assert_eq!(detail[0], missing("query", "user"));
}
