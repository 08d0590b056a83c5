//! The card as it lies on the table: band, principle, title, gist.

use super::seats::Rect;
use super::table_parts::{principle_name, top_of, z};
use crate::app::art::card_images::photo;
use crate::app::art::{Art, Icon, Lift};
use crate::app::scene::{Command, Enter, Look, Motion, Stage, Touch, Words};
use crate::app::theme::{Ink, motion, radius, space};
use crate::rules::Principle;
use crate::t;

/// The card's place on the stage.
pub(crate) struct CardAt {
    /// Its middle.
    pub(crate) middle: (f32, f32),
    /// Its width.
    pub(crate) w: f32,
    /// The most it may be high; the gist is left out where it does not fit whole.
    pub(crate) most: f32,
}

impl CardAt {
    /// About as large as the card is on the table in a game, its middle here. With large type it is a sheet of its own.
    pub(crate) fn usual(look: &Look, middle: (f32, f32)) -> CardAt {
        let (w, most) = if look.enlarged() { (820.0, 520.0) } else { (520.0, 496.0) };
        CardAt { middle, w, most }
    }
}

/// What stands on a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CardFace<'a> {
    /// The principle most at stake; `None` while it is not known, which only happens to a card that is being written.
    pub(crate) principle: Option<Principle>,
    /// Its title.
    pub(crate) title: &'a str,
    /// What the card shows on the table.
    pub(crate) gist: &'a str,
    /// The path of its picture within the deck's folder.
    pub(crate) image: Option<&'a str>,
}

/// The height of a picture on the table, at least and at most.
const PHOTO: (f32, f32) = (64.0, 130.0);

impl CardFace<'_> {
    /// Puts the card on the stage. Its place is returned.
    pub(crate) fn lay(&self, stage: &mut Stage, look: &Look, at: &CardAt) -> Rect {
        let CardFace { principle, title, gist, image } = *self;
        let padding = space::CARD;
        let inner = at.w - 2.0 * padding - 2.0;
        let title_words = Words::CARD_TITLE.wrapped(inner).at_most(3);
        let gist_words = Words::BODY.wrapped(inner).at_most(5);
        let title_h = title_words.height(title_words.set(title, look).len(), look);
        let gist_h = gist_words.height(gist_words.set(gist, look).len(), look);
        let (band, principle_h, gap) = (30.0, look.pt(44.0), 12.0);
        // A picture takes what height the words leave, or stays away until the card is turned.
        let words_h = band + space::L + principle_h + space::S + title_h + 22.0 + gap + gist_h;
        let photo = image.and_then(photo).filter(|_| at.most - words_h >= PHOTO.0);
        let strip = if photo.is_some() { (at.most - words_h).min(PHOTO.1) } else { 0.0 };
        let above = band + strip + space::L + principle_h + space::S;
        let without = above + title_h + 22.0;
        let with_gist = without + gap + gist_h <= at.most;
        let h = if with_gist { (without + gap + gist_h).max(at.most.min(372.0)) } else { without.min(at.most) };
        let (left, top) = (at.middle.0 - at.w / 2.0, at.middle.1 - h / 2.0);
        let dealt = Motion {
            ms: motion::DEAL,
            enter: Enter::From { dx: 0.0, dy: 260.0, turn: motion::DEAL_TURN },
            ..Motion::default()
        };
        stage.art("card", Art::sheet(at.w, h, Lift::Card), at.middle.0, at.middle.1, z::CARD).moving(dealt);
        let weave = Art::Band { principle, w: at.w, h: band, radius: radius::CARD };
        stage.art_at("card band", weave, left, top, z::CARD_ON).moving(dealt);
        if let Some(photo) = photo {
            let art = Art::Photo { name: photo.name, w: at.w, h: strip, radius: 0.0 };
            stage.art_at("card photo", art, left, top + band, z::CARD_ON).moving(dealt);
        }
        let whole = t!(look.lang, "table-card", title = title.to_owned(), gist = gist.to_owned());
        stage.press(Touch::Command(Command::Card), whole, (left, top, at.w, h));
        let mut y = top + band + strip + space::L;
        principle_line(stage, look, principle, (left + padding + 2.0, y, inner));
        y += principle_h + space::S;
        let row = stage.words("card title", title, title_words, look, left + padding + 2.0, y, z::CARD_ON);
        if let Some(item) = stage.last() {
            item.moving(dealt);
        }
        if with_gist {
            stage.words("card gist", gist, gist_words, look, left + padding + 2.0, row.below + gap, z::CARD_ON);
            if let Some(item) = stage.last() {
                item.moving(dealt);
            }
        }
        (left, top, at.w, h)
    }

    /// Whether a card at this place has room for its gist.
    pub(crate) fn shows_gist(&self, look: &Look, at: &CardAt) -> bool {
        let mut stage = Stage::default();
        self.lay(&mut stage, look, at);
        self.gist.trim().is_empty() || stage.items.iter().any(|item| item.key == "card gist")
    }
}

/// Icon and name of a principle on a card; it can be asked about. One that is not known says so.
fn principle_line(stage: &mut Stage, look: &Look, principle: Option<Principle>, (x, y, w): (f32, f32, f32)) {
    let (icon, h) = (look.pt(40.0), look.pt(44.0));
    let dealt = Motion { ms: motion::DEAL, enter: Enter::Fade, ..Motion::default() };
    let (sign, ink) = principle.map_or((Icon::Err, Ink::Ink), |known| (Icon::principle(known), Ink::CommonText));
    let item = stage.icon("card principle icon", sign, icon, ink, x + icon / 2.0, y + h / 2.0, z::CARD_ON);
    item.moving(dealt);
    let named = |short| match principle {
        Some(known) => principle_name(look, known, short),
        None => t!(look.lang, "workshop-principle-unknown"),
    };
    let name = named(false);
    let left = x + icon + 14.0;
    let fits = Words::STRONG.width(&name, look) <= w - icon - 14.0;
    let name = if fits { name } else { named(true) };
    let words = Words::STRONG.ink(ink).wrapped(w - icon - 14.0).at_most(1);
    let row = stage.words("card principle", &name, words, look, left, top_of(words, look, y + h / 2.0), z::CARD_ON);
    if let Some(item) = stage.last() {
        item.moving(dealt);
    }
    if let Some(known) = principle {
        let label = t!(look.lang, "table-principle-label", principle = principle_name(look, known, false));
        stage.press(Touch::Principle(known), label, (x - 6.0, y - 8.0, icon + 26.0 + row.width, h + 16.0));
    }
}
