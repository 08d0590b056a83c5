//! The hands over the table of the talk: the names beside the stools, and what can be pressed on it.

use super::log::sign;
use super::screens::role_title;
use super::talk::{TalkChoice, TalkSheet};
use crate::app::art::{Art, Icon, paint};
use crate::app::scene::Look;
use crate::app::theme::{DesignSpace, Face, Ink, size, space};
use crate::app::widgets::{focus_ring, galley, paint_words};
use crate::practice::Who;
use crate::rules::Party;
use crate::t;
use crate::text::{Lang, tr};
use crate::wording;
use bevy_egui::egui::{Pos2, Rect, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

/// The middle of the table and its radius, in design px. Where the names do not stand beside the stools, they need room below.
pub(crate) fn table_at(people: usize) -> (f32, f32, f32) {
    if people > NAMED { (290.0, 340.0, 136.0) } else { (290.0, 412.0, 156.0) }
}
/// The most counterparts whose names stand beside their stools.
pub(crate) const NAMED: usize = 3;
/// The side of a stool.
pub(crate) const STOOL: f32 = 88.0;

/// Where a person sits: the middle of the stool, and the angle in degrees, clockwise from the right. You sit nearest.
pub(crate) fn seat_at(who: Who, people: usize) -> (f32, f32, f32) {
    let (x, y, r) = table_at(people);
    let place = match who {
        Who::You => 0,
        Who::Person(person) => person + 1,
    };
    let angle = match (people, place) {
        (_, 0) => 90.0,
        (2, 1) => 218.0,
        (2, 2) => 322.0,
        (3, 1) => 198.0,
        (3, 3) => 342.0,
        _ => 90.0 + 360.0 * place as f32 / (people + 1) as f32,
    };
    let reach = r + 24.0;
    let (sin, cos) = angle.to_radians().sin_cos();
    (x + reach * cos, y + reach * sin, angle)
}

/// Where the card lies on the table: left, top, width and height in design px.
pub(crate) fn card_at(people: usize) -> (f32, f32, f32, f32) {
    let (x, y, _) = table_at(people);
    (x - 112.0, y - 86.0, 104.0, 132.0)
}

/// Where the proposal lies on the table: left, top, width and height in design px.
pub(crate) fn paper_at(people: usize) -> (f32, f32, f32, f32) {
    let (x, y, _) = table_at(people);
    (x + 8.0, y - 62.0, 104.0, 138.0)
}

/// The names beside the stools, and what can be pressed on the table.
pub(crate) fn table(ui: &mut Ui, look: &Look, data: &TalkSheet<'_>, place: &DesignSpace) -> Option<TalkChoice> {
    let lang = look.lang;
    let people = data.view.people.len();
    let mut choice = None;
    let column = place.rect(24.0, 110.0, 536.0, 660.0);
    let mut legend: Vec<(usize, String, Party)> = Vec::new();
    for (at, person) in data.view.people.iter().enumerate() {
        let (x, y, _) = seat_at(Who::Person(at), people);
        let stool = place.rect(x - STOOL / 2.0, y - STOOL / 2.0, STOOL, STOOL);
        let role = role_title(data.deck, person.role, lang);
        let spoken = person_spoken(look, data, at);
        let response = press(ui, look, stool, ("person", at), &spoken, 12.0);
        if response {
            choice = Some(TalkChoice::Person(at));
        }
        if people > NAMED {
            let number = galley(ui, look, &(at + 1).to_string(), Face::Strong, 30.0 / look.text, Ink::OnStrong, 99.0);
            paint_words(ui, stool.center() - number.size() / 2.0, number);
            legend.push((at, role.to_owned(), person.party));
            continue;
        }
        let state = state_word(lang, data, at);
        let top = stool.top() - space::S - if person.has_pen { 14.0 * place.scale } else { 0.0 };
        names(ui, look, role, &state, person.has_pen, pos2(stool.center().x, top), column, true);
    }
    let (x, y, _) = seat_at(Who::You, people);
    let own = place.rect(x - STOOL / 2.0, y - STOOL / 2.0, STOOL, STOOL);
    let you = t!(lang, "solo-you-role", role = own_role(data, lang));
    let side = wording::party(lang, data.view.party);
    // Below the stool's own edge, and the golden disc of the person who has the pen.
    let pen = data.view.pen == Who::You;
    let top = own.bottom() + if pen { 16.0 } else { 10.0 } * place.scale;
    if legend.is_empty() {
        names(ui, look, &you, &side, pen, pos2(own.center().x, top), column, false);
    } else {
        let you = galley(ui, look, &format!("{you} · {side}"), Face::Strong, size::SMALL, Ink::Ink, column.width());
        let below = top + you.size().y + space::XS;
        paint_words(ui, pos2(column.center().x - you.size().x / 2.0, top), you);
        legend_of(ui, look, data, &legend, below, column);
    }
    let rect = |(x, y, w, h): (f32, f32, f32, f32)| place.rect(x, y, w, h);
    let title = data.deck.cards.get(data.view.card).map_or("", |card| card.title.get(lang.tag()));
    if press(ui, look, rect(card_at(people)), "card", &t!(lang, "solo-card-spoken", title = title), 8.0) {
        choice = Some(TalkChoice::Card);
    }
    let count = data.view.proposal.entries.iter().filter(|entry| entry.is_live()).count();
    if press(ui, look, rect(paper_at(people)), "proposal", &t!(lang, "solo-proposal-spoken", count = count), 8.0) {
        choice = Some(TalkChoice::Proposal);
    }
    for (place, key) in [(rect(card_at(people)), "K"), (rect(paper_at(people)), "F")] {
        let words = galley(ui, look, key, Face::Strong, size::KEY / look.text, Ink::Ink, 60.0);
        let cap = Rect::from_center_size(pos2(place.right() - 16.0, place.bottom() - 18.0), vec2(30.0, 30.0));
        paint(ui.painter(), cap, &Art::KeyCapFrame { w: 30.0, h: 30.0, ink: Ink::Ink }, look.theme);
        paint_words(ui, cap.center() - words.size() / 2.0 - vec2(0.0, 1.0), words);
    }
    choice
}

fn own_role<'a>(data: &'a TalkSheet<'_>, lang: Lang) -> &'a str {
    // The practice's deck has one's own role first.
    role_title(data.deck, 0, lang)
}

/// What a person is doing, in a word or two: left, waiting, their side.
fn state_word(lang: Lang, data: &TalkSheet<'_>, at: usize) -> String {
    let person = &data.view.people[at];
    if person.left {
        t!(lang, "solo-has-left")
    } else if person.wants_pen {
        t!(lang, "solo-wants-pen")
    } else {
        wording::party(lang, person.party)
    }
}

/// A counterpart in words, for screen readers.
pub(crate) fn person_spoken(look: &Look, data: &TalkSheet<'_>, at: usize) -> String {
    let person = &data.view.people[at];
    let lang = look.lang;
    let mut words = t!(
        lang,
        "solo-person-at",
        role = role_title(data.deck, person.role, lang),
        party = wording::party(lang, person.party),
        temper = crate::app::practice::screens::temper(lang, person.temper).to_lowercase(),
        trust = person.trust
    );
    for (on, key) in
        [(person.has_pen, "solo-has-pen"), (person.wants_pen, "solo-wants-pen"), (person.left, "solo-has-left")]
    {
        if on {
            words = format!("{words} {}.", tr(lang, key));
        }
    }
    words
}

/// Two lines of words above (`up`) or below a point, kept inside `column`.
#[expect(clippy::too_many_arguments, reason = "two lines, a sign and where they stand")]
fn names(ui: &Ui, look: &Look, first: &str, second: &str, pen: bool, at: Pos2, column: Rect, up: bool) {
    let wide = column.width() * 0.46;
    let first = galley(ui, look, first, Face::Strong, size::BODY_OWN - 1.0, Ink::Ink, wide);
    let second = galley(ui, look, second, Face::Text, size::SMALL, Ink::InkSoft, wide);
    let icon = if pen { look.pt(22.0) + space::S } else { 0.0 };
    let width = first.size().x.max(second.size().x + icon);
    let high = first.size().y + second.size().y;
    let top = if up { at.y - high } else { at.y };
    let middle =
        at.x.clamp(column.left() + width / 2.0, (column.right() - width / 2.0).max(column.left() + width / 2.0));
    let below = top + first.size().y;
    paint_words(ui, pos2(middle - first.size().x / 2.0, top), first);
    let left = middle - (second.size().x + icon) / 2.0;
    let end = left + second.size().x + icon;
    let line = below + second.size().y / 2.0;
    paint_words(ui, pos2(left, below), second);
    if pen {
        sign(ui, look, Icon::Pen, icon - space::S, Ink::Ink, pos2(end - (icon - space::S) / 2.0, line));
    }
}

/// Who sits where, by number, side by side with whom they speak for.
fn legend_of(ui: &Ui, look: &Look, data: &TalkSheet<'_>, people: &[(usize, String, Party)], top: f32, column: Rect) {
    let (each, high, side) = (column.width() / 2.0, look.pt(25.0), look.pt(20.0));
    let mut y = top;
    for party in Party::ALL {
        let of: Vec<_> = people.iter().filter(|(_, _, of)| *of == party).collect();
        if of.is_empty() {
            continue;
        }
        let left = column.left() + space::L;
        let piece = Rect::from_center_size(pos2(left + side / 2.0, y + high / 2.0), Vec2::splat(side));
        let art = Art::Piece { party, size: side, paint: crate::app::art::Paint::Flat };
        paint(ui.painter(), piece, &art, look.theme);
        let words = wording::party(look.lang, party);
        let words = galley(ui, look, &words, Face::Strong, size::SMALL, Ink::Ink, column.width() - side - space::XL);
        paint_words(ui, pos2(left + side + space::S, y + (high - words.size().y) / 2.0), words);
        y += high;
        for (place, (at, role, _)) in of.iter().enumerate() {
            let mut words = format!("{} {role}", at + 1);
            if data.view.people[*at].left {
                words = format!("{words} · {}", t!(look.lang, "solo-left-short"));
            }
            let weight = if data.view.people[*at].has_pen { Face::Strong } else { Face::Text };
            let words = galley(ui, look, &words, weight, size::SMALL, Ink::Ink, each - space::L);
            let x = left + each * (place % 2) as f32;
            paint_words(ui, pos2(x, y + high * (place / 2) as f32 + (high - words.size().y) / 2.0), words);
        }
        y += high * of.len().div_ceil(2) as f32;
    }
}

/// An invisible place that can be pressed.
fn press(
    ui: &Ui,
    look: &Look,
    rect: Rect,
    id: impl std::hash::Hash + std::fmt::Debug,
    spoken: &str,
    corner: f32,
) -> bool {
    let response = ui.interact(rect, ui.id().with(id), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, spoken));
    focus_ring(ui, look, &response, rect, corner);
    response.on_hover_text(spoken).clicked()
}
