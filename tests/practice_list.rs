//! `practise --moves` and `practise --meeting`: what a search from outside and the evening before one's own meeting need.

use assert_cmd::Command;
use komma_overens::deck;
use komma_overens::practice::practices;
use komma_overens::rules::{Deck, Party};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

static DECK: LazyLock<Deck> = LazyLock::new(|| {
    let (name, source) = deck::embedded()[0];
    deck::load_str(source, name).deck.expect("the embedded deck is sound")
});

fn said(data: &Path, args: &[&str], input: &str) -> (i32, String, String) {
    let mut command = Command::cargo_bin("komma-overens").expect("the program");
    command.env("KOMMA_OVERENS_DATA", data).env("LANG", "sv_SE.UTF-8").arg("practise").args(args);
    let output = command.write_stdin(input).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

fn listed(data: &Path, moves: &str, args: &[&str]) -> (i32, String, String) {
    let file = data.join("moves.ron");
    fs::write(&file, moves).expect("room");
    let file = file.display().to_string();
    said(data, &[&["--moves", &file, "--card", "1", "--side", "public", "--seed", "3"], args].concat(), "")
}

#[test]
fn a_list_of_moves_is_played_and_told_in_figures() {
    let data = tempfile::tempdir().expect("a folder");
    let moves = "// a list\n[ListenAsk(to: 0, question: Open), Acknowledge(to: 0, what: Grievance(Late)),\n\
        HandPen(to: 99), TellOpenly(what: State), Offer(clause: Deck(3)), Propose(option: 0, manner: Draft), PauseAnchor(),\n\
        Ballot(), Again, Silence]";
    let (code, out, err) = listed(data.path(), moves, &["--temper", "burnt", "--json"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let told: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(told["counterparts"].as_array().map(Vec::len), Some(2));
    for person in told["counterparts"].as_array().expect("two of them") {
        let factors = person["factors"].as_array().expect("factors");
        let sum: i64 = factors.iter().filter_map(|factor| factor["tenths"].as_i64()).sum();
        assert_eq!(Some(sum), person["sum"].as_i64());
        assert_eq!(person["temper"], "burnt");
        assert!(person["rating"].is_number() && person["needs"].as_array().is_some_and(|needs| needs.len() == 3));
    }
    assert!(told["verdict"].is_string() && told["own_rating"].is_number() && told["consent"].is_boolean());
    let passed = told["moves"]["passed_over"].as_array().expect("a list");
    assert!(passed.iter().any(|one| one["move"] == 2 && one["reason"].is_string()), "{passed:?}");
    assert_eq!(told["private_needs"]["all"], 4);
    assert!(told["promises"].as_array().is_some_and(|promises| promises.len() > 10));
    // The same list, the same figures; in words, a transcript.
    assert_eq!(listed(data.path(), moves, &["--temper", "burnt", "--json"]).1, out);
    let (code, words, _) = listed(data.path(), moves, &["--temper", "burnt"]);
    assert!(code == 0 && words.contains("Situation: ") && words.contains("Du: ") && words.contains("Omröstning: "));
    assert!(words.contains("Drag 3 i listan gick inte att göra"), "{words}");
    assert!(practices(data.path(), &|_| None).expect("a folder").is_empty(), "nothing is kept");
}

#[test]
fn a_list_that_cannot_be_read_says_where() {
    let data = tempfile::tempdir().expect("a folder");
    for (moves, part) in [
        ("[Silence,\n  Silense]", "rad 2"),
        ("[ListenAsk(to: 0, question: Open)", "rad 1"),
        ("", "rad 1"),
        ("[Silence, \u{0}]", "rad 1"),
    ] {
        let (code, out, err) = listed(data.path(), moves, &["--json"]);
        assert!(code == 2 && out.is_empty() && err.contains(part), "{moves}: {err}");
    }
    let (code, _, err) = said(data.path(), &["--moves", "finns-inte.ron"], "");
    assert!(code == 2 && err.contains("finns-inte.ron") && !err.contains("os error"), "{err}");
    let (code, _, err) = said(data.path(), &["--json"], "");
    assert!(code == 2 && err.contains("--moves"), "{err}");
    let long = format!("[{}]", "Silence,".repeat(501));
    assert_eq!(listed(data.path(), &long, &[]).0, 2);
    // Nothing that can be written in a list brings the program down.
    let odd = "[Offer(clause: Deck(18446744073709551615)), ListenAsk(to: 18446744073709551615, question: Open), \
        Answer(entry: 7, yes: true), Acknowledge(to: 5, what: Need(Promise(999))), Conclude, Leave, Leave, \
        Offer(clause: Own(by: Public, text: \"\"), means: Some((like: Some(999)))), Ballot(mark: (rating: Some(9), abstain: false, talk: false))]";
    assert_eq!(listed(data.path(), odd, &["--json"]).0, 0);
}

#[test]
fn a_meeting_of_ones_own_is_practised_and_taken_up_again() {
    let data = tempfile::tempdir().expect("a folder");
    // Whom one may meet, less the two that were chosen; after them comes that there are no more.
    let no_more = DECK.roles_of(Party::Public).len() - 1;
    let script = &format!(
        "2\nLokalen är uppsagd till sommaren.\nVi har byggt köket själva.\nVi måste sälja huset. Det är inte vårt beslut.\n\
        Vi får stanna ett år till\n4\n1\n2\nVi flyttar till skolan i höst\n3\n5\n3\n\n\
        1\n1\n5\n2\n2\n3\n1\n{no_more}\n\n\n\n\n\n\n\n1\n1\n2\n1\n1\n1\n"
    );
    let (code, out, err) = said(data.path(), &["--meeting", "--seed", "5"], script);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(out.contains("stannar på den här datorn") && out.contains("Bränd av förra gången"), "{out}");
    assert!(out.contains("Drag 1 av"), "{out}");
    let (code, out, err) = said(data.path(), &["--resume"], "");
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("Lokalen är uppsagd till sommaren.") && out.contains("Vi får stanna ett år till"), "{out}");
}
