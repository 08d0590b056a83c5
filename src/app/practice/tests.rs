//! Practices driven as somebody would: by keys and by labels, and pictures of every screen.

use super::prepare::{PrepareChoice, PrepareData, PrepareScreen};
use super::progress::{Point, ProgressChoice, ProgressScreen, ProgressSheet, Series};
use super::*;
use crate::app::widgets::testing::{harness, look, pictures};
use crate::deck::Listed;
use crate::practice::store::Record;
use crate::practice::{Counterpart, Preparation, Question, Stage as Step, Temper, Words};
use crate::rules::{Deck, Mark, Party};
use crate::t;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use std::sync::Arc;

fn decks() -> Vec<Listed> {
    crate::deck::library(None)
}

fn deck() -> Arc<Deck> {
    let listed = decks().into_iter().find_map(|listed| listed.checked.deck);
    Arc::new(listed.unwrap())
}

fn preparation(deck: &Deck, party: Party, lang: Lang) -> Preparation {
    let role = deck.roles_of(party)[0];
    let mut preparation = Preparation::new(deck, 1, role, lang, 2);
    preparation.sheet.want = String::from("Att de är med på en tidplan.");
    preparation.sheet.guess = Some(Principle::Openness);
    preparation
}

fn solo(party: Party, lang: Lang) -> Solo {
    let deck = deck();
    let practice = Practice::new(&deck, preparation(&deck, party, lang), 7).unwrap();
    Solo::new(Session::unkept(practice), &[], Lang::Sv)
}

type State = (Solo, Option<SoloLeave>);

fn shown(solo: Solo, lang: Lang, size: (f32, f32), text: f32) -> Harness<'static, State> {
    let look = look(lang, text);
    harness(size.0, size.1, (solo, None), move |ui, (solo, leave): &mut State| {
        let stage = solo.stage(&look);
        let left = solo.ui(ui, &look, &stage, &mut Shell::default());
        *leave = left.or(*leave);
    })
}

/// Types a key that a person types, as text and as a key.
fn press(h: &mut Harness<'_, State>, text: &str) {
    if let Some(key) = Key::from_name(&text.to_uppercase()) {
        h.key_press(key);
    }
    h.event(Event::Text(text.to_owned()));
    h.run();
}

fn key(h: &mut Harness<'_, State>, key: Key) {
    h.key_press(key);
    h.run();
}

/// Reads the situation, which lies over everything else of a new practice, and goes on to the talk.
fn begin(h: &mut Harness<'_, State>, lang: Lang) {
    h.run();
    assert!(matches!(h.state().0.over, Some(Over::Card)));
    let practice = h.state().0.session.practice();
    let situation = practice.deck().cards[0].situation.get(lang.tag()).to_owned();
    assert!(h.query_by_label(&situation).is_some());
    key(h, Key::Enter);
    assert!(h.state().0.over.is_none());
    assert_eq!(h.state().0.page, Page::First);
    key(h, Key::Enter);
    assert_eq!(h.state().0.page, Page::Talk);
}

#[test]
fn a_practice_is_talked_voted_and_understood_by_keys_alone() {
    for (party, lang) in [(Party::Public, Lang::Sv), (Party::Ideburen, Lang::En)] {
        let mut h = shown(solo(party, lang), lang, (1920.0, 1080.0), 1.0);
        begin(&mut h, lang);
        // Two moves, each said with what stands on its paper.
        for digit in ["1", "2"] {
            press(&mut h, digit);
            assert!(h.state().0.over.is_some(), "{digit}");
            h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
            h.run();
            assert!(h.state().0.over.is_none(), "{digit}");
        }
        assert_eq!(h.state().0.session.practice().moves().len(), 2);
        press(&mut h, "u");
        assert_eq!(h.state().0.session.practice().moves().len(), 1);
        press(&mut h, "9");
        assert_eq!(h.state().0.session.practice().moves().len(), 2);
        if h.state().0.view.pen == practice::Who::You {
            press(&mut h, "4");
            h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
            h.run();
        }
        press(&mut h, "v");
        press(&mut h, "4");
        h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        h.run();
        assert_eq!(h.state().0.page, Page::Second);
        key(&mut h, Key::Enter);
        assert_eq!(h.state().0.page, Page::Back);
        assert!(!h.state().0.sheet.as_ref().unwrap().open);
        // The reasons are not shown before the round is over.
        assert!(h.query_by_label(&t!(lang, "solo-tab-needs")).is_none());
        h.get_by_label(&t!(lang, "solo-conclude")).click_accesskit();
        h.run();
        assert_eq!(h.state().0.session.practice().stage(), Step::Over);
        for tab in ["solo-tab-needs", "solo-tab-turning", "solo-tab-sheet", "solo-tab-outcome"] {
            h.get_by_label(&t!(lang, tab)).click_accesskit();
            h.run();
        }
        let role = h.state().0.sheet.as_ref().unwrap().people[0].name.clone();
        // Everybody's reasons are there; somebody's can be put away and fetched again.
        let from = t!(lang, "solo-factors-from");
        let all = h.query_all_by_label(&from).count();
        assert!(all > 0);
        for (words, there) in [("solo-hide-why", all - 1), ("solo-show-why", all)] {
            let why = t!(lang, "solo-why-spoken", words = t!(lang, words), role = role.as_str());
            h.get_by_label(&why).click_accesskit();
            h.run();
            assert_eq!(h.query_all_by_label(&from).count(), there, "{words}");
        }
        // Back to the first move, and another way.
        h.get_by_label(&t!(lang, "solo-tab-turning")).click_accesskit();
        h.run();
        let made = h.state().0.sheet.as_ref().unwrap().moves[0].text.clone();
        let again = t!(lang, "solo-try-again-spoken", text = format!("1. {made}"));
        h.get_by_label(&again).click_accesskit();
        h.run();
        let state = &h.state().0;
        assert_eq!(
            (state.page, state.session.practice().moves().len(), state.session.practice().attempts()),
            (Page::Talk, 0, 1)
        );
    }
}

#[test]
fn every_move_has_a_paper_with_words_and_a_way_back() {
    let mut h = shown(solo(Party::Public, Lang::Sv), Lang::Sv, (1600.0, 900.0), 1.0);
    begin(&mut h, Lang::Sv);
    for (at, kind) in MoveKind::TALK[..8].iter().enumerate() {
        let title = practice::wording::move_title(Lang::Sv, *kind);
        let may = h.state().0.view.may.contains(kind);
        assert_eq!(!h.get_by_label(&title).accesskit_node().is_disabled(), may, "{kind:?}");
        press(&mut h, &(at + 1).to_string());
        assert_eq!(h.state().0.over.is_some(), may, "{kind:?}");
        if may {
            h.get_by_label("Mina egna ord").click_accesskit();
            h.run();
            key(&mut h, Key::Escape);
            assert!(h.state().0.over.is_none(), "{kind:?}");
        }
    }
    for (letter, label) in [("l", "Det här stärker den"), ("f", "Förslaget"), ("k", "Stäng")] {
        press(&mut h, letter);
        assert!(h.query_all_by_label(label).next().is_some(), "{letter}");
        key(&mut h, Key::Escape);
        assert!(h.state().0.over.is_none());
    }
    key(&mut h, Key::Escape);
    key(&mut h, Key::Tab);
    key(&mut h, Key::Enter);
    assert_eq!(h.state().1, Some(SoloLeave::Title));
}

#[test]
fn the_coach_speaks_only_when_wanted() {
    let mut h = shown(solo(Party::Public, Lang::Sv), Lang::Sv, (1920.0, 1080.0), 1.0);
    begin(&mut h, Lang::Sv);
    h.state_mut()
        .0
        .make(Move::ListenAsk { to: 0, question: Question::Open, words: Words::Phrase(1) }, &look(Lang::Sv, 1.0));
    h.run();
    let comments =
        |h: &Harness<'_, State>| h.state().0.log.iter().filter(|e| matches!(e, Entry::Advice { .. })).count();
    assert_eq!(comments(&h), 1);
    press(&mut h, "c");
    assert_eq!(comments(&h), 0);
}

#[test]
fn a_preparation_is_made_by_keys_and_by_mouse() {
    let (decks, deck) = (decks(), deck());
    let draft = preparation(&deck, Party::Public, Lang::Sv);
    let state = (PrepareScreen::new(draft, 0, 3), None);
    let mut h =
        harness(1920.0, 1080.0, state, move |ui, (screen, choice): &mut (PrepareScreen, Option<PrepareChoice>)| {
            let data = PrepareData { decks: &decks, unfinished: &[] };
            let made = screen.ui(ui, &look(Lang::Sv, 1.0), &data);
            *choice = made.or(choice.take());
        });
    h.get_by_label("Din sida: Idéburen").click_accesskit();
    h.run();
    assert_eq!(h.state().0.draft().party(&deck), Party::Ideburen);
    h.get_by_label("Nästa").click_accesskit();
    h.run();
    h.get_by_label("Svår").click_accesskit();
    h.run();
    h.get_by_label("Nästa").click_accesskit();
    h.run();
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    let Some(PrepareChoice::Start(0, made)) = &h.state().1 else { panic!("{:?}", h.state().1) };
    assert_eq!((made.party(&deck), made.level), (Party::Ideburen, practice::Level::Hard));
    assert!(made.counterparts.iter().all(|counterpart| deck.roles[counterpart.role].party == Party::Public));
}

/// A practice some moves in.
fn under_way(party: Party, lang: Lang, people: usize) -> Solo {
    let deck = deck();
    let mut preparation = preparation(&deck, party, lang);
    let roles = deck.roles_of(party.other());
    preparation.counterparts = (roles.iter().zip(Temper::ALL.into_iter().cycle()).take(people))
        .map(|(&role, temper)| Counterpart { role, temper, need: None })
        .collect();
    let mut solo = Solo::new(Session::unkept(Practice::new(&deck, preparation, 7).unwrap()), &[], Lang::Sv);
    let look = look(lang, 1.0);
    (solo.page, solo.over) = (Page::Talk, None);
    for kind in [MoveKind::ListenAsk, MoveKind::TellOpenly, MoveKind::Propose, MoveKind::Offer] {
        if let Some(made) = solo.session.practice().choices(kind).into_iter().next() {
            solo.make(made, &look);
        }
    }
    solo
}

#[test]
fn a_better_move_is_put_in_place() {
    let look = look(Lang::Sv, 1.0);
    // Whoever proposes before asking can always do better.
    let mut solo = under_way(Party::Public, Lang::Sv, 2);
    solo.session.try_again(0).unwrap();
    solo.refresh();
    let silence = |solo: &mut Solo| assert!(solo.make(Move::Silence, &look));
    (0..3).for_each(|_| silence(&mut solo));
    if solo.view.pen == practice::Who::You {
        let made = solo.session.practice().choices(MoveKind::Propose).remove(1);
        assert!(solo.make(made, &look));
    }
    assert!(solo.make(Move::Ballot { mark: Mark::rating(3), objection: None }, &look));
    solo.page = Page::Back;
    solo.conclude(&look);
    let mut h = shown(solo, Lang::Sv, (1920.0, 1080.0), 1.0);
    h.get_by_label(&t!(Lang::Sv, "solo-tab-turning")).click_accesskit();
    h.run();
    let line = h.state().0.sheet.as_ref().unwrap().what_if[0].clone();
    h.get_by_label(&t!(Lang::Sv, "solo-try-again-spoken", text = line.text.as_str())).click_accesskit();
    h.run();
    assert_eq!(h.state().0.session.practice().moves().len(), line.at);
    match &h.state().0.over {
        Some(Over::Form(_)) => {
            h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
            h.run();
        }
        other => assert!(other.is_none()),
    }
    assert_eq!(h.state().0.session.practice().moves().get(line.at), Some(&line.made));
}

#[test]
fn the_talk_is_saved_as_text_and_to_print_and_never_over_another() {
    let folder = tempfile::tempdir().unwrap();
    for lang in Lang::ALL {
        let solo = under_way(Party::Public, lang, 2);
        let saved: Vec<_> =
            (0..2).map(|_| saving::save(folder.path(), lang, solo.session.practice()).expect("room")).collect();
        assert_ne!(saved[0], saved[1]);
        for [text, pdf] in &saved {
            let text = std::fs::read_to_string(text).unwrap();
            let said = practice::wording::transcript(lang, solo.session.practice());
            assert!(text.contains(&said.join("\n")));
            assert!(std::fs::read(pdf).unwrap().starts_with(b"%PDF-"));
        }
    }
    let full = saving::save(
        &folder.path().join("a file\0"),
        Lang::Sv,
        under_way(Party::Public, Lang::Sv, 2).session.practice(),
    );
    assert!(full.unwrap_err().contains("kunde inte sparas"));
}

#[test]
fn a_meeting_of_ones_own_is_prepared_in_the_window() {
    type Shown = (PrepareScreen, Option<PrepareChoice>);
    for lang in Lang::ALL {
        let (decks, deck) = (decks(), deck());
        let draft = preparation(&deck, Party::Ideburen, lang);
        let state = (PrepareScreen::new(draft, 0, 3), None);
        let mut h = harness(1920.0, 1080.0, state, move |ui, (screen, choice): &mut Shown| {
            let data = PrepareData { decks: &decks, unfinished: &[] };
            let made = screen.ui(ui, &look(lang, 1.0), &data);
            *choice = made.or(choice.take());
        });
        h.get_by_label(&t!(lang, "practice-meeting-title")).click_accesskit();
        h.run();
        // What is still to be written is told, and nothing begins before it is.
        h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        h.run();
        assert_eq!(h.state().1, None);
        let field = t!(lang, "practice-meeting-happened");
        assert!(h.query_all_by_label(&t!(lang, "solo-meeting-missing", field = field)).next().is_some());
        {
            let screen = &mut h.state_mut().0;
            let meeting = screen.meeting.as_mut().unwrap();
            meeting.happened = "Lokalen är uppsagd till sommaren.".into();
            meeting.looks.public = "Vi måste sälja huset.".into();
            meeting.looks.ideburen = "Vi har byggt köket själva.".into();
            meeting.ways[0].text = "Vi får stanna ett år till".into();
        }
        h.get_by_label(&t!(lang, "solo-meeting-more")).click_accesskit();
        h.run();
        assert_eq!(h.state().0.meeting.as_ref().unwrap().ways.len(), 3);
        h.get_by_label(&t!(lang, "solo-meeting-less-spoken", number = 3)).click_accesskit();
        h.run();
        h.state_mut().0.meeting.as_mut().unwrap().ways[1].text = "Vi flyttar till skolan".into();
        // Another situation and back: nothing that was written is thrown away.
        h.get_by_label(&t!(lang, "solo-meeting-from-deck")).click_accesskit();
        h.run();
        assert!(h.state().0.meeting.is_none());
        h.get_by_label(&t!(lang, "practice-meeting-title")).click_accesskit();
        h.run();
        assert!(h.state().0.written().is_some());
        // What each probably needs is chosen beside how they come.
        h.get_by_label(&t!(lang, "solo-next")).click_accesskit();
        h.run();
        let unknown = t!(lang, "practice-meeting-need-unknown");
        assert_eq!(h.query_all_by_label(&unknown).count(), 2);
        h.get_by_label(&t!(lang, "solo-next")).click_accesskit();
        h.run();
        assert!(h.query_by_label("Lokalen är uppsagd till sommaren.").is_some());
        h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        h.run();
        let Some(PrepareChoice::Meeting(0, made)) = &h.state().1 else { panic!("{:?}", h.state().1) };
        assert_eq!((made.1.cards.as_slice(), made.0.missing()), (&[0][..], None));
    }
}

#[test]
fn pictures_of_a_practice() {
    for (name, party, people) in
        [("talk", Party::Public, 2), ("talk-ide", Party::Ideburen, 3), ("talk-many", Party::Public, 6)]
    {
        pictures(&format!("solo-{name}"), |look, (w, h)| {
            let look = *look;
            let mut solo = under_way(party, look.lang, people);
            solo.large =
                is_large(&look, bevy_egui::egui::Rect::from_min_size(Default::default(), bevy_egui::egui::vec2(w, h)));
            let stage = solo.stage(&look);
            let below = stage.clone();
            (stage, move |ui: &mut Ui| {
                solo.ui(ui, &look, &below, &mut Shell::default());
            })
        });
    }
    for (name, kind) in [("listen", MoveKind::ListenAsk), ("offer", MoveKind::Offer), ("ballot", MoveKind::Ballot)] {
        pictures(&format!("solo-form-{name}"), |look, _| {
            let look = *look;
            let mut solo = under_way(Party::Public, look.lang, 2);
            let stage = solo.stage(&look);
            let below = stage.clone();
            let mut first = true;
            (stage, move |ui: &mut Ui| {
                if std::mem::take(&mut first) {
                    solo.chosen(TalkChoice::Move(kind), &look);
                }
                solo.ui(ui, &look, &below, &mut Shell::default());
            })
        });
    }
    for (name, tab) in [("outcome", 0), ("turning", 1), ("needs", 2), ("sheet", 3), ("compare", 4)] {
        pictures(&format!("solo-back-{name}"), |look, _| {
            let look = *look;
            let mut solo = under_way(Party::Public, look.lang, 2);
            solo.make(Move::Ballot { mark: Mark::rating(4), objection: None }, &look);
            solo.make(Move::Conclude, &look);
            if tab == 4 {
                solo.session.try_again(2).unwrap();
                solo.make(Move::PauseAnchor { words: Words::Phrase(0) }, &look);
                solo.refresh();
                solo.make(Move::Ballot { mark: Mark::rating(4), objection: None }, &look);
                solo.make(Move::Conclude, &look);
            }
            solo.page = Page::Back;
            solo.back.show(tab);
            (Stage::default(), move |ui: &mut Ui| {
                solo.ui(ui, &look, &Stage::default(), &mut Shell::default());
            })
        });
    }
}

#[test]
fn pictures_of_a_meeting_of_ones_own() {
    for step in 0..3 {
        pictures(&format!("solo-meeting-{step}"), |look, _| {
            let look = *look;
            let (decks, deck) = (decks(), deck());
            let mut screen = PrepareScreen::new(preparation(&deck, Party::Public, look.lang), 0, 3);
            let mut meeting = practice::meeting::Meeting::blank(t!(look.lang, "practice-meeting-title"));
            meeting.happened = String::from("Lokalen är uppsagd till sommaren, och ingen har ringt.");
            meeting.looks.public = String::from("Huset ska säljas. Vi har inget annat att erbjuda än.");
            meeting.looks.ideburen = String::from("Vi har byggt köket själva.");
            meeting.ways[0].text = String::from("De får stanna ett år till medan vi letar");
            meeting.ways[1].text = String::from("De flyttar till skolan i höst");
            screen.meeting = Some(meeting);
            screen.go(step);
            (crate::app::practice::screens::aside_stage(), move |ui: &mut Ui| {
                let data = PrepareData { decks: &decks, unfinished: &[] };
                screen.ui(ui, &look, &data);
            })
        });
    }
}

#[test]
fn pictures_of_the_preparation() {
    for step in 0..3 {
        pictures(&format!("solo-prepare-{step}"), |look, _| {
            let look = *look;
            let (decks, deck) = (decks(), deck());
            let mut screen = PrepareScreen::new(preparation(&deck, Party::Public, look.lang), 0, 3);
            screen.go(step);
            (crate::app::practice::screens::aside_stage(), move |ui: &mut Ui| {
                let data = PrepareData { decks: &decks, unfinished: &[] };
                screen.ui(ui, &look, &data);
            })
        });
    }
}

fn progress() -> ProgressSheet {
    let series = |title: &str, principle, values: &[f32]| Series {
        title: title.to_owned(),
        principle,
        summary: String::from("5 försök. Senast: Samtycke nått"),
        marks: [(0.0, "0"), (50.0, "50"), (100.0, "100")],
        points: values
            .iter()
            .map(|&value| Point { value, consent: value > 80.0, words: format!("2026-11-22: {value}") })
            .collect(),
    };
    ProgressSheet {
        situations: vec![
            series("Tre telefonsamtal", Some(Principle::Independence), &[0.0, 50.0, 50.0, 100.0, 100.0]),
            series("Beskedet kom i tidningen", Some(Principle::Openness), &[50.0]),
        ],
        principles: vec![series("Dialog", Some(Principle::Dialogue), &[10.0, 60.0])],
        next: Some(String::from("Pröva Tre telefonsamtal från den andra sidan.")),
        attempts: 6,
        file: String::from("/home/ni/komma-overens/practice"),
    }
}

#[test]
fn progress_is_deleted_only_when_that_is_confirmed() {
    type Shown = (ProgressScreen, Option<ProgressChoice>);
    let sheet = progress();
    let mut h = harness(1600.0, 900.0, (ProgressScreen::default(), None), move |ui, (screen, choice): &mut Shown| {
        let made = screen.ui(ui, &look(Lang::Sv, 1.0), &sheet);
        *choice = made.or(*choice);
    });
    h.get_by_label("Per princip").click_accesskit();
    h.run();
    h.get_by_label("Radera allt").click_accesskit();
    h.run();
    h.get_by_label("Behåll").click_accesskit();
    h.run();
    assert_eq!(h.state().1, None);
    h.get_by_label("Radera allt").click_accesskit();
    h.run();
    h.get_by_label("Ja, radera allt").click_accesskit();
    h.run();
    assert_eq!(h.state().1, Some(ProgressChoice::Delete));
    h.get_by_label("Öva på det här").click_accesskit();
    h.run();
    assert_eq!(h.state().1, Some(ProgressChoice::Practise));
}

#[test]
fn pictures_of_progress() {
    pictures("solo-progress", |look, _| {
        let look = *look;
        let mut screen = ProgressScreen::default();
        (crate::app::practice::screens::aside_stage(), move |ui: &mut Ui| {
            screen.ui(ui, &look, &progress());
        })
    });
}

#[test]
fn a_practice_is_kept_move_by_move_and_recorded_when_its_round_ends() {
    let data = tempfile::tempdir().unwrap();
    let deck = deck();
    let practice = Practice::new(&deck, preparation(&deck, Party::Public, Lang::Sv), 7).unwrap();
    let bytes = crate::deck::embedded()[0].1.as_bytes();
    let session = Session::begin(data.path(), bytes, practice).unwrap();
    let path = session.path().unwrap();
    let mut solo = Solo::new(session, &[], Lang::Sv);
    let look = look(Lang::Sv, 1.0);
    let kept = || practice::practices(data.path(), &|_| None).unwrap().remove(0).practice.unwrap().view();
    for kind in [MoveKind::ListenAsk, MoveKind::TellOpenly] {
        let made = solo.session.practice().choices(kind).remove(0);
        assert!(solo.make(made, &look));
    }
    solo.undo(&look);
    assert_eq!(kept(), solo.view);
    // A move that is refused is not written down.
    assert!(!solo.make(Move::Conclude, &look));
    assert_eq!(kept(), solo.view);
    solo.make(Move::Leave, &look);
    assert_eq!(Record::load(data.path()).unwrap().attempts.len(), 1);
    solo.put_away();
    assert!(!path.exists() && practice::practices(data.path(), &|_| None).unwrap().is_empty());
}

/// `/dev/full` is a disk that is always full.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_refuses_the_move_and_its_paper_stays() {
    let data = tempfile::tempdir().unwrap();
    let deck = deck();
    let practice = Practice::new(&deck, preparation(&deck, Party::Public, Lang::Sv), 7).unwrap();
    let session = Session::begin(data.path(), crate::deck::embedded()[0].1.as_bytes(), practice).unwrap();
    let mut h = shown(Solo::new(session, &[], Lang::Sv), Lang::Sv, (1920.0, 1080.0), 1.0);
    begin(&mut h, Lang::Sv);
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let real = h.state_mut().0.session.swap(full).unwrap();
    let send = |h: &mut Harness<'_, State>| {
        h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        h.run();
    };
    press(&mut h, "1");
    send(&mut h);
    assert!(matches!(&h.state().0.over, Some(Over::Problem(_, Some(below))) if matches!(**below, Over::Form(_))));
    assert!(h.query_by_label_contains("disken är full").is_some());
    assert!(h.query_by_label_contains("svaret").is_none());
    assert!(h.state().0.session.practice().moves().is_empty());
    // It is read; the paper lies there as it was, and when there is room again it is sent.
    key(&mut h, Key::Escape);
    assert!(matches!(h.state().0.over, Some(Over::Form(_))));
    h.state_mut().0.session.swap(real);
    send(&mut h);
    assert!(h.state().0.over.is_none());
    assert_eq!(h.state().0.session.practice().moves().len(), 1);
    let kept = practice::practices(data.path(), &|_| None).unwrap().remove(0).practice.unwrap();
    assert_eq!(kept.saved(), h.state().0.session.practice().saved());
}

#[test]
fn screens_stand_a_window_dragged_to_nothing() {
    crate::app::widgets::testing::squeezed(|ui, look| {
        let mut solo = under_way(Party::Public, look.lang, 2);
        solo.ui(ui, look, &Stage::default(), &mut Shell::default());
        ProgressScreen::default().ui(ui, look, &progress());
    });
}

#[test]
fn names_and_words_far_too_long_stay_on_the_screen() {
    let mut deck = Deck::clone(&deck());
    for role in &mut deck.roles {
        role.title = crate::rules::LocalText::single("sv", &"Mycket lång roll 🙂 עברית ".repeat(8));
    }
    let deck = Arc::new(deck);
    let practice = Practice::new(&deck, preparation(&deck, Party::Public, Lang::Sv), 7).unwrap();
    let mut h = shown(Solo::new(Session::unkept(practice), &[], Lang::Sv), Lang::Sv, (1600.0, 900.0), 2.0);
    begin(&mut h, Lang::Sv);
    let words = Words::Own(String::from("Hej 🙂 ").repeat(40));
    h.state_mut().0.make(Move::TellOpenly { what: practice::Telling::State, words }, &look(Lang::Sv, 2.0));
    h.run();
    assert_eq!(h.state().0.view.used, 1);
}
