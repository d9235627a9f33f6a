fn app() -> axum::Router {
    axum::Router::new().merge(regain_axum::router("/api/account"))
}

fn main() {}
