//! The table with its stools, and the words beside them. Words find a place of their own, so that two to twenty-four seats
//! fit without anything lying on anything else.

use super::Gaze;
use super::table_parts::{party_name, role_short, seat_positions, seat_words, stool_size, top_of, z};
use crate::app::art::{Art, BadgeLook, Fill, Icon, Table, halo_radius};
use crate::app::scene::{Align, Command, EaseFunction, Look, Motion, PenPage, Stage, Touch, Words};
use crate::app::theme::{DESIGN_HEIGHT, DESIGN_WIDTH, Ink, line, motion, size, space};
use crate::rules::{Deck, Party, Presence, RoomView, SeatFace};
use crate::t;

/// A rectangle: left, top, width, height.
pub(crate) type Rect = (f32, f32, f32, f32);

/// Whether two rectangles share more than an edge.
pub(crate) fn overlap(a: Rect, b: Rect) -> bool {
    a.0 < b.0 + b.2 && b.0 < a.0 + a.2 && a.1 < b.1 + b.3 && b.1 < a.1 + a.3
}

/// A table with its seats.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Around<'a> {
    /// What the room knows.
    pub(crate) room: &'a RoomView,
    /// The deck.
    pub(crate) deck: &'a Deck,
    /// How it is to look.
    pub(crate) look: &'a Look,
    /// The middle of the table.
    pub(crate) at: (f32, f32),
    /// Its radius.
    pub(crate) r: f32,
}

/// How far the middle of a stool is from the edge of the table.
const OUTSIDE: f32 = 26.0;
/// Between the number of a stool and its middle, outwards, for the largest stools.
const NUMBER_OUT: f32 = 16.0;
/// The narrowest a role may be written before its number has to do.
const NARROWEST: f32 = 120.0;
/// The widest a role is written.
const WIDEST: f32 = 330.0;

/// How the words beside a stool are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Role above party.
    Two,
    /// Role and party beside each other.
    One,
    /// The role alone.
    Role,
}

/// Where the words of a seat go.
#[derive(Clone, Copy, Debug)]
struct Place {
    form: Form,
    rect: Rect,
    /// Whether they begin at the stool, to the right of it.
    right: bool,
    /// Whether the role stands in full.
    whole: bool,
}

/// A stool and the room it takes.
struct Stool {
    x: f32,
    y: f32,
    angle: f32,
    /// Half its width and height as it is turned, the halo included.
    reach: f32,
    /// Where the raised hand is of who would like the pen.
    hand: Option<(f32, f32)>,
}

/// How much is seen of the stool of a seat that has left, or waits for the next deal.
const AWAY: f32 = 0.4;

/// The side of the sign of a raised hand.
const HAND: f32 = 46.0;

/// The size of a stool whose halo shows on all sides: a square reaches further out at its corners.
fn halo(face: &SeatFace, side: f32) -> f32 {
    if face.party == Party::Public { side * 1.18 } else { side }
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
                let reach = if face.has_pen { turned.max(halo_radius(halo(face, side)) + 2.0) } else { turned };
                let hand = face.wants_pen.then(|| {
                    if side < 60.0 {
                        return (x + cos * 48.0, y + sin * 48.0);
                    }
                    // Beside the stool along the edge of the table, towards the nearer of its upper and lower end.
                    let towards = if (x - self.at.0) * -sin > 0.0 { -1.0 } else { 1.0 };
                    let away = towards * (side / 2.0 + 4.0);
                    (x - sin * away, y + cos * away)
                });
                Stool { x, y, angle, reach: reach + 2.0, hand }
            })
            .collect()
    }

    /// The table and the stools, with words beside them where there is room; `busy` is what is taken already.
    pub(crate) fn show(&self, stage: &mut Stage, gaze: &Gaze, busy: &[Rect]) {
        let (cx, cy) = self.at;
        stage.art("table", Art::Table(Table::round(self.r)), cx, cy, z::TABLE);
        let stools = self.stools();
        let mut busy = busy.to_vec();
        busy.extend(stools.iter().map(Stool::rect));
        let hands = stools.iter().filter_map(|stool| stool.hand);
        busy.extend(hands.map(|(x, y)| (x - HAND / 2.0, y - HAND / 2.0, HAND, HAND)));
        let labels = self.labels(stage, &stools, &busy);
        for ((stool, face), label) in stools.iter().zip(&self.room.seats).zip(labels) {
            self.stool(stage, gaze, stool, face);
            let words = seat_words(self.look, self.deck, face);
            let words = if face.presence == Presence::Left {
                t!(self.look.lang, "table-seat-left", seat = words)
            } else if face.presence != Presence::AtTable {
                t!(self.look.lang, "table-seat-waits", seat = words)
            } else if face.has_pen {
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
            stage.art(format!("halo {seat}"), Art::PenHalo { size: halo(face, side) }, x, y, z::STOOL - 1.0);
        }
        let turn = if face.party == Party::Public { angle } else { 0.0 };
        // An empty stool stays where it was, so that the others keep their places and numbers.
        let alpha = if face.presence == Presence::AtTable { 1.0 } else { AWAY };
        let art = Art::Stool { party: face.party, size: side, angle: turn };
        stage.art(format!("stool {seat}"), art, x, y, z::STOOL).faded(alpha);
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
        if let Some((x, y)) = stool.hand {
            let badge = Art::Badge { icon: Icon::Hand, d: HAND, look: BadgeLook::Ringed };
            stage.art(format!("stool hand {seat}"), badge, x, y, z::LABEL + 1.0);
        }
    }

    /// Role and party beside each stool, where they fit.
    fn labels(&self, stage: &mut Stage, stools: &[Stool], busy: &[Rect]) -> Vec<Option<Rect>> {
        let seats = self.room.seats.len();
        let mut places: Vec<Option<Place>> = vec![None; seats];
        if seats <= 12 {
            // A seat that found no room goes first the next time.
            let mut order: Vec<usize> = (0..seats).collect();
            for _ in 0..5 {
                let mut taken = busy.to_vec();
                let mut short = None;
                for &seat in &order {
                    let place = self.find(stools, seat, &taken);
                    taken.extend(place.map(|place| place.rect));
                    if !place.is_some_and(|place| place.whole) {
                        short = short.or(Some(seat));
                    }
                    places[seat] = place;
                }
                let Some(short) = short else { break };
                order.retain(|&seat| seat != short);
                order.insert(0, short);
            }
        }
        for (face, place) in self.room.seats.iter().zip(&places) {
            if let Some(place) = place {
                self.label(stage, face, *place);
            }
        }
        places.into_iter().map(|place| place.map(|place| place.rect)).collect()
    }

    /// Where the words of a seat go, when `busy` is taken.
    fn find(&self, stools: &[Stool], seat: usize, busy: &[Rect]) -> Option<Place> {
        let (stool, face) = (&stools[seat], &self.room.seats[seat]);
        let with_party = self.room.seats.len() <= 8;
        let role = role_short(self.look, self.deck, face);
        let role_width = Words::STRONG.width(role, self.look).ceil() + 1.0;
        let party = party_name(self.look, face.party);
        let pen = if face.has_pen { self.look.pt(size::BODY) + space::M } else { 0.0 };
        let party_width = Words::BODY.width(&party, self.look).ceil() + 1.0 + pen;
        let line = LINE * self.look.pt(size::BODY);
        // On two lines; at the ends of the table, where it is narrow, on one; and then with less and less of the role.
        let two = (Form::Two, role_width.max(party_width), 2.0 * line);
        let one = (Form::One, role_width + space::M + party_width, line);
        let bare = (Form::Role, role_width, line);
        let mut forms = if with_party { vec![two, one] } else { vec![bare] };
        forms.retain(|(_, width, _)| *width <= WIDEST + party_width);
        let whole = forms.len();
        let least = if with_party { party_width.max(NARROWEST) } else { NARROWEST };
        let (form, width, height) = if with_party { two } else { bare };
        let mut width = width.min(WIDEST);
        while width - 40.0 >= least {
            width -= 40.0;
            forms.push((form, width, height));
        }
        forms.into_iter().enumerate().find_map(|(i, (form, width, height))| {
            let (rect, right) = self.place(stool, width, height, busy, stools)?;
            Some(Place { form, rect, right, whole: i < whole })
        })
    }

    /// The first free place for words of this size at a stool, and whether they begin at the stool.
    fn place(&self, stool: &Stool, w: f32, h: f32, busy: &[Rect], stools: &[Stool]) -> Option<(Rect, bool)> {
        let &Stool { x, y, reach, .. } = stool;
        let right = x > self.at.0 - 1.0;
        let gap = reach + 10.0;
        let beside = |right: bool, dx: f32, dy: f32| {
            let left = if right { x + gap + dx } else { x - gap - dx - w };
            ((left, y + dy - h / 2.0), right)
        };
        // Towards the nearer of the upper and the lower edge of the screen.
        let outwards = if y > self.at.1 { 1.0 } else { -1.0 };
        let mut places: Vec<((f32, f32), bool)> = Vec::new();
        for dy in [0.0, 12.0, -12.0, 24.0, -24.0, 36.0, -36.0, 48.0, -48.0] {
            places.push(beside(right, 0.0, dy * outwards));
        }
        places.extend([0.0, 24.0].map(|dy| beside(!right, 0.0, dy * outwards)));
        // Above or below it, first towards the edge of the screen.
        for side in [outwards, -outwards] {
            let top = if side > 0.0 { y + gap } else { y - gap - h };
            for slide in [0.0, 30.0, 60.0, 90.0, 120.0] {
                let left = if right { x - reach + slide } else { x + reach - w - slide };
                places.push(((left.clamp(space::L, DESIGN_WIDTH - space::L - w), top), right));
            }
        }
        let is_free = |rect: &Rect| {
            let inside = rect.0 >= space::L
                && rect.1 >= 0.0
                && rect.0 + w <= DESIGN_WIDTH - space::L
                && rect.1 + h <= DESIGN_HEIGHT - space::S;
            inside && !self.touches_table(*rect) && !busy.iter().any(|taken| overlap(*rect, *taken))
        };
        let near = places.into_iter().map(|((left, top), right)| ((left, top, w, h), right));
        near.into_iter().find(|(rect, _)| is_free(rect)).or_else(|| self.nearby(stool, w, h, stools, &is_free))
    }

    /// The free place closest to a stool, where none of the usual ones is. It is closer to this stool than to any other.
    fn nearby(
        &self,
        stool: &Stool,
        w: f32,
        h: f32,
        stools: &[Stool],
        is_free: &dyn Fn(&Rect) -> bool,
    ) -> Option<(Rect, bool)> {
        const STEP: f32 = 12.0;
        let mut best: Option<(f32, Rect)> = None;
        for row in -14i16..=14 {
            for column in -30i16..=30 {
                let middle = (stool.x + f32::from(column) * STEP, stool.y + f32::from(row) * STEP);
                let rect = (middle.0 - w / 2.0, middle.1 - h / 2.0, w, h);
                let away = distance((stool.x, stool.y), rect);
                let is_closest = best.is_none_or(|(closest, _)| away < closest);
                if away < stool.reach + 70.0
                    && is_closest
                    && stools.iter().all(|other| distance((other.x, other.y), rect) >= away)
                    && is_free(&rect)
                {
                    best = Some((away, rect));
                }
            }
        }
        best.map(|(_, rect)| (rect, rect.0 + w / 2.0 > stool.x))
    }

    fn touches_table(&self, rect: Rect) -> bool {
        distance(self.at, rect) < self.r + 8.0
    }

    fn label(&self, stage: &mut Stage, face: &SeatFace, place: Place) {
        let Place { form, rect: (left, top, w, _), right, .. } = place;
        let (align, x) = if right { (Align::Left, left) } else { (Align::Right, left + w) };
        let seat = face.seat;
        let role = role_short(self.look, self.deck, face);
        let party = party_name(self.look, face.party);
        let icon = self.look.pt(size::BODY);
        let pen = if face.has_pen { icon + space::M } else { 0.0 };
        let party_width = Words::BODY.width(&party, self.look);
        let (role_x, role_width) = match (form, right) {
            (Form::One, true) => (x, w - space::M - party_width - pen),
            (Form::One, false) => (x - space::M - party_width - pen, w - space::M - party_width - pen),
            _ => (x, w),
        };
        let words = Words { leading: LINE, ..Words::STRONG.aligned(align).wrapped(role_width.max(1.0)).at_most(1) };
        let row = stage.words(format!("seat role {seat}"), role, words, self.look, role_x, top, z::LABEL);
        let (party_x, party_y) = match (form, right) {
            (Form::Role, _) => return,
            (Form::Two, true) => (x, row.below),
            (Form::Two, false) => (x - pen, row.below),
            (Form::One, true) => (x + row.width + space::M, top),
            (Form::One, false) => (x - pen, top),
        };
        let words = Words { leading: LINE, ..Words::SOFT.aligned(align) };
        stage.words(format!("seat party {seat}"), &party, words, self.look, party_x, party_y, z::LABEL);
        if face.has_pen {
            let x = if right { party_x + party_width + pen - icon / 2.0 } else { x - icon / 2.0 };
            stage.icon(format!("seat pen {seat}"), Icon::Pen, icon, Ink::Ink, x, party_y + row.height / 2.0, z::LABEL);
        }
    }

    /// The pencil at its holder's edge of the table, clear of the card.
    pub(crate) fn pencil(&self, stage: &mut Stage, card: Option<Rect>) {
        let stools = self.stools();
        let Some((stool, face)) = stools.iter().zip(&self.room.seats).find(|(_, face)| face.has_pen) else {
            return;
        };
        let length = self.r * 0.444;
        // Along the inner edge; a little to the side of its holder, more where a corner of the card is in the way.
        let away = self.r * 0.88;
        let lies = |offset: f32| {
            let angle = stool.angle + offset;
            let (sin, cos) = angle.to_radians().sin_cos();
            (angle, self.at.0 + away * cos, self.at.1 + away * sin)
        };
        let is_clear = |&(angle, x, y): &(f32, f32, f32)| {
            let (sin, cos) = (angle - 98.0).to_radians().sin_cos();
            card.is_none_or(|card| {
                [-1.0, -0.5, 0.0, 0.5, 1.0].into_iter().all(|along| {
                    let (x, y) = (x + along * length / 2.0 * cos, y + along * length / 2.0 * sin);
                    !overlap((x - 9.0, y - 9.0, 18.0, 18.0), card)
                })
            })
        };
        let offsets = [-13.0, 13.0, -22.0, 22.0, -32.0, 32.0];
        let (angle, x, y) = offsets.into_iter().map(lies).find(is_clear).unwrap_or_else(|| lies(-13.0));
        let (sin, cos) = angle.to_radians().sin_cos();
        let passes = Motion { ms: motion::PEN, ease: EaseFunction::CubicInOut, ..Motion::default() };
        stage.art("pencil", Art::Pencil { length }, x, y, z::PENCIL).turned(angle - 98.0).moving(passes);
        let seat = seat_words(self.look, self.deck, face);
        // The place a finger meets: upright, around the pencil as it lies.
        let (w, h) = ((length * sin.abs()).max(60.0), (length * cos.abs()).max(60.0));
        stage.press(
            Touch::Command(Command::Pen(PenPage::Base)),
            t!(self.look.lang, "table-pencil", seat = seat),
            (x - w / 2.0, y - h / 2.0, w, h),
        );
    }
}

/// The line height of words at the table.
const LINE: f32 = 1.14;

/// From a point to a rectangle.
fn distance(point: (f32, f32), rect: Rect) -> f32 {
    let nearest = (point.0.clamp(rect.0, rect.0 + rect.2), point.1.clamp(rect.1, rect.1 + rect.3));
    (nearest.0 - point.0).hypot(nearest.1 - point.1)
}

/// Whether `label` stands to the left or the right of `stool`.
fn beside(stool: Rect, label: Rect) -> bool {
    label.1 < stool.1 + stool.3 && stool.1 < label.1 + label.3
}

/// The smallest rectangle around both.
fn around(a: Rect, b: Rect) -> Rect {
    let (left, top) = (a.0.min(b.0), a.1.min(b.1));
    (left, top, (a.0 + a.2).max(b.0 + b.2) - left, (a.1 + a.3).max(b.1 + b.3) - top)
}
