//! `GET /api/users/{id}/avatar`.

use std::sync::Arc;

use crate::{
    http_contract::Harness,
    neutral::Request,
    world::{World, people::ALICE},
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
