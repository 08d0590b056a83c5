//! Any bytes as the record of attempts: what can be read is, and damage is said.
#![no_main]

use komma_overens::practice::store::Record;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let (record, damaged) = Record::read(bytes);
    // An attempt takes some room: none is made out of nothing.
    assert!(record.attempts.len() * 100 <= bytes.len());
    assert!(damaged.is_none_or(|lost| lost > 0));
    for attempt in &record.attempts {
        let _ = attempt.is_consent();
    }
});
