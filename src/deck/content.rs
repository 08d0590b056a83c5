//! From the tree of a file to a checked deck: roles, commitments, cards, events, tiles, programmes.

use super::checker::{Checker, Fields, Ids, LANGUAGES_MAX};
use super::fields::{
    BURDEN, BURDENS, BY, CARD, COMMITMENT, DECK, DIFFICULTIES, EFFECT, EVENT, Kind, LEVELS, LIST_MAX, OPTION, OPTIONS,
    PARTIES, PHASES, PRINCIPLES, PROGRAMME, QUESTIONS_MAX, ROLE, ROUND, ROUND_KINDS, ROUNDS_MAX, SCENARIO, SIDES,
    STAGES, STAKE, SWAPS, THEME_MAX, TILE, YES_NO,
};
use super::problem::Arg;
use super::tree::{Node, Value};
use super::{CARDS_MAX, FORMAT, image, voices};
use crate::rules::{
    By, Card, CardOption, Commitment, Deck, Effects, EventCard, Leading, LentTile, LocalText, Party, PerParty, Phase,
    Principle, Programme, Role, RoundKind, RoundSpec, Stake,
};
use crate::text::signs::{composed, is_blank};

/// What a card may refer to; `None` where the list cannot be read, so that nothing can be said about it.
#[derive(Clone, Copy)]
pub(super) struct Known<'k, 'n> {
    pub(super) commitments: Option<&'k Ids<'n>>,
    pub(super) roles: Option<&'k Ids<'n>>,
}

/// Reads a whole deck. The result is only good if no errors were found.
pub(super) fn deck<'n>(c: &mut Checker<'n>, node: &'n Node<'_>) -> Option<Deck> {
    if newer_format(c, node) {
        return None;
    }
    let fields = c.fields(node, &DECK)?;
    c.number_in(&fields, "format");
    let mut id = String::new();
    if let Some(node) = c.need(&fields, "id")
        && let Some(text) = c.plain_text(node, "id")
    {
        c.check_id(node, text);
        id = text.to_owned();
    }
    languages(c, &fields);

    let mut role_ids = Ids::new();
    let roles = c.need(&fields, "roles");
    let roles_readable = roles.is_some_and(|node| matches!(node.value, Value::List(_)));
    let roles_read = c.items(roles, "roles", |c, node| role(c, node, &mut role_ids));
    if let Some(node) = roles.filter(|node| matches!(node.value, Value::List(_))) {
        for (name, party) in PARTIES {
            if !roles_read.iter().any(|role| role.as_ref().is_none_or(|role| role.party == party)) {
                c.error("KO310", node.start, vec![("party", Arg::Term(name.to_owned()))]);
            }
        }
    }

    let mut commitment_ids = Ids::new();
    let commitments = c.need(&fields, "commitments");
    // Without a readable list of roles or commitments nothing can be said about what refers to them.
    let readable = commitments.is_some_and(|node| matches!(node.value, Value::List(_)));
    let commitments = c.items(commitments, "commitments", |c, node| Some(commitment(c, node, &mut commitment_ids)));

    let known = Known { commitments: readable.then_some(&commitment_ids), roles: roles_readable.then_some(&role_ids) };
    let cards = cards(c, &fields, known);
    let has_card = |phase: Phase| cards.iter().any(|card| card.phase == phase);
    // Nothing is said about empty phases while cards cannot be read: theirs might be those.
    let sure = !c.has_errors();
    let filled: Vec<Phase> = Phase::ALL.into_iter().filter(|phase| sure && has_card(*phase)).collect();

    let mut ids = Ids::new();
    let events = c.items(fields.get("events"), "events", |c, node| event(c, node, &mut ids, &filled));
    let mut ids = Ids::new();
    let tiles = c.items(fields.get("tiles"), "tiles", |c, node| tile(c, node, &mut ids));
    let programmes = programmes(c, fields.get("programmes"), Some(&filled));
    let voices = voices::voices(c, fields.get("voices"), roles_readable.then_some(&role_ids));

    if fields.get("licence").is_none() && !c.has_errors() {
        c.advise("KO501", fields.at, vec![]);
    }
    Some(Deck {
        written: 0,
        id,
        title: c.text(&fields, "title"),
        text: c.text(&fields, "text"),
        author: c.plain(fields.get("author"), "author"),
        licence: c.plain(fields.get("licence"), "licence"),
        version: c.plain(fields.get("version"), "version"),
        languages: c.languages.iter().map(|tag| (*tag).to_owned()).collect(),
        difficulty: c.word_in(&fields, "difficulty", &DIFFICULTIES),
        minutes: c.number_in(&fields, "minutes").and_then(|minutes| u16::try_from(minutes).ok()),
        roles: roles_read.into_iter().flatten().collect(),
        commitments: commitments.into_iter().flatten().collect(),
        cards,
        events,
        tiles,
        programmes,
        voices,
        hash: String::new(),
    })
}

/// Whether the file says that it was made for a newer version of the program; told before anything else,
/// because the rest may look in a way this version knows nothing of.
fn newer_format(c: &mut Checker<'_>, node: &Node<'_>) -> bool {
    let Value::Record(record) = &node.value else { return false };
    let format = record.fields.iter().find(|field| field.name == "format");
    let Some((at, Value::Whole(number))) = format.map(|field| (field.value.start, &field.value.value)) else {
        return false;
    };
    let newer = *number > FORMAT;
    if newer {
        c.error("KO211", at, vec![("number", Arg::Number(*number)), ("known", Arg::Number(FORMAT))]);
    }
    newer
}

fn languages<'n>(c: &mut Checker<'n>, fields: &Fields<'n, '_>) {
    let Some(node) = c.need(fields, "languages") else { return };
    let Some(nodes) = c.list(node, "languages", LANGUAGES_MAX) else { return };
    let mut languages: Vec<&'n str> = Vec::new();
    for node in nodes {
        let Some(tag) = c.plain_text(node, "languages") else { continue };
        let sound = (2..=12).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if !sound || tag.starts_with(|first: char| !first.is_ascii_lowercase()) {
            c.error("KO315", node.start, vec![("language", Arg::text(tag))]);
        } else if languages.contains(&tag) {
            c.error("KO316", node.start, vec![("language", Arg::text(tag))]);
        } else {
            languages.push(tag);
        }
    }
    if nodes.is_empty() {
        c.error("KO317", node.start, vec![]);
    }
    c.languages = languages;
}

/// A role; the outer `Option` says that it was read at all, the inner that its party is known.
pub(super) fn role<'n>(c: &mut Checker<'n>, node: &'n Node<'_>, ids: &mut Ids<'n>) -> Option<Option<Role>> {
    let Some(fields) = c.fields(node, &ROLE) else {
        return Some(None);
    };
    let id = c.id(&fields, ids);
    let party = c.word_in(&fields, "party", &PARTIES);
    let title = c.text(&fields, "title");
    let called = c.text(&fields, "called");
    let brief = c.text(&fields, "brief");
    let private = c.text(&fields, "private");
    Some(party.map(|party| Role { id, party, title, called, brief, private }))
}

pub(super) fn commitment<'n>(c: &mut Checker<'n>, node: &'n Node<'_>, ids: &mut Ids<'n>) -> Option<Commitment> {
    let fields = c.fields(node, &COMMITMENT)?;
    let id = c.id(&fields, ids);
    let by = c.word_in(&fields, "by", &BY);
    Some(Commitment {
        id,
        by: by.unwrap_or(By::Joint),
        title: c.text(&fields, "title"),
        text: c.text(&fields, "text"),
        spoken: c.text(&fields, "spoken"),
        effects: effects(c, fields.get("effects")),
        burden: burden(c, fields.get("burden")),
    })
}

fn effects(c: &mut Checker<'_>, node: Option<&Node<'_>>) -> Effects {
    let mut effects = Effects::default();
    let Some(node) = node else { return effects };
    let Value::Map(entries) = &node.value else {
        c.wrong_kind(node, "effects", "deck-kind-map");
        return effects;
    };
    let mut given = [false; 6];
    for (key, value) in entries {
        let change = c.number(value, "effects", EFFECT.0, EFFECT.1);
        let Some(principle) = c.word(key, "effects", &PRINCIPLES) else { continue };
        if std::mem::replace(&mut given[principle.index()], true) {
            c.error("KO207", key.start, vec![("principle", Arg::Term(principle.code().to_owned()))]);
        }
        effects.0[principle.index()] = change.and_then(|change| i8::try_from(change).ok()).unwrap_or(0);
    }
    effects
}

fn burden<'n>(c: &mut Checker<'n>, node: Option<&'n Node<'_>>) -> PerParty<u8> {
    let mut burden = PerParty::default();
    let fields = node.and_then(|node| c.fields(node, &BURDENS));
    let Some(fields) = fields else { return burden };
    for party in Party::ALL {
        let number = fields.get(party.code()).and_then(|node| c.number(node, "burden", BURDEN.0, BURDEN.1));
        burden[party] = number.and_then(|number| u8::try_from(number).ok()).unwrap_or(0);
    }
    burden
}

fn cards<'n>(c: &mut Checker<'n>, fields: &Fields<'n, '_>, known: Known<'_, 'n>) -> Vec<Card> {
    let Some(node) = c.need(fields, "cards") else { return Vec::new() };
    if let Value::List(nodes) = &node.value {
        if nodes.is_empty() {
            c.error("KO309", node.start, vec![]);
        }
        if nodes.len() > CARDS_MAX {
            let args = vec![("number", Arg::Number(nodes.len() as i64)), ("max", Arg::Number(CARDS_MAX as i64))];
            c.error("KO008", node.start, args);
            return Vec::new();
        }
    }
    let mut ids = Ids::new();
    c.items(Some(node), "cards", |c, node| card(c, node, &mut ids, known))
}

pub(super) fn card<'n>(
    c: &mut Checker<'n>,
    node: &'n Node<'_>,
    ids: &mut Ids<'n>,
    known: Known<'_, 'n>,
) -> Option<Card> {
    let fields = c.fields(node, &CARD)?;
    let id = c.id(&fields, ids);
    let phase = c.word_in(&fields, "phase", &PHASES);
    let principles = principles(c, &fields);
    let mut sides = PerParty::<LocalText>::default();
    if let Some(node) = c.need(&fields, "sides")
        && let Some(fields) = c.fields(node, &SIDES)
    {
        sides.public = c.text(&fields, "public");
        sides.ideburen = c.text(&fields, "ideburen");
    }
    Some(Card {
        id,
        phase: phase.unwrap_or(Phase::Prelude),
        principles,
        themes: themes(c, fields.get("themes")),
        stage: c.word_in(&fields, "stage", &STAGES),
        title: c.text(&fields, "title"),
        gist: c.text(&fields, "gist"),
        situation: c.text(&fields, "situation"),
        sides,
        question: c.text(&fields, "question"),
        options: options(c, &fields),
        suggested: suggested(c, fields.get("suggested"), known.commitments),
        stakes: stakes(c, fields.get("stakes"), known.roles),
        leading: leading(c, &fields),
        image: image(c, fields.get("image")),
    })
}

fn leading<'n>(c: &mut Checker<'n>, fields: &Fields<'n, '_>) -> Leading {
    Leading {
        note: c.text(fields, "note"),
        minutes: c.number_in(fields, "minutes").and_then(|minutes| u16::try_from(minutes).ok()),
        opens: c.text(fields, "opens"),
        usually: c.text(fields, "usually"),
        if_stuck: c.text(fields, "if_stuck"),
        if_hot: c.text(fields, "if_hot"),
        debrief: c.texts(fields, "debrief", QUESTIONS_MAX),
        really: c.text(fields, "really"),
    }
}

fn themes<'n>(c: &mut Checker<'n>, node: Option<&'n Node<'_>>) -> Vec<String> {
    let mut themes: Vec<String> = Vec::new();
    let Some(nodes) = node.and_then(|node| c.list(node, "themes", LIST_MAX)) else { return themes };
    for node in nodes {
        let Some(theme) = c.plain_text(node, "themes") else { continue };
        if is_blank(theme) || theme.chars().any(char::is_control) || theme.chars().count() > THEME_MAX {
            let args = vec![("word", Arg::text(theme)), ("max", Arg::Number(THEME_MAX as i64))];
            c.error("KO325", node.start, args);
        } else if themes.iter().any(|other| composed(other) == composed(theme.trim())) {
            c.warn("KO416", node.start, vec![("word", Arg::text(theme))]);
        } else {
            themes.push(theme.trim().to_owned());
        }
    }
    themes
}

fn stakes<'n>(c: &mut Checker<'n>, node: Option<&'n Node<'_>>, roles: Option<&Ids<'n>>) -> Vec<Stake> {
    let mut stakes: Vec<Stake> = Vec::new();
    let Kind::List(_, _, max) = CARD.field("stakes").map_or(Kind::Id, |field| field.kind) else { return stakes };
    let Some(nodes) = node.and_then(|node| c.list(node, "stakes", max)) else { return stakes };
    for node in nodes {
        let Some(fields) = c.fields(node, &STAKE) else { continue };
        let named = c.need(&fields, "role");
        let text = c.text(&fields, "text");
        let Some((node, roles)) = named.zip(roles) else { continue };
        let Some(id) = c.plain_text(node, "role") else { continue };
        match roles.get(&*composed(id)) {
            Some((_, role)) if stakes.iter().any(|stake| stake.role == *role) => {
                c.warn("KO415", node.start, vec![("id", Arg::text(id))]);
            }
            Some((_, role)) => stakes.push(Stake { role: *role, text }),
            None => {
                let mut args = Vec::new();
                c.guess(&mut args, id, roles.keys().map(AsRef::as_ref));
                c.error("KO324", node.start, args);
            }
        }
    }
    stakes
}

fn principles<'n>(c: &mut Checker<'n>, fields: &Fields<'n, '_>) -> Vec<Principle> {
    let mut principles = Vec::new();
    let Some(node) = c.need(fields, "principles") else { return principles };
    let Some(nodes) = c.list(node, "principles", LIST_MAX) else { return principles };
    if nodes.is_empty() {
        c.error("KO304", node.start, vec![]);
    }
    for node in nodes {
        let Some(principle) = c.word(node, "principles", &PRINCIPLES) else { continue };
        if principles.contains(&principle) {
            c.error("KO305", node.start, vec![("principle", Arg::Term(principle.code().to_owned()))]);
        } else {
            principles.push(principle);
        }
    }
    principles
}

fn options<'n>(c: &mut Checker<'n>, fields: &Fields<'n, '_>) -> Vec<CardOption> {
    let Some(node) = c.need(fields, "options") else { return Vec::new() };
    let Some(nodes) = c.list(node, "options", LIST_MAX) else { return Vec::new() };
    if !(OPTIONS.0..=OPTIONS.1).contains(&nodes.len()) {
        c.error("KO303", node.start, vec![("number", Arg::Number(nodes.len() as i64))]);
    }
    let option = |node| {
        let fields = c.fields(node, &OPTION)?;
        Some(CardOption {
            title: c.text(&fields, "title"),
            text: c.text(&fields, "text"),
            level: c.word_in(&fields, "level", &LEVELS),
            effects: effects(c, fields.get("effects")),
            burden: burden(c, fields.get("burden")),
        })
    };
    nodes.iter().filter_map(option).collect()
}

fn suggested<'n>(c: &mut Checker<'n>, node: Option<&'n Node<'_>>, known: Option<&Ids<'n>>) -> Vec<usize> {
    let mut places = Vec::new();
    let Some(nodes) = node.and_then(|node| c.list(node, "suggested", LIST_MAX)) else { return places };
    for node in nodes {
        let (Some(id), Some(known)) = (c.plain_text(node, "suggested"), known) else { continue };
        match known.get(&*composed(id)) {
            Some((_, place)) if places.contains(place) => {
                c.warn("KO405", node.start, vec![("id", Arg::text(id))]);
            }
            Some((_, place)) => places.push(*place),
            None => {
                let mut args = Vec::new();
                c.guess(&mut args, id, known.keys().map(AsRef::as_ref));
                c.error("KO302", node.start, args);
            }
        }
    }
    places
}

/// The path of an image: it stays within the deck's folder, whatever is there.
fn image<'n>(c: &mut Checker<'n>, node: Option<&'n Node<'_>>) -> Option<String> {
    let node = node?;
    let path = c.plain_text(node, "image")?;
    if path.trim().is_empty() {
        c.error("KO311", node.start, vec![("field", Arg::text("image"))]);
        return None;
    }
    match image::form(path) {
        Ok(()) => c.image(node.start, path),
        Err(fault) => {
            let found = super::image_problem(fault, node.start, path);
            c.error(found.code, node.start, found.args);
        }
    }
    Some(path.to_owned())
}

pub(super) fn event<'n>(
    c: &mut Checker<'n>,
    node: &'n Node<'_>,
    ids: &mut Ids<'n>,
    filled: &[Phase],
) -> Option<EventCard> {
    let fields = c.fields(node, &EVENT)?;
    let id = c.id(&fields, ids);
    let principle = c.word_in(&fields, "principle", &PRINCIPLES);
    let threshold = c.number_in(&fields, "threshold");
    let party = c.word_in(&fields, "party", &BY);
    let mut phases = Vec::new();
    if let Some(node) = fields.get("phases")
        && let Some(nodes) = c.list(node, "phases", LIST_MAX)
    {
        phases.extend(nodes.iter().filter_map(|node| c.word(node, "phases", &PHASES)));
        if !phases.is_empty() && !filled.is_empty() && !phases.iter().any(|phase| filled.contains(phase)) {
            c.warn("KO406", node.start, vec![]);
        }
    }
    Some(EventCard {
        id,
        title: c.text(&fields, "title"),
        text: c.text(&fields, "text"),
        principle: principle.unwrap_or(Principle::Dialogue),
        threshold: threshold.and_then(|number| i8::try_from(number).ok()).unwrap_or(0),
        party: party.unwrap_or(By::Joint),
        met: c.text(&fields, "met"),
        unmet: c.text(&fields, "unmet"),
        phases,
    })
}

pub(super) fn tile<'n>(c: &mut Checker<'n>, node: &'n Node<'_>, ids: &mut Ids<'n>) -> Option<LentTile> {
    let fields = c.fields(node, &TILE)?;
    let id = c.id(&fields, ids);
    let party = c.word_in(&fields, "party", &PARTIES);
    Some(LentTile {
        id,
        party: party.unwrap_or(Party::Public),
        name: c.text(&fields, "name"),
        line: c.text(&fields, "line"),
    })
}

/// A list of programmes. `filled` are the phases the deck has cards for, where there is a deck.
pub(super) fn programmes<'n>(
    c: &mut Checker<'n>,
    node: Option<&'n Node<'_>>,
    filled: Option<&[Phase]>,
) -> Vec<Programme> {
    let mut ids = Ids::new();
    c.items(node, "programmes", |c, node| programme(c, node, &mut ids, filled))
}

pub(super) fn programme<'n>(
    c: &mut Checker<'n>,
    node: &'n Node<'_>,
    ids: &mut Ids<'n>,
    filled: Option<&[Phase]>,
) -> Option<Programme> {
    let fields = c.fields(node, &PROGRAMME)?;
    let id = c.id(&fields, ids);
    let title = c.text(&fields, "title");
    let text = c.text(&fields, "text");
    let mut minutes =
        |name: &'static str| c.number_in(&fields, name).and_then(|number| u16::try_from(number).ok()).unwrap_or(1);
    let (minutes, dialogue_minutes) = (minutes("minutes"), minutes("dialogue_minutes"));
    let mut rounds = Vec::new();
    if let Some(node) = c.need(&fields, "rounds")
        && let Some(nodes) = c.list(node, "rounds", LIST_MAX)
    {
        if nodes.is_empty() || nodes.len() > ROUNDS_MAX {
            let args = vec![("number", Arg::Number(nodes.len() as i64)), ("max", Arg::Number(ROUNDS_MAX as i64))];
            c.error("KO312", node.start, args);
        }
        rounds.extend(nodes.iter().filter_map(|node| round(c, node, filled)));
    }
    let vision = c.word_in(&fields, "vision", &YES_NO).unwrap_or(false);
    let plan = c.word_in(&fields, "plan", &YES_NO).unwrap_or(false);
    Some(Programme { id, title, text, minutes, dialogue_minutes, vision, plan, rounds })
}

fn round<'n>(c: &mut Checker<'n>, node: &'n Node<'_>, filled: Option<&[Phase]>) -> Option<RoundSpec> {
    let fields = c.fields(node, &ROUND)?;
    let kind = c.need(&fields, "kind").and_then(|node| round_kind(c, node, filled));
    let swap = c.word_in(&fields, "swap", &SWAPS);
    let event = c.word_in(&fields, "event", &YES_NO).unwrap_or(false);
    let kind = kind?;
    // Only a round with a proposal has a wording to answer on.
    let referral = kind.has_roles() && c.word_in(&fields, "referral", &YES_NO).unwrap_or(false);
    Some(RoundSpec { kind, swap: swap?, event, referral })
}

fn round_kind<'n>(c: &mut Checker<'n>, node: &'n Node<'_>, filled: Option<&[Phase]>) -> Option<RoundKind> {
    match &node.value {
        Value::Word("Idea") => Some(RoundKind::Idea),
        Value::Word("FollowUp") => Some(RoundKind::FollowUp),
        Value::Word("OwnQuestion") => Some(RoundKind::OwnQuestion),
        Value::Word("Scenario") => Some(RoundKind::Scenario { phase: None }),
        Value::Record(record) if record.name == Some("Scenario") => {
            let fields = c.fields(node, &SCENARIO)?;
            let phase = match fields.get("phase").map(|node| (node, &node.value)) {
                None | Some((_, Value::Word("None"))) => None,
                Some((_, Value::Tuple(Some("Some"), inner))) if inner.len() == 1 => {
                    Some(c.word(&inner[0], "phase", &PHASES)?)
                }
                Some((node, _)) => Some(c.word(node, "phase", &PHASES)?),
            };
            if let (Some(phase), Some(filled)) = (phase, filled)
                && !filled.is_empty()
                && !filled.contains(&phase)
            {
                c.warn("KO407", node.start, vec![("phase", Arg::Term(phase.code().to_owned()))]);
            }
            Some(RoundKind::Scenario { phase })
        }
        Value::Word(word) => {
            c.unknown_word(node.start, "kind", word, &ROUND_KINDS);
            None
        }
        Value::Record(record) if record.name.is_some() => {
            c.unknown_word(node.start, "kind", record.name.unwrap_or_default(), &ROUND_KINDS);
            None
        }
        _ => {
            c.wrong_kind(node, "kind", "deck-kind-word");
            None
        }
    }
}
