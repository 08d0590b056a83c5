//! Scenario cards: the story on the front, the ways forward on the back, and a further card where either needs more room.

use super::draw::{band, block, circle, filled, icon, line, lined, piece};
use super::flow::{Laid, Para, Press, SMALLEST, Style, flow, moved};
use super::page::{MM, Pen, Shape, Side, Tag};
use super::shape::Shaped;
use super::sheet::{Batch, Grid, Piece};
use super::{Kind, Report, WithoutPicture};
use crate::look::{Face, Icon, Ink};
use crate::rules::{Card, CardOption, Effects, Party, PerParty, Phase, Principle};
use crate::t;
use crate::text::tr;
use crate::wording;
use krilla::image::Image;

/// Two lying cards, each about half a sheet.
const GRID: Grid = Grid { columns: 1, rows: 2, inset: 5.0 * MM };
/// The size of what is read, in points.
const BODY: f32 = 11.0;
/// The size on cards that go on.
const BODY_LONG: f32 = 9.5;
/// Where the card number stands, above the lower edge.
const FOOT: f32 = 12.0;
/// A picture lower than this shows nothing.
const PICTURE_MIN: f32 = 20.0 * MM;
/// The room between two columns.
const GUTTER: f32 = 18.0;

/// The sizes tried, each smaller than the one before: from a little larger than usual, where there is room, down to the
/// smallest that is read.
pub(super) fn scales(body: f32) -> impl Iterator<Item = f32> {
    let last = SMALLEST / body;
    (0..).map(|step| 1.12 - 0.03 * step as f32).take_while(move |scale| *scale > last).chain([last])
}

/// All cards of the deck.
pub(super) fn batch(press: &Press<'_>, report: &mut Report) -> Batch {
    let mut pieces = Vec::new();
    for (place, card) in press.deck.cards.iter().enumerate() {
        let making = Making { press, card, place };
        let name = press.words(&card.title).to_owned();
        let picture = card.image.as_deref().and_then(|name| press.pictures.get(name));
        let (story, pictured) = making.story(picture);
        if card.image.is_some() && !pictured {
            report.without_picture.push(WithoutPicture { name: name.clone(), no_room: picture.is_some() });
        }
        let options = making.options();
        let smallest = story.scale.min(options.scale);
        report.piece(Kind::Card, &name, BODY * smallest, BODY, story.sides.len() + options.sides.len() - 2);
        let mut sides: Vec<Side> = story.sides.into_iter().chain(options.sides).collect();
        if let Some(first) = sides.first_mut() {
            first.bookmark = Some(name);
        }
        let mut sides = sides.into_iter();
        while let Some(front) = sides.next() {
            let back = sides.next().unwrap_or_else(|| making.blank());
            pieces.push(Piece { front, back });
        }
    }
    Batch { chapter: t!(press.lang, "print-cards"), advice: None, grid: GRID, pieces }
}

/// Sides of one kind, and how much smaller than usual their text is.
struct Sides {
    sides: Vec<Side>,
    scale: f32,
}

/// What stands above the text of a side.
struct Head<'t> {
    title: &'t str,
    /// The title's size, and how many lines it may take.
    size: f32,
    lines: usize,
    /// Whether phase and principles are shown.
    whole: bool,
    /// What stands to the right of the title.
    note: Option<String>,
}

struct Making<'p, 'd> {
    press: &'p Press<'d>,
    card: &'p Card,
    place: usize,
}

impl Making<'_, '_> {
    fn principle(&self) -> Principle {
        self.card.principles.first().copied().unwrap_or(Principle::ALL[0])
    }

    /// A side with nothing but the band and the number: the back of a card that has run out of text.
    fn blank(&self) -> Side {
        let mut side = GRID.side();
        side.draw(band(self.principle(), 0.0, 0.0, side.width, 13.0));
        self.foot(&mut side, None);
        side
    }

    /// The card's number and the deck, at the lower edge.
    fn foot(&self, side: &mut Side, more: Option<String>) {
        let press = self.press;
        let style = Style::new(Face::Text, SMALLEST, Ink::InkSoft);
        let number = t!(press.lang, "print-card-of", number = self.place + 1, all = press.deck.cards.len());
        let text = format!("{number} · {}", press.words(&press.deck.title));
        let (width, y) = (side.width, side.height - FOOT + 2.0);
        press.line(side, Tag::Paragraph, &text, style, 0.0, y, width * 0.6);
        if let Some(more) = more {
            press.line_to(side, Tag::Paragraph, &more, Style { face: Face::Strong, ..style }, width, y, width * 0.38);
        }
    }

    /// The band, the principles, the phase and the title; where they end, and whether the whole title was shown.
    fn head(&self, side: &mut Side, head: &Head<'_>) -> (f32, bool) {
        let press = self.press;
        let width = side.width;
        let high = if head.whole { 13.0 } else { 8.0 };
        side.draw(band(self.principle(), 0.0, 0.0, width, high));
        let mut y = high + 7.0;
        if head.whole {
            // The ring of an Å reaches above its line.
            y = self.principles(side, y) + 5.5;
        }
        let note = head.note.as_ref().map_or(0.0, |note| {
            let style = Style::new(Face::Strong, 10.0, Ink::CommonText);
            let wide = (press.shape(Face::Strong, note).width() * style.size).min(width / 2.0);
            press.line_to(side, Tag::Paragraph, note, style, width, y + 3.0, wide + 1.0);
            wide + GUTTER
        });
        let style = Style::new(Face::Display, head.size, Ink::Ink);
        let whole = press.shape(Face::Display, head.title);
        let laid = press.lay(&whole, style, width - note);
        if laid.lines() <= head.lines {
            return (laid.put(press, side, Tag::Heading(2), 0.0, y), true);
        }
        // The rest is read on the side where the text goes on.
        press.line(side, Tag::Heading(2), head.title, style, 0.0, y, width - note);
        (y + style.leading(), false)
    }

    /// Icons and names of the principles at stake, and the phase; where they end.
    fn principles(&self, side: &mut Side, top: f32) -> f32 {
        let (press, lang) = (self.press, self.press.lang);
        let style = Style::new(Face::Strong, 10.5, Ink::CommonText);
        let phase = wording::phase(lang, self.card.phase);
        let quiet = Style::new(Face::Text, 10.0, Ink::InkSoft);
        let wide = press.shape(Face::Text, &phase).width() * quiet.size;
        press.line_to(side, Tag::Paragraph, &phase, quiet, side.width, top, side.width / 3.0);
        let stones = 7.0 * 9.0;
        side.draw(stepping_stones(self.card.phase, side.width - wide - stones - 4.0, top + quiet.leading() / 2.0));
        let end = side.width - wide - stones - GUTTER;
        let (mut x, mut y) = (0.0, top);
        for &principle in &self.card.principles {
            let name = wording::principle(lang, principle);
            let wide = press.shape(Face::Strong, &name).width() * style.size + 17.0;
            if x > 0.0 && x + wide > end {
                (x, y) = (0.0, y + style.leading() + 1.0);
            }
            side.draw(icon(Icon::principle(principle), x, y + 0.5, 12.5, Ink::CommonText));
            press.line(side, Tag::Paragraph, &name, style, x + 17.0, y, end);
            x += wide + GUTTER;
        }
        y + style.leading()
    }

    /// The front: on one side if the text can be read so, else on as many as it takes; and whether the picture is on it.
    fn story(&self, picture: Option<&Image>) -> (Sides, bool) {
        let words = Words::new(self);
        let at = |scale: f32, picture: Option<&Image>| {
            Some(Sides { sides: vec![self.story_at(&words, scale, picture)?], scale })
        };
        // For a picture the text gives way a little, never so much that it is harder to read.
        let with = picture.and_then(|picture| {
            scales(BODY).take_while(|scale| BODY * scale >= BODY_LONG).find_map(|scale| at(scale, Some(picture)))
        });
        if let Some(sides) = with {
            return (sides, true);
        }
        let fits = scales(BODY).find_map(|scale| at(scale, None));
        (fits.unwrap_or_else(|| self.long_story()), false)
    }

    fn story_at(&self, words: &Words, scale: f32, picture: Option<&Image>) -> Option<Side> {
        let (press, card) = (self.press, self.card);
        let mut side = GRID.side();
        let (width, bottom) = (side.width, side.height - FOOT);
        let title = press.words(&card.title);
        let head = Head { title, size: 24.0 * scale.max(0.75), lines: 3, whole: true, note: None };
        let (y, whole) = self.head(&mut side, &head);
        let text = Style::new(Face::Text, BODY * scale, Ink::Ink);
        let gist = press.lay(&words.gist, Style { size: 12.0 * scale, ink: Ink::InkSoft, ..text }, width);
        let y = gist.put(press, &mut side, Tag::Paragraph, 0.0, y + 2.0) + 8.0 * scale;
        // Situation to the left; to the right how it looks from each side.
        let pad = 7.0;
        let column = (width - GUTTER) * 0.52;
        let (beside, boxed) = (column + GUTTER, width - column - GUTTER);
        let situation = press.lay(&words.situation, text, column);
        let label = Style { face: Face::Strong, size: (9.5 * scale).max(SMALLEST), ..text };
        let seen: Vec<(Laid<'_>, Laid<'_>)> = (0..2)
            .map(|of| {
                let label = press.lay(&words.labels[of], label, boxed - 2.0 * pad - 15.0);
                (label, press.lay(&words.sides[of], text, boxed - 2.0 * pad))
            })
            .collect();
        let heights: Vec<f32> = seen.iter().map(|(label, text)| label.height() + text.height() + 2.0 * pad).collect();
        let columns = situation.height().max(heights.iter().sum::<f32>() + 7.0);
        let question = press.lay(&words.question, Style { face: Face::Display, size: 15.0 * scale, ..text }, width);
        let question_label = Style { ink: Ink::CommonText, ..label };
        let asked = question.height() + question_label.leading() + 7.0;
        if !whole || y + columns + 8.0 * scale + asked > bottom - 3.0 {
            return None;
        }
        if let Some(picture) = picture {
            // Under the shorter column.
            let end = bottom - 3.0 - asked - 8.0;
            let left = y + situation.height() + 8.0;
            let right = y + heights.iter().sum::<f32>() + 14.0;
            let (x, top, wide) = if left <= right { (0.0, left, column) } else { (beside, right, boxed) };
            if end - top < PICTURE_MIN {
                return None;
            }
            side.picture(picture, x, top, wide, end - top);
        }
        situation.put(press, &mut side, Tag::Paragraph, 0.0, y);
        let mut top = y;
        for ((party, (label, text)), high) in Party::ALL.into_iter().zip(&seen).zip(heights) {
            side.draw([lane(party, beside, top, boxed, high)]);
            side.draw(piece(party, beside + pad, top + pad + 0.5, 10.5));
            let under = label.put(press, &mut side, Tag::Heading(3), beside + pad + 15.0, top + pad - 1.0);
            text.put(press, &mut side, Tag::Paragraph, beside + pad, under + 1.0);
            top += high + 7.0;
        }
        let top = bottom - 3.0 - asked;
        side.draw([lined(line(0.0, top, width, top), Pen::new(Ink::Common, 0.8))]);
        press.line(
            &mut side,
            Tag::Heading(3),
            &t!(press.lang, "print-question"),
            question_label,
            0.0,
            top + 5.0,
            width,
        );
        question.put(press, &mut side, Tag::Paragraph, 0.0, top + 5.0 + question_label.leading());
        self.foot(&mut side, Some(t!(press.lang, "print-options-behind")));
        Some(side)
    }

    /// The text in two columns, over as many sides as it takes.
    fn long_story(&self) -> Sides {
        let (press, card) = (self.press, self.card);
        let text = Style::new(Face::Text, BODY_LONG, Ink::Ink);
        let strong = Style { face: Face::Strong, ..text };
        let mut paras = vec![
            Para::new(press, Tag::Paragraph, press.words(&card.gist), Style { size: 11.0, ink: Ink::InkSoft, ..text }),
            Para::new(press, Tag::Paragraph, press.words(&card.situation), text),
        ];
        for party in Party::ALL {
            let label = side_label(press, party);
            let label = Para::new(press, Tag::Heading(3), &label, strong).above(9.0).keeps();
            paras.push(label.sign(piece(party, 0.0, 1.5, 9.0), 14.0));
            paras.push(Para::new(press, Tag::Paragraph, press.words(&card.sides[party]), text).above(1.0));
        }
        let label = Style { ink: Ink::CommonText, ..strong };
        let asked = Style { face: Face::Display, size: 13.0, ..text };
        paras.push(Para::new(press, Tag::Heading(3), &t!(press.lang, "print-question"), label).above(9.0).keeps());
        paras.push(Para::new(press, Tag::Paragraph, press.words(&card.question), asked).above(1.0));
        self.long(paras, true)
    }

    /// The back: on one side if it can be read so, else on as many as it takes.
    fn options(&self) -> Sides {
        let words: Vec<OptionWords> =
            self.card.options.iter().map(|option| OptionWords::new(self.press, option)).collect();
        let fits = scales(BODY).find_map(|scale| Some(Sides { sides: vec![self.options_at(&words, scale)?], scale }));
        fits.unwrap_or_else(|| self.long_options())
    }

    fn options_at(&self, words: &[OptionWords], scale: f32) -> Option<Side> {
        let press = self.press;
        let mut side = GRID.side();
        let bottom = side.height - FOOT - 3.0;
        let title = press.words(&self.card.title);
        let note = Some(t!(press.lang, "print-options"));
        // A title too long for two lines is whole on the front.
        let (mut y, _) = self.head(&mut side, &Head { title, size: 16.0, lines: 2, whole: false, note });
        let left = 38.0;
        let room = side.width - left;
        // Longer lines than this are hard to follow, though less so than small letters.
        let measure = if scale < 1.0 { room } else { room.min(BODY * scale * 37.0) };
        let text = Style::new(Face::Text, BODY * scale, Ink::Ink);
        let letter = Style::new(Face::Display, 28.0 * scale.max(0.7), Ink::CommonText);
        let named = Style { face: Face::Strong, size: 13.0 * scale, ..text };
        let small = Style { size: (9.5 * scale).max(SMALLEST), ..text };
        let spare = 11.0 * scale;
        y += 2.0;
        for (place, (option, words)) in (0u8..).zip(self.card.options.iter().zip(words)) {
            if place > 0 {
                side.draw([lined(line(0.0, y, side.width, y), Pen::new(Ink::Hair, 0.8))]);
            }
            y += spare;
            press.line(&mut side, Tag::Paragraph, &wording::option_letter(place), letter, 0.0, y - 3.0 * scale, left);
            let name = press.lay(&words.title, named, room);
            let under = name.put(press, &mut side, Tag::Heading(3), left, y);
            let said = press.lay(&words.text, text, measure);
            let under = said.put(press, &mut side, Tag::Paragraph, left + said.shift(room), under);
            y = facts(press, &mut side, &option.effects, &option.burden, small, left, under + 2.0, room) + spare;
        }
        if y > bottom {
            return None;
        }
        self.foot(&mut side, None);
        Some(side)
    }

    /// The ways forward in two columns, over as many sides as it takes.
    fn long_options(&self) -> Sides {
        let (press, lang) = (self.press, self.press.lang);
        let text = Style::new(Face::Text, BODY_LONG, Ink::Ink);
        let mut paras = Vec::new();
        for (place, option) in (0u8..).zip(&self.card.options) {
            // The letter does not stand alone above a long word.
            let title = format!("{}\u{a0}\u{a0}{}", wording::option_letter(place), press.words(&option.title));
            let title_style = Style { face: Face::Strong, size: 11.0, ..text };
            paras.push(Para::new(press, Tag::Heading(3), &title, title_style).above(10.0).keeps());
            paras.push(Para::new(press, Tag::Paragraph, press.words(&option.text), text).above(1.0));
            let small = Style { size: 8.5, ..text };
            let [changes, costs] = facts_in_words(lang, &option.effects, &option.burden);
            paras.push(Para::new(press, Tag::Paragraph, &changes, small).above(2.0).keeps());
            paras.push(Para::new(press, Tag::Paragraph, &costs, small).above(2.0));
        }
        self.long(paras, false)
    }

    /// Paragraphs in two columns under the card's title, over as many sides as it takes.
    fn long(&self, mut paras: Vec<Para>, story: bool) -> Sides {
        let (press, lang) = (self.press, self.press.lang);
        let title = press.words(&self.card.title);
        let head = |side: &mut Side, part: usize, note: Option<String>| {
            let (size, lines) = if part == 0 && story { (20.0, 3) } else { (14.0, 1) };
            let (y, shown) = self.head(side, &Head { title, size, lines, whole: part == 0 && story, note });
            (y + 6.0, shown)
        };
        let mut trial = [GRID.side(), GRID.side()];
        let (first, shown) = head(&mut trial[0], 0, None);
        let (later, _) = head(&mut trial[1], 1, None);
        if !shown && story {
            let style = Style::new(Face::Strong, 11.0, Ink::Ink);
            paras.insert(0, Para::new(press, Tag::Paragraph, title, style));
        }
        let [Side { width, height, .. }, _] = trial;
        let bottom = height - FOOT - 3.0;
        let column = (width - GUTTER) / 2.0;
        let top = |room: usize| if room < 2 { first } else { later };
        let mut rooms = flow(press, &paras, column, |room| bottom - top(room)).into_iter().enumerate().peekable();
        let parts = rooms.len().div_ceil(2);
        let mut sides = Vec::new();
        while rooms.peek().is_some() {
            let part = sides.len();
            let mut side = GRID.side();
            let note = match (part, story) {
                (0, true) => None,
                (0, false) => Some(t!(lang, "print-options")),
                _ => Some(t!(lang, "print-part", part = part + 1, parts = parts)),
            };
            head(&mut side, part, note);
            for (room, blocks) in rooms.by_ref().take(2) {
                side.blocks.extend(moved(blocks, (column + GUTTER) * (room % 2) as f32, top(room)));
            }
            // The ways forward follow the story: on its back, or on the front of the next piece.
            let more = match part + 1 < parts {
                false if !story => None,
                false if parts % 2 == 1 => Some(t!(lang, "print-options-behind")),
                _ => Some(t!(lang, "print-goes-on")),
            };
            self.foot(&mut side, more);
            sides.push(side);
        }
        Sides { sides, scale: BODY_LONG / BODY }
    }
}

/// The texts of a front as glyphs.
struct Words {
    gist: Shaped,
    situation: Shaped,
    labels: [Shaped; 2],
    sides: [Shaped; 2],
    question: Shaped,
}

impl Words {
    fn new(making: &Making<'_, '_>) -> Words {
        let (press, card) = (making.press, making.card);
        let text = |text| press.shape(Face::Text, press.words(text));
        Words {
            gist: text(&card.gist),
            situation: text(&card.situation),
            labels: Party::ALL.map(|party| press.shape(Face::Strong, &side_label(press, party))),
            sides: Party::ALL.map(|party| text(&card.sides[party])),
            question: press.shape(Face::Display, press.words(&card.question)),
        }
    }
}

/// The texts of a way forward as glyphs.
struct OptionWords {
    title: Shaped,
    text: Shaped,
}

impl OptionWords {
    fn new(press: &Press<'_>, option: &CardOption) -> OptionWords {
        let title = press.shape(Face::Strong, press.words(&option.title));
        OptionWords { title, text: press.shape(Face::Text, press.words(&option.text)) }
    }
}

fn side_label(press: &Press<'_>, party: Party) -> String {
    tr(press.lang, if party == Party::Public { "print-side-public" } else { "print-side-ideburen" })
}

/// The bed of what one party sees: square for the public side, round for civil society.
fn lane(party: Party, x: f32, y: f32, w: f32, h: f32) -> Shape {
    match party {
        Party::Public => filled(block(x, y, w, h, 0.0), Ink::OffTint),
        Party::Ideburen => filled(block(x, y, w, h, 9.0), Ink::IdeTint),
    }
}

/// The seven phases as stepping stones, the card's own one larger and ringed.
fn stepping_stones(phase: Phase, x: f32, y: f32) -> Vec<Shape> {
    let stone = |(place, of): (usize, Phase)| {
        let at = x + 9.0 * place as f32 - 4.0;
        match of.cmp(&phase) {
            std::cmp::Ordering::Less => filled(circle(at, y, 2.2), Ink::Common),
            std::cmp::Ordering::Equal => {
                Shape { fill: Some(Ink::Gold), ..lined(circle(at, y, 3.6), Pen::new(Ink::Ink, 1.0)) }
            }
            std::cmp::Ordering::Greater => lined(circle(at, y, 1.9), Pen::new(Ink::Line, 0.7)),
        }
    };
    Phase::ALL.into_iter().enumerate().map(stone).collect()
}

/// What something changes and costs, in sentences.
pub(super) fn facts_in_words(lang: crate::text::Lang, effects: &Effects, burden: &PerParty<u8>) -> [String; 2] {
    let changes: Vec<String> = effects
        .iter()
        .map(|(principle, change)| {
            let change = wording::signed(change);
            let words = t!(lang, "forms-effect", principle = wording::principle(lang, principle), change = change);
            // No line ends between a principle and its number.
            words.rsplit_once(' ').map_or(words.clone(), |(name, change)| format!("{name}\u{a0}{change}"))
        })
        .collect();
    let changes = if changes.is_empty() { t!(lang, "forms-effect-none") } else { changes.join(" · ") };
    let costs = Party::ALL.map(|party| cost(lang, party, burden[party])).join(" · ");
    [changes, format!("{} – {costs}", t!(lang, "forms-burden-label"))]
}

fn cost(lang: crate::text::Lang, party: Party, burden: u8) -> String {
    let cost = tr(lang, &format!("forms-burden-{}", burden.min(3)));
    t!(lang, "forms-burden", party = wording::party(lang, party), cost = cost)
}

/// What something changes and costs, signs and words in rows; where they end.
fn facts(
    press: &Press<'_>,
    side: &mut Side,
    effects: &Effects,
    burden: &PerParty<u8>,
    style: Style,
    left: f32,
    top: f32,
    room: f32,
) -> f32 {
    let lang = press.lang;
    let sign = style.size * 1.15;
    const GAP: f32 = 13.0;
    type Sign = Option<Vec<Shape>>;
    let at_origin = |icon_of| Some(icon(icon_of, 0.0, 0.0, sign, Ink::CommonText));
    let mut items: Vec<(Sign, String, Style)> = effects
        .iter()
        .map(|(principle, change)| {
            let name = tr(lang, &format!("principle-short-{}", principle.code()));
            let words = t!(lang, "forms-effect", principle = name, change = wording::signed(change));
            (at_origin(Icon::principle(principle)), words, Style { face: Face::Strong, ..style })
        })
        .collect();
    let soft = Style { ink: Ink::InkSoft, ..style };
    if items.is_empty() {
        items.push((None, t!(lang, "forms-effect-none"), soft));
    }
    items.push((None, t!(lang, "forms-burden-label"), soft));
    for party in Party::ALL {
        items.push((Some(piece(party, 0.0, 0.0, sign * 0.86)), cost(lang, party, burden[party]), style));
    }
    let wide = |(shapes, words, style): &(Sign, String, Style)| {
        let lead = if shapes.is_some() { sign + 3.0 } else { 0.0 };
        press.shape(style.face, words).width() * style.size + lead
    };
    // What it costs stands on one line where it can: the label and both parties.
    let costs = items.len() - 1 - Party::ALL.len();
    let together: f32 = items[costs..].iter().map(|item| wide(item) + GAP).sum::<f32>() - GAP;
    let (mut x, mut y) = (left, top);
    for (place, item) in items.iter().enumerate() {
        let needed = if place == costs { together.min(room) } else { wide(item) };
        if x > left && x + needed > left + room {
            (x, y) = (left, y + style.leading());
        }
        let (shapes, words, style) = item;
        let mut at = x;
        if let Some(shapes) = shapes {
            let down = (style.leading() - sign) / 2.0;
            side.draw(shapes.iter().map(|shape| super::flow::shifted(shape, at, y + down)));
            at += sign + 3.0;
        }
        press.line(side, Tag::Paragraph, words, *style, at, y, left + room - at + 0.5);
        x += wide(item) + GAP;
    }
    y + style.leading()
}
