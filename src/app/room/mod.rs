//! The rooms: what everybody looks at.
