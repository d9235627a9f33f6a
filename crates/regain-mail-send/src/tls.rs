//! TLS towards the server: its certificate and its name are always checked.

use std::{fmt, sync::Arc};

use rustls::{ClientConfig, crypto::ring};
use rustls_pki_types::{CertificateDer, pem::PemObject as _};
use rustls_platform_verifier::Verifier;
use tokio_rustls::TlsConnector;

/// Trusts what the operating system trusts, and `roots`.
///
/// # Security
///
/// The provider is named, never the process's default: with two of them in one program rustls panics.
pub(crate) fn connector(
    roots: Vec<CertificateDer<'static>>,
) -> Result<TlsConnector, rustls::Error> {
    let provider = Arc::new(ring::default_provider());
    let verifier = Verifier::new_with_extra_roots(roots, provider.clone())?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        // rustls calls every verifier of one's own dangerous; this is the operating system's.
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

/// Reads certificates in PEM and tries whether they can be roots.
pub(crate) fn roots(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, RootsProblem> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let roots = read.map_err(|_| RootsProblem::NotPem)?;
    if roots.is_empty() {
        return Err(RootsProblem::Empty);
    }
    let mut store = rustls::RootCertStore::empty();
    for root in &roots {
        store
            .add(root.clone())
            .map_err(|_| RootsProblem::NotACertificate)?;
    }
    Ok(roots)
}

/// The file holds no root certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RootsProblem {
    /// It is damaged PEM.
    NotPem,
    /// There is no certificate in it.
    Empty,
    /// What is in it is not a certificate (X.509).
    NotACertificate,
}

impl fmt::Display for RootsProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotPem => "the root certificates are damaged: not PEM",
            Self::Empty => {
                "there is no certificate in it: PEM has lines `-----BEGIN CERTIFICATE-----`"
            }
            Self::NotACertificate => "one of the root certificates is not an X.509 certificate",
        })
    }
}

impl std::error::Error for RootsProblem {}

#[cfg(test)]
mod tests {
    use super::{RootsProblem, roots};

    #[test]
    fn roots_are_certificates() {
        let authority = include_bytes!("../tests/certificates/authority.pem");
        assert_eq!(roots(authority).map(|roots| roots.len()), Ok(1));
        assert_eq!(
            roots(&[*authority, *authority].concat()).map(|roots| roots.len()),
            Ok(2)
        );
        let key = include_bytes!("../tests/certificates/localhost.test-only.key");
        assert_eq!(roots(key), Err(RootsProblem::Empty));
        assert_eq!(roots(b""), Err(RootsProblem::Empty));
        assert_eq!(roots(b"hello"), Err(RootsProblem::Empty));
        let torn = &authority[..authority.len() / 2];
        assert_eq!(roots(torn), Err(RootsProblem::NotPem));
        let no_certificate = b"-----BEGIN CERTIFICATE-----\naGVsbG8=\n-----END CERTIFICATE-----\n";
        assert_eq!(roots(no_certificate), Err(RootsProblem::NotACertificate));
    }
}
