//! `/email-verification/create-token`, `/email-verification/send-email` and `/email-verification/public/update-email`.

use regain_core::{
    account::{Account, Login, Username},
    email_address::EmailAddress,
    email_change::{self, Taken},
    email_verification::{self, Redeem},
    error::Failure,
    principal::{ADMIN, Principal},
    registration::{Invite, Standing},
    token::{self, Purpose, Terms, Token},
    violation::{Field, Rule},
};
use serde::Deserialize;

use super::{
    administrator, asked,
    issued::{self, Issued},
    registration,
    user::User,
};
use crate::{
    asker::asker,
    dialect::{Call, Route},
    fields::Fields,
    json,
    limits::Limit,
    operation::Operation,
    problem::{Problem, Result},
    reply::Reply,
    request::Method::Post,
    who,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Post, "/email-verification/create-token", |call| {
            Box::pin(create_token(call))
        })
        .described(
            Operation::administrator("Create a token for an address: of a user, or to register")
                .takes::<EmailToken>(&["emailAddress"])
                .gives::<Issued>(200)
                .refuses(&[404, 409, 422, 503]),
        ),
        Route::new(Post, "/email-verification/send-email", |call| {
            Box::pin(send_email(call))
        })
        .limited(Limit::Ask)
        .described(
            Operation::signed_in(
                "Send a message with a verification link: to a user, or to register",
            )
            .takes::<VerificationEmail>(&["emailAddress"])
            .gives_nothing(204)
            .refuses(&[404, 409, 422, 503]),
        ),
        Route::new(Post, "/email-verification/public/update-email", |call| {
            Box::pin(update_email(call))
        })
        .limited(Limit::Redeem)
        .described(
            Operation::public("Prove or change an address with a token")
                .takes::<UpdateEmail>(&["token"])
                .gives::<User>(200)
                .refuses(&[404, 422]),
        ),
    ]
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct EmailToken {
    #[serde(default, deserialize_with = "json::present")]
    email_address: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    username: Option<String>,
    #[serde(default)]
    send_email: bool,
    #[serde(default, deserialize_with = "json::present")]
    expiry: Option<String>,
}

/// Without a username it is a token to register with.
async fn create_token(call: &Call) -> Result {
    let principal = administrator(call)?;
    let body: EmailToken = json::object(&call.request)?;
    let purpose = match body.username {
        Some(_) => Purpose::EmailChange,
        None => Purpose::Registration,
    };
    let mut fields = Fields::default();
    let (address, username) = named(&mut fields, body.email_address, body.username);
    let terms = issued::terms(&mut fields, call, purpose, body.send_email, body.expiry);
    let address = fields.accept(address)?;
    let issued = match username {
        Some(username) => {
            let account = find(call, username).await?;
            issue(call, principal, (account, address), terms).await?
        }
        None => {
            let command = Invite {
                address,
                standing: Standing::Uninvited,
                terms,
                locale: None,
            };
            let flow = call.regain.registration();
            flow.invite(command, principal).await?
        }
    };
    issued::reply(&issued)
}

/// An address, and whose account it is meant for, where it is meant for one.
fn named(
    fields: &mut Fields,
    address: Option<String>,
    username: Option<String>,
) -> (Option<EmailAddress>, Option<Username>) {
    let address = fields.required_address(Field::Email, address);
    let username = username.and_then(|name| fields.required_username(Some(name)));
    (address, username)
}

async fn find(call: &Call, username: Username) -> Result<Account> {
    let login = Login::Username(username);
    let account = call.regain.find_account(&login).await?;
    account.ok_or(Problem::UserNotFound)
}

async fn issue(
    call: &Call,
    principal: &Principal,
    (account, address): (Account, EmailAddress),
    terms: Terms,
) -> Result<token::Issued> {
    let command = email_change::Issue {
        account: account.id,
        address,
        terms,
        locale: None,
    };
    let flow = call.regain.email_change();
    Ok(flow.issue(command, principal).await?)
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct VerificationEmail {
    #[serde(default, deserialize_with = "json::present")]
    email_address: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    username: Option<String>,
}

async fn send_email(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    let body: VerificationEmail = json::object(&call.request)?;
    let mut fields = Fields::default();
    let (address, username) = named(&mut fields, body.email_address, body.username);
    let address = fields.accept(address)?;
    let Some(username) = username else {
        return asked(registration::ask(call, address).await);
    };
    let caller = call.regain.account(&principal.account).await?;
    let caller = caller.ok_or(Problem::AuthenticationRequired)?;
    if caller.username.as_ref() == Some(&username) {
        return asked(send_own(call, principal, &caller, address).await);
    }
    if !principal.has_scope(ADMIN) {
        return Err(Problem::AccessDenied);
    }
    let whose = (find(call, username).await?, address);
    let terms = Terms {
        deliver: true,
        reveal: false,
        expires_in: None,
    };
    issue(call, principal, whose, terms).await?;
    Ok(Reply::empty(204))
}

/// Proves the address that the caller has, or asks for another one. Nothing is asked for that is proven already.
async fn send_own(
    call: &Call,
    principal: &Principal,
    caller: &Account,
    address: EmailAddress,
) -> Result<()> {
    if !call.regain.can_send() {
        return Err(Problem::EmailDisabled);
    }
    let asker = asker(&call.request);
    if caller.email == address {
        let command = email_verification::Request::default();
        let flow = call.regain.email_verification();
        flow.request(command, principal, asker).await?;
        return Ok(());
    }
    let command = email_change::Request {
        address,
        // The contract has no field for it: a recent sign-in has to do.
        current_password: None,
        taken: if principal.has_scope(ADMIN) {
            Taken::Told
        } else {
            Taken::Untold
        },
        locale: None,
    };
    let flow = call.regain.email_change();
    flow.request(command, principal, asker).await?;
    Ok(())
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct UpdateEmail {
    #[serde(default, deserialize_with = "json::present")]
    token: Option<String>,
}

async fn update_email(call: &Call) -> Result {
    let body: UpdateEmail = json::object(&call.request)?;
    let mut fields = Fields::default();
    let token = fields.required_token(body.token);
    let token = fields.accept(token)?;
    let account = match call.regain.claimed_purpose(&token) {
        Some(Purpose::EmailChange) => change(call, token).await?,
        _ => verify(call, token).await?,
    };
    Ok(Reply::json(200, &User::from(account)))
}

async fn change(call: &Call, token: Token) -> Result<Account> {
    let command = email_change::Confirm { token };
    match call.regain.email_change().confirm(command).await {
        Ok(confirmed) => Ok(confirmed.account),
        Err(Failure::Refused(email_change::Refusal::EmailTaken)) => {
            let mut fields = Fields::default();
            fields.refuse(Field::Email, Rule::Taken);
            fields.accept(None)
        }
        Err(failure) => Err(failure.into()),
    }
}

async fn verify(call: &Call, token: Token) -> Result<Account> {
    let flow = call.regain.email_verification();
    let verified = flow.redeem(Redeem { token }).await?;
    let account = call.regain.account(&verified.account).await?;
    account.ok_or(Problem::UserNotFound)
}
