//! The talk so far: what was said in bubbles, what was done in lines, and what the coach said. Bubbles follow the parties:
//! square and at the right for offentlig, round and at the left for idéburen.

use crate::app::art::{Art, Icon, Paint, paint};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, line, radius, size, space};
use crate::app::widgets::sheet::principle_icon;
use crate::app::widgets::{galley, paint_words, quiet_bar};
use crate::rules::{Party, Principle};
use crate::t;
use crate::wording;
use bevy_egui::egui::{
    self, Align, CornerRadius, Key, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo,
    WidgetType, pos2, vec2,
};

/// Something in the log.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Entry {
    /// A person at the table said something.
    Said(Said),
    /// Something was done.
    Done {
        /// Its sign.
        icon: Icon,
        /// In words.
        text: String,
    },
    /// What the coach says of a move.
    Advice {
        /// The move's sign.
        icon: Icon,
        /// What you did.
        title: String,
        /// The principle served (true) or strained.
        principle: Option<(Principle, bool)>,
        /// Why.
        text: String,
    },
}

/// A line of the talk.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Said {
    /// Who, in words.
    pub(crate) name: String,
    /// Their side.
    pub(crate) party: Party,
    /// The words.
    pub(crate) text: String,
}

/// Size of what is said.
const SAID: f32 = size::BODY_OWN;
/// Size of who said it.
const NAME: f32 = size::SMALL + 1.0;

/// Shows the log on `rect`, the newest in sight. Page Up and Page Down go through it.
pub(crate) fn log(ui: &mut Ui, look: &Look, rect: Rect, entries: &[Entry]) {
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("solo log"));
    quiet_bar(&mut inner, look);
    let paging = ui.ctx().text_edit_focused() || ui.memory(|memory| memory.top_modal_layer().is_some());
    let page = if paging {
        0.0
    } else {
        ui.input(|i| f32::from(i8::from(i.key_pressed(Key::PageUp)) - i8::from(i.key_pressed(Key::PageDown))))
    };
    let id = inner.id().with("count");
    let before: usize = ui.ctx().data(|data| data.get_temp(id)).unwrap_or(0);
    let news = before != entries.len();
    if news {
        ui.ctx().data_mut(|data| data.insert_temp(id, entries.len()));
        ui.ctx().request_repaint();
    }
    ScrollArea::vertical()
        .id_salt("solo talk")
        .max_height(rect.height())
        .auto_shrink([false, false])
        .animated(look.movement)
        .stick_to_bottom(true)
        .show(&mut inner, |ui| {
            if page != 0.0 {
                ui.scroll_with_delta(vec2(0.0, page * rect.height() * 0.85));
            }
            ui.spacing_mut().item_spacing.y = space::M;
            ui.set_width(rect.width() - space::L);
            for entry in entries {
                match entry {
                    Entry::Said(said) => bubble(ui, look, said),
                    Entry::Done { icon, text } => done(ui, look, *icon, text),
                    Entry::Advice { icon, title, principle, text } => {
                        advice(ui, look, *icon, title, *principle, text);
                    }
                }
            }
            let (end, _) = ui.allocate_exact_size(vec2(1.0, 1.0), Sense::hover());
            if news {
                ui.scroll_to_rect(end, Some(Align::BOTTOM));
            }
        });
}

fn bubble(ui: &mut Ui, look: &Look, said: &Said) {
    let wide = ui.available_width();
    let most = wide * if wide < 620.0 * look.text { 0.94 } else { 0.82 };
    let pad = vec2(22.0, 12.0);
    let side = look.pt(22.0);
    let name = galley(ui, look, &said.name, Face::Strong, NAME, Ink::Ink, most - 2.0 * pad.x - side - space::S);
    let words = galley(ui, look, &said.text, Face::Text, SAID, Ink::Ink, most - 2.0 * pad.x);
    let inner = words.size().x.max(name.size().x + side + space::S);
    let size = vec2(inner + 2.0 * pad.x, name.size().y + space::XS + words.size().y + 2.0 * pad.y).ceil();
    let (row, _) = ui.allocate_exact_size(vec2(wide, size.y), Sense::hover());
    let (left, corner, tint, edge) = match said.party {
        Party::Public => (row.right() - size.x, 6, Ink::OffTint, Ink::Off),
        Party::Ideburen => (row.left(), 28, Ink::IdeTint, Ink::Ide),
    };
    let rect = Rect::from_min_size(pos2(left, row.top()), size);
    let label = format!("{}, {}: {}", said.name, wording::party(look.lang, said.party), said.text);
    read(ui, rect, &label);
    ui.painter().rect(
        rect,
        CornerRadius::same(corner),
        look.theme.color32(tint),
        Stroke::new(line::CONTROL, look.theme.color32(edge)),
        StrokeKind::Inside,
    );
    let at = rect.min + pad;
    let sign = Rect::from_min_size(pos2(at.x, at.y + (name.size().y - side) / 2.0), Vec2::splat(side));
    paint(ui.painter(), sign, &Art::Piece { party: said.party, size: side, paint: Paint::Flat }, look.theme);
    let below = at.y + name.size().y + space::XS;
    paint_words(ui, pos2(at.x + side + space::S, at.y), name);
    paint_words(ui, pos2(at.x, below), words);
}

fn done(ui: &mut Ui, look: &Look, icon: Icon, text: &str) {
    let wide = ui.available_width();
    let side = look.pt(24.0);
    let words = galley(ui, look, text, Face::Text, NAME, Ink::InkSoft, wide - side - space::M - 2.0 * space::XL);
    let high = words.size().y.max(side);
    let (row, _) = ui.allocate_exact_size(vec2(wide, high), Sense::hover());
    read(ui, row, text);
    let left = row.center().x - (words.size().x + side + space::M) / 2.0;
    sign(ui, look, icon, side, Ink::InkSoft, pos2(left + side / 2.0, row.center().y));
    paint_words(ui, pos2(left + side + space::M, row.center().y - words.size().y / 2.0), words);
}

fn advice(ui: &mut Ui, look: &Look, icon: Icon, title: &str, principle: Option<(Principle, bool)>, text: &str) {
    let wide = ui.available_width();
    let (pad, big, small) = (20.0, look.pt(40.0), look.pt(26.0));
    let left = pad + big + space::L;
    let room = wide - left - pad;
    let named = principle.map(|(principle, served)| {
        let key = if served { "solo-served" } else { "solo-strained" };
        (principle, t!(look.lang, key, principle = wording::principle(look.lang, principle)))
    });
    let head = galley(ui, look, title, Face::Strong, SAID + 1.0, Ink::Ink, room);
    let why = galley(ui, look, text, Face::Text, SAID, Ink::Ink, room);
    let which = named.as_ref().map(|(principle, words)| {
        (*principle, galley(ui, look, words, Face::Strong, SAID, Ink::CommonText, room - small - space::S))
    });
    let beside = which
        .as_ref()
        .is_some_and(|(_, which)| head.rows.len() == 1 && head.size().x + which.size().x + small + space::XL <= room);
    let mut high = pad * 1.4 + head.size().y + why.size().y + space::XS;
    if let (Some((_, which)), false) = (&which, beside) {
        high += which.size().y.max(small) + space::XS;
    }
    let (rect, _) = ui.allocate_exact_size(vec2(wide, high.max(big + 2.0 * pad)).ceil(), Sense::hover());
    let spoken = match &named {
        Some((_, words)) => format!("{title}. {words}. {text}"),
        None => format!("{title}. {text}"),
    };
    read(ui, rect, &spoken);
    ui.painter().rect(
        rect,
        CornerRadius::same(radius::CARD as u8),
        look.theme.color32(Ink::CommonTint),
        Stroke::new(line::CONTROL, look.theme.color32(Ink::Common)),
        StrokeKind::Inside,
    );
    sign(ui, look, icon, big, Ink::CommonText, pos2(rect.left() + pad + big / 2.0, rect.top() + pad + big / 2.0));
    let x = rect.left() + left;
    let mut y = rect.top() + pad * 0.7;
    let head_high = head.size().y;
    paint_words(ui, pos2(x, y), head);
    if let Some((principle, words)) = which {
        let (at, step) = if beside {
            (pos2(rect.right() - pad - words.size().x, y), 0.0)
        } else {
            let at = pos2(x + small + space::S, y + head_high + space::XS);
            (at, words.size().y.max(small) + space::XS)
        };
        let middle = at.y + words.size().y / 2.0;
        sign(ui, look, principle_icon(principle), small, Ink::CommonText, pos2(at.x - space::S - small / 2.0, middle));
        paint_words(ui, at, words);
        y += step;
    }
    paint_words(ui, pos2(x, y + head_high + space::XS), why);
}

/// A sign around a point.
pub(crate) fn sign(ui: &Ui, look: &Look, icon: Icon, side: f32, ink: Ink, middle: egui::Pos2) {
    let weight = if side < 34.0 { line::ICON_STRONG } else { line::ICON };
    let art = Art::Icon { icon, size: side, ink, weight };
    paint(ui.painter(), Rect::from_center_size(middle, Vec2::splat(side)), &art, look.theme);
}

/// Lets a place be read aloud.
pub(crate) fn read(ui: &Ui, rect: Rect, label: &str) {
    let response = ui.interact(rect, ui.id().with(("read", label, rect.min.y as i32)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, label));
}
