//! The plan as calendar entries (RFC 5545): one whole day for each thing that has a date. Nothing is sent: no invitation, no
//! address, and nobody is told.

use super::dates::day_of;
use super::plan::{Plan, Planned};
use super::sheet::plain;
use super::{Made, NoPaper, Of};
use crate::record::target::CALENDAR_MARK;
use crate::t;
use crate::text::Lang;
use crate::wording;
use jiff::Timestamp;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

/// A line holds so many octets at most, its end not counted.
const OCTETS: usize = 75;

/// The entries, and what has none because no date can be read.
pub(super) fn calendar(lang: Lang, of: Of<'_>, plan: &Plan) -> Result<Made, NoPaper> {
    let made = made_at(&of.header.started);
    let stem = stem(of);
    let begins = format!("{CALENDAR_MARK}papers//{}", lang.tag().to_uppercase());
    let mut lines: Vec<String> = begins.split("\r\n").map(str::to_owned).collect();
    lines.push("CALSCALE:GREGORIAN".to_owned());
    let mut left_out = Vec::new();
    let mut entries = 0;
    for planned in &plan.steps {
        match planned.day {
            Some(day) => {
                lines.extend(entry(
                    day,
                    &format!("{stem}-{}", planned.key),
                    &made,
                    &title(lang, planned),
                    &about(lang, planned),
                ));
                entries += 1;
            }
            None => left_out.push(planned),
        }
    }
    if entries == 0 {
        return Err(NoPaper::NoDates);
    }
    lines.push("END:VCALENDAR".to_owned());
    let bytes = lines.iter().map(|line| folded(line)).collect::<String>().into_bytes();
    let remark = |planned: &&Planned| t!(lang, "papers-without-date", what = plain(&planned.what));
    Ok(Made { bytes, remarks: left_out.iter().map(remark).collect() })
}

fn title(lang: Lang, planned: &Planned) -> String {
    match planned.who.is_empty() {
        true => planned.what.clone(),
        false => t!(lang, "papers-entry", what = planned.what.as_str(), who = planned.who.as_str()),
    }
}

/// What stands in an entry beside its title: a line for each thing that is said in the plan.
fn about(lang: Lang, planned: &Planned) -> Vec<String> {
    let bound = planned.by.map(|by| wording::by(lang, by)).unwrap_or_default();
    let said = [
        (t!(lang, "papers-column-bound"), bound.as_str()),
        (t!(lang, "papers-column-who"), planned.who.as_str()),
        (t!(lang, "papers-column-first"), planned.first.as_str()),
        (t!(lang, "papers-column-when"), planned.when.as_str()),
        (t!(lang, "papers-column-noticed"), planned.noticed.as_str()),
        (t!(lang, "papers-column-follow-up"), planned.follow_up.as_str()),
    ];
    let said = said.into_iter().filter(|(_, words)| !words.is_empty());
    said.map(|(name, words)| format!("{name}: {}", plain(words))).collect()
}

fn entry(day: Date, uid: &str, made: &str, title: &str, about: &[String]) -> Vec<String> {
    let basic = |day: Date| format!("{:04}{:02}{:02}", day.year(), day.month(), day.day());
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{uid}@komma-overens"),
        format!("DTSTAMP:{made}"),
        format!("DTSTART;VALUE=DATE:{}", basic(day)),
    ];
    if let Ok(next) = day.tomorrow() {
        lines.push(format!("DTEND;VALUE=DATE:{}", basic(next)));
    }
    lines.push(format!("SUMMARY:{}", escaped(&plain(title))));
    if !about.is_empty() {
        lines.push(format!("DESCRIPTION:{}", escaped(&about.join("\n"))));
    }
    // A reminder takes nobody's day.
    lines.extend(["TRANSP:TRANSPARENT".to_owned(), "END:VEVENT".to_owned()]);
    lines
}

/// When the game was started, in universal time: the same log gives the same bytes.
fn made_at(started: &str) -> String {
    match started.parse::<Timestamp>() {
        Ok(time) => time.strftime("%Y%m%dT%H%M%SZ").to_string(),
        Err(_) => {
            let day = day_of(started.split('T').next().unwrap_or_default());
            format!("{:04}{:02}{:02}T000000Z", day.year(), day.month(), day.day())
        }
    }
}

/// What entries of this game are called, and of no other: saved again, an entry takes the place of its earlier self.
fn stem(of: Of<'_>) -> String {
    let mut hash = Sha256::new();
    hash.update(&of.header.started);
    hash.update(&of.header.deck.hash);
    for seat in &of.header.setup.seats {
        hash.update([0]);
        hash.update(&seat.organisation.name);
    }
    hash.finalize().iter().take(10).map(|byte| format!("{byte:02x}")).collect()
}

/// Text as a value of its own.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => out.extend(['\\', sign]),
            '\n' => out.push_str("\\n"),
            sign if sign.is_control() => out.push(' '),
            sign => out.push(sign),
        }
    }
    out
}

/// A line with its end, folded where it is too long, never within a sign.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 2);
    let mut octets = 0;
    for sign in line.chars() {
        if octets + sign.len_utf8() > OCTETS {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(sign);
        octets += sign.len_utf8();
    }
    out + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_signs() {
        for text in
            ["SUMMARY:".to_owned() + &"å".repeat(200), "x".repeat(75), "x".repeat(76), "👩‍👩‍👧".repeat(40), String::new()]
        {
            let folded = folded(&text);
            assert!(folded.ends_with("\r\n"));
            assert!(folded.lines().all(|line| line.len() <= OCTETS), "{folded}");
            let unfolded = folded.replace("\r\n ", "");
            assert_eq!(unfolded.trim_end_matches("\r\n"), text);
        }
        assert_eq!(folded(&"x".repeat(75)).lines().count(), 1);
        assert_eq!(folded(&"x".repeat(76)).lines().count(), 2);
    }

    #[test]
    fn text_stays_text() {
        assert_eq!(escaped("a;b,c\\d\ne\u{7}f"), "a\\;b\\,c\\\\d\\ne f");
    }

    #[test]
    fn the_time_of_the_game_in_universal_time() {
        assert_eq!(made_at("2026-11-21T20:00:00+01:00"), "20261121T190000Z");
        assert_eq!(made_at("2026-11-21T20"), "20261121T000000Z");
        assert_eq!(made_at(""), "20000101T000000Z");
    }
}
