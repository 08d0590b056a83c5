//! A file that grows by whole lines, each on disk before it counts, and the lock that lies beside it.

use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::Path;

/// The name of the lock in a folder. Held by the copy of the program that writes. A file of its own, because a locked log cannot be read on every
/// system, and looking is always allowed. The system lets go of it when the program ends, however it ends.
pub(crate) const LOCK_FILE: &str = "lock";

/// An open file of whole lines.
#[derive(Debug)]
pub(crate) struct LineFile {
    file: File,
    /// How many bytes are whole lines.
    good: u64,
    /// Whether there may be something after them that is no line.
    unsure: bool,
}

impl LineFile {
    /// A new file; it must not be there yet.
    pub(crate) fn begin(path: &Path) -> io::Result<LineFile> {
        let file = OpenOptions::new().read(true).write(true).create_new(true).open(path)?;
        Ok(LineFile { file, good: 0, unsure: false })
    }

    /// A file whose first `good` bytes are whole lines. `unsure` says whether something else stands after them: it
    /// stays there until the next line is written.
    pub(crate) fn go_on(path: &Path, good: u64, unsure: bool) -> io::Result<LineFile> {
        let file = OpenOptions::new().read(true).write(true).open(path)?;
        Ok(LineFile { file, good, unsure })
    }

    /// Writes a line, and has it on disk when it returns `Ok`; otherwise the file is as it was.
    pub(crate) fn write(&mut self, line: &[u8]) -> io::Result<()> {
        self.settle()?;
        self.unsure = true;
        let written = self
            .file
            .seek(SeekFrom::Start(self.good))
            .and_then(|_| self.file.write_all(line))
            .and_then(|()| self.file.sync_data());
        match written {
            Ok(()) => {
                self.good += line.len() as u64;
                self.unsure = false;
                Ok(())
            }
            Err(error) => {
                // If even this fails, the next write tries again, and a resume drops the part of a line.
                let _ = self.settle();
                Err(error)
            }
        }
    }

    /// Cuts away part of a line that a failed write may have left.
    pub(crate) fn settle(&mut self) -> io::Result<()> {
        if self.unsure {
            self.file.set_len(self.good)?;
            self.file.sync_data()?;
            self.unsure = false;
        }
        Ok(())
    }

    /// Puts another file in the place of this one, such as a disk that is full, and returns the real one.
    #[cfg(test)]
    pub(crate) fn swap(&mut self, other: File) -> File {
        std::mem::replace(&mut self.file, other)
    }
}

/// A file that is only there to be locked; not locked yet.
pub(crate) fn open_lock(path: &Path) -> io::Result<File> {
    OpenOptions::new().create(true).truncate(false).write(true).open(path)
}
