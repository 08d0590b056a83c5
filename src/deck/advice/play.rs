//! What games show of a deck. This module words it and finds its place in the file; `practice::advice` plays the games and says what
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
    /// It reaches consent so often that little is left to talk about.
    Often,
    /// It reaches consent so seldom that the talk leads nowhere.
    Seldom,
    /// This option is what is adopted most of the times.
    Taken(usize),
    /// This option is hardly ever adopted.
    Left(usize),
    /// The event ends in the same way every time: well, or badly.
    OneOutcome(bool),
}

/// What games showed, with its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The card, as a place in [`Deck::cards`]; for [`Showing::OneOutcome`] the event, as a place in [`Deck::events`].
    pub place: usize,
    /// What.
    pub what: Showing,
    /// In how many games …
    pub count: u64,
    /// … of how many: all, or where it is about what was adopted, those that adopted something.
    pub of: u64,
}

/// The advice on what games showed of `deck`, which was read from `source` without errors; `name` is what problems call the
/// file.
pub fn of_play(deck: &Deck, shown: &[Shown], source: &str, name: &str) -> Vec<Problem> {
    let start = bom(source);
    let Some(root) = tree::read(source, start, &mut Vec::new()) else { return Vec::new() };
    let (cards, events) = (items(&root, Section::Cards), items(&root, Section::Events));
    let found = shown.iter().filter_map(|shown| {
        let (node, id, path) = match shown.what {
            Showing::OneOutcome(_) => {
                (events.get(shown.place)?, &deck.events.get(shown.place)?.id, "threshold".to_owned())
            }
            Showing::Taken(option) | Showing::Left(option) => {
                (cards.get(shown.place)?, &deck.cards.get(shown.place)?.id, format!("options.{option}"))
            }
            _ => (cards.get(shown.place)?, &deck.cards.get(shown.place)?.id, "options".to_owned()),
        };
        let at = path::find(node, &path).map_or(node.start, |node| node.start);
        let code = match shown.what {
            Showing::Always => "KO616",
            Showing::Never => "KO617",
            Showing::OneSide(_) => "KO618",
            Showing::Taken(_) => "KO619",
            Showing::Left(_) => "KO620",
            Showing::Often => "KO621",
            Showing::Seldom => "KO622",
            Showing::OneOutcome(true) => "KO623",
            Showing::OneOutcome(false) => "KO624",
        };
        let mut args = vec![("count", Arg::Number(shown.count as i64)), ("number", Arg::Number(shown.of as i64))];
        match shown.what {
            Showing::OneSide(party) => args.push(("party", Arg::Key(super::balance::party_key(party)))),
            Showing::Taken(option) | Showing::Left(option) => {
                let title = deck.cards.get(shown.place).and_then(|card| card.options.get(option));
                let title = title.and_then(|option| option.title.0.first()).map_or("", |(_, title)| title);
                args.push(("title", Arg::text(title)));
            }
            _ => {}
        }
        Some(Found { item: Some(quote(id)), args, ..Found::new(Severity::Advice, code, at as usize) })
    });
    locate(found.collect(), source, start, name)
}
