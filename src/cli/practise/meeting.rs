//! *Mitt eget möte* in the terminal: three lines, two ways forward or more, and whom one will meet.

use super::{Source, Stop, Talk};
use crate::deck;
use crate::practice::meeting::{LINE_MAX, Meeting, PEOPLE_MAX, WAYS_MAX, WAYS_MIN, Way, needs};
use crate::practice::{Counterpart, NeedAbout, Preparation, Temper, wording};
use crate::rules::{Deck, Party, PerParty, Principle};
use crate::t;
use crate::text::tr;
use crate::wording as game;
use std::sync::Arc;

impl Talk<'_> {
    /// Asks for the meeting, and answers with its deck and whom one meets; nothing where no card came of it.
    pub(super) fn meeting(
        &mut self,
        source: &Source,
        side: Option<Party>,
        seed: u64,
    ) -> Result<Option<(Source, Preparation)>, Stop> {
        let lang = self.lang;
        self.say(&t!(lang, "practice-meeting-welcome"))?;
        let own = match side {
            Some(side) => side,
            None => {
                let sides = Party::ALL.map(|party| game::party(lang, party));
                Party::ALL[self.choose(&t!(lang, "practice-cli-which-side"), &sides)?]
            }
        };
        let happened = self.line_of("practice-meeting-happened")?;
        let ours = self.line_of("practice-meeting-ours")?;
        let theirs = self.line_of("practice-meeting-theirs")?;
        let looks = match own {
            Party::Public => PerParty { public: ours, ideburen: theirs },
            Party::Ideburen => PerParty { public: theirs, ideburen: ours },
        };
        let mut ways = Vec::new();
        while ways.len() < WAYS_MAX {
            let key = match ways.len() {
                0 => "practice-meeting-want",
                1 => "practice-meeting-they-want",
                _ => "practice-meeting-another",
            };
            let text = if ways.len() < WAYS_MIN { self.line_of(key)? } else { self.maybe_line(key)? };
            if text.is_empty() {
                break;
            }
            let way = self.way(text)?;
            ways.push(way);
        }
        let title = t!(lang, "practice-meeting-title");
        let meeting = Meeting { happened, looks, ways, title };
        let question = t!(lang, "practice-meeting-question");
        let Some(text) = meeting.deck_of(source.text(), &source.deck, &question, lang) else { return Ok(None) };
        let (bytes, name) = (text.into_bytes(), deck::embedded()[0].0);
        let Some(made) = deck::load_bytes(&bytes, name, None).deck else { return Ok(None) };
        let made = Source::new(Arc::new(made), bytes);
        let preparation = self.whom(&made.deck, own, seed)?;
        Ok(Some((made, preparation)))
    }

    fn line_of(&mut self, key: &str) -> Result<String, Stop> {
        loop {
            let line = self.maybe_line(key)?;
            if !line.is_empty() {
                return Ok(line);
            }
        }
    }

    fn maybe_line(&mut self, key: &str) -> Result<String, Stop> {
        self.say("")?;
        self.say(&tr(self.lang, key))?;
        Ok(self.read()?.chars().take(LINE_MAX).collect())
    }

    fn way(&mut self, text: String) -> Result<Way, Stop> {
        let lang = self.lang;
        let names: Vec<String> = Principle::ALL.map(|principle| game::principle(lang, principle)).to_vec();
        let serves = Principle::ALL[self.choose(&t!(lang, "practice-meeting-serves"), &names)?];
        let none = [vec![t!(lang, "practice-meeting-strains-none")], names].concat();
        let strains = self.choose(&t!(lang, "practice-meeting-strains"), &none)?;
        let strains = strains.checked_sub(1).map(|at| Principle::ALL[at]);
        let costs =
            ["none", "public", "ideburen", "both"].map(|code| tr(lang, &format!("practice-meeting-carries-{code}")));
        let burden = match self.choose(&t!(lang, "practice-meeting-carries"), &costs)? {
            0 => PerParty { public: 0, ideburen: 0 },
            1 => PerParty { public: 2, ideburen: 0 },
            2 => PerParty { public: 0, ideburen: 2 },
            _ => PerParty { public: 1, ideburen: 1 },
        };
        Ok(Way { text, serves, strains, burden })
    }

    /// Who one is, and whom one meets: role, temper, and what each probably needs, or that one does not know.
    fn whom(&mut self, deck: &Deck, own: Party, seed: u64) -> Result<Preparation, Stop> {
        let (lang, tag) = (self.lang, self.lang.tag());
        let titles =
            |roles: &[usize]| roles.iter().map(|&role| deck.roles[role].title.get(tag).to_owned()).collect::<Vec<_>>();
        let roles = deck.roles_of(own);
        let role = roles[self.choose(&t!(lang, "practice-cli-which-role"), &titles(&roles))?];
        let mut preparation = Preparation::new(deck, 0, role, lang, seed);
        preparation.counterparts.clear();
        let mut left = deck.roles_of(own.other());
        while preparation.counterparts.len() < PEOPLE_MAX && !left.is_empty() {
            let mut choices = titles(&left);
            let first = preparation.counterparts.is_empty();
            if !first {
                choices.push(t!(lang, "practice-meeting-no-more"));
            }
            let chosen = self.choose(&t!(lang, "practice-meeting-whom"), &choices)?;
            if chosen == left.len() {
                break;
            }
            let role = left.remove(chosen);
            let tempers = Temper::ALL.map(|temper| wording::temper(lang, temper));
            let temper = Temper::ALL[self.choose(&t!(lang, "practice-meeting-temper"), &tempers)?];
            let need = self.need(deck, own)?;
            preparation.counterparts.push(Counterpart { role, temper, need });
        }
        Ok(preparation)
    }

    fn need(&mut self, deck: &Deck, own: Party) -> Result<Option<NeedAbout>, Stop> {
        let lang = self.lang;
        let near = deck.cards.first().map_or(&[][..], |card| &card.suggested);
        let needs = needs(deck, near, own);
        let mut names = vec![t!(lang, "practice-meeting-need-unknown")];
        names.extend(needs.iter().map(|&about| wording::need(lang, deck, about)));
        let chosen = self.choose(&t!(lang, "practice-meeting-need"), &names)?;
        Ok(chosen.checked_sub(1).map(|at| needs[at]))
    }
}
