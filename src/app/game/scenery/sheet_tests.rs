//! The rooms of sheets hold what is promised for every picture.

use super::Gaze;
use super::testing::{Proof, at, deck, looks, steps};
use crate::app::game::scenario::{outcome_scene, reveal_scene};
use crate::app::scene::{Command, HitKind, Look, Stage, Touch, What};
use crate::app::theme::Theme;
use crate::rules::{
    Adopted, BallotMethod, By, Clause, Party, Revealed, RevealedRow, RoomView, RoundView, SeatId, Split, Standing,
    Step, Subject, Tally, Verdict, Votes,
};
use crate::text::Lang;

const SEATS: [usize; 3] = [2, 8, 24];
const METHODS: [BallotMethod; 2] = [BallotMethod::Handed, BallotMethod::RaisedHands];

pub(crate) fn plain() -> Look {
    Look { theme: Theme::Light, lang: Lang::Sv, text: 1.0, movement: true }
}

pub(crate) fn row(subject: Subject, votes: Votes) -> RevealedRow {
    RevealedRow { subject, votes, figures: votes.figures(), verdict: votes.verdict() }
}

/// Votes for every verdict, some of them crowded.
pub(crate) fn ballots() -> Vec<(Verdict, Votes)> {
    let votes = |public: &[u8], ideburen: &[u8]| Votes::new(Tally::of(public), Tally::of(ideburen));
    let mut blocked = votes(&[4, 5, 3], &[4, 5]);
    blocked.objections = 3;
    let mut flags = votes(&[3, 4, 4, 5], &[3, 4, 4, 5]);
    flags.tally.public.talk_beside = 2;
    flags.tally.public.abstained = 3;
    flags.tally.ideburen.talk_only = 2;
    flags.tally.ideburen.abstained = 12;
    flags.tally.ideburen.talk_beside = 1;
    vec![
        (Verdict::TooFewVotes, votes(&[], &[])),
        (Verdict::TooFewVotes, votes(&[4, 4], &[])),
        (Verdict::Blocked, blocked),
        (Verdict::Consent { reservations: false }, votes(&[4, 5, 5, 4], &[5, 5, 4, 5])),
        (Verdict::Consent { reservations: true }, votes(&[3, 4, 4, 5], &[3, 4, 4, 4])),
        (Verdict::Consent { reservations: true }, flags),
        (Verdict::AgreedNo, votes(&[1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1], &[1; 12])),
        (Verdict::PartiesApart, votes(&[4, 5, 4, 5, 4, 4, 5, 5, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5], &[1])),
        (Verdict::SplitWithin(Split::Public), votes(&[1, 5], &[4, 5])),
        (Verdict::SplitWithin(Split::Ideburen), votes(&[4, 5, 5], &[1, 2, 5])),
        (Verdict::SplitWithin(Split::Both), votes(&[1, 5, 1, 5], &[1, 5, 1, 5])),
    ]
}

/// A commitment at risk: one of the deck's, or one in words as long as they may be.
pub(crate) fn adopted(at: usize) -> Adopted {
    let own = Clause::Own { by: By::Joint, text: "Vi lovar varandra det här. ".repeat(4) };
    Adopted {
        round: 0,
        by: By::ALL[at % 3],
        clause: if at % 2 == 1 { own } else { Clause::Deck(at) },
        put_by: SeatId(0),
        agreed_by: vec![SeatId(0), SeatId(1)],
        standing: Standing::AtRisk { event: 0 },
    }
}

/// A room at the reveal of `rows` options and `at_risk` commitments.
pub(crate) fn revealed(base: &RoomView, rows: usize, at_risk: usize, pick: usize) -> RoomView {
    let all = ballots();
    let subjects = (0..rows as u8).map(Subject::Option).chain((0..at_risk).map(Subject::AtRisk));
    let rows = subjects.enumerate().map(|(i, subject)| {
        let mut votes = all[(i + pick) % all.len()].1;
        votes.objections = 0;
        row(subject, votes)
    });
    let mut room = base.clone();
    if let RoundView::Scenario(round) = &mut room.play {
        round.first = Some(Revealed { rows: rows.collect(), objections: Vec::new() });
    }
    room.agreement.commitments = (0..at_risk).map(adopted).collect();
    room
}

#[test]
fn where_all_give_the_same_ratings_no_row_is_told_as_the_most_disputed() {
    let votes = |public: &[u8], ideburen: &[u8]| Votes::new(Tally::of(public), Tally::of(ideburen));
    let deck = deck();
    let (_, views) = steps(SEATS[1], METHODS[0], 3);
    let base = *at(&views, Step::Reveal).last().expect("ballots are revealed");
    for (ratings, alike) in [
        ([votes(&[4, 4], &[4, 4]), votes(&[3, 3], &[3, 3]), votes(&[2, 2], &[2, 2])], true),
        ([votes(&[4, 4], &[4, 4]), votes(&[3, 3], &[3, 3]), votes(&[4, 5], &[4, 4])], false),
        ([votes(&[5, 5], &[1, 1]), votes(&[3, 3], &[3, 3]), votes(&[2, 2], &[2, 2])], false),
    ] {
        let rows = (0u8..).zip(ratings).map(|(at, votes)| row(Subject::Option(at), votes)).collect();
        let first = Revealed { rows, objections: Vec::new() };
        assert_eq!(first.is_alike(), alike);
        let mut room = base.clone();
        if let RoundView::Scenario(round) = &mut room.play {
            round.first = Some(first);
        }
        let stage = reveal_scene::reveal(&room, &deck, &plain(), &Gaze::default());
        assert_eq!(format!("{stage:?}").contains("Alla ger samma betyg"), alike);
    }
}

#[test]
fn reveals_hold_at_every_size() {
    let mut proof = Proof::default();
    let deck = deck();
    for (seats, method) in SEATS.into_iter().zip([METHODS[0], METHODS[1], METHODS[0]]) {
        let (_, views) = steps(seats, method, 3);
        let rooms = at(&views, Step::Reveal);
        let base = *rooms.last().expect("ballots are revealed");
        let mut all: Vec<RoomView> = rooms.iter().map(|&room| room.clone()).collect();
        for (rows, at_risk) in [(2, 0), (3, 0), (4, 1), (5, 0), (5, 3)] {
            all.extend((0..4).map(|pick| revealed(base, rows, at_risk, pick * 3)));
        }
        for look in looks() {
            for room in &all {
                for row in [None].into_iter().chain((0..reveal_scene::stops(room, &deck, &look, false)).map(Some)) {
                    for page in 0..2 {
                        let gaze = Gaze { row, page, ..Gaze::default() };
                        let stage = reveal_scene::reveal(room, &deck, &look, &gaze);
                        proof.see("reveal", &stage, &look);
                    }
                }
            }
        }
    }
    proof.holds();
}

#[test]
fn outcomes_hold_for_every_verdict() {
    let mut proof = Proof::default();
    let deck = deck();
    let objections = || {
        let mut words =
            vec!["Det här drabbar dem som inte sitter vid bordet, och ingen har frågat dem i vår.".to_owned()];
        words.push("Nej.".to_owned());
        words.push("😀 ".repeat(40));
        words
    };
    for (seats, method) in SEATS.into_iter().zip([METHODS[0], METHODS[1], METHODS[0]]) {
        let (_, views) = steps(seats, method, 5);
        let rooms = at(&views, Step::Outcome);
        let mut all: Vec<RoomView> = rooms.iter().map(|&room| room.clone()).collect();
        let base = *rooms.last().expect("there are outcomes");
        for (verdict, votes) in ballots() {
            assert_eq!(votes.verdict(), verdict);
            let objections = if verdict == Verdict::Blocked { objections() } else { Vec::new() };
            let second = Revealed { rows: vec![row(Subject::Proposal, votes)], objections };
            for may_again in [false, true] {
                let mut room = base.clone();
                if let RoundView::Scenario(round) = &mut room.play {
                    (round.second, round.may_again) = (Some(second.clone()), may_again);
                    round.proposal.wording = "Vi börjar i liten skala och ses igen. ".repeat(10);
                }
                all.push(room);
            }
        }
        for look in looks() {
            for room in &all {
                for page in 0..outcome_scene::pages(&look) {
                    let gaze = Gaze { page, ..Gaze::default() };
                    proof.see("outcome", &outcome_scene::outcome(room, &deck, &look, &gaze), &look);
                }
                for row in 0..reveal_scene::stops(room, &deck, &look, true) {
                    let gaze = Gaze { row: Some(row), ..Gaze::default() };
                    proof.see("second reveal", &reveal_scene::reveal_second(room, &deck, &look, &gaze), &look);
                }
            }
        }
    }
    proof.holds();
}

/// The pieces of a stage, by key.
fn pieces(stage: &Stage) -> usize {
    let piece = |item: &&crate::app::scene::Item| {
        item.key.starts_with("votes ")
            && matches!(
                &item.what,
                What::Art(crate::app::art::Art::Piece { paint: crate::app::art::Paint::Painted, .. })
            )
    };
    stage.items.iter().filter(piece).count()
}

#[test]
fn there_is_a_piece_for_each_seat_that_rated() {
    let deck = deck();
    let (_, views) = steps(8, BallotMethod::Handed, 9);
    for room in at(&views, Step::Reveal) {
        let rated: u32 = room
            .first()
            .iter()
            .flat_map(|first| &first.rows)
            .flat_map(|row| Party::ALL.map(|party| row.votes.tally[party].rated()))
            .sum();
        let stage = reveal_scene::reveal(room, &deck, &plain(), &Gaze::default());
        assert_eq!(pieces(&stage), rated as usize);
        let rows =
            stage.hits.iter().filter(|hit| matches!(hit.touch, Some(Touch::Votes { second: false, .. }))).count();
        assert_eq!(rows, room.first().map_or(0, |first| first.rows.len()));
    }
}

#[test]
fn nothing_is_shown_before_the_reveal() {
    let deck = deck();
    let (_, views) = steps(8, BallotMethod::Handed, 9);
    for room in at(&views, Step::FirstBallot) {
        for stage in [
            reveal_scene::reveal(room, &deck, &plain(), &Gaze::default()),
            reveal_scene::reveal_second(room, &deck, &plain(), &Gaze::default()),
            outcome_scene::outcome(room, &deck, &plain(), &Gaze::default()),
        ] {
            assert!(stage.hits.is_empty());
        }
    }
}

#[test]
fn the_ways_on_follow_the_verdict() {
    let deck = deck();
    let (_, views) = steps(8, BallotMethod::Handed, 5);
    let base = *at(&views, Step::Outcome).first().expect("there are outcomes");
    for (verdict, votes) in ballots() {
        let second = Revealed { rows: vec![row(Subject::Proposal, votes)], objections: Vec::new() };
        for may_again in [false, true] {
            let may_again = may_again && !verdict.is_consent();
            let mut room = base.clone();
            if let RoundView::Scenario(round) = &mut room.play {
                (round.second, round.may_again) = (Some(second.clone()), may_again);
            }
            let stage = outcome_scene::outcome(&room, &deck, &plain(), &Gaze::default());
            let buttons: Vec<_> = stage
                .hits
                .iter()
                .filter_map(|hit| match hit.kind {
                    HitKind::Button { primary } => Some((hit.touch.clone(), primary)),
                    _ => None,
                })
                .collect();
            let wanted = if may_again {
                vec![(Some(Touch::Command(Command::Again)), true), (Some(Touch::Command(Command::Advance)), false)]
            } else {
                vec![(Some(Touch::Command(Command::Advance)), true)]
            };
            assert_eq!(buttons, wanted, "{verdict:?}");
        }
    }
}
