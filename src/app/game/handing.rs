//! Handing the machine around: what is behind the curtain in each step, and what comes of it.

use super::Play;
use super::amend::{AmendResult, AmendScreen, AmendSheet};
use super::ballot::{
    BallotKey, BallotResult, BallotRow, BallotScreen, BallotSheet, RowSign, ballot_rows, subject_rows,
};
use super::brief::{BriefScreen, BriefSheet};
use super::closing::promise::{PromiseScreen, PromiseSheet, in_our_ideas, in_our_name};
use super::closing::sign::{SignScreen, SignSheet};
use super::count::CountKey;
use super::drafts::{DraftText, Legal, Written as _};
use super::handover::{CurtainKey, Errand, Handed, Handover, Private, Round};
use super::idea::sheets::{EvaluationScreen, EvaluationSheet};
use super::raised::{RaisedResult, RaisedScreen, RaisedSheet};
use super::scenario::reflection::{ReflectionKey, ReflectionScreen};
use super::scenario::reply::{ReplyScreen, ReplySheet};
use super::scenery::curtain;
use super::sheets::Sheet;
use crate::app::scene::{Look, Stage};
use crate::app::widgets::keys::{KeyRow, key_rows};
use crate::app::widgets::seat_sheet::{Owner, SeatKey};
use crate::record::{DraftOf, minutes};
use crate::rules::{
    Action, Ballot, BallotMethod, ProposalEntry, Reply, RuleError, SeatFace, SeatId, SeatView, Step, Subject,
};
use crate::t;
use crate::text::Lang;
use crate::wording;
use bevy_egui::egui::Ui;

/// Whom the process leader's own pages count as; they belong to no seat.
const LEADER: SeatId = SeatId(0);

/// What fills the screen instead of the room's picture.
pub(crate) enum Around {
    Ballot(Handover<BallotScreen>),
    Brief(Handover<BriefScreen>),
    Reflection(Handover<ReflectionScreen>),
    Promise(Handover<PromiseScreen>),
    Signature(Handover<SignScreen>),
    Evaluation(Handover<EvaluationScreen>),
    Reply(Handover<ReplyScreen>),
    /// Raised hands are counted.
    Raised(Box<RaisedScreen>),
    /// A ballot is amended.
    Amend(Box<AmendScreen>),
}

/// What came of it.
pub(crate) enum Wish {
    /// A seat, or the process leader, has done this in the game.
    Act(Action),
    /// The table goes on.
    GoOn,
    /// Back to the table.
    Table,
}

impl Around {
    /// What a step begins with; `None` where it begins with the room's picture.
    pub(crate) fn of(step: Step, play: &Play, lang: Lang) -> Option<Around> {
        match step {
            Step::FirstBallot | Step::SecondBallot => Some(match play.room.ballots {
                BallotMethod::Handed => Around::Ballot(Handover::default()),
                BallotMethod::RaisedHands => {
                    let rows = ballot_rows(&play.room, play.deck(), lang);
                    Around::Raised(Box::new(play.taken_up(RaisedScreen::new(rows.len()), LEADER)))
                }
            }),
            Step::KeptBallot => Some(Around::Ballot(Handover::default())),
            Step::Referral => Some(Around::Reply(Handover::default())),
            Step::Reflection => Some(Around::Reflection(Handover::default())),
            Step::Homecoming => Some(Around::Promise(Handover::default())),
            Step::Signing => Some(Around::Signature(Handover::default())),
            // Where nobody is gathered anywhere there is nothing to hand around.
            Step::Evaluation if play.facilitator.casting.is_empty() => None,
            Step::Evaluation => Some(Around::Evaluation(Handover::default())),
            Step::Vision
            | Step::Deal
            | Step::Question
            | Step::Situation
            | Step::Reveal
            | Step::Dialogue
            | Step::Answers
            | Step::Outcome
            | Step::Event
            | Step::Plan
            | Step::Promises
            | Step::FollowUp
            | Step::Ideas
            | Step::Gathering
            | Step::Harvest
            | Step::Debrief => None,
        }
    }

    /// The private briefs, for those who want to read theirs.
    pub(crate) fn brief() -> Around {
        Around::Brief(Handover::default())
    }

    /// Amending a revealed ballot.
    pub(crate) fn amend(play: &Play, lang: Lang) -> Around {
        let screen = AmendScreen::new(revealed_rows(play, lang).len());
        Around::Amend(Box::new(play.taken_up(screen, LEADER)))
    }

    /// Whether it is the way in which the ballot that is open is taken: that may change while it is.
    pub(crate) fn fits(&self, ballots: BallotMethod) -> bool {
        match self {
            Around::Ballot(_) => ballots == BallotMethod::Handed,
            Around::Raised(_) => ballots == BallotMethod::RaisedHands,
            Around::Brief(_)
            | Around::Reflection(_)
            | Around::Promise(_)
            | Around::Signature(_)
            | Around::Evaluation(_)
            | Around::Reply(_)
            | Around::Amend(_) => true,
        }
    }

    fn open_seat(&self) -> Option<SeatId> {
        match self {
            Around::Ballot(handover) => handover.open_seat(),
            Around::Brief(handover) => handover.open_seat(),
            Around::Reflection(handover) => handover.open_seat(),
            Around::Promise(handover) => handover.open_seat(),
            Around::Signature(handover) => handover.open_seat(),
            Around::Evaluation(handover) => handover.open_seat(),
            Around::Reply(handover) => handover.open_seat(),
            Around::Raised(_) | Around::Amend(_) => None,
        }
    }

    /// What is being written, with what it is.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)> {
        match self {
            Around::Ballot(handover) => handover.drafts(),
            Around::Promise(handover) => handover.drafts(),
            Around::Signature(handover) => handover.drafts(),
            Around::Evaluation(handover) => handover.drafts(),
            Around::Reply(handover) => handover.drafts(),
            Around::Raised(screen) => screen.drafts(LEADER),
            Around::Amend(screen) => screen.drafts(LEADER),
            // Nothing is written there.
            Around::Brief(_) | Around::Reflection(_) => Vec::new(),
        }
    }

    /// Whether the keys of the table work too: not behind the curtain, and not while something is being written.
    pub(crate) fn leaves_keys(&self) -> bool {
        self.open_seat().is_none() && !matches!(self, Around::Amend(_) | Around::Raised(_))
    }

    /// The seats it goes around to, and whether the table may go on now.
    fn around(&self, play: &Play) -> (Vec<SeatFace>, bool) {
        match self.casts() {
            true => (casting(play), play.facilitator.may_reveal),
            false => (play.room.at_table().cloned().collect(), true),
        }
    }

    /// What has a key before the closed curtain; `None` where a sheet is filled in.
    pub(crate) fn curtain_keys(&self, play: &Play) -> Option<Vec<CurtainKey>> {
        if self.open_seat().is_some() {
            return None;
        }
        let (seats, may_go_on) = self.around(play);
        let round = |errand| Round { errand, seats: &seats, names: &[], may_go_on };
        match self {
            Around::Ballot(handover) => Some(handover.keys(&round(Errand::Ballot))),
            Around::Brief(handover) => Some(handover.keys(&round(Errand::Brief))),
            Around::Reflection(handover) => Some(handover.keys(&round(Errand::Reflection))),
            Around::Promise(handover) => Some(handover.keys(&round(Errand::Promise))),
            Around::Signature(handover) => Some(handover.keys(&round(Errand::Signature))),
            Around::Evaluation(handover) => Some(handover.keys(&round(Errand::Evaluation))),
            Around::Reply(handover) => Some(handover.keys(&round(Errand::Referral))),
            Around::Raised(_) | Around::Amend(_) => None,
        }
    }

    /// The keys of the sheet that is filled in, and what it is called.
    pub(crate) fn sheet_keys(&self, play: &Play, lang: Lang) -> (String, Vec<KeyRow>) {
        let answer = [SeatKey::Send, SeatKey::Hide];
        match self {
            Around::Raised(_) | Around::Amend(_) => (t!(lang, "keys-place-hands"), key_rows(lang, &CountKey::ALL)),
            Around::Ballot(_) => {
                let second = play.room.step == Step::SecondBallot;
                (t!(lang, "keys-place-ballot"), key_rows(lang, &BallotKey::open(second)))
            }
            Around::Evaluation(handover) if !handover.shown().is_some_and(EvaluationScreen::is_writing) => {
                (t!(lang, "keys-place-ballot"), key_rows(lang, &BallotKey::open(true)))
            }
            Around::Brief(_) => (t!(lang, "brief-title"), key_rows(lang, &[SeatKey::Leave])),
            Around::Reflection(_) => {
                let own = key_rows(lang, &ReflectionKey::all());
                (t!(lang, "keys-place-answer"), own.into_iter().chain(key_rows(lang, &answer)).collect())
            }
            Around::Evaluation(_) | Around::Promise(_) | Around::Signature(_) | Around::Reply(_) => {
                (t!(lang, "keys-place-answer"), key_rows(lang, &answer))
            }
        }
    }

    /// Whether the menu has its button: not while one seat alone has the machine.
    pub(crate) fn shows_menu(&self) -> bool {
        self.open_seat().is_none()
    }

    /// Whether ballots are cast: the table has nothing to show until they are revealed.
    pub(crate) fn casts(&self) -> bool {
        matches!(self, Around::Ballot(_) | Around::Evaluation(_) | Around::Reply(_))
    }

    /// Closes the curtain at once.
    pub(crate) fn close(&mut self) {
        match self {
            Around::Ballot(handover) => handover.close(),
            Around::Brief(handover) => handover.close(),
            Around::Reflection(handover) => handover.close(),
            Around::Promise(handover) => handover.close(),
            Around::Signature(handover) => handover.close(),
            Around::Evaluation(handover) => handover.close(),
            Around::Reply(handover) => handover.close(),
            Around::Raised(_) | Around::Amend(_) => {}
        }
    }

    /// What a seat did behind the curtain is in the game now.
    pub(crate) fn settle(&mut self) {
        match self {
            Around::Ballot(handover) => handover.settle(),
            Around::Brief(handover) => handover.settle(),
            Around::Reflection(handover) => handover.settle(),
            Around::Promise(handover) => handover.settle(),
            Around::Signature(handover) => handover.settle(),
            Around::Evaluation(handover) => handover.settle(),
            Around::Reply(handover) => handover.settle(),
            Around::Raised(_) | Around::Amend(_) => {}
        }
    }

    /// What the room sees below the hands.
    pub(crate) fn stage(&self) -> Stage {
        if self.leaves_keys() { curtain::closed() } else { curtain::behind() }
    }

    /// Shows the curtain's card, or what is behind it.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, play: &Play) -> Option<Wish> {
        let names = names(play, look.lang);
        let (faces, may_go_on) = self.around(play);
        let round = |errand| Round { errand, seats: &faces, names: &names, may_go_on };
        let game = play.session.game();
        let legal = |action: &Action| game.check(action);
        let owner =
            |seat: SeatId| Owner { seat, party: play.room.seats[seat.index()].party, name: &names[seat.index()] };
        let seat = self.open_seat().and_then(|seat| play.seat(seat));
        let handed = match self {
            Around::Ballot(handover) => {
                let rows = ballot_rows(&play.room, play.deck(), look.lang);
                let may = |seat, ballot: &Ballot| legal(&Action::Cast { seat, ballot: ballot.clone() });
                let sheet = |id: SeatId| ballot_sheet(play, id, &names, &rows, seat.as_ref(), &may);
                handover.ui(
                    ui,
                    look,
                    &round(Errand::Ballot),
                    |id| play.taken_up(BallotScreen::new(&sheet(id)), id),
                    |ui, id, screen| match screen.ui(ui, look, &sheet(id))? {
                        BallotResult::Cast(ballot) => Some(Private::Done(Action::Cast { seat: id, ballot })),
                        BallotResult::Hide => Some(Private::Hide),
                    },
                )
            }
            Around::Brief(handover) => {
                let read = handover.ui(
                    ui,
                    look,
                    &round(Errand::Brief),
                    |_| BriefScreen::default(),
                    |ui, id, screen| screen.ui(ui, look, &brief_sheet(play, owner(id), seat.as_ref(), look.lang)),
                );
                return match read? {
                    // A brief that has been read leaves no trace in the game.
                    Handed::Done(..) => {
                        handover.settle();
                        None
                    }
                    Handed::GoOn | Handed::Table => Some(Wish::Table),
                };
            }
            Around::Reflection(handover) => handover.ui(
                ui,
                look,
                &round(Errand::Reflection),
                |_| ReflectionScreen::default(),
                |ui, id, screen| screen.ui(ui, look, &owner(id)),
            ),
            Around::Promise(handover) => {
                let role_in = |at: usize, seat: SeatId| role_in(play, at, seat, look.lang);
                let deck = play.deck();
                let promised = seat.as_ref().map(|seat| in_our_name(&play.room, seat, deck, look.lang, &role_in));
                let promised = promised.unwrap_or_default();
                let earlier = seat.as_ref().and_then(|seat| seat.promise.as_deref());
                let ideas = seat.as_ref().map(|seat| in_our_ideas(&play.room, seat, look)).unwrap_or_default();
                let sheet =
                    |id| PromiseSheet { owner: owner(id), in_our_name: &promised, in_our_ideas: &ideas, earlier };
                handover.ui(
                    ui,
                    look,
                    &round(Errand::Promise),
                    |id| play.taken_up(PromiseScreen::new(&sheet(id)), id),
                    |ui, id, screen| screen.ui(ui, look, &sheet(id)),
                )
            }
            Around::Signature(handover) => {
                let earlier = seat.as_ref().and_then(|seat| seat.signature.as_ref());
                // Nobody is asked to sign what they have not had before them.
                let chapters = seat.as_ref().map(|_| minutes::to_sign(look.lang, play.session.game()));
                let chapters = chapters.unwrap_or_default();
                let sheet = |id| SignSheet { owner: owner(id), chapters: &chapters, earlier };
                handover.ui(
                    ui,
                    look,
                    &round(Errand::Signature),
                    |id| play.taken_up(SignScreen::new(&sheet(id)), id),
                    |ui, id, screen| screen.ui(ui, look, &sheet(id)),
                )
            }
            Around::Evaluation(handover) => {
                let may = |seat, ballot: &Ballot| {
                    let (first_step, missing) = (String::new(), String::new());
                    legal(&Action::Evaluate { seat, ballot: ballot.clone(), first_step, missing })
                };
                let rows = seat.as_ref().map(|seat| evaluation_rows(play, seat, look.lang)).unwrap_or_default();
                let earlier = seat.as_ref().and_then(|seat| seat.evaluation.as_ref());
                let sheet = |id: SeatId| EvaluationSheet {
                    owner: owner(id),
                    ballot: BallotSheet {
                        ballot: earlier.map(|said| &said.ballot),
                        progress: &faces,
                        second: true,
                        evaluation: true,
                        ..ballot_sheet(play, id, &names, &rows, seat.as_ref(), &may)
                    },
                    earlier,
                };
                handover.ui(
                    ui,
                    look,
                    &round(Errand::Evaluation),
                    |id| play.taken_up(EvaluationScreen::new(&sheet(id)), id),
                    |ui, id, screen| screen.ui(ui, look, &sheet(id)),
                )
            }
            Around::Reply(handover) => {
                let legal_reply = |seat, reply: &Reply| legal(&Action::AnswerReferral { seat, reply: reply.clone() });
                let earlier = seat.as_ref().and_then(|seat| seat.reply.as_ref());
                let wording = proposal_text(play, look.lang);
                let commitments = proposal_promises(play, look.lang);
                let open = handover.open_seat().unwrap_or(LEADER);
                let may = |reply: &Reply| legal_reply(open, reply);
                let sheet = |id: SeatId| ReplySheet {
                    owner: owner(id),
                    wording: &wording,
                    commitments: &commitments,
                    recognisable: play.room.recognisable.contains(&play.room.seats[id.index()].party),
                    earlier,
                    legal: &may,
                };
                handover.ui(
                    ui,
                    look,
                    &round(Errand::Referral),
                    |id| play.taken_up(ReplyScreen::new(&sheet(id)), id),
                    |ui, id, screen| screen.ui(ui, look, &sheet(id)),
                )
            }
            Around::Raised(screen) => {
                let rows = ballot_rows(&play.room, play.deck(), look.lang);
                return screen.ui(ui, look, &raised_sheet(play, &rows, &legal)).map(|result| match result {
                    RaisedResult::Act(action) => Wish::Act(action),
                    RaisedResult::Table => Wish::Table,
                });
            }
            Around::Amend(screen) => {
                let rows = revealed_rows(play, look.lang);
                return screen.ui(ui, look, &amend_sheet(play, &rows, &names, &legal)).map(|result| match result {
                    AmendResult::Act(action) => Wish::Act(action),
                    AmendResult::Cancel => Wish::Table,
                });
            }
        };
        match handed? {
            Handed::Done(_, action) => Some(Wish::Act(action)),
            Handed::GoOn => Some(Wish::GoOn),
            Handed::Table => Some(Wish::Table),
        }
    }
}

/// The seats that the ballot goes round to, and which of them have cast.
fn casting(play: &Play) -> Vec<SeatFace> {
    let leader = &play.facilitator;
    let faces = play.room.seats.iter().filter(|face| leader.casting.contains(&face.seat));
    faces.map(|face| SeatFace { has_cast: !leader.missing.contains(&face.seat), ..face.clone() }).collect()
}

/// The wording that is answered on: the table's own, or that of the option it builds on.
fn proposal_text(play: &Play, lang: Lang) -> String {
    let proposal = play.room.proposal();
    if !proposal.wording.is_empty() {
        return proposal.wording.clone();
    }
    let card = play.room.card().and_then(|card| play.deck().cards.get(card));
    let option = proposal.base.and_then(|base| card?.options.get(usize::from(base)));
    option.map_or("", |option| option.text.get(lang.tag())).to_owned()
}

/// The commitments that stand in the proposal, each after whom it binds.
fn proposal_promises(play: &Play, lang: Lang) -> Vec<String> {
    let live = play.room.proposal().entries.iter().filter(|entry| entry.binds());
    let named = |entry: &ProposalEntry| {
        let text = wording::isolated(wording::clause_text(lang, play.deck(), &entry.clause));
        format!("{}: {text}", wording::by(lang, entry.by))
    };
    live.map(named).collect()
}

/// The one row of a seat's evaluation: the idea its tile is gathered at.
fn evaluation_rows(play: &Play, seat: &SeatView, lang: Lang) -> Vec<BallotRow> {
    let tiles = play.room.ideas().map(|view| view.tiles.as_slice()).unwrap_or_default();
    let tile = seat.chair.tile().and_then(|tile| tiles.get(tile.index()));
    let subjects: Vec<Subject> = tile.and_then(|tile| tile.idea).map(Subject::Idea).into_iter().collect();
    subject_rows(&subjects, &play.room, play.deck(), lang)
}

/// What each seat is called while the machine goes around: its role, and from homecoming on its organisation.
fn names(play: &Play, lang: Lang) -> Vec<String> {
    let home = play.room.step.is_at_home();
    let name = |face: &SeatFace| match home {
        true => face.organisation.clone(),
        false => face.chair_name.get(lang.tag()).to_owned(),
    };
    play.room.seats.iter().map(name).collect()
}

/// Whom a seat spoke for in a round: its role, or the organisation it was dealt.
fn role_in(play: &Play, round: usize, seat: SeatId, lang: Lang) -> String {
    let game = play.session.game();
    let round = game.played().chain([game.round()]).find(|played| played.index == round);
    let chair = round.and_then(|round| round.deal.chairs.get(seat.index()));
    chair.map_or_else(String::new, |&chair| game.chair_name(chair).get(lang.tag()).to_owned())
}

fn ballot_sheet<'a>(
    play: &'a Play,
    seat: SeatId,
    names: &'a [String],
    rows: &'a [BallotRow],
    own: Option<&'a SeatView>,
    legal: &'a dyn Fn(SeatId, &Ballot) -> Result<(), RuleError>,
) -> BallotSheet<'a> {
    let party = play.room.seats[seat.index()].party;
    BallotSheet {
        seat,
        role: &names[seat.index()],
        party,
        rows,
        second: play.room.step == Step::SecondBallot,
        progress: &play.room.seats,
        ballot: own.and_then(|own| own.ballot.as_ref()),
        recognisable: play.room.recognisable.contains(&party),
        evaluation: false,
        legal,
    }
}

fn brief_sheet<'a>(play: &'a Play, owner: Owner<'a>, own: Option<&'a SeatView>, lang: Lang) -> BriefSheet<'a> {
    let tag = lang.tag();
    let deck = play.deck();
    let role = play.room.seats[owner.seat.index()].chair.role().and_then(|role| deck.roles.get(role));
    let card = play.room.card().and_then(|card| deck.cards.get(card));
    let own = own.filter(|own| own.seat == owner.seat);
    BriefSheet {
        owner,
        public: role.map_or("", |role| role.brief.get(tag)),
        private: role.map_or("", |role| role.private.get(tag)),
        stake: own.and_then(|own| own.stake.as_ref()).map_or("", |stake| stake.get(tag)),
        side: card.map_or("", |card| card.sides[owner.party].get(tag)),
    }
}

fn raised_sheet<'a>(play: &'a Play, rows: &'a [BallotRow], legal: Legal<'a>) -> RaisedSheet<'a> {
    RaisedSheet {
        rows,
        second: play.room.step == Step::SecondBallot,
        seats: play.room.ballot.as_ref().map(|ballot| ballot.hands).unwrap_or_default(),
        counted: play.room.ballot.as_ref().map(|ballot| ballot.counted).unwrap_or_default(),
        legal,
    }
}

/// The rows of the ballot that was revealed last.
fn revealed_rows(play: &Play, lang: Lang) -> Vec<BallotRow> {
    if play.room.step == Step::Harvest {
        let title = t!(lang, "ideas-errand-idea");
        return vec![BallotRow { sign: RowSign::Proposal, title, text: String::new(), commitments: Vec::new() }];
    }
    let revealed = if play.room.step == Step::Outcome { play.room.second() } else { play.room.first() };
    let subjects: Vec<_> = revealed.iter().flat_map(|revealed| &revealed.rows).map(|row| row.subject).collect();
    subject_rows(&subjects, &play.room, play.deck(), lang)
}

fn amend_sheet<'a>(play: &'a Play, rows: &'a [BallotRow], names: &'a [String], legal: Legal<'a>) -> AmendSheet<'a> {
    AmendSheet {
        rows,
        second: matches!(play.room.step, Step::Outcome | Step::Harvest),
        method: play.room.ballots,
        seats: &play.room.seats,
        names,
        evaluation: play.room.step == Step::Harvest,
        recast: &play.facilitator.may_recast,
        legal,
    }
}

impl Play {
    /// Does what came of handing the machine around.
    pub(crate) fn around_wish(&mut self, wish: Option<Wish>, lang: Lang) {
        let ballot = self.room.step.is_secret();
        match wish {
            None => {}
            Some(Wish::Act(action)) => {
                // Where a seat casts its ballot again, the machine goes to it next.
                let amended = matches!(action, Action::Amend { .. });
                if self.act(action, lang) && amended {
                    self.around = None;
                }
            }
            Some(Wish::GoOn) if ballot => {
                self.act(Action::Reveal, lang);
            }
            // While ballots are open the table has nothing to show: only the menu is in reach.
            Some(Wish::Table) if ballot => self.sheets.push(Sheet::Pause),
            Some(Wish::GoOn | Wish::Table) => self.around = None,
        }
    }
}
