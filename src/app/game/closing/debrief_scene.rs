//! The closing conversation: how consent grew, what was named, what got a no, and what to talk about.

use super::code_scene;
use crate::app::art::Icon;
use crate::app::game::scenario::outcome_curve;
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, BOTTOM, LEFT, ON, RIGHT, Turn};
use crate::app::game::scenery::table_parts;
use crate::app::scene::{Command, Look, Stage, Touch, Words};
use crate::app::theme::Ink;
use crate::rules::{
    Answer, AskAnswer, Audience, Game, IdeaFace, IdeaResult, IdeasView, MergeAnswer, Principle, RoomView, most_named,
};
use crate::t;
use crate::text::Lang;
use crate::wording;

/// An ask or an offer that got a no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// What was asked for, or offered together.
    pub(crate) title: String,
    /// Why not.
    pub(crate) reason: String,
}

/// What the whole game leaves for the closing conversation. All of it was said in the open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Closing {
    /// How often each principle was named as lived up to, in every round.
    pub(crate) lived: [u16; 6],
    /// How often each was named as strained.
    pub(crate) strained: [u16; 6],
    /// Every no, oldest first.
    pub(crate) refusals: Vec<Refusal>,
    /// How far civil society is let in by each choice, in a sentence, in the order the room has them.
    pub(crate) let_in: Vec<String>,
}

impl Closing {
    /// What `game` leaves.
    pub(crate) fn of(game: &Game, lang: Lang) -> Closing {
        let mut closing = Closing::default();
        for round in game.played().chain([game.round()]) {
            for said in round.scenario().iter().flat_map(|round| &round.reflections).flatten() {
                for (counts, principle) in [(&mut closing.lived, said.lived), (&mut closing.strained, said.strained)] {
                    if let Some(principle) = principle {
                        counts[principle.index()] += 1;
                    }
                }
            }
            for entry in &round.proposal().entries {
                if let Answer::Declined { reason, .. } = &entry.answer {
                    let title = wording::isolated(wording::clause_title(lang, game.deck(), &entry.clause));
                    closing.refusals.push(Refusal { title, reason: wording::isolated(reason) });
                }
            }
        }
        closing.refusals.extend(refused_at_ideas(game, lang));
        let let_in = game.debrief().let_in;
        closing.let_in = let_in.iter().map(|choice| wording::leader::let_in(lang, game.deck(), choice)).collect();
        closing
    }
}

/// The noes of the idea rounds: tiles that stayed, ideas that did not become one.
fn refused_at_ideas(game: &Game, lang: Lang) -> Vec<Refusal> {
    let Some(view) = game.view(Audience::Room).room.ideas().cloned() else { return Vec::new() };
    let title = |idea: usize| view.ideas.get(idea).map_or(String::new(), |face| wording::isolated(&face.idea.title));
    let tiles = view.asks.iter().filter_map(|ask| {
        let AskAnswer::Refused { reason } = &ask.answer else { return None };
        let name = view.tiles.get(ask.tile.index()).map_or("", |tile| tile.name.get(lang.tag()));
        let title = t!(lang, "ideas-refused-tile", tile = wording::isolated(name), idea = title(ask.idea));
        Some(Refusal { title, reason: wording::isolated(reason) })
    });
    let merges = view.merges.iter().filter_map(|face| {
        let MergeAnswer::Refused { reason, .. } = &face.merge.answer else { return None };
        let (idea, into) = (title(face.merge.idea), title(face.merge.into));
        let title = t!(lang, "ideas-refused-merge", idea = idea, into = into);
        Some(Refusal { title, reason: wording::isolated(reason) })
    });
    tiles.chain(merges).collect()
}

/// Pages where the words are large: the curve, the principles, the noes, the questions, the document.
const PAGES: usize = 5;

/// How many values of `gaze.page` there are. How civil society was let in has a page of its own, the last, where there is anything
/// to show.
pub(crate) fn pages(room: &RoomView, look: &Look) -> usize {
    own_pages(look) + usize::from(lets_in(room))
}

fn own_pages(look: &Look) -> usize {
    if layout::paged(look) { PAGES } else { 1 }
}

/// Whether something was adopted that says how far civil society is let in.
fn lets_in(room: &RoomView) -> bool {
    room.debrief.as_ref().is_some_and(|debrief| !debrief.let_in.is_empty())
}

struct Shown<'a> {
    room: &'a RoomView,
    closing: &'a Closing,
    saved: Option<&'a str>,
    look: &'a Look,
}

/// The closing screen. `saved` is where the agreement was saved. `Touch::Command(Command::Agreement)` shows it, `Touch::Command(Command::SaveAgreement)`
/// offers all papers, [`Touch::Command(Command::Advance)`] leads to the start.
pub(crate) fn debrief(room: &RoomView, closing: &Closing, saved: Option<&str>, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    layout::background(&mut stage);
    let shown = Shown { room, closing, saved, look };
    let title = layout::title(&mut stage, look, &t!(look.lang, "debrief-title"), RIGHT - LEFT);
    let (_, bar) = layout::button_size("", look);
    let bottom = BOTTOM - bar - 24.0;
    let label = t!(look.lang, "debrief-button");
    let all = pages(room, look);
    if layout::paged(look) || gaze.page >= own_pages(look) {
        let area = Area::between(LEFT, title.below + 12.0, RIGHT, bottom);
        layout::sheet(&mut stage, "page", area, None);
        let inner = area.inside(40.0, 18.0);
        let page = gaze.page.min(all - 1);
        match page {
            _ if page >= own_pages(look) => shown.let_in(&mut stage, inner),
            0 => shown.curve(&mut stage, inner),
            1 => shown.principles(&mut stage, inner),
            2 => shown.refusals(&mut stage, inner),
            3 => shown.questions(&mut stage, inner),
            _ => shown.document(&mut stage, inner),
        }
        layout::pager(&mut stage, look, Turn::Page, (page, all), LEFT, BOTTOM - bar / 2.0);
        layout::button(&mut stage, look, Touch::Command(Command::Advance), &label, true, (RIGHT, BOTTOM));
        return stage;
    }
    let middle = 548.0;
    let sheets = [
        ("curve sheet", Area::between(LEFT, 130.0, 1110.0, middle)),
        ("principles sheet", Area::between(1134.0, 130.0, RIGHT, middle)),
        ("refusals sheet", Area::between(LEFT, middle + 24.0, 948.0, bottom)),
        ("questions sheet", Area::between(972.0, middle + 24.0, RIGHT, bottom)),
    ];
    for (key, area) in sheets {
        layout::sheet(&mut stage, key, area, None);
    }
    let inner = |i: usize| sheets[i].1.inside(34.0, 20.0);
    shown.curve(&mut stage, inner(0));
    shown.principles(&mut stage, inner(1));
    shown.refusals(&mut stage, inner(2));
    shown.questions(&mut stage, inner(3));
    // The buttons to the right; what is left holds where the document is.
    let ways = vec![shown.show(), shown.save(), (Touch::Command(Command::Advance), label, true)];
    let right = layout::ways(&mut stage, look, ways, (RIGHT, BOTTOM)) - 20.0;
    let text = shown.saved_words();
    let plate = Area::between(LEFT, BOTTOM - bar, right - 8.0, BOTTOM);
    layout::sheet(&mut stage, "saved sheet", plate, None);
    let words = Words::SOFT.wrapped(plate.w - 48.0);
    let top = table_parts::top_of(words, look, plate.y + plate.h / 2.0);
    let shown_words = shortened(&text, words, look);
    stage.words("saved", &shown_words, words.at_most(1), look, plate.x + 24.0, top, ON);
    stage.label(text, plate.rect());
    stage
}

/// A text on one line, its middle left out if need be: the end of a path tells the most.
fn shortened(text: &str, words: Words, look: &Look) -> String {
    if words.set(text, look).len() <= 1 {
        return text.to_owned();
    }
    let signs: Vec<char> = text.chars().collect();
    for keep in (8..signs.len()).rev() {
        let (head, tail) = (keep / 3, keep - keep / 3);
        let short: String = signs[..head].iter().chain(&['…']).chain(&signs[signs.len() - tail..]).collect();
        if words.width(&short, look) <= words.wrap {
            return short;
        }
    }
    String::from("…")
}

impl Shown<'_> {
    fn heading(&self, stage: &mut Stage, key: &str, area: Area) -> f32 {
        let text = t!(self.look.lang, key);
        let words = layout::fitted(&text, Words::HEADING, &[40.0, 36.0, 34.0], area.w, 1, self.look);
        let words = if words.lines == 1 { words.at_most(2) } else { words };
        let row = stage.words(key, &text, words, self.look, area.x, area.y, ON);
        stage.label(text, (area.x, area.y, row.width, row.height));
        row.below
    }

    fn save(&self) -> (Touch, String, bool) {
        (Touch::Command(Command::SaveAgreement), t!(self.look.lang, "debrief-save"), false)
    }

    fn show(&self) -> (Touch, String, bool) {
        (Touch::Command(Command::Agreement), t!(self.look.lang, "debrief-agreement"), false)
    }

    fn saved_words(&self) -> String {
        match self.saved {
            Some(path) => t!(self.look.lang, "debrief-saved", path = path),
            None => t!(self.look.lang, "debrief-unsaved"),
        }
    }

    /// How consent grew. A game of ideas alone has no proposals, and so its harvest stands here instead.
    fn curve(&self, stage: &mut Stage, area: Area) {
        let look = self.look;
        if let Some(ideas) = self.room.ideas().filter(|_| self.room.curve.is_empty()) {
            return self.harvest(stage, ideas, area);
        }
        let y = self.heading(stage, outcome_curve::heading(self.room), area);
        let line = Words::BODY.height(1, look);
        let axis = Words::BODY.width(&t!(look.lang, "outcome-percent", percent = "100"), look) + 30.0;
        let legend = area.bottom() - line;
        let chart = Area::between(area.x + axis, y + 34.0, area.right() - 20.0, legend - line - 42.0);
        outcome_curve::chart(stage, look, &self.room.curve, chart);
        let width = table_parts::legend_width(look);
        table_parts::party_legend(stage, look, area.x, legend + line / 2.0);
        if let Some(score) = self.room.session_score {
            let text = t!(look.lang, "outcome-score", score = wording::number(look.lang, score, 0));
            let x = area.right() - Words::BODY.width(&text, look);
            if x > area.x + width + 30.0 {
                stage.words("score", &text, Words::BODY, look, x, legend, ON);
                stage.press(
                    Touch::Score,
                    layout::why(look, &text),
                    (x, legend - 10.0, area.right() - x, line.max(60.0)),
                );
            }
        }
    }

    /// Each idea that was evaluated, the latest first, and what it came to; as many as there is room for.
    fn harvest(&self, stage: &mut Stage, ideas: &IdeasView, area: Area) {
        let look = self.look;
        let mut y = self.heading(stage, "debrief-harvest", area) + 10.0;
        let line = Words::BODY.height(1, look);
        let mut told: Vec<(&IdeaFace, &IdeaResult)> =
            ideas.ideas.iter().filter_map(|face| Some((face, face.idea.results.last()?))).collect();
        told.sort_by_key(|(_, result)| std::cmp::Reverse(result.round));
        if told.is_empty() {
            let text = t!(look.lang, "debrief-harvest-none");
            let row = stage.words("harvest none", &text, Words::BODY.wrapped(area.w), look, area.x, y, ON);
            stage.label(text, (area.x, y, area.w, row.height));
            return;
        }
        let room = (((area.bottom() - y) / (2.0 * line + 8.0)).floor() as usize).max(1);
        for (at, (face, result)) in told.iter().enumerate() {
            if at + 1 == room && told.len() > room {
                let more = t!(look.lang, "debrief-more", count = told.len() - at);
                stage.words("harvest more", &more, Words::SOFT, look, area.x, y, ON);
                stage.label(more, (area.x, y, area.w, line));
                return;
            }
            let key = format!("harvest {}", face.number);
            let title = t!(
                look.lang,
                "debrief-harvest-idea",
                number = face.number + 1,
                title = wording::isolated(&face.idea.title)
            );
            let top = y;
            let words = Words::STRONG.wrapped(area.w).at_most(1);
            y = stage.words(format!("{key} title"), &title, words, look, area.x, y, ON).below;
            let verdict = wording::idea_verdict(look.lang, result);
            let words = Words::BODY.wrapped(area.w).at_most(1);
            y = stage.words(format!("{key} verdict"), &verdict, words, look, area.x, y, ON).below;
            stage.label(format!("{title}: {verdict}"), (area.x, top, area.w, y - top));
            y += 8.0;
        }
    }

    fn principles(&self, stage: &mut Stage, area: Area) {
        let look = self.look;
        let mut y = self.heading(stage, "debrief-principles", area) + 12.0;
        let line = Words::BODY.height(1, look);
        for (icon, key, counts) in [
            (Icon::Check, "debrief-lived", &self.closing.lived),
            (Icon::Talk, "debrief-strained", &self.closing.strained),
        ] {
            let side = look.pt(34.0);
            stage.icon(format!("{key} icon"), icon, side, Ink::CommonText, area.x + side / 2.0, y + line / 2.0, ON);
            let text = t!(look.lang, key);
            let x = area.x + side + 14.0;
            let top = y;
            y = stage.words(key, &text, Words::SOFT, look, x, y, ON).below;
            let most = most_named(counts);
            let named: Vec<String> = most.iter().map(|&principle| self.named(principle, counts)).collect();
            let named = if named.is_empty() { t!(look.lang, "debrief-none") } else { named.join(", ") };
            let lines = ((area.bottom() - y - if key == "debrief-lived" { 2.2 * line } else { 0.0 }) / line).floor();
            let words = Words::STRONG.wrapped(area.right() - x).at_most((lines as usize).clamp(1, 2));
            y = stage.words(format!("{key} named"), &named, words, look, x, y, ON).below;
            stage.label(format!("{text}: {named}"), (area.x, top, area.w, y - top));
            y += 12.0;
        }
    }

    fn named(&self, principle: Principle, counts: &[u16; 6]) -> String {
        let name = table_parts::principle_name(self.look, principle, true);
        t!(self.look.lang, "debrief-named", principle = name, count = u32::from(counts[principle.index()]))
    }

    /// The noes with their reasons, as many as there is room for; all of them are in the document.
    fn refusals(&self, stage: &mut Stage, area: Area) {
        let look = self.look;
        let mut y = self.heading(stage, "debrief-refused", area) + 10.0;
        let line = Words::BODY.height(1, look);
        let all = &self.closing.refusals;
        if all.is_empty() {
            let text = t!(look.lang, "debrief-refused-none");
            let row = stage.words("refused none", &text, Words::BODY.wrapped(area.w), look, area.x, y, ON);
            stage.label(text, (area.x, y, area.w, row.height));
            return;
        }
        for (i, refusal) in all.iter().enumerate() {
            let title = Words::STRONG.wrapped(area.w).at_most(1);
            let reason = Words::QUOTE.wrapped(area.w);
            let quote = t!(look.lang, "reveal-quote", words = refusal.reason.clone());
            let lines = reason.set(&quote, look).len();
            let left = all.len() - i;
            let reserve = if left > 1 { line } else { 0.0 };
            let room = ((area.bottom() - y - reserve) / line).floor() as usize;
            // The first is always shown, the others whole or not at all.
            if room < 1 + lines && i > 0 {
                let more = t!(look.lang, "debrief-more", count = left);
                stage.words("refused more", &more, Words::SOFT, look, area.x, area.bottom() - line, ON);
                stage.label(more, (area.x, area.bottom() - line, area.w, line));
                break;
            }
            let top = y;
            y = stage.words(format!("refused {i}"), &refusal.title, title, look, area.x, y, ON).below;
            let reason = reason.at_most(room.saturating_sub(1).max(1));
            y = stage.words(format!("refused reason {i}"), &quote, reason, look, area.x, y, ON).below;
            stage.label(format!("{}: {quote}", refusal.title), (area.x, top, area.w, y - top));
            y += 10.0;
        }
    }

    fn questions(&self, stage: &mut Stage, area: Area) {
        let look = self.look;
        let mut y = self.heading(stage, "debrief-questions", area) + 10.0;
        let line = Words::BODY.height(1, look);
        let side = look.pt(34.0);
        let x = area.x + side + 18.0;
        let words = Words::BODY.wrapped(area.right() - x);
        let texts = ["debrief-question-1", "debrief-question-2", "debrief-question-3"].map(|key| t!(look.lang, key));
        let lines: usize = texts.iter().map(|text| words.set(text, look).len()).sum();
        let gap = ((area.bottom() - y - words.height(lines, look)) / 2.0).clamp(0.0, 26.0);
        for (i, text) in texts.into_iter().enumerate() {
            stage.icon(
                format!("question icon {i}"),
                Icon::Ask,
                side,
                Ink::CommonText,
                area.x + side / 2.0,
                y + line / 2.0,
                ON,
            );
            let row = stage.words(format!("question {i}"), &text, words, look, x, y, ON);
            stage.label(text, (area.x, y, area.w, row.height));
            y = row.below + gap;
        }
    }

    /// Where the table's choices stand in the matrix of the European code.
    fn let_in(&self, stage: &mut Stage, area: Area) {
        let y = self.heading(stage, "debrief-let-in-title", area) + 8.0;
        let area = Area::between(area.x, y, area.right(), area.bottom());
        let choices = self.room.debrief.as_ref().map_or(&[][..], |debrief| &debrief.let_in);
        code_scene::matrix(stage, self.look, choices, &self.closing.let_in, area);
    }

    /// Where the document is, with what can be done with it, on a page of its own.
    fn document(&self, stage: &mut Stage, area: Area) {
        let look = self.look;
        let y = self.heading(stage, "debrief-document", area) + 14.0;
        let text = self.saved_words();
        let (_, height) = layout::button_size("", look);
        let lines = ((area.bottom() - y - 2.0 * height - 44.0) / Words::BODY.height(1, look)).floor().max(1.0) as usize;
        let words = Words::BODY.wrapped(area.w).at_most(lines);
        stage.words("saved", &text, words, look, area.x, y, ON);
        stage.label(text, (area.x, y, area.w, words.height(lines, look)));
        let mut bottom = area.bottom() - height - 20.0;
        for (touch, label, primary) in [self.show(), self.save()] {
            let (w, h) = layout::button_size(&label, look);
            stage.button(touch, label, primary, (area.x, bottom - h, w, h));
            bottom += height + 16.0;
        }
    }
}
