//! Codes that are read aloud and typed, and tokens that nobody reads.

use crate::record::{hex, sha256};
use rand::TryRng;
use rand::rngs::SysRng;
use std::io;

/// Consonants that no other letter looks like; no words can arise.
const LETTERS: &[u8] = b"CDFHJKLNPRTVWX";
/// Letters of a room code.
pub(super) const ROOM: usize = 4;
/// Letters of the leader's code.
pub(super) const LEADER: usize = 8;

fn random<const N: usize>() -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    SysRng.try_fill_bytes(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes)
}

/// A code of so many letters, each as likely as the others.
pub(super) fn code(letters: usize) -> io::Result<String> {
    let mut code = String::new();
    // A byte above the last whole alphabet is drawn again: it would favour the first letters.
    let fair = 256 - 256 % LETTERS.len();
    while code.len() < letters {
        let drawn = random::<16>()?;
        let fitting = drawn.iter().map(|&byte| usize::from(byte)).filter(|&byte| byte < fair);
        code.extend(fitting.take(letters - code.len()).map(|byte| char::from(LETTERS[byte % LETTERS.len()])));
    }
    Ok(code)
}

/// A token of 128 random bits.
pub(super) fn token() -> io::Result<String> {
    Ok(hex(&random::<16>()?))
}

/// What is kept of a token.
pub(super) fn hash(token: &str) -> String {
    sha256(token.as_bytes())
}

/// What a form of this page carries, so that no other site can send it: it follows from the token in the cookie, which other
/// sites cannot read.
pub(super) fn change_token(token: &str) -> String {
    sha256(format!("change {token}").as_bytes())[..32].to_owned()
}

/// Whether a code was typed; case, spaces and hyphens do not count. It takes as long for every wrong code of the same length.
pub(super) fn is_code(typed: &str, code: &str) -> bool {
    let typed: Vec<u8> =
        typed.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_uppercase()).collect();
    typed.len() == code.len() && typed.iter().zip(code.bytes()).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
}

/// A long code in groups of four.
pub(super) fn grouped(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_can_be_read_aloud_and_are_typed_as_one_likes() {
        let (one, other) = (code(LEADER).unwrap(), code(LEADER).unwrap());
        assert!(one.bytes().all(|letter| LETTERS.contains(&letter)) && one.len() == LEADER && one != other);
        assert_eq!(grouped("CDFHJKLN"), "CDFH-JKLN");
        assert!(is_code(" cdfh-jkln ", "CDFHJKLN") && is_code("CDFHJKLN", "CDFHJKLN"));
        for wrong in ["", "CDFH", "CDFHJKLNP", "CDFHJKLL"] {
            assert!(!is_code(wrong, "CDFHJKLN"), "{wrong}");
        }
    }

    #[test]
    fn a_token_has_128_bits_and_tells_nothing_of_what_follows_from_it() {
        let token = token().unwrap();
        assert_eq!(token.len(), 32);
        assert_ne!(hash(&token), change_token(&token));
        assert!(!change_token(&token).contains(&token) && !hash(&token).contains(&change_token(&token)));
    }
}
