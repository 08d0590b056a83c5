//! Answers.

use super::form::Fields;
use axum::body::{Body, to_bytes};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

/// The largest form, in bytes.
const LARGEST: usize = 16 * 1024;
/// How long a cookie stays, in seconds: as long as a sitting.
const COOKIE_AGE: u32 = 14 * 3600;

/// A page.
pub(super) fn page(status: StatusCode, html: String) -> Response {
    (status, [(CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
}

/// Go there, by asking for it anew.
pub(super) fn see(path: &str) -> Response {
    let mut answer = StatusCode::SEE_OTHER.into_response();
    if let Ok(path) = HeaderValue::from_str(path) {
        answer.headers_mut().insert(LOCATION, path);
    }
    answer
}

/// Something of the program's own, which never changes under its address.
pub(super) fn own(kind: &'static str, bytes: &'static [u8]) -> Response {
    let headers = [(CONTENT_TYPE, kind), (CACHE_CONTROL, "public, max-age=604800, immutable")];
    (headers, bytes).into_response()
}

/// Nothing to say.
pub(super) fn bare(status: StatusCode) -> Response {
    status.into_response()
}

/// With a cookie that no script can read and no other site can send.
pub(super) fn with_cookie(mut answer: Response, name: &str, value: &str) -> Response {
    let age = if value.is_empty() { 0 } else { COOKIE_AGE };
    let cookie = format!("{name}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Strict");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        answer.headers_mut().append(SET_COOKIE, cookie);
    }
    answer
}

/// The fields of a form; why there are none.
pub(super) async fn fields(headers: &HeaderMap, body: Body) -> Result<Fields, Response> {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("application/x-www-form-urlencoded") {
        return Err(bare(StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }
    match to_bytes(body, LARGEST).await {
        Ok(bytes) => Ok(Fields::read(&bytes)),
        Err(_) => Err(bare(StatusCode::PAYLOAD_TOO_LARGE)),
    }
}
