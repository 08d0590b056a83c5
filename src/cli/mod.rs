//! The commands of the binary beside playing.

pub mod check;
