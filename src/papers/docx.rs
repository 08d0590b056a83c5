//! Documents for Word: real headings, lists and tables that somebody can go on writing in.

use super::NoPaper;
use crate::document::{Block, Document, Signing};
use crate::t;
use crate::text::Lang;
use docx_rs::{
    AbstractNumbering, BorderType, Docx, Footer, HeightRule, IndentLevel, Level, LevelJc, LevelText, LineSpacing,
    LineSpacingType, NumPages, NumberFormat, Numbering, NumberingId, PageMargin, PageNum, Paragraph, Run, RunFonts,
    Shading, SpecialIndentType, Start, Style, StyleType, Tab, TabValueType, Table, TableBorder, TableBorderPosition,
    TableBorders, TableCell, TableCellMargins, TableLayoutType, TableRow, WidthType, XMLDocx,
};
use std::io::Cursor;

/// Twentieths of a point: A4, and the room between its margins.
const PAGE: (u32, u32) = (11_906, 16_838);
const MARGIN: i32 = 1_304;
const WIDTH: usize = 11_906 - 2 * 1_304;
/// The list of items with its remarks, in the file's own numbering; the library has a first one of its own, with numbers.
const LIST: usize = 2;
const INK: &str = "1C2826";
const SOFT: &str = "48544F";
const COMMON: &str = "2C6B56";
const TINT: &str = "E7ECE1";
const LINE: &str = "B9C0B6";

/// The document for Word. `date` is the day the game was started, which stands as the day the file was made: the same document
/// gives the same bytes.
pub(super) fn docx(document: &Document, date: &str) -> Result<Vec<u8>, NoPaper> {
    let mut writer = Writer { docx: begun(document, date), paragraphs: 0 };
    writer.head(document);
    for block in &document.blocks {
        writer.block(block);
    }
    let mut xml = writer.docx.build();
    let whole = said_of_itself(&mut xml, document);
    let mut bytes = Cursor::new(Vec::new());
    let packed = xml.pack(&mut bytes).map_err(|error| error.to_string());
    whole.and(packed).map_err(NoPaper::Broken)?;
    Ok(bytes.into_inner())
}

/// An empty document with the styles of the house.
fn begun(document: &Document, date: &str) -> Docx {
    let made = if date.len() == 10 { format!("{date}T00:00:00Z") } else { "2000-01-01T00:00:00Z".to_owned() };
    let text = RunFonts::new().ascii("Calibri").hi_ansi("Calibri").cs("Calibri");
    let serif = || RunFonts::new().ascii("Georgia").hi_ansi("Georgia").cs("Georgia");
    let space = |before: u32, after: u32| LineSpacing::new().before(before).after(after);
    let style = |id: &str, name: &str| {
        Style::new(id, StyleType::Paragraph).name(name).based_on("Normal").next("Normal").q_format(true)
    };
    let heading = |id: &str, name: &str, level: usize| style(id, name).outline_lvl(level).color(INK);
    let level =
        |at: usize, sign: &str, left: i32| {
            Level::new(at, Start::new(1), NumberFormat::new("bullet"), LevelText::new(sign), LevelJc::new("left"))
                .indent(Some(left), Some(SpecialIndentType::Hanging(280)), None, None)
        };
    let footer = Paragraph::new()
        .id("0000f001")
        .style("Footer")
        .add_tab(Tab::new().val(TabValueType::Right).pos(WIDTH))
        .add_run(Run::new().add_text(words(&document.title)).add_tab())
        .add_page_num(PageNum::new())
        .add_run(Run::new().add_text(" / "))
        .add_num_pages(NumPages::new());
    Docx::new()
        .created_at(&made)
        .updated_at(&made)
        .page_size(PAGE.0, PAGE.1)
        .page_margin(PageMargin {
            top: MARGIN,
            bottom: MARGIN,
            left: MARGIN,
            right: MARGIN,
            header: 600,
            footer: 600,
            gutter: 0,
        })
        .default_fonts(text)
        .default_size(22)
        .default_line_spacing(LineSpacing::new().line_rule(LineSpacingType::Auto).line(264).after(100))
        .add_style(style("Title", "Title").size(52).color(INK).fonts(serif()).line_spacing(space(0, 160)))
        .add_style(heading("Heading1", "heading 1", 0).size(32).fonts(serif()).line_spacing(space(360, 100)))
        .add_style(heading("Heading2", "heading 2", 1).size(24).bold().line_spacing(space(220, 60)))
        .add_style(style("ListBullet", "List Bullet").line_spacing(space(0, 60)))
        .add_style(style("ListBullet2", "List Bullet 2").size(19).color(SOFT).line_spacing(space(0, 40)))
        .add_style(style("Footer", "footer").size(17).color(SOFT))
        .add_abstract_numbering(
            AbstractNumbering::new(LIST).add_level(level(0, "•", 340)).add_level(level(1, "–", 700)),
        )
        .add_numbering(Numbering::new(LIST, LIST))
        .footer(Footer::new().add_paragraph(footer))
}

struct Writer {
    docx: Docx,
    /// So many paragraphs have a name: the library would go on counting from one document to the next.
    paragraphs: u32,
}

impl Writer {
    fn paragraph(&mut self) -> Paragraph {
        self.paragraphs += 1;
        Paragraph::new().id(format!("{:08x}", self.paragraphs))
    }

    fn add(&mut self, paragraph: Paragraph) {
        self.docx = std::mem::take(&mut self.docx).add_paragraph(paragraph);
    }

    fn put(&mut self, style: &str, text: &str) {
        let paragraph = self.paragraph().style(style).add_run(Run::new().add_text(words(text)));
        let heads = style.starts_with("Heading") || style == "Title";
        self.add(paragraph.keep_next(heads));
    }

    fn head(&mut self, document: &Document) {
        self.put("Title", &document.title);
        for (at, (name, value)) in document.facts.iter().enumerate() {
            let after = if at + 1 == document.facts.len() { 200 } else { 20 };
            let label = Run::new().add_text(format!("{}: ", words(name))).color(SOFT);
            let paragraph = self.paragraph().line_spacing(LineSpacing::new().after(after));
            self.add(paragraph.add_run(label).add_run(Run::new().add_text(words(value)).bold()));
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Chapter(text) => self.put("Heading1", text),
            Block::Heading(text) => self.put("Heading2", text),
            Block::Text(text) => self.put("Normal", text),
            Block::Item { text, notes } => {
                let item = self.paragraph().style("ListBullet").numbering(NumberingId::new(LIST), IndentLevel::new(0));
                self.add(item.add_run(Run::new().add_text(words(text))).keep_next(!notes.is_empty()));
                for (at, note) in notes.iter().enumerate() {
                    let below = self.paragraph().style("ListBullet2").keep_next(at + 1 < notes.len().min(4));
                    let below = below.numbering(NumberingId::new(LIST), IndentLevel::new(1));
                    self.add(below.add_run(Run::new().add_text(words(note))));
                }
            }
            Block::Table { head, rows } => self.table(head, rows),
            Block::Signing(signing) => self.signing(signing),
        }
    }

    fn cell(&mut self, text: &str, bold: bool, width: usize, size: usize) -> TableCell {
        let run = Run::new().add_text(words(text)).size(size);
        let run = if bold { run.bold() } else { run };
        let paragraph = self.paragraph().line_spacing(LineSpacing::new().after(0)).add_run(run);
        let cell = TableCell::new().width(width, WidthType::Dxa).add_paragraph(paragraph);
        if bold { cell.shading(Shading::new().fill(TINT)) } else { cell }
    }

    /// A table whose head comes again on every page.
    fn grid(&mut self, head: &[String], rows: Vec<(Vec<String>, Option<f32>)>, grid: Vec<usize>) {
        let size = if head.len() > 6 { 16 } else { 20 };
        // Only a head may not be parted: [`said_of_itself`] knows it by that.
        let mut all = vec![TableRow::new(self.row(head, true, &grid, size)).cant_split()];
        for (cells, high) in rows {
            let row = TableRow::new(self.row(&cells, false, &grid, size));
            all.push(match high {
                Some(high) => row.row_height(high).height_rule(HeightRule::AtLeast),
                None => row,
            });
        }
        let border = |position| TableBorder::new(position).border_type(BorderType::Single).size(4).color(LINE);
        let borders = TableBorders::with_empty()
            .set(TableBorder::new(TableBorderPosition::Top).border_type(BorderType::Single).size(8).color(COMMON))
            .set(border(TableBorderPosition::Bottom))
            .set(border(TableBorderPosition::InsideH));
        let table = Table::new(all)
            .set_grid(grid)
            .layout(TableLayoutType::Fixed)
            .width(WIDTH, WidthType::Dxa)
            .margins(TableCellMargins::new().margin(50, 90, 50, 90))
            .set_borders(borders);
        self.docx = std::mem::take(&mut self.docx).add_table(table);
        // Word joins tables that nothing stands between.
        let after = self.paragraph().line_spacing(LineSpacing::new().after(0));
        self.add(after);
    }

    fn row(&mut self, cells: &[String], bold: bool, grid: &[usize], size: usize) -> Vec<TableCell> {
        cells.iter().zip(grid).map(|(text, &width)| self.cell(text, bold, width, size)).collect()
    }

    fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        let grid = widths(head, rows);
        self.grid(head, rows.iter().map(|row| (row.clone(), None)).collect(), grid);
    }

    fn signing(&mut self, signing: &Signing) {
        let title = self.paragraph().style("Heading1").page_break_before(true).keep_next(true);
        self.add(title.add_run(Run::new().add_text(words(&signing.title))));
        self.put("Normal", &signing.text);
        let who = |person: &str, organisation: &str| match person.is_empty() {
            true => organisation.to_owned(),
            false => format!("{person}, {organisation}"),
        };
        // All on one page, as far as that can be.
        let high = (11_500.0 / signing.signers.len().max(1) as f32).clamp(420.0, 760.0);
        let rows = signing
            .signers
            .iter()
            .map(|signer| (vec![who(&signer.person, &signer.organisation), String::new(), String::new()], Some(high)));
        let grid = vec![WIDTH * 2 / 5, WIDTH * 2 / 5, WIDTH - 2 * (WIDTH * 2 / 5)];
        self.grid(&signing.head, rows.collect(), grid);
    }
}

/// The widths of a table's columns: each as wide as its longest word, and the rest by how much stands in it. A column with
/// blanks is wide enough to write in.
fn widths(head: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    let sign = if head.len() > 6 { 95 } else { 120 };
    let cells = |at: usize| rows.iter().filter_map(move |row| row.get(at)).chain(head.get(at));
    let least = |at: usize| {
        let words = cells(at).flat_map(|cell| cell.split_whitespace());
        let longest = words.map(|word| word.chars().count()).max().unwrap_or(0) * sign + 220;
        let blank = rows.iter().any(|row| row.get(at).is_some_and(String::is_empty));
        let to_write_in = if blank { WIDTH * 4 / 5 / head.len().max(1) } else { 0 };
        longest.min(WIDTH / 4).max(to_write_in)
    };
    // By its root: a column with long texts gets more lines, too.
    let share = |at: usize| cells(at).map(|cell| cell.chars().count()).max().unwrap_or(0).clamp(6, 200).isqrt().max(2);
    let (least, shares): (Vec<usize>, Vec<usize>) = (0..head.len()).map(|at| (least(at), share(at))).unzip();
    let (need, all) = (least.iter().sum::<usize>().max(1), shares.iter().sum::<usize>().max(1));
    match WIDTH.checked_sub(need) {
        Some(spare) => least.iter().zip(&shares).map(|(least, share)| least + spare * share / all).collect(),
        None => least.iter().map(|least| WIDTH * least / need).collect(),
    }
}

/// What XML can hold: no signs that steer a machine.
fn words(text: &str) -> String {
    let text = text.replace(['\n', '\r', '\t'], " ");
    text.chars().filter(|sign| !sign.is_control() && !matches!(sign, '\u{fffe}' | '\u{ffff}')).collect()
}

/// What the library has no words for: the language, title and maker of the document, and that a table's head is its head.
fn said_of_itself(xml: &mut XMLDocx, document: &Document) -> Result<(), String> {
    let language = match document.lang {
        Lang::Sv => "sv-SE",
        Lang::En => "en-GB",
    };
    let spoken = format!(r#"<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA" />"#);
    let name = in_xml(&t!(document.lang, "app-name"));
    let title = in_xml(&words(&document.title));
    let told = format!("<dc:language>{language}</dc:language><dc:title>{title}</dc:title></cp:coreProperties>");
    let core = &mut xml.doc_props.core;
    *core = replaced(core, &[(">unknown<", &format!(">{name}<")), ("</cp:coreProperties>", &told)])?;
    xml.styles = replaced(&xml.styles, &[("</w:rPr></w:rPrDefault>", &format!("{spoken}</w:rPr></w:rPrDefault>"))])?;
    if document.blocks.iter().any(|block| matches!(block, Block::Table { .. } | Block::Signing(_))) {
        xml.document = replaced(&xml.document, &[("<w:cantSplit />", "<w:cantSplit /><w:tblHeader />")])?;
    }
    Ok(())
}

fn replaced(part: &[u8], changes: &[(&str, &str)]) -> Result<Vec<u8>, String> {
    let mut text = String::from_utf8(part.to_vec()).map_err(|error| error.to_string())?;
    for (from, to) in changes {
        if !text.contains(from) {
            return Err(format!("no {from}"));
        }
        text = text.replace(from, to);
    }
    Ok(text.into_bytes())
}

fn in_xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
