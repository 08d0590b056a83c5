//! What can be done in a game, and why it may be refused.

use super::consensus::Tally;
use super::follow::round::Decided;
use super::idea::evaluation::Evaluation;
use super::idea::table::IdeaKind;
use super::own_question::draft::QuestionPart;
use super::plan::{NextMeeting, PlanOf, PlanWords};
use super::scenario::referral::Reply;
use super::setup::SeatSetup;
use super::table_change::{Part, Words};
use super::words::{BallotMethod, By, Party, Principle, RATING_LIVE_WITH, RATING_MAX, SeatId, TileId};
use serde::{Deserialize, Serialize};

/// The steps of a game (*steg*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Step {
    /// The table words why it sits there.
    Vision,
    /// Roles are dealt.
    Deal,
    /// The table writes a card of its own.
    Question,
    /// The card is turned and read aloud.
    Situation,
    /// Secret ballot on every option.
    FirstBallot,
    /// All ballots at once.
    Reveal,
    /// The proposal is built.
    Dialogue,
    /// Each seat answers in private on the wording.
    Referral,
    /// The pen answers the comments.
    Answers,
    /// Secret ballot on the proposal.
    SecondBallot,
    /// Verdict and figures.
    Outcome,
    /// Each seat names a principle lived up to and one strained.
    Reflection,
    /// Ideas and challenges are written from the dealt chairs.
    Ideas,
    /// Tiles gather at ideas, by their holders' consent.
    Gathering,
    /// Secret evaluation by those gathered at each idea.
    Evaluation,
    /// What the evaluations came to, *skörd*.
    Harvest,
    /// The promises of an earlier agreement, of which the table chooses those that are followed up.
    Promises,
    /// Secret ballot on how well each has been kept.
    KeptBallot,
    /// What both sides say of each, and what becomes of it.
    FollowUp,
    /// Something happens and tests a principle.
    Event,
    /// Everyone is back in their own organisation and writes a promise.
    Homecoming,
    /// Who does what of what was promised, and when: the action plan.
    Plan,
    /// Signatures, and respectful non-signatures.
    Signing,
    /// The closing conversation; the game is over.
    Debrief,
}

impl Step {
    /// Whether the round's card is face up, or yet to be written or dealt.
    pub fn has_turned(self) -> bool {
        !matches!(self, Step::Vision | Step::Deal | Step::Question)
    }

    /// Whether everybody sits in their own organisation: before the first deal, and after the last round.
    pub fn is_at_home(self) -> bool {
        self == Step::Vision || self.is_closing()
    }

    /// Whether the last round is over and everyone is back in their own organisation.
    pub fn is_closing(self) -> bool {
        match self {
            Step::Homecoming | Step::Plan | Step::Signing | Step::Debrief => true,
            Step::Vision | Step::Deal | Step::Question | Step::Event => false,
            Step::Situation | Step::FirstBallot | Step::Reveal | Step::Dialogue => false,
            Step::Referral | Step::Answers => false,
            Step::SecondBallot | Step::Outcome | Step::Reflection => false,
            Step::Ideas | Step::Gathering | Step::Evaluation | Step::Harvest => false,
            Step::Promises | Step::KeptBallot | Step::FollowUp => false,
        }
    }

    /// Whether the agreement is being signed, or has been.
    pub fn is_signed(self) -> bool {
        matches!(self, Step::Signing | Step::Debrief)
    }

    /// Whether the step follows upon a decision of the table, so that the agreement has something to save.
    pub fn has_agreement(self) -> bool {
        match self {
            Step::Outcome | Step::Reflection | Step::Harvest | Step::FollowUp | Step::Event => true,
            Step::Homecoming | Step::Plan | Step::Signing | Step::Debrief => true,
            Step::Vision | Step::Deal | Step::Question | Step::Situation => false,
            Step::FirstBallot | Step::Reveal => false,
            Step::Dialogue | Step::Referral | Step::Answers | Step::SecondBallot => false,
            Step::Ideas | Step::Gathering | Step::Evaluation => false,
            Step::Promises | Step::KeptBallot => false,
        }
    }

    /// Whether the round has come to its end but for what follows upon it, so that the table can go home.
    pub(crate) fn may_go_home(self) -> bool {
        match self {
            Step::Outcome | Step::Reflection | Step::Harvest | Step::FollowUp | Step::Event => true,
            Step::Vision | Step::Deal | Step::Question | Step::Situation => false,
            Step::FirstBallot | Step::Reveal => false,
            Step::Dialogue | Step::Referral | Step::Answers | Step::SecondBallot => false,
            Step::Ideas | Step::Gathering | Step::Evaluation => false,
            Step::Promises | Step::KeptBallot => false,
            Step::Homecoming | Step::Plan | Step::Signing | Step::Debrief => false,
        }
    }

    /// Whether each seat says something that the others do not see.
    pub fn is_secret(self) -> bool {
        match self {
            Step::FirstBallot | Step::SecondBallot | Step::Evaluation | Step::Referral | Step::KeptBallot => true,
            Step::Vision | Step::Deal | Step::Question | Step::Situation => false,
            Step::Reveal | Step::Dialogue | Step::Answers | Step::Outcome | Step::Reflection => false,
            Step::Ideas | Step::Gathering | Step::Harvest | Step::Event => false,
            Step::Promises | Step::FollowUp => false,
            Step::Homecoming | Step::Plan | Step::Signing | Step::Debrief => false,
        }
    }
}

/// What one seat says of one thing. An abstention stands alone; *behöver prata mer* stands alone or beside a rating.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// 1 to 5.
    pub rating: Option<u8>,
    /// *Avstår*.
    pub abstain: bool,
    /// *Behöver prata mer*.
    pub talk: bool,
}

impl Mark {
    /// A plain rating.
    pub fn rating(rating: u8) -> Mark {
        Mark { rating: Some(rating), ..Mark::default() }
    }

    /// Whether the mark says something, and nothing contradictory.
    pub fn is_complete(&self) -> bool {
        match self.rating {
            Some(rating) => (1..=RATING_MAX).contains(&rating) && !self.abstain,
            None => self.abstain || self.talk,
        }
    }

    /// Adds the mark to a tally.
    pub fn count_in(&self, tally: &mut Tally) {
        match self.rating {
            Some(rating) => {
                tally.ratings[usize::from(rating.clamp(1, RATING_MAX)) - 1] += 1;
                tally.talk_beside += u16::from(self.talk);
                tally.talk_beside_three += u16::from(self.talk && rating == RATING_LIVE_WITH);
            }
            None if self.abstain => tally.abstained += 1,
            None => tally.talk_only += 1,
        }
    }
}

/// One seat's ballot: a mark per row, and in the second ballot perhaps an objection (*invändning*).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    /// One mark per row of the ballot.
    pub marks: Vec<Mark>,
    /// The reason of an objection, at most [`limits::OBJECTION`] characters.
    pub objection: Option<String>,
}

/// Raised hands of one party, counted (*handuppräckning*).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandCount {
    /// One tally per row of the ballot. Hands not raised count as abstained.
    pub rows: Vec<Tally>,
    /// The reasons of objections.
    pub objections: Vec<String>,
}

/// What a commitment says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Clause {
    /// One of the deck's, as a place in [`super::Deck::commitments`].
    Deck(usize),
    /// In the table's own words. It has no effect on the principles.
    Own {
        /// Who it binds.
        by: By,
        /// At most [`limits::CLAUSE`] characters.
        text: String,
    },
}

/// A change of a revealed ballot, made by the facilitator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Correction {
    /// One seat's ballot was cast wrongly.
    Ballot {
        /// The seat.
        seat: SeatId,
        /// What it should have been.
        ballot: Ballot,
    },
    /// A party's hands were counted wrongly.
    Hands {
        /// The party.
        party: Party,
        /// What it should have been.
        count: HandCount,
    },
    /// One seat's evaluation of an idea was written down wrongly.
    Evaluation {
        /// The seat.
        seat: SeatId,
        /// What it should have been.
        evaluation: Evaluation,
    },
}

/// One thing done in a game.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Goes on from a step that has no decision of its own. `from` keeps a double press from skipping a step.
    Advance {
        /// The step that is left.
        from: Step,
    },
    /// A seat puts its ballot in the box, in place of an earlier one.
    Cast {
        /// The seat.
        seat: SeatId,
        /// Its ballot.
        ballot: Ballot,
    },
    /// A party's raised hands are counted, in place of an earlier count.
    Count {
        /// The party.
        party: Party,
        /// The count.
        count: HandCount,
    },
    /// All ballots are shown at once. Nothing before it can be undone.
    Reveal,
    /// The holder of the pen builds the proposal on an option.
    ChooseBase {
        /// The holder of the pen.
        seat: SeatId,
        /// The option, from 0.
        option: u8,
    },
    /// The holder of the pen words the proposal.
    Reword {
        /// The holder of the pen.
        seat: SeatId,
        /// The wording; empty for the option's own.
        wording: String,
    },
    /// A seat offers a promise of its own party, or proposes a joint one.
    Offer {
        /// The seat.
        seat: SeatId,
        /// The promise.
        clause: Clause,
    },
    /// A seat asks the other party for a promise.
    Ask {
        /// The seat.
        seat: SeatId,
        /// The promise.
        clause: Clause,
    },
    /// A seat of a party that is bound says yes.
    Consent {
        /// The seat.
        seat: SeatId,
        /// The commitment's place in the proposal.
        entry: usize,
    },
    /// A seat of a party that is bound says no, with a reason.
    Decline {
        /// The seat.
        seat: SeatId,
        /// The commitment's place in the proposal.
        entry: usize,
        /// The reason.
        reason: String,
    },
    /// A seat of the party that put a commitment takes it back.
    Withdraw {
        /// The seat.
        seat: SeatId,
        /// The commitment's place in the proposal.
        entry: usize,
    },
    /// A seat reminds the table of a principle.
    Invoke {
        /// The seat.
        seat: SeatId,
        /// The principle.
        principle: Principle,
        /// What it has to do with the matter.
        note: String,
    },
    /// A seat tells what only it knows: its private brief is open to the room until the round ends.
    Tell {
        /// The seat.
        seat: SeatId,
    },
    /// A seat asks for the pen.
    AskPen {
        /// The seat.
        seat: SeatId,
    },
    /// The holder passes the pen on.
    PassPen {
        /// The holder of the pen.
        seat: SeatId,
        /// Who gets it.
        to: SeatId,
    },
    /// The table takes the question round again (*omtag*).
    Again,
    /// The table goes on: the proposal is adopted with consent, or else the question is carried.
    Conclude,
    /// A seat names a principle lived up to and one strained.
    Reflect {
        /// The seat.
        seat: SeatId,
        /// The principle lived up to.
        lived: Option<Principle>,
        /// The principle strained.
        strained: Option<Principle>,
    },
    /// A seat's promise (*löfte*) from its real chair; empty takes it back.
    Promise {
        /// The seat.
        seat: SeatId,
        /// The promise.
        text: String,
    },
    /// The table chooses a promise of the earlier agreement to follow up, or leaves it aside.
    Pick {
        /// The promise's place in the agreement.
        promise: usize,
        /// Whether it is followed up.
        picked: bool,
    },
    /// A seat proposes what becomes of a promise that is followed up, in place of what was proposed before.
    Decide {
        /// The seat. It says yes for its own side.
        seat: SeatId,
        /// The promise's place among those that are followed up.
        row: usize,
        /// What becomes of it.
        decided: Decided,
    },
    /// A seat of the side whose yes is missing says yes.
    AgreeDecision {
        /// The seat.
        seat: SeatId,
        /// The promise's place among those that are followed up.
        row: usize,
    },
    /// A seat takes on a row of the plan for its own side, by its own yes, or takes that back.
    TakeOn {
        /// The seat.
        seat: SeatId,
        /// The row.
        row: PlanOf,
        /// Whether it does.
        takes: bool,
    },
    /// A seat of a side that a row binds words it. Blank is allowed.
    WordPlan {
        /// The seat.
        seat: SeatId,
        /// The row.
        row: PlanOf,
        /// What it says from now on.
        words: PlanWords,
    },
    /// The table says when and where it meets again, and for how long the agreement holds. Blank is allowed.
    NextMeeting {
        /// What it says from now on.
        next: NextMeeting,
    },
    /// A seat takes on to call the next meeting, by its own yes, or takes that back.
    CallMeeting {
        /// The seat.
        seat: SeatId,
        /// Whether it does.
        calls: bool,
    },
    /// A seat signs or declines to sign. Declining costs nothing.
    Sign {
        /// The seat.
        seat: SeatId,
        /// Whether it signs.
        signed: bool,
        /// A few words, perhaps.
        words: String,
    },
    /// A seat writes an idea or a challenge from its dealt chair.
    WriteIdea {
        /// The seat.
        seat: SeatId,
        /// Idea or challenge.
        kind: IdeaKind,
        /// At most [`limits::IDEA_TITLE`] characters.
        title: String,
        /// At most [`limits::IDEA_LINE`] characters; may be empty.
        line: String,
    },
    /// The author rewords an idea it has just written, or a holder gathered at it in the gathering.
    RewordIdea {
        /// The seat.
        seat: SeatId,
        /// The idea's place.
        idea: usize,
        /// At most [`limits::IDEA_TITLE`] characters.
        title: String,
        /// At most [`limits::IDEA_LINE`] characters; may be empty.
        line: String,
    },
    /// A holder places its tile at an idea, or takes it back to the hand.
    Place {
        /// The holder.
        seat: SeatId,
        /// The idea's place.
        idea: Option<usize>,
    },
    /// A seat asks for a tile to come to an idea.
    AskTile {
        /// The seat.
        seat: SeatId,
        /// The tile, which another seat holds.
        tile: TileId,
        /// The idea's place.
        idea: usize,
    },
    /// The tile's holder says yes: the tile moves.
    AgreeTile {
        /// The holder.
        seat: SeatId,
        /// The ask's place.
        ask: usize,
    },
    /// The tile's holder says no, with a reason.
    RefuseTile {
        /// The holder.
        seat: SeatId,
        /// The ask's place.
        ask: usize,
        /// The reason.
        reason: String,
    },
    /// The tile's holder wants to talk first; the ask stays open.
    TalkFirst {
        /// The holder.
        seat: SeatId,
        /// The ask's place.
        ask: usize,
    },
    /// The asker takes an ask back.
    WithdrawAsk {
        /// The asker.
        seat: SeatId,
        /// The ask's place.
        ask: usize,
    },
    /// A seat asks to let one idea go on as part of another. Its own yes, if it is one of those asked, is in the ask.
    AskMerge {
        /// The seat.
        seat: SeatId,
        /// The idea that would go on as part of the other.
        idea: usize,
        /// The other.
        into: usize,
    },
    /// A seat gathered at either idea says yes; when all have, the tiles move.
    AgreeMerge {
        /// The seat.
        seat: SeatId,
        /// The merge's place.
        merge: usize,
    },
    /// A seat gathered at either idea says no, with a reason.
    RefuseMerge {
        /// The seat.
        seat: SeatId,
        /// The merge's place.
        merge: usize,
        /// The reason.
        reason: String,
    },
    /// A seat puts an idea aside at which no tile but perhaps its own is gathered.
    Park {
        /// The seat.
        seat: SeatId,
        /// The idea's place.
        idea: usize,
    },
    /// A seat puts an idea back on the table.
    Unpark {
        /// The seat.
        seat: SeatId,
        /// The idea's place.
        idea: usize,
    },
    /// A holder evaluates the idea its tile is gathered at, in place of an earlier evaluation.
    Evaluate {
        /// The holder.
        seat: SeatId,
        /// One row, and perhaps an objection.
        ballot: Ballot,
        /// A first step, at most [`limits::EVALUATION`] characters; may be empty.
        first_step: String,
        /// Who is missing, likewise.
        missing: String,
    },
    /// A seat writes a text of the table's own card, in place of what stands there.
    WriteQuestion {
        /// The seat; how it looks from a side is written by that side.
        seat: SeatId,
        /// Which text.
        part: QuestionPart,
        /// The text, at most [`QuestionPart::most`] characters.
        text: String,
    },
    /// A seat writes a way forward of the table's own card: a new one, or in place of what stands there.
    WriteOption {
        /// The seat.
        seat: SeatId,
        /// The option, from 0; the place after the last for a new one.
        option: u8,
        /// At most [`limits::OPTION_TITLE`] characters.
        title: String,
        /// At most [`limits::OPTION_TEXT`] characters; may be empty.
        text: String,
    },
    /// A seat takes away a way forward of the table's own card.
    DropOption {
        /// The seat.
        seat: SeatId,
        /// The option, from 0.
        option: u8,
    },
    /// A seat says for the table which principles are at stake in its own card.
    PickPrinciples {
        /// The seat.
        seat: SeatId,
        /// One to three.
        principles: Vec<Principle>,
    },
    /// A seat says for the table what a way forward does to the principles at stake.
    WeighOption {
        /// The seat.
        seat: SeatId,
        /// The option, from 0.
        option: u8,
        /// Those it serves.
        serves: Vec<Principle>,
        /// Those it strains.
        strains: Vec<Principle>,
    },
    /// A seat says what a way forward costs its own side.
    BurdenOption {
        /// The seat.
        seat: SeatId,
        /// The option, from 0.
        option: u8,
        /// 0 to [`limits::BURDEN`].
        burden: u8,
    },
    /// The holder of the pen words the vision.
    WordVision {
        /// The holder of the pen.
        seat: SeatId,
        /// At most [`limits::VISION`] characters.
        wording: String,
    },
    /// A seat does not stand behind the vision as it is worded; without words it takes that back.
    ObjectVision {
        /// The seat.
        seat: SeatId,
        /// Why.
        reason: String,
    },
    /// The table adopts the vision: nobody objects.
    AdoptVision,
    /// The table takes the vision up again before a round.
    ReviseVision,
    /// A seat answers in private on the wording, in place of an earlier answer.
    AnswerReferral {
        /// The seat.
        seat: SeatId,
        /// What it answers; silence is an answer too.
        reply: Reply,
    },
    /// The holder of the pen changes the wording for a comment.
    MeetComment {
        /// The holder of the pen.
        seat: SeatId,
        /// The comment's place.
        comment: usize,
        /// The wording from then on.
        wording: String,
    },
    /// The holder of the pen says why the wording stays in spite of a comment.
    KeepWording {
        /// The holder of the pen.
        seat: SeatId,
        /// The comment's place.
        comment: usize,
        /// Why.
        reason: String,
    },
    /// The facilitator mends a ballot after its reveal. The reason stays in the log.
    Amend {
        /// Why.
        reason: String,
        /// What.
        correction: Correction,
    },
    /// A seat casts a revealed ballot again, in secret, and all are revealed anew. The reason stays in the log.
    Recast {
        /// The seat.
        seat: SeatId,
        /// Why.
        reason: String,
    },
    /// Goes on although seats have not done what the step asks of each.
    GoOnWithout {
        /// The step that is left.
        from: Step,
    },
    /// A participant comes late and gets a seat, which takes part from the next deal on.
    Arrive {
        /// The new seat.
        who: SeatSetup,
        /// The seat it sits beside until then.
        #[serde(default)]
        beside: Option<SeatId>,
    },
    /// A seat leaves before the end. Nothing waits for it any more; what it has cast, promised and written stays.
    Leave {
        /// The seat.
        seat: SeatId,
        /// Whether its own tile stays at the idea it is gathered at. Otherwise it can be lent again.
        #[serde(default = "yes")]
        tile_stays: bool,
    },
    /// A seat that left comes back, and takes part from the next deal on.
    Return {
        /// The seat.
        seat: SeatId,
        /// The seat it sits beside until then.
        #[serde(default)]
        beside: Option<SeatId>,
    },
    /// A seat lends its voice to the other side from the next deal on, or speaks for its own again.
    LendVoice {
        /// The seat.
        seat: SeatId,
        /// Whether it speaks for the other side.
        other_side: bool,
    },
    /// The dealt card is put aside before the first ballot.
    OtherCard {
        /// The card that is played instead, as a place in the deck; drawn where none is named.
        #[serde(default)]
        card: Option<usize>,
    },
    /// The table goes home after this round, whatever was left of the programme.
    GoHome,
    /// A part of this round is left out.
    LeaveOut {
        /// Which.
        part: Part,
    },
    /// One round more is put last in the programme.
    OneMore {
        /// The round it is like, from 0.
        like: usize,
    },
    /// Ballots are taken another way from now on, also in the ballot that is open by those who have not cast.
    ChangeMethod {
        /// The way.
        ballots: BallotMethod,
    },
    /// The process leader mends a spelling or a name; never a number.
    Mend {
        /// Which words.
        words: Words,
        /// As they should be.
        text: String,
    },
}

fn yes() -> bool {
    true
}

/// Which part of the rules an action belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Area {
    /// What the process leader does, in steps of every kind.
    Leader,
    /// Ballots and counts.
    Ballot,
    /// The vision.
    Vision,
    /// The card that the table writes itself.
    Question,
    /// The dialogue on a proposal.
    Dialogue,
    /// The answers on the wording, and the pen's.
    Referral,
    /// The decision at the outcome.
    Outcome,
    /// The reflection.
    Reflection,
    /// Ideas, and the tiles at them.
    IdeaTable,
    /// The evaluation of an idea.
    Evaluation,
    /// The follow-up of an earlier agreement.
    FollowUp,
    /// The promises at home.
    Homecoming,
    /// The action plan.
    Plan,
    /// The signatures.
    Signing,
    /// What the process leader changes at the table.
    Table,
}

impl Action {
    /// The seat that does it; `None` for what the table or the process leader does.
    pub fn seat(&self) -> Option<SeatId> {
        match self {
            Action::Cast { seat, .. }
            | Action::ChooseBase { seat, .. }
            | Action::Reword { seat, .. }
            | Action::Offer { seat, .. }
            | Action::Ask { seat, .. }
            | Action::Consent { seat, .. }
            | Action::Decline { seat, .. }
            | Action::Withdraw { seat, .. }
            | Action::Invoke { seat, .. }
            | Action::AskPen { seat }
            | Action::Tell { seat }
            | Action::PassPen { seat, .. }
            | Action::Reflect { seat, .. }
            | Action::Promise { seat, .. }
            | Action::Decide { seat, .. }
            | Action::AgreeDecision { seat, .. }
            | Action::TakeOn { seat, .. }
            | Action::WordPlan { seat, .. }
            | Action::CallMeeting { seat, .. }
            | Action::Evaluate { seat, .. }
            | Action::WriteIdea { seat, .. }
            | Action::RewordIdea { seat, .. }
            | Action::Place { seat, .. }
            | Action::AskTile { seat, .. }
            | Action::AgreeTile { seat, .. }
            | Action::RefuseTile { seat, .. }
            | Action::TalkFirst { seat, .. }
            | Action::WithdrawAsk { seat, .. }
            | Action::AskMerge { seat, .. }
            | Action::AgreeMerge { seat, .. }
            | Action::RefuseMerge { seat, .. }
            | Action::Park { seat, .. }
            | Action::Unpark { seat, .. }
            | Action::WordVision { seat, .. }
            | Action::ObjectVision { seat, .. }
            | Action::AnswerReferral { seat, .. }
            | Action::MeetComment { seat, .. }
            | Action::KeepWording { seat, .. }
            | Action::WriteQuestion { seat, .. }
            | Action::WriteOption { seat, .. }
            | Action::DropOption { seat, .. }
            | Action::PickPrinciples { seat, .. }
            | Action::WeighOption { seat, .. }
            | Action::BurdenOption { seat, .. }
            | Action::Sign { seat, .. } => Some(*seat),
            Action::Advance { .. }
            | Action::Count { .. }
            | Action::Reveal
            | Action::Again
            | Action::Conclude
            | Action::Amend { .. }
            | Action::Recast { .. }
            | Action::GoOnWithout { .. }
            | Action::Pick { .. }
            | Action::NextMeeting { .. }
            | Action::Arrive { .. }
            | Action::Leave { .. }
            | Action::Return { .. }
            | Action::LendVoice { .. }
            | Action::OtherCard { .. }
            | Action::GoHome
            | Action::LeaveOut { .. }
            | Action::OneMore { .. }
            | Action::ChangeMethod { .. }
            | Action::AdoptVision
            | Action::ReviseVision
            | Action::Mend { .. } => None,
        }
    }

    /// Which part of the rules it belongs to.
    pub(crate) fn area(&self) -> Area {
        match self {
            Action::Advance { .. } | Action::GoOnWithout { .. } | Action::Reveal => Area::Leader,
            Action::Amend { .. } | Action::Recast { .. } => Area::Leader,
            Action::Cast { .. } | Action::Count { .. } => Area::Ballot,
            Action::ChooseBase { .. } | Action::Reword { .. } => Area::Dialogue,
            Action::Offer { .. } | Action::Ask { .. } | Action::Consent { .. } => Area::Dialogue,
            Action::Decline { .. } | Action::Withdraw { .. } | Action::Invoke { .. } => Area::Dialogue,
            Action::AskPen { .. } | Action::PassPen { .. } | Action::Tell { .. } => Area::Dialogue,
            Action::WriteQuestion { .. } | Action::WriteOption { .. } | Action::DropOption { .. } => Area::Question,
            Action::PickPrinciples { .. } | Action::WeighOption { .. } => Area::Question,
            Action::BurdenOption { .. } => Area::Question,
            Action::WordVision { .. } | Action::ObjectVision { .. } => Area::Vision,
            Action::AdoptVision | Action::ReviseVision => Area::Vision,
            Action::AnswerReferral { .. } | Action::MeetComment { .. } => Area::Referral,
            Action::KeepWording { .. } => Area::Referral,
            Action::Again | Action::Conclude => Area::Outcome,
            Action::Reflect { .. } => Area::Reflection,
            Action::WriteIdea { .. } | Action::RewordIdea { .. } | Action::Place { .. } => Area::IdeaTable,
            Action::AskTile { .. } | Action::AgreeTile { .. } | Action::RefuseTile { .. } => Area::IdeaTable,
            Action::TalkFirst { .. } | Action::WithdrawAsk { .. } => Area::IdeaTable,
            Action::AskMerge { .. } | Action::AgreeMerge { .. } | Action::RefuseMerge { .. } => Area::IdeaTable,
            Action::Park { .. } | Action::Unpark { .. } => Area::IdeaTable,
            Action::Evaluate { .. } => Area::Evaluation,
            Action::Promise { .. } => Area::Homecoming,
            Action::Pick { .. } | Action::Decide { .. } | Action::AgreeDecision { .. } => Area::FollowUp,
            Action::TakeOn { .. } | Action::WordPlan { .. } => Area::Plan,
            Action::NextMeeting { .. } | Action::CallMeeting { .. } => Area::Plan,
            Action::Sign { .. } => Area::Signing,
            Action::Arrive { .. } | Action::Leave { .. } | Action::Return { .. } => Area::Table,
            Action::LendVoice { .. } | Action::OtherCard { .. } | Action::GoHome => Area::Table,
            Action::LeaveOut { .. } | Action::OneMore { .. } => Area::Table,
            Action::ChangeMethod { .. } | Action::Mend { .. } => Area::Table,
        }
    }
}

/// The longest texts, in characters.
pub mod limits {
    /// An objection's reason.
    pub const OBJECTION: usize = 80;
    /// A reason for a no, or for an amendment.
    pub const REASON: usize = 200;
    /// The wording of a proposal.
    pub const WORDING: usize = 400;
    /// A commitment in own words.
    pub const CLAUSE: usize = 120;
    /// A note to a principle.
    pub const NOTE: usize = 200;
    /// A promise, or words beside a signature.
    pub const PROMISE: usize = 300;
    /// Promises of an earlier agreement that are followed up.
    pub const FOLLOWED: usize = 8;
    /// What comes first, or how it is noticed, in a row of the plan.
    pub const PLAN: usize = 200;
    /// When or where, in a row of the plan or for the next meeting.
    pub const WHEN: usize = 80;
    /// The title of an idea.
    pub const IDEA_TITLE: usize = 48;
    /// The line of an idea.
    pub const IDEA_LINE: usize = 200;
    /// A first step, or who is missing.
    pub const EVALUATION: usize = 200;
    /// The title of a card that the table writes.
    pub const CARD_TITLE: usize = 26;
    /// What such a card shows on the table.
    pub const CARD_GIST: usize = 110;
    /// What has happened.
    pub const CARD_SITUATION: usize = 400;
    /// How it looks from a side.
    pub const CARD_SIDE: usize = 160;
    /// The question of such a card.
    pub const CARD_QUESTION: usize = 120;
    /// The principles at stake in it: at least and at most.
    pub const CARD_PRINCIPLES: (usize, usize) = (1, 3);
    /// Its ways forward: at least and at most.
    pub const CARD_OPTIONS: (usize, usize) = (2, 4);
    /// The title of a way forward.
    pub const OPTION_TITLE: usize = 16;
    /// What a way forward means.
    pub const OPTION_TEXT: usize = 160;
    /// What a way forward can cost a party.
    pub const BURDEN: u8 = 3;
    /// Ideas and challenges of a seat in a round.
    pub const IDEAS: usize = 3;
    /// The wording of the vision.
    pub const VISION: usize = 240;
    /// A comment in a referral.
    pub const COMMENT: usize = 200;
    /// Commitments put in one round, declined and withdrawn ones included.
    pub const ENTRIES: usize = 40;
    /// Actions in one step beyond those it needs, so that every game has a longest length.
    pub const STEP: u16 = 400;
    /// The same for the gathering, where every tile can be asked for and moved.
    pub const GATHERING: u16 = 1_000;
    /// Ballots of one round that are mended after a reveal.
    pub const AMENDMENTS: usize = 12;
    /// How often a table may take a question round again.
    pub const AGAIN: u8 = 2;
    /// Changes of the table in one game.
    pub const TABLE_CHANGES: usize = 200;
    /// Rounds more than the programme has.
    pub const EXTRA_ROUNDS: usize = 4;
}

/// Why an action is refused. The game is unchanged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// The action belongs to another step.
    #[error("this cannot be done in the step {0:?}")]
    WrongStep(Step),
    /// There is no such seat.
    #[error("there is no seat {0}")]
    NoSuchSeat(SeatId),
    /// Ballots are taken the other way in this game.
    #[error("ballots are taken another way in this game")]
    WrongBallotMethod,
    /// A ballot has another number of rows.
    #[error("the ballot has {given} rows, not {wanted}")]
    WrongRows {
        /// Rows given.
        given: usize,
        /// Rows wanted.
        wanted: usize,
    },
    /// A row of the ballot is empty or contradicts itself.
    #[error("row {0} of the ballot is not filled in")]
    RowIncomplete(usize),
    /// More hands than the party has seats.
    #[error("row {row} counts {counted} hands, and the party has {seats}")]
    TooManyHands {
        /// The row, from 0.
        row: usize,
        /// Hands counted.
        counted: u32,
        /// Seats of the party.
        seats: u32,
    },
    /// More rated and want to talk than rated at all.
    #[error("row {0} counts more who rated and want to talk than rated")]
    TalkWithoutRating(usize),
    /// Objections belong to the second ballot.
    #[error("objections belong to the second ballot")]
    ObjectionTooEarly,
    /// Ballots are missing.
    #[error("{0} ballots are missing")]
    BallotsMissing(usize),
    /// Only the holder of the pen may do this.
    #[error("only the holder of the pen may do this: {0}")]
    NotYourPen(SeatId),
    /// There is no such option.
    #[error("there is no option {0}")]
    NoSuchOption(u8),
    /// No option has been chosen as the base.
    #[error("the proposal has no base yet")]
    NoBase,
    /// There is no such commitment.
    #[error("there is no such commitment")]
    NoSuchCommitment,
    /// Nobody writes another party's promises.
    #[error("nobody writes another party's promises")]
    NotYourPromise,
    /// One's own party is not asked, it offers.
    #[error("an own promise is offered, not asked for")]
    AskYourself,
    /// The commitment already stands in the proposal.
    #[error("the commitment already stands in the proposal")]
    AlreadyProposed,
    /// The commitment is already in the agreement.
    #[error("the commitment is already in the agreement")]
    AlreadyAgreed,
    /// The commitment has been answered already.
    #[error("the commitment has been answered already")]
    AlreadyAnswered,
    /// The seat has told what only it knew already.
    #[error("the seat has told it already")]
    AlreadyTold,
    /// The role knows nothing of its own, neither in its brief nor of the card.
    #[error("the role knows nothing that the others do not")]
    NothingToTell,
    /// A text that is needed is missing.
    #[error("a text is missing")]
    TextMissing,
    /// A text is too long.
    #[error("the text has more than {0} characters")]
    TextTooLong(usize),
    /// There is room for no more in this step.
    #[error("there is room for no more in this step")]
    StepFull,
    /// The question has been taken round as often as the rules allow.
    #[error("the question has been taken round {0} times already")]
    NoMoreAgain(u8),
    /// There is consent; nothing is left to take round.
    #[error("there is consent already")]
    AlreadyConsent,
    /// There is no such idea.
    #[error("there is no such idea")]
    NoSuchIdea,
    /// The idea is parked or merged.
    #[error("the idea does not lie open on the table")]
    IdeaNotOpen,
    /// An idea is reworded by its author while it is written, then by those gathered at it.
    #[error("the idea is not this seat's to reword")]
    NotYourIdea,
    /// A seat has written as many ideas as it may in a round.
    #[error("the seat has written {0} ideas in this round already")]
    NoMoreIdeas(usize),
    /// There is no idea to gather at.
    #[error("there is no idea on the table yet")]
    NoIdeaYet,
    /// There is no such tile.
    #[error("there is no such tile")]
    NoSuchTile,
    /// Nobody holds the tile in this round, so nobody can answer for it.
    #[error("nobody holds the tile in this round")]
    TileAside,
    /// The seat holds the tile itself and need not ask.
    #[error("the seat holds the tile itself")]
    TileInHand,
    /// The tile is there already.
    #[error("the tile is there already")]
    AlreadyThere,
    /// The same ask is open already.
    #[error("the same ask is open already")]
    AlreadyAsked,
    /// There is no such ask.
    #[error("there is no such ask")]
    NoSuchAsk,
    /// Only the tile's holder answers.
    #[error("only the tile's holder answers: {0}")]
    NotYourTile(SeatId),
    /// Only the asker takes an ask back.
    #[error("only the asker takes an ask back: {0}")]
    NotYourAsk(SeatId),
    /// There is no such merge.
    #[error("there is no such merge")]
    NoSuchMerge,
    /// An idea cannot be merged with itself.
    #[error("an idea cannot be merged with itself")]
    SameIdea,
    /// Only those gathered at the idea may do this.
    #[error("only those gathered at the idea may do this")]
    NotGathered,
    /// Other tiles are gathered at the idea.
    #[error("other tiles are gathered at the idea")]
    OthersGathered,
    /// The idea is not parked.
    #[error("the idea is not parked")]
    NotParked,
    /// What binds the other side is theirs to take back.
    #[error("a promise that binds another side is not this side's to take back")]
    NotYoursToUnbind,
    /// A ballot that has been revealed is mended by the seat that cast it.
    #[error("a seat's ballot is cast again by the seat itself")]
    SeatCastsAgain,
    /// Only one seat casts its ballot again.
    #[error("the seat does not cast its ballot again")]
    NotCastAgain,
    /// Seats have not done what the step asks of each.
    #[error("{0} seats have written nothing")]
    SeatsMissing(usize),
    /// The seat left before the end.
    #[error("seat {0} has left")]
    SeatHasLeft(SeatId),
    /// The seat takes part from the next deal on.
    #[error("seat {0} takes part from the next deal on")]
    SeatIsWaiting(SeatId),
    /// The seat has not left.
    #[error("seat {0} has not left")]
    SeatIsHere(SeatId),
    /// Too few would remain.
    #[error("at least {0} seats remain")]
    TooFewLeft(usize),
    /// There is no room for one more.
    #[error("there are {0} seats already")]
    TableFull(usize),
    /// The seat speaks for that side already.
    #[error("the seat speaks for that side already")]
    VoiceIsThere,
    /// Nobody would speak for this party.
    #[error("nobody would speak for {0:?}")]
    NobodySpeaksFor(Party),
    /// There is no such card.
    #[error("there is no such card")]
    NoSuchCard,
    /// The card lies on the table, or has been played.
    #[error("the card has been played")]
    CardWasPlayed,
    /// No other card is left that fits.
    #[error("no other card is left")]
    NoCardLeft,
    /// There is no such round.
    #[error("there is no round {0}")]
    NoSuchRound(usize),
    /// As many rounds have been added as the rules allow.
    #[error("{0} rounds have been added already")]
    NoMoreRounds(usize),
    /// It has been left out already.
    #[error("it has been left out already")]
    LeftOutAlready,
    /// Ballots are taken that way already.
    #[error("ballots are taken that way already")]
    MethodIsThere,
    /// There are no such words, or they stand there already.
    #[error("there is nothing to mend")]
    NothingToMend,
    /// A number is not a spelling.
    #[error("numbers stay as they were agreed on")]
    NumberIsPromised,
    /// The table has changed as often as the rules allow.
    #[error("the table has changed {0} times already")]
    TooManyChanges(usize),
    /// As many promises have been chosen as one follows up.
    #[error("{0} promises have been chosen already")]
    TooManyChosen(usize),
    /// No promise has been chosen.
    #[error("no promise has been chosen")]
    NothingChosen,
    /// How it looks from a side is written by that side.
    #[error("how it looks from {0:?} is written by that side")]
    NotYourSide(Party),
    /// The card has as many ways forward as it may.
    #[error("a card has at most {0} ways forward")]
    TooManyOptions(usize),
    /// One to three principles are at stake.
    #[error("one to {0} principles are at stake")]
    WrongPrinciples(usize),
    /// A way forward serves or strains only what is at stake, and never both.
    #[error("an option serves or strains a principle that is at stake, and not both")]
    NotAtStake,
    /// A way forward does not cost more than this.
    #[error("an option costs at most {0}")]
    BurdenTooGreat(u8),
    /// Something is missing on the card that the table writes.
    #[error("the card is not finished: {0} things are missing")]
    CardUnfinished(usize),
    /// Words without a stance say nothing of the wording.
    #[error("a comment says where the seat stands on the wording")]
    StanceMissing,
    /// The wording is the one that was sent out.
    #[error("the wording is the one that was sent out")]
    NothingChanged,
    /// There is no such comment, or none that wants an answer.
    #[error("there is no such comment to answer")]
    NoSuchComment,
    /// Comments have got no answer.
    #[error("{0} comments have got no answer")]
    CommentsUnanswered(usize),
    /// Seats object to the vision.
    #[error("{0} seats object")]
    StillObjected(usize),
    /// The plan has no such row.
    #[error("the plan has no such row")]
    NoSuchPlanRow,
    /// Another seat has taken it on.
    #[error("seat {0} has taken it on")]
    IsTakenOn(SeatId),
    /// It is no day of the calendar.
    #[error("it is no day of the calendar")]
    NotADay,
    /// There is nothing to undo.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// What has been revealed cannot be undone, only amended.
    #[error("a reveal cannot be undone")]
    UndoAcrossReveal,
}

impl RuleError {
    /// The key of its text in the `game` area.
    pub fn key(&self) -> &'static str {
        match self {
            RuleError::WrongStep(_) => "error-wrong-step",
            RuleError::NoSuchSeat(_) => "error-no-such-seat",
            RuleError::WrongBallotMethod => "error-wrong-ballot-method",
            RuleError::WrongRows { .. } => "error-wrong-rows",
            RuleError::RowIncomplete(_) => "error-row-incomplete",
            RuleError::TooManyHands { .. } => "error-too-many-hands",
            RuleError::TalkWithoutRating(_) => "error-talk-without-rating",
            RuleError::ObjectionTooEarly => "error-objection-too-early",
            RuleError::BallotsMissing(_) => "error-ballots-missing",
            RuleError::NotYourPen(_) => "error-not-your-pen",
            RuleError::NoSuchOption(_) => "error-no-such-option",
            RuleError::NoBase => "error-no-base",
            RuleError::NoSuchCommitment => "error-no-such-commitment",
            RuleError::NotYourPromise => "error-not-your-promise",
            RuleError::AskYourself => "error-ask-yourself",
            RuleError::AlreadyProposed => "error-already-proposed",
            RuleError::AlreadyAgreed => "error-already-agreed",
            RuleError::AlreadyAnswered => "error-already-answered",
            RuleError::AlreadyTold => "error-already-told",
            RuleError::NothingToTell => "error-nothing-to-tell",
            RuleError::TextMissing => "error-text-missing",
            RuleError::TextTooLong(_) => "error-text-too-long",
            RuleError::StepFull => "error-step-full",
            RuleError::NoMoreAgain(_) => "error-no-more-again",
            RuleError::AlreadyConsent => "error-already-consent",
            RuleError::NoSuchIdea => "error-no-such-idea",
            RuleError::IdeaNotOpen => "error-idea-not-open",
            RuleError::NotYourIdea => "error-not-your-idea",
            RuleError::NoMoreIdeas(_) => "error-no-more-ideas",
            RuleError::NoIdeaYet => "error-no-idea-yet",
            RuleError::NoSuchTile => "error-no-such-tile",
            RuleError::TileAside => "error-tile-aside",
            RuleError::TileInHand => "error-tile-in-hand",
            RuleError::AlreadyThere => "error-already-there",
            RuleError::AlreadyAsked => "error-already-asked",
            RuleError::NoSuchAsk => "error-no-such-ask",
            RuleError::NotYourTile(_) => "error-not-your-tile",
            RuleError::NotYourAsk(_) => "error-not-your-ask",
            RuleError::NoSuchMerge => "error-no-such-merge",
            RuleError::SameIdea => "error-same-idea",
            RuleError::NotGathered => "error-not-gathered",
            RuleError::OthersGathered => "error-others-gathered",
            RuleError::NotParked => "error-not-parked",
            RuleError::NotYoursToUnbind => "error-not-yours-to-unbind",
            RuleError::SeatCastsAgain => "error-seat-casts-again",
            RuleError::NotCastAgain => "error-not-cast-again",
            RuleError::SeatsMissing(_) => "error-seats-missing",
            RuleError::SeatHasLeft(_) => "error-seat-has-left",
            RuleError::SeatIsWaiting(_) => "error-seat-is-waiting",
            RuleError::SeatIsHere(_) => "error-seat-is-here",
            RuleError::TooFewLeft(_) => "error-too-few-left",
            RuleError::TableFull(_) => "error-table-full",
            RuleError::VoiceIsThere => "error-voice-is-there",
            RuleError::NobodySpeaksFor(_) => "error-nobody-speaks-for",
            RuleError::NoSuchCard => "error-no-such-card",
            RuleError::CardWasPlayed => "error-card-was-played",
            RuleError::NoCardLeft => "error-no-card-left",
            RuleError::NoSuchRound(_) => "error-no-such-round",
            RuleError::NoMoreRounds(_) => "error-no-more-rounds",
            RuleError::LeftOutAlready => "error-left-out-already",
            RuleError::MethodIsThere => "error-method-is-there",
            RuleError::NothingToMend => "error-nothing-to-mend",
            RuleError::NumberIsPromised => "error-number-is-promised",
            RuleError::TooManyChanges(_) => "error-too-many-changes",
            RuleError::TooManyChosen(_) => "error-too-many-chosen",
            RuleError::NothingChosen => "error-nothing-chosen",
            RuleError::NotYourSide(_) => "error-not-your-side",
            RuleError::TooManyOptions(_) => "error-too-many-options",
            RuleError::WrongPrinciples(_) => "error-wrong-principles",
            RuleError::NotAtStake => "error-not-at-stake",
            RuleError::BurdenTooGreat(_) => "error-burden-too-great",
            RuleError::CardUnfinished(_) => "error-card-unfinished",
            RuleError::StanceMissing => "error-stance-missing",
            RuleError::NothingChanged => "error-nothing-changed",
            RuleError::NoSuchComment => "error-no-such-comment",
            RuleError::CommentsUnanswered(_) => "error-comments-unanswered",
            RuleError::StillObjected(_) => "error-still-objected",
            RuleError::NoSuchPlanRow => "error-no-such-plan-row",
            RuleError::IsTakenOn(_) => "error-is-taken-on",
            RuleError::NotADay => "error-not-a-day",
            RuleError::NothingToUndo => "error-nothing-to-undo",
            RuleError::UndoAcrossReveal => "error-undo-across-reveal",
        }
    }
}
