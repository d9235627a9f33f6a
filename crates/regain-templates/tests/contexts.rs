//! What the flows say fits the templates that say it.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::{collections::BTreeSet, time::Duration};

use regain_core::{
    code::Code,
    device::Device,
    email_change::messages as email_change,
    email_verification::messages as email_verification,
    link::{Link, PublicUrl, Target},
    locale::Locale,
    message::{Compose as _, Context, Draft, Fact},
    password_change::messages as password_change,
    password_reset::messages as password_reset,
    registration::messages as registration,
    setup::messages as setup,
    timestamp::Timestamp,
    token::Token,
};
use regain_templates::{Brand, Templates};

fn templates() -> Templates {
    let brand = Brand::parse("Example", "https://app.example.test", "help@example.test");
    let english = Locale::parse("en").expect("a tag");
    Templates::new(brand.expect("a brand"), &english).expect("templates")
}

fn link() -> Link {
    let url = PublicUrl::parse("https://app.example.test").expect("a URL");
    let target = Target::parse("/account/link", &url, &[]).expect("a target");
    target.with(&Token::new("v4.public.SAMPLE"))
}

fn draft<C: Context>(context: &C) -> Draft {
    Draft {
        template: C::TEMPLATE,
        facts: context.facts(),
        locales: Vec::new(),
        time_zone: None,
        dated_at: at(),
    }
}

fn at() -> Timestamp {
    "2026-11-22T13:05:00Z".parse().expect("RFC 3339")
}

fn code() -> Option<Code> {
    Code::parse("00482913")
}

/// Every message that there is.
fn drafts(device: Option<Device>, code: Option<Code>) -> Vec<Draft> {
    let (link, at) = (link(), at());
    let account = "a•••@e•••.test".to_owned();
    let new_address = "b•••@n•••.test".to_owned();
    let valid_for = Duration::from_secs(24 * 60 * 60);
    let valid_until = at + valid_for;
    vec![
        draft(&password_reset::Reset {
            link: link.clone(),
            valid_for,
            valid_until,
            asked_at: at,
            device,
            account: account.clone(),
        }),
        draft(&password_reset::ByAdministrator {
            link: link.clone(),
            valid_for,
            valid_until,
            account: account.clone(),
        }),
        draft(&password_reset::NoAccount {
            asked_at: at,
            device,
        }),
        draft(&password_change::Changed {
            changed_at: at,
            device,
            account: account.clone(),
        }),
        draft(&email_verification::Verify {
            link: link.clone(),
            code: code.clone(),
            valid_for,
            valid_until,
            asked_at: at,
            device,
            account: account.clone(),
        }),
        draft(&email_change::Confirm {
            link: link.clone(),
            code: code.clone(),
            valid_for,
            valid_until,
            asked_at: at,
            device,
        }),
        draft(&email_change::Approve {
            link: link.clone(),
            valid_for,
            valid_until,
            asked_at: at,
            new_address: new_address.clone(),
            device,
            account: account.clone(),
        }),
        draft(&email_change::Asked {
            link: link.clone(),
            valid_for,
            valid_until,
            asked_at: at,
            new_address: new_address.clone(),
            device,
            account: account.clone(),
        }),
        draft(&email_change::Changed {
            link: link.clone(),
            valid_for,
            valid_until,
            changed_at: at,
            new_address,
            account: account.clone(),
        }),
        draft(&email_change::Reverted {
            reverted_at: at,
            account: account.clone(),
        }),
        draft(&registration::Register {
            link: link.clone(),
            code: code.clone(),
            valid_for,
            valid_until,
            asked_at: at,
            device,
        }),
        draft(&registration::Invitation {
            link,
            valid_for,
            valid_until,
        }),
        draft(&registration::Taken {
            asked_at: at,
            device,
            account: account.clone(),
        }),
        draft(&registration::Approved {
            approved_at: at,
            account: account.clone(),
        }),
        draft(&setup::Done {
            done_at: at,
            account,
        }),
    ]
}

#[test]
fn every_context_fits_its_template() {
    let templates = templates();
    for (device, code) in [(None, None), (Device::parse("Chrome/Android"), code())] {
        for (draft, tag) in drafts(device, code)
            .into_iter()
            .flat_map(|draft| ["en", "de"].map(|tag| (draft.clone(), tag)))
        {
            let draft = Draft {
                locales: Locale::parse(tag).into_iter().collect(),
                ..draft
            };
            let message = templates.compose(&draft).expect(draft.template);
            assert_eq!(message.locale.as_str(), tag);
            let line = |wanted: &str| message.text.lines().any(|line| line.ends_with(wanted));
            for (name, fact) in &draft.facts {
                let said = match fact {
                    Fact::Link(link) => line(link.expose_secret()),
                    Fact::Code(code) => {
                        let digits = code.expose_secret();
                        let html = message.html.contains(&format!(">{digits}</p>"));
                        html && message.text.lines().any(|line| line == digits)
                    }
                    Fact::Account(account) => {
                        let element = format!("<span dir=\"ltr\">{account}</span>");
                        line(&format!(": {account}")) && message.html.contains(&element)
                    }
                    Fact::Device(_) => message.text.contains("Android"),
                    Fact::At(_) => message.text.contains("2026"),
                    Fact::Span(_) => message.text.contains("24 "),
                    Fact::Text(_) => false,
                };
                assert!(said, "{} {tag} {name}: {}", draft.template, message.text);
            }
        }
    }
}

#[test]
fn every_template_has_its_context() {
    let samples = templates().samples().expect("samples");
    let known: BTreeSet<&str> = samples.iter().map(|sample| sample.template).collect();
    let said: BTreeSet<&str> = drafts(None, code())
        .iter()
        .map(|draft| draft.template)
        .collect();
    assert_eq!(said, known);
}

#[test]
fn only_links_and_codes_are_secret_and_notices_have_none() {
    for draft in drafts(None, code()) {
        let notice = [
            "password_reset/no_account",
            "password_change/changed",
            "email_change/reverted",
            "registration/taken",
            "registration/approved",
            "setup/done",
        ];
        let links = draft
            .facts
            .iter()
            .filter(|(_, fact)| matches!(fact, Fact::Link(_)));
        let wanted = usize::from(!notice.contains(&draft.template));
        assert_eq!(links.count(), wanted, "{}", draft.template);
        let with_code = [
            "email_verification/verify",
            "email_change/confirm",
            "registration/register",
        ];
        let mut facts = draft.facts.iter();
        let coded = facts.any(|(_, fact)| matches!(fact, Fact::Code(_)));
        let wanted = with_code.contains(&draft.template);
        assert_eq!(coded, wanted, "{}", draft.template);
    }
}

#[test]
fn what_strangers_may_read_names_no_account() {
    for draft in drafts(None, code()) {
        let strangers = [
            "password_reset/no_account",
            "email_change/confirm",
            "registration/register",
            "registration/invitation",
        ];
        let named = draft
            .facts
            .iter()
            .any(|(_, fact)| matches!(fact, Fact::Account(_)));
        assert_eq!(
            named,
            !strangers.contains(&draft.template),
            "{}",
            draft.template
        );
    }
}
