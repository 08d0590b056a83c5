//! Idea rounds at a table of counterparts, and what everybody does at homecoming: written, placed, asked for, answered,
//! rated and signed by declared rules. The weights are `ideas` in `assets/practice.ron`.

use super::factor::{self, OnTable};
use super::kinds::Temper;
use super::model::{IdeaData, Model};
use super::need::{Person, cares_of_side, draw_below};
use super::table::{Heard, Table};
use crate::rules::{
    Action, Ballot, Deck, Idea, IdeaKind, Mark, Party, PerParty, RuleError, SeatId, Step, TileAsk, TileId, limits,
    one_line,
};
use crate::text::{Lang, has, tr};

/// An idea or challenge that can be written, and what it would come to.
struct Notion {
    kind: IdeaKind,
    title: String,
    line: String,
    comes_to: OnTable,
}

/// What counterparts say in idea rounds: made once for a deck.
pub(super) struct Bank {
    /// Ideas of the phrase bank first, then the deck's cards as challenges.
    notions: Vec<Notion>,
    /// How many of them are ideas.
    ideas: usize,
    rewordings: Vec<String>,
    first_steps: Vec<String>,
    missing: PerParty<String>,
    missing_both: String,
    promises: Vec<String>,
    declines: Vec<String>,
    no: [String; 4],
}

/// Why a tile does not come, as a place in [`Bank::no`].
#[derive(Clone, Copy)]
enum No {
    Heavy,
    Better,
    Doubt,
    Trust,
}

/// As many organisations as get something done together; more are a meeting.
const HANDFUL: usize = 4;

/// The texts `key-1`, `key-2` … as far as there are such.
fn texts(lang: Lang, key: &str) -> Vec<String> {
    (1..).map(|n| format!("{key}-{n}")).take_while(|key| has(lang, key)).map(|key| tr(lang, &key)).collect()
}

fn short(text: &str, most: usize) -> String {
    one_line(text).chars().take(most).collect()
}

impl Bank {
    pub(super) fn new(model: &Model, deck: &Deck, lang: Lang) -> Bank {
        let titles = texts(lang, "idea-bank");
        let ideas = titles.into_iter().zip(&model.ideas.bank).enumerate().map(|(at, (title, data))| Notion {
            kind: IdeaKind::Idea,
            title: short(&title, limits::IDEA_TITLE),
            line: short(&tr(lang, &format!("idea-bank-{}-line", at + 1)), limits::IDEA_LINE),
            comes_to: OnTable {
                base: true,
                effects: data.effects.map(i16::from),
                burden: PerParty { public: i16::from(data.burden.0), ideburen: i16::from(data.burden.1) },
                bound: Vec::new(),
            },
        });
        let mut notions: Vec<Notion> = ideas.collect();
        let count = notions.len();
        // Whoever takes on a challenge does something for what is at stake, and it costs what the options cost at most.
        notions.extend(deck.cards.iter().map(|card| {
            let mut comes_to = OnTable { base: true, ..OnTable::default() };
            for (at, principle) in card.principles.iter().enumerate() {
                comes_to.effects[principle.index()] += if at == 0 { 2 } else { 1 };
            }
            let most = |party: Party| card.options.iter().map(|option| option.burden[party]).max().unwrap_or(0);
            comes_to.burden = PerParty::from_fn(|party| i16::from(most(party)));
            Notion {
                kind: IdeaKind::Challenge,
                title: short(card.title.get(lang.tag()), limits::IDEA_TITLE),
                line: short(card.question.get(lang.tag()), limits::IDEA_LINE),
                comes_to,
            }
        }));
        notions.retain(|notion| !notion.title.is_empty());
        Bank {
            notions,
            ideas: count,
            rewordings: texts(lang, "idea-reword"),
            first_steps: texts(lang, "idea-step"),
            missing: PerParty::from_fn(|party| tr(lang, &format!("idea-missing-{}", party.code()))),
            missing_both: tr(lang, "idea-missing-both"),
            promises: texts(lang, "home-promise"),
            declines: texts(lang, "home-decline"),
            no: ["heavy", "better", "doubt", "trust"].map(|why| tr(lang, &format!("idea-no-{why}"))),
        }
    }
}

impl Table<'_> {
    fn ideas_data(&self) -> &'static IdeaData {
        &self.cast.model.ideas
    }

    fn any<'t>(&mut self, list: &'t [String]) -> &'t str {
        self.drawn += 1;
        list.get(draw_below(self.seed, 10_000 + self.drawn, list.len())).map_or("", String::as_str)
    }

    /// An idea round, from the deal to the harvest.
    pub(super) fn play_ideas(&mut self, heard: Heard<'_>) -> Result<(), RuleError> {
        self.seat_chairs();
        self.act(Action::Advance { from: Step::Deal }, heard)?;
        self.write_ideas(heard)?;
        self.act(Action::Advance { from: Step::Ideas }, heard)?;
        for evening in 0..2 {
            self.place_tiles(evening > 0, heard)?;
            self.ask_for_tiles(heard)?;
        }
        self.act(Action::Advance { from: Step::Gathering }, heard)?;
        self.evaluate(heard)?;
        self.act(Action::Advance { from: Step::Harvest }, heard)
    }

    /// Everybody speaks from the chair that was dealt: its side, and what one of that name cares for.
    fn seat_chairs(&mut self) {
        let tiles = self.game.tiles();
        let deal = &self.game.round().deal;
        self.people.clear();
        for (seat, &temper) in self.tempers.iter().enumerate() {
            let tile = deal.chairs.get(seat).and_then(|chair| chair.tile());
            let tile = tile.and_then(|tile| tiles.get(tile.index()));
            let (party, name) = tile.map_or((Party::Public, ""), |tile| (tile.party, tile.name.get("sv")));
            let cares = cares_of_side(self.cast.model, party, name);
            let (weights, limit) = (cares.weights, cares.limit);
            self.people.push(Person { role: 0, party, temper, weights, limit, needs: Vec::new() });
        }
    }

    fn tile_of(&self, seat: usize) -> Option<TileId> {
        self.game.round().deal.tile_of(SeatId(seat as u8))
    }

    /// The idea a seat's tile is at, whoever put it there.
    fn place_of(&self, seat: usize) -> Option<usize> {
        self.game.ideas().idea_of(self.tile_of(seat)?)
    }

    /// The seats that hold a tile at an idea.
    fn gathered(&self, idea: usize) -> Vec<usize> {
        let deal = &self.game.round().deal;
        let tiles = self.game.ideas().ideas.get(idea).map_or(&[][..], |idea| &idea.tiles);
        tiles.iter().filter_map(|gathered| deal.holder(gathered.tile)).map(SeatId::index).collect()
    }

    fn both_gathered(&self, idea: usize) -> bool {
        let seats = self.gathered(idea);
        Party::ALL.into_iter().all(|party| seats.iter().any(|&seat| self.people[seat].party == party))
    }

    fn open_ideas(&self) -> Vec<usize> {
        let ideas = &self.game.ideas().ideas;
        (0..ideas.len()).filter(|&idea| ideas[idea].is_open()).collect()
    }

    // ------------------------------------------------------------ ideas

    /// One idea or challenge each, and now and then a second one; what is on the table already is not written again.
    fn write_ideas(&mut self, heard: Heard<'_>) -> Result<(), RuleError> {
        let data = self.ideas_data();
        for seat in 0..self.people.len() {
            let more = usize::from(self.chance(data.second.n() as u64));
            for _ in 0..=more {
                let challenge = self.chance(data.challenge.n() as u64);
                let Some(notion) = self.notion(challenge) else { continue };
                let Notion { kind, title, line, .. } = &self.cast.bank.notions[notion];
                let seat = SeatId(seat as u8);
                let idea = Action::WriteIdea { seat, kind: *kind, title: title.clone(), line: line.clone() };
                self.act(idea, heard)?;
                self.notions.push(notion);
            }
        }
        Ok(())
    }

    /// Something to write that nobody has written in this game: of the kind that was asked for, or else of the other.
    fn notion(&mut self, challenge: bool) -> Option<usize> {
        let bank = &self.cast.bank;
        let (ideas, all) = (bank.ideas.min(bank.notions.len()), bank.notions.len());
        let mut left: Vec<usize> = (0..all).filter(|at| !self.notions.contains(at)).collect();
        let wanted = |at: &usize| (*at >= ideas) == challenge;
        if left.iter().any(wanted) {
            left.retain(wanted);
        }
        self.drawn += 1;
        left.get(draw_below(self.seed, 10_000 + self.drawn, left.len())).copied()
    }

    /// How much somebody thinks of an idea, in tenths of a rating step from *kan leva med*, if its own tile were there.
    fn worth_of_idea(&self, seat: usize, idea: usize) -> i16 {
        let (model, data, person) = (self.cast.model, self.ideas_data(), &self.people[seat]);
        let Some(found) = self.game.ideas().ideas.get(idea) else { return i16::MIN };
        let mut worth = model.tempers[person.temper.index()].start.n();
        if let Some(notion) = self.notions.get(idea).and_then(|&notion| self.cast.bank.notions.get(notion)) {
            factor::weigh_table(model, person, &notion.comes_to, &mut |_, tenths| worth += tenths);
        }
        let others = self.gathered(idea).into_iter().filter(|&other| other != seat);
        let (mut hands, mut other_side) = (1i16, false);
        for other in others {
            hands += 1;
            other_side |= self.people[other].party != person.party;
        }
        worth += if other_side { data.both.n() } else { data.alone.n() };
        worth += (hands - 2).clamp(0, 2) * data.hands.n();
        if found.seat.index() == seat && found.round == self.game.round().index {
            worth += data.own.n();
        }
        if !found.wordings.is_empty() {
            worth += data.reworded.n();
        }
        worth + self.bridge() * data.trust.n()
    }

    /// What it takes from an idea that many are there already, for whoever thinks of going there.
    fn crowd(&self, idea: usize) -> i16 {
        let beyond = self.gathered(idea).len().saturating_sub(HANDFUL);
        beyond as i16 * self.ideas_data().crowd.n()
    }

    /// Planks of the bridge above or below five.
    fn bridge(&self) -> i16 {
        i16::from(self.game.ledger().values().trust) - 5
    }

    // ------------------------------------------------------------ gathering

    /// Whoever likes an idea well enough goes there of its own accord; later, one who stands alone moves on.
    fn place_tiles(&mut self, later: bool, heard: Heard<'_>) -> Result<(), RuleError> {
        let data = self.ideas_data();
        let seats = self.people.len();
        self.drawn += 1;
        let first = draw_below(self.seed, 10_000 + self.drawn, seats);
        for seat in (0..seats).map(|at| (first + at) % seats) {
            let now = self.place_of(seat);
            // Where both sides are together, or before anybody could be asked, a tile that lies somewhere stays.
            if now.is_some_and(|idea| !later || self.both_gathered(idea)) {
                continue;
            }
            let mut best: Option<(i16, usize)> = None;
            for idea in self.open_ideas() {
                let worth = self.worth_of_idea(seat, idea) + self.crowd(idea);
                if Some(idea) != now && best.is_none_or(|(most, _)| worth > most) {
                    best = Some((worth, idea));
                }
            }
            let least = match now {
                None => data.place.n(),
                Some(here) => self.worth_of_idea(seat, here).saturating_add(data.come.n()),
            };
            if let Some((worth, idea)) = best
                && worth >= least
            {
                self.act(Action::Place { seat: SeatId(seat as u8), idea: Some(idea) }, heard)?;
            }
        }
        Ok(())
    }

    /// Where one side is missing, somebody who is there asks for a tile of that side: first one that is in hand, then one
    /// that stands alone elsewhere.
    fn ask_for_tiles(&mut self, heard: Heard<'_>) -> Result<(), RuleError> {
        for idea in self.open_ideas() {
            for _ in 0..2 {
                let here = self.gathered(idea);
                let Some(&asker) = here.first() else { break };
                let party = self.people[asker].party;
                if here.iter().any(|&seat| self.people[seat].party != party) {
                    break;
                }
                let free = |seat: usize| match self.place_of(seat) {
                    None => true,
                    Some(other) => other != idea && !self.both_gathered(other),
                };
                let asked = |tile: TileId| {
                    let round = self.game.round().index;
                    self.game.ideas().asks.iter().any(|ask| (ask.tile, ask.idea, ask.round) == (tile, idea, round))
                };
                let mut others: Vec<(usize, TileId)> = (0..self.people.len())
                    .filter(|&seat| self.people[seat].party != party && free(seat))
                    .filter_map(|seat| Some((seat, self.tile_of(seat)?)))
                    .filter(|&(_, tile)| !asked(tile))
                    .collect();
                others.sort_by_key(|&(seat, _)| self.place_of(seat).is_some());
                let Some(&(holder, tile)) = others.first() else { break };
                self.ask_for_tile(asker, holder, tile, idea, heard)?;
            }
        }
        Ok(())
    }

    fn ask_for_tile(
        &mut self,
        asker: usize,
        holder: usize,
        tile: TileId,
        idea: usize,
        heard: Heard<'_>,
    ) -> Result<(), RuleError> {
        let data = self.ideas_data();
        let ask = Action::AskTile { seat: SeatId(asker as u8), tile, idea };
        self.act(ask.clone(), heard)?;
        if self.answer_ask(holder, idea, heard)? {
            return Ok(());
        }
        // After a no the idea is worded anew before anybody asks again; somebody in a hurry asks all the same.
        if self.chance(data.reword.n() as u64) {
            let line = self.any(&self.cast.bank.rewordings).to_owned();
            let Some(Idea { title, .. }) = self.game.ideas().ideas.get(idea) else { return Ok(()) };
            let reword = Action::RewordIdea { seat: SeatId(asker as u8), idea, title: title.clone(), line };
            self.act(reword, heard)?;
        } else if !self.chance(data.unchanged.n() as u64) {
            return Ok(());
        }
        self.act(ask, heard)?;
        self.answer_ask(holder, idea, heard).map(drop)
    }

    /// The holder answers what it was asked last; whether it was a yes.
    fn answer_ask(&mut self, holder: usize, idea: usize, heard: Heard<'_>) -> Result<bool, RuleError> {
        let data = self.ideas_data();
        let Some(ask) = self.game.ideas().asks.iter().rposition(TileAsk::is_open) else { return Ok(false) };
        let seat = SeatId(holder as u8);
        let talks = self.chance(data.talk_first.n() as u64);
        if talks {
            self.act(Action::TalkFirst { seat, ask }, heard)?;
        }
        // A talk is worth as much as being asked is.
        let asked = data.asked.n() * if talks { 2 } else { 1 };
        let worth = self.worth_of_idea(holder, idea).saturating_add(asked);
        let stays = match self.place_of(holder) {
            None => data.place.n(),
            Some(here) => self.worth_of_idea(holder, here).saturating_add(data.come.n()),
        };
        if worth >= stays.max(data.place.n()) {
            return self.act(Action::AgreeTile { seat, ask }, heard).map(|()| true);
        }
        let person = &self.people[holder];
        let notion = self.notions.get(idea).and_then(|&notion| self.cast.bank.notions.get(notion));
        let heavy = notion.is_some_and(|notion| notion.comes_to.burden[person.party] > person.limit.min(2));
        let why = if self.place_of(holder).is_some() {
            No::Better
        } else if heavy {
            No::Heavy
        } else if person.temper >= Temper::Sceptical {
            No::Trust
        } else {
            No::Doubt
        };
        let reason = self.cast.bank.no[why as usize].clone();
        self.act(Action::RefuseTile { seat, ask, reason }, heard).map(|()| false)
    }

    // ------------------------------------------------------------ evaluation and homecoming

    /// Everybody gathered rates its idea and names a first step and who is missing.
    fn evaluate(&mut self, heard: Heard<'_>) -> Result<(), RuleError> {
        let mut evaluated = false;
        for seat in 0..self.people.len() {
            let Some(idea) = self.place_of(seat).filter(|&idea| self.game.ideas().ideas[idea].is_open()) else {
                continue;
            };
            let rating = factor::rating(self.worth_of_idea(seat, idea));
            let objects = rating == 1 && self.chance(50);
            let mark = Mark { talk: rating == 2, ..Mark::rating(rating) };
            let ballot = Ballot { marks: vec![mark], objection: objects.then(|| self.cast.objection.clone()) };
            let steps = rating >= 3 && self.chance(70);
            let first_step = if steps { self.any(&self.cast.bank.first_steps).to_owned() } else { String::new() };
            let other = self.people[seat].party.other();
            let alone = !self.gathered(idea).iter().any(|&there| self.people[there].party == other);
            let missing = if alone {
                self.cast.bank.missing[other].clone()
            } else if self.chance(25) {
                self.cast.bank.missing_both.clone()
            } else {
                String::new()
            };
            self.act(Action::Evaluate { seat: SeatId(seat as u8), ballot, first_step, missing }, heard)?;
            evaluated = true;
        }
        // Where nobody is gathered, there is nothing to reveal.
        let on = if evaluated { Action::Reveal } else { Action::Advance { from: Step::Evaluation } };
        self.act(on, heard)
    }

    /// Back in their own organisations, most write a promise.
    pub(super) fn promise(&mut self, heard: Heard<'_>) -> Result<(), RuleError> {
        let (model, data) = (self.cast.model, self.ideas_data());
        for seat in 0..self.tempers.len() {
            let start = model.tempers[self.tempers[seat].index()].start.n();
            if self.chance((data.promises.n() + start).clamp(0, 100) as u64) {
                let text = self.any(&self.cast.bank.promises).to_owned();
                self.act(Action::Promise { seat: SeatId(seat as u8), text }, heard)?;
            }
        }
        Ok(())
    }

    /// Everybody signs or declines: by how they came, what the bridge holds for, and whether there is something to sign.
    pub(super) fn sign(&mut self, heard: Heard<'_>) -> Result<(), RuleError> {
        let (model, data) = (self.cast.model, self.ideas_data());
        let ideas = &self.game.ideas().ideas;
        let by_ideas = ideas.iter().flat_map(|idea| &idea.results).any(|result| result.is_consent());
        let agreed = by_ideas || !self.game.agreement().agreed.is_empty();
        let all = data.sign.n()
            + self.bridge() * data.sign_trust.n()
            + if agreed { data.agreed.n() } else { data.nothing_agreed.n() };
        for seat in 0..self.tempers.len() {
            let signed = all + model.tempers[self.tempers[seat].index()].start.n() >= 0;
            let words = if signed { String::new() } else { self.any(&self.cast.bank.declines).to_owned() };
            self.act(Action::Sign { seat: SeatId(seat as u8), signed, words }, heard)?;
        }
        Ok(())
    }
}
