//! Rocket's private cookies.

use regain_core::{
    principal::{PresentedBy, Principal},
    regain::Regain,
    session::SessionStamp,
};
use regain_rocket::KeepStamp;
use rocket::{
    Build, Config, Data, FromForm, Request, Rocket, State, async_trait,
    fairing::{self, Fairing, Info, Kind},
    form::Form,
    http::{CookieJar, Status},
    post, routes,
};

use crate::sessions::signed_in::{self, SignedIn};

const COOKIE: &str = "signed_in";

#[derive(FromForm)]
struct Credentials {
    login: String,
    password: String,
}

pub(super) fn app(regain: &Regain, config: Config) -> Rocket<Build> {
    rocket::custom(config)
        .attach(regain_rocket::fairing(mount(regain)).without_courier())
        .attach(Sessions)
        .manage(KeepStamp(keep))
        .mount("/", routes![sign_in])
}

fn mount(regain: &Regain) -> regain_http::mount::Mount {
    regain_http::mount::Mount::new(regain).native("/api/account")
}

#[post("/sign-in", data = "<given>")]
async fn sign_in(
    regain: &State<Regain>,
    cookies: &CookieJar<'_>,
    given: Form<Credentials>,
) -> Status {
    let Credentials { login, password } = given.into_inner();
    let given = signed_in::Credentials { login, password };
    match SignedIn::check(regain, given).await {
        Some(signed_in) => write(cookies, &signed_in),
        None => Status::Unauthorized,
    }
}

fn read(cookies: &CookieJar<'_>) -> Option<SignedIn> {
    let cookie = cookies.get_private(COOKIE)?;
    serde_json::from_str(cookie.value()).ok()
}

fn write(cookies: &CookieJar<'_>, signed_in: &SignedIn) -> Status {
    let Ok(value) = serde_json::to_string(signed_in) else {
        return Status::InternalServerError;
    };
    cookies.add_private((COOKIE, value));
    Status::Ok
}

/// Writes the stamp that comes back.
fn keep(request: &Request<'_>, stamp: &SessionStamp) {
    if let Some(signed_in) = read(request.cookies()) {
        write(request.cookies(), &signed_in.stamped(stamp));
    }
}

struct Sessions;

#[async_trait]
impl Fairing for Sessions {
    fn info(&self) -> Info {
        let (name, kind) = ("Sessions", Kind::Ignite | Kind::Request);
        Info { name, kind }
    }

    /// Without a key Rocket makes one at every start of a debug build, and then nobody is signed in any more.
    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        let key = rocket
            .figment()
            .extract_inner::<rocket::config::SecretKey>("secret_key");
        if key.is_ok_and(|key| key.is_provided()) {
            return Ok(rocket);
        }
        rocket::error!("private cookies that outlive a start need a secret_key");
        Err(rocket)
    }

    /// Says who is asking.
    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        let mut asking = None;
        let regain = request.rocket().state::<Regain>();
        if let Some((regain, signed_in)) = regain.zip(read(request.cookies())) {
            // The session is in the cookie and has no name of its own: any will do.
            let principal = signed_in.principal(regain, "cookie", PresentedBy::Cookie);
            // A store that fails knows nobody.
            asking = principal.await.ok().flatten();
        }
        request.local_cache(|| asking as Option<Principal>);
    }
}
