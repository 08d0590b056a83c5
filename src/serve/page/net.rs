//! *Testa förbindelsen*: whether phones reach this machine, what is most likely in the way, and what to do.

use super::super::networks::{Kind, Network};
use super::parts::{brand, icon};
use super::{Frame, Where, framed};
use crate::look::Icon;
use crate::t;
use crate::text::Lang;
use maud::{Markup, html};
use std::net::IpAddr;

/// What the page is made from.
pub(in crate::serve) struct Net<'a> {
    pub(in crate::serve) lang: Lang,
    pub(in crate::serve) networks: &'a [Network],
    /// The address that this page came by.
    pub(in crate::serve) own: IpAddr,
    /// Addresses at which another machine has come in.
    pub(in crate::serve) reached: &'a [IpAddr],
    pub(in crate::serve) url: &'a str,
    pub(in crate::serve) named: Option<&'a str>,
}

/// Whether phones reach this machine.
pub(in crate::serve) fn net(net: &Net<'_>) -> String {
    let lang = net.lang;
    let reached = !net.reached.is_empty();
    let chosen = net.networks.iter().find(|network| network.address == net.own);
    let main = html! {
        h1 { (t!(lang, "phones-desk-to-net")) }
        section id="verdict" class="paper" {
            @if reached {
                p class="done" { (icon(Icon::Check)) " " (t!(lang, "phones-net-reached")) }
            } @else {
                p { b { (icon(Icon::Wait)) " " (t!(lang, "phones-net-not-reached")) } }
                p { (t!(lang, "phones-net-try")) }
                p class="address" { (net.url) @if let Some(named) = net.named { br; (named) } }
                (causes(lang, chosen.map(|network| network.kind)))
            }
        }
        section id="networks" class="paper" {
            h2 { (t!(lang, "phones-net-networks")) }
            ul {
                @for network in net.networks {
                    li {
                        b { (network.label(lang)) } " " (network.address)
                        @if network.address == net.own { span class="note" { " · " (t!(lang, "phones-net-chosen")) } }
                        @if net.reached.contains(&network.address) { span class="note" { " · " (t!(lang, "phones-net-here")) } }
                    }
                }
            }
            p class="note" { (t!(lang, "phones-net-other-address")) }
        }
        section id="help" class="paper" {
            h2 { (t!(lang, "phones-net-help")) }
            h3 { (t!(lang, "phones-net-hotspot")) }
            p { (t!(lang, "phones-net-hotspot-windows")) }
            p { (t!(lang, "phones-net-hotspot-linux")) }
            h3 { (t!(lang, "phones-net-phone-hotspot")) }
            p { (t!(lang, "phones-net-phone-hotspot-text")) }
            h3 { (t!(lang, "phones-net-hand-round")) }
            p { (t!(lang, "phones-net-hand-round-text")) }
        }
        p { a class="button" href="/bord/nat" { (t!(lang, "phone-refresh")) } " " a class="button" href="/bord" { (t!(lang, "forms-back")) } }
    };
    framed(Frame {
        lang,
        at: Where::Desk,
        title: t!(lang, "phones-desk-to-net"),
        who: brand(lang),
        step: html! {},
        live: None,
        age: 0,
        waits: false,
        notice: None,
        main,
        foot: html! {},
    })
}

/// What is most likely in the way, the likeliest first.
fn causes(lang: Lang, kind: Option<Kind>) -> Markup {
    let first = match kind {
        Some(Kind::Loopback) => Some("phones-net-cause-loopback"),
        Some(Kind::Vpn) => Some("phones-net-cause-vpn"),
        Some(Kind::Virtual) => Some("phones-net-cause-virtual"),
        Some(Kind::Cable) => Some("phones-net-cause-cable"),
        Some(Kind::Wifi | Kind::Mobile | Kind::Other) | None => None,
    };
    let others = ["phones-net-cause-isolation", "phones-net-cause-other-network", "phones-net-cause-firewall"];
    html! { ol class="steps" { @for key in first.into_iter().chain(others) { li { (crate::text::tr(lang, key)) } } } }
}
