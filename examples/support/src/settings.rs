//! The flags, judged together: every problem is told at once.

use std::{net::SocketAddr, time::Duration};

use regain::http::network::IpNet;
use regain::{
    builder::PUBLISHED_APPLICATION_KEY, email_address::EmailAddress, keyring::ApplicationKey,
    link::PublicUrl, locale::Locale, mail_send::Smtp, password::policy::Policy,
    registration::Opening, settings::Mode,
};
use tracing_subscriber::EnvFilter;

use crate::flags::Flags;
pub use problem::Problems;

mod problem;
#[cfg(test)]
mod tests;

/// What the flags mean.
pub struct Settings {
    /// Where to listen.
    pub listen: SocketAddr,
    /// Where everything rests; none for a fresh file.
    pub database_url: Option<String>,
    /// How messages leave.
    pub mail: Mail,
    /// Where messages come from.
    pub mail_from: String,
    /// The base of every link; none for the bound address.
    pub public_url: Option<String>,
    /// The first seals, all open.
    pub application_keys: Vec<String>,
    /// Counts restored backups.
    pub epoch: u64,
    /// Whether real people depend on it.
    pub mode: Mode,
    /// How many accounts to seed.
    pub accounts: u32,
    /// How long nobody may ask again.
    pub cooldown: Duration,
    /// Whether source networks are limited.
    pub rate_limit: bool,
    /// scrypt log2 N.
    pub hash_cost: u8,
    /// The rules for new passwords.
    pub password_policy: Policy,
    /// The default language.
    pub locale: Locale,
    /// Whose forwarding headers are believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Who may make an account.
    pub registration: Opening,
    /// Whether this process sends.
    pub courier: bool,
    /// What is logged.
    pub log: EnvFilter,
}

/// How messages leave.
pub enum Mail {
    /// They stay: the mailbox page shows them.
    Mailbox,
    /// By SMTP.
    Smtp(Box<Smtp>),
    /// They do not.
    Disabled,
}

impl Settings {
    /// Judges all flags.
    ///
    /// # Errors
    ///
    /// [`Problems`]: everything that is wrong with them.
    pub fn judge(flags: Flags) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mode = mode(&flags, &mut problems);
        let hash_cost = problems.number("hash-cost", &flags.hash_cost, 8, 20);
        let settings = Self {
            listen: listen(&flags, mode, &mut problems),
            database_url: database_url(&flags, &mut problems),
            mail: mail(&flags, &mut problems),
            mail_from: mail_from(&flags, &mut problems),
            public_url: public_url(&flags, mode, &mut problems),
            application_keys: application_keys(&flags, mode, &mut problems),
            epoch: problems.number("epoch", &flags.epoch, 0, u64::MAX),
            mode,
            accounts: u32::try_from(problems.number("accounts", &flags.accounts, 0, 1_000_000))
                .unwrap_or_default(),
            cooldown: Duration::from_secs(problems.number("cooldown", &flags.cooldown, 0, 86_400)),
            rate_limit: problems.choice("rate-limit", &flags.rate_limit, &["on", "off"]) == "on",
            hash_cost: u8::try_from(hash_cost).unwrap_or_default(),
            password_policy: match problems.choice(
                "password-policy",
                &flags.password_policy,
                &["nist", "asvs", "character-classes"],
            ) {
                "asvs" => Policy::asvs(),
                "character-classes" => Policy::character_classes(),
                _ => Policy::nist(),
            },
            locale: locale(&flags, &mut problems),
            trusted_proxies: trusted_proxies(&flags, &mut problems),
            registration: match problems.choice(
                "registration",
                &flags.registration,
                &["on", "approval", "off"],
            ) {
                "on" => Opening::Anybody,
                "approval" => Opening::Approved,
                _ => Opening::Invited,
            },
            courier: !flags.no_courier,
            log: log(&flags, &mut problems),
        };
        if mode == Mode::Production {
            production(&flags, &settings, &mut problems);
        }
        problems.none().map(|()| settings)
    }
}

fn mode(flags: &Flags, problems: &mut Problems) -> Mode {
    match problems.choice("mode", &flags.mode, &["development", "production"]) {
        "production" => Mode::Production,
        _ => Mode::Development,
    }
}

fn listen(flags: &Flags, mode: Mode, problems: &mut Problems) -> SocketAddr {
    let fallback = SocketAddr::from(([127, 0, 0, 1], 3000));
    match flags.listen.parse::<SocketAddr>() {
        Ok(address) if mode == Mode::Development && !address.ip().is_loopback() => {
            let wrong = "development mode listens on this machine only";
            problems.add("listen", &flags.listen, wrong, "--listen 127.0.0.1:3000");
            fallback
        }
        Ok(address) => address,
        Err(_) => {
            let wrong = "it is not an address and port";
            problems.add("listen", &flags.listen, wrong, "--listen 127.0.0.1:3000");
            fallback
        }
    }
}

fn database_url(flags: &Flags, problems: &mut Problems) -> Option<String> {
    let url = flags.database_url.clone()?;
    let mend = "--database-url 'sqlite:///var/lib/example/example.db?mode=rwc'";
    // A database URL may hold a password: the scheme is all that is shown.
    let scheme = url
        .split_once(':')
        .map_or("no scheme", |(scheme, _)| scheme);
    let seen = format!("{scheme}:… (the rest is not shown)");
    match scheme {
        "sqlite" | "postgres" | "postgresql" | "mysql" => {}
        _ => problems.add("database-url", &seen, "it is not a database URL", mend),
    }
    Some(url)
}

fn mail(flags: &Flags, problems: &mut Problems) -> Mail {
    let ca = flags.smtp_ca.as_ref();
    let Some(url) = flags.smtp_url.as_deref() else {
        if let Some(file) = ca {
            let mend = "--smtp-url 'smtps://user:pass@mail.example.com:465'";
            problems.add("smtp-ca", file, "it is of no use without --smtp-url", mend);
        }
        return Mail::Mailbox;
    };
    if url == "disabled" {
        return Mail::Disabled;
    }
    let mut smtp = match Smtp::from_url(url) {
        Ok(smtp) => smtp,
        Err(wrong) => {
            let mend = "--smtp-url 'smtp://user:pass@mail.example.com:587?tls=starttls'";
            problems.add("smtp-url", "a URL (not shown)", &wrong.to_string(), mend);
            return Mail::Disabled;
        }
    };
    if let Some(file) = ca {
        let mend = "--smtp-ca /etc/ssl/certs/mail-ca.pem";
        let pem = std::fs::read(file).map_err(|error| error.to_string());
        match pem.and_then(|pem| smtp.with_root_certificates(&pem).map_err(|e| e.to_string())) {
            Ok(trusting) => smtp = trusting,
            Err(wrong) => {
                problems.add("smtp-ca", file, &wrong, mend);
                return Mail::Disabled;
            }
        }
    }
    Mail::Smtp(Box::new(smtp))
}

fn mail_from(flags: &Flags, problems: &mut Problems) -> String {
    let from = flags
        .mail_from
        .clone()
        .unwrap_or_else(|| "account@example.com".to_owned());
    if from.parse::<EmailAddress>().is_err() {
        let mend = "--mail-from account@example.com";
        problems.add("mail-from", &from, "it is not an e-mail address", mend);
    }
    from
}

fn public_url(flags: &Flags, mode: Mode, problems: &mut Problems) -> Option<String> {
    let mend = "--public-url https://app.example.com";
    let url = flags.public_url.clone();
    let wrong = match url.as_deref().map(PublicUrl::parse) {
        None if mode == Mode::Production => "production demands it, with https",
        Some(Ok(url)) if mode == Mode::Production && url.is_plain() => "production demands https",
        Some(Err(wrong)) => wrong,
        _ => return url,
    };
    let seen = match url.as_deref() {
        None => "nothing",
        // There may be a password in it.
        Some(url) if url.contains('@') => "a URL with an @ (not shown)",
        Some(url) => url,
    };
    problems.add("public-url", seen, wrong, mend);
    None
}

fn application_keys(flags: &Flags, mode: Mode, problems: &mut Problems) -> Vec<String> {
    let mend = "--application-key \"k4.local.$(openssl rand 32 | basenc --base64url | tr -d =)\"";
    if flags.application_key.is_empty() {
        if mode == Mode::Production {
            problems.add("application-key", "nothing", "production demands one", mend);
        }
        return vec![PUBLISHED_APPLICATION_KEY.to_owned()];
    }
    for (index, key) in flags.application_key.iter().enumerate() {
        let wrong = if ApplicationKey::parse(key).is_err() {
            "it is not a PASERK k4.local key of 32 random bytes"
        } else if mode == Mode::Production && key == PUBLISHED_APPLICATION_KEY {
            "it is the published development key, which everybody knows"
        } else if flags.application_key[..index].contains(key) {
            "it is given twice"
        } else {
            continue;
        };
        let seen = format!("{} characters (not shown)", key.chars().count());
        problems.add("application-key", &seen, wrong, mend);
    }
    flags.application_key.clone()
}

fn locale(flags: &Flags, problems: &mut Problems) -> Locale {
    Locale::parse(&flags.locale).unwrap_or_else(|| {
        problems.add(
            "locale",
            &flags.locale,
            "it is not a language tag",
            "--locale en",
        );
        crate::host::english()
    })
}

fn trusted_proxies(flags: &Flags, problems: &mut Problems) -> Vec<IpNet> {
    let mut networks = Vec::new();
    for text in &flags.trusted_proxy {
        match text.parse() {
            Ok(network) => networks.push(network),
            Err(_) => {
                let wrong = "it is not a network in CIDR notation";
                problems.add("trusted-proxy", text, wrong, "--trusted-proxy 10.0.0.0/8");
            }
        }
    }
    networks
}

fn log(flags: &Flags, problems: &mut Problems) -> EnvFilter {
    EnvFilter::try_new(&flags.log).unwrap_or_else(|error| {
        problems.add("log", &flags.log, &error.to_string(), "--log info");
        EnvFilter::new("info")
    })
}

/// What development forgives.
fn production(flags: &Flags, settings: &Settings, problems: &mut Problems) {
    if flags.smtp_url.is_none() {
        let mend = "--smtp-url 'smtps://user:pass@mail.example.com:465', or --smtp-url disabled";
        problems.add(
            "smtp-url",
            "nothing",
            "production has no mailbox page",
            mend,
        );
    }
    let sends = flags
        .smtp_url
        .as_deref()
        .is_some_and(|url| url != "disabled");
    if sends && flags.mail_from.is_none() {
        let mend = "--mail-from account@example.com";
        problems.add(
            "mail-from",
            "nothing",
            "production demands it with SMTP",
            mend,
        );
    }
    if !settings.rate_limit {
        problems.add(
            "rate-limit",
            "off",
            "production has limits",
            "--rate-limit on",
        );
    }
    if settings.hash_cost < 17 {
        problems.add(
            "hash-cost",
            &flags.hash_cost,
            "production demands 17",
            "--hash-cost 17",
        );
    }
}
