//! The plan: what is to be done, by whom and when. Where the table made no plan of its own, its commitments and the
//! collaborations with consent are the plan; what nobody said is blank.

use super::Of;
use super::dates::{self, day_of};
use crate::record::minutes;
use crate::rules::{Adopted, Audience, By, Game, Idea, PlanOf, PlanWords, Standing, one_line};
use crate::t;
use crate::text::Lang;
use crate::wording;
use crate::wording::isolated;
use crate::wording::plan as said;
use jiff::civil::Date;

/// Something the plan holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Planned {
    /// What it is in this game, and in no other place of the plan.
    pub(crate) key: String,
    /// Who it binds; `None` for an idea.
    pub(crate) by: Option<By>,
    /// What is to be done.
    pub(crate) what: String,
    /// Who does it.
    pub(crate) who: String,
    /// What comes first.
    pub(crate) first: String,
    /// When, in the table's own words.
    pub(crate) when: String,
    /// The day that can be read from it.
    pub(crate) day: Option<Date>,
    /// How it is noticed that it is kept.
    pub(crate) noticed: String,
    /// How it has gone since.
    pub(crate) follow_up: String,
}

/// What a collaboration is called in [`Planned::key`], before its number.
const IDEA: &str = "idea-";

impl Planned {
    /// Whether it is a collaboration around an idea.
    pub(super) fn is_idea(&self) -> bool {
        self.key.starts_with(IDEA)
    }
}

/// What a table has planned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    /// What it holds, in the order of the agreement, and last the next meeting.
    pub(crate) steps: Vec<Planned>,
    /// For how long the agreement holds.
    pub(crate) holds: String,
}

impl Plan {
    /// Whether nothing is planned.
    pub(crate) fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }
}

/// The plan of a game as it stands.
pub(crate) fn plan(lang: Lang, of: Of<'_>) -> Plan {
    let agreement = of.game.view(Audience::Room).room.agreement;
    let from = day_of(of.header.date());
    let commitments = agreement.commitments.iter().enumerate().map(|(at, adopted)| {
        written(lang, of.game, from, PlanOf::Commitment(at), commitment(lang, of.game, from, at, adopted))
    });
    let ideas = of.game.ideas().ideas.iter().enumerate();
    let ideas = ideas
        .filter(|(_, idea)| agreed(idea))
        .map(|(at, idea)| written(lang, of.game, from, PlanOf::Idea(at), collaboration(lang, of.game, from, at, idea)));
    let steps = commitments.chain(ideas).chain(meeting(lang, of.game, from)).collect();
    Plan { steps, holds: isolated(&one_line(&agreement.plan.next.holds)) }
}

/// What the table has written in its own plan goes before what can be read out of its promises.
fn written(lang: Lang, game: &Game, from: Date, of: PlanOf, found: Planned) -> Planned {
    let agreement = game.agreement();
    let Some(row) = agreement.plan.row(of) else { return found };
    let PlanWords { first, when, date, sign } = &row.words;
    let names = said::who(agreement, of).into_iter().filter_map(|(_, seat)| seat);
    let names: Vec<String> = names.map(|seat| wording::seat_name(lang, game.setup(), seat)).collect();
    let or = |own: String, other: String| if own.is_empty() { other } else { own };
    Planned {
        who: or(names.join("; "), found.who),
        first: or(isolated(first), found.first),
        when: or(said::when(lang, when, date), found.when),
        day: day(lang, when, date, from).or(found.day),
        noticed: isolated(sign),
        ..found
    }
}

/// The next meeting, where the table has said something of it.
fn meeting(lang: Lang, game: &Game, from: Date) -> Option<Planned> {
    let plan = &game.agreement().plan;
    let when = said::meeting(lang, &plan.next);
    (!when.is_empty()).then(|| Planned {
        key: "meeting".to_owned(),
        by: None,
        what: t!(lang, "plan-meet"),
        who: plan.caller.map(|seat| wording::seat_name(lang, game.setup(), seat)).unwrap_or_default(),
        first: String::new(),
        when,
        day: day(lang, &plan.next.when, &plan.next.date, from),
        noticed: String::new(),
        follow_up: String::new(),
    })
}

/// The day that is written beside the words, or the one that can be read from them.
fn day(lang: Lang, when: &str, date: &str, from: Date) -> Option<Date> {
    date.parse().ok().or_else(|| dates::read(lang, when, from))
}

fn commitment(lang: Lang, game: &Game, from: Date, at: usize, adopted: &Adopted) -> Planned {
    let what = one_line(wording::clause_text(lang, game.deck(), &adopted.clause));
    let day = dates::read(lang, &what, from);
    Planned {
        key: format!("commitment-{}", at + 1),
        by: Some(adopted.by),
        what: isolated(&what),
        who: String::new(),
        first: String::new(),
        when: day.map(|day| day.to_string()).unwrap_or_default(),
        day,
        noticed: String::new(),
        follow_up: follow_up(lang, game, adopted),
    }
}

/// What has come of a commitment in the game.
fn follow_up(lang: Lang, game: &Game, adopted: &Adopted) -> String {
    match adopted.standing {
        Standing::Kept => String::new(),
        Standing::Renewed => t!(lang, "minutes-renewed"),
        Standing::AtRisk { event } => match game.deck().events.get(event) {
            Some(card) => {
                let (title, text) = (card.title.get(lang.tag()), card.unmet.get(lang.tag()));
                t!(lang, "papers-at-risk", event = t!(lang, "minutes-event", title = title, text = text))
            }
            None => t!(lang, "papers-at-risk", event = ""),
        },
    }
}

/// Whether everybody gathered at an idea, from both parties, can live with it.
fn agreed(idea: &Idea) -> bool {
    idea.is_open() && idea.results.last().is_some_and(|result| result.is_consent())
}

fn collaboration(lang: Lang, game: &Game, from: Date, at: usize, idea: &Idea) -> Planned {
    let tiles = game.tiles();
    let name =
        |tile: usize| tiles.get(tile).map_or(String::new(), |tile| isolated(&one_line(tile.name.get(lang.tag()))));
    let who: Vec<String> =
        idea.tiles.iter().map(|gathered| name(gathered.tile.index())).filter(|name| !name.is_empty()).collect();
    let steps = idea.results.last().map(|result| result.first_steps.as_slice()).unwrap_or_default();
    let first: Vec<String> = steps.iter().map(|step| isolated(&one_line(step))).collect();
    let day = [&idea.title, &idea.line].into_iter().chain(steps).find_map(|text| dates::read(lang, text, from));
    Planned {
        key: format!("{IDEA}{}", at + 1),
        by: None,
        what: minutes::idea_title(lang, at, idea),
        who: who.join("; "),
        first: first.join("; "),
        when: day.map(|day| day.to_string()).unwrap_or_default(),
        day,
        noticed: String::new(),
        follow_up: String::new(),
    }
}
