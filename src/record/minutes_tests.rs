//! The agreement of a played game, read as a person reads it.

use super::minutes::agreement;
use super::testing::{deck, setup};
use crate::rules::{Action, Ballot, BallotMethod, By, Clause, Game, Mark, Party, Principle, SeatId, Step};
use crate::text::Lang;

const SEATS: u8 = 4;

/// A game with a bit of everything: an adopted proposal, a carried question with an objection, a refused ask, a
/// promise at risk, signatures and not. The names are of the kinds that break documents.
pub(crate) fn played() -> Game {
    let mut setup = setup(usize::from(SEATS), BallotMethod::Handed, 21);
    let names = ["# Kultur | *fritid*", "שלום עמותה", "👩‍👩‍👧 Familjer", &"Å".repeat(200)];
    for (seat, name) in setup.seats.iter_mut().zip(names) {
        seat.organisation.name = name.to_owned();
    }
    setup.seats[1].organisation.line = "1. Vi [möts](http://x) <b>ofta</b>".to_owned();
    setup.seats[2].person = "Bo\nBo".to_owned();
    setup.clean();
    let mut game = Game::new(deck(), setup).unwrap();
    round(&mut game, [4, 4, 3, 5], None, true);
    round(&mut game, [5, 5, 2, 4], Some("Det drabbar de _minsta_"), false);
    round(&mut game, [5, 4, 4, 4], None, false);
    for seat in 0..3 {
        let text = format!("Vi ringer varandra, {}!\n- i morgon", seat + 1);
        game.apply(Action::Promise { seat: SeatId(seat), text }).unwrap();
    }
    game.apply(Action::Advance { from: Step::Homecoming }).unwrap();
    for (seat, signed) in [(0, true), (1, true), (2, false)] {
        let words = if signed { String::new() } else { "Styrelsen har inte sett det än.".to_owned() };
        game.apply(Action::Sign { seat: SeatId(seat), signed, words }).unwrap();
    }
    game.apply(Action::Advance { from: Step::Signing }).unwrap();
    game
}

fn vote(game: &mut Game, ratings: [u8; SEATS as usize], objection: Option<&str>) {
    let second = game.step() == Step::SecondBallot;
    let rows = if second { 1 } else { game.round().subjects().len() };
    for (seat, rating) in (0..SEATS).zip(ratings) {
        let objection = objection.filter(|_| second && rating < 3).map(str::to_owned);
        let ballot = Ballot { marks: vec![Mark::rating(rating); rows], objection };
        game.apply(Action::Cast { seat: SeatId(seat), ballot }).unwrap();
    }
    game.apply(Action::Reveal).unwrap();
}

fn round(game: &mut Game, ratings: [u8; SEATS as usize], objection: Option<&str>, commitments: bool) {
    for from in [Step::Deal, Step::Situation] {
        game.apply(Action::Advance { from }).unwrap();
    }
    vote(game, [2, 4, 4, 5], None);
    game.apply(Action::Advance { from: Step::Reveal }).unwrap();
    let pen = game.round().pen().expect("a scenario round has a pen");
    let of = |game: &Game, party: Party| (0..SEATS).map(SeatId).find(|&s| game.round().party(s) == party).unwrap();
    let (public, ideburen) = (of(game, Party::Public), of(game, Party::Ideburen));
    game.apply(Action::ChooseBase { seat: pen, option: 1 }).unwrap();
    if commitments {
        game.apply(Action::Reword { seat: pen, wording: "Vi bjuder in\ntillsammans & öppet.".to_owned() }).unwrap();
        let joint = Clause::Deck(0);
        game.apply(Action::Offer { seat: public, clause: joint }).unwrap();
        game.apply(Action::Consent { seat: ideburen, entry: 0 }).unwrap();
        game.apply(Action::Offer { seat: public, clause: Clause::Deck(1) }).unwrap();
        game.apply(Action::Ask { seat: ideburen, clause: Clause::Deck(2) }).unwrap();
        let reason = "Det kan vi inte lova utan beslut i nämnden.".to_owned();
        game.apply(Action::Decline { seat: public, entry: 2, reason }).unwrap();
        let own = Clause::Own { by: By::Ideburen, text: "Vi lär ut | det vi kan".to_owned() };
        game.apply(Action::Ask { seat: public, clause: own }).unwrap();
        game.apply(Action::Consent { seat: ideburen, entry: 3 }).unwrap();
    }
    game.apply(Action::Advance { from: Step::Dialogue }).unwrap();
    vote(game, ratings, objection);
    game.apply(Action::Conclude).unwrap();
    let lived = Some(Principle::Dialogue);
    game.apply(Action::Reflect { seat: SeatId(0), lived, strained: None }).unwrap();
    game.apply(Action::Advance { from: Step::Reflection }).unwrap();
    if game.step() == Step::Event {
        game.apply(Action::Advance { from: Step::Event }).unwrap();
    }
}

#[test]
fn the_document_of_a_played_game() {
    let game = played();
    let mut snapshots = insta::Settings::clone_current();
    snapshots.set_snapshot_path("../../tests/snapshots");
    snapshots.set_prepend_module_to_snapshot(false);
    snapshots.set_omit_expression(true);
    snapshots.bind(|| {
        insta::assert_snapshot!("overenskommelse-sv", agreement(Lang::Sv, &game, "2026-11-21").markdown());
        insta::assert_snapshot!("overenskommelse-en", agreement(Lang::En, &game, "2026-11-21").markdown());
    });
}

#[test]
fn no_text_of_the_players_becomes_markup() {
    let text = agreement(Lang::Sv, &played(), "2026-11-21").markdown();
    for (at, line) in text.lines().enumerate() {
        let trimmed = line.trim_start();
        let ours = ["# ", "## ", "### ", "- ", "| ", "|"].iter().any(|start| trimmed.starts_with(start));
        assert!(ours || !trimmed.starts_with(['#', '-', '+', '=', '>', '*', '_']), "line {}: {line}", at + 1);
        assert!(!line.contains("](") || line.contains("\\]("), "line {}: {line}", at + 1);
        assert!(!line.contains("b>") || line.contains("\\<b\\>"), "line {}: {line}", at + 1);
    }
    // Every row of a table has the cells of its heading.
    let cells = |line: &str| line.replace("\\|", "").matches('|').count();
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| ")).collect();
    assert!(rows.iter().all(|row| [3, 10].contains(&cells(row))), "{rows:#?}");
    // Right-to-left names are isolated, others are not.
    assert!(text.contains("\u{2068}שלום עמותה\u{2069}"));
    assert_eq!(text.matches('\u{2068}').count(), text.matches('\u{2069}').count());
}

#[test]
fn nothing_shows_before_the_reveal() {
    let documents = |ratings: [u8; 2]| {
        let mut game = Game::new(deck(), setup(2, BallotMethod::Handed, 3)).unwrap();
        for from in [Step::Deal, Step::Situation] {
            game.apply(Action::Advance { from }).unwrap();
        }
        let rows = game.round().subjects().len();
        for (seat, rating) in (0..).zip(ratings) {
            let ballot = Ballot { marks: vec![Mark::rating(rating); rows], objection: None };
            game.apply(Action::Cast { seat: SeatId(seat), ballot }).unwrap();
        }
        let one = agreement(Lang::Sv, &game, "").markdown();
        game.apply(Action::Reveal).unwrap();
        game.apply(Action::Advance { from: Step::Reveal }).unwrap();
        game.apply(Action::ChooseBase { seat: game.round().pen().expect("a scenario round has a pen"), option: 0 })
            .unwrap();
        game.apply(Action::Advance { from: Step::Dialogue }).unwrap();
        for (seat, rating) in (0..).zip(ratings) {
            let ballot =
                Ballot { marks: vec![Mark::rating(rating)], objection: (rating < 3).then(|| "Nej".to_owned()) };
            game.apply(Action::Cast { seat: SeatId(seat), ballot }).unwrap();
        }
        [one, agreement(Lang::Sv, &game, "").markdown()]
    };
    assert_eq!(documents([1, 5]), documents([4, 4]));
}

/// A round of ideas up to its reveal: one idea with both parties, one alone, a no, an ask without an answer.
pub(crate) fn evaluated(ratings: [u8; 3]) -> Game {
    use crate::rules::{IdeaKind, RoundKind, SwapRule, TileId};
    let mut setup = setup(usize::from(SEATS), BallotMethod::RaisedHands, 4);
    let round = |kind| crate::rules::RoundSpec { kind, swap: SwapRule::NeverOwn, event: false, referral: false };
    setup.programme.rounds = vec![round(RoundKind::Idea)];
    setup.seats[3].organisation.name = "# Kultur | *fritid*".to_owned();
    let mut game = Game::new(deck(), setup).unwrap();
    game.apply(Action::Advance { from: Step::Deal }).unwrap();
    for (seat, title) in [(0, "Kväll & *öppet*"), (1, "Odla")] {
        let (kind, line) = (IdeaKind::Challenge, "Två kvällar".to_owned());
        game.apply(Action::WriteIdea { seat: SeatId(seat), kind, title: title.to_owned(), line }).unwrap();
    }
    game.apply(Action::GoOnWithout { from: Step::Ideas }).unwrap();
    let holder = |game: &Game, tile: u8| game.round().deal.holder(TileId(tile)).unwrap();
    let ask = |game: &mut Game, tile: u8, idea: usize| {
        let seat = holder(game, (tile + 1) % SEATS);
        game.apply(Action::AskTile { seat, tile: TileId(tile), idea }).unwrap();
    };
    ask(&mut game, 0, 1);
    let reason = "Vi hinner inte <i>i år</i>".to_owned();
    game.apply(Action::RefuseTile { seat: holder(&game, 0), ask: 0, reason }).unwrap();
    ask(&mut game, 2, 1);
    for (tile, idea) in [(0, 0), (3, 0), (1, 1)] {
        game.apply(Action::Place { seat: holder(&game, tile), idea: Some(idea) }).unwrap();
    }
    game.apply(Action::Advance { from: Step::Gathering }).unwrap();
    for (tile, rating) in [0, 3, 1].into_iter().zip(ratings) {
        let objection = (rating < 3).then(|| "Vem *bär* det?".to_owned());
        game.apply(Action::Evaluate {
            seat: holder(&game, tile),
            ballot: Ballot { marks: vec![Mark::rating(rating)], objection },
            first_step: format!("Ringa {rating}"),
            missing: format!("Grannen {rating}"),
        })
        .unwrap();
    }
    game
}

#[test]
fn the_document_tells_of_ideas() {
    let mut game = evaluated([4, 5, 2]);
    game.apply(Action::Reveal).unwrap();
    let text = agreement(Lang::Sv, &game, "").markdown();
    for part in [
        "## Idéer",
        "### Utmaning 1: Kväll & \\*öppet\\*",
        "- 2 organisationer är samlade kring den:",
        "  - \\# Kultur \\| \\*fritid\\*, i runda 1 genom Organisation",
        "- Utvärderad i runda 1: Samtycke nått",
        "  - Första steg: ”Ringa 4”",
        "  - Saknas: ”Grannen 5”",
        "- Utvärderad i runda 1: Står ensam än så länge",
        "  - Invändning: ”Vem \\*bär\\* det?”",
        "- Organisation 1 till Utmaning 2: Odla",
        "”Vi hinner inte \\<i\\>i år\\</i\\>”",
        "## Till eftersamtalet: frågor som väntar på svar",
        "- Organisation 3 till Utmaning 2: Odla",
    ] {
        assert!(text.replace("\\&", "&").contains(part), "{part} in\n{text}");
    }
    // C = 0.75 and S = 1 for the collaboration; the lone idea has no score.
    assert!(text.contains("Spelets poäng, medelvärdet av rundorna: 75 av 100"), "{text}");
    assert!(!text.contains("Inget förslag antogs"), "no proposal was ever asked for");
    assert!(!agreement(Lang::En, &game, "").markdown().contains("minutes-"));
}

#[test]
fn no_evaluation_shows_before_the_reveal() {
    let documents = |ratings| Lang::ALL.map(|lang| agreement(lang, &evaluated(ratings), "").markdown());
    let [one, other] = [documents([1, 5, 2]), documents([4, 4, 4])];
    assert_eq!(one, other);
    assert!(!one[0].contains("Ringa") && one[0].contains("Odla"));
}
