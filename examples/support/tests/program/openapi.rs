//! What the program publishes about its API.

use std::path::Path;

use serde_json::Value;

use super::example::Example;

/// The paths of all documents, as the interactive pages list them.
pub(crate) fn documents(example: &Example) -> Vec<String> {
    let script = example.get("/api/account/docs/swagger-initializer.js").body;
    let urls = script.split("\"url\": \"").skip(1);
    let paths = urls.filter_map(|rest| Some(format!("/api/account/{}", rest.split_once('"')?.0)));
    let paths: Vec<_> = paths.collect();
    assert!(!paths.is_empty(), "{script}");
    paths
}

#[test]
fn the_published_documents_are_the_kept_ones() {
    let example = Example::start(&[]);
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/openapi");
    for path in documents(&example) {
        let mut published = example.get(&path).json();
        let members = published.as_object_mut().expect("an object");
        members.remove("servers").expect("where it is");
        let file = path.rsplit('/').next().unwrap_or_default();
        let kept = std::fs::read_to_string(kept.join(file)).expect("it is kept");
        let kept: Value = serde_json::from_str(&kept).expect("JSON");
        assert!(published == kept, "{path} is not what is kept");
    }
    let native = example.get("/api/account/openapi/native.json").body;
    assert_eq!(example.get("/api/account/openapi.json").body, native);
}
