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
pub(crate) const MODEL: u16 = 2;

/// A number and its reason.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(crate) struct Reasoned(pub(crate) i16, pub(crate) String);

impl Reasoned {
    /// The number.
    pub(crate) fn n(&self) -> i16 {
        self.0
    }
}

/// What a temper brings.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(crate) struct TemperData {
    /// Tenths of a rating step.
    pub(crate) start: Reasoned,
    /// Trust at the start, 0..=100.
    pub(crate) trust: Reasoned,
    /// Patience at the start, in moves.
    pub(crate) patience: Reasoned,
    /// What is made of a gain of trust, per cent.
    pub(crate) gain: Reasoned,
    /// What is made of a loss of trust, per cent.
    pub(crate) loss: Reasoned,
    /// Tenths for having held the pen.
    pub(crate) pen: Reasoned,
    /// Tenths for never having held it.
    pub(crate) no_pen: Reasoned,
}

/// What a level changes.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(crate) struct LevelData {
    /// Trust at the start.
    pub(crate) trust: Reasoned,
    /// Patience at the start.
    pub(crate) patience: Reasoned,
    /// Tenths of a rating step.
    pub(crate) start: Reasoned,
    /// Trust that is needed before a need is told.
    pub(crate) reveal: Reasoned,
}

macro_rules! reasoned {
    ($(#[$doc:meta])* $name:ident { $($field:ident),* $(,)? } $($more:tt)*) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Deserialize)]
        pub(crate) struct $name {
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
    pub(crate) pace: [Reasoned; 3],
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
    pub(crate) talk: [Reasoned; 3],
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
pub(crate) struct BankedIdea {
    /// What it would do to the principles, −2..=2, in the order of the principles.
    pub(crate) effects: [i8; 6],
    /// What it would cost the public side and civil society, 0..=3.
    pub(crate) burden: (u8, u8),
    /// Why.
    pub(crate) why: String,
}

reasoned! {
    /// How tables of counterparts play idea rounds, and what they sign.
    IdeaData {
        own, both, alone, reworded, hands, crowd, temper, begin, no_step, missing, place, come, asked, second, challenge,
        talk_first, reword, unchanged, promises, agreed, nothing_agreed, at_risk, carried,
    }
    /// Ideas to write.
    pub(crate) bank: Vec<BankedIdea>,
}

/// What a role, or a side, cares for.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(crate) struct Cares {
    /// How much for each principle, 0..=3, in the order of the principles.
    pub(crate) weights: [i8; 6],
    /// The burden it can carry, 0..=6.
    pub(crate) limit: i16,
    /// How it has to be met.
    #[serde(default)]
    pub(crate) soft: Vec<Soft>,
    /// Why.
    pub(crate) why: String,
}

/// What makes another way worse, and what makes it look better.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Sways {
    /// What is told openly that makes it worse.
    pub(crate) worse: Telling,
    /// What is told openly that makes it look better.
    pub(crate) better: Telling,
    /// Why.
    pub(crate) why: String,
}

reasoned! {
    /// What the second model changes and adds, see `assets/listening.ron`.
    Listening {
        soft, deep, otherwise, fuller, asked, asked_more, asked_used, asked_unused, grievance_heard, need_heard,
        otherwise_heard, misheard, hollow, acknowledged, told, told_more, told_needed, says, met, pen, heap, heap_trust,
        otherwise_start,
    }
    /// Tenths that a temper starts from.
    pub(crate) start: [Reasoned; 5],
    /// How likely somebody carries something from last time, per cent.
    pub(crate) grievance: [Reasoned; 5],
    /// Tenths that a level adds.
    pub(crate) level: [Reasoned; 3],
    /// How much sooner a temper leaves for its other way, in points of trust.
    pub(crate) resolve: [Reasoned; 5],
    /// What sways each other way.
    pub(crate) ways: BTreeMap<Otherwise, Sways>,
    /// The two ways a role has.
    pub(crate) roles: BTreeMap<String, (Otherwise, Otherwise)>,
}

/// All weights.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(crate) struct Model {
    /// Per [`super::Temper`].
    pub(crate) tempers: [TemperData; 5],
    /// Per [`super::Level`].
    pub(crate) levels: [LevelData; 3],
    /// Factors of a rating.
    pub(crate) factors: FactorData,
    /// Changes of trust.
    pub(crate) trust: TrustData,
    /// When needs are told.
    pub(crate) reveal: RevealData,
    /// How long a talk is.
    pub(crate) moves: MoveData,
    /// When somebody leaves.
    pub(crate) leave: LeaveData,
    /// When somebody says yes to a promise.
    pub(crate) promise: PromiseData,
    /// How idea rounds are played.
    pub(crate) ideas: IdeaData,
    /// What the sides care for, where a role says nothing else.
    pub(crate) sides: PerParty<Cares>,
    /// How much more a card's first principle matters.
    pub(crate) at_stake: Reasoned,
    /// Roles by id.
    pub(crate) roles: BTreeMap<String, Cares>,
    /// What the second model adds; nothing in the first.
    #[serde(skip)]
    pub(crate) listening: Option<Listening>,
}

/// The weights that come with the program. A test sees to it that they can be read; a model that cannot gives
/// weights of nothing.
pub(crate) fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| ron::from_str(SOURCE).unwrap_or_default())
}

/// The weights of a model by its number.
pub(crate) fn model_of(number: u16) -> &'static Model {
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
