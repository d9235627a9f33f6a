//! A running example, and the few words of HTTP that its tests speak.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, ChildStdout, Command, Output, Stdio},
};

use serde_json::{Value, json};

use crate::PROGRAM;

/// The program, on a free port, with cheap hashes.
pub(crate) struct Example {
    child: Child,
    output: BufReader<ChildStdout>,
    printed: String,
    address: String,
}

/// What a route answered.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let headers = self.head.lines().filter_map(|line| line.split_once(": "));
        let mut named = headers.filter(|(one, _)| one.eq_ignore_ascii_case(name));
        Some(named.next()?.1)
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("a JSON body")
    }
}

/// The program with these flags, not started yet.
pub(crate) fn command(flags: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(flags).env_clear();
    command
}

/// Runs the program until it gives up by itself.
pub(crate) fn run(flags: &[&str]) -> Output {
    command(flags).output().expect("the program runs")
}

impl Example {
    pub(crate) fn start(flags: &[&str]) -> Self {
        let quick = ["--hash-cost", "10"];
        let quick = if flags.contains(&quick[0]) {
            &[][..]
        } else {
            &quick
        };
        let flags = [&["--listen", "127.0.0.1:0", "--log", "warn"], quick, flags].concat();
        Self::spawn(&mut command(&flags))
    }

    /// Waits until it listens.
    pub(crate) fn spawn(command: &mut Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut output = BufReader::new(child.stdout.take().expect("piped"));
        let mut printed = String::new();
        let address = loop {
            let start = printed.len();
            let length = output.read_line(&mut printed).expect("text");
            assert!(length > 0, "the program does not listen:\n{printed}");
            if let Some(address) = printed[start..].strip_prefix("listening on http://") {
                break address.trim_end().to_owned();
            }
        };
        Self {
            child,
            output,
            printed,
            address,
        }
    }

    /// What it has printed until it listened.
    pub(crate) fn printed(&self) -> &str {
        &self.printed
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    pub(crate) fn send(&self, method: &str, path: &str, headers: &str, body: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.address).expect("the program listens");
        let host = &self.address;
        let length = body.len();
        let written = write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}Content-Length: {length}\r\n\r\n{body}"
        );
        let mut reply = Vec::new();
        let read = stream.read_to_end(&mut reply);
        // Who refuses a body may close before all of it has arrived.
        let tidy = written.is_ok() && read.is_ok();
        let reply = String::from_utf8(reply).expect("text");
        let (head, body) = reply.split_once("\r\n\r\n").expect("a head and a body");
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        let status = status.expect("a status");
        assert!(tidy || status == 413, "the connection broke");
        Answer {
            status,
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send("GET", path, "", "")
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Answer {
        self.send(
            "POST",
            path,
            "Content-Type: application/json\r\n",
            &body.to_string(),
        )
    }

    /// Posts as the administrator, by HTTP Basic.
    pub(crate) fn administer(&self, path: &str, body: &Value) -> Answer {
        // admin:Admin-example-pass-1!
        let basic = "Basic YWRtaW46QWRtaW4tZXhhbXBsZS1wYXNzLTEh";
        let headers = format!("Content-Type: application/json\r\nAuthorization: {basic}\r\n");
        self.send("POST", path, &headers, &body.to_string())
    }

    /// Signs in; answers the session's token.
    pub(crate) fn session(&self, login: &str, password: &str) -> Option<String> {
        let answer = self.post("/sign-in", &json!({ "login": login, "password": password }));
        let token = answer.json()["token"].as_str().map(str::to_owned);
        assert_eq!(answer.status, if token.is_some() { 200 } else { 401 });
        token
    }

    /// Asks the mailbox until a letter with a link is there, and takes the token out of it.
    pub(crate) fn token(&self) -> String {
        loop {
            let letters = self.get("/mailbox.json").json();
            let text = letters[0]["text"].as_str().unwrap_or_default();
            if let Some((_, after)) = text.split_once("?token=") {
                return after.split_whitespace().next().expect("a token").to_owned();
            }
        }
    }

    /// Ends the program as a supervisor does, and answers its exit code; nobody has to ask twice, and it says no more.
    pub(crate) fn terminate(mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        let killed = Command::new("kill")
            .args(["-TERM", &id])
            .status()
            .expect("kill runs");
        assert!(killed.success());
        let mut more = String::new();
        self.output.read_to_string(&mut more).expect("text");
        assert_eq!(more, "");
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
