//! Any bytes as what is sealed in a log: opened, and sealed again where that makes a ballot.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    komma_overens::record::open_any(bytes);
});
