//! What the system says when something cannot be read or written, in plain words: its own are English everywhere.

use super::Lang;
use crate::t;
use std::io::{Error, ErrorKind};

/// Why the system said no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reason {
    kind: ErrorKind,
    number: Option<i32>,
}

impl From<&Error> for Reason {
    fn from(error: &Error) -> Self {
        Reason { kind: error.kind(), number: error.raw_os_error() }
    }
}

/// Numbers of the system that have no kind of their own.
#[cfg(unix)]
mod numbers {
    pub(super) const TOO_MANY_OPEN: [i32; 2] = [23, 24];
    pub(super) const INPUT_OUTPUT: [i32; 1] = [5];
    pub(super) const NO_DEVICE: [i32; 2] = [6, 19];
    #[cfg(any(target_os = "linux", target_os = "android"))]
    pub(super) const CIRCLE: [i32; 1] = [40];
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    pub(super) const CIRCLE: [i32; 1] = [62];
}

/// As the numbers of Windows.
#[cfg(not(unix))]
mod numbers {
    pub(super) const TOO_MANY_OPEN: [i32; 1] = [4];
    pub(super) const INPUT_OUTPUT: [i32; 3] = [23, 483, 1117];
    pub(super) const NO_DEVICE: [i32; 3] = [15, 20, 21];
    pub(super) const CIRCLE: [i32; 1] = [1921];
}

impl Reason {
    /// The reason as a sentence, with its full stop.
    pub(crate) fn text(self, lang: Lang) -> String {
        use numbers::{CIRCLE, INPUT_OUTPUT, NO_DEVICE, TOO_MANY_OPEN};
        let of_number = |number: i32| match number {
            number if CIRCLE.contains(&number) => Some("record-io-circle"),
            number if TOO_MANY_OPEN.contains(&number) => Some("record-io-too-many-open"),
            number if INPUT_OUTPUT.contains(&number) => Some("record-io-broken-disk"),
            number if NO_DEVICE.contains(&number) => Some("record-io-no-device"),
            _ => None,
        };
        let of_kind = match self.kind {
            ErrorKind::StorageFull => Some("record-io-full"),
            ErrorKind::QuotaExceeded => Some("record-io-quota"),
            ErrorKind::FileTooLarge => Some("record-io-too-large"),
            ErrorKind::InvalidInput if self.number.is_none() => Some("record-io-not-a-file"),
            ErrorKind::InvalidData => Some("record-io-not-text"),
            ErrorKind::PermissionDenied => Some("record-io-permission"),
            ErrorKind::ReadOnlyFilesystem => Some("record-io-read-only"),
            ErrorKind::NotFound => Some("record-io-not-found"),
            ErrorKind::NotADirectory => Some("record-io-not-a-folder"),
            ErrorKind::AlreadyExists => Some("record-io-exists"),
            ErrorKind::IsADirectory => Some("record-io-is-a-folder"),
            ErrorKind::DirectoryNotEmpty => Some("record-io-not-empty"),
            ErrorKind::TooManyLinks => Some("record-io-circle"),
            ErrorKind::InvalidFilename => Some("record-io-name"),
            ErrorKind::BrokenPipe | ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted => Some("record-io-pipe"),
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy | ErrorKind::WouldBlock | ErrorKind::Deadlock => {
                Some("record-io-busy")
            }
            ErrorKind::StaleNetworkFileHandle
            | ErrorKind::HostUnreachable
            | ErrorKind::NetworkUnreachable
            | ErrorKind::NetworkDown
            | ErrorKind::NotConnected => Some("record-io-network"),
            ErrorKind::TimedOut => Some("record-io-timeout"),
            ErrorKind::Interrupted => Some("record-io-interrupted"),
            ErrorKind::OutOfMemory => Some("record-io-memory"),
            ErrorKind::UnexpectedEof | ErrorKind::WriteZero => Some("record-io-short"),
            ErrorKind::Unsupported | ErrorKind::NotSeekable | ErrorKind::CrossesDevices => {
                Some("record-io-unsupported")
            }
            _ => None,
        };
        match (self.number.and_then(of_number).or(of_kind), self.number) {
            (Some(key), _) => super::tr(lang, key),
            (None, Some(number)) => t!(lang, "record-io-number", number = number.to_string()),
            (None, None) => t!(lang, "record-io-other"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever the system answers, its own words are not shown.
    #[test]
    fn every_number_of_the_system_has_words() {
        for lang in Lang::ALL {
            for number in 1..=200 {
                let error = Error::from_raw_os_error(number);
                let text = Reason::from(&error).text(lang);
                assert!(text.ends_with('.') && !text.contains("record-"), "{number}: {text}");
                let own = error.to_string();
                let own = own.split(" (os").next().unwrap();
                assert!(lang == Lang::En || !text.contains(own), "{number}: {text}");
            }
            assert!(Reason::from(&Error::other("x")).text(lang).ends_with('.'));
        }
        assert!(Reason::from(&Error::from_raw_os_error(9)).text(Lang::Sv).contains('9'));
    }
}
