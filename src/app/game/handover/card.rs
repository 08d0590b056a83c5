//! The card on the closed curtain: whom to hand over to, and who else is waiting.

use super::{CurtainKey, Errand, HOLD, Round};
use crate::app::art::{Art, Icon, Lift, paint};
use crate::app::scene::Look;
use crate::app::theme::{DESIGN_WIDTH, DesignSpace, Face, Ink, line, radius, size, space};
use crate::app::widgets::keys::{Keyed as _, key_cap_of};
use crate::app::widgets::placed::{Set, frame, inside};
use crate::app::widgets::seat_progress;
use crate::app::widgets::seat_progress::Mark;
use crate::app::widgets::{Button, NoticeKind, focus_ring, galley, notice, paint_words, scroll};
use crate::rules::{SeatFace, SeatId};
use crate::t;
use crate::wording;
use bevy_egui::egui::{CornerRadius, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2};
use std::time::Duration;

/// What was wanted of the card.
pub(super) enum Wish {
    Open(SeatId),
    Pick(SeatId),
    GoOn,
    Table,
}

/// The card, between two frames.
#[derive(Clone, Debug, Default)]
pub(super) struct Card {
    /// When the space bar or the button was pressed, in seconds of the window.
    since: Option<f64>,
    /// The button was pressed and let go: pressing it again, or Enter, opens.
    armed: bool,
    /// The seat that the list has brought into sight.
    shown: Option<SeatId>,
}

/// Where things stand on the card and beside it.
struct Places {
    card: Rect,
    list: Rect,
}

impl Places {
    fn new(space: DesignSpace, look: &Look) -> Places {
        let (left, wide, top, high) =
            if look.large() { (40.0, 1100.0, 60.0, 900.0) } else { (170.0, 900.0, 110.0, 800.0) };
        let list = left + wide + if look.large() { 30.0 } else { 50.0 };
        let right = DESIGN_WIDTH - left;
        Places { card: space.rect(left, top, wide, high), list: space.rect(list, top, right - list, high) }
    }
}

impl Card {
    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        round: &Round<'_>,
        next: Option<SeatId>,
        is_done: &dyn Fn(&SeatFace) -> bool,
    ) -> Option<Wish> {
        let places = Places::new(frame(ui), look);
        let mut wish = CurtainKey::Table.pressed(ui).then_some(Wish::Table);
        let art = Art::sheet(places.card.width(), places.card.height(), Lift::Lifted);
        paint(ui.painter(), places.card, &art, look.theme);
        let pad = places.card.shrink2(Vec2::new(56.0, 44.0));
        let face = next.and_then(|seat| round.seats.iter().find(|face| face.seat == seat));
        let asked = match face {
            Some(face) => self.next(ui, look, round, face, pad),
            None => self.all(ui, look, round, pad),
        };
        wish = wish.or(asked);
        let new = std::mem::replace(&mut self.shown, next) != next;
        wish.or(list(ui, look, round, next, new, is_done, places.list))
    }

    /// The card that names the next seat.
    fn next(&mut self, ui: &mut Ui, look: &Look, round: &Round<'_>, face: &SeatFace, pad: Rect) -> Option<Wish> {
        let seat = face.seat;
        let code = round.errand.code();
        let mut wish = None;
        let open = t!(look.lang, "handover-open");
        let hold_words = t!(look.lang, if self.armed { "handover-sure" } else { "handover-hold" });
        let space_key = t!(look.lang, "keys-key-space");
        let mut hold =
            Button::new(&hold_words).primary().size(34.0).height(if look.large() { 64.0 } else { 100.0 }).id("hold");
        if !look.large() && !self.armed {
            hold = hold.key(&space_key);
        }
        let hold_size = hold.measure(ui, look, pad.width());
        let open_button = Button::new(&open).size(25.0).height(if look.large() { 52.0 } else { 64.0 });
        let open_size = open_button.measure(ui, look, pad.width());
        let low = pad.bottom() - open_size.y;
        let hold_top = low - 28.0 - hold_size.y;
        let words = Rect::from_min_max(pad.min, pos2(pad.right(), hold_top - space::XL));
        inside(ui, words, "words", |ui| {
            scroll(ui, look, "next", words.height(), |ui| {
                let x = ui.max_rect().center().x;
                let wide = ui.available_width();
                let mut top = ui.cursor().top();
                // In large text the seat's name is what has to be seen without scrolling.
                if !look.large() {
                    let title = t!(look.lang, &format!("handover-title-{code}"));
                    let first = Set::new(Face::Text, 28.0, Ink::InkSoft).center(ui, look, &title, x, top, wide);
                    top = first.bottom() + 20.0;
                }
                let lead = t!(look.lang, "handover-to");
                let lead = Set::new(Face::Text, size::BODY, Ink::Ink).center(ui, look, &lead, x, top, wide);
                let side = if look.large() { 76.0 } else { 96.0 };
                let mark = Mark { seat, party: face.party, done: false, here: false };
                let middle = pos2(x, lead.bottom() + 22.0 + side / 2.0);
                seat_progress::painted(ui, look, mark, side, middle);
                let name = Set::new(Face::Display, size::TITLE_OWN, Ink::Ink).center(
                    ui,
                    look,
                    round.name(seat),
                    x,
                    middle.y + side / 2.0 + 18.0,
                    wide,
                );
                let who = who(look, round, face);
                let who = Set::new(Face::Text, 28.0, Ink::Ink).center(ui, look, &who, x, name.bottom() + 4.0, wide);
                let alone = t!(look.lang, "handover-alone");
                Set::new(Face::Text, 26.0, Ink::InkSoft).center(ui, look, &alone, x, who.bottom() + 16.0, wide);
            });
        });
        let place = Rect::from_min_size(pos2(pad.center().x - hold_size.x / 2.0, hold_top), hold_size);
        let response = hold.at(ui, look, place);
        let space_held =
            CurtainKey::Open.keys().iter().any(|chord| chord.is_down(ui)) && space_is_free(ui, response.id);
        if self.held_long(ui, space_held || response.is_pointer_button_down_on()) {
            wish = Some(Wish::Open(seat));
        } else if response.clicked() {
            if self.armed {
                wish = Some(Wish::Open(seat));
            }
            self.armed = true;
        } else if self.armed && CurtainKey::AllDone.pressed(ui) && space_is_free(ui, response.id) {
            wish = Some(Wish::Open(seat));
        }
        self.paint_hold(ui, look, place);
        // Those who cannot hold anything down.
        let open_place = Rect::from_min_size(pos2(pad.center().x - open_size.x / 2.0, low), open_size);
        if open_button.at(ui, look, open_place).clicked() {
            wish = Some(Wish::Open(seat));
        }
        wish
    }

    /// Whether it has been held long enough now.
    fn held_long(&mut self, ui: &Ui, held: bool) -> bool {
        let now = ui.input(|input| input.time);
        if !held {
            // A machine that draws late sees the key let go before it has counted: what counts is how long it was down.
            return self.since.take().is_some_and(|since| now - since >= HOLD.as_secs_f64());
        }
        let since = *self.since.get_or_insert(now);
        let left = HOLD.as_secs_f64() - (now - since);
        if left > 0.0 {
            // The line below the words grows while it is held, and only then.
            ui.ctx().request_repaint_after(Duration::from_secs_f64(left.min(0.03)));
        }
        left <= 0.0
    }

    /// How long it has been held, as a line along the lower edge of the button.
    fn paint_hold(&self, ui: &Ui, look: &Look, place: Rect) {
        let Some(since) = self.since else { return };
        let share = ((ui.input(|input| input.time) - since) / HOLD.as_secs_f64()).clamp(0.0, 1.0) as f32;
        let line = Rect::from_min_size(
            place.left_bottom() + Vec2::new(radius::BUTTON, -16.0),
            Vec2::new((place.width() - 2.0 * radius::BUTTON) * share, 8.0),
        );
        ui.painter().rect_filled(line, CornerRadius::same(4), look.theme.color32(Ink::OnStrong));
    }

    /// The card that says that all are done.
    fn all(&mut self, ui: &mut Ui, look: &Look, round: &Round<'_>, pad: Rect) -> Option<Wish> {
        let errand = round.errand;
        let code = errand.code();
        let on = t!(look.lang, &format!("handover-on-{code}"));
        let enter = key_cap_of(CurtainKey::AllDone, look.lang);
        let mut button = Button::new(&on).primary().size(36.0).height(104.0).id("go on");
        if !look.large() {
            button = button.key(&enter);
        }
        let size = button.measure(ui, look, pad.width());
        let place = Rect::from_min_size(pos2(pad.center().x - size.x / 2.0, pad.bottom() - size.y), size);
        let words = Rect::from_min_max(pad.min, pos2(pad.right(), place.top() - space::XL));
        inside(ui, words, "words", |ui| {
            scroll(ui, look, "all", words.height(), |ui| {
                let x = ui.max_rect().center().x;
                let wide = ui.available_width();
                let top = ui.cursor().top() + 60.0 / look.text;
                let joint = Art::Joint { width: 190.0 };
                let (w, h) = joint.face();
                let mark = Rect::from_center_size(pos2(x, top + h / 2.0), Vec2::new(w, h));
                paint(ui.painter(), mark, &joint, look.theme);
                ui.allocate_rect(mark, Sense::hover());
                let title = t!(look.lang, &format!("handover-all-{code}"));
                let title = Set::new(Face::Display, size::TITLE, Ink::Ink).center(
                    ui,
                    look,
                    &title,
                    x,
                    mark.bottom() + 34.0,
                    wide,
                );
                let key = match errand {
                    Errand::Ballot => "handover-all-note-ballot",
                    Errand::Evaluation => "handover-all-note-evaluation",
                    Errand::Referral => "handover-all-note-referral",
                    Errand::Brief | Errand::Reflection | Errand::Promise | Errand::Signature => "handover-all-note",
                };
                let note = t!(look.lang, key);
                Set::new(Face::Text, 28.0, Ink::InkSoft).center(
                    ui,
                    look,
                    &note,
                    x,
                    title.bottom() + 12.0,
                    wide.min(620.0 * look.text),
                );
            });
        });
        let response = button.at(ui, look, place);
        let enter = CurtainKey::AllDone.pressed(ui) && space_is_free(ui, response.id);
        (response.clicked() || enter).then_some(Wish::GoOn)
    }
}

/// Whether no other control than `id` has the focus, and would be pressed by the same key.
fn space_is_free(ui: &Ui, id: bevy_egui::egui::Id) -> bool {
    ui.memory(|memory| memory.focused()).is_none_or(|focused| focused == id)
}

/// The person and the side of a seat.
fn who(look: &Look, round: &Round<'_>, face: &SeatFace) -> String {
    let party = wording::party(look.lang, face.party);
    let person = wording::isolated(&face.person);
    let organisation = wording::isolated(&face.organisation);
    let mut parts = vec![party];
    if !person.is_empty() && person != round.name(face.seat) {
        parts.push(person);
    }
    if !organisation.is_empty() && organisation != round.name(face.seat) {
        parts.push(organisation);
    }
    parts.join(" · ")
}

/// Every seat, to be picked out of turn, and below them the way on for a table that does not wait for all.
fn list(
    ui: &mut Ui,
    look: &Look,
    round: &Round<'_>,
    next: Option<SeatId>,
    new: bool,
    is_done: &dyn Fn(&SeatFace) -> bool,
    place: Rect,
) -> Option<Wish> {
    let code = round.errand.code();
    let all_done = round.seats.iter().all(is_done);
    let early = match (next, round.may_go_on, all_done) {
        // The card itself has the way on.
        (None, ..) | (_, false, _) => None,
        (_, true, true) => Some(t!(look.lang, &format!("handover-on-{code}"))),
        (_, true, false) => Some(t!(look.lang, "handover-early")),
    };
    paint(ui.painter(), place, &Art::sheet(place.width(), place.height(), Lift::Card), look.theme);
    let pad = place.shrink2(Vec2::new(30.0, 26.0));
    let key = key_cap_of(CurtainKey::GoOn, look.lang);
    let early = early.as_ref().map(|early| Button::new(early).after(Icon::Right).key(&key));
    let early_high = early.as_ref().map_or(0.0, |button| button.measure(ui, look, pad.width()).y + space::XL);
    let mut wish = None;
    if let Some(button) = early {
        let foot = Rect::from_min_max(pos2(pad.left(), pad.bottom() - early_high + space::XL), pad.max);
        // The key that goes on everywhere else.
        if button.at(ui, look, foot).clicked() || CurtainKey::GoOn.pressed(ui) {
            wish = Some(Wish::GoOn);
        }
    }
    inside(ui, pad, "order", |ui| {
        ui.spacing_mut().item_spacing = Vec2::new(space::S, space::S);
        crate::app::widgets::heading(ui, look, &t!(look.lang, "handover-order"));
        let hint = match round.errand {
            Errand::Ballot => "handover-order-hint-ballot",
            Errand::Evaluation => "handover-order-hint-evaluation",
            Errand::Referral => "handover-order-hint-referral",
            Errand::Brief => "handover-order-hint-brief",
            Errand::Reflection | Errand::Promise | Errand::Signature => "handover-order-hint",
        };
        crate::app::widgets::soft(ui, look, &t!(look.lang, hint));
        let left = pad.bottom() - early_high - ui.cursor().top();
        scroll(ui, look, "order", left, |ui| {
            for face in round.seats {
                let here = Some(face.seat) == next;
                let response = seat_row(ui, look, round, face, here, is_done(face));
                if response.clicked() {
                    wish = Some(Wish::Pick(face.seat));
                }
                if here && new {
                    response.scroll_to_me(None);
                }
            }
            if round.seats.is_empty() {
                notice(ui, look, &t!(look.lang, "handover-order-hint"), NoticeKind::Info);
            }
        });
    });
    wish
}

/// One seat of the list.
fn seat_row(ui: &mut Ui, look: &Look, round: &Round<'_>, face: &SeatFace, here: bool, done: bool) -> Response {
    let wide = ui.available_width();
    let side = 44.0;
    let state = match (done, round.errand) {
        (true, Errand::Ballot) => "handover-cast",
        (true, _) => "handover-done",
        (false, _) => "handover-waiting",
    };
    let state_words = t!(look.lang, state);
    let state_words = galley(ui, look, &state_words, Face::Text, 21.0, Ink::InkSoft, wide * 0.4);
    let left = space::M + side + 14.0 + space::L;
    let room = wide - left - state_words.size().x - space::L - space::M;
    let stacked = room < look.pt(150.0);
    let room = if stacked { wide - left - space::M } else { room };
    let name = galley(ui, look, round.name(face.seat), Face::Strong, 24.0, Ink::Ink, room);
    let words = if stacked { name.size().y + state_words.size().y } else { name.size().y };
    let high = (words + 14.0).max(64.0);
    let (_, rect) = ui.allocate_space(Vec2::new(wide, high));
    let rect = Rect::from_min_size(rect.min, Vec2::new(wide, high));
    let response = ui.interact(rect, ui.id().with(("seat", face.seat.0)), Sense::click());
    let party = wording::party(look.lang, face.party);
    let spoken = t!(
        look.lang,
        "handover-seat",
        seat = face.seat.to_string(),
        name = round.name(face.seat),
        party = party,
        state = if done { "done" } else { "waiting" },
    );
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, here, &spoken));
    if here || response.hovered() {
        let art = Art::Sheet {
            w: rect.width(),
            h: rect.height(),
            radius: radius::CARD,
            dim: true,
            lift: Lift::Flat,
            bar: None,
            chosen: here,
        };
        paint(ui.painter(), rect, &art, look.theme);
    }
    let center = pos2(rect.left() + space::M + side / 2.0, rect.center().y - 1.0);
    seat_progress::piece(ui, look, Mark { seat: face.seat, party: face.party, done, here: false }, side, center);
    let top = rect.center().y - words / 2.0;
    let beside = pos2(rect.left() + left, top);
    let below = beside + Vec2::new(0.0, name.size().y);
    paint_words(ui, beside, name);
    let at = if stacked {
        below
    } else {
        pos2(rect.right() - space::M - state_words.size().x, rect.center().y - state_words.size().y / 2.0)
    };
    paint_words(ui, at, state_words);
    focus_ring(ui, look, &response, rect.shrink(line::FOCUS + line::FOCUS_GAP), radius::CARD);
    response
}
