//! The desk by its labels.
