//! Any bytes as a table of votes: counted, or refused in words.
#![no_main]

use komma_overens::cli::votes;
use komma_overens::text::Lang;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match votes::read(bytes) {
        Ok(votes) => {
            let _ = (votes.figures(), votes.verdict());
        }
        Err(problem) => assert!(!problem.text(Lang::Sv).is_empty()),
    }
});
