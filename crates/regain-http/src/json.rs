//! The one decoder of JSON bodies: strict, so that three frameworks cannot disagree.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, MapAccess, Visitor, value::MapAccessDeserializer},
};

use crate::request::{Body, Request};

/// Why a body was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// Not JSON in UTF-8, or compressed.
    UnsupportedMediaType,
    /// More than 16 KiB.
    TooLarge,
    /// Not what it should be: no object, a wrong type, a key twice or unknown, something after it.
    Malformed,
}

/// Reads the body as one JSON object.
///
/// # Errors
///
/// [`Unread`]. An empty body needs no type, and is malformed.
///
/// # Security
///
/// Nothing is guessed: serde alone would also read an object from an array, and skip what it does not know.
pub fn object<T: DeserializeOwned>(request: &Request) -> Result<T, Unread> {
    let bytes = bytes(request)?;
    let text = std::str::from_utf8(bytes).map_err(|_| Unread::Malformed)?;
    if !text
        .trim_start_matches([' ', '\t', '\r', '\n'])
        .starts_with('{')
    {
        return Err(Unread::Malformed);
    }
    serde_json::from_str(text).map_err(|_| Unread::Malformed)
}

/// Reads the body like [`object`], where nothing in it is due: an empty one has the defaults.
///
/// # Errors
///
/// [`Unread`].
pub fn optional<T: DeserializeOwned + Default>(request: &Request) -> Result<T, Unread> {
    match &request.body {
        Body::Complete(bytes) if bytes.is_empty() => Ok(T::default()),
        _ => object(request),
    }
}

/// Whether the request says that its body is JSON: no form of another site can.
pub(crate) fn is_claimed(request: &Request) -> bool {
    let types = request.headers.all("content-type");
    !types.is_empty() && types.into_iter().all(is_json)
}

fn bytes(request: &Request) -> Result<&[u8], Unread> {
    let bytes = match &request.body {
        Body::Complete(bytes) if bytes.is_empty() => return Err(Unread::Malformed),
        Body::Complete(bytes) => Ok(bytes.as_slice()),
        Body::TooLarge => Err(Unread::TooLarge),
        Body::Broken => Err(Unread::Malformed),
    };
    let plain = request.headers.get("content-encoding").is_none();
    match request.headers.all("content-type").as_slice() {
        [media_type] if plain && is_json(media_type) => bytes,
        _ => Err(Unread::UnsupportedMediaType),
    }
}

fn is_json(media_type: &str) -> bool {
    let mut parts = media_type.split(';').map(str::trim);
    let essence = parts.next().unwrap_or_default();
    essence.eq_ignore_ascii_case("application/json")
        && parts.all(|parameter| {
            let value = parameter
                .split_once('=')
                .filter(|(name, _)| name.eq_ignore_ascii_case("charset"));
            value
                .is_some_and(|(_, charset)| charset.trim_matches('"').eq_ignore_ascii_case("utf-8"))
        })
}

/// A member that may be absent but not `null`: for `#[serde(default, deserialize_with = "json::present")]`.
///
/// # Errors
///
/// Where the value has the wrong type.
pub fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}

/// A member that is an object: for `#[serde(default, deserialize_with = "json::nested")]`.
///
/// # Errors
///
/// Where it is anything else: serde alone would also read it from an array.
pub fn nested<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct Nested<T>(PhantomData<T>);

    impl<'de, T: Deserialize<'de>> Visitor<'de> for Nested<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            T::deserialize(MapAccessDeserializer::new(map))
        }
    }

    deserializer.deserialize_map(Nested(PhantomData))
}

#[cfg(test)]
mod tests;
