//! Documents as Markdown.

use crate::document::{Block, Document, Signing};
use crate::record::minutes::{escaped, escaped_within};

/// The document as Markdown.
pub(super) fn markdown(document: &Document) -> String {
    let mut out = format!("# {}\n\n", escaped(&document.title));
    for (name, value) in &document.facts {
        out += &format!("- **{}**: {}\n", escaped(name), escaped(value));
    }
    let mut in_list = false;
    for block in &document.blocks {
        let is_item = matches!(block, Block::Item { .. });
        if !(is_item && in_list) {
            out.push('\n');
        }
        in_list = is_item;
        match block {
            Block::Chapter(text) => out += &format!("## {}\n", escaped(text)),
            Block::Heading(text) => out += &format!("### {}\n", escaped(text)),
            Block::Text(text) => out += &format!("{}\n", escaped(text)),
            Block::Item { text, notes } => {
                out += &format!("- {}\n", escaped(text));
                for note in notes {
                    out += &format!("  - {}\n", escaped(note));
                }
            }
            Block::Table { head, rows } => table(&mut out, head, rows),
            Block::Signing(signing) => to_sign(&mut out, signing),
        }
    }
    out
}

fn table(out: &mut String, head: &[String], rows: &[Vec<String>]) {
    let row = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| escaped_within(cell)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    *out += &row(head);
    *out += &format!("|{}\n", " --- |".repeat(head.len()));
    for cells in rows {
        *out += &row(cells);
    }
}

fn to_sign(out: &mut String, signing: &Signing) {
    *out += &format!("## {}\n\n{}\n\n", escaped(&signing.title), escaped(&signing.text));
    let who = |person: &str, organisation: &str| match person.is_empty() {
        true => organisation.to_owned(),
        false => format!("{person}, {organisation}"),
    };
    let rows: Vec<Vec<String>> = signing
        .signers
        .iter()
        .map(|signer| vec![who(&signer.person, &signer.organisation), String::new(), String::new()])
        .collect();
    table(out, &signing.head, &rows);
}
