//! What a form holds while somebody fills it in. Everything can be half done or wrong: a principle that does not
//! exist is kept as it was typed, and the check says so.
//!
//! Fields are called what they are called in the file; `deck::reference::explanation` says in words what each means.

use crate::rules::{By, Difficulty, Level, Party, PerParty, Phase, Principle, Stage, SwapRule};

/// A value from a list of words, or a number, as it stands in a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Choice<T> {
    /// Nothing is chosen; the field is left out of the file.
    #[default]
    Empty,
    /// This.
    Is(T),
    /// Something that is none of the words, kept as it was typed.
    Typed(String),
}

impl<T: Copy> Choice<T> {
    /// The value, when it is a known one.
    pub fn known(&self) -> Option<T> {
        match self {
            Choice::Is(value) => Some(*value),
            Choice::Empty | Choice::Typed(_) => None,
        }
    }
}

impl<T> From<T> for Choice<T> {
    fn from(value: T) -> Self {
        Choice::Is(value)
    }
}

/// A text in the languages it is written in, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextForm(pub Vec<(String, String)>);

impl TextForm {
    /// A text in one language.
    pub fn single(language: &str, text: &str) -> Self {
        TextForm(vec![(language.to_owned(), text.to_owned())])
    }

    /// The text in exactly this language; empty when there is none.
    pub fn get(&self, language: &str) -> &str {
        self.0.iter().find(|(tag, _)| tag == language).map_or("", |(_, text)| text)
    }

    /// The text in this language, to be changed; made when there is none.
    pub fn get_mut(&mut self, language: &str) -> &mut String {
        let place = self.0.iter().position(|(tag, _)| tag == language).unwrap_or_else(|| {
            self.0.push((language.to_owned(), String::new()));
            self.0.len() - 1
        });
        &mut self.0[place].1
    }

    /// Whether nothing is written in any language.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, text)| text.trim().is_empty())
    }
}

/// Fields the program does not know, with their values as they stand in the file: kept, and reported.
pub type Extra = Vec<(String, String)>;

/// The changes of principles, in the order they are written. The same principle may stand twice, which the
/// check reports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EffectsForm(pub Vec<(Choice<Principle>, Choice<i64>)>);

impl EffectsForm {
    /// The change of one principle; 0 when it is not named.
    pub fn get(&self, principle: Principle) -> i64 {
        let found = self.0.iter().find(|(named, _)| *named == Choice::Is(principle));
        found.and_then(|(_, change)| change.known()).unwrap_or(0)
    }

    /// Sets the change of one principle; 0 takes it away.
    pub fn set(&mut self, principle: Principle, change: i64) {
        let place = self.0.iter().position(|(named, _)| *named == Choice::Is(principle));
        match (place, change) {
            (Some(place), 0) => {
                self.0.remove(place);
            }
            (Some(place), _) => self.0[place].1 = Choice::Is(change),
            (None, 0) => {}
            (None, _) => self.0.push((Choice::Is(principle), Choice::Is(change))),
        }
    }
}

/// What something costs each party.
pub type BurdenForm = PerParty<Choice<i64>>;

/// A way forward on a card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OptionForm {
    pub title: TextForm,
    pub text: TextForm,
    pub level: Choice<Level>,
    pub effects: EffectsForm,
    pub burden: BurdenForm,
    pub extra: Extra,
}

/// What one role alone knows of a card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StakeForm {
    /// The id of the role.
    pub role: String,
    pub text: TextForm,
    pub extra: Extra,
}

/// A scenario card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardForm {
    pub id: String,
    pub phase: Choice<Phase>,
    /// The one most at stake first.
    pub principles: Vec<Choice<Principle>>,
    pub themes: Vec<String>,
    pub stage: Choice<Stage>,
    pub title: TextForm,
    pub gist: TextForm,
    pub situation: TextForm,
    pub sides: PerParty<TextForm>,
    pub question: TextForm,
    pub options: Vec<OptionForm>,
    /// Ids of commitments.
    pub suggested: Vec<String>,
    pub stakes: Vec<StakeForm>,
    pub note: TextForm,
    pub minutes: Choice<i64>,
    pub opens: TextForm,
    pub usually: TextForm,
    pub if_stuck: TextForm,
    pub if_hot: TextForm,
    pub debrief: Vec<TextForm>,
    pub really: TextForm,
    /// A path within the deck's folder; empty for none.
    pub image: String,
    pub extra: Extra,
}

/// A role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoleForm {
    pub id: String,
    pub party: Choice<Party>,
    pub title: TextForm,
    pub called: TextForm,
    pub brief: TextForm,
    pub private: TextForm,
    pub extra: Extra,
}

/// A commitment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommitmentForm {
    pub id: String,
    pub by: Choice<By>,
    pub title: TextForm,
    pub text: TextForm,
    pub spoken: TextForm,
    pub effects: EffectsForm,
    pub burden: BurdenForm,
    pub extra: Extra,
}

/// An event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventForm {
    pub id: String,
    pub title: TextForm,
    pub text: TextForm,
    pub principle: Choice<Principle>,
    pub threshold: Choice<i64>,
    pub party: Choice<By>,
    pub met: TextForm,
    pub unmet: TextForm,
    /// Empty for any.
    pub phases: Vec<Choice<Phase>>,
    pub extra: Extra,
}

/// A tile the deck lends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TileForm {
    pub id: String,
    pub party: Choice<Party>,
    pub name: TextForm,
    pub line: TextForm,
    pub extra: Extra,
}

/// Scenario or idea round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindForm {
    /// A card is played.
    Scenario,
    /// Ideas are gathered.
    Idea,
    /// An earlier agreement is followed up.
    FollowUp,
}

/// A round of a programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoundForm {
    pub kind: Choice<KindForm>,
    /// The phase a scenario is drawn from; `Empty` for all.
    pub phase: Choice<Phase>,
    pub swap: Choice<SwapRule>,
    pub event: Choice<bool>,
    pub extra: Extra,
}

/// A programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgrammeForm {
    pub id: String,
    pub title: TextForm,
    pub text: TextForm,
    pub minutes: Choice<i64>,
    pub dialogue_minutes: Choice<i64>,
    pub plan: Choice<bool>,
    pub rounds: Vec<RoundForm>,
    pub extra: Extra,
}

/// What is said about the deck as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeckForm {
    pub id: String,
    pub title: TextForm,
    pub text: TextForm,
    pub author: String,
    pub licence: String,
    pub version: String,
    /// Tags, the main language first.
    pub languages: Vec<String>,
    pub difficulty: Choice<Difficulty>,
    pub minutes: Choice<i64>,
}

/// The form of one item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemForm {
    Role(RoleForm),
    Commitment(CommitmentForm),
    Card(Box<CardForm>),
    Event(EventForm),
    Tile(TileForm),
    Programme(ProgrammeForm),
}

impl ItemForm {
    /// The id, as it stands in the form.
    pub fn id(&self) -> &str {
        match self {
            ItemForm::Role(form) => &form.id,
            ItemForm::Commitment(form) => &form.id,
            ItemForm::Card(form) => &form.id,
            ItemForm::Event(form) => &form.id,
            ItemForm::Tile(form) => &form.id,
            ItemForm::Programme(form) => &form.id,
        }
    }

    /// Gives it another id.
    pub fn set_id(&mut self, id: &str) {
        let place = match self {
            ItemForm::Role(form) => &mut form.id,
            ItemForm::Commitment(form) => &mut form.id,
            ItemForm::Card(form) => &mut form.id,
            ItemForm::Event(form) => &mut form.id,
            ItemForm::Tile(form) => &mut form.id,
            ItemForm::Programme(form) => &mut form.id,
        };
        id.clone_into(place);
    }

    /// The name it is listed by.
    pub fn title(&self) -> &TextForm {
        match self {
            ItemForm::Role(form) => &form.title,
            ItemForm::Commitment(form) => &form.title,
            ItemForm::Card(form) => &form.title,
            ItemForm::Event(form) => &form.title,
            ItemForm::Tile(form) => &form.name,
            ItemForm::Programme(form) => &form.title,
        }
    }

    /// The list it belongs to.
    pub fn section(&self) -> super::Section {
        match self {
            ItemForm::Role(_) => super::Section::Roles,
            ItemForm::Commitment(_) => super::Section::Commitments,
            ItemForm::Card(_) => super::Section::Cards,
            ItemForm::Event(_) => super::Section::Events,
            ItemForm::Tile(_) => super::Section::Tiles,
            ItemForm::Programme(_) => super::Section::Programmes,
        }
    }
}
