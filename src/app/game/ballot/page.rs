//! How a ballot looks: a sheet on the wood of the table, and beside it how far the ballot has come.

use super::{BallotKey, BallotResult, BallotRow, BallotScreen, BallotSheet, Missing, RowSign};
use crate::app::art::{Art, Fill, Icon, Lift, Paint, paint};
use crate::app::scene::Look;
use crate::app::theme::{DesignSpace, Face, Ink, line, size, space};
use crate::app::widgets;
use crate::app::widgets::keys::key_cap_of;
use crate::app::widgets::placed::{Set, frame, inside, label, mixed, wood};
use crate::app::widgets::{Button, Field, NoticeKind, paint_words, pill, scroll};
use crate::app::widgets::{rating_scale, seat_progress};
use crate::rules::limits;
use crate::t;
use crate::wording;
use bevy_egui::egui::{CornerRadius, Pos2, Rect, Sense, Ui, Vec2, pos2};

const TITLE: Set = Set::new(Face::Display, 44.0, Ink::Ink);
const LETTER: Set = Set::new(Face::Display, 56.0, Ink::CommonText);
const TEXT: Set = Set::new(Face::Text, 28.0, Ink::InkSoft);
const SMALL: Set = Set::new(Face::Text, 25.0, Ink::InkSoft);

/// From the upper edge of a row to its scale.
const ABOVE: f32 = 18.0;
/// Between the scale and the pills.
const BELOW_SCALE: f32 = 14.0;

/// Where things stand on the sheet, in points.
struct Places {
    /// The sheet.
    sheet: Rect,
    /// What the sheet's contents stay inside of.
    inner: Rect,
    /// The column beside the sheet.
    side: Rect,
    /// Where the words of a row begin.
    words: f32,
    /// Where the scale stands, from left to right.
    scale: (f32, f32),
}

impl Places {
    fn new(space: DesignSpace, look: &Look) -> Places {
        let (sheet, side) = if look.large() { (1352.0, 440.0) } else { (1376.0, 400.0) };
        let sheet = space.rect(44.0, 36.0, sheet, 1008.0);
        let inner = Rect::from_min_max(sheet.min + Vec2::new(48.0, 28.0), sheet.max - Vec2::new(48.0, 24.0));
        let frame = space.whole();
        let left = frame.right() - 50.0 - side;
        let side = Rect::from_min_max(pos2(left, frame.top() + 44.0), pos2(left + side, frame.bottom() - 50.0));
        let words = inner.left() + 64.0 * look.text.min(1.25);
        Places { sheet, inner, side, words, scale: (inner.left() + 572.0, inner.right()) }
    }
}

pub(super) fn show(
    screen: &mut BallotScreen,
    ui: &mut Ui,
    look: &Look,
    sheet: &BallotSheet<'_>,
) -> Option<BallotResult> {
    wood(ui, look);
    let places = Places::new(frame(ui), look);
    let art = Art::sheet(places.sheet.width(), places.sheet.height(), Lift::Card);
    paint(ui.painter(), places.sheet, &art, look.theme);
    if look.large() {
        large(screen, ui, look, sheet, &places);
    } else {
        regular(screen, ui, look, sheet, &places);
    }
    beside(screen, ui, look, sheet, &places)
}

/// Whose ballot it is; gives where it ends.
fn owner(ui: &mut Ui, look: &Look, sheet: &BallotSheet<'_>, from: Pos2, width: f32) -> f32 {
    let mark = seat_progress::Mark { seat: sheet.seat, party: sheet.party, done: false, here: false };
    seat_progress::painted(ui, look, mark, 64.0, from + Vec2::new(32.0, 32.0));
    let left = from.x + 84.0;
    let lead = t!(look.lang, "ballot-for");
    let first = TEXT.galley(ui, look, &lead, width - 84.0);
    let party = wording::party(look.lang, sheet.party);
    let strong = Set::new(Face::Strong, 34.0, Ink::Ink);
    let plain = Set::new(Face::Text, 34.0, Ink::Ink);
    let parts = [(sheet.role, strong), (" · ", plain), (party.as_str(), plain)];
    let second = mixed(ui, look, &parts, width - 84.0);
    let high = first.size().y + second.size().y;
    let top = from.y + ((64.0 - high) / 2.0).max(-6.0);
    let first = label(ui, &lead, pos2(left, top), first);
    let said = format!("{} · {party}", sheet.role);
    label(ui, &said, pos2(left, first.bottom()), second).bottom()
}

/// The sheet at 100 and 125 per cent text: rows below each other, as many as there is room for.
fn regular(screen: &mut BallotScreen, ui: &mut Ui, look: &Look, sheet: &BallotSheet<'_>, places: &Places) {
    let inner = places.inner;
    let (left, right) = places.scale;
    let secret = t!(look.lang, "ballot-secret");
    let words = Set::new(Face::Text, 26.0, Ink::InkSoft).galley(ui, look, &secret, 560.0);
    let corner = pos2(inner.right() - words.size().x, inner.top() + 14.0);
    let lock = Rect::from_center_size(
        pos2(corner.x - 12.0 - look.pt(17.0), corner.y + words.size().y / 2.0),
        Vec2::splat(look.pt(34.0)),
    );
    paint(ui.painter(), lock, &Art::icon(Icon::Lock, look.pt(34.0), Ink::InkSoft), look.theme);
    let owned = owner(ui, look, sheet, inner.left_top(), lock.left() - inner.left() - space::XL);
    label(ui, &secret, corner, words);
    let (question, scale) = super::scale_of(sheet.rows);
    let question = crate::text::tr(look.lang, question);
    let question = Set::new(Face::Display, size::TITLE_OWN, Ink::Ink).show(
        ui,
        look,
        &question,
        pos2(inner.left(), (owned + 30.0).max(inner.top() + 100.0)),
        left - inner.left() - 40.0,
    );
    let top = question.bottom().max(inner.top() + 230.0) + 10.0;
    rating_scale::heads(ui, look, scale, (left, right - left), top - 10.0);
    let foot = inner.bottom() - look.pt(50.0);
    if sheet.second {
        let room = Rect::from_min_max(pos2(inner.left(), top), pos2(inner.right(), foot - space::M));
        proposal(screen, ui, look, sheet, places, room);
        hints(screen, ui, look, sheet, pos2(inner.left(), foot), inner.right());
        return;
    }
    let heights: Vec<f32> = sheet.rows.iter().map(|row| row_height(ui, look, row, places)).collect();
    let pages = pages(&heights, foot - space::M - top);
    let page = pages.iter().position(|page| page.contains(&screen.row)).unwrap_or(0);
    let mut y = top;
    for row in pages.get(page).cloned().unwrap_or_default() {
        let high = heights[row].min(foot - space::M - y);
        let place = Rect::from_min_size(pos2(inner.left() - 24.0, y), Vec2::new(inner.width() + 48.0, high));
        show_row(screen, ui, look, &sheet.rows[row], row, places, place);
        y += high + 6.0;
    }
    let mut end = inner.right();
    if pages.len() > 1 {
        end = turn_pages(screen, ui, look, &pages, page, pos2(inner.right(), foot)) - space::XL;
    }
    hints(screen, ui, look, sheet, pos2(inner.left(), foot), end);
}

/// Which rows stand together on a page `room` high.
fn pages(heights: &[f32], room: f32) -> Vec<std::ops::Range<usize>> {
    let mut pages: Vec<std::ops::Range<usize>> = Vec::new();
    let mut used = 0.0;
    for (row, high) in heights.iter().enumerate() {
        match pages.last_mut() {
            Some(page) if used + 6.0 + high <= room => {
                page.end = row + 1;
                used += 6.0 + high;
            }
            _ => {
                pages.push(row..row + 1);
                used = *high;
            }
        }
    }
    pages
}

/// The buttons that turn the page, their right edge at `from`; gives where they begin.
fn turn_pages(
    screen: &mut BallotScreen,
    ui: &mut Ui,
    look: &Look,
    pages: &[std::ops::Range<usize>],
    page: usize,
    from: Pos2,
) -> f32 {
    let rows = pages.iter().all(|page| page.len() == 1);
    let key = if rows { "ballot-row-of" } else { "ballot-page" };
    let words = t!(look.lang, key, page = page + 1, pages = pages.len());
    let galley = SMALL.galley(ui, look, &words, f32::INFINITY);
    let side = 60.0;
    let middle = from.y + look.pt(20.0);
    let left = from.x - 2.0 * side - 2.0 * space::L - galley.size().x;
    let place = Rect::from_center_size(pos2(left + side / 2.0, middle), Vec2::splat(side));
    let (back, on) = (t!(look.lang, "ballot-page-back"), t!(look.lang, "ballot-page-on"));
    let button =
        |label, icon, enabled| Button::new("").spoken(label).icon(icon).size(22.0 / look.text).enabled(enabled);
    if button(back.as_str(), Icon::Up, page > 0).at(ui, look, place).clicked() {
        screen.row = pages[page - 1].start;
    }
    let at = pos2(place.right() + space::L, middle - galley.size().y / 2.0);
    let shown = label(ui, &words, at, galley);
    let place = Rect::from_center_size(pos2(shown.right() + space::L + side / 2.0, middle), Vec2::splat(side));
    if button(on.as_str(), Icon::Down, page + 1 < pages.len()).at(ui, look, place).clicked() {
        screen.row = pages[page + 1].start;
    }
    left
}

/// The width of a row's words.
fn words_width(places: &Places) -> f32 {
    places.scale.0 - places.words - 30.0
}

fn pill_height(look: &Look) -> f32 {
    60.0 * look.text
}

fn row_height(ui: &Ui, look: &Look, row: &BallotRow, places: &Places) -> f32 {
    let width = words_width(places);
    let title = TITLE.galley(ui, look, &row.title, width).size().y;
    let text = TEXT.galley(ui, look, &row.text, width).size().y;
    let hand = rating_scale::total(look, false) + BELOW_SCALE + pill_height(look);
    ABOVE + hand.max(title + text + 4.0) + space::M
}

fn show_row(
    screen: &mut BallotScreen,
    ui: &mut Ui,
    look: &Look,
    row: &BallotRow,
    index: usize,
    places: &Places,
    place: Rect,
) {
    let missing = screen.told == Some(Missing::Row(index));
    if screen.row == index {
        let art = Art::Outline {
            w: place.width(),
            h: place.height(),
            radius: 14.0,
            dash: None,
            ink: Ink::Ink,
            line: line::CHOSEN,
            fill: Fill::Solid(Ink::PaperDim),
        };
        paint(ui.painter(), place, &art, look.theme);
    } else {
        let rule = Rect::from_min_size(place.min + Vec2::new(24.0, -4.0), Vec2::new(place.width() - 48.0, line::HAIR));
        ui.painter().rect_filled(rule, 0.0, look.theme.color32(Ink::Hair));
    }
    if missing {
        bar(ui, look, place);
    }
    let top = place.top() + ABOVE;
    sign(ui, look, row, pos2(places.inner.left(), top - 2.0));
    let width = words_width(places);
    let title = TITLE.show(ui, look, &row.title, pos2(places.words, top - 2.0), width);
    TEXT.show(ui, look, &row.text, pos2(places.words, title.bottom() + 4.0), width);
    let (left, right) = places.scale;
    let scale = Rect::from_min_max(pos2(left, top), pos2(right, top + rating_scale::total(look, false)));
    marks(screen, ui, look, row, index, scale, false);
}

/// The bar of an error.
fn bar(ui: &Ui, look: &Look, place: Rect) {
    let edge = Rect::from_min_size(place.min, Vec2::new(line::ERROR_BAR, place.height()));
    let corner = CornerRadius { nw: 12, sw: 12, ne: 0, se: 0 };
    ui.painter().rect_filled(edge, corner, look.theme.color32(Ink::Ink));
}

/// The letter, or the sign of whom a promise binds.
fn sign(ui: &mut Ui, look: &Look, row: &BallotRow, from: Pos2) {
    match &row.sign {
        RowSign::Letter(letter) => {
            let words = LETTER.galley(ui, look, letter, f32::INFINITY);
            paint_words(ui, from - Vec2::new(0.0, 6.0), words);
        }
        RowSign::By(by) | RowSign::Kept(by) => {
            let art = Art::by(*by, 36.0, Paint::Painted);
            let (w, h) = art.face();
            paint(ui.painter(), Rect::from_min_size(from + Vec2::new(0.0, 6.0), Vec2::new(w, h)), &art, look.theme);
        }
        RowSign::Proposal => {
            let art = Art::icon(Icon::Propose, 48.0, Ink::CommonText);
            paint(ui.painter(), Rect::from_min_size(from, Vec2::splat(48.0)), &art, look.theme);
        }
    }
}

/// The scale on `place` and the pills below it; gives where they end.
fn marks(
    screen: &mut BallotScreen,
    ui: &mut Ui,
    look: &Look,
    row: &BallotRow,
    index: usize,
    place: Rect,
    stacked: bool,
) -> f32 {
    let name = row.name();
    let (_, scale) = super::scale_of(std::slice::from_ref(row));
    let said = rating_scale::Said { about: &name, scale };
    let mark = screen.draft.mark(index);
    if let Some(value) = rating_scale::show(ui, look, index, &said, place, stacked, mark.rating) {
        screen.draft.toggle_rating(index, value);
        screen.row = index;
    }
    if rating_scale::focused(ui, index).is_some() {
        screen.row = index;
    }
    let top = place.bottom() + BELOW_SCALE;
    let flags = Rect::from_min_max(pos2(place.left(), top), pos2(place.right(), top + pill_height(look)));
    let (abstain, talk) = (t!(look.lang, "flag-abstain"), t!(look.lang, "flag-talk"));
    inside(ui, flags, ("flags", index), |ui| {
        let mut both = |ui: &mut Ui| {
            let first = pill(ui, look, &abstain, Some(Icon::Abstain), mark.abstain);
            let second = pill(ui, look, &talk, Some(Icon::Talk), mark.talk);
            for (flag, response) in [(&abstain, &first), (&talk, &second)] {
                // Which row it belongs to is seen, and has to be heard too.
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(format!("{name}: {flag}")));
            }
            if first.clicked() {
                screen.draft.toggle_abstain(index);
            }
            if second.clicked() {
                screen.draft.toggle_talk(index);
            }
            if first.has_focus() || second.has_focus() || first.clicked() || second.clicked() {
                screen.row = index;
            }
        };
        if stacked {
            ui.spacing_mut().item_spacing.y = space::S;
            both(ui);
        } else {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::XL;
                both(ui);
            });
        }
        ui.min_rect().bottom()
    })
}

/// The objection: a pill, and its reason on one line.
fn objection(screen: &mut BallotScreen, ui: &mut Ui, look: &Look, place: Rect) -> f32 {
    inside(ui, place, "objection", |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        let word = t!(look.lang, "ballot-objection");
        if pill(ui, look, &word, Some(Icon::Object), screen.draft.objects()).clicked() {
            screen.object();
        }
        if !screen.draft.objects() {
            return ui.min_rect().bottom();
        }
        let id = ui.id().with("reason");
        let empty = t!(look.lang, "ballot-objection-empty");
        let error = (screen.told == Some(Missing::Reason)).then_some(empty.as_str());
        let (name, hint) = (t!(look.lang, "ballot-objection-reason"), t!(look.lang, "ballot-objection-hint"));
        Field::new(&name, &mut screen.draft.reason)
            .hint(&hint)
            .max(limits::OBJECTION)
            .size(25.0)
            .error(error)
            .id(id)
            .show(ui, look);
        let used = screen.draft.reason.chars().count();
        let note = t!(look.lang, "ballot-objection-note", used = used, most = limits::OBJECTION);
        widgets::label(ui, look, &note, Face::Text, 22.0, Ink::InkSoft);
        if std::mem::take(&mut screen.to_reason) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        ui.min_rect().bottom()
    })
}

/// What the proposal says, from the top of `ui`.
fn proposal_words(ui: &mut Ui, look: &Look, row: &BallotRow, title: bool) {
    use widgets::{gap, label};
    if title {
        label(ui, look, &row.title, Face::Display, 44.0, Ink::Ink);
        gap(ui, space::M);
    }
    label(ui, look, &row.text, Face::Text, 30.0, Ink::Ink);
    if row.commitments.is_empty() {
        return;
    }
    gap(ui, space::L);
    label(ui, look, &t!(look.lang, "ballot-commitments"), Face::Strong, 26.0, Ink::Ink);
    for (by, text) in &row.commitments {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            let art = Art::by(*by, 26.0, Paint::Flat);
            let (w, h) = art.face();
            let (rect, _) = ui.allocate_exact_size(Vec2::new(36.0, look.pt(26.0) * 1.28), Sense::hover());
            paint(ui.painter(), Rect::from_center_size(rect.center(), Vec2::new(w, h)), &art, look.theme);
            let said = format!("{}: {text}", wording::by(look.lang, *by));
            label(ui, look, &said, Face::Text, 26.0, Ink::Ink);
        });
    }
}

/// The only row of the second ballot, over the whole sheet.
fn proposal(screen: &mut BallotScreen, ui: &mut Ui, look: &Look, sheet: &BallotSheet<'_>, places: &Places, room: Rect) {
    let Some(row) = sheet.rows.first() else { return };
    let rule = Rect::from_min_size(room.min, Vec2::new(room.width(), line::HAIR));
    ui.painter().rect_filled(rule, 0.0, look.theme.color32(Ink::Hair));
    if screen.told == Some(Missing::Row(0)) {
        bar(ui, look, Rect::from_min_max(pos2(room.left() - 24.0, room.top() + ABOVE), room.max));
    }
    let (left, right) = places.scale;
    // The scroll area leaves room for focus rings; its words still begin where the others do.
    let words = Rect::from_min_max(room.min + Vec2::new(-9.0, ABOVE - 11.0), pos2(left - 30.0, room.bottom()));
    inside(ui, words, "proposal", |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        scroll(ui, look, "proposal", words.height(), |ui| proposal_words(ui, look, row, true));
    });
    let top = room.top() + ABOVE;
    let scale = Rect::from_min_max(pos2(left, top), pos2(right, top + rating_scale::total(look, false)));
    let below = marks(screen, ui, look, row, 0, scale, false);
    objection(screen, ui, look, Rect::from_min_max(pos2(left, below + space::XL), pos2(right, room.bottom())));
}

/// What is missing, or which keys there are.
fn hints(screen: &BallotScreen, ui: &mut Ui, look: &Look, sheet: &BallotSheet<'_>, from: Pos2, right: f32) {
    if let Some(told) = told(screen, look, sheet) {
        let place = Rect::from_min_max(pos2(from.x - 24.0, from.y - 8.0), pos2(right, from.y + look.pt(50.0)));
        inside(ui, place, "told", |ui| widgets::notice(ui, look, &told, NoticeKind::Error));
        return;
    }
    inside(ui, Rect::from_min_max(from, pos2(right, from.y + look.pt(44.0))), "keys", |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(space::S, space::S);
            let key = |key| key_cap_of(key, look.lang);
            let mut hint = |keys: &[&str], words: &str| {
                for (index, key) in keys.iter().enumerate() {
                    if index > 0 {
                        let dash = SMALL.galley(ui, look, "–", f32::INFINITY);
                        let (rect, _) = ui.allocate_exact_size(dash.size(), Sense::hover());
                        paint_words(ui, rect.min, dash);
                    }
                    widgets::key_cap(ui, look, key);
                }
                widgets::label(ui, look, words, Face::Text, 25.0, Ink::InkSoft);
                ui.add_space(space::L);
            };
            hint(&[&key(BallotKey::Rate(1)), &key(BallotKey::Rate(5))], &t!(look.lang, "ballot-key-rate"));
            hint(&[&key(BallotKey::Abstain)], &t!(look.lang, "ballot-key-abstain"));
            hint(&[&key(BallotKey::Talk)], &t!(look.lang, "ballot-key-talk"));
            if sheet.second {
                hint(&[&key(BallotKey::Object)], &t!(look.lang, "ballot-key-object"));
            }
        });
    });
}

/// What is said to be missing.
fn told(screen: &BallotScreen, look: &Look, sheet: &BallotSheet<'_>) -> Option<String> {
    match screen.told? {
        Missing::Row(row) => {
            Some(t!(look.lang, "ballot-row-missing", row = sheet.rows.get(row).map_or(String::new(), BallotRow::name)))
        }
        Missing::Reason => Some(t!(look.lang, "ballot-objection-empty")),
    }
}

/// From 150 per cent text: one row at a time, its words at the left, its marks at the right.
fn large(screen: &mut BallotScreen, ui: &mut Ui, look: &Look, sheet: &BallotSheet<'_>, places: &Places) {
    let inner = places.inner;
    let index = screen.row.min(sheet.rows.len().saturating_sub(1));
    let Some(row) = sheet.rows.get(index) else { return };
    let middle = inner.left() + 548.0;
    let several = sheet.rows.len() > 1;
    let foot = inner.bottom() - if several { 68.0 } else { 0.0 };
    let left = Rect::from_min_max(inner.min, pos2(middle - 24.0, foot - if several { space::M } else { 0.0 }));
    let owned = owner(ui, look, sheet, left.min + Vec2::new(0.0, 6.0), left.width());
    let words = Rect::from_min_max(pos2(left.left(), owned + space::M), left.max);
    inside(ui, words, ("words", index), |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        scroll(ui, look, "words", words.height(), |ui| {
            use widgets::label;
            if let Some(told) = told(screen, look, sheet) {
                widgets::notice(ui, look, &told, NoticeKind::Error);
            }
            let (question, _) = super::scale_of(sheet.rows);
            label(ui, look, &crate::text::tr(look.lang, question), Face::Text, 28.0, Ink::InkSoft);
            if sheet.second {
                proposal_words(ui, look, row, true);
            } else {
                let title = match &row.sign {
                    RowSign::Letter(letter) => format!("{letter}  {}", row.title),
                    _ => row.title.clone(),
                };
                label(ui, look, &title, Face::Display, 40.0, Ink::Ink);
                label(ui, look, &row.text, Face::Text, 28.0, Ink::Ink);
            }
        });
    });
    let right = Rect::from_min_max(pos2(middle, inner.top()), inner.max);
    inside(ui, right, ("hand", index), |ui| {
        scroll(ui, look, "hand", right.height(), |ui| {
            let wide = ui.available_width();
            let high = rating_scale::total(look, true);
            let (_, place) = ui.allocate_space(Vec2::new(wide, high));
            let place = Rect::from_min_size(place.min, Vec2::new(wide, high));
            let mut end = marks(screen, ui, look, row, index, place, true);
            if sheet.second {
                let below = Rect::from_min_size(pos2(place.left(), end + space::L), Vec2::new(wide, 2000.0));
                end = objection(screen, ui, look, below);
            }
            ui.allocate_rect(Rect::from_min_max(place.left_bottom(), pos2(place.right(), end)), Sense::hover());
        });
    });
    if several {
        let pages: Vec<_> = (0..sheet.rows.len()).map(|row| row..row + 1).collect();
        turn_pages(screen, ui, look, &pages, index, pos2(middle - 24.0, foot + 34.0 - look.pt(20.0)));
    }
}

/// The column beside the sheet: how far the ballot has come, what to know, hide and cast.
fn beside(
    screen: &mut BallotScreen,
    ui: &mut Ui,
    look: &Look,
    sheet: &BallotSheet<'_>,
    places: &Places,
) -> Option<BallotResult> {
    let side = places.side;
    let marks: Vec<_> = sheet.progress.iter().map(|face| seat_progress::Mark::of_ballot(face, sheet.seat)).collect();
    let end = seat_progress::show(ui, look, &marks, side);
    let cast = if sheet.evaluation { "ballot-next" } else { "ballot-cast" };
    let (cast, hide) = (t!(look.lang, cast), t!(look.lang, "ballot-hide"));
    let (enter, escape) = (key_cap_of(BallotKey::Cast, look.lang), key_cap_of(BallotKey::Hide, look.lang));
    let mut cast = Button::new(&cast).primary().size(36.0).height(104.0).id("cast");
    let mut hide = Button::new(&hide).icon(Icon::Hide).size(30.0).height(78.0).id("hide");
    if !look.enlarged() {
        cast = cast.key(&enter);
        hide = hide.key(&escape);
    }
    let cast_high = cast.measure(ui, look, side.width()).y;
    let hide_high = hide.measure(ui, look, side.width()).y;
    let low = Rect::from_min_max(pos2(side.left(), side.bottom() - cast_high), side.max);
    let high = low.top() - 36.0 - hide_high;
    let mid = Rect::from_min_size(pos2(side.left(), high), Vec2::new(side.width(), hide_high));
    if sheet.recognisable && (!sheet.second || sheet.evaluation) && mid.top() - end > look.pt(180.0) {
        let room = Rect::from_min_max(pos2(side.left(), end + space::XL), pos2(side.right(), mid.top() - space::XL));
        inside(ui, room, "few", |ui| {
            let words = t!(look.lang, "ballot-recognisable");
            widgets::notice(ui, look, &words, NoticeKind::Info)
        });
    }
    let mut result = None;
    if hide.at(ui, look, mid).clicked() {
        result = Some(BallotResult::Hide);
    }
    if cast.at(ui, look, low).clicked() {
        result = result.or(screen.cast(sheet));
    }
    result
}
