//! `/accounts/{id}/avatar`.

use crate::{
    avatar,
    dialect::{Call, Route},
    problem::{Problem, Result},
    request::Method,
};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::new(Method::Get, "/accounts/{id}/avatar", |call| {
        Box::pin(show(call))
    })]
}

async fn show(call: &Call) -> Result {
    let id = call.segments.first().ok_or(Problem::NotFound)?;
    avatar::of(&call.regain, id).await?.ok_or(Problem::NotFound)
}
