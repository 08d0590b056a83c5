//! What could not be done: an action the rules refuse, a file that could not be written, or something to know about a game that
//! was taken up again.

use super::sheet::{Lies, ModalSheet, Part};
use super::{Button, NoticeKind, gap, label, notice};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::record::{Notice, SessionError};
use crate::rules::RuleError;
use crate::t;
use crate::text::Lang;
use crate::wording;
use bevy_egui::egui::Ui;

/// What kind of problem it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Refused,
    Write,
    Practice,
    File,
    Notice,
}

/// A problem, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    kind: Kind,
    lines: Vec<String>,
}

/// What to do about a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ProblemWish {
    /// Do it again.
    TryAgain,
    /// Nothing: it is read.
    Close,
}

impl Problem {
    /// An action the rules refuse.
    pub(crate) fn refused(lang: Lang, error: &RuleError) -> Problem {
        Problem { kind: Kind::Refused, lines: vec![wording::rule_error(lang, error)] }
    }

    /// Something that could not be written; `text` says what happened and what to do.
    pub(crate) fn write(text: String) -> Problem {
        Problem { kind: Kind::Write, lines: vec![text] }
    }

    /// Something in a practice that cannot be done or was not saved; `text` says what happened and what to do.
    pub(crate) fn practice(text: String) -> Problem {
        Problem { kind: Kind::Practice, lines: vec![text] }
    }

    /// What there is to know before one goes on; `None` when there is nothing to tell.
    pub(crate) fn told(lines: Vec<String>) -> Option<Problem> {
        (!lines.is_empty()).then_some(Problem { kind: Kind::Notice, lines })
    }

    /// Something that could not be done with a file; `text` says what happened and what to do.
    pub(crate) fn file(text: String) -> Problem {
        Problem { kind: Kind::File, lines: vec![text] }
    }

    /// Something to know, which nothing is lost by.
    pub(crate) fn notice(text: String) -> Problem {
        Problem { kind: Kind::Notice, lines: vec![text] }
    }

    /// An action that was not done.
    pub(crate) fn session(lang: Lang, error: &SessionError) -> Problem {
        match error {
            SessionError::Rule(error) => Problem::refused(lang, error),
            SessionError::Write { .. } => Problem::write(error.text(lang)),
        }
    }

    /// What to tell about a game that was taken up again; `None` when there is nothing to tell.
    pub(crate) fn notices(lang: Lang, notices: &[Notice]) -> Option<Problem> {
        Problem::told(notices.iter().map(|notice| notice.text(lang)).collect())
    }
}

/// Shows a problem over the screen; `again` tells whether it can be tried again.
pub(crate) fn problem(ui: &mut Ui, look: &Look, problem: &Problem, again: bool) -> Option<ProblemWish> {
    let lang = look.lang;
    let ctx = ui.ctx().clone();
    let (title, kind) = match problem.kind {
        Kind::Refused => (t!(lang, "problem-refused"), NoticeKind::Info),
        Kind::Write => (t!(lang, "problem-write"), NoticeKind::Error),
        Kind::Practice => (t!(lang, "problem-refused"), NoticeKind::Error),
        Kind::File => (t!(lang, "workshop-problem"), NoticeKind::Error),
        Kind::Notice => (t!(lang, "problem-notice"), NoticeKind::Info),
    };
    let paper = ModalSheet { id: "problem", title: &title, width: 860.0, lies: Lies::Middle };
    let mut wish = None;
    let close = paper.show(&ctx, look, |ui, part| match part {
        Part::Body => {
            for line in &problem.lines {
                notice(ui, look, line, kind);
                gap(ui, space::M);
            }
            if matches!(problem.kind, Kind::Refused | Kind::Write) {
                label(ui, look, &t!(lang, "problem-kept"), Face::Text, size::BODY_OWN, Ink::InkSoft);
            }
            if problem.kind == Kind::Practice {
                label(ui, look, &t!(lang, "solo-kept"), Face::Text, size::BODY_OWN, Ink::InkSoft);
            }
        }
        Part::Foot => {
            ui.horizontal_wrapped(|ui| {
                if again && Button::new(&t!(lang, "problem-try")).primary().show(ui, look).clicked() {
                    wish = Some(ProblemWish::TryAgain);
                }
                if Button::new(&t!(lang, "problem-close")).primary_if(!again).show(ui, look).clicked() {
                    wish = Some(ProblemWish::Close);
                }
            });
        }
    });
    wish.or(close.then_some(ProblemWish::Close))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{harness, look};
    use bevy_egui::egui::Key;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;
    use std::path::PathBuf;

    fn shown(lang: Lang, of: Problem) -> Harness<'static, Option<ProblemWish>> {
        let mut h = harness(1920.0, 1080.0, None, move |ui, wish: &mut Option<ProblemWish>| {
            *wish = wish.or(problem(ui, &look(lang, 1.0), &of, of.kind == Kind::Write));
        });
        h.run();
        h
    }

    #[test]
    fn a_full_disk_can_be_tried_again() {
        for lang in Lang::ALL {
            let full = SessionError::Write {
                path: PathBuf::from("spel.log"),
                source: std::io::Error::from(std::io::ErrorKind::StorageFull),
            };
            let problem = Problem::session(lang, &full);
            for (key, wish) in [("problem-try", ProblemWish::TryAgain), ("problem-close", ProblemWish::Close)] {
                let mut h = shown(lang, problem.clone());
                assert!(h.query_by_label_contains("spel.log").is_some());
                h.get_by_label(&t!(lang, key)).click();
                h.run();
                assert_eq!(*h.state(), Some(wish));
            }
        }
    }

    #[test]
    fn a_refusal_and_a_notice_are_read_and_put_away() {
        let refused = Problem::session(Lang::Sv, &SessionError::Rule(RuleError::AskYourself));
        let mut h = shown(Lang::Sv, refused);
        assert!(h.query_by_label("Försök igen").is_none());
        h.key_press(Key::Enter);
        h.run();
        assert_eq!(*h.state(), Some(ProblemWish::Close));
        assert_eq!(Problem::notices(Lang::Sv, &[]), None);
        let torn = Problem::notices(Lang::En, &[Notice::TornLine(PathBuf::from("kept"))]).unwrap();
        let mut h = shown(Lang::En, torn);
        assert!(h.query_by_label_contains("kept").is_some());
        h.key_press(Key::Escape);
        h.run();
        assert_eq!(*h.state(), Some(ProblemWish::Close));
    }
}
