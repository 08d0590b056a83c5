//! The form in which the table writes its own card: a text, the principles or a way forward at a time. It stays until it is put
//! away, and goes on to what is missing when something is saved.

use super::part_name;
use crate::app::art::Icon;
use crate::app::game::drafts::{DraftText, Legal};
use crate::app::scene::{Look, OwnAt};
use crate::app::theme::space;
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, Told, burden_words, foot_row, hush, part_heading};
use crate::app::widgets::{
    Button, Field, NoticeKind, RadioItem, check, gap, notice, radio_list, segmented, send_key, send_pressed, small,
};
use crate::record::DraftOf;
use crate::rules::{
    Action, Gap, OwnCard, OwnOption, Party, Principle, QuestionPart, RoomView, RuleError, SeatId, limits, one_line,
};
use crate::t;
use crate::text::tr;
use crate::wording;
use bevy_egui::egui::{Id, Ui};

/// What is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    Text(QuestionPart),
    Principles,
    Option(u8),
}

/// The words of a way forward.
#[derive(Clone, Debug, Default)]
struct OptionWords {
    title: DraftText,
    text: DraftText,
}

impl OptionWords {
    fn of(option: Option<&OwnOption>) -> OptionWords {
        let words =
            |text: fn(&OwnOption) -> &String| option.map_or_else(DraftText::default, |o| DraftText::new(text(o)));
        OptionWords { title: words(|option| &option.title), text: words(|option| &option.text) }
    }
}

/// The draft of the table's own card.
#[derive(Clone, Debug)]
pub(crate) struct OwnForm {
    page: Page,
    /// Who points at the table, and writes where it may.
    seat: Option<SeatId>,
    texts: [DraftText; 5],
    options: Vec<OptionWords>,
    /// Words were sent to the game, and the form goes on once they are there.
    sent: bool,
    /// A way forward was taken away.
    dropped: bool,
    to_words: bool,
}

fn own(room: &RoomView) -> Option<&OwnCard> {
    room.scenario()?.own.as_ref()
}

fn place(part: QuestionPart) -> usize {
    QuestionPart::ALL.iter().position(|&other| other == part).unwrap_or(0)
}

/// The first thing that is missing.
fn next_gap(card: &OwnCard) -> Option<Page> {
    card.gaps.first().map(|gap| match gap {
        Gap::Part(part) => Page::Text(*part),
        Gap::Principles => Page::Principles,
        Gap::Options(_) => Page::Option(card.card.options.len() as u8),
    })
}

fn options_of(card: Option<&OwnCard>) -> Vec<OptionWords> {
    let known = |at: usize| card.and_then(|own| own.card.options.get(at));
    (0..limits::CARD_OPTIONS.1).map(|at| OptionWords::of(known(at))).collect()
}

impl OwnForm {
    pub(crate) fn new(at: OwnAt, seat: Option<SeatId>, room: &RoomView) -> OwnForm {
        let card = own(room);
        let count = card.map_or(0, |own| own.card.options.len());
        let first = Page::Text(QuestionPart::Title);
        let page = match at {
            OwnAt::Next => card.and_then(next_gap).unwrap_or(first),
            OwnAt::Part(part) => Page::Text(part),
            OwnAt::Principles => Page::Principles,
            OwnAt::Options if count >= limits::CARD_OPTIONS.0 => Page::Option(0),
            OwnAt::Options => Page::Option(count as u8),
            OwnAt::Option(option) => Page::Option(option.min(count as u8)),
        };
        OwnForm {
            page,
            seat,
            texts: QuestionPart::ALL.map(|part| DraftText::new(card.map_or("", |own| own.card.part(part)))),
            options: options_of(card),
            sent: false,
            dropped: false,
            to_words: true,
        }
    }

    /// What is being written.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)> {
        let parts = QuestionPart::ALL.into_iter().map(DraftOf::OwnPart).zip(&mut self.texts);
        let options = (0_u8..).zip(&mut self.options).flat_map(|(at, words)| {
            [(DraftOf::OwnOptionTitle(at), &mut words.title), (DraftOf::OwnOptionText(at), &mut words.text)]
        });
        parts.chain(options).collect()
    }

    /// What was told is in the game: what stands there now is saved, and the next thing that is missing is asked for.
    pub(crate) fn settle(&mut self, room: &RoomView) {
        let Some(card) = own(room) else { return };
        for part in QuestionPart::ALL {
            let words = &mut self.texts[place(part)];
            if one_line(&words.text) == card.card.part(part) {
                words.settle();
            }
        }
        if std::mem::take(&mut self.dropped) {
            self.options = options_of(Some(card));
        }
        for (words, option) in self.options.iter_mut().zip(&card.card.options) {
            if (one_line(&words.title.text), one_line(&words.text.text)) == (option.title.clone(), option.text.clone())
            {
                words.title.settle();
                words.text.settle();
            }
        }
        if let Page::Option(at) = self.page {
            self.page = Page::Option(at.min(card.card.options.len() as u8));
        }
        if std::mem::take(&mut self.sent) {
            // A new way forward stays: what it does to the principles comes next.
            let stays = matches!(self.page, Page::Option(_));
            if let Some(page) = next_gap(card).filter(|_| !stays) {
                self.page = page;
                self.to_words = true;
            }
        }
    }

    /// Who writes: whoever points at the table, whoever has the pen, or the first of the side that writes.
    fn writer(&self, room: &RoomView, party: Option<Party>) -> Option<SeatId> {
        let may =
            |seat: &SeatId| room.at_table().any(|face| face.seat == *seat && party.is_none_or(|p| face.party == p));
        let first = || room.at_table().find(|face| party.is_none_or(|p| face.party == p)).map(|face| face.seat);
        self.seat.filter(may).or_else(|| room.pen().filter(may)).or_else(first)
    }

    /// What saving the page does; `None` while nothing is changed.
    fn save(&self, room: &RoomView) -> Option<Action> {
        match self.page {
            Page::Text(part) => {
                let party = if let QuestionPart::Side(party) = part { Some(party) } else { None };
                let words = &self.texts[place(part)];
                words.kept()?;
                Some(Action::WriteQuestion {
                    seat: self.writer(room, party)?,
                    part,
                    text: words.text.trim().to_owned(),
                })
            }
            Page::Principles => None,
            Page::Option(option) => {
                let words = self.options.get(usize::from(option))?;
                words.title.kept().or_else(|| words.text.kept())?;
                let (title, text) = (words.title.text.trim().to_owned(), words.text.text.trim().to_owned());
                Some(Action::WriteOption { seat: self.writer(room, None)?, option, title, text })
            }
        }
    }

    fn told(&mut self, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        let action = self.save(room).filter(|action| legal(action).is_ok())?;
        self.sent = true;
        Some(Told::Act(action))
    }

    /// Shows the form over the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        let Some(card) = own(room) else { return Some(Told::Close) };
        let ctx = ui.ctx().clone();
        hush(&ctx, "own");
        let mut told = if send_pressed(&ctx) { self.told(room, legal) } else { None };
        let title = t!(look.lang, "own-title");
        let paper = ModalSheet { id: "own", title: &title, width: 1560.0, lies: Lies::Beside };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => told = told.take().or(self.body(ui, look, room, card)),
            Part::Foot => told = told.take().or(self.foot(ui, look, room, legal)),
        });
        told.or(close.then_some(Told::Close))
    }

    fn body(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, card: &OwnCard) -> Option<Told> {
        let wide = ui.available_width();
        if wide < 1000.0 * look.text {
            self.list(ui, look, card);
            gap(ui, space::L);
            return self.page(ui, look, room, card);
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::XXL;
            ui.vertical(|ui| {
                ui.set_width(wide * 0.34);
                self.list(ui, look, card);
            });
            ui.vertical(|ui| self.page(ui, look, room, card)).inner
        })
        .inner
    }

    /// Everything there is to write, each with whether it is done.
    fn list(&mut self, ui: &mut Ui, look: &Look, card: &OwnCard) {
        let lang = look.lang;
        part_heading(ui, look, &t!(lang, "own-what"), true);
        let count = card.card.options.len();
        let mut rows: Vec<(Page, String)> =
            QuestionPart::ALL.into_iter().map(|part| (Page::Text(part), part_name(lang, part))).collect();
        rows.push((Page::Principles, t!(lang, "own-principles")));
        for at in 0..(count + 1).min(limits::CARD_OPTIONS.1) as u8 {
            let letter = wording::option_letter(at);
            let new = usize::from(at) == count;
            let name =
                if new { t!(lang, "own-option-new", letter = letter) } else { t!(lang, "own-option", letter = letter) };
            rows.push((Page::Option(at), name));
        }
        let missing = |page: Page| {
            card.gaps.iter().any(|gap| match gap {
                Gap::Part(part) => page == Page::Text(*part),
                Gap::Principles => page == Page::Principles,
                Gap::Options(_) => page == Page::Option(count as u8),
            })
        };
        let empty = t!(lang, "own-empty");
        let items: Vec<RadioItem<'_, Page>> = rows
            .iter()
            .map(|(page, title)| RadioItem { value: *page, title, text: if missing(*page) { &empty } else { "" } })
            .collect();
        let pressed = ui.input(|input| input.pointer.any_released());
        if radio_list(ui, look, "own-what", &items, &mut self.page) && pressed {
            self.to_words = true;
        }
    }

    fn page(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, card: &OwnCard) -> Option<Told> {
        match self.page {
            Page::Text(part) => {
                self.text(ui, look, room, part);
                None
            }
            Page::Principles => self.principles(ui, look, room, card),
            Page::Option(option) => self.option(ui, look, room, card, option),
        }
    }

    fn focus(&mut self, ui: &Ui, id: Id) {
        if std::mem::take(&mut self.to_words) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }

    fn text(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, part: QuestionPart) {
        let lang = look.lang;
        let heading = part_name(lang, part);
        part_heading(ui, look, &heading, true);
        if let QuestionPart::Side(party) = part
            && self.writer(room, Some(party)).is_none()
        {
            notice(ui, look, &t!(lang, "own-nobody"), NoticeKind::Info);
            return;
        }
        let hint = match part {
            QuestionPart::Side(_) => t!(lang, "own-part-side-hint"),
            _ => tr(lang, &format!("own-part-{}-hint", part.code())),
        };
        let (id, most) = (Id::new(("own", part.code())), part.most());
        let words = &mut self.texts[place(part)];
        let rows = if part == QuestionPart::Title { 1 } else { 6 };
        Field::new(&heading, &mut words.text).hint(&hint).max(most).rows(rows).id(id).show(ui, look);
        gap(ui, space::S);
        words.line(ui, look, part.code());
        small(ui, look, &t!(lang, "forms-count", used = words.text.chars().count(), max = most));
        self.focus(ui, id);
    }

    fn principles(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, card: &OwnCard) -> Option<Told> {
        let lang = look.lang;
        part_heading(ui, look, &t!(lang, "own-principles"), true);
        small(ui, look, &t!(lang, "own-principles-text"));
        gap(ui, space::M);
        let mut picked = card.card.principles.clone();
        for principle in Principle::ALL {
            let mut on = picked.contains(&principle);
            let full = !on && picked.len() >= limits::CARD_PRINCIPLES.1;
            ui.add_enabled_ui(!full, |ui| {
                check(ui, look, &wording::principle(lang, principle), &mut on);
            });
            if on != picked.contains(&principle) {
                if on {
                    picked.push(principle);
                } else {
                    picked.retain(|other| *other != principle);
                }
            }
        }
        // The last one is not taken away: a card without any would do nothing.
        let changed = picked != card.card.principles && !picked.is_empty();
        let seat = self.writer(room, None)?;
        changed.then_some(Told::Act(Action::PickPrinciples { seat, principles: picked }))
    }

    fn option(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, card: &OwnCard, option: u8) -> Option<Told> {
        let lang = look.lang;
        let letter = wording::option_letter(option);
        let known = card.card.options.get(usize::from(option));
        let key = if known.is_some() { "own-option" } else { "own-option-new" };
        part_heading(ui, look, &crate::text::tr_with(lang, key, &[("letter", letter.into())]), true);
        let words = self.options.get_mut(usize::from(option))?;
        let (title, text) = (t!(lang, "own-option-title"), t!(lang, "own-option-text"));
        let hints = [t!(lang, "own-option-title-hint"), t!(lang, "own-option-text-hint")];
        let id = Id::new(("own option", option));
        small(ui, look, &title);
        Field::new(&title, &mut words.title.text).hint(&hints[0]).max(limits::OPTION_TITLE).id(id).show(ui, look);
        words.title.line(ui, look, "option title");
        gap(ui, space::S);
        small(ui, look, &text);
        let more = Id::new(("own option text", option));
        Field::new(&text, &mut words.text.text)
            .hint(&hints[1])
            .max(limits::OPTION_TEXT)
            .rows(3)
            .id(more)
            .show(ui, look);
        words.text.line(ui, look, "option text");
        small(ui, look, &t!(lang, "forms-count", used = words.text.text.chars().count(), max = limits::OPTION_TEXT));
        self.focus(ui, id);
        let Some(known) = known else {
            gap(ui, space::M);
            small(ui, look, &t!(lang, "own-option-effects-later"));
            return None;
        };
        let weighed = self.weigh(ui, look, room, card, (option, known));
        let cost = self.cost(ui, look, room, (option, known));
        gap(ui, space::L);
        let drop = t!(lang, "own-option-drop");
        let dropped = Button::new(&drop).icon(Icon::Cross).id("own-drop").show(ui, look).clicked();
        let dropped =
            dropped.then(|| self.writer(room, None)).flatten().map(|seat| Action::DropOption { seat, option });
        self.dropped |= dropped.is_some();
        weighed.or(cost).or(dropped).map(Told::Act)
    }

    /// What a way forward does to the principles at stake.
    fn weigh(
        &self,
        ui: &mut Ui,
        look: &Look,
        room: &RoomView,
        card: &OwnCard,
        (option, known): (u8, &OwnOption),
    ) -> Option<Action> {
        let lang = look.lang;
        part_heading(ui, look, &t!(lang, "own-option-effects"), false);
        if card.card.principles.is_empty() {
            small(ui, look, &t!(lang, "own-option-no-principles"));
            return None;
        }
        let (mut serves, mut strains) = (known.serves.clone(), known.strains.clone());
        let words = [t!(lang, "own-serves"), t!(lang, "own-neither"), t!(lang, "own-strains")];
        let mut changed = false;
        for &principle in &card.card.principles {
            let name = wording::principle(lang, principle);
            small(ui, look, &name);
            let before = i8::from(serves.contains(&principle)) - i8::from(strains.contains(&principle));
            let mut now = before;
            let choices = [(1, words[0].as_str()), (0, words[1].as_str()), (-1, words[2].as_str())];
            segmented(ui, look, &format!("weigh {}", principle.code()), &choices, &mut now);
            if now != before {
                changed = true;
                serves.retain(|other| *other != principle);
                strains.retain(|other| *other != principle);
                match now {
                    1 => serves.push(principle),
                    -1 => strains.push(principle),
                    _ => {}
                }
            }
            gap(ui, space::S);
        }
        let seat = self.writer(room, None)?;
        changed.then_some(Action::WeighOption { seat, option, serves, strains })
    }

    /// What a way forward costs each side, by that side's own word.
    fn cost(&self, ui: &mut Ui, look: &Look, room: &RoomView, (option, known): (u8, &OwnOption)) -> Option<Action> {
        let lang = look.lang;
        let mut told = None;
        for party in Party::ALL {
            let side = tr(lang, &format!("forms-side-{}", party.code()));
            part_heading(ui, look, &t!(lang, "own-burden", side = side), false);
            let Some(seat) = self.writer(room, Some(party)) else {
                small(ui, look, &t!(lang, "own-nobody"));
                continue;
            };
            let words: Vec<String> = (0..=limits::BURDEN).map(|burden| burden_words(lang, party, burden)).collect();
            let choices: Vec<(u8, &str)> = (0..).zip(words.iter().map(String::as_str)).collect();
            let mut burden = known.burden[party];
            if segmented(ui, look, &format!("burden {}", party.code()), &choices, &mut burden) {
                told = Some(Action::BurdenOption { seat, option, burden });
            }
        }
        small(ui, look, &t!(lang, "own-burden-whose"));
        told
    }

    fn foot(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        let lang = look.lang;
        let action = self.save(room);
        let refused = action.as_ref().and_then(|action| legal(action).err());
        let ready = action.is_some() && refused.is_none();
        let (save, key) = (t!(lang, "own-save"), send_key(lang));
        let pressed = foot_row(
            ui,
            look,
            |ui| match refused.filter(|refused| *refused != RuleError::TextMissing) {
                Some(refused) => {
                    small(ui, look, &wording::rule_error(lang, &refused));
                }
                None => {
                    small(ui, look, &t!(lang, "own-form-text"));
                }
            },
            |ui| {
                let mut button =
                    Button::new(&save).primary().icon(Icon::Check).enabled(ready).width(220.0).id("own-save");
                if !look.crowded() {
                    button = button.key(&key);
                }
                button.show(ui, look).clicked()
            },
        );
        if pressed { self.told(room, legal) } else { None }
    }
}
