//! A sessions table of the host's own.

use std::sync::Arc;

use actix_web::{
    App, Error, HttpMessage as _, HttpResponse,
    body::MessageBody,
    cookie::{Cookie, SameSite},
    dev::{ServiceFactory, ServiceRequest, ServiceResponse},
    error::{ErrorInternalServerError, ErrorUnauthorized},
    middleware::{Next, from_fn},
    web::{self, Data, Form},
};
use data_encoding::HEXLOWER;
use regain_core::{
    entropy::{Entropy, System},
    principal::PresentedBy,
    regain::Regain,
    session::SessionStamp,
};
use regain_http::mount::Mount;
use sea_orm::{ActiveValue::Set, DatabaseConnection, IntoActiveModel as _, entity::prelude::*};
use sha2::{Digest as _, Sha256};

use crate::sessions::signed_in::{Credentials, SignedIn};

const COOKIE: &str = "shop_session";

/// A row of `shop_sessions`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "shop_sessions")]
pub(super) struct Model {
    /// A hash of the cookie: who reads the table signs in as nobody.
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    account: String,
    stamp: String,
    signed_in_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(super) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

pub(super) fn app(
    regain: &Regain,
    mount: &Arc<Mount>,
    database: &DatabaseConnection,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody + use<>>,
        Error = Error,
        InitError = (),
    > + use<>,
> {
    App::new()
        .app_data(Data::new(regain.clone()))
        .app_data(Data::new(database.clone()))
        .service(regain_actix_web::scope("/api/account", mount))
        .route("/sign-in", web::post().to(sign_in))
        .wrap(from_fn(who))
}

async fn sign_in(
    regain: Data<Regain>,
    database: Data<DatabaseConnection>,
    Form(given): Form<Credentials>,
) -> Result<HttpResponse, Error> {
    let signed_in = SignedIn::check(&regain, given).await;
    let signed_in = signed_in.ok_or_else(|| ErrorUnauthorized(""))?;
    let secret = HEXLOWER.encode(&(&System as &dyn Entropy).draw::<32>());
    let row = Model {
        id: id(&secret),
        account: signed_in.account,
        stamp: signed_in.stamp,
        signed_in_at: signed_in.at,
    };
    let inserted = Entity::insert(row.into_active_model()).exec_without_returning(&**database);
    inserted.await.map_err(broken)?;
    let cookie = Cookie::build(COOKIE, secret)
        .path("/")
        .http_only(true)
        .secure(true)
        .same_site(SameSite::Lax);
    Ok(HttpResponse::Ok().cookie(cookie.finish()).finish())
}

/// Says who is asking, and writes the stamp that comes back.
async fn who(
    regain: Data<Regain>,
    database: Data<DatabaseConnection>,
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let mut id = None;
    if let Some(cookie) = request.cookie(COOKIE) {
        let row = Entity::find_by_id(self::id(cookie.value())).one(&**database);
        if let Some(row) = row.await.map_err(broken)? {
            let signed_in = SignedIn {
                account: row.account,
                stamp: row.stamp,
                at: row.signed_in_at,
            };
            let principal = signed_in
                .principal(&regain, &row.id, PresentedBy::Cookie)
                .await;
            if let Some(principal) = principal.map_err(broken)? {
                request.extensions_mut().insert(principal);
            }
            id = Some(row.id);
        }
    }
    let response = next.call(request).await?;
    let stamp = response
        .response()
        .extensions()
        .get::<SessionStamp>()
        .cloned();
    if let Some((id, stamp)) = id.zip(stamp) {
        let row = ActiveModel {
            id: Set(id),
            stamp: Set(stamp.as_str().to_owned()),
            ..Default::default()
        };
        row.update(&**database).await.map_err(broken)?;
    }
    Ok(response)
}

fn id(secret: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(secret))
}

/// Nobody knows whether the session lives: that is no reason to let anybody in.
fn broken(_: impl std::error::Error) -> Error {
    ErrorInternalServerError("")
}
