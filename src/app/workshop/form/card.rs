//! The form of a card.

use super::{Sheet, id_of, join, levels, phases, principles, stages};
use crate::app::art::Icon;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::{Button, Field, Item, Pick, chip, gap, label, menu, one_line, paint_words};
use crate::deck::edit::{CardForm, Choice, OptionForm, Section};
use crate::deck::fields::{Group, Kind};
use crate::rules::{Level, Party, Phase, Principle, Stage};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Align, Layout, Pos2, Sense, Ui, Vec2};

/// The most options a card has.
const OPTIONS_MAX: usize = 5;

/// The group of fields that a field of `group` is made of.
pub(super) fn within(group: &'static Group, field: &str) -> &'static Group {
    match group.field(field).map(|field| field.kind) {
        Some(Kind::Group(inner) | Kind::List(inner, _, _)) => inner,
        _ => group,
    }
}

impl Sheet<'_> {
    pub(super) fn card(&mut self, ui: &mut Ui, form: &mut CardForm) {
        let lang = self.look.lang;
        let group = Section::Cards.group();
        self.text(ui, group, "title", "title", &mut form.title, 1);
        self.stakes(ui, group, form);
        self.text(ui, group, "gist", "gist", &mut form.gist, 3);
        self.heading(ui, &t!(lang, "workshop-card-turned"));
        self.text(ui, group, "situation", "situation", &mut form.situation, 5);
        let sides = within(group, "sides");
        for party in Party::ALL {
            let path = format!("sides.{}", party.code());
            self.text_of(ui, sides, party.code(), &path, &mut form.sides[party], 3, Some(party));
        }
        self.text(ui, group, "question", "question", &mut form.question, 2);
        self.heading(ui, &t!(lang, "workshop-card-options"));
        self.options(ui, within(group, "options"), &mut form.options);
        self.heading(ui, &t!(lang, "workshop-card-leader"));
        self.suggested(ui, group, &mut form.suggested);
        self.leading(ui, group, form);
        self.themes(ui, group, &mut form.themes);
        let items = stages(self.look);
        self.choice(ui, group, "stage", "stage", &mut form.stage, (&Stage::ALL, &items));
        self.plain(ui, group, "image", "image", &mut form.image);
        self.plain(ui, group, "id", "id", &mut form.id);
        self.extra(ui, &form.extra);
    }

    /// Principle and phase, side by side where there is room, and the principles beside the first.
    fn stakes(&mut self, ui: &mut Ui, group: &'static Group, form: &mut CardForm) {
        let look = self.look;
        let mut first = form.principles.first().cloned().unwrap_or_default();
        let before = first.clone();
        let items = principles(look);
        let wide = ui.available_width();
        if wide >= 480.0 * look.text {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::L;
                for (share, which) in [(0.58, true), (0.42, false)] {
                    let each = (wide - space::L) * share;
                    ui.allocate_ui_with_layout(Vec2::new(each, 0.0), Layout::top_down(Align::Min), |ui| {
                        ui.set_width(each);
                        if which {
                            self.choice(ui, group, "principles", "principles", &mut first, (&Principle::ALL, &items));
                        } else {
                            self.choice(ui, group, "phase", "phase", &mut form.phase, (&Phase::ALL, &phases(look)));
                        }
                    });
                }
            });
        } else {
            self.choice(ui, group, "principles", "principles", &mut first, (&Principle::ALL, &items));
            self.choice(ui, group, "phase", "phase", &mut form.phase, (&Phase::ALL, &phases(look)));
        }
        if first != before {
            form.principles.retain(|other| *other != first);
            if form.principles.is_empty() || form.principles.first() != Some(&before) {
                form.principles.insert(0, first.clone());
            } else {
                form.principles[0] = first.clone();
            }
        }
        self.caption(ui, &t!(look.lang, "workshop-also"), None, None);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::S);
            for principle in Principle::ALL.into_iter().filter(|other| first != Choice::Is(*other)) {
                let at = form.principles.iter().position(|other| *other == Choice::Is(principle));
                let words = crate::text::tr(look.lang, &format!("principle-short-{}", principle.code()));
                if small_pill(ui, self, &words, Some(Icon::principle(principle)), at.is_some()) {
                    match at {
                        Some(at) => {
                            form.principles.remove(at);
                        }
                        None => form.principles.push(Choice::Is(principle)),
                    }
                    self.changed = Some(("principles".to_owned(), false));
                }
            }
            // What is no principle can only be taken away.
            let typed: Vec<String> = form
                .principles
                .iter()
                .skip(1)
                .filter_map(|other| if let Choice::Typed(typed) = other { Some(typed.clone()) } else { None })
                .collect();
            for typed in typed {
                if small_pill(ui, self, &typed, Some(Icon::Cross), false) {
                    form.principles.retain(|other| *other != Choice::Typed(typed.clone()));
                    self.changed = Some(("principles".to_owned(), false));
                }
            }
        });
        gap(ui, space::M);
    }

    fn options(&mut self, ui: &mut Ui, group: &'static Group, options: &mut Vec<OptionForm>) {
        let look = self.look;
        let lang = look.lang;
        let mut done = None;
        for (at, option) in options.iter_mut().enumerate() {
            ui.push_id(at, |ui| {
                let letter = wording::option_letter(u8::try_from(at).unwrap_or(u8::MAX));
                let path = format!("options.{at}");
                let open = self.open.contains(&at);
                let (fold, more) = (
                    t!(lang, if open { "workshop-fold" } else { "workshop-unfold" }, letter = letter.clone()),
                    t!(lang, "workshop-option-more", letter = letter.clone()),
                );
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = space::S;
                    label(ui, look, &letter, Face::Display, 32.0, Ink::CommonText);
                    let sign = if open { Icon::Minus } else { Icon::Chevron };
                    let button = |icon, spoken| Button::new("").icon(icon).spoken(spoken).height(50.0).size(20.0);
                    let side = button(sign, &fold).measure(ui, look, 200.0).x;
                    let room = (ui.available_width() - 2.0 * side - 2.0 * space::S).max(60.0);
                    // With one language the name is written right here.
                    if let [tag] = self.tags {
                        let path = format!("{path}.title.{tag}");
                        let name = format!("{} {letter}", self.name(group, "title"));
                        let marked = self.is_wrong(&join(&format!("options.{at}"), "title"), Some(tag));
                        let hint = t!(lang, "workshop-option-hint");
                        let edit = Field::new(&name, option.title.get_mut(tag)).id(id_of(&path)).hint(&hint);
                        let response = edit.marked(marked).size(23.0).height(50.0).width(room).max(400).show(ui, look);
                        if response.changed() {
                            self.changed = Some((path.clone(), true));
                        }
                        self.met(ui, group, "title", &path, &response);
                    } else {
                        let shown = one_line(ui, look, option.title.get(&self.tags[0]), Ink::Ink, room);
                        let size = Vec2::new(room, 50.0 * look.text);
                        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
                        paint_words(ui, Pos2::new(rect.left(), rect.center().y - shown.size().y / 2.0), shown);
                    }
                    if button(sign, &fold).id("fold").show(ui, look).on_hover_text(&fold).clicked()
                        && !self.open.remove(&at)
                    {
                        self.open.insert(at);
                    }
                    let anchor = button(Icon::Dots, &more).show(ui, look).on_hover_text(&more);
                    let item = |key: &str, icon| Item::new(crate::text::tr(lang, key)).icon(icon);
                    let items = [
                        item("workshop-up", Icon::Up),
                        item("workshop-down", Icon::Down),
                        item("workshop-delete", Icon::Cross),
                    ];
                    if let Some(picked) = menu(ui, look, &anchor, &items, None, 0.0) {
                        done = Some((at, picked));
                    }
                });
                match self.tags {
                    [tag] => self.faults(ui, &join(&path, "title"), Some(tag)),
                    _ => self.text(ui, group, "title", &join(&path, "title"), &mut option.title, 1),
                }
                if open {
                    self.text(ui, group, "text", &join(&path, "text"), &mut option.text, 3);
                    let items = levels(look);
                    let level = join(&path, "level");
                    self.choice(ui, group, "level", &level, &mut option.level, (&Level::ALL, &items));
                    self.effects(ui, group, &path, &mut option.effects);
                    self.burden(ui, group, &path, &mut option.burden);
                    self.extra(ui, &option.extra);
                } else if option.text.is_empty() {
                    self.faults(ui, &join(&path, "text"), None);
                }
            });
        }
        self.faults_of_list(ui, "options");
        match done {
            Some((at, 0)) if at > 0 => options.swap(at, at - 1),
            Some((at, 1)) if at + 1 < options.len() => options.swap(at, at + 1),
            Some((at, 2)) => {
                options.remove(at);
            }
            _ => done = None,
        }
        if done.is_some() {
            self.open.clear();
            self.changed = Some(("options".to_owned(), false));
        }
        if options.len() < OPTIONS_MAX {
            let words = t!(lang, "workshop-add-option");
            let button = Button::new(&words).icon(Icon::Plus).size(21.0).height(52.0).id(id_of("options"));
            let response = button.show(ui, look);
            if response.clicked() {
                options.push(OptionForm::default());
                let at = options.len() - 1;
                self.open.insert(at);
                self.next = Some(format!("options.{at}.title"));
                self.changed = Some(("options".to_owned(), false));
            }
        }
    }

    /// Problems of a list as a whole.
    pub(super) fn faults_of_list(&self, ui: &mut Ui, path: &str) {
        if self.problems.iter().any(|marked| *marked.path == *path) {
            self.faults(ui, path, Some("\0"));
        }
    }

    /// The commitments a card suggests.
    fn suggested(&mut self, ui: &mut Ui, group: &'static Group, suggested: &mut Vec<String>) {
        let look = self.look;
        let name = self.name(group, "suggested");
        self.caption(ui, &name, None, None);
        let titles = self.commitments;
        let mut gone = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::S);
            for (at, id) in suggested.iter().enumerate() {
                let title = titles.iter().find(|(other, _)| other == id).map_or(id, |(_, title)| title);
                let words = t!(look.lang, "workshop-take-away", title = title.as_str());
                ui.push_id(at, |ui| {
                    let button = Button::new(title).spoken(&words).after(Icon::Cross).size(20.0).height(48.0);
                    if button.show(ui, look).on_hover_text(&words).clicked() {
                        gone = Some(at);
                    }
                });
            }
        });
        if let Some(at) = gone {
            suggested.remove(at);
            self.changed = Some(("suggested".to_owned(), false));
        }
        let left: Vec<&(String, String)> = titles.iter().filter(|(id, _)| !suggested.contains(id)).collect();
        if !left.is_empty() {
            let items: Vec<Item> = left.iter().map(|(_, title)| Item::new(title.clone())).collect();
            let words = t!(look.lang, "workshop-add-commitment");
            let pick = Pick::new(&name, &items, None).otherwise(&words).height(54.0).id(id_of("suggested"));
            let (response, picked) = pick.show(ui, look);
            if let Some((id, _)) = picked.and_then(|picked| left.get(picked)) {
                suggested.push(id.clone());
                self.changed = Some(("suggested".to_owned(), false));
            }
            self.met(ui, group, "suggested", "suggested", &response);
        }
        self.faults(ui, "suggested", None);
        gap(ui, space::M);
    }
}

/// A pill in the size of the form. Answers whether it was pressed.
pub(super) fn small_pill(ui: &mut Ui, sheet: &Sheet<'_>, words: &str, icon: Option<Icon>, on: bool) -> bool {
    chip(ui, sheet.look, words, icon, on).clicked()
}
