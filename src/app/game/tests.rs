//! A game of ideas at the table, by keys alone.

use super::idea::Question;
use super::idea::testing::setup;
use super::*;
use crate::app::widgets::testing::{harness, look};
use crate::deck;
use crate::rules::{AskAnswer, SeatId, sample::random_action};
use bevy_egui::egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use std::path::Path;

struct Table {
    play: Play,
    shell: Shell,
    /// Kept so that the folder is there as long as the game.
    _data: tempfile::TempDir,
}

fn session(data: &Path, seats: usize) -> Session {
    let (name, text) = deck::embedded()[0];
    let deck = Arc::new(deck::load_str(text, name).deck.expect("the deck can be played"));
    Session::create(data, text.as_bytes(), deck, setup(seats)).expect("it starts")
}

fn table(seats: usize, look: Look) -> Harness<'static, Table> {
    let data = tempfile::tempdir().expect("a folder");
    let play = Play::new(session(data.path(), seats), &[], look.lang);
    let state = Table { play, shell: Shell::default(), _data: data };
    let mut h = harness(1920.0, 1080.0, state, move |ui, table: &mut Table| {
        let stage = table.play.stage(&look);
        table.play.ui(ui, &look, &stage, &mut table.shell);
    });
    h.run();
    h
}

fn press(h: &mut Harness<'_, Table>, key: Key) {
    h.key_press(key);
    h.run();
}

fn write(h: &mut Harness<'_, Table>, text: &str) {
    h.event(Event::Text(text.into()));
    h.run();
}

fn send(h: &mut Harness<'_, Table>) {
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
}

/// Writes an idea from the chair of the seat with this number.
fn idea(h: &mut Harness<'_, Table>, seat: Key, title: &str) {
    press(h, seat);
    press(h, Key::I);
    write(h, title);
    send(h);
}

fn step(h: &Harness<'_, Table>) -> Step {
    h.state().play.room.step
}

fn view<'a>(h: &'a Harness<'_, Table>) -> &'a crate::rules::IdeasView {
    h.state().play.room.ideas().expect("it is an idea round")
}

/// Sets the tile of the seat with this number at an idea, by number.
fn place(h: &mut Harness<'_, Table>, seat: Key, idea: Key) {
    press(h, seat);
    press(h, Key::S);
    // The first deed of the chair: its own tile at an idea.
    let words = crate::t!(Lang::Sv, "chair-place");
    h.get_all_by_label(&words).last().expect("the deed").click();
    h.run();
    press(h, idea);
    send(h);
}

#[test]
fn an_idea_round_is_played_by_keys() {
    let mut h = table(4, look(Lang::Sv, 1.0));
    assert_eq!(step(&h), Step::Deal);
    press(&mut h, Key::Enter);
    assert_eq!(step(&h), Step::Ideas);
    idea(&mut h, Key::Num1, "Lyktan håller öppet");
    idea(&mut h, Key::Num2, "Unga i styrelsen");
    assert_eq!(view(&h).ideas.len(), 2);
    assert_eq!(view(&h).ideas[1].idea.seat, SeatId(1));
    // Seats 3 and 4 have written nothing: the way on says so, and the leader goes on without them.
    assert!(h.state_mut().play.act(Action::GoOnWithout { from: Step::Ideas }, Lang::Sv));
    h.run();
    assert_eq!(step(&h), Step::Gathering);
    place(&mut h, Key::Num1, Key::Num1);
    place(&mut h, Key::Num2, Key::Num1);
    // The third by the board: the idea, the seat, and its tile is moved.
    press(&mut h, Key::ArrowRight);
    press(&mut h, Key::ArrowRight);
    press(&mut h, Key::Num3);
    press(&mut h, Key::M);
    send(&mut h);
    assert_eq!(view(&h).ideas[1].idea.tiles.len(), 1);
    assert_eq!(view(&h).ideas[0].idea.tiles.len(), 2);
    // Seat 3 asks for the tile of seat 2: point at the idea it is at, at the tile, and say where to.
    press(&mut h, Key::ArrowLeft);
    press(&mut h, Key::ArrowLeft);
    press(&mut h, Key::ArrowDown);
    press(&mut h, Key::ArrowDown);
    let tile = h.state().play.gaze.ideas.tile.expect("a tile is pointed at");
    press(&mut h, Key::Num3);
    press(&mut h, Key::M);
    press(&mut h, Key::Num2);
    send(&mut h);
    let ask = view(&h).asks.last().expect("it is asked").clone();
    assert_eq!((ask.seat, ask.tile, ask.idea), (SeatId(2), tile, 1));
    assert_eq!(h.state().play.gaze.ideas.question, Some(Question::Tile(0)));
    // First talk, then no with a reason, which stays to be read.
    press(&mut h, Key::B);
    assert_eq!(view(&h).asks[0].answer, AskAnswer::TalkFirst);
    press(&mut h, Key::N);
    write(&mut h, "Vi behövs där vi är");
    send(&mut h);
    assert!(matches!(view(&h).asks[0].answer, AskAnswer::Refused { .. }));
    assert!(h.query_by_label_contains("Vi behövs där vi är").is_some());
    press(&mut h, Key::Escape);
    assert_eq!(h.state().play.gaze.ideas.question, None);
    assert!(h.state().play.sheets.is_empty(), "Esc put the question aside, no menu");
    // Asked for the other tile, with a yes: it moves.
    let other = view(&h).tiles.iter().find(|t| t.idea == Some(0) && t.tile != tile).expect("two are there").tile;
    h.state_mut().play.gaze.ideas.tile = Some(other);
    press(&mut h, Key::Num3);
    press(&mut h, Key::M);
    press(&mut h, Key::Num2);
    send(&mut h);
    press(&mut h, Key::J);
    assert_eq!(view(&h).tiles[other.index()].idea, Some(1));
    // On to the evaluation, where those gathered are asked one by one.
    press(&mut h, Key::V);
    assert_eq!(step(&h), Step::Evaluation);
    assert!(matches!(h.state().play.around, Some(Around::Evaluation(_))));
}

#[test]
fn the_overview_turns_and_leads_back() {
    let mut h = table(4, look(Lang::En, 1.0));
    press(&mut h, Key::Enter);
    for (seat, title) in [(Key::Num1, "One"), (Key::Num2, "Two"), (Key::Num3, "Three"), (Key::Num4, "Four")] {
        idea(&mut h, seat, title);
    }
    press(&mut h, Key::V);
    for _ in 0..5 {
        press(&mut h, Key::ArrowRight);
    }
    assert_eq!((h.state().play.gaze.ideas.idea, h.state().play.gaze.page), (Some(3), 1));
    press(&mut h, Key::O);
    assert_eq!(h.state().play.gaze.page, 0, "all are on one page");
    press(&mut h, Key::O);
    assert_eq!(h.state().play.gaze.page, 1, "back to the idea that is pointed at");
    press(&mut h, Key::Enter);
    assert!(matches!(h.state().play.sheets.last(), Some(Sheet::Idea(_))));
    press(&mut h, Key::Escape);
    press(&mut h, Key::Escape);
    assert!(matches!(h.state().play.sheets.last(), Some(Sheet::Pause)));
}

/// Every step of a whole workshop comes up at the table without a problem; pictures of it are written where
/// `KOMMA_PICTURES` says.
#[test]
fn a_whole_workshop_comes_home() {
    use crate::app::shell::testing::snap;
    let whole = look(Lang::Sv, 1.0);
    let data = tempfile::tempdir().expect("a folder");
    let mut play = Play::new(session(data.path(), 8), &[], Lang::Sv);
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    let mut seen: Vec<Step> = Vec::new();
    loop {
        let step = play.room.step;
        let action = random_action(play.session.game(), 40, &mut rng);
        if !seen.contains(&step) && play.room.round + 1 == play.room.rounds.len() {
            let papers = play.papers(Lang::Sv);
            let pages = picture::pages(&play.room, play.deck(), papers.as_ref(), &whole, &Gaze::default());
            for page in 0..pages.min(5) {
                let gaze = Gaze { page, ..still_gaze(&play.room, &whole) };
                let stage = picture(&play.room, play.deck(), play.setup(), papers.as_ref(), &whole, &gaze);
                assert!(!stage.items.is_empty(), "{step:?}");
                let own = stage.clone();
                snap(&format!("workshop-{step:?}-{page}"), &stage, &whole, (1920, 1080), move |ui| {
                    hit_areas::hits(ui, &own, &whole);
                });
            }
            seen.push(step);
        }
        let Some(action) = action else { break };
        assert!(play.act(action.clone(), Lang::Sv), "{action:?}");
        assert!(!play.sheets.iter().any(|sheet| matches!(sheet, Sheet::Problem { .. })), "{action:?}");
    }
    for step in [Step::Deal, Step::Ideas, Step::Gathering, Step::Harvest, Step::Homecoming, Step::Debrief] {
        assert!(seen.contains(&step), "{step:?}");
    }
}

#[test]
fn arrow_keys_keep_the_focus_on_the_sheet() {
    let mut h = table(4, look(Lang::Sv, 1.0));
    press(&mut h, Key::Escape);
    let focused =
        |h: &Harness<'_, Table>| h.ctx.memory(|memory| memory.focused()).and_then(|id| h.ctx.read_response(id));
    for key in [Key::ArrowDown, Key::ArrowDown, Key::ArrowRight, Key::ArrowUp, Key::ArrowLeft, Key::ArrowUp] {
        let before = focused(&h).expect("something on the sheet has the focus");
        press(&mut h, key);
        let now = focused(&h).expect("the focus is somewhere");
        assert_eq!(now.layer_id, before.layer_id, "{key:?}");
        assert_ne!(now.id, before.id, "{key:?}");
    }
}
