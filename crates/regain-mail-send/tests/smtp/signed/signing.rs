use regain_mail_send::{
    Smtp,
    dkim::{Problem, Record, Signer},
};

/// Signs what is sent, and tells what has to be published for it.
pub(crate) fn signing(
    smtp: Smtp,
    rsa_pem: &[u8],
    ed25519_pem: &[u8],
) -> Result<(Smtp, Vec<Record>), Problem> {
    let signer = Signer::new("app.example", "2026a", rsa_pem)?;
    let signer = signer.with_key("2026b", ed25519_pem)?;
    let records = signer.records().collect();
    Ok((smtp.with_signer(signer), records))
}
