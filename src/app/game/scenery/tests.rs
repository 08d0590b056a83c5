//! What holds for every picture of the room: nothing outside the screen, nothing on anything else, nothing too small, and
//! nothing secret.

use super::seats::{Rect, overlap};
use super::{Gaze, Timer, curtain};
use crate::app::art::text_width;
use crate::app::game::scenario::{dialogue_scene, situation_scene};
use crate::app::scene::{Align, HitKind, Look, Stage, Touch, What};
use crate::app::theme::Theme;
use crate::rules::{
    Action, Audience, Ballot, BallotMethod, By, Clause, Deck, Game, Mark, Organisation, Party, Principle, RoomView,
    RoundView, SeatId, SeatSetup, Setup, Step, SwapRule, sample,
};
use crate::text::Lang;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use std::sync::Arc;

pub(crate) fn deck() -> Arc<Deck> {
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

pub(crate) fn setup(seats: usize, programme: &str, seed: u64) -> Setup {
    let found = crate::deck::builtin_programmes().into_iter().find(|p| p.id == programme).expect("it is built in");
    // The pictures here begin with the first deal.
    let programme = crate::rules::Programme { vision: false, ..found };
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
        lent: Vec::new(),
        allow_own: false,
        earlier: None,
        cards: Default::default(),
    }
}

/// A game played at random until `step` in round `round`.
pub(crate) fn played(setup: Setup, round: usize, step: Step) -> Game {
    let mut rng = ChaCha8Rng::seed_from_u64(setup.seed);
    let mut game = Game::new(deck(), setup).expect("the setup can be played");
    while game.step() != step || game.round().index != round {
        let action = sample::random_action(&game, 30, &mut rng).expect("the step comes");
        game.apply(action).expect("what is sampled is allowed");
    }
    game
}

/// A dialogue with entries of every kind, as in a lively round.
pub(crate) fn lively(seats: usize, extra: usize) -> Game {
    let mut game = played(setup(seats, "hel-process", 5), 2, Step::Dialogue);
    let pen = game.round().pen().expect("a scenario round has a pen");
    let deck = deck();
    let seat_of = |game: &Game, party: Party| {
        (0..seats as u8).map(SeatId).find(|&seat| game.round().party(seat) == party).expect("both are there")
    };
    let (public, ideburen) = (seat_of(&game, Party::Public), seat_of(&game, Party::Ideburen));
    let agreed = |i: usize| game.agreement().commitments.iter().any(|adopted| adopted.clause == Clause::Deck(i));
    let of = |by: By| {
        (0..deck.commitments.len()).filter(|&i| deck.commitments[i].by == by && !agreed(i)).collect::<Vec<_>>()
    };
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

pub(crate) fn look(theme: Theme, lang: Lang, text: f32) -> Look {
    Look { theme, lang, text, movement: true }
}

pub(crate) fn looks() -> Vec<Look> {
    let mut looks = Vec::new();
    for lang in Lang::ALL {
        for text in [1.0, 1.25, 1.5, 2.0] {
            looks.push(look(Theme::Light, lang, text));
        }
    }
    looks
}

pub(crate) fn view(game: &Game) -> RoomView {
    game.view(Audience::Room).room
}

/// Things that may reach beyond the screen: what lies behind everything.
fn is_behind(key: &str) -> bool {
    key == "floor" || key == "timeline" || key == "veil" || key == "table" || key == "curtain"
}

/// The words on a stage with their places, as tight as their letters.
pub(crate) fn words(stage: &Stage) -> Vec<(&str, &str, Rect, f32)> {
    stage
        .items
        .iter()
        .filter_map(|item| {
            let What::Type(set) = &item.what else { return None };
            let lines: Vec<&str> = set.text.lines().collect();
            let w = lines.iter().map(|line| text_width::width(line, set.face, set.size)).fold(0.0, f32::max);
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

/// What breaks what holds for every picture, over all pictures of a test.
#[derive(Default)]
pub(crate) struct Examined(std::collections::BTreeMap<String, String>);

impl Examined {
    fn found(&mut self, name: &str, kind: String, detail: String) {
        self.0.entry(kind).or_insert_with(|| format!("{name}: {detail}"));
    }

    /// Looks at a picture.
    pub(crate) fn stage(&mut self, name: &str, stage: &Stage) {
        let inside = |(x, y, w, h): Rect| x >= -0.5 && y >= -0.5 && x + w <= 1920.5 && y + h <= 1080.5;
        for item in &stage.items {
            let key = &item.key;
            if let What::Art(art) = &item.what
                && !is_behind(key)
            {
                let (w, h) = art.face();
                let (sin, cos) = item.turn.to_radians().sin_cos();
                let (w, h) = (w * cos.abs() + h * sin.abs(), w * sin.abs() + h * cos.abs());
                let rect = (item.at.0 - w / 2.0, item.at.1 - h / 2.0, w, h);
                if !inside(rect) {
                    self.found(name, format!("{key} outside"), format!("{rect:?}"));
                }
            }
            if let What::Type(set) = &item.what {
                if set.size < 33.99 {
                    self.found(name, format!("{key} too small"), format!("{}", set.size));
                }
                if set.text.trim().is_empty() || crate::text::has(Lang::Sv, &set.text) {
                    self.found(name, format!("{key} without words"), set.text.clone());
                }
            }
        }
        let words = words(stage);
        let over = words.iter().any(|word| word.3 >= crate::app::game::scenery::table_parts::z::OVER);
        let hidden = |z: f32| over && z < crate::app::game::scenery::table_parts::z::OVER;
        for (i, (key, text, rect, z)) in words.iter().enumerate() {
            if !inside(*rect) {
                self.found(name, format!("{key} outside"), format!("{text:?} {rect:?}"));
            }
            for (other, other_text, other_rect, other_z) in &words[i + 1..] {
                if !hidden(*z) && !hidden(*other_z) && overlap(*rect, *other_rect) {
                    let detail = format!("{text:?} {rect:?} {other_text:?} {other_rect:?}");
                    self.found(name, format!("{key} on {other}"), detail);
                }
            }
        }
        if stage.hits.iter().filter(|hit| hit.kind == HitKind::Button { primary: true }).count() > 1 {
            self.found(name, String::from("primary"), String::from("more than one"));
        }
        for (i, hit) in stage.hits.iter().enumerate() {
            let what = format!("{:?}", hit.touch);
            if !inside(hit.rect) {
                self.found(name, format!("hit {what} outside"), format!("{} {:?}", hit.label, hit.rect));
            }
            if hit.label.trim().is_empty() {
                self.found(name, format!("hit {what} without words"), String::new());
            }
            if hit.touch.is_some() && (hit.rect.2 < 44.0 || hit.rect.3 < 44.0) {
                self.found(name, format!("hit {what} too small"), format!("{} {:?}", hit.label, hit.rect));
            }
            if matches!(hit.kind, HitKind::Button { .. }) {
                if hit.rect.3 < 60.0 {
                    self.found(name, format!("button {what} too low"), format!("{:?}", hit.rect));
                }
                let own = (hit.rect.0, hit.rect.1, hit.rect.2, hit.rect.3 + 5.0);
                for (key, text, rect, z) in &words {
                    if !hidden(*z) && overlap(own, *rect) {
                        self.found(name, format!("button {what} on {key}"), format!("{text:?} {own:?} {rect:?}"));
                    }
                }
                for other in &stage.hits[i + 1..] {
                    if overlap(own, other.rect) {
                        let detail = format!("{own:?} {:?}", other.rect);
                        self.found(name, format!("button {what} on {:?} {}", other.touch, other.label), detail);
                    }
                }
            }
        }
    }
}

impl Drop for Examined {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let found: Vec<String> = self.0.iter().take(30).map(|(kind, detail)| format!("{kind}: {detail}")).collect();
            assert!(found.is_empty(), "{} problems:\n{}", self.0.len(), found.join("\n"));
        }
    }
}

pub(crate) const TIME: Option<Timer> = Some(Timer { left: 760, total: 900, running: true });

#[test]
fn the_table_holds_two_to_twenty_four() {
    let mut seen = Examined::default();
    for seats in 2..=24 {
        let game = lively(seats.max(2), 0);
        let room = view(&game);
        let deal = view(&played(setup(seats, "kort", seats as u64), 0, Step::Deal));
        for look in looks() {
            for time in [TIME, Some(Timer { left: -75, total: 900, running: false }), None] {
                let gaze = Gaze { timer: time, row: Some(1), seat: Some(SeatId(1)), ..Gaze::default() };
                let stage = dialogue_scene::dialogue(&room, game.deck(), game.setup(), &look, &gaze);
                seen.stage(&format!("dialogue {seats} {:?} {}", look.lang, look.text), &stage);
            }
            for page in 0..4 {
                let gaze = Gaze { page, ..Gaze::default() };
                let stage = dialogue_scene::deal(&deal, game.deck(), game.setup(), &look, &gaze);
                seen.stage(&format!("deal {seats} {:?} {}", look.lang, look.text), &stage);
                let gaze = Gaze { page, names: true, ..Gaze::default() };
                let stage = dialogue_scene::dialogue(&room, game.deck(), game.setup(), &look, &gaze);
                seen.stage(&format!("names {seats} {:?} {}", look.lang, look.text), &stage);
            }
            let gaze = Gaze { hexagon: true, ..Gaze::default() };
            let stage = dialogue_scene::dialogue(&room, game.deck(), game.setup(), &look, &gaze);
            seen.stage(&format!("hexagon {seats} {:?} {}", look.lang, look.text), &stage);
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
                let stage = dialogue_scene::deal(&room, &deck(), &setup(seats, "kort", seed), &look, &Gaze::default());
                for face in &room.seats {
                    let key = format!("seat role {}", face.seat);
                    let role = crate::app::game::scenery::table_parts::role_short(&look, &deck(), face).to_owned();
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
    let mut seen = Examined::default();
    let game = lively(8, 14);
    let room = view(&game);
    for look in looks() {
        for at in super::entry_order(&room) {
            let gaze = Gaze { timer: TIME, row: Some(at), ..Gaze::default() };
            let stage = dialogue_scene::dialogue(&room, game.deck(), game.setup(), &look, &gaze);
            seen.stage(&format!("row {at} {:?} {}", look.lang, look.text), &stage);
            assert!(
                stage.items.iter().any(|item| item.key == "entry chosen"),
                "row {at} at {} is out of sight",
                look.text
            );
        }
    }
}

#[test]
fn principles_that_somebody_reminded_of_lie_below_the_card() {
    let mut game = lively(8, 0);
    let named = |game: &Game, look: &Look| {
        let stage = dialogue_scene::dialogue(&view(game), &deck(), game.setup(), look, &Gaze::default());
        stage
            .hits
            .iter()
            .filter(|hit| hit.label.contains("Påminnelser"))
            .map(|hit| hit.label.clone())
            .collect::<Vec<_>>()
    };
    assert!(named(&game, &look(Theme::Light, Lang::Sv, 1.0)).is_empty());
    for (seat, principle) in [(0, Principle::Openness), (1, Principle::Independence), (2, Principle::Openness)] {
        game.apply(Action::Invoke { seat: SeatId(seat), principle, note: String::from("Vi sa ju det.") }).unwrap();
    }
    for look in looks().into_iter().filter(|look| look.lang == Lang::Sv) {
        let told = named(&game, &look);
        assert_eq!(told.len(), 1, "{}", look.text);
        assert!(told[0].ends_with("Öppenhet och insyn, Självständighet och oberoende"), "{}", told[0]);
    }
    let mut examined = Examined::default();
    for principle in Principle::ALL {
        game.apply(Action::Invoke { seat: SeatId(3), principle, note: String::new() }).unwrap();
        for look in looks() {
            let stage = dialogue_scene::dialogue(&view(&game), &deck(), game.setup(), &look, &Gaze::default());
            examined.stage(&format!("{principle:?} {:?} {}", look.lang, look.text), &stage);
        }
    }
}

#[test]
fn names_of_any_length_and_direction_fit() {
    let mut seen = Examined::default();
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
            seen.stage("deal", &dialogue_scene::deal(&room, game.deck(), &setup, &look, &gaze));
            let gaze = Gaze { names: true, page, ..Gaze::default() };
            seen.stage("names", &dialogue_scene::deal(&room, game.deck(), &setup, &look, &gaze));
        }
    }
}

#[test]
fn every_swap_rule_is_told() {
    let mut seen = Examined::default();
    for swap in [SwapRule::OwnParty, SwapRule::OtherParty, SwapRule::NeverOwn] {
        let mut setup = setup(24, "kort", 3);
        setup.swap = Some(swap);
        let game = played(setup, 0, Step::Deal);
        let mut room = view(&game);
        room.exceptions = (0..24).map(SeatId).collect();
        for look in looks() {
            seen.stage("deal", &dialogue_scene::deal(&room, game.deck(), game.setup(), &look, &Gaze::default()));
        }
    }
}

#[test]
fn the_situation_fits_on_its_pages() {
    let mut seen = Examined::default();
    let deck = deck();
    for seats in [2, 24] {
        let game = played(setup(seats, "kort", 4), 0, Step::Situation);
        let mut room = view(&game);
        for card in 0..deck.cards.len() {
            if let RoundView::Scenario(round) = &mut room.play {
                round.card = Some(card);
            }
            for look in looks() {
                let pages = situation_scene::situation_pages(&room, &deck, &look);
                let mut options = Vec::new();
                for page in 0..pages {
                    let gaze = Gaze { page, row: Some(1), ..Gaze::default() };
                    let stage = situation_scene::situation(&room, &deck, &look, &gaze);
                    seen.stage(&format!("situation {card} page {page} {:?} {}", look.lang, look.text), &stage);
                    options.extend(stage.hits.iter().filter_map(|hit| match hit.touch {
                        Some(Touch::Option(option)) => Some(option),
                        _ => None,
                    }));
                    if look.text == 1.0 {
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
    let mut seen = Examined::default();
    for seats in 2..=24 {
        for ballots in [BallotMethod::Handed, BallotMethod::RaisedHands] {
            let game = played(Setup { ballots, ..setup(seats, "kort", 4) }, 0, Step::FirstBallot);
            let room = view(&game);
            for look in looks() {
                seen.stage("waiting", &curtain::waiting(&room, game.deck(), &look));
            }
        }
    }
}

#[test]
fn what_the_room_sees_does_not_depend_on_ballots() {
    for step in [Step::FirstBallot, Step::SecondBallot] {
        let mut one = played(setup(6, "kort", 4), 0, step);
        let mut other = one.clone();
        let rows = if step == Step::SecondBallot { 1 } else { one.round().subjects().len() };
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
            let gaze = Gaze::default();
            let shown = |room| dialogue_scene::dialogue(room, deck, one.setup(), &look, &gaze);
            assert_eq!(shown(&a), shown(&b));
            assert_eq!(
                situation_scene::situation(&a, deck, &look, &gaze),
                situation_scene::situation(&b, deck, &look, &gaze)
            );
        }
    }
}

/// Pictures of the rooms, into the folder that `KOMMA_PICTURES` names.
#[test]
fn pictures() {
    use crate::app::shell::testing::snap;
    let game = lively(8, 1);
    let room = view(&game);
    let (deck, setup8) = (game.deck().clone(), game.setup().clone());
    let gaze = Gaze { timer: TIME, ..Gaze::default() };
    let full = (1920, 1080);
    let show = |name: &str, stage: &Stage, look: &Look| {
        let (own, its) = (stage.clone(), *look);
        snap(name, stage, look, full, move |ui| {
            crate::app::scene::hit_areas::hits(ui, &own, &its);
        });
    };
    for (name, look) in [
        ("light", look(Theme::Light, Lang::Sv, 1.0)),
        ("dark", look(Theme::Dark, Lang::En, 1.0)),
        ("large", look(Theme::Light, Lang::Sv, 2.0)),
        ("wide", look(Theme::Light, Lang::Sv, 1.25)),
    ] {
        show(&format!("dialogue-{name}"), &dialogue_scene::dialogue(&room, &deck, &setup8, &look, &gaze), &look);
        let hexagon = Gaze { hexagon: true, ..gaze };
        show(&format!("hexagon-{name}"), &dialogue_scene::dialogue(&room, &deck, &setup8, &look, &hexagon), &look);
        let deal = view(&played(setup(8, "kort", 3), 0, Step::Deal));
        show(&format!("deal-{name}"), &dialogue_scene::deal(&deal, &deck, &setup8, &look, &gaze), &look);
        let turned = view(&played(setup(4, "hel-process", 3), 1, Step::Situation));
        for page in 0..situation_scene::situation_pages(&turned, &deck, &look).min(3) {
            let gaze = Gaze { page, ..gaze };
            show(&format!("situation-{name}-{page}"), &situation_scene::situation(&turned, &deck, &look, &gaze), &look);
        }
        let mut voting = played(setup(8, "kort", 3), 0, Step::FirstBallot);
        for seat in [0, 2, 3] {
            let marks = vec![Mark::rating(3); voting.round().subjects().len()];
            voting.apply(Action::Cast { seat: SeatId(seat), ballot: Ballot { marks, objection: None } }).unwrap();
        }
        let voting = view(&voting);
        show(&format!("waiting-{name}"), &curtain::waiting(&voting, &deck, &look), &look);
    }
    let plain = look(Theme::Light, Lang::Sv, 1.0);
    for seats in [2, 6, 12, 24] {
        let game = lively(seats, 2);
        let room = view(&game);
        let gaze = Gaze { row: Some(5), seat: Some(SeatId(1)), ..gaze };
        show(
            &format!("dialogue-{seats}"),
            &dialogue_scene::dialogue(&room, &deck, game.setup(), &plain, &gaze),
            &plain,
        );
        let gaze = Gaze { names: true, ..gaze };
        show(&format!("names-{seats}"), &dialogue_scene::dialogue(&room, &deck, game.setup(), &plain, &gaze), &plain);
    }
}
