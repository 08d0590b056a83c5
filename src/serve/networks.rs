//! The networks of this machine, named as people know them, the likeliest first.

use crate::t;
use crate::text::Lang;
use std::net::IpAddr;

/// What kind of network it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Wi-Fi.
    Wifi,
    /// A cable.
    Cable,
    /// A telephone lent as a modem.
    Mobile,
    /// One that cannot be told by its name.
    Other,
    /// A tunnel to somewhere else: phones in the room are not there.
    Vpn,
    /// One within this machine, for programs that act as machines.
    Virtual,
    /// This machine itself.
    Loopback,
}

/// A network that this machine is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// What kind it is.
    pub kind: Kind,
    /// The system's name for it.
    pub name: String,
    /// This machine's address there.
    pub address: IpAddr,
}

impl Network {
    /// What it is called for people: *Wi-Fi (wlan0)*.
    pub fn label(&self, lang: Lang) -> String {
        let key = match self.kind {
            Kind::Wifi => "phones-net-wifi",
            Kind::Cable => "phones-net-cable",
            Kind::Mobile => "phones-net-mobile",
            Kind::Other => "phones-net-other",
            Kind::Vpn => "phones-net-vpn",
            Kind::Virtual => "phones-net-virtual",
            Kind::Loopback => "phones-net-loopback",
        };
        t!(lang, key, name = self.name.as_str())
    }
}

/// The networks of this machine that phones might be on, the likeliest first; last this machine itself.
pub fn networks() -> Vec<Network> {
    let found = if_addrs::get_if_addrs().unwrap_or_default();
    sorted(found.into_iter().filter(|found| !is_of_no_use(found.ip())).map(|found| Network {
        kind: if found.is_loopback() { Kind::Loopback } else { kind(&found.name, found.is_p2p()) },
        address: found.ip(),
        name: found.name,
    }))
}

/// An address that is only good on one wire cannot be typed into a phone.
fn is_of_no_use(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_unspecified(),
        IpAddr::V6(address) => address.is_unicast_link_local() || address.is_unspecified(),
    }
}

fn sorted(networks: impl Iterator<Item = Network>) -> Vec<Network> {
    let mut networks: Vec<Network> = networks.collect();
    let self_given = |address: &IpAddr| matches!(address, IpAddr::V4(address) if address.is_link_local());
    networks.sort_by(|a, b| {
        let rank = |network: &Network| (network.kind, self_given(&network.address), network.address.is_ipv6());
        rank(a).cmp(&rank(b)).then_with(|| a.name.cmp(&b.name)).then_with(|| a.address.cmp(&b.address))
    });
    networks
}

/// What kind of network has this name. Systems name them in their own ways; what is not known is in the middle.
fn kind(name: &str, is_tunnel: bool) -> Kind {
    let name = name.to_lowercase();
    let begins = |starts: &[&str]| starts.iter().any(|start| name.starts_with(start));
    let holds = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    if begins(&["tun", "tap", "wg", "ppp", "utun", "ipsec", "zt", "tailscale", "nordlynx", "proton"])
        || holds(&["vpn", "wireguard", "tailscale", "zerotier", "anyconnect", "globalprotect"])
    {
        Kind::Vpn
    } else if begins(&[
        "docker",
        "veth",
        "br-",
        "virbr",
        "vmnet",
        "vboxnet",
        "lxc",
        "lxd",
        "podman",
        "cni",
        "vethernet",
    ]) || holds(&["virtual", "hyper-v", "vmware", "wsl"])
    {
        Kind::Virtual
    } else if begins(&["wl", "ath", "ra0"]) || holds(&["wi-fi", "wifi", "wlan", "trådlös", "wireless"]) {
        Kind::Wifi
    } else if begins(&["wwan", "usb", "rndis"]) || holds(&["mobil", "cellular"]) {
        Kind::Mobile
    } else if begins(&["en", "eth", "lan"]) || holds(&["ethernet"]) {
        Kind::Cable
    } else if is_tunnel {
        Kind::Vpn
    } else {
        Kind::Other
    }
}

/// This machine's name, where the system says it.
pub(super) fn host_name() -> Option<String> {
    let named = std::fs::read_to_string("/etc/hostname").ok().or_else(|| std::env::var("COMPUTERNAME").ok())?;
    let name = named.trim().split('.').next().unwrap_or_default().to_owned();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (!name.is_empty() && name.chars().all(plain) && !name.eq_ignore_ascii_case("localhost")).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likeliest_network_comes_first() {
        let network = |name: &str, address: &str| Network {
            kind: kind(name, false),
            name: name.to_owned(),
            address: address.parse().unwrap(),
        };
        let order = sorted(
            [
                network("tun0", "10.8.0.2"),
                network("docker0", "172.17.0.1"),
                network("wlp2s0", "fd00::5"),
                network("enp3s0", "10.0.0.5"),
                network("wlp2s0", "192.168.1.24"),
                network("wlp9s0", "169.254.3.4"),
                network("Tailscale", "100.64.0.2"),
                network("vEthernet (WSL)", "172.20.0.1"),
            ]
            .into_iter(),
        );
        let names: Vec<String> = order.iter().map(|network| format!("{} {}", network.name, network.address)).collect();
        assert_eq!(
            names,
            [
                "wlp2s0 192.168.1.24",
                "wlp2s0 fd00::5",
                "wlp9s0 169.254.3.4",
                "enp3s0 10.0.0.5",
                "Tailscale 100.64.0.2",
                "tun0 10.8.0.2",
                "docker0 172.17.0.1",
                "vEthernet (WSL) 172.20.0.1",
            ]
        );
        assert_eq!(kind("Trådlös nätverksanslutning", false), Kind::Wifi);
        assert_eq!(kind("Ethernet 2", false), Kind::Cable);
    }
}
