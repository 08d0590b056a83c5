//! A checked deck (*kortlek*): what the game is played with. The `deck` module makes it from a file;
//! the rules only read it. Everything refers to everything else by place, so nothing here can dangle.

use super::words::{By, Difficulty, Level, Party, PerParty, Phase, Principle, Stage, SwapRule};
use serde::{Deserialize, Serialize};

/// A text in one or more languages; the first is the fallback for the others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalText(pub Vec<(String, String)>);

impl LocalText {
    /// A text in a single language.
    pub fn single(language: &str, text: &str) -> Self {
        LocalText(vec![(language.to_owned(), text.to_owned())])
    }

    /// A text that is the same in every language, such as a name.
    pub fn plain(text: &str) -> Self {
        LocalText::single("", text)
    }

    /// The text in `language` (a tag such as `sv`), else in the first language it has, else nothing.
    pub fn get(&self, language: &str) -> &str {
        self.exact(language).or_else(|| self.0.first().map(|(_, text)| text.as_str())).unwrap_or("")
    }

    /// The text in exactly this language.
    pub fn exact(&self, language: &str) -> Option<&str> {
        self.0.iter().find(|(tag, _)| tag == language).map(|(_, text)| text.as_str())
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, text)| text.trim().is_empty())
    }
}

/// What something does to the six principles when it is adopted, −2..=2 each, in the order of [`Principle::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effects(pub [i8; 6]);

impl Effects {
    /// The effect on one principle.
    pub fn on(&self, principle: Principle) -> i8 {
        self.0[principle.index()]
    }

    /// The principles it changes, with the change.
    pub fn iter(&self) -> impl Iterator<Item = (Principle, i8)> + '_ {
        Principle::ALL.into_iter().map(|p| (p, self.on(p))).filter(|(_, change)| *change != 0)
    }
}

/// A role (*roll*): whom a seat speaks for in a round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Role {
    /// The id in the deck file.
    pub id: String,
    /// The side it speaks for.
    pub party: Party,
    /// Short name for the table, at most 12 characters.
    pub title: LocalText,
    /// The role in the definite form, as it stands in running text: *områdeschefen*. Empty where the makers gave none.
    #[serde(default)]
    pub called: LocalText,
    /// The brief everybody may read.
    pub brief: LocalText,
    /// The brief for the seat alone.
    pub private: LocalText,
}

impl Role {
    /// The role as it is called in running text in `language`: its definite form where there is one, else its title.
    pub fn in_text(&self, language: &str) -> &str {
        let called = self.called.exact(language).filter(|called| !called.trim().is_empty());
        called.unwrap_or_else(|| self.title.get(language))
    }
}

/// A way forward (*vägval*) on a card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CardOption {
    /// Short name for the table, at most 16 characters.
    pub title: LocalText,
    /// What it means in full.
    pub text: LocalText,
    /// How far it lets civil society in, if the makers say so.
    #[serde(default)]
    pub level: Option<Level>,
    /// What adopting it does to the principles.
    pub effects: Effects,
    /// What it costs each party, 0..=3.
    pub burden: PerParty<u8>,
}

/// What one role alone knows of a card (*insats*): something it stands to gain or lose. Read with its brief.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stake {
    /// The role, as a place in [`Deck::roles`].
    pub role: usize,
    /// The line.
    pub text: LocalText,
}

/// What the process leader has beside a card, and nobody else: how to open it, what usually happens, and what to do when
/// it does not. Whatever the makers left out is empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Leading {
    /// Advice in general.
    pub note: LocalText,
    /// About how long the round takes, in minutes.
    pub minutes: Option<u16>,
    /// A sentence to open with, aloud.
    pub opens: LocalText,
    /// What usually happens.
    pub usually: LocalText,
    /// What to ask when nobody gets further.
    pub if_stuck: LocalText,
    /// What to do when it gets hot.
    pub if_hot: LocalText,
    /// Questions to end with.
    pub debrief: Vec<LocalText>,
    /// How it has gone for real, or what it is about beneath what shows.
    pub really: LocalText,
}

/// A scenario card (*scenariokort*).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// The id in the deck file.
    pub id: String,
    /// Its place on the timeline.
    pub phase: Phase,
    /// The principles at stake, most at stake first; at least one.
    pub principles: Vec<Principle>,
    /// What it is about, in words it can be chosen by, such as `lokaler`.
    #[serde(default)]
    pub themes: Vec<String>,
    /// Where in the making of a public decision it stands, if the makers say so.
    #[serde(default)]
    pub stage: Option<Stage>,
    /// At most 26 characters.
    pub title: LocalText,
    /// What the card shows on the table, at most 110 characters.
    pub gist: LocalText,
    /// What is read aloud when the card is turned, at most 80 words.
    pub situation: LocalText,
    /// How it looks from each side.
    pub sides: PerParty<LocalText>,
    /// The question to the table.
    pub question: LocalText,
    /// 2 to 5 ways forward.
    pub options: Vec<CardOption>,
    /// Commitments of the deck that lie close at hand, as places in [`Deck::commitments`].
    pub suggested: Vec<usize>,
    /// What some roles alone know of it. Only a seat that has the role may read it.
    #[serde(default)]
    pub stakes: Vec<Stake>,
    /// What the process leader has beside it. Only the process leader may read it.
    #[serde(default)]
    pub leading: Leading,
    /// An image beside the card, as a path with `/` within the folder of the deck's file.
    #[serde(default)]
    pub image: Option<String>,
}

impl Card {
    /// What this role alone knows of it.
    pub fn stake_of(&self, role: usize) -> Option<&LocalText> {
        self.stakes.iter().find(|stake| stake.role == role).map(|stake| &stake.text)
    }
}

/// A promise (*åtagande*) the table can put into a proposal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Commitment {
    /// The id in the deck file.
    pub id: String,
    /// Who it binds.
    pub by: By,
    /// Short name for the table, at most 24 characters.
    pub title: LocalText,
    /// The promise in full.
    pub text: LocalText,
    /// The promise as somebody would say it across a table. Empty where the makers gave none.
    #[serde(default)]
    pub spoken: LocalText,
    /// What adopting it does to the principles.
    pub effects: Effects,
    /// What it costs each party, 0..=3.
    pub burden: PerParty<u8>,
}

/// Something that happens between rounds and tests a principle (*händelse*).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventCard {
    /// The id in the deck file.
    pub id: String,
    /// Short name.
    pub title: LocalText,
    /// What happens.
    pub text: LocalText,
    /// The principle it tests.
    pub principle: Principle,
    /// Met when the principle's value in the ledger is at least this, −10..=10.
    pub threshold: i8,
    /// Whose promise is tested.
    pub party: By,
    /// Why the agreement holds, when it does.
    pub met: LocalText,
    /// What goes wrong, when it does not.
    pub unmet: LocalText,
    /// The phases it may follow; empty means any.
    pub phases: Vec<Phase>,
}

/// What kind of round it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoundKind {
    /// A scenario round: a card from `phase`, or from any phase not yet played.
    Scenario {
        /// The phase the card is drawn from; `None` draws from all.
        #[serde(default)]
        phase: Option<Phase>,
    },
    /// A scenario round whose card the table writes itself.
    OwnQuestion,
    /// An idea round, the original game's heart.
    Idea,
    /// The follow-up of an earlier agreement.
    FollowUp,
}

impl RoundKind {
    /// Whether a card is dealt for it.
    pub fn has_card(&self) -> bool {
        match self {
            RoundKind::Scenario { .. } => true,
            RoundKind::OwnQuestion | RoundKind::Idea | RoundKind::FollowUp => false,
        }
    }

    /// Whether roles are dealt for it: a card is played, dealt or written.
    pub fn has_roles(&self) -> bool {
        match self {
            RoundKind::Scenario { .. } | RoundKind::OwnQuestion => true,
            RoundKind::Idea | RoundKind::FollowUp => false,
        }
    }

    /// The end of its text keys: `situation`, `own`, `ideas`.
    pub fn code(&self) -> &'static str {
        match self {
            RoundKind::Scenario { .. } => "situation",
            RoundKind::OwnQuestion => "own",
            RoundKind::Idea => "ideas",
            RoundKind::FollowUp => "follow",
        }
    }

    /// Whether organisation tiles are dealt for it.
    pub fn has_tiles(&self) -> bool {
        match self {
            RoundKind::Scenario { .. } | RoundKind::OwnQuestion | RoundKind::FollowUp => false,
            RoundKind::Idea => true,
        }
    }

    /// The phase its card is drawn from, where that is given.
    pub fn phase(&self) -> Option<Phase> {
        match self {
            RoundKind::Scenario { phase } => *phase,
            RoundKind::OwnQuestion | RoundKind::Idea | RoundKind::FollowUp => None,
        }
    }
}

/// One round of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundSpec {
    /// Scenario or idea round.
    pub kind: RoundKind,
    /// How roles are dealt.
    pub swap: SwapRule,
    /// Whether an event follows the round.
    #[serde(default)]
    pub event: bool,
    /// Whether each seat answers on the wording before the second ballot.
    #[serde(default)]
    pub referral: bool,
}

/// A programme (*upplägg*): the rounds a game is played in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Programme {
    /// A stable id.
    pub id: String,
    /// Its name.
    pub title: LocalText,
    /// One line about it.
    pub text: LocalText,
    /// About how long it takes, in minutes.
    pub minutes: u16,
    /// The proposed length of a dialogue, in minutes.
    pub dialogue_minutes: u16,
    /// Whether the table words a vision before the first round.
    #[serde(default)]
    pub vision: bool,
    /// Whether the table makes an action plan before it signs. Games that were begun before there were plans have none.
    #[serde(default)]
    pub plan: bool,
    /// At least one round.
    pub rounds: Vec<RoundSpec>,
}

impl Programme {
    /// Whether it follows an earlier agreement up.
    pub fn follows_up(&self) -> bool {
        self.rounds.iter().any(|round| round.kind == RoundKind::FollowUp)
    }
}

/// An organisation tile (*spelbricka*) that the deck can lend to an idea round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LentTile {
    /// The id in the deck file.
    pub id: String,
    /// The side it belongs to.
    pub party: Party,
    /// The organisation's name, at most 15 characters.
    pub name: LocalText,
    /// One line about it.
    pub line: LocalText,
}

/// A line that a role of a deck says in practice, on an occasion, with a tone or without.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VoiceLine {
    /// The occasion, such as `opens-warm`.
    pub on: String,
    /// The words.
    pub text: LocalText,
}

/// What a role of a deck says in practice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoleVoice {
    /// The role's id.
    pub role: String,
    /// Whether it has no last time that could have hurt.
    #[serde(default)]
    pub new_here: bool,
    /// Its lines.
    pub lines: Vec<VoiceLine>,
}

/// A checked deck. Made by the `deck` module; see there for the file format.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Deck {
    /// A stable id, e.g. `vagen-till-en-overenskommelse`.
    pub id: String,
    /// Its name.
    pub title: LocalText,
    /// One line about it.
    pub text: LocalText,
    /// Who made it.
    pub author: String,
    /// The licence of its texts.
    pub licence: String,
    /// The makers' version of it.
    pub version: String,
    /// Language tags, the main one first.
    pub languages: Vec<String>,
    /// How much it asks of whoever leads the conversation, if the makers say so.
    #[serde(default)]
    pub difficulty: Option<Difficulty>,
    /// About how long a whole game with it takes, in minutes, if the makers say so.
    #[serde(default)]
    pub minutes: Option<u16>,
    /// Roles of both parties.
    pub roles: Vec<Role>,
    /// Commitments to choose from.
    pub commitments: Vec<Commitment>,
    /// Scenario cards; at least one.
    pub cards: Vec<Card>,
    /// How many of the last cards a table has written in a game. They are never dealt.
    #[serde(default)]
    pub written: usize,
    /// Events.
    pub events: Vec<EventCard>,
    /// Tiles it lends to idea rounds.
    pub tiles: Vec<LentTile>,
    /// Programmes of its own, beside the built-in ones.
    pub programmes: Vec<Programme>,
    /// What its roles say in practice, beside the lines that come with the program.
    #[serde(default)]
    pub voices: Vec<RoleVoice>,
    /// SHA-256 of the file it was read from, in hexadecimal: what a log was played with.
    pub hash: String,
}

impl Deck {
    /// Whether a game can be played with it: everything that refers to something else finds it.
    pub fn is_playable(&self) -> bool {
        let card = |card: &Card| {
            let suggested = card.suggested.iter().all(|&at| at < self.commitments.len());
            let stakes = card.stakes.iter().all(|stake| stake.role < self.roles.len());
            suggested && stakes && !card.options.is_empty() && card.options.len() <= usize::from(u8::MAX)
        };
        let roles = Party::ALL.into_iter().all(|party| !self.roles_of(party).is_empty());
        roles && !self.cards.is_empty() && self.cards.iter().all(card)
    }

    /// The roles of one side, as places in [`Deck::roles`].
    pub fn roles_of(&self, party: Party) -> Vec<usize> {
        (0..self.roles.len()).filter(|&i| self.roles[i].party == party).collect()
    }

    /// How many cards can be dealt: the first ones.
    pub fn dealt(&self) -> usize {
        self.cards.len().saturating_sub(self.written)
    }

    /// Whether a table has written the card at this place.
    pub fn is_written(&self, card: usize) -> bool {
        (self.dealt()..self.cards.len()).contains(&card)
    }

    /// A card that a table has written lies last.
    pub(super) fn write(&mut self, card: Card) {
        self.cards.push(card);
        self.written += 1;
    }

    /// The cards of a phase, or all, as places in [`Deck::cards`].
    pub fn cards_in(&self, phase: Option<Phase>) -> Vec<usize> {
        (0..self.cards.len()).filter(|&i| phase.is_none_or(|p| self.cards[i].phase == p)).collect()
    }
}
