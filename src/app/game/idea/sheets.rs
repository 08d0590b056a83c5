//! The papers of an idea round: writing an idea, moving a tile by consent, merging, reading an idea or a chair, evaluating.

pub(crate) use super::chair_sheet::{ChairSheet, ChairWish};
pub(crate) use super::evaluation::{EvaluationScreen, EvaluationSheet};
pub(crate) use super::idea_form::IdeaForm;
pub(crate) use super::idea_sheet::{IdeaSheet, IdeaWish};
pub(crate) use super::merge_forms::{MergeAnswerForm, MergeForm};
pub(crate) use super::move_form::{MoveForm, Target};
pub(crate) use super::refusal_form::{NoForm, Refused};

use super::idea_name;
use crate::app::scene::Look;
use crate::rules::{IdeasView, RoomView, SeatId, TileFace, TileId};
use crate::t;
use crate::text::Lang;
use crate::wording;

/// The name of a tile.
pub(crate) fn tile_name(view: &IdeasView, tile: TileId, lang: Lang) -> String {
    view.tiles.get(tile.index()).map_or(String::new(), |face| wording::isolated(face.name.get(lang.tag())))
}

/// Who sits on a seat, in the middle of a sentence: *plats 4, Amina*.
pub(crate) fn seat_who(room: &RoomView, seat: SeatId, lang: Lang) -> String {
    let face = room.seats.get(seat.index());
    let person = face.map_or("", |face| face.person.trim());
    let name = if person.is_empty() { face.map_or("", |face| face.organisation.as_str()) } else { person };
    t!(lang, "forms-seat-text", seat = seat.to_string(), role = wording::isolated(name))
}

/// An idea with its title: *Idé 3: Lyktan håller öppet*.
pub(crate) fn idea_title(look: &Look, view: &IdeasView, idea: usize) -> String {
    let title = view.ideas.get(idea).map_or("", |face| face.idea.title.as_str());
    let idea = idea_name(look, view, idea);
    t!(look.lang, "ideas-result-title", idea = idea, title = wording::isolated(title))
}

/// Where a tile is and who plays it, in a line.
pub(crate) fn tile_line(look: &Look, room: &RoomView, view: &IdeasView, tile: &TileFace) -> String {
    let lang = look.lang;
    let place = match tile.idea {
        Some(idea) => t!(lang, "ideas-tile-at", idea = idea_name(look, view, idea)),
        None => t!(lang, "ideas-tile-in-hand"),
    };
    match tile.holder {
        Some(seat) => t!(lang, "ideas-tile-line", who = seat_who(room, seat, lang), place = place),
        None => t!(lang, "ideas-tile-aside"),
    }
}

/// A sentence with a capital at its beginning: a seat in words begins small.
pub(crate) fn sentence(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map_or(String::new(), |first| first.to_uppercase().collect::<String>() + signs.as_str())
}

#[cfg(test)]
mod tests;
