//! An idea with every word of it: who is gathered, what has been asked, what came of it; and what can be done with it.

use super::sheets::{idea_title, seat_who, sentence, tile_name};
use crate::app::art::{Icon, Paint};
use crate::app::game::drafts::Legal;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::seat_digits::Digits;
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, by_sign, deed, hush, part_heading, player_choice, sign_line};
use crate::app::widgets::{Button, body, gap, label, rule, small};
use crate::rules::{
    Action, AskAnswer, By, IdeaFace, IdeaResult, IdeaStanding, IdeasView, MergeAnswer, RoomView, RuleError, SeatId,
    Step,
};
use crate::t;
use crate::text::tr;
use crate::wording;
use bevy_egui::egui::Ui;

/// What was pressed on the sheet of an idea.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum IdeaWish {
    /// Bring a tile to it.
    Move,
    /// Put it in other words.
    Reword,
    /// Let it go on as part of another.
    Merge,
    /// Park it, or put it back on the table.
    Act(Action),
    /// See it large.
    Zoom,
    /// Nothing: the sheet is put away.
    Close,
}

/// An idea being read.
#[derive(Clone, Debug)]
pub(crate) struct IdeaSheet {
    idea: usize,
    seat: Option<SeatId>,
    /// Whether it is being parked, or put back: the seat that does it is being chosen.
    parking: bool,
    digits: Digits,
}

impl IdeaSheet {
    /// The idea at this place; `seat` is at the machine.
    pub(crate) fn new(idea: usize, seat: Option<SeatId>) -> IdeaSheet {
        IdeaSheet { idea, seat, parking: false, digits: Digits::default() }
    }

    /// The idea it is about.
    pub(crate) fn idea(&self) -> usize {
        self.idea
    }

    /// Shows the sheet over the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, legal: Legal<'_>) -> Option<IdeaWish> {
        let view = room.ideas();
        let Some((view, face)) = view.and_then(|view| Some((view, view.ideas.get(self.idea)?))) else {
            return Some(IdeaWish::Close);
        };
        let ctx = ui.ctx().clone();
        hush(&ctx, "idea sheet");
        let may = self.may(room, face);
        if self.parking
            && let Some(seat) = self.digits.seat(&ctx, &may)
        {
            self.seat = Some(seat);
        }
        let title = idea_title(look, view, self.idea);
        let paper = ModalSheet { id: "idea sheet", title: &title, width: 1120.0, lies: Lies::Beside };
        let mut wish = None;
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => {
                words(ui, look, room, view, face);
                gathered(ui, look, room, view, face);
                asked(ui, look, room, view, face.number);
                for result in face.idea.results.iter().rev() {
                    harvested(ui, look, result, room.idea_round(result.round));
                }
            }
            Part::Foot if room.step == Step::Gathering || room.step == Step::Ideas => {
                wish = wish.take().or(self.deeds(ui, look, room, face, &may, legal));
            }
            Part::Foot => {}
        });
        wish.or(close.then_some(IdeaWish::Close))
    }

    /// The seats that may park it, or put it back.
    fn may(&self, room: &RoomView, face: &IdeaFace) -> Vec<SeatId> {
        if face.may_unpark { room.at_table().map(|face| face.seat).collect() } else { face.may_park.clone() }
    }

    fn deeds(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        room: &RoomView,
        face: &IdeaFace,
        may: &[SeatId],
        legal: Legal<'_>,
    ) -> Option<IdeaWish> {
        let lang = look.lang;
        rule(ui, look);
        gap(ui, space::S);
        if self.parking {
            part_heading(ui, look, &t!(lang, "idea-park-who"), true);
            let mut seat = self.seat.filter(|seat| may.contains(seat)).or_else(|| may.first().copied());
            player_choice(ui, look, room, may, &mut seat);
            self.seat = seat;
            gap(ui, space::S);
            let key = if face.may_unpark { "idea-unpark" } else { "idea-park" };
            let mut wish = None;
            ui.horizontal_wrapped(|ui| {
                if Button::new(&t!(lang, key)).primary().id("park now").show(ui, look).clicked() {
                    wish = seat.map(|seat| {
                        let idea = self.idea;
                        IdeaWish::Act(if face.may_unpark {
                            Action::Unpark { seat, idea }
                        } else {
                            Action::Park { seat, idea }
                        })
                    });
                }
                if Button::new(&t!(lang, "forms-back")).show(ui, look).clicked() {
                    self.parking = false;
                }
            });
            return wish;
        }
        let mut wish = None;
        let (idea, seats) = (self.idea, || room.at_table().map(|face| face.seat));
        let place = seats().map(|seat| Action::Place { seat, idea: Some(idea) });
        if offer(ui, look, (Icon::Swap, "idea-move"), any_of(legal, place)) {
            wish = Some(IdeaWish::Move);
        }
        let words = &face.idea;
        let reword = |seat| Action::RewordIdea { seat, idea, title: words.title.clone(), line: words.line.clone() };
        if offer(ui, look, (Icon::Rephrase, "idea-reword"), any_of(legal, seats().map(reword))) {
            wish = Some(IdeaWish::Reword);
        }
        let ideas = room.ideas().map(|view| view.ideas.as_slice()).unwrap_or_default();
        let others = ideas.iter().filter(|other| other.idea.is_open() && other.number != idea);
        // Where there is no other idea the rules are asked about this one, and say that.
        let into = others.map(|other| other.number).chain([idea]);
        let merge = into.flat_map(|into| seats().map(move |seat| Action::AskMerge { seat, idea, into }));
        if offer(ui, look, (Icon::Dialogue, "idea-merge"), any_of(legal, merge)) {
            wish = Some(IdeaWish::Merge);
        }
        let back = any_of(legal, seats().map(|seat| Action::Unpark { seat, idea }));
        let (title, may) = match back {
            Ok(()) => ("idea-unpark", back),
            Err(_) => ("idea-park", any_of(legal, seats().map(|seat| Action::Park { seat, idea }))),
        };
        if offer(ui, look, (Icon::Pause, title), may) {
            self.parking = true;
        }
        if deed(ui, look, Icon::Eye, &t!(lang, "idea-zoom"), &t!(lang, "idea-zoom-text"), true) {
            wish = Some(IdeaWish::Zoom);
        }
        wish
    }
}

/// Whether any of these may be done now; else why the first of them may not.
fn any_of(legal: Legal<'_>, actions: impl IntoIterator<Item = Action>) -> Result<(), RuleError> {
    let mut why = None;
    for action in actions {
        match legal(&action) {
            Ok(()) => return Ok(()),
            Err(error) => why = why.or(Some(error)),
        }
    }
    why.map_or(Ok(()), Err)
}

/// Something that can be done with the idea, with the rules' reason where it cannot. What belongs to another step, or to an idea that
/// lies on the table, is left out. True when it was pressed.
fn offer(ui: &mut Ui, look: &Look, (icon, key): (Icon, &str), may: Result<(), RuleError>) -> bool {
    let lang = look.lang;
    let text = match &may {
        Ok(()) => tr(lang, &format!("{key}-text")),
        Err(RuleError::WrongStep(_) | RuleError::IdeaNotOpen) => return false,
        Err(RuleError::NotYourIdea) => t!(lang, "idea-reword-nobody"),
        Err(RuleError::SameIdea) => t!(lang, "merge-none"),
        Err(RuleError::OthersGathered) => t!(lang, "idea-park-not"),
        Err(other) => wording::rule_error(lang, other),
    };
    deed(ui, look, icon, &tr(lang, key), &text, may.is_ok())
}

/// Its words, whose chair they came from, and how they were before.
fn words(ui: &mut Ui, look: &Look, room: &RoomView, view: &IdeasView, face: &IdeaFace) {
    let lang = look.lang;
    let idea = &face.idea;
    if !idea.line.trim().is_empty() {
        label(ui, look, &wording::isolated(&idea.line), Face::Text, size::BODY_OWN + 4.0, Ink::Ink);
        gap(ui, space::S);
    }
    let (chair, who) = (tile_name(view, idea.chair, lang), seat_who(room, idea.seat, lang));
    small(ui, look, &t!(lang, "idea-written", who = who, chair = chair, round = room.idea_round(idea.round)));
    match idea.standing {
        IdeaStanding::Parked { by } => {
            sign_line(ui, look, Icon::Pause, &t!(lang, "idea-parked-by", who = seat_who(room, by, lang)))
        }
        IdeaStanding::Merged { into } => {
            sign_line(ui, look, Icon::Right, &t!(lang, "idea-merged-into", idea = idea_title(look, view, into)));
        }
        IdeaStanding::Open => {}
    }
    for earlier in idea.wordings.iter().rev() {
        gap(ui, space::S);
        let words = t!(
            lang,
            "idea-earlier",
            title = wording::isolated(&earlier.title),
            line = wording::isolated(&earlier.line)
        );
        small(ui, look, &words);
    }
}

/// The tiles gathered at it: who plays each now, and who brought it there.
fn gathered(ui: &mut Ui, look: &Look, room: &RoomView, view: &IdeasView, face: &IdeaFace) {
    let lang = look.lang;
    part_heading(ui, look, &t!(lang, "idea-gathered"), false);
    if face.idea.tiles.is_empty() {
        body(ui, look, &t!(lang, "ideas-one-nobody"));
    }
    for gathered in &face.idea.tiles {
        let Some(tile) = view.tiles.get(gathered.tile.index()) else { continue };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            by_sign(ui, look, By::from(tile.party), look.pt(28.0), Paint::Flat);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let name = wording::isolated(tile.name.get(lang.tag()));
                label(ui, look, &name, Face::Strong, size::BODY_OWN, Ink::Ink);
                let by = seat_who(room, gathered.by, lang);
                let words = match tile.holder {
                    Some(seat) if !room.step.is_closing() => t!(
                        lang,
                        "idea-tile-played",
                        who = seat_who(room, seat, lang),
                        by = by,
                        round = room.idea_round(gathered.round)
                    ),
                    _ => t!(lang, "idea-tile-brought", by = by, round = room.idea_round(gathered.round)),
                };
                small(ui, look, &words);
            });
        });
        gap(ui, space::S);
    }
}

/// What has been asked about it: open questions, and answers with their reasons.
fn asked(ui: &mut Ui, look: &Look, room: &RoomView, view: &IdeasView, idea: usize) {
    let lang = look.lang;
    let asks: Vec<_> = view.asks.iter().filter(|ask| ask.idea == idea).collect();
    let merges: Vec<_> = view.merges.iter().filter(|face| face.merge.idea == idea || face.merge.into == idea).collect();
    if asks.is_empty() && merges.is_empty() {
        return;
    }
    part_heading(ui, look, &t!(lang, "idea-asked"), false);
    for ask in asks {
        let (asker, holder) = (seat_who(room, ask.seat, lang), seat_who(room, ask.holder, lang));
        let tile = tile_name(view, ask.tile, lang);
        let (icon, key) = match &ask.answer {
            AskAnswer::Waiting => (Icon::Wait, "idea-ask-waiting"),
            AskAnswer::TalkFirst => (Icon::Talk, "idea-ask-talk"),
            AskAnswer::Agreed => (Icon::Check, "idea-ask-agreed"),
            AskAnswer::Refused { .. } => (Icon::House, "idea-ask-refused"),
            AskAnswer::Withdrawn => (Icon::Undo, "idea-ask-withdrawn"),
            AskAnswer::Lapsed => (Icon::Same, "idea-ask-lapsed"),
        };
        let args = [("asker", asker.into()), ("holder", holder.into()), ("tile", tile.into())];
        sign_line(ui, look, icon, &sentence(&crate::text::tr_with(lang, key, &args)));
        if let AskAnswer::Refused { reason } = &ask.answer {
            quote(ui, look, reason);
        }
    }
    for face in merges {
        let merge = &face.merge;
        let (icon, key) = match &merge.answer {
            MergeAnswer::Waiting => (Icon::Wait, "idea-merge-waiting"),
            MergeAnswer::Agreed => (Icon::Check, "idea-merge-agreed"),
            MergeAnswer::Refused { .. } => (Icon::House, "idea-merge-refused"),
            MergeAnswer::Lapsed => (Icon::Same, "idea-merge-lapsed"),
        };
        let args = [
            ("asker", seat_who(room, merge.seat, lang).into()),
            ("idea", idea_title(look, view, merge.idea).into()),
            ("into", idea_title(look, view, merge.into).into()),
        ];
        sign_line(ui, look, icon, &sentence(&crate::text::tr_with(lang, key, &args)));
        if let MergeAnswer::Refused { reason, .. } = &merge.answer {
            quote(ui, look, reason);
        }
    }
}

/// A seat's own words.
fn quote(ui: &mut Ui, look: &Look, words: &str) {
    let words = t!(look.lang, "reveal-quote", words = wording::isolated(words));
    label(ui, look, &words, Face::Italic, size::BODY_OWN, Ink::Ink);
}

/// What those gathered said in an idea round, which is counted from 1.
fn harvested(ui: &mut Ui, look: &Look, result: &IdeaResult, round: usize) {
    let lang = look.lang;
    part_heading(ui, look, &t!(lang, "idea-result-round", round = round), false);
    let verdict = match result.verdict {
        Some(verdict) => {
            let count = wording::verdict_count(verdict, &result.votes);
            wording::verdict_title(lang, verdict, count)
        }
        None => t!(lang, "ideas-alone"),
    };
    label(ui, look, &verdict, Face::Strong, size::BODY_OWN + 2.0, Ink::Ink);
    let parts = [
        ("ideas-objections", &result.objections),
        ("ideas-first-steps", &result.first_steps),
        ("ideas-missing", &result.missing),
    ];
    for (key, said) in parts {
        if said.is_empty() {
            continue;
        }
        gap(ui, space::S);
        label(ui, look, &t!(lang, key), Face::Strong, size::BODY_OWN, Ink::Ink);
        for words in said {
            quote(ui, look, words);
        }
    }
}
