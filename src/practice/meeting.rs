//! *Mitt eget möte*: a situation of one's own, from three lines, rehearsed like any other. It becomes a card of a deck that
//! lies with the practice alone; nothing of it leaves the machine.

use crate::deck::advice::Words;
use crate::deck::edit::{CardForm, Choice, EffectsForm, ItemForm, OptionForm, TextForm, Workshop};
use crate::rules::{Deck, PerParty, Phase, Principle, fitted, suggested};
use crate::text::Lang;
use std::sync::Arc;

/// The most ways forward a meeting can have.
pub(crate) const WAYS_MAX: usize = 4;
/// The longest line, in characters.
pub(crate) const LINE_MAX: usize = 300;
/// The longest title of a card and of an option.
const TITLES: (usize, usize) = (26, 16);
const GIST_MAX: usize = 110;

/// A way forward.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Way {
    /// What it is, in a line.
    pub(crate) text: String,
    /// The principle it serves.
    pub(crate) serves: Principle,
    /// The principle it strains, if it strains one.
    pub(crate) strains: Option<Principle>,
    /// What it costs each side, 0..=3.
    pub(crate) burden: PerParty<u8>,
}

/// A meeting of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Meeting {
    /// What has happened.
    pub(crate) happened: String,
    /// How it looks from one's own side, and from theirs.
    pub(crate) looks: PerParty<String>,
    /// The ways forward, two at the least.
    pub(crate) ways: Vec<Way>,
    /// What is to be called to mind when it is listed.
    pub(crate) title: String,
}

impl Meeting {
    /// The principles at stake, the first way's first.
    fn principles(&self) -> Vec<Principle> {
        let mut principles: Vec<Principle> = Vec::new();
        for way in &self.ways {
            for principle in [Some(way.serves), way.strains].into_iter().flatten() {
                if !principles.contains(&principle) && principles.len() < 3 {
                    principles.push(principle);
                }
            }
        }
        principles
    }

    /// Promises that may lie close at hand: for each principle at stake those that do most for it, of every side.
    fn suggested(&self, deck: &Deck) -> Vec<String> {
        suggested(deck, &self.principles()).into_iter().map(|at| deck.commitments[at].id.clone()).collect()
    }

    /// The text of a deck with this meeting as its first card.
    pub(crate) fn deck_of(&self, source: &str, deck: &Deck, question: &str, lang: Lang) -> Option<String> {
        let mut workshop = Workshop::open(source, "deck.ron", Arc::new(Words::default()));
        let languages: Vec<String> = workshop.languages().into_iter().map(str::to_owned).collect();
        // What was written in one language stands under all that the deck has.
        let text = |words: &str| {
            let tags = if languages.is_empty() { vec![lang.tag().to_owned()] } else { languages.clone() };
            TextForm(tags.into_iter().map(|tag| (tag, words.to_owned())).collect())
        };
        let effect = |way: &Way| {
            let strains = way.strains.filter(|strained| *strained != way.serves);
            let effects = [(Some(way.serves), 1), (strains, -1)];
            let set = effects.into_iter().filter_map(|(principle, by)| Some((Choice::Is(principle?), Choice::Is(by))));
            EffectsForm(set.collect())
        };
        let options = self.ways.iter().enumerate().map(|(at, way)| OptionForm {
            title: text(&format!("{} {}", at + 1, fitted(&way.text, TITLES.1 - 2))),
            text: text(&fitted(&way.text, LINE_MAX)),
            effects: effect(way),
            burden: PerParty {
                public: Choice::Is(i64::from(way.burden.public)),
                ideburen: Choice::Is(i64::from(way.burden.ideburen)),
            },
            ..OptionForm::default()
        });
        let card = CardForm {
            id: workshop.free_id(crate::deck::edit::Section::Cards, "mitt-eget-mote"),
            phase: Choice::Is(Phase::Dialogue),
            principles: self.principles().into_iter().map(Choice::Is).collect(),
            title: text(&fitted(&self.title, TITLES.0)),
            gist: text(&fitted(&self.happened, GIST_MAX)),
            situation: text(&fitted(&self.happened, LINE_MAX)),
            sides: PerParty {
                public: text(&fitted(&self.looks.public, LINE_MAX)),
                ideburen: text(&fitted(&self.looks.ideburen, LINE_MAX)),
            },
            question: text(question),
            options: options.collect(),
            suggested: self.suggested(deck),
            ..CardForm::default()
        };
        workshop.add(ItemForm::Card(Box::new(card)), Some(0))?;
        Some(workshop.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_lines_become_a_card_that_can_be_practised() {
        let (name, source) = crate::deck::embedded()[0];
        let deck = crate::deck::load_str(source, name).deck.expect("the embedded deck is sound");
        let way = |text: &str, serves, strains| Way {
            text: text.to_owned(),
            serves,
            strains,
            burden: PerParty { public: 1, ideburen: 0 },
        };
        let meeting = Meeting {
            happened: "Lokalen sägs upp till \"sommaren\", och \\ ingen har ringt.".to_owned(),
            looks: PerParty {
                public: "Huset ska säljas. Vi har inget annat att erbjuda än.".to_owned(),
                ideburen: "Vi har byggt köket själva.".to_owned(),
            },
            ways: vec![
                way("Vi får stanna ett år till medan ni letar", Principle::LongTerm, Some(Principle::Openness)),
                way(
                    "Vi flyttar, men ni betalar flytten och hyran första året, också om det blir dyrt för er",
                    Principle::Quality,
                    None,
                ),
            ],
            title: "Mötet om huset i morgon förmiddag klockan nio".to_owned(),
        };
        for lang in Lang::ALL {
            let text = meeting.deck_of(source, &deck, "Vad behöver ni bli överens om?", lang).expect("it can be added");
            let loaded = crate::deck::load_str(&text, name);
            let made = loaded.deck.unwrap_or_else(|| panic!("{:?}", loaded.problems));
            let card = &made.cards[0];
            assert_eq!(card.situation.get(lang.tag()), meeting.happened);
            assert_eq!(card.principles, [Principle::LongTerm, Principle::Openness, Principle::Quality]);
            assert!(card.options.len() == 2 && !card.suggested.is_empty());
            assert_eq!(made.cards.len(), deck.cards.len() + 1);
        }
    }
}
