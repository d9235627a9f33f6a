use axum::{Router, routing::get};
use regain_axum::VerifiedAccount;

#[derive(Clone)]
struct AppState;

async fn members(VerifiedAccount(account): VerifiedAccount) -> String {
    account.email.as_str().to_owned()
}

fn app() -> Router<AppState> {
    Router::new().route("/members", get(members))
}

fn main() {}
