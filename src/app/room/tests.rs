//! What holds for every picture of the room: nothing outside the screen, nothing on anything else, nothing too small, and
//! nothing secret.

use super::seats::{Rect, overlap};
use super::{Gaze, Timer, curtain, situation, table, title};
use crate::app::art::measure;
use crate::app::stage::{Align, HitKind, Look, Stage, Touch, What};
use crate::app::theme::Theme;
use crate::rules::{
    Action, Audience, Ballot, BallotMethod, By, Clause, Deck, Game, Mark, Organisation, Party, RoomView, SeatId,
    SeatSetup, Setup, Step, SwapRule, sample,
};
use crate::text::Lang;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use std::sync::Arc;

pub(super) fn deck() -> Arc<Deck> {
    let (name, source) = crate::deck::embedded()[0];
    Arc::new(crate::deck::load_str(source, name).deck.expect("the deck within the program is sound"))
}

const PEOPLE: [(&str, &str); 8] = [
    ("Karin Lund", "Kultur och fritid"),
    ("Amina Osman", "Öppna dörren"),
    ("Jonas Falk", "Socialförvaltningen"),
    ("Leila Haddad", "Byalaget Norrsken"),
    ("Per Åström", "Region Älvmark"),
    ("Sara Öberg", "Kvinnojouren"),
    ("", "Kommunledningskontoret"),
    ("Örjan och Ruth", "Hembygdsföreningen"),
];

pub(super) fn setup(seats: usize, programme: &str, seed: u64) -> Setup {
    let programme = crate::deck::builtin_programmes().into_iter().find(|p| p.id == programme).expect("it is built in");
    let seats = (0..seats).map(|seat| {
        let (person, organisation) = PEOPLE[seat % PEOPLE.len()];
        SeatSetup {
            person: person.to_owned(),
            organisation: Organisation {
                name: organisation.to_owned(),
                party: Party::ALL[seat % 2],
                line: String::new(),
            },
            own_role: None,
            other_side: false,
        }
    });
    Setup {
        programme,
        seats: seats.collect(),
        swap: None,
        dialogue_minutes: 15,
        signal: true,
        ballots: BallotMethod::Handed,
        seed,
    }
}

/// A game played at random until `step` in round `round`.
pub(super) fn played(setup: Setup, round: usize, step: Step) -> Game {
    let mut rng = ChaCha8Rng::seed_from_u64(setup.seed);
    let mut game = Game::new(deck(), setup).expect("the setup can be played");
    while game.step() != step || game.round().index != round {
        let action = sample::random_action(&game, 30, &mut rng).expect("the step comes");
        game.apply(action).expect("what is sampled is allowed");
    }
    game
}

/// A dialogue with entries of every kind, as in a lively round.
pub(super) fn lively(seats: usize, extra: usize) -> Game {
    let mut game = played(setup(seats, "hel-process", 5), 2, Step::Dialogue);
    let pen = game.round().pen;
    let deck = deck();
    let seat_of = |game: &Game, party: Party| {
        (0..seats as u8).map(SeatId).find(|&seat| game.round().party(seat) == party).expect("both are there")
    };
    let (public, ideburen) = (seat_of(&game, Party::Public), seat_of(&game, Party::Ideburen));
    let of = |by: By| (0..deck.commitments.len()).filter(|&i| deck.commitments[i].by == by).collect::<Vec<_>>();
    let (joint, off, ide) = (of(By::Joint), of(By::Public), of(By::Ideburen));
    let mut actions = vec![
        Action::ChooseBase { seat: pen, option: 1 },
        Action::Offer { seat: public, clause: Clause::Deck(joint[0]) },
        Action::Consent { seat: ideburen, entry: 0 },
        Action::Offer { seat: public, clause: Clause::Deck(off[0]) },
        Action::Offer { seat: ideburen, clause: Clause::Deck(ide[0]) },
        Action::Ask { seat: ideburen, clause: Clause::Deck(off[1]) },
    ];
    if extra > 0 {
        actions.extend([
            Action::Ask { seat: public, clause: Clause::Deck(ide[1]) },
            Action::Decline { seat: ideburen, entry: 4, reason: "Det kan vi inte lova utan styrelsen.".to_owned() },
            Action::Offer { seat: public, clause: Clause::Deck(off[2]) },
            Action::Withdraw { seat: public, entry: 5 },
            Action::Offer { seat: public, clause: Clause::Deck(joint[1]) },
            Action::Reword {
                seat: pen,
                wording:
                    "Vi provar öppet samråd i ett halvår och skriver ned vad vi lär oss, tillsammans och i god tid."
                        .to_owned(),
            },
            Action::AskPen { seat: if pen == public { ideburen } else { public } },
        ]);
    }
    for n in 1..extra {
        let text = format!("Ett eget löfte i egna ord, nummer {n}, som är så långt att det behöver två rader");
        actions.push(Action::Offer { seat: public, clause: Clause::Own { by: By::Public, text } });
    }
    // The sampled rounds before may have left the sheet empty, since a new round begins with an empty one.
    for action in actions {
        game.apply(action.clone()).unwrap_or_else(|error| panic!("{action:?}: {error}"));
    }
    game
}

pub(super) fn look(theme: Theme, lang: Lang, text: f32) -> Look {
    Look { theme, lang, text, movement: true }
}

pub(super) fn looks() -> Vec<Look> {
    let mut looks = Vec::new();
    for lang in Lang::ALL {
        for text in [1.0, 1.25, 1.5, 2.0] {
            looks.push(look(Theme::Light, lang, text));
        }
    }
    looks
}

pub(super) fn view(game: &Game) -> RoomView {
    game.view(Audience::Room).room
}

/// Things that may reach beyond the screen: what lies behind everything.
fn is_behind(key: &str) -> bool {
    key == "floor" || key == "timeline" || key == "table" || key == "curtain"
}

/// The words on a stage with their places, as tight as their letters.
pub(super) fn words(stage: &Stage) -> Vec<(&str, &str, Rect, f32)> {
    stage
        .items
        .iter()
        .filter_map(|item| {
            let What::Type(set) = &item.what else { return None };
            let lines: Vec<&str> = set.text.lines().collect();
            let w = lines.iter().map(|line| measure::width(line, set.face, set.size)).fold(0.0, f32::max);
            let h = set.size * set.leading * lines.len() as f32;
            let left = match set.align {
                Align::Left => item.at.0,
                Align::Center => item.at.0 - w / 2.0,
                Align::Right => item.at.0 - w,
            };
            let air = set.size * 0.12;
            Some((item.key.as_str(), set.text.as_str(), (left, item.at.1 + air, w, h - 2.0 * air), item.z))
        })
        .collect()
}

/// Panics where `stage` breaks what holds for every picture.
pub(super) fn examine(name: &str, stage: &Stage) {
    let screen = (-0.5, -0.5, 1921.0, 1081.0);
    let inside = |(x, y, w, h): Rect| x >= screen.0 && y >= screen.1 && x + w <= screen.2 && y + h <= screen.3;
    for item in &stage.items {
        assert!(item.at.0.is_finite() && item.at.1.is_finite(), "{name}: {} is nowhere", item.key);
        if let What::Art(art) = &item.what
            && !is_behind(&item.key)
        {
            let (w, h) = art.face();
            let (sin, cos) = item.turn.to_radians().sin_cos();
            let (w, h) = (w * cos.abs() + h * sin.abs(), w * sin.abs() + h * cos.abs());
            let rect = (item.at.0 - w / 2.0, item.at.1 - h / 2.0, w, h);
            assert!(inside(rect), "{name}: {} is outside: {rect:?}", item.key);
        }
        if let What::Type(set) = &item.what {
            assert!(set.size >= 34.0, "{name}: {} is too small: {}", item.key, set.size);
            assert!(
                !set.text.contains("rooms-") && !set.text.trim().is_empty(),
                "{name}: {} says {:?}",
                item.key,
                set.text
            );
        }
    }
    let words = words(stage);
    let top = words.iter().map(|w| w.3).fold(f32::MIN, f32::max);
    let over = top >= super::parts::z::OVER;
    for (i, (key, text, rect, z)) in words.iter().enumerate() {
        assert!(inside(*rect), "{name}: {key} {text:?} is outside: {rect:?}");
        for (other, other_text, other_rect, other_z) in &words[i + 1..] {
            // Under a sheet that covers them, words may lie where they like.
            let hidden = over && (*z < super::parts::z::OVER || *other_z < super::parts::z::OVER);
            assert!(
                hidden || !overlap(*rect, *other_rect),
                "{name}: {key} {text:?} {rect:?} lies on {other} {other_text:?} {other_rect:?}"
            );
        }
    }
    let mut primary = 0;
    for (i, hit) in stage.hits.iter().enumerate() {
        assert!(inside(hit.rect), "{name}: {:?} {} is outside: {:?}", hit.touch, hit.label, hit.rect);
        assert!(!hit.label.trim().is_empty(), "{name}: {:?} has no words", hit.touch);
        if let HitKind::Button { primary: p } = hit.kind {
            primary += usize::from(p);
            assert!(hit.rect.3 >= 60.0, "{name}: {} is too low", hit.label);
            let own = (hit.rect.0, hit.rect.1, hit.rect.2, hit.rect.3 + 5.0);
            for (key, text, rect, z) in &words {
                let hidden = over && *z < super::parts::z::OVER;
                assert!(hidden || !overlap(own, *rect), "{name}: the button {} lies on {key} {text:?}", hit.label);
            }
            for other in &stage.hits[i + 1..] {
                assert!(
                    !overlap(own, other.rect),
                    "{name}: {} and {} {:?} {:?}",
                    hit.label,
                    other.label,
                    own,
                    other.rect
                );
            }
        }
        if hit.touch.is_some() {
            assert!(
                hit.rect.2 >= 44.0 && hit.rect.3 >= 44.0,
                "{name}: {} is too small to press: {:?}",
                hit.label,
                hit.rect
            );
        }
    }
    assert!(primary <= 1, "{name}: {primary} primary buttons");
}

pub(super) const TIME: Option<Timer> = Some(Timer { left: 760, total: 900, running: true });

#[test]
fn the_table_holds_two_to_twenty_four() {
    for seats in 2..=24 {
        let game = lively(seats.max(2), 0);
        let room = view(&game);
        let deal = view(&played(setup(seats, "kort", seats as u64), 0, Step::Deal));
        for look in looks() {
            for time in [TIME, Some(Timer { left: -75, total: 900, running: false }), None] {
                let gaze = Gaze { timer: time, row: Some(1), seat: Some(SeatId(1)), ..Gaze::default() };
                let stage = table::dialogue(&room, game.deck(), game.setup(), &look, &gaze);
                examine(&format!("dialogue {seats} {:?} {}", look.lang, look.text), &stage);
            }
            for page in 0..4 {
                let gaze = Gaze { page, ..Gaze::default() };
                let stage = table::deal(&deal, game.deck(), game.setup(), &look, &gaze);
                examine(&format!("deal {seats} {:?} {}", look.lang, look.text), &stage);
                let gaze = Gaze { page, names: true, ..Gaze::default() };
                let stage = table::dialogue(&room, game.deck(), game.setup(), &look, &gaze);
                examine(&format!("names {seats} {:?} {}", look.lang, look.text), &stage);
            }
            let gaze = Gaze { hexagon: true, ..Gaze::default() };
            let stage = table::dialogue(&room, game.deck(), game.setup(), &look, &gaze);
            examine(&format!("hexagon {seats} {:?} {}", look.lang, look.text), &stage);
        }
    }
}

#[test]
fn every_role_has_its_words_beside_its_stool() {
    for seats in 2..=12 {
        for seed in 0..12 {
            let room = view(&played(setup(seats, "kort", seed), 0, Step::Deal));
            for lang in Lang::ALL {
                let look = look(Theme::Light, lang, 1.0);
                let stage = table::deal(&room, &deck(), &setup(seats, "kort", seed), &look, &Gaze::default());
                for face in &room.seats {
                    let key = format!("seat role {}", face.seat);
                    let role = super::parts::role_short(&look, &deck(), face).to_owned();
                    let found =
                        words(&stage).into_iter().find(|(k, ..)| *k == key).map(|(_, text, ..)| text.to_owned());
                    assert_eq!(found, Some(role), "{seats} seats, seed {seed}, {lang:?}");
                }
            }
        }
    }
}

#[test]
fn a_long_proposal_scrolls_to_what_is_pointed_at() {
    let game = lively(8, 14);
    let room = view(&game);
    for look in looks() {
        for at in super::entry_order(&room) {
            let gaze = Gaze { timer: TIME, row: Some(at), ..Gaze::default() };
            let stage = table::dialogue(&room, game.deck(), game.setup(), &look, &gaze);
            examine(&format!("row {at} {:?} {}", look.lang, look.text), &stage);
            assert!(
                stage.items.iter().any(|item| item.key == "entry chosen"),
                "row {at} at {} is out of sight",
                look.text
            );
        }
    }
}

#[test]
fn names_of_any_length_and_direction_fit() {
    let mut setup = setup(24, "kort", 3);
    for (i, seat) in setup.seats.iter_mut().enumerate() {
        seat.person = match i % 4 {
            0 => "Å".repeat(200),
            1 => "שָׁלוֹם עולם ".repeat(14),
            2 => "🎉🌲".repeat(40),
            _ => String::new(),
        };
        seat.organisation.name = "Föreningen för allt mellan himmel och jord ".repeat(4);
    }
    let game = played(setup.clone(), 0, Step::Deal);
    let room = view(&game);
    for look in looks() {
        for page in 0..6 {
            let gaze = Gaze { page, ..Gaze::default() };
            examine("deal", &table::deal(&room, game.deck(), &setup, &look, &gaze));
            let gaze = Gaze { names: true, page, ..Gaze::default() };
            examine("names", &table::deal(&room, game.deck(), &setup, &look, &gaze));
        }
    }
}

#[test]
fn every_swap_rule_is_told() {
    for swap in [SwapRule::OwnParty, SwapRule::OtherParty, SwapRule::NeverOwn] {
        let mut setup = setup(24, "kort", 3);
        setup.swap = Some(swap);
        let game = played(setup, 0, Step::Deal);
        let mut room = view(&game);
        room.exceptions = (0..24).map(SeatId).collect();
        for look in looks() {
            examine("deal", &table::deal(&room, game.deck(), game.setup(), &look, &Gaze::default()));
        }
    }
}

#[test]
fn the_situation_fits_on_its_pages() {
    let deck = deck();
    for seats in [2, 8, 24] {
        let game = played(setup(seats, "kort", 4), 0, Step::Situation);
        let mut room = view(&game);
        for card in 0..deck.cards.len() {
            room.card = Some(card);
            for look in looks() {
                let pages = situation::situation_pages(&room, &deck, &look);
                let mut options = Vec::new();
                for page in 0..pages {
                    let gaze = Gaze { page, row: Some(1), ..Gaze::default() };
                    let stage = situation::situation(&room, &deck, &look, &gaze);
                    examine(&format!("situation {card} page {page} {:?} {}", look.lang, look.text), &stage);
                    options.extend(stage.hits.iter().filter_map(|hit| match hit.touch {
                        Some(Touch::Option(option)) => Some(option),
                        _ => None,
                    }));
                    if seats == 8 && look.text == 1.0 {
                        let said = words(&stage).iter().any(|(key, ..)| *key == "question");
                        assert_eq!(said, page == 0, "card {card}: the first page holds the whole situation");
                    }
                }
                assert_eq!(options.len(), deck.cards[card].options.len(), "card {card}: every option stands once");
            }
        }
    }
}

#[test]
fn the_curtain_fits_and_tells_nothing() {
    for seats in 2..=24 {
        for ballots in [BallotMethod::Handed, BallotMethod::RaisedHands] {
            let game = played(Setup { ballots, ..setup(seats, "kort", 4) }, 0, Step::FirstBallot);
            let room = view(&game);
            for look in looks() {
                examine("waiting", &curtain::waiting(&room, game.deck(), &look));
                for seat in [0, seats - 1] {
                    let stage = curtain::handover(&room, game.deck(), game.setup(), &look, SeatId(seat as u8));
                    examine(&format!("handover {seats} {:?} {}", look.lang, look.text), &stage);
                }
            }
        }
    }
}

#[test]
fn what_the_room_sees_does_not_depend_on_ballots() {
    for step in [Step::FirstBallot, Step::SecondBallot] {
        let mut one = played(setup(6, "kort", 4), 0, step);
        let mut other = one.clone();
        let rows = if step == Step::SecondBallot { 1 } else { one.round().subjects.len() };
        let ballot = |rating: u8, objects: bool| Ballot {
            marks: vec![Mark::rating(rating); rows],
            objection: (objects && step == Step::SecondBallot).then(|| "Nej".to_owned()),
        };
        let look = look(Theme::Light, Lang::Sv, 1.0);
        for seat in (0..6).map(SeatId) {
            one.apply(Action::Cast { seat, ballot: ballot(1, true) }).unwrap();
            other.apply(Action::Cast { seat, ballot: ballot(5, false) }).unwrap();
            let (a, b) = (view(&one), view(&other));
            let deck = one.deck();
            assert_eq!(curtain::waiting(&a, deck, &look), curtain::waiting(&b, deck, &look));
            let shown = |room| curtain::handover(room, deck, one.setup(), &look, seat);
            assert_eq!(shown(&a), shown(&b));
            let gaze = Gaze::default();
            let shown = |room| table::dialogue(room, deck, one.setup(), &look, &gaze);
            assert_eq!(shown(&a), shown(&b));
            assert_eq!(situation::situation(&a, deck, &look, &gaze), situation::situation(&b, deck, &look, &gaze));
        }
    }
}

#[test]
fn the_first_screen_leaves_room_for_its_menu() {
    for look in looks() {
        let stage = title::title(&look);
        examine("title", &stage);
        for item in &stage.items {
            if let What::Art(art) = &item.what
                && item.key != "floor"
            {
                let (w, _) = art.size();
                assert!(item.at.0 - w / 2.0 >= 760.0, "{} reaches into the menu", item.key);
            }
        }
    }
}
