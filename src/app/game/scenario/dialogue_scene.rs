//! The table: the roles are dealt, and the dialogue with the proposal that is built.

use super::proposal_scene;
use crate::app::art::{Art, BadgeLook, Icon, Lift, halo_radius};
use crate::app::game::scenery::card::{CardAt, CardFace};
use crate::app::game::scenery::overlays;
use crate::app::game::scenery::overlays::button_width;
use crate::app::game::scenery::seats::{Around, Rect};
use crate::app::game::scenery::table_parts;
use crate::app::game::scenery::table_parts::{Hexagon, control, principle_name, top_of, z};
use crate::app::game::scenery::{Gaze, Timer};
use crate::app::scene::{Command, EaseFunction, Enter, HitKind, Look, Motion, PenPage, Stage, Touch, Words};
use crate::app::theme::{DESIGN_HEIGHT, DESIGN_WIDTH, Ink, leading, motion, radius, size, space};
use crate::rules::{Account, By, Deck, Party, Principle, RoomView, SeatId, Setup, SwapRule};
use crate::t;

/// The middle of the table.
const MIDDLE: (f32, f32) = (664.0, 634.0);
/// Its radius.
const RADIUS: f32 = 356.0;
/// Left edge of the sheet beside it.
const SHEET_X: f32 = 1326.0;
/// Height of the primary button.
const PRIMARY: f32 = 78.0;

pub(crate) fn primary_width(look: &Look, label: &str) -> f32 {
    (Words::STRONG.width(label, look).ceil() + 2.0 * look.pt(46.0)).max(186.0)
}

/// The primary button at the lower edge, from `x`.
pub(crate) fn primary(stage: &mut Stage, look: &Look, label: String, x: f32) {
    let w = primary_width(look, &label);
    let h = if look.enlarged() { look.pt(66.0) } else { PRIMARY };
    stage.button(Touch::Command(Command::Advance), label, true, (x, DESIGN_HEIGHT - 34.0 - h, w, h));
}

/// Buttons in a row, from left to right; the row is returned.
fn buttons(stage: &mut Stage, look: &Look, names: &[(Command, &str)], x: f32, y: f32) -> Rect {
    let h = control(look);
    let mut left = x;
    for (command, key) in names {
        let label = crate::text::tr(look.lang, key);
        let w = button_width(look, &label);
        stage.button(Touch::Command(*command), label, false, (left, y, w, h));
        left += w + space::L;
    }
    (x, y, left - space::L - x, h + 6.0)
}

/// The width [`buttons`] takes.
fn buttons_width(look: &Look, names: &[(Command, &str)]) -> f32 {
    names.iter().map(|(_, key)| button_width(look, &crate::text::tr(look.lang, key)) + space::L).sum::<f32>() - space::L
}

/// The card as it lies on the table. Its place is returned.
fn card(stage: &mut Stage, room: &RoomView, deck: &Deck, look: &Look, at: &CardAt) -> Option<Rect> {
    let card = deck.cards.get(room.card()?)?;
    let tag = look.lang.tag();
    let face = CardFace {
        principle: card.principles.first().copied(),
        title: card.title.get(tag),
        gist: card.gist.get(tag),
        image: card.image.as_deref(),
    };
    Some(face.lay(stage, look, at))
}

/// How high the slip with the reminders is.
fn slip_height(look: &Look) -> f32 {
    look.pt(52.0).max(60.0)
}

/// A slip of paper with the principles that seats have reminded of in this round, the latest by name: the middle of its upper
/// edge and the most it may be wide are given. Nothing when there are none.
fn reminders(stage: &mut Stage, room: &RoomView, look: &Look, (middle, top): (f32, f32), most: f32) {
    let mut named: Vec<Principle> = Vec::new();
    for said in room.invocations().iter().rev() {
        if !named.contains(&said.principle) {
            named.push(said.principle);
        }
    }
    let Some(latest) = named.first().copied() else { return };
    let (icon, gap, pad, h) = (look.pt(38.0), space::M, space::L, slip_height(look));
    let name = principle_name(look, latest, true);
    let icons = named.len() as f32 * (icon + gap) - gap + 2.0 * pad;
    let name_w = Words::STRONG.width(&name, look) + gap;
    let with_name = icons + name_w <= most;
    let w = if with_name { icons + name_w } else { icons };
    let came =
        Motion { ms: motion::PANEL, enter: Enter::From { dx: 0.0, dy: -h / 2.0, turn: 0.0 }, ..Motion::default() };
    let left = middle - w / 2.0;
    stage.art("reminder", Art::sheet(w, h, Lift::Flat), middle, top + h / 2.0, z::CARD - 1.0).moving(came);
    let mut x = left + pad;
    let y = top + h / 2.0;
    for (at, principle) in named.iter().enumerate() {
        let key = format!("reminder {}", principle.code());
        let sign = Icon::principle(*principle);
        stage.icon(key, sign, icon, Ink::CommonText, x + icon / 2.0, y, z::CARD - 0.5).moving(came);
        x += icon + gap;
        if at == 0 && with_name {
            let words = Words::STRONG.ink(Ink::CommonText);
            stage.words("reminder name", &name, words, look, x, top_of(words, look, y), z::CARD - 0.5);
            if let Some(item) = stage.last() {
                item.moving(came);
            }
            x += name_w;
        }
    }
    let list: Vec<String> = named.iter().map(|&principle| principle_name(look, principle, false)).collect();
    let label = t!(look.lang, "table-reminders", list = list.join(", "));
    stage.press(Touch::Command(Command::Invoke), label, (left, top, w, h));
}

/// A slip of paper that says how many have told what only they knew; a press shows it again. Its lower edge's middle and the most
/// it may be wide are given. Nothing when nobody has.
fn told_slip(stage: &mut Stage, room: &RoomView, look: &Look, (middle, bottom): (f32, f32), most: f32) {
    let told = room.scenario().map_or(0, |round| round.told.len());
    if told == 0 {
        return;
    }
    let (icon, pad, h) = (look.pt(34.0), space::L, slip_height(look));
    let label = t!(look.lang, "table-told", count = told);
    let words = Words::STRONG.ink(Ink::CommonText).wrapped(most - icon - space::M - 2.0 * pad).at_most(1);
    let w = icon + space::M + Words::STRONG.width(&words.set(&label, look).concat(), look) + 2.0 * pad;
    let (left, top, y) = (middle - w / 2.0, bottom - h, bottom - h / 2.0);
    stage.art("told slip", Art::sheet(w, h, Lift::Flat), middle, y, z::CARD - 1.0);
    let x = left + pad;
    stage.icon("told slip icon", Icon::Talk, icon, Ink::CommonText, x + icon / 2.0, y, z::CARD - 0.5);
    let words_x = x + icon + space::M;
    stage.words("told slip words", &label, words, look, words_x, top_of(words, look, y), z::CARD - 0.5);
    stage.press(Touch::Command(Command::Told), label, (left, top, w, h));
}

/// The soft timer from its upper left corner; in one line where `flat`. Its place is returned.
pub(crate) fn timer(stage: &mut Stage, look: &Look, timer: Timer, (x, y): (f32, f32), flat: bool) -> Rect {
    let d = look.pt(88.0).min(110.0);
    let fraction = timer.left.max(0) as f32 / timer.total.max(1) as f32;
    let last = timer.running && timer.left <= motion::TIMER_LAST as i32;
    let seconds = timer.left.unsigned_abs();
    let time = format!("{}:{:02}", seconds / 60, seconds % 60);
    let (word, label) = match (timer.left < 0, timer.running) {
        (true, _) => ("table-time-over", "table-time-label-over"),
        (false, true) => ("table-time-left", "table-time-label-running"),
        (false, false) => ("table-time-paused", "table-time-label-paused"),
    };
    let numbers = Words { leading: 1.0, ..Words::STRONG.sized(54.0) };
    let shown = if timer.left < 0 { format!("+{time}") } else { time.clone() };
    let word = t!(look.lang, word);
    let left = x + d + space::L;
    let (width, height) = if flat {
        let middle = y + numbers.height(1, look).max(d) / 2.0;
        stage.art("dial", Art::dial(d, fraction, last), x + d / 2.0, middle, z::LABEL);
        let time = stage.words("time", &shown, numbers, look, left, top_of(numbers, look, middle), z::LABEL);
        let word_x = left + time.width + space::L;
        let top = top_of(Words::SOFT, look, middle + look.pt(5.0));
        let row = stage.words("time word", &word, Words::SOFT, look, word_x, top, z::LABEL);
        (word_x + row.width - x, numbers.height(1, look).max(d))
    } else {
        stage.art("dial", Art::dial(d, fraction, last), x + d / 2.0, y + d / 2.0, z::LABEL);
        let time = stage.words("time", &shown, numbers, look, left, y - 3.0, z::LABEL);
        let row = stage.words("time word", &word, Words::SOFT, look, left, time.below - 2.0, z::LABEL);
        (d + space::L + time.width.max(row.width), d)
    };
    let label = crate::text::tr_with(look.lang, label, &[("time", time.into())]);
    stage.press(Touch::Command(Command::Timer), label, (x, y, width, height));
    (x, y, width, height)
}

/// The dialogue: the card on the table, the proposal beside it, the principles below.
pub(crate) fn dialogue(room: &RoomView, deck: &Deck, setup: &Setup, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    if look.enlarged() {
        large(&mut stage, room, deck, look, gaze);
    } else {
        normal(&mut stage, room, deck, look, gaze);
    }
    overlays(&mut stage, room, deck, setup, look, gaze);
    stage
}

/// What is laid over the table at the press of a key.
pub(crate) fn overlays(stage: &mut Stage, room: &RoomView, deck: &Deck, setup: &Setup, look: &Look, gaze: &Gaze) {
    if gaze.hexagon {
        overlays::hexagon(stage, room, look);
    } else if gaze.names {
        overlays::names(stage, room, deck, setup, look, gaze.page);
    } else if gaze.told {
        super::told_scene::told(stage, room, deck, look, gaze.page);
    }
}

/// Everything a party's shape needs said once, where seats have no room for their words.
pub(crate) fn legend(stage: &mut Stage, look: &Look, (x, y): (f32, f32)) -> Rect {
    let side = 36.0;
    let mut width = 0.0f32;
    for (i, party) in Party::ALL.into_iter().enumerate() {
        let middle = y + side / 2.0 + i as f32 * 48.0;
        stage.art(format!("legend {}", party.code()), Art::piece(party, side), x + side / 2.0, middle, z::LABEL);
        let name = table_parts::party_name(look, party);
        let (left, top) = (x + side + space::M, top_of(Words::BODY, look, middle));
        let row = stage.words(format!("legend word {}", party.code()), &name, Words::BODY, look, left, top, z::LABEL);
        stage.label(name, (x, middle - 22.0, side + space::M + row.width, 44.0));
        width = width.max(side + space::M + row.width);
    }
    (x, y - 4.0, width, 2.0 * 48.0)
}

fn normal(stage: &mut Stage, room: &RoomView, deck: &Deck, look: &Look, gaze: &Gaze) {
    let strip = table_parts::timeline(stage, room, look);
    let mut busy: Vec<Rect> = vec![(0.0, 0.0, DESIGN_WIDTH, strip + 2.0), (SHEET_X - 16.0, strip, 600.0, 640.0)];
    let mut left = 40.0;
    if let Some(time) = gaze.timer {
        let rect = timer(stage, look, time, (40.0, strip + 18.0), false);
        left = rect.0 + rect.2 + space::XXL;
        busy.push(rect);
    }
    let around = Around { room, deck, look, at: MIDDLE, r: RADIUS };
    let many = room.seats.len() > 8;
    if many {
        busy.push(legend(stage, look, (40.0, strip + 124.0)));
    }
    // What is done besides talking stands above the table, to both sides of the seat at its upper end.
    let seats: &[_] = if many {
        &[(Command::SeatSheet, "table-seats"), (Command::Names, "table-names")]
    } else {
        &[(Command::SeatSheet, "table-seats")]
    };
    let acts = [
        (Command::Commit(By::Joint), "table-commitment"),
        (Command::Pen(PenPage::Base), "table-pen"),
        (Command::Invoke, "table-principle"),
    ];
    let top = strip + 10.0;
    let first = buttons(stage, look, seats, left, top);
    let second = buttons(stage, look, &acts, SHEET_X - 20.0 - buttons_width(look, &acts), top);
    busy.extend([first, second]);
    // The hexagon and the trust take the lower right; their words are kept free before the seats look for room.
    let figure = Hexagon { at: (1556.0, 908.0), r: 104.0, now: room.values, before: None, signed: true };
    let vote = t!(look.lang, "table-vote");
    let primary_width = primary_width(look, &vote);
    busy.push((40.0, DESIGN_HEIGHT - 40.0 - PRIMARY, primary_width + 8.0, PRIMARY + 14.0));
    busy.extend([(1170.0, 834.0, 750.0, 246.0), (1360.0, 750.0, 560.0, 100.0)]);
    around.show(stage, gaze, &busy);
    let laid = card(stage, room, deck, look, &CardAt { middle: MIDDLE, w: 520.0, most: 496.0 });
    if let Some((x, y, w, h)) = laid {
        reminders(stage, room, look, (x + w / 2.0, y + h + space::S), w);
        told_slip(stage, room, look, (x + w / 2.0, y - space::S), w);
    }
    around.pencil(stage, laid);
    let rect = (SHEET_X, strip + 14.0, 560.0, 600.0);
    proposal_scene::Sheet { room, deck, look, gaze, rect, large: false }.show(stage);
    let show = t!(look.lang, "hexagon-show");
    let (hx, hy) = figure.at;
    stage.press(Touch::Command(Command::Hexagon), show, (hx - figure.r, hy - figure.r, 2.0 * figure.r, 2.0 * figure.r));
    table_parts::hexagon(stage, look, &figure);
    let bottom = hy + figure.r + space::M + Words::BODY.height(1, look) / 2.0;
    let width = table_parts::trust_width(look, room.values.trust, 0.0);
    table_parts::trust_bridge(stage, look, room.values.trust, (1384.0 - width, bottom), 0.0);
    primary(stage, look, vote, 40.0);
}

/// The large variant: the card as a sheet of its own, the seats as numbers below it.
fn large(stage: &mut Stage, room: &RoomView, deck: &Deck, look: &Look, gaze: &Gaze) {
    table_parts::table_background(stage, 960.0, 1420.0, 1100.0);
    let strip = table_parts::timeline(stage, room, look);
    let gap = space::L;
    let top = strip + gap;
    let (left, left_w, right) = (40.0, 820.0, 884.0);
    let bar = DESIGN_HEIGHT - 34.0 - look.pt(66.0);
    let bottom = bar - gap;
    let mut y = top;
    if let Some(time) = gaze.timer {
        let rect = timer(stage, look, time, (left, y), true);
        y = rect.1 + rect.3 + gap;
    }
    let strip_h = if room.seats.len() > 12 { 124.0 } else { 84.0 };
    let mut card_bottom = bottom - strip_h - space::S;
    seat_strip(stage, room, deck, look, gaze, (left, card_bottom + space::S, left_w, strip_h));
    if !room.invocations().is_empty() {
        card_bottom -= slip_height(look) + space::M;
        reminders(stage, room, look, (left + left_w / 2.0, card_bottom + space::S), left_w);
    }
    if room.scenario().is_some_and(|round| !round.told.is_empty()) {
        y += slip_height(look);
        told_slip(stage, room, look, (left + left_w / 2.0, y), left_w);
        y += space::M;
    }
    let at = CardAt { middle: (left + left_w / 2.0, (y + card_bottom) / 2.0), w: left_w, most: card_bottom - y };
    card(stage, room, deck, look, &at);
    let hexagon_h = look.pt(52.0).max(60.0);
    let sheet_h = bottom - gap - hexagon_h - top;
    let rect = (right, top, DESIGN_WIDTH - 40.0 - right, sheet_h);
    proposal_scene::Sheet { room, deck, look, gaze, rect, large: true }.show(stage);
    values_row(stage, room, deck, look, (right, top + sheet_h + gap, rect.2, hexagon_h));
    let vote = t!(look.lang, "table-vote");
    let primary_width = primary_width(look, &vote);
    let acts = [
        (Command::Commit(By::Joint), "table-commitment"),
        (Command::Pen(PenPage::Base), "table-pen"),
        (Command::Invoke, "table-principle"),
        (Command::SeatSheet, "table-seats"),
    ];
    buttons(stage, look, &acts, left + primary_width + space::XL, bar + look.pt(3.0));
    primary(stage, look, vote, 40.0);
}

/// The seats as numbered pieces in rows of twelve.
fn seat_strip(stage: &mut Stage, room: &RoomView, deck: &Deck, look: &Look, gaze: &Gaze, (x, y, w, h): Rect) {
    let n = room.seats.len();
    let (per_row, side) = if n <= 8 { (8, 68.0) } else { (12, 52.0) };
    let rows = n.div_ceil(per_row);
    let pitch = w / per_row as f32;
    for (i, face) in room.seats.iter().enumerate() {
        let middle = (x + pitch * ((i % per_row) as f32 + 0.5), y + h / rows as f32 * ((i / per_row) as f32 + 0.5));
        let seat = face.seat;
        if face.has_pen {
            let d = 2.0 * halo_radius(side);
            let halo = Art::PenHalo { size: side * (h / rows as f32 / d).min(1.0) };
            stage.art(format!("halo {seat}"), halo, middle.0, middle.1, z::LABEL - 1.0);
        }
        let shrink = if face.has_pen { 0.84 } else { 1.0 };
        overlays::numbered(stage, &format!("seat {seat}"), look, face, (middle.0, middle.1, side * shrink), z::LABEL);
        if gaze.seat == Some(seat) {
            let art = Art::Outline {
                w: side + 12.0,
                h: side + 12.0,
                radius: if face.party == Party::Public { 10.0 } else { side / 2.0 + 6.0 },
                dash: None,
                ink: Ink::Ink,
                line: 4.0,
                fill: crate::app::art::Fill::None,
            };
            stage.art("seat ring", art, middle.0, middle.1, z::LABEL + 1.0);
        }
        if face.wants_pen {
            let badge = Art::Badge { icon: Icon::Hand, d: 40.0, look: BadgeLook::Ringed };
            stage.art(
                format!("stool hand {seat}"),
                badge,
                middle.0 + side / 2.0,
                middle.1 - side / 4.0,
                z::LABEL + 2.0,
            );
        }
        let words = table_parts::seat_words(look, deck, face);
        let words = match (face.has_pen, face.wants_pen) {
            (true, _) => t!(look.lang, "table-seat-pen", seat = words),
            (_, true) => t!(look.lang, "table-seat-wants", seat = words),
            _ => words,
        };
        stage.press(Touch::Seat(seat), words, (middle.0 - pitch / 2.0, middle.1 - 30.0, pitch, 60.0));
    }
}

/// The card's principle with its value, and the trust where it fits; a press shows them all.
fn values_row(stage: &mut Stage, room: &RoomView, deck: &Deck, look: &Look, (x, y, w, h): Rect) {
    let principle = room.card().and_then(|card| deck.cards.get(card)?.principles.first().copied());
    let principle = principle.unwrap_or(Principle::Dialogue);
    let middle = y + h / 2.0;
    let sheet = Art::Sheet { w, h, radius: radius::CARD, dim: false, lift: Lift::Flat, bar: None, chosen: false };
    stage.art_at("values", sheet, x, y, z::SHEET);
    let icon = look.pt(size::BODY);
    let left = x + space::XL;
    stage.icon("hexagon icon", Icon::principle(principle), icon, Ink::Ink, left + icon / 2.0, middle, z::SHEET_ON);
    let name = principle_name(look, principle, true);
    let value = table_parts::signed(room.values.of(Account::Principle(principle)));
    let top = top_of(Words::BODY, look, middle);
    let name_x = left + icon + space::M;
    let row = stage.words("hexagon name", &name, Words::BODY, look, name_x, top, z::SHEET_ON);
    let value_x = name_x + row.width + space::L;
    let row = stage.words("hexagon value", &value, Words::STRONG, look, value_x, top, z::SHEET_ON);
    let trust = t!(look.lang, "rooms-trust", value = i64::from(room.values.trust));
    let trust_w = Words::BODY.width(&trust, look);
    let right = x + w - space::XL;
    if value_x + row.width + space::XXL + trust_w <= right {
        stage.words("trust words", &trust, Words::BODY, look, right - trust_w, top, z::SHEET_ON);
    }
    let label = format!("{name} {value}. {trust}. {}", t!(look.lang, "hexagon-show"));
    stage.press(Touch::Command(Command::Hexagon), label, (x, y, w, h));
}

/// The roles are dealt: who sits where and speaks for whom, and the card face down.
pub(crate) fn deal(room: &RoomView, deck: &Deck, setup: &Setup, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    let large = look.enlarged();
    let sheet_x = if large { 660.0 } else { 1290.0 };
    if large {
        table_parts::table_background(&mut stage, 330.0, 640.0, 620.0);
    }
    let strip = table_parts::timeline(&mut stage, room, look);
    let middle = if large { (330.0, (strip + DESIGN_HEIGHT - 34.0 - look.pt(66.0)) / 2.0) } else { (640.0, MIDDLE.1) };
    if !large {
        let mut busy: Vec<Rect> =
            vec![(0.0, 0.0, DESIGN_WIDTH, strip + 2.0), (sheet_x - 16.0, strip, 700.0, DESIGN_HEIGHT - strip)];
        if room.seats.len() > 8 {
            busy.push(legend(&mut stage, look, (40.0, strip + 24.0)));
        }
        if let Some(vision) = &room.agreement.vision {
            busy.push(own_vision(&mut stage, look, vision));
        }
        Around { room, deck, look, at: middle, r: RADIUS }.show(&mut stage, gaze, &busy);
    }
    back(&mut stage, look, middle);
    dealt_sheet(&mut stage, (room, deck, setup), look, gaze, (sheet_x, strip + 16.0, DESIGN_WIDTH - 34.0 - sheet_x));
    let turn = t!(look.lang, "table-turn");
    // Below the list, so that the seats have the whole floor on their side.
    let x = if large { 40.0 } else { DESIGN_WIDTH - 34.0 - primary_width(look, &turn) };
    primary(&mut stage, look, turn, x);
    overlays(&mut stage, room, deck, setup, look, gaze);
    stage
}

/// The vision the table has adopted, in the lower left corner: what it takes is returned.
fn own_vision(stage: &mut Stage, look: &Look, vision: &str) -> Rect {
    let (w, pad) = (620.0, space::L);
    let words = Words::QUOTE.wrapped(w - 2.0 * pad).at_most(3);
    let text = t!(look.lang, "answers-quote", text = crate::wording::isolated(vision));
    let high = words.height(words.set(&text, look).len(), look) + 2.0 * pad;
    let (x, y) = (34.0, DESIGN_HEIGHT - 34.0 - high);
    stage.art_at("own vision", Art::sheet(w, high, Lift::Flat), x, y, z::CARD);
    stage.words("own vision words", &text, words, look, x + pad, y + pad, z::CARD_ON);
    stage.label(format!("{}: {text}", t!(look.lang, "vision-yours")), (x, y, w, high));
    (x, y, w, high)
}

/// The card face down on the rest of its stack: its back has the band of Dialog and the joint mark.
fn back(stage: &mut Stage, look: &Look, (x, y): (f32, f32)) {
    let (w, h, band) = (340.0, 240.0, 30.0);
    stage.art("card stack", Art::Stack { w, h, radius: radius::CARD }, x, y, z::CARD - 1.0);
    let dealt = Motion {
        ms: motion::DEAL,
        ease: EaseFunction::CubicOut,
        enter: Enter::From { dx: 0.0, dy: 260.0, turn: motion::DEAL_TURN },
        ..Motion::default()
    };
    stage.art("card", Art::sheet(w, h, Lift::Card), x, y, z::CARD).moving(dealt);
    let weave = |r| Art::Band { principle: Some(Principle::Dialogue), w, h: band, radius: r };
    stage.art("card band", weave(radius::CARD), x, y - h / 2.0 + band / 2.0, z::CARD_ON).moving(dealt);
    let lower = stage.art("card band below", weave(radius::CARD), x, y + h / 2.0 - band / 2.0, z::CARD_ON);
    lower.turned(180.0).moving(dealt);
    stage.art("card joint", Art::Joint { width: 132.0 }, x, y, z::CARD_ON).moving(dealt);
    stage.label(t!(look.lang, "deal-card"), (x - w / 2.0, y - h / 2.0, w, h));
}

/// The height of a row that says what a seat is in real life too.
const FULL_ROW: f32 = 80.0;

/// What each further line adds to it.
const NEXT_LINE: f32 = 38.0;

/// How the roles were dealt, and to whom.
pub(crate) fn dealt_sheet(
    stage: &mut Stage,
    (room, deck, setup): (&RoomView, &Deck, &Setup),
    look: &Look,
    gaze: &Gaze,
    (left, top, w): (f32, f32, f32),
) {
    let primary_h = if look.enlarged() { look.pt(66.0) } else { PRIMARY };
    let bottom = DESIGN_HEIGHT - 34.0 - primary_h - space::XL;
    let h = bottom - top;
    stage.art_at("dealt", Art::sheet(w, h, Lift::Card), left, top, z::SHEET);
    let x = left + space::CARD;
    let inner = w - 2.0 * space::CARD;
    let title = t!(look.lang, if room.ideas().is_some() { "ideas-deal-title" } else { "deal-title" });
    let row = stage.words("dealt title", &title, Words::CARD_TITLE.wrapped(inner), look, x, top + 20.0, z::SHEET_ON);
    stage.label(title, (x, top + 20.0, inner, row.height));
    let sentence = how_dealt(room, setup, look);
    let words = Words {
        leading: leading::BODY - 0.02,
        ..Words::BODY.wrapped(inner).at_most(if look.enlarged() { 4 } else { 6 })
    };
    let row = stage.words("dealt how", &sentence, words, look, x, row.below + space::S, z::SHEET_ON);
    stage.label(sentence, (x, row.below - row.height, inner, row.height));
    let list = row.below + space::M;
    let n = room.seats.len();
    let foot = bottom - space::L;
    // With few seats there is room for what they are in real life too, on two lines where it is long.
    let heights = |most: usize| -> Vec<f32> {
        let lines = room.seats.iter().map(|face| overlays::own_lines((deck, setup), look, face, inner, most));
        lines.map(|lines| look.pt(60.0).max(look.pt(FULL_ROW + (lines as f32 - 1.0) * NEXT_LINE))).collect()
    };
    let most = (1..=2).rev().find(|&most| heights(most).iter().sum::<f32>() <= foot - list).unwrap_or(0);
    let row_h = look.pt(60.0);
    let rows = |bottom: f32| (((bottom - list) / row_h) as usize).max(1);
    let large = look.enlarged();
    let (per_page, pages) = if most > 0 || n <= rows(foot) {
        (n.max(1), 1)
    } else {
        // The pages are turned below the list; in the large variant beside the primary button.
        let per_page = rows(if large { foot } else { foot - control(look) - space::L });
        (per_page, n.div_ceil(per_page))
    };
    let page = gaze.page.min(pages - 1);
    let start = stage.items.len();
    let heights = if most == 0 { vec![row_h; n] } else { heights(most) };
    let mut y = list;
    for (face, height) in room.seats.iter().zip(heights).skip(page * per_page).take(per_page) {
        overlays::seat_row(stage, (deck, setup), look, face, (x, y + height / 2.0, inner), most);
        if large
            && room.ideas().is_none()
            && let Some(hit) = stage.hits.last_mut()
        {
            // Without the table beside it there is nothing to point at.
            (hit.touch, hit.kind) = (None, HitKind::Label);
        }
        y += height;
    }
    let turner = if large {
        let width = overlays::turner(&mut Stage::default(), look, (page, pages), (0.0, 0.0), z::OVER_ON);
        (DESIGN_WIDTH - 40.0 - width, DESIGN_HEIGHT - 34.0 - look.pt(33.0))
    } else {
        (x, foot - control(look) / 2.0)
    };
    overlays::turner(stage, look, (page, pages), turner, z::OVER_ON);
    for item in &mut stage.items[start..] {
        item.z += z::SHEET_ON - z::OVER_ON;
    }
}

/// A sentence or two on how the roles were dealt; a seat that got its own after all is named.
fn how_dealt(room: &RoomView, setup: &Setup, look: &Look) -> String {
    if room.ideas().is_some() {
        if room.exceptions.is_empty() {
            let key = if look.large() { "ideas-deal-how-short" } else { "ideas-deal-how" };
            return t!(look.lang, key);
        }
        let (count, seats) = (room.exceptions.len() as i64, listed(look, &room.exceptions));
        return t!(look.lang, "ideas-deal-exceptions", count = count, seats = seats);
    }
    let mut sentences = vec![match room.swap {
        SwapRule::OwnParty => t!(look.lang, "deal-OwnParty"),
        SwapRule::OtherParty => t!(look.lang, "deal-OtherParty"),
        SwapRule::NeverOwn => t!(look.lang, "deal-NeverOwn"),
    }];
    let lent: Vec<SeatId> = room
        .seats
        .iter()
        .filter(|face| setup.seats.get(face.seat.index()).is_some_and(|seat| seat.other_side))
        .map(|face| face.seat)
        .collect();
    if room.swap != SwapRule::NeverOwn && !lent.is_empty() {
        let (count, seats) = (lent.len() as i64, listed(look, &lent));
        sentences.push(t!(look.lang, "deal-lent", count = count, seats = seats));
    }
    if !room.exceptions.is_empty() {
        let (count, seats) = (room.exceptions.len() as i64, listed(look, &room.exceptions));
        sentences.push(t!(look.lang, "deal-exceptions", count = count, seats = seats));
    }
    sentences.join(" ")
}

/// Seats in a sentence: `1, 3 och 4`.
fn listed(look: &Look, seats: &[SeatId]) -> String {
    match seats {
        [] => String::new(),
        [one] => one.to_string(),
        [first @ .., last] => {
            let first: Vec<String> = first.iter().map(SeatId::to_string).collect();
            t!(look.lang, "rooms-and", first = first.join(", "), last = last.to_string())
        }
    }
}
