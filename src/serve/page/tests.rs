//! What pages tell, over games played at random.

use super::super::form::Fields;
use super::super::moves;
use super::*;
use crate::record::testing::{deck, setup};
use crate::rules::{Action, Audience, Ballot, BallotMethod, Game, Mark, SeatId, Step, sample::random_action};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};
use std::collections::BTreeMap;

const CHANGE: &str = "0123456789abcdef0123456789abcdef";

fn page_of(game: &Game, seat: u8, lang: Lang, drafts: &BTreeMap<String, Fields>) -> String {
    let sat = Sat { lang, game, seat: SeatId(seat), age: 7, change: CHANGE, drafts, notice: None, again: false };
    super::seat(&sat).expect("the seat is there")
}

fn room_of(game: &Game, lang: Lang) -> String {
    let free = [SeatId(1)];
    super::room(&Shown {
        lang,
        game,
        age: 7,
        clock: None,
        rests: false,
        free: &free,
        room_code: "KTVN",
        url: "http://10.0.0.5:7171",
        named: None,
    })
}

fn desk_of(game: &Game, lang: Lang) -> String {
    super::desk(&Desk {
        lang,
        game,
        age: 7,
        change: CHANGE,
        notice: None,
        seats: &[],
        moving: None,
        clock: None,
        rests: false,
        open: true,
        room_code: "KTVN",
        url: "http://10.0.0.5:7171",
        named: None,
    })
}

/// Everything anybody is sent of a game, in both languages.
fn everything(game: &Game) -> Vec<String> {
    let seats = u8::try_from(game.setup().seats.len()).unwrap();
    let none = BTreeMap::new();
    let langs = Lang::ALL.into_iter();
    langs
        .flat_map(|lang| {
            let pages = (0..seats).map(|seat| page_of(game, seat, lang, &none)).collect::<Vec<_>>();
            pages.into_iter().chain([room_of(game, lang), desk_of(game, lang)])
        })
        .collect()
}

/// The same action with another secret in it.
fn other_secret(action: &Action, rng: &mut ChaCha8Rng) -> Action {
    let mut other = |ballot: &Ballot| Ballot {
        marks: ballot.marks.iter().map(|_| Mark::rating(rng.random_range(1..=5))).collect(),
        objection: ballot.objection.as_ref().map(|_| "En annan sak".to_owned()).filter(|_| rng.random()),
    };
    match action {
        Action::Cast { seat, ballot } => Action::Cast { seat: *seat, ballot: other(ballot) },
        Action::Evaluate { seat, ballot, .. } => Action::Evaluate {
            seat: *seat,
            ballot: other(ballot),
            first_step: "Något helt annat".into(),
            missing: String::new(),
        },
        open => open.clone(),
    }
}

fn programmes() -> Vec<crate::rules::Programme> {
    crate::deck::builtin_programmes()
}

#[test]
fn every_byte_is_the_same_for_games_that_differ_in_secret_ballots_only() {
    let mut compared = 0;
    for seed in 0..9 {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let mut setup = setup(2 + seed as usize % 5, BallotMethod::Handed, seed);
        if let Some(programme) = programmes().into_iter().find(|p| p.id == "ideverkstad" && seed % 3 == 0) {
            setup.programme = programme;
        }
        let Ok(mut game) = Game::new(deck(), setup) else { continue };
        // As long as no ballot has been revealed, the two games are told apart by nothing but the ballots in the box.
        let mut twin = game.clone();
        while let Some(action) = random_action(&game, 20, &mut rng) {
            let reveals = action == Action::Reveal;
            game.apply(action.clone()).unwrap();
            if reveals {
                twin = game.clone();
                continue;
            }
            let other = other_secret(&action, &mut rng);
            if twin.apply(other).is_err() {
                twin = game.clone();
            }
            if game.step().is_secret() {
                for (one, other) in everything(&game).into_iter().zip(everything(&twin)) {
                    assert_eq!(one, other, "seed {seed}, {:?}", game.step());
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 500, "{compared}");
}

#[test]
fn no_page_holds_what_is_another_seats_alone() {
    let mut seen = 0;
    for seed in 0..8 {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let mut game = Game::new(deck(), setup(4, BallotMethod::Handed, seed)).unwrap();
        while let Some(action) = random_action(&game, 12, &mut rng) {
            game.apply(action).unwrap();
            let none = BTreeMap::new();
            for seat in 0..4 {
                let private = |other: u8| {
                    let view = game.view(Audience::Seat(SeatId(other))).seat.unwrap();
                    let role = view.chair.role().map(|role| game.deck().roles[role].private.get("sv").to_owned());
                    role.filter(|text| !text.is_empty())
                };
                let own = private(seat);
                let page = page_of(&game, seat, Lang::Sv, &none);
                for other in (0..4).filter(|other| *other != seat) {
                    if let Some(secret) = private(other).filter(|secret| Some(secret) != own.as_ref()) {
                        assert!(
                            !page.contains(&maud::html! { (secret) }.into_string()),
                            "seed {seed}, {:?}",
                            game.step()
                        );
                        seen += 1;
                    }
                }
                for shared in [room_of(&game, Lang::Sv), desk_of(&game, Lang::Sv)] {
                    assert!(
                        own.as_ref().is_none_or(|secret| !shared.contains(&maud::html! { (secret) }.into_string()))
                    );
                }
            }
        }
    }
    assert!(seen > 100, "{seen}");
}

/// The forms of a page: their hidden fields.
fn forms(page: &str) -> Vec<Fields> {
    let forms = page.split("<form ").skip(1).map(|form| form.split("</form>").next().unwrap());
    forms
        .filter(|form| form.contains(r#"action="/gor""#))
        .map(|form| {
            let field = |input: &str| {
                let part =
                    |name: &str| Some(input.split(&format!(r#"{name}=""#)).nth(1)?.split('"').next()?.to_owned());
                Some((part("name")?, part("value").unwrap_or_default()))
            };
            Fields(form.split("<input type=\"hidden\"").skip(1).filter_map(field).collect())
        })
        .collect()
}

#[test]
fn a_page_offers_only_its_own_seats_actions_and_those_that_are_buttons_are_allowed() {
    let mut pressed = std::collections::BTreeSet::new();
    for seed in 0..24 {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let mut setup = setup(4, BallotMethod::Handed, seed);
        if let Some(programme) = programmes().into_iter().find(|p| p.id == "ideverkstad" && seed % 2 == 0) {
            setup.programme = programme;
        }
        let Ok(mut game) = Game::new(deck(), setup) else { continue };
        while let Some(action) = random_action(&game, 25, &mut rng) {
            game.apply(action).unwrap();
            if rng.random() {
                continue;
            }
            let room = game.view(Audience::Room).room;
            for seat in 0..4 {
                for fields in forms(&page_of(&game, seat, Lang::Sv, &BTreeMap::new())) {
                    assert!(moves::belongs(&fields, &room));
                    let what = fields.get("vad").to_owned();
                    let button = [
                        "consent",
                        "withdraw",
                        "askpen",
                        "agreetile",
                        "talkfirst",
                        "withdrawask",
                        "agreemerge",
                        "park",
                        "unpark",
                    ];
                    if button.contains(&what.as_str()) {
                        let action =
                            moves::action(&fields, SeatId(seat), &room).expect("a button says all there is to say");
                        assert_eq!(action.seat(), Some(SeatId(seat)));
                        assert_eq!(game.check(&action), Ok(()), "{action:?}");
                    }
                    pressed.insert(what);
                }
            }
        }
    }
    for what in [
        "cast",
        "offer",
        "ask",
        "consent",
        "decline",
        "withdraw",
        "invoke",
        "askpen",
        "passpen",
        "base",
        "reword",
        "reflect",
        "promise",
        "sign",
        "write",
        "rewordidea",
        "place",
        "asktile",
        "agreetile",
        "refusetile",
        "withdrawask",
        "askmerge",
        "agreemerge",
        "park",
        "evaluate",
    ] {
        assert!(pressed.contains(what), "no page has offered {what}: {pressed:?}");
    }
}

#[test]
fn a_half_way_filled_form_is_shown_again_to_its_own_seat() {
    let mut game = Game::new(deck(), setup(2, BallotMethod::Handed, 3)).unwrap();
    for from in [Step::Deal, Step::Situation] {
        game.apply(Action::Advance { from }).unwrap();
    }
    let step = moves::step_of(&game.view(Audience::Room).room);
    let fields = Fields(vec![
        ("steg".into(), step),
        ("vad".into(), "cast".into()),
        ("r0".into(), "4".into()),
        ("p0".into(), "1".into()),
        ("r1".into(), "a".into()),
    ]);
    let drafts = BTreeMap::from([(moves::draft_key(&fields), fields)]);
    let page = page_of(&game, 0, Lang::Sv, &drafts);
    assert!(page.contains(r#"id="r0-4" name="r0" value="4" checked"#), "{page}");
    assert!(
        page.contains(r#"id="r0-p" name="p0" value="1" checked"#)
            && page.contains(r#"id="r1-a" name="r1" value="a" checked"#)
    );
    let other = page_of(&game, 1, Lang::Sv, &BTreeMap::new());
    assert!(!other.contains("checked"), "nobody else's page knows of it");
}

#[test]
fn what_is_cast_is_shown_only_to_who_asks_to_change_it() {
    let mut game = Game::new(deck(), setup(2, BallotMethod::Handed, 3)).unwrap();
    for from in [Step::Deal, Step::Situation] {
        game.apply(Action::Advance { from }).unwrap();
    }
    let rows = game.view(Audience::Room).room.ballot.unwrap().subjects.len();
    let ballot = Ballot { marks: vec![Mark::rating(2); rows], objection: None };
    game.apply(Action::Cast { seat: SeatId(0), ballot }).unwrap();
    let none = BTreeMap::new();
    let page = page_of(&game, 0, Lang::Sv, &none);
    assert!(page.contains("Din röst är lagd") && !page.contains("checked"));
    let again = Sat {
        lang: Lang::Sv,
        game: &game,
        seat: SeatId(0),
        age: 7,
        change: CHANGE,
        drafts: &none,
        notice: None,
        again: true,
    };
    assert!(super::seat(&again).unwrap().contains(r#"value="2" checked"#));
}

#[test]
fn a_first_page_is_small() {
    let room = Game::new(deck(), setup(24, BallotMethod::Handed, 1)).unwrap().view(Audience::Room).room;
    let free: Vec<SeatId> = (0..24).map(SeatId).collect();
    let first =
        join(&Joining { lang: Lang::Sv, room: &room, free: &free[..12], typed: "", chosen: None, notice: None });
    let faces = ["display.woff2", "text.woff2", "strong.woff2"].into_iter().map(|name| fonts(name).unwrap().len());
    let sum = first.len() + style().len() + script().len() + faces.sum::<usize>();
    assert!(sum < 60_000, "{sum} bytes, of them {} of the page", first.len());
}

#[test]
fn nothing_on_a_page_is_inline_or_from_elsewhere() {
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    let mut game = Game::new(deck(), setup(3, BallotMethod::Handed, 5)).unwrap();
    while let Some(action) = random_action(&game, 10, &mut rng) {
        game.apply(action).unwrap();
        for page in everything(&game) {
            for inline in [" style=", " onclick=", "<style", "<script>", "javascript:"] {
                assert!(!page.contains(inline), "{inline} in {page}");
            }
            assert!(!page.contains("src=\"http") && !page.contains("href=\"http"));
            let tags = page.matches("<section").count();
            assert_eq!(tags, page.matches("</section>").count());
            for id in page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
                assert_eq!(page.matches(&format!(" id=\"{id}\"")).count(), 1, "{id} stands twice, {:?}", game.step());
            }
        }
    }
}

#[test]
fn words_of_the_glossary_unfold_where_they_stand_without_a_script() {
    let text = "<b>Nämnden</b> väntar på remissen. Nämnden igen.";
    let page = super::parts::glossed(Lang::Sv, "laget", text).into_string();
    let folds = page.matches("<details class=\"word\"").count();
    assert_eq!(folds, 2, "each word where it stands first: {page}");
    assert!(page.contains("<summary title=\"Vad betyder remiss?\">remissen</summary>"), "{page}");
    assert!(page.starts_with("<div class=\"text\">&lt;b&gt;<details"), "what people write stays text: {page}");
    assert!(page.ends_with(". Nämnden igen.</div>"), "{page}");
    assert_eq!(super::parts::glossed(Lang::Sv, "laget", "Bara kaffe.").into_string(), "<p>Bara kaffe.</p>");
}
