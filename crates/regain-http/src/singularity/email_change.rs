//! `/api/users/me/email`.

use regain_core::{
    email_change::{Request, Taken},
    violation::Field,
};
use serde::{Deserialize, Serialize};

use super::{asker, locale};
use crate::{
    dialect::{Call, Route},
    fields::Fields,
    json,
    limits::Limit,
    operation::Operation,
    problem::Result,
    reply::{Reply, whole_seconds},
    request::Method::Put,
    who,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Put, "/api/users/me/email", |call| Box::pin(ask(call)))
            .limited(Limit::Ask)
            .described(
                Operation::signed_in("Ask for another address; the password was given lately")
                    .query("locale", false)
                    .takes::<NewEmail>(&["newEmail"])
                    .gives::<Asked>(200)
                    .refuses(&[409, 429, 503]),
            ),
    ]
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct NewEmail {
    #[serde(default, deserialize_with = "json::present")]
    new_email: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
struct Asked {
    verification_required: bool,
    cooldown: u64,
}

async fn ask(call: &Call) -> Result {
    let principal = who::stepped_up(call)?;
    let body: NewEmail = json::object(&call.request)?;
    let mut fields = Fields::default();
    let address = fields.required_address(Field::Email, body.new_email);
    let command = Request {
        address: fields.accept(address)?,
        current_password: None,
        taken: Taken::Told,
        locale: locale(call).await?,
    };
    let flow = call.regain.email_change();
    let asked = flow.request(command, principal, asker(call)).await?;
    let body = Asked {
        verification_required: true,
        cooldown: whole_seconds(asked.cooldown),
    };
    Ok(Reply::json(200, &body))
}
