//! The weights of the counterparts, as data: `assets/practice.ron` has each number with its reason.

use super::kinds::Telling;
use super::listening::Otherwise;
use super::need::Soft;
use crate::rules::PerParty;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

const SOURCE: &str = include_str!("../../assets/practice.ron");
const LISTENING: &str = include_str!("../../assets/listening.ron");

/// The newest model, which new practices are played by.
pub const MODEL: u16 = 2;

/// A number and its reason.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Reasoned(pub i16, pub String);

impl Reasoned {
    /// The number.
    pub fn n(&self) -> i16 {
        self.0
    }
}

/// What a temper brings.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct TemperData {
    /// Tenths of a rating step.
    pub start: Reasoned,
    /// Trust at the start, 0..=100.
    pub trust: Reasoned,
    /// Patience at the start, in moves.
    pub patience: Reasoned,
    /// What is made of a gain of trust, per cent.
    pub gain: Reasoned,
    /// What is made of a loss of trust, per cent.
    pub loss: Reasoned,
    /// Tenths for having held the pen.
    pub pen: Reasoned,
    /// Tenths for never having held it.
    pub no_pen: Reasoned,
}

/// What a level changes.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct LevelData {
    /// Trust at the start.
    pub trust: Reasoned,
    /// Patience at the start.
    pub patience: Reasoned,
    /// Tenths of a rating step.
    pub start: Reasoned,
    /// Trust that is needed before a need is told.
    pub reveal: Reasoned,
}

macro_rules! reasoned {
    ($(#[$doc:meta])* $name:ident { $($field:ident),* $(,)? } $($more:tt)*) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Deserialize)]
        pub struct $name {
            $(#[doc = "See `assets/practice.ron`, where its reason stands."] pub $field: Reasoned,)*
            $($more)*
        }
    };
}

reasoned! {
    /// The factors of a rating, in tenths of a step.
    FactorData {
        effect, effect_max, burden_over, burden_uneven, open_met, open_unmet, soft_met, soft_unmet, deep_met,
        deep_unmet, asked_first, asked_after, never_asked, only_asked, told, told_nothing, written_for_us,
        words_theirs, words_plain, words_ours, offered, pressed, anchored, not_anchored, hurried, away, home, turns,
        notes_shared, notes_kept, trust, impatient,
    }
    /// Per [`super::Pace`].
    pub pace: [Reasoned; 3],
}

reasoned! {
    /// Changes of trust, on the scale 0..=100.
    TrustData {
        listen, listen_hit, listen_more, leading, told, told_again, pen, draft_asked, draft_unasked, final_asked,
        final_unasked, again, offer, offer_known, asked_kindly, written, asked_again, words_theirs, words_empty,
        words_plain, words_ours, pause, pause_empty, silence, silence_more, yes, no, home, away, kept,
    }
}

reasoned! {
    /// The trust at which needs are told.
    RevealData { soft, deep, hit }
}

reasoned! {
    /// How long a talk is.
    MoveData { again, hurry, listens }
    /// Moves per [`super::Pace`].
    pub talk: [Reasoned; 3],
}

reasoned! {
    /// When somebody leaves the table.
    LeaveData { trust }
}

reasoned! {
    /// When somebody says yes to a promise.
    PromiseData { effect, burden, over, trust, given, written, own, threshold }
}

/// An idea that counterparts come up with in an idea round; its words are `idea-bank-N` of the texts, in this order.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct BankedIdea {
    /// What it would do to the principles, −2..=2, in the order of the principles.
    pub effects: [i8; 6],
    /// What it would cost the public side and civil society, 0..=3.
    pub burden: (u8, u8),
    /// Why.
    pub why: String,
}

reasoned! {
    /// How tables of counterparts play idea rounds, and what they sign.
    IdeaData {
        own, both, alone, reworded, hands, crowd, temper, begin, no_step, missing, place, come, asked, second, challenge,
        talk_first, reword, unchanged, promises, agreed, nothing_agreed, at_risk, carried,
    }
    /// Ideas to write.
    pub bank: Vec<BankedIdea>,
}

/// What a role, or a side, cares for.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Cares {
    /// How much for each principle, 0..=3, in the order of the principles.
    pub weights: [i8; 6],
    /// The burden it can carry, 0..=6.
    pub limit: i16,
    /// How it has to be met.
    #[serde(default)]
    pub soft: Vec<Soft>,
    /// Why.
    pub why: String,
}

/// What makes another way worse, and what makes it look better.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Sways {
    /// What is told openly that makes it worse.
    pub worse: Telling,
    /// What is told openly that makes it look better.
    pub better: Telling,
    /// Why.
    pub why: String,
}

reasoned! {
    /// What the second model changes and adds, see `assets/listening.ron`.
    Listening {
        soft, deep, otherwise, fuller, asked, asked_more, asked_used, asked_unused, grievance_heard, need_heard,
        otherwise_heard, misheard, hollow, acknowledged, told, told_more, told_needed, says, met, pen, heap, heap_trust,
        otherwise_start,
    }
    /// Tenths that a temper starts from.
    pub start: [Reasoned; 5],
    /// How likely somebody carries something from last time, per cent.
    pub grievance: [Reasoned; 5],
    /// Tenths that a level adds.
    pub level: [Reasoned; 3],
    /// How much sooner a temper leaves for its other way, in points of trust.
    pub resolve: [Reasoned; 5],
    /// What sways each other way.
    pub ways: BTreeMap<Otherwise, Sways>,
    /// The two ways a role has.
    pub roles: BTreeMap<String, (Otherwise, Otherwise)>,
}

/// All weights.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Model {
    /// Per [`super::Temper`].
    pub tempers: [TemperData; 5],
    /// Per [`super::Level`].
    pub levels: [LevelData; 3],
    /// Factors of a rating.
    pub factors: FactorData,
    /// Changes of trust.
    pub trust: TrustData,
    /// When needs are told.
    pub reveal: RevealData,
    /// How long a talk is.
    pub moves: MoveData,
    /// When somebody leaves.
    pub leave: LeaveData,
    /// When somebody says yes to a promise.
    pub promise: PromiseData,
    /// How idea rounds are played.
    pub ideas: IdeaData,
    /// What the sides care for, where a role says nothing else.
    pub sides: PerParty<Cares>,
    /// How much more a card's first principle matters.
    pub at_stake: Reasoned,
    /// Roles by id.
    pub roles: BTreeMap<String, Cares>,
    /// What the second model adds; nothing in the first.
    #[serde(skip)]
    pub listening: Option<Listening>,
}

/// The weights that come with the program. A test sees to it that they can be read; a model that cannot gives
/// weights of nothing.
pub fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| ron::from_str(SOURCE).unwrap_or_default())
}

/// The weights of a model by its number.
pub fn model_of(number: u16) -> &'static Model {
    static SECOND: OnceLock<Model> = OnceLock::new();
    if number < MODEL {
        return model();
    }
    SECOND.get_or_init(|| {
        let listening: Listening = ron::from_str(LISTENING).unwrap_or_default();
        let mut second = model().clone();
        for (temper, start) in second.tempers.iter_mut().zip(&listening.start) {
            temper.start = start.clone();
        }
        for (level, start) in second.levels.iter_mut().zip(&listening.level) {
            level.start = start.clone();
        }
        second.listening = Some(listening);
        second
    })
}

/// The soft needs a role can have when nothing is known of it.
pub(super) const ANY_SOFT: [Soft; 5] = [
    Soft::Anchor,
    Soft::Candour(Telling::State),
    Soft::Candour(Telling::Motive),
    Soft::Candour(Telling::Limit),
    Soft::Pen,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_can_be_read_and_every_reason_says_something() {
        let read: Model = ron::from_str(SOURCE).unwrap_or_else(|error| panic!("assets/practice.ron: {error}"));
        assert_eq!(&read, model());
        for temper in &read.tempers {
            for reasoned in [&temper.start, &temper.trust, &temper.patience, &temper.gain, &temper.loss, &temper.pen] {
                assert!(reasoned.1.len() > 5, "{reasoned:?}");
            }
        }
        assert!(SOURCE.matches("\"\"").count() == 0, "a weight has no reason");
        let read: Listening = ron::from_str(LISTENING).unwrap_or_else(|error| panic!("assets/listening.ron: {error}"));
        assert_eq!(Some(&read), model_of(MODEL).listening.as_ref());
        assert_eq!(read.ways.len(), Otherwise::ALL.len());
        assert!(read.roles.keys().all(|role| model().roles.contains_key(role)), "{:?}", read.roles.keys());
        assert_eq!(model_of(1), model());
    }

    #[test]
    fn the_pen_means_more_the_more_somebody_was_hurt() {
        let worth: Vec<i16> = model().tempers.iter().map(|t| t.pen.n() - t.no_pen.n()).collect();
        assert!(worth.windows(2).all(|pair| pair[0] < pair[1]), "{worth:?}");
    }
}
