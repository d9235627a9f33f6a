//! Where a request comes from: the peer, or what a declared proxy says.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

pub use ipnet::IpNet;

use crate::request::Request;

/// A source network: one IPv4 address, or a /64 of IPv6, since everybody who has one address has them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Network(IpAddr);

impl Network {
    /// The /48 or /16 around it, for times when there are too many to tell apart.
    pub(crate) fn coarse(self) -> Self {
        match self.0 {
            IpAddr::V4(address) => {
                Self(IpAddr::V4(Ipv4Addr::from_bits(address.to_bits() & !0xffff)))
            }
            IpAddr::V6(address) => {
                let prefix = address.to_bits() >> 80 << 80;
                Self(IpAddr::V6(Ipv6Addr::from_bits(prefix)))
            }
        }
    }

    fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => Self(IpAddr::V4(address)),
            IpAddr::V6(address) => {
                let prefix = address.to_bits() & !u128::from(u64::MAX);
                Self(IpAddr::V6(Ipv6Addr::from_bits(prefix)))
            }
        }
    }
}

/// The network that `request` counts for.
///
/// # Security
///
/// `X-Forwarded-For` is believed only as far as declared proxies wrote it, from the right; no other header is read
/// (CVE-2024-34451). An entry that is no address ends the walk.
pub fn source(request: &Request, proxies: &[IpNet]) -> Network {
    let trusted = |address: IpAddr| {
        proxies
            .iter()
            .any(|net| net.contains(&address.to_canonical()))
    };
    let mut source = request.peer.unwrap_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED));
    let lines = request.headers.all("x-forwarded-for");
    let hops = lines.iter().rev().flat_map(|line| line.rsplit(','));
    for hop in hops {
        match hop.trim().parse() {
            Ok(address) if trusted(source) => source = address,
            _ => break,
        }
    }
    Network::of(source)
}

#[cfg(test)]
mod tests {
    use super::{Network, source};
    use crate::request::{Body, Headers, Method, Request};

    fn network(peer: &str, forwarded: &[&str], proxies: &[&str]) -> Network {
        let line = |value: &&str| ("X-Forwarded-For".to_owned(), value.as_bytes().to_vec());
        let request = Request {
            method: Method::Post,
            path: String::new(),
            query: None,
            headers: Headers::new(forwarded.iter().map(line)),
            peer: Some(peer.parse().expect(peer)),
            body: Body::Complete(Vec::new()),
            principal: None,
        };
        let proxies: Vec<_> = proxies.iter().map(|net| net.parse().expect(net)).collect();
        source(&request, &proxies)
    }

    fn plain(address: &str) -> Network {
        Network::of(address.parse().expect(address))
    }

    #[test]
    fn forwarding_headers_of_strangers_are_ignored() {
        assert_eq!(
            network("192.0.2.1", &["203.0.113.9"], &[]),
            plain("192.0.2.1")
        );
        assert_eq!(
            network("192.0.2.1", &["203.0.113.9"], &["10.0.0.0/8"]),
            plain("192.0.2.1")
        );
    }

    #[test]
    fn declared_proxies_are_believed_from_the_right() {
        let proxies = ["10.0.0.0/8"];
        for (forwarded, expected) in [
            (&["203.0.113.9"][..], "203.0.113.9"),
            (&["6.6.6.6, 203.0.113.9"][..], "203.0.113.9"),
            (&["6.6.6.6, 203.0.113.9, 10.0.0.2"][..], "203.0.113.9"),
            (&["6.6.6.6", "203.0.113.9"][..], "203.0.113.9"),
            (&["203.0.113.9, unknown"][..], "10.0.0.1"),
            (&["[::1]:80"][..], "10.0.0.1"),
        ] {
            assert_eq!(
                network("10.0.0.1", forwarded, &proxies),
                plain(expected),
                "{forwarded:?}"
            );
        }
    }

    #[test]
    fn one_network_has_one_bucket() {
        assert_eq!(network("::ffff:192.0.2.1", &[], &[]), plain("192.0.2.1"));
        assert_eq!(plain("2001:db8::1"), plain("2001:db8::ffff:1"));
        assert_ne!(plain("2001:db8::1"), plain("2001:db8:0:1::1"));
    }
}
