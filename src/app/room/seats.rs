//! The table with its stools, and the words beside them. Words find a place of their own, so that two to twenty-four seats
//! fit without anything lying on anything else.

use super::Gaze;
use super::parts::{party_name, role_short, seat_positions, seat_words, stool_size, top_of, z};
use crate::app::art::{Art, BadgeLook, Fill, Icon, Table, halo_radius};
use crate::app::stage::{Align, Ease, Look, Motion, Stage, Touch, Words};
use crate::app::theme::{DESIGN_HEIGHT, DESIGN_WIDTH, Ink, line, motion, size, space};
use crate::rules::{Deck, Party, RoomView, SeatFace};
use crate::t;

/// A rectangle: left, top, width, height.
pub(super) type Rect = (f32, f32, f32, f32);

/// Whether two rectangles share more than an edge.
pub(super) fn overlap(a: Rect, b: Rect) -> bool {
    a.0 < b.0 + b.2 && b.0 < a.0 + a.2 && a.1 < b.1 + b.3 && b.1 < a.1 + a.3
}

/// A table with its seats.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'a> {
    /// What the room knows.
    pub room: &'a RoomView,
    /// The deck.
    pub deck: &'a Deck,
    /// How it is to look.
    pub look: &'a Look,
    /// The middle of the table.
    pub at: (f32, f32),
    /// Its radius.
    pub r: f32,
}

/// How far the middle of a stool is from the edge of the table.
const OUTSIDE: f32 = 26.0;
/// Between the number of a stool and its middle, outwards, for the largest stools.
const NUMBER_OUT: f32 = 16.0;
/// The narrowest a role may be written before its number has to do.
const NARROWEST: f32 = 120.0;

/// A stool and the room it takes.
struct Stool {
    x: f32,
    y: f32,
    angle: f32,
    /// Half its width and height as it is turned, the halo included.
    reach: f32,
}

impl Stool {
    fn rect(&self) -> Rect {
        (self.x - self.reach, self.y - self.reach, 2.0 * self.reach, 2.0 * self.reach)
    }
}

impl Around<'_> {
    fn stools(&self) -> Vec<Stool> {
        let side = stool_size(self.room.seats.len());
        let (cx, cy) = self.at;
        seat_positions(self.room.seats.len(), cx, cy, self.r + OUTSIDE)
            .into_iter()
            .zip(&self.room.seats)
            .map(|((x, y, angle), face)| {
                let (sin, cos) = angle.to_radians().sin_cos();
                let turned = match face.party {
                    Party::Public => side / 2.0 * (sin.abs() + cos.abs()),
                    Party::Ideburen => side / 2.0,
                };
                let reach = if face.has_pen { turned.max(halo_radius(side) + 2.0) } else { turned };
                Stool { x, y, angle, reach: reach + 2.0 }
            })
            .collect()
    }

    /// The table and the stools, with words beside them where there is room; `busy` is what is taken already.
    pub(super) fn show(&self, stage: &mut Stage, gaze: &Gaze, busy: &[Rect]) {
        let (cx, cy) = self.at;
        stage.art("table", Art::Table(Table::round(self.r)), cx, cy, z::TABLE);
        let stools = self.stools();
        let mut busy = busy.to_vec();
        busy.extend(stools.iter().map(Stool::rect));
        let labels = self.labels(stage, &stools, &mut busy);
        for ((stool, face), label) in stools.iter().zip(&self.room.seats).zip(labels) {
            self.stool(stage, gaze, stool, face);
            let words = seat_words(self.look, self.deck, face);
            let words = if face.has_pen {
                t!(self.look.lang, "table-seat-pen", seat = words)
            } else if face.wants_pen {
                t!(self.look.lang, "table-seat-wants", seat = words)
            } else {
                words
            };
            let least = (stool_size(self.room.seats.len()) / 2.0).max(30.0);
            let own = (stool.x - least, stool.y - least, 2.0 * least, 2.0 * least);
            stage.press(
                Touch::Seat(face.seat),
                words,
                label.filter(|l| beside(own, *l)).map_or(own, |l| around(own, l)),
            );
        }
    }

    fn stool(&self, stage: &mut Stage, gaze: &Gaze, stool: &Stool, face: &SeatFace) {
        let &Stool { x, y, angle, .. } = stool;
        let side = stool_size(self.room.seats.len());
        let seat = face.seat;
        let (sin, cos) = angle.to_radians().sin_cos();
        if face.has_pen {
            stage.art(format!("halo {seat}"), Art::PenHalo { size: side }, x, y, z::STOOL - 1.0);
        }
        let turn = if face.party == Party::Public { angle } else { 0.0 };
        stage.art(format!("stool {seat}"), Art::Stool { party: face.party, size: side, angle: turn }, x, y, z::STOOL);
        if gaze.seat == Some(seat) {
            let w = side + 2.0 * (line::CHOSEN + space::XS);
            let radius = if face.party == Party::Public { 12.0 } else { w / 2.0 };
            let ring =
                Art::Outline { w, h: w, radius, dash: None, ink: Ink::Ink, line: line::CHOSEN, fill: Fill::None };
            stage.art(format!("stool ring {seat}"), ring, x, y, z::STOOL + 1.0).turned(turn);
        }
        let out = NUMBER_OUT * side / 92.0 - if side < 60.0 { 8.0 } else { 0.0 };
        let number = Words::STRONG.ink(Ink::OnStrong).aligned(Align::Center);
        let wanted = if side > 80.0 { size::SEAT_NUMBER } else { size::BODY };
        // Painted on the stool, so it does not grow with the text.
        let number = number.sized(wanted / self.look.text);
        let top = top_of(number, self.look, y + out * sin);
        stage.words(format!("stool number {seat}"), &seat.to_string(), number, self.look, x + out * cos, top, z::LABEL);
        if face.wants_pen {
            // Beside the stool along the edge of the table, away from its words.
            let towards = if (x - self.at.0) * -sin > 0.0 { -1.0 } else { 1.0 };
            let away = towards * (side / 2.0 + 4.0);
            let badge = Art::Badge { icon: Icon::Hand, d: 48.0, look: BadgeLook::Ringed };
            stage.art(format!("stool hand {seat}"), badge, x - sin * away, y + cos * away, z::LABEL + 1.0);
        }
    }

    /// Role and party beside each stool, where they fit.
    fn labels(&self, stage: &mut Stage, stools: &[Stool], busy: &mut Vec<Rect>) -> Vec<Option<Rect>> {
        let seats = self.room.seats.len();
        if seats > 12 {
            return vec![None; seats];
        }
        let with_party = seats <= 8;
        stools
            .iter()
            .zip(&self.room.seats)
            .map(|(stool, face)| {
                let role = role_short(self.look, self.deck, face);
                let party = party_name(self.look, face.party);
                let pen = if face.has_pen { self.look.pt(size::BODY) + space::M } else { 0.0 };
                let party_width = if with_party { Words::BODY.width(&party, self.look) + pen } else { 0.0 };
                let natural = Words::STRONG.width(role, self.look).max(party_width).ceil() + 1.0;
                let lines = if with_party { 2.0 } else { 1.0 };
                let height = lines * LINE * self.look.pt(size::BODY);
                let mut width = natural.min(330.0);
                let (rect, right) = loop {
                    if let Some(found) = self.place(stool, width, height, busy) {
                        break found;
                    }
                    width -= 20.0;
                    if width < party_width.max(NARROWEST) {
                        return None;
                    }
                };
                busy.push(rect);
                self.label(stage, face, rect, right, with_party);
                Some(rect)
            })
            .collect()
    }

    /// The first free place for words of this size at a stool, and whether they begin at the stool.
    fn place(&self, stool: &Stool, w: f32, h: f32, busy: &[Rect]) -> Option<(Rect, bool)> {
        let &Stool { x, y, reach, .. } = stool;
        let right = x > self.at.0 - 1.0;
        let gap = reach + 10.0;
        let at =
            |right: bool, dy: f32| if right { (x + gap, y + dy - h / 2.0) } else { (x - gap - w, y + dy - h / 2.0) };
        let mut places: Vec<((f32, f32), bool)> = Vec::new();
        // Beside it, a little further out if need be.
        let outwards = if y > self.at.1 { 1.0 } else { -1.0 };
        for dy in [0.0, 12.0, -12.0, 24.0, 36.0, 48.0] {
            places.push((at(right, dy * outwards), right));
        }
        for dy in [0.0, 24.0] {
            places.push((at(!right, dy * outwards), !right));
        }
        // Above or below it, towards the edge of the screen.
        for side in [outwards, -outwards] {
            let top = if side > 0.0 { y + gap } else { y - gap - h };
            for slide in [0.0, 30.0, 60.0, 90.0] {
                let left = if right { x - reach + slide } else { x + reach - w - slide };
                places.push(((left.clamp(space::L, DESIGN_WIDTH - space::L - w), top), right));
            }
        }
        places.into_iter().map(|((left, top), right)| ((left, top, w, h), right)).find(|(rect, _)| {
            let inside = rect.0 >= space::L
                && rect.1 >= 0.0
                && rect.0 + w <= DESIGN_WIDTH - space::L
                && rect.1 + h <= DESIGN_HEIGHT - space::S;
            inside && !self.touches_table(*rect) && !busy.iter().any(|taken| overlap(*rect, *taken))
        })
    }

    fn touches_table(&self, rect: Rect) -> bool {
        let (cx, cy) = self.at;
        let nearest_x = cx.clamp(rect.0, rect.0 + rect.2);
        let nearest_y = cy.clamp(rect.1, rect.1 + rect.3);
        (nearest_x - cx).hypot(nearest_y - cy) < self.r + 8.0
    }

    fn label(&self, stage: &mut Stage, face: &SeatFace, rect: Rect, right: bool, with_party: bool) {
        let (left, top, w, _) = rect;
        let (align, x) = if right { (Align::Left, left) } else { (Align::Right, left + w) };
        let seat = face.seat;
        let role = role_short(self.look, self.deck, face);
        let words = Words { leading: LINE, ..Words::STRONG.aligned(align).wrapped(w).at_most(1) };
        let row = stage.words(format!("seat role {seat}"), role, words, self.look, x, top, z::LABEL);
        if !with_party {
            return;
        }
        let party = party_name(self.look, face.party);
        let icon = self.look.pt(size::BODY);
        let pen = if face.has_pen { icon + space::M } else { 0.0 };
        let words = Words { leading: LINE, ..Words::SOFT.aligned(align) };
        let x = if right { x } else { x - pen };
        let party = stage.words(format!("seat party {seat}"), &party, words, self.look, x, row.below, z::LABEL);
        if face.has_pen {
            let x = if right { x + party.width + pen - icon / 2.0 } else { x + pen - icon / 2.0 };
            stage.icon(
                format!("seat pen {seat}"),
                Icon::Pen,
                icon,
                Ink::Ink,
                x,
                row.below + party.height / 2.0,
                z::LABEL,
            );
        }
    }

    /// The pencil at its holder's edge of the table.
    pub(super) fn pencil(&self, stage: &mut Stage) {
        let stools = self.stools();
        let Some((stool, face)) = stools.iter().zip(&self.room.seats).find(|(_, face)| face.has_pen) else {
            return;
        };
        let angle = stool.angle - 13.0;
        let (sin, cos) = angle.to_radians().sin_cos();
        let length = self.r * 0.444;
        // Along the inner edge, where it leaves the card alone.
        let away = self.r * 0.88;
        let at = (self.at.0 + away * cos, self.at.1 + away * sin);
        let passes = Motion { ms: motion::PEN, ease: Ease::InOutCubic, ..Motion::default() };
        stage.art("pencil", Art::Pencil { length }, at.0, at.1, z::PENCIL).turned(angle - 98.0).moving(passes);
        let seat = seat_words(self.look, self.deck, face);
        // The place a finger meets: upright, around the pencil as it lies.
        let (w, h) = ((length * sin.abs()).max(60.0), (length * cos.abs()).max(60.0));
        stage.press(
            Touch::Pen,
            t!(self.look.lang, "table-pencil", seat = seat),
            (at.0 - w / 2.0, at.1 - h / 2.0, w, h),
        );
    }
}

/// The line height of words at the table.
const LINE: f32 = 1.14;

/// Whether `label` stands to the left or the right of `stool`.
fn beside(stool: Rect, label: Rect) -> bool {
    label.1 < stool.1 + stool.3 && stool.1 < label.1 + label.3
}

/// The smallest rectangle around both.
fn around(a: Rect, b: Rect) -> Rect {
    let (left, top) = (a.0.min(b.0), a.1.min(b.1));
    (left, top, (a.0 + a.2).max(b.0 + b.2) - left, (a.1 + a.3).max(b.1 + b.3) - top)
}
