//! Workbooks for Excel and its like: typed cells, headings that stay in view.

use super::NoPaper;
use super::sheet::{Cell, Sheet};
use jiff::civil::Date;
use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

/// How wide a column may be, in characters; longer words go on below.
const WIDEST: f64 = 90.0;
/// The height of a line of words, in points.
const LINE: f64 = 15.0;
const NARROWEST: f64 = 9.0;
/// The longest that a cell can hold, in characters.
const LONGEST: usize = 32_767;

/// A workbook with a sheet for each table. `date` is the day the game was started, which stands as the day the file was made:
/// the same game gives the same bytes.
pub(super) fn workbook(title: &str, date: &str, sheets: &[Sheet]) -> Result<Vec<u8>, NoPaper> {
    made(title, date, sheets).map_err(|error| NoPaper::Broken(error.to_string()))
}

fn made(title: &str, date: &str, sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let about = DocProperties::new().set_title(title).set_author("Komma överens");
    let day = date.parse::<Date>().ok().and_then(excel_day);
    let day = day.map_or_else(|| ExcelDateTime::from_ymd(2000, 1, 1), Ok)?;
    workbook.set_properties(&about.set_creation_datetime(&day));
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(Color::RGB(0xD5E6DB))
        .set_font_color(Color::RGB(0x1C2826));
    let words = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let number = Format::new().set_align(FormatAlign::Top);
    let share = Format::new().set_num_format("0.000").set_align(FormatAlign::Top);
    let date = Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top);
    for sheet in sheets {
        let page = workbook.add_worksheet();
        page.set_name(&sheet.name)?;
        page.set_freeze_panes(1, 0)?;
        page.set_landscape();
        page.set_print_fit_to_pages(1, 0);
        page.set_repeat_rows(0, 0)?;
        for (column, name) in (0_u16..).zip(&sheet.columns) {
            page.write_string_with_format(0, column, cut(name), &head)?;
            page.set_column_width(column, width(sheet, usize::from(column)))?;
        }
        for (row, cells) in (1_u32..).zip(&sheet.rows) {
            // Not every program finds out by itself how high a row has to be.
            let lines = cells.iter().enumerate().map(|(column, cell)| match cell {
                Cell::Text(text) => (text.chars().count() as f64 / (width(sheet, column) - 2.0)).ceil(),
                _ => 1.0,
            });
            page.set_row_height(row, LINE * lines.fold(1.0, f64::max).min(27.0))?;
            for (column, cell) in (0_u16..).zip(cells) {
                match cell {
                    Cell::Empty => {}
                    Cell::Text(text) => {
                        page.write_string_with_format(row, column, cut(text), &words)?;
                    }
                    Cell::Whole(value) => {
                        page.write_number_with_format(row, column, *value as f64, &number)?;
                    }
                    Cell::Number(value) => {
                        page.write_number_with_format(row, column, *value, &share)?;
                    }
                    Cell::Day(day) => match excel_day(*day) {
                        Some(day) => {
                            page.write_datetime_with_format(row, column, &day, &date)?;
                        }
                        None => {
                            page.write_string_with_format(row, column, day.to_string(), &words)?;
                        }
                    },
                }
            }
        }
        let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
        if let Some(right) =
            sheet.columns.len().checked_sub(1).and_then(|right| u16::try_from(right).ok()).filter(|_| last > 0)
        {
            page.autofilter(0, 0, last, right)?;
        }
    }
    workbook.save_to_buffer()
}

/// A day as Excel has it; none before 1900.
fn excel_day(day: Date) -> Option<ExcelDateTime> {
    let (year, month, day) =
        (u16::try_from(day.year()).ok()?, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    ExcelDateTime::from_ymd(year, month, day).ok()
}

fn cut(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// About as wide as what stands in the column.
fn width(sheet: &Sheet, column: usize) -> f64 {
    let long = |cell: &Cell| match cell {
        Cell::Empty => 0,
        Cell::Text(text) => text.chars().count(),
        Cell::Whole(value) => value.to_string().len(),
        Cell::Number(_) => 7,
        Cell::Day(_) => 11,
    };
    let cells = sheet.rows.iter().filter_map(|row| row.get(column)).map(long).max().unwrap_or(0);
    let name = sheet.columns.get(column).map_or(0, |name| name.chars().count());
    (cells.max(name) as f64 + 3.0).clamp(NARROWEST, WIDEST)
}
