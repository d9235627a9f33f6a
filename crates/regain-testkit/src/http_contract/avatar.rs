//! `GET /accounts/{id}/avatar`.

use std::sync::Arc;

use async_trait::async_trait;
use regain_core::{
    account::AccountId,
    avatar::{Avatar, Avatars, ImageType, ImageUrl},
    store::StoreError,
};

use super::{Harness, problem};
use crate::{
    neutral::{Reply, Request},
    world::{
        BASE, Setup, World,
        people::{ALICE, NEWCOMER, UNNAMED},
    },
};

async fn avatar(world: &World, id: &str) -> Reply {
    world.get(&format!("/accounts/{id}/avatar")).await
}

/// A picture is drawn where none is stored, for anybody to see, the same every time, and runs nothing.
pub async fn an_avatar_is_drawn_in_development(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let shown = avatar(&world, ALICE.id().as_str()).await;
    assert_eq!(
        (shown.status, shown.header("content-type")),
        (200, Some("image/svg+xml"))
    );
    assert_eq!(shown.header("content-disposition"), Some("inline"));
    let policy = shown.header("content-security-policy").expect("a policy");
    for part in ["default-src 'none'", "sandbox"] {
        assert!(policy.contains(part), "{policy}");
    }
    let svg = String::from_utf8(shown.body.clone()).expect("text");
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"), "{svg}");
    assert!(
        !svg.contains("script") && !svg.contains(ALICE.email),
        "{svg}"
    );
    let again = avatar(&world, ALICE.id().as_str()).await;
    assert_eq!(again.told(), shown.told());
    let other = avatar(&world, UNNAMED.id().as_str()).await;
    assert_ne!(other.body, shown.body);
    let path = format!("/accounts/{}/avatar", ALICE.id());
    let head = world.send(Request::new("HEAD", &path)).await;
    assert_eq!((head.status, head.body.len()), (200, 0));
}

/// Nobody's picture is not found.
pub async fn an_avatar_of_nobody_is_not_found(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for id in ["nobody", "alice", "%00", "a%2Fb"] {
        problem::is(&avatar(&world, id).await, "NOT_FOUND");
    }
    world.faults.delete_account(ALICE.id());
    let gone = avatar(&world, ALICE.id().as_str()).await;
    problem::is(&gone, "NOT_FOUND");
}

/// Alice's picture itself, and where that of [`UNNAMED`] is.
struct Gallery;

const PICTURE: &[u8] = b"<script>alert(1)</script>";
const ELSEWHERE: &str = "https://pictures.example/unnamed.png?s=80";

#[async_trait]
impl Avatars for Gallery {
    async fn of(&self, account: &AccountId) -> Result<Option<Avatar>, StoreError> {
        if *account == UNNAMED.id() {
            return Ok(ImageUrl::parse(ELSEWHERE).ok().map(Avatar::At));
        }
        let stored = (*account == ALICE.id()).then(|| Avatar::Image {
            media_type: ImageType::Png,
            bytes: PICTURE.to_vec(),
        });
        Ok(stored)
    }
}

/// In every dialect: the bytes as they are, which run nothing; the way there; else it is drawn.
pub async fn a_stored_avatar_is_shown_or_pointed_at(harness: Arc<dyn Harness>) {
    let setup = Setup::new(harness).configure(|builder| builder.avatars(Arc::new(Gallery)));
    let world = setup.start().await;
    for accounts in [&format!("{BASE}/accounts"), "/api/users"] {
        let path = |id: AccountId| format!("{accounts}/{id}/avatar");
        let shown = world.send_to(Request::get(&path(ALICE.id()))).await;
        assert_eq!((shown.status, &*shown.body), (200, PICTURE), "{accounts}");
        assert_eq!(shown.header("content-type"), Some("image/png"));
        let policy = shown.header("content-security-policy").expect("a policy");
        assert!(policy.contains("sandbox"), "{policy}");
        let pointed = world.send_to(Request::get(&path(UNNAMED.id()))).await;
        let location = pointed.header("location");
        assert_eq!((pointed.status, location), (302, Some(ELSEWHERE)));
        let drawn = world.send_to(Request::get(&path(NEWCOMER.id()))).await;
        assert_eq!(drawn.header("content-type"), Some("image/svg+xml"));
    }
}

/// Nobody's is found where real people depend on it: whose an id is would be told.
pub async fn no_avatar_is_shown_in_production(harness: Arc<dyn Harness>) {
    let world = Setup::new(harness).production().start().await;
    let known = avatar(&world, ALICE.id().as_str()).await;
    problem::is(&known, "NOT_FOUND");
    assert_eq!(avatar(&world, "nobody").await.told(), known.told());
}
