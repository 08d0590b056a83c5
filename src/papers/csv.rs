//! Tables as text (RFC 4180): UTF-8, comma, decimal point, line ends CR LF.

use super::sheet::{Cell, Sheet};

/// The table with its heading.
pub(super) fn table(sheet: &Sheet) -> Vec<u8> {
    let mut text = line(&sheet.columns);
    for row in &sheet.rows {
        let row: Vec<String> = row.iter().map(value).collect();
        text += &joined(&row);
    }
    text.into_bytes()
}

fn value(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(words) => guarded(words),
        Cell::Whole(number) => number.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => day.to_string(),
    }
}

/// One line of a table whose values are words or numbers.
pub(crate) fn line(values: &[String]) -> String {
    let values: Vec<String> = values.iter().map(|value| guarded(value)).collect();
    joined(&values)
}

/// Values with a separator, quote or line end in them are quoted.
fn joined(values: &[String]) -> String {
    let each = values.iter().map(|value| {
        if value.contains([',', '"', '\n', '\r']) {
            format!("\"{}\"", value.replace('"', "\"\""))
        } else {
            value.clone()
        }
    });
    each.collect::<Vec<_>>().join(",") + "\r\n"
}

/// Words that a spreadsheet would take for a formula get an apostrophe before them: a table may be named `=CMD()`. Numbers
/// are left alone.
fn guarded(words: &str) -> String {
    let formula = words
        .trim_start_matches([' ', '\u{a0}', '\u{feff}'])
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let number = words.parse::<f64>().is_ok_and(f64::is_finite);
    if formula && !number { format!("'{words}") } else { words.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_as_text() {
        let sheet = Sheet {
            name: "x".to_owned(),
            columns: vec!["vad".to_owned(), "antal".to_owned()],
            rows: vec![
                vec![Cell::text("Kaffe, te och \"bullar\""), Cell::whole(3)],
                vec![Cell::text("två\nrader"), Cell::Number(-0.5)],
                vec![Cell::text(""), Cell::Day(jiff::civil::date(2027, 3, 1))],
            ],
        };
        let text = String::from_utf8(table(&sheet)).unwrap();
        let wanted = "vad,antal\r\n\"Kaffe, te och \"\"bullar\"\"\",3\r\n\"två\nrader\",-0.5\r\n,2027-03-01\r\n";
        assert_eq!(text, wanted);
    }

    #[test]
    fn no_word_becomes_a_formula() {
        for word in ["=1+1", "+46 8", "-lista", "@namn", "\tflik", " =1", "＝1"] {
            let guarded = guarded(word);
            assert_eq!(guarded, format!("'{word}"));
        }
        for word in ["-0.25", "+2", "1e-3", "a=b", "", "–"] {
            assert_eq!(guarded(word), word);
        }
        for word in ["-inf", "+NaN"] {
            assert!(guarded(word).starts_with('\''), "{word}");
        }
    }
}
