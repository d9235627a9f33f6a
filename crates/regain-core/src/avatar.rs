//! Pictures of accounts, where the host keeps any.

use std::fmt;

use async_trait::async_trait;
use url::Url;

use crate::{account::AccountId, store::StoreError};

/// Finds pictures of accounts.
///
/// # Examples
///
/// A host that keeps the address of a picture elsewhere:
///
/// ```
/// use async_trait::async_trait;
/// use regain_core::{
///     account::AccountId,
///     avatar::{Avatar, Avatars, ImageUrl},
///     store::StoreError,
/// };
///
/// struct Gallery;
///
/// #[async_trait]
/// impl Avatars for Gallery {
///     async fn of(&self, account: &AccountId) -> Result<Option<Avatar>, StoreError> {
///         let url = format!("https://pictures.example/{account}.png");
///         Ok(ImageUrl::parse(&url).ok().map(Avatar::At))
///     }
/// }
/// ```
#[async_trait]
pub trait Avatars: Send + Sync {
    /// The account's picture; `None` where none is stored.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when whatever keeps the pictures failed.
    async fn of(&self, account: &AccountId) -> Result<Option<Avatar>, StoreError>;
}

/// No account has a picture.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nowhere;

#[async_trait]
impl Avatars for Nowhere {
    async fn of(&self, _account: &AccountId) -> Result<Option<Avatar>, StoreError> {
        Ok(None)
    }
}

/// A picture of an account. Its bytes do not print.
#[derive(Clone, PartialEq, Eq)]
pub enum Avatar {
    /// The picture itself.
    Image {
        /// What its bytes are.
        media_type: ImageType,
        /// The file, as it was stored.
        bytes: Vec<u8>,
    },
    /// Where the picture is.
    At(ImageUrl),
}

impl fmt::Debug for Avatar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Image { media_type, bytes } => {
                write!(f, "Image({}, {} bytes)", media_type.as_str(), bytes.len())
            }
            Self::At(url) => write!(f, "At({})", url.as_str()),
        }
    }
}

/// What a stored picture may be.
///
/// # Security
///
/// No SVG: it can hold scripts, and a stored one is whatever its owner uploaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImageType {
    /// `image/gif`
    Gif,
    /// `image/jpeg`
    Jpeg,
    /// `image/png`
    Png,
    /// `image/webp`
    Webp,
}

impl ImageType {
    /// Every type.
    pub const ALL: [Self; 4] = [Self::Gif, Self::Jpeg, Self::Png, Self::Webp];

    /// Reads a media type without parameters, in any case; `None` for any other.
    pub fn parse(text: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|known| text.eq_ignore_ascii_case(known.as_str()))
    }

    /// The media type (RFC 2046 §4.2).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Gif => "image/gif",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
        }
    }
}

/// Where a picture is: https or http.
///
/// # Security
///
/// Visible ASCII only, so it is safe in a header; no user info, so nobody is sent off with somebody's password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageUrl(Url);

impl ImageUrl {
    /// Reads an absolute URL.
    ///
    /// # Errors
    ///
    /// What is wrong with it, in words.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let url = Url::parse(text).map_err(|_| "it is not an absolute URL")?;
        if !matches!(url.scheme(), "https" | "http") {
            Err("it is neither https nor http")
        } else if !url.username().is_empty() || url.password().is_some() {
            Err("it holds a user name or password")
        } else {
            Ok(Self(url))
        }
    }

    /// The URL.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

#[cfg(test)]
mod tests {
    use futures_executor::block_on;

    use super::{Avatar, Avatars, ImageType, ImageUrl, Nowhere};
    use crate::account::AccountId;

    #[test]
    fn no_account_has_a_picture_unless_the_host_says_so() {
        let avatars: &dyn Avatars = &Nowhere;
        let found = block_on(avatars.of(&AccountId::new("1")));
        assert_eq!(found.expect("nothing fails"), None);
    }

    #[test]
    fn pictures_cannot_run() {
        for known in ImageType::ALL {
            let text = known.as_str();
            assert_eq!(ImageType::parse(text), Some(known));
            assert_eq!(ImageType::parse(&text.to_uppercase()), Some(known));
        }
        for other in [
            "image/svg+xml",
            "text/html",
            "image/png; charset=utf-8",
            " image/png",
            "png",
            "",
        ] {
            assert_eq!(ImageType::parse(other), None, "{other:?}");
        }
    }

    #[test]
    fn urls_are_of_the_web_and_fit_a_header() {
        for (text, url) in [
            ("https://a.test/1.png?s=80", "https://a.test/1.png?s=80"),
            ("HTTP://A.test", "http://a.test/"),
            (
                "https://bücher.test/ä b",
                "https://xn--bcher-kva.test/%C3%A4%20b",
            ),
            (
                "https://a.test/\r\nSet-Cookie: a",
                "https://a.test/Set-Cookie:%20a",
            ),
            (
                "https://a.test/\0\u{7f}\u{2028}",
                "https://a.test/%00%7F%E2%80%A8",
            ),
        ] {
            let read = ImageUrl::parse(text).expect(text);
            assert_eq!(read.as_str(), url);
            assert!(url.bytes().all(|byte| byte.is_ascii_graphic()));
        }
        for bad in [
            "/1.png",
            "//a.test/1.png",
            "https://",
            "data:image/png;base64,AA==",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://u@a.test/",
            "https://u:p@a.test/",
            "https://:p@a.test/",
        ] {
            assert!(ImageUrl::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn bytes_do_not_print() {
        let avatar = Avatar::Image {
            media_type: ImageType::Png,
            bytes: b"GPS".to_vec(),
        };
        assert_eq!(format!("{avatar:?}"), "Image(image/png, 3 bytes)");
    }
}
