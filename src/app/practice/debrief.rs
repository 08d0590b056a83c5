//! After a round: what it came to, why each counterpart rated as it did, where it turned, what one never found out, the sheet
//! beside what happened, and two attempts side by side. All of it is open here.

use super::log::{read, sign};
use crate::app::art::{Art, Icon, Lift, Paint, VerdictSign, image};
use crate::app::scene::Look;
use crate::app::theme::{DesignSpace, Face, Ink, has_room, size, space};
use crate::app::widgets::{
    Button, body, galley, gap, heading, is_covered, label, page_title, paint_words, paper, pill, scroll, small, soft,
    strong,
};
use crate::practice::{Move, Sheet};
use crate::rules::Party;
use crate::t;
use crate::text::tr;
use crate::wording;
use bevy_egui::egui::{Align, Id, Key, Layout, Modifiers, Rect, Sense, Ui, UiBuilder, pos2, vec2};

/// Why a rating is what it is, in words, and by how many tenths of a step.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FactorLine {
    /// Why.
    pub(crate) text: String,
    /// How much.
    pub(crate) tenths: i16,
}

/// What became of a need.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct NeedLine {
    /// The need.
    pub(crate) text: String,
    /// Whether you were told.
    pub(crate) told: bool,
    /// Whether it was met.
    pub(crate) met: bool,
}

/// A counterpart after the ballot.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PersonEnd {
    /// The role.
    pub(crate) name: String,
    /// The side.
    pub(crate) party: Party,
    /// How they came to the table, in words.
    pub(crate) temper: String,
    /// The rating; `None` for one who had left, or without a ballot.
    pub(crate) rating: Option<u8>,
    /// Whether they left.
    pub(crate) left: bool,
    /// Why, the weightiest first.
    pub(crate) factors: Vec<FactorLine>,
    /// The needs.
    pub(crate) needs: Vec<NeedLine>,
}

/// A move in the list of moves.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MoveLine {
    /// Its place in the practice's moves.
    pub(crate) at: usize,
    /// What it was, in words.
    pub(crate) text: String,
    /// What the coach says of it; may be empty.
    pub(crate) why: String,
    /// For a turning point by how many tenths all sums changed.
    pub(crate) turned: Option<i16>,
}

/// What another move would have done.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct IfLine {
    /// The move it would stand instead of.
    pub(crate) at: usize,
    /// The other move, in words.
    pub(crate) text: String,
    /// What it would have come to.
    pub(crate) then: String,
    /// The other move.
    pub(crate) made: Move,
}

/// A row of two attempts side by side.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CompareRow {
    /// What is compared.
    pub(crate) what: String,
    /// The earlier attempt.
    pub(crate) before: String,
    /// The later one.
    pub(crate) after: String,
}

/// What the screen shows, in words.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct DebriefSheet {
    /// The situation.
    pub(crate) title: String,
    /// The verdict and its sign, where there was a ballot.
    pub(crate) verdict: Option<(String, VerdictSign)>,
    /// One's own rating, in words.
    pub(crate) own: String,
    /// The counterparts.
    pub(crate) people: Vec<PersonEnd>,
    /// The talk's moves.
    pub(crate) moves: Vec<MoveLine>,
    /// The talk as a whole.
    pub(crate) whole: Vec<String>,
    /// What a negotiator would have asked.
    pub(crate) unasked: Vec<String>,
    /// Other moves.
    pub(crate) what_if: Vec<IfLine>,
    /// The preparation sheet.
    pub(crate) sheet: Sheet,
    /// What happened, beside the sheet.
    pub(crate) beside: Vec<String>,
    /// Attempts kept, each compared with this one.
    pub(crate) compared: Vec<Vec<CompareRow>>,
    /// Whether the round is over: before that only the ratings are shown.
    pub(crate) open: bool,
    /// Whether the question may be taken round again.
    pub(crate) may_again: bool,
    /// Whether another situation follows.
    pub(crate) more: bool,
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DebriefChoice {
    /// Take the question round again.
    Again,
    /// End the round.
    Conclude,
    /// On to the next situation.
    Next,
    /// Go back to before this move and try another way.
    TryAgain(usize),
    /// Go back to before the move that this place of [`DebriefSheet::what_if`] stands instead of, with the other one ready.
    TryInstead(usize),
    /// Write down what was said, to keep and to print.
    Save,
    /// A new practice.
    New,
    /// How it has gone so far.
    Progress,
    /// Leave.
    Leave,
}

/// The parts of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Outcome,
    Turning,
    Needs,
    Sheet,
    Compare,
}

impl Tab {
    const ALL: [Tab; 5] = [Tab::Outcome, Tab::Turning, Tab::Needs, Tab::Sheet, Tab::Compare];

    fn key(self) -> &'static str {
        match self {
            Tab::Outcome => "solo-tab-outcome",
            Tab::Turning => "solo-tab-turning",
            Tab::Needs => "solo-tab-needs",
            Tab::Sheet => "solo-tab-sheet",
            Tab::Compare => "solo-tab-compare",
        }
    }
}

/// The screen: which part is shown, and whose reasons are.
#[derive(Debug, Default)]
pub(crate) struct DebriefScreen {
    tab: Tab,
    /// The people whose reasons are put away.
    closed: Vec<usize>,
    attempt: usize,
}

impl DebriefScreen {
    /// Goes to a part, from 0.
    #[cfg(test)]
    pub(crate) fn show(&mut self, tab: usize) {
        self.tab = Tab::ALL[tab];
    }

    /// Shows the screen in all of `ui`. `quiet` while something lies over it.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, data: &DebriefSheet, quiet: bool) -> Option<DebriefChoice> {
        if !has_room(ui.max_rect()) {
            return None;
        }
        let lang = look.lang;
        let mut choice = None;
        if !quiet && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            choice = Some(DebriefChoice::Leave);
        }
        let place = DesignSpace::on(ui.max_rect());
        let room = place.rect(56.0, 30.0, 1808.0, 1024.0);
        let bar_high = 66.0 * look.text + 26.0;
        let mut head =
            ui.new_child(UiBuilder::new().max_rect(room).layout(Layout::top_down(Align::Min)).id_salt("debrief head"));
        let key = if data.open { "solo-debrief" } else { "solo-outcome" };
        head.horizontal(|ui| {
            page_title(ui, look, &tr(lang, key));
            ui.add_space(space::L);
            soft(ui, look, &data.title);
        });
        if data.open {
            gap(&mut head, space::M);
            head.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(space::M, space::S);
                for tab in Tab::ALL {
                    if tab == Tab::Compare && data.compared.is_empty() {
                        continue;
                    }
                    if pill(ui, look, &tr(lang, tab.key()), None, tab == self.tab).clicked() {
                        self.tab = tab;
                    }
                }
            });
        } else {
            self.tab = Tab::Outcome;
        }
        let top = head.min_rect().bottom() + space::L;
        let bar = Rect::from_min_max(pos2(room.left(), room.bottom() - bar_high), room.max);
        let area = Rect::from_min_max(pos2(room.left() - 9.0, top), pos2(room.right() + 9.0, bar.top()));
        let tab = self.tab;
        let mut column = ui.new_child(
            UiBuilder::new().max_rect(area).layout(Layout::top_down(Align::Min)).id_salt(("debrief", tab.key())),
        );
        scroll(&mut column, look, tab.key(), area.height(), |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            match tab {
                Tab::Outcome => self.outcome(ui, look, data),
                Tab::Turning => choice = choice.or(turning(ui, look, data)),
                Tab::Needs => needs(ui, look, data),
                Tab::Sheet => sheet(ui, look, data),
                Tab::Compare => self.compare(ui, look, data),
            }
        });
        choice.or(bar_of(ui, look, data, bar))
    }

    fn outcome(&mut self, ui: &mut Ui, look: &Look, data: &DebriefSheet) {
        let lang = look.lang;
        if let Some((words, mark)) = &data.verdict {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::XL;
                image(ui, &Art::verdict(*mark, 104.0), look.theme, 1.0);
                ui.vertical(|ui| {
                    label(ui, look, words, Face::Display, size::CARD_TITLE_OWN, Ink::Ink);
                    soft(ui, look, &data.own);
                });
            });
        } else {
            body(ui, look, &t!(lang, "solo-no-ballot"));
        }
        gap(ui, space::L);
        heading(ui, look, &t!(lang, "solo-how-they-rated"));
        if !data.open {
            soft(ui, look, &t!(lang, "solo-reasons-later"));
        }
        for (at, person) in data.people.iter().enumerate() {
            ui.push_id(at, |ui| {
                paper(ui, look, Lift::Flat, 18.0, |ui| self.person(ui, look, data, at, person));
            });
            gap(ui, space::S);
        }
    }

    fn person(&mut self, ui: &mut Ui, look: &Look, data: &DebriefSheet, at: usize, person: &PersonEnd) {
        let lang = look.lang;
        let open = !self.closed.contains(&at);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::S);
            let piece = Art::Piece { party: person.party, size: look.pt(26.0), paint: Paint::Flat };
            image(ui, &piece, look.theme, 1.0);
            label(ui, look, &person.name, Face::Strong, size::BODY_OWN + 1.0, Ink::Ink);
            soft(ui, look, &format!("{} · {}", wording::party(lang, person.party), person.temper));
            let rating = match person.rating {
                Some(rating) => format!("{rating} – {}", tr(lang, &format!("rating-{rating}"))),
                None if person.left => t!(lang, "solo-has-left"),
                None => t!(lang, "solo-no-rating"),
            };
            strong(ui, look, &rating);
            if data.open && !person.factors.is_empty() {
                let words = t!(lang, if open { "solo-hide-why" } else { "solo-show-why" });
                let spoken = t!(lang, "solo-why-spoken", words = words.as_str(), role = person.name.as_str());
                let icon = if open { Icon::Up } else { Icon::Down };
                let button =
                    Button::new(&words).spoken(&spoken).id(Id::new(("why", at))).after(icon).size(22.0).height(60.0);
                if button.show(ui, look).clicked() {
                    if open {
                        self.closed.push(at);
                    } else {
                        self.closed.retain(|&other| other != at);
                    }
                }
            }
        });
        if data.open && open {
            gap(ui, space::S);
            small(ui, look, &t!(lang, "solo-factors-from"));
            for factor in &person.factors {
                factor_row(ui, look, factor);
            }
            let sum: i16 = person.factors.iter().map(|factor| factor.tenths).sum();
            let (sum, total) = (steps(look, sum), number(look, f64::from(30 + sum) / 10.0));
            strong(ui, look, &t!(lang, "solo-factors-sum", sum = sum, total = total));
        }
    }

    fn compare(&mut self, ui: &mut Ui, look: &Look, data: &DebriefSheet) {
        let lang = look.lang;
        let count = data.compared.len();
        self.attempt = self.attempt.min(count.saturating_sub(1));
        if count > 1 {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(space::M, space::S);
                for at in 0..count {
                    let words = t!(lang, "solo-attempt", number = at + 1);
                    if pill(ui, look, &words, None, at == self.attempt).clicked() {
                        self.attempt = at;
                    }
                }
            });
            gap(ui, space::M);
        }
        let Some(rows) = data.compared.get(self.attempt) else { return };
        let heads = [String::new(), t!(lang, "solo-attempt", number = self.attempt + 1), t!(lang, "solo-attempt-now")];
        let wide = ui.available_width();
        let shares = [0.26, 0.37, 0.37];
        compare_row(ui, look, wide, shares, [&heads[0], &heads[1], &heads[2]], Face::Strong);
        for row in rows {
            crate::app::widgets::rule(ui, look);
            compare_row(ui, look, wide, shares, [&row.what, &row.before, &row.after], Face::Text);
        }
    }
}

fn compare_row(ui: &mut Ui, look: &Look, wide: f32, shares: [f32; 3], words: [&str; 3], face: Face) {
    let between = space::XL;
    let laid: Vec<_> = (0..3)
        .map(|at| {
            let face = if at == 0 { Face::Strong } else { face };
            galley(ui, look, words[at], face, size::BODY_OWN, Ink::Ink, wide * shares[at] - between)
        })
        .collect();
    let high = laid.iter().map(|words| words.size().y).fold(look.pt(30.0), f32::max) + space::M;
    let (rect, _) = ui.allocate_exact_size(vec2(wide, high), Sense::hover());
    let mut x = rect.left();
    for (at, words_laid) in laid.into_iter().enumerate() {
        if !words[at].is_empty() {
            read(ui, Rect::from_min_size(pos2(x, rect.top()), words_laid.size()), words[at]);
        }
        paint_words(ui, pos2(x, rect.top() + space::S), words_laid);
        x += wide * shares[at];
    }
}

/// A factor: its words, and a bar from the middle, full to the right for what spoke for and hollow to the left for what spoke
/// against, with the number.
fn factor_row(ui: &mut Ui, look: &Look, factor: &FactorLine) {
    let wide = ui.available_width();
    let bar = (wide * 0.3).min(330.0);
    let number = steps(look, factor.tenths);
    let value = galley(ui, look, &number, Face::Strong, size::BODY_OWN - 2.0, Ink::Ink, 200.0);
    let column = look.pt(70.0);
    let room = wide - bar - column - space::XL;
    let words = galley(ui, look, &factor.text, Face::Text, size::BODY_OWN - 1.0, Ink::Ink, room);
    let high = words.size().y.max(look.pt(30.0));
    let (rect, _) = ui.allocate_exact_size(vec2(wide, high), Sense::hover());
    read(ui, rect, &format!("{} {number}", factor.text));
    let y = rect.center().y;
    paint_words(ui, pos2(rect.left() + column - space::M - value.size().x, y - value.size().y / 2.0), value);
    let middle = rect.left() + column + bar / 2.0;
    let long = (f32::from(factor.tenths.abs()) / 14.0).min(1.0) * bar / 2.0;
    let thick = 14.0;
    let axis = Rect::from_center_size(pos2(middle, y), vec2(2.0, high));
    ui.painter().rect_filled(axis, 0.0, look.theme.color32(Ink::Line));
    if factor.tenths > 0 {
        let full = Rect::from_min_max(pos2(middle, y - thick / 2.0), pos2(middle + long, y + thick / 2.0));
        ui.painter().rect_filled(full, 3.0, look.theme.color32(Ink::Common));
    } else {
        let hollow = Rect::from_min_max(pos2(middle - long, y - thick / 2.0), pos2(middle, y + thick / 2.0));
        let edge = bevy_egui::egui::Stroke::new(2.5, look.theme.color32(Ink::Ink));
        ui.painter().rect_stroke(hollow, 3.0, edge, bevy_egui::egui::StrokeKind::Inside);
    }
    paint_words(ui, pos2(rect.left() + column + bar + space::L, y - words.size().y / 2.0), words);
}

/// Tenths of a step as a signed number: +0,4.
pub(crate) fn steps(look: &Look, tenths: i16) -> String {
    let text = number(look, f64::from(tenths.abs()) / 10.0);
    match tenths {
        0 => text,
        1.. => format!("+{text}"),
        _ => format!("\u{2212}{text}"),
    }
}

/// A number with one decimal, as the language writes it.
fn number(look: &Look, value: f64) -> String {
    let text = format!("{value:.1}").replace('-', "\u{2212}");
    if look.lang == crate::text::Lang::Sv { text.replace('.', ",") } else { text }
}

fn turning(ui: &mut Ui, look: &Look, data: &DebriefSheet) -> Option<DebriefChoice> {
    let lang = look.lang;
    let mut choice = None;
    for (key, lines) in [("practice-cli-whole", &data.whole), ("practice-cli-unasked", &data.unasked)] {
        if !lines.is_empty() {
            heading(ui, look, &tr(lang, key));
            for line in lines {
                body(ui, look, line);
            }
            gap(ui, space::L);
        }
    }
    if !data.what_if.is_empty() {
        heading(ui, look, &t!(lang, "solo-what-if"));
        soft(ui, look, &t!(lang, "solo-what-if-text"));
        for (number, line) in data.what_if.iter().enumerate() {
            ui.push_id(("if", number), |ui| {
                paper(ui, look, Lift::Flat, 16.0, |ui| {
                    if entry(ui, look, Icon::Bulb, &line.text, &line.then, line.at) {
                        choice = Some(DebriefChoice::TryInstead(number));
                    }
                });
            });
        }
        gap(ui, space::L);
    }
    heading(ui, look, &t!(lang, "solo-moves"));
    soft(ui, look, &t!(lang, "solo-moves-text"));
    for (number, line) in data.moves.iter().enumerate() {
        let text = format!("{}. {}", number + 1, line.text);
        let why = match line.turned {
            Some(tenths) => {
                let key = if tenths > 0 { "solo-turned-up" } else { "solo-turned-down" };
                let turned = t!(lang, key, steps = steps(look, tenths));
                if line.why.is_empty() { turned } else { format!("{turned} {}", line.why) }
            }
            None => line.why.clone(),
        };
        let icon = match line.turned {
            Some(tenths) if tenths > 0 => Icon::Up,
            Some(_) => Icon::Down,
            None => Icon::Right,
        };
        ui.push_id(("move", number), |ui| {
            if entry(ui, look, icon, &text, &why, line.at) {
                choice = Some(DebriefChoice::TryAgain(line.at));
            }
            crate::app::widgets::rule(ui, look);
        });
    }
    choice
}

/// A move with a way back to it.
fn entry(ui: &mut Ui, look: &Look, icon: Icon, text: &str, why: &str, at: usize) -> bool {
    let words = t!(look.lang, "solo-try-again");
    let spoken = t!(look.lang, "solo-try-again-spoken", text = text);
    let button =
        Button::new(&words).spoken(&spoken).icon(Icon::Undo).size(21.0).height(60.0).id(Id::new(("again", at, text)));
    let size_of = button.measure(ui, look, ui.available_width());
    let wide = ui.available_width();
    let beside = wide > size_of.x + 520.0 * look.text;
    let mut pressed = false;
    let left = if beside { wide - size_of.x - space::XL } else { wide };
    let words_of = |ui: &mut Ui| {
        ui.allocate_ui_with_layout(vec2(left, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(left);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                let (rect, _) = ui.allocate_exact_size(vec2(look.pt(28.0), look.pt(30.0)), Sense::hover());
                sign(ui, look, icon, look.pt(26.0), Ink::CommonText, rect.center());
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    label(ui, look, text, Face::Strong, size::BODY_OWN, Ink::Ink);
                    if !why.is_empty() {
                        label(ui, look, why, Face::Text, size::SMALL + 1.0, Ink::InkSoft);
                    }
                });
            });
        });
    };
    if beside {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::XL;
            words_of(ui);
            pressed = button.show(ui, look).clicked();
        });
    } else {
        words_of(ui);
        pressed = button.show(ui, look).clicked();
    }
    pressed
}

fn needs(ui: &mut Ui, look: &Look, data: &DebriefSheet) {
    let lang = look.lang;
    soft(ui, look, &t!(lang, "solo-needs-text"));
    for (at, person) in data.people.iter().enumerate() {
        ui.push_id(at, |ui| {
            paper(ui, look, Lift::Flat, 18.0, |ui| {
                super::situation::party_line(ui, look, person.party, &person.name);
                for need in &person.needs {
                    let told = t!(lang, if need.told { "solo-need-told" } else { "solo-need-hidden" });
                    let met = t!(lang, if need.met { "solo-need-met" } else { "solo-need-unmet" });
                    let icon = if need.told { Icon::Listen } else { Icon::Hide };
                    crate::app::widgets::sheet::sign_line(ui, look, icon, &need.text);
                    soft(ui, look, &format!("{told} {met}"));
                    gap(ui, space::S);
                }
            });
        });
        gap(ui, space::S);
    }
}

fn sheet(ui: &mut Ui, look: &Look, data: &DebriefSheet) {
    let lang = look.lang;
    super::prepare::columns(ui, look, [0.5, 0.5], |ui, column| {
        if column == 0 {
            heading(ui, look, &t!(lang, "solo-sheet-before"));
            let none = t!(lang, "solo-sheet-empty");
            for (key, text) in data.sheet.texts() {
                strong(ui, look, &tr(lang, &format!("solo-sheet-{key}")));
                if text.trim().is_empty() {
                    soft(ui, look, &none);
                } else {
                    body(ui, look, text.trim());
                }
                gap(ui, space::M);
            }
        } else {
            heading(ui, look, &t!(lang, "solo-sheet-after"));
            for line in &data.beside {
                body(ui, look, line);
                gap(ui, space::S);
            }
            gap(ui, space::M);
            soft(ui, look, &t!(lang, "solo-sheet-think"));
        }
    });
}

/// The ways on; one of them is green.
fn bar_of(ui: &mut Ui, look: &Look, data: &DebriefSheet, bar: Rect) -> Option<DebriefChoice> {
    let lang = look.lang;
    let mut ways: Vec<(String, Icon, DebriefChoice)> = Vec::new();
    if data.open {
        ways.push((t!(lang, "solo-to-title"), Icon::Left, DebriefChoice::Leave));
        ways.push((t!(lang, "solo-progress"), Icon::Eye, DebriefChoice::Progress));
        ways.push((t!(lang, "solo-save-talk"), Icon::Save, DebriefChoice::Save));
        if data.more {
            ways.push((t!(lang, "solo-next-round"), Icon::Right, DebriefChoice::Next));
        } else {
            ways.push((t!(lang, "solo-new"), Icon::Plus, DebriefChoice::New));
        }
    } else {
        if data.may_again {
            ways.push((t!(lang, "solo-again"), Icon::Undo, DebriefChoice::Again));
        }
        ways.push((t!(lang, "solo-conclude"), Icon::Right, DebriefChoice::Conclude));
    }
    let mut choice = None;
    // As on every screen of a game, Enter goes on; looking back is not left by a key pressed once too often.
    let free = !data.open && !is_covered(ui) && ui.memory(|memory| memory.focused()).is_none();
    if free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
        choice = ways.last().map(|(_, _, what)| *what);
    }
    let mut row = ui
        .new_child(UiBuilder::new().max_rect(bar).layout(Layout::left_to_right(Align::Center)).id_salt("debrief bar"));
    row.spacing_mut().item_spacing.x = space::L;
    let last = ways.len() - 1;
    let size_of = |at: usize| if at == last { 28.0 } else { 24.0 };
    let widths: Vec<f32> = ways
        .iter()
        .enumerate()
        .map(|(at, (words, icon, _))| Button::new(words).icon(*icon).size(size_of(at)).measure(ui, look, bar.width()).x)
        .collect();
    let total: f32 = widths.iter().sum::<f32>() + space::L * last as f32;
    row.add_space((bar.width() - total - space::L).max(0.0));
    for (at, (words, icon, what)) in ways.iter().enumerate() {
        let button =
            Button::new(words).icon(*icon).size(size_of(at)).primary_if(at == last).id(Id::new(("way", data.open, at)));
        if button.show(&mut row, look).clicked() {
            choice = Some(*what);
        }
    }
    choice
}
