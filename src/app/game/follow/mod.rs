//! The follow-up: the promises that were made, what both sides say of each, and what becomes of it.

pub(crate) mod decision_form;
pub(crate) mod follow_scene;
pub(crate) mod promises_scene;
#[cfg(test)]
mod tests;

use crate::app::scene::Look;
use crate::rules::{Decided, Followed, Kept, RoomView};
use crate::t;
use crate::wording;

/// A promise, as it is called on the table.
pub(crate) fn title(room: &RoomView, look: &Look, promise: usize) -> String {
    let followed = room.agreement.followed.get(promise);
    wording::isolated(followed.map_or("", |followed| followed.promise.title.get(look.lang.tag())))
}

/// How a promise was kept according to both, in a word.
pub(crate) fn kept(look: &Look, kept: Option<Kept>) -> String {
    wording::follow::kept(look.lang, kept)
}

/// What becomes of a promise, in a line.
pub(crate) fn decided(look: &Look, decided: &Decided) -> String {
    wording::follow::decided(look.lang, decided)
}

/// The promises that are followed up, each with its place in the agreement.
pub(crate) fn chosen(room: &RoomView) -> Vec<(usize, &Followed)> {
    let chosen = room.follow().map_or(&[][..], |view| &view.chosen);
    chosen.iter().filter_map(|&at| Some((at, room.agreement.followed.get(at)?))).collect()
}

/// How many promises were made, in a line.
fn counted(look: &Look, count: usize) -> String {
    t!(look.lang, "follow-count", count = count)
}
