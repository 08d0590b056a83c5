//! What is asked of every request before anything looks at it, and what every answer carries.

use super::hall::{Call, Hall};
use super::listen::Peer;
use super::page::{self, Where};
use super::reply;
use crate::t;
use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, HeaderName, ORIGIN, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use std::net::IpAddr;
use std::sync::{Arc, PoisonError};

/// Everything comes from here, nothing is inline, and nobody frames it.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

pub(super) async fn guard(State(hall): State<Arc<Hall>>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(call) = Call::from_request_parts(&mut parts, &hall).await;
    let answer = match refusal(&hall, &parts.headers, &parts.method, &call) {
        Some((status, text)) => {
            reply::page(status, page::plain(call.lang, Where::Front, &t!(call.lang, "phone-not-now"), &text))
        }
        None => {
            note_reached(&hall, parts.extensions.get::<ConnectInfo<Peer>>().map(|info| info.0));
            next.run(Request::from_parts(parts, body)).await
        }
    };
    dressed(answer)
}

/// Why a request is not looked at.
fn refusal(hall: &Hall, headers: &HeaderMap, method: &Method, call: &Call) -> Option<(StatusCode, String)> {
    let lang = call.lang;
    let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?").to_owned());
    let host = text(HOST).unwrap_or_default();
    if !is_this_machine(&host, &call.peer, &hall.names) {
        return Some((StatusCode::MISDIRECTED_REQUEST, t!(lang, "phone-other-host", url = hall.url.as_str())));
    }
    if *method != Method::GET && *method != Method::HEAD {
        let from_here = match (text(ORIGIN), text(HeaderName::from_static("sec-fetch-site"))) {
            (Some(origin), _) => origin.eq_ignore_ascii_case(&format!("http://{host}")),
            (None, Some(site)) => site == "same-origin",
            (None, None) => true,
        };
        if !from_here {
            return Some((StatusCode::FORBIDDEN, t!(lang, "phone-other-site")));
        }
    }
    let token = call.token.as_deref().filter(|token| hall.sitting().who(token).is_some());
    if !hall.sitting().may_ask(token, call.peer.remote, call.at) {
        return Some((StatusCode::TOO_MANY_REQUESTS, t!(lang, "phone-too-fast")));
    }
    None
}

/// Whether a request asks for this machine by an address it came in at, or by a name it has: another site that points its own
/// name here is not answered.
fn is_this_machine(host: &str, peer: &Peer, names: &[String]) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        // The colons of a bare address in brackets are no port.
        Some((name, port)) if !port.ends_with(']') => (name, port.parse().ok()),
        _ => (host, Some(80)),
    };
    if port != Some(peer.local.port()) {
        return false;
    }
    let bare = name.trim_start_matches('[').trim_end_matches(']');
    match bare.parse::<IpAddr>() {
        Ok(address) => address.to_canonical() == peer.local.ip().to_canonical(),
        Err(_) => {
            let here = name.eq_ignore_ascii_case("localhost") && peer.local.ip().to_canonical().is_loopback();
            here || names.iter().any(|known| known.eq_ignore_ascii_case(name))
        }
    }
}

/// Remembers that a machine other than this one has come in, and where.
fn note_reached(hall: &Hall, peer: Option<Peer>) {
    let Some(peer) = peer else { return };
    let local = peer.local.ip().to_canonical();
    if peer.remote != local && !peer.remote.is_loopback() {
        let mut reached = hall.reached.lock().unwrap_or_else(PoisonError::into_inner);
        if !reached.contains(&local) {
            reached.push(local);
            drop(reached);
            hall.beat();
        }
    }
}

fn dressed(mut answer: Response) -> Response {
    let headers = answer.headers_mut();
    let fixed = [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        (REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_asked() {
        let at = |local: &str| Peer { remote: [10, 0, 0, 9].into(), local: local.parse().unwrap() };
        let names = ["tavlan.local".to_owned()];
        for host in ["10.0.0.5:7171", "tavlan.local:7171", "TAVLAN.local:7171"] {
            assert!(is_this_machine(host, &at("10.0.0.5:7171"), &names), "{host}");
        }
        for host in ["", "10.0.0.5", "10.0.0.6:7171", "10.0.0.5:7172", "evil.example:7171", "localhost:7171", "::1"] {
            assert!(!is_this_machine(host, &at("10.0.0.5:7171"), &names), "{host}");
        }
        assert!(is_this_machine("localhost:7171", &at("127.0.0.1:7171"), &names));
        assert!(is_this_machine("[fd00::5]:7171", &at("[fd00::5]:7171"), &names));
        assert!(is_this_machine("[fd00::5]", &at("[fd00::5]:80"), &names));
        assert!(is_this_machine("10.0.0.5:7171", &at("[::ffff:10.0.0.5]:7171"), &names));
    }
}
