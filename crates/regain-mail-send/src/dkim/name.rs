//! Names in the DNS.

/// In text form, without the final dot (RFC 1035 §2.3.4).
pub(super) const LONGEST: usize = 253;

/// A host name in A-labels (RFC 5321 §4.1.2), in lower case.
pub(super) fn host(text: &str) -> Option<String> {
    let is_name = text.len() <= LONGEST && text.split('.').all(is_label);
    is_name.then(|| text.to_ascii_lowercase())
}

fn is_label(label: &str) -> bool {
    let inner = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    (1..=63).contains(&label.len())
        && label.bytes().all(inner)
        && !label.starts_with('-')
        && !label.ends_with('-')
}
