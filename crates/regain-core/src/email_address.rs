//! E-mail addresses: where a message goes, and the key by which two spellings are the same.

use std::{fmt, str::FromStr};

/// An address that a message can safely be sent to.
///
/// The local part is kept as it was typed, the domain as lower-case A-labels (RFC 5890). Equality, ordering and
/// hashing follow [`key`](Self::key).
///
/// The grammar is RFC 5321's without what recovery never needs and attackers do: no quoted local part, comment,
/// address literal, route, display name or list; ASCII local part, since SMTPUTF8 is not spoken.
///
/// # Security
///
/// No control character, space, angle bracket or comma can be in it, so it is safe in SMTP commands and headers.
///
/// # Examples
///
/// ```
/// use regain_core::email_address::EmailAddress;
///
/// let address: EmailAddress = "Ada@Bücher.example".parse()?;
/// assert_eq!(address.as_str(), "Ada@xn--bcher-kva.example");
/// assert_eq!(address.key(), "ada@xn--bcher-kva.example");
/// assert!("ada@x>\r\nRCPT TO:<eve@y.example".parse::<EmailAddress>().is_err());
/// # Ok::<(), regain_core::email_address::NotAnAddress>(())
/// ```
#[derive(Clone)]
pub struct EmailAddress {
    address: String,
    key: String,
}

impl EmailAddress {
    /// The address that messages are sent to.
    pub fn as_str(&self) -> &str {
        &self.address
    }

    /// The canonical form that decides whether two addresses are the same: ASCII lower case, nothing else folded.
    ///
    /// Compare and store it bytewise; a database collation would match look-alikes (CVE-2019-19844).
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The part before the `@`.
    pub fn local_part(&self) -> &str {
        self.address.rsplit_once('@').map_or("", |(local, _)| local)
    }

    /// The part after the `@`, in A-labels.
    pub fn domain(&self) -> &str {
        self.address
            .rsplit_once('@')
            .map_or("", |(_, domain)| domain)
    }

    /// Enough to recognise one's own address, too little to learn another's: `a•••@e•••.example`.
    pub fn masked(&self) -> String {
        let first = |part: &str| part.chars().next().map(String::from).unwrap_or_default();
        let (name, suffix) = self
            .domain()
            .rsplit_once('.')
            .unwrap_or((self.domain(), ""));
        format!(
            "{}•••@{}•••.{suffix}",
            first(self.local_part()),
            first(name)
        )
    }
}

impl FromStr for EmailAddress {
    type Err = NotAnAddress;

    /// Reads one address; ASCII spaces around it are dropped.
    fn from_str(text: &str) -> Result<Self, NotAnAddress> {
        let text = text.trim_matches(' ');
        let (local, domain) = text.rsplit_once('@').ok_or(NotAnAddress)?;
        let domain = ascii_domain(domain)?;
        let address = format!("{local}@{domain}");
        let options = email_address::Options::default()
            .without_domain_literal()
            .without_display_text()
            .with_required_tld();
        let plain = address.is_ascii() && !address.contains(['"', '<', '>', '(', ')', ',']);
        if !plain || address.len() > 254 || local.len() > 64 {
            return Err(NotAnAddress);
        }
        email_address::EmailAddress::parse_with_options(&address, options)
            .map_err(|_| NotAnAddress)?;
        let key = address.to_ascii_lowercase();
        Ok(Self { address, key })
    }
}

/// Lower-case A-labels, refusing what any mapping beyond lower case would change.
///
/// Full-width letters, ideographic dots and masked Punycode map onto other domains (GHSA-7rqj-j65f-68wh,
/// RUSTSEC-2024-0421): the domain must survive the round trip as it was typed.
fn ascii_domain(domain: &str) -> Result<String, NotAnAddress> {
    let ascii = idna::domain_to_ascii_strict(domain).map_err(|_| NotAnAddress)?;
    let (unicode, checked) = idna::domain_to_unicode(&ascii);
    checked.map_err(|_| NotAnAddress)?;
    let typed = domain.to_lowercase();
    if ascii.ends_with('.') || (typed != unicode && typed != ascii) {
        return Err(NotAnAddress);
    }
    Ok(ascii)
}

impl PartialEq for EmailAddress {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for EmailAddress {}

impl std::hash::Hash for EmailAddress {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.key.hash(state);
    }
}

/// Masked: whole addresses belong in messages, not in logs.
impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EmailAddress({})", self.masked())
    }
}

/// The text is not an address that messages can be sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnAddress;

impl fmt::Display for NotAnAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an e-mail address")
    }
}

impl std::error::Error for NotAnAddress {}

#[cfg(test)]
mod tests;
