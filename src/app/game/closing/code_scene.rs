//! How far civil society was let in, and where in the making of a decision: the table's choices in the matrix of the European code
//! of good practice for participation. A picture without judgement: no cell is better than another.

use crate::app::art::{Art, Fill};
use crate::app::game::scenery::layout::{Area, ON};
use crate::app::game::scenery::table_parts::top_of;
use crate::app::scene::{Align, Look, Stage, Words};
use crate::app::theme::{Ink, radius, size};
use crate::rules::{self, LetIn, Level};
use crate::t;
use crate::text::tr;

/// The side of a choice's disc.
const DISC: f32 = 60.0;

fn level_name(look: &Look, level: Level) -> String {
    tr(look.lang, &format!("code-level-{}", level.code()))
}

fn stage_name(look: &Look, stage: rules::Stage) -> String {
    tr(look.lang, &format!("code-stage-{}", stage.code()))
}

/// The matrix in `area`, a numbered disc for each choice, by its round. `told` says each in a sentence. Where the words are too large
/// for columns, the sentences alone.
pub(super) fn matrix(stage: &mut Stage, look: &Look, choices: &[LetIn], told: &[String], area: Area) {
    let line = Words::BODY.height(1, look);
    let names: Vec<String> = rules::Stage::ALL.iter().map(|&step| stage_name(look, step)).collect();
    let levels: Vec<String> = Level::ALL.iter().map(|&level| level_name(look, level)).collect();
    let widest = |names: &[String], words: Words| names.iter().map(|n| words.width(n, look)).fold(0.0, f32::max);
    let head = widest(&levels, Words::STRONG) + 28.0;
    let column = (area.w - head) / names.len() as f32;
    let foot = 2.0 * line;
    let row = (area.h - line - 14.0 - foot) / levels.len() as f32;
    if widest(&names, Words::BODY) + 16.0 > column || row < DISC + 12.0 {
        return sentences(stage, look, choices, told, area);
    }
    let top = area.y + line + 14.0;
    for (at, name) in names.iter().enumerate() {
        let middle = area.x + head + column * (at as f32 + 0.5);
        let words = Words::BODY.aligned(Align::Center);
        stage.words(format!("code stage {at}"), name, words, look, middle, area.y, ON);
        stage.label(name.as_str(), (middle - column / 2.0, area.y, column, line));
    }
    // The closest is at the top, as one climbs.
    for (at, level) in Level::ALL.into_iter().rev().enumerate() {
        let y = top + row * at as f32;
        let name = level_name(look, level);
        stage.words(
            format!("code level {at}"),
            &name,
            Words::STRONG,
            look,
            area.x,
            top_of(Words::STRONG, look, y + row / 2.0),
            ON,
        );
        stage.label(name, (area.x, y, head, row));
        for (place, step) in rules::Stage::ALL.into_iter().enumerate() {
            let (w, h) = (column - 10.0, row - 10.0);
            let cell = (area.x + head + column * place as f32 + 5.0, y + 5.0);
            let art =
                Art::Outline { w, h, radius: radius::FIELD, dash: None, ink: Ink::Hair, line: 2.0, fill: Fill::None };
            stage.art_at(format!("code cell {at} {place}"), art, cell.0, cell.1, ON - 1.0);
            let here: Vec<(usize, &LetIn)> = choices
                .iter()
                .enumerate()
                .filter(|(_, choice)| (choice.level, choice.stage) == (level, Some(step)))
                .collect();
            discs(stage, look, &here, told, (cell.0, cell.1, w, h));
        }
    }
    let without: Vec<&str> =
        choices.iter().zip(told).filter(|(choice, _)| choice.stage.is_none()).map(|(_, told)| told.as_str()).collect();
    let text = if without.is_empty() {
        t!(look.lang, "code-read")
    } else {
        t!(look.lang, "code-without-stage", list = without.join(" "))
    };
    let words = Words::SOFT.wrapped(area.w).at_most(2);
    let y = area.bottom() - foot + 6.0;
    let row = stage.words("code read", &text, words, look, area.x, y, ON);
    stage.label(text, (area.x, y, area.w, row.height));
}

/// The choices of a cell, side by side; where there are many, closer to each other.
fn discs(
    stage: &mut Stage,
    look: &Look,
    here: &[(usize, &LetIn)],
    told: &[String],
    (x, y, w, h): (f32, f32, f32, f32),
) {
    let d = DISC.min(h - 8.0);
    let pitch = (d + 8.0).min((w - d) / here.len().saturating_sub(1).max(1) as f32);
    let start = x + w / 2.0 - pitch * here.len().saturating_sub(1) as f32 / 2.0;
    for (place, (at, choice)) in here.iter().enumerate() {
        let middle = (start + pitch * place as f32, y + h / 2.0);
        let fill = Fill::Solid(Ink::CommonTint);
        let art = Art::Outline { w: d, h: d, radius: d / 2.0, dash: None, ink: Ink::CommonText, line: 3.0, fill };
        stage.art(format!("code choice {at}"), art, middle.0, middle.1, ON);
        let words = Words::STRONG.aligned(Align::Center).sized((d * 0.6).max(size::BODY) / look.text);
        let number = (choice.round + 1).to_string();
        let number_y = top_of(words, look, middle.1);
        stage.words(format!("code number {at}"), &number, words, look, middle.0, number_y, ON + 0.5);
        let said = told.get(*at).map_or("", String::as_str);
        let label = t!(look.lang, "code-choice", round = choice.round + 1, told = said);
        stage.label(label, (middle.0 - d / 2.0, middle.1 - d / 2.0, d, d));
    }
}

/// Each choice in a sentence, as many as there is room for.
fn sentences(stage: &mut Stage, look: &Look, choices: &[LetIn], told: &[String], area: Area) {
    let line = Words::BODY.height(1, look);
    let mut y = area.y;
    for (at, (choice, said)) in choices.iter().zip(told).enumerate() {
        let text = t!(look.lang, "code-choice", round = choice.round + 1, told = said.as_str());
        let words = Words::BODY.wrapped(area.w);
        let left = choices.len() - at;
        let reserve = if left > 1 { line } else { 0.0 };
        if y + words.height(words.set(&text, look).len(), look) > area.bottom() - reserve {
            let more = t!(look.lang, "debrief-more", count = left);
            stage.words("code more", &more, Words::SOFT, look, area.x, area.bottom() - line, ON);
            stage.label(more, (area.x, area.bottom() - line, area.w, line));
            return;
        }
        let row = stage.words(format!("code line {at}"), &text, words, look, area.x, y, ON);
        stage.label(text, (area.x, y, area.w, row.height));
        y = row.below + 10.0;
    }
}
