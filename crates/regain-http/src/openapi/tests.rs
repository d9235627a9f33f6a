use std::{fs, path::Path};

use super::{dialects, kept, undescribed};

#[test]
fn the_kept_documents_are_those_of_the_routes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/openapi");
    for dialect in dialects() {
        let (file, text) = kept(&*dialect).expect("every dialect here describes itself");
        let found = fs::read_to_string(folder.join(&file)).unwrap_or_default();
        assert!(
            found == text,
            "docs/openapi/{file} is not what the routes say now; after `cargo xtask openapi`, git shows the difference"
        );
    }
}

#[test]
fn every_route_is_described() {
    for dialect in dialects() {
        assert_eq!(undescribed(&*dialect), [""; 0]);
    }
}
