use super::*;
use crate::app::widgets::testing::{harness, look};
use crate::deck::edit::{Section, Template, template};
use crate::record::decks::drafts;
use crate::rules::Step;
use std::fs;
use tempfile::TempDir;

struct Place {
    folder: TempDir,
    path: PathBuf,
    text: String,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lek.ron");
    let text = template(Template::OnePerPhase, "lek", "Vår lek", &["sv"]);
    fs::write(&path, &text).unwrap();
    Place { folder, path, text }
}

impl Place {
    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn desk(&self, draft: Option<Draft>) -> Desk {
        let others = vec![("Grannens".to_owned(), self.folder.path().join("granne.ron"))];
        Desk::open(&self.path, draft, Arc::new(Words::default()), &look(Lang::Sv, 1.0), others).unwrap()
    }

    fn change(&self, desk: &mut Desk, from: &str, to: &str) {
        let text = desk.screen.desk().text().replace(from, to);
        desk.screen.replace(&text);
    }
}

#[test]
fn a_deck_is_saved_and_the_version_before_is_kept() {
    let place = place();
    let mut desk = place.desk(None);
    place.change(&mut desk, "Kort nummer 1", "Nyckeln");
    assert!(desk.is_changed());
    desk.keep_now(&place.data());
    assert_eq!(drafts(&place.data()).len(), 1);
    assert_eq!(desk.save(Lang::Sv, &place.data()), Ok(true));
    assert!(fs::read_to_string(&place.path).unwrap().contains("Nyckeln"));
    assert_eq!(fs::read_to_string(desk.file.previous()).unwrap(), place.text);
    assert!(!desk.is_changed() && drafts(&place.data()).is_empty());
    assert!(desk.data.saved.starts_with("Sparad "));
}

#[test]
fn changes_survive_a_kill() {
    let place = place();
    let mut desk = place.desk(None);
    place.change(&mut desk, "Kort nummer 1", "Nyckeln");
    desk.keep_now(&place.data());
    drop(desk);
    // Somebody else saves meanwhile: what was kept still knows which text it began with.
    let theirs = place.text.replace("Kort nummer 2", "Deras");
    fs::write(&place.path, &theirs).unwrap();
    let draft = Draft::of(&place.data(), &place.path).expect("it was kept");
    let mut desk = place.desk(Some(draft));
    assert!(desk.is_changed() && desk.screen.desk().text().contains("Nyckeln"));
    assert_eq!(desk.save(Lang::Sv, &place.data()), Ok(false));
    assert_eq!(fs::read_to_string(&place.path).unwrap(), theirs);
}

#[test]
fn what_was_chosen_of_both_versions_is_saved() {
    let place = place();
    let mut desk = place.desk(None);
    place.change(&mut desk, "Kort nummer 1", "Nyckeln");
    fs::write(&place.path, place.text.replace("Kort nummer 2", "Deras")).unwrap();
    let theirs = desk.file.theirs().unwrap().unwrap();
    let ways = ThreeWay::new(&place.text, &desk.screen.desk().text(), &theirs);
    let choice = WorkshopChoice::SaveMerged(ways.merged());
    assert!(desk.obey(choice, Lang::Sv, &place.data(), &[]).is_none());
    let saved = fs::read_to_string(&place.path).unwrap();
    assert!(saved.contains("Nyckeln") && saved.contains("Deras"));
    assert_eq!(desk.screen.desk().text(), saved);
    assert!(!desk.is_changed());
}

#[test]
fn a_card_is_copied_to_another_deck() {
    let place = place();
    let other = place.folder.path().join("granne.ron");
    fs::write(&other, template(Template::Empty, "granne", "Grannens", &["sv"])).unwrap();
    let mut desk = place.desk(None);
    let card = desk.screen.desk().keys(Section::Cards).nth(3).unwrap();
    let clip = desk.screen.desk().copy(card).unwrap();
    assert_eq!(desk.copy_to(0, &clip, Lang::Sv), Ok(()));
    let checked = deck::load_path(&other);
    assert_eq!(checked.deck.unwrap().cards.len(), 2);
    fs::remove_file(&other).unwrap();
    assert!(desk.copy_to(0, &clip, Lang::Sv).is_err());
}

#[test]
fn a_game_is_tried_out_with_the_card_and_leaves_nothing_behind() {
    let place = place();
    let mut desk = place.desk(None);
    let card = desk.screen.desk().keys(Section::Cards).nth(4).unwrap();
    let folder = match desk.try_it(Some(card), Lang::Sv, &deck::builtin_programmes()) {
        Some(Wish::Try(session, folder)) => {
            assert_eq!(session.game().round().card(), Some(4));
            assert_eq!(session.game().step(), Step::Deal);
            folder
        }
        _ => panic!("it can be tried out"),
    };
    let gone = folder.path().to_owned();
    drop(folder);
    assert!(!gone.exists());
    place.change(&mut desk, "phase: Prelude", "phase: Preludium");
    assert!(desk.try_it(None, Lang::Sv, &[]).is_none());
}

#[test]
fn a_file_that_is_gone_says_so_and_loses_nothing() {
    let place = place();
    let mut desk = place.desk(None);
    place.change(&mut desk, "Kort nummer 1", "Nyckeln");
    fs::remove_file(&place.path).unwrap();
    assert_eq!(desk.save(Lang::Sv, &place.data()), Ok(false));
    assert!(desk.is_changed());
    let missing = place.folder.path().join("finns-inte.ron");
    let opened = Desk::open(&missing, None, Arc::new(Words::default()), &look(Lang::Sv, 1.0), Vec::new());
    assert!(opened.is_err());
}

#[test]
fn a_pdf_is_made_beside_the_deck() {
    let place = place();
    let deck = deck::load_path(&place.path).deck.unwrap();
    let mut printing = Printing::new(deck, Some(place.path.clone()), Lang::Sv);
    let options = Options { what: print::What::Cards, ..Options::default() };
    printing.make(options, crate::app::workshop::print_sheet::Place::Beside, &place.data(), Lang::Sv);
    let file = printing.made.clone().expect("it was made");
    assert_eq!(file, place.folder.path().join("lek-kort.pdf"));
    assert!(fs::read(&file).unwrap().starts_with(b"%PDF"));
}

#[test]
fn a_save_elsewhere_is_shown_and_a_broken_one_is_told() {
    use egui_kittest::kittest::Queryable as _;
    let place = place();
    let watch = Watch::new(&place.path, Arc::new(Words::default()), &look(Lang::Sv, 1.0));
    let mut h = harness(1600.0, 900.0, watch, |ui, watch: &mut Watch| {
        watch.ui(ui, &look(Lang::Sv, 1.0), &mut Shell::default());
    });
    h.run();
    h.get_by_label_contains("Kort nummer 1");
    let until = |h: &mut egui_kittest::Harness<'_, Watch>, label: &str| {
        (0..200).any(|_| {
            std::thread::sleep(Duration::from_millis(50));
            h.run();
            h.query_all_by_label_contains(label).next().is_some()
        })
    };
    // The card that changed is the one that is shown.
    fs::write(&place.path, place.text.replace("Kort nummer 3", "Nyckeln")).unwrap();
    assert!(until(&mut h, "Nyckeln"));
    fs::write(&place.path, place.text.replace("phase: Prelude", "phase: Preludium")).unwrap();
    assert!(until(&mut h, "Den senaste sparningen har fel"));
    h.get_by_label_contains("Nyckeln");
}
