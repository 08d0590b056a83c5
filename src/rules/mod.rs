//! The game itself: pure and headless. No files, no clock, no threads, no window. A game is a function
//! of the rules' version, the deck, the setup and the actions; everything else asks it.

mod action;
mod agreement;
mod ballot;
mod card_choice;
mod closing;
mod consensus;
mod content;
mod deal;
mod debrief;
mod follow;
mod game;
mod idea;
mod kind;
mod ledger;
pub(crate) mod measures;
mod own_question;
mod plan;
#[cfg(test)]
mod plan_tests;
mod progression;
mod roles;
mod round;
pub mod sample;
mod scenario;
mod schedule;
mod setup;
mod table_change;
mod version;
mod view;
mod vision;
#[cfg(test)]
mod vision_tests;
mod words;

pub use action::{Action, Ballot, Clause, Correction, HandCount, Mark, RuleError, Step, limits};
pub use agreement::{Adopted, Agreed, Agreement, Carried, Reflection, Signature, Standing};
pub use ballot::{Movement, Revealed, RevealedRow, Subject, nobody};
pub use card_choice::CardChoice;
pub use consensus::{Drift, Drifts, Figures, Split, Tally, Verdict, Votes};
pub use content::{
    Card, CardOption, Commitment, Deck, Effects, EventCard, Leading, LentTile, LocalText, Programme, Role, RoleVoice,
    RoundKind, RoundSpec, Stake, VoiceLine,
};
pub use deal::Deal;
pub use debrief::{DebriefView, LetIn, MostAsked, WidestVote};
pub use follow::round::{Decided, Decision, Earlier, EarlierPromise, FollowRound, Followed, Kept};
pub use follow::view::FollowView;
pub use game::{Game, Happened};
pub use idea::chairs::Tile;
pub use idea::evaluation::{Evaluation, IdeaRound};
pub use idea::table::{
    AskAnswer, Gathered, Idea, IdeaKind, IdeaResult, IdeaStanding, IdeaTable, Merge, MergeAnswer, TileAsk, Wording,
};
pub use idea::view::{IdeaFace, IdeasView, InIdea, MergeFace, TileFace};
pub use ledger::{Account, Cause, Entry, Ledger, PRINCIPLE_RANGE, TRUST_RANGE, TRUST_START, Values};
pub use own_question::draft::{Gap, OwnOption, OwnQuestion, QuestionPart};
pub(crate) use own_question::{fitted, suggested};
pub use plan::{NextMeeting, Plan, PlanOf, PlanRow, PlanWords, is_day};
pub use round::{Amendment, EventOutcome, Round, RoundPlay};
pub use scenario::referral::{Comment, CommentAnswer, Referred, Reply, Stance, Stances};
pub use scenario::round::{Answer, Invocation, Proposal, ProposalEntry, ScenarioRound, Told};
pub use scenario::view::{OwnCard, ScenarioView};
pub use schedule::{Saving, Shift, Sitting, Spent, StepTime, TimePlan, minutes, saved_by_hands, time_plan};
pub use setup::{NAME_MAX, Organisation, SeatSetup, Setup, SetupProblem, one_line};
pub use table_change::{Changed, ConsentWaits, Desk, MergeWaits, Part, Presence, TableChange, TileWaits, Words};
pub use version::{RULES_VERSION, Rules};
pub use view::{
    Audience, BallotProgress, Closeness, CurvePoint, FacilitatorView, MayRecast, Reading, RoomView, RoundMark,
    RoundTime, RoundView, SeatFace, SeatView, Undoable, View, most_named,
};
pub use vision::{Vision, VisionObjection};
pub use words::{
    BallotMethod, By, Chair, Difficulty, Level, Party, PerParty, Phase, Principle, RATING_LIVE_WITH, RATING_MAX, SEATS,
    SeatId, Stage, SwapRule, TileId,
};
