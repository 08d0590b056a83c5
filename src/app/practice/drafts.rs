//! Words that are being written in a practice and have not been said yet, kept beside its log.

use super::ballot::VoteForm;
use super::form::MoveForm;
use super::{Over, Solo};
use crate::app::game::drafts::DraftText;
use crate::app::scene::Look;
use crate::app::shell::Shell;
use crate::app::widgets::problem::Problem;
use crate::practice::{Move, MoveKind};
use crate::record::{DraftName, Drafts, io_reason};
use crate::t;
use serde::{Deserialize, Serialize};

/// What is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum SoloDraft {
    /// One's own words for a move.
    Words(MoveKind),
    /// A promise in own words, as a move puts it.
    Promise(MoveKind),
    /// Why one objects.
    Objection,
}

impl DraftName for SoloDraft {}

/// Keeps words as they stand now.
pub(super) fn keep(drafts: &mut Drafts<SoloDraft>, words: Vec<(SoloDraft, &mut DraftText)>) {
    for (of, text) in words {
        drafts.keep(of, text.kept());
    }
}

impl Solo {
    /// The paper of a move, with what was left on it.
    pub(super) fn form(&self, kind: MoveKind) -> Option<MoveForm> {
        let mut form = MoveForm::new(kind, &self.view, self.session.practice().deck(), None)?;
        for (of, text) in form.drafts() {
            text.resume(self.drafts.get(&of));
        }
        form.go_to_words();
        Some(form)
    }

    /// The paper of one's own ballot, with what was left on it.
    pub(super) fn vote(&self) -> VoteForm {
        let mut form = VoteForm::default();
        for (of, text) in form.drafts() {
            text.resume(self.drafts.get(&of));
        }
        form.go_to_words();
        form
    }

    /// Forgets the words that a move has said.
    pub(super) fn finish_drafts(&mut self, made: &Move) {
        let kind = made.kind();
        self.drafts.forget(|of| match of {
            SoloDraft::Words(of) | SoloDraft::Promise(of) => *of == kind,
            SoloDraft::Objection => kind == MoveKind::Ballot,
        });
    }

    /// Writes the drafts to disk, a moment after they have changed.
    pub(super) fn save_drafts(&mut self, look: &Look, shell: &mut Shell) {
        if let Err(error) = self.saving.save(&mut self.drafts, shell) {
            let text = t!(look.lang, "draft-not-saved", reason = io_reason(look.lang, &error));
            let below = self.over.take().map(Box::new);
            self.over = Some(Over::Problem(Problem::write(text), below));
        }
    }
}
