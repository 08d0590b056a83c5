//! The referral is in: how the table answered, by party, the comments without their authors, and what the pen answers each.

use crate::app::art::{Art, Icon};
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::layout::{self, Area, BOTTOM, LEFT, ON, RIGHT, Turn};
use crate::app::game::scenery::table_parts::{party_name, role_short, top_of};
use crate::app::scene::{Command, Look, PenPage, Stage, Touch, Words};
use crate::app::theme::{Ink, size, space};
use crate::rules::{Comment, CommentAnswer, Deck, Party, Referred, RoomView, Stance};
use crate::t;
use crate::text::tr;
use crate::wording;

/// The corner of the menu.
const CORNER: f32 = 80.0;
/// Where the comments begin where they stand beside the wording.
const COMMENTS: f32 = 790.0;
/// Inside a sheet, and between two of them.
const PAD: f32 = 26.0;
const BETWEEN: f32 = 16.0;

/// The icon of a stance.
pub(crate) fn stance_icon(stance: Stance) -> Icon {
    match stance {
        Stance::Backs => Icon::Check,
        Stance::Wants => Icon::Rephrase,
        Stance::Refuses => Icon::Warn,
    }
}

/// What a stance is called.
pub(crate) fn stance_name(look: &Look, stance: Stance) -> String {
    tr(look.lang, &format!("stance-{}", stance.code()))
}

struct Scene<'a> {
    room: &'a RoomView,
    deck: &'a Deck,
    look: &'a Look,
    referred: &'a Referred,
    area: Area,
}

/// The answers, the page that `gaze` is at.
pub(crate) fn answers(room: &RoomView, deck: &Deck, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    layout::background(&mut stage);
    let Some(scene) = Scene::of(room, deck, look) else { return stage };
    let pages = scene.pages();
    let page = gaze.page.min(pages.len() - 1);
    scene.head(&mut stage, (page, pages.len()));
    match (layout::paged(look), page) {
        (false, _) => scene.left(&mut stage),
        (true, 0) => scene.wording(&mut stage, scene.area),
        (true, 1) => scene.counts(&mut stage, scene.area, look.pt(60.0)),
        (true, _) => {}
    }
    scene.comments(&mut stage, pages[page]);
    scene.foot(&mut stage);
    stage
}

/// How many pages there are.
pub(crate) fn pages(room: &RoomView, deck: &Deck, look: &Look) -> usize {
    Scene::of(room, deck, look).map_or(1, |scene| scene.pages().len())
}

impl<'a> Scene<'a> {
    fn of(room: &'a RoomView, deck: &'a Deck, look: &'a Look) -> Option<Scene<'a>> {
        let referred = room.scenario()?.referred.as_ref()?;
        let (_, bar) = layout::button_size("", look);
        let title = layout::title(&mut Stage::default(), look, &t!(look.lang, "referral-in"), 900.0);
        let area = Area::between(LEFT, title.below + space::L, RIGHT, BOTTOM - bar - space::XL);
        Some(Scene { room, deck, look, referred, area })
    }

    /// Where the comments stand.
    fn right(&self) -> Area {
        let left = if layout::paged(self.look) { LEFT } else { COMMENTS };
        Area::between(left, self.area.y, self.area.right(), self.area.bottom())
    }

    fn quote(&self) -> Words {
        Words::QUOTE.sized(size::BODY).wrapped(self.right().w - 2.0 * PAD)
    }

    fn answer_words(&self) -> Words {
        Words::BODY.wrapped(self.right().w - 2.0 * PAD - self.look.pt(46.0))
    }

    /// What the pen has answered, or that it waits.
    fn answer(&self, comment: &Comment) -> Option<(Icon, String)> {
        let lang = self.look.lang;
        match &comment.answer {
            Some(CommentAnswer::Changed { .. }) => Some((Icon::Check, t!(lang, "answers-changed"))),
            Some(CommentAnswer::Kept { reason }) => {
                Some((Icon::Minus, t!(lang, "answers-kept", reason = wording::isolated(reason))))
            }
            None if comment.wants_answer() => Some((Icon::Wait, t!(lang, "answers-waits"))),
            None => None,
        }
    }

    fn height(&self, comment: &Comment) -> f32 {
        let look = self.look;
        let head = look.pt(46.0);
        let quote = self.quote();
        let said = t!(look.lang, "answers-quote", text = wording::isolated(&comment.text));
        let quoted = quote.height(quote.set(&said, look).len(), look);
        let answer = self.answer(comment).map_or(0.0, |(_, text)| {
            let words = self.answer_words();
            words.height(words.set(&text, look).len(), look) + space::S
        });
        head + quoted + answer + 2.0 * space::L
    }

    /// Which comments stand on which page; where words are large, the first page is the wording's and the second the counts'.
    fn pages(&self) -> Vec<(usize, usize)> {
        let comments = &self.referred.comments;
        let right = self.right();
        let mut pages = if layout::paged(self.look) { vec![(0, 0); 2] } else { Vec::new() };
        let (mut from, mut y) = (0, 0.0);
        for (at, comment) in comments.iter().enumerate() {
            let high = self.height(comment) + BETWEEN;
            if y + high - BETWEEN > right.h && at > from {
                pages.push((from, at));
                (from, y) = (at, 0.0);
            }
            y += high;
        }
        if from < comments.len() || pages.is_empty() {
            pages.push((from, comments.len()));
        }
        pages
    }

    fn head(&self, stage: &mut Stage, page: (usize, usize)) {
        let look = self.look;
        let title = layout::title(stage, look, &t!(look.lang, "referral-in"), 900.0);
        let middle = title.below - title.height / 2.0;
        let wanting = self.referred.wanting();
        let answered = wanting - self.referred.waiting();
        let text = match wanting {
            0 => t!(look.lang, "answers-none-wanted"),
            _ => t!(look.lang, "answers-count", answered = answered, all = wanting),
        };
        let left = LEFT + title.width + space::HUGE;
        let mut right = RIGHT - CORNER;
        if page.1 > 1 {
            let width = layout::pager(&mut Stage::default(), look, Turn::Page, page, 0.0, middle);
            right -= width + space::XL;
            layout::pager(stage, look, Turn::Page, page, right + space::XL, middle);
        }
        let words = Words::BODY.wrapped((right - left).max(1.0)).at_most(1);
        let row = stage.words("answers count", &text, words, look, left, top_of(words, look, middle), ON);
        stage.label(text, (left, middle - 30.0, row.width, 60.0));
    }

    /// The proposal as it is worded now, and how the table answered.
    fn left(&self, stage: &mut Stage) {
        let look = self.look;
        let w = COMMENTS - LEFT - 28.0;
        let line = look.pt(52.0);
        let counts = 4.0 * line + Words::HEADING.height(1, look) + 2.0 * space::L;
        let upper = Area { w, h: self.area.h - counts - BETWEEN, ..self.area };
        let lower = Area { y: upper.bottom() + BETWEEN, h: counts, ..upper };
        self.wording(stage, upper);
        self.counts(stage, lower, line);
    }

    fn wording(&self, stage: &mut Stage, area: Area) {
        let look = self.look;
        layout::sheet(stage, "answers wording", area, None);
        let (x, w) = (area.x + PAD, area.w - 2.0 * PAD);
        let title = t!(look.lang, "proposal-title");
        let row = stage.words("answers proposal", &title, Words::HEADING, look, x, area.y + space::L, ON);
        stage.label(title, (x, area.y + space::L, row.width, row.height));
        let mut y = row.below + space::S;
        if let Some(face) = self.room.seats.iter().find(|face| face.has_pen) {
            let side = look.pt(34.0);
            let middle = y + look.pt(24.0);
            stage.icon("answers pen", Icon::Pen, side, Ink::Ink, x + side / 2.0, middle, ON);
            let mark = x + side + space::M;
            stage.art("answers pen side", Art::piece(face.party, side), mark + side / 2.0, middle, ON);
            let words = Words::BODY.wrapped(w - 2.0 * side - 2.0 * space::M).at_most(1);
            let role = role_short(look, self.deck, face);
            stage.words("answers pen seat", role, words, look, mark + side + space::M, top_of(words, look, middle), ON);
            let label = format!("{} {role}, {}", t!(look.lang, "proposal-pen"), party_name(look, face.party));
            stage.press(Touch::Command(Command::Pen(PenPage::Pass)), label, (x - 6.0, middle - 30.0, w + 12.0, 60.0));
            y += look.pt(56.0);
        }
        let option = |text: &str| {
            let card = self.room.card().and_then(|card| self.deck.cards.get(card));
            let base = self.room.proposal().base.and_then(|base| card?.options.get(usize::from(base)));
            let own = base.map_or("", |option| option.text.get(look.lang.tag()));
            if text.is_empty() { own.to_owned() } else { wording::isolated(text) }
        };
        let now = option(&self.room.proposal().wording);
        let before = option(&self.referred.sent);
        let changed = now != before;
        let room = area.bottom() - y - space::L;
        let share = if changed { 0.58 } else { 1.0 };
        let lines = |words: Words, high: f32| ((high / words.height(1, look)).floor() as usize).max(1);
        let words = Words::BODY.wrapped(w);
        let words = words.at_most(lines(words, room * share));
        let row = stage.words("answers words", &now, words, look, x, y, ON);
        let label = t!(look.lang, "proposal-wording-label", wording = now);
        stage.label(label, (x, y, w, row.height));
        if changed {
            let y = row.below + space::M;
            let soft = Words::SOFT.wrapped(w);
            let soft = soft.at_most(lines(soft, area.bottom() - y - space::L));
            let text = t!(look.lang, "answers-before", wording = before);
            let row = stage.words("answers before", &text, soft, look, x, y, ON);
            stage.label(text, (x, y, w, row.height));
        }
    }

    /// One row for each answer, one piece for each seat that gave it.
    fn counts(&self, stage: &mut Stage, area: Area, line: f32) {
        let look = self.look;
        layout::sheet(stage, "answers counts", area, None);
        let x = area.x + PAD;
        let title = t!(look.lang, "answers-table");
        let row = stage.words("answers table", &title, Words::HEADING, look, x, area.y + space::M, ON);
        stage.label(title, (x, area.y + space::M, row.width, row.height));
        let side = look.pt(32.0);
        let rows = Stance::ALL.map(Some).into_iter().chain([None]);
        for (at, stance) in rows.enumerate() {
            let middle = row.below + line * (at as f32 + 0.5);
            let (icon, name) = match stance {
                Some(stance) => (stance_icon(stance), stance_name(look, stance)),
                None => (Icon::Abstain, t!(look.lang, "stance-silent")),
            };
            stage.icon(format!("answers stance {at}"), icon, side, Ink::Ink, x + side / 2.0, middle, ON);
            let left = x + side + space::L;
            let words = Words::BODY;
            let said =
                stage.words(format!("answers name {at}"), &name, words, look, left, top_of(words, look, middle), ON);
            let counts = Party::ALL.map(|party| {
                let stances = &self.referred.stances[party];
                (party, stance.map_or(stances.silent, |stance| stances.of(stance)))
            });
            let all: u16 = counts.iter().map(|(_, count)| count).sum();
            let from = left + said.width + space::L;
            let right = area.right() - PAD;
            let pitch = ((right - from) / f32::from(all.max(1))).min(side + 10.0);
            let piece = (pitch - 4.0).clamp(10.0, side);
            let mut place = right - pitch * f32::from(all);
            for (party, count) in counts {
                for n in 0..count {
                    let key = format!("answers piece {at} {} {n}", party.code());
                    stage.art(key, Art::piece(party, piece), place + pitch / 2.0, middle, ON);
                    place += pitch;
                }
            }
            let spoken = counts.map(|(party, count)| format!("{} {count}", party_name(look, party)));
            stage.label(format!("{name}: {}", spoken.join(", ")), (x, middle - line / 2.0, area.w - 2.0 * PAD, line));
        }
    }

    fn comments(&self, stage: &mut Stage, (from, to): (usize, usize)) {
        let look = self.look;
        let right = self.right();
        if self.referred.comments.is_empty() && !layout::paged(look) {
            let text = t!(look.lang, "answers-no-comments");
            let area = Area { h: Words::BODY.height(1, look) + 2.0 * space::XL, ..right };
            layout::sheet(stage, "answers empty", area, None);
            let words = Words::SOFT.wrapped(right.w - 2.0 * PAD).at_most(1);
            stage.words("answers empty words", &text, words, look, right.x + PAD, area.y + space::XL, ON);
            stage.label(text, area.rect());
        }
        let mut y = right.y;
        for at in from..to {
            let comment = &self.referred.comments[at];
            let area = Area { y, h: self.height(comment), ..right };
            self.comment(stage, at, comment, area);
            y = area.bottom() + BETWEEN;
        }
    }

    fn comment(&self, stage: &mut Stage, at: usize, comment: &Comment, area: Area) {
        let look = self.look;
        layout::sheet(stage, &format!("comment {at}"), area, None);
        let x = area.x + PAD;
        let side = look.pt(38.0);
        let middle = area.y + space::L + look.pt(21.0);
        stage.art(format!("comment side {at}"), Art::piece(comment.party, side), x + side / 2.0, middle, ON);
        let mut left = x + side + space::M;
        let party = party_name(look, comment.party);
        let strong = Words::STRONG;
        left += stage
            .words(format!("comment party {at}"), &party, strong, look, left, top_of(strong, look, middle), ON)
            .width;
        left += space::L;
        let icon = look.pt(30.0);
        stage.icon(
            format!("comment stance {at}"),
            stance_icon(comment.stance),
            icon,
            Ink::Ink,
            left + icon / 2.0,
            middle,
            ON,
        );
        left += icon + space::S;
        let stance = stance_name(look, comment.stance);
        let soft = Words::SOFT.wrapped((area.right() - PAD - left).max(1.0)).at_most(1);
        stage.words(format!("comment says {at}"), &stance, soft, look, left, top_of(soft, look, middle), ON);
        let said = t!(look.lang, "answers-quote", text = wording::isolated(&comment.text));
        let top = area.y + space::L + look.pt(46.0);
        let row = stage.words(format!("comment words {at}"), &said, self.quote(), look, x, top, ON);
        let answer = self.answer(comment);
        if let Some((icon, text)) = &answer {
            let words = self.answer_words();
            let y = row.below + space::S;
            let sign = look.pt(30.0);
            let line = words.height(1, look);
            stage.icon(
                format!("comment answer sign {at}"),
                *icon,
                sign,
                Ink::CommonText,
                x + sign / 2.0,
                y + line / 2.0,
                ON,
            );
            stage.words(format!("comment answer {at}"), text, words, look, x + look.pt(46.0), y, ON);
        }
        let answered = answer.map(|(_, text)| text).unwrap_or_default();
        let label = format!("{party}, {stance}. {said} {answered}");
        if comment.wants_answer() {
            stage.press(Touch::Command(Command::AnswerComment(at as u8)), label, area.rect());
        } else {
            stage.label(label, area.rect());
        }
    }

    fn foot(&self, stage: &mut Stage) {
        let (look, lang) = (self.look, self.look.lang);
        let waits = self.referred.waiting() > 0;
        let mut ways = vec![(Touch::Command(Command::Advance), t!(lang, "answers-vote"), !waits)];
        if self.referred.wanting() > 0 {
            ways.insert(0, (Touch::Command(Command::NextComment), t!(lang, "answers-answer"), waits));
        }
        let right = layout::ways(stage, look, ways, (RIGHT, BOTTOM));
        if layout::paged(look) {
            return;
        }
        let (_, bar) = layout::button_size("", look);
        let middle = BOTTOM - bar / 2.0;
        let text = t!(lang, "answers-foot");
        let words = Words::BODY.wrapped(right - LEFT - space::HUGE - 56.0).at_most(1);
        let width = words.set(&text, look).iter().map(|line| Words::BODY.width(line, look)).fold(0.0, f32::max);
        let high = Words::BODY.height(1, look) + 24.0;
        let plate = Area { x: LEFT, y: middle - high / 2.0, w: width + 56.0, h: high };
        layout::sheet(stage, "answers foot", plate, None);
        stage.words("answers foot words", &text, words, look, LEFT + 28.0, top_of(words, look, middle), ON);
        stage.label(text, plate.rect());
    }
}
