//! What both sides say of each promise, and what becomes of it: a row for each, with its lanes and its decision.

use super::{chosen, decided, kept, title};
use crate::app::art::{Art, Fill, Icon, Lift, Paint};
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::lanes::Lanes;
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, BOTTOM, LEFT, ON, PAPER, RIGHT, Turn};
use crate::app::game::scenery::table_parts;
use crate::app::game::scenery::table_parts::top_of;
use crate::app::scene::{Align, Command, Look, Stage, Touch, Words};
use crate::app::theme::{Ink, radius};
use crate::rules::{Closeness, Decided, Decision, Kept, RATING_MAX, RevealedRow, RoomView};
use crate::t;
use crate::text::tr;
use crate::wording;

/// Rows of a page, where they stand below each other.
const ROWS: usize = 4;

/// How many values of `gaze.page` there are.
pub(crate) fn pages(room: &RoomView, look: &Look) -> usize {
    let rows = room.follow().map_or(0, |view| view.chosen.len());
    if layout::paged(look) { rows.max(1) } else { rows.div_ceil(ROWS).max(1) }
}

/// The page that a row stands on.
pub(crate) fn page_of(row: usize, look: &Look) -> usize {
    if layout::paged(look) { row } else { row / ROWS }
}

/// The rows after the reveal. A press on one opens what becomes of it; `gaze.row` is the one that is pointed at.
pub(crate) fn follow(room: &RoomView, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    layout::background(&mut stage);
    let heading = t!(look.lang, "follow-up-title");
    let below = layout::title(&mut stage, look, &heading, RIGHT - LEFT).below;
    let (_, bar) = layout::button_size("", look);
    let all = pages(room, look);
    let page = gaze.page.min(all - 1);
    let rows: Vec<Row<'_>> = rows(room);
    if layout::paged(look) {
        let area = Area::between(LEFT, below + 12.0, RIGHT, BOTTOM - bar - 20.0);
        layout::sheet(&mut stage, "follow page", area, None);
        if let Some(row) = rows.get(page) {
            large(&mut stage, room, look, row, area.inside(40.0, 16.0));
        }
    } else {
        table_parts::party_legend(&mut stage, look, RIGHT - table_parts::legend_width(look), 78.0);
        heads(&mut stage, look);
        for (place, row) in rows.iter().skip(page * ROWS).take(ROWS).enumerate() {
            let area = Area { x: LEFT, y: 222.0 + 176.0 * place as f32, w: RIGHT - LEFT, h: 162.0 };
            one(&mut stage, room, look, row, area, gaze.row == Some(row.at));
        }
    }
    if all > 1 {
        layout::pager(&mut stage, look, Turn::Page, (page, all), LEFT, BOTTOM - bar / 2.0);
    }
    let open = rows.iter().any(|row| !row.decision.is_some_and(Decision::stands));
    let ways = vec![
        (Touch::Command(Command::Decide), t!(look.lang, "follow-decide"), open),
        (Touch::Command(Command::Advance), t!(look.lang, "follow-button"), !open),
    ];
    layout::ways(&mut stage, look, ways, (RIGHT, BOTTOM));
    stage
}

struct Row<'a> {
    /// Its place among the chosen.
    at: usize,
    promise: usize,
    revealed: &'a RevealedRow,
    decision: Option<&'a Decision>,
}

fn rows(room: &RoomView) -> Vec<Row<'_>> {
    let Some(view) = room.follow() else { return Vec::new() };
    let revealed = view.revealed.iter().flat_map(|revealed| &revealed.rows);
    chosen(room)
        .into_iter()
        .zip(revealed)
        .enumerate()
        .map(|(at, ((promise, _), revealed))| {
            let decision = view.decisions.get(at).and_then(Option::as_ref);
            Row { at, promise, revealed, decision }
        })
        .collect()
}

impl Row<'_> {
    fn kept(&self) -> Option<Kept> {
        Kept::of(&self.revealed.votes)
    }

    /// How it was kept, and how near each other the sides are.
    fn reading(&self, look: &Look) -> String {
        let word = kept(look, self.kept());
        match self.revealed.figures.and_then(|figures| figures.between) {
            Some(between) => {
                let close = wording::closeness(look.lang, Closeness::of(1.0 - between));
                t!(look.lang, "follow-reading", kept = word, close = close)
            }
            None => word,
        }
    }

    /// What becomes of it, and whose yes is missing.
    fn decision(&self, look: &Look) -> (String, Option<String>) {
        match self.decision {
            None => (t!(look.lang, "follow-undecided"), None),
            Some(decision) => {
                let waits = decision
                    .waits_for()
                    .map(|party| t!(look.lang, "follow-waits", party = wording::party(look.lang, party)));
                (decided(look, &decision.what), waits)
            }
        }
    }

    fn spoken(&self, room: &RoomView, look: &Look) -> String {
        let lane = |party| {
            let given = self.revealed.votes.tally[party].ratings;
            let numbers: Vec<String> = (1..=RATING_MAX)
                .zip(given)
                .filter(|(_, count)| *count > 0)
                .map(|(rating, count)| t!(look.lang, "reveal-count", count = count, rating = rating))
                .collect();
            format!("{}: {}", wording::party(look.lang, party), numbers.join(", "))
        };
        let (what, waits) = self.decision(look);
        let lanes = crate::rules::Party::ALL.map(lane).join(". ");
        let parts = [title(room, look, self.promise), self.reading(look), lanes, what, waits.unwrap_or_default()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
    }
}

/// Where the lanes lie.
const LANES: Lanes =
    Lanes { x: 640.0, cell: 132.0, h: 58.0, gap: 6.0, off: Area { x: 1312.0, y: 0.0, w: 60.0, h: 0.0 } };
/// Where the decision begins.
const DECISION: f32 = 1390.0;

fn heads(stage: &mut Stage, look: &Look) {
    for rating in 1..=RATING_MAX {
        let x = LANES.middle(usize::from(rating - 1));
        let number = rating.to_string();
        let word = tr(look.lang, &format!("kept-{rating}"));
        let words = Words::STRONG.aligned(Align::Center);
        stage.words(format!("follow number {rating}"), &number, words, look, x, 128.0, ON);
        if rating % 2 == 1 {
            let words = Words::BODY.aligned(Align::Center);
            stage.words(format!("follow word {rating}"), &word, words, look, x, 168.0, ON);
        }
        stage.label(format!("{number}: {word}"), (x - 60.0, 128.0, 120.0, 80.0));
    }
    let what = t!(look.lang, "follow-what-now");
    let row = stage.words("follow what now", &what, Words::SOFT, look, DECISION, 168.0, ON);
    stage.label(what, (DECISION, 168.0, row.width, row.height));
}

fn one(stage: &mut Stage, room: &RoomView, look: &Look, row: &Row<'_>, area: Area, pointed: bool) {
    let Area { x, y, w, h } = area;
    let key = format!("follow {}", row.at);
    let art = Art::Sheet { w, h, radius: radius::CARD, dim: false, lift: Lift::Card, bar: None, chosen: pointed };
    stage.art_at(format!("{key} row"), art, x, y, PAPER);
    if let Some(followed) = room.agreement.followed.get(row.promise) {
        stage.art(format!("{key} sign"), Art::by(followed.promise.by, 44.0, Paint::Painted), x + 48.0, y + 50.0, ON);
    }
    let left = x + 96.0;
    let words = Words::STRONG.wrapped(LANES.x - 60.0 - left).at_most(2);
    let below =
        stage.words(format!("{key} title"), &title(room, look, row.promise), words, look, left, y + 16.0, ON).below;
    let words = Words::SOFT.wrapped(LANES.x - 60.0 - left).at_most(1);
    stage.words(format!("{key} reading"), &row.reading(look), words, look, left, below, ON);
    LANES.both(stage, &key, &row.revealed.votes, look, area, false);
    let (what, waits) = row.decision(look);
    let sign = match row.decision.map(|decision| &decision.what) {
        None => None,
        Some(Decided::Stays) => Some(Icon::Check),
        Some(Decided::Changes { .. }) => Some(Icon::Pen),
        Some(Decided::Ends) => Some(Icon::Cross),
    };
    let mut text_x = DECISION;
    let line = Words::BODY.height(1, look);
    if let Some(sign) = sign {
        stage.icon(format!("{key} decision"), sign, 34.0, Ink::Ink, DECISION + 17.0, y + 18.0 + line / 2.0, ON);
        text_x += 48.0;
    }
    let right = x + w - 16.0;
    let words = if row.decision.is_some() { Words::BODY } else { Words::SOFT };
    let most = if waits.is_some() { 2 } else { 3 };
    let words = words.wrapped(right - text_x).at_most(most);
    stage.words(format!("{key} what"), &what, words, look, text_x, y + 18.0, ON);
    if let Some(waits) = waits {
        let h = 46.0;
        let top = y + area.h - h - 12.0;
        let (dash, ink, fill) = (Some((8.0, 6.0)), Ink::Ink, Fill::None);
        let w = right - DECISION;
        let art = Art::Outline { w, h, radius: radius::FIELD, dash, ink, line: 2.0, fill };
        stage.art_at(format!("{key} waits"), art, DECISION, top, ON);
        stage.icon(format!("{key} waits icon"), Icon::Wait, 28.0, Ink::Ink, DECISION + 24.0, top + h / 2.0, ON);
        let words = Words::BODY.wrapped(w - 60.0).at_most(1);
        let words_y = top_of(words, look, top + h / 2.0);
        stage.words(format!("{key} waits words"), &waits, words, look, DECISION + 48.0, words_y, ON);
    }
    stage.press(Touch::Followed(row.at), row.spoken(room, look), area.rect());
}

/// A row on a page of its own.
fn large(stage: &mut Stage, room: &RoomView, look: &Look, row: &Row<'_>, area: Area) {
    let name = title(room, look, row.promise);
    let set = layout::fitted(&name, Words::HEADING, &[40.0, 36.0, 34.0], area.w, 1, look);
    let mut y = stage.words("follow one title", &name, set, look, area.x, area.y, ON).below + 6.0;
    let words = Words::BODY.wrapped(area.w).at_most(1);
    y = stage.words("follow one reading", &row.reading(look), words, look, area.x, y, ON).below + 10.0;
    let line = Words::BODY.height(1, look);
    let (what, waits) = row.decision(look);
    let foot = line * (2.0 + f32::from(u8::from(waits.is_some())));
    let h = ((area.bottom() - foot - 20.0 - y - 8.0) / 2.0).clamp(40.0, 78.0);
    let lanes = Lanes::wide(area.x + 60.0, area.w - 60.0, h);
    let place = Area { x: area.x, y, w: area.w, h: 2.0 * h + 8.0 };
    lanes.both(stage, "follow one", &row.revealed.votes, look, place, false);
    y += 2.0 * h + 22.0;
    let words = Words::BODY.wrapped(area.w).at_most(2);
    y = stage.words("follow one what", &what, words, look, area.x, y, ON).below;
    if let Some(waits) = waits {
        let words = Words::STRONG.wrapped(area.w).at_most(1);
        stage.words("follow one waits", &waits, words, look, area.x, y, ON);
    }
    stage.press(Touch::Followed(row.at), row.spoken(room, look), area.rect());
}
