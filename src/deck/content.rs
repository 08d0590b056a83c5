//! From the tree of a file to a checked deck: roles, commitments, cards, events, tiles, programmes.

use super::checker::{Checker, Fields, LANGUAGES_MAX, TextRule};
use super::problem::Arg;
use super::tree::{Node, Value};
use super::{CARDS_MAX, FORMAT};
use crate::rules::{
    By, Card, CardOption, Commitment, Deck, Effects, EventCard, LentTile, LocalText, Party, PerParty, Phase, Principle,
    Programme, Role, RoundKind, RoundSpec, SwapRule,
};
use std::collections::HashMap;

const PARTIES: [(&str, Party); 2] = [("Public", Party::Public), ("Ideburen", Party::Ideburen)];
const BY: [(&str, By); 3] = [("Joint", By::Joint), ("Public", By::Public), ("Ideburen", By::Ideburen)];
const PRINCIPLES: [(&str, Principle); 6] = [
    ("Independence", Principle::Independence),
    ("Dialogue", Principle::Dialogue),
    ("Quality", Principle::Quality),
    ("LongTerm", Principle::LongTerm),
    ("Openness", Principle::Openness),
    ("Diversity", Principle::Diversity),
];
const PHASES: [(&str, Phase); 7] = [
    ("Prelude", Phase::Prelude),
    ("Gathering", Phase::Gathering),
    ("Dialogue", Phase::Dialogue),
    ("Drafting", Phase::Drafting),
    ("Anchoring", Phase::Anchoring),
    ("Signing", Phase::Signing),
    ("Implementation", Phase::Implementation),
];
const SWAPS: [(&str, SwapRule); 3] =
    [("OwnParty", SwapRule::OwnParty), ("OtherParty", SwapRule::OtherParty), ("NeverOwn", SwapRule::NeverOwn)];
const YES_NO: [(&str, bool); 2] = [("true", true), ("false", false)];
const ROUND_KINDS: [(&str, ()); 2] = [("Scenario", ()), ("Idea", ())];

/// What fits on the table, in characters.
const ROLE_TITLE: usize = 12;
const OPTION_TITLE: usize = 16;
const COMMITMENT_TITLE: usize = 24;
const CARD_TITLE: usize = 26;
const CARD_GIST: usize = 110;
const TILE_NAME: usize = 15;
/// What can be read aloud without losing the room, in words.
const SITUATION_WORDS: usize = 80;

/// The longest list of words or ids: far more than any can sensibly have.
const LIST_MAX: usize = 100;
/// The most rounds in a programme: a game has an end.
const ROUNDS_MAX: usize = 50;
/// The longest programme and the longest dialogue, in minutes.
const MINUTES_MAX: i64 = 1440;
const DIALOGUE_MINUTES_MAX: i64 = 240;

/// Ids, where they stand, and their places in their list.
type Ids<'n> = HashMap<&'n str, (u32, usize)>;

/// Reads a whole deck. The result is only good if no errors were found.
pub(super) fn deck<'n>(c: &mut Checker<'n>, node: &'n Node<'_>) -> Option<Deck> {
    const FIELDS: &[&str] = &[
        "format",
        "id",
        "title",
        "text",
        "author",
        "licence",
        "version",
        "languages",
        "roles",
        "commitments",
        "cards",
        "events",
        "tiles",
        "programmes",
    ];
    if newer_format(c, node) {
        return None;
    }
    let fields = c.fields(node, "deck-what-deck", FIELDS)?;
    if let Some(format) = c.need(&fields, "format") {
        c.number(format, "format", 1, FORMAT);
    }
    let mut id = String::new();
    if let Some(node) = c.need(&fields, "id")
        && let Some(text) = c.plain_text(node, "id")
    {
        c.check_id(node, text);
        id = text.to_owned();
    }
    languages(c, &fields);

    let mut ids = Ids::new();
    let roles = c.need(&fields, "roles");
    let roles_read = c.items(roles, "roles", |c, node| role(c, node, &mut ids));
    if let Some(node) = roles.filter(|node| matches!(node.value, Value::List(_))) {
        for (name, party) in PARTIES {
            if !roles_read.iter().any(|role| role.as_ref().is_none_or(|role| role.party == party)) {
                c.error("KO310", node.start, vec![("party", Arg::text(name))]);
            }
        }
    }

    let mut commitment_ids = Ids::new();
    let commitments = c.need(&fields, "commitments");
    // Without a readable list of commitments nothing can be said about what refers to them.
    let readable = commitments.is_some_and(|node| matches!(node.value, Value::List(_)));
    let commitments = c.items(commitments, "commitments", |c, node| Some(commitment(c, node, &mut commitment_ids)));

    let cards = cards(c, &fields, readable.then_some(&commitment_ids));
    let has_card = |phase: Phase| cards.iter().any(|card| card.phase == phase);
    // Nothing is said about empty phases while cards cannot be read: theirs might be those.
    let sure = !c.has_errors();
    let filled: Vec<Phase> = Phase::ALL.into_iter().filter(|phase| sure && has_card(*phase)).collect();

    let mut ids = Ids::new();
    let events = c.items(fields.get("events"), "events", |c, node| event(c, node, &mut ids, &filled));
    let mut ids = Ids::new();
    let tiles = c.items(fields.get("tiles"), "tiles", |c, node| tile(c, node, &mut ids));
    let programmes = programmes(c, fields.get("programmes"), Some(&filled));

    if fields.get("licence").is_none() && !c.has_errors() {
        c.advise("KO501", fields.at, vec![]);
    }
    Some(Deck {
        id,
        title: c.text(&fields, TextRule::required("title")),
        text: c.text(&fields, TextRule::optional("text")),
        author: c.plain(fields.get("author"), "author"),
        licence: c.plain(fields.get("licence"), "licence"),
        version: c.plain(fields.get("version"), "version"),
        languages: c.languages.iter().map(|tag| (*tag).to_owned()).collect(),
        roles: roles_read.into_iter().flatten().collect(),
        commitments: commitments.into_iter().flatten().collect(),
        cards,
        events,
        tiles,
        programmes,
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
fn role<'n>(c: &mut Checker<'n>, node: &'n Node<'_>, ids: &mut Ids<'n>) -> Option<Option<Role>> {
    let Some(fields) = c.fields(node, "deck-what-role", &["id", "party", "title", "brief", "private"]) else {
        return Some(None);
    };
    let id = c.id(&fields, ids);
    let party = c.need(&fields, "party").and_then(|node| c.word(node, "party", &PARTIES));
    let title = c.text(&fields, TextRule::short("title", ROLE_TITLE));
    let brief = c.text(&fields, TextRule::required("brief"));
    let private = c.text(&fields, TextRule::required("private"));
    Some(party.map(|party| Role { id, party, title, brief, private }))
}

fn commitment<'n>(c: &mut Checker<'n>, node: &'n Node<'_>, ids: &mut Ids<'n>) -> Option<Commitment> {
    const FIELDS: &[&str] = &["id", "by", "title", "text", "effects", "burden"];
    let fields = c.fields(node, "deck-what-commitment", FIELDS)?;
    let id = c.id(&fields, ids);
    let by = c.need(&fields, "by").and_then(|node| c.word(node, "by", &BY));
    Some(Commitment {
        id,
        by: by.unwrap_or(By::Joint),
        title: c.text(&fields, TextRule::short("title", COMMITMENT_TITLE)),
        text: c.text(&fields, TextRule::required("text")),
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
        let change = c.number(value, "effects", -2, 2);
        let Some(principle) = c.word(key, "effects", &PRINCIPLES) else { continue };
        if std::mem::replace(&mut given[principle.index()], true) {
            c.error("KO207", key.start, vec![("principle", Arg::text(principle.code()))]);
        }
        effects.0[principle.index()] = change.and_then(|change| i8::try_from(change).ok()).unwrap_or(0);
    }
    effects
}

fn burden<'n>(c: &mut Checker<'n>, node: Option<&'n Node<'_>>) -> PerParty<u8> {
    let mut burden = PerParty::default();
    let fields = node.and_then(|node| c.fields(node, "deck-what-burden", &["public", "ideburen"]));
    let Some(fields) = fields else { return burden };
    for party in Party::ALL {
        let number = fields.get(party.code()).and_then(|node| c.number(node, "burden", 0, 3));
        burden[party] = number.and_then(|number| u8::try_from(number).ok()).unwrap_or(0);
    }
    burden
}

fn cards<'n>(c: &mut Checker<'n>, fields: &Fields<'n, '_>, commitments: Option<&Ids<'n>>) -> Vec<Card> {
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
    c.items(Some(node), "cards", |c, node| card(c, node, &mut ids, commitments))
}

fn card<'n>(c: &mut Checker<'n>, node: &'n Node<'_>, ids: &mut Ids<'n>, known: Option<&Ids<'n>>) -> Option<Card> {
    const FIELDS: &[&str] = &[
        "id",
        "phase",
        "principles",
        "title",
        "gist",
        "situation",
        "sides",
        "question",
        "options",
        "suggested",
        "note",
    ];
    let fields = c.fields(node, "deck-what-card", FIELDS)?;
    let id = c.id(&fields, ids);
    let phase = c.need(&fields, "phase").and_then(|node| c.word(node, "phase", &PHASES));
    let principles = principles(c, &fields);
    let mut sides = PerParty::<LocalText>::default();
    if let Some(node) = c.need(&fields, "sides")
        && let Some(fields) = c.fields(node, "deck-what-sides", &["public", "ideburen"])
    {
        sides.public = c.text(&fields, TextRule::required("public"));
        sides.ideburen = c.text(&fields, TextRule::required("ideburen"));
    }
    Some(Card {
        id,
        phase: phase.unwrap_or(Phase::Prelude),
        principles,
        title: c.text(&fields, TextRule::short("title", CARD_TITLE)),
        gist: c.text(&fields, TextRule::short("gist", CARD_GIST)),
        situation: c.text(&fields, TextRule::spoken("situation", SITUATION_WORDS)),
        sides,
        question: c.text(&fields, TextRule::required("question")),
        options: options(c, &fields),
        suggested: suggested(c, fields.get("suggested"), known),
        note: c.text(&fields, TextRule::optional("note")),
    })
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
            c.error("KO305", node.start, vec![("principle", Arg::text(principle.code()))]);
        } else {
            principles.push(principle);
        }
    }
    principles
}

fn options<'n>(c: &mut Checker<'n>, fields: &Fields<'n, '_>) -> Vec<CardOption> {
    let Some(node) = c.need(fields, "options") else { return Vec::new() };
    let Some(nodes) = c.list(node, "options", LIST_MAX) else { return Vec::new() };
    if !(2..=5).contains(&nodes.len()) {
        c.error("KO303", node.start, vec![("number", Arg::Number(nodes.len() as i64))]);
    }
    let option = |node| {
        let fields = c.fields(node, "deck-what-option", &["title", "text", "effects", "burden"])?;
        Some(CardOption {
            title: c.text(&fields, TextRule::short("title", OPTION_TITLE)),
            text: c.text(&fields, TextRule::required("text")),
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
        match known.get(id) {
            Some((_, place)) if places.contains(place) => {
                c.warn("KO405", node.start, vec![("id", Arg::text(id))]);
            }
            Some((_, place)) => places.push(*place),
            None => {
                let mut args = Vec::new();
                c.guess(&mut args, id, known.keys().copied());
                c.error("KO302", node.start, args);
            }
        }
    }
    places
}

fn event<'n>(c: &mut Checker<'n>, node: &'n Node<'_>, ids: &mut Ids<'n>, filled: &[Phase]) -> Option<EventCard> {
    const FIELDS: &[&str] = &["id", "title", "text", "principle", "threshold", "party", "met", "unmet", "phases"];
    let fields = c.fields(node, "deck-what-event", FIELDS)?;
    let id = c.id(&fields, ids);
    let principle = c.need(&fields, "principle").and_then(|node| c.word(node, "principle", &PRINCIPLES));
    let threshold = c.need(&fields, "threshold").and_then(|node| c.number(node, "threshold", -10, 10));
    let party = c.need(&fields, "party").and_then(|node| c.word(node, "party", &BY));
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
        title: c.text(&fields, TextRule::required("title")),
        text: c.text(&fields, TextRule::required("text")),
        principle: principle.unwrap_or(Principle::Dialogue),
        threshold: threshold.and_then(|number| i8::try_from(number).ok()).unwrap_or(0),
        party: party.unwrap_or(By::Joint),
        met: c.text(&fields, TextRule::required("met")),
        unmet: c.text(&fields, TextRule::required("unmet")),
        phases,
    })
}

fn tile<'n>(c: &mut Checker<'n>, node: &'n Node<'_>, ids: &mut Ids<'n>) -> Option<LentTile> {
    let fields = c.fields(node, "deck-what-tile", &["id", "party", "name", "line"])?;
    let id = c.id(&fields, ids);
    let party = c.need(&fields, "party").and_then(|node| c.word(node, "party", &PARTIES));
    Some(LentTile {
        id,
        party: party.unwrap_or(Party::Public),
        name: c.text(&fields, TextRule::short("name", TILE_NAME)),
        line: c.text(&fields, TextRule::required("line")),
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

fn programme<'n>(
    c: &mut Checker<'n>,
    node: &'n Node<'_>,
    ids: &mut Ids<'n>,
    filled: Option<&[Phase]>,
) -> Option<Programme> {
    const FIELDS: &[&str] = &["id", "title", "text", "minutes", "dialogue_minutes", "rounds"];
    let fields = c.fields(node, "deck-what-programme", FIELDS)?;
    let id = c.id(&fields, ids);
    let title = c.text(&fields, TextRule::required("title"));
    let text = c.text(&fields, TextRule::optional("text"));
    let mut minutes = |name: &'static str, min: i64, max: i64| {
        let number = c.need(&fields, name).and_then(|node| c.number(node, name, min, max));
        number.and_then(|number| u16::try_from(number).ok()).unwrap_or(1)
    };
    let (minutes, dialogue_minutes) =
        (minutes("minutes", 1, MINUTES_MAX), minutes("dialogue_minutes", 0, DIALOGUE_MINUTES_MAX));
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
    Some(Programme { id, title, text, minutes, dialogue_minutes, rounds })
}

fn round<'n>(c: &mut Checker<'n>, node: &'n Node<'_>, filled: Option<&[Phase]>) -> Option<RoundSpec> {
    let fields = c.fields(node, "deck-what-round", &["kind", "swap", "event"])?;
    let kind = c.need(&fields, "kind").and_then(|node| round_kind(c, node, filled));
    let swap = c.need(&fields, "swap").and_then(|node| c.word(node, "swap", &SWAPS));
    let event = fields.get("event").and_then(|node| c.word(node, "event", &YES_NO)).unwrap_or(false);
    Some(RoundSpec { kind: kind?, swap: swap?, event })
}

fn round_kind<'n>(c: &mut Checker<'n>, node: &'n Node<'_>, filled: Option<&[Phase]>) -> Option<RoundKind> {
    match &node.value {
        Value::Word("Idea") => Some(RoundKind::Idea),
        Value::Word("Scenario") => Some(RoundKind::Scenario { phase: None }),
        Value::Record(record) if record.name == Some("Scenario") => {
            let fields = c.fields(node, "deck-what-round", &["phase"])?;
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
                c.warn("KO407", node.start, vec![("phase", Arg::text(phase.code()))]);
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
