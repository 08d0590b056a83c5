//! Which changes of the table are allowed, and when.

use super::{Part, Presence, TableChange};
use crate::rules::action::{Action, RuleError, Step, limits};
use crate::rules::content::RoundKind;
use crate::rules::kind::At;
use crate::rules::setup::{NAME_MAX, SeatSetup, one_line};
use crate::rules::words::{BallotMethod, Party, SEATS, SeatId};

impl At<'_> {
    /// Whether a change of the table is allowed.
    pub(crate) fn check_table(&self, action: &Action) -> Result<(), RuleError> {
        if self.step == Step::Debrief {
            return self.wrong();
        }
        if self.table.changes.len() >= limits::TABLE_CHANGES {
            return Err(RuleError::TooManyChanges(limits::TABLE_CHANGES));
        }
        match action {
            Action::Arrive { who, beside } => self.check_arrival(who, *beside),
            Action::Leave { seat, tile_stays } => self.check_leaving(*seat, *tile_stays),
            Action::Return { seat, beside } => self.check_return(*seat, *beside),
            Action::LendVoice { seat, other_side } => self.check_voice(*seat, *other_side),
            Action::OtherCard { card } => self.check_other_card(*card),
            Action::GoHome => self.check_going_home(),
            Action::LeaveOut { part } => self.check_leaving_out(*part),
            Action::OneMore { like } => self.check_one_more(*like),
            Action::ChangeMethod { ballots } => self.check_method(*ballots),
            Action::Mend { words, text } => self.check_mending(*words, text),
            _ => self.wrong(),
        }
    }

    fn check_beside(&self, beside: Option<SeatId>) -> Result<(), RuleError> {
        beside.map_or(Ok(()), |seat| self.seat(seat))
    }

    fn check_arrival(&self, who: &SeatSetup, beside: Option<SeatId>) -> Result<(), RuleError> {
        if self.setup.seats.len() >= *SEATS.end() {
            return Err(RuleError::TableFull(*SEATS.end()));
        }
        let organisation = &who.organisation;
        // What is left of a name of control characters alone is nothing.
        if one_line(&organisation.name).is_empty() {
            return Err(RuleError::TextMissing);
        }
        let texts = [&who.person, &organisation.name, &organisation.line];
        if texts.iter().any(|text| text.chars().count() > NAME_MAX) {
            return Err(RuleError::TextTooLong(NAME_MAX));
        }
        self.check_beside(beside)
    }

    fn check_leaving(&self, seat: SeatId, tile_stays: bool) -> Result<(), RuleError> {
        self.known(seat)?;
        if self.table.presence(seat) == Presence::Left {
            return Err(RuleError::SeatHasLeft(seat));
        }
        // A seat has to be left that can go on with the round: those beside the table wait for the next deal.
        let alone = self.takes_part(seat) && self.taking_part().count() < 2;
        if self.table.here() <= *SEATS.start() || alone {
            return Err(RuleError::TooFewLeft(*SEATS.start()));
        }
        // What is evaluated was settled when the gathering ended.
        if !tile_stays && self.step == Step::Evaluation { self.wrong() } else { Ok(()) }
    }

    fn check_return(&self, seat: SeatId, beside: Option<SeatId>) -> Result<(), RuleError> {
        self.known(seat)?;
        if self.table.presence(seat).is_here() {
            return Err(RuleError::SeatIsHere(seat));
        }
        self.check_beside(beside)
    }

    fn check_voice(&self, seat: SeatId, other_side: bool) -> Result<(), RuleError> {
        self.known(seat)?;
        if !self.table.presence(seat).is_here() {
            return Err(RuleError::SeatHasLeft(seat));
        }
        let setup = &self.setup.seats[seat.index()];
        if self.step.is_closing() {
            return self.wrong();
        }
        if setup.other_side == other_side {
            return Err(RuleError::VoiceIsThere);
        }
        let speaks_for =
            |party: Party| self.here().any(|other| other != seat && self.setup.seats[other.index()].side() == party);
        let left = setup.side();
        if speaks_for(left) { Ok(()) } else { Err(RuleError::NobodySpeaksFor(left)) }
    }

    fn check_going_home(&self) -> Result<(), RuleError> {
        if self.step.may_go_home() { Ok(()) } else { self.wrong() }
    }

    fn check_leaving_out(&self, part: Part) -> Result<(), RuleError> {
        if self.is_left_out(part) {
            return Err(RuleError::LeftOutAlready);
        }
        let fits = match part {
            Part::Reflection => self.step == Step::Outcome,
            Part::Event => {
                let comes = self.setup.programme.rounds.get(self.round.index).is_some_and(|round| round.event);
                comes && matches!(self.step, Step::Outcome | Step::Reflection | Step::Harvest)
            }
        };
        if fits { Ok(()) } else { self.wrong() }
    }

    fn check_one_more(&self, like: usize) -> Result<(), RuleError> {
        if !self.step.may_go_home() {
            return self.wrong();
        }
        let spec = self.setup.programme.rounds.get(like).ok_or(RuleError::NoSuchRound(like))?;
        if self.table.extra_rounds() >= limits::EXTRA_ROUNDS {
            return Err(RuleError::NoMoreRounds(limits::EXTRA_ROUNDS));
        }
        // An agreement is followed up once.
        if spec.kind == RoundKind::FollowUp {
            return self.wrong();
        }
        if spec.kind.has_card() && self.next_card(spec.kind.phase(), true).is_none() {
            return Err(RuleError::NoCardLeft);
        }
        Ok(())
    }

    fn check_method(&self, ballots: BallotMethod) -> Result<(), RuleError> {
        if self.step.is_closing() {
            return self.wrong();
        }
        if self.setup.ballots == ballots {
            return Err(RuleError::MethodIsThere);
        }
        // The ballot that is cast again is a seat's own, whatever way ballots are taken.
        let again = self.round.play.kind().recasting().is_some();
        if again && self.step.is_secret() { self.wrong() } else { Ok(()) }
    }

    /// The party that nobody at the table speaks for when roles are dealt next.
    pub(crate) fn nobody_speaks_for(&self) -> Option<Party> {
        let speaks_for = |party: Party| self.here().any(|seat| self.setup.seats[seat.index()].side() == party);
        let roles_come =
            self.setup.programme.rounds.iter().skip(self.round.index + 1).any(|spec| spec.kind.has_roles());
        Party::ALL.into_iter().find(|&party| !self.step.is_closing() && roles_come && !speaks_for(party))
    }

    /// Whether a part of this round has been left out.
    pub(crate) fn is_left_out(&self, part: Part) -> bool {
        let said = |what: &TableChange| *what == TableChange::LeftOut { part };
        self.table.changes.iter().any(|changed| changed.round == self.round.index && said(&changed.what))
    }
}
