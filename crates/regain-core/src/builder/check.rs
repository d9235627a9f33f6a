//! Judging all settings together.

use std::time::Duration;

use super::{Builder, PUBLISHED_APPLICATION_KEY, Problem, Problems, problem};
use crate::{
    email_address::EmailAddress,
    header_text::{HeaderText, is_forbidden},
    keyring::ApplicationKey,
    link::{Links, PublicUrl, Target},
    settings::{Mode, Sender},
    store::{Lack, StoreError},
    token::Purpose,
};

/// The audience is part of every token, and nobody looks at a token of more than 1 KiB.
const LONGEST_AUDIENCE: usize = 160;

/// Settings that were fit to be parsed.
pub(super) struct Checked {
    pub(super) public_url: PublicUrl,
    pub(super) audience: String,
    pub(super) links: Links,
    pub(super) application_keys: Vec<ApplicationKey>,
    pub(super) sender: Option<Sender>,
}

pub(super) fn check(
    builder: &Builder,
    lacks: Result<Vec<Lack>, StoreError>,
) -> Result<Checked, Problems> {
    let mut problems = Vec::new();
    let name = application_name(builder, &mut problems);
    let public_url = public_url(builder, &mut problems);
    let links = public_url
        .as_ref()
        .and_then(|url| links(builder, url, &mut problems));
    let audience = public_url
        .as_ref()
        .map(|url| audience(builder, url, &mut problems));
    let application_keys = application_keys(builder, &mut problems);
    let sender = sender(builder, name, &mut problems);
    problems.extend(unsendable(builder, sender.as_ref()));
    lifetimes(builder, &mut problems);
    nothing_is_shut(builder, &mut problems);
    problems.extend(match lacks {
        Ok(lacks) => lacks
            .into_iter()
            .map(|lack| problem::lacking("store", lack))
            .collect(),
        Err(error) => vec![problem::unstartable("store", &error)],
    });
    match (public_url, audience, links, problems.is_empty()) {
        (Some(public_url), Some(audience), Some(links), true) => Ok(Checked {
            public_url,
            audience,
            links,
            application_keys,
            sender,
        }),
        _ => Err(Problems::new(problems)),
    }
}

fn application_name(builder: &Builder, problems: &mut Vec<Problem>) -> Option<HeaderText> {
    let name = HeaderText::new(builder.application_name.as_str()).ok();
    if name.is_none() {
        problems.push(Problem {
            code: "REGAIN-C001",
            setting: "application_name",
            seen: format!("{:?}", builder.application_name),
            wrong: "it is empty, too long, or holds control characters".to_owned(),
            mend: "give the name that people know the application by, such as \"Example\""
                .to_owned(),
        });
    }
    name
}

fn public_url(builder: &Builder, problems: &mut Vec<Problem>) -> Option<PublicUrl> {
    let seen = without_password(&builder.public_url);
    let mut problem = |wrong: &str| {
        problems.push(Problem {
            code: "REGAIN-C002",
            setting: "public_url",
            seen: seen.clone(),
            wrong: wrong.to_owned(),
            mend: "give the URL that people open, such as \"https://example.com\"".to_owned(),
        });
    };
    match PublicUrl::parse(&builder.public_url) {
        Ok(url) if url.is_plain() && builder.mode == Mode::Production => {
            problem("production demands https");
            Some(url)
        }
        Ok(url) => Some(url),
        Err(wrong) => {
            problem(wrong);
            None
        }
    }
}

fn links(builder: &Builder, public_url: &PublicUrl, problems: &mut Vec<Problem>) -> Option<Links> {
    let mut target = |setting, text: &str| {
        let parsed = Target::parse(text, public_url, &builder.link_hosts);
        if let Err(wrong) = parsed {
            problems.push(Problem {
                code: "REGAIN-C003",
                setting,
                seen: without_password(text),
                wrong: wrong.to_owned(),
                mend: "give a path such as \"/account/password/reset\", or an https URL on the public host or a \
                       link_host"
                    .to_owned(),
            });
        }
        parsed.ok()
    };
    let password_reset = target("reset_link", &builder.reset_link);
    let email_verification = target("verification_link", &builder.verification_link);
    let email_change_revert = target("revert_link", &builder.revert_link);
    let registration = target("registration_link", &builder.registration_link);
    Some(Links {
        password_reset: password_reset?,
        email_verification: email_verification?,
        email_change_revert: email_change_revert?,
        registration: registration?,
    })
}

/// The public URL where none is given.
fn audience(builder: &Builder, public_url: &PublicUrl, problems: &mut Vec<Problem>) -> String {
    let given = builder.audience.as_deref().unwrap_or(public_url.as_str());
    let fits = (1..=LONGEST_AUDIENCE).contains(&given.len());
    if !fits || given.chars().any(is_forbidden) {
        problems.push(Problem {
            code: "REGAIN-C009",
            setting: "audience",
            seen: format!("{given:?}"),
            wrong: format!(
                "it is empty, longer than {LONGEST_AUDIENCE} bytes, or holds control characters"
            ),
            mend:
                "give a short name that only this deployment has, such as \"https://example.com\""
                    .to_owned(),
        });
    }
    given.to_owned()
}

fn application_keys(builder: &Builder, problems: &mut Vec<Problem>) -> Vec<ApplicationKey> {
    let mut keys = Vec::new();
    for text in &builder.application_keys {
        let wrong = match ApplicationKey::parse(text) {
            Err(_) => "it is not a PASERK k4.local key of 32 random bytes",
            Ok(_) if builder.mode == Mode::Production && text == PUBLISHED_APPLICATION_KEY => {
                "it is the published development key, which everybody knows"
            }
            Ok(key) if keys.contains(&key) => "it is given twice",
            Ok(key) => {
                keys.push(key);
                continue;
            }
        };
        problems.push(Problem {
            code: "REGAIN-C004",
            setting: "application_key",
            seen: format!("{} characters (not shown)", text.chars().count()),
            wrong: wrong.to_owned(),
            mend:
                "make one with: echo \"k4.local.$(openssl rand 32 | basenc --base64url | tr -d =)\""
                    .to_owned(),
        });
    }
    keys
}

fn sender(
    builder: &Builder,
    name: Option<HeaderText>,
    problems: &mut Vec<Problem>,
) -> Option<Sender> {
    let messages = builder.messages.as_ref()?;
    let mut address = |setting, text: &str| {
        let parsed = text.parse::<EmailAddress>().ok();
        if parsed.is_none() {
            problems.push(Problem {
                code: "REGAIN-C005",
                setting,
                seen: format!("{text:?}"),
                wrong: "it is not an e-mail address".to_owned(),
                mend: "give a plain address, such as \"account@example.com\"".to_owned(),
            });
        }
        parsed
    };
    let from = address("mail_from", &messages.from);
    let reply_to = match &builder.reply_to {
        Some(text) => address("reply_to", text),
        None => from.clone(),
    };
    Some(Sender {
        name: name?,
        address: from?,
        reply_to: reply_to?,
    })
}

/// Otherwise it would show with the first message.
fn unsendable(builder: &Builder, sender: Option<&Sender>) -> Option<Problem> {
    let lack = builder.messages.as_ref()?.deliver.lacks(&sender?.address)?;
    Some(problem::lacking("messages", lack))
}

/// The shortest life of any link.
const SHORTEST: Duration = Duration::from_mins(1);

fn lifetimes(builder: &Builder, problems: &mut Vec<Problem>) {
    let registration = &builder.registration;
    for (setting, given, longest) in [
        (
            "password_reset.lifetime",
            builder.password_reset.lifetime,
            Purpose::PasswordReset.longest_life(),
        ),
        (
            "email_verification.lifetime",
            builder.email_verification.lifetime,
            Purpose::EmailVerification.longest_life(),
        ),
        (
            "email_change.lifetime",
            builder.email_change.lifetime,
            Purpose::EmailChange.longest_life(),
        ),
        (
            "email_change.revert_lifetime",
            builder.email_change.revert_lifetime,
            Purpose::EmailChangeRevert.longest_life(),
        ),
        (
            "registration.lifetime",
            registration.lifetime,
            // What is asked for alone lives no longer than any other proof of an address.
            Purpose::EmailVerification.longest_life(),
        ),
        (
            "registration.invitation_lifetime",
            registration.invitation_lifetime,
            Purpose::Registration.longest_life(),
        ),
    ] {
        if !(SHORTEST..=longest).contains(&given) {
            let hours = longest.as_secs() / 3600;
            problems.push(Problem {
                code: "REGAIN-C006",
                setting,
                seen: format!("{given:?}"),
                wrong: format!(
                    "such a link lives from one minute to {hours} hours (NIST SP 800-63B-4 §4.2.1.2)"
                ),
                mend: "leave it out, or give 30 minutes: Duration::from_mins(30)".to_owned(),
            });
        }
    }
}

/// A URL as it was given, but for what stands before its `@`.
fn without_password(url: &str) -> String {
    let authority = url.find("//").map_or(0, |at| at + 2);
    let end = url[authority..]
        .find(['/', '?', '#'])
        .map_or(url.len(), |at| authority + at);
    match url[authority..end].rfind('@') {
        Some(at) => format!(
            "{:?}",
            format!("{}***{}", &url[..authority], &url[authority + at..])
        ),
        None => format!("{url:?}"),
    }
}

/// Zero of these would refuse or hold back everything, for ever.
fn nothing_is_shut(builder: &Builder, problems: &mut Vec<Problem>) {
    for (setting, value) in [
        ("outbox_capacity", builder.outbox_capacity),
        ("password_change.attempts", builder.password_change.attempts),
    ] {
        if value == 0 {
            problems.push(Problem {
                code: "REGAIN-C010",
                setting,
                seen: "0".to_owned(),
                wrong: "nothing would ever get through".to_owned(),
                mend: "leave it out, or give at least 1".to_owned(),
            });
        }
    }
}
