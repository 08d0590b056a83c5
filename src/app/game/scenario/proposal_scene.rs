//! The sheet with the proposal that the table builds.

use crate::app::art::{Art, Fill, Icon, Lift, Paint};
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::seats::Rect;
use crate::app::game::scenery::table_parts::{party_name, role_short, top_of, z};
use crate::app::scene::{Align, Command, EaseFunction, Look, Motion, PenPage, Stage, Touch, Words};
use crate::app::theme::{Ink, leading, line, motion, radius, size, space};
use crate::rules::{Answer, By, Deck, Party, ProposalEntry, RoomView};
use crate::t;
use crate::wording;

/// The entries of the proposal in the order the sheet has them, as places in the proposal: those that stand, then those that
/// were declined or withdrawn. The arrows on the sheet go this way.
pub(crate) fn entry_order(room: &RoomView) -> Vec<usize> {
    let entries = &room.proposal().entries;
    let (mut live, gone): (Vec<usize>, Vec<usize>) = (0..entries.len()).partition(|&i| entries[i].is_live());
    live.extend(gone);
    live
}

/// Where an entry of the proposal is drawn, and how much it needs.
struct Entry<'a> {
    /// Its place in the proposal.
    at: usize,
    entry: &'a ProposalEntry,
    title: Vec<String>,
    status: Vec<String>,
    height: f32,
}

/// The proposal on its sheet.
pub(crate) struct Sheet<'a> {
    pub(crate) room: &'a RoomView,
    pub(crate) deck: &'a Deck,
    pub(crate) look: &'a Look,
    pub(crate) gaze: &'a Gaze,
    /// The sheet.
    pub(crate) rect: Rect,
    /// Whether it is the large variant: a lower title and no row for the pen, which the table shows.
    pub(crate) large: bool,
}

const PADDING: f32 = 30.0;

impl Sheet<'_> {
    /// Puts the sheet on the stage.
    pub(crate) fn show(&self, stage: &mut Stage) {
        let (left, top, w, h) = self.rect;
        let under = Art::Sheet { w, h, radius: radius::CARD, dim: true, lift: Lift::Flat, bar: None, chosen: false };
        stage.art_at("proposal under", under, left + 7.0, top + 7.0, z::SHEET - 1.0).turned(0.7);
        stage.art_at("proposal", Art::sheet(w, h, Lift::Card), left, top, z::SHEET);
        let mut y = self.head(stage);
        if !self.large {
            y = self.pen(stage, y);
        }
        let hair = format!(
            r#"<rect x="{}" y="-1" width="{}" height="2" fill="$hair"/>"#,
            -w / 2.0 + PADDING,
            w - 2.0 * PADDING
        );
        let hair = Art::Svg { key: format!("proposal hair {w}"), w, h: 2.0, body: hair };
        stage.art("proposal hair", hair, left + w / 2.0, y + 5.0, z::SHEET_ON);
        y += space::L;
        y = self.wording(stage, y);
        self.entries(stage, y);
    }

    /// Title and basis; the lower edge is returned.
    fn head(&self, stage: &mut Stage) -> f32 {
        let (left, top, w, _) = self.rect;
        let look = self.look;
        let words = if self.large { Words::HEADING } else { Words::CARD_TITLE };
        let right = left + w - PADDING;
        let title = t!(look.lang, "proposal-title");
        let middle = top + 18.0 + words.height(1, look) / 2.0;
        let row = stage.words("proposal title", &title, words, look, left + PADDING, top + 18.0, z::SHEET_ON);
        stage.label(title, (left + PADDING, top + 18.0, row.width, row.height));
        let letter = Words::HEADING.sized(44.0).ink(Ink::CommonText).aligned(Align::Right);
        let base = self.room.proposal().base.map(wording::option_letter);
        let shown = base.clone().unwrap_or_else(|| String::from("–"));
        let letter_row =
            stage.words("proposal base", &shown, letter, look, right, top_of(letter, look, middle + 3.0), z::SHEET_ON);
        let soft = Words::SOFT.aligned(Align::Right);
        let x = right - letter_row.width - look.pt(10.0);
        let word = t!(look.lang, "proposal-base");
        let row =
            stage.words("proposal base word", &word, soft, look, x, top_of(soft, look, middle + 5.0), z::SHEET_ON);
        let label = match (&base, self.base_title()) {
            (Some(letter), Some(title)) => t!(look.lang, "proposal-base-label", letter = letter.clone(), title = title),
            _ => t!(look.lang, "proposal-base-none"),
        };
        let touch = self.room.proposal().base.map_or(Touch::Command(Command::Pen(PenPage::Wording)), Touch::Option);
        let height = look.pt(60.0);
        stage.press(touch, label, (x - row.width - 6.0, middle - height / 2.0, right - x + row.width + 12.0, height));
        top + 18.0 + words.height(1, look) + 4.0
    }

    fn base_title(&self) -> Option<String> {
        let card = self.deck.cards.get(self.room.card()?)?;
        let option = card.options.get(usize::from(self.room.proposal().base?))?;
        Some(option.title.get(self.look.lang.tag()).to_owned())
    }

    /// Who holds the pen.
    fn pen(&self, stage: &mut Stage, y: f32) -> f32 {
        let (left, _, w, _) = self.rect;
        let look = self.look;
        let height = look.pt(48.0);
        let middle = y + height / 2.0;
        let Some(face) = self.room.seats.iter().find(|face| face.has_pen) else { return y + height };
        let icon = look.pt(38.0);
        let mut x = left + PADDING;
        stage.icon("proposal pen", Icon::Pen, icon, Ink::Ink, x + icon / 2.0, middle, z::SHEET_ON);
        x += icon + space::M;
        let word = t!(look.lang, "proposal-pen");
        x += stage
            .words("proposal pen word", &word, Words::BODY, look, x, top_of(Words::BODY, look, middle), z::SHEET_ON)
            .width;
        let mark = look.pt(36.0);
        x += space::M;
        stage.art("proposal pen mark", Art::piece(face.party, mark), x + mark / 2.0, middle - 1.0, z::SHEET_ON);
        x += mark + space::M;
        let words = Words::STRONG.wrapped((left + w - PADDING - x).max(1.0)).at_most(1);
        let role = role_short(look, self.deck, face);
        stage.words("proposal pen seat", role, words, look, x, top_of(words, look, middle), z::SHEET_ON);
        let label = format!("{word} {role}, {}", party_name(look, face.party));
        stage.press(
            Touch::Command(Command::Pen(PenPage::Base)),
            label,
            (left + PADDING - 6.0, middle - 30.0, w - 2.0 * PADDING + 12.0, 60.0),
        );
        y + height
    }

    /// The wording, on two lines at most.
    fn wording(&self, stage: &mut Stage, y: f32) -> f32 {
        let (left, _, w, _) = self.rect;
        let text = &self.room.proposal().wording;
        // In the largest type a line of it says too little for the room it takes; a press on the basis shows it.
        if text.is_empty() || self.look.large() {
            return y;
        }
        let words =
            Words { leading: LINE, ..Words::QUOTE.wrapped(w - 2.0 * PADDING).at_most(if self.large { 1 } else { 2 }) };
        let row = stage.words("proposal wording", text, words, self.look, left + PADDING, y, z::SHEET_ON);
        let label = t!(self.look.lang, "proposal-wording-label", wording = text.clone());
        stage.press(
            Touch::Command(Command::Pen(PenPage::Wording)),
            label,
            (left + PADDING - 6.0, y, w - 2.0 * PADDING + 12.0, row.height.max(60.0)),
        );
        y + row.height.max(60.0) + space::M
    }

    fn entries(&self, stage: &mut Stage, top: f32) {
        let (left, sheet_top, w, h) = self.rect;
        let look = self.look;
        let line = look.pt(size::BODY) * LINE;
        let entries: Vec<Entry<'_>> = entry_order(self.room)
            .into_iter()
            .map(|at| {
                let entry = &self.room.proposal().entries[at];
                let text = wording::clause_title(look.lang, self.deck, &entry.clause);
                let title = self.title_words().set(text, look);
                let status = self.status_words(entry).set(&self.status(entry).1, look);
                Entry { at, entry, height: (title.len() + status.len()) as f32 * line, title, status }
            })
            .collect();
        if entries.is_empty() {
            let empty = t!(look.lang, "proposal-empty");
            let words = Words::SOFT.wrapped(w - 2.0 * PADDING);
            let row = stage.words("proposal empty", &empty, words, look, left + PADDING, top + space::S, z::SHEET_ON);
            stage.label(empty, (left + PADDING, top + space::S, row.width, row.height));
            return;
        }
        let bottom = sheet_top + h - if self.large { 10.0 } else { 18.0 };
        let pad = if self.large { 8.0 } else { 10.0 };
        let all = |gap: f32| entries.iter().map(|entry| entry.height + 2.0 * pad + gap).sum::<f32>() - gap;
        let gap = [8.0, 4.0, 0.0].into_iter().find(|&gap| top + all(gap) <= bottom);
        if let Some(gap) = gap {
            let mut y = top;
            for entry in &entries {
                self.entry(stage, entry, y, pad);
                y += entry.height + 2.0 * pad + gap;
            }
            return;
        }
        // More than fit: a window that holds what is pointed at, and how many are outside it.
        let pad = 6.0;
        let more = line + 8.0;
        let pointed = entries.iter().position(|entry| Some(entry.at) == self.gaze.row).unwrap_or(0);
        let fits = |from: usize| {
            let above = if from > 0 { more } else { 0.0 };
            let mut y = top + above;
            let mut to = from;
            while let Some(entry) = entries.get(to) {
                let next = y + entry.height + 2.0 * pad;
                let below = if to + 1 < entries.len() { more } else { 0.0 };
                if next + below > bottom && to > from {
                    break;
                }
                y = next;
                to += 1;
            }
            to
        };
        let from = (0..entries.len()).find(|&from| fits(from) > pointed).unwrap_or(pointed);
        let to = fits(from);
        let mut y = top;
        if from > 0 {
            let label = t!(look.lang, "proposal-more-above", count = from as i64);
            self.more(stage, Icon::Up, &label, entries[from - 1].at, (y, more));
            y += more;
        }
        for entry in &entries[from..to] {
            self.entry(stage, entry, y, pad);
            y += entry.height + 2.0 * pad;
        }
        if to < entries.len() {
            let label = t!(look.lang, "proposal-more", count = (entries.len() - to) as i64);
            self.more(stage, Icon::Down, &label, entries[to].at, (y, more));
        }
    }

    /// How many entries are outside the window; a press goes to the next of them.
    fn more(&self, stage: &mut Stage, icon: Icon, label: &str, next: usize, (y, h): (f32, f32)) {
        let (left, _, w, _) = self.rect;
        let look = self.look;
        let size = look.pt(30.0);
        let middle = y + h / 2.0;
        let x = left + PADDING + self.indent();
        stage.icon(format!("proposal more icon {icon:?}"), icon, size, Ink::InkSoft, x - size, middle, z::SHEET_ON);
        stage.words(
            format!("proposal more {icon:?}"),
            label,
            Words::SOFT,
            look,
            x,
            top_of(Words::SOFT, look, middle),
            z::SHEET_ON,
        );
        stage.press(Touch::Entry(next), label, (left + 14.0, middle - h / 2.0, w - 28.0, h));
    }

    /// Between the left edge of a mark and the words beside it.
    fn indent(&self) -> f32 {
        if self.large { self.look.pt(53.0).max(66.0) } else { self.look.pt(66.0) }
    }

    fn title_words(&self) -> Words {
        let (_, _, w, _) = self.rect;
        let lines = if self.large { 1 } else { 2 };
        Words { leading: LINE, ..Words::BODY.wrapped(w - PADDING - 24.0 - self.indent()).at_most(lines) }
    }

    /// How an entry stands, alone and after whom it binds.
    fn status(&self, entry: &ProposalEntry) -> (String, String) {
        let lang = self.look.lang;
        let status = match entry.answer {
            Answer::Offered => t!(lang, "proposal-offered"),
            Answer::Consented => t!(lang, "proposal-consented"),
            Answer::Waiting => t!(lang, "proposal-waiting"),
            Answer::Declined { .. } => t!(lang, "proposal-declined"),
            Answer::Withdrawn => t!(lang, "proposal-withdrawn"),
        };
        let whole = t!(lang, "proposal-status", by = wording::by(lang, entry.by), status = status.clone());
        (status, whole)
    }

    fn status_words(&self, entry: &ProposalEntry) -> Words {
        let (_, _, w, _) = self.rect;
        let ink = if entry.answer == Answer::Waiting { Ink::Ink } else { Ink::InkSoft };
        let before = PADDING + self.indent() + self.look.pt(32.0) + space::M;
        Words { leading: LINE, ..Words::BODY.ink(ink).wrapped(w - before - 14.0) }
    }

    fn entry(&self, stage: &mut Stage, entry: &Entry<'_>, y: f32, pad: f32) {
        let Entry { at, entry, title, status: status_lines, height } = entry;
        let (left, _, w, _) = self.rect;
        let look = self.look;
        let waiting = entry.answer == Answer::Waiting;
        let gone = !entry.is_live();
        let (row_w, row_h) = (w - 28.0, height + 2.0 * pad);
        let (row_x, row_y) = (left + w / 2.0, y + row_h / 2.0);
        if waiting {
            let (ink, tint) = match entry.by {
                By::Joint => (Ink::Common, Ink::CommonTint),
                By::Public => (Ink::Off, Ink::OffTint),
                By::Ideburen => (Ink::Ide, Ink::IdeTint),
            };
            let dash = Some((10.0, 7.0));
            let fill = Fill::Solid(tint);
            let art = Art::Outline { w: row_w, h: row_h, radius: 10.0, dash, ink, line: 3.0, fill };
            stage.art(format!("entry waits {at}"), art, row_x, row_y, z::SHEET_ON - 0.5);
        }
        if self.gaze.row == Some(*at) {
            let (ink, line) = (Ink::Ink, line::CHOSEN);
            let art = Art::Outline { w: row_w, h: row_h, radius: 10.0, dash: None, ink, line, fill: Fill::None };
            stage.art("entry chosen", art, row_x, row_y, z::SHEET_ON);
        }
        let mark = if self.large { look.pt(36.0) } else { look.pt(42.0) };
        let paint = match entry.answer {
            Answer::Waiting => Paint::Hollow,
            Answer::Declined { .. } | Answer::Withdrawn => Paint::Hollow,
            Answer::Offered | Answer::Consented => Paint::Painted,
        };
        let line = look.pt(size::BODY) * LINE;
        let art = Art::by(entry.by, mark, paint);
        let mark_x = left + PADDING + art.face().0 / 2.0;
        let consents = Motion { ms: motion::CONSENT, ease: EaseFunction::CubicInOut, ..Motion::default() };
        let item = stage.art(format!("entry mark {at}"), art, mark_x, y + pad + look.pt(22.0), z::SHEET_ON);
        item.moving(consents);
        if gone {
            item.faded(0.55);
        }
        let x = left + PADDING + self.indent();
        let ink = if gone { Ink::InkSoft } else { Ink::Ink };
        let mut below = y + pad;
        for (i, text) in title.iter().enumerate() {
            let words = Words { leading: LINE, ..Words::BODY.ink(ink) };
            let row = stage.words(format!("entry title {at} {i}"), text, words, look, x, below, z::SHEET_ON);
            if gone {
                let thick = look.pt(3.0);
                let strike = format!(
                    r#"<rect x="{}" y="{}" width="{}" height="{thick}" fill="$ink-soft"/>"#,
                    -row.width / 2.0,
                    -thick / 2.0,
                    row.width
                );
                let key = format!("strike {:.1}", row.width);
                let art = Art::Svg { key, w: row.width, h: thick, body: strike };
                stage.art(
                    format!("entry strike {at} {i}"),
                    art,
                    x + row.width / 2.0,
                    below + row.height * 0.52,
                    z::SHEET_ON + 0.5,
                );
            }
            below = row.below;
        }
        let (icon, icon_ink) = match entry.answer {
            Answer::Offered => (Icon::Offer, Ink::InkSoft),
            Answer::Consented => (Icon::Check, Ink::Common),
            Answer::Waiting => (Icon::Wait, Ink::Ink),
            Answer::Declined { .. } => (Icon::Abstain, Ink::InkSoft),
            Answer::Withdrawn => (Icon::Undo, Ink::InkSoft),
        };
        let side = look.pt(32.0);
        stage.icon(format!("entry icon {at}"), icon, side, icon_ink, x + side / 2.0, below + line / 2.0, z::SHEET_ON);
        let words = Words { wrap: 0.0, ..self.status_words(entry) };
        let text_x = x + side + space::M;
        stage.words(format!("entry status {at}"), &status_lines.join("\n"), words, look, text_x, below, z::SHEET_ON);
        let (status, _) = self.status(entry);
        let by = wording::by(look.lang, entry.by);
        let full = wording::clause_title(look.lang, self.deck, &entry.clause).to_owned();
        let label = match (&entry.answer, entry.waits_for()) {
            (Answer::Declined { reason, .. }, _) => {
                t!(look.lang, "proposal-entry-declined", title = full, by = by, reason = reason.clone())
            }
            (_, Some(party)) => {
                t!(look.lang, "proposal-entry-waits", title = full, by = by, party = party_word(look, party))
            }
            _ => t!(look.lang, "proposal-entry", title = full, by = by, status = status),
        };
        stage.press(Touch::Entry(*at), label, (left + 14.0, y, row_w, row_h));
    }
}

fn party_word(look: &Look, party: Party) -> String {
    party_name(look, party).to_lowercase()
}

/// The line height within the rows.
const LINE: f32 = leading::BODY - 0.03;
