//! The follow-up (*uppföljningen*): what was kept of an agreement according to both sides, and what stays, changes or ends.

mod kind;
pub(crate) mod round;
mod sample;
#[cfg(test)]
mod tests;
pub(crate) mod view;
