//! What the pictures of the idea round share: names, tiles and the cards of ideas.

use crate::app::art::{Art, Fill, Icon, Lift, Paint, TileLook};
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::Area;
use crate::app::game::scenery::table_parts::{party_name, top_of, z};
use crate::app::scene::{EaseFunction, Enter, Look, Motion, Stage, Touch, Words};
use crate::app::theme::{Ink, line, motion, radius, size, space};
use crate::rules::{
    IdeaFace, IdeaKind, IdeaStanding, IdeasView, Party, Principle, RoomView, SeatId, TileAsk, TileFace, TileId,
};
use crate::t;
use crate::wording;
use std::borrow::Cow;

/// How far below the straight way a tile travels, in design px.
const SAG: f32 = 60.0;

/// The height of a row of tiles that say who plays them.
pub(crate) fn two_lines(look: &Look) -> f32 {
    look.pt(size::BODY) * 1.08 * 2.0 + space::XL
}

/// What an idea is called: *Idé 3*, *Utmaning 4*.
pub(crate) fn idea_name(look: &Look, view: &IdeasView, idea: usize) -> String {
    let number = idea as i64 + 1;
    match view.ideas.get(idea).map(|face| face.idea.kind) {
        Some(IdeaKind::Challenge) => t!(look.lang, "ideas-challenge", number = number),
        _ => t!(look.lang, "ideas-idea", number = number),
    }
}

/// The ideas that are shown, in their order: those on the table first, then the parked ones. Merged ones live on in another.
pub(crate) fn shown(view: &IdeasView) -> Vec<usize> {
    let of = |wanted: fn(&IdeaStanding) -> bool| {
        view.ideas.iter().enumerate().filter(move |(_, face)| wanted(&face.idea.standing)).map(|(at, _)| at)
    };
    let open = of(|standing| matches!(standing, IdeaStanding::Open));
    open.chain(of(|standing| matches!(standing, IdeaStanding::Parked { .. }))).collect()
}

/// The questions about tiles that wait for their answer, oldest first.
pub(crate) fn open_questions(view: &IdeasView) -> Vec<usize> {
    view.asks.iter().enumerate().filter(|(_, ask)| ask.is_open()).map(|(at, _)| at).collect()
}

/// The questions about merging that wait for an answer, oldest first.
pub(crate) fn open_merges(view: &IdeasView) -> Vec<usize> {
    view.merges.iter().enumerate().filter(|(_, face)| face.merge.is_open()).map(|(at, _)| at).collect()
}

/// `text` on one line of at most `width`, its end left out letter by letter: of a name the first letters say more than its
/// first word.
pub(crate) fn cut(text: &str, words: Words, width: f32, look: &Look) -> String {
    if words.width(text, look) <= width {
        return text.to_owned();
    }
    let signs: Vec<char> = text.chars().collect();
    for keep in (1..signs.len()).rev() {
        let short: String = signs[..keep].iter().collect::<String>().trim_end().to_owned() + "…";
        if words.width(&short, look) <= width {
            return short;
        }
    }
    String::from("…")
}

/// How much stands on a tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Its name, and who plays it below.
    Two,
    /// Its name.
    One,
    /// Its piece with the number of who plays it.
    Piece,
}

/// The view of an idea round, with where on the board the table looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Board<'a> {
    pub(crate) room: &'a RoomView,
    pub(crate) view: &'a IdeasView,
    pub(crate) look: &'a Look,
    pub(crate) gaze: &'a Gaze,
}

impl<'a> Board<'a> {
    pub(crate) fn tile(&self, tile: TileId) -> Option<&'a TileFace> {
        self.view.tiles.iter().find(|face| face.tile == tile)
    }

    pub(crate) fn tile_name(&self, tile: TileId) -> Cow<'a, str> {
        self.tile(tile).map_or(Cow::Borrowed(""), |face| self.name_of(face))
    }

    pub(crate) fn name_of(&self, tile: &TileFace) -> Cow<'a, str> {
        Cow::Owned(wording::isolated(tile.name.get(self.look.lang.tag())))
    }

    /// Who sits on a seat: the person, or the organisation where nobody has a name.
    pub(crate) fn who(&self, seat: SeatId) -> String {
        self.room.seats.get(seat.index()).map_or(String::new(), |face| {
            let person = face.person.trim();
            wording::isolated(if person.is_empty() { &face.organisation } else { person })
        })
    }

    /// The real party of a seat.
    pub(crate) fn own_party(&self, seat: SeatId) -> Party {
        self.room.seats.get(seat.index()).map_or(Party::Public, |face| face.own_party)
    }

    /// Tiles that are played but at no idea.
    pub(crate) fn hand(&self) -> Vec<&'a TileFace> {
        self.view.tiles.iter().filter(|tile| tile.holder.is_some() && tile.idea.is_none()).collect()
    }

    /// Tiles gathered at an idea, in the order they came.
    pub(crate) fn gathered(&self, idea: usize) -> Vec<&'a TileFace> {
        let face = self.view.ideas.get(idea);
        face.into_iter().flat_map(|face| &face.idea.tiles).filter_map(|gathered| self.tile(gathered.tile)).collect()
    }

    /// The questions that wait for a tile to come to an idea.
    pub(crate) fn asked_to(&self, idea: usize) -> Vec<&'a TileAsk> {
        let open = open_questions(self.view).into_iter().map(|at| &self.view.asks[at]);
        open.filter(|ask| ask.idea == idea).collect()
    }

    /// Whether a tile is asked for and its holder has not answered.
    pub(crate) fn is_asked(&self, tile: TileId) -> bool {
        open_questions(self.view).into_iter().any(|at| self.view.asks[at].tile == tile)
    }

    /// What a screen reader says of a tile.
    pub(crate) fn tile_words(&self, tile: &TileFace) -> String {
        let lang = self.look.lang;
        let name = wording::isolated(tile.name.get(lang.tag()));
        let party = party_name(self.look, tile.party);
        let mut words = match tile.holder {
            Some(seat) => {
                let who = self.who(seat);
                t!(lang, "ideas-tile-label", name = name, party = party, seat = seat.to_string(), who = who)
            }
            None => t!(lang, "ideas-tile-label-free", name = name, party = party),
        };
        let place = match tile.idea {
            Some(idea) => t!(lang, "ideas-tile-at", idea = idea_name(self.look, self.view, idea)),
            None if tile.holder.is_some() => t!(lang, "ideas-tile-in-hand"),
            None => return words,
        };
        words = format!("{words}. {place}");
        if self.is_asked(tile.tile) { format!("{words}. {}", t!(lang, "ideas-tile-asked")) } else { words }
    }

    /// A tile with its names; it can be pressed and carried.
    pub(crate) fn draw_tile(&self, stage: &mut Stage, tile: &TileFace, area: Area, form: Form) {
        let look = self.look;
        let id = tile.tile;
        let key = |what: &str| format!("tile {} {what}", id.0);
        let asked = self.is_asked(id);
        let travels = Motion {
            ms: motion::TILE_TRAVEL,
            ease: EaseFunction::CubicInOut,
            enter: Enter::Fade,
            sag: SAG,
            ..Motion::default()
        };
        let level = if asked { z::PENCIL } else { z::CARD };
        let (cx, cy) = (area.x + area.w / 2.0, area.y + area.h / 2.0);
        let art_look = if asked { TileLook::Asked } else { TileLook::Rest };
        let art = Art::Tile { party: tile.party, w: area.w, h: area.h, look: art_look };
        stage.art(format!("tile {}", id.0), art, cx, cy, level).moving(travels);
        if self.gaze.ideas.tile == Some(id) {
            let radius = if tile.party == Party::Public { radius::PLATE } else { area.h / 2.0 };
            let ring = Art::Outline {
                w: area.w + 14.0,
                h: area.h + 14.0,
                radius: radius + 7.0,
                dash: None,
                ink: Ink::Ink,
                line: line::CHOSEN,
                fill: Fill::None,
            };
            stage.art("tile chosen", ring, cx, cy, level + 0.1).moving(Motion { ms: motion::TOUCH, ..travels });
        }
        match form {
            Form::Piece => self.tile_piece(stage, tile, area, level, travels),
            _ => {
                let side = (area.h * 0.5).min(52.0);
                let pad = if tile.party == Party::Ideburen { (area.h * 0.2).max(16.0) } else { 18.0 };
                let piece_x = area.x + pad + side / 2.0;
                stage.art(key("piece"), Art::piece(tile.party, side), piece_x, cy - 2.0, level + 0.3).moving(travels);
                let x = area.x + pad + side + 14.0;
                let room = area.right() - if tile.party == Party::Ideburen { area.h * 0.3 } else { 14.0 } - x;
                let tight = Words { leading: 1.08, ..Words::STRONG };
                let second = form == Form::Two && tile.holder.is_some();
                let height = tight.height(1, look) + if second { look.pt(size::BODY) * 1.08 } else { 0.0 };
                let top = cy - height / 2.0 - 1.0;
                let name = cut(&self.name_of(tile), tight, room, look);
                let row = stage.words(key("name"), &name, tight, look, x, top, level + 0.3);
                if let Some(item) = stage.last() {
                    item.moving(travels);
                }
                if let Some(seat) = tile.holder.filter(|_| second) {
                    self.played_by(stage, &key("by"), seat, (x, row.below, room), level + 0.3, travels);
                }
            }
        }
        let (dx, dy) = ((60.0 - area.w).max(0.0) / 2.0, (60.0 - area.h).max(0.0) / 2.0);
        let rect = (area.x - dx, area.y - dy, area.w + 2.0 * dx, area.h + 2.0 * dy);
        stage.press(Touch::Tile(id), self.tile_words(tile), rect);
        if let Some(hit) = stage.hits.last_mut() {
            hit.carries = tile.holder.map(|_| tile.party);
        }
    }

    /// A tile that has room for its piece and a number only.
    fn tile_piece(&self, stage: &mut Stage, tile: &TileFace, area: Area, level: f32, travels: Motion) {
        let look = self.look;
        let number = tile.holder.map(|seat| seat.to_string()).unwrap_or_default();
        let words = Words { leading: 1.08, ..Words::STRONG };
        let side = (area.h * 0.5).min(44.0);
        let width = words.width(&number, look);
        let left = area.x + (area.w - side - 8.0 - width) / 2.0;
        let cy = area.y + area.h / 2.0;
        let key = |what: &str| format!("tile {} {what}", tile.tile.0);
        stage.art(key("piece"), Art::piece(tile.party, side), left + side / 2.0, cy - 2.0, level + 0.3).moving(travels);
        stage.words(key("name"), &number, words, look, left + side + 8.0, top_of(words, look, cy), level + 0.3);
        if let Some(item) = stage.last() {
            item.moving(travels);
        }
    }

    /// ⇄, the piece and the name of the seat that holds a tile.
    fn played_by(
        &self,
        stage: &mut Stage,
        key: &str,
        seat: SeatId,
        (x, y, room): (f32, f32, f32),
        level: f32,
        travels: Motion,
    ) {
        let look = self.look;
        let words = Words { leading: 1.08, ..Words::SOFT };
        let middle = y + words.height(1, look) / 2.0;
        let side = look.pt(30.0);
        stage
            .icon(format!("{key} swap"), Icon::Swap, side, Ink::InkSoft, x + side / 2.0, middle, level)
            .moving(travels);
        let piece_x = x + side + 8.0;
        let art = Art::Piece { party: self.own_party(seat), size: side, paint: Paint::Flat };
        stage.art(format!("{key} piece"), art, piece_x + side / 2.0, middle, level).moving(travels);
        let left = piece_x + side + 8.0;
        let who = t!(look.lang, "ideas-played", seat = seat.to_string(), who = self.who(seat));
        let who = cut(&who, words, room - (left - x), look);
        stage.words(format!("{key} name"), &who, words, look, left, y, level);
        if let Some(item) = stage.last() {
            item.moving(travels);
        }
    }

    /// A dashed place for a tile that is asked for.
    pub(crate) fn slot(&self, stage: &mut Stage, key: &str, area: Area, words: Option<&str>) {
        let look = self.look;
        let fill = Fill::Veil(Ink::Paper);
        let art = Art::Outline {
            w: area.w,
            h: area.h,
            radius: radius::PLATE,
            dash: Some((14.0, 10.0)),
            ink: Ink::Ink,
            line: line::CHOSEN,
            fill,
        };
        stage.art_at(key, art, area.x, area.y, z::CARD);
        let text = words.unwrap_or_default();
        let icon = look.pt(36.0).min(area.h - 16.0);
        let set = Words::BODY.wrapped((area.w - icon - 40.0).max(1.0)).at_most(1);
        let lines = set.set(text, look);
        let width = lines.first().map_or(0.0, |line| set.width(line, look));
        let gap = if width > 0.0 { 12.0 } else { 0.0 };
        let left = area.x + (area.w - icon - gap - width) / 2.0;
        let middle = area.y + area.h / 2.0;
        stage.icon(format!("{key} icon"), Icon::Wait, icon, Ink::Ink, left + icon / 2.0, middle, z::CARD_ON);
        if width > 0.0 {
            let top = top_of(set, look, middle);
            stage.words(format!("{key} words"), text, set, look, left + icon + gap, top, z::CARD_ON);
        }
    }

    /// How an idea stands, in a line: who is asked for, which party is missing, or that both are there.
    pub(crate) fn status(&self, idea: usize) -> (Icon, String) {
        let lang = self.look.lang;
        let Some(face) = self.view.ideas.get(idea) else { return (Icon::Info, String::new()) };
        if matches!(face.idea.standing, IdeaStanding::Parked { .. }) {
            return (Icon::Pause, t!(lang, "ideas-parked"));
        }
        let asked = self.asked_to(idea);
        match asked.as_slice() {
            [] => {}
            [one] => return (Icon::Wait, t!(lang, "ideas-waits-for", name = self.tile_name(one.tile).into_owned())),
            more => return (Icon::Wait, t!(lang, "ideas-waits-for-many", count = more.len() as i64)),
        }
        match (face.parties.public, face.parties.ideburen) {
            (true, true) => (Icon::Check, t!(lang, "ideas-both")),
            (false, false) => (Icon::Info, t!(lang, "ideas-nobody")),
            (true, false) => (Icon::Listen, t!(lang, "ideas-missing-ideburen")),
            (false, true) => (Icon::Listen, t!(lang, "ideas-missing-public")),
        }
    }

    /// The parties' pieces, hollow for one that is missing, and how the idea stands; left edge, middle and width are given.
    pub(crate) fn status_row(&self, stage: &mut Stage, idea: usize, (x, middle, w): (f32, f32, f32), counts: bool) {
        let look = self.look;
        let Some(face) = self.view.ideas.get(idea) else { return };
        let side = look.pt(32.0);
        let mut left = x;
        let gathered = self.gathered(idea);
        for party in Party::ALL {
            let there = face.parties[party];
            let paint = if there { Paint::Painted } else { Paint::Waiting };
            let key = format!("idea {idea} {}", party.code());
            let art = Art::Piece { party, size: side, paint };
            stage.art(&*key, art, left + side / 2.0, middle - 1.0, z::CARD_ON);
            left += side + 8.0;
            if counts {
                let count = gathered.iter().filter(|tile| tile.party == party).count().to_string();
                let top = top_of(Words::STRONG, look, middle);
                left += stage.words(format!("{key} count"), &count, Words::STRONG, look, left, top, z::CARD_ON).width;
                left += 16.0;
            }
        }
        let (icon, text) = self.status(idea);
        left += 8.0;
        let sign = look.pt(30.0);
        if left + sign <= x + w {
            stage.icon(format!("idea {idea} sign"), icon, sign, Ink::InkSoft, left + sign / 2.0, middle, z::CARD_ON);
        }
        left += sign + 10.0;
        let room = x + w - left;
        let words = Words::SOFT.wrapped(room.max(1.0)).at_most(1);
        // A word or two say more than a beginning cut short.
        if room > look.pt(110.0) {
            let top = top_of(words, look, middle);
            stage.words(format!("idea {idea} status"), &text, words, look, left, top, z::CARD_ON);
        }
    }

    /// What a screen reader says of an idea.
    pub(crate) fn idea_words(&self, idea: usize) -> String {
        let lang = self.look.lang;
        let Some(face) = self.view.ideas.get(idea) else { return String::new() };
        let mut words = t!(
            lang,
            "ideas-card-label",
            idea = idea_name(self.look, self.view, idea),
            title = wording::isolated(&face.idea.title),
            line = wording::isolated(&face.idea.line),
            status = self.status(idea).1
        );
        let names: Vec<String> = self.gathered(idea).iter().map(|tile| self.name_of(tile).into_owned()).collect();
        if !names.is_empty() {
            words = format!("{words} {}", t!(lang, "ideas-gathered", names = names.join(", ")));
        }
        words
    }

    /// The card of an idea in `area`: what kind and from whose chair, its title, as much of its line as there is room for, and
    /// how it stands.
    pub(crate) fn card(&self, stage: &mut Stage, idea: usize, area: Area, sizes: &[f32], title_lines: usize) {
        let look = self.look;
        let Some(face) = self.view.ideas.get(idea) else { return };
        let parked = matches!(face.idea.standing, IdeaStanding::Parked { .. });
        let key = |what: &str| format!("idea {idea} {what}");
        let dealt =
            Motion { ms: motion::DEAL, enter: Enter::From { dx: 0.0, dy: 60.0, turn: 0.0 }, ..Motion::default() };
        let Area { x, y, w, h } = area;
        let chosen = self.gaze.ideas.idea == Some(idea);
        let art = Art::Sheet { w, h, radius: radius::CARD, dim: parked, lift: Lift::Card, bar: None, chosen: false };
        stage.art_at(format!("idea {idea}"), art, x, y, z::CARD - 0.5).moving(dealt);
        let band = (h * 0.11).clamp(10.0, 28.0);
        let weave = Art::Band { principle: Some(Principle::Dialogue), w, h: band, radius: radius::CARD };
        stage.art_at(key("band"), weave, x, y, z::CARD - 0.3).moving(dealt);
        if chosen {
            let ring = Art::Outline {
                w,
                h,
                radius: radius::CARD,
                dash: None,
                ink: Ink::Ink,
                line: line::CHOSEN,
                fill: Fill::None,
            };
            stage.art_at("idea chosen", ring, x, y, z::CARD - 0.2);
        }
        let inner = area.inside(if w > 500.0 { space::CARD } else { 20.0 }, 0.0);
        let body = Words::BODY.height(1, look);
        let status_h = body.max(look.pt(36.0));
        let bottom = area.bottom() - if h < 130.0 { 6.0 } else { 12.0 };
        let status_y = bottom - status_h / 2.0;
        let mut top = y + band + if h < 130.0 { 4.0 } else { 8.0 };
        let head = idea_name(look, self.view, idea);
        // The head stands above the title where there is room for more than the title and how the idea stands.
        let with_head = bottom - status_h - top >= body + look.pt(sizes[sizes.len() - 1]) * 1.08 * title_lines as f32;
        let number = if with_head { String::new() } else { format!("{} ", idea + 1) };
        if with_head {
            let row = stage.words(key("head"), &head, Words::STRONG, look, inner.x, top, z::CARD_ON);
            if let Some(item) = stage.last() {
                item.moving(dealt);
            }
            let from = t!(look.lang, "ideas-from", name = self.tile_name(face.idea.chair).into_owned());
            let left = inner.x + row.width + 14.0;
            if inner.right() - left > look.pt(140.0) {
                let from = cut(&from, Words::SOFT, inner.right() - left, look);
                stage.words(key("from"), &from, Words::SOFT, look, left, top, z::CARD_ON);
            }
            top = row.below + 2.0;
        }
        let title = format!("{number}{}", wording::isolated(&face.idea.title));
        let room = bottom - status_h - 4.0 - top;
        let lines = |size: f32| ((room / (look.pt(size) * 1.08)).floor() as usize).clamp(1, title_lines);
        // A small card is data more than a title: plain letters, and a number that can be told from afar.
        let set = if with_head { Words::CARD_TITLE } else { Words { leading: 1.08, ..Words::STRONG } };
        let sizes = if with_head { sizes } else { &[34.0] };
        let words = layout::fitted(&title, set, sizes, inner.w, 1, look);
        let words = if words.lines == 0 {
            words
        } else {
            // Not on one line in any size: the smallest, on as many lines as there are.
            let last = sizes[sizes.len() - 1];
            set.sized(last).wrapped(inner.w).at_most(lines(last))
        };
        let title = if words.lines == 1 { cut(&title, words, inner.w, look) } else { title };
        let row = stage.words(key("title"), &title, words, look, inner.x, top, z::CARD_ON);
        if let Some(item) = stage.last() {
            item.moving(dealt);
        }
        let left = bottom - status_h - 6.0 - row.below - 4.0;
        let fits = (left / body).floor().max(0.0) as usize;
        if fits > 0 && !face.idea.line.trim().is_empty() {
            let words = Words::BODY.wrapped(inner.w).at_most(fits);
            let line = wording::isolated(&face.idea.line);
            stage.words(key("line"), &line, words, look, inner.x, row.below + 4.0, z::CARD_ON);
            if let Some(item) = stage.last() {
                item.moving(dealt);
            }
        }
        self.status_row(stage, idea, (inner.x, status_y, inner.w), w < 500.0);
        stage.press(Touch::Idea(idea), self.idea_words(idea), area.rect());
    }

    /// Whether an idea can be seen as a face at all.
    pub(crate) fn face(&self, idea: usize) -> Option<&'a IdeaFace> {
        self.view.ideas.get(idea)
    }
}
