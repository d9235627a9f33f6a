//! OpenAPI 3.1, from the routes and the wire types of a dialect.

use std::collections::BTreeSet;

use utoipa::openapi::{
    Components, Info, License, OpenApi, OpenApiBuilder, Paths, Ref, Required, Response,
    ResponseBuilder, SecurityRequirement,
    content::Content as Media,
    header::Header,
    path::{
        HttpMethod, Operation as Described, OperationBuilder, Parameter, ParameterBuilder,
        ParameterIn,
    },
    request_body::RequestBodyBuilder,
    schema::{Object, Type},
    security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
};

use crate::{
    dialect::{Dialect, Route},
    mango::Mango,
    native::Native,
    operation::{Content, Description, Operation, Who},
    request::Method,
    s_launch::SLaunch,
    singularity::Singularity,
    sphere::Sphere,
};

use schemas::Schemas;

pub(crate) mod schemas;
#[cfg(test)]
mod tests;

const BEARER: &str = "bearer";
const BASIC: &str = "basic";
const ABOUT: &str = "Who is asking is for the application to say. Beside the two ways below that is most often its own \
                     session cookie; a request that comes with one must not come from another site.";

/// The dialects of this crate, whose documents are kept in `docs/openapi`.
pub fn dialects() -> Vec<Box<dyn Dialect>> {
    vec![
        Box::new(Native),
        Box::new(Sphere::new()),
        Box::new(SLaunch),
        Box::new(Mango),
        Box::new(Singularity),
    ]
}

/// The file that keeps the document of a dialect, and what stands in it.
pub fn kept(dialect: &dyn Dialect) -> Option<(String, String)> {
    let description = dialect.description()?;
    let text = document(&dialect.routes(), &description)
        .to_pretty_json()
        .ok()?;
    Some((format!("{}.json", description.name), text + "\n"))
}

/// The document of a dialect's routes; their paths are below its base.
pub fn document(routes: &[Route], description: &Description) -> OpenApi {
    let mut schemas = Schemas::default();
    let mut refusals = BTreeSet::new();
    let mut paths = Paths::new();
    for route in routes {
        if let Some((operation, method)) = route.operation.as_ref().zip(method(route.method)) {
            let statuses = refused(route, operation);
            let described = describe(route, operation, &statuses, &mut schemas);
            refusals.extend(statuses);
            paths.add_path_operation(route.path, vec![method], described);
        }
    }
    let mut components = Components::new();
    for status in refusals {
        let reply = refusal(description, status, &mut schemas);
        components
            .responses
            .insert(status.to_string(), reply.into());
    }
    components.schemas.extend(schemas.0);
    components.add_security_scheme(BEARER, scheme(HttpAuthScheme::Bearer));
    components.add_security_scheme(BASIC, scheme(HttpAuthScheme::Basic));
    let mut info = Info::new(description.title, env!("CARGO_PKG_VERSION"));
    info.description = Some(ABOUT.to_owned());
    let mut license = License::new("MIT OR Apache-2.0");
    license.identifier = Some("MIT OR Apache-2.0".to_owned());
    info.license = Some(license);
    let document = OpenApiBuilder::new().info(info).paths(paths);
    document.components(Some(components)).build()
}

/// The routes that no document shows.
pub fn undescribed(dialect: &dyn Dialect) -> Vec<&'static str> {
    let routes = dialect.routes().into_iter();
    routes
        .filter(|route| route.operation.is_none() || method(route.method).is_none())
        .map(|route| route.path)
        .collect()
}

fn describe(
    route: &Route,
    operation: &Operation,
    refusals: &BTreeSet<u16>,
    schemas: &mut Schemas,
) -> Described {
    let mut described = OperationBuilder::new()
        .operation_id(Some(id(route)))
        .summary(Some(operation.summary));
    let named = |name: &str| operation.parameters.iter().find(|p| p.name == name);
    for name in segments(route.path) {
        let values = named(name).map_or(&[][..], |known| known.values);
        described = described.parameter(parameter(name, ParameterIn::Path, true, values));
    }
    let query = operation.parameters.iter();
    for wanted in query.filter(|p| segments(route.path).all(|name| name != p.name)) {
        let place = ParameterIn::Query;
        described = described.parameter(parameter(
            wanted.name,
            place,
            wanted.required,
            wanted.values,
        ));
    }
    if let Some(taken) = operation.body {
        let schema = (taken.shape.schema)(schemas);
        schemas.require(&schema, taken.members);
        let body = RequestBodyBuilder::new()
            .required(Some(due(taken.required)))
            .content("application/json", Media::new(Some(schema)));
        described = described.request_body(Some(body.build()));
    }
    for (status, content) in &operation.replies {
        described = described.response(status.to_string(), reply(*status, *content, schemas));
    }
    for status in refusals {
        let reference = Ref::from_response_name(status.to_string());
        described = described.response(status.to_string(), reference);
    }
    if operation.who != Who::Public {
        for name in [BEARER, BASIC] {
            described = described.security(SecurityRequirement::new(name, [""; 0]));
        }
    }
    described.build()
}

/// Every status of a refusal: those that are spelled out, and those that follow.
fn refused(route: &Route, operation: &Operation) -> BTreeSet<u16> {
    let mut statuses: BTreeSet<u16> = operation.refusals.iter().copied().collect();
    let mut follow = |applies: bool, more: &[u16]| {
        if applies {
            statuses.extend(more);
        }
    };
    follow(true, &[500]);
    follow(operation.body.is_some(), &[400, 413, 415]);
    follow(operation.who != Who::Public, &[401]);
    follow(operation.who == Who::Administrator, &[403]);
    follow(!route.method.is_safe(), &[403]);
    follow(segments(route.path).next().is_some(), &[404]);
    follow(route.limit.is_some(), &[429]);
    statuses
}

fn refusal(description: &Description, status: u16, schemas: &mut Schemas) -> Response {
    let (text, headers): (_, &[(&str, Type)]) = match status {
        400 => ("Not the JSON object that this route takes.", &[]),
        401 => (
            "Nobody is signed in, or the secret is not right.",
            &[("WWW-Authenticate", Type::String)],
        ),
        403 => (
            "The caller may not do that, or comes from another site.",
            &[],
        ),
        404 => ("There is nothing, or no such account.", &[]),
        409 => ("It is taken, done before or turned off.", &[]),
        413 => ("The body has more than 16 KiB.", &[]),
        415 => ("The body is not JSON in UTF-8, or is compressed.", &[]),
        422 => ("Values break rules, all of which are named.", &[]),
        429 => (
            "Too many requests.",
            &[
                ("Retry-After", Type::Integer),
                ("RateLimit", Type::String),
                ("RateLimit-Policy", Type::String),
            ],
        ),
        503 => (
            "There is no e-mail here, or too much waits.",
            &[("Retry-After", Type::Integer)],
        ),
        _ => ("Something failed; the operator's log says what.", &[]),
    };
    let schema = ((description.refusal)(status).schema)(schemas);
    let mut response = ResponseBuilder::new()
        .description(text)
        .content(description.media_type, Media::new(Some(schema)));
    for (name, kind) in headers {
        response = response.header(*name, Header::new(Object::with_type(kind.clone())));
    }
    response.build()
}

fn reply(status: u16, content: Content, schemas: &mut Schemas) -> Response {
    let response = ResponseBuilder::new().description(match status {
        201 => "Created",
        202 => "Accepted",
        204 => "No content",
        302 => "Found elsewhere",
        _ => "OK",
    });
    match content {
        Content::Nothing => response.build(),
        Content::Json(shape) => {
            let schema = (shape.schema)(schemas);
            let media = Media::new(Some(schema));
            response.content("application/json", media).build()
        }
        Content::Bytes(media_type) => response
            .content(media_type, Media::new(None::<Ref>))
            .build(),
    }
}

fn parameter(name: &str, place: ParameterIn, required: bool, values: &[&str]) -> Parameter {
    let mut schema = Object::with_type(Type::String);
    schema.enum_values = (!values.is_empty()).then(|| values.iter().map(|v| (*v).into()).collect());
    ParameterBuilder::new()
        .name(name)
        .parameter_in(place)
        .required(due(required))
        .schema(Some(schema))
        .build()
}

fn due(required: bool) -> Required {
    if required {
        Required::True
    } else {
        Required::False
    }
}

/// The names of the braced segments.
fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

/// What programs call the operation: unique, for method and path are.
fn id(route: &Route) -> String {
    let path = route.path.replace(['{', '}'], "").replace(['/', '-'], "_");
    format!("{}{path}", route.method.as_str().to_ascii_lowercase())
}

fn method(method: Method) -> Option<HttpMethod> {
    match method {
        Method::Get => Some(HttpMethod::Get),
        Method::Post => Some(HttpMethod::Post),
        Method::Put => Some(HttpMethod::Put),
        Method::Patch => Some(HttpMethod::Patch),
        Method::Delete => Some(HttpMethod::Delete),
        Method::Head | Method::Options | Method::Other => None,
    }
}

fn scheme(scheme: HttpAuthScheme) -> SecurityScheme {
    SecurityScheme::Http(HttpBuilder::new().scheme(scheme).build())
}
