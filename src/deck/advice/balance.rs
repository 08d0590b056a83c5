//! Whether a deck covers the principles and phases, weighs on both parties alike, and asks real questions.

use super::{Subject, Tip};
use crate::deck::problem::Arg;
use crate::rules::{By, Card, CardOption, Party, PerParty, Phase, Principle, Role};

/// How many cards there are for each principle and phase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// By principle, then by phase, in the order of `Principle::ALL` and `Phase::ALL`. A card counts for each of its
    /// principles.
    pub cards: [[usize; 7]; 6],
    /// All cards of a phase.
    pub phases: [usize; 7],
    /// All cards that concern a principle.
    pub principles: [usize; 6],
}

impl Coverage {
    /// Counts cards: the phase and the principles of each.
    pub fn count<'c>(cards: impl Iterator<Item = (Phase, &'c [Principle])>) -> Self {
        let mut coverage = Coverage::default();
        for (phase, principles) in cards {
            coverage.phases[phase.index()] += 1;
            for principle in principles {
                coverage.cards[principle.index()][phase.index()] += 1;
                coverage.principles[principle.index()] += 1;
            }
        }
        coverage
    }

    /// The cards of a principle in a phase.
    pub fn at(&self, principle: Principle, phase: Phase) -> usize {
        self.cards[principle.index()][phase.index()]
    }

    /// The phases nobody has written a card for.
    pub fn empty_phases(&self) -> impl Iterator<Item = Phase> + '_ {
        Phase::ALL.into_iter().filter(|phase| self.phases[phase.index()] == 0)
    }

    /// The principles no card is about.
    pub fn empty_principles(&self) -> impl Iterator<Item = Principle> + '_ {
        Principle::ALL.into_iter().filter(|principle| self.principles[principle.index()] == 0)
    }
}

/// One side's text is thin when it is shorter than this share of the other's, in words …
const THIN: f64 = 0.4;
/// … and the other's is at least this long.
const THIN_WORDS_MIN: usize = 12;

/// Advice about one card.
pub(super) fn card(tips: &mut Vec<Tip>, card: &Card) {
    for (language, public) in &card.sides.public.0 {
        let Some(ideburen) = card.sides.ideburen.exact(language) else { continue };
        let (public, ideburen) = (public.split_whitespace().count(), ideburen.split_whitespace().count());
        let (thin, short, long) =
            if public < ideburen { (Party::Public, public, ideburen) } else { (Party::Ideburen, ideburen, public) };
        if long >= THIN_WORDS_MIN && (short as f64) < THIN * long as f64 {
            let args = vec![
                ("party", Arg::Key(party_key(thin))),
                ("short", Arg::Number(short as i64)),
                ("long", Arg::Number(long as i64)),
            ];
            tips.push(Tip::new("KO604", &format!("sides.{}.{language}", thin.code()), args));
            break;
        }
    }
    let best = |place: &usize| {
        let option = &card.options[*place];
        card.options.iter().enumerate().all(|(other, than)| other == *place || at_least_as_good(option, than))
    };
    let weighs = |option: &CardOption| option.effects.iter().next().is_some() || is_paid(option);
    for (place, option) in card.options.iter().enumerate() {
        // Where nothing weighs anything the question is asked in words alone.
        if card.options.iter().any(weighs) && !is_paid(option) && option.effects.iter().all(|(_, change)| change > 0) {
            let title = option.title.0.first().map_or("", |(_, title)| title);
            tips.push(Tip::new("KO625", &format!("options.{place}"), vec![("title", Arg::text(title))]));
        }
    }
    if let Some(place) = (0..card.options.len()).find(best) {
        let option = &card.options[place];
        // Where all weigh the same there is nothing to be better at: the question is asked in words alone.
        if card.options.iter().any(|other| !at_least_as_good(other, option)) {
            let title = option.title.0.first().map_or("", |(_, title)| title);
            tips.push(Tip::new("KO605", &format!("options.{place}"), vec![("title", Arg::text(title))]));
        }
    }
}

/// Whether adopting it costs anybody anything.
fn is_paid(option: &CardOption) -> bool {
    Party::ALL.into_iter().any(|party| option.burden[party] > 0)
}

/// No worse for any principle, and no heavier for any party.
fn at_least_as_good(option: &CardOption, than: &CardOption) -> bool {
    Principle::ALL.into_iter().all(|principle| option.effects.on(principle) >= than.effects.on(principle))
        && Party::ALL.into_iter().all(|party| option.burden[party] <= than.burden[party])
}

/// Advice about one role.
pub(super) fn role(tips: &mut Vec<Tip>, role: &Role) {
    for (language, private) in &role.private.0 {
        let brief = role.brief.exact(language).unwrap_or("").trim();
        if !private.trim().is_empty() && (brief == private.trim() || brief.contains(private.trim())) {
            tips.push(Tip::new("KO606", &format!("private.{language}"), vec![]));
            return;
        }
    }
}

/// One party carries more when it has this share more than the other, and at least so much more.
const HEAVIER: f64 = 1.5;
const HEAVIER_MIN: u32 = 4;
/// Burdens are even when they differ by no more than this share of the larger …
const EVEN: f64 = 0.1;
/// … in a deck whose burdens together are at least this many, so that one step is not told of.
const WEIGHED_MIN: u32 = 30;

pub(super) fn deck(tips: &mut Vec<(Option<usize>, Tip)>, subjects: &[Subject<'_>]) {
    let cards = || {
        subjects.iter().enumerate().filter_map(|(place, subject)| match subject {
            Subject::Card(card) => Some((place, *card)),
            _ => None,
        })
    };
    let coverage = Coverage::count(cards().map(|(_, card)| (card.phase, &card.principles[..])));
    if cards().next().is_some() {
        let phases: Vec<&'static str> = coverage.empty_phases().map(Phase::code).collect();
        if !phases.is_empty() {
            tips.push((None, Tip::new("KO601", "cards", vec![("phases", Arg::Names(phases))])));
        }
        let principles: Vec<&'static str> = coverage.empty_principles().map(Principle::code).collect();
        if !principles.is_empty() {
            tips.push((None, Tip::new("KO602", "cards", vec![("principles", Arg::Names(principles))])));
        }
    }
    let (mut burden, mut lighter) = (PerParty::<u32>::default(), PerParty::<u32>::default());
    for (_, card) in cards() {
        for option in &card.options {
            for party in Party::ALL {
                burden[party] += u32::from(option.burden[party]);
                lighter[party] += u32::from(option.burden[party] < option.burden[party.other()]);
            }
        }
    }
    for party in Party::ALL {
        let (own, other) = (burden[party], burden[party.other()]);
        if own >= other + HEAVIER_MIN && f64::from(own) > HEAVIER * f64::from(other) {
            let args = vec![
                ("party", Arg::Key(party_key(party))),
                ("own", Arg::Number(own.into())),
                ("other", Arg::Number(other.into())),
                ("lighter", Arg::Number(lighter[party].into())),
                ("lighterother", Arg::Number(lighter[party.other()].into())),
            ];
            tips.push((None, Tip::new("KO603", "cards", args)));
        } else if own > other && own + other >= WEIGHED_MIN && f64::from(own - other) > EVEN * f64::from(own) {
            let args = vec![
                ("party", Arg::Key(party_key(party))),
                ("own", Arg::Number(own.into())),
                ("other", Arg::Number(other.into())),
            ];
            tips.push((None, Tip::new("KO626", "cards", args)));
        }
    }
    commitments(tips, subjects, &burden);
}

/// Promises that nobody comes across, and roles of a side that has nothing at stake.
fn commitments(tips: &mut Vec<(Option<usize>, Tip)>, subjects: &[Subject<'_>], burden: &PerParty<u32>) {
    let promises = || {
        subjects.iter().enumerate().filter_map(|(place, subject)| match subject {
            Subject::Commitment(commitment) => Some((place, *commitment)),
            _ => None,
        })
    };
    let mut suggested = vec![false; promises().count()];
    let mut cards = false;
    for subject in subjects {
        if let Subject::Card(card) = subject {
            cards = true;
            for place in &card.suggested {
                if let Some(seen) = suggested.get_mut(*place) {
                    *seen = true;
                }
            }
        }
    }
    let has_role =
        |party: Party| subjects.iter().any(|subject| matches!(subject, Subject::Role(r) if r.party == party));
    for (number, (place, commitment)) in promises().enumerate() {
        let missing = Party::ALL.into_iter().find(|party| commitment.by.binds(*party) && !has_role(*party));
        if let Some(party) = missing {
            tips.push((Some(place), Tip::new("KO609", "by", vec![("party", Arg::Key(party_key(party)))])));
        } else if cards && suggested.iter().any(|seen| *seen) && !suggested[number] {
            tips.push((Some(place), Tip::new("KO610", "", vec![])));
        }
    }
    for party in Party::ALL {
        let bound = promises().any(|(_, commitment)| commitment.by != By::from(party.other()));
        if cards && burden[party] == 0 && !bound {
            for (place, subject) in subjects.iter().enumerate() {
                if matches!(subject, Subject::Role(role) if role.party == party) {
                    tips.push((Some(place), Tip::new("KO608", "party", vec![("party", Arg::Key(party_key(party)))])));
                }
            }
        }
    }
}

pub(super) fn party_key(party: Party) -> &'static str {
    match party {
        Party::Public => "advice-party-public",
        Party::Ideburen => "advice-party-ideburen",
    }
}
