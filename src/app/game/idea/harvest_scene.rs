//! The harvest (*skörd*): what those gathered at each idea said of it, all at once. No result is a failure, and none has a colour
//! of its own.

use super::parts::{Board, idea_name};
use crate::app::art::{Art, BadgeLook, Icon, Paint, VerdictSign};
use crate::app::game::scenario::outcome_scene;
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::lanes::{Given, Lanes, flags_in_words};
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, BOTTOM, LEFT, ON, PAD, RIGHT, Turn};
use crate::app::game::scenery::table_parts::{party_name, top_of};
use crate::app::scene::{Align, Command, EaseFunction, Enter, Look, Motion, Stage, Touch, Words};
use crate::app::theme::{Ink, motion};
use crate::rules::{By, Closeness, IdeaResult, IdeasView, Party, RATING_MAX, RoomView};
use crate::t;
use crate::wording;

/// Pages of an idea where the words are large: the verdict, the ratings, how close, what was said.
const PARTS: usize = 4;

/// The ideas that were evaluated in this round, in their order.
pub(crate) fn evaluated(room: &RoomView) -> Vec<usize> {
    let Some(view) = room.ideas() else { return Vec::new() };
    (0..view.ideas.len()).filter(|&at| result(room, view, at).is_some()).collect()
}

fn result<'a>(room: &RoomView, view: &'a IdeasView, idea: usize) -> Option<&'a IdeaResult> {
    view.ideas.get(idea)?.idea.result_in(room.round)
}

fn bar_top(look: &Look) -> f32 {
    BOTTOM - layout::button_size("", look).1 - 22.0
}

/// Where the list of all results stands.
fn list_area(look: &Look) -> Area {
    let top = if layout::paged(look) { 24.0 + look.pt(48.0) * 1.12 + 16.0 } else { 132.0 };
    Area::between(LEFT, top, RIGHT, bar_top(look))
}

/// Columns and rows of the list.
fn list_grid(look: &Look) -> (usize, usize) {
    let high = Words::BODY.height(2, look) + 54.0;
    let columns = if look.large() { 1 } else { 2 };
    (columns, ((list_area(look).h / high) as usize).clamp(1, 6))
}

fn list_pages(room: &RoomView, look: &Look) -> usize {
    let n = evaluated(room).len();
    let (columns, rows) = list_grid(look);
    if n == 1 { 0 } else { n.div_ceil(columns * rows).max(1) }
}

fn parts_of(look: &Look) -> usize {
    if layout::paged(look) { PARTS } else { 1 }
}

/// How many values of `gaze.page` there are: the list of all results, and then each of them.
pub(crate) fn pages(room: &RoomView, look: &Look) -> usize {
    list_pages(room, look) + evaluated(room).len() * parts_of(look)
}

/// The first page of an idea's result.
pub(crate) fn page_of(room: &RoomView, look: &Look, idea: usize) -> Option<usize> {
    let at = evaluated(room).iter().position(|&other| other == idea)?;
    Some(list_pages(room, look) + at * parts_of(look))
}

/// What came of the evaluations. `gaze.page` turns [`pages`]; [`Touch::Idea`] asks for an idea, [`Touch::Command(Command::Advance)`] goes on.
pub(crate) fn harvest(room: &RoomView, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    super::wood(&mut stage);
    let Some(view) = room.ideas() else { return stage };
    let board = Board { room, view, look, gaze };
    let pages = pages(room, look);
    let page = gaze.page.min(pages.saturating_sub(1));
    let lists = list_pages(room, look);
    if page < lists {
        list(&board, &mut stage, page);
    } else {
        let at = page - lists;
        let idea = evaluated(room).get(at / parts_of(look)).copied();
        if let Some((idea, result)) = idea.and_then(|idea| Some((idea, result(room, view, idea)?))) {
            let shown = Shown { board: &board, idea, result };
            if layout::paged(look) { shown.page(&mut stage, at % PARTS) } else { shown.whole(&mut stage) }
        }
    }
    let (_, bar) = layout::button_size("", look);
    if pages > 1 {
        layout::pager(&mut stage, look, Turn::Page, (page, pages), LEFT, BOTTOM - bar / 2.0);
    }
    let label = t!(look.lang, "ideas-harvest-on");
    layout::button(&mut stage, look, Touch::Command(Command::Advance), &label, true, (RIGHT, BOTTOM));
    stage
}

/// The sign of a result: its verdict, or the sign of too few where one party was alone.
fn sign(result: &IdeaResult) -> VerdictSign {
    result.verdict.map_or(VerdictSign::TooFew, outcome_scene::sign)
}

/// What a result comes to, in a line.
fn verdict(look: &Look, result: &IdeaResult) -> String {
    match result.verdict {
        Some(verdict) => {
            let count = wording::verdict_count(verdict, &result.votes);
            wording::verdict_title(look.lang, verdict, count)
        }
        None => t!(look.lang, "ideas-alone"),
    }
}

/// All results: sign, idea, verdict.
fn list(board: &Board<'_>, stage: &mut Stage, page: usize) {
    let look = board.look;
    layout::title(stage, look, &t!(look.lang, "ideas-harvest-title"), RIGHT - LEFT);
    let all = evaluated(board.room);
    let area = list_area(look);
    if all.is_empty() {
        let text = t!(look.lang, "ideas-harvest-none");
        let words = Words::CARD_TITLE.sized(40.0).wrapped(area.w.min(1200.0) - 100.0);
        let h = words.height(words.set(&text, look).len(), look) + 80.0;
        let sheet = Area { w: area.w.min(1200.0), h, ..area };
        layout::sheet(stage, "nothing", sheet, None);
        stage.words("nothing words", &text, words, look, sheet.x + 50.0, sheet.y + 40.0, ON);
        stage.label(text, sheet.rect());
        return;
    }
    let (columns, rows) = list_grid(look);
    let gap = 22.0;
    let (w, pitch) = ((area.w - gap * (columns as f32 - 1.0)) / columns as f32, area.h / rows as f32);
    let h = (pitch - gap).min(look.pt(150.0));
    for (i, &idea) in all.iter().skip(page * columns * rows).take(columns * rows).enumerate() {
        let Some(result) = result(board.room, board.view, idea) else { continue };
        let cell =
            Area { x: area.x + (i % columns) as f32 * (w + gap), y: area.y + (i / columns) as f32 * (h + gap), w, h };
        layout::sheet(stage, &format!("result {idea}"), cell, None);
        let d = (h - 30.0).min(110.0);
        disc(stage, &format!("verdict {idea}"), result, (cell.x + 24.0 + d / 2.0, cell.y + h / 2.0), d);
        let left = cell.x + 24.0 + d + 24.0;
        let width = cell.right() - 24.0 - left;
        let title = board.view.ideas.get(idea).map_or("", |face| face.idea.title.as_str());
        let name = t!(
            look.lang,
            "ideas-result-title",
            idea = idea_name(look, board.view, idea),
            title = wording::isolated(title)
        );
        let said = verdict(look, result);
        let top = cell.y + (h - Words::BODY.height(2, look)) / 2.0;
        let strong = Words::STRONG.wrapped(width).at_most(1);
        let row = stage.words(format!("result {idea} title"), &name, strong, look, left, top, ON);
        let soft = Words::BODY.wrapped(width).at_most(1);
        stage.words(format!("result {idea} verdict"), &said, soft, look, left, row.below, ON);
        stage.press(Touch::Idea(idea), format!("{name}. {said}"), cell.rect());
    }
}

fn disc(stage: &mut Stage, key: &str, result: &IdeaResult, (x, y): (f32, f32), d: f32) {
    let close = Motion { ms: motion::VERDICT, ease: EaseFunction::CubicOut, enter: Enter::Fade, ..Motion::default() };
    stage.art(key, Art::verdict(sign(result), d), x, y, ON).moving(close);
}

struct Shown<'a> {
    board: &'a Board<'a>,
    idea: usize,
    result: &'a IdeaResult,
}

impl Shown<'_> {
    fn votes(&self) -> Touch {
        Touch::IdeaVotes { idea: self.idea, round: self.result.round }
    }

    fn name(&self) -> String {
        let title = self.board.face(self.idea).map_or("", |face| face.idea.title.as_str());
        let idea = idea_name(self.board.look, self.board.view, self.idea);
        t!(self.board.look.lang, "ideas-result-title", idea = idea, title = wording::isolated(title))
    }

    fn line(&self) -> String {
        self.board.face(self.idea).map_or(String::new(), |face| wording::isolated(&face.idea.line))
    }

    /// Everything about an idea at once.
    fn whole(&self, stage: &mut Stage) {
        let look = self.board.look;
        disc(stage, "verdict", self.result, (142.0, 106.0), 144.0);
        let left = 250.0;
        let title = verdict(look, self.result);
        let words = layout::fitted(&title, Words::TITLE, &[62.0, 56.0, 50.0, 46.0], RIGHT - left, 1, look);
        let row = stage.words("title", &title, words, look, left, 40.0, ON);
        let name = self.name();
        let line = Words::STRONG.wrapped(RIGHT - left).at_most(1);
        stage.words("idea name", &name, line, look, left, row.below + 8.0, ON);
        let spoken = format!("{title}. {name}. {}", self.line());
        stage.press(self.votes(), layout::why(look, &spoken), (LEFT, 24.0, RIGHT - LEFT, 164.0));
        let (top, middle, bottom) = (204.0, 1112.0, bar_top(look));
        let ratings = Area::between(LEFT, top, middle, 566.0);
        let close = Area::between(LEFT, 590.0, middle, bottom);
        let said = Area::between(middle + 24.0, top, RIGHT, bottom);
        for (key, area) in [("ratings", ratings), ("close", close), ("said", said)] {
            layout::sheet(stage, key, area, None);
        }
        self.ratings(stage, ratings.inside(PAD, 20.0));
        self.close(stage, close.inside(PAD, 18.0));
        self.said(stage, said.inside(PAD, 20.0));
    }

    /// One part at a time, the words large.
    fn page(&self, stage: &mut Stage, part: usize) {
        let look = self.board.look;
        let area = Area::between(LEFT, 28.0, RIGHT, bar_top(look));
        layout::sheet(stage, "page", area, None);
        let inner = area.inside(44.0, 26.0);
        match part {
            0 => self.front(stage, area),
            1 => self.ratings(stage, inner),
            2 => self.close(stage, inner),
            _ => self.said(stage, inner),
        }
    }

    fn front(&self, stage: &mut Stage, area: Area) {
        let look = self.board.look;
        let inner = area.inside(44.0, 30.0);
        disc(stage, "verdict", self.result, (inner.x + 82.0, inner.y + 88.0), 160.0);
        let left = inner.x + 210.0;
        let title = verdict(look, self.result);
        let words = layout::fitted(&title, Words::TITLE, &[54.0, 48.0, 44.0, 40.0], inner.right() - left, 2, look);
        let row = stage.words("title", &title, words, look, left, inner.y, ON);
        let y = row.below.max(inner.y + 190.0) + 16.0;
        let body = Words::BODY.height(1, look);
        let name = self.name();
        let lines = (((inner.bottom() - y) / body) as usize).max(1);
        let words = Words::STRONG.wrapped(inner.w).at_most(lines.min(3));
        let row = stage.words("idea name", &name, words, look, inner.x, y, ON);
        let left_lines = ((inner.bottom() - row.below - 8.0) / body) as usize;
        let line = self.line();
        if left_lines > 0 && !line.is_empty() {
            let words = Words::BODY.wrapped(inner.w).at_most(left_lines);
            stage.words("idea line", &line, words, look, inner.x, row.below + 8.0, ON);
        }
        stage.press(self.votes(), layout::why(look, &format!("{title}. {name}. {line}")), area.rect());
    }

    fn heading(&self, stage: &mut Stage, key: &str, area: Area, y: f32) -> f32 {
        let look = self.board.look;
        let text = t!(look.lang, key);
        let words = layout::fitted(&text, Words::HEADING, &[40.0, 36.0, 34.0], area.w, 1, look);
        let row = stage.words(key, &text, words, look, area.x, y, ON);
        stage.label(text, (area.x, y, row.width, row.height));
        row.below
    }

    /// A piece for each holder on the value it gave, offentlig above.
    fn ratings(&self, stage: &mut Stage, area: Area) {
        let look = self.board.look;
        let y = self.heading(stage, "ideas-ratings", area, area.y) + 6.0;
        let body = Words::BODY.height(1, look);
        let texts = Party::ALL.map(|party| {
            let tally = &self.result.votes.tally[party];
            t!(look.lang, "outcome-of", can = tally.can_live(), all = tally.rated())
        });
        let count = texts.iter().map(|text| Words::STRONG.width(text, look)).fold(0.0, f32::max);
        let sign = 46.0;
        let heads = Words::STRONG.height(1, look);
        let room = area.bottom() - y - heads - 2.0 * body - 8.0;
        let h = (room / 2.0).clamp(44.0, 78.0);
        let lanes = Lanes::wide(area.x + sign, area.w - sign - count - 24.0, h);
        for rating in 1..=RATING_MAX {
            let words = Words::STRONG.aligned(Align::Center);
            let x = lanes.middle(usize::from(rating) - 1);
            stage.words(format!("head {rating}"), &rating.to_string(), words, look, x, y, ON);
        }
        let mut top = y + heads;
        for party in Party::ALL {
            let tally = &self.result.votes.tally[party];
            let key = format!("votes {}", party.code());
            let given = Given { party, tally, look, numbers: false };
            let art = Art::Piece { party, size: 32.0, paint: Paint::Flat };
            stage.art(format!("{key} sign"), art, area.x + 18.0, top + h / 2.0, ON);
            lanes.lane(stage, &key, &given, top);
            let (text, words) = (&texts[party.index()], Words::STRONG.aligned(Align::Right));
            stage.words(format!("{key} of"), text, words, look, area.right(), top_of(words, look, top + h / 2.0), ON);
            top += h;
            flags_in_words(stage, &key, &given, (lanes.x + lanes.cell * f32::from(RATING_MAX), top));
            let spoken = t!(
                look.lang,
                "outcome-can-live-spoken",
                party = party_name(look, party),
                can = tally.can_live(),
                all = tally.rated()
            );
            stage.press(self.votes(), layout::why(look, &spoken), (area.x, top - h, area.w, h.max(60.0)));
            top += body + 4.0;
        }
    }

    /// How close people are within each party and between them, in words, and the tiles that were gathered.
    fn close(&self, stage: &mut Stage, area: Area) {
        let look = self.board.look;
        let body = Words::BODY.height(1, look);
        let mut y = self.heading(stage, "outcome-close", area, area.y) + 8.0;
        let figures = self.result.figures.as_ref();
        let of = |party: Party| figures.and_then(|f| f.dispersion_of[party]);
        let rows = [
            (By::Public, "outcome-within-public", of(Party::Public), "outcome-no-ratings"),
            (By::Ideburen, "outcome-within-ideburen", of(Party::Ideburen), "outcome-no-ratings"),
            (By::Joint, "outcome-between-short", figures.and_then(|f| f.between), "outcome-one-party"),
        ];
        let pitch = (body + 10.0).max(56.0);
        for (by, key, apart, none) in rows {
            let name = t!(look.lang, key);
            let side = look.pt(34.0);
            let art = Art::by(by, side, Paint::Flat);
            let (wide, _) = art.face();
            stage.art(format!("{key} sign"), art, area.x + wide / 2.0, y + body / 2.0, ON);
            let word = match apart {
                Some(apart) => wording::closeness(look.lang, Closeness::of((1.0 - apart).clamp(0.0, 1.0))),
                None => t!(look.lang, none),
            };
            let words = Words::STRONG.aligned(Align::Right);
            let right = words.width(&word, look).min(area.w * 0.5);
            let words = words.wrapped(area.w * 0.5).at_most(1);
            stage.words(format!("{key} word"), &word, words, look, area.right(), y, ON);
            let x = area.x + look.pt(34.0) * 1.32 + look.pt(12.0);
            let label = Words::BODY.wrapped((area.right() - right - 20.0 - x).max(1.0)).at_most(1);
            stage.words(key, &name, label, look, x, y, ON);
            let spoken = t!(look.lang, "outcome-close-spoken", what = name, closeness = word);
            stage.press(self.votes(), layout::why(look, &spoken), (area.x, y - 7.0, area.w, pitch.max(60.0)));
            y += pitch;
        }
        let names: Vec<String> =
            self.result.tiles.iter().map(|gathered| self.board.tile_name(gathered.tile).into_owned()).collect();
        let text = t!(look.lang, "ideas-gathered", names = names.join(", "));
        let lines = ((area.bottom() - y - 6.0) / body) as usize;
        if lines > 0 {
            let words = Words::SOFT.wrapped(area.w).at_most(lines);
            let row = stage.words("gathered", &text, words, look, area.x, y + 6.0, ON);
            stage.label(text, (area.x, y + 6.0, area.w, row.height));
        }
    }

    /// Objections, first steps and who is missing, in the words of those gathered and without their names. A press shows all.
    fn said(&self, stage: &mut Stage, area: Area) {
        let look = self.board.look;
        let parts: [(&str, Icon, &[String]); 3] = [
            ("ideas-objections", Icon::Object, &self.result.objections),
            ("ideas-first-steps", Icon::Right, &self.result.first_steps),
            ("ideas-missing", Icon::Listen, &self.result.missing),
        ];
        let parts: Vec<_> =
            parts.into_iter().filter(|(key, _, said)| !said.is_empty() || *key != "ideas-objections").collect();
        let body = Words::BODY.height(1, look);
        let heading = look.pt(40.0) * 1.12 + 6.0;
        let each = (area.h + 14.0) / parts.len() as f32;
        let mut spoken = Vec::new();
        for (i, (key, icon, said)) in parts.iter().enumerate() {
            let top = area.y + i as f32 * each;
            let bottom = top + each - 14.0;
            let text = t!(look.lang, key);
            let side = look.pt(36.0);
            if *icon == Icon::Object {
                let art = Art::Badge { icon: *icon, d: side, look: BadgeLook::Ringed };
                stage.art(format!("{key} sign"), art, area.x + side / 2.0, top + heading / 2.0 - 4.0, ON);
            } else {
                let middle = (area.x + side / 2.0, top + heading / 2.0 - 4.0);
                stage.icon(format!("{key} sign"), *icon, side, Ink::CommonText, middle.0, middle.1, ON);
            }
            let x = area.x + side + 16.0;
            let width = area.right() - x;
            let words = layout::fitted(&text, Words::HEADING, &[40.0, 36.0, 34.0], width, 1, look);
            stage.words(*key, &text, words, look, x, top, ON);
            let lines = (((bottom - top - heading) / body) as usize).max(1);
            let mut y = top + heading;
            for (j, line) in voices(look, said, width, lines).into_iter().enumerate() {
                y = stage.words(format!("{key} {j}"), &line.0, line.1, look, x, y, ON).below;
            }
            spoken.push(format!("{text}: {}", said.join(". ")));
        }
        stage.press(Touch::Idea(self.idea), spoken.join(". "), area.rect());
    }
}

/// What was said in at most `lines` lines of `width`: whole voices first, and how many more there are.
fn voices(look: &Look, said: &[String], width: f32, lines: usize) -> Vec<(String, Words)> {
    if said.is_empty() {
        return vec![(t!(look.lang, "ideas-nothing-said"), Words::SOFT.wrapped(width).at_most(1))];
    }
    let mut out: Vec<(String, Words)> = Vec::new();
    for (i, words) in said.iter().enumerate() {
        let quote = t!(look.lang, "reveal-quote", words = wording::isolated(words));
        let set = Words::QUOTE.wrapped(width).set(&quote, look);
        let rest = said.len() - i - 1;
        if out.len() + set.len() + usize::from(rest > 0) > lines {
            if i == 0 {
                let keep = Words::QUOTE.wrapped(width).at_most(lines.saturating_sub(usize::from(rest > 0)).max(1));
                out.extend(keep.set(&quote, look).into_iter().map(|line| (line, Words::QUOTE)));
            }
            let more = if i == 0 { rest } else { rest + 1 };
            if more > 0 && out.len() < lines {
                let text = t!(look.lang, "ideas-more-voices", count = more as i64);
                out.push((text, Words::SOFT.wrapped(width).at_most(1)));
            }
            break;
        }
        out.extend(set.into_iter().map(|line| (line, Words::QUOTE)));
    }
    out
}
