//! What the process leader's desk shows beside the room: what waits, and what can be changed now. Nothing in it depends on
//! what a secret ballot says.

use super::{Part, Presence, Words};
use crate::rules::action::{Action, Step};
use crate::rules::kind::At;
use crate::rules::setup::{Organisation, SeatSetup};
use crate::rules::words::{BallotMethod, Party, SeatId};
use serde::Serialize;

/// A commitment that has been asked for and waits for a yes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConsentWaits {
    /// The commitment's place in the proposal.
    pub entry: usize,
    /// The party whose yes it waits for.
    pub party: Party,
    /// The seats of that party; the yes of one is enough.
    pub seats: Vec<SeatId>,
}

/// A tile that has been asked for and waits for its holder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TileWaits {
    /// The ask's place.
    pub ask: usize,
    /// Who answers.
    pub holder: SeatId,
}

/// A merge that waits for a holder's yes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MergeWaits {
    /// The merge's place.
    pub merge: usize,
    /// Who has not answered.
    pub seats: Vec<SeatId>,
}

/// What waits, and how the table may be changed now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Desk {
    /// Parties whose hands have not been counted, while hands are raised.
    pub hands: Vec<Party>,
    /// Commitments that wait for a yes.
    pub consent: Vec<ConsentWaits>,
    /// Seats that want the pen, first come first.
    pub pen: Vec<SeatId>,
    /// Tiles that have been asked for.
    pub tiles: Vec<TileWaits>,
    /// Merges that have been asked for.
    pub merges: Vec<MergeWaits>,
    /// Whether one more participant can sit down.
    pub may_arrive: bool,
    /// The seats that may leave.
    pub may_leave: Vec<SeatId>,
    /// The seats that have left and may come back.
    pub may_return: Vec<SeatId>,
    /// The party that nobody would speak for in the next deal. Unless voices are lent, the deal draws them.
    pub nobody_speaks_for: Option<Party>,
    /// The seats that may lend their voice to the other side.
    pub may_lend_voice: Vec<SeatId>,
    /// The seats that lend their voice and may speak for their own side again.
    pub may_take_voice_back: Vec<SeatId>,
    /// Whether the dealt card may be put aside for another that is drawn.
    pub may_draw_card: bool,
    /// The cards that may be chosen in place of the dealt one, as places in the deck.
    pub cards: Vec<usize>,
    /// Whether the table may go home now.
    pub may_go_home: bool,
    /// What may be left out of this round.
    pub may_leave_out: Vec<Part>,
    /// The rounds of the programme that one round more may be like, one of each sort, from 0.
    pub may_add_round: Vec<usize>,
    /// The way in which ballots may be taken instead.
    pub may_change_method: Option<BallotMethod>,
    /// The words that may be mended.
    pub may_mend: Vec<Words>,
}

impl At<'_> {
    pub(crate) fn desk(&self) -> Desk {
        let may = |action: Action| self.check_table(&action).is_ok();
        let seats = |action: &dyn Fn(SeatId) -> Action| -> Vec<SeatId> {
            self.seats().filter(|&seat| self.check_table(&action(seat)).is_ok()).collect()
        };
        // Whether a participant may come does not hang on the words of the name.
        let organisation = Organisation { name: "?".to_owned(), party: Party::Public, line: String::new() };
        let who = SeatSetup { person: String::new(), organisation, own_role: None, other_side: false };
        let dialogue = self.round.scenario().filter(|_| self.step == Step::Dialogue);
        let rounds = &self.setup.programme.rounds;
        let first_of_its_sort = |&like: &usize| !rounds[..like].iter().any(|round| round.kind == rounds[like].kind);
        let room = self.table.changes.len() < crate::rules::limits::TABLE_CHANGES;
        Desk {
            hands: self.round.scenario().map(|round| round.hands_missing(self)).unwrap_or_default(),
            consent: dialogue.map(|round| self.consent(round.proposal.entries.iter())).unwrap_or_default(),
            pen: dialogue.map(|round| round.pen_wanted.clone()).unwrap_or_default(),
            tiles: self.tiles_wait(),
            merges: self.merges_wait(),
            may_arrive: may(Action::Arrive { who, beside: None }),
            may_leave: seats(&|seat| Action::Leave { seat, tile_stays: true }),
            may_return: seats(&|seat| Action::Return { seat, beside: None }),
            nobody_speaks_for: self.nobody_speaks_for(),
            may_lend_voice: seats(&|seat| Action::LendVoice { seat, other_side: true }),
            may_take_voice_back: seats(&|seat| Action::LendVoice { seat, other_side: false }),
            may_draw_card: may(Action::OtherCard { card: None }),
            cards: (0..self.deck.cards.len()).filter(|&card| may(Action::OtherCard { card: Some(card) })).collect(),
            may_go_home: may(Action::GoHome),
            may_leave_out: [Part::Reflection, Part::Event]
                .into_iter()
                .filter(|&part| may(Action::LeaveOut { part }))
                .collect(),
            may_add_round: (0..rounds.len())
                .filter(first_of_its_sort)
                .filter(|&like| may(Action::OneMore { like }))
                .collect(),
            may_change_method: [BallotMethod::Handed, BallotMethod::RaisedHands]
                .into_iter()
                .find(|&ballots| may(Action::ChangeMethod { ballots })),
            may_mend: if room { self.mendable() } else { Vec::new() },
        }
    }

    fn consent<'e>(
        &self,
        entries: impl Iterator<Item = &'e crate::rules::scenario::round::ProposalEntry>,
    ) -> Vec<ConsentWaits> {
        let waiting = entries.enumerate().filter_map(|(entry, put)| Some((entry, put.waits_for()?)));
        waiting
            .map(|(entry, party)| {
                let seats = self.taking_part().filter(|&seat| self.round.party(seat) == party).collect();
                ConsentWaits { entry, party, seats }
            })
            .collect()
    }

    fn tiles_wait(&self) -> Vec<TileWaits> {
        if self.step != Step::Gathering {
            return Vec::new();
        }
        let open = self.ideas.asks.iter().enumerate().filter(|(_, ask)| ask.is_open());
        let held = |tile| self.round.deal.holder(tile);
        open.filter_map(|(ask, asked)| Some(TileWaits { ask, holder: held(asked.tile)? })).collect()
    }

    fn merges_wait(&self) -> Vec<MergeWaits> {
        if self.step != Step::Gathering {
            return Vec::new();
        }
        let open = self.ideas.merges.iter().enumerate().filter(|(_, merge)| merge.is_open());
        open.map(|(merge, asked)| MergeWaits { merge, seats: self.ideas.waits_for(self.round.seating(), asked) })
            .collect()
    }

    /// The seats where a participant sits.
    pub(crate) fn here(&self) -> impl Iterator<Item = SeatId> + use<'_> {
        self.seats().filter(|&seat| self.table.presence(seat).is_here())
    }

    /// The seats that take part: in the round that is dealt, or once all are home, everybody who is there.
    pub(crate) fn taking_part(&self) -> impl Iterator<Item = SeatId> + use<'_> {
        self.seats().filter(|&seat| self.takes_part(seat))
    }

    /// Whether a seat takes part now.
    pub(crate) fn takes_part(&self, seat: SeatId) -> bool {
        self.table.presence(seat) == Presence::AtTable
    }
}
