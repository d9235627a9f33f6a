//! The end: whoever is still connected does not hold it up.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    sync::mpsc,
    thread,
    time::Duration,
};

use super::example::Example;

fn ends_in_time(example: Example) {
    let (ended, end) = mpsc::channel();
    thread::spawn(move || ended.send(example.terminate()));
    let code = end.recv_timeout(Duration::from_secs(10));
    assert_eq!(code, Ok(Some(0)));
}

#[test]
fn the_program_ends_well_when_it_is_told_to() {
    ends_in_time(Example::start(&[]));
}

#[test]
fn a_connection_that_is_kept_open_does_not_hold_it_up() {
    let example = Example::start(&[]);
    let mut kept = TcpStream::connect(example.address()).expect("it listens");
    let request = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
    kept.write_all(request).expect("it reads");
    let mut reply = Vec::new();
    while !reply.ends_with(b"\r\n\r\nok\n") {
        let mut byte = [0];
        kept.read_exact(&mut byte).expect("it answers");
        reply.extend(byte);
    }
    ends_in_time(example);
}

#[test]
fn a_request_that_never_ends_does_not_hold_it_up() {
    let example = Example::start(&[]);
    let mut slow = TcpStream::connect(example.address()).expect("it listens");
    let start = b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{";
    slow.write_all(start).expect("it reads");
    // Its answer comes after the other has begun.
    assert_eq!(example.get("/healthz").status, 200);
    ends_in_time(example);
}
