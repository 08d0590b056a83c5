//! What is asked before something is lost: leaving with unsaved changes, a file that has changed on disk, and where to copy to.

use super::keys::workshop_keys;
use super::{Over, WorkshopChoice, WorkshopData, WorkshopScreen, section_words, side_words};
use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::{Button, NoticeKind, gap, key_cap, label, modal, notice, rule, segmented, soft, strong};
use crate::deck::edit::{Difference, Side, ThreeWay};
use crate::t;
use bevy_egui::egui::{Ui, Vec2};
use std::collections::HashSet;

/// The most of a version that is shown, in characters.
const SHOWN: usize = 1200;

impl WorkshopScreen {
    /// Shows the sheet over the screen.
    pub(super) fn lies_over(&mut self, ui: &mut Ui, look: &Look, data: &WorkshopData) -> Option<WorkshopChoice> {
        match self.over.take()? {
            Over::Find => {
                self.over = Some(Over::Find);
                self.find_sheet(ui, look);
                None
            }
            Over::Leave => self.leave_sheet(ui, look),
            Over::CopyTo(key, away) => self.copy_sheet(ui, look, data, key, away),
            Over::ThreeWay(ways) => self.three_way_sheet(ui, look, ways),
            Over::Keys => {
                self.keys_sheet(ui, look);
                None
            }
        }
    }

    fn leave_sheet(&mut self, ui: &mut Ui, look: &Look) -> Option<WorkshopChoice> {
        let lang = look.lang;
        let ctx = ui.ctx().clone();
        let mut choice = None;
        let mut stay = false;
        let shown = modal(&ctx, look, "leave", &t!(lang, "workshop-leave"), 900.0, |ui| {
            soft(ui, look, &t!(lang, "workshop-leave-lead"));
            gap(ui, space::XL);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(space::M);
                if Button::new(&t!(lang, "workshop-save-leave")).primary().icon(Icon::Save).show(ui, look).clicked() {
                    choice = Some(WorkshopChoice::SaveAndLeave);
                }
                if Button::new(&t!(lang, "workshop-leave-unsaved")).show(ui, look).clicked() {
                    choice = Some(WorkshopChoice::Leave);
                }
                stay = Button::new(&t!(lang, "workshop-stay")).show(ui, look).clicked();
            });
        });
        if !(shown.close || stay || choice.is_some()) {
            self.over = Some(Over::Leave);
        }
        choice
    }

    fn copy_sheet(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        data: &WorkshopData,
        key: super::ItemKey,
        away: bool,
    ) -> Option<WorkshopChoice> {
        let lang = look.lang;
        let ctx = ui.ctx().clone();
        let (mut to, mut close) = (None, false);
        let title = t!(lang, if away { "workshop-move-to" } else { "workshop-copy-to" });
        let shown = modal(&ctx, look, "copy-to", &title, 900.0, |ui| {
            if data.others.is_empty() {
                soft(ui, look, &t!(lang, "workshop-no-others"));
            }
            for (at, name) in data.others.iter().enumerate() {
                ui.push_id(at, |ui| {
                    if Button::new(name).icon(Icon::Deck).width(ui.available_width()).show(ui, look).clicked() {
                        to = Some(at);
                    }
                });
            }
            gap(ui, space::L);
            close = Button::new(&t!(lang, "menus-close")).show(ui, look).clicked();
        });
        if let Some(to) = to {
            let clip = self.desk.copy(key)?;
            if away {
                self.delete(look);
                self.told = None;
            }
            return Some(WorkshopChoice::CopyTo(to, clip));
        }
        if !(shown.close || close) {
            self.over = Some(Over::CopyTo(key, away));
        }
        None
    }

    fn three_way_sheet(&mut self, ui: &mut Ui, look: &Look, mut ways: Box<ThreeWay>) -> Option<WorkshopChoice> {
        let lang = look.lang;
        let ctx = ui.ctx().clone();
        let (mut save, mut close) = (false, false);
        let shown = modal(&ctx, look, "three-way", &t!(lang, "workshop-three-way"), 1500.0, |ui| {
            soft(ui, look, &t!(lang, "workshop-three-way-lead"));
            if ways.differences.is_empty() {
                gap(ui, space::M);
                notice(ui, look, &t!(lang, "workshop-three-way-same"), NoticeKind::Info);
            }
            for (at, difference) in ways.differences.iter_mut().enumerate() {
                gap(ui, space::L);
                rule(ui, look);
                gap(ui, space::M);
                ui.push_id(at, |ui| differs(ui, look, difference));
            }
            gap(ui, space::XL);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(space::M);
                let words = t!(lang, "workshop-three-way-save");
                save = Button::new(&words).primary().icon(Icon::Save).show(ui, look).clicked();
                close = Button::new(&t!(lang, "workshop-three-way-later")).show(ui, look).clicked();
            });
        });
        if save {
            return Some(WorkshopChoice::SaveMerged(ways.merged()));
        }
        if !(shown.close || close) {
            self.over = Some(Over::ThreeWay(ways));
        }
        None
    }

    fn keys_sheet(&mut self, ui: &mut Ui, look: &Look) {
        let lang = look.lang;
        let ctx = ui.ctx().clone();
        let keys = workshop_keys(lang);
        let mut close = false;
        let shown = modal(&ctx, look, "keys", &t!(lang, "workshop-keys"), 1000.0, |ui| {
            for (caps, words) in &keys {
                ui.horizontal(|ui| {
                    let start = ui.cursor().left();
                    key_cap(ui, look, &caps.join(" "));
                    let wide = look.pt(230.0) - (ui.cursor().left() - start);
                    ui.add_space(wide.max(space::M));
                    label(ui, look, words, Face::Text, 23.0, Ink::Ink);
                });
                gap(ui, space::S);
            }
            gap(ui, space::L);
            close = Button::new(&t!(lang, "menus-close")).show(ui, look).clicked();
        });
        if !(shown.close || close) {
            self.over = Some(Over::Keys);
        }
    }
}

/// One thing that differs: what it is, both versions, and which is kept.
fn differs(ui: &mut Ui, look: &Look, difference: &mut Difference) {
    let lang = look.lang;
    let what = section_words(look, difference.section);
    let name = if difference.id.is_empty() { what } else { format!("{what}: {}", difference.id) };
    strong(ui, look, &name);
    if difference.conflict {
        notice(ui, look, &t!(lang, "workshop-conflict"), NoticeKind::Warn);
    }
    let wide = ui.available_width();
    let beside = wide >= 900.0 * look.text;
    let each = if beside { (wide - space::XL) / 2.0 } else { wide };
    let base = difference.base.as_deref();
    let show = |ui: &mut Ui, side: Side, text: Option<&str>, other: Option<&str>| {
        ui.allocate_ui_with_layout(Vec2::new(each, 0.0), bevy_egui::egui::Layout::default(), |ui| {
            ui.set_width(each);
            label(ui, look, &side_words(look, side), Face::Strong, 20.0, Ink::Ink);
            let words = match text {
                None => t!(lang, "workshop-not-there"),
                Some(text) if Some(text) == base => t!(lang, "workshop-as-before", text = own_lines(text, other)),
                Some(text) => own_lines(text, other),
            };
            label(ui, look, &words, Face::Text, 21.0, Ink::InkSoft);
        });
    };
    let (mine, theirs) = (difference.mine.as_deref(), difference.theirs.as_deref());
    if beside {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::XL;
            show(ui, Side::Mine, mine, theirs);
            show(ui, Side::Theirs, theirs, mine);
        });
    } else {
        show(ui, Side::Mine, mine, theirs);
        show(ui, Side::Theirs, theirs, mine);
    }
    gap(ui, space::S);
    let (mine, theirs) = (t!(lang, "workshop-keep-mine"), t!(lang, "workshop-keep-theirs"));
    segmented(ui, look, "keep", &[(Side::Mine, &*mine), (Side::Theirs, &*theirs)], &mut difference.keep);
}

/// The lines of a version that the other one has not, shortened where they are very many.
fn own_lines(text: &str, other: Option<&str>) -> String {
    let others: HashSet<&str> = other.unwrap_or_default().lines().map(str::trim).collect();
    let own: Vec<&str> =
        text.lines().map(str::trim).filter(|line| !line.is_empty() && !others.contains(line)).collect();
    let own = own.join("\n");
    let mut short: String = own.chars().take(SHOWN).collect();
    if own.chars().nth(SHOWN).is_some() {
        short.push('…');
    }
    short
}
