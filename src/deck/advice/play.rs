//! What games show of a deck. This module words it and finds its place in the file; whoever can play games says what
//! they showed.

use super::items;
use crate::deck::fields::Section;
use crate::deck::problem::{Arg, Found, Problem, Severity, locate, quote};
use crate::deck::{bom, path, tree};
use crate::rules::{Deck, Party};

/// What many games showed of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Showing {
    /// It always, or nearly always, reaches consent.
    Always,
    /// It never, or nearly never, does.
    Never,
    /// This party carries the most of what is adopted, nearly every time.
    OneSide(Party),
}

/// What games showed, with its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The card, as a place in [`Deck::cards`].
    pub card: usize,
    /// What.
    pub what: Showing,
    /// In how many games …
    pub count: u64,
    /// … of how many: all, or for [`Showing::OneSide`] those that adopted something.
    pub of: u64,
}

/// The advice on what games showed of `deck`, which was read from `source` without errors; `name` is what problems call the
/// file.
pub fn of_play(deck: &Deck, shown: &[Shown], source: &str, name: &str) -> Vec<Problem> {
    let start = bom(source);
    let Some(root) = tree::read(source, start, &mut Vec::new()) else { return Vec::new() };
    let nodes = items(&root, Section::Cards);
    let found = shown.iter().filter_map(|shown| {
        let (node, card) = (nodes.get(shown.card)?, deck.cards.get(shown.card)?);
        let at = path::find(node, "options").map_or(node.start, |node| node.start);
        let code = match shown.what {
            Showing::Always => "KO616",
            Showing::Never => "KO617",
            Showing::OneSide(_) => "KO618",
        };
        let mut args = vec![("count", Arg::Number(shown.count as i64)), ("number", Arg::Number(shown.of as i64))];
        if let Showing::OneSide(party) = shown.what {
            args.push(("party", Arg::Key(super::balance::party_key(party))));
        }
        Some(Found { item: Some(quote(&card.id)), args, ..Found::new(Severity::Advice, code, at as usize) })
    });
    locate(found.collect(), source, start, name)
}
