//! Consensus: how far apart ratings lie, and whether everybody can live with the proposal.
//!
//! Definitions follow Blair and Lacy's l² for ordinal data, as a dispersion in 0..=1, with the two
//! parties weighing the same whatever their size:
//!
//! * `F_p(t)`: share of party *p*'s ratings that are at most *t*; pooled `F = ½·F_public + ½·F_ideburen`.
//! * Dispersion `D = 4/(k−1) · Σ_t F(t)·(1 − F(t))`, agreement `C = 1 − D`.
//! * Within `= ½·D_public + ½·D_ideburen`, Between `= 1/(k−1) · Σ_t (F_public(t) − F_ideburen(t))²`;
//!   Within + Between = D exactly.
//! * Support: share of a party's ratings of at least 3.
//!
//! Why not Tastle and Wierman's or van der Eijk's measure: those fall in some cases where somebody
//! moves one step towards the majority, and a game must not punish that.
//!
//! Every comparison that decides a verdict is made in whole numbers, so that no rounding decides it.

use super::action::RuleError;
use super::words::{Party, PerParty, RATING_LIVE_WITH, RATING_MAX};
use serde::{Deserialize, Serialize};

const K: usize = RATING_MAX as usize;

/// How a party rated one thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// How many gave each rating; `ratings[0]` is rating 1.
    pub ratings: [u16; K],
    /// How many abstained (*avstår*).
    pub abstained: u16,
    /// How many said *behöver prata mer* and gave no rating.
    pub talk_only: u16,
    /// How many said *behöver prata mer* beside a rating.
    pub talk_beside: u16,
    /// How many of those rated 3: they hesitate twice and are one person. Not in logs; raised hands cannot tell, and are
    /// then taken to be the same people as far as they can be.
    #[serde(skip)]
    pub talk_beside_three: u16,
}

impl Tally {
    /// A tally of plain ratings; those outside 1..=5 are passed over.
    pub fn of(ratings: &[u8]) -> Tally {
        let mut tally = Tally::default();
        for &rating in ratings {
            if let Some(slot) = usize::from(rating).checked_sub(1).and_then(|i| tally.ratings.get_mut(i)) {
                *slot += 1;
            }
        }
        tally
    }

    /// Adds another tally.
    pub(crate) fn add(&mut self, other: &Tally) {
        for (here, there) in self.ratings.iter_mut().zip(other.ratings) {
            *here += there;
        }
        self.abstained += other.abstained;
        self.talk_only += other.talk_only;
        self.talk_beside += other.talk_beside;
        self.talk_beside_three += other.talk_beside_three;
    }

    /// How many rated.
    pub fn rated(&self) -> u32 {
        self.ratings.iter().map(|&n| u32::from(n)).sum()
    }

    /// How many took part in any way.
    pub fn voters(&self) -> u32 {
        self.rated() + u32::from(self.abstained) + u32::from(self.talk_only)
    }

    /// Whether a party with so many seats can have raised these hands; `row` is the row they were counted for.
    pub fn check(&self, row: usize, seats: u32) -> Result<(), RuleError> {
        let counted = self.voters();
        if counted > seats {
            return Err(RuleError::TooManyHands { row, counted, seats });
        }
        if u32::from(self.talk_beside) > self.rated() { Err(RuleError::TalkWithoutRating(row)) } else { Ok(()) }
    }

    /// How many said *behöver prata mer*, with or without a rating.
    pub fn talk(&self) -> u32 {
        u32::from(self.talk_only) + u32::from(self.talk_beside)
    }

    /// How many hesitate: those who rated 3, or said *behöver prata mer*. Nobody is counted twice.
    pub fn hesitating(&self) -> u32 {
        let threes = u32::from(self.ratings[usize::from(RATING_LIVE_WITH) - 1]);
        (threes + self.talk()).saturating_sub(u32::from(self.talk_beside_three))
    }

    /// How many gave at least 3.
    pub fn can_live(&self) -> u32 {
        self.ratings[usize::from(RATING_LIVE_WITH) - 1..].iter().map(|&n| u32::from(n)).sum()
    }

    /// How many rated `t` or less, for t = 1..k−1.
    fn cumulative(&self) -> [u64; K - 1] {
        let mut sum = 0;
        std::array::from_fn(|i| {
            sum += u64::from(self.ratings[i]);
            sum
        })
    }

    /// `Σ_t c(t)·(n − c(t))`: the dispersion times n²·(k−1)/4, as a whole number.
    fn spread(&self) -> u128 {
        let n = u64::from(self.rated());
        self.cumulative().iter().map(|&c| u128::from(c) * u128::from(n - c)).sum()
    }

    /// The dispersion within this party alone, 0..=1; `None` without ratings.
    pub fn dispersion(&self) -> Option<f64> {
        let n = f64::from(self.rated());
        (n > 0.0).then(|| 4.0 / (K - 1) as f64 * self.spread() as f64 / (n * n))
    }

    /// The share that can live with it, 0..=1; `None` without ratings.
    pub fn support(&self) -> Option<f64> {
        (self.rated() > 0).then(|| f64::from(self.can_live()) / f64::from(self.rated()))
    }
}

/// Everything a ballot says of one thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Votes {
    /// The tally of each party.
    pub tally: PerParty<Tally>,
    /// Which parties sit at the table.
    pub seated: PerParty<bool>,
    /// Open objections (*invändningar*).
    pub objections: u16,
}

impl Votes {
    /// Votes where both parties are seated.
    pub fn new(public: Tally, ideburen: Tally) -> Votes {
        Votes { tally: PerParty { public, ideburen }, seated: PerParty { public: true, ideburen: true }, objections: 0 }
    }

    /// The figures of this ballot; `None` when nobody rated.
    pub fn figures(&self) -> Option<Figures> {
        let [p, i] = Party::ALL.map(|party| self.tally[party].dispersion());
        let (within, between) = match (p, i) {
            (Some(p), Some(i)) => (0.5 * p + 0.5 * i, Some(self.between())),
            (Some(one), None) | (None, Some(one)) => (one, None),
            (None, None) => return None,
        };
        let dispersion = within + between.unwrap_or(0.0);
        let support = PerParty::from_fn(|party| self.tally[party].support());
        let minimum = Party::ALL.iter().filter_map(|&party| support[party]).fold(1.0, f64::min);
        Some(Figures {
            agreement: 1.0 - dispersion,
            dispersion,
            dispersion_of: PerParty { public: p, ideburen: i },
            within,
            between,
            support,
            support_min: minimum,
            score: 100.0 * (1.0 - dispersion) * minimum,
        })
    }

    fn between(&self) -> f64 {
        let [p, i] = Party::ALL.map(|party| f64::from(self.tally[party].rated()));
        self.gap() as f64 / (p * i).powi(2) / (K - 1) as f64
    }

    /// `Σ_t (c_p(t)·n_i − c_i(t)·n_p)²`: Between times n_p²·n_i²·(k−1), as a whole number.
    fn gap(&self) -> u128 {
        let [p, i] = [&self.tally.public, &self.tally.ideburen];
        let (np, ni) = (u64::from(p.rated()), u64::from(i.rated()));
        p.cumulative().iter().zip(i.cumulative()).map(|(&cp, ci)| u128::from((cp * ni).abs_diff(ci * np)).pow(2)).sum()
    }

    /// How many hesitate, in both parties.
    pub fn hesitating(&self) -> u32 {
        Party::ALL.iter().map(|&party| self.tally[party].hesitating()).sum()
    }

    /// The verdict: the first that fits, in the order of [`Verdict`]'s variants.
    pub fn verdict(&self) -> Verdict {
        let rated = self.tally.public.rated() + self.tally.ideburen.rated();
        let silent = Party::ALL.iter().any(|&party| self.seated[party] && self.tally[party].rated() == 0);
        if rated < 2 || silent {
            return Verdict::TooFewVotes;
        }
        if self.objections > 0 {
            return Verdict::Blocked;
        }
        let can_live = self.tally.public.can_live() + self.tally.ideburen.can_live();
        if can_live == rated {
            return Verdict::Consent { reservations: self.hesitating() > 0 };
        }
        if can_live == 0 {
            return Verdict::AgreedNo;
        }
        let both = Party::ALL.iter().all(|&party| self.tally[party].rated() > 0);
        // Spreads brought to the same denominator n_p²·n_i²; a party without ratings has none.
        let np2 = u128::from(self.tally.public.rated().max(1)).pow(2);
        let ni2 = u128::from(self.tally.ideburen.rated().max(1)).pow(2);
        let (public, ideburen) = (self.tally.public.spread() * ni2, self.tally.ideburen.spread() * np2);
        if both && self.gap() > 2 * (public + ideburen) {
            return Verdict::PartiesApart;
        }
        Verdict::SplitWithin(match public.cmp(&ideburen) {
            std::cmp::Ordering::Greater => Split::Public,
            std::cmp::Ordering::Less => Split::Ideburen,
            std::cmp::Ordering::Equal => Split::Both,
        })
    }
}

/// How two measures of disagreement lie, the later beside the earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Drift {
    /// Less disagreement than before.
    Closer,
    /// As before.
    Alike,
    /// More disagreement than before.
    Further,
}

impl Drift {
    /// Smaller changes than this are none: fewer than one rating of many.
    const STILL: f64 = 0.02;

    fn of(before: f64, now: f64) -> Drift {
        match now - before {
            change if change > Drift::STILL => Drift::Further,
            change if change < -Drift::STILL => Drift::Closer,
            _ => Drift::Alike,
        }
    }
}

/// Whether people came closer to each other from one ballot to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Drifts {
    /// Within the parties.
    pub within: Drift,
    /// Between the parties; `None` where only one rated.
    pub between: Option<Drift>,
}

impl Figures {
    /// Whether people have come closer to each other since an earlier ballot.
    pub fn since(&self, before: &Figures) -> Drifts {
        let between = before.between.zip(self.between);
        Drifts {
            within: Drift::of(before.within, self.within),
            between: between.map(|(before, now)| Drift::of(before, now)),
        }
    }
}

/// The figures of one ballot on one thing.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// `C = 1 − D`, 0..=1.
    pub agreement: f64,
    /// `D`, 0..=1.
    pub dispersion: f64,
    /// `D` of each party alone.
    pub dispersion_of: PerParty<Option<f64>>,
    /// How much of `D` lies within the parties.
    pub within: f64,
    /// How much of `D` lies between the parties; `None` when only one has ratings.
    pub between: Option<f64>,
    /// Share of each party's ratings of at least 3.
    pub support: PerParty<Option<f64>>,
    /// The smaller of the two.
    pub support_min: f64,
    /// `100·C·S`, 0..=100. Objections do not enter it: honest disagreement is never taxed.
    pub score: f64,
}

/// What a ballot amounts to. The first that fits, from the top.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Under two ratings, or a seated party with none.
    TooFewVotes,
    /// An open objection.
    Blocked,
    /// Everybody gave at least 3.
    Consent {
        /// Whether a seat gave 3 or needs to talk more.
        reservations: bool,
    },
    /// Everybody gave at most 2.
    AgreedNo,
    /// More of the disagreement lies between the parties than within them.
    PartiesApart,
    /// The disagreement lies within a party.
    SplitWithin(Split),
}

impl Verdict {
    /// The stable name used in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Verdict::TooFewVotes => "TooFewVotes",
            Verdict::Blocked => "Blocked",
            Verdict::Consent { .. } => "Consent",
            Verdict::AgreedNo => "AgreedNo",
            Verdict::PartiesApart => "PartiesApart",
            Verdict::SplitWithin(_) => "SplitWithin",
        }
    }

    /// Whether the proposal is adopted.
    pub fn is_consent(self) -> bool {
        matches!(self, Verdict::Consent { .. })
    }
}

/// Which party is split.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Split {
    /// The public side the more.
    Public,
    /// Civil society the more.
    Ideburen,
    /// Both alike.
    Both,
}

impl Split {
    /// The stable name used in JSON.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn votes(public: &[u8], ideburen: &[u8]) -> Votes {
        Votes::new(Tally::of(public), Tally::of(ideburen))
    }

    #[test]
    fn the_examples_of_the_rules() {
        type Example = (&'static [u8], &'static [u8], f64, f64, f64);
        let table: [Example; 5] = [
            (&[1, 1, 1], &[5, 5], 0.0, 0.0, 1.0),
            (&[1, 5], &[1, 5], 0.0, 1.0, 0.0),
            (&[4, 4, 4], &[5, 5, 5], 0.75, 0.0, 0.25),
            (&[3, 4, 4, 5], &[2, 3, 3, 4], 0.53125, 0.375, 0.09375),
            (&[3, 3, 4, 5], &[3, 4], 0.640625, 0.34375, 0.015625),
        ];
        for (public, ideburen, c, within, between) in table {
            let figures = votes(public, ideburen).figures().unwrap();
            assert!((figures.agreement - c).abs() < 1e-12, "{public:?} {ideburen:?}: C {}", figures.agreement);
            assert!((figures.within - within).abs() < 1e-12, "{public:?} {ideburen:?}: W {}", figures.within);
            assert!((figures.between.unwrap() - between).abs() < 1e-12, "{public:?} {ideburen:?}");
        }
    }

    #[test]
    fn agreement_on_no_is_two_axes() {
        let no = votes(&[1, 1], &[1, 1]);
        let figures = no.figures().unwrap();
        assert_eq!((figures.agreement, figures.support_min, figures.score), (1.0, 0.0, 0.0));
        assert_eq!(no.verdict(), Verdict::AgreedNo);
    }

    #[test]
    fn one_party_has_no_between() {
        let mut one = votes(&[1, 5, 5], &[]);
        assert_eq!(one.verdict(), Verdict::TooFewVotes);
        one.seated.ideburen = false;
        assert_eq!(one.figures().unwrap().between, None);
        assert_eq!(one.figures().unwrap().dispersion, one.tally.public.dispersion().unwrap());
        assert_eq!(one.verdict(), Verdict::SplitWithin(Split::Public));
    }

    #[test]
    fn verdicts_in_their_order() {
        assert_eq!(votes(&[5], &[]).verdict(), Verdict::TooFewVotes);
        assert_eq!(votes(&[], &[]).figures(), None);
        let mut blocked = votes(&[5, 5], &[5]);
        blocked.objections = 1;
        assert_eq!(blocked.verdict(), Verdict::Blocked);
        assert_eq!(blocked.figures().unwrap().score, 100.0, "an objection changes no number");
        assert_eq!(votes(&[4, 5], &[5]).verdict(), Verdict::Consent { reservations: false });
        assert_eq!(votes(&[4, 3], &[5]).verdict(), Verdict::Consent { reservations: true });
        let mut talk = votes(&[4, 5], &[5]);
        talk.tally.public.talk_beside = 1;
        assert_eq!(talk.verdict(), Verdict::Consent { reservations: true });
        assert_eq!(votes(&[2, 1], &[2]).verdict(), Verdict::AgreedNo);
        assert_eq!(votes(&[4, 5], &[1, 2]).verdict(), Verdict::PartiesApart);
        assert_eq!(votes(&[4, 5, 5], &[1, 2, 5]).verdict(), Verdict::SplitWithin(Split::Ideburen));
        assert_eq!(votes(&[1, 5], &[1, 5]).verdict(), Verdict::SplitWithin(Split::Both));
        assert_eq!(votes(&[1, 5], &[4, 5]).verdict(), Verdict::SplitWithin(Split::Public));
    }

    fn ratings() -> impl Strategy<Value = Vec<u8>> {
        prop::collection::vec(1..=RATING_MAX, 1..13)
    }

    proptest! {
        #[test]
        fn parts_add_up_and_stay_in_bounds(public in ratings(), ideburen in ratings()) {
            let votes = votes(&public, &ideburen);
            let f = votes.figures().unwrap();
            // The pooled definition, computed straight from it.
            let pooled: f64 = (1..RATING_MAX)
                .map(|t| {
                    let share = |r: &[u8]| r.iter().filter(|&&x| x <= t).count() as f64 / r.len() as f64;
                    let f = 0.5 * share(&public) + 0.5 * share(&ideburen);
                    f * (1.0 - f)
                })
                .sum();
            prop_assert!((f.dispersion - pooled).abs() < 1e-12);
            prop_assert!((f.within + f.between.unwrap() - f.dispersion).abs() < 1e-12);
            for value in [f.agreement, f.dispersion, f.within, f.between.unwrap(), f.support_min, f.score / 100.0] {
                prop_assert!((-1e-12..=1.0 + 1e-12).contains(&value));
            }
        }

        #[test]
        fn the_verdict_agrees_with_the_figures(public in ratings(), ideburen in ratings()) {
            let votes = votes(&public, &ideburen);
            let f = votes.figures().unwrap();
            let (within, between) = (f.within, f.between.unwrap());
            match votes.verdict() {
                Verdict::PartiesApart => prop_assert!(between > within - 1e-12),
                Verdict::SplitWithin(_) => prop_assert!(within >= between - 1e-12),
                Verdict::Consent { .. } => prop_assert_eq!(f.support_min, 1.0),
                Verdict::AgreedNo => prop_assert_eq!(f.support_min, 0.0),
                other => prop_assert!(false, "{:?}", other),
            }
        }

        /// Moving one rating across a line towards the party-weighted majority side never lowers C.
        #[test]
        fn a_step_towards_the_majority_is_never_punished(
            public in ratings(), ideburen in ratings(), pick in any::<prop::sample::Index>(), up in any::<bool>(),
        ) {
            let before = votes(&public, &ideburen).figures().unwrap();
            let at = pick.index(public.len() + ideburen.len());
            let (mut p, mut i) = (public.clone(), ideburen.clone());
            let rating = if at < p.len() { &mut p[at] } else { &mut i[at - public.len()] };
            // The line crossed lies between `t` and `t + 1`.
            let t = if up { *rating } else { *rating - 1 };
            if t == 0 || t == RATING_MAX {
                return Ok(());
            }
            let share = |r: &[u8]| r.iter().filter(|&&x| x <= t).count() as f64 / r.len() as f64;
            let below = 0.5 * share(&public) + 0.5 * share(&ideburen);
            *rating = if up { *rating + 1 } else { *rating - 1 };
            let towards = if up { below <= 0.5 } else { below >= 0.5 };
            if towards {
                let after = votes(&p, &i).figures().unwrap();
                prop_assert!(after.agreement >= before.agreement - 1e-12, "{} -> {}", before.agreement, after.agreement);
            }
        }
    }
}
