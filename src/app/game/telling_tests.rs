//! What a seat tells, and the plan that is made at the end: at the table by keys, in the room's window, and as drafts.

use super::forms_testing::{deck, setup};
use super::*;
use crate::app::widgets::testing::{harness, look};
use crate::deck::embedded;
use crate::rules::{Ballot, By, Clause, Mark, PlanOf, SeatId};
use bevy_egui::egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

/// A game of four seats in the step `until`, with a promise of the side of the seat that has the pen.
fn played(until: Step) -> (Play, tempfile::TempDir) {
    let data = tempfile::tempdir().expect("a folder");
    let mut setup = setup(4);
    setup.programme.plan = true;
    setup.programme.rounds.truncate(1);
    let mut session =
        Session::create(data.path(), embedded()[0].1.as_bytes(), deck(), setup).expect("the setup can be played");
    while session.game().step() != until {
        let game = session.game();
        let rows = if game.step() == Step::SecondBallot { 1 } else { game.round().subjects().len() };
        let ballot = || Ballot { marks: vec![Mark::rating(4); rows], objection: None };
        let cast = |seat: u8| Action::Cast { seat: SeatId(seat), ballot: ballot() };
        let actions: Vec<Action> = match game.step() {
            Step::FirstBallot | Step::SecondBallot => (0..4).map(cast).chain([Action::Reveal]).collect(),
            Step::Dialogue => {
                let seat = game.round().pen().expect("there is a pen");
                let by = By::from(game.round().party(seat));
                let clause = Clause::Own { by, text: "Vi svarar inom en vecka".to_owned() };
                let offer = Action::Offer { seat, clause };
                vec![Action::ChooseBase { seat, option: 0 }, offer, Action::Advance { from: Step::Dialogue }]
            }
            Step::Outcome => vec![Action::Conclude],
            from => vec![Action::Advance { from }],
        };
        for action in actions {
            session.apply(action).expect("the tests play by the rules");
        }
    }
    (Play::new(session, &[], Lang::Sv), data)
}

fn words(stage: &Stage) -> String {
    stage.hits.iter().map(|hit| hit.label.as_str()).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_a_seat_tells_is_read_by_the_room_and_by_nobody_before() {
    for lang in Lang::ALL {
        for text in [1.0, 2.0] {
            let look = look(lang, text);
            let (mut play, _data) = played(Step::Dialogue);
            let seat = SeatId(2);
            let role = play.room.seats[2].chair.role().expect("roles are dealt");
            let private = play.deck().roles[role].private.get(lang.tag()).to_owned();
            assert!(!private.is_empty());
            let sees = |play: &Play| words(&play.room_stage(&look)).contains(&private);
            assert!(!sees(&play));
            let mut shell = Shell::default();
            let stage = play.stage(&look);
            play.run(Command::Told, &look, &stage, &mut shell);
            assert!(!play.gaze.told, "nothing has been told that could be shown");
            assert!(play.act(Action::Tell { seat }, lang));
            assert!(sees(&play), "it lies over the table at once, in the room's own window too");
            let stage = play.stage(&look);
            play.run(Command::CloseOverlay, &look, &stage, &mut shell);
            assert!(!sees(&play));
            let slip = crate::t!(lang, "table-told", count = 1);
            assert!(words(&play.room_stage(&look)).contains(&slip));
            let stage = play.stage(&look);
            play.touch(Touch::Command(Command::Told), &look, &stage, &mut shell);
            assert!(sees(&play));
            play.undo(lang);
            assert!(!sees(&play), "what is taken back is not shown any more");
        }
    }
}

struct Table {
    play: Play,
    shell: Shell,
    _data: tempfile::TempDir,
}

fn table(lang: Lang) -> Harness<'static, Table> {
    let (play, data) = played(Step::Plan);
    let look = look(lang, 1.0);
    let mut h =
        harness(1920.0, 1080.0, Table { play, shell: Shell::default(), _data: data }, move |ui, t: &mut Table| {
            let stage = t.play.stage(&look);
            t.play.ui(ui, &look, &stage, &mut t.shell);
        });
    h.run();
    h
}

fn press(h: &mut Harness<'_, Table>, key: Key) {
    h.key_press(key);
    h.run();
}

fn send(h: &mut Harness<'_, Table>) {
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
}

#[test]
fn the_plan_is_made_by_keys_alone() {
    for lang in Lang::ALL {
        let mut h = table(lang);
        assert_eq!(h.state().play.room.plan_rows, [PlanOf::Commitment(0)]);
        // What comes first: the field has the focus at once.
        press(&mut h, Key::ArrowDown);
        press(&mut h, Key::P);
        h.event(Event::Text("Vi ringer runt i morgon".into()));
        h.run();
        // Put away half-way, it is there again.
        press(&mut h, Key::Escape);
        assert!(h.state().play.sheets.is_empty());
        press(&mut h, Key::P);
        send(&mut h);
        let plan = |h: &Harness<'_, Table>| h.state().play.room.agreement.plan.clone();
        assert_eq!(plan(&h).rows[0].words.first, "Vi ringer runt i morgon");
        assert!(h.state().play.sheets.is_empty());
        // Who: the other page of the same paper, by its name.
        press(&mut h, Key::P);
        h.get_all_by_label(&crate::t!(lang, "plan-tab-who")).last().expect("the page").click();
        h.run();
        send(&mut h);
        let taken = plan(&h).rows[0].who;
        assert!(taken.public.is_some() != taken.ideburen.is_some(), "one side has promised, and one has said yes");
        // The next meeting, with a day that is none at first.
        press(&mut h, Key::M);
        h.event(Event::Text("Torsdag klockan 15".into()));
        h.run();
        send(&mut h);
        assert_eq!(plan(&h).next.when, "Torsdag klockan 15");
        press(&mut h, Key::Enter);
        assert_eq!(h.state().play.room.step, Step::Signing, "everybody has been found, so the green button goes on");
    }
}

#[test]
fn the_plan_holds_at_every_size_and_with_many_rows() {
    use super::closing::plan_scene;
    use super::scenery::sheet_tests::adopted;
    use super::scenery::testing::{Proof, looks};
    let (play, _data) = played(Step::Plan);
    let mut proof = Proof::default();
    let mut many = play.room.clone();
    many.agreement.commitments = (0..13).map(adopted).collect();
    many.plan_rows = (0..13).map(PlanOf::Commitment).collect();
    let long = "Vi hör av oss till alla som berörs innan något bestäms, även på papper. ".repeat(3);
    let long: String = long.chars().take(180).collect();
    let words = crate::rules::PlanWords {
        first: long.clone(),
        when: "Varje kvartal, från januari till och med december nästa år, om inget annat".to_owned(),
        date: "2027-03-01".to_owned(),
        sign: long,
    };
    let row = |at: usize| crate::rules::PlanRow {
        of: PlanOf::Commitment(at),
        who: crate::rules::PerParty { public: Some(SeatId(0)), ideburen: at.is_multiple_of(2).then_some(SeatId(1)) },
        words: words.clone(),
    };
    many.agreement.plan.rows = (0..9).map(row).collect();
    many.agreement.plan.next.when = "Torsdag 14 januari klockan 15, om inget annat sägs dessförinnan".to_owned();
    many.agreement.plan.next.place = "Lyktan, övre våningen, ingång från gården".to_owned();
    let mut none = play.room.clone();
    none.plan_rows.clear();
    for look in looks() {
        for room in [&play.room, &many, &none] {
            for page in 0..plan_scene::pages(room, &look) {
                let gaze = Gaze { page, row: Some(page), ..Gaze::default() };
                proof.see("plan", &plan_scene::plan(room, play.deck(), &look, &gaze), &look);
            }
        }
    }
    proof.holds();
}
