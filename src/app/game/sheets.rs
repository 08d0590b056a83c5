//! The papers over the table. Only the topmost is in reach; Esc puts it away.

use super::card_sheet::card_sheet;
use super::closing::plan_form::PlanForm;
use super::drafts::{DraftText, Legal};
use super::follow::decision_form::DecisionForm;
use super::handing::Around;
use super::help::help;
use super::idea::Zoom;
use super::idea::sheets::{
    ChairSheet, ChairWish, IdeaForm, IdeaSheet, IdeaWish, MergeAnswerForm, MergeForm, MoveForm, NoForm, Refused, Target,
};
use super::leader_sheet::{LeaderSheet, Leading};
use super::own_question::form::OwnForm;
use super::papers_sheet::PapersSheet;
use super::pause::{Pause, PauseWish};
use super::phones::PhonesSheet;
use super::scenario::answer_form::AnswerForm;
use super::scenario::comment_form::CommentForm;
use super::scenario::commit_form::CommitForm;
use super::scenario::invoke_form::InvokeForm;
use super::scenario::pen_form::PenForm;
use super::scenario::tell_form::TellForm;
use super::seat_sheet::{SeatSheet, SeatWish};
use super::table_sheet::{Changing, TableSheet};
use super::vision::form::VisionForm;
use super::why::Why;
use super::word_sheet::word_sheet;
use super::{Leave, Play};
use crate::app::scene::{Look, OwnAt, PenPage, Touch, VisionPage};
use crate::app::widgets::problem::{Problem, ProblemWish, problem};
use crate::app::widgets::sheet::Told;
use crate::record::{DraftOf, Notice, SessionError};
use crate::rules::{Action, By, Deck, PlanOf, Principle, RoomView, SeatId, TileId};
use crate::text::Lang;
use crate::text::glossary::Word;
use bevy_egui::egui::Ui;

/// A paper over the table.
pub(crate) enum Sheet {
    Commit(CommitForm),
    Answer(AnswerForm),
    Pen(PenForm),
    Invoke(InvokeForm),
    Own(Box<OwnForm>),
    Comment(CommentForm),
    Vision(VisionForm),
    Tell(TellForm),
    Plan(PlanForm),
    Decision(DecisionForm),
    Seat(SeatSheet),
    Chair(ChairSheet),
    Write(IdeaForm),
    Idea(IdeaSheet),
    Move(MoveForm),
    No(NoForm),
    Merge(MergeForm),
    MergeAnswer(MergeAnswerForm),
    Why(Why),
    Card,
    /// What a word means.
    Word(Word),
    Leader(LeaderSheet),
    Table(TableSheet),
    Help,
    Pause,
    Phones(PhonesSheet),
    Papers(PapersSheet),
    Timer,
    Problem {
        what: Problem,
        /// What can be tried again.
        again: Option<Action>,
    },
}

impl Sheet {
    pub(crate) fn commit(by: By, seat: Option<SeatId>, room: &RoomView) -> Sheet {
        Sheet::Commit(CommitForm::new(by, seat, room))
    }

    pub(crate) fn answer(entry: usize, seat: Option<SeatId>, room: &RoomView) -> Sheet {
        Sheet::Answer(AnswerForm::new(entry, seat, room))
    }

    pub(crate) fn pen(page: PenPage, seat: Option<SeatId>, room: &RoomView) -> Sheet {
        Sheet::Pen(PenForm::new(page, seat, room))
    }

    pub(crate) fn invoke(seat: Option<SeatId>, principle: Option<Principle>, room: &RoomView) -> Sheet {
        Sheet::Invoke(InvokeForm::new(seat, principle, room))
    }

    pub(crate) fn own(at: OwnAt, seat: Option<SeatId>, room: &RoomView) -> Sheet {
        Sheet::Own(Box::new(OwnForm::new(at, seat, room)))
    }

    pub(crate) fn vision(page: VisionPage, seat: Option<SeatId>, room: &RoomView) -> Sheet {
        Sheet::Vision(VisionForm::new(page, seat, room))
    }

    pub(crate) fn comment(comment: Option<usize>, room: &RoomView, deck: &Deck, look: &Look) -> Option<Sheet> {
        CommentForm::new(comment, room, deck, look).map(Sheet::Comment)
    }

    pub(crate) fn tell(seat: Option<SeatId>, room: &RoomView) -> Sheet {
        Sheet::Tell(TellForm::new(seat, room))
    }

    pub(crate) fn decision(row: usize, seat: Option<SeatId>, room: &RoomView) -> Sheet {
        Sheet::Decision(DecisionForm::new(row, seat, room))
    }

    pub(crate) fn plan(of: Option<PlanOf>, seat: Option<SeatId>, room: &RoomView) -> Sheet {
        Sheet::Plan(PlanForm::new(of, seat, room))
    }

    pub(crate) fn seat(seat: Option<SeatId>, room: &RoomView) -> Sheet {
        Sheet::Seat(SeatSheet::new(seat, room))
    }

    pub(crate) fn chair(seat: Option<SeatId>, room: &RoomView) -> Sheet {
        Sheet::Chair(ChairSheet::new(seat, room))
    }

    pub(crate) fn write(seat: Option<SeatId>, room: &RoomView) -> Sheet {
        Sheet::Write(IdeaForm::new(seat, room))
    }

    pub(crate) fn reword(idea: usize, seat: Option<SeatId>, room: &RoomView) -> Sheet {
        Sheet::Write(IdeaForm::reword(idea, seat, room))
    }

    pub(crate) fn idea(idea: usize, seat: Option<SeatId>) -> Sheet {
        Sheet::Idea(IdeaSheet::new(idea, seat))
    }

    pub(crate) fn moving(tile: Option<TileId>, target: Option<Target>, seat: Option<SeatId>, room: &RoomView) -> Sheet {
        Sheet::Move(MoveForm::new(tile, target, seat, room))
    }

    pub(crate) fn no(ask: usize) -> Sheet {
        Sheet::No(NoForm::new(Refused::Tile(ask)))
    }

    pub(crate) fn merge(idea: usize, seat: Option<SeatId>, room: &RoomView) -> Sheet {
        Sheet::Merge(MergeForm::new(idea, seat, room))
    }

    pub(crate) fn merge_answer(merge: usize, seat: Option<SeatId>, room: &RoomView) -> Sheet {
        Sheet::MergeAnswer(MergeAnswerForm::new(merge, seat, room))
    }

    /// The words that are written on it, for those that are kept until they are saved or discarded.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)> {
        match self {
            Sheet::Commit(form) => form.drafts(),
            Sheet::Answer(form) => form.drafts(),
            Sheet::Pen(form) => form.drafts(),
            Sheet::Invoke(form) => form.drafts(),
            Sheet::Own(form) => form.drafts(),
            Sheet::Comment(form) => form.drafts(),
            Sheet::Vision(form) => form.drafts(),
            Sheet::Plan(form) => form.drafts(),
            Sheet::Decision(form) => form.drafts(),
            Sheet::Write(form) => form.drafts(),
            Sheet::No(form) => form.drafts(),
            Sheet::MergeAnswer(form) => form.drafts(),
            Sheet::Table(sheet) => sheet.drafts(),
            Sheet::Seat(_)
            | Sheet::Tell(_)
            | Sheet::Chair(_)
            | Sheet::Idea(_)
            | Sheet::Move(_)
            | Sheet::Merge(_)
            | Sheet::Why(_)
            | Sheet::Card
            | Sheet::Word(_)
            | Sheet::Leader(_)
            | Sheet::Help
            | Sheet::Pause
            | Sheet::Phones(_)
            | Sheet::Papers(_)
            | Sheet::Timer
            | Sheet::Problem { .. } => Vec::new(),
        }
    }

    /// An earlier draft has been taken up: the field it stands in is to be seen.
    pub(crate) fn resumed(&mut self) {
        match self {
            Sheet::Commit(form) => form.go_to_words(),
            Sheet::Answer(form) => form.begin_no(),
            // Their fields are always in sight, or they have none.
            Sheet::Pen(_)
            | Sheet::Invoke(_)
            | Sheet::Own(_)
            | Sheet::Word(_)
            | Sheet::Comment(_)
            | Sheet::Vision(_)
            | Sheet::Tell(_)
            | Sheet::Decision(_)
            | Sheet::Plan(_)
            | Sheet::Write(_)
            | Sheet::No(_)
            | Sheet::MergeAnswer(_)
            | Sheet::Table(_)
            | Sheet::Seat(_)
            | Sheet::Chair(_)
            | Sheet::Idea(_)
            | Sheet::Move(_)
            | Sheet::Merge(_)
            | Sheet::Why(_)
            | Sheet::Card
            | Sheet::Leader(_)
            | Sheet::Help
            | Sheet::Pause
            | Sheet::Phones(_)
            | Sheet::Papers(_)
            | Sheet::Timer
            | Sheet::Problem { .. } => {}
        }
    }

    pub(crate) fn why(touch: Touch) -> Option<Sheet> {
        Why::new(touch).map(Sheet::Why)
    }

    pub(crate) fn refused(error: &SessionError, again: Option<Action>, lang: Lang) -> Sheet {
        Sheet::Problem { what: Problem::session(lang, error), again }
    }

    pub(crate) fn write_problem(text: String) -> Sheet {
        Sheet::Problem { what: Problem::write(text), again: None }
    }

    pub(crate) fn notices(notices: &[Notice], lang: Lang) -> Option<Sheet> {
        Problem::notices(lang, notices).map(|what| Sheet::Problem { what, again: None })
    }
}

/// What came of a paper.
pub(crate) enum Came {
    /// It stays.
    Stays,
    /// It is put away.
    Away,
    /// It is put away, and this is done.
    Act(Action),
    /// It stays, and this is done.
    Keep(Action),
    /// It is put away, and another lies in its place.
    Other(Sheet),
    /// It is put away, and a seat reads its own brief.
    Brief,
    /// What was pressed in the menu.
    Menu(PauseWish),
}

impl Came {
    fn of(told: Option<Told>) -> Came {
        match told {
            None => Came::Stays,
            Some(Told::Act(action)) => Came::Act(action),
            Some(Told::Close) => Came::Away,
        }
    }

    fn away(away: bool) -> Came {
        if away { Came::Away } else { Came::Stays }
    }
}

impl Play {
    /// Shows the topmost paper and does what it says.
    pub(crate) fn sheets(&mut self, ui: &mut Ui, look: &Look) -> Option<Leave> {
        let mut sheet = self.sheets.pop()?;
        self.resume_drafts(&mut sheet);
        let came = self.show(&mut sheet, ui, look);
        self.keep_drafts(&mut sheet);
        match came {
            Came::Stays => self.sheets.push(sheet),
            Came::Away => {}
            Came::Act(action) => {
                let again = matches!(sheet, Sheet::Problem { .. });
                match (self.act(action, look.lang), again) {
                    // A draft that was refused, or could not be saved, is not lost: it lies below the paper that says why.
                    (false, false) => self.sheets.insert(self.sheets.len().saturating_sub(1), sheet),
                    // It went well the second time, and the draft has done its work.
                    (true, true) => {
                        self.sheets.pop();
                    }
                    _ => {}
                }
            }
            Came::Keep(action) => {
                if self.act(action, look.lang) {
                    match &mut sheet {
                        Sheet::Own(form) => {
                            form.settle(&self.room);
                            self.keep_drafts(&mut sheet);
                            self.sheets.push(sheet);
                        }
                        Sheet::Comment(form) => {
                            let next = form.next(&self.room, self.deck(), look);
                            self.sheets.extend(next.map(Sheet::Comment));
                        }
                        _ => {}
                    }
                } else {
                    self.sheets.insert(self.sheets.len().saturating_sub(1), sheet);
                }
            }
            Came::Other(other) => self.sheets.push(other),
            Came::Brief => self.hand(Some(Around::brief())),
            Came::Menu(wish) => return self.menu(wish, look.lang),
        }
        None
    }

    fn show(&mut self, sheet: &mut Sheet, ui: &mut Ui, look: &Look) -> Came {
        let deck = self.deck().clone();
        let game = self.session.game();
        // What the table works at is read from the far end of the room; the rest is the process leader's.
        let own = look;
        let look = &look.for_room();
        let legal: Legal<'_> = &|action| game.check(action);
        match sheet {
            Sheet::Commit(form) => Came::of(form.ui(ui, look, &self.room, &deck, legal)),
            Sheet::Answer(form) => Came::of(form.ui(ui, look, &self.room, &deck, legal)),
            Sheet::Pen(form) => Came::of(form.ui(ui, look, &self.room, &deck, legal)),
            Sheet::Invoke(form) => Came::of(form.ui(ui, look, &self.room, &deck, legal)),
            Sheet::Decision(form) => Came::of(form.ui(ui, look, &self.room, legal)),
            Sheet::Own(form) => match form.ui(ui, look, &self.room, legal) {
                Some(Told::Act(action)) => Came::Keep(action),
                other => Came::of(other),
            },
            Sheet::Vision(form) => Came::of(form.ui(ui, look, &self.room, legal)),
            Sheet::Comment(form) => match form.ui(ui, look, &self.room, &deck, legal) {
                Some(Told::Act(action)) => Came::Keep(action),
                other => Came::of(other),
            },
            Sheet::Plan(form) => Came::of(form.ui(ui, look, &self.room, &deck, legal)),
            Sheet::Tell(form) => Came::of(form.ui(ui, look, &self.room, &deck, legal)),
            Sheet::Seat(chosen) => {
                let wish = chosen.ui(ui, look, &self.room, &deck);
                self.gaze.seat = chosen.seat();
                match wish {
                    None => Came::Stays,
                    Some(SeatWish::Commit { seat, by }) => Came::Other(Sheet::commit(by, Some(seat), &self.room)),
                    Some(SeatWish::Pen { seat, page }) => Came::Other(Sheet::pen(page, Some(seat), &self.room)),
                    Some(SeatWish::Invoke { seat }) => Came::Other(Sheet::invoke(Some(seat), None, &self.room)),
                    Some(SeatWish::Tell { seat }) => Came::Other(Sheet::tell(Some(seat), &self.room)),
                    Some(SeatWish::Brief { .. }) => Came::Brief,
                    Some(SeatWish::Close) => Came::Away,
                }
            }
            Sheet::Chair(chosen) => {
                let wish = chosen.ui(ui, look, &self.room);
                self.gaze.seat = chosen.seat();
                match wish {
                    None => Came::Stays,
                    Some(ChairWish::Write(seat)) => Came::Other(Sheet::write(Some(seat), &self.room)),
                    Some(ChairWish::Move(seat, tile)) => Came::Other(Sheet::moving(tile, None, Some(seat), &self.room)),
                    Some(ChairWish::Close) => Came::Away,
                }
            }
            Sheet::Write(form) => Came::of(form.ui(ui, look, &self.room, legal)),
            Sheet::Idea(sheet) => {
                let (idea, seat) = (sheet.idea(), self.gaze.seat);
                match sheet.ui(ui, look, &self.room, legal) {
                    None => Came::Stays,
                    Some(IdeaWish::Move) => {
                        Came::Other(Sheet::moving(None, Some(Target::Idea(idea)), seat, &self.room))
                    }
                    Some(IdeaWish::Reword) => Came::Other(Sheet::reword(idea, seat, &self.room)),
                    Some(IdeaWish::Merge) => Came::Other(Sheet::merge(idea, seat, &self.room)),
                    Some(IdeaWish::Act(action)) => Came::Act(action),
                    Some(IdeaWish::Zoom) => {
                        self.look_at(Zoom::One, Some(idea), own);
                        Came::Away
                    }
                    Some(IdeaWish::Close) => Came::Away,
                }
            }
            Sheet::Move(form) => Came::of(form.ui(ui, look, &self.room, legal)),
            Sheet::No(form) => Came::of(form.ui(ui, look, &self.room, legal)),
            Sheet::Merge(form) => Came::of(form.ui(ui, look, &self.room, legal)),
            Sheet::MergeAnswer(form) => Came::of(form.ui(ui, look, &self.room, legal)),
            Sheet::Why(why) => Came::away(why.ui(ui, look, &self.room, &deck)),
            Sheet::Card => Came::away(card_sheet(ui, look, &self.room, &deck)),
            Sheet::Word(word) => Came::away(word_sheet(ui, look, *word)),
            Sheet::Leader(sheet) => {
                let seen = self.apart.look.is_none();
                let leading = Leading { room: &self.room, deck: &deck, setup: game.setup(), seen };
                Came::away(sheet.ui(ui, own, &leading))
            }
            Sheet::Table(sheet) => {
                let changing = Changing { room: &self.room, leader: &self.facilitator, deck: &deck };
                Came::of(sheet.ui(ui, own, &changing, legal))
            }
            Sheet::Help => Came::away(help(ui, own, &self.key_list(own))),
            Sheet::Pause => {
                let menu = Pause { room: &self.room, leader: &self.facilitator, deck: &deck, trial: self.trial };
                let wish = menu.ui(ui, own);
                wish.map_or(Came::Stays, Came::Menu)
            }
            Sheet::Phones(phones) => {
                let wish = phones.ui(ui, own, self.phones.as_ref(), self.room.seats.len());
                Came::away(wish.is_some_and(|wish| !self.phones_wish(wish, phones, own.lang)))
            }
            Sheet::Papers(papers) => {
                let session = &self.session;
                let save = |what, format| crate::papers::keep(own.lang, session.into(), what, format, session.path());
                let away = papers.ui(ui, own, &save);
                self.saved = papers.saved().map(|kept| kept.path.clone()).or(self.saved.take());
                Came::away(away)
            }
            Sheet::Timer => self.timer(ui, own),
            Sheet::Problem { what, again } => match (problem(ui, own, what, again.is_some()), again) {
                (None, _) => Came::Stays,
                (Some(ProblemWish::TryAgain), Some(action)) => Came::Act(action.clone()),
                _ => Came::Away,
            },
        }
    }

    fn menu(&mut self, wish: PauseWish, lang: Lang) -> Option<Leave> {
        match wish {
            PauseWish::Resume => {}
            PauseWish::Undo => self.undo(lang),
            PauseWish::GoOnWithout => {
                let from = self.room.step;
                self.act(Action::GoOnWithout { from }, lang);
            }
            PauseWish::Amend => {
                let amend = Around::amend(self, lang);
                self.hand(Some(amend));
            }
            PauseWish::Save => self.save_agreement(lang),
            PauseWish::Phones => self.sheets.push(Sheet::Phones(PhonesSheet::new())),
            PauseWish::Rules => {
                self.sheets.push(Sheet::Pause);
                return Some(Leave::Rules);
            }
            PauseWish::Settings => {
                self.sheets.push(Sheet::Pause);
                return Some(Leave::Settings);
            }
            PauseWish::Table => self.sheets.push(Sheet::Table(TableSheet::default())),
            PauseWish::RoomScreen => {
                self.sheets.push(Sheet::Pause);
                return Some(Leave::RoomScreen);
            }
            PauseWish::Leave => return Some(Leave::Title),
        }
        None
    }
}
