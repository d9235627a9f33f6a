//! `/email/change` and `/email/change/revert`.

use regain_core::{
    email_change::{Request, Revert, Taken},
    password::Password,
    token::Ring,
    violation::Field,
};
use serde::{Deserialize, Serialize};

use super::{
    replies::Cooldown,
    tokens::{OnlyToken, only_token},
};
use crate::{
    asker::{asking_in, locale},
    dialect::{Call, Route},
    fields::Fields,
    json,
    limits::Limit,
    operation::Operation,
    problem::Result,
    reply::Reply,
    request::Method,
    who,
};

pub(super) fn routes() -> Vec<Route> {
    use Method::Post;
    vec![
        Route::new(Post, "/email/change", |call| Box::pin(ask(call)))
            .limited(Limit::Ask)
            .described(
                Operation::signed_in("Ask for another address, with the current password")
                    .takes::<NewEmail>(&["email", "current_password"])
                    .gives::<Cooldown>(202)
                    .refuses(&[422, 429, 503]),
            ),
        Route::new(Post, "/email/change/revert", |call| Box::pin(revert(call)))
            .limited(Limit::Redeem)
            .described(
                Operation::public("Take a change of address back, and lock the password")
                    .takes::<OnlyToken>(&["token"])
                    .gives::<Reverted>(200)
                    .refuses(&[401, 404, 409]),
            ),
    ]
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct NewEmail {
    #[serde(default, deserialize_with = "json::present")]
    email: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    current_password: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    locale: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    flow: Option<String>,
}

async fn ask(call: &Call) -> Result {
    let principal = who::stepped_up(call)?;
    let body: NewEmail = json::object(&call.request)?;
    let mut fields = Fields::default();
    let address = fields.required_address(Field::Email, body.email);
    let current = fields.required(Field::CurrentPassword, body.current_password);
    let flow = fields.flow(body.flow.as_deref());
    let (address, current) = fields.accept(address.zip(current))?;
    let command = Request {
        address,
        current_password: Some(Password::new(current)),
        taken: Taken::Untold,
        locale: locale(body.locale),
    };
    let asker = asking_in(flow, &call.request);
    let change = call.regain.email_change();
    let asked = change.request(command, principal, asker).await?;
    Ok(Reply::json(202, &Cooldown::from(asked.cooldown)))
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Reverted {
    email: String,
}

async fn revert(call: &Call) -> Result {
    let token = only_token(&call.request, Ring::EmailVerification)?;
    let reverted = call.regain.email_change().revert(Revert { token }).await?;
    let email = reverted.address.as_str().to_owned();
    Ok(Reply::json(200, &Reverted { email }))
}
