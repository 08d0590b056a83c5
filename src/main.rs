//! The binary: everything it does is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(komma_overens::cli::main(std::env::args_os()))
}
