//! What is wrong with a value that somebody typed: a field and the rule it breaks.

use std::fmt;

/// A field of a command, named as the domain names it; every HTTP contract has its own spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Field {
    /// The e-mail address or username a person typed.
    Login,
    /// An e-mail address.
    Email,
    /// A username.
    Username,
    /// The account's id.
    AccountId,
    /// The secret value from a message.
    Token,
    /// The new password.
    Password,
    /// The new password, typed again.
    PasswordConfirmation,
    /// The password in use until now.
    CurrentPassword,
    /// How long a token shall live.
    ExpiresIn,
    /// Whether a message shall be sent.
    Deliver,
    /// The caller's own random bytes, which tie a code to whoever asked for it.
    Flow,
    /// The digits from a message.
    Code,
    /// The name to be greeted by.
    Name,
    /// The language.
    Locale,
    /// The time zone.
    TimeZone,
    /// The state that messages are in.
    State,
    /// After which message to go on.
    After,
    /// What becomes of older keys.
    Mode,
}

/// The rule that a value breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// The value is absent or empty.
    Required,
    /// Not an e-mail address that messages can be sent to.
    EmailAddress,
    /// Neither an e-mail address nor a username.
    Login,
    /// Holds NUL or another control character.
    ControlCharacter,
    /// Fewer Unicode code points than `min`.
    MinLength {
        /// The least number of code points.
        min: usize,
    },
    /// More than `max` bytes in UTF-8; never truncated.
    MaxBytes {
        /// The greatest number of bytes.
        max: usize,
    },
    /// No upper-case letter.
    Uppercase,
    /// No lower-case letter.
    Lowercase,
    /// No digit.
    Digit,
    /// None of the special characters that the policy lists.
    Special,
    /// A common password, or one with decoration.
    Blocklisted,
    /// A single character, or a run such as `abcdefgh` or `87654321`.
    Predictable,
    /// Built from the account's or the application's own words.
    ContextWord,
    /// Not the same as the field it confirms.
    Confirmation,
    /// A number outside `min..=max`.
    Range {
        /// The least value.
        min: u64,
        /// The greatest value.
        max: u64,
    },
    /// Not 16 to 32 bytes in base64url.
    Flow,
    /// Given together with a field that says the same.
    Exclusive,
    /// Neither delivered nor revealed: a token that nobody would get.
    NobodyReceives,
    /// The same as it was.
    Unchanged,
    /// Not 1 to 64 characters without `@`.
    Username,
    /// More than `max` characters.
    MaxLength {
        /// The greatest number of characters.
        max: usize,
    },
    /// Not a language tag in the shape of BCP 47.
    Locale,
    /// Not a time zone of the IANA database.
    TimeZone,
    /// None of the values that the contract lists.
    Choice,
    /// Not a point in time in RFC 3339.
    Time,
    /// Somebody else has it.
    Taken,
}

impl Rule {
    /// The rule's stable name, for machines.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::EmailAddress => "email",
            Self::Login => "login",
            Self::ControlCharacter => "control_character",
            Self::MinLength { .. } => "min_length",
            Self::MaxBytes { .. } => "max_bytes",
            Self::Uppercase => "upper",
            Self::Lowercase => "lower",
            Self::Digit => "digit",
            Self::Special => "special",
            Self::Blocklisted => "blocklist",
            Self::Predictable => "predictable",
            Self::ContextWord => "context",
            Self::Confirmation => "confirmation",
            Self::Range { .. } => "range",
            Self::Flow => "flow",
            Self::Exclusive => "exclusive",
            Self::NobodyReceives => "nobody_receives",
            Self::Unchanged => "unchanged",
            Self::Username => "username",
            Self::MaxLength { .. } => "max_length",
            Self::Locale => "locale",
            Self::TimeZone => "time_zone",
            Self::Choice => "choice",
            Self::Time => "time",
            Self::Taken => "taken",
        }
    }

    /// The numbers of the rule, by name.
    pub fn params(&self) -> Vec<(&'static str, u64)> {
        match *self {
            Self::MinLength { min } => vec![("min", min as u64)],
            Self::MaxBytes { max } | Self::MaxLength { max } => vec![("max", max as u64)],
            Self::Range { min, max } => vec![("min", min), ("max", max)],
            _ => Vec::new(),
        }
    }
}

/// One short English sentence without the value.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => f.write_str("This field is required."),
            Self::EmailAddress => f.write_str("Not a valid e-mail address."),
            Self::Login => f.write_str("Neither a valid e-mail address nor a username."),
            Self::ControlCharacter => f.write_str("Control characters are not allowed."),
            Self::MinLength { min } => write!(f, "Use at least {min} characters."),
            Self::MaxBytes { max } => write!(f, "Use at most {max} bytes."),
            Self::Uppercase => f.write_str("Use at least one upper-case letter."),
            Self::Lowercase => f.write_str("Use at least one lower-case letter."),
            Self::Digit => f.write_str("Use at least one digit."),
            Self::Special => f.write_str("Use at least one special character."),
            Self::Blocklisted => f.write_str("This password is too common."),
            Self::Predictable => {
                f.write_str("Do not use a run or repetition of single characters.")
            }
            Self::ContextWord => {
                f.write_str("Do not build the password from your name, address or this service.")
            }
            Self::Confirmation => f.write_str("The two passwords are not the same."),
            Self::Range { min, max } => write!(f, "Use a number from {min} to {max}."),
            Self::Flow => f.write_str("Use 16 to 32 random bytes in base64url."),
            Self::Exclusive => f.write_str("Give one of the two, not both."),
            Self::NobodyReceives => f.write_str("Deliver the token, reveal it, or both."),
            Self::Unchanged => f.write_str("This is what it is already."),
            Self::Username => f.write_str("Use 1 to 64 characters, and no @."),
            Self::MaxLength { max } => write!(f, "Use at most {max} characters."),
            Self::Locale => f.write_str("Not a language tag, such as en or pt-BR."),
            Self::TimeZone => f.write_str("Not a known time zone, such as Europe/Berlin."),
            Self::Choice => f.write_str("Not one of the values that this field takes."),
            Self::Time => f.write_str("Not a time, such as 2026-11-22T08:00:00Z."),
            Self::Taken => f.write_str("Somebody else has this."),
        }
    }
}

/// A field and the rule that its value breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Which field.
    pub field: Field,
    /// Which rule.
    pub rule: Rule,
}

impl Violation {
    /// Says that `field` breaks `rule`.
    pub fn new(field: Field, rule: Rule) -> Self {
        Self { field, rule }
    }
}
