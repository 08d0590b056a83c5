//! The action plan in the document: what is blank stays blank.

use super::{DocLine, Writer};
use crate::rules::one_line;
use crate::t;
use crate::wording;
use crate::wording::isolated;
use crate::wording::plan as said;

impl Writer<'_> {
    /// The plan, where the programme has one and it has been begun.
    pub(super) fn plan(&self) -> Vec<DocLine> {
        let (lang, plan) = (self.lang, &self.agreement.plan);
        if plan.is_empty() {
            return Vec::new();
        }
        let setup = self.game.setup();
        let head = ["plan-what", "plan-who", "plan-first", "plan-when", "plan-sign"];
        let rows = self.room.plan_rows.iter().map(|&of| {
            let words = said::words(plan, of);
            vec![
                one_line(&said::title(lang, self.deck(), self.room, of)),
                said::who_line(lang, setup, self.agreement, of),
                isolated(&words.first),
                said::when(lang, &words.when, &words.date),
                isolated(&words.sign),
            ]
        });
        let rows: Vec<Vec<String>> = rows.collect();
        let mut lines = Vec::new();
        if !rows.is_empty() {
            lines.push(DocLine::Table { head: head.map(|key| crate::text::tr(lang, key)).to_vec(), rows });
        }
        let when = said::meeting(lang, &plan.next);
        if !when.is_empty() {
            lines.push(DocLine::Text(t!(lang, "minutes-plan-next", when = when)));
        }
        if let Some(caller) = plan.caller {
            let who = wording::seat_name(lang, setup, caller);
            lines.push(DocLine::Text(t!(lang, "minutes-plan-caller", who = who)));
        }
        if !plan.next.holds.is_empty() {
            lines.push(DocLine::Text(t!(lang, "minutes-plan-holds", holds = isolated(&plan.next.holds))));
        }
        lines
    }
}
