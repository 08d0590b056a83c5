//! Everything a person can do at the table, in one table: by which keys, in which words, and where. The keyboard, the painted
//! buttons, the key caps and the list behind `?` all come from here, so that none of them can promise what another does not
//! keep.

use super::idea::{Question, Zoom, board_scene, open_merges, open_questions, shown};
use super::scenery::{Gaze, entry_order};
use crate::app::scene::{Command, Look, OwnAt, PenPage, VisionPage};
use crate::app::widgets::keys::{Chord, Keyed, command_of};
use crate::rules::{AskAnswer, By, FacilitatorView, MergeAnswer, RoomView, Step};
use bevy_egui::egui::Key;

impl Keyed for Command {
    fn keys(self) -> &'static [Chord] {
        use Chord::{Ctrl, Plain, Sign};
        match self {
            Command::PointSeat(0) => &[Plain(Key::Num0)],
            Command::PointSeat(1) => &[Plain(Key::Num1)],
            Command::PointSeat(2) => &[Plain(Key::Num2)],
            Command::PointSeat(3) => &[Plain(Key::Num3)],
            Command::PointSeat(4) => &[Plain(Key::Num4)],
            Command::PointSeat(5) => &[Plain(Key::Num5)],
            Command::PointSeat(6) => &[Plain(Key::Num6)],
            Command::PointSeat(7) => &[Plain(Key::Num7)],
            Command::PointSeat(8) => &[Plain(Key::Num8)],
            Command::PointSeat(_) => &[Plain(Key::Num9)],
            Command::SeatSheet | Command::SaveAgreement | Command::Own(OwnAt::Next) => &[Plain(Key::S)],
            Command::NextComment | Command::Vision(VisionPage::Word) => &[Plain(Key::S)],
            Command::Vision(VisionPage::Object) => &[Plain(Key::I)],
            Command::ReviseVision => &[Plain(Key::U)],
            Command::Chair => &[Plain(Key::S), Plain(Key::K)],
            Command::Commit(By::Joint) | Command::MergeIdea => &[Plain(Key::G)],
            Command::Commit(By::Public) | Command::Overview | Command::Own(OwnAt::Options) => &[Plain(Key::O)],
            Command::Commit(By::Ideburen) | Command::WriteIdea => &[Plain(Key::I)],
            Command::PreviousEntry | Command::PreviousTile | Command::PreviousRow => &[Plain(Key::ArrowUp)],
            Command::NextEntry | Command::NextTile | Command::NextRow => &[Plain(Key::ArrowDown)],
            Command::OpenEntry | Command::OpenIdea => &[Plain(Key::Enter)],
            Command::AgreeEntry | Command::TileYes => &[Plain(Key::J)],
            Command::DeclineEntry | Command::TileNo | Command::Names => &[Plain(Key::N)],
            Command::AnswerMerge => &[Plain(Key::J), Plain(Key::N)],
            Command::Pen(PenPage::Base) | Command::TileTalk | Command::Decide => &[Plain(Key::B)],
            Command::Pen(PenPage::Wording) | Command::RewordIdea => &[Plain(Key::R)],
            Command::Pen(PenPage::Pass) | Command::Own(OwnAt::Principles) | Command::PlanRow => &[Plain(Key::P)],
            Command::Invoke | Command::MoveTile | Command::Meeting => &[Plain(Key::M)],
            Command::PreviousIdea => &[Plain(Key::ArrowLeft)],
            Command::NextIdea => &[Plain(Key::ArrowRight)],
            Command::PreviousPage => &[Plain(Key::ArrowLeft), Plain(Key::PageUp)],
            Command::NextPage => &[Plain(Key::ArrowRight), Plain(Key::PageDown)],
            Command::NextQuestion => &[Plain(Key::F)],
            Command::OneIdea => &[Plain(Key::Z)],
            Command::Table | Command::TileToHand | Command::Tell => &[Plain(Key::T)],
            Command::Told => &[Plain(Key::D)],
            Command::Card | Command::Pick => &[Plain(Key::K)],
            Command::HandAround => &[Plain(Key::L)],
            Command::Hexagon => &[Plain(Key::H)],
            Command::PauseTimer => &[Plain(Key::Space)],
            Command::MoreTime => &[Plain(Key::Plus)],
            Command::Advance => &[Plain(Key::V)],
            Command::Green => &[Plain(Key::Enter), Plain(Key::Space), Ctrl(Key::Enter)],
            Command::CloseOverlay | Command::PutAside | Command::LetGo | Command::Menu => &[Plain(Key::Escape)],
            Command::Undo => &[Ctrl(Key::Z)],
            Command::Help => &[Sign("?"), Plain(Key::F1)],
            Command::FullScreen => &[Plain(Key::F11)],
            Command::Leader => &[Plain(Key::F5)],
            Command::ChangeTable => &[Plain(Key::F4)],
            Command::HardMoment => &[Plain(Key::F6)],
            Command::PauseRoom => &[Plain(Key::F2)],
            Command::FreezeRoom => &[Plain(Key::F3)],
            Command::SwapWindows => &[Plain(Key::F9)],
            Command::Pen(PenPage::Ask)
            | Command::Own(OwnAt::Part(_) | OwnAt::Option(_))
            | Command::AnswerComment(_)
            | Command::Briefs
            | Command::Reveal
            | Command::Timer
            | Command::Again
            | Command::Agreement
            | Command::Debrief => &[],
        }
    }

    fn line(self) -> &'static str {
        match self {
            Command::PointSeat(_) => "seat",
            Command::SeatSheet => "seat-sheet",
            Command::Commit(_) => "commit",
            Command::NextEntry | Command::PreviousEntry => "proposal",
            Command::OpenEntry => "entry",
            Command::AgreeEntry | Command::DeclineEntry => "answer",
            Command::Pen(PenPage::Base) => "base",
            Command::Pen(PenPage::Wording) => "reword",
            Command::Pen(PenPage::Pass | PenPage::Ask) => "pass",
            Command::Own(OwnAt::Next) => "own-next",
            Command::Own(OwnAt::Part(_)) => "own-words",
            Command::Own(OwnAt::Principles) => "own-principles",
            Command::Own(OwnAt::Options | OwnAt::Option(_)) => "own-options",
            Command::Vision(_) => "vision",
            Command::ReviseVision => "revise",
            Command::NextComment => "next-comment",
            Command::AnswerComment(_) => "answer-comment",
            Command::Invoke => "invoke",
            Command::Tell => "tell",
            Command::Told => "told",
            Command::WriteIdea => "write",
            Command::TileYes | Command::TileNo | Command::TileTalk => "answer-tile",
            Command::AnswerMerge => "answer-merge",
            Command::PreviousIdea | Command::NextIdea => "ideas",
            Command::PreviousTile | Command::NextTile => "tiles",
            Command::OpenIdea => "idea-sheet",
            Command::MoveTile => "move",
            Command::TileToHand => "to-hand",
            Command::NextQuestion => "questions",
            Command::RewordIdea => "reword-idea",
            Command::MergeIdea => "merge",
            Command::Overview => "overview",
            Command::OneIdea => "zoom",
            Command::Chair => "chair",
            Command::NextRow | Command::PreviousRow => "option",
            Command::Table => "table",
            Command::PreviousPage | Command::NextPage => "pages",
            Command::Card => "card",
            Command::Briefs => "briefs",
            Command::HandAround => "hand",
            Command::Reveal => "reveal",
            Command::Hexagon => "hexagon",
            Command::Names => "names",
            Command::CloseOverlay => "close-overlay",
            Command::PutAside => "put-aside",
            Command::LetGo => "let-go",
            Command::PauseTimer => "timer",
            Command::MoreTime => "more-time",
            Command::Timer => "clock",
            Command::Pick => "pick",
            Command::Decide => "decide",
            Command::PlanRow => "plan-row",
            Command::Meeting => "meeting",
            Command::Again => "again",
            Command::SaveAgreement => "save",
            Command::Agreement => "agreement",
            Command::Debrief => "debrief",
            Command::Advance => "next",
            Command::Green => "green-here",
            Command::Menu => "pause",
            Command::Undo => "undo",
            Command::Help => "help",
            Command::FullScreen => "full",
            Command::Leader => "leader",
            Command::ChangeTable => "change-table",
            Command::HardMoment => "hard-moment",
            Command::PauseRoom => "pause-room",
            Command::FreezeRoom => "freeze-room",
            Command::SwapWindows => "swap-windows",
        }
    }
}

impl Command {
    /// Every command, in the order of the list of keys. Where two share a key, the first that can be done has it.
    const ALL: [Command; 85] = [
        Command::PointSeat(1),
        Command::PointSeat(2),
        Command::PointSeat(3),
        Command::PointSeat(4),
        Command::PointSeat(5),
        Command::PointSeat(6),
        Command::PointSeat(7),
        Command::PointSeat(8),
        Command::PointSeat(9),
        Command::PointSeat(0),
        Command::SeatSheet,
        Command::Commit(By::Joint),
        Command::Commit(By::Public),
        Command::Commit(By::Ideburen),
        Command::PreviousEntry,
        Command::NextEntry,
        Command::OpenEntry,
        Command::AgreeEntry,
        Command::DeclineEntry,
        Command::Pen(PenPage::Base),
        Command::Pen(PenPage::Wording),
        Command::Pen(PenPage::Pass),
        Command::Pen(PenPage::Ask),
        Command::Invoke,
        Command::Own(OwnAt::Next),
        Command::Own(OwnAt::Options),
        Command::Own(OwnAt::Principles),
        Command::NextComment,
        Command::Vision(VisionPage::Word),
        Command::Vision(VisionPage::Object),
        Command::ReviseVision,
        Command::Tell,
        Command::Told,
        Command::WriteIdea,
        Command::TileYes,
        Command::TileNo,
        Command::TileTalk,
        Command::AnswerMerge,
        Command::PreviousIdea,
        Command::NextIdea,
        Command::PreviousTile,
        Command::NextTile,
        Command::OpenIdea,
        Command::MoveTile,
        Command::TileToHand,
        Command::NextQuestion,
        Command::RewordIdea,
        Command::MergeIdea,
        Command::Overview,
        Command::OneIdea,
        Command::Chair,
        Command::PreviousRow,
        Command::NextRow,
        Command::Table,
        Command::PreviousPage,
        Command::NextPage,
        Command::Card,
        Command::Briefs,
        Command::HandAround,
        Command::Reveal,
        Command::Hexagon,
        Command::Names,
        Command::CloseOverlay,
        Command::PutAside,
        Command::LetGo,
        Command::PauseTimer,
        Command::MoreTime,
        Command::Timer,
        Command::Pick,
        Command::Decide,
        Command::PlanRow,
        Command::Meeting,
        Command::Again,
        Command::SaveAgreement,
        Command::Agreement,
        Command::Debrief,
        Command::Advance,
        Command::Green,
        Command::Leader,
        Command::ChangeTable,
        Command::HardMoment,
        Command::PauseRoom,
        Command::FreezeRoom,
        Command::SwapWindows,
        Command::Menu,
    ];

    /// The commands of every screen of a game, after those of the screen itself.
    const EVERYWHERE: [Command; 3] = [Command::Undo, Command::Help, Command::FullScreen];
}

/// Who has the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The table, before the room's picture.
    Table,
    /// Nobody yet: the curtain is closed.
    Curtain,
    /// One seat behind the curtain, or the process leader with a sheet to fill in.
    Sheet,
}

/// Where a command is to be done: what is shown, and what is pointed at.
pub(crate) struct Here<'a> {
    /// What the room knows.
    pub(crate) room: &'a RoomView,
    /// What the process leader may know.
    pub(crate) leader: &'a FacilitatorView,
    /// What is pointed at and opened on the picture.
    pub(crate) gaze: &'a Gaze,
    /// How the screen looks.
    pub(crate) look: &'a Look,
    /// Who has the machine.
    pub(crate) place: Place,
    /// How many pages the picture has.
    pub(crate) pages: usize,
    /// What the picture offers as buttons that can be pressed.
    pub(crate) offered: Vec<Command>,
    /// Whether one of them is green.
    pub(crate) green: bool,
    /// Whether the room has a window of its own.
    pub(crate) apart: bool,
}

/// Whether something can be done here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It can.
    Open,
    /// Not now; the text key of the reason that is said when its key is pressed.
    Refused(&'static str),
    /// It means nothing here.
    Absent,
}

impl Here<'_> {
    /// What can be done here, in the order of the list of keys.
    pub(crate) fn commands(&self) -> Vec<Command> {
        let all = Command::ALL.into_iter().chain(Command::EVERYWHERE);
        all.filter(|&command| self.standing(command) == Standing::Open).collect()
    }

    /// The command that a chord means here, also one that is refused.
    pub(crate) fn command_of(&self, chord: Chord) -> Option<Command> {
        let open = command_of(&self.commands(), chord);
        let refused = || {
            let mut all = Command::ALL.into_iter().chain(Command::EVERYWHERE);
            all.find(|&it| it.has(chord) && self.standing(it) != Standing::Absent)
        };
        open.or_else(refused)
    }

    /// Whether `command` can be done here.
    pub(crate) fn standing(&self, command: Command) -> Standing {
        let general = matches!(command, Command::Help | Command::FullScreen);
        let room = matches!(command, Command::PauseRoom | Command::FreezeRoom | Command::SwapWindows);
        let room = room || command == Command::Leader && self.apart;
        let over_curtain = room || matches!(command, Command::Undo | Command::Menu);
        let in_reach = match self.place {
            Place::Table => true,
            Place::Curtain => general || over_curtain,
            // The process leader reaches the menu from the raised hands too, by its button.
            Place::Sheet => general || command == Command::Menu && self.offered.contains(&command),
        };
        match command {
            _ if !in_reach => Standing::Absent,
            Command::Undo => match self.leader.undo {
                Some(_) => Standing::Open,
                None => Standing::Refused(super::pause::undo_refused(self.room)),
            },
            _ if self.has(command) => Standing::Open,
            Command::TileToHand if self.offered.contains(&command) => Standing::Refused("ideas-hand-choose"),
            _ => Standing::Absent,
        }
    }

    fn has(&self, command: Command) -> bool {
        let (room, gaze) = (self.room, self.gaze);
        let step = room.step;
        let dialogue = step == Step::Dialogue;
        let view = room.ideas().filter(|_| matches!(step, Step::Ideas | Step::Gathering));
        let gathering = view.is_some() && step == Step::Gathering;
        let looking = gaze.ideas;
        let some_idea = view.is_some_and(|view| !shown(view).is_empty());
        let pointed = looking.idea.is_some() && view.is_some();
        let tile_question = match (view, looking.question) {
            (Some(view), Some(Question::Tile(at))) => {
                view.asks.get(at).is_some_and(|ask| matches!(ask.answer, AskAnswer::Waiting | AskAnswer::TalkFirst))
            }
            _ => false,
        };
        let merge_question = match (view, looking.question) {
            (Some(view), Some(Question::Merge(at))) => {
                view.merges.get(at).is_some_and(|face| face.merge.answer == MergeAnswer::Waiting)
            }
            _ => false,
        };
        let zoom = view.map(|view| board_scene::zoom(room, view, self.look, gaze));
        match command {
            Command::PointSeat(_) => dialogue || view.is_some(),
            Command::Pen(PenPage::Pass | PenPage::Ask) => dialogue || matches!(step, Step::Answers | Step::Vision),
            Command::Vision(VisionPage::Word) => step == Step::Vision,
            Command::Vision(VisionPage::Object) => {
                room.vision.as_ref().is_some_and(|vision| !vision.wording.is_empty())
            }
            Command::ReviseVision => self.leader.may_revise,
            Command::NextComment | Command::AnswerComment(_) => {
                let referred = room.scenario().and_then(|round| round.referred.as_ref());
                step == Step::Answers && referred.is_some_and(|referred| referred.wanting() > 0)
            }
            Command::SeatSheet | Command::Commit(_) | Command::Pen(_) | Command::Invoke => dialogue,
            Command::Own(_) => step == Step::Question,
            Command::Tell => dialogue,
            Command::Told => dialogue && room.scenario().is_some_and(|round| !round.told.is_empty()),
            Command::NextEntry | Command::PreviousEntry => dialogue && !entry_order(room).is_empty(),
            Command::OpenEntry | Command::DeclineEntry => dialogue && gaze.row.is_some(),
            Command::AgreeEntry => dialogue && (gaze.row.is_some() || first_waiting(room).is_some()),
            Command::Names => dialogue && gaze.row.is_none(),
            Command::WriteIdea => view.is_some() && !gathering,
            Command::TileYes | Command::TileNo | Command::TileTalk => tile_question,
            Command::AnswerMerge => merge_question,
            Command::PutAside => view.is_some() && looking.question.is_some(),
            Command::LetGo => gathering && looking.tile.is_some(),
            Command::PreviousIdea | Command::NextIdea => some_idea,
            // While ideas are written all of them are shown, but for one that is looked at by itself.
            Command::Overview => some_idea && (gathering || zoom != Some(Zoom::All)),
            Command::OneIdea => some_idea && zoom != Some(Zoom::One),
            Command::PreviousTile | Command::NextTile => {
                let near = |idea: Option<usize>| idea.is_none() || idea == looking.idea;
                let mut tiles = view.into_iter().flat_map(|view| &view.tiles);
                gathering && tiles.any(|tile| tile.holder.is_some() && near(tile.idea))
            }
            Command::OpenIdea => looking.question.is_none() && (pointed || (gathering && looking.tile.is_some())),
            Command::MoveTile => gathering && some_idea,
            Command::TileToHand => gathering && looking.tile.is_some(),
            Command::NextQuestion => {
                gathering && view.is_some_and(|view| !open_questions(view).is_empty() || !open_merges(view).is_empty())
            }
            Command::RewordIdea => pointed,
            Command::MergeIdea => gathering && pointed,
            Command::Chair => view.is_some(),
            Command::NextRow | Command::PreviousRow => {
                let planned = step == Step::Plan && !room.plan_rows.is_empty();
                let planned = planned || matches!(step, Step::Promises | Step::FollowUp);
                step == Step::Reveal || (step == Step::Outcome && gaze.page == 0) || planned
            }
            Command::Table => step == Step::Reveal,
            Command::Pick => step == Step::Promises && gaze.row.is_some(),
            Command::Decide => step == Step::FollowUp,
            Command::PlanRow => step == Step::Plan && !room.plan_rows.is_empty(),
            Command::Meeting => step == Step::Plan,
            Command::PreviousPage | Command::NextPage => self.pages > 1 || self.offered.contains(&command),
            Command::Card => room.card().is_some() && step != Step::Debrief,
            Command::Hexagon => dialogue || view.is_some() || step == Step::Deal,
            Command::CloseOverlay => gaze.hexagon || gaze.names || gaze.told || gaze.situation,
            Command::PauseTimer => {
                gaze.timer.is_some()
                    && (dialogue || step == Step::Question || (gathering && looking.question.is_none()))
            }
            Command::Timer => gaze.timer.is_some(),
            Command::MoreTime => dialogue || gathering || step == Step::Question,
            Command::HandAround => match step {
                Step::Reflection | Step::Homecoming | Step::Signing => true,
                Step::FirstBallot | Step::SecondBallot | Step::Evaluation | Step::Referral | Step::KeptBallot => {
                    self.apart && !self.leader.missing.is_empty()
                }
                Step::Vision
                | Step::Promises
                | Step::FollowUp
                | Step::Deal
                | Step::Question
                | Step::Situation
                | Step::Reveal
                | Step::Dialogue
                | Step::Answers
                | Step::Outcome
                | Step::Ideas
                | Step::Gathering
                | Step::Harvest
                | Step::Event
                | Step::Plan
                | Step::Debrief => false,
            },
            Command::Reveal => self.apart && self.leader.may_reveal,
            Command::SaveAgreement => match step {
                Step::Outcome
                | Step::Reflection
                | Step::Event
                | Step::Harvest
                | Step::FollowUp
                | Step::Homecoming
                | Step::Plan
                | Step::Signing
                | Step::Debrief => true,
                Step::Vision
                | Step::Deal
                | Step::Question
                | Step::Situation
                | Step::FirstBallot
                | Step::Reveal
                | Step::Dialogue
                | Step::Referral
                | Step::Answers
                | Step::SecondBallot
                | Step::Ideas
                | Step::Promises
                | Step::KeptBallot
                | Step::Gathering
                | Step::Evaluation => false,
            },
            Command::Advance | Command::Briefs | Command::Again | Command::Agreement | Command::Debrief => {
                self.offered.contains(&command)
            }
            Command::Green => self.green,
            Command::Leader | Command::HardMoment | Command::ChangeTable => self.place == Place::Table || self.apart,
            Command::PauseRoom | Command::FreezeRoom => self.apart,
            Command::SwapWindows => self.place == Place::Table || self.apart,
            Command::Menu | Command::Help | Command::FullScreen | Command::Undo => true,
        }
    }
}

/// The first commitment that waits for a party's answer, in the order they are shown.
pub(crate) fn first_waiting(room: &RoomView) -> Option<usize> {
    let waits = |entry: &usize| room.proposal().entries.get(*entry).is_some_and(|e| e.waits_for().is_some());
    entry_order(room).into_iter().find(waits)
}
