//! What presses and keys mean while ideas are written and tiles are gathered.

use super::sheets::Target;
use super::{Question, Zoom, board_scene, harvest_scene, open_merges, open_questions, shown};
use crate::app::game::Play;
use crate::app::game::sheets::Sheet;
use crate::app::scene::{Command, Look, Touch};
use crate::rules::{Action, AskAnswer, IdeasView, MergeAnswer, Step, TileId};

impl Play {
    /// Whether ideas lie on the table to be pointed at.
    pub(crate) fn at_ideas(&self) -> bool {
        matches!(self.room.step, Step::Ideas | Step::Gathering) && self.room.ideas().is_some()
    }

    fn ideas(&self) -> Option<&IdeasView> {
        self.room.ideas()
    }

    /// Shows so much of the ideas, with `idea` in sight.
    pub(crate) fn look_at(&mut self, zoom: Zoom, idea: Option<usize>, look: &Look) {
        self.gaze.ideas.zoom = zoom;
        self.gaze.ideas.idea = idea.or(self.gaze.ideas.idea);
        self.gaze.page = 0;
        if let Some(idea) = self.gaze.ideas.idea {
            self.gaze.page = board_scene::page_of(&self.room, look, &self.gaze, idea);
        }
    }

    /// Points at an idea, and turns to its page.
    fn point_at(&mut self, idea: usize, look: &Look) {
        self.look_at(self.gaze.ideas.zoom, Some(idea), look);
    }

    /// What follows for the eye from an action that has been done.
    pub(crate) fn followed(&mut self, action: &Action) {
        if matches!(action, Action::Tell { .. }) {
            return self.show_told(true);
        }
        let Some(view) = self.room.ideas() else { return };
        let gaze = &mut self.gaze.ideas;
        match action {
            Action::WriteIdea { .. } => gaze.idea = view.ideas.len().checked_sub(1),
            Action::Place { idea, .. } => {
                (gaze.tile, gaze.question) = (None, None);
                gaze.idea = idea.or(gaze.idea);
            }
            Action::AskTile { idea, .. } => {
                gaze.tile = None;
                gaze.idea = Some(*idea);
                gaze.question = view.asks.len().checked_sub(1).map(Question::Tile);
            }
            Action::AgreeTile { ask, .. } => {
                gaze.question = None;
                gaze.idea = view.asks.get(*ask).map(|ask| ask.idea).or(gaze.idea);
            }
            Action::AskMerge { .. } => {
                let last = view.merges.last().filter(|face| face.merge.is_open());
                gaze.question = last.map(|face| Question::Merge(face.number));
            }
            Action::AgreeMerge { merge, .. } => {
                let agreed = view.merges.get(*merge).filter(|face| face.merge.answer == MergeAnswer::Agreed);
                if let Some(face) = agreed {
                    gaze.question = None;
                    gaze.idea = Some(face.merge.into);
                }
            }
            _ => {}
        }
        // An idea that went into another, or was put aside, is not pointed at any more.
        if gaze.idea.is_some_and(|idea| !shown(view).contains(&idea)) {
            gaze.idea = None;
        }
        self.turned = true;
    }

    /// Turns to the page of what is pointed at, once it is known how the screen looks.
    pub(crate) fn turn_to_idea(&mut self, look: &Look) {
        if std::mem::take(&mut self.turned)
            && self.at_ideas()
            && let Some(idea) = self.gaze.ideas.idea
        {
            self.point_at(idea, look);
        }
    }

    /// Does what a press on the ideas means. False where it means nothing here.
    pub(crate) fn idea_touch(&mut self, touch: &Touch, look: &Look) -> bool {
        let step = self.room.step;
        let gathering = step == Step::Gathering;
        match *touch {
            Touch::Idea(idea) if step == Step::Harvest => match harvest_scene::page_of(&self.room, look, idea) {
                Some(page) if page > self.gaze.page => self.gaze.page = page,
                _ => self.sheets.push(Sheet::idea(idea, self.gaze.seat)),
            },
            Touch::Idea(idea) => {
                self.gaze.ideas.idea = Some(idea);
                let sheet = match self.gaze.ideas.tile.filter(|_| gathering) {
                    Some(tile) => Sheet::moving(Some(tile), Some(Target::Idea(idea)), self.gaze.seat, &self.room),
                    None => Sheet::idea(idea, self.gaze.seat),
                };
                self.sheets.push(sheet);
            }
            Touch::Tile(tile) if gathering => self.press_tile(tile),
            Touch::Tile(tile) => {
                let holder = self.ideas().and_then(|view| view.tiles.get(tile.index())?.holder);
                self.sheets.push(Sheet::chair(holder, &self.room));
            }
            Touch::Carried { tile, idea } if gathering => {
                let here = self.ideas().and_then(|view| view.tiles.get(tile.index())?.idea);
                if idea != here {
                    let target = idea.map_or(Target::Hand, Target::Idea);
                    self.sheets.push(Sheet::moving(Some(tile), Some(target), self.gaze.seat, &self.room));
                }
            }
            Touch::Carried { .. } => {}
            Touch::Question(at) => self.ask_about(Question::Tile(at), look),
            Touch::Seat(seat)
                if self.room.ideas().is_some() && matches!(step, Step::Deal | Step::Ideas | Step::Gathering) =>
            {
                self.gaze.seat = Some(seat);
                self.sheets.push(Sheet::chair(Some(seat), &self.room));
            }
            _ => return false,
        }
        true
    }

    /// The first press chooses a tile, the second asks what to do with it.
    fn press_tile(&mut self, tile: TileId) {
        let held =
            self.ideas().is_some_and(|view| view.tiles.get(tile.index()).is_some_and(|tile| tile.holder.is_some()));
        if !held {
            return;
        }
        if self.gaze.ideas.tile == Some(tile) {
            self.sheets.push(Sheet::moving(Some(tile), None, self.gaze.seat, &self.room));
        } else {
            self.gaze.ideas.tile = Some(tile);
        }
    }

    /// Shows a question in the bar, with the idea it is about in sight.
    fn ask_about(&mut self, question: Question, look: &Look) {
        self.gaze.ideas.question = Some(question);
        let idea = self.ideas().and_then(|view| match question {
            Question::Tile(at) => view.asks.get(at).map(|ask| ask.idea),
            Question::Merge(at) => view.merges.get(at).map(|face| face.merge.idea),
        });
        if let Some(idea) = idea {
            let zoom = if self.gaze.ideas.zoom == Zoom::All { Zoom::Some } else { self.gaze.ideas.zoom };
            self.look_at(zoom, Some(idea), look);
        }
    }

    /// Does what a command means while ideas are on the table.
    pub(crate) fn idea_command(&mut self, command: Command, look: &Look) {
        let seat = self.gaze.seat;
        let looking = self.gaze.ideas;
        match command {
            Command::WriteIdea => self.sheets.push(Sheet::write(seat, &self.room)),
            Command::Overview => self.overview(look),
            Command::OneIdea => self.look_at(Zoom::One, None, look),
            Command::NextQuestion => self.next_question(look),
            Command::MoveTile => self.begin_move(),
            Command::TileToHand => {
                let sheet = |tile| Sheet::moving(Some(tile), Some(Target::Hand), seat, &self.room);
                self.sheets.extend(looking.tile.map(sheet));
            }
            Command::TileYes => self.answer(Answer::Yes, look),
            Command::TileNo => self.answer(Answer::No, look),
            Command::TileTalk => self.answer(Answer::Talk, look),
            Command::AnswerMerge => {
                if let Some(Question::Merge(at)) = looking.question {
                    self.sheets.push(Sheet::merge_answer(at, seat, &self.room));
                }
            }
            Command::PutAside => self.gaze.ideas.question = None,
            Command::LetGo => self.gaze.ideas.tile = None,
            Command::PreviousIdea => self.next_idea(-1, look),
            Command::NextIdea => self.next_idea(1, look),
            Command::PreviousTile => self.next_tile(-1),
            Command::NextTile => self.next_tile(1),
            Command::OpenIdea if looking.tile.is_some() && self.room.step == Step::Gathering => self.begin_move(),
            Command::OpenIdea => self.sheets.extend(looking.idea.map(|idea| Sheet::idea(idea, seat))),
            Command::RewordIdea => {
                let sheet = |idea| Sheet::reword(idea, seat, &self.room);
                self.sheets.extend(looking.idea.map(sheet));
            }
            Command::MergeIdea => {
                let sheet = |idea| Sheet::merge(idea, seat, &self.room);
                self.sheets.extend(looking.idea.map(sheet));
            }
            Command::Chair => self.sheets.push(Sheet::chair(seat, &self.room)),
            _ => {}
        }
    }

    fn overview(&mut self, look: &Look) {
        let Some(view) = self.ideas() else { return };
        let now = board_scene::zoom(&self.room, view, look, &self.gaze);
        let zoom = if now == Zoom::All { Zoom::Some } else { Zoom::All };
        self.look_at(zoom, None, look);
    }

    fn begin_move(&mut self) {
        let gaze = self.gaze.ideas;
        // The tile of an idea that is pointed at is to go somewhere else; one in hand goes to that idea.
        let (tile, idea) = match gaze.tile {
            Some(tile) => (Some(tile), None),
            None => (self.in_hand(), gaze.idea),
        };
        self.sheets.push(Sheet::moving(tile, idea.map(Target::Idea), self.gaze.seat, &self.room));
    }

    /// The tile that the seat at the machine plays, while it is at no idea.
    fn in_hand(&self) -> Option<TileId> {
        let seat = self.gaze.seat?;
        let mut tiles = self.ideas()?.tiles.iter();
        tiles.find(|tile| tile.holder == Some(seat) && tile.idea.is_none()).map(|tile| tile.tile)
    }

    /// Goes to the next question that waits, after the one that is shown.
    fn next_question(&mut self, look: &Look) {
        let Some(view) = self.ideas() else { return };
        let tiles = open_questions(view).into_iter().map(Question::Tile);
        let all: Vec<Question> = tiles.chain(open_merges(view).into_iter().map(Question::Merge)).collect();
        let now = self.gaze.ideas.question.and_then(|now| all.iter().position(|&other| other == now));
        let next = now.map_or(0, |now| (now + 1) % all.len().max(1));
        if let Some(&question) = all.get(next) {
            self.ask_about(question, look);
        }
    }

    fn next_idea(&mut self, by: isize, look: &Look) {
        let Some(view) = self.ideas() else { return };
        let all = shown(view);
        let now = self.gaze.ideas.idea.and_then(|idea| all.iter().position(|&other| other == idea));
        let first_shown = self.gaze.page * board_scene::BESIDE;
        let next = match now {
            Some(now) => now.saturating_add_signed(by).min(all.len().saturating_sub(1)),
            // Begins with what is in sight; one at a time is shown from the first.
            None if board_scene::zoom(&self.room, view, look, &self.gaze) == Zoom::One => usize::from(by > 0),
            None => first_shown,
        };
        if let Some(&idea) = all.get(next.min(all.len().saturating_sub(1))) {
            self.gaze.ideas.tile = None;
            self.point_at(idea, look);
        }
    }

    /// Points at another tile: those at the idea that is pointed at, then those in hand.
    fn next_tile(&mut self, by: isize) {
        let Some(view) = self.ideas() else { return };
        let idea = self.gaze.ideas.idea;
        let at = view.tiles.iter().filter(|tile| tile.holder.is_some() && tile.idea.is_some() && tile.idea == idea);
        let hand = view.tiles.iter().filter(|tile| tile.holder.is_some() && tile.idea.is_none());
        let all: Vec<TileId> = at.chain(hand).map(|tile| tile.tile).collect();
        let now = self.gaze.ideas.tile.and_then(|tile| all.iter().position(|&other| other == tile));
        let next = match now {
            Some(now) => now.saturating_add_signed(by).min(all.len().saturating_sub(1)),
            None if by > 0 => 0,
            None => all.len().saturating_sub(1),
        };
        self.gaze.ideas.tile = all.get(next).copied();
    }

    /// Answers the question about a tile that is shown, for the seat that plays it.
    fn answer(&mut self, answer: Answer, look: &Look) {
        let Some(Question::Tile(ask)) = self.gaze.ideas.question else { return };
        let Some(asked) = self.ideas().and_then(|view| view.asks.get(ask)) else { return };
        if !matches!(asked.answer, AskAnswer::Waiting | AskAnswer::TalkFirst) {
            self.gaze.ideas.question = None;
            return;
        }
        let seat = asked.holder;
        match answer {
            Answer::Yes => {
                self.act(Action::AgreeTile { seat, ask }, look.lang);
            }
            Answer::No => self.sheets.push(Sheet::no(ask)),
            Answer::Talk => {
                if asked.answer == AskAnswer::TalkFirst {
                    self.gaze.ideas.question = None;
                } else {
                    self.act(Action::TalkFirst { seat, ask }, look.lang);
                }
            }
        }
    }
}

/// What a holder says to a question about its tile.
#[derive(Clone, Copy)]
enum Answer {
    Yes,
    No,
    Talk,
}
