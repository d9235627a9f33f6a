//! The key that the operator gives, under which all others rest.

use std::fmt;

use pasetors::{
    Local,
    keys::SymmetricKey,
    paserk::Id,
    token::UntrustedToken,
    version4::{LocalToken, V4},
};
use zeroize::Zeroizing;

/// A symmetric key in PASERK form (`k4.local.…`).
#[derive(Clone)]
pub struct ApplicationKey(SymmetricKey<V4>);

impl ApplicationKey {
    /// Reads a key.
    ///
    /// # Errors
    ///
    /// [`NotAnApplicationKey`] when it is no `k4.local` PASERK, or one of the kind that documentation shows: all bytes
    /// the same.
    pub fn parse(text: &str) -> Result<Self, NotAnApplicationKey> {
        let key = SymmetricKey::<V4>::try_from(text).map_err(|_| NotAnApplicationKey)?;
        let bytes = key.as_bytes();
        let constant = bytes.iter().all(|byte| Some(byte) == bytes.first());
        if constant {
            Err(NotAnApplicationKey)
        } else {
            Ok(Self(key))
        }
    }

    /// The key's public id (`k4.lid.…`), which is safe to log.
    pub fn id(&self) -> String {
        let mut text = String::new();
        let written = pasetors::paserk::FormatAsPaserk::fmt(&Id::from(&self.0), &mut text);
        debug_assert!(written.is_ok(), "writing to a string does not fail");
        text
    }

    /// Seals `secret` for the place that `name` says.
    pub(super) fn seal(&self, secret: &[u8], name: &str) -> Result<String, SealError> {
        let text = Zeroizing::new(data_encoding::BASE64URL_NOPAD.encode(secret));
        LocalToken::encrypt(
            &self.0,
            text.as_bytes(),
            Some(self.id().as_bytes()),
            Some(name.as_bytes()),
        )
        .map_err(|_| SealError)
    }

    /// Opens a seal; fails where it was made under another key or for another place.
    pub(super) fn open(&self, sealed: &str, name: &str) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let token = UntrustedToken::<Local, V4>::try_from(sealed).map_err(|_| SealError)?;
        let footer = self.id();
        let opened = LocalToken::decrypt(
            &self.0,
            &token,
            Some(footer.as_bytes()),
            Some(name.as_bytes()),
        )
        .map_err(|_| SealError)?;
        data_encoding::BASE64URL_NOPAD
            .decode(opened.payload().as_bytes())
            .map(Zeroizing::new)
            .map_err(|_| SealError)
    }

    /// Whether `sealed` says that it was made under this key.
    pub(super) fn sealed(&self, sealed: &str) -> bool {
        UntrustedToken::<Local, V4>::try_from(sealed)
            .is_ok_and(|token| token.untrusted_footer() == self.id().as_bytes())
    }
}

impl PartialEq for ApplicationKey {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl fmt::Debug for ApplicationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApplicationKey({})", self.id())
    }
}

/// The text is no usable application key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnApplicationKey;

impl fmt::Display for NotAnApplicationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a k4.local key of 32 random bytes")
    }
}

impl std::error::Error for NotAnApplicationKey {}

/// A seal could not be made or opened.
#[derive(Clone, Copy, Debug)]
pub(super) struct SealError;
