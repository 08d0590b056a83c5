//! What came back from the referrals: by party, without authors, and what the pen answered.

use super::{DocLine, Writer, item};
use crate::rules::{Comment, CommentAnswer, Party, Referred, one_line};
use crate::t;
use crate::text::tr;
use crate::wording;
use crate::wording::isolated;

impl Writer<'_> {
    pub(super) fn referrals(&self) -> Vec<DocLine> {
        let rounds = self.game.played().chain([self.game.round()]);
        let found = rounds.filter_map(|round| Some((round.index, round.card()?, round.scenario()?.referred()?)));
        found.flat_map(|(round, card, referred)| self.referral(round, card, referred)).collect()
    }

    fn referral(&self, round: usize, card: usize, referred: &Referred) -> Vec<DocLine> {
        let mut lines = vec![DocLine::Heading(self.round_title(round, card))];
        for party in Party::ALL {
            let stances = referred.stances[party];
            lines.push(DocLine::Text(t!(
                self.lang,
                "minutes-referral-counts",
                party = wording::party(self.lang, party),
                back = u32::from(stances.back),
                want = u32::from(stances.want),
                refuse = u32::from(stances.refuse),
                silent = u32::from(stances.silent),
            )));
        }
        lines.extend(referred.comments.iter().map(|comment| self.comment(comment)));
        lines
    }

    fn comment(&self, comment: &Comment) -> DocLine {
        let text = t!(
            self.lang,
            "minutes-referral-comment",
            party = wording::party(self.lang, comment.party),
            stance = tr(self.lang, &format!("stance-{}", comment.stance.code())),
            text = isolated(&one_line(&comment.text)),
        );
        let answer = match &comment.answer {
            Some(CommentAnswer::Changed { .. }) => Some(t!(self.lang, "minutes-referral-changed")),
            Some(CommentAnswer::Kept { reason }) => {
                Some(t!(self.lang, "minutes-referral-kept", reason = isolated(&one_line(reason))))
            }
            None if comment.wants_answer() => Some(t!(self.lang, "minutes-referral-open")),
            None => None,
        };
        item(text, answer.into_iter().collect())
    }
}
