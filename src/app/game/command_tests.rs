//! Nothing on the table promises what it does not keep: every press and every key of every step is tried.

use super::command::Standing;
use super::scenery::testing::setup;
use super::*;
use crate::app::theme::Theme;
use crate::app::widgets::keys::{Chord, Keyed};
use crate::deck;
use crate::rules::{BallotMethod, sample::random_action};
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use std::collections::BTreeMap;

/// What a person sees and what lies over it: when none of it changes, nothing has happened.
fn seen(play: &Play, look: &Look, full: bool) -> String {
    let sheets: Vec<_> = play.sheets.iter().map(std::mem::discriminant).collect();
    let stage = play.stage(look);
    let said = play.said.as_ref().map(|said| &said.text);
    let around = play.around.is_some();
    format!("{full} {:?} {sheets:?} {said:?} {around} {:?} {stage:?}", play.room.step, play.clock)
}

/// A game of the programme with this id, played at random: the actions that lead to each step, with the most to see in it.
fn steps(
    programme: &str,
    ballots: BallotMethod,
    seats: usize,
    until: Step,
) -> (Arc<Deck>, Setup, BTreeMap<String, Vec<Action>>) {
    let (name, text) = deck::embedded()[0];
    let deck = Arc::new(deck::load_str(text, name).deck.expect("the deck can be played"));
    let programme = deck::builtin_programmes().into_iter().find(|p| p.id == programme).expect("it is built in");
    let setup = Setup { programme, ..setup(seats, ballots, 5) };
    let mut game = crate::rules::Game::new(Arc::clone(&deck), setup.clone()).expect("the setup can be played");
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    let (mut done, mut steps) = (Vec::new(), BTreeMap::new());
    loop {
        let room = game.view(Audience::Room).room;
        let event = room.event.as_ref().is_some_and(|event| event.tested.is_some());
        let promised = !room.agreement.commitments.is_empty();
        steps.insert(format!("{:?} {event} {promised}", room.step), done.clone());
        let Some(action) = random_action(&game, 12, &mut rng).filter(|_| game.step() != until) else { break };
        game.apply(action.clone()).expect("what is sampled is allowed");
        done.push(action);
    }
    (deck, setup, steps)
}

struct Case {
    deck: Arc<Deck>,
    setup: Setup,
    actions: Vec<Action>,
    page: usize,
    closed: bool,
    look: Look,
}

impl Case {
    /// The game as it is when the step's picture is shown.
    fn play(&self) -> (Play, tempfile::TempDir) {
        let data = tempfile::tempdir().expect("a folder");
        let text = deck::embedded()[0].1;
        let mut session = Session::create(data.path(), text.as_bytes(), Arc::clone(&self.deck), self.setup.clone())
            .expect("the setup can be played");
        for action in &self.actions {
            session.apply(action.clone()).expect("it was done before");
        }
        let mut play = Play::new(session, &[], self.look.lang);
        play.said = None;
        if !self.closed {
            play.around = None;
        }
        play.gaze.page = self.page;
        play.gaze.timer = play.clock.read(Instant::now());
        (play, data)
    }
}

/// Presses everything, and says what did nothing.
fn dead(name: &str, case: &Case) -> Vec<String> {
    let mut dead = Vec::new();
    let look = &case.look;
    let (mut play, mut data) = case.play();
    let stage = play.stage(look);
    let before = seen(&play, look, false);
    let touches =
        stage.hits.iter().filter(|hit| hit.enabled).filter_map(|hit| Some((hit.label.clone(), hit.touch.clone()?)));
    let commands = play.here(look, &stage).commands();
    let keys = commands.iter().filter(|command| !command.keys().is_empty());
    let presses: Vec<(String, Touch)> =
        touches.chain(keys.map(|&command| (format!("{command:?}"), Touch::Command(command)))).collect();
    for (label, touch) in presses {
        let mut shell = Shell::default();
        let actions = play.session.revision();
        let leave = play.touch(touch.clone(), look, &stage, &mut shell);
        let full = matches!(touch, Touch::Command(Command::FullScreen));
        // Stepping has a first and a last; pointing at no seat, or at the one pointed at, changes nothing.
        let steps = matches!(
            touch,
            Touch::Command(
                Command::PointSeat(_)
                    | Command::PreviousPage
                    | Command::NextPage
                    | Command::PreviousRow
                    | Command::NextRow
                    | Command::PreviousIdea
                    | Command::NextIdea
                    | Command::PreviousTile
                    | Command::NextTile
            )
        );
        if leave.is_none() && !full && !steps && seen(&play, look, false) == before {
            dead.push(format!("{name} {:?} {}: {touch:?} {label:?}", look.lang, look.text));
        }
        if play.session.revision() == actions {
            (play.gaze, play.said) = (Gaze { page: case.page, timer: play.gaze.timer, ..Gaze::default() }, None);
            play.sheets.clear();
            if !case.closed {
                play.around = None;
            }
            if seen(&play, look, false) == before {
                continue;
            }
        }
        (play, data) = case.play();
    }
    drop(data);
    dead
}

#[test]
fn whatever_can_be_pressed_does_something() {
    let mut all = Vec::new();
    for (programme, ballots, seats, until) in [
        ("hel-process", BallotMethod::Handed, 4, Step::Debrief),
        ("ideverkstad", BallotMethod::Handed, 4, Step::Debrief),
        ("kort", BallotMethod::RaisedHands, 24, Step::Dialogue),
    ] {
        let (deck, setup, steps) = steps(programme, ballots, seats, until);
        for (name, actions) in steps {
            for (lang, text) in [(Lang::Sv, 1.0), (Lang::En, 2.0)] {
                let look = Look { theme: Theme::Light, lang, text, movement: false };
                let closed =
                    ["FirstBallot", "SecondBallot", "Evaluation", "Referral"].iter().any(|step| name.starts_with(step));
                let case = |page| Case {
                    deck: Arc::clone(&deck),
                    setup: setup.clone(),
                    actions: actions.clone(),
                    page,
                    closed,
                    look,
                };
                let (play, _data) = case(0).play();
                let pages = picture::pages(&play.room, play.deck(), play.papers(lang).as_ref(), &look, &play.gaze);
                for page in (0..pages).take(3) {
                    all.extend(dead(&format!("{programme} {name} {page}"), &case(page)));
                }
            }
        }
    }
    assert!(all.is_empty(), "{} are dead:\n{}", all.len(), all.join("\n"));
}

#[test]
fn a_long_list_of_seats_is_turned_before_the_card_is() {
    let (deck, setup, steps) = steps("kort", BallotMethod::Handed, 24, Step::Dialogue);
    let look = Look { theme: Theme::Light, lang: Lang::Sv, text: 2.0, movement: false };
    for step in ["Deal false false", "Situation false false"] {
        let actions = steps[step].clone();
        let case = Case { deck: Arc::clone(&deck), setup: setup.clone(), actions, page: 0, closed: false, look };
        let (mut play, _data) = case.play();
        let before = play.room.step;
        let mut turned = 0;
        while play.room.step == before {
            let stage = play.stage(&look);
            let next = crate::t!(Lang::Sv, "play-next-page");
            let on = stage.hits.iter().find(|hit| hit.touch == Some(Touch::Command(Command::Advance))).expect("on");
            assert_eq!(on.label == next, play.reads_on(&look, &stage), "the button says what it does");
            play.run(Command::Green, &look, &stage, &mut Shell::default());
            turned += 1;
        }
        assert!(turned > 2, "{step}: {turned}");
    }
}

#[test]
fn no_two_commands_of_a_screen_are_told_by_the_same_key() {
    let (deck, setup, steps) = steps("hel-process", BallotMethod::Handed, 4, Step::Debrief);
    for (name, actions) in steps {
        let look = Look { theme: Theme::Light, lang: Lang::Sv, text: 1.0, movement: false };
        let case = Case { deck: Arc::clone(&deck), setup: setup.clone(), actions, page: 0, closed: false, look };
        let (play, _data) = case.play();
        let list = play.key_list(&look);
        let caps: Vec<_> = list.own.iter().map(|(caps, _)| caps.join(" ")).collect();
        let mut once = caps.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), caps.len(), "{name}: {caps:?}");
        let stage = play.stage(&look);
        let here = play.here(&look, &stage);
        // What the list says is what the key does.
        for command in here.commands() {
            for &chord in command.keys() {
                let found = here.command_of(chord).expect("it has a command");
                assert_eq!(here.standing(found), Standing::Open);
            }
        }
        assert_eq!(here.command_of(Chord::Plain(bevy_egui::egui::Key::F7)), None);
    }
}
