use regain_core::regain::Regain;
use regain_http::mount::Mount;

fn mount(regain: &Regain) -> Mount {
    Mount::new(regain).dialect("/api/account", "native")
}

fn main() {}
