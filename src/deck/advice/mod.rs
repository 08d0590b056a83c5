//! Advice that makes decks better (`KO6xx`). It never stops a deck from being played, and it can be wrong: it
//! points at a place and says what to think about, and the maker decides.

mod balance;
mod likeness;
mod play;
mod reading;
mod words;

pub use balance::Coverage;
pub use play::{Showing, Shown, of_play};
pub use reading::lix;
pub use words::{Words, WordsProblem};

use super::fields::Section;
use super::path;
use super::problem::{Arg, Found, Severity, quote};
use super::tree::{Node, Value};
use crate::rules::{Card, Commitment, Deck, EventCard, LentTile, LocalText, PerParty, Programme, Role};

/// One item that advice is about.
#[derive(Clone, Copy, Debug)]
pub(super) enum Subject<'d> {
    Role(&'d Role),
    Commitment(&'d Commitment),
    Card(&'d Card),
    Event(&'d EventCard),
    Tile(&'d LentTile),
    Programme(&'d Programme),
}

impl Subject<'_> {
    fn section(&self) -> Section {
        match self {
            Subject::Role(_) => Section::Roles,
            Subject::Commitment(_) => Section::Commitments,
            Subject::Card(_) => Section::Cards,
            Subject::Event(_) => Section::Events,
            Subject::Tile(_) => Section::Tiles,
            Subject::Programme(_) => Section::Programmes,
        }
    }

    fn id(&self) -> &str {
        match self {
            Subject::Role(role) => &role.id,
            Subject::Commitment(commitment) => &commitment.id,
            Subject::Card(card) => &card.id,
            Subject::Event(event) => &event.id,
            Subject::Tile(tile) => &tile.id,
            Subject::Programme(programme) => &programme.id,
        }
    }
}

/// A piece of advice and the field it is about.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tip {
    pub(super) code: &'static str,
    /// Such as `options.1.title.sv`; empty for the item, or the deck, as a whole.
    pub(super) path: String,
    pub(super) args: Vec<(&'static str, Arg)>,
}

impl Tip {
    fn new(code: &'static str, path: &str, args: Vec<(&'static str, Arg)>) -> Self {
        Tip { code, path: path.to_owned(), args }
    }

    /// The advice at this place in the text.
    pub(super) fn found(&self, at: u32) -> Found {
        Found { args: self.args.clone(), ..Found::new(Severity::Advice, self.code, at as usize) }
    }
}

/// Advice about an item by itself.
pub(super) fn of_item(subject: Subject<'_>, words: &Words) -> Vec<Tip> {
    let mut tips = Vec::new();
    each_text(subject, &mut |path, text| {
        for (language, text) in &text.0 {
            reading::text(&mut tips, subject.section().group().name, &path, language, text);
            words.look(&mut tips, &path, language, text);
        }
    });
    match subject {
        Subject::Card(card) => balance::card(&mut tips, card),
        Subject::Role(role) => balance::role(&mut tips, role),
        Subject::Commitment(_) | Subject::Event(_) | Subject::Tile(_) | Subject::Programme(_) => {}
    }
    if let Subject::Card(card) = subject {
        reading::card(&mut tips, card);
    }
    tips
}

/// Advice about items beside each other, each with the place of the item in `subjects`; none for the deck itself.
pub(super) fn of_deck(subjects: &[Subject<'_>]) -> Vec<(Option<usize>, Tip)> {
    let mut tips = Vec::new();
    balance::deck(&mut tips, subjects);
    likeness::deck(&mut tips, subjects);
    tips
}

/// Every item of a deck, in the order of the lists.
pub(super) fn subjects(deck: &Deck) -> impl Iterator<Item = Subject<'_>> {
    let roles = deck.roles.iter().map(Subject::Role);
    let cards = deck.cards.iter().map(Subject::Card);
    roles
        .chain(deck.commitments.iter().map(Subject::Commitment))
        .chain(cards)
        .chain(deck.events.iter().map(Subject::Event))
        .chain(deck.tiles.iter().map(Subject::Tile))
        .chain(deck.programmes.iter().map(Subject::Programme))
}

/// So many pieces of advice are told; a line then says that there are more.
pub(super) const TOLD_MAX: usize = 300;

/// All advice on a deck without errors, with its places in the tree it was made from.
pub(super) fn of_tree(deck: &Deck, root: &Node<'_>, words: &Words) -> Vec<Found> {
    let all: Vec<Subject<'_>> = subjects(deck).collect();
    // Nothing was left out of a deck without errors, so the tree's items are the deck's.
    let nodes: Vec<&Node<'_>> = Section::ALL.into_iter().flat_map(|section| items(root, section)).collect();
    let (mut found, mut more) = (Vec::new(), 0i64);
    let mut tell = |place: Option<usize>, tip: Tip| {
        if found.len() >= TOLD_MAX {
            more += 1;
            return;
        }
        let node = place.and_then(|place| nodes.get(place)).copied().unwrap_or(root);
        let at = path::find(node, &tip.path).map_or(node.start, |node| node.start);
        let item = place.and_then(|place| all.get(place)).map(|subject| quote(subject.id()));
        found.push(Found { item, ..tip.found(at) });
    };
    for (place, tip) in of_deck(&all) {
        tell(place, tip);
    }
    for (place, subject) in all.iter().enumerate() {
        for tip in of_item(*subject, words) {
            tell(Some(place), tip);
        }
    }
    if more > 0 {
        let args = vec![("more", Arg::Number(more))];
        found.push(Found { args, ..Found::new(Severity::Advice, "KO010", root.end as usize) });
    }
    found
}

fn items<'n, 'a>(root: &'n Node<'a>, section: Section) -> &'n [Node<'a>] {
    let Value::Record(record) = &root.value else { return &[] };
    let list = record.fields.iter().find(|field| field.name == section.name());
    match list.map(|field| &field.value.value) {
        Some(Value::List(nodes)) => nodes,
        _ => &[],
    }
}

/// Every text of an item, with the name of its field.
fn each_text<'d>(subject: Subject<'d>, see: &mut dyn FnMut(String, &'d LocalText)) {
    let mut plain = |fields: &[(&str, &'d LocalText)]| {
        for (name, text) in fields {
            see((*name).to_owned(), text);
        }
    };
    match subject {
        Subject::Role(role) => {
            let called = ("called", &role.called);
            plain(&[("title", &role.title), called, ("brief", &role.brief), ("private", &role.private)]);
        }
        Subject::Commitment(commitment) => {
            let spoken = ("spoken", &commitment.spoken);
            plain(&[("title", &commitment.title), ("text", &commitment.text), spoken]);
        }
        Subject::Event(event) => {
            plain(&[("title", &event.title), ("text", &event.text), ("met", &event.met), ("unmet", &event.unmet)]);
        }
        Subject::Tile(tile) => plain(&[("name", &tile.name), ("line", &tile.line)]),
        Subject::Programme(programme) => plain(&[("title", &programme.title), ("text", &programme.text)]),
        Subject::Card(card) => {
            let PerParty { public, ideburen } = &card.sides;
            plain(&[
                ("title", &card.title),
                ("gist", &card.gist),
                ("situation", &card.situation),
                ("sides.public", public),
                ("sides.ideburen", ideburen),
                ("question", &card.question),
                ("note", &card.leading.note),
                ("opens", &card.leading.opens),
                ("usually", &card.leading.usually),
                ("if_stuck", &card.leading.if_stuck),
                ("if_hot", &card.leading.if_hot),
                ("really", &card.leading.really),
            ]);
            for (place, question) in card.leading.debrief.iter().enumerate() {
                see(format!("debrief.{place}"), question);
            }
            for (place, stake) in card.stakes.iter().enumerate() {
                see(format!("stakes.{place}.text"), &stake.text);
            }
            for (place, option) in card.options.iter().enumerate() {
                see(format!("options.{place}.title"), &option.title);
                see(format!("options.{place}.text"), &option.text);
            }
        }
    }
}
