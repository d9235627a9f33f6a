use mail_send::Credentials;

use super::{Protection, Server, UrlProblem};

#[test]
fn reads_what_it_documents() {
    let table = [
        (
            "smtp://mail.example",
            "mail.example",
            587,
            Protection::StartTls,
        ),
        (
            "smtp://mail.example/",
            "mail.example",
            587,
            Protection::StartTls,
        ),
        (
            "smtp://MAIL.example:2525",
            "mail.example",
            2525,
            Protection::StartTls,
        ),
        (
            "smtp://mail.example?tls=starttls",
            "mail.example",
            587,
            Protection::StartTls,
        ),
        (
            "smtps://mail.example",
            "mail.example",
            465,
            Protection::Implicit,
        ),
        (
            "smtps://192.0.2.1:4650",
            "192.0.2.1",
            4650,
            Protection::Implicit,
        ),
        (
            "smtps://[2001:db8::1]",
            "2001:db8::1",
            465,
            Protection::Implicit,
        ),
        (
            "smtp://localhost?tls=none",
            "localhost",
            25,
            Protection::None,
        ),
        (
            "smtp://LocalHost:1025/?tls=none",
            "localhost",
            1025,
            Protection::None,
        ),
        (
            "smtp://127.0.0.1:1025?tls=none",
            "127.0.0.1",
            1025,
            Protection::None,
        ),
        (
            "smtp://127.1.2.3?tls=none",
            "127.1.2.3",
            25,
            Protection::None,
        ),
        ("smtp://[::1]:1025?tls=none", "::1", 1025, Protection::None),
        (
            "smtp://xn--bcher-kva.example",
            "xn--bcher-kva.example",
            587,
            Protection::StartTls,
        ),
    ];
    for (url, host, port, protection) in table {
        let server = Server::from_url(url).expect(url);
        assert_eq!(
            (server.host.as_str(), server.port, server.protection),
            (host, port, protection),
            "{url}"
        );
        assert!(server.credentials.is_none(), "{url}");
    }
}

#[test]
fn credentials_are_percent_decoded() {
    let table = [
        ("smtp://ada:secret@mail.example", "ada", "secret"),
        (
            "smtp://ada%40x.example:p%2Fw%3F%23%25+@mail.example",
            "ada@x.example",
            "p/w?#%+",
        ),
        ("smtps://ada:p%C3%A4ss@mail.example", "ada", "päss"),
        ("smtps://ada:päss@mail.example", "ada", "päss"),
        ("smtps://ada:a:b@mail.example", "ada", "a:b"),
        ("smtp://ada:secret@127.0.0.1:1025?tls=none", "ada", "secret"),
    ];
    for (url, user, password) in table {
        let server = Server::from_url(url).expect(url);
        let expected = Credentials::new(user.to_owned(), password.to_owned());
        assert!(server.credentials == Some(expected), "{url}");
        assert!(!format!("{server:?}").contains(password), "{url}");
    }
}

#[test]
fn says_what_is_wrong_without_repeating_it() {
    let table = [
        ("", UrlProblem::NotAUrl),
        ("mail.example", UrlProblem::NotAUrl),
        ("smtp://hunter2:hunter2 @mail.example", UrlProblem::NotAUrl),
        ("smtp://ada:hunter2\r\n@mail.example", UrlProblem::NotAUrl),
        ("smtp://ada:hunter2\t@mail.example", UrlProblem::NotAUrl),
        ("http://ada:hunter2@mail.example", UrlProblem::Scheme),
        ("mail.example:587", UrlProblem::Scheme),
        ("smtp://", UrlProblem::Host),
        ("smtp:mail.example", UrlProblem::Host),
        ("smtp://bücher.example", UrlProblem::Host),
        ("smtp://a_b%2e.example", UrlProblem::Host),
        ("smtp://[::g]", UrlProblem::Host),
        ("smtp://mail.example:0", UrlProblem::Port),
        ("smtp://mail.example:65536", UrlProblem::Port),
        ("smtp://ada:hunter/2@mail.example", UrlProblem::Port),
        ("smtp://ada@mail.example", UrlProblem::HalfSignIn),
        ("smtp://ada:@mail.example", UrlProblem::HalfSignIn),
        ("smtp://:hunter2@mail.example", UrlProblem::HalfSignIn),
        ("smtp://ada:hunter2%@mail.example", UrlProblem::Escape),
        ("smtp://ada:hunter2%zz@mail.example", UrlProblem::Escape),
        ("smtp://ada:hunter2%00@mail.example", UrlProblem::Escape),
        ("smtp://ada:hunter2%0d%0a@mail.example", UrlProblem::Escape),
        ("smtp://ada:hunter2%ff@mail.example", UrlProblem::Escape),
        ("smtp://mail.example?verify=no", UrlProblem::UnknownKey),
        (
            "smtp://mail.example?tls=starttls&verify=no",
            UrlProblem::UnknownKey,
        ),
        (
            "smtp://localhost?tls=none&tls=starttls",
            UrlProblem::UnknownKey,
        ),
        ("smtp://mail.example?tls=", UrlProblem::UnknownTls),
        (
            "smtp://mail.example?tls=opportunistic",
            UrlProblem::UnknownTls,
        ),
        (
            "smtps://mail.example?tls=starttls",
            UrlProblem::Contradiction,
        ),
        ("smtps://127.0.0.1?tls=none", UrlProblem::Contradiction),
        ("smtp://mail.example?tls=none", UrlProblem::InTheClear),
        (
            "smtp://ada:hunter2@mail.example?tls=none",
            UrlProblem::InTheClear,
        ),
        ("smtp://localhost.example?tls=none", UrlProblem::InTheClear),
        ("smtp://127.0.0.1.example?tls=none", UrlProblem::InTheClear),
        ("smtp://0.0.0.0?tls=none", UrlProblem::InTheClear),
        ("smtp://mail.example/relay", UrlProblem::Surplus),
        ("smtp://ada:hunter#2@mail.example", UrlProblem::Port),
        ("smtp://mail.example#x", UrlProblem::Surplus),
    ];
    for (url, problem) in table {
        assert_eq!(Server::from_url(url).err(), Some(problem), "{url}");
        assert!(!problem.to_string().contains("hunter"), "{url}");
    }
}
