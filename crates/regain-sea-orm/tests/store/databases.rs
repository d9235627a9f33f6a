//! Databases on real servers, one for every test.
//!
//! The servers are those that `REGAIN_TEST_POSTGRES_URL` and `REGAIN_TEST_MYSQL_URL` name, or else those that answer at the
//! standard ports of this machine. Without one the test that asks has to give up, and the skip is listed.

use std::{
    env, process,
    sync::atomic::{AtomicU32, Ordering},
    thread,
};

use regain_testkit::judge;
use sqlx::{
    AssertSqlSafe, ConnectOptions, Connection, Error, Executor, MySqlConnection, PgConnection,
    mysql::MySqlConnectOptions, postgres::PgConnectOptions,
};
use tokio::runtime;

/// A kind of server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Server {
    /// PostgreSQL.
    Postgres,
    /// MariaDB, which stands for MySQL too.
    MariaDb,
}

/// An empty database, or a schema of one; dropping it removes it.
pub(crate) struct Database {
    server: Server,
    server_url: String,
    name: String,
    url: String,
}

impl Database {
    /// Makes one; `None` where there is no such server.
    pub(crate) fn fresh(server: Server) -> Option<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("regain_test_{}_{number}", process::id());
        let (server_url, is_named) = server.url();
        let made = apart((&server_url, &name), async move |url, name| match server {
            Server::Postgres => make_schema(&url, &name).await,
            Server::MariaDb => make_database(&url, &name).await,
        });
        match made {
            Ok(url) => Some(Self {
                server,
                server_url,
                name,
                url,
            }),
            Err(error) if is_named => panic!("the server that was named is of no use: {error}"),
            Err(_) => {
                judge::skip(&format!("{server:?} tests"), server.enable());
                None
            }
        }
    }

    /// Where it is.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let server = self.server;
        let removed = apart(
            (&self.server_url, &self.name),
            async move |url, name| match server {
                Server::Postgres => remove_schema(&url, &name).await,
                Server::MariaDb => remove_database(&url, &name).await,
            },
        );
        assert!(
            thread::panicking() || removed.is_ok(),
            "{} is left behind: {removed:?}",
            self.name
        );
    }
}

/// On a thread of its own: a test's runtime cannot wait in a destructor.
fn apart<T: Send + 'static>(
    (url, name): (&str, &str),
    work: impl AsyncFnOnce(String, String) -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let (url, name) = (url.to_owned(), name.to_owned());
    let working = thread::spawn(move || {
        let runtime = runtime::Builder::new_current_thread().enable_all().build();
        runtime?.block_on(work(url, name))
    });
    working.join().expect("no panic")
}

impl Server {
    /// Where it is, and whether somebody said so.
    #[expect(
        clippy::disallowed_methods,
        reason = "the runner of the tests says so in the environment"
    )]
    fn url(self) -> (String, bool) {
        let (variable, standard) = match self {
            Self::Postgres => (
                "REGAIN_TEST_POSTGRES_URL",
                "postgres://postgres@127.0.0.1:5432/postgres",
            ),
            Self::MariaDb => ("REGAIN_TEST_MYSQL_URL", "mysql://root@127.0.0.1:3306/mysql"),
        };
        match env::var(variable) {
            Ok(url) => (url, true),
            Err(_) => (standard.to_owned(), false),
        }
    }

    fn enable(self) -> &'static str {
        match self {
            Self::Postgres => "apt-get install --yes postgresql",
            Self::MariaDb => "apt-get install --yes mariadb-server",
        }
    }
}

async fn make_schema(url: &str, name: &str) -> Result<String, Error> {
    let options: PgConnectOptions = url.parse()?;
    let mut server = PgConnection::connect_with(&options).await?;
    // One of a process that was killed.
    run(&mut server, format!("DROP SCHEMA IF EXISTS {name} CASCADE")).await?;
    run(&mut server, format!("CREATE SCHEMA {name}")).await?;
    // What the driver makes of its options would leave the path out.
    let and = if url.contains('?') { '&' } else { '?' };
    Ok(format!(
        "{url}{and}application_name={name}&options[search_path]={name}\
        &options[synchronous_commit]=off"
    ))
}

async fn remove_schema(url: &str, name: &str) -> Result<(), Error> {
    let mut server = PgConnection::connect(url).await?;
    let end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name =";
    run(&mut server, format!("{end} '{name}'")).await?;
    run(&mut server, format!("DROP SCHEMA {name} CASCADE")).await
}

async fn make_database(url: &str, name: &str) -> Result<String, Error> {
    let options: MySqlConnectOptions = url.parse()?;
    let mut server = MySqlConnection::connect_with(&options).await?;
    run(&mut server, format!("DROP DATABASE IF EXISTS {name}")).await?;
    run(&mut server, format!("CREATE DATABASE {name}")).await?;
    Ok(options.database(name).to_url_lossy().to_string())
}

async fn remove_database(url: &str, name: &str) -> Result<(), Error> {
    let mut server = MySqlConnection::connect(url).await?;
    let open = "SELECT CAST(id AS SIGNED) FROM information_schema.processlist WHERE db = ?";
    let open: Vec<i64> = sqlx::query_scalar(open)
        .bind(name)
        .fetch_all(&mut server)
        .await?;
    for connection in open {
        // It may have gone by itself.
        let _ = run(&mut server, format!("KILL {connection}")).await;
    }
    run(&mut server, format!("DROP DATABASE {name}")).await
}

async fn run<'a, C>(server: &'a mut C, sql: String) -> Result<(), Error>
where
    &'a mut C: Executor<'a>,
{
    server.execute(AssertSqlSafe(sql)).await.map(drop)
}
