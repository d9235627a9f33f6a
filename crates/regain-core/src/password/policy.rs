//! Which passwords may be set.

mod context;
mod predictable;

use zeroize::Zeroizing;

pub use self::context::Context;
use super::{Password, blocklist};
use crate::violation::Rule;

/// The longest password, in bytes of its prepared text; a longer one is refused, never cut (ASVS
/// 6.2.8, 6.2.9).
const MAX_BYTES: usize = 1024;

/// The characters that [`Policy::character_classes`] counts as special.
const SPECIAL: &str = r##"!@#$%^&*()_+={}[]|:;'"<>,.?/"##;

/// The rules for a new password.
///
/// There is no rule about age, hints, or the last passwords, and none is to come (ASVS 6.2.10,
/// 6.4.2). Passwords in use are never held against a policy: tightening it locks nobody out.
///
/// # Examples
///
/// ```
/// use regain_core::password::Password;
/// use regain_core::password::policy::{Context, Policy};
/// use regain_core::violation::Rule;
///
/// let policy = Policy::nist();
/// let context = Context::new().application("Example Shop").email_address("ada@mail.example");
///
/// let fine = Password::new("plum tractor under glass".to_owned());
/// assert_eq!(policy.violations(&fine, &context), []);
///
/// let common = Password::new("Password12345678".to_owned());
/// assert_eq!(policy.violations(&common, &context), [Rule::Blocklisted]);
///
/// let own = Password::new("example-shop".to_owned());
/// assert_eq!(policy.violations(&own, &context), [Rule::MinLength { min: 15 }, Rule::ContextWord]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    name: &'static str,
    min_length: usize,
    classes: Classes,
    guessable: bool,
}

/// The kinds of characters of which one must be there; letters and digits of any script count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes {
    /// An upper-case letter.
    pub upper: bool,
    /// A lower-case letter.
    pub lower: bool,
    /// A digit.
    pub digit: bool,
    /// One of `` !@#$%^&*()_+={}[]|:;'"<>,.?/ ``.
    pub special: bool,
}

impl Policy {
    /// 15 code points, for a password that is the only factor (NIST SP 800-63B-4 §3.1.1.2).
    ///
    /// Refuses common and predictable passwords and those made of context words; asks for no kinds
    /// of characters.
    pub fn nist() -> Self {
        Self {
            name: "nist",
            min_length: 15,
            classes: Classes::default(),
            guessable: false,
        }
    }

    /// 8 code points, otherwise as [`Policy::nist`] (ASVS 6.2.1).
    ///
    /// # Security
    ///
    /// For hosts that always ask for a second factor: both standards recommend 15 without one.
    pub fn asvs() -> Self {
        Self {
            name: "asvs",
            min_length: 8,
            ..Self::nist()
        }
    }

    /// 8 code points, with an upper-case and a lower-case letter, a digit and a special character.
    ///
    /// # Security
    ///
    /// For hosts that have promised this rule to others and no more than it, so `Password1!`
    /// passes: prefer [`Policy::nist`], because people meet such rules with predictable decoration
    /// (ASVS 6.2.5 rules them out).
    pub fn character_classes() -> Self {
        Self {
            name: "character-classes",
            min_length: 8,
            classes: Classes {
                upper: true,
                lower: true,
                digit: true,
                special: true,
            },
            guessable: true,
        }
    }

    /// The preset's stable name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The least number of Unicode code points, after preparing.
    pub fn min_length(&self) -> usize {
        self.min_length
    }

    /// The greatest number of bytes in UTF-8, after preparing.
    pub fn max_bytes(&self) -> usize {
        MAX_BYTES
    }

    /// The kinds of characters that must be there.
    pub fn classes(&self) -> Classes {
        self.classes
    }

    /// Whether common and predictable passwords and context words are refused.
    pub fn blocklist(&self) -> bool {
        !self.guessable
    }

    /// The rules as an HTML `passwordrules` attribute, for generators of passwords.
    ///
    /// The grammar is Apple's (WHATWG HTML issue 3518). It counts characters where
    /// [`Policy::max_bytes`] counts bytes, so generators are kept to printable ASCII, in which the
    /// two agree; people may type anything.
    pub fn passwordrules(&self) -> String {
        let mut rules = format!("minlength: {}; maxlength: {MAX_BYTES};", self.min_length);
        let Classes {
            upper,
            lower,
            digit,
            special,
        } = self.classes;
        for (wanted, class) in [(upper, "upper"), (lower, "lower"), (digit, "digit")] {
            if wanted {
                rules.push_str(&format!(" required: {class};"));
            }
        }
        if special {
            rules.push_str(&format!(" required: {};", special_class()));
        }
        rules.push_str(" allowed: ascii-printable;");
        rules
    }

    /// Every rule that the password breaks; none when it may be set.
    ///
    /// An empty password breaks [`Rule::Required`] only.
    ///
    /// # Security
    ///
    /// Takes time linear in the password's length
    /// (`password::tests::policy::long_passwords_are_judged_whole`).
    pub fn violations(&self, password: &Password, context: &Context) -> Vec<Rule> {
        let text = password.expose_secret();
        if text.is_empty() {
            return vec![Rule::Required];
        }
        let mut broken = self.shape(text);
        if self.blocklist() {
            broken.extend(guessable(text, context));
        }
        broken
    }

    fn shape(&self, text: &str) -> Vec<Rule> {
        let needs = |wanted: bool, found: fn(char) -> bool| wanted && !text.chars().any(found);
        let Classes {
            upper,
            lower,
            digit,
            special,
        } = self.classes;
        [
            (text.chars().any(char::is_control), Rule::ControlCharacter),
            (
                text.chars().count() < self.min_length,
                Rule::MinLength {
                    min: self.min_length,
                },
            ),
            (text.len() > MAX_BYTES, Rule::MaxBytes { max: MAX_BYTES }),
            (needs(upper, char::is_uppercase), Rule::Uppercase),
            (needs(lower, char::is_lowercase), Rule::Lowercase),
            (needs(digit, char::is_numeric), Rule::Digit),
            (needs(special, |c| SPECIAL.contains(c)), Rule::Special),
        ]
        .into_iter()
        .filter_map(|(broken, rule)| broken.then_some(rule))
        .collect()
    }
}

impl Default for Policy {
    /// [`Policy::nist`].
    fn default() -> Self {
        Self::nist()
    }
}

fn guessable(text: &str, context: &Context) -> impl Iterator<Item = Rule> {
    let folded = fold(text);
    [
        (blocklist::contains(&folded), Rule::Blocklisted),
        (predictable::is_predictable(&folded), Rule::Predictable),
        (context.composes(&folded), Rule::ContextWord),
    ]
    .into_iter()
    .filter_map(|(broken, rule)| broken.then_some(rule))
}

/// Lower case, character by character; no tailoring by language.
fn fold(text: &str) -> Zeroizing<String> {
    // Lower case makes UTF-8 half as long again at most: no reallocation leaves a copy behind.
    let mut folded = Zeroizing::new(String::with_capacity(text.len() * 2));
    folded.extend(text.chars().flat_map(char::to_lowercase));
    folded
}

/// `]` must come last in such a class, and `-`, were it one of them, first.
fn special_class() -> String {
    let others: String = SPECIAL.chars().filter(|c| *c != ']').collect();
    format!("[{others}]]")
}
