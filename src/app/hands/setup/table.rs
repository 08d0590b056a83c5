//! The table beside the seats: a stool for each row of the sheet, sliding along the rim as seats come and go.

use super::{Page, SetupScreen};
use crate::app::art::{Art, Table};
use crate::app::hands::place::Place;
use crate::app::stage::{Align, Ease, Enter, Look, Motion, Stage, Words};
use crate::app::theme::{Ink, motion};
use bevy_egui::egui::Rect;

/// The middle of the table and its radius, in design px.
const CENTER: (f32, f32) = (1520.0, 470.0);
/// Where its middle is while the choices have the screen to themselves.
const ASIDE: (f32, f32) = (2370.0, 560.0);
const RADIUS: f32 = 724.0;
/// How far outside the rim the stools stand.
const OUT: f32 = 24.0;

/// The table and its stools for the setup in `screen`, in design px. The stools stand at the heights of the seats' rows while these
/// are few enough to be seen at once, else evenly along the part of the rim that shows.
pub fn setup_stage(screen: &SetupScreen, look: &Look) -> Stage {
    let mut stage = Stage::default();
    let table = Table { radius: RADIUS, planks: 9, seed: 9, turn: -14.0, inlay: 96 };
    if screen.page == Page::Choices && screen.two_pages(look, &Place::on(screen.screen)) {
        // Beside the choices of a screen that shows them alone, the table only looks in.
        stage.art("table", Art::Table(table), ASIDE.0, ASIDE.1, 2.0);
        return stage;
    }
    stage.art("table", Art::Table(table), CENTER.0, CENTER.1, 2.0);
    let count = screen.draft.seats.len();
    let sit = heights(screen.screen, &screen.rows, count);
    let pitch = sit.windows(2).map(|pair| pair[1] - pair[0]).fold(f32::INFINITY, f32::min);
    let size = (pitch - 5.0).clamp(22.0, 68.0);
    // The table is not larger with larger type.
    let look = Look { text: 1.0, ..*look };
    for (number, (seat, y)) in screen.draft.seats.iter().zip(sit).enumerate() {
        let reach = RADIUS + OUT * size / 68.0;
        let lean = ((y - CENTER.1) / reach).clamp(-1.0, 1.0).asin();
        let x = CENTER.0 - reach * lean.cos();
        let way = Motion {
            ms: motion::DEAL,
            ease: Ease::OutCubic,
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

/// The heights of `count` stools in design px, from the middles of the rows on a screen.
fn heights(screen: Rect, rows: &[f32], count: usize) -> Vec<f32> {
    let place = Place::on(screen);
    let at: Vec<f32> = rows.iter().map(|&y| place.design_y(y)).collect();
    let (first, last) = (150.0, 900.0);
    let seen = at.len() == count && at.iter().all(|y| (first..=last).contains(y));
    if seen {
        return at;
    }
    match count {
        0 => Vec::new(),
        1 => vec![(first + last) / 2.0],
        count => (0..count).map(|i| first + (last - first) * i as f32 / (count - 1) as f32).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy_egui::egui::{Pos2, Vec2};

    #[test]
    fn stools_stand_at_their_rows_or_share_the_rim() {
        let screen = Rect::from_min_size(Pos2::ZERO, Vec2::new(1600.0, 900.0));
        let rows = [180.0, 260.0, 340.0];
        let at = heights(screen, &rows, 3);
        assert!((at[0] - 216.0).abs() < 0.1 && (at[2] - 408.0).abs() < 0.1);
        let many = heights(screen, &[180.0; 24], 23);
        assert!(many.windows(2).all(|pair| pair[1] > pair[0] + 20.0));
        assert_eq!(heights(screen, &[], 0), Vec::<f32>::new());
    }
}
