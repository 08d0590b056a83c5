//! The ideas in the document: what was written, who gathered, what the evaluations came to, and for the closing
//! conversation what was asked and not agreed.

use super::{DocLine, Writer, item};
use crate::rules::{
    AskAnswer, Gathered, Idea, IdeaKind, IdeaResult, IdeaStanding, MergeAnswer, SeatId, TileAsk, TileId, one_line,
};
use crate::t;
use crate::text::Lang;
use crate::wording;
use crate::wording::isolated;

/// An idea with its number: *Idé 3: Kvällsöppet bibliotek*.
pub fn idea_title(lang: Lang, number: usize, idea: &Idea) -> String {
    let key = match idea.kind {
        IdeaKind::Idea => "minutes-idea",
        IdeaKind::Challenge => "minutes-challenge",
    };
    t!(lang, key, number = number + 1, title = isolated(&one_line(&idea.title)))
}

impl Writer<'_> {
    fn tile(&self, tile: TileId) -> String {
        let tiles = self.game.tiles();
        let name = tiles.get(tile.index()).map_or("", |tile| tile.name.get(self.tag()));
        isolated(&one_line(name))
    }

    fn idea(&self, number: usize) -> String {
        let idea = self.game.ideas().ideas.get(number);
        idea.map_or_else(String::new, |idea| idea_title(self.lang, number, idea))
    }

    /// A chapter of all ideas, in the order they were written.
    pub(super) fn ideas(&self) -> Vec<DocLine> {
        let ideas = &self.game.ideas().ideas;
        let mut lines: Vec<DocLine> = ideas.iter().enumerate().flat_map(|(at, idea)| self.about(at, idea)).collect();
        if !lines.is_empty() {
            lines.insert(0, DocLine::Text(t!(self.lang, "minutes-ideas-text")));
        }
        lines
    }

    fn about(&self, number: usize, idea: &Idea) -> Vec<DocLine> {
        let lang = self.lang;
        let mut lines = vec![DocLine::Heading(idea_title(lang, number, idea))];
        if !idea.line.is_empty() {
            lines.push(DocLine::Text(isolated(&one_line(&idea.line))));
        }
        let seat = self.seat_in(idea.round, idea.seat);
        lines.push(item(t!(lang, "minutes-idea-written", round = idea.round + 1, seat = seat), Vec::new()));
        match idea.standing {
            IdeaStanding::Open => {
                let who = idea.tiles.iter().map(|gathered| self.brought(gathered)).collect();
                let text = match idea.tiles.is_empty() {
                    true => t!(lang, "minutes-idea-nobody"),
                    false => t!(lang, "minutes-idea-gathered", count = idea.tiles.len()),
                };
                lines.push(item(text, who));
            }
            IdeaStanding::Parked { .. } => lines.push(item(t!(lang, "minutes-idea-parked"), Vec::new())),
            IdeaStanding::Merged { into } => {
                lines.push(item(t!(lang, "minutes-idea-merged", idea = self.idea(into)), Vec::new()));
            }
        }
        lines.extend(idea.results.iter().map(|result| self.result(result)));
        lines
    }

    /// An organisation that is gathered, and who brought it there.
    fn brought(&self, gathered: &Gathered) -> String {
        let (tile, seat) = (self.tile(gathered.tile), self.seat(gathered.by));
        t!(self.lang, "minutes-idea-brought", tile = tile, round = gathered.round + 1, seat = seat)
    }

    fn result(&self, result: &IdeaResult) -> DocLine {
        let lang = self.lang;
        let outcome = wording::idea_verdict(lang, result);
        let said = [
            ("minutes-idea-first-step", &result.first_steps),
            ("minutes-idea-missing", &result.missing),
            ("minutes-idea-objection", &result.objections),
        ];
        let notes = said
            .into_iter()
            .flat_map(|(key, texts)| texts.iter().map(move |words| t!(lang, key, words = self.quoted(words))));
        item(t!(lang, "minutes-idea-result", round = result.round + 1, outcome = outcome), notes.collect())
    }

    fn asked(&self, ask: &TileAsk) -> String {
        t!(self.lang, "minutes-tile-to-idea", tile = self.tile(ask.tile), idea = self.idea(ask.idea))
    }

    /// Asks for tiles and for merging that got a no, each with its reason.
    pub(super) fn refused_at_ideas(&self) -> Vec<DocLine> {
        let table = self.game.ideas();
        let refused = |text: String, round: usize, asker: SeatId, seat: SeatId, reason: &str| {
            let note = t!(
                self.lang,
                "minutes-refused-ask",
                round = round + 1,
                asker = self.seat_in(round, asker),
                seat = self.seat_in(round, seat),
                reason = self.quoted(reason),
            );
            item(text, vec![note])
        };
        let tiles = table.asks.iter().filter_map(|ask| match &ask.answer {
            AskAnswer::Refused { reason } => Some(refused(self.asked(ask), ask.round, ask.seat, ask.holder, reason)),
            _ => None,
        });
        let merges = table.merges.iter().filter_map(|merge| match &merge.answer {
            MergeAnswer::Refused { seat, reason } => {
                let (idea, into) = (self.idea(merge.idea), self.idea(merge.into));
                let text = t!(self.lang, "minutes-merge", idea = idea, into = into);
                Some(refused(text, merge.round, merge.seat, *seat, reason))
            }
            _ => None,
        });
        tiles.chain(merges).collect()
    }

    /// Asks for tiles that had no answer when the gathering ended.
    pub(super) fn unanswered(&self) -> Vec<DocLine> {
        let lapsed = self.game.ideas().asks.iter().filter(|ask| ask.answer == AskAnswer::Lapsed);
        let line = |ask: &TileAsk| {
            let (asker, seat) = (self.seat_in(ask.round, ask.seat), self.seat_in(ask.round, ask.holder));
            let note = t!(self.lang, "minutes-unanswered-ask", round = ask.round + 1, asker = asker, seat = seat);
            item(self.asked(ask), vec![note])
        };
        lapsed.map(line).collect()
    }
}
