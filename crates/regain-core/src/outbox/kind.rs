//! Which messages there are.

/// Which message is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The link to set a new password; or, to a stranger, that there is no account.
    PasswordReset,
    /// The same link, asked for by an administrator.
    PasswordResetByAdministrator,
    /// The notice that a password was changed or reset.
    PasswordChanged,
    /// The link to prove the account's address.
    EmailVerification,
    /// The link that gives the account another address; or, to the owner of a taken one, that somebody asked for it.
    EmailChange,
    /// The link by which the holder of the present address agrees to another one.
    EmailChangeApproval,
    /// The notice, with a link to take it back, that another address was asked for.
    EmailChangeAsked,
    /// The same once the account has the other address.
    EmailChanged,
    /// The notice that such a change was taken back.
    EmailChangeReverted,
    /// The link to register; or, to the owner of a taken address, that somebody asked for it.
    Registration,
    /// The link to register, by an administrator's invitation.
    Invitation,
    /// The notice that an administrator has approved the account.
    Approved,
    /// The notice that the application is set up.
    SetupDone,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 13] = [
        Self::PasswordReset,
        Self::PasswordResetByAdministrator,
        Self::PasswordChanged,
        Self::EmailVerification,
        Self::EmailChange,
        Self::EmailChangeApproval,
        Self::EmailChangeAsked,
        Self::EmailChanged,
        Self::EmailChangeReverted,
        Self::Registration,
        Self::Invitation,
        Self::Approved,
        Self::SetupDone,
    ];

    /// The name in stores and metrics.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PasswordReset => "password_reset",
            Self::PasswordResetByAdministrator => "password_reset_by_administrator",
            Self::PasswordChanged => "password_changed",
            Self::EmailVerification => "email_verification",
            Self::EmailChange => "email_change",
            Self::EmailChangeApproval => "email_change_approval",
            Self::EmailChangeAsked => "email_change_asked",
            Self::EmailChanged => "email_changed",
            Self::EmailChangeReverted => "email_change_reverted",
            Self::Registration => "registration",
            Self::Invitation => "invitation",
            Self::Approved => "approved",
            Self::SetupDone => "setup_done",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}
