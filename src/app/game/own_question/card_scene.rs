//! The card while the table writes it: everything that stands there, for the whole room, and where to press to write more.

use super::{gap_name, part_name, progress};
use crate::app::art::{Art, Icon};
use crate::app::game::scenario::dialogue_scene;
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::layout::{self, Area, BOTTOM, LEFT, ON, RIGHT, Turn};
use crate::app::game::scenery::table_parts::{principle_name, top_of};
use crate::app::scene::{Command, Look, OwnAt, Stage, Touch, Words};
use crate::app::theme::{Ink, size, space};
use crate::rules::{OwnCard, OwnOption, Party, QuestionPart, RoomView, limits};
use crate::t;
use crate::wording;

/// Between two columns.
const GUTTER: f32 = 28.0;
/// Sizes of type to try, so that the card stands on one page where it can.
const SIZES: [f32; 3] = [40.0, 37.0, size::BODY];
/// The corner of the menu.
const CORNER: f32 = 80.0;

/// Something on the card.
struct Block {
    at: OwnAt,
    /// The side that writes it, where one does.
    party: Option<Party>,
    heading: String,
    text: String,
    is_empty: bool,
}

/// A block in its place.
struct Placed<'a> {
    block: &'a Block,
    column: usize,
    y: f32,
    lines: usize,
}

struct Scene<'a> {
    own: &'a OwnCard,
    look: &'a Look,
    /// What the sheets take.
    area: Area,
    columns: usize,
}

/// The card as it stands, the page that `gaze` is at.
pub(crate) fn writing(room: &RoomView, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    layout::background(&mut stage);
    let Some(own) = room.scenario().and_then(|round| round.own.as_ref()) else { return stage };
    let scene = Scene::of(own, look);
    let (blocks, size) = scene.fitted();
    let pages = scene.pages(&blocks, size);
    let page = gaze.page.min(pages.len() - 1);
    scene.head(&mut stage, gaze, (page, pages.len()));
    scene.sheets(&mut stage, &pages[page], size);
    scene.foot(&mut stage);
    stage
}

/// How many pages the card takes.
pub(crate) fn pages(room: &RoomView, look: &Look) -> usize {
    let Some(own) = room.scenario().and_then(|round| round.own.as_ref()) else { return 1 };
    let scene = Scene::of(own, look);
    let (blocks, size) = scene.fitted();
    scene.pages(&blocks, size).len()
}

impl<'a> Scene<'a> {
    fn of(own: &'a OwnCard, look: &'a Look) -> Scene<'a> {
        let (_, bar) = layout::button_size("", look);
        let title = layout::title(&mut Stage::default(), look, &t!(look.lang, "own-title"), 900.0);
        let area = Area::between(LEFT, title.below + space::L, RIGHT, BOTTOM - bar - space::XL);
        Scene { own, look, area, columns: if layout::paged(look) { 1 } else { 2 } }
    }

    fn blocks(&self) -> Vec<Block> {
        let (lang, card) = (self.look.lang, &self.own.card);
        let empty = || t!(lang, "own-empty");
        let part = |part: QuestionPart| {
            let text = card.part(part);
            Block {
                at: OwnAt::Part(part),
                party: if let QuestionPart::Side(party) = part { Some(party) } else { None },
                heading: part_name(lang, part),
                text: if text.is_empty() { empty() } else { wording::isolated(text) },
                is_empty: text.is_empty(),
            }
        };
        let names: Vec<String> =
            card.principles.iter().map(|&principle| principle_name(self.look, principle, false)).collect();
        let principles = Block {
            at: OwnAt::Principles,
            party: None,
            heading: t!(lang, "own-principles"),
            text: if names.is_empty() { empty() } else { names.join(", ") },
            is_empty: names.is_empty(),
        };
        let options = (0_u8..).zip(&card.options).map(|(at, option)| self.option(at, option));
        let missing = (card.options.len()..limits::CARD_OPTIONS.0).map(|at| Block {
            at: OwnAt::Option(at as u8),
            party: None,
            heading: t!(lang, "own-option", letter = wording::option_letter(at as u8)),
            text: empty(),
            is_empty: true,
        });
        QuestionPart::ALL.into_iter().map(part).chain([principles]).chain(options).chain(missing).collect()
    }

    fn option(&self, at: u8, option: &OwnOption) -> Block {
        let lang = self.look.lang;
        let letter = wording::option_letter(at);
        let mut said: Vec<String> = Vec::new();
        if !option.text.is_empty() {
            said.push(wording::isolated(&option.text));
        }
        for (principles, key) in [(&option.serves, "own-serves"), (&option.strains, "own-strains")] {
            let names: Vec<String> =
                principles.iter().map(|&principle| principle_name(self.look, principle, true)).collect();
            if !names.is_empty() {
                said.push(format!("{}: {}.", crate::text::tr(lang, key), names.join(", ")));
            }
        }
        let costs = Party::ALL.into_iter().filter(|&party| option.burden[party] > 0);
        let costs: Vec<String> =
            costs.map(|party| crate::app::widgets::sheet::burden_words(lang, party, option.burden[party])).collect();
        if !costs.is_empty() {
            said.push(format!("{} {}.", t!(lang, "forms-burden-label"), costs.join(" · ")));
        }
        Block {
            at: OwnAt::Option(at),
            party: None,
            heading: format!("{letter} {}", wording::isolated(&option.title)),
            text: said.join(" "),
            is_empty: false,
        }
    }

    fn column_width(&self) -> f32 {
        let columns = self.columns as f32;
        (self.area.w - GUTTER * (columns - 1.0)) / columns
    }

    /// The lower edge of what can stand in a column.
    fn floor(&self) -> f32 {
        self.area.bottom() - space::L
    }

    fn heading_words(&self) -> Words {
        Words::STRONG.wrapped(self.column_width() - 2.0 * space::CARD - self.look.pt(44.0)).at_most(2)
    }

    fn text_words(&self, size: f32, block: &Block) -> Words {
        let words = if block.is_empty { Words::SOFT } else { Words::BODY };
        words.sized(size).wrapped(self.column_width() - 2.0 * space::CARD)
    }

    /// The heights of a block's heading and of a line of it.
    fn heights(&self, block: &Block, size: f32) -> (f32, usize, f32) {
        let heading = self.heading_words();
        let head = heading.height(heading.set(&block.heading, self.look).len(), self.look);
        let words = self.text_words(size, block);
        let lines = if block.text.is_empty() { 0 } else { words.set(&block.text, self.look).len() };
        (head, lines, words.height(1, self.look))
    }

    /// The card in the largest type that lets it stand on one page, or else in the smallest.
    fn fitted(&self) -> (Vec<Block>, f32) {
        let blocks = self.blocks();
        let sizes = if layout::paged(self.look) { &SIZES[2..] } else { &SIZES[..] };
        let one = sizes.iter().copied().find(|&size| self.pages(&blocks, size).len() == 1);
        (blocks, one.unwrap_or(size::BODY))
    }

    /// What stands where: down one column, then the next. The ways forward and the principles begin a column of their own.
    fn pages<'b>(&self, blocks: &'b [Block], size: f32) -> Vec<Vec<Placed<'b>>> {
        let top = self.area.y + space::L;
        let mut pages: Vec<Vec<Placed<'b>>> = vec![Vec::new()];
        let (mut column, mut y) = (0, top);
        for block in blocks {
            let (head, lines, line) = self.heights(block, size);
            let room = self.floor() - top - head;
            // What is longer than a column is read in the form.
            let lines = lines.min((room / line).floor().max(1.0) as usize);
            let high = head + lines as f32 * line;
            let own_column = block.at == OwnAt::Principles && column == 0 && self.columns > 1;
            if (own_column || y + high > self.floor()) && y > top {
                (column, y) = (column + 1, top);
                if column == self.columns {
                    column = 0;
                    pages.push(Vec::new());
                }
            }
            if let Some(page) = pages.last_mut() {
                page.push(Placed { block, column, y, lines });
            }
            y += high + space::L;
        }
        pages
    }

    /// Title, clock and pages.
    fn head(&self, stage: &mut Stage, gaze: &Gaze, page: (usize, usize)) {
        let look = self.look;
        let title = layout::title(stage, look, &t!(look.lang, "own-title"), 900.0);
        let middle = title.below - title.height / 2.0;
        let mut left = LEFT + title.width + space::HUGE;
        if let Some(time) = gaze.timer {
            let d = look.pt(88.0).min(110.0);
            let rect = dialogue_scene::timer(stage, look, time, (left, middle - d / 2.0), true);
            left = rect.0 + rect.2 + space::HUGE;
        }
        if page.1 > 1 {
            let width = layout::pager(&mut Stage::default(), look, Turn::Page, page, 0.0, middle);
            layout::pager(stage, look, Turn::Page, page, left.max(RIGHT - CORNER - width), middle);
        }
    }

    fn sheets(&self, stage: &mut Stage, page: &[Placed<'_>], size: f32) {
        let look = self.look;
        let w = self.column_width();
        for column in 0..self.columns {
            let x = self.area.x + column as f32 * (w + GUTTER);
            layout::sheet(stage, &format!("own sheet {column}"), Area { x, w, ..self.area }, None);
        }
        for (i, placed) in page.iter().enumerate() {
            let Placed { block, column, y, lines } = placed;
            let (head, _, line) = self.heights(block, size);
            let left = self.area.x + *column as f32 * (w + GUTTER) + space::CARD;
            let side = look.pt(32.0);
            let mark = (left + side / 2.0, y + Words::STRONG.height(1, look) / 2.0);
            match block.party {
                Some(party) => {
                    stage.art(format!("own side {}", party.code()), Art::piece(party, side), mark.0, mark.1, ON);
                }
                None => {
                    let sign = if block.is_empty { Icon::Wait } else { Icon::Check };
                    let ink = if block.is_empty { Ink::InkSoft } else { Ink::CommonText };
                    stage.icon(format!("own sign {i}"), sign, side, ink, mark.0, mark.1, ON);
                }
            }
            let heading = self.heading_words();
            stage.words(format!("own heading {i}"), &block.heading, heading, look, left + look.pt(44.0), *y, ON);
            let words = self.text_words(size, block).at_most((*lines).max(1));
            if *lines > 0 {
                stage.words(format!("own text {i}"), &block.text, words, look, left, y + head, ON);
            }
            let label = format!("{}. {}", block.heading, block.text);
            let high = (head + *lines as f32 * line).max(60.0);
            let touch = Touch::Command(Command::Own(block.at));
            stage.press(touch, label, (left - space::M, *y - 2.0, w - 2.0 * space::CARD + 2.0 * space::M, high));
        }
    }

    /// How much is done, and what can be done: to write what is missing, or to turn the card.
    fn foot(&self, stage: &mut Stage) {
        let look = self.look;
        let lang = look.lang;
        let (_, bar) = layout::button_size("", look);
        let middle = BOTTOM - bar / 2.0;
        let (done, all) = progress(self.own);
        let is_done = self.own.gaps.is_empty();
        let text = match self.own.gaps.first() {
            Some(first) if !layout::paged(look) => t!(lang, "own-gap", what = gap_name(lang, first)),
            Some(_) => t!(lang, "own-done", done = done, all = all),
            None => t!(lang, "own-gaps-none"),
        };
        let own =
            |at: OwnAt, key: &str, green: bool| (Touch::Command(Command::Own(at)), crate::text::tr(lang, key), green);
        let mut ways = Vec::new();
        if !layout::paged(look) {
            ways.push(own(OwnAt::Principles, "own-principles", false));
            ways.push(own(OwnAt::Options, "own-options", false));
        }
        ways.push(own(OwnAt::Next, "own-write", !is_done));
        ways.push((Touch::Command(Command::Advance), t!(lang, "own-turn"), is_done));
        let right = layout::ways(stage, look, ways, (RIGHT, BOTTOM));
        let room = right - LEFT - space::XL - 56.0;
        let words = Words::BODY.wrapped(room.max(1.0)).at_most(1);
        let width = words.set(&text, look).iter().map(|line| Words::BODY.width(line, look)).fold(0.0, f32::max);
        let high = Words::BODY.height(1, look) + 24.0;
        let plate = Area { x: LEFT, y: middle - high / 2.0, w: width + 56.0, h: high };
        layout::sheet(stage, "own progress", plate, None);
        stage.words("own progress words", &text, words, look, LEFT + 28.0, top_of(words, look, middle), ON);
        stage.label(text, plate.rect());
    }
}
