//! The talk in the terminal, from the situation to the last ballot, and back to a move.

use super::{Chosen, Stop, Talk};
use crate::practice::{Happening, Move, Notice, Practice, Session, SessionError, Who, wording};
use crate::rules::Deck;
use crate::t;
use crate::wording as game;
use std::io;

impl Talk<'_> {
    pub(super) fn converse(&mut self, session: &mut Session, coach: bool, fresh: bool) -> Result<(), Stop> {
        if fresh {
            self.people(session.practice())?;
        } else {
            self.situation(session.practice())?;
        }
        for turn in session.practice().view().turns {
            for happened in &turn.happened {
                self.happening(session.practice(), happened)?;
            }
        }
        loop {
            while !session.practice().is_over() {
                match self.next(session.practice())? {
                    Chosen::Back => {}
                    Chosen::Undo => {
                        if self.saved(session, Session::undo)?.is_some() {
                            self.say(&t!(self.lang, "practice-cli-undone"))?;
                        }
                    }
                    Chosen::Move(made) => self.make(session, &made, coach)?,
                }
            }
            let practice = session.practice();
            self.debrief(practice)?;
            if practice.attempts() > 0 {
                self.compare(practice)?;
            }
            // The numbers that the debrief and the question go by.
            let made: Vec<String> = practice.moves().iter().map(|made| self.titled(practice, made)).collect();
            let moves = made.len();
            self.list(&t!(self.lang, "practice-cli-your-moves"), &made)?;
            self.say("")?;
            self.say(&t!(self.lang, "practice-cli-try-again"))?;
            let line = match self.read() {
                Err(Stop::End) => return Ok(()),
                line => line?,
            };
            match line.parse::<usize>() {
                Ok(n) if (1..=moves).contains(&n) => {
                    let better = practice.debrief().what_if.into_iter().find(|what| what.at == n - 1);
                    if self.saved(session, |session| session.try_again(n - 1))?.is_none() {
                        return Ok(());
                    }
                    if let Some(better) = better {
                        self.put_in_place(session, &better.instead, coach)?;
                    }
                }
                _ => return Ok(()),
            }
        }
    }

    /// Offers the move that would have been better, in the place of the one that was made.
    fn put_in_place(&mut self, session: &mut Session, better: &Move, coach: bool) -> Result<(), Stop> {
        let lang = self.lang;
        let choices = [self.titled(session.practice(), better), t!(lang, "practice-cli-instead-other")];
        if self.choose(&t!(lang, "practice-cli-instead"), &choices)? == 0 {
            self.make(session, better, coach)?;
        }
        Ok(())
    }

    /// Does something that is saved before it counts, and tells what there is to tell. What could not be saved can be tried
    /// again, with everything that was chosen and written; nothing comes of what cannot be done.
    pub(super) fn saved(
        &mut self,
        session: &mut Session,
        mut act: impl FnMut(&mut Session) -> Result<Vec<Notice>, SessionError>,
    ) -> Result<Option<()>, Stop> {
        loop {
            match act(session) {
                Ok(notices) => {
                    self.tell(&notices)?;
                    return Ok(Some(()));
                }
                Err(error) => {
                    self.say(&error.text(self.lang, session.practice()))?;
                    if let SessionError::Practice(_) = error {
                        return Ok(None);
                    }
                    self.say(&t!(self.lang, "practice-cli-try-saving"))?;
                    match self.read() {
                        Err(Stop::End) => return Err(Stop::Unsaved),
                        line => line?,
                    };
                }
            }
        }
    }

    pub(super) fn make(&mut self, session: &mut Session, made: &Move, coach: bool) -> Result<(), Stop> {
        let round = session.practice().view().round;
        let mut happened = Vec::new();
        let made = self.saved(session, |session| {
            let (came, notices) = session.apply(made.clone())?;
            happened = came;
            Ok(notices)
        })?;
        if made.is_none() {
            return Ok(());
        }
        let practice = session.practice();
        self.say("")?;
        for one in &happened {
            self.happening(practice, one)?;
        }
        if coach && let Some(advice) = practice.coach() {
            let text = wording::advice(self.lang, practice, &advice);
            self.say(&t!(self.lang, "practice-cli-coach", text = text))?;
        }
        if practice.view().round != round {
            self.situation(practice)?;
        }
        Ok(())
    }

    /// The situation in full, with who one meets.
    pub(super) fn situation(&mut self, practice: &Practice) -> io::Result<()> {
        self.told(practice.deck(), practice.view().card, 0)?;
        self.people(practice)
    }

    /// A situation in full: what has happened, how it looks from one's own side, who one is, and the ways forward.
    pub(super) fn told(&mut self, deck: &Deck, card: usize, role: usize) -> io::Result<()> {
        let lang = self.lang;
        let tag = lang.tag();
        let stake = deck.cards[card].stake_of(role);
        let (card, role) = (&deck.cards[card], &deck.roles[role]);
        self.say("")?;
        self.say(&t!(lang, "practice-cli-situation", title = card.title.get(tag)))?;
        self.say(card.situation.get(tag))?;
        self.say(card.sides[role.party].get(tag))?;
        self.say(&t!(lang, "practice-cli-question", question = card.question.get(tag)))?;
        self.say("")?;
        self.say(&t!(lang, "practice-cli-you-are", role = role.title.get(tag), brief = role.brief.get(tag)))?;
        if let Some(stake) = stake {
            self.say(&t!(lang, "practice-cli-stake", stake = stake.get(tag)))?;
        }
        if !role.private.is_empty() {
            self.say(&t!(lang, "practice-cli-only-you", private = role.private.get(tag)))?;
        }
        self.say("")?;
        self.say(&t!(lang, "practice-cli-options"))?;
        for (at, option) in card.options.iter().enumerate() {
            let letter = game::option_letter(at as u8).to_string();
            let (title, text) = (option.title.get(tag), option.text.get(tag));
            self.say(&t!(lang, "practice-cli-option", letter = letter, title = title, text = text))?;
        }
        Ok(())
    }

    /// Who one meets.
    pub(super) fn people(&mut self, practice: &Practice) -> io::Result<()> {
        let lang = self.lang;
        self.say("")?;
        for (at, person) in practice.view().people.iter().enumerate() {
            let name = wording::name(lang, practice, Who::Person(at));
            let (temper, help) = (wording::temper(lang, person.temper), wording::temper_help(lang, person.temper));
            self.say(&t!(lang, "practice-cli-meet", name = name, temper = temper, help = help))?;
        }
        self.say("")
    }

    fn happening(&mut self, practice: &Practice, happened: &Happening) -> io::Result<()> {
        match wording::happening(self.lang, practice, practice.view().card, happened) {
            Some(text) => self.say(&text),
            None => Ok(()),
        }
    }
}
