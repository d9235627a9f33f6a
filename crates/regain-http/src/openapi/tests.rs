use std::{fs, path::Path};

use super::{
    dialects, kept,
    schemas::{Schemas, add},
    undescribed,
};

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

mod elsewhere {
    #[derive(utoipa::ToSchema)]
    #[expect(dead_code, reason = "its shape is all that counts")]
    pub(super) struct Named {
        other: u8,
    }
}

#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "its shape is all that counts")]
struct Named {
    token: String,
}

#[test]
#[should_panic(expected = "two wire types of one dialect are named Named")]
fn two_types_of_one_name_are_noticed() {
    let mut schemas = Schemas::default();
    add::<Named>(&mut schemas);
    add::<elsewhere::Named>(&mut schemas);
}

#[test]
#[should_panic(expected = "no member of the body is named password")]
fn a_member_that_is_not_there_is_noticed() {
    let mut schemas = Schemas::default();
    let named = add::<Named>(&mut schemas);
    schemas.require(&named, &["password"]);
}

#[test]
fn what_is_optional_is_never_null() {
    #[derive(utoipa::ToSchema)]
    #[expect(dead_code, reason = "its shape is all that counts")]
    struct Reply {
        login: Option<String>,
        #[schema(required)]
        sessions_revoked: Option<u64>,
    }
    let mut schemas = Schemas::default();
    add::<Reply>(&mut schemas);
    let schema = serde_json::to_value(&schemas.0["Reply"]).expect("JSON");
    let members = &schema["properties"];
    assert_eq!(members["login"]["type"], "string");
    assert_eq!(
        members["sessions_revoked"]["type"],
        serde_json::json!(["integer", "null"])
    );
    assert_eq!(schema["required"], serde_json::json!(["sessions_revoked"]));
}
