//! Who writes: the application's name and where to reach the people behind it.

use regain_core::{email_address::EmailAddress, header_text::HeaderText, link::PublicUrl};
use unicode_segmentation::UnicodeSegmentation;

use crate::{contrast::Colour, fault::Fault};

/// As many characters of a name still leave room for the verb in a subject.
const LONGEST_NAME: usize = 40;

/// White on it has 6.3:1; inverted, black on it has 9.5:1.
const DEFAULT_ACCENT: &str = "#1a5fb4";

/// The least contrast of text (WCAG 2.2, 1.4.3).
pub(crate) const LEAST_CONTRAST: f64 = 4.5;

/// What every message and page says about its sender.
///
/// # Examples
///
/// ```
/// use regain_core::{header_text::HeaderText, link::PublicUrl};
/// use regain_templates::Brand;
///
/// let name = HeaderText::new("Example")?;
/// let url = PublicUrl::parse("https://example.test")?;
/// let brand = Brand::new(name, url, "help@example.test".parse()?)?.accent("#7a1f5c")?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Brand {
    pub(crate) name: String,
    pub(crate) url: PublicUrl,
    pub(crate) support: EmailAddress,
    pub(crate) accent: String,
}

impl Brand {
    /// The application's name, its public URL, and the address that answers come to.
    ///
    /// Messages ask people to reply, so `support` has to be the `Reply-To` of the messages as well.
    ///
    /// # Errors
    ///
    /// [`Fault`] when the name has more than 40 characters, because no room would be left in a subject, and when it
    /// reads like an address, because mail clients would make a link of it.
    pub fn new(name: HeaderText, url: PublicUrl, support: EmailAddress) -> Result<Self, Fault> {
        let name = name.as_str().trim().to_owned();
        if name.graphemes(true).count() > LONGEST_NAME {
            return Err(Fault::new(
                "brand",
                format!("the name has more than {LONGEST_NAME} characters"),
            ));
        }
        let address = ["://", "@"].iter().any(|mark| name.contains(mark));
        if address || name.to_lowercase().contains("www.") {
            return Err(Fault::new("brand", "the name reads like an address"));
        }
        Ok(Self {
            name,
            url,
            support,
            accent: DEFAULT_ACCENT.to_owned(),
        })
    }

    /// The same from text, as configuration has it.
    ///
    /// # Errors
    ///
    /// [`Fault`] for the first of them that is not what it should be.
    pub fn parse(name: &str, url: &str, support: &str) -> Result<Self, Fault> {
        let wrong = |what: &str, why: &str| Fault::new("brand", format!("{what}: {why}"));
        let name = HeaderText::new(name).map_err(|error| wrong("the name", &error.to_string()))?;
        let url = PublicUrl::parse(url).map_err(|why| wrong("the URL", why))?;
        let support = support.parse::<EmailAddress>();
        let support = support.map_err(|error| wrong("the support address", &error.to_string()))?;
        Self::new(name, url, support)
    }

    /// The colour of buttons, as `#rrggbb`. White text stands on it.
    ///
    /// # Errors
    ///
    /// [`Fault`] when it has another form, or when the text on it would have a contrast below 4.5:1, as it is or in a
    /// mail client that inverts colours.
    pub fn accent(mut self, colour: &str) -> Result<Self, Fault> {
        let parsed = Colour::parse(colour)
            .ok_or_else(|| Fault::new("brand", "the accent is not #rrggbb"))?;
        let light = parsed.contrast(Colour::WHITE);
        let inverted = parsed.inverted().contrast(Colour::BLACK);
        if light.min(inverted) < LEAST_CONTRAST {
            return Err(Fault::new(
                "brand",
                "white text on the accent has a contrast below 4.5:1",
            ));
        }
        colour.clone_into(&mut self.accent);
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use regain_core::{header_text::HeaderText, link::PublicUrl};

    use super::{Brand, DEFAULT_ACCENT, Fault};

    fn brand(name: &str) -> Result<Brand, Fault> {
        let url = PublicUrl::parse("https://a.test").expect("good");
        Brand::new(
            HeaderText::new(name).expect("a line"),
            url,
            "help@a.test".parse().expect("good"),
        )
    }

    #[test]
    fn a_name_leaves_room_for_the_verb() {
        assert!(brand(&"x".repeat(40)).is_ok());
        assert_eq!(brand(&"x".repeat(41)).expect_err("long").file(), "brand");
    }

    #[test]
    fn a_name_is_not_an_address() {
        for bad in ["https://a.test", "ada@a.test", "WWW.a.test"] {
            assert!(brand(bad).is_err(), "{bad}");
        }
        assert!(brand("Booking.com").is_ok());
    }

    #[test]
    fn an_accent_carries_white_text() {
        for good in [DEFAULT_ACCENT, "#000000", "#7a1f5c"] {
            assert!(brand("A").expect("short").accent(good).is_ok(), "{good}");
        }
        for bad in [
            "#ffffff",
            "#ffcc00",
            "#888888",
            "blue",
            "#1a5fb4;background:red",
        ] {
            assert!(brand("A").expect("short").accent(bad).is_err(), "{bad}");
        }
    }
}
