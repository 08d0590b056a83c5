//! Papers read back as other programs read them.

use super::plan::{Plan, Planned};
use super::*;
use crate::document::{Block, Document, Signer, Signing};
use crate::record::minutes_tests::{evaluated, played};
use crate::record::testing::{deck, setup};
use crate::record::{DeckName, LOG_FORMAT};
use crate::rules::{
    Action, Ballot, BallotMethod, By, Clause, Mark, Party, RULES_VERSION, SeatId, Step, sample::random_action,
};
use proptest::prelude::*;
use rand::SeedableRng;
use std::io::Cursor;

/// Letters of many scripts, signs of every format, and what joins signs.
const SCRIPTS: &str = "Åäö ﬁ שלום עולם العربية हिन्दी ไทย 中文 日本語 한국어 ქართული አማርኛ 👩‍👩‍👧 e\u{301} <b>&amp;\"'</b> ]]> |*_`# ;,\\n =1+1";

fn header(game: &Game) -> Header {
    let deck = game.deck();
    Header {
        format: LOG_FORMAT,
        rules: RULES_VERSION,
        program: String::new(),
        deck: DeckName { id: deck.id.clone(), title: deck.title.clone(), hash: deck.hash.clone() },
        started: "2026-11-21T20:00:00+01:00".to_owned(),
        setup: crate::rules::Setup::clone(game.setup()),
        key: String::new(),
    }
}

fn made(lang: Lang, game: &Game, what: What, format: Format) -> Result<Vec<u8>, NoPaper> {
    make(lang, Of { game, header: &header(game) }, what, format).map(|made| made.bytes)
}

fn text(lang: Lang, game: &Game, what: What, format: Format) -> String {
    String::from_utf8(made(lang, game, what, format).unwrap()).unwrap()
}

/// Every paper in every format, or why it is not made.
fn all(lang: Lang, game: &Game) -> Vec<Result<Vec<u8>, NoPaper>> {
    let each = What::ALL.into_iter().flat_map(|what| Format::ALL.map(|format| (what, format)));
    each.map(|(what, format)| made(lang, game, what, format)).collect()
}

/// A game with commitments that name days, in the dialogue after the first ballot.
fn with_days(texts: &[&str]) -> Game {
    let mut setup = setup(4, BallotMethod::Handed, 5);
    setup.programme.plan = true;
    let mut game = Game::new(deck(), setup).unwrap();
    for from in [Step::Deal, Step::Situation] {
        game.apply(Action::Advance { from }).unwrap();
    }
    let vote = |game: &mut Game, rows: usize| {
        for seat in 0..4 {
            let ballot = Ballot { marks: vec![Mark::rating(4); rows], objection: None };
            game.apply(Action::Cast { seat: SeatId(seat), ballot }).unwrap();
        }
        game.apply(Action::Reveal).unwrap();
    };
    let rows = game.round().subjects().len();
    vote(&mut game, rows);
    game.apply(Action::Advance { from: Step::Reveal }).unwrap();
    let pen = game.round().pen().unwrap();
    game.apply(Action::ChooseBase { seat: pen, option: 1 }).unwrap();
    let of = |game: &Game, party: Party| (0..4).map(SeatId).find(|&s| game.round().party(s) == party).unwrap();
    for (at, text) in texts.iter().enumerate() {
        let party = Party::ALL[at % 2];
        let by = [By::Public, By::Ideburen][at % 2];
        let (seat, clause) = (of(&game, party), Clause::Own { by, text: (*text).to_owned() });
        game.apply(Action::Offer { seat, clause }).unwrap();
    }
    game.apply(Action::Advance { from: Step::Dialogue }).unwrap();
    vote(&mut game, 1);
    game.apply(Action::Conclude).unwrap();
    game
}

#[test]
fn papers_as_text_stay_as_they_are() {
    let game = played();
    let mut snapshots = insta::Settings::clone_current();
    snapshots.set_snapshot_path("../../tests/snapshots");
    snapshots.set_prepend_module_to_snapshot(false);
    snapshots.set_omit_expression(true);
    snapshots.bind(|| {
        for (lang, tag) in [(Lang::Sv, "sv"), (Lang::En, "en")] {
            insta::assert_snapshot!(format!("papper-{tag}"), text(lang, &game, What::Agreement, Format::Md));
            insta::assert_snapshot!(format!("papper-plan-{tag}"), text(lang, &game, What::Plan, Format::Md));
        }
        insta::assert_snapshot!(
            "papper-siffror",
            text(Lang::Sv, &game, What::Figures, Format::Csv).replace("\r\n", "\n")
        );
        let dated = with_days(&["Hyresbesked före 1 mars", "Öppet hus; varje vecka, från den 4 februari 2028"]);
        insta::assert_snapshot!(
            "papper-kalender",
            text(Lang::Sv, &dated, What::Plan, Format::Ics).replace("\r\n", "\n")
        );
    });
}

#[test]
fn the_same_game_gives_the_same_bytes() {
    for game in [played(), evaluated([4, 5, 2]), with_days(&["1 mars"])] {
        for lang in Lang::ALL {
            // The other language between them, so that nothing is carried over from one paper to the next.
            let first = all(lang, &game);
            assert_eq!(first, all(lang, &game));
            assert!(first.iter().filter(|made| made.is_ok()).count() >= 6);
        }
    }
}

#[test]
fn what_makes_no_sense_is_refused_with_what_is_possible() {
    let game = played();
    for (what, format) in [(What::Agreement, Format::Ics), (What::Minutes, Format::Csv), (What::Figures, Format::Pdf)] {
        let error = made(Lang::Sv, &game, what, format).unwrap_err();
        assert_eq!(error, NoPaper::Format(what, format));
        for lang in Lang::ALL {
            let text = error.text(lang);
            assert!(what.formats().iter().all(|format| text.contains(format.code())), "{text}");
        }
    }
    // A game that has only begun has no plan and no figures, and says so.
    let new = Game::new(deck(), setup(3, BallotMethod::Handed, 1)).unwrap();
    assert_eq!(made(Lang::Sv, &new, What::Plan, Format::Pdf), Err(NoPaper::Nothing(What::Plan)));
    assert_eq!(made(Lang::Sv, &new, What::Figures, Format::Csv), Err(NoPaper::Nothing(What::Figures)));
    assert_eq!(made(Lang::Sv, &with_days(&["Vi ringer"]), What::Plan, Format::Ics), Err(NoPaper::NoDates));
}

#[test]
fn every_word_of_the_agreement_is_in_each_format() {
    let game = played();
    let pdf = made(Lang::Sv, &game, What::Agreement, Format::Pdf).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    let docx = words_of_docx(&made(Lang::Sv, &game, What::Agreement, Format::Docx).unwrap());
    for words in [
        "Vi bjuder in tillsammans & öppet.",
        "שלום עמותה",
        "Underskrift",
        "Det drabbar de _minsta_",
        "# Kultur | *fritid*",
    ] {
        assert!(docx.contains(words), "{words} in\n{docx}");
    }
    // Who said that they do not sign has no line, and their reason stands.
    assert!(docx.contains("Styrelsen har inte sett det än."));
}

/// What a document for Word says, read back, with every part of it put together by the reader.
fn words_of_docx(bytes: &[u8]) -> String {
    docx_rs::read_docx(bytes).expect("a document for Word");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let part = archive.by_name("word/document.xml").unwrap();
    let xml = std::io::read_to_string(part).unwrap();
    let texts = xml.split("<w:t ").skip(1).filter_map(|part| part.split_once('>')?.1.split_once("</w:t>"));
    let texts: Vec<String> = texts
        .map(|(text, _)| {
            text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&")
        })
        .collect();
    texts.join("\n").replace(['\u{2068}', '\u{2069}'], "")
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

#[test]
fn a_document_for_word_has_headings_tables_and_a_language() {
    let game = played();
    for (lang, language) in [(Lang::Sv, "sv-SE"), (Lang::En, "en-GB")] {
        let bytes = made(lang, &game, What::Minutes, Format::Docx).unwrap();
        let xml = part(&bytes, "word/document.xml");
        for style in ["Title", "Heading1", "Heading2", "ListBullet", "ListBullet2"] {
            assert!(xml.contains(&format!("<w:pStyle w:val=\"{style}\"")), "{style}");
        }
        assert_eq!(xml.matches("<w:tbl>").count(), 2);
        assert_eq!(xml.matches("<w:tblHeader />").count(), 2);
        let numbering = part(&bytes, "word/numbering.xml");
        let list = numbering.split("<w:abstractNum ").find(|part| part.contains("w:abstractNumId=\"2\""));
        assert!(list.is_some_and(|list| list.contains("\"bullet\"") && list.contains('•')), "{numbering}");
        assert!(xml.contains("<w:numId w:val=\"2\"") && !xml.contains("<w:numId w:val=\"1\""));
        assert!(part(&bytes, "word/styles.xml").contains(&format!("<w:lang w:val=\"{language}\"")));
        let core = part(&bytes, "docProps/core.xml");
        assert!(
            core.contains(&format!("<dc:language>{language}</dc:language>")) && !core.contains("unknown"),
            "{core}"
        );
    }
}

#[test]
fn a_workbook_is_read_with_its_kinds() {
    use calamine::{Data, Reader, Xlsx};
    let bytes = made(Lang::Sv, &played(), What::Figures, Format::Xlsx).unwrap();
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names(), ["Röster per part", "Rundor", "Principer och tillit"]);
    let ballots = book.worksheet_range("Röster per part").unwrap();
    let rows: Vec<&[Data]> = ballots.rows().collect();
    assert_eq!(rows[0][3], Data::String("Part".to_owned()));
    // Two parties, and five options and a proposal in each of three rounds; no seat anywhere.
    assert!(rows.len() > 12 && rows.len() % 2 == 1, "{}", rows.len());
    assert!(rows[1..].iter().all(|row| matches!(row[0], Data::Float(_)) && matches!(row[4], Data::Float(_))));
    // In each row the ratings are of the party alone: two seats.
    for row in &rows[1..] {
        let sum: f64 = row[4..11].iter().map(|cell| if let Data::Float(value) = cell { *value } else { 0.0 }).sum();
        assert_eq!(sum, 2.0, "{row:?}");
    }
    let bytes =
        made(Lang::Sv, &with_days(&["Hyresbesked före 1 mars", "Vi ringer"]), What::Plan, Format::Xlsx).unwrap();
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let plan = book.worksheet_range("Handlingsplan").unwrap();
    let rows: Vec<&[Data]> = plan.rows().collect();
    let Data::DateTime(day) = &rows[1][5] else { panic!("{:?}", rows[1]) };
    assert_eq!(day.to_ymd_hms_milli(), (2027, 3, 1, 0, 0, 0, 0));
    assert_eq!(rows[2][5], Data::Empty);
}

#[test]
fn the_calendar_is_read_by_others() {
    use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime};
    let long = "Öppet hus, varje torsdag; från den 4 februari 2027 och så länge som det finns någon som vill komma hit till oss";
    let game = with_days(&["Hyresbesked före 1 mars", long, "Vi ringer varandra"]);
    let result = make(Lang::Sv, Of { game: &game, header: &header(&game) }, What::Plan, Format::Ics).unwrap();
    assert_eq!(result.remarks.len(), 1);
    assert!(result.remarks[0].contains("Vi ringer varandra"));
    let text = String::from_utf8(result.bytes).unwrap();
    assert!(text.split_inclusive("\r\n").all(|line| line.ends_with("\r\n") && line.len() <= 77), "{text}");
    assert!(!text.contains("ATTENDEE") && !text.contains("METHOD"));
    let calendar: Calendar = text.parse().unwrap();
    let events: Vec<_> = calendar
        .components
        .iter()
        .filter_map(|component| if let CalendarComponent::Event(event) = component { Some(event) } else { None })
        .collect();
    let day = |event: &&icalendar::Event| match event.get_start() {
        Some(DatePerhapsTime::Date(day)) => day.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(events.iter().map(day).collect::<Vec<_>>(), ["2027-03-01", "2027-02-04"]);
    assert_eq!(events[1].get_summary().map(|text| text.replace('\\', "")).as_deref(), Some(long));
    let ids: Vec<&str> = events.iter().filter_map(|event| event.get_uid()).collect();
    assert!(ids.len() == 2 && ids[0] != ids[1] && ids.iter().all(|id| id.ends_with("@komma-overens")));
    // Another game of the same deck on the same evening has entries of its own.
    let mut other = header(&game);
    other.setup.seats[0].organisation.name = "En annan".to_owned();
    let other = make(Lang::Sv, Of { game: &game, header: &other }, What::Plan, Format::Ics).unwrap();
    assert!(!String::from_utf8(other.bytes).unwrap().contains(ids[0]));
}

#[test]
fn the_tables_own_plan_goes_before_what_can_be_read() {
    use crate::rules::{NextMeeting, PlanOf, PlanWords};
    let mut game = with_days(&["Hyresbesked före 1 mars", "Vi ringer"]);
    game.apply(Action::GoHome).unwrap();
    game.apply(Action::Advance { from: Step::Homecoming }).unwrap();
    let words = |when: &str, date: &str| PlanWords {
        first: "Ringa; boka, skriva".to_owned(),
        when: when.to_owned(),
        date: date.to_owned(),
        sign: "Brevet har kommit.".to_owned(),
    };
    let (seat, row) = (SeatId(0), PlanOf::Commitment(0));
    game.apply(Action::WordPlan { seat, row, words: words("Före påsk", "2027-02-20") }).unwrap();
    game.apply(Action::TakeOn { seat, row, takes: true }).unwrap();
    let (seat, row) = (SeatId(1), PlanOf::Commitment(1));
    game.apply(Action::WordPlan { seat, row, words: words("Senast den 4 februari", "") }).unwrap();
    let [when, place, holds] = ["Torsdag kl. 15", "Lyktan", "i två år"].map(str::to_owned);
    game.apply(Action::NextMeeting { next: NextMeeting { when, date: "2027-01-14".to_owned(), place, holds } })
        .unwrap();
    game.apply(Action::CallMeeting { seat, calls: true }).unwrap();
    let plan = plan(Lang::Sv, Of { game: &game, header: &header(&game) });
    let days: Vec<String> = plan.steps.iter().filter_map(|planned| planned.day).map(|day| day.to_string()).collect();
    assert_eq!(days, ["2027-02-20", "2027-02-04", "2027-01-14"]);
    assert_eq!((plan.steps[0].who.as_str(), plan.steps[2].who.as_str()), ("Åsa, Organisation 1", "Organisation 2"));
    let calendar = text(Lang::Sv, &game, What::Plan, Format::Ics).replace("\r\n ", "");
    for part in
        ["DTSTART;VALUE=DATE:20270114", "-meeting@komma-overens", "Ringa\\; boka\\, skriva", "Brevet har kommit."]
    {
        assert!(calendar.contains(part), "{part} in\n{calendar}");
    }
    let read = text(Lang::Sv, &game, What::Plan, Format::Md);
    for part in ["Före påsk", "Lyktan", "i två år", "Brevet har kommit."] {
        assert!(read.contains(part), "{part} in\n{read}");
    }
    assert!(!read.contains("| Idé |"), "a meeting is no idea:\n{read}");
}

/// A document as large and as strange as can be.
fn strange() -> Document {
    let items = (0..200).map(|at| Block::Item { text: format!("{at} {SCRIPTS}"), notes: vec![SCRIPTS.repeat(4)] });
    let cells = |at: usize| vec![format!("{at}"), SCRIPTS.to_owned(), "x".repeat(400), String::new()];
    let table = Block::Table { head: vec![SCRIPTS.to_owned(); 4], rows: (0..60).map(cells).collect() };
    let endless = Block::Table { head: vec!["a".to_owned()], rows: vec![vec![SCRIPTS.repeat(400)]] };
    let signer = |at: usize| Signer {
        party: Party::ALL[at % 2],
        person: if at.is_multiple_of(3) { String::new() } else { SCRIPTS.to_owned() },
        organisation: format!("{at} {}", "Å".repeat(200)),
    };
    let signing = Signing {
        title: SCRIPTS.to_owned(),
        text: SCRIPTS.to_owned(),
        head: [const { String::new() }; 3],
        signers: (0..48).map(signer).collect(),
    };
    let blocks =
        [Block::Chapter(SCRIPTS.to_owned()), Block::Heading(SCRIPTS.to_owned()), Block::Text(SCRIPTS.repeat(30))];
    let blocks = blocks.into_iter().chain(items).chain([table, endless, Block::Signing(signing)]).collect();
    let facts = vec![(SCRIPTS.to_owned(), SCRIPTS.to_owned()); 4];
    Document { lang: Lang::Sv, title: SCRIPTS.to_owned(), facts, blocks }
}

#[test]
fn two_hundred_commitments_in_every_script() {
    let document = strange();
    let printed = print::document(&document).unwrap();
    assert!(printed.report.pages > 30, "{:?}", printed.report);
    let docx = docx::docx(&document, "2026-11-21").unwrap();
    assert!(words_of_docx(&docx).contains("199 Åäö"));
    assert!(markdown::markdown(&document).lines().count() > 400);
    let planned = |at: usize| Planned {
        key: format!("commitment-{at}"),
        by: Some(By::Joint),
        what: format!("{at} {SCRIPTS}"),
        who: SCRIPTS.to_owned(),
        first: SCRIPTS.to_owned(),
        when: SCRIPTS.to_owned(),
        day: Some(jiff::civil::date(2027, 3, 1)),
        noticed: SCRIPTS.to_owned(),
        follow_up: SCRIPTS.to_owned(),
    };
    let plan = Plan { steps: (0..200).map(planned).collect(), holds: SCRIPTS.to_owned() };
    let game = played();
    let header = header(&game);
    let calendar = calendar::calendar(Lang::Sv, Of { game: &game, header: &header }, &plan).unwrap();
    let calendar: icalendar::Calendar = String::from_utf8(calendar.bytes).unwrap().parse().unwrap();
    assert_eq!(calendar.components.len(), 200);
    let sheet = words::plan_sheet(Lang::Sv, &plan);
    let csv = String::from_utf8(csv::table(&sheet)).unwrap();
    assert_eq!(csv.matches("\r\n").count(), 201);
    assert!(xlsx::workbook("x", "2026-11-21", &[sheet]).is_ok());
}

/// The papers of a game where the ballots in the box are these.
fn in_the_box(seed: u64, ratings: &[u8], objects: bool) -> Vec<Result<Vec<u8>, NoPaper>> {
    let mut game = Game::new(deck(), setup(4, BallotMethod::Handed, seed)).unwrap();
    for from in [Step::Deal, Step::Situation] {
        game.apply(Action::Advance { from }).unwrap();
    }
    let cast = |game: &mut Game, rows: usize, ratings: &[u8], objects: bool| {
        for (seat, &rating) in (0..4).zip(ratings) {
            let objection = (objects && rating < 3).then(|| format!("Nej {rating}"));
            let ballot = Ballot { marks: vec![Mark::rating(rating); rows], objection };
            game.apply(Action::Cast { seat: SeatId(seat), ballot }).unwrap();
        }
    };
    let rows = game.round().subjects().len();
    cast(&mut game, rows, ratings, false);
    let mut papers: Vec<_> = Lang::ALL.into_iter().flat_map(|lang| all(lang, &game)).collect();
    // In the second ballot, after a first one that is open and the same in both games.
    game = Game::new(deck(), setup(4, BallotMethod::Handed, seed)).unwrap();
    for from in [Step::Deal, Step::Situation] {
        game.apply(Action::Advance { from }).unwrap();
    }
    cast(&mut game, rows, &[3; 4], false);
    game.apply(Action::Reveal).unwrap();
    game.apply(Action::Advance { from: Step::Reveal }).unwrap();
    game.apply(Action::ChooseBase { seat: game.round().pen().unwrap(), option: 0 }).unwrap();
    game.apply(Action::Advance { from: Step::Dialogue }).unwrap();
    cast(&mut game, 1, ratings, objects);
    papers.extend(Lang::ALL.into_iter().flat_map(|lang| all(lang, &game)));
    papers
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    /// Games that differ only in what lies in the box have the same papers.
    #[test]
    fn nothing_of_a_secret_ballot_is_on_paper(
        seed in 0..50_u64,
        one in prop::collection::vec(1..=5_u8, 4),
        other in prop::collection::vec(1..=5_u8, 4),
    ) {
        prop_assert_eq!(in_the_box(seed, &one, true), in_the_box(seed, &other, false));
    }

    /// Whatever is played, every paper is made or says why not, at every step.
    #[test]
    fn papers_at_any_step(seed in 0..200_u64, steps in 1..200_usize) {
        let mut rng = rand::rngs::ChaCha8Rng::seed_from_u64(seed);
        let mut game = Game::new(deck(), setup(2 + (seed % 5) as usize, BallotMethod::Handed, seed)).unwrap();
        for _ in 0..steps {
            let Some(action) = random_action(&game, 12, &mut rng) else { break };
            game.apply(action).unwrap();
        }
        for (made, (what, format)) in all(Lang::Sv, &game).into_iter().zip(
            What::ALL.into_iter().flat_map(|what| Format::ALL.map(|format| (what, format))),
        ) {
            match made {
                Ok(bytes) => prop_assert!(!bytes.is_empty()),
                Err(NoPaper::Format(..)) => prop_assert!(!what.formats().contains(&format)),
                Err(error) => prop_assert!(error.is_early(), "{what:?} {format:?}: {error:?}"),
            }
        }
    }
}

#[test]
fn no_evaluation_is_on_paper_before_the_reveal() {
    let papers = |ratings| all(Lang::Sv, &evaluated(ratings));
    assert_eq!(papers([1, 5, 2]), papers([4, 4, 4]));
}

/// Writes every paper to look at, if pictures are asked for.
#[test]
fn papers_to_look_at() {
    let Some(folder) = std::env::var_os("KOMMA_PICTURES") else { return };
    let folder = std::path::Path::new(&folder);
    std::fs::create_dir_all(folder).unwrap();
    let games =
        [("spelad", played()), ("daterad", with_days(&["Hyresbesked före 1 mars", "Vi ringer varandra varje vecka"]))];
    let kept = ["hel-8", "ideer-24"].map(|name| (name, kept(name)));
    for (name, game) in games.into_iter().chain(kept) {
        for (what, format) in What::ALL.into_iter().flat_map(|what| Format::ALL.map(|format| (what, format))) {
            if let Ok(bytes) = made(Lang::Sv, &game, what, format) {
                std::fs::write(folder.join(format!("{name}-{}.{}", what.code(), format.code())), bytes).unwrap();
            }
        }
    }
}

/// A game that people have played.
fn kept(name: &str) -> Game {
    let folder = tempfile::tempdir().unwrap();
    for (from, to) in [(format!("{name}.log.ron"), "log.ron"), ("vagen.deck.ron".to_owned(), "deck.ron")] {
        std::fs::copy(format!("tests/kept/games-v1/{from}"), folder.path().join(to)).unwrap();
    }
    crate::record::read(folder.path()).unwrap().game
}
