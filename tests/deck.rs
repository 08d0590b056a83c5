//! Decks from the outside: what is told about broken ones, that sound ones are read like `ron` reads them,
//! and that nothing makes the reader panic.

use komma_overens::cli;
use komma_overens::deck::{self, Checked, Origin, Severity};
use komma_overens::rules::{Difficulty, Party, Phase, RoundKind};
use komma_overens::text::Lang;
use proptest::prelude::*;
use std::fs;
use std::path::PathBuf;

#[path = "support/broken_decks.rs"]
mod broken_decks;
#[path = "support/deck_source.rs"]
mod deck_source;

/// A small deck that is sound. Tests break it by replacing a piece of it.
const SOUND: &str = r#"(
    format: 1,
    id: "prov",
    title: (sv: "Prov", en: "Trial"),
    licence: "CC0",
    languages: ["sv", "en"],
    roles: [
        (id: "r1", party: Public, title: (sv: "Chef", en: "Head"), brief: (sv: "B", en: "B"), private: (sv: "P", en: "P")),
        (id: "r2", party: Ideburen, title: (sv: "Chef", en: "Head"), brief: (sv: "B", en: "B"), private: (sv: "P", en: "P")),
    ],
    commitments: [
        (id: "c1", by: Joint, title: (sv: "Möten", en: "Meetings"), text: (sv: "Vi möts.", en: "We meet."), effects: {Dialogue: 1}, burden: (public: 1, ideburen: 0)),
        (id: "c2", by: Public, title: (sv: "Lokal", en: "Room"), text: (sv: "Vi lånar ut.", en: "We lend."), effects: {Quality: 2}),
    ],
    cards: [
        (
            id: "k1",
            phase: Prelude,
            principles: [Dialogue, Openness],
            title: (sv: "Första", en: "First"),
            gist: (sv: "Kort text.", en: "Short text."),
            situation: (sv: "Läget är så här.", en: "This is how it is."),
            sides: (public: (sv: "Vi.", en: "We."), ideburen: (sv: "Ni.", en: "You.")),
            question: (sv: "Vad gör ni?", en: "What do you do?"),
            options: [
                (title: (sv: "Ja", en: "Yes"), text: (sv: "Ja.", en: "Yes."), effects: {Quality: 1}, burden: (public: 1, ideburen: 0)),
                (title: (sv: "Nej", en: "No"), text: (sv: "Nej.", en: "No."), effects: {LongTerm: -2}),
            ],
            suggested: ["c1", "c2"],
            note: (sv: "Dröj här.", en: "Stay here."),
        ),
        (
            id: "k2",
            phase: Signing,
            principles: [LongTerm],
            title: (sv: "Andra", en: "Second"),
            gist: (sv: "Kort text.", en: "Short text."),
            situation: (sv: "Läget är så här.", en: "This is how it is."),
            sides: (public: (sv: "Vi.", en: "We."), ideburen: (sv: "Ni.", en: "You.")),
            question: (sv: "Vad gör ni?", en: "What do you do?"),
            options: [
                (title: (sv: "Vi", en: "Us"), text: (sv: "Vi.", en: "Us.")),
                (title: (sv: "Ni", en: "You"), text: (sv: "Ni.", en: "You.")),
            ],
        ),
    ],
    events: [
        (id: "e1", title: (sv: "Val", en: "Election"), text: (sv: "Det blir val.", en: "An election."), principle: LongTerm, threshold: 2, party: Public, met: (sv: "Det håller.", en: "It holds."), unmet: (sv: "Det brister.", en: "It breaks."), phases: [Signing]),
    ],
    tiles: [
        (id: "t1", party: Ideburen, name: (sv: "Scouterna", en: "The Scouts"), line: (sv: "Unga ute.", en: "Young outdoors.")),
    ],
    programmes: [
        (id: "p1", title: (sv: "Eget", en: "Own"), text: (sv: "Två rundor.", en: "Two rounds."), minutes: 60, dialogue_minutes: 8,
            rounds: [(kind: Scenario(phase: Some(Prelude)), swap: OwnParty, event: true), (kind: Idea, swap: NeverOwn)]),
    ],
)
"#;

fn check(source: &str) -> Checked {
    deck::load_str(source, "prov.ron")
}

/// `SOUND` with the first `from` replaced.
fn broken(from: &str, to: &str) -> String {
    assert!(SOUND.contains(from), "{from:?} is not in the sound deck");
    SOUND.replacen(from, to, 1)
}

fn told(checked: &Checked) -> Vec<(&'static str, usize, usize)> {
    checked.problems.iter().map(|problem| (problem.code, problem.line, problem.column)).collect()
}

/// All that is told, for failing tests.
fn words(checked: &Checked, source: &str) -> String {
    deck::report(&checked.problems, source, Lang::En)
}

#[test]
fn the_sound_deck_is_sound() {
    let checked = check(SOUND);
    assert_eq!(told(&checked), [], "{}", words(&checked, SOUND));
    let deck = checked.deck.expect("no problems");
    assert_eq!(deck.cards.len(), 2);
    assert_eq!(deck.cards[0].suggested, [0, 1]);
    assert_eq!(deck.cards[1].phase, Phase::Signing);
    assert_eq!(deck.cards[0].options[1].effects.0, [0, 0, 0, -2, 0, 0]);
    assert_eq!(deck.cards[0].options[0].burden[Party::Public], 1);
    assert_eq!(deck.roles_of(Party::Ideburen), [1]);
    assert_eq!(deck.programmes[0].rounds[0].kind, RoundKind::Scenario { phase: Some(Phase::Prelude) });
    assert!(deck.programmes[0].rounds[0].event);
    assert_eq!(deck.cards[0].title.get("en"), "First");
    assert_eq!(deck.hash.len(), 64);
    assert!(deck_source::read(SOUND).is_ok());
}

/// Each broken deck: what is replaced by what, and all that is told about it (code, line, column).
type Row = (&'static str, &'static str, &'static [(&'static str, usize, usize)]);

#[rustfmt::skip]
const BROKEN: &[Row] = &[
    // How it is written.
    ("title: (sv: \"Första\"", "title: (sv: \"Första", &[("KO104", 20, 25)]),
    ("gist: (sv: \"Kort text.\"", "gist: (sv: Kort text.\"", &[("KO204", 21, 24), ("KO102", 21, 28)]),
    ("id: \"k1\",", "id: \"k1\"", &[("KO102", 17, 21)]),
    ("id: \"k1\",", "id \"k1\",", &[("KO107", 17, 15)]),
    ("id: \"k1\",", "id = \"k1\",", &[("KO107", 17, 15)]),
    ("id: \"k1\",", "id: ,", &[("KO101", 17, 17)]),
    ("id: \"k1\",", "\"id\": \"k1\",", &[("KO113", 17, 13)]),
    ("id: \"k1\",", "id: “k1”,", &[("KO111", 17, 17)]),
    ("LongTerm: -2", "LongTerm: −2", &[("KO111", 27, 99)]),
    ("LongTerm: -2", "LongTerm: 2x", &[("KO110", 27, 99)]),
    ("LongTerm: -2", "LongTerm -2", &[("KO107", 27, 97)]),
    ("\"Dröj här.\"", "\"Dröj \\här.\"", &[("KO106", 30, 30)]),
    ("\"Dröj här.\"", "\"Dröj \\u{110000}\"", &[("KO115", 30, 30)]),
    ("suggested: [\"c1\", \"c2\"],", "suggested: [\"c1\", \"c2\"),", &[("KO103", 29, 35)]),
    ("suggested: [\"c1\", \"c2\"],", "suggested: [\"c1\" \"c2\"],", &[("KO102", 29, 29)]),
    ("suggested: [\"c1\", \"c2\"],", "suggested: [\"c1\", \"c2\",", &[("KO109", 29, 24)]),
    ("suggested: [\"c1\", \"c2\"],", "suggested: [\"c1\",, \"c2\"],", &[("KO101", 29, 30)]),
    ("note: (sv: \"Dröj här.\", en: \"Stay here.\"),\n        ),", "note: (sv: \"Dröj här.\", en: \"Stay here.\"),", &[("KO109", 16, 9)]),
    ("    format: 1,", "    /* format: 1,", &[("KO109", 1, 1), ("KO105", 2, 5)]),
    ("    format: 1,", "    @format: 1,", &[("KO101", 2, 5)]),
    ("id: \"k1\",", "i-d: \"k1\",", &[("KO112", 17, 13)]),
    ("sv: \"Dröj här.\"", "sv: \"Säg \"stopp\" här.\"", &[("KO104", 30, 24)]),
    ("(sv: \"Chef\"", "(sv: \"Chef", &[("KO104", 8, 47)]),
    ("\n    ],\n)\n", "\n    ],\n))\n", &[("KO108", 57, 2)]),
    ("\n    ],\n)\n", "\n    ],\n", &[("KO109", 1, 1)]),
    // Its shape.
    ("(\n    format: 1,", "[\n    format: 1,", &[("KO114", 1, 1)]),
    ("format: 1", "format: 3", &[("KO211", 2, 13)]),
    ("format: 1", "format: 0", &[("KO306", 2, 13)]),
    ("format: 1", "format: \"1\"", &[("KO204", 2, 13)]),
    ("    format: 1,\n", "", &[("KO202", 1, 1)]),
    ("question: (sv: \"Vad", "fraga: (sv: \"Vad", &[("KO202", 16, 9), ("KO201", 24, 13)]),
    ("phase: Prelude,", "phase: Forfas,", &[("KO206", 18, 20)]),
    ("phase: Prelude,", "phase: \"Prelude\",", &[("KO204", 18, 20)]),
    ("principles: [Dialogue, Openness]", "principles: [Dialouge, Openness]", &[("KO206", 19, 26)]),
    ("principles: [Dialogue, Openness]", "principles: Dialogue", &[("KO204", 19, 25)]),
    ("party: Public, title", "party: Offentlig, title", &[("KO206", 8, 27)]),
    ("phase: Prelude,", "phase: Prelude, phase: Prelude,", &[("KO203", 18, 29)]),
    ("effects: {Quality: 1}", "effects: {Quality: 1, Quality: 2}", &[("KO207", 26, 101)]),
    ("effects: {Quality: 1}", "effects: [Quality: 1]", &[("KO114", 26, 88)]),
    ("effects: {Quality: 1}", "effects: [Quality: 1}", &[("KO114", 26, 88)]),
    ("effects: {Quality: 1}", "effects: (Quality: 1)", &[("KO204", 26, 88)]),
    ("effects: {Quality: 1}", "effects: {Quality: 1.5}", &[("KO204", 26, 98)]),
    ("burden: (public: 1, ideburen: 0)),\n        (id: \"c2\"", "burden: 1),\n        (id: \"c2\"", &[("KO205", 12, 141)]),
    ("swap: NeverOwn", "swap: AldrigDenEgna", &[("KO206", 55, 110)]),
    ("kind: Idea", "kind: Ide", &[("KO206", 55, 98)]),
    ("event: true", "event: ja", &[("KO206", 55, 84)]),
    ("kind: Idea", "kind: Senario(phase: None)", &[("KO206", 55, 98)]),
    ("question: (sv: \"Vad gör ni?\", en: \"What do you do?\")", "question: [\"Vad?\"]", &[("KO204", 24, 23)]),
    // What it says.
    ("id: \"k2\"", "id: \"k1\"", &[("KO301", 33, 17)]),
    ("id: \"r2\"", "id: \"r1\"", &[("KO301", 9, 14)]),
    ("id: \"k2\"", "id: \" \"", &[("KO311", 33, 17)]),
    ("suggested: [\"c1\", \"c2\"]", "suggested: [\"c1\", \"c9\"]", &[("KO302", 29, 31)]),
    ("suggested: [\"c1\", \"c2\"]", "suggested: [\"c1\", \"c1\"]", &[("KO405", 29, 31)]),
    ("                (title: (sv: \"Ni\", en: \"You\"), text: (sv: \"Ni.\", en: \"You.\")),\n", "", &[("KO303", 41, 22)]),
    ("principles: [LongTerm]", "principles: []", &[("KO304", 35, 25)]),
    ("principles: [LongTerm]", "principles: [LongTerm, LongTerm]", &[("KO305", 35, 36)]),
    ("LongTerm: -2", "LongTerm: -3", &[("KO306", 27, 99)]),
    ("LongTerm: -2", "LongTerm: 99999999999999999999", &[("KO204", 27, 99)]),
    ("burden: (public: 1, ideburen: 0)),\n                (", "burden: (public: 1, ideburen: 4)),\n                (", &[("KO306", 26, 132)]),
    ("threshold: 2", "threshold: 11", &[("KO306", 48, 137)]),
    ("party: Ideburen, title", "party: Public, title", &[("KO310", 7, 12)]),
    ("title: (sv: \"Första\", en: \"First\")", "title: (sv: \"\", en: \"First\")", &[("KO311", 20, 25)]),
    ("title: (sv: \"Första\", en: \"First\")", "title: (en: \"First\")", &[("KO313", 20, 20)]),
    ("title: (sv: \"Första\", en: \"First\")", "title: (se: \"Första\", en: \"First\")", &[("KO313", 20, 20), ("KO404", 20, 21)]),
    ("(kind: Idea, swap: NeverOwn)", "(kind: Idea, swap: NeverOwn, event: Some(true))", &[("KO204", 55, 127)]),
    ("sides: (public", "sides: Sidor(public", &[("KO208", 23, 20)]),
    ("rounds: [(kind: Scenario(phase: Some(Prelude)), swap: OwnParty, event: true), (kind: Idea, swap: NeverOwn)]", "rounds: []", &[("KO312", 55, 21)]),
    ("languages: [\"sv\", \"en\"]", "languages: [\"sv\", \"en\", \"sv\"]", &[("KO316", 6, 29)]),
    ("languages: [\"sv\", \"en\"]", "languages: []", &[("KO317", 6, 16)]),
    ("minutes: 60", "minutes: 0", &[("KO306", 54, 107)]),
    ("    licence:", "    difficulty: Latt,\n    licence:", &[("KO206", 5, 17)]),
    ("    licence:", "    minutes: 0,\n    licence:", &[("KO306", 5, 14)]),
    ("            note: (sv", "            image: \"../torg.png\",\n            note: (sv", &[("KO321", 30, 20)]),
    ("            note: (sv", "            image: \"/etc/torg.png\",\n            note: (sv", &[("KO321", 30, 20)]),
    ("            note: (sv", "            image: \"torg.svg\",\n            note: (sv", &[("KO322", 30, 20)]),
    ("            note: (sv", "            image: \"\",\n            note: (sv", &[("KO311", 30, 20)]),
    ("            note: (sv", "            image: (sv: \"torg.png\"),\n            note: (sv", &[("KO204", 30, 20)]),
    // Warnings.
    ("sv: \"Chef\"", "sv: \"Avdelningschef\"", &[("KO401", 8, 47)]),
    ("title: (sv: \"Första\", en: \"First\")", "title: (sv: \"Första\")", &[("KO403", 20, 20)]),
    ("title: (sv: \"Första\", en: \"First\")", "title: \"Första\"", &[("KO403", 20, 20)]),
    ("phases: [Signing]", "phases: [Drafting]", &[("KO406", 48, 253)]),
    ("Some(Prelude)", "Some(Drafting)", &[("KO407", 55, 29)]),
    ("    licence: \"CC0\",\n", "", &[("KO501", 1, 1)]),
];

#[test]
fn broken_decks_are_told_with_their_places() {
    let mut wrong = String::new();
    for (from, to, expected) in BROKEN {
        let source = broken(from, to);
        let checked = check(&source);
        let mut expected = expected.to_vec();
        expected.sort_by_key(|(_, line, column)| (*line, *column));
        if told(&checked) != expected {
            wrong += &format!("{from:?} -> {to:?}\nexpected {expected:?}\n{}\n", words(&checked, &source));
        }
        let errors = checked.problems.iter().any(|problem| problem.severity == Severity::Error);
        assert_eq!(checked.deck.is_none(), errors, "{to:?}");
    }
    assert!(BROKEN.len() >= 40);
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_code_has_its_words_in_both_languages() {
    for (from, to, _) in BROKEN {
        for problem in check(&broken(from, to)).problems {
            for lang in Lang::ALL {
                for text in [problem.text(lang), problem.advice(lang)] {
                    assert!(!text.starts_with("deck-") && !text.contains("{$"), "{text}");
                }
            }
        }
    }
}

#[test]
fn guesses_know_swedish_words_and_slips() {
    for (from, to, near) in [
        ("principles: [LongTerm]", "principles: [Langsiktighet]", "Långsiktighet (`LongTerm`)"),
        ("principles: [LongTerm]", "principles: [Långsiktighet]", "Långsiktighet (`LongTerm`)"),
        ("principles: [LongTerm]", "principles: [Longterm]", "Långsiktighet (`LongTerm`)"),
        ("phase: Signing", "phase: Förankring", "Förankring och beslut (`Anchoring`)"),
        ("suggested: [\"c1\"", "suggested: [\"c1x\"", "`c1`"),
        ("question: (sv: \"Vad", "qestion: (sv: \"Vad", "`question`"),
    ] {
        let checked = check(&broken(from, to));
        let advice: Vec<String> = checked.problems.iter().map(|problem| problem.advice(Lang::Sv)).collect();
        assert!(advice.iter().any(|advice| advice.contains(&format!("Menade du {near}?"))), "{to}: {advice:?}");
    }
}

#[test]
fn one_broken_card_does_not_hide_the_others() {
    let source = broken("phase: Prelude,", "phase: Prelud")
        .replace("phase: Signing,", "phase: Signering,")
        .replace("threshold: 2", "threshold: 20")
        .replace("minutes: 60", "minutes: \"en timme\"");
    let checked = check(&source);
    let codes: Vec<_> = checked.problems.iter().map(|problem| (problem.code, problem.item.as_deref())).collect();
    assert_eq!(
        codes,
        [("KO206", Some("k1")), ("KO102", None), ("KO206", Some("k2")), ("KO306", Some("e1")), ("KO204", Some("p1"))],
        "{}",
        words(&checked, &source)
    );
}

#[test]
fn odd_files_are_told_for_what_they_are() {
    let code = |source: &str| told(&check(source)).first().copied();
    assert_eq!(code(""), Some(("KO006", 1, 1)));
    assert_eq!(code(" \n// bara en kommentar\n"), Some(("KO006", 1, 1)));
    assert_eq!(code("[]"), Some(("KO205", 1, 1)));
    assert_eq!(code(&"(".repeat(100_000)), Some(("KO007", 1, 49)));
    assert_eq!(code(&"[".repeat(100_000)), Some(("KO007", 1, 49)));
    assert_eq!(code(&"(a:".repeat(100_000)), Some(("KO007", 1, 145)));
    // Brackets in texts and comments are no brackets.
    let text = format!("\"{}\"", "(".repeat(500));
    let checked = check(&broken("\"Dröj här.\"", &text));
    assert!(checked.deck.is_some());
    let checked = check(&broken("    format: 1,", &format!("    // {}\n    format: 1,", "[".repeat(500))));
    assert!(checked.deck.is_some());
    let checked = deck::load_bytes(b"(\n  id: \"sm\xF6rg\xE5s\",\n)", "latin1.ron", None);
    assert_eq!(told(&checked), [("KO004", 2, 10)]);
    assert!(checked.problems[0].is_unusable());
    assert_eq!(told(&deck::load_bytes(b"\xFF\xFE(\0", "utf16.ron", None)), [("KO004", 1, 1)]);
    let large = vec![b' '; deck::BYTES_MAX as usize + 1];
    assert_eq!(told(&deck::load_bytes(&large, "large.ron", None)), [("KO005", 1, 1)]);
    let cards = deck_source::generate(2).replace("cards: [", &format!("cards: [{}", "(),".repeat(deck::CARDS_MAX)));
    assert!(told(&check(&cards)).iter().any(|(code, ..)| *code == "KO008"));
}

#[test]
fn a_mark_at_the_beginning_and_other_line_ends_change_nothing() {
    let marked = format!("\u{FEFF}{SOUND}");
    assert_eq!(told(&check(&marked)), []);
    let windows = SOUND.replace('\n', "\r\n");
    assert_eq!(told(&check(&windows)), []);
    assert_eq!(told(&check("\u{FEFF}  x")), [("KO205", 1, 3)]);
    assert_eq!(told(&check(&broken("phase: Signing", "phase: X").replace('\n', "\r\n"))), [("KO206", 34, 20)]);
    assert!(check(&SOUND.replacen('(', "Deck(", 1)).deck.is_some());
}

#[test]
fn many_problems_are_cut_short() {
    let source = SOUND.replace("suggested: [\"c1\", \"c2\"]", &format!("suggested: [{}]", "\"x\",".repeat(100)));
    let source =
        source.replace("(\n            id: \"k1\"", &format!("{}(\n            id: \"k1\"", "(),".repeat(5_000)));
    let checked = check(&source);
    assert!(checked.problems.len() <= 301);
    assert!(checked.problems.iter().any(|problem| problem.code == "KO010"));
    let many: String = (0..50).map(|n| format!("\"l{n}\",")).collect();
    assert!(told(&check(&broken("languages: [", &format!("languages: [{many}")))).contains(&("KO307", 6, 16)));
    assert!(check(&"@,@\n,".repeat(200_000)).problems.len() < 100);
}

#[test]
fn words_of_the_file_cannot_steer_the_terminal() {
    let checked = check(&broken("id: \"k2\"", "id: \"k\u{1b}[2J\u{202E}\""));
    let text = words(&checked, "");
    assert!(!text.contains('\u{1b}') && !text.contains('\u{202E}'), "{text:?}");
}

#[test]
fn the_report_points_at_the_place() {
    let source = broken("phase: Prelude,", "phase: Forfas,");
    let report = deck::report(&check(&source).problems, &source, Lang::En);
    let expected = "prov.ron:18:20: error KO206 [k1]: `Forfas` cannot be chosen in the field “Phase” (`phase`).\n\
                    \x20 18 |             phase: Forfas,\n\
                    \x20    |                    ^\n\
                    \x20 → Did you mean `Prelude`? What can be chosen is: `Prelude`, `Gathering`, `Dialogue`, `Drafting`, Anchoring and decision (`Anchoring`), `Signing`, `Implementation`.\n";
    assert_eq!(report, expected);
    let json = deck::to_json(&check(&source).problems, Lang::Sv);
    assert_eq!(json[0]["line"], 18);
    assert_eq!(json[0]["severity"], "error");
    assert_eq!(json[0]["item"], "k1");
    for key in ["file", "column", "code", "message", "advice"] {
        assert!(!json[0][key].is_null(), "{key}");
    }
}

#[test]
fn embedded_decks_and_programmes_hold_together() {
    for (name, source) in deck::embedded() {
        let checked = deck::load_str(source, name);
        assert!(checked.deck.is_some(), "{}", words(&checked, source));
        assert!(deck_source::read(source).is_ok());
    }
    let source = fs::read_to_string("assets/programmes.ron").expect("the file is there");
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let bare: Vec<deck_source::Programme> = options.from_str(&source).expect("ron reads it");
    let programmes = [deck::builtin_programmes(), deck::follow_up_programmes()].concat();
    assert_eq!((programmes.len(), bare.len()), (6, 6));
    for programme in &programmes {
        let bare = bare.iter().find(|bare| bare.id == programme.id).expect("each is in the file");
        assert_eq!(programme.rounds.len(), bare.rounds.len());
    }
}

#[test]
fn a_deck_says_how_hard_and_how_long_it_is_and_shows_images() {
    let source = broken("    licence:", "    difficulty: Hard,\n    minutes: 90,\n    licence:");
    let source =
        source.replacen("            note: (sv", "            image: \"bilder/torg.png\",\n            note: (sv", 1);
    let deck = check(&source).deck.expect("sound");
    assert_eq!((deck.difficulty, deck.minutes), (Some(Difficulty::Hard), Some(90)));
    assert_eq!(deck.cards[0].image.as_deref(), Some("bilder/torg.png"));
    let plain = check(SOUND).deck.expect("sound");
    assert_eq!((plain.difficulty, plain.minutes, plain.cards[0].image.as_ref()), (None, None, None));
    // In a folder the image is looked for.
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("deck.ron");
    fs::write(&path, &source).expect("written");
    let checked = deck::load_path(&path);
    assert_eq!(told(&checked), [("KO411", 32, 20)]);
    assert_eq!(checked.problems[0].item.as_deref(), Some("k1"));
    assert!(checked.deck.is_some());
    fs::create_dir(folder.path().join("bilder")).expect("made");
    fs::write(folder.path().join("bilder/torg.png"), "text").expect("written");
    assert_eq!(told(&deck::load_path(&path)), [("KO413", 32, 20)]);
    fs::copy("assets/pictures/table.png", folder.path().join("bilder/torg.png")).expect("copied");
    assert_eq!(told(&deck::load_path(&path)), []);
}

#[test]
fn the_library_lists_sound_and_broken_decks() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path();
    fs::write(path.join("b.ron"), SOUND).expect("written");
    fs::write(path.join("a.ron"), "(").expect("written");
    fs::write(path.join("notes.txt"), "no deck").expect("written");
    fs::create_dir(path.join("c")).expect("made");
    fs::write(path.join("c/deck.ron"), SOUND).expect("written");
    fs::create_dir(path.join("d")).expect("made");
    let listed = deck::library(Some(path));
    let own: Vec<_> = listed.iter().filter(|listed| listed.origin != Origin::Embedded).collect();
    let names: Vec<_> = own.iter().map(|listed| (listed.name.as_str(), listed.checked.deck.is_some())).collect();
    assert_eq!(names, [("a.ron", false), ("b.ron", true), ("c/deck.ron", true)]);
    assert!(own[1].shares_id && own[2].shares_id && !own[0].shares_id);
    assert_eq!(listed[0].origin, Origin::Embedded);
    assert_eq!(deck::library(Some(&path.join("missing"))).len(), deck::embedded().len());
    assert_eq!(deck::library(None).len(), deck::embedded().len());
}

#[test]
fn the_command_answers_with_its_exit_code() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, bytes: &[u8]| -> PathBuf {
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect("written");
        path
    };
    let sound = file("sound.ron", SOUND.as_bytes());
    let broken = file("broken.ron", broken("threshold: 2", "threshold: 20").as_bytes());
    let latin1 = file("latin1.ron", b"\xE5");
    let missing = folder.path().join("missing.ron");
    let run = |paths: &[&PathBuf], json| {
        let paths: Vec<PathBuf> = paths.iter().map(|path| (*path).clone()).collect();
        let mut out = Vec::new();
        let exit = cli::check::run(&paths, json, Lang::Sv, &mut out).expect("a vector can be written to");
        (exit, String::from_utf8(out).expect("text"))
    };
    assert_eq!(run(&[&sound], false).0, 0);
    assert_eq!(run(&[&sound, &broken], false).0, 1);
    assert_eq!(run(&[&broken, &missing], false).0, 2);
    assert_eq!(run(&[&latin1], false).0, 2);
    assert_eq!(run(&[&folder.path().to_owned()], false).0, 2);
    assert!(run(&[&sound], false).1.contains("2 kort."), "{}", run(&[&sound], false).1);
    let (_, json) = run(&[&sound, &broken], true);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let errors = json.as_array().into_iter().flatten().filter(|problem| problem["severity"] == "error");
    assert_eq!(errors.map(|problem| problem["code"].as_str()).collect::<Vec<_>>(), [Some("KO306")]);
}

/// Codes that say the file is not written or shaped as a deck, which `ron` would say too. Not those where the
/// program is stricter: something given twice, a word before a text's bracket.
fn is_form(code: &str) -> bool {
    (code.starts_with("KO1") || code.starts_with("KO2")) && !matches!(code, "KO203" | "KO207" | "KO208" | "KO211")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// Bytes changed, left out and put in: never a panic, and the deck is there exactly when nothing is wrong.
    #[test]
    fn mutated_decks_never_panic(
        real in any::<bool>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0..4u8, prop::sample::select(b"\"()[]{},:\\/*#-x1\n \xC3\xE5'r".to_vec())), 1..6)
    ) {
        let source = if real { deck::embedded()[0].1 } else { SOUND };
        let mut bytes = source.as_bytes().to_vec();
        for (at, what, byte) in changes {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            match what {
                0 => bytes[at] = byte,
                1 => { bytes.remove(at); }
                2 => bytes.insert(at, byte),
                _ => bytes.truncate(at),
            }
        }
        let checked = deck::load_bytes(&bytes, "mutated", None);
        let errors = checked.problems.iter().any(|problem| problem.severity == Severity::Error);
        prop_assert_eq!(checked.deck.is_none(), errors);
        let text = String::from_utf8_lossy(&bytes);
        let report = deck::report(&checked.problems, &text, Lang::Sv);
        prop_assert_eq!(report.is_empty(), checked.problems.is_empty());
    }

    /// One change: what `ron` reads has no fault of form here, and what is sound here `ron` reads.
    #[test]
    fn sound_files_are_read_as_ron_reads_them(
        at in any::<prop::sample::Index>(),
        what in 0..3u8,
        piece in prop::sample::select(vec![",", "\"", "(", ")", "[", "]", ":", " ", "\n", "1", "-", "_", "//\n", "/**/", "\\n", "Some(", "x", "\u{85}"]),
    ) {
        let at = at.index(SOUND.len());
        // Any word may stand before the deck itself, unlike in `ron`.
        prop_assume!(at > 0 && SOUND.is_char_boundary(at));
        let length = SOUND[at..].chars().next().map_or(0, char::len_utf8);
        let source = match what {
            0 => format!("{}{piece}{}", &SOUND[..at], &SOUND[at + length..]),
            1 => format!("{}{}", &SOUND[..at], &SOUND[at + length..]),
            _ => format!("{}{piece}{}", &SOUND[..at], &SOUND[at..]),
        };
        let checked = check(&source);
        match deck_source::read(&source) {
            Ok(_) => {
                let fault = checked.problems.iter().find(|problem| is_form(problem.code));
                prop_assert!(fault.is_none(), "{}", words(&checked, &source));
            }
            Err(error) => prop_assert!(checked.deck.is_none(), "ron says {error}"),
        }
    }
}
