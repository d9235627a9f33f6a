//! The code itself.

use std::fmt;

use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

const DIGITS: usize = 8;

/// How many codes there are.
const ALL: u64 = 10_u64.pow(8);

/// Eight digits.
#[derive(Clone)]
pub struct Code(Zeroizing<String>);

impl Code {
    /// Reads what somebody typed: eight ASCII digits, with any spaces and hyphens of ASCII among them.
    pub fn parse(text: &str) -> Option<Self> {
        let mut digits = Zeroizing::new(String::with_capacity(DIGITS));
        for character in text.chars().filter(|c| !matches!(c, ' ' | '-')) {
            if !character.is_ascii_digit() || digits.len() == DIGITS {
                return None;
            }
            digits.push(character);
        }
        (digits.len() == DIGITS).then_some(Self(digits))
    }

    /// The code of a number that was drawn evenly. 2⁶⁴ is no multiple of their number, so some codes are likelier than others,
    /// by less than one part in 10¹¹: nobody who may guess five times has anything of that.
    pub(crate) fn of(drawn: u64) -> Self {
        Self(Zeroizing::new(format!("{:0DIGITS$}", drawn % ALL)))
    }

    /// The digits, for the message.
    pub fn expose_secret(&self) -> &str {
        &self.0
    }

    /// Whether it is the other one, in constant time.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(***)")
    }
}
