use komma_overens::deck;
use komma_overens::practice::play::Strategy;
use komma_overens::practice::*;
use komma_overens::rules::*;
use komma_overens::text::Lang;
use std::fs;
use std::sync::Arc;
#[test]
fn make() {
    let bytes = fs::read("tests/kept/practice-v2/deck.ron").unwrap();
    let deck = Arc::new(deck::load_bytes(&bytes, "deck.ron").deck.unwrap());
    let out = std::path::Path::new("tests/kept/practice-v2");
    let role = |p: Party, n: usize| deck.roles_of(p)[n];
    let strategies = [Strategy::Listen, Strategy::Propose, Strategy::Random, Strategy::ListenKeepingPen, Strategy::Repeat(MoveKind::AskFor), Strategy::Listen, Strategy::Random, Strategy::Listen, Strategy::Propose];
    for (n, strategy) in strategies.into_iter().enumerate() {
        let party = Party::ALL[n % 2];
        let seed = 40 + n as u64;
        let prep = Preparation::new(&deck, n * 2, role(party, n % 6), Lang::Sv, seed);
        let mut prep = Preparation { level: Level::ALL[n % 3], place: Place::ALL[n % 3], notes: Notes::ALL[n % 2], pace: Pace::ALL[(n / 2) % 3], ..prep };
        for c in &mut prep.counterparts { c.temper = Temper::ALL[(n + c.role) % 5]; }
        if n == 7 { prep.cards.push(3); prep.counterparts.push(Counterpart { role: role(party, 5), temper: Temper::Wary }); }
        let data = tempfile::tempdir().unwrap();
        let mut s = Session::begin(data.path(), &bytes, Practice::new(&deck, prep, seed).unwrap()).unwrap();
        let mut i = 0;
        while let Some(made) = s.practice().next_move(strategy) {
            let made = if i % 4 == 2 { made.with_words(Words::Own("Egna ord, å ä ö".into())) } else { made };
            if matches!(made, Move::Leave) { break; }
            s.apply(made).unwrap();
            i += 1;
            if i == 5 && n % 3 == 0 { s.undo().unwrap(); s.apply(Move::Silence).unwrap(); }
            if i == 7 && n % 3 == 1 { s.try_again(2).unwrap(); }
            if s.practice().stage() == Stage::Outcome && n % 2 == 0 && i < 40 && s.practice().check(&Move::Again).is_ok() { s.apply(Move::Again).unwrap(); i += 20; }
            if i > 60 { break; }
        }
        let path = s.path().unwrap();
        fs::copy(path, out.join(format!("{n}-{}.log", ["listen","propose","random","keeping","asking","again","random-again","two","last"][n]))).unwrap();
    }
}
