//! HTTP/1.1 (RFC 9112), one request a connection.

use std::{io, net::SocketAddr, time::Duration};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

use super::{Body, Reply, Request};

/// A server that says nothing for so long hangs.
const PATIENCE: Duration = Duration::from_secs(30);

/// Sends `request` and reads the reply to its end.
///
/// # Panics
///
/// Where there is no well-formed reply.
pub async fn send(address: SocketAddr, request: &Request) -> Reply {
    let reply = exchange(address, &write(address, request), request.method == "HEAD").await;
    reply.unwrap_or_else(|error| panic!("{} {}: {error}", request.method, request.target))
}

/// Sends `bytes` as they are and reads one reply; that to HEAD has no body.
///
/// # Errors
///
/// Where the connection breaks, or what comes back is no reply.
pub async fn exchange(address: SocketAddr, bytes: &[u8], head: bool) -> io::Result<Reply> {
    let mut stream = TcpStream::connect(address).await?;
    // A server may refuse before it has read everything: then writing fails, and the reply is there all the same.
    let written = stream.write_all(bytes).await;
    let mut received = Vec::new();
    let read = timeout(PATIENCE, stream.read_to_end(&mut received)).await;
    let read = read.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()));
    match parse(&received, head) {
        Some(reply) => Ok(reply),
        None => {
            written?;
            read?;
            let text = String::from_utf8_lossy(&received).into_owned();
            Err(io::Error::new(
                io::ErrorKind::InvalidData,
                format!("no reply: {text:?}"),
            ))
        }
    }
}

fn write(address: SocketAddr, request: &Request) -> Vec<u8> {
    let mut bytes = format!("{} {} HTTP/1.1\r\n", request.method, request.target).into_bytes();
    let mut header = |name: &str, value: &[u8]| {
        bytes.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
    };
    let given = |name: &str| {
        request
            .headers
            .iter()
            .any(|(key, _)| key.eq_ignore_ascii_case(name))
    };
    if !given("host") {
        header("host", address.to_string().as_bytes());
    }
    header("connection", b"close");
    for (name, value) in &request.headers {
        header(name, value);
    }
    match &request.body {
        Body::None => bytes.extend(b"\r\n"),
        Body::Whole(body) => {
            header("content-length", body.len().to_string().as_bytes());
            bytes.extend([b"\r\n".as_slice(), body].concat());
        }
        Body::Chunked(pieces) => {
            header("transfer-encoding", b"chunked");
            bytes.extend(b"\r\n");
            for piece in pieces {
                let size = format!("{:x}\r\n", piece.len());
                bytes.extend([size.as_bytes(), piece, b"\r\n"].concat());
            }
            bytes.extend(b"0\r\n\r\n");
        }
    }
    bytes
}

/// Reads one reply, after interim ones; `None` where it is not whole or something comes after it.
fn parse(bytes: &[u8], head: bool) -> Option<Reply> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let (text, rest) = (std::str::from_utf8(&bytes[..end]).ok()?, &bytes[end + 4..]);
    let mut lines = text.split("\r\n");
    let status: u16 = lines
        .next()?
        .strip_prefix("HTTP/1.1 ")?
        .get(..3)?
        .parse()
        .ok()?;
    if status < 200 {
        return parse(rest, head);
    }
    let headers: Option<Vec<_>> = lines
        .map(|line| {
            let (name, value) = line.split_once(':')?;
            Some((name.to_ascii_lowercase(), value.trim().to_owned()))
        })
        .collect();
    let mut reply = Reply {
        status,
        headers: headers?,
        body: Vec::new(),
    };
    reply.body = body(&reply, rest, head)?;
    Some(reply)
}

fn body(reply: &Reply, rest: &[u8], head: bool) -> Option<Vec<u8>> {
    if head || matches!(reply.status, 204 | 304) {
        return rest.is_empty().then(Vec::new);
    }
    if reply.header("transfer-encoding") == Some("chunked") {
        return unchunk(rest);
    }
    match reply.header("content-length") {
        Some(length) => {
            let length: usize = length.parse().ok()?;
            (rest.len() == length).then(|| rest.to_vec())
        }
        None => Some(rest.to_vec()),
    }
}

fn unchunk(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest.windows(2).position(|two| two == b"\r\n")?;
        let size = std::str::from_utf8(&rest[..end]).ok()?.split(';').next()?;
        let size = usize::from_str_radix(size.trim(), 16).ok()?;
        rest = &rest[end + 2..];
        if size == 0 {
            return rest.ends_with(b"\r\n").then_some(body);
        }
        body.extend(rest.get(..size)?);
        rest = rest.get(size..)?.strip_prefix(b"\r\n")?;
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn replies_are_read_to_their_end_and_no_further() {
        let body = |text: &str| parse(text.as_bytes(), false).map(|reply| reply.body);
        let whole = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nab";
        let chunks =
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n1;x\r\nb\r\n0\r\n\r\n";
        let interim = format!("HTTP/1.1 100 Continue\r\n\r\n{whole}");
        for text in [whole, chunks, &interim] {
            assert_eq!(body(text).as_deref(), Some(b"ab".as_slice()), "{text}");
        }
        for text in [
            "",
            "HTTP/1.1 200 OK\r\n",
            &format!("{whole}c"),
            &chunks[..chunks.len() - 5],
        ] {
            assert_eq!(body(text), None, "{text}");
        }
        let head = parse(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n", true);
        assert_eq!(head.map(|reply| reply.body), Some(Vec::new()));
    }
}
