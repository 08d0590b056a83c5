//! Pictures of the main screens beside those that somebody has looked at and kept, in `tests/pictures`. `UPDATE=1` writes them anew;
//! look at them before they are kept. Needs a Vulkan driver; without one the test says so and passes.

use super::tests::{program, setup};
use super::{Program, Screen};
use crate::app::game::handover::HOLD;
use crate::app::menus::setup::SetupScreen;
use crate::app::practice::Solo;
use crate::app::shell::offscreen::Picture;
use crate::app::shell::testing::{Person, read_picture};
use crate::practice::play::Strategy;
use crate::practice::{self, Practice, Preparation};
use crate::record::{self, Session};
use crate::rules::{Action, Audience, Ballot, By, Clause, IdeaKind, Mark, Party, Principle, SeatId, Setup, Step};
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::Key;
use bevy_egui::egui::accesskit::Role;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Pictures are taken this large, and kept a third as large.
const SIZE: (u32, u32) = (1440, 810);

/// How much of a picture may differ: letters are drawn a little otherwise elsewhere, and two pages name a folder and a day.
const MOST: f64 = 0.012;

/// By how much a channel may differ without counting.
const TOLERANCE: u8 = 40;

/// A game of `setup`, played to `until` in a way that gives every screen something to show.
fn played(data: &Path, setup: Setup, until: Step) -> Session {
    let (name, source) = crate::deck::embedded()[0];
    let deck = crate::deck::load_str(source, name).deck.expect("the deck within the program is sound");
    let mut session = Session::create(data, source.as_bytes(), Arc::new(deck), setup).expect("the setup can be played");
    while session.game().step() != until {
        let game = session.game();
        let (step, seats) = (game.step(), 0..game.setup().seats.len() as u8);
        let actions: Vec<Action> = match step {
            Step::FirstBallot | Step::SecondBallot => {
                let rows = if step == Step::SecondBallot { 1 } else { game.round().subjects().len() as u8 };
                let mark =
                    |seat: u8, row: u8| Mark { talk: seat == 1 && row == 0, ..Mark::rating(3 + (seat + row) % 3) };
                let ballot = |seat| Ballot { marks: (0..rows).map(|row| mark(seat, row)).collect(), objection: None };
                let cast = seats.map(|seat| Action::Cast { seat: SeatId(seat), ballot: ballot(seat) });
                cast.chain([Action::Reveal]).collect()
            }
            Step::Dialogue if game.round().proposal().base.is_none() => talk(&session),
            Step::Ideas => {
                let words = [
                    ("Öppet kök på fredagar", "Vi lagar mat ihop i kvarterets lokal."),
                    ("Ungdomsjouren", ""),
                    ("Nycklar", "En lista."),
                ];
                let write = |(seat, (title, line)): (u8, (&str, &str))| Action::WriteIdea {
                    seat: SeatId(seat),
                    kind: if seat == 1 { IdeaKind::Challenge } else { IdeaKind::Idea },
                    title: title.to_owned(),
                    line: line.to_owned(),
                };
                seats.zip(words).map(write).chain([Action::Advance { from: step }]).collect()
            }
            Step::Gathering => gather(&session).into_iter().chain([Action::Advance { from: step }]).collect(),
            Step::Evaluation => {
                let evaluate = |seat: SeatId| Action::Evaluate {
                    seat,
                    ballot: Ballot { marks: vec![Mark::rating(3 + seat.0 % 3)], objection: None },
                    first_step: String::from("Vi prövar en fredag i mars."),
                    missing: String::from("De unga själva"),
                };
                let view = game.view(Audience::Room).room.ideas().cloned().expect("there are ideas");
                view.evaluating.into_iter().map(evaluate).chain([Action::Reveal]).collect()
            }
            Step::Outcome => vec![Action::Conclude],
            Step::Reflection => {
                let (lived, strained) = (Some(Principle::Openness), Some(Principle::LongTerm));
                vec![Action::Reflect { seat: SeatId(1), lived, strained }, Action::Advance { from: step }]
            }
            Step::Homecoming => {
                let text = String::from("Vi bjuder in till ett första möte i maj.");
                vec![Action::Promise { seat: SeatId(1), text }, Action::Advance { from: step }]
            }
            Step::Signing => {
                let sign = |seat: u8| Action::Sign { seat: SeatId(seat), signed: seat != 1, words: String::new() };
                seats.map(sign).chain([Action::Advance { from: step }]).collect()
            }
            from => vec![Action::Advance { from }],
        };
        for action in actions {
            session.apply(action).expect("the tests play by the rules");
        }
    }
    let more = match until {
        Step::Dialogue => talk(&session),
        Step::Gathering => gather(&session),
        _ => Vec::new(),
    };
    for action in more {
        session.apply(action).expect("the tests play by the rules");
    }
    session
}

/// Two tiles at an idea, and a third one asked for, in the first round; later they lie there.
fn gather(session: &Session) -> Vec<Action> {
    if session.game().round().index > 0 {
        return Vec::new();
    }
    let tile = session.game().round().deal.chairs[2].tile().expect("chairs of an idea round are tiles");
    let place = |seat: u8| Action::Place { seat: SeatId(seat), idea: Some(0) };
    vec![place(0), place(1), Action::AskTile { seat: SeatId(0), tile, idea: 0 }]
}

/// What is said and written in a dialogue.
fn talk(session: &Session) -> Vec<Action> {
    let game = session.game();
    let (pen, round) = (game.round().pen().expect("a scenario round has a pen"), game.round().index);
    let of = |by: By| {
        game.deck().commitments.iter().enumerate().filter(move |(_, c)| c.by == by).map(|(at, _)| at).nth(round)
    };
    let seat = |party| (0..3).map(SeatId).find(|&seat| game.round().party(seat) == party).expect("both are there");
    let (public, ideburen) = (seat(Party::Public), seat(Party::Ideburen));
    let clause = |by| Clause::Deck(of(by).expect("the deck has three of each"));
    vec![
        Action::ChooseBase { seat: pen, option: 1 },
        Action::Offer { seat: public, clause: clause(By::Joint) },
        Action::Consent { seat: ideburen, entry: 0 },
        Action::Offer { seat: ideburen, clause: clause(By::Ideburen) },
        Action::Ask { seat: ideburen, clause: clause(By::Public) },
        Action::Invoke { seat: public, principle: Principle::Openness, note: String::from("Vi sa ju det.") },
    ]
}

/// What a practice is pictured at.
#[derive(Clone, Copy, PartialEq)]
enum Page {
    /// In the middle of the talk.
    Talk,
    /// Looking back.
    Back,
}

/// A practice by somebody who listens, always the same one.
fn practised(page: Page) -> Solo {
    let (name, source) = crate::deck::embedded()[0];
    let deck = Arc::new(crate::deck::load_str(source, name).deck.expect("the deck within the program is sound"));
    let prepared = || Preparation::new(&deck, 1, deck.roles_of(Party::Public)[0], Lang::Sv, 7);
    let new = || Practice::new(&deck, prepared(), 7).expect("it can be practised");
    let mut whole = new();
    whole.play_on(Strategy::Listen);
    let mut practice = new();
    let moves = if page == Page::Talk { 5 } else { whole.moves().len() };
    for made in &whole.moves()[..moves] {
        practice.apply(made.clone()).expect("it was made before");
    }
    Solo::new(practice::Session::unkept(practice), &[], Lang::Sv)
}

/// The kept pictures and what has been taken.
struct Album {
    person: Person,
    data: PathBuf,
    faults: Vec<String>,
}

impl Album {
    fn program(&mut self) -> bevy::prelude::Mut<'_, Program> {
        self.person.hand.screens::<Program>().expect("these are the screens")
    }

    /// Shows a game that has been played to `until`.
    fn game(&mut self, setup: Setup, until: Step) {
        let session = played(&self.data, setup, until);
        self.program().play(session, &[]);
        self.person.hand.step(2);
    }

    /// Takes a picture of what is shown and lays it beside the kept one.
    fn page(&mut self, name: &str) {
        assert!(self.person.hand.settle());
        self.person.hand.step(3);
        let picture = self.person.hand.picture().unwrap().smaller(3);
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures").join(format!("{name}.png"));
        if std::env::var_os("UPDATE").is_some() {
            picture.save(&kept).unwrap();
            return;
        }
        let Ok(bytes) = std::fs::read(&kept) else {
            self.faults.push(format!("{} is missing", kept.display()));
            return;
        };
        let differs = read_picture(&bytes).difference(&picture, TOLERANCE);
        if differs > MOST {
            let now = std::env::temp_dir().join(format!("komma-overens-{name}.png"));
            picture.save(&now).unwrap();
            self.faults.push(format!("{name}: {:.1} % differ, see {}", differs * 100.0, now.display()));
        }
    }
}

#[test]
fn the_main_screens_look_as_they_did() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_owned();
    let settings = record::Settings { movement: false, ..record::Settings::default() };
    settings.save(&data).unwrap();
    let Some(person) = program(&data, SIZE) else { return };
    let mut album = Album { person, data, faults: Vec::new() };
    album.page("title");
    album.program().screen = Screen::Setup(Box::new(SetupScreen::new(setup(), 0)));
    album.page("setup");
    album.game(setup(), Step::Deal);
    album.page("deal");
    album.game(setup(), Step::Situation);
    album.page("situation");
    album.game(setup(), Step::FirstBallot);
    album.page("curtain");
    album.person.hold_space(HOLD);
    album.page("ballot");
    album.game(setup(), Step::Reveal);
    album.page("reveal");
    album.game(setup(), Step::Dialogue);
    album.page("dialogue");
    album.program().files.settings.theme = record::Theme::Dark;
    album.page("dialogue-dark");
    album.program().files.settings.theme = record::Theme::Light;
    album.program().files.settings.text_size = 200;
    album.page("dialogue-200");
    album.program().files.settings.text_size = 100;
    album.game(setup(), Step::Outcome);
    album.person.key(Key::Enter);
    album.page("outcome");
    for (step, name) in [(Step::Reflection, "reflection"), (Step::Homecoming, "homecoming"), (Step::Signing, "signing")]
    {
        album.game(setup(), step);
        album.person.key(Key::Escape);
        album.page(name);
    }
    album.game(setup(), Step::Debrief);
    album.page("debrief");
    album.person.key(Key::ArrowRight);
    album.page("code");
    album.person.key(Key::ArrowRight);
    album.page("agreement");
    let programmes = crate::deck::builtin_programmes();
    let of = |id: &str| {
        let programme = programmes.iter().find(|programme| programme.id == id).cloned().expect("it is built in");
        Setup { programme: crate::rules::Programme { vision: false, ..programme }, ..setup() }
    };
    album.game(of("hel-process"), Step::Event);
    album.page("event");
    album.game(of("ideverkstad"), Step::Deal);
    album.page("chairs");
    album.game(of("ideverkstad"), Step::Gathering);
    album.page("gathering");
    album.person.key(Key::O);
    album.page("overview");
    album.program().files.settings.theme = record::Theme::Dark;
    album.page("overview-dark");
    album.program().files.settings.theme = record::Theme::Light;
    album.game(of("ideverkstad"), Step::Harvest);
    album.page("harvest");
    album.game(of("ideverkstad"), Step::Debrief);
    album.page("debrief-ideas");
    album.program().prepare();
    album.page("prepare");
    for (page, name) in [(Page::Talk, "practice-talk"), (Page::Back, "practice-outcome")] {
        album.program().screen = Screen::Solo(Box::new(practised(page)));
        album.page(name);
    }
    assert!(album.faults.is_empty(), "{:#?}", album.faults);
}

/// Screens that people have and that have less room than the design: an old projector, two laptops with panels and scaling, and a
/// window beside another.
const SMALL: [(u32, u32); 4] = [(1024, 768), (1280, 672), (1366, 700), (800, 600)];

/// What can be pressed but is not wholly on the screen; `scrolls` is for pages that are higher than it.
fn outside(person: &mut Person, scrolls: bool) -> Vec<String> {
    person.hand.settle();
    person.hand.step(3);
    let (wide, high) = person.room();
    let all = person.reads().into_iter().filter(|told| told.enabled && !told.hidden && told.role == Role::Button);
    let out = all.filter(|told| {
        let (left, top, right, low) = told.edges;
        left < -1.0 || right > wide + 1.0 || (!scrolls && (top < -1.0 || low > high + 1.0))
    });
    out.map(|told| format!("{} at {:?} of {wide} × {high}", told.label, told.edges)).collect()
}

#[test]
fn small_screens_show_everything() {
    for size in SMALL {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().to_owned();
        record::Settings { movement: false, ..record::Settings::default() }.save(&data).unwrap();
        let Some(person) = program(&data, size) else { return };
        let mut album = Album { person, data, faults: Vec::new() };
        let name = |page: &str| format!("{page}-{}x{}", size.0, size.1);
        let see = |album: &mut Album, page: &str, scrolls: bool| {
            album.person.snap(&name(page));
            assert_eq!(outside(&mut album.person, scrolls), [""; 0], "{}", name(page));
        };
        see(&mut album, "title", false);
        album.program().screen = Screen::Setup(Box::new(SetupScreen::new(setup(), 0)));
        see(&mut album, "setup", true);
        let (_, high) = album.person.room();
        let start = album.person.find(&t!(Lang::Sv, "setup-start")).expect("a game is begun here");
        assert!(start.edges.3 <= high, "{start:?}");
        album.game(setup(), Step::FirstBallot);
        see(&mut album, "curtain", false);
        album.person.hold_space(HOLD);
        see(&mut album, "ballot", false);
        album.game(setup(), Step::Dialogue);
        see(&mut album, "table", false);
        for (key, sheet) in [(Key::F5, "leader"), (Key::R, "wording"), (Key::Escape, "pause")] {
            album.person.key(key);
            see(&mut album, sheet, true);
            let reads = album.person.reads();
            // The sheet is a dialogue, and a screen reader is not sent below it.
            assert!(reads.iter().any(|told| told.role == Role::Dialog && !told.hidden), "{sheet}");
            assert!(reads.iter().any(|told| told.hidden), "{sheet}: the room is still read");
            album.person.key(Key::Escape);
            album.person.wait();
            assert!(!album.person.reads().iter().any(|told| told.hidden), "{sheet}: the room is not back");
        }
    }
}

#[test]
fn a_smaller_picture_has_the_mean_of_its_squares() {
    let grey = |levels: &[u8]| levels.iter().flat_map(|&level| [level, level, level, 255]).collect::<Vec<u8>>();
    let picture = Picture { width: 4, height: 2, rgba: grey(&[0, 100, 8, 8, 20, 40, 8, 8]) };
    assert_eq!(picture.smaller(2), Picture { width: 2, height: 1, rgba: grey(&[40, 8]) });
}
