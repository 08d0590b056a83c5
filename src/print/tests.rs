//! What is printed, looked at before it is a PDF: nothing is missing, nothing is cut off, backs lie behind fronts.

use super::page::{MM, Mark, Page, Side, Tag};
use super::shape::Fonts;
use super::*;
use crate::deck;
use crate::rules::{LentTile, LocalText, Party};
use proptest::prelude::*;
use std::fmt::Write as _;

/// Letters such as j reach a little outside their own width, and Arabic ones with signs below reach deep below their line. There
/// are 4 mm and more from a side to the cut.
const OVER: f32 = 3.0 * MM;
const PAPERS: [Paper; 2] = [Paper::A4, Paper::A3];

fn small_deck() -> Deck {
    deck::load_str(include_str!("../../tests/decks/liten.ron"), "liten").deck.unwrap()
}

/// The deck that comes with the program.
fn large_deck() -> Deck {
    let (name, source) = deck::embedded()[0];
    deck::load_str(source, name).deck.unwrap()
}

fn tile(party: Party, name: LocalText, line: LocalText) -> LentTile {
    LentTile { id: "tile".to_owned(), party, name, line }
}

fn pages(deck: &Deck, what: What, lang: Lang, paper: Paper) -> (Vec<Page>, Report) {
    let (_, pages, report) = set(deck, None, &Options { what, lang, paper }).unwrap();
    (pages, report)
}

/// What can be read on a side, without the spaces and hyphens that lines may end with.
fn words(side: &Side) -> String {
    let marks = side.blocks.iter().filter(|block| block.tag != Tag::Artifact).flat_map(|block| &block.marks);
    marks.map(|mark| if let Mark::Text(run) = mark { plain(&run.text) } else { String::new() }).collect()
}

fn plain(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && *sign != '\u{ad}').collect()
}

fn all_words(pages: &[Page]) -> String {
    pages.iter().flat_map(|page| &page.sides).map(|(_, _, side)| words(side)).collect()
}

/// Every text of a deck.
fn texts(deck: &Deck) -> Vec<&LocalText> {
    let mut all = vec![&deck.title, &deck.text];
    for role in &deck.roles {
        all.extend([&role.title, &role.brief, &role.private]);
    }
    for card in &deck.cards {
        all.extend([&card.title, &card.gist, &card.situation, &card.question, &card.leading.note]);
        all.extend(Party::ALL.map(|party| &card.sides[party]));
        all.extend(card.options.iter().flat_map(|option| [&option.title, &option.text]));
    }
    all.extend(deck.commitments.iter().flat_map(|one| [&one.title, &one.text]));
    all.extend(deck.events.iter().flat_map(|one| [&one.title, &one.text, &one.met, &one.unmet]));
    all.extend(deck.tiles.iter().flat_map(|one| [&one.name, &one.line]));
    all.extend(deck.programmes.iter().flat_map(|one| [&one.title, &one.text]));
    all
}

/// Nothing reaches over the edge of its side, no cut goes through a piece, and nothing is too small to read.
fn nothing_is_cut_off(pages: &[Page]) {
    let fonts = Fonts::new(Lang::Sv).unwrap();
    for (number, page) in pages.iter().enumerate() {
        for (x, y, side) in &page.sides {
            let margin = *y == 0.0 || y + side.height >= page.height - 0.1;
            for [from_x, from_y, to_x, to_y] in page.cuts.iter().filter(|_| !margin) {
                let through = if from_x == to_x {
                    *from_x > *x && *from_x < x + side.width
                } else {
                    *from_y > *y && *to_y < y + side.height
                };
                assert!(!through, "page {number}: a cut goes through a piece");
            }
            for mark in side.blocks.iter().flat_map(|block| &block.marks) {
                let Mark::Text(run) = mark else { continue };
                assert!(run.size >= 7.49, "page {number}: {} points: {}", run.size, run.text);
                let Some([left, top, right, bottom]) = fonts.ink_box(run) else { continue };
                let inside = left > -OVER && top > -OVER && right < side.width + OVER && bottom < side.height + OVER;
                assert!(inside, "page {number}: “{}” at {left} {top} {right} {bottom}", run.text);
            }
        }
    }
}

#[test]
fn every_text_of_the_deck_is_there() {
    for (deck, name) in [(large_deck(), "large"), (small_deck(), "small")] {
        for lang in Lang::ALL {
            for paper in PAPERS {
                let (pages, report) = pages(&deck, What::All, lang, paper);
                let all = all_words(&pages);
                let sides = pages.iter().flat_map(|page| &page.sides);
                let runs = sides.flat_map(|(_, _, side)| &side.blocks).flat_map(|block| &block.marks);
                let cut = runs.filter(|mark| matches!(mark, Mark::Text(run) if run.text.ends_with('…'))).count();
                assert_eq!(cut, 0, "{name} {lang:?} {paper:?}: a label is too long for its room");
                for text in texts(&deck) {
                    let text = text.get(lang.tag());
                    assert!(all.contains(&plain(text)), "{name} {lang:?} {paper:?}: {text}");
                }
                assert_eq!((report.missing, report.continued), (Vec::new(), Vec::new()));
                assert!(report.smaller.iter().all(|piece| piece.points >= 9.0), "{:?}", report.smaller);
                nothing_is_cut_off(&pages);
            }
        }
    }
}

#[test]
fn so_many_pages() {
    let deck = large_deck();
    let sheets = |pieces: usize, a_sheet: usize| pieces.div_ceil(a_sheet);
    for (paper, fields) in [(Paper::A4, 1), (Paper::A3, 2)] {
        let count = |what| {
            let (pages, report) = pages(&deck, what, Lang::Sv, paper);
            assert_eq!((report.pages, report.sheets), (pages.len(), pages.len().div_ceil(2)));
            pages.iter().filter(|page| !page.cuts.is_empty()).count()
        };
        assert_eq!(count(What::Cards), 2 * sheets(deck.cards.len(), 2 * fields));
        assert_eq!(count(What::Roles), 2 * sheets(deck.roles.len(), 4 * fields));
        assert_eq!(count(What::Tiles), 2 * sheets(deck.tiles.len() + 24, 12 * fields));
        assert_eq!(count(What::Ballots), 4);
    }
}

#[test]
fn cuts_run_from_edge_to_edge_and_backs_lie_behind_their_fronts() {
    for paper in PAPERS {
        let (pages, _) = pages(&large_deck(), What::All, Lang::Sv, paper);
        for sheet in pages.chunks(2).filter(|sheet| !sheet[0].cuts.is_empty()) {
            let [front, back] = sheet else { panic!("a sheet has two sides") };
            assert_eq!(front.cuts, back.cuts);
            // Paper that lies is turned over its upper edge, so its backs are printed upside down.
            assert_eq!((front.turned, back.turned), (false, paper == Paper::A3));
            for page in sheet {
                for [x, y, to_x, to_y] in &page.cuts {
                    let down = x == to_x && (*y, *to_y) == (0.0, page.height);
                    let across = y == to_y && (*x, *to_x) == (0.0, page.width);
                    assert!(down || across, "{x} {y} {to_x} {to_y}");
                }
                assert!(page.cuts.len() >= 5);
            }
            let pieces = |page: &Page| -> Vec<[i32; 4]> {
                let inside = page.sides.iter().filter(|(_, y, side)| *y > 0.0 && y + side.height < page.height - 0.1);
                inside.map(|(x, y, side)| [*x, *y, side.width, side.height].map(|n| n.round() as i32)).collect()
            };
            let mirrored: Vec<[i32; 4]> =
                pieces(back).into_iter().map(|[x, y, w, h]| [back.width.round() as i32 - x - w, y, w, h]).collect();
            for (place, (one, other)) in pieces(front).into_iter().zip(mirrored).enumerate() {
                assert!(one.iter().zip(other).all(|(a, b)| (a - b).abs() <= 1), "{place}: {one:?} {other:?}");
            }
        }
    }
}

#[test]
fn a_private_brief_lies_behind_the_pattern() {
    let deck = large_deck();
    let (pages, _) = pages(&deck, What::Roles, Lang::Sv, Paper::A4);
    let mut found = 0;
    for sheet in pages.chunks(2) {
        let fronts: String = sheet[0].sides.iter().map(|(_, _, side)| words(side)).collect();
        for role in &deck.roles {
            assert!(!fronts.contains(&plain(role.private.get("sv"))), "{}", role.id);
        }
        for (_, _, side) in sheet[0].sides.iter().filter(|(_, _, side)| side.bookmark.is_some()) {
            let runs = side.blocks.iter().flat_map(|block| &block.marks);
            let highest =
                runs.filter_map(|mark| if let Mark::Text(run) = mark { Some(run.y - run.size) } else { None });
            assert!(highest.fold(f32::MAX, f32::min) > side.height / 2.0, "words on the patterned half");
        }
        for (_, _, side) in &sheet[1].sides {
            for role in &deck.roles {
                let brief = side.blocks.iter().find(|block| {
                    let runs = block.marks.iter().map(|mark| if let Mark::Text(run) = mark { &run.text } else { "" });
                    plain(&runs.collect::<String>()) == plain(role.private.get("sv"))
                });
                if let Some(brief) = brief {
                    found += 1;
                    let below =
                        brief.marks.iter().any(|mark| matches!(mark, Mark::Text(run) if run.y > side.height / 2.0));
                    assert!(!below, "{}: private words outside the pattern", role.id);
                }
            }
        }
    }
    assert_eq!(found, deck.roles.len());
}

#[test]
fn ballots_have_every_level_and_flag_and_tell_no_seat() {
    for lang in Lang::ALL {
        let (pages, _) = pages(&large_deck(), What::Ballots, lang, Paper::A4);
        let all = all_words(&pages);
        let keys = [
            "rating-1",
            "rating-2",
            "rating-3",
            "rating-4",
            "rating-5",
            "flag-abstain",
            "flag-talk",
            "ballot-objection",
        ];
        for key in keys.into_iter().chain(["party-public", "party-ideburen", "ballot-question"]) {
            assert!(all.contains(&plain(&crate::text::tr(lang, key))), "{key}");
        }
        assert!(["Plats", "Seat", "Roll", "Role"].iter().all(|word| !all.contains(word)), "{all}");
    }
}

fn runs(side: &Side) -> impl Iterator<Item = &super::shape::Run> {
    let marks = side.blocks.iter().flat_map(|block| &block.marks);
    marks.filter_map(|mark| if let Mark::Text(run) = mark { Some(run) } else { None })
}

#[test]
fn no_page_is_empty_and_small_print_stands_below_what_it_is_about() {
    let deck = large_deck();
    for lang in Lang::ALL {
        for paper in PAPERS {
            let (pages, _) = pages(&deck, What::All, lang, paper);
            for (number, page) in pages.iter().enumerate() {
                assert!(page.sides.iter().any(|(_, _, side)| runs(side).next().is_some()), "page {number} is empty");
            }
            // Read, not cut; the first side is the running title.
            let sheets: Vec<&Page> = pages.iter().filter(|page| page.cuts.is_empty()).collect();
            for (_, _, column) in sheets.iter().flat_map(|page| &page.sides[1..]) {
                let first = runs(column).next().map_or("", |run| run.text.as_str());
                assert!(runs(column).next().is_some_and(|run| run.size > 9.5), "{lang:?} {paper:?}: {first}");
            }
            let columns = sheets.last().map_or(0, |page| page.sides.len() - 1);
            assert!(columns > 1, "{lang:?} {paper:?}: one column on a page of its own");
        }
    }
}

#[test]
fn the_answers_and_the_words_are_sheets_of_their_own() {
    for lang in Lang::ALL {
        let deck = small_deck();
        let (pages, _) = pages(&deck, What::Learn, lang, Paper::A4);
        assert!((2..=8).contains(&pages.len()), "{} pages", pages.len());
        let all: String = pages
            .iter()
            .flat_map(|page| &page.sides)
            .flat_map(|(_, _, side)| runs(side))
            .map(|run| run.text.trim().to_owned() + " ")
            .collect();
        for (word, _) in crate::text::learn::words(lang) {
            assert!(all.contains(&word), "{word}");
        }
        let note = deck.cards[0].title.get(lang.tag());
        assert!(!all.contains(note), "the deck’s cards stay in its own sheets");
    }
}

#[test]
fn the_ring_above_a_title_keeps_clear_of_the_principles() {
    let fonts = Fonts::new(Lang::Sv).unwrap();
    let (pages, _) = pages(&large_deck(), What::Cards, Lang::Sv, Paper::A4);
    let mut found = 0;
    for (_, _, side) in pages.iter().flat_map(|page| &page.sides) {
        let title = runs(side).find(|run| run.text.trim() == "Åtta i ett rum" && run.size > 18.0);
        let principle = runs(side).find(|run| run.text.trim() == "Mångfald");
        if let (Some(title), Some(principle)) = (title, principle) {
            let [_, top, _, _] = fonts.ink_box(title).unwrap();
            // The icon beside the principle's name ends 2.7 points below its baseline.
            assert!(top > principle.y + 2.7 + 3.0, "{top} {}", principle.y);
            found += 1;
        }
    }
    assert_eq!(found, 1);
}

/// So many numbered words, no two alike.
fn numbered(from: usize, count: usize) -> LocalText {
    let words: Vec<String> = (from..from + count).map(|number| format!("ord{number:05}")).collect();
    LocalText::single("sv", &words.join(" "))
}

#[test]
fn long_texts_go_on_and_lose_nothing() {
    let mut deck = small_deck();
    deck.cards[0].situation = numbered(0, 900);
    deck.cards[0].options[1].text = numbered(1000, 700);
    deck.cards[1].title = numbered(2000, 60);
    deck.roles[0].brief = numbered(3000, 300);
    deck.roles[0].private = numbered(4000, 200);
    deck.tiles = vec![tile(Party::Ideburen, LocalText::single("sv", "Kören"), numbered(5000, 90))];
    let (pages, report) = pages(&deck, What::All, Lang::Sv, Paper::A4);
    nothing_is_cut_off(&pages);
    let all = all_words(&pages);
    for number in (0..900).chain(1000..1700).chain(2000..2060).chain(3000..3300).chain(4000..4200).chain(5000..5090) {
        assert!(all.contains(&format!("ord{number:05}")), "word {number}");
    }
    assert!(all.contains("fortsättning2av") && all.contains("fortsätterpånästasida"));
    let continued: Vec<Kind> = report.continued.iter().map(|piece| piece.kind).collect();
    assert_eq!(continued, [Kind::Card, Kind::Role, Kind::Tile], "{:?}", report.continued);
    assert!(report.smaller.iter().any(|piece| piece.name.starts_with("ord02000")), "{:?}", report.smaller);
    assert!(report.lines(Lang::Sv).len() >= 5);
}

#[test]
fn a_side_says_where_its_text_goes_on_and_only_then() {
    let (on, behind) = ("fortsätterpånästasida", "Vägvalenfinnspåbaksidan");
    let mut stories = BTreeSet::new();
    for count in [10, 300, 500, 700, 900] {
        let mut deck = small_deck();
        deck.cards.truncate(1);
        deck.cards[0].situation = numbered(0, count);
        let (pages, report) = pages(&deck, What::Cards, Lang::Sv, Paper::A4);
        let card_sides: Vec<String> = pages
            .chunks(2)
            .filter(|sheet| !sheet[0].cuts.is_empty())
            .flat_map(|sheet| sheet[0].sides.iter().zip(&sheet[1].sides))
            .flat_map(|(front, back)| [words(&front.2), words(&back.2)])
            .filter(|side| side.contains("Kort1av1"))
            .collect();
        let story = 1 + report.continued.first().map_or(0, |piece| piece.sides);
        stories.insert(story);
        for (place, side) in card_sides.iter().enumerate() {
            let last = place + 1 == story;
            assert_eq!(side.contains(on), place + 1 < story || (last && story % 2 == 0), "{count}: {place}");
            assert_eq!(side.contains(behind), last && story % 2 == 1, "{count}: {place}");
        }
    }
    assert!([1, 2, 3].iter().all(|sides| stories.contains(sides)), "{stories:?}");
    let mut deck = small_deck();
    deck.roles.truncate(1);
    deck.roles[0].brief = numbered(0, 300);
    let (pages, _) = pages(&deck, What::Roles, Lang::Sv, Paper::A4);
    let says = |page: &Page| page.sides.iter().filter(|(_, _, side)| words(side).contains(on)).count();
    assert!(says(&pages[0]) > 0);
    assert_eq!(says(&pages[1]), 0, "what only the seat reads does not go on");
}

/// Texts of all sorts: everyday words, words without end, signs no font has, writing from the right.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => "[a-zåäö]{1,12}",
        1 => "[A-ZÅÄÖ]{2,4}[-/][a-zåäö]{20,60}",
        1 => "[a-zåäö]{200}",
        1 => Just("🎉👩‍👧‍👦".to_owned()),
        1 => "[א-ת]{2,30}",
        1 => "[ب-ي]{2,30}",
        1 => "[0-9]{1,8}",
        1 => Just("\u{ad}å\u{ad}".to_owned()),
        1 => Just("\n".to_owned()),
    ];
    let count = prop_oneof![4 => 0..12usize, 2 => 12..60usize, 1 => 60..160usize];
    count.prop_flat_map(move |count| prop::collection::vec(word.clone(), count)).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 50, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(7), ..ProptestConfig::default() })]

    #[test]
    fn no_text_reaches_outside_its_face(texts in prop::collection::vec(text(), 16), paper in 0..2usize) {
        let mut deck = small_deck();
        deck.cards.truncate(2);
        deck.roles.truncate(2);
        let mut next = texts.iter().map(|text| LocalText::single("sv", text));
        let mut take = || next.next().unwrap_or_default();
        deck.title = take();
        let card = &mut deck.cards[0];
        (card.title, card.gist, card.situation, card.question) = (take(), take(), take(), take());
        card.leading.note = take();
        (card.sides.public, card.sides.ideburen) = (take(), take());
        (card.options[0].title, card.options[0].text) = (take(), take());
        (deck.roles[0].title, deck.roles[0].brief, deck.roles[0].private) = (take(), take(), take());
        deck.tiles = vec![tile(Party::Public, take(), take())];
        let (pages, _) = pages(&deck, What::All, Lang::Sv, PAPERS[paper]);
        nothing_is_cut_off(&pages);
    }
}

#[test]
fn the_same_deck_gives_the_same_bytes() {
    let options = Options { what: What::All, lang: Lang::Sv, paper: Paper::A4 };
    let (one, other) = (pdf(&small_deck(), None, &options).unwrap(), pdf(&small_deck(), None, &options).unwrap());
    assert!(one.pdf == other.pdf && one.report == other.report);
    assert!(one.pdf.starts_with(b"%PDF-1."));
    let has = |part: &[u8]| one.pdf.windows(part.len()).any(|window| window == part);
    for part in ["/ToUnicode", "/FontFile2", "/StructTreeRoot", "/Outlines", "/Lang(sv)"] {
        assert!(has(part.as_bytes()) || has(part.replace('(', " (").as_bytes()), "{part}");
    }
    assert!(!has(b"/CreationDate") && !has(b"/ModDate"), "no clock");
}

#[test]
fn the_small_deck_looks_as_it_did() {
    let (pages, report) = pages(&small_deck(), What::All, Lang::Sv, Paper::A4);
    let mut look = format!("{}\n", report.lines(Lang::Sv).join("\n"));
    for (number, page) in pages.iter().enumerate() {
        let _ = writeln!(look, "page {} · {} cuts", number + 1, page.cuts.len());
        for (x, y, side) in &page.sides {
            let _ = write!(look, "  {x:.0} {y:.0} {:.0}×{:.0}", side.width, side.height);
            for mark in side.blocks.iter().flat_map(|block| &block.marks) {
                if let Mark::Text(run) = mark {
                    let _ = write!(look, " | {:.0} {:.0} {:.1} {}", run.x, run.y, run.size, run.text.trim_end());
                }
            }
            look.push('\n');
        }
    }
    insta::with_settings!({ snapshot_path => "../../tests/snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("print-liten", look);
    });
}

/// A deck whose first card names a picture, in a folder that has it.
fn pictured(file: &str, source: &str) -> (tempfile::TempDir, Deck) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::copy("tests/kept/torg.jpg", folder.path().join("torg.jpg")).unwrap();
    std::fs::copy("assets/pictures/table.png", folder.path().join("bord.png")).unwrap();
    std::fs::write(folder.path().join("text.png"), "ingen bild").unwrap();
    let mut deck = deck::load_str(source, "lek").deck.unwrap();
    deck.cards[0].image = Some(file.to_owned());
    (folder, deck)
}

#[test]
fn pictures_are_on_their_cards_or_told_of() {
    let small = include_str!("../../tests/decks/liten.ron");
    for paper in PAPERS {
        let options = Options { what: What::Cards, paper, ..Options::default() };
        for file in ["torg.jpg", "bord.png"] {
            let (folder, deck) = pictured(file, small);
            let (_, pages, report) = set(&deck, Some(folder.path()), &options).unwrap();
            assert_eq!(report.without_picture, []);
            let sides = pages.iter().flat_map(|page| &page.sides);
            let found: Vec<_> = sides
                .flat_map(|(_, _, side)| {
                    side.blocks.iter().flat_map(|block| &block.marks).map(move |mark| (side, mark))
                })
                .filter_map(|(side, mark)| if let Mark::Picture(picture) = mark { Some((side, picture)) } else { None })
                .collect();
            let [(side, picture)] = found[..] else { panic!("{}", found.len()) };
            let (across, down) = picture.image.size();
            assert!((picture.width / picture.height - across as f32 / down as f32).abs() < 0.01, "not stretched");
            assert!(picture.height > 15.0 * MM && picture.x >= 0.0 && picture.x + picture.width <= side.width);
            // No word stands on it.
            for block in side.blocks.iter().flat_map(|block| &block.marks) {
                let Mark::Text(run) = block else { continue };
                let beside = run.x >= picture.x + picture.width - 1.0 || run.x < picture.x - 1.0;
                let above = run.y <= picture.y || run.y - run.size >= picture.y + picture.height;
                assert!(beside && run.x >= picture.x || above, "{} at {} {}", run.text, run.x, run.y);
            }
            let with = pdf(&deck, Some(folder.path()), &options).unwrap().pdf;
            assert!(with.len() > pdf(&deck, None, &options).unwrap().pdf.len());
        }
        // What cannot be used, and what there is no room for.
        let (folder, deck) = pictured("text.png", small);
        let report = set(&deck, Some(folder.path()), &options).unwrap().2;
        let name = deck.cards[0].title.get("sv").to_owned();
        assert_eq!(report.without_picture, [WithoutPicture { name: name.clone(), no_room: false }]);
        let (folder, mut deck) = pictured("torg.jpg", small);
        deck.cards[0].situation = LocalText::single("sv", &"Det är en lång historia om ett torg. ".repeat(60));
        let report = set(&deck, Some(folder.path()), &options).unwrap().2;
        assert_eq!(report.without_picture, [WithoutPicture { name: name.clone(), no_room: true }]);
        for lang in Lang::ALL {
            assert!(report.left_out(lang)[0].contains(&name));
        }
    }
}
