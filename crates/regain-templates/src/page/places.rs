//! Where the host has what pages lead to, and what they show of it.

use regain_core::link::PublicUrl;

use super::forms::path;
use crate::fault::Fault;

/// The host's own places. Without them, pages lead to the application's URL and show its name.
///
/// # Examples
///
/// ```
/// use regain_templates::page::Places;
///
/// let places = Places::default().sign_in_at("/sign-in")?.logo_at("/assets/logo.svg")?;
/// assert!(places.has_logo());
/// assert!(places.sign_in_at("javascript:alert(1)").is_err());
/// # Ok::<(), regain_templates::Fault>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Places {
    pub(super) sign_in: Option<String>,
    pub(super) logo: Option<String>,
}

impl Places {
    /// Where people sign in: a path from the root of this site, or the URL of another one that does it.
    ///
    /// # Errors
    ///
    /// [`Fault`] when it is neither.
    pub fn sign_in_at(mut self, place: &str) -> Result<Self, Fault> {
        let wrong = |why: &str| Fault::new("page", format!("the sign-in page: {why}"));
        if place.starts_with('/') {
            path(place)?;
        } else {
            PublicUrl::parse(place).map_err(wrong)?;
        }
        self.sign_in = Some(place.to_owned());
        Ok(self)
    }

    /// A picture that stands where the application's name would: a path from the root of this site, so that a page asks
    /// nobody else for anything. It is shown 40 pixels high, on light and on dark.
    ///
    /// # Errors
    ///
    /// [`Fault`] when it is no such path.
    pub fn logo_at(mut self, place: &str) -> Result<Self, Fault> {
        if !path(place)?.starts_with('/') {
            return Err(Fault::new(
                "page",
                "the logo is not at a path from the root",
            ));
        }
        self.logo = Some(place.to_owned());
        Ok(self)
    }

    /// Whether pages show a picture, which a content security policy has to let in.
    pub fn has_logo(&self) -> bool {
        self.logo.is_some()
    }
}
