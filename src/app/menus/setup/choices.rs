//! The choices at the left: deck, programme, swap of roles, time, and the seldom ones.

use super::{Over, SetupData, SetupScreen};
use crate::app::art::{Art, Icon, Lift, paint};
use crate::app::menus::quick_setup::{SEED_MAX, next_seed, seed_from};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, line, radius, space};
use crate::app::widgets::{
    Button, Field, check, error_line, focus_ring, galley, gap, heading, paint_words, radio_card, scroll, segmented,
    small, soft,
};
use crate::deck::{Listed, Severity};
use crate::rules::{BallotMethod, Principle, Programme, Setup, SetupProblem, SwapRule, minutes, saved_by_hands};
use crate::t;
use bevy_egui::egui::{Align, Id, Layout, Pos2, Rect, Sense, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType};

/// The lengths a dialogue can have, in minutes; 0 is without a clock.
const MINUTES: [u16; 14] = [0, 3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 90];

/// The field of the seed.
pub(super) fn seed_id() -> Id {
    Id::new("setup-seed")
}

/// The next length of a dialogue, longer or shorter.
fn step(minutes: u16, longer: bool) -> u16 {
    if longer {
        MINUTES.into_iter().find(|m| *m > minutes).unwrap_or(minutes)
    } else {
        MINUTES.into_iter().rev().find(|m| *m < minutes).unwrap_or(0)
    }
}

/// How long something takes, in words: hours and minutes from two hours on, else minutes.
pub(crate) fn duration(look: &Look, minutes: u16) -> String {
    if minutes >= 120 && minutes.is_multiple_of(60) {
        t!(look.lang, "setup-hours", hours = minutes / 60)
    } else if minutes > 120 {
        t!(look.lang, "setup-hours-minutes", hours = minutes / 60, minutes = minutes % 60)
    } else {
        t!(look.lang, "setup-minutes", minutes = minutes)
    }
}

/// The principle that is most often at stake in a deck, for the band of its cards.
fn main_principle(listed: &Listed) -> Option<Principle> {
    let deck = listed.checked.deck.as_ref()?;
    let mut counts = [0usize; 6];
    for card in &deck.cards {
        if let Some(first) = card.principles.first() {
            counts[first.index()] += 1;
        }
    }
    Principle::ALL.into_iter().max_by_key(|principle| counts[principle.index()])
}

impl SetupScreen {
    pub(super) fn choices(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        data: &SetupData<'_>,
        rect: Rect,
        problems: &[SetupProblem],
    ) {
        let mut column =
            ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)).id_salt("choices"));
        scroll(&mut column, look, "choices", rect.height(), |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            self.draft_line(ui, look);
            heading(ui, look, &t!(look.lang, "setup-deck"));
            self.decks(ui, look, data, problems);
            gap(ui, 18.0);
            heading(ui, look, &t!(look.lang, "setup-programme"));
            self.programmes(ui, look, data, problems);
            self.tiles(ui, look, data, problems);
            if self.draft.programme.rounds.iter().any(|round| round.kind.has_card()) {
                gap(ui, 18.0);
                self.cards_line(ui, look, data);
            }
            // In an idea round nobody gets a role.
            if self.draft.programme.rounds.first().is_none_or(|round| round.kind.has_roles()) {
                gap(ui, 18.0);
                self.swap(ui, look);
            }
            gap(ui, 18.0);
            self.time(ui, look);
            self.estimate(ui, look);
            gap(ui, 14.0);
            self.seldom(ui, look);
        });
    }

    fn decks(&mut self, ui: &mut Ui, look: &Look, data: &SetupData<'_>, problems: &[SetupProblem]) {
        let wide = ui.available_width();
        let spacing = 18.0;
        let least = 200.0 * look.text;
        let fit = ((wide + spacing) / (least + spacing)).floor().max(1.0) as usize;
        let columns = data.decks.len().clamp(1, fit.min(3));
        let each = (wide - 7.0 - spacing * (columns as f32 - 1.0)) / columns as f32;
        for row in (0..data.decks.len()).collect::<Vec<_>>().chunks(columns) {
            let tall = row
                .iter()
                .filter_map(|&place| data.decks.get(place))
                .map(|listed| deck_words(ui, look, listed, each).1)
                .fold(0.0, f32::max);
            let (_, strip) = ui.allocate_space(Vec2::new(wide, tall + 10.0));
            for (column, &place) in row.iter().enumerate() {
                let left = strip.left() + column as f32 * (each + spacing);
                let rect = Rect::from_min_size(Pos2::new(left, strip.top()), Vec2::new(each, tall));
                self.deck_card(ui, look, data, place, rect);
            }
        }
        for problem in problems {
            if let SetupProblem::NoRoleFor(party) = problem {
                let side =
                    t!(look.lang, if party.index() == 0 { "party-public-members" } else { "party-ideburen-members" });
                error_line(ui, look, &t!(look.lang, "setup-no-role", side = side));
            }
        }
        if data.deck(self.deck).is_none() {
            error_line(ui, look, &t!(look.lang, "setup-no-deck"));
        }
    }

    fn deck_card(&mut self, ui: &mut Ui, look: &Look, data: &SetupData<'_>, place: usize, rect: Rect) {
        let Some(listed) = data.decks.get(place) else { return };
        let chosen = place == self.deck && listed.checked.deck.is_some();
        let (words, _) = deck_words(ui, look, listed, rect.width());
        let response = ui.interact(rect, ui.id().with(("deck", place)), Sense::click());
        let spoken = format!("{}. {}", words.title, words.lines.join(". "));
        response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, &spoken));
        if response.clicked() {
            if listed.checked.deck.is_some() {
                if self.deck != place {
                    // Tiles are lent by their place in the deck.
                    self.draft.lent.clear();
                    // Themes are a deck's own words.
                    self.draft.cards.themes.clear();
                    self.deck = place;
                    self.suit_programme(data);
                }
            } else {
                self.over = Some(Over::Problems(place));
            }
        }
        // The cards below the uppermost one.
        for below in [2.0, 1.0] {
            let face = rect.translate(Vec2::new(3.5, 4.0) * below);
            let art = Art::Sheet {
                w: rect.width(),
                h: rect.height(),
                radius: radius::PLATE,
                dim: true,
                lift: Lift::Flat,
                bar: None,
                chosen: false,
            };
            paint(ui.painter(), face, &art, look.theme);
        }
        let art = Art::Sheet {
            w: rect.width(),
            h: rect.height(),
            radius: radius::PLATE,
            dim: response.hovered() && !chosen,
            lift: Lift::Flat,
            bar: None,
            chosen: false,
        };
        paint(ui.painter(), rect, &art, look.theme);
        let band = Rect::from_min_size(rect.min, Vec2::new(rect.width(), 26.0));
        let woven = Art::Band { principle: main_principle(listed), w: band.width(), h: 26.0, radius: radius::PLATE };
        paint(ui.painter(), band, &woven, look.theme);
        let mut at = Pos2::new(rect.left() + 18.0, rect.top() + 26.0 + 12.0);
        let inner = rect.width() - 36.0;
        let title = galley(ui, look, &words.title, Face::Display, words.size, Ink::Ink, inner);
        let step = title.size().y + 6.0;
        paint_words(ui, at, title);
        at.y += step;
        for (number, text) in words.lines.iter().enumerate() {
            let warn = words.warn && number + 1 == words.lines.len();
            let sign = if warn { look.pt(30.0) } else { 0.0 };
            let line = galley(ui, look, text, Face::Text, 20.0, Ink::InkSoft, inner - sign);
            let step = line.size().y + 2.0;
            if warn {
                let side = look.pt(24.0);
                let art = Art::icon(Icon::Warn, side, Ink::Ink);
                let place = Rect::from_min_size(Pos2::new(at.x, at.y + 1.0), Vec2::splat(side));
                paint(ui.painter(), place, &art, look.theme);
            }
            paint_words(ui, Pos2::new(at.x + sign, at.y), line);
            at.y += step;
        }
        if chosen {
            let outline = Art::Outline {
                w: rect.width(),
                h: rect.height(),
                radius: radius::PLATE,
                dash: None,
                ink: Ink::Ink,
                line: line::CHOSEN,
                fill: crate::app::art::Fill::None,
            };
            paint(ui.painter(), rect, &outline, look.theme);
            let middle = Pos2::new(rect.right() - 6.0, rect.top() + 8.0);
            ui.painter().circle_filled(middle, 25.0, look.theme.color32(Ink::Ground));
            ui.painter().circle_filled(middle, 21.0, look.theme.color32(Ink::Ink));
            let check = Art::Icon { icon: Icon::Check, size: 26.0, ink: Ink::Paper, weight: 6.0 };
            paint(ui.painter(), Rect::from_center_size(middle, Vec2::splat(26.0)), &check, look.theme);
        }
        focus_ring(ui, look, &response, rect, radius::PLATE);
    }

    /// Takes a programme the chosen deck can be played in, where it cannot be played in the one that was chosen before:
    /// its own come first.
    fn suit_programme(&mut self, data: &SetupData<'_>) {
        let Some(deck) = data.deck(self.deck) else { return };
        let known = data.programmes.iter().chain(&deck.programmes).any(|one| one.id == self.draft.programme.id);
        let plays = |programme: &Programme| {
            let tried = Setup { programme: programme.clone(), ..self.draft.clone() };
            let short =
                |problem: &SetupProblem| matches!(problem, SetupProblem::NoRounds | SetupProblem::NoCardFor { .. });
            !tried.problems(deck).iter().any(short)
        };
        if known && plays(&self.draft.programme) {
            return;
        }
        if let Some(programme) = deck.programmes.iter().chain(data.programmes).find(|programme| plays(programme)) {
            self.draft.programme = programme.clone();
            self.draft.swap = None;
            self.draft.dialogue_minutes = programme.dialogue_minutes;
        }
    }

    fn programmes(&mut self, ui: &mut Ui, look: &Look, data: &SetupData<'_>, problems: &[SetupProblem]) {
        let own = data.deck(self.deck).map(|deck| deck.programmes.as_slice()).unwrap_or_default();
        // What follows an agreement up is offered where there is one.
        let none = data.agreements.is_empty() && data.spoilt.is_empty();
        let follow_up = if none { Vec::new() } else { crate::deck::follow_up_programmes() };
        for programme in data.programmes.iter().chain(own).chain(&follow_up) {
            let chosen = programme.id == self.draft.programme.id;
            let lang = look.lang.tag();
            let right = duration(look, self.minutes_of(programme));
            let card = radio_card(ui, look, programme.title.get(lang), programme.text.get(lang), &right, chosen, true);
            if card.clicked() && !chosen {
                self.draft.programme = programme.clone();
                self.draft.swap = None;
                self.draft.dialogue_minutes = programme.dialogue_minutes;
                self.draft.earlier = data.agreements.first().filter(|_| programme.follows_up()).cloned();
            }
        }
        self.agreements(ui, look, data, problems);
        let mut told = false;
        for problem in problems {
            let text = match problem {
                SetupProblem::NoRounds => t!(look.lang, "setup-no-rounds"),
                SetupProblem::NoCardFor { round } if !told => t!(look.lang, "setup-no-card", round = round + 1),
                _ => continue,
            };
            told = true;
            error_line(ui, look, &text);
        }
    }

    /// Which agreement is followed up, where the programme follows one up.
    fn agreements(&mut self, ui: &mut Ui, look: &Look, data: &SetupData<'_>, problems: &[SetupProblem]) {
        if !self.draft.follows_up() {
            return;
        }
        gap(ui, 18.0);
        heading(ui, look, &t!(look.lang, "setup-agreement"));
        for earlier in data.agreements {
            let title = t!(look.lang, "setup-agreement-title", number = earlier.number, date = earlier.date.as_str());
            let text = t!(look.lang, "setup-agreement-text", count = earlier.promises.len());
            let chosen = self.draft.earlier.as_ref().is_some_and(|chosen| chosen.sum == earlier.sum);
            if radio_card(ui, look, &title, &text, "", chosen, true).clicked() {
                self.draft.earlier = Some(earlier.clone());
            }
        }
        for told in data.spoilt {
            error_line(ui, look, told);
        }
        if problems.contains(&SetupProblem::NoAgreement) {
            error_line(ui, look, &t!(look.lang, "setup-problem-no-agreement"));
        }
    }

    /// How long a programme takes with the seats, the ballots and, for the one that is chosen, the time of this setup.
    fn minutes_of(&self, programme: &Programme) -> u16 {
        if programme.id == self.draft.programme.id {
            return minutes(&self.draft);
        }
        minutes(&Setup {
            programme: programme.clone(),
            dialogue_minutes: programme.dialogue_minutes,
            ..self.draft.clone()
        })
    }

    /// How long the game takes in all, and what would make it shorter.
    fn estimate(&mut self, ui: &mut Ui, look: &Look) {
        let (whole, seats) = (duration(look, minutes(&self.draft)), self.draft.seats.len());
        soft(ui, look, &t!(look.lang, "setup-estimate", time = whole, seats = seats));
        let Some(saved) = saved_by_hands(&self.draft) else { return };
        small(ui, look, &t!(look.lang, "setup-estimate-hands", minutes = saved));
        if Button::new(&t!(look.lang, "setup-take-hands")).size(22.0).height(60.0).show(ui, look).clicked() {
            self.draft.ballots = BallotMethod::RaisedHands;
        }
    }

    fn swap(&mut self, ui: &mut Ui, look: &Look) {
        ui.horizontal_wrapped(|ui| {
            heading(ui, look, &t!(look.lang, "setup-swap"));
            small(ui, look, &t!(look.lang, "setup-swap-ask"));
        });
        let rules = [SwapRule::OwnParty, SwapRule::OtherParty, SwapRule::NeverOwn];
        let words = ["swap-OwnParty", "swap-OtherParty", "swap-NeverOwn"].map(|key| t!(look.lang, key));
        let options: Vec<(SwapRule, &str)> = rules.into_iter().zip(words.iter().map(String::as_str)).collect();
        let own = self.draft.programme.rounds.first().map_or(SwapRule::OwnParty, |round| round.swap);
        let mut chosen = self.draft.swap.unwrap_or(own);
        if segmented(ui, look, "swap", &options, &mut chosen) {
            self.draft.swap = (chosen != own).then_some(chosen);
        }
    }

    fn time(&mut self, ui: &mut Ui, look: &Look) {
        heading(ui, look, &t!(look.lang, "setup-time"));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            let minutes = self.draft.dialogue_minutes;
            let less = t!(look.lang, "setup-shorter");
            let more = t!(look.lang, "setup-longer");
            let button = |icon, spoken| Button::new("").icon(icon).spoken(spoken);
            if button(Icon::Minus, &less).enabled(minutes > 0).show(ui, look).clicked() {
                self.draft.dialogue_minutes = step(minutes, false);
            }
            let words = match minutes {
                0 => t!(look.lang, "setup-no-clock"),
                minutes => duration(look, minutes),
            };
            let (face, type_size) = if minutes == 0 { (Face::Strong, 26.0) } else { (Face::Strong, 34.0) };
            let shown = galley(ui, look, &words, face, type_size, Ink::Ink, f32::INFINITY);
            let room = Vec2::new(shown.size().x.max(look.pt(168.0)), look.pt(64.0));
            let (rect, told) = ui.allocate_exact_size(room, Sense::hover());
            told.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
            paint_words(ui, rect.center() - shown.size() / 2.0, shown);
            let longest = MINUTES[MINUTES.len() - 1];
            if button(Icon::Plus, &more).enabled(minutes < longest).show(ui, look).clicked() {
                self.draft.dialogue_minutes = step(minutes, true);
            }
            ui.add_enabled_ui(minutes > 0, |ui| {
                check(ui, look, &t!(look.lang, "setup-signal"), &mut self.draft.signal);
            });
        });
    }

    /// How ballots are taken and what chance begins with: shown when asked for, told in one line else.
    fn seldom(&mut self, ui: &mut Ui, look: &Look) {
        let handed = t!(look.lang, "setup-handed");
        let raised = t!(look.lang, "setup-raised");
        let toggle = if self.more { Icon::Up } else { Icon::Down };
        let more = t!(look.lang, "setup-more");
        if Button::new(&more).icon(toggle).size(24.0).height(60.0).show(ui, look).clicked() {
            self.more = !self.more;
        }
        if !self.more {
            let method = if self.draft.ballots == BallotMethod::Handed { &handed } else { &raised };
            soft(ui, look, &t!(look.lang, "setup-more-is", method = method.as_str(), seed = self.seed.as_str()));
            return;
        }
        gap(ui, 14.0);
        heading(ui, look, &t!(look.lang, "setup-ballots"));
        let options = [(BallotMethod::Handed, handed.as_str()), (BallotMethod::RaisedHands, raised.as_str())];
        segmented(ui, look, "ballots", &options, &mut self.draft.ballots);
        let explained =
            if self.draft.ballots == BallotMethod::Handed { "setup-handed-text" } else { "setup-raised-text" };
        small(ui, look, &t!(look.lang, explained));
        gap(ui, 14.0);
        heading(ui, look, &t!(look.lang, "setup-seed"));
        small(ui, look, &t!(look.lang, "setup-seed-text"));
        let wrong = seed_from(&self.seed).is_none().then(|| t!(look.lang, "setup-seed-wrong"));
        ui.horizontal(|ui| {
            let label = t!(look.lang, "setup-seed-field");
            Field::new(&label, &mut self.seed)
                .max(SEED_MAX)
                .escapes()
                .marked(wrong.is_some())
                .id(seed_id())
                .width(look.pt(300.0).min(ui.available_width() * 0.55))
                .height(64.0)
                .show(ui, look);
            if Button::new(&t!(look.lang, "setup-seed-draw")).size(24.0).show(ui, look).clicked() {
                self.draft.seed = next_seed(self.draft.seed);
                self.seed = self.draft.seed.to_string();
            }
        });
        match (seed_from(&self.seed), wrong) {
            (Some(seed), _) => self.draft.seed = seed,
            (None, Some(wrong)) => {
                error_line(ui, look, &wrong);
            }
            (None, None) => {}
        }
    }
}

/// What stands on the card of a deck.
struct DeckWords {
    title: String,
    /// The size of the title.
    size: f32,
    lines: Vec<String>,
    /// Whether the last line is a warning.
    warn: bool,
}

/// The words of a deck's card and how high it has to be, `wide` px wide.
fn deck_words(ui: &Ui, look: &Look, listed: &Listed, wide: f32) -> (DeckWords, f32) {
    let mut lines = Vec::new();
    let count = |severity| listed.checked.problems.iter().filter(|problem| problem.severity == severity).count();
    let mut warn = false;
    let title = match &listed.checked.deck {
        Some(deck) => {
            lines.push(t!(look.lang, "decks-cards", cards = deck.cards.len()));
            if listed.shares_id {
                lines.push(listed.name.clone());
            }
            let warnings = count(Severity::Warning);
            if warnings > 0 {
                lines.push(t!(look.lang, "decks-warnings", count = warnings));
                warn = true;
            } else if !listed.shares_id {
                lines.push(languages(look, &deck.languages));
            }
            deck.title.get(look.lang.tag()).to_owned()
        }
        None => {
            lines.push(t!(look.lang, "decks-errors", count = count(Severity::Error)));
            warn = true;
            listed.name.clone()
        }
    };
    let inner = wide - 36.0;
    // The longest word decides the size, so that none is broken.
    let longest = title
        .split_whitespace()
        .map(|word| galley(ui, look, word, Face::Display, 26.0, Ink::Ink, f32::INFINITY).size().x)
        .fold(1.0, f32::max);
    let size = (26.0 * ((inner - 2.0) / longest).min(1.0)).max(20.0).floor();
    let mut tall = 26.0 + 12.0 + galley(ui, look, &title, Face::Display, size, Ink::Ink, inner).size().y + 6.0 + 14.0;
    for (number, text) in lines.iter().enumerate() {
        let sign = if warn && number + 1 == lines.len() { look.pt(30.0) } else { 0.0 };
        tall += galley(ui, look, text, Face::Text, 20.0, Ink::InkSoft, inner - sign).size().y + 2.0;
    }
    (DeckWords { title, size, lines, warn }, tall.max(120.0 * look.text).ceil())
}

/// The languages of a deck, in words where the program knows them.
pub(crate) fn languages(look: &Look, tags: &[String]) -> String {
    let names: Vec<String> = tags
        .iter()
        .map(|tag| {
            let key = format!("language-{tag}");
            if crate::text::has(look.lang, &key) { t!(look.lang, &key) } else { tag.clone() }
        })
        .collect();
    names.join(", ")
}
