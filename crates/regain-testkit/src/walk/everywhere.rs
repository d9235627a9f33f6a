//! Every route that is mounted, as nobody, as somebody and with nonsense.

use super::Walk;
use crate::{
    neutral::Request,
    world::people::{ALICE, NEWCOMER},
};

/// Methods that some route has, and one that none has.
const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE"];

impl Walk<'_> {
    pub(super) async fn everywhere(&mut self) {
        let session = self.world.session(&NEWCOMER).await;
        self.secrets
            .add("the secret of a session", session.secret.as_str());
        let paths = self.world.routes.iter().map(|(_, path)| path.clone());
        let mut paths: Vec<_> = paths.collect();
        paths.sort();
        paths.dedup();
        for path in paths {
            let target = filled(&path);
            for method in METHODS {
                self.send_to(Request::new(method, &target)).await;
            }
            let signed_in = Request::new("POST", &target).cookie(&session.secret);
            self.send_to(signed_in.clone()).await;
            let nonsense = signed_in.header("sec-fetch-site", "same-origin").text("[");
            self.send_to(nonsense).await;
            let stranger = Request::post(&target).basic(ALICE.email, super::WRONG);
            self.send_to(stranger.text("{}")).await;
            // Nobody's limits run out here.
            self.world.advance(std::time::Duration::from_mins(20));
        }
    }
}

/// The path with a word for each of its parameters.
fn filled(path: &str) -> String {
    let segments = path.split('/').map(|segment| match segment {
        parameter if parameter.starts_with('{') => "none",
        segment => segment,
    });
    segments.collect::<Vec<_>>().join("/")
}
