//! The situation: the card turned, over the whole screen, to be read aloud and seen from the far end of the room. What does not
//! fit on a page goes on to the next, at any size of text.

use crate::app::art::card_images::{Photo, photo};
use crate::app::art::{Art, Fill, Icon, Lift, Paint};
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::glossary::{Marked, mark_words};
use crate::app::game::scenery::overlays;
use crate::app::game::scenery::overlays::button_width;
use crate::app::game::scenery::table_parts;
use crate::app::game::scenery::table_parts::{control, party_ink, principle_name, role_short, top_of, z};
use crate::app::scene::{Align, Command, Look, Stage, Touch, Words};
use crate::app::theme::{DESIGN_HEIGHT, DESIGN_WIDTH, Ink, line, radius, space};
use crate::rules::{Card, CardOption, Deck, Party, RoomView, SeatFace};
use crate::t;
use crate::wording;

/// The card: left, top and width.
const LEFT: f32 = 50.0;
const TOP: f32 = 32.0;
const WIDTH: f32 = DESIGN_WIDTH - 2.0 * LEFT;
const PADDING: f32 = 56.0;
const INNER: f32 = WIDTH - 2.0 * PADDING;
const BAND: f32 = 40.0;

/// Something on the card, in the order it is read.
enum Block<'a> {
    /// Text that may go on to the next page between two lines.
    Text { key: &'static str, lines: Vec<String>, words: Words, label: String },
    /// How it looks from a side, in a size of type.
    Side { party: Party, text: &'a str, size: f32 },
    /// Both sides, next to each other.
    Sides([&'a str; 2], f32),
    /// A way forward, in a size of type.
    Option { at: usize, option: &'a CardOption, size: f32 },
    /// A note with a sign.
    Note(String),
    /// Seats with their roles, in a row.
    Seats(&'a [SeatFace]),
    /// The picture of the card.
    Photo(Photo),
    /// What follows begins on a page of its own.
    Break,
}

/// A part of a block on a page.
struct Placed<'b, 'a> {
    block: &'b Block<'a>,
    /// Lines of a text: from, to.
    lines: (usize, usize),
    y: f32,
}

struct Situation<'a> {
    room: &'a RoomView,
    deck: &'a Deck,
    look: &'a Look,
    card: &'a Card,
}

/// The lower edge of the card.
pub(crate) fn bottom(look: &Look) -> f32 {
    DESIGN_HEIGHT - 34.0 - look.pt(66.0) - space::L - 8.0
}

/// How many pages the situation takes.
pub(crate) fn situation_pages(room: &RoomView, deck: &Deck, look: &Look) -> usize {
    let Some(card) = room.card().and_then(|card| deck.cards.get(card)) else { return 1 };
    let situation = Situation { room, deck, look, card };
    let blocks = situation.blocks();
    situation.pages(&blocks).len()
}

/// The card turned, the page that `gaze` is at.
pub(crate) fn situation(room: &RoomView, deck: &Deck, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    table_parts::table_background(&mut stage, DESIGN_WIDTH / 2.0, 1180.0, 1100.0);
    let Some(card) = room.card().and_then(|card| deck.cards.get(card)) else {
        return stage;
    };
    let situation = Situation { room, deck, look, card };
    let blocks = situation.blocks();
    let pages = situation.pages(&blocks);
    let page = gaze.page.min(pages.len() - 1);
    let bottom = situation.bottom();
    let sheet = Art::sheet(WIDTH, bottom - TOP, Lift::Card);
    stage.art_at("situation", sheet, LEFT, TOP, z::CARD);
    let principle = card.principles.first().copied();
    stage.art_at("card band", Art::Band { principle, w: WIDTH, h: BAND, radius: radius::CARD }, LEFT, TOP, z::CARD_ON);
    situation.header(Some(&mut stage), page == 0);
    let mut marked = Marked::new();
    for placed in &pages[page] {
        situation.draw(&mut stage, placed, gaze, &mut marked);
    }
    situation.bar(&mut stage, page, pages.len());
    stage
}

impl<'a> Situation<'a> {
    fn tag(&self) -> &'static str {
        self.look.lang.tag()
    }

    fn large(&self) -> bool {
        self.look.enlarged()
    }

    /// The lower edge of the card.
    fn bottom(&self) -> f32 {
        bottom(self.look)
    }

    /// Everything on the card, in order.
    fn blocks(&self) -> Vec<Block<'a>> {
        let situation = self.card.situation.get(self.tag());
        let mut blocks = Vec::new();
        // As large as lets the whole situation stand on one page with both sides and the question.
        let sizes: &[(f32, f32)] = if self.large() {
            &[(36.0, 34.0)]
        } else {
            &[
                (54.0, 42.0),
                (52.0, 40.0),
                (50.0, 38.0),
                (48.0, 36.0),
                (46.0, 34.0),
                (44.0, 34.0),
                (42.0, 34.0),
                (40.0, 34.0),
                (38.0, 34.0),
            ]
        };
        for (i, (size, side)) in sizes.iter().enumerate() {
            blocks = self.story(situation, *size, *side);
            if i + 1 == sizes.len() || self.pages(&blocks).len() == 1 {
                break;
            }
        }
        let story = blocks.len();
        let before = self.pages(&blocks).len();
        for size in [44.0, 40.0, 37.0, 34.0] {
            blocks.truncate(story);
            self.choices(&mut blocks, if self.large() { 34.0 } else { size });
            if self.pages(&blocks).len() == before + 1 + usize::from(matches!(blocks.last(), Some(Block::Photo(_)))) {
                break;
            }
        }
        blocks
    }

    /// The options, what is to be known before the first ballot, and who is there.
    fn choices(&self, blocks: &mut Vec<Block<'a>>, size: f32) {
        let (look, card) = (self.look, self.card);
        blocks.push(Block::Break);
        let heading = t!(look.lang, "situation-options");
        let heading_words = if self.large() { Words::HEADING } else { Words::CARD_TITLE };
        blocks.push(self.text("options heading", &heading, heading_words));
        blocks.extend(card.options.iter().enumerate().map(|(at, option)| Block::Option { at, option, size }));
        match self.room.recognisable.as_slice() {
            [] => {}
            [party] => {
                blocks.push(Block::Note(t!(look.lang, "situation-recognisable-one", party = party.code())));
            }
            _ => blocks.push(Block::Note(t!(look.lang, "situation-recognisable-both"))),
        }
        if !self.room.seats.is_empty() {
            let heading = t!(look.lang, "situation-roles");
            blocks.push(self.text("roles heading", &heading, Words::HEADING));
        }
        blocks.extend(self.room.seats.chunks(self.columns()).map(Block::Seats));
        // The picture has a page of its own, as large as that is.
        if let Some(photo) = card.image.as_deref().and_then(photo) {
            blocks.push(Block::Break);
            blocks.push(Block::Photo(photo));
        }
    }

    fn story(&self, situation: &'a str, size: f32, side: f32) -> Vec<Block<'a>> {
        let card = self.card;
        let tag = self.tag();
        let words = Words { leading: 1.22, ..Words::BODY.sized(size) };
        let mut blocks = vec![self.text("situation text", situation, words)];
        let sides = Party::ALL.map(|party| card.sides[party].get(tag));
        if self.large() {
            for (party, text) in Party::ALL.into_iter().zip(sides) {
                blocks.push(Block::Side { party, text, size: side });
            }
        } else {
            blocks.push(Block::Sides(sides, side));
        }
        blocks.push(self.text("question", card.question.get(tag), Words::HEADING));
        blocks
    }

    fn text(&self, key: &'static str, text: &str, words: Words) -> Block<'a> {
        let words = words.wrapped(INNER);
        Block::Text { key, lines: words.set(text, self.look), words, label: text.to_owned() }
    }

    /// How many seats stand beside each other.
    fn columns(&self) -> usize {
        if self.look.large() {
            2
        } else if self.large() {
            3
        } else {
            4
        }
    }

    /// Band, phase, principles and title; drawn when there is a stage. The lower edge is returned.
    fn header(&self, stage: Option<&mut Stage>, first: bool) -> f32 {
        let mut scratch = Stage::default();
        let stage = stage.unwrap_or(&mut scratch);
        let (look, card) = (self.look, self.card);
        let x = LEFT + PADDING;
        let mut y = TOP + BAND + space::L;
        if first {
            let row_h = look.pt(50.0);
            let phase = t!(look.lang, "situation-phase", phase = table_parts::phase_name(look, card.phase));
            let soft = Words::SOFT;
            let row =
                stage.words("situation phase", &phase, soft, look, x, top_of(soft, look, y + row_h / 2.0), z::CARD_ON);
            stage.label(phase, (x - 6.0, y + row_h / 2.0 - 30.0, row.width + 12.0, 60.0));
            let mut left = x + row.width + look.pt(40.0);
            for principle in &card.principles {
                let name = principle_name(look, *principle, false);
                let words = Words::STRONG.ink(Ink::CommonText);
                let icon = look.pt(40.0);
                let width = icon + space::M + words.width(&name, look);
                if left + width > x + INNER {
                    left = x;
                    y += row_h;
                }
                let middle = y + row_h / 2.0;
                let code = principle.code();
                let (icon_x, words_x) = (left + icon / 2.0, left + icon + space::M);
                let sign = Icon::principle(*principle);
                stage.icon(format!("situation icon {code}"), sign, icon, Ink::CommonText, icon_x, middle, z::CARD_ON);
                let top = top_of(words, look, middle);
                stage.words(format!("situation principle {code}"), &name, words, look, words_x, top, z::CARD_ON);
                let label = t!(look.lang, "table-principle-label", principle = name);
                stage.label(label, (left - 6.0, middle - 30.0, width + 12.0, 60.0));
                left += width + look.pt(36.0);
            }
            y += row_h + space::XS;
        }
        let words = match (first, self.large()) {
            (true, false) => Words::TITLE,
            (true, true) => Words::HEADING,
            (false, _) => Words::STRONG.ink(Ink::InkSoft),
        };
        let words = words.wrapped(INNER).at_most(2);
        let title = card.title.get(self.tag());
        let row = stage.words("card title", title, words, look, x, y, z::CARD_ON);
        stage.label(title, (x, y, row.width, row.height));
        row.below + if self.large() { space::M } else { space::L }
    }

    /// The space above a block.
    fn above(&self, block: &Block<'_>) -> f32 {
        match block {
            Block::Text { key: "question" | "roles heading", .. } | Block::Sides(..) | Block::Note(_) => space::XL,
            Block::Side { .. } | Block::Option { .. } => space::L,
            _ => 0.0,
        }
    }

    fn height(&self, block: &Block<'_>) -> f32 {
        let look = self.look;
        match block {
            Block::Text { lines, words, .. } => words.height(lines.len(), look),
            Block::Side { text, size, .. } => self.side_height(text, INNER, *size),
            Block::Sides(sides, size) => {
                sides.iter().map(|text| self.side_height(text, COLUMN, *size)).fold(0.0, f32::max)
            }
            Block::Option { option, size, .. } => {
                let words = self.option_words(*size);
                let text = words.set(option.text.get(self.tag()), look).len();
                let burdens = if self.large() { 2.0 * look.pt(46.0) } else { 0.0 };
                look.pt(54.0) + words.height(text, look) + burdens + 10.0
            }
            Block::Note(text) => self.note_words().height(self.note_words().set(text, look).len(), look) + 28.0,
            Block::Seats(_) => look.pt(60.0),
            Block::Photo(_) => self.bottom() - space::L - self.header(None, false),
            Block::Break => 0.0,
        }
    }

    fn side_words(&self, w: f32, size: f32) -> Words {
        Words::BODY.sized(size).wrapped(w - 56.0)
    }

    fn side_height(&self, text: &str, w: f32, size: f32) -> f32 {
        let words = self.side_words(w, size);
        self.look.pt(52.0) + words.height(words.set(text, self.look).len(), self.look) + 26.0
    }

    fn option_words(&self, size: f32) -> Words {
        Words::BODY.sized(size).wrapped(INNER - self.indent())
    }

    /// Between the left edge and the words of an option: room for its letter.
    fn indent(&self) -> f32 {
        self.look.pt(70.0)
    }

    fn note_words(&self) -> Words {
        Words::BODY.wrapped(INNER - 2.0 * space::XL - self.look.pt(52.0))
    }

    /// What stands on which page.
    fn pages<'b>(&self, blocks: &'b [Block<'a>]) -> Vec<Vec<Placed<'b, 'a>>> {
        let bottom = self.bottom() - space::L;
        let mut pages: Vec<Vec<Placed<'b, 'a>>> = vec![Vec::new()];
        let mut y = self.header(None, true);
        let later = self.header(None, false);
        for (i, block) in blocks.iter().enumerate() {
            let empty = pages.last().is_none_or(Vec::is_empty);
            if matches!(block, Block::Break) {
                if !empty {
                    pages.push(Vec::new());
                    y = later;
                }
                continue;
            }
            let turn = |pages: &mut Vec<Vec<Placed<'b, 'a>>>, y: &mut f32| {
                pages.push(Vec::new());
                *y = later;
            };
            let above = if empty { 0.0 } else { self.above(block) };
            // A heading is never the last on its page.
            let is_heading = matches!(block, Block::Text { key: "options heading" | "roles heading", .. });
            let follows = if is_heading { blocks.get(i + 1).map_or(0.0, |next| self.height(next) + 16.0) } else { 0.0 };
            let all = self.height(block);
            if y + above + all + follows <= bottom {
                let lines = (0, line_count(block));
                push(&mut pages, Placed { block, lines, y: y + above });
                y += above + all;
                continue;
            }
            let Block::Text { lines, words, key, .. } = block else {
                if !empty {
                    turn(&mut pages, &mut y);
                }
                push(&mut pages, Placed { block, lines: (0, 0), y });
                y += all;
                continue;
            };
            // The question and headings stay whole where they can; the situation goes on.
            if !empty && (*key != "situation text") && later + all <= bottom {
                turn(&mut pages, &mut y);
                push(&mut pages, Placed { block, lines: (0, lines.len()), y });
                y += all;
                continue;
            }
            let one = words.height(1, self.look);
            let mut from = 0;
            let mut gap = above;
            while from < lines.len() {
                let fit = (((bottom - y - gap) / one) as usize).min(lines.len() - from);
                if fit == 0 && pages.last().is_some_and(|page| !page.is_empty()) {
                    turn(&mut pages, &mut y);
                    gap = 0.0;
                    continue;
                }
                let fit = fit.max(1);
                push(&mut pages, Placed { block, lines: (from, from + fit), y: y + gap });
                y += gap + one * fit as f32;
                from += fit;
                if from < lines.len() {
                    turn(&mut pages, &mut y);
                    gap = 0.0;
                }
            }
        }
        pages
    }

    fn draw(&self, stage: &mut Stage, placed: &Placed<'_, 'a>, gaze: &Gaze, marked: &mut Marked) {
        let look = self.look;
        let y = placed.y;
        let x = LEFT + PADDING;
        match placed.block {
            Block::Text { key, lines, words, label } => {
                let (from, to) = placed.lines;
                let text = lines[from..to].join("\n");
                let row = stage.words(*key, &text, Words { wrap: 0.0, ..*words }, look, x, y, z::CARD_ON);
                let spoken = if from == 0 { label.clone() } else { lines[from..to].join(" ") };
                stage.label(spoken, (x, y, row.width, row.height));
                if *key == "situation text" {
                    mark_words(stage, look, &lines[from..to], *words, (x, y), marked);
                }
            }
            Block::Side { party, text, size } => {
                let h = self.side_height(text, INNER, *size);
                self.side(stage, (*party, text, *size), (x, y, INNER, h), marked);
            }
            Block::Sides(sides, size) => {
                let h = self.height(placed.block);
                for (i, (party, text)) in Party::ALL.into_iter().zip(sides).enumerate() {
                    let left = x + i as f32 * (COLUMN + GUTTER);
                    self.side(stage, (party, text, *size), (left, y, COLUMN, h), marked);
                }
            }
            Block::Option { at, option, size } => self.option(stage, (*at, option, *size), y, gaze, marked),
            Block::Note(text) => self.note(stage, text, y),
            Block::Seats(faces) => {
                let w = INNER / self.columns() as f32;
                for (i, face) in faces.iter().enumerate() {
                    self.seat(stage, face, (x + i as f32 * w, y + look.pt(30.0), w));
                }
            }
            Block::Photo(photo) => {
                let room = (INNER, self.height(placed.block) - space::L);
                let (w, h) = (photo.width as f32, photo.height as f32);
                // As large as it fits, but never so large that it is nothing but squares.
                let scale = (room.0 / w).min(room.1 / h).min(2.5);
                let art = Art::Photo { name: photo.name.clone(), w: w * scale, h: h * scale, radius: radius::CARD };
                stage.art("photo", art, x + INNER / 2.0, y + room.1 / 2.0, z::CARD_ON);
            }
            Block::Break => {}
        }
    }

    /// How it looks from a side: shape, word and text, on the side's own tint.
    fn side(
        &self,
        stage: &mut Stage,
        (party, text, size): (Party, &str, f32),
        (x, y, w, h): (f32, f32, f32, f32),
        marked: &mut Marked,
    ) {
        let look = self.look;
        let (ink, tint) = match party {
            Party::Public => (Ink::Off, Ink::OffTint),
            Party::Ideburen => (Ink::Ide, Ink::IdeTint),
        };
        let code = party.code();
        let fill = Fill::Solid(tint);
        let art = Art::Outline { w, h, radius: radius::CARD, dash: None, ink: tint, line: 1.0, fill };
        stage.art_at(format!("side {code}"), art, x, y, z::CARD + 0.5);
        let bar = format!(
            r#"<rect x="-4" y="{}" width="8" height="{}" rx="4" fill="${}"/>"#,
            -h / 2.0 + 12.0,
            h - 24.0,
            ink.token()
        );
        let bar = Art::Svg { key: format!("side bar {code}"), w: 8.0, h, body: bar };
        stage.art(format!("side bar {code}"), bar, x + 10.0, y + h / 2.0, z::CARD + 0.6);
        let left = x + 30.0;
        let mark = look.pt(36.0);
        let middle = y + 10.0 + look.pt(26.0);
        stage.art(format!("side piece {code}"), Art::piece(party, mark), left + mark / 2.0, middle, z::CARD_ON);
        let name = table_parts::party_name(look, party);
        let words = Words::STRONG.ink(party_ink(party));
        let name_x = left + mark + space::M;
        stage.words(format!("side name {code}"), &name, words, look, name_x, top_of(words, look, middle), z::CARD_ON);
        let words = self.side_words(w, size);
        let top = y + look.pt(52.0) + 10.0;
        stage.words(format!("side text {code}"), text, words, look, left, top, z::CARD_ON);
        stage.label(t!(look.lang, "situation-side-label", party = party.code(), text = text.to_owned()), (x, y, w, h));
        mark_words(stage, look, &words.set(text, look), words, (left, top), marked);
    }

    fn option(
        &self,
        stage: &mut Stage,
        (at, option, size): (usize, &'a CardOption, f32),
        y: f32,
        gaze: &Gaze,
        marked: &mut Marked,
    ) {
        let look = self.look;
        let tag = self.tag();
        let (x, indent) = (LEFT + PADDING, self.indent());
        let h = self.height(&Block::Option { at, option, size });
        if gaze.row == Some(at) {
            let (ink, line) = (Ink::Ink, line::CHOSEN);
            let (w, h) = (INNER + 36.0, h + 12.0);
            let art = Art::Outline { w, h, radius: radius::CARD, dash: None, ink, line, fill: Fill::None };
            stage.art_at("option chosen", art, x - 18.0, y - 6.0, z::CARD_ON);
        }
        let letter = wording::option_letter(at as u8);
        let letter_words = Words { leading: 1.0, ..Words::HEADING.sized(52.0).ink(Ink::CommonText) };
        let middle = y + look.pt(27.0);
        let top = top_of(letter_words, look, middle);
        stage.words(format!("option letter {at}"), &letter, letter_words, look, x, top, z::CARD_ON);
        let (title, text) = (option.title.get(tag), option.text.get(tag));
        let title_words = Words::HEADING.wrapped(INNER - indent).at_most(1);
        let title_top = top_of(title_words, look, middle);
        stage.words(format!("option title {at}"), title, title_words, look, x + indent, title_top, z::CARD_ON);
        let option_words = self.option_words(size);
        let text_at = (x + indent, y + look.pt(54.0));
        let row = stage.words(format!("option text {at}"), text, option_words, look, text_at.0, text_at.1, z::CARD_ON);
        let mut spoken = Vec::new();
        let mut right = x + INNER;
        let cost = t!(look.lang, "forms-burden-label");
        let beside = x + indent + Words::SOFT.width(&cost, look) + space::L;
        for (i, party) in [Party::Ideburen, Party::Public].into_iter().enumerate() {
            let burden = option.burden[party].min(3);
            let word = crate::text::tr(look.lang, &format!("situation-burden-{burden}"));
            let name = table_parts::party_name(look, party);
            let words = t!(look.lang, "situation-burden", party = name, burden = word);
            spoken.push(words.clone());
            let width = self.burden_width(&words);
            let (left, middle) = if self.large() {
                // Below each other, offentlig first.
                (beside, row.below + look.pt(46.0) * (1.5 - i as f32))
            } else {
                right -= width;
                let at = (right, middle);
                right -= space::HUGE;
                at
            };
            self.burden(stage, (at, party, burden), &words, (left, middle));
        }
        let (words, from, line) = match self.large() {
            true => (Words::SOFT, x + indent, row.below + look.pt(46.0) * 0.5),
            // Before the first party, where the title leaves room for it.
            false => (Words::SOFT.aligned(Align::Right), right + space::HUGE - space::L, middle),
        };
        let title_end = x + indent + title_words.width(title, look);
        if self.large() || title_end + space::XL <= from - words.width(&cost, look) {
            stage.words(format!("cost {at}"), &cost, words, look, from, top_of(words, look, line), z::CARD_ON);
        }
        let label = t!(
            look.lang,
            "situation-options-label",
            letter = letter,
            title = title.to_owned(),
            text = text.to_owned(),
            public = spoken[1].clone(),
            ideburen = spoken[0].clone()
        );
        stage.press(Touch::Option(at as u8), label, (x - 12.0, y - 4.0, INNER + 24.0, h + 6.0));
        mark_words(stage, look, &option_words.set(text, look), option_words, text_at, marked);
    }

    fn burden_width(&self, words: &str) -> f32 {
        3.0 * self.pip_pitch() + space::S + Words::BODY.width(words, self.look)
    }

    fn pip_pitch(&self) -> f32 {
        self.look.pt(32.0)
    }

    /// What an option costs a party: three of its pieces, as many painted as it costs, and words.
    fn burden(&self, stage: &mut Stage, (at, party, burden): (usize, Party, u8), words: &str, (x, y): (f32, f32)) {
        let look = self.look;
        let side = look.pt(25.0);
        let code = party.code();
        for i in 0..3u8 {
            let paint = if i < burden { Paint::Flat } else { Paint::Hollow };
            let art = Art::Piece { party, size: side, paint };
            let left = x + side / 2.0 + f32::from(i) * self.pip_pitch();
            stage.art(format!("burden {at} {code} {i}"), art, left, y, z::CARD_ON);
        }
        let left = x + 3.0 * self.pip_pitch() + space::S;
        stage.words(
            format!("burden word {at} {code}"),
            words,
            Words::BODY,
            look,
            left,
            top_of(Words::BODY, look, y),
            z::CARD_ON,
        );
    }

    fn note(&self, stage: &mut Stage, text: &str, y: f32) {
        let look = self.look;
        let x = LEFT + PADDING;
        let h = self.height(&Block::Note(text.to_owned()));
        let fill = Fill::Solid(Ink::PaperDim);
        let art = Art::Outline { w: INNER, h, radius: radius::CARD, dash: None, ink: Ink::PaperDim, line: 1.0, fill };
        stage.art_at("note", art, x, y, z::CARD + 0.5);
        let icon = look.pt(40.0);
        let middle = y + 14.0 + Words::BODY.height(1, look) / 2.0;
        stage.icon("note icon", Icon::Info, icon, Ink::Ink, x + space::XL + icon / 2.0, middle, z::CARD_ON);
        let left = x + space::XL + icon + space::M;
        stage.words("note text", text, self.note_words(), look, left, y + 14.0, z::CARD_ON);
        stage.label(text, (x, y, INNER, h));
    }

    fn seat(&self, stage: &mut Stage, face: &SeatFace, (x, middle, w): (f32, f32, f32)) {
        let look = self.look;
        let side = 52.0 * look.text.min(1.5);
        let key = format!("seat {}", face.seat);
        overlays::numbered(stage, &key, look, face, (x + side / 2.0, middle, side), z::CARD_ON);
        let left = x + side + space::M;
        let words = Words::BODY.wrapped(w - side - space::XL).at_most(1);
        let role = role_short(look, self.deck, face);
        stage.words(format!("{key} role"), role, words, look, left, top_of(words, look, middle), z::CARD_ON);
        stage.label(table_parts::seat_words(look, self.deck, face), (x, middle - 30.0, w - space::S, 60.0));
    }

    /// The pages, the briefs and the way on, below the card.
    fn bar(&self, stage: &mut Stage, page: usize, pages: usize) {
        let look = self.look;
        let h = look.pt(66.0);
        let y = DESIGN_HEIGHT - 34.0 - h;
        let mut x = overlays::turner(stage, look, (page, pages), (LEFT, y + h / 2.0), z::CARD_ON);
        if pages > 1 {
            x += space::XL;
        }
        let label = t!(look.lang, "situation-briefs");
        let w = button_width(look, &label);
        let small = control(look);
        stage.button(Touch::Command(Command::Briefs), label, false, (x, y + (h - small) / 2.0, w, small));
        let label = t!(look.lang, "situation-to-ballot");
        let w = Words::STRONG.width(&label, look).ceil() + 2.0 * look.pt(if self.look.large() { 26.0 } else { 46.0 });
        stage.button(Touch::Command(Command::Advance), label, true, (DESIGN_WIDTH - LEFT - w, y, w, h));
    }
}

/// Between the two columns.
const GUTTER: f32 = 32.0;
/// The width of a column.
const COLUMN: f32 = (INNER - GUTTER) / 2.0;

fn line_count(block: &Block<'_>) -> usize {
    match block {
        Block::Text { lines, .. } => lines.len(),
        _ => 0,
    }
}

fn push<'b, 'a>(pages: &mut [Vec<Placed<'b, 'a>>], placed: Placed<'b, 'a>) {
    if let Some(page) = pages.last_mut() {
        page.push(placed);
    }
}
