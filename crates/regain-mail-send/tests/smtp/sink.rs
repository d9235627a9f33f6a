//! The judge as a child process.

use std::{collections::VecDeque, path::Path, process::Stdio, time::Duration};

use regain_mail_send::Smtp;
use regain_testkit::judge;
use serde_json::Value;
use tokio::{
    io::{AsyncBufReadExt as _, BufReader, Lines},
    process::{Child, ChildStdout, Command},
};

/// A server that runs until it is dropped.
pub(crate) struct Sink {
    /// Where it listens, on 127.0.0.1.
    pub(crate) port: u16,
    told: Lines<BufReader<ChildStdout>>,
    passed_over: VecDeque<Value>,
    _process: Child,
}

impl Sink {
    /// In the clear, following `rules`; nothing when there is no Python, which is a listed skip.
    pub(crate) async fn plain(rules: &str) -> Option<Self> {
        Self::start(&["--behave", rules]).await
    }

    /// With `certificate` of the folder `tests/certificates`, in `mode`.
    pub(crate) async fn protected(mode: &str, certificate: &str, more: &[&str]) -> Option<Self> {
        let (certificate, key) = (
            format!("{certificate}.pem"),
            format!("{certificate}.test-only.key"),
        );
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/certificates");
        let (certificate, key) = (folder.join(certificate), folder.join(key));
        let certificate = certificate.to_str().expect("a path in UTF-8");
        let key = key.to_str().expect("a path in UTF-8");
        Self::start(&[&["--mode", mode, "--cert", certificate, "--key", key], more].concat()).await
    }

    /// With `options` of the judge.
    pub(crate) async fn start(options: &[&str]) -> Option<Self> {
        let python = judge::python("regain-mail-send against aiosmtpd")?;
        let judge = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../xtask/judges/smtp_sink.py");
        let mut process = Command::new(python)
            .arg(judge)
            .arg("--end-with-stdin")
            .args(options)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("Python starts");
        let told = BufReader::new(process.stdout.take().expect("a pipe")).lines();
        let mut sink = Self {
            port: 0,
            told,
            passed_over: VecDeque::new(),
            _process: process,
        };
        let listening = sink.line().await;
        let port = listening
            .strip_prefix("listening ")
            .expect("the first line is the port");
        sink.port = port.parse().expect("a port");
        Some(sink)
    }

    /// A client that speaks in the clear.
    pub(crate) fn client(&self) -> Smtp {
        Smtp::from_url(&format!("smtp://127.0.0.1:{}?tls=none", self.port)).expect("a URL")
    }

    /// The next message that it received.
    pub(crate) async fn message(&mut self) -> Value {
        self.next("message").await
    }

    /// The commands of the next connection that ended.
    pub(crate) async fn connection(&mut self) -> Vec<String> {
        let ended = self.next("connection").await;
        let commands = ended["commands"].as_array().expect("a list");
        commands
            .iter()
            .map(|command| command.as_str().expect("text").to_owned())
            .collect()
    }

    /// Waits until it hangs.
    pub(crate) async fn hang(&mut self) {
        self.next("hang").await;
    }

    async fn next(&mut self, kind: &str) -> Value {
        let is_wanted = |told: &Value| told["kind"] == kind;
        if let Some(told) = self.passed_over.iter().position(is_wanted) {
            return self.passed_over.remove(told).expect("just found");
        }
        loop {
            let told: Value = serde_json::from_str(&self.line().await).expect("JSON");
            if is_wanted(&told) {
                return told;
            }
            self.passed_over.push_back(told);
        }
    }

    async fn line(&mut self) -> String {
        // A minute is a hang: without it a failing test would wait for ever.
        let line = tokio::time::timeout(Duration::from_secs(60), self.told.next_line()).await;
        line.expect("the judge says something")
            .expect("a pipe")
            .expect("the judge runs")
    }
}
