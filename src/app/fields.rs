//! Every field that words are written in, and how they are kept from being lost. A field that is not listed here is a failing test.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// How the words of a file's fields outlive Esc, a closed window and a kill.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kept {
    /// As drafts, see `record::Drafts`.
    AsDrafts,
    /// With the deck that is written, see `workshop::editing`.
    WithTheDeck,
    /// Not at all: what is looked for among things that are there is no text of its own.
    Search,
}
use Kept::{AsDrafts, Search, WithTheDeck};

/// Each file with its fields.
const FIELDS: &[(&str, &[Kept])] = &[
    ("game/amend.rs", &[AsDrafts; 3]),
    ("game/ballot/page.rs", &[AsDrafts]),
    ("game/closing/plan_form.rs", &[AsDrafts]),
    ("game/closing/promise.rs", &[AsDrafts]),
    ("game/closing/sign.rs", &[AsDrafts]),
    ("game/count.rs", &[AsDrafts; 2]),
    ("game/drafts.rs", &[AsDrafts]),
    ("game/follow/decision_form.rs", &[AsDrafts]),
    ("game/idea/evaluation.rs", &[AsDrafts]),
    ("game/idea/idea_form.rs", &[AsDrafts; 2]),
    ("game/own_question/form.rs", &[AsDrafts; 3]),
    ("game/scenario/comment_form.rs", &[AsDrafts]),
    ("game/scenario/commit_form.rs", &[AsDrafts, Search]),
    ("game/scenario/invoke_form.rs", &[AsDrafts]),
    ("game/scenario/pen_form.rs", &[AsDrafts]),
    ("game/scenario/reply.rs", &[AsDrafts]),
    ("game/table_sheet.rs", &[AsDrafts; 3]),
    ("game/vision/form.rs", &[AsDrafts]),
    ("menus/setup/choices.rs", &[AsDrafts]),
    ("menus/setup/seats.rs", &[AsDrafts; 3]),
    ("menus/setup/templates.rs", &[AsDrafts]),
    ("practice/ballot.rs", &[AsDrafts]),
    ("practice/form.rs", &[AsDrafts; 2]),
    ("practice/meeting.rs", &[AsDrafts]),
    ("practice/sheet.rs", &[AsDrafts]),
    ("workshop/find.rs", &[Search; 2]),
    ("workshop/form/card.rs", &[WithTheDeck]),
    ("workshop/form/mod.rs", &[WithTheDeck; 3]),
    ("workshop/list.rs", &[Search]),
    ("workshop/new_deck.rs", &[AsDrafts]),
];

/// How many fields a source shows.
fn fields(text: &str) -> usize {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let calls = |name: &str| {
        let own = |at: usize| {
            let before = &code[..at];
            before.ends_with("fn ") || before.ends_with(|sign: char| sign.is_alphanumeric() || sign == '_')
        };
        code.match_indices(name).filter(|(at, _)| !own(*at)).count()
    };
    calls("Field::new(") + calls("area(ui, ") + calls("TextEdit::")
}

#[test]
fn no_field_throws_its_words_away() {
    fn walk(root: &Path, folder: &Path, found: &mut BTreeMap<String, usize>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                // What fields are made of is not what is written in them.
                if name != "widgets" {
                    walk(root, &path, found);
                }
            } else if !name.ends_with("tests.rs") && !name.ends_with("testing.rs") && name != "fields.rs" {
                let count = fields(&fs::read_to_string(&path).unwrap());
                if count > 0 {
                    found.insert(name, count);
                }
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app");
    let mut found = BTreeMap::new();
    walk(&root, &root, &mut found);
    let told: BTreeMap<String, usize> = FIELDS.iter().map(|(file, kept)| ((*file).to_owned(), kept.len())).collect();
    assert_eq!(found, told, "say of each new field how its words are kept");
    // What is kept as drafts is handed over as drafts by the same file, or by the page it is a part of.
    for (file, kept) in FIELDS.iter().filter(|(_, kept)| kept.contains(&AsDrafts)) {
        let page = match *file {
            "game/ballot/page.rs" => "game/ballot/mod.rs",
            "game/drafts.rs" => "game/idea/refusal_form.rs",
            "game/count.rs" => "game/raised.rs",
            "practice/meeting.rs" | "practice/sheet.rs" => "practice/prepare.rs",
            file if file.starts_with("menus/setup/") => "menus/setup/mod.rs",
            file => file,
        };
        let text = fs::read_to_string(root.join(page)).unwrap();
        let hands_over = ["fn drafts(", "fn changed(", "fn written(", "fn typed("];
        assert!(hands_over.iter().any(|name| text.contains(name)), "{file}: {kept:?}");
    }
}
