//! Before a practice: the situation and one's own role, whom one meets and how, and the preparation sheet. Three steps, and
//! every choice has something sensible in it from the start.

use super::papers::{ListChoice, unfinished};
use super::screens::role_title;
use crate::app::art::Icon;
use crate::app::game::drafts::draft_line;
use crate::app::menus::title::Unfinished;
use crate::app::scene::Look;
use crate::app::theme::{DesignSpace, has_room, space};
use crate::app::widgets::{
    Button, error_line, gap, icon_button, page_title, pill, scroll, send_key, send_pressed, small,
};
use crate::deck::Listed;
use crate::practice::meeting::{Meeting, Missing};
use crate::practice::{Preparation, Sheet};
use crate::rules::{Deck, Party};
use crate::t;
use crate::text::{Lang, tr};
use bevy_egui::egui::{Align, Id, Key, Layout, Modifiers, Rect, Ui, UiBuilder, pos2};

/// What the screen is to choose from.
pub(crate) struct PrepareData<'a> {
    /// Every deck, playable or not.
    pub(crate) decks: &'a [Listed],
    /// The practices that were begun, the last one first.
    pub(crate) unfinished: &'a [Unfinished],
}

impl<'a> PrepareData<'a> {
    pub(crate) fn deck(&self, place: usize) -> Option<&'a Deck> {
        self.decks.get(place).and_then(|listed| listed.checked.deck.as_ref())
    }
}

/// What was decided.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum PrepareChoice {
    /// Begin, with the deck at this place of [`PrepareData::decks`].
    Start(usize, Box<Preparation>),
    /// Begin with a meeting of one's own, beside the cards of the deck at this place.
    Meeting(usize, Box<(Meeting, Preparation)>),
    /// Go on with the practice at this place of [`PrepareData::unfinished`].
    Resume(usize),
    /// Take the practice at this place of [`PrepareData::unfinished`] out of the list.
    PutAway(usize),
    /// How it has gone so far.
    Progress,
    /// Leave the screen.
    Back,
}

/// The three steps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Step {
    #[default]
    Situation,
    People,
    Sheet,
}

impl Step {
    const ALL: [Step; 3] = [Step::Situation, Step::People, Step::Sheet];

    fn key(self) -> &'static str {
        match self {
            Step::Situation => "solo-step-situation",
            Step::People => "solo-step-people",
            Step::Sheet => "solo-step-sheet",
        }
    }

    fn place(self) -> usize {
        self as usize
    }
}

/// The screen with everything chosen and typed so far.
#[derive(Debug)]
pub(crate) struct PrepareScreen {
    pub(crate) draft: Preparation,
    pub(crate) deck: usize,
    pub(crate) seed: u64,
    pub(crate) several: bool,
    pub(crate) colleagues: bool,
    /// One's own meeting, where it is that.
    pub(super) meeting: Option<Meeting>,
    /// The same while a card is chosen instead.
    pub(super) meeting_aside: Option<Meeting>,
    /// Whether what is chosen has still to be brought into sight.
    pub(super) to_show: bool,
    step: Step,
    pub(super) asked: bool,
    list: bool,
    /// The practice of the list that is to be put away, if that is wanted.
    asked_about: Option<usize>,
    /// What it began with, with the place of its deck and its seed, where the sheet is a draft from before.
    instead_of: Option<Box<(Preparation, usize, u64)>>,
}

/// What is kept of a preparation that is left.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Written<'a> {
    /// The place of its deck.
    pub(crate) deck: usize,
    /// Its seed.
    pub(crate) seed: u64,
    /// What was chosen and written.
    pub(crate) preparation: &'a Preparation,
    /// One's own meeting.
    pub(crate) meeting: Option<&'a Meeting>,
}

impl PrepareScreen {
    /// The screen with the deck at `at` of [`PrepareData::decks`] and a preparation to begin with. `seed` chooses whom one
    /// meets until that is chosen.
    pub(crate) fn new(draft: Preparation, at: usize, seed: u64) -> Self {
        PrepareScreen {
            several: draft.cards.len() > 1,
            colleagues: false,
            meeting: None,
            meeting_aside: None,
            // The first one is in sight as it is, and so is what is chosen before it.
            to_show: draft.cards.first().is_some_and(|&card| card > 0),
            draft,
            deck: at,
            seed,
            step: Step::default(),
            asked: false,
            list: false,
            asked_about: None,
            instead_of: None,
        }
    }

    /// The same with a preparation that was left another time.
    pub(crate) fn going_on(self, draft: Preparation, meeting: Option<Meeting>, at: usize, seed: u64) -> Self {
        let instead_of = Some(Box::new((self.draft, self.deck, self.seed)));
        PrepareScreen { instead_of, meeting, ..PrepareScreen::new(draft, at, seed) }
    }

    /// The preparation, once something is written on its sheet or of one's own meeting.
    pub(crate) fn written(&self) -> Option<Written<'_>> {
        let meeting = self.meeting.as_ref().filter(|meeting| !meeting.is_blank());
        let sheet = self.draft.sheet.texts().iter().any(|(_, words)| !words.trim().is_empty());
        (sheet || meeting.is_some()).then_some(Written {
            deck: self.deck,
            seed: self.seed,
            preparation: &self.draft,
            meeting,
        })
    }

    /// Where the sheet is a draft from before: that it is, and a way to be rid of it.
    fn draft_line(&mut self, ui: &mut Ui, look: &Look) {
        if let Some(begun) = &self.instead_of
            && draft_line(ui, look, "prepare")
        {
            let (draft, deck, seed) = (**begun).clone();
            *self = PrepareScreen::new(draft, deck, seed);
        }
    }

    /// Goes to a step, from 0.
    #[cfg(test)]
    pub(crate) fn go(&mut self, step: usize) {
        self.step = Step::ALL[step];
    }

    /// The preparation as it stands.
    #[cfg(test)]
    pub(crate) fn draft(&self) -> &Preparation {
        &self.draft
    }

    /// Shows the screen in all of `ui`.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, data: &PrepareData<'_>) -> Option<PrepareChoice> {
        if !has_room(ui.max_rect()) {
            return None;
        }
        self.draft.lang = look.lang;
        let place = DesignSpace::on(ui.max_rect());
        let room = place.rect(56.0, 30.0, 1808.0, 1024.0);
        let mut choice = self.keys(ui, data);
        let head = Rect::from_min_size(room.min, bevy_egui::egui::vec2(room.width(), 68.0 * look.text));
        choice = choice.or(self.head(ui, look, data, head));
        let bar_high = 76.0 * look.text + 26.0;
        let bar = Rect::from_min_max(pos2(room.left(), room.bottom() - bar_high), room.max);
        let mut body =
            Rect::from_min_max(pos2(room.left() - 9.0, head.bottom() + space::M), pos2(room.right() + 9.0, bar.top()));
        body.min.y += self.steps(ui, look, data, Rect::from_min_max(pos2(room.left(), body.top()), body.max));
        match data.deck(self.deck) {
            Some(deck) => {
                let step = self.step;
                let mut column = ui.new_child(
                    UiBuilder::new()
                        .max_rect(body)
                        .layout(Layout::top_down(Align::Min))
                        .id_salt(("prepare", step.place())),
                );
                scroll(&mut column, look, step.key(), body.height(), |ui| {
                    ui.spacing_mut().item_spacing.y = 10.0;
                    self.draft_line(ui, look);
                    match step {
                        Step::Situation => self.situation(ui, look, data, deck),
                        Step::People => self.people(ui, look, deck),
                        Step::Sheet => self.sheet(ui, look, deck),
                    }
                });
            }
            None => {
                let mut column = ui.new_child(UiBuilder::new().max_rect(body).id_salt("no deck"));
                error_line(&mut column, look, &t!(look.lang, "solo-no-deck"));
            }
        }
        choice = choice.or(self.bar(ui, look, data, bar));
        choice.or(self.unfinished(ui, look, data))
    }

    fn keys(&mut self, ui: &Ui, data: &PrepareData<'_>) -> Option<PrepareChoice> {
        if self.list {
            return None;
        }
        let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
        if send_pressed(ui.ctx()) {
            return self.start(data);
        }
        if pressed(Modifiers::NONE, Key::Escape) {
            return match self.step.place() {
                0 => Some(PrepareChoice::Back),
                place => {
                    self.step = Step::ALL[place - 1];
                    None
                }
            };
        }
        None
    }

    fn head(&mut self, ui: &mut Ui, look: &Look, data: &PrepareData<'_>, rect: Rect) -> Option<PrepareChoice> {
        let lang = look.lang;
        let mut choice = None;
        let mut row = ui.new_child(
            UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)).id_salt("prepare head"),
        );
        if icon_button(&mut row, look, Icon::Left, &t!(lang, "menus-back")).clicked() {
            choice = Some(PrepareChoice::Back);
        }
        page_title(&mut row, look, &t!(lang, "solo-title"));
        // Laid out from the right: what stands last is put first, and reached with Tab in the order of the code.
        let (more, progress) = (t!(lang, "solo-unfinished", count = data.unfinished.len()), t!(lang, "solo-progress"));
        let buttons = [
            (Button::new(&more).icon(Icon::Play).enabled(!data.unfinished.is_empty()), 0),
            (Button::new(&progress).icon(Icon::Eye), 1),
        ];
        let sizes = [0, 1].map(|at: usize| buttons[at].0.measure(ui, look, rect.width() * 0.4));
        let mut left = rect.right() - sizes[0].x - sizes[1].x - space::L;
        for ((button, what), size) in buttons.into_iter().zip(sizes) {
            let at = Rect::from_min_size(pos2(left, rect.center().y - size.y / 2.0), size);
            left += size.x + space::L;
            if button.at(ui, look, at).clicked() {
                if what == 0 {
                    self.list = true;
                } else {
                    choice = Some(PrepareChoice::Progress);
                }
            }
        }
        choice
    }

    /// The steps as pills; answers the height they took.
    fn steps(&mut self, ui: &mut Ui, look: &Look, data: &PrepareData<'_>, rect: Rect) -> f32 {
        let mut row =
            ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)).id_salt("steps"));
        row.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = bevy_egui::egui::vec2(space::M, space::S);
            for step in Step::ALL {
                let words = format!("{}. {}", step.place() + 1, tr(look.lang, step.key()));
                if pill(ui, look, &words, None, step == self.step).clicked() {
                    self.step = step;
                }
            }
        });
        // What is chosen is in sight in every step.
        if let Some(deck) = data.deck(self.deck) {
            row.add_space(space::S);
            small(&mut row, look, &self.chosen(look.lang, deck));
        }
        row.min_rect().height() + space::M
    }

    /// What is chosen so far, in a line: the situation, who one is, and whom one meets.
    fn chosen(&self, lang: Lang, deck: &Deck) -> String {
        let tag = lang.tag();
        let titles: Vec<String> = match &self.meeting {
            Some(_) => vec![t!(lang, "practice-meeting-title")],
            None => {
                let cards = self.draft.cards.iter().filter_map(|&card| deck.cards.get(card));
                cards.map(|card| card.title.get(tag).to_owned()).collect()
            }
        };
        let people = self.draft.counterparts.iter().map(|counterpart| {
            let temper = crate::practice::wording::temper(lang, counterpart.temper).to_lowercase();
            format!("{} ({temper})", role_title(deck, counterpart.role, lang))
        });
        let people: Vec<String> = people.collect();
        let nobody = || t!(lang, "solo-chosen-nobody");
        t!(
            lang,
            "solo-chosen",
            situation = titles.join(", "),
            role = role_title(deck, self.draft.role, lang),
            people = if people.is_empty() { nobody() } else { people.join(", ") }
        )
    }

    fn bar(&mut self, ui: &mut Ui, look: &Look, data: &PrepareData<'_>, bar: Rect) -> Option<PrepareChoice> {
        let lang = look.lang;
        let problem = self.asked.then(|| data.deck(self.deck).and_then(|deck| self.problem(look.lang, deck))).flatten();
        let mut choice = None;
        let last = self.step == Step::Sheet;
        let (next, start) = (t!(lang, "solo-next"), t!(lang, "solo-start"));
        let main = if last { Button::new(&start).icon(Icon::Play) } else { Button::new(&next).after(Icon::Right) };
        let main = main.primary().size(30.0).height(74.0).id("prepare-main");
        let size = main.measure(ui, look, bar.width() * 0.6);
        let face = Rect::from_min_size(pos2(bar.right() - size.x, bar.bottom() - size.y - 8.0), size);
        let mut left = ui.new_child(
            UiBuilder::new()
                .max_rect(Rect::from_min_max(pos2(bar.left(), face.top()), pos2(face.left() - space::XL, bar.bottom())))
                .layout(Layout::left_to_right(Align::Center))
                .id_salt("prepare bar"),
        );
        if self.step != Step::Situation {
            let before = t!(lang, "solo-before");
            if Button::new(&before).icon(Icon::Left).show(&mut left, look).clicked() {
                self.step = Step::ALL[self.step.place() - 1];
            }
        }
        if !last {
            let direct = t!(lang, "solo-start-now");
            let send_key = send_key(lang);
            if Button::new(&direct).key(&send_key).show(&mut left, look).clicked() {
                choice = self.start(data);
            }
        }
        if !data.unfinished.is_empty() {
            small(&mut left, look, &t!(lang, "solo-begun-stay"));
        }
        if let Some(problem) = problem {
            left.add_space(space::L);
            error_line(&mut left, look, &problem);
        }
        if main.at(ui, look, face).clicked() {
            if last {
                choice = self.start(data);
            } else {
                self.step = Step::ALL[self.step.place() + 1];
                // The way on leads to the first thing of the next step.
                ui.memory_mut(|memory| memory.surrender_focus(memory.focused().unwrap_or(Id::NULL)));
            }
        }
        choice
    }

    /// Begins, if nothing is in the way; else says what is.
    fn start(&mut self, data: &PrepareData<'_>) -> Option<PrepareChoice> {
        self.asked = true;
        let deck = data.deck(self.deck)?;
        if self.problem(self.draft.lang, deck).is_some() {
            return None;
        }
        let preparation = self.draft.clone();
        Some(match &self.meeting {
            Some(meeting) => {
                let preparation = meeting.preparation(&preparation);
                PrepareChoice::Meeting(self.deck, Box::new((meeting.clone(), preparation)))
            }
            None => PrepareChoice::Start(self.deck, Box::new(preparation)),
        })
    }

    /// What is in the way of beginning, in words.
    fn problem(&self, lang: Lang, deck: &Deck) -> Option<String> {
        let Some(meeting) = &self.meeting else {
            return self.draft.problems(deck).first().map(|&one| crate::practice::wording::problem(lang, one));
        };
        let missing = meeting.missing().map(|missing| still_missing(lang, self.draft.party(deck), missing));
        // The card is still to be made; whom one meets is not.
        let rest = Preparation { cards: vec![0], first: Vec::new(), ..self.draft.clone() };
        let rest = Preparation { sheet: Sheet { favourite: None, ..rest.sheet.clone() }, ..rest };
        missing.or_else(|| rest.problems(deck).first().map(|&one| crate::practice::wording::problem(lang, one)))
    }

    fn unfinished(&mut self, ui: &mut Ui, look: &Look, data: &PrepareData<'_>) -> Option<PrepareChoice> {
        if !self.list {
            return None;
        }
        let mut choice = None;
        let close = unfinished(ui, look, data.unfinished, &mut self.asked_about, &mut |decided| {
            choice = Some(match decided {
                ListChoice::Resume(place) => PrepareChoice::Resume(place),
                ListChoice::PutAway(place) => PrepareChoice::PutAway(place),
            });
        });
        self.list = !close && choice.is_none();
        if !self.list {
            self.asked_about = None;
        }
        choice
    }
}

/// What is still to be written, in words.
pub(super) fn still_missing(lang: Lang, own: Party, missing: Missing) -> String {
    let field = match missing {
        Missing::Happened => t!(lang, "practice-meeting-happened"),
        Missing::Looks(party) if party == own => t!(lang, "practice-meeting-ours"),
        Missing::Looks(_) => t!(lang, "practice-meeting-theirs"),
        Missing::Way(at) => t!(lang, "solo-meeting-way", number = at + 1),
    };
    t!(lang, "solo-meeting-missing", field = field)
}

/// Columns beside each other where there is room for each, else below each other.
pub(crate) fn columns(ui: &mut Ui, look: &Look, shares: [f32; 2], mut each: impl FnMut(&mut Ui, usize)) {
    let wide = ui.available_width();
    if wide < 1180.0 * look.text {
        each(ui, 0);
        gap(ui, space::XL);
        each(ui, 1);
        return;
    }
    let between = space::HUGE;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = between;
        for (place, share) in shares.into_iter().enumerate() {
            let width = (wide - between) * share;
            ui.allocate_ui_with_layout(bevy_egui::egui::vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = 10.0;
                each(ui, place);
            });
        }
    });
}
