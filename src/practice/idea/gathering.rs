//! Idea rounds at a table of counterparts, up to the gathering: written, placed, asked for and answered by declared rules.
//! The weights are `ideas` in `assets/practice.ron`.

use crate::practice::factor;
use crate::practice::factor::Because;
use crate::practice::factor::OnTable;
use crate::practice::model::{IdeaData, Model};
use crate::practice::need::{Depth, Need, NeedAbout, Person, cares_of_side, draw, draw_below};
use crate::practice::table::{Heard, Table};
use crate::rules::{
    Action, Deck, Idea, IdeaKind, Party, PerParty, Principle, RuleError, SeatId, Standing, Step, Tile, TileAsk, TileId,
    limits, one_line,
};
use crate::text::{Lang, has, tr};

/// An idea or challenge that can be written, and what it would come to.
pub(in crate::practice) struct Notion {
    kind: IdeaKind,
    title: String,
    line: String,
    pub(in crate::practice) comes_to: OnTable,
}

/// What counterparts say in idea rounds: made once for a deck.
pub(in crate::practice) struct Bank {
    /// Ideas of the phrase bank first, then the deck's cards as challenges.
    notions: Vec<Notion>,
    /// How many of them are ideas.
    ideas: usize,
    pub(in crate::practice) rewordings: Vec<String>,
    pub(in crate::practice) first_steps: Vec<String>,
    pub(in crate::practice) missing: PerParty<String>,
    pub(in crate::practice) missing_both: String,
    pub(in crate::practice) promises: Vec<String>,
    pub(in crate::practice) not_signed: [String; WHYS],
    better: String,
    no: [String; WHYS],
}

/// What speaks for something or against it, as a no gives its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::practice) enum Why {
    /// How they came, and whether they trust.
    Trust,
    /// What it costs them.
    Heavy,
    /// What it does for what they are there for.
    Need,
    /// Who is there, and who is not.
    Company,
    /// Whether what was promised holds, and what was left open.
    Risk,
}

/// How many there are of [`Why`].
const WHYS: usize = 5;
/// The ends of their text keys.
const WHY: [&str; WHYS] = ["trust", "heavy", "doubt", "company", "risk"];

/// Tenths of a rating step, by what they are for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::practice) struct Weighed([i16; WHYS]);

impl Weighed {
    pub(in crate::practice) fn add(&mut self, why: Why, tenths: i16) {
        self.0[why as usize] += tenths;
    }

    pub(in crate::practice) fn sum(&self) -> i16 {
        self.0.iter().sum()
    }

    /// What speaks against it most; the first of those that weigh the same.
    pub(in crate::practice) fn against(&self) -> usize {
        (0..WHYS).min_by_key(|&why| self.0[why]).unwrap_or(0)
    }
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
    pub(in crate::practice) fn new(model: &Model, deck: &Deck, lang: Lang) -> Bank {
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
            not_signed: WHY.map(|why| tr(lang, &format!("home-decline-{why}"))),
            better: tr(lang, "idea-no-better"),
            no: WHY.map(|why| tr(lang, &format!("idea-no-{why}"))),
        }
    }
}

impl Table<'_> {
    pub(in crate::practice) fn ideas_data(&self) -> &'static IdeaData {
        &self.cast.model.ideas
    }

    pub(in crate::practice) fn any<'t>(&mut self, list: &'t [String]) -> &'t str {
        self.drawn += 1;
        list.get(draw_below(self.seed, 10_000 + self.drawn, list.len())).map_or("", String::as_str)
    }

    /// An idea round, from the deal to the harvest.
    pub(in crate::practice) fn play_ideas(&mut self, heard: Heard<'_>) -> Result<(), RuleError> {
        self.seat_chairs();
        self.act(Action::Advance { from: Step::Deal }, heard)?;
        self.write_ideas(heard)?;
        let from = Step::Ideas;
        let all = self.game.check(&Action::Advance { from }).is_ok();
        self.act(if all { Action::Advance { from } } else { Action::GoOnWithout { from } }, heard)?;
        for evening in 0..2 {
            self.place_tiles(evening > 0, heard)?;
            self.ask_for_tiles(heard)?;
            if evening == 0 {
                self.slept_on = (0..self.people.len()).map(|seat| self.place_of(seat)).collect();
            }
        }
        for idea in self.open_ideas() {
            self.talk_over(idea, heard)?;
        }
        self.act(Action::Advance { from: Step::Gathering }, heard)?;
        self.evaluate(heard)?;
        self.act(Action::Advance { from: Step::Harvest }, heard)
    }

    /// Everybody speaks from the chair that was dealt: its side, and what one of that name cares for and needs.
    fn seat_chairs(&mut self) {
        let tiles = self.game.tiles();
        let seed = self.seed.wrapping_add(self.game.round().index as u64);
        let chairs: Vec<(Party, String)> = (0..self.tempers.len())
            .map(|seat| {
                let tile = self.tile_of(seat).and_then(|tile| tiles.get(tile.index()));
                tile.map_or((Party::Public, String::new()), |tile| (tile.party, self.name_of(tile)))
            })
            .collect();
        self.people.clear();
        self.moods.clear();
        for (seat, (party, name)) in chairs.into_iter().enumerate() {
            let needs = draw(seed, 1 + seat as u64);
            self.people.push(self.someone(seat, party, &name, needs));
            self.moods.push(self.mood(self.tempers[seat]));
        }
    }

    /// What an organisation is known by, whatever the language and however its title is edited: the id of a tile that is
    /// lent, and the name that a seat has given its own.
    fn name_of(&self, tile: &Tile) -> String {
        let lent = tile.lent.and_then(|place| self.game.deck().tiles.get(place));
        let own = tile.own.and_then(|seat| self.game.setup().seats.get(seat.index()));
        match (lent, own) {
            (Some(lent), _) => lent.id.clone(),
            (None, Some(own)) => own.organisation.name.clone(),
            (None, None) => String::new(),
        }
    }

    /// Somebody who is known by the name of an organisation alone: what it cares for most is said from the start, and how
    /// it wants to be met is not.
    pub(in crate::practice) fn someone(&self, seat: usize, party: Party, name: &str, seed: u64) -> Person {
        let cares = cares_of_side(self.cast.model, party, name);
        let most = cares.weights.iter().copied().max().unwrap_or(0);
        let mut first = Principle::ALL.to_vec();
        first.retain(|principle| cares.weights[principle.index()] == most);
        let open = NeedAbout::Principle(first[draw_below(seed, 1, first.len())]);
        let mut needs = vec![Need { about: open, depth: Depth::Open }];
        if !cares.soft.is_empty() {
            let soft = cares.soft[draw_below(seed, 2, cares.soft.len())];
            needs.push(Need { about: NeedAbout::Soft(soft), depth: Depth::Soft });
        }
        let temper = self.tempers[seat];
        Person {
            role: 0,
            party,
            temper,
            weights: cares.weights,
            limit: cares.limit,
            needs,
            grievance: None,
            otherwise: None,
        }
    }

    /// What an idea of the game is about.
    pub(in crate::practice) fn notion_of(&self, idea: usize) -> Option<&Notion> {
        self.cast.bank.notions.get(*self.notions.get(idea)?)
    }

    fn tile_of(&self, seat: usize) -> Option<TileId> {
        self.game.round().deal.tile_of(SeatId(seat as u8))
    }

    /// The idea a seat's tile is at, whoever put it there.
    pub(in crate::practice) fn place_of(&self, seat: usize) -> Option<usize> {
        self.game.ideas().idea_of(self.tile_of(seat)?)
    }

    /// The seats that hold a tile at an idea.
    pub(in crate::practice) fn gathered(&self, idea: usize) -> Vec<usize> {
        let deal = &self.game.round().deal;
        let tiles = self.game.ideas().ideas.get(idea).map_or(&[][..], |idea| &idea.tiles);
        tiles.iter().filter_map(|gathered| deal.holder(gathered.tile)).map(SeatId::index).collect()
    }

    pub(in crate::practice) fn both_gathered(&self, idea: usize) -> bool {
        let seats = self.gathered(idea);
        Party::ALL.into_iter().all(|party| seats.iter().any(|&seat| self.people[seat].party == party))
    }

    pub(in crate::practice) fn open_ideas(&self) -> Vec<usize> {
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
                let by = SeatId(seat as u8);
                let idea = Action::WriteIdea { seat: by, kind: *kind, title: title.clone(), line: line.clone() };
                self.act(idea, heard)?;
                self.notions.push(notion);
                self.worded.push(PerParty::from_fn(|party| party == self.people[seat].party));
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

    /// What speaks for going to an idea and against it, before it has been talked over, in tenths of a rating step from *kan
    /// leva med*.
    fn first_thoughts(&self, seat: usize, idea: usize) -> Weighed {
        let (model, data, person) = (self.cast.model, self.ideas_data(), &self.people[seat]);
        let mut weighed = Weighed::default();
        if let Some(notion) = self.notion_of(idea) {
            weigh(model, person, &notion.comes_to, &mut weighed);
        }
        // How one came counts in full only where something is decided.
        weighed.add(Why::Trust, model.tempers[person.temper.index()].start.n() * data.temper.n() / 100);
        weighed.add(Why::Trust, (self.moods[seat].trust - 50) / 10 * model.factors.trust.n());
        weighed.add(Why::Trust, i16::from(self.moods[seat].pressed.min(3)) * model.factors.pressed.n());
        let together = self.gathered(idea).iter().any(|&other| self.people[other].party != person.party);
        weighed.add(Why::Risk, self.at_risk());
        weighed.add(Why::Company, self.company(seat, idea) + if together { data.both.n() } else { 0 });
        if self.game.ideas().ideas.get(idea).is_some_and(|idea| !idea.wordings.is_empty()) {
            weighed.add(Why::Need, data.reworded.n());
        }
        weighed
    }

    fn worth_of_idea(&self, seat: usize, idea: usize) -> i16 {
        self.first_thoughts(seat, idea).sum()
    }

    /// What it takes from anything new that promises of the table are at risk.
    pub(in crate::practice) fn at_risk(&self) -> i16 {
        let commitments = &self.game.agreement().commitments;
        let at_risk = commitments.iter().filter(|one| matches!(one.standing, Standing::AtRisk { .. })).count();
        at_risk.min(2) as i16 * self.ideas_data().at_risk.n()
    }

    /// What the company at an idea is worth to somebody whose tile is there, or would be: whether the other side is there,
    /// hands to share the work, and whether the idea is their own.
    pub(in crate::practice) fn company(&self, seat: usize, idea: usize) -> i16 {
        let data = self.ideas_data();
        let others = self.gathered(idea).into_iter().filter(|&other| other != seat);
        let (mut hands, mut other_side) = (1i16, false);
        for other in others {
            hands += 1;
            other_side |= self.people[other].party != self.people[seat].party;
        }
        let found = self.game.ideas().ideas.get(idea);
        let own = found.is_some_and(|found| found.seat.index() == seat && found.round == self.game.round().index);
        (if other_side { 0 } else { data.alone.n() })
            + (hands - 2).clamp(0, 2) * data.hands.n()
            + if own { data.own.n() } else { 0 }
    }

    /// What it takes from an idea that many are there already, for whoever thinks of going there.
    fn crowd(&self, idea: usize) -> i16 {
        let beyond = self.gathered(idea).len().saturating_sub(HANDFUL);
        beyond as i16 * self.ideas_data().crowd.n()
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
        let (model, data) = (self.cast.model, self.ideas_data());
        let ask = Action::AskTile { seat: SeatId(asker as u8), tile, idea };
        self.act(ask.clone(), heard)?;
        self.ask_seat(holder, true);
        if self.answer_ask(holder, idea, heard)? {
            return Ok(());
        }
        // After a no the idea is worded anew before anybody asks again; somebody in a hurry asks all the same.
        if self.chance(data.reword.n() as u64) {
            let line = self.any(&self.cast.bank.rewordings).to_owned();
            let Some(Idea { title, .. }) = self.game.ideas().ideas.get(idea) else { return Ok(()) };
            let reword = Action::RewordIdea { seat: SeatId(asker as u8), idea, title: title.clone(), line };
            self.act(reword, heard)?;
            self.worded[idea][self.people[asker].party] = true;
        } else if self.chance(data.unchanged.n() as u64) {
            let felt = factor::felt(model, self.people[holder].temper, model.trust.asked_again.n());
            let mood = &mut self.moods[holder];
            mood.trust = (mood.trust + felt).max(0);
            mood.pressed += 1;
        } else {
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
            self.tell_seat(holder);
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
        let bank = &self.cast.bank;
        let better = worth >= data.place.n() && self.place_of(holder).is_some();
        let reason = if better { &bank.better } else { &bank.no[self.first_thoughts(holder, idea).against()] };
        let reason = reason.clone();
        self.act(Action::RefuseTile { seat, ask, reason }, heard).map(|()| false)
    }
}

/// What something does and costs, weighed by somebody: with the need they said aloud.
pub(in crate::practice) fn weigh(model: &Model, person: &Person, table: &OnTable, weighed: &mut Weighed) {
    factor::weigh_table(model, person, table, &mut |because, tenths| {
        let cost = matches!(because, Because::BurdenOver | Because::BurdenUneven);
        weighed.add(if cost { Why::Heavy } else { Why::Need }, tenths);
    });
    if let Some(Need { about: NeedAbout::Principle(principle), depth: Depth::Open }) = person.needs.first() {
        let met = table.effects[principle.index()] >= 1;
        weighed.add(Why::Need, if met { model.factors.open_met.n() } else { model.factors.open_unmet.n() });
    }
}
