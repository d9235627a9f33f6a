use std::time::Duration;

use super::Problem;
use crate::{limits::Limit, request::Method};

fn names(problem: &Problem, status: u16) -> Vec<&'static str> {
    let headers = problem.headers(status).into_iter();
    headers.map(|(name, _)| name).collect()
}

#[test]
fn every_dialect_has_the_same_headers() {
    let wait = Duration::from_millis(1001);
    let limited = ["retry-after", "ratelimit-policy", "ratelimit"];
    let ask = Problem::RateLimited {
        limit: Limit::Ask,
        retry_after: wait,
    };
    let guessed = Problem::TooManyAttempts { retry_after: wait };
    for problem in [&Problem::CoolingDown { remaining: wait }, &ask, &guessed] {
        assert_eq!(names(problem, 429), limited, "{problem:?}");
    }
    let busy = Problem::Overloaded { retry_after: wait };
    assert_eq!(busy.headers(503), [("retry-after", "2".to_owned())]);
    assert!(names(&Problem::EmailDisabled, 503).is_empty());
    let methods = Problem::MethodNotAllowed(vec![Method::Get, Method::Head]);
    assert_eq!(methods.headers(405), [("allow", "GET, HEAD".to_owned())]);
}

/// What one dialect takes for a missing sign-in, another takes for a wrong field.
#[test]
fn a_challenge_goes_with_the_status() {
    let wrong = Problem::InvalidCredentials;
    assert_eq!(names(&wrong, 401), ["www-authenticate"]);
    assert!(names(&wrong, 422).is_empty());
    assert_eq!(names(&Problem::PasswordSignInRequired, 401).len(), 2);
}
