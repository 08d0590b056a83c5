//! Tables for programs that count: cells with a kind.

use jiff::civil::Date;

/// A table of its own.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sheet {
    /// What it is called.
    pub(super) name: String,
    /// The names of its columns.
    pub(super) columns: Vec<String>,
    /// Its rows, each as long as the columns.
    pub(super) rows: Vec<Vec<Cell>>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    /// Nothing.
    Empty,
    /// Words, which no program may take for anything else.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number.
    Number(f64),
    /// A day.
    Day(Date),
}

impl Cell {
    /// Words; nothing where there are none.
    pub(super) fn text(words: impl Into<String>) -> Cell {
        let words = words.into();
        if words.is_empty() { Cell::Empty } else { Cell::Text(words) }
    }

    /// A number that may not be defined.
    pub(super) fn number(value: Option<f64>) -> Cell {
        value.map_or(Cell::Empty, Cell::Number)
    }

    /// A count.
    pub(super) fn whole(value: impl Into<i64>) -> Cell {
        Cell::Whole(value.into())
    }
}

/// Words as data: on one line, and without the marks that only tell a screen which way they run.
pub(super) fn plain(text: &str) -> String {
    let kept = |sign: &char| !matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    crate::rules::one_line(text).chars().filter(kept).collect()
}
