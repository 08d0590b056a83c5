//! *Ändra vid bordet*: what the process leader changes when the evening does not go as planned. A participant comes late or leaves, a
//! card does not fit, the time runs out, a word is misspelt. What may be changed now is in the leader's view; the rules have the last
//! word on each change.

use super::drafts::{DraftText, Legal};
use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, Told, deed, part_heading, put_away, seat_choice, side};
use crate::app::widgets::{Button, Field, RadioItem, body, check, error_line, gap, radio_list, segmented, soft};
use crate::record::DraftOf;
use crate::rules::{
    Action, BallotMethod, Clause, Deck, FacilitatorView, Organisation, Part as Left, Party, RoomView, SeatId,
    SeatSetup, Words, one_line,
};
use crate::t;
use crate::text::tr;
use crate::wording;
use bevy_egui::egui::{Key, Modifiers, Ui};

/// What is being changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Leaf {
    #[default]
    List,
    Arrive,
    Leave,
    Return,
    Voice,
    Card,
    More,
    Mend,
}

/// The sheet, and what has been filled in on it.
#[derive(Clone, Debug)]
pub(crate) struct TableSheet {
    leaf: Leaf,
    person: DraftText,
    organisation: DraftText,
    party: Party,
    beside: Option<SeatId>,
    seat: Option<SeatId>,
    tile_stays: bool,
    at: usize,
    words: Option<Words>,
    text: DraftText,
}

impl Default for TableSheet {
    fn default() -> Self {
        TableSheet {
            leaf: Leaf::List,
            person: DraftText::default(),
            organisation: DraftText::default(),
            party: Party::Public,
            beside: None,
            seat: None,
            tile_stays: true,
            at: 0,
            words: None,
            text: DraftText::default(),
        }
    }
}

/// What the sheet is about.
#[derive(Clone, Copy)]
pub(crate) struct Changing<'a> {
    /// What the room knows.
    pub(crate) room: &'a RoomView,
    /// What the leader may change.
    pub(crate) leader: &'a FacilitatorView,
    /// The deck that is played.
    pub(crate) deck: &'a Deck,
}

/// The words that may be mended, as they stand now.
fn words_now(room: &RoomView, words: Words) -> Option<String> {
    let text = match words {
        Words::Wording(at) => room.agreement.agreed.get(at)?.wording.clone(),
        Words::Commitment(at) => match &room.agreement.commitments.get(at)?.clause {
            Clause::Own { text, .. } => text.clone(),
            Clause::Deck(_) => return None,
        },
        Words::Promise(seat) => room.agreement.promises.get(seat.index())?.clone()?,
        Words::IdeaTitle(at) => room.ideas()?.ideas.get(at)?.idea.title.clone(),
        Words::IdeaLine(at) => room.ideas()?.ideas.get(at)?.idea.line.clone(),
    };
    Some(text)
}

impl TableSheet {
    /// The words that are written on it, each with what it is.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)> {
        match self.leaf {
            Leaf::Arrive => {
                vec![(DraftOf::ArrivalOrganisation, &mut self.organisation), (DraftOf::ArrivalPerson, &mut self.person)]
            }
            Leaf::Mend => vec![(DraftOf::Mended(self.at), &mut self.text)],
            Leaf::List | Leaf::Leave | Leaf::Return | Leaf::Voice | Leaf::Card | Leaf::More => Vec::new(),
        }
    }

    /// Shows it over the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, data: &Changing<'_>, legal: Legal<'_>) -> Option<Told> {
        let lang = look.lang;
        let ctx = ui.ctx().clone();
        let again = ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F4));
        let title = t!(lang, "alter-title");
        let paper = ModalSheet { id: "change", title: &title, width: 1100.0, lies: Lies::Middle };
        let (mut action, mut away) = (None, again);
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body if self.leaf == Leaf::List => action = self.list(ui, look, data),
            Part::Body => action = self.form(ui, look, data),
            Part::Foot if self.leaf == Leaf::List => away |= put_away(ui, look),
            Part::Foot => {
                if let Some(done) = self.foot(ui, look, data, legal) {
                    action = Some(done);
                }
            }
        });
        if let Some(action) = action {
            return Some(Told::Act(action));
        }
        // Esc leads back to the list first.
        if close && self.leaf != Leaf::List {
            self.leaf = Leaf::List;
            return None;
        }
        (close || away).then_some(Told::Close)
    }

    fn list(&mut self, ui: &mut Ui, look: &Look, data: &Changing<'_>) -> Option<Action> {
        let (lang, desk) = (look.lang, &data.leader.desk);
        soft(ui, look, &t!(lang, "alter-said"));
        gap(ui, space::M);
        let mut next = None;
        let mut action = None;
        let mut leaf = |ui: &mut Ui, sign: Icon, key: &str, open: bool, of: Leaf| {
            let text = tr(lang, &format!("{key}-text"));
            if open && deed(ui, look, sign, &tr(lang, key), &text, true) {
                next = Some(of);
            }
        };
        leaf(ui, Icon::Plus, "alter-arrive", desk.may_arrive, Leaf::Arrive);
        leaf(ui, Icon::House, "alter-leave", !desk.may_leave.is_empty(), Leaf::Leave);
        leaf(ui, Icon::Swap, "alter-return", !desk.may_return.is_empty(), Leaf::Return);
        let voice = desk.nobody_speaks_for.is_some() || !desk.may_take_voice_back.is_empty();
        leaf(ui, Icon::Share, "alter-voice", voice, Leaf::Voice);
        leaf(ui, Icon::Deck, "alter-card", desk.may_draw_card || !desk.cards.is_empty(), Leaf::Card);
        leaf(ui, Icon::Plus, "alter-more", !desk.may_add_round.is_empty(), Leaf::More);
        leaf(
            ui,
            Icon::Pen,
            "alter-mend",
            desk.may_mend.iter().any(|&words| words_now(data.room, words).is_some()),
            Leaf::Mend,
        );
        let mut now = |ui: &mut Ui, sign: Icon, key: &str, open: bool, of: Action| {
            let text = tr(lang, &format!("{key}-text"));
            if open && deed(ui, look, sign, &tr(lang, key), &text, true) {
                action = Some(of);
            }
        };
        for &part in &desk.may_leave_out {
            let key = match part {
                Left::Reflection => "alter-skip-reflection",
                Left::Event => "alter-skip-event",
            };
            now(ui, Icon::Cross, key, true, Action::LeaveOut { part });
        }
        if let Some(ballots) = desk.may_change_method {
            let key = match ballots {
                BallotMethod::Handed => "alter-to-handed",
                BallotMethod::RaisedHands => "alter-to-raised",
            };
            now(ui, Icon::Hand, key, true, Action::ChangeMethod { ballots });
        }
        now(ui, Icon::House, "alter-go-home", desk.may_go_home, Action::GoHome);
        if let Some(leaf) = next {
            *self = TableSheet { leaf, ..TableSheet::default() };
        }
        action
    }

    fn form(&mut self, ui: &mut Ui, look: &Look, data: &Changing<'_>) -> Option<Action> {
        let (lang, desk, room) = (look.lang, &data.leader.desk, data.room);
        match self.leaf {
            Leaf::List => {}
            Leaf::Arrive => {
                part_heading(ui, look, &t!(lang, "alter-arrive"), true);
                Field::new(&t!(lang, "alter-organisation"), &mut self.organisation.text).max(60).show(ui, look);
                self.organisation.line(ui, look, "arrival");
                Field::new(&t!(lang, "alter-person"), &mut self.person.text).max(60).show(ui, look);
                gap(ui, space::M);
                let names = Party::ALL.map(|party| wording::party(lang, party));
                let options: Vec<(Party, &str)> =
                    Party::ALL.into_iter().zip(names.iter().map(String::as_str)).collect();
                segmented(ui, look, "party", &options, &mut self.party);
                beside(ui, look, data, &mut self.beside);
            }
            Leaf::Leave => {
                part_heading(ui, look, &t!(lang, "alter-leave-who"), true);
                seat_choice(ui, look, room, data.deck, &desk.may_leave, &mut self.seat);
                if room.ideas().is_some() {
                    gap(ui, space::M);
                    check(ui, look, &t!(lang, "alter-tile-stays"), &mut self.tile_stays);
                }
            }
            Leaf::Return => {
                part_heading(ui, look, &t!(lang, "alter-return-who"), true);
                seat_choice(ui, look, room, data.deck, &desk.may_return, &mut self.seat);
                beside(ui, look, data, &mut self.beside);
            }
            Leaf::Voice => {
                if let Some(party) = desk.nobody_speaks_for {
                    body(ui, look, &t!(lang, "alter-nobody", side = side(lang, party)));
                }
                part_heading(ui, look, &t!(lang, "alter-voice-who"), false);
                let seats: Vec<SeatId> = [desk.may_lend_voice.clone(), desk.may_take_voice_back.clone()].concat();
                seat_choice(ui, look, room, data.deck, &seats, &mut self.seat);
            }
            Leaf::Card => return self.cards(ui, look, data),
            Leaf::More => {
                part_heading(ui, look, &t!(lang, "alter-more-like"), true);
                let titles: Vec<String> = desk
                    .may_add_round
                    .iter()
                    .map(|&like| {
                        let kind = room.rounds.get(like).map_or("situation", |mark| mark.kind.code());
                        tr(lang, &format!("alter-more-{kind}"))
                    })
                    .collect();
                let items: Vec<RadioItem<'_, usize>> =
                    titles.iter().enumerate().map(|(value, title)| RadioItem { value, title, text: "" }).collect();
                radio_list(ui, look, "like", &items, &mut self.at);
            }
            Leaf::Mend => self.mending(ui, look, data),
        }
        None
    }

    fn cards(&mut self, ui: &mut Ui, look: &Look, data: &Changing<'_>) -> Option<Action> {
        let (lang, desk) = (look.lang, &data.leader.desk);
        let mut action = None;
        body(ui, look, &t!(lang, "alter-card-about"));
        gap(ui, space::M);
        if desk.may_draw_card
            && deed(ui, look, Icon::Deck, &t!(lang, "alter-card-draw"), &t!(lang, "alter-card-draw-text"), true)
        {
            action = Some(Action::OtherCard { card: None });
        }
        for &at in &desk.cards {
            let Some(card) = data.deck.cards.get(at) else { continue };
            let (title, gist) = (card.title.get(lang.tag()), card.gist.get(lang.tag()));
            if deed(ui, look, Icon::Document, title, gist, true) {
                action = Some(Action::OtherCard { card: Some(at) });
            }
        }
        action
    }

    fn mending(&mut self, ui: &mut Ui, look: &Look, data: &Changing<'_>) {
        let lang = look.lang;
        let all: Vec<(Words, String)> = data
            .leader
            .desk
            .may_mend
            .iter()
            .filter_map(|&words| Some((words, words_now(data.room, words)?)))
            .filter(|(_, text)| !text.is_empty())
            .collect();
        part_heading(ui, look, &t!(lang, "alter-mend-which"), true);
        let items: Vec<RadioItem<'_, usize>> =
            all.iter().enumerate().map(|(value, (_, text))| RadioItem { value, title: text, text: "" }).collect();
        let changed = radio_list(ui, look, "words", &items, &mut self.at);
        let Some((words, now)) = all.get(self.at) else { return };
        if changed || self.words.is_none() {
            self.words = Some(*words);
            // A draft of other words for it is taken up in the next frame.
            self.text = DraftText::new(now);
            ui.ctx().request_repaint();
        }
        gap(ui, space::M);
        Field::new(&t!(lang, "alter-mend-to"), &mut self.text.text).max(400).rows(3).show(ui, look);
        self.text.line(ui, look, "mended");
    }

    /// What the form says is to be done.
    fn action(&self, data: &Changing<'_>) -> Option<Action> {
        let desk = &data.leader.desk;
        match self.leaf {
            Leaf::List | Leaf::Card => None,
            Leaf::Arrive => {
                let name = one_line(&self.organisation.text);
                let organisation = Organisation { name, party: self.party, line: String::new() };
                let person = one_line(&self.person.text);
                let who = SeatSetup { person, organisation, own_role: None, other_side: false };
                Some(Action::Arrive { who, beside: self.beside })
            }
            Leaf::Leave => Some(Action::Leave { seat: self.seat?, tile_stays: self.tile_stays }),
            Leaf::Return => Some(Action::Return { seat: self.seat?, beside: self.beside }),
            Leaf::Voice => {
                let seat = self.seat?;
                Some(Action::LendVoice { seat, other_side: desk.may_lend_voice.contains(&seat) })
            }
            Leaf::More => Some(Action::OneMore { like: *desk.may_add_round.get(self.at)? }),
            Leaf::Mend => Some(Action::Mend { words: self.words?, text: self.text.text.clone() }),
        }
    }

    fn foot(&mut self, ui: &mut Ui, look: &Look, data: &Changing<'_>, legal: Legal<'_>) -> Option<Action> {
        let lang = look.lang;
        gap(ui, space::M);
        let action = self.action(data);
        let refused = action.as_ref().and_then(|action| legal(action).err());
        if let Some(error) = refused.as_ref().filter(|_| self.is_begun()) {
            error_line(ui, look, &wording::rule_error(lang, error));
        }
        let mut done = false;
        ui.horizontal(|ui| {
            if Button::new(&t!(lang, "alter-back")).show(ui, look).clicked() {
                self.leaf = Leaf::List;
            }
            let ready = action.is_some() && refused.is_none();
            if self.leaf != Leaf::Card {
                done = Button::new(&t!(lang, "alter-do")).primary().enabled(ready).show(ui, look).clicked();
            }
        });
        action.filter(|_| done)
    }

    /// Whether enough is filled in for a reason to help.
    fn is_begun(&self) -> bool {
        match self.leaf {
            Leaf::Arrive => !self.organisation.text.trim().is_empty(),
            Leaf::Mend => self.words.is_some(),
            _ => true,
        }
    }
}

/// The seat that a late participant sits beside until the next deal.
fn beside(ui: &mut Ui, look: &Look, data: &Changing<'_>, seat: &mut Option<SeatId>) {
    part_heading(ui, look, &t!(look.lang, "alter-beside"), false);
    let seats: Vec<SeatId> = data.room.at_table().map(|face| face.seat).collect();
    seat_choice(ui, look, data.room, data.deck, &seats, seat);
}
