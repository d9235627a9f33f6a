//! The files that come with the crate.

use std::borrow::Cow;

use crate::language::Source;

macro_rules! source {
    ($tag:literal) => {
        Source {
            tag: Cow::Borrowed($tag),
            files: Cow::Borrowed(&[
                source!($tag, "letter"),
                source!($tag, "password_change"),
                source!($tag, "password_reset"),
                source!($tag, "email_verification"),
                source!($tag, "email_change"),
                source!($tag, "registration"),
                source!($tag, "setup"),
                source!($tag, "page"),
                source!($tag, "password"),
            ]),
            over: Vec::new(),
            transform: None,
        }
    };
    ($tag:literal, $file:literal) => {
        (
            Cow::Borrowed(concat!("locales/", $tag, "/", $file, ".ftl")),
            Cow::Borrowed(include_str!(concat!(
                "../../locales/",
                $tag,
                "/",
                $file,
                ".ftl"
            ))),
        )
    };
}

/// The languages that come with the crate. The first one is complete: it says what there is to say.
pub(crate) const SHIPPED: &[Source] = &[
    source!("en"),
    source!("de"),
    source!("ar"),
    source!("cs"),
    source!("da"),
    source!("el"),
    source!("es"),
    source!("fa"),
    source!("fi"),
    source!("fr"),
    source!("he"),
    source!("hi"),
    source!("hu"),
    source!("id"),
    source!("it"),
    source!("ja"),
    source!("ko"),
    source!("nb"),
    source!("nl"),
    source!("pl"),
    source!("pt-BR"),
    source!("pt-PT"),
    source!("ro"),
    source!("ru"),
    source!("sv"),
    source!("th"),
    source!("tr"),
    source!("uk"),
    source!("vi"),
    source!("zh-Hans"),
    source!("zh-Hant"),
];
