//! How it has gone so far: attempts over time for each situation and principle, what to practise next, and the way to forget
//! all of it.

use super::log::{read, sign};
use crate::app::art::{Icon, Lift};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::page::page;
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, principle_icon};
use crate::app::widgets::{
    Button, NoticeKind, body, galley, gap, heading, notice, paint_words, paper, pill, small, soft, strong,
};
use crate::rules::Principle;
use crate::t;
use bevy_egui::egui::{Pos2, Rect, Sense, Stroke, Ui, pos2, vec2};

/// An attempt in a plot.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Point {
    /// How high, on the scale of its series.
    pub(crate) value: f32,
    /// Whether it ended in consent.
    pub(crate) consent: bool,
    /// When and what, in words.
    pub(crate) words: String,
}

/// Attempts over time.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Series {
    /// Of what, in words.
    pub(crate) title: String,
    /// The principle, where it is one's.
    pub(crate) principle: Option<Principle>,
    /// What it amounts to, in words.
    pub(crate) summary: String,
    /// The marks of the scale from below, each with its words.
    pub(crate) marks: [(f32, &'static str); 3],
    /// The attempts, oldest first.
    pub(crate) points: Vec<Point>,
}

/// What the screen shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ProgressSheet {
    /// Per situation.
    pub(crate) situations: Vec<Series>,
    /// Per principle.
    pub(crate) principles: Vec<Series>,
    /// What to practise next, in words.
    pub(crate) next: Option<String>,
    /// How many attempts are kept.
    pub(crate) attempts: usize,
    /// Where they are kept.
    pub(crate) file: String,
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ProgressChoice {
    /// Prepare a practice as suggested.
    Practise,
    /// Forget everything.
    Delete,
    /// Leave the screen.
    Back,
}

/// The screen.
#[derive(Debug, Default)]
pub(crate) struct ProgressScreen {
    principles: bool,
    asking: bool,
}

impl ProgressScreen {
    /// Shows the screen in all of `ui`.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, data: &ProgressSheet) -> Option<ProgressChoice> {
        if !crate::app::theme::has_room(ui.max_rect()) {
            return None;
        }
        let lang = look.lang;
        let mut choice = None;
        if self.asking {
            choice = self.ask(ui, look, data);
        }
        let back = page(ui, look, &t!(lang, "solo-progress"), 1752.0, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            if data.attempts == 0 {
                body(ui, look, &t!(lang, "solo-progress-none"));
            }
            if let Some(next) = &data.next {
                heading(ui, look, &t!(lang, "solo-suggest"));
                let go = t!(lang, "solo-practise-this");
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(space::L, space::S);
                    let button = Button::new(&go).icon(Icon::Play).size(22.0).height(60.0).primary();
                    if button.show(ui, look).clicked() {
                        choice = Some(ProgressChoice::Practise);
                    }
                    body(ui, look, next);
                });
                gap(ui, space::L);
            }
            if data.attempts > 0 {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(space::M, space::S);
                    for (on, key) in [(false, "solo-by-situation"), (true, "solo-by-principle")] {
                        if pill(ui, look, &t!(lang, key), None, self.principles == on).clicked() {
                            self.principles = on;
                        }
                    }
                });
                soft(
                    ui,
                    look,
                    &t!(lang, if self.principles { "solo-plot-principles" } else { "solo-plot-situations" }),
                );
                gap(ui, space::M);
                plots(ui, look, if self.principles { &data.principles } else { &data.situations });
            }
            gap(ui, space::XL);
            small(ui, look, &t!(lang, "solo-kept-here", count = data.attempts, file = data.file.as_str()));
            let delete = t!(lang, "solo-delete");
            if Button::new(&delete).icon(Icon::Cross).enabled(data.attempts > 0).show(ui, look).clicked() {
                self.asking = true;
            }
        });
        choice.or(back.then_some(ProgressChoice::Back))
    }

    fn ask(&mut self, ui: &mut Ui, look: &Look, data: &ProgressSheet) -> Option<ProgressChoice> {
        let lang = look.lang;
        let ctx = ui.ctx().clone();
        let title = t!(lang, "solo-delete-title");
        let mut choice = None;
        let mut keep = false;
        let close = ModalSheet { id: "solo-delete", title: &title, width: 820.0, lies: Lies::Middle }.show(
            &ctx,
            look,
            |ui, part| match part {
                Part::Body => {
                    body(ui, look, &t!(lang, "solo-delete-text", count = data.attempts));
                    notice(ui, look, &t!(lang, "solo-delete-gone"), NoticeKind::Warn);
                }
                Part::Foot => {
                    gap(ui, space::M);
                    ui.horizontal_wrapped(|ui| {
                        ui.spacing_mut().item_spacing = vec2(space::L, space::S);
                        keep |= Button::new(&t!(lang, "solo-delete-keep")).primary().show(ui, look).clicked();
                        if Button::new(&t!(lang, "solo-delete-do")).show(ui, look).clicked() {
                            choice = Some(ProgressChoice::Delete);
                        }
                    });
                }
            },
        );
        if close || keep || choice.is_some() {
            self.asking = false;
        }
        choice
    }
}

/// The plots beside each other as there is room.
fn plots(ui: &mut Ui, look: &Look, all: &[Series]) {
    let wide = ui.available_width();
    let columns = (wide / (520.0 * look.text)).floor().clamp(1.0, 3.0) as usize;
    let each = (wide - space::XL * (columns - 1) as f32) / columns as f32;
    for (row, chunk) in all.chunks(columns).enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::XL;
            for (column, series) in chunk.iter().enumerate() {
                ui.push_id((row, column), |ui| {
                    ui.allocate_ui_with_layout(
                        vec2(each, 0.0),
                        bevy_egui::egui::Layout::top_down(bevy_egui::egui::Align::Min),
                        |ui| {
                            ui.set_width(each);
                            paper(ui, look, Lift::Flat, 18.0, |ui| plot(ui, look, series));
                        },
                    );
                });
            }
        });
        gap(ui, space::XL);
    }
}

/// Attempts in their order from left to right: a filled disc with consent, a hollow one without.
fn plot(ui: &mut Ui, look: &Look, series: &Series) {
    ui.spacing_mut().item_spacing.y = space::XS;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        if let Some(principle) = series.principle {
            crate::app::widgets::icon(ui, look, principle_icon(principle), 28.0, Ink::CommonText);
        }
        strong(ui, look, &series.title);
    });
    small(ui, look, &series.summary);
    let high = 132.0;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
    let words: Vec<&str> = series.points.iter().map(|point| point.words.as_str()).collect();
    read(ui, rect, &format!("{}: {}", series.title, words.join("; ")));
    let axis = look.pt(46.0);
    let inner = Rect::from_min_max(rect.min + vec2(axis, 16.0), rect.max - vec2(16.0, 16.0));
    let hair = Stroke::new(2.0, look.theme.color32(Ink::Hair));
    let (low, high) = (series.marks[0].0, series.marks[2].0);
    let height = |value: f32| inner.bottom() - inner.height() * ((value - low) / (high - low)).clamp(0.0, 1.0);
    for (value, name) in series.marks {
        let y = height(value);
        ui.painter().line_segment([pos2(inner.left(), y), pos2(inner.right(), y)], hair);
        let words = galley(ui, look, name, Face::Text, size::SMALL, Ink::InkSoft, axis);
        paint_words(ui, pos2(inner.left() - space::S - words.size().x, y - words.size().y / 2.0), words);
    }
    // The latest ones, as many as can be told apart.
    let most = ((inner.width() / 26.0) as usize).max(2);
    let shown = &series.points[series.points.len().saturating_sub(most)..];
    let step = if shown.len() > 1 { (inner.width() - 24.0) / (shown.len() - 1) as f32 } else { 0.0 };
    let at: Vec<Pos2> = shown
        .iter()
        .enumerate()
        .map(|(place, point)| {
            let x = if shown.len() == 1 { inner.center().x } else { inner.left() + 12.0 + step * place as f32 };
            pos2(x, height(point.value))
        })
        .collect();
    let line = Stroke::new(4.0, look.theme.color32(Ink::CommonText));
    for pair in at.windows(2) {
        ui.painter().line_segment([pair[0], pair[1]], line);
    }
    for (point, &middle) in shown.iter().zip(&at) {
        let fill = if point.consent { Ink::Common } else { Ink::Paper };
        ui.painter().circle(
            middle,
            11.0,
            look.theme.color32(fill),
            Stroke::new(3.0, look.theme.color32(Ink::CommonText)),
        );
        if point.consent {
            sign(ui, look, Icon::Check, 14.0, Ink::OnStrong, middle);
        }
    }
}
