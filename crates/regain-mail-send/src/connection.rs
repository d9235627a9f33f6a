//! A conversation with a server that has said hello: MAIL, RCPT, DATA.

use std::time::Duration;

use mail_send::{
    SmtpClient,
    smtp::{AssertReply as _, message::Parameters},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, AsyncWriteExt as _, BufStream},
    time::timeout,
};

use crate::{
    attempt::Attempt,
    envelope::Envelope,
    failure::{Failure, Phase},
};

/// mail-send's own limit of each command; ours are shorter.
const NEVER: Duration = Duration::from_secs(60);

/// How many messages go over one connection: some servers count.
const MESSAGES: u32 = 100;

/// TCP, or TLS on it.
pub(crate) trait Socket: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Socket for S {}

/// mail-send's client over `stream`.
pub(crate) fn client<S: Socket>(stream: S) -> SmtpClient<S> {
    SmtpClient {
        stream,
        timeout: NEVER,
    }
}

/// A connection that messages can be sent over.
pub(crate) struct Connection {
    /// Buffered: command and message leave in whole segments.
    client: SmtpClient<BufStream<Box<dyn Socket>>>,
    sent: u32,
}

impl Connection {
    /// Over a socket on which the server speaks next.
    pub(crate) async fn greeted(
        socket: Box<dyn Socket>,
        attempt: &Attempt,
    ) -> Result<Self, Failure> {
        let mut connection = Self::silent(socket);
        let greeting = connection.client.read();
        let greeted = async { greeting.await?.assert_positive_completion() };
        attempt.step(Phase::Greeting, greeted).await?;
        Ok(connection)
    }

    /// Over a socket on which the server waits for us, as behind `STARTTLS`.
    pub(crate) fn silent(socket: Box<dyn Socket>) -> Self {
        Self {
            client: client(BufStream::new(socket)),
            sent: 0,
        }
    }

    /// The client, for the commands that begin a conversation.
    pub(crate) fn client(&mut self) -> &mut SmtpClient<BufStream<Box<dyn Socket>>> {
        &mut self.client
    }

    /// Hands one message over.
    pub(crate) async fn send(
        &mut self,
        envelope: &Envelope,
        message: &[u8],
        attempt: &Attempt,
    ) -> Result<(), Failure> {
        let (client, none) = (&mut self.client, Parameters::default());
        attempt
            .step(Phase::Sender, client.mail_from(&envelope.from, &none))
            .await?;
        attempt
            .step(Phase::Recipient, client.rcpt_to(&envelope.to, &none))
            .await?;
        let asked = async { client.cmd("DATA\r\n").await?.assert_code(354) };
        attempt.step(Phase::Data, asked).await?;
        attempt
            .step(Phase::Acceptance, write(client, message))
            .await?;
        self.sent += 1;
        Ok(())
    }

    /// Forgets a transaction that was refused, or the next message is answered 503.
    pub(crate) async fn reset(&mut self, attempt: &Attempt) -> Result<(), Failure> {
        attempt.step(Phase::Reset, self.client.rset()).await
    }

    /// Whether another message may go over it.
    pub(crate) fn has_room(&self) -> bool {
        self.sent < MESSAGES
    }

    /// Says goodbye (RFC 5321 §4.1.1.10) and waits for no answer.
    pub(crate) async fn close(mut self) {
        let stream = &mut self.client.stream;
        let goodbye = async {
            stream.write_all(b"QUIT\r\n").await?;
            stream.shutdown().await
        };
        // Whether it was heard changes nothing.
        let _ = timeout(Duration::from_secs(1), goodbye).await;
    }
}

/// The message with its final dot, and the answer to it.
///
/// mail-send doubles dots at the beginning of lines and writes the line end before the final one itself.
async fn write<S: Socket>(client: &mut SmtpClient<S>, message: &[u8]) -> mail_send::Result<()> {
    let message = message.strip_suffix(b"\r\n").unwrap_or(message);
    client.write_message(message).await?;
    client.read().await?.assert_positive_completion()
}
