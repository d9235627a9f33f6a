//! What a route and a dialect say about themselves: the source of their OpenAPI document.
//!
//! It is written next to the route, and costs next to nothing where the feature `openapi` is off.

#[cfg(feature = "openapi")]
use crate::openapi::schemas::{self, Schemas};

/// What stands in bodies. With the feature `openapi` it derives its schema, so that no document can lag behind it.
#[cfg(feature = "openapi")]
pub use utoipa::ToSchema as Wire;

/// What stands in bodies.
#[cfg(not(feature = "openapi"))]
pub trait Wire {}

#[cfg(not(feature = "openapi"))]
impl<T> Wire for T {}

/// A dialect, as its document shows it.
#[derive(Clone, Copy)]
pub struct Description {
    /// Its name in paths, such as `native`.
    pub name: &'static str,
    /// Its name for people.
    pub title: &'static str,
    /// The media type of its refusals.
    pub media_type: &'static str,
    /// The shape of its refusals, by status.
    pub refusal: fn(u16) -> Shape,
}

/// The shape of a body.
#[derive(Clone, Copy)]
pub struct Shape {
    #[cfg(feature = "openapi")]
    pub(crate) schema: fn(&mut Schemas) -> utoipa::openapi::Ref,
}

impl Shape {
    /// The shape of `T`.
    pub fn of<T: Wire>() -> Self {
        Self {
            #[cfg(feature = "openapi")]
            schema: schemas::add::<T>,
        }
    }
}

/// Who may call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anybody.
    Public,
    /// Who is signed in.
    SignedIn,
    /// Who is signed in with the scope `admin`.
    Administrator,
}

/// What a route takes and gives.
///
/// Some refusals follow from the rest and are not spelled out: 400, 413 and 415 from a body, 401 and 403 from who may
/// call, 403 from the cross-site rule, 404 from a segment, 429 from a limit; and 500, which is everywhere.
#[derive(Clone)]
pub struct Operation {
    /// What it does, in a few words.
    pub summary: &'static str,
    /// Who may call.
    pub who: Who,
    /// The query, and the segments of which something is known.
    pub parameters: Vec<Parameter>,
    /// The body.
    pub body: Option<Body>,
    /// What success looks like, by status.
    pub replies: Vec<(u16, Content)>,
    /// The statuses of refusals that do not follow from the rest.
    pub refusals: &'static [u16],
}

/// A body in JSON.
#[derive(Clone, Copy)]
pub struct Body {
    /// Its shape.
    pub shape: Shape,
    /// The members that have to be there.
    pub members: &'static [&'static str],
    /// Whether there has to be one.
    pub required: bool,
}

/// A parameter of the query or the path.
#[derive(Clone, Copy)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// Whether it has to be there.
    pub required: bool,
    /// What it can be, where that is a choice.
    pub values: &'static [&'static str],
}

/// What a reply carries.
#[derive(Clone, Copy)]
pub enum Content {
    /// Nothing.
    Nothing,
    /// JSON.
    Json(Shape),
    /// Bytes of another type, such as `image/svg+xml`.
    Bytes(&'static str),
}

impl Operation {
    /// A route for anybody.
    pub fn public(summary: &'static str) -> Self {
        Self::new(summary, Who::Public)
    }

    /// A route for who is signed in.
    pub fn signed_in(summary: &'static str) -> Self {
        Self::new(summary, Who::SignedIn)
    }

    /// A route for who is signed in with the scope `admin`.
    pub fn administrator(summary: &'static str) -> Self {
        Self::new(summary, Who::Administrator)
    }

    fn new(summary: &'static str, who: Who) -> Self {
        Self {
            summary,
            who,
            parameters: Vec::new(),
            body: None,
            replies: Vec::new(),
            refusals: &[],
        }
    }

    /// Takes a query parameter.
    pub fn query(self, name: &'static str, required: bool) -> Self {
        let values = &[];
        self.with_parameter(Parameter {
            name,
            required,
            values,
        })
    }

    /// Takes one of these in a braced segment.
    pub fn segment(self, name: &'static str, values: &'static [&'static str]) -> Self {
        self.with_parameter(Parameter {
            name,
            required: true,
            values,
        })
    }

    fn with_parameter(mut self, parameter: Parameter) -> Self {
        self.parameters.push(parameter);
        self
    }

    /// Takes a body with these members at least. In Rust they are optional, so that all that are missing can be told.
    pub fn takes<T: Wire>(self, members: &'static [&'static str]) -> Self {
        self.with_body::<T>(members, true)
    }

    /// Takes a body or none, for nothing in it is due.
    pub fn may_take<T: Wire>(self) -> Self {
        self.with_body::<T>(&[], false)
    }

    fn with_body<T: Wire>(mut self, members: &'static [&'static str], required: bool) -> Self {
        self.body = Some(Body {
            shape: Shape::of::<T>(),
            members,
            required,
        });
        self
    }

    /// Answers in JSON.
    pub fn gives<T: Wire>(self, status: u16) -> Self {
        self.replies_with(status, Content::Json(Shape::of::<T>()))
    }

    /// Answers without a body.
    pub fn gives_nothing(self, status: u16) -> Self {
        self.replies_with(status, Content::Nothing)
    }

    /// Answers in bytes of a type.
    pub fn gives_bytes(self, status: u16, media_type: &'static str) -> Self {
        self.replies_with(status, Content::Bytes(media_type))
    }

    fn replies_with(mut self, status: u16, content: Content) -> Self {
        self.replies.push((status, content));
        self
    }

    /// Refuses with these statuses too.
    pub fn refuses(mut self, statuses: &'static [u16]) -> Self {
        self.refusals = statuses;
        self
    }
}
