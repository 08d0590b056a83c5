//! What phones send: forms, cookies and the part of an address after `?`.

/// More fields than this are not read: the largest form of a game has a few dozen.
const FIELDS_MAX: usize = 200;

/// The fields of a form, in the order they were sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Fields(pub(super) Vec<(String, String)>);

impl Fields {
    /// Reads `a=1&b=2` as browsers write it. What is no UTF-8 becomes replacement characters.
    pub(super) fn read(text: &[u8]) -> Fields {
        let parts = text.split(|&byte| byte == b'&').filter(|part| !part.is_empty()).take(FIELDS_MAX);
        Fields(
            parts
                .map(|part| {
                    let at = part.iter().position(|&byte| byte == b'=').unwrap_or(part.len());
                    (decoded(&part[..at]), decoded(part.get(at + 1..).unwrap_or_default()))
                })
                .collect(),
        )
    }

    /// The first field with this name; empty where there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// A number in a field.
    pub(super) fn number<N: std::str::FromStr>(&self, name: &str) -> Option<N> {
        self.get(name).parse().ok()
    }

    /// Whether a field is there and says something.
    pub(super) fn has(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }
}

fn decoded(text: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.iter().copied();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let mut ahead = rest.clone();
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                match (digit(ahead.next()), digit(ahead.next())) {
                    (Some(high), Some(low)) => {
                        bytes.push((high * 16 + low) as u8);
                        rest = ahead;
                    }
                    _ => bytes.push(b'%'),
                }
            }
            other => bytes.push(other),
        }
    }
    // Browsers end lines in a text field in two characters.
    String::from_utf8_lossy(&bytes).replace("\r\n", "\n")
}

/// The value of a cookie.
pub(super) fn cookie<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    header.split(';').filter_map(|part| part.trim().split_once('=')).find(|(known, _)| *known == name).map(|(_, v)| v)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_as_browsers_write_it() {
        let fields = Fields::read("a=1&b=h%C3%A4r+%26+d%c3%a4r&c&d=rad%0D%0Arad&=x&e=%zz%4".as_bytes());
        assert_eq!((fields.get("a"), fields.number::<u8>("a")), ("1", Some(1)));
        assert_eq!((fields.get("b"), fields.get("d")), ("här & där", "rad\nrad"));
        assert_eq!((fields.get("c"), fields.has("c"), fields.get("e")), ("", false, "%zz%4"));
        assert_eq!(Fields::read(b"a=%ff").get("a"), "\u{fffd}");
        assert_eq!(Fields::read("x=1&".repeat(1000).as_bytes()).0.len(), FIELDS_MAX);
    }

    #[test]
    fn a_cookie_is_found_by_its_whole_name() {
        assert_eq!(cookie("annan=1; plats=ab; plats2=cd", "plats"), Some("ab"));
        assert_eq!(cookie("xplats=ab", "plats"), None);
    }
}
