//! What a game starts from. A [`Setup`] may hold anything; [`Setup::problems`] lists all that keeps
//! it from being played, each at its field.

use super::card_choice::CardChoice;
use super::content::{Deck, Programme};
use super::follow::round::Earlier;
use super::words::{BallotMethod, Party, SEATS, SwapRule};
use serde::{Deserialize, Serialize};

/// What a seat is in real life, written on its tile (*spelbricka*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// Its side.
    pub party: Party,
    /// One line about it; may be empty.
    pub line: String,
}

/// One seat of the setup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatSetup {
    /// Who sits there: a person, a pair or a small group; may be empty.
    pub person: String,
    /// What they are in real life.
    pub organisation: Organisation,
    /// The id of the deck's role that is closest to their own, so that [`SwapRule::NeverOwn`] can avoid it.
    #[serde(default)]
    pub own_role: Option<String>,
    /// Whether the seat lends its voice to the other side, because nobody from there is present.
    #[serde(default)]
    pub other_side: bool,
}

impl SeatSetup {
    /// The side the seat speaks for before any role swap.
    pub fn side(&self) -> Party {
        if self.other_side { self.organisation.party.other() } else { self.organisation.party }
    }
}

/// What a game is played with, apart from the deck.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Setup {
    /// The rounds.
    pub programme: Programme,
    /// The seats, in order around the table.
    pub seats: Vec<SeatSetup>,
    /// The swap rule of the first round, where it is not the programme's.
    pub swap: Option<SwapRule>,
    /// Length of a dialogue in minutes, 0 for no timer. It never touches the score.
    pub dialogue_minutes: u16,
    /// A soft signal on the screen when the time is out.
    pub signal: bool,
    /// How ballots are taken.
    pub ballots: BallotMethod,
    /// All chance in the game comes from this.
    pub seed: u64,
    /// Tiles the deck lends to the idea rounds, as places in [`Deck::tiles`].
    #[serde(default)]
    pub lent: Vec<usize>,
    /// Whether a seat may sit in a chair of its own organisation in an idea round where no other deal exists.
    #[serde(default)]
    pub allow_own: bool,
    /// The agreement that the follow-ups of the programme begin from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<Earlier>,
    /// Which cards the table would rather have, and which it has met.
    #[serde(default, skip_serializing_if = "CardChoice::is_default")]
    pub cards: CardChoice,
}

/// The longest name, organisation or line, in characters.
pub const NAME_MAX: usize = 200;

/// What keeps a setup from being played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetupProblem {
    /// Fewer seats than two.
    TooFewSeats,
    /// More seats than 24.
    TooManySeats,
    /// The seat has no organisation.
    OrganisationMissing {
        /// Its place, from 0.
        seat: usize,
    },
    /// A text of the seat is longer than [`NAME_MAX`].
    TextTooLong {
        /// Its place, from 0.
        seat: usize,
    },
    /// Nobody speaks for this party; some seat has to lend its voice.
    NobodySpeaksFor(Party),
    /// The deck has no role for this party.
    NoRoleFor(Party),
    /// The programme follows an agreement up, and none with a promise in it has been chosen.
    NoAgreement,
    /// The programme has no rounds.
    NoRounds,
    /// The deck has no card left for this round.
    NoCardFor {
        /// The round, from 0.
        round: usize,
    },
    /// The programme has idea rounds, and so many seats share this organisation that somebody would sit in their own
    /// chair. Remedies: tiles lent by the deck, seats merged, or [`Setup::allow_own`].
    NoChairDeal {
        /// The organisation's name.
        organisation: String,
        /// The places of the seats that share it, from 0.
        seats: Vec<usize>,
        /// How many more tiles of others it would take.
        lack: usize,
    },
    /// The programme has idea rounds, and there is no tile of this party; the deck has to lend one.
    NoTileFor(Party),
    /// A tile is to be lent that the deck does not have, or twice.
    NoSuchTile {
        /// Its place in [`Deck::tiles`].
        place: usize,
    },
}

impl Setup {
    /// The swap rule of a round. In an idea round it is never the own chair, whatever else is chosen.
    pub fn swap_in(&self, round: usize) -> SwapRule {
        match (round, self.swap) {
            _ if self.programme.rounds[round].kind.has_tiles() => SwapRule::NeverOwn,
            (0, Some(swap)) => swap,
            _ => self.programme.rounds[round].swap,
        }
    }

    /// Whether the programme has an idea round.
    pub fn has_idea_rounds(&self) -> bool {
        self.programme.rounds.iter().any(|round| round.kind.has_tiles())
    }

    /// Whether the programme follows an earlier agreement up.
    pub fn follows_up(&self) -> bool {
        self.programme.follows_up()
    }

    /// Line breaks and other control characters become spaces, and outer spaces go.
    pub fn clean(&mut self) {
        self.cards.table = one_line(&self.cards.table);
        for seat in &mut self.seats {
            for text in [&mut seat.person, &mut seat.organisation.name, &mut seat.organisation.line] {
                *text = one_line(text);
            }
        }
    }

    /// Everything that keeps this setup from being played with `deck`; empty when nothing does.
    pub fn problems(&self, deck: &Deck) -> Vec<SetupProblem> {
        let mut problems = Vec::new();
        if self.seats.len() < *SEATS.start() {
            problems.push(SetupProblem::TooFewSeats);
        }
        if self.seats.len() > *SEATS.end() {
            problems.push(SetupProblem::TooManySeats);
        }
        for (seat, setup) in self.seats.iter().enumerate() {
            let organisation = &setup.organisation;
            if organisation.name.trim().is_empty() {
                problems.push(SetupProblem::OrganisationMissing { seat });
            }
            if [&setup.person, &organisation.name, &organisation.line].iter().any(|t| t.chars().count() > NAME_MAX) {
                problems.push(SetupProblem::TextTooLong { seat });
            }
        }
        // Lent voices and roles matter only where roles are dealt.
        let scenarios =
            self.programme.rounds.is_empty() || self.programme.rounds.iter().any(|round| round.kind.has_roles());
        for party in Party::ALL.into_iter().filter(|_| scenarios) {
            if !self.seats.is_empty() && self.seats.iter().all(|seat| seat.side() != party) {
                problems.push(SetupProblem::NobodySpeaksFor(party));
            }
            if deck.roles_of(party).is_empty() {
                problems.push(SetupProblem::NoRoleFor(party));
            }
        }
        if self.follows_up() && self.earlier.as_ref().is_none_or(|earlier| earlier.promises.is_empty()) {
            problems.push(SetupProblem::NoAgreement);
        }
        if self.programme.rounds.is_empty() {
            problems.push(SetupProblem::NoRounds);
        }
        let plan = super::deal::plan_cards(deck, self);
        for (round, spec) in self.programme.rounds.iter().enumerate() {
            if spec.kind.has_card() && plan[round].is_none() {
                problems.push(SetupProblem::NoCardFor { round });
            }
        }
        if self.has_idea_rounds() {
            problems.extend(crate::rules::idea::chairs::problems(deck, self));
        }
        problems
    }
}

/// `text` with every run of white space and control characters as one space, and none at the ends.
pub fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}
