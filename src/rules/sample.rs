//! Random legal play: for tests, benchmarks and simulation.

use super::action::{Action, Ballot, Clause, HandCount, Mark, Step};
use super::ballot::nobody;
use super::game::Game;
use super::idea::table::IdeaKind;
use super::words::{BallotMethod, By, Party, Principle, RATING_MAX, SeatId, TileId};
use rand::{Rng, RngExt};

/// A legal action for the current step, or `None` when the game is over. Every action of the rules but an
/// amendment can come up; in the dialogue one in `talk` picks ends it.
pub fn random_action(game: &Game, talk: u32, rng: &mut impl Rng) -> Option<Action> {
    let step = game.step();
    if step == Step::Debrief {
        return None;
    }
    // Most guesses are legal; after too many that are not, the step's way out is always legal.
    for _ in 0..24 {
        let action = guess(game, step, talk, rng);
        if game.check(&action).is_ok() {
            return Some(action);
        }
    }
    Some(way_out(game, step, rng))
}

fn any_seat(game: &Game, rng: &mut impl Rng) -> SeatId {
    SeatId(rng.random_range(0..game.setup().seats.len() as u32) as u8)
}

fn mark(rng: &mut impl Rng) -> Mark {
    match rng.random_range(0..20u32) {
        0 => Mark { abstain: true, ..Mark::default() },
        1 => Mark { talk: true, ..Mark::default() },
        2 => Mark { talk: true, ..Mark::rating(rng.random_range(1..=RATING_MAX)) },
        _ => Mark::rating(rng.random_range(1..=RATING_MAX)),
    }
}

fn vote(game: &Game, seat: Option<SeatId>, rng: &mut impl Rng) -> Action {
    let second = game.step() == Step::SecondBallot;
    let rows = if second { 1 } else { game.round().subjects.len() };
    let objects = second && rng.random_range(0..12u32) == 0;
    let reason = || "Det här drabbar dem som inte sitter här.".to_owned();
    match game.setup().ballots {
        BallotMethod::Handed => {
            let marks = (0..rows).map(|_| mark(rng)).collect();
            let seat = seat.unwrap_or_else(|| any_seat(game, rng));
            Action::Cast { seat, ballot: Ballot { marks, objection: objects.then(reason) } }
        }
        BallotMethod::RaisedHands => {
            let party = Party::ALL[usize::from(rng.random::<bool>())];
            let seats = game.round().seats_of(party);
            let rows = (0..rows)
                .map(|_| {
                    let mut tally = nobody(0);
                    for _ in 0..seats {
                        mark(rng).count_in(&mut tally);
                    }
                    tally
                })
                .collect();
            let objections = if objects && seats > 0 { vec![reason()] } else { Vec::new() };
            Action::Count { party, count: HandCount { rows, objections } }
        }
    }
}

fn guess(game: &Game, step: Step, talk: u32, rng: &mut impl Rng) -> Action {
    let seat = any_seat(game, rng);
    match step {
        Step::FirstBallot | Step::SecondBallot => {
            if game.check(&Action::Reveal).is_ok() && rng.random_range(0..8u32) > 0 {
                Action::Reveal
            } else {
                vote(game, None, rng)
            }
        }
        Step::Dialogue => talk_of(game, seat, talk, rng),
        Step::Ideas if rng.random_range(0..6u32) > 0 => write(game, seat, rng),
        Step::Gathering if rng.random_range(0..talk.max(1)) > 0 => gather(game, seat, rng),
        Step::Evaluation => {
            if game.check(&Action::Reveal).is_ok() && rng.random_range(0..8u32) > 0 {
                Action::Reveal
            } else {
                evaluate(seat, rng)
            }
        }
        Step::Outcome => {
            if rng.random::<bool>() {
                Action::Again
            } else {
                Action::Conclude
            }
        }
        Step::Reflection if rng.random_range(0..4u32) > 0 => {
            let mut some = || rng.random::<bool>().then(|| Principle::ALL[rng.random_range(0..6u32) as usize]);
            Action::Reflect { seat, lived: some(), strained: some() }
        }
        Step::Homecoming if rng.random_range(0..4u32) > 0 => {
            Action::Promise { seat, text: "Vi ringer redan i morgon.".to_owned() }
        }
        Step::Signing if rng.random_range(0..4u32) > 0 => {
            Action::Sign { seat, signed: rng.random(), words: String::new() }
        }
        from => Action::Advance { from },
    }
}

fn talk_of(game: &Game, seat: SeatId, talk: u32, rng: &mut impl Rng) -> Action {
    let round = game.round();
    if rng.random_range(0..talk.max(1)) == 0 {
        return Action::Advance { from: Step::Dialogue };
    }
    let entries = round.proposal.entries.len().max(1) as u32;
    let entry = rng.random_range(0..entries) as usize;
    let commitments = game.deck().commitments.len() as u32;
    let mut clause = |party: Party| {
        if commitments > 0 && rng.random_range(0..5u32) > 0 {
            Clause::Deck(rng.random_range(0..commitments) as usize)
        } else {
            let n = rng.random_range(0..9u32);
            Clause::Own { by: By::from(party), text: format!("Vårt eget löfte nummer {n}") }
        }
    };
    let own = clause(round.party(seat));
    let theirs = clause(round.party(seat).other());
    match rng.random_range(0..12u32) {
        0 | 1 => Action::ChooseBase { seat: round.pen, option: rng.random_range(0..round.subjects.len() as u32) as u8 },
        2 => Action::Reword { seat: round.pen, wording: "Vi börjar i liten skala och ses igen.".to_owned() },
        3 | 4 => Action::Offer { seat, clause: own },
        5 => Action::Ask { seat, clause: theirs },
        6 | 7 => Action::Consent { seat, entry },
        8 => Action::Decline { seat, entry, reason: "Det kan vi inte lova utan styrelsen.".to_owned() },
        9 => Action::PassPen { seat: round.pen, to: seat },
        10 => {
            Action::Invoke { seat, principle: Principle::ALL[rng.random_range(0..6u32) as usize], note: String::new() }
        }
        _ => match rng.random_range(0..2u32) {
            0 => Action::AskPen { seat },
            _ => Action::Withdraw { seat, entry },
        },
    }
}

const TITLES: [&str; 4] = ["Kvällsöppet", "Odla tillsammans", "Läxhjälp på biblioteket", "En väg in"];

fn write(game: &Game, seat: SeatId, rng: &mut impl Rng) -> Action {
    let title = TITLES[rng.random_range(0..TITLES.len() as u32) as usize].to_owned();
    let line =
        if rng.random::<bool>() { String::new() } else { "Två kvällar i veckan, med nyckel på lån.".to_owned() };
    let ideas = game.ideas().ideas.len() as u32;
    if ideas > 0 && rng.random_range(0..4u32) == 0 {
        let idea = rng.random_range(0..ideas) as usize;
        return Action::RewordIdea { seat: game.ideas().ideas[idea].seat, idea, title, line };
    }
    let kind = if rng.random::<bool>() { IdeaKind::Idea } else { IdeaKind::Challenge };
    Action::WriteIdea { seat, kind, title, line }
}

fn write_first(rng: &mut impl Rng) -> Action {
    let title = TITLES[rng.random_range(0..TITLES.len() as u32) as usize].to_owned();
    Action::WriteIdea { seat: SeatId(0), kind: IdeaKind::Idea, title, line: String::new() }
}

fn gather(game: &Game, seat: SeatId, rng: &mut impl Rng) -> Action {
    let (table, deal) = (game.ideas(), &game.round().deal);
    let mut place = |length: usize| rng.random_range(0..length.max(1) as u32) as usize;
    let (idea, into) = (place(table.ideas.len()), place(table.ideas.len()));
    // What was asked last is most often what can still be answered.
    let back = |length: usize, by: usize| length.saturating_sub(1 + by);
    let (ask, merge) = (back(table.asks.len(), place(4)), back(table.merges.len(), place(2)));
    let holder = table.asks.get(ask).and_then(|ask| deal.holder(ask.tile)).unwrap_or(seat);
    let tile = TileId(place(deal.chairs.len() + 2) as u8);
    let yes = table.merges.get(merge).and_then(|merge| table.waits_for(game.round(), merge).first().copied());
    let reason = || "Inte innan vi har frågat hemma.".to_owned();
    match place(20) {
        0..=4 => Action::Place { seat, idea: Some(idea) },
        5 => Action::Place { seat, idea: None },
        6..=8 => Action::AskTile { seat, tile, idea },
        9 | 10 => Action::AgreeTile { seat: holder, ask },
        11 => Action::RefuseTile { seat: holder, ask, reason: reason() },
        12 => Action::TalkFirst { seat: holder, ask },
        13 => Action::WithdrawAsk { seat: table.asks.get(ask).map_or(seat, |ask| ask.seat), ask },
        14 => Action::AskMerge { seat, idea, into },
        15 | 16 => Action::AgreeMerge { seat: yes.unwrap_or(seat), merge },
        17 => match place(2) {
            0 => Action::RefuseMerge { seat: yes.unwrap_or(seat), merge, reason: reason() },
            _ => Action::RewordIdea { seat, idea, title: TITLES[place(4)].to_owned(), line: String::new() },
        },
        18 => Action::Park { seat, idea },
        _ => Action::Unpark { seat, idea },
    }
}

fn evaluate(seat: SeatId, rng: &mut impl Rng) -> Action {
    let objection = (rng.random_range(0..12u32) == 0).then(|| "Det här drabbar dem som inte sitter här.".to_owned());
    let ballot = Ballot { marks: vec![mark(rng)], objection };
    let mut words = |words: &str| if rng.random::<bool>() { words.to_owned() } else { String::new() };
    Action::Evaluate { seat, ballot, first_step: words("Vi ringer på måndag."), missing: words("Bostadsbolaget") }
}

/// What always leads on from a step.
fn way_out(game: &Game, step: Step, rng: &mut impl Rng) -> Action {
    match step {
        Step::FirstBallot | Step::SecondBallot => {
            // Every seat in turn; for raised hands each try draws a party anew.
            for seat in (0..game.setup().seats.len() as u8).chain(0..64).map(SeatId) {
                let action = vote(game, Some(seat), rng);
                if game.check(&action).is_ok() {
                    return action;
                }
            }
            Action::Reveal
        }
        Step::Dialogue if game.round().proposal.base.is_none() => {
            Action::ChooseBase { seat: game.round().pen, option: 0 }
        }
        Step::Outcome => Action::Conclude,
        Step::Ideas if !game.ideas().ideas.iter().any(|idea| idea.is_open()) => write_first(rng),
        Step::Evaluation => match game.not_evaluated().first() {
            Some(&seat) => evaluate(seat, rng),
            None if game.check(&Action::Reveal).is_ok() => Action::Reveal,
            None => Action::Advance { from: Step::Evaluation },
        },
        from => Action::Advance { from },
    }
}
