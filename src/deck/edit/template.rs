//! New decks to begin from.

use super::forms::{
    CardForm, Choice, CommitmentForm, EventForm, ItemForm, KindForm, OptionForm, ProgrammeForm, RoleForm, RoundForm,
    TextForm, TileForm,
};
use super::write::{self, Indent};
use super::{DeckForm, Section, Typing, Workshop};
use crate::deck::advice::Words;
use crate::rules::{By, Party, PerParty, Phase, Principle, SwapRule};
use crate::t;
use crate::text::Lang;
use std::fmt::Write as _;
use std::sync::Arc;

/// What a new deck begins as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template<'t> {
    /// One role on each side, one commitment and one card, to be written over.
    Empty,
    /// The same with a card for each of the seven phases.
    OnePerPhase,
    /// A copy of the deck with this text.
    CopyOf(&'t str),
}

/// The text of a new deck in these languages (the first is the main one; Swedish when there is none), called
/// `title`. It can be played as it is; what is to be written stands in its texts.
pub fn template(template: Template<'_>, id: &str, title: &str, languages: &[&str]) -> String {
    let languages = if languages.is_empty() { &[Lang::MAIN][..] } else { languages };
    match template {
        Template::CopyOf(text) => copy(text, id, title),
        Template::Empty => written(&[Phase::Prelude], id, title, languages),
        Template::OnePerPhase => written(&Phase::ALL, id, title, languages),
    }
}

fn copy(text: &str, id: &str, title: &str) -> String {
    let mut workshop = Workshop::open(text, id, Arc::new(Words::default()));
    let Some(mut about) = workshop.about() else { return text.to_owned() };
    id.clone_into(&mut about.id);
    about.title = TextForm(workshop.languages().into_iter().map(|tag| (tag.to_owned(), title.to_owned())).collect());
    workshop.set_about(&about, Typing::New);
    workshop.text()
}

fn written(phases: &[Phase], id: &str, title: &str, languages: &[&str]) -> String {
    let single = if let [only] = languages { Some(*only) } else { None };
    let text = |key: &str| {
        let each = |tag: &&str| ((*tag).to_owned(), crate::text::tr(Lang::from_tag(tag).unwrap_or(Lang::En), key));
        TextForm(languages.iter().map(each).collect())
    };
    let lang = Lang::from_tag(languages[0]).unwrap_or_default();
    let indent = Indent { base: 4, unit: 4 };
    let about = DeckForm {
        id: id.to_owned(),
        title: TextForm(languages.iter().map(|tag| ((*tag).to_owned(), title.to_owned())).collect()),
        text: text("edit-template-text"),
        licence: "CC-BY-4.0".to_owned(),
        version: "1".to_owned(),
        languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
        ..DeckForm::default()
    };
    let mut out = String::new();
    for line in t!(lang, "edit-template-comment").lines() {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "// {line}");
    }
    let _ = writeln!(out, "(\n    format: {},", crate::deck::FORMAT);
    for (name, value) in write::about(&about, indent) {
        if let Some(value) = value {
            let _ = writeln!(out, "    {name}: {value},");
        }
    }
    let mut lists: Vec<(Section, Vec<ItemForm>)> = Vec::new();
    let role = |party: Party| {
        ItemForm::Role(RoleForm {
            id: party.code().to_owned(),
            party: Choice::Is(party),
            title: text(&format!("edit-template-role-{}", party.code())),
            called: text(&format!("edit-template-called-{}", party.code())),
            brief: text("edit-template-brief"),
            private: text("edit-template-private"),
            ..RoleForm::default()
        })
    };
    lists.push((Section::Roles, Party::ALL.into_iter().map(role).collect()));
    let promise = CommitmentForm {
        id: "motas".to_owned(),
        by: Choice::Is(By::Joint),
        title: text("edit-template-commitment"),
        text: text("edit-template-commitment-text"),
        spoken: text("edit-template-commitment-spoken"),
        effects: super::EffectsForm(vec![(Choice::Is(Principle::Dialogue), Choice::Is(1))]),
        burden: PerParty { public: Choice::Is(1), ideburen: Choice::Is(1) },
        ..CommitmentForm::default()
    };
    lists.push((Section::Commitments, vec![ItemForm::Commitment(promise)]));
    let cards = phases.iter().enumerate().map(|(number, phase)| {
        let principle = Principle::ALL[number % Principle::ALL.len()];
        let option = |which: &str, principle: Principle, burden: (i64, i64)| OptionForm {
            title: text(&format!("edit-template-option-{which}")),
            text: text("edit-template-option-text"),
            effects: super::EffectsForm(vec![(Choice::Is(principle), Choice::Is(1))]),
            burden: PerParty { public: Choice::Is(burden.0), ideburen: Choice::Is(burden.1) },
            ..OptionForm::default()
        };
        let other = Principle::ALL[(number + 1) % Principle::ALL.len()];
        let mut title = TextForm::default();
        for tag in languages {
            let lang = Lang::from_tag(tag).unwrap_or(Lang::En);
            *title.get_mut(tag) = t!(lang, "edit-template-card", number = number + 1);
        }
        ItemForm::Card(Box::new(CardForm {
            id: format!("kort-{}", number + 1),
            phase: Choice::Is(*phase),
            principles: vec![Choice::Is(principle)],
            title,
            gist: text("edit-template-gist"),
            situation: text("edit-template-situation"),
            sides: PerParty {
                public: text("edit-template-side-public"),
                ideburen: text("edit-template-side-ideburen"),
            },
            question: text("edit-template-question"),
            options: vec![option("a", principle, (1, 0)), option("b", other, (0, 1))],
            suggested: vec!["motas".to_owned()],
            minutes: Choice::Is(25),
            opens: text("edit-template-opens"),
            usually: text("edit-template-usually"),
            if_stuck: text("edit-template-if-stuck"),
            if_hot: text("edit-template-if-hot"),
            debrief: vec![text("edit-template-debrief")],
            really: text("edit-template-really"),
            ..CardForm::default()
        }))
    });
    lists.push((Section::Cards, cards.collect()));
    let indent = Indent { base: 8, unit: 4 };
    for (section, items) in lists {
        let _ = writeln!(out, "    {}: [", section.name());
        for item in items {
            let _ = writeln!(out, "        {},", write::item(&item, single, &[], indent));
        }
        let _ = writeln!(out, "    ],");
    }
    out.push_str(")\n");
    out
}

/// An empty item.
pub(super) fn blank(section: Section, id: String, text: impl Fn() -> TextForm) -> ItemForm {
    match section {
        Section::Roles => {
            ItemForm::Role(RoleForm { id, title: text(), brief: text(), private: text(), ..RoleForm::default() })
        }
        Section::Commitments => {
            ItemForm::Commitment(CommitmentForm { id, title: text(), text: text(), ..CommitmentForm::default() })
        }
        Section::Cards => {
            let option = || OptionForm { title: text(), text: text(), ..OptionForm::default() };
            ItemForm::Card(Box::new(CardForm {
                id,
                title: text(),
                gist: text(),
                situation: text(),
                sides: PerParty { public: text(), ideburen: text() },
                question: text(),
                options: vec![option(), option()],
                note: text(),
                ..CardForm::default()
            }))
        }
        Section::Events => ItemForm::Event(EventForm {
            id,
            title: text(),
            text: text(),
            met: text(),
            unmet: text(),
            threshold: Choice::Is(0),
            ..EventForm::default()
        }),
        Section::Tiles => ItemForm::Tile(TileForm { id, name: text(), line: text(), ..TileForm::default() }),
        Section::Programmes => ItemForm::Programme(ProgrammeForm {
            id,
            title: text(),
            text: text(),
            minutes: Choice::Is(45),
            dialogue_minutes: Choice::Is(8),
            rounds: vec![RoundForm {
                kind: Choice::Is(KindForm::Scenario),
                swap: Choice::Is(SwapRule::OwnParty),
                ..RoundForm::default()
            }],
            ..ProgrammeForm::default()
        }),
    }
}
