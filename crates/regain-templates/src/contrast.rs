//! Contrast of two colours, as WCAG 2.2 computes it.

/// A colour of the sRGB space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Colour([u8; 3]);

impl Colour {
    pub(crate) const BLACK: Self = Self([0; 3]);
    pub(crate) const WHITE: Self = Self([255; 3]);

    /// Reads `#rrggbb` and nothing else: no other form is safe to put into a style.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// What a mail client makes of it that turns every colour around.
    pub(crate) fn inverted(self) -> Self {
        Self(self.0.map(|part| 255 - part))
    }

    /// From 1 to 21 (WCAG 2.2, *contrast ratio*).
    pub(crate) fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

#[cfg(test)]
mod tests {
    use super::Colour;

    #[test]
    fn agrees_with_published_ratios() {
        let ratio = |a: &str, b: &str| {
            let parse = |text| Colour::parse(text).expect(text);
            (parse(a).contrast(parse(b)) * 100.0).round() / 100.0
        };
        for (a, b, expected) in [
            ("#000000", "#ffffff", 21.0),
            ("#777777", "#FFFFFF", 4.48),
            ("#767676", "#ffffff", 4.54),
        ] {
            assert_eq!(ratio(a, b), expected, "{a} on {b}");
        }
        assert_eq!(
            Colour::parse("#0f1e2d").map(Colour::inverted),
            Colour::parse("#f0e1d2")
        );
    }

    #[test]
    fn reads_one_form() {
        for text in [
            "",
            "red",
            "#fff",
            "#12345g",
            "123456",
            "#1234567",
            "#123456;x:y",
            "#ü12",
        ] {
            assert_eq!(Colour::parse(text), None, "{text:?}");
        }
    }
}
