//! Which fields a deck has and what may stand in them. The reader goes by this table, and so do the reference
//! and the editor's explanations: none of them can say something else than what is read.

use super::{CARDS_MAX, FORMAT};
use crate::rules::{By, Difficulty, Level, Party, Phase, Principle, Stage, SwapRule};

pub(super) const PARTIES: [(&str, Party); 2] = [("Public", Party::Public), ("Ideburen", Party::Ideburen)];
pub(super) const BY: [(&str, By); 3] = [("Joint", By::Joint), ("Public", By::Public), ("Ideburen", By::Ideburen)];
pub(super) const PRINCIPLES: [(&str, Principle); 6] = [
    ("Independence", Principle::Independence),
    ("Dialogue", Principle::Dialogue),
    ("Quality", Principle::Quality),
    ("LongTerm", Principle::LongTerm),
    ("Openness", Principle::Openness),
    ("Diversity", Principle::Diversity),
];
pub(super) const PHASES: [(&str, Phase); 7] = [
    ("Prelude", Phase::Prelude),
    ("Gathering", Phase::Gathering),
    ("Dialogue", Phase::Dialogue),
    ("Drafting", Phase::Drafting),
    ("Anchoring", Phase::Anchoring),
    ("Signing", Phase::Signing),
    ("Implementation", Phase::Implementation),
];
pub(super) const SWAPS: [(&str, SwapRule); 3] =
    [("OwnParty", SwapRule::OwnParty), ("OtherParty", SwapRule::OtherParty), ("NeverOwn", SwapRule::NeverOwn)];
pub(super) const DIFFICULTIES: [(&str, Difficulty); 3] =
    [("Easy", Difficulty::Easy), ("Medium", Difficulty::Medium), ("Hard", Difficulty::Hard)];
pub(super) const STAGES: [(&str, Stage); 6] = [
    ("Agenda", Stage::Agenda),
    ("Drafting", Stage::Drafting),
    ("Decision", Stage::Decision),
    ("Implementation", Stage::Implementation),
    ("Monitoring", Stage::Monitoring),
    ("Reformulation", Stage::Reformulation),
];
pub(super) const LEVELS: [(&str, Level); 4] = [
    ("Information", Level::Information),
    ("Consultation", Level::Consultation),
    ("Dialogue", Level::Dialogue),
    ("Partnership", Level::Partnership),
];
pub(super) const YES_NO: [(&str, bool); 2] = [("true", true), ("false", false)];
pub(super) const ROUND_KINDS: [(&str, ()); 4] = [("Scenario", ()), ("OwnQuestion", ()), ("Idea", ()), ("FollowUp", ())];

/// The words of a table, without what they stand for.
const fn words<T, const N: usize>(table: &[(&'static str, T); N]) -> [&'static str; N] {
    let mut names = [""; N];
    let mut at = 0;
    while at < N {
        names[at] = table[at].0;
        at += 1;
    }
    names
}

const PARTY_WORDS: &[&str] = &words(&PARTIES);
const BY_WORDS: &[&str] = &words(&BY);
const PRINCIPLE_WORDS: &[&str] = &words(&PRINCIPLES);
const PHASE_WORDS: &[&str] = &words(&PHASES);
const SWAP_WORDS: &[&str] = &words(&SWAPS);
const DIFFICULTY_WORDS: &[&str] = &words(&DIFFICULTIES);
const STAGE_WORDS: &[&str] = &words(&STAGES);
const LEVEL_WORDS: &[&str] = &words(&LEVELS);
const YES_NO_WORDS: &[&str] = &words(&YES_NO);
const ROUND_WORDS: &[&str] = &words(&ROUND_KINDS);

/// The longest list of words or ids: far more than any can sensibly have.
pub(super) const LIST_MAX: usize = 100;
/// The most rounds in a programme: a game has an end.
pub(super) const ROUNDS_MAX: usize = 50;
/// The longest programme, dialogue and game, in minutes.
const MINUTES_MAX: i64 = 1440;
const DIALOGUE_MINUTES_MAX: i64 = 240;
/// Bounds of an effect, of a burden and of an event's threshold.
pub(super) const EFFECT: (i64, i64) = (-2, 2);
pub(super) const BURDEN: (i64, i64) = (0, 3);
const THRESHOLD: (i64, i64) = (-10, 10);
/// The longest round of one card, in minutes.
const CARD_MINUTES_MAX: i64 = 240;
/// The longest theme, in characters: it stands on a button.
pub(super) const THEME_MAX: usize = 24;
/// The most lines of a role.
pub(super) const LINES_MAX: usize = 200;
/// The most roles that know something of their own of a card, and the most questions to end with.
const STAKES_MAX: usize = 6;
pub(super) const QUESTIONS_MAX: usize = 6;
/// How many options a card has.
pub(super) const OPTIONS: (usize, usize) = (2, 5);

/// How long a text may be before it is warned about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    /// As long as it needs to be.
    None,
    /// What fits on the table, in characters.
    Chars(usize),
    /// What can be read aloud without losing the room, in words.
    Words(usize),
}

/// What stands in a field.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// A name that is unique in its list.
    Id,
    /// A text in no particular language.
    Plain,
    /// A text in the languages of the deck.
    Text(Limit),
    /// Texts in the languages of the deck, one after the other.
    Texts(Limit),
    /// A list of words a card can be chosen by, in no particular language.
    Themes,
    /// The id of a role.
    Role,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A list of these words.
    Words(&'static [&'static str]),
    /// A whole number from the first to the second.
    Number(i64, i64),
    /// Principles with numbers from the first to the second.
    Effects(i64, i64),
    /// A list of language tags.
    Languages,
    /// A list of ids of commitments.
    Commitments,
    /// The path of an image within the deck's folder.
    Image,
    /// `Scenario(phase: …)` or `Idea`.
    RoundKind(&'static [&'static str]),
    /// One group of fields.
    Group(&'static Group),
    /// From so many to so many groups of fields.
    List(&'static Group, usize, usize),
}

/// One field of a group.
#[derive(Debug)]
pub(crate) struct Field {
    /// Its name in the file.
    pub(crate) name: &'static str,
    /// Whether it must be there.
    pub(crate) required: bool,
    /// What stands in it.
    pub(crate) kind: Kind,
}

/// Fields within round brackets.
#[derive(Debug)]
pub(crate) struct Group {
    /// Its name, e.g. `card`; part of the keys of the texts about it.
    pub(crate) name: &'static str,
    /// The key of the words it is called by in messages.
    pub(super) what: &'static str,
    /// Its fields, in the order they are written.
    pub(crate) fields: &'static [Field],
}

impl Group {
    /// The field of this name.
    pub(crate) fn field(&'static self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The names of the fields.
    pub(super) fn names(&'static self) -> impl ExactSizeIterator<Item = &'static str> {
        self.fields.iter().map(|field| field.name)
    }
}

const fn must(name: &'static str, kind: Kind) -> Field {
    Field { name, required: true, kind }
}

const fn may(name: &'static str, kind: Kind) -> Field {
    Field { name, required: false, kind }
}

const TEXT: Kind = Kind::Text(Limit::None);

const fn short(max: usize) -> Kind {
    Kind::Text(Limit::Chars(max))
}

/// What is read aloud, or with one glance while others talk.
const fn aloud(max: usize) -> Kind {
    Kind::Text(Limit::Words(max))
}

pub(super) static BURDENS: Group = Group {
    name: "burden",
    what: "deck-what-burden",
    fields: &[may("public", Kind::Number(BURDEN.0, BURDEN.1)), may("ideburen", Kind::Number(BURDEN.0, BURDEN.1))],
};

pub(super) static SIDES: Group =
    Group { name: "sides", what: "deck-what-sides", fields: &[must("public", TEXT), must("ideburen", TEXT)] };

pub(super) static ROLE: Group = Group {
    name: "role",
    what: "deck-what-role",
    fields: &[
        must("id", Kind::Id),
        must("party", Kind::Word(PARTY_WORDS)),
        must("title", short(12)),
        may("called", aloud(4)),
        must("brief", TEXT),
        must("private", TEXT),
    ],
};

pub(super) static COMMITMENT: Group = Group {
    name: "commitment",
    what: "deck-what-commitment",
    fields: &[
        must("id", Kind::Id),
        must("by", Kind::Word(BY_WORDS)),
        must("title", short(24)),
        must("text", TEXT),
        may("spoken", aloud(30)),
        may("effects", Kind::Effects(EFFECT.0, EFFECT.1)),
        may("burden", Kind::Group(&BURDENS)),
    ],
};

pub(super) static OPTION: Group = Group {
    name: "option",
    what: "deck-what-option",
    fields: &[
        must("title", short(16)),
        must("text", TEXT),
        may("level", Kind::Word(LEVEL_WORDS)),
        may("effects", Kind::Effects(EFFECT.0, EFFECT.1)),
        may("burden", Kind::Group(&BURDENS)),
    ],
};

pub(super) static STAKE: Group =
    Group { name: "stake", what: "deck-what-stake", fields: &[must("role", Kind::Role), must("text", aloud(50))] };

pub(super) static CARD: Group = Group {
    name: "card",
    what: "deck-what-card",
    fields: &[
        must("id", Kind::Id),
        must("phase", Kind::Word(PHASE_WORDS)),
        must("principles", Kind::Words(PRINCIPLE_WORDS)),
        may("themes", Kind::Themes),
        may("stage", Kind::Word(STAGE_WORDS)),
        must("title", short(26)),
        must("gist", short(110)),
        must("situation", Kind::Text(Limit::Words(80))),
        must("sides", Kind::Group(&SIDES)),
        must("question", TEXT),
        must("options", Kind::List(&OPTION, OPTIONS.0, OPTIONS.1)),
        may("suggested", Kind::Commitments),
        may("stakes", Kind::List(&STAKE, 0, STAKES_MAX)),
        may("note", TEXT),
        may("minutes", Kind::Number(1, CARD_MINUTES_MAX)),
        may("opens", aloud(50)),
        may("usually", aloud(80)),
        may("if_stuck", aloud(60)),
        may("if_hot", aloud(60)),
        may("debrief", Kind::Texts(Limit::Words(30))),
        may("really", aloud(60)),
        may("image", Kind::Image),
    ],
};

pub(super) static VOICE_LINE: Group =
    Group { name: "line", what: "deck-what-line", fields: &[must("on", Kind::Plain), must("text", aloud(30))] };

pub(super) static VOICE: Group = Group {
    name: "voice",
    what: "deck-what-voice",
    fields: &[
        must("role", Kind::Role),
        may("new_here", Kind::Word(YES_NO_WORDS)),
        must("lines", Kind::List(&VOICE_LINE, 1, LINES_MAX)),
    ],
};

pub(super) static EVENT: Group = Group {
    name: "event",
    what: "deck-what-event",
    fields: &[
        must("id", Kind::Id),
        must("title", TEXT),
        must("text", TEXT),
        must("principle", Kind::Word(PRINCIPLE_WORDS)),
        must("threshold", Kind::Number(THRESHOLD.0, THRESHOLD.1)),
        must("party", Kind::Word(BY_WORDS)),
        must("met", TEXT),
        must("unmet", TEXT),
        may("phases", Kind::Words(PHASE_WORDS)),
    ],
};

pub(super) static TILE: Group = Group {
    name: "tile",
    what: "deck-what-tile",
    fields: &[
        must("id", Kind::Id),
        must("party", Kind::Word(PARTY_WORDS)),
        must("name", short(15)),
        must("line", TEXT),
    ],
};

pub(super) static ROUND: Group = Group {
    name: "round",
    what: "deck-what-round",
    fields: &[
        must("kind", Kind::RoundKind(ROUND_WORDS)),
        must("swap", Kind::Word(SWAP_WORDS)),
        may("event", Kind::Word(YES_NO_WORDS)),
        may("referral", Kind::Word(YES_NO_WORDS)),
    ],
};

pub(super) static SCENARIO: Group =
    Group { name: "scenario", what: "deck-what-scenario", fields: &[may("phase", Kind::Word(PHASE_WORDS))] };

pub(super) static PROGRAMME: Group = Group {
    name: "programme",
    what: "deck-what-programme",
    fields: &[
        must("id", Kind::Id),
        must("title", TEXT),
        may("text", TEXT),
        must("minutes", Kind::Number(1, MINUTES_MAX)),
        must("dialogue_minutes", Kind::Number(0, DIALOGUE_MINUTES_MAX)),
        may("vision", Kind::Word(YES_NO_WORDS)),
        may("plan", Kind::Word(YES_NO_WORDS)),
        must("rounds", Kind::List(&ROUND, 1, ROUNDS_MAX)),
    ],
};

/// The whole deck.
pub(super) static DECK: Group = Group {
    name: "deck",
    what: "deck-what-deck",
    fields: &[
        must("format", Kind::Number(1, FORMAT)),
        must("id", Kind::Id),
        must("title", TEXT),
        may("text", TEXT),
        may("author", Kind::Plain),
        may("licence", Kind::Plain),
        may("version", Kind::Plain),
        must("languages", Kind::Languages),
        may("difficulty", Kind::Word(DIFFICULTY_WORDS)),
        may("minutes", Kind::Number(1, MINUTES_MAX)),
        must("roles", Kind::List(&ROLE, 2, CARDS_MAX)),
        must("commitments", Kind::List(&COMMITMENT, 0, CARDS_MAX)),
        must("cards", Kind::List(&CARD, 1, CARDS_MAX)),
        may("events", Kind::List(&EVENT, 0, CARDS_MAX)),
        may("tiles", Kind::List(&TILE, 0, CARDS_MAX)),
        may("programmes", Kind::List(&PROGRAMME, 0, CARDS_MAX)),
        may("voices", Kind::List(&VOICE, 0, CARDS_MAX)),
    ],
};

/// Every group of fields there is, in the order the reference tells of them.
#[rustfmt::skip]
pub(crate) fn groups() -> [&'static Group; 15] {
    [
        &DECK, &ROLE, &COMMITMENT, &CARD, &SIDES, &OPTION, &BURDENS, &STAKE, &EVENT, &TILE, &PROGRAMME, &ROUND, &SCENARIO,
        &VOICE, &VOICE_LINE,
    ]
}

/// One of the lists a deck is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Roles.
    Roles,
    /// Commitments.
    Commitments,
    /// Scenario cards.
    Cards,
    /// Events.
    Events,
    /// Tiles it lends.
    Tiles,
    /// Programmes of its own.
    Programmes,
}

impl Section {
    /// All six, in the order of the file.
    pub const ALL: [Section; 6] =
        [Section::Roles, Section::Commitments, Section::Cards, Section::Events, Section::Tiles, Section::Programmes];

    /// The place in [`Section::ALL`].
    pub(crate) fn index(self) -> usize {
        self as usize
    }

    /// The name of the list in the file.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Section::Roles => "roles",
            Section::Commitments => "commitments",
            Section::Cards => "cards",
            Section::Events => "events",
            Section::Tiles => "tiles",
            Section::Programmes => "programmes",
        }
    }

    /// The fields of its items.
    pub(crate) fn group(self) -> &'static Group {
        match self {
            Section::Roles => &ROLE,
            Section::Commitments => &COMMITMENT,
            Section::Cards => &CARD,
            Section::Events => &EVENT,
            Section::Tiles => &TILE,
            Section::Programmes => &PROGRAMME,
        }
    }
}
