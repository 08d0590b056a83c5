//! What the papers over the table share: the paper itself, the choice of a seat, cards to choose among, effects and burdens.

use super::button::own_id;
use super::{Borrowed, Button, focus_ring, galley, gap, icon, label, paint_words, rule, scroll, small, title};
use crate::app::art::{Art, Icon, Lift, Paint, paint, shape};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, line, radius, size, space};
use crate::rules::{Action, By, Deck, Effects, Party, PerParty, Principle, RoomView, SeatFace, SeatId};
use crate::t;
use crate::text::{Lang, tr};
use crate::wording;
use bevy_egui::egui::accesskit::{self, Role};
use bevy_egui::egui::{
    self, Align, Context, EventFilter, Frame, Id, Key, Layout, Margin, Modifiers, Rect, Response, Sense, Shape, Ui,
    UiBuilder, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};
use std::cell::RefCell;

/// What came of a form.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Told {
    /// Something is to be done in the game.
    Act(Action),
    /// The paper is put away.
    Close,
}

/// Where a paper lies on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lies {
    /// At the right, as high as the screen, so that the card and the seats stay in sight.
    Beside,
    /// In the middle, as high as what is on it.
    Middle,
}

/// Which part of a paper is being filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// What scrolls.
    Body,
    /// What stays below it.
    Foot,
}

/// What a paper remembers from one frame to the next.
#[derive(Clone, Copy, Default)]
struct Kept {
    body: f32,
    foot: f32,
    focus: Borrowed,
}

/// What the paper called `id` remembers, and where.
fn kept(ctx: &Context, id: &str) -> (Id, Kept) {
    let id = Id::new(("paper", id));
    (id, ctx.data(|data| data.get_temp(id)).unwrap_or_default())
}

/// In the pass in which a paper is laid down, forgets the keys that came with it. Forms that hear keys of their own call it first.
pub(crate) fn hush(ctx: &Context, id: &str) {
    kept(ctx, id).1.focus.hush(ctx);
}

/// A paper over the table. It takes all keys and presses while it lies there; focus begins in its first control and stays on it.
pub(crate) struct ModalSheet<'a> {
    /// What tells it apart.
    pub(crate) id: &'a str,
    /// Its title.
    pub(crate) title: &'a str,
    /// Its width at text size 1, in design px.
    pub(crate) width: f32,
    /// Where it lies.
    pub(crate) lies: Lies,
}

impl ModalSheet<'_> {
    /// Shows it; `contents` is called for the body and then for the foot. True when it is to be put away: Esc, or its cross.
    pub(crate) fn show(self, ctx: &Context, look: &Look, contents: impl FnMut(&mut Ui, Part)) -> bool {
        let contents = RefCell::new(contents);
        let fill = |ui: &mut Ui, part| contents.borrow_mut()(ui, part);
        self.lay(ctx, look, |ui| fill(ui, Part::Body), |ui| fill(ui, Part::Foot)).close
    }

    /// Lays it down with `body` and `foot` on it.
    fn lay<R>(
        self,
        ctx: &Context,
        look: &Look,
        body: impl FnOnce(&mut Ui) -> R,
        foot: impl FnOnce(&mut Ui),
    ) -> Modal<R> {
        let screen = ctx.content_rect();
        let (id, mut kept) = kept(ctx, self.id);
        kept.focus.begin(ctx);
        let margin = space::HUGE.min(screen.width() * 0.03);
        let above = space::XXL;
        let wide = (self.width * (1.0 + (look.text - 1.0) * 0.7)).min(screen.width() - 2.0 * margin);
        let pad = space::CARD;
        let cross = look.pt(58.0);
        let heading_wide = wide - 2.0 * pad - cross - space::L;
        let mut close = false;
        let area = egui::Modal::default_area(id).anchor(egui::Align2::LEFT_TOP, Vec2::ZERO);
        let layer = area.layer();
        let shade = look.theme.color32(Ink::Shadow).gamma_multiply(look.theme.palette().shadow_alpha * 0.6);
        let shown = egui::Modal::new(id).area(area).backdrop_color(shade).frame(Frame::NONE).show(ctx, |ui| {
            // The house widgets know their heights; lines of words are no higher than their words.
            ui.spacing_mut().interact_size.y = 0.0;
            let words = galley(ui, look, self.title, Face::Display, size::CARD_TITLE_OWN, Ink::Ink, heading_wide);
            let head = words.size().y.max(cross) + space::L;
            let most = screen.height() - 2.0 * above;
            let room_for_body = (most - head - 2.0 * pad - kept.foot).max(look.pt(120.0));
            let body_high = match self.lies {
                Lies::Beside => room_for_body,
                Lies::Middle => kept.body.min(room_for_body),
            };
            let size = vec2(wide, head + 2.0 * pad + body_high + kept.foot);
            let paper = match self.lies {
                Lies::Beside => Rect::from_min_size(pos2(screen.right() - margin - wide, screen.top() + above), size),
                Lies::Middle => Rect::from_center_size(screen.center(), size),
            };
            ui.allocate_rect(paper, Sense::CLICK | Sense::DRAG);
            // A sheet that lies below another one is out of a screen reader's way, as the room is.
            let covered = ctx.memory(|memory| memory.top_modal_layer().is_some_and(|top| top != layer));
            ctx.accesskit_node_builder(ui.unique_id(), |node| {
                node.set_role(Role::Dialog);
                node.set_modal();
                node.set_bounds(accesskit::Rect::new(
                    paper.left().into(),
                    paper.top().into(),
                    paper.right().into(),
                    paper.bottom().into(),
                ));
                if covered {
                    node.set_hidden();
                }
            });
            paint(ui.painter(), paper, &Art::sheet(paper.width(), paper.height(), Lift::Lifted), look.theme);
            let inner = paper.shrink(pad);
            let mut top = child(ui, "head", Rect::from_min_size(inner.min, vec2(heading_wide, head)));
            let heading = title(&mut top, look, self.title).id.accesskit_id();
            ctx.accesskit_node_builder(ui.unique_id(), |node| node.set_labelled_by(vec![heading]));
            kept.focus.seek(ui.ctx());
            // Room for focus rings, which the scrolling room clips.
            let ring = line::FOCUS + line::FOCUS_GAP;
            let body_rect =
                Rect::from_min_size(inner.min + vec2(-ring, head), vec2(inner.width() + 2.0 * ring, body_high));
            let mut body_ui = child(ui, "body", body_rect);
            let (came, body_needs) = scroll(&mut body_ui, look, self.id, body_high, |ui| {
                let came = body(ui);
                (came, ui.min_rect().height() + 2.0 * ring.ceil())
            });
            let foot_rect = Rect::from_min_size(
                pos2(inner.left(), inner.top() + head + body_high),
                vec2(inner.width(), kept.foot.max(1.0)),
            );
            let mut foot_ui = child(ui, "foot", foot_rect);
            gap_free(&mut foot_ui, space::L);
            let before = foot_ui.min_rect().height();
            foot(&mut foot_ui);
            let used = foot_ui.min_rect().height();
            // A foot that nothing stands in takes no room.
            let foot_needs = if used > before + 0.5 { used } else { 0.0 };
            let cross_at = Rect::from_min_size(pos2(inner.right() - cross, inner.top() - space::S), Vec2::splat(cross));
            let pressed =
                Button::new("").spoken(&t!(look.lang, "forms-close")).icon(Icon::Cross).at(ui, look, cross_at);
            close |= pressed.clicked();
            if (body_needs - kept.body).abs() > 0.5 || (foot_needs - kept.foot).abs() > 0.5 {
                (kept.body, kept.foot) = (body_needs, foot_needs);
                ui.ctx().request_discard("the paper takes another height");
            }
            came
        });
        close |= shown.is_top_modal && ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
        ctx.data_mut(|data| data.insert_temp(id, kept));
        if close {
            kept.focus.give_back(ctx);
        }
        Modal { close, inner: shown.inner }
    }
}

/// What came of a [`modal`].
pub(crate) struct Modal<R> {
    /// Whether it is to be closed: Esc or its cross was pressed.
    pub(crate) close: bool,
    /// What its contents gave.
    pub(crate) inner: R,
}

/// A [`ModalSheet`] in the middle, with one thing on it and no foot.
pub(crate) fn modal<R>(
    ctx: &Context,
    look: &Look,
    id: &str,
    title: &str,
    width: f32,
    contents: impl FnOnce(&mut Ui) -> R,
) -> Modal<R> {
    ModalSheet { id, title, width, lies: Lies::Middle }.lay(ctx, look, contents, |_| {})
}

/// The foot of a paper that is only read: a way to put it away.
pub(crate) fn put_away(ui: &mut Ui, look: &Look) -> bool {
    rule(ui, look);
    gap(ui, space::M);
    Button::new(&t!(look.lang, "forms-close")).id("done").width(180.0).show(ui, look).clicked()
}

fn child(ui: &mut Ui, id: &str, rect: Rect) -> Ui {
    ui.new_child(UiBuilder::new().id_salt(id).max_rect(rect).layout(Layout::top_down(Align::Min)))
}

fn gap_free(ui: &mut Ui, px: f32) {
    ui.allocate_space(vec2(1.0, (px - ui.spacing().item_spacing.y).max(0.0)));
}

/// The heading of a part of a form, with room above it unless it is the first.
pub(crate) fn part_heading(ui: &mut Ui, look: &Look, text: &str, first: bool) {
    if !first {
        gap(ui, space::XL);
    }
    label(ui, look, text, Face::Strong, size::BODY_OWN, Ink::Ink);
    gap(ui, space::S);
}

/// A seat's face; `None` for a seat that is not at the table.
pub(crate) fn face(room: &RoomView, seat: SeatId) -> Option<&SeatFace> {
    room.seats.get(seat.index())
}

/// Whom a seat speaks for: its role, or the organisation it was dealt.
pub(crate) fn role<'a>(deck: &'a Deck, face: &'a SeatFace, lang: Lang) -> &'a str {
    let role = face.chair.role().and_then(|role| deck.roles.get(role));
    role.map_or(&face.chair_name, |role| &role.title).get(lang.tag())
}

/// A seat in the middle of a sentence: *plats 4, Ordförande*.
pub(crate) fn seat_words(room: &RoomView, deck: &Deck, lang: Lang, seat: SeatId) -> String {
    let role = face(room, seat).map_or("", |face| role(deck, face, lang));
    t!(lang, "forms-seat-text", seat = seat.to_string(), role = role)
}

/// A party in the middle of a sentence: *den offentliga parten*.
pub(crate) fn side(lang: Lang, party: Party) -> String {
    tr(lang, &format!("forms-side-{}", party.code()))
}

/// The seats that speak for `party` in this round.
pub(crate) fn seats_of(room: &RoomView, party: Party) -> Vec<SeatId> {
    room.at_table().filter(|face| face.party == party).map(|face| face.seat).collect()
}

/// A card to choose among others; chosen ones are outlined in ink, with a check.
pub(crate) fn choice_card(
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
    let response = ui.interact(rect, own_id(ui.ctx(), ui.id().with(("card", spoken))), sense);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, enabled, chosen, spoken));
    let dim = !enabled || chosen || response.hovered();
    let (w, h) = (rect.width(), rect.height());
    let art = Art::Sheet { w, h, radius: radius::CARD, dim, lift: Lift::Flat, bar: None, chosen };
    let mut shapes = vec![shape(ui.ctx(), rect, &art, look.theme)];
    if !chosen {
        let art = rim(w, h, radius::CARD, if enabled { Ink::Line } else { Ink::Hair });
        shapes.push(shape(ui.ctx(), rect, &art, look.theme));
    }
    ui.painter().set(kept, Shape::Vec(shapes));
    focus_ring(ui, look, &response, rect, radius::CARD);
    ui.add_space(space::XS);
    response
}

/// The radio of a card, at the left of its title.
pub(crate) fn radio(ui: &mut Ui, look: &Look, on: bool) {
    let side = look.pt(28.0);
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    paint(ui.painter(), rect, &Art::Radio { on }, look.theme);
}

/// Things on a line, all centred on it; `high` design px at least.
pub(crate) fn line_of(ui: &mut Ui, look: &Look, high: f32, contents: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        ui.set_min_height(look.pt(high));
        ui.spacing_mut().item_spacing.x = space::M;
        contents(ui);
    });
}

/// A line after a sign.
pub(crate) fn sign_line(ui: &mut Ui, look: &Look, sign: Icon, text: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        icon(ui, look, sign, 28.0, Ink::Ink);
        label(ui, look, text, Face::Text, size::BODY_OWN, Ink::Ink);
    });
}

/// Words at the left and what to press at the right, below each other where the room is narrow.
pub(crate) fn foot_row<R>(
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
pub(crate) fn by_sign(ui: &mut Ui, look: &Look, by: By, side: f32, sign: Paint) {
    let art = Art::by(by, side, sign);
    crate::app::art::image(ui, &art, look.theme, 1.0);
}

/// Where there are more seats than this, they stand as numbers and the chosen one's name below.
const NAMED_SEATS: usize = 8;

/// A choice among `seats`, each a piece with its number and role; true when it changed. It is one stop for Tab: the arrow keys
/// go to the others.
pub(crate) fn seat_choice(
    ui: &mut Ui,
    look: &Look,
    room: &RoomView,
    deck: &Deck,
    seats: &[SeatId],
    chosen: &mut Option<SeatId>,
) -> bool {
    let name = |face: &SeatFace| role(deck, face, look.lang).to_owned();
    let faces: Vec<&SeatFace> = seats.iter().filter_map(|&seat| face(room, seat)).collect();
    choice(ui, look, &faces, chosen, &name)
}

/// The same among those who play the tiles of an idea round, as who they are outside the game: a tile has the name of the chair, and
/// the party that chair speaks for.
pub(crate) fn player_choice(
    ui: &mut Ui,
    look: &Look,
    room: &RoomView,
    seats: &[SeatId],
    chosen: &mut Option<SeatId>,
) -> bool {
    let own: Vec<SeatFace> = seats
        .iter()
        .filter_map(|&seat| face(room, seat))
        .map(|face| SeatFace { party: face.own_party, ..face.clone() })
        .collect();
    choice(ui, look, &own.iter().collect::<Vec<_>>(), chosen, &|face| {
        let person = face.person.trim();
        wording::isolated(if person.is_empty() { &face.organisation } else { person })
    })
}

fn choice(
    ui: &mut Ui,
    look: &Look,
    faces: &[&SeatFace],
    chosen: &mut Option<SeatId>,
    name: &dyn Fn(&SeatFace) -> String,
) -> bool {
    let named = faces.len() <= NAMED_SEATS;
    let before = *chosen;
    let piece = chip_piece(look);
    let high = (piece + 16.0).max(60.0 * look.text);
    let wide = faces.iter().map(|face| {
        let words = galley(ui, look, &name(face), Face::Strong, size::BODY_OWN, Ink::Ink, f32::INFINITY);
        if named { (piece + words.size().x + 2.0 * space::M + space::L).ceil() } else { piece + 24.0 }
    });
    let all = ui.available_width();
    let wide = wide.fold(60.0f32, f32::max).min(all);
    let columns = ((all + space::M) / (wide + space::M)).floor().max(1.0);
    let wide = if named { ((all - space::M * (columns - 1.0)) / columns).floor() } else { wide };
    let held = chosen.and_then(|seat| faces.iter().position(|face| face.seat == seat));
    let group = ui.id().with("seats");
    // Asked before any of them is shown: who had the focus when the key came.
    let focused = ui.memory(|memory| memory.focused());
    let focused = (0..faces.len()).find(|&place| Some(group.with(place)) == focused);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::M, space::M);
        for (place, face) in faces.iter().enumerate() {
            let (_, rect) = ui.allocate_space(vec2(wide, high));
            let chip = Chip { id: group.with(place), rect, named, on: held == Some(place) };
            let stop = chip.on || (held.is_none() && place == 0);
            let response = chip.show(ui, look, face, &name(face), stop);
            if response.clicked() {
                *chosen = Some(face.seat);
            }
        }
    });
    if let Some(place) = focused {
        let to = usize::try_from(place as isize + steps(ui, columns as isize)).ok().filter(|&to| to < faces.len());
        match to.filter(|&to| to != place) {
            Some(to) => {
                *chosen = Some(faces[to].seat);
                ui.memory_mut(|memory| memory.request_focus(group.with(to)));
            }
            // Chosen in another way while the focus was here: it goes along.
            None if held.is_some_and(|held| held != place) => {
                ui.memory_mut(|memory| memory.request_focus(group.with(held.unwrap_or(place))));
            }
            None => {}
        }
    }
    if !named && let Some(face) = chosen.and_then(|seat| faces.iter().find(|face| face.seat == seat)) {
        gap(ui, space::S);
        small(ui, look, &seat_label(face, &name(face), look.lang));
    }
    *chosen != before
}

/// How many seats the arrow keys go on, in rows of `columns`.
fn steps(ui: &Ui, columns: isize) -> isize {
    ui.input(|i| {
        let pressed = |key: Key| isize::from(i.key_pressed(key) && !i.modifiers.any());
        pressed(Key::ArrowRight) - pressed(Key::ArrowLeft) + columns * (pressed(Key::ArrowDown) - pressed(Key::ArrowUp))
    })
}

/// What a screen reader says of a seat.
fn seat_label(face: &SeatFace, name: &str, lang: Lang) -> String {
    let party = wording::party(lang, face.party);
    let mut label = t!(lang, "forms-seat-label", seat = face.seat.to_string(), role = name, party = party);
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

/// The place of a seat in a choice.
struct Chip {
    id: Id,
    rect: Rect,
    named: bool,
    on: bool,
}

impl Chip {
    /// Shows it; the one that is the `stop` can have the focus.
    fn show(&self, ui: &Ui, look: &Look, face: &SeatFace, name: &str, stop: bool) -> Response {
        let (rect, on) = (self.rect, self.on);
        let response = ui.interact(rect, self.id, if stop { Sense::click() } else { Sense::CLICK });
        let spoken = seat_label(face, name, look.lang);
        response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, on, &spoken));
        if response.has_focus() {
            let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(self.id, arrows));
        }
        let (w, h) = (rect.width(), rect.height());
        let dim = on || response.hovered();
        let art = Art::Sheet { w, h, radius: radius::FIELD, dim, lift: Lift::Flat, bar: None, chosen: on };
        paint(ui.painter(), rect, &art, look.theme);
        if !on {
            paint(ui.painter(), rect, &rim(w, h, radius::FIELD, Ink::Line), look.theme);
        }
        let piece = chip_piece(look);
        let center =
            if self.named { pos2(rect.left() + space::M + piece / 2.0, rect.center().y) } else { rect.center() };
        let place = Rect::from_center_size(center, Vec2::splat(piece));
        paint(ui.painter(), place, &Art::piece(face.party, piece), look.theme);
        let number = face.seat.to_string();
        let number = galley(ui, look, &number, Face::Strong, piece * 0.46 / look.text, Ink::OnStrong, f32::INFINITY);
        paint_words(ui, center - number.size() / 2.0, number);
        if self.named {
            let left = place.right() + space::M;
            let weight = if on { Face::Strong } else { Face::Text };
            let words = galley(ui, look, name, weight, size::BODY_OWN, Ink::Ink, rect.right() - left - space::S);
            paint_words(ui, pos2(left, rect.center().y - words.size().y / 2.0), words);
        }
        focus_ring(ui, look, &response, rect, radius::FIELD);
        response.on_hover_text(spoken)
    }
}

/// A plain outline.
fn rim(w: f32, h: f32, radius: f32, ink: Ink) -> Art {
    Art::Outline { w, h, radius, dash: None, ink, line: line::HAIR, fill: crate::app::art::Fill::None }
}

/// The icon of a principle.
pub(crate) fn principle_icon(principle: Principle) -> Icon {
    Icon::principle(principle)
}

/// A principle's name where there is little room.
pub(crate) fn principle_short(lang: Lang, principle: Principle) -> String {
    tr(lang, &format!("principle-short-{}", principle.code()))
}

/// What something does to the principles, and what it costs each party: signs, words and signed numbers.
pub(crate) fn effects(ui: &mut Ui, look: &Look, effects: &Effects, burden: &PerParty<u8>) {
    let lang = look.lang;
    let flow = |ui: &mut Ui, contents: &mut dyn FnMut(&mut Ui)| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(look.pt(space::L), space::XS);
            contents(ui);
        });
    };
    flow(ui, &mut |ui| {
        let mut any = false;
        for (principle, change) in effects.iter() {
            any = true;
            let (name, change) = (principle_short(lang, principle), wording::signed(change));
            let words = t!(lang, "forms-effect", principle = name, change = change);
            let icon = principle_icon(principle);
            fact(ui, look, Some(&|side| Art::icon(icon, side, Ink::Ink)), &words, Face::Strong, Ink::Ink);
        }
        if !any {
            fact(ui, look, None, &t!(lang, "forms-effect-none"), Face::Text, Ink::InkSoft);
        }
    });
    flow(ui, &mut |ui| {
        fact(ui, look, None, &t!(lang, "forms-burden-label"), Face::Text, Ink::InkSoft);
        for party in Party::ALL {
            let sign = |side: f32| Art::Piece { party, size: side * 0.8, paint: Paint::Flat };
            fact(ui, look, Some(&sign), &burden_words(lang, party, burden[party]), Face::Text, Ink::InkSoft);
        }
    });
}

/// A sign and its words, which stay together on a line of such facts.
fn fact(ui: &mut Ui, look: &Look, sign: Option<&dyn Fn(f32) -> Art>, words: &str, face: Face, ink: Ink) {
    let (side, size) = (look.pt(26.0), 22.0);
    let left = if sign.is_some() { side + space::S } else { 0.0 };
    let laid = galley(ui, look, words, face, size, ink, ui.max_rect().width() - left);
    let (rect, response) =
        ui.allocate_exact_size(vec2(left + laid.size().x, laid.size().y.max(look.pt(30.0))), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    if let Some(sign) = sign {
        let art = sign(side);
        let at = Rect::from_center_size(pos2(rect.left() + side / 2.0, rect.center().y), art.face().into());
        paint(ui.painter(), at, &art, look.theme);
    }
    paint_words(ui, pos2(rect.left() + left, rect.center().y - laid.size().y / 2.0), laid);
}

/// What something costs a party, in words.
pub(crate) fn burden_words(lang: Lang, party: Party, burden: u8) -> String {
    let cost = tr(lang, &format!("forms-burden-{}", burden.min(3)));
    t!(lang, "forms-burden", party = wording::party(lang, party), cost = cost)
}

/// Something that can be done: a card to press, with a line about it that says why not where it is not `enabled`.
pub(crate) fn deed(ui: &mut Ui, look: &Look, sign: Icon, title: &str, text: &str, enabled: bool) -> bool {
    let ink = if enabled { Ink::Ink } else { Ink::InkSoft };
    choice_card(ui, look, title, false, enabled, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            ui.set_min_height(look.pt(38.0));
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
