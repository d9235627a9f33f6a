//! Throw-away servers, where they are installed.

use std::path::Path;
use std::process;

use super::{Found, KINDS};

#[test]
fn a_throw_away_server_answers_and_goes() {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target");
    for kind in KINDS {
        let folder = target.join(format!("servers/test-{}-{}", process::id(), kind.name));
        match kind
            .throw_away(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", kind.name))
        {
            Found::Ours(started) => {
                let url = started.url.clone();
                assert!((kind.answers)(&url), "{}", kind.name);
                drop(started);
                assert!(!(kind.answers)(&url), "{} is gone", kind.name);
                assert!(!folder.exists(), "and so is what it wrote");
            }
            Found::Running(url) => panic!("{url} is somebody else's"),
            Found::Missing => {}
        }
    }
}
