//! The table beside the seats: a stool for each row of the sheet, sliding along the rim as seats come and go.

use super::{Page, SetupScreen};
use crate::app::art::{Art, Table};
use crate::app::scene::{Align, EaseFunction, Enter, Look, Motion, Stage, Words};
use crate::app::theme::{DesignSpace, Ink, motion};
use bevy_egui::egui::Rect;

/// The middle of the table and its radius, in design px.
const CENTER: (f32, f32) = (1520.0, 470.0);
/// Where its middle is while the choices have the screen to themselves.
const ASIDE: (f32, f32) = (2370.0, 560.0);
const RADIUS: f32 = 724.0;
/// How far outside the rim the stools stand.
const OUT: f32 = 24.0;
/// The least room between two of them.
const APART: f32 = 5.0;

/// The highest and the lowest place of a stool: above and below them the sheet hides the rim.
const FIRST: f32 = 170.0;
const LAST: f32 = 770.0;

/// The size of the stools, and the least one.
const STOOL: (f32, f32) = (68.0, 52.0);

/// The table and its stools for the setup in `screen`, in design px. The stools stand at the heights of the seats' rows while these
/// are few enough to be seen at once, else evenly along the part of the rim that shows. Where they would have to be too small for
/// that, only those of the rows in sight are there, and slide along as the rows are scrolled.
pub(crate) fn setup_stage(screen: &SetupScreen, look: &Look) -> Stage {
    let mut stage = Stage::default();
    let table = Table { radius: RADIUS, planks: 9, seed: 9, turn: -14.0, inlay: 96 };
    if screen.page == Page::Choices && screen.two_pages(look, &DesignSpace::on(screen.screen)) {
        // Beside the choices of a screen that shows them alone, the table only looks in.
        stage.art("table", Art::Table(table), ASIDE.0, ASIDE.1, 2.0);
        return stage;
    }
    stage.art("table", Art::Table(table), CENTER.0, CENTER.1, 2.0);
    let count = screen.draft.seats.len();
    let sit = heights(screen.screen, &screen.rows, screen.window, count);
    let seen: Vec<f32> = sit.iter().flatten().copied().collect();
    let pitch = seen.windows(2).map(|pair| pair[1] - pair[0]).fold(f32::INFINITY, f32::min);
    let size = (pitch - APART).clamp(STOOL.1, STOOL.0);
    // The table is not larger with larger type.
    let look = Look { text: 1.0, ..*look };
    for (number, (seat, y)) in screen.draft.seats.iter().zip(sit).enumerate() {
        let Some(y) = y else { continue };
        let reach = RADIUS + OUT * size / 68.0;
        let lean = ((y - CENTER.1) / reach).clamp(-1.0, 1.0).asin();
        let x = CENTER.0 - reach * lean.cos();
        let way = Motion {
            ms: motion::DEAL,
            ease: EaseFunction::CubicOut,
            enter: Enter::From { dx: -60.0, dy: 0.0, turn: 0.0 },
            ..Motion::default()
        };
        let art = Art::Stool { party: seat.side(), size, angle: -lean.to_degrees() };
        stage.art(format!("stool-{number}"), art, x, y, 1.0).moving(way);
        let words = Words::STRONG.sized(size * 0.44).ink(Ink::OnStrong).aligned(Align::Center);
        let top = y - words.height(1, &look) / 2.0;
        stage.words(
            format!("stool-number-{number}"),
            &(number + 1).to_string(),
            words,
            &look,
            x - size * 0.19,
            top,
            1.5,
        );
        if let Some(item) = stage.last() {
            item.moving(way);
        }
    }
    stage
}

/// The heights of `count` stools in design px, from the middles of the rows on a screen that scroll in `window`; `None` for those
/// there is no room for.
fn heights(screen: Rect, rows: &[f32], window: (f32, f32), count: usize) -> Vec<Option<f32>> {
    let place = DesignSpace::on(screen);
    let at: Vec<Option<f32>> = rows
        .iter()
        .map(|&y| (window.0..=window.1).contains(&y).then(|| place.design_y(y)))
        .map(|y| y.filter(|y| (FIRST..=LAST).contains(y)))
        .collect();
    let pitch = (LAST - FIRST) / (count.max(2) - 1) as f32;
    if at.len() == count && (at.iter().all(Option::is_some) || pitch < STOOL.1 + APART) {
        return at;
    }
    match count {
        1 => vec![Some((FIRST + LAST) / 2.0)],
        count => (0..count).map(|i| Some(FIRST + pitch * i as f32)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy_egui::egui::{Pos2, Vec2};

    #[test]
    fn stools_stand_at_their_rows_or_share_the_rim() {
        let screen = Rect::from_min_size(Pos2::ZERO, Vec2::new(1600.0, 900.0));
        let all = (0.0, 900.0);
        let rows = [180.0, 260.0, 340.0];
        let at = heights(screen, &rows, all, 3);
        assert!((at[0].unwrap() - 216.0).abs() < 0.1 && (at[2].unwrap() - 408.0).abs() < 0.1);
        let scrolled = heights(screen, &rows, (200.0, 900.0), 3);
        assert_eq!(scrolled, [Some(170.0), Some(470.0), Some(770.0)]);
        assert_eq!(heights(screen, &[], all, 0), Vec::<Option<f32>>::new());
    }

    #[test]
    fn stools_that_would_be_too_small_are_there_while_their_rows_are() {
        let screen = Rect::from_min_size(Pos2::ZERO, Vec2::new(1600.0, 900.0));
        let rows: Vec<f32> = (0..24).map(|row| 100.0 + 80.0 * row as f32).collect();
        let at = heights(screen, &rows, (150.0, 700.0), 24);
        let seen: Vec<usize> = (0..24).filter(|&row| at[row].is_some()).collect();
        assert_eq!(seen, [1, 2, 3, 4, 5, 6]);
        // Of however many, none is smaller than it may be.
        for count in 2..=24 {
            let at = heights(screen, &rows[..count], (150.0, 700.0), count);
            let seen: Vec<f32> = at.into_iter().flatten().collect();
            assert!(seen.windows(2).all(|pair| pair[1] - pair[0] >= STOOL.1 + APART), "{count}: {seen:?}");
        }
    }
}
