//! What a form holds while it is filled in. Everything can be half done or wrong: a principle that does not
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
    /// Its name, which is read beside its letter.
    pub title: TextForm,
    /// What it means to choose it.
    pub text: TextForm,
    /// How far it goes.
    pub level: Choice<Level>,
    /// What it does to the principles.
    pub effects: EffectsForm,
    /// What it takes of each party.
    pub burden: BurdenForm,
    /// Fields of the file that the form does not know; they stay.
    pub extra: Extra,
}

/// What one role alone knows of a card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StakeForm {
    /// The id of the role.
    pub role: String,
    /// What that role knows, and the others do not.
    pub text: TextForm,
    /// Fields of the file that the form does not know; they stay.
    pub extra: Extra,
}

/// A scenario card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardForm {
    /// The id, by which programmes and games name it.
    pub id: String,
    /// The phase of a collaboration it belongs to.
    pub phase: Choice<Phase>,
    /// The one most at stake first.
    pub principles: Vec<Choice<Principle>>,
    /// What it is about, as words to search by.
    pub themes: Vec<String>,
    /// How far the parties have come with each other when it happens.
    pub stage: Choice<Stage>,
    /// The title.
    pub title: TextForm,
    /// The situation in a line, for lists and the desk.
    pub gist: TextForm,
    /// What has happened, as it is read aloud.
    pub situation: TextForm,
    /// How it looks to each party.
    pub sides: PerParty<TextForm>,
    /// What the table has to agree on.
    pub question: TextForm,
    /// The ways forward, in the order of their letters.
    pub options: Vec<OptionForm>,
    /// Ids of commitments.
    pub suggested: Vec<String>,
    /// What single roles alone know.
    pub stakes: Vec<StakeForm>,
    /// A note to the process leader.
    pub note: TextForm,
    /// How long it usually takes.
    pub minutes: Choice<i64>,
    /// What the leader can open the dialogue with.
    pub opens: TextForm,
    /// What usually happens at the table.
    pub usually: TextForm,
    /// What helps when the table comes no further.
    pub if_stuck: TextForm,
    /// What helps when it gets heated.
    pub if_hot: TextForm,
    /// Questions for the conversation afterwards.
    pub debrief: Vec<TextForm>,
    /// How such a thing has gone outside the game.
    pub really: TextForm,
    /// A path within the deck's folder; empty for none.
    pub image: String,
    /// Fields of the file that the form does not know; they stay.
    pub extra: Extra,
}

/// A role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoleForm {
    /// The id, by which cards name it.
    pub id: String,
    /// The party it speaks for.
    pub party: Choice<Party>,
    /// The title.
    pub title: TextForm,
    /// What it is called in the middle of a sentence.
    pub called: TextForm,
    /// Who it is, as everybody reads it.
    pub brief: TextForm,
    /// What it wants and fears, which its seat alone reads.
    pub private: TextForm,
    /// Fields of the file that the form does not know; they stay.
    pub extra: Extra,
}

/// A commitment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommitmentForm {
    /// The id, by which cards suggest it.
    pub id: String,
    /// Whom it binds.
    pub by: Choice<By>,
    /// Its name in lists.
    pub title: TextForm,
    /// What is promised.
    pub text: TextForm,
    /// The promise as it is said aloud.
    pub spoken: TextForm,
    /// What it does to the principles when it is kept.
    pub effects: EffectsForm,
    /// What it takes of each party.
    pub burden: BurdenForm,
    /// Fields of the file that the form does not know; they stay.
    pub extra: Extra,
}

/// An event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventForm {
    /// The id.
    pub id: String,
    /// The title.
    pub title: TextForm,
    /// What happens.
    pub text: TextForm,
    /// The principle it tests.
    pub principle: Choice<Principle>,
    /// How strong that principle has to be for the table to stand it.
    pub threshold: Choice<i64>,
    /// Whose promises it puts at risk.
    pub party: Choice<By>,
    /// What becomes of it where the principle was strong enough.
    pub met: TextForm,
    /// What becomes of it where it was not.
    pub unmet: TextForm,
    /// Empty for any.
    pub phases: Vec<Choice<Phase>>,
    /// Fields of the file that the form does not know; they stay.
    pub extra: Extra,
}

/// A tile the deck lends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TileForm {
    /// The id, by which a setup lends it.
    pub id: String,
    /// The party it belongs to.
    pub party: Choice<Party>,
    /// What the organisation is called.
    pub name: TextForm,
    /// What it does, in a line.
    pub line: TextForm,
    /// Fields of the file that the form does not know; they stay.
    pub extra: Extra,
}

/// Scenario or idea round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindForm {
    /// A card is played.
    Scenario,
    /// A card is written by the table, and played.
    OwnQuestion,
    /// Ideas are gathered.
    Idea,
    /// An earlier agreement is followed up.
    FollowUp,
}

/// A round of a programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoundForm {
    /// What kind of round it is.
    pub kind: Choice<KindForm>,
    /// The phase a scenario is drawn from; `Empty` for all.
    pub phase: Choice<Phase>,
    /// Who changes chairs for it.
    pub swap: Choice<SwapRule>,
    /// Whether an event follows upon it.
    pub event: Choice<bool>,
    /// Whether each seat answers on the wording before the second ballot.
    pub referral: Choice<bool>,
    /// Fields of the file that the form does not know; they stay.
    pub extra: Extra,
}

/// A programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgrammeForm {
    /// The id, by which a setup names it.
    pub id: String,
    /// The title.
    pub title: TextForm,
    /// What kind of evening it makes.
    pub text: TextForm,
    /// How long all of it takes.
    pub minutes: Choice<i64>,
    /// How long each dialogue is.
    pub dialogue_minutes: Choice<i64>,
    /// Whether the table words a vision first.
    pub vision: Choice<bool>,
    /// Whether an action plan comes before the signatures.
    pub plan: Choice<bool>,
    /// The rounds, in order.
    pub rounds: Vec<RoundForm>,
    /// Fields of the file that the form does not know; they stay.
    pub extra: Extra,
}

/// What is said about the deck as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeckForm {
    /// The id, by which games and templates name the deck.
    pub id: String,
    /// The title.
    pub title: TextForm,
    /// What the deck is about and for whom.
    pub text: TextForm,
    /// Who has written it.
    pub author: String,
    /// What others may do with it.
    pub licence: String,
    /// The version its author gives it.
    pub version: String,
    /// Tags, the main language first.
    pub languages: Vec<String>,
    /// How much practice it asks of a table.
    pub difficulty: Choice<Difficulty>,
    /// How long a game with it usually takes.
    pub minutes: Choice<i64>,
}

/// The form of one item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemForm {
    /// Of a role.
    Role(RoleForm),
    /// Of a commitment.
    Commitment(CommitmentForm),
    /// Of a card.
    Card(Box<CardForm>),
    /// Of an event.
    Event(EventForm),
    /// Of a tile.
    Tile(TileForm),
    /// Of a programme.
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
