//! The transport.

use std::fmt;

use async_trait::async_trait;
use regain_core::deliver::{Deliver, DeliverError, Outgoing};
#[cfg(feature = "dkim")]
use regain_core::{email_address::EmailAddress, store::Lack};
use rustls_pki_types::CertificateDer;
use tokio::{sync::OnceCell, task::spawn_blocking};
use tokio_rustls::TlsConnector;

#[cfg(feature = "dkim")]
use crate::dkim;
use crate::{
    attempt::Attempt,
    connection::Connection,
    envelope::Envelope,
    failure::{Cause, Failure, Phase},
    hello::{self, NotAHelloName},
    mime::mime,
    opening::Opening,
    server::{Protection, Server, UrlProblem},
    spare::Spare,
    tls::{self, RootsProblem},
};

/// Delivers over SMTP, to a server that takes messages on.
///
/// Connections are used again for as long as they are healthy, and the whole of an attempt ends within 60 seconds.
/// It runs on tokio.
///
/// # Security
///
/// TLS is checked against the operating system's root certificates and the host name, or nothing is sent: neither a
/// message nor the password. `tests/smtp/protection.rs` shows it against a server that strips, forges and expires.
///
/// # Examples
///
/// ```
/// use regain_mail_send::Smtp;
///
/// let smtp = Smtp::from_url("smtp://ada:p%40ss@mail.example:587")?;
/// assert!(Smtp::from_url("smtp://mail.example?tls=none").is_err());
/// # Ok::<(), regain_mail_send::UrlProblem>(())
/// ```
pub struct Smtp {
    server: Server,
    hello: Option<String>,
    roots: Vec<CertificateDer<'static>>,
    #[cfg(feature = "dkim")]
    signer: Option<dkim::Signer>,
    connector: OnceCell<TlsConnector>,
    spare: Spare,
}

impl Smtp {
    /// The server that `url` names.
    ///
    /// | URL | protection | port, unless given |
    /// |---|---|---|
    /// | `smtp://user:password@host` | TLS from `STARTTLS` on, or nothing; also with `?tls=starttls` | 587 |
    /// | `smtps://user:password@host` | TLS from the first byte on | 465 |
    /// | `smtp://host?tls=none` | none; for this machine only | 25 |
    ///
    /// User and password are percent-encoded, and both may be left out.
    ///
    /// # Errors
    ///
    /// [`UrlProblem`], in words that repeat nothing of the URL.
    pub fn from_url(url: &str) -> Result<Self, UrlProblem> {
        Ok(Self {
            server: Server::from_url(url)?,
            hello: None,
            roots: Vec::new(),
            #[cfg(feature = "dkim")]
            signer: None,
            connector: OnceCell::new(),
            spare: Spare::default(),
        })
    }

    /// Trusts the certificates in `pem` beside the operating system's, such as those of a company's own authority.
    ///
    /// # Errors
    ///
    /// [`RootsProblem`] when there are none in it, or damaged ones.
    pub fn with_root_certificates(mut self, pem: &[u8]) -> Result<Self, RootsProblem> {
        self.roots.extend(tls::roots(pem)?);
        Ok(self)
    }

    /// The name to greet the server with. Unless given it is the domain of the sender's address, never the machine's.
    ///
    /// # Errors
    ///
    /// [`NotAHelloName`] unless it is a domain name or an address literal.
    pub fn with_hello_name(mut self, name: &str) -> Result<Self, NotAHelloName> {
        self.hello = Some(hello::name(name)?);
        Ok(self)
    }

    /// Signs every message, for a server that does not. Nothing starts with a sender's address that `signer` is not for.
    #[cfg(feature = "dkim")]
    pub fn with_signer(mut self, signer: dkim::Signer) -> Self {
        self.signer = Some(signer);
        self
    }

    async fn attempt(&self, outgoing: &Outgoing) -> Result<(), Failure> {
        let attempt = Attempt::begin();
        let envelope = Envelope::of(outgoing)?;
        let message =
            mime(outgoing).map_err(|_| Failure::new(Phase::Message, Cause::Unwritable))?;
        #[cfg(feature = "dkim")]
        let message = self.signed(message, outgoing)?;
        if let Some(kept) = self.spare.take().await {
            match self.hand_over(kept, &envelope, &message, &attempt).await {
                Err(failure) if failure.is_of_a_dead_connection() => {
                    tracing::debug!("a connection that was kept is dead; trying a fresh one");
                }
                outcome => return outcome,
            }
        }
        let hello = self.hello.as_deref().unwrap_or(outgoing.from.domain());
        let fresh = self
            .open(Opening {
                server: &self.server,
                hello,
                attempt,
            })
            .await?;
        self.hand_over(fresh, &envelope, &message, &attempt).await
    }

    #[cfg(feature = "dkim")]
    fn signed(&self, message: Vec<u8>, outgoing: &Outgoing) -> Result<Vec<u8>, Failure> {
        let Some(signer) = &self.signer else {
            return Ok(message);
        };
        signer
            .sign(message, outgoing)
            .map_err(|_| Failure::new(Phase::Message, Cause::Unsigned))
    }

    async fn open(&self, opening: Opening<'_>) -> Result<Connection, Failure> {
        if self.server.protection == Protection::None {
            return opening.in_the_clear().await;
        }
        let connector = opening.attempt.step(Phase::Roots, self.connector()).await?;
        opening.protected(connector).await
    }

    /// Built once, at the first connection: it reads the operating system's certificates from files.
    async fn connector(&self) -> Result<&TlsConnector, Cause> {
        let build = || async {
            let roots = self.roots.clone();
            let built = spawn_blocking(|| tls::connector(roots)).await;
            built
                .map_err(|_| Cause::NoRoots)?
                .map_err(|_| Cause::NoRoots)
        };
        self.connector.get_or_try_init(build).await
    }

    /// Sends, and keeps the connection unless anything was odd.
    async fn hand_over(
        &self,
        mut connection: Connection,
        envelope: &Envelope,
        message: &[u8],
        attempt: &Attempt,
    ) -> Result<(), Failure> {
        let outcome = connection.send(envelope, message, attempt).await;
        let usable = match outcome {
            Ok(()) => true,
            Err(failure) if failure.leaves_the_connection_usable() => {
                connection.reset(attempt).await.is_ok()
            }
            Err(_) => false,
        };
        if usable {
            self.spare.keep(connection).await;
        }
        outcome
    }
}

#[async_trait]
impl Deliver for Smtp {
    async fn deliver(&self, outgoing: &Outgoing) -> Result<(), DeliverError> {
        self.attempt(outgoing).await.map_err(DeliverError::from)
    }

    #[cfg(feature = "dkim")]
    fn lacks(&self, from: &EmailAddress) -> Option<Lack> {
        self.signer.as_ref()?.lacks(from)
    }
}

/// Without the password.
impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            server,
            hello,
            roots,
            ..
        } = self;
        let roots = roots.len();
        f.debug_struct("Smtp")
            .field("server", server)
            .field("hello", hello)
            .field("roots", &roots)
            .finish_non_exhaustive()
    }
}
