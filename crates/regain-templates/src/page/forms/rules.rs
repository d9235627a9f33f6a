//! The rules for a new password, for people, for password managers, and for the script that checks while one types.

use fluent_bundle::FluentValue;
use regain_core::password::policy::Policy;
use serde_json::{Value, json};

use crate::{
    fault::Fault,
    language::{Arguments, Language},
};

/// All that a field for a new password says.
pub(super) fn rules(policy: &Policy, language: &Language) -> Result<Value, Fault> {
    Ok(json!({
        "policy": needs(policy, language)?,
        "hint": language.attribute("policy", "hint", &Arguments::new())?,
        "min_length": policy.min_length(),
        // Bytes, while browsers count UTF-16 units: nothing that would pass is ever kept out.
        "max_length": policy.max_bytes(),
        "passwordrules": policy.passwordrules(),
    }))
}

/// What a password needs, item by item.
fn needs(policy: &Policy, language: &Language) -> Result<Vec<Value>, Fault> {
    let classes = policy.classes();
    let least = u64::try_from(policy.min_length()).unwrap_or(u64::MAX);
    let arguments = Arguments::from([("min", FluentValue::from(least))]);
    let needs = [
        ("min_length", true),
        ("upper", classes.upper),
        ("lower", classes.lower),
        ("digit", classes.digit),
        ("special", classes.special),
        ("blocklist", policy.blocklist()),
    ];
    let needed = needs.iter().filter(|(_, needed)| *needed);
    needed
        .map(|(rule, _)| {
            let text = language.attribute("policy", rule, &arguments)?;
            Ok(json!({ "rule": rule, "text": text }))
        })
        .collect()
}
