//! The referral (*remiss*): before the second ballot each seat answers in private on the wording, and the pen answers each
//! comment that wants a change.

use super::round::ScenarioRound;
use crate::rules::action::{Action, RuleError, Step, limits};
use crate::rules::ballot::{check_length, check_text};
use crate::rules::deal::Deal;
use crate::rules::kind::{At, Turn};
use crate::rules::ledger::{Account, Cause, Ledger};
use crate::rules::setup::one_line;
use crate::rules::words::{Party, PerParty, SeatId};
use serde::{Deserialize, Serialize};

/// What a seat says of the wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stance {
    /// *Kan inte skriva under*.
    Refuses,
    /// *Vill ändra*.
    Wants,
    /// *Kan stå bakom*.
    Backs,
}

impl Stance {
    /// All three, in the order they are offered.
    pub const ALL: [Stance; 3] = [Stance::Backs, Stance::Wants, Stance::Refuses];

    /// The end of its text keys.
    pub fn code(self) -> &'static str {
        match self {
            Stance::Backs => "backs",
            Stance::Wants => "wants",
            Stance::Refuses => "refuses",
        }
    }
}

/// What one seat answers. Silence is an answer too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// `None` for silence.
    pub stance: Option<Stance>,
    /// At most [`limits::COMMENT`] characters; whoever wants a change says which.
    pub comment: String,
}

impl Reply {
    fn check(&self) -> Result<(), RuleError> {
        match self.stance {
            None if one_line(&self.comment).is_empty() => Ok(()),
            None => Err(RuleError::StanceMissing),
            Some(Stance::Wants) => {
                check_text(&one_line(&self.comment), limits::COMMENT)?;
                check_length(&self.comment, limits::COMMENT)
            }
            Some(Stance::Backs | Stance::Refuses) => check_length(&self.comment, limits::COMMENT),
        }
    }
}

/// What the pen answers a comment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CommentAnswer {
    /// The wording was changed.
    Changed {
        /// The wording from then on.
        wording: String,
    },
    /// It was not, and this is why.
    Kept {
        /// Why.
        reason: String,
    },
}

/// A comment as the room sees it: by party, without its author.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// The party it comes from.
    pub party: Party,
    /// What it says of the wording.
    pub stance: Stance,
    /// Its words.
    pub text: String,
    /// What the pen answered.
    pub answer: Option<CommentAnswer>,
}

impl Comment {
    /// Whether the pen answers it: not where the wording has its author's backing.
    pub fn wants_answer(&self) -> bool {
        self.stance != Stance::Backs
    }

    /// Whether it waits for the pen.
    pub fn waits(&self) -> bool {
        self.wants_answer() && self.answer.is_none()
    }
}

/// How the seats of a party answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stances {
    /// Can stand behind it.
    pub back: u16,
    /// Want a change.
    pub want: u16,
    /// Cannot sign it.
    pub refuse: u16,
    /// Said nothing.
    pub silent: u16,
}

impl Stances {
    /// How many said this.
    pub fn of(&self, stance: Stance) -> u16 {
        match stance {
            Stance::Backs => self.back,
            Stance::Wants => self.want,
            Stance::Refuses => self.refuse,
        }
    }
}

/// What came of a referral, once it is in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Referred {
    /// The wording that was answered on; empty for the option's own.
    pub sent: String,
    /// How the seats answered, by party.
    pub stances: PerParty<Stances>,
    /// The comments: each party's, those that want the most first, in alphabetical order.
    pub comments: Vec<Comment>,
}

impl Referred {
    /// How many comments wait for the pen.
    pub fn waiting(&self) -> usize {
        self.comments.iter().filter(|comment| comment.waits()).count()
    }

    /// How many comments the pen answers.
    pub fn wanting(&self) -> usize {
        self.comments.iter().filter(|comment| comment.wants_answer()).count()
    }
}

/// A referral in a round.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Referral {
    replies: Vec<Option<Reply>>,
    sent: String,
    pub(crate) result: Option<Referred>,
}

impl Referral {
    pub(crate) fn new(seats: usize, sent: String) -> Referral {
        Referral { replies: vec![None; seats], sent, result: None }
    }

    /// A seat has come that answers nothing in this round.
    pub(crate) fn add_seat(&mut self) {
        self.replies.push(None);
    }

    pub(crate) fn reply_of(&self, seat: SeatId) -> Option<&Reply> {
        self.replies.get(seat.index())?.as_ref()
    }

    pub(crate) fn forget(&mut self) {
        self.replies.clear();
    }

    /// Counts what was answered: by party, and in an order that says nothing of who said it.
    fn open(&mut self, deal: &Deal) {
        let mut result = Referred { sent: self.sent.clone(), ..Referred::default() };
        for (seat, reply) in self.replies.iter().enumerate() {
            let (Some(reply), Ok(seat)) = (reply, u8::try_from(seat)) else { continue };
            let party = deal.party(SeatId(seat));
            let stances = &mut result.stances[party];
            let Some(stance) = reply.stance else {
                stances.silent += 1;
                continue;
            };
            match stance {
                Stance::Backs => stances.back += 1,
                Stance::Wants => stances.want += 1,
                Stance::Refuses => stances.refuse += 1,
            }
            if !reply.comment.is_empty() {
                result.comments.push(Comment { party, stance, text: reply.comment.clone(), answer: None });
            }
        }
        result.comments.sort_by(|one, other| {
            (one.party.index(), one.stance, &one.text).cmp(&(other.party.index(), other.stance, &other.text))
        });
        self.result = Some(result);
    }
}

impl ScenarioRound {
    /// The seats whose answer the referral waits for.
    pub(super) fn not_replied(&self, at: &At<'_>) -> Vec<SeatId> {
        let Some(referral) = &self.referral else { return Vec::new() };
        at.taking_part().filter(|&seat| at.round.deal.takes_part(seat) && referral.reply_of(seat).is_none()).collect()
    }

    /// A seat's own answer, while the referral goes round.
    pub(crate) fn own_reply(&self, step: Step, seat: SeatId) -> Option<&Reply> {
        self.referral.as_ref().filter(|_| step == Step::Referral)?.reply_of(seat)
    }

    /// What came of the referral, once it is in.
    pub fn referred(&self) -> Option<&Referred> {
        self.referral.as_ref()?.result.as_ref()
    }

    pub(super) fn check_referral(&self, at: &At<'_>, action: &Action) -> Result<(), RuleError> {
        match (at.step, action) {
            (Step::Referral, Action::AnswerReferral { seat, reply }) => {
                at.seat(*seat)?;
                if self.referral.as_ref().is_some_and(|referral| referral.reply_of(*seat).is_some()) {
                    at.room()?;
                }
                reply.check()
            }
            (Step::Answers, Action::MeetComment { seat, comment, wording }) => {
                let referred = self.answerable(at, *seat, *comment)?;
                check_text(wording, limits::WORDING)?;
                if wording.trim() == referred.sent { Err(RuleError::NothingChanged) } else { Ok(()) }
            }
            (Step::Answers, Action::KeepWording { seat, comment, reason }) => {
                self.answerable(at, *seat, *comment)?;
                check_text(reason, limits::REASON)
            }
            _ => at.wrong(),
        }
    }

    fn answerable(&self, at: &At<'_>, seat: SeatId, comment: usize) -> Result<&Referred, RuleError> {
        at.room()?;
        at.seat(seat)?;
        if self.pen != seat {
            return Err(RuleError::NotYourPen(self.pen));
        }
        let referred = self.referred().ok_or(RuleError::NoSuchComment)?;
        match referred.comments.get(comment) {
            Some(found) if found.wants_answer() => Ok(referred),
            Some(_) | None => Err(RuleError::NoSuchComment),
        }
    }

    pub(super) fn perform_referral(&mut self, turn: &mut Turn<'_>, action: &Action) {
        match action {
            Action::AnswerReferral { seat, reply } => {
                let Some(referral) = &mut self.referral else { return };
                let Some(place) = referral.replies.get_mut(seat.index()) else { return };
                *turn.used += u16::from(place.is_some());
                *place = Some(Reply { stance: reply.stance, comment: one_line(&reply.comment) });
            }
            Action::MeetComment { comment, wording, .. } => {
                *turn.used += 1;
                let wording = wording.trim().to_owned();
                self.proposal.wording.clone_from(&wording);
                self.answer(*comment, CommentAnswer::Changed { wording });
            }
            Action::KeepWording { comment, reason, .. } => {
                *turn.used += 1;
                self.answer(*comment, CommentAnswer::Kept { reason: reason.trim().to_owned() });
            }
            // The check lets nothing else through.
            _ => {}
        }
    }

    fn answer(&mut self, comment: usize, answer: CommentAnswer) {
        let result = self.referral.as_mut().and_then(|referral| referral.result.as_mut());
        if let Some(found) = result.and_then(|result| result.comments.get_mut(comment)) {
            found.answer = Some(answer);
        }
    }

    /// All answers are shown at once.
    pub(super) fn open_referral(&mut self, deal: &Deal) {
        if let Some(referral) = &mut self.referral {
            referral.open(deal);
        }
    }

    /// Books it where every comment that wanted an answer has one, once a round.
    pub(super) fn book_answers(&mut self, round: usize, ledger: &mut Ledger) {
        let answered = self.referred().is_some_and(|referred| referred.wanting() > 0 && referred.waiting() == 0);
        if answered && !std::mem::replace(&mut self.answers_booked, true) {
            ledger.add(round, Account::Trust, 1, Cause::CommentsAnswered);
        }
    }
}
