//! The wire types that a document speaks of.

use std::collections::BTreeMap;

use utoipa::{
    ToSchema,
    openapi::{
        Ref, RefOr, Schema,
        schema::{Object, SchemaType, Type},
    },
};

/// Schemas by the name of their type.
#[derive(Default)]
pub(crate) struct Schemas(pub(super) BTreeMap<String, RefOr<Schema>>);

/// Adds the schema of `T`, and those that it speaks of.
pub(crate) fn add<T: ToSchema>(schemas: &mut Schemas) -> Ref {
    let mut found = vec![(T::name().into_owned(), T::schema())];
    T::schemas(&mut found);
    for (name, mut schema) in found {
        if let RefOr::T(Schema::Object(object)) = &mut schema {
            leave_out(object);
        }
        let known = schemas.0.entry(name.clone()).or_insert(schema.clone());
        debug_assert!(
            alike(known, &schema),
            "two wire types of one dialect are named {name}"
        );
    }
    Ref::from_schema_name(T::name())
}

/// Whether they are one type, whatever a body of it must have.
fn alike(one: &RefOr<Schema>, other: &RefOr<Schema>) -> bool {
    match (one, other) {
        (RefOr::T(Schema::Object(one)), RefOr::T(Schema::Object(other))) => {
            one.properties == other.properties
        }
        _ => one == other,
    }
}

/// What is optional is left out, in requests and in replies: `null` is for what is always there.
fn leave_out(object: &mut Object) {
    for (name, property) in &mut object.properties {
        if let RefOr::T(Schema::Object(property)) = property
            && let SchemaType::Array(types) = &mut property.schema_type
            && !object.required.contains(name)
        {
            types.retain(|kind| *kind != Type::Null);
            if let [kind] = types.as_slice() {
                property.schema_type = SchemaType::Type(kind.clone());
            }
        }
    }
}

impl Schemas {
    /// Says which members of a body have to be there: in Rust all are optional, so that everything that is missing can
    /// be told at once.
    pub(super) fn require(&mut self, body: &Ref, names: &[&str]) {
        let name = body.ref_location.rsplit('/').next().unwrap_or_default();
        if let Some(RefOr::T(Schema::Object(object))) = self.0.get_mut(name) {
            for name in names {
                let known = object.properties.contains_key(*name);
                debug_assert!(known, "no member of the body is named {name}");
            }
            object.required = names.iter().map(|name| (*name).to_owned()).collect();
        }
    }
}
