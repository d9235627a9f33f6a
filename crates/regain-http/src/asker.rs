//! What a request says about who makes it.

use regain_core::{asking::Asker, code::FlowId, device::Device, locale::Locale};

use crate::request::Request;

/// How many languages of a browser are considered.
const LANGUAGES: usize = 8;

/// Reads the browser's kind and languages.
pub fn asker(request: &Request) -> Asker {
    Asker {
        device: request
            .headers
            .get("user-agent")
            .and_then(Device::recognise),
        accepted_locales: request
            .headers
            .get("accept-language")
            .map(accepted)
            .unwrap_or_default(),
        flow: None,
    }
}

/// The same, in a flow of the caller's own.
pub fn asking_in(flow: Option<FlowId>, request: &Request) -> Asker {
    Asker {
        flow,
        ..asker(request)
    }
}

/// A language tag, where there is a well-formed one; anything else falls back, it never fails.
pub fn locale(value: Option<String>) -> Option<Locale> {
    value.as_deref().and_then(Locale::parse)
}

/// The tags of `Accept-Language`, best first (RFC 9110 §12.5.4). Junk, `*` and what is not accepted are passed over.
fn accepted(header: &str) -> Vec<Locale> {
    let header = header.get(..1024.min(header.len())).unwrap_or_default();
    let mut ranked: Vec<_> = header
        .split(',')
        .filter_map(|item| {
            let (tag, parameters) = item.split_once(';').unwrap_or((item, "q=1"));
            let weight: f32 = parameters.trim().strip_prefix("q=")?.parse().ok()?;
            Some((Locale::parse(tag.trim())?, weight)).filter(|(_, weight)| *weight > 0.0)
        })
        .collect();
    ranked.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    ranked.truncate(LANGUAGES);
    ranked.into_iter().map(|(locale, _)| locale).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn languages_come_best_first() {
        for (header, tags) in [
            ("de", &["de"][..]),
            ("en;q=0.5, de-CH, fr;q=0.8", &["de-CH", "fr", "en"][..]),
            ("*, de;q=0, en", &["en"][..]),
            ("🏴;q=1,;;,de;level=1,en-US;q=abc", &[][..]),
        ] {
            let read: Vec<_> = super::accepted(header)
                .iter()
                .map(ToString::to_string)
                .collect();
            assert_eq!(read, tags, "{header}");
        }
    }
}
