//! From nothing to a connection: TCP, TLS, EHLO, signing in.

use mail_send::{Credentials, SmtpClient, smtp::AssertReply as _};
use smtp_proto::{AUTH_LOGIN, AUTH_PLAIN, EXT_START_TLS, EhloResponse};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::{
    attempt::Attempt,
    connection::{Connection, Socket, client},
    failure::{Cause, Failure, Phase},
    server::{Protection, Server},
};

/// How to open a connection.
pub(crate) struct Opening<'a> {
    pub(crate) server: &'a Server,
    pub(crate) hello: &'a str,
    pub(crate) attempt: Attempt,
}

impl Opening<'_> {
    /// Without TLS, which `server` allows for this machine only.
    pub(crate) async fn in_the_clear(&self) -> Result<Connection, Failure> {
        let stream = self.connect().await?;
        let peer = stream
            .peer_addr()
            .map_err(|_| Failure::new(Phase::Connect, Cause::Lost))?;
        // The name was `localhost`; what a resolver makes of that is its own affair.
        if !peer.ip().to_canonical().is_loopback() {
            return Err(Failure::new(Phase::Connect, Cause::NotThisMachine));
        }
        self.begin(Connection::greeted(Box::new(stream), &self.attempt).await?)
            .await
    }

    /// With TLS, of the kind that `server` says.
    pub(crate) async fn protected(&self, connector: &TlsConnector) -> Result<Connection, Failure> {
        let stream = self.connect().await?;
        if self.server.protection == Protection::Implicit {
            let socket = self.protect(client(stream), connector).await?;
            return self
                .begin(Connection::greeted(socket, &self.attempt).await?)
                .await;
        }
        let plain = self.start_tls(client(stream)).await?;
        let socket = self.protect(plain, connector).await?;
        self.begin(Connection::silent(socket)).await
    }

    async fn connect(&self) -> Result<TcpStream, Failure> {
        let Server { host, port, .. } = self.server;
        let connected = async {
            let stream = TcpStream::connect((host.as_str(), *port)).await?;
            // Without it every message waits some 40 ms for an acknowledgement that the other side delays.
            stream.set_nodelay(true)?;
            Ok::<_, std::io::Error>(stream)
        };
        self.attempt.step(Phase::Connect, connected).await
    }

    /// Asks for TLS. A server that does not offer it gets nothing: an attacker may have taken the offer away.
    async fn start_tls(
        &self,
        mut plain: SmtpClient<TcpStream>,
    ) -> Result<SmtpClient<TcpStream>, Failure> {
        let greeted = async { plain.read().await?.assert_positive_completion() };
        self.attempt.step(Phase::Greeting, greeted).await?;
        let offer = self
            .attempt
            .step(Phase::Hello, plain.ehlo(self.hello))
            .await?;
        if !offer.has_capability(EXT_START_TLS) {
            return Err(Failure::new(Phase::StartTls, Cause::NotOffered));
        }
        // mail-send drops what follows the answer in the clear, so nothing of it is taken for TLS (CVE-2011-0411).
        let asked = async {
            plain
                .cmd("STARTTLS\r\n")
                .await?
                .assert_positive_completion()
        };
        self.attempt.step(Phase::StartTls, asked).await?;
        Ok(plain)
    }

    async fn protect(
        &self,
        plain: SmtpClient<TcpStream>,
        connector: &TlsConnector,
    ) -> Result<Box<dyn Socket>, Failure> {
        let shaken = plain.into_tls(connector, &self.server.host);
        let protected = self.attempt.step(Phase::Tls, shaken).await?;
        Ok(Box::new(protected.stream))
    }

    /// EHLO, whatever was offered before TLS, and AUTH.
    pub(crate) async fn begin(&self, mut connection: Connection) -> Result<Connection, Failure> {
        let hello = connection.client().ehlo(self.hello);
        let offer = self.attempt.step(Phase::Hello, hello).await?;
        if let Some(credentials) = &self.server.credentials {
            self.sign_in(&mut connection, credentials, offer).await?;
        }
        Ok(connection)
    }

    async fn sign_in(
        &self,
        connection: &mut Connection,
        credentials: &Credentials<String>,
        mut offer: EhloResponse<String>,
    ) -> Result<(), Failure> {
        // Behind PLAIN and LOGIN mail-send would begin CRAM-MD5, and find in the middle that it was built without.
        offer.auth_mechanisms &= AUTH_PLAIN | AUTH_LOGIN;
        let signed_in = async {
            let client = connection.client();
            client
                .authenticate(&credentials, Box::new(offer))
                .await
                .map(|_| ())
        };
        self.attempt.step(Phase::SignIn, signed_in).await
    }
}
