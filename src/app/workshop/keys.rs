//! The keys of the whole screen.

use super::{Over, WorkshopChoice, WorkshopScreen};
use crate::app::scene::Look;
use crate::app::widgets::is_covered;
use crate::app::widgets::keys::{Chord, KeyRow, Keyed, SEND, key_rows, take};
use crate::text::{Lang, tr};
use bevy_egui::egui::{Id, Key, Popup, Ui};

/// What has a key in the whole screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum WorkshopKey {
    Save,
    Undo,
    Redo,
    Search,
    Find,
    New,
    Duplicate,
    Next,
    Before,
    Up,
    Down,
    Delete,
    NextProblem,
    ProblemBefore,
    Try,
    Print,
    Back,
}

impl WorkshopKey {
    /// In the order of the list of keys.
    const ALL: [WorkshopKey; 17] = [
        WorkshopKey::Save,
        WorkshopKey::Undo,
        WorkshopKey::Redo,
        WorkshopKey::Search,
        WorkshopKey::Find,
        WorkshopKey::New,
        WorkshopKey::Duplicate,
        WorkshopKey::Next,
        WorkshopKey::Before,
        WorkshopKey::Up,
        WorkshopKey::Down,
        WorkshopKey::Delete,
        WorkshopKey::NextProblem,
        WorkshopKey::ProblemBefore,
        WorkshopKey::Try,
        WorkshopKey::Print,
        WorkshopKey::Back,
    ];

    /// Whether it means the line of the list that is pointed at, and nothing while something is written.
    fn is_of_the_list(self) -> bool {
        matches!(self, WorkshopKey::Up | WorkshopKey::Down | WorkshopKey::Delete)
    }
}

impl Keyed for WorkshopKey {
    fn keys(self) -> &'static [Chord] {
        use Chord::{Alt, Ctrl, CtrlShift, Plain, Shift};
        match self {
            WorkshopKey::Save => &[Ctrl(Key::S)],
            WorkshopKey::Undo => &[Ctrl(Key::Z)],
            WorkshopKey::Redo => &[CtrlShift(Key::Z)],
            WorkshopKey::Search => &[Ctrl(Key::F)],
            WorkshopKey::Find => &[Ctrl(Key::H)],
            WorkshopKey::New => &[Ctrl(Key::N)],
            WorkshopKey::Duplicate => &[Ctrl(Key::D)],
            WorkshopKey::Next => &[Ctrl(Key::PageDown)],
            WorkshopKey::Before => &[Ctrl(Key::PageUp)],
            WorkshopKey::Up => &[Alt(Key::ArrowUp)],
            WorkshopKey::Down => &[Alt(Key::ArrowDown)],
            WorkshopKey::Delete => &[Plain(Key::Delete)],
            WorkshopKey::NextProblem => &[Plain(Key::F8)],
            WorkshopKey::ProblemBefore => &[Shift(Key::F8)],
            WorkshopKey::Try => &[SEND],
            WorkshopKey::Print => &[Ctrl(Key::P)],
            WorkshopKey::Back => &[Plain(Key::Escape)],
        }
    }

    fn also(self) -> &'static [Chord] {
        if self == WorkshopKey::Redo { &[Chord::Ctrl(Key::Y)] } else { &[] }
    }

    /// A whole text key: the buttons of the screen have the same words.
    fn line(self) -> &'static str {
        match self {
            WorkshopKey::Save => "workshop-save",
            WorkshopKey::Undo => "workshop-undo",
            WorkshopKey::Redo => "workshop-redo",
            WorkshopKey::Search => "workshop-search",
            WorkshopKey::Find => "workshop-find",
            WorkshopKey::New => "workshop-key-new",
            WorkshopKey::Duplicate => "workshop-duplicate",
            WorkshopKey::Next => "workshop-key-next",
            WorkshopKey::Before => "workshop-key-before",
            WorkshopKey::Up | WorkshopKey::Down => "workshop-key-shift",
            WorkshopKey::Delete => "workshop-delete",
            WorkshopKey::NextProblem => "workshop-key-problem",
            WorkshopKey::ProblemBefore => "workshop-key-problem-before",
            WorkshopKey::Try => "workshop-try",
            WorkshopKey::Print => "workshop-print",
            WorkshopKey::Back => "menus-back",
        }
    }

    fn words(self, lang: Lang) -> String {
        tr(lang, self.line())
    }
}

/// The keys of the screen, as they are listed.
pub(crate) fn workshop_keys(lang: Lang) -> Vec<KeyRow> {
    key_rows(lang, &WorkshopKey::ALL)
}

/// The field to search in the list.
pub(super) fn search_id() -> Id {
    Id::new("workshop-search")
}

impl WorkshopScreen {
    pub(super) fn keys(&mut self, ui: &Ui, look: &Look) -> Option<WorkshopChoice> {
        if Popup::is_any_open(ui.ctx()) || is_covered(ui) {
            return None;
        }
        let open: Vec<WorkshopKey> =
            WorkshopKey::ALL.into_iter().filter(|key| self.listing || !key.is_of_the_list()).collect();
        for key in take(ui, &open) {
            match key {
                WorkshopKey::Save => return Some(WorkshopChoice::Save),
                WorkshopKey::Undo => self.step(true),
                WorkshopKey::Redo => self.step(false),
                WorkshopKey::Search => {
                    self.page = super::Page::List;
                    self.focus = Some(search_id());
                }
                WorkshopKey::Find => self.over = Some(Over::Find),
                WorkshopKey::New => self.add(None),
                WorkshopKey::Duplicate => self.duplicate(),
                WorkshopKey::Next => self.next_item(1),
                WorkshopKey::Before => self.next_item(-1),
                WorkshopKey::Up => self.shift(-1),
                WorkshopKey::Down => self.shift(1),
                WorkshopKey::Delete => self.delete(look),
                WorkshopKey::NextProblem => self.next_problem(true),
                WorkshopKey::ProblemBefore => self.next_problem(false),
                WorkshopKey::Try => return Some(WorkshopChoice::Try(self.card())),
                WorkshopKey::Print => return Some(WorkshopChoice::Print),
                // In the middle of writing, Esc only leaves the field.
                WorkshopKey::Back if self.writing => return None,
                WorkshopKey::Back => return self.leave(),
            }
        }
        None
    }

    /// Goes to the next problem, or the one before.
    fn next_problem(&mut self, on: bool) {
        let count = self.known.problems.len();
        if count == 0 {
            return;
        }
        // From one that was gone to and is still there it goes on; one that has been mended has made room for the next.
        let here = self.known.problems.get(self.problem);
        let same = here.is_some_and(|here| {
            self.visited.as_ref().is_some_and(|(code, target, path)| {
                *code == here.problem.code && *target == here.target && **path == *here.path
            })
        });
        if same {
            self.problem = if on { (self.problem + 1) % count } else { (self.problem + count - 1) % count };
        }
        self.show_problem = true;
        self.go_to_problem(self.problem);
    }
}
