//! Who sits around the table: one lane for each side. How often each seat has spoken is tapped here, and seen by the process leader alone.

use super::DeskData;
use super::script::BODY;
use crate::app::art::Icon;
use crate::app::scene::{Look, Touch};
use crate::app::theme::{Face, Ink, radius, space};
use crate::app::widgets::placed::Set;
use crate::app::widgets::seat_progress::{Mark, painted};
use crate::app::widgets::sheet::role;
use crate::app::widgets::{focus_ring, galley, gap, heading, one_line_of, paint_icon, paint_piece, paint_words, small};
use crate::rules::{Party, Presence, SeatFace};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Modifiers, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// The height of a row, before the text size setting.
const ROW: f32 = 46.0;

/// The width of a tally, before the text size setting.
const TALLY: f32 = 118.0;

/// Shows both sides.
pub(super) fn show(ui: &mut Ui, look: &Look, data: &DeskData<'_>, spoken: &mut [u16], touched: &mut Option<Touch>) {
    heading(ui, look, &t!(look.lang, "desk-around"));
    small(ui, look, &t!(look.lang, "desk-spoken-why"));
    gap(ui, space::S);
    for party in Party::ALL {
        let faces: Vec<&SeatFace> = data.room.seats.iter().filter(|face| face.party == party).collect();
        if !faces.is_empty() {
            lane(ui, look, data, (party, &faces), spoken, touched);
            gap(ui, space::M);
        }
    }
}

fn lane(
    ui: &mut Ui,
    look: &Look,
    data: &DeskData<'_>,
    (party, faces): (Party, &[&SeatFace]),
    spoken: &mut [u16],
    touched: &mut Option<Touch>,
) {
    let (tint, ink) = match party {
        Party::Public => (Ink::OffTint, Ink::OffText),
        Party::Ideburen => (Ink::IdeTint, Ink::IdeText),
    };
    let high = look.pt(40.0) + faces.len() as f32 * look.pt(ROW) + space::S;
    let (lane, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
    ui.painter().rect_filled(lane, radius::CARD, look.theme.color32(tint));
    let middle = lane.top() + look.pt(22.0);
    let side = look.pt(20.0);
    let center = pos2(lane.left() + space::L + side / 2.0, middle);
    paint_piece(ui, look, party, side, true, center);
    let name = galley(ui, look, &wording::party(look.lang, party), Face::Strong, BODY, ink, f32::INFINITY);
    let at = pos2(center.x + side / 2.0 + space::S, middle - name.size().y / 2.0);
    let place = Rect::from_min_size(at, name.size());
    paint_words(ui, at, name);
    // A place of its own, beside the rows that flow.
    let name = wording::party(look.lang, party);
    let read = ui.interact(place, ui.id().with(("party", party)), Sense::hover());
    read.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &name));
    let all: u32 = faces.iter().map(|face| u32::from(spoken.get(face.seat.index()).copied().unwrap_or(0))).sum();
    if all > 0 {
        let words = t!(look.lang, "desk-times", count = i64::from(all));
        let sum = galley(ui, look, &words, Face::Text, BODY, Ink::Ink, f32::INFINITY);
        let at = pos2(lane.right() - space::L - sum.size().x, middle - sum.size().y / 2.0);
        paint_words(ui, at, sum);
    }
    for (row, face) in faces.iter().enumerate() {
        let top = lane.top() + look.pt(40.0) + row as f32 * look.pt(ROW);
        let place = Rect::from_min_size(pos2(lane.left(), top), vec2(lane.width(), look.pt(ROW)));
        ui.push_id(("seat", face.seat.index()), |ui| {
            if let Some(count) = spoken.get_mut(face.seat.index()) {
                tally(ui, look, face, count, place);
            }
            seat(ui, look, data, face, place, touched);
        });
    }
}

fn seat(ui: &mut Ui, look: &Look, data: &DeskData<'_>, face: &SeatFace, place: Rect, touched: &mut Option<Touch>) {
    let row = place.with_max_x(place.right() - look.pt(TALLY) - space::XL);
    let response = ui.interact(row, ui.id().with("row"), Sense::click());
    let middle = row.center().y;
    let side = look.pt(34.0).min(place.height() - 6.0);
    let mark = Mark { seat: face.seat, party: face.party, done: true, here: false };
    painted(ui, look, mark, side, pos2(row.left() + space::L + side / 2.0, middle));
    let signs: Vec<(Icon, &str)> = [
        (face.has_pen, Icon::Pen, "desk-seat-pen"),
        (face.wants_pen, Icon::Hand, "desk-seat-hand"),
        (data.room.step.is_secret() && face.has_cast, Icon::Check, "desk-seat-cast"),
        (data.room.step.is_secret() && data.leader.missing.contains(&face.seat), Icon::Wait, "desk-seat-waits"),
    ]
    .into_iter()
    .filter(|(on, ..)| *on)
    .map(|(_, icon, key)| (icon, key))
    .collect();
    let sign = look.pt(26.0);
    let left = row.left() + space::L + side + space::M;
    let wide = row.right() - left - signs.len() as f32 * (sign + space::S);
    let absent = match face.presence {
        Presence::AtTable => None,
        Presence::Beside { .. } => Some(t!(look.lang, "desk-seat-beside")),
        Presence::Left => Some(t!(look.lang, "desk-seat-left")),
    };
    let name = role(data.deck, face, look.lang);
    let shown = absent.as_ref().map_or(name.to_owned(), |why| format!("{} · {why}", face.organisation));
    let ink = if absent.is_some() { Ink::InkSoft } else { Ink::Ink };
    let words = one_line_of(ui, look, &shown, (Face::Text, BODY), ink, wide);
    let mut x = left + words.size().x + space::S;
    paint_words(ui, pos2(left, middle - words.size().y / 2.0), words);
    for (icon, _) in &signs {
        paint_icon(ui, look, *icon, sign, Ink::Ink, pos2(x + sign / 2.0, middle));
        x += sign + space::S;
    }
    let mut spoken = t!(
        look.lang,
        "rooms-seat-role",
        seat = face.seat.to_string(),
        role = name.to_owned(),
        party = wording::party(look.lang, face.party)
    );
    if let Some(why) = &absent {
        spoken = format!("{spoken}, {why}");
    }
    for (_, key) in &signs {
        spoken = format!("{spoken}, {}", crate::text::tr(look.lang, key));
    }
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &spoken));
    focus_ring(ui, look, &response, row.shrink(2.0), radius::FIELD);
    if response.clicked() {
        *touched = Some(Touch::Seat(face.seat));
    }
}

/// Paints a tally of strokes in bundles of five, from `left`; what has no room is a number.
fn strokes(ui: &Ui, look: &Look, count: u16, place: Rect) {
    let (step, high) = (look.pt(8.0), look.pt(20.0));
    let ink = Stroke::new(look.pt(2.6), look.theme.color32(Ink::Ink));
    let wide = f32::from(count) * step + f32::from(count / 5) * step;
    if wide > place.width() {
        let words = galley(ui, look, &count.to_string(), Face::Strong, BODY, Ink::Ink, f32::INFINITY);
        paint_words(ui, pos2(place.left(), place.center().y - words.size().y / 2.0), words);
        return;
    }
    let (top, bottom) = (place.center().y - high / 2.0, place.center().y + high / 2.0);
    for number in 0..count {
        let bundle = f32::from(number / 5) * step * 6.0;
        match number % 5 {
            // The fifth lies across the four before it.
            4 => {
                let left = place.left() + bundle - step * 0.3;
                ui.painter().line_segment([pos2(left, bottom - 3.0), pos2(left + step * 4.2, top + 3.0)], ink);
            }
            nth => {
                let x = place.left() + bundle + f32::from(nth) * step + step / 2.0;
                ui.painter().line_segment([pos2(x, top), pos2(x, bottom)], ink);
            }
        }
    }
}

/// How often the seat has spoken: a tap counts one, with Shift one less.
fn tally(ui: &mut Ui, look: &Look, face: &SeatFace, count: &mut u16, place: Rect) {
    let size = vec2(look.pt(TALLY), look.pt(40.0).min(place.height() - 6.0));
    let right = place.right() - space::M;
    let rect = Rect::from_min_size(pos2(right - size.x, place.center().y - size.y / 2.0), size);
    let response = ui.interact(rect, ui.id().with("tally"), Sense::click());
    let back = ui.input(|input| input.modifiers == Modifiers::SHIFT);
    if response.clicked() {
        *count = if back { count.saturating_sub(1) } else { count.saturating_add(1) };
    }
    let label = t!(look.lang, "desk-tally", seat = face.seat.to_string(), count = i64::from(*count));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &label));
    let fill = look.theme.color32(if response.hovered() { Ink::PaperDim } else { Ink::Paper });
    ui.painter().rect_filled(rect, radius::FIELD, fill);
    let stroke = Stroke::new(2.0, look.theme.color32(Ink::Line));
    ui.painter().rect_stroke(rect, radius::FIELD, stroke, StrokeKind::Inside);
    let middle = rect.center().y;
    let plus = look.pt(20.0);
    let inner =
        Rect::from_min_max(pos2(rect.left() + space::M, rect.top()), pos2(rect.right() - plus - 16.0, rect.bottom()));
    if *count == 0 {
        let set = Set::new(Face::Text, BODY - 2.0, Ink::InkSoft);
        let words = set.galley(ui, look, &t!(look.lang, "desk-not-yet"), f32::INFINITY);
        paint_words(ui, pos2(inner.left(), middle - words.size().y / 2.0), words);
    } else {
        strokes(ui, look, *count, inner);
    }
    let at = pos2(rect.right() - space::M - plus / 2.0, middle);
    paint_icon(ui, look, Icon::Plus, plus, Ink::Ink, at);
    focus_ring(ui, look, &response, rect, radius::FIELD);
}
