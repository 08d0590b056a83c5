//! What a move is about and in which words: a paper for each kind of move. The words are heard and kept; what counts is the
//! move and its manner.

use super::drafts::SoloDraft;
use super::screens::{move_title, role_title};
use crate::app::game::drafts::DraftText;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, effects, part_heading, principle_icon, principle_short};
use crate::app::widgets::{
    Button, NoticeKind, RadioItem, area, check, gap, label, notice, pill, radio_list, rule, send_key, send_pressed,
    small,
};
use crate::practice::{
    Asking, Heard, Manner, Means, Move, MoveKind, NeedAbout, OWN_WORDS, PracticeView, Question, Telling, Who, Wish,
    Wording, Words,
};
use crate::rules::{By, Clause, Deck, Party, PerParty, Principle, limits};
use crate::t;
use crate::text::tr;
use crate::wording;
use bevy_egui::egui::{Ui, vec2};

/// What the paper is filled in with.
pub(crate) struct FormSheet<'a> {
    /// What the one who practises may know.
    pub(crate) view: &'a PracticeView,
    /// The practice's own deck.
    pub(crate) deck: &'a Deck,
    /// The wordings there are for a move.
    pub(crate) phrases: &'a dyn Fn(&Move) -> Vec<String>,
    /// Why a move is refused now, in words; `None` where it can be made.
    pub(crate) refusal: &'a dyn Fn(&Move) -> Option<String>,
}

/// What was decided.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum FormChoice {
    /// Make the move.
    Make(Move),
    /// Put the paper away.
    Close,
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Promise,
    Pen,
}

/// The value of own words in the list of wordings.
const OWN: u8 = u8::MAX;

/// The paper of a move with everything chosen so far.
#[derive(Debug)]
pub(crate) struct MoveForm {
    kind: MoveKind,
    to: usize,
    question: Question,
    telling: Telling,
    option: u8,
    manner: Manner,
    wanted: Wanted,
    /// A promise of the deck; none is one in own words.
    promise: Option<usize>,
    clause: DraftText,
    joint: bool,
    asking: Asking,
    wording: Wording,
    entry: usize,
    yes: bool,
    words: u8,
    own: DraftText,
    /// Whether own words are meant as what was chosen.
    meant: bool,
    /// What is said back.
    heard: Option<(usize, Heard)>,
    /// What a promise in own words comes to.
    means: Means,
    /// Whether every promise of the deck is listed.
    all: bool,
    /// Why the move was refused when it was last tried.
    refused: Option<String>,
}

/// What was told lately and has not been said back, with who told it.
fn lately(view: &PracticeView) -> Vec<(usize, Heard)> {
    let people = view.people.iter().enumerate().filter(|(_, person)| !person.left);
    people.flat_map(|(at, person)| person.lately.iter().map(move |&what| (at, what))).collect()
}

impl MoveForm {
    /// The paper of a kind of move, or nothing for a kind that needs none. `whom` is a counterpart that was pointed at.
    pub(crate) fn new(kind: MoveKind, view: &PracticeView, deck: &Deck, whom: Option<usize>) -> Option<MoveForm> {
        if !(kind.is_talk() || kind == MoveKind::Answer) || kind == MoveKind::Silence {
            return None;
        }
        let here = |at: &usize| view.people.get(*at).is_some_and(|person| !person.left);
        let opposite = (0..view.people.len()).filter(here).find(|&at| view.people[at].party != view.party);
        let told = view.people.iter().position(|person| person.wants_pen && !person.left);
        let to = whom.filter(here).or(if kind == MoveKind::HandPen { told } else { None }).or(opposite).unwrap_or(0);
        let mut form = MoveForm {
            kind,
            to,
            question: Question::Open,
            telling: Telling::State,
            option: view.proposal.base.unwrap_or(0),
            manner: Manner::Draft,
            wanted: Wanted::Promise,
            promise: None,
            clause: DraftText::default(),
            joint: false,
            asking: Asking::Ask,
            wording: Wording::Theirs,
            entry: view.waiting.first().copied().unwrap_or(0),
            yes: true,
            // Another wording each time one comes here.
            words: (view.used % 3) as u8,
            own: DraftText::default(),
            meant: false,
            heard: lately(view).first().copied(),
            means: Means::default(),
            all: false,
            refused: None,
        };
        form.promise = form.promises(view, deck).first().copied();
        Some(form)
    }

    /// The paper of a move with that move on it; nothing for a kind that needs none.
    pub(crate) fn of(made: &Move, view: &PracticeView, deck: &Deck) -> Option<MoveForm> {
        let mut form = MoveForm::new(made.kind(), view, deck, None)?;
        match made {
            Move::ListenAsk { to, question, .. } => (form.to, form.question) = (*to, *question),
            Move::TellOpenly { what, .. } => form.telling = *what,
            Move::HandPen { to, .. } => form.to = *to,
            Move::Propose { option, manner, .. } => (form.option, form.manner) = (*option, *manner),
            Move::Offer { clause, means, .. } => form.put(clause, *means),
            Move::AskFor { wish: Wish::Pen, .. } => form.wanted = Wanted::Pen,
            Move::AskFor { wish: Wish::Promise { clause, asking }, means, .. } => {
                form.put(clause, *means);
                form.asking = *asking;
            }
            Move::Reword { wording, .. } => form.wording = *wording,
            Move::Acknowledge { to, what, .. } => form.heard = Some((*to, *what)),
            Move::Answer { entry, yes, .. } => (form.entry, form.yes) = (*entry, *yes),
            _ => {}
        }
        match made.words() {
            Some(Words::Phrase(at)) => form.words = *at,
            Some(own @ (Words::Own(text) | Words::Meant(text))) => {
                form.words = OWN;
                form.own.text.clone_from(text);
                form.meant = matches!(own, Words::Meant(_));
            }
            None => {}
        }
        Some(form)
    }

    /// Takes down a promise as a move puts it.
    fn put(&mut self, clause: &Clause, means: Option<Means>) {
        match clause {
            Clause::Deck(at) => self.promise = Some(*at),
            Clause::Own { by, text } => {
                self.promise = None;
                self.clause.text.clone_from(text);
                self.joint = *by == By::Joint;
                self.means = means.unwrap_or_default();
            }
        }
        // It may be one that is not close at hand.
        self.all |= self.promise.is_some();
    }

    /// The words that are written on it, each with what it is.
    pub(super) fn drafts(&mut self) -> Vec<(SoloDraft, &mut DraftText)> {
        vec![(SoloDraft::Words(self.kind), &mut self.own), (SoloDraft::Promise(self.kind), &mut self.clause)]
    }

    /// Shows the fields that something is written in already.
    pub(super) fn go_to_words(&mut self) {
        if self.own.kept().is_some() {
            self.words = OWN;
        }
        if self.clause.kept().is_some() {
            self.promise = None;
        }
    }

    /// The move as it stands.
    fn made(&self, view: &PracticeView) -> Move {
        let own = self.own.text.trim().to_owned();
        let words = match (self.words == OWN, self.meant) {
            (true, true) => Words::Meant(own),
            (true, false) => Words::Own(own),
            (false, _) => Words::Phrase(self.words),
        };
        let means = (self.promise.is_none() && self.means != Means::default()).then_some(self.means);
        match self.kind {
            MoveKind::ListenAsk => Move::ListenAsk { to: self.to, question: self.question, words },
            MoveKind::TellOpenly => Move::TellOpenly { what: self.telling, words },
            MoveKind::HandPen => Move::HandPen { to: self.to, words },
            MoveKind::Propose => Move::Propose { option: self.option, manner: self.manner, words },
            MoveKind::Acknowledge => match self.heard {
                Some((to, what)) => Move::Acknowledge { to, what, words },
                None => Move::Silence,
            },
            MoveKind::Offer => Move::Offer { clause: self.chosen(view.party), words, means },
            MoveKind::AskFor if self.wanted == Wanted::Pen => Move::AskFor { wish: Wish::Pen, words, means: None },
            MoveKind::AskFor => {
                let clause = self.chosen(view.party.other());
                Move::AskFor { wish: Wish::Promise { clause, asking: self.asking }, words, means }
            }
            MoveKind::Reword => Move::Reword { wording: self.wording, words },
            MoveKind::Answer => Move::Answer { entry: self.entry, yes: self.yes, words },
            MoveKind::PauseAnchor => Move::PauseAnchor { words },
            // These have no form: their buttons make them.
            MoveKind::Silence | MoveKind::Ballot | MoveKind::Again | MoveKind::Conclude | MoveKind::Leave => {
                Move::Silence
            }
        }
    }

    fn chosen(&self, party: Party) -> Clause {
        match self.promise {
            Some(at) => Clause::Deck(at),
            None => {
                let by = if self.joint && self.kind == MoveKind::Offer { By::Joint } else { By::from(party) };
                Clause::Own { by, text: self.clause.text.trim().to_owned() }
            }
        }
    }

    /// Promises that can be put: those close at hand first, then if asked for all others.
    fn promises(&self, view: &PracticeView, deck: &Deck) -> Vec<usize> {
        let offer = self.kind == MoveKind::Offer;
        let party = if offer { view.party } else { view.party.other() };
        let told = view.people.iter().flat_map(|person| &person.needs).filter_map(|need| match need.about {
            NeedAbout::Promise(at) => Some(at),
            _ => None,
        });
        let near = deck.cards.get(view.card).map_or(&[][..], |card| &card.suggested);
        let rest = if self.all { 0..deck.commitments.len() } else { 0..0 };
        let mut found: Vec<usize> = Vec::new();
        for at in told.chain(near.iter().copied()).chain(rest) {
            let fits = deck.commitments.get(at).is_some_and(|promise| match promise.by.party() {
                Some(of) => of == party,
                None => offer,
            });
            let put = view.proposal.entries.iter().any(|entry| entry.is_live() && entry.clause == Clause::Deck(at));
            if fits && !put && !found.contains(&at) {
                found.push(at);
            }
        }
        found
    }

    /// Shows the paper over the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, data: &FormSheet<'_>) -> Option<FormChoice> {
        let lang = look.lang;
        let ctx = ui.ctx().clone();
        let title = move_title(lang, self.kind);
        let paper = ModalSheet { id: "solo-move", title: &title, width: 900.0, lies: Lies::Beside };
        let mut send = send_pressed(&ctx);
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => self.body(ui, look, data),
            Part::Foot => {
                rule(ui, look);
                gap(ui, space::M);
                if let Some(refused) = &self.refused {
                    notice(ui, look, refused, NoticeKind::Error);
                    gap(ui, space::S);
                }
                let say = t!(lang, if self.kind == MoveKind::PauseAnchor { "solo-do-pause" } else { "solo-do" });
                let send_key = send_key(lang);
                let ready = self.words != OWN || !self.own.text.trim().is_empty();
                send |=
                    Button::new(&say).primary().key(&send_key).id("solo-say").enabled(ready).show(ui, look).clicked();
            }
        });
        if send {
            let made = self.made(data.view);
            self.refused = (data.refusal)(&made);
            if self.refused.is_none() {
                return Some(FormChoice::Make(made));
            }
        }
        close.then_some(FormChoice::Close)
    }

    fn body(&mut self, ui: &mut Ui, look: &Look, data: &FormSheet<'_>) {
        let lang = look.lang;
        ui.spacing_mut().item_spacing.y = space::S;
        let help = crate::practice::wording::move_help(lang, self.kind);
        label(ui, look, &help, Face::Text, size::BODY_OWN, Ink::InkSoft);
        match self.kind {
            MoveKind::ListenAsk => {
                self.whom(ui, look, data);
                self.question(ui, look, data);
            }
            MoveKind::TellOpenly => {
                part_heading(ui, look, &t!(lang, "solo-tell-what"), false);
                let names = Telling::ALL.map(|what| tr(lang, &format!("solo-tell-{}", what.code())));
                let picks: Vec<_> = Telling::ALL
                    .into_iter()
                    .zip(&names)
                    .map(|(value, title)| RadioItem { value, title, text: "" })
                    .collect();
                radio_list(ui, look, "telling", &picks, &mut self.telling);
            }
            MoveKind::HandPen => self.whom(ui, look, data),
            MoveKind::Propose => self.option(ui, look, data),
            MoveKind::Offer => self.clause(ui, look, data),
            MoveKind::AskFor => self.wish(ui, look, data),
            MoveKind::Reword => {
                part_heading(ui, look, &t!(lang, "solo-reword-whose"), false);
                let names = Wording::ALL.map(|whose| tr(lang, &format!("solo-reword-{}", whose.code())));
                let picks: Vec<_> = Wording::ALL
                    .into_iter()
                    .zip(&names)
                    .map(|(value, title)| RadioItem { value, title, text: "" })
                    .collect();
                radio_list(ui, look, "wording", &picks, &mut self.wording);
            }
            MoveKind::Answer => self.answer(ui, look, data),
            MoveKind::Acknowledge => self.said_back(ui, look, data),
            // Words alone, or no form at all.
            MoveKind::PauseAnchor | MoveKind::Silence => {}
            MoveKind::Ballot | MoveKind::Again | MoveKind::Conclude | MoveKind::Leave => {}
        }
        self.words(ui, look, data);
    }

    fn whom(&mut self, ui: &mut Ui, look: &Look, data: &FormSheet<'_>) {
        let lang = look.lang;
        part_heading(
            ui,
            look,
            &t!(lang, if self.kind == MoveKind::HandPen { "solo-pen-whom" } else { "solo-whom" }),
            false,
        );
        let rows: Vec<(usize, String, String)> = (data.view.people.iter().enumerate())
            .filter(|(_, person)| !person.left)
            .map(|(at, person)| {
                let temper = crate::app::practice::screens::temper(lang, person.temper);
                let mut about = format!("{} · {temper}", wording::party(lang, person.party));
                if person.wants_pen {
                    about = format!("{about} · {}", t!(lang, "solo-wants-pen"));
                }
                (at, role_title(data.deck, person.role, lang).to_owned(), about)
            })
            .collect();
        let picks: Vec<_> = rows.iter().map(|(value, title, text)| RadioItem { value: *value, title, text }).collect();
        radio_list(ui, look, "whom", &picks, &mut self.to);
    }

    fn question(&mut self, ui: &mut Ui, look: &Look, data: &FormSheet<'_>) {
        let lang = look.lang;
        part_heading(ui, look, &t!(lang, "solo-ask-what"), false);
        let (open, about, leading) =
            (t!(lang, "solo-ask-open"), t!(lang, "solo-ask-about"), t!(lang, "solo-ask-leading"));
        // Which of the three; the principle is chosen below.
        let mut kind = match self.question {
            Question::Open => 0u8,
            Question::About(_) => 1,
            Question::Leading => 2,
            Question::Otherwise => 3,
        };
        let texts = ["open", "about", "leading", "otherwise"].map(|code| tr(lang, &format!("solo-ask-{code}-text")));
        let otherwise = t!(lang, "solo-ask-otherwise");
        let picks =
            [(0u8, &open, &texts[0]), (1, &about, &texts[1]), (2, &leading, &texts[2]), (3, &otherwise, &texts[3])]
                .map(|(value, title, text)| RadioItem { value, title, text });
        let card = data.deck.cards.get(data.view.card);
        let first = card.and_then(|card| card.principles.first().copied()).unwrap_or(Principle::Dialogue);
        if radio_list(ui, look, "question", &picks, &mut kind) {
            self.question = match kind {
                0 => Question::Open,
                1 => Question::About(first),
                2 => Question::Leading,
                _ => Question::Otherwise,
            };
        }
        if let Question::About(chosen) = self.question {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(space::S, space::S);
                for principle in Principle::ALL {
                    let words = principle_short(lang, principle);
                    let icon = Some(principle_icon(principle));
                    if pill(ui, look, &words, icon, principle == chosen).clicked() {
                        self.question = Question::About(principle);
                    }
                }
            });
        }
    }

    fn option(&mut self, ui: &mut Ui, look: &Look, data: &FormSheet<'_>) {
        let lang = look.lang;
        let tag = lang.tag();
        let Some(card) = data.deck.cards.get(data.view.card) else { return };
        part_heading(ui, look, &t!(lang, "solo-propose-what"), false);
        let titles: Vec<String> = (0u8..)
            .zip(&card.options)
            .map(|(at, option)| format!("{} {}", wording::option_letter(at), option.title.get(tag)))
            .collect();
        let picks: Vec<_> = (0u8..)
            .zip(&card.options)
            .zip(&titles)
            .map(|((value, option), title)| RadioItem { value, title, text: option.text.get(tag) })
            .collect();
        radio_list(ui, look, "option", &picks, &mut self.option);
        if let Some(option) = card.options.get(usize::from(self.option)) {
            effects(ui, look, &option.effects, &option.burden);
        }
        part_heading(ui, look, &t!(lang, "solo-propose-how"), false);
        let names = [t!(lang, "solo-propose-draft"), t!(lang, "solo-propose-final")];
        let picks = [(Manner::Draft, &names[0]), (Manner::Final, &names[1])].map(|(value, title)| RadioItem {
            value,
            title,
            text: "",
        });
        radio_list(ui, look, "manner", &picks, &mut self.manner);
    }

    fn wish(&mut self, ui: &mut Ui, look: &Look, data: &FormSheet<'_>) {
        let lang = look.lang;
        if matches!(data.view.pen, Who::Person(_)) {
            part_heading(ui, look, &t!(lang, "solo-wish"), false);
            let names = [t!(lang, "solo-wish-promise"), t!(lang, "solo-wish-pen")];
            let picks = [(Wanted::Promise, &names[0]), (Wanted::Pen, &names[1])].map(|(value, title)| RadioItem {
                value,
                title,
                text: "",
            });
            radio_list(ui, look, "wanted", &picks, &mut self.wanted);
        }
        if self.wanted == Wanted::Pen {
            return;
        }
        self.clause(ui, look, data);
        part_heading(ui, look, &t!(lang, "solo-ask-how"), false);
        let names = [t!(lang, "solo-ask-kindly"), t!(lang, "solo-ask-written")];
        let picks = [(Asking::Ask, &names[0]), (Asking::Write, &names[1])].map(|(value, title)| RadioItem {
            value,
            title,
            text: "",
        });
        radio_list(ui, look, "asking", &picks, &mut self.asking);
    }

    /// Which promise.
    fn clause(&mut self, ui: &mut Ui, look: &Look, data: &FormSheet<'_>) {
        let lang = look.lang;
        let tag = lang.tag();
        let offer = self.kind == MoveKind::Offer;
        part_heading(ui, look, &t!(lang, if offer { "solo-offer-what" } else { "solo-ask-which" }), false);
        let own = t!(lang, "solo-own-promise");
        let found = self.promises(data.view, data.deck);
        let words: Vec<(usize, &str, String)> = found
            .iter()
            .map(|&at| {
                let promise = &data.deck.commitments[at];
                let text = promise.text.get(tag);
                let needed = data
                    .view
                    .people
                    .iter()
                    .any(|person| person.needs.iter().any(|need| need.about == NeedAbout::Promise(at)));
                let mut text = match promise.by {
                    By::Joint => format!("{}: {text}", wording::by(lang, By::Joint)),
                    _ => text.to_owned(),
                };
                if needed {
                    text = format!("{text} {}", t!(lang, "solo-needed"));
                }
                (at, promise.title.get(tag), text)
            })
            .collect();
        let mut picks: Vec<_> =
            words.iter().map(|(at, title, text)| RadioItem { value: Some(*at), title, text: text.as_str() }).collect();
        picks.push(RadioItem { value: None, title: &own, text: "" });
        radio_list(ui, look, "clause", &picks, &mut self.promise);
        if self.promise.is_none() {
            let hint = t!(lang, "solo-own-promise-hint");
            area(ui, look, &t!(lang, "solo-own-promise-field"), &mut self.clause.text, &hint, 2, limits::CLAUSE);
            self.clause.line(ui, look, "solo-promise");
            if offer {
                check(ui, look, &t!(lang, "solo-own-joint"), &mut self.joint);
            }
            self.meaning(ui, look, data);
        } else if let Some(promise) = self.promise.and_then(|at| data.deck.commitments.get(at)) {
            effects(ui, look, &promise.effects, &promise.burden);
        }
        check(ui, look, &t!(lang, "solo-all-promises"), &mut self.all);
    }

    /// What a promise in own words comes to, by choice: what it resembles, or what it serves and who carries it.
    fn meaning(&mut self, ui: &mut Ui, look: &Look, data: &FormSheet<'_>) {
        let (lang, tag) = (look.lang, look.lang.tag());
        small(ui, look, &t!(lang, "solo-own-means-text"));
        part_heading(ui, look, &t!(lang, "solo-own-like"), false);
        let none = t!(lang, "solo-own-like-none");
        let near = data.deck.cards.get(data.view.card).map_or(&[][..], |card| &card.suggested);
        let all: Vec<usize> = if self.all { (0..data.deck.commitments.len()).collect() } else { near.to_vec() };
        // What one resembles, the same ones promise.
        let party = if self.kind == MoveKind::Offer { data.view.party } else { data.view.party.other() };
        let by = if self.joint && self.kind == MoveKind::Offer { By::Joint } else { By::from(party) };
        self.means.like =
            self.means.like.filter(|&at| Means { like: Some(at), ..Means::default() }.fits(data.deck, by));
        let fits = |at: &usize| data.deck.commitments.get(*at).is_some_and(|promise| promise.by == by);
        let rows = all.iter().filter(|at| fits(at));
        let rows = rows.filter_map(|&at| Some((at, data.deck.commitments.get(at)?.title.get(tag))));
        let mut picks: Vec<_> = rows.map(|(at, title)| RadioItem { value: Some(at), title, text: "" }).collect();
        picks.push(RadioItem { value: None, title: &none, text: "" });
        radio_list(ui, look, "like", &picks, &mut self.means.like);
        if self.means.like.is_some() {
            return;
        }
        part_heading(ui, look, &t!(lang, "solo-own-serves"), false);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::S, space::S);
            for principle in Principle::ALL {
                let words = principle_short(lang, principle);
                let icon = Some(principle_icon(principle));
                let chosen = self.means.serves == Some(principle);
                if pill(ui, look, &words, icon, chosen).clicked() {
                    self.means.serves = (!chosen).then_some(principle);
                }
            }
        });
        part_heading(ui, look, &t!(lang, "solo-own-carries"), false);
        let titles = ["unsaid", "public", "ideburen", "both"].map(|code| tr(lang, &format!("solo-own-carries-{code}")));
        let costs = [None, Some((1, 0)), Some((0, 1)), Some((1, 1))]
            .map(|cost| cost.map(|(public, ideburen)| PerParty { public, ideburen }));
        let picks: Vec<_> =
            costs.iter().zip(&titles).map(|(value, title)| RadioItem { value: *value, title, text: "" }).collect();
        radio_list(ui, look, "carries", &picks, &mut self.means.burden);
    }

    /// What is said back, of what was told lately.
    fn said_back(&mut self, ui: &mut Ui, look: &Look, data: &FormSheet<'_>) {
        let lang = look.lang;
        part_heading(ui, look, &t!(lang, "practice-cli-which-heard"), false);
        let told = lately(data.view);
        if self.heard.is_none_or(|heard| !told.contains(&heard)) {
            self.heard = told.first().copied();
        }
        let titles: Vec<String> = told
            .iter()
            .map(|&(to, what)| {
                let role = data.view.people.get(to).map_or("", |person| role_title(data.deck, person.role, lang));
                let what = crate::practice::wording::heard(lang, data.deck, what);
                t!(lang, "practice-heard-label", name = role, what = what)
            })
            .collect();
        let picks: Vec<_> =
            told.iter().zip(&titles).map(|(&value, title)| RadioItem { value: Some(value), title, text: "" }).collect();
        radio_list(ui, look, "heard", &picks, &mut self.heard);
    }

    fn answer(&mut self, ui: &mut Ui, look: &Look, data: &FormSheet<'_>) {
        let lang = look.lang;
        let entries = &data.view.proposal.entries;
        if !data.view.waiting.contains(&self.entry) {
            self.entry = data.view.waiting.first().copied().unwrap_or(self.entry);
        }
        part_heading(ui, look, &t!(lang, "solo-answer-which"), false);
        let rows: Vec<(usize, &str, &str)> = data
            .view
            .waiting
            .iter()
            .filter_map(|&at| {
                let clause = &entries.get(at)?.clause;
                let (title, text) =
                    (wording::clause_title(lang, data.deck, clause), wording::clause_text(lang, data.deck, clause));
                Some((at, title, if title == text { "" } else { text }))
            })
            .collect();
        let picks: Vec<_> = rows.iter().map(|&(value, title, text)| RadioItem { value, title, text }).collect();
        radio_list(ui, look, "entry", &picks, &mut self.entry);
        if let Some(Clause::Deck(at)) = entries.get(self.entry).map(|entry| &entry.clause)
            && let Some(promise) = data.deck.commitments.get(*at)
        {
            effects(ui, look, &promise.effects, &promise.burden);
        }
        part_heading(ui, look, &t!(lang, "solo-answer-how"), false);
        let names = [t!(lang, "answer-yes"), t!(lang, "answer-no")];
        let texts = [t!(lang, "solo-answer-yes-text"), t!(lang, "solo-answer-no-text")];
        let picks = [(true, 0), (false, 1)].map(|(value, at)| RadioItem { value, title: &names[at], text: &texts[at] });
        radio_list(ui, look, "yes", &picks, &mut self.yes);
    }

    fn words(&mut self, ui: &mut Ui, look: &Look, data: &FormSheet<'_>) {
        let lang = look.lang;
        part_heading(ui, look, &t!(lang, "solo-words"), false);
        let phrases = (data.phrases)(&self.made(data.view));
        let own = t!(lang, "solo-own-words");
        if self.words != OWN && usize::from(self.words) >= phrases.len() {
            self.words = 0;
        }
        let mut picks: Vec<_> =
            (0u8..).zip(&phrases).map(|(value, title)| RadioItem { value, title: title.as_str(), text: "" }).collect();
        picks.push(RadioItem { value: OWN, title: &own, text: "" });
        radio_list(ui, look, "words", &picks, &mut self.words);
        if self.words == OWN {
            let hint = t!(lang, "solo-own-words-hint");
            area(ui, look, &t!(lang, "solo-own-words-field"), &mut self.own.text, &hint, 3, OWN_WORDS);
            self.own.line(ui, look, "solo-words");
            small(ui, look, &t!(lang, "solo-own-words-text"));
            let words_are_all = matches!(
                self.kind,
                MoveKind::ListenAsk | MoveKind::TellOpenly | MoveKind::Acknowledge | MoveKind::Reword
            );
            if words_are_all {
                check(ui, look, &t!(lang, "solo-own-meant"), &mut self.meant);
            }
        }
    }
}
