//! *Mitt eget möte*: a situation of one's own, from three lines, rehearsed like any other. It becomes a card of a deck that
//! lies with the practice alone; nothing of it leaves the machine.

use super::need::{NeedAbout, Soft};
use super::{Preparation, Telling};
use crate::deck::advice::Words;
use crate::deck::edit::{CardForm, Choice, EffectsForm, ItemForm, OptionForm, TextForm, Workshop};
use crate::rules::{Card, CardOption, Deck, Effects, LocalText, Party, PerParty, Phase, Principle, fitted, suggested};
use crate::text::Lang;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The most ways forward a meeting can have.
pub(crate) const WAYS_MAX: usize = 4;
/// The fewest.
pub(crate) const WAYS_MIN: usize = 2;
/// The most people one can meet there.
pub(crate) const PEOPLE_MAX: usize = 4;
/// The longest line, in characters.
pub(crate) const LINE_MAX: usize = 300;
/// The longest title of a card and of an option.
const TITLES: (usize, usize) = (26, 16);
const GIST_MAX: usize = 110;

/// A way forward.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// What is still to be written before a meeting can be practised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// What has happened.
    Happened,
    /// How it looks from a side.
    Looks(Party),
    /// A way forward, from 0.
    Way(usize),
}

/// A meeting of one's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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

impl Way {
    fn effects(&self) -> Effects {
        let mut effects = Effects::default();
        effects.0[self.serves.index()] = 1;
        if let Some(strained) = self.strains.filter(|strained| *strained != self.serves) {
            effects.0[strained.index()] = -1;
        }
        effects
    }
}

/// What somebody on the other side probably needs, to choose from: a promise of one's own side, or a joint one, among those
/// close at hand; else how one meets them.
pub(crate) fn needs(deck: &Deck, close: &[usize], own: Party) -> Vec<NeedAbout> {
    let ours = |at: &usize| deck.commitments.get(*at).is_some_and(|promise| promise.by.party() != Some(own.other()));
    let promises = close.iter().copied().filter(ours).map(NeedAbout::Promise);
    let soft = [Soft::Pen, Soft::Anchor].into_iter().chain(Telling::ALL.map(Soft::Candour)).map(NeedAbout::Soft);
    promises.chain(soft).collect()
}

impl Meeting {
    /// A meeting with nothing written yet: two ways forward, one's own and theirs.
    pub(crate) fn blank(title: String) -> Meeting {
        let way =
            |serves| Way { text: String::new(), serves, strains: None, burden: PerParty { public: 1, ideburen: 1 } };
        Meeting { ways: vec![way(Principle::LongTerm), way(Principle::Dialogue)], title, ..Meeting::default() }
    }

    /// Whether anything is written.
    pub(crate) fn is_blank(&self) -> bool {
        let texts = [&self.happened, &self.looks.public, &self.looks.ideburen];
        texts.into_iter().chain(self.ways.iter().map(|way| &way.text)).all(|text| text.trim().is_empty())
    }

    /// The first thing that is still to be written.
    pub(crate) fn missing(&self) -> Option<Missing> {
        let blank = |text: &str| text.trim().is_empty();
        let looks = Party::ALL.into_iter().find(|&party| blank(&self.looks[party]));
        let way = (0..self.ways.len().max(WAYS_MIN)).find(|&at| self.ways.get(at).is_none_or(|way| blank(&way.text)));
        let happened = blank(&self.happened).then_some(Missing::Happened);
        happened.or(looks.map(Missing::Looks)).or(way.map(Missing::Way))
    }

    /// The card it becomes, as far as it is written.
    pub(crate) fn card(&self, deck: &Deck, question: &str, lang: Lang) -> Card {
        let text = |words: &str| LocalText::single(lang.tag(), words);
        let option = |(at, way): (usize, &Way)| CardOption {
            title: text(&format!("{} {}", at + 1, fitted(&way.text, TITLES.1 - 2))),
            text: text(&fitted(&way.text, LINE_MAX)),
            level: None,
            effects: way.effects(),
            burden: way.burden,
        };
        Card {
            id: String::new(),
            phase: Phase::Dialogue,
            principles: self.principles(),
            themes: Vec::new(),
            stage: None,
            title: text(&fitted(&self.title, TITLES.0)),
            gist: text(&fitted(&self.happened, GIST_MAX)),
            situation: text(&fitted(&self.happened, LINE_MAX)),
            sides: PerParty::from_fn(|party| text(&fitted(&self.looks[party], LINE_MAX))),
            question: text(question),
            options: self.ways.iter().enumerate().map(option).collect(),
            suggested: self.close_at_hand(deck),
            stakes: Vec::new(),
            leading: Default::default(),
            image: None,
        }
    }

    /// The preparation for the deck that this meeting is the first card of, from one that was filled in beside it.
    pub(crate) fn preparation(&self, filled_in: &Preparation) -> Preparation {
        let mut preparation = Preparation { cards: vec![0], ..filled_in.clone() };
        preparation.first.truncate(self.ways.len());
        preparation.sheet.favourite = preparation.sheet.favourite.filter(|&at| usize::from(at) < self.ways.len());
        preparation
    }

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
    pub(crate) fn close_at_hand(&self, deck: &Deck) -> Vec<usize> {
        suggested(deck, &self.principles())
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
            EffectsForm(
                way.effects()
                    .iter()
                    .map(|(principle, by)| (Choice::Is(principle), Choice::Is(i64::from(by))))
                    .collect(),
            )
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
            suggested: self.close_at_hand(deck).into_iter().map(|at| deck.commitments[at].id.clone()).collect(),
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
