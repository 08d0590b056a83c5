//! The form: everything that can be said about one item, each field explained while it is written in.

mod card;
mod deck;
mod leading;
mod others;

use super::list::by_words;
use super::{Draft, Tongue, WorkshopScreen, leaf, section_words};
use crate::app::art::{Art, Icon, Paint, image, paint};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::{
    Button, Field, Item, NoticeKind, Pick, galley, gap, icon, label, notice, one_line_of, paint_words, rule, scroll,
    soft, stepper,
};
use crate::deck::Severity;
use crate::deck::edit::{BurdenForm, Choice, EffectsForm, ItemForm, Marked, Section, Target, TextForm};
use crate::deck::fields::{Group, Kind, Limit};
use crate::rules::{By, Level, Party, Phase, Principle, Stage};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Align, Id, Layout, Pos2, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType};
use std::collections::BTreeSet;

/// What one showing of the form needs, and what came of it.
struct Sheet<'a> {
    look: &'a Look,
    /// The languages of the deck.
    all: &'a [String],
    /// Those that are shown.
    tags: &'a [String],
    /// What is wrong with this item.
    problems: &'a [&'a Marked],
    /// The field that is to get the focus now.
    goto: Option<String>,
    /// The field that is to get it when it is there.
    next: Option<String>,
    /// The field that has the focus.
    explained: Option<(&'static str, &'static str)>,
    /// The field that has changed, and whether it was typed in.
    changed: Option<(String, bool)>,
    /// The title was left, so that an id can be made of it.
    titled: bool,
    /// Options that are unfolded.
    open: &'a mut BTreeSet<usize>,
    /// Commitments that a card can suggest: id and title.
    commitments: &'a [(String, String)],
    /// Roles that can know something of a card: id and title.
    roles: &'a [(String, String)],
}

/// The identity of the widget of a field.
fn id_of(path: &str) -> Id {
    Id::new(("workshop-field", path))
}

/// The words of a principle, a phase and so on, to pick from.
fn principles(look: &Look) -> Vec<Item> {
    Principle::ALL.map(|p| Item::new(wording::principle(look.lang, p)).icon(Icon::principle(p))).to_vec()
}

fn phases(look: &Look) -> Vec<Item> {
    Phase::ALL.map(|phase| Item::new(wording::phase(look.lang, phase))).to_vec()
}

fn parties(look: &Look) -> Vec<Item> {
    Party::ALL.map(|party| Item::new(wording::party(look.lang, party))).to_vec()
}

fn stages(look: &Look) -> Vec<Item> {
    Stage::ALL.map(|stage| Item::new(crate::text::tr(look.lang, &format!("stage-{}", stage.code())))).to_vec()
}

fn levels(look: &Look) -> Vec<Item> {
    Level::ALL.map(|level| Item::new(crate::text::tr(look.lang, &format!("level-{}", level.code())))).to_vec()
}

fn bys(look: &Look) -> Vec<Item> {
    [By::Joint, By::Public, By::Ideburen].map(|by| Item::new(by_words(look, by))).to_vec()
}

impl Sheet<'_> {
    /// The name of a field.
    fn name(&self, group: &Group, field: &str) -> String {
        crate::text::tr(self.look.lang, &format!("workshop-field-{}-{field}", group.name))
    }

    /// Gives the focus to a field that is gone to, and remembers which one is written in.
    fn met(&mut self, ui: &Ui, group: &'static Group, field: &str, path: &str, response: &Response) {
        if let Some(goto) = self.goto.as_deref()
            && (goto == path || goto.starts_with(&format!("{path}.")) || path.starts_with(&format!("{goto}.")))
        {
            ui.memory_mut(|memory| memory.request_focus(response.id));
            response.scroll_to_me(Some(Align::Center));
            self.goto = None;
        }
        if response.has_focus()
            && let Some(field) = group.field(field)
        {
            self.explained = Some((group.name, field.name));
        }
    }

    /// What is wrong with a field: those problems whose path this is.
    fn wrong(&self, path: &str, tag: Option<&str>) -> Vec<&Marked> {
        let own = |marked: &&&Marked| match (marked.path.strip_prefix(path), tag) {
            (Some(""), _) => true,
            (Some(rest), Some(tag)) => rest.strip_prefix('.') == Some(tag),
            (Some(rest), None) => rest.starts_with('.'),
            (None, _) => false,
        };
        self.problems.iter().filter(own).copied().collect()
    }

    fn is_wrong(&self, path: &str, tag: Option<&str>) -> bool {
        self.wrong(path, tag).iter().any(|marked| marked.problem.severity == Severity::Error)
    }

    /// Says what is wrong with a field, below it.
    fn faults(&self, ui: &mut Ui, path: &str, tag: Option<&str>) {
        for marked in self.wrong(path, tag).into_iter().take(3) {
            let sign = match marked.problem.severity {
                Severity::Error => Icon::Err,
                Severity::Warning => Icon::Warn,
                Severity::Advice => Icon::Bulb,
            };
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::S;
                icon(ui, self.look, sign, 24.0, Ink::Ink);
                let face = if marked.problem.severity == Severity::Error { Face::Strong } else { Face::Text };
                label(ui, self.look, &marked.problem.text(self.look.lang), face, 20.0, Ink::Ink);
            });
        }
    }

    /// The name of a field over it, and at the right how full it is.
    fn caption(&self, ui: &mut Ui, words: &str, party: Option<Party>, count: Option<String>) {
        let look = self.look;
        let wide = ui.available_width();
        let count = count.map(|count| galley(ui, look, &count, Face::Text, 20.0, Ink::InkSoft, f32::INFINITY));
        let side = if party.is_some() { look.pt(20.0) + space::S } else { 0.0 };
        let room = wide - side - count.as_ref().map_or(0.0, |count| count.size().x + space::M);
        let shown = one_line_of(ui, look, words, (Face::Text, 20.0), Ink::InkSoft, room);
        let (rect, response) = ui.allocate_exact_size(Vec2::new(wide, shown.size().y), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
        if let Some(party) = party {
            let art = Art::Piece { party, size: look.pt(20.0), paint: Paint::Flat };
            let middle = Pos2::new(rect.left() + look.pt(10.0), rect.center().y);
            paint(ui.painter(), Rect::from_center_size(middle, Vec2::splat(look.pt(20.0))), &art, look.theme);
        }
        paint_words(ui, Pos2::new(rect.left() + side, rect.top()), shown);
        if let Some(count) = count {
            paint_words(ui, Pos2::new(rect.right() - count.size().x, rect.top()), count);
        }
    }

    /// A text, in each language that is shown: beside each other where there is room.
    fn text(&mut self, ui: &mut Ui, group: &'static Group, field: &str, path: &str, form: &mut TextForm, rows: usize) {
        self.text_of(ui, group, field, path, form, rows, None);
    }

    fn text_of(
        &mut self,
        ui: &mut Ui,
        group: &'static Group,
        field: &str,
        path: &str,
        form: &mut TextForm,
        rows: usize,
        party: Option<Party>,
    ) {
        let tags = self.tags;
        let beside = tags.len() > 1 && ui.available_width() / tags.len() as f32 >= 240.0 * self.look.text;
        if beside {
            let each = (ui.available_width() - space::M * (tags.len() - 1) as f32) / tags.len() as f32;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                for tag in tags {
                    ui.allocate_ui_with_layout(Vec2::new(each, 0.0), Layout::top_down(Align::Min), |ui| {
                        ui.set_width(each);
                        self.text_in(ui, group, field, path, form, rows, party, tag);
                    });
                }
            });
        } else {
            for tag in tags {
                self.text_in(ui, group, field, path, form, rows, party, tag);
            }
        }
        gap(ui, space::M);
    }

    fn text_in(
        &mut self,
        ui: &mut Ui,
        group: &'static Group,
        field: &str,
        path: &str,
        form: &mut TextForm,
        rows: usize,
        party: Option<Party>,
        tag: &str,
    ) {
        let look = self.look;
        let mut name = self.name(group, field);
        if self.all.len() > 1 {
            name = format!("{name} · {}", language(look, tag));
        }
        let text = form.get_mut(tag);
        let narrow = ui.available_width() < 400.0 * look.text;
        let count = match group.field(field).map(|field| field.kind) {
            Some(Kind::Text(Limit::Chars(most))) => {
                let key = if narrow { "workshop-count" } else { "workshop-chars" };
                Some(t!(look.lang, key, count = text.chars().count(), most = most))
            }
            Some(Kind::Text(Limit::Words(most))) => {
                let key = if narrow { "workshop-count" } else { "workshop-words" };
                Some(t!(look.lang, key, count = text.split_whitespace().count(), most = most))
            }
            _ => None,
        };
        self.caption(ui, &name, party, count);
        let path_here = format!("{path}.{tag}");
        let marked = self.is_wrong(path, Some(tag));
        // The hint must not be read as something that is written.
        let mut edit = Field::new(&name, text).id(id_of(&path_here)).marked(marked).size(23.0).height(54.0).max(4000);
        if rows > 1 {
            edit = edit.rows(rows);
        }
        let response = edit.show(ui, look);
        if response.changed() {
            self.changed = Some((path_here.clone(), true));
        }
        if field == "title" && path == "title" && response.lost_focus() {
            self.titled = true;
        }
        self.met(ui, group, field, &path_here, &response);
        self.faults(ui, path, Some(tag));
    }

    /// A text in no particular language.
    fn plain(&mut self, ui: &mut Ui, group: &'static Group, field: &str, path: &str, text: &mut String) {
        let name = self.name(group, field);
        self.caption(ui, &name, None, None);
        let marked = self.is_wrong(path, None);
        let edit = Field::new(&name, text).id(id_of(path)).marked(marked).size(23.0).height(54.0).max(400);
        let response = edit.show(ui, self.look);
        if response.changed() {
            self.changed = Some((path.to_owned(), true));
        }
        self.met(ui, group, field, path, &response);
        self.faults(ui, path, None);
        gap(ui, space::M);
    }

    /// A whole number that is typed.
    fn number(&mut self, ui: &mut Ui, group: &'static Group, field: &str, path: &str, form: &mut Choice<i64>) {
        let mut text = match &*form {
            Choice::Empty => String::new(),
            Choice::Is(number) => number.to_string(),
            Choice::Typed(typed) => typed.clone(),
        };
        let before = text.clone();
        self.plain(ui, group, field, path, &mut text);
        if text != before {
            *form = match text.trim() {
                "" => Choice::Empty,
                typed => typed.parse().map_or_else(|_| Choice::Typed(text.clone()), Choice::Is),
            };
        }
    }

    /// One of a list of words; what was typed in the file and is none of them is shown as it stands.
    fn choice<T: Copy + PartialEq>(
        &mut self,
        ui: &mut Ui,
        group: &'static Group,
        field: &str,
        path: &str,
        form: &mut Choice<T>,
        (values, items): (&[T], &[Item]),
    ) {
        let name = self.name(group, field);
        self.caption(ui, &name, None, None);
        let required = group.field(field).is_none_or(|field| field.required);
        let mut items = items.to_vec();
        if !required {
            items.push(Item::new(t!(self.look.lang, "workshop-none")));
        }
        let chosen = match &*form {
            Choice::Is(value) => values.iter().position(|known| known == value),
            Choice::Empty if !required => Some(values.len()),
            Choice::Empty | Choice::Typed(_) => None,
        };
        let typed = match &*form {
            Choice::Typed(typed) => typed.clone(),
            _ => t!(self.look.lang, "workshop-choose"),
        };
        let marked = self.is_wrong(path, None);
        let pick = Pick::new(&name, &items, chosen).otherwise(&typed).marked(marked).height(54.0).id(id_of(path));
        let (response, picked) = pick.show(ui, self.look);
        if let Some(picked) = picked {
            *form = values.get(picked).map_or(Choice::Empty, |value| Choice::Is(*value));
            self.changed = Some((path.to_owned(), false));
        }
        self.met(ui, group, field, path, &response);
        self.faults(ui, path, None);
        gap(ui, space::M);
    }

    /// The principles something changes, each from −2 to 2.
    fn effects(&mut self, ui: &mut Ui, group: &'static Group, path: &str, form: &mut EffectsForm) {
        let look = self.look;
        let name = self.name(group, "effects");
        let path = join(path, "effects");
        self.caption(ui, &name, None, None);
        in_columns(ui, 520.0 * look.text, &Principle::ALL, |ui, principle, each| {
            let value = form.get(*principle);
            let words = wording::principle(look.lang, *principle);
            let short = crate::text::tr(look.lang, &format!("principle-short-{}", principle.code()));
            let here = format!("{path}.{}", principle.code());
            let made = beside(ui, look, (each, 96.0), Sign::Principle(*principle), &short, |ui, wide| {
                let shown = signed(value);
                let label = format!("{name}, {words}");
                stepper(ui, look, id_of(&here), &label, value, (-2, 2), &shown, wide)
            });
            if let Some(to) = made.1 {
                form.set(*principle, to);
                self.changed = Some((here.clone(), false));
            }
            self.met(ui, group, "effects", &here, &made.0);
        });
        self.faults(ui, &path, None);
        gap(ui, space::M);
    }

    /// What something costs each party, 0 to 3.
    fn burden(&mut self, ui: &mut Ui, group: &'static Group, path: &str, form: &mut BurdenForm) {
        let look = self.look;
        let name = self.name(group, "burden");
        let path = join(path, "burden");
        self.caption(ui, &name, None, None);
        in_columns(ui, 760.0 * look.text, &Party::ALL, |ui, party, each| {
            let value = form[*party].known().unwrap_or(0);
            let words = wording::party(look.lang, *party);
            let here = format!("{path}.{}", party.code());
            let made = beside(ui, look, (each, 230.0), Sign::Party(*party), &words, |ui, wide| {
                let cost = crate::text::tr(look.lang, &format!("forms-burden-{}", value.clamp(0, 3)));
                let label = format!("{name}, {words}");
                let shown = format!("{value} · {cost}");
                stepper(ui, look, id_of(&here), &label, value, (0, 3), &shown, wide)
            });
            if let Some(to) = made.1 {
                form[*party] = if to == 0 { Choice::Empty } else { Choice::Is(to) };
                self.changed = Some((here.clone(), false));
            }
            self.met(ui, group, "burden", &here, &made.0);
        });
        self.faults(ui, &path, None);
        gap(ui, space::M);
    }

    /// A heading within the form.
    fn heading(&self, ui: &mut Ui, words: &str) {
        gap(ui, space::L);
        label(ui, self.look, words, Face::Display, 26.0, Ink::Ink);
        gap(ui, space::M);
    }

    /// Fields the program does not know: they are kept as they stand.
    fn extra(&self, ui: &mut Ui, extra: &[(String, String)]) {
        if !extra.is_empty() {
            let names: Vec<&str> = extra.iter().map(|(name, _)| name.as_str()).collect();
            let words = t!(self.look.lang, "workshop-extra", names = names.join(", "));
            notice(ui, self.look, &words, NoticeKind::Info);
        }
    }
}

/// What stands before a stepper.
#[derive(Clone, Copy)]
enum Sign {
    Principle(Principle),
    Party(Party),
}

/// A sign, a word, and a stepper at most `step` wide (before the text size setting), in `wide` together.
fn beside<R>(
    ui: &mut Ui,
    look: &Look,
    (wide, step): (f32, f32),
    sign: Sign,
    words: &str,
    show: impl FnOnce(&mut Ui, f32) -> R,
) -> R {
    ui.allocate_ui_with_layout(Vec2::new(wide, 48.0 * look.text), Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        match sign {
            Sign::Principle(principle) => {
                icon(ui, look, Icon::principle(principle), 24.0, Ink::CommonText);
            }
            Sign::Party(party) => {
                image(ui, &Art::Piece { party, size: look.pt(22.0), paint: Paint::Flat }, look.theme, 1.0);
            }
        }
        let step = (step * look.text).min(wide * 0.6);
        let room = (wide - step - ui.min_rect().width() - 2.0 * space::S).max(1.0);
        let shown = one_line_of(ui, look, words, (Face::Text, 20.0), Ink::Ink, room);
        let (rect, _) = ui.allocate_exact_size(Vec2::new(room, shown.size().y), Sense::hover());
        paint_words(ui, rect.min, shown);
        let left = ui.available_width().min(step);
        show(ui, left)
    })
    .inner
}

/// A signed number: `+2`, `0`, `−1`.
fn signed(value: i64) -> String {
    wording::signed(i8::try_from(value).unwrap_or_default())
}

/// The path of a field within another.
fn join(path: &str, field: &str) -> String {
    if path.is_empty() { field.to_owned() } else { format!("{path}.{field}") }
}

/// The name of a language.
fn language(look: &Look, tag: &str) -> String {
    let key = format!("language-{tag}");
    if crate::text::has(look.lang, &key) { crate::text::tr(look.lang, &key) } else { tag.to_owned() }
}

/// An id made of a title: small letters, digits and hyphens.
pub(crate) fn slug(title: &str) -> String {
    let mut slug = String::new();
    for c in title.trim().to_lowercase().chars() {
        match c {
            'å' | 'ä' | 'à' | 'á' => slug.push('a'),
            'ö' | 'ø' | 'ó' => slug.push('o'),
            'é' | 'è' => slug.push('e'),
            'ü' => slug.push('u'),
            c if c.is_ascii_alphanumeric() => slug.push(c),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
        if slug.len() >= 40 {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

impl WorkshopScreen {
    /// The form on its sheet.
    pub(super) fn form_sheet(&mut self, ui: &mut Ui, look: &Look, rect: Rect) {
        let all: Vec<String> = self.desk.languages().into_iter().map(str::to_owned).collect();
        let tags = match self.tongue {
            Tongue::One(at) => all.get(at).or(all.first()).cloned().into_iter().collect(),
            Tongue::All => all.clone(),
        };
        let help_h = (84.0 * look.text).min(rect.height() * 0.3);
        leaf(ui, look, rect, "form", space::XL, |ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            // Rows are as high as what is in them.
            ui.spacing_mut().interact_size.y = 0.0;
            self.form_head(ui, look, &all);
            let bottom = rect.bottom() - space::M - help_h;
            let high = (bottom - space::S - ui.cursor().top()).max(80.0);
            let mut draft = std::mem::replace(&mut self.draft, Draft::None);
            let problems = std::mem::take(&mut self.known.problems);
            let target = match (self.section, self.current()) {
                (Some(section), Some(key)) => Target::Item(section, key),
                _ => Target::Deck,
            };
            let own: Vec<&Marked> = problems.iter().filter(|marked| marked.target == target).collect();
            let commitments = self.referred(look, &draft, Section::Commitments);
            let roles = self.referred(look, &draft, Section::Roles);
            let mut sheet = Sheet {
                look,
                all: &all,
                tags: &tags,
                problems: &own,
                // A field that is not there is not waited for.
                goto: self.goto.take(),
                next: None,
                explained: None,
                changed: None,
                titled: false,
                open: &mut self.open,
                commitments: &commitments,
                roles: &roles,
            };
            // Another item begins at its top.
            let place = match &draft {
                Draft::Item(key, _) | Draft::Source(key, _) => format!("{key:?}"),
                Draft::About(_) => "about".to_owned(),
                Draft::None | Draft::File(_) => "none".to_owned(),
            };
            ui.push_id(place, |ui| {
                scroll(ui, look, "form-fields", high, |ui| {
                    // Room for the focus ring between a field and its name.
                    ui.spacing_mut().item_spacing.y = space::S;
                    sheet.draft(ui, &mut draft);
                });
            });
            let Sheet { explained, changed, titled, next, .. } = sheet;
            self.goto = next;
            // What was said of a field of something else is of no help here.
            let before = self.explained.filter(|(of, ..)| *of == target);
            self.explained = explained.map(|(group, field)| (target, group, field)).or(before);
            self.known.problems = problems;
            self.draft = draft;
            if titled {
                self.name_it();
            }
            if let Some((path, typed)) = changed {
                self.write(&path, typed);
            }
            let help = Rect::from_min_max(
                Pos2::new(rect.left() + space::XL, bottom),
                rect.max - Vec2::new(space::XL, space::M),
            );
            self.explain(ui, look, help);
        });
    }

    /// The kind of item, the languages, and text instead of form.
    fn form_head(&mut self, ui: &mut Ui, look: &Look, all: &[String]) {
        let lang = look.lang;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            let head = match self.section {
                Some(section) => crate::text::tr(lang, &format!("workshop-one-{}", section.name())),
                None => section_words(look, None),
            };
            let text = t!(lang, if self.as_text { "workshop-as-form" } else { "workshop-as-text" });
            let languages = if all.len() > 1 && !self.as_text { 160.0 * look.text } else { 0.0 };
            let whole = galley(ui, look, &head, Face::Display, 28.0, Ink::Ink, f32::INFINITY).size().x;
            // Where there is no room for its words, the button has its icon.
            let long = Button::new(&text).icon(Icon::Document).size(20.0).height(50.0).measure(ui, look, 400.0).x;
            let fits = whole + long + languages + 3.0 * space::M <= ui.available_width();
            let toggle = if fits { Button::new(&text) } else { Button::new("").spoken(&text) };
            let toggle = toggle.icon(Icon::Document).size(20.0).height(50.0).id("as-text");
            let wide = toggle.measure(ui, look, 400.0).x;
            let room = (ui.available_width() - wide - languages - 3.0 * space::M).max(10.0);
            let shown = one_line_of(ui, look, &head, (Face::Display, 28.0), Ink::Ink, room);
            let (place, response) = ui.allocate_exact_size(Vec2::new(room, 50.0 * look.text), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &head));
            paint_words(ui, Pos2::new(place.left(), place.center().y - shown.size().y / 2.0), shown);
            if languages > 0.0 {
                let mut items: Vec<Item> = all.iter().map(|tag| Item::new(language(look, tag))).collect();
                items.push(Item::new(t!(lang, "workshop-all-languages")));
                let chosen = match self.tongue {
                    Tongue::One(at) => at.min(all.len() - 1),
                    Tongue::All => all.len(),
                };
                let name = t!(lang, "workshop-language");
                let pick = Pick::new(&name, &items, Some(chosen)).height(50.0).width(languages);
                if let (_, Some(picked)) = pick.show(ui, look) {
                    self.tongue = if picked < all.len() { Tongue::One(picked) } else { Tongue::All };
                }
            }
            let raw = matches!(self.draft, Draft::Source(..) | Draft::File(_)) && !self.as_text;
            if toggle.enabled(!raw && !matches!(self.draft, Draft::None)).show(ui, look).on_hover_text(&text).clicked()
            {
                self.as_text = !self.as_text;
                self.load();
            }
        });
    }

    /// What a card can refer to: id and title of the commitments, or of the roles.
    fn referred(&self, look: &Look, draft: &Draft, section: Section) -> Vec<(String, String)> {
        let Draft::Item(_, form) = draft else { return Vec::new() };
        if !matches!(**form, ItemForm::Card(_)) {
            return Vec::new();
        }
        (0..self.desk.len(section))
            .filter_map(|place| self.desk.row(section, place))
            .map(|row| (row.id.to_owned(), super::list::title(row, look)))
            .collect()
    }

    /// Makes the id of a new item out of its title, as long as nobody has chosen one.
    fn name_it(&mut self) {
        let main = self.desk.languages()[0].to_owned();
        let Draft::Item(key, form) = &mut self.draft else { return };
        let section = form.section();
        let wish = slug(form.title().get(&main));
        let given = section.group().name;
        let rest = form.id().strip_prefix(given).map(|rest| rest.trim_start_matches('-'));
        let unnamed = rest.is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()));
        if unnamed && !wish.is_empty() {
            let id = self.desk.free_id(section, &wish);
            form.set_id(&id);
            let (key, form) = (*key, form.clone());
            if self.desk.set(key, &form, crate::deck::edit::Typing::In("title.id".to_owned())) {
                self.changed();
            }
        }
    }

    /// What the field is for that is written in.
    fn explain(&self, ui: &mut Ui, look: &Look, rect: Rect) {
        let mut below = super::child(ui, rect, "help");
        let ui = &mut below;
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.set_clip_rect(rect.expand(4.0));
        rule(ui, look);
        gap(ui, space::S);
        let words = match self.explained {
            Some((_, group, field)) => crate::text::tr(look.lang, &format!("edit-field-{group}-{field}")),
            None => t!(look.lang, "workshop-explain"),
        };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            ui.vertical(|ui| {
                ui.add_space(space::S);
                icon(ui, look, Icon::Info, 24.0, Ink::InkSoft);
            });
            scroll(ui, look, "explain", rect.height() - space::S, |ui| {
                label(ui, look, &words, Face::Text, 20.0, Ink::InkSoft);
            });
        });
    }
}

impl Sheet<'_> {
    fn draft(&mut self, ui: &mut Ui, draft: &mut Draft) {
        match draft {
            Draft::None => {
                soft(ui, self.look, &t!(self.look.lang, "workshop-nothing-chosen"));
            }
            Draft::About(form) => self.about(ui, form),
            Draft::Item(_, form) => match &mut **form {
                ItemForm::Card(card) => self.card(ui, card),
                ItemForm::Role(role) => self.role(ui, role),
                ItemForm::Commitment(commitment) => self.commitment(ui, commitment),
                ItemForm::Event(event) => self.event(ui, event),
                ItemForm::Tile(tile) => self.tile(ui, tile),
                ItemForm::Programme(programme) => self.programme(ui, programme),
            },
            Draft::Source(_, text) => self.source(ui, text, "workshop-source-lead"),
            Draft::File(text) => self.source(ui, text, "workshop-file-lead"),
        }
    }

    /// The text of an item, or of the whole file.
    fn source(&mut self, ui: &mut Ui, text: &mut String, lead: &str) {
        soft(ui, self.look, &crate::text::tr(self.look.lang, lead));
        gap(ui, space::M);
        let name = t!(self.look.lang, "workshop-source");
        let response = Field::new(&name, text).id(id_of("source")).rows(14).size(21.0).show(ui, self.look);
        if response.changed() {
            self.changed = Some(("source".to_owned(), true));
        }
        for marked in self.problems.iter().take(8) {
            gap(ui, space::S);
            label(ui, self.look, &marked.problem.text(self.look.lang), Face::Text, 20.0, Ink::Ink);
        }
    }
}

/// The fields of a scenario round.
fn card_scenario() -> &'static Group {
    let all = crate::deck::fields::groups();
    all.into_iter().find(|group| group.name == "scenario").unwrap_or(all[0])
}

/// Shows items beside each other in two columns, or below each other in a room narrower than `least`; each is told how wide it is.
fn in_columns<T>(ui: &mut Ui, least: f32, items: &[T], mut show: impl FnMut(&mut Ui, &T, f32)) {
    let columns = if ui.available_width() >= least { 2 } else { 1 };
    let each = (ui.available_width() - space::L * (columns - 1) as f32) / columns as f32;
    for row in items.chunks(columns) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            for item in row {
                show(ui, item, each);
            }
        });
    }
}
