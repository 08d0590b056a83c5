//! Any bytes as the settings: never a failure, and what is saved is read as it was.
#![no_main]

use komma_overens::record::{Settings, paths};
use libfuzzer_sys::fuzz_target;
use std::fs;

fuzz_target!(|bytes: &[u8]| {
    let data = std::env::temp_dir().join(format!("komma-overens-fuzz-{}", std::process::id()));
    fs::create_dir_all(&data).expect("a folder");
    fs::write(paths::settings_file(&data), bytes).expect("written");
    let (settings, _) = Settings::load(&data);
    settings.save(&data).expect("saved");
    assert_eq!(Settings::load(&data).0, settings);
});
