//! Rocket's configuration: from the flags alone, neither Rocket.toml nor the environment.

use example_support::{host::Host, replies::BODY_LIMIT};
use rocket::{
    Config,
    config::{LogLevel, SecretKey, Shutdown},
    data::{Limits, ToByteUnit as _},
};

pub(crate) fn config(host: &Host) -> Config {
    Config {
        address: host.address.ip(),
        port: host.address.port(),
        // Who sends such a header may be anybody.
        ip_header: None,
        limits: Limits::default().limit("bytes", BODY_LIMIT.bytes()),
        // Derived (HKDF-Expand, RFC 5869): cookies live on in other replicas and after a restart.
        secret_key: SecretKey::derive_from(host.application_key().as_bytes()),
        // The signals are the host's, for the courier ends with them too.
        shutdown: Shutdown {
            ctrlc: false,
            signals: Default::default(),
            grace: 1,
            mercy: 1,
            ..Shutdown::default()
        },
        // Rocket logs whole URLs, and those of links carry tokens.
        log_level: LogLevel::Off,
        ..Config::release_default()
    }
}
