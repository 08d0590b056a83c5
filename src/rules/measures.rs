//! Other measures of agreement in the field, beside the one the game goes by, for whoever compares games or studies.
//!
//! They describe ratings on a scale 1..=k (k = 5 in the game, any of at least three here, so that they can be held
//! against published examples), given as counts: `counts[0]` is how many rated 1. All ratings count once, whichever party
//! they come from: that is how each measure is defined. The game itself never uses them: [`super::consensus`] says why.

use super::consensus::Votes;
use super::words::Party;

/// The measures of one ballot, or of one unit. Each is `None` where it is not defined.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Measures {
    /// Tastle and Wierman's consensus, 0..=1.
    pub(crate) tastle_wierman: Option<f64>,
    /// Van der Eijk's agreement A, −1..=1.
    pub(crate) van_der_eijk: Option<f64>,
    /// Leik's ordinal consensus, 0..=1.
    pub(crate) leik: Option<f64>,
    /// Krippendorff's alpha for ordinal data; at most 1.
    pub(crate) krippendorff_alpha: Option<f64>,
}

impl Measures {
    /// The measures of one ballot. Alpha takes it as the only unit: it is 0 as soon as two ratings differ, since chance
    /// has then nothing else to be compared with, and not defined when all are alike.
    pub(crate) fn of(counts: &[u32]) -> Measures {
        Measures {
            tastle_wierman: tastle_wierman(counts),
            van_der_eijk: van_der_eijk(counts),
            leik: leik(counts),
            krippendorff_alpha: krippendorff_alpha(&[counts]),
        }
    }
}

/// How many gave each rating, both parties together.
pub(crate) fn counts(votes: &Votes) -> Vec<u32> {
    let [public, ideburen] = Party::ALL.map(|party| votes.tally[party].ratings);
    public.into_iter().zip(ideburen).map(|(one, other)| u32::from(one) + u32::from(other)).collect()
}

fn total(counts: &[u32]) -> u64 {
    counts.iter().map(|&count| u64::from(count)).sum()
}

/// The consensus of Tastle and Wierman (2007), *Consensus and dissention: A measure of ordinal dispersion*,
/// International Journal of Approximate Reasoning 45: `1 + Σ p_i·log2(1 − |i − µ|/(k − 1))`.
/// 1 when all rate alike, 0 when half stand at each end; `None` without ratings.
pub(crate) fn tastle_wierman(counts: &[u32]) -> Option<f64> {
    let n = total(counts);
    if n == 0 {
        return None;
    }
    let share: Vec<f64> = counts.iter().map(|&count| f64::from(count) / n as f64).collect();
    let steps = counts.len() as f64 - 1.0;
    let mean: f64 = share.iter().enumerate().map(|(at, p)| p * at as f64).sum();
    let sum: f64 = share
        .iter()
        .enumerate()
        // A rating nobody gave weighs nothing, also where its logarithm would be endless.
        .filter(|&(_, &p)| p > 0.0)
        .map(|(at, p)| p * (1.0 - (at as f64 - mean).abs() / steps).log2())
        .sum();
    Some((1.0 + sum).clamp(0.0, 1.0))
}

/// The agreement A of van der Eijk (2001), *Measuring agreement in ordered rating scales*, Quality and Quantity 35: the
/// ratings are taken apart into layers in which each rating occurs equally often or not at all, and the layers'
/// agreements are weighed by their size. 1 when all rate alike, 0 when all ratings are as common, −1 when half stand at
/// each end; `None` without ratings.
pub(crate) fn van_der_eijk(counts: &[u32]) -> Option<f64> {
    let n = total(counts);
    if n == 0 {
        return None;
    }
    let mut rest = counts.to_vec();
    let mut agreement = 0.0;
    while let Some(least) = rest.iter().copied().filter(|&count| count > 0).min() {
        let layer: Vec<bool> = rest.iter().map(|&count| count > 0).collect();
        let size = u64::from(least) * layer.iter().filter(|&&there| there).count() as u64;
        agreement += size as f64 / n as f64 * layer_agreement(&layer);
        for count in &mut rest {
            *count = count.saturating_sub(least);
        }
    }
    Some(agreement)
}

/// `A = U·(1 − (S − 1)/(k − 1))`, where S ratings are there and the unimodality U counts the triples of places:
/// *there, there, not* and its mirror speak for one top, *there, not, there* for two.
fn layer_agreement(layer: &[bool]) -> f64 {
    let places = layer.len();
    let there = layer.iter().filter(|&&there| there).count();
    if there == 1 {
        return 1.0;
    }
    let (mut one_top, mut two_tops) = (0_u32, 0_u32);
    for low in 0..places {
        for middle in low + 1..places {
            for high in middle + 1..places {
                match (layer[low], layer[middle], layer[high]) {
                    (true, true, false) | (false, true, true) => one_top += 1,
                    (true, false, true) => two_tops += 1,
                    _ => {}
                }
            }
        }
    }
    if one_top + two_tops == 0 {
        return 0.0;
    }
    let (k, one, two) = (places as f64, f64::from(one_top), f64::from(two_tops));
    let unimodality = ((k - 2.0) * one - (k - 1.0) * two) / ((k - 2.0) * (one + two));
    unimodality * (1.0 - (there as f64 - 1.0) / (k - 1.0))
}

/// The ordinal consensus of Leik (1966), *A measure of ordinal consensus*, Pacific Sociological Review 9:
/// `1 − 2·Σ d_i/(k − 1)`, where `d_i` is the share that rated i or less, or more, whichever is smaller.
/// 1 when all rate alike, 0 when half stand at each end; `None` without ratings.
pub(crate) fn leik(counts: &[u32]) -> Option<f64> {
    let n = total(counts);
    if n == 0 {
        return None;
    }
    let mut below = 0_u64;
    let steps = counts.len() - 1;
    let sum: u64 = counts[..steps]
        .iter()
        .map(|&count| {
            below += u64::from(count);
            below.min(n - below)
        })
        .sum();
    Some(1.0 - 2.0 * sum as f64 / (n as f64 * steps as f64))
}

/// Krippendorff's alpha with the ordinal difference, as in *Computing Krippendorff's alpha-reliability* (2011), over any
/// number of units, each with the counts of the ratings it got. A unit with one rating has nothing to compare and is
/// left out. 1 when each unit is rated alike, about 0 when units are rated as by chance, below when they are rated
/// further apart than that. `None` when nothing can be compared, or all ratings are the same.
pub(crate) fn krippendorff_alpha(units: &[&[u32]]) -> Option<f64> {
    let units = || units.iter().filter(|unit| total(unit) >= 2);
    let places = units().map(|unit| unit.len()).max()?;
    let count = |unit: &[u32], at: usize| f64::from(unit.get(at).copied().unwrap_or(0));
    let all: Vec<f64> = (0..places).map(|at| units().map(|unit| count(unit, at)).sum()).collect();
    let n: f64 = all.iter().sum();
    // δ²(c, k): the ratings from c to k, those of c and k themselves by half, squared.
    let difference = |c: usize, k: usize| {
        let between: f64 = all[c..=k].iter().sum();
        (between - (all[c] + all[k]) / 2.0).powi(2)
    };
    let pairs = || (0..places).flat_map(|c| (c + 1..places).map(move |k| (c, k)));
    let observed: f64 = units()
        .map(|unit| {
            let apart: f64 = pairs().map(|(c, k)| count(unit, c) * count(unit, k) * difference(c, k)).sum();
            apart / (total(unit) as f64 - 1.0)
        })
        .sum();
    let expected: f64 = pairs().map(|(c, k)| all[c] * all[k] * difference(c, k)).sum::<f64>() / (n - 1.0);
    (expected > 0.0).then(|| 1.0 - observed / expected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn near(found: Option<f64>, wanted: f64) {
        let found = found.expect("is defined");
        assert!((found - wanted).abs() < 5e-4, "{found} instead of {wanted}");
    }

    #[test]
    fn the_ends_of_each_measure() {
        let alike = Measures::of(&[0, 0, 7, 0, 0]);
        assert_eq!(
            (alike.tastle_wierman, alike.van_der_eijk, alike.leik, alike.krippendorff_alpha),
            (Some(1.0), Some(1.0), Some(1.0), None)
        );
        let apart = Measures::of(&[4, 0, 0, 0, 4]);
        assert_eq!(
            (apart.tastle_wierman, apart.van_der_eijk, apart.leik, apart.krippendorff_alpha),
            (Some(0.0), Some(-1.0), Some(0.0), Some(0.0))
        );
        assert_eq!(Measures::of(&[0; 5]), Measures::default());
    }

    /// Tastle and Wierman's own table: even shares over five categories have the consensus 0.434.
    #[test]
    fn tastle_and_wierman_as_published() {
        near(tastle_wierman(&[2, 2, 2, 2, 2]), 0.434);
        near(tastle_wierman(&[0, 1, 0, 1, 0]), 0.585);
    }

    /// The ratings of the example that the R package agrmt (Ruedin, version 1.42) documents for each measure, after
    /// van der Eijk (2001): A = 0.6113333, Leik's dispersion 0.287, Tastle and Wierman's consensus 0.7256876.
    #[test]
    fn seven_categories_as_documented_elsewhere() {
        let ratings = [30, 40, 210, 130, 530, 50, 10];
        near(van_der_eijk(&ratings), 0.611_333_3);
        near(leik(&ratings), 1.0 - 0.287);
        near(tastle_wierman(&ratings), 0.725_687_6);
    }

    /// Layers by hand: `1 1 0 0 0` is 0.75, a hole in the middle is less than nothing, even shares are 0.
    #[test]
    fn van_der_eijk_by_layer() {
        near(van_der_eijk(&[1, 1, 0, 0, 0]), 0.75);
        near(van_der_eijk(&[3, 3, 3, 3, 3]), 0.0);
        // Two triples with one top (places 1 3 4 and 1 3 5), one with two (1 2 3): U = (3·2 − 4·1)/(3·3), A = ¾·U.
        near(van_der_eijk(&[1, 0, 1, 0, 0]), 1.0 / 6.0);
        // Half of the ratings in a layer of all five, half in a layer of one.
        near(van_der_eijk(&[1, 1, 6, 1, 1]), 0.5);
    }

    #[test]
    fn leik_by_hand() {
        // Shares at most 1, 2, 3, 4: 0.2, 0.4, 0.6, 0.8; the smaller sides sum to 1.2; 1 − 2·1.2/4.
        near(leik(&[1, 1, 1, 1, 1]), 0.4);
        near(leik(&[0, 1, 2, 1, 0]), 0.75);
    }

    /// The example of Krippendorff (2011), section C: four observers, twelve units, missing values; ordinal alpha 0.815.
    #[test]
    fn krippendorff_as_published() {
        let observers: [[u8; 12]; 4] = [
            [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
            [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
            [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
            [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
        ];
        let units: Vec<[u32; 5]> = (0..12)
            .map(|unit| {
                let mut counts = [0; 5];
                for observer in &observers {
                    if let Some(at) = usize::from(observer[unit]).checked_sub(1) {
                        counts[at] += 1;
                    }
                }
                counts
            })
            .collect();
        let units: Vec<&[u32]> = units.iter().map(|unit| &unit[..]).collect();
        near(krippendorff_alpha(&units), 0.815);
        near(krippendorff_alpha(&[&[3, 0, 0, 0, 0], &[0, 0, 0, 0, 3]]), 1.0);
        assert_eq!(krippendorff_alpha(&[&[1, 0, 0, 0, 0], &[0, 0, 0, 0, 1]]), None);
    }

    proptest! {
        #[test]
        fn within_their_bounds_and_the_same_from_either_end(counts: [u8; 5]) {
            let counts = counts.map(u32::from);
            let mut turned = counts;
            turned.reverse();
            let (one, other) = (Measures::of(&counts), Measures::of(&turned));
            let of = |m: &Measures| [m.tastle_wierman, m.van_der_eijk, m.leik, m.krippendorff_alpha];
            for (at, (a, b)) in of(&one).into_iter().zip(of(&other)).enumerate() {
                prop_assert_eq!(a.is_some(), b.is_some());
                if let (Some(a), Some(b)) = (a, b) {
                    let low = if at == 1 { -1.0 } else { 0.0 };
                    prop_assert!((low - 1e-9..=1.0 + 1e-9).contains(&a), "{a}");
                    prop_assert!((a - b).abs() < 1e-9, "{a} {b}");
                }
            }
        }
    }
}
