//! The bar below the ideas: who asks whom and the answers to choose among; else what can be done now.

use super::board_scene;
use super::parts::{Board, idea_name, open_merges, open_questions, shown};
use super::{Question, Zoom};
use crate::app::art::{Art, Fill, Icon, Paint};
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, BOTTOM, LEFT, RIGHT};
use crate::app::game::scenery::overlays;
use crate::app::game::scenery::table_parts::{party_name, top_of, z};
use crate::app::scene::{Align, Command, Enter, Motion, Stage, Touch, Words};
use crate::app::theme::{Ink, motion, radius, size};
use crate::rules::{AskAnswer, IdeaStanding, MergeAnswer, MergeFace, Party, SeatFace, Step, TileAsk};
use crate::t;
use crate::wording;

/// The bar where the words are small.
const BAR: (f32, f32, f32, f32) = (LEFT, 884.0, RIGHT - LEFT, 160.0);
/// Room inside it.
const INSIDE: f32 = 32.0;

/// A way on: what a press means, what stands on the button, whether it is the green one.
type Way = (Touch, String, bool);

/// How high the bar is, as far as the rest of the screen has to keep clear of it.
pub(crate) fn height(board: &Board<'_>) -> f32 {
    if layout::paged(board.look) { layout::button_size("", board.look).1 } else { BAR.3 }
}

pub(crate) fn show(board: &Board<'_>, stage: &mut Stage) {
    let asked = match board.gaze.ideas.question {
        Some(Question::Tile(at)) => board.view.asks.get(at).map(|ask| tile_question(board, ask)),
        Some(Question::Merge(at)) => board.view.merges.get(at).map(|merge| merge_question(board, merge)),
        None => None,
    };
    match asked {
        Some(asked) if layout::paged(board.look) => asked.large(board, stage),
        Some(asked) => asked.regular(board, stage),
        None => doings(board, stage),
    }
}

/// A seat asks the holder of a tile.
struct Asked {
    /// Who answers, for the piece before the words.
    party: Option<Party>,
    /// Who wants what.
    lead: String,
    /// Who decides, or what was answered.
    line: String,
    /// A seat's own words.
    quote: Option<String>,
    ways: Vec<Way>,
}

fn tile_question(board: &Board<'_>, ask: &TileAsk) -> Asked {
    let lang = board.look.lang;
    let (asker, holder) = (board.who(ask.seat), board.who(ask.holder));
    let tile = board.tile_name(ask.tile).into_owned();
    let idea = idea_name(board.look, board.view, ask.idea).to_lowercase();
    let party = board.own_party(ask.holder);
    let lead = t!(lang, "ideas-ask-lead", asker = asker, tile = tile.clone(), idea = idea.clone());
    let done = vec![(Touch::Command(Command::PutAside), t!(lang, "ideas-done"), true)];
    let (line, quote, ways) = match &ask.answer {
        AskAnswer::Waiting | AskAnswer::TalkFirst => {
            let party = party_name(board.look, party).to_lowercase();
            let key = if ask.answer == AskAnswer::TalkFirst { "ideas-ask-talks" } else { "ideas-ask-decides" };
            let ways = vec![
                (Touch::Command(Command::TileYes), t!(lang, "ideas-yes"), true),
                (Touch::Command(Command::TileNo), t!(lang, "ideas-no"), false),
                (Touch::Command(Command::TileTalk), t!(lang, "ideas-talk"), false),
            ];
            (crate::text::tr_with(lang, key, &[("who", holder.into()), ("party", party.into())]), None, ways)
        }
        AskAnswer::Agreed => (t!(lang, "ideas-ask-agreed", who = holder, tile = tile, idea = idea), None, done),
        AskAnswer::Refused { reason } => {
            let line = t!(lang, "ideas-ask-refused", who = holder, tile = tile);
            (line, Some(t!(lang, "reveal-quote", words = wording::isolated(reason))), done)
        }
        AskAnswer::Withdrawn | AskAnswer::Lapsed => (t!(lang, "ideas-ask-gone"), None, done),
    };
    Asked { party: Some(party), lead, line, quote, ways }
}

fn merge_question(board: &Board<'_>, face: &MergeFace) -> Asked {
    let merge = &face.merge;
    let lang = board.look.lang;
    let named = |idea| idea_name(board.look, board.view, idea).to_lowercase();
    let (asker, idea, into) = (board.who(merge.seat), named(merge.idea), named(merge.into));
    let lead = t!(lang, "ideas-merge-lead", asker = asker, idea = idea, into = into);
    let done = vec![(Touch::Command(Command::PutAside), t!(lang, "ideas-done"), true)];
    let (line, quote, ways) = match &merge.answer {
        MergeAnswer::Waiting => {
            let waits: Vec<String> = face.waits_for.iter().map(|&seat| board.who(seat)).collect();
            let line = t!(lang, "ideas-merge-waits", names = waits.join(", "));
            (line, None, vec![(Touch::Command(Command::AnswerMerge), t!(lang, "ideas-merge-answer"), true)])
        }
        MergeAnswer::Agreed => (t!(lang, "ideas-merge-agreed"), None, done),
        MergeAnswer::Refused { seat, reason } => {
            let line = t!(lang, "ideas-merge-refused", who = board.who(*seat));
            (line, Some(t!(lang, "reveal-quote", words = wording::isolated(reason))), done)
        }
        MergeAnswer::Lapsed => (t!(lang, "ideas-ask-gone"), None, done),
    };
    Asked { party: None, lead, line, quote, ways }
}

impl Asked {
    fn spoken(&self) -> String {
        let quote = self.quote.clone().unwrap_or_default();
        format!("{} {} {quote}", self.lead, self.line).trim().to_owned()
    }

    /// On one bar: who asks at the left, the answers at the right.
    fn regular(self, board: &Board<'_>, stage: &mut Stage) {
        let look = board.look;
        let (x, y, w, h) = BAR;
        let area = Area { x, y, w, h };
        paper(stage, area);
        let aside = aside(stage, board, (area.right() - INSIDE, y + h / 2.0));
        let right = aside - 20.0;
        let widths: Vec<f32> = self.ways.iter().map(|(_, label, _)| layout::button_size(label, look).0).collect();
        let (_, high) = layout::button_size("", look);
        let spare = 20.0;
        let buttons: f32 = widths.iter().sum::<f32>() + spare * (widths.len() as f32 - 1.0);
        let mut left = x + INSIDE;
        if let Some(party) = self.party {
            let art = Art::piece(party, 72.0);
            stage.art("question piece", art, left + 36.0, y + h / 2.0 - 2.0, z::SHEET_ON);
            left += 94.0;
        }
        let room = right - buttons - 28.0 - left;
        let tight = |words: Words| Words { leading: 1.14, ..words.wrapped(room) };
        let (lead, second) = match &self.quote {
            Some(quote) => (self.line.clone(), (quote.clone(), tight(Words::QUOTE))),
            None => (self.lead.clone(), (self.line.clone(), tight(Words::SOFT))),
        };
        let line = look.pt(size::BODY) * 1.14;
        let lead_words = tight(Words::STRONG).at_most(2);
        let lead_lines = lead_words.set(&lead, look).len();
        let rest = ((h - 16.0 - lead_lines as f32 * line) / line).floor().max(1.0) as usize;
        let (second, words) = second;
        let words = words.at_most(rest);
        let second_lines = words.set(&second, look).len();
        let top = y + (h - (lead_lines + second_lines) as f32 * line) / 2.0;
        let row = stage.words("question lead", &lead, lead_words, look, left, top, z::SHEET_ON);
        stage.words("question line", &second, words, look, left, row.below, z::SHEET_ON);
        stage.label(self.spoken(), (left, y + 8.0, room, h - 16.0));
        let mut at = right - buttons;
        for ((touch, label, primary), width) in self.ways.into_iter().zip(widths) {
            stage.button(touch, label, primary, (at, y + (h - high) / 2.0 - 2.0, width, high));
            at += width + spare;
        }
    }

    /// On a sheet of its own as high as its words, the answers below it; above it the idea where there is room.
    fn large(self, board: &Board<'_>, stage: &mut Stage) {
        let look = board.look;
        let top = 20.0 + look.pt(64.0).min(110.0) + 16.0;
        let (_, high) = layout::button_size("", look);
        let bottom = BOTTOM - high - 24.0;
        let side = look.pt(56.0).min(100.0);
        let before = if self.party.is_some() { side + 28.0 } else { 0.0 };
        let (pad_x, pad_y) = (44.0, 26.0);
        let room = RIGHT - LEFT - 2.0 * pad_x - before;
        let line = Words::BODY.height(1, look);
        let most = ((bottom - top - 2.0 * pad_y) / line) as usize;
        let count = |words: Words, text: &str| words.wrapped(room).set(text, look).len();
        let quote_lines = self.quote.as_deref().map_or(0, |quote| count(Words::QUOTE, quote));
        let lead_lines = count(Words::STRONG, &self.lead).min(most.saturating_sub(2).max(1));
        let line_lines = count(Words::SOFT, &self.line).min(most.saturating_sub(lead_lines).max(1));
        let quote_lines = quote_lines.min(most.saturating_sub(lead_lines + line_lines));
        let h = ((lead_lines + line_lines + quote_lines) as f32 * line).max(side) + 2.0 * pad_y;
        let area = Area::between(LEFT, bottom - h, RIGHT, bottom);
        let card = Area::between(LEFT, top, RIGHT, area.y - 24.0);
        if card.h > look.pt(190.0)
            && let Some(idea) = board.gaze.ideas.idea.filter(|&idea| board.face(idea).is_some())
        {
            board.card(stage, idea, Area { h: card.h.min(look.pt(300.0)), ..card }, &[50.0, 44.0, 40.0], 2);
        }
        layout::sheet(stage, "question sheet", area, None);
        let inner = area.inside(pad_x, pad_y);
        if let Some(party) = self.party {
            let at = (inner.x + side / 2.0, inner.y + side / 2.0);
            stage.art("question piece", Art::piece(party, side), at.0, at.1, z::SHEET_ON);
        }
        let left = inner.x + before;
        let set = |words: Words, lines: usize| words.wrapped(room).at_most(lines);
        let lead = set(Words::STRONG, lead_lines);
        let row = stage.words("question lead", &self.lead, lead, look, left, inner.y, z::SHEET_ON);
        let soft = set(Words::SOFT, line_lines);
        let row = stage.words("question line", &self.line, soft, look, left, row.below, z::SHEET_ON);
        if let Some(quote) = self.quote.as_deref().filter(|_| quote_lines > 0) {
            let words = set(Words::QUOTE, quote_lines);
            stage.words("question quote", quote, words, look, left, row.below, z::SHEET_ON);
        }
        stage.label(self.spoken(), inner.rect());
        let right = aside(stage, board, (RIGHT, BOTTOM - high / 2.0)) - 24.0;
        ways(stage, board, self.ways, (right, BOTTOM));
    }
}

fn paper(stage: &mut Stage, area: Area) {
    let Area { x, y, w, h } = area;
    let art = Art::sheet(w, h, crate::app::art::Lift::Card);
    let comes = Motion {
        ms: motion::PANEL,
        enter: Enter::From { dx: 0.0, dy: motion::PANEL_TRAVEL, turn: 0.0 },
        ..Motion::default()
    };
    stage.art_at("bar", art, x, y, z::SHEET).moving(comes);
}

/// The button that puts the question aside, its right edge at (`right`, `y`). Its left edge is returned.
fn aside(stage: &mut Stage, board: &Board<'_>, (right, y): (f32, f32)) -> f32 {
    let look = board.look;
    let side = look.pt(64.0).min(100.0);
    let art = Art::Button {
        w: side,
        h: side,
        look: crate::app::art::ButtonLook::Plain,
        state: crate::app::art::ButtonState::Rest,
    };
    stage.art("aside", art, right - side / 2.0, y - 2.0, z::SHEET_ON);
    stage.icon("aside icon", Icon::Cross, side * 0.46, Ink::Ink, right - side / 2.0, y - 2.0, z::SHEET_ON + 0.5);
    stage.press(
        Touch::Command(Command::PutAside),
        t!(look.lang, "ideas-aside"),
        (right - side, y - side / 2.0 - 2.0, side, side),
    );
    if let Some(hit) = stage.hits.last_mut() {
        hit.radius = radius::BUTTON;
    }
    right - side
}

/// Buttons that fit beside each other, the last one's lower right corner at (`right`, `bottom`): the later ones stay where not
/// all fit.
fn ways(stage: &mut Stage, board: &Board<'_>, mut ways: Vec<Way>, (right, bottom): (f32, f32)) -> f32 {
    let look = board.look;
    let width = |ways: &[Way]| {
        ways.iter().map(|(_, label, _)| layout::button_size(label, look).0).sum::<f32>()
            + 24.0 * ways.len().saturating_sub(1) as f32
    };
    while ways.len() > 1 && right - width(&ways) < LEFT {
        ways.remove(0);
    }
    layout::ways(stage, look, ways, (right, bottom))
}

/// What can be done now, and how far it has come.
fn doings(board: &Board<'_>, stage: &mut Stage) {
    let look = board.look;
    let doings = if board.room.step == Step::Ideas { writing(board) } else { gathering(board) };
    if layout::paged(look) {
        ways(stage, board, doings, (RIGHT, BOTTOM));
        return;
    }
    let (x, y, w, h) = BAR;
    let area = Area { x, y, w, h };
    paper(stage, area);
    let (_, high) = layout::button_size("", look);
    let right = layout::ways(stage, look, doings, (area.right() - INSIDE, y + h / 2.0 + high / 2.0 - 2.0)) - 28.0;
    let left = x + INSIDE;
    if board.room.step == Step::Ideas {
        progress(board, stage, (left, y, right - left, h));
        return;
    }
    let text = hint(board);
    let words = Words { leading: 1.14, ..Words::BODY.wrapped(right - left).at_most(3) };
    let lines = words.set(&text, look).len();
    let top = y + (h - words.height(lines, look)) / 2.0;
    stage.words("hint", &text, words, look, left, top, z::SHEET_ON);
    stage.label(text, (left, y + 10.0, right - left, h - 20.0));
}

fn writing(board: &Board<'_>) -> Vec<Way> {
    let lang = board.look.lang;
    let open = board.view.ideas.iter().any(|face| face.idea.standing == IdeaStanding::Open);
    let write = (Touch::Command(Command::WriteIdea), t!(lang, "ideas-write"), !open);
    let on = (Touch::Command(Command::Advance), t!(lang, "ideas-to-gathering"), true);
    if open { vec![zoomer(board), write, on] } else { vec![write] }
}

/// The button that changes how much is shown.
fn zoomer(board: &Board<'_>) -> Way {
    let lang = board.look.lang;
    match board_scene::zoom(board.room, board.view, board.look, board.gaze) {
        Zoom::All if board.room.step == Step::Ideas => {
            (Touch::Command(Command::OneIdea), t!(lang, "ideas-zoom"), false)
        }
        Zoom::All if layout::paged(board.look) => (Touch::Command(Command::OneIdea), t!(lang, "ideas-zoom"), false),
        Zoom::All => (Touch::Command(Command::Overview), t!(lang, "ideas-three"), false),
        _ => (Touch::Command(Command::Overview), t!(lang, "ideas-overview"), false),
    }
}

fn gathering(board: &Board<'_>) -> Vec<Way> {
    let lang = board.look.lang;
    let mut ways = vec![zoomer(board)];
    let open = open_questions(board.view).len() + open_merges(board.view).len();
    if open > 0 {
        ways.push((Touch::Command(Command::NextQuestion), t!(lang, "ideas-questions", count = open as i64), false));
    }
    if !shown(board.view).is_empty() {
        ways.push((Touch::Command(Command::MoveTile), t!(lang, "ideas-move"), false));
    }
    ways.push((Touch::Command(Command::Advance), t!(lang, "ideas-to-evaluation"), true));
    ways
}

/// What the table can do next, in words.
fn hint(board: &Board<'_>) -> String {
    let lang = board.look.lang;
    if let Some(tile) = board.gaze.ideas.tile.and_then(|tile| board.tile(tile)) {
        return t!(lang, "ideas-hint-tile", name = board.name_of(tile).into_owned());
    }
    let both = board.view.ideas.iter().filter(|idea| idea.parties.public && idea.parties.ideburen).count();
    let hand = board.hand().len();
    t!(lang, "ideas-hint", both = both as i64, hand = hand as i64)
}

/// Who has written something in this round: a painted piece for each seat that has, a hollow one for each that has not.
fn progress(board: &Board<'_>, stage: &mut Stage, (x, y, w, h): (f32, f32, f32, f32)) {
    let look = board.look;
    let seats: Vec<&SeatFace> = board.room.at_table().collect();
    let rows = if seats.len() > 10 { 2 } else { 1 };
    let across = seats.len().div_ceil(rows).max(1);
    let pitch = (w / across as f32).min(if rows == 1 { 76.0 } else { 62.0 });
    let side = if rows == 1 { 56.0 } else { 46.0 };
    let line = Words::BODY.height(1, look);
    let title = t!(look.lang, "ideas-progress");
    let high = if rows == 1 { line + 8.0 + side } else { 2.0 * 62.0 };
    let mut top = y + (h - high) / 2.0;
    if rows == 1 {
        stage.words("progress title", &title, Words::SOFT.wrapped(w).at_most(1), look, x, top, z::SHEET_ON);
        top += line + 8.0;
    }
    let mut spoken = Vec::new();
    for (i, face) in seats.iter().enumerate() {
        let written = board
            .view
            .ideas
            .iter()
            .filter(|written| (written.idea.seat, written.idea.round) == (face.seat, board.room.round))
            .count();
        let middle = (x + pitch * (i % across) as f32 + side / 2.0, top + (i / across) as f32 * 62.0 + side / 2.0);
        let key = format!("progress {}", face.seat);
        if written > 0 {
            overlays::numbered(stage, &key, look, face, (middle.0, middle.1, side), z::SHEET_ON);
        } else {
            let art = Art::Piece { party: face.party, size: side, paint: Paint::Hollow };
            stage.art(format!("{key} piece"), art, middle.0, middle.1, z::SHEET_ON);
            let words = Words::STRONG.aligned(Align::Center);
            let top = top_of(words, look, middle.1);
            stage.words(format!("{key} number"), &face.seat.to_string(), words, look, middle.0, top, z::SHEET_ON + 0.2);
        }
        if board.gaze.seat == Some(face.seat) {
            let d = side + 10.0;
            let radius = if face.party == Party::Public { 12.0 } else { d / 2.0 };
            let (ink, fill) = (Ink::Ink, Fill::None);
            let art = Art::Outline { w: d, h: d, radius, dash: None, ink, line: 4.0, fill };
            stage.art("progress ring", art, middle.0, middle.1, z::SHEET_ON + 0.3);
        }
        spoken.push(t!(look.lang, "ideas-progress-seat", seat = face.seat.to_string(), count = written as i64));
    }
    stage.label(format!("{title}: {}", spoken.join(", ")), (x, y + 8.0, w, h - 16.0));
}
