//! The dialogue: the pen, the proposal and its commitments.

use super::round::{Answer, Invocation, ProposalEntry, ScenarioRound, Told};
use crate::rules::action::{Action, Clause, RuleError, limits};
use crate::rules::ballot::{check_length, check_text};
use crate::rules::content::Deck;
use crate::rules::kind::{At, Turn};
use crate::rules::ledger::{Account, Cause};
use crate::rules::version::Rules;
use crate::rules::words::{By, Party, PerParty, SeatId};
use unicode_normalization::UnicodeNormalization;

/// Whether two commitments say the same.
pub(crate) fn same_clause(rules: Rules, deck: &Deck, one: &Clause, other: &Clause) -> bool {
    if rules.words_are_compared_by_letter {
        return one == other;
    }
    let of_deck = |at: usize, by: By, text: &str| {
        deck.commitments.get(at).is_some_and(|known| {
            known.by == by && known.text.0.iter().chain(&known.title.0).any(|(_, known)| same_words(known, text))
        })
    };
    match (one, other) {
        (Clause::Deck(one), Clause::Deck(other)) => one == other,
        (Clause::Own { by: one_by, text: one }, Clause::Own { by: other_by, text: other }) => {
            one_by == other_by && same_words(one, other)
        }
        (Clause::Deck(at), Clause::Own { by, text }) | (Clause::Own { by, text }, Clause::Deck(at)) => {
            of_deck(*at, *by, text)
        }
    }
}

/// Whether two texts are the same but for space, case, the way accents are written, and what ends a sentence.
fn same_words(one: &str, other: &str) -> bool {
    bare_words(one) == bare_words(other)
}

fn bare_words(text: &str) -> String {
    let text: String = text.nfc().flat_map(char::to_lowercase).collect();
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    let line = words.collect::<Vec<_>>().join(" ");
    line.trim_end_matches(|c: char| c.is_ascii_punctuation() || matches!(c, '…' | ' ')).to_owned()
}

impl ScenarioRound {
    fn by(&self, deck: &Deck, clause: &Clause) -> Result<By, RuleError> {
        match clause {
            Clause::Deck(at) => deck.commitments.get(*at).map(|c| c.by).ok_or(RuleError::NoSuchCommitment),
            Clause::Own { by, text } => check_text(text, limits::CLAUSE).map(|()| *by),
        }
    }

    fn own_pen(&self, seat: SeatId) -> Result<(), RuleError> {
        if self.pen == seat { Ok(()) } else { Err(RuleError::NotYourPen(self.pen)) }
    }

    fn can_put(&self, at: &At<'_>, clause: &Clause) -> Result<(), RuleError> {
        if self.proposal.entries.len() >= limits::ENTRIES {
            return Err(RuleError::StepFull);
        }
        let same = |other: &Clause| same_clause(at.rules, at.deck, clause, other);
        if self.proposal.entries.iter().any(|entry| entry.is_live() && same(&entry.clause)) {
            return Err(RuleError::AlreadyProposed);
        }
        let agreed = at.agreement.commitments.iter().any(|adopted| same(&adopted.clause));
        if agreed { Err(RuleError::AlreadyAgreed) } else { Ok(()) }
    }

    fn can_answer(&self, at: &At<'_>, seat: SeatId, entry: usize) -> Result<(), RuleError> {
        let entry = self.proposal.entries.get(entry).ok_or(RuleError::NoSuchCommitment)?;
        match entry.waits_for() {
            None => Err(RuleError::AlreadyAnswered),
            Some(party) if party == at.round.party(seat) => Ok(()),
            Some(_) => Err(RuleError::NotYourPromise),
        }
    }

    /// What waits for an answer is taken back by the side that put it, or one that has said yes to it. What binds is
    /// taken back only by a side that it binds.
    fn can_withdraw(&self, at: &At<'_>, seat: SeatId, entry: usize) -> Result<(), RuleError> {
        let entry = self.proposal.entries.get(entry).ok_or(RuleError::NoSuchCommitment)?;
        let party = at.round.party(seat);
        let put = at.round.party(entry.put_by) == party || entry.yes[party].is_some();
        if !entry.is_live() {
            Err(RuleError::AlreadyAnswered)
        } else if entry.binds() && !at.rules.asker_may_unbind && !entry.by.binds(party) {
            Err(RuleError::NotYoursToUnbind)
        } else if put || (entry.binds() && !at.rules.asker_may_unbind) {
            Ok(())
        } else {
            Err(RuleError::NotYourPromise)
        }
    }

    /// Whether a seat's role knows something of its own, in its brief or of the card.
    fn has_secret(&self, at: &At<'_>, seat: SeatId) -> bool {
        let Some(role) = at.round.deal.chairs.get(seat.index()).and_then(|chair| chair.role()) else { return false };
        let brief = at.deck.roles.get(role).is_some_and(|role| !role.private.is_empty());
        brief || at.deck.cards.get(self.card).and_then(|card| card.stake_of(role)).is_some_and(|text| !text.is_empty())
    }

    /// Whether an action of the dialogue is allowed, where the step and its seat are.
    pub(super) fn check_dialogue(&self, at: &At<'_>, action: &Action) -> Result<(), RuleError> {
        match action {
            Action::ChooseBase { seat, option } => {
                self.own_pen(*seat)?;
                let options = at.deck.cards.get(self.card).map_or(0, |card| card.options.len());
                if usize::from(*option) < options { Ok(()) } else { Err(RuleError::NoSuchOption(*option)) }
            }
            Action::Reword { seat, wording } => {
                self.own_pen(*seat)?;
                check_length(wording, limits::WORDING)
            }
            Action::Offer { seat, clause } => {
                if !self.by(at.deck, clause)?.binds(at.round.party(*seat)) {
                    return Err(RuleError::NotYourPromise);
                }
                self.can_put(at, clause)
            }
            Action::Ask { seat, clause } => {
                if self.by(at.deck, clause)?.binds(at.round.party(*seat)) {
                    return Err(RuleError::AskYourself);
                }
                self.can_put(at, clause)
            }
            Action::Consent { seat, entry } => self.can_answer(at, *seat, *entry),
            Action::Decline { seat, entry, reason } => {
                self.can_answer(at, *seat, *entry)?;
                check_text(reason, limits::REASON)
            }
            Action::Withdraw { seat, entry } => self.can_withdraw(at, *seat, *entry),
            Action::Invoke { note, .. } => check_length(note, limits::NOTE),
            Action::Tell { seat } if self.told.iter().any(|told| told.seat == *seat) => Err(RuleError::AlreadyTold),
            Action::Tell { seat } if !self.has_secret(at, *seat) => Err(RuleError::NothingToTell),
            Action::Tell { .. } => Ok(()),
            Action::AskPen { seat } if self.pen == *seat => Err(RuleError::AlreadyAnswered),
            Action::AskPen { .. } => Ok(()),
            Action::PassPen { seat, to } => {
                at.seat(*to)?;
                self.own_pen(*seat)?;
                if seat == to { Err(RuleError::NoSuchSeat(*to)) } else { Ok(()) }
            }
            _ => at.wrong(),
        }
    }

    /// Carries out an action of the dialogue that is allowed.
    pub(super) fn perform_dialogue(&mut self, turn: &mut Turn<'_>, action: &Action) {
        match action {
            Action::ChooseBase { option, .. } => self.proposal.base = Some(*option),
            Action::Reword { wording, .. } => self.proposal.wording = wording.trim().to_owned(),
            Action::Offer { seat, clause } => self.put(turn, *seat, clause, false),
            Action::Ask { seat, clause } => self.put(turn, *seat, clause, true),
            Action::Consent { seat, entry } => {
                let party = turn.seating.party(*seat);
                let entry = &mut self.proposal.entries[*entry];
                entry.yes[party] = Some(*seat);
                if Party::ALL.iter().all(|&p| !entry.by.binds(p) || entry.yes[p].is_some()) {
                    entry.answer = Answer::Consented;
                }
            }
            Action::Decline { seat, entry, reason } => {
                self.proposal.entries[*entry].answer = Answer::Declined { seat: *seat, reason: reason.clone() };
            }
            Action::Withdraw { entry, .. } => self.proposal.entries[*entry].answer = Answer::Withdrawn,
            Action::Invoke { seat, principle, note } => {
                self.invocations.push(Invocation { seat: *seat, principle: *principle, note: note.clone() });
            }
            Action::Tell { seat } => {
                if let Some(role) = turn.seating.deal.chairs.get(seat.index()).and_then(|chair| chair.role()) {
                    self.told.push(Told { seat: *seat, role });
                }
                if self.told.len() == 1 {
                    turn.ledger.add(turn.seating.round, Account::Trust, 1, Cause::Told);
                }
            }
            Action::AskPen { seat } => {
                // Asking twice takes the wish back.
                let before = self.pen_wanted.len();
                self.pen_wanted.retain(|wanting| wanting != seat);
                if self.pen_wanted.len() == before {
                    self.pen_wanted.push(*seat);
                }
            }
            Action::PassPen { to, .. } => {
                let crossed = turn.seating.party(self.pen) != turn.seating.party(*to);
                self.pen = *to;
                self.pen_wanted.retain(|wanting| wanting != to);
                if crossed && !self.pen_crossed {
                    self.pen_crossed = true;
                    turn.ledger.add(turn.seating.round, Account::Trust, 1, Cause::PenCrossed);
                }
            }
            // The check lets nothing else through.
            _ => {}
        }
    }

    fn put(&mut self, turn: &mut Turn<'_>, seat: SeatId, clause: &Clause, asked: bool) {
        let party = turn.seating.party(seat);
        let by = match clause {
            Clause::Deck(at) => turn.deck.commitments[*at].by,
            Clause::Own { by, .. } => *by,
        };
        let again = self.proposal.entries.iter().any(|entry| {
            let Answer::Declined { seat: declined_by, .. } = &entry.answer else { return false };
            let joint = turn.rules.joint_promises_are_asked
                && (entry.by, by) == (By::Joint, By::Joint)
                && turn.seating.party(*declined_by) != party;
            (joint || (asked && entry.asked)) && same_clause(turn.rules, turn.deck, &entry.clause, clause)
        });
        let mut yes = PerParty::default();
        if !asked {
            yes[party] = Some(seat);
        }
        let answer = if !asked && by.party() == Some(party) { Answer::Offered } else { Answer::Waiting };
        let unasked = answer == Answer::Offered;
        self.proposal.entries.push(ProposalEntry { clause: clause.clone(), by, put_by: seat, asked, yes, answer });
        let round = turn.seating.round;
        if again {
            turn.ledger.add(round, Account::Trust, -1, Cause::AskedAgain { by: party });
        } else if turn.rules.offers_book_at_once && unasked && !self.offered[party] {
            self.offered[party] = true;
            if self.offered[party.other()] {
                turn.ledger.add(round, Account::Trust, 1, Cause::BothOffered);
            }
        }
    }

    /// Whether a promise of each party stands in the proposal that nobody asked for in this round.
    pub(super) fn both_offer(&self, rules: Rules, deck: &Deck) -> bool {
        let entries = &self.proposal.entries;
        let unasked = |offer: &&ProposalEntry| {
            let asked = |ask: &ProposalEntry| ask.asked && same_clause(rules, deck, &ask.clause, &offer.clause);
            offer.answer == Answer::Offered && !entries.iter().any(asked)
        };
        let offers = |party: Party| entries.iter().filter(unasked).any(|offer| offer.by.party() == Some(party));
        Party::ALL.into_iter().all(offers)
    }
}
