//! Homecoming: what was promised in an organisation's name, and the promise it makes itself.

use crate::app::art::{Art, Icon, Paint, paint};
use crate::app::game::drafts::{DraftText, Written};
use crate::app::game::handover::Private;
use crate::app::game::idea::sheets::{idea_title, seat_who, tile_name};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::keys::key_cap_of;
use crate::app::widgets::seat_sheet::{Foot, Held, Owner, SeatKey, sheet};
use crate::app::widgets::{body, gap, heading, label, send_key, send_pressed, small, strong};
use crate::record::DraftOf;
use crate::rules::{Action, By, Deck, InIdea, RoomView, SeatId, SeatView, Standing, limits};
use crate::t;
use crate::text::Lang;
use crate::wording;
use bevy_egui::egui::{Id, Rect, Sense, Ui, Vec2};

/// A commitment made in an organisation's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct InOurName {
    /// Whom it binds.
    pub(crate) by: By,
    /// What it says.
    pub(crate) text: String,
    /// The round it was adopted in, from 0.
    pub(crate) round: usize,
    /// The roles that agreed to it.
    pub(crate) roles: Vec<String>,
    /// Whether it is at risk.
    pub(crate) at_risk: bool,
}

/// What was promised in the name of a seat's organisation. `role_in` gives the title of the role a seat held in a round.
pub(crate) fn in_our_name(
    room: &RoomView,
    seat: &SeatView,
    deck: &Deck,
    lang: Lang,
    role_in: &dyn Fn(usize, SeatId) -> String,
) -> Vec<InOurName> {
    let commitments = &room.agreement.commitments;
    let found = seat.in_our_name.iter().filter_map(|&at| commitments.get(at));
    found
        .map(|adopted| InOurName {
            by: adopted.by,
            text: wording::clause_text(lang, deck, &adopted.clause).to_owned(),
            round: adopted.round,
            roles: adopted.agreed_by.iter().map(|&seat| role_in(adopted.round, seat)).collect(),
            at_risk: matches!(adopted.standing, Standing::AtRisk { .. }),
        })
        .collect()
}

/// An idea that an organisation was part of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct InOurIdea {
    /// Its kind, number and title.
    pub(crate) title: String,
    /// Who brought the organisation there.
    pub(crate) by: String,
    /// Which idea round it was, from 1.
    pub(crate) round: usize,
    /// The other organisations there.
    pub(crate) with: Vec<String>,
    /// Whether the organisation is there still.
    pub(crate) is_there: bool,
}

/// The ideas that a seat's organisation was part of, with whom it met there.
pub(crate) fn in_our_ideas(room: &RoomView, seat: &SeatView, look: &Look) -> Vec<InOurIdea> {
    let Some(view) = room.ideas() else { return Vec::new() };
    let found = |part: &InIdea| {
        let face = view.ideas.get(part.idea)?;
        let others = face.idea.tiles.iter().filter(|other| other.tile != part.gathered.tile);
        Some(InOurIdea {
            title: idea_title(look, view, part.idea),
            by: seat_who(room, part.gathered.by, look.lang),
            round: room.idea_round(part.gathered.round),
            with: others.map(|other| tile_name(view, other.tile, look.lang)).collect(),
            is_there: part.is_there,
        })
    };
    seat.in_ideas.iter().filter_map(found).collect()
}

/// What a seat sees at homecoming.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PromiseSheet<'a> {
    /// The seat, with the name of its organisation.
    pub(crate) owner: Owner<'a>,
    /// What was promised in its name.
    pub(crate) in_our_name: &'a [InOurName],
    /// The ideas it was part of.
    pub(crate) in_our_ideas: &'a [InOurIdea],
    /// Its promise, if it has made one.
    pub(crate) earlier: Option<&'a str>,
}

/// A promise at the machine.
#[derive(Clone, Debug)]
pub(crate) struct PromiseScreen {
    text: DraftText,
    held: Held,
    /// Where the field had the focus last: each time the curtain opens it is another field, and gets it anew.
    focused: Option<Id>,
}

impl Written for PromiseScreen {
    fn drafts(&mut self, seat: SeatId) -> Vec<(DraftOf, &mut DraftText)> {
        vec![(DraftOf::Promise(seat), &mut self.text)]
    }
}

impl PromiseScreen {
    /// A screen with the promise the seat has made already.
    pub(crate) fn new(sheet: &PromiseSheet<'_>) -> PromiseScreen {
        PromiseScreen { text: DraftText::new(sheet.earlier.unwrap_or_default()), held: Held::default(), focused: None }
    }

    /// Shows it over all of `ui`.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, page: &PromiseSheet<'_>) -> Option<Private<Action>> {
        let escaped = self.held.escaped(ui);
        let by_key = send_pressed(ui.ctx());
        let title = t!(look.lang, "promise-title");
        let empty = self.text.text.trim().is_empty();
        let take_back = empty && page.earlier.is_some();
        let save = t!(look.lang, if take_back { "promise-take-back" } else { "promise-save" });
        let (hide, escape) = (t!(look.lang, "ballot-hide"), key_cap_of(SeatKey::Hide, look.lang));
        let enabled = !empty || take_back;
        let control = send_key(look.lang);
        let feet = [Foot::hide(&hide, &escape), Foot { key: Some(&control), ..Foot::primary(&save, enabled) }];
        let opening = ui.id();
        let PromiseScreen { text, focused, .. } = self;
        let clicked = sheet(ui, look, &page.owner, &title, &feet, |ui| {
            let list = |ui: &mut Ui| {
                in_our_name_list(ui, look, page.in_our_name);
                in_our_ideas_list(ui, look, page.in_our_ideas);
            };
            let mut write = |ui: &mut Ui| {
                heading(ui, look, &t!(look.lang, "promise-own"));
                body(ui, look, &t!(look.lang, "promise-lead"));
                let (name, hint) = (t!(look.lang, "promise-own"), t!(look.lang, "promise-hint"));
                let field = crate::app::widgets::area(ui, look, &name, &mut text.text, &hint, 6, limits::PROMISE);
                // There is one thing to do here, so writing can begin at once.
                if focused.replace(opening) != Some(opening) {
                    field.request_focus();
                }
                let used = text.text.chars().count();
                small(ui, look, &t!(look.lang, "own-characters", used = used, most = limits::PROMISE));
                text.line(ui, look, "promise");
            };
            if look.large() {
                list(ui);
                gap(ui, space::XL);
                write(ui);
            } else {
                crate::app::game::brief::columns(ui, list, write);
            }
        });
        let saved = clicked == Some(1) || (by_key && enabled);
        if saved {
            let text = self.text.text.trim().to_owned();
            return Some(Private::Done(Action::Promise { seat: page.owner.seat, text }));
        }
        (clicked == Some(0) || escaped).then_some(Private::Hide)
    }
}

/// The ideas an organisation was part of: who brought it there, and with whom.
fn in_our_ideas_list(ui: &mut Ui, look: &Look, ideas: &[InOurIdea]) {
    if ideas.is_empty() {
        return;
    }
    gap(ui, space::L);
    heading(ui, look, &t!(look.lang, "homecoming-ideas"));
    for idea in ideas {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            crate::app::widgets::icon(ui, look, Icon::Bulb, 32.0, Ink::CommonText);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                label(ui, look, &idea.title, Face::Text, 27.0, Ink::Ink);
                let by = t!(look.lang, "homecoming-idea-by", who = idea.by.as_str(), round = idea.round);
                label(ui, look, &by, Face::Text, 23.0, Ink::InkSoft);
                let with = match (idea.is_there, idea.with.is_empty()) {
                    (false, _) => t!(look.lang, "homecoming-idea-was"),
                    (true, true) => t!(look.lang, "homecoming-idea-alone"),
                    (true, false) => t!(look.lang, "homecoming-idea-with", names = idea.with.join(", ")),
                };
                label(ui, look, &with, Face::Text, 23.0, Ink::InkSoft);
            });
        });
    }
}

/// The list of what was promised in an organisation's name.
fn in_our_name_list(ui: &mut Ui, look: &Look, promises: &[InOurName]) {
    heading(ui, look, &t!(look.lang, "promise-in-our-name"));
    if promises.is_empty() {
        body(ui, look, &t!(look.lang, "promise-nothing"));
    }
    for promise in promises {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            let art = Art::by(promise.by, 30.0, Paint::Flat);
            let (w, h) = art.face();
            let (rect, _) = ui.allocate_exact_size(Vec2::new(40.0, look.pt(27.0) * 1.28), Sense::hover());
            paint(ui.painter(), Rect::from_center_size(rect.center(), Vec2::new(w, h)), &art, look.theme);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                label(ui, look, &promise.text, Face::Text, 27.0, Ink::Ink);
                let by = wording::by(look.lang, promise.by);
                let roles = promise.roles.join(", ");
                let round = promise.round + 1;
                let words = if roles.is_empty() {
                    t!(look.lang, "promise-source-plain", by = by, round = round)
                } else {
                    t!(look.lang, "promise-source", by = by, round = round, roles = roles)
                };
                label(ui, look, &words, Face::Text, 23.0, Ink::InkSoft);
                if promise.at_risk {
                    ui.horizontal(|ui| {
                        crate::app::widgets::icon(ui, look, Icon::Warn, 26.0, Ink::Ink);
                        strong(ui, look, &t!(look.lang, "promise-at-risk"));
                    });
                }
            });
        });
    }
}
