//! Days in what people write: *senast den 1 mars*, *2027-03-01*, *by March 1st*, *vecka 12*. What leaves a doubt is no day:
//! a reminder on the wrong one is worse than none.

use crate::text::Lang;
use jiff::civil::{Date, ISOWeekDate, Weekday, date};

const MONTHS: [&[&str]; 12] = [
    &["januari", "january", "jan"],
    &["februari", "february", "feb", "febr"],
    &["mars", "march", "mar"],
    &["april", "apr"],
    &["maj", "may"],
    &["juni", "june", "jun"],
    &["juli", "july", "jul"],
    &["augusti", "august", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "october", "okt", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];
/// What stands before a day that is written as `1/3`, and not before a share.
const BEFORE: [&str; 10] = ["den", "senast", "före", "till", "från", "innan", "efter", "fram", "med", "på"];
/// What stands before the word *week* where no number of a week follows.
const NOT_A_WEEK: [&str; 12] = ["varje", "per", "en", "i", "annan", "var", "every", "each", "a", "one", "the", "andra"];
/// Years that are meant as years.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// The first day that a text names. One without a year is the next such day from `from` on.
pub(super) fn read(lang: Lang, text: &str, from: Date) -> Option<Date> {
    let words: Vec<&str> = text.split_whitespace().map(trimmed).filter(|word| !word.is_empty()).collect();
    (0..words.len()).find_map(|at| read_at(lang, &words, at, from))
}

fn trimmed(word: &str) -> &str {
    let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '-' | '/'));
    bare.trim_matches(['-', '/'])
}

fn read_at(lang: Lang, words: &[&str], at: usize, from: Date) -> Option<Date> {
    let word = words[at];
    let before = at.checked_sub(1).map_or(String::new(), |before| words[before].to_lowercase());
    let year_at = |at: usize| words.get(at).and_then(|word| year(word));
    if let Some(day) = in_one_word(word) {
        return Some(day);
    }
    // `1 mars`, `1st of March`, `den 1:a mars 2027`.
    if let Some(day) = day_of_month(word) {
        let next = if words.get(at + 1).is_some_and(|word| word.eq_ignore_ascii_case("of")) { at + 2 } else { at + 1 };
        if let Some(month) = words.get(next).and_then(|word| month(word)) {
            return on(day, month, year_at(next + 1), from);
        }
    }
    // `March 1st, 2027`: with a capital, since *may* is also a verb.
    if lang == Lang::En
        && word.starts_with(char::is_uppercase)
        && let Some((month, day)) = month(word).zip(words.get(at + 1).and_then(|word| day_of_month(word)))
    {
        return on(day, month, year_at(at + 2), from);
    }
    // `senast 1/3`, `1/3 2027`.
    if lang == Lang::Sv
        && let Some((day, month)) = word.split_once('/')
        && let (Some(day), Ok(month)) = (day_of_month(day), month.parse::<i8>())
    {
        let year = year_at(at + 1);
        if year.is_some() || BEFORE.contains(&before.as_str()) {
            return on(day, month, year, from);
        }
    }
    // `vecka 12`: its Monday.
    if ["vecka", "week", "v"].contains(&word.to_lowercase().as_str()) && !NOT_A_WEEK.contains(&before.as_str()) {
        let number: i8 = words.get(at + 1)?.parse().ok()?;
        return week(number, year_at(at + 2), from);
    }
    None
}

/// `2027-03-01` or `1.3.2027`.
fn in_one_word(word: &str) -> Option<Date> {
    let parts: Vec<&str> = word.split(['-', '.']).collect();
    let [first, second, third] = parts[..] else { return None };
    if !parts.iter().all(|part| part.chars().all(|sign| sign.is_ascii_digit())) {
        return None;
    }
    let (text_year, month, day) = match (word.contains('-'), first.len(), third.len()) {
        (true, 4, 1..=2) => (first, second, third),
        (false, 1..=2, 4) => (third, second, first),
        _ => return None,
    };
    Date::new(year(text_year)?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// `1`, `1:a`, `1st`.
fn day_of_month(word: &str) -> Option<i8> {
    let digits = word.len() - word.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
    let (number, end) = word.split_at(digits);
    let known = ["", ":a", ":e", "a", "e", "st", "nd", "rd", "th"].contains(&end.to_lowercase().as_str());
    number.parse::<i8>().ok().filter(|day| known && (1..=31).contains(day))
}

fn month(word: &str) -> Option<i8> {
    let word = word.to_lowercase();
    (1_i8..).zip(MONTHS).find(|(_, names)| names.contains(&word.as_str())).map(|(number, _)| number)
}

fn year(word: &str) -> Option<i16> {
    word.parse::<i16>().ok().filter(|year| word.len() == 4 && YEARS.contains(year))
}

fn on(day: i8, month: i8, year: Option<i16>, from: Date) -> Option<Date> {
    match year {
        Some(year) => Date::new(year, month, day).ok(),
        // The 29th of February may be four years away, or eight.
        None => (0..=8).filter_map(|more| Date::new(from.year() + more, month, day).ok()).find(|date| *date >= from),
    }
}

fn week(number: i8, year: Option<i16>, from: Date) -> Option<Date> {
    let of = |year: i16| ISOWeekDate::new(year, number, Weekday::Monday).ok().map(ISOWeekDate::date);
    match year {
        Some(year) => of(year),
        None => (0..=7).filter_map(|more| of(from.iso_week_date().year() + more)).find(|date| *date >= from),
    }
}

/// The day a game was started, as its log tells it; the first of the year 2000 where it tells none.
pub(super) fn day_of(date_of_log: &str) -> Date {
    date_of_log.parse().unwrap_or(date(2000, 1, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sv(text: &str) -> Option<String> {
        read(Lang::Sv, text, date(2026, 11, 21)).map(|date| date.to_string())
    }

    fn en(text: &str) -> Option<String> {
        read(Lang::En, text, date(2026, 11, 21)).map(|date| date.to_string())
    }

    #[test]
    fn days_as_people_write_them() {
        for (text, day) in [
            ("Hyresbesked före 1 mars", "2027-03-01"),
            ("Senast den 1 mars 2028.", "2028-03-01"),
            ("(klart 2027-01-14)", "2027-01-14"),
            ("den 30:e november", "2026-11-30"),
            ("21 november", "2026-11-21"),
            ("20 nov.", "2027-11-20"),
            ("senast 1/3", "2027-03-01"),
            ("1/3 2029", "2029-03-01"),
            ("kl. 15 den 14 januari", "2027-01-14"),
            ("klart vecka 12", "2027-03-22"),
            ("v. 48", "2026-11-23"),
            ("vecka 1 2027", "2027-01-04"),
            ("29 februari", "2028-02-29"),
            ("14.1.2027", "2027-01-14"),
            ("1 mars, därefter 1 juni", "2027-03-01"),
            ("från 4 FEBRUARI", "2027-02-04"),
        ] {
            assert_eq!(sv(text).as_deref(), Some(day), "{text}");
        }
        for (text, day) in [
            ("by March 1st, 2027", "2027-03-01"),
            ("on the 1st of March", "2027-03-01"),
            ("week 12", "2027-03-22"),
            ("no later than 14 January 2027", "2027-01-14"),
            ("May 2", "2027-05-02"),
        ] {
            assert_eq!(en(text).as_deref(), Some(day), "{text}");
        }
    }

    #[test]
    fn what_leaves_a_doubt_is_no_day() {
        for text in [
            "",
            "varje kvartal, från januari",
            "före nästa möte",
            "1/2 tjänst",
            "varje vecka 2 gånger",
            "31 februari",
            "2027-02-30",
            "32 mars",
            "0 mars",
            "12 personer",
            "kl. 15.00",
            "mars 2027",
            "vecka 60",
            "1 marsipan",
            "99999999999 mars",
            "måndag",
        ] {
            assert_eq!(sv(text), None, "{text}");
        }
        for text in ["you may 2 times", "3/4", "every week 2 people", "1 marching"] {
            assert_eq!(en(text), None, "{text}");
        }
    }
}
