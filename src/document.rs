//! A document before it is a file: headings, paragraphs, lists, tables and lines to sign on. Made of words alone; every
//! format has a writer of its own.

use crate::rules::Party;
use crate::text::Lang;

/// A document. Every text is plain; a writer does the escaping of its format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Document {
    /// The language its words are in.
    pub(crate) lang: Lang,
    /// Its heading.
    pub(crate) title: String,
    /// What it is about: name and value, such as date and deck.
    pub(crate) facts: Vec<(String, String)>,
    /// What stands in it, in the order of reading.
    pub(crate) blocks: Vec<Block>,
}

/// Something in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// The heading of a chapter.
    Chapter(String),
    /// A heading within a chapter.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// An item of a list, with remarks to it.
    Item {
        /// The item.
        text: String,
        /// Remarks.
        notes: Vec<String>,
    },
    /// A table.
    Table {
        /// The columns' headings.
        head: Vec<String>,
        /// The rows; each has as many cells as the head.
        rows: Vec<Vec<String>>,
    },
    /// A page of its own to sign.
    Signing(Signing),
}

/// A page to sign by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Signing {
    /// Its heading.
    pub(crate) title: String,
    /// What a signature means.
    pub(crate) text: String,
    /// What stands over the names, the places to sign, and the dates.
    pub(crate) head: [String; 3],
    /// Who is asked to sign.
    pub(crate) signers: Vec<Signer>,
}

/// An organisation, or a person, that is asked to sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Signer {
    /// The side they are of in real life.
    pub(crate) party: Party,
    /// Who they are; empty where only the organisation is known.
    pub(crate) person: String,
    /// The organisation they sign for.
    pub(crate) organisation: String,
}
