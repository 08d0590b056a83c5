//! Random play of an idea round.

use super::evaluation::IdeaRound;
use super::table::IdeaKind;
use crate::rules::action::{Action, Ballot, Step};
use crate::rules::kind::{At, Kind};
use crate::rules::sample::{any_seat, mark, recast};
use crate::rules::words::{SeatId, TileId};
use rand::{Rng, RngExt};

const TITLES: [&str; 4] = ["Kvällsöppet", "Odla tillsammans", "Läxhjälp på biblioteket", "En väg in"];

fn title(rng: &mut dyn Rng) -> String {
    TITLES[rng.random_range(0..TITLES.len() as u32) as usize].to_owned()
}

impl IdeaRound {
    pub(super) fn sample(&self, at: &At<'_>, talk: u32, rng: &mut dyn Rng) -> Action {
        let seat = any_seat(at, rng);
        match at.step {
            Step::Ideas if rng.random_range(0..6u32) > 0 => write(at, seat, rng),
            Step::Ideas if rng.random_range(0..3u32) == 0 => Action::GoOnWithout { from: at.step },
            Step::Gathering if rng.random_range(0..talk.max(1)) > 0 => gather(at, seat, rng),
            Step::Evaluation => {
                if self.check(at, &Action::Reveal).is_ok() && rng.random_range(0..8u32) > 0 {
                    Action::Reveal
                } else {
                    evaluate(seat, rng)
                }
            }
            Step::Harvest => recast(at, rng).unwrap_or(Action::Advance { from: at.step }),
            from => Action::Advance { from },
        }
    }

    pub(super) fn sample_way_out(&self, at: &At<'_>, rng: &mut dyn Rng) -> Action {
        match at.step {
            Step::Ideas if !at.ideas.ideas.iter().any(|idea| idea.is_open()) => {
                let seat = at.taking_part().next().unwrap_or(SeatId(0));
                let (title, line) = (title(rng), String::new());
                Action::WriteIdea { seat, kind: IdeaKind::Idea, title, line }
            }
            from @ Step::Ideas if self.check(at, &Action::GoOnWithout { from }).is_ok() => Action::GoOnWithout { from },
            from @ Step::Evaluation => match self.not_evaluated(at).first() {
                Some(&seat) => evaluate(seat, rng),
                None if self.check(at, &Action::Reveal).is_ok() => Action::Reveal,
                None => Action::Advance { from },
            },
            from => Action::Advance { from },
        }
    }
}

fn write(at: &At<'_>, seat: SeatId, rng: &mut dyn Rng) -> Action {
    let title = title(rng);
    let line =
        if rng.random::<bool>() { String::new() } else { "Två kvällar i veckan, med nyckel på lån.".to_owned() };
    let ideas = at.ideas.ideas.len() as u32;
    if ideas > 0 && rng.random_range(0..4u32) == 0 {
        let idea = rng.random_range(0..ideas) as usize;
        return Action::RewordIdea { seat: at.ideas.ideas[idea].seat, idea, title, line };
    }
    let kind = if rng.random::<bool>() { IdeaKind::Idea } else { IdeaKind::Challenge };
    Action::WriteIdea { seat, kind, title, line }
}

fn gather(at: &At<'_>, seat: SeatId, rng: &mut dyn Rng) -> Action {
    let (table, deal) = (at.ideas, &at.round.deal);
    let mut place = |length: usize| rng.random_range(0..length.max(1) as u32) as usize;
    let (idea, into) = (place(table.ideas.len()), place(table.ideas.len()));
    // What was asked last is most often what can still be answered.
    let back = |length: usize, by: usize| length.saturating_sub(1 + by);
    let (ask, merge) = (back(table.asks.len(), place(4)), back(table.merges.len(), place(2)));
    let holder = table.asks.get(ask).and_then(|ask| deal.holder(ask.tile)).unwrap_or(seat);
    let tile = TileId(place(deal.chairs.len() + 2) as u8);
    let yes = table.merges.get(merge).and_then(|merge| table.waits_for(at.round.seating(), merge).first().copied());
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

fn evaluate(seat: SeatId, rng: &mut dyn Rng) -> Action {
    let objection = (rng.random_range(0..12u32) == 0).then(|| "Det här drabbar dem som inte sitter här.".to_owned());
    let ballot = Ballot { marks: vec![mark(rng)], objection };
    let mut words = |words: &str| if rng.random::<bool>() { words.to_owned() } else { String::new() };
    Action::Evaluate { seat, ballot, first_step: words("Vi ringer på måndag."), missing: words("Bostadsbolaget") }
}
