//! How often practices end in consent with each way of playing, in per cent: for whoever tunes the counterparts.
//! `cargo run --release --no-default-features --example practice_figures -- 10000`; without a number, 400 games each.
//! With `search 20000` a hill climb of so many evaluations looks for the written list of moves that wins most often without
//! reading an answer, and prints it as `practise --moves` reads it; `search 20000 public` from one side alone.

use komma_overens::deck;
use komma_overens::practice::play::Strategy;
use komma_overens::practice::search::{best_script, rate, rate_of, sample, sample_of_lists, usual};
use komma_overens::practice::{Level, MoveKind, Temper};
use komma_overens::rules::{Deck, Party};
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let searches = args.first().is_some_and(|word| word == "search");
    let many = match args.get(usize::from(searches)).map(|number| number.parse()) {
        None if searches => 20_000,
        None => 400,
        Some(Ok(many)) => many,
        Some(Err(error)) => {
            eprintln!("The number: {error}");
            return ExitCode::from(2);
        }
    };
    let Some((name, source)) = deck::embedded().first() else { return ExitCode::FAILURE };
    let Some(deck) = deck::load_str(source, name).deck.map(Arc::new) else { return ExitCode::FAILURE };
    if searches {
        let party = args.get(2).and_then(|word| Party::ALL.into_iter().find(|party| party.code() == word));
        search(&deck, many, party);
    } else {
        figures(&deck, many);
    }
    ExitCode::SUCCESS
}

fn figures(deck: &Arc<Deck>, games: u64) {
    let rate = |strategy, party, temper| rate_of(&sample(deck, party, temper, games, 1), strategy);
    for strategy in [Strategy::Random, Strategy::Listen, Strategy::ListenKeepingPen, Strategy::Propose] {
        let sides = Party::ALL.map(|party| rate(strategy, Some(party), None));
        let tempers = Temper::ALL.map(|temper| rate(strategy, None, Some(temper)));
        println!("{strategy:?}: all {:.1}, sides {sides:.1?}, tempers {tempers:.1?}", rate(strategy, None, None));
    }
    let listed =
        |party, temper, level| rate_of(&sample_of_lists(deck, party, (temper, level), games, 1), Strategy::Listen);
    for level in Level::ALL {
        let tempers = Temper::ALL.map(|temper| listed(None, Some(temper), level));
        let sides = Party::ALL.map(|party| listed(Some(party), None, level));
        println!("Listen, {level:?}: all {:.1}, sides {sides:.1?}, tempers {tempers:.1?}", listed(None, None, level));
    }
    for kind in MoveKind::TALK {
        let without = rate(Strategy::ListenWithout(kind), None, None);
        println!("{kind:?} alone {:.1}, listening without it {without:.1}", rate(Strategy::Repeat(kind), None, None));
    }
}

fn search(deck: &Arc<Deck>, evaluations: u64, party: Option<Party>) {
    let normal = |temper| (temper, Level::Normal);
    for (name, temper) in [("normal", None), ("burnt", Some(Temper::Burnt))] {
        // Half of them as they are measured, half as they are begun with a list.
        let mut tried = sample(deck, party, temper, 60, 50_000);
        tried.extend(sample_of_lists(deck, party, normal(temper), 60, 60_000));
        let (script, found) = best_script(deck, &tried, evaluations, 7, &[usual()]);
        let all = rate(&sample(deck, party, temper, 3000, 90_000), &script);
        let lists = rate(&sample_of_lists(deck, party, normal(temper), 3000, 90_000), &script);
        println!(
            "{name}: {found:.1} % where it was found, {all:.1} % of 3,000 others, {lists:.1} % of 3,000 as listed"
        );
        for party in Party::ALL {
            let one = rate(&sample(deck, Some(party), temper, 1000, 90_000), &script);
            println!("  {}: {one:.1} %", party.code());
        }
        match ron::to_string(&script) {
            Ok(list) => println!("{list}"),
            Err(error) => eprintln!("{error}"),
        }
    }
}
