//! What comes of a move: lines that are said, and things that are done.

use super::factor::Because;
use super::kinds::Move;
use super::listening::{Grievance, Otherwise};
use super::need::{Need, NeedAbout};
use crate::rules::{Clause, Verdict};
use serde::{Deserialize, Serialize};

/// Who speaks or acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Who {
    /// The one who practises.
    You,
    /// A counterpart, as a place in [`super::Practice::people`].
    Person(usize),
}

/// How somebody sounds: it follows their trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Tone {
    /// Trust holds.
    Warm,
    /// Trust is neither here nor there.
    Wary,
    /// Trust is nearly gone.
    Hurt,
}

impl Tone {
    /// All three.
    pub const ALL: [Tone; 3] = [Tone::Warm, Tone::Wary, Tone::Hurt];

    /// The tone at a trust of 0..=100.
    pub fn of(trust: i16) -> Tone {
        match trust {
            55.. => Tone::Warm,
            30..=54 => Tone::Wary,
            _ => Tone::Hurt,
        }
    }

    /// The part of its text keys.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

macro_rules! reactions {
    ($($(#[$doc:meta])* $name:ident $code:literal $toned:literal),* $(,)?) => {
        /// What a counterpart answers or does of its own accord.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Reaction { $($(#[$doc])* $name,)* }

        impl Reaction {
            /// All of them.
            pub const ALL: [Reaction; [$($code),*].len()] = [$(Reaction::$name),*];

            /// The part of its text keys.
            pub fn code(self) -> &'static str {
                match self { $(Reaction::$name => $code,)* }
            }

            /// Whether it sounds different in each [`Tone`].
            pub fn is_toned(self) -> bool {
                match self { $(Reaction::$name => $toned,)* }
            }
        }
    };
}

reactions! {
    /// The first words of the talk.
    Opens "opens" true,
    /// Answers a question without telling more.
    Heard "heard" true,
    /// Has been asked enough.
    AskedEnough "asked-enough" false,
    /// Was asked with the answer in the question.
    Led "led" false,
    /// Was told something openly.
    Told "told" true,
    /// Has heard that before.
    ToldAgain "told-again" false,
    /// Got the pen.
    GotPen "got-pen" true,
    /// Hears a proposal after having been asked.
    ProposalAsked "proposal-asked" true,
    /// Hears one without having been asked.
    ProposalUnasked "proposal-unasked" true,
    /// Hears the same one again.
    ProposalAgain "proposal-again" false,
    /// Is offered something.
    Offered "offered" true,
    /// Is offered what it had said it needs.
    OfferedNeed "offered-need" true,
    /// Says yes to a promise.
    SaysYes "says-yes" true,
    /// Says no to a promise.
    SaysNo "says-no" true,
    /// Got its promise written by others.
    Written "written" true,
    /// Hears its own words.
    WordsTheirs "words-theirs" false,
    /// Is said to hear its own words, but was never asked for them.
    WordsEmpty "words-empty" false,
    /// Hears plain words.
    WordsPlain "words-plain" false,
    /// Hears the words of the other house.
    WordsOurs "words-ours" true,
    /// Gets time to ask its own.
    Paused "paused" true,
    /// Gets a pause with nothing to take home.
    PausedEmpty "paused-empty" false,
    /// Uses a silence to think.
    Silence "silence" true,
    /// Has had enough of silence.
    SilenceMore "silence-more" false,
    /// Holds the pen and chooses an option.
    TakesLead "takes-lead" true,
    /// Holds the pen and words the proposal anew.
    Rewords "rewords" false,
    /// Asks for the pen.
    WantsPen "wants-pen" true,
    /// Hands the pen over.
    GivesPen "gives-pen" false,
    /// Keeps the pen.
    KeepsPen "keeps-pen" false,
    /// Offers a promise.
    Offers "offers" false,
    /// Asks for a promise.
    Asks "asks" true,
    /// Objects to the proposal.
    Objects "objects" true,
    /// Loses patience.
    LosesPatience "loses-patience" false,
    /// Leaves the table.
    Leaves "leaves" false,
    /// Got a yes.
    Thanks "thanks" false,
    /// Got a no.
    TakesNo "takes-no" false,
    /// Has been understood.
    Understood "understood" true,
    /// Hears back what it has not said.
    Misheard "misheard" false,
    /// Hears back what it said long ago, or what has been said back already.
    KnownAlready "known-already" false,
    /// Hears one summary after the other.
    SoundsHollow "sounds-hollow" false,
    /// Hears something that makes its other way worse.
    WayWorse "way-worse" true,
    /// Hears something that makes its other way look better.
    WayBetter "way-better" false,
    /// Hears words that it cannot weigh.
    OnlyWords "only-words" false,
    /// Is asked for, or offered, a promise that it cannot weigh.
    TakesHome "takes-home" false,
    /// Is asked what it does without an agreement, and does not say so yet.
    NotYet "not-yet" false,
    /// Hears a rewording that is none.
    SameWords "same-words" false,
}

/// What a line mentions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum About {
    /// Nothing.
    Nothing,
    /// A promise.
    Clause(Clause),
    /// An option of the card.
    Option(u8),
    /// A factor: why it objects.
    Because(Because),
}

/// What is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Saying {
    /// The words of one's own move.
    Yours(Move),
    /// A counterpart answers, or speaks of its own accord.
    Reply {
        /// What about.
        reaction: Reaction,
        /// How.
        tone: Tone,
        /// What it mentions.
        about: About,
    },
    /// A counterpart tells a need.
    Need(NeedAbout),
    /// A counterpart tells a need that has been met meanwhile.
    NeedMet(NeedAbout),
    /// A counterpart tells what hurt last time.
    Grievance(Grievance),
    /// A counterpart tells what it does without an agreement.
    Otherwise(Otherwise),
}

/// A line of the talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Who says it.
    pub who: Who,
    /// What.
    pub what: Saying,
    /// Which of its wordings, from 0: those of the phrase bank, then those of the role and its side, and from 100 on pieces of
    /// the card's own text.
    pub variant: u8,
}

/// One thing that comes of a move, in the order of a transcript.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Happening {
    /// Somebody says something.
    Said(Line),
    /// A counterpart told a need that was private.
    NeedTold {
        /// Who.
        person: usize,
        /// Which.
        need: Need,
    },
    /// A counterpart told what hurt last time.
    GrievanceTold {
        /// Who.
        person: usize,
        /// What.
        grievance: Grievance,
    },
    /// A counterpart told what it does without an agreement.
    OtherwiseTold {
        /// Who.
        person: usize,
        /// What.
        way: Otherwise,
    },
    /// A counterpart has nothing more to say of it.
    Quiet {
        /// Who.
        person: usize,
    },
    /// A counterpart was understood.
    Acknowledged {
        /// Who.
        person: usize,
    },
    /// A counterpart's trust in you changed.
    Trust {
        /// Who.
        person: usize,
        /// By how much, in points of 0..=100.
        points: i16,
    },
    /// The pen was passed.
    Pen {
        /// To whom.
        to: Who,
    },
    /// Somebody asked for the pen.
    PenWanted {
        /// Who.
        who: Who,
    },
    /// The proposal got a base.
    Base {
        /// Who chose it.
        who: Who,
        /// The option, from 0.
        option: u8,
    },
    /// The proposal was worded anew.
    Worded {
        /// Who did it.
        who: Who,
    },
    /// A promise was put into the proposal.
    Put {
        /// Who put it.
        who: Who,
        /// Its place in the proposal.
        entry: usize,
        /// Whether it was asked for.
        asked: bool,
    },
    /// A promise was answered.
    Answered {
        /// Who answered.
        who: Who,
        /// Its place in the proposal.
        entry: usize,
        /// Yes or no.
        yes: bool,
    },
    /// A counterpart's patience is out.
    PatienceOut {
        /// Who.
        person: usize,
    },
    /// A counterpart left the table.
    Left {
        /// Who.
        person: usize,
    },
    /// Both sides asked their own.
    Anchored,
    /// The ballot was taken.
    Voted {
        /// What it amounts to.
        verdict: Verdict,
    },
    /// The question is taken round again.
    Again,
    /// The round is over.
    RoundOver {
        /// Whether the proposal was adopted; `None` where there never was one.
        adopted: Option<bool>,
    },
    /// The practice is over.
    Over,
}

impl Happening {
    /// Who had the word with it, of the counterparts, even where nothing was left to say.
    pub(super) fn speaker(&self) -> Option<usize> {
        match self {
            Happening::Said(Line { who: Who::Person(person), .. }) | Happening::Quiet { person } => Some(*person),
            _ => None,
        }
    }
}

/// A move and what came of it; the first turn of a round has no move.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Turn {
    /// The move.
    pub made: Option<Move>,
    /// What came of it.
    pub happened: Vec<Happening>,
}
