//! The sheet one seat has in front of it behind the curtain, whatever it is for.

use super::keys::{Chord, Keyed, SEND};
use super::placed::{Set, frame, inside, label, mixed, pressed, still_held, wood};
use super::seat_progress;
use super::seat_progress::Mark;
use super::{Button, scroll};
use crate::app::art::{Art, Icon, Lift, paint};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::rules::{Party, SeatId};
use crate::wording;
use bevy_egui::egui::{Key, Rect, Ui, Vec2, pos2};

/// Whose sheet it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Owner<'a> {
    /// The seat.
    pub(crate) seat: SeatId,
    /// The party it speaks for.
    pub(crate) party: Party,
    /// What it is called here: its role, or from homecoming on its organisation.
    pub(crate) name: &'a str,
}

/// A button at the foot of a sheet.
pub(crate) struct Foot<'a> {
    pub(crate) label: &'a str,
    pub(crate) icon: Option<Icon>,
    pub(crate) key: Option<&'a str>,
    pub(crate) primary: bool,
    pub(crate) enabled: bool,
}

impl<'a> Foot<'a> {
    /// The button that hides the screen.
    pub(crate) fn hide(label: &'a str, key: &'a str) -> Foot<'a> {
        Foot { label, icon: Some(Icon::Hide), key: Some(key), primary: false, enabled: true }
    }

    /// The green one.
    pub(crate) fn primary(label: &'a str, enabled: bool) -> Foot<'a> {
        Foot { label, icon: None, key: None, primary: true, enabled }
    }

    /// Another one.
    pub(crate) fn plain(label: &'a str) -> Foot<'a> {
        Foot { label, icon: None, key: None, primary: false, enabled: true }
    }
}

/// What has a key on every such sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SeatKey {
    /// Give what is filled in.
    Send,
    /// Hide it; what is filled in stays.
    Hide,
    /// Hide what is only read.
    Leave,
}

impl Keyed for SeatKey {
    fn keys(self) -> &'static [Chord] {
        match self {
            SeatKey::Send => &[SEND],
            SeatKey::Hide | SeatKey::Leave => &[Chord::Plain(Key::Escape)],
        }
    }

    fn line(self) -> &'static str {
        match self {
            SeatKey::Send => "send",
            SeatKey::Hide => "hide-answer",
            SeatKey::Leave => "hide-brief",
        }
    }
}

/// Keys that were held when the curtain opened, until they are let go.
#[derive(Clone, Debug)]
pub(crate) struct Held(bool);

impl Default for Held {
    fn default() -> Self {
        Held(true)
    }
}

impl Held {
    /// Keeps those keys from pressing anything. Answers whether Esc was pressed.
    pub(crate) fn escaped(&mut self, ui: &Ui) -> bool {
        if self.0 {
            self.0 = still_held(ui);
        }
        pressed(ui).into_iter().any(|key| SeatKey::Hide.has(Chord::Plain(key)))
    }
}

/// The sheet with its owner, a title, `contents` that scroll, and buttons at its foot from the right. Gives the button pressed.
pub(crate) fn sheet(
    ui: &mut Ui,
    look: &Look,
    owner: &Owner<'_>,
    title: &str,
    feet: &[Foot<'_>],
    contents: impl FnOnce(&mut Ui),
) -> Option<usize> {
    wood(ui, look);
    let space = frame(ui);
    let sheet =
        if look.large() { space.rect(40.0, 30.0, 1840.0, 1014.0) } else { space.rect(160.0, 50.0, 1600.0, 970.0) };
    paint(ui.painter(), sheet, &Art::sheet(sheet.width(), sheet.height(), Lift::Card), look.theme);
    let inner = sheet.shrink2(Vec2::new(56.0, 36.0));
    let mark = Mark { seat: owner.seat, party: owner.party, done: false, here: false };
    seat_progress::painted(ui, look, mark, 64.0, inner.min + Vec2::new(32.0, 32.0));
    let party = wording::party(look.lang, owner.party);
    let strong = Set::new(Face::Strong, 30.0, Ink::Ink);
    let plain = Set::new(Face::Text, 30.0, Ink::Ink);
    let left = inner.left() + 84.0;
    let words = mixed(ui, look, &[(owner.name, strong), (" · ", plain), (&party, plain)], inner.right() - left);
    let top = inner.top() + ((64.0 - words.size().y) / 2.0).max(0.0);
    let named = label(ui, &format!("{} · {party}", owner.name), pos2(left, top), words);
    let from = pos2(inner.left(), named.bottom().max(inner.top() + 64.0) + space::L);
    let heading = Set::new(Face::Display, size::TITLE_OWN - if look.large() { 14.0 } else { 4.0 }, Ink::Ink);
    let title = heading.show(ui, look, title, from, inner.width());
    // The buttons are laid out from the right, and reached from the left.
    let mut places = Vec::new();
    let (mut right, mut high) = (inner.right(), 0.0f32);
    for foot in feet.iter().rev() {
        let size = button(foot, look).measure(ui, look, inner.width() / feet.len() as f32 - space::XL);
        places.push((right, size));
        right -= size.x + space::XL;
        high = high.max(size.y);
    }
    let top = inner.bottom() - high;
    let room = Rect::from_min_max(
        pos2(inner.left() - 9.0, title.bottom() + space::L),
        pos2(inner.right() + 9.0, top - space::XL),
    );
    inside(ui, room, "contents", |ui| {
        ui.spacing_mut().item_spacing = Vec2::new(space::L, space::M);
        scroll(ui, look, "contents", room.height(), contents);
    });
    let mut clicked = None;
    for (index, foot) in feet.iter().enumerate() {
        let (right, size) = places[feet.len() - 1 - index];
        let place = Rect::from_min_size(pos2(right - size.x, top), Vec2::new(size.x, high));
        if button(foot, look).at(ui, look, place).clicked() {
            clicked = Some(index);
        }
    }
    clicked
}

fn button<'a>(foot: &Foot<'a>, look: &Look) -> Button<'a> {
    let mut button = Button::new(foot.label).primary_if(foot.primary).enabled(foot.enabled).size(28.0);
    button = button.height(if look.large() { 56.0 } else { 78.0 });
    if let Some(icon) = foot.icon {
        button = button.icon(icon);
    }
    match foot.key {
        Some(key) if !look.enlarged() => button.key(key),
        _ => button,
    }
}
