//! `/api/users/{id}/avatar`.

use crate::{
    avatar,
    dialect::{Call, Route},
    operation::Operation,
    problem::{Problem, Result},
    request::Method,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Method::Get, "/api/users/{id}/avatar", |call| {
            Box::pin(show(call))
        })
        .described(
            Operation::public("A user's avatar, in development mode alone")
                .gives_bytes(200, "image/*")
                .gives_nothing(302),
        ),
    ]
}

async fn show(call: &Call) -> Result {
    let shown = avatar::of(&call.regain, call.segment()).await?;
    shown.ok_or(Problem::NotFound)
}
