//! The flags of every example, as text: they are judged together, in [`settings`](crate::settings).

#![allow(
    rustdoc::broken_intra_doc_links,
    reason = "the comments are the help of the program"
)]

use clap::{Parser, builder::BoolishValueParser};

/// A small application with account recovery by regain.
#[derive(Clone, Debug, Parser)]
#[command(name = "example", allow_negative_numbers = true)]
pub struct Flags {
    /// Address and port; port 0 picks a free one
    #[arg(
        long,
        env = "REGAIN_LISTEN",
        value_name = "ADDR:PORT",
        default_value = "127.0.0.1:3000"
    )]
    pub listen: String,
    /// Where everything rests [default: a fresh SQLite file]
    #[arg(
        long,
        env = "REGAIN_DATABASE_URL",
        value_name = "URL",
        hide_env_values = true
    )]
    pub database_url: Option<String>,
    /// smtp://[user:pass@]host:port?tls=none|starttls, smtps://…, or `disabled` [default: a mailbox page]
    #[arg(
        long,
        env = "REGAIN_SMTP_URL",
        value_name = "URL",
        hide_env_values = true
    )]
    pub smtp_url: Option<String>,
    /// Extra root certificates (PEM) [default: the system's]
    #[arg(long, env = "REGAIN_SMTP_CA", value_name = "FILE")]
    pub smtp_ca: Option<String>,
    /// Where messages come from [default: account@example.com]
    #[arg(long, env = "REGAIN_MAIL_FROM", value_name = "ADDR")]
    pub mail_from: Option<String>,
    /// The base of every link [default: http:// and the bound address]
    #[arg(long, env = "REGAIN_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
    /// PASERK k4.local key, repeatable: the first seals, all open [default: a published key]
    #[arg(
        long,
        env = "REGAIN_APPLICATION_KEY",
        value_name = "KEY",
        value_delimiter = ',',
        hide_env_values = true
    )]
    pub application_key: Vec<String>,
    /// Raised after restoring a backup
    #[arg(long, env = "REGAIN_EPOCH", value_name = "N", default_value = "0")]
    pub epoch: String,
    /// development or production
    #[arg(
        long,
        env = "REGAIN_MODE",
        value_name = "MODE",
        default_value = "development"
    )]
    pub mode: String,
    /// Seeds so many accounts: user000001@example.com and so on
    #[arg(long, env = "REGAIN_ACCOUNTS", value_name = "N", default_value = "0")]
    pub accounts: String,
    /// How long nobody may ask again; 0 turns it off
    #[arg(
        long,
        env = "REGAIN_COOLDOWN",
        value_name = "SECONDS",
        default_value = "60"
    )]
    pub cooldown: String,
    /// on or off; off (development only) lifts source limits and budgets
    #[arg(
        long,
        env = "REGAIN_RATE_LIMIT",
        value_name = "on|off",
        default_value = "on"
    )]
    pub rate_limit: String,
    /// scrypt log2 N, 8 to 20; below 17 in development only
    #[arg(
        long,
        env = "REGAIN_HASH_COST",
        value_name = "LN",
        default_value = "17"
    )]
    pub hash_cost: String,
    /// nist, asvs or character-classes
    #[arg(
        long,
        env = "REGAIN_PASSWORD_POLICY",
        value_name = "PRESET",
        default_value = "nist"
    )]
    pub password_policy: String,
    /// on, approval or off
    #[arg(
        long,
        env = "REGAIN_REGISTRATION",
        value_name = "MODE",
        default_value = "on"
    )]
    pub registration: String,
    /// The application's default language
    #[arg(long, env = "REGAIN_LOCALE", value_name = "TAG", default_value = "en")]
    pub locale: String,
    /// A network whose X-Forwarded-For is believed, repeatable
    #[arg(
        long,
        env = "REGAIN_TRUSTED_PROXY",
        value_name = "CIDR",
        value_delimiter = ','
    )]
    pub trusted_proxy: Vec<String>,
    /// Serve only; another replica sends
    #[arg(long, env = "REGAIN_NO_COURIER", value_parser = BoolishValueParser::new())]
    pub no_courier: bool,
    /// What is logged
    #[arg(
        long,
        env = "REGAIN_LOG",
        value_name = "FILTER",
        default_value = "info"
    )]
    pub log: String,
}
