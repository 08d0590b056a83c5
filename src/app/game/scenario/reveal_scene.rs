//! The reveal: all ballots at once, one piece for each seat, by party and never by seat. No averages of ratings, ever.

use crate::app::art::{Art, BadgeLook, Icon, Paint};
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::lanes;
use crate::app::game::scenery::lanes::{Given, Lanes};
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, BOTTOM, LEFT, ON, PAD, RIGHT, Turn};
use crate::app::scene::{Align, Command, Look, Stage, Touch, Words};
use crate::app::theme::{Ink, leading, size, space};
use crate::rules::{Agreement, By, Chair, Deck, Party, RATING_MAX, Revealed, RevealedRow, RoomView, Subject, Verdict};
use crate::t;
use crate::wording;

/// The most rows shown at a time.
const ROWS: usize = 5;

/// A row of the ballot as it is shown.
struct Line<'a> {
    /// Its place in the ballot.
    at: usize,
    letter: Option<String>,
    title: String,
    reading: String,
    /// The reading where there is little room.
    short: Option<String>,
    /// What it is about, in one go.
    name: String,
    row: &'a RevealedRow,
}

/// What the room has to show of a ballot.
struct Shown<'a> {
    room: &'a RoomView,
    deck: &'a Deck,
    look: &'a Look,
    revealed: &'a Revealed,
    second: bool,
    /// Counts instead of pieces.
    numbers: bool,
}

/// The first ballot. `gaze.row` is the row spoken of (the one with the widest disagreement if none is chosen); `gaze.page` 1
/// shows counts instead of pieces. Empty before the reveal.
///
/// With larger text one row is shown at a time, and after the last one the reading: see [`stops`].
pub(crate) fn reveal(room: &RoomView, deck: &Deck, look: &Look, gaze: &Gaze) -> Stage {
    ballot(room, deck, look, gaze, false)
}

/// The second ballot, on the proposal, with the words of objections, without party or author. `gaze.row` is the page of them
/// where they do not fit on one. Empty before the reveal.
pub(crate) fn reveal_second(room: &RoomView, deck: &Deck, look: &Look, gaze: &Gaze) -> Stage {
    ballot(room, deck, look, gaze, true)
}

/// How many values of `gaze.row` there are to step through, at least one.
pub(crate) fn stops(room: &RoomView, deck: &Deck, look: &Look, second: bool) -> usize {
    let revealed = if second { room.second() } else { room.first() };
    let Some(revealed) = revealed else { return 1 };
    match (second, layout::paged(look)) {
        (false, false) => revealed.rows.len(),
        (false, true) => revealed.rows.len() + 1,
        (true, _) => voices(room, deck, look, revealed).len() + usize::from(layout::paged(look)),
    }
    .max(1)
}

/// The value of `gaze.row` that lies `by` steps from `row`; `None` where nothing is revealed.
pub(crate) fn step(
    room: &RoomView,
    deck: &Deck,
    look: &Look,
    second: bool,
    row: Option<usize>,
    by: isize,
) -> Option<usize> {
    let revealed = if second { room.second() } else { room.first() };
    revealed.as_ref()?;
    let last = stops(room, deck, look, second) - 1;
    Some(match row {
        Some(row) => row.saturating_add_signed(by).min(last),
        // Where rows stand beside each other none is left yet; else the first is what one leaves.
        None if !second && !layout::paged(look) => {
            if by > 0 {
                0
            } else {
                last
            }
        }
        None => 0usize.saturating_add_signed(by).min(last),
    })
}

fn ballot(room: &RoomView, deck: &Deck, look: &Look, gaze: &Gaze, second: bool) -> Stage {
    let mut stage = Stage::default();
    layout::background(&mut stage);
    let revealed = if second { room.second() } else { room.first() };
    let Some(revealed) = revealed else { return stage };
    let shown = Shown { room, deck, look, revealed, second, numbers: gaze.page == 1 };
    match (second, layout::paged(look)) {
        (false, false) => shown.rows(&mut stage, gaze),
        (false, true) => shown.large(&mut stage, gaze),
        (true, false) => shown.proposal(&mut stage, gaze),
        (true, true) => shown.proposal_large(&mut stage, gaze),
    }
    stage
}

/// The seats of a party.
fn seats(room: &RoomView, party: Party) -> usize {
    room.seats.iter().filter(|face| face.party == party && face.chair != Chair::Aside).count()
}

impl<'a> Shown<'a> {
    fn agreement(&self) -> &Agreement {
        &self.room.agreement
    }

    fn line(&self, at: usize, row: &'a RevealedRow) -> Line<'a> {
        let Shown { look, deck, room, .. } = *self;
        let reading = wording::row_reading(look.lang, row.verdict);
        let option = |option: u8| {
            let title = room.card().and_then(|card| deck.cards.get(card)?.options.get(usize::from(option)));
            title.map_or("", |option| option.title.get(look.lang.tag())).to_owned()
        };
        let (letter, title, reading, short) = match row.subject {
            Subject::Option(of) => (Some(wording::option_letter(of)), option(of), reading, None),
            Subject::Proposal => {
                (room.proposal().base.map(wording::option_letter), t!(look.lang, "reveal-proposal"), reading, None)
            }
            Subject::Idea(of) => {
                let idea = room.ideas().and_then(|ideas| ideas.ideas.get(of));
                (None, idea.map_or("", |face| &face.idea.title).to_owned(), reading, None)
            }
            Subject::Followed(of) => {
                let followed = self.agreement().followed.get(of);
                let title = followed.map_or("", |followed| followed.promise.title.get(look.lang.tag()));
                (None, title.to_owned(), reading, None)
            }
            Subject::AtRisk(of) => {
                let title = self.agreement().commitments.get(of);
                let title = title.map_or("", |adopted| wording::clause_title(look.lang, deck, &adopted.clause));
                let short = t!(look.lang, "reveal-at-risk");
                (None, title.to_owned(), t!(look.lang, "reveal-at-risk-reading", reading = reading), Some(short))
            }
        };
        let name = match (&letter, row.subject) {
            (Some(letter), Subject::Option(_)) => format!("{letter}, {title}"),
            _ => title.clone(),
        };
        Line { at, letter, title, reading, short, name, row }
    }

    fn lines(&self) -> Vec<Line<'a>> {
        self.revealed.rows.iter().enumerate().map(|(at, row)| self.line(at, row)).collect()
    }

    /// The row with the widest disagreement.
    fn widest(&self) -> Option<usize> {
        let subject = self.revealed.reading()?.subject;
        self.revealed.rows.iter().position(|row| row.subject == subject)
    }

    /// The reading of a row, and one question to begin with.
    fn reading(&self, line: &Line) -> (String, String) {
        let (lang, deck, agreement) = (self.look.lang, self.deck, self.agreement());
        let alone = Revealed { rows: vec![line.row.clone()], objections: Vec::new() };
        let sentence = match alone.reading() {
            // One proposal has nothing to be compared with.
            Some(reading) if self.second && reading.verdict.is_consent() => t!(lang, "reveal-second-consent"),
            Some(reading) if self.second && reading.verdict == Verdict::AgreedNo => t!(lang, "reveal-second-no"),
            Some(reading)
                if !self.second
                    && self.widest() == Some(line.at)
                    && self.revealed.is_alike()
                    && reading.verdict != Verdict::TooFewVotes =>
            {
                t!(lang, "reading-alike")
            }
            Some(reading) if self.second || self.widest() == Some(line.at) => {
                wording::reading_sentence(lang, &reading, deck, agreement)
            }
            _ => t!(lang, "reveal-chosen", subject = line.name.clone(), reading = line.reading.clone()),
        };
        let question = alone.reading().map(|reading| wording::reading_question(lang, &reading, deck, agreement));
        (sentence, question.unwrap_or_default())
    }

    fn title(&self, stage: &mut Stage, width: f32) {
        let key = if self.second { "reveal-title-second" } else { "reveal-title" };
        layout::title(stage, self.look, &t!(self.look.lang, key), width);
    }

    fn spoken(&self, line: &Line) -> String {
        let lang = self.look.lang;
        let [public, ideburen] = Party::ALL.map(|party| {
            let tally = &line.row.votes.tally[party];
            let mut counts: Vec<String> = (1..=RATING_MAX)
                .zip(tally.ratings)
                .filter(|(_, count)| *count > 0)
                .map(|(rating, count)| t!(lang, "reveal-count", count = u32::from(count), rating = u32::from(rating)))
                .collect();
            for (count, key) in [
                (tally.abstained, "reveal-count-abstained"),
                (tally.talk_only, "reveal-count-talk-only"),
                (tally.talk_beside, "reveal-count-talk-beside"),
            ] {
                if count > 0 {
                    counts.push(t!(lang, key, count = u32::from(count)));
                }
            }
            if counts.is_empty() {
                counts.push(t!(lang, "reveal-none"));
            }
            t!(lang, "reveal-party-spoken", party = wording::party(lang, party), counts = counts.join(", "))
        });
        let (subject, reading) = (line.name.clone(), line.reading.clone());
        let text =
            t!(lang, "reveal-row-spoken", subject = subject, public = public, ideburen = ideburen, reading = reading);
        layout::why(self.look, &text)
    }

    /// The parties with their seats, to the right of the title. Returns the left edge.
    fn legend(&self, stage: &mut Stage) -> f32 {
        let look = self.look;
        // Clear of the button of the menu.
        let mut x = RIGHT - 40.0;
        for party in [Party::Ideburen, Party::Public] {
            let (name, count) = (wording::party(look.lang, party), seats(self.room, party));
            let number = count.to_string();
            let code = party.code();
            let top = 55.0;
            x -= Words::STRONG.width(&number, look);
            stage.words(format!("legend count {code}"), &number, Words::STRONG, look, x, top, ON);
            let word = t!(look.lang, "reveal-legend", party = name.clone());
            x -= Words::SOFT.width(&word, look) + look.pt(9.0);
            stage.words(format!("legend word {code}"), &word, Words::SOFT, look, x, top, ON);
            x -= 14.0 + 38.0;
            stage.art(format!("legend {code}"), Art::piece(party, 38.0), x + 19.0, top + 21.0, ON);
            let spoken = t!(look.lang, "reveal-legend-spoken", party = name, count = count);
            stage.label(spoken, (x, top - 10.0, 200.0, 60.0));
            x -= 36.0;
        }
        x
    }

    /// The heads of the scale above the lanes, from `y`.
    fn heads(&self, stage: &mut Stage, lanes: &Lanes, y: f32, words_of_flags: bool) {
        let look = self.look;
        let number = Words::STRONG.sized(46.0).aligned(Align::Center);
        let tight = Words { leading: 1.06, ..Words::BODY };
        let below = y + 48.0;
        for rating in 1..=RATING_MAX {
            let x = lanes.middle(usize::from(rating) - 1);
            stage.words(format!("head {rating}"), &rating.to_string(), number, look, x, y, ON);
            let word = crate::text::tr(look.lang, &format!("reveal-head-{rating}"));
            let words = tight.aligned(Align::Center).wrapped(lanes.cell - 4.0);
            stage.words(format!("head word {rating}"), &word, words, look, x, below, ON);
        }
        let off = lanes.off;
        if words_of_flags {
            for (i, (icon, key)) in
                [(Icon::Abstain, "reveal-abstain"), (Icon::Talk, "reveal-talk")].into_iter().enumerate()
            {
                let y = below + i as f32 * look.pt(36.0);
                stage.icon(format!("head icon {key}"), icon, 32.0, Ink::Ink, off.x + 16.0, y + 19.0, ON);
                stage.words(format!("head word {key}"), &t!(look.lang, key), tight, look, off.x + 42.0, y, ON);
            }
        } else {
            let words = tight.aligned(Align::Center).wrapped(off.w);
            let text = t!(look.lang, "reveal-head-off");
            stage.words("head off", &text, words, look, off.x + off.w / 2.0, below, ON);
        }
        let key = if self.second { "reveal-scale-second" } else { "reveal-scale" };
        let words = Words { ink: Ink::InkSoft, ..tight }.wrapped(330.0);
        stage.words("head scale", &t!(look.lang, key), words, look, LEFT, below, ON);
    }

    /// A row with its name and two lanes.
    fn row(&self, stage: &mut Stage, line: &Line, lanes: &Lanes, area: Area, bar: bool) {
        let look = self.look;
        let key = format!("row {}", line.at);
        layout::sheet(stage, &key, area, bar.then_some(Ink::Common));
        let left = 162.0;
        let width = lanes.x - 60.0 - left;
        let roomy = area.h >= 150.0;
        let sizes: &[f32] = if area.h >= 120.0 { &[50.0, 46.0, 42.0] } else { &[48.0, 44.0, 40.0] };
        let mut words = layout::fitted(&line.title, Words::CARD_TITLE, sizes, width, 1, look);
        let one = words.lines == 0;
        let reading = Words::BODY.wrapped(width);
        let fits = |text: &str| reading.set(text, look).len() <= if roomy { 2 } else { 1 };
        let said = line.short.as_deref().filter(|_| !fits(&line.reading)).unwrap_or(&line.reading);
        let mut reading_lines = reading.set(said, look).len();
        if !one && roomy && reading_lines == 1 {
            words = words.sized(42.0).at_most(2);
        }
        let title_height = words.height(words.set(&line.title, look).len(), look);
        if title_height + reading.height(reading_lines, look) > area.h - 12.0 {
            reading_lines = 1;
        }
        let reading = reading.at_most(reading_lines);
        let reading_height = reading.height(reading_lines, look);
        let gap = ((area.h - title_height - reading_height) / 3.0).clamp(0.0, 18.0);
        let y = area.y + (area.h - title_height - gap - reading_height) / 2.0;
        match &line.letter {
            Some(letter) => {
                let larger = if roomy { 1.2 } else { 1.0 };
                let letter_words =
                    Words::CARD_TITLE.sized((words.size * larger).min(size::LETTER)).ink(Ink::CommonText);
                let rise = (letter_words.height(1, look) - words.height(1, look)) * 0.68;
                stage.words(format!("{key} letter"), letter, letter_words, look, 96.0, y - rise, ON);
            }
            None => {
                stage.icon(format!("{key} sign"), Icon::Warn, 44.0, Ink::CommonText, 118.0, y + title_height / 2.0, ON);
            }
        }
        stage.words(format!("{key} title"), &line.title, words, look, left, y, ON);
        let y = y + title_height + gap;
        stage.words(format!("{key} reading"), said, reading, look, left, y, ON);
        lanes.both(stage, &format!("votes {}", line.at), &line.row.votes, look, area, self.numbers);
        stage.press(Touch::Votes { second: self.second, row: line.at }, self.spoken(line), area.rect());
    }

    /// The panel at the foot: the reading, a question, and the way on. Returns its upper edge.
    fn foot(&self, stage: &mut Stage, sentence: &str, question: &str) -> f32 {
        let look = self.look;
        let label = t!(look.lang, if self.second { "reveal-button-second" } else { "reveal-button" });
        let (button_width, button_height) = layout::button_size(&label, look);
        let left = LEFT + 46.0;
        let width = RIGHT - PAD - button_width - 36.0 - left;
        let words = layout::fitted(sentence, Words::CARD_TITLE, &[52.0, 48.0, 44.0, 40.0], width, 1, look);
        let words = if words.lines == 1 { words.sized(44.0).at_most(0) } else { words };
        let sentence_height = words.height(words.set(sentence, look).len(), look);
        let asked = Words::BODY.wrapped(width);
        let asked_height =
            if question.is_empty() { 0.0 } else { asked.height(asked.set(question, look).len(), look) + 14.0 };
        let height = (sentence_height + asked_height + 40.0).max(button_height + 60.0).max(160.0);
        let top = BOTTOM - height;
        layout::sheet(stage, "reading sheet", Area { x: LEFT, y: top, w: RIGHT - LEFT, h: height }, Some(Ink::Common));
        let y = top + (height - sentence_height - asked_height) / 2.0 - 2.0;
        stage.words("reading", sentence, words, look, left, y, ON);
        if !question.is_empty() {
            stage.words("question", question, asked, look, left, y + sentence_height + 14.0, ON);
        }
        stage.label(format!("{sentence} {question}"), (left, top, width, height));
        let bottom = top + (height + button_height) / 2.0;
        layout::button(stage, look, Touch::Command(Command::Advance), &label, true, (RIGHT - PAD, bottom));
        top
    }

    /// The first ballot, several rows at a time.
    fn rows(&self, stage: &mut Stage, gaze: &Gaze) {
        let lines = self.lines();
        self.title(stage, 900.0);
        let legend = self.legend(stage);
        let widest = self.widest();
        let chosen = gaze.row.or(widest).unwrap_or(0).min(lines.len().saturating_sub(1));
        let Some(line) = lines.get(chosen) else { return };
        let (sentence, question) = self.reading(line);
        // The foot is measured first, and put last: reading goes from the rows to what they amount to.
        let hits = stage.hits.len();
        let foot = self.foot(stage, &sentence, &question);
        let foot_hits = stage.hits.split_off(hits);
        let top = 276.0;
        let height_for = |n: usize| (foot - 24.0 - top - gap(n) * (n - 1) as f32) / n as f32;
        let most = (1..=ROWS).rev().find(|&n| height_for(n) >= 92.0).unwrap_or(1);
        let pages = lines.len().div_ceil(most);
        let page = chosen / most;
        let here = &lines[page * most..lines.len().min((page + 1) * most)];
        let n = if pages > 1 { most } else { here.len() };
        let height = height_for(n).min(if n <= 2 { 214.0 } else { 176.0 });
        let lanes = Lanes::rows(height);
        let flags = here.iter().any(|line| lanes.needs_signs(&line.row.votes, self.look));
        self.heads(stage, &lanes, 142.0, flags);
        for (i, line) in here.iter().enumerate() {
            let y = top + i as f32 * (height + gap(n));
            let area = Area { x: LEFT, y, w: RIGHT - LEFT, h: height };
            self.row(stage, line, &lanes, area, line.at == chosen && (gaze.row.is_some() || widest.is_some()));
        }
        if pages > 1 {
            layout::pager(stage, self.look, Turn::Row, (chosen, lines.len()), legend - 330.0, 76.0);
        }
        stage.hits.extend(foot_hits);
    }

    /// One row at a time, the words large; after the last one the reading.
    fn large(&self, stage: &mut Stage, gaze: &Gaze) {
        let lines = self.lines();
        let stop = gaze.row.unwrap_or(0).min(lines.len());
        let bar = self.bar_top();
        self.title(stage, RIGHT - LEFT);
        match lines.get(stop) {
            Some(line) => self.large_row(stage, line, bar),
            None => {
                let line = self.widest().and_then(|at| lines.get(at));
                let (sentence, question) = line.map(|line| self.reading(line)).unwrap_or_default();
                self.large_reading(stage, &sentence, &question, bar);
            }
        }
        self.bar(stage, stop, lines.len() + 1);
    }

    /// The upper edge of the bar at the foot of a paged room.
    fn bar_top(&self) -> f32 {
        BOTTOM - layout::button_size("", self.look).1
    }

    /// The bar at the foot of a paged room.
    fn bar(&self, stage: &mut Stage, stop: usize, stops: usize) {
        let look = self.look;
        let label = t!(look.lang, if self.second { "reveal-button-second" } else { "reveal-button" });
        let middle = (self.bar_top() + BOTTOM) / 2.0;
        if stops > 1 {
            layout::pager(stage, look, Turn::Row, (stop, stops), LEFT, middle);
        }
        layout::button(stage, look, Touch::Command(Command::Advance), &label, true, (RIGHT, BOTTOM));
    }

    fn large_row(&self, stage: &mut Stage, line: &Line, bar: f32) {
        let look = self.look;
        let top = 24.0 + look.pt(48.0) * leading::TITLE + 16.0;
        let area = Area::between(LEFT, top, RIGHT, bar - 20.0);
        layout::sheet(stage, "row", area, None);
        let inner = area.inside(40.0, 18.0);
        let title = match &line.letter {
            Some(letter) => t!(look.lang, "outcome-line", letter = letter.clone(), wording = line.title.clone()),
            None => line.title.clone(),
        };
        let words = layout::fitted(&title, Words::CARD_TITLE, &[50.0, 46.0, 40.0], inner.w, 1, look);
        let row = stage.words("row title", &title, words.ink(Ink::CommonText), look, inner.x, inner.y, ON);
        let reading = Words::BODY.wrapped(inner.w);
        let fits = reading.set(&line.reading, look).len() == 1;
        let said = line.short.as_deref().filter(|_| !fits).unwrap_or(&line.reading);
        let row = stage.words("row reading", said, reading.at_most(1), look, inner.x, row.below, ON);
        // Numbers, two lanes with the parties above them, and the ends of the scale in words share what is left.
        let strong = Words::STRONG.sized(40.0).aligned(Align::Center);
        let number = strong.height(1, look);
        let body = Words::BODY.height(1, look);
        let left = inner.bottom() - row.below - number - 3.0 * body;
        let lane = (left / 2.0 - 8.0).clamp(40.0, 130.0);
        let lanes = Lanes::wide(inner.x, inner.w, lane);
        let mut y = row.below;
        for rating in 1..=RATING_MAX {
            let x = lanes.middle(usize::from(rating) - 1);
            stage.words(format!("head {rating}"), &rating.to_string(), strong, look, x, y, ON);
        }
        y += number;
        for party in Party::ALL {
            let code = party.code();
            let name = t!(
                look.lang,
                "reveal-party",
                party = wording::party(look.lang, party),
                count = seats(self.room, party)
            );
            let given = Given { party, tally: &line.row.votes.tally[party], look, numbers: self.numbers };
            stage.words(format!("lane word {code}"), &name, Words::STRONG, look, inner.x, y, ON);
            lanes::flags_in_words(stage, &format!("flags {code}"), &given, (inner.right(), y));
            y += body;
            lanes.lane(stage, &format!("votes {} {code}", line.at), &given, y);
            y += lane + 8.0;
        }
        let ends = [(1, Align::Left, inner.x), (RATING_MAX, Align::Right, inner.right())];
        for (rating, align, x) in ends {
            let word = crate::text::tr(look.lang, &format!("rating-{rating}"));
            let words = Words::SOFT.aligned(align);
            stage.words(format!("head word {rating}"), &word, words, look, x, y - 4.0, ON);
        }
        stage.press(Touch::Votes { second: self.second, row: line.at }, self.spoken(line), area.rect());
    }

    fn large_reading(&self, stage: &mut Stage, sentence: &str, question: &str, bar: f32) {
        let look = self.look;
        let top = 24.0 + look.pt(48.0) * leading::TITLE + 16.0;
        let area = Area::between(LEFT, top, RIGHT, bar - 20.0);
        layout::sheet(stage, "reading sheet", area, Some(Ink::Common));
        let inner = area.inside(46.0, 28.0);
        let words = layout::fitted(sentence, Words::CARD_TITLE, &[50.0, 46.0, 42.0, 40.0], inner.w, 3, look);
        let row = stage.words("reading", sentence, words, look, inner.x, inner.y, ON);
        let y = row.below + space::XL;
        stage.words("question", question, Words::BODY.wrapped(inner.w), look, inner.x, y, ON);
        stage.label(format!("{sentence} {question}"), area.rect());
    }

    /// The second ballot: the proposal's row, its words, and the objections.
    fn proposal(&self, stage: &mut Stage, gaze: &Gaze) {
        let lines = self.lines();
        let Some(line) = lines.first() else { return };
        self.title(stage, 1000.0);
        self.legend(stage);
        let hits = stage.hits.len();
        let (sentence, question) = self.reading(line);
        let foot = self.foot(stage, &sentence, &question);
        let foot_hits = stage.hits.split_off(hits);
        let lanes = Lanes::rows(176.0);
        self.heads(stage, &lanes, 142.0, lanes.needs_signs(&line.row.votes, self.look));
        self.row(stage, line, &lanes, Area { x: LEFT, y: 276.0, w: RIGHT - LEFT, h: 176.0 }, false);
        self.voices(stage, gaze.row.unwrap_or(0), Area::between(LEFT, 476.0, RIGHT, foot - 24.0));
        stage.hits.extend(foot_hits);
    }

    fn proposal_large(&self, stage: &mut Stage, gaze: &Gaze) {
        let lines = self.lines();
        let Some(line) = lines.first() else { return };
        let pages = voices(self.room, self.deck, self.look, self.revealed).len();
        let stop = gaze.row.unwrap_or(0).min(pages);
        let bar = self.bar_top();
        self.title(stage, RIGHT - LEFT);
        if stop == 0 {
            self.large_row(stage, line, bar);
        } else {
            let top = 24.0 + self.look.pt(48.0) * leading::TITLE + 16.0;
            self.voices(stage, stop - 1, Area::between(LEFT, top, RIGHT, bar - 20.0));
        }
        self.bar(stage, stop, pages + 1);
    }

    /// What was said: the objections, and the proposal in full with its commitments, a page of them.
    fn voices(&self, stage: &mut Stage, page: usize, area: Area) {
        let look = self.look;
        let pages = voices(self.room, self.deck, look, self.revealed);
        let page = page.min(pages.len().saturating_sub(1));
        layout::sheet(stage, "voices", area, None);
        let x = area.x + 36.0;
        let indent = look.pt(62.0);
        let mut y = area.y + 22.0;
        let Some(voices) = pages.get(page) else { return };
        for (i, voice) in voices.iter().enumerate() {
            let words = voice.words(look);
            let text = match voice {
                Voice::Wording(text) => {
                    let (text, side) = (text.clone(), look.pt(44.0));
                    stage.icon(
                        "wording sign",
                        Icon::Document,
                        side,
                        Ink::CommonText,
                        x + side / 2.0,
                        y + look.pt(21.0),
                        ON,
                    );
                    text
                }
                Voice::Promise(by, text) => {
                    let side = look.pt(38.0);
                    let art = Art::by(*by, side / if by.party().is_some() { 1.0 } else { 1.32 }, Paint::Painted);
                    stage.art(format!("promise sign {i}"), art, x + look.pt(22.0), y + look.pt(21.0), ON);
                    text.clone()
                }
                Voice::Objection(text) => {
                    let side = look.pt(44.0);
                    let art = Art::Badge { icon: Icon::Object, d: side, look: BadgeLook::Ringed };
                    stage.art(format!("objection sign {i}"), art, x + side / 2.0, y + look.pt(21.0), ON);
                    t!(look.lang, "reveal-quote", words = wording::isolated(text))
                }
            };
            let row = stage.words(format!("voice {i}"), &text, words, look, x + indent, y, ON);
            let spoken = match voice {
                Voice::Wording(_) => format!("{}: {text}", t!(look.lang, "reveal-wording")),
                Voice::Promise(by, text) => {
                    t!(look.lang, "reveal-promise-spoken", by = wording::by(look.lang, *by), text = text.as_str())
                }
                Voice::Objection(text) => t!(look.lang, "reveal-objection-spoken", words = wording::isolated(text)),
            };
            stage.label(spoken, (x, y, area.right() - 36.0 - x, row.height));
            y = row.below + VOICE_GAP;
        }
        if pages.len() > 1 && !layout::paged(look) {
            layout::pager(stage, look, Turn::Row, (page, pages.len()), area.right() - 300.0, area.bottom() - 50.0);
        }
    }
}

/// Between rows.
fn gap(rows: usize) -> f32 {
    match rows {
        0..=3 => 22.0,
        4 => 16.0,
        _ => 12.0,
    }
}

/// Between voices.
const VOICE_GAP: f32 = 12.0;

/// Words of the proposal, one of its commitments, or an objection.
#[derive(Clone, Debug, PartialEq)]
enum Voice {
    Wording(String),
    /// A commitment that binds.
    Promise(By, String),
    Objection(String),
}

impl Voice {
    fn words(&self, look: &Look) -> Words {
        let width = RIGHT - LEFT - 72.0 - look.pt(62.0);
        match self {
            Voice::Wording(_) | Voice::Promise(..) => Words::BODY.wrapped(width),
            Voice::Objection(_) => Words::QUOTE.wrapped(width),
        }
    }
}

/// The words of the second ballot, page by page. Objections come first: they are what the table has to hear.
fn voices(room: &RoomView, deck: &Deck, look: &Look, revealed: &Revealed) -> Vec<Vec<Voice>> {
    let objections = revealed.objections.iter().map(|words| Voice::Objection(words.clone()));
    // Without words of its own, the proposal is the option it builds on.
    let option = room.card().and_then(|card| deck.cards.get(card)).zip(room.proposal().base);
    let option = option.and_then(|(card, base)| card.options.get(usize::from(base)));
    let option = option.map_or("", |option| option.text.get(look.lang.tag()));
    let wording = [room.proposal().wording.trim(), option].into_iter().find(|text| !text.is_empty());
    let promises =
        room.proposal().entries.iter().filter(|entry| entry.binds()).map(|entry| {
            Voice::Promise(entry.by, wording::isolated(wording::clause_text(look.lang, deck, &entry.clause)))
        });
    let wording = wording.map(|text| Voice::Wording(wording::isolated(text)));
    let all: Vec<Voice> = objections.chain(wording).chain(promises).collect();
    // The room there is at worst: beside a foot of the largest height, or under the title of a paged room.
    let most = if layout::paged(look) {
        let (_, button) = layout::button_size("", look);
        BOTTOM - button - 20.0 - (24.0 + look.pt(48.0) * leading::TITLE + 16.0) - 44.0
    } else {
        250.0
    };
    let mut pages: Vec<Vec<Voice>> = Vec::new();
    let mut used = f32::INFINITY;
    for voice in all {
        let text = match &voice {
            Voice::Wording(text) | Voice::Promise(_, text) => text.clone(),
            Voice::Objection(text) => t!(look.lang, "reveal-quote", words = wording::isolated(text)),
        };
        let words = voice.words(look);
        let height = words.height(words.set(&text, look).len(), look) + VOICE_GAP;
        if used + height > most {
            pages.push(Vec::new());
            used = 0.0;
        }
        used += height;
        if let Some(page) = pages.last_mut() {
            page.push(voice);
        }
    }
    pages
}
