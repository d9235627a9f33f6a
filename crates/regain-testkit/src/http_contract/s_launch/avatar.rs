//! `GET /api/users/{id}/avatar`.

use std::sync::Arc;

use crate::{
    http_contract::Harness,
    neutral::Request,
    world::{Setup, World, people::ALICE},
};

/// A picture is drawn where none is stored, for anybody to see, while no real people depend on it.
pub async fn s_launch_avatar_is_drawn_in_development(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let path = format!("/api/users/{}/avatar", ALICE.id());
    let shown = world.send_to(Request::get(&path)).await;
    assert_eq!(
        (shown.status, shown.header("content-type")),
        (200, Some("image/svg+xml"))
    );
    assert!(shown.header("content-security-policy").is_some());
}

/// Nobody's picture is not found.
pub async fn s_launch_avatar_of_nobody_is_not_found(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let missing = world
        .send_to(Request::get("/api/users/nobody/avatar"))
        .await;
    super::refuses(&missing, 404, "Not found");
}

/// Nobody's is found where real people depend on it.
pub async fn s_launch_avatar_is_not_shown_in_production(harness: Arc<dyn Harness>) {
    let world = Setup::new(harness).production().start().await;
    let path = format!("/api/users/{}/avatar", ALICE.id());
    let known = world.send_to(Request::get(&path)).await;
    super::refuses(&known, 404, "Not found");
    let unknown = Request::get("/api/users/nobody/avatar");
    assert_eq!(world.send_to(unknown).await.told(), known.told());
}
