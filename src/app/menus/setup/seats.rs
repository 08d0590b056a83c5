//! The sheet over the table: who sits there.

use super::paste::{Column, Left};
use super::{Over, SOFT, SetupData, SetupScreen, paste};
use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::{DesignSpace, Face, Ink, space};
use crate::app::widgets::{
    Button, Field, NoticeKind, check, error_line, focus_ring, galley, gap, icon, label, modal, notice, paint_words,
    party_choice, radio_card, scroll, seat_piece, sheet, small, soft, title,
};

use crate::rules::{NAME_MAX, Party, SEATS, SetupProblem};
use crate::t;
use bevy_egui::egui::{
    Align, Event, Id, Key, Layout, Pos2, Rect, Response, Sense, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType,
};

/// The field of a seat's name.
pub(super) fn name_id(seat: usize) -> Id {
    Id::new(("setup-name", seat))
}

/// The field of a seat's organisation.
pub(super) fn organisation_id(seat: usize) -> Id {
    Id::new(("setup-organisation", seat))
}

/// How wide the parts of a row are.
struct Columns {
    piece: f32,
    name: f32,
    organisation: f32,
    party: f32,
    remove: f32,
    gap: f32,
    high: f32,
}

impl Columns {
    /// The columns of a row `wide` px wide.
    fn of(ui: &Ui, look: &Look, wide: f32) -> Columns {
        let (piece, remove, gap) = (84.0, 52.0, 11.0);
        let word = |key| galley(ui, look, &t!(look.lang, key), Face::Strong, 21.0, Ink::Ink, f32::INFINITY).size().x;
        let whole = 2.0 * (word("party-public").max(word("party-ideburen")) + look.pt(24.0) + 26.0);
        let left = wide - piece - remove - 4.0 * gap;
        // A name needs about ten letters and an organisation twenty; where they would not get them, the party is told by shape
        // and letter.
        let party = if left - whole >= look.pt(380.0) { whole } else { 2.0 * look.pt(62.0) };
        let fields = left - party;
        Columns {
            piece,
            name: (fields * 0.4).floor().max(48.0),
            organisation: (fields * 0.6).floor().max(48.0),
            party,
            remove,
            gap,
            high: 60.0 * look.text.max(1.0),
        }
    }
}

impl SetupScreen {
    pub(super) fn seats(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        data: &SetupData<'_>,
        rect: Rect,
        problems: &[SetupProblem],
    ) {
        sheet(ui, look, rect, 0.0, |ui| {
            let inner = rect.shrink2(Vec2::new(28.0, 24.0));
            let mut ui =
                ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::top_down(Align::Min)).id_salt("seats"));
            let ui = &mut ui;
            ui.spacing_mut().item_spacing.y = 8.0;
            ui.horizontal_wrapped(|ui| {
                title(ui, look, &t!(look.lang, "setup-seats"));
                gap(ui, 32.0);
                self.balance(ui, look);
            });
            let foot = self.foot_height(ui, look, problems);
            let head = look.pt(34.0);
            let columns = Columns::of(ui, look, inner.width() - 18.0 - 18.0);
            let (_, heads) = ui.allocate_space(Vec2::new(inner.width(), head));
            let left = heads.left() + 9.0 + columns.piece + columns.gap;
            for (key, x) in [
                ("setup-name", left),
                ("setup-organisation", left + columns.name + columns.gap),
                ("setup-party", left + columns.name + columns.organisation + 2.0 * columns.gap),
            ] {
                let set =
                    |key: &str| galley(ui, look, &t!(look.lang, key), Face::Text, 21.0, Ink::InkSoft, f32::INFINITY);
                let mut words = set(key);
                if key == "setup-organisation" && words.size().x > columns.organisation {
                    words = set("setup-organisation-short");
                }
                paint_words(ui, Pos2::new(x, heads.bottom() - words.size().y), words);
            }
            let room = inner.bottom() - ui.cursor().top() - foot - 16.0;
            let shown = self.draft.seats.len().clamp(1, 6) as f32;
            // As airy as the room allows, while six rows fit.
            let apart = ((room - 18.0) / shown - columns.high - 14.0).clamp(6.0, 18.0);
            self.rows.clear();
            self.pasted(ui);
            let mut remove = None;
            let high = room.max(columns.high * 1.4);
            self.window = (ui.cursor().top(), ui.cursor().top() + high);
            scroll(ui, look, "seat-rows", high, |ui| {
                ui.spacing_mut().item_spacing.y = apart;
                for seat in 0..self.draft.seats.len() {
                    let shown = ui.push_id(seat, |ui| {
                        if self.row(ui, look, data, seat, &columns, problems) {
                            remove = Some(seat);
                        }
                    });
                    // What has just been told below a row makes it higher: so the whole row is brought into sight.
                    if self.seek == Some(seat) {
                        self.seek = None;
                        ui.scroll_to_rect(shown.response.rect.expand(14.0), None);
                    }
                }
            });
            if let Some(seat) = remove {
                self.draft.seats.remove(seat);
                self.left_over = paste::Left::default();
                self.open.remove(seat);
                let next = seat.min(self.draft.seats.len().saturating_sub(1));
                self.focus = (!self.draft.seats.is_empty()).then(|| name_id(next));
                self.seek = Some(next);
            }
            let at = Rect::from_min_max(Pos2::new(inner.left(), inner.bottom() - foot), inner.max);
            let mut below =
                ui.new_child(UiBuilder::new().max_rect(at).layout(Layout::top_down(Align::Min)).id_salt("foot"));
            self.foot(&mut below, look, problems);
        });
    }

    /// How many of each party there are, beside the title.
    fn balance(&mut self, ui: &mut Ui, look: &Look) {
        let count = |party| self.draft.seats.iter().filter(|seat| seat.side() == party).count();
        let (public, ideburen) = (count(Party::Public), count(Party::Ideburen));
        ui.spacing_mut().item_spacing.x = 10.0;
        let (sign, ink) = if public > 0 && ideburen > 0 { (Icon::Check, Ink::Common) } else { (Icon::Warn, Ink::Ink) };
        icon(ui, look, sign, 26.0, ink);
        label(
            ui,
            look,
            &t!(look.lang, "setup-balance", public = public, ideburen = ideburen),
            Face::Text,
            24.0,
            Ink::Ink,
        );
    }

    /// One seat. Answers whether it is to be taken away.
    fn row(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        data: &SetupData<'_>,
        seat: usize,
        columns: &Columns,
        problems: &[SetupProblem],
    ) -> bool {
        let (number, seats) = (seat + 1, self.draft.seats.len());
        let total = ui.available_width();
        let (_, strip) = ui.allocate_space(Vec2::new(total, columns.high + 14.0));
        self.rows.push(strip.center().y);
        let mut x = strip.left();
        let mut cell = |wide: f32| {
            let rect = Rect::from_min_size(Pos2::new(x, strip.top() + 7.0), Vec2::new(wide, columns.high));
            x += wide + columns.gap;
            rect
        };
        let missing = self.asked && problems.contains(&SetupProblem::OrganisationMissing { seat });
        let long = problems.contains(&SetupProblem::TextTooLong { seat });
        let (piece, name, organisation) = (cell(columns.piece), cell(columns.name), cell(columns.organisation));
        let (party, cross) = (cell(columns.party), cell(columns.remove));
        // Tab goes name, organisation, party, more, remove: so the piece at the left comes later in the code.
        let draft = &mut self.draft.seats[seat];
        let person_long = draft.person.chars().count() > NAME_MAX;
        let organisation_long = draft.organisation.name.chars().count() > NAME_MAX;
        let spoken = t!(look.lang, "setup-name-of", seat = number);
        let named = Field::new(&spoken, &mut draft.person)
            .hint(&t!(look.lang, "setup-name-hint"))
            .max(NAME_MAX)
            .escapes()
            .marked(person_long)
            .id(name_id(seat))
            .at(ui, look, name);
        let spoken = t!(look.lang, "setup-organisation-of", seat = number);
        let placed = Field::new(&spoken, &mut draft.organisation.name)
            .hint(&t!(look.lang, "setup-organisation-hint"))
            .max(NAME_MAX)
            .escapes()
            .marked(missing || organisation_long)
            .id(organisation_id(seat))
            .at(ui, look, organisation);
        // Enter goes on to the next field, as in a list of names.
        let left = |response: &Response| response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if left(&named) {
            self.focus = Some(organisation_id(seat));
        } else if left(&placed) && number < seats {
            self.focus = Some(name_id(seat + 1));
            self.seek = Some(seat + 1);
        }
        let about = t!(look.lang, "setup-seat", seat = number);
        if party_choice(ui, look, "party", &about, party, &mut draft.organisation.party) {
            draft.other_side = false;
            // A role that was closest on one side is not on the other.
            draft.own_role = None;
        }
        let open = self.open[seat];
        if self.piece_button(ui, look, seat, piece, open).clicked() {
            self.open[seat] = !open;
        }
        let remove = t!(look.lang, "setup-remove", seat = number);
        let removed = bare(ui, look, Icon::Cross, &remove, cross).clicked();
        if missing || long {
            let words = if missing { "setup-organisation-missing" } else { "setup-too-long" };
            indented(ui, columns.piece + columns.gap, |ui| {
                error_line(ui, look, &t!(look.lang, words, max = NAME_MAX));
            });
        }
        if self.one_sided() || self.draft.seats[seat].other_side {
            indented(ui, columns.piece + columns.gap, |ui| {
                check(ui, look, &t!(look.lang, "setup-other-side"), &mut self.draft.seats[seat].other_side);
            });
        }
        if open {
            indented(ui, columns.piece + columns.gap, |ui| self.detail(ui, look, data, seat));
            gap(ui, 16.0);
        }
        removed
    }

    /// The seat's number on its piece, which opens the second line.
    fn piece_button(&self, ui: &mut Ui, look: &Look, seat: usize, rect: Rect, open: bool) -> Response {
        let spoken = t!(look.lang, if open { "setup-less-about" } else { "setup-more-about" }, seat = seat + 1);
        let response = ui.interact(rect, ui.id().with("more"), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &spoken));
        let side = 54.0;
        let place = Rect::from_min_size(Pos2::new(rect.left(), rect.center().y - side / 2.0), Vec2::splat(side));
        let mut inner = ui.new_child(UiBuilder::new().max_rect(place).id_salt("piece"));
        seat_piece(&mut inner, look, self.draft.seats[seat].side(), side, seat + 1);
        let sign = Rect::from_center_size(Pos2::new(rect.left() + side + 17.0, rect.center().y), Vec2::splat(24.0));
        let ink = if response.hovered() || response.has_focus() { Ink::Ink } else { SOFT };
        let art = crate::app::art::Art::icon(if open { Icon::Up } else { Icon::Down }, 24.0, ink);
        crate::app::art::paint(ui.painter(), sign, &art, look.theme);
        focus_ring(ui, look, &response, rect.shrink(2.0), 10.0);
        response.on_hover_text(spoken)
    }

    /// The second line of a seat: about the organisation, and the role closest to its own.
    fn detail(&mut self, ui: &mut Ui, look: &Look, data: &SetupData<'_>, seat: usize) {
        let spoken = t!(look.lang, "setup-line-of", seat = seat + 1);
        Field::new(&spoken, &mut self.draft.seats[seat].organisation.line)
            .hint(&t!(look.lang, "setup-line-hint"))
            .max(NAME_MAX)
            .escapes()
            .height(60.0)
            .show(ui, look);
        let own = self.draft.seats[seat].own_role.as_deref();
        let role = data
            .deck(self.deck)
            .and_then(|deck| deck.roles.iter().find(|role| Some(role.id.as_str()) == own))
            .map(|role| role.title.get(look.lang.tag()));
        let words = match role {
            Some(role) => t!(look.lang, "setup-role-is", role = role),
            None => t!(look.lang, "setup-role-choose"),
        };
        ui.horizontal_wrapped(|ui| {
            if Button::new(&words).size(22.0).height(60.0).id(Id::new(("role", seat))).show(ui, look).clicked() {
                self.over = Some(Over::Role(seat));
            }
            small(ui, look, &t!(look.lang, "setup-role-why"));
        });
    }

    /// Whether all seats are of one party.
    fn one_sided(&self) -> bool {
        let mut parties = self.draft.seats.iter().map(|seat| seat.organisation.party);
        let first = parties.next();
        self.draft.seats.len() > 1 && parties.all(|party| Some(party) == first)
    }

    /// How high the foot of the sheet is.
    fn foot_height(&self, ui: &Ui, look: &Look, problems: &[SetupProblem]) -> f32 {
        let missing = problems.iter().any(|problem| matches!(problem, SetupProblem::NobodySpeaksFor(_)));
        let button = 64.0 * look.text.max(1.0) + 20.0;
        let wide = ui.available_width();
        let lent = if missing && self.one_sided() {
            let told = galley(ui, look, &self.nobody(look), Face::Text, 24.0, Ink::Ink, (wide * 0.9).max(1.0)).size().y;
            told + 40.0
        } else {
            0.0
        };
        let count = if self.asked && self.draft.seats.len() < *SEATS.start() { look.pt(36.0) } else { 0.0 };
        let two = self.two_pages(look, &DesignSpace::on(self.screen));
        let buttons = if two && lent == 0.0 && !self.can_share_out() { 0.0 } else { button };
        let told = |words: Option<String>| {
            words.map_or(0.0, |words| {
                galley(ui, look, &words, Face::Text, 24.0, Ink::Ink, (wide * 0.9).max(1.0)).size().y + 16.0
            })
        };
        lent + count + told(self.pasted_over(look)) + told(self.organisations_missing(look)) + buttons
    }

    /// What to tell about a list that did not fit.
    fn pasted_over(&self, look: &Look) -> Option<String> {
        let Left { lines, cut } = self.left_over;
        let over = (lines > 0).then(|| t!(look.lang, "setup-pasted-over", count = lines, max = *SEATS.end()));
        let cut = (cut > 0).then(|| t!(look.lang, "setup-pasted-cut", count = cut, max = NAME_MAX));
        let told: Vec<String> = over.into_iter().chain(cut).collect();
        (!told.is_empty()).then(|| told.join(" "))
    }

    /// How many seats have no organisation, in words, once *Börja spelet* was pressed. With large type the rows need the room.
    fn organisations_missing(&self, look: &Look) -> Option<String> {
        if self.two_pages(look, &DesignSpace::on(self.screen)) {
            return None;
        }
        let count = self.draft.seats.iter().filter(|seat| paste::is_empty(seat)).count();
        (self.asked && count > 0).then(|| t!(look.lang, "setup-organisations-missing", count = count))
    }

    /// Whether the seats without an organisation can be given those of the others.
    fn can_share_out(&self) -> bool {
        paste::can_share_out(&self.draft.seats)
    }

    /// Which party nobody speaks for, in words.
    fn nobody(&self, look: &Look) -> String {
        let missing = self.draft.seats.first().map_or(Party::Ideburen, |seat| seat.organisation.party.other());
        t!(look.lang, if missing == Party::Public { "setup-nobody-public" } else { "setup-nobody-ideburen" })
    }

    /// What stands below the seats.
    fn foot(&mut self, ui: &mut Ui, look: &Look, problems: &[SetupProblem]) {
        if self.asked && self.draft.seats.len() < *SEATS.start() {
            error_line(ui, look, &t!(look.lang, "setup-too-few"));
        }
        if self.draft.seats.len() > *SEATS.end() {
            error_line(ui, look, &t!(look.lang, "setup-too-many"));
        }
        for words in self.pasted_over(look).into_iter().chain(self.organisations_missing(look)) {
            error_line(ui, look, &words);
        }
        let missing = problems.iter().any(|problem| matches!(problem, SetupProblem::NobodySpeaksFor(_)));
        if missing && self.one_sided() {
            notice(ui, look, &self.nobody(look), NoticeKind::Warn);
        }
        let lend = missing && self.one_sided();
        let two = self.two_pages(look, &DesignSpace::on(self.screen));
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 28.0;
            let room = self.draft.seats.len() < *SEATS.end();
            let words = t!(look.lang, "setup-add");
            if !two && Button::new(&words).icon(Icon::Plus).enabled(room).show(ui, look).clicked() {
                self.add_seat();
            }
            let words = t!(look.lang, "setup-lend");
            if lend && Button::new(&words).icon(Icon::Swap).size(24.0).show(ui, look).clicked() {
                for (place, seat) in self.draft.seats.iter_mut().enumerate() {
                    seat.other_side = place % 2 == 1;
                }
            }
            let share = self.can_share_out();
            let words = t!(look.lang, "setup-share-out");
            if share && !lend && Button::new(&words).icon(Icon::Down).size(24.0).show(ui, look).clicked() {
                paste::share_out(&mut self.draft.seats);
            }
            if !two && !lend && !share {
                ui.vertical(|ui| small(ui, look, &t!(look.lang, "setup-seats-hint")));
            }
        });
    }

    /// A list pasted into the name or the organisation of a seat fills the seats from there on.
    fn pasted(&mut self, ui: &Ui) {
        let Some(focused) = ui.memory(|memory| memory.focused()) else { return };
        let fields = (0..self.draft.seats.len()).flat_map(|seat| {
            [(seat, Column::Name, name_id(seat)), (seat, Column::Organisation, organisation_id(seat))]
        });
        let Some((seat, column, _)) = fields.into_iter().find(|(.., id)| *id == focused) else { return };
        let list = ui.input_mut(|input| {
            // The system hands over what is pasted as if it had been typed.
            let at = input
                .events
                .iter()
                .position(|event| matches!(event, Event::Paste(text) | Event::Text(text) if paste::is_list(text)))?;
            match input.events.remove(at) {
                Event::Paste(text) | Event::Text(text) => Some(text),
                _ => None,
            }
        });
        if let Some(list) = list {
            self.left_over = paste::fill(&mut self.draft.seats, seat, column, &list);
            self.open.resize(self.draft.seats.len(), false);
        }
    }

    /// The sheet where the role closest to a seat's own is chosen.
    pub(super) fn roles(&mut self, ui: &mut Ui, look: &Look, data: &SetupData<'_>, seat: usize) {
        let Some(draft) = self.draft.seats.get_mut(seat) else {
            self.over = None;
            return;
        };
        let roles = data.deck(self.deck).map(|deck| deck.roles.as_slice()).unwrap_or_default();
        let heading = t!(look.lang, "setup-role-title", seat = seat + 1);
        let mut done = false;
        let shown = modal(ui.ctx(), look, "own-role", &heading, 900.0, |ui| {
            soft(ui, look, &t!(look.lang, "setup-role-why"));
            gap(ui, space::M);
            let none = t!(look.lang, "setup-role-none");
            if radio_card(ui, look, &none, &t!(look.lang, "setup-role-none-text"), "", draft.own_role.is_none(), true)
                .clicked()
            {
                draft.own_role = None;
                done = true;
            }
            for role in roles.iter().filter(|role| role.party == draft.organisation.party) {
                let chosen = draft.own_role.as_deref() == Some(role.id.as_str());
                let lang = look.lang.tag();
                if radio_card(ui, look, role.title.get(lang), role.brief.get(lang), "", chosen, true).clicked() {
                    draft.own_role = Some(role.id.clone());
                    done = true;
                }
            }
        });
        if done || shown.close {
            self.over = None;
        }
    }
}

/// What `contents` shows, `left` px further to the right.
fn indented(ui: &mut Ui, left: f32, contents: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        gap(ui, left);
        ui.vertical(contents);
    });
}

/// An icon that can be pressed and has no frame.
fn bare(ui: &mut Ui, look: &Look, sign: Icon, spoken: &str, rect: Rect) -> Response {
    let response = ui.interact(rect, ui.id().with(("bare", spoken)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, spoken));
    let ink = if response.hovered() || response.has_focus() { Ink::Ink } else { SOFT };
    let side = 26.0 * look.text.min(1.5);
    let art = crate::app::art::Art::icon(sign, side, ink);
    let place = Rect::from_center_size(rect.center(), Vec2::splat(side));
    crate::app::art::paint(ui.painter(), place, &art, look.theme);
    focus_ring(ui, look, &response, Rect::from_center_size(rect.center(), Vec2::splat(side + 14.0)), 10.0);
    response.on_hover_text(spoken)
}
