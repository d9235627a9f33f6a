//! On paused time: nothing here waits, and what is asserted is exact.

use std::time::Duration;

use regain_core::deliver::{Class, DeliverError};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, DuplexStream, duplex},
    time::{Instant, sleep},
};

use super::Attempt;
use crate::{connection::Connection, envelope::Envelope};

/// Answers every line of the client after `delays`, in order; behind them it says nothing more.
async fn answer(server: DuplexStream, delays: Vec<u64>) {
    let mut lines = BufReader::new(server);
    let mut in_message = false;
    for delay in delays {
        let mut line = String::new();
        while in_message && line != ".\r\n" {
            line.clear();
            lines.read_line(&mut line).await.expect("a line");
        }
        let reply: &[u8] = match line.as_str() {
            ".\r\n" => b"250 taken\r\n",
            _ => {
                lines.read_line(&mut line).await.expect("a line");
                in_message = line == "DATA\r\n";
                if in_message {
                    b"354 go\r\n"
                } else {
                    b"250 ok\r\n"
                }
            }
        };
        sleep(Duration::from_secs(delay)).await;
        lines.write_all(reply).await.expect("a client");
    }
    std::future::pending().await
}

/// How an attempt ends, and after how many seconds.
async fn outcome(delays: Vec<u64>, before: u64) -> (Result<(), DeliverError>, u64) {
    let (client, server) = duplex(4096);
    tokio::spawn(answer(server, delays));
    let begun = Instant::now();
    let attempt = Attempt::begin();
    sleep(Duration::from_secs(before)).await;
    let mut connection = Connection::silent(Box::new(client));
    let envelope = Envelope {
        from: "a@x.example".to_owned(),
        to: "b@y.example".to_owned(),
    };
    let sent = connection
        .send(&envelope, b"Subject: x\r\n\r\n.x\r\n", &attempt)
        .await;
    (sent.map_err(DeliverError::from), begun.elapsed().as_secs())
}

fn transient(failure: &str, reached_data: bool) -> Result<(), DeliverError> {
    Err(DeliverError {
        class: Class::Transient,
        failure: failure.to_owned(),
        reached_data,
    })
}

#[tokio::test(start_paused = true)]
async fn every_step_has_its_deadline() {
    assert_eq!(outcome(vec![9, 9, 9, 27], 0).await, (Ok(()), 54));
    assert_eq!(
        outcome(vec![], 0).await,
        (transient("mail timed out", false), 10)
    );
    assert_eq!(
        outcome(vec![0], 0).await,
        (transient("rcpt timed out", false), 10)
    );
    assert_eq!(
        outcome(vec![0, 0], 0).await,
        (transient("data timed out", false), 10)
    );
    assert_eq!(
        outcome(vec![0, 0, 0], 0).await,
        (transient("end of data timed out", true), 30)
    );
}

#[tokio::test(start_paused = true)]
async fn all_steps_together_end_within_the_promised_minute() {
    assert_eq!(
        outcome(vec![9, 9, 9], 20).await,
        (transient("end of data timed out", true), 55)
    );
    assert_eq!(
        outcome(vec![9], 45).await,
        (transient("rcpt timed out", false), 55)
    );
}
