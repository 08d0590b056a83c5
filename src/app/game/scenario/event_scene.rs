//! The event: what happens between rounds, which principle it tests, and whether what the table promised holds.

use crate::app::art::{Art, Icon, Paint};
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, BOTTOM, LEFT, ON, RIGHT, Turn};
use crate::app::game::scenery::table_parts;
use crate::app::scene::{Align, Command, Look, Stage, Touch, Words};
use crate::app::theme::{Ink, radius, size};
use crate::rules::{Account, By, Cause, Deck, EventCard, EventOutcome, PRINCIPLE_RANGE, RoomView};
use crate::t;
use crate::wording;

/// Height of the woven band at the head of the card.
const BAND: f32 = 40.0;

struct Shown<'a> {
    room: &'a RoomView,
    deck: &'a Deck,
    look: &'a Look,
    card: &'a EventCard,
    outcome: EventOutcome,
}

/// What happened after the round. With larger text `gaze.page` turns [`pages`]. Empty where nothing has happened.
pub(crate) fn event(room: &RoomView, deck: &Deck, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    layout::background(&mut stage);
    let Some(outcome) = room.event else { return stage };
    let Some(card) = deck.events.get(outcome.event) else { return stage };
    let shown = Shown { room, deck, look, card, outcome };
    let (_, bar) = layout::button_size("", look);
    let label = t!(look.lang, "event-button");
    if layout::paged(look) {
        let area = Area::between(LEFT, 28.0, RIGHT, BOTTOM - bar - 22.0);
        let pages = pages(look);
        let page = gaze.page.min(pages - 1);
        match page {
            0 => shown.card(&mut stage, area),
            1 => shown.test(&mut stage, Area { h: area.h.min(look.pt(270.0) + 60.0), ..area }),
            _ => shown.result(&mut stage, area),
        }
        layout::pager(&mut stage, look, Turn::Page, (page, pages), LEFT, BOTTOM - bar / 2.0);
    } else {
        let bottom = BOTTOM - bar - 32.0;
        shown.card(&mut stage, Area::between(LEFT, 60.0, 860.0, bottom));
        shown.test(&mut stage, Area::between(884.0, 60.0, RIGHT, 370.0));
        shown.result(&mut stage, Area::between(884.0, 394.0, RIGHT, bottom));
    }
    layout::button(&mut stage, look, Touch::Command(Command::Advance), &label, true, (RIGHT, BOTTOM));
    stage
}

/// How many values of `gaze.page` there are.
pub(crate) fn pages(look: &Look) -> usize {
    if layout::paged(look) { 3 } else { 1 }
}

impl Shown<'_> {
    fn tag(&self) -> &'static str {
        self.look.lang.tag()
    }

    /// The card: what happens.
    fn card(&self, stage: &mut Stage, area: Area) {
        let look = self.look;
        layout::sheet(stage, "event", area, None);
        let art = Art::Band { principle: Some(self.card.principle), w: area.w, h: BAND, radius: radius::CARD };
        stage.art_at("band", art, area.x, area.y, ON - 1.0);
        let inner = area.inside(if layout::paged(look) { 40.0 } else { 44.0 }, 0.0);
        let y = area.y + BAND + if layout::paged(look) { 12.0 } else { 34.0 };
        let kind = t!(look.lang, "event-kind");
        let row = stage.words("kind", &kind, Words::SOFT, look, inner.x, y, ON);
        let title = self.card.title.get(self.tag());
        let words = layout::fitted(title, Words::TITLE, &[64.0, 56.0, 50.0, 44.0, 40.0], inner.w, 1, look);
        let words = if words.lines == 1 { words.sized(44.0).at_most(2) } else { words };
        let row = stage.words("title", title, words, look, inner.x, row.below + 4.0, ON);
        let text = self.card.text.get(self.tag());
        let gap = if layout::paged(look) { 12.0 } else { 28.0 };
        let room = Area::between(inner.x, row.below + gap, inner.right(), area.bottom() - 16.0);
        let below = self.text(stage, "text", text, &[44.0, 40.0, 36.0, size::BODY], room);
        // What is tested, large, where the card has room for it.
        let side = (area.bottom() - below - 72.0).min(220.0);
        if side >= 120.0 {
            let icon = Icon::principle(self.card.principle);
            let (x, y) = (inner.right() - side / 2.0, area.bottom() - 36.0 - side / 2.0);
            stage.icon("event icon", icon, side, Ink::CommonTint, x, y, ON - 0.5);
        }
        stage.label(format!("{kind}: {title}. {text}"), area.rect());
    }

    /// A text in as many lines as there is room for; a deck may hold more than the screen does.
    fn text(&self, stage: &mut Stage, key: &str, text: &str, sizes: &[f32], area: Area) -> f32 {
        let leading = if layout::paged(self.look) { 1.15 } else { 1.28 };
        let body = Words { leading, ..Words::BODY }.wrapped(area.w);
        let fits = |words: &Words| words.height(words.set(text, self.look).len(), self.look) <= area.h;
        let words = sizes.iter().map(|&size| body.sized(size)).find(fits).unwrap_or(body);
        let lines = (area.h / words.height(1, self.look)).floor().max(1.0) as usize;
        stage.words(key, text, words.at_most(lines), self.look, area.x, area.y, ON).below
    }

    /// The principle, its value and what is needed, on its scale.
    fn test(&self, stage: &mut Stage, area: Area) {
        let look = self.look;
        layout::sheet(stage, "test", area, None);
        let inner = area.inside(36.0, 22.0);
        let name = wording::principle(look.lang, self.card.principle);
        let heading =
            t!(look.lang, "event-tests", principle = table_parts::principle_name(look, self.card.principle, true));
        let side = look.pt(44.0);
        let words = layout::fitted(&heading, Words::HEADING, &[40.0, 36.0], inner.w - side - 16.0, 1, look);
        let icon = Icon::principle(self.card.principle);
        let middle = inner.y + words.height(1, look) / 2.0;
        stage.icon("test icon", icon, side, Ink::Ink, inner.x + side / 2.0, middle, ON);
        let row = stage.words("test heading", &heading, words, look, inner.x + side + 16.0, inner.y, ON);
        let (value, threshold) = (self.outcome.value, self.card.threshold);
        let text = t!(
            look.lang,
            "event-scale",
            principle = name,
            value = table_parts::signed(value),
            threshold = table_parts::signed(threshold)
        );
        let words = Words::BODY.wrapped(inner.w);
        let row = stage.words("test words", &text, words, look, inner.x, row.below + 10.0, ON);
        let scale = Area::between(inner.x + 30.0, row.below + 12.0, inner.right() - 30.0, inner.bottom());
        self.scale(stage, scale);
        stage.press(Touch::Account(Account::Principle(self.card.principle)), layout::why(look, &text), area.rect());
    }

    /// The scale from −10 to 10 with what is needed above it and the value below.
    fn scale(&self, stage: &mut Stage, area: Area) {
        let look = self.look;
        let line = Words::BODY.height(1, look);
        let (low, high) = (f32::from(*PRINCIPLE_RANGE.start()), f32::from(*PRINCIPLE_RANGE.end()));
        let place = |value: i8| (f32::from(value) - low) / (high - low) * area.w;
        let y = area.y + line + 24.0;
        let (needed, value) = (place(self.card.threshold), place(self.outcome.value));
        let ticks: String = (0..=20u8)
            .map(|i| {
                let x = area.w * f32::from(i) / 20.0 - area.w / 2.0;
                let h = if i == 10 { 14.0 } else { 8.0 };
                format!(r#"<path d="M{x} {}V{h}" stroke="$line" stroke-width="2"/>"#, -h)
            })
            .collect();
        let body = format!(
            r#"<rect x="{}" y="-5" width="{}" height="10" rx="5" fill="$common-tint"/><path d="M{} 0H{}" stroke="$line" stroke-width="3"/>{ticks}<path d="M{} -26V22" stroke="$ink" stroke-width="5" stroke-dasharray="8 6"/><circle cx="{}" r="15" fill="$common" stroke="$paper" stroke-width="3"/>"#,
            needed - area.w / 2.0,
            area.w - needed,
            -area.w / 2.0,
            area.w / 2.0,
            needed - area.w / 2.0,
            value - area.w / 2.0,
        );
        let key = format!("scale {} {}", self.card.threshold, self.outcome.value);
        let art = Art::Svg { key, w: area.w + 30.0, h: 56.0, body };
        stage.art("scale", art, area.x + area.w / 2.0, y, ON);
        let say = |key: &str, value: i8| format!("{} {}", t!(look.lang, key), table_parts::signed(value));
        let marks = [
            ("event-threshold", self.card.threshold, needed, Words::BODY, area.y - 4.0),
            ("event-value", self.outcome.value, value, Words::STRONG, y + 24.0),
        ];
        for (key, value, x, words, y) in marks {
            let text = say(key, value);
            let half = words.width(&text, look) / 2.0;
            let x = (area.x + x).clamp(area.x - 30.0 + half, area.right() + 30.0 - half);
            stage.words(key, &text, words.aligned(Align::Center), look, x, y, ON);
        }
    }

    /// How trust changed by it.
    fn trust(&self) -> i8 {
        let by_event = |cause: &Cause| matches!(cause, Cause::Event { event, .. } if *event == self.outcome.event);
        let entries = self.room.entries.iter();
        entries
            .filter(|entry| entry.round == self.room.round && entry.account == Account::Trust && by_event(&entry.cause))
            .map(|entry| entry.made)
            .sum()
    }

    /// Whether it holds, why, what was tested, and what that did to trust.
    fn result(&self, stage: &mut Stage, area: Area) {
        let look = self.look;
        let Shown { outcome, card, .. } = *self;
        layout::sheet(stage, "result", area, Some(Ink::Common));
        let inner = area.inside(40.0, 20.0);
        let heading = t!(look.lang, if outcome.met { "event-met" } else { "event-unmet" });
        let words = layout::fitted(&heading, Words::CARD_TITLE, &[50.0, 44.0, 40.0], inner.w, 1, look);
        let row = stage.words("result heading", &heading, words, look, inner.x, inner.y, ON);
        // The foot is measured first: the promise that was tested, and trust.
        let line = Words::BODY.height(1, look);
        let tested = outcome.tested.and_then(|at| Some((at, self.room.agreement.commitments.get(at)?)));
        let nothing = {
            let party = match card.party {
                By::Joint => "event-party-Joint",
                By::Public => "event-party-Public",
                By::Ideburen => "event-party-Ideburen",
            };
            t!(look.lang, "event-nothing", party = t!(look.lang, party))
        };
        let side = look.pt(40.0);
        let (sign_width, _) =
            tested.map_or((0.0, 0.0), |(_, adopted)| Art::by(adopted.by, side, Paint::Painted).face());
        let promise = tested.map(|(_, adopted)| wording::clause_title(look.lang, self.deck, &adopted.clause));
        let promise_words = Words::STRONG.wrapped(inner.w - sign_width - 16.0).at_most(2);
        let foot_lines = match promise {
            Some(promise) => 1 + promise_words.set(promise, look).len(),
            None => Words::BODY.wrapped(inner.w).set(&nothing, look).len(),
        };
        let foot = (foot_lines + 1) as f32 * line + 22.0;
        let why = if outcome.met { card.met.get(self.tag()) } else { card.unmet.get(self.tag()) };
        let text_area = Area::between(inner.x, row.below + 12.0, inner.right(), inner.bottom() - foot - 8.0);
        let below = self.text(stage, "result text", why, &[40.0, 36.0, size::BODY], text_area);
        stage.label(format!("{heading}. {why}"), (inner.x, inner.y, inner.w, below - inner.y));
        let mut y = inner.bottom() - foot;
        layout::rule(stage, "result rule", inner.x, y, inner.w);
        y += 12.0;
        match (tested, promise) {
            (Some((at, adopted)), Some(promise)) => {
                let key = if outcome.met { "event-kept" } else { "event-at-risk" };
                let kind = t!(look.lang, key);
                let top = y;
                let row = stage.words("tested", &kind, Words::SOFT, look, inner.x, y, ON);
                let art = Art::by(adopted.by, side, Paint::Painted);
                stage.art("tested sign", art, inner.x + sign_width / 2.0, row.below + line / 2.0, ON);
                let x = inner.x + sign_width + 16.0;
                let row = stage.words("tested title", promise, promise_words, look, x, row.below, ON);
                y = row.below;
                let clause = wording::clause_text(look.lang, self.deck, &adopted.clause);
                let spoken = format!("{kind}: {}, {clause}", wording::by(look.lang, adopted.by));
                stage.press(Touch::Adopted(at), layout::why(look, &spoken), (inner.x, top, inner.w, y - top));
            }
            _ => {
                let row = stage.words("tested", &nothing, Words::BODY.wrapped(inner.w), look, inner.x, y, ON);
                stage.label(nothing, (inner.x, y, inner.w, row.height));
                y = row.below;
            }
        }
        let change = self.trust();
        let text = match change {
            0 => t!(look.lang, "event-trust-same"),
            change => t!(look.lang, "event-trust", change = wording::signed(change)),
        };
        stage.words("trust", &text, Words::BODY, look, inner.x, y + 6.0, ON);
        let width = Words::BODY.width(&text, look);
        stage.press(
            Touch::Account(Account::Trust),
            layout::why(look, &text),
            (inner.x, y + 6.0 + line / 2.0 - line.max(60.0) / 2.0, width, line.max(60.0)),
        );
        if !outcome.met && outcome.tested.is_some() {
            let note = t!(look.lang, "event-risk-note");
            if width + 40.0 + Words::SOFT.width(&note, look) <= inner.w {
                let right = Words::SOFT.aligned(Align::Right);
                stage.words("risk note", &note, right, look, inner.right(), y + 6.0, ON);
            }
        }
    }
}
