//! A running example, and the few words of HTTP that its tests speak.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, Command, Output, Stdio},
};

use serde_json::{Value, json};

/// The program, on a free port, with cheap hashes.
pub(super) struct Example {
    child: Child,
    address: String,
}

/// What a route answered.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) head: String,
    pub(super) body: String,
}

impl Answer {
    pub(super) fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("a JSON body")
    }
}

/// The program with these flags, not started yet.
pub(super) fn command(flags: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_example-axum"));
    command.args(flags).env_clear();
    command
}

/// Runs the program until it gives up by itself.
pub(super) fn run(flags: &[&str]) -> Output {
    command(flags).output().expect("the program runs")
}

impl Example {
    pub(super) fn start(flags: &[&str]) -> Self {
        let quick = ["--hash-cost", "10"];
        let quick = if flags.contains(&quick[0]) {
            &[][..]
        } else {
            &quick
        };
        let flags = [&["--listen", "127.0.0.1:0", "--log", "warn"], quick, flags].concat();
        let mut child = command(&flags)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let output = BufReader::new(child.stdout.take().expect("piped"));
        let line = output
            .lines()
            .map(|line| line.expect("text"))
            .find(|line| line.starts_with("listening on http://"))
            .expect("the program listens");
        let address = line.trim_start_matches("listening on http://").to_owned();
        Self { child, address }
    }

    pub(super) fn address(&self) -> &str {
        &self.address
    }

    pub(super) fn send(&self, method: &str, path: &str, headers: &str, body: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.address).expect("the program listens");
        let host = &self.address;
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}Content-Length: {length}\r\n\r\n{body}"
        )
        .expect("the request is written");
        let mut reply = String::new();
        stream
            .read_to_string(&mut reply)
            .expect("the reply is read");
        let (head, body) = reply.split_once("\r\n\r\n").expect("a head and a body");
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        Answer {
            status: status.expect("a status"),
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    pub(super) fn get(&self, path: &str) -> Answer {
        self.send("GET", path, "", "")
    }

    pub(super) fn post(&self, path: &str, body: &Value) -> Answer {
        self.send(
            "POST",
            path,
            "Content-Type: application/json\r\n",
            &body.to_string(),
        )
    }

    /// Posts as the administrator, by HTTP Basic.
    pub(super) fn administer(&self, path: &str, body: &Value) -> Answer {
        // admin:Admin-example-pass-1!
        let basic = "Basic YWRtaW46QWRtaW4tZXhhbXBsZS1wYXNzLTEh";
        let headers = format!("Content-Type: application/json\r\nAuthorization: {basic}\r\n");
        self.send("POST", path, &headers, &body.to_string())
    }

    /// Signs in; answers the session's token.
    pub(super) fn session(&self, login: &str, password: &str) -> Option<String> {
        let answer = self.post("/sign-in", &json!({ "login": login, "password": password }));
        let token = answer.json()["token"].as_str().map(str::to_owned);
        assert_eq!(answer.status, if token.is_some() { 200 } else { 401 });
        token
    }

    /// Asks the mailbox until a letter with a link is there, and takes the token out of it.
    pub(super) fn token(&self) -> String {
        loop {
            let letters = self.get("/mailbox.json").json();
            let text = letters[0]["text"].as_str().unwrap_or_default();
            if let Some((_, after)) = text.split_once("?token=") {
                return after.split_whitespace().next().expect("a token").to_owned();
            }
        }
    }

    /// Ends the program as a supervisor does, and answers its exit code.
    pub(super) fn terminate(mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        let killed = Command::new("kill")
            .args(["-TERM", &id])
            .status()
            .expect("kill runs");
        assert!(killed.success());
        self.child.wait().expect("the program ends").code()
    }
}

impl Drop for Example {
    fn drop(&mut self) {
        // Already ended is as good.
        let _killed = self.child.kill();
        let _waited = self.child.wait();
    }
}
