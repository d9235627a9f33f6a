//! Faults that are the operator's to mend, and the way they travel beside refusals.

use std::fmt;

use crate::{password::hasher::HashError, store::StoreError, token::Ring};

/// Something that should not happen did. The caller learns no more than that; the log learns the rest.
#[derive(Debug)]
pub struct Error {
    kind: ErrorKind,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// What failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The store, while a cooldown was reserved or read.
    CooldownStore,
    /// The store, anywhere else.
    Store,
    /// Signing a token of this ring.
    TokenCreation(Ring),
    /// Reading a token's record or the keys behind it.
    TokenSecret,
    /// The password hasher, or a stored hash.
    Hash,
    /// The words of a message that was to be sent at once.
    Template,
    /// Signing in to the mail server, while a message was to be sent at once.
    MailAuthentication,
    /// Handing a message over that was to be sent at once.
    Send,
}

impl Error {
    pub(crate) fn new(
        kind: ErrorKind,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            source: Some(source.into()),
        }
    }

    /// What failed.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Whether the store failed.
    pub fn is_store(&self) -> bool {
        matches!(self.kind, ErrorKind::CooldownStore | ErrorKind::Store)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            ErrorKind::CooldownStore => f.write_str("a cooldown cannot be reserved or read"),
            ErrorKind::Store => f.write_str("the store failed"),
            ErrorKind::TokenCreation(ring) => write!(f, "no {} token can be made", ring.as_str()),
            ErrorKind::TokenSecret => f.write_str("a token's record or key cannot be read"),
            ErrorKind::Hash => f.write_str("a password cannot be hashed or compared"),
            ErrorKind::Template => f.write_str("a message cannot be put into words"),
            ErrorKind::MailAuthentication => f.write_str("the mail server lets nobody in"),
            ErrorKind::Send => f.write_str("a message cannot be sent"),
        }?;
        match &self.source {
            Some(source) => write!(f, ": {source}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        Self::new(ErrorKind::Store, error)
    }
}

impl From<HashError> for Error {
    fn from(error: HashError) -> Self {
        Self::new(ErrorKind::Hash, error)
    }
}

/// A command did not do what it was told to: refused to the caller, or failed for the operator.
#[derive(Debug)]
pub enum Failure<R> {
    /// What the caller may learn.
    Refused(R),
    /// What only the log learns.
    Failed(Error),
}

impl<R> Failure<R> {
    /// The same in a flow's own words.
    pub(crate) fn of<M: Into<R>>(failure: Failure<M>) -> Self {
        match failure {
            Failure::Refused(refusal) => Self::Refused(refusal.into()),
            Failure::Failed(error) => Self::Failed(error),
        }
    }
}

impl<R, E: Into<Error>> From<E> for Failure<R> {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}
