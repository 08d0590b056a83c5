//! Files as people have them and name them: nothing is written over that cannot be had back, and what other programs
//! have done to line ends is seen through.

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn run(data: &Path, args: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("komma-overens").unwrap();
    command.env("KOMMA_OVERENS_DATA", data.join("data")).current_dir(data);
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "sv_SE.UTF-8");
    let output = command.args(args).timeout(std::time::Duration::from_secs(120)).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// A game as it was kept by the first version.
fn game(folder: &TempDir) -> PathBuf {
    let game = folder.path().join("spel");
    fs::create_dir(&game).unwrap();
    for file in ["log.ron", "deck.ron"] {
        fs::copy(Path::new("tests/kept/format-1").join(file), game.join(file)).unwrap();
    }
    game
}

/// Every file below a folder, with what is in it.
fn everything(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(everything(&path))
        } else {
            // A link to nothing holds nothing.
            files.push((path.clone(), fs::read(path).unwrap_or_default()))
        }
    }
    files.sort();
    files
}

#[test]
fn no_output_destroys_an_input() {
    let folder = folder();
    let game = game(&folder);
    let here = folder.path();
    fs::copy("tests/decks/liten.ron", here.join("lek.ron")).unwrap();
    fs::copy("tests/decks/liten.ron", here.join("annan.ron")).unwrap();
    fs::write(here.join("brev.md"), "# Kära Karin\n").unwrap();
    fs::hard_link(game.join("log.ron"), here.join("hard.md")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("spel/log.ron", here.join("mjuk.md")).unwrap();
    let before = everything(here);
    let outputs = [
        "-",
        "spel/log.ron",
        "./spel/../spel/log.ron",
        "nytt/../spel/log.ron",
        "spel/deck.ron",
        "hard.md",
        "mjuk.md",
        "lek.ron",
        "annan.ron",
        "brev.md",
    ];
    for out in outputs {
        for args in [
            &["replay", "spel", "--minutes", out][..],
            &["replay", "spel/log.ron", "--minutes", out],
            &["print", "lek.ron", "--out", out],
            &["reference", "--out", out],
        ] {
            let (code, _, err) = run(here, args);
            assert_eq!(code, 2, "{args:?}");
            assert!(err.lines().count() == 1 && !err.contains("record-"), "{args:?}: {err}");
            assert_eq!(everything(here), before, "{args:?}");
        }
    }
    // Asking helps, but not against what is read and what a game needs.
    for out in ["-", "spel/log.ron", "spel/deck.ron", "hard.md", "lek.ron"] {
        assert_eq!(run(here, &["print", "lek.ron", "--out", out, "--force"]).0, 2, "{out}");
        assert_eq!(everything(here), before, "{out}");
    }
    assert_eq!(run(here, &["print", "lek.ron", "--out", "brev.md", "--force"]).0, 0);
    // Its own earlier answers give way.
    assert_eq!(run(here, &["compare", "spel", "--csv", "spel/log.ron", "--force"]).0, 2);
    for args in [
        &["replay", "spel", "--minutes", "spel/overenskommelse.md"][..],
        &["print", "lek.ron", "--out", "lek.pdf"],
        &["reference", "--out", "falt.md"],
        &["reference", "--out", "falt.md", "--lang", "en"],
    ] {
        assert_eq!((run(here, args).0, run(here, args).0), (0, 0), "{args:?}");
    }
    assert!(!here.join("-").exists());
}

#[test]
fn what_the_program_keeps_for_people_never_gives_way() {
    let folder = folder();
    game(&folder);
    let here = folder.path();
    let kept = here.join("data");
    for (file, text) in [
        ("practice/a/log.ron", "(KommaOverensPractice((format:3"),
        ("practice/a/deck.ron", "(format: 1)"),
        ("practice/a/lock", ""),
        ("practice/record.ron", "(attempts:[])"),
        ("practice/record.lock", ""),
        ("settings.ron", "()"),
        ("nycklar/0123456789abcdef.ron", "(key:\"00\",sealed:0)"),
        ("mallar/a.ron", "()"),
        ("utkast/a.ron", "()"),
        ("kortlekar/lek.ron", "(format: 1)"),
    ] {
        fs::create_dir_all(kept.join(file).parent().unwrap()).unwrap();
        fs::write(kept.join(file), text).unwrap();
    }
    // A practice and a key that somebody has moved elsewhere too.
    fs::create_dir_all(here.join("kopia/nycklar")).unwrap();
    fs::write(here.join("kopia/log.ron"), "\u{feff}(KommaOverensPractice((format:3").unwrap();
    fs::write(here.join("kopia/lock"), "").unwrap();
    fs::write(here.join("kopia/nycklar/0123456789abcdef.ron"), "(key:\"00\",sealed:0)").unwrap();
    let before = everything(here);
    let files: Vec<String> = before
        .iter()
        .filter(|(path, _)| !path.starts_with(here.join("spel")))
        .map(|(path, _)| path.display().to_string())
        .collect();
    assert_eq!(files.len(), 13);
    for file in &files {
        for args in [
            &["replay", "spel", "--minutes", file, "--force"][..],
            &["print", "spel/deck.ron", "--out", file, "--force"],
            &["reference", "--out", file, "--force"],
            &["compare", "spel", "--csv", file, "--force"],
        ] {
            let (code, _, err) = run(here, args);
            assert_eq!((code, err.lines().count()), (2, 1), "{args:?}: {err}");
            assert!(everything(here) == before, "{args:?}");
        }
    }
    // The agreement of a game there is written, and written anew.
    fs::create_dir_all(kept.join("games/a")).unwrap();
    let agreement = kept.join("games/a/overenskommelse.md").display().to_string();
    for _ in 0..2 {
        assert_eq!(run(here, &["replay", "spel", "--minutes", &agreement]).0, 0);
    }
}

#[test]
fn a_transcript_is_refused_before_the_talk_and_never_replaces_anything() {
    let folder = folder();
    let game = game(&folder);
    let here = folder.path();
    fs::write(here.join("moves.ron"), "[Silence]").unwrap();
    fs::rename(game.join("deck.ron"), here.join("undan.ron")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("spel/deck.ron", here.join("lank.txt")).unwrap();
    let before = everything(here);
    // Its deck is away just now.
    for out in [
        "-",
        "spel/log.ron",
        "spel/deck.ron",
        "spel/DECK.RON",
        "moves.ron",
        "ingen/mapp/samtal.txt",
        "spel",
        "lank.txt",
    ] {
        for args in [
            &["practise", "--moves", "moves.ron", "--card", "1", "--side", "public", "--transcript", out][..],
            &["practise", "--card", "1", "--transcript", out],
        ] {
            let (code, told, err) = run(here, args);
            assert_eq!((code, told.as_str(), err.lines().count()), (2, "", 1), "{args:?}: {err}");
            assert!(everything(here) == before, "{args:?}");
        }
    }
    let args = ["practise", "--moves", "moves.ron", "--card", "1", "--side", "public", "--transcript", "samtal.txt"];
    let (code, told, _) = run(here, &args);
    let kept = fs::read_to_string(here.join("samtal.txt")).unwrap();
    assert!(code == 0 && told.contains("samtal.txt") && kept.contains("Situation: ") && told.contains(&kept), "{told}");
    assert_eq!(run(here, &args).0, 2);
    assert_eq!(run(here, &["practise", "--forget", "--transcript", "annat.txt"]).0, 2);
}

#[test]
fn a_game_is_compared_once_whatever_it_is_called() {
    let folder = folder();
    let game = game(&folder);
    let here = folder.path();
    let alone = run(here, &["compare", "spel", "--json"]).1;
    assert!(alone.contains("\"game\""));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(".", here.join("spel/jag")).unwrap();
        std::os::unix::fs::symlink("spel", here.join("igen")).unwrap();
    }
    let (code, told, err) = run(here, &["compare", "spel", "./spel", "igen", "spel/log.ron", ".", "--json"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let count = |told: &str| told.matches("\"game\"").count();
    assert_eq!(count(&told), 1, "{told}");
    // A copy is told, and counted once.
    fs::create_dir(here.join("spel-kopia")).unwrap();
    for file in ["log.ron", "deck.ron"] {
        fs::copy(game.join(file), here.join("spel-kopia").join(file)).unwrap();
    }
    let (code, told, err) = run(here, &["compare", "spel", "spel-kopia", "--json"]);
    assert_eq!((code, count(&told), err.lines().count()), (0, 1, 1), "{err}");
    assert!(err.contains("spel-kopia/log.ron är samma spel som spel/log.ron"), "{err}");
    // An earlier table stays where no game can be read.
    assert_eq!(run(here, &["compare", "spel", "--csv", "rader.csv"]).0, 0);
    let table = fs::read(here.join("rader.csv")).unwrap();
    fs::write(game.join("log.ron"), "(KommaOverens((format:1\n").unwrap();
    assert_eq!(run(here, &["compare", "spel", "--csv", "rader.csv"]).0, 2);
    assert_eq!(fs::read(here.join("rader.csv")).unwrap(), table);
}

#[test]
fn simulated_games_are_not_mixed_and_share_their_deck() {
    let folder = folder();
    let here = folder.path();
    fs::copy("tests/decks/liten.ron", here.join("lek.ron")).unwrap();
    let simulate = |out: &str| run(here, &["simulate", "lek.ron", "--games", "3", "--seats", "4", "--log", out]);
    assert_eq!(simulate("spel").0, 0);
    let before = everything(here);
    assert_eq!(before.iter().filter(|(path, _)| path.ends_with("deck.ron")).count(), 1);
    for out in ["spel", "spel/000001", "-", ".", "lek.ron"] {
        let (code, _, err) = simulate(out);
        assert_eq!((code, everything(here) == before), (2, true), "{out}: {err}");
    }
    let (code, text, err) = run(here, &["replay", "spel/000003"]);
    assert_eq!((code, err.as_str()), (0, ""), "{text}");
    // Its shared deck is an input too.
    let (code, ..) = run(here, &["replay", "spel/000003", "--minutes", "spel/deck.ron", "--force"]);
    assert_eq!((code, everything(here) == before), (2, true));
}

fn crlf(bytes: &[u8]) -> Vec<u8> {
    String::from_utf8(bytes.to_vec()).unwrap().replace('\n', "\r\n").into_bytes()
}

fn marked(bytes: &[u8]) -> Vec<u8> {
    ["\u{feff}".as_bytes(), bytes].concat()
}

#[test]
fn a_log_and_its_deck_are_known_with_other_line_ends() {
    let folder = folder();
    let game = game(&folder);
    let here = folder.path();
    let (_, told, _) = run(here, &["replay", "spel", "--json"]);
    type Change = fn(&[u8]) -> Vec<u8>;
    let both: Change = |bytes| marked(&crlf(bytes));
    let blank: Change = |bytes| [&crlf(bytes)[..], b"\r\n\r\n"].concat();
    let old: Change = |bytes| String::from_utf8(bytes.to_vec()).unwrap().replace('\n', "\r").into_bytes();
    let doubled: Change = |bytes| String::from_utf8(bytes.to_vec()).unwrap().replace('\n', "\r\r\n").into_bytes();
    let blanks: Change = |bytes| String::from_utf8(bytes.to_vec()).unwrap().replace('\n', " \t\n").into_bytes();
    let wide: Change = |bytes| {
        let units = ["\u{feff}", std::str::from_utf8(bytes).unwrap()].concat();
        units.encode_utf16().flat_map(u16::to_le_bytes).collect()
    };
    let ended: Change = |bytes| [bytes.trim_ascii_end(), b"\n\n\x1a"].concat();
    let same: Change = <[u8]>::to_vec;
    let files = ["log.ron", "deck.ron"].map(|name| (game.join(name), fs::read(game.join(name)).unwrap()));
    for (of_log, can_be_edited) in [
        (same, true),
        (crlf, true),
        (marked, true),
        (both, true),
        (blank, true),
        (old, true),
        (doubled, true),
        (blanks, true),
        (ended, true),
        (|bytes| marked(&marked(bytes)), true),
        (wide, false),
    ] {
        for of_deck in [same, crlf, marked, both, old, doubled, ended, wide, |bytes| bytes.trim_ascii_end().to_vec()] {
            fs::write(&files[0].0, of_log(&files[0].1)).unwrap();
            fs::write(&files[1].0, of_deck(&files[1].1)).unwrap();
            let (code, again, err) = run(here, &["replay", "spel", "--json"]);
            assert_eq!((code, err.as_str(), again == told), (0, "", true));
        }
        // An edit is found as ever.
        if !can_be_edited {
            continue;
        }
        let text = String::from_utf8(of_log(&files[0].1)).unwrap();
        let edited = text.replacen("round:0", "round:1", 1);
        assert_ne!(edited, text);
        fs::write(&files[0].0, edited).unwrap();
        assert_eq!(run(here, &["replay", "spel"]).0, 1);
    }
}

#[test]
fn a_log_without_its_deck_is_played_with_the_same_one() {
    let folder = folder();
    let here = folder.path();
    let name = "scenarios/vagen-till-en-overenskommelse.ron";
    let deck = std::env::current_dir().unwrap().join(name);
    let deck = deck.to_str().unwrap();
    assert_eq!(run(here, &["simulate", deck, "--games", "1", "--seats", "4", "--log", "spel"]).0, 0);
    fs::remove_file(here.join("spel/deck.ron")).unwrap();
    assert_eq!(run(here, &["replay", "spel/000001"]).0, 0, "the program has it");
    // The user's own decks.
    let inner = folder_in(here);
    let game = game(&inner);
    fs::remove_file(game.join("deck.ron")).unwrap();
    let log = game.to_str().unwrap();
    let (code, _, err) = run(here, &["replay", log]);
    assert_eq!(code, 2, "{err}");
    fs::create_dir_all(here.join("data/kortlekar")).unwrap();
    fs::copy("tests/kept/format-1/deck.ron", here.join("data/kortlekar/min.ron")).unwrap();
    assert_eq!(run(here, &["replay", log]).0, 0);
    // One that has been changed is not the one.
    let other = fs::read_to_string("tests/kept/format-1/deck.ron").unwrap().replace("Vem bjuder in?", "Vem?");
    fs::write(here.join("data/kortlekar/min.ron"), other).unwrap();
    assert_eq!(run(here, &["replay", log]).0, 2);
}

fn folder_in(place: &Path) -> TempDir {
    tempfile::tempdir_in(place).unwrap()
}

#[test]
fn votes_are_counted_or_refused_but_never_left_out() {
    let folder = folder();
    let here = folder.path();
    let score = |name: &str, table: &[u8]| {
        fs::write(here.join(name), table).unwrap();
        run(here, &["score", name, "--json"])
    };
    let good = "Part;Betyg;Invändning\r\nOffentlig;5;Nej\r\nIdéburen;4;-\r\n";
    let (code, told, _) = score("a.csv", good.as_bytes());
    assert!(code == 0 && told.contains("\"objections\": 0"), "{told}");
    let (code, again, _) = score("b.csv", "party,rating\noffentlig,5\nide\u{301}buren,4\n".as_bytes());
    assert_eq!((code, again), (0, told.clone()));
    let quotes =
        "ID;\"Namn, roll\";party;rating;objection\n1;\"Ek, chef\";offentlig;5;\n2;\"Alm, ledare\";ideburen;4;\n";
    assert_eq!(score("c.csv", quotes.as_bytes()).1, told);
    let open = "party,rating,objection\npublic,4,\"aldrig stängt\npublic,5,\nideburen,2,\nideburen,2,\n";
    let (code, out, err) = score("d.csv", open.as_bytes());
    assert!(code == 2 && out.is_empty() && err.contains("rad 2"), "{err}");
    // From a pipe by its name, and only by that.
    let mut command = Command::cargo_bin("komma-overens").unwrap();
    let output = command.args(["score", "-", "--json", "--lang", "sv"]).write_stdin(good).output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), told);
}

/// Whatever waits without end, or never ends, is not a file.
#[cfg(unix)]
#[test]
fn nothing_is_waited_for_without_end() {
    let folder = folder();
    let here = folder.path();
    fs::create_dir(here.join("mapp")).unwrap();
    fs::copy("tests/decks/liten.ron", here.join("lek.ron")).unwrap();
    let made = std::process::Command::new("mkfifo").arg(here.join("ror")).status();
    assert!(made.is_ok_and(|status| status.success()), "a pipe can be made");
    let start = "(deck: Some(\"ror\"), programme: \"kort\", seats: [])";
    fs::write(here.join("start.ron"), start).unwrap();
    for input in ["ror", "/dev/zero", "mapp"] {
        for args in [
            &["score", input][..],
            &["check", input],
            &["replay", input],
            &["print", input, "--out", "ut.pdf"],
            &["simulate", input],
            &["pack", input],
            &["new-deck", "ny.ron", "--from", input],
            &["compare", input],
            &["practise", "--moves", input],
            &["practise", "--deck", input],
            &["serve", input],
            &["serve", "--new", input, "--bind", "127.0.0.1"],
            &["serve", "--new", "start.ron", "--bind", "127.0.0.1"],
        ] {
            let (code, _, err) = run(here, args);
            assert_eq!(code, 2, "{args:?}: {err}");
        }
    }
    for out in ["ror", "mapp"] {
        for args in [&["reference", "--out", out][..], &["print", "lek.ron", "--out", out]] {
            let (code, _, err) = run(here, args);
            assert_eq!(code, 2, "{args:?}: {err}");
        }
    }
}

/// A deck that is fine but for one thing.
fn spoilt(from: &str, to: &str) -> String {
    let text = fs::read_to_string("tests/decks/liten.ron").unwrap();
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

#[test]
fn faults_that_cannot_be_seen_are_named_for_what_they_are() {
    let folder = folder();
    let here = folder.path();
    let check = |text: &str| {
        fs::write(here.join("lek.ron"), text).unwrap();
        let (code, out, _) = run(here, &["check", "lek.ron"]);
        (code, out)
    };
    let fine = |_: &str| true;
    type Case<'a> = (&'a str, String, &'a str, fn(&str) -> bool);
    let cases: Vec<Case<'_>> = vec![
        ("KO115", spoilt("title: (sv: \"", "title: (sv: \"\\u{110000}"), "\\u{110000}", |out| !out.contains("KO311")),
        ("KO115", spoilt("title: (sv: \"", "title: (sv: \"\\u{d800}"), "10FFFF", fine),
        ("KO115", spoilt("title: (sv: \"", "title: (sv: \"\\xC3"), "\\xC3", |out| !out.contains("KO311")),
        ("KO115", spoilt("title: (sv: \"", "title: (sv: \"\\xg1"), "\\xg1", fine),
        ("KO115", spoilt("title: (sv: \"", "title: (sv: \"\\u{+41}"), "\\u{+41}", fine),
        ("KO116", spoilt("    id: ", " \u{a0}  id: "), "U+00A0", |out| out.contains("mellanslag")),
        ("KO116", spoilt("    id: ", "    \u{200b}id: "), "U+200B", fine),
        ("KO116", spoilt("    id: ", "    \u{feff}id: "), "U+FEFF", fine),
        ("KO204", spoilt("format: 1", "format: 1.0"), "decimaler", fine),
        ("KO204", spoilt("format: 1", "format: 99999999999999999999"), "för stort", fine),
        ("KO117", spoilt("id: \"liten\"", "id: 'liten'"), "enkla", |out| !out.contains("typografiskt")),
        ("KO117", spoilt("id: \"liten\"", "id: 'l'"), "dubbla", fine),
        ("KO314", spoilt("id: \"liten\"", "id: \"li\u{202e}ten\""), "tecken som inte syns", fine),
        ("KO311", spoilt("title: (sv: \"Liten lek\"", "title: (sv: \"\u{200b}\u{a0}\""), "tomt", fine),
    ];
    for (code, text, part, also) in cases {
        let (exit, out) = check(&text);
        assert!(exit == 1 && out.contains(code) && out.contains(part) && also(&out), "{code} {part}:\n{out}");
        assert_eq!(
            out.lines().filter(|line| line.contains(": fel KO") || line.contains(": varning KO")).count(),
            1,
            "one fault, told once:\n{out}"
        );
    }
    // What print lists as missing is told before.
    let (exit, out) = check(&spoilt("Vem bjuder in?", "Vem bjuder in? 漢"));
    assert!(exit == 0 && out.contains("KO408") && out.contains('漢'), "{out}");
    let (exit, out) = check(&spoilt("Vem bjuder in?", "Vem \u{1b}[31mbjuder\u{7} in\u{e000}?"));
    assert!(exit == 0 && ["KO408", "U+001B", "U+0007", "U+E000"].iter().all(|part| out.contains(part)), "{out}");
    // The same word stored in two ways is the same word.
    let two_forms =
        spoilt("id: \"traff\"", "id: \"tra\u{308}ff\"").replacen("suggested: [\"traff\"]", "suggested: [\"träff\"]", 1);
    let two_forms = two_forms.replace("\"traff\"", "\"träff\"");
    let (exit, out) = check(&two_forms);
    assert_eq!(exit, 0, "{out}");
}

#[test]
fn the_same_fault_has_the_same_exit_code_everywhere() {
    let folder = folder();
    let here = folder.path();
    fs::write(here.join("fel.ron"), spoilt("id: \"liten\"", "id: \"\"")).unwrap();
    for (file, expected, part) in [("fel.ron", 1, "KO311"), ("borta.ron", 2, "Filen finns inte")] {
        for args in [
            &["check", file][..],
            &["print", file, "--out", "ut.pdf"],
            &["simulate", file, "--games", "1"],
            &["pack", file, "--to", "lekar"],
        ] {
            let (code, out, err) = run(here, args);
            assert!(code == expected && format!("{out}{err}").contains(part), "{args:?}: {code} {out}{err}");
        }
    }
}

#[cfg(unix)]
#[test]
fn an_image_is_judged_alike_by_all() {
    let folder = folder();
    let here = folder.path();
    fs::create_dir(here.join("lek")).unwrap();
    let with = |image: &str| {
        let text = spoilt("suggested: [\"traff\"],", &format!("suggested: [\"traff\"], image: \"{image}\","));
        fs::write(here.join("lek/lek.ron"), text).unwrap();
        let (check, told, _) = run(here, &["check", "lek/lek.ron"]);
        let (print, _, err) = run(here, &["print", "lek/lek.ron", "--out", "ut.pdf"]);
        assert_eq!(check, print, "{image}: {told}{err}");
        told
    };
    fs::copy("tests/kept/torg.jpg", here.join("torg.jpg")).unwrap();
    std::os::unix::fs::symlink("../torg.jpg", here.join("lek/lank.jpg")).unwrap();
    assert!(with("lank.jpg").contains("KO321"));
    assert!(with("bilder\\\\torg.jpg").contains("omvänt snedstreck"));
    let torn = fs::read("tests/kept/torg.jpg").unwrap();
    fs::write(here.join("lek/torg.jpg"), &torn[..torn.len() / 2]).unwrap();
    assert!(with("torg.jpg").contains("trasig"));
    let (code, _, err) = run(here, &["print", "lek/lek.ron", "--out", "ut.pdf"]);
    assert!(code == 0 && err.contains("utan sin bild"), "{err}");
    fs::copy("tests/kept/torg.jpg", here.join("lek/torg.jpg")).unwrap();
    // Changed in the same moment, maybe: another name.
    fs::rename(here.join("lek/torg.jpg"), here.join("lek/hel.jpg")).unwrap();
    assert!(!with("hel.jpg").contains("KO4"));
}

#[test]
fn a_new_deck_never_has_errors() {
    let folder = folder();
    let here = folder.path();
    fs::write(here.join("fel.ron"), spoilt("id: \"liten\"", "id: \"\"")).unwrap();
    for args in [
        &["--languages", "sv,sv"][..],
        &["--languages", "sv,SV"],
        &["--languages", ""],
        &["--languages", "sv,"],
        &["--languages", "sv-SE"],
        &["--languages", "svenska"],
        &["--title", ""],
        &["--title", "\u{200b} "],
        &["--languages", "sv", "--from", "fel.ron"],
        &["--from", "fel.ron"],
    ] {
        let (code, _, err) = run(here, &[&["new-deck", "ny.ron"][..], args].concat());
        let expected = if args == ["--from", "fel.ron"] { 1 } else { 2 };
        assert!(code == expected && !err.is_empty() && !err.contains("cli-"), "{args:?}: {err}");
        assert!(!here.join("ny.ron").exists(), "{args:?}");
    }
    let long = "å".repeat(100) + ".ron";
    for (name, args) in [
        ("ny.ron", &["--languages", " SV ,en,fi"][..]),
        ("…  !.ron", &[]),
        (&long, &["--template", "phases"]),
        ("O\u{308}n.ron", &["--from", "ny.ron", "--title", "\"Öar\" \\ \u{202e}"]),
    ] {
        let (code, _, err) = run(here, &[&["new-deck", name][..], args].concat());
        assert_eq!((code, err.as_str()), (0, ""), "{name}");
        let (code, out, _) = run(here, &["check", name]);
        assert_eq!(code, 0, "{out}");
    }
}
