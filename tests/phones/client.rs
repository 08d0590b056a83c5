//! A phone without a browser: plain HTTP over a socket, cookies, and the forms of a page.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, v)| v)
    }

    /// The answer as it reads the same whenever it is given.
    pub(crate) fn without_date(&self) -> String {
        let head = self.head.lines().filter(|line| !line.to_ascii_lowercase().starts_with("date:"));
        head.collect::<Vec<_>>().join("\n") + &self.body
    }
}

/// A phone.
#[derive(Clone, Debug)]
pub(crate) struct Phone {
    pub(crate) at: SocketAddr,
    pub(crate) host: String,
    pub(crate) cookies: BTreeMap<String, String>,
}

pub(crate) fn encoded(fields: &[(&str, &str)]) -> String {
    let one = |text: &str| {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
                other => format!("%{other:02X}"),
            })
            .collect::<String>()
    };
    fields.iter().map(|(name, value)| format!("{}={}", one(name), one(value))).collect::<Vec<_>>().join("&")
}

impl Phone {
    pub(crate) fn new(url: &str) -> Phone {
        let host = url.trim_start_matches("http://").trim_end_matches('/').to_owned();
        Phone { at: host.parse().expect("an address"), host, cookies: BTreeMap::new() }
    }

    /// Sends what it is told to, and reads until the other end closes.
    pub(crate) fn raw(&self, request: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(self.at).expect("the server is there");
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        // A server that has heard enough may close before everything is sent.
        let _ = stream.write_all(request);
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        Answer { status, head: head.replace("\r\n", "\n"), body: unchunked(head, body) }
    }

    fn cookie_line(&self) -> String {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if cookies.is_empty() { String::new() } else { format!("Cookie: {}\r\n", cookies.join("; ")) }
    }

    fn keep(&mut self, answer: Answer) -> Answer {
        for line in answer.head.lines() {
            let Some(cookie) =
                line.to_ascii_lowercase().strip_prefix("set-cookie: ").map(|_| &line["set-cookie: ".len()..])
            else {
                continue;
            };
            let (name, rest) = cookie.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            if value.is_empty() {
                self.cookies.remove(name)
            } else {
                self.cookies.insert(name.into(), value.into())
            };
        }
        answer
    }

    pub(crate) fn get(&mut self, path: &str) -> Answer {
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: {}\r\n{}Connection: close\r\n\r\n", self.host, self.cookie_line());
        let answer = self.patient(request.as_bytes());
        self.keep(answer)
    }

    /// Asks again a little later where it went too fast, as people do.
    fn patient(&self, request: &[u8]) -> Answer {
        for _ in 0..20 {
            let answer = self.raw(request);
            if answer.status != 429 || !answer.body.contains("Det gick för fort") {
                return answer;
            }
            std::thread::sleep(Duration::from_millis(200));
        }
        panic!("too fast all the time");
    }

    pub(crate) fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(path, fields, "")
    }

    pub(crate) fn post_with(&mut self, path: &str, fields: &[(&str, &str)], headers: &str) -> Answer {
        let body = encoded(fields);
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\n{}{headers}Content-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.host,
            self.cookie_line(),
            body.len()
        );
        let answer = self.patient(request.as_bytes());
        self.keep(answer)
    }

    /// Takes a seat, counted from 1.
    pub(crate) fn join(&mut self, code: &str, seat: usize) -> Answer {
        self.post("/in", &[("kod", code), ("plats", &seat.to_string())])
    }

    /// Fills in the form of a page that does `what`, and sends it.
    pub(crate) fn fill(&mut self, page: &str, what: &str, at: Option<usize>, fields: &[(&str, &str)]) -> Answer {
        let form = forms(page)
            .into_iter()
            .find(|form| form.does(what) && at.is_none_or(|at| form.hidden("nr") == Some(&at.to_string())));
        let form = form.unwrap_or_else(|| panic!("no form does {what} on {page}"));
        let hidden = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let all: Vec<(&str, &str)> = hidden.chain(fields.iter().copied()).collect();
        self.post(&form.action, &all)
    }
}

fn unchunked(head: &str, body: &str) -> String {
    if !head.to_ascii_lowercase().contains("transfer-encoding: chunked") {
        return body.to_owned();
    }
    let (mut rest, mut out) = (body, String::new());
    while let Some((size, after)) = rest.split_once("\r\n") {
        let size = usize::from_str_radix(size.trim(), 16).unwrap_or(0);
        if size == 0 || after.len() < size {
            break;
        }
        out.push_str(&after[..size]);
        rest = after[size..].trim_start_matches("\r\n");
    }
    out
}

/// A form of a page: where it goes, and its hidden fields.
#[derive(Debug)]
pub(crate) struct Form {
    pub(crate) action: String,
    pub(crate) fields: Vec<(String, String)>,
}

impl Form {
    pub(crate) fn hidden(&self, name: &str) -> Option<&String> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    fn does(&self, what: &str) -> bool {
        self.hidden("vad").is_some_and(|vad| vad == what)
    }
}

fn part(tag: &str, name: &str) -> Option<String> {
    Some(tag.split(&format!("{name}=\"")).nth(1)?.split('"').next()?.to_owned())
}

/// The forms of a page.
pub(crate) fn forms(page: &str) -> Vec<Form> {
    page.split("<form ")
        .skip(1)
        .map(|form| {
            let form = form.split("</form>").next().unwrap();
            let hidden = form.split("<input type=\"hidden\"").skip(1);
            Form {
                action: part(form, "action").unwrap(),
                fields: hidden
                    .filter_map(|input| Some((part(input, "name")?, part(input, "value").unwrap_or_default())))
                    .collect(),
            }
        })
        .collect()
}
