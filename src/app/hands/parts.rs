//! What the papers over the table share: the paper itself, the choice of a seat, cards to choose among, effects and burdens.

use super::house::{Button, body, focus_ring, galley, gap, icon, label, paint_words, scroll, small, title};
use crate::app::art::{Art, Icon, Lift, Paint, paint, shape};
use crate::app::stage::Look;
use crate::app::theme::{Face, Ink, line, radius, size, space};
use crate::record::wording;
use crate::rules::{Action, By, Deck, Effects, Party, PerParty, Principle, RoomView, SeatFace, SeatId};
use crate::t;
use crate::text::{Lang, tr};
use bevy_egui::egui::{
    self, Align, Context, FocusDirection, Frame, Id, Key, Layout, Margin, Modifiers, Rect, Response, Sense, Shape, Ui,
    UiBuilder, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

/// What came of a form.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// Something is to be done in the game.
    Act(Action),
    /// The paper is put away.
    Close,
}

/// Where a paper lies on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lies {
    /// At the right, as high as the screen, so that the card and the seats stay in sight.
    Beside,
    /// In the middle, as high as what is on it.
    Middle,
}

/// Which part of a paper is being filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What scrolls.
    Body,
    /// What stays below it.
    Foot,
}

/// What a paper remembers from one frame to the next.
#[derive(Clone, Copy, Default)]
struct Kept {
    seen: u64,
    body: f32,
    foot: f32,
    focus: Option<Id>,
}

/// A paper over the table. It takes all keys and presses while it lies there; focus begins in its first control and stays on it.
pub(super) struct Paper<'a> {
    /// What tells it apart.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Its width at text size 1, in design px.
    pub width: f32,
    /// Where it lies.
    pub lies: Lies,
}

impl Paper<'_> {
    /// Shows it; `contents` is called for the body and then for the foot. True when it is to be put away: Esc, or its cross.
    pub fn show(self, ctx: &Context, look: &Look, mut contents: impl FnMut(&mut Ui, Part)) -> bool {
        let screen = ctx.content_rect();
        let id = Id::new(("paper", self.id));
        let mut kept: Kept = ctx.data(|data| data.get_temp(id)).unwrap_or_default();
        let now = ctx.cumulative_pass_nr();
        let fresh = kept.seen == 0 || kept.seen + 1 < now;
        if fresh {
            kept.focus = ctx.memory(|memory| memory.focused());
            ctx.memory_mut(|memory| {
                if let Some(focused) = memory.focused() {
                    memory.surrender_focus(focused);
                }
            });
        }
        let margin = space::HUGE.min(screen.width() * 0.03);
        let wide = (self.width * (1.0 + (look.text - 1.0) * 0.7)).min(screen.width() - 2.0 * margin);
        let pad = space::CARD;
        let cross = look.pt(58.0);
        let heading_wide = wide - 2.0 * pad - cross - space::L;
        let mut close = false;
        let area = egui::Modal::default_area(id).anchor(egui::Align2::LEFT_TOP, Vec2::ZERO);
        let shade = look.theme.color32(Ink::Shadow).gamma_multiply(look.theme.palette().shadow_alpha * 0.6);
        let shown = egui::Modal::new(id).area(area).backdrop_color(shade).frame(Frame::NONE).show(ctx, |ui| {
            let words = galley(ui, look, self.title, Face::Display, size::CARD_TITLE_OWN, Ink::Ink, heading_wide);
            let head = words.size().y.max(cross) + space::L;
            let most = screen.height() - 2.0 * margin;
            let room_for_body = (most - head - 2.0 * pad - kept.foot).max(look.pt(120.0));
            let body_high = match self.lies {
                Lies::Beside => room_for_body,
                Lies::Middle => kept.body.min(room_for_body),
            };
            let size = vec2(wide, head + 2.0 * pad + body_high + kept.foot);
            let paper = match self.lies {
                Lies::Beside => Rect::from_min_size(pos2(screen.right() - margin - wide, screen.top() + margin), size),
                Lies::Middle => Rect::from_center_size(screen.center(), size),
            };
            ui.allocate_rect(paper, Sense::CLICK | Sense::DRAG);
            paint(ui.painter(), paper, &Art::sheet(paper.width(), paper.height(), Lift::Lifted), look.theme);
            let inner = paper.shrink(pad);
            let mut top = child(ui, "head", Rect::from_min_size(inner.min, vec2(heading_wide, head)));
            title(&mut top, look, self.title);
            if fresh {
                // The first control that asks for the focus gets it.
                ui.ctx().memory_mut(|memory| memory.move_focus(FocusDirection::Next));
            }
            // Room for focus rings, which the scrolling room clips.
            let ring = line::FOCUS + line::FOCUS_GAP;
            let body_rect =
                Rect::from_min_size(inner.min + vec2(-ring, head), vec2(inner.width() + 2.0 * ring, body_high));
            let mut body = child(ui, "body", body_rect);
            let body_needs = scroll(&mut body, look, self.id, body_high, |ui| {
                contents(ui, Part::Body);
                ui.min_rect().height()
            }) + 2.0 * ring.ceil();
            let foot_rect = Rect::from_min_size(
                pos2(inner.left(), inner.top() + head + body_high),
                vec2(inner.width(), kept.foot.max(1.0)),
            );
            let mut foot = child(ui, "foot", foot_rect);
            gap_free(&mut foot, space::L);
            let before = foot.min_rect().height();
            contents(&mut foot, Part::Foot);
            let used = foot.min_rect().height();
            // A foot that nothing stands in takes no room.
            let foot_needs = if used > before + 0.5 { used } else { 0.0 };
            let cross_at = Rect::from_min_size(pos2(inner.right() - cross, inner.top() - space::S), Vec2::splat(cross));
            let put_away =
                Button::new("").spoken(&t!(look.lang, "forms-close")).icon(Icon::Cross).at(ui, look, cross_at);
            close |= put_away.clicked();
            if (body_needs - kept.body).abs() > 0.5 || (foot_needs - kept.foot).abs() > 0.5 {
                (kept.body, kept.foot) = (body_needs, foot_needs);
                ui.ctx().request_discard("the paper takes another height");
            }
        });
        close |= shown.is_top_modal && ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
        kept.seen = ctx.cumulative_pass_nr();
        ctx.data_mut(|data| data.insert_temp(id, kept));
        if close && let Some(focus) = kept.focus {
            ctx.memory_mut(|memory| memory.request_focus(focus));
        }
        close
    }
}

fn child(ui: &mut Ui, id: &str, rect: Rect) -> Ui {
    ui.new_child(UiBuilder::new().id_salt(id).max_rect(rect).layout(Layout::top_down(Align::Min)))
}

fn gap_free(ui: &mut Ui, px: f32) {
    ui.allocate_space(vec2(1.0, (px - ui.spacing().item_spacing.y).max(0.0)));
}

/// A line of help under a heading, and room below it.
pub(super) fn lead(ui: &mut Ui, look: &Look, text: &str) {
    body(ui, look, text);
    gap(ui, space::L);
}

/// The heading of a part of a form, with room above it unless it is the first.
pub(super) fn part_heading(ui: &mut Ui, look: &Look, text: &str, first: bool) {
    if !first {
        gap(ui, space::XL);
    }
    label(ui, look, text, Face::Strong, size::BODY_OWN, Ink::Ink);
    gap(ui, space::S);
}

/// A seat's face; `None` for a seat that is not at the table.
pub(super) fn face(room: &RoomView, seat: SeatId) -> Option<&SeatFace> {
    room.seats.get(seat.index())
}

/// The role a seat holds.
pub(super) fn role<'a>(deck: &'a Deck, face: &SeatFace, lang: Lang) -> &'a str {
    deck.roles.get(face.role).map_or("", |role| role.title.get(lang.tag()))
}

/// A seat in the middle of a sentence: *plats 4, Ordförande*.
pub(super) fn seat_words(room: &RoomView, deck: &Deck, lang: Lang, seat: SeatId) -> String {
    let role = face(room, seat).map_or("", |face| role(deck, face, lang));
    t!(lang, "forms-seat-text", seat = seat.to_string(), role = role)
}

/// A party in the middle of a sentence: *den offentliga parten*.
pub(super) fn side(lang: Lang, party: Party) -> String {
    tr(lang, &format!("forms-side-{}", party.code()))
}

/// The seats that speak for `party` in this round.
pub(super) fn seats_of(room: &RoomView, party: Party) -> Vec<SeatId> {
    room.seats.iter().filter(|face| face.party == party).map(|face| face.seat).collect()
}

/// A card to choose among others; chosen ones are outlined in ink, with a check.
pub(super) fn choice_card(
    ui: &mut Ui,
    look: &Look,
    spoken: &str,
    chosen: bool,
    enabled: bool,
    contents: impl FnOnce(&mut Ui),
) -> Response {
    let kept = ui.painter().add(Shape::Noop);
    let margin = Margin { left: 18, right: 18, top: 14, bottom: 14 };
    let shown = Frame::NONE.inner_margin(margin).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::XS;
        contents(ui);
    });
    let rect = shown.response.rect;
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, ui.id().with(("card", spoken)), sense);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, enabled, chosen, spoken));
    let dim = !enabled || chosen || response.hovered();
    let (w, h) = (rect.width(), rect.height());
    let art = Art::Sheet { w, h, radius: radius::CARD, dim, lift: Lift::Flat, bar: None, chosen };
    let mut shapes = vec![shape(ui.ctx(), rect, &art, look.theme)];
    if !chosen {
        let art = Art::Outline {
            w,
            h,
            radius: radius::CARD,
            dash: (!enabled).then_some((14.0, 10.0)),
            ink: if enabled { Ink::Line } else { Ink::Hair },
            line: line::HAIR,
            fill: crate::app::art::Fill::None,
        };
        shapes.push(shape(ui.ctx(), rect, &art, look.theme));
    }
    ui.painter().set(kept, Shape::Vec(shapes));
    focus_ring(ui, look, &response, rect, radius::CARD);
    ui.add_space(space::XS);
    response
}

/// The radio of a card, at the left of its title.
pub(super) fn radio(ui: &mut Ui, look: &Look, on: bool) {
    let side = look.pt(28.0);
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    paint(ui.painter(), rect, &Art::Radio { on }, look.theme);
}

/// A line after a sign.
pub(super) fn sign_line(ui: &mut Ui, look: &Look, sign: Icon, text: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        icon(ui, look, sign, 28.0, Ink::Ink);
        label(ui, look, text, Face::Text, size::BODY_OWN, Ink::Ink);
    });
}

/// Words at the left and what to press at the right, below each other where the room is narrow.
pub(super) fn foot_row<R>(
    ui: &mut Ui,
    look: &Look,
    words: impl FnOnce(&mut Ui),
    press: impl FnOnce(&mut Ui) -> R,
) -> R {
    if ui.available_width() < 760.0 * look.text {
        words(ui);
        gap(ui, space::M);
        return press(ui);
    }
    let wide = ui.available_width();
    ui.horizontal_top(|ui| {
        let left = wide - 260.0 * look.text - space::XL;
        ui.allocate_ui_with_layout(vec2(left, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(left);
            words(ui);
        });
        ui.add_space(space::XL - space::L);
        ui.with_layout(Layout::top_down(Align::Max), press).inner
    })
    .inner
}

/// The sign of whom a promise binds.
pub(super) fn by_sign(ui: &mut Ui, look: &Look, by: By, side: f32, sign: Paint) {
    let art = Art::by(by, side, sign);
    crate::app::art::image(ui, &art, look.theme, 1.0);
}

/// Where there are more seats than this, they stand as numbers and the chosen one's name below.
const NAMED_SEATS: usize = 8;

/// A choice among `seats`, each a piece with its number and role; true when it changed. The first one is the first to Tab to.
pub(super) fn seat_choice(
    ui: &mut Ui,
    look: &Look,
    room: &RoomView,
    deck: &Deck,
    seats: &[SeatId],
    chosen: &mut Option<SeatId>,
) -> bool {
    let named = seats.len() <= NAMED_SEATS;
    let before = *chosen;
    let piece = chip_piece(look);
    let high = (piece + 24.0).max(64.0 * look.text);
    let wide = seats.iter().filter_map(|&seat| face(room, seat)).map(|face| {
        let words =
            galley(ui, look, role(deck, face, look.lang), Face::Strong, size::BODY_OWN, Ink::Ink, f32::INFINITY);
        if named { piece + words.size().x + 3.0 * space::L } else { piece + 24.0 }
    });
    let wide = wide.fold(60.0f32, f32::max).min(ui.available_width());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::M, space::M);
        for face in seats.iter().filter_map(|&seat| face(room, seat)) {
            let on = *chosen == Some(face.seat);
            if seat_chip(ui, look, deck, face, vec2(wide, high), named, on).clicked() {
                *chosen = Some(face.seat);
            }
        }
    });
    if !named && let Some(face) = chosen.and_then(|seat| face(room, seat)) {
        gap(ui, space::S);
        small(ui, look, &seat_label(deck, face, look.lang));
    }
    *chosen != before
}

/// What a screen reader says of a seat.
pub(super) fn seat_label(deck: &Deck, face: &SeatFace, lang: Lang) -> String {
    let (role, party) = (role(deck, face, lang), wording::party(lang, face.party));
    let mut label = t!(lang, "forms-seat-label", seat = face.seat.to_string(), role = role, party = party);
    for (on, key) in [(face.has_pen, "forms-seat-pen"), (face.wants_pen, "forms-seat-wants-pen")] {
        if on {
            label.push_str(", ");
            label.push_str(&tr(lang, key));
        }
    }
    label
}

/// The side of the piece that a seat is chosen by.
fn chip_piece(look: &Look) -> f32 {
    44.0 * look.text.min(1.5)
}

fn seat_chip(ui: &mut Ui, look: &Look, deck: &Deck, face: &SeatFace, size: Vec2, named: bool, on: bool) -> Response {
    let piece = chip_piece(look);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let spoken = seat_label(deck, face, look.lang);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, on, &spoken));
    let art = Art::Sheet {
        w: rect.width(),
        h: rect.height(),
        radius: radius::FIELD,
        dim: on || response.hovered(),
        lift: Lift::Flat,
        bar: None,
        chosen: on,
    };
    paint(ui.painter(), rect, &art, look.theme);
    if !on {
        let outline = Art::Outline {
            w: rect.width(),
            h: rect.height(),
            radius: radius::FIELD,
            dash: None,
            ink: Ink::Line,
            line: line::HAIR,
            fill: crate::app::art::Fill::None,
        };
        paint(ui.painter(), rect, &outline, look.theme);
    }
    let center = if named { pos2(rect.left() + space::M + piece / 2.0, rect.center().y) } else { rect.center() };
    let place = Rect::from_center_size(center, Vec2::splat(piece));
    paint(ui.painter(), place, &Art::piece(face.party, piece), look.theme);
    let number = galley(ui, look, &face.seat.to_string(), Face::Strong, piece * 0.46 / look.text, Ink::OnStrong, 200.0);
    paint_words(ui, center - number.size() / 2.0, number);
    if named {
        let left = place.right() + space::M;
        let room = rect.right() - left - space::S;
        let face_of = if on { Face::Strong } else { Face::Text };
        let words = galley(ui, look, role(deck, face, look.lang), face_of, size::BODY_OWN, Ink::Ink, room);
        paint_words(ui, pos2(left, rect.center().y - words.size().y / 2.0), words);
    }
    focus_ring(ui, look, &response, rect, radius::FIELD);
    response.on_hover_text(spoken)
}

/// The icon of a principle.
pub(super) fn principle_icon(principle: Principle) -> Icon {
    match principle {
        Principle::Independence => Icon::Independence,
        Principle::Dialogue => Icon::Dialogue,
        Principle::Quality => Icon::Quality,
        Principle::LongTerm => Icon::LongTerm,
        Principle::Openness => Icon::Openness,
        Principle::Diversity => Icon::Diversity,
    }
}

/// A principle's name where there is little room.
pub(super) fn principle_short(lang: Lang, principle: Principle) -> String {
    tr(lang, &format!("principle-short-{}", principle.code()))
}

/// What something does to the principles, and what it costs each party: signs, words and signed numbers.
pub(super) fn effects(ui: &mut Ui, look: &Look, effects: &Effects, burden: &PerParty<u8>) {
    let lang = look.lang;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        let mut any = false;
        for (principle, change) in effects.iter() {
            any = true;
            let (name, change) = (principle_short(lang, principle), wording::signed(change));
            pair(ui, look, |ui| {
                icon(ui, look, principle_icon(principle), 26.0, Ink::Ink);
                label(
                    ui,
                    look,
                    &t!(lang, "forms-effect", principle = name, change = change),
                    Face::Strong,
                    22.0,
                    Ink::Ink,
                );
            });
        }
        if !any {
            label(ui, look, &t!(lang, "forms-effect-none"), Face::Text, 22.0, Ink::InkSoft);
        }
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        label(ui, look, &t!(lang, "forms-burden-label"), Face::Text, 22.0, Ink::InkSoft);
        for party in Party::ALL {
            pair(ui, look, |ui| {
                by_sign(ui, look, By::from(party), look.pt(20.0), Paint::Flat);
                label(ui, look, &burden_words(lang, party, burden[party]), Face::Text, 22.0, Ink::InkSoft);
            });
        }
    });
}

/// What something costs a party, in words.
pub(super) fn burden_words(lang: Lang, party: Party, burden: u8) -> String {
    let cost = tr(lang, &format!("forms-burden-{}", burden.min(3)));
    t!(lang, "forms-burden", party = wording::party(lang, party), cost = cost)
}

/// Things that stay together on a line, with room after them.
fn pair(ui: &mut Ui, look: &Look, contents: impl FnOnce(&mut Ui)) {
    ui.scope(|ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            contents(ui);
            ui.add_space(look.pt(space::M));
        });
    });
}

/// Something that can be done: a card to press, with a line about it that says why not where it is not `enabled`.
pub(super) fn deed(ui: &mut Ui, look: &Look, sign: Icon, title: &str, text: &str, enabled: bool) -> bool {
    let ink = if enabled { Ink::Ink } else { Ink::InkSoft };
    choice_card(ui, look, title, false, enabled, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            icon(ui, look, sign, 34.0, ink);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                label(ui, look, title, Face::Strong, size::BODY_OWN + 1.0, ink);
                if !text.is_empty() {
                    label(ui, look, text, Face::Text, 22.0, Ink::InkSoft);
                }
            });
        });
    })
    .clicked()
}
