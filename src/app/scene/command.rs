//! What a press can ask for. The words are here, because pictures offer them; what each means, by which keys and where, is the
//! table of the game's (`app::game::command`).

use crate::rules::{By, QuestionPart};

/// What the pen can write: a page of its form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum PenPage {
    /// Which option the proposal builds on.
    #[default]
    Base,
    /// The proposal's wording.
    Wording,
    /// Passing the pen on.
    Pass,
    /// Asking for it.
    Ask,
}

/// What is written of the vision: a page of its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VisionPage {
    /// Its wording.
    Word,
    /// Why a seat does not stand behind it.
    Object,
}

/// What of the table's own card is written: a page of its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OwnAt {
    /// The first thing that is missing.
    Next,
    /// A text.
    Part(QuestionPart),
    /// The principles at stake.
    Principles,
    /// The ways forward: the first, or the next new one.
    Options,
    /// A way forward, from 0.
    Option(u8),
}

/// Something a person can do at the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Point at the seat with this number; 0 at none.
    PointSeat(u8),
    /// What the seat pointed at can do.
    SeatSheet,
    /// A new commitment.
    Commit(By),
    /// The next commitment of the proposal.
    NextEntry,
    /// The one before.
    PreviousEntry,
    /// The commitment that is pointed at.
    OpenEntry,
    /// A yes to it, or to the first that waits.
    AgreeEntry,
    /// A no to it.
    DeclineEntry,
    /// What the pen writes.
    Pen(PenPage),
    /// Write on the table's own card.
    Own(OwnAt),
    /// Write the vision, or speak against it.
    Vision(VisionPage),
    /// Take the vision up again.
    ReviseVision,
    /// The pen answers the next comment of the referral.
    NextComment,
    /// The pen answers this one.
    AnswerComment(u8),
    /// Remind of a principle.
    Invoke,
    /// Tell what only a seat knows.
    Tell,
    /// What has been told in this round.
    Told,
    /// Write an idea.
    WriteIdea,
    /// A yes to the question about a tile.
    TileYes,
    /// A no to it.
    TileNo,
    /// Talk first.
    TileTalk,
    /// Answer whether two ideas become one.
    AnswerMerge,
    /// The idea before.
    PreviousIdea,
    /// The next idea.
    NextIdea,
    /// The tile before.
    PreviousTile,
    /// The next tile.
    NextTile,
    /// The idea that is pointed at, or where its chosen tile is to go.
    OpenIdea,
    /// Move a tile, or ask for it.
    MoveTile,
    /// Take the chosen tile to the hand.
    TileToHand,
    /// The next question that waits.
    NextQuestion,
    /// Put an idea in other words.
    RewordIdea,
    /// Ask whether two ideas become one.
    MergeIdea,
    /// All ideas, or three at a time.
    Overview,
    /// One idea at a time.
    OneIdea,
    /// Read about the chair.
    Chair,
    /// Another row of a revealed ballot.
    NextRow,
    /// The row before.
    PreviousRow,
    /// The ballots as a table, or as dots.
    Table,
    /// The page before.
    PreviousPage,
    /// The next page.
    NextPage,
    /// Read the whole card.
    Card,
    /// The private briefs.
    Briefs,
    /// Let every seat answer.
    HandAround,
    /// Show the ballots that are all cast.
    Reveal,
    /// The hexagon, large.
    Hexagon,
    /// Everybody's names.
    Names,
    /// Put the sheet with the hexagon or the names away.
    CloseOverlay,
    /// Put the question that is shown aside.
    PutAside,
    /// Let go of the tile that is pointed at.
    LetGo,
    /// Pause the timer, or let it go on.
    PauseTimer,
    /// Five minutes more.
    MoreTime,
    /// What can be done with the timer.
    Timer,
    /// Follow the promise up that is pointed at, or leave it aside.
    Pick,
    /// What becomes of the promise that is pointed at, or the first that nothing is decided of.
    Decide,
    /// Write in the row of the action plan that is pointed at, or the first that nobody has taken on.
    PlanRow,
    /// Say when the table meets again.
    Meeting,
    /// Take the question round again.
    Again,
    /// Save the agreement as it stands.
    SaveAgreement,
    /// The agreement as a document.
    Agreement,
    /// Back from the document.
    Debrief,
    /// On, in the way the step goes on.
    Advance,
    /// The green button, whatever it is.
    Green,
    /// The leader's sheet over the table; where the room has its own window, the table instead of the desk, or the desk again.
    Leader,
    /// Change something at the table: who sits there, the card, the rounds, the words.
    ChangeTable,
    /// What helps in a hard moment.
    HardMoment,
    /// Let the room see the table at rest, or the game again.
    PauseRoom,
    /// Let the room see the picture of this moment, or the game again.
    FreezeRoom,
    /// The room's window and this one change places.
    SwapWindows,
    /// The menu.
    Menu,
    /// Take the last action back.
    Undo,
    /// The list of keys.
    Help,
    /// The whole screen, or a window.
    FullScreen,
}
