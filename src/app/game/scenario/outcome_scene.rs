//! The outcome: what the second ballot came to. Two axes, always shown as two: how alike the answers are, and how many can live
//! with the proposal. No verdict is a failure, and none has a colour of its own.

use super::outcome_curve;
use crate::app::art::{Art, BadgeLook, Icon, Paint, VerdictSign};
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, BOTTOM, LEFT, ON, PAD, RIGHT, Turn};
use crate::app::game::scenery::table_parts;
use crate::app::game::scenery::table_parts::Hexagon;
use crate::app::scene::{Align, Command, EaseFunction, Enter, Look, Motion, Stage, Touch, Words};
use crate::app::theme::{Ink, motion, size};
use crate::rules::{By, Closeness, Deck, Drift, Figures, Party, RevealedRow, RoomView, Split, Tally, Verdict};
use crate::t;
use crate::wording;

/// How many pages there are where the words are large: the verdict, who can live with it, how close, the principles, the rounds.
const PAGES: usize = 5;

pub(crate) struct Outcome<'a> {
    pub(crate) room: &'a RoomView,
    pub(crate) deck: &'a Deck,
    pub(crate) look: &'a Look,
    pub(crate) row: &'a RevealedRow,
    pub(crate) objections: &'a [String],
}

/// What the second ballot came to, with the ways on. With larger text `gaze.page` turns [`pages`]. Empty before the reveal.
///
/// With consent there is one way on, [`Touch::Command(Command::Advance)`]. Without, `Touch::Command(Command::Again)` takes the question round again
/// where that may be done, and [`Touch::Command(Command::Advance)`] carries it.
pub(crate) fn outcome(room: &RoomView, deck: &Deck, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    layout::background(&mut stage);
    let Some(second) = room.second() else { return stage };
    let Some(row) = second.rows.first() else { return stage };
    let outcome = Outcome { room, deck, look, row, objections: &second.objections };
    if layout::paged(look) {
        outcome.page(&mut stage, gaze.page)
    } else {
        outcome.whole(&mut stage)
    }
    stage
}

/// How many values of `gaze.page` there are.
pub(crate) fn pages(look: &Look) -> usize {
    if layout::paged(look) { PAGES } else { 1 }
}

/// The sign of a verdict.
pub(crate) fn sign(verdict: Verdict) -> VerdictSign {
    match verdict {
        Verdict::TooFewVotes => VerdictSign::TooFew,
        Verdict::Blocked => VerdictSign::Blocked,
        Verdict::Consent { reservations: false } => VerdictSign::Consent,
        Verdict::Consent { reservations: true } => VerdictSign::ConsentReservations,
        Verdict::AgreedNo => VerdictSign::AgreedNo,
        Verdict::PartiesApart => VerdictSign::PartiesApart,
        Verdict::SplitWithin(Split::Public) => VerdictSign::SplitWithinPublic,
        Verdict::SplitWithin(Split::Ideburen) => VerdictSign::SplitWithinIdeburen,
        Verdict::SplitWithin(Split::Both) => VerdictSign::SplitWithinBoth,
    }
}

/// How many of a party's votes hold back: with consent also those who can just live with it.
fn hesitations(tally: &Tally, verdict: Verdict) -> u32 {
    if verdict.is_consent() { tally.hesitating() } else { tally.talk() }
}

impl Outcome<'_> {
    const VOTES: Touch = Touch::Votes { second: true, row: 0 };

    fn figures(&self) -> Option<&Figures> {
        self.row.figures.as_ref()
    }

    fn verdict_title(&self) -> String {
        let count = wording::verdict_count(self.row.verdict, &self.row.votes);
        wording::verdict_title(self.look.lang, self.row.verdict, count)
    }

    /// The proposal in a line: the letter of its base, and its wording or the option's own words.
    fn proposal(&self) -> String {
        let Some(base) = self.room.proposal().base else { return String::new() };
        let own = self.room.proposal().wording.trim();
        let option = self.room.card().and_then(|card| self.deck.cards.get(card)?.options.get(usize::from(base)));
        let words = match option {
            _ if !own.is_empty() => wording::isolated(own),
            Some(option) => {
                format!("{}. {}", option.title.get(self.look.lang.tag()), option.text.get(self.look.lang.tag()))
            }
            None => String::new(),
        };
        t!(self.look.lang, "outcome-line", letter = wording::option_letter(base), wording = words)
    }

    /// The ways on: what a press means, what stands on the button, and whether it is the green one.
    fn ways(&self) -> Vec<(Touch, String, bool)> {
        let lang = self.look.lang;
        if self.row.verdict.is_consent() {
            return vec![(Touch::Command(Command::Advance), t!(lang, "outcome-adopt"), true)];
        }
        let carry = t!(lang, "outcome-carry");
        if self.room.scenario().is_some_and(|round| round.may_again) {
            let again = (Touch::Command(Command::Again), t!(lang, "outcome-again"), true);
            vec![again, (Touch::Command(Command::Advance), carry, false)]
        } else {
            vec![(Touch::Command(Command::Advance), carry, true)]
        }
    }

    /// Everything at once.
    fn whole(&self, stage: &mut Stage) {
        self.disc(stage, 142.0, 106.0, 144.0);
        let left = 250.0;
        let title = self.verdict_title();
        let words = layout::fitted(&title, Words::TITLE, &[62.0, 56.0, 50.0, 46.0], RIGHT - left, 1, self.look);
        let quotes = self.quotes(RIGHT - left - 50.0, 2);
        let y = if quotes.len() > 1 { 24.0 } else { 44.0 };
        let row = stage.words("title", &title, words, self.look, left, y, ON);
        let proposal = self.proposal();
        let mut spoken = vec![title];
        let mut y = row.below + 8.0;
        if quotes.is_empty() {
            let words = Words::BODY.wrapped(RIGHT - left).at_most(1);
            stage.words("proposal", &proposal, words, self.look, left, y, ON);
        } else {
            let art = Art::Badge { icon: Icon::Object, d: 40.0, look: BadgeLook::Ringed };
            stage.art("objection sign", art, left + 20.0, y + 21.0, ON);
            for (i, quote) in quotes.iter().enumerate() {
                let row = stage.words(format!("objection {i}"), quote, Words::QUOTE, self.look, left + 54.0, y, ON);
                y = row.below;
            }
            spoken.extend(self.objections.iter().map(|words| self.quoted(words)));
        }
        spoken.push(proposal);
        stage.press(Self::VOTES, layout::why(self.look, &spoken.join(". ")), (LEFT, 24.0, RIGHT - LEFT, 168.0));
        let (top, bottom) = (204.0, 706.0);
        let sheets = [
            ("live", Area::between(LEFT, top, 580.0, bottom)),
            ("close", Area::between(604.0, top, 1180.0, bottom)),
            ("principles", Area::between(1204.0, top, RIGHT, bottom)),
            ("rounds", Area::between(LEFT, 734.0, RIGHT, BOTTOM)),
        ];
        for (key, area) in sheets {
            layout::sheet(stage, key, area, None);
        }
        self.live(stage, sheets[0].1);
        self.close(stage, sheets[1].1);
        self.principles(stage, sheets[2].1);
        let area = sheets[3].1;
        let ways = self.ways();
        let widest = ways.iter().map(|(_, label, _)| layout::button_size(label, self.look).0).fold(0.0, f32::max);
        let column = widest.max(outcome_curve::figures_width(self)).max(380.0);
        let x = area.right() - PAD - column;
        outcome_curve::rounds(self, stage, Area::between(area.x, area.y, x, area.bottom()));
        outcome_curve::figures(self, stage, x, area.y + 20.0);
        let (_, h) = layout::button_size("", self.look);
        let mut y = area.bottom() - 26.0 - h - (h + 14.0) * ways.len().saturating_sub(1) as f32;
        for (touch, label, primary) in ways {
            stage.button(touch, label, primary, (x, y, column, h));
            y += h + 14.0;
        }
    }

    /// One part at a time, the words large.
    fn page(&self, stage: &mut Stage, page: usize) {
        let look = self.look;
        let page = page.min(PAGES - 1);
        let (_, height) = layout::button_size("", look);
        let area = Area::between(LEFT, 28.0, RIGHT, BOTTOM - height - 22.0);
        layout::sheet(stage, "page", area, None);
        match page {
            0 => self.front(stage, area),
            1 => self.live(stage, area),
            2 => self.close(stage, area),
            3 => self.principles(stage, area),
            _ => outcome_curve::large(self, stage, area),
        }
        layout::pager(stage, look, Turn::Page, (page, PAGES), LEFT, BOTTOM - height / 2.0);
        layout::ways(stage, look, self.ways(), (RIGHT, BOTTOM));
    }

    /// The page of the verdict.
    fn front(&self, stage: &mut Stage, area: Area) {
        let look = self.look;
        let inner = area.inside(44.0, 30.0);
        self.disc(stage, inner.x + 82.0, inner.y + 88.0, 160.0);
        let left = inner.x + 210.0;
        let title = self.verdict_title();
        let words = layout::fitted(&title, Words::TITLE, &[54.0, 48.0, 44.0, 40.0], inner.right() - left, 2, look);
        let row = stage.words("title", &title, words, look, left, inner.y, ON);
        let mut y = row.below.max(inner.y + 190.0) + 16.0;
        let mut spoken = vec![title];
        let line = Words::BODY.height(1, look);
        let lines = ((inner.bottom() - y) / line).floor() as usize;
        if self.objections.is_empty() {
            let proposal = self.proposal();
            let words = Words::BODY.wrapped(inner.w).at_most(lines.max(1));
            stage.words("proposal", &proposal, words, look, inner.x, y, ON);
            spoken.push(proposal);
        } else {
            for (i, quote) in self.quotes(inner.w - look.pt(56.0), lines.max(1)).iter().enumerate() {
                if i == 0 {
                    let side = look.pt(40.0);
                    let art = Art::Badge { icon: Icon::Object, d: side, look: BadgeLook::Ringed };
                    stage.art("objection sign", art, inner.x + side / 2.0, y + line / 2.0, ON);
                }
                let x = inner.x + look.pt(56.0);
                y = stage.words(format!("objection {i}"), quote, Words::QUOTE, look, x, y, ON).below;
            }
            spoken.extend(self.objections.iter().map(|words| self.quoted(words)));
        }
        stage.press(Self::VOTES, layout::why(look, &spoken.join(". ")), area.rect());
    }

    fn disc(&self, stage: &mut Stage, x: f32, y: f32, d: f32) {
        let close =
            Motion { ms: motion::VERDICT, ease: EaseFunction::CubicOut, enter: Enter::Fade, ..Motion::default() };
        stage.art("verdict", Art::verdict(sign(self.row.verdict), d), x, y, ON).moving(close);
    }

    fn quoted(&self, words: &str) -> String {
        t!(self.look.lang, "reveal-quote", words = wording::isolated(words))
    }

    /// The words of objections in at most `lines` lines of `width`. Whole ones only: where not all fit, the last line says how
    /// many more there are.
    fn quotes(&self, width: f32, lines: usize) -> Vec<String> {
        let set = |text: &str| Words::QUOTE.wrapped(width).set(text, self.look);
        let mut out: Vec<String> = Vec::new();
        for (i, words) in self.objections.iter().enumerate() {
            let quote = set(&self.quoted(words));
            let more = self.objections.len() - i - 1;
            let reserve = usize::from(more > 0);
            // The last place may be taken by the last objection, else it is kept for the count of the others.
            if out.len() + quote.len() + reserve > lines {
                let rest = t!(self.look.lang, "outcome-more-objections", count = more + 1);
                if i == 0 {
                    // Not even one fits beside the count of the others: as much of it as there is room for.
                    let keep = Words::QUOTE.wrapped(width - Words::QUOTE.width(&rest, self.look) - 20.0);
                    let first = keep.at_most(lines).set(&self.quoted(words), self.look);
                    out = first;
                    if more > 0
                        && let Some(last) = out.last_mut()
                    {
                        let rest = t!(self.look.lang, "outcome-more-objections", count = more);
                        last.push(' ');
                        last.push_str(&rest);
                    }
                } else {
                    out.push(rest);
                }
                break;
            }
            out.extend(quote);
        }
        out
    }

    /// Who can live with the proposal, and how that has moved.
    fn live(&self, stage: &mut Stage, area: Area) {
        let look = self.look;
        let inner = area.inside(PAD, 20.0);
        let mut y =
            self.heading(stage, "outcome-can-live", inner, inner.w) + if layout::paged(look) { 8.0 } else { 20.0 };
        let body = Words::BODY.height(1, look);
        let height = if layout::paged(look) { body.max(74.0) * 1.25 } else { 74.0 };
        for party in Party::ALL {
            let tally = &self.row.votes.tally[party];
            let code = party.code();
            let name = wording::party(look.lang, party);
            stage.words(format!("live {code}"), &name, Words::STRONG, look, inner.x, y, ON);
            let of = t!(look.lang, "outcome-of", can = tally.can_live(), all = tally.rated());
            let right = Words::STRONG.aligned(Align::Right);
            stage.words(format!("live count {code}"), &of, right, look, inner.right(), y, ON);
            let mut spoken =
                t!(look.lang, "outcome-can-live-spoken", party = name, can = tally.can_live(), all = tally.rated());
            let hesitating = hesitations(tally, self.row.verdict);
            let mut notes = Vec::new();
            if hesitating > 0 {
                notes.push(t!(look.lang, "outcome-hesitates", count = hesitating));
            }
            if tally.abstained > 0 {
                notes.push(t!(look.lang, "outcome-abstains", count = u32::from(tally.abstained)));
            }
            for note in &notes {
                spoken.push_str(". ");
                spoken.push_str(note);
            }
            // Notes stand beside each other where there is room, else under each other.
            let notes = if layout::paged(look) && notes.len() > 1 { vec![notes.join(", ")] } else { notes };
            // A single note stands beside the middle of the pieces.
            let mut note_y = y + body + if notes.len() == 1 { (height - body).max(0.0) / 2.0 } else { 0.0 };
            let mut taken: f32 = 0.0;
            for (i, note) in notes.iter().enumerate() {
                let words = Words::BODY.aligned(Align::Right);
                let row = stage.words(format!("live note {code} {i}"), note, words, look, inner.right(), note_y, ON);
                taken = taken.max(row.width + 20.0);
                note_y = row.below;
            }
            let room = Area { x: inner.x, y: y + body, w: inner.w - taken, h: height };
            self.pieces(stage, party, tally, room);
            let block = if layout::paged(look) { body + height + 6.0 } else { 130.0 };
            stage.press(Self::VOTES, layout::why(look, &spoken), (inner.x, y, inner.w, block - 8.0));
            y += block;
        }
        layout::rule(stage, "live rule", inner.x, y + 4.0, inner.w);
        self.movement(stage, Area::between(inner.x, y + 14.0, inner.right(), inner.bottom()));
    }

    /// A piece for each seat that took part: painted if it can live with the proposal, hollow if not, dashed off the scale.
    fn pieces(&self, stage: &mut Stage, party: Party, tally: &Tally, area: Area) {
        let can = tally.can_live() as usize;
        let rated = tally.rated() as usize;
        let n = tally.voters() as usize;
        // Drawn for a row 74 px high.
        let k = area.h / 74.0;
        let fits =
            [(56.0, 76.0, 1), (56.0, 64.0, 1), (44.0, 50.0, 1), (28.0, 33.0, 2), (24.0, 28.0, 2), (20.0, 23.0, 3)]
                .map(|(side, pitch, layers)| (side * k, pitch * k, layers));
        let fit = |&(side, pitch, layers): &(f32, f32, usize)| {
            (n.div_ceil(layers).max(1) - 1) as f32 * pitch + side <= area.w
        };
        let (side, pitch, layers) = fits.into_iter().find(fit).unwrap_or(fits[5]);
        let across = n.div_ceil(layers).max(1);
        // Of those who hesitate, the ones who rated.
        let held = (hesitations(tally, self.row.verdict) as usize).saturating_sub(usize::from(tally.talk_only));
        for i in 0..n {
            let paint = match i {
                i if i < can => Paint::Painted,
                i if i < rated => Paint::Hollow,
                _ => Paint::Waiting,
            };
            let x = area.x + side / 2.0 + (i % across) as f32 * pitch;
            let y = area.y + area.h / 2.0 - 2.0 + ((i / across) as f32 - (layers as f32 - 1.0) / 2.0) * pitch;
            let key = format!("live piece {} {i}", party.code());
            stage.art(key.as_str(), Art::Piece { party, size: side, paint }, x, y, ON);
            if side > 40.0 && i < can && i + held.min(can) >= can {
                let art = Art::Badge { icon: Icon::Talk, d: side * 0.8, look: BadgeLook::Bare };
                let out = side * 0.36;
                stage.art(format!("{key} talk"), art, x + out, y - out, ON + 0.5);
            }
        }
    }

    fn movement(&self, stage: &mut Stage, area: Area) {
        let look = self.look;
        let Some(moved) = self.room.scenario().and_then(|round| round.movement) else {
            let text = t!(look.lang, "outcome-hands");
            let words = Words::SOFT.wrapped(area.w);
            let row = stage.words("movement", &text, words, look, area.x, area.y, ON);
            stage.label(text, (area.x, area.y, area.w, row.height));
            return;
        };
        let since = t!(look.lang, "outcome-since");
        let row = stage.words("movement", &since, Words::BODY, look, area.x, area.y, ON);
        let y = row.below + if layout::paged(look) { 2.0 } else { 14.0 };
        let body = Words::BODY.height(1, look);
        let side = look.pt(38.0);
        let counts = [
            (Icon::Up, moved.up, "outcome-up"),
            (Icon::Same, moved.same, "outcome-same"),
            (Icon::Down, moved.down, "outcome-down"),
        ];
        let gap = look.pt(8.0);
        let width = |count: u16, key: &str| {
            side + 2.0 * gap
                + Words::STRONG.width(&count.to_string(), look)
                + Words::BODY.width(&t!(look.lang, key), look)
        };
        // As in the columns of a table, or closer where the words are long.
        let all: f32 = counts.iter().map(|&(_, count, key)| width(count, key)).sum();
        let column = (area.w + 16.0) / 3.0;
        let close = counts.iter().any(|&(_, count, key)| width(count, key) + 12.0 > column);
        let between = ((area.w - all) / 2.0).max(4.0);
        let mut left = area.x;
        for (icon, count, key) in counts {
            let next = if close { left + width(count, key) + between } else { left + column };
            let art = Art::Icon { icon, size: side, ink: Ink::Ink, weight: 5.0 };
            stage.art(format!("{key} sign"), art, left + side / 2.0, y + body / 2.0, ON);
            let x = left + side + gap;
            let count = stage.words(format!("{key} count"), &count.to_string(), Words::STRONG, look, x, y, ON);
            stage.words(key, &t!(look.lang, key), Words::BODY, look, x + count.width + gap, y, ON);
            left = next;
        }
        let (up, same, down) = (u32::from(moved.up), u32::from(moved.same), u32::from(moved.down));
        let spoken = t!(look.lang, "outcome-movement-spoken", up = up, same = same, down = down);
        stage.press(Touch::Movement, layout::why(look, &spoken), (area.x, area.y, area.w, y + body - area.y));
    }

    /// How close people are within each party and between them: the word first, the bar second.
    fn close(&self, stage: &mut Stage, area: Area) {
        let look = self.look;
        let inner = area.inside(PAD, 20.0);
        let mut y = self.heading(stage, "outcome-close", inner, inner.w) + 11.0;
        let body = Words::BODY.height(1, look);
        let figures = self.figures();
        let of = |party: Party| figures.and_then(|f| f.dispersion_of[party]);
        let no_ratings = || t!(look.lang, "outcome-no-ratings");
        let bars = [
            (By::Public, "outcome-within-public", of(Party::Public), no_ratings()),
            (By::Ideburen, "outcome-within-ideburen", of(Party::Ideburen), no_ratings()),
            (By::Joint, "outcome-between-short", figures.and_then(|f| f.between), t!(look.lang, "outcome-one-party")),
        ];
        let pitch = if layout::paged(look) { body + 52.0 } else { body + 54.0 };
        for (by, key, apart, none) in bars {
            let name = t!(look.lang, key);
            let side = look.pt(34.0);
            let art = Art::by(by, side, Paint::Painted);
            let (wide, _) = art.face();
            stage.art(format!("{key} sign"), art, inner.x + wide / 2.0, y + body / 2.0, ON);
            stage.words(key, &name, Words::BODY, look, inner.x + wide + look.pt(12.0), y, ON);
            let word = match apart {
                Some(apart) => {
                    let share = (1.0 - apart).clamp(0.0, 1.0);
                    let word = wording::closeness(look.lang, Closeness::of(share));
                    let words = Words::STRONG.aligned(Align::Right);
                    stage.words(format!("{key} word"), &word, words, look, inner.right(), y, ON);
                    let art = Art::bar(by, share as f32, inner.w, 30.0);
                    stage.art_at(format!("{key} bar"), art, inner.x, y + body + 3.0, ON);
                    word
                }
                None => {
                    stage.words(format!("{key} word"), &none, Words::SOFT, look, inner.x, y + body - 4.0, ON);
                    none
                }
            };
            let spoken = t!(look.lang, "outcome-close-spoken", what = name, closeness = word);
            stage.press(Self::VOTES, layout::why(look, &spoken), (inner.x, y, inner.w, pitch - 10.0));
            y += pitch;
        }
        let Some(drifts) = self.room.scenario().and_then(|round| round.drifts) else { return };
        y -= 6.0;
        layout::rule(stage, "close rule", inner.x, y, inner.w);
        y += 6.0;
        let since = t!(look.lang, "outcome-since");
        if !layout::paged(look) {
            y = stage.words("close since", &since, Words::SOFT, look, inner.x, y, ON).below;
        }
        let mut spoken = vec![since];
        let top = y;
        for (key, drift) in [("outcome-within", Some(drifts.within)), ("outcome-between", drifts.between)] {
            let Some(drift) = drift else { continue };
            let word = match drift {
                Drift::Further => "outcome-further",
                Drift::Closer => "outcome-closer",
                Drift::Alike => "outcome-alike",
            };
            let (name, word) = (t!(look.lang, key), t!(look.lang, word));
            stage.words(format!("{key} change"), &name, Words::BODY, look, inner.x, y, ON);
            let words = Words::STRONG.aligned(Align::Right);
            let row = stage.words(format!("{key} change word"), &word, words, look, inner.right(), y, ON);
            spoken.push(t!(look.lang, "outcome-close-spoken", what = name, closeness = word));
            y = row.below;
        }
        let height = (y - top).max(60.0);
        stage.press(Touch::Movement, layout::why(look, &spoken.join(". ")), (inner.x, y - height, inner.w, height));
    }

    /// The principles before the round, and as they will be if the table goes on.
    fn principles(&self, stage: &mut Stage, area: Area) {
        let look = self.look;
        let inner = area.inside(PAD, 20.0);
        let legend: f32 = ["outcome-before", "outcome-after"]
            .into_iter()
            .map(|key| Words::BODY.width(&t!(look.lang, key), look) + 12.0 + 56.0 + 30.0)
            .sum();
        let y = self.heading(stage, "outcome-principles", inner, inner.w - legend);
        // What the lines mean, beside the heading.
        let mut x = inner.right();
        let middle = inner.y + (y - inner.y) / 2.0 + 2.0;
        for (key, body) in [
            ("outcome-after", r#"<path d="M-25 0H25" stroke="$common-text" stroke-width="6" stroke-linecap="round"/>"#),
            (
                "outcome-before",
                r#"<path d="M-25 0H25" stroke="$ink" stroke-width="4" stroke-dasharray="4 9" stroke-linecap="round"/>"#,
            ),
        ] {
            let word = t!(look.lang, key);
            x -= Words::BODY.width(&word, look);
            stage.words(key, &word, Words::BODY, look, x, table_parts::top_of(Words::BODY, look, middle), ON);
            x -= 12.0 + 56.0;
            let art = Art::Svg { key: String::from(key), w: 56.0, h: 8.0, body: String::from(body) };
            stage.art(format!("{key} line"), art, x + 28.0, middle, ON);
            x -= 30.0;
        }
        let (now, before) = (self.room.projected, self.room.before);
        if layout::paged(look) {
            outcome_curve::principles_large(
                self,
                stage,
                Area::between(inner.x, y + 12.0, inner.right(), inner.bottom()),
            );
            return;
        }
        let at = (area.x + area.w / 2.0, (y + 16.0 + inner.bottom()) / 2.0 - 4.0);
        let hexagon = Hexagon { at, r: 122.0, now, before: Some(before), signed: false };
        let hits = stage.hits.len();
        table_parts::hexagon(stage, look, &hexagon);
        outcome_curve::values(stage, look, &hexagon, hits);
    }

    /// The heading of a part. Returns its lower edge.
    pub(crate) fn heading(&self, stage: &mut Stage, key: &str, area: Area, width: f32) -> f32 {
        let text = t!(self.look.lang, key);
        let words = layout::fitted(&text, Words::HEADING, &[size::HEADING, 36.0, 34.0], width, 1, self.look);
        let row = stage.words(key, &text, words, self.look, area.x, area.y, ON);
        stage.label(text, (area.x, area.y, row.width, row.height));
        row.below
    }
}
