//! What seats have told of what only they knew, on a sheet over the table: one seat a page, as large as it can be read from afar.

use crate::app::game::scenery::overlays::{PADDING, SHEET, close, numbered, sheet, turner};
use crate::app::game::scenery::table_parts::{control, party_name, role_short, top_of, z};
use crate::app::scene::{Look, Stage, Words};
use crate::app::theme::{Ink, size, space};
use crate::rules::{Deck, RoomView};
use crate::t;

/// The sizes that the words are tried in, the largest first; none that is smaller than what can be read from afar.
const SIZES: [f32; 7] = [46.0, 40.0, 34.0, 30.0, 26.0, 22.0, 17.0];

/// The sheet with what the seat on this page has told.
pub(super) fn told(stage: &mut Stage, room: &RoomView, deck: &Deck, look: &Look, page: usize) {
    let all = room.scenario().map_or(&[][..], |round| &round.told);
    let page = page.min(all.len().saturating_sub(1));
    let (x, y, w, h) = SHEET;
    let from = sheet(stage, look, &t!(look.lang, "told-title")) + space::L;
    let foot = y + h - 26.0 - control(look);
    let left = x + PADDING;
    let said =
        all.get(page).and_then(|told| Some((room.seats.get(told.seat.index())?, deck.roles.get(told.role)?, told)));
    if let Some((face, role, told)) = said {
        let side = 52.0 * look.text.min(1.5);
        let middle = from + look.pt(26.0);
        numbered(stage, "told seat", look, face, (left + side / 2.0, middle, side), z::OVER_ON);
        let name = t!(
            look.lang,
            "told-by",
            role = role_short(look, deck, face).to_owned(),
            party = party_name(look, face.party)
        );
        let words = Words::STRONG.wrapped(w - 2.0 * PADDING - side - space::L).at_most(1);
        let name_x = left + side + space::L;
        let row = stage.words("told name", &name, words, look, name_x, top_of(words, look, middle), z::OVER_ON);
        stage.label(name, (left, middle - row.height / 2.0, row.width + side + space::L, row.height));
        let top = middle + look.pt(26.0) + space::XL;
        let tag = look.lang.tag();
        let stake = room.card().and_then(|card| deck.cards.get(card)?.stake_of(told.role));
        let texts = [role.private.get(tag), stake.map_or("", |stake| stake.get(tag))];
        let texts: Vec<&str> = texts.into_iter().filter(|text| !text.trim().is_empty()).collect();
        let wide = w - 2.0 * PADDING;
        let high = |words: Words| -> f32 {
            texts.iter().map(|text| words.height(words.set(text, look).len(), look) + space::XL).sum()
        };
        let set = |size: f32| Words::BODY.sized(size).wrapped(wide);
        let room_for = foot - space::L - top;
        let sizes: Vec<f32> = SIZES.into_iter().filter(|&size| look.pt(size) >= size::BODY).collect();
        let fits = sizes.iter().copied().find(|&size| high(set(size)) <= room_for);
        let size = fits.or(sizes.last().copied()).unwrap_or(size::BODY);
        let mut below = top;
        for (at, text) in texts.iter().enumerate() {
            let words = set(size).ink(Ink::Ink);
            let row = stage.words(format!("told words {at}"), text, words, look, left, below, z::OVER_ON);
            stage.label(*text, (left, below, wide, row.height));
            below = row.below + space::XL;
        }
    }
    turner(stage, look, (page, all.len().max(1)), (left, foot + control(look) / 2.0), z::OVER_ON);
    close(stage, look);
}
