//! From a piece of a deck file to a form. What a form cannot hold stays raw text.

use super::Section;
use super::forms::{
    BurdenForm, CardForm, Choice, CommitmentForm, DeckForm, EffectsForm, EventForm, Extra, ItemForm, KindForm,
    OptionForm, ProgrammeForm, RoleForm, RoundForm, StakeForm, TextForm, TileForm,
};
use crate::deck::fields::{BY, DIFFICULTIES, LEVELS, PARTIES, PHASES, PRINCIPLES, STAGES, SWAPS, YES_NO};
use crate::deck::tree::{Field, Node, Value};
use crate::rules::PerParty;
use crate::text::Lang;

/// More fields than this no form shows: it is text then.
const FIELDS_MAX: usize = 64;

/// The form of an item. `src` is the text the node was read from, `main` the deck's first language.
/// `None` when part of it is of a kind that no form can hold.
pub(super) fn item(section: Section, node: &Node<'_>, src: &str, main: &str) -> Option<ItemForm> {
    let mut fields = Fields::of(node, src, main)?;
    Some(match section {
        Section::Roles => ItemForm::Role(RoleForm {
            id: fields.plain("id")?,
            party: fields.word("party", &PARTIES)?,
            title: fields.text("title")?,
            called: fields.text("called")?,
            brief: fields.text("brief")?,
            private: fields.text("private")?,
            extra: fields.rest(),
        }),
        Section::Commitments => ItemForm::Commitment(CommitmentForm {
            id: fields.plain("id")?,
            by: fields.word("by", &BY)?,
            title: fields.text("title")?,
            text: fields.text("text")?,
            spoken: fields.text("spoken")?,
            effects: fields.effects()?,
            burden: fields.burden()?,
            extra: fields.rest(),
        }),
        Section::Cards => ItemForm::Card(Box::new(card(fields)?)),
        Section::Events => ItemForm::Event(EventForm {
            id: fields.plain("id")?,
            title: fields.text("title")?,
            text: fields.text("text")?,
            principle: fields.word("principle", &PRINCIPLES)?,
            threshold: fields.number("threshold")?,
            party: fields.word("party", &BY)?,
            met: fields.text("met")?,
            unmet: fields.text("unmet")?,
            phases: fields.each("phases", |node| word(node, &PHASES))?,
            extra: fields.rest(),
        }),
        Section::Tiles => ItemForm::Tile(TileForm {
            id: fields.plain("id")?,
            party: fields.word("party", &PARTIES)?,
            name: fields.text("name")?,
            line: fields.text("line")?,
            extra: fields.rest(),
        }),
        Section::Programmes => ItemForm::Programme(ProgrammeForm {
            id: fields.plain("id")?,
            title: fields.text("title")?,
            text: fields.text("text")?,
            minutes: fields.number("minutes")?,
            dialogue_minutes: fields.number("dialogue_minutes")?,
            vision: fields.word("vision", &YES_NO)?,
            plan: fields.word("plan", &YES_NO)?,
            rounds: fields.each("rounds", |node| round(node, src, main))?,
            extra: fields.rest(),
        }),
    })
}

/// What the fields of the deck itself say.
pub(super) fn about(node: &Node<'_>, src: &str) -> Option<DeckForm> {
    let mut fields = Fields::of(node, src, "")?;
    let languages = fields.each("languages", plain)?;
    let mut fields = Fields::of(node, src, languages.first().map_or(Lang::MAIN, String::as_str))?;
    Some(DeckForm {
        id: fields.plain("id")?,
        title: fields.text("title")?,
        text: fields.text("text")?,
        author: fields.plain("author")?,
        licence: fields.plain("licence")?,
        version: fields.plain("version")?,
        difficulty: fields.word("difficulty", &DIFFICULTIES)?,
        minutes: fields.number("minutes")?,
        languages,
    })
}

fn card(mut fields: Fields<'_, '_>) -> Option<CardForm> {
    let (src, main) = (fields.src, fields.main);
    let mut sides = PerParty::<TextForm>::default();
    if let Some(node) = fields.take("sides") {
        let mut inner = Fields::of(node, src, main)?;
        sides = PerParty { public: inner.text("public")?, ideburen: inner.text("ideburen")? };
        if !inner.left.is_empty() {
            return None;
        }
    }
    let option = |node| {
        let mut fields = Fields::of(node, src, main)?;
        Some(OptionForm {
            title: fields.text("title")?,
            text: fields.text("text")?,
            level: fields.word("level", &LEVELS)?,
            effects: fields.effects()?,
            burden: fields.burden()?,
            extra: fields.rest(),
        })
    };
    let stake = |node| {
        let mut fields = Fields::of(node, src, main)?;
        Some(StakeForm { role: fields.plain("role")?, text: fields.text("text")?, extra: fields.rest() })
    };
    Some(CardForm {
        id: fields.plain("id")?,
        phase: fields.word("phase", &PHASES)?,
        principles: fields.each("principles", |node| word(node, &PRINCIPLES))?,
        themes: fields.each("themes", plain)?,
        stage: fields.word("stage", &STAGES)?,
        title: fields.text("title")?,
        gist: fields.text("gist")?,
        situation: fields.text("situation")?,
        sides,
        question: fields.text("question")?,
        options: fields.each("options", option)?,
        suggested: fields.each("suggested", plain)?,
        stakes: fields.each("stakes", stake)?,
        note: fields.text("note")?,
        minutes: fields.number("minutes")?,
        opens: fields.text("opens")?,
        usually: fields.text("usually")?,
        if_stuck: fields.text("if_stuck")?,
        if_hot: fields.text("if_hot")?,
        debrief: fields.each("debrief", |node| text_of(node, main))?,
        really: fields.text("really")?,
        image: fields.plain("image")?,
        extra: fields.rest(),
    })
}

fn round(node: &Node<'_>, src: &str, main: &str) -> Option<RoundForm> {
    let mut fields = Fields::of(node, src, main)?;
    let (mut kind, mut phase) = (Choice::Empty, Choice::Empty);
    if let Some(node) = fields.take("kind") {
        kind = match &node.value {
            Value::Word("Idea") => Choice::Is(KindForm::Idea),
            Value::Word("FollowUp") => Choice::Is(KindForm::FollowUp),
            Value::Word("OwnQuestion") => Choice::Is(KindForm::OwnQuestion),
            Value::Word("Scenario") => Choice::Is(KindForm::Scenario),
            Value::Word(word) => Choice::Typed((*word).to_owned()),
            Value::Text(text) => Choice::Typed(text.to_string()),
            Value::Record(record) if record.name == Some("Scenario") => {
                let mut inner = Fields::of(node, src, main)?;
                phase = match inner.take("phase").map(|node| (node, &node.value)) {
                    None | Some((_, Value::Word("None"))) => Choice::Empty,
                    Some((_, Value::Tuple(Some("Some"), within))) if within.len() == 1 => word(&within[0], &PHASES)?,
                    Some((node, _)) => word(node, &PHASES)?,
                };
                if !inner.left.is_empty() {
                    return None;
                }
                Choice::Is(KindForm::Scenario)
            }
            _ => return None,
        };
    }
    Some(RoundForm {
        kind,
        phase,
        swap: fields.word("swap", &SWAPS)?,
        event: fields.word("event", &YES_NO)?,
        referral: fields.word("referral", &YES_NO)?,
        extra: fields.rest(),
    })
}

/// The fields of a group that have not been taken yet.
struct Fields<'n, 'a> {
    src: &'n str,
    main: &'n str,
    left: Vec<&'n Field<'a>>,
}

impl<'n, 'a> Fields<'n, 'a> {
    fn of(node: &'n Node<'a>, src: &'n str, main: &'n str) -> Option<Self> {
        let Value::Record(record) = &node.value else { return None };
        let twice = |place: usize| record.fields[..place].iter().any(|other| other.name == record.fields[place].name);
        if record.damaged || record.fields.len() > FIELDS_MAX || (0..record.fields.len()).any(twice) {
            return None;
        }
        Some(Fields { src, main, left: record.fields.iter().collect() })
    }

    fn take(&mut self, name: &str) -> Option<&'n Node<'a>> {
        let place = self.left.iter().position(|field| field.name == name)?;
        Some(&self.left.remove(place).value)
    }

    fn rest(self) -> Extra {
        let raw = |node: &Node<'_>| self.src.get(node.start as usize..node.end as usize).unwrap_or("").to_owned();
        self.left.iter().map(|field| (field.name.to_owned(), raw(&field.value))).collect()
    }

    fn plain(&mut self, name: &str) -> Option<String> {
        self.take(name).map_or(Some(String::new()), plain)
    }

    fn word<T: Copy>(&mut self, name: &str, table: &[(&'static str, T)]) -> Option<Choice<T>> {
        self.take(name).map_or(Some(Choice::Empty), |node| word(node, table))
    }

    fn number(&mut self, name: &str) -> Option<Choice<i64>> {
        let src = self.src;
        self.take(name).map_or(Some(Choice::Empty), |node| number(node, src))
    }

    fn each<T>(&mut self, name: &str, read: impl FnMut(&'n Node<'a>) -> Option<T>) -> Option<Vec<T>> {
        let Some(node) = self.take(name) else { return Some(Vec::new()) };
        let Value::List(nodes) = &node.value else { return None };
        nodes.iter().map(read).collect()
    }

    fn text(&mut self, name: &str) -> Option<TextForm> {
        let main = self.main;
        self.take(name).map_or(Some(TextForm::default()), |node| text_of(node, main))
    }

    fn effects(&mut self) -> Option<EffectsForm> {
        let src = self.src;
        let Some(node) = self.take("effects") else { return Some(EffectsForm::default()) };
        let Value::Map(entries) = &node.value else { return None };
        let entry = |(key, value): &(Node<'_>, Node<'_>)| Some((word(key, &PRINCIPLES)?, number(value, src)?));
        entries.iter().map(entry).collect::<Option<Vec<_>>>().map(EffectsForm)
    }

    fn burden(&mut self) -> Option<BurdenForm> {
        let Some(node) = self.take("burden") else { return Some(BurdenForm::default()) };
        let mut inner = Fields::of(node, self.src, self.main)?;
        let burden = PerParty { public: inner.number("public")?, ideburen: inner.number("ideburen")? };
        inner.left.is_empty().then_some(burden)
    }
}

fn text_of(node: &Node<'_>, main: &str) -> Option<TextForm> {
    match &node.value {
        Value::Text(text) => Some(TextForm::single(main, text)),
        Value::Record(record) if !record.damaged && record.fields.len() <= FIELDS_MAX => {
            let mut form = TextForm::default();
            for field in &record.fields {
                let Value::Text(text) = &field.value.value else { return None };
                if form.0.iter().any(|(tag, _)| tag == field.name) {
                    return None;
                }
                form.0.push((field.name.to_owned(), text.to_string()));
            }
            Some(form)
        }
        _ => None,
    }
}

fn plain(node: &Node<'_>) -> Option<String> {
    if let Value::Text(text) = &node.value { Some(text.to_string()) } else { None }
}

fn word<T: Copy>(node: &Node<'_>, table: &[(&'static str, T)]) -> Option<Choice<T>> {
    let typed = match &node.value {
        Value::Word(word) => match table.iter().find(|(code, _)| code == word) {
            Some((_, value)) => return Some(Choice::Is(*value)),
            None => (*word).to_owned(),
        },
        Value::Text(text) => text.to_string(),
        Value::Whole(number) => number.to_string(),
        _ => return None,
    };
    Some(Choice::Typed(typed))
}

fn number(node: &Node<'_>, src: &str) -> Option<Choice<i64>> {
    match &node.value {
        Value::Whole(number) => Some(Choice::Is(*number)),
        Value::Word(word) => Some(Choice::Typed((*word).to_owned())),
        Value::Text(text) => Some(Choice::Typed(text.to_string())),
        Value::Fraction | Value::Huge => {
            src.get(node.start as usize..node.end as usize).map(|raw| Choice::Typed(raw.to_owned()))
        }
        _ => None,
    }
}
