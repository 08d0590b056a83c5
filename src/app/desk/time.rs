//! What is left of the evening: how late it is, the steps to come, and what can be shortened.

use super::script::BODY;
use crate::app::scene::{Command, Look, Touch};
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::{Button, galley, gap, label, paint_words};
use crate::t;
use bevy_egui::egui::{Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// The time plan in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct TimeFace {
    /// How it stands against the planned end, where one was planned.
    pub(crate) late: Option<String>,
    /// How much is left.
    pub(crate) left: String,
    /// When it is believed to end.
    pub(crate) ends: String,
    /// The steps of this round that are left, the one that is going on first, each with its minutes.
    pub(crate) steps: Vec<(String, String)>,
    /// What can be shortened, and what each saves.
    pub(crate) savings: Vec<String>,
}

/// Shows it. What can be shortened is done on the sheet that a press opens.
pub(super) fn show_time(ui: &mut Ui, look: &Look, time: &TimeFace, touched: &mut Option<Touch>) {
    ui.spacing_mut().item_spacing.y = space::XS;
    label(ui, look, time.late.as_ref().unwrap_or(&time.left), Face::Strong, BODY + 4.0, Ink::Ink);
    if time.late.is_some() {
        label(ui, look, &time.left, Face::Text, size::SMALL, Ink::InkSoft);
    }
    label(ui, look, &time.ends, Face::Text, size::SMALL, Ink::InkSoft);
    gap(ui, space::M);
    for (at, (step, minutes)) in time.steps.iter().enumerate() {
        let (face, ink) = if at == 0 { (Face::Strong, Ink::Ink) } else { (Face::Text, Ink::InkSoft) };
        let wide = ui.available_width();
        let right = galley(ui, look, minutes, face, BODY - 1.0, ink, wide);
        let left = galley(ui, look, step, face, BODY - 1.0, ink, wide - right.size().x - space::S);
        let high = left.size().y.max(right.size().y);
        let (rect, response) = ui.allocate_exact_size(vec2(wide, high), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{step}: {minutes}")));
        let x = rect.right() - right.size().x;
        paint_words(ui, rect.min, left);
        paint_words(ui, pos2(x, rect.top()), right);
    }
    if !time.savings.is_empty() {
        gap(ui, space::M);
        label(ui, look, &t!(look.lang, "desk-shorten"), Face::Strong, BODY, Ink::Ink);
        gap(ui, space::S);
    }
    for saving in &time.savings {
        if Button::new(saving).size(size::SMALL).height(44.0).show(ui, look).clicked() {
            *touched = Some(Touch::Command(Command::ChangeTable));
        }
        gap(ui, space::S);
    }
}
