use super::*;
use crate::app::menus::quick_setup::quick_setup;
use crate::app::widgets::testing::{harness, look};
use crate::deck::{FIRST_TIME, Listed, Origin, builtin_programmes, library, load_str};
use crate::rules::{Organisation, Party, Phase, minutes};
use crate::text::Lang;
use bevy_egui::egui::{Event, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

struct State {
    screen: SetupScreen,
    choice: Option<SetupChoice>,
}

struct All {
    decks: Vec<Listed>,
    programmes: Vec<Programme>,
    templates: Vec<Template>,
    memory: Memory,
}

fn all() -> All {
    let mut decks = library(None);
    decks.truncate(1);
    decks.push(Listed {
        origin: Origin::File("/decks/trasig.ron".into()),
        checked: load_str("(format: 1, id: \"x\"", "trasig.ron"),
        name: "trasig.ron".into(),
        shares_id: false,
    });
    let other = load_str(include_str!("../../../../tests/decks/liten.ron"), "liten.ron");
    let id = other.deck.as_ref().expect("the deck of the tests can be played").id.clone();
    decks.push(Listed {
        origin: Origin::File("/decks/liten.ron".into()),
        checked: other,
        name: "liten.ron".into(),
        shares_id: false,
    });
    let programmes = builtin_programmes();
    let deck = decks[0].checked.deck.clone().expect("the deck within the program");
    let mut kept = quick_setup(&deck, &programmes, 3, Lang::Sv);
    kept.seats.truncate(4);
    let ids: Vec<&str> = deck.cards[..7].iter().map(|card| card.id.as_str()).collect();
    let met = format!("(tables: [(table: \"\", deck: \"{}\", cards: {ids:?})])", deck.id);
    let memory = ron::from_str(&met).expect("a memory");
    let templates = vec![Template { name: "Nätverket i maj".into(), deck: id, setup: kept }];
    All { decks, programmes, templates, memory }
}

fn setup(lang: Lang, all: &All) -> Setup {
    let deck = all.decks[0].checked.deck.as_ref().expect("the deck within the program");
    quick_setup(deck, &all.programmes, 482_913, lang)
}

fn shown<'a>(lang: Lang, text: f32, size: (f32, f32), draft: impl Fn(Setup) -> Setup) -> Harness<'a, State> {
    let all = all();
    let state = State { screen: SetupScreen::new(draft(setup(lang, &all)), 0), choice: None };
    harness(size.0, size.1, state, move |ui, state: &mut State| {
        let data = SetupData {
            agreements: &[],
            spoilt: &[],
            decks: &all.decks,
            programmes: &all.programmes,
            templates: &all.templates,
            last: Some((&all.templates[0].deck, &all.templates[0].setup)),
            memory: &all.memory,
        };
        let choice = state.screen.ui(ui, &look(lang, text), &data);
        state.choice = choice.or(state.choice.take());
    })
}

const FULL: (f32, f32) = (1920.0, 1080.0);
const SMALL: (f32, f32) = (1600.0, 900.0);

fn started(h: &Harness<'_, State>) -> Option<Setup> {
    match &h.state().choice {
        Some(SetupChoice::Start(0, setup)) => Some(setup.clone()),
        _ => None,
    }
}

#[test]
fn a_setup_starts_as_it_stands_in_both_languages_and_sizes() {
    for lang in Lang::ALL {
        for size in [FULL, SMALL] {
            let mut h = shown(lang, 1.0, size, |setup| setup);
            h.get_by_label(&t!(lang, "setup-start")).click_accesskit();
            h.run();
            let setup = started(&h).expect("it starts");
            assert_eq!((setup.seats.len(), setup.seed), (6, 482_913));
        }
    }
}

#[test]
fn with_large_type_there_are_two_steps() {
    for lang in Lang::ALL {
        let mut h = shown(lang, 2.0, SMALL, |setup| setup);
        assert!(h.query_by_label(&t!(lang, "setup-start")).is_none());
        h.get_by_label(&t!(lang, "setup-to-seats")).click_accesskit();
        h.run();
        h.get_by_label(&t!(lang, "setup-start")).click_accesskit();
        h.run();
        assert!(started(&h).is_some());
    }
}

#[test]
fn choices_are_in_what_starts() {
    let mut h = shown(Lang::Sv, 1.0, FULL, |setup| setup);
    for label in ["Hel process", "Andra parten", "Längre samtalstid", "Mjuk signal vid slutet", "Fler val"] {
        h.get_by_label(label).click_accesskit();
        h.run();
    }
    h.get_by_label("Räckta händer").click_accesskit();
    h.run();
    h.get_by_label("Plats 1: Idéburen").click_accesskit();
    h.run();
    h.get_by_label("Börja spelet").click_accesskit();
    h.run();
    let setup = started(&h).expect("it starts");
    assert_eq!(setup.programme.id, "hel-process");
    assert_eq!(setup.swap, Some(crate::rules::SwapRule::OtherParty));
    assert_eq!(setup.dialogue_minutes, 15);
    assert!(setup.signal);
    assert_eq!(setup.ballots, crate::rules::BallotMethod::RaisedHands);
    assert_eq!(setup.seats[0].organisation.party, Party::Ideburen);
}

#[test]
fn programmes_with_idea_rounds_start_in_both_languages() {
    for lang in Lang::ALL {
        for (id, title) in [("ideverkstad", ["Idéverkstad", "Idea workshop"]), ("blandat", ["Blandat", "Mixed"])] {
            let mut h = shown(lang, 1.0, FULL, |setup| setup);
            h.get_by_label(title[lang as usize]).click_accesskit();
            h.run();
            h.get_by_label(&t!(lang, "setup-start")).click_accesskit();
            h.run();
            assert_eq!(started(&h).expect("it starts").programme.id, id);
        }
    }
}

/// Six seats, five of them from the same organisation: no deal without somebody's own chair.
fn crowded(setup: Setup) -> Setup {
    let mut setup = setup;
    setup.programme = builtin_programmes().into_iter().find(|p| p.id == "ideverkstad").expect("it is built in");
    for (at, seat) in setup.seats.iter_mut().enumerate().skip(1) {
        seat.organisation = Organisation { name: "Skolan".into(), party: Party::Public, line: String::new() };
        seat.person = format!("Person {at}");
    }
    setup.seats[0].organisation.party = Party::Ideburen;
    setup
}

#[test]
fn a_chair_of_ones_own_is_avoided_by_lending_merging_or_allowed() {
    let mut h = shown(Lang::Sv, 1.0, FULL, crowded);
    h.get_by_label("Börja spelet").click_accesskit();
    h.run();
    assert!(started(&h).is_none());
    assert!(h.query_by_label_contains("Skolan").is_some(), "it says which organisation is in the way");
    // Tiles of others, one after the other, until there are enough.
    for _ in 0..4 {
        h.get_by_label(&t!(Lang::Sv, "setup-tile-lend")).click_accesskit();
        h.run();
    }
    assert!(h.query_by_label(&t!(Lang::Sv, "setup-tile-lend")).is_none(), "the problem is gone");
    h.get_by_label("Börja spelet").click_accesskit();
    h.run();
    assert_eq!(started(&h).expect("it starts").lent.len(), 4);

    let mut h = shown(Lang::Sv, 1.0, FULL, crowded);
    for _ in 0..4 {
        h.get_by_label(&t!(Lang::Sv, "setup-merge-seats")).click_accesskit();
        h.run();
    }
    let draft = h.state().screen.draft().clone();
    assert_eq!(draft.seats.len(), 2);
    assert_eq!(draft.seats[1].person, "Person 1, Person 5, Person 4, Person 3, Person 2");

    let mut h = shown(Lang::Sv, 1.0, FULL, crowded);
    h.get_by_label(&t!(Lang::Sv, "setup-allow-own")).click_accesskit();
    h.run();
    h.get_by_label("Börja spelet").click_accesskit();
    h.run();
    assert!(started(&h).expect("it starts").allow_own);
}

#[test]
fn a_missing_organisation_is_told_at_its_field_and_gets_the_focus() {
    for lang in Lang::ALL {
        let mut h = shown(lang, 1.0, FULL, |mut setup| {
            setup.seats[3].organisation.name = "  ".into();
            setup
        });
        assert!(h.query_by_label(&t!(lang, "setup-organisation-missing")).is_none());
        h.get_by_label(&t!(lang, "setup-start")).click_accesskit();
        h.run();
        assert!(started(&h).is_none());
        h.get_by_label(&t!(lang, "setup-organisation-missing"));
        let field = t!(lang, "setup-organisation-of", seat = 4);
        assert!(h.get_by_label(&field).is_focused());
        h.event(Event::Text("Öppna dörren".into()));
        h.run();
        h.get_by_label(&t!(lang, "setup-start")).click_accesskit();
        h.run();
        assert_eq!(started(&h).expect("it starts").seats[3].organisation.name, "Öppna dörren");
    }
}

#[test]
fn a_seed_can_be_typed_and_a_wrong_one_is_told() {
    let mut h = shown(Lang::Sv, 1.0, FULL, |setup| setup);
    h.get_by_label("Fler val").click_accesskit();
    h.run();
    h.get_by_label("Skriv startkod").focus();
    h.run();
    h.event(Event::Text("#".into()));
    h.run();
    h.get_by_label(
        "Startkoden får bara innehålla bokstäver, siffror, mellanslag och bindestreck, och måste ha minst ett tecken.",
    );
    h.get_by_label("Börja spelet").click_accesskit();
    h.run();
    assert!(started(&h).is_none());
    h.get_by_label("Dra en ny").click_accesskit();
    h.run();
    h.get_by_label("Börja spelet").click_accesskit();
    h.run();
    assert_ne!(started(&h).expect("it starts").seed, 482_913);
}

#[test]
fn a_one_sided_group_lends_its_voice() {
    for lang in Lang::ALL {
        let mut h = shown(lang, 1.0, FULL, |mut setup| {
            for seat in &mut setup.seats {
                seat.organisation.party = Party::Public;
            }
            setup
        });
        h.get_by_label(&t!(lang, "setup-nobody-ideburen"));
        h.get_by_label(&t!(lang, "setup-lend")).click_accesskit();
        h.run();
        assert!(h.query_by_label(&t!(lang, "setup-nobody-ideburen")).is_none());
        h.get_by_label(&t!(lang, "setup-start")).click_accesskit();
        h.run();
        let setup = started(&h).expect("it starts");
        assert_eq!(setup.seats.iter().filter(|seat| seat.side() == Party::Ideburen).count(), 3);
    }
}

#[test]
fn a_deck_that_is_chosen_brings_a_programme_it_can_be_played_in() {
    let decks = library(None);
    let programmes = builtin_programmes();
    let place = decks.iter().position(|listed| listed.checked.deck.as_ref().is_some_and(|d| d.id == FIRST_TIME));
    let place = place.expect("the deck for the first time");
    let title = decks[place].checked.deck.as_ref().map(|deck| deck.title.get("sv").to_owned()).unwrap_or_default();
    let draft = quick_setup(decks[0].checked.deck.as_ref().expect("it can be played"), &programmes, 7, Lang::Sv);
    let whole = programmes.iter().find(|one| one.id == "hel-process").expect("it comes along").clone();
    let state = State { screen: SetupScreen::new(Setup { programme: whole, ..draft }, 0), choice: None };
    let mut h = harness(FULL.0, FULL.1, state, move |ui, state: &mut State| {
        let data = SetupData {
            agreements: &[],
            spoilt: &[],
            decks: &decks,
            programmes: &programmes,
            templates: &[],
            last: None,
            memory: &Memory::default(),
        };
        state.screen.ui(ui, &look(Lang::Sv, 1.0), &data);
    });
    h.run();
    h.get_all_by_label_contains(&title).next().expect("its card").click_accesskit();
    h.run();
    let screen = &h.state().screen;
    assert_eq!((screen.deck, screen.draft().programme.id.as_str()), (place, "forsta-kvallen"));
}

#[test]
fn a_broken_deck_tells_why_and_is_not_chosen() {
    let mut h = shown(Lang::Sv, 1.0, FULL, |setup| setup);
    let all = all();
    let problem = &all.decks[1].checked.problems[0];
    let card = format!("trasig.ron. {}", t!(Lang::Sv, "decks-errors", count = all.decks[1].checked.problems.len()));
    h.get_by_label(&card).click_accesskit();
    h.run();
    h.get_by_label(&problem.text(Lang::Sv));
    h.key_press(Key::Escape);
    h.run();
    assert_eq!(h.state().choice, None);
    assert_eq!(h.state().screen.deck, 0);
}

#[test]
fn a_list_of_names_fills_the_seats() {
    let mut h = shown(Lang::Sv, 1.0, FULL, |setup| setup);
    h.get_by_label("Namn, plats 1").focus();
    h.run();
    let list: String = (1..=8).map(|n| format!("Namn {n}; Org {n}; {}\n", if n < 4 { "o" } else { "i" })).collect();
    h.event(Event::Paste(list));
    h.run();
    let draft = h.state().screen.draft();
    assert_eq!(draft.seats.len(), 8);
    assert_eq!((draft.seats[7].person.as_str(), draft.seats[7].organisation.name.as_str()), ("Namn 8", "Org 8"));
    assert_eq!(draft.seats[7].organisation.party, Party::Ideburen);
}

/// What the system sends for Ctrl+V: the key, and the text as if it had been typed.
fn paste(h: &mut Harness<'_, State>, text: &str) {
    h.key_press_modifiers(Modifiers::COMMAND, Key::V);
    h.event(Event::Text(text.into()));
    h.run();
}

#[test]
fn a_list_is_pasted_as_the_system_hands_it_over() {
    for (text, size) in [(1.0, FULL), (2.0, SMALL)] {
        let mut h = shown(Lang::Sv, text, size, |setup| setup);
        h.state_mut().screen.page = Page::Seats;
        h.run();
        h.get_by_label("Namn, plats 1").focus();
        h.run();
        paste(&mut h, &(1..=24).map(|n| format!("Namn {n}\r\n")).collect::<String>());
        let draft = h.state().screen.draft();
        let told: Vec<String> = draft.seats.iter().map(|seat| seat.person.clone()).collect();
        assert_eq!(told, (1..=24).map(|n| format!("Namn {n}")).collect::<Vec<_>>());
        // The six organisations of a quick start are shared out, and the game starts.
        assert_eq!(draft.seats.iter().filter(|seat| seat.organisation.name.is_empty()).count(), 18);
        h.get_by_label(&t!(Lang::Sv, "setup-share-out")).click_accesskit();
        h.run();
        h.get_by_label(&t!(Lang::Sv, "setup-start")).click_accesskit();
        h.run();
        let setup = started(&h).expect("it starts");
        for seat in &setup.seats[..6] {
            let alike = setup.seats.iter().filter(|other| other.organisation == seat.organisation).count();
            assert_eq!(alike, 4, "{}", seat.organisation.name);
        }
    }
}

#[test]
fn a_column_of_organisations_is_pasted_beside_the_names() {
    let mut h = shown(Lang::Sv, 1.0, FULL, |setup| setup);
    h.get_by_label("Egen organisation, plats 2").focus();
    h.run();
    paste(&mut h, "Skolan\to\nByalaget\ti\n");
    let draft = h.state().screen.draft();
    assert_eq!(draft.seats.len(), 6);
    assert_eq!(
        (draft.seats[1].organisation.name.as_str(), draft.seats[1].organisation.party),
        ("Skolan", Party::Public)
    );
    assert_eq!(draft.seats[2].organisation.name, "Byalaget");
    assert_ne!(draft.seats[0].organisation.name, "Skolan");
}

#[test]
fn one_name_with_a_line_break_is_one_name() {
    let mut h = shown(Lang::Sv, 1.0, FULL, |setup| setup);
    h.get_by_label("Namn, plats 1").focus();
    h.run();
    paste(&mut h, "Karin Lund\r\n");
    assert_eq!(h.state().screen.draft().seats[0].person, "Karin Lund");
    assert_eq!(h.state().screen.draft().seats.len(), 6);
}

/// Where what is called so is on the screen, and where its row ends.
fn is_in_sight(h: &Harness<'_, State>, label: &str) -> bool {
    let rect = h.get_by_label(label).rect();
    let (top, bottom) = h.state().screen.window;
    rect.top() >= top - 1.0 && rect.bottom() <= bottom + 1.0
}

#[test]
fn among_many_seats_a_new_one_and_a_missing_organisation_are_brought_into_sight() {
    for (text, size) in [(1.0, FULL), (1.0, SMALL), (2.0, SMALL)] {
        let mut h = shown(Lang::Sv, text, size, |mut setup| {
            while setup.seats.len() < 20 {
                let mut seat = empty_seat(&setup.seats);
                seat.organisation.name = "Skolan".into();
                setup.seats.push(seat);
            }
            setup
        });
        h.key_press_modifiers(Modifiers::COMMAND, Key::N);
        h.run();
        assert!(h.get_by_label("Namn, plats 21").is_focused());
        assert!(is_in_sight(&h, "Namn, plats 21"), "{text}");
        h.state_mut().screen.draft.seats[6].organisation.name.clear();
        h.state_mut().screen.draft.seats[20].organisation.name = "Skolan".into();
        h.run();
        h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        h.run();
        assert!(started(&h).is_none());
        assert!(h.get_by_label("Egen organisation, plats 7").is_focused());
        assert!(is_in_sight(&h, "Egen organisation, plats 7"), "{text}");
        assert!(is_in_sight(&h, &t!(Lang::Sv, "setup-organisation-missing")), "{text}");
        let told = t!(Lang::Sv, "setup-organisations-missing", count = 1);
        assert_eq!(h.query_by_label(&told).is_some(), text == 1.0);
    }
}

#[test]
fn enter_starts_the_game_but_in_a_field_goes_on_to_the_next() {
    let mut h = shown(Lang::Sv, 1.0, FULL, |setup| setup);
    h.get_by_label("Namn, plats 1").focus();
    h.run();
    for label in ["Egen organisation, plats 1", "Namn, plats 2"] {
        h.key_press(Key::Enter);
        h.run();
        assert!(h.get_by_label(label).is_focused(), "{label}");
    }
    assert_eq!(h.state().choice, None);
    let mut h = shown(Lang::Sv, 1.0, FULL, |setup| setup);
    h.key_press(Key::Enter);
    h.run();
    assert!(started(&h).is_some());
    let mut h = shown(Lang::Sv, 2.0, SMALL, |setup| setup);
    for _ in 0..2 {
        h.key_press(Key::Enter);
        h.run();
    }
    assert!(started(&h).is_some(), "with large type there is a step between");
}

#[test]
fn esc_leaves_the_field_first_and_then_the_screen() {
    for field in ["Namn, plats 2", "Egen organisation, plats 2"] {
        let mut h = shown(Lang::Sv, 1.0, FULL, |setup| setup);
        h.get_by_label(field).focus();
        h.run();
        h.key_press(Key::Escape);
        h.run();
        assert!(!h.get_by_label(field).is_focused());
        assert_eq!(h.state().choice, None);
        h.key_press(Key::Escape);
        h.run();
        assert_eq!(h.state().choice, Some(SetupChoice::Back));
    }
}

#[test]
fn the_time_a_game_takes_is_told_and_raised_hands_are_offered_to_many() {
    for lang in Lang::ALL {
        let mut h = shown(lang, 1.0, FULL, |setup| setup);
        let told = |h: &Harness<'_, State>, minutes: u16, seats: usize| {
            let time = choices::duration(&look(lang, 1.0), minutes);
            h.query_by_label(&t!(lang, "setup-estimate", time = time, seats = seats)).is_some()
        };
        let short = minutes(h.state().screen.draft());
        assert!(told(&h, short, 6));
        let hands = t!(lang, "setup-take-hands");
        assert!(h.query_by_label(&hands).is_none());
        for _ in 0..6 {
            h.key_press_modifiers(Modifiers::COMMAND, Key::N);
            h.run();
        }
        let long = minutes(h.state().screen.draft());
        assert!(long > short && told(&h, long, 12));
        h.get_by_label(&hands).click_accesskit();
        h.run();
        assert_eq!(h.state().screen.draft().ballots, crate::rules::BallotMethod::RaisedHands);
        assert!(h.query_by_label(&hands).is_none() && !told(&h, long, 12));
    }
}

#[test]
fn templates_are_kept_and_taken() {
    let mut h = shown(Lang::Sv, 1.0, FULL, |setup| setup);
    h.get_by_label("Mallar").click_accesskit();
    h.run();
    h.get_by_label("Mallens namn").focus();
    h.run();
    h.event(Event::Text("Onsdag".into()));
    h.run();
    h.get_by_label("Spara").click_accesskit();
    h.run();
    assert!(matches!(&h.state().choice, Some(SetupChoice::SaveTemplate { name, deck: 0, .. }) if name == "Onsdag"));
    h.get_by_label("Mallar").click_accesskit();
    h.run();
    h.get_by_label("Nätverket i maj").click_accesskit();
    h.run();
    assert_eq!(h.state().screen.draft().seats.len(), 4);
    assert_eq!(h.state().screen.draft().seed, 482_913);
    assert_eq!(h.state().screen.deck, 2, "its deck comes with it");
}

#[test]
fn a_list_that_is_too_long_says_what_found_no_seat() {
    let mut h = shown(Lang::Sv, 1.0, FULL, |setup| setup);
    h.get_by_label("Namn, plats 1").focus();
    h.run();
    h.event(Event::Paste((1..=27).map(|n| format!("Namn {n}; Org {n}\n")).collect()));
    h.run();
    assert_eq!(h.state().screen.draft().seats.len(), 24);
    let told = t!(Lang::Sv, "setup-pasted-over", count = 3, max = 24);
    h.get_by_label(&told);
    h.get_by_label("Ta bort plats 24").click_accesskit();
    h.run();
    assert!(h.query_by_label(&told).is_none());
}

#[test]
fn keys_alone_lead_from_an_empty_seat_to_the_start() {
    let mut h = shown(Lang::Sv, 1.0, FULL, |mut setup| {
        setup.seats.truncate(2);
        setup
    });
    h.key_press_modifiers(Modifiers::COMMAND, Key::N);
    h.run();
    assert!(h.get_by_label("Namn, plats 3").is_focused());
    h.event(Event::Text("Karin Lund".into()));
    h.run();
    h.key_press(Key::Tab);
    h.run();
    assert!(h.get_by_label("Egen organisation, plats 3").is_focused());
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    assert_eq!(h.state().choice, None);
    h.event(Event::Text("Region Älvmark".into()));
    h.run();
    h.key_press(Key::Tab);
    h.run();
    assert!(h.get_by_label("Plats 3: Offentlig").is_focused());
    h.key_press(Key::ArrowRight);
    h.run();
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    let setup = started(&h).expect("it starts");
    assert_eq!(setup.seats[2].person, "Karin Lund");
    assert_eq!(setup.seats[2].organisation.party, Party::Ideburen);
}

#[test]
fn every_choice_is_reached_with_tab() {
    let mut h = shown(Lang::Sv, 1.0, FULL, |mut setup| {
        setup.seats.truncate(2);
        setup
    });
    let mut wanted = vec![
        "Kort",
        "Egen part",
        "Kortare samtalstid",
        "Mjuk signal vid slutet",
        "Fler val",
        "Namn, plats 1",
        "Egen organisation, plats 1",
        "Plats 1: Offentlig",
        "Mer om plats 1",
        "Ta bort plats 1",
        "Namn, plats 2",
        "Lägg till plats",
        "Mallar",
        "Börja spelet",
    ];
    wanted.reverse();
    for _ in 0..60 {
        h.key_press(Key::Tab);
        h.run();
        if wanted.last().is_some_and(|label| h.get_by_label(label).is_focused()) {
            wanted.pop();
        }
    }
    assert!(wanted.is_empty(), "not reached in this order: {wanted:?}");
}

#[test]
fn seats_come_and_go_and_the_stools_follow() {
    let mut h = shown(Lang::Sv, 1.0, FULL, |setup| setup);
    let stools = |h: &Harness<'_, State>| {
        let stage = setup_stage(&h.state().screen, &look(Lang::Sv, 1.0));
        stage.items.iter().filter(|item| item.key.starts_with("stool-") && !item.key.contains("number")).count()
    };
    assert_eq!(stools(&h), 6);
    for _ in 0..25 {
        h.key_press_modifiers(Modifiers::COMMAND, Key::N);
        h.run();
    }
    // So many have no room along the rim: there is one at each row in sight.
    assert_eq!(h.state().screen.draft().seats.len(), 24);
    assert!((5..=10).contains(&stools(&h)), "{}", stools(&h));
    for seat in (9..=24).rev() {
        h.get_by_label(&format!("Ta bort plats {seat}")).click_accesskit();
        h.run();
    }
    assert_eq!(stools(&h), 8);
}

/// Asked for in the sheet, told in the column, and in what starts.
#[test]
fn cards_are_asked_for_by_phase_and_theme() {
    let mut h = shown(Lang::Sv, 1.0, FULL, |setup| setup);
    let press = |h: &mut Harness<'_, State>, label: &str| {
        h.get_by_label(label).click_accesskit();
        h.run();
    };
    h.get_by_label("Ni har mött 7 av 49 kort. De kommer sist.");
    for label in ["Välj kort", "Dialog", "pengar", "makt", "makt"] {
        press(&mut h, label);
    }
    h.get_by_label("4 kort passar.");
    press(&mut h, "Färdig");
    h.get_by_label("Kort från dialog om pengar");
    press(&mut h, "Börja spelet");
    let cards = started(&h).expect("it starts").cards;
    assert_eq!((cards.phase, cards.themes), (Some(Phase::Dialogue), vec!["pengar".to_owned()]));
    assert!(cards.met.is_empty(), "what is met is looked up when the game begins");
}

#[test]
fn met_cards_can_be_forgotten_and_a_template_has_a_memory_of_its_own() {
    let mut h = shown(Lang::Sv, 1.0, FULL, |setup| setup);
    for label in ["Välj kort", "Börja om med alla kort"] {
        h.get_by_label(label).click_accesskit();
        h.run();
    }
    let deck = all().decks[0].checked.deck.as_ref().map(|deck| deck.id.clone()).unwrap_or_default();
    assert_eq!(h.state().choice, Some(SetupChoice::Forget { table: String::new(), deck }));
    h.key_press(Key::Escape);
    h.run();
    for label in ["Mallar", "Nätverket i maj"] {
        h.get_by_label(label).click_accesskit();
        h.run();
    }
    assert_eq!(h.state().screen.draft().cards.table, "Nätverket i maj");
}

#[test]
fn a_programme_with_phases_of_its_own_does_not_ask_where_the_town_is() {
    let mut h = shown(Lang::En, 1.0, FULL, |setup| setup);
    for label in ["Whole process", "Choose cards"] {
        h.get_by_label(label).click_accesskit();
        h.run();
    }
    h.get_by_label("The programme itself decides which phases it goes through.");
    assert!(h.query_by_label("Anywhere").is_none());
    h.get_by_label("young people");
}

/// Pictures of the screen with `prepare` done to it.
fn look_at(name: &str, draft: impl Fn(Setup) -> Setup + Copy, prepare: impl Fn(&mut SetupScreen) + Copy) {
    crate::app::widgets::testing::pictures(name, move |look, size| {
        let look = *look;
        let mut h = shown(look.lang, look.text, size, draft);
        prepare(&mut h.state_mut().screen);
        h.run();
        let stage = setup_stage(&h.state().screen, &look);
        let all = all();
        let mut screen = SetupScreen::new(draft(setup(look.lang, &all)), 0);
        prepare(&mut screen);
        (stage, move |ui: &mut Ui| {
            let data = SetupData {
                agreements: &[],
                spoilt: &[],
                decks: &all.decks,
                programmes: &all.programmes,
                templates: &all.templates,
                last: Some((&all.templates[0].deck, &all.templates[0].setup)),
                memory: &all.memory,
            };
            screen.ui(ui, &look, &data);
        })
    });
}

#[test]
fn pictures_of_the_setup() {
    look_at("setup", |setup| setup, |_| {});
    let seats = |screen: &mut SetupScreen| screen.page = Page::Seats;
    look_at("setup-seats", |setup| setup, seats);
    let one_sided = |mut setup: Setup| {
        for seat in &mut setup.seats {
            seat.organisation.party = Party::Public;
        }
        setup.seats[1].organisation.name.clear();
        setup
    };
    let tried = |screen: &mut SetupScreen| {
        screen.page = Page::Seats;
        screen.asked = true;
        screen.open[0] = true;
        screen.more = true;
    };
    look_at("setup-errors", one_sided, tried);
    let many = |mut setup: Setup| {
        for seat in &mut setup.seats {
            seat.person = "En väldigt lång person med ett namn som aldrig tar slut ".repeat(4);
        }
        while setup.seats.len() < 24 {
            setup.seats.push(setup.seats[setup.seats.len() % 2].clone());
        }
        setup
    };
    look_at("setup-many", many, seats);
    look_at("setup-templates", |setup| setup, |screen| screen.over = Some(Over::Templates));
    look_at("setup-role", |setup| setup, |screen| screen.over = Some(Over::Role(1)));
    look_at("setup-cards", |setup| setup, |screen| screen.over = Some(Over::Cards));
    look_at("setup-broken", |setup| setup, |screen| screen.over = Some(Over::Problems(1)));
}

#[test]
fn a_window_dragged_to_nothing_does_not_stop_the_screen() {
    for size in [(1.0, 1.0), (64.0, 36.0), (400.0, 60.0), (60.0, 700.0)] {
        for text in [1.0, 2.0] {
            for over in [None, Some(Over::Templates), Some(Over::Role(0)), Some(Over::Problems(1)), Some(Over::Cards)] {
                let mut h = shown(Lang::Sv, text, size, |setup| setup);
                let screen = &mut h.state_mut().screen;
                screen.over = over;
                screen.more = true;
                screen.asked = true;
                screen.page = Page::Seats;
                screen.open[0] = true;
                h.run();
                setup_stage(&h.state().screen, &look(Lang::Sv, text));
            }
        }
    }
}
