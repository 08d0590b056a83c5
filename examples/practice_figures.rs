//! How often practices end in consent with each way of playing, in per cent: for whoever tunes the counterparts.
//! `cargo run --release --no-default-features --example practice_figures -- 10000`; without a number, 400 games each.

use komma_overens::deck;
use komma_overens::practice::play::{Strategy, consent};
use komma_overens::practice::{MoveKind, Temper};
use komma_overens::rules::Party;
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    let games = match std::env::args().nth(1).map(|number| number.parse()) {
        None => 400,
        Some(Ok(games)) => games,
        Some(Err(error)) => {
            eprintln!("The number of games: {error}");
            return ExitCode::from(2);
        }
    };
    let Some((name, source)) = deck::embedded().first() else { return ExitCode::FAILURE };
    let Some(deck) = deck::load_str(source, name).deck.map(Arc::new) else { return ExitCode::FAILURE };
    let rate = |strategy, party, temper| consent(&deck, strategy, party, temper, games, 1);
    for strategy in [Strategy::Random, Strategy::Listen, Strategy::ListenKeepingPen, Strategy::Propose] {
        let sides = Party::ALL.map(|party| rate(strategy, Some(party), None));
        let tempers = Temper::ALL.map(|temper| rate(strategy, None, Some(temper)));
        println!("{strategy:?}: all {:.1}, sides {sides:.1?}, tempers {tempers:.1?}", rate(strategy, None, None));
    }
    for kind in MoveKind::TALK {
        println!("{kind:?} alone: {:.1}", rate(Strategy::Repeat(kind), None, None));
    }
    ExitCode::SUCCESS
}
