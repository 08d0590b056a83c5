//! The script of a step: what the leader may say, what happens, what to look for, and what the card's author knows about it; and the
//! page of hard moments.

use crate::app::art::{Art, Icon, Lift, paint};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, radius, space};
use crate::app::widgets::{RadioItem, galley, gap, heading, icon, label, paint_words, radio_list, rule};
use crate::rules::{Deck, LocalText, RoomView, Setup, Sitting, Step};
use crate::t;
use crate::text::{Lang, tr};
use crate::wording;
use crate::wording::leader::{self, DebriefPage, HardMoment, HardPage, Opening};
use bevy_egui::egui::{Align, Layout, Rect, Sense, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType};

/// The size of body text on the desk, in points.
pub(super) const BODY: f32 = 21.0;

/// What is said aloud is set larger, so that it is found with the eyes up.
const ALOUD: f32 = 28.0;

/// Something about the card that is read when it is needed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Well {
    /// The sign before its title.
    pub(crate) icon: Icon,
    /// What it is for.
    pub(crate) title: String,
    /// What it says.
    pub(crate) text: String,
}

/// The script of the step the game is in.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Script {
    /// What the step is called.
    pub(crate) step: String,
    /// The card's title, once it is turned.
    pub(crate) card: Option<String>,
    /// What may be said aloud.
    pub(crate) say: Option<String>,
    /// What happens now.
    pub(crate) happens: Option<String>,
    /// What to look for.
    pub(crate) look_for: Vec<String>,
    /// What the card's author knows.
    pub(crate) wells: Vec<Well>,
    /// The opening, before the first round.
    pub(crate) opening: Option<Opening>,
    /// The closing conversation, when the game is over.
    pub(crate) debrief: Option<DebriefPage>,
}

impl Script {
    /// The script of what the room sees.
    pub(crate) fn of(room: &RoomView, deck: &Deck, setup: &Setup, lang: Lang) -> Script {
        let card = room.card().and_then(|card| deck.cards.get(card)).filter(|_| !room.step.is_closing());
        let leading = card.map(|card| &card.leading);
        let well = |icon, key: &str, text: &str| {
            let text = text.trim();
            (!text.is_empty()).then(|| Well { icon, title: tr(lang, key), text: text.to_owned() })
        };
        let own = |text: &LocalText| text.get(lang.tag()).to_owned();
        let over = matches!(room.step, Step::Outcome | Step::Reflection | Step::Event);
        let mut wells = Vec::new();
        if let Some(leading) = leading {
            if over {
                let questions: Vec<String> = leading.debrief.iter().map(own).collect();
                wells.extend(well(Icon::Ask, "desk-debrief", &questions.join(" ")));
                wells.extend(well(Icon::Eye, "desk-really", &own(&leading.really)));
            } else {
                wells.extend(well(Icon::Anchor, "desk-if-stuck", &own(&leading.if_stuck)));
                wells.extend(well(Icon::Pause, "desk-if-hot", &own(&leading.if_hot)));
                wells.extend(well(Icon::Eye, "desk-usually", &own(&leading.usually)));
            }
            wells.extend(well(Icon::Info, "desk-note", &own(&leading.note)));
        }
        let kind = room.rounds.get(room.round).map(|mark| &mark.kind);
        let written = kind.map(|kind| leader::script(lang, room.step, kind));
        let usual = leader::usual_minutes(lang, Sitting::of(setup).seconds(room.step));
        // The opening comes before anything else.
        let begins = if setup.programme.vision { Step::Vision } else { Step::Deal };
        let first = room.round == 0 && room.step == begins;
        let opens = leading.filter(|_| room.step == Step::Dialogue).map(|leading| own(&leading.opens));
        Script {
            step: wording::step(lang, room.step),
            card: card.map(|card| card.title.get(lang.tag()).to_owned()),
            // The card's own sentence opens its talk.
            say: opens
                .filter(|text| !text.trim().is_empty())
                .or_else(|| written.as_ref().map(|script| script.say.clone())),
            happens: written.as_ref().map(|script| format!("{} {usual}", script.now)),
            look_for: written.map(|script| script.look).into_iter().collect(),
            wells,
            opening: first.then(|| leader::opening(lang)),
            debrief: room.debrief.as_ref().map(|view| leader::debrief(lang, deck, room, view)),
        }
    }
}

/// Shows what is said, what happens and what to look for.
pub(crate) fn show_script(ui: &mut Ui, look: &Look, script: &Script) {
    if let Some(opening) = &script.opening {
        show_opening(ui, look, opening);
    }
    if let Some(say) = &script.say {
        said(ui, look, say);
        gap(ui, space::L);
    }
    if let Some(happens) = &script.happens {
        part(ui, look, Icon::Right, &t!(look.lang, "desk-happens"));
        label(ui, look, happens, Face::Text, BODY, Ink::Ink);
        gap(ui, space::L);
    }
    if !script.look_for.is_empty() {
        part(ui, look, Icon::Eye, &t!(look.lang, "desk-look-for"));
        for line in &script.look_for {
            bullet(ui, look, line);
        }
        gap(ui, space::L);
    }
}

/// Shows the opening: why we are here, the rules of conversation, and what it means to change chairs.
fn show_opening(ui: &mut Ui, look: &Look, opening: &Opening) {
    let words = |ui: &mut Ui, text: &str| {
        label(ui, look, text, Face::Text, BODY, Ink::Ink);
        gap(ui, space::M);
    };
    heading(ui, look, &t!(look.lang, "leader-opening"));
    said(ui, look, &opening.say);
    gap(ui, space::M);
    words(ui, &opening.purpose);
    part(ui, look, Icon::Talk, &t!(look.lang, "leader-opening-rules"));
    for rule in &opening.rules {
        bullet(ui, look, rule);
    }
    gap(ui, space::M);
    words(ui, &opening.chairs);
    words(ui, &opening.out);
    rule(ui, look);
}

/// Shows the closing conversation: four steps, each with its question and what this game has to ask about.
pub(crate) fn show_debrief(ui: &mut Ui, look: &Look, page: &DebriefPage) {
    heading(ui, look, &t!(look.lang, "debrief-title"));
    for (at, step) in page.steps.iter().enumerate() {
        gap(ui, space::M);
        label(ui, look, &format!("{}. {}", at + 1, step.title), Face::Strong, BODY + 3.0, Ink::Ink);
        label(ui, look, &step.ask, Face::Text, BODY, Ink::Ink);
        for note in &step.notes {
            bullet(ui, look, note);
        }
    }
    gap(ui, space::L);
    said(ui, look, &page.out);
    gap(ui, space::L);
}

/// A part of the script: a sign and a quiet heading.
fn part(ui: &mut Ui, look: &Look, sign: Icon, title: &str) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        icon(ui, look, sign, 22.0, Ink::InkSoft);
        label(ui, look, title, Face::Text, BODY, Ink::InkSoft);
    });
}

fn bullet(ui: &mut Ui, look: &Look, text: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let side = look.pt(22.0);
        let (rect, _) = ui.allocate_exact_size(Vec2::new(side, look.pt(BODY) * 1.28), Sense::hover());
        let diamond = look.pt(4.5);
        let middle = rect.center();
        let corners = [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)];
        let points = corners.map(|(x, y)| middle + Vec2::new(x, y) * diamond).to_vec();
        let fill = look.theme.color32(Ink::Common);
        ui.painter().add(bevy_egui::egui::Shape::convex_polygon(points, fill, bevy_egui::egui::Stroke::NONE));
        label(ui, look, text, Face::Text, BODY, Ink::Ink);
    });
}

/// What may be said aloud, in a well of its own.
fn said(ui: &mut Ui, look: &Look, text: &str) {
    let pad = space::XL;
    let wide = ui.available_width();
    let title = t!(look.lang, "desk-say");
    let head = galley(ui, look, &title, Face::Strong, BODY, Ink::CommonText, wide);
    let quoted = t!(look.lang, "desk-quote", text = text.to_owned());
    let words = galley(ui, look, &quoted, Face::Display, ALOUD, Ink::Ink, wide - 2.0 * pad);
    let high = (head.size().y + words.size().y + 2.0 * space::L + space::S).ceil();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(wide, high), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{title}: {text}")));
    ui.painter().rect_filled(rect, radius::CARD, look.theme.color32(Ink::CommonTint));
    let side = look.pt(24.0);
    let sign = rect.min + Vec2::new(pad + side / 2.0, space::L + head.size().y / 2.0);
    let art = Art::icon(Icon::Talk, side, Ink::CommonText);
    paint(ui.painter(), Rect::from_center_size(sign, Vec2::splat(side)), &art, look.theme);
    let below = rect.min.y + space::L + head.size().y + space::S;
    paint_words(ui, rect.min + Vec2::new(pad + side + space::S, space::L), head);
    paint_words(ui, bevy_egui::egui::pos2(rect.min.x + pad, below), words);
}

/// Shows what the card's author knows, in two columns where there is room.
pub(crate) fn show_wells(ui: &mut Ui, look: &Look, wells: &[Well]) {
    let wide = ui.available_width();
    let columns = if wide >= 560.0 * look.text && wells.len() > 1 { 2 } else { 1 };
    let each = (wide - space::M * (columns - 1) as f32) / columns as f32;
    for row in wells.chunks(columns) {
        let high = row.iter().map(|well| well_height(ui, look, well, each)).fold(0.0, f32::max);
        let (rect, _) = ui.allocate_exact_size(Vec2::new(wide, high), Sense::hover());
        for (at, well) in row.iter().enumerate() {
            let left = rect.left() + at as f32 * (each + space::M);
            let place = Rect::from_min_size(bevy_egui::egui::pos2(left, rect.top()), Vec2::new(each, high));
            let art = Art::Sheet {
                w: place.width(),
                h: place.height(),
                radius: radius::CARD,
                dim: true,
                lift: Lift::Flat,
                bar: None,
                chosen: false,
            };
            paint(ui.painter(), place, &art, look.theme);
            let inner = UiBuilder::new().max_rect(place.shrink(space::L)).layout(Layout::top_down(Align::Min));
            let mut inner = ui.new_child(inner.id_salt(("well", &well.title)));
            inner.spacing_mut().item_spacing.y = space::XS;
            inner.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::S;
                icon(ui, look, well.icon, 24.0, Ink::Ink);
                label(ui, look, &well.title, Face::Strong, BODY, Ink::Ink);
            });
            label(&mut inner, look, &well.text, Face::Text, BODY, Ink::Ink);
        }
        gap(ui, space::M);
    }
}

fn well_height(ui: &Ui, look: &Look, well: &Well, wide: f32) -> f32 {
    let inner = wide - 2.0 * space::L;
    let head = galley(ui, look, &well.title, Face::Strong, BODY, Ink::Ink, inner - look.pt(24.0) - space::S);
    let words = galley(ui, look, &well.text, Face::Text, BODY, Ink::Ink, inner);
    (head.size().y.max(look.pt(24.0)) + words.size().y + space::XS + 2.0 * space::L + 4.0).ceil()
}

/// Which hard moment is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hard(usize);

impl Hard {
    /// The one that the game itself shows, or the first.
    pub(crate) fn of(room: &RoomView) -> Hard {
        let shown = HardMoment::shown_by(room);
        Hard(HardMoment::ALL.iter().position(|&moment| Some(moment) == shown).unwrap_or(0))
    }
}

/// Shows the hard moments as a list, and what helps in the one that is chosen.
pub(crate) fn show_hard(ui: &mut Ui, look: &Look, chosen: &mut Hard) {
    let lang = look.lang;
    let pages: Vec<HardPage> = HardMoment::ALL.iter().map(|&moment| leader::hard_moment(lang, moment)).collect();
    let items: Vec<RadioItem<'_, usize>> =
        pages.iter().enumerate().map(|(value, page)| RadioItem { value, title: &page.title, text: "" }).collect();
    let wide = ui.available_width();
    let show = |ui: &mut Ui, chosen: usize| {
        let Some(page) = pages.get(chosen) else { return };
        heading(ui, look, &page.title);
        gap(ui, space::M);
        part(ui, look, Icon::Eye, &t!(lang, "leader-hard-see"));
        label(ui, look, &page.see, Face::Text, BODY, Ink::Ink);
        gap(ui, space::M);
        said(ui, look, &page.say);
        gap(ui, space::M);
        part(ui, look, Icon::Right, &t!(lang, "leader-hard-do"));
        label(ui, look, &page.does, Face::Text, BODY, Ink::Ink);
    };
    if wide >= 900.0 * look.text {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::XXL;
            ui.vertical(|ui| {
                ui.set_width(wide * 0.36);
                radio_list(ui, look, "hard", &items, &mut chosen.0);
            });
            ui.vertical(|ui| show(ui, chosen.0));
        });
    } else {
        radio_list(ui, look, "hard", &items, &mut chosen.0);
        gap(ui, space::L);
        show(ui, chosen.0);
    }
}
