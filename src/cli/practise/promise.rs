//! A promise in own words in the terminal: the words, and by choice what they come to. The program understands no free text,
//! and says so.

use super::{Stop, Talk};
use crate::practice::{Asking, Means, Move, MoveKind, Practice, Wish, Words};
use crate::rules::{By, Clause, PerParty, Principle, limits};
use crate::t;
use crate::text::tr;
use crate::wording as game;

/// Who carries it, to choose from; the first is not saying so.
const CARRIES: [(&str, Option<PerParty<u8>>); 4] = [
    ("unsaid", None),
    ("public", Some(PerParty { public: 1, ideburen: 0 })),
    ("ideburen", Some(PerParty { public: 0, ideburen: 1 })),
    ("both", Some(PerParty { public: 1, ideburen: 1 })),
];

impl Talk<'_> {
    /// A promise in own words, offered or asked for, with what it comes to.
    pub(super) fn own_promise(&mut self, practice: &Practice, kind: MoveKind) -> Result<Move, Stop> {
        let lang = self.lang;
        let text = loop {
            self.say("")?;
            self.say(&t!(lang, "practice-cli-own-promise-write"))?;
            let text: String = self.read()?.chars().take(limits::CLAUSE).collect();
            if !text.is_empty() {
                break text;
            }
        };
        let party = practice.view().party;
        let by = match kind {
            MoveKind::Offer => {
                let whose = [t!(lang, "practice-cli-own-promise-ours"), t!(lang, "solo-own-joint")];
                let joint = self.choose(&t!(lang, "practice-cli-own-promise-whose"), &whose)? == 1;
                if joint { By::Joint } else { By::from(party) }
            }
            _ => By::from(party.other()),
        };
        self.say(&t!(lang, "solo-own-means-text"))?;
        let means = self.means(practice, by)?;
        let means = (means != Means::default()).then_some(means);
        let clause = Clause::Own { by, text };
        Ok(match kind {
            MoveKind::Offer => Move::Offer { clause, words: Words::default(), means },
            _ => {
                let asking = Asking::Ask;
                Move::AskFor { wish: Wish::Promise { clause, asking }, words: Words::default(), means }
            }
        })
    }

    /// What it comes to: a promise of the deck that it resembles, or what it serves and who carries it.
    fn means(&mut self, practice: &Practice, by: By) -> Result<Means, Stop> {
        let (lang, deck) = (self.lang, practice.deck());
        let near = deck.cards.get(practice.view().card).map_or(&[][..], |card| &card.suggested);
        let like: Vec<usize> = near.iter().copied().filter(|&at| deck.commitments[at].by == by).collect();
        let mut titles = vec![t!(lang, "solo-own-like-none")];
        titles.extend(like.iter().map(|&at| deck.commitments[at].title.get(lang.tag()).to_owned()));
        let chosen = self.choose(&t!(lang, "solo-own-like"), &titles)?;
        if let Some(&at) = chosen.checked_sub(1).and_then(|chosen| like.get(chosen)) {
            return Ok(Means { like: Some(at), ..Means::default() });
        }
        let mut names = vec![t!(lang, "practice-cli-own-serves-none")];
        names.extend(Principle::ALL.map(|principle| game::principle(lang, principle)));
        let serves = self.choose(&t!(lang, "solo-own-serves"), &names)?.checked_sub(1).map(|at| Principle::ALL[at]);
        let words = CARRIES.map(|(code, _)| tr(lang, &format!("solo-own-carries-{code}")));
        let burden = CARRIES[self.choose(&t!(lang, "solo-own-carries"), &words)?].1;
        Ok(Means { like: None, serves, burden })
    }
}
