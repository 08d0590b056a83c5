//! The talk: the table, what was said, the bridge of trust, a hint, and the moves. What a move is about is chosen on a paper
//! of its own ([`super::form`]).

use super::log::{Entry, log, read, sign};
use super::screens::{move_icon, move_title, role_title};
use crate::app::art::{Art, ButtonLook, ButtonState, Icon, Lift, paint};
use crate::app::scene::Look;
use crate::app::theme::{DesignSpace, Face, Ink, has_room, radius, size, space};
use crate::app::widgets::keys::{Chord, Keyed, chords, command_of, key_cap_of};
use crate::app::widgets::sheet::principle_icon;
use crate::app::widgets::{Button, focus_ring, galley, paint_words, quiet_bar};
use crate::practice::{MoveKind, PracticeView, Stage, Who};
use crate::rules::{Deck, Principle};
use crate::t;
use crate::wording;
use bevy_egui::egui::{
    Align, Event, Key, Layout, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

/// A hint, and the principle it belongs to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Hint {
    /// The principle.
    pub(crate) principle: Principle,
    /// The hint.
    pub(crate) text: String,
}

/// What the screen shows.
pub(crate) struct TalkSheet<'a> {
    /// What the one who practises may know.
    pub(crate) view: &'a PracticeView,
    /// The practice's own deck.
    pub(crate) deck: &'a Deck,
    /// The talk so far.
    pub(crate) log: &'a [Entry],
    /// The hint.
    pub(crate) hint: &'a Hint,
    /// Whether the coach comments.
    pub(crate) coach: bool,
    /// Whether there is a move to take back.
    pub(crate) may_undo: bool,
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TalkChoice {
    /// A move, or an answer, or the ballot; what it is about is still to be chosen.
    Move(MoveKind),
    /// Take back the last move.
    Undo,
    /// Let the coach comment, or not.
    Coach(bool),
    /// Read the card.
    Card,
    /// Read the proposal.
    Proposal,
    /// How a counterpart stands.
    Person(usize),
    /// Read about a principle.
    Principle(Principle),
    /// How the first ballot fell.
    First,
    /// End, or pause.
    Leave,
    /// The keys.
    Help,
}

/// Whether the screen is shown in its large variant, without the table.
pub(crate) fn is_large(look: &Look, screen: Rect) -> bool {
    look.large() || (look.enlarged() && DesignSpace::on(screen).scale < 0.95)
}

/// The screen of the talk.
#[derive(Debug, Default)]
pub(crate) struct TalkScreen;

impl TalkScreen {
    /// Shows the screen in all of `ui`. `quiet` while something lies over it: then its keys rest.
    pub(crate) fn ui(&self, ui: &mut Ui, look: &Look, data: &TalkSheet<'_>, quiet: bool) -> Option<TalkChoice> {
        if !has_room(ui.max_rect()) {
            return None;
        }
        let mut choice = if quiet { None } else { keys(ui, data) };
        let place = DesignSpace::on(ui.max_rect());
        if is_large(look, ui.max_rect()) {
            choice.or(large(ui, look, data, &place))
        } else {
            choice = choice.or(head(ui, look, data, place.rect(48.0, 30.0, 1824.0, 74.0)));
            let bottom = place.rect(0.0, 0.0, 1920.0, 1046.0).bottom();
            let across = place.rect(48.0, 0.0, 1824.0, 1.0);
            let (left, right) = (across.left(), across.right());
            let each = moves_high(ui, look, (right - left - 3.0 * space::M) / 4.0).max(place.scale * 86.0);
            let moves = Rect::from_min_max(pos2(left, bottom - 2.0 * each - space::L), pos2(right, bottom));
            let row_high = 56.0 * look.text;
            let row = Rect::from_min_max(pos2(left, moves.top() - row_high - 14.0), pos2(right, moves.top() - 14.0));
            let (top, end) = (place.rect(0.0, 118.0, 1.0, 1.0).top(), row.top() - space::L);
            choice = choice.or(super::table::table(ui, look, data, &place));
            let span = |x: f32, w: f32| {
                let rect = place.rect(x, 0.0, w, 1.0);
                Rect::from_min_max(pos2(rect.left(), top), pos2(rect.right(), end))
            };
            talk(ui, look, data, span(576.0, 748.0));
            choice = choice.or(side(ui, look, data, span(1356.0, 508.0)));
            choice = choice.or(deeds(ui, look, data, row, true));
            choice.or(grid(ui, look, data, moves, 4, each))
        }
    }
}

// ---------------------------------------------------------------- keys

/// What has a key in the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TalkKey {
    Move(MoveKind),
    Undo,
    Coach,
    Card,
    Proposal,
    First,
    Read,
    /// The talk is read with these where it lies, see [`super::log`].
    Log,
    Leave,
    Help,
    FullScreen,
}

impl Keyed for TalkKey {
    fn keys(self) -> &'static [Chord] {
        use Chord::{Ctrl, Plain, Sign};
        match self {
            TalkKey::Move(MoveKind::ListenAsk) => &[Plain(Key::Num1)],
            TalkKey::Move(MoveKind::TellOpenly) => &[Plain(Key::Num2)],
            TalkKey::Move(MoveKind::HandPen) => &[Plain(Key::Num3)],
            TalkKey::Move(MoveKind::Propose) => &[Plain(Key::Num4)],
            TalkKey::Move(MoveKind::Offer) => &[Plain(Key::Num5)],
            TalkKey::Move(MoveKind::AskFor) => &[Plain(Key::Num6)],
            TalkKey::Move(MoveKind::Reword) => &[Plain(Key::Num7)],
            TalkKey::Move(MoveKind::PauseAnchor) => &[Plain(Key::Num8)],
            TalkKey::Move(MoveKind::Silence) => &[Plain(Key::Num9)],
            TalkKey::Move(MoveKind::Acknowledge) => &[Plain(Key::Num0)],
            TalkKey::Move(MoveKind::Answer) => &[Plain(Key::S)],
            TalkKey::Move(MoveKind::Ballot) => &[Plain(Key::V)],
            // These are no moves of the talk.
            TalkKey::Move(MoveKind::Again | MoveKind::Conclude | MoveKind::Leave) => &[],
            TalkKey::Undo => &[Plain(Key::U), Ctrl(Key::Z)],
            TalkKey::Coach => &[Plain(Key::C)],
            TalkKey::Card => &[Plain(Key::K)],
            TalkKey::Proposal => &[Plain(Key::F)],
            TalkKey::First => &[Plain(Key::B)],
            TalkKey::Read => &[Plain(Key::L)],
            TalkKey::Log => &[Plain(Key::PageUp), Plain(Key::PageDown)],
            TalkKey::Leave => &[Plain(Key::Escape)],
            TalkKey::Help => &[Sign("?"), Plain(Key::F1)],
            TalkKey::FullScreen => &[Plain(Key::F11)],
        }
    }

    fn line(self) -> &'static str {
        match self {
            TalkKey::Move(MoveKind::Silence) => "solo-silence",
            TalkKey::Move(MoveKind::Acknowledge) => "solo-acknowledge",
            TalkKey::Move(MoveKind::Answer) => "solo-answer",
            TalkKey::Move(MoveKind::Ballot) => "vote",
            TalkKey::Move(_) => "solo-move",
            TalkKey::Undo => "solo-undo",
            TalkKey::Coach => "solo-coach",
            TalkKey::Card => "card",
            TalkKey::Proposal => "solo-proposal",
            TalkKey::First => "solo-first",
            TalkKey::Read => "solo-read",
            TalkKey::Log => "solo-log",
            TalkKey::Leave => "solo-end",
            TalkKey::Help => "help",
            TalkKey::FullScreen => "full",
        }
    }
}

impl TalkKey {
    /// The keys that do something now, in the order of their list.
    pub(super) fn open(view: &PracticeView, may_undo: bool) -> Vec<TalkKey> {
        let moves = MoveKind::TALK.into_iter().chain([MoveKind::Answer, MoveKind::Ballot]);
        let moves = moves.filter(|kind| view.may.contains(kind)).map(TalkKey::Move);
        let undo = may_undo.then_some(TalkKey::Undo);
        let rest = [
            TalkKey::Coach,
            TalkKey::Card,
            TalkKey::Proposal,
            TalkKey::First,
            TalkKey::Read,
            TalkKey::Log,
            TalkKey::Leave,
            TalkKey::Help,
            TalkKey::FullScreen,
        ];
        moves.chain(undo).chain(rest).collect()
    }

    fn choice(self, data: &TalkSheet<'_>) -> Option<TalkChoice> {
        Some(match self {
            TalkKey::Move(kind) => TalkChoice::Move(kind),
            TalkKey::Undo => TalkChoice::Undo,
            TalkKey::Coach => TalkChoice::Coach(!data.coach),
            TalkKey::Card => TalkChoice::Card,
            TalkKey::Proposal => TalkChoice::Proposal,
            TalkKey::First => TalkChoice::First,
            TalkKey::Read => TalkChoice::Principle(data.hint.principle),
            TalkKey::Leave => TalkChoice::Leave,
            TalkKey::Help => TalkChoice::Help,
            TalkKey::Log | TalkKey::FullScreen => return None,
        })
    }
}

fn keys(ui: &Ui, data: &TalkSheet<'_>) -> Option<TalkChoice> {
    let open = TalkKey::open(data.view, data.may_undo);
    chords(ui).into_iter().find_map(|chord| {
        let choice = command_of(&open, chord)?.choice(data)?;
        // What was meant as a key is not to be written, or to choose something, on the paper that it opens.
        let typed = |event: &Event| matches!(event, Event::Key { pressed: true, .. } | Event::Text(_));
        ui.input_mut(|input| input.events.retain(|event| !typed(event)));
        Some(choice)
    })
}

// ---------------------------------------------------------------- parts

fn head(ui: &mut Ui, look: &Look, data: &TalkSheet<'_>, rect: Rect) -> Option<TalkChoice> {
    let lang = look.lang;
    let end = t!(lang, "solo-end");
    let cap = key_cap_of(TalkKey::Leave, lang);
    let button = Button::new(&end).key(&cap).size(25.0).height(60.0);
    let wide = button.measure(ui, look, rect.width() * 0.4);
    let at = Rect::from_min_size(pos2(rect.right() - wide.x, rect.center().y - wide.y / 2.0), wide);
    let room = at.left() - rect.left() - space::XL;
    let title = galley(ui, look, &t!(lang, "solo-title"), Face::Display, size::TITLE_OWN, Ink::Ink, room);
    let card = data.deck.cards.get(data.view.card).map_or("", |card| card.title.get(lang.tag()));
    let mut words =
        t!(lang, "solo-where", card = card, used = (data.view.used + 1).min(data.view.allowed), of = data.view.allowed);
    if data.view.rounds > 1 {
        let round = t!(lang, "solo-round", round = data.view.round + 1, of = data.view.rounds);
        words = format!("{words} · {round}");
    }
    let left = room - title.size().x - space::XL;
    let below = galley(ui, look, &words, Face::Text, size::BODY_OWN, Ink::InkSoft, left.max(look.pt(120.0)));
    let base = rect.center().y;
    let x = rect.left() + title.size().x + space::XL;
    read(ui, Rect::from_min_size(rect.min, title.size()), &t!(lang, "solo-title"));
    paint_words(ui, pos2(rect.left(), base - title.size().y / 2.0), title);
    read(ui, Rect::from_min_size(pos2(x, rect.top()), vec2(below.size().x, rect.height())), &words);
    paint_words(ui, pos2(x, base - below.size().y / 2.0 + look.pt(6.0)), below);
    button.at(ui, look, at).clicked().then_some(TalkChoice::Leave)
}

fn talk(ui: &mut Ui, look: &Look, data: &TalkSheet<'_>, rect: Rect) {
    paint(ui.painter(), rect, &Art::sheet(rect.width(), rect.height(), Lift::Card), look.theme);
    let inner = Rect::from_min_max(rect.min + vec2(24.0, 14.0), rect.max - vec2(10.0, 14.0));
    log(ui, look, inner, data.log);
}

/// The bridge with its words, and the hint below it.
fn side(ui: &mut Ui, look: &Look, data: &TalkSheet<'_>, rect: Rect) -> Option<TalkChoice> {
    let lang = look.lang;
    let pad = 26.0;
    let inner = rect.width() - 2.0 * pad;
    let view = data.view;
    let head = galley(ui, look, &t!(lang, "trust"), Face::Display, size::HEADING_OWN + 2.0, Ink::Ink, inner);
    let of = t!(lang, "trust-of", value = view.trust);
    let count = galley(ui, look, &of, Face::Strong, size::BODY_OWN + 3.0, Ink::Ink, inner);
    let about = crate::practice::wording::trust_words(lang, view.trust);
    let words = galley(ui, look, &about, Face::Text, size::BODY_OWN - 1.0, Ink::Ink, inner);
    let bridge = inner.min(460.0);
    let art = Art::TrustBridge { w: bridge, laid: view.trust };
    let bridge_high = art.face().1;
    let note = if place_is_small(rect) { space::S } else { look.pt(26.0) };
    let high = pad * 1.4 + head.size().y + note + bridge_high + space::M + words.size().y;
    let top = Rect::from_min_size(rect.min, vec2(rect.width(), high));
    paint(ui.painter(), top, &Art::sheet(top.width(), top.height(), Lift::Flat), look.theme);
    let spoken =
        t!(lang, "solo-trust-spoken", value = view.trust, change = wording::signed(view.trust_change), about = about);
    read(ui, top, &spoken);
    let count_wide = count.size().x;
    let mut y = top.top() + pad * 0.6;
    paint_words(ui, pos2(top.right() - pad - count.size().x, y + (head.size().y - count.size().y) / 2.0), count);
    let head_high = head.size().y;
    paint_words(ui, pos2(top.left() + pad, y), head);
    y += head_high + note;
    let at = Rect::from_min_size(pos2(top.center().x - bridge / 2.0, y), vec2(bridge, bridge_high));
    paint(ui.painter(), at, &art, look.theme);
    if view.trust_change != 0 {
        let change = wording::signed(view.trust_change);
        let change = galley(ui, look, &change, Face::Strong, size::BODY_OWN - 1.0, Ink::CommonText, inner);
        let plank = (f32::from(view.trust.max(1)) - 0.5) * 33.0 + 66.0;
        // Above its plank, or where there is no room for that beside how many there are.
        let middle = if place_is_small(rect) {
            pos2(top.right() - pad - count_wide - space::L - change.size().x / 2.0, y - note - change.size().y / 2.0)
        } else {
            pos2(at.left() + plank * bridge / 460.0, y - change.size().y / 2.0)
        };
        paint_words(ui, middle - change.size() / 2.0, change);
    }
    y += bridge_high + space::M;
    paint_words(ui, pos2(top.left() + pad, y), words);
    hint(ui, look, data, Rect::from_min_max(pos2(rect.left(), top.bottom() + 22.0), rect.max))
}

/// Whether the column beside the log is so low that every line counts.
fn place_is_small(rect: Rect) -> bool {
    rect.height() < 560.0
}

fn hint(ui: &mut Ui, look: &Look, data: &TalkSheet<'_>, rect: Rect) -> Option<TalkChoice> {
    let lang = look.lang;
    let principle = data.hint.principle;
    let band = 24.0;
    let pad = 26.0;
    paint(ui.painter(), rect, &Art::sheet(rect.width(), rect.height(), Lift::Card), look.theme);
    let weave = Art::Band { principle: Some(principle), w: rect.width(), h: band, radius: radius::CARD };
    paint(ui.painter(), Rect::from_min_size(rect.min, vec2(rect.width(), band)), &weave, look.theme);
    let inner = Rect::from_min_max(rect.min + vec2(pad, band + space::S), rect.max - vec2(pad, space::L));
    let read_label = t!(lang, "solo-read");
    let cap = key_cap_of(TalkKey::Read, lang);
    let button = Button::new(&read_label).key(&cap).size(22.0).height(52.0);
    let size_of = button.measure(ui, look, inner.width());
    let face = Rect::from_min_size(pos2(inner.left(), inner.bottom() - size_of.y - 6.0), size_of);
    let body = Rect::from_min_max(inner.min, pos2(inner.right(), face.top() - space::S));
    let mut column = ui.new_child(UiBuilder::new().max_rect(body).layout(Layout::top_down(Align::Min)).id_salt("hint"));
    let high = body.height();
    quiet_bar(&mut column, look);
    ScrollArea::vertical().id_salt("hint").max_height(high).auto_shrink([false, true]).show(&mut column, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            crate::app::widgets::icon(ui, look, principle_icon(principle), 28.0, Ink::CommonText);
            let name = wording::principle(lang, principle);
            crate::app::widgets::label(ui, look, &name, Face::Strong, size::BODY_OWN - 2.0, Ink::CommonText);
        });
        let words = galley(ui, look, &data.hint.text, Face::Text, size::BODY_OWN, Ink::Ink, ui.available_width());
        // On a small screen the heading gives way to the words.
        if words.size().y + look.pt(80.0) <= high {
            crate::app::widgets::label(ui, look, &t!(lang, "solo-hint"), Face::Display, size::HEADING_OWN, Ink::Ink);
        }
        crate::app::widgets::label(ui, look, &data.hint.text, Face::Text, size::BODY_OWN - 1.0, Ink::Ink);
    });
    button.at(ui, look, face).clicked().then_some(TalkChoice::Principle(principle))
}

/// The question, and beside it what is not one of the eight: nothing said, answers, the ballot, back, the coach.
fn deeds(ui: &mut Ui, look: &Look, data: &TalkSheet<'_>, rect: Rect, heading: bool) -> Option<TalkChoice> {
    let lang = look.lang;
    let view = data.view;
    let waiting = view.waiting.len();
    let silence = move_title(lang, MoveKind::Silence);
    let back = move_title(lang, MoveKind::Acknowledge);
    let undo = t!(lang, "solo-undo");
    let answer = t!(lang, "solo-answer", count = waiting);
    let vote = t!(lang, "solo-vote");
    let coach = t!(lang, if data.coach { "solo-coach-on" } else { "solo-coach-off" });
    let may = |kind| view.may.contains(&kind);
    let talk_over = view.used >= view.allowed && view.stage == Stage::Talk;
    let cap = |key| key_cap_of(key, lang);
    let (coach_key, undo_key) = (cap(TalkKey::Coach), cap(TalkKey::Undo));
    let move_key = |kind| cap(TalkKey::Move(kind));
    let (silence_key, answer_key, vote_key) =
        (move_key(MoveKind::Silence), move_key(MoveKind::Answer), move_key(MoveKind::Ballot));
    let back_key = move_key(MoveKind::Acknowledge);
    let mut all: Vec<(Button<'_>, TalkChoice)> = vec![
        (
            Button::new(&coach)
                .id("solo-coach")
                .icon(if data.coach { Icon::Check } else { Icon::Talk })
                .key(&coach_key),
            TalkChoice::Coach(!data.coach),
        ),
        (Button::new(&undo).icon(Icon::Undo).key(&undo_key).enabled(data.may_undo), TalkChoice::Undo),
        (Button::new(&silence).key(&silence_key).enabled(may(MoveKind::Silence)), TalkChoice::Move(MoveKind::Silence)),
    ];
    if may(MoveKind::Acknowledge) {
        let button = Button::new(&back).id("solo-acknowledge").icon(Icon::Check).key(&back_key);
        all.push((button, TalkChoice::Move(MoveKind::Acknowledge)));
    }
    if waiting > 0 {
        all.push((
            Button::new(&answer).id("solo-answer").icon(Icon::Hand).key(&answer_key),
            TalkChoice::Move(MoveKind::Answer),
        ));
    }
    let ballot = Button::new(&vote).key(&vote_key).enabled(may(MoveKind::Ballot)).primary();
    all.push((ballot, TalkChoice::Move(MoveKind::Ballot)));
    let title = if talk_over { "solo-what-ballot" } else { "solo-what" };
    let title = t!(lang, title);
    let words = galley(ui, look, &title, Face::Display, size::HEADING_OWN, Ink::Ink, f32::INFINITY);
    let fit = |button: &Button<'_>, ui: &Ui| button.measure(ui, look, rect.width()).x;
    let all: Vec<(Button<'_>, TalkChoice)> =
        all.into_iter().map(|(button, choice)| (button.size(21.0).height(50.0), choice)).collect();
    let total: f32 = all.iter().map(|(button, _)| fit(button, ui) + space::M).sum();
    let mut x = rect.right() - total + space::M;
    if heading && x - rect.left() >= words.size().x + space::L {
        read(ui, Rect::from_min_size(rect.min, words.size()), &title);
        paint_words(ui, pos2(rect.left(), rect.center().y - words.size().y / 2.0), words);
    }
    x = x.max(rect.left());
    let mut choice = None;
    for (button, what) in all {
        let wide = fit(&button, ui);
        let at = Rect::from_min_size(pos2(x, rect.center().y - look.pt(25.0)), vec2(wide, look.pt(50.0)));
        x += wide + space::M;
        if button.at(ui, look, at).clicked() {
            choice = Some(what);
        }
    }
    choice
}

/// The height of a move's button where each is `wide`.
fn moves_high(ui: &Ui, look: &Look, wide: f32) -> f32 {
    let each = MoveKind::TALK[..8].iter().map(|&kind| {
        let (head, line) = move_words(ui, look, kind, None, wide);
        head.size().y + line.size().y + 18.0
    });
    each.fold(60.0, f32::max).ceil()
}

/// The side of the icon of a move.
const ICON: f32 = 38.0;
/// The side of the key cap of a move.
const CAP: f32 = 30.0;

type Words = std::sync::Arc<bevy_egui::egui::Galley>;

fn move_words(ui: &Ui, look: &Look, kind: MoveKind, instead: Option<&str>, wide: f32) -> (Words, Words) {
    let room = wide - look.pt(ICON) - look.pt(CAP) - 3.0 * space::M - space::S;
    let head = galley(ui, look, &move_title(look.lang, kind), Face::Strong, size::BODY_OWN + 1.0, Ink::Ink, room);
    let text = match kind {
        // The whole of it stands on its paper.
        MoveKind::AskFor => t!(look.lang, "solo-ask-short"),
        _ => crate::practice::wording::move_help(look.lang, kind),
    };
    let line = galley(ui, look, instead.unwrap_or(&text), Face::Text, size::SMALL, Ink::InkSoft, room);
    (head, line)
}

/// The eight moves in rows of `columns`.
fn grid(ui: &mut Ui, look: &Look, data: &TalkSheet<'_>, rect: Rect, columns: usize, high: f32) -> Option<TalkChoice> {
    let mut choice = None;
    let gap = space::M;
    let each = (rect.width() - gap * (columns - 1) as f32) / columns as f32;
    for (at, kind) in MoveKind::TALK[..8].iter().copied().enumerate() {
        let left = rect.left() + (each + gap) * (at % columns) as f32;
        let top = rect.top() + (high + gap) * (at / columns) as f32;
        let face = Rect::from_min_size(pos2(left, top), vec2(each, high));
        if move_button(ui, look, data, kind, at + 1, face) {
            choice = Some(TalkChoice::Move(kind));
        }
    }
    choice
}

fn move_button(ui: &Ui, look: &Look, data: &TalkSheet<'_>, kind: MoveKind, number: usize, rect: Rect) -> bool {
    let lang = look.lang;
    let enabled = data.view.may.contains(&kind) && ui.is_enabled();
    let why = why_not(look, data, kind);
    let title = move_title(lang, kind);
    let response =
        ui.interact(rect, ui.id().with(("move", number)), if enabled { Sense::click() } else { Sense::hover() });
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, &title));
    let state = match () {
        _ if !enabled => ButtonState::Disabled,
        _ if response.is_pointer_button_down_on() => ButtonState::Pressed,
        _ if response.hovered() => ButtonState::Hovered,
        _ => ButtonState::Rest,
    };
    let art = Art::Button { w: rect.width(), h: rect.height(), look: ButtonLook::Plain, state };
    paint(ui.painter(), rect, &art, look.theme);
    let sunk = if state == ButtonState::Pressed { 4.0 } else { 0.0 };
    let ink = if enabled { Ink::Ink } else { Ink::InkSoft };
    let side = look.pt(ICON);
    let y = rect.center().y + sunk;
    sign(ui, look, move_icon(kind), side, ink, pos2(rect.left() + space::M + side / 2.0, y));
    let (head, line) = move_words(ui, look, kind, why.as_deref().filter(|_| !enabled), rect.width());
    let x = rect.left() + space::M + side + space::M;
    let mut top = y - (head.size().y + line.size().y) / 2.0;
    let step = head.size().y;
    paint_words(ui, pos2(x, top), head);
    top += step;
    paint_words(ui, pos2(x, top), line);
    let key = galley(ui, look, &key_cap_of(TalkKey::Move(kind), lang), Face::Strong, size::KEY, Ink::InkSoft, 99.0);
    let cap = Rect::from_center_size(pos2(rect.right() - space::M - look.pt(CAP) / 2.0, y), Vec2::splat(look.pt(CAP)));
    let frame = Art::KeyCapFrame { w: cap.width(), h: cap.height(), ink: Ink::InkSoft };
    paint(ui.painter(), cap, &frame, look.theme);
    paint_words(ui, cap.center() - key.size() / 2.0 - vec2(0.0, 1.0), key);
    focus_ring(ui, look, &response, rect, radius::BUTTON);
    response.clicked()
}

/// Why a move cannot be made now, in a few words.
fn why_not(look: &Look, data: &TalkSheet<'_>, kind: MoveKind) -> Option<String> {
    let (lang, view) = (look.lang, data.view);
    if view.may.contains(&kind) {
        return None;
    }
    if view.used >= view.allowed {
        return Some(t!(lang, "solo-why-moves"));
    }
    match (kind, view.pen) {
        (MoveKind::HandPen | MoveKind::Propose | MoveKind::Reword, Who::Person(person)) => {
            let role = view.people.get(person).map_or("", |person| role_title(data.deck, person.role, lang));
            Some(t!(lang, "solo-why-pen", role = role))
        }
        (MoveKind::Reword, Who::You) => Some(t!(lang, "solo-why-proposal")),
        _ => None,
    }
}

// ---------------------------------------------------------------- the large variant

/// With large type: the log across, trust in a line, the moves two by two below, scrolling.
fn large(ui: &mut Ui, look: &Look, data: &TalkSheet<'_>, place: &DesignSpace) -> Option<TalkChoice> {
    let lang = look.lang;
    let all = place.rect(40.0, 16.0, 1840.0, 1048.0);
    let mut choice = head(ui, look, data, Rect::from_min_size(all.min, vec2(all.width(), 66.0 * look.text)));
    let mut y = all.top() + 70.0 * look.text;
    let words = t!(lang, "solo-trust-line", value = data.view.trust, change = wording::signed(data.view.trust_change));
    let words_laid = galley(ui, look, &words, Face::Strong, size::BODY_OWN, Ink::Ink, all.width() * 0.5);
    let bridge = 330.0f32.min(all.width() * 0.4);
    let art = Art::TrustBridge { w: bridge, laid: data.view.trust };
    let high = words_laid.size().y.max(art.face().1);
    read(ui, Rect::from_min_size(pos2(all.left(), y), vec2(all.width(), high)), &words);
    let left = all.left() + words_laid.size().x + space::XL;
    paint_words(ui, pos2(all.left(), y + (high - words_laid.size().y) / 2.0), words_laid);
    let at = Rect::from_min_size(pos2(left, y + (high - art.face().1) / 2.0), vec2(bridge, art.face().1));
    paint(ui.painter(), at, &art, look.theme);
    y += high + space::M;
    let split = y + (all.bottom() - y) * 0.47;
    let log_rect = Rect::from_min_max(pos2(all.left(), y), pos2(all.right(), split));
    talk(ui, look, data, log_rect);
    let below = Rect::from_min_max(pos2(all.left() - 9.0, split + space::L), pos2(all.right() + 9.0, all.bottom()));
    let mut room =
        ui.new_child(UiBuilder::new().max_rect(below).layout(Layout::top_down(Align::Min)).id_salt("large moves"));
    quiet_bar(&mut room, look);
    ScrollArea::vertical().id_salt("large moves").max_height(below.height()).auto_shrink([false, false]).show(
        &mut room,
        |ui| {
            let wide = ui.available_width() - 2.0 * 9.0 - space::M;
            let columns = if wide > 640.0 * look.text { 2 } else { 1 };
            let each = moves_high(ui, look, (wide - space::L) / columns as f32);
            let rows = 8usize.div_ceil(columns) as f32;
            let origin = ui.cursor().min + vec2(9.0, 9.0);
            let (_, _) = ui.allocate_space(vec2(wide, rows * (each + space::M) + space::L));
            let rect = Rect::from_min_size(origin, vec2(wide, rows * (each + space::M)));
            choice = choice.or(grid(ui, look, data, rect, columns, each));
            choice = choice.or(large_deeds(ui, look, data));
        },
    );
    choice
}

/// What else can be done, below each other where it does not fit beside each other.
fn large_deeds(ui: &mut Ui, look: &Look, data: &TalkSheet<'_>) -> Option<TalkChoice> {
    let (lang, view) = (look.lang, data.view);
    let may = |kind| view.may.contains(&kind);
    let mut choice = None;
    let mut all: Vec<(String, TalkKey, bool)> = vec![
        (t!(lang, "solo-vote"), TalkKey::Move(MoveKind::Ballot), may(MoveKind::Ballot)),
        (move_title(lang, MoveKind::Silence), TalkKey::Move(MoveKind::Silence), may(MoveKind::Silence)),
    ];
    if may(MoveKind::Acknowledge) {
        all.push((move_title(lang, MoveKind::Acknowledge), TalkKey::Move(MoveKind::Acknowledge), true));
    }
    if !view.waiting.is_empty() {
        all.push((t!(lang, "solo-answer", count = view.waiting.len()), TalkKey::Move(MoveKind::Answer), true));
    }
    all.push((t!(lang, "solo-undo"), TalkKey::Undo, data.may_undo));
    all.push((t!(lang, if data.coach { "solo-coach-on" } else { "solo-coach-off" }), TalkKey::Coach, true));
    all.push((t!(lang, "solo-card"), TalkKey::Card, true));
    all.push((t!(lang, "solo-proposal"), TalkKey::Proposal, true));
    all.push((t!(lang, "solo-read"), TalkKey::Read, true));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::L, space::L);
        ui.add_space(9.0);
        for (words, key, enabled) in &all {
            let primary = *key == TalkKey::Move(MoveKind::Ballot);
            let cap = key_cap_of(*key, lang);
            if Button::new(words).key(&cap).enabled(*enabled).primary_if(primary).show(ui, look).clicked() {
                choice = key.choice(data);
            }
        }
        for at in 0..view.people.len() {
            let role = role_title(data.deck, view.people[at].role, lang);
            let spoken = super::table::person_spoken(look, data, at);
            if Button::new(role).spoken(&spoken).icon(Icon::Eye).show(ui, look).clicked() {
                choice = Some(TalkChoice::Person(at));
            }
        }
    });
    crate::app::widgets::gap(ui, space::L);
    sheet_of_hint(ui, look, data);
    choice
}

fn sheet_of_hint(ui: &mut Ui, look: &Look, data: &TalkSheet<'_>) {
    let words = format!("{} – {}", t!(look.lang, "solo-hint"), data.hint.text);
    crate::app::widgets::label(ui, look, &words, Face::Text, size::BODY_OWN, Ink::Ink);
}
