//! The lower part of the outcome: consent over the rounds, the round's two axes, and the principles in figures.

use super::outcome_scene::Outcome;
use crate::app::art::{Art, Icon, chart_point};
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, ON, PAD};
use crate::app::game::scenery::table_parts;
use crate::app::game::scenery::table_parts::Hexagon;
use crate::app::scene::{Align, Look, Stage, Touch, Words};
use crate::app::theme::{Ink, space};
use crate::rules::{Account, CurvePoint, Party, Principle, RoomView};
use crate::t;
use crate::wording;

/// A share of a party in percent, or that nobody voted.
fn percent(look: &Look, share: Option<f64>) -> String {
    match share {
        Some(share) => t!(look.lang, "outcome-percent", percent = wording::percent(share)),
        None => t!(look.lang, "outcome-nobody"),
    }
}

/// The heading of the curve: that consent has grown is said only where it has.
pub(crate) fn heading(room: &RoomView) -> &'static str {
    if room.consent_has_grown { "outcome-grown" } else { "outcome-grown-first" }
}

/// The shares of each party that can live with the proposal, round by round, in `area`; its axis needs 150 px to the left and a
/// line of words below. Each round answers "why?".
pub(crate) fn chart(stage: &mut Stage, look: &Look, curve: &[CurvePoint], area: Area) {
    let Area { x, y, w, h } = area;
    let axis = Words::SOFT.aligned(Align::Right);
    for share in [0.0, 0.5, 1.0] {
        let (_, dy) = chart_point(w, h, 1, 0, share);
        let text = t!(look.lang, "outcome-percent", percent = format!("{:.0}", share * 100.0));
        let top = table_parts::top_of(axis, look, y + h / 2.0 + dy);
        stage.words(format!("axis {text}"), &text, axis, look, x - 20.0, top, ON);
    }
    let rounds: Vec<[Option<u8>; 2]> = curve
        .iter()
        .map(|point| {
            Party::ALL.map(|party| point.support[party].map(|share| (share * 100.0).round().clamp(0.0, 100.0) as u8))
        })
        .collect();
    let n = rounds.len();
    stage.art_at("curve", Art::ConsensusChart { w, h, rounds }, x, y, ON);
    let pitch = if n > 1 { (w - 140.0) / (n - 1) as f32 } else { w };
    let long = |round: usize| t!(look.lang, "outcome-round", round = round + 1);
    // The last round stands 60 px from the edge, and some room beyond that is the sheet's.
    let widest = if n > 1 { (pitch - 16.0).min(200.0) } else { w };
    let words_fit = curve.iter().all(|point| Words::STRONG.width(&long(point.round), look) <= widest);
    for (i, point) in curve.iter().enumerate() {
        let (dx, _) = chart_point(w, h, n, i, 0.0);
        let middle = x + w / 2.0 + dx;
        let text = if words_fit { long(point.round) } else { (point.round + 1).to_string() };
        let words = if i + 1 == n { Words::STRONG } else { Words::BODY };
        let below = y + h + 24.0;
        stage.words(format!("round {}", point.round), &text, words.aligned(Align::Center), look, middle, below, ON);
        let spoken = t!(
            look.lang,
            "outcome-point-spoken",
            round = point.round + 1,
            public = percent(look, point.support.public),
            ideburen = percent(look, point.support.ideburen),
        );
        let half = (pitch / 2.0).min(110.0);
        let height = h + 24.0 + words.height(1, look);
        stage.press(Touch::Curve(i), layout::why(look, &spoken), (middle - half, y, 2.0 * half, height));
    }
}

/// The curve over rounds with its heading to the left.
pub(crate) fn rounds(outcome: &Outcome, stage: &mut Stage, area: Area) {
    let Outcome { room, look, .. } = *outcome;
    let x = area.x + PAD;
    let width = 320.0;
    let text = t!(look.lang, heading(room));
    let words = layout::fitted(&text, Words::HEADING, &[40.0, 36.0], width, 2, look);
    let row = stage.words("rounds heading", &text, words, look, x, area.y + 20.0, ON);
    stage.label(text, (x, area.y + 20.0, width, row.height));
    let tight = Words { leading: 1.16, ..Words::SOFT }.wrapped(width);
    let row = stage.words("rounds share", &t!(look.lang, "outcome-share"), tight, look, x, row.below + 10.0, ON);
    score(outcome, stage, x, (row.below + 14.0).max(area.bottom() - 26.0 - 60.0));
    let chart_area = Area::between(area.x + 500.0, area.y + 52.0, area.right() - 36.0, area.bottom() - 84.0);
    chart(stage, look, &room.curve, chart_area);
}

/// The session's score; it answers "why?". Returns its lower edge.
fn score(outcome: &Outcome, stage: &mut Stage, x: f32, y: f32) -> f32 {
    let look = outcome.look;
    let Some(score) = outcome.room.session_score else {
        return stage.words("score", &t!(look.lang, "outcome-score-none"), Words::SOFT, look, x, y, ON).below;
    };
    let text = t!(look.lang, "outcome-score", score = wording::number(look.lang, score, 0));
    let row = stage.words("score", &text, Words::BODY, look, x, y, ON);
    stage.press(Touch::Score, layout::why(look, &text), (x, y - 10.0, row.width, 60.0f32.max(row.height + 20.0)));
    row.below
}

/// The round's axes in words, and each party's share at the end of the curve.
fn lines(outcome: &Outcome) -> (Vec<(Party, String, String)>, Option<String>) {
    let Outcome { room, look, row, .. } = *outcome;
    let ends = room.curve.last().map_or_else(Vec::new, |last| {
        let end = |party: Party| (party, wording::party(look.lang, party), percent(look, last.support[party]));
        Party::ALL.into_iter().map(end).collect()
    });
    let axes = row.figures.map(|figures| {
        let (agreement, support) = (wording::percent(figures.agreement), wording::percent(figures.support_min));
        t!(look.lang, "outcome-axes", agreement = agreement, support = support)
    });
    (ends, axes)
}

fn end_width(look: &Look, name: &str, share: &str) -> f32 {
    Words::BODY.width(name, look) + look.pt(10.0) + Words::STRONG.width(share, look)
}

/// The width [`figures`] takes.
pub(crate) fn figures_width(outcome: &Outcome) -> f32 {
    let look = outcome.look;
    let (ends, axes) = lines(outcome);
    let ends: f32 = ends.iter().map(|(_, name, share)| end_width(look, name, share) + space::XXL).sum();
    (ends - space::XXL).max(axes.map_or(0.0, |axes| Words::SOFT.width(&axes, look)))
}

/// The ends of the curve in words and the round's two axes, from (`x`, `y`). Returns the lower edge.
pub(crate) fn figures(outcome: &Outcome, stage: &mut Stage, x: f32, y: f32) -> f32 {
    let look = outcome.look;
    let (ends, axes) = lines(outcome);
    let mut left = x;
    let mut below = y;
    for (party, name, share) in ends {
        let code = party.code();
        let words = Words::BODY.ink(table_parts::party_ink(party));
        let name_row = stage.words(format!("end {code}"), &name, words, look, left, y, ON);
        let x = left + name_row.width + look.pt(10.0);
        stage.words(format!("end share {code}"), &share, Words::STRONG, look, x, y, ON);
        left += end_width(look, &name, &share) + space::XXL;
        below = name_row.below;
    }
    if let Some(axes) = axes {
        let row = stage.words("axes", &axes, Words::SOFT, look, x, below, ON);
        let (_, spoken) = (row.width, layout::why(look, &axes));
        stage.press(
            Touch::Votes { second: true, row: 0 },
            spoken,
            (x, below - 8.0, row.width, 60.0f32.max(row.height)),
        );
        below = row.below;
    }
    below
}

/// The rounds on a page of their own.
pub(crate) fn large(outcome: &Outcome, stage: &mut Stage, area: Area) {
    let Outcome { room, look, .. } = *outcome;
    let inner = area.inside(PAD, 20.0);
    let y = outcome.heading(stage, heading(room), inner, inner.w);
    let body = Words::BODY.height(1, look);
    let foot = inner.bottom() - 3.0 * body;
    let left = inner.x + 30.0 + Words::BODY.width(&t!(look.lang, "outcome-percent", percent = "100"), look);
    chart(stage, look, &room.curve, Area::between(left, y + 36.0, inner.right() - 30.0, foot - body - 30.0));
    figures(outcome, stage, inner.x, foot);
    score(outcome, stage, inner.x, foot + 2.0 * body);
}

/// The signed value of each principle beside its name: after it above and below the hexagon, under it at the sides. `hits` is
/// where the hexagon's own begin; they are told to say what the value was before.
pub(crate) fn values(stage: &mut Stage, look: &Look, hexagon: &Hexagon, hits: usize) {
    let line = Words::BODY.height(1, look);
    for principle in Principle::ALL {
        let i = principle.index();
        let account = Account::Principle(principle);
        let Some(hit) = stage.hits[hits..].iter_mut().find(|hit| hit.touch == Some(Touch::Account(account))) else {
            continue;
        };
        let value = table_parts::signed(hexagon.now.of(account));
        let before = hexagon.before.map_or_else(|| value.clone(), |before| table_parts::signed(before.of(account)));
        let name = wording::principle(look.lang, principle);
        hit.label = layout::why(
            look,
            &t!(look.lang, "outcome-principle-spoken", principle = name, before = before, after = value.clone()),
        );
        let (x, y, w, h) = hit.rect;
        let middle = y + h / 2.0;
        // Where the name begins: after its icon.
        let name_x = x + look.pt(44.0);
        let (x, y) = match i {
            0 | 3 => (x + w + look.pt(10.0), middle - line / 2.0),
            _ => (name_x, middle + line / 2.0 - 4.0),
        };
        stage.words(format!("value {}", principle.code()), &value, Words::STRONG, look, x, y, ON);
    }
}

/// The principles on a page of their own: the hexagon to the left, a list to the right.
pub(crate) fn principles_large(outcome: &Outcome, stage: &mut Stage, area: Area) {
    let Outcome { room, look, .. } = *outcome;
    let r = (area.h / 2.0 - 10.0).min(280.0);
    let cx = area.x + r * 0.866 + 20.0;
    let now = room.projected;
    let art = Art::Hexagon { r, now: None, before: None };
    let item = stage.art("hexagon", art, cx, area.y + area.h / 2.0, ON);
    item.what = crate::app::scene::What::Hexagon { r, now: now.principles, before: Some(room.before.principles) };
    let left = cx + r * 0.866 + 60.0;
    let pitch = area.h / 6.0;
    let side = look.pt(34.0);
    for principle in Principle::ALL {
        let account = Account::Principle(principle);
        let y = area.y + pitch * (principle.index() as f32 + 0.5);
        let code = principle.code();
        stage.icon(format!("icon {code}"), Icon::principle(principle), side, Ink::Ink, left + side / 2.0, y, ON);
        let (value, before) = (table_parts::signed(now.of(account)), table_parts::signed(room.before.of(account)));
        let top = table_parts::top_of(Words::BODY, look, y);
        let right = Words::STRONG.aligned(Align::Right);
        stage.words(format!("value {code}"), &value, right, look, area.right(), top, ON);
        let room_left = area.right() - left - side - look.pt(16.0) - Words::STRONG.width(&value, look) - 20.0;
        let name = table_parts::principle_name(look, principle, true);
        let words = Words::BODY.wrapped(room_left).at_most(1);
        stage.words(format!("name {code}"), &name, words, look, left + side + look.pt(16.0), top, ON);
        let name = wording::principle(look.lang, principle);
        let spoken = t!(look.lang, "outcome-principle-spoken", principle = name, before = before, after = value);
        stage.press(
            Touch::Account(account),
            layout::why(look, &spoken),
            (left, y - pitch / 2.0 + 2.0, area.right() - left, pitch - 4.0),
        );
    }
}
